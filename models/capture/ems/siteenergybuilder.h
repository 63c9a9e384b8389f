// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysisfacts.h"

#include <vector>

namespace Roamscope {

/// Collects what energy managers write, one set of series a manager, and lays the summed power of its chargers
/// beside its limits. A value: a copy of it can be finished while the original goes on. Bounded: a series that grows
/// past its limit keeps every second value from then on.
class SiteEnergyBuilder
{
public:
    static constexpr std::size_t maximumSamples = 50000; ///< of one series
    static constexpr std::size_t maximumManagers = 64;
    static constexpr std::size_t maximumBreaches = 2000;
    static constexpr std::size_t maximumOrders = 5000;

    void take(const Capture &capture, const Fact &fact);
    /// Needs the chargers' series and the transactions. Appends to Analysis::series and Analysis::sites.
    void finish(Analysis &analysis, const Capture &capture) const;

private:
    struct Point
    {
        TimeUs time;
        double value;
        FrameId frame;
    };
    struct Collected
    {
        Sample::Role role = Sample::Role::Measured;
        SeriesQuantity quantity = SeriesQuantity::Power;
        bool usualSign = true; ///< of all its values
        QByteArray currency;
        std::vector<Point> points;
        quint32 every = 1;
        quint32 skipped = 0;
    };
    struct Manager
    {
        QByteArray name;
        quint8 source = 0;
        std::vector<Collected> series; ///< by role
    };

    std::vector<Manager> m_managers;
};

} // namespace Roamscope
