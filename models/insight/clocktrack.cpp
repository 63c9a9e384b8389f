// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/clocktrack.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Roamscope {

namespace {

constexpr double second = 1e6;
constexpr double day = 86400;
constexpr std::size_t agreeing = 4; ///< points that make a stretch
constexpr double stepTolerance = 8; ///< s that neighbours may differ by
constexpr double drivenTolerance = 20; ///< s more after a long pause, in which a bad clock drifts
constexpr std::size_t fitted = 240; ///< points for the slope: pairs of them are compared

double medianOf(std::vector<double> &values)
{
    const auto middle = values.begin() + qsizetype(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double allowed(const ClockTrack::Point &before, const ClockTrack::Point &after)
{
    const double pause = double(after.received - before.received) / second;
    return stepTolerance + std::min(drivenTolerance, pause * 0.01);
}

bool agree(const ClockTrack::Point &before, const ClockTrack::Point &after)
{
    return std::abs(double(after.offset - before.offset)) / second <= allowed(before, after);
}

} // namespace

bool isZoneOffset(double seconds)
{
    constexpr double quarter = 900;
    const double size = std::abs(seconds);
    const double rest = std::fmod(size, quarter);
    return size > quarter - 60 && size < 14 * 3600 + 60 && (rest < 60 || rest > quarter - 60);
}

void ClockTrack::add(TimeUs received, TimeUs device, FrameId frame)
{
    if (received == noTime || device == noTime)
        return;
    ++m_messages;
    const qint64 offset = device - received;
    if (!m_points.empty() && received - m_points.back().received < m_width && received / m_width == m_points.back().received / m_width) {
        if (offset > m_points.back().offset)
            m_points.back() = {received, offset, frame};
        return;
    }
    m_points.push_back({received, offset, frame});
    if (m_points.size() < maximumPoints)
        return;
    m_width *= 2;
    std::vector<Point> merged;
    merged.reserve(maximumPoints);
    for (const Point &point : m_points) {
        if (!merged.empty() && merged.back().received / m_width == point.received / m_width) {
            if (point.offset > merged.back().offset)
                merged.back() = point;
        } else {
            merged.push_back(point);
        }
    }
    m_points = std::move(merged);
}

std::vector<ClockTrack::Stretch> ClockTrack::stretches() const
{
    std::vector<Stretch> found;
    std::vector<Point> inside;
    std::vector<Point> strangers;
    const auto close = [&] {
        if (inside.size() >= agreeing && inside.back().received - inside.front().received >= qint64(60 * second))
            found.push_back(fit(inside));
        inside.clear();
    };
    for (const Point &point : m_points) {
        if (inside.empty() || agree(inside.back(), point)) {
            inside.push_back(point);
            strangers.clear();
            continue;
        }
        // A late one among live ones is passed over; several that agree with each other are a new stretch.
        if (!strangers.empty() && !agree(strangers.back(), point))
            strangers.clear();
        strangers.push_back(point);
        if (strangers.size() < (inside.size() < agreeing ? 2 : agreeing))
            continue;
        close();
        inside.swap(strangers);
        strangers.clear();
    }
    close();
    return found;
}

// Theil and Sen: the median of the slopes of all pairs. A third of the points may be wrong without moving it.
ClockTrack::Stretch ClockTrack::fit(const std::vector<Point> &points)
{
    Stretch stretch;
    stretch.from = points.front().received;
    stretch.to = points.back().received;
    stretch.first = points.front().frame;
    stretch.last = points.back().frame;
    stretch.points = int(points.size());
    const double span = double(stretch.to - stretch.from) / second;
    std::vector<std::pair<double, double>> some;
    const std::size_t every = points.size() / fitted + 1;
    for (std::size_t i = 0; i < points.size(); i += every)
        some.emplace_back(double(points[i].received - stretch.from) / second, double(points[i].offset) / second);
    std::vector<double> values;
    for (std::size_t i = 0; i < some.size(); ++i) {
        for (std::size_t j = i + 1; j < some.size(); ++j) {
            const double distance = some[j].first - some[i].first;
            if (distance >= span / 10)
                values.push_back((some[j].second - some[i].second) / distance);
        }
    }
    const double slope = values.empty() ? 0 : medianOf(values);
    values.clear();
    for (const auto &[at, offset] : some)
        values.push_back(offset - slope * at);
    stretch.begin = medianOf(values);
    stretch.end = stretch.begin + slope * span;
    for (double &value : values)
        value = std::abs(value - stretch.begin);
    stretch.spread = 1.4826 * medianOf(values);
    stretch.slope = slope * day;
    // Of evenly spaced points; clocks that are told to the second are known no better than a third of one.
    const double noise = std::max(stretch.spread, 0.3);
    stretch.uncertainty = 2 * noise * std::sqrt(12.0 / double(some.size())) / std::max(span, 1.0) * day;
    return stretch;
}

double ClockTrack::agreed(int least) const
{
    if (int(m_points.size()) < least)
        return std::numeric_limits<double>::quiet_NaN();
    std::vector<double> values;
    for (const Point &point : m_points)
        values.push_back(double(point.offset) / second);
    const double middle = medianOf(values);
    const auto near = std::count_if(values.begin(), values.end(), [middle](double value) { return std::abs(value - middle) <= 20; });
    return near * 3 >= qsizetype(values.size()) * 2 ? middle : std::numeric_limits<double>::quiet_NaN();
}

} // namespace Roamscope
