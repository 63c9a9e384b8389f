// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysis.h"
#include "models/capture/timelinecoordinates.h"

#include <QPointF>

#include <memory>
#include <vector>

namespace Roamscope {

/// A Series prepared for drawing: its part in a range in at most a few points per pixel, with every peak
/// kept, however many samples there are. What holds until the next value (isStepped) becomes steps.
/// Immutable, safe to share.
class TimelineSeries
{
public:
    /// `series` must live as long as the owner of it, which is kept.
    TimelineSeries(AnalysisPtr owner, std::size_t index);

    const Series &series() const { return m_owner->series[m_index]; }

    /// One unbroken stretch, in pixels of a view `width` wide.
    using Line = std::vector<QPointF>;
    /// Lines of the range, with the neighbours just outside so that they reach the edges. Broken where
    /// samples are missing for much longer than usual, at most `maximumLines` of them.
    std::vector<Line> lines(const TimeRange &range, double width, std::size_t maximumLines = 64) const;

    /// Smallest and largest value in the range; NaN when it holds none.
    std::pair<double, double> extremes(const TimeRange &range) const;
    /// Value that held at a time: the last sample at or before it that is not stale; NaN without one.
    double valueAt(TimeUs time) const;

private:
    struct Extremes
    {
        double smallest;
        double largest;
    };
    Extremes extremesOf(std::size_t first, std::size_t last) const;
    std::size_t position(TimeUs time) const; ///< first sample not before

    AnalysisPtr m_owner;
    std::size_t m_index;
    bool m_stepped;
    TimeUs m_end = noTime; ///< stepped: until when the last value is drawn
    qint64 m_longestGap; ///< µs; longer silence breaks the line
    static constexpr std::size_t fan = 32;
    std::vector<std::vector<Extremes>> m_levels; ///< of 32, 1,024 … samples
};

} // namespace Roamscope
