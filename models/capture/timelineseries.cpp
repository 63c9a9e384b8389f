// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/timelineseries.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Roamscope {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

} // namespace

TimelineSeries::TimelineSeries(AnalysisPtr owner, std::size_t index)
    : m_owner(std::move(owner))
    , m_index(index)
    , m_stepped(isStepped(m_owner->series[index].quantity))
{
    const Series &here = series();
    if (m_stepped) {
        // A limit holds beyond the moment at which it was given, as far as anything was measured.
        for (const Series &other : m_owner->series)
            m_end = std::max(m_end, other.times.empty() ? noTime : other.times.back());
    }
    // The usual distance between samples: the median of some, taken all over.
    std::vector<qint64> distances;
    const std::size_t size = std::min(here.times.size(), here.values.size());
    const std::size_t stride = std::max<std::size_t>(1, size / 512);
    for (std::size_t sample = 1; sample < size; sample += stride)
        distances.push_back(here.times[sample] - here.times[sample - 1]);
    m_longestGap = std::numeric_limits<qint64>::max();
    if (distances.size() >= 4 && !m_stepped) {
        std::nth_element(distances.begin(), distances.begin() + std::ptrdiff_t(distances.size() / 2), distances.end());
        m_longestGap = std::max<qint64>(distances[distances.size() / 2] * 6, 1'000'000);
    }
    const auto combine = [](Extremes &sum, double smallest, double largest) {
        sum.smallest = std::min(sum.smallest, smallest);
        sum.largest = std::max(sum.largest, largest);
    };
    constexpr double infinite = std::numeric_limits<double>::infinity();
    if (size >= fan * fan) {
        std::vector<Extremes> level((size + fan - 1) / fan, {infinite, -infinite});
        for (std::size_t sample = 0; sample < size; ++sample)
            combine(level[sample / fan], here.values[sample], here.values[sample]);
        m_levels.push_back(std::move(level));
        while (m_levels.back().size() >= fan * 2) {
            const std::vector<Extremes> &below = m_levels.back();
            std::vector<Extremes> above((below.size() + fan - 1) / fan, {infinite, -infinite});
            for (std::size_t block = 0; block < below.size(); ++block)
                combine(above[block / fan], below[block].smallest, below[block].largest);
            m_levels.push_back(std::move(above));
        }
    }
}

std::size_t TimelineSeries::position(TimeUs time) const
{
    const Series &here = series();
    const auto end = here.times.begin() + std::ptrdiff_t(std::min(here.times.size(), here.values.size()));
    return std::size_t(std::lower_bound(here.times.begin(), end, time) - here.times.begin());
}

TimelineSeries::Extremes TimelineSeries::extremesOf(std::size_t first, std::size_t last) const
{
    constexpr double infinite = std::numeric_limits<double>::infinity();
    Extremes result {infinite, -infinite};
    const auto add = [&result](double smallest, double largest) {
        result.smallest = std::min(result.smallest, smallest);
        result.largest = std::max(result.largest, largest);
    };
    const Series &here = series();
    std::size_t level = 0; // 0: samples, n: m_levels[n − 1]
    const auto addOne = [&](std::size_t at) {
        if (level == 0)
            add(here.values[at], here.values[at]);
        else
            add(m_levels[level - 1][at].smallest, m_levels[level - 1][at].largest);
    };
    while (first < last) {
        if (level == m_levels.size() || last - first < fan) {
            while (first < last)
                addOne(first++);
            break;
        }
        while (first < last && first % fan != 0)
            addOne(first++);
        while (last > first && last % fan != 0)
            addOne(--last);
        first /= fan;
        last /= fan;
        ++level;
    }
    return result;
}

std::vector<TimelineSeries::Line> TimelineSeries::lines(const TimeRange &range, double width, std::size_t maximumLines) const
{
    std::vector<Line> result;
    const Series &here = series();
    const std::size_t size = std::min(here.times.size(), here.values.size());
    if (!range.isValid() || width < 1 || size == 0)
        return result;
    std::size_t first = position(range.from);
    std::size_t last = position(range.to);
    first -= first > 0 ? 1 : 0;
    last = std::min(size, last + 1);
    const auto point = [&](std::size_t sample) {
        // Neighbours outside may be years away: far points upset the painter.
        const double x = std::clamp(pixelOfTime(here.times[sample], range, width), -10 * width, 11 * width);
        return QPointF(x, here.values[sample]);
    };
    const auto isFinite = [&](std::size_t sample) { return std::isfinite(here.values[sample]); };
    bool broken = true;
    const auto startLine = [&] {
        if (broken && result.size() < maximumLines)
            result.emplace_back();
        broken = false;
    };
    if (double(last - first) <= width * 3) {
        for (std::size_t sample = first; sample < last; ++sample) {
            if (sample > first && here.times[sample] - here.times[sample - 1] > m_longestGap)
                broken = true;
            if (!isFinite(sample))
                continue;
            startLine();
            if (m_stepped && result.back().size() > 0)
                result.back().emplace_back(point(sample).x(), result.back().back().y());
            result.back().push_back(point(sample));
        }
        if (m_stepped && last == size && !result.empty() && m_end > here.times[size - 1])
            result.back().emplace_back(std::clamp(pixelOfTime(m_end, range, width), -10 * width, 11 * width), result.back().back().y());
    } else {
        std::size_t sample = first;
        TimeUs before = here.times[first];
        for (int column = 0; column < int(width) && sample < last; ++column) {
            const TimeUs edge = timeOfPixel(column + 1, range, width);
            const std::size_t next = column + 1 >= int(width) ? last : std::clamp(position(edge), sample, last);
            if (next == sample)
                continue;
            if (here.times[sample] - before > m_longestGap)
                broken = true;
            const Extremes found = extremesOf(sample, next);
            before = here.times[next - 1];
            if (found.smallest <= found.largest && std::isfinite(found.smallest) && std::isfinite(found.largest)) {
                startLine();
                // Rising and falling alternate, so that the line does not zigzag more than the samples do.
                Line &line = result.back();
                const double x = column + 0.5;
                const bool rising = line.empty() || std::abs(line.back().y() - found.smallest) < std::abs(line.back().y() - found.largest);
                line.emplace_back(x, rising ? found.smallest : found.largest);
                if (found.smallest != found.largest)
                    line.emplace_back(x, rising ? found.largest : found.smallest);
            }
            sample = next;
        }
    }
    std::erase_if(result, [](const Line &line) { return line.empty(); });
    return result;
}

std::pair<double, double> TimelineSeries::extremes(const TimeRange &range) const
{
    const std::size_t first = position(range.from);
    const std::size_t last = position(range.to);
    if (first >= last)
        return {nothing, nothing};
    const Extremes found = extremesOf(first, last);
    return found.smallest <= found.largest ? std::pair(found.smallest, found.largest) : std::pair(nothing, nothing);
}

double TimelineSeries::valueAt(TimeUs time) const
{
    const Series &here = series();
    std::size_t sample = position(time);
    if (sample >= std::min(here.times.size(), here.values.size()) || here.times[sample] > time) {
        if (sample == 0)
            return nothing;
        --sample;
    }
    return time - here.times[sample] > m_longestGap ? nothing : here.values[sample];
}

} // namespace Roamscope
