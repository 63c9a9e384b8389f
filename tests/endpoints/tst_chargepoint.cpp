// SPDX-License-Identifier: GPL-3.0-or-later
#include "chargepointbench.h"

#include <QTest>

#include <random>

using namespace Roamscope;
using namespace ChargePointJson;
using Kind = ChargePointEvent::Kind;

Q_DECLARE_METATYPE(Roamscope::ProtocolVersion)

namespace {

ChargePointSettings settingsFor(ProtocolVersion version)
{
    ChargePointSettings settings;
    settings.version = version;
    settings.noise = 0;
    return settings;
}

QByteArrayList list(const std::vector<QByteArray> &all)
{
    return QByteArrayList(all.begin(), all.end());
}

ChargeToken card(const QByteArray &id = "CARD1")
{
    return {id, {}, {}};
}

void versions()
{
    QTest::addColumn<ProtocolVersion>("version");
    QTest::newRow("1.6") << ProtocolVersion::Ocpp16;
    QTest::newRow("2.0.1") << ProtocolVersion::Ocpp201;
    QTest::newRow("2.1") << ProtocolVersion::Ocpp21;
}

Json profile16(int id, int level, const char *purpose, const char *kind, double limit, const char *unit = "A")
{
    return {{"chargingProfileId", id}, {"stackLevel", level}, {"chargingProfilePurpose", purpose}, {"chargingProfileKind", kind},
            {"chargingSchedule", {{"chargingRateUnit", unit}, {"startSchedule", "2026-01-01T00:00:00Z"},
                                  {"chargingSchedulePeriod", Json::array({{{"startPeriod", 0}, {"limit", limit}}})}}}};
}

} // namespace

class TestChargePoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vehicleTapers();
    void clockDrifts();
    void settingsSurviveJson();
    void settingsNameWhatIsWrong();
    void boots_data() { versions(); }
    void boots();
    void bootIsRepeated_data() { versions(); }
    void bootIsRepeated();
    void charges16();
    void charges2_data();
    void charges2();
    void offlineReplay_data() { versions(); }
    void offlineReplay();
    void retriesOfTransactions();
    void remoteStartAndStop_data() { versions(); }
    void remoteStartAndStop();
    void resets_data() { versions(); }
    void resets();
    void reservationExpires_data() { versions(); }
    void reservationExpires();
    void availabilityWaits();
    void localList();
    void refusedTokens_data() { versions(); }
    void refusedTokens();
    void profilesLimit();
    void recurringProfile();
    void configuration16();
    void variables2();
    void faultInCharge_data() { versions(); }
    void faultInCharge();
    void hostileCalls();
    void misbehaves();
    void startPoint2();
    void everythingValidates_data();
    void everythingValidates();
};

void TestChargePoint::vehicleTapers()
{
    VehicleModel vehicle({.capacityWh = 10'000, .startSoc = 50, .maximumPowerW = 10'000, .taperFromSoc = 80});
    QCOMPARE(vehicle.drawnPower(7000), 7000.0);
    QCOMPARE(vehicle.drawnPower(22'000), 10'000.0);
    QCOMPARE(vehicle.drawnPower(1000), 0.0); // less than 6 A
    vehicle.charge(4000 / 0.9);
    QVERIFY(qFuzzyCompare(vehicle.soc(), 90.0));
    QVERIFY(qFuzzyCompare(vehicle.drawnPower(22'000), 5000.0));
    vehicle.charge(100'000);
    QVERIFY(vehicle.isFull());
    QCOMPARE(vehicle.drawnPower(22'000), 0.0);
}

void TestChargePoint::clockDrifts()
{
    constexpr TimeUs day = 86'400'000'000;
    StationClock clock(0, 10, 5);
    QCOMPARE(clock.stationTime(0), TimeUs(10'000'000));
    QCOMPARE(clock.stationTime(day), day + 15'000'000);
    clock.set(day, day);
    QCOMPARE(clock.stationTime(day), day);
    QCOMPARE(clock.stationTime(2 * day), 2 * day + 5'000'000);
    clock.jump(2 * day, -3600);
    QVERIFY(qAbs(clock.offsetSeconds(2 * day) + 3595) < 1e-6);
}

void TestChargePoint::settingsSurviveJson()
{
    ChargePointSettings settings = settingsFor(ProtocolVersion::Ocpp21);
    settings.url = QStringLiteral("ws://host:1/x");
    settings.password = "secret";
    settings.faults = StationFault::LostStop | StationFault::Dates1970;
    settings.configuration = {{"MeterValueSampleInterval", "5"}};
    settings.vehicle.capacityWh = 1234;
    const Json json = settings.toJson();
    QVERIFY(!dump(json).contains("secret"));
    QString error;
    const std::optional<ChargePointSettings> again = ChargePointSettings::fromJson(json, &error);
    QVERIFY2(again, qPrintable(error));
    QCOMPARE(dump(again->toJson()), dump(json));
    QCOMPARE(again->address(), QStringLiteral("ws://host:1/x/CP001"));
    for (const StationFault fault : stationFaults())
        QCOMPARE(stationFaultFromId(QByteArrayView(stationFaultId(fault).data(), stationFaultId(fault).size())), fault);
}

void TestChargePoint::settingsNameWhatIsWrong()
{
    for (const char *bad : {R"({"evses": 0})", R"({"version": "3.0"})", R"({"vehicle": {"capacityWh": "x"}})", R"({"misbehave": ["nothing"]})",
                            R"({"evsess": 2})", R"([])", R"({"configuration": {"a": 1}})"}) {
        QString error;
        QVERIFY2(!ChargePointSettings::fromJson(Json::parse(bad), &error), bad);
        QVERIFY2(!error.isEmpty(), bad);
    }
    ChargePointSettings settings;
    QVERIFY(!settings.error().isEmpty()); // no URL
    settings.url = QStringLiteral("http://x");
    QVERIFY(!settings.error().isEmpty());
    settings.url = QStringLiteral("wss://x/ocpp/");
    QVERIFY2(settings.error().isEmpty(), qPrintable(settings.error()));
    settings.id = QStringLiteral("a b/c");
    QCOMPARE(settings.address(), QStringLiteral("wss://x/ocpp/a%20b%2Fc"));
}

void TestChargePoint::boots()
{
    QFETCH(ProtocolVersion, version);
    ChargePointOnTheBench bench(settingsFor(version));
    bench.start();
    QByteArrayList wanted {"BootNotification", "StatusNotification", "StatusNotification"};
    if (version == ProtocolVersion::Ocpp16)
        wanted.append("StatusNotification"); // connector 0
    QCOMPARE(list(bench.order()), wanted);
    QVERIFY(bench.core->isOnline());
    bench.clear();
    bench.pass(601, 10);
    QCOMPARE(bench.saidOf("Heartbeat").size(), std::size_t(2));
    QVERIFY2(bench.invalid.isEmpty(), qPrintable(bench.invalid.join(u'\n')));
}

void TestChargePoint::bootIsRepeated()
{
    QFETCH(ProtocolVersion, version);
    ChargePointOnTheBench bench(settingsFor(version));
    bench.bootStatus = "Pending";
    bench.bootInterval = 30;
    bench.start();
    QCOMPARE(list(bench.order()), QByteArrayList({"BootNotification"}));
    // Pending answers, Rejected does not.
    const QByteArray question = version == ProtocolVersion::Ocpp16 ? "GetConfiguration" : "GetLocalListVersion";
    QVERIFY(bench.ask(question, Json::object()).error.isEmpty());
    bench.bootStatus = "Rejected";
    bench.pass(31);
    QCOMPARE(bench.saidOf("BootNotification").size(), std::size_t(2));
    QCOMPARE(bench.ask(question, Json::object()).error, QByteArray("SecurityError"));
    bench.bootStatus = "Accepted";
    bench.pass(31);
    QVERIFY(bench.core->isOnline());
    QCOMPARE(bench.saidOf("BootNotification").size(), std::size_t(3));
    QVERIFY2(bench.invalid.isEmpty(), qPrintable(bench.invalid.join(u'\n')));
}

void TestChargePoint::charges16()
{
    ChargePointSettings settings = settingsFor(ProtocolVersion::Ocpp16);
    settings.vehicle = {.capacityWh = 10'000, .startSoc = 70, .targetSoc = 80, .maximumPowerW = 7360, .phases = 1};
    ChargePointOnTheBench bench(settings);
    bench.start();
    bench.clear();
    QCOMPARE(bench.core->plugIn(1), QString());
    QCOMPARE(bench.core->present(1, card()), QString());
    bench.exchange();
    bench.pass(3600, 5);
    QCOMPARE(list(bench.statuses(1)), QByteArrayList({"Preparing", "Charging", "SuspendedEV"}));
    QVERIFY(qAbs(bench.core->outlet(1)->vehicle->soc() - 80) < 0.2);
    bench.core->present(1, card());
    bench.exchange();
    bench.core->unplug(1);
    bench.exchange();
    QCOMPARE(list(bench.statuses(1)), QByteArrayList({"Preparing", "Charging", "SuspendedEV", "Finishing", "Available"}));

    const auto started = bench.saidOf("StartTransaction");
    const auto stopped = bench.saidOf("StopTransaction");
    QCOMPARE(started.size(), std::size_t(1));
    QCOMPARE(stopped.size(), std::size_t(1));
    QCOMPARE(integer(stopped[0].payload, "transactionId"), 100);
    QCOMPARE(text(stopped[0].payload, "reason"), QByteArray("Local"));
    const int energy = integer(stopped[0].payload, "meterStop") - integer(started[0].payload, "meterStart");
    QVERIFY2(qAbs(energy - 1111) <= 15, qPrintable(QString::number(energy))); // 10 % of 10 kWh, 90 % of it kept
    const auto values = bench.saidOf("MeterValues");
    QVERIFY(values.size() >= 59);
    double last = 0;
    for (const auto &value : values) {
        QCOMPARE(integer(value.payload, "transactionId"), 100);
        const double reading = QByteArray::fromStdString(value.payload["meterValue"][0]["sampledValue"][0]["value"].get<std::string>()).toDouble();
        QVERIFY(reading >= last);
        last = reading;
    }
    QVERIFY2(bench.invalid.isEmpty(), qPrintable(bench.invalid.join(u'\n')));
}

void TestChargePoint::charges2_data()
{
    QTest::addColumn<ProtocolVersion>("version");
    QTest::newRow("2.0.1") << ProtocolVersion::Ocpp201;
    QTest::newRow("2.1") << ProtocolVersion::Ocpp21;
}

void TestChargePoint::charges2()
{
    QFETCH(ProtocolVersion, version);
    ChargePointOnTheBench bench(settingsFor(version));
    bench.start();
    bench.clear();
    bench.core->plugIn(1);
    bench.exchange();
    bench.core->present(1, card());
    bench.exchange();
    bench.pass(300, 5);
    bench.core->suspend(1, true, true);
    bench.exchange();
    bench.pass(10);
    bench.core->suspend(1, true, false);
    bench.exchange();
    bench.core->present(1, card());
    bench.exchange();
    bench.core->unplug(1);
    bench.exchange();
    const auto events = bench.saidOf("TransactionEvent");
    QVERIFY(events.size() >= 8);
    for (std::size_t i = 0; i < events.size(); ++i)
        QCOMPARE(integer(events[i].payload, "seqNo"), int(i));
    QCOMPARE(text(events.front().payload, "eventType"), QByteArray("Started"));
    QCOMPARE(text(events.front().payload, "triggerReason"), QByteArray("Authorized"));
    QVERIFY(events.front().payload.contains("idToken"));
    QCOMPARE(text(events.back().payload, "eventType"), QByteArray("Ended"));
    QCOMPARE(text(object(events.back().payload, "transactionInfo"), "stoppedReason"), QByteArray("Local"));
    QByteArrayList states;
    for (const auto &event : events) {
        if (text(event.payload, "triggerReason") == "ChargingStateChanged")
            states.append(text(object(event.payload, "transactionInfo"), "chargingState"));
    }
    QCOMPARE(states, QByteArrayList({"SuspendedEV", "Charging"}));
    QCOMPARE(list(bench.statuses(1)), QByteArrayList({"Occupied", "Available"}));
    QVERIFY2(bench.invalid.isEmpty(), qPrintable(bench.invalid.join(u'\n')));
}

void TestChargePoint::offlineReplay()
{
    QFETCH(ProtocolVersion, version);
    ChargePointOnTheBench bench(settingsFor(version));
    bench.start();
    bench.core->plugIn(1);
    bench.core->present(1, card());
    bench.exchange();
    bench.pass(90);
    bench.clear();
    bench.core->setOffline(true);
    bench.exchange();
    const TimeUs cut = bench.now;
    bench.pass(600, 5);
    QVERIFY(!bench.core->isConnected());
    QVERIFY(bench.said.empty());
    bench.core->stop(1);
    bench.core->unplug(1);
    // A second charge, wholly offline.
    bench.core->plugIn(1);
    QCOMPARE(bench.core->present(1, card()), QString());
    bench.pass(120);
    bench.core->unplug(1);
    const std::size_t queued = bench.core->queuedOfTransactions();
    QVERIFY2(queued >= 13, qPrintable(QString::number(queued)));
    bench.core->setOffline(false);
    bench.pass(5);
    QVERIFY(bench.core->isOnline());
    QCOMPARE(bench.core->queued(), std::size_t(0));
    QVERIFY(bench.saidOf("BootNotification").empty());

    TimeUs last = noTime;
    int replayed = 0;
    QHash<QByteArray, int> sequences;
    for (const auto &one : bench.said) {
        const bool transactional = one.action == "TransactionEvent" || one.action == "StartTransaction" || one.action == "StopTransaction"
            || one.action == "MeterValues";
        if (!transactional)
            continue;
        ++replayed;
        const Json &where = one.action == "MeterValues" ? one.payload["meterValue"][0] : one.payload;
        const TimeUs time = ChargePointJson::time(where, "timestamp");
        QVERIFY(time > cut - 1'000'000);
        QVERIFY(time < bench.now);
        QVERIFY(last == noTime || time >= last);
        last = time;
        if (one.action == "TransactionEvent") {
            QVERIFY(flag(one.payload, "offline"));
            const QByteArray id = text(object(one.payload, "transactionInfo"), "transactionId");
            const int number = integer(one.payload, "seqNo");
            QVERIFY(!sequences.contains(id) || sequences[id] + 1 == number);
            sequences[id] = number;
        } else if (one.action != "StartTransaction") {
            QVERIFY(integer(one.payload, "transactionId") == 100 || integer(one.payload, "transactionId") == 101);
        }
    }
    QCOMPARE(replayed, int(queued));
    if (version == ProtocolVersion::Ocpp16) {
        QCOMPARE(bench.saidOf("StartTransaction").size(), std::size_t(1));
        QCOMPARE(bench.saidOf("StopTransaction").size(), std::size_t(2));
    }
    QVERIFY2(bench.invalid.isEmpty(), qPrintable(bench.invalid.join(u'\n')));
}

void TestChargePoint::retriesOfTransactions()
{
    ChargePointOnTheBench bench(settingsFor(ProtocolVersion::Ocpp16));
    bench.start();
    bench.failWith = "InternalError";
    bench.core->plugIn(1);
    bench.core->present(1, card());
    bench.exchange();
    bench.pass(9);
    QCOMPARE(bench.saidOf("StartTransaction").size(), std::size_t(1));
    bench.pass(3);
    QCOMPARE(bench.saidOf("StartTransaction").size(), std::size_t(2));
    bench.pass(10);
    QCOMPARE(bench.saidOf("StartTransaction").size(), std::size_t(2)); // twice the interval now
    bench.pass(15);
    QCOMPARE(bench.saidOf("StartTransaction").size(), std::size_t(3));
    QVERIFY(bench.happened(Kind::Dropped));
    bench.failWith.clear();
    bench.core->unplug(1);
    bench.pass(200);
    const auto stops = bench.saidOf("StopTransaction");
    QCOMPARE(stops.size(), std::size_t(1));
    QCOMPARE(integer(stops[0].payload, "transactionId"), -1); // never known
}

void TestChargePoint::remoteStartAndStop()
{
    QFETCH(ProtocolVersion, version);
    const bool old = version == ProtocolVersion::Ocpp16;
    ChargePointOnTheBench bench(settingsFor(version));
    bench.start();
    bench.core->plugIn(2);
    bench.exchange();
    const Json token {{"idToken", "APP1"}, {"type", "Central"}};
    const QByteArray start = old ? "RemoteStartTransaction" : "RequestStartTransaction";
    const Json request = old ? Json {{"idTag", "APP1"}} : Json {{"remoteStartId", 7}, {"idToken", token}};
    QCOMPARE(bench.askStatus(start, request), QByteArray("Accepted"));
    QVERIFY(bench.core->outlet(2)->transaction); // the one with a vehicle
    bench.pass(5);
    if (!old) {
        const auto events = bench.saidOf("TransactionEvent");
        QCOMPARE(text(events.front().payload, "triggerReason"), QByteArray("RemoteStart"));
        QCOMPARE(integer(object(events.front().payload, "transactionInfo"), "remoteStartId"), 7);
    }
    QCOMPARE(bench.askStatus(start, old ? Json {{"idTag", "X"}, {"connectorId", 2}} : Json {{"remoteStartId", 8}, {"idToken", token}, {"evseId", 2}}), QByteArray("Rejected"));
    const QByteArray stop = old ? "RemoteStopTransaction" : "RequestStopTransaction";
    QCOMPARE(bench.askStatus(stop, old ? Json {{"transactionId", 5}} : Json {{"transactionId", "x"}}), QByteArray("Rejected"));
    const QByteArray id = bench.core->outlet(2)->transaction->id;
    QCOMPARE(bench.askStatus(stop, old ? Json {{"transactionId", id.toInt()}} : Json {{"transactionId", id.toStdString()}}), QByteArray("Accepted"));
    QVERIFY(!bench.core->outlet(2)->transaction);
    QVERIFY(bench.happened(Kind::TransactionEnded, "Remote"));
    // Nobody comes: the authorization is withdrawn again.
    QCOMPARE(bench.askStatus(start, old ? Json {{"idTag", "APP1"}, {"connectorId", 1}} : Json {{"remoteStartId", 9}, {"idToken", token}, {"evseId", 1}}), QByteArray("Accepted"));
    QVERIFY(!bench.core->outlet(1)->authorized.isEmpty());
    bench.pass(70);
    QVERIFY(bench.core->outlet(1)->authorized.isEmpty());
    QVERIFY2(bench.invalid.isEmpty(), qPrintable(bench.invalid.join(u'\n')));
}

void TestChargePoint::resets()
{
    QFETCH(ProtocolVersion, version);
    const bool old = version == ProtocolVersion::Ocpp16;
    for (const bool hard : {false, true}) {
        ChargePointOnTheBench bench(settingsFor(version));
        bench.start();
        bench.core->plugIn(1);
        bench.core->present(1, card());
        bench.exchange();
        bench.pass(30);
        bench.clear();
        const Json request = old ? Json {{"type", hard ? "Hard" : "Soft"}} : Json {{"type", hard ? "Immediate" : "OnIdle"}};
        QCOMPARE(bench.askStatus("Reset", request), QByteArray(old || hard ? "Accepted" : "Scheduled"));
        if (!old && !hard) {
            bench.pass(10);
            QVERIFY(bench.core->isConnected()); // waits for the end of the charge
            bench.core->stop(1);
            bench.exchange();
        }
        bench.pass(40);
        QVERIFY(bench.core->isOnline());
        QVERIFY(!bench.core->outlet(1)->transaction);
        const auto boots = bench.saidOf("BootNotification");
        QCOMPARE(boots.size(), std::size_t(1));
        if (!old)
            QCOMPARE(text(boots[0].payload, "reason"), QByteArray("RemoteReset"));
        if (old) {
            const auto stops = bench.saidOf("StopTransaction");
            QCOMPARE(stops.size(), std::size_t(1));
            QCOMPARE(text(stops[0].payload, "reason"), QByteArray(hard ? "HardReset" : "SoftReset"));
        }
        QVERIFY2(bench.invalid.isEmpty(), qPrintable(bench.invalid.join(u'\n')));
    }
}

void TestChargePoint::reservationExpires()
{
    QFETCH(ProtocolVersion, version);
    const bool old = version == ProtocolVersion::Ocpp16;
    ChargePointOnTheBench bench(settingsFor(version));
    bench.start();
    bench.clear();
    const std::string expiry = string(formatIsoTime(bench.now + 120'000'000));
    const Json request = old ? Json {{"connectorId", 1}, {"expiryDate", expiry}, {"idTag", "VIP"}, {"reservationId", 3}}
                             : Json {{"id", 3}, {"expiryDateTime", expiry}, {"idToken", {{"idToken", "VIP"}, {"type", "ISO14443"}}}, {"evseId", 1}};
    QCOMPARE(bench.askStatus("ReserveNow", request), QByteArray("Accepted"));
    QCOMPARE(bench.core->statusOf(1), QByteArray("Reserved"));
    bench.core->plugIn(1);
    bench.core->present(1, card("OTHER"));
    bench.exchange();
    QVERIFY(bench.happened(Kind::Refused, "Reserved"));
    QVERIFY(!bench.core->outlet(1)->transaction);
    bench.core->unplug(1);
    bench.pass(125);
    QCOMPARE(bench.core->statusOf(1), QByteArray("Available"));
    QCOMPARE(bench.saidOf("ReservationStatusUpdate").size(), std::size_t(old ? 0 : 1));
    QCOMPARE(bench.askStatus("CancelReservation", {{"reservationId", 3}}), QByteArray("Rejected"));
    // The holder may.
    const std::string later = string(formatIsoTime(bench.now + 120'000'000));
    Json second = request;
    second[old ? "expiryDate" : "expiryDateTime"] = later;
    QCOMPARE(bench.askStatus("ReserveNow", second), QByteArray("Accepted"));
    bench.core->plugIn(1);
    bench.core->present(1, card("vip"));
    bench.exchange();
    QVERIFY(bench.core->outlet(1)->transaction);
    QCOMPARE(bench.core->outlet(1)->transaction->reservationId, 3);
    QVERIFY2(bench.invalid.isEmpty(), qPrintable(bench.invalid.join(u'\n')));
}

void TestChargePoint::availabilityWaits()
{
    ChargePointOnTheBench bench(settingsFor(ProtocolVersion::Ocpp16));
    bench.start();
    bench.core->plugIn(1);
    bench.core->present(1, card());
    bench.exchange();
    QCOMPARE(bench.askStatus("ChangeAvailability", {{"connectorId", 1}, {"type", "Inoperative"}}), QByteArray("Scheduled"));
    QCOMPARE(bench.core->statusOf(1), QByteArray("Charging"));
    QCOMPARE(bench.askStatus("ChangeAvailability", {{"connectorId", 2}, {"type", "Inoperative"}}), QByteArray("Accepted"));
    QCOMPARE(bench.core->statusOf(2), QByteArray("Unavailable"));
    QVERIFY(!bench.core->present(2, card()).isEmpty());
    bench.core->unplug(1);
    bench.exchange();
    QCOMPARE(bench.core->statusOf(1), QByteArray("Unavailable"));
    QCOMPARE(bench.askStatus("ChangeAvailability", {{"connectorId", 0}, {"type", "Operative"}}), QByteArray("Accepted"));
    QCOMPARE(bench.core->statusOf(1), QByteArray("Available"));
    QCOMPARE(bench.askStatus("ChangeAvailability", {{"connectorId", 9}, {"type", "Operative"}}), QByteArray("Rejected"));
}

void TestChargePoint::localList()
{
    ChargePointSettings settings = settingsFor(ProtocolVersion::Ocpp16);
    settings.configuration = {{"AllowOfflineTxForUnknownId", "false"}, {"LocalPreAuthorize", "true"}};
    ChargePointOnTheBench bench(settings);
    bench.start();
    const Json entry {{"idTag", "LISTED"}, {"idTagInfo", {{"status", "Accepted"}}}};
    QCOMPARE(bench.askStatus("SendLocalList", {{"listVersion", 5}, {"updateType", "Full"}, {"localAuthorizationList", Json::array({entry})}}), QByteArray("Accepted"));
    QCOMPARE(bench.askStatus("SendLocalList", {{"listVersion", 5}, {"updateType", "Differential"}}), QByteArray("VersionMismatch"));
    QCOMPARE(integer(bench.ask("GetLocalListVersion", Json::object()).payload, "listVersion"), 5);
    bench.clear();
    bench.core->plugIn(1);
    bench.core->present(1, card("LISTED"));
    bench.exchange();
    QVERIFY(bench.core->outlet(1)->transaction);
    QVERIFY(bench.saidOf("Authorize").empty()); // known beforehand
    bench.core->setOffline(true);
    bench.exchange();
    bench.core->plugIn(2);
    bench.core->present(2, card("STRANGER"));
    QVERIFY(bench.happened(Kind::Refused, "Invalid"));
    bench.core->present(2, card("listed"));
    QVERIFY(bench.core->outlet(2)->transaction);
}

void TestChargePoint::refusedTokens()
{
    QFETCH(ProtocolVersion, version);
    ChargePointOnTheBench bench(settingsFor(version));
    bench.start();
    bench.tokenStatus = "Blocked";
    bench.core->plugIn(1);
    bench.core->present(1, card());
    bench.exchange();
    QVERIFY(bench.happened(Kind::Refused, "Blocked"));
    QVERIFY(!bench.core->outlet(1)->transaction);
    // Accepted offline, refused when the start is told.
    bench.core->setOffline(true);
    bench.exchange();
    bench.core->present(1, card("UNKNOWN"));
    bench.pass(30);
    QVERIFY(bench.core->outlet(1)->transaction);
    bench.core->setOffline(false);
    bench.pass(5);
    QVERIFY(!bench.core->outlet(1)->transaction);
    QVERIFY(bench.happened(Kind::TransactionEnded, "DeAuthorized"));
    QVERIFY2(bench.invalid.isEmpty(), qPrintable(bench.invalid.join(u'\n')));
}

void TestChargePoint::profilesLimit()
{
    ChargePointSettings settings = settingsFor(ProtocolVersion::Ocpp16);
    settings.vehicle.maximumPowerW = 22'000;
    ChargePointOnTheBench bench(settings);
    bench.start();
    bench.core->plugIn(1);
    bench.core->present(1, card());
    bench.exchange();
    ChargeOutlet *outlet = bench.core->outlet(1);
    QCOMPARE(outlet->power(), 22'000.0);
    const auto set = [&](const Json &profile, int connector) {
        return bench.askStatus("SetChargingProfile", {{"connectorId", connector}, {"csChargingProfiles", profile}});
    };
    QCOMPARE(set(profile16(1, 0, "TxDefaultProfile", "Absolute", 16), 0), QByteArray("Accepted"));
    QCOMPARE(outlet->power(), 16 * 230 * 3.0);
    QCOMPARE(set(profile16(2, 1, "TxDefaultProfile", "Absolute", 10), 1), QByteArray("Accepted"));
    QCOMPARE(outlet->power(), 10 * 230 * 3.0); // the higher level
    QCOMPARE(set(profile16(3, 0, "TxProfile", "Relative", 20), 1), QByteArray("Accepted"));
    QCOMPARE(outlet->power(), 20 * 230 * 3.0); // instead of the default
    QCOMPARE(set(profile16(4, 0, "ChargePointMaxProfile", "Absolute", 6000, "W"), 0), QByteArray("Accepted"));
    QCOMPARE(outlet->power(), 6000.0); // the least of all
    QCOMPARE(set(profile16(5, 0, "TxProfile", "Relative", 20), 2), QByteArray("Rejected")); // nobody charges there
    const Json schedule = bench.ask("GetCompositeSchedule", {{"connectorId", 1}, {"duration", 600}, {"chargingRateUnit", "W"}}).payload;
    QCOMPARE(text(schedule, "status"), QByteArray("Accepted"));
    QCOMPARE(schedule["chargingSchedule"]["chargingSchedulePeriod"][0]["limit"].get<double>(), 6000.0);
    QCOMPARE(bench.askStatus("ClearChargingProfile", {{"id", 4}}), QByteArray("Accepted"));
    QCOMPARE(bench.askStatus("ClearChargingProfile", {{"id", 4}}), QByteArray("Unknown"));
    QCOMPARE(outlet->power(), 20 * 230 * 3.0);
    QCOMPARE(set(profile16(6, 2, "TxProfile", "Relative", 0), 1), QByteArray("Accepted"));
    QCOMPARE(bench.core->statusOf(1), QByteArray("SuspendedEVSE"));
    bench.core->unplug(1);
    bench.exchange();
    for (const InstalledProfile &profile : bench.core->profiles().all())
        QVERIFY(profile.purpose != InstalledProfile::Purpose::Transaction); // went with the transaction
    QVERIFY2(bench.invalid.isEmpty(), qPrintable(bench.invalid.join(u'\n')));
}

void TestChargePoint::recurringProfile()
{
    Json json = profile16(1, 0, "TxDefaultProfile", "Recurring", 32);
    json["recurrencyKind"] = "Daily";
    json["chargingSchedule"]["duration"] = 86'400;
    json["chargingSchedule"]["chargingSchedulePeriod"] = Json::array({{{"startPeriod", 0}, {"limit", 32}}, {{"startPeriod", 8 * 3600}, {"limit", 8}, {"numberPhases", 1}}, {{"startPeriod", 20 * 3600}, {"limit", 32}}});
    ChargePointProfiles profiles(230);
    QVERIFY(profiles.add(*InstalledProfile::fromJson(json, 0)));
    const TimeUs day = 86'400'000'000, hour = 3'600'000'000;
    const TimeUs base = parseIsoTime("2026-01-01T00:00:00Z") + 40 * day;
    QCOMPARE(profiles.limit(1, base + 7 * hour, base, {}).watts, 32 * 690.0);
    QCOMPARE(profiles.limit(1, base + 9 * hour, base, {}).watts, 8 * 230.0);
    QCOMPARE(profiles.nextChange(1, base + 9 * hour, base), base + 20 * hour);
    QCOMPARE(profiles.limit(0, base + 9 * hour, base, {}).watts, -1.0); // a default says nothing of the station
    const auto steps = profiles.composite(1, base + 7 * hour, 86'400, true, 22'080, 3, noTime, {});
    QCOMPARE(steps.size(), std::size_t(3));
    QCOMPARE(steps[1].start, 3600);
    QCOMPARE(steps[1].limit, 8.0);
    QCOMPARE(steps[2].start, 13 * 3600);
    for (const char *bad : {"{}", R"({"chargingProfilePurpose":"TxProfile","chargingProfileKind":"Absolute","stackLevel":0})"})
        QVERIFY(!InstalledProfile::fromJson(Json::parse(bad), 1));
}

void TestChargePoint::configuration16()
{
    ChargePointOnTheBench bench(settingsFor(ProtocolVersion::Ocpp16));
    bench.start();
    const Json all = bench.ask("GetConfiguration", Json::object()).payload;
    QVERIFY(all["configurationKey"].size() > 30);
    const auto change = [&](const char *key, const char *value) { return bench.askStatus("ChangeConfiguration", {{"key", key}, {"value", value}}); };
    QCOMPARE(change("MeterValueSampleInterval", "10"), QByteArray("Accepted"));
    QCOMPARE(change("MeterValueSampleInterval", "-4"), QByteArray("Rejected"));
    QCOMPARE(change("MeterValuesSampledData", "SoC,Power.Active.Import"), QByteArray("Accepted"));
    QCOMPARE(change("MeterValuesSampledData", "Nonsense"), QByteArray("Rejected"));
    QCOMPARE(change("NumberOfConnectors", "4"), QByteArray("Rejected"));
    QCOMPARE(change("Nonsense", "4"), QByteArray("NotSupported"));
    QCOMPARE(change("ClockAlignedDataInterval", "900"), QByteArray("Accepted"));
    QCOMPARE(change("AuthorizationKey", "0011223344556677889900112233445566778899"), QByteArray("Accepted"));
    QCOMPARE(bench.core->settings().password, QByteArray::fromHex("0011223344556677889900112233445566778899"));
    const Json one = bench.ask("GetConfiguration", {{"key", {"metervaluesampleinterval", "AuthorizationKey", "Nonsense"}}}).payload;
    QCOMPARE(text(one["configurationKey"][0], "value"), QByteArray("10"));
    QVERIFY(!one["configurationKey"][1].contains("value"));
    QCOMPARE(one["unknownKey"].size(), std::size_t(1));
    bench.clear();
    bench.core->plugIn(1);
    bench.core->present(1, card());
    bench.exchange();
    bench.pass(60);
    QCOMPARE(bench.saidOf("MeterValues").size(), std::size_t(6));
    QCOMPARE(bench.saidOf("MeterValues")[0].payload["meterValue"][0]["sampledValue"].size(), std::size_t(2));
    bench.clear();
    bench.pass(1800, 10);
    int aligned = 0;
    for (const auto &value : bench.saidOf("MeterValues")) {
        const Json &sample = value.payload["meterValue"][0];
        if (text(sample["sampledValue"][0], "context") != "Sample.Clock")
            continue;
        ++aligned;
        QCOMPARE(ChargePointJson::time(sample, "timestamp") % (900 * 1'000'000ll), 0);
    }
    QCOMPARE(aligned, 4); // two connectors, twice
    QVERIFY2(bench.invalid.isEmpty(), qPrintable(bench.invalid.join(u'\n')));
}

void TestChargePoint::variables2()
{
    ChargePointOnTheBench bench(settingsFor(ProtocolVersion::Ocpp201));
    bench.start();
    const auto entry = [](const char *component, const char *variable) {
        return Json {{"component", {{"name", component}}}, {"variable", {{"name", variable}}}};
    };
    Json get = bench.ask("GetVariables", {{"getVariableData", Json::array({entry("SampledDataCtrlr", "TxUpdatedInterval"), entry("Nobody", "X"),
                                                                         entry("SampledDataCtrlr", "X"), entry("SecurityCtrlr", "BasicAuthPassword")})}}).payload["getVariableResult"];
    QCOMPARE(text(get[0], "attributeValue"), QByteArray("60"));
    QCOMPARE(text(get[1], "attributeStatus"), QByteArray("UnknownComponent"));
    QCOMPARE(text(get[2], "attributeStatus"), QByteArray("UnknownVariable"));
    QCOMPARE(text(get[3], "attributeStatus"), QByteArray("Rejected"));
    Json data = entry("SampledDataCtrlr", "TxUpdatedInterval");
    data["attributeValue"] = "20";
    Json wrong = entry("SampledDataCtrlr", "TxUpdatedInterval");
    wrong["attributeValue"] = "often";
    Json set = bench.ask("SetVariables", {{"setVariableData", Json::array({data, wrong})}}).payload["setVariableResult"];
    QCOMPARE(text(set[0], "attributeStatus"), QByteArray("Accepted"));
    QCOMPARE(text(set[1], "attributeStatus"), QByteArray("Rejected"));
    bench.clear();
    QCOMPARE(bench.askStatus("GetBaseReport", {{"requestId", 4}, {"reportBase", "FullInventory"}}), QByteArray("Accepted"));
    const auto reports = bench.saidOf("NotifyReport");
    QVERIFY(reports.size() >= 2);
    for (std::size_t i = 0; i < reports.size(); ++i) {
        QCOMPARE(integer(reports[i].payload, "seqNo"), int(i));
        QCOMPARE(flag(reports[i].payload, "tbc"), i + 1 < reports.size());
        QCOMPARE(integer(reports[i].payload, "requestId"), 4);
    }
    QCOMPARE(bench.askStatus("GetReport", {{"requestId", 5}, {"componentVariable", Json::array({{{"component", {{"name", "Nobody"}}}}})}}), QByteArray("EmptyResultSet"));
    QVERIFY2(bench.invalid.isEmpty(), qPrintable(bench.invalid.join(u'\n')));
}

void TestChargePoint::faultInCharge()
{
    QFETCH(ProtocolVersion, version);
    ChargePointOnTheBench bench(settingsFor(version));
    bench.start();
    bench.core->plugIn(1);
    bench.core->present(1, card());
    bench.exchange();
    QVERIFY(!bench.core->setFault(1, "Nonsense").isEmpty());
    QVERIFY(!bench.core->setFault(7, "GroundFailure").isEmpty());
    QCOMPARE(bench.core->setFault(1, "GroundFailure", "leak"), QString());
    bench.exchange();
    QCOMPARE(bench.core->statusOf(1), QByteArray("Faulted"));
    QVERIFY(!bench.core->outlet(1)->transaction);
    QVERIFY(!bench.core->present(1, card()).isEmpty());
    bench.core->clearFault(1);
    bench.exchange();
    QCOMPARE(bench.core->statusOf(1), QByteArray(version == ProtocolVersion::Ocpp16 ? "Finishing" : "Occupied"));
    bench.core->plugIn(2);
    bench.core->present(2, card());
    bench.exchange();
    bench.core->emergencyStop();
    bench.exchange();
    QVERIFY(bench.happened(Kind::TransactionEnded, "EmergencyStop"));
    QVERIFY2(bench.invalid.isEmpty(), qPrintable(bench.invalid.join(u'\n')));
}

void TestChargePoint::hostileCalls()
{
    ChargePointOnTheBench bench(settingsFor(ProtocolVersion::Ocpp16));
    bench.start();
    QCOMPARE(bench.ask("Nonsense", Json::object()).error, QByteArray("NotImplemented"));
    QCOMPARE(bench.ask("BootNotification", Json::object()).error, QByteArray("NotSupported"));
    QCOMPARE(bench.ask("Reset", Json::object()).error, QByteArray("OccurenceConstraintViolation"));
    QCOMPARE(bench.ask("Reset", {{"type", 5}}).error, QByteArray("TypeConstraintViolation"));
    QCOMPARE(bench.ask("Reset", {{"type", "Sideways"}}).error, QByteArray("PropertyConstraintViolation"));
    QCOMPARE(bench.ask("Reset", {{"type", "Soft"}, {"x", 1}}).error, QByteArray("FormationViolation"));
    QByteArray deep(5000, '[');
    bench.core->requested("deep", "Reset", "{\"type\":" + deep);
    QCOMPARE(bench.replies.back().error, QByteArray("FormationViolation"));
    // Answers to nothing, and answers that are none.
    bench.core->answered("nobody", "{}");
    bench.core->answered("nobody", "[[[");
    bench.core->refused("nobody", {});
    bench.answering = false;
    bench.core->plugIn(1);
    bench.core->present(1, card());
    bench.exchange();
    const QByteArray open = bench.said.back().id;
    bench.core->answered(open, R"({"idTagInfo": 5, "status": []})");
    bench.core->answered(open, R"({"idTagInfo": {"status": "Accepted"}})"); // too late
    QVERIFY(!bench.core->outlet(1)->transaction);
    for (int i = 0; i < 50; ++i)
        bench.core->closed("again");
    QVERIFY(!bench.core->isConnected());
}

void TestChargePoint::misbehaves()
{
    const auto run = [](StationFaults faults, ProtocolVersion version = ProtocolVersion::Ocpp16) {
        ChargePointSettings settings = settingsFor(version);
        settings.faults = faults;
        auto bench = std::make_unique<ChargePointOnTheBench>(settings);
        bench->checking = false;
        bench->start();
        bench->core->plugIn(1);
        bench->core->present(1, card());
        bench->exchange();
        bench->pass(200);
        bench->core->stop(1);
        bench->exchange();
        bench->pass(100);
        return bench;
    };
    QCOMPARE(run(StationFault::StatusBeforeBoot)->order().at(1), QByteArray("StatusNotification"));
    {
        const auto order = run(StationFault::WrongOrder)->order();
        QVERIFY(std::find(order.begin(), order.end(), "MeterValues") < std::find(order.begin(), order.end(), "StartTransaction"));
    }
    {
        const auto bench = run(StationFault::RepeatedMessageIds);
        QCOMPARE(bench->said.front().id, bench->said.back().id);
    }
    QCOMPARE(integer(run(StationFault::TransactionIdZero)->saidOf("StopTransaction").at(0).payload, "transactionId"), 0);
    QCOMPARE(integer(run(StationFault::TransactionIdNegative)->saidOf("MeterValues").at(0).payload, "transactionId"), -1);
    {
        const auto bench = run(StationFault::MeterGoesBack);
        QVERIFY(integer(bench->saidOf("StopTransaction").at(0).payload, "meterStop") < integer(bench->saidOf("StartTransaction").at(0).payload, "meterStart"));
    }
    {
        const Json sample = run(StationFault::KilowattsForWatts)->saidOf("MeterValues").at(0).payload["meterValue"][0]["sampledValue"][1];
        QCOMPARE(text(sample, "unit"), QByteArray("W"));
        QVERIFY(text(sample, "value").toDouble() < 50);
    }
    QVERIFY(text(run(StationFault::Dates1970)->saidOf("StartTransaction").at(0).payload, "timestamp").startsWith("1970-01-01"));
    QVERIFY(run(StationFault::LostStop)->saidOf("StopTransaction").empty());
    {
        const auto bench = run(StationFault::EarlyDisconnect, ProtocolVersion::Ocpp201);
        QVERIFY(bench->happened(Kind::Disconnected));
        const auto events = bench->saidOf("TransactionEvent");
        QCOMPARE(text(events.at(0).payload, "eventType"), QByteArray("Started"));
        QCOMPARE(text(events.at(1).payload, "eventType"), QByteArray("Started")); // sent again
        QCOMPARE(text(events.back().payload, "eventType"), QByteArray("Ended"));
    }
}

void TestChargePoint::startPoint2()
{
    ChargePointSettings settings = settingsFor(ProtocolVersion::Ocpp201);
    settings.configuration = {{"TxCtrlr.TxStartPoint", "EVConnected"}, {"TxCtrlr.TxStopPoint", "EVConnected"}};
    ChargePointOnTheBench bench(settings);
    bench.start();
    bench.core->plugIn(1);
    bench.exchange();
    QVERIFY(bench.core->outlet(1)->transaction);
    QCOMPARE(bench.core->outlet(1)->power(), 0.0);
    bench.core->present(1, card());
    bench.exchange();
    QVERIFY(bench.core->outlet(1)->power() > 0);
    bench.core->present(1, card());
    bench.exchange();
    QVERIFY(bench.core->outlet(1)->transaction); // until the cable is out
    bench.core->unplug(1);
    bench.exchange();
    QByteArrayList triggers;
    for (const auto &event : bench.saidOf("TransactionEvent"))
        triggers.append(text(event.payload, "triggerReason"));
    QCOMPARE(triggers, QByteArrayList({"CablePluggedIn", "Authorized", "StopAuthorized", "EVCommunicationLost"}));
    QVERIFY2(bench.invalid.isEmpty(), qPrintable(bench.invalid.join(u'\n')));
}

void TestChargePoint::everythingValidates_data()
{
    QTest::addColumn<ProtocolVersion>("version");
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 2; ++seed) {
        QTest::addRow("1.6, seed %u", seed) << ProtocolVersion::Ocpp16 << seed;
        QTest::addRow("2.0.1, seed %u", seed) << ProtocolVersion::Ocpp201 << seed;
        QTest::addRow("2.1, seed %u", seed) << ProtocolVersion::Ocpp21 << seed;
    }
}

void TestChargePoint::everythingValidates()
{
    QFETCH(ProtocolVersion, version);
    QFETCH(quint32, seed);
    const bool old = version == ProtocolVersion::Ocpp16;
    ChargePointSettings settings = settingsFor(version);
    settings.seed = seed;
    settings.noise = 0.01;
    settings.evses = 3;
    settings.connectorsPerEvse = 2;
    settings.vehicle = {.capacityWh = 3000, .startSoc = 30, .maximumPowerW = 22'000};
    const CatalogEnum *measurands = Catalog::instance().enumeration(version, old ? "Measurand" : "MeasurandEnumType");
    QByteArrayList all;
    for (const CatalogEnumValue &value : measurands->values)
        all.append(QByteArray(value.name.data(), qsizetype(value.name.size())));
    settings.configuration = {{"ClockAlignedDataInterval", "300"}, {"MeterValuesSampledData", all.join(',')}, {"MeterValuesAlignedData", all.join(',')},
                              {"StopTxnAlignedData", "Energy.Active.Import.Register"}};
    ChargePointOnTheBench bench(settings);
    bench.start();
    std::mt19937 random(seed);
    const auto below = [&random](int limit) { return int(random() % quint32(limit)); };
    const char *errors[] = {"GroundFailure", "OverCurrentFailure", "WeakSignal", "OtherError"};
    const char *points[] = {"PowerPathClosed", "EVConnected", "Authorized", "EVConnected,Authorized"};
    const auto transactionId = [&](int evse) -> Json {
        const ChargeOutlet *outlet = bench.core->outlet(evse);
        const QByteArray id = outlet->transaction ? outlet->transaction->id : QByteArray("5");
        return old ? Json(id.toInt()) : Json(id.toStdString());
    };
    const auto soon = [&](int seconds) { return string(formatIsoTime(bench.now + seconds * 1'000'000ll)); };
    const auto schedule = [&]() {
        Json periods = Json::array({{{"startPeriod", 0}, {"limit", below(33)}}, {{"startPeriod", 60 + below(600)}, {"limit", below(33)}, {"numberPhases", 1 + below(3)}}});
        return Json {{"startSchedule", soon(-below(3600))}, {"duration", 600 + below(7200)}, {"chargingRateUnit", below(2) ? "A" : "W"}, {"chargingSchedulePeriod", periods}};
    };
    const char *kinds[] = {"Absolute", "Recurring", "Relative"};
    const auto profile = [&](const char *purpose, int evse) {
        Json json {{"stackLevel", below(4)}, {"chargingProfilePurpose", purpose}, {"chargingProfileKind", kinds[below(3)]}, {"recurrencyKind", "Daily"}};
        json[old ? "chargingProfileId" : "id"] = below(10);
        if (QByteArrayView(purpose) == "TxProfile" && evse > 0 && bench.core->outlet(evse)->transaction && bench.core->outlet(evse)->transaction->idKnown)
            json["transactionId"] = transactionId(evse);
        Json one = schedule();
        if (!old)
            one["id"] = 1;
        json["chargingSchedule"] = old ? one : Json::array({one});
        return json;
    };
    const auto askSomething = [&]() {
        const int evse = 1 + below(3);
        const char *purpose = below(2) ? "TxProfile" : below(2) ? "TxDefaultProfile" : old ? "ChargePointMaxProfile" : "ChargingStationMaxProfile";
        const int where = QByteArrayView(purpose).endsWith("MaxProfile") ? 0 : evse;
        const Json token {{"idToken", "APP1"}, {"type", old ? "" : "Central"}};
        const char *availability = below(3) ? "Operative" : "Inoperative";
        if (old) {
            switch (below(21)) {
            case 0: return (void)bench.ask("RemoteStartTransaction", {{"idTag", "APP1"}, {"connectorId", evse}});
            case 1: return (void)bench.ask("RemoteStopTransaction", {{"transactionId", transactionId(evse)}});
            case 2: return (void)bench.ask("GetConfiguration", Json::object());
            case 3: return (void)bench.ask("ChangeConfiguration", {{"key", "MeterValueSampleInterval"}, {"value", std::to_string(10 + below(100))}});
            case 4: return (void)bench.ask("ChangeAvailability", {{"connectorId", evse}, {"type", availability}});
            case 5: return (void)bench.ask("ReserveNow", {{"connectorId", evse}, {"expiryDate", soon(300)}, {"idTag", "CARD1"}, {"reservationId", below(5)}});
            case 6: return (void)bench.ask("CancelReservation", {{"reservationId", below(5)}});
            case 7: return (void)bench.ask("SetChargingProfile", {{"connectorId", where}, {"csChargingProfiles", profile(purpose, evse)}});
            case 8: return (void)bench.ask("GetCompositeSchedule", {{"connectorId", below(4)}, {"duration", 3600}, {"chargingRateUnit", below(2) ? "A" : "W"}});
            case 9: return (void)bench.ask("ClearChargingProfile", {{"id", below(10)}});
            case 10: return (void)bench.ask("UnlockConnector", {{"connectorId", evse}});
            case 11: return (void)bench.ask("SendLocalList", {{"listVersion", below(50)}, {"updateType", "Full"}, {"localAuthorizationList", Json::array({{{"idTag", "CARD1"}, {"idTagInfo", {{"status", "Accepted"}}}}})}});
            case 12: return (void)bench.ask("UpdateFirmware", {{"location", "ftp://x/y"}, {"retrieveDate", soon(10)}});
            case 13: return (void)bench.ask("GetDiagnostics", {{"location", "ftp://x/"}});
            case 14: return (void)bench.ask("GetLog", {{"logType", "SecurityLog"}, {"requestId", 3}, {"log", {{"remoteLocation", "ftp://x"}}}});
            case 15: return (void)bench.ask("DataTransfer", {{"vendorId", below(2) ? "Roamscope" : "x"}});
            case 16: return (void)bench.ask("GetInstalledCertificateIds", {{"certificateType", "CentralSystemRootCertificate"}});
            case 17: return (void)bench.ask("ClearCache", Json::object());
            case 18:
                if (below(4) == 0)
                    return (void)bench.ask("Reset", {{"type", below(2) ? "Hard" : "Soft"}});
                return;
            default: {
                const char *messages[] = {"BootNotification", "DiagnosticsStatusNotification", "FirmwareStatusNotification", "Heartbeat", "MeterValues", "StatusNotification"};
                Json request {{"requestedMessage", messages[below(6)]}};
                if (below(2))
                    request["connectorId"] = evse;
                return (void)bench.ask("TriggerMessage", request);
            }
            }
        }
        switch (below(27)) {
        case 0: return (void)bench.ask("RequestStartTransaction", {{"idToken", token}, {"remoteStartId", below(99)}, {"evseId", evse}});
        case 1: return (void)bench.ask("RequestStopTransaction", {{"transactionId", transactionId(evse)}});
        case 2: return (void)bench.ask("GetBaseReport", {{"requestId", 1}, {"reportBase", below(2) ? "FullInventory" : below(2) ? "SummaryInventory" : "ConfigurationInventory"}});
        case 3: return (void)bench.ask("SetVariables", {{"setVariableData", Json::array({{{"attributeValue", points[below(4)]}, {"component", {{"name", "TxCtrlr"}}}, {"variable", {{"name", below(2) ? "TxStartPoint" : "TxStopPoint"}}}}})}});
        case 4: return (void)bench.ask("ChangeAvailability", {{"operationalStatus", availability}, {"evse", {{"id", evse}}}});
        case 5: return (void)bench.ask("ReserveNow", {{"id", below(5)}, {"expiryDateTime", soon(300)}, {"idToken", {{"idToken", "CARD1"}, {"type", "ISO14443"}}}, {"evseId", evse}});
        case 6: return (void)bench.ask("CancelReservation", {{"reservationId", below(5)}});
        case 7: return (void)bench.ask("SetChargingProfile", {{"evseId", where}, {"chargingProfile", profile(purpose, evse)}});
        case 8: return (void)bench.ask("GetCompositeSchedule", {{"evseId", below(4)}, {"duration", 3600}, {"chargingRateUnit", below(2) ? "A" : "W"}});
        case 9: return (void)bench.ask("ClearChargingProfile", {{"chargingProfileId", below(10)}});
        case 10: return (void)bench.ask("UnlockConnector", {{"evseId", evse}, {"connectorId", 1 + below(3)}});
        case 11: return (void)bench.ask("SendLocalList", {{"versionNumber", 1 + below(50)}, {"updateType", "Full"}, {"localAuthorizationList", Json::array({{{"idToken", {{"idToken", "CARD1"}, {"type", "ISO14443"}}}, {"idTokenInfo", {{"status", "Accepted"}}}}})}});
        case 12: return (void)bench.ask("UpdateFirmware", {{"requestId", 8}, {"firmware", {{"location", "ftp://x/y"}, {"retrieveDateTime", soon(10)}}}});
        case 13: return (void)bench.ask("GetLog", {{"logType", "SecurityLog"}, {"requestId", 3}, {"log", {{"remoteLocation", "ftp://x"}}}});
        case 14: return (void)bench.ask("DataTransfer", {{"vendorId", "x"}, {"data", {{"any", 1}}}});
        case 15: return (void)bench.ask("GetInstalledCertificateIds", Json::object());
        case 16: return (void)bench.ask("GetChargingProfiles", {{"requestId", 4}, {"chargingProfile", Json::object()}});
        case 17: return (void)bench.ask("GetTransactionStatus", below(2) ? Json::object() : Json {{"transactionId", transactionId(evse)}});
        case 18:
            if (below(4) == 0)
                return (void)bench.ask("Reset", {{"type", below(2) ? "Immediate" : "OnIdle"}});
            return (void)bench.ask("Reset", {{"type", "Immediate"}, {"evseId", evse}});
        case 19: return (void)bench.ask("CustomerInformation", {{"requestId", 5}, {"report", true}, {"clear", below(2) == 1}, {"idToken", token}});
        case 20: return (void)bench.ask("SetVariableMonitoring", {{"setMonitoringData", Json::array({{{"value", 1}, {"type", "Delta"}, {"severity", 5}, {"component", {{"name", "EVSE"}}}, {"variable", {{"name", "Power"}}}}})}});
        case 21: return (void)bench.ask("ClearVariableMonitoring", {{"id", {1, 2}}});
        case 22: return (void)bench.ask("CostUpdated", {{"totalCost", 1.5}, {"transactionId", "x"}});
        case 23: {
            // Everything else that the version has and that needs nothing, or little.
            const char *actions[] = {"GetLocalListVersion", "ClearCache", "GetMonitoringReport", "GetDisplayMessages", "ClearDisplayMessage", "SetMonitoringLevel",
                                     "SetMonitoringBase", "UnpublishFirmware", "GetTariffs", "ClearTariffs", "GetPeriodicEventStream"};
            const Json requests[] = {Json::object(), Json::object(), {{"requestId", 1}}, {{"requestId", 1}}, {{"id", 1}}, {{"severity", 4}},
                                     {{"monitoringBase", "All"}}, {{"checksum", "abc"}}, {{"evseId", 0}}, Json::object(), Json::object()};
            const int which = below(version == ProtocolVersion::Ocpp21 ? 11 : 8);
            return (void)bench.ask(actions[which], requests[which]);
        }
        default: {
            const char *messages[] = {"BootNotification", "LogStatusNotification", "FirmwareStatusNotification", "Heartbeat", "MeterValues", "StatusNotification", "TransactionEvent", "SignV2GCertificate"};
            Json request {{"requestedMessage", messages[below(8)]}};
            if (below(2))
                request["evse"] = {{"id", evse}};
            return (void)bench.ask("TriggerMessage", request);
        }
        }
    };
    for (int i = 0; i < 300; ++i) {
        const int evse = 1 + below(3);
        switch (below(14)) {
        case 0: bench.core->plugIn(evse, 1 + below(2)); break;
        case 1:
            if (below(3) == 0)
                bench.core->unplug(evse);
            break;
        case 2:
        case 3:
            bench.core->plugIn(evse);
            bench.core->present(evse, card(below(3) ? "CARD1" : "CARD2"));
            break;
        case 4: bench.core->suspend(evse, below(2), below(2)); break;
        case 5: below(4) == 0 ? bench.core->setFault(evse, errors[below(4)], "info") : bench.core->clearFault(evse); break;
        case 6: bench.core->clearFault(evse); break;
        case 7: bench.core->setOffline(below(6) == 0); break;
        case 8: bench.tokenStatus = below(5) ? "Accepted" : "Blocked"; break;
        case 9: bench.failWith = below(8) ? QByteArray() : QByteArray("InternalError"); break;
        case 10:
            if (below(20) == 0)
                bench.core->emergencyStop();
            if (below(40) == 0)
                bench.core->reboot();
            break;
        case 11: bench.core->clock().jump(bench.now, below(100) - 50); break;
        default: askSomething(); break;
        }
        bench.exchange();
        bench.pass(below(90), 15);
        QVERIFY2(bench.invalid.isEmpty(), qPrintable(bench.invalid.join(u'\n').left(2000)));
    }
    QVERIFY(bench.core->transactionCount() > 3);
    QVERIFY(bench.said.size() > 200);
    for (const auto &reply : bench.replies)
        QVERIFY2(reply.error.isEmpty() || reply.error == "SecurityError" || reply.error == "NotSupported", reply.action + ' ' + reply.error);
}

QTEST_GUILESS_MAIN(TestChargePoint)
#include "tst_chargepoint.moc"
