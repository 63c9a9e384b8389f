// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/framemodel.h"

#include <QJsonObject>
#include <QWidget>

class QActionGroup;
class QMenu;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace Roamscope {

class Annotations;
class CaptureView;
class ColorRules;
class EmptyState;
class FilterBar;
class TrafficTable;

/// The Traffic perspective: the filter bar over the table of frames. Follows the CaptureView's capture,
/// filters and selection. Its actions have stable object names ("traffic.nextProblem") and are in actions().
class TrafficView : public QWidget
{
    Q_OBJECT
public:
    explicit TrafficView(CaptureView *view, QWidget *parent = nullptr);
    ~TrafficView() override;

    FrameModel *model() const { return m_model; }
    TrafficTable *table() const { return m_table; }
    FilterBar *filterBar() const { return m_filterBar; }
    /// Bookmarks and comments, colour rules: owned here, saved by the workspace.
    Annotations *annotations() const { return m_annotations; }
    ColorRules *colorRules() const { return m_colorRules; }

    void setLoading(bool loading); ///< a file is being read: an empty table says so
    /// The capture is being recorded: the newest frames stay in sight until the user scrolls or selects one, and a
    /// button leads back to them.
    void setRecording(bool recording);
    void setFollowing(bool following);
    bool isFollowing() const { return m_following; }
    void setTimeFormat(const TimeFormat &format);
    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);
    /// The context menu of a frame; `column` is of FrameModel, −1 = none. Owned by the caller.
    QMenu *createFrameMenu(FrameId frame, int column);

Q_SIGNALS:
    void showInSourceRequested(Roamscope::FrameId frame); ///< the bytes that it was made of
    void inspectRequested(); ///< Enter, double click: the Inspector takes the focus
    void showInTimelineRequested(Roamscope::FrameId frame);
    void replayRequested(); ///< to a live endpoint
    void openRequested(); ///< from the empty state
    void demoRequested();
    void timeFormatChanged(const Roamscope::TimeFormat &format);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createFollowButton();
    void followNewest();
    void updateFollowButton();
    void createActions();
    QAction *addNamedAction(const char *id, const QString &text, const QKeySequence &key, const QString &icon = {});
    void fillViewMenu();
    void useCapture();
    void useTimeFormat(const TimeFormat &format);
    void suitTimes();
    void useFilter();
    void syncFromView();
    void currentRowChanged(const QModelIndex &current);
    void updateEmptyState();
    void followCurrent();
    void editComment(FrameId frame);
    void toggleBookmark();
    void jumpToPair();
    void copySelection(QString (*text)(const Capture &, FrameId));
    std::vector<FrameId> selectedFrames() const;

    CaptureView *m_view;
    FrameModel *m_model;
    Annotations *m_annotations;
    ColorRules *m_colorRules;
    FilterBar *m_filterBar;
    TrafficTable *m_table;
    EmptyState *m_nothingOpen;
    EmptyState *m_nothingFound;
    EmptyState *m_loadingState;
    EmptyState *m_noFrames;
    EmptyState *m_waiting;
    QPushButton *m_pauseButton = nullptr;
    QPushButton *m_backButton = nullptr;
    QStackedLayout *m_stack;
    QToolButton *m_viewButton;
    QMenu *m_viewMenu;
    QPushButton *m_followButton = nullptr; ///< over the table's end while recording
    bool m_recording = false;
    bool m_following = false;
    bool m_scrolling = false; ///< by ourselves
    int m_rowsFollowed = 0; ///< rows that were there when following ended
    bool m_loading = false;
    bool m_timesChosen = false; ///< the user said how times are to be written
    bool m_syncing = false;
};

} // namespace Roamscope
