// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/timelinecoordinates.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace Roamscope {

namespace {

/// Context of the texts for translators.
struct Timeline
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::Timeline)
};

constexpr qint64 second = 1'000'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr std::size_t maximumTicks = 1000;

qint64 floorDivide(qint64 value, qint64 by)
{
    const qint64 quotient = value / by;
    return value % by < 0 ? quotient - 1 : quotient;
}

/// Microseconds that `zone` is ahead of UTC at a moment.
qint64 offsetAt(TimeUs time, const QTimeZone &zone)
{
    if (!zone.isValid())
        return 0;
    return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(floorDivide(time, 1000), Qt::UTC))) * second;
}

/// Wall clock of the zone, carried in a UTC date-time so that no further conversion happens.
QDateTime wallClock(TimeUs time, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(floorDivide(time + offsetAt(time, zone), 1000), Qt::UTC);
}

TimeUs fromWallClock(const QDate &date, const QTimeZone &zone)
{
    const TimeUs wall = QDateTime(date, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() * 1000;
    // The offset that holds at the guess may differ from the one at the result only on the day of a
    // change; the second step settles it.
    const TimeUs guess = wall - offsetAt(wall, zone);
    return wall - offsetAt(guess, zone);
}

int microsecondOfSecond(TimeUs time)
{
    return int(time - floorDivide(time, second) * second);
}

QString fraction(TimeUs time, int digits)
{
    return QStringLiteral("%1").arg(microsecondOfSecond(time), 6, 10, QLatin1Char('0')).left(digits);
}

/// Digits after the second that a step or span needs.
int fractionDigits(qint64 microseconds)
{
    int digits = 0;
    for (qint64 unit = second; unit > 1 && microseconds < unit; unit /= 10)
        ++digits;
    return digits;
}

void appendDates(std::vector<TimeUs> &result, const TimeRange &range, const TickStep &step, const QTimeZone &zone)
{
    QDate date = wallClock(range.from, zone).date();
    if (step.unit == TickStep::Unit::Days) {
        // Counted from a Monday, so that steps of a week start on one.
        const qint64 monday = QDate(1970, 1, 5).toJulianDay();
        date = QDate::fromJulianDay(monday + floorDivide(date.toJulianDay() - monday, step.count) * step.count);
    } else if (step.unit == TickStep::Unit::Months) {
        date = QDate(date.year(), int((date.month() - 1) / step.count * step.count) + 1, 1);
    } else {
        const int year = int(floorDivide(date.year(), step.count) * step.count);
        date = QDate(year == 0 ? 1 : year, 1, 1); // the calendar has no year 0
    }
    while (date.isValid() && result.size() < maximumTicks) {
        const TimeUs time = fromWallClock(date, zone);
        if (time >= range.to)
            break;
        if (time >= range.from)
            result.push_back(time);
        if (step.unit == TickStep::Unit::Days)
            date = date.addDays(step.count);
        else if (step.unit == TickStep::Unit::Months)
            date = date.addMonths(int(step.count));
        else
            date = date.addYears(int(step.count));
    }
}

} // namespace

double pixelOfTime(TimeUs time, const TimeRange &range, double width)
{
    if (!range.isValid())
        return 0;
    return double(std::clamp(time, earliestTime, latestTime) - range.from) * width / double(range.span());
}

TimeUs timeOfPixel(double pixel, const TimeRange &range, double width)
{
    if (!range.isValid() || width <= 0)
        return range.from;
    const double offset = pixel * double(range.span()) / width;
    const double result = std::clamp(double(range.from) + offset, double(earliestTime), double(latestTime));
    // Add to the integer: a double cannot hold today's microseconds times 100,000 exactly.
    return std::abs(offset) < 1e18 ? std::clamp(range.from + qint64(std::floor(offset + 1e-6)), earliestTime, latestTime)
                                   : TimeUs(result);
}

TimeRange zoomed(const TimeRange &range, double factor, TimeUs anchor)
{
    if (!range.isValid() || !(factor > 0))
        return range;
    anchor = std::clamp(anchor, range.from, range.to);
    const double part = double(anchor - range.from) / double(range.span());
    const double wanted = std::clamp(double(range.span()) * factor, double(minimumSpan), double(latestTime) / 4);
    const qint64 span = qint64(std::llround(wanted));
    TimeRange result;
    result.from = std::clamp(anchor - qint64(std::llround(part * double(span))), earliestTime, latestTime - span);
    result.to = result.from + span;
    return result;
}

TimeRange panned(const TimeRange &range, double fraction)
{
    if (!range.isValid())
        return range;
    const qint64 by = qint64(std::llround(double(range.span()) * fraction));
    return {.from = range.from + by, .to = range.to + by};
}

TimeRange fitted(TimeUs from, TimeUs to, double margin, qint64 momentSpan)
{
    if (from == noTime || to == noTime)
        return {};
    from = std::clamp(from, earliestTime, latestTime);
    to = std::clamp(to, earliestTime, latestTime);
    if (to < from)
        std::swap(from, to);
    if (to == from)
        return {.from = from - momentSpan / 2, .to = from + std::max<qint64>(1, momentSpan - momentSpan / 2)};
    const qint64 border = std::max<qint64>(1, qint64(double(to - from) * margin));
    TimeRange result {.from = from - border, .to = to + border};
    if (result.span() < minimumSpan)
        result = {.from = from - minimumSpan / 2, .to = from - minimumSpan / 2 + minimumSpan};
    return result;
}

TimeRange bounded(const TimeRange &range, const TimeRange &whole)
{
    if (!range.isValid() || !whole.isValid())
        return range;
    const qint64 longest = std::max<qint64>(minimumSpan, whole.span() + whole.span() / 2);
    TimeRange result = range;
    if (result.span() > longest) {
        const TimeUs centre = whole.from + whole.span() / 2;
        result = {.from = centre - longest / 2, .to = centre - longest / 2 + longest};
    }
    const qint64 span = result.span();
    const qint64 slack = span / 4;
    if (span <= whole.span()) {
        result.from = std::clamp(result.from, whole.from - slack, whole.to + slack - span);
    } else {
        // All of it fits: keep both ends in sight.
        result.from = std::clamp(result.from, whole.to - span, whole.from);
    }
    result.to = result.from + span;
    return result;
}

qint64 TickStep::microseconds() const
{
    switch (unit) {
    case Unit::Microseconds:
        return count;
    case Unit::Days:
        return count * day;
    case Unit::Months:
        return count * day * 365 / 12;
    case Unit::Years:
        break;
    }
    return count * day * 365;
}

TickStep tickStep(const TimeRange &range, double width, double minimumPixels)
{
    using Unit = TickStep::Unit;
    if (!range.isValid() || width <= 0)
        return {.unit = Unit::Microseconds, .count = second};
    const double wanted = double(range.span()) / width * minimumPixels;
    for (qint64 decade = 1; decade < second; decade *= 10) {
        for (const qint64 digit : {1, 2, 5}) {
            if (double(decade * digit) >= wanted)
                return {.unit = Unit::Microseconds, .count = decade * digit};
        }
    }
    for (const qint64 unit : {second, minute}) {
        for (const qint64 count : {1, 2, 5, 10, 15, 30}) {
            if (double(unit * count) >= wanted)
                return {.unit = Unit::Microseconds, .count = unit * count};
        }
    }
    for (const qint64 count : {1, 2, 3, 6, 12}) {
        if (double(hour * count) >= wanted)
            return {.unit = Unit::Microseconds, .count = hour * count};
    }
    for (const TickStep &step : {TickStep {Unit::Days, 1}, TickStep {Unit::Days, 2}, TickStep {Unit::Days, 7},
                                 TickStep {Unit::Days, 14}, TickStep {Unit::Months, 1}, TickStep {Unit::Months, 3},
                                 TickStep {Unit::Months, 6}}) {
        if (double(step.microseconds()) >= wanted)
            return step;
    }
    for (qint64 decade = 1; decade < 1'000'000; decade *= 10) {
        for (const qint64 digit : {1, 2, 5}) {
            const TickStep step {Unit::Years, decade * digit};
            if (double(step.microseconds()) >= wanted)
                return step;
        }
    }
    return {.unit = Unit::Years, .count = 1'000'000};
}

std::vector<TimeUs> ticks(const TimeRange &range, const TickStep &step, const QTimeZone &zone)
{
    std::vector<TimeUs> result;
    if (!range.isValid() || step.count <= 0)
        return result;
    if (step.unit != TickStep::Unit::Microseconds) {
        appendDates(result, range, step, zone);
        return result;
    }
    // Steps up to twelve hours divide the day, so alignment to the wall clock is alignment to midnight.
    // Below a minute no zone matters, and none is asked.
    const bool asksZone = zone.isValid() && step.count > minute;
    qint64 offset = asksZone ? offsetAt(range.from, zone) : 0;
    TimeUs time = floorDivide(range.from + offset, step.count) * step.count - offset;
    while (time < range.to && result.size() < maximumTicks) {
        if (time >= range.from)
            result.push_back(time);
        TimeUs next = time + step.count;
        if (asksZone) {
            const qint64 offsetThen = offsetAt(next, zone);
            if (offsetThen != offset) {
                // Summer time changed in between: back onto full hours of the new wall clock.
                offset = offsetThen;
                next = floorDivide(next + offset + step.count / 2, step.count) * step.count - offset;
                if (next <= time)
                    next += step.count;
            }
        }
        time = next;
    }
    return result;
}

QString tickLabel(TimeUs time, const TickStep &step, const QLocale &locale, const QTimeZone &zone)
{
    const QDateTime wall = wallClock(time, zone);
    switch (step.unit) {
    case TickStep::Unit::Microseconds:
        break;
    case TickStep::Unit::Days:
        return locale.toString(wall.date(), Timeline::tr("d MMM", "date format: day and month"));
    case TickStep::Unit::Months:
        return locale.toString(wall.date(), Timeline::tr("MMM", "date format: month"));
    case TickStep::Unit::Years:
        return QString::number(wall.date().year());
    }
    if (step.count >= minute)
        return wall.time().toString(QStringLiteral("HH:mm"));
    if (step.count >= second)
        return wall.time().toString(QStringLiteral("HH:mm:ss"));
    return wall.time().toString(QStringLiteral(":ss")) + locale.decimalPoint() + fraction(time, fractionDigits(step.count));
}

QString tickContext(TimeUs time, const TickStep &step, const QLocale &locale, const QTimeZone &zone)
{
    const QDateTime wall = wallClock(time, zone);
    switch (step.unit) {
    case TickStep::Unit::Microseconds:
        break;
    case TickStep::Unit::Days:
    case TickStep::Unit::Months:
        return QString::number(wall.date().year());
    case TickStep::Unit::Years:
        return {};
    }
    const QString date = locale.toString(wall.date(), Timeline::tr("ddd d MMM yyyy", "date format: weekday and date"));
    if (step.count >= second)
        return date;
    return date + wall.time().toString(QStringLiteral("  HH:mm"));
}

QString timeText(TimeUs time, qint64 span, const QLocale &locale, const QTimeZone &zone)
{
    if (time == noTime)
        return {};
    const QDateTime wall = wallClock(time, zone);
    QString text = locale.toString(wall.date(), Timeline::tr("d MMM yyyy", "date format: date")) + QLatin1Char(' ')
        + wall.time().toString(QStringLiteral("HH:mm:ss"));
    // One pixel of a usual window is a thousandth of what it shows.
    if (const int digits = fractionDigits(span / 1000); digits > 0)
        text += locale.decimalPoint() + fraction(time, digits > 3 ? 6 : 3);
    return text;
}

} // namespace Roamscope
