// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowharness.h"

#include <QRegularExpression>

using namespace Roamscope;

// Before the table: moc of Qt 6.4 loses its way in the raw strings there.
/// Checks of the protocol, each on planted data and where it must stay silent.
class TestProtocolChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cases_data();
    void cases();
    void schemaErrorsByMake();
    void extensionsInFiles();
    void damagedLog();
};

namespace {

QByteArray at(int seconds)
{
    return TraceBuilder::later("00:00:00", seconds);
}

constexpr int ten = 10 * 3600;

void error(TraceBuilder &t, const char *time, const char *peer, bool up, const char *action, const QByteArray &payload, const char *code, const char *description)
{
    static int counter = 0;
    const QByteArray id = "e" + QByteArray::number(++counter);
    t.frame(time, peer, up, "CALL", id, QByteArray("\"action\":\"") + action + "\",\"payload\":" + payload);
    t.frame(TraceBuilder::later(time, 1), peer, !up, "CALLERROR", id,
            QByteArray("\"error\":{\"code\":\"") + code + "\",\"description\":\"" + description + "\",\"details\":{}}");
}

void beats(TraceBuilder &t, int from, int count, int every = 60, const char *peer = "CP1")
{
    for (int i = 0; i < count; ++i)
        t.heartbeat(at(from + i * every).constData(), peer);
}

void boot(TraceBuilder &t, int second, const char *status, int interval = 300, const char *peer = "CP1")
{
    t.call(at(second).constData(), peer, "BootNotification", R"({"chargePointVendor":"V","chargePointModel":"M"})",
           QByteArray("{\"status\":\"") + status + "\",\"currentTime\":\"" + t.stamp(at(second + 1)) + "\",\"interval\":" + QByteArray::number(interval) + '}');
}

void evse(TraceBuilder &t, int second, int http, const char *status = "CHARGING", const char *uid = "E1")
{
    t.http(at(second).constData(), "cpo", "emsp", "PATCH", QByteArray("/ocpi/emsp/2.2.1/locations/DE/ABC/L1/") + uid,
           QByteArray("{\"status\":\"") + status + "\",\"last_updated\":\"2026-09-17T10:00:00Z\"}", http, http == 200 ? "{\"status_code\":1000}" : "null");
}

void get(TraceBuilder &t, int second, const QByteArray &path, int http, const QByteArray &answer = R"({"status_code":1000,"data":[]})")
{
    t.http(at(second).constData(), "emsp", "cpo", "GET", path, "null", http, answer);
}

void withHeaders(TraceBuilder &t, int second, const QByteArray &headers)
{
    t.line("{\"schemaVersion\":\"1.1\",\"record\":\"http\",\"timestamp\":\"" + t.stamp(at(second)) + "\",\"from\":\"emsp\",\"to\":\"cpo\",\"correlationId\":\"h"
           + QByteArray::number(second) + "\",\"kind\":\"request\",\"method\":\"GET\",\"url\":\"/ocpi/cpo/2.2.1/locations\",\"headers\":" + headers + '}');
}

QByteArray location(const QByteArray &more)
{
    return R"({"country_code":"DE","party_id":"ABC","id":"L1","publish":true,"address":"A","city":"C","country":"DEU","coordinates":{"latitude":"52.1","longitude":"9.1"},"time_zone":"Europe/Berlin",)"
        + more + R"("last_updated":"2026-09-17T09:00:00Z"})";
}

void pushAndRead(TraceBuilder &t, const QByteArray &sent, const QByteArray &returned)
{
    const QByteArray path = "/ocpi/emsp/2.2.1/locations/DE/ABC/L1";
    t.http("10:00:00", "cpo", "emsp", "PUT", path, location(sent));
    t.http("10:10:00", "cpo", "emsp", "GET", path, "null", 200, "{\"status_code\":1000,\"timestamp\":\"2026-09-17T10:10:00Z\",\"data\":" + location(returned) + '}');
}

void noted(TraceBuilder &t, int second, const char *kind, const char *detail, int count = 1)
{
    t.line("{\"schemaVersion\":\"1.1\",\"record\":\"event\",\"timestamp\":\"" + t.stamp(at(second))
           + "\",\"lane\":\"cp\",\"chargePointId\":\"CP1\",\"source\":\"roamscope\",\"severity\":\"warning\",\"text\":\"x\",\"data\":{\"problem\":\"" + kind
           + "\",\"detail\":\"" + detail + "\",\"count\":" + QByteArray::number(count) + "}}");
}

void profile(TraceBuilder &t, const char *time, bool withPhases, bool refused)
{
    const QByteArray payload = QByteArray("{\"connectorId\":1,\"csChargingProfiles\":{\"chargingProfileId\":1,\"stackLevel\":0,"
                                          "\"chargingProfilePurpose\":\"TxDefaultProfile\",\"chargingProfileKind\":\"Absolute\",")
        + (withPhases ? "\"validTo\":\"2026-10-01T00:00:00Z\"," : "")
        + "\"chargingSchedule\":{\"chargingRateUnit\":\"W\",\"chargingSchedulePeriod\":[{\"startPeriod\":0,\"limit\":11000}]}}}";
    if (refused)
        error(t, time, "CP1", false, "SetChargingProfile", payload, "FormationViolation", "unknown field");
    else
        t.down(time, "CP1", "SetChargingProfile", payload, R"({"status":"Accepted"})");
}

const FlowCase cases[] = {
    // call-unanswered
    {"charger ignores an action", "call-unanswered", "by-charger",
     [](TraceBuilder &t) {
         beats(t, ten, 30);
         for (const char *time : {"10:05:10", "10:06:10", "10:07:10"})
             t.down(time, "CP1", "TriggerMessage", R"({"requestedMessage":"Heartbeat"})", "");
         t.down("10:08:10", "CP1", "GetConfiguration", "{}");
     },
     "unknown-action", "CP1: 3 of 3 TriggerMessage"},
    {"backend does not answer", "call-unanswered", "by-backend",
     [](TraceBuilder &t) {
         beats(t, ten, 30);
         t.call("10:05:10", "CP1", "Authorize", R"({"idTag":"A"})", "");
     },
     "busy"},
    {"charger without power does not answer", "call-unanswered", "by-charger",
     [](TraceBuilder &t) {
         beats(t, ten, 10);
         t.down("10:15:10", "CP1", "Reset", R"({"type":"Soft"})", "");
         t.heartbeat("10:40:00", "CP1");
     },
     "link-down"},
    {"log of one direction", "call-unanswered", nullptr,
     [](TraceBuilder &t) {
         for (int i = 0; i < 20; ++i)
             t.call(at(ten + i * 60).constData(), "CP1", "Heartbeat", "{}", "");
     }},
    {"answer after the end", "call-unanswered", nullptr,
     [](TraceBuilder &t) {
         beats(t, ten, 10);
         t.call("10:09:30", "CP1", "Authorize", R"({"idTag":"A"})", "");
     }},
    {"partner does not answer", "call-unanswered", "by-partner",
     [](TraceBuilder &t) {
         evse(t, ten, 200);
         evse(t, ten + 60, 0);
         for (int i = 2; i < 10; ++i)
             evse(t, ten + i * 60, 200);
     }},
    // answer-late
    {"slow once", "answer-late", "by-backend",
     [](TraceBuilder &t) {
         beats(t, ten, 5);
         t.call("10:10:00", "CP1", "Heartbeat", "{}", R"({"currentTime":"2026-09-17T10:10:41Z"})", 41);
     },
     "single", "1 of 6"},
    {"charger always slow", "answer-late", "by-charger",
     [](TraceBuilder &t) {
         for (const char *time : {"10:00:00", "10:01:00", "10:02:00"})
             t.down(time, "CP1", "GetConfiguration", "{}", "{}", 20);
     },
     "always-slow"},
    {"quick enough", "answer-late", nullptr, [](TraceBuilder &t) { beats(t, ten, 30); }},
    // answer-orphan
    {"answered twice", "answer-orphan", "by-other",
     [](TraceBuilder &t) {
         beats(t, ten, 10);
         t.frame("10:12:00", "CP1", true, "CALL", "z1", R"("action":"Heartbeat","payload":{})");
         t.frame("10:12:01", "CP1", false, "CALLRESULT", "z1", R"("payload":{"currentTime":"2026-09-17T10:12:01Z"})");
         t.frame("10:12:02", "CP1", false, "CALLRESULT", "z1", R"("payload":{"currentTime":"2026-09-17T10:12:01Z"})");
         beats(t, ten + 800, 5);
     },
     "answered-twice"},
    {"answer to an unknown id", "answer-orphan", "by-charger",
     [](TraceBuilder &t) {
         beats(t, ten, 10);
         t.down("10:10:10", "CP1", "GetConfiguration", "{}");
         t.frame("10:12:02", "CP1", true, "CALLRESULT", "nobody", R"("payload":{})");
     }},
    {"answer to a call before the capture", "answer-orphan", nullptr,
     [](TraceBuilder &t) {
         t.frame("10:00:00", "CP1", false, "CALLRESULT", "early", R"("payload":{})");
         beats(t, ten + 1, 10);
     }},
    // message-id-repeated
    {"the same id for two calls", "message-id-repeated", "other-call",
     [](TraceBuilder &t) {
         t.frame("10:00:00", "CP1", true, "CALL", "1", R"("action":"Heartbeat","payload":{})");
         t.frame("10:00:01", "CP1", false, "CALLRESULT", "1", R"("payload":{"currentTime":"2026-09-17T10:00:01Z"})");
         t.frame("10:00:05", "CP1", true, "CALL", "1", R"("action":"Authorize","payload":{"idTag":"A"})");
         t.frame("10:00:06", "CP1", false, "CALLRESULT", "1", R"("payload":{"idTagInfo":{"status":"Accepted"}})");
     }},
    {"the same call again", "message-id-repeated", nullptr,
     [](TraceBuilder &t) {
         t.frame("10:00:00", "CP1", true, "CALL", "1", R"("action":"Heartbeat","payload":{})");
         t.frame("10:00:30", "CP1", true, "CALL", "1", R"("action":"Heartbeat","payload":{})");
         t.frame("10:00:31", "CP1", false, "CALLRESULT", "1", R"("payload":{"currentTime":"2026-09-17T10:00:31Z"})");
     }},
    // schema-error
    {"required field missing", "schema-error", "",
     [](TraceBuilder &t) {
         for (const char *time : {"10:00:00", "10:01:00", "10:02:00"})
             t.call(time, "CP1", "StatusNotification", R"({"connectorId":1,"status":"Available"})");
     },
     "always", "errorCode"},
    {"by the book", "schema-error", nullptr, [](TraceBuilder &t) { t.status("10:00:00", "CP1", 1, "Available"); }},
    // not-supported
    {"action not implemented", "not-supported", "by-charger",
     [](TraceBuilder &t) {
         beats(t, ten, 3);
         error(t, "10:05:00", "CP1", false, "GetDiagnostics", R"({"location":"ftp://a"})", "NotImplemented", "");
     },
     "unknown", "CP1: the Charge Point refused GetDiagnostics"},
    {"vendor's DataTransfer", "not-supported", "by-backend",
     [](TraceBuilder &t) { error(t, "10:05:00", "CP1", true, "DataTransfer", R"({"vendorId":"V"})", "NotSupported", "no"); }, "vendor"},
    {"action on another firmware", "not-supported", "by-charger",
     [](TraceBuilder &t) {
         t.down("10:00:00", "CP2", "UnlockConnector", R"({"connectorId":1})", R"({"status":"Unlocked"})");
         error(t, "10:05:00", "CP1", false, "UnlockConnector", R"({"connectorId":1})", "NotSupported", "");
     }},
    {"OCPI version", "not-supported", "by-partner",
     [](TraceBuilder &t) { get(t, ten, "/ocpi/cpo/2.2.1/locations", 200, R"({"status_code":3002,"status_message":"version","timestamp":"2026-09-17T10:00:00Z"})"); },
     "ocpi-version"},
    {"module that is not there", "not-supported", "by-partner",
     [](TraceBuilder &t) {
         for (int i = 0; i < 3; ++i)
             get(t, ten + i * 60, "/ocpi/cpo/2.2.1/tariffs", 404, "null");
     },
     "endpoint"},
    {"one object that is not there", "not-supported", nullptr,
     [](TraceBuilder &t) {
         get(t, ten, "/ocpi/cpo/2.2.1/locations/L1", 200, R"({"status_code":1000,"timestamp":"2026-09-17T10:00:00Z","data":{"id":"L1"}})");
         get(t, ten + 60, "/ocpi/cpo/2.2.1/locations/L9", 404, "null");
         get(t, ten + 120, "/ocpi/cpo/2.2.1/locations/L8", 404, "null");
     }},
    // call-refused
    {"optional field not known", "call-refused", "by-charger",
     [](TraceBuilder &t) {
         profile(t, "10:00:00", false, false);
         profile(t, "10:05:00", true, true);
         profile(t, "10:10:00", true, true);
     },
     "optional-field"},
    {"call is wrong itself", "call-refused", "by-backend",
     [](TraceBuilder &t) { error(t, "10:00:00", "CP1", true, "StatusNotification", R"({"connectorId":1,"status":"Available"})", "OccurenceConstraintViolation", ""); },
     "call-broken"},
    {"backend fails inside", "call-refused", "by-backend",
     [](TraceBuilder &t) { error(t, "10:00:00", "CP1", true, "Authorize", R"({"idTag":"A"})", "InternalError", "db"); }, "inside"},
    {"calls that were taken", "call-refused", nullptr, [](TraceBuilder &t) { profile(t, "10:00:00", true, false); }},
    // http-outage
    {"pushes lost", "http-outage", "lost",
     [](TraceBuilder &t) {
         evse(t, ten, 200);
         evse(t, ten + 60, 503, "CHARGING", "E2");
         evse(t, ten + 120, 503, "CHARGING", "E3");
         evse(t, ten + 180, 200);
     },
     "down", "2 object(s) never arrived"},
    {"pushes repeated", "http-outage", "made-up",
     [](TraceBuilder &t) {
         evse(t, ten, 200);
         evse(t, ten + 60, 502);
         evse(t, ten + 120, 200);
     },
     "down", "All of it was sent again"},
    {"pushes overtaken", "http-outage", "overtaken",
     [](TraceBuilder &t) {
         evse(t, ten + 60, 503, "CHARGING");
         evse(t, ten + 3600, 200, "AVAILABLE");
     }},
    {"asked too often", "http-outage", "throttled",
     [](TraceBuilder &t) {
         evse(t, ten, 429, "CHARGING", "E2");
         evse(t, ten + 1, 200);
     },
     "too-many"},
    {"no outage", "http-outage", nullptr,
     [](TraceBuilder &t) {
         evse(t, ten, 200);
         evse(t, ten + 60, 404);
     }},
    // ocpi-refused
    {"unknown token", "ocpi-refused", "2004",
     [](TraceBuilder &t) {
         t.http("10:00:00", "cpo", "emsp", "PUT", "/ocpi/emsp/2.2.1/sessions/DE/ABC/S1", R"({"id":"S1"})", 200,
                R"({"status_code":2004,"status_message":"Unknown token","timestamp":"2026-09-17T10:00:00Z"})");
     },
     "token", "Unknown token"},
    {"credentials", "ocpi-refused", "401", [](TraceBuilder &t) { get(t, ten, "/ocpi/cpo/2.2.1/locations", 401, "null"); }, "credentials"},
    {"nothing refused", "ocpi-refused", nullptr, [](TraceBuilder &t) { evse(t, ten, 200); }},
    // request-id-missing
    {"no request ids", "request-id-missing", "missing",
     [](TraceBuilder &t) {
         for (int i = 0; i < 4; ++i)
             withHeaders(t, ten + i * 60, R"({"Accept":"application/json"})");
     },
     "never", "4 of 4"},
    {"request ids", "request-id-missing", nullptr,
     [](TraceBuilder &t) {
         for (int i = 0; i < 4; ++i)
             withHeaders(t, ten + i * 60, R"({"x-request-id":"1"})");
     }},
    {"log without headers", "request-id-missing", nullptr,
     [](TraceBuilder &t) {
         for (int i = 0; i < 4; ++i)
             withHeaders(t, ten + i * 60, "{}");
     }},
    // paging-loop
    {"same page again and again", "paging-loop", "same-page",
     [](TraceBuilder &t) {
         for (int i = 0; i < 5; ++i)
             get(t, ten + i * 2, "/ocpi/cpo/2.2.1/locations?offset=100&limit=100", 200);
     },
     "link"},
    {"one page after the other", "paging-loop", nullptr,
     [](TraceBuilder &t) {
         for (int i = 0; i < 5; ++i)
             get(t, ten + i * 2, "/ocpi/cpo/2.2.1/locations?offset=" + QByteArray::number(i * 100) + "&limit=100", 200);
     }},
    // extension-dropped
    {"extension gone", "extension-dropped", "returned locations abc_note", [](TraceBuilder &t) { pushAndRead(t, R"("abc_note":"x",)", ""); }, "fixed-columns"},
    {"extension kept", "extension-dropped", nullptr, [](TraceBuilder &t) { pushAndRead(t, R"("abc_note":"x",)", R"("abc_note":"x",)"); }},
    {"field of the specification gone", "extension-dropped", nullptr, [](TraceBuilder &t) { pushAndRead(t, R"("name":"x",)", ""); }},
    // call-order
    {"second call before the answer", "call-order", "order.second-call",
     [](TraceBuilder &t) {
         t.version = "2.0.1";
         t.frame("10:00:00", "CP1", true, "CALL", "a", R"("action":"Heartbeat","payload":{})");
         t.frame("10:00:01", "CP1", true, "CALL", "b", R"("action":"Authorize","payload":{"idToken":{"idToken":"A","type":"Central"}})");
         t.frame("10:00:02", "CP1", false, "CALLRESULT", "a", R"("payload":{"currentTime":"2026-09-17T10:00:01Z"})");
         t.frame("10:00:03", "CP1", false, "CALLRESULT", "b", R"("payload":{"idTokenInfo":{"status":"Accepted"}})");
     },
     "pipelined"},
    {"message before the boot was accepted", "call-order", "order.boot-rejected",
     [](TraceBuilder &t) {
         boot(t, ten, "Rejected");
         t.heartbeat("10:01:00", "CP1");
     },
     "no-wait"},
    {"calls of both sides cross", "call-order", nullptr,
     [](TraceBuilder &t) {
         t.frame("10:00:00", "CP1", true, "CALL", "a", R"("action":"Heartbeat","payload":{})");
         t.frame("10:00:01", "CP1", false, "CALL", "b", R"("action":"GetConfiguration","payload":{})");
         t.frame("10:00:02", "CP1", false, "CALLRESULT", "a", R"("payload":{"currentTime":"2026-09-17T10:00:01Z"})");
         t.frame("10:00:03", "CP1", true, "CALLRESULT", "b", R"("payload":{})");
     }},
    // connection-trouble
    {"no common version", "connection-trouble", "peer.no-subprotocol", [](TraceBuilder &t) { noted(t, ten, "no-subprotocol", "offered: ocpp1.5"); }, "subprotocol", "ocpp1.5"},
    {"connection lost in a loop", "connection-trouble", "peer.connection-lost",
     [](TraceBuilder &t) {
         for (int i = 0; i < 8; ++i)
             noted(t, ten + i * 60, "connection-lost", "1006");
     },
     "reconnects"},
    {"events of others", "connection-trouble", nullptr, [](TraceBuilder &t) { t.event("10:00:00", "connection-lost", R"({"problem":"connection-lost"})"); }},
    // charger-silent
    {"silent for an hour", "charger-silent", "silent",
     [](TraceBuilder &t) {
         boot(t, ten, "Accepted");
         beats(t, ten + 300, 4, 300);
         beats(t, ten + 5000, 4, 300);
     },
     "link"},
    {"heartbeats in time", "charger-silent", nullptr,
     [](TraceBuilder &t) {
         boot(t, ten, "Accepted");
         beats(t, ten + 300, 20, 300);
     }},
    // boot-refused
    {"never accepted", "boot-refused", "rejected",
     [](TraceBuilder &t) {
         for (int i = 0; i < 5; ++i)
             boot(t, ten + i * 300, "Rejected");
     },
     "unknown", "did not accept"},
    {"accepted late", "boot-refused", "pending",
     [](TraceBuilder &t) {
         boot(t, ten, "Pending");
         boot(t, ten + 900, "Accepted");
     },
     "configuring", "only after 15 min"},
    {"pending for a moment", "boot-refused", nullptr,
     [](TraceBuilder &t) {
         boot(t, ten, "Pending", 10);
         boot(t, ten + 10, "Accepted");
         beats(t, ten + 300, 10, 300);
     }},
    // message-storm
    {"storm of DataTransfers", "message-storm", "DataTransfer",
     [](TraceBuilder &t) {
         for (int i = 0; i < 300; ++i)
             t.call(at(ten + i).constData(), "CP1", "DataTransfer", R"({"vendorId":"V"})", R"({"status":"Rejected"})");
     },
     "repeats"},
    {"statuses have a check of their own", "message-storm", nullptr,
     [](TraceBuilder &t) {
         for (int i = 0; i < 300; ++i)
             t.status(at(ten + i).constData(), "CP1", 1, i % 2 ? "Available" : "Faulted");
     }},
    {"queue after an offline time", "message-storm", nullptr,
     [](TraceBuilder &t) {
         for (int i = 0; i < 300; ++i)
             t.meter(at(ten + i).constData(), "CP1", 1, 7, i);
     }},
    // message-large
    {"list as a whole", "message-large", "large",
     [](TraceBuilder &t) {
         QByteArray list;
         for (int i = 0; i < 2500; ++i)
             list += QByteArray(i ? "," : "") + "{\"idTag\":\"TAG" + QByteArray::number(i) + "\",\"idTagInfo\":{\"status\":\"Accepted\"}}";
         t.down("10:00:00", "CP1", "SendLocalList", "{\"listVersion\":1,\"updateType\":\"Full\",\"localAuthorizationList\":[" + list + "]}", "");
         beats(t, ten + 5, 3);
     },
     "dropped"},
    {"small messages", "message-large", nullptr, [](TraceBuilder &t) { beats(t, ten, 3); }},
    // heartbeat-interval
    {"heartbeats too often", "heartbeat-interval", "too-often",
     [](TraceBuilder &t) {
         boot(t, ten, "Accepted", 900);
         beats(t, ten + 60, 10, 30);
     },
     "own-setting"},
    {"heartbeats as asked", "heartbeat-interval", nullptr,
     [](TraceBuilder &t) {
         boot(t, ten, "Accepted", 60);
         beats(t, ten + 60, 10, 60);
     }},
    {"heartbeats after a change of the interval", "heartbeat-interval", nullptr,
     [](TraceBuilder &t) {
         boot(t, ten, "Accepted", 900);
         t.down("10:00:30", "CP1", "ChangeConfiguration", R"({"key":"HeartbeatInterval","value":"30"})", R"({"status":"Accepted"})");
         beats(t, ten + 60, 10, 30);
     }},
};

} // namespace

void TestProtocolChecks::cases_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(::cases)); ++i)
        QTest::newRow(::cases[i].name) << i;
}

void TestProtocolChecks::cases()
{
    QFETCH(int, index);
    runFlowCase(::cases[index]);
}

void TestProtocolChecks::schemaErrorsByMake()
{
    TraceBuilder trace;
    for (const char *peer : {"CP1", "CP2", "CP3"}) {
        const bool bad = qstrcmp(peer, "CP3") != 0;
        trace.call("10:00:00", peer, "BootNotification",
                   bad ? R"({"chargePointVendor":"Ampero","chargePointModel":"Duo"})" : R"({"chargePointVendor":"Voltaro","chargePointModel":"X"})",
                   R"({"status":"Accepted","currentTime":"2026-09-17T10:00:01Z","interval":300})");
        for (const char *time : {"10:01:00", "10:02:00"})
            trace.call(time, peer, "StatusNotification",
                       bad ? R"({"connectorId":1,"status":"Available"})" : R"({"connectorId":1,"status":"Available","errorCode":"NoError"})");
    }
    InsightInput input;
    input.capture = trace.load();
    const InsightResultPtr result = findAll(input, {"schema-error"});
    // One for each charger, of one cause: lists show them as one with a count.
    QCOMPARE(result->findings.size(), 2u);
    QCOMPARE(result->findings[0].cause, result->findings[1].cause);
    QCOMPARE(result->findings[0].count, 2u);
    QCOMPARE(result->findings[0].causes.front().id, QByteArray("make"));
    const InsightText text = insightCheck("schema-error")->text(result->findings[0], result->input);
    QVERIFY2(text.message.contains(QStringLiteral("Ampero Duo")), qPrintable(text.message));
    QVERIFY(!text.clause.isEmpty());
}

void TestProtocolChecks::extensionsInFiles()
{
    const auto dataset = [](const QByteArray &more, DatasetRole role) {
        TraceBuilder trace;
        const QByteArray path = "/ocpi/emsp/2.2.1/locations/DE/ABC/L1";
        trace.http("10:00:00", "cpo", "emsp", "PUT", path, location(more));
        const CapturePtr capture = trace.load();
        const DatasetPtr held = MomentHistory::read(capture)->at(noTime, MomentView::Cpo);
        // As from a file: no provenance.
        DatasetBuilder builder;
        builder.facts() = held->facts();
        builder.facts().role = role;
        for (const DatasetSource &source : held->sources())
            builder.addSource(source);
        for (const DatasetElement &element : held->elements(OcpiModule::Locations))
            builder.addElement(OcpiModule::Locations, element);
        return builder.finish();
    };
    InsightInput input;
    input.cpo = dataset(R"("abc_note":"x",)", DatasetRole::Cpo);
    input.emsp = dataset("", DatasetRole::Emsp);
    const InsightResultPtr result = findAll(input, {"extension-dropped"});
    QCOMPARE(result->findings.size(), 1u);
    QCOMPARE(result->findings[0].party, DatasetRole::Emsp);
    QVERIFY(flowWordsFault(result->findings[0], result).isEmpty());
    input.emsp = dataset(R"("abc_note":"x",)", DatasetRole::Emsp);
    QVERIFY(findAll(input, {"extension-dropped"})->findings.empty());
}

// A pager's cut makes the call beside it unanswered, and nobody is to blame for that.
void TestProtocolChecks::damagedLog()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("station.log")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 30; ++i) {
        const QByteArray time = "2026-09-17T" + at(ten + i * 120) + ".000Z INFO ocppj [CP1] ";
        file.write(time + "send: [2,\"" + QByteArray::number(100 + i) + "\",\"Heartbeat\",{}]\n");
        const QByteArray answer = time + "recv: [3,\"" + QByteArray::number(100 + i) + "\",{\"currentTime\":\"2026-09-17T" + at(ten + i * 120) + ".000Z\"}]";
        file.write(i == 15 ? answer.left(answer.size() - 40) + ">\n" : answer + '\n');
    }
    file.close();
    InsightInput input;
    input.capture = CaptureLoader::load({file.fileName()});
    const InsightResultPtr result = findAll(input, {"log-damaged", "call-unanswered", "answer-orphan", "schema-error"});
    QCOMPARE(flowFindings(result, "log-damaged").size(), 1u);
    QVERIFY(flowWordsFault(flowFindings(result, "log-damaged").front(), result).isEmpty());
    QCOMPARE(result->findings.size(), 1u);
}

QTEST_GUILESS_MAIN(TestProtocolChecks)
#include "tst_protocolchecks.moc"
