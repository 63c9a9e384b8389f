// SPDX-License-Identifier: GPL-3.0-or-later
// Logs without messages: what their lines say, and how they become events.
#include "models/capture/captureloader.h"
#include "models/capture/analysis.h"
#include "models/capture/filter.h"
#include "models/capture/isotime.h"
#include "models/capture/prose/proseline.h"
#include "models/capture/prose/prosewords.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Roamscope;

namespace {

QByteArray severityOf(ProseSeverity severity)
{
    const QLatin1StringView id = proseSeverityId(severity);
    return {id.data(), id.size()};
}

QByteArray kindOf(ProseKind kind)
{
    const QLatin1StringView id = proseKindId(kind);
    return {id.data(), id.size()};
}

} // namespace

class TestProse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lines_data();
    void lines();
    void words_data();
    void words();
    void details_data();
    void details();
    void readsAStation();
    void readsMiddleware();
    void readsJournalExport();
    void journalIsNoTable();
    void readsUptimes();
    void decidesDayAndMonth();
    void anyMessageWins();
    void chunksDoNotCutEvents();
    void everyByteIsAccountedFor();
    void filters();
    void linksToTransactions();
    void proseBetweenMessages();
    void survivesGarbage();

private:
    CapturePtr load(const QByteArray &text, const QString &name = QStringLiteral("log.txt"), const ImportOptions &options = {})
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return {};
        file.close();
        return CaptureLoader::load({path}, options);
    }
    QTemporaryDir m_folder;
};

void TestProse::lines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("time"); // empty = none; "NoYear", "NoDate"; "uptime N"
    QTest::addColumn<QByteArray>("severity");
    QTest::addColumn<QByteArray>("module");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const char *line, const char *time, const char *severity, const char *module, const char *text) {
        QTest::newRow(name) << QByteArray(line) << QByteArray(time) << QByteArray(severity) << QByteArray(module) << QByteArray(text);
    };
    row("RFC 3164 with priority", "<27>Jun  1 10:00:05 box07 chargerd[412]: relay did not open", "NoYear", "error", "chargerd", "relay did not open");
    row("RFC 3164 without priority", "Jun  1 10:00:05 box07 chargerd: relay closed", "NoYear", "", "chargerd", "relay closed");
    row("RFC 5424", "<165>1 2026-06-01T10:00:05.250Z box07 evse 812 ID3 [x@1 a=\"b]c\"] car came", "2026-06-01T10:00:05.250Z", "info", "evse", "car came");
    row("RFC 5424, nothing structured", "<131>1 2026-06-01T10:00:05+02:00 box07 - - - - bare", "2026-06-01T08:00:05.000Z", "error", "", "bare");
    row("journal short-iso", "2026-06-01T10:00:05+0200 box07 evsed[99]: door open", "2026-06-01T08:00:05.000Z", "", "evsed", "door open");
    row("kernel ring buffer", "[   12.500000] usb 1-1: new device", "uptime 12500000", "", "", "usb 1-1: new device");
    row("logcat threadtime", "06-01 10:00:05.120  1234  5678 W PlugService: latch slow", "NoYear", "warning", "PlugService", "latch slow");
    row("logcat brief", "I/Meter(  321): 4711 Wh", "", "info", "Meter", "4711 Wh");
    row("logcat time", "06-01 10:00:05.120 E/Auth(  321): reader gone", "NoYear", "error", "Auth", "reader gone");
    row("EVerest", "2026-06-01 10:00:05.120500 [INFO] evse_manager_1:  :: EVSE ready", "2026-06-01T10:00:05.120500Z", "info", "evse_manager_1", "EVSE ready");
    row("EVerest with a function", "2026-06-01 10:00:05.120500 [ERRO] ocpp:OCPP       void a::b(const c &) :: No answer", "2026-06-01T10:00:05.120500Z", "error", "ocpp", "No answer");
    row("in a container", "manager-1      | 2026-06-01 10:00:05.120500 [WARN] auth:Auth        :: Token late", "2026-06-01T10:00:05.120500Z", "warning", "auth", "Token late");
    row("ESP-IDF", "I (12345) pilot: state B", "uptime 12345000", "info", "pilot", "state B");
    row("Logback", "2026-06-01 10:00:05,120 WARN  [main] a.b.Meter - no value", "2026-06-01T10:00:05.120Z", "warning", "main", "a.b.Meter - no value");
    row("Spring", "2026-06-01 10:00:05.120  INFO 812 --- [nio-1] a.b.Auth : accepted", "2026-06-01T10:00:05.120Z", "info", "nio-1", "a.b.Auth : accepted");
    row("Python logging", "2026-06-01 10:00:05,120 - hub.session - ERROR - timed out", "2026-06-01T10:00:05.120Z", "error", "hub.session", "timed out");
    row("Python basic", "WARNING:hub.session:slow answer", "", "warning", "hub.session", "slow answer");
    row("Home Assistant", "2026-06-01 10:00:05.120 ERROR (MainThread) [custom_components.ocpp] closed", "2026-06-01T10:00:05.120Z", "error", "custom_components.ocpp", "closed");
    row("openWB", "2026-06-01 10:00:05,120 - {modules.cp:12} - {INFO:MainThread} - Plug_State true", "2026-06-01T10:00:05.120Z", "info", "modules.cp:12", "Plug_State true");
    row("evcc", "[lp-1  ] INFO 2026/06/01 10:00:05 car connected", "2026-06-01T10:00:05.000Z", "info", "lp-1", "car connected");
    row("Go", "2026/06/01 10:00:05 listening", "2026-06-01T10:00:05.000Z", "", "", "listening");
    row("glog", "W0601 10:00:05.120000  812 meter.cc:41] jump", "NoYear", "warning", "meter.cc:41", "jump");
    row("Node, level behind", "2026-06-01T10:00:05.120Z [pricing] warn: no tariff", "2026-06-01T10:00:05.120Z", "warning", "pricing", "no tariff");
    row("name and colon", "2026-06-01T10:00:05Z Plug: connected", "2026-06-01T10:00:05.000Z", "", "Plug", "connected");
    row("logfmt", "time=2026-06-01T10:00:05Z level=error module=tariff msg=\"not found\"", "2026-06-01T10:00:05.000Z", "error", "tariff", "not found");
    row("key=value without message", "ts=1780308005 level=info evse=2 event=plugged", "2026-06-01T10:00:05.000Z", "info", "", "plugged");
    row("journal JSON", R"({"__REALTIME_TIMESTAMP":"1780308005120000","PRIORITY":"4","SYSLOG_IDENTIFIER":"evsed","MESSAGE":"hot"})", "2026-06-01T10:00:05.120Z", "warning", "evsed", "hot");
    row("pino", R"({"level":50,"time":1780308005120,"name":"csms","msg":"gone"})", "2026-06-01T10:00:05.120Z", "error", "csms", "gone");
    row("docker's JSON", R"({"log":"[INFO] meter: 12 kWh\n","stream":"stdout","time":"2026-06-01T10:00:05.12Z"})", "2026-06-01T10:00:05.120Z", "info", "meter", "12 kWh");
    row("time of day", "10:00:05.120 door closed", "NoDate", "", "", "door closed");
    row("brackets around the time", "[2026-06-01 10:00:05] [warning] latch", "2026-06-01T10:00:05.000Z", "warning", "", "latch");
    row("no time, no level", "the quick brown fox", "", "", "", "the quick brown fox");
    row("numbers are no process", "2026-06-01T10:00:05Z 16 A is the limit", "2026-06-01T10:00:05.000Z", "", "", "16 A is the limit");
    row("an error that is text", "2026-06-01T10:00:05Z error while reading", "2026-06-01T10:00:05.000Z", "", "", "error while reading");
}

void TestProse::lines()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, time);
    QFETCH(QByteArray, severity);
    QFETCH(QByteArray, module);
    QFETCH(QByteArray, text);
    QByteArray padded = line + QByteArray(64, '\0');
    ProseLineReader reader;
    // The second reading goes by what the first has left behind.
    for (int round = 0; round < 2; ++round) {
        const ProseLine &parsed = reader.read({padded.constData(), std::size_t(line.size())});
        QByteArray found;
        switch (parsed.time.completeness) {
        case LogTime::Completeness::Full:
            found = formatIsoTime(parsed.time.value);
            break;
        case LogTime::Completeness::NoYear:
            found = "NoYear";
            break;
        case LogTime::Completeness::NoDate:
            found = "NoDate";
            break;
        case LogTime::Completeness::None:
            found = parsed.uptime >= 0 ? "uptime " + QByteArray::number(parsed.uptime) : QByteArray();
            break;
        }
        QCOMPARE(found, time);
        QCOMPARE(severityOf(parsed.severity), severity);
        QCOMPARE(QByteArray(parsed.module.data(), qsizetype(parsed.module.size())), module);
        QCOMPARE(QByteArray(parsed.text.data(), qsizetype(parsed.text.size())), text);
    }
}

void TestProse::words_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *text, const char *kind, const char *value = "") {
        QTest::newRow(text) << QByteArray(text) << QByteArray(kind) << QByteArray(value);
    };
    row("Cable connected on outlet 1", "plugged");
    row("event=CarPluggedIn", "plugged");
    row("CABLE_DISCONNECTED", "unplugged");
    row("waiting until the car is plugged in", "");
    row("websocket client: cable modem disconnected", "");
    row("Fahrzeug angesteckt an Ladepunkt 2", "plugged");
    row("Stecker gezogen", "unplugged");
    row("RFID card rejected", "authorized", "Rejected");
    row("Authorization successful for 04A1B2C3", "authorized", "Accepted");
    row("Karte akzeptiert", "authorized", "Accepted");
    row("Card not accepted", "authorized", "Rejected");
    row("status changed from Available to Preparing", "status", "Preparing");
    row("charger status: C", "status", "C");
    row("Neuer Zustand: Laden", "status", "Laden");
    row("Mode3 state: C2", "status", "C2");
    row("contactor closed", "status", "ContactorClosed");
    row("Reset reason: brownout", "reboot", "brownout");
    row("Watchdog reset", "reboot", "Watchdog");
    row("System wird neu gestartet", "reboot");
    row("no reboot needed", "");
    row("error code=E-45, stop", "error", "E-45");
    row("error code: 0", "");
    row("RCD tripped", "error", "GroundFailure");
    row("Überstrom", "");
    row("Störung an Phase 2", "error");
    row("ground fault cleared", "");
    row("Meter reading 4711 Wh", "meter");
    row("Zählerstand 12,5 kWh", "meter");
    row("tick", "");
}

void TestProse::words()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, value);
    const ProseWords &words = ProseWords::instance();
    QVERIFY(words.isValid());
    const ProseWords::Match match = words.find({text.constData(), std::size_t(text.size())}, ProseWords::allFamilies);
    QCOMPARE(kindOf(match.kind), kind);
    QCOMPARE(QByteArray(match.value.data(), qsizetype(match.value.size())), value);
}

void TestProse::details_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("data");
    const auto row = [](const char *name, const char *line, const char *kind, const char *data) {
        QTest::newRow(name) << QByteArray(line) << QByteArray(kind) << QByteArray(data);
    };
    row("transaction and tag", "2026-06-01T10:00:05Z Transaction 4711 started, idTag: 04A1B2C3 on connector 2", "",
        R"({"connectorId":2,"transactionId":"4711","idTag":"04A1B2C3"})");
    row("camel case", "txId=ab-12 connectorId=1", "", R"({"connectorId":1,"transactionId":"ab-12"})");
    row("EVSE of a module", "2026-06-01 10:00:05.1 [INFO] evse_manager_1:  :: Car plugged in", "plugged", R"({"kind":"plugged","evseId":1})");
    row("EVSE as on the sticker", "Status of DE*ABC*E000123*1 polled", "", R"({"evse_id":"DE*ABC*E000123*1"})");
    row("amount", "[lp-2  ] DEBUG 2026/06/01 10:00:05 charge total import: 5972.508kWh", "meter",
        R"({"kind":"meter","value":"5972.508","unit":"kWh","connectorId":2})");
    row("German amount", "Zählerstand: 12,5 kWh", "meter", R"({"kind":"meter","value":"12.5","unit":"kWh"})");
    row("status", "Ladepunkt 3: Status geändert von frei zu belegt", "status", R"({"kind":"status","status":"belegt","connectorId":3})");
    row("rejected card", "RFID 04A1B2C3D4 rejected: card unknown", "authorized", R"({"kind":"authorized","status":"Rejected","idTag":"04A1B2C3D4"})");
    row("error", "error code: 0xa001 at socket 1", "error", R"({"kind":"error","errorCode":"0xa001","connectorId":1})");
    row("nothing", "all quiet", "", "");
}

void TestProse::details()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, data);
    const ProseEvent event = readProseEvent(line, proseStatus(proseKindFromId(kind), ProseSeverity::Unknown));
    QCOMPARE(event.data(), data);
}

void TestProse::readsAStation()
{
    const CapturePtr capture = load("2026-06-01 10:00:00.000 [INFO] control pilot ready\n"
                                    "2026-06-01 10:00:05.000 [INFO] Cable connected, connector 1\n"
                                    "\n"
                                    "2026-06-01 10:00:06.000 [ERROR] Reader stopped\n"
                                    "    at reader.read (reader.c:12)\n"
                                    "    at main (main.c:3)\n"
                                    "2026-06-01 10:00:09.000 [WARN] Reset reason: brownout\n",
                                    QStringLiteral("diagnostics-CP07.log"));
    QCOMPARE(capture->size(), 4u);
    QCOMPARE(capture->sources().front().importerId, QStringLiteral("prose"));
    QCOMPARE(capture->sources().front().lines, quint64(7));
    const Frame plug = capture->frames().at(1);
    QCOMPARE(plug.kind, FrameKind::Event);
    QCOMPARE(plug.from, Lane::ChargePoint);
    QCOMPARE(formatIsoTime(plug.time), QByteArray("2026-06-01T10:00:05.000Z"));
    QVERIFY(plug.hasFlag(FrameFlag::ZoneAssumed));
    QCOMPARE(capture->actions().text(plug.action), QByteArray("plugged"));
    QCOMPARE(capture->peers().text(plug.peer), QByteArray("CP07"));
    QCOMPARE(capture->lineNumber(1), quint64(2));
    const FrameBody trace = capture->body(2);
    QCOMPARE(trace.severity, QByteArray("error"));
    QCOMPARE(trace.text, QByteArray("Reader stopped\n    at reader.read (reader.c:12)\n    at main (main.c:3)"));
    QCOMPARE(capture->actions().text(capture->frames().at(2).action), QByteArray("error"));
    QCOMPARE(capture->lineNumber(3), quint64(7));
    QCOMPARE(capture->body(3).payload, QByteArray(R"({"kind":"reboot","reason":"brownout"})"));
}

void TestProse::readsMiddleware()
{
    const CapturePtr capture = load("[site  ] DEBUG 2026/06/01 10:00:05 ----\n"
                                    "[lp-1  ] INFO 2026/06/01 10:00:05 car connected\n"
                                    "[lp-1  ] DEBUG 2026/06/01 10:00:06 charger status: B\n");
    QCOMPARE(capture->size(), 3u);
    QCOMPARE(capture->frames().from(0), Lane::Middleware);
    QCOMPARE(capture->actions().text(capture->frames().action(1)), QByteArray("plugged"));
    QCOMPARE(capture->body(2).payload, QByteArray(R"({"kind":"status","status":"B","connectorId":1})"));
    QCOMPARE(capture->body(2).eventSource, QByteArray("lp-1"));
    ImportOptions options;
    options.lane = Lane::Cpo;
    options.zoneOffsetMinutes = 120;
    const CapturePtr overruled = load("[lp-1  ] INFO 2026/06/01 10:00:05 car connected\n", QStringLiteral("b.txt"), options);
    QCOMPARE(overruled->frames().from(0), Lane::Cpo);
    QCOMPARE(formatIsoTime(overruled->frames().time(0)), QByteArray("2026-06-01T08:00:05.000Z"));
    QVERIFY(!overruled->frames().at(0).hasFlag(FrameFlag::ZoneAssumed));
}

void TestProse::readsJournalExport()
{
    const CapturePtr capture = load("__CURSOR=s=1\n__REALTIME_TIMESTAMP=1780308005120000\nPRIORITY=3\nSYSLOG_IDENTIFIER=evsed\nMESSAGE=Contactor welded on connector 2\n\n"
                                    "__CURSOR=s=2\n__REALTIME_TIMESTAMP=1780308006120000\nPRIORITY=6\n\n"
                                    "__CURSOR=s=3\n__REALTIME_TIMESTAMP=1780308007120000\nPRIORITY=6\nMESSAGE=idle\n");
    QCOMPARE(capture->size(), 2u);
    QCOMPARE(formatIsoTime(capture->frames().time(0)), QByteArray("2026-06-01T10:00:05.120Z"));
    QCOMPARE(capture->body(0).text, QByteArray("Contactor welded on connector 2"));
    QCOMPARE(capture->body(0).payload, QByteArray(R"({"kind":"error","errorCode":"PowerSwitchFailure","connectorId":2})"));
    QCOMPARE(capture->lineNumber(1), quint64(11));
    QCOMPARE(capture->ledger().total(LedgerReason::NoFrame), quint64(1));
}

void TestProse::journalIsNoTable()
{
    const CapturePtr capture = load(R"({"__CURSOR":"s=1","__REALTIME_TIMESTAMP":"1780308005120000","PRIORITY":"6","SYSLOG_IDENTIFIER":"evsed","MESSAGE":"Cable connected at connector 2"})" "\n"
                                    R"({"__CURSOR":"s=2","__REALTIME_TIMESTAMP":"1780308006120000","PRIORITY":"3","SYSLOG_IDENTIFIER":"evsed","MESSAGE":"lost"})" "\n",
                                    QStringLiteral("journal.json"));
    QCOMPARE(capture->sources().front().importerId, QStringLiteral("prose"));
    QCOMPARE(capture->size(), 2u);
    QCOMPARE(capture->body(0).payload, QByteArray(R"({"kind":"plugged","connectorId":2})"));
    QCOMPARE(capture->body(0).eventSource, QByteArray("evsed"));
    QCOMPARE(capture->actions().text(capture->frames().action(1)), QByteArray("error"));
    QVERIFY(!capture->frames().at(0).hasFlag(FrameFlag::ZoneAssumed));
}

void TestProse::readsUptimes()
{
    const CapturePtr capture = load("I (1000) boot: ESP-IDF v5\nI (2500) pilot: cable connected\nsecond line of it\nW (4000) meter: late\n");
    QCOMPARE(capture->size(), 3u);
    QCOMPARE(capture->frames().time(1) - capture->frames().time(0), TimeUs(1500000));
    QVERIFY(capture->frames().at(0).hasFlag(FrameFlag::TimeSynthetic));
    QVERIFY(!capture->sources().front().hasTimes);
}

void TestProse::decidesDayAndMonth()
{
    const CapturePtr capture = load("03/04/2026 10:00:00 INFO a\n03/04/2026 11:00:00 INFO b\n04/04/2026 10:00:00 INFO c\n13/04/2026 10:00:00 INFO d\n");
    QCOMPARE(capture->size(), 4u);
    QCOMPARE(formatIsoTime(capture->frames().time(0)), QByteArray("2026-04-03T10:00:00.000Z"));
    QCOMPARE(formatIsoTime(capture->frames().time(3)), QByteArray("2026-04-13T10:00:00.000Z"));
    const CapturePtr turn = load("Dec 31 23:59:59 box evsed: cable connected\nJan  1 00:00:01 box evsed: idle\n", QStringLiteral("turn.log"));
    QCOMPARE(turn->size(), 2u);
    QCOMPARE(turn->frames().time(1) - turn->frames().time(0), TimeUs(2000000));
}

void TestProse::anyMessageWins()
{
    QByteArray text;
    for (int i = 0; i < 9000; ++i)
        text += "2026-06-01 10:00:05.000 [INFO] control pilot idle, nothing to be told\n";
    text += "2026-06-01 10:00:06.000 [INFO] sent [2,\"1\",\"Heartbeat\",{}]\n";
    const CapturePtr capture = load(text);
    QCOMPARE(capture->sources().front().importerId, QStringLiteral("text-log"));
    QCOMPARE(capture->size(), 1u);
    QCOMPARE(capture->frames().kind(0), FrameKind::Call);
    ImportOptions options;
    options.importerId = QStringLiteral("prose"); // unless the user says otherwise
    QCOMPARE(load(text, QStringLiteral("other.txt"), options)->size(), 9001u);
}

void TestProse::chunksDoNotCutEvents()
{
    QByteArray text;
    constexpr int events = 60000;
    for (int i = 0; i < events; ++i) {
        text += "2026-06-01 10:" + QByteArray::number(10 + i / 1000 % 50) + ":" + QByteArray::number(10 + i % 50) + ".000 [INFO] meter reading " + QByteArray::number(i) + " Wh\n";
        for (int more = 0; more < i % 4; ++more)
            text += "    continued, and continued again\n";
    }
    ImportOptions options;
    options.threads = 3;
    const CapturePtr capture = load(text, QStringLiteral("long.log"), options);
    QCOMPARE(capture->size(), quint32(events));
    for (FrameId id = 0; id < capture->size(); id += 997) {
        const FrameBody body = capture->body(id);
        QCOMPARE(body.text.count('\n'), qsizetype(id % 4));
        QVERIFY(body.text.startsWith("meter reading " + QByteArray::number(id) + " Wh"));
        QCOMPARE(capture->lineNumber(id), quint64(1 + id + id / 4 * 6 + (id % 4 == 2 ? 1 : id % 4 == 3 ? 3 : 0)));
    }
}

void TestProse::everyByteIsAccountedFor()
{
    const QByteArray text = "\xEF\xBB\xBF" "2026-06-01 10:00:00.000 [INFO] a\r\n\r\n  tail of a\r\n" + QByteArray("x\0y\n", 4) + "2026-06-01 10:00:01.000 [INFO] b  \n";
    const CapturePtr capture = load(text);
    quint64 inFrames = 0;
    for (FrameId id = 0; id < capture->size(); ++id)
        inFrames += quint64(capture->rawBytes(id).size());
    // The mark of the encoding, line ends and blanks at them are what is left.
    QCOMPARE(inFrames + capture->ledger().bytes() + 3 + 2 + 1 + 2 + 1, quint64(text.size()));
    QCOMPARE(capture->ledger().total(LedgerReason::NulBytes), quint64(1));
}

void TestProse::filters()
{
    const CapturePtr capture = load("2026-06-01 10:00:00.000 [INFO] evse_manager_1:  :: Car plugged in\n"
                                    "2026-06-01 10:00:01.000 [INFO] auth:Auth  :: RFID 04A1B2C3 accepted, transaction 4711\n"
                                    "2026-06-01 10:00:02.000 [ERRO] evse_manager_2:  :: error code: E7\n"
                                    "2026-06-01 10:00:03.000 [INFO] evse_manager_1:  :: state changed from B to C\n");
    const auto rows = [&](const char *text) {
        FilterError error;
        const Filter filter = Filter::compile(QString::fromUtf8(text), &error);
        return error.isError() ? std::vector<FrameId> {noFrame} : filter.evaluate(*capture, 0, capture->size());
    };
    using Rows = std::vector<FrameId>;
    QCOMPARE(rows("action == \"plugged\""), Rows {0});
    QCOMPARE(rows("severity == \"error\""), Rows {2});
    QCOMPARE(rows("event.source contains \"evse_manager\""), (Rows {0, 2, 3}));
    QCOMPARE(rows("event.text contains \"Car\""), Rows {0});
    QCOMPARE(rows("transaction == \"4711\""), Rows {1});
    QCOMPARE(rows("token == \"04A1B2C3\""), Rows {1});
    QCOMPARE(rows("evse == 1"), (Rows {0, 3}));
    QCOMPARE(rows("status == \"C\""), Rows {3});
    QCOMPARE(rows("payload.errorCode == \"E7\""), Rows {2});
}

void TestProse::linksToTransactions()
{
    const QString log = m_folder.filePath(QStringLiteral("csms.log"));
    QFile csms(log);
    QVERIFY(csms.open(QIODevice::WriteOnly));
    csms.write("2026-06-01T10:00:00Z CP07 received [2,\"1\",\"StartTransaction\",{\"connectorId\":1,\"idTag\":\"04A1B2C3\",\"meterStart\":0,\"timestamp\":\"2026-06-01T10:00:00Z\"}]\n"
               "2026-06-01T10:00:00Z CP07 sent [3,\"1\",{\"transactionId\":4711,\"idTagInfo\":{\"status\":\"Accepted\"}}]\n"
               "2026-06-01T10:00:01Z CP07 received [2,\"2\",\"StartTransaction\",{\"connectorId\":2,\"idTag\":\"04FFFFFF\",\"meterStart\":0,\"timestamp\":\"2026-06-01T10:00:01Z\"}]\n"
               "2026-06-01T10:00:01Z CP07 sent [3,\"2\",{\"transactionId\":4712,\"idTagInfo\":{\"status\":\"Accepted\"}}]\n"
               "2026-06-01T10:30:00Z CP07 received [2,\"3\",\"StopTransaction\",{\"transactionId\":4711,\"meterStop\":9000,\"timestamp\":\"2026-06-01T10:30:00Z\"}]\n"
               "2026-06-01T10:30:00Z CP07 sent [3,\"3\",{}]\n");
    csms.close();
    const QString station = m_folder.filePath(QStringLiteral("diagnostics-CP07.txt"));
    QFile diagnostics(station);
    QVERIFY(diagnostics.open(QIODevice::WriteOnly));
    diagnostics.write("2026-06-01T09:59:50Z [INFO] Cable connected at connector 1\n"
                      "2026-06-01T10:10:00Z [INFO] transaction 4712: still warm\n"
                      "2026-06-01T10:20:00Z [WARN] RFID 04A1B2C3 presented again\n"
                      "2026-06-01T10:21:00Z [INFO] contactor closed\n"
                      "2026-06-01T12:00:00Z [INFO] Cable connected at connector 1\n");
    diagnostics.close();
    const CapturePtr capture = CaptureLoader::load({log, station});
    QCOMPARE(capture->size(), 11u);
    const AnalysisPtr analysis = analyse(*capture);
    QCOMPARE(analysis->transactions.size(), std::size_t(2));
    const auto has = [&](std::size_t transaction, FrameId frame) {
        const std::vector<FrameId> &frames = analysis->transactions[transaction].frames;
        return std::find(frames.begin(), frames.end(), frame) != frames.end();
    };
    QVERIFY(has(0, 6)); // by connector and time
    QVERIFY(has(1, 7)); // by id
    QVERIFY(has(0, 8)); // by token and time
    QVERIFY(!has(0, 9) && !has(1, 9)); // names nothing
    QVERIFY(!has(0, 10) && !has(1, 10)); // long after
}

void TestProse::proseBetweenMessages()
{
    const QByteArray text = "2026-06-01 10:00:00.000 [INFO] control pilot idle\n"
                            "2026-06-01 10:00:05.000 [INFO] Cable connected, connector 1\n"
                            "2026-06-01 10:00:06.000 [INFO] sent [2,\"1\",\"Heartbeat\",{}]\n"
                            "2026-06-01 10:00:06.500 [INFO] received [3,\"1\",{\"currentTime\":\"2026-06-01T10:00:06Z\"}]\n"
                            "2026-06-01 10:00:09.000 [ERROR] Watchdog reset\n";
    const CapturePtr capture = load(text, QStringLiteral("CP07-with.log"));
    QCOMPARE(capture->sources().front().importerId, QStringLiteral("text-log"));
    QCOMPARE(capture->size(), 4u);
    QCOMPARE(capture->frames().kind(0), FrameKind::Event);
    QCOMPARE(capture->frames().from(0), Lane::ChargePoint);
    QCOMPARE(capture->actions().text(capture->frames().action(0)), QByteArray("plugged"));
    QCOMPARE(capture->body(0).text, QByteArray("Cable connected, connector 1"));
    QCOMPARE(capture->lineNumber(0), quint64(2));
    QCOMPARE(capture->frames().pair(1), FrameId(2));
    QCOMPARE(capture->body(3).severity, QByteArray("error"));
    QCOMPARE(capture->ledger().total(LedgerReason::NoFrame), quint64(1));
    ImportOptions options;
    options.prose = false;
    QCOMPARE(load(text, QStringLiteral("CP07-without.log"), options)->size(), 2u);
}

void TestProse::survivesGarbage()
{
    QRandomGenerator random(7);
    static const char *const pieces[] = {"2026-06-01 10:00:00", "[", "]", "{", "}", "\n", "\r\n", "<34>", "I (", ") ", "\"", "\\", "msg=", "level=", "=", " :: ", "|", "\xff\xfe", "plug", "status changed from to", "__CURSOR=", ":", "Jun 1 10:00:00", "   ", "\t", "[2,", "idTag", "connector", "*E"};
    for (int round = 0; round < 300; ++round) {
        QByteArray text;
        const int count = random.bounded(120);
        for (int i = 0; i < count; ++i)
            text += pieces[random.bounded(int(std::size(pieces)))];
        ImportOptions options;
        options.importerId = QStringLiteral("prose");
        const CapturePtr capture = load(text, QStringLiteral("garbage.log"), options);
        for (FrameId id = 0; id < capture->size(); ++id) {
            capture->body(id);
            QVERIFY(capture->rawBytes(id).size() > 0);
        }
    }
}

QTEST_GUILESS_MAIN(TestProse)
#include "tst_prose.moc"
