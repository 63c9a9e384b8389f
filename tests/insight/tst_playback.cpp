// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/captureview.h"
#include "models/capture/isotime.h"
#include "models/insight/playback.h"
#include "models/insight/worldmodel.h"
#include "models/insight/worldstate.h"
#include "tests/capture/tracebuilder.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <random>
#include <string>

using namespace Roamscope;

namespace {

constexpr qint64 second = 1'000'000;

TimeUs at(const char *time)
{
    return parseIsoTime(std::string("2026-09-17T") + time + "Z");
}

WorldValue valueOf(const WorldState &state, int subject, WorldParty party, WorldField field = WorldField::Status)
{
    return subject < 0 ? WorldValue() : state.value(quint32(subject), field, party);
}

} // namespace

class TestPlayback : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void playsAtSpeed_data();
    void playsAtSpeed();
    void slowSpeedsLoseNothing();
    void selectsTheFrameAtTheCursor();
    void stopsAtTheEnd();
    void beginsAgainAtTheEnd();
    void loops();
    void loopOfNothing();
    void skipsQuietStretches();
    void stepsFrames();
    void stepsFramesOfTheSameMoment();
    void stepsExchanges();
    void stepsTransactions();
    void stepsFindings();
    void speedsGoUpAndDown();
    void anotherCapture();
    void nothingOpen();

    void statusTravels();
    void refusedPushIsNotKnown();
    void hubStandsBetween();
    void replayedStatusWasTrueBefore();
    void tokensTariffsAndCharges();
    void seekEqualsReplay();
    void boundedMemory();
    void hostileBodies();
    void demoFault();
    void rowsComeAndGo_data();
    void rowsComeAndGo();
    void onlyDifferences();

private:
    static std::unique_ptr<CaptureView> smallDay(TraceBuilder &trace);
    WorldHistoryPtr demo();

    WorldHistoryPtr m_demo;
};

void TestPlayback::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

std::unique_ptr<CaptureView> TestPlayback::smallDay(TraceBuilder &trace)
{
    trace.status("10:00:00", "CP01", 1, "Available");
    trace.status("10:00:10", "CP01", 1, "Preparing");
    trace.start("10:00:20", "CP01", 1, 1000, 7);
    trace.status("10:00:22", "CP01", 1, "Charging");
    trace.start("10:01:00", "CP02", 1, 500, 8);
    trace.status("10:30:00", "CP01", 1, "Finishing");
    trace.status("10:30:20", "CP01", 1, "Available");
    auto view = std::make_unique<CaptureView>();
    view->setCapture(trace.load());
    view->setAnalysis(analyse(*view->capture()));
    return view;
}

void TestPlayback::playsAtSpeed_data()
{
    QTest::addColumn<double>("speed");
    QTest::addColumn<qint64>("elapsed");
    QTest::addColumn<qint64>("moved");
    QTest::newRow("as it was") << 1.0 << 2 * second << 2 * second;
    QTest::newRow("tenth") << 0.1 << 10 * second << second;
    QTest::newRow("thousand times") << 1000.0 << second / 2 << 500 * second;
    QTest::newRow("slower than allowed") << 0.001 << 10 * second << second;
    QTest::newRow("faster than allowed") << 1e9 << second / 10 << 100 * second;
}

void TestPlayback::playsAtSpeed()
{
    QFETCH(const double, speed);
    QFETCH(const qint64, elapsed);
    QFETCH(const qint64, moved);
    TraceBuilder trace;
    const auto view = smallDay(trace);
    Playback playback(view.get(), nullptr, Playback::Ticking::ByHand);
    playback.setSkipsQuiet(false);
    playback.setSpeed(speed);
    const QSignalSpy playing(&playback, &Playback::playingChanged);
    playback.play();
    QCOMPARE(playback.time(), at("10:00:00"));
    playback.advance(elapsed);
    QCOMPARE(playback.time(), at("10:00:00") + moved);
    QCOMPARE(view->cursor(), playback.time());
    QCOMPARE(playing.size(), 1);
}

void TestPlayback::slowSpeedsLoseNothing()
{
    TraceBuilder trace;
    const auto view = smallDay(trace);
    Playback playback(view.get(), nullptr, Playback::Ticking::ByHand);
    playback.setSkipsQuiet(false);
    playback.setSpeed(0.1);
    playback.play();
    for (int i = 0; i < 3333; ++i)
        playback.advance(3);
    // 9,999 µs of watching at a tenth; what is left of a microsecond is carried on.
    QVERIFY(std::llabs(playback.time() - at("10:00:00") - 999) <= 1);
}

void TestPlayback::selectsTheFrameAtTheCursor()
{
    TraceBuilder trace;
    const auto view = smallDay(trace);
    Playback playback(view.get(), nullptr, Playback::Ticking::ByHand);
    playback.setSkipsQuiet(false);
    playback.setTime(at("10:00:15"));
    QCOMPARE(playback.time(), at("10:00:15"));
    QCOMPARE(view->capture()->frames().time(view->currentFrame()), at("10:00:11")); // the answer to Preparing
    playback.play();
    playback.advance(5 * second);
    QCOMPARE(view->capture()->frames().time(view->currentFrame()), at("10:00:20"));
    QCOMPARE(view->cursor(), at("10:00:20"));
    // And the other way round: who selects a frame moves the cursor.
    QSignalSpy moved(&playback, &Playback::timeChanged);
    view->setCurrentFrame(0);
    QCOMPARE(playback.time(), at("10:00:00"));
    QCOMPARE(moved.size(), 1);
    playback.setTime(at("23:00:00"));
    QCOMPARE(playback.time(), playback.last());
}

void TestPlayback::stopsAtTheEnd()
{
    TraceBuilder trace;
    const auto view = smallDay(trace);
    Playback playback(view.get(), nullptr, Playback::Ticking::ByHand);
    playback.setSkipsQuiet(false);
    playback.setSpeed(1000);
    playback.play();
    playback.advance(60 * second);
    QVERIFY(!playback.isPlaying());
    QCOMPARE(playback.time(), playback.last());
    playback.advance(second);
    QCOMPARE(playback.time(), playback.last());
}

void TestPlayback::beginsAgainAtTheEnd()
{
    TraceBuilder trace;
    const auto view = smallDay(trace);
    Playback playback(view.get(), nullptr, Playback::Ticking::ByHand);
    playback.toEnd();
    QCOMPARE(playback.time(), playback.last());
    playback.play();
    QCOMPARE(playback.time(), playback.first());
    QVERIFY(playback.isPlaying());
    playback.toggle();
    QVERIFY(!playback.isPlaying());
}

void TestPlayback::loops()
{
    TraceBuilder trace;
    const auto view = smallDay(trace);
    Playback playback(view.get(), nullptr, Playback::Ticking::ByHand);
    playback.setSkipsQuiet(false);
    playback.setLoop(at("10:00:30"), at("10:00:20")); // the wrong way round is understood
    QVERIFY(playback.isLooping());
    QCOMPARE(playback.loopFrom(), at("10:00:20"));
    playback.play();
    QCOMPARE(playback.time(), at("10:00:20"));
    playback.advance(9 * second);
    QCOMPARE(playback.time(), at("10:00:29"));
    playback.advance(4 * second);
    QCOMPARE(playback.time(), at("10:00:23"));
    playback.advance(25 * second); // more than two rounds
    QCOMPARE(playback.time(), at("10:00:28"));
    QVERIFY(playback.isPlaying());
    playback.clearLoop();
    playback.advance(5 * second);
    QCOMPARE(playback.time(), at("10:00:33"));
}

void TestPlayback::loopOfNothing()
{
    TraceBuilder trace;
    const auto view = smallDay(trace);
    Playback playback(view.get(), nullptr, Playback::Ticking::ByHand);
    playback.setLoop(at("10:00:30"), at("10:00:30"));
    QVERIFY(!playback.isLooping());
    playback.setLoop(noTime, at("10:00:30"));
    QVERIFY(!playback.isLooping());
}

void TestPlayback::skipsQuietStretches()
{
    TraceBuilder trace;
    const auto view = smallDay(trace);
    Playback playback(view.get(), nullptr, Playback::Ticking::ByHand);
    const QSignalSpy skipped(&playback, &Playback::skipped);
    playback.setTime(at("10:01:02"));
    playback.play();
    playback.advance(33'000);
    QCOMPARE(playback.time(), at("10:30:00") - 300'000);
    QCOMPARE(skipped.size(), 1);
    playback.advance(300'000);
    QCOMPARE(playback.time(), at("10:30:00"));
    QCOMPARE(skipped.size(), 1);
    playback.advance(33'000); // the answer comes a second later: nobody waits long for it
    QCOMPARE(playback.time(), at("10:30:00") + 33'000);
    // Fast enough, nothing is quiet.
    playback.setTime(at("10:01:02"));
    playback.setSpeed(1000);
    playback.play();
    const auto before = skipped.size();
    playback.advance(33'000); // the next message is 29 min away: 1.7 s of watching
    QCOMPARE(skipped.size(), before + 1);
    playback.setSpeed(1000);
    playback.setTime(at("10:10:00"));
    playback.play();
    playback.advance(100'000);
    QCOMPARE(playback.time(), at("10:10:00") + 100 * second);
    QCOMPARE(skipped.size(), before + 1);
    // No skipping beyond a loop's end.
    playback.setSpeed(1);
    playback.setLoop(at("10:01:02"), at("10:10:00"));
    playback.setTime(at("10:02:00"));
    playback.play();
    playback.advance(33'000);
    QCOMPARE(playback.time(), at("10:10:00") - 300'000);
    playback.advance(400'000);
    QCOMPARE(playback.time(), at("10:01:02") + 100'000);
}

void TestPlayback::stepsFrames()
{
    TraceBuilder trace;
    const auto view = smallDay(trace);
    Playback playback(view.get(), nullptr, Playback::Ticking::ByHand);
    playback.toStart();
    QVERIFY(!playback.step(Playback::Unit::Frame, -1));
    QVERIFY(playback.step(Playback::Unit::Frame, 1));
    QCOMPARE(playback.time(), at("10:00:01"));
    QCOMPARE(view->currentFrame(), 1u);
    // Between two frames, back goes to the one before and forward to the one behind.
    playback.setTime(at("10:00:05"));
    QVERIFY(playback.step(Playback::Unit::Frame, -1));
    QCOMPARE(playback.time(), at("10:00:01"));
    playback.setTime(at("10:00:05"));
    QVERIFY(playback.step(Playback::Unit::Frame, 1));
    QCOMPARE(playback.time(), at("10:00:10"));
    playback.toEnd();
    QVERIFY(!playback.step(Playback::Unit::Frame, 1));
    // A step ends playing.
    playback.toStart();
    playback.play();
    QVERIFY(playback.step(Playback::Unit::Frame, 1));
    QVERIFY(!playback.isPlaying());
}

void TestPlayback::stepsFramesOfTheSameMoment()
{
    TraceBuilder trace;
    for (int i = 0; i < 5; ++i)
        trace.status("10:00:00", "CP01", i + 1, "Available");
    CaptureView view;
    view.setCapture(trace.load());
    Playback playback(&view, nullptr, Playback::Ticking::ByHand);
    view.setCurrentFrame(playback.frameAt(playback.last()));
    QSet<FrameId> seen {view.currentFrame()};
    while (playback.step(Playback::Unit::Frame, -1))
        seen.insert(view.currentFrame());
    QCOMPARE(seen.size(), 10);
    int forward = 0;
    while (playback.step(Playback::Unit::Frame, 1))
        ++forward;
    QCOMPARE(forward, 9);
}

void TestPlayback::stepsExchanges()
{
    TraceBuilder trace;
    const auto view = smallDay(trace);
    Playback playback(view.get(), nullptr, Playback::Ticking::ByHand);
    playback.toStart();
    const char *const expected[] = {"10:00:10", "10:00:20", "10:00:22", "10:01:00", "10:30:00", "10:30:20"};
    for (const char *time : expected) {
        QVERIFY(playback.step(Playback::Unit::Exchange, 1));
        QCOMPARE(playback.time(), at(time));
        QVERIFY(isRequest(view->capture()->frames().kind(view->currentFrame())));
    }
    QVERIFY(!playback.step(Playback::Unit::Exchange, 1));
    QVERIFY(playback.step(Playback::Unit::Exchange, -1));
    QCOMPARE(playback.time(), at("10:30:00"));
}

void TestPlayback::stepsTransactions()
{
    TraceBuilder trace;
    const auto view = smallDay(trace);
    Playback playback(view.get(), nullptr, Playback::Ticking::ByHand);
    playback.toStart();
    QVERIFY(playback.step(Playback::Unit::Transaction, 1));
    QCOMPARE(playback.time(), at("10:00:20"));
    QCOMPARE(view->currentTransaction(), 0);
    QVERIFY(playback.step(Playback::Unit::Transaction, 1));
    QCOMPARE(playback.time(), at("10:01:00"));
    QCOMPARE(view->currentTransaction(), 1);
    QVERIFY(!playback.step(Playback::Unit::Transaction, 1));
    QVERIFY(playback.step(Playback::Unit::Transaction, -1));
    QCOMPARE(view->currentTransaction(), 0);
    playback.toEnd();
    QVERIFY(playback.step(Playback::Unit::Transaction, -1));
    QCOMPARE(view->currentTransaction(), 1);
}

void TestPlayback::stepsFindings()
{
    TraceBuilder trace;
    const auto view = smallDay(trace);
    Playback playback(view.get(), nullptr, Playback::Ticking::ByHand);
    QVERIFY(!playback.step(Playback::Unit::Finding, 1));
    playback.setMarks({{.time = at("10:20:00"), .severity = Severity::Error, .frame = noFrame, .finding = 1},
                       {.time = noTime},
                       {.time = at("10:00:10"), .severity = Severity::Warning, .frame = 2, .finding = 0},
                       {.time = at("23:00:00"), .finding = 2}});
    QCOMPARE(playback.marks().size(), std::size_t(3));
    const QSignalSpy reached(&playback, &Playback::markReached);
    playback.toStart();
    QVERIFY(playback.step(Playback::Unit::Finding, 1));
    QCOMPARE(playback.time(), at("10:00:10"));
    QCOMPARE(view->currentFrame(), 2u);
    QVERIFY(playback.step(Playback::Unit::Finding, 1));
    QCOMPARE(playback.time(), at("10:20:00"));
    QVERIFY(playback.step(Playback::Unit::Finding, 1));
    QCOMPARE(playback.time(), playback.last()); // a mark beyond the capture
    QCOMPARE(reached.size(), 3);
    QVERIFY(playback.step(Playback::Unit::Finding, -1));
    QCOMPARE(playback.time(), at("10:20:00"));
    QVERIFY(playback.step(Playback::Unit::Finding, -1));
    QVERIFY(!playback.step(Playback::Unit::Finding, -1));
}

void TestPlayback::speedsGoUpAndDown()
{
    CaptureView view;
    Playback playback(&view, nullptr, Playback::Ticking::ByHand);
    int steps = 0;
    for (double before = 0; before != playback.speed(); ++steps) {
        before = playback.speed();
        playback.faster();
    }
    QCOMPARE(playback.speed(), 1000.0);
    for (double before = 0; before != playback.speed();) {
        before = playback.speed();
        playback.slower();
    }
    QCOMPARE(playback.speed(), 0.1);
    playback.setSpeed(qQNaN());
    QCOMPARE(playback.speed(), 1.0);
    playback.setSpeed(7);
    playback.faster();
    QCOMPARE(playback.speed(), 10.0);
    QCOMPARE(steps, 10);
}

void TestPlayback::anotherCapture()
{
    TraceBuilder trace;
    const auto view = smallDay(trace);
    Playback playback(view.get(), nullptr, Playback::Ticking::ByHand);
    playback.setLoop(at("10:00:00"), at("10:00:10"));
    playback.setMarks({{.time = at("10:00:10")}});
    playback.play();
    TraceBuilder other;
    other.status("12:00:00", "CP09", 1, "Available");
    view->setCapture(other.load());
    QVERIFY(!playback.isPlaying());
    QVERIFY(!playback.isLooping());
    QVERIFY(playback.marks().empty());
    QCOMPARE(playback.time(), noTime);
    QCOMPARE(playback.first(), at("12:00:00"));
}

void TestPlayback::nothingOpen()
{
    CaptureView view;
    Playback playback(&view, nullptr, Playback::Ticking::ByHand);
    QVERIFY(!playback.canPlay());
    playback.play();
    QVERIFY(!playback.isPlaying());
    playback.setTime(5);
    playback.toEnd();
    QVERIFY(!playback.step(Playback::Unit::Frame, 1));
    QVERIFY(!playback.step(Playback::Unit::Transaction, -1));
    QCOMPARE(playback.frameAt(5), noFrame);
    QCOMPARE(playback.time(), noTime);
}

// The world

namespace {

constexpr const char *locationUrl = "/ocpi/emsp/2.2.1/locations/DE/QMO/L1";

QByteArray locationBody(const char *status, const char *updated = "2026-09-17T09:59:00Z")
{
    return QByteArray(R"({"country_code":"DE","party_id":"QMO","id":"L1","last_updated":")") + updated
        + R"(","evses":[{"uid":"CP01-1","status":")" + status + R"(","last_updated":")" + updated + R"(","connectors":[]}]})";
}

QByteArray statusBody(const char *status)
{
    return QByteArray(R"({"status":")") + status + R"(","last_updated":"2026-09-17T10:02:00Z"})";
}

WorldHistoryPtr worldOf(TraceBuilder &trace, const WorldLimits &limits = {})
{
    const CapturePtr capture = trace.load();
    return WorldHistory::build(capture, analyse(*capture), MomentHistory::read(capture), nullptr, {}, limits);
}

} // namespace

void TestPlayback::statusTravels()
{
    TraceBuilder trace;
    trace.http("10:00:00", "cpo", "emsp", "PUT", locationUrl, locationBody("AVAILABLE"));
    trace.status("10:00:30", "CP01", 1, "Available");
    trace.status("10:02:11", "CP01", 1, "Faulted");
    trace.http("10:02:14", "cpo", "emsp", "PATCH", QByteArray(locationUrl) + "/CP01-1", statusBody("OUTOFORDER"), 503);
    trace.http("10:19:39", "cpo", "emsp", "PATCH", QByteArray(locationUrl) + "/CP01-1", statusBody("OUTOFORDER"));
    trace.status("10:40:00", "CP01", 1, "Available");
    const WorldHistoryPtr world = worldOf(trace);
    QVERIFY(world);
    const int connector = world->findEvse("CP01-1");
    QVERIFY(connector >= 0);
    QCOMPARE(world->findConnector(world->subjects()[std::size_t(connector)].peer, -1, 1), connector);
    QCOMPARE(world->subjects()[std::size_t(connector)].label(), QStringLiteral("CP01 · 1"));

    WorldState state = world->at(at("10:10:00"));
    QCOMPARE(valueOf(state, connector, WorldParty::Charger).text, QByteArray("Faulted"));
    QCOMPARE(valueOf(state, connector, WorldParty::Charger).since, at("10:02:11"));
    QCOMPARE(valueOf(state, connector, WorldParty::Csms).since, at("10:02:12"));
    QCOMPARE(valueOf(state, connector, WorldParty::Cpo).text, QByteArray("OUTOFORDER"));
    QCOMPARE(valueOf(state, connector, WorldParty::Emsp).text, QByteArray("AVAILABLE"));
    QVERIFY(!valueOf(state, connector, WorldParty::Hub).isKnown());
    QVERIFY(state.disagrees(quint32(connector), WorldField::Status));
    QCOMPARE(state.disagreesSince(quint32(connector), WorldField::Status), at("10:02:11"));
    state = world->at(at("10:20:00"));
    QVERIFY(!state.disagrees(quint32(connector), WorldField::Status));

    // "The charger turned Faulted at 10:02:11, the CPO knew at 10:02:12, the eMSP at 10:19:40."
    for (const char *moment : {"10:10:00", "10:20:00", "10:39:59"}) {
        const std::vector<WorldHop> hops = world->spread(quint32(connector), WorldField::Status, at(moment));
        QCOMPARE(hops.size(), std::size_t(4));
        QCOMPARE(hops[0].state, WorldHop::State::Origin);
        QCOMPARE(hops[0].knownAt, at("10:02:11"));
        QCOMPARE(hops[1].delay, second);
        QCOMPARE(hops[2].delay, 3 * second);
        QCOMPARE(hops[3].party, WorldParty::Emsp);
        QCOMPARE(hops[3].knownAt, at("10:19:40"));
        QCOMPARE(hops[3].delay, (17 * 60 + 29) * second);
        QCOMPARE(hops[3].state, QByteArray(moment) == "10:10:00" ? WorldHop::State::Behind : WorldHop::State::Same);
    }
    // Available again: nobody told the partner, and nobody will.
    const std::vector<WorldHop> hops = world->spread(quint32(connector), WorldField::Status, at("10:50:00"));
    QCOMPARE(hops[3].state, WorldHop::State::Never);
    QCOMPARE(hops[3].delay, qint64(-1));
    QCOMPARE(hops[3].held.text, QByteArray("OUTOFORDER"));
    // Before anybody knew anything.
    QVERIFY(world->spread(quint32(connector), WorldField::Status, at("09:00:00")).empty());
    QVERIFY(!world->at(at("09:00:00")).isKnown(quint32(connector)));
}

void TestPlayback::refusedPushIsNotKnown()
{
    TraceBuilder trace;
    trace.http("10:00:00", "cpo", "emsp", "PUT", locationUrl, locationBody("AVAILABLE"));
    trace.status("10:00:30", "CP01", 1, "Charging");
    trace.http("10:00:31", "cpo", "emsp", "PUT", QByteArray(locationUrl) + "/CP01-1", statusBody("CHARGING"), 200,
               R"({"status_code":2001,"timestamp":"2026-09-17T10:00:31Z"})");
    const WorldHistoryPtr world = worldOf(trace);
    const WorldState state = world->at(noTime);
    const int connector = world->findEvse("cp01-1");
    QCOMPARE(valueOf(state, connector, WorldParty::Cpo).text, QByteArray("CHARGING"));
    QCOMPARE(valueOf(state, connector, WorldParty::Emsp).text, QByteArray("AVAILABLE"));
    // The edition of the location: the CPO's is newer.
    const int location = world->find(WorldKind::Location, "L1");
    QCOMPARE(valueOf(state, location, WorldParty::Cpo, WorldField::Version).text, QByteArray("2026-09-17T10:02:00.000Z"));
    QCOMPARE(valueOf(state, location, WorldParty::Emsp, WorldField::Version).text, QByteArray("2026-09-17T09:59:00.000Z"));
    QVERIFY(state.disagrees(quint32(location), WorldField::Version));
}

void TestPlayback::hubStandsBetween()
{
    TraceBuilder trace;
    trace.http("10:00:00", "cpo", "hub", "PUT", locationUrl, locationBody("CHARGING"));
    trace.http("10:05:00", "hub", "emsp", "PUT", locationUrl, locationBody("CHARGING"));
    const WorldHistoryPtr world = worldOf(trace);
    QVERIFY(world->hasParty(WorldParty::Hub));
    const int evse = world->findEvse("CP01-1");
    const WorldState state = world->at(at("10:01:00"));
    QCOMPARE(valueOf(state, evse, WorldParty::Cpo).since, at("10:00:00"));
    QCOMPARE(valueOf(state, evse, WorldParty::Hub).since, at("10:00:01"));
    QVERIFY(!valueOf(state, evse, WorldParty::Emsp).isKnown());
    QCOMPARE(valueOf(world->at(noTime), evse, WorldParty::Emsp).since, at("10:05:01"));
}

void TestPlayback::replayedStatusWasTrueBefore()
{
    TraceBuilder trace;
    trace.version = "2.0.1";
    const auto event = [&](const char *time, const char *type, const char *state, const char *device, int sequence, bool offline) {
        trace.call(time, "CP01", "TransactionEvent",
                   QByteArray(R"({"eventType":")") + type + R"(","timestamp":"2026-09-17T)" + device + R"(Z","triggerReason":"ChargingStateChanged","seqNo":)"
                       + QByteArray::number(sequence) + (offline ? R"(,"offline":true)" : "") + R"(,"transactionInfo":{"transactionId":"T1","chargingState":")"
                       + state + R"("},"evse":{"id":1,"connectorId":1}})");
    };
    trace.heartbeat("09:59:00", "CP01");
    event("10:00:00", "Started", "Charging", "10:00:00", 0, false);
    event("11:00:05", "Ended", "Idle", "10:20:00", 1, true);
    trace.heartbeat("11:01:00", "CP01");
    const WorldHistoryPtr world = worldOf(trace);
    const auto peer = world->subjects()[world->subjects(WorldKind::ChargePoint).front()].peer;
    const int evse = world->findConnector(peer, 1, 1);
    QVERIFY(evse >= 0);
    // The station knew it at once, the back end when the line was there again.
    const WorldState between = world->at(at("10:40:00"));
    QCOMPARE(valueOf(between, evse, WorldParty::Charger).text, QByteArray("Occupied"));
    QCOMPARE(valueOf(between, evse, WorldParty::Csms).text, QByteArray("Charging"));
    QCOMPARE(valueOf(world->at(noTime), evse, WorldParty::Csms).text, QByteArray("Occupied"));
}

void TestPlayback::tokensTariffsAndCharges()
{
    TraceBuilder trace;
    const QByteArray token = R"({"country_code":"NL","party_id":"FHR","uid":"TAG1","type":"RFID","contract_id":"C","issuer":"F","valid":%,"whitelist":"ALLOWED","last_updated":"2026-09-17T08:00:00Z"})";
    trace.http("08:00:00", "emsp", "cpo", "PUT", "/ocpi/cpo/2.2.1/tokens/NL/FHR/TAG1", QByteArray(token).replace("%", "true"));
    trace.http("08:30:00", "cpo", "emsp", "PUT", "/ocpi/emsp/2.2.1/tariffs/DE/QMO/T1",
               R"({"country_code":"DE","party_id":"QMO","id":"T1","currency":"EUR","elements":[],"last_updated":"2026-09-17T08:30:00Z"})");
    trace.http("09:00:00", "emsp", "cpo", "PUT", "/ocpi/cpo/2.2.1/tokens/NL/FHR/TAG1", QByteArray(token).replace("%", "false"));
    trace.http("09:30:00", "cpo", "emsp", "PUT", "/ocpi/emsp/2.2.1/tariffs/DE/QMO/T1",
               R"({"country_code":"DE","party_id":"QMO","id":"T1","currency":"EUR","elements":[{"price_components":[]}],"last_updated":"2026-09-17T09:30:00Z"})", 500);
    trace.start("09:47:00", "CP01", 1, 1000, 7);
    trace.meter("09:50:00", "CP01", 1, 7, 1500);
    const QByteArray session = R"({"country_code":"DE","party_id":"QMO","id":"S7","start_date_time":"2026-09-17T09:47:00Z","kwh":%,"status":"$","location_id":"L1","evse_uid":"CP01-1","connector_id":"1","cdr_token":{"uid":"TAG1","type":"RFID","contract_id":"C"},"auth_method":"WHITELIST","currency":"EUR","last_updated":"2026-09-17T09:50:00Z"})";
    trace.http("09:50:10", "cpo", "emsp", "PUT", "/ocpi/emsp/2.2.1/sessions/DE/QMO/S7", QByteArray(session).replace("%", "0.25").replace("$", "ACTIVE"));
    trace.call("10:00:00", "CP01", "StopTransaction", R"({"transactionId":7,"meterStop":3000,"timestamp":"2026-09-17T10:00:00Z"})");
    trace.http("10:00:30", "cpo", "emsp", "POST", "/ocpi/emsp/2.2.1/cdrs",
               R"({"country_code":"DE","party_id":"QMO","id":"C7","session_id":"S7","start_date_time":"2026-09-17T09:47:00Z","end_date_time":"2026-09-17T10:00:00Z","cdr_token":{"uid":"TAG1"},"cdr_location":{"id":"L1","evse_uid":"CP01-1"},"currency":"EUR","total_cost":{"excl_vat":1.2},"total_energy":2.0,"last_updated":"2026-09-17T10:00:30Z"})");
    const WorldHistoryPtr world = worldOf(trace);
    const WorldState late = world->at(at("09:55:00"));

    const int card = world->find(WorldKind::Token, "tag1");
    QCOMPARE(valueOf(late, card, WorldParty::Emsp).text, QByteArray("NOT VALID"));
    QCOMPARE(valueOf(late, card, WorldParty::Cpo).text, QByteArray("NOT VALID"));
    QCOMPARE(valueOf(late, card, WorldParty::Csms).text, QByteArray("Accepted")); // it had it in its cache
    QVERIFY(late.disagrees(quint32(card), WorldField::Status));
    QVERIFY(!world->at(at("09:10:00")).disagrees(quint32(card), WorldField::Status));

    const int tariff = world->find(WorldKind::Tariff, "T1");
    QVERIFY(late.disagrees(quint32(tariff), WorldField::Version));
    QCOMPARE(valueOf(late, tariff, WorldParty::Emsp, WorldField::Version).text, QByteArray("2026-09-17T08:30:00Z"));

    QVERIFY(world->analysis()->transactions.size() == 1);
    const int charge = world->findTransaction(0);
    QVERIFY(charge >= 0);
    QCOMPARE(valueOf(late, charge, WorldParty::Charger).text, QByteArray("Started"));
    QCOMPARE(valueOf(late, charge, WorldParty::Charger, WorldField::Energy).text, QByteArray("500"));
    QCOMPARE(valueOf(late, charge, WorldParty::Emsp, WorldField::Energy).text, QByteArray("250"));
    QCOMPARE(valueOf(late, charge, WorldParty::Emsp).text, QByteArray("ACTIVE"));
    QVERIFY(!late.disagrees(quint32(charge), WorldField::Status));
    const WorldState end = world->at(noTime);
    QCOMPARE(valueOf(end, charge, WorldParty::Charger).text, QByteArray("Ended"));
    QVERIFY(end.disagrees(quint32(charge), WorldField::Status)); // the Session was never completed
    QCOMPARE(valueOf(end, charge, WorldParty::Charger, WorldField::Energy).text, QByteArray("2000"));
    QCOMPARE(valueOf(end, charge, WorldParty::Emsp, WorldField::Bill).text, QByteArray("1.20 EUR"));
}

WorldHistoryPtr TestPlayback::demo()
{
    if (!m_demo) {
        const QString folder = QStringLiteral(SOURCE_DIR "/resources/demo");
        QFile file(folder + QStringLiteral("/workspace.json"));
        if (!file.open(QIODevice::ReadOnly))
            return nullptr;
        QStringList paths;
        for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("captures")).toArray())
            paths.append(folder + QLatin1Char('/') + value.toString());
        const CapturePtr capture = CaptureLoader::load(paths);
        m_demo = WorldHistory::build(capture, analyse(*capture, {.validate = false}), MomentHistory::read(capture), nullptr, {},
                                     {.checkpointBytes = 4u << 20});
    }
    return m_demo;
}

void TestPlayback::seekEqualsReplay()
{
    const WorldHistoryPtr world = demo();
    QVERIFY(world);
    QVERIFY(world->changes().size() > 3000);
    QVERIFY(world->checkpointCount() > 5);
    std::mt19937 random(20260917);
    const TimeUs from = world->changes().front().time - second;
    const TimeUs to = world->changes().back().time + second;
    std::vector<TimeUs> moments {from, to, noTime, world->changes().front().time, world->changes().back().time};
    for (int i = 0; i < 150; ++i)
        moments.push_back(from + TimeUs(std::uniform_int_distribution<qint64>(0, to - from)(random)));
    for (int i = 0; i < 50; ++i) // exactly at a change, where off by one would show
        moments.push_back(world->changes()[random() % world->changes().size()].time);
    for (const TimeUs moment : moments) {
        // Replay from the start, without checkpoints.
        QHash<quint64, const WorldChange *> held;
        for (const WorldChange &change : world->changes()) {
            if (moment != noTime && change.time > moment)
                break;
            held.insert((quint64(world->subjectOf(change)) << 8) + quint64(world->fieldOf(change)) * worldPartyCount + quint64(world->partyOf(change)), &change);
        }
        const WorldState state = world->at(moment);
        int known = 0;
        for (quint32 subject = 0; subject < world->subjects().size(); ++subject) {
            for (const WorldField field : WorldHistory::fields(world->subjects()[subject].kind)) {
                for (int party = 0; party < worldPartyCount; ++party) {
                    const WorldValue value = state.value(subject, field, WorldParty(party));
                    const WorldChange *change = held.value((quint64(subject) << 8) + quint64(field) * worldPartyCount + quint64(party));
                    QCOMPARE(value.isKnown(), change != nullptr);
                    if (!change)
                        continue;
                    ++known;
                    QCOMPARE(value.since, change->time);
                    QCOMPARE(value.frame, change->frame);
                    QCOMPARE(value.text, world->text(*change));
                }
            }
        }
        QCOMPARE(known, int(held.size()));
        QVERIFY(state == world->at(moment));
    }
    QVERIFY(!(world->at(from) == world->at(to)));
}

void TestPlayback::boundedMemory()
{
    TraceBuilder trace;
    for (int i = 0; i < 200; ++i) {
        const QByteArray time = "10:" + QByteArray::number(i / 60).rightJustified(2, '0') + ':' + QByteArray::number(i % 60).rightJustified(2, '0');
        trace.status(time.constData(), "CP01", 1, i % 2 ? "Available" : "Charging");
    }
    const WorldHistoryPtr world = worldOf(trace, {.changes = 100, .checkpointBytes = 0});
    QVERIFY(world);
    QCOMPARE(world->changes().size(), std::size_t(100));
    QCOMPARE(world->skipped(), quint64(300));
    QVERIFY(world->memoryUse() < 64 * 1024);
    // What was cancelled is no answer.
    std::atomic_bool cancelled {true};
    const CapturePtr capture = trace.load();
    QVERIFY(!WorldHistory::build(capture, analyse(*capture), nullptr, &cancelled));
    QVERIFY(!WorldHistory::build(nullptr, nullptr, nullptr));
}

void TestPlayback::hostileBodies()
{
    TraceBuilder trace;
    trace.http("10:00:00", "cpo", "emsp", "PUT", locationUrl, R"({"evses":[1,{"uid":5,"status":[]},{"status":"X"},null,{"uid":"","status":""}],"last_updated":7})");
    trace.http("10:00:02", "cpo", "emsp", "PATCH", QByteArray(locationUrl) + "/", "[]");
    trace.http("10:00:04", "cpo", "emsp", "POST", "/ocpi/emsp/2.2.1/cdrs", R"({"id":"C1","total_cost":{"excl_vat":{}},"currency":[]})");
    trace.http("10:00:06", "cpo", "emsp", "PUT", "/ocpi/emsp/2.2.1/sessions/DE/QMO/S1", R"({"kwh":1e300,"status":{}})");
    trace.http("10:00:08", "cpo", "emsp", "DELETE", QByteArray(locationUrl), "{}");
    const WorldHistoryPtr world = worldOf(trace);
    QVERIFY(world);
    const WorldState state = world->at(noTime);
    QCOMPARE(valueOf(state, world->find(WorldKind::Location, "L1"), WorldParty::Cpo, WorldField::Version).text, QByteArray("REMOVED"));
    QVERIFY(valueOf(state, world->find(WorldKind::Transaction, "S1"), WorldParty::Cpo, WorldField::Energy).isKnown());
}

void TestPlayback::demoFault()
{
    const WorldHistoryPtr world = demo();
    QVERIFY(world);
    // LP-DC-02 connector 2 is Faulted from 14:05:17 on, and the partner keeps AVAILABLE.
    int connector = -1;
    for (const quint32 index : world->subjects(WorldKind::Connector)) {
        if (world->subjects()[index].label() == QStringLiteral("LP-DC-02 · 2"))
            connector = int(index);
    }
    QVERIFY(connector >= 0);
    const WorldState state = world->at(at("15:00:00"));
    QCOMPARE(valueOf(state, connector, WorldParty::Charger).text, QByteArray("Faulted"));
    QCOMPARE(valueOf(state, connector, WorldParty::Csms).text, QByteArray("Faulted"));
    QCOMPARE(valueOf(state, connector, WorldParty::Emsp).text, QByteArray("AVAILABLE"));
    QVERIFY(state.disagrees(quint32(connector), WorldField::Status));
    const std::vector<WorldHop> hops = world->spread(quint32(connector), WorldField::Status, at("15:00:00"));
    QVERIFY(!hops.empty());
    QCOMPARE(hops.back().party, WorldParty::Emsp);
    QCOMPARE(hops.back().state, WorldHop::State::Never);
    // The revoked token that the back end still accepts.
    int stale = 0;
    for (const quint32 index : world->subjects(WorldKind::Token))
        stale += world->at(at("09:50:00")).disagrees(index, WorldField::Status) ? 1 : 0;
    QCOMPARE(stale, 1);
    QVERIFY(!world->hasParty(WorldParty::Hub));
}

void TestPlayback::rowsComeAndGo_data()
{
    QTest::addColumn<int>("list");
    for (int list = 0; list < int(WorldModel::List::Count); ++list)
        QTest::newRow(qPrintable(WorldModel::title(WorldModel::List(list)))) << list;
}

void TestPlayback::rowsComeAndGo()
{
    QFETCH(const int, list);
    const WorldHistoryPtr world = demo();
    QVERIFY(world);
    WorldModel model;
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    std::mt19937 random(7);
    const TimeUs from = world->changes().front().time;
    const TimeUs to = world->changes().back().time;
    for (int i = 0; i < 25; ++i) {
        const TimeUs moment = from + TimeUs(std::uniform_int_distribution<qint64>(0, to - from)(random));
        const WorldModel::Rows rows = WorldModel::build({.state = world->at(moment), .list = WorldModel::List(list)});
        const std::vector<WorldModel::Row> wanted = rows.rows;
        model.setRows(rows);
        QCOMPARE(model.rowCount(), int(wanted.size()));
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(model.subjectAt(row), wanted[std::size_t(row)].subject);
            QCOMPARE(model.rowOf(wanted[std::size_t(row)].subject), row);
        }
    }
    QCOMPARE(resets.size(), 1); // the first; from then on rows come, go and change
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestPlayback::onlyDifferences()
{
    const WorldHistoryPtr world = demo();
    QVERIFY(world);
    const WorldState state = world->at(at("15:00:00"));
    const WorldModel::Rows all = WorldModel::build({.state = state, .list = WorldModel::List::Connectors});
    const WorldModel::Rows apart = WorldModel::build({.state = state, .list = WorldModel::List::Connectors, .text = {}, .onlyApart = true});
    QVERIFY(all.rows.size() > apart.rows.size());
    QCOMPARE(int(apart.rows.size()), all.apart);
    const WorldModel::Rows found = WorldModel::build({.state = state, .list = WorldModel::List::Connectors, .text = QStringLiteral("lp-dc-02")});
    QCOMPARE(found.rows.size(), std::size_t(3)); // the station and its connectors
    // A moment in which nothing is wrong with it: both agree.
    WorldModel model;
    model.setRows(apart);
    bool fault = false;
    for (int row = 0; row < model.rowCount(); ++row)
        fault = fault || model.index(row, WorldModel::SubjectColumn).data().toString() == QStringLiteral("LP-DC-02 · 2");
    QVERIFY(fault);
}

QTEST_GUILESS_MAIN(TestPlayback)

#include "tst_playback.moc"
