// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/automap.h"

#include <QFutureWatcher>
#include <QSet>
#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QSlider;
class QStackedLayout;
class QTableView;

namespace Roamscope {

class AutoMapModel;
class EmptyState;
class MappingSession;

/// Auto-map: suggestions for all target fields without a rule, ranked, to accept or reject in bulk. Accepting
/// is one undo step. Suggestions are made in a worker when the panel is shown and the sheet has changed.
class AutoMapPanel : public QWidget
{
    Q_OBJECT
public:
    explicit AutoMapPanel(MappingSession *session, QWidget *parent = nullptr);
    ~AutoMapPanel() override;

    AutoMapModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    bool isBusy() const;

public Q_SLOTS:
    void refresh(); ///< suggests anew
    void acceptChecked();
    void acceptCurrent();
    void rejectSelected();
    void forgetRejected();

Q_SIGNALS:
    void targetSelected(const QString &pointer); ///< to show it in the trees
    void accepted(const QStringList &rules);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Answer
    {
        std::shared_ptr<const AutoMap> map;
        QList<Suggestion> suggestions;
    };
    void outdate();
    void take();
    void accept(QList<int> rows);
    void showState();
    double threshold() const;
    QString pairOf(int row) const;

    MappingSession *m_session;
    AutoMapModel *m_model;
    QTableView *m_table;
    QSlider *m_threshold;
    QLabel *m_thresholdText;
    QPushButton *m_accept;
    QPushButton *m_reject;
    QPushButton *m_forget;
    QLabel *m_summary;
    EmptyState *m_empty;
    QWidget *m_content;
    QStackedLayout *m_stack;
    QFutureWatcher<Answer> m_watcher;
    QTimer m_delay;
    QSet<QString> m_rejected; ///< "source→target"
    bool m_stale = true;
    bool m_asked = false; ///< an answer is on its way
    bool m_accepting = false;
};

} // namespace Roamscope
