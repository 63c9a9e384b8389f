// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/timelinegeometry.h"
#include "models/capture/timeformat.h"
#include "models/insight/findingmarks.h"

#include <QBrush>
#include <QFont>
#include <QHash>
#include <QTimeZone>

class QPainter;

namespace Roamscope {

struct TimelineWay;

/// What is marked on the timeline beside its content.
struct TimelineMarks
{
    FrameId frame = noFrame; ///< selected
    int transaction = -1; ///< selected
    int lane = -1; ///< with the keyboard focus
    TimeUs cursor = noTime;
    TimeUs hover = noTime;
    TimeRange selection;
    std::vector<TimeUs> bookmarks; ///< ascending
    bool focused = false; ///< the view has the keyboard
    const TimelineWay *way = nullptr; ///< of a value; may be null
    const FindingMarks *findings = nullptr; ///< what the checks found; null: nothing was checked yet
    int finding = -1; ///< selected
};

/// Paints a scene whose geometry is known. The content (lanes, bars, bands, arrows, headers, ruler) is
/// painted into a cache; overlays (cursor, selection, marks) on top of it each time.
class TimelinePainter
{
public:
    static constexpr int rulerHeight = 42;
    static constexpr int contextHeight = 18; ///< upper part of the ruler
    static constexpr int findingHeight = 17; ///< strip below the ruler with the marks of findings
    static constexpr int lanesTop = rulerHeight + findingHeight;
    static constexpr int findingCell = 12; ///< px on the axis that have one mark at most
    static constexpr int pinSize = 16;

    TimelinePainter(const TimelineScene &scene, const TimelineGeometry &geometry, const TimeFormat &format);

    void paintContent(QPainter *painter, const QSize &size, const std::vector<TimeUs> &ticks, const TickStep &step) const;
    void paintOverlay(QPainter *painter, const QSize &size, const TimelineMarks &marks) const;

    /// Where a lane can be folded and pinned, in widget coordinates.
    static QRect foldRect(const TimelineScene &scene, int lane);
    static QRect pinRect(const TimelineScene &scene, int lane);
    /// The flag of the time cursor in the ruler.
    static QRect cursorRect(const TimelineScene &scene, TimeUs cursor);
    static QTimeZone zoneOf(const TimeFormat &format);
    /// The marks of findings in sight.
    static std::vector<FindingMarks::Cluster> clustersOf(const TimelineScene &scene, const FindingMarks *findings);
    /// Where the mark of a cluster stands.
    static QRectF findingRect(const TimelineScene &scene, const FindingMarks::Cluster &cluster);

private:
    void paintRuler(QPainter *painter, const QSize &size, const std::vector<TimeUs> &ticks, const TickStep &step) const;
    void paintFindings(QPainter *painter, const QSize &size, const TimelineMarks &marks) const;
    void paintHeader(QPainter *painter, int lane) const;
    void paintBoxes(QPainter *painter, int zone) const;
    void paintBar(QPainter *painter, const TimelineBox &box) const;
    void paintBand(QPainter *painter, const TimelineBox &box, int labelEnd) const;
    void paintCollapsed(QPainter *painter, const TimelineBox &box, int &labelEnd) const;
    void paintEvent(QPainter *painter, const QPointF &at, FrameId id) const;
    void paintArrows(QPainter *painter) const;
    void paintOrders(QPainter *painter) const;
    int labelWidth(const QString &text) const;

    /// How a status is drawn, looked up once a picture.
    struct StatusPaint
    {
        QColor fill;
        QColor text;
        QColor edge;
        QBrush pattern; ///< NoBrush for a plain fill
    };
    const StatusPaint &statusPaint(const QByteArray &name, bool truth) const;

    const TimelineScene &m_scene;
    const TimelineGeometry &m_geometry;
    TimeFormat m_format;
    QFont m_font;
    QFont m_small;
    QRect m_lanes; ///< the lane area
    mutable QHash<QString, int> m_widths;
    mutable QHash<QByteArray, StatusPaint> m_statuses[2];
};

} // namespace Roamscope
