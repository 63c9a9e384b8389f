// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/timelinegeometry.h"
#include "models/capture/timeformat.h"
#include "models/insight/findingmarks.h"
#include "widgets/timelineway.h"

#include <QImage>
#include <QWidget>

#include <vector>

class QScrollBar;

namespace Roamscope {

class CaptureView;
class TimelineData;
class TimelineState;

/// The painted part of the timeline: ruler, lane headers and lanes. Reads and writes the CaptureView and
/// the TimelineState; never walks frames to paint.
class TimelineCanvas : public QWidget
{
    Q_OBJECT
public:
    /// What is under a point.
    struct Hit
    {
        enum class What : quint8 { Nothing, Ruler, Cursor, Fold, Pin, Header, Box, Frame, Empty, Finding };
        What what = What::Nothing;
        int lane = -1;
        int box = -1; ///< index into geometry().boxes
        FrameId frame = noFrame;
        quint32 frames = 0; ///< that share the place
        quint32 errors = 0;
        quint32 warnings = 0;
        TimeUs time = noTime;
        int finding = -1; ///< index into InsightResult::findings: the most severe of those that share the place
    };

    TimelineCanvas(CaptureView *view, TimelineState *state, TimelineData *data, QWidget *parent = nullptr);
    ~TimelineCanvas() override;

    static constexpr int headerWidth = 190;

    const TimelineScene &scene() const { return m_scene; }
    const TimelineGeometry &geometry() const;
    Hit hitAt(const QPoint &point) const;
    int currentLane() const { return m_lane; }
    void setCurrentLane(int lane, bool scroll = true);
    /// Charge point of the current lane; 0 when it is another party's.
    quint16 currentPeer() const;
    TimeFormat timeFormat() const { return m_format; }

    void setTimeFormat(const TimeFormat &format);
    void setBookmarks(std::vector<TimeUs> times);
    /// The way of a value from hop to hop, drawn over the lanes; empty = none.
    void setWay(TimelineWay way);
    void setFindings(FindingMarks::Pointer findings);
    void setCurrentFinding(int finding); ///< −1 = none
    /// Brings a finding into sight; the zoom stays unless it does not fit in.
    void showFinding(int finding);
    /// The time under the mouse of a sister view (charts); noTime when it left.
    void setHover(TimeUs time);

    // What keys, buttons and menus do.
    void zoom(double factor); ///< at the mouse while it is over the lanes, else at the cursor, else in the middle
    void pan(double fraction);
    void fitAll();
    void fitSelection(); ///< marked range, else the selected transaction, else the selected exchange
    void fitTransaction(int transaction);
    void showQuietly(const TimeRange &range); ///< within the capture, without a step of the history
    void goToStart();
    void goToEnd();
    void stepFrame(int direction);
    void stepLane(int direction);
    void scrollLanes(int pixels);
    void markRange(); ///< the selected transaction, or what is in view; removes the mark when there is one
    void ensureFrameVisible(FrameId frame);

Q_SIGNALS:
    void sceneChanged(); ///< range, width or lanes: sisters align themselves
    void hoverChanged(Roamscope::TimeUs time);
    void currentLaneChanged();
    void activated(); ///< Enter, or a double click on a frame
    void findingClicked(int finding);
    void menuRequested(const Roamscope::TimelineCanvas::Hit &hit, const QPoint &globalPosition);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Drag : quint8 { None, Pending, Select, EdgeFrom, EdgeTo, Pan, Cursor };

    void dataChanged();
    void relayout();
    void revealLane();
    void placeZones();
    void invalidate();
    void paintContent();
    void setRangeByUser(const TimeRange &range, bool gesture);
    TimeRange limits() const;
    void scrollTo(int zone, int y);
    void ensureLaneVisible(int lane);
    void findFrame(Hit &hit, const QPoint &point) const;
    void findFinding(Hit &hit, const QPoint &point) const;
    void showTip(const QPoint &point, const QPoint &globalPosition);
    void click(const Hit &hit);
    void setHoverTime(TimeUs time);
    Drag edgeAt(const QPoint &point) const;
    void updateShape(const QPoint &point);

    CaptureView *m_view;
    TimelineState *m_state;
    TimelineData *m_data;
    TimelineScene m_scene;
    mutable TimelineGeometry m_geometry;
    mutable bool m_geometryValid = false;
    QImage m_content;
    bool m_contentValid = false;
    QScrollBar *m_scrollBars[TimelineLayout::ZoneCount];
    TimeFormat m_format;
    std::vector<TimeUs> m_bookmarks;
    TimelineWay m_way;
    FindingMarks::Pointer m_findings;
    int m_finding = -1;
    TimeUs m_hover = noTime;
    int m_lane = -1;
    QString m_laneKey; ///< of the current lane, as lanes move
    Drag m_drag = Drag::None;
    QPoint m_pressed;
    Hit m_pressedHit;
    TimeRange m_pressedRange;
    TimeUs m_anchor = noTime;
    bool m_publishingRange = false; ///< the change of the range is our own
    FrameId m_revealed = noFrame; ///< its lane stays in sight when lanes are laid out anew, until somebody scrolls
    bool m_revealing = false;
    bool m_ownChange = false; ///< the selection comes from here: no need to bring it into view
};

} // namespace Roamscope
