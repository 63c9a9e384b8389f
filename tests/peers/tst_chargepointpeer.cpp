// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/centralsystem.h"
#include "models/endpoints/chargepoint.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Roamscope;

Q_DECLARE_METATYPE(Roamscope::ProtocolVersion)

namespace {

constexpr int patience = 60'000;
const QString modules = QStringLiteral(BUILD_DIR "/tests/peers/npm");

// A program of node that tells JSON lines and is told some.
class Peer
{
public:
    bool start(const QString &script, const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this]() {
            while (m_process.canReadLine()) {
                const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
                if (!line.isEmpty())
                    lines.append(line);
            }
        });
        m_process.start(QStandardPaths::findExecutable(QStringLiteral("node")), QStringList {QStringLiteral(SOURCE_DIR "/tests/peers/") + script, modules} + arguments);
        return m_process.waitForStarted();
    }
    void say(const QJsonObject &object) { m_process.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'); }
    QJsonObject find(const char *member, const QString &value) const
    {
        for (const QJsonObject &line : lines) {
            if (line.value(QLatin1StringView(member)).toString() == value)
                return line;
        }
        return {};
    }
    QList<QJsonObject> calls(const QString &method) const
    {
        QList<QJsonObject> found;
        for (const QJsonObject &line : lines) {
            if (line.value(QStringLiteral("event")) == QStringLiteral("call") && line.value(QStringLiteral("method")) == method)
                found.append(line.value(QStringLiteral("params")).toObject());
        }
        return found;
    }
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    ~Peer()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(2000))
            m_process.kill();
        m_process.waitForFinished(5000);
    }

    QList<QJsonObject> lines;

private:
    QProcess m_process;
};

QString text(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

} // namespace

/// Our charge point against ocpp-rpc as a strict CSMS, and a charge point simulator from npm against our CSMS.
class TestChargePointPeer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wholeSession_data();
    void wholeSession();
    void wrongPassword();
    void simulatorChargesHere();
};

void TestChargePointPeer::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty() || !QDir(modules + QStringLiteral("/node_modules/ocpp-rpc")).exists())
        QSKIP("ocpp-rpc is not installed: npm or the network was missing when the peers were set up");
}

void TestChargePointPeer::wholeSession_data()
{
    QTest::addColumn<ProtocolVersion>("version");
    QTest::addColumn<QString>("protocol");
    QTest::newRow("1.6") << ProtocolVersion::Ocpp16 << QStringLiteral("ocpp1.6");
    QTest::newRow("2.0.1") << ProtocolVersion::Ocpp201 << QStringLiteral("ocpp2.0.1");
}

void TestChargePointPeer::wholeSession()
{
    QFETCH(ProtocolVersion, version);
    QFETCH(QString, protocol);
    const bool old = version == ProtocolVersion::Ocpp16;
    Peer csms;
    QVERIFY(csms.start(QStringLiteral("chargepointcsms.cjs"), {protocol, QStringLiteral("a long enough password")}));
    QTRY_VERIFY_WITH_TIMEOUT(!csms.find("event", QStringLiteral("listening")).isEmpty(), patience);
    ChargePointSettings settings;
    settings.version = version;
    settings.url = QStringLiteral("ws://127.0.0.1:%1/ocpp").arg(csms.find("event", QStringLiteral("listening")).value(QStringLiteral("port")).toInt());
    settings.password = "a long enough password";
    settings.configuration = {{"MeterValueSampleInterval", "20"}};
    ChargePoint point;
    QCOMPARE(point.start({.settings = settings, .speed = 100}), QString());
    QTRY_VERIFY_WITH_TIMEOUT(point.core()->isOnline(), patience);
    QCOMPARE(csms.find("event", QStringLiteral("connected")).value(QStringLiteral("protocol")).toString(), protocol);

    // With a card.
    QCOMPARE(point.core()->plugIn(1), QString());
    QCOMPARE(point.core()->present(1, {"CARD1", {}, {}}), QString());
    QTRY_VERIFY_WITH_TIMEOUT(point.core()->outlet(1)->isCharging(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(csms.calls(old ? QStringLiteral("MeterValues") : QStringLiteral("TransactionEvent")).size() >= 2, patience);
    QCOMPARE(point.core()->present(1, {"CARD1", {}, {}}), QString());
    QCOMPARE(point.core()->unplug(1), QString());

    // From afar.
    QCOMPARE(point.core()->plugIn(2), QString());
    const QJsonObject token {{QStringLiteral("idToken"), QStringLiteral("APP1")}, {QStringLiteral("type"), QStringLiteral("Central")}};
    csms.say({{QStringLiteral("call"), old ? QStringLiteral("RemoteStartTransaction") : QStringLiteral("RequestStartTransaction")},
              {QStringLiteral("params"), old ? QJsonObject {{QStringLiteral("idTag"), QStringLiteral("APP1")}, {QStringLiteral("connectorId"), 2}}
                                             : QJsonObject {{QStringLiteral("remoteStartId"), 5}, {QStringLiteral("evseId"), 2}, {QStringLiteral("idToken"), token}}}});
    QTRY_VERIFY_WITH_TIMEOUT(point.core()->outlet(2)->isCharging(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(point.core()->outlet(2)->transaction->idKnown, patience);

    // The network goes and comes back, with a charge ended in between.
    point.core()->setOffline(true);
    QTRY_VERIFY_WITH_TIMEOUT(!point.core()->isConnected(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(point.core()->queuedOfTransactions() >= 2, patience);
    QCOMPARE(point.core()->stop(2), QString());
    QCOMPARE(point.core()->unplug(2), QString());
    point.core()->setOffline(false);
    QTRY_VERIFY_WITH_TIMEOUT(point.core()->isOnline() && point.core()->queued() == 0, patience);
    if (!old) {
        const QList<QJsonObject> events = csms.calls(QStringLiteral("TransactionEvent"));
        QVERIFY(events.last().value(QStringLiteral("offline")).toBool());
        QCOMPARE(events.last().value(QStringLiteral("eventType")).toString(), QStringLiteral("Ended"));
    } else {
        QTRY_COMPARE_WITH_TIMEOUT(csms.calls(QStringLiteral("StopTransaction")).size(), 2, patience);
    }
    QCOMPARE(csms.calls(QStringLiteral("BootNotification")).size(), 1);

    // What the CSMS may ask.
    const QList<QJsonObject> questions = old
        ? QList<QJsonObject> {{{QStringLiteral("call"), QStringLiteral("GetConfiguration")}, {QStringLiteral("params"), QJsonObject()}},
                              {{QStringLiteral("call"), QStringLiteral("TriggerMessage")}, {QStringLiteral("params"), QJsonObject {{QStringLiteral("requestedMessage"), QStringLiteral("MeterValues")}}}},
                              {{QStringLiteral("call"), QStringLiteral("GetCompositeSchedule")}, {QStringLiteral("params"), QJsonObject {{QStringLiteral("connectorId"), 1}, {QStringLiteral("duration"), 600}}}},
                              {{QStringLiteral("call"), QStringLiteral("Reset")}, {QStringLiteral("params"), QJsonObject {{QStringLiteral("type"), QStringLiteral("Soft")}}}}}
        : QList<QJsonObject> {{{QStringLiteral("call"), QStringLiteral("GetBaseReport")}, {QStringLiteral("params"), QJsonObject {{QStringLiteral("requestId"), 1}, {QStringLiteral("reportBase"), QStringLiteral("FullInventory")}}}},
                              {{QStringLiteral("call"), QStringLiteral("TriggerMessage")}, {QStringLiteral("params"), QJsonObject {{QStringLiteral("requestedMessage"), QStringLiteral("MeterValues")}}}},
                              {{QStringLiteral("call"), QStringLiteral("GetCompositeSchedule")}, {QStringLiteral("params"), QJsonObject {{QStringLiteral("evseId"), 1}, {QStringLiteral("duration"), 600}}}},
                              {{QStringLiteral("call"), QStringLiteral("Reset")}, {QStringLiteral("params"), QJsonObject {{QStringLiteral("type"), QStringLiteral("Immediate")}}}}};
    for (const QJsonObject &question : questions) {
        csms.say(question);
        const QString method = question.value(QStringLiteral("call")).toString();
        QTRY_VERIFY_WITH_TIMEOUT(!csms.find("method", method).isEmpty(), patience);
        QVERIFY2(csms.find("event", QStringLiteral("error")).isEmpty(), qPrintable(text(QJsonDocument(csms.find("event", QStringLiteral("error"))))));
    }
    QTRY_COMPARE_WITH_TIMEOUT(csms.calls(QStringLiteral("BootNotification")).size(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(point.core()->isOnline() && point.core()->queued() == 0, patience);
    if (!old)
        QVERIFY(csms.calls(QStringLiteral("NotifyReport")).size() >= 2);
    for (const char *bad : {"invalid", "bad"}) {
        const QJsonObject line = csms.find("event", QLatin1StringView(bad));
        QVERIFY2(line.isEmpty(), qPrintable(text(QJsonDocument(line))));
    }
    QCOMPARE(point.counts().refused, quint64(0));
    QSignalSpy stopped(&point, &ChargePoint::stopped);
    point.stop();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, patience);
}

void TestChargePointPeer::wrongPassword()
{
    Peer csms;
    QVERIFY(csms.start(QStringLiteral("chargepointcsms.cjs"), {QStringLiteral("ocpp1.6"), QStringLiteral("right")}));
    QTRY_VERIFY_WITH_TIMEOUT(!csms.find("event", QStringLiteral("listening")).isEmpty(), patience);
    ChargePointSettings settings;
    settings.url = QStringLiteral("ws://127.0.0.1:%1/ocpp").arg(csms.find("event", QStringLiteral("listening")).value(QStringLiteral("port")).toInt());
    settings.password = "wrong";
    ChargePoint point;
    QCOMPARE(point.start({.settings = settings, .speed = 10}), QString());
    QTRY_VERIFY_WITH_TIMEOUT(point.connectionProblem().contains(QStringLiteral("401")), patience);
    QVERIFY(!point.connectionProblem().contains(QStringLiteral("wrong")));
}

void TestChargePointPeer::simulatorChargesHere()
{
    if (!QDir(modules + QStringLiteral("/node_modules/em-ocpp-chargepoint-simulator")).exists())
        QSKIP("the charge point simulator from npm is not installed");
    CentralSystem csms;
    CentralSystemSettings listening;
    listening.address = QStringLiteral("127.0.0.1");
    listening.port = 0;
    QCOMPARE(csms.start(listening), QString());
    Peer simulator;
    QVERIFY(simulator.start(QStringLiteral("simulatorsession.cjs"), {QStringLiteral("ws://127.0.0.1:%1/NPM1").arg(csms.port())}));
    const auto reached = [&](const char *step) {
        return !simulator.find("step", QLatin1StringView(step)).isEmpty() || !simulator.find("step", QStringLiteral("error")).isEmpty();
    };
    const auto fine = [&]() { return simulator.find("step", QStringLiteral("error")).isEmpty(); };
    QTRY_VERIFY_WITH_TIMEOUT(reached("ready"), patience);
    QVERIFY2(fine(), qPrintable(text(QJsonDocument(simulator.find("step", QStringLiteral("error"))))));
    QByteArray started;
    csms.call("NPM1", "RemoteStartTransaction", R"({"idTag":"APP1","connectorId":1})", [&](const OcppAnswer &answer) { started = answer.payload; });
    QTRY_VERIFY_WITH_TIMEOUT(started.contains("Accepted"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(reached("charging"), patience);
    const int transaction = simulator.find("step", QStringLiteral("started")).value(QStringLiteral("data")).toObject().value(QStringLiteral("transactionId")).toInt();
    QVERIFY(transaction > 0);
    csms.call("NPM1", "RemoteStopTransaction", R"({"transactionId":)" + QByteArray::number(transaction) + '}');
    QTRY_VERIFY_WITH_TIMEOUT(reached("idle"), patience);
    csms.call("NPM1", "Reset", R"({"type":"Soft"})");
    QTRY_VERIFY_WITH_TIMEOUT(reached("reset"), patience);
    QVERIFY2(fine(), qPrintable(text(QJsonDocument(simulator.find("step", QStringLiteral("error"))))));
}

QTEST_GUILESS_MAIN(TestChargePointPeer)
#include "tst_chargepointpeer.moc"
