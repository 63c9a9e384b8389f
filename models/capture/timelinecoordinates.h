// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <vector>

/// Time and pixel mapping of the timeline as free functions, so that the edge rules can be tested
/// without a window. Pixels count from the left edge of the lane area.
namespace Roamscope {

/// A span of time, half open: `from` is inside, `to` is not.
struct TimeRange
{
    TimeUs from = noTime;
    TimeUs to = noTime;

    bool isValid() const { return from != noTime && to > from; }
    qint64 span() const { return to - from; }
    bool contains(TimeUs time) const { return time >= from && time < to; }
    bool operator==(const TimeRange &) const = default;
};

/// The deepest zoom: a view never shows less than this many microseconds.
inline constexpr qint64 minimumSpan = 50;
/// Times outside ±100,000 years are drawn at these ends, so that differences never overflow.
inline constexpr TimeUs earliestTime = -3155760000000000000;
inline constexpr TimeUs latestTime = 3155760000000000000;

/// Column of a time; `from` is at 0, `to` at `width`. Not clamped: times outside the range lie outside
/// [0, width]. 0 for an invalid range.
double pixelOfTime(TimeUs time, const TimeRange &range, double width);
/// The time at the left edge of a pixel; the inverse of pixelOfTime. `from` for an invalid range or width.
TimeUs timeOfPixel(double pixel, const TimeRange &range, double width);

/// The range made `factor` times as long (< 1 zooms in) while `anchor` stays at its pixel. An anchor
/// outside the range counts as the nearer end. Never shorter than minimumSpan.
TimeRange zoomed(const TimeRange &range, double factor, TimeUs anchor);
/// The range moved by a part of its own length (0.1 = a tenth to the right).
TimeRange panned(const TimeRange &range, double fraction);
/// [from, to] with a margin on both sides, so that marks at the ends are not cut by the edge.
/// A single moment gets a range of `momentSpan` around it.
TimeRange fitted(TimeUs from, TimeUs to, double margin = 0.02, qint64 momentSpan = 10'000'000);
/// Keeps a range near `whole`: at most a quarter of its own length stays empty beyond each end, and it
/// is never longer than one and a half times `whole`. Returns `range` when `whole` is not valid.
TimeRange bounded(const TimeRange &range, const TimeRange &whole);

/// Distance between two labels of the ruler.
struct TickStep
{
    enum class Unit : quint8 { Microseconds, Days, Months, Years };
    Unit unit = Unit::Microseconds;
    qint64 count = 1;

    /// Length; that of an average month or year for those.
    qint64 microseconds() const;
    bool operator==(const TickStep &) const = default;
};

/// The smallest step of the calendar whose labels are at least `minimumPixels` apart.
TickStep tickStep(const TimeRange &range, double width, double minimumPixels);
/// Times of the labels in the range, ascending. Steps of hours and more stand on the calendar of `zone`
/// (an invalid zone is UTC), also over a change of summer time. At most 1,000.
std::vector<TimeUs> ticks(const TimeRange &range, const TickStep &step, const QTimeZone &zone = {});
/// Text beside a tick: as little as tells it from its neighbours ("12:05", "10.250", "22 Nov").
QString tickLabel(TimeUs time, const TickStep &step, const QLocale &locale, const QTimeZone &zone = {});
/// What the tick labels leave out ("22 Nov 2026", "22 Nov 2026 12:05"); the same for all ticks of
/// one day, minute or year.
QString tickContext(TimeUs time, const TickStep &step, const QLocale &locale, const QTimeZone &zone = {});

/// Date and time with as many digits as a range of `span` µs can show.
QString timeText(TimeUs time, qint64 span, const QLocale &locale, const QTimeZone &zone = {});

} // namespace Roamscope
