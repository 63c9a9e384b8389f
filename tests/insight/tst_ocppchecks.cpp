// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocppcases.h"

using namespace Roamscope;
using namespace Roamscope::cases;

/// Checks of charges and their meters.
class TestOcppChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void charges_data();
    void charges();
    void everyCheckIsTested();
    void missingStopCounts();
    void wrapCounts();
    void thresholdsHold();
};

namespace {

using T = TraceBuilder;

void lostStop(T &t, int nextMeter = 3000)
{
    t.status("09:59:00", "CP1", 1, "Available");
    t.start("10:00:00", "CP1", 1, 1000, 5);
    t.meter("10:15:00", "CP1", 1, 5, 2000);
    t.status("10:20:00", "CP1", 1, "Finishing");
    t.status("10:21:00", "CP1", 1, "Available");
    t.start("11:00:00", "CP1", 1, nextMeter, 6);
    t.stop("11:30:00", "CP1", nextMeter + 1000, 6);
    t.heartbeat("11:45:00", "CP1");
}

void normal(T &t)
{
    boot(t, "09:50:00");
    t.status("09:59:00", "CP1", 1, "Available");
    t.status("09:59:30", "CP1", 1, "Preparing");
    authorize(t, "09:59:50", "Accepted");
    t.start("10:00:00", "CP1", 1, 5000000, 5);
    t.status("10:00:02", "CP1", 1, "Charging");
    readings(t, "10:05:00", 5, {5000917, 5001834, 5002750, 5003667, 5004584, 5005500, 5006417}, "11000");
    t.stop("10:36:00", "CP1", 5006600, 5);
    t.status("10:36:02", "CP1", 1, "Finishing");
    t.status("10:40:00", "CP1", 1, "Available");
    t.heartbeat("11:45:00", "CP1");
}

// A charge of an hour; its second half comes at once, or in a burst at noon.
void replayed(T &t, bool late)
{
    t.start("10:00:00", "CP1", 1, 1000, 5);
    for (int i = 1; i <= 12; ++i) {
        const QByteArray device = T::later("10:00:00", i * 300);
        t.meter((late && i > 6 ? T::later("12:00:00", i) : device).constData(), "CP1", 1, 5, 1000 + i * 500, device.constData());
    }
    t.stop(late ? "12:00:20" : "11:02:00", "CP1", 7100, 5, "Local", "{}", "11:02:00");
    t.heartbeat("13:00:00", "CP1");
}

void session2(T &t, const QList<int> &numbers)
{
    t.version = "2.0.1";
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const char *type = i == 0 ? "Started" : i + 1 == numbers.size() ? "Ended" : "Updated";
        event(t, T::later("10:00:00", int(i) * 300).constData(), type, numbers[i], 1000 + 900.0 * double(i));
    }
    t.heartbeat("11:45:00", "CP1");
}

const CheckCase rows[] = {
    {"stop lost, next start higher", "missing-stop", "lost", [](T &t) { lostStop(t); }, "message-lost", "1.00 kWh", Severity::Error},
    {"charger restarted", "missing-stop", "lost", [](T &t) {
         t.start("10:00:00", "CP1", 1, 1000, 5);
         t.meter("10:15:00", "CP1", 1, 5, 2000);
         boot(t, "10:30:00");
         t.start("11:00:00", "CP1", 1, 3000, 6);
         t.heartbeat("11:45:00", "CP1");
     }, "reboot"},
    {"stop with another id", "missing-stop", "lost", [](T &t) {
         t.start("10:00:00", "CP1", 1, 1000, 5);
         t.meter("10:15:00", "CP1", 1, 5, 2000);
         t.stop("10:30:00", "CP1", 2500, 77);
         t.start("11:00:00", "CP1", 1, 2500, 6);
         t.heartbeat("11:45:00", "CP1");
     }, "other-id"},
    {"service saw the line drop", "missing-stop", "lost", [](T &t) {
         t.start("10:00:00", "CP1", 1, 1000, 5);
         t.meter("10:15:00", "CP1", 1, 5, 2000);
         service(t, "10:20:00", "warning", "CP1: no pong, connection closed");
         t.start("11:00:00", "CP1", 1, 3000, 6);
         t.heartbeat("11:45:00", "CP1");
     }, "connection"},
    {"damage where the stop may be", "missing-stop", "damaged-log", [](T &t) {
         t.start("10:00:00", "CP1", 1, 1000, 5);
         t.meter("10:15:00", "CP1", 1, 5, 2000);
         damaged(t, "10:30:00");
         t.start("11:00:00", "CP1", 1, 3000, 6);
         t.heartbeat("11:45:00", "CP1");
     }, "damaged-log"},
    {"still running at the end", "missing-stop", "", [](T &t) {
         t.start("10:00:00", "CP1", 1, 1000, 5);
         t.meter("10:15:00", "CP1", 1, 5, 2000);
     }},
    {"stopped", "missing-stop", "", normal},
    {"stop lost, OCPP 2.0.1", "missing-stop", "lost", [](T &t) {
         t.version = "2.0.1";
         event(t, "10:00:00", "Started", 0, 1000);
         event(t, "10:15:00", "Updated", 1, 2000);
         event(t, "11:00:00", "Started", 0, 3000, {}, "tx-2");
         event(t, "11:30:00", "Ended", 1, 4000, {}, "tx-2");
     }, "firmware", "1.00 kWh"},

    {"log without any stop", "missing-stop", "filtered-log", [](T &t) {
         for (int i = 0; i < 5; ++i)
             t.start(T::later("10:00:00", i * 1800).constData(), "CP1", 1, 1000 + 2000 * i, 5 + i);
         t.heartbeat("13:45:00", "CP1");
     }, "filtered-log"},

    {"begins in the middle", "missing-start", "lost", [](T &t) {
         t.start("08:00:00", "CP1", 1, 500, 4);
         t.stop("08:30:00", "CP1", 1000, 4);
         t.status("09:50:00", "CP1", 1, "Available");
         t.meter("10:15:00", "CP1", 1, 5, 2000);
         t.meter("10:20:00", "CP1", 1, 5, 3000);
         t.stop("10:30:00", "CP1", 4000, 5);
     }, "lost", "09:50:00"},
    {"ran before the log began", "missing-start", "", [](T &t) {
         t.status("10:10:00", "CP1", 1, "Charging");
         t.meter("10:15:00", "CP1", 1, 5, 2000);
         t.stop("10:30:00", "CP1", 4000, 5);
     }},
    {"log without any start", "missing-start", "", [](T &t) {
         t.status("09:50:00", "CP1", 1, "Available");
         t.meter("10:15:00", "CP1", 1, 5, 2000);
         t.stop("10:30:00", "CP1", 4000, 5);
     }},
    {"has a start", "missing-start", "", normal},

    {"start without answer", "start-unanswered", "no-answer", [](T &t) {
         t.heartbeat("09:50:00", "CP1");
         t.call("10:00:00", "CP1", "StartTransaction", R"({"connectorId":1,"idTag":"TAG1","meterStart":1000,"timestamp":"2026-09-17T10:00:00Z"})", "");
         t.heartbeat("10:20:00", "CP1");
     }, "backend", "StartTransaction"},
    {"start without answer, one direction only", "start-unanswered", "", [](T &t) {
         for (const char *time : {"09:50:00", "09:55:00", "09:57:00"})
             t.call(time, "CP1", "Heartbeat", "{}", "");
         t.call("10:00:00", "CP1", "StartTransaction", R"({"connectorId":1,"idTag":"TAG1","meterStart":1000,"timestamp":"2026-09-17T10:00:00Z"})", "");
         t.call("10:20:00", "CP1", "Heartbeat", "{}", "");
     }},
    {"stop without answer", "stop-unanswered", "no-answer", [](T &t) {
         t.start("10:00:00", "CP1", 1, 1000, 5);
         t.stop("10:30:00", "CP1", 2000, 5, "Local", "");
         t.heartbeat("10:50:00", "CP1");
     }, "backend", "StopTransaction"},
    {"stop without answer, near damage", "stop-unanswered", "", [](T &t) {
         t.start("10:00:00", "CP1", 1, 1000, 5);
         t.stop("10:30:00", "CP1", 2000, 5, "Local", "");
         damaged(t, "10:30:01");
         t.heartbeat("10:50:00", "CP1");
     }},
    {"stop answered", "stop-unanswered", "", normal},

    {"queue after an hour", "offline-replay", "offline", [](T &t) { replayed(t, true); }, "offline", "1 h 25 min", Severity::Warning},
    {"queue, and a service saw it", "offline-replay", "offline", [](T &t) {
         replayed(t, true);
         service(t, "10:40:00", "warning", "CP1: no pong for 45 s");
     }, "connection"},
    {"events of OCPP 2.0.1 marked offline", "offline-replay", "offline", [](T &t) {
         t.version = "2.0.1";
         event(t, "10:00:00", "Started", 0, 1000);
         for (int i = 1; i <= 6; ++i)
             event(t, T::later("10:00:00", i * 300).constData(), "Updated", i, 1000 + i * 500);
         for (int i = 7; i <= 12; ++i)
             event(t, T::later("12:00:00", i).constData(), "Updated", i, 1000 + i * 500, ",\"offline\":true", "tx-1", T::later("10:00:00", i * 300).constData());
         event(t, "12:00:20", "Ended", 13, 7100, ",\"offline\":true", "tx-1", "11:02:00");
     }, "offline"},
    {"nothing late", "offline-replay", "", [](T &t) { replayed(t, false); }},
    {"clock slow by four minutes", "offline-replay", "", [](T &t) {
         t.start("10:04:00", "CP1", 1, 1000, 5, "Accepted", "TAG1", "10:00:00");
         for (int i = 1; i <= 12; ++i)
             t.meter(T::later("10:04:00", i * 300).constData(), "CP1", 1, 5, 1000 + i * 500, T::later("10:00:00", i * 300).constData());
         t.stop("11:06:00", "CP1", 7100, 5, "Local", "{}", "11:02:00");
     }},
    {"old status after a reconnect", "offline-replay", "", [](T &t) {
         normal(t);
         t.call("11:50:00", "CP1", "StatusNotification", R"({"connectorId":1,"errorCode":"NoError","status":"Available","timestamp":"2026-09-17T02:00:00Z"})");
     }},

    {"emergency stop", "unusual-stop", "EmergencyStop", [](T &t) {
         t.start("10:00:00", "CP1", 1, 1000, 5);
         t.stop("10:30:00", "CP1", 2000, 5, "EmergencyStop");
     }, "reason", "EmergencyStop"},
    {"fault ended it", "unusual-stop", "Other", [](T &t) {
         t.start("10:00:00", "CP1", 1, 1000, 5);
         t.status("10:29:50", "CP1", 1, "Faulted");
         t.stop("10:30:00", "CP1", 2000, 5, "Other");
     }, "fault"},
    {"power lost, OCPP 2.1", "unusual-stop", "PowerLoss", [](T &t) {
         t.version = "2.1";
         event(t, "10:00:00", "Started", 0, 1000);
         t.call("10:30:00", "CP1", "TransactionEvent", R"({"eventType":"Ended","timestamp":"2026-09-17T10:30:00Z","triggerReason":"AbnormalCondition","seqNo":1,"transactionInfo":{"transactionId":"tx-1","stoppedReason":"PowerLoss"}})");
     }, "reason", "PowerLoss"},
    {"unplugged", "unusual-stop", "", [](T &t) {
         t.start("10:00:00", "CP1", 1, 1000, 5);
         t.stop("10:30:00", "CP1", 2000, 5, "EVDisconnected");
     }},

    {"vehicle took nothing", "zero-energy", "vehicle", [](T &t) {
         t.status("09:59:00", "CP1", 1, "Preparing");
         t.start("10:00:00", "CP1", 1, 1000, 5);
         t.status("10:00:02", "CP1", 1, "SuspendedEV");
         t.stop("10:30:00", "CP1", 1000, 5);
     }, "vehicle", "10:00:00"},
    {"register stands while power flows", "zero-energy", "meter-stands", [](T &t) {
         t.start("10:00:00", "CP1", 1, 1000, 5);
         readings(t, "10:05:00", 5, {1000, 1000, 1000}, "11000");
         t.stop("10:30:00", "CP1", 1000, 5);
     }, "meter-stands"},
    {"token was refused", "zero-energy", "", [](T &t) {
         t.start("10:00:00", "CP1", 1, 1000, 5, "Invalid");
         t.stop("10:00:05", "CP1", 1000, 5, "DeAuthorized");
     }},
    {"delivered", "zero-energy", "", normal},

    {"nobody plugged in", "remote-start-unused", "no-cable", [](T &t) {
         t.status("09:50:00", "CP1", 1, "Available");
         t.down("10:00:00", "CP1", "RemoteStartTransaction", R"({"connectorId":1,"idTag":"TAG9"})", R"({"status":"Accepted"})");
         t.heartbeat("10:20:00", "CP1");
     }, "no-cable", "TAG9"},
    {"connector faulted", "remote-start-unused", "not-ready", [](T &t) {
         t.status("09:50:00", "CP1", 1, "Faulted");
         t.down("10:00:00", "CP1", "RemoteStartTransaction", R"({"connectorId":1,"idTag":"TAG9"})", R"({"status":"Accepted"})");
         t.heartbeat("10:20:00", "CP1");
     }, "not-ready"},
    {"remote start led to a charge", "remote-start-unused", "", [](T &t) {
         t.down("10:00:00", "CP1", "RemoteStartTransaction", R"({"connectorId":1,"idTag":"TAG9"})", R"({"status":"Accepted"})");
         t.start("10:01:00", "CP1", 1, 1000, 5, "Accepted", "TAG9");
         t.heartbeat("10:20:00", "CP1");
     }},
    {"remote start refused", "remote-start-unused", "", [](T &t) {
         t.down("10:00:00", "CP1", "RemoteStartTransaction", R"({"connectorId":1,"idTag":"TAG9"})", R"({"status":"Rejected"})");
         t.heartbeat("10:20:00", "CP1");
     }},

    {"second start before the first stop", "overlapping-transactions", "connector-number", [](T &t) {
         t.start("10:00:00", "CP1", 1, 1000, 5);
         t.start("10:10:00", "CP1", 1, 2000, 6, "Accepted", "TAG2");
         t.stop("10:20:00", "CP1", 3000, 5);
         t.stop("10:40:00", "CP1", 4000, 6);
     }, "connector-number", "10 min", Severity::Error},
    {"same start twice", "overlapping-transactions", "start-repeated", [](T &t) {
         t.start("10:00:00", "CP1", 1, 1000, 5);
         t.start("10:00:40", "CP1", 1, 1000, 6);
         t.stop("10:20:00", "CP1", 3000, 5);
         t.stop("10:20:10", "CP1", 3000, 6);
     }, "start-repeated"},
    {"stop came late from a queue", "overlapping-transactions", "", [](T &t) {
         t.start("10:00:00", "CP1", 1, 1000, 5);
         t.start("10:10:00", "CP1", 1, 2000, 6, "Accepted", "TAG2");
         t.stop("10:20:00", "CP1", 2000, 5, "Local", "{}", "10:05:00");
         t.stop("10:40:00", "CP1", 4000, 6);
     }},
    {"two connectors", "overlapping-transactions", "", [](T &t) {
         t.start("10:00:00", "CP1", 1, 1000, 5);
         t.start("10:10:00", "CP1", 2, 2000, 6, "Accepted", "TAG2");
         t.stop("10:20:00", "CP1", 3000, 5);
         t.stop("10:40:00", "CP1", 4000, 6);
     }},

    {"id zero", "transaction-id", "placeholder", [](T &t) {
         t.start("10:00:00", "CP1", 1, 1000, 0);
         t.stop("10:20:00", "CP1", 3000, 0);
     }, "backend-default", "0", Severity::Error},
    {"id minus one", "transaction-id", "placeholder", [](T &t) {
         t.start("10:00:00", "CP1", 1, 1000, -1);
         t.stop("10:20:00", "CP1", 3000, -1);
     }},
    {"one for ever", "transaction-id", "constant", [](T &t) {
         for (int i = 0; i < 3; ++i) {
             t.start(T::later("10:00:00", i * 1200).constData(), "CP1", 1, 1000 + i * 2000, 1);
             t.stop(T::later("10:10:00", i * 1200).constData(), "CP1", 3000 + i * 2000, 1);
         }
     }, "never-counted", "3"},
    {"id used twice", "transaction-id", "reused", [](T &t) {
         for (int i = 0; i < 2; ++i) {
             t.start(T::later("10:00:00", i * 1200).constData(), "CP1", 1, 1000 + i * 2000, 7);
             t.stop(T::later("10:10:00", i * 1200).constData(), "CP1", 3000 + i * 2000, 7);
         }
     }, "counter-restarted"},
    {"zero says no", "transaction-id", "", [](T &t) {
         t.start("10:00:00", "CP1", 1, 1000, 0, "Invalid");
         t.start("10:10:00", "CP1", 1, 1000, 0, "Blocked");
     }},
    {"same id at two chargers", "transaction-id", "", [](T &t) {
         for (const char *peer : {"CP1", "CP2"}) {
             t.start("10:00:00", peer, 1, 1000, 7);
             t.stop("10:10:00", peer, 3000, 7);
         }
     }},

    {"id not forgotten", "frames-after-stop", "not-cleared", [](T &t) {
         t.start("10:00:00", "CP1", 1, 1000, 5);
         t.stop("10:20:00", "CP1", 3000, 5);
         t.meter("10:30:00", "CP1", 1, 5, 3000);
         t.meter("10:35:00", "CP1", 1, 5, 3000);
     }, "not-cleared", "2"},
    {"flows on", "frames-after-stop", "still-charging", [](T &t) {
         t.start("10:00:00", "CP1", 1, 1000, 5);
         t.stop("10:20:00", "CP1", 3000, 5);
         t.meter("10:30:00", "CP1", 1, 5, 4000);
     }, "still-charging", "", Severity::Error},
    {"event after Ended, OCPP 2.1", "frames-after-stop", "not-cleared", [](T &t) {
         t.version = "2.1";
         event(t, "10:00:00", "Started", 0, 1000);
         event(t, "10:20:00", "Ended", 1, 3000);
         event(t, "10:30:00", "Updated", 2, 3000);
     }},
    {"late reading from before the stop", "frames-after-stop", "", [](T &t) {
         t.start("10:00:00", "CP1", 1, 1000, 5);
         t.stop("10:20:00", "CP1", 3000, 5);
         t.meter("10:30:00", "CP1", 1, 5, 2500, "10:15:00");
     }},
    {"id given again", "frames-after-stop", "", [](T &t) {
         t.start("10:00:00", "CP1", 1, 1000, 1);
         t.stop("10:20:00", "CP1", 3000, 1);
         t.start("10:25:00", "CP1", 1, 3000, 1);
         t.meter("10:30:00", "CP1", 1, 1, 3500);
     }},

    {"two events missing", "sequence-gap", "gap", [](T &t) { session2(t, {0, 1, 4, 5}); }, "not-repeated", "2–3"},
    {"gap ends offline", "sequence-gap", "gap", [](T &t) {
         t.version = "2.0.1";
         event(t, "10:00:00", "Started", 0, 1000);
         event(t, "10:30:00", "Updated", 3, 2000, ",\"offline\":true");
         event(t, "10:40:00", "Ended", 4, 3000);
     }, "queue-full"},
    {"all there, out of order", "sequence-gap", "", [](T &t) { session2(t, {0, 2, 1, 3}); }},
    {"counts on from the charge before", "sequence-gap", "", [](T &t) { session2(t, {17, 18, 19}); }},
    {"damage at the gap", "sequence-gap", "", [](T &t) {
         t.version = "2.0.1";
         event(t, "10:00:00", "Started", 0, 1000);
         damaged(t, "10:10:00");
         event(t, "10:30:00", "Ended", 2, 2000);
     }},

    {"32 bits wrapped", "meter-backwards", "wrap", [](T &t) {
         t.start("10:00:00", "CP1", 1, 1000, 5);
         readings(t, "10:05:00", 5, {4294966000.0, 4294967000.0, 704, 1704}, {});
     }, "wrap", "Wh"},
    {"register reset in the charge", "meter-backwards", "reset", [](T &t) {
         t.start("10:00:00", "CP1", 1, 500000, 5);
         readings(t, "10:05:00", 5, {501000, 502000, 503000, 300, 1300, 2300});
     }, "reset"},
    {"two registers alternate", "meter-backwards", "two-registers", [](T &t) {
         t.start("10:00:00", "CP1", 1, 500000, 5);
         readings(t, "10:05:00", 5, {501000, 420000, 503000, 421000, 505000, 422000, 507000});
     }, "two-registers"},
    {"stop below start", "meter-backwards", "stop-other-register", [](T &t) {
         t.start("10:00:00", "CP1", 1, 500000, 5);
         readings(t, "10:05:00", 5, {501000, 502000, 503000});
         t.stop("10:30:00", "CP1", 300000, 5);
     }, "stop-other-register", "", Severity::Error},
    {"samples per charge", "meter-backwards", "session-register", [](T &t) {
         t.start("10:00:00", "CP1", 1, 5000000, 5);
         readings(t, "10:05:00", 5, {700, 1400, 2100, 2800});
         t.stop("10:30:00", "CP1", 5003500, 5);
     }, "session-register"},
    {"meter exchanged between charges", "meter-backwards", "between-charges", [](T &t) {
         t.start("10:00:00", "CP1", 1, 500000, 5);
         t.stop("10:20:00", "CP1", 510000, 5);
         t.start("11:00:00", "CP1", 1, 1200, 6);
         t.stop("11:20:00", "CP1", 9000, 6);
     }, "replaced"},
    {"register per charge", "meter-backwards", "", [](T &t) {
         t.start("10:00:00", "CP1", 1, 0, 5);
         t.stop("10:20:00", "CP1", 10000, 5);
         t.start("11:00:00", "CP1", 1, 0, 6);
         t.stop("11:20:00", "CP1", 9000, 6);
     }},
    {"two stations in turn, EVSE named once, OCPP 2.0.1", "meter-backwards", "", [](T &t) {
         t.version = "2.0.1";
         event(t, "10:00:00", "Started", 0, 900000);
         const auto later = [&t](const char *time, const char *type, int sequence, const char *id, double wh) {
             t.call(time, "CP1", "TransactionEvent", QByteArray("{\"eventType\":\"") + type + "\",\"timestamp\":\"" + t.stamp(time)
                        + "\",\"triggerReason\":\"MeterValuePeriodic\",\"seqNo\":" + QByteArray::number(sequence) + ",\"transactionInfo\":{\"transactionId\":\"" + id
                        + "\"},\"meterValue\":[{\"timestamp\":\"" + t.stamp(time) + "\",\"sampledValue\":[{\"value\":" + QByteArray::number(wh, 'f', 1) + "}]}]}");
         };
         later("10:01:00", "Started", 0, "tx-2", 5000);
         for (int i = 0; i < 4; ++i) {
             later(T::later("10:05:00", i * 300).constData(), "Updated", 1 + i, "tx-1", 901000 + i * 1000);
             later(T::later("10:06:00", i * 300).constData(), "Updated", 1 + i, "tx-2", 6000 + i * 1000);
         }
         event(t, "10:40:00", "Ended", 5, 906000);
         later("10:41:00", "Ended", 5, "tx-2", 11000);
     }},
    {"missing stop, then another charge", "meter-backwards", "", [](T &t) { lostStop(t); }},
    {"rounding", "meter-backwards", "", [](T &t) {
         t.start("10:00:00", "CP1", 1, 500000, 5);
         readings(t, "10:05:00", 5, {501000, 502020, 502000, 503000});
         t.stop("10:30:00", "CP1", 503980, 5);
     }},
    {"counts up", "meter-backwards", "", normal},

    {"spike", "meter-jump", "spike", [](T &t) {
         t.start("10:00:00", "CP1", 1, 500000, 5);
         readings(t, "10:05:00", 5, {501000, 502000, 903000, 504000, 505000});
     }, "spike", "903.00 kWh"},
    {"faster than its own power", "meter-jump", "register-changed", [](T &t) {
         t.start("10:00:00", "CP1", 1, 500000, 5);
         readings(t, "10:05:00", 5, {500917, 501834, 502750, 517000, 517917}, "11000");
     }, "register-changed", "11.0 kW", Severity::Error},
    {"150 kW", "meter-jump", "", [](T &t) {
         t.start("10:00:00", "CP1", 1, 500000, 5);
         readings(t, "10:05:00", 5, {512500, 525000, 537500, 550000}, "150000");
     }},
    {"burst from a queue", "meter-jump", "", [](T &t) { replayed(t, true); }},

    {"an hour without readings", "meter-gap", "silent", [](T &t) {
         t.start("10:00:00", "CP1", 1, 500000, 5);
         readings(t, "10:05:00", 5, {500917, 501834, 502750, 503667});
         readings(t, "11:20:00", 5, {514667, 515584});
         t.stop("11:30:00", "CP1", 516000, 5);
     }, "silent", "1 h 00 min"},
    {"heartbeats went on", "meter-gap", "sampling", [](T &t) {
         t.start("10:00:00", "CP1", 1, 500000, 5);
         readings(t, "10:05:00", 5, {500917, 501834, 502750, 503667});
         for (const char *time : {"10:25:00", "10:30:00", "10:40:00", "10:50:00", "11:00:00", "11:10:00"})
             t.heartbeat(time, "CP1");
         readings(t, "11:20:00", 5, {514667, 515584});
     }, "sampling"},
    {"nothing flowed meanwhile", "meter-gap", "", [](T &t) {
         t.start("10:00:00", "CP1", 1, 500000, 5);
         readings(t, "10:05:00", 5, {500917, 501834, 502750, 503667});
         readings(t, "11:20:00", 5, {503667, 503700});
     }},
    {"damage in the gap", "meter-gap", "", [](T &t) {
         t.start("10:00:00", "CP1", 1, 500000, 5);
         readings(t, "10:05:00", 5, {500917, 501834, 502750, 503667});
         damaged(t, "10:50:00");
         readings(t, "11:20:00", 5, {514667, 515584});
     }},
    {"filled from the queue", "meter-gap", "", [](T &t) { replayed(t, true); }},

    {"samples in kWh", "unit-factor", "samples-in-kwh", [](T &t) {
         t.start("10:00:00", "CP1", 1, 5000000, 5);
         readings(t, "10:05:00", 5, {5000.9, 5001.8, 5002.7});
         t.stop("10:30:00", "CP1", 5003700, 5);
     }, "unit-missing", "5,000,000", Severity::Error},
    {"power in kW", "unit-factor", "power-in-kw", [](T &t) {
         t.start("10:00:00", "CP1", 1, 5000000, 5);
         readings(t, "10:05:00", 5, {5000917, 5001834, 5002750, 5003667}, "11");
         t.stop("10:30:00", "CP1", 5004600, 5);
     }, "unit-missing"},
    {"session in Wh", "unit-factor", "session-in-wh", [](T &t) {
         normal(t);
         session(t, "10:01:00", "0", "ACTIVE");
         session(t, "10:37:00", "6600", "COMPLETED");
     }, "middleware", "6.60 kWh"},
    {"session in kWh", "unit-factor", "", [](T &t) {
         normal(t);
         session(t, "10:01:00", "0", "ACTIVE");
         session(t, "10:37:00", "6.6", "COMPLETED");
     }},
    {"young meter", "unit-factor", "", [](T &t) {
         t.start("10:00:00", "CP1", 1, 100, 5);
         readings(t, "10:05:00", 5, {1100, 2100, 3100}, "12000");
     }},

    {"power of three phases for one", "energy-against-power", "three-times", [](T &t) {
         t.start("10:00:00", "CP1", 1, 500000, 5);
         readings(t, "10:05:00", 5, {500306, 500611, 500917, 501222, 501528, 501833, 502139}, "11000");
     }, "three-times", "kWh"},
    {"register stands", "energy-against-power", "register-stands", [](T &t) {
         t.start("10:00:00", "CP1", 1, 500000, 5);
         readings(t, "10:05:00", 5, {500000, 500000, 500000, 500000, 500000, 500000, 500000}, "11000");
     }, "register-stands", "", Severity::Error},
    {"both fit", "energy-against-power", "", normal},
    {"too few samples", "energy-against-power", "", [](T &t) {
         t.start("10:00:00", "CP1", 1, 500000, 5);
         readings(t, "10:05:00", 5, {500306, 500611, 500917}, "11000");
     }},

    {"restart in a charge", "reboot-in-charge", "ended", [](T &t) {
         t.start("10:00:00", "CP1", 1, 1000, 5);
         t.meter("10:15:00", "CP1", 1, 5, 2000);
         boot(t, "10:20:00");
         t.stop("10:20:10", "CP1", 2400, 5, "PowerLoss");
     }, "restart", "10:20:00"},
    {"boot with a reconnect", "reboot-in-charge", "went-on", [](T &t) {
         t.start("10:00:00", "CP1", 1, 1000, 5);
         boot(t, "10:12:00");
         t.meter("10:15:00", "CP1", 1, 5, 2000);
         t.meter("10:20:00", "CP1", 1, 5, 2400);
         t.stop("10:30:00", "CP1", 3000, 5);
     }, "reconnect"},
    {"boot before the charge", "reboot-in-charge", "", normal},

    {"over in twenty seconds", "session-duration", "short", [](T &t) {
         t.start("10:00:00", "CP1", 1, 1000, 5);
         t.stop("10:00:20", "CP1", 1010, 5);
     }, "gave-up", "20.0 s"},
    {"half an hour", "session-duration", "", normal},

    {"no reading on the way", "meter-values-missing", "always", [](T &t) {
         t.start("10:00:00", "CP1", 1, 1000, 5);
         t.stop("10:30:00", "CP1", 6000, 5);
     }, "setting", "CP1"},
    {"readings on the way", "meter-values-missing", "", normal},
};

Finding only(const CheckCase &row, InsightThresholds thresholds = {})
{
    TraceBuilder trace;
    row.write(trace);
    InsightInput input;
    input.capture = trace.load();
    input.thresholds = std::move(thresholds);
    const InsightResultPtr result = findAll(input, {row.check});
    return result->findings.empty() ? Finding() : result->findings.front();
}

} // namespace

void TestOcppChecks::charges_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < std::size(rows); ++i)
        QTest::addRow("%s: %s", rows[i].check, rows[i].name) << int(i);
}

void TestOcppChecks::charges()
{
    QFETCH(int, index);
    runCheckCase(rows[index]);
}

void TestOcppChecks::everyCheckIsTested()
{
    std::set<QByteArray> checks;
    for (const InsightCheck *check : insightChecks()) {
        QVERIFY(!check->title().isEmpty());
        if (check->area() == InsightArea::Transactions) {
            checks.insert(QByteArray(check->id().data(), check->id().size()));
            QVERIFY(!check->description().isEmpty());
        }
        for (const InsightThreshold &threshold : check->thresholds()) {
            QVERIFY(threshold.id.startsWith(QByteArray(check->id().data(), check->id().size()) + '.'));
            QVERIFY(threshold.value >= threshold.lowest && threshold.value <= threshold.highest);
        }
    }
    QCOMPARE(untested(rows, checks), QByteArray());
}

// 1.00 kWh delivered until the last reading, 1.00 more until the next start.
void TestOcppChecks::missingStopCounts()
{
    const CheckCase row {"", "missing-stop", "lost", [](T &t) { lostStop(t); }};
    const Finding finding = only(row);
    QCOMPARE(finding.values.value(0).toDouble(), 1000.0);
    QCOMPARE(finding.values.value(1).toDouble(), 2000.0);
    QCOMPARE(finding.values.value(2).toDouble(), 1.0);
    QCOMPARE(finding.values.value(5), QByteArray("6"));
    QVERIFY(finding.transaction >= 0);
    QCOMPARE(finding.connector, 1);

    InsightThresholds thresholds;
    thresholds.set("missing-stop.price", 0.79);
    QCOMPARE(only(row, thresholds).values.value(2).toDouble(), 1.58);
}

void TestOcppChecks::wrapCounts()
{
    const CheckCase row {"", "meter-backwards", "wrap", [](T &t) {
        t.start("10:00:00", "CP1", 1, 1000, 5);
        readings(t, "10:05:00", 5, {4294966000.0, 4294967000.0, 704, 1704});
    }};
    const Finding finding = only(row);
    QVERIFY(!finding.causes.isEmpty());
    QCOMPARE(finding.causes.first().speaksFor.value(1).toDouble(), 1000.0); // 4294967296 − 4294967000 + 704
}

void TestOcppChecks::thresholdsHold()
{
    const CheckCase gap {"", "meter-gap", "silent", [](T &t) {
        t.start("10:00:00", "CP1", 1, 500000, 5);
        readings(t, "10:05:00", 5, {500917, 501834, 502750, 503667});
        readings(t, "11:20:00", 5, {514667, 515584});
    }};
    QVERIFY(!only(gap).check.isEmpty());
    InsightThresholds patient;
    patient.set("meter-gap.shortest", 7200);
    QVERIFY(only(gap, patient).check.isEmpty());
}

QTEST_GUILESS_MAIN(TestOcppChecks)
#include "tst_ocppchecks.moc"
