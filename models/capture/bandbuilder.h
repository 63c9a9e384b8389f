// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysisfacts.h"

#include <QSet>

#include <map>
#include <vector>

namespace Roamscope {

class ClockEstimator;
class EvseMatcher;
class ProblemList;

/// Statuses over time: the charger's truth for each connector, and each EVSE as partners were told of it.
class BandBuilder
{
public:
    void take(const Fact &fact);
    /// Makes the bands and compares each OCPI view with the truth beneath it.
    void finish(Analysis &analysis, const ClockEstimator &clocks, EvseMatcher &evses, const QSet<FrameId> &failedRequests,
                TimeUs captureEnd, ProblemList &problems);

    /// Places at which a charger reported anything.
    std::vector<std::pair<quint16, int>> places() const;

private:
    struct Point
    {
        TimeUs time;
        TimeUs device;
        FrameId frame;
        quint16 status;
    };
    struct Track
    {
        int evse = -1;
        int connector = -1;
        std::vector<QByteArray> names;
        std::vector<Point> points;
        quint16 connectorStatus = 0; ///< 2.x: what holds when no charge is running
        quint16 add(const QByteArray &status);
    };

    static std::vector<StatusSpan> spansOf(std::vector<Point> &points);
    void compare(const StatusBand &truth, const StatusBand &view, TimeUs captureEnd, ProblemList &problems) const;

    std::map<std::pair<quint16, int>, Track> m_truth;
    std::map<std::pair<QByteArray, Lane>, Track> m_views;
};

} // namespace Roamscope
