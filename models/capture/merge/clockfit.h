// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/merge/arrangement.h"

#include <vector>

namespace Roamscope {

/// One moment at which two clocks were read.
struct ClockPoint
{
    TimeUs time = noTime; ///< by the clock that is to be corrected
    qint64 difference = 0; ///< µs, the other clock minus this one: what to add
    /// Which way the message went, as its delay widens the difference one way and narrows it the other: +1 or −1, 0 not known.
    qint8 direction = 0;
    FrameId frame = noFrame; ///< of the source that is to be corrected
    FrameId other = noFrame; ///< the other sighting
};

/// A robust line through the differences of two clocks, in pieces where one of them stepped.
struct ClockFit
{
    struct Segment
    {
        TimeUs from = noTime; ///< first and last point
        TimeUs to = noTime;
        qint64 offset = 0; ///< µs at `from`
        double drift = 0; ///< ppm
        qint64 spread = 0; ///< µs, a typical distance of a point from the line
        qint64 uncertainty = 0; ///< µs, of the line: half the delay there and back, and what the points leave open
        int points = 0;
        qint64 at(TimeUs time) const;
    };
    std::vector<Segment> segments {};
    int outliers = 0;

    bool isValid() const { return !segments.empty(); }
    int points() const;
    /// The segment that holds at a moment; the first one before it, null when there is none.
    const Segment *segmentAt(TimeUs time) const;
    qint64 at(TimeUs time) const;
    /// The largest of the segments; −1 when there is none.
    qint64 uncertainty() const;
    /// As the setting of a source wants it.
    std::vector<ClockSegment> correction() const;
};

struct ClockFitOptions
{
    qint64 smallestStep = 250000; ///< µs; smaller ones are noise
    double largestDrift = 500; ///< ppm; a clock that is off by more has stepped
    int fewestPoints = 3; ///< of a segment; fewer are outliers unless there are no others
    std::vector<TimeUs> likelySteps {}; ///< boots: where one lies between two segments, the step is there
};

/// Points in any order.
ClockFit fitClock(std::vector<ClockPoint> points, const ClockFitOptions &options = {});

} // namespace Roamscope
