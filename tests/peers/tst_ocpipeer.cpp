// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/captureloader.h"
#include "models/compare/feed.h"
#include "models/endpoints/centralsystem.h"
#include "models/endpoints/certificates.h"
#include "models/endpoints/chargepoint.h"
#include "models/endpoints/ocpi/handshake.h"
#include "models/endpoints/ocpi/pull.h"
#include "models/endpoints/ocpi/push.h"
#include "models/endpoints/ocpi/quirkprobe.h"
#include "models/endpoints/ocpi/receiver.h"
#include "models/endpoints/ocpi/statusbridge.h"
#include "models/endpoints/recording.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Roamscope;

namespace {

constexpr int patience = 60'000; // ms; other tests run beside

HandshakeResult shake(OcpiClient &client, Handshake::Goal goal, const QByteArray &token = {})
{
    Handshake handshake(&client);
    HandshakeResult result;
    bool done = false;
    QObject::connect(&handshake, &Handshake::finished, &handshake, [&](const HandshakeResult &each) {
        result = each;
        done = true;
    });
    handshake.start(goal, token);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(done, patience); }();
    return result;
}

OcpiPullResult pull(OcpiClient &client, const OcpiPullOptions &options)
{
    OcpiPull job(&client);
    OcpiPullResult result;
    bool done = false;
    QObject::connect(&job, &OcpiPull::finished, &job, [&](const OcpiPullResult &each) {
        result = each;
        done = true;
    });
    job.start(options);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(done, patience); }();
    return result;
}

OcpiReply sendAndWait(OcpiClient &client, const OcpiRequest &request)
{
    OcpiReply result;
    bool done = false;
    client.send(request, [&](const OcpiReply &reply) {
        result = reply;
        done = true;
    });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(done, patience); }();
    return result;
}

QByteArray locations(int count)
{
    QByteArray text = "[";
    for (int i = 0; i < count; ++i)
        text += (i > 0 ? ",\n" : "") + QByteArray("{\"country_code\":\"DE\",\"party_id\":\"CPO\",\"id\":\"LOC") + QByteArray::number(i)
            + "\",\"publish\":true,\"address\":\"Street 1\",\"city\":\"Town\",\"country\":\"DEU\",\"coordinates\":{\"latitude\":\"52.10000\",\"longitude\":\"4.90000\"},"
              "\"evses\":[{\"uid\":\"E1\",\"status\":\"AVAILABLE\",\"connectors\":[{\"id\":\"1\",\"standard\":\"IEC_62196_T2\",\"format\":\"SOCKET\",\"power_type\":\"AC_3_PHASE\","
              "\"max_voltage\":230,\"max_amperage\":16,\"last_updated\":\"2026-01-01T00:00:00Z\"}],\"last_updated\":\"2026-01-01T00:00:00Z\"}],"
              "\"time_zone\":\"Europe/Berlin\",\"last_updated\":\"2026-01-01T00:00:00Z\"}";
    return text + ']';
}

} // namespace

/// Two of our own with nginx between them, and a platform of another make.
class TestOcpiPeer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void throughNginx();
    void nodePlatform();

private:
    void fromChargerToEmsp(OcpiReceiver &cpo, OcpiReceiver &emsp, const DatasetPtr &pulled, const std::shared_ptr<Recording> &cpoRecording,
                           const std::shared_ptr<Recording> &emspRecording);
    bool write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }
    QTemporaryDir m_folder;
};

void TestOcpiPeer::throughNginx()
{
    QString nginx = QStandardPaths::findExecutable(QStringLiteral("nginx"));
    if (nginx.isEmpty())
        nginx = QStandardPaths::findExecutable(QStringLiteral("nginx"), {QStringLiteral("/usr/sbin")});
    if (nginx.isEmpty())
        QSKIP("nginx is not installed");

    // nginx cannot choose a port by itself: take one that was free a moment ago.
    quint16 port = 0;
    {
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        port = free.serverPort();
    }
    const QByteArray authority = "https://127.0.0.1:" + QByteArray::number(port);
    // What each side saw is a capture of its own.
    const std::shared_ptr<Recording> cpoRecording = Recording::create();
    const std::shared_ptr<Recording> emspRecording = Recording::create();
    QCOMPARE(cpoRecording->start(m_folder.filePath(QStringLiteral("cpo.jsonl"))), QString());
    QCOMPARE(emspRecording->start(m_folder.filePath(QStringLiteral("emsp.jsonl"))), QString());
    OcpiReceiver cpo(cpoRecording);
    OcpiReceiverSettings settings;
    settings.role = OcpiRole::Cpo;
    settings.party = {"DE", "CPO"};
    settings.publicUrl = QString::fromLatin1(authority + "/ocpi");
    QCOMPARE(cpo.start(settings), QString());
    constexpr int count = 10'000;
    FeedOptions feed;
    feed.version = ProtocolVersion::Ocpi221;
    QString error;
    QCOMPARE(cpo.load(FeedReader::load(locations(count), feed), &error), count);
    OcpiReceiver emsp(emspRecording);
    settings.role = OcpiRole::Emsp;
    settings.party = {"NL", "MSP"};
    settings.publicUrl.clear();
    QCOMPARE(emsp.start(settings), QString());

    const CertificateAndKey ca = makeCertificateAuthority(QStringLiteral("nginx test CA"), 2);
    CertificateWish wish;
    wish.addresses = {QStringLiteral("127.0.0.1")};
    wish.days = 2;
    const CertificateAndKey own = makeCertificate(wish, &ca);
    const QByteArray folder = m_folder.path().toUtf8();
    QVERIFY(write(QStringLiteral("ca.pem"), ca.certificatePem) && write(QStringLiteral("own.pem"), own.certificatePem) && write(QStringLiteral("own.key"), own.keyPem));
    QByteArray user;
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        user = "user root;\n";
#endif
    QByteArray temporary;
    for (const char *each : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        temporary += QByteArray(each) + "_temp_path " + folder + "/" + each + ";\n";
    QVERIFY(write(QStringLiteral("nginx.conf"),
                  user + "daemon off;\nmaster_process off;\npid " + folder + "/nginx.pid;\nerror_log " + folder + "/error.log;\nevents { worker_connections 128; }\nhttp {\naccess_log off;\n" + temporary
                      + "gzip on; gzip_proxied any; gzip_types application/json; gzip_min_length 100;\nserver {\nlisten 127.0.0.1:" + QByteArray::number(port)
                      + " ssl http2;\nssl_certificate " + folder + "/own.pem;\nssl_certificate_key " + folder + "/own.key;\n"
                      + "location = /old/versions { return 308 /old/versions/; }\nlocation = /old/versions/ { return 308 " + authority + "/ocpi/versions; }\n"
                      + "location /away/ { return 307 https://elsewhere.invalid/ocpi/versions; }\n"
                      + "location /ocpi/ { proxy_pass http://127.0.0.1:" + QByteArray::number(cpo.port()) + "; proxy_http_version 1.1; proxy_set_header Host $http_host; }\n}\n}\n"));
    QProcess process;
    process.start(nginx, {QStringLiteral("-c"), m_folder.filePath(QStringLiteral("nginx.conf")), QStringLiteral("-p"), m_folder.path(), QStringLiteral("-e"), m_folder.filePath(QStringLiteral("start.log"))});
    QVERIFY(process.waitForStarted());
    const auto answers = [port] {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        return socket.waitForConnected(200);
    };
    QTRY_VERIFY_WITH_TIMEOUT(answers() || process.state() == QProcess::NotRunning, patience);
    if (process.state() == QProcess::NotRunning) {
        QFile log(m_folder.filePath(QStringLiteral("error.log")));
        QVERIFY(log.open(QIODevice::ReadOnly));
        QSKIP(("nginx does not run here: " + process.readAllStandardError() + log.readAll()).constData());
    }

    OcpiConnection connection;
    connection.versionsUrl = QUrl(QString::fromLatin1(authority + "/old/versions"));
    connection.caFile = m_folder.filePath(QStringLiteral("ca.pem"));
    connection.ours = {"NL", "MSP"};
    connection.ourVersionsUrl = QUrl(emsp.versionsUrl());
    OcpiTokens tokens;
    tokens.a = "registration-token-of-the-nginx-test";
    cpo.invite(QStringLiteral("eMSP"), tokens.a);
    const QByteArray ourToken = OcpiTokens::fresh();
    emsp.invite(QStringLiteral("CPO"), ourToken);
    OcpiClient client(connection, tokens, {});
    const HandshakeResult registered = shake(client, Handshake::Goal::Register, ourToken);
    QVERIFY2(registered.ok, qPrintable(registered.error));
    QCOMPARE(registered.connection.theirs.text(), QByteArray("DE*CPO"));
    QVERIFY(client.connection().quirks.has(OcpiQuirk::Kind::Redirects));

    const OcpiPullResult result = pull(client, {.modules = {"locations"}});
    QVERIFY2(result.isOk(), qPrintable(result.modules.constFirst().error));
    QVERIFY(result.modules.constFirst().parallel);
    QCOMPARE(result.dataset->count(OcpiModule::Locations), count);
    qInfo("%d locations through nginx in %.1f s, %lld pages", count, double(result.microseconds) / 1e6, qint64(result.modules.constFirst().pages));
    OcpiRequest one;
    one.url = OcpiClient::withQuery(client.connection().endpoint("locations", "SENDER"), {{"limit", "50"}});
    one.module = "locations";
    const OcpiReply reply = sendAndWait(client, one);
    QVERIFY(reply.isOk());
    QVERIFY(reply.http2);
    QVERIFY(reply.wireSize < reply.bodySize); // gzip

    // The other way: a status from the CPO arrives at the eMSP.
    const QList<OcpiReceiverPartner> partners = cpo.partners();
    QCOMPARE(partners.size(), 1);
    QCOMPARE(partners.constFirst().outgoingToken, ourToken);
    OcpiConnection back;
    back.versionsUrl = QUrl(emsp.versionsUrl());
    back.version = ProtocolVersion::Ocpi221;
    back.ourRole = OcpiRole::Cpo;
    back.theirRole = OcpiRole::Emsp;
    back.ours = {"DE", "CPO"};
    back.theirs = {"NL", "MSP"};
    back.weStarted = false;
    back.registered = true;
    OcpiTokens backTokens;
    backTokens.b = ourToken;
    OcpiClient sender(back, backTokens, {});
    const HandshakeResult found = shake(sender, Handshake::Goal::Discover);
    QVERIFY2(found.ok, qPrintable(found.error));
    // Our own receiver has to know us as registered before it opens its modules; the registration went the other way.
    OcpiReceiverPartner known = emsp.partners().constFirst();
    known.state = OcpiReceiverPartner::State::Registered;
    known.version = ProtocolVersion::Ocpi221;
    known.roles = {{"CPO", {"DE", "CPO"}, QStringLiteral("CPO")}};
    emsp.setPartner(known);
    const OcpiRequest put = OcpiPush::object(sender.connection(), "PUT", "locations", locations(1).sliced(1).chopped(1), {}, &error);
    QVERIFY2(error.isEmpty(), qPrintable(error));
    const OcpiReply putReply = sendAndWait(sender, put);
    QVERIFY2(putReply.isOk(), qPrintable(putReply.summary()));
    const OcpiRequest patch = OcpiPush::object(sender.connection(), "PATCH", "locations", "{\"status\":\"CHARGING\",\"last_updated\":\"2026-02-01T00:00:00Z\"}", "LOC0/E1", &error);
    const OcpiReply patchReply = sendAndWait(sender, patch);
    QVERIFY2(patchReply.isOk(), qPrintable(patchReply.summary()));
    const DatasetPtr held = emsp.store()->snapshot(DatasetRole::Emsp, QStringLiteral("held"), {});
    QCOMPARE(held->count(OcpiModule::Locations), 1);
    QVERIFY(held->bytes(held->elements(OcpiModule::Locations)[0]).contains("CHARGING"));

    fromChargerToEmsp(cpo, emsp, result.dataset, cpoRecording, emspRecording);
    if (QTest::currentTestFailed())
        return;

    // A redirect to a host that nobody named is not followed.
    OcpiRequest away;
    away.url = QUrl(QString::fromLatin1(authority + "/away/x"));
    away.module = "versions";
    QCOMPARE(sendAndWait(client, away).error, OcpiReply::Error::RedirectElsewhere);
    QuirkProbe probe(&client);
    QSignalSpy finished(&probe, &QuirkProbe::finished);
    probe.start({"locations"});
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    for (const OcpiQuirk::Kind kind : {OcpiQuirk::Kind::LimitIgnored, OcpiQuirk::Kind::OffsetIgnored, OcpiQuirk::Kind::DateFromIgnored, OcpiQuirk::Kind::TotalCountWrong, OcpiQuirk::Kind::LinkOtherHost})
        QVERIFY2(!client.connection().quirks.has(kind), OcpiQuirk::id(kind).data());

    const HandshakeResult gone = shake(client, Handshake::Goal::Unregister);
    QVERIFY2(gone.ok, qPrintable(gone.error));
    process.terminate();
    QVERIFY(process.waitForFinished(patience));
}

// A fault that is simulated at a charger reaches the central system, the CPO's platform and the eMSP's, and both
// recordings show its way.
void TestOcpiPeer::fromChargerToEmsp(OcpiReceiver &cpo, OcpiReceiver &emsp, const DatasetPtr &pulled, const std::shared_ptr<Recording> &cpoRecording,
                                     const std::shared_ptr<Recording> &emspRecording)
{
    QString error;
    QCOMPARE(emsp.load(pulled, &error), pulled->count(OcpiModule::Locations));
    CentralSystem system;
    CentralSystemSettings csms;
    csms.address = QStringLiteral("127.0.0.1");
    csms.port = 0;
    csms.sink = cpoRecording;
    QCOMPARE(system.start(csms), QString());
    StatusBridge bridge(&cpo, [](ProtocolVersion, const QByteArray &status, const QByteArray &, bool) -> QByteArray {
        return status == "Faulted" ? "OUTOFORDER" : status == "Available" ? "AVAILABLE" : "CHARGING";
    });
    bridge.setSink(cpoRecording);
    const auto places = StatusBridge::readPlaces(QStringLiteral("SIM = LOC7/E1"), &error);
    QVERIFY2(places, qPrintable(error));
    bridge.setPlaces(*places);
    bridge.followAll();
    ChargePointSettings station;
    station.id = QStringLiteral("SIM");
    station.url = QStringLiteral("ws://127.0.0.1:%1/").arg(system.port());
    ChargePoint charger;
    QCOMPARE(charger.start({.settings = station}), QString());
    QTRY_VERIFY_WITH_TIMEOUT(system.station("SIM") && system.station("SIM")->accepted, patience);
    QCOMPARE(charger.core()->setFault(1, "GroundFailure"), QString());
    const auto heldStatus = [&emsp] {
        const std::optional<OcpiStored> location = emsp.store()->findById(OcpiStoreModule::Locations, "LOC7");
        return location ? OcpiStore::part(*location, "E1", {}) : QByteArray();
    };
    QTRY_VERIFY2_WITH_TIMEOUT(heldStatus().contains("OUTOFORDER"), qPrintable(bridge.lastText()), patience);
    QTRY_VERIFY_WITH_TIMEOUT(bridge.pushed() >= 1, patience);
    QCOMPARE(bridge.failed(), quint64(0));
    charger.stop();
    system.stop();
    cpoRecording->stop();
    emspRecording->stop();
    const auto patches = [](const std::shared_ptr<Recording> &recording) {
        const CapturePtr capture = CaptureLoader::load({recording->path()});
        int count = 0;
        for (FrameId row = 0; capture && row < capture->size(); ++row) {
            if (capture->frames().kind(row) == FrameKind::HttpRequest && capture->body(row).method == "PATCH" && capture->body(row).message.contains("OUTOFORDER"))
                ++count;
        }
        return count;
    };
    QCOMPARE(patches(cpoRecording), 1);
    QCOMPARE(patches(emspRecording), 1);
    const CapturePtr seen = CaptureLoader::load({cpoRecording->path()});
    QVERIFY(seen->actions().find("StatusNotification") != 0);
}

void TestOcpiPeer::nodePlatform()
{
    const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
    const QString modules = QStringLiteral(BUILD_DIR "/tests/peers/npm");
    if (node.isEmpty() || !QDir(modules + QStringLiteral("/node_modules/ajv")).exists())
        QSKIP("ajv is not installed: npm or the network was missing when the peers were set up");
    OcpiReceiver emsp;
    OcpiReceiverSettings settings;
    settings.role = OcpiRole::Emsp;
    settings.party = {"DE", "RSC"};
    QCOMPARE(emsp.start(settings), QString());
    const QByteArray ourToken = OcpiTokens::fresh();
    OcpiReceiverPartner partner;
    partner.id = QStringLiteral("node");
    partner.state = OcpiReceiverPartner::State::Registered;
    partner.version = ProtocolVersion::Ocpi221;
    partner.roles = {{"CPO", {"NL", "NOD"}, QStringLiteral("Node")}};
    partner.token = ourToken;
    emsp.setPartner(partner);

    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PEER_TOKEN_B"), QString::fromLatin1(ourToken));
    process.setProcessEnvironment(environment);
    process.start(node, {QStringLiteral(SOURCE_DIR "/tests/peers/ocpipeer.cjs"), QStringLiteral("--modules"), modules});
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine() || process.state() == QProcess::NotRunning, patience);
    const QByteArray line = process.readLine();
    const auto ready = nlohmann::json::parse(line.toStdString(), nullptr, false);
    QVERIFY2(ready.is_object(), process.readAllStandardError().constData());
    const QString base = QStringLiteral("http://127.0.0.1:%1").arg(ready["port"].get<int>());

    OcpiConnection connection;
    connection.versionsUrl = QUrl(base + QStringLiteral("/ocpi/versions"));
    connection.ours = {"DE", "RSC"};
    connection.ourVersionsUrl = QUrl(emsp.versionsUrl());
    OcpiTokens tokens;
    tokens.a = "token-a-of-the-peer-0123456789abcdef";
    OcpiClient client(connection, tokens, {});
    const HandshakeResult registered = shake(client, Handshake::Goal::Register, ourToken);
    QVERIFY2(registered.ok, qPrintable(registered.error));
    QCOMPARE(registered.connection.theirs.text(), QByteArray("NL*NOD"));
    const OcpiPullResult result = pull(client, {.limit = 100});
    QVERIFY2(result.isOk(), qPrintable(result.modules.constFirst().error));
    QCOMPARE(result.dataset->count(OcpiModule::Locations), 1234);

    QString error;
    const OcpiReply token = sendAndWait(client, OcpiPush::object(client.connection(), "PUT", "tokens",
                                                                 "{\"country_code\":\"DE\",\"party_id\":\"RSC\",\"uid\":\"AB12\",\"type\":\"RFID\",\"contract_id\":\"DERSC1\",\"issuer\":\"Roamscope\","
                                                                 "\"valid\":true,\"whitelist\":\"ALWAYS\",\"last_updated\":\"2026-01-01T00:00:00Z\"}",
                                                                 {}, &error));
    QVERIFY2(token.isOk(), qPrintable(token.summary()));
    const QString responseUrl = emsp.responseUrl("commands", ProtocolVersion::Ocpi221);
    QByteArray commandResult;
    connect(&emsp, &OcpiReceiver::resultReceived, this, [&](const QString &url, const QByteArray &json) {
        if (url == responseUrl)
            commandResult = json;
    });
    const OcpiReply command = sendAndWait(client, OcpiPush::command(client.connection(), "START_SESSION", "{\"token\":{\"uid\":\"AB12\"},\"location_id\":\"LOC1\"}", QUrl(responseUrl), &error));
    QVERIFY2(command.isOk(), qPrintable(command.summary()));
    QTRY_VERIFY_WITH_TIMEOUT(commandResult.contains("ACCEPTED"), patience);
    QVERIFY(shake(client, Handshake::Goal::Unregister).ok);

    OcpiRequest ask;
    ask.url = QUrl(base + QStringLiteral("/report"));
    const auto report = nlohmann::json::parse(sendAndWait(client, ask).body.toStdString(), nullptr, false);
    QVERIFY(report.is_object());
    for (const auto &complaint : report["complaints"])
        qWarning("%s", complaint.get<std::string>().c_str());
    QVERIFY(report["complaints"].empty());
    QCOMPARE(report["tokens"][0].get<std::string>(), std::string("/ocpi/tokens/DE/RSC/AB12?type=RFID"));
    QCOMPARE(report["lists"].get<int>(), 13);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(patience));
}

QTEST_GUILESS_MAIN(TestOcpiPeer)
#include "tst_ocpipeer.moc"
