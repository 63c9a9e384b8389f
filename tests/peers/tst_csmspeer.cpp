// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/centralsystem.h"
#include "models/endpoints/certificates.h"
#include "models/endpoints/recording.h"
#include "models/endpoints/remoteoperation.h"

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

} // namespace

/// Our central system against ocpp-rpc's client in strict mode: whole sessions of 1.6 and 2.0.1, recorded.
class TestCsmsPeer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void session_data();
    void session();

private:
    bool writeFile(const QString &name, const QByteArray &content);
    QTemporaryDir m_folder;
};

bool TestCsmsPeer::writeFile(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

void TestCsmsPeer::session_data()
{
    QTest::addColumn<ProtocolVersion>("version");
    QTest::addColumn<int>("profile");
    QTest::newRow("1.6") << ProtocolVersion::Ocpp16 << 0;
    QTest::newRow("1.6 with password") << ProtocolVersion::Ocpp16 << 1;
    QTest::newRow("2.0.1 with TLS and password") << ProtocolVersion::Ocpp201 << 2;
    QTest::newRow("2.0.1 with certificate") << ProtocolVersion::Ocpp201 << 3;
}

void TestCsmsPeer::session()
{
    QFETCH(ProtocolVersion, version);
    QFETCH(int, profile);
    const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
    const QString modules = QStringLiteral(BUILD_DIR "/tests/peers/npm");
    if (node.isEmpty() || !QDir(modules + QStringLiteral("/node_modules/ocpp-rpc")).exists())
        QSKIP("ocpp-rpc is not installed: npm or the network was missing when the peers were set up");

    const bool is16 = version == ProtocolVersion::Ocpp16;
    QStringList arguments {QStringLiteral(SOURCE_DIR "/tests/peers/csmspeer.cjs"), QStringLiteral("--modules"), modules, QStringLiteral("--protocol"),
                           QString::fromLatin1(ocppSubprotocol(version))};
    CentralSystemSettings settings;
    settings.address = QStringLiteral("127.0.0.1");
    settings.port = 0;
    settings.path = QStringLiteral("/ocpp");
    settings.securityProfile = profile;
    settings.tokens = TokenList({{"GOOD", {}, "GROUP", "Accepted", noTime}, {"BAD", {}, {}, "Blocked", noTime}});
    settings.acceptUnknownTokens = false;
    AnswerRule refuse;
    refuse.action = "FirmwareStatusNotification";
    refuse.act = AnswerRule::Act::Error;
    refuse.errorCode = "InternalError";
    settings.rules = {refuse};
    if (profile == 1 || profile == 2) {
        settings.password = "0123456789abcdefghij";
        arguments += {QStringLiteral("--password"), QString::fromLatin1(settings.password)};
    }
    if (profile >= 2) {
        const CertificateAndKey authority = makeCertificateAuthority(QStringLiteral("Peer test CA"), 2);
        const CertificateAndKey server = makeCertificate({.commonName = QStringLiteral("csms"), .addresses = {QStringLiteral("127.0.0.1")}, .days = 2}, &authority);
        const CertificateAndKey client = makeCertificate({.commonName = QStringLiteral("CP 1"), .days = 2, .client = true}, &authority);
        settings.tls.certificatePem = server.certificatePem;
        settings.tls.keyPem = server.keyPem;
        settings.tls.caPem = authority.certificatePem;
        settings.checkCertificateName = true;
        QVERIFY(writeFile(QStringLiteral("ca.pem"), authority.certificatePem));
        QVERIFY(writeFile(QStringLiteral("cert.pem"), client.certificatePem));
        QVERIFY(writeFile(QStringLiteral("key.pem"), client.keyPem));
        arguments += {QStringLiteral("--ca"), m_folder.filePath(QStringLiteral("ca.pem"))};
        if (profile == 3)
            arguments += {QStringLiteral("--cert"), m_folder.filePath(QStringLiteral("cert.pem")), QStringLiteral("--key"), m_folder.filePath(QStringLiteral("key.pem"))};
    }
    const QString file = m_folder.filePath(QStringLiteral("session-%1-%2.jsonl").arg(QLatin1StringView(versionNumber(version))).arg(profile));
    const std::shared_ptr<Recording> recording = Recording::create();
    QCOMPARE(recording->start(file), QString());
    settings.sink = recording;
    CentralSystem system;
    const QString error = system.start(settings);
    QVERIFY2(error.isEmpty(), qPrintable(error));
    arguments += {QStringLiteral("--url"), QStringLiteral("%1://127.0.0.1:%2/ocpp").arg(profile >= 2 ? QStringLiteral("wss") : QStringLiteral("ws")).arg(system.port())};
    QList<PeerProblem> problems;
    connect(&system, &CentralSystem::problem, this, [&problems](const PeerProblem &problem) { problems.append(problem); });

    // What the charge point tells, step by step, and what we do when it is ready for it.
    const RemoteOperation operation(version);
    const QByteArray station = "CP 1";
    QStringList steps;
    QStringList wrong;
    QByteArray transaction;
    QList<OcppAnswer> answers;
    const auto keep = [&answers](const OcppAnswer &answer) { answers.append(answer); };
    const auto expect = [&wrong](bool holds, const QJsonObject &line) {
        if (!holds)
            wrong.append(QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)));
    };
    const auto take = [&](const QJsonObject &line) {
        const QString step = line.value(u"step").toString();
        const QString status = line.value(u"status").toString();
        steps.append(step);
        if (step == u"boot") {
            expect(status == u"Accepted" && line.value(u"interval").toInt() == 300, line);
        } else if (step == u"authorized") {
            expect(status == (line.value(u"token").toString() == u"GOOD" ? u"Accepted" : u"Blocked"), line);
        } else if (step == u"started") {
            expect(status == u"Accepted", line);
        } else if (step == u"ready-for-start") {
            const RemoteRequest request = operation.startTransaction("GOOD", "ISO14443", {1, 0}, 4711);
            system.call(station, request.action, request.payload, keep);
        } else if (step == u"ready-for-stop") {
            const std::optional<StationInfo> info = system.station(station);
            transaction = info && !info->transactions.isEmpty() ? info->transactions.constFirst().id : QByteArray();
            expect(transaction == line.value(u"transaction").toVariant().toString().toUtf8() && info->transactions.constFirst().meterLast == 1300, line);
            const RemoteRequest request = operation.stopTransaction(transaction);
            system.call(station, request.action, request.payload, keep);
        } else if (step == u"ready-for-reset") {
            // First something that it has no handler for.
            system.call(station, "ClearCache", "{}", keep);
            const RemoteRequest request = operation.reset(false);
            system.call(station, request.action, request.payload, keep);
        } else if (step == u"refused") {
            expect(line.value(u"code").toString() == u"InternalError", line);
        } else if (step == u"transfer") {
            expect(status == u"UnknownVendorId", line);
        } else if (step == u"strict" || step == u"bad" || step == u"failed") {
            expect(false, line);
        }
    };
    QProcess peer;
    connect(&peer, &QProcess::readyReadStandardOutput, this, [&] {
        while (peer.canReadLine())
            take(QJsonDocument::fromJson(peer.readLine()).object());
    });
    peer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    peer.start(node, arguments);
    QTRY_VERIFY_WITH_TIMEOUT(peer.state() == QProcess::NotRunning, patience);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    QCOMPARE(steps.count(QStringLiteral("done")), 1);
    QCOMPARE(steps.count(QStringLiteral("stopped")), 3);
    QCOMPARE(steps.count(QStringLiteral("boot")), 2);
    QCOMPARE(peer.exitCode(), 0);
    QCOMPARE(answers.size(), 4);
    QCOMPARE(answers[2].outcome, OcppAnswer::Outcome::Error);
    QCOMPARE(answers[2].errorCode, "NotImplemented");
    for (const int accepted : {0, 1, 3})
        QVERIFY2(answers[accepted].payload.contains("Accepted"), answers[accepted].errorCode.constData());
    const std::optional<StationInfo> info = system.station(station);
    QVERIFY(info);
    QCOMPARE(info->vendor, "Peer");
    QCOMPARE(info->connections, 3U);
    QCOMPARE(info->securityProfile, profile);
    QVERIFY(info->transactions.isEmpty());
    // The hour of the replayed charge is no drift of the clock.
    QVERIFY(info->clock);
    QVERIFY2(std::abs(info->clock->median) < 5'000'000, qPrintable(QString::number(info->clock->median)));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.isEmpty() ? QString() : problems.constFirst().message()));

    const OcppLink::Counts counts = info->counts;
    system.stop();
    recording->stop();
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    QVERIFY(!text.contains("0123456789abcdefghij"));
    quint64 messages = 0;
    for (const QByteArray &line : text.split('\n'))
        messages += line.contains("\"messageType\":\"CALL");
    QCOMPARE(messages, counts.callsIn + counts.callsOut + counts.resultsIn + counts.resultsOut + counts.errorsIn + counts.errorsOut);
    QCOMPARE(is16, text.contains("\"action\":\"StartTransaction\""));

    // What we recorded opens elsewhere, too.
    if (!QDir(modules + QStringLiteral("/node_modules/@ocpp-debugkit/toolkit")).exists())
        return;
    QProcess toolkit;
    toolkit.start(node, {QStringLiteral(SOURCE_DIR "/tests/peers/readtrace.mjs"), modules, file});
    QVERIFY(toolkit.waitForFinished(patience));
    const QJsonObject read = QJsonDocument::fromJson(toolkit.readAllStandardOutput()).object();
    QVERIFY2(read.value(u"events").toInt() == int(messages), qPrintable(QString::fromUtf8(QJsonDocument(read).toJson())));
}

QTEST_GUILESS_MAIN(TestCsmsPeer)
#include "tst_csmspeer.moc"
