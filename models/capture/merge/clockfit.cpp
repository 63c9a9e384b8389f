// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/merge/clockfit.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace Roamscope {

namespace {

constexpr qint64 second = 1000000;
constexpr std::size_t window = 5; ///< points on each side of a possible step
constexpr std::size_t buckets = 96; ///< of a segment, for its slope
constexpr double deviations = 1.4826; ///< of a median deviation in a standard deviation
constexpr qint64 longestDelay = 60 * second; ///< of a message on its way
constexpr qint64 shortestForDrift = 600 * second;
constexpr int fewestForDrift = 8;
constexpr qint64 resolution = 1000; ///< µs: no log is finer than that in practice

using Points = std::vector<ClockPoint>;

qint64 medianOf(std::vector<qint64> &values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// A line through some points.
struct Line
{
    TimeUs origin = 0;
    double offset = 0; ///< µs at the origin
    double slope = 0; ///< µs per µs
    qint64 deviation = 0; ///< median distance of a point

    qint64 at(TimeUs time) const { return std::llround(offset + slope * double(time - origin)); }
};

/// Median distance of points from a line; their median with sign in *middle.
qint64 deviationFrom(const Line &line, const Points &points, std::size_t begin, std::size_t end, qint64 *middle = nullptr)
{
    std::vector<qint64> rest;
    rest.reserve(end - begin);
    for (std::size_t i = begin; i < end; ++i)
        rest.push_back(points[i].difference - line.at(points[i].time));
    if (middle)
        *middle = medianOf(rest);
    for (qint64 &value : rest)
        value = std::llabs(value);
    return medianOf(rest);
}

/// Median of the slopes between bucket medians, then median of what is left: a third of the points may be wrong.
Line lineThrough(const Points &points, std::size_t begin, std::size_t end, double largestDrift)
{
    Line line;
    const std::size_t count = end - begin;
    line.origin = points[begin].time;
    const qint64 span = points[end - 1].time - points[begin].time;
    if (span >= shortestForDrift && int(count) >= fewestForDrift) {
        struct Middle
        {
            TimeUs time;
            qint64 difference;
        };
        std::vector<Middle> middles;
        const std::size_t parts = std::min(buckets, count);
        std::vector<qint64> values;
        for (std::size_t part = 0; part < parts; ++part) {
            const std::size_t first = begin + count * part / parts;
            const std::size_t last = begin + count * (part + 1) / parts;
            values.clear();
            for (std::size_t i = first; i < last; ++i)
                values.push_back(points[i].difference);
            middles.push_back({points[first + (last - first) / 2].time, medianOf(values)});
        }
        std::vector<double> slopes;
        for (std::size_t i = 0; i < middles.size(); ++i) {
            for (std::size_t k = i + 1; k < middles.size(); ++k) {
                if (middles[k].time > middles[i].time)
                    slopes.push_back(double(middles[k].difference - middles[i].difference) / double(middles[k].time - middles[i].time));
            }
        }
        if (!slopes.empty()) {
            const auto middle = slopes.begin() + std::ptrdiff_t(slopes.size() / 2);
            std::nth_element(slopes.begin(), middle, slopes.end());
            if (std::abs(*middle) <= largestDrift * 1e-6)
                line.slope = *middle;
        }
    }
    const auto settle = [&] {
        std::vector<qint64> rest;
        rest.reserve(count);
        line.offset = 0;
        for (std::size_t i = begin; i < end; ++i)
            rest.push_back(points[i].difference - line.at(points[i].time));
        line.offset = double(medianOf(rest));
        line.deviation = deviationFrom(line, points, begin, end);
    };
    settle();
    // A slope that does not rise above the noise is none.
    const double noise = deviations * double(line.deviation) / std::sqrt(double(std::min(count, buckets)));
    if (line.slope != 0 && std::abs(line.slope) * double(span) < std::max(3 * noise, double(20 * resolution))) {
        line.slope = 0;
        settle();
    }
    return line;
}

/// Half of what a message takes there and back, with the sign that belongs to the directions as they are given; 0 with
/// *isKnown false when only one direction was seen.
qint64 delayOf(const Points &points, bool *isKnown)
{
    *isKnown = false;
    std::vector<qint64> delays;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const ClockPoint &a = points[i - 1];
        const ClockPoint &b = points[i];
        if (a.direction * b.direction < 0)
            delays.push_back((a.direction > 0 ? a.difference - b.difference : b.difference - a.difference) / 2);
    }
    if (delays.size() < 3)
        return 0;
    const qint64 delay = medianOf(delays);
    *isKnown = std::llabs(delay) <= longestDelay;
    return *isKnown ? delay : 0;
}

/// How far neighbours are apart, as a standard deviation.
qint64 noiseOf(const Points &points)
{
    std::vector<qint64> steps;
    for (std::size_t i = 1; i < points.size(); ++i)
        steps.push_back(std::llabs(points[i].difference - points[i - 1].difference));
    return steps.empty() ? 0 : qint64(deviations * double(medianOf(steps)) / std::sqrt(2.0));
}

/// Where the level before and the level after differ: first points of segments.
std::vector<std::size_t> stepsIn(const Points &points, qint64 threshold)
{
    std::vector<std::size_t> begins {0};
    const std::size_t count = points.size();
    std::vector<qint64> values;
    const auto level = [&](std::size_t begin, std::size_t end) {
        values.clear();
        for (std::size_t i = begin; i < end; ++i)
            values.push_back(points[i].difference);
        return medianOf(values);
    };
    constexpr std::size_t side = 3;
    std::size_t best = 0;
    qint64 bestScore = 0;
    qint64 bestJump = 0;
    std::size_t lastCandidate = 0;
    const auto finishRun = [&] {
        if (bestScore > 0 && best > begins.back())
            begins.push_back(best);
        bestScore = 0;
    };
    for (std::size_t i = side; i + side <= count; ++i) {
        const std::size_t first = std::max(begins.back(), i > window ? i - window : 0);
        if (i - first < side)
            continue;
        const qint64 score = std::llabs(level(i, std::min(count, i + window)) - level(first, i));
        if (bestScore > 0 && i > lastCandidate + window)
            finishRun();
        if (score <= threshold)
            continue;
        lastCandidate = i;
        const qint64 jump = std::llabs(points[i].difference - points[i - 1].difference);
        // Along a step the levels stay apart for some points; the jump itself is where neighbours differ most.
        if (bestScore == 0 || jump > bestJump) {
            best = i;
            bestScore = score;
            bestJump = jump;
        }
    }
    finishRun();
    return begins;
}

bool isWholeSeconds(const Points &points, bool other)
{
    return std::all_of(points.begin(), points.end(),
                       [other](const ClockPoint &point) { return (point.time + (other ? point.difference : 0)) % second == 0; });
}

} // namespace

qint64 ClockFit::Segment::at(TimeUs time) const
{
    return offset + qint64(std::llround(drift * 1e-6 * double(time - from)));
}

int ClockFit::points() const
{
    int sum = 0;
    for (const Segment &segment : segments)
        sum += segment.points;
    return sum;
}

const ClockFit::Segment *ClockFit::segmentAt(TimeUs time) const
{
    if (segments.empty())
        return nullptr;
    auto found = std::upper_bound(segments.begin(), segments.end(), time, [](TimeUs at, const Segment &segment) { return at < segment.from; });
    return found == segments.begin() ? &segments.front() : &*(found - 1);
}

qint64 ClockFit::at(TimeUs time) const
{
    const Segment *segment = segmentAt(time);
    return segment ? segment->at(time) : 0;
}

qint64 ClockFit::uncertainty() const
{
    qint64 largest = -1;
    for (const Segment &segment : segments)
        largest = std::max(largest, segment.uncertainty);
    return largest;
}

std::vector<ClockSegment> ClockFit::correction() const
{
    std::vector<ClockSegment> list;
    for (const Segment &segment : segments)
        list.push_back({.from = segment.from, .offset = segment.offset, .drift = segment.drift});
    return list;
}

ClockFit fitClock(std::vector<ClockPoint> points, const ClockFitOptions &options)
{
    ClockFit fit;
    std::erase_if(points, [](const ClockPoint &point) { return point.time == noTime; });
    if (points.empty())
        return fit;
    std::stable_sort(points.begin(), points.end(), [](const ClockPoint &a, const ClockPoint &b) { return a.time < b.time; });
    const bool wholeSeconds = isWholeSeconds(points, false);
    const bool otherWholeSeconds = isWholeSeconds(points, true);
    bool isDelayKnown = false;
    const qint64 delay = delayOf(points, &isDelayKnown);
    for (ClockPoint &point : points)
        point.difference -= point.direction * delay;
    const qint64 noise = noiseOf(points);
    const qint64 threshold = std::max(options.smallestStep, 6 * noise);

    // Cut wherever it may have stepped, then join what one line explains: a slow drift over a long silence looks like a
    // step until then.
    struct Part
    {
        std::size_t begin;
        std::size_t end;
        Line line;
    };
    std::vector<Part> parts;
    const std::vector<std::size_t> begins = stepsIn(points, threshold);
    for (std::size_t i = 0; i < begins.size(); ++i) {
        const std::size_t end = i + 1 < begins.size() ? begins[i + 1] : points.size();
        parts.push_back({begins[i], end, lineThrough(points, begins[i], end, options.largestDrift)});
    }
    for (std::size_t i = 0; i + 1 < parts.size();) {
        const Part &a = parts[i];
        const Part &b = parts[i + 1];
        const Line joint = lineThrough(points, a.begin, b.end, options.largestDrift);
        qint64 middleA = 0;
        qint64 middleB = 0;
        deviationFrom(joint, points, a.begin, a.end, &middleA);
        deviationFrom(joint, points, b.begin, b.end, &middleB);
        const qint64 own = std::max({a.line.deviation, b.line.deviation, noise});
        const bool same = std::max(std::llabs(middleA), std::llabs(middleB)) <= threshold / 4 && joint.deviation <= own + own / 2 + 20 * resolution;
        if (!same) {
            ++i;
            continue;
        }
        parts[i] = {a.begin, b.end, joint};
        parts.erase(parts.begin() + std::ptrdiff_t(i) + 1);
        i = i > 0 ? i - 1 : 0;
    }
    // What lies between two pieces of one line, and agrees on nothing itself, is strays.
    constexpr std::size_t smallPart = 12;
    const auto isStrays = [&](const Part &part) { return part.end - part.begin <= smallPart && part.line.deviation > threshold; };
    for (std::size_t i = 1; i + 1 < parts.size();) {
        const Part &a = parts[i - 1];
        const Part &b = parts[i + 1];
        const Line joint = lineThrough(points, a.begin, b.end, options.largestDrift);
        qint64 middleA = 0;
        qint64 middleB = 0;
        deviationFrom(joint, points, a.begin, a.end, &middleA);
        deviationFrom(joint, points, b.begin, b.end, &middleB);
        if (isStrays(parts[i]) && std::max(std::llabs(middleA), std::llabs(middleB)) <= threshold / 4) {
            parts[i - 1] = {a.begin, b.end, joint};
            parts.erase(parts.begin() + std::ptrdiff_t(i), parts.begin() + std::ptrdiff_t(i) + 2);
        } else {
            ++i;
        }
    }
    const bool haveCalm = std::any_of(parts.begin(), parts.end(), [&](const Part &part) { return !isStrays(part); });
    if (haveCalm) {
        for (const Part &part : parts)
            fit.outliers += isStrays(part) ? int(part.end - part.begin) : 0;
        std::erase_if(parts, isStrays);
    }
    const bool haveLarge = std::any_of(parts.begin(), parts.end(), [&](const Part &part) { return int(part.end - part.begin) >= options.fewestPoints; });
    for (const Part &part : parts) {
        const auto count = part.end - part.begin;
        if (haveLarge && int(count) < options.fewestPoints) {
            fit.outliers += int(count);
            continue;
        }
        const qint64 spread = qint64(deviations * double(part.line.deviation));
        const qint64 far = std::max(threshold, 6 * spread);
        int within = 0;
        for (std::size_t i = part.begin; i < part.end; ++i)
            within += std::llabs(points[i].difference - part.line.at(points[i].time)) <= far;
        fit.outliers += int(count) - within;
        ClockFit::Segment segment {.from = points[part.begin].time,
                                   .to = points[part.end - 1].time,
                                   .offset = part.line.at(points[part.begin].time),
                                   .drift = part.line.slope * 1e6,
                                   .spread = spread,
                                   .points = within};
        // One direction only: nothing tells how long a message takes.
        segment.uncertainty = resolution + qint64(double(spread) / std::sqrt(double(std::max(1, within)))) + (isDelayKnown ? std::llabs(delay) : spread)
            + (wholeSeconds ? second / 2 : 0) + (otherWholeSeconds ? second / 2 : 0);
        if (within < 3)
            segment.uncertainty += second / 2;
        if (!fit.segments.empty()) {
            const TimeUs before = fit.segments.back().to;
            const auto step = std::find_if(options.likelySteps.begin(), options.likelySteps.end(),
                                           [&](TimeUs time) { return time > before && time <= segment.from; });
            if (step != options.likelySteps.end()) {
                segment.offset = segment.at(*step);
                segment.from = *step;
            }
        }
        fit.segments.push_back(segment);
    }
    return fit;
}

} // namespace Roamscope
