// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/centralsystem.h"
#include "models/endpoints/certificates.h"
#include "models/endpoints/configurationreader.h"
#include "models/endpoints/remoteoperation.h"
#include "models/endpoints/stationmodel.h"
#include "models/endpoints/websocketclient.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <mutex>

using namespace Roamscope;
using namespace std::chrono_literals;

namespace {

using Kind = PeerProblem::Kind;
using Act = AnswerRule::Act;

constexpr int patience = 20'000; // ms; never reached when all is well

class CountingSink : public FrameSink
{
public:
    void record(RecordedFrame frame) override
    {
        const std::lock_guard lock(mutex);
        frames.append(frame);
    }
    void report(PeerProblem problem) override
    {
        const std::lock_guard lock(mutex);
        problems.append(problem);
    }
    bool has(Kind kind)
    {
        const std::lock_guard lock(mutex);
        return std::any_of(problems.cbegin(), problems.cend(), [kind](const PeerProblem &problem) { return problem.kind == kind; });
    }
    qsizetype frameCount()
    {
        const std::lock_guard lock(mutex);
        return frames.size();
    }
    std::mutex mutex;
    QList<RecordedFrame> frames;
    QList<PeerProblem> problems;
};

/// What a charger's end of the connection hears. It answers the requests of the central system from a table.
struct Ear : WebSocketHandler
{
    std::mutex mutex;
    std::shared_ptr<WebSocketConnection> connection;
    QList<QByteArray> texts;
    QHash<QByteArray, QByteArray> answers; ///< action → payload
    int closeCode = 0;
    int failure = 0;

    void opened(const std::shared_ptr<WebSocketConnection> &opened) override
    {
        const std::lock_guard lock(mutex);
        connection = opened;
    }
    void text(WebSocketConnection &from, const QByteArray &text) override
    {
        const std::lock_guard lock(mutex);
        texts.append(text);
        const OcppMessage message = OcppMessage::parse(text);
        if (message.type == OcppMessage::Type::Call && answers.contains(message.action))
            from.send(OcppMessage::result(message.id, answers.value(message.action)).toText());
    }
    void closed(WebSocketConnection &, const WebSocketClose &close) override
    {
        const std::lock_guard lock(mutex);
        connection.reset();
        closeCode = close.code;
    }
    void failed(const WebSocketFailure &why) override
    {
        const std::lock_guard lock(mutex);
        failure = why.httpStatus > 0 ? why.httpStatus : -1;
    }
};

/// A charger of a few lines.
class Charger
{
public:
    explicit Charger(const QByteArray &id = "CP1")
        : m_id(id)
    {
    }
    void dial(quint16 port, const QList<QByteArray> &subprotocols, const QByteArray &password = {}, const TlsOptions &tls = {}, const QByteArray &path = "/ocpp/")
    {
        WebSocketClientSettings settings;
        settings.url = (tls.enabled ? "wss://127.0.0.1:" : "ws://127.0.0.1:") + QByteArray::number(port) + path + m_id;
        settings.subprotocols = subprotocols;
        settings.tls = tls;
        settings.tolerateSubprotocol = true;
        if (!password.isEmpty())
            settings.headers.append({"Authorization", basicAuthorization(m_id, password)});
        m_client.open(settings, m_ear);
    }
    bool isOpen() const
    {
        const std::lock_guard lock(m_ear->mutex);
        return m_ear->connection != nullptr;
    }
    int failure() const
    {
        const std::lock_guard lock(m_ear->mutex);
        return m_ear->failure;
    }
    int closeCode() const
    {
        const std::lock_guard lock(m_ear->mutex);
        return m_ear->closeCode;
    }
    void send(const QByteArray &text)
    {
        std::shared_ptr<WebSocketConnection> connection;
        {
            const std::lock_guard lock(m_ear->mutex);
            connection = m_ear->connection;
        }
        if (connection)
            connection->send(text);
    }
    QByteArray sendCall(const QByteArray &action, const QByteArray &payload)
    {
        const QByteArray id = QByteArray::number(++m_next);
        send(OcppMessage::call(id, action, payload).toText());
        return id;
    }
    QList<QByteArray> texts() const
    {
        const std::lock_guard lock(m_ear->mutex);
        return m_ear->texts;
    }
    OcppMessage answerTo(const QByteArray &id) const
    {
        for (const QByteArray &text : texts()) {
            OcppMessage message = OcppMessage::parse(text);
            if (message.isAnswer() && message.id == id)
                return message;
        }
        return {};
    }
    /// Payload of the answer, or the code of an error; empty when none came.
    QByteArray ask(const QByteArray &action, const QByteArray &payload)
    {
        const QByteArray id = sendCall(action, payload);
        if (!QTest::qWaitFor([&] { return answerTo(id).type != OcppMessage::Type::Unknown; }, patience))
            return {};
        const OcppMessage answer = answerTo(id);
        return answer.type == OcppMessage::Type::CallError ? answer.errorCode : answer.payload;
    }
    void setAnswer(const QByteArray &action, const QByteArray &payload)
    {
        const std::lock_guard lock(m_ear->mutex);
        m_ear->answers.insert(action, payload);
    }
    void hangUp()
    {
        std::shared_ptr<WebSocketConnection> connection;
        {
            const std::lock_guard lock(m_ear->mutex);
            connection = m_ear->connection;
        }
        if (connection)
            connection->close();
    }

private:
    QByteArray m_id;
    std::shared_ptr<Ear> m_ear = std::make_shared<Ear>();
    WebSocketClient m_client;
    int m_next = 0;
};

const QByteArray boot16 = R"({"chargePointVendor":"V","chargePointModel":"M","firmwareVersion":"1.2","chargePointSerialNumber":"S1"})";
const QByteArray boot2 = R"({"reason":"PowerUp","chargingStation":{"vendorName":"V","model":"M","firmwareVersion":"1.2","serialNumber":"S1"}})";

QByteArray bootOf(ProtocolVersion version)
{
    return version == ProtocolVersion::Ocpp16 ? boot16 : boot2;
}

AnswerRule rule(Act act, const QByteArray &action)
{
    AnswerRule rule;
    rule.act = act;
    rule.action = action;
    return rule;
}

} // namespace

class TestCentralSystem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void wholeSession_data();
    void wholeSession();
    void unknownActions();
    void basicAuth_data();
    void basicAuth();
    void certificates();
    void refusedPaths();
    void subprotocols_data();
    void subprotocols();
    void pendingBoot();
    void rulesOverTheWire();
    void rulesCount();
    void remoteCalls();
    void callsEnd();
    void manyStations();
    void sameStationTwice();
    void readsConfiguration_data();
    void readsConfiguration();
    void model();
    void cannotStart();

private:
    void start(const CentralSystemSettings &settings = {});
    std::unique_ptr<CentralSystem> m_system;
    std::shared_ptr<CountingSink> m_sink;
};

void TestCentralSystem::init()
{
    m_system = std::make_unique<CentralSystem>();
    m_sink = std::make_shared<CountingSink>();
}

void TestCentralSystem::cleanup()
{
    m_system.reset();
}

void TestCentralSystem::start(const CentralSystemSettings &wanted)
{
    CentralSystemSettings settings = wanted;
    settings.address = QStringLiteral("127.0.0.1");
    settings.port = 0;
    settings.sink = m_sink;
    const QString error = m_system->start(settings);
    QVERIFY2(error.isEmpty(), qPrintable(error));
    QVERIFY(m_system->port() != 0);
}

void TestCentralSystem::wholeSession_data()
{
    QTest::addColumn<ProtocolVersion>("version");
    QTest::newRow("1.6") << ProtocolVersion::Ocpp16;
    QTest::newRow("2.0.1") << ProtocolVersion::Ocpp201;
    QTest::newRow("2.1") << ProtocolVersion::Ocpp21;
}

void TestCentralSystem::wholeSession()
{
    QFETCH(ProtocolVersion, version);
    const bool is16 = version == ProtocolVersion::Ocpp16;
    start();
    QSignalSpy connected(m_system.get(), &CentralSystem::stationConnected);
    QSignalSpy disconnected(m_system.get(), &CentralSystem::stationDisconnected);
    QSignalSpy changed(m_system.get(), &CentralSystem::stationsChanged);
    Charger charger;
    charger.dial(m_system->port(), {ocppSubprotocol(version)});
    QTRY_VERIFY_WITH_TIMEOUT(charger.isOpen(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 1, patience);
    QVERIFY(charger.ask("BootNotification", bootOf(version)).contains(R"("interval":300,"status":"Accepted")"));
    QVERIFY(charger.ask("Heartbeat", "{}").startsWith("{\"currentTime\":\"20"));
    if (is16) {
        QCOMPARE(charger.ask("StatusNotification", R"({"connectorId":1,"errorCode":"NoError","status":"Preparing"})"), "{}");
        QCOMPARE(charger.ask("Authorize", R"({"idTag":"AA"})"), R"({"idTagInfo":{"status":"Accepted"}})");
        QVERIFY(charger.ask("StartTransaction", R"({"connectorId":1,"idTag":"AA","meterStart":5,"timestamp":")" + QByteArray("2026-01-01T00:00:00Z\"}")).contains("transactionId"));
    } else {
        QCOMPARE(charger.ask("StatusNotification", R"({"timestamp":"2026-01-01T00:00:00Z","connectorStatus":"Occupied","evseId":1,"connectorId":1})"), "{}");
        QCOMPARE(charger.ask("TransactionEvent", R"({"eventType":"Started","timestamp":"2026-01-01T00:00:00Z","triggerReason":"Authorized","seqNo":0,"transactionInfo":{"transactionId":"T"},"evse":{"id":1},"idToken":{"idToken":"AA","type":"ISO14443"}})"),
                 R"({"idTokenInfo":{"status":"Accepted"}})");
    }
    const std::optional<StationInfo> info = m_system->station("CP1");
    QVERIFY(info);
    QVERIFY(info->connected);
    QVERIFY(info->accepted);
    QCOMPARE(info->version, version);
    QCOMPARE(info->subprotocol, ocppSubprotocol(version));
    QCOMPARE(info->vendor, "V");
    QCOMPARE(info->firmware, "1.2");
    QCOMPARE(info->serial, "S1");
    QCOMPARE(info->connectors.size(), 1);
    QCOMPARE(info->transactions.size(), 1);
    QCOMPARE(info->transactions[0].token, "AA");
    QCOMPARE(info->path, "/ocpp/CP1");
    QVERIFY(info->address.startsWith("127.0.0.1:"));
    const QByteArray transaction = info->transactions[0].id;
    if (is16)
        QCOMPARE(charger.ask("StopTransaction", R"({"transactionId":)" + transaction + R"(,"meterStop":9,"timestamp":"2026-01-01T00:00:00Z"})"), "{}");
    else
        QCOMPARE(charger.ask("TransactionEvent", R"({"eventType":"Ended","timestamp":"2026-01-01T00:00:00Z","triggerReason":"EVDeparted","seqNo":1,"transactionInfo":{"transactionId":"T"}})"), "{}");
    QVERIFY(m_system->station("CP1")->transactions.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patience);
    charger.hangUp();
    QTRY_COMPARE_WITH_TIMEOUT(disconnected.size(), 1, patience);
    QVERIFY(!m_system->station("CP1")->connected);
    const quint64 calls = m_system->station("CP1")->counts.callsIn;
    QCOMPARE(calls, is16 ? 6ULL : 5ULL);
    QCOMPARE(m_sink->frameCount(), qsizetype(2 * calls));
    QCOMPARE(m_sink->frames[0].action, "BootNotification");
    QCOMPARE(m_sink->frames[1].action, "BootNotification");
    QCOMPARE(m_sink->frames[1].from, Lane::Csms);
    QVERIFY2(m_sink->problems.isEmpty(), qPrintable(m_sink->problems.isEmpty() ? QString() : m_sink->problems[0].message()));
}

void TestCentralSystem::unknownActions()
{
    start();
    Charger older("OLD");
    Charger newer("NEW");
    older.dial(m_system->port(), {"ocpp1.6"});
    newer.dial(m_system->port(), {"ocpp2.1"});
    QTRY_VERIFY_WITH_TIMEOUT(older.isOpen() && newer.isOpen(), patience);
    QCOMPARE(older.ask("Dance", "{}"), "NotImplemented");
    QCOMPARE(older.ask("RemoteStartTransaction", "{}"), "NotSupported");
    QCOMPARE(newer.ask("StartTransaction", "{}"), "NotImplemented");
    older.send("garbage");
    QTRY_VERIFY_WITH_TIMEOUT(m_sink->has(Kind::NotOcpp), patience);
    // A SEND has no answer; what comes after it has.
    newer.send(R"([6,"s","NotifyPeriodicEventStream",{}])");
    QVERIFY(!newer.ask("Heartbeat", "{}").isEmpty());
    QCOMPARE(newer.texts().size(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(m_system->station("OLD")->problems, 1ULL, patience);
}

void TestCentralSystem::basicAuth_data()
{
    QTest::addColumn<QByteArray>("configured");
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<bool>("good");
    const QByteArray key = "00112233445566778899aabbccddeeff00112233";
    QTest::newRow("right") << QByteArray("pa:ssword") << QByteArray("pa:ssword") << true;
    QTest::newRow("wrong") << QByteArray("password") << QByteArray("passwore") << false;
    QTest::newRow("none") << QByteArray("password") << QByteArray() << false;
    QTest::newRow("key of 1.6 as its bytes") << key << QByteArray::fromHex(key) << true;
    QTest::newRow("key of 1.6 as its digits") << key << key << true;
    QTest::newRow("bytes that are no text") << QByteArray("\xff\x00\xfe", 3) << QByteArray("\xff\x00\xfe", 3) << true;
}

void TestCentralSystem::basicAuth()
{
    QFETCH(QByteArray, configured);
    QFETCH(QByteArray, given);
    QFETCH(bool, good);
    CentralSystemSettings settings;
    settings.securityProfile = 1;
    settings.password = "another";
    settings.passwords.insert("CP1", configured);
    start(settings);
    Charger charger;
    charger.dial(m_system->port(), {"ocpp1.6"}, given);
    QTRY_VERIFY_WITH_TIMEOUT(charger.isOpen() || charger.failure() != 0, patience);
    QCOMPARE(charger.isOpen(), good);
    if (!good) {
        QCOMPARE(charger.failure(), 401);
        QTRY_VERIFY_WITH_TIMEOUT(m_sink->has(Kind::Unauthorized), patience);
        for (const PeerProblem &problem : std::as_const(m_sink->problems))
            QVERIFY(!problem.detail.contains("passwor"));
    } else {
        QTRY_VERIFY_WITH_TIMEOUT(m_system->station("CP1") && m_system->station("CP1")->securityProfile == 1, patience);
    }
}

void TestCentralSystem::certificates()
{
    const CertificateAndKey authority = makeCertificateAuthority(QStringLiteral("Test CA"), 2);
    const CertificateAndKey server = makeCertificate(
        {.commonName = QStringLiteral("csms"), .addresses = {QStringLiteral("127.0.0.1")}, .days = 2}, &authority);
    const CertificateAndKey client = makeCertificate({.commonName = QStringLiteral("CP1"), .days = 2, .client = true}, &authority);
    QVERIFY(server.isValid() && client.isValid());
    CentralSystemSettings settings;
    settings.securityProfile = 3;
    settings.checkCertificateName = true;
    settings.tls.certificatePem = server.certificatePem;
    settings.tls.keyPem = server.keyPem;
    settings.tls.caPem = authority.certificatePem;
    start(settings);
    TlsOptions tls;
    tls.enabled = true;
    tls.caPem = authority.certificatePem;
    Charger without;
    without.dial(m_system->port(), {"ocpp2.0.1"}, {}, tls);
    QTRY_VERIFY_WITH_TIMEOUT(without.failure() != 0 || without.closeCode() != 0, patience);
    tls.certificatePem = client.certificatePem;
    tls.keyPem = client.keyPem;
    Charger other("CP2");
    other.dial(m_system->port(), {"ocpp2.0.1"}, {}, tls);
    QTRY_COMPARE_WITH_TIMEOUT(other.failure(), 403, patience);
    Charger charger;
    charger.dial(m_system->port(), {"ocpp2.0.1"}, {}, tls);
    QTRY_VERIFY_WITH_TIMEOUT(charger.isOpen(), patience);
    QVERIFY(charger.ask("BootNotification", boot2).contains("Accepted"));
    QCOMPARE(m_system->station("CP1")->certificateName, "CP1");
    QVERIFY(m_system->station("CP1")->tlsDescription.startsWith("TLSv1."));

    // Profile 2: a password instead.
    settings.securityProfile = 2;
    settings.password = "password";
    start(settings);
    Charger second;
    second.dial(m_system->port(), {"ocpp2.0.1"}, "password", tls);
    QTRY_VERIFY_WITH_TIMEOUT(second.isOpen(), patience);
}

void TestCentralSystem::refusedPaths()
{
    CentralSystemSettings settings;
    settings.path = QStringLiteral("/ocpp/");
    settings.allowedStations = {"CP1", "C P"};
    start(settings);
    Charger unknown("CP9");
    unknown.dial(m_system->port(), {"ocpp1.6"});
    QTRY_COMPARE_WITH_TIMEOUT(unknown.failure(), 404, patience);
    Charger elsewhere;
    elsewhere.dial(m_system->port(), {"ocpp1.6"}, {}, {}, "/else/");
    QTRY_COMPARE_WITH_TIMEOUT(elsewhere.failure(), 404, patience);
    Charger nobody("");
    nobody.dial(m_system->port(), {"ocpp1.6"});
    QTRY_COMPARE_WITH_TIMEOUT(nobody.failure(), 404, patience);
    Charger right("C%20P");
    right.dial(m_system->port(), {"ocpp1.6"}, {}, {}, "/ocpp//");
    QTRY_VERIFY_WITH_TIMEOUT(right.isOpen(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_system->station("C P").has_value(), patience);
    QVERIFY(m_sink->has(Kind::WrongPath));
}

void TestCentralSystem::subprotocols_data()
{
    QTest::addColumn<QList<QByteArray>>("offered");
    QTest::addColumn<ProtocolVersion>("version"); // Unknown = closed
    using Offer = QList<QByteArray>;
    QTest::newRow("charger's preference") << Offer {"ocpp2.0.1", "ocpp1.6"} << ProtocolVersion::Ocpp201;
    QTest::newRow("first known") << Offer {"ocpp1.2", "ocpp1.5", "ocpp1.6"} << ProtocolVersion::Ocpp16;
    QTest::newRow("none offered") << Offer {} << ProtocolVersion::Ocpp16;
    QTest::newRow("not allowed here") << Offer {"ocpp2.1"} << ProtocolVersion::Unknown;
    QTest::newRow("unknown") << Offer {"soap"} << ProtocolVersion::Unknown;
}

void TestCentralSystem::subprotocols()
{
    QFETCH(QList<QByteArray>, offered);
    QFETCH(ProtocolVersion, version);
    CentralSystemSettings settings;
    settings.versions = {ProtocolVersion::Ocpp16, ProtocolVersion::Ocpp201};
    start(settings);
    Charger charger;
    charger.dial(m_system->port(), offered);
    if (version == ProtocolVersion::Unknown) {
        QTRY_VERIFY_WITH_TIMEOUT(charger.closeCode() != 0 || charger.failure() != 0, patience);
        QVERIFY(m_sink->has(Kind::NoSubprotocol));
        return;
    }
    QTRY_VERIFY_WITH_TIMEOUT(charger.isOpen(), patience);
    QVERIFY(charger.ask("BootNotification", bootOf(version)).contains("Accepted"));
    QCOMPARE(m_system->station("CP1")->version, version);
    QCOMPARE(m_sink->has(Kind::NoSubprotocol), offered.isEmpty());
}

void TestCentralSystem::pendingBoot()
{
    CentralSystemSettings settings;
    settings.acceptBoot = false;
    start(settings);
    Charger charger;
    charger.dial(m_system->port(), {"ocpp2.0.1"});
    QTRY_VERIFY_WITH_TIMEOUT(charger.isOpen(), patience);
    // A charger that comes back need not boot again.
    QCOMPARE(charger.ask("NotifyReport", R"({"requestId":1,"generatedAt":"2026-01-01T00:00:00Z","seqNo":0})"), "{}");
    QVERIFY(charger.ask("BootNotification", boot2).contains("Pending"));
    QVERIFY(!m_system->station("CP1")->accepted);
    QCOMPARE(charger.ask("Heartbeat", "{}"), "SecurityError");
    QTRY_VERIFY_WITH_TIMEOUT(m_sink->has(Kind::WrongOrder), patience);
    m_system->setAcceptBoot(true);
    QVERIFY(charger.ask("BootNotification", boot2).contains("Accepted"));
    QVERIFY(charger.ask("Heartbeat", "{}").contains("currentTime"));
    QVERIFY(m_system->station("CP1")->accepted);
}

void TestCentralSystem::rulesOverTheWire()
{
    start();
    Charger charger;
    charger.dial(m_system->port(), {"ocpp1.6"});
    QTRY_VERIFY_WITH_TIMEOUT(charger.isOpen(), patience);
    AnswerRule custom = rule(Act::Custom, "BootNotification");
    custom.payload = R"({"status":"Rejected","interval":7,"currentTime":"2026-01-01T00:00:00Z"})";
    AnswerRule error = rule(Act::Error, "MeterValues");
    error.errorCode = "InternalError";
    AnswerRule delay = rule(Act::Automatic, "StatusNotification");
    delay.delay = 50ms;
    m_system->setRules({custom, error, delay, rule(Act::Reject, "Authorize"), rule(Act::Reject, "Heartbeat"), rule(Act::MissingField, "StartTransaction"),
                        rule(Act::WrongType, "StopTransaction"), rule(Act::Ignore, "FirmwareStatusNotification"), rule(Act::WrongId, "DiagnosticsStatusNotification"),
                        rule(Act::BrokenJson, "DataTransfer")});
    QCOMPARE(charger.ask("BootNotification", boot16), custom.payload);
    QVERIFY(!m_system->station("CP1")->accepted);
    QCOMPARE(charger.ask("MeterValues", "{}"), "InternalError");
    QCOMPARE(charger.ask("StatusNotification", "{}"), "{}");
    QCOMPARE(charger.ask("Authorize", R"({"idTag":"A"})"), R"({"idTagInfo":{"status":"Invalid"}})");
    QCOMPARE(charger.ask("Heartbeat", "{}"), "GenericError"); // it has no status
    QVERIFY(!charger.ask("StartTransaction", R"({"connectorId":1,"idTag":"A","meterStart":0,"timestamp":"2026-01-01T00:00:00Z"})").contains("idTagInfo"));
    QCOMPARE(charger.ask("StopTransaction", R"({"transactionId":1,"meterStop":0,"timestamp":"2026-01-01T00:00:00Z"})"), "[]");
    const qsizetype before = charger.texts().size();
    charger.sendCall("FirmwareStatusNotification", R"({"status":"Idle"})");
    const QByteArray wrongId = charger.sendCall("DiagnosticsStatusNotification", R"({"status":"Idle"})");
    charger.sendCall("DataTransfer", R"({"vendorId":"x"})");
    QTRY_COMPARE_WITH_TIMEOUT(charger.texts().size(), before + 2, patience);
    QCOMPARE(charger.answerTo(wrongId).type, OcppMessage::Type::Unknown);
    QCOMPARE(OcppMessage::parse(charger.texts().constLast()).fault, OcppMessage::Fault::NotJson);
    // What a rule spoilt is marked.
    bool isMarked = false;
    {
        const std::lock_guard lock(m_sink->mutex);
        isMarked = m_sink->frames.constLast().flags.testFlag(FrameFlag::Altered);
    }
    QVERIFY(isMarked);
    m_system->setRules({rule(Act::Disconnect, "Heartbeat")});
    charger.sendCall("Heartbeat", "{}");
    QTRY_VERIFY_WITH_TIMEOUT(!charger.isOpen(), patience);
    QCOMPARE(charger.closeCode(), 1006);
    QCOMPARE(m_system->ruleHits(), QList<quint64> {1});
}

void TestCentralSystem::rulesCount()
{
    AnswerRule second = rule(Act::Error, "Heartbeat");
    second.from = 2;
    second.count = 2;
    AnswerRule never = rule(Act::Ignore, "Heartbeat");
    never.probability = 0;
    CentralSystemSettings settings;
    settings.rules = {second, never};
    start(settings);
    Charger charger("A");
    Charger other("B");
    charger.dial(m_system->port(), {"ocpp1.6"});
    other.dial(m_system->port(), {"ocpp1.6"});
    QTRY_VERIFY_WITH_TIMEOUT(charger.isOpen() && other.isOpen(), patience);
    QString seen;
    for (int i = 0; i < 5; ++i)
        seen += charger.ask("Heartbeat", "{}") == "GenericError" ? QLatin1Char('E') : QLatin1Char('.');
    QCOMPARE(seen, QStringLiteral(".EE.."));
    QVERIFY(other.ask("Heartbeat", "{}").contains("currentTime")); // counted per station
    QCOMPARE(m_system->ruleHits(), QList<quint64>({2, 0}));
}

void TestCentralSystem::remoteCalls()
{
    CentralSystemSettings settings;
    settings.callTimeout = 200ms;
    start(settings);
    Charger charger;
    charger.setAnswer("Reset", R"({"status":"Accepted"})");
    charger.dial(m_system->port(), {"ocpp1.6"});
    QTRY_VERIFY_WITH_TIMEOUT(charger.isOpen() && m_system->station("CP1"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_system->station("CP1")->connected, patience);
    OcppAnswer answer;
    int count = 0;
    const auto take = [&](const OcppAnswer &got) {
        QCOMPARE(QThread::currentThread(), thread());
        answer = got;
        ++count;
    };
    const RemoteRequest reset = RemoteOperation(ProtocolVersion::Ocpp16).reset(false);
    m_system->call("CP1", reset.action, reset.payload, take);
    QTRY_COMPARE_WITH_TIMEOUT(count, 1, patience);
    QCOMPARE(answer.payload, R"({"status":"Accepted"})");
    m_system->call("CP1", "ClearCache", "{}", take);
    QTRY_COMPARE_WITH_TIMEOUT(count, 2, patience);
    QCOMPARE(answer.outcome, OcppAnswer::Outcome::TimedOut);
    QVERIFY(m_sink->has(Kind::Unanswered));
    m_system->call("nobody", "ClearCache", "{}", take);
    QCOMPARE(count, 2); // never at once
    QTRY_COMPARE_WITH_TIMEOUT(count, 3, patience);
    QCOMPARE(answer.outcome, OcppAnswer::Outcome::Dropped);
    QVERIFY(!m_system->sendRaw("nobody", "x"));
    QVERIFY(m_system->sendRaw("CP1", "anything"));
    QTRY_COMPARE_WITH_TIMEOUT(charger.texts().constLast(), "anything", patience);
    // It is pinged when it comes, and when somebody asks.
    QTRY_VERIFY_WITH_TIMEOUT(m_system->station("CP1")->ping.has_value(), patience);
    m_system->ping("CP1");
    m_system->disconnectStation("CP1", 1000, "enough");
    QTRY_COMPARE_WITH_TIMEOUT(charger.closeCode(), 1000, patience);
}

void TestCentralSystem::callsEnd()
{
    start();
    Charger charger;
    charger.dial(m_system->port(), {"ocpp1.6"});
    QTRY_VERIFY_WITH_TIMEOUT(m_system->station("CP1") && m_system->station("CP1")->connected, patience);
    QList<OcppAnswer::Outcome> outcomes;
    for (int i = 0; i < 3; ++i)
        m_system->call("CP1", "ClearCache", "{}", [&outcomes](const OcppAnswer &answer) { outcomes.append(answer.outcome); });
    charger.hangUp();
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.size(), 3, patience);
    QCOMPARE(outcomes.constFirst(), OcppAnswer::Outcome::Closed);
    Charger again;
    again.dial(m_system->port(), {"ocpp1.6"});
    QTRY_VERIFY_WITH_TIMEOUT(m_system->station("CP1")->connected, patience);
    QCOMPARE(m_system->station("CP1")->connections, 2U);
    m_system->call("CP1", "ClearCache", "{}", [&outcomes](const OcppAnswer &answer) { outcomes.append(answer.outcome); });
    m_system->stop();
    QCOMPARE(outcomes.size(), 4);
    QTRY_VERIFY_WITH_TIMEOUT(!again.isOpen(), patience);
    QCOMPARE(again.closeCode(), 1001);
}

void TestCentralSystem::manyStations()
{
    start();
    std::vector<std::unique_ptr<Charger>> chargers;
    for (int i = 0; i < 40; ++i) {
        chargers.push_back(std::make_unique<Charger>("CP" + QByteArray::number(i)));
        chargers.back()->dial(m_system->port(), {i % 2 ? "ocpp1.6" : "ocpp2.0.1"});
    }
    QTRY_VERIFY_WITH_TIMEOUT(std::all_of(chargers.cbegin(), chargers.cend(), [](const auto &charger) { return charger->isOpen(); }), patience);
    for (int round = 0; round < 25; ++round) {
        for (const auto &charger : chargers)
            charger->sendCall("Heartbeat", "{}");
    }
    QTRY_VERIFY_WITH_TIMEOUT(std::all_of(chargers.cbegin(), chargers.cend(), [](const auto &charger) { return charger->texts().size() == 25; }), patience);
    QCOMPARE(m_system->stations().size(), 40);
    QCOMPARE(m_sink->frameCount(), 40 * 25 * 2);
}

void TestCentralSystem::sameStationTwice()
{
    start();
    Charger first;
    first.dial(m_system->port(), {"ocpp1.6"});
    QTRY_VERIFY_WITH_TIMEOUT(m_system->station("CP1") && m_system->station("CP1")->connected, patience);
    Charger second;
    second.dial(m_system->port(), {"ocpp1.6"});
    QTRY_VERIFY_WITH_TIMEOUT(second.isOpen() && !first.isOpen(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_sink->has(Kind::DuplicateConnection), patience);
    QVERIFY(m_system->station("CP1")->connected);
    QVERIFY(!second.ask("Heartbeat", "{}").isEmpty());
}

void TestCentralSystem::readsConfiguration_data()
{
    QTest::addColumn<ProtocolVersion>("version");
    QTest::newRow("1.6") << ProtocolVersion::Ocpp16;
    QTest::newRow("2.0.1") << ProtocolVersion::Ocpp201;
}

void TestCentralSystem::readsConfiguration()
{
    QFETCH(ProtocolVersion, version);
    start();
    ConfigurationReader reader(m_system.get());
    QSignalSpy finished(&reader, &ConfigurationReader::finished);
    QSignalSpy written(&reader, &ConfigurationReader::written);
    reader.read("CP1");
    QCOMPARE(finished.size(), 1); // not connected
    QVERIFY(!finished[0][0].toString().isEmpty());
    finished.clear();
    Charger charger;
    charger.setAnswer("GetConfiguration", R"({"configurationKey":[{"key":"B","readonly":false,"value":"2"},{"key":"A","readonly":false,"value":"1"}]})");
    charger.setAnswer("ChangeConfiguration", R"({"status":"Accepted"})");
    charger.setAnswer("GetBaseReport", R"({"status":"Accepted"})");
    charger.setAnswer("SetVariables", R"({"setVariableResult":[{"attributeStatus":"RebootRequired","component":{"name":"C"},"variable":{"name":"A"}}]})");
    charger.dial(m_system->port(), {ocppSubprotocol(version)});
    QTRY_VERIFY_WITH_TIMEOUT(m_system->station("CP1") && m_system->station("CP1")->connected, patience);
    reader.read("CP1");
    const bool is16 = version == ProtocolVersion::Ocpp16;
    if (!is16) {
        QTRY_VERIFY_WITH_TIMEOUT(!charger.texts().isEmpty(), patience);
        QByteArray request = OcppMessage::parse(charger.texts().constLast()).payload;
        const QByteArray id = request.mid(13, request.indexOf(',') - 13);
        const auto report = [&](int number, const QByteArray &name, const QByteArray &requestId) {
            return R"({"requestId":)" + requestId + R"(,"generatedAt":"2026-01-01T00:00:00Z","seqNo":)" + QByteArray::number(number) + (number == 0 ? R"(,"tbc":true)" : "")
                + R"(,"reportData":[{"component":{"name":"C"},"variable":{"name":")" + name + R"("},"variableAttribute":[{"value":"1"}]}]})";
        };
        QCOMPARE(charger.ask("NotifyReport", report(0, "B", id)), "{}");
        QCOMPARE(charger.ask("NotifyReport", report(1, "X", "0")), "{}"); // somebody else's
        QVERIFY(reader.isReading());
        QCOMPARE(charger.ask("NotifyReport", report(1, "A", id)), "{}");
    }
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(finished[0][0].toString(), QString());
    QCOMPARE(reader.set().entries.size(), 2);
    const ConfigurationEntry entry = reader.set().entries.constFirst();
    QCOMPARE(entry.name, "A");
    reader.write("CP1", entry, "5");
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, patience);
    QCOMPARE(written[0][1].toByteArray(), is16 ? "Accepted" : "RebootRequired");
    QCOMPARE(reader.set().find(entry.title())->value, std::optional<QByteArray>("5"));
}

void TestCentralSystem::model()
{
    StationModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    start();
    model.setCentralSystem(m_system.get());
    QCOMPARE(model.rowCount(), 0);
    Charger first("CP1");
    first.dial(m_system->port(), {"ocpp1.6"});
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, patience);
    Charger second("CP2");
    second.dial(m_system->port(), {"ocpp2.0.1"});
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, patience);
    QCOMPARE(model.rowOf("CP2"), 1);
    QCOMPARE(model.rowOf("CP3"), -1);
    QCOMPARE(model.index(1, StationModel::Version).data().toString(), QStringLiteral("OCPP 2.0.1"));
    QVERIFY(first.ask("BootNotification", boot16).contains("Accepted"));
    QTRY_COMPARE_WITH_TIMEOUT(model.index(0, StationModel::Vendor).data().toString(), QStringLiteral("V M"), patience);
    first.ask("StatusNotification", R"({"connectorId":1,"errorCode":"NoError","status":"Available"})");
    QTRY_COMPARE_WITH_TIMEOUT(model.index(0, StationModel::Connectors).data().toString(), QStringLiteral("1 Available"), patience);
    for (int column = 0; column < StationModel::ColumnCount; ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        QVERIFY(model.index(0, column).data(StationModel::SortRole).isValid());
    }
    first.hangUp();
    QTRY_VERIFY_WITH_TIMEOUT(!model.index(0, 0).data(StationModel::ConnectedRole).toBool(), patience);
    QCOMPARE(model.rowCount(), 2);
    m_system->stop();
    QVERIFY(!model.index(1, 0).data(StationModel::ConnectedRole).toBool());
    QCOMPARE(model.rowCount(), 2); // still to be read
    start();
    QCOMPARE(model.rowCount(), 0);
    model.setCentralSystem(nullptr);
}

void TestCentralSystem::cannotStart()
{
    CentralSystemSettings settings;
    settings.address = QStringLiteral("127.0.0.1");
    settings.port = 0;
    settings.securityProfile = 1;
    QVERIFY(!m_system->start(settings).isEmpty()); // no password
    settings.securityProfile = 2;
    settings.password = "x";
    QVERIFY(!m_system->start(settings).isEmpty()); // no certificate
    settings.securityProfile = 0;
    settings.versions.clear();
    QVERIFY(!m_system->start(settings).isEmpty());
    settings.versions = {ProtocolVersion::Ocpp16};
    settings.address = QStringLiteral("not an address");
    QVERIFY(!m_system->start(settings).isEmpty());
    QVERIFY(!m_system->isRunning());
    settings.address = QStringLiteral("127.0.0.1");
    QVERIFY(m_system->start(settings).isEmpty());
    CentralSystem second;
    settings.port = m_system->port();
    QVERIFY(!second.start(settings).isEmpty()); // taken
}

QTEST_GUILESS_MAIN(TestCentralSystem)
#include "tst_centralsystem.moc"
