// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/captureview.h"
#include "models/capture/timeformat.h"
#include "models/insight/worldmodel.h"

#include <QFutureWatcher>
#include <QJsonObject>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedLayout;
class QTabBar;
class QTableView;
class QTextBrowser;
class QToolButton;

namespace Roamscope {

class EmptyState;

/// The content of the World dock: what each party knew of every connector, charge, token, tariff and location at the
/// time cursor, and how the selected value travelled from one to the next. Rows are made in a worker; while time runs
/// they follow it as fast as they are made.
class WorldPanel : public QWidget
{
    Q_OBJECT
public:
    explicit WorldPanel(CaptureView *view, QWidget *parent = nullptr);
    ~WorldPanel() override;

    WorldModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    QTextBrowser *story() const { return m_story; }
    QTabBar *lists() const { return m_lists; }
    void setHistory(WorldHistoryPtr history); ///< null: none, or not known yet
    void setBusy(bool busy); ///< the history is being made
    void setTimeFormat(const TimeFormat &format);
    /// How long a value counts as new (µs of the capture): grows with the speed at which it is played.
    void setFreshness(qint64 time);
    /// While time is played the row that is watched stays selected, whatever is selected elsewhere.
    void setPlaying(bool playing) { m_playing = playing; }
    WorldModel::List list() const;
    void setList(WorldModel::List list);
    bool isIdle() const { return !m_watcher.isRunning() && !m_pause.isActive() && !m_again; }
    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    /// Enter or a double click on a party's value: the frame that told it is selected.
    void frameActivated(Roamscope::FrameId frame);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void start();
    void finished();
    void activate(const QModelIndex &index);
    void currentChanged();
    void selectFromView();
    void tellStory();
    void updateState();
    void fitColumns();
    QString storyHtml(quint32 subject) const;
    QString timeText(TimeUs time) const;

    CaptureView *m_view;
    WorldHistoryPtr m_history;
    WorldModel *m_model;
    QTabBar *m_lists;
    QLineEdit *m_search;
    QToolButton *m_onlyApart;
    QLabel *m_summary;
    QTableView *m_table;
    QTextBrowser *m_story;
    EmptyState *m_empty;
    QWidget *m_content;
    QStackedLayout *m_stack;
    TimeFormat m_format;
    QFutureWatcher<WorldModel::Rows> m_watcher;
    QTimer m_pause; ///< between two lists, so that the eye and the machine can follow
    bool m_again = false;
    bool m_busy = false;
    bool m_syncing = false;
    bool m_playing = false;
    qint64 m_wanted = -1; ///< the subject that is selected; stays wanted while it is not shown
};

} // namespace Roamscope
