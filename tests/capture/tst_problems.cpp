// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/analysis.h"
#include "tracebuilder.h"

#include <QTest>

using namespace Roamscope;

// Before the table: moc of Qt 6.4 loses its way in the raw strings there.
class TestProblems : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kinds_data();
    void kinds();
    void everyKindIsTested();
    void bounded();
    void logInLocalTime();
    void rowsAscend();
    void listAnswers();
};

namespace {

using Write = void (*)(TraceBuilder &);
using Kind = Problem::Kind;

struct ProblemCase
{
    const char *name;
    Kind kind;
    bool fires;
    Write write;
    const char *rule = nullptr; ///< where it matters which one
    Severity severity = Severity::Note; ///< at least, when it fires
};

void evseStatus(TraceBuilder &t, const char *time, const char *status, int http = 200)
{
    t.http(time, "cpo", "emsp", "PATCH", "/ocpi/emsp/2.2.1/locations/DE/ABC/L1/CP1-1",
           QByteArray("{\"status\":\"") + status + "\",\"last_updated\":\"2026-09-17T10:00:00Z\"}", http);
}

void token(TraceBuilder &t, const char *time, bool valid, int http = 200)
{
    t.http(time, "emsp", "cpo", "PUT", "/ocpi/cpo/2.2.1/tokens/NL/XYZ/TAG1?type=RFID",
           QByteArray("{\"country_code\":\"NL\",\"party_id\":\"XYZ\",\"uid\":\"TAG1\",\"type\":\"RFID\",\"contract_id\":\"C1\",\"issuer\":\"X\",\"valid\":")
               + (valid ? "true" : "false") + ",\"whitelist\":\"ALLOWED\",\"last_updated\":\"2026-09-17T09:00:00Z\"}", http);
}

void tariff(TraceBuilder &t, const char *time, double price, const char *updated)
{
    t.http(time, "cpo", "emsp", "PUT", "/ocpi/emsp/2.2.1/tariffs/DE/ABC/T1",
           "{\"country_code\":\"DE\",\"party_id\":\"ABC\",\"id\":\"T1\",\"currency\":\"EUR\",\"elements\":[{\"price_components\":[{\"type\":\"ENERGY\",\"price\":"
               + QByteArray::number(price) + ",\"step_size\":1}]}],\"last_updated\":\"" + updated + "\"}");
}

void session(TraceBuilder &t, const char *time, const QByteArray &id, const char *status)
{
    t.http(time, "cpo", "emsp", "PUT", "/ocpi/emsp/2.2.1/sessions/DE/ABC/" + id,
           "{\"country_code\":\"DE\",\"party_id\":\"ABC\",\"id\":\"" + id + "\",\"start_date_time\":\"2026-09-17T10:00:00Z\",\"kwh\":1,\"cdr_token\":{\"country_code\":\"NL\",\"party_id\":\"XYZ\","
           "\"uid\":\"TAG1\",\"type\":\"RFID\",\"contract_id\":\"C1\"},\"auth_method\":\"WHITELIST\",\"location_id\":\"L1\",\"evse_uid\":\"CP1-1\",\"connector_id\":\"1\",\"currency\":\"EUR\","
           "\"charging_periods\":[{\"start_date_time\":\"2026-09-17T10:00:00Z\",\"dimensions\":[{\"type\":\"ENERGY\",\"volume\":1}],\"tariff_id\":\"T1\"}],\"status\":\""
               + status + "\",\"last_updated\":\"2026-09-17T10:00:00Z\"}");
}

void cdr(TraceBuilder &t, const char *time, const QByteArray &session)
{
    t.http(time, "cpo", "emsp", "POST", "/ocpi/emsp/2.2.1/cdrs",
           "{\"id\":\"C-" + session + "\",\"session_id\":\"" + session + "\",\"start_date_time\":\"2026-09-17T10:00:00Z\",\"end_date_time\":\"2026-09-17T11:00:00Z\",\"total_energy\":1}");
}

void sevenCdrs(TraceBuilder &t, const char *last)
{
    for (int i = 0; i < 7; ++i) {
        const QByteArray id = "S" + QByteArray::number(i);
        session(t, "11:00:00", id, "COMPLETED");
        cdr(t, i == 6 ? last : "11:04:00", id);
    }
}

// Live samples of a charger whose clock stands `device` where the capture has `time`.
void samples(TraceBuilder &t, const QByteArray &offsetMinutes)
{
    const int offset = offsetMinutes.toInt() * 60;
    for (int i = 0; i < 8; ++i) {
        const QByteArray time = TraceBuilder::later("10:00:00", i * 300);
        const QByteArray device = TraceBuilder::later(time, offset);
        t.meter(time.constData(), "CP1", 1, 5, 1000 + i * 100, device.constData());
    }
}

const ProblemCase cases[] = {
    {"unanswered", Kind::Unanswered, true,
     [](TraceBuilder &t) {
         t.heartbeat("10:00:00", "CP1");
         t.down("10:01:00", "CP1", "TriggerMessage", R"({"requestedMessage":"Heartbeat"})", "");
         t.heartbeat("11:00:00", "CP1");
     },
     nullptr, Severity::Warning},
    {"unanswered: the capture ends", Kind::Unanswered, false,
     [](TraceBuilder &t) {
         t.heartbeat("10:00:00", "CP1");
         t.down("10:01:00", "CP1", "TriggerMessage", R"({"requestedMessage":"Heartbeat"})", "");
     }},
    {"unanswered: a log of one direction", Kind::Unanswered, false,
     [](TraceBuilder &t) {
         for (const char *time : {"10:00:00", "10:10:00", "10:20:00", "10:30:00"})
             t.call(time, "CP1", "Heartbeat", "{}", "");
     }},
    {"second call before the first was answered", Kind::WrongOrder, true,
     [](TraceBuilder &t) {
         t.frame("10:00:00", "CP1", true, "CALL", "a", R"("action":"Heartbeat","payload":{})");
         t.frame("10:00:01", "CP1", true, "CALL", "b", R"("action":"DataTransfer","payload":{"vendorId":"X"})");
         t.frame("10:00:02", "CP1", false, "CALLRESULT", "a", R"("action":"Heartbeat","payload":{"currentTime":"2026-09-17T10:00:02Z"})");
         t.frame("10:00:03", "CP1", false, "CALLRESULT", "b", R"("action":"DataTransfer","payload":{"status":"Accepted"})");
     },
     "order.second-call", Severity::Warning},
    {"a call each way at a time", Kind::WrongOrder, false,
     [](TraceBuilder &t) {
         t.frame("10:00:00", "CP1", true, "CALL", "a", R"("action":"Heartbeat","payload":{})");
         t.frame("10:00:01", "CP1", false, "CALL", "b", R"("action":"Reset","payload":{"type":"Soft"})");
         t.frame("10:00:02", "CP1", false, "CALLRESULT", "a", R"("action":"Heartbeat","payload":{"currentTime":"2026-09-17T10:00:02Z"})");
         t.frame("10:00:03", "CP1", true, "CALLRESULT", "b", R"("action":"Reset","payload":{"status":"Accepted"})");
     }},
    {"before the boot was answered", Kind::WrongOrder, true,
     [](TraceBuilder &t) {
         t.frame("10:00:00", "CP1", true, "CALL", "a", R"("action":"BootNotification","payload":{"chargePointVendor":"X","chargePointModel":"Y"})");
         t.frame("10:00:01", "CP1", true, "CALL", "b", R"("action":"Heartbeat","payload":{})");
     },
     "order.before-boot-answer", Severity::Warning},
    {"after a rejected boot", Kind::WrongOrder, true,
     [](TraceBuilder &t) {
         t.call("10:00:00", "CP1", "BootNotification", R"({"chargePointVendor":"X","chargePointModel":"Y"})",
                R"({"status":"Rejected","currentTime":"2026-09-17T10:00:00Z","interval":60})");
         t.heartbeat("10:00:10", "CP1");
     },
     "order.boot-rejected", Severity::Warning},
    {"unasked while pending", Kind::WrongOrder, true,
     [](TraceBuilder &t) {
         t.call("10:00:00", "CP1", "BootNotification", R"({"chargePointVendor":"X","chargePointModel":"Y"})",
                R"({"status":"Pending","currentTime":"2026-09-17T10:00:00Z","interval":60})");
         t.heartbeat("10:00:10", "CP1");
     },
     "order.boot-pending", Severity::Warning},
    {"asked while pending", Kind::WrongOrder, false,
     [](TraceBuilder &t) {
         t.call("10:00:00", "CP1", "BootNotification", R"({"chargePointVendor":"X","chargePointModel":"Y"})",
                R"({"status":"Pending","currentTime":"2026-09-17T10:00:00Z","interval":60})");
         t.down("10:00:05", "CP1", "TriggerMessage", R"({"requestedMessage":"Heartbeat"})", R"({"status":"Accepted"})");
         t.heartbeat("10:00:10", "CP1");
     }},
    {"silence", Kind::Silence, true,
     [](TraceBuilder &t) {
         t.call("10:00:00", "CP1", "BootNotification", R"({"chargePointVendor":"X","chargePointModel":"Y"})",
                R"({"status":"Accepted","currentTime":"2026-09-17T10:00:00Z","interval":60})");
         t.heartbeat("10:01:00", "CP1");
         t.heartbeat("10:31:00", "CP1");
     },
     "order.silence", Severity::Warning},
    {"silence: within the interval", Kind::Silence, false,
     [](TraceBuilder &t) {
         t.call("10:00:00", "CP1", "BootNotification", R"({"chargePointVendor":"X","chargePointModel":"Y"})",
                R"({"status":"Accepted","currentTime":"2026-09-17T10:00:00Z","interval":900})");
         t.heartbeat("10:15:00", "CP1");
         t.heartbeat("10:30:00", "CP1");
     }},
    {"time jump", Kind::TimeJump, true,
     [](TraceBuilder &t) {
         samples(t, "0");
         for (int i = 8; i < 16; ++i) {
             const QByteArray time = TraceBuilder::later("10:00:00", i * 300);
             t.meter(time.constData(), "CP1", 1, 5, 1000 + i * 100, TraceBuilder::later(time, 600).constData());
         }
     },
     "clock.jump", Severity::Warning},
    {"time jump: always off by the same", Kind::TimeJump, false, [](TraceBuilder &t) { samples(t, "10"); }},
    {"noted by an endpoint", Kind::Peer, true,
     [](TraceBuilder &t) {
         t.heartbeat("10:00:00", "CP1");
         t.line(R"({"schemaVersion":"1.1","record":"event","timestamp":"2026-09-17T10:00:01Z","lane":"cp","peer":"CP1","source":"roamscope",)"
                R"("severity":"warning","text":"x","data":{"problem":"flood","detail":"12000/s","address":"10.0.0.7:1","count":3}})");
     },
     "peer.flood", Severity::Warning},
    {"an event of another program", Kind::Peer, false,
     [](TraceBuilder &t) { t.event("10:00:00", "roamscope", R"({"problem":"flood"})"); }},
    {"one direction only", Kind::OneSided, true,
     [](TraceBuilder &t) {
         for (const char *time : {"10:00:00", "10:10:00", "10:20:00", "10:30:00"})
             t.call(time, "CP1", "Heartbeat", "{}", "");
     }},
    {"one direction only: both", Kind::OneSided, false,
     [](TraceBuilder &t) {
         for (const char *time : {"10:00:00", "10:10:00", "10:20:00"})
             t.heartbeat(time, "CP1");
     }},
    {"orphan", Kind::Orphan, true,
     [](TraceBuilder &t) {
         t.heartbeat("10:00:00", "CP1");
         t.frame("10:30:00", "CP1", false, "CALLRESULT", "nobody", "\"payload\":{}");
     },
     nullptr, Severity::Warning},
    {"orphan: none", Kind::Orphan, false, [](TraceBuilder &t) { t.heartbeat("10:00:00", "CP1"); }},
    {"CALLERROR", Kind::CallError, true,
     [](TraceBuilder &t) {
         t.call("10:00:00", "CP1", "DataTransfer", R"({"vendorId":"X"})", "");
         t.frame("10:00:01", "CP1", false, "CALLERROR", "1", R"("error":{"code":"InternalError","description":"database","details":{}})");
     },
     "callerror.InternalError", Severity::Warning},
    {"CALLERROR: none", Kind::CallError, false, [](TraceBuilder &t) { t.heartbeat("10:00:00", "CP1"); }},
    {"slow answer", Kind::SlowAnswer, true,
     [](TraceBuilder &t) { t.call("10:00:00", "CP1", "Authorize", R"({"idTag":"A"})", R"({"idTagInfo":{"status":"Accepted"}})", 45); }, nullptr, Severity::Warning},
    {"slow answer: 20 s", Kind::SlowAnswer, false,
     [](TraceBuilder &t) { t.call("10:00:00", "CP1", "Authorize", R"({"idTag":"A"})", R"({"idTagInfo":{"status":"Accepted"}})", 20); }},
    {"message id repeated", Kind::RepeatedMessageId, true,
     [](TraceBuilder &t) {
         t.frame("10:00:00", "CP1", true, "CALL", "x", R"("action":"Heartbeat","payload":{})");
         t.frame("10:00:01", "CP1", true, "CALL", "x", R"("action":"Authorize","payload":{"idTag":"A"})");
     },
     nullptr, Severity::Warning},
    {"message id repeated: a retry", Kind::RepeatedMessageId, false,
     [](TraceBuilder &t) {
         t.frame("10:00:00", "CP1", true, "CALL", "x", R"("action":"Heartbeat","payload":{})");
         t.frame("10:00:30", "CP1", true, "CALL", "x", R"("action":"Heartbeat","payload":{})");
     }},
    {"message id repeated: another charge point", Kind::RepeatedMessageId, false,
     [](TraceBuilder &t) {
         t.frame("10:00:00", "CP1", true, "CALL", "x", R"("action":"Heartbeat","payload":{})");
         t.frame("10:00:01", "CP2", true, "CALL", "x", R"("action":"Authorize","payload":{"idTag":"A"})");
     }},
    {"schema", Kind::Schema, true,
     [](TraceBuilder &t) { t.call("10:00:00", "CP1", "StatusNotification", R"({"connectorId":1,"errorCode":"NoError","status":"Busy"})"); }, "enum", Severity::Error},
    {"schema: OCPI", Kind::Schema, true, [](TraceBuilder &t) { evseStatus(t, "10:00:00", "BUSY"); }, nullptr, Severity::Error},
    {"schema: valid", Kind::Schema, false, [](TraceBuilder &t) { t.status("10:00:00", "CP1", 1, "Charging"); }},
    {"schema: a PATCH lacks what did not change", Kind::Schema, false, [](TraceBuilder &t) { evseStatus(t, "10:00:00", "CHARGING"); }},
    {"transaction", Kind::Transaction, true,
     [](TraceBuilder &t) {
         t.start("10:00:00", "CP1", 1, 1000, 7);
         t.stop("10:30:00", "CP1", 900, 7);
     },
     "transaction.meter-backwards", Severity::Error},
    {"transaction: still open is no fault", Kind::Transaction, false, [](TraceBuilder &t) { t.start("10:00:00", "CP1", 1, 1000, 7); }},
    {"clock skew", Kind::ClockSkew, true, [](TraceBuilder &t) { samples(t, "-4"); }, "clock.skew", Severity::Warning},
    {"clock skew: an hour marked as UTC", Kind::ClockSkew, true, [](TraceBuilder &t) { samples(t, "120"); }, "clock.zone", Severity::Warning},
    {"clock skew: right", Kind::ClockSkew, false, [](TraceBuilder &t) { samples(t, "0"); }},
    {"clock skew: old statuses are no skew", Kind::ClockSkew, false,
     [](TraceBuilder &t) {
         for (int i = 0; i < 8; ++i)
             t.call(TraceBuilder::later("10:00:00", i * 120).constData(), "CP1", "StatusNotification",
                    R"({"connectorId":1,"errorCode":"NoError","status":"Available","timestamp":"2026-09-17T06:00:00Z"})");
     }},
    {"clock skew: a replayed queue is no skew", Kind::ClockSkew, false,
     [](TraceBuilder &t) {
         for (int i = 0; i < 8; ++i)
             t.meter(TraceBuilder::later("12:00:00", i).constData(), "CP1", 1, 5, 1000 + i, TraceBuilder::later("10:00:00", i * 300).constData());
     }},
    {"status not forwarded: a fault", Kind::StatusNotForwarded, true,
     [](TraceBuilder &t) {
         t.status("09:00:00", "CP1", 1, "Available");
         evseStatus(t, "09:00:02", "AVAILABLE");
         t.status("10:00:00", "CP1", 1, "Faulted");
         t.status("11:00:00", "CP1", 1, "Available");
     },
     "status.fault-not-forwarded", Severity::Error},
    {"status not forwarded: a fault, told", Kind::StatusNotForwarded, false,
     [](TraceBuilder &t) {
         t.status("09:00:00", "CP1", 1, "Available");
         evseStatus(t, "09:00:02", "AVAILABLE");
         t.status("10:00:00", "CP1", 1, "Faulted");
         evseStatus(t, "10:00:02", "OUTOFORDER");
         t.status("11:00:00", "CP1", 1, "Available");
         evseStatus(t, "11:00:02", "AVAILABLE");
     }},
    {"status not forwarded: a short fault", Kind::StatusNotForwarded, false,
     [](TraceBuilder &t) {
         t.status("09:00:00", "CP1", 1, "Available");
         evseStatus(t, "09:00:02", "AVAILABLE");
         t.status("10:00:00", "CP1", 1, "Faulted");
         t.status("10:00:20", "CP1", 1, "Available");
         t.heartbeat("11:00:00", "CP1");
     }},
    {"status not forwarded: the partner is told nothing here", Kind::StatusNotForwarded, false,
     [](TraceBuilder &t) {
         t.status("10:00:00", "CP1", 1, "Faulted");
         t.status("11:00:00", "CP1", 1, "Available");
     }},
    {"status collapsed", Kind::StatusNotForwarded, true,
     [](TraceBuilder &t) {
         t.status("10:00:00", "CP1", 1, "Charging");
         evseStatus(t, "10:00:02", "CHARGING");
         t.status("10:30:00", "CP1", 1, "Finishing");
         t.status("11:30:00", "CP1", 1, "Available");
         evseStatus(t, "11:30:02", "AVAILABLE");
     },
     "status.collapsed", Severity::Warning},
    {"status stale: the push was refused", Kind::StatusNotForwarded, true,
     [](TraceBuilder &t) {
         t.status("10:00:00", "CP1", 1, "Charging");
         evseStatus(t, "10:00:02", "CHARGING");
         t.status("10:30:00", "CP1", 1, "Available");
         evseStatus(t, "10:30:02", "AVAILABLE", 503);
         t.heartbeat("11:30:00", "CP1");
     },
     "status.stale", Severity::Warning},
    {"HTTP error", Kind::HttpError, true, [](TraceBuilder &t) { evseStatus(t, "10:00:00", "CHARGING", 500); }, "http.500", Severity::Warning},
    {"OCPI error in HTTP 200", Kind::HttpError, true,
     [](TraceBuilder &t) {
         t.http("10:00:00", "cpo", "emsp", "PATCH", "/ocpi/emsp/2.2.1/locations/DE/ABC/L1/E1", R"({"status":"CHARGING","last_updated":"2026-09-17T10:00:00Z"})", 200,
                R"({"status_code":2003,"status_message":"unknown","timestamp":"2026-09-17T10:00:00Z"})");
     },
     "ocpi.2003", Severity::Warning},
    {"HTTP error: none", Kind::HttpError, false, [](TraceBuilder &t) { evseStatus(t, "10:00:00", "CHARGING"); }},
    {"placeholder time", Kind::PlaceholderTime, true,
     [](TraceBuilder &t) { t.call("10:00:00", "CP1", "StatusNotification", R"({"connectorId":1,"errorCode":"NoError","status":"Available","timestamp":"1970-01-01T00:00:12Z"})"); },
     nullptr, Severity::Warning},
    {"placeholder time: a real one", Kind::PlaceholderTime, false,
     [](TraceBuilder &t) { t.call("10:00:00", "CP1", "StatusNotification", R"({"connectorId":1,"errorCode":"NoError","status":"Available","timestamp":"2026-09-17T10:00:00Z"})"); }},
    {"replayed late", Kind::ReplayedLate, true,
     [](TraceBuilder &t) {
         samples(t, "0");
         t.stop("13:00:00", "CP1", 5000, 5, "Local", "{}", "11:00:00");
     }},
    {"replayed late: live", Kind::ReplayedLate, false,
     [](TraceBuilder &t) {
         samples(t, "0");
         t.stop("13:00:00", "CP1", 5000, 5);
     }},
    {"source: damaged", Kind::Source, true,
     [](TraceBuilder &t) {
         t.heartbeat("10:00:00", "CP1");
         t.line(R"({"schemaVersion":"1.1","timestamp":"2026-09-17T10:00:05Z","transport":"json","direction":"cp-to-csms","messageType":"CALL","messa)");
     },
     nullptr, Severity::Warning},
    {"source: sound", Kind::Source, false, [](TraceBuilder &t) { t.heartbeat("10:00:00", "CP1"); }},
    {"stale token", Kind::StaleToken, true,
     [](TraceBuilder &t) {
         token(t, "08:00:00", true);
         token(t, "09:00:00", false);
         t.start("10:00:00", "CP1", 1, 1000, 7);
         t.stop("10:30:00", "CP1", 2000, 7);
     },
     nullptr, Severity::Error},
    {"stale token: refused", Kind::StaleToken, false,
     [](TraceBuilder &t) {
         token(t, "09:00:00", false);
         t.start("10:00:00", "CP1", 1, 1000, 7, "Invalid");
     }},
    {"stale token: valid again", Kind::StaleToken, false,
     [](TraceBuilder &t) {
         token(t, "08:00:00", false);
         token(t, "09:00:00", true);
         t.start("10:00:00", "CP1", 1, 1000, 7);
     }},
    {"stale token: the revocation did not arrive", Kind::StaleToken, false,
     [](TraceBuilder &t) {
         token(t, "09:00:00", false, 500);
         t.start("10:00:00", "CP1", 1, 1000, 7);
     }},
    {"tariff changed", Kind::TariffChanged, true,
     [](TraceBuilder &t) {
         tariff(t, "09:00:00", 0.4, "2026-09-17T09:00:00Z");
         session(t, "10:00:00", "S1", "ACTIVE");
         tariff(t, "10:30:00", 0.5, "2026-09-17T10:30:00Z");
         session(t, "11:00:00", "S1", "COMPLETED");
     }},
    {"tariff changed: the same again", Kind::TariffChanged, false,
     [](TraceBuilder &t) {
         tariff(t, "09:00:00", 0.4, "2026-09-17T09:00:00Z");
         session(t, "10:00:00", "S1", "ACTIVE");
         tariff(t, "10:30:00", 0.4, "2026-09-17T10:30:00Z");
         session(t, "11:00:00", "S1", "COMPLETED");
     }},
    {"tariff changed: after the session", Kind::TariffChanged, false,
     [](TraceBuilder &t) {
         tariff(t, "09:00:00", 0.4, "2026-09-17T09:00:00Z");
         session(t, "10:00:00", "S1", "ACTIVE");
         session(t, "11:00:00", "S1", "COMPLETED");
         tariff(t, "11:30:00", 0.5, "2026-09-17T11:30:00Z");
     }},
    {"late CDR", Kind::LateCdr, true, [](TraceBuilder &t) { sevenCdrs(t, "20:00:00"); }, nullptr, Severity::Warning},
    {"late CDR: all alike", Kind::LateCdr, false, [](TraceBuilder &t) { sevenCdrs(t, "11:20:00"); }},
    {"nothing started", Kind::NotStarted, true,
     [](TraceBuilder &t) {
         t.down("10:00:00", "CP1", "RemoteStartTransaction", R"({"connectorId":1,"idTag":"TAG1"})", R"({"status":"Accepted"})");
         t.heartbeat("11:00:00", "CP1");
     },
     nullptr, Severity::Warning},
    {"nothing started: it was refused", Kind::NotStarted, false,
     [](TraceBuilder &t) {
         t.down("10:00:00", "CP1", "RemoteStartTransaction", R"({"connectorId":1,"idTag":"TAG1"})", R"({"status":"Rejected"})");
         t.heartbeat("11:00:00", "CP1");
     }},
    {"nothing started: it did", Kind::NotStarted, false,
     [](TraceBuilder &t) {
         t.down("10:00:00", "CP1", "RemoteStartTransaction", R"({"connectorId":1,"idTag":"TAG1"})", R"({"status":"Accepted"})");
         t.start("10:00:05", "CP1", 1, 1000, 7);
         t.heartbeat("11:00:00", "CP1");
     }},
};

} // namespace

void TestProblems::kinds_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(cases)); ++i)
        QTest::newRow(cases[i].name) << i;
}

void TestProblems::kinds()
{
    QFETCH(int, index);
    const ProblemCase &test = cases[index];
    TraceBuilder trace;
    test.write(trace);
    const CapturePtr capture = trace.load();
    QVERIFY(capture && capture->size() > 0);
    const AnalysisPtr analysis = analyse(*capture);
    const auto found = std::find_if(analysis->problems.begin(), analysis->problems.end(),
                                    [&](const Problem &problem) { return problem.kind == test.kind; });
    const bool fires = found != analysis->problems.end();
    QVERIFY2(fires == test.fires, fires ? qPrintable(found->message()) : "nothing found");
    if (!fires)
        return;
    QVERIFY(!found->message().isEmpty());
    QVERIFY2(!found->message().contains(QLatin1Char('%')), qPrintable(found->message()));
    QVERIFY(!displayName(found->kind).isEmpty());
    QVERIFY2(found->severity >= test.severity, qPrintable(found->message()));
    if (test.rule)
        QCOMPARE(found->rule, QByteArray(test.rule));
}

void TestProblems::everyKindIsTested()
{
    for (int kind = 0; kind < int(Kind::Count); ++kind) {
        for (const bool fires : {true, false}) {
            const bool found = std::any_of(std::begin(cases), std::end(cases),
                                           [&](const ProblemCase &one) { return int(one.kind) == kind && one.fires == fires; });
            QVERIFY2(found, problemKindId(Kind(kind)).data());
        }
    }
}

void TestProblems::bounded()
{
    TraceBuilder trace;
    for (int i = 0; i < 1500; ++i)
        trace.status("10:00:00", "CP1", 1, "Busy");
    const CapturePtr capture = trace.load();
    const AnalysisPtr all = analyse(*capture);
    QCOMPARE(all->problemTotals[int(Severity::Error)], quint64(1500));
    QCOMPARE(all->problems.size(), std::size_t(1000));
    // All of them have one text.
    QCOMPARE(all->problems.front().finding, all->problems.back().finding);
    const AnalysisPtr few = analyse(*capture, {.validate = true, .maximumProblems = 10});
    QCOMPARE(few->problems.size(), std::size_t(10));
    QCOMPARE(few->problemTotals[int(Severity::Error)], quint64(1500));
    QCOMPARE(analyse(*capture, {.validate = false})->problems.size(), std::size_t(0));
}

void TestProblems::logInLocalTime()
{
    // The recorder wrote local time as if it were UTC; the CSMS's answers and the charger agree with each other.
    TraceBuilder trace;
    for (int i = 0; i < 8; ++i) {
        const QByteArray real = TraceBuilder::later("08:00:00", i * 300);
        const QByteArray logged = TraceBuilder::later(real, 7200);
        trace.call(logged.constData(), "CP1", "Heartbeat", "{}", "{\"currentTime\":\"" + trace.stamp(real) + "\"}");
        trace.meter(TraceBuilder::later(logged, 10).constData(), "CP1", 1, 5, 1000 + i, TraceBuilder::later(real, 10).constData());
    }
    const AnalysisPtr analysis = analyse(*trace.load());
    int logs = 0;
    for (const Problem &problem : analysis->problems) {
        QVERIFY2(problem.severity == Severity::Note, qPrintable(problem.message()));
        logs += problem.rule == "clock.log";
    }
    QCOMPARE(logs, 1);
}

void TestProblems::rowsAscend()
{
    TraceBuilder trace;
    for (int i = 0; i < 20; ++i) {
        trace.status(TraceBuilder::later("10:00:00", i * 100).constData(), "CP1", 1, i % 3 ? "Busy" : "Charging");
        trace.down(TraceBuilder::later("10:00:05", i * 100).constData(), "CP1", "ClearCache", "{}", "");
    }
    const AnalysisPtr analysis = analyse(*trace.load());
    QVERIFY(analysis->problems.size() > 20);
    QVERIFY(std::is_sorted(analysis->problems.begin(), analysis->problems.end(),
                           [](const Problem &a, const Problem &b) { return a.frame + 1 < b.frame + 1; }));
}

void TestProblems::listAnswers()
{
    TraceBuilder t;
    const QByteArray token = R"("uid":"TAG1","type":"RFID","contract_id":"C1","issuer":"X","valid":true,"whitelist":"ALLOWED",)"
                             R"("last_updated":"2026-09-17T09:00:00Z"})";
    t.http("10:00", "cpo", "emsp", "GET", "/ocpi/emsp/2.2.1/tokens?limit=2", "{}", 200,
           R"({"status_code":1000,"timestamp":"2026-09-17T10:00:00Z","data":[{"country_code":"NL","party_id":"XYZ",)" + token
               + R"(,{"country_code":"NLD","party_id":"XYZ",)" + token + "]}");
    const CapturePtr capture = t.load();
    const AnalysisPtr analysis = analyse(*capture);
    QList<QByteArray> pointers;
    for (const Problem &problem : analysis->problems) {
        if (problem.kind == Problem::Kind::Schema && capture->frames().kind(problem.frame) == FrameKind::HttpResponse)
            pointers.append(problem.pointer);
    }
    QCOMPARE(pointers, QList<QByteArray> {"/data/1/country_code"});
}

QTEST_GUILESS_MAIN(TestProblems)
#include "tst_problems.moc"
