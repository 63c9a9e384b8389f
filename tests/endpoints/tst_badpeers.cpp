// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/certificates.h"
#include "models/endpoints/linkaddress.h"
#include "models/endpoints/networkthread.h"
#include "models/endpoints/ocppproxy.h"
#include "wirehelpers.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace WireTest;

namespace {

/// A server, a good charger on it who must not notice anything, and a bare socket for the bad one.
struct Yard
{
    std::shared_ptr<Host> host = std::make_shared<Host>();
    WebSocketServer server;
    WebSocketClient client;
    std::shared_ptr<Peer> good = std::make_shared<Peer>();
    QTcpSocket bad;

    bool open(const WebSocketLimits &limits = {})
    {
        WebSocketServerSettings settings = loopback();
        settings.limits = limits;
        if (!server.listen(settings, host).isEmpty())
            return false;
        client.open(dialling(server.port(), "/GOOD"), good);
        if (!QTest::qWaitFor([&] { return good->connection() != nullptr; }))
            return false;
        bad.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
        return bad.waitForConnected();
    }
    bool upgrade(const QByteArray &target = "/BAD")
    {
        bad.write(upgradeRequest(target));
        return QTest::qWaitFor([&] { return bad.peek(1000).contains("\r\n\r\n"); }) && bad.readAll().contains(" 101 ");
    }
    QByteArray answer()
    {
        QByteArray all;
        (void)QTest::qWaitFor([&] {
            all += bad.readAll();
            return bad.state() == QAbstractSocket::UnconnectedState;
        });
        return all + bad.readAll();
    }
    std::shared_ptr<Peer> badPeer() const
    {
        for (const auto &peer : host->peers()) {
            if (peer->connection() && peer->connection()->request().chargePointId == "BAD")
                return peer;
        }
        return {};
    }
    bool goodIsFine()
    {
        const auto before = good->get(&Peer::m_texts).size();
        return good->connection()->send("[2,\"1\",\"Heartbeat\",{}]")
            && QTest::qWaitFor([&] { return good->get(&Peer::m_texts).size() > before; }) && good->get(&Peer::m_closed) == 0
            && good->get(&Peer::m_problems).empty();
    }
};

// The close code in the last frame of a server.
int closeCode(const QByteArray &bytes)
{
    const qsizetype at = bytes.lastIndexOf('\x88');
    return at < 0 || at + 4 > bytes.size() ? 0 : quint8(bytes[at + 2]) << 8 | quint8(bytes[at + 3]);
}

} // namespace

/// What others do wrong: bounded, named, and nobody else disturbed. And TLS with certificates of all kinds.
class TestBadPeers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeTheUpgrade_data();
    void beforeTheUpgrade();
    void slowLoris();
    void vanishes();
    void noConnectionHeader();
    void afterTheUpgrade_data();
    void afterTheUpgrade();
    void hugeFrame();
    void hugeFragments();
    void binary();
    void halfOpen();
    void duplicate();
    void floodOfMessages();
    void floodOfConnections();
    void floodOfGarbage();
    void badServers_data();
    void badServers();

    void certificates_data();
    void certificates();
    void certificateTexts();
    void tlsOptions();
    void profile2_data();
    void profile2();
    void profile3_data();
    void profile3();
    void tlsMismatch();
    void tlsProxy_data();
    void tlsProxy();
    void addresses();
};

void TestBadPeers::beforeTheUpgrade_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status"); // 0: closed without an answer
    QTest::addColumn<PeerProblem::Kind>("kind");
    using Kind = PeerProblem::Kind;
    QTest::newRow("garbage") << QByteArray("\x00\xff\x12 hello\r\n\r\n", 13) << 400 << Kind::NotHttp;
    QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << 400 << Kind::NotHttp;
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00", 7) << 0 << Kind::NotHttp;
    QTest::newRow("endless word") << QByteArray(100, 'A') << 400 << Kind::NotHttp;
    QTest::newRow("no version") << QByteArray("GET /CP1\r\n\r\n") << 400 << Kind::NotHttp;
    QTest::newRow("control characters") << QByteArray("GET /CP\x01 HTTP/1.1\r\nHost: x\r\n\r\n") << 400 << Kind::NotHttp;
    QTest::newRow("header without a name") << QByteArray("GET / HTTP/1.1\r\n: x\r\n\r\n") << 400 << Kind::NotHttp;
    QTest::newRow("browser") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n") << 426 << Kind::NotWebSocket;
    QTest::newRow("POST") << QByteArray("POST /CP1 HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}") << 426 << Kind::NotWebSocket;
    QTest::newRow("no key") << QByteArray("GET /CP1 HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                          "Sec-WebSocket-Version: 13\r\n\r\n")
                            << 426 << Kind::NotWebSocket;
    QTest::newRow("old version") << QByteArray("GET /CP1 HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                               "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 8\r\n\r\n")
                                 << 426 << Kind::NotWebSocket;
    QTest::newRow("large header") << "GET /CP1 HTTP/1.1\r\nX: " + QByteArray(20'000, 'x') << 431 << Kind::HeaderTooLarge;
    QTest::newRow("many headers") << "GET /CP1 HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(5'000) << 431 << Kind::HeaderTooLarge;
    QTest::newRow("unknown subprotocol") << upgradeRequest("/BAD", "Sec-WebSocket-Protocol: soap, ocpp9\r\n") << 101 << Kind::NoSubprotocol;
}

void TestBadPeers::beforeTheUpgrade()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(PeerProblem::Kind, kind);
    Yard yard;
    QVERIFY(yard.open());
    yard.bad.write(bytes);
    if (status == 101) {
        // It is not given the chance to close by itself: the server does.
        QTRY_VERIFY(closeCode(yard.bad.peek(4096)) == 1002);
        QVERIFY(yard.bad.peek(4096).startsWith("HTTP/1.1 101 "));
        QVERIFY(!yard.bad.peek(4096).contains("Sec-WebSocket-Protocol"));
        yard.bad.disconnectFromHost();
    } else {
        const QByteArray answer = yard.answer();
        QVERIFY2(answer.startsWith(status ? "HTTP/1.1 " + QByteArray::number(status) + ' ' : QByteArray()), answer.constData());
        QCOMPARE(answer.isEmpty(), status == 0);
    }
    QTRY_VERIFY(yard.host->has(kind));
    QVERIFY(yard.goodIsFine());
    QTRY_COMPARE(yard.server.connectionCount(), 1);
}

void TestBadPeers::slowLoris()
{
    Yard yard;
    WebSocketLimits limits;
    limits.handshakeTimeout = std::chrono::milliseconds(1'500);
    QVERIFY(yard.open(limits));
    yard.bad.write("GET /CP1 HTTP/1.1\r\nX-A: b\r\n");
    QTRY_COMPARE(yard.bad.state(), QAbstractSocket::UnconnectedState);
    QTRY_VERIFY(yard.host->has(PeerProblem::Kind::HandshakeTimeout));
    QVERIFY(yard.goodIsFine());
    QTRY_COMPARE(yard.server.connectionCount(), 1);
}

void TestBadPeers::vanishes()
{
    Yard yard;
    QVERIFY(yard.open());
    yard.bad.write("GET /CP1 HTT");
    QVERIFY(yard.bad.waitForBytesWritten());
    yard.bad.abort();
    QTRY_COMPARE(yard.server.connectionCount(), 1);
    yard.bad.connectToHost(QHostAddress(QHostAddress::LocalHost), yard.server.port());
    QVERIFY(yard.bad.waitForConnected());
    QVERIFY(yard.upgrade());
    yard.bad.write(clientFrame(0x81, "half a mess").left(8));
    QVERIFY(yard.bad.waitForBytesWritten());
    yard.bad.abort();
    QTRY_VERIFY(yard.badPeer() && yard.badPeer()->get(&Peer::m_closed) == 1);
    QCOMPARE(int(yard.badPeer()->get(&Peer::m_close).code), 1006);
    QVERIFY(yard.badPeer()->has(PeerProblem::Kind::ConnectionLost));
    QVERIFY(yard.goodIsFine());
}

void TestBadPeers::noConnectionHeader()
{
    Yard yard;
    QVERIFY(yard.open());
    yard.bad.write(upgradeRequest("/BAD", {}, false));
    QTRY_VERIFY(yard.bad.peek(4096).startsWith("HTTP/1.1 101 "));
    QVERIFY(yard.host->has(PeerProblem::Kind::ProtocolError));
    QVERIFY(yard.host->has(PeerProblem::Kind::NoSubprotocol));
    const WebSocketRequest request = yard.host->requests().last();
    QVERIFY(!request.hasConnectionUpgrade);
    QVERIFY(!request.hasSubprotocolHeader);
    QVERIFY(yard.badPeer()->connection()->isOpen());
}

void TestBadPeers::afterTheUpgrade_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<PeerProblem::Kind>("kind");
    using Kind = PeerProblem::Kind;
    QTest::newRow("no mask") << clientFrame(0x81, "hi", false) << 1002 << Kind::ProtocolError;
    QTest::newRow("reserved bit") << clientFrame(0x91, "hi") << 1002 << Kind::ProtocolError;
    QTest::newRow("compressed without agreement") << clientFrame(0xc1, "hi") << 1002 << Kind::ProtocolError;
    QTest::newRow("unknown opcode") << clientFrame(0x83, "hi") << 1002 << Kind::ProtocolError;
    QTest::newRow("unknown control opcode") << clientFrame(0x8b, "hi") << 1002 << Kind::ProtocolError;
    QTest::newRow("fragmented ping") << clientFrame(0x09, "hi") << 1002 << Kind::ProtocolError;
    QTest::newRow("long ping") << clientFrame(0x89, QByteArray(126, 'x')) << 1002 << Kind::ProtocolError;
    QTest::newRow("continuation of nothing") << clientFrame(0x80, "hi") << 1002 << Kind::ProtocolError;
    QTest::newRow("message in a message") << clientFrame(0x01, "hi") + clientFrame(0x81, "hi") << 1002 << Kind::ProtocolError;
    QTest::newRow("invalid UTF-8") << clientFrame(0x81, "\xc3\x28") << 1007 << Kind::InvalidUtf8;
    QTest::newRow("surrogate") << clientFrame(0x81, "\xed\xa0\x80") << 1007 << Kind::InvalidUtf8;
    QTest::newRow("torn UTF-8") << clientFrame(0x01, "\xe2") + clientFrame(0x80, "\x82") << 1007 << Kind::InvalidUtf8;
    QTest::newRow("close of one byte") << clientFrame(0x88, "\x03") << 1002 << Kind::ProtocolError;
    QTest::newRow("close code 999") << clientFrame(0x88, "\x03\xe7") << 1002 << Kind::ProtocolError;
    QTest::newRow("close code 1006") << clientFrame(0x88, "\x03\xee") << 1002 << Kind::ProtocolError;
    QTest::newRow("close reason not UTF-8") << clientFrame(0x88, "\x03\xe8\xff") << 1007 << Kind::InvalidUtf8;
    QTest::newRow("length beyond all") << QByteArray("\x81\xff\xff\xff\xff\xff\xff\xff\xff\xff\0\0\0\0", 14) << 1009 << Kind::FrameTooLarge;
}

void TestBadPeers::afterTheUpgrade()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QFETCH(PeerProblem::Kind, kind);
    Yard yard;
    QVERIFY(yard.open());
    QVERIFY(yard.upgrade());
    yard.bad.write(clientFrame(0x81, "good so far") + bytes + clientFrame(0x81, "too late"));
    QTRY_VERIFY(yard.badPeer() && yard.badPeer()->get(&Peer::m_closed) == 1);
    QVERIFY(yard.badPeer()->has(kind));
    QCOMPARE(yard.badPeer()->get(&Peer::m_texts), QList<QByteArray> {"good so far"});
    QTRY_COMPARE(closeCode(yard.bad.peek(4096)), code);
    yard.bad.disconnectFromHost();
    QTRY_COMPARE(yard.server.connectionCount(), 1);
    QVERIFY(yard.goodIsFine());
}

void TestBadPeers::hugeFrame()
{
    Yard yard;
    QVERIFY(yard.open());
    QVERIFY(yard.upgrade());
    // 100 MB announced and begun: refused at its header.
    yard.bad.write(QByteArray("\x81\xff\0\0\0\0\x05\xf5\xe1\0\0\0\0\0", 14));
    yard.bad.write(QByteArray(4 << 20, 'x'));
    QTRY_VERIFY(yard.badPeer() && yard.badPeer()->get(&Peer::m_closed) == 1);
    QVERIFY(yard.badPeer()->has(PeerProblem::Kind::FrameTooLarge));
    // It can still read why, although it goes on sending.
    QTRY_COMPARE(closeCode(yard.bad.peek(4096)), 1009);
    QVERIFY(yard.goodIsFine());
}

void TestBadPeers::hugeFragments()
{
    Yard yard;
    WebSocketLimits limits;
    limits.messageSize = 100'000;
    QVERIFY(yard.open(limits));
    QVERIFY(yard.upgrade());
    yard.bad.write(clientFrame(0x01, QByteArray(60'000, 'x')) + clientFrame(0x00, QByteArray(40'000, 'x')) + clientFrame(0x80, "x"));
    QTRY_COMPARE(closeCode(yard.bad.peek(4096)), 1009);
    QVERIFY(yard.badPeer()->has(PeerProblem::Kind::FrameTooLarge));
}

void TestBadPeers::binary()
{
    Yard yard;
    QVERIFY(yard.open());
    QVERIFY(yard.upgrade());
    for (int i = 0; i < 100; ++i)
        yard.bad.write(clientFrame(0x82, "\xff\x00"));
    QTRY_VERIFY(yard.badPeer() && yard.badPeer()->get(&Peer::m_binaries).size() == 100);
    QVERIFY(yard.badPeer()->has(PeerProblem::Kind::BinaryFrame));
    QVERIFY(yard.badPeer()->get(&Peer::m_problems).size() < 50);
    QVERIFY(yard.badPeer()->connection()->isOpen());
}

void TestBadPeers::halfOpen()
{
    Yard yard;
    WebSocketLimits limits;
    limits.pingInterval = std::chrono::milliseconds(50);
    limits.pingTimeout = std::chrono::milliseconds(2'000);
    QVERIFY(yard.open(limits));
    QVERIFY(yard.upgrade());
    // A socket that never answers the ping.
    QTRY_VERIFY(yard.badPeer() && yard.badPeer()->get(&Peer::m_closed) == 1);
    QVERIFY(yard.badPeer()->has(PeerProblem::Kind::PingTimeout));
    QVERIFY(yard.goodIsFine());
}

void TestBadPeers::duplicate()
{
    Yard yard;
    QVERIFY(yard.open());
    QVERIFY(yard.upgrade("/GOOD"));
    // The newer one stays.
    QTRY_COMPARE(yard.good->get(&Peer::m_closed), 1);
    QCOMPARE(int(yard.good->get(&Peer::m_close).code), 1008);
    QVERIFY(yard.host->has(PeerProblem::Kind::DuplicateConnection));
    QVERIFY(yard.host->peers().back()->connection()->isOpen());
    QTRY_COMPARE(yard.server.connectionCount(), 1);
}

void TestBadPeers::floodOfMessages()
{
    Yard yard;
    WebSocketLimits limits;
    limits.messagesPerSecond = 1'000;
    QVERIFY(yard.open(limits));
    QVERIFY(yard.upgrade());
    yard.bad.write(clientFrame(0x81, "x").repeated(3'000));
    QTRY_VERIFY(yard.badPeer() && yard.badPeer()->has(PeerProblem::Kind::Flood));
    QVERIFY(yard.goodIsFine());
    // Slowed, not dropped.
    QTRY_COMPARE_WITH_TIMEOUT(yard.badPeer()->get(&Peer::m_texts).size(), qsizetype(3'000), 20'000);
    QVERIFY(yard.badPeer()->connection()->isOpen());
    int told = 0;
    for (const PeerProblem &problem : yard.badPeer()->get(&Peer::m_problems))
        told += problem.kind == PeerProblem::Kind::Flood;
    QCOMPARE(told, 1);
}

void TestBadPeers::floodOfConnections()
{
    Yard yard;
    WebSocketLimits limits;
    limits.connectionsPerAddress = 5;
    QVERIFY(yard.open(limits)); // two of five
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 20; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), yard.server.port());
    }
    int refused = 0;
    QTRY_VERIFY((refused = 0, std::for_each(sockets.begin(), sockets.end(),
                                            [&](const auto &socket) {
                                                refused += socket->peek(20).startsWith("HTTP/1.1 503")
                                                    || socket->state() == QAbstractSocket::UnconnectedState;
                                            }),
                 refused == 17));
    QCOMPARE(yard.server.connectionCount(), 5);
    QTRY_COMPARE(yard.host->count(PeerProblem::Kind::Flood), quint64(17));
    QVERIFY(yard.goodIsFine());
    // Places become free again.
    sockets.clear();
    QTRY_COMPARE(yard.server.connectionCount(), 2);
    QVERIFY(yard.upgrade());
}

void TestBadPeers::floodOfGarbage()
{
    Yard yard;
    QVERIFY(yard.open());
    for (int i = 0; i < 50; ++i) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), yard.server.port());
        QVERIFY(socket.waitForConnected());
        socket.write("\x01\x02\x03");
        QVERIFY(socket.waitForBytesWritten());
    }
    // All counted, told as few.
    QTRY_COMPARE(yard.host->count(PeerProblem::Kind::NotHttp), quint64(50));
    QVERIFY(yard.goodIsFine());
}

void TestBadPeers::badServers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<PeerProblem::Kind>("kind");
    using Kind = PeerProblem::Kind;
    QTest::newRow("silence") << QByteArray() << Kind::HandshakeTimeout;
    QTest::newRow("garbage") << QByteArray("\x15\x03\x01hello") << Kind::NotHttp;
    QTest::newRow("no WebSocket") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi") << Kind::ConnectFailed;
    QTest::newRow("wrong accept") << QByteArray("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                                "Sec-WebSocket-Accept: AAAA\r\n\r\n")
                                  << Kind::ProtocolError;
    QTest::newRow("endless header") << "HTTP/1.1 101 Switching Protocols\r\nX: " + QByteArray(40'000, 'x') << Kind::HeaderTooLarge;
}

void TestBadPeers::badServers()
{
    QFETCH(QByteArray, answer);
    QFETCH(PeerProblem::Kind, kind);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost)));
    connect(&server, &QTcpServer::newConnection, &server, [&] { server.nextPendingConnection()->write(answer); });
    WebSocketClient client;
    auto peer = std::make_shared<Peer>();
    WebSocketClientSettings settings = dialling(server.serverPort());
    settings.limits.handshakeTimeout = std::chrono::milliseconds(answer.isEmpty() ? 100 : 10'000);
    client.open(settings, peer);
    QTRY_COMPARE(peer->get(&Peer::m_failed), 1);
    QCOMPARE(peer->get(&Peer::m_failure).kind, kind);
}

void TestBadPeers::certificates_data()
{
    QTest::addColumn<KeyKind>("kind");
    QTest::addColumn<QString>("key");
    QTest::newRow("P-256") << KeyKind::EllipticCurve << QStringLiteral("EC P-256");
    QTest::newRow("RSA") << KeyKind::Rsa << QStringLiteral("RSA 2048");
}

void TestBadPeers::certificates()
{
    QFETCH(KeyKind, kind);
    QFETCH(QString, key);
    const CertificateAndKey authority = makeCertificateAuthority(QStringLiteral("Test CA"), 10);
    QVERIFY(authority.isValid());
    QVERIFY(certificateFacts(authority.certificatePem).authority);
    CertificateWish wish;
    wish.names = QStringList {QStringLiteral("laptop.local"), QStringLiteral("a,b=c")};
    wish.addresses = QStringList {QStringLiteral("192.168.1.7"), QStringLiteral("fe80::1%eth0"), QStringLiteral("nonsense")};
    wish.organization = QStringLiteral("Größe & Co, Inc");
    wish.days = 30;
    wish.key = kind;
    const CertificateAndKey made = makeCertificate(wish, &authority);
    QVERIFY(made.isValid());
    const CertificateFacts facts = certificateFacts(made.certificatePem);
    QVERIFY(facts.valid && !facts.authority);
    QCOMPARE(facts.commonName, QStringLiteral("laptop.local"));
    QCOMPARE(facts.issuer, QStringLiteral("CN=Test CA"));
    QVERIFY(facts.subject.contains(QStringLiteral("Größe")));
    QCOMPARE(facts.names, (QStringList {QStringLiteral("laptop.local"), QStringLiteral("a,b=c"), QStringLiteral("192.168.1.7"),
                                        QStringLiteral("fe80::1")}));
    QCOMPARE(facts.key, key);
    QVERIFY(facts.from < QDateTime::currentDateTimeUtc());
    QCOMPARE(facts.from.daysTo(facts.until), qint64(30));
    QCOMPARE(facts.fingerprint.size(), qsizetype(32 * 3 - 1));
    QCOMPARE(certificateFingerprint(made.certificatePem), facts.fingerprint);
    QVERIFY(keyMatchesCertificate(made.keyPem, made.certificatePem));
    QVERIFY(!keyMatchesCertificate(authority.keyPem, made.certificatePem));
}

void TestBadPeers::certificateTexts()
{
    for (const QByteArray &text : {QByteArray(), QByteArray("hello"), QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")}) {
        QVERIFY(!certificateFacts(text).valid);
        QVERIFY(certificateFingerprint(text).isEmpty());
        QVERIFY(!keyMatchesCertificate(text, text));
        const CertificateAndKey issuer {text, text};
        QVERIFY(!makeCertificate(CertificateWish {}, &issuer).isValid());
    }
}

void TestBadPeers::tlsOptions()
{
    const CertificateAndKey one = makeCertificate({QStringLiteral("localhost")}, {}, 1);
    const CertificateAndKey two = makeCertificate({QStringLiteral("localhost")}, {}, 1);
    TlsOptions options;
    QVERIFY(options.check(true).isEmpty()); // off
    options.enabled = true;
    QVERIFY(options.check(false).isEmpty());
    QVERIFY(!options.check(true).isEmpty()); // a server needs a certificate
    options.certificatePem = one.certificatePem;
    options.keyPem = one.keyPem;
    QCOMPARE(options.check(true), QString());
    options.keyPem = two.keyPem;
    QVERIFY(!options.check(true).isEmpty());
    options.keyPem = "nonsense";
    QVERIFY(!options.check(true).isEmpty());
    options.keyPem = one.keyPem;
    options.caPem = "nonsense";
    QVERIFY(!options.check(true).isEmpty());
    options.caPem.clear();
    options.ciphers = "NO-SUCH-CIPHER";
    QVERIFY(!options.check(true).isEmpty());
    WebSocketServer server;
    WebSocketServerSettings settings = loopback();
    settings.tls = options;
    QVERIFY(!server.listen(settings, std::make_shared<Host>()).isEmpty());
    QVERIFY(!server.isListening());
}

void TestBadPeers::profile2_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<bool>("verify");
    QTest::addColumn<bool>("opens");
    QTest::newRow("right CA, right address") << QStringLiteral("127.0.0.1") << true << true << true;
    QTest::newRow("right CA, wrong name") << QStringLiteral("10.0.0.1") << true << true << false;
    QTest::newRow("wrong CA") << QStringLiteral("127.0.0.1") << false << true << false;
    QTest::newRow("wrong CA, not looked at") << QStringLiteral("127.0.0.1") << false << false << true;
}

void TestBadPeers::profile2()
{
    QFETCH(QString, name);
    QFETCH(bool, trusted);
    QFETCH(bool, verify);
    QFETCH(bool, opens);
    const CertificateAndKey authority = makeCertificateAuthority(QStringLiteral("Test CA"), 2);
    const CertificateAndKey stranger = makeCertificateAuthority(QStringLiteral("Test CA"), 2);
    CertificateWish wish;
    wish.addresses = QStringList {name};
    const CertificateAndKey made = makeCertificate(wish, &authority);
    auto host = std::make_shared<Host>();
    WebSocketServerSettings listen = loopback();
    listen.tls = {true, made.certificatePem, made.keyPem};
    WebSocketServer server;
    QCOMPARE(server.listen(listen, host), QString());
    WebSocketClientSettings settings = dialling(server.port(), "/CP1", true);
    settings.tls.caPem = trusted ? authority.certificatePem : stranger.certificatePem;
    settings.tls.verifyPeer = verify;
    settings.headers = {{"Authorization", basicAuthorization("CP1", "0123456789abcdef")}};
    WebSocketClient client;
    auto peer = std::make_shared<Peer>();
    client.open(settings, peer);
    if (!opens) {
        QTRY_COMPARE(peer->get(&Peer::m_failed), 1);
        QCOMPARE(peer->get(&Peer::m_failure).kind, PeerProblem::Kind::TlsFailed);
        QTRY_VERIFY(host->has(PeerProblem::Kind::TlsFailed) || host->has(PeerProblem::Kind::ConnectionLost));
        QVERIFY(host->requests().isEmpty());
        return;
    }
    QTRY_VERIFY(peer->connection());
    const TlsFacts facts = peer->connection()->request().tls;
    QVERIFY(facts.active);
    QCOMPARE(facts.version, QByteArray("TLSv1.3"));
    QCOMPARE(facts.peerFingerprint, certificateFingerprint(made.certificatePem));
    QVERIFY(host->requests().first().tls.active);
    QVERIFY(host->requests().first().tls.peerSubject.isEmpty());
    QList<QByteArray> sent;
    for (const qsizetype size : {10, 1'000, 100'000, 2'000'000}) {
        sent.append(QByteArray(size, 'x'));
        QVERIFY(peer->connection()->send(sent.last()));
    }
    QTRY_VERIFY_WITH_TIMEOUT(peer->get(&Peer::m_texts) == sent, 20'000);
    peer->connection()->close(1000);
    QTRY_COMPARE(host->peers().front()->get(&Peer::m_closed), 1);
    QCOMPARE(int(host->peers().front()->get(&Peer::m_close).code), 1000);
    QTRY_COMPARE(server.connectionCount(), 0);
}

void TestBadPeers::profile3_data()
{
    QTest::addColumn<QByteArray>("which");
    QTest::addColumn<bool>("tls13");
    QTest::addColumn<bool>("opens");
    QTest::newRow("its certificate") << QByteArray("right") << true << true;
    QTest::newRow("its certificate, TLS 1.2") << QByteArray("right") << false << true;
    QTest::newRow("of another CA") << QByteArray("stranger") << true << false;
    QTest::newRow("of another CA, TLS 1.2") << QByteArray("stranger") << false << false;
    QTest::newRow("none") << QByteArray("none") << true << false;
}

void TestBadPeers::profile3()
{
    QFETCH(QByteArray, which);
    QFETCH(bool, tls13);
    QFETCH(bool, opens);
    const CertificateAndKey authority = makeCertificateAuthority(QStringLiteral("Test CA"), 2);
    const CertificateAndKey stranger = makeCertificateAuthority(QStringLiteral("Other CA"), 2);
    CertificateWish wish;
    wish.addresses = QStringList {QStringLiteral("127.0.0.1")};
    const CertificateAndKey server = makeCertificate(wish, &authority);
    CertificateWish charger;
    charger.commonName = QStringLiteral("CP1");
    charger.organization = QStringLiteral("Maker");
    charger.client = true;
    const CertificateAndKey station = makeCertificate(charger, which == "right" ? &authority : &stranger);

    auto host = std::make_shared<Host>();
    WebSocketServerSettings listen = loopback();
    listen.tls = {true, server.certificatePem, server.keyPem, authority.certificatePem, true};
    listen.tls.tls13 = tls13;
    WebSocketServer csms;
    QCOMPARE(csms.listen(listen, host), QString());
    WebSocketClientSettings settings = dialling(csms.port(), "/CP1", true);
    settings.tls.caPem = authority.certificatePem;
    if (which != "none") {
        settings.tls.certificatePem = station.certificatePem;
        settings.tls.keyPem = station.keyPem;
    }
    WebSocketClient client;
    auto peer = std::make_shared<Peer>();
    client.open(settings, peer);
    if (!opens) {
        QTRY_COMPARE(peer->get(&Peer::m_failed), 1);
        QTRY_VERIFY(host->has(PeerProblem::Kind::TlsFailed));
        QVERIFY(host->requests().isEmpty());
        return;
    }
    QTRY_VERIFY(peer->connection());
    const TlsFacts facts = host->requests().first().tls;
    QCOMPARE(facts.peerCommonName, QByteArray("CP1"));
    QVERIFY(facts.peerSubject.contains("O=Maker"));
    QCOMPARE(facts.peerFingerprint, certificateFingerprint(station.certificatePem));
    QCOMPARE(facts.version, tls13 ? QByteArray("TLSv1.3") : QByteArray("TLSv1.2"));
}

void TestBadPeers::tlsMismatch()
{
    const CertificateAndKey made = makeCertificate({}, {QStringLiteral("127.0.0.1")}, 2);
    auto host = std::make_shared<Host>();
    WebSocketServerSettings listen = loopback();
    listen.tls = {true, made.certificatePem, made.keyPem};
    WebSocketServer secure;
    QCOMPARE(secure.listen(listen, host), QString());
    // ws:// to a port with TLS.
    WebSocketClient client;
    auto plain = std::make_shared<Peer>();
    client.open(dialling(secure.port()), plain);
    QTRY_COMPARE(plain->get(&Peer::m_failed), 1);
    QTRY_VERIFY(host->has(PeerProblem::Kind::TlsFailed));
    // wss:// to a port without.
    auto open = std::make_shared<Host>();
    WebSocketServer bare;
    QCOMPARE(bare.listen(loopback(), open), QString());
    auto wants = std::make_shared<Peer>();
    client.open(dialling(bare.port(), "/CP1", true), wants);
    QTRY_COMPARE(wants->get(&Peer::m_failed), 1);
    QCOMPARE(wants->get(&Peer::m_failure).kind, PeerProblem::Kind::TlsFailed);
    QTRY_VERIFY(open->has(PeerProblem::Kind::NotHttp));
    QVERIFY(open->detail(PeerProblem::Kind::NotHttp).contains("TLS"));
}

void TestBadPeers::tlsProxy_data()
{
    QTest::addColumn<bool>("charger");
    QTest::addColumn<bool>("upstream");
    QTest::newRow("wss to ws") << true << false;
    QTest::newRow("ws to wss") << false << true;
    QTest::newRow("wss to wss") << true << true;
}

void TestBadPeers::tlsProxy()
{
    QFETCH(bool, charger);
    QFETCH(bool, upstream);
    const CertificateAndKey made = makeCertificate({}, {QStringLiteral("127.0.0.1")}, 2);
    auto csms = std::make_shared<Host>();
    WebSocketServerSettings listen = loopback();
    listen.tls = {true, made.certificatePem, made.keyPem};
    WebSocketServer server;
    QCOMPARE(server.listen(upstream ? listen : loopback(), csms), QString());
    auto shelf = std::make_shared<Shelf>();
    OcppProxy proxy(shelf);
    OcppProxySettings settings;
    settings.listen = charger ? listen : loopback();
    settings.upstream = (upstream ? "wss://127.0.0.1:" : "ws://127.0.0.1:") + QByteArray::number(server.port());
    settings.upstreamTls.caPem = made.certificatePem;
    QCOMPARE(proxy.start(settings), QString());
    WebSocketClientSettings dial = dialling(proxy.port(), "/CP1", charger);
    dial.tls.caPem = made.certificatePem;
    WebSocketClient client;
    auto peer = std::make_shared<Peer>();
    client.open(dial, peer);
    QTRY_VERIFY(peer->connection());
    QList<QByteArray> sent;
    for (int i = 0; i < 50; ++i) {
        sent.append("[2,\"" + QByteArray::number(i) + "\",\"DataTransfer\",{\"data\":\"" + QByteArray(i * 1000, 'x') + "\"}]");
        QVERIFY(peer->connection()->send(sent.last()));
    }
    QTRY_VERIFY_WITH_TIMEOUT(peer->get(&Peer::m_texts) == sent, 20'000);
    QCOMPARE(csms->requests().first().tls.active, upstream);
    QCOMPARE(proxy.links().front().secure, charger);
    QCOMPARE(proxy.links().front().upstreamSecure, upstream);
    peer->connection()->close(1000);
    QTRY_COMPARE(csms->peers().front()->get(&Peer::m_closed), 1);
    QCOMPARE(int(csms->peers().front()->get(&Peer::m_close).code), 1000);
}

void TestBadPeers::addresses()
{
    bool loopbackSeen = false;
    for (const LinkAddress &address : linkAddresses()) {
        QVERIFY(!address.address.isNull());
        QVERIFY(!address.urlHost().isEmpty());
        QVERIFY(!displayName(address.kind).isEmpty());
        loopbackSeen = loopbackSeen || address.address == QHostAddress(QHostAddress::LocalHost);
        QCOMPARE(address.urlHost().startsWith(QLatin1Char('[')), address.address.protocol() == QAbstractSocket::IPv6Protocol);
    }
    QVERIFY(loopbackSeen);
    QVERIFY(linkNames().contains(QStringLiteral("localhost")));
}

QTEST_GUILESS_MAIN(TestBadPeers)
#include "tst_badpeers.moc"
