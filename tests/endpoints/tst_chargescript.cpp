// SPDX-License-Identifier: GPL-3.0-or-later
#include "chargepointbench.h"

#include "models/endpoints/centralsystem.h"
#include "models/endpoints/chargescriptrun.h"
#include "models/endpoints/fleet.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace Roamscope;
using namespace ChargePointJson;

Q_DECLARE_METATYPE(Roamscope::ProtocolVersion)

namespace {

std::shared_ptr<const ChargeScript> scriptOf(const QByteArray &json)
{
    ChargeScript::Error error;
    std::optional<ChargeScript> script = ChargeScript::parse(json, &error);
    if (!script)
        qWarning("%lld: %s; %s", qlonglong(error.line), qPrintable(error.what), qPrintable(error.advice));
    return script ? std::make_shared<const ChargeScript>(std::move(*script)) : nullptr;
}

// Runs a script on the bench until it is over; `each` is called after each second.
void runOnBench(ChargePointOnTheBench &bench, ChargeScriptRun &run, double seconds, const std::function<void()> &each = {})
{
    std::size_t seen = 0;
    for (double at = 0; at < seconds && !run.isOver(); at += 1) {
        for (; seen < bench.events.size(); ++seen)
            run.happened(bench.events[seen]);
        run.poll(*bench.core);
        bench.exchange();
        bench.pass(1);
        if (each)
            each();
    }
}

} // namespace

class TestChargeScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorsNameTheStep_data();
    void errorsNameTheStep();
    void idPatterns();
    void shippedScriptsRun_data();
    void shippedScriptsRun();
    void failedExpectation();
    void expectationsOfMessages();
    void repeats();
    void liveCharge_data();
    void liveCharge();
    void liveRemoteAndReset();
    void fleetCharges();
    void nobodyListens();
};

void TestChargeScript::errorsNameTheStep_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<QString>("part");
    QTest::newRow("no JSON") << QByteArray("{\n\"steps\": [,]}") << 2ll << QStringLiteral("JSON");
    QTest::newRow("no object") << QByteArray("[1]") << 1ll << QStringLiteral("script");
    QTest::newRow("no steps") << QByteArray("{}") << 0ll << QStringLiteral("steps");
    QTest::newRow("unknown member") << QByteArray(R"({"step": []})") << 1ll << QStringLiteral("step");
    QTest::newRow("unknown step") << QByteArray("{\"steps\": [\"connect\",\n\"jump\"]}") << 2ll << QStringLiteral("steps[1]");
    QTest::newRow("two members") << QByteArray("{\"steps\": [{\"wait\": 1, \"plug\": 1}]}") << 1ll << QStringLiteral("steps[0]");
    QTest::newRow("bad time") << QByteArray("{\"steps\": [\n\"connect\",\n{\"wait\": \"5 weeks\"}]}") << 3ll << QStringLiteral("steps[1] (wait)");
    QTest::newRow("bad option") << QByteArray("{\"steps\": [{\"plug\": {\"cable\": 3}}]}") << 1ll << QStringLiteral("cable");
    QTest::newRow("bad error code") << QByteArray("{\"steps\": [{\"fault\": \"Broken\"}]}") << 1ll << QStringLiteral("Broken");
    QTest::newRow("nested") << QByteArray("{\"steps\": [\n{\"repeat\": {\"times\": 2, \"steps\": [\n\"connect\",\n{\"charge\": {}}]}}]}") << 4ll
                            << QStringLiteral("steps[0].repeat.steps[1] (charge)");
    QTest::newRow("expect nothing") << QByteArray("{\"steps\": [{\"expect\": {\"within\": 5}}]}") << 1ll << QStringLiteral("expect");
    QTest::newRow("expect two") << QByteArray(R"({"steps": [{"expect": {"status": "Charging", "message": "Reset"}}]})") << 1ll << QStringLiteral("expect");
    QTest::newRow("unknown message") << QByteArray(R"({"steps": [{"expect": "Explode"}]})") << 1ll << QStringLiteral("Explode");
    QTest::newRow("bad pointer") << QByteArray(R"({"steps": [{"expect": {"message": "Reset", "where": {"type": "Soft"}}}]})") << 1ll << QStringLiteral("type");
    QTest::newRow("bad station") << QByteArray(R"({"station": {"evses": 99}, "steps": ["connect"]})") << 1ll << QStringLiteral("evses");
    QTest::newRow("unknown fault") << QByteArray(R"({"steps": [{"misbehave": ["rudeness"]}]})") << 1ll << QStringLiteral("misbehave");
    QTest::newRow("deep") << QByteArray(QByteArray(100'000, '[')) << 1ll << QStringLiteral("JSON");
    QTest::newRow("endless repeat") << QByteArray(R"({"steps": [{"repeat": {"times": 0, "steps": ["connect"]}}]})") << 1ll << QStringLiteral("times");
}

void TestChargeScript::errorsNameTheStep()
{
    QFETCH(QByteArray, json);
    QFETCH(qint64, line);
    QFETCH(QString, part);
    ChargeScript::Error error;
    QVERIFY(!ChargeScript::parse(json, &error));
    QVERIFY2(error.what.contains(part) || error.advice.contains(part), qPrintable(error.what));
    QCOMPARE(error.line, line);
}

void TestChargeScript::idPatterns()
{
    QCOMPARE(ChargeScript::stationId(QStringLiteral("CP%03d"), 0), QStringLiteral("CP001"));
    QCOMPARE(ChargeScript::stationId(QStringLiteral("CP%03d/x"), 122), QStringLiteral("CP123/x"));
    QCOMPARE(ChargeScript::stationId(QStringLiteral("%d"), 4), QStringLiteral("5"));
    QCOMPARE(ChargeScript::stationId(QStringLiteral("CP"), 0), QStringLiteral("CP"));
    QCOMPARE(ChargeScript::stationId(QStringLiteral("CP"), 1), QStringLiteral("CP2"));
    QCOMPARE(ChargeScript::stationId(QStringLiteral("100%s"), 1), QStringLiteral("100%s2"));
}

void TestChargeScript::shippedScriptsRun_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ProtocolVersion>("version");
    const QStringList all = ChargeScript::shipped();
    QVERIFY(all.size() >= 8);
    for (const QString &path : all) {
        for (const ProtocolVersion version : {ProtocolVersion::Ocpp16, ProtocolVersion::Ocpp201, ProtocolVersion::Ocpp21})
            QTest::addRow("%s, %s", qPrintable(QFileInfo(path).completeBaseName()), versionNumber(version).data()) << path << version;
    }
}

void TestChargeScript::shippedScriptsRun()
{
    QFETCH(QString, path);
    QFETCH(ProtocolVersion, version);
    ChargeScript::Error error;
    std::optional<ChargeScript> script = ChargeScript::read(path, &error);
    QVERIFY2(script, qPrintable(error.what));
    QVERIFY(!script->name.isEmpty() && !script->description.isEmpty());
    for (const ChargeStep *step : script->flat())
        QVERIFY(!step->description().isEmpty());
    ChargePointSettings settings = script->station;
    settings.version = version;
    settings.url = QStringLiteral("ws://x");
    ChargePointOnTheBench bench(settings);
    ChargeScriptRun run(std::make_shared<const ChargeScript>(*script), 1);
    const bool old = version == ProtocolVersion::Ocpp16;
    const QString name = QFileInfo(path).completeBaseName();
    int second = 0;
    runOnBench(bench, run, 4 * 3600, [&]() {
        ++second;
        const ChargeOutlet *outlet = bench.core->outlet(1);
        if (name == QStringLiteral("remote-start") && second == 30)
            bench.ask(old ? "RemoteStartTransaction" : "RequestStartTransaction",
                      old ? Json {{"idTag", "A"}} : Json {{"remoteStartId", 1}, {"idToken", {{"idToken", "A"}, {"type", "Central"}}}});
        if (name == QStringLiteral("remote-start") && second == 300 && outlet->transaction)
            bench.ask(old ? "RemoteStopTransaction" : "RequestStopTransaction",
                      {{"transactionId", old ? Json(outlet->transaction->id.toInt()) : Json(string(outlet->transaction->id))}});
        const std::string expiry = string(formatIsoTime(bench.now + 120'000'000));
        if (name == QStringLiteral("reservation") && second == 30)
            bench.ask("ReserveNow", old ? Json {{"connectorId", 1}, {"expiryDate", expiry}, {"idTag", "V"}, {"reservationId", 1}}
                                        : Json {{"id", 1}, {"expiryDateTime", expiry}, {"idToken", {{"idToken", "V"}, {"type", "ISO14443"}}}, {"evseId", 1}});
    });
    QVERIFY2(run.isGood(), qPrintable(run.failure().isEmpty() ? QStringLiteral("not over at step %1").arg(run.currentStep()) : run.failure()));
    for (std::size_t i = 0; i < script->flat().size(); ++i)
        QCOMPARE(run.state(int(i)), ChargeScriptRun::StepState::Done);
    QVERIFY2(bench.invalid.isEmpty(), qPrintable(bench.invalid.join(u'\n')));
}

void TestChargeScript::failedExpectation()
{
    const auto script = scriptOf(R"({"steps": ["connect", {"expect": {"message": "RemoteStartTransaction", "within": "20 s"}}, "plug"]})");
    ChargePointSettings settings;
    settings.url = QStringLiteral("ws://x");
    ChargePointOnTheBench bench(settings);
    ChargeScriptRun run(script, 1);
    runOnBench(bench, run, 100, [&]() {
        if (!run.isOver())
            bench.ask("ClearCache", Json::object());
    });
    QVERIFY(run.isOver() && !run.isGood());
    QVERIFY2(run.failure().contains(QStringLiteral("steps[1]")) && run.failure().contains(QStringLiteral("ClearCache")), qPrintable(run.failure()));
    QCOMPARE(run.currentStep(), 1);
    QCOMPARE(run.state(0), ChargeScriptRun::StepState::Done);
    QCOMPARE(run.state(1), ChargeScriptRun::StepState::Failed);
    QCOMPARE(run.state(2), ChargeScriptRun::StepState::Waiting);
    QVERIFY(!bench.core->outlet(1)->plugged);
    // Hands that cannot be moved fail as well.
    ChargeScriptRun impossible(scriptOf(R"({"steps": ["unplug"]})"), 1);
    runOnBench(bench, impossible, 5);
    QVERIFY(!impossible.failure().isEmpty());
    // And nobody at the other end.
    ChargePointOnTheBench alone(settings);
    alone.reachable = false;
    ChargeScriptRun lonely(scriptOf(R"({"steps": [{"connect": {"within": "30 s"}}]})"), 1);
    runOnBench(alone, lonely, 100);
    QVERIFY(lonely.isOver() && !lonely.isGood());
}

void TestChargeScript::expectationsOfMessages()
{
    const auto script = scriptOf(R"({"steps": [
        "connect",
        {"expect": {"answer": "BootNotification", "where": {"/status": "Accepted", "/interval": 300}}},
        "plug", {"authorize": {"token": "ABC", "evse": 1}},
        {"expect": {"answer": "Authorize", "where": {"/idTagInfo/status": "Blocked"}}},
        {"expect": {"status": "Charging", "not": true, "within": 5}},
        {"send": {"action": "DataTransfer", "payload": {"vendorId": "x"}}},
        {"expect": {"answer": "DataTransfer", "where": {"/status": "Accepted"}}},
        {"expect": {"message": "Reset", "where": {"/type": "Soft"}, "within": 60}},
        {"expect": {"connection": "disconnected", "within": 30}},
        {"expect": {"connection": "accepted", "within": 60}}
    ]})");
    ChargePointSettings settings;
    settings.url = QStringLiteral("ws://x");
    ChargePointOnTheBench bench(settings);
    bench.tokenStatus = "Blocked";
    ChargeScriptRun run(script, 1);
    int second = 0;
    runOnBench(bench, run, 300, [&]() {
        if (++second == 20)
            bench.ask("Reset", {{"type", "Soft"}});
    });
    QVERIFY2(run.isGood(), qPrintable(run.failure()));
    QCOMPARE(run.metExpectations(), 7);
    const auto sent = bench.saidOf("Authorize");
    QCOMPARE(text(sent.at(0).payload, "idTag"), QByteArray("ABC"));
}

void TestChargeScript::repeats()
{
    const auto script = scriptOf(R"({"steps": ["connect", {"repeat": {"times": 3, "steps": ["plug", {"repeat": {"times": 2, "steps": [{"wait": {"from": 1, "to": 3}}]}}, "unplug"]}}]})");
    ChargePointSettings settings;
    settings.url = QStringLiteral("ws://x");
    ChargePointOnTheBench bench(settings);
    ChargeScriptRun run(script, 1);
    std::vector<int> changes;
    run.setListener([&](int step) { changes.push_back(step); });
    runOnBench(bench, run, 300);
    QVERIFY2(run.isGood(), qPrintable(run.failure()));
    QCOMPARE(run.doneSteps(), 1 + 3 * (1 + 2 + 1));
    QVERIFY(changes.size() > 15);
}

void TestChargeScript::liveCharge_data()
{
    QTest::addColumn<ProtocolVersion>("version");
    QTest::newRow("1.6") << ProtocolVersion::Ocpp16;
    QTest::newRow("2.0.1") << ProtocolVersion::Ocpp201;
    QTest::newRow("2.1") << ProtocolVersion::Ocpp21;
}

void TestChargeScript::liveCharge()
{
    QFETCH(ProtocolVersion, version);
    CentralSystem csms;
    CentralSystemSettings listening;
    listening.address = QStringLiteral("127.0.0.1");
    listening.port = 0;
    listening.securityProfile = 1;
    listening.password = "a long enough password";
    QCOMPARE(csms.start(listening), QString());
    ChargeScript::Error error;
    const auto script = std::make_shared<const ChargeScript>(*ChargeScript::read(QStringLiteral(":/charge-scripts/offline-replay.json"), &error));
    Fleet fleet;
    QSignalSpy finished(&fleet, &Fleet::finished);
    Fleet::Plan plan {.script = script, .station = script->station, .speed = 600};
    plan.station.version = version;
    plan.station.url = QStringLiteral("ws://127.0.0.1:%1/ocpp").arg(csms.port());
    plan.station.password = listening.password;
    QCOMPARE(fleet.start(plan), QString());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QVERIFY2(fleet.run(0)->isGood(), qPrintable(fleet.run(0)->failure()));
    const FleetStatistics statistics = fleet.statistics();
    QCOMPARE(statistics.transactions, quint64(1));
    QCOMPARE(statistics.refused, quint64(0));
    QCOMPARE(statistics.connections, quint64(2));
    QVERIFY(statistics.energyWh > 1000);
}

void TestChargeScript::liveRemoteAndReset()
{
    CentralSystem csms;
    CentralSystemSettings listening;
    listening.address = QStringLiteral("127.0.0.1");
    listening.port = 0;
    QCOMPARE(csms.start(listening), QString());
    ChargePoint point;
    ChargePointSettings settings;
    settings.url = QStringLiteral("ws://127.0.0.1:%1").arg(csms.port());
    QCOMPARE(point.start({.settings = settings, .speed = 50}), QString());
    QTRY_VERIFY_WITH_TIMEOUT(point.core()->isOnline(), 30'000);
    QCOMPARE(point.core()->plugIn(1), QString());
    QByteArray answer;
    csms.call("CP001", "RemoteStartTransaction", R"({"idTag":"APP"})", [&](const OcppAnswer &got) { answer = got.payload; });
    QTRY_VERIFY_WITH_TIMEOUT(answer.contains("Accepted"), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(point.core()->statusOf(1), QByteArray("Charging"), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(point.core()->outlet(1)->transaction->idKnown, 30'000);
    answer.clear();
    csms.call("CP001", "Reset", R"({"type":"Hard"})", [&](const OcppAnswer &got) { answer = got.payload; });
    QTRY_VERIFY_WITH_TIMEOUT(answer.contains("Accepted"), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(point.counts().connections, quint64(2), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(point.core()->isOnline(), 30'000);
    QSignalSpy stopped(&point, &ChargePoint::stopped);
    point.stop();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 30'000);
}

void TestChargeScript::fleetCharges()
{
    CentralSystem csms;
    CentralSystemSettings listening;
    listening.address = QStringLiteral("127.0.0.1");
    listening.port = 0;
    QCOMPARE(csms.start(listening), QString());
    const auto script = scriptOf(R"({"steps": [{"connect": {"within": "5 h"}}, {"repeat": {"times": 2, "steps": ["plug", "authorize", {"charge": {"time": "5 min"}}, "stop", "unplug", {"wait": "10 s"}]}}]})");
    Fleet fleet;
    QSignalSpy finished(&fleet, &Fleet::finished);
    Fleet::Plan plan {.script = script, .idPattern = QStringLiteral("F%02d"), .count = 40, .spreadSeconds = 0.5, .speed = 200};
    plan.station.url = QStringLiteral("ws://127.0.0.1:%1").arg(csms.port());
    QCOMPARE(fleet.start(plan), QString());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 120'000);
    const FleetStatistics statistics = fleet.statistics();
    QCOMPARE(statistics.finished, 40);
    QCOMPARE(statistics.transactions, quint64(80));
    QCOMPARE(csms.stations().size(), 40);
    QVERIFY(!fleet.start({.script = script, .station = plan.station, .count = 201}).isEmpty());
}

void TestChargeScript::nobodyListens()
{
    ChargePoint point;
    ChargePointSettings settings;
    settings.url = QStringLiteral("ws://127.0.0.1:1/x");
    QCOMPARE(point.start({.settings = settings, .speed = 100}), QString());
    QTRY_VERIFY_WITH_TIMEOUT(!point.connectionProblem().isEmpty(), 30'000);
    QVERIFY(!point.core()->isConnected());
    QSignalSpy stopped(&point, &ChargePoint::stopped);
    point.stop();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 30'000);
    // Gone in the middle of a dial.
    auto shortLived = std::make_unique<ChargePoint>();
    QCOMPARE(shortLived->start({.settings = settings}), QString());
    shortLived.reset();
    settings.url = QStringLiteral("nonsense");
    QVERIFY(!point.start({.settings = settings}).isEmpty());
}

QTEST_GUILESS_MAIN(TestChargeScript)
#include "tst_chargescript.moc"
