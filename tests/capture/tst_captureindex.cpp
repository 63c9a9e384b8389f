// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/captureindex.h"
#include "models/capture/captureloader.h"
#include "models/capture/capturewriter.h"
#include "models/capture/correlator.h"
#include "models/capture/isotime.h"
#include "models/capture/jsontext.h"
#include "models/capture/sourcebytes.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Roamscope;

// Declared first: moc 6.4 loses its way behind raw strings that hold quotes.
class TestCaptureIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reopens();
    void inItsFolder();
    void behindAnotherSource();
    void thrownAway_data();
    void thrownAway();
    void corruption();
    void roundTrip();
    void pureTrace();
    void recorder();
    void secretsAreMasked();
    void badInput_data();
    void badInput();
    void longLine();
    void noPermission();
    void vanished();
    void shrinksWhileMapped();
    void reverseOrder();
    void manyUnanswered();
    void times_data();
    void times();
    void jsonText();
};

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the test's file");
}

QByteArray exchanges(int count)
{
    QByteArray content;
    for (int i = 0; i < count; ++i) {
        const QByteArray id = QByteArray::number(i);
        content += R"({"t":)" + QByteArray::number(1767261600000 + i * 20ll) + R"(,"cp":"CB)" + QByteArray::number(i % 3) + R"(","dir":"in","frame":[2,")" + id
            + R"(","Authorize",{"idTag":"T"}]})" "\n";
        if (i % 5)
            content += R"({"t":)" + QByteArray::number(1767261600010 + i * 20ll) + R"(,"cp":"CB)" + QByteArray::number(i % 3) + R"(","dir":"out","frame":[3,")" + id
                + R"(",{}]})" "\n";
        if (i == 7)
            content += "{\"broken\n";
    }
    return content;
}

void compare(const Capture &a, const Capture &b, bool withOffsets = true)
{
    QCOMPARE(a.size(), b.size());
    for (FrameId id = 0; id < a.size(); ++id) {
        const Frame x = a.frames().at(id);
        const Frame y = b.frames().at(id);
        const bool same = x.time == y.time && x.pair == y.pair && x.correlation == y.correlation && x.kind == y.kind && x.from == y.from && x.to == y.to
            && x.version == y.version && x.status == y.status && a.peers().text(x.peer) == b.peers().text(y.peer)
            && a.actions().text(x.action) == b.actions().text(y.action) && (!withOffsets || (x.offset == y.offset && x.length == y.length && x.flags == y.flags));
        if (!same)
            QFAIL(qPrintable(QStringLiteral("row %1 differs").arg(id)));
    }
}

ImportOptions always()
{
    ImportOptions options;
    options.minimumIndexedSize = 1;
    return options;
}

QByteArray allKinds()
{
    return R"({"schemaVersion":"1.1","timestamp":"2026-01-01T10:00:00.000Z","ocppVersion":"1.6","transport":"json","chargePointId":"CB1","direction":"cp-to-csms","messageType":"CALL","messageId":"a","action":"Authorize","payload":{"idTag":"A \"b\" \\ c"},"raw":"[2,\"a\",\"Authorize\",{\"idTag\":\"A \\\"b\\\" \\\\ c\"}]"}
{"t":"2026-01-01T10:00:00.100Z","cp":"CB1","dir":"out","frame":[4,"a","InternalError","no \"luck\"",{"x":[1,2]}]}
{"t":"2026-01-01T10:00:00.200Z","cp":"CB1","dir":"in","frame":"[2,\"b\",\"Heartbeat\",{}]"}
{"t":"2026-01-01T10:00:00.300123Z","cp":"CB1","dir":"out","frame":[3,"b",{"currentTime":"2026-01-01T10:00:00Z"}]}
{"t":"2026-01-01T10:00:00.400Z","cp":"CB1","dir":"in","frame":[6,"c","NotifyPeriodicEventStream",{"id":1}]}
{"schemaVersion":"1.1","record":"http","timestamp":"2026-01-01T10:00:01Z","from":"cpo","to":"emsp","correlationId":"h","kind":"request","method":"PUT","url":"/ocpi/2.2.1/tokens/NL/ABC/1","headers":{"Authorization":"Token dG9wc2VjcmV0","Accept":["a","b"]},"body":"{\"uid\":\"1\"}"}
{"schemaVersion":"1.1","record":"http","timestamp":"2026-01-01T10:00:02Z","from":"emsp","to":"cpo","correlationId":"h","kind":"response","status":200,"body":"{\"status_code\":1000}"}
{"schemaVersion":"1.1","record":"event","timestamp":"2026-01-01T10:00:03Z","lane":"ems","source":"limiter","severity":"info","text":"limit \u00e9 32","data":{"limit":32}}
)";
}

} // namespace

void TestCaptureIndex::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestCaptureIndex::reopens()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.jsonl"));
    write(path, exchanges(50000));
    const CapturePtr first = CaptureLoader::load({path}, always());
    QVERIFY(QFileInfo::exists(CaptureIndex::pathFor(path)));
    Capture again;
    CaptureSource source;
    source.path = path;
    source.importerId = first->sources().front().importerId;
    source.bytes = SourceBytes::map(path);
    again.addSource(source);
    QVERIFY(CaptureIndex::load(again, 0, CaptureIndex::pathFor(path), always()));
    compare(*first, again);
    QCOMPARE(again.ledger().total(LedgerReason::Truncated), first->ledger().total(LedgerReason::Truncated));
    QCOMPARE(again.ledger().entries().size(), std::size_t(1));
    QCOMPARE(again.ledger().entries().front().message(), first->ledger().entries().front().message());
    QCOMPARE(again.lineNumber(again.size() - 1), first->lineNumber(first->size() - 1));
    QCOMPARE(again.sources().front().lines, first->sources().front().lines);
    // The mapping is private: setting a pair does not reach the disk.
    again.frames().addFlags(0, FrameFlag::Altered);
    compare(*first, *CaptureLoader::load({path}, always()));
}

void TestCaptureIndex::inItsFolder()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("capture.jsonl"));
    write(path, exchanges(200));
    ImportOptions options = always();
    options.indexFolder = folder.filePath(QStringLiteral("kept/elsewhere"));
    const CapturePtr first = CaptureLoader::load({path}, options);
    const QString place = CaptureIndex::pathFor(path, options.indexFolder);
    QCOMPARE(QFileInfo(place).absolutePath(), options.indexFolder);
    QVERIFY(QFileInfo::exists(place));
    QVERIFY(!QFileInfo::exists(CaptureIndex::pathFor(path)));
    Capture again;
    CaptureSource source;
    source.path = path;
    source.importerId = first->sources().front().importerId;
    source.bytes = SourceBytes::map(path);
    again.addSource(source);
    QVERIFY(CaptureIndex::load(again, 0, place, options));
    QCOMPARE(again.size(), first->size());
    // A folder that cannot be made is no reason to go without an index.
    QCOMPARE(CaptureIndex::pathFor(path, path + QStringLiteral("/below a file")), CaptureIndex::pathFor(path));
    QCOMPARE(CaptureIndex::pathFor(path, QStringLiteral("relative")), CaptureIndex::pathFor(path));
}

void TestCaptureIndex::behindAnotherSource()
{
    QTemporaryDir folder;
    const QString a = folder.filePath(QStringLiteral("a.jsonl"));
    const QString b = folder.filePath(QStringLiteral("b.jsonl"));
    write(a, exchanges(10));
    write(b, "{\"t\":1,\"cp\":\"other\",\"frame\":[2,\"x\",\"Heartbeat\",{}]}\n" + exchanges(20));
    ImportOptions none;
    none.useIndex = false;
    const CapturePtr plain = CaptureLoader::load({a, b}, none);
    CaptureLoader::load({b}, always());
    const CapturePtr indexed = CaptureLoader::load({a, b}, always());
    compare(*plain, *indexed);
    QCOMPARE(indexed->sources().size(), std::size_t(2));
}

void TestCaptureIndex::thrownAway_data()
{
    QTest::addColumn<QString>("change");
    for (const char *change : {"appended", "same size", "option", "not an index", "empty index", "cut index"})
        QTest::newRow(change) << QString::fromLatin1(change);
}

void TestCaptureIndex::thrownAway()
{
    QFETCH(QString, change);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.jsonl"));
    QByteArray content = exchanges(1000);
    write(path, content);
    ImportOptions options = always();
    CaptureLoader::load({path}, options);
    const QString indexPath = CaptureIndex::pathFor(path);
    QVERIFY(QFileInfo::exists(indexPath));
    if (change == QLatin1String("appended"))
        write(path, content + exchanges(1));
    else if (change == QLatin1String("same size"))
        write(path, content.replace("Authorize", "Heartbeat"));
    else if (change == QLatin1String("option"))
        options.version = ProtocolVersion::Ocpp201;
    else if (change == QLatin1String("not an index"))
        write(indexPath, QByteArray(100000, 'x'));
    else if (change == QLatin1String("empty index"))
        write(indexPath, QByteArray());
    else
        QFile::resize(indexPath, 5000);
    ImportOptions none = options;
    none.useIndex = false;
    compare(*CaptureLoader::load({path}, none), *CaptureLoader::load({path}, options));
}

void TestCaptureIndex::corruption()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.jsonl"));
    write(path, exchanges(300));
    CaptureLoader::load({path}, always());
    const QString indexPath = CaptureIndex::pathFor(path);
    QFile file(indexPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    file.close();
    QRandomGenerator random(3);
    for (int round = 0; round < 60; ++round) {
        QByteArray bad = good;
        for (int i = 0; i < 200; ++i) {
            // Columns of the first rows, header and tables: where something is.
            const qsizetype at = round % 3 == 0 ? random.bounded(4096) : round % 3 == 1 ? 4096 + random.bounded(39) * qsizetype(FrameBlock::capacity) + random.bounded(2000) : bad.size() - 1 - random.bounded(500);
            bad[at] = char(random.bounded(256));
        }
        write(indexPath, bad);
        const CapturePtr capture = CaptureLoader::load({path}, always());
        for (FrameId id = 0; id < capture->size(); ++id) {
            capture->body(id);
            capture->latency(id);
            capture->actions().text(capture->frames().action(id));
        }
        QVERIFY(capture->size() == 540 || capture->size() > 0);
    }
}

void TestCaptureIndex::roundTrip()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.jsonl"));
    write(path, allKinds());
    const CapturePtr first = CaptureLoader::load({path});
    QCOMPARE(first->size(), 8u);
    const QString copy = folder.filePath(QStringLiteral("b.jsonl"));
    const CaptureWriteResult result = writeCapture(*first, copy, CaptureFormat::Canonical);
    QVERIFY2(result.isOk(), qPrintable(result.error));
    QCOMPARE(result.written, 8ull);
    const CapturePtr second = CaptureLoader::load({copy});
    QVERIFY(second->ledger().entries().empty());
    compare(*first, *second, false);
    for (FrameId id = 0; id < first->size(); ++id) {
        const FrameBody a = first->body(id);
        const FrameBody b = second->body(id);
        if (first->frames().kind(id) != FrameKind::Event)
            QCOMPARE(b.message, a.message);
        QCOMPARE(b.payload, a.payload);
        QCOMPARE(b.messageId, a.messageId);
        QCOMPARE(b.errorDescription, a.errorDescription);
        QCOMPARE(b.headers, a.headers);
        QCOMPARE(b.text, a.text);
        QCOMPARE(b.severity, a.severity);
    }
    // Written once more it is the same to the byte.
    const QString third = folder.filePath(QStringLiteral("c.jsonl"));
    writeCapture(*second, third, CaptureFormat::Canonical);
    QFile x(copy);
    QFile y(third);
    QVERIFY(x.open(QIODevice::ReadOnly) && y.open(QIODevice::ReadOnly));
    QCOMPARE(y.readAll(), x.readAll());
    QVERIFY(!writeCapture(*first, folder.filePath(QStringLiteral("no/such/folder/x.jsonl")), CaptureFormat::Canonical).isOk());
}

void TestCaptureIndex::pureTrace()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.jsonl"));
    write(path, allKinds());
    const QString copy = folder.filePath(QStringLiteral("b.jsonl"));
    const CaptureWriteResult result = writeCapture(*CaptureLoader::load({path}), copy, CaptureFormat::OpenOcppTrace);
    QCOMPARE(result.written, 4ull);
    QCOMPARE(result.skipped, 4ull);
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QByteArray &line : file.readAll().trimmed().split('\n')) {
        // The rules of the trace format's schema, version 1.
        const nlohmann::json record = nlohmann::json::parse(line.toStdString());
        for (const char *name : {"schemaVersion", "timestamp", "transport", "direction", "messageType"})
            QVERIFY2(record.contains(name) && record[name].is_string(), name);
        QVERIFY(record["transport"] == "json");
        QVERIFY(record["direction"] == "cp-to-csms" || record["direction"] == "csms-to-cp");
        const std::string type = record["messageType"];
        QVERIFY(type == "CALL" || type == "CALLRESULT" || type == "CALLERROR");
        QVERIFY(type != "CALL" || record["action"].is_string());
        QCOMPARE(record.contains("error"), type == "CALLERROR");
        QVERIFY(!record.contains("record"));
        QVERIFY(parseIsoTime(record["timestamp"].get<std::string>()) != noTime);
        const nlohmann::json raw = nlohmann::json::parse(record["raw"].get<std::string>());
        QVERIFY(raw[1] == record["messageId"]);
        if (type == "CALL")
            QVERIFY(raw[2] == record["action"] && raw[3] == record["payload"]);
    }
}

void TestCaptureIndex::recorder()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("live.jsonl"));
    CaptureRecorder recorder;
    QVERIFY(!recorder.open(folder.filePath(QStringLiteral("no/such/folder.jsonl"))));
    QVERIFY(!recorder.errorString().isEmpty());
    QVERIFY(recorder.open(path));
    RecordedFrame frame;
    frame.time = 1767261600000000;
    frame.kind = FrameKind::Call;
    frame.from = Lane::ChargePoint;
    frame.to = Lane::Csms;
    frame.peer = "CB1";
    frame.body.message = "[2,\"a\",\"Heartbeat\",{}]";
    recorder.append(frame);
    // On the disk within a quarter of a second, without being asked.
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path).size() > 0, 5000);
    recorder.append(frame);
    QVERIFY(recorder.flush());
    recorder.close();
    QCOMPARE(recorder.recorded(), 2ull);
    // A crash in the middle of a line, then recording goes on.
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write("{\"schemaVersion\":\"1.1\",\"timest");
    file.close();
    const CapturePtr torn = CaptureLoader::load({path});
    QCOMPARE(torn->size(), 2u);
    QCOMPARE(torn->ledger().total(LedgerReason::TornLastLine), 1ull);
    QVERIFY(recorder.open(path));
    recorder.append(frame);
    recorder.close();
    const CapturePtr capture = CaptureLoader::load({path});
    QCOMPARE(capture->size(), 3u);
    QCOMPARE(capture->ledger().entries().size(), std::size_t(1));
    QCOMPARE(capture->body(2).message, frame.body.message);
}

void TestCaptureIndex::secretsAreMasked()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.jsonl"));
    write(path, allKinds());
    const CapturePtr capture = CaptureLoader::load({path});
    QVERIFY(!captureRecord(*capture, 5).contains("dG9wc2VjcmV0"));
    QVERIFY(captureRecord(*capture, 5).contains("Token "));
    QCOMPARE(capture->body(5).headers.size(), 3);
    QCOMPARE(capture->body(6).ocpiStatus, 1000);
}

void TestCaptureIndex::badInput_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<quint32>("atLeast");
    const QByteArray good = R"({"t":"2026-01-01T10:00:00Z","cp":"CB1","dir":"in","frame":[2,"x","Heartbeat",{}]})" "\n";
    QTest::newRow("empty") << QByteArray() << 0u;
    QTest::newRow("newlines only") << QByteArray(1000, '\n') << 0u;
    QByteArray binary(100000, '\0');
    QRandomGenerator random(5);
    for (char &c : binary)
        c = char(random.bounded(256));
    QTest::newRow("binary") << binary << 0u;
    QTest::newRow("NUL bytes between") << good + QByteArray(5000, '\0') + '\n' + good << 2u;
    QTest::newRow("invalid UTF-8 between") << good + "{\"t\":\"\xff\xfe\"}\n" + good << 2u;
    QTest::newRow("deep nesting") << good + R"({"t":1,"frame":[2,"x","DataTransfer",)" + QByteArray(10000, '[') + QByteArray(10000, ']') + "]}\n" + good << 2u;
    QTest::newRow("deep nesting, not closed") << good + QByteArray(10000, '[') + '\n' + good << 2u;
    QTest::newRow("deep objects") << good + QByteArray("{\"a\":").repeated(10000) + "1" + QByteArray(10000, '}') + '\n' + good << 2u;
    QTest::newRow("document cut") << QByteArray(R"({"events":[)") + good.trimmed() + ',' + good.trimmed() + R"(,{"t":"2026)" << 2u;
    QTest::newRow("document of nothing") << QByteArray(R"({"events":[]})") << 0u;
    QTest::newRow("lone bracket") << QByteArray("[") << 0u;
    QTest::newRow("lone quote") << good + "{\"\n" + good << 2u;
    QTest::newRow("backslashes") << good + "{\"a\":\"" + QByteArray(10001, '\\') + '\n' + good << 2u;
}

void TestCaptureIndex::badInput()
{
    QFETCH(QByteArray, content);
    QFETCH(quint32, atLeast);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.jsonl"));
    write(path, content);
    const CapturePtr capture = CaptureLoader::load({path});
    QVERIFY(capture->size() >= atLeast);
    for (FrameId id = 0; id < capture->size(); ++id)
        capture->body(id);
    if (atLeast == 0 && !content.trimmed().isEmpty() && !content.contains("events"))
        QVERIFY(!capture->ledger().entries().empty());
}

void TestCaptureIndex::longLine()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.jsonl"));
    const QByteArray good = R"({"t":"2026-01-01T10:00:00Z","cp":"CB1","dir":"in","frame":[2,"x","Heartbeat",{}]})" "\n";
    write(path, good + R"({"t":1,"frame":[2,"x","DataTransfer",{"data":")" + QByteArray(9 << 20, 'x') + "\"}]}\n" + good);
    ImportOptions options;
    options.maximumRecordSize = 1 << 20;
    const CapturePtr capture = CaptureLoader::load({path}, options);
    QCOMPARE(capture->size(), 2u);
    QCOMPARE(capture->ledger().total(LedgerReason::LineTooLong), 1ull);
    QCOMPARE(capture->lineNumber(1), 3ull);
    QCOMPARE(CaptureLoader::load({path})->size(), 3u);
}

void TestCaptureIndex::noPermission()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.jsonl"));
    write(path, "x");
    QFile::setPermissions(path, QFileDevice::Permissions());
    if (QFile(path).open(QIODevice::ReadOnly))
        QSKIP("this user may read everything");
    const CapturePtr capture = CaptureLoader::load({path});
    QCOMPARE(capture->ledger().total(LedgerReason::Permission), 1ull);
}

void TestCaptureIndex::vanished()
{
    const CapturePtr capture = CaptureLoader::load({QStringLiteral("/no/such/file.jsonl")});
    QCOMPARE(capture->size(), 0u);
    QCOMPARE(capture->ledger().total(LedgerKind::SourceError), 1ull);
    QVERIFY(!capture->ledger().entries().front().message().isEmpty());
    const QTemporaryDir empty; // a folder is a source like a file, one frame a file
    const CapturePtr folder = CaptureLoader::load({empty.path()});
    QCOMPARE(folder->size(), 0u);
    QCOMPARE(folder->ledger().total(LedgerKind::SourceError), 1ull);
}

void TestCaptureIndex::shrinksWhileMapped()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.jsonl"));
    write(path, exchanges(5000));
    const CapturePtr capture = CaptureLoader::load({path});
    const quint32 rows = capture->size();
    QVERIFY(QFile::resize(path, 100));
    for (FrameId id = 0; id < rows; ++id)
        capture->body(id);
    QVERIFY(capture->sources().front().bytes->hasShrunk());
}

void TestCaptureIndex::reverseOrder()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.jsonl"));
    QByteArray content;
    for (int i = 0; i < 1000; ++i)
        content += R"({"t":)" + QByteArray::number(1767261600000 - i / 2 * 10ll) + R"(,"frame":[2,")" + QByteArray::number(i) + R"(","Heartbeat",{}]})" "\n";
    write(path, content);
    const CapturePtr capture = CaptureLoader::load({path});
    const std::vector<FrameId> &order = capture->timeOrder();
    QCOMPARE(order.size(), std::size_t(1000));
    for (std::size_t i = 1; i < order.size(); ++i) {
        const TimeUs before = capture->frames().time(order[i - 1]);
        const TimeUs now = capture->frames().time(order[i]);
        QVERIFY(before < now || (before == now && order[i - 1] < order[i]));
    }
    QCOMPARE(capture->firstTime(), capture->frames().time(order.front()));
}

void TestCaptureIndex::manyUnanswered()
{
    // Ids that collide with others of the same charge point must not pair, whatever their hashes.
    Capture capture;
    QHash<FrameId, QByteArray> ids;
    Correlator correlator(capture, [&](FrameId row, QByteArrayView id) { return ids.value(row) == id; });
    Frame call;
    call.kind = FrameKind::Call;
    call.from = Lane::ChargePoint;
    call.to = Lane::Csms;
    for (int i = 0; i < 20000; ++i) {
        const QByteArray id = QByteArray::number(i % 15000);
        ids.insert(correlator.append(call, id), id);
    }
    QCOMPARE(correlator.outstanding(), std::size_t(20000));
    Frame result = call;
    result.kind = FrameKind::CallResult;
    std::swap(result.from, result.to);
    for (int i = 0; i < 15000; ++i) {
        const FrameId row = correlator.append(result, QByteArray::number(i));
        QCOMPARE(capture.frames().pair(row), FrameId(i < 5000 ? i + 15000 : i));
    }
    QCOMPARE(correlator.outstanding(), std::size_t(5000));
    QCOMPARE(capture.frames().pair(correlator.append(result, "3")), FrameId(3));
    QCOMPARE(capture.frames().pair(correlator.append(result, "3")), noFrame);
}

void TestCaptureIndex::times_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("expected");
    const qint64 ten = 1767261600000000;
    QTest::newRow("UTC") << QByteArray("2026-01-01T10:00:00Z") << ten;
    QTest::newRow("milliseconds") << QByteArray("2026-01-01T10:00:00.123Z") << ten + 123000;
    QTest::newRow("nanoseconds") << QByteArray("2026-01-01T10:00:00.123456789Z") << ten + 123456;
    QTest::newRow("comma and blank") << QByteArray("2026-01-01 10:00:00,5 +00:00") << ten + 500000;
    QTest::newRow("offset") << QByteArray("2026-01-01T12:30:00+02:30") << ten;
    QTest::newRow("short offset") << QByteArray("2026-01-01T08:00:00-0200") << ten;
    QTest::newRow("no zone") << QByteArray("2026-01-01T10:00") << ten;
    QTest::newRow("before 1970") << QByteArray("1969-12-31T23:59:59Z") << qint64(-1000000);
    QTest::newRow("leap day") << QByteArray("2024-02-29T00:00:00Z") << qint64(1709164800000000);
    QTest::newRow("month 13") << QByteArray("2026-13-01T10:00:00Z") << noTime;
    QTest::newRow("letters") << QByteArray("yesterday at ten") << noTime;
    QTest::newRow("rest") << QByteArray("2026-01-01T10:00:00Z!") << noTime;
    QTest::newRow("empty") << QByteArray() << noTime;
}

void TestCaptureIndex::times()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, expected);
    const TimeUs time = parseIsoTime({text.constData(), std::size_t(text.size())});
    QCOMPARE(time, expected);
    if (time != noTime) {
        const QByteArray again = formatIsoTime(time);
        QCOMPARE(parseIsoTime({again.constData(), std::size_t(again.size())}), time);
    }
}

void TestCaptureIndex::jsonText()
{
    const QByteArray text("a\"b\\c/\n\t\x01\xC3\xA9\xF0\x9F\x98\x80", 16);
    QByteArray escaped;
    appendEscapedJson(escaped, text);
    QCOMPARE(unescapeJson(escaped), text);
    QCOMPARE(unescapeJson("\\ud83d\\ude00 \\ud83d \\u00zz \\"), QByteArray("\xF0\x9F\x98\x80 \xEF\xBF\xBD \\u00zz \\"));
    const QByteArray object = " {\"a\":\"]}\\\"\",\"b\":[1,{}]}";
    QCOMPARE(endOfJsonValue(object + " x", 0), object.size());
    QCOMPARE(endOfJsonValue("[[[", 0), qsizetype(-1));
    QCOMPARE(endOfJsonValue("]", 0), qsizetype(-1));
    const QByteArray array = "[2, \"a,]\", {\"x\":[1]} , 5]";
    QCOMPARE(jsonArrayElements(array).size(), std::size_t(4));
}

QTEST_GUILESS_MAIN(TestCaptureIndex)
#include "tst_captureindex.moc"
