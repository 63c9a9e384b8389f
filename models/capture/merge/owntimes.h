// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/merge/clockfit.h"

#include <atomic>
#include <map>
#include <vector>

namespace Roamscope {

/// Power over time, by the clock of the source that tells it.
struct PowerCurve
{
    struct Point
    {
        TimeUs time;
        double watts;
    };
    std::vector<Point> points {}; ///< ascending
};

/// What the messages of one source say of clocks other than its own: points are by the source's clock (zone applied), the
/// difference is the other clock minus it.
struct OwnTimes
{
    std::vector<ClockPoint> servers {}; ///< currentTime of the CSMS, timestamp and Date of OCPI answers: kept right by NTP
    std::map<quint16, std::vector<ClockPoint>> devices {}; ///< by charge point: messages that mean now
    PowerCurve metered {}; ///< by all chargers together
    PowerCurve managed {}; ///< of all charges, as the energy manager measures it
    bool isEmpty() const { return servers.empty() && devices.empty() && metered.points.empty() && managed.points.empty(); }
};

/// Reads it for each source, a bounded number of messages of each; for a worker thread. With `serversOnly` just the answers
/// of servers, which are few.
std::vector<OwnTimes> ownTimes(const Capture &loaded, const SourceArrangement &arrangement, bool serversOnly, const std::atomic_bool *cancelled = nullptr);

/// By how much the clock of `managed` must be corrected so that it follows `metered`: one point whose spread is in
/// *uncertainty. False when they do not resemble each other, or do so at several places.
bool alignPower(const PowerCurve &managed, const PowerCurve &metered, ClockPoint *point, qint64 *uncertainty);

} // namespace Roamscope
