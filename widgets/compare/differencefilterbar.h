// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/captureview.h"
#include "models/compare/differencefilter.h"

#include <QTimer>
#include <QWidget>

class QCompleter;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QStringListModel;

namespace Roamscope {

class FlowLayout;

/// Where filters over differences are written and seen: the line, what is wrong with it, and the stack of
/// those that apply, which can be paused, edited, removed and stepped back, as in Traffic.
class DifferenceFilterBar : public QWidget
{
    Q_OBJECT
public:
    using Chip = CaptureView::Chip;

    explicit DifferenceFilterBar(QWidget *parent = nullptr);

    const QList<Chip> &chips() const { return m_chips; }
    void setChips(const QList<Chip> &chips);
    void addChip(const QString &filter);
    void goBack();
    bool canGoBack() const { return !m_history.isEmpty(); }
    /// All chips that apply, joined.
    QString filterText() const;

    void setClassNames(const QStringList &names) { m_classNames = names; } ///< for completion
    void setCounts(qint64 shown, qint64 total);
    void setBusy(bool busy);
    void focusEdit();
    /// A widget to the left of the count.
    void addWidget(QWidget *widget);
    QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void filterChanged();
    void leaveRequested(); ///< the keyboard wants to go to the rows

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void accept();
    void check();
    void complete();
    void rebuild();

    QLineEdit *m_edit;
    QLabel *m_message;
    QLabel *m_count;
    QProgressBar *m_busy;
    QHBoxLayout *m_line;
    QWidget *m_stack;
    FlowLayout *m_flow;
    QCompleter *m_completer;
    QStringListModel *m_completions;
    QStringList m_classNames;
    QList<Chip> m_chips;
    QList<QList<Chip>> m_history;
    QList<QWidget *> m_widgets;
    QTimer m_busyDelay;
    int m_editedChip = -1;
};

} // namespace Roamscope
