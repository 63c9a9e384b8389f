// SPDX-License-Identifier: GPL-3.0-or-later
#include "syntheticcapture.h"

#include "models/capture/timelinepyramid.h"
#include "models/capture/timelinestatistics.h"

#include <QTest>

#include <cmath>

using namespace Roamscope;
using SyntheticCapture::second;
using SyntheticCapture::start;

namespace {

/// Columns by looking at every frame.
std::vector<TimelineColumn> naive(const TimelinePyramid &pyramid, int track, const TimeRange &range, int width)
{
    std::vector<TimelineColumn> columns(static_cast<std::size_t>(width));
    for (const FrameId frame : pyramid.track(track).frames) {
        const TimeUs time = pyramid.time(frame);
        if (!range.contains(time))
            continue;
        const auto column = std::size_t(std::clamp(int(pixelOfTime(time, range, width)), 0, width - 1));
        ++columns[column].count;
        columns[column].marks |= pyramid.marks(frame);
    }
    return columns;
}

} // namespace

class TestTimelinePyramid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void sameAsNaive_data();
    void sameAsNaive();
    void plantedErrorIsAlwaysVisible_data();
    void plantedErrorIsAlwaysVisible();
    void lanesOfFrames();
    void unorderedRows();
    void rowsWithoutTime();
    void extension();
    void extensionKeepsUntouchedLanes();
    void problemsOfTheAnalysis();
    void strayTimes();
    void nearestFrame();
    void overviewHoldsAll();
    void cancelled();
    void statistics();
};

void TestTimelinePyramid::counts_data()
{
    QTest::addColumn<quint32>("count");
    for (const quint32 count : {0u, 1u, 15u, 16u, 17u, 31u, 33u, 100u, 1023u, 65535u, 400000u})
        QTest::addRow("%u", count) << count;
}

void TestTimelinePyramid::counts()
{
    QFETCH(quint32, count);
    const quint32 back = unpackCount(packCount(count));
    QVERIFY(std::abs(double(back) - double(count)) <= double(count) * 0.04);
    if (count < 16)
        QCOMPARE(back, count);
    QCOMPARE(unpackCount(packCount(4'000'000'000u)), unpackCount(255)); // saturates
}

void TestTimelinePyramid::sameAsNaive_data()
{
    QTest::addColumn<int>("shape");
    QTest::addColumn<double>("zoom");
    for (const double zoom : {1.0, 0.3, 0.01, 1e-4, 1e-6, 1e-8}) {
        QTest::addRow("even, %g of the day", zoom) << 0 << zoom;
        QTest::addRow("bursts, %g of the day", zoom) << 1 << zoom;
        QTest::addRow("many at one moment, %g of the day", zoom) << 2 << zoom;
    }
}

void TestTimelinePyramid::sameAsNaive()
{
    QFETCH(int, shape);
    QFETCH(double, zoom);
    std::mt19937_64 random(11);
    std::vector<TimeUs> times;
    const qint64 day = 86400 * second;
    for (int frame = 0; frame < 20000; ++frame) {
        if (shape == 0)
            times.push_back(start + qint64(random() % quint64(day)));
        else if (shape == 1)
            times.push_back(start + day / 2 + qint64(random() % 3) * 1000 * second + qint64(random() % (1u << (random() % 30))));
        else
            times.push_back(start + day / 2 + (frame % 4 ? 0 : qint64(random() % quint64(second))));
    }
    std::ranges::sort(times);
    SyntheticCapture::Builder builder;
    for (std::size_t frame = 0; frame < times.size(); ++frame)
        builder.add(times[frame], frame % 997 ? FrameKind::Call : FrameKind::CallError, Lane::ChargePoint, Lane::Csms, "CP1");
    const auto pyramid = TimelinePyramid::build(builder.capture);
    QVERIFY(pyramid);
    const int track = pyramid->trackOf(Lane::ChargePoint, builder.capture->peers().find("CP1"));
    const qint64 span = std::max<qint64>(minimumSpan, qint64(double(day) * zoom));
    constexpr int width = 777;
    for (const TimeUs centre : {start + day / 2, times[times.size() / 3], times.back()}) {
        const TimeRange range {.from = centre - span / 2, .to = centre - span / 2 + span};
        const std::vector<TimelineColumn> expected = naive(*pyramid, track, range, width);
        std::vector<TimelineColumn> found(width);
        pyramid->summarise(track, range, found);
        double expectedSum = 0;
        double foundSum = 0;
        for (int column = 0; column < width; ++column) {
            expectedSum += expected[std::size_t(column)].count;
            foundSum += found[std::size_t(column)].count;
            // A bin belongs to the column in which it begins: at most one to the left, and the first
            // column takes the bin that is cut by the edge.
            quint8 near = expected[std::size_t(column)].marks;
            if (column + 1 < width)
                near |= expected[std::size_t(column + 1)].marks;
            if (column > 0 && column + 1 < width)
                QVERIFY((found[std::size_t(column)].marks & ~near) == 0);
            quint8 nearFound = found[std::size_t(column)].marks;
            if (column > 0)
                nearFound |= found[std::size_t(column - 1)].marks;
            QVERIFY((expected[std::size_t(column)].marks & ~nearFound) == 0);
        }
        // Only bins at the two edges and the rounding of large counts may differ.
        const double edge = double(expected.front().count + expected.back().count + found.front().count + found.back().count);
        QVERIFY2(std::abs(expectedSum - foundSum) <= expectedSum * 0.1 + edge + 2,
                 qPrintable(QStringLiteral("%1 and %2").arg(expectedSum).arg(foundSum)));
    }
}

void TestTimelinePyramid::plantedErrorIsAlwaysVisible_data()
{
    QTest::addColumn<quint32>("size");
    QTest::newRow("sparse") << 100u;
    QTest::newRow("dense") << 300'000u;
}

void TestTimelinePyramid::plantedErrorIsAlwaysVisible()
{
    QFETCH(quint32, size);
    SyntheticCapture::Builder builder;
    const qint64 day = 86400 * second;
    const quint32 planted = size * 2 / 3;
    for (quint32 frame = 0; frame < size; ++frame)
        builder.add(start + day / size * frame, frame == planted ? FrameKind::CallError : FrameKind::CallResult, Lane::Csms, Lane::ChargePoint, "CP1");
    const auto pyramid = TimelinePyramid::build(builder.capture);
    const TimeUs time = pyramid->time(planted);
    for (const Lane lane : {Lane::ChargePoint, Lane::Csms}) {
        const int track = pyramid->trackOf(lane, builder.capture->peers().find("CP1"));
        QCOMPARE(pyramid->track(track).errors, 1u);
        for (double span = minimumSpan; span < double(day) * 1.5; span *= 1.37) {
            for (const double part : {0.001, 0.37, 0.5, 0.999}) {
                const TimeRange range {.from = time - qint64(span * part), .to = time - qint64(span * part) + qint64(span)};
                if (!range.contains(time))
                    continue; // rounded out of a span of a few µs
                for (const int width : {1, 300, 1600}) {
                    std::vector<TimelineColumn> columns(static_cast<std::size_t>(width));
                    pyramid->summarise(track, range, columns);
                    const int expected = int(pixelOfTime(time, range, width));
                    bool seen = false;
                    for (int column = std::max(0, expected - 1); column <= std::min(width - 1, expected); ++column)
                        seen = seen || columns[std::size_t(column)].has(TimelineMark::Error);
                    QVERIFY2(seen, qPrintable(QStringLiteral("span %1 µs, width %2").arg(span).arg(width)));
                }
            }
        }
    }
}

void TestTimelinePyramid::lanesOfFrames()
{
    SyntheticCapture::Builder builder;
    builder.add(start, FrameKind::Call, Lane::ChargePoint, Lane::Csms, "CP1");
    builder.add(start + 1, FrameKind::Call, Lane::ChargePoint, Lane::Csms, "CP2");
    builder.add(start + 2, FrameKind::HttpRequest, Lane::Cpo, Lane::Emsp, "NL-ABC");
    builder.add(start + 3, FrameKind::Event, Lane::Ems, Lane::Unknown);
    builder.add(start + 4, FrameKind::Call, Lane::Unknown, Lane::Unknown, "CP9");
    builder.add(start + 5, FrameKind::Call, Lane::Unknown, Lane::ChargePoint, "CP1");
    const auto pyramid = TimelinePyramid::build(builder.capture);
    const auto framesOf = [&](Lane lane, const char *peer) {
        const int track = pyramid->trackOf(lane, builder.capture->peers().find(peer));
        return track < 0 ? std::vector<FrameId>() : pyramid->track(track).frames;
    };
    QCOMPARE(framesOf(Lane::ChargePoint, "CP1"), (std::vector<FrameId> {0, 5}));
    QCOMPARE(framesOf(Lane::ChargePoint, "CP2"), (std::vector<FrameId> {1}));
    QCOMPARE(framesOf(Lane::Csms, ""), (std::vector<FrameId> {0, 1}));
    QCOMPARE(framesOf(Lane::Cpo, ""), (std::vector<FrameId> {2}));
    QCOMPARE(framesOf(Lane::Emsp, ""), (std::vector<FrameId> {2}));
    QCOMPARE(framesOf(Lane::Ems, ""), (std::vector<FrameId> {3}));
    QCOMPARE(framesOf(Lane::Unknown, ""), (std::vector<FrameId> {4}));
    QCOMPARE(pyramid->trackOf(Lane::Hub, 0), -1);
    QVERIFY(!TimelinePyramid::build({}));
}

void TestTimelinePyramid::unorderedRows()
{
    SyntheticCapture::Builder builder;
    for (int frame = 0; frame < 2000; ++frame)
        builder.add(start + (frame * 7919 % 2000) * second, FrameKind::Call, Lane::ChargePoint, Lane::Csms, "CP1");
    const auto pyramid = TimelinePyramid::build(builder.capture);
    const std::vector<FrameId> &frames = pyramid->track(0).frames;
    QCOMPARE(frames.size(), 2000u);
    for (std::size_t position = 1; position < frames.size(); ++position)
        QVERIFY(pyramid->time(frames[position - 1]) <= pyramid->time(frames[position]));
    QCOMPARE(pyramid->wholeRange(), (TimeRange {.from = start, .to = start + 1999 * second + 1}));
}

void TestTimelinePyramid::rowsWithoutTime()
{
    SyntheticCapture::Builder builder;
    builder.add(noTime, FrameKind::Call, Lane::ChargePoint, Lane::Csms, "CP1");
    auto pyramid = TimelinePyramid::build(builder.capture);
    QCOMPARE(pyramid->trackCount(), 0);
    QVERIFY(!pyramid->wholeRange().isValid());
    builder.add(start, FrameKind::Call, Lane::ChargePoint, Lane::Csms, "CP1");
    pyramid = TimelinePyramid::build(builder.capture, {}, pyramid);
    QCOMPARE(pyramid->track(0).frames, (std::vector<FrameId> {1}));
    QCOMPARE(pyramid->wholeRange(), (TimeRange {.from = start, .to = start + 1}));
}

void TestTimelinePyramid::extension()
{
    SyntheticCapture::Builder builder;
    TimelinePyramid::Pointer grown;
    for (int batch = 0; batch < 5; ++batch) {
        for (int frame = 0; frame < 3000; ++frame)
            builder.exchange(start + (batch * 3000 + frame) * second / 10, 20000, frame % 2 ? "CP1" : "CP2", "Heartbeat");
        grown = TimelinePyramid::build(builder.capture, {}, grown);
        QCOMPARE(grown->frameCount(), builder.capture->size());
    }
    const auto fresh = TimelinePyramid::build(builder.capture);
    QCOMPARE(grown->trackCount(), fresh->trackCount());
    QCOMPARE(grown->wholeRange(), fresh->wholeRange());
    for (int track = 0; track < fresh->trackCount(); ++track) {
        QCOMPARE(grown->track(track).frames, fresh->track(track).frames);
        QCOMPARE(grown->track(track).bins, fresh->track(track).bins);
    }
}

void TestTimelinePyramid::extensionKeepsUntouchedLanes()
{
    SyntheticCapture::Builder builder;
    builder.exchange(start, 5, "CP1", "Heartbeat");
    const auto before = TimelinePyramid::build(builder.capture);
    builder.exchange(start + second, 5, "CP2", "Heartbeat");
    const auto after = TimelinePyramid::build(builder.capture, {}, before);
    const int first = before->trackOf(Lane::ChargePoint, builder.capture->peers().find("CP1"));
    QCOMPARE(&after->track(first), &before->track(first)); // shared, not copied
    QCOMPARE(before->trackOf(Lane::ChargePoint, builder.capture->peers().find("CP2")), -1);
}

void TestTimelinePyramid::problemsOfTheAnalysis()
{
    SyntheticCapture::Builder builder;
    const FrameId request = builder.exchange(start, 5, "CP1", "Heartbeat");
    auto analysis = std::make_shared<Analysis>();
    analysis->problems.resize(3);
    analysis->problems[0].frame = request;
    analysis->problems[1].frame = request + 1;
    analysis->problems[1].severity = Severity::Error;
    analysis->problems[2].severity = Severity::Error; // of the source, on no frame
    const auto pyramid = TimelinePyramid::build(builder.capture, analysis);
    QVERIFY(pyramid->marks(request) & quint8(TimelineMark::Warning));
    QVERIFY(pyramid->marks(request + 1) & quint8(TimelineMark::Error));
    QCOMPARE(pyramid->track(0).errors, 1u);
    QCOMPARE(pyramid->track(0).warnings, 1u);
}

void TestTimelinePyramid::strayTimes()
{
    SyntheticCapture::Builder builder;
    builder.add(0, FrameKind::Call, Lane::ChargePoint, Lane::Csms, "CP1"); // 1970
    for (int frame = 0; frame < 1000; ++frame)
        builder.exchange(start + frame * second, 5, "CP1", "Heartbeat");
    const auto pyramid = TimelinePyramid::build(builder.capture);
    QCOMPARE(pyramid->wholeRange().from, 0);
    QCOMPARE(pyramid->mainRange(), (TimeRange {.from = start, .to = start + 999 * second + 6}));
    // An even day is its own main range.
    const auto even = TimelinePyramid::build(SyntheticCapture::day(5000, 4));
    QCOMPARE(even->mainRange(), even->wholeRange());
}

void TestTimelinePyramid::nearestFrame()
{
    SyntheticCapture::Builder builder;
    for (int frame = 0; frame < 10; ++frame)
        builder.add(start + frame * 100, FrameKind::Event, Lane::Ems, Lane::Unknown);
    const auto pyramid = TimelinePyramid::build(builder.capture);
    QCOMPARE(pyramid->nearest(0, 0), 0);
    QCOMPARE(pyramid->nearest(0, start + 149), 1);
    QCOMPARE(pyramid->nearest(0, start + 151), 2);
    QCOMPARE(pyramid->nearest(0, start + 99999), 9);
    QCOMPARE(pyramid->positionOf(0, 4), 4);
    QCOMPARE(pyramid->positionOf(0, 400), -1);
}

void TestTimelinePyramid::overviewHoldsAll()
{
    const auto pyramid = TimelinePyramid::build(SyntheticCapture::day(100'000, 20));
    quint64 sum = 0;
    quint8 marks = 0;
    for (const TimelineColumn &column : pyramid->overview()) {
        sum += column.count;
        marks |= column.marks;
    }
    QCOMPARE(sum, 100'000u);
    QVERIFY(marks & quint8(TimelineMark::Error));
}

void TestTimelinePyramid::cancelled()
{
    const std::atomic_bool stop = true;
    QVERIFY(!TimelinePyramid::build(SyntheticCapture::day(1000, 2), {}, {}, &stop));
}

void TestTimelinePyramid::statistics()
{
    SyntheticCapture::Builder builder;
    for (int frame = 0; frame < 10; ++frame)
        builder.exchange(start + frame * second, (frame + 1) * 1000, frame % 2 ? "CP1" : "CP2", "Heartbeat");
    builder.add(start + 5 * second, FrameKind::CallError, Lane::Csms, Lane::ChargePoint, "CP1");
    auto analysis = std::make_shared<Analysis>();
    Transaction transaction;
    transaction.peer = builder.capture->peers().find("CP1");
    transaction.connector = 1;
    transaction.start = start;
    transaction.stop = start + 10 * second;
    transaction.meterStartWh = 1000;
    transaction.meterStopWh = 3000;
    analysis->transactions.push_back(transaction);
    const auto pyramid = TimelinePyramid::build(builder.capture, analysis);
    const TimeRange range {.from = start + second, .to = start + 6 * second};
    const TimelineStatistics found = TimelineStatistics::of(*pyramid, range);
    QCOMPARE(found.frames, 11u);
    QCOMPARE(found.requests, 5u);
    QCOMPARE(found.responses, 6u);
    QCOMPARE(found.errors, 1u);
    QCOMPARE(found.chargePoints, 2u);
    QCOMPARE(found.transactionsStarted, 0u);
    QCOMPARE(found.transactionsRunning, 1u);
    QCOMPARE(found.medianLatency, 4000);
    QCOMPARE(found.slowestLatency, 6000);
    QVERIFY(std::abs(found.rate() - 2.2) < 1e-9);
    QCOMPARE(TimelineStatistics::of(*pyramid, {}).frames, 0u);
    // A register tells what was delivered inside the range better than a share of the whole.
    auto withRegister = std::make_shared<Analysis>(*analysis);
    Series series;
    series.peer = transaction.peer;
    series.connector = 1;
    series.quantity = SeriesQuantity::Energy;
    series.times = {start, start + 10 * second};
    series.values = {1000, 3000};
    series.frames = {0, 1};
    withRegister->series.push_back(series);
    const auto known = TimelineStatistics::of(*TimelinePyramid::build(builder.capture, withRegister), range);
    QVERIFY(known.energyKnown);
    QVERIFY(std::abs(known.energyWh - 1000) < 1e-6);
}

QTEST_GUILESS_MAIN(TestTimelinePyramid)
#include "tst_timelinepyramid.moc"
