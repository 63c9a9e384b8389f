// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/timelinepyramid.h"

#include <atomic>

namespace Roamscope {

/// What happened in a marked range of time.
struct TimelineStatistics
{
    TimeRange range;
    quint64 frames = 0;
    quint64 requests = 0;
    quint64 responses = 0;
    quint64 events = 0;
    quint64 errors = 0; ///< frames with an error mark
    quint64 warnings = 0;
    quint32 chargePoints = 0; ///< with at least one frame
    quint32 transactionsStarted = 0;
    quint32 transactionsRunning = 0; ///< that overlap the range
    double energyWh = 0; ///< delivered in the range, from the energy registers; whole transactions where there are none
    bool energyKnown = false;
    qint64 medianLatency = -1; ///< µs, of exchanges whose request lies in the range; −1 without any
    qint64 slowestLatency = -1;
    FrameId slowestFrame = noFrame;

    /// Frames a second.
    double rate() const { return range.isValid() ? double(frames) * 1e6 / double(range.span()) : 0; }

    /// Counts; for a worker. Stops early when *cancelled becomes true.
    static TimelineStatistics of(const TimelinePyramid &pyramid, const TimeRange &range,
                                 const std::atomic_bool *cancelled = nullptr);
};

} // namespace Roamscope
