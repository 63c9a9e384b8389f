// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/timelinecoordinates.h"

#include <QDateTime>
#include <QTest>

using namespace Roamscope;

namespace {

TimeUs utc(const char *iso)
{
    return QDateTime::fromString(QLatin1String(iso) + QLatin1Char('Z'), Qt::ISODateWithMs).toMSecsSinceEpoch() * 1000;
}

constexpr qint64 second = 1'000'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

} // namespace

class TestTimelineCoordinates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pixels_data();
    void pixels();
    void pixelsAndBack();
    void invalidRange();
    void zoomKeepsAnchor_data();
    void zoomKeepsAnchor();
    void zoomStopsAtTheDeepest();
    void pan();
    void fit_data();
    void fit();
    void bounds_data();
    void bounds();
    void steps_data();
    void steps();
    void tickTimes_data();
    void tickTimes();
    void ticksAreApart();
    void ticksOverSummerTime();
    void labels_data();
    void labels();
};

void TestTimelineCoordinates::pixels_data()
{
    QTest::addColumn<TimeUs>("time");
    QTest::addColumn<double>("pixel");
    QTest::newRow("left edge") << TimeUs(1000) << 0.0;
    QTest::newRow("right edge is outside") << TimeUs(2000) << 500.0;
    QTest::newRow("middle") << TimeUs(1500) << 250.0;
    QTest::newRow("before") << TimeUs(0) << -500.0;
    QTest::newRow("after") << TimeUs(3000) << 1000.0;
}

void TestTimelineCoordinates::pixels()
{
    QFETCH(TimeUs, time);
    QFETCH(double, pixel);
    QCOMPARE(pixelOfTime(time, {.from = 1000, .to = 2000}, 500), pixel);
}

void TestTimelineCoordinates::pixelsAndBack()
{
    const TimeUs start = utc("2026-03-29T00:00:00");
    for (const qint64 span : {qint64(1600), minute, day, 365 * day}) {
        const TimeRange range {.from = start, .to = start + span};
        for (int pixel = 0; pixel <= 1600; pixel += 7) {
            const TimeUs time = timeOfPixel(pixel, range, 1600);
            QVERIFY(std::abs(pixelOfTime(time, range, 1600) - pixel) <= std::max(1e-3, 1600.0 / double(span) + 1e-6));
        }
    }
    QCOMPARE(timeOfPixel(0, {.from = start, .to = start + hour}, 900), start);
    QCOMPARE(timeOfPixel(900, {.from = start, .to = start + hour}, 900), start + hour);
}

void TestTimelineCoordinates::invalidRange()
{
    QCOMPARE(pixelOfTime(5, {}, 100), 0.0);
    QCOMPARE(timeOfPixel(5, {.from = 7, .to = 7}, 100), TimeUs(7));
    QCOMPARE(timeOfPixel(5, {.from = 7, .to = 9}, 0), TimeUs(7));
    QVERIFY(ticks({}, {}).empty());
    QVERIFY(!fitted(noTime, 5).isValid());
    // The ends of the type do not overflow.
    const TimeRange all {.from = earliestTime, .to = latestTime};
    QVERIFY(pixelOfTime(std::numeric_limits<qint64>::max(), all, 100) <= 100);
    QVERIFY(timeOfPixel(1e9, all, 100) <= latestTime);
}

void TestTimelineCoordinates::zoomKeepsAnchor_data()
{
    QTest::addColumn<double>("factor");
    QTest::addColumn<TimeUs>("anchor");
    QTest::addColumn<double>("part");
    QTest::newRow("in, middle") << 0.5 << TimeUs(150 * second) << 0.5;
    QTest::newRow("in, quarter") << 0.1 << TimeUs(125 * second) << 0.25;
    QTest::newRow("out, left edge") << 3.0 << TimeUs(100 * second) << 0.0;
    QTest::newRow("anchor before the range counts as its start") << 0.5 << TimeUs(0) << 0.0;
    QTest::newRow("anchor after the range counts as its end") << 0.5 << TimeUs(900 * second) << 1.0;
}

void TestTimelineCoordinates::zoomKeepsAnchor()
{
    QFETCH(double, factor);
    QFETCH(TimeUs, anchor);
    QFETCH(double, part);
    const TimeRange before {.from = 100 * second, .to = 200 * second};
    const TimeRange after = zoomed(before, factor, anchor);
    QCOMPARE(after.span(), qint64(double(before.span()) * factor));
    const TimeUs at = std::clamp(anchor, before.from, before.to);
    QVERIFY(std::abs(pixelOfTime(at, after, 1000) - part * 1000) < 0.01);
}

void TestTimelineCoordinates::zoomStopsAtTheDeepest()
{
    TimeRange range {.from = 0, .to = day};
    for (int step = 0; step < 100; ++step)
        range = zoomed(range, 0.5, hour);
    QCOMPARE(range.span(), minimumSpan);
    QVERIFY(range.contains(hour));
    for (int step = 0; step < 200; ++step)
        range = zoomed(range, 2, hour);
    QVERIFY(range.isValid());
    QVERIFY(range.from >= earliestTime);
    QCOMPARE(zoomed(range, 0, 5), range);
}

void TestTimelineCoordinates::pan()
{
    const TimeRange range {.from = 100, .to = 200};
    QCOMPARE(panned(range, 0.1), (TimeRange {.from = 110, .to = 210}));
    QCOMPARE(panned(range, -1), (TimeRange {.from = 0, .to = 100}));
}

void TestTimelineCoordinates::fit_data()
{
    QTest::addColumn<TimeUs>("from");
    QTest::addColumn<TimeUs>("to");
    QTest::newRow("a span") << TimeUs(0) << TimeUs(100 * second);
    QTest::newRow("swapped ends") << TimeUs(100 * second) << TimeUs(0);
    QTest::newRow("one moment") << TimeUs(5 * second) << TimeUs(5 * second);
    QTest::newRow("two microseconds") << TimeUs(5) << TimeUs(7);
}

void TestTimelineCoordinates::fit()
{
    QFETCH(TimeUs, from);
    QFETCH(TimeUs, to);
    const TimeRange range = fitted(from, to);
    QVERIFY(range.isValid());
    QVERIFY(range.span() >= minimumSpan);
    QVERIFY(range.from < std::min(from, to));
    QVERIFY(range.to > std::max(from, to));
}

void TestTimelineCoordinates::bounds_data()
{
    QTest::addColumn<TimeUs>("from");
    QTest::addColumn<TimeUs>("to");
    QTest::addColumn<TimeUs>("expectedFrom");
    QTest::addColumn<TimeUs>("expectedTo");
    QTest::newRow("inside stays") << TimeUs(2000) << TimeUs(3000) << TimeUs(2000) << TimeUs(3000);
    QTest::newRow("a quarter beyond the start") << TimeUs(-400) << TimeUs(600) << TimeUs(750) << TimeUs(1750);
    QTest::newRow("a quarter beyond the end") << TimeUs(9000) << TimeUs(10000) << TimeUs(8250) << TimeUs(9250);
    QTest::newRow("longer than all") << TimeUs(-10000) << TimeUs(90000) << TimeUs(-1000) << TimeUs(11000);
}

void TestTimelineCoordinates::bounds()
{
    QFETCH(TimeUs, from);
    QFETCH(TimeUs, to);
    QFETCH(TimeUs, expectedFrom);
    QFETCH(TimeUs, expectedTo);
    const TimeRange result = bounded({.from = from, .to = to}, {.from = 1000, .to = 9000});
    QCOMPARE(result.from, expectedFrom);
    QCOMPARE(result.to, expectedTo);
}

void TestTimelineCoordinates::steps_data()
{
    QTest::addColumn<qint64>("span");
    QTest::addColumn<int>("unit");
    QTest::addColumn<qint64>("count");
    using Unit = TickStep::Unit;
    QTest::newRow("50 µs") << qint64(50) << int(Unit::Microseconds) << qint64(5);
    QTest::newRow("1 ms") << qint64(1000) << int(Unit::Microseconds) << qint64(100);
    QTest::newRow("1 s") << second << int(Unit::Microseconds) << qint64(100000);
    QTest::newRow("1 min") << minute << int(Unit::Microseconds) << 10 * second;
    QTest::newRow("10 min") << 10 * minute << int(Unit::Microseconds) << minute;
    QTest::newRow("1 h") << hour << int(Unit::Microseconds) << 10 * minute;
    QTest::newRow("1 day") << day << int(Unit::Microseconds) << 3 * hour;
    QTest::newRow("1 week") << 7 * day << int(Unit::Days) << qint64(1);
    QTest::newRow("1 month") << 30 * day << int(Unit::Days) << qint64(7);
    QTest::newRow("1 year") << 365 * day << int(Unit::Months) << qint64(3);
    QTest::newRow("10 years") << 3650 * day << int(Unit::Years) << qint64(1);
    QTest::newRow("300 years") << 300 * 365 * day << int(Unit::Years) << qint64(50);
}

void TestTimelineCoordinates::steps()
{
    QFETCH(qint64, span);
    QFETCH(int, unit);
    QFETCH(qint64, count);
    const TickStep step = tickStep({.from = 0, .to = span}, 1000, 100);
    QCOMPARE(int(step.unit), unit);
    QCOMPARE(step.count, count);
}

void TestTimelineCoordinates::tickTimes_data()
{
    QTest::addColumn<TimeUs>("from");
    QTest::addColumn<TimeUs>("to");
    QTest::addColumn<int>("unit");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QList<TimeUs>>("expected");
    using Unit = TickStep::Unit;
    QTest::newRow("the start is a tick, the end is not")
        << TimeUs(0) << TimeUs(2 * second) << int(Unit::Microseconds) << second << QList<TimeUs> {0, second};
    QTest::newRow("before 1970") << TimeUs(-1500000) << TimeUs(500000) << int(Unit::Microseconds) << second
                                 << QList<TimeUs> {-second, 0};
    QTest::newRow("weeks start on Monday")
        << utc("2026-11-20T00:00:00") << utc("2026-12-05T00:00:00") << int(Unit::Days) << qint64(7)
        << QList<TimeUs> {utc("2026-11-23T00:00:00"), utc("2026-11-30T00:00:00")};
    QTest::newRow("months over a leap February")
        << utc("2028-01-15T00:00:00") << utc("2028-04-01T00:00:00") << int(Unit::Months) << qint64(1)
        << QList<TimeUs> {utc("2028-02-01T00:00:00"), utc("2028-03-01T00:00:00")};
    QTest::newRow("quarters") << utc("2026-02-01T00:00:00") << utc("2026-08-01T00:00:00") << int(Unit::Months) << qint64(3)
                              << QList<TimeUs> {utc("2026-04-01T00:00:00"), utc("2026-07-01T00:00:00")};
    QTest::newRow("decades") << utc("1985-06-01T00:00:00") << utc("2005-06-01T00:00:00") << int(Unit::Years) << qint64(10)
                             << QList<TimeUs> {utc("1990-01-01T00:00:00"), utc("2000-01-01T00:00:00")};
}

void TestTimelineCoordinates::tickTimes()
{
    QFETCH(TimeUs, from);
    QFETCH(TimeUs, to);
    QFETCH(int, unit);
    QFETCH(qint64, count);
    QFETCH(QList<TimeUs>, expected);
    const std::vector<TimeUs> found = ticks({.from = from, .to = to}, {TickStep::Unit(unit), count});
    QCOMPARE(QList<TimeUs>(found.begin(), found.end()), expected);
}

void TestTimelineCoordinates::ticksAreApart()
{
    // At any zoom labels neither touch nor run away from each other.
    const TimeUs middle = utc("2026-07-01T12:00:00");
    for (double span = 50; span < 4e15; span *= 1.7) {
        const TimeRange range {.from = middle - qint64(span / 2), .to = middle + qint64(span / 2)};
        const TickStep step = tickStep(range, 1600, 90);
        const std::vector<TimeUs> found = ticks(range, step);
        QVERIFY2(found.size() >= 3 && found.size() <= 19, qPrintable(QString::number(span)));
        for (std::size_t tick = 1; tick < found.size(); ++tick)
            QVERIFY(pixelOfTime(found[tick], range, 1600) - pixelOfTime(found[tick - 1], range, 1600) >= 80);
    }
}

void TestTimelineCoordinates::ticksOverSummerTime()
{
    const QTimeZone berlin("Europe/Berlin");
    if (!berlin.isValid())
        QSKIP("No time zone data on this machine.");
    // On 2026-03-29 the clock goes from 02:00 to 03:00 (01:00 UTC).
    const TimeRange range {.from = utc("2026-03-28T22:00:00"), .to = utc("2026-03-29T22:00:00")};
    const TickStep sixHours {TickStep::Unit::Microseconds, 6 * hour};
    QStringList texts;
    for (const TimeUs tick : ticks(range, sixHours, berlin))
        texts.append(tickLabel(tick, sixHours, QLocale::c(), berlin));
    QCOMPARE(texts, (QStringList {QStringLiteral("00:00"), QStringLiteral("06:00"), QStringLiteral("12:00"), QStringLiteral("18:00")}));
    const std::vector<TimeUs> days = ticks({.from = utc("2026-03-28T12:00:00"), .to = utc("2026-03-31T00:00:00")},
                                           {TickStep::Unit::Days, 1}, berlin);
    QCOMPARE(days, (std::vector<TimeUs> {utc("2026-03-28T23:00:00"), utc("2026-03-29T22:00:00"), utc("2026-03-30T22:00:00")}));
}

void TestTimelineCoordinates::labels_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("context");
    using Unit = TickStep::Unit;
    QTest::newRow("microseconds") << int(Unit::Microseconds) << qint64(5) << QStringLiteral(":07.250000") << QStringLiteral("Sun 22 Nov 2026  12:05");
    QTest::newRow("tens of ms") << int(Unit::Microseconds) << qint64(10000) << QStringLiteral(":07.25") << QStringLiteral("Sun 22 Nov 2026  12:05");
    QTest::newRow("seconds") << int(Unit::Microseconds) << second << QStringLiteral("12:05:07") << QStringLiteral("Sun 22 Nov 2026");
    QTest::newRow("minutes") << int(Unit::Microseconds) << minute << QStringLiteral("12:05") << QStringLiteral("Sun 22 Nov 2026");
    QTest::newRow("days") << int(Unit::Days) << qint64(1) << QStringLiteral("22 Nov") << QStringLiteral("2026");
    QTest::newRow("months") << int(Unit::Months) << qint64(1) << QStringLiteral("Nov") << QStringLiteral("2026");
    QTest::newRow("years") << int(Unit::Years) << qint64(1) << QStringLiteral("2026") << QString();
}

void TestTimelineCoordinates::labels()
{
    QFETCH(int, unit);
    QFETCH(qint64, count);
    QFETCH(QString, label);
    QFETCH(QString, context);
    const TimeUs time = utc("2026-11-22T12:05:07.250");
    const TickStep step {TickStep::Unit(unit), count};
    QCOMPARE(tickLabel(time, step, QLocale::c()), label);
    QCOMPARE(tickContext(time, step, QLocale::c()), context);
}

QTEST_GUILESS_MAIN(TestTimelineCoordinates)
#include "tst_timelinecoordinates.moc"
