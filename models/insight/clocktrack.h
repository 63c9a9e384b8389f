// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"

#include <vector>

namespace Roamscope {

/// How far one clock is from another over time, from messages that say "now". Of each minute only the message that
/// was least late counts: a queue makes stamps older, nothing makes them newer. Bounded: minutes are merged when
/// there are too many.
class ClockTrack
{
public:
    struct Point
    {
        TimeUs received = noTime;
        qint64 offset = 0; ///< µs, the other clock minus the capture's; negative = slow
        FrameId frame = noFrame;
    };
    /// A time over which the clock ran evenly, with a line fitted to it.
    struct Stretch
    {
        TimeUs from = noTime;
        TimeUs to = noTime;
        double begin = 0; ///< s of offset at `from`, on the line
        double end = 0; ///< s of offset at `to`, on the line
        double slope = 0; ///< s a day; negative = losing
        double uncertainty = 0; ///< s a day, of the slope: 95 of 100 times the truth is within
        double spread = 0; ///< s by which points differ from the line
        int points = 0;
        FrameId first = noFrame;
        FrameId last = noFrame;
        double middle() const { return (begin + end) / 2; }
    };

    /// In the order of time.
    void add(TimeUs received, TimeUs device, FrameId frame);
    bool isEmpty() const { return m_points.empty(); }
    const std::vector<Point> &points() const { return m_points; }
    int messages() const { return m_messages; }
    /// Stretches in which at least four minutes agree; what agrees with nothing (a replayed queue) is left out.
    std::vector<Stretch> stretches() const;
    /// Median of all offsets in s where two thirds of at least `least` points agree on it; NaN otherwise.
    double agreed(int least) const;

private:
    static constexpr std::size_t maximumPoints = 720;
    static Stretch fit(const std::vector<Point> &points);

    std::vector<Point> m_points;
    qint64 m_width = 60000000; ///< µs that are one point
    int m_messages = 0;
};

/// Whether an offset is that of a time zone: a multiple of a quarter of an hour, within a minute, up to 14 h.
bool isZoneOffset(double seconds);

} // namespace Roamscope
