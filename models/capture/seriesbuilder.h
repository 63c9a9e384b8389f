// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysisfacts.h"

#include <QHash>

namespace Roamscope {

class ClockEstimator;

/// Collects samples per connector and quantity. Bounded: a series that grows past its limit keeps
/// every second sample from then on.
class SeriesBuilder
{
public:
    static constexpr std::size_t maximumSamples = 100000; ///< of one series
    static constexpr std::size_t maximumSeries = 20000;

    void take(const Fact &fact);
    void finish(Analysis &analysis, const ClockEstimator &clocks);

private:
    struct Point
    {
        TimeUs received;
        TimeUs device;
        double value;
        FrameId frame;
    };
    struct Collected
    {
        std::vector<Point> points;
        quint32 every = 1;
        quint32 skipped = 0;
    };
    static quint64 keyOf(quint16 peer, int evse, int connector, SeriesQuantity quantity);

    QHash<quint64, Collected> m_series;
};

} // namespace Roamscope
