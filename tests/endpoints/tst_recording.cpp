// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/analysisrun.h"
#include "models/capture/capturefollower.h"
#include "models/capture/captureloader.h"
#include "models/capture/filter.h"
#include "models/capture/framemodel.h"
#include "models/capture/sourcebytes.h"
#include "models/capture/masking.h"
#include "models/endpoints/recording.h"
#include "tests/endpoints/livetraffic.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFile>
#include <QItemSelectionModel>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Roamscope;

/// What endpoints put through reaches the disk masked and whole, and grows on the screen.
class TestRecording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void secretsNeverReachTheFile_data();
    void secretsNeverReachTheFile();
    void maskingKeepsTheRest_data();
    void maskingKeepsTheRest();
    void recordsInOrder();
    void survivesKill();
    void tornLineIsReported();
    void diskFull();
    void diskFullThenRoom();
    void removedFileIsWrittenAnew();
    void repeatedProblemsAreOne();
    void oldBytesStayReadable();
    void followsForeignFileAndRotation();
    void growsInTheModel_data();
    void growsInTheModel();
    void lateAnswersFindTheirPlace();
    void analysisGoesOn();
    void liveFlags();
    void floodLosesNothing();
    void memoryStaysFlat();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("recording.jsonl")); }
    QByteArray content() const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

RecordedFrame ocpp(const QByteArray &message, FrameKind kind = FrameKind::Call)
{
    RecordedFrame frame;
    frame.time = 1'790'000'000'000'000;
    frame.kind = kind;
    frame.from = Lane::Csms;
    frame.to = Lane::ChargePoint;
    frame.version = ProtocolVersion::Ocpp16;
    frame.peer = "CP01";
    frame.body.message = message;
    return frame;
}

RecordedFrame http(FrameKind kind, const QByteArray &path, const QByteArray &body, QList<std::pair<QByteArray, QByteArray>> headers = {})
{
    RecordedFrame frame;
    frame.time = 1'790'000'000'000'000;
    frame.kind = kind;
    frame.from = Lane::Emsp;
    frame.to = Lane::Cpo;
    frame.version = ProtocolVersion::Ocpi221;
    frame.body.method = kind == FrameKind::HttpRequest ? "POST" : "";
    frame.body.path = path;
    frame.body.httpStatus = 200;
    frame.body.message = body;
    frame.body.headers = std::move(headers);
    return frame;
}

RecordedFrame note(const QByteArray &text)
{
    RecordedFrame frame;
    frame.time = 1'790'000'000'000'000;
    frame.kind = FrameKind::Event;
    frame.body.text = text;
    return frame;
}

const QByteArray secret = "s3cr3t-W0rd";

/// The child that is killed: records until it is, and says what it has done.
int recordForever(const QString &path)
{
    const std::shared_ptr<Recording> recording = Recording::create();
    if (!recording->start(path).isEmpty())
        return 1;
    LiveTraffic traffic;
    QElapsedTimer clock;
    clock.start();
    for (quint64 number = 0;; ++number) {
        recording->record(traffic.next());
        if (number % 40 == 39) {
            std::printf("%lld %llu %llu\n", static_cast<long long>(clock.elapsed()), static_cast<unsigned long long>(number + 1),
                        static_cast<unsigned long long>(recording->committed()));
            std::fflush(stdout);
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
    }
}

} // namespace

void TestRecording::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QByteArray TestRecording::content() const
{
    return readAll(path());
}

void TestRecording::secretsNeverReachTheFile_data()
{
    QTest::addColumn<RecordedFrame>("frame");
    const auto call = [](const char *name, const QByteArray &message) { QTest::newRow(name) << ocpp(message); };
    const auto result = [](const char *name, const QByteArray &message) { QTest::newRow(name) << ocpp(message, FrameKind::CallResult); };
    call("1.6 ChangeConfiguration", R"([2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":"s3cr3t-W0rd"}])");
    call("1.6 ChangeConfiguration, value first", R"([2,"1","ChangeConfiguration",{"value":"s3cr3t-W0rd","key":"AuthorizationKey"}])");
    call("1.6 ChangeConfiguration, escaped key", R"([2,"1","ChangeConfiguration",{"\u006bey":"Authorization\u004bey","value":"s3cr3t-W0rd"}])");
    result("1.6 GetConfiguration", R"([3,"1",{"configurationKey":[{"key":"HeartbeatInterval","readonly":false,"value":"60"},)"
                                   R"({"key":"authorizationkey","readonly":false,"value":"s3cr3t-W0rd"}],"unknownKey":[]}])");
    result("1.6 GetConfiguration of a vendor", R"([3,"1",{"configurationKey":[{"key":"Wifi_Password","readonly":false,"value":"s3cr3t-W0rd"}]}])");
    call("1.6 GetDiagnostics with a password in its address", R"([2,"1","GetDiagnostics",{"location":"ftp://user:s3cr3t-W0rd@host/x"}])");
    call("1.6 UpdateFirmware with escaped slashes", R"([2,"1","UpdateFirmware",{"location":"ftp:\/\/user:s3cr3t-W0rd@host\/x"}])");
    call("2.x SetVariables", R"([2,"1","SetVariables",{"setVariableData":[{"attributeValue":"s3cr3t-W0rd","component":{"name":"SecurityCtrlr"},)"
                             R"("variable":{"name":"BasicAuthPassword"}}]}])");
    result("2.x GetVariables", R"([3,"1",{"getVariableResult":[{"attributeStatus":"Accepted","component":{"name":"SecurityCtrlr"},)"
                               R"("variable":{"name":"BasicAuthPassword"},"attributeValue":"s3cr3t-W0rd"}]}])");
    call("2.x NotifyReport", R"([2,"1","NotifyReport",{"reportData":[{"component":{"name":"SecurityCtrlr"},"variable":{"name":"BasicAuthPassword"},)"
                             R"("variableAttribute":[{"type":"Actual","value":"s3cr3t-W0rd"}]}]}])");
    call("2.x NotifyReport, attributes first", R"([2,"1","NotifyReport",{"reportData":[{"variableAttribute":[{"value":"s3cr3t-W0rd"}],)"
                                               R"("component":{"name":"X"},"variable":{"name":"BasicAuthPassword"}}]}])");
    call("2.x NotifyEvent", R"([2,"1","NotifyEvent",{"eventData":[{"actualValue":"s3cr3t-W0rd","variable":{"name":"BasicAuthPassword"}}]}])");
    call("2.x SetNetworkProfile, APN", R"([2,"1","SetNetworkProfile",{"connectionData":{"apn":{"apn":"x","apnUserName":"u","apnPassword":"s3cr3t-W0rd"}}}])");
    call("2.x SetNetworkProfile, SIM", R"([2,"1","SetNetworkProfile",{"connectionData":{"apn":{"apn":"x","simPin":4711001}}}])");
    call("2.x SetNetworkProfile, VPN", R"([2,"1","SetNetworkProfile",{"connectionData":{"vpn":{"server":"h","user":"u","password":"s3cr3t-W0rd","key":"s3cr3t-W0rd","type":"IPSec"}}}])");
    call("2.1 SetNetworkProfile, Basic", R"([2,"1","SetNetworkProfile",{"connectionData":{"basicAuthPassword":"s3cr3t-W0rd"}}])");
    call("JSON in a DataTransfer", R"([2,"1","DataTransfer",{"vendorId":"X","data":"{\"password\":\"s3cr3t-W0rd\"}"}])");
    call("spread over lines", "[2,\"1\",\"ChangeConfiguration\",\n {\"key\" : \"AuthorizationKey\",\n  \"value\" : \"s3cr3t-W0rd\"}]");
    QTest::newRow("damaged: cut off") << ocpp(R"([2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":"s3cr3t-W0rd)", FrameKind::Damaged);
    QTest::newRow("damaged: a bracket too many") << ocpp(R"(]}[2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":"s3cr3t-W0rd"}])", FrameKind::Damaged);
    QTest::newRow("OCPI credentials") << http(FrameKind::HttpRequest, "/ocpi/2.2.1/credentials", R"({"token":"s3cr3t-W0rd","url":"https://x/versions","roles":[]})");
    QTest::newRow("OCPI credentials answer") << http(FrameKind::HttpResponse, {}, R"({"data":{"token":"s3cr3t-W0rd","url":"https://x/versions"},"status_code":1000})");
    QTest::newRow("Authorization") << http(FrameKind::HttpRequest, "/ocpi/versions", {}, {{"Authorization", "Token s3cr3t-W0rd"}});
    QTest::newRow("authorization, lower case") << http(FrameKind::HttpRequest, "/ocpi/versions", {}, {{"authorization", "Basic s3cr3t-W0rd"}});
    QTest::newRow("cookie") << http(FrameKind::HttpResponse, {}, {}, {{"Set-Cookie", "id=s3cr3t-W0rd"}});
    QTest::newRow("token in the address") << http(FrameKind::HttpRequest, "/ocpi/versions?token=s3cr3t-W0rd&limit=5", {});
    QTest::newRow("form") << http(FrameKind::HttpRequest, "/oauth/token", "grant_type=client_credentials&client_secret=s3cr3t-W0rd&x=1");
    QTest::newRow("header in a log line") << note("GET /ocpi HTTP/1.1 Authorization: Token s3cr3t-W0rd, Accept: */*");
    QTest::newRow("frame in a log line") << note(R"(sent [2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":"s3cr3t-W0rd"}])");
}

void TestRecording::secretsNeverReachTheFile()
{
    QFETCH(RecordedFrame, frame);
    const std::shared_ptr<Recording> recording = Recording::create();
    QCOMPARE(recording->start(path()), QString());
    recording->record(frame);
    recording->stop();
    const QByteArray written = content();
    QCOMPARE(written.count('\n'), 1);
    QVERIFY2(!written.contains(secret) && !written.contains("4711001"), written.constData());
    QVERIFY2(!written.contains(secret.toBase64()), written.constData());
    QJsonParseError error;
    const QJsonObject record = QJsonDocument::fromJson(written, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    if (frame.kind == FrameKind::Call || frame.kind == FrameKind::CallResult) {
        QVERIFY(record.value(QLatin1String("payload")).isObject());
        const QByteArray raw = record.value(QLatin1String("raw")).toString().toUtf8();
        QVERIFY(QJsonDocument::fromJson(raw, &error).isArray());
        QVERIFY2(raw.contains("\xE2\x80\xA2"), raw.constData());
    }
}

void TestRecording::maskingKeepsTheRest_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isHttp");
    QTest::newRow("heartbeat") << QByteArray(R"([2,"1","Heartbeat",{}])") << false;
    QTest::newRow("odd blanks and escapes") << QByteArray("[2 ,\"1\",\t\"Authorize\" , {\"idTag\":\"A\\u00e9\\/B\"} ]") << false;
    QTest::newRow("an ordinary key") << QByteArray(R"([2,"1","ChangeConfiguration",{"key":"HeartbeatInterval","value":"60"}])") << false;
    QTest::newRow("the token of a person") << QByteArray(R"({"response_url":"https://x","token":{"uid":"A","type":"RFID"}})") << true;
    QTest::newRow("a token over OCPP") << QByteArray(R"([2,"1","X",{"token":"A"}])") << false;
    QTest::newRow("an empty password") << QByteArray(R"({"key":"AuthorizationKey","value":""})") << false;
    QTest::newRow("an address without password") << QByteArray(R"({"url":"https://user@host/a?b=c"})") << true;
    QTest::newRow("not UTF-8") << QByteArray("[2,\"1\",\"X\",{\"a\":\"\xff\xfe\"}]") << false;
    QTest::newRow("no JSON") << QByteArray("{{{[[[\"\"\"") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestRecording::maskingKeepsTheRest()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isHttp);
    QCOMPARE(maskedText(text, isHttp), text);
}

void TestRecording::recordsInOrder()
{
    const std::shared_ptr<Recording> recording = Recording::create();
    QSignalSpy states(recording.get(), &Recording::stateChanged);
    QCOMPARE(recording->start(path()), QString());
    LiveTraffic traffic;
    for (int i = 0; i < 3000; ++i)
        recording->record(traffic.next());
    recording->stop();
    recording->record(traffic.next()); // too late
    const Recording::Figures figures = recording->figures();
    QCOMPARE(figures.frames, 3000u);
    QCOMPARE(figures.lost, 0u);
    QCOMPARE(figures.waiting, 0u);
    QCOMPARE(qint64(figures.bytes), QFile(path()).size());
    QCOMPARE(recording->state(), Recording::State::Stopped);
    QVERIFY(states.size() >= 2);
    const CapturePtr capture = CaptureLoader::load({path()});
    QCOMPARE(capture->size(), 3000u);
    for (FrameId id = 0; id < capture->size(); ++id)
        QCOMPARE(capture->body(id).messageId, LiveTraffic::messageId(id));
}

void TestRecording::survivesKill()
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--record"), path()});
    QVERIFY(child.waitForStarted());
    QByteArray said;
    while (said.count('\n') < 60) {
        QVERIFY2(child.waitForReadyRead(20000), "the child says nothing");
        said += child.readAllStandardOutput();
    }
    child.kill(); // SIGKILL
    QVERIFY(child.waitForFinished(20000));
    said += child.readAllStandardOutput();
    said.truncate(said.lastIndexOf('\n'));
    const QList<QByteArray> last = said.mid(said.lastIndexOf('\n') + 1).split(' ');
    QCOMPARE(last.size(), 3);
    QVERIFY(QFile(path()).size() >= last[2].toLongLong()); // what was said to be there is there

    const CapturePtr capture = CaptureLoader::load({path()});
    for (FrameId id = 0; id < capture->size(); ++id)
        QCOMPARE(capture->body(id).messageId, LiveTraffic::messageId(id));
    QVERIFY(capture->ledger().total(LedgerKind::Damaged) <= 1); // a torn last line at most
    // How far behind was it? Frames that the file lacks were put in after this moment.
    qint64 safe = 0;
    for (const QByteArray &line : said.split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.value(1).toUInt() <= capture->size())
            safe = parts.value(0).toLongLong();
    }
    const qint64 lost = last[0].toLongLong() - safe;
    qInfo("at most the last %lld ms were lost", static_cast<long long>(lost));
    QVERIFY(lost < 3000); // 250 ms on a machine that has time for it
}

void TestRecording::tornLineIsReported()
{
    const std::shared_ptr<Recording> recording = Recording::create();
    QCOMPARE(recording->start(path()), QString());
    LiveTraffic traffic;
    for (int i = 0; i < 10; ++i)
        recording->record(traffic.next());
    recording->stop();
    QFile file(path());
    QVERIFY(file.resize(file.size() - 30));
    const CapturePtr torn = CaptureLoader::load({path()});
    QCOMPARE(torn->size(), 9u);
    QCOMPARE(torn->ledger().total(LedgerReason::TornLastLine), 1u);
    QCOMPARE(recording->start(path()), QString()); // goes on behind it
    recording->record(traffic.next());
    recording->stop();
    const CapturePtr both = CaptureLoader::load({path()});
    QCOMPARE(both->size(), 10u);
    QCOMPARE(both->ledger().total(LedgerKind::Damaged), 1u);
}

void TestRecording::diskFull()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("there is no /dev/full here");
    const std::shared_ptr<Recording> recording = Recording::create();
    QSignalSpy failed(recording.get(), &Recording::failed);
    QSignalSpy problems(recording.get(), &Recording::peerProblem);
    QCOMPARE(recording->start(QStringLiteral("/dev/full")), QString());
    LiveTraffic traffic;
    for (int i = 0; i < 100; ++i)
        recording->record(traffic.next());
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(QLatin1String("/dev/full")));
    QCOMPARE(recording->state(), Recording::State::Failing);
    QTRY_COMPARE(problems.size(), 1);
    QCOMPARE(problems.first().first().value<PeerProblem>().kind, PeerProblem::Kind::RecordingFailed);
    QTRY_VERIFY(recording->figures().waiting >= 100);
    QCOMPARE(recording->figures().lost, 0u);
    recording->stop();
    QVERIFY(recording->figures().lost >= 100); // honest about it
    QCOMPARE(recording->figures().bytes, 0u);
    QCOMPARE(failed.size(), 1); // told once
}

void TestRecording::diskFullThenRoom()
{
#ifdef Q_OS_UNIX
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit old;
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
    const std::shared_ptr<Recording> recording = Recording::create();
    QSignalSpy failed(recording.get(), &Recording::failed);
    QSignalSpy recovered(recording.get(), &Recording::recovered);
    QCOMPARE(recording->start(path()), QString());
    rlimit small = old;
    small.rlim_cur = 5000;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    LiveTraffic traffic;
    for (int i = 0; i < 200; ++i)
        recording->record(traffic.next());
    const bool isTold = QTest::qWaitFor([&] { return failed.size() == 1; }, 10000);
    setrlimit(RLIMIT_FSIZE, &old); // also when the test fails
    std::signal(SIGXFSZ, before);
    QVERIFY(isTold);
    QTRY_COMPARE_WITH_TIMEOUT(recovered.size(), 1, 10000);
    recording->stop();
    QCOMPARE(recording->figures().lost, 0u);
    const CapturePtr capture = CaptureLoader::load({path()});
    QCOMPARE(capture->ledger().total(LedgerKind::Damaged), 0u);
    QCOMPARE(capture->size(), 201u); // and the note that it could not be written for a while
    for (FrameId id = 0; id < 200; ++id)
        QCOMPARE(capture->body(id).messageId, LiveTraffic::messageId(id));
    const AnalysisPtr analysis = analyse(*capture);
    QVERIFY(std::any_of(analysis->problems.begin(), analysis->problems.end(),
                        [](const Problem &problem) { return problem.rule == "peer.recording-failed"; }));
#else
    QSKIP("needs a limit on the size of files");
#endif
}

void TestRecording::removedFileIsWrittenAnew()
{
    const std::shared_ptr<Recording> recording = Recording::create();
    QCOMPARE(recording->start(path()), QString());
    LiveTraffic traffic;
    for (int i = 0; i < 50; ++i)
        recording->record(traffic.next());
    QTRY_VERIFY(recording->figures().waiting == 0);
    CaptureFollower follower;
    const CapturePtr shown = follower.open(path(), {.import = {}, .committed = [&] { return recording->committed(); }});
    QTRY_COMPARE(shown->size(), 50u);
    QVERIFY(QFile::remove(path()));
    QTRY_VERIFY_WITH_TIMEOUT((recording->record(traffic.next()), QFile::exists(path())), 10000);
    recording->stop();
    const quint64 frames = recording->figures().frames;
    QCOMPARE(recording->figures().lost, 0u);
    const CapturePtr capture = CaptureLoader::load({path()});
    QCOMPARE(quint64(capture->size()), frames);
    follower.finish();
    QTRY_VERIFY(!follower.isRunning());
    QCOMPARE(quint64(shown->size()), frames);
    for (FrameId id = 0; id < shown->size(); ++id)
        QCOMPARE(shown->body(id).messageId, LiveTraffic::messageId(id));
}

void TestRecording::repeatedProblemsAreOne()
{
    const std::shared_ptr<Recording> recording = Recording::create();
    QSignalSpy problems(recording.get(), &Recording::peerProblem);
    QCOMPARE(recording->start(path()), QString());
    for (int i = 0; i < 1000; ++i)
        recording->report({.kind = PeerProblem::Kind::BinaryFrame, .peer = "CP01", .address = "10.0.0.7:1", .detail = "4 bytes"});
    recording->report({.kind = PeerProblem::Kind::BinaryFrame, .peer = "CP02"});
    recording->stop();
    QTRY_COMPARE(problems.size(), 2);
    const CapturePtr capture = CaptureLoader::load({path()});
    QCOMPARE(capture->size(), 3u); // the first of CP01, that of CP02, and how often the first came again
    const AnalysisPtr analysis = analyse(*capture);
    quint64 count = 0;
    for (const Problem &problem : analysis->problems) {
        QCOMPARE(problem.kind, Problem::Kind::Peer);
        QCOMPARE(problem.causeTitle(), PeerProblem::title(PeerProblem::Kind::BinaryFrame));
        QVERIFY(!problem.advice().isEmpty());
        count += problem.detail.split('|').value(3).toULongLong();
    }
    QCOMPARE(count, 1001u);
}

void TestRecording::oldBytesStayReadable()
{
    const std::shared_ptr<Recording> recording = Recording::create();
    QCOMPARE(recording->start(path()), QString());
    CaptureFollower follower;
    QSignalSpy added(&follower, &CaptureFollower::rowsAdded);
    QSignalSpy finished(&follower, &CaptureFollower::finished);
    const CapturePtr capture = follower.open(path(), {.import = {}, .committed = [&] { return recording->committed(); }});
    QVERIFY(capture);
    LiveTraffic traffic;
    recording->record(traffic.next());
    QTRY_COMPARE(capture->size(), 1u);
    const QByteArrayView first = capture->rawBytes(0);
    const QByteArray copy = first.toByteArray();
    // Past many pages of the mapping.
    for (int i = 1; i < 20000; ++i)
        recording->record(traffic.next());
    recording->stop();
    follower.finish();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
    QCOMPARE(capture->size(), 20000u);
    QCOMPARE(first.toByteArray(), copy); // the same view, not a new one
    QCOMPARE(capture->lineNumber(0), 1u);
    QCOMPARE(capture->lineNumber(12345), 12346u);
    QCOMPARE(capture->frames().pair(0), 1u);
    QCOMPARE(capture->body(19999).messageId, LiveTraffic::messageId(19999));
    QVERIFY(added.size() >= 2);
    QCOMPARE(capture->sources().front().lines, 20000u);
}

void TestRecording::followsForeignFileAndRotation()
{
    const auto line = [](int number) {
        return "{\"schemaVersion\":\"1.1\",\"timestamp\":\"2026-09-17T10:00:00Z\",\"ocppVersion\":\"1.6\",\"transport\":\"json\",\"chargePointId\":\"CP\","
               "\"direction\":\"cp-to-csms\",\"messageType\":\"CALL\",\"messageId\":\"m" + QByteArray::number(number) + "\",\"action\":\"Heartbeat\",\"payload\":{}}";
    };
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    file.write(line(0) + '\n' + line(1).left(50));
    CaptureFollower follower;
    const CapturePtr capture = follower.open(path(), {.interval = 10});
    QTRY_COMPARE(capture->size(), 1u);
    QTest::qWait(50);
    QCOMPARE(capture->size(), 1u); // half a line is no line
    file.write(line(1).mid(50) + '\n');
    QTRY_COMPARE(capture->size(), 2u);
    // Another program turns to a new file under the same name.
    QVERIFY(QFile::rename(path(), m_folder->filePath(QStringLiteral("recording.1"))));
    file.write(line(2) + '\n');
    QFile next(path());
    QVERIFY(next.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    next.write(line(3) + '\n');
    QTRY_COMPARE(capture->size(), 4u);
    QCOMPARE(capture->body(3).messageId, QByteArray("m3"));
    QCOMPARE(capture->frames().at(3).source, quint8(1));
    follower.finish();
    QTRY_VERIFY(!follower.isRunning());
    QCOMPARE(capture->ledger().total(LedgerKind::Damaged), 0u);
}

void TestRecording::growsInTheModel_data()
{
    QTest::addColumn<int>("arrangement");
    QTest::addColumn<QString>("filter");
    for (const auto &[name, arrangement] : {std::pair {"beside", Arrangement::Beside}, std::pair {"under", Arrangement::Under},
                                            std::pair {"in order", Arrangement::InOrder}}) {
        QTest::addRow("%s", name) << int(arrangement) << QString();
        QTest::addRow("%s, filtered by action", name) << int(arrangement) << QStringLiteral("action == \"MeterValues\"");
        QTest::addRow("%s, filtered by answer", name) << int(arrangement) << QStringLiteral("kind == \"CALLRESULT\"");
    }
}

void TestRecording::growsInTheModel()
{
    QFETCH(int, arrangement);
    QFETCH(QString, filter);
    const std::shared_ptr<Recording> recording = Recording::create();
    QCOMPARE(recording->start(path()), QString());
    CaptureFollower follower;
    const CapturePtr capture = follower.open(path(), {.import = {}, .committed = [&] { return recording->committed(); }});
    FrameModel model;
    QAbstractItemModelTester tester(&model);
    model.setArrangement(Arrangement(arrangement));
    FilterError error;
    model.setFilter(Filter::compile(filter, &error));
    QVERIFY(!error.isError());
    model.setCapture(capture);
    connect(&follower, &CaptureFollower::rowsAdded, &model, &FrameModel::grow);
    LiveTraffic traffic;
    traffic.chargePoints = 2;
    for (int i = 0; i < 40; ++i)
        recording->record(traffic.next());
    QTRY_VERIFY(model.rowCount() > 2);
    QItemSelectionModel selection(&model);
    const FrameId chosen = model.frameAt(2);
    selection.setCurrentIndex(model.index(2, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    for (int i = 40; i < 2001; ++i) { // odd: a request and its answer come in two batches now and then
        recording->record(traffic.next());
        if (i % 97 == 0)
            QTest::qWait(5);
    }
    recording->stop();
    follower.finish();
    QTRY_VERIFY(!follower.isRunning());
    QCOMPARE(capture->size(), 2001u);
    // As many rows, and the same ones, as when it is opened afterwards.
    FrameModel fresh;
    fresh.setArrangement(Arrangement(arrangement));
    fresh.setFilter(Filter::compile(filter, &error));
    fresh.setCapture(capture);
    QTRY_VERIFY(!fresh.isBusy());
    QTRY_COMPARE(model.rowCount(), fresh.rowCount());
    for (int row = 0; row < fresh.rowCount(); ++row)
        QCOMPARE(model.frameAt(row), fresh.frameAt(row));
    QCOMPARE(resets.size(), 0); // selection, scroll position and expansion survive
    QCOMPARE(model.frameAt(selection.currentIndex().row()), chosen);
    QVERIFY(selection.isRowSelected(2));
}

void TestRecording::lateAnswersFindTheirPlace()
{
    // Answers that come many frames later, one batch at a time.
    const std::shared_ptr<Recording> recording = Recording::create();
    QCOMPARE(recording->start(path()), QString());
    CaptureFollower follower;
    const CapturePtr capture = follower.open(path(), {.import = {}, .committed = [&] { return recording->committed(); }});
    FrameModel beside;
    FrameModel under;
    QAbstractItemModelTester testers[] = {QAbstractItemModelTester(&beside), QAbstractItemModelTester(&under)};
    Q_UNUSED(testers)
    FilterError error;
    beside.setFilter(Filter::compile(QStringLiteral("kind == \"CALLRESULT\""), &error));
    under.setArrangement(Arrangement::Under);
    for (FrameModel *model : {&beside, &under}) {
        model->setCapture(capture);
        connect(&follower, &CaptureFollower::rowsAdded, model, &FrameModel::grow);
    }
    LiveTraffic traffic;
    std::vector<RecordedFrame> answers;
    for (int i = 0; i < 20; ++i) {
        recording->record(traffic.next());
        answers.push_back(traffic.next());
    }
    QTRY_COMPARE(under.rowCount(), 20);
    for (std::size_t i : {4u, 19u, 0u, 7u, 3u}) {
        recording->record(answers[i]);
        const int expected = beside.rowCount() + 1;
        QTRY_COMPARE(beside.rowCount(), expected);
        QTRY_COMPARE(under.rowCount(), 20 + expected);
    }
    QList<FrameId> shown;
    for (int row = 0; row < beside.rowCount(); ++row)
        shown.append(beside.frameAt(row));
    QCOMPARE(shown, (QList<FrameId> {0, 3, 4, 7, 19}));
    QCOMPARE(under.frameAt(1), capture->frames().pair(0));
    QCOMPARE(under.frameAt(5), capture->frames().pair(3));
    QCOMPARE(under.frameAt(7), capture->frames().pair(4));
}

void TestRecording::analysisGoesOn()
{
    const std::shared_ptr<Recording> recording = Recording::create();
    QCOMPARE(recording->start(path()), QString());
    CaptureFollower follower;
    const CapturePtr capture = follower.open(path(), {.import = {}, .committed = [&] { return recording->committed(); }});
    AnalysisRun run(*capture);
    LiveTraffic traffic;
    traffic.faulty = true;
    for (int step = 0; step < 12; ++step) {
        for (int i = 0; i < 331; ++i)
            recording->record(traffic.next());
        QTRY_COMPARE(capture->size(), quint32((step + 1) * 331));
        QVERIFY(run.advance(capture->size()));
        QCOMPARE(run.snapshot(noTime)->framesSeen, capture->size());
    }
    // The same as in one go, though answers came after their requests had been looked at.
    const AnalysisPtr step = run.snapshot(noTime);
    const AnalysisPtr whole = analyse(*capture);
    QVERIFY(whole->transactions.size() > 3);
    QVERIFY(whole->problems.size() > 3);
    QCOMPARE(step->transactions.size(), whole->transactions.size());
    QCOMPARE(step->bands.size(), whole->bands.size());
    QCOMPARE(step->series.size(), whole->series.size());
    QCOMPARE(step->problems.size(), whole->problems.size());
    for (std::size_t i = 0; i < whole->problems.size(); ++i) {
        QCOMPARE(step->problems[i].frame, whole->problems[i].frame);
        QCOMPARE(step->problems[i].rule, whole->problems[i].rule);
    }
}

void TestRecording::liveFlags()
{
    // Nothing comes any more: what is missing is told by the clock.
    LiveTraffic traffic;
    const std::shared_ptr<Recording> recording = Recording::create();
    QCOMPARE(recording->start(path()), QString());
    const auto up = [&](FrameKind kind, const QByteArray &message, qint64 second) {
        RecordedFrame frame = ocpp(message, kind);
        const bool request = kind == FrameKind::Call;
        frame.from = request ? Lane::ChargePoint : Lane::Csms;
        frame.to = request ? Lane::Csms : Lane::ChargePoint;
        frame.time += second * 1000000;
        recording->record(frame);
    };
    up(FrameKind::Call, R"([2,"1","BootNotification",{"chargePointVendor":"X","chargePointModel":"Y"}])", 0);
    up(FrameKind::CallResult, R"([3,"1",{"status":"Accepted","currentTime":"2026-09-21T13:33:20Z","interval":60}])", 0);
    up(FrameKind::Call, R"([2,"2","Heartbeat",{}])", 10);
    up(FrameKind::CallResult, R"([3,"2",{"currentTime":"2026-09-21T13:33:30Z"}])", 55);
    up(FrameKind::Call, R"([2,"3","Heartbeat",{}])", 60);
    recording->stop();
    const CapturePtr capture = CaptureLoader::load({path()});
    AnalysisRun run(*capture);
    QVERIFY(run.advance(capture->size()));
    const TimeUs last = capture->lastTime();
    const auto rules = [&](qint64 secondsLater) {
        QList<QByteArray> found;
        for (const Problem &problem : run.snapshot(last + secondsLater * 1000000)->problems) {
            if (problem.kind != Problem::Kind::Schema)
                found.append(problem.rule);
        }
        std::sort(found.begin(), found.end());
        return found;
    };
    QCOMPARE(rules(5), (QList<QByteArray> {"exchange.slow"}));
    QCOMPARE(rules(40), (QList<QByteArray> {"exchange.slow", "exchange.unanswered"}));
    QCOMPARE(rules(600), (QList<QByteArray> {"exchange.slow", "exchange.unanswered", "order.silence"}));
}

void TestRecording::floodLosesNothing()
{
    constexpr int rate = 5000;
    constexpr int seconds = 2;
    const std::shared_ptr<Recording> recording = Recording::create();
    QCOMPARE(recording->start(path()), QString());
    CaptureFollower follower;
    const CapturePtr capture = follower.open(path(), {.import = {}, .committed = [&] { return recording->committed(); }});
    FrameModel model;
    model.setCapture(capture);
    connect(recording.get(), &Recording::grown, &follower, &CaptureFollower::wake);
    connect(&follower, &CaptureFollower::rowsAdded, &model, &FrameModel::grow);
    qint64 longest = 0; // that record() kept its caller
    std::thread network([&] {
        LiveTraffic traffic;
        QElapsedTimer clock;
        clock.start();
        for (int sent = 0; sent < rate * seconds;) {
            const int due = std::min<int>(rate * seconds, int(clock.elapsed() * rate / 1000) + 1);
            for (; sent < due; ++sent) {
                RecordedFrame frame = traffic.next();
                QElapsedTimer one;
                one.start();
                recording->record(std::move(frame));
                longest = std::max(longest, one.nsecsElapsed());
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    });
    QTRY_VERIFY_WITH_TIMEOUT(recording->figures().frames == quint64(rate * seconds), 30000);
    network.join();
    recording->stop();
    follower.finish();
    QTRY_VERIFY_WITH_TIMEOUT(!follower.isRunning(), 30000);
    QCOMPARE(recording->figures().lost, 0u);
    QCOMPARE(capture->size(), quint32(rate * seconds));
    QTRY_COMPARE_WITH_TIMEOUT(model.matchCount(), quint32(rate * seconds), 30000);
    qInfo("record() took %lld us at most", static_cast<long long>(longest / 1000));
}

void TestRecording::memoryStaysFlat()
{
    // Eight hours of a busy site by volume: what stays in memory is the index, not the messages.
    const auto privateMemory = [] {
        const QByteArray status = readAll(QStringLiteral("/proc/self/status"));
        const qsizetype at = status.indexOf("RssAnon:");
        return at < 0 ? qint64(-1) : status.mid(at + 8, status.indexOf("kB", at) - at - 8).trimmed().toLongLong() * 1024;
    };
    if (privateMemory() < 0)
        QSKIP("needs /proc");
    const std::shared_ptr<Recording> recording = Recording::create();
    QCOMPARE(recording->start(path()), QString());
    CaptureFollower follower;
    const CapturePtr capture = follower.open(path(), {.import = {}, .committed = [&] { return recording->committed(); }});
    LiveTraffic traffic;
    traffic.padding = 600;
    const auto put = [&](int frames) {
        for (int i = 0; i < frames; ++i) {
            recording->record(traffic.next());
            if (i % 200 == 0)
                QTRY_VERIFY_WITH_TIMEOUT(recording->figures().waiting < 2000, 20000);
        }
        QTRY_COMPARE_WITH_TIMEOUT(quint64(capture->size()), recording->figures().frames, 30000);
    };
    put(10000);
    const qint64 before = privateMemory();
    const quint64 bytesBefore = recording->committed();
    put(40000);
    const qint64 grown = privateMemory() - before;
    const auto written = qint64(recording->committed() - bytesBefore);
    qInfo("%lld bytes of memory for each of 40,000 frames, %lld bytes on the disk", static_cast<long long>(grown / 40000),
          static_cast<long long>(written / 40000));
    QVERIFY(written > qint64(40000) * 700);
    QVERIFY(grown < written / 4);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--record") == 0)
        return recordForever(QString::fromLocal8Bit(argv[2]));
    TestRecording test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_recording.moc"
