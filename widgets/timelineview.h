// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysis.h"
#include "models/capture/timeformat.h"
#include "models/insight/findingmarks.h"

#include <QJsonObject>
#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QSplitter;
class QStackedLayout;
class QToolButton;

namespace Roamscope {

class Annotations;
class CaptureView;
class ChartPane;
class EmptyState;
class Minimap;
class TimelineCanvas;
class TimelineData;
class TimelineRangePanel;
class TimelineState;

/// The Timeline perspective: overview, lanes, charts and range statistics on one time axis. Follows the
/// CaptureView's capture, analysis, selection, cursor and range. Its actions have stable object names
/// ("timeline.fit") and are in actions().
class TimelineView : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineView(CaptureView *view, QWidget *parent = nullptr);
    ~TimelineView() override;

    TimelineCanvas *canvas() const { return m_canvas; }
    TimelineState *state() const { return m_state; }
    TimelineData *data() const { return m_data; }
    ChartPane *charts() const { return m_charts; }

    void setLoading(bool loading); ///< a file is being read: what is there already is shown
    void setRecording(bool recording); ///< the capture grows and can be followed
    void follow(bool on); ///< keep the newest frames in sight
    void setTimeFormat(const TimeFormat &format);
    void setAnnotations(Annotations *annotations); ///< bookmarks; not owned
    void setFindings(const FindingMarks::Pointer &findings); ///< marks in the strip below the ruler and in the overview
    void setCurrentFinding(int finding); ///< −1 = none
    void showFinding(int finding); ///< selects its mark and brings it into sight
    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);
    void showFrame(FrameId frame); ///< selects it and brings it into sight
    void keepInSight(TimeUs time); ///< while time is played: moves on when it runs out of the picture

Q_SIGNALS:
    void showInTrafficRequested(Roamscope::FrameId frame);
    void inspectRequested();
    void replayRequested(); ///< to a live endpoint
    void findingClicked(int finding); ///< index into InsightResult::findings
    void openRequested(); ///< from the empty state
    void demoRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createActions();
    QAction *addNamedAction(const char *id, const QKeySequence &key, const QString &icon, void (TimelineView::*slot)());
    QWidget *createToolBar();
    void setTexts();
    void updateActions();
    void updateStatus();
    void updatePage();
    void updateBookmarks();
    void alignSisters();
    void shareHeight();
    void fillChartMenu();
    void fillLaneMenu();
    void showMenu(int lane, int box, FrameId frame, const QPoint &position);
    void addChip(const QString &text);
    void filterOnRange(TimeUs from, TimeUs to);

    void zoomIn();
    void zoomOut();
    void panLeft();
    void panRight();
    void fit();
    void fitSelection();
    void goBack();
    void goForward();
    void goToStart();
    void goToEnd();
    void previousFrame();
    void nextFrame();
    void markRange();
    void toggleFollow();
    void findLane();
    void toggleCharts();
    void foldAll();
    void unfoldAll();
    void showAllLanes();
    void toggleSourceColours();

    CaptureView *m_view;
    TimelineState *m_state;
    TimelineData *m_data;
    TimelineCanvas *m_canvas;
    Minimap *m_minimap;
    ChartPane *m_charts;
    TimelineRangePanel *m_rangePanel;
    EmptyState *m_nothingOpen;
    EmptyState *m_noTimes;
    EmptyState *m_reading;
    QStackedLayout *m_stack;
    QWidget *m_content;
    QSplitter *m_splitter;
    QLineEdit *m_search;
    QComboBox *m_sort;
    QLabel *m_status;
    QToolButton *m_chartButton;
    QToolButton *m_laneButton;
    QToolButton *m_followButton;
    QMenu *m_chartMenu;
    QMenu *m_laneMenu;
    QPointer<Annotations> m_annotations;
    TimeFormat m_format;
    bool m_loading = false;
    bool m_sharedByHand = false; ///< the user drew the line between lanes and charts
    bool m_recording = false;
};

} // namespace Roamscope
