// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysis.h"

#include <map>
#include <tuple>
#include <vector>

namespace Roamscope {

class Capture;

/// What was measured during one transaction, by the capture's clock: registers in Wh as they were sent, power in W.
struct MeterTrail
{
    struct Point
    {
        TimeUs time = noTime;
        double value = 0;
        FrameId frame = noFrame;
    };
    std::vector<Point> energy {}; ///< the sampled register; neither meterStart nor meterStop
    std::vector<Point> power {};
    bool timesKnown = true; ///< false where the log has no times of its own
};

/// Finds the readings of transactions. Cheap to make; lives no longer than its Analysis.
class MeterTrails
{
public:
    MeterTrails(const Capture &capture, const Analysis &analysis);

    MeterTrail of(int transaction) const;

private:
    void collect(int transaction, SeriesQuantity quantity, std::vector<MeterTrail::Point> &points) const;

    const Capture &m_capture;
    const Analysis &m_analysis;
    std::map<std::tuple<quint16, int, SeriesQuantity>, const Series *> m_series; ///< by charge point and place (−1: not named)
    std::vector<TimeUs> m_until; ///< of each transaction: its stop, or the start of the next one at its place
};

} // namespace Roamscope
