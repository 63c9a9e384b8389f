// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/captureloader.h"
#include "models/capture/isotime.h"
#include "models/capture/sourcebytes.h"
#include "models/capture/tables/columnguess.h"
#include "models/capture/tables/columnvalues.h"
#include "models/capture/tables/tableimporter.h"

#include <QtTest>

#include <quazip.h>
#include <quazipfile.h>

using namespace Roamscope;

/// Exports of portals, databases and spreadsheets, all invented: what their rows become.
class TestTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void flows_data();
    void flows();
    void commands_data();
    void commands();
    void numbers_data();
    void numbers();

    void tables_data();
    void tables();
    void places();
    void workbooks_data();
    void workbooks();
    void brokenWorkbooks_data();
    void brokenWorkbooks();
    void folder();
    void badInput_data();
    void badInput();
    void secrets();
    void energy_data();
    void energy();
    void unknownColumns();
    void rememberedColumns();
    void columnFiles_data();
    void columnFiles();
    void roundTrip();
    void preview();
    void cancelled();
    void manyRows();

private:
    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(QStringLiteral("%1-%2").arg(++m_count).arg(name));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
    }
    static QString describe(const Capture &capture, FrameId id)
    {
        const Frame frame = capture.frames().at(id);
        const FrameBody body = capture.body(id);
        QString line = frame.time == noTime ? QStringLiteral("-") : QString::fromLatin1(formatIsoTime(frame.time));
        line += QLatin1Char(' ') + (frame.kind == FrameKind::Event ? QStringLiteral("EVENT") : frame.kind == FrameKind::Damaged ? QStringLiteral("DAMAGED") : QString(protocolName(frame.kind)));
        line += QLatin1Char(' ') + QString(laneId(frame.from)) + QLatin1Char('>') + QString(laneId(frame.to));
        line += QLatin1Char(' ') + QString::fromUtf8(capture.peers().text(frame.peer));
        if (frame.kind == FrameKind::Event)
            line += QLatin1Char(' ') + QString::fromUtf8(body.text);
        else if (frame.kind != FrameKind::Damaged)
            line += QLatin1Char(' ') + QString::fromUtf8(capture.actions().text(frame.action));
        if (!body.messageId.isEmpty())
            line += QStringLiteral(" id=") + QString::fromUtf8(body.messageId);
        if (frame.pair != noFrame)
            line += QStringLiteral(" pair=%1").arg(frame.pair + 1);
        if (frame.hasFlag(FrameFlag::Repaired))
            line += QStringLiteral(" repaired");
        if (frame.hasFlag(FrameFlag::ZoneAssumed))
            line += QStringLiteral(" zone?");
        return line;
    }
    static QStringList describe(const Capture &capture)
    {
        QStringList lines;
        for (FrameId id = 0; id < capture.size(); ++id)
            lines.append(describe(capture, id));
        return lines;
    }
    static void compareLines(const QStringList &actual, const QStringList &expected)
    {
        for (qsizetype i = 0; i < std::max(actual.size(), expected.size()); ++i)
            QCOMPARE(actual.value(i), expected.value(i));
    }
    static QByteArray workbook(const QList<std::pair<QByteArray, QByteArray>> &sheets, const QByteArray &strings, const QByteArray &styles, bool date1904 = false);
    static QByteArray zip(const QList<std::pair<QString, QByteArray>> &files);

    QTemporaryDir m_folder;
    int m_count = 0;
};

void TestTables::flows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meaning");
    QTest::addColumn<int>("relative");
    const auto add = [](const char *text, const char *meaning, int relative = 0) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(meaning) << relative; };
    add("CP-->CMS", "from-cp");
    add("CMS-->CP", "to-cp");
    add("CP<--CMS", "to-cp");
    add("ChargePoint → CentralSystem", "from-cp");
    add("Central System -> Charge Point", "to-cp");
    add("Charging Station to CSMS", "from-cp");
    add("CSMS_TO_CS", "to-cp");
    add("cs->csms", "from-cp");
    add("CS => CP", "to-cp");
    add("Charger2Backend", "from-cp");
    add("ChargePointToCentralSystem", "from-cp");
    add("from charger", "from-cp");
    add("Sent to charge point", "to-cp");
    add("CPO->eMSP", "from-cpo");
    add("eMSP → CPO", "to-cpo");
    add("in", "unknown", 1);
    add("OUT", "unknown", -1);
    add("Incoming", "unknown", 1);
    add("sent", "unknown", -1);
    add(">>", "unknown", 1);
    add("<<", "unknown", -1);
    add("←", "unknown", -1);
    add("Request", "request");
    add("Confirmation", "response");
    add("resp", "response");
    add("StatusNotification", "unknown");
    add("<->", "unknown");
    add("", "unknown");
}

void TestTables::flows()
{
    QFETCH(QString, text);
    QFETCH(QString, meaning);
    QFETCH(int, relative);
    const FlowReading reading = readFlow(text.toStdString());
    QCOMPARE(QString(flowMeaningId(reading.meaning)), meaning);
    QCOMPARE(reading.relative, relative);
}

void TestTables::commands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("kind");
    QTest::newRow("plain") << QStringLiteral("Heartbeat") << QStringLiteral("Heartbeat") << QString();
    QTest::newRow("request") << QStringLiteral("HeartbeatRequest") << QStringLiteral("Heartbeat") << QStringLiteral("CALL");
    QTest::newRow("req") << QStringLiteral("BootNotification.req") << QStringLiteral("BootNotification") << QStringLiteral("CALL");
    QTest::newRow("conf") << QStringLiteral("StatusNotification.conf") << QStringLiteral("StatusNotification") << QStringLiteral("CALLRESULT");
    QTest::newRow("capitals") << QStringLiteral("METER_VALUES") << QStringLiteral("MeterValues") << QString();
    QTest::newRow("blanks") << QStringLiteral("Start Transaction Response") << QStringLiteral("StartTransaction") << QStringLiteral("CALLRESULT");
    QTest::newRow("path") << QStringLiteral("ocpp.v16.Authorize") << QStringLiteral("Authorize") << QString();
    QTest::newRow("error") << QStringLiteral("ResetError") << QStringLiteral("Reset") << QStringLiteral("CALLERROR");
    QTest::newRow("unknown") << QStringLiteral("MakeCoffeeRequest") << QStringLiteral("MakeCoffee") << QStringLiteral("CALL");
}

void TestTables::commands()
{
    QFETCH(QString, text);
    QFETCH(QString, action);
    QFETCH(QString, kind);
    const CommandReading reading = readCommand(text.toStdString());
    QCOMPARE(QString::fromStdString(reading.action), action);
    QCOMPARE(reading.hasKind ? QString(protocolName(reading.kind)) : QString(), kind);
}

void TestTables::numbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<double>("value");
    QTest::newRow("point") << QByteArray("12.5") << true << 12.5;
    QTest::newRow("comma") << QByteArray("-3,25") << true << -3.25;
    QTest::newRow("thousands") << QByteArray("1,234,567.5") << true << 1234567.5;
    QTest::newRow("european thousands") << QByteArray("1.234,5") << true << 1234.5;
    QTest::newRow("blanks") << QByteArray("1 234,5") << true << 1234.5;
    QTest::newRow("unit") << QByteArray("5 kW") << false << 0.0;
    QTest::newRow("empty") << QByteArray() << false << 0.0;
}

void TestTables::numbers()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, ok);
    QFETCH(double, value);
    double read = 0;
    QCOMPARE(readTableNumber({text.constData(), std::size_t(text.size())}, &read), ok);
    if (ok)
        QCOMPARE(read, value);
}

void TestTables::tables_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("frames");
    QTest::addColumn<QStringList>("reasons"); // of the ledger, without blank and comment lines
    const auto add = [](const char *row, const char *name, const QByteArray &content, const QStringList &frames, const QStringList &reasons = {}) {
        QTest::newRow(row) << QString::fromLatin1(name) << content << frames << reasons;
    };
    const QStringList heartbeat {QStringLiteral("2026-03-01T10:00:00.000Z CALL cp>csms DN-1 Heartbeat id=17 pair=2"),
                                 QStringLiteral("2026-03-01T10:00:00.250Z CALLRESULT csms>cp DN-1 Heartbeat id=17 pair=1")};
    const QStringList assumed {QStringLiteral("2026-03-01T10:00:00.000Z CALL cp>csms DN-1 Heartbeat id=17 pair=2 zone?"),
                               QStringLiteral("2026-03-01T10:00:00.250Z CALLRESULT csms>cp DN-1 Heartbeat id=17 pair=1 zone?")};
    add("portal export", "day.csv",
        "Charge Point ID,Time,Received Time,Message ID,Flow,Command,Payload\n"
        "DN-1,2026-03-01T09:59:59Z,2026-03-01T10:00:00.000Z,17,CP-->CMS,HeartbeatRequest,{}\n"
        "DN-1,2026-03-01T10:00:00Z,2026-03-01T10:00:00.250Z,17,CMS-->CP,HeartbeatResponse,\"{\"\"currentTime\"\":\"\"2026-03-01T10:00:00Z\"\"}\"\n",
        heartbeat);
    add("no endings, direction tells", "day.csv",
        "station;timestamp;direction;action;id;body\r\n"
        "DN-1;2026-03-01T10:00:00Z;in;Heartbeat;17;{}\r\n"
        "DN-1;2026-03-01T10:00:00.250Z;out;Heartbeat;17;{\"currentTime\":\"2026-03-01T10:00:00Z\"}\r\n",
        heartbeat);
    add("out is from the charger", "station.csv",
        "station;timestamp;direction;action;id;body\n"
        "DN-1;2026-03-01T10:00:00Z;out;Heartbeat.req;17;{}\n"
        "DN-1;2026-03-01T10:00:00.250Z;in;Heartbeat.conf;17;{\"currentTime\":\"2026-03-01T10:00:00Z\"}\n",
        heartbeat);
    add("two columns", "pairs.csv",
        "time,cp,action,request,response,responseTime\n"
        "2026-03-01T10:00:00Z,DN-1,Heartbeat,{},\"{\"\"currentTime\"\":\"\"2026-03-01T10:00:00Z\"\"}\",2026-03-01T10:00:00.250Z\n"
        "2026-03-01T10:00:01Z,DN-1,Reset,\"{\"\"type\"\":\"\"Soft\"\"}\",\"{\"\"status\"\":\"\"Accepted\"\"}\",2026-03-01T10:00:01.5Z\n",
        {QStringLiteral("2026-03-01T10:00:00.000Z CALL cp>csms DN-1 Heartbeat id=made-up-00000001 pair=2 repaired"),
         QStringLiteral("2026-03-01T10:00:00.250Z CALLRESULT csms>cp DN-1 Heartbeat id=made-up-00000001 pair=1 repaired"),
         QStringLiteral("2026-03-01T10:00:01.000Z CALL csms>cp DN-1 Reset id=made-up-00000002 pair=4 repaired"),
         QStringLiteral("2026-03-01T10:00:01.500Z CALLRESULT cp>csms DN-1 Reset id=made-up-00000002 pair=3 repaired")},
        {QStringLiteral("ids-made-up")});
    add("no ids", "plain.tsv",
        "time\tcharger\tmessage\tdata\n"
        "2026-03-01T10:00:00Z\tDN-1\tHeartbeatRequest\t{}\n"
        "2026-03-01T10:00:00.1Z\tDN-2\tHeartbeatRequest\t{}\n"
        "2026-03-01T10:00:00.2Z\tDN-1\tHeartbeatResponse\t{\"currentTime\":\"2026-03-01T10:00:00Z\"}\n",
        {QStringLiteral("2026-03-01T10:00:00.000Z CALL cp>csms DN-1 Heartbeat id=made-up-00000001 pair=3 repaired"),
         QStringLiteral("2026-03-01T10:00:00.100Z CALL cp>csms DN-2 Heartbeat id=made-up-00000002 repaired"),
         QStringLiteral("2026-03-01T10:00:00.200Z CALLRESULT csms>cp DN-1 Heartbeat id=made-up-00000001 pair=1 repaired")},
        {QStringLiteral("ids-made-up")});
    add("newest first", "reversed.csv",
        "time,cp,id,direction,message\n"
        "2026-03-01T10:00:00.250Z,DN-1,17,out,\"[3,\"\"17\"\",{}]\"\n"
        "2026-03-01T10:00:00.000Z,DN-1,17,in,\"[2,\"\"17\"\",\"\"Heartbeat\"\",{}]\"\n",
        heartbeat);
    add("whole frames with title, comment and sep", "frames.csv",
        "\xef\xbb\xbfsep=;\nMessages of one charger\n# exported by hand\n\nWhen;Who;Frame\n"
        "2026-03-01T10:00:00Z;DN-1;\"[2,\"\"17\"\",\"\"Heartbeat\"\",{}]\"\n"
        "2026-03-01T10:00:00.25Z;DN-1;\"[3,\"\"17\"\",{}]\"\n",
        heartbeat);
    add("quoted newlines", "pretty.csv",
        "time,cp,frame,note\n"
        "2026-03-01T10:00:00Z,DN-1,\"[\n 2,\n \"\"17\"\",\n \"\"Heartbeat\"\",\n {}\n]\",\"a\nb\"\n"
        "2026-03-01T10:00:00.25Z,DN-1,\"[3,\"\"17\"\",{}]\",\n",
        heartbeat);
    add("escaped quotes", "escaped.csv",
        "time,cp,frame\n"
        "2026-03-01T10:00:00Z,DN-1,\"[2,\\\"17\\\",\\\"Heartbeat\\\",{}]\"\n"
        "2026-03-01T10:00:00.25Z,DN-1,\"[3,\\\"17\\\",{}]\"\n",
        heartbeat);
    add("quotes put around as they are", "naive.csv",
        "time,cp,frame,more\n"
        "2026-03-01T10:00:00Z,DN-1,\"[2,\"17\",\"Heartbeat\",{}]\",x\n"
        "2026-03-01T10:00:00.25Z,DN-1,\"[3,\"17\",{}]\",y\n",
        heartbeat, {QStringLiteral("wrong-quoting"), QStringLiteral("wrong-quoting")});
    add("no quotes at all", "bare.csv",
        "time,cp,frame,more\n"
        "2026-03-01T10:00:00Z,DN-1,[2,\"17\",\"Heartbeat\",{}],x\n"
        "2026-03-01T10:00:00.25Z,DN-1,[3,\"17\",{}],y\n",
        heartbeat);
    add("no header", "bare.tsv",
        "2026-03-01T10:00:00Z\tDN-1\tin\t[2,\"17\",\"Heartbeat\",{}]\n"
        "2026-03-01T10:00:00.25Z\tDN-1\tout\t[3,\"17\",{}]\n",
        heartbeat);
    add("date and time apart, day first", "german.csv",
        "Datum;Uhrzeit;Ladepunkt;Richtung;Befehl;Id;Inhalt\n"
        "01.03.2026;10:00:00,000;DN-1;CP -> CS;Heartbeat;17;{}\n"
        "01.03.2026;10:00:00,250;DN-1;CS -> CP;Heartbeat;17;{}\n",
        assumed);
    add("US dates", "us.csv",
        "Timestamp,Charger,Type,Unique ID,Action,Payload\n"
        "3/1/2026 10:00:00 AM,DN-1,CALL,17,Heartbeat,{}\n"
        "3/1/2026 10:00:01 AM,DN-1,CALLRESULT,17,Heartbeat,{}\n"
        "3/31/2026 10:00:02 AM,DN-1,CALL,18,Heartbeat,{}\n",
        {QStringLiteral("2026-03-01T10:00:00.000Z CALL cp>csms DN-1 Heartbeat id=17 pair=2 zone?"),
         QStringLiteral("2026-03-01T10:00:01.000Z CALLRESULT csms>cp DN-1 Heartbeat id=17 pair=1 zone?"),
         QStringLiteral("2026-03-31T10:00:02.000Z CALL cp>csms DN-1 Heartbeat id=18 zone?")});
    add("zone from the CSMS's time", "zone.csv",
        "time,cp,type,id,action,payload\n"
        "2026-03-01 11:00:00.000,DN-1,2,17,Heartbeat,{}\n"
        "2026-03-01 11:00:00.250,DN-1,3,17,Heartbeat,\"{\"\"currentTime\"\":\"\"2026-03-01T10:00:00Z\"\"}\"\n",
        heartbeat);
    add("epoch milliseconds", "epoch.csv",
        "ts,cp,dir,frame\n"
        "1772359200000,DN-1,RX,\"[2,\"\"17\"\",\"\"Heartbeat\"\",{}]\"\n"
        "1772359200250,DN-1,TX,\"[3,\"\"17\"\",{}]\"\n",
        heartbeat);
    add("error rows", "errors.csv",
        "time,cp,direction,id,action,payload,error code,error description\n"
        "2026-03-01T10:00:00Z,DN-1,CSMS->CP,5,Reset,\"{\"\"type\"\":\"\"Hard\"\"}\",,\n"
        "2026-03-01T10:00:01Z,DN-1,CP->CSMS,5,Reset,,NotSupported,no reset here\n",
        {QStringLiteral("2026-03-01T10:00:00.000Z CALL csms>cp DN-1 Reset id=5 pair=2"), QStringLiteral("2026-03-01T10:00:01.000Z CALLERROR cp>csms DN-1 Reset id=5 pair=1")});
    add("Python payloads", "python.csv",
        "time;cp;direction;message id;action;payload\n"
        "2026-03-01T10:00:00Z;DN-1;in;17;Heartbeat;{}\n"
        "2026-03-01T10:00:01Z;DN-1;in;18;Authorize;{'idTag': 'AB12'}\n",
        {QStringLiteral("2026-03-01T10:00:00.000Z CALL cp>csms DN-1 Heartbeat id=17"), QStringLiteral("2026-03-01T10:00:01.000Z CALL cp>csms DN-1 Authorize id=18 repaired")},
        {QStringLiteral("python-literal")});
    add("ragged rows and a damaged payload", "ragged.csv",
        "time,cp,direction,message id,action,payload\n"
        "2026-03-01T10:00:00Z,DN-1,in,17,Heartbeat,{},extra,more\n"
        "2026-03-01T10:00:01Z,DN-1,in,18,Heartbeat\n"
        "2026-03-01T10:00:02Z,DN-1,in,19,Authorize,\"{\"\"idTag\"\":\"\"AB\"\n"
        "2026-03-01T10:00:03Z,DN-1,in,20,Authorize,\"{\"\"idTag\"\":\"\"AB\"\"}\"\n",
        {QStringLiteral("2026-03-01T10:00:00.000Z CALL cp>csms DN-1 Heartbeat id=17"), QStringLiteral("2026-03-01T10:00:01.000Z CALL cp>csms DN-1 Heartbeat id=18"),
         QStringLiteral("2026-03-01T10:00:02.000Z DAMAGED cp>csms DN-1"), QStringLiteral("2026-03-01T10:00:03.000Z CALL cp>csms DN-1 Authorize id=20")},
        {QStringLiteral("ragged-row"), QStringLiteral("ragged-row"), QStringLiteral("invalid-json")});
    add("rows that are no message", "mixed.csv",
        "time,cp,direction,id,action,payload\n"
        "2026-03-01T10:00:00Z,DN-1,in,17,Heartbeat,{}\n"
        "2026-03-01T10:00:00.25Z,DN-1,out,17,Heartbeat,{}\n"
        "2026-03-01T10:00:01Z,DN-1,,,Disconnected,\n",
        QStringList(heartbeat) << QStringLiteral("2026-03-01T10:00:01.000Z EVENT middleware> DN-1 action Disconnected"));
    add("Windows-1252", "umlaut.csv",
        "Zeit;Ladepunkt;Nachricht;Hinweis\n"
        "2026-03-01T10:00:00Z;DN-1;\"[2,\"\"17\"\",\"\"Heartbeat\"\",{}]\";gepr\xfc""ft\n"
        "2026-03-01T10:00:00.25Z;DN-1;\"[3,\"\"17\"\",{}]\";\x80 0,39\n",
        heartbeat);
    add("carriage returns alone", "old.csv",
        "time,cp,direction,id,action,payload\r2026-03-01T10:00:00Z,DN-1,in,17,Heartbeat,{}\r2026-03-01T10:00:00.25Z,DN-1,out,17,Heartbeat,{}\r", heartbeat);
    add("mixed line ends", "mixed-ends.csv",
        "time,cp,direction,id,action,payload\r\n2026-03-01T10:00:00Z,DN-1,in,17,Heartbeat,{}\n\r\n2026-03-01T10:00:00.25Z,DN-1,out,17,Heartbeat,{}\r", heartbeat);
    add("JSON lines with payload apart", "rows.jsonl",
        "{\"at\":\"2026-03-01T10:00:00Z\",\"meta\":{\"station\":{\"id\":\"DN-1\"}},\"ocpp\":{\"cmd\":\"Heartbeat\",\"kind\":\"request\",\"uniqueId\":\"17\",\"payload\":{}}}\n"
        "{\"at\":\"2026-03-01T10:00:00.25Z\",\"meta\":{\"station\":{\"id\":\"DN-1\"}},\"ocpp\":{\"cmd\":\"Heartbeat\",\"kind\":\"response\",\"uniqueId\":\"17\",\"payload\":{\"currentTime\":\"2026-03-01T10:00:00Z\"}}}\n",
        heartbeat);
    add("a list of objects", "rows.json",
        "{\"total\":2,\"rows\":[\n {\"time\":\"2026-03-01T10:00:00Z\",\"cp\":\"DN-1\",\"command\":\"HeartbeatRequest\",\"msgId\":\"17\",\"body\":\"{}\"},\n"
        " {\"time\":\"2026-03-01T10:00:00.25Z\",\"cp\":\"DN-1\",\"command\":\"HeartbeatResponse\",\"msgId\":\"17\",\"body\":\"{\\\"currentTime\\\":\\\"2026-03-01T10:00:00Z\\\"}\"}\n]}\n",
        heartbeat);
    add("MySQL dump", "dump.sql",
        "-- a dump\nSET NAMES utf8;\nCREATE TABLE `users` (`id` int, `name` varchar(20));\nINSERT INTO `users` VALUES (1,'Ann; O\\'Neil'),(2,'Bo');\n"
        "CREATE TABLE `ocpp_log` (\n  `id` bigint NOT NULL,\n  `created_at` datetime(3),\n  `charge_box_id` varchar(40),\n  `direction` enum('in','out'),\n  `message` text,\n  PRIMARY KEY (`id`)\n);\n"
        "INSERT INTO `ocpp_log` VALUES (1,'2026-03-01 10:00:00.000','DN-1','in','[2,\\\"17\\\",\\\"Heartbeat\\\",{}]'),(2,'2026-03-01 10:00:00.250','DN-1','out','[3,\\\"17\\\",{}]');\n",
        assumed, {QStringLiteral("other-table")});
    add("standard SQL with casts", "mssql.sql",
        "INSERT [dbo].[Messages] ([Id], [Time], [Station], [Type], [MessageId], [Action], [Payload]) VALUES (1, CAST(N'2026-03-01T10:00:00.000Z' AS DateTime2), N'DN-1', N'CALL', N'17', N'Heartbeat', N'{}')\nGO\n"
        "INSERT [dbo].[Messages] ([Id], [Time], [Station], [Type], [MessageId], [Action], [Payload]) VALUES (2, CAST(N'2026-03-01T10:00:00.250Z' AS DateTime2), N'DN-1', N'CALLRESULT', N'17', N'Heartbeat', N'{\"note\":\"it''s\"}')\nGO\n",
        heartbeat);
    add("COPY", "copy.sql",
        "SET client_encoding = 'UTF8';\nCOPY public.people (id, name) FROM stdin;\n1\tAnn\n\\.\n\nCOPY public.messages (id, ts, cp, direction, raw) FROM stdin;\n"
        "1\t2026-03-01 10:00:00+00\tDN-1\tin\t[2,\"17\",\"Heartbeat\",{}]\n2\t2026-03-01 10:00:00.25+00\tDN-1\tout\t[3,\"17\",{\"a\":\"b\\\\\"c\"}]\n\\N\t\\N\t\\N\t\\N\t\\N\n\\.\n\nSELECT 1;\n",
        heartbeat, {QStringLiteral("no-frame"), QStringLiteral("other-table")});
    add("OCPI rows", "gateway.csv",
        "time,request id,direction,method,url,status,request body,response body\n"
        "2026-03-01T10:00:00Z,r1,outgoing,PUT,https://emsp.example/ocpi/emsp/2.2.1/sessions/DE/ABC/1,200,\"{\"\"id\"\":\"\"1\"\"}\",\"{\"\"status_code\"\":1000,\"\"timestamp\"\":\"\"2026-03-01T10:00:00Z\"\"}\"\n"
        "2026-03-01T10:00:01Z,r2,incoming,GET,https://cpo.example/ocpi/cpo/2.2.1/locations?offset=0,401,,\n",
        {QStringLiteral("2026-03-01T10:00:00.000Z HTTP request cpo>emsp  PUT sessions id=r1 pair=2"), QStringLiteral("2026-03-01T10:00:00.000Z HTTP response emsp>cpo  PUT sessions id=r1 pair=1"),
         QStringLiteral("2026-03-01T10:00:01.000Z HTTP request emsp>cpo  GET locations id=r2 pair=4"), QStringLiteral("2026-03-01T10:00:01.000Z HTTP response cpo>emsp  GET locations id=r2 pair=3")});
    add("other rows", "alarms.csv",
        "time,severity,station,description,temperature\n"
        "2026-03-01T10:00:00Z,warning,DN-1,The cooling fan of the second rectifier is slow,61.5\n"
        "2026-03-01T10:05:00Z,info,DN-1,The cooling fan of the second rectifier is well again,40\n",
        {QStringLiteral("2026-03-01T10:00:00.000Z EVENT middleware> DN-1 The cooling fan of the second rectifier is slow"),
         QStringLiteral("2026-03-01T10:05:00.000Z EVENT middleware> DN-1 The cooling fan of the second rectifier is well again")});
}

void TestTables::tables()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QStringList, frames);
    QFETCH(QStringList, reasons);
    ImportOptions options;
    // Lines without a header may as well be those of a log.
    if (name == QStringLiteral("bare.tsv"))
        options.importerId = QStringLiteral("table");
    const CapturePtr capture = CaptureLoader::load({write(name, content)}, options);
    QVERIFY(capture);
    QCOMPARE(capture->sources().size(), std::size_t(1));
    QCOMPARE(capture->sources().front().importerId, QStringLiteral("table"));
    QStringList found;
    for (const LedgerEntry &entry : capture->ledger().entries()) {
        if (entry.reason != LedgerReason::BlankOrComment)
            found.append(QString(entry.reasonId()));
    }
    compareLines(describe(*capture), frames);
    found.sort();
    reasons.sort();
    QCOMPARE(found, reasons);
}

void TestTables::places()
{
    const QByteArray content = "time;cp;frame\n2026-03-01T10:00:00Z;DN-1;\"[2,\"\"17\"\",\n\"\"Heartbeat\"\",{}]\"\n2026-03-01T10:00:01Z;DN-1;[3,\"17\",{}]\n2026-03-01T10:00:02Z;DN-1;oops\n";
    const CapturePtr capture = CaptureLoader::load({write(QStringLiteral("places.csv"), content)});
    QCOMPARE(capture->size(), 3u);
    QCOMPARE(capture->lineNumber(0), quint64(2));
    QCOMPARE(capture->lineNumber(1), quint64(4));
    QCOMPARE(capture->lineNumber(2), quint64(5));
    // A message that stands whole in the table is not copied.
    QVERIFY(!capture->frames().at(1).hasFlag(FrameFlag::InArena));
    QCOMPARE(capture->rawBytes(1).toByteArray(), QByteArray("[3,\"17\",{}]"));
    const FramePlace place = capture->place(0);
    QCOMPARE(content.mid(qsizetype(place.offset), qsizetype(place.length)), content.split('\n').mid(1, 2).join('\n') + '\n');
    QCOMPARE(capture->frames().at(2).kind, FrameKind::Event);
}

QByteArray TestTables::zip(const QList<std::pair<QString, QByteArray>> &files)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QuaZip archive(&buffer);
    archive.setAutoClose(false);
    if (!archive.open(QuaZip::mdCreate))
        return {};
    for (const auto &[name, content] : files) {
        QuaZipFile file(&archive);
        if (!file.open(QIODevice::WriteOnly, QuaZipNewInfo(name)))
            return {};
        file.write(content);
        file.close();
    }
    archive.close();
    return bytes;
}

QByteArray TestTables::workbook(const QList<std::pair<QByteArray, QByteArray>> &sheets, const QByteArray &strings, const QByteArray &styles, bool date1904)
{
    QByteArray list;
    QByteArray relations;
    QList<std::pair<QString, QByteArray>> files;
    int number = 0;
    for (const auto &[name, rows] : sheets) {
        const QByteArray id = QByteArray::number(++number);
        list += "<sheet name=\"" + name + "\" sheetId=\"" + id + "\" r:id=\"s" + id + "\"/>";
        relations += "<Relationship Id=\"s" + id + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet" + id + ".xml\"/>";
        files.append({QStringLiteral("xl/worksheets/sheet%1.xml").arg(number), "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows + "</sheetData></worksheet>"});
    }
    relations += "<Relationship Id=\"x1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>"
                 "<Relationship Id=\"x2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>";
    files.prepend({QStringLiteral("xl/workbook.xml"), QByteArray("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">")
                       + (date1904 ? "<workbookPr date1904=\"1\"/>" : "") + "<sheets>" + list + "</sheets></workbook>"});
    files.prepend({QStringLiteral("xl/_rels/workbook.xml.rels"), "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations + "</Relationships>"});
    files.prepend({QStringLiteral("_rels/.rels"), "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" "
                                                  "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"});
    files.prepend({QStringLiteral("[Content_Types].xml"), "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"});
    files.append({QStringLiteral("xl/sharedStrings.xml"), "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + strings + "</sst>"});
    files.append({QStringLiteral("xl/styles.xml"), "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + styles + "</styleSheet>"});
    return zip(files);
}

namespace {

const QByteArray bookStrings = "<si><t>Time</t></si><si><t>Station</t></si><si><t>Command</t></si><si><t>Message ID</t></si><si><t>Payload</t></si>"
                               "<si><r><t>Heart</t></r><r><t>beatRequest</t></r><rPh><t>no</t></rPh></si><si><t>HeartbeatResponse</t></si><si><t>DN-1</t></si><si><t>{}</t></si>";
const QByteArray bookStyles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm:ss.000\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs>";

QByteArray bookRows(const QByteArray &first, const QByteArray &second)
{
    return "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Export of a day</t></is></c></row>"
           "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"B3\" t=\"s\"><v>1</v></c><c r=\"C3\" t=\"s\"><v>2</v></c><c r=\"D3\" t=\"s\"><v>3</v></c><c r=\"E3\" t=\"s\"><v>4</v></c></row>"
           "<row r=\"4\"><c r=\"A4\" s=\"1\"><v>" + first + "</v></c><c r=\"B4\" t=\"s\"><v>7</v></c><c r=\"C4\" t=\"s\"><v>5</v></c><c r=\"D4\"><v>17</v></c><c r=\"E4\" t=\"s\"><v>8</v></c></row>"
           "<row><c s=\"1\"><v>" + second + "</v></c><c t=\"s\"><v>7</v></c><c t=\"s\"><v>6</v></c><c><v>17</v></c>"
           "<c t=\"inlineStr\"><is><t>{&quot;currentTime&quot;:&quot;2026-03-01T10:00:00Z&quot;}</t></is></c></row>";
}

} // namespace

void TestTables::workbooks_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("reasons");
    // 2026-03-01 is day 46082; ten o'clock is 10/24, a quarter of a second 1/345600.
    QTest::newRow("one sheet") << workbook({{"Messages", bookRows("46082.416666666664", "46082.41666956019")}}, bookStrings, bookStyles) << QStringList();
    QTest::newRow("counted from 1904") << workbook({{"Messages", bookRows("44620.416666666664", "44620.41666956019")}}, bookStrings, bookStyles, true) << QStringList();
    QTest::newRow("best of three")
        << workbook({{"Summary", "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Chargers</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Messages</t></is></c></row>"
                                 "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><v>2</v></c></row>"},
                     {"Messages", bookRows("46082.416666666664", "46082.41666956019")},
                     {"Empty", ""}},
                    bookStrings, bookStyles)
        << QStringList {QStringLiteral("other-table")};
}

void TestTables::workbooks()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, reasons);
    const CapturePtr capture = CaptureLoader::load({write(QStringLiteral("day.xlsx"), content)});
    QCOMPARE(capture->sources().size(), std::size_t(1));
    compareLines(describe(*capture), {QStringLiteral("2026-03-01T10:00:00.000Z CALL cp>csms DN-1 Heartbeat id=17 pair=2"),
                                      QStringLiteral("2026-03-01T10:00:00.250Z CALLRESULT csms>cp DN-1 Heartbeat id=17 pair=1")});
    QCOMPARE(capture->sources().front().unit, PlaceUnit::Row);
    QCOMPARE(capture->lineNumber(0), quint64(4));
    QCOMPARE(capture->lineNumber(1), quint64(5));
    QStringList found;
    for (const LedgerEntry &entry : capture->ledger().entries())
        found.append(QString(entry.reasonId()));
    QCOMPARE(found, reasons);
}

void TestTables::brokenWorkbooks_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    const QByteArray good = workbook({{"Messages", bookRows("46082.4", "46082.5")}}, bookStrings, bookStyles);
    QTest::newRow("cut") << good.left(good.size() / 2) << QStringLiteral("truncated");
    QTest::newRow("no workbook inside") << zip({{QStringLiteral("[Content_Types].xml"), "<Types/>"}, {QStringLiteral("_rels/.rels"), "<Relationships/>"}}) << QStringLiteral("unsupported");
    QTest::newRow("document type") << workbook({{"A", bookRows("46082.4", "46082.5") + "</sheetData></worksheet><!DOCTYPE x [<!ENTITY a \"b\">]>"}}, bookStrings, bookStyles) << QStringLiteral("invalid-xml");
    // Little in the archive, much of it unpacked: one cell without an end.
    QTest::newRow("bomb") << workbook({{"A", bookRows("46082.4", "46082.5") + "<row><c t=\"inlineStr\"><is><t>" + QByteArray(40 << 20, 'x') + "</t></is></c></row>"}}, bookStrings, bookStyles)
                          << QStringLiteral("truncated");
}

void TestTables::brokenWorkbooks()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, reason);
    const CapturePtr capture = CaptureLoader::load({write(QStringLiteral("broken.xlsx"), content)});
    QStringList found;
    for (const LedgerEntry &entry : capture->ledger().entries())
        found.append(QString(entry.reasonId()));
    QVERIFY2(found.contains(reason), qPrintable(found.join(QLatin1Char(' '))));
}

void TestTables::folder()
{
    const QString path = m_folder.filePath(QStringLiteral("frames"));
    QVERIFY(QDir().mkpath(path));
    const auto put = [&](const QString &name, const QByteArray &content) {
        QFile file(path + QLatin1Char('/') + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::fromMSecsSinceEpoch(1772359200000, Qt::UTC), QFileDevice::FileModificationTime));
    };
    put(QStringLiteral("10.json"), "[3,\"18\",{}]");
    put(QStringLiteral("9.json"), "[2,\"18\",\n\"Heartbeat\",{}]\n");
    put(QStringLiteral("1.json"), "\xef\xbb\xbf[2,\"17\",\"Heartbeat\",{}]");
    put(QStringLiteral("picture.bin"), QByteArray("\0\1\2", 3));
    CapturePtr capture = CaptureLoader::load({path});
    compareLines(describe(*capture), {QStringLiteral("2026-03-01T10:00:00.000Z CALL cp>csms  Heartbeat id=17"), QStringLiteral("2026-03-01T10:00:00.000Z CALL cp>csms  Heartbeat id=18 pair=3"),
                                      QStringLiteral("2026-03-01T10:00:00.000Z CALLRESULT csms>cp  Heartbeat id=18 pair=2")});
    QVERIFY(capture->frames().at(0).hasFlag(FrameFlag::TimeInherited)); // when a file was changed says little
    QCOMPARE(capture->ledger().total(LedgerReason::FileTime), quint64(1));
    QCOMPARE(capture->ledger().total(LedgerReason::Binary), quint64(1));
    // Times in the names are better than those of the files.
    QVERIFY(QDir(path).removeRecursively());
    QVERIFY(QDir().mkpath(path));
    put(QStringLiteral("DN-1_20260301T100000.json"), "[2,\"17\",\"Heartbeat\",{}]");
    put(QStringLiteral("DN-1_2026-03-01_10-00-05.json"), "[3,\"17\",{}]");
    capture = CaptureLoader::load({path});
    QCOMPARE(capture->size(), 2u);
    QCOMPARE(formatIsoTime(capture->frames().at(0).time).toStdString().substr(0, 19), std::string("2026-03-01T10:00:00"));
    QCOMPARE(formatIsoTime(capture->frames().at(1).time).toStdString().substr(0, 19), std::string("2026-03-01T10:00:05"));
}

void TestTables::badInput_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("frames");
    const QByteArray header = "time,cp,direction,id,action,payload\n";
    const QByteArray row = "2026-03-01T10:00:00Z,DN-1,in,17,Heartbeat,{}\n";
    QByteArray wide = "time,cp,frame";
    QByteArray cells = "2026-03-01T10:00:00Z,DN-1,\"[2,\"\"1\"\",\"\"Heartbeat\"\",{}]\"";
    for (int i = 0; i < 10'000; ++i) {
        wide += ",c" + QByteArray::number(i);
        cells += ",1";
    }
    QTest::newRow("ten thousand columns") << wide + '\n' + cells + '\n' + cells + '\n' << QStringLiteral("too-many-columns") << 2;
    QTest::newRow("a quote that never ends") << header + row.repeated(5) + "2026-03-01T10:00:00Z,DN-1,in,17,Heartbeat,\"{}\n" + row.repeated(5) << QStringLiteral("wrong-quoting") << 11;
    QTest::newRow("quotes in the middle") << header + row.repeated(5) + "2026-03-01T10:00:00Z,DN-1,in,1\"7,Heartbeat,{}\n" + row << QString() << 7;
    QTest::newRow("a row of quotes") << header + row.repeated(5) + QByteArray(2001, '"') + '\n' + row << QString() << -1;
    QTest::newRow("a huge cell") << header + row.repeated(5) + "2026-03-01T10:00:00Z,DN-1,in,18,Authorize,\"" + QByteArray(70 << 20, 'x') + "\"\n" + row << QStringLiteral("line-too-long") << 6;
    QTest::newRow("deep JSON") << header + row.repeated(5) + "2026-03-01T10:00:00Z,DN-1,in,18,Authorize," + QByteArray(5000, '[') + QByteArray(5000, ']') + '\n' << QString() << -1;
    QTest::newRow("NUL bytes") << header + row.repeated(5) + QByteArray("a\0b,c\0d\n", 8) + row << QString() << -1;
    QTest::newRow("not UTF-8 in a message") << header + row.repeated(5) + "2026-03-01T10:00:00Z,DN-1,in,18,Authorize,\"{\"\"idTag\"\":\"\"\xff\xfe\"\"}\"\n" << QString() << 6;
    QTest::newRow("SQL that stops") << QByteArray("INSERT INTO m (time, cp, message) VALUES ('2026-03-01 10:00:00','DN-1','[2,\"1\",\"Heartbeat\",{}]'),('2026-03-01 10:00:01','DN-1','[2,\"2\",\"Heart")
                                    << QStringLiteral("truncated") << 1;
    QTest::newRow("JSON that stops") << QByteArray("[{\"time\":\"2026-03-01T10:00:00Z\",\"cp\":\"DN-1\",\"command\":\"HeartbeatRequest\",\"id\":\"1\",\"payload\":{}},{\"time\":\"2026-03-01T10:00:00Z\",\"cp")
                                     << QStringLiteral("truncated") << 1;
    QTest::newRow("a broken line") << QByteArray("{\"time\":\"2026-03-01T10:00:00Z\",\"cp\":\"DN-1\",\"command\":\"HeartbeatRequest\",\"id\":\"1\",\"payload\":{}}\n{\"time\":\"2026-03-01T10:00:00Z\",\"cp\"}\n")
                                   << QStringLiteral("invalid-json") << 1;
}

void TestTables::badInput()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, reason);
    QFETCH(int, frames);
    ImportOptions options;
    options.importerId = QStringLiteral("table");
    const CapturePtr capture = CaptureLoader::load({write(QStringLiteral("bad.csv"), content)}, options);
    QStringList found;
    for (const LedgerEntry &entry : capture->ledger().entries())
        found.append(QString(entry.reasonId()));
    if (!reason.isEmpty())
        QVERIFY2(found.contains(reason), qPrintable(found.join(QLatin1Char(' '))));
    if (frames >= 0)
        QCOMPARE(capture->size(), FrameId(frames));
}

void TestTables::secrets()
{
    const QByteArray content = "time,cp,direction,id,action,payload\n"
                               "2026-03-01T10:00:00Z,DN-1,out,1,ChangeConfiguration,\"{\"\"key\"\":\"\"AuthorizationKey\"\",\"\"value\"\":\"\"6162633132337365637265\"\"}\"\n"
                               "2026-03-01T10:00:01Z,DN-1,in,1,ChangeConfiguration,\"{\"\"status\"\":\"\"Accepted\"\"}\"\n";
    const CapturePtr capture = CaptureLoader::load({write(QStringLiteral("secret.csv"), content)});
    QCOMPARE(capture->size(), 2u);
    QVERIFY(!capture->rawBytes(0).contains("6162633132337365637265"));
    QVERIFY(capture->body(0).payload.contains("AuthorizationKey"));
    QCOMPARE(capture->frames().at(0).pair, FrameId(1));
}

void TestTables::energy_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<double>("value");
    QTest::newRow("wide") << QByteArray("time;Grid limit [kW];PV power [kW];Battery SoC [%]\n2026-03-01T10:00:00Z;100,5;20;55\n2026-03-01T10:05:00Z;100;21;56\n") << QByteArray("gridLimitW") << 100500.0;
    QTest::newRow("wide, solar") << QByteArray("time;Grid limit [kW];PV power [kW];Battery SoC [%]\n2026-03-01T10:00:00Z;100,5;20;55\n2026-03-01T10:05:00Z;100;21;56\n") << QByteArray("solarPowerW")
                                 << 20000.0;
    QTest::newRow("long") << QByteArray("time,topic,value,unit\n2026-03-01T10:00:00Z,grid limit,80,kW\n2026-03-01T10:00:00Z,pv power,15000,W\n2026-03-01T10:05:00Z,grid limit,75,kW\n")
                          << QByteArray("gridLimitW") << 80000.0;
}

void TestTables::energy()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, member);
    QFETCH(double, value);
    const CapturePtr capture = CaptureLoader::load({write(QStringLiteral("ems.csv"), content)});
    QCOMPARE(capture->sources().front().importerId, QStringLiteral("table"));
    QVERIFY(capture->size() >= 2);
    QCOMPARE(capture->frames().at(0).kind, FrameKind::Event);
    QCOMPARE(capture->frames().at(0).from, Lane::Ems);
    const QJsonObject data = QJsonDocument::fromJson(capture->body(0).payload).object();
    QCOMPARE(data.value(QString::fromLatin1(member)).toDouble(), value);
}

void TestTables::unknownColumns()
{
    const QString path = write(QStringLiteral("odd.csv"), "alpha,beta,gamma\nx,y,z\nu,v,w\nx,q,z\n");
    ImportOptions options;
    options.importerId = QStringLiteral("table");
    const CapturePtr capture = CaptureLoader::load({path}, options);
    QCOMPARE(capture->size(), 0u);
    QCOMPARE(capture->ledger().total(LedgerReason::ColumnsUnknown), quint64(1));
    const QString advice = columnsAdvice(path);
    QVERIFY2(advice.contains(QStringLiteral("alpha, beta, gamma")) && advice.contains(QStringLiteral("--columns")), qPrintable(advice));
}

void TestTables::rememberedColumns()
{
    const QByteArray content = "a,b,c,d,e\n2026-03-01T10:00:00Z,7,X1,k17,{}\n2026-03-01T10:00:00.25Z,8,X1,k17,{}\n";
    const QString path = write(QStringLiteral("codes.csv"), content);
    const TableSample sample = readTableSample(path);
    QVERIFY(sample.isOk());
    QVERIFY(!sample.signature.isEmpty());
    ColumnMap map = guessColumns(sample).map;
    map.rows = RowKind::Ocpp;
    map.columns[0].role = ColumnRole::Time;
    map.columns[1].role = ColumnRole::Direction;
    map.columns[2].role = ColumnRole::Action;
    map.columns[3].role = ColumnRole::MessageId;
    map.columns[4].role = ColumnRole::Payload;
    map.flows = {{QStringLiteral("7"), FlowMeaning::Request}, {QStringLiteral("8"), FlowMeaning::Response}};
    map.chargePoint = "DN-9";
    auto store = std::make_shared<ColumnMapStore>();
    store->put(map);
    ImportOptions options;
    options.columns = store;
    // The next file has its columns in another order, and one more.
    const QString next = write(QStringLiteral("codes2.csv"), "e,d,c,b,a,f\n{},k18,X1,7,2026-03-02T10:00:00Z,1\n{},k18,X1,8,2026-03-02T10:00:00.25Z,2\n");
    for (const QString &file : {path, next}) {
        const CapturePtr capture = CaptureLoader::load({file}, options);
        QCOMPARE(capture->sources().front().importerId, QStringLiteral("table"));
        QCOMPARE(capture->size(), 2u);
        QCOMPARE(capture->frames().at(0).kind, FrameKind::Call);
        QCOMPARE(capture->frames().at(0).pair, FrameId(1));
        QCOMPARE(capture->peers().text(capture->frames().at(0).peer), QByteArray("DN-9"));
    }
}

void TestTables::columnFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("maps");
    QTest::addColumn<QString>("error");
    QTest::newRow("one map") << QByteArray(R"({"columns":[{"name":"a","role":"time"},"b"]})") << 1 << QString();
    QTest::newRow("list") << QByteArray(R"([{"columns":["a"]},{"columns":["b"]}])") << 2 << QString();
    QTest::newRow("the workspace's file") << QByteArray(R"({"columns":{"tables":{"maps":[{"columns":["a"]}]}}})") << 1 << QString();
    QTest::newRow("broken") << QByteArray("{\n\"columns\": [\n}") << 0 << QStringLiteral("line 3");
    QTest::newRow("unknown role") << QByteArray(R"({"columns":[{"name":"a","role":"colour"}]})") << 0 << QStringLiteral("colour");
    QTest::newRow("nothing") << QByteArray("{}") << 0 << QStringLiteral("columns");
}

void TestTables::columnFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(int, maps);
    QFETCH(QString, error);
    QString why;
    const std::optional<ColumnMapStore> store = ColumnMapStore::fromFile(write(QStringLiteral("columns.json"), content), &why);
    QCOMPARE(store ? int(store->maps().size()) : 0, maps);
    QVERIFY2(why.contains(error), qPrintable(why));
}

void TestTables::roundTrip()
{
    ColumnMap map;
    map.name = QStringLiteral("A portal");
    map.kind = TableKind::Workbook;
    map.sheet = QStringLiteral("Messages");
    map.signature = QStringLiteral("table:1");
    map.rows = RowKind::Ocpp;
    for (int role = 0; role < int(ColumnRole::Count); ++role)
        map.columns.append({.name = QString::number(role), .role = ColumnRole(role)});
    map.columns[3].energy = {.quantity = EnergyQuantity::SolarPower, .unit = EnergyUnit::Ampere, .sign = EnergySign::Opposite, .voltage = 400, .phases = 1, .currency = "EUR"};
    map.flows = {{QStringLiteral("7"), FlowMeaning::ToChargePoint}};
    map.chargePoint = "DN-1";
    map.version = ProtocolVersion::Ocpp201;
    map.lane = Lane::Ems;
    map.dateOrder = DateOrder::MonthFirst;
    map.zoneMinutes = -330;
    QString error;
    const std::optional<ColumnMap> again = ColumnMap::fromJson(map.toJson(), &error);
    QVERIFY2(again.has_value(), qPrintable(error));
    QVERIFY(*again == map);
    ColumnMapStore store;
    store.put(map);
    QVERIFY(ColumnMapStore::fromJson(store.toJson()).maps() == store.maps());
}

void TestTables::preview()
{
    const auto bytes = SourceBytes::fromMemory("time,cp,frame\n2026-03-01T10:00:00Z,DN-1,\"[2,\"\"1\"\",\"\"Heartbeat\"\",{}]\"\n2026-03-01T10:00:01Z,DN-1,\"[3,\"\"1\"\",{}]\"\n");
    const TableSample sample = readTableSample(bytes, QStringLiteral("x.csv"));
    QCOMPARE(sample.columns, QStringList({QStringLiteral("time"), QStringLiteral("cp"), QStringLiteral("frame")}));
    QCOMPARE(sample.rows.size(), 2);
    QCOMPARE(sample.places, QList<quint64>({2, 3}));
    QVERIFY(sample.isComplete);
    const GuessedColumns guess = guessColumns(sample);
    QVERIFY(guess.isCertain());
    for (const ColumnReason &reason : guess.reasons)
        QVERIFY(!reason.text().isEmpty());
    QCOMPARE(previewTable(bytes, QStringLiteral("x.csv"), guess.map, {}, 1)->size(), 1u);
    QCOMPARE(previewTable(bytes, QStringLiteral("x.csv"), guess.map, {})->size(), 2u);
}

void TestTables::cancelled()
{
    QByteArray content = "time,cp,direction,id,action,payload\n";
    content += QByteArray("2026-03-01T10:00:00Z,DN-1,in,17,Heartbeat,{}\n").repeated(200'000);
    class Control : public ImportControl
    {
    public:
        bool isCancelled() const override { return m_reports > 2; }
        void report(quint64, quint64) override { ++m_reports; }

    private:
        int m_reports = 0;
    } control;
    ImportOptions options;
    options.importerId = QStringLiteral("table");
    const CapturePtr capture = CaptureLoader::load({write(QStringLiteral("long.csv"), content)}, options, &control);
    QVERIFY(capture->size() < 200'000);
}

void TestTables::manyRows()
{
    QByteArray content = "time,cp,direction,id,action,payload\n";
    constexpr int rows = 60'000;
    for (int i = 0; i < rows; i += 2) {
        const QByteArray id = QByteArray::number(i);
        content += formatIsoTime(TimeUs(1772359200000 + i) * 1000) + ",DN-" + QByteArray::number(i % 7) + ",in," + id + ",Authorize,\"{\n\"\"idTag\"\":\"\"AB" + id + "\"\"}\"\n";
        content += formatIsoTime(TimeUs(1772359200001 + i) * 1000) + ",DN-" + QByteArray::number(i % 7) + ",out," + id + ",Authorize,{}\n";
    }
    ImportOptions one;
    one.threads = 1;
    const QString path = write(QStringLiteral("many.csv"), content);
    const CapturePtr single = CaptureLoader::load({path}, one);
    const CapturePtr capture = CaptureLoader::load({path});
    QCOMPARE(capture->size(), FrameId(rows));
    QCOMPARE(single->size(), FrameId(rows));
    for (FrameId id = 0; id < capture->size(); ++id) {
        QCOMPARE(capture->frames().pair(id), id ^ 1);
        if (id % 1000 < 2)
            QCOMPARE(describe(*capture, id), describe(*single, id));
    }
    QCOMPARE(capture->lineNumber(rows - 1), quint64(rows + rows / 2 + 1));
}

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
