// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/captureloader.h"
#include "models/endpoints/certificates.h"
#include "models/endpoints/ocppmessage.h"
#include "models/endpoints/ocppproxy.h"
#include "models/endpoints/recording.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Roamscope;

namespace {

constexpr int patience = 60'000; // ms; node may be slow to start beside others
const QString password = QStringLiteral("0123456789abcdefghij");

/// A node program that tells its steps as lines of JSON.
class Program : public QObject
{
public:
    void start(const QStringList &arguments, std::function<void(const QJsonObject &)> take)
    {
        connect(&m_process, &QProcess::readyReadStandardOutput, this, [this, take = std::move(take)] {
            while (m_process.canReadLine()) {
                const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
                steps.append(line.value(u"step").toString());
                take(line);
            }
        });
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStandardPaths::findExecutable(QStringLiteral("node")), arguments);
    }
    void order(const QByteArray &call, const QJsonObject &params)
    {
        const QJsonObject line {{QStringLiteral("call"), QString::fromLatin1(call)}, {QStringLiteral("params"), params}};
        m_process.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    }
    bool isOver() const { return m_process.state() == QProcess::NotRunning; }
    int exitCode() const { return m_process.exitCode(); }
    void end()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(patience);
    }

    QStringList steps;

private:
    QProcess m_process;
};

struct Messages
{
    QList<QByteArray> up;
    QList<QByteArray> down;
};

Messages readLog(const QString &path)
{
    Messages messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        (line.value(u"up").toBool() ? messages.up : messages.down).append(line.value(u"text").toString().toUtf8());
    }
    return messages;
}

} // namespace

/// A charge point and a central system that we did not write, both strict, with our proxy between them: whole sessions
/// of 1.6 and 2.0.1, byte for byte, and what the toolkit makes of the recording.
class TestProxyPeer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void session_data();
    void session();

private:
    QString write(const QString &name, const QByteArray &content);
    QTemporaryDir m_folder;
};

QString TestProxyPeer::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

void TestProxyPeer::session_data()
{
    QTest::addColumn<ProtocolVersion>("version");
    QTest::addColumn<bool>("secureCharger");
    QTest::addColumn<bool>("secureCsms");
    QTest::newRow("1.6, ws to ws") << ProtocolVersion::Ocpp16 << false << false;
    QTest::newRow("1.6, ws to wss") << ProtocolVersion::Ocpp16 << false << true;
    QTest::newRow("2.0.1, wss to ws") << ProtocolVersion::Ocpp201 << true << false;
}

void TestProxyPeer::session()
{
    QFETCH(ProtocolVersion, version);
    QFETCH(bool, secureCharger);
    QFETCH(bool, secureCsms);
    const QString modules = QStringLiteral(BUILD_DIR "/tests/peers/npm");
    if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty()
        || !QDir(modules + QStringLiteral("/node_modules/ocpp-rpc")).exists())
        QSKIP("ocpp-rpc is not installed: npm or the network was missing when the peers were set up");

    const bool is16 = version == ProtocolVersion::Ocpp16;
    const QString name = QString::fromLatin1(QTest::currentDataTag()).remove(QLatin1Char(' ')).remove(QLatin1Char(','));
    const CertificateAndKey authority = makeCertificateAuthority(QStringLiteral("Proxy test CA"), 2);
    CertificateWish wish;
    wish.addresses = QStringList {QStringLiteral("127.0.0.1")};
    wish.days = 2;
    const CertificateAndKey certificate = makeCertificate(wish, &authority);
    const QString ca = write(QStringLiteral("ca.pem"), authority.certificatePem);
    const QString pem = write(QStringLiteral("cert.pem"), certificate.certificatePem);
    const QString key = write(QStringLiteral("key.pem"), certificate.keyPem);
    QVERIFY(!ca.isEmpty() && !pem.isEmpty() && !key.isEmpty());

    QStringList wrong;
    const auto isWrong = [&wrong](const QJsonObject &line) {
        wrong.append(QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)));
    };
    // The central system.
    const QStringList common {QStringLiteral("--modules"), modules, QStringLiteral("--protocol"),
                              QString::fromLatin1(ocppSubprotocol(version)), QStringLiteral("--password"), password};
    const QString csmsLog = m_folder.filePath(name + QStringLiteral("-csms.log"));
    QStringList arguments = QStringList {QStringLiteral(SOURCE_DIR "/tests/peers/proxypeer.cjs")} + common;
    arguments += {QStringLiteral("--log"), csmsLog};
    if (secureCsms)
        arguments += {QStringLiteral("--cert"), pem, QStringLiteral("--key"), key};
    int port = 0;
    QStringList endpoints;
    Program csms;
    csms.start(arguments, [&](const QJsonObject &line) {
        const QString step = line.value(u"step").toString();
        if (step == u"listening")
            port = line.value(u"port").toInt();
        else if (step == u"asked")
            endpoints.append(line.value(u"endpoint").toString() + QLatin1Char('|') + line.value(u"identity").toString());
        else if (step == u"strict" || step == u"bad" || (step == u"answered" && !line.contains(u"answer")))
            isWrong(line);
    });
    QTRY_VERIFY_WITH_TIMEOUT(port != 0, patience);

    // The proxy.
    const QString file = m_folder.filePath(name + QStringLiteral(".jsonl"));
    const std::shared_ptr<Recording> recording = Recording::create();
    QCOMPARE(recording->start(file), QString());
    OcppProxy proxy(recording);
    OcppProxySettings settings;
    settings.listen.address = QHostAddress(QHostAddress::LocalHost);
    if (secureCharger)
        settings.listen.tls = {true, certificate.certificatePem, certificate.keyPem};
    settings.upstream = QByteArray(secureCsms ? "wss" : "ws") + "://127.0.0.1:" + QByteArray::number(port) + "/csms";
    settings.upstreamTls.caPem = authority.certificatePem;
    QCOMPARE(proxy.start(settings), QString());

    // The charge point.
    const QString chargerLog = m_folder.filePath(name + QStringLiteral("-charger.log"));
    arguments = QStringList {QStringLiteral(SOURCE_DIR "/tests/peers/csmspeer.cjs")} + common;
    arguments += {QStringLiteral("--log"), chargerLog, QStringLiteral("--ca"), ca, QStringLiteral("--url"),
                  QStringLiteral("%1://127.0.0.1:%2/ocpp").arg(secureCharger ? QStringLiteral("wss") : QStringLiteral("ws")).arg(proxy.port())};
    Program charger;
    charger.start(arguments, [&](const QJsonObject &line) {
        const QString step = line.value(u"step").toString();
        if (step == u"ready-for-start" && is16)
            csms.order("RemoteStartTransaction", {{QStringLiteral("idTag"), QStringLiteral("GOOD")}});
        else if (step == u"ready-for-start")
            csms.order("RequestStartTransaction",
                       {{QStringLiteral("remoteStartId"), 1},
                        {QStringLiteral("idToken"), QJsonObject {{QStringLiteral("idToken"), QStringLiteral("GOOD")}, {QStringLiteral("type"), QStringLiteral("ISO14443")}}}});
        else if (step == u"ready-for-stop")
            csms.order(is16 ? "RemoteStopTransaction" : "RequestStopTransaction", {{QStringLiteral("transactionId"), line.value(u"transaction")}});
        else if (step == u"ready-for-reset")
            csms.order("Reset", {{QStringLiteral("type"), is16 ? QStringLiteral("Soft") : QStringLiteral("OnIdle")}});
        else if (step == u"strict" || step == u"bad" || step == u"failed")
            isWrong(line);
    });
    QTRY_VERIFY_WITH_TIMEOUT(charger.isOver(), patience);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    QCOMPARE(charger.exitCode(), 0);
    QCOMPARE(charger.steps.count(QStringLiteral("done")), 1);
    QCOMPARE(charger.steps.count(QStringLiteral("stopped")), 3);
    QTRY_COMPARE_WITH_TIMEOUT(csms.steps.count(QStringLiteral("answered")), 3, patience);
    // The charger's own closing code came through, three times.
    QTRY_COMPARE_WITH_TIMEOUT(csms.steps.count(QStringLiteral("gone")), 3, patience);
    QCOMPARE(endpoints, QStringList(3, QStringLiteral("/csms/ocpp|CP 1")));
    QTRY_VERIFY(proxy.links().empty());
    const OcppProxyStatistics statistics = proxy.statistics();
    proxy.stop();
    recording->stop();
    csms.end();

    // Byte for byte, at both ends and in the capture.
    const Messages sent = readLog(chargerLog);
    const Messages arrived = readLog(csmsLog);
    QVERIFY(sent.up.size() > 20 && sent.down.size() > 20);
    QCOMPARE(arrived.up, sent.up);
    QCOMPARE(sent.down, arrived.down);
    QCOMPARE(statistics.framesToCsms, quint64(sent.up.size()));
    QCOMPARE(statistics.framesToChargePoint, quint64(sent.down.size()));
    Messages recorded;
    const CapturePtr capture = CaptureLoader::load({file});
    int passwords = 0;
    for (FrameId id = 0; id < capture->size(); ++id) {
        const Frame frame = capture->frames().at(id);
        passwords += capture->rawBytes(id).indexOf("0123456789abcdefghij") >= 0;
        if (frame.kind == FrameKind::Event)
            continue;
        (frame.from == Lane::ChargePoint ? recorded.up : recorded.down).append(capture->body(id).message);
        QVERIFY(!frame.hasFlag(FrameFlag::Altered));
    }
    QCOMPARE(passwords, 0);
    QCOMPARE(recorded.up, sent.up);
    QCOMPARE(recorded.down, sent.down);

    if (!QDir(modules + QStringLiteral("/node_modules/@ocpp-debugkit/toolkit")).exists())
        return;
    QProcess toolkit;
    toolkit.start(QStandardPaths::findExecutable(QStringLiteral("node")), {QStringLiteral(SOURCE_DIR "/tests/peers/readtrace.mjs"), modules, file});
    QVERIFY(toolkit.waitForFinished(patience));
    const QJsonObject read = QJsonDocument::fromJson(toolkit.readAllStandardOutput()).object();
    QVERIFY2(read.value(u"events").toInt() == int(sent.up.size() + sent.down.size()), qPrintable(QString::fromUtf8(QJsonDocument(read).toJson())));
}

QTEST_GUILESS_MAIN(TestProxyPeer)
#include "tst_proxypeer.moc"
