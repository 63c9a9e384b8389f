// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/timelinegeometry.h"

#include <vector>

class QPainter;

namespace Roamscope {

/// The way of one value, drawn over the lanes: numbered points joined by lines, in the order of its hops.
struct TimelineWay
{
    struct Point
    {
        TimeUs time = noTime;
        Lane party = Lane::Unknown;
        quint16 peer = 0; ///< of a charge point
        int from = -1; ///< point that it comes from
        int number = 0; ///< of the hop, from 1
        bool departs = false; ///< the first hop where the value is not what it should be
    };
    std::vector<Point> points;
    int current = -1; ///< index of the point that is looked at

    bool isEmpty() const { return points.empty(); }
};

/// Paints it into the lane area; at most some sixty points, so nothing is cached.
void paintTimelineWay(QPainter *painter, const TimelineScene &scene, const TimelineWay &way);

} // namespace Roamscope
