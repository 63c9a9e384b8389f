// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/inspection.h"
#include "tracebuilder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Roamscope;

class TestInspection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void members();
    void emptyCapture();
    void damagedAndSkipped();
    void text();
};

namespace {

void write(TraceBuilder &t)
{
    t.heartbeat("09:59:00", "CP10");
    t.start("10:00:00", "CP2", 1, 1000, 7);
    t.meter("10:10:00.250", "CP2", 1, 7, 2000);
    t.stop("11:00:00", "CP2", 9000, 7);
    t.down("11:00:10", "CP2", "ClearCache", "{}", "");
    t.frame("11:00:20", "CP2", true, "CALL", "e", R"("action":"Authorize","payload":{"idTag":"A"})");
    t.frame("11:00:21", "CP2", false, "CALLERROR", "e", R"("error":{"code":"InternalError","description":"x","details":{}})");
    t.frame("11:00:30", "CP2", false, "CALLRESULT", "nobody", R"("payload":{})");
    t.http("11:01:00", "cpo", "emsp", "PATCH", "/ocpi/emsp/2.2.1/locations/DE/ABC/L1/E1", R"({"status":"AVAILABLE","last_updated":"2026-09-17T11:00:00Z"})");
    t.event("11:02:00", "limit", "{}");
}

} // namespace

void TestInspection::members()
{
    TraceBuilder trace;
    write(trace);
    const CapturePtr capture = trace.load();
    const QJsonObject json = inspectionJson(*capture, *analyse(*capture));
    const QJsonObject frames = json.value(QStringLiteral("frames")).toObject();
    QCOMPARE(frames.value(QStringLiteral("total")).toInt(), 15);
    QCOMPARE(frames.value(QStringLiteral("call")).toInt(), 6);
    QCOMPARE(frames.value(QStringLiteral("result")).toInt(), 5);
    QCOMPARE(frames.value(QStringLiteral("error")).toInt(), 1);
    QCOMPARE(frames.value(QStringLiteral("send")).toInt(), 0);
    QCOMPARE(frames.value(QStringLiteral("http")).toInt(), 2);
    QCOMPARE(frames.value(QStringLiteral("other")).toInt(), 1);
    QCOMPARE(json.value(QStringLiteral("damaged")).toArray().size(), 0);
    QCOMPARE(json.value(QStringLiteral("skipped")).toArray().size(), 0);
    // In natural order: CP2 before CP10.
    QCOMPARE(json.value(QStringLiteral("chargePoints")).toArray(), (QJsonArray {QStringLiteral("CP2"), QStringLiteral("CP10")}));
    QCOMPARE(json.value(QStringLiteral("versions")).toArray(), (QJsonArray {QStringLiteral("1.6"), QStringLiteral("2.2.1")}));
    const QJsonObject range = json.value(QStringLiteral("timeRange")).toObject();
    QCOMPARE(range.value(QStringLiteral("from")).toString(), QStringLiteral("2026-09-17T09:59:00.000Z"));
    QCOMPARE(range.value(QStringLiteral("to")).toString(), QStringLiteral("2026-09-17T11:02:00.000Z"));
    QCOMPARE(json.value(QStringLiteral("unanswered")).toInt(), 1);
    QCOMPARE(json.value(QStringLiteral("orphans")).toInt(), 1);
    QCOMPARE(json.value(QStringLiteral("exchanges")).toInt(), 6);
    const QJsonArray transactions = json.value(QStringLiteral("transactions")).toArray();
    QCOMPARE(transactions.size(), 1);
    const QJsonObject transaction = transactions.first().toObject();
    QCOMPARE(transaction.value(QStringLiteral("id")).toString(), QStringLiteral("7"));
    QCOMPARE(transaction.value(QStringLiteral("chargePoint")).toString(), QStringLiteral("CP2"));
    QCOMPARE(transaction.value(QStringLiteral("start")).toString(), QStringLiteral("2026-09-17T10:00:00.000Z"));
    QCOMPARE(transaction.value(QStringLiteral("stop")).toString(), QStringLiteral("2026-09-17T11:00:00.000Z"));
    QCOMPARE(transaction.value(QStringLiteral("energyWh")).toDouble(), 8000.0);
    QCOMPARE(json.value(QStringLiteral("actions")).toObject().value(QStringLiteral("Heartbeat")).toInt(), 1);
}

void TestInspection::emptyCapture()
{
    const Capture capture;
    const QJsonObject json = inspectionJson(capture, *analyse(capture));
    for (const char *name : {"frames", "damaged", "skipped", "chargePoints", "versions", "timeRange", "unanswered", "orphans", "transactions"})
        QVERIFY2(json.contains(QLatin1String(name)), name);
    QVERIFY(json.value(QStringLiteral("timeRange")).toObject().value(QStringLiteral("from")).isNull());
    QVERIFY(!inspectionText(capture, *analyse(capture)).isEmpty());
}

void TestInspection::damagedAndSkipped()
{
    TraceBuilder trace;
    trace.heartbeat("10:00:00", "CP1");
    trace.line(R"({"schemaVersion":"1.1","timestamp":"2026-09-17T10:00:05Z","transport":"json","direction":"cp-to-csms","messageType":"CALL","messa)");
    trace.heartbeat("10:00:10", "CP1");
    const CapturePtr capture = trace.load();
    const QJsonObject json = inspectionJson(*capture, *analyse(*capture));
    QCOMPARE(json.value(QStringLiteral("frames")).toObject().value(QStringLiteral("total")).toInt(), 4);
    QJsonArray lines = json.value(QStringLiteral("damaged")).toArray();
    for (const QJsonValue &value : json.value(QStringLiteral("skipped")).toArray())
        lines.append(value);
    QCOMPARE(lines.size(), 1);
    const QJsonObject line = lines.first().toObject();
    QCOMPARE(line.value(QStringLiteral("line")).toInt(), 3);
    QVERIFY(!line.value(QStringLiteral("reason")).toString().isEmpty());
    QVERIFY(!line.value(QStringLiteral("message")).toString().isEmpty());
}

void TestInspection::text()
{
    TraceBuilder trace;
    write(trace);
    const CapturePtr capture = trace.load();
    const QString text = inspectionText(*capture, *analyse(*capture));
    for (const char *part : {"trace.jsonl", "CP2", "CP10", "StartTransaction", "8.00 kWh", "2026-09-17 09:59:00", "OCPP 1.6", "OCPI 2.2.1"})
        QVERIFY2(text.contains(QLatin1String(part)), part);
    QVERIFY(!text.contains(QLatin1String("%1")));
}

QTEST_GUILESS_MAIN(TestInspection)
#include "tst_inspection.moc"
