// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/captureloader.h"
#include "models/capture/isotime.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Roamscope;

// Declared first: moc 6.4 loses its way behind raw strings that hold quotes.
class TestTraceFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void forms_data();
    void forms();
    void correlation_data();
    void correlation();
    void conformanceFixtures();
    void refusals_data();
    void refusals();
    void agreements_data();
    void agreements();
    void tornLastLine();
    void loaderSignals();
};

namespace {

QString writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the test's file");
    return path;
}

/// The view that the trace specification's conformance demands, from our columns.
nlohmann::json consumerView(const Capture &capture)
{
    nlohmann::json view;
    view["schemaVersion"] = "1.1";
    nlohmann::json records = nlohmann::json::array();
    nlohmann::json unanswered = nlohmann::json::array();
    nlohmann::json orphans = nlohmann::json::array();
    int calls = 0;
    int results = 0;
    int errors = 0;
    for (FrameId id = 0; id < capture.size(); ++id) {
        const Frame frame = capture.frames().at(id);
        const QLatin1StringView type = protocolName(frame.kind);
        nlohmann::json entry = {{"index", id}, {"messageType", std::string(type.data(), std::size_t(type.size()))},
                                {"messageId", capture.messageId(id).toStdString()}};
        if (frame.action)
            entry["action"] = capture.actions().text(frame.action).toStdString();
        calls += frame.kind == FrameKind::Call;
        results += frame.kind == FrameKind::CallResult;
        errors += frame.kind == FrameKind::CallError;
        if (isResponse(frame.kind)) {
            if (frame.pair != noFrame)
                entry["correlatesWith"] = frame.pair;
            else
                orphans.push_back(id);
            if ((frame.pair == noFrame) != frame.hasFlag(FrameFlag::Orphan))
                entry["flag"] = "wrong";
        } else if (frame.pair == noFrame) {
            unanswered.push_back(id);
        }
        records.push_back(entry);
    }
    view["counts"] = {{"records", capture.size()}, {"calls", calls}, {"callResults", results}, {"callErrors", errors}};
    view["records"] = records;
    view["unansweredCalls"] = unanswered;
    view["orphanResponses"] = orphans;
    return view;
}

QByteArray git(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("git"), QStringList {QStringLiteral("--git-dir=/work/.mirror/open-ocpp-trace+specification/repo")} + arguments);
    if (!process.waitForFinished(20000) || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

} // namespace

void TestTraceFile::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestTraceFile::forms_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("peer");
    QTest::addColumn<qint64>("firstTime");
    const qint64 tenOClock = 1767261600000000;
    QTest::newRow("records") << QByteArray(
        R"({"schemaVersion":"1.1","timestamp":"2026-01-01T10:00:00Z","ocppVersion":"1.6","transport":"json","chargePointId":"CB1","direction":"cp-to-csms","messageType":"CALL","messageId":"a","action":"Heartbeat","payload":{}}
{"schemaVersion":"1.1","timestamp":"2026-01-01T10:00:00.250Z","transport":"json","chargePointId":"CB1","direction":"csms-to-cp","messageType":"CALLRESULT","messageId":"a","payload":{"currentTime":"2026-01-01T10:00:00Z"},"raw":"[3,\"a\",{\"currentTime\":\"2026-01-01T10:00:00Z\"}]"}
)") << QStringLiteral("CB1") << tenOClock;
    QTest::newRow("document with events") << QByteArray(
        R"({"events":[{"timestamp":"2026-01-01T10:00:00Z","direction":"CS_TO_CSMS","message":[2,"a","Heartbeat",{}]},
 {"timestamp":"2026-01-01T10:00:00.250Z","direction":"CSMS_TO_CS","message":[3,"a",{"currentTime":"2026-01-01T10:00:00Z"}]}]})")
        << QString() << tenOClock;
    QTest::newRow("document with a station") << QByteArray(
        R"({"chargePointId":"CB1", "events": [ {"timestamp":"2026-01-01T10:00:00Z","direction":"CS_TO_CSMS","message":[2,"a","Heartbeat",{}]},
 {"timestamp":"2026-01-01T10:00:00.250Z","direction":"CSMS_TO_CS","message":[3,"a",{"currentTime":"2026-01-01T10:00:00Z"}]} ] })")
        << QStringLiteral("CB1") << tenOClock;
    QTest::newRow("array of records") << QByteArray(
        R"([{"timestamp":"2026-01-01T10:00:00Z","transport":"json","direction":"cp-to-csms","messageType":"CALL","messageId":"a","action":"Heartbeat","payload":{}},
{"timestamp":"2026-01-01T10:00:00.250Z","transport":"json","direction":"csms-to-cp","messageType":"CALLRESULT","messageId":"a","payload":{"currentTime":"2026-01-01T10:00:00Z"}}])")
        << QString() << tenOClock;
    QTest::newRow("array of frames") << QByteArray(R"([[2,"a","Heartbeat",{}],[3,"a",{"currentTime":"2026-01-01T10:00:00Z"}]])")
                                     << QString() << qint64(0);
    QTest::newRow("lines of frames") << QByteArray("[2,\"a\",\"Heartbeat\",{}]\n[3,\"a\",{\"currentTime\":\"2026-01-01T10:00:00Z\"}]\n")
                                     << QString() << qint64(0);
    QTest::newRow("lines with frames") << QByteArray(
        R"({"t":"2026-01-01T10:00:00Z","cp":"CB1","dir":"in","frame":[2,"a","Heartbeat",{}]}
{"t":1767261600250,"cp":"CB1","dir":"out","frame":"[3,\"a\",{\"currentTime\":\"2026-01-01T10:00:00Z\"}]"}
)") << QStringLiteral("CB1") << tenOClock;
    QTest::newRow("byte order mark, CRLF") << QByteArray(
        "\xEF\xBB\xBF{\"t\":\"2026-01-01T10:00:00Z\",\"cp\":\"CB1\",\"dir\":\"in\",\"frame\":[2,\"a\",\"Heartbeat\",{}]}\r\n"
        "{\"t\":\"2026-01-01T11:00:00.25+01:00\",\"cp\":\"CB1\",\"dir\":\"out\",\"frame\":[3,\"a\",{\"currentTime\":\"2026-01-01T10:00:00Z\"}]}\r\n")
        << QStringLiteral("CB1") << tenOClock;
    QTest::newRow("pretty-printed records") << QByteArray(
        "{\n \"t\": \"2026-01-01T10:00:00Z\",\n \"cp\": \"CB1\", \"frame\": [2, \"a\", \"Heartbeat\", {}]\n}\n"
        "{\n \"t\": \"2026-01-01T10:00:00.250Z\",\n \"cp\": \"CB1\", \"frame\": [3, \"a\", {\"currentTime\":\"2026-01-01T10:00:00Z\"}]\n}\n")
        << QStringLiteral("CB1") << tenOClock;
}

void TestTraceFile::forms()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, peer);
    QFETCH(qint64, firstTime);
    QTemporaryDir folder;
    const CapturePtr capture = CaptureLoader::load({writeFile(folder, QStringLiteral("trace.jsonl"), content)});
    QCOMPARE(capture->size(), 2u);
    QCOMPARE(capture->sources().front().importerId, QStringLiteral("open-ocpp-trace"));
    QVERIFY(capture->ledger().entries().empty());
    const Frame call = capture->frames().at(0);
    const Frame result = capture->frames().at(1);
    QCOMPARE(call.kind, FrameKind::Call);
    QCOMPARE(result.kind, FrameKind::CallResult);
    QCOMPARE(call.pair, 1u);
    QCOMPARE(result.pair, 0u);
    QCOMPARE(call.time, firstTime);
    QCOMPARE(QString::fromUtf8(capture->peers().text(call.peer)), peer);
    QCOMPARE(capture->actions().text(call.action), QByteArray("Heartbeat"));
    QCOMPARE(capture->actions().text(result.action), QByteArray("Heartbeat"));
    const FrameBody body = capture->body(1);
    QCOMPARE(body.messageId, QByteArray("a"));
    QCOMPARE(body.payload, QByteArray(R"({"currentTime":"2026-01-01T10:00:00Z"})"));
    QCOMPARE(capture->body(0).action, QByteArray("Heartbeat"));
    if (firstTime)
        QCOMPARE(capture->latency(0), 250000);
    // Told by the record, or by the action: only a charge point sends a Heartbeat.
    QCOMPARE(call.from, Lane::ChargePoint);
    QCOMPARE(result.from, Lane::Csms);
}

void TestTraceFile::correlation_data()
{
    // Each message: direction (> to the CSMS, < to the charge point, ? not known), type, id.
    QTest::addColumn<QString>("messages");
    QTest::addColumn<QString>("pairs"); // of each row; - = none
    QTest::newRow("simple") << QStringLiteral(">2a <3a") << QStringLiteral("1 0");
    QTest::newRow("error answers") << QStringLiteral(">2a <4a") << QStringLiteral("1 0");
    QTest::newRow("same direction is an orphan") << QStringLiteral(">2a >3a") << QStringLiteral("- -");
    QTest::newRow("crossing calls with one id") << QStringLiteral(">2a <2a >3a <3a") << QStringLiteral("3 2 1 0");
    QTest::newRow("most recent wins") << QStringLiteral(">2a >2a <3a") << QStringLiteral("- 2 1");
    QTest::newRow("second answer takes the older call") << QStringLiteral(">2a >2a <3a <3a") << QStringLiteral("3 2 1 0");
    QTest::newRow("answered once only") << QStringLiteral(">2a <3a <3a") << QStringLiteral("1 0 -");
    QTest::newRow("answer before its call") << QStringLiteral("<3a >2a") << QStringLiteral("- -");
    QTest::newRow("id used again") << QStringLiteral(">2a <3a >2a <3a") << QStringLiteral("1 0 3 2");
    QTest::newRow("unknown directions") << QStringLiteral("?2a ?3a") << QStringLiteral("1 0");
    QTest::newRow("unknown answer takes most recent") << QStringLiteral(">2a <2a ?3a") << QStringLiteral("- 2 1");
    QTest::newRow("unknown call") << QStringLiteral("?2a <3a") << QStringLiteral("1 0");
    QTest::newRow("other id") << QStringLiteral(">2a <3b") << QStringLiteral("- -");
    QTest::newRow("a SEND has no answer") << QStringLiteral(">6a <3a") << QStringLiteral("- -");
    QTest::newRow("three with one id") << QStringLiteral(">2a >2a >2a <3a <3a <3a <3a") << QStringLiteral("5 4 3 2 1 0 -");
}

void TestTraceFile::correlation()
{
    QFETCH(QString, messages);
    QFETCH(QString, pairs);
    QByteArray content;
    for (const QString &message : messages.split(QLatin1Char(' '))) {
        const char direction = message[0].toLatin1();
        const QByteArray id = message.mid(2).toUtf8();
        content += R"({"t":"2026-01-01T10:00:00Z","cp":"CB1",)";
        if (direction != '?')
            content += direction == '>' ? R"("dir":"in",)" : R"("dir":"out",)";
        switch (message[1].toLatin1()) {
        case '2':
            content += R"("frame":[2,")" + id + R"(","DataTransfer",{}]})";
            break;
        case '6':
            content += R"("frame":[6,")" + id + R"(","NotifyPeriodicEventStream",{}]})";
            break;
        case '3':
            content += R"("frame":[3,")" + id + R"(",{}]})";
            break;
        default:
            content += R"("frame":[4,")" + id + R"(","InternalError","",{}]})";
        }
        content += '\n';
    }
    QTemporaryDir folder;
    const CapturePtr capture = CaptureLoader::load({writeFile(folder, QStringLiteral("trace.jsonl"), content)});
    QStringList found;
    for (FrameId id = 0; id < capture->size(); ++id) {
        const FrameId pair = capture->frames().pair(id);
        found.append(pair == noFrame ? QStringLiteral("-") : QString::number(pair));
    }
    QCOMPARE(found.join(QLatin1Char(' ')), pairs);
}

void TestTraceFile::conformanceFixtures()
{
    const QByteArray listing = git({QStringLiteral("ls-tree"), QStringLiteral("-r"), QStringLiteral("--name-only"),
                                    QStringLiteral("HEAD"), QStringLiteral("fixtures")});
    if (listing.isEmpty())
        QSKIP("the trace specification's repository is not here");
    QTemporaryDir folder;
    int checked = 0;
    for (const QByteArray &name : listing.split('\n')) {
        if (!name.endsWith("/trace.jsonl"))
            continue;
        const QByteArray trace = git({QStringLiteral("show"), QStringLiteral("HEAD:") + QString::fromUtf8(name)});
        const QByteArray expected = git({QStringLiteral("show"), QStringLiteral("HEAD:") + QString::fromUtf8(name).replace(
            QStringLiteral("trace.jsonl"), QStringLiteral("expected.json"))});
        const CapturePtr capture = CaptureLoader::load({writeFile(folder, QStringLiteral("trace.jsonl"), trace)});
        QCOMPARE(QString::fromStdString(consumerView(*capture).dump()),
                 QString::fromStdString(nlohmann::json::parse(expected.toStdString()).dump()));
        QVERIFY(capture->ledger().entries().empty());
        ++checked;
    }
    QVERIFY(checked > 10);
}

void TestTraceFile::refusals_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("reason");
    QTest::newRow("prose") << QByteArray("hello world") << QStringLiteral("no-frame");
    QTest::newRow("comment") << QByteArray("# hello") << QStringLiteral("blank-or-comment");
    QTest::newRow("truncated") << QByteArray(R"({"t":"2026-01-01T10:00:00Z","frame":[2,"a","Heart)") << QStringLiteral("truncated");
    QTest::newRow("no closing bracket") << QByteArray(R"({"t":"2026-01-01T10:00:00Z","frame":[2,"a","Heartbeat",{}])") << QStringLiteral("truncated");
    QTest::newRow("broken JSON") << QByteArray(R"({"t":"2026-01-01T10:00:00Z" "frame":[2,"a","Heartbeat",{}]})") << QStringLiteral("invalid-json");
    QTest::newRow("unknown record") << QByteArray(R"({"hello":"world"})") << QStringLiteral("unknown-record");
    QTest::newRow("not a frame") << QByteArray("[1,2,3]") << QStringLiteral("not-a-frame");
    QTest::newRow("call without action") << QByteArray(R"({"timestamp":"2026-01-01T10:00:00Z","messageType":"CALL","messageId":"1"})") << QStringLiteral("missing-member");
    QTest::newRow("invalid UTF-8") << QByteArray("{\"t\":\"2026-01-01T10:00:00Z\",\"frame\":[2,\"\xff\xfe\",\"Heartbeat\",{}]}") << QStringLiteral("invalid-utf8");
    QTest::newRow("NUL bytes") << QByteArray("{\"t\":\0\0\0}", 10) << QStringLiteral("nul-bytes");
    QTest::newRow("raw disagrees") << QByteArray(R"({"timestamp":"2026-01-01T10:00:00Z","direction":"cp-to-csms","messageType":"CALL","messageId":"b","action":"Heartbeat","raw":"[2,\"a\",\"Heartbeat\",{}]"})") << QStringLiteral("raw-disagrees");
    QTest::newRow("raw payload disagrees") << QByteArray(R"({"timestamp":"2026-01-01T10:00:00Z","direction":"cp-to-csms","messageType":"CALL","messageId":"a","action":"Authorize","payload":{"idTag":"A"},"raw":"[2,\"a\",\"Authorize\",{\"idTag\":\"B\"}]"})") << QStringLiteral("raw-disagrees");
    QTest::newRow("unreadable time") << QByteArray(R"({"t":"yesterday","frame":[2,"a","Heartbeat",{}]})") << QStringLiteral("unreadable-time");
}

void TestTraceFile::refusals()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, reason);
    const QByteArray good = R"({"t":"2026-01-01T10:00:00Z","cp":"CB1","dir":"in","frame":[2,"x","Heartbeat",{}]})";
    QTemporaryDir folder;
    const CapturePtr capture = CaptureLoader::load(
        {writeFile(folder, QStringLiteral("trace.jsonl"), good + '\n' + good + '\n' + line + '\n' + good + '\n')});
    const std::vector<LedgerEntry> entries = capture->ledger().entries();
    QCOMPARE(entries.size(), std::size_t(1));
    QCOMPARE(QString(entries.front().reasonId()), reason);
    QCOMPARE(entries.front().line, 3ull);
    QCOMPARE(entries.front().offset, quint64(2 * good.size() + 2));
    QVERIFY(!entries.front().message().isEmpty());
    QVERIFY(capture->size() >= 3);
    QCOMPARE(capture->lineNumber(capture->size() - 1), 4ull);
}

void TestTraceFile::agreements_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("order of members") << QByteArray(R"({"timestamp":"2026-01-01T10:00:00Z","messageType":"CALL","messageId":"a","action":"Authorize","payload":{"b":1,"a":[1.0,"x\"y"]},"raw":"[2,\"a\",\"Authorize\",{\"a\":[1,\"x\\\"y\"],\"b\":1}]"})");
    QTest::newRow("blanks") << QByteArray(R"({"timestamp":"2026-01-01T10:00:00Z","messageType":"CALL","messageId":"a","action":"Authorize","payload":{"idTag":"A B"},"raw":"[2, \"a\", \"Authorize\", {\"idTag\" : \"A B\"} ]"})");
    QTest::newRow("escaped slash") << QByteArray(R"({"timestamp":"2026-01-01T10:00:00Z","messageType":"CALL","messageId":"a","action":"Authorize","payload":{"u":"a/b"},"raw":"[2,\"a\",\"Authorize\",{\"u\":\"a\\/b\"}]"})");
    QTest::newRow("escaped id") << QByteArray(R"({"timestamp":"2026-01-01T10:00:00Z","messageType":"CALL","messageId":"a\"b","action":"Authorize","payload":{},"raw":"[2,\"a\\\"b\",\"Authorize\",{}]"})");
}

void TestTraceFile::agreements()
{
    QFETCH(QByteArray, line);
    QTemporaryDir folder;
    const CapturePtr capture = CaptureLoader::load({writeFile(folder, QStringLiteral("trace.jsonl"), line + '\n')});
    QCOMPARE(capture->size(), 1u);
    QVERIFY(capture->ledger().entries().empty());
    QCOMPARE(capture->body(0).action, QByteArray("Authorize"));
}

void TestTraceFile::tornLastLine()
{
    const QByteArray good = R"({"t":"2026-01-01T10:00:00Z","cp":"CB1","dir":"in","frame":[2,"x","Heartbeat",{}]})";
    QTemporaryDir folder;
    const CapturePtr capture = CaptureLoader::load({writeFile(folder, QStringLiteral("trace.jsonl"), good + '\n' + good.first(50))});
    QCOMPARE(capture->size(), 1u);
    QCOMPARE(capture->ledger().total(LedgerReason::TornLastLine), 1ull);
}

void TestTraceFile::loaderSignals()
{
    QByteArray content;
    for (int i = 0; i < 20000; ++i)
        content += R"({"t":"2026-01-01T10:00:00Z","cp":"CB1","dir":"in","frame":[2,")" + QByteArray::number(i) + R"(","Heartbeat",{}]})" "\n";
    QTemporaryDir folder;
    const QString path = writeFile(folder, QStringLiteral("trace.jsonl"), content);
    CaptureLoader loader;
    QSignalSpy rows(&loader, &CaptureLoader::rowsAdded);
    QSignalSpy finished(&loader, &CaptureLoader::finished);
    const CapturePtr capture = loader.open({path, path});
    QVERIFY(loader.isRunning());
    QVERIFY(finished.wait(20000));
    QCOMPARE(finished.front().front().toBool(), false);
    QVERIFY(!loader.isRunning());
    QVERIFY(!rows.isEmpty());
    QCOMPARE(rows.back().front().toUInt(), 40000u);
    QCOMPARE(capture->size(), 40000u);
    QCOMPARE(capture->sources().size(), std::size_t(2));
}

QTEST_GUILESS_MAIN(TestTraceFile)
#include "tst_tracefile.moc"
