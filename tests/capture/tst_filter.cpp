// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/captureloader.h"
#include "models/capture/filter.h"
#include "models/capture/textsearch.h"

#include <QFile>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Roamscope;

// Declared first: moc 6.4 loses its way behind raw strings that hold quotes.
class TestFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rows_data();
    void rows();
    void errors_data();
    void errors();
    void hostileTexts_data();
    void hostileTexts();
    void completion_data();
    void completion();
    void joining();
    void quoting();
    void largeCaptureAgreesWithSingleRows();
    void cancelled();
    void textSearch_data();
    void textSearch();
    void sorting_data();
    void sorting();

private:
    QTemporaryDir m_folder;
    CapturePtr m_capture;
};

namespace {

QString rowList(const std::vector<FrameId> &rows)
{
    QStringList list;
    for (const FrameId row : rows)
        list.append(QString::number(row));
    return list.join(QLatin1Char(' '));
}

} // namespace

void TestFilter::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    // Rows 0 to 11, twelve in all.
    const QByteArray content = R"({"schemaVersion":"1.1","timestamp":"2026-01-01T10:00:00Z","ocppVersion":"1.6","transport":"json","chargePointId":"CB1","direction":"cp-to-csms","messageType":"CALL","messageId":"m1","action":"StatusNotification","payload":{"connectorId":1,"status":"Available","errorCode":"NoError"}}
{"schemaVersion":"1.1","timestamp":"2026-01-01T10:00:00.100Z","ocppVersion":"1.6","transport":"json","chargePointId":"CB1","direction":"csms-to-cp","messageType":"CALLRESULT","messageId":"m1","payload":{}}
{"schemaVersion":"1.1","timestamp":"2026-01-01T10:15:00Z","ocppVersion":"1.6","transport":"json","chargePointId":"CB1","direction":"cp-to-csms","messageType":"CALL","messageId":"m2","action":"StartTransaction","payload":{"connectorId":2,"idTag":"ABC","meterStart":0},"raw":"[2,\"m2\",\"StartTransaction\",{\"connectorId\":2,\"idTag\":\"ABC\",\"meterStart\":0}]"}
{"schemaVersion":"1.1","timestamp":"2026-01-01T10:15:02Z","ocppVersion":"1.6","transport":"json","chargePointId":"CB1","direction":"csms-to-cp","messageType":"CALLRESULT","messageId":"m2","payload":{"transactionId":77,"idTagInfo":{"status":"Accepted"}}}
{"t":"2026-01-01T11:00:00Z","cp":"CB2","dir":"in","frame":[2,"m3","MeterValues",{"connectorId":1,"transactionId":77,"meterValue":[{"timestamp":"2026-01-01T11:00:00Z","sampledValue":[{"value":"7.4","unit":"kW"},{"value":"230","unit":"V"}]}]}]}
{"t":"2026-01-01T11:00:01Z","cp":"CB2","dir":"out","frame":[4,"m3","InternalError","oh \"no\"",{}]}
{"t":"2026-01-02T10:15:30Z","cp":"CB2","dir":"out","frame":[2,"m4","RemoteStopTransaction",{"transactionId":77}]}
{"t":"2026-01-02T10:16:00Z","cp":"CB3","dir":"out","frame":[3,"zz",{"status":"Accepted"}]}
{"schemaVersion":"1.1","record":"http","timestamp":"2026-01-02T12:00:00Z","from":"cpo","to":"emsp","correlationId":"h1","kind":"request","method":"PATCH","url":"/ocpi/2.2.1/sessions/NL/ABC/1?x=1","headers":{"Authorization":"Token secret"},"body":"{\"status\":\"COMPLETED\",\"kwh\":12.5}"}
{"schemaVersion":"1.1","record":"http","timestamp":"2026-01-02T12:00:00.750Z","from":"emsp","to":"cpo","correlationId":"h1","kind":"response","status":404,"body":"{\"status_code\":2003,\"timestamp\":\"2026-01-02T12:00:00Z\"}"}
{"schemaVersion":"1.1","record":"event","timestamp":"2026-01-02T13:00:00Z","lane":"ems","source":"limiter","severity":"warning","text":"grid limit reached","data":{"limit":32}}
{"t":"2026-01-02T14:00:00Z","cp":"CB1","dir":"in","frame":"[2,\"m5\",\"DataTransfer\",{\"vendorId\":\"a/b\",\"data\":\"x\\\"y\"}]"}
)";
    const QString path = m_folder.filePath(QStringLiteral("filter.jsonl"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    m_capture = CaptureLoader::load({path});
    QCOMPARE(m_capture->size(), 12u);
}

void TestFilter::rows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(expected); };
    row("", "0 1 2 3 4 5 6 7 8 9 10 11");
    row("   ", "0 1 2 3 4 5 6 7 8 9 10 11");
    row("action == \"StatusNotification\"", "0 1");
    row("ocpp.action == StatusNotification", "0 1");
    row("action = StatusNotification", "0 1");
    row("action eq StatusNotification", "0 1");
    row("ACTION == \"statusnotification\"", "");
    row("action contains \"transaction\"", "2 3 6");
    row("action matches \"^(Start|RemoteStop)Transaction$\"", "2 3 6");
    row("action in {\"MeterValues\", \"DataTransfer\"}", "4 5 11");
    row("action != \"StatusNotification\" and cp == \"CB1\"", "2 3 11");
    row("cp == \"CB1\" && latency > 500ms", "2 3");
    row("latency > 500 ms", "2 3 4 5 8 9");
    row("latency >= 0.1s && latency <= 750ms", "0 1 8 9");
    row("latency in 50ms..200ms", "0 1");
    row("latency", "0 1 2 3 4 5 8 9");
    row("not latency", "6 7 10 11");
    row("delta >= 1h", "6 8 11");
    row("delta > 1h", "6 8");
    row("time in \"10:00\"..\"10:15\"", "0 1 2 3 6");
    row("time == \"10:15\"", "2 3 6");
    row("time == 10:15", "2 3 6");
    row("time > \"2026-01-01T11:00\"", "6 7 8 9 10 11");
    row("time >= \"2026-01-01T11:00:01Z\" && time < 2026-01-02", "5");
    row("time == 2026-01-02", "6 7 8 9 10 11");
    row("time >= \"2026-01-02T15:00:00+02:00\"", "10 11");
    row("kind == call", "0 2 4 6 11");
    row("kind == \"CALLERROR\"", "5");
    row("kind == http", "8 9");
    row("kind in {event, error}", "5 10");
    row("kind != request && kind != response", "10");
    row("protocol == OCPI", "8 9");
    row("protocol == \"OCPP 1.6\"", "0 1 2 3 4 5 6 11");
    row("version == 1.6", "0 1 2 3 4 5 6 11");
    row("version > 2.1.1", "8 9");
    row("from == csms", "1 3 5 6 7");
    row("to == \"eMSP\"", "8");
    row("direction == cp-to-csms", "0 2 4 11");
    row("direction == down", "1 3 5 6 7");
    row("id == \"m3\"", "4 5");
    row("id contains M", "0 1 2 3 4 5 6 11");
    row("id in {m1, h1}", "0 1 8 9");
    row("status == \"Accepted\"", "3 7");
    row("status == COMPLETED", "8");
    row("connector == 1", "0 4");
    row("connector >= 1", "0 2 4");
    row("transaction == 77", "3 4 6");
    row("transaction == \"77\"", "3 4 6");
    row("idTag == ABC", "2");
    row("token != ABC", "0 1 3 4 5 6 7 8 9 10 11");
    row("error", "5");
    row("error == InternalError", "5");
    row("method == PATCH", "8 9");
    row("path contains sessions", "8");
    row("http.status == 404", "9");
    row("http.status in 400..499", "9");
    row("ocpi.status >= 2000", "9");
    row("flags == orphan", "7");
    row("orphan", "7");
    row("unanswered", "6 11");
    row("flags in {orphan, unanswered}", "6 7 11");
    row("line == 3", "2");
    row("line in 3..5", "2 3 4");
    row("line > 11", "11");
    row("row <= 2", "0 1");
    row("source == 1 && row == 12", "11");
    row("length > 1kB", "");
    row("payload.connectorId == 2", "2");
    row("payload.meterValue.sampledValue.unit == \"kW\"", "4");
    row("payload.meterValue[0].sampledValue[1].unit == \"kW\"", "");
    row("payload.meterValue[*].sampledValue[*].value == 230", "4");
    row("payload.meterValue.sampledValue.value > 200", "4");
    row("payload.kwh == 12.5", "8");
    row("payload.limit == 32", "10");
    row("payload.idTagInfo", "3");
    row("payload.meterValue.timestamp < \"2026-01-01T11:00:01+00:00\"", "4");
    row("payload.status != Accepted && kind == result", "1 3");
    row("payload.vendorId == \"a/b\"", "11");
    row("payload contains kw", "4 8");
    row("heartbeat", "");
    row("GRID", "10");
    row("\"grid limit\"", "10");
    row("grid limit", "10");
    row("text contains \"x\\\\\\\"y\"", "11");
    row("\"\\\"ABC\\\"\"", "2");
    row("(cp == CB1 || cp == CB2) && !(kind == call)", "1 3 5");
    row("not cp == CB1 and not cp == CB2", "7 8 9 10");
    row("cp == CB3 or cp == CB1 and error", "7");
    row("!!orphan", "7");
}

void TestFilter::rows()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    FilterError error;
    const Filter filter = Filter::compile(text, &error);
    QVERIFY2(!error.isError(), qPrintable(error.message));
    QCOMPARE(rowList(filter.evaluate(*m_capture, 0, m_capture->size())), expected);
    // One row at a time says the same.
    std::vector<FrameId> single;
    for (FrameId id = 0; id < m_capture->size(); ++id) {
        if (filter.matches(*m_capture, id))
            single.push_back(id);
    }
    QCOMPARE(rowList(single), expected);
}

void TestFilter::errors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");
    const auto row = [](const char *text, int position, int length) { QTest::newRow(text) << QString::fromUtf8(text) << position << length; };
    row("acton == \"X\"", 0, 5);
    row("action ==", 9, 1);
    row("action == \"X", 10, 2);
    row("action == \"X\" &&", 16, 1);
    row("(action == \"X\"", 0, 1);
    row("action == \"X\")", 13, 1);
    row("action == \"X\" & cp == \"Y\"", 14, 1);
    row("latency > soon", 10, 4);
    row("time > tomorrow", 7, 8);
    row("time in \"10:00\"..\"2026-01-01\"", 15, 2);
    row("kind == letter", 8, 6);
    row("kind > call", 5, 1);
    row("from contains cp", 14, 2);
    row("action matches \"a(b\"", 19, 1);
    row("action in {\"a\", \"b\"", 10, 1);
    row("action in {\"a\" \"b\"}", 15, 3);
    row("action in {}", 11, 1);
    row("&& cp == \"X\"", 0, 2);
    row("== 5", 0, 2);
    row("()", 1, 1);
    row("status.code == 5", 0, 11);
}

void TestFilter::errors()
{
    QFETCH(QString, text);
    QFETCH(int, position);
    QFETCH(int, length);
    FilterError error;
    const Filter filter = Filter::compile(text, &error);
    QVERIFY(error.isError());
    QVERIFY(!error.message.isEmpty());
    QVERIFY(filter.matchesEverything());
    QCOMPARE(error.position, position);
    QCOMPARE(error.length, length);
}

void TestFilter::hostileTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("many brackets") << QString(100000, QLatin1Char('('));
    QTest::newRow("many nots") << QString(100000, QLatin1Char('!')) + QLatin1Char('x');
    QTest::newRow("many words") << QStringLiteral("a ").repeated(100000);
    QTest::newRow("many operators") << QStringLiteral("&&").repeated(10000);
    QTest::newRow("long path") << QStringLiteral("payload") + QStringLiteral(".a").repeated(10000) + QStringLiteral(" == 1");
    QTest::newRow("long regular expression") << QStringLiteral("text matches \"") + QStringLiteral("(a*)*").repeated(1000) + QLatin1Char('"');
    QTest::newRow("NUL") << QString(QChar(0)) + QStringLiteral(" == ") + QString(QChar(0));
    QTest::newRow("lone surrogate") << QString(QChar(0xd800));
    QRandomGenerator random(7);
    static const char *const pieces[] = {"action", "==", "\"", "(", ")", "{", "}", "..", "payload.x", "!", "&&", "||", "in", "5ms", " ", ",", "matches", "contains", "not", "\\"};
    for (int i = 0; i < 300; ++i) {
        QString text;
        for (int n = 0; n < 12; ++n)
            text += QString::fromLatin1(pieces[random.bounded(int(std::size(pieces)))]) + (random.bounded(2) ? QStringLiteral(" ") : QString());
        QTest::addRow("random %d", i) << text;
    }
}

void TestFilter::hostileTexts()
{
    QFETCH(QString, text);
    FilterError error;
    const Filter filter = Filter::compile(text, &error);
    if (error.isError()) {
        QVERIFY(error.position >= 0 && error.position <= text.size());
        QVERIFY(!error.message.isEmpty());
    }
    filter.evaluate(*m_capture, 0, m_capture->size());
    Filter::complete(text.left(200), int(std::min<qsizetype>(200, text.size())), m_capture.get());
}

void TestFilter::completion_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<int>("replaceFrom");
    const auto row = [](const char *text, const char *wanted, int from) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(wanted) << from; };
    row("", "action", 0);
    row("act", "action", 0);
    row("lat", "latency", 0);
    row("action ", "==", 7);
    row("action == ", "\"StatusNotification\"", 10);
    row("action == \"Sta", "\"StartTransaction\"", 10);
    row("cp == ", "\"CB1\"", 6);
    row("kind == ca", "CALL", 8);
    row("kind in {call, ", "event", 15);
    row("cp == \"CB1\" ", "&&", 12);
    row("cp == \"CB1\" && lat", "latency", 15);
    row("from == c", "csms", 8);
}

void TestFilter::completion()
{
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    QFETCH(int, replaceFrom);
    const QList<Filter::Completion> offers = Filter::complete(text, int(text.size()), m_capture.get());
    const auto offer = std::find_if(offers.begin(), offers.end(), [&](const Filter::Completion &one) { return one.insert.compare(wanted, Qt::CaseInsensitive) == 0; });
    QVERIFY2(offer != offers.end(), qPrintable(text));
    QCOMPARE(offer->replaceFrom, replaceFrom);
}

void TestFilter::joining()
{
    const QString text = Filter::conjunction({QStringLiteral("cp == CB1 || cp == CB2"), QStringLiteral("kind == call")});
    QCOMPARE(text, QStringLiteral("(cp == CB1 || cp == CB2) && kind == call"));
    QCOMPARE(rowList(Filter::compile(text).evaluate(*m_capture, 0, 12)), QStringLiteral("0 2 4 6 11"));
    QCOMPARE(rowList(Filter::compile(Filter::negation(text)).evaluate(*m_capture, 0, 12)), QStringLiteral("1 3 5 7 8 9 10"));
    QCOMPARE(Filter::conjunction({}), QString());
}

void TestFilter::quoting()
{
    const QString value = QStringLiteral("a \"quoted\" \\ back\nslash\t");
    FilterError error;
    Filter::compile(Filter::equals(QStringLiteral("cp"), value), &error);
    QVERIFY(!error.isError());
}

void TestFilter::largeCaptureAgreesWithSingleRows()
{
    QByteArray content;
    for (int i = 0; i < 150000; ++i) {
        content += R"({"t":)" + QByteArray::number(1767261600000 + i * 10ll) + R"(,"cp":"CB)" + QByteArray::number(i % 7) + R"(","dir":"in","frame":[2,"i)"
            + QByteArray::number(i) + R"(",")" + (i % 3 ? "Heartbeat" : "Authorize") + R"(",{"idTag":"T)" + QByteArray::number(i % 1000) + "\"}]}\n";
    }
    const QString path = m_folder.filePath(QStringLiteral("large.jsonl"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const CapturePtr capture = CaptureLoader::load({path});
    QCOMPARE(capture->size(), 150000u);
    for (const char *text : {"cp == CB3 && action == Authorize", "T777", "payload.idTag == T5", "id == i77777", "!T999 && cp == CB1", "line in 70000..70010"}) {
        const Filter filter = Filter::compile(QString::fromLatin1(text));
        const std::vector<FrameId> rows = filter.evaluate(*capture, 100, 149000);
        std::vector<FrameId> single;
        for (FrameId id = 100; id < 149000; ++id) {
            if ((id % 7 == 0 || id / 1000 == 70) && filter.matches(*capture, id))
                single.push_back(id);
        }
        std::vector<FrameId> wanted;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(wanted), [](FrameId id) { return id % 7 == 0 || id / 1000 == 70; });
        QVERIFY(!rows.empty());
        QVERIFY2(wanted == single, text);
    }
}

void TestFilter::cancelled()
{
    const std::atomic_bool cancel {true};
    QVERIFY(Filter::compile(QStringLiteral("cp == CB1")).evaluate(*m_capture, 0, 12, &cancel).empty());
}

void TestFilter::textSearch_data()
{
    QTest::addColumn<QByteArray>("needle");
    QTest::addColumn<bool>("fold");
    for (const bool fold : {false, true}) {
        QTest::addRow("one byte%s", fold ? ", any case" : "") << QByteArray("q") << fold;
        QTest::addRow("two bytes%s", fold ? ", any case" : "") << QByteArray("qz") << fold;
        QTest::addRow("word%s", fold ? ", any case" : "") << QByteArray("Heartbeat") << fold;
        QTest::addRow("same letters%s", fold ? ", any case" : "") << QByteArray("aaaa") << fold;
        QTest::addRow("long%s", fold ? ", any case" : "") << QByteArray(300, 'n') + "eedle" << fold;
    }
}

void TestFilter::textSearch()
{
    QFETCH(QByteArray, needle);
    QFETCH(bool, fold);
    const TextSearch search(needle, fold ? Qt::CaseInsensitive : Qt::CaseSensitive);
    QRandomGenerator random(11);
    for (int round = 0; round < 300; ++round) {
        QByteArray text(random.bounded(1000), '\0');
        for (char &c : text)
            c = "aAnHeartbtzqQ{\"}"[random.bounded(16)];
        if (round % 3 != 0 && text.size() >= needle.size())
            text.replace(random.bounded(int(text.size() - needle.size()) + 1), needle.size(), round % 2 && fold ? needle.toUpper() : needle);
        const qsizetype expected = fold ? text.toLower().indexOf(needle.toLower()) : text.indexOf(needle);
        const char *const found = search.find(text.constData(), text.constData() + text.size());
        QCOMPARE(found ? qsizetype(found - text.constData()) : qsizetype(-1), expected);
    }
}

void TestFilter::sorting_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QString>("expected");
    QTest::newRow("row, up") << int(SortKey::Row) << false << QStringLiteral("0 1 2 3 4 5 6 7 8 9 10 11");
    QTest::newRow("row, down") << int(SortKey::Row) << true << QStringLiteral("11 10 9 8 7 6 5 4 3 2 1 0");
    QTest::newRow("time, down") << int(SortKey::Time) << true << QStringLiteral("11 10 9 8 7 6 5 4 3 2 1 0");
    QTest::newRow("kind") << int(SortKey::Kind) << false << QStringLiteral("0 2 4 6 11 1 3 7 5 8 9 10");
    QTest::newRow("charge point") << int(SortKey::Peer) << false << QStringLiteral("8 9 10 0 1 2 3 11 4 5 6 7");
    QTest::newRow("charge point, down") << int(SortKey::Peer) << true << QStringLiteral("7 4 5 6 0 1 2 3 11 8 9 10");
    QTest::newRow("latency") << int(SortKey::Latency) << false << QStringLiteral("6 7 10 11 0 1 8 9 4 5 2 3");
    QTest::newRow("action") << int(SortKey::Action) << false << QStringLiteral("7 10 11 4 5 8 9 6 2 3 0 1");
}

void TestFilter::sorting()
{
    QFETCH(int, key);
    QFETCH(bool, descending);
    QFETCH(QString, expected);
    std::vector<FrameId> rows {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    sortRows(*m_capture, rows, SortKey(key), descending);
    QCOMPARE(rowList(rows), expected);
}

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
