// SPDX-License-Identifier: GPL-3.0-or-later
#include "../capture/tracebuilder.h"
#include "models/catalog/catalog.h"
#include "models/endpoints/centralsystem.h"
#include "models/endpoints/chargepoint.h"
#include "models/endpoints/livereplay.h"
#include "models/endpoints/ocpi/ocpireplay.h"
#include "models/endpoints/ocpi/replayreport.h"
#include "models/endpoints/recording.h"
#include "models/endpoints/replayids.h"
#include "models/endpoints/replaypreview.h"
#include "receiverharness.h"

#include <nlohmann/json.hpp>

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Roamscope;
using Json = nlohmann::ordered_json;

namespace {

constexpr int patience = 30'000; // ms; other tests run beside

Json parsed(const QByteArray &text)
{
    return Json::parse(text.begin(), text.end(), nullptr, false);
}

QByteArray dumped(const Json &json)
{
    return QByteArray::fromStdString(json.dump());
}

ReplayEdit edit(const char *text)
{
    QString error;
    return ReplayEdit::parse(QString::fromUtf8(text), &error).value_or(ReplayEdit());
}

// A charge of 1.6 with its boot, and a remote stop by the CSMS.
void traceCharge(TraceBuilder &trace, const char *peer = "CP01", int id = 4711)
{
    trace.call("10:00:00", peer, "BootNotification", R"({"chargePointVendor":"V","chargePointModel":"M"})",
               R"({"currentTime":"2026-09-17T10:00:01Z","interval":300,"status":"Accepted"})");
    trace.status("10:00:02", peer, 1, "Available");
    trace.call("10:00:05", peer, "Authorize", R"({"idTag":"TAG1"})", R"({"idTagInfo":{"status":"Accepted"}})");
    trace.start("10:00:10", peer, 1, 1000, id);
    trace.meter("10:01:10", peer, 1, id, 1500);
    trace.stop("10:02:10", peer, 2000, id);
}

ReplayOrder fast(ReplayRole role)
{
    ReplayOrder order;
    order.role = role;
    order.speed = 0;
    order.patience = 0;
    return order;
}

OcppAnswer result(const QByteArray &payload)
{
    return {.outcome = OcppAnswer::Outcome::Result, .payload = payload};
}

OcppMessage callOf(const QByteArray &action, const QByteArray &payload)
{
    return OcppMessage::call("m1", action, payload);
}

} // namespace

class TestReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edits_data();
    void edits();
    void editsThatAreNone_data();
    void editsThatAreNone();
    void comparesByMeaning_data();
    void comparesByMeaning();
    void identifiersAreLearned();
    void planTakesThePart_data();
    void planTakesThePart();
    void planSaysWhy_data();
    void planSaysWhy();
    void planLeavesOut();
    void previewIsWhatIsSent();
    void timesShift();
    void transactionIdsFollowTheAnswers();
    void ownTransactionIds();
    void answersAsRecorded();
    void csmsWaitsForTheCharger();
    void chargePointAgainstCentralSystem();
    void csmsAgainstChargePoint();
    void stops();
    void unreachable();
    void ocpiAgainstReceiver();
};

void TestReplay::edits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("changed");
    const QByteArray before = R"({"idTag":"A","n":5,"list":[{"v":"1.50"},{"v":"2"}]})";
    QTest::newRow("text") << QStringLiteral("/idTag=B") << QByteArray("X") << QByteArray(before).replace("\"A\"", "\"B\"") << 1;
    QTest::newRow("a text stays one") << QStringLiteral("/idTag=12") << QByteArray("X") << QByteArray(before).replace("\"A\"", "\"12\"") << 1;
    QTest::newRow("number") << QStringLiteral("/n=7") << QByteArray("X") << QByteArray(before).replace("5,", "7,") << 1;
    QTest::newRow("added") << QStringLiteral("X/new=true") << QByteArray("X") << QByteArray(before).replace("]}", "],\"new\":true}") << 1;
    QTest::newRow("not everywhere") << QStringLiteral("/new=true") << QByteArray("X") << before << 0;
    QTest::newRow("no parent") << QStringLiteral("X/no/new=1") << QByteArray("X") << before << 0;
    QTest::newRow("every item") << QStringLiteral("/list/*/v=9") << QByteArray("X") << QByteArray(before).replace("1.50", "9").replace("\"2\"", "\"9\"") << 2;
    QTest::newRow("one item") << QStringLiteral("/list/1/v=9") << QByteArray("X") << QByteArray(before).replace("\"2\"", "\"9\"") << 1;
    QTest::newRow("increment a number") << QStringLiteral("/n+=-2") << QByteArray("X") << QByteArray(before).replace("5,", "3,") << 1;
    QTest::newRow("increment texts") << QStringLiteral("/list/*/v+=1000") << QByteArray("X") << QByteArray(before).replace("1.50", "1001.50").replace("\"2\"", "\"1002\"") << 2;
    QTest::newRow("remove") << QStringLiteral("remove /n") << QByteArray("X") << QByteArray(before).replace("\"n\":5,", "") << 1;
    QTest::newRow("this action") << QStringLiteral("X/n=7") << QByteArray("X") << QByteArray(before).replace("5,", "7,") << 1;
    QTest::newRow("another action") << QStringLiteral("Y/n=7") << QByteArray("X") << before << 0;
}

void TestReplay::edits()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, after);
    QFETCH(int, changed);
    QString error;
    const std::optional<ReplayEdit> rule = ReplayEdit::parse(text, &error);
    QVERIFY2(rule, qPrintable(error));
    Json json = parsed(R"({"idTag":"A","n":5,"list":[{"v":"1.50"},{"v":"2"}]})");
    QCOMPARE(rule->apply(action, json), changed);
    QCOMPARE(dumped(json), after);
    QCOMPARE(ReplayEdit::parse(rule->toText(), &error), rule);
}

void TestReplay::editsThatAreNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("no value") << QStringLiteral("/idTag");
    QTest::newRow("no pointer") << QStringLiteral("idTag=1");
    QTest::newRow("adds a word") << QStringLiteral("/n+=many");
    QTest::newRow("blank in the action") << QStringLiteral("A B/n=1");
}

void TestReplay::editsThatAreNone()
{
    QFETCH(QString, text);
    QString error;
    QVERIFY(!ReplayEdit::parse(text, &error));
    QVERIFY(!error.isEmpty());
}

void TestReplay::comparesByMeaning_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("recorded");
    QTest::addColumn<QByteArray>("live");
    QTest::addColumn<QByteArrayList>("differences");
    const QByteArray boot = "BootNotification";
    const auto bootAnswer = [](const QByteArray &time, const QByteArray &interval) {
        return R"({"currentTime":")" + time + R"(","interval":)" + interval + R"(,"status":"Accepted"})";
    };
    QTest::newRow("same") << boot << bootAnswer("2026-09-17T10:00:01Z", "300") << bootAnswer("2026-09-17T10:00:01Z", "300") << QByteArrayList();
    // The live answer was given a year later, at 2027-09-17T10:00:00Z.
    QTest::newRow("clock in step") << boot << bootAnswer("2026-09-17T10:00:01Z", "300") << bootAnswer("2027-09-17T10:00:03.5Z", "300") << QByteArrayList();
    QTest::newRow("clock an hour off") << boot << bootAnswer("2026-09-17T10:00:01Z", "300") << bootAnswer("2027-09-17T11:00:03Z", "300") << QByteArrayList {"time /currentTime"};
    QTest::newRow("number") << boot << bootAnswer("2026-09-17T10:00:01Z", "300") << bootAnswer("2026-09-17T10:00:01Z", "300.0") << QByteArrayList();
    QTest::newRow("other interval") << boot << bootAnswer("2026-09-17T10:00:01Z", "300") << bootAnswer("2026-09-17T10:00:01Z", "60") << QByteArrayList {"value /interval"};
    QTest::newRow("ignored") << QByteArray("Ignored") << QByteArray(R"({"a":{"b":1}})") << QByteArray(R"({"a":{"b":2}})") << QByteArrayList();
    QTest::newRow("keyed list in another order")
        << QByteArray("GetConfiguration") << QByteArray(R"({"configurationKey":[{"key":"A","readonly":true,"value":"1"},{"key":"B","readonly":false}]})")
        << QByteArray(R"({"configurationKey":[{"key":"B","readonly":false},{"key":"A","readonly":true,"value":"1"}]})") << QByteArrayList();
    QTest::newRow("keyed list with another value")
        << QByteArray("GetConfiguration") << QByteArray(R"({"configurationKey":[{"key":"A","readonly":true,"value":"1"},{"key":"B","readonly":false}]})")
        << QByteArray(R"({"configurationKey":[{"key":"B","readonly":false},{"key":"A","readonly":true,"value":"2"}]})") << QByteArrayList {"value /configurationKey/1/value"};
    QTest::newRow("transaction ids") << QByteArray("StartTransaction") << QByteArray(R"({"transactionId":1,"idTagInfo":{"status":"Accepted"}})")
                                     << QByteArray(R"({"transactionId":99,"idTagInfo":{"status":"Accepted"}})") << QByteArrayList();
    QTest::newRow("refused") << QByteArray("StartTransaction") << QByteArray(R"({"transactionId":1,"idTagInfo":{"status":"Accepted"}})")
                             << QByteArray(R"({"transactionId":99,"idTagInfo":{"status":"Blocked"}})") << QByteArrayList {"value /idTagInfo/status"};
    QTest::newRow("null is absent") << QByteArray("Other") << QByteArray(R"({"a":null})") << QByteArray("{}") << QByteArrayList();
    QTest::newRow("missing and added") << QByteArray("Other") << QByteArray(R"({"a":1})") << QByteArray(R"({"b":1})") << QByteArrayList {"missing /a", "added /b"};
}

void TestReplay::comparesByMeaning()
{
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, recorded);
    QFETCH(QByteArray, live);
    QFETCH(QByteArrayList, differences);
    ReplayComparison comparison;
    comparison.ignored = {*ReplayPointer::parse(QStringLiteral("Ignored/a"))};
    const Json a = parsed(recorded);
    const Json b = parsed(live);
    const CatalogObject *object = Catalog::instance().response(ProtocolVersion::Ocpp16, action);
    constexpr TimeUs second = 1'000'000;
    const std::vector<ReplayDifference> found = comparison.compare(action, object, {a, 1'789'639'200 * second}, {b, 1'821'175'200 * second}, nullptr);
    QByteArrayList texts;
    for (const ReplayDifference &difference : found) {
        texts.append(QByteArray(ReplayDifference::id(difference.kind).latin1()) + ' ' + difference.pointer);
        QVERIFY(!difference.message().isEmpty());
    }
    QCOMPARE(texts, differences);
}

void TestReplay::identifiersAreLearned()
{
    ReplayIds ids;
    QVERIFY(ids.learnFrom(parsed(R"({"transactionId":1,"x":{"requestId":7}})"), parsed(R"({"transactionId":50,"x":{"requestId":8}})")));
    Json json = parsed(R"({"transactionId":1,"list":[{"requestId":7}],"other":1})");
    QVERIFY(ids.rewrite(json));
    QCOMPARE(dumped(json), QByteArray(R"({"transactionId":50,"list":[{"requestId":8}],"other":1})"));
    QCOMPARE(ids.recorded("transactionId", "50"), QByteArray("1"));
    // The other side gives the same id for another charge.
    QVERIFY(!ids.learn("transactionId", "2", "50"));
    ReplayComparison comparison;
    const Json recorded = parsed(R"({"transactionId":2})");
    const Json live = parsed(R"({"transactionId":50})");
    const std::vector<ReplayDifference> found = comparison.compare("StartTransaction", nullptr, {recorded, noTime}, {live, noTime}, &ids);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().kind, ReplayDifference::Kind::Identifier);
}

void TestReplay::planTakesThePart_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("steps");
    QTest::newRow("whole") << QStringLiteral("whole") << 12;
    QTest::newRow("charge point") << QStringLiteral("cp") << 6;
    QTest::newRow("filter, with the boot before") << QStringLiteral("filter") << 3;
    QTest::newRow("transaction, with the boot before") << QStringLiteral("transaction") << 5;
    QTest::newRow("time range, without the boot") << QStringLiteral("range") << 2;
}

void TestReplay::planTakesThePart()
{
    QFETCH(QString, what);
    QFETCH(int, steps);
    TraceBuilder trace;
    traceCharge(trace, "CP01", 1);
    traceCharge(trace, "CP02", 2);
    const CapturePtr capture = trace.load();
    QVERIFY(capture);
    ReplayOrder order;
    if (what != u"whole")
        order.chargePoint = "CP02";
    if (what == u"filter")
        order.filter = QStringLiteral("ocpp.action in {\"StartTransaction\", \"MeterValues\"}");
    if (what == u"transaction")
        order.transaction = "2";
    if (what == u"range") {
        order.from = 1'789'639'200 * 1'000'000LL + 60'000'000; // 10:01
        order.bootFirst = false;
    }
    const AnalysisPtr analysis = analyse(*capture, {.validate = false});
    const ReplayPlanPtr plan = ReplayPlan::make(*capture, analysis.get(), order);
    QCOMPARE(plan->error, QString());
    QCOMPARE(int(plan->steps.size()), steps);
    if (what == u"filter" || what == u"transaction")
        QCOMPARE(plan->steps.front().action, QByteArray("BootNotification"));
    for (const ReplayPart &part : plan->parts)
        QVERIFY(std::is_sorted(part.steps.begin(), part.steps.end()));
}

void TestReplay::planSaysWhy_data()
{
    QTest::addColumn<QString>("what");
    for (const char *name : {"filter", "charge point", "transaction", "nothing for OCPI", "one id for two"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestReplay::planSaysWhy()
{
    QFETCH(QString, what);
    TraceBuilder trace;
    traceCharge(trace, "CP01", 1);
    traceCharge(trace, "CP02", 2);
    const CapturePtr capture = trace.load();
    QVERIFY(capture);
    ReplayOrder order;
    if (what == u"filter")
        order.filter = QStringLiteral("ocpp.action ==");
    else if (what == u"charge point")
        order.chargePoint = "CP09";
    else if (what == u"transaction")
        order.transaction = "9";
    else if (what == u"nothing for OCPI")
        order.role = ReplayRole::OcpiSender;
    else
        order.liveId = "OTHER";
    const ReplayPlanPtr plan = ReplayPlan::make(*capture, nullptr, order);
    QVERIFY(!plan->error.isEmpty());
    // Nothing is begun by such a plan.
    LiveReplay replay(plan, {});
    QVERIFY(!replay.start().isEmpty());
    QVERIFY(!replay.isRunning());
}

void TestReplay::planLeavesOut()
{
    TraceBuilder trace;
    traceCharge(trace);
    trace.down("10:03:00", "CP01", "ChangeConfiguration", "{\"key\":\"AuthorizationKey\",\"value\":\"\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2\"}", R"({"status":"Accepted"})");
    trace.http("10:04:00", "cpo", "emsp", "GET", "/ocpi/emsp/versions", "{}");
    trace.http("10:04:10", "cpo", "emsp", "PUT", "/ocpi/emsp/2.2.1/locations/DE/QMO/L1", R"({"id":"L1"})");
    trace.http("10:04:20", "cpo", "emsp", "POST", "/ocpi/emsp/2.2.1/commands/START_SESSION", R"({"response_url":"https://elsewhere.example/1"})");
    const CapturePtr capture = trace.load();
    ReplayPlanPtr plan = ReplayPlan::make(*capture, nullptr, fast(ReplayRole::Csms));
    QCOMPARE(plan->error, QString());
    QCOMPARE(plan->steps.size(), std::size_t(0));
    QCOMPARE(plan->skipped[int(ReplayPlan::Skip::MaskedSecret)], quint64(1));
    ReplayOrder order = fast(ReplayRole::Csms);
    order.edits = {edit("ChangeConfiguration/value=secret")};
    plan = ReplayPlan::make(*capture, nullptr, order);
    QCOMPARE(plan->steps.size(), std::size_t(1));
    // The value itself stays off the screen.
    const std::vector<ReplayPreview> rows = replayPreview(plan, 0);
    QVERIFY(!rows.front().payload.contains("secret"));
    plan = ReplayPlan::make(*capture, nullptr, fast(ReplayRole::OcpiSender));
    QCOMPARE(plan->error, QString());
    QCOMPARE(plan->steps.size(), std::size_t(1));
    QCOMPARE(plan->skipped[int(ReplayPlan::Skip::Registration)], quint64(1));
    QCOMPARE(plan->skipped[int(ReplayPlan::Skip::OtherAddress)], quint64(1));
    QCOMPARE(plan->skippedTexts().size(), 2);
}

void TestReplay::previewIsWhatIsSent()
{
    TraceBuilder trace;
    traceCharge(trace);
    ReplayOrder order;
    order.edits = {edit("/idTag=OTHER")};
    const ReplayPlanPtr plan = ReplayPlan::make(*trace.load(), nullptr, order);
    const std::vector<ReplayPreview> rows = replayPreview(plan, 5'000'000);
    QCOMPARE(rows.size(), plan->steps.size());
    QCOMPARE(rows[0].due, TimeUs(5'000'000));
    QCOMPARE(rows[5].due, TimeUs(135'000'000));
    QVERIFY(!rows[0].edited);
    QVERIFY(rows[2].edited && rows[2].payload.contains("OTHER"));
    // What only the CSMS will tell is said to come from its answer.
    QVERIFY2(rows[4].payload.contains("answer to 4"), rows[4].payload.constData());
}

void TestReplay::timesShift()
{
    TraceBuilder trace;
    traceCharge(trace);
    ReplayOrder order;
    order.shiftTimes = true;
    const CapturePtr capture = trace.load();
    constexpr TimeUs start = 1'800'000'000'000'000; // 2027-01-15T08:00:00Z
    const auto stamp = [&](double speed, int step) {
        order.speed = speed;
        const ReplayPlanPtr plan = ReplayPlan::make(*capture, nullptr, order);
        const Json json = parsed(replayPreview(plan, start)[std::size_t(step)].payload);
        return QByteArray::fromStdString(json.value("timestamp", std::string()));
    };
    QCOMPARE(stamp(1, 3), QByteArray("2027-01-15T08:00:10Z"));
    QCOMPARE(stamp(1, 5), QByteArray("2027-01-15T08:02:10Z"));
    // Faster than it was: durations stay, and nothing lies in the future.
    QCOMPARE(stamp(0, 5), QByteArray("2027-01-15T08:00:00Z"));
    QCOMPARE(stamp(0, 3), QByteArray("2027-01-15T07:58:00Z"));
    QCOMPARE(stamp(10, 5), QByteArray("2027-01-15T08:00:13Z"));
}

void TestReplay::transactionIdsFollowTheAnswers()
{
    TraceBuilder trace;
    traceCharge(trace);
    const ReplayPlanPtr plan = ReplayPlan::make(*trace.load(), nullptr, fast(ReplayRole::ChargePoint));
    ReplayConversation conversation(plan, 0);
    QVERIFY(!conversation.next(0)); // not connected yet
    conversation.begin(1);
    QByteArrayList sent;
    TimeUs now = 1'789'639'200'000'000;
    while (const auto message = conversation.next(now)) {
        sent.append(message->payload);
        QVERIFY(!conversation.next(now)); // one at a time
        const QByteArray answers[] = {R"({"currentTime":"2026-09-17T10:00:00Z","interval":60,"status":"Accepted"})", "{}", R"({"idTagInfo":{"status":"Accepted"}})",
                                      R"({"transactionId":17,"idTagInfo":{"status":"Accepted"}})", "{}"};
        if (message->step < 5)
            conversation.answered(message->step, result(answers[message->step]), now);
        else
            conversation.answered(message->step, {.outcome = OcppAnswer::Outcome::Error, .errorCode = "InternalError"}, now);
        now += 1000;
    }
    QCOMPARE(sent.size(), 6);
    QVERIFY2(sent[4].contains("\"transactionId\":17"), sent[4].constData());
    QVERIFY(sent[5].contains("\"transactionId\":17"));
    QCOMPARE(conversation.result(0).state, ReplayResult::State::Different);
    QCOMPARE(conversation.result(0).differences.front().pointer, QByteArray("/interval"));
    QCOMPARE(conversation.result(3).state, ReplayResult::State::Same);
    QCOMPARE(conversation.result(5).differences.front().kind, ReplayDifference::Kind::Outcome);
    QVERIFY(conversation.isFinished(now));
    ReplayCounts counts;
    conversation.addTo(counts);
    QCOMPARE(counts.done(), quint64(6));
    QCOMPARE(counts.different(), quint64(2));
}

void TestReplay::ownTransactionIds()
{
    TraceBuilder trace;
    trace.version = "2.0.1";
    const QByteArray info = R"(,"transactionInfo":{"transactionId":"T1"})";
    trace.down("10:00:00", "CS1", "RequestStartTransaction", R"({"remoteStartId":5,"idToken":{"idToken":"A","type":"Central"}})", R"({"status":"Accepted"})");
    trace.call("10:00:10", "CS1", "TransactionEvent",
               R"({"eventType":"Started","timestamp":"2026-09-17T10:00:10Z","triggerReason":"RemoteStart","seqNo":0,"transactionInfo":{"transactionId":"T1","remoteStartId":5}})");
    trace.call("10:00:20", "CS1", "TransactionEvent", R"({"eventType":"Ended","timestamp":"2026-09-17T10:00:20Z","triggerReason":"RemoteStop","seqNo":1)" + info + "}");
    trace.down("10:00:30", "CS1", "RequestStopTransaction", R"({"transactionId":"T1"})", R"({"status":"Accepted"})");
    const CapturePtr capture = trace.load();
    ReplayConversation station(ReplayPlan::make(*capture, nullptr, fast(ReplayRole::ChargePoint)), 0);
    station.begin(1);
    // The live CSMS starts it under a number of its own, and is answered as the recorded one was.
    const ReplayConversation::Reply reply = station.requested(callOf("RequestStartTransaction", R"({"remoteStartId":88,"idToken":{"idToken":"A","type":"Central"}})"), 2);
    QVERIFY(reply.known);
    QCOMPARE(reply.payload, QByteArray(R"({"status":"Accepted"})"));
    const auto first = station.next(3);
    QVERIFY(first);
    station.answered(first->step, result("{}"), 4);
    const auto second = station.next(5);
    QVERIFY(second);
    const Json started = parsed(first->payload)["transactionInfo"];
    const Json ended = parsed(second->payload)["transactionInfo"];
    QCOMPARE(started["remoteStartId"].get<int>(), 88);
    QVERIFY(started["transactionId"] != "T1");
    QVERIFY(started["transactionId"] == ended["transactionId"]);
    // The other way round: the CSMS stops the charge that the live station named.
    ReplayConversation csms(ReplayPlan::make(*capture, nullptr, fast(ReplayRole::Csms)), 0);
    csms.begin(1);
    const auto remoteStart = csms.next(2);
    QVERIFY(remoteStart);
    csms.answered(remoteStart->step, result(R"({"status":"Accepted"})"), 3);
    csms.requested(callOf("TransactionEvent", R"({"eventType":"Started","timestamp":"2026-09-17T10:00:10Z","triggerReason":"RemoteStart","seqNo":0,"transactionInfo":{"transactionId":"LIVE","remoteStartId":5}})"), 4);
    csms.requested(callOf("TransactionEvent", R"({"eventType":"Ended","timestamp":"2026-09-17T10:00:20Z","triggerReason":"RemoteStop","seqNo":1,"transactionInfo":{"transactionId":"LIVE"}})"), 5);
    const auto remoteStop = csms.next(6);
    QVERIFY(remoteStop);
    QCOMPARE(remoteStop->payload, QByteArray(R"({"transactionId":"LIVE"})"));
}

void TestReplay::answersAsRecorded()
{
    TraceBuilder trace;
    traceCharge(trace);
    trace.start("10:10:00", "CP01", 2, 500, 4712, "Blocked", "TAG2");
    const ReplayPlanPtr plan = ReplayPlan::make(*trace.load(), nullptr, fast(ReplayRole::Csms));
    ReplayConversation conversation(plan, 0);
    conversation.begin(1);
    // The second is meant: connector and card are those of the second recorded start.
    ReplayConversation::Reply reply = conversation.requested(callOf("StartTransaction", R"({"connectorId":2,"idTag":"TAG2","meterStart":500,"timestamp":"2026-09-17T10:10:00Z"})"), 2);
    QVERIFY(reply.known);
    QVERIFY(reply.payload.contains("4712") && reply.payload.contains("Blocked"));
    reply = conversation.requested(callOf("StartTransaction", R"({"connectorId":1,"idTag":"TAG1","meterStart":1000,"timestamp":"2026-09-17T10:00:10Z"})"), 3);
    QVERIFY(reply.payload.contains("4711"));
    // One more than was recorded gets an id that was not given before.
    reply = conversation.requested(callOf("StartTransaction", R"({"connectorId":1,"idTag":"TAG1","meterStart":1000,"timestamp":"2026-09-17T10:20:10Z"})"), 4);
    QVERIFY(reply.known && !reply.payload.contains("4711") && !reply.payload.contains("4712"));
    QVERIFY(!conversation.requested(callOf("DataTransfer", R"({"vendorId":"X"})"), 5).known);
    QCOMPARE(conversation.extraCalls().at("DataTransfer"), quint64(1));
    QCOMPARE(conversation.extraCalls().at("StartTransaction"), quint64(1));
}

void TestReplay::csmsWaitsForTheCharger()
{
    TraceBuilder trace;
    traceCharge(trace);
    trace.down("10:05:00", "CP01", "Reset", R"({"type":"Soft"})", R"({"status":"Accepted"})");
    ReplayOrder order = fast(ReplayRole::Csms);
    order.patience = 10'000'000;
    ReplayConversation conversation(ReplayPlan::make(*trace.load(), nullptr, order), 0);
    conversation.begin(1);
    QVERIFY(!conversation.next(1)); // the charger has not even booted
    QVERIFY(!conversation.next(9'000'000));
    conversation.requested(callOf("BootNotification", R"({"chargePointVendor":"V","chargePointModel":"M"})"), 9'500'000);
    QVERIFY(!conversation.next(15'000'000)); // it may still charge
    QVERIFY(conversation.next(20'000'000)); // or not
    QVERIFY(!conversation.isFinished(20'000'000));
}

void TestReplay::chargePointAgainstCentralSystem()
{
    TraceBuilder trace;
    traceCharge(trace, "CP01", 1);
    traceCharge(trace, "CP02", 2);
    CentralSystem system;
    CentralSystemSettings settings;
    settings.address = QStringLiteral("127.0.0.1");
    settings.port = 0;
    settings.securityProfile = 1;
    settings.password = "0123456789abcdef";
    AnswerRule refuse;
    refuse.station = "CP02";
    refuse.action = "Authorize";
    refuse.act = AnswerRule::Act::Reject;
    settings.rules = {refuse};
    QCOMPARE(system.start(settings), QString());
    QTemporaryDir folder;
    const std::shared_ptr<Recording> recording = Recording::create();
    const QString file = folder.filePath(QStringLiteral("replay.jsonl"));
    QCOMPARE(recording->start(file), QString());
    ReplayOrder order = fast(ReplayRole::ChargePoint);
    order.shiftTimes = true;
    ReplayTarget target;
    target.url = QStringLiteral("ws://127.0.0.1:%1/ocpp").arg(system.port());
    target.password = settings.password;
    target.sink = recording;
    const CapturePtr capture = trace.load();
    LiveReplay replay(ReplayPlan::make(*capture, nullptr, order), target);
    bool done = false;
    connect(&replay, &ReplayRun::finished, this, [&done] { done = true; });
    QCOMPARE(replay.start(), QString());
    QTRY_VERIFY_WITH_TIMEOUT(done, patience);
    const ReplayCounts counts = replay.counts();
    QCOMPARE(counts.done(), quint64(12));
    QCOMPARE(counts.of(ReplayResult::State::NotSent), quint64(0));
    // CP02's card is refused, and with it nothing else differs.
    QCOMPARE(counts.different(), quint64(1));
    const QJsonObject json = replayJson(replay);
    const QJsonObject difference = json.value(u"differences").toArray().first().toObject();
    QCOMPARE(difference.value(u"action").toString(), QStringLiteral("Authorize"));
    QCOMPARE(difference.value(u"chargePoint").toString(), QStringLiteral("CP02"));
    QCOMPARE(difference.value(u"path").toString(), QStringLiteral("/idTagInfo/status"));
    for (const auto &[format, words] : {std::pair(ReportFormat::Html, "idTagInfo"), std::pair(ReportFormat::Markdown, "Authorize"), std::pair(ReportFormat::Json, "differences")}) {
        const QString path = folder.filePath(QStringLiteral("report.") + reportFormatSuffix(format));
        QVERIFY(writeReport(replayReport(replay), format, path).isOk());
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains(words));
    }
    // The replay is a capture itself, with live ids in what follows the answers.
    recording->stop();
    const CapturePtr again = CaptureLoader::load({file});
    QVERIFY(again);
    const AnalysisPtr analysis = analyse(*again);
    QCOMPARE(analysis->transactions.size(), std::size_t(2));
    for (const Transaction &transaction : analysis->transactions) {
        QVERIFY(transaction.stop != noTime);
        QVERIFY(transaction.id != "1" && transaction.id != "2");
    }
}

void TestReplay::csmsAgainstChargePoint()
{
    // First a session of the simulated charge point with our own central system is recorded …
    ChargePointSettings point;
    point.id = QStringLiteral("SIM1");
    point.noise = 0;
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("session.jsonl"));
    {
        const std::shared_ptr<Recording> recording = Recording::create();
        QCOMPARE(recording->start(file), QString());
        CentralSystem system;
        CentralSystemSettings settings;
        settings.address = QStringLiteral("127.0.0.1");
        settings.port = 0;
        settings.sink = recording;
        QCOMPARE(system.start(settings), QString());
        point.url = QStringLiteral("ws://127.0.0.1:%1/").arg(system.port());
        ChargePoint charger;
        QCOMPARE(charger.start({.settings = point}), QString());
        bool answered = false;
        QTRY_VERIFY_WITH_TIMEOUT(system.station("SIM1") && system.station("SIM1")->accepted, patience);
        system.call("SIM1", "GetConfiguration", R"({"key":["HeartbeatInterval","NumberOfConnectors"]})", [&answered](const OcppAnswer &) { answered = true; });
        QTRY_VERIFY_WITH_TIMEOUT(answered, patience);
        recording->stop();
    }
    // … then the CSMS of that session is replayed to a charge point that is configured otherwise.
    const CapturePtr capture = CaptureLoader::load({file});
    QVERIFY(capture);
    ReplayOrder order = fast(ReplayRole::Csms);
    order.patience = 2'000'000;
    ReplayTarget target;
    target.listenAddress = QStringLiteral("127.0.0.1");
    LiveReplay replay(ReplayPlan::make(*capture, nullptr, order), target);
    bool done = false;
    connect(&replay, &ReplayRun::finished, this, [&done] { done = true; });
    QCOMPARE(replay.start(), QString());
    QVERIFY(replay.port() > 0);
    point.id = QStringLiteral("OTHER");
    point.url = QStringLiteral("ws://127.0.0.1:%1/").arg(replay.port());
    ChargePoint charger;
    QCOMPARE(charger.start({.settings = point}), QString());
    QTRY_VERIFY_WITH_TIMEOUT(done, patience);
    const ReplayCounts counts = replay.counts();
    QCOMPARE(counts.steps, quint64(1));
    QCOMPARE(counts.of(ReplayResult::State::Same), quint64(1));
    QVERIFY(counts.peerCallsCame >= 1); // its boot
}

void TestReplay::stops()
{
    TraceBuilder trace;
    traceCharge(trace);
    CentralSystem system;
    CentralSystemSettings settings;
    settings.address = QStringLiteral("127.0.0.1");
    settings.port = 0;
    QCOMPARE(system.start(settings), QString());
    ReplayTarget target;
    target.url = QStringLiteral("ws://127.0.0.1:%1/").arg(system.port());
    // As recorded it takes two minutes.
    LiveReplay replay(ReplayPlan::make(*trace.load(), nullptr, {}), target);
    bool done = false;
    connect(&replay, &ReplayRun::finished, this, [&done] { done = true; });
    QCOMPARE(replay.start(), QString());
    QTRY_VERIFY_WITH_TIMEOUT(replay.counts().of(ReplayResult::State::Same) >= 1, patience);
    replay.stop();
    QTRY_VERIFY_WITH_TIMEOUT(done, patience);
    QVERIFY(replay.wasStopped());
    QVERIFY(replay.counts().of(ReplayResult::State::NotSent) >= 3);
    QTRY_VERIFY_WITH_TIMEOUT(!system.station("CP01")->connected, patience);
}

void TestReplay::unreachable()
{
    TraceBuilder trace;
    traceCharge(trace);
    const ReplayPlanPtr plan = ReplayPlan::make(*trace.load(), nullptr, {});
    ReplayTarget target;
    target.url = QStringLiteral("http://127.0.0.1/");
    LiveReplay wrong(plan, target);
    QVERIFY(!wrong.start().isEmpty());
    target.url = QStringLiteral("ws://127.0.0.1:1/");
    LiveReplay replay(plan, target);
    bool done = false;
    connect(&replay, &ReplayRun::finished, this, [&done] { done = true; });
    QCOMPARE(replay.start(), QString());
    QTRY_VERIFY_WITH_TIMEOUT(done, patience);
    QCOMPARE(replay.counts().of(ReplayResult::State::NotSent), quint64(6));
    QVERIFY(!replay.counts().isClean());
    QVERIFY(!replay.notes().isEmpty());
}

void TestReplay::ocpiAgainstReceiver()
{
    ReceiverSite site = receiverSite(OcpiRole::Emsp);
    QVERIFY(site.receiver);
    TraceBuilder trace;
    const QByteArray location = sampleText(ProtocolVersion::Ocpi221, "Location", {{"country_code", "DE"}, {"party_id", "CPO"}, {"id", "L1"}, {"last_updated", "2026-09-17T10:00:00Z"}});
    trace.http("10:00:00", "cpo", "emsp", "PUT", "/ocpi/emsp/2.2.1/locations/DE/CPO/L1", location);
    trace.http("10:00:01", "cpo", "emsp", "PATCH", "/ocpi/emsp/2.2.1/locations/DE/CPO/L1", R"({"name":"New","last_updated":"2026-09-17T10:00:01Z"})");
    trace.http("10:00:02", "cpo", "emsp", "GET", "/ocpi/emsp/2.2.1/locations/DE/CPO/L1", "null", 200,
               QByteArray(R"({"status_code":1000,"timestamp":"2026-09-17T10:00:02Z","data":)") + location + "}");
    trace.http("10:00:03", "cpo", "emsp", "PATCH", "/ocpi/emsp/2.2.1/locations/DE/CPO/L2", R"({"name":"New","last_updated":"2026-09-17T10:00:01Z"})");
    const ReplayPlanPtr plan = ReplayPlan::make(*trace.load(), nullptr, fast(ReplayRole::OcpiSender));
    QCOMPARE(plan->error, QString());
    QCOMPARE(plan->steps.size(), std::size_t(4));
    OcpiConnection connection;
    connection.versionsUrl = QUrl(site.base() + QStringLiteral("/versions"));
    connection.ourRole = OcpiRole::Cpo;
    connection.theirRole = OcpiRole::Emsp;
    connection.ours = {"DE", "CPO"};
    connection.registered = true;
    OcpiTokens tokens;
    tokens.c = site.token;
    OcpiClient client(connection, tokens, {});
    OcpiReplay replay(plan, &client);
    bool done = false;
    connect(&replay, &ReplayRun::finished, this, [&done] { done = true; });
    QCOMPARE(replay.start(), QString());
    QTRY_VERIFY_WITH_TIMEOUT(done, patience);
    for (const QString &note : replay.notes())
        qInfo("%s", qPrintable(note));
    QCOMPARE(replay.result(0).state, ReplayResult::State::Same);
    QCOMPARE(replay.result(1).state, ReplayResult::State::Same);
    // The location has its new name now; recorded was the one without.
    QCOMPARE(replay.result(2).state, ReplayResult::State::Different);
    bool names = false;
    for (const ReplayDifference &difference : replay.result(2).differences)
        names = names || difference.pointer == "/name";
    QVERIFY(names);
    // A location that is not there cannot be patched, though it could be when it was recorded.
    QCOMPARE(replay.result(3).state, ReplayResult::State::Different);
}

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
