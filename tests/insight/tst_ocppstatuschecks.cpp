// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocppcases.h"

#include "models/insight/tokenstory.h"

using namespace Roamscope;
using namespace Roamscope::cases;

/// Checks of tokens, statuses and devices.
class TestOcppStatusChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cases_data();
    void cases();
    void everyCheckIsTested();
    void alike_data();
    void alike();
    void quietDay();
    void onlyPartOfTheLog();
};

namespace {

using T = TraceBuilder;

void shown(T &t, const char *between, const char *told)
{
    t.status("09:00:00", "CP1", 1, "Available");
    evse(t, "09:00:02", "AVAILABLE");
    t.status("10:00:00", "CP1", 1, "Charging");
    evse(t, "10:00:02", "CHARGING");
    t.status("11:00:00", "CP1", 1, between);
    if (told)
        evse(t, "11:00:02", told);
    t.status("12:00:00", "CP1", 1, "Available");
    evse(t, "12:00:02", "AVAILABLE");
    t.heartbeat("13:00:00", "CP1");
}

void flap(T &t, const char *one, const char *other, int times, int every)
{
    for (int i = 0; i < times; ++i) {
        t.status(T::later("10:00:00", 2 * i * every).constData(), "CP1", 1, one);
        t.status(T::later("10:00:00", (2 * i + 1) * every).constData(), "CP1", 1, other);
    }
}

void unknownToPartner(T &t, const QByteArray &pushed)
{
    if (!pushed.isEmpty())
        token(t, "08:00:00", true, pushed);
    authorize(t, "09:59:00", "Accepted");
    t.start("10:00:00", "CP1", 1, 1000, 5);
    session(t, "10:00:05", "0", "ACTIVE", "TAG1", 2004);
    t.stop("10:30:00", "CP1", 3000, 5);
}

void reserve(T &t)
{
    t.down("10:00:00", "CP1", "ReserveNow", R"({"connectorId":1,"expiryDate":"2026-09-17T10:30:00Z","idTag":"TAG9","reservationId":4})", R"({"status":"Accepted"})");
}

const CheckCase rows[] = {
    {"twenty seconds", "slow-authorization", "slow", [](T &t) {
         t.heartbeat("09:59:00", "CP1");
         authorize(t, "10:00:00", "Accepted", "TAG1", 20);
         t.heartbeat("10:10:00", "CP1");
     }, "token-service", "20.0 s"},
    {"the partner took its time", "slow-authorization", "slow", [](T &t) {
         t.http("10:00:01", "cpo", "emsp", "POST", "/ocpi/emsp/2.2.1/tokens/TAG1/authorize?type=RFID", "{}", 0);
         t.line(R"({"schemaVersion":"1.1","record":"http","timestamp":"2026-09-17T10:00:35Z","from":"emsp","to":"cpo","correlationId":"h1","kind":"response","status":200,"headers":{},"bodyJson":{"status_code":1000,"timestamp":"2026-09-17T10:00:35Z","data":{"allowed":"ALLOWED"}}})");
         authorize(t, "10:00:00", "Accepted", "TAG1", 36);
         t.heartbeat("10:10:00", "CP1");
     }, "partner", "36.0 s", Severity::Error},
    {"no answer at all", "slow-authorization", "no-answer", [](T &t) {
         t.heartbeat("09:59:00", "CP1");
         t.call("10:00:00", "CP1", "Authorize", R"({"idTag":"TAG1"})", "");
         t.heartbeat("10:10:00", "CP1");
     }},
    {"one direction only", "slow-authorization", "", [](T &t) {
         for (const char *time : {"09:50:00", "09:55:00", "09:57:00"})
             t.call(time, "CP1", "Heartbeat", "{}", "");
         t.call("10:00:00", "CP1", "Authorize", R"({"idTag":"TAG1"})", "");
         t.call("10:10:00", "CP1", "Heartbeat", "{}", "");
     }},
    {"two seconds", "slow-authorization", "", [](T &t) { authorize(t, "10:00:00", "Accepted", "TAG1", 2); }},

    {"accepted half an hour later", "revoked-token-accepted", "accepted", [](T &t) {
         token(t, "08:00:00", true);
         token(t, "09:00:00", false);
         authorize(t, "09:30:00", "Accepted");
     }, "backend-cache", "30 min", Severity::Error},
    {"list was postponed", "revoked-token-accepted", "accepted", [](T &t) {
         token(t, "09:00:00", false);
         service(t, "09:00:02", "warning", "Local list update postponed");
         authorize(t, "09:30:00", "Accepted");
     }, "list-postponed"},
    {"refused", "revoked-token-accepted", "", [](T &t) {
         token(t, "09:00:00", false);
         authorize(t, "09:30:00", "Blocked");
     }},
    {"within the minute", "revoked-token-accepted", "", [](T &t) {
         token(t, "09:00:00", false);
         authorize(t, "09:00:30", "Accepted");
     }},
    {"revocation was refused", "revoked-token-accepted", "", [](T &t) {
         token(t, "08:00:00", true);
         token(t, "09:00:00", false, "TAG1", "RFID", 500);
         authorize(t, "09:30:00", "Accepted");
     }},

    {"refused, then accepted", "token-flip", "backend", [](T &t) {
         authorize(t, "10:00:00", "Invalid");
         authorize(t, "10:01:00", "Accepted");
     }, "backend", "Invalid"},
    {"accepted at another charger", "token-flip", "charger", [](T &t) {
         authorize(t, "10:00:00", "Invalid");
         authorize(t, "10:01:00", "Accepted", "TAG1", 1, "CP2");
     }, "charger", "CP2"},
    {"pushed in between", "token-flip", "", [](T &t) {
         authorize(t, "10:00:00", "Invalid");
         token(t, "10:00:30", true);
         authorize(t, "10:01:00", "Accepted");
     }},
    {"was charging elsewhere", "token-flip", "", [](T &t) {
         authorize(t, "10:00:00", "ConcurrentTx");
         authorize(t, "10:01:00", "Accepted");
     }},
    {"hours between", "token-flip", "", [](T &t) {
         authorize(t, "10:00:00", "Blocked");
         authorize(t, "15:00:00", "Accepted");
     }},

    {"pushed and refused", "token-unknown", "pushed-but-refused", [](T &t) {
         token(t, "08:00:00", true);
         authorize(t, "10:00:00", "Invalid");
     }, "not-imported", "08:00:00", Severity::Error},
    {"nobody's card", "token-unknown", "unknown-card", [](T &t) { authorize(t, "10:00:00", "Invalid"); }, "foreign", "TAG1"},
    {"partner says 2004", "token-unknown", "partner-does-not-know", [](T &t) { unknownToPartner(t, {}); }, "own-token", "2004", Severity::Error},
    {"partner forgot its own", "token-unknown", "partner-does-not-know", [](T &t) { unknownToPartner(t, "TAG1"); }, "partner-lost-it"},
    {"blocked, and rightly", "token-unknown", "", [](T &t) {
         token(t, "08:00:00", false);
         authorize(t, "10:00:00", "Blocked");
     }},
    {"the partner said no in real time", "token-unknown", "", [](T &t) {
         token(t, "08:00:00", true);
         t.http("10:00:00", "cpo", "emsp", "POST", "/ocpi/emsp/2.2.1/tokens/TAG1/authorize?type=RFID", "{}", 200,
                R"({"status_code":1000,"timestamp":"2026-09-17T10:00:00Z","data":{"allowed":"NO_CREDIT"}})");
         authorize(t, "10:00:00", "Invalid", "TAG1", 3);
     }},
    {"accepted", "token-unknown", "", [](T &t) {
         token(t, "08:00:00", true);
         authorize(t, "10:00:00", "Accepted");
     }},

    {"twenty minutes until it worked", "token-refresh-slow", "slow", [](T &t) {
         token(t, "09:00:00", true);
         authorize(t, "09:10:00", "Invalid");
         authorize(t, "09:20:00", "Accepted");
     }, "batch", "20 min"},
    {"refused before the push", "token-refresh-slow", "", [](T &t) {
         authorize(t, "08:50:00", "Invalid");
         token(t, "09:00:00", true);
         authorize(t, "09:00:20", "Accepted");
     }},
    {"never refused", "token-refresh-slow", "", [](T &t) {
         token(t, "09:00:00", true);
         authorize(t, "09:10:00", "Accepted");
     }},

    {"colons", "token-mismatch", "separators", [](T &t) {
         token(t, "08:00:00", true, "04A1B2C3D4E5F6");
         authorize(t, "10:00:00", "Invalid", "04:A1:B2:C3:D4:E5:F6");
     }, "separators", "04A1B2C3D4E5F6", Severity::Error},
    {"bytes reversed", "token-mismatch", "byte-order", [](T &t) {
         token(t, "08:00:00", true, "04A1B2C3D4E5F6");
         authorize(t, "10:00:00", "Invalid", "F6E5D4C3B2A104");
     }},
    {"case", "token-mismatch", "case", [](T &t) {
         token(t, "08:00:00", true, "04A1B2C3D4E5F6");
         authorize(t, "10:00:00", "Invalid", "04a1b2c3d4e5f6");
     }},
    {"type", "token-mismatch", "type", [](T &t) {
         t.version = "2.0.1";
         token(t, "08:00:00", true, "04A1B2C3D4E5F6", "APP_USER");
         t.call("10:00:00", "CP1", "Authorize", R"({"idToken":{"idToken":"04A1B2C3D4E5F6","type":"ISO14443"}})", R"({"idTokenInfo":{"status":"Invalid"}})");
     }, "type", "APP_USER"},
    {"session names it otherwise", "token-mismatch", "leading-zeros", [](T &t) {
         token(t, "08:00:00", true, "04A1B2C3D4E5F6");
         session(t, "10:00:05", "0", "ACTIVE", "4A1B2C3D4E5F6", 2004);
     }, "leading-zeros", "2004"},
    {"another card", "token-mismatch", "", [](T &t) {
         token(t, "08:00:00", true, "04A1B2C3D4E5F6");
         authorize(t, "10:00:00", "Invalid", "04A1B2C3D4E5F7");
     }},
    {"case differs, and it works", "token-mismatch", "", [](T &t) {
         token(t, "08:00:00", true, "04A1B2C3D4E5F6");
         authorize(t, "10:00:00", "Accepted", "04a1b2c3d4e5f6");
     }},
    {"revoked, and written otherwise", "token-mismatch", "", [](T &t) {
         token(t, "08:00:00", false, "04A1B2C3D4E5F6");
         authorize(t, "10:00:00", "Invalid", "04:A1:B2:C3:D4:E5:F6");
     }},

    {"Finishing shown as CHARGING", "status-collapsed", "Finishing.CHARGING", [](T &t) { shown(t, "Finishing", nullptr); }, "table", "1 h 00 min", Severity::Warning},
    {"the log names the table", "status-collapsed", "SuspendedEVSE.CHARGING", [](T &t) {
         service(t, "08:00:00", "info", "Status table 'compact' active");
         shown(t, "SuspendedEVSE", nullptr);
     }, "table-named", "SuspendedEVSE"},
    {"Finishing shown as BLOCKED", "status-collapsed", "", [](T &t) { shown(t, "Finishing", "BLOCKED"); }},

    {"fault, and a service dropped it", "fault-not-forwarded", "service", [](T &t) {
         shown(t, "Faulted", nullptr);
         service(t, "11:00:01", "error", "CP1: no row for errorCode GroundFailure, update dropped");
     }, "service", "Faulted", Severity::Error},
    {"fault never sent", "fault-not-forwarded", "never-sent", [](T &t) { shown(t, "Faulted", nullptr); }},
    {"line of another charger", "fault-not-forwarded", "never-sent", [](T &t) {
         shown(t, "Faulted", nullptr);
         service(t, "11:00:01", "error", "CP12: update dropped");
     }, "never-sent"},
    {"fault told", "fault-not-forwarded", "", [](T &t) { shown(t, "Faulted", "OUTOFORDER"); }},

    {"push refused", "status-stale", "refused", [](T &t) {
         t.status("09:00:00", "CP1", 1, "Available");
         evse(t, "09:00:02", "AVAILABLE");
         t.status("10:00:00", "CP1", 1, "Charging");
         evse(t, "10:00:02", "CHARGING");
         t.status("11:00:00", "CP1", 1, "Available");
         evse(t, "11:00:02", "AVAILABLE", 503);
         t.status("13:00:00", "CP1", 1, "Charging");
         t.heartbeat("13:30:00", "CP1");
     }, "refused", "CHARGING"},
    {"overtaken by an older state", "status-stale", "overtaken", [](T &t) {
         t.status("09:00:00", "CP1", 1, "Charging");
         evse(t, "09:00:02", "CHARGING");
         t.status("10:00:00", "CP1", 1, "Available");
         evse(t, "10:00:02", "AVAILABLE");
         evse(t, "10:00:06", "BLOCKED");
         t.heartbeat("11:30:00", "CP1");
     }, "overtaken"},
    {"told at once", "status-stale", "", [](T &t) { shown(t, "Finishing", "BLOCKED"); }},

    {"told after ten minutes", "status-late", "queue", [](T &t) {
         t.status("09:00:00", "CP1", 1, "Charging");
         evse(t, "09:00:02", "CHARGING");
         t.status("10:00:00", "CP1", 1, "Available");
         evse(t, "10:10:00", "AVAILABLE");
         t.heartbeat("11:30:00", "CP1");
     }, "queue", "10 min"},
    {"first push refused", "status-late", "refused", [](T &t) {
         t.status("09:00:00", "CP1", 1, "Charging");
         evse(t, "09:00:02", "CHARGING");
         t.status("10:00:00", "CP1", 1, "Available");
         evse(t, "10:00:02", "AVAILABLE", 503);
         evse(t, "10:10:00", "AVAILABLE");
         t.heartbeat("11:30:00", "CP1");
     }, "refused"},
    {"told within seconds", "status-late", "", [](T &t) { shown(t, "Finishing", "BLOCKED"); }},

    {"one EVSE for two connectors", "connectors-merged", "merged", [](T &t) {
         t.status("09:00:00", "CP1", 1, "Available");
         t.status("09:00:01", "CP1", 2, "Available");
         evse(t, "09:00:02", "AVAILABLE", 200, "DE*ABC*CP1");
         t.start("10:00:00", "CP1", 1, 1000, 5);
         t.start("10:10:00", "CP1", 2, 1000, 6, "Accepted", "TAG2");
         evse(t, "10:00:02", "CHARGING", 200, "DE*ABC*CP1");
         t.stop("10:30:00", "CP1", 2000, 5);
         t.stop("10:40:00", "CP1", 2000, 6);
     }, "per-charger", "10:10:00", Severity::Error},
    {"one at a time", "connectors-merged", "", [](T &t) {
         t.status("09:00:00", "CP1", 1, "Available");
         t.status("09:00:01", "CP1", 2, "Available");
         evse(t, "09:00:02", "AVAILABLE", 200, "DE*ABC*CP1");
         t.start("10:00:00", "CP1", 1, 1000, 5);
         t.stop("10:30:00", "CP1", 2000, 5);
         t.start("10:40:00", "CP1", 2, 1000, 6, "Accepted", "TAG2");
         t.stop("10:50:00", "CP1", 2000, 6);
     }},
    {"an EVSE for each", "connectors-merged", "", [](T &t) {
         t.status("09:00:00", "CP1", 1, "Available");
         t.status("09:00:01", "CP1", 2, "Available");
         evse(t, "09:00:02", "AVAILABLE", 200, "CP1-1");
         t.start("10:00:00", "CP1", 1, 1000, 5);
         t.start("10:10:00", "CP1", 2, 1000, 6, "Accepted", "TAG2");
         t.stop("10:30:00", "CP1", 2000, 5);
     }},

    {"fault comes and goes", "status-flapping", "fault", [](T &t) { flap(t, "Available", "Faulted", 5, 20); }, "fault", "Faulted", Severity::Warning},
    {"vehicle pauses", "status-flapping", "vehicle", [](T &t) { flap(t, "Charging", "SuspendedEV", 6, 30); }},
    {"once in an hour", "status-flapping", "", [](T &t) { flap(t, "Charging", "SuspendedEV", 6, 3600 / 2); }},
    {"same state, another vendor code", "status-flapping", "", [](T &t) {
         for (int i = 0; i < 12; ++i)
             t.call(T::later("10:00:00", i * 20).constData(), "CP1", "StatusNotification",
                    "{\"connectorId\":1,\"errorCode\":\"OtherError\",\"status\":\"Faulted\",\"vendorErrorCode\":\"E" + QByteArray::number(i) + "\"}");
     }},

    {"forty in a minute", "status-storm", "repeats", [](T &t) {
         for (int i = 0; i < 40; ++i)
             t.status(T::later("10:00:00", i).constData(), "CP1", 1, "Available");
     }, "repeats", "40"},
    {"forty connectors after a boot", "status-storm", "", [](T &t) {
         boot(t, "09:59:50");
         for (int i = 0; i < 40; ++i)
             t.status(T::later("10:00:00", i).constData(), "CP1", i, "Available");
     }},
    {"one in a minute", "status-storm", "", [](T &t) {
         for (int i = 0; i < 40; ++i)
             t.status(T::later("10:00:00", i * 60).constData(), "CP1", 1, "Available");
     }},

    {"Finishing to Charging, again and again", "status-transition", "skipped", [](T &t) {
         for (int i = 0; i < 4; ++i) {
             t.status(T::later("10:00:00", i * 1200).constData(), "CP1", 1, "Finishing");
             t.status(T::later("10:10:00", i * 1200).constData(), "CP1", 1, "Charging");
         }
     }, "duration", "4"},
    {"connector 0 charges", "status-transition", "connector-zero", [](T &t) { t.status("10:00:00", "CP1", 0, "Charging"); }, "connector-zero", "Charging", Severity::Warning},
    {"once only", "status-transition", "", [](T &t) {
         t.status("10:00:00", "CP1", 1, "Finishing");
         t.status("10:10:00", "CP1", 1, "Charging");
     }},
    {"the usual way", "status-transition", "", [](T &t) {
         for (int i = 0; i < 4; ++i) {
             const QByteArray from = T::later("10:00:00", i * 600);
             int at = 0;
             for (const char *status : {"Available", "Preparing", "Charging", "SuspendedEV", "Charging", "Finishing"})
                 t.status(T::later(from, 60 * at++).constData(), "CP1", 1, status);
         }
     }},

    {"no start for it", "charging-without-transaction", "no-start", [](T &t) {
         t.start("08:00:00", "CP1", 1, 1000, 5);
         t.stop("08:30:00", "CP1", 2000, 5);
         t.status("09:00:00", "CP1", 1, "Available");
         t.status("10:00:00", "CP1", 1, "Charging");
         t.status("10:30:00", "CP1", 1, "Available");
     }, "free", "30 min"},
    {"ran when the log began", "charging-without-transaction", "", [](T &t) {
         t.status("10:00:00", "CP1", 1, "Charging");
         t.status("10:30:00", "CP1", 1, "Available");
         t.start("11:00:00", "CP1", 1, 1000, 5);
         t.status("11:00:02", "CP1", 1, "Charging");
         t.stop("11:30:00", "CP1", 2000, 5);
         t.status("11:30:02", "CP1", 1, "Available");
     }},
    {"log without transactions", "charging-without-transaction", "", [](T &t) {
         t.status("09:00:00", "CP1", 1, "Available");
         t.status("10:00:00", "CP1", 1, "Charging");
         t.status("10:30:00", "CP1", 1, "Available");
     }},

    {"blocked twice", "token-refused", "blocked", [](T &t) {
         authorize(t, "10:00:00", "Blocked");
         authorize(t, "10:01:00", "Blocked");
     }, "blocked", "TAG1"},
    {"accepted later", "token-refused", "", [](T &t) {
         authorize(t, "10:00:00", "Blocked");
         authorize(t, "12:01:00", "Accepted");
     }},

    {"nobody asked", "start-without-authorization", "always", [](T &t) {
         boot(t, "09:00:00");
         t.heartbeat("09:30:00", "CP1");
         t.start("10:00:00", "CP1", 1, 1000, 5);
         t.stop("10:30:00", "CP1", 6000, 5);
     }, "", "TAG1"},
    {"asked before", "start-without-authorization", "", [](T &t) {
         boot(t, "09:00:00");
         authorize(t, "09:59:50", "Accepted");
         t.start("10:00:00", "CP1", 1, 1000, 5);
         t.stop("10:30:00", "CP1", 6000, 5);
     }},

    {"ground fault in a charge", "fault-in-charge", "electric", [](T &t) {
         t.start("10:00:00", "CP1", 1, 1000, 5);
         t.call("10:10:00", "CP1", "StatusNotification", R"({"connectorId":1,"errorCode":"GroundFailure","status":"Faulted"})");
         t.stop("10:10:20", "CP1", 2000, 5);
     }, "electric", "GroundFailure", Severity::Warning},
    {"fault between charges", "fault-in-charge", "", [](T &t) {
         t.start("10:00:00", "CP1", 1, 1000, 5);
         t.stop("10:10:20", "CP1", 2000, 5);
         t.call("10:20:00", "CP1", "StatusNotification", R"({"connectorId":1,"errorCode":"GroundFailure","status":"Faulted"})");
     }},

    {"four boots", "boot-loop", "software", [](T &t) {
         for (int i = 0; i < 4; ++i)
             boot(t, T::later("10:00:00", i * 240).constData(), "Watchdog");
     }, "software", "4"},
    {"pending boots", "boot-loop", "", [](T &t) {
         for (int i = 0; i < 4; ++i)
             t.call(T::later("10:00:00", i * 240).constData(), "CP1", "BootNotification", "{}", R"({"status":"Pending","currentTime":"2026-09-17T10:00:00Z","interval":240})");
     }},
    {"a boot a day", "boot-loop", "", [](T &t) { boot(t, "10:00:00"); }},

    {"Preparing for three hours", "connector-stuck", "preparing", [](T &t) {
         t.status("10:00:00", "CP1", 1, "Preparing");
         t.heartbeat("13:30:00", "CP1");
     }, "car", "3 h 30 min"},
    {"Preparing for a minute", "connector-stuck", "", [](T &t) {
         t.status("10:00:00", "CP1", 1, "Preparing");
         t.status("10:01:00", "CP1", 1, "Charging");
         t.heartbeat("13:30:00", "CP1");
     }},

    {"setting refused", "command-refused", "ChangeConfiguration", [](T &t) {
         t.down("10:00:00", "CP1", "ChangeConfiguration", R"({"key":"MeterValueSampleInterval","value":"60"})", R"({"status":"Rejected"})");
     }, "state", "MeterValueSampleInterval"},
    {"variable unknown, OCPP 2.0.1", "command-refused", "SetVariables", [](T &t) {
         t.version = "2.0.1";
         t.down("10:00:00", "CP1", "SetVariables", R"({"setVariableData":[{"attributeValue":"1","component":{"name":"X"},"variable":{"name":"Interval"}}]})",
                R"({"setVariableResult":[{"attributeStatus":"UnknownVariable","component":{"name":"X"},"variable":{"name":"Interval"}}]})");
     }, "not-supported", "Interval"},
    {"list of another version", "command-refused", "SendLocalList", [](T &t) {
         t.down("10:00:00", "CP1", "SendLocalList", R"({"listVersion":7,"updateType":"Differential"})", R"({"status":"VersionMismatch"})");
     }, "version"},
    {"firmware failed", "command-refused", "FirmwareStatusNotification", [](T &t) {
         t.call("10:00:00", "CP1", "FirmwareStatusNotification", R"({"status":"InstallationFailed"})");
     }, "firmware", "InstallationFailed"},
    {"lock jammed", "command-refused", "UnlockConnector", [](T &t) {
         t.down("10:00:00", "CP1", "UnlockConnector", R"({"connectorId":1})", R"({"status":"UnlockFailed"})");
     }, "lock"},
    {"diagnostics not sent", "command-refused", "DiagnosticsStatusNotification", [](T &t) {
         t.call("10:00:00", "CP1", "DiagnosticsStatusNotification", R"({"status":"UploadFailed"})");
     }, "upload", "UploadFailed"},
    {"all accepted", "command-refused", "", [](T &t) {
         t.down("10:00:00", "CP1", "ChangeConfiguration", R"({"key":"A","value":"60"})", R"({"status":"RebootRequired"})");
         t.down("10:01:00", "CP1", "UnlockConnector", R"({"connectorId":1})", R"({"status":"Unlocked"})");
         t.down("10:02:00", "CP1", "UpdateFirmware", R"({"location":"x","retrieveDate":"2026-09-17T10:00:00Z"})");
         t.call("10:03:00", "CP1", "FirmwareStatusNotification", R"({"status":"Installed"})");
     }},

    {"nobody came", "reservation-unused", "expired", [](T &t) {
         reserve(t);
         t.heartbeat("11:00:00", "CP1");
     }, "driver", "TAG9"},
    {"used", "reservation-unused", "", [](T &t) {
         reserve(t);
         t.start("10:20:00", "CP1", 1, 1000, 5, "Accepted", "TAG9");
         t.heartbeat("11:00:00", "CP1");
     }},
    {"cancelled", "reservation-unused", "", [](T &t) {
         reserve(t);
         t.down("10:10:00", "CP1", "CancelReservation", R"({"reservationId":4})", R"({"status":"Accepted"})");
         t.heartbeat("11:00:00", "CP1");
     }},
    {"not yet over", "reservation-unused", "", [](T &t) {
         reserve(t);
         t.heartbeat("10:20:00", "CP1");
     }},
};

bool isOurs(const InsightCheck *check)
{
    return check->area() == InsightArea::Authorization || check->area() == InsightArea::Status || check->area() == InsightArea::Transactions;
}

QByteArray toldBy(const InsightResultPtr &result)
{
    QByteArray told;
    for (const Finding &finding : result->findings) {
        if (isOurs(insightCheck(finding.check)))
            told += finding.check + '/' + finding.cause + ' ';
    }
    return told;
}

} // namespace

void TestOcppStatusChecks::cases_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < std::size(rows); ++i)
        QTest::addRow("%s: %s", rows[i].check, rows[i].name) << int(i);
}

void TestOcppStatusChecks::cases()
{
    QFETCH(int, index);
    runCheckCase(rows[index]);
}

void TestOcppStatusChecks::everyCheckIsTested()
{
    std::set<QByteArray> checks;
    for (const InsightCheck *check : insightChecks()) {
        if (check->area() == InsightArea::Authorization || check->area() == InsightArea::Status)
            checks.insert(QByteArray(check->id().data(), check->id().size()));
    }
    QCOMPARE(untested(rows, checks), QByteArray());
}

void TestOcppStatusChecks::alike_data()
{
    using Alike = TokenStory::Alike;
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<int>("how");
    QTest::addRow("same") << QByteArray("AB") << QByteArray("AB") << int(Alike::Same);
    QTest::addRow("case") << QByteArray("aB") << QByteArray("AB") << int(Alike::Case);
    QTest::addRow("separators") << QByteArray("04-A1-B2-C3") << QByteArray("04A1B2C3") << int(Alike::Separators);
    QTest::addRow("leading zero") << QByteArray("4A1B2C3") << QByteArray("04A1B2C3") << int(Alike::LeadingZeros);
    QTest::addRow("reversed") << QByteArray("C3B2A104") << QByteArray("04A1B2C3") << int(Alike::ByteOrder);
    QTest::addRow("decimal") << QByteArray("0077705923") << QByteArray("04A1B2C3") << int(Alike::Decimal);
    QTest::addRow("decimal of the reversed") << QByteArray("3283263748") << QByteArray("04A1B2C3") << int(Alike::Decimal);
    QTest::addRow("another") << QByteArray("04A1B2C4") << QByteArray("04A1B2C3") << int(Alike::None);
    QTest::addRow("too short to tell") << QByteArray("12") << QByteArray("1-2") << int(Alike::None);
    QTest::addRow("empty") << QByteArray() << QByteArray("AB") << int(Alike::None);
}

void TestOcppStatusChecks::alike()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    QFETCH(int, how);
    QCOMPARE(int(TokenStory::compare(one, other)), how);
    QCOMPARE(int(TokenStory::compare(other, one)), how);
}

// A charge as it should be, seen by both sides: none of our checks has a word to say.
void TestOcppStatusChecks::quietDay()
{
    TraceBuilder t;
    boot(t, "08:00:00");
    token(t, "08:01:00", true);
    for (int day = 0; day < 3; ++day) {
        const auto at = [day](const char *time) { return T::later(time, day * 7200); };
        const double meter = 5000000 + day * 7000;
        t.status(at("09:00:00").constData(), "CP1", 1, "Available");
        evse(t, at("09:00:01").constData(), "AVAILABLE");
        t.status(at("09:59:30").constData(), "CP1", 1, "Preparing");
        evse(t, at("09:59:31").constData(), "BLOCKED");
        authorize(t, at("09:59:50").constData(), "Accepted");
        t.start(at("10:00:00").constData(), "CP1", 1, int(meter), 5 + day);
        t.status(at("10:00:02").constData(), "CP1", 1, "Charging");
        evse(t, at("10:00:03").constData(), "CHARGING");
        readings(t, at("10:05:00"), 5 + day, {meter + 917, meter + 1834, meter + 2750, meter + 3667, meter + 4584, meter + 5500, meter + 6417}, "11000");
        t.stop(at("10:36:00").constData(), "CP1", int(meter) + 6600, 5 + day);
        t.status(at("10:36:02").constData(), "CP1", 1, "Finishing");
        evse(t, at("10:36:03").constData(), "BLOCKED");
        t.status(at("10:40:00").constData(), "CP1", 1, "Available");
        evse(t, at("10:40:01").constData(), "AVAILABLE");
    }
    t.heartbeat("16:00:00", "CP1");
    InsightInput input;
    input.capture = t.load();
    QCOMPARE(toldBy(findAll(input)), QByteArray());
}

// What people post: the middle of a charge, one direction, a cut frame. Nobody may be accused by that.
void TestOcppStatusChecks::onlyPartOfTheLog()
{
    TraceBuilder t;
    t.call("10:14:00", "CP1", "StatusNotification", R"({"connectorId":1,"errorCode":"NoError","status":"Charging"})", "");
    for (int i = 0; i < 6; ++i)
        t.call(T::later("10:15:00", i * 300).constData(), "CP1", "MeterValues",
               R"({"connectorId":1,"transactionId":5,"meterValue":[{"timestamp":"2026-09-17T10:15:00Z","sampledValue":[{"value":")" + QByteArray::number(5000000 + i * 900) + R"("}]}]})", "");
    damaged(t, "10:46:00");
    t.call("10:50:00", "CP1", "StopTransaction", R"({"transactionId":5,"meterStop":5006000,"timestamp":"2026-09-17T10:50:00Z"})", "");
    t.call("10:51:00", "CP1", "Authorize", R"({"idTag":"TAG2"})", "");
    t.call("11:00:00", "CP1", "StartTransaction", R"({"connectorId":1,"idTag":"TAG2","meterStart":5006000,"timestamp":"2026-09-17T11:00:00Z"})", "");
    t.call("11:20:00", "CP1", "Heartbeat", "{}", "");
    InsightInput input;
    input.capture = t.load();
    QCOMPARE(toldBy(findAll(input)), QByteArray());
}

QTEST_GUILESS_MAIN(TestOcppStatusChecks)
#include "tst_ocppstatuschecks.moc"
