// SPDX-License-Identifier: GPL-3.0-or-later
#include "../capture/tracebuilder.h"
#include "models/endpoints/livereplay.h"
#include "models/endpoints/ocpi/ocpireplay.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Roamscope;

Q_DECLARE_METATYPE(Roamscope::ProtocolVersion)

namespace {

constexpr int patience = 60'000; // ms; node may be slow to start beside others
const QString modules = QStringLiteral(BUILD_DIR "/tests/peers/npm");

// A program of node that tells JSON lines.
class Script
{
public:
    bool start(const QString &script, const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] {
            while (m_process.canReadLine())
                lines.append(QJsonDocument::fromJson(m_process.readLine()).object());
        });
        m_process.start(QStandardPaths::findExecutable(QStringLiteral("node")), QStringList {QStringLiteral(SOURCE_DIR "/tests/peers/") + script} + arguments);
        return m_process.waitForStarted();
    }
    int port() const
    {
        for (const QJsonObject &line : lines) {
            if (line.contains(u"port"))
                return line.value(u"port").toInt();
        }
        return 0;
    }
    QList<QJsonObject> events(const QString &event) const
    {
        QList<QJsonObject> found;
        for (const QJsonObject &line : lines) {
            if (line.value(u"event") == event)
                found.append(line);
        }
        return found;
    }
    ~Script()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(1000))
            m_process.kill();
        m_process.waitForFinished(5000);
    }
    QList<QJsonObject> lines;

private:
    QProcess m_process;
};

} // namespace

/// Recorded sessions against ocpp-rpc's server in strict mode, and against an OCPI platform of another make.
class TestReplayPeer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void chargePoint_data();
    void chargePoint();
    void ocpiSender();
};

void TestReplayPeer::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty() || !QDir(modules + QStringLiteral("/node_modules/ocpp-rpc")).exists())
        QSKIP("ocpp-rpc is not installed: npm or the network was missing when the peers were set up");
}

void TestReplayPeer::chargePoint_data()
{
    QTest::addColumn<ProtocolVersion>("version");
    QTest::newRow("1.6") << ProtocolVersion::Ocpp16;
    QTest::newRow("2.0.1") << ProtocolVersion::Ocpp201;
}

void TestReplayPeer::chargePoint()
{
    QFETCH(ProtocolVersion, version);
    const bool is16 = version == ProtocolVersion::Ocpp16;
    TraceBuilder trace;
    const QByteArray booted = R"({"currentTime":"2026-09-17T10:00:01Z","interval":300,"status":"Accepted"})";
    if (is16) {
        trace.call("10:00:00", "CP 1", "BootNotification", R"({"chargePointVendor":"V","chargePointModel":"M"})", booted);
        trace.status("10:00:02", "CP 1", 1, "Available");
        trace.start("10:00:10", "CP 1", 1, 1000, 900'001);
        trace.meter("10:01:10", "CP 1", 1, 900'001, 1500);
        trace.stop("10:02:10", "CP 1", 2000, 900'001);
        // Recorded was a refusal; the peer accepts everyone.
        trace.call("10:03:00", "CP 1", "Authorize", R"({"idTag":"TAG1"})", R"({"idTagInfo":{"status":"Blocked"}})");
    } else {
        trace.version = "2.0.1";
        const QByteArray value = R"(,"meterValue":[{"timestamp":"2026-09-17T10:00:10Z","sampledValue":[{"value":1000}]}],"transactionInfo":{"transactionId":"T1"},"evse":{"id":1,"connectorId":1}})";
        trace.call("10:00:00", "CP 1", "BootNotification", R"({"reason":"PowerUp","chargingStation":{"vendorName":"V","model":"M"}})", booted);
        trace.call("10:00:02", "CP 1", "StatusNotification", R"({"timestamp":"2026-09-17T10:00:02Z","connectorStatus":"Available","evseId":1,"connectorId":1})");
        trace.call("10:00:10", "CP 1", "TransactionEvent",
                   R"({"eventType":"Started","timestamp":"2026-09-17T10:00:10Z","triggerReason":"Authorized","seqNo":0,"idToken":{"idToken":"A","type":"ISO14443"})" + value,
                   R"({"idTokenInfo":{"status":"Accepted"}})");
        trace.call("10:01:10", "CP 1", "TransactionEvent", R"({"eventType":"Updated","timestamp":"2026-09-17T10:01:10Z","triggerReason":"MeterValuePeriodic","seqNo":1)" + value);
        trace.call("10:02:10", "CP 1", "TransactionEvent", R"({"eventType":"Ended","timestamp":"2026-09-17T10:02:10Z","triggerReason":"EVDeparted","seqNo":2)" + value);
        trace.call("10:03:00", "CP 1", "Authorize", R"({"idToken":{"idToken":"A","type":"ISO14443"}})", R"({"idTokenInfo":{"status":"Blocked"}})");
    }
    Script csms;
    QVERIFY(csms.start(QStringLiteral("chargepointcsms.cjs"), {modules, QString::fromLatin1(ocppSubprotocol(version)), QStringLiteral("secret-password")}));
    QTRY_VERIFY_WITH_TIMEOUT(csms.port() > 0, patience);
    ReplayOrder order;
    order.speed = 0;
    order.shiftTimes = true;
    ReplayTarget target;
    target.url = QStringLiteral("ws://127.0.0.1:%1").arg(csms.port());
    target.password = "secret-password";
    LiveReplay replay(ReplayPlan::make(*trace.load(), nullptr, order), target);
    bool done = false;
    connect(&replay, &ReplayRun::finished, this, [&done] { done = true; });
    QCOMPARE(replay.start(), QString());
    QTRY_VERIFY_WITH_TIMEOUT(done, patience);
    for (int step = 0; step < 6; ++step) {
        const ReplayResult result = replay.result(step);
        QVERIFY2((result.state == ReplayResult::State::Same) == (step != 5), qPrintable(QStringLiteral("%1: %2").arg(step).arg(QString(ReplayResult::id(result.state)))));
    }
    // The strict peer had nothing to object to, and saw one transaction under one id of its own making.
    QCOMPARE(csms.events(QStringLiteral("invalid")).size(), 0);
    QCOMPARE(csms.events(QStringLiteral("bad")).size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(csms.events(QStringLiteral("call")).size(), 6, patience);
    QSet<QString> transactions;
    for (const QJsonObject &event : csms.events(QStringLiteral("call"))) {
        const QJsonObject parameters = event.value(u"params").toObject();
        const QJsonValue id = is16 ? parameters.value(u"transactionId") : parameters.value(u"transactionInfo").toObject().value(u"transactionId");
        if (!id.isUndefined())
            transactions.insert(id.toVariant().toString());
    }
    QCOMPARE(transactions.size(), 1);
    QVERIFY(!transactions.contains(QStringLiteral("T1")) && !transactions.contains(QStringLiteral("900001")));
}

void TestReplayPeer::ocpiSender()
{
    if (!QDir(modules + QStringLiteral("/node_modules/ajv")).exists())
        QSKIP("ajv is not installed");
    Script platform;
    QVERIFY(platform.start(QStringLiteral("ocpipeer.cjs"), {QStringLiteral("--modules"), modules}));
    QTRY_VERIFY_WITH_TIMEOUT(platform.port() > 0, patience);
    TraceBuilder trace;
    trace.http("10:00:00", "emsp", "cpo", "PUT", "/ocpi/cpo/2.2.1/tokens/DE/RSC/T1",
               R"({"country_code":"DE","party_id":"RSC","uid":"T1","type":"RFID","contract_id":"C1","issuer":"I","valid":true,"whitelist":"ALWAYS","last_updated":"2026-09-17T10:00:00Z"})", 201);
    trace.http("10:00:01", "emsp", "cpo", "GET", "/ocpi/cpo/2.2.1/locations?limit=2", "null", 200, R"({"status_code":1000,"timestamp":"2026-09-17T10:00:01Z","data":[]})");
    ReplayOrder order;
    order.role = ReplayRole::OcpiSender;
    order.speed = 0;
    OcpiConnection connection;
    connection.versionsUrl = QUrl(QStringLiteral("http://127.0.0.1:%1/ocpi/versions").arg(platform.port()));
    connection.ours = {"DE", "RSC"};
    connection.theirs = {"NL", "NOD"};
    connection.registered = true;
    OcpiTokens tokens;
    tokens.c = "token-a-of-the-peer-0123456789abcdef";
    OcpiClient client(connection, tokens, {});
    OcpiReplay replay(ReplayPlan::make(*trace.load(), nullptr, order), &client);
    bool done = false;
    connect(&replay, &ReplayRun::finished, this, [&done] { done = true; });
    QCOMPARE(replay.start(), QString());
    QTRY_VERIFY_WITH_TIMEOUT(done, patience);
    QVERIFY2(replay.result(0).state == ReplayResult::State::Same, qPrintable(replay.result(0).answerText + replay.notes().join(QLatin1Char(' '))));
    // The recorded platform had no locations, this one has.
    QCOMPARE(replay.result(1).state, ReplayResult::State::Different);
    QCOMPARE(replay.result(1).differences.front().kind, ReplayDifference::Kind::Added);
}

QTEST_GUILESS_MAIN(TestReplayPeer)
#include "tst_replaypeer.moc"
