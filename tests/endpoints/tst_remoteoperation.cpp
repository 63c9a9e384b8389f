// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/catalog.h"
#include "models/catalog/validator.h"
#include "models/endpoints/chargingprofileplan.h"
#include "models/endpoints/configurationset.h"
#include "models/endpoints/ocppmessage.h"
#include "models/endpoints/remoteoperation.h"
#include "models/endpoints/tokenlist.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace Roamscope;

namespace {

using Plan = ChargingProfilePlan;
constexpr TimeUs second = 1'000'000;
constexpr TimeUs someTime = 1'800'000'000 * second;

Plan plan()
{
    Plan plan;
    plan.id = 5;
    plan.stackLevel = 2;
    plan.start = someTime;
    plan.duration = 7200;
    plan.periods = {{0, 16, 3}, {1800, 7.5, 1}, {3600, 0, 0}};
    return plan;
}

} // namespace

class TestRemoteOperation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsAreValid_data();
    void requestsAreValid();
    void speaksTheVersion();
    void profilesComeBack_data();
    void profilesComeBack();
    void profileProblems();
    void curves();
    void composite();
    void configuration16();
    void configuration2();
    void configurationCompared();
    void configurationRefused();
};

void TestRemoteOperation::requestsAreValid_data()
{
    QTest::addColumn<ProtocolVersion>("version");
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("payload");
    for (const ProtocolVersion version : {ProtocolVersion::Ocpp16, ProtocolVersion::Ocpp201, ProtocolVersion::Ocpp21}) {
        const RemoteOperation operation(version);
        const Plan profile = plan();
        Plan ofTransaction = profile;
        ofTransaction.purpose = Plan::Purpose::Transaction;
        ofTransaction.transaction = "17";
        ofTransaction.timing = Plan::Timing::Relative;
        Plan recurring = profile;
        recurring.purpose = Plan::Purpose::Station;
        recurring.timing = Plan::Timing::Recurring;
        recurring.validFrom = someTime;
        recurring.validTo = someTime + 86'400 * second;
        recurring.minimumRate = 6;
        const QList<ListedToken> tokens {{"AA", {}, {}, "Accepted", noTime}, {"BB", "ISO14443", "PP", "NoCredit", someTime}};
        QList<std::pair<const char *, RemoteRequest>> requests {
            {"start", operation.startTransaction("AABB", "ISO14443", {1, 1}, 7)},
            {"start anywhere", operation.startTransaction("AABB", {}, {}, 7)},
            {"start with profile", operation.startTransaction("AABB", {}, {2, 0}, 7, &ofTransaction)},
            {"stop", operation.stopTransaction("17")},
            {"reset", operation.reset(false)},
            {"reset at once", operation.reset(true, 2)},
            {"unlock", operation.unlock({1, 2})},
            {"inoperative", operation.changeAvailability(false, {})},
            {"operative", operation.changeAvailability(true, {2, 1})},
            {"clear cache", operation.clearCache()},
            {"list version", operation.localListVersion()},
            {"full list", operation.sendLocalList(3, true, tokens)},
            {"empty list", operation.sendLocalList(3, true, {})},
            {"changes", operation.sendLocalList(4, false, tokens)},
            {"reserve", operation.reserve(9, "AABB", "Central", someTime, {1, 0})},
            {"cancel reservation", operation.cancelReservation(9)},
            {"profile", operation.setChargingProfile(profile, 1)},
            {"recurring profile", operation.setChargingProfile(recurring, 0)},
            {"profile of a transaction", operation.setChargingProfile(ofTransaction, 1)},
            {"clear a profile", operation.clearChargingProfile(5)},
            {"clear all profiles", operation.clearChargingProfile({})},
            {"clear those of an EVSE", operation.clearChargingProfile({}, 2)},
            {"composite", operation.compositeSchedule(1, 3600, true)},
            {"firmware", operation.updateFirmware("ftp://example.com/f.bin", someTime, 3, 2)},
            {"log", operation.uploadLog("ftp://example.com/", 4, false, someTime, someTime)},
            {"security log", operation.uploadLog("ftp://example.com/", 4, true)},
            {"data", operation.dataTransfer("com.example", "m", R"({"a":1})")},
            {"data without", operation.dataTransfer("com.example", {}, {})},
        };
        for (const QString &message : operation.triggerMessages())
            requests.append({"trigger", operation.trigger(message.toUtf8(), {1, 1})});
        QVERIFY(requests.size() > 32);
        for (const auto &[name, request] : std::as_const(requests))
            QTest::addRow("%s %s: %s", versionNumber(version).data(), name, request.payload.left(60).constData()) << version << request.action << request.payload;
    }
}

void TestRemoteOperation::requestsAreValid()
{
    QFETCH(ProtocolVersion, version);
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, payload);
    const CatalogObject *object = Catalog::instance().request(version, action);
    QVERIFY2(object, action.constData());
    Initiator from = Initiator::Both;
    QVERIFY(Catalog::instance().initiator(version, action, &from));
    QVERIFY(from != Initiator::ChargePoint);
    Validator validator;
    QList<ValidationFinding> findings;
    validator.validate(payload, *object, &findings);
    for (const ValidationFinding &finding : std::as_const(findings))
        qWarning("%s: %s %s", payload.constData(), finding.pointer.constData(), qPrintable(finding.message()));
    QVERIFY(findings.isEmpty());
}

void TestRemoteOperation::speaksTheVersion()
{
    const RemoteOperation older(ProtocolVersion::Ocpp16);
    const RemoteOperation newer(ProtocolVersion::Ocpp201);
    QCOMPARE(older.startTransaction("A", {}, {2, 0}, 1).payload, R"({"connectorId":2,"idTag":"A"})");
    QCOMPARE(newer.startTransaction("A", {}, {2, 0}, 1).payload, R"({"evseId":2,"remoteStartId":1,"idToken":{"idToken":"A","type":"Central"}})");
    QCOMPARE(older.reset(true).payload, R"({"type":"Hard"})");
    QCOMPARE(newer.reset(false, 3).payload, R"({"type":"OnIdle","evseId":3})");
    QCOMPARE(older.trigger("Heartbeat").action, "TriggerMessage");
    QCOMPARE(older.trigger("LogStatusNotification").action, "ExtendedTriggerMessage");
    QCOMPARE(newer.trigger("LogStatusNotification").action, "TriggerMessage");
    QCOMPARE(older.uploadLog("ftp://x/", 1, false).action, "GetDiagnostics");
    QCOMPARE(newer.uploadLog("ftp://x/", 1, false).action, "GetLog");
    QCOMPARE(newer.dataTransfer("v", {}, R"({"a":1})").payload, R"({"vendorId":"v","data":{"a":1}})");
    QCOMPARE(older.dataTransfer("v", {}, R"({"a":1})").payload, R"({"vendorId":"v","data":"{\"a\":1}"})");
}

void TestRemoteOperation::profilesComeBack_data()
{
    QTest::addColumn<ProtocolVersion>("version");
    QTest::newRow("1.6") << ProtocolVersion::Ocpp16;
    QTest::newRow("2.0.1") << ProtocolVersion::Ocpp201;
    QTest::newRow("2.1") << ProtocolVersion::Ocpp21;
}

void TestRemoteOperation::profilesComeBack()
{
    QFETCH(ProtocolVersion, version);
    Plan sent = plan();
    sent.purpose = Plan::Purpose::Transaction;
    sent.transaction = "17";
    sent.timing = Plan::Timing::Recurring;
    sent.recurrency = Plan::Recurrency::Weekly;
    sent.unit = Plan::Unit::Watt;
    sent.validFrom = someTime;
    sent.validTo = someTime + 5 * second;
    sent.minimumRate = 6.5;
    QCOMPARE(Plan::fromJson(sent.toJson(version)), std::optional(sent));
    // As a request carries it.
    const RemoteRequest request = RemoteOperation(version).setChargingProfile(sent, 1);
    QCOMPARE(Plan::fromJson(nlohmann::ordered_json::parse(request.payload.toStdString())), std::optional(sent));
    QVERIFY(!Plan::fromJson(nlohmann::ordered_json::parse(R"({"chargingSchedule":[]})")));
}

void TestRemoteOperation::profileProblems()
{
    QVERIFY(plan().problems().isEmpty());
    Plan wrong = plan();
    wrong.periods = {{10, 16.25, 4}, {10, -1, 0}, {9000, 1, 0}};
    wrong.start = noTime;
    QCOMPARE(wrong.problems().size(), 7);
    wrong.periods.clear();
    QVERIFY(!wrong.problems().isEmpty());
}

void TestRemoteOperation::curves()
{
    using Corner = QPair<double, double>;
    QCOMPARE(plan().curve(86'400), QList<Corner>({{0, 16}, {1800, 16}, {1800, 7.5}, {3600, 7.5}, {3600, 0}, {7200, 0}}));
    QCOMPARE(plan().curve(2000), QList<Corner>({{0, 16}, {1800, 16}, {1800, 7.5}, {2000, 7.5}}));
    QCOMPARE(plan().limitAt(1799), std::optional(16.0));
    QCOMPARE(plan().limitAt(1800), std::optional(7.5));
    QVERIFY(!plan().limitAt(7200));
    QVERIFY(!plan().limitAt(-1));
}

void TestRemoteOperation::composite()
{
    const QByteArray older = R"({"status":"Accepted","connectorId":1,"scheduleStart":"2027-01-15T08:00:00Z","chargingSchedule":{"duration":60,"chargingRateUnit":"W","chargingSchedulePeriod":[{"startPeriod":0,"limit":11000}]}})";
    const QByteArray newer = R"({"status":"Accepted","schedule":{"evseId":1,"duration":60,"scheduleStart":"2027-01-15T08:00:00Z","chargingRateUnit":"W","chargingSchedulePeriod":[{"startPeriod":0,"limit":11000}]}})";
    for (const QByteArray &payload : {older, newer}) {
        const std::optional<Plan> read = Plan::fromComposite(payload);
        QVERIFY(read);
        QCOMPARE(read->start, someTime);
        QCOMPARE(read->unit, Plan::Unit::Watt);
        QCOMPARE(read->limitAt(59), std::optional(11000.0));
    }
    QVERIFY(!Plan::fromComposite(R"({"status":"Rejected"})"));
    QVERIFY(!Plan::fromComposite("]"));
}

void TestRemoteOperation::configuration16()
{
    ConfigurationSet set;
    set.version = ProtocolVersion::Ocpp16;
    QVERIFY(set.take(R"({"configurationKey":[{"key":"HeartbeatInterval","readonly":false,"value":"300"},{"key":"AuthorizationKey","readonly":false,"value":"s3cret"},{"key":"Empty","readonly":true}],"unknownKey":["X"]})"));
    set.normalize();
    QCOMPARE(set.entries.size(), 3);
    QCOMPARE(set.find("heartbeatinterval")->value, std::optional<QByteArray>("300"));
    QVERIFY(set.find("Empty")->readOnly);
    QVERIFY(!set.find("Empty")->value);
    const QByteArray saved = set.toJson();
    QVERIFY(!saved.contains("s3cret"));
    QString error;
    const std::optional<ConfigurationSet> back = ConfigurationSet::fromJson(saved, &error);
    QVERIFY2(back, qPrintable(error));
    QCOMPARE(back->entries, set.entries);
    QCOMPARE(back->version, ProtocolVersion::Ocpp16);
    // The answer itself, saved from a log.
    QVERIFY(ConfigurationSet::fromJson(R"({"configurationKey":[{"key":"A","readonly":false,"value":"1"}]})", &error));
}

void TestRemoteOperation::configuration2()
{
    ConfigurationSet set;
    QVERIFY(set.take(R"({"requestId":1,"generatedAt":"2026-01-01T00:00:00Z","seqNo":0,"tbc":true,"reportData":[
        {"component":{"name":"EVSE","evse":{"id":2}},"variable":{"name":"Power"},"variableAttribute":[{"value":"11000","mutability":"ReadOnly"},{"type":"MaxSet","value":"22000"}],"variableCharacteristics":{"unit":"W","dataType":"decimal","supportsMonitoring":true}},
        {"component":{"name":"SecurityCtrlr"},"variable":{"name":"BasicAuthPassword"},"variableAttribute":[{"mutability":"WriteOnly","value":"never"}]}]})"));
    QVERIFY(set.take(R"({"requestId":1,"generatedAt":"2026-01-01T00:00:00Z","seqNo":1,"reportData":[{"component":{"name":"OCPPCommCtrlr"},"variable":{"name":"NetworkConfiguration","instance":"1"},"variableAttribute":[{"value":"x"}]}]})"));
    QVERIFY(set.take(R"({"getVariableResult":[{"attributeStatus":"Accepted","attributeValue":"10","component":{"name":"TxCtrlr"},"variable":{"name":"EVConnectionTimeOut"}},{"attributeStatus":"UnknownVariable","component":{"name":"A"},"variable":{"name":"B"}}]})"));
    set.normalize();
    QCOMPARE(set.entries.size(), 5);
    QVERIFY(set.find("EVSE#2.Power")->readOnly);
    QCOMPARE(set.find("EVSE#2.Power:MaxSet")->unit, "W");
    QVERIFY(set.find("OCPPCommCtrlr.NetworkConfiguration(1)"));
    QVERIFY(set.find("TxCtrlr.EVConnectionTimeOut"));
    QVERIFY(set.find("SecurityCtrlr.BasicAuthPassword")->isSecret());
    QVERIFY(!set.toJson().contains("never"));
    QVERIFY(!set.take("[]"));
}

void TestRemoteOperation::configurationCompared()
{
    ConfigurationSet here;
    ConfigurationSet there;
    here.take(R"({"configurationKey":[{"key":"A","readonly":false,"value":"1"},{"key":"B","readonly":false,"value":"2"},{"key":"Same","readonly":false,"value":"x"},{"key":"AuthorizationKey","readonly":false,"value":"1"}]})");
    there.take(R"({"configurationKey":[{"key":"a","readonly":false,"value":"9"},{"key":"C","readonly":false,"value":"2"},{"key":"Same","readonly":true,"value":"x"},{"key":"AuthorizationKey","readonly":false}]})");
    const QList<ConfigurationDifference> differences = here.compare(there);
    QCOMPARE(differences.size(), 3);
    QCOMPARE(differences[0].kind, ConfigurationDifference::Kind::Changed);
    QCOMPARE(differences[0].there.value, std::optional<QByteArray>("9"));
    QCOMPARE(differences[1].kind, ConfigurationDifference::Kind::OnlyHere);
    QCOMPARE(differences[1].here.name, "B");
    QCOMPARE(differences[2].kind, ConfigurationDifference::Kind::OnlyThere);
    QCOMPARE(differences[2].there.name, "C");
}

void TestRemoteOperation::configurationRefused()
{
    QString error;
    QVERIFY(!ConfigurationSet::fromJson("not json", &error));
    QVERIFY(!error.isEmpty());
    QVERIFY(!ConfigurationSet::fromJson(R"({"a":1})", &error));
    QVERIFY(!ConfigurationSet::fromJson(QByteArray(1'000'000, '['), &error));
}

QTEST_GUILESS_MAIN(TestRemoteOperation)
#include "tst_remoteoperation.moc"
