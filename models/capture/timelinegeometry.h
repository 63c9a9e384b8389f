// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/sourcelook.h"
#include "models/capture/timelinelayout.h"

#include <QRect>

#include <vector>

namespace Roamscope {

/// All that decides where things stand: what there is, the visible range and the three zones on screen.
struct TimelineScene
{
    TimelinePyramid::Pointer pyramid;
    TimelineConnectors::Pointer connectors;
    TimelineLayout layout;
    TimeRange range;
    int left = 0; ///< where the lane area begins; headers stand to its left
    int width = 0; ///< of the lane area
    QRect zones[TimelineLayout::ZoneCount]; ///< clip of each zone, in widget coordinates
    int scroll[TimelineLayout::ZoneCount] = {};
    std::vector<SourceLook> sources; ///< of the capture; empty where nobody named them
    bool coloursBySource = false; ///< frames have the colour of their source, not that of their lane

    double x(TimeUs time) const { return left + pixelOfTime(time, range, width); }
    TimeUs timeAt(double x) const { return timeOfPixel(x - left, range, width); }
    int zoneTop(int zone) const { return zones[zone].top() - scroll[zone]; }
    /// On screen; may lie outside the zone's clip.
    QRect rowRect(int row) const;
    QRect laneRect(int lane) const;
    bool isVisible(const QRect &rect, int zone) const { return rect.intersects(zones[zone]); }
    /// Whether a lane has frames of several sources; then they are named beside it.
    bool hasSeveralSources(int lane) const;
    TimeUs end() const { return pyramid ? pyramid->wholeRange().to : noTime; }
};

/// A transaction, a stretch of status, or the part of an OCPI view that departs from the charger's truth.
struct TimelineBox
{
    enum class Kind : quint8 { Transaction, Thin, Truth, View, Collapsed };
    Kind kind = Kind::Transaction;
    QRect rect; ///< clipped to the lane area's width
    int row = -1;
    int transaction = -1;
    int band = -1;
    quint32 span = 0; ///< of the band
    quint16 status = 0; ///< index into the band's names
    quint32 merged = 1; ///< how many share this box because they are narrower than a pixel
    bool openEnd = false;
    bool problem = false;
    Severity severity = Severity::Note;
    TimeUs from = noTime;
    TimeUs to = noTime;
};

/// A frame between two lanes. Coordinates are those of its ends; an end whose lane is out of sight stops
/// shortly after it leaves the other.
struct TimelineArrow
{
    FrameId frame = noFrame;
    double fromX = 0;
    double fromY = 0;
    double toX = 0;
    double toY = 0;
    int fromLane = -1; ///< −1: not in sight
    int toLane = -1;
    quint8 marks = 0;
    bool drifts = false; ///< the charge point's own clock differs: its end is moved
};

/// From a request to its response, at the lane that answers.
struct TimelineWait
{
    FrameId request = noFrame;
    double fromX = 0;
    double toX = 0;
    double y = 0;
    qint64 latency = 0;
};

/// What is drawn with shapes, ready to be painted and hit; made again only when the scene changes.
/// Bounded by pixels: boxes narrower than one merge, arrows appear when few frames are in sight.
struct TimelineGeometry
{
    std::vector<TimelineBox> boxes; ///< row by row, left to right; collapsed parts after their row
    std::vector<TimelineArrow> arrows; ///< by time; empty when zoomed out
    std::vector<TimelineWait> waits;
    bool showsArrows = false;

    /// More would be a thicket, and each costs some 20 µs to paint.
    static constexpr std::size_t mostArrows = 240;

    static TimelineGeometry build(const TimelineScene &scene);
    /// Index of the box under a point, the most special first; −1 without one.
    int boxAt(const QPoint &point, int tolerance) const;
    /// Index of the arrow within `tolerance` pixels; −1 without one.
    int arrowAt(const QPointF &point, double tolerance) const;
};

} // namespace Roamscope
