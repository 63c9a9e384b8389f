// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/captureindex.h"
#include "models/capture/captureloader.h"
#include "models/capture/inspection.h"
#include "models/capture/isotime.h"
#include "models/capture/merge/arrangement.h"
#include "models/capture/merge/clockproposal.h"
#include "models/capture/merge/contenthash.h"
#include "models/capture/merge/rowcopy.h"
#include "models/capture/merge/sightings.h"
#include "models/capture/merge/sourcezone.h"
#include "tests/evidence/mergelogs.h"

#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>

#include <cmath>
#include <random>

using namespace Roamscope;

namespace {

constexpr qint64 second = 1000000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;

TimeUs at(const char *text)
{
    return parseIsoTime(text);
}

qint64 clockOffset(const SourceArrangement &arrangement, const QString &path, TimeUs time)
{
    const SourceSetting *setting = arrangement.find(path);
    return setting ? setting->correctionAt(time) : 0;
}

quint32 duplicates(const Capture &capture)
{
    quint32 count = 0;
    for (FrameId row = 0; row < capture.size(); ++row)
        count += bool(capture.frames().flags(row) & quint16(FrameFlag::Duplicate));
    return count;
}

bool isInTimeOrder(const Capture &capture)
{
    for (FrameId row = 1; row < capture.size(); ++row) {
        if (capture.frames().time(row) < capture.frames().time(row - 1))
            return false;
    }
    return capture.timeOrder().empty();
}

QByteArray bytesOf(const Capture &capture, FrameId row)
{
    return capture.rawBytes(row).toByteArray();
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void sameContent_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("blanks") << QByteArray("[2,\"1\",\"A\",{\"a\":1}]") << QByteArray("[2, \"1\", \"A\", { \"a\" : 1 }]\r\n") << true;
        QTest::newRow("order of members") << QByteArray("{\"a\":1,\"b\":[2,3]}") << QByteArray("{\"b\":[2,3],\"a\":1}") << true;
        QTest::newRow("number written otherwise") << QByteArray("{\"a\":22.50}") << QByteArray("{\"a\":22.5}") << true;
        QTest::newRow("escaped otherwise") << QByteArray(R"({"a":"é/ü"})") << QByteArray("{\"a\":\"\xc3\xa9\\/\xc3\xbc\"}") << true;
        QTest::newRow("another value") << QByteArray("{\"a\":1}") << QByteArray("{\"a\":2}") << false;
        QTest::newRow("one member more") << QByteArray("{\"a\":1}") << QByteArray("{\"a\":1,\"b\":1}") << false;
        QTest::newRow("the same twice") << QByteArray("[1,1]") << QByteArray("[1]") << false;
        QTest::newRow("cut off") << QByteArray("{\"a\":\"long tex") << QByteArray("{\"a\":\"long text\"}") << false;
    }
    void sameContent()
    {
        QFETCH(const QByteArray, one);
        QFETCH(const QByteArray, other);
        QFETCH(const bool, same);
        QCOMPARE(ContentHash::ofJson(one).hash == ContentHash::ofJson(other).hash, same);
    }

    void zones_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QByteArray>("local"); // several, in the order of the log
        QTest::addColumn<QByteArray>("utc");
        QTest::addColumn<bool>("backwards");
        QTest::newRow("fixed") << "+02:00" << QByteArray("2026-03-01T12:00:00Z") << QByteArray("2026-03-01T10:00:00Z") << false;
        QTest::newRow("short") << "-0530" << QByteArray("2026-03-01T12:00:00Z") << QByteArray("2026-03-01T17:30:00Z") << false;
        QTest::newRow("winter and summer") << "Europe/Berlin" << QByteArray("2026-01-10T12:00:00Z 2026-07-10T12:00:00Z")
                                           << QByteArray("2026-01-10T11:00:00Z 2026-07-10T10:00:00Z") << false;
        QTest::newRow("spring") << "Europe/Berlin" << QByteArray("2026-03-29T01:59:59Z 2026-03-29T03:00:00Z")
                                << QByteArray("2026-03-29T00:59:59Z 2026-03-29T01:00:00Z") << false;
        QTest::newRow("an hour that is not there") << "Europe/Berlin" << QByteArray("2026-03-29T02:30:00Z") << QByteArray("2026-03-29T01:30:00Z") << false;
        QTest::newRow("the hour that comes twice") << "Europe/Berlin"
                                                   << QByteArray("2026-10-25T01:59:00Z 2026-10-25T02:10:00Z 2026-10-25T02:50:00Z 2026-10-25T02:05:00Z 2026-10-25T02:55:00Z 2026-10-25T03:00:00Z")
                                                   << QByteArray("2026-10-24T23:59:00Z 2026-10-25T00:10:00Z 2026-10-25T00:50:00Z 2026-10-25T01:05:00Z 2026-10-25T01:55:00Z 2026-10-25T02:00:00Z")
                                                   << false;
        QTest::newRow("the same, newest first") << "Europe/Berlin"
                                                << QByteArray("2026-10-25T03:00:00Z 2026-10-25T02:55:00Z 2026-10-25T02:05:00Z 2026-10-25T02:50:00Z 2026-10-25T02:10:00Z 2026-10-25T01:59:00Z")
                                                << QByteArray("2026-10-25T02:00:00Z 2026-10-25T01:55:00Z 2026-10-25T01:05:00Z 2026-10-25T00:50:00Z 2026-10-25T00:10:00Z 2026-10-24T23:59:00Z")
                                                << true;
        QTest::newRow("half hours") << "Asia/Kolkata" << QByteArray("2026-03-01T12:00:00Z") << QByteArray("2026-03-01T06:30:00Z") << false;
    }
    void zones()
    {
        QFETCH(const QString, zone);
        QFETCH(const QByteArray, local);
        QFETCH(const QByteArray, utc);
        QFETCH(const bool, backwards);
        SourceZone reader(zone);
        QVERIFY(reader.isValid());
        const QList<QByteArray> from = local.split(' ');
        QList<QByteArray> read;
        for (const QByteArray &time : from) {
            QByteArray text = formatIsoTime(reader.toUtc(parseIsoTime({time.constData(), std::size_t(time.size())}), backwards));
            read.append(text.replace(".000", ""));
        }
        QCOMPARE(read.join(' '), utc);
    }

    void noZones_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "CET-ish", "+15:00", "+2:5", "+02:60", "02:00", "+", "Europe/Atlantis", "UTC+2+3"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void noZones()
    {
        QFETCH(const QString, text);
        QVERIFY(!SourceZone::isZone(text));
    }

    void clockFits_data()
    {
        QTest::addColumn<QList<double>>("offsets"); // s, of each segment at its begin
        QTest::addColumn<double>("drift"); // ppm
        QTest::addColumn<double>("noise"); // s
        QTest::addColumn<double>("strays"); // share of points that are far off
        QTest::addColumn<double>("delay"); // s, each way
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("silence"); // minutes in the middle
        QTest::addColumn<double>("within"); // s
        QTest::newRow("all agree") << QList<double> {47.3} << 0.0 << 0.0 << 0.0 << 0.0 << 40 << 0 << 0.002;
        QTest::newRow("noise") << QList<double> {-3.2} << 0.0 << 0.1 << 0.0 << 0.0 << 300 << 0 << 0.03;
        QTest::newRow("drift") << QList<double> {2} << 80.0 << 0.05 << 0.0 << 0.0 << 1440 << 0 << 0.03;
        QTest::newRow("drift over a silent night") << QList<double> {2} << 60.0 << 0.02 << 0.0 << 0.0 << 240 << 600 << 0.05;
        QTest::newRow("a step") << QList<double> {30, -5} << 0.0 << 0.05 << 0.0 << 0.0 << 300 << 0 << 0.03;
        QTest::newRow("steps and drift") << QList<double> {30, -5, 4} << 40.0 << 0.03 << 0.0 << 0.0 << 600 << 0 << 0.06;
        QTest::newRow("strays") << QList<double> {10} << 20.0 << 0.05 << 0.2 << 0.0 << 600 << 0 << 0.05;
        QTest::newRow("slow network") << QList<double> {1.5} << 0.0 << 0.2 << 0.0 << 1.2 << 400 << 0 << 0.1;
        QTest::newRow("three points") << QList<double> {5} << 0.0 << 0.01 << 0.0 << 0.0 << 3 << 0 << 0.05;
    }
    void clockFits()
    {
        QFETCH(const QList<double>, offsets);
        QFETCH(const double, drift);
        QFETCH(const double, noise);
        QFETCH(const double, strays);
        QFETCH(const double, delay);
        QFETCH(const int, count);
        QFETCH(const int, silence);
        QFETCH(const double, within);
        std::mt19937 random(11);
        std::normal_distribution<double> normal(0, noise > 0 ? noise : 1e-9);
        std::uniform_real_distribution<double> uniform(0, 1);
        const TimeUs start = at("2026-09-17T00:00:00Z");
        std::vector<ClockPoint> points;
        const int each = count / int(offsets.size());
        std::vector<TimeUs> begins;
        const auto truth = [&](int i, TimeUs time) {
            const auto segment = std::size_t(std::min<qsizetype>(offsets.size() - 1, i / each));
            return offsets[qsizetype(segment)] + drift * 1e-6 * double(time - begins[segment]) / double(second);
        };
        for (int i = 0; i < count; ++i) {
            const TimeUs time = start + i * minute + i % 7 * 1234 + (i >= count / 2 ? silence * minute : 0);
            if (i % each == 0 && begins.size() < std::size_t(offsets.size()))
                begins.push_back(time);
            const int direction = i % 2 ? 1 : -1;
            double value = truth(i, time) + normal(random) + direction * delay;
            if (uniform(random) < strays)
                value += 5 + 400 * uniform(random);
            points.push_back({.time = time, .difference = qint64(value * 1e6), .direction = qint8(delay > 0 ? direction : 0)});
        }
        const ClockFit fit = fitClock(points);
        QCOMPARE(fit.segments.size(), std::size_t(offsets.size()));
        for (int i = 0; i < count; ++i) {
            const double off = std::abs(double(fit.at(points[std::size_t(i)].time)) / 1e6 - truth(i, points[std::size_t(i)].time));
            QVERIFY2(off <= within, qPrintable(QStringLiteral("point %1 is %2 s off").arg(i).arg(off)));
        }
        QVERIFY(fit.uncertainty() >= qint64(delay * 0.8e6));
        QVERIFY(fit.uncertainty() <= qint64((delay + 3 * noise + 0.01) * 1e6) + (count <= 3 ? second : 0));
    }

    void wholeSecondsAreUncertain()
    {
        std::vector<ClockPoint> points;
        for (int i = 0; i < 50; ++i)
            points.push_back({.time = i * minute, .difference = 2 * second + (i * 7919 % 1000) * 1000});
        QVERIFY(fitClock(points).uncertainty() >= second / 2);
    }

    void stepIsAtTheBoot()
    {
        std::vector<ClockPoint> points;
        for (int i = 0; i < 20; ++i)
            points.push_back({.time = hour + i * minute, .difference = i < 10 ? 0 : 8 * second});
        const TimeUs boot = hour + 9 * minute + 20 * second;
        const ClockFit fit = fitClock(points, {.likelySteps = {boot}});
        QCOMPARE(fit.segments.size(), std::size_t(2));
        QCOMPARE(fit.segments[1].from, boot);
        QCOMPARE(fit.at(boot - second), 0);
        QCOMPARE(fit.at(boot + second), 8 * second);
    }

    void sightings_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("expected");
        for (const auto &[name, expected] : std::initializer_list<std::pair<const char *, int>> {{"once each", 40},
                                                                                                 {"a retry before", 42},
                                                                                                 {"counter begins again", 60},
                                                                                                 {"heartbeats only", 60},
                                                                                                 {"another charge point", 40},
                                                                                                 {"another day", 0},
                                                                                                 {"the same day twice", 0},
                                                                                                 {"altered on the way", 38}})
            QTest::newRow(name) << QString::fromLatin1(name) << expected;
    }
    void sightings()
    {
        QFETCH(const QString, what);
        QFETCH(const int, expected);
        LogFolder folder;
        LoggedConversation talk;
        const TimeUs start = at("2026-09-17T10:00:00Z");
        QByteArray csms;
        const auto charger = [](TimeUs time) { return time - 47 * second; };
        if (what == QLatin1String("once each")) {
            talk.meters(start, 20);
        } else if (what == QLatin1String("a retry before")) {
            talk.meters(start, 20);
            // The same id again, as the specification wants it: the first one was lost.
            const QByteArray payload = "{\"transactionId\":5,\"meterStop\":1234,\"timestamp\":\"2026-09-17T10:20:00Z\"}";
            talk.exchange(start + 20 * minute + 5 * second, "77", "StopTransaction", payload, {}, false);
            talk.exchange(start + 21 * minute + 5 * second, "77", "StopTransaction", payload);
        } else if (what == QLatin1String("counter begins again")) {
            for (int boot = 0; boot < 3; ++boot) {
                const TimeUs from = start + boot * 3 * hour + boot * boot * 7 * minute;
                for (int i = 1; i <= 10; ++i)
                    talk.exchange(from + i * 5 * minute, QByteArray::number(i), "Heartbeat", "{}", "{\"currentTime\":\"" + formatIsoTime(from + i * 5 * minute) + "\"}");
            }
        } else if (what == QLatin1String("heartbeats only")) {
            std::mt19937 random(3);
            TimeUs time = start;
            for (int i = 0; i < 30; ++i) {
                time += minute + qint64(random() % 600) * second;
                talk.exchange(time, QByteArray::number(i % 6), "Heartbeat", "{}", "{}");
            }
        } else if (what == QLatin1String("another charge point")) {
            talk.meters(start, 20);
            csms = LoggedConversation(talk).csmsLog("CP02"); // says the very same, at the same time
        } else {
            talk.meters(start, 20);
        }
        csms += talk.csmsLog("CP01");
        if (what == QLatin1String("another day") || what == QLatin1String("the same day twice")) {
            LoggedConversation other;
            const bool sameIds = what == QLatin1String("the same day twice");
            csms.clear();
            for (int i = 0; i < 20; ++i)
                other.exchange(start + 24 * hour + i * i * minute, QByteArray::number(sameIds ? 1001 + i : 5000 + i), "Heartbeat", "{}", "{}");
            csms = other.csmsLog("CP01");
            talk.messages.clear();
            for (int i = 0; i < 20; ++i)
                talk.exchange(start + i * 11 * minute, QByteArray::number(1001 + i), "Heartbeat", "{}", "{}");
        }
        if (what == QLatin1String("altered on the way"))
            csms.replace("\"value\":\"8035\"", "\"value\":\"9035\"");
        const QString first = folder.write(QStringLiteral("CP01.log"), talk.chargerLog(charger));
        const QString other = folder.write(QStringLiteral("csms.jsonl"), csms);
        const CapturePtr loaded = CaptureLoader::load({first, other});
        const auto found = Sightings::find(*loaded);
        QVERIFY(found);
        const SourcePair *pair = found->between(0, 1);
        QCOMPARE(pair ? int(pair->sightings.size()) : 0, expected);
        if (!pair)
            return;
        QCOMPARE(int(found->count(0)), expected);
        for (const Sighting &sighting : pair->sightings) {
            QCOMPARE(loaded->frames().at(sighting.first).source, quint8(0));
            QCOMPARE(loaded->frames().at(sighting.second).source, quint8(1));
            const qint64 apart = loaded->frames().time(sighting.second) - loaded->frames().time(sighting.first);
            QVERIFY2(std::llabs(apart - 47 * second) < second, qPrintable(QString::number(apart)));
        }
    }

    /// Charger (local time, slow, and set right after a reboot), CSMS (right), proxy (drifts), and a second charger.
    void fourSources()
    {
        LogFolder folder;
        const TimeUs start = at("2026-10-24T20:00:00Z");
        const TimeUs reboot = at("2026-10-25T04:00:00Z");
        LoggedConversation talk;
        talk.meters(start, 480); // over the end of daylight saving
        talk.exchange(reboot, "boot-1", "BootNotification", "{\"chargePointVendor\":\"V\",\"chargePointModel\":\"M\"}",
                      "{\"status\":\"Accepted\",\"interval\":300}"); // no currentTime: the importer would learn a zone from it
        talk.meters(reboot + minute, 240);
        const auto chargerClock = [&](TimeUs time) {
            const TimeUs own = time - (time < reboot ? 95 * second : 2 * second);
            return own + (own < at("2026-10-25T01:00:00Z") ? 2 : 1) * hour;
        };
        const auto proxyClock = [&](TimeUs time) { return time + 3 * second + (time - start) / 20000; }; // 50 ppm fast
        LoggedConversation second_;
        second_.meters(start + 30 * second, 100);
        const QString charger = folder.write(QStringLiteral("CP01.log"), talk.chargerLog(chargerClock));
        const QString csms = folder.write(QStringLiteral("csms.jsonl"), talk.csmsLog("CP01") + second_.csmsLog("CP02"));
        const QString proxy = folder.write(QStringLiteral("proxy.jsonl"), talk.csmsLog("CP01", proxyClock));
        const QString other = folder.write(QStringLiteral("CP02.log"), second_.chargerLog([](TimeUs time) { return time + 10 * second; }));
        const CapturePtr loaded = CaptureLoader::load({charger, csms, proxy, other});
        const quint32 all = loaded->size();
        QCOMPARE(all, quint32(2 * 721 * 3 + 200 * 2));
        const auto seen = Sightings::find(*loaded);
        QVERIFY(seen);
        QCOMPARE(seen->between(0, 1)->sightings.size(), std::size_t(2 * 721));
        QCOMPARE(seen->between(0, 2)->sightings.size(), std::size_t(2 * 721));
        QCOMPARE(seen->between(1, 2)->sightings.size(), std::size_t(2 * 721));
        QCOMPARE(seen->between(1, 3)->sightings.size(), std::size_t(200));
        QVERIFY(!seen->between(0, 3));

        SourceArrangement arrangement;
        arrangement.setting(csms).trust = SourceTrust::Reference;
        arrangement.setting(charger).zone = QStringLiteral("Europe/Berlin");
        const std::vector<ClockProposal> proposals = proposeClocks(*loaded, arrangement, *seen);
        QCOMPARE(proposals.size(), std::size_t(3));
        for (const ClockProposal &proposal : proposals) {
            QCOMPARE(proposal.reference, csms);
            QCOMPARE(proposal.ground, ClockGround::SeenTwice);
            QVERIFY(proposal.uncertainty > 0 && proposal.uncertainty < second);
            QVERIFY(!proposal.isApplied);
            QVERIFY(!proposal.sentence().isEmpty());
            applyProposal(proposal, &arrangement);
        }
        QCOMPARE(arrangement.find(charger)->clock.size(), std::size_t(2));
        QVERIFY(std::llabs(clockOffset(arrangement, charger, start) - 95 * second) < 150000);
        QVERIFY(std::llabs(clockOffset(arrangement, charger, reboot + hour) - 2 * second) < 150000);
        QVERIFY(std::llabs(clockOffset(arrangement, proxy, start + 12 * hour) + 3 * second + 12 * hour / 20000) < 150000);
        QVERIFY(std::abs(arrangement.find(proxy)->clock.front().drift + 50) < 3);
        QVERIFY(std::llabs(clockOffset(arrangement, other, start) + 10 * second) < 150000);
        for (const ClockProposal &again : proposeClocks(*loaded, arrangement, *seen))
            QVERIFY(again.isApplied);

        const CapturePtr shown = arrangedCapture(*loaded, arrangement, seen.get());
        QVERIFY(shown);
        QCOMPARE(shown->size(), all);
        QVERIFY(isInTimeOrder(*shown));
        QCOMPARE(shown->sources().size(), std::size_t(4));
        QCOMPARE(duplicates(*shown), quint32(2 * 721 * 2 + 200));
        const Inspection numbers = Inspection::of(*shown);
        QCOMPARE(numbers.total, quint64(2 * 721 + 200));
        QCOMPARE(numbers.exchanges, quint64(721 + 100));
        QCOMPARE(numbers.unanswered, quint64(0));
        QCOMPARE(numbers.chargePoints.size(), std::size_t(2));
        // The reference counts, and each of its frames knows where else it was seen, and when.
        int threefold = 0;
        for (FrameId row = 0; row < shown->size(); ++row) {
            const Frame frame = shown->frames().at(row);
            const std::vector<FrameId> others = shown->sightings(row);
            QCOMPARE(!frame.hasFlag(FrameFlag::Duplicate), frame.source == 1);
            threefold += others.size() == 2;
            for (const FrameId otherRow : others) {
                QVERIFY(shown->frames().at(otherRow).source != frame.source);
                QVERIFY2(std::llabs(shown->frames().time(otherRow) - frame.time) < second / 2,
                         qPrintable(QStringLiteral("%1 %2").arg(row).arg(shown->frames().time(otherRow) - frame.time)));
            }
            if (frame.pair != noFrame)
                QCOMPARE(shown->frames().pair(frame.pair), row);
        }
        QCOMPARE(threefold, 2 * 721 * 3);
    }

    void whatOnePlaceDidNotSee()
    {
        LogFolder folder;
        LoggedConversation talk;
        const TimeUs start = at("2026-09-17T10:00:00Z");
        talk.meters(start, 10);
        talk.messages[5].inCharger = false; // an answer that the charger did not log
        talk.messages[8].inCsms = false; // a call that the CSMS did not log
        const QString charger = folder.write(QStringLiteral("CP01.log"), talk.chargerLog([](TimeUs time) { return time; }));
        const QString csms = folder.write(QStringLiteral("csms.jsonl"), talk.csmsLog("CP01"));
        const CapturePtr loaded = CaptureLoader::load({charger, csms});
        const auto seen = Sightings::find(*loaded);
        const CapturePtr shown = arrangedCapture(*loaded, {}, seen.get());
        const Inspection numbers = Inspection::of(*shown);
        QCOMPARE(numbers.total, quint64(20));
        QCOMPARE(numbers.exchanges, quint64(10));
        QCOMPARE(numbers.unanswered, quint64(0));
        QCOMPARE(numbers.orphans, quint64(0));
    }

    void oneNameForAChargePoint()
    {
        LogFolder folder;
        LoggedConversation talk;
        talk.meters(at("2026-09-17T10:00:00Z"), 10);
        LoggedConversation elsewhere;
        elsewhere.exchange(at("2026-09-17T10:00:00Z"), "x1", "Heartbeat", "{}");
        const QString charger = folder.write(QStringLiteral("garage-left.log"), talk.chargerLog([](TimeUs time) { return time; }));
        const QString csms = folder.write(QStringLiteral("csms.jsonl"), talk.csmsLog("NL-ACME-DC07") + elsewhere.csmsLog("NL-ACME-DC08"));
        const CapturePtr loaded = CaptureLoader::load({charger, csms});
        QVERIFY(loaded->peers().text(loaded->frames().peer(0)) != "NL-ACME-DC07");
        const auto seen = Sightings::find(*loaded);
        const CapturePtr shown = arrangedCapture(*loaded, {}, seen.get());
        const Inspection numbers = Inspection::of(*shown);
        QCOMPARE(numbers.chargePoints.size(), std::size_t(2));
        QCOMPARE(numbers.chargePoints.front().name, QByteArray("NL-ACME-DC07"));
        QCOMPARE(numbers.chargePoints.front().frames, quint64(20));
    }

    void onlyTimesWithoutZoneMove()
    {
        LogFolder folder;
        const QString path = folder.write(QStringLiteral("mixed.jsonl"),
                                          "{\"timestamp\":\"2026-07-01 12:00:00\",\"chargePointId\":\"C\",\"message\":[2,\"1\",\"Heartbeat\",{}]}\n"
                                          "{\"timestamp\":\"2026-07-01T10:00:30Z\",\"chargePointId\":\"C\",\"message\":[2,\"2\",\"Heartbeat\",{}]}\n"
                                          "{\"timestamp\":\"2026-01-01 12:00:00\",\"chargePointId\":\"C\",\"message\":[2,\"3\",\"Heartbeat\",{}]}\n");
        const CapturePtr loaded = CaptureLoader::load({path});
        QCOMPARE(loaded->size(), quint32(3));
        SourceArrangement arrangement;
        arrangement.setting(path).zone = QStringLiteral("Europe/Amsterdam");
        const CapturePtr shown = arrangedCapture(*loaded, arrangement);
        QCOMPARE(shown->size(), quint32(3));
        QCOMPARE(shown->frames().time(0), at("2026-01-01T11:00:00Z"));
        QCOMPARE(shown->frames().time(1), at("2026-07-01T10:00:00Z"));
        QCOMPARE(shown->frames().time(2), at("2026-07-01T10:00:30Z"));
        QVERIFY(!(shown->frames().flags(0) & quint16(FrameFlag::ZoneAssumed)));
        QCOMPARE(shown->messageId(0), QByteArray("3"));
        // What was read stays as it was.
        QCOMPARE(loaded->frames().time(0), at("2026-07-01T12:00:00Z"));
        arrangement.setting(path).shift = -second;
        const CapturePtr shifted = arrangedCapture(*loaded, arrangement);
        QCOMPARE(shifted->frames().time(2), at("2026-07-01T10:00:29Z"));
    }

    void proposesZones_data()
    {
        QTest::addColumn<qint64>("zone"); // minutes
        QTest::addColumn<qint64>("slow"); // s
        QTest::newRow("two hours and slow") << qint64(120) << qint64(47);
        QTest::newRow("west, and right") << qint64(-300) << qint64(0);
        QTest::newRow("half an hour, and fast") << qint64(330) << qint64(-90);
        QTest::newRow("no zone, only slow") << qint64(0) << qint64(300);
    }
    void proposesZones()
    {
        QFETCH(const qint64, zone);
        QFETCH(const qint64, slow);
        LogFolder folder;
        LoggedConversation talk;
        talk.meters(at("2026-09-17T10:00:00Z"), 30);
        const QString charger = folder.write(QStringLiteral("CP01.log"), talk.chargerLog([&](TimeUs time) { return time + zone * minute - slow * second; }));
        const QString csms = folder.write(QStringLiteral("csms.jsonl"), talk.csmsLog("CP01"));
        const CapturePtr loaded = CaptureLoader::load({charger, csms});
        const auto seen = Sightings::find(*loaded);
        SourceArrangement arrangement;
        const std::vector<ClockProposal> proposals = proposeClocks(*loaded, arrangement, *seen);
        QCOMPARE(proposals.size(), std::size_t(1));
        QCOMPARE(proposals.front().path, charger);
        QCOMPARE(proposals.front().zone, zone ? fixedZoneText(int(zone)) : QString());
        QVERIFY(std::llabs(proposals.front().offset() - slow * second) < 100000);
        applyProposal(proposals.front(), &arrangement);
        const CapturePtr shown = arrangedCapture(*loaded, arrangement, seen.get());
        for (FrameId row = 0; row < shown->size(); ++row) {
            for (const FrameId other : shown->sightings(row))
                QVERIFY(std::llabs(shown->frames().time(row) - shown->frames().time(other)) < second / 4);
        }
    }

    void takenOutAndAdded()
    {
        LogFolder folder;
        LoggedConversation talk;
        talk.meters(at("2026-09-17T10:00:00Z"), 12);
        const QByteArray prose = "2026-09-17 10:00:00.000 INFO app: nothing of interest\n";
        const QString charger = folder.write(QStringLiteral("CP01.log"), prose + talk.chargerLog([](TimeUs time) { return time; }));
        const QString csms = folder.write(QStringLiteral("csms.jsonl"), "garbage\n" + talk.csmsLog("CP02"));
        const QString other = folder.write(QStringLiteral("CP03.log"), talk.chargerLog([](TimeUs time) { return time; }));
        const CapturePtr all = CaptureLoader::load({charger, csms, other});
        const CapturePtr without = joinedCapture({{all, {0, 2}}});
        QVERIFY(without);
        QCOMPARE(without->sources().size(), std::size_t(2));
        QCOMPARE(without->size(), quint32(48));
        QVERIFY(!without->peers().find("CP02"));
        QCOMPARE(without->ledger().total(LedgerReason::InvalidJson) + without->ledger().total(LedgerReason::UnknownRecord), quint64(0));
        QVERIFY(all->ledger().total(LedgerKind::Skipped) > without->ledger().total(LedgerKind::Skipped));
        const CapturePtr part = CaptureLoader::load({csms});
        const CapturePtr again = joinedCapture({{without, {0}}, {part, {0}}, {without, {1}}});
        QCOMPARE(again->size(), all->size());
        for (FrameId row = 0; row < all->size(); ++row) {
            const Frame a = all->frames().at(row);
            const Frame b = again->frames().at(row);
            QCOMPARE(b.time, a.time);
            QCOMPARE(b.pair, a.pair);
            QCOMPARE(b.source, a.source);
            QCOMPARE(again->peers().text(b.peer), all->peers().text(a.peer));
            QCOMPARE(again->actions().text(b.action), all->actions().text(a.action));
            QCOMPARE(bytesOf(*again, row), bytesOf(*all, row));
            QCOMPARE(again->lineNumber(row), all->lineNumber(row));
        }
        QCOMPARE(again->ledger().total(LedgerKind::Skipped), all->ledger().total(LedgerKind::Skipped));
        QCOMPARE(again->ledger().bytes(), all->ledger().bytes());

        SourceArrangement arrangement;
        arrangement.setting(csms).enabled = false;
        const CapturePtr shown = arrangedCapture(*all, arrangement);
        QCOMPARE(shown->size(), quint32(48));
        QCOMPARE(shown->sources().size(), std::size_t(3));
    }

    void vanishedFile()
    {
        LogFolder folder;
        LoggedConversation talk;
        talk.meters(at("2026-09-17T10:00:00Z"), 5);
        const QString csms = folder.write(QStringLiteral("csms.jsonl"), talk.csmsLog("CP01"));
        const QString gone = folder.path(QStringLiteral("gone.log"));
        const CapturePtr loaded = CaptureLoader::load({gone, csms});
        SourceArrangement arrangement;
        arrangement.setting(gone).zone = QStringLiteral("+02:00");
        const auto seen = Sightings::find(*loaded);
        const CapturePtr shown = arrangedCapture(*loaded, arrangement, seen.get());
        QCOMPARE(shown->size(), quint32(10));
        QCOMPARE(shown->frames().at(0).source, quint8(1));
        QCOMPARE(shown->ledger().total(LedgerKind::SourceError), quint64(1));
        QCOMPARE(shown->ledger().total(LedgerReason::SourceVanished), quint64(1));
        QVERIFY(proposeClocks(*loaded, arrangement, *seen).empty());
    }

    void eachLargeSourceKeepsItsIndex()
    {
        LogFolder folder;
        LoggedConversation talk;
        talk.meters(at("2026-09-17T10:00:00Z"), 50);
        const QString first = folder.write(QStringLiteral("first.jsonl"), talk.csmsLog("CP01"));
        const QString other = folder.write(QStringLiteral("other.jsonl"), talk.csmsLog("CP02"));
        ImportOptions options;
        options.indexFolder = folder.path(QStringLiteral("index"));
        options.minimumIndexedSize = 1000;
        const CapturePtr read = CaptureLoader::load({first, other}, options);
        for (const QString &path : {first, other})
            QVERIFY(QFile::exists(CaptureIndex::pathFor(path, options.indexFolder)));
        const CapturePtr again = CaptureLoader::load({first, other}, options);
        const CapturePtr alone = CaptureLoader::load({other}, options);
        QCOMPARE(again->size(), read->size());
        QCOMPARE(alone->size(), quint32(100));
        QVERIFY(!alone->peers().find("CP01"));
        for (FrameId row = 0; row < alone->size(); ++row) {
            QCOMPARE(bytesOf(*again, row + 100), bytesOf(*read, row + 100));
            QCOMPARE(again->frames().pair(row + 100), read->frames().pair(row + 100));
            QCOMPARE(alone->frames().pair(row), read->frames().pair(row + 100) - 100);
            QCOMPARE(alone->peers().text(alone->frames().peer(row)), QByteArray("CP02"));
        }
    }

    void optionsForOneFile()
    {
        LogFolder folder;
        const QByteArray log = "2026-09-17 10:00:00.000 Send: [2,\"a1\",\"Heartbeat\",{}]\n2026-09-17 10:00:01.000 Recv: [3,\"a1\",{}]\n";
        const QString first = folder.write(QStringLiteral("one.log"), log);
        const QString other = folder.write(QStringLiteral("two.log"), log);
        ImportOptions options;
        options.chargePointId = "ALL";
        options.sources.insert(other, {.chargePointId = "SECOND"});
        const CapturePtr loaded = CaptureLoader::load({first, other}, options);
        QCOMPARE(loaded->size(), quint32(4));
        QCOMPARE(loaded->peers().text(loaded->frames().peer(0)), QByteArray("ALL"));
        QCOMPARE(loaded->peers().text(loaded->frames().peer(2)), QByteArray("SECOND"));
    }

    void arrangementAsJson()
    {
        SourceArrangement arrangement;
        arrangement.sources = {{.path = QStringLiteral("/a.log"),
                                .name = QStringLiteral("Charger"),
                                .colour = QStringLiteral("teal"),
                                .lane = Lane::ChargePoint,
                                .zone = QStringLiteral("Europe/Berlin"),
                                .clock = {{.from = noTime, .offset = 47300000}, {.from = at("2026-09-17T10:00:00Z"), .offset = -2, .drift = 12.5}},
                                .shift = -1500000,
                                .uncertainty = 90000,
                                .ground = ClockGround::SeenTwice,
                                .trust = SourceTrust::Low,
                                .enabled = false},
                               {.path = QStringLiteral("/b.log"), .trust = SourceTrust::Reference}};
        QCOMPARE(SourceArrangement::fromJson(arrangement.toJson()), arrangement);
    }

    void hostileArrangement()
    {
        const QByteArray text = R"([1, null, {"zone":"+02:00"}, {"path":"a","zone":"Nowhere/Else","clock":[{"offsetUs":1e300},{"offsetUs":"x","driftPpm":1e99,"from":"never"},7],
            "shiftUs":-1e40,"trust":"much","lane":"moon","uncertaintyUs":-5,"enabled":"no"}, {"path":"a","zone":"+01:00"}])";
        const SourceArrangement read = SourceArrangement::fromJson(QJsonDocument::fromJson(text).array());
        QCOMPARE(read.sources.size(), std::size_t(1));
        const SourceSetting &setting = read.sources.front();
        QVERIFY(setting.zone.isEmpty());
        QVERIFY(setting.enabled);
        QCOMPARE(setting.trust, SourceTrust::Normal);
        QCOMPARE(setting.clock.size(), std::size_t(3));
        for (const TimeUs time : {TimeUs(0), at("2026-01-01T00:00:00Z"), at("9999-12-31T00:00:00Z")})
            setting.corrected(time); // stays in range
    }

    void powerTellsTheClock()
    {
        LogFolder folder;
        LoggedConversation talk;
        const TimeUs start = at("2026-09-17T10:00:00Z");
        std::mt19937 random(5);
        // The load that the charger follows changes now and then; the energy manager notes it each 15 s, 92 s early.
        std::vector<std::pair<TimeUs, int>> steps {{start, 0}};
        for (TimeUs time = start + 10 * minute; time < start + 60 * minute; time += 2 * minute + qint64(random() % 400) * second)
            steps.emplace_back(time, int(3000 + random() % 19) * 1 + int(random() % 16) * 1000);
        steps.emplace_back(start + 61 * minute, 0);
        const auto power = [&](TimeUs time) {
            int value = 0;
            for (const auto &[from, watts] : steps)
                value = time >= from ? watts : value;
            return value;
        };
        talk.exchange(start + 10 * minute - second, "s1", "StartTransaction",
                      "{\"connectorId\":1,\"idTag\":\"T\",\"meterStart\":0,\"timestamp\":\"2026-09-17T10:09:59Z\"}", "{\"transactionId\":5,\"idTagInfo\":{\"status\":\"Accepted\"}}");
        for (TimeUs time = start + 10 * minute + 30 * second; time < start + 61 * minute; time += 30 * second)
            talk.exchange(time, QByteArray::number(time / second), "MeterValues",
                          "{\"connectorId\":1,\"transactionId\":5,\"meterValue\":[{\"timestamp\":\"" + formatIsoTime(time)
                              + "\",\"sampledValue\":[{\"value\":\"" + QByteArray::number(power(time)) + "\",\"measurand\":\"Power.Active.Import\",\"unit\":\"W\"}]}]}");
        QByteArray ems;
        for (TimeUs time = start; time < start + 75 * minute; time += 15 * second)
            ems += "{\"schemaVersion\":\"1.1\",\"record\":\"event\",\"timestamp\":\"" + formatIsoTime(time + 92 * second)
                + "\",\"lane\":\"ems\",\"source\":\"ems\",\"text\":\"power\",\"data\":{\"charging_power_kw\":" + QByteArray::number(power(time) / 1000.0) + "}}\n";
        const QString csms = folder.write(QStringLiteral("csms.jsonl"), talk.csmsLog("CP01"));
        const QString manager = folder.write(QStringLiteral("ems.jsonl"), ems);
        const CapturePtr loaded = CaptureLoader::load({csms, manager});
        const auto seen = Sightings::find(*loaded);
        QVERIFY(seen->isEmpty());
        const std::vector<ClockProposal> proposals = proposeClocks(*loaded, {}, *seen);
        QCOMPARE(proposals.size(), std::size_t(1));
        QCOMPARE(proposals.front().path, manager);
        QCOMPARE(proposals.front().ground, ClockGround::PowerSteps);
        QVERIFY2(std::llabs(proposals.front().offset() + 92 * second) <= proposals.front().uncertainty, qPrintable(proposals.front().sentence()));
        QVERIFY(proposals.front().uncertainty < 40 * second);
    }

    void fourLogsOfOneCharge()
    {
        const QString folder = QStringLiteral(FIXTURES "/dispute/");
        const QString charger = folder + QStringLiteral("charger-dc07.log");
        const QString csms = folder + QStringLiteral("csms-portal.csv");
        const CapturePtr loaded = CaptureLoader::load({charger, csms, folder + QStringLiteral("gateway-http.jsonl"), folder + QStringLiteral("energy.csv")});
        const auto seen = Sightings::find(*loaded);
        SourceArrangement arrangement;
        arrangement.setting(charger).zone = QStringLiteral("Europe/Amsterdam");
        arrangement.setting(folder + QStringLiteral("energy.csv")).zone = QStringLiteral("Europe/Amsterdam");
        const std::vector<ClockProposal> proposals = proposeClocks(*loaded, arrangement, *seen);
        for (const ClockProposal &proposal : proposals)
            qInfo("%s: %s", qPrintable(proposal.path.section(QLatin1Char('/'), -1)), qPrintable(proposal.sentence()));
        for (const ClockProposal &proposal : proposals)
            applyProposal(proposal, &arrangement);
        if (seen->isEmpty())
            QSKIP("the tables importer is not there");
        QVERIFY(std::llabs(clockOffset(arrangement, charger, at("2026-09-17T10:00:00Z")) - 47300000) < 150000);
    }

    void messagesTellTheClock()
    {
        LogFolder folder;
        LoggedConversation talk;
        LoggedConversation later;
        const TimeUs start = at("2026-09-17T10:00:00Z");
        // No frame stands in both; each heartbeat is answered with the time of the CSMS.
        for (int i = 0; i < 12; ++i) {
            const TimeUs time = start + i * 5 * minute;
            talk.exchange(time, "a" + QByteArray::number(i), "Heartbeat", "{}", "{\"currentTime\":\"" + formatIsoTime(time + 90000) + "\"}");
            later.exchange(time + hour, "b" + QByteArray::number(i), "Heartbeat", "{}", "{\"currentTime\":\"" + formatIsoTime(time + hour + 90000) + "\"}");
        }
        const QString charger = folder.write(QStringLiteral("CP01.log"), talk.chargerLog([](TimeUs time) { return time - 33 * second; }));
        const QString csms = folder.write(QStringLiteral("csms.jsonl"), later.csmsLog("CP02"));
        const CapturePtr loaded = CaptureLoader::load({charger, csms});
        const auto seen = Sightings::find(*loaded);
        QVERIFY(seen->isEmpty());
        const std::vector<ClockProposal> proposals = proposeClocks(*loaded, {}, *seen);
        QCOMPARE(proposals.size(), std::size_t(1));
        QCOMPARE(proposals.front().path, charger);
        QCOMPARE(proposals.front().ground, ClockGround::OwnTimes);
        QVERIFY(std::llabs(proposals.front().offset() - 33 * second) <= proposals.front().uncertainty);
        QVERIFY(proposals.front().uncertainty >= second / 2);
        QVERIFY(proposals.front().uncertainty < 3 * second);
    }

    void cancelled()
    {
        LogFolder folder;
        LoggedConversation talk;
        talk.meters(at("2026-09-17T10:00:00Z"), 5);
        const QString first = folder.write(QStringLiteral("CP01.log"), talk.chargerLog([](TimeUs time) { return time; }));
        const QString csms = folder.write(QStringLiteral("csms.jsonl"), talk.csmsLog("CP01"));
        const CapturePtr loaded = CaptureLoader::load({first, csms});
        const std::atomic_bool stop {true};
        QVERIFY(!Sightings::find(*loaded, &stop));
        QVERIFY(!arrangedCapture(*loaded, {}, nullptr, &stop));
        QVERIFY(!joinedCapture({{loaded, {0, 1}}}, &stop));
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
