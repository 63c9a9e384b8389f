// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowharness.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Roamscope;

// Before the table: moc of Qt 6.4 loses its way in the raw strings there.
/// Checks of clocks and of the energy layer, each on planted data and where it must stay silent; and the demo.
class TestFlowChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cases_data();
    void cases();
    void thresholdsHoldWhatTheyNeed();
    void demo_data();
    void demo();
    void cleanDay();

private:
    static InsightResultPtr open(const QString &folder);
    InsightResultPtr m_demo;
};

namespace {

QByteArray at(int seconds)
{
    return TraceBuilder::later("00:00:00", seconds);
}

constexpr int ten = 10 * 3600;

/// A message that means "now", stamped `off` seconds away from when it is seen.
void live(TraceBuilder &t, int second, int off, const char *peer = "CP1")
{
    t.meter(at(second).constData(), peer, 1, 7, 1000 + second, at(second + off).constData());
}

void liveMinutes(TraceBuilder &t, int minutes, int off, const char *peer = "CP1", int begin = ten)
{
    for (int i = 0; i < minutes; ++i)
        live(t, begin + i * 60, off, peer);
}

void answerTime(TraceBuilder &t, int second, int off, const char *peer = "CP1")
{
    t.call(at(second).constData(), peer, "Heartbeat", "{}", "{\"currentTime\":\"" + t.stamp(at(second + 1 + off)) + "\"}");
}

void offline(TraceBuilder &t)
{
    liveMinutes(t, 20, 0);
    for (int i = 0; i < 60; ++i)
        t.meter(at(ten + 5400 + i / 10).constData(), "CP1", 1, 7, 5000 + i, at(ten + 1200 + i * 60).constData());
    liveMinutes(t, 20, 0, "CP1", ten + 5460);
}

void drifting(TraceBuilder &t, double perDay, int hours)
{
    for (int i = 0; i < hours * 6; ++i)
        live(t, 6 * 3600 + i * 600, int(perDay * i * 600 / 86400));
}

void stepping(TraceBuilder &t, int before, int after)
{
    liveMinutes(t, 15, before);
    t.call("10:15:30", "CP1", "BootNotification", R"({"chargePointVendor":"V","chargePointModel":"M"})",
           R"({"status":"Accepted","currentTime":"2026-09-17T10:15:31Z","interval":300})");
    liveMinutes(t, 15, after, "CP1", ten + 1000);
}

void started(TraceBuilder &t, const char *device)
{
    t.start("10:00:00", "CP1", 1, 100, 7, "Accepted", "TAG1", device);
}

/// An OCPI exchange with headers and times of one's own.
void ocpi(TraceBuilder &t, int second, bool byCpo, const QByteArray &method, const QByteArray &path, const QByteArray &body, int envelopeOff,
          const QByteArray &headers = "{}", bool envelope = true)
{
    static int counter = 0;
    const QByteArray id = "x" + QByteArray::number(++counter);
    const QByteArray from = byCpo ? "cpo" : "emsp";
    const QByteArray to = byCpo ? "emsp" : "cpo";
    const auto head = [&](int when, const QByteArray &sender, const QByteArray &receiver) {
        return "{\"schemaVersion\":\"1.1\",\"record\":\"http\",\"timestamp\":\"" + t.stamp(at(when)) + "\",\"from\":\"" + sender + "\",\"to\":\"" + receiver
            + "\",\"correlationId\":\"" + id + "\",";
    };
    t.line(head(second, from, to) + "\"kind\":\"request\",\"method\":\"" + method + "\",\"url\":\"" + path + "\",\"headers\":{},\"bodyJson\":" + body + '}');
    t.line(head(second + 1, to, from) + "\"kind\":\"response\",\"status\":200,\"headers\":" + headers
           + (envelope ? ",\"bodyJson\":{\"status_code\":1000,\"timestamp\":\"" + t.stamp(at(second + 1 + envelopeOff)) + "\"}}" : QByteArray("}")));
}

void partner(TraceBuilder &t, int emsp, int cpo = 0)
{
    const QByteArray evse = R"({"status":"CHARGING","last_updated":"2026-09-17T10:00:00Z"})";
    for (int i = 0; i < 8; ++i) {
        ocpi(t, ten + i * 90, true, "PATCH", "/ocpi/emsp/2.2.1/locations/DE/ABC/L1/E1", evse, emsp);
        ocpi(t, ten + i * 90 + 40, false, "GET", "/ocpi/cpo/2.2.1/tariffs", "null", cpo);
    }
}

constexpr auto uuid = "7c1a8f6e-54a1-4f0c-9f3f-2d1f0a5b6c7d";

void session(TraceBuilder &t, int second, int from, int to)
{
    QByteArray body = QByteArray("{\"country_code\":\"DE\",\"party_id\":\"ABC\",\"id\":\"") + uuid + "\",\"start_date_time\":\"" + t.stamp(at(from))
        + "\",\"kwh\":1,\"cdr_token\":{\"uid\":\"TAG1\"},\"location_id\":\"L1\",\"evse_uid\":\"CP1-1\",\"status\":\"" + (to ? "COMPLETED" : "ACTIVE") + '"';
    if (to)
        body += ",\"end_date_time\":\"" + t.stamp(at(to)) + '"';
    ocpi(t, second, true, "PUT", QByteArray("/ocpi/emsp/2.2.1/sessions/DE/ABC/") + uuid, body + '}', 0);
}

void cdr(TraceBuilder &t, int second, int from, int to)
{
    ocpi(t, second, true, "POST", "/ocpi/emsp/2.2.1/cdrs",
         QByteArray("{\"id\":\"C1\",\"session_id\":\"") + uuid + "\",\"start_date_time\":\"" + t.stamp(at(from)) + "\",\"end_date_time\":\"" + t.stamp(at(to))
             + "\",\"total_energy\":1}", 0);
}

void event(TraceBuilder &t, int seen, int said, const char *type, int sequence, bool offline = false)
{
    t.version = "2.0.1";
    t.call(at(seen).constData(), "CP1", "TransactionEvent",
           QByteArray("{\"eventType\":\"") + type + "\",\"timestamp\":\"" + t.stamp(at(said)) + "\",\"triggerReason\":\"Authorized\",\"seqNo\":"
               + QByteArray::number(sequence) + (offline ? ",\"offline\":true" : "") + ",\"transactionInfo\":{\"transactionId\":\"" + uuid
               + "\",\"chargingState\":\"Charging\"},\"evse\":{\"id\":1,\"connectorId\":1},\"idToken\":{\"idToken\":\"TAG1\",\"type\":\"ISO14443\"}}");
}

/// A charge of an hour whose charger is `off` seconds away.
void charge(TraceBuilder &t, int off)
{
    event(t, ten, ten + off, "Started", 0);
    for (int i = 1; i < 12; ++i)
        event(t, ten + i * 300, ten + i * 300 + off, "Updated", i);
    event(t, ten + 3600, ten + 3600 + off, "Ended", 12);
}

/// Power of one connector, a minute each.
void power(TraceBuilder &t, const char *peer, int second, int minutes, double (*watts)(int))
{
    t.start(at(second).constData(), peer, 1, 0, 7);
    for (int i = 0; i < minutes; ++i) {
        t.call(at(second + 5 + i * 60).constData(), peer, "MeterValues",
               "{\"connectorId\":1,\"transactionId\":7,\"meterValue\":[{\"timestamp\":\"" + t.stamp(at(second + 5 + i * 60))
                   + "\",\"sampledValue\":[{\"value\":\"" + QByteArray::number(watts(i), 'f', 0)
                   + "\",\"context\":\"Sample.Periodic\",\"measurand\":\"Power.Active.Import\",\"unit\":\"W\"}]}]}");
    }
    t.stop(at(second + minutes * 60).constData(), peer, 20000, 7);
}

double steady(int)
{
    return 20000;
}

double obedient(int minute)
{
    return minute < 31 ? 20000 : 9000;
}

double waves(int minute)
{
    return 12000 + 8000 * ((minute / 17) % 2) + 2000 * ((minute / 5) % 3);
}

void ems(TraceBuilder &t, int second, const QByteArray &data)
{
    t.event(at(second).constData(), "ems", data);
}

void limits(TraceBuilder &t, double (*watts)(int), const QByteArray &name, double early, double late, const QByteArray &more = {})
{
    for (int i = 0; i < 60; i += 5)
        ems(t, ten + i * 60, "{\"" + name + "\":" + QByteArray::number(i < 30 ? early : late, 'f', 0) + more + '}');
    power(t, "CP1", ten, 60, watts);
}

void attribution(TraceBuilder &t, const QByteArray &data)
{
    power(t, "CP1", ten, 60, steady);
    for (int i = 2; i < 58; i += 5)
        ems(t, ten + i * 60, data);
}

void storage(TraceBuilder &t, double lateChange)
{
    double charge = 40;
    for (int i = 0; i < 48; ++i) {
        const bool charging = i < 20 || i >= 38;
        charge += i < 20 ? 2 : i < 38 ? -2 : lateChange;
        ems(t, ten + i * 300, "{\"storagePowerW\":" + QByteArray::number(charging ? 30000 : -30000) + ",\"storageSoc\":" + QByteArray::number(charge) + '}');
    }
}

void timing(TraceBuilder &t, int lag)
{
    power(t, "CP1", ten, 330, waves);
    for (int i = 0; i < 320; ++i)
        ems(t, ten + 30 + i * 60 + lag, "{\"chargingPowerW\":" + QByteArray::number(waves(i), 'f', 0) + '}');
}

const FlowCase cases[] = {
    // clock-drift
    {"clock slow", "clock-drift", "slow", [](TraceBuilder &t) { liveMinutes(t, 20, -240); }, "never-told", "4 min 00 s slow"},
    {"clock fast although the backend tells the time", "clock-drift", "fast",
     [](TraceBuilder &t) {
         for (int i = 0; i < 10; ++i)
             answerTime(t, ten + i * 120 + 7, 0);
         liveMinutes(t, 20, 300);
     },
     "ignores-server"},
    {"clock right", "clock-drift", nullptr, [](TraceBuilder &t) { liveMinutes(t, 30, 0); }},
    {"clock: within the tolerance", "clock-drift", nullptr, [](TraceBuilder &t) { liveMinutes(t, 30, 20); }},
    {"clock: replay after an offline time", "clock-drift", nullptr, offline},
    {"clock: queue that lags for a while", "clock-drift", nullptr,
     [](TraceBuilder &t) {
         liveMinutes(t, 20, 0);
         liveMinutes(t, 20, -600, "CP1", ten + 1200);
         liveMinutes(t, 20, 0, "CP1", ten + 2400);
     }},
    {"clock: excerpt of three messages", "clock-drift", nullptr, [](TraceBuilder &t) { liveMinutes(t, 3, -240); }},
    {"clock: old status after a reconnect", "clock-drift", nullptr,
     [](TraceBuilder &t) {
         for (int i = 0; i < 20; ++i)
             t.call(at(ten + i * 60).constData(), "CP1", "StatusNotification",
                    R"({"connectorId":1,"errorCode":"NoError","status":"Available","timestamp":"2026-09-16T08:00:00Z"})");
     }},
    {"clock loses", "clock-drift", "loses", [](TraceBuilder &t) { drifting(t, -120, 8); }, "never-told", "loses"},
    {"clock gains", "clock-drift", "gains", [](TraceBuilder &t) { drifting(t, 200, 8); }},
    {"clock: drift below the limit", "clock-drift", nullptr, [](TraceBuilder &t) { drifting(t, -3, 12); }},
    {"clock jumps at a restart", "clock-drift", "jump", [](TraceBuilder &t) { stepping(t, 0, -3700); }, "restart", "jumped back"},
    {"clock jumps by an hour", "clock-drift", "jump", [](TraceBuilder &t) { stepping(t, 0, 3600); }, "summer-time"},
    {"clock set right", "clock-drift", "set-right", [](TraceBuilder &t) { stepping(t, -100, 0); }, "synchronised"},
    {"local time as UTC", "clock-drift", "local-time", [](TraceBuilder &t) { liveMinutes(t, 20, 7200); }, "local-as-utc"},
    {"local time or the log's", "clock-drift", "zone-doubtful",
     [](TraceBuilder &t) {
         t.zone = "";
         for (int i = 0; i < 20; ++i)
             t.meter(at(ten + i * 60).constData(), "CP1", 1, 7, 100 + i, QByteArray("2026-09-17T" + at(ten - 7200 + i * 60) + 'Z').constData());
     },
     "log-zone", "Either"},
    {"all chargers alike: the recorder", "clock-drift", "all-alike",
     [](TraceBuilder &t) {
         for (int i = 0; i < 20; ++i) {
             for (const char *peer : {"CP1", "CP2", "CP3", "CP4"})
                 live(t, ten + i * 60, -90, peer);
         }
     },
     "recorder"},
    {"log in local time is no charger's fault", "clock-drift", nullptr,
     [](TraceBuilder &t) {
         for (int i = 0; i < 20; ++i) {
             live(t, ten + i * 60, -7200);
             answerTime(t, ten + i * 60 + 20, -7200);
         }
     }},
    // clock-never-set
    {"1970", "clock-never-set", "placeholder", [](TraceBuilder &t) { started(t, "1970-01-01T00:00:12Z"); }, "no-battery", "1970"},
    {"year 1", "clock-never-set", "placeholder", [](TraceBuilder &t) { started(t, "0001-01-01T00:00:00Z"); }},
    {"1970 until it is told the time", "clock-never-set", "placeholder",
     [](TraceBuilder &t) {
         started(t, "1970-01-01T00:00:12Z");
         liveMinutes(t, 5, 0, "CP1", ten + 300);
     },
     "before-sync"},
    {"years ago", "clock-never-set", "old", [](TraceBuilder &t) { started(t, "2018-01-01T00:00:00Z"); }},
    {"days ahead", "clock-never-set", "future", [](TraceBuilder &t) { started(t, "2031-01-01T00:00:00Z"); }},
    {"a week in the queue", "clock-never-set", nullptr, [](TraceBuilder &t) { started(t, "2026-09-10T10:00:00Z"); }},
    // backend-clock
    {"backend ahead", "backend-clock", "backend",
     [](TraceBuilder &t) {
         for (int i = 0; i < 20; ++i) {
             live(t, ten + i * 60, 0);
             answerTime(t, ten + i * 60 + 20, 95);
         }
     },
     "server", "ahead"},
    {"log in local time", "backend-clock", "log-zone",
     [](TraceBuilder &t) {
         for (int i = 0; i < 20; ++i) {
             live(t, ten + i * 60, -7200);
             answerTime(t, ten + i * 60 + 20, -7200);
         }
     },
     "zone-of-log"},
    {"log or backend", "backend-clock", "log-or-backend",
     [](TraceBuilder &t) {
         for (int i = 0; i < 20; ++i)
             answerTime(t, ten + i * 60, 95);
     },
     "recorder", "Either"},
    {"backend right", "backend-clock", nullptr,
     [](TraceBuilder &t) {
         for (int i = 0; i < 20; ++i)
             answerTime(t, ten + i * 60, 0);
     }},
    // partner-clock
    {"partner slow", "partner-clock", "slow", [](TraceBuilder &t) { partner(t, -130); }, "server", "behind"},
    {"partner in local time", "partner-clock", "local-time", [](TraceBuilder &t) { partner(t, 7200); }, "local-as-utc"},
    {"both parties off: the log", "partner-clock", "log", [](TraceBuilder &t) { partner(t, -130, -130); }, "recorder"},
    {"partner: the same time in all answers", "partner-clock", "constant",
     [](TraceBuilder &t) {
         for (int i = 0; i < 20; ++i)
             ocpi(t, ten + i * 60, true, "GET", "/ocpi/emsp/2.2.1/tokens", "null", -i * 60);
     }},
    {"partner: Date header without an envelope", "partner-clock", "fast",
     [](TraceBuilder &t) {
         for (int i = 0; i < 6; ++i)
             ocpi(t, ten + i * 60, true, "GET", "/ocpi/emsp/2.2.1/tokens", "null", 0, "{\"date\":\"Thu, 17 Sep 2026 " + at(ten + i * 60 + 400) + " GMT\"}", false);
     }},
    {"partner right", "partner-clock", nullptr, [](TraceBuilder &t) { partner(t, 0); }},
    // session-times
    {"session inherits the clock", "session-times", "clock",
     [](TraceBuilder &t) {
         charge(t, -240);
         session(t, ten + 3603, ten - 240, ten + 3360);
     },
     "charger-clock", "4 min 00 s too early"},
    {"session by the backend's clock is sound", "session-times", nullptr,
     [](TraceBuilder &t) {
         charge(t, -240);
         session(t, ten + 3603, ten, ten + 3600);
     }},
    {"session shifted by a zone", "session-times", "zone",
     [](TraceBuilder &t) {
         charge(t, 0);
         session(t, ten + 3603, ten + 7200, ten + 10800);
     },
     "zone"},
    {"session differs", "session-times", "differs",
     [](TraceBuilder &t) {
         charge(t, 0);
         session(t, ten + 3603, ten + 600, ten + 3600);
     }},
    {"CDR differs from its session", "session-times", "cdr-session",
     [](TraceBuilder &t) {
         charge(t, 0);
         session(t, ten + 3603, ten, ten + 3600);
         cdr(t, ten + 3700, ten, ten + 4000);
     },
     "two-sources"},
    {"session with the time of receipt", "session-times", "arrival",
     [](TraceBuilder &t) {
         event(t, ten, ten, "Started", 0);
         for (int i = 1; i < 6; ++i)
             event(t, ten + i * 60, ten + i * 60, "Updated", i);
         event(t, ten + 5400, ten + 1800, "Ended", 6, true);
         session(t, ten + 5403, ten, ten + 5400);
     },
     "time-of-receipt"},
    {"session and CDR right", "session-times", nullptr,
     [](TraceBuilder &t) {
         charge(t, 0);
         session(t, ten + 3603, ten, ten + 3600);
         cdr(t, ten + 3700, ten, ten + 3600);
     }},
    // power-limit
    {"limit not kept", "power-limit", "charging", [](TraceBuilder &t) { limits(t, steady, "chargingLimitW", 25000, 10000); }, nullptr, "20.0 kW"},
    {"limit of the grid not kept", "power-limit", "grid", [](TraceBuilder &t) { limits(t, steady, "gridLimitW", 25000, 10000, ",\"solarPowerW\":2000"); }},
    {"limit: chargers that were told and did not follow", "power-limit", "charging",
     [](TraceBuilder &t) {
         t.down("10:30:10", "CP1", "SetChargingProfile", "{\"connectorId\":0}", R"({"status":"Accepted"})");
         limits(t, steady, "chargingLimitW", 25000, 10000);
     },
     "ignored"},
    {"limit never sent", "power-limit", "charging",
     [](TraceBuilder &t) {
         t.down("10:00:10", "CP1", "GetConfiguration", "{}", R"({"configurationKey":[]})");
         limits(t, steady, "chargingLimitW", 25000, 10000);
     },
     "not-sent"},
    {"limit kept after a moment", "power-limit", nullptr, [](TraceBuilder &t) { limits(t, obedient, "chargingLimitW", 25000, 10000); }},
    {"limit of the grid with the sun's help", "power-limit", nullptr,
     [](TraceBuilder &t) { limits(t, steady, "gridLimitW", 25000, 10000, ",\"solarPowerW\":12000"); }},
    {"limit of the grid with the storage's help", "power-limit", nullptr,
     [](TraceBuilder &t) { limits(t, steady, "gridLimitW", 25000, 10000, ",\"storagePowerW\":-11000"); }},
    {"limit of one site, chargers of several", "power-limit", nullptr,
     [](TraceBuilder &t) {
         limits(t, steady, "chargingLimitW", 25000, 10000);
         liveMinutes(t, 2, 0, "XX9");
     }},
    // energy-attribution
    {"manager measures less", "energy-attribution", "measured", [](TraceBuilder &t) { attribution(t, R"({"chargingPowerW":9000})"); }, "missing-charger"},
    {"manager writes kilowatts", "energy-attribution", "measured", [](TraceBuilder &t) { attribution(t, R"({"chargingPowerW":20})"); }, "unit"},
    {"supply does not reach", "energy-attribution", "supply", [](TraceBuilder &t) { attribution(t, R"({"gridPowerW":4000,"solarPowerW":6000})"); }},
    {"supply with the sign turned", "energy-attribution", "supply",
     [](TraceBuilder &t) { attribution(t, R"({"gridPowerW":8000,"solarPowerW":2000,"storagePowerW":10000})"); }, "sign"},
    {"supply adds up", "energy-attribution", nullptr, [](TraceBuilder &t) { attribution(t, R"({"gridPowerW":14000,"solarPowerW":6000,"chargingPowerW":19800})"); }},
    {"supply feeds a building as well", "energy-attribution", nullptr, [](TraceBuilder &t) { attribution(t, R"({"gridPowerW":44000})"); }},
    // storage-dispatch
    {"storage stands still", "storage-dispatch", "still", [](TraceBuilder &t) { storage(t, 0); }, "not-obeyed"},
    {"storage goes the other way", "storage-dispatch", "opposite", [](TraceBuilder &t) { storage(t, -1); }, "set-point"},
    {"storage follows", "storage-dispatch", nullptr, [](TraceBuilder &t) { storage(t, 2); }},
    // energy-timing
    {"manager ten minutes late", "energy-timing", "apart", [](TraceBuilder &t) { timing(t, 600); }, "clock", "10 min"},
    {"manager an hour early", "energy-timing", "zone", [](TraceBuilder &t) { timing(t, -3600); }, "local-time"},
    {"manager in time", "energy-timing", nullptr, [](TraceBuilder &t) { timing(t, 20); }},
};

} // namespace

void TestFlowChecks::cases_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(::cases)); ++i)
        QTest::newRow(::cases[i].name) << i;
}

void TestFlowChecks::cases()
{
    QFETCH(int, index);
    runFlowCase(::cases[index]);
}

void TestFlowChecks::thresholdsHoldWhatTheyNeed()
{
    for (const InsightCheck *check : insightChecks()) {
        for (const InsightThreshold &threshold : check->thresholds()) {
            const QLatin1StringView id = check->id();
            QVERIFY2(threshold.id.startsWith(QByteArray(id.data(), id.size()) + '.'), threshold.id.constData());
            QVERIFY(threshold.lowest <= threshold.value && threshold.value <= threshold.highest);
        }
    }
    // A limit that was changed is gone by.
    TraceBuilder trace;
    liveMinutes(trace, 20, -240);
    InsightInput input;
    input.capture = trace.load();
    input.thresholds.set("clock-drift.offset", 600);
    QVERIFY(findAll(input, {"clock-drift"})->findings.empty());
}

InsightResultPtr TestFlowChecks::open(const QString &folder)
{
    QFile file(folder + QStringLiteral("/workspace.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList paths;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("captures")).toArray())
        paths.append(folder + QLatin1Char('/') + value.toString());
    InsightInput input;
    input.capture = CaptureLoader::load(paths);
    std::vector<QByteArray> ours;
    for (const InsightCheck *check : insightChecks()) {
        if (check->area() == InsightArea::Clocks || check->area() == InsightArea::Protocol || check->area() == InsightArea::Energy)
            ours.emplace_back(check->id().data(), check->id().size());
    }
    return findAll(input, ours);
}

void TestFlowChecks::demo_data()
{
    QTest::addColumn<QByteArray>("check");
    QTest::addColumn<QByteArray>("cause");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *check, const char *cause, const char *says) {
        QTest::newRow(name) << QByteArray(check) << QByteArray(cause) << QString::fromUtf8(says);
    };
    row("clock slow", "clock-drift", "slow", "LP-DC-01 is 4 min 00 s slow");
    row("sessions inherit it", "session-times", "clock", "LP-DC-01 are 4 min 00 s too early");
    row("unanswered triggers", "call-unanswered", "by-charger", "DN-15: 3 of 3 TriggerMessage");
    row("refused DataTransfer", "not-supported", "by-charger", "LP-AC-04: the Charge Point refused DataTransfer");
    row("partner down", "http-outage", "overtaken", "HTTP 503");
    row("what the partner says of the stale token", "ocpi-refused", "2004", "Unknown token");
    row("damaged log", "log-damaged", "source.cut-by-pager", "LP-AC-03_diagnostics.log");
    row("limit not passed on", "power-limit", "grid", "40.0 kW from the grid (ems-solarhof)");
}

void TestFlowChecks::demo()
{
    QFETCH(QByteArray, check);
    QFETCH(QByteArray, cause);
    QFETCH(QString, says);
    if (!m_demo)
        m_demo = open(QStringLiteral(SOURCE_DIR "/resources/demo"));
    QVERIFY(m_demo);
    QStringList texts;
    bool found = false;
    for (const Finding &finding : flowFindings(m_demo, check.constData())) {
        const QString message = insightCheck(check)->text(finding, m_demo->input).message;
        texts.append(message);
        if (finding.cause != cause || !message.contains(says))
            continue;
        found = true;
        const QString fault = flowWordsFault(finding, m_demo);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
    QVERIFY2(found, qPrintable(texts.join(QStringLiteral("\n"))));
}

void TestFlowChecks::cleanDay()
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        QSKIP("python3 is needed to write the clean day");
    QTemporaryDir folder;
    QProcess process;
    process.start(python, {QStringLiteral(SOURCE_DIR "/tools/demo/generate.py"), QStringLiteral("--clean"), folder.path()});
    QVERIFY(process.waitForFinished(60000) && process.exitCode() == 0);
    const InsightResultPtr result = open(folder.path());
    QVERIFY(result);
    QStringList texts;
    for (const Finding &finding : result->findings)
        texts.append(QString::fromUtf8(finding.check) + QStringLiteral(": ") + insightCheck(finding.check)->text(finding, result->input).message);
    QVERIFY2(texts.isEmpty(), qPrintable(texts.join(QStringLiteral("\n"))));
}

QTEST_GUILESS_MAIN(TestFlowChecks)
#include "tst_flowchecks.moc"
