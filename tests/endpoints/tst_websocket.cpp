// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/networkthread.h"
#include "models/capture/websocketdeflate.h"
#include "models/endpoints/websocketframing.h"
#include "wirehelpers.h"

#include <QTest>
#include <QThread>

#include <atomic>

using namespace WireTest;

/// Our server with our client: what they agree on, and what they carry.
class TestWebSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void chargePointIds_data();
    void chargePointIds();
    void credentials();
    void constantTime();
    void closePayload();
    void fragments();
    void deflateOffers_data();
    void deflateOffers();
    void timers();

    void echoes_data();
    void echoes();
    void subprotocols_data();
    void subprotocols();
    void paths_data();
    void paths();
    void refused_data();
    void refused();
    void decidesLater();
    void nobodyDecides();
    void pings();
    void keptPings();
    void closeCodes();
    void sendsFromThreads();
    void sendQueue();
    void pausedReading();
    void stops();
    void nobodyThere();
    void cancelled();
};

void TestWebSocket::addresses_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("host"); // empty: an error
    QTest::addColumn<int>("port");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("plain") << QByteArray("ws://csms.example/ocpp/CP1") << QByteArray("csms.example") << 80 << QByteArray("/ocpp/CP1");
    QTest::newRow("secure") << QByteArray("WSS://csms.example") << QByteArray("csms.example") << 443 << QByteArray("/");
    QTest::newRow("port") << QByteArray("ws://10.0.0.1:9000//CP1") << QByteArray("10.0.0.1") << 9000 << QByteArray("//CP1");
    QTest::newRow("IPv6") << QByteArray("ws://[::1]:9000/CP%201?a=b#c") << QByteArray("::1") << 9000 << QByteArray("/CP%201?a=b");
    QTest::newRow("query only") << QByteArray("ws://h?x") << QByteArray("h") << 80 << QByteArray("/?x");
    QTest::newRow("http") << QByteArray("http://h/") << QByteArray() << 0 << QByteArray();
    QTest::newRow("no host") << QByteArray("ws:///CP1") << QByteArray() << 0 << QByteArray();
    QTest::newRow("port too large") << QByteArray("ws://h:65536/") << QByteArray() << 0 << QByteArray();
    QTest::newRow("open bracket") << QByteArray("ws://[::1/") << QByteArray() << 0 << QByteArray();
    QTest::newRow("password") << QByteArray("ws://u:p@h/") << QByteArray() << 0 << QByteArray();
    QTest::newRow("line break") << QByteArray("ws://h/a\r\nX: y") << QByteArray() << 0 << QByteArray();
}

void TestWebSocket::addresses()
{
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, host);
    QFETCH(int, port);
    QFETCH(QByteArray, target);
    WebSocketAddress address;
    const QString error = WebSocketAddress::parse(url, &address);
    QCOMPARE(error.isEmpty(), !host.isEmpty());
    QCOMPARE(address.host, host);
    QCOMPARE(int(address.port), port);
    QCOMPARE(address.target, target);
}

void TestWebSocket::chargePointIds_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("simple") << QByteArray("/CP1") << QByteArray("CP1");
    QTest::newRow("deep") << QByteArray("/ocpp/v16/CP1") << QByteArray("CP1");
    QTest::newRow("two slashes") << QByteArray("//CP1") << QByteArray("CP1");
    QTest::newRow("encoded") << QByteArray("/ocpp/CP%201%2Fa") << QByteArray("CP 1/a");
    QTest::newRow("query") << QByteArray("/CP1?token=a/b") << QByteArray("CP1");
    QTest::newRow("none") << QByteArray("/ocpp/") << QByteArray();
    QTest::newRow("broken escape") << QByteArray("/CP%2") << QByteArray("CP%2");
}

void TestWebSocket::chargePointIds()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, id);
    QCOMPARE(chargePointIdOf(target), id);
    if (!target.contains("%2\0"))
        QCOMPARE(chargePointIdOf('/' + encodedPathSegment(id)), id);
}

void TestWebSocket::credentials()
{
    const QByteArray key = QByteArray::fromHex("00ff80fe0a0d3a41");
    WebSocketRequest request;
    request.headers = {{"authorization", basicAuthorization("CP:1", key)}};
    QByteArray user;
    QByteArray password;
    QVERIFY(request.basicCredentials(&user, &password));
    // The user ends at the first colon (RFC 7617): an id must not hold one.
    QCOMPARE(user, QByteArray("CP"));
    QCOMPARE(password, "1:" + key);
    request.headers = {{"Authorization", "Bearer abc"}};
    QVERIFY(!request.basicCredentials(&user, &password));
    request.headers = {{"Authorization", "Basic ###"}};
    QVERIFY(!request.basicCredentials(&user, &password));
}

void TestWebSocket::constantTime()
{
    QVERIFY(equalInConstantTime("secret", "secret"));
    QVERIFY(equalInConstantTime("", ""));
    QVERIFY(!equalInConstantTime("secret", "secreT"));
    QVERIFY(!equalInConstantTime("secret", "secretsecret"));
    QVERIFY(!equalInConstantTime("secretsecret", "secret"));
    QVERIFY(!equalInConstantTime("", "a"));
    QVERIFY(!equalInConstantTime("a", ""));
}

void TestWebSocket::closePayload()
{
    QCOMPARE(webSocketClosePayload(1005, "x"), QByteArray());
    QCOMPARE(webSocketClosePayload(1000, "bye"), QByteArray("\x03\xe8" "bye"));
    // Cut before the character that would not fit whole.
    const QByteArray reason = QByteArray(122, 'a') + "\xc3\xa4";
    QCOMPARE(webSocketClosePayload(1000, reason).size(), 124);
}

void TestWebSocket::fragments()
{
    const QByteArray stream = clientFrame(0x01, "[2,\"1\",") + clientFrame(0x89, "are you there") + clientFrame(0x00, "\"Heart")
        + clientFrame(0x80, "beat\",{}]");
    // However the bytes are cut.
    for (qsizetype step = 1; step < stream.size(); step += 7) {
        WebSocketDecoder decoder(true, 1000, nullptr);
        QList<QByteArray> texts;
        QList<QByteArray> pings;
        for (qsizetype at = 0; at < stream.size(); at += step) {
            decoder.append(QByteArrayView(stream).sliced(at, std::min(step, stream.size() - at)));
            for (;;) {
                const auto event = decoder.next();
                if (event.kind == WebSocketDecoder::Event::Kind::None)
                    break;
                (event.kind == WebSocketDecoder::Event::Kind::Ping ? pings : texts).append(event.payload);
            }
        }
        QCOMPARE(texts, QList<QByteArray> {"[2,\"1\",\"Heartbeat\",{}]"});
        QCOMPARE(pings, QList<QByteArray> {"are you there"});
        QCOMPARE(decoder.frames(), quint64(4));
    }
}

void TestWebSocket::deflateOffers_data()
{
    QTest::addColumn<QByteArray>("offers");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("none") << QByteArray() << QByteArray();
    QTest::newRow("browser") << QByteArray("permessage-deflate; client_max_window_bits") << QByteArray("permessage-deflate");
    QTest::newRow("no context") << QByteArray("permessage-deflate; client_no_context_takeover; server_no_context_takeover")
                                << QByteArray("permessage-deflate; server_no_context_takeover; client_no_context_takeover");
    QTest::newRow("window") << QByteArray("permessage-deflate;server_max_window_bits=\"10\"")
                            << QByteArray("permessage-deflate; server_max_window_bits=10");
    QTest::newRow("second fits") << QByteArray("permessage-deflate; server_max_window_bits=8, permessage-deflate")
                                 << QByteArray("permessage-deflate");
    QTest::newRow("unknown parameter") << QByteArray("permessage-deflate; magic=1") << QByteArray();
    QTest::newRow("window of nonsense") << QByteArray("permessage-deflate; server_max_window_bits=99") << QByteArray();
    QTest::newRow("another extension") << QByteArray("x-webkit-deflate-frame") << QByteArray();
}

void TestWebSocket::deflateOffers()
{
    QFETCH(QByteArray, offers);
    QFETCH(QByteArray, answer);
    WebSocketDeflate::Agreement agreement;
    QCOMPARE(WebSocketDeflate::negotiate(offers, &agreement), answer);
    if (answer.isEmpty())
        return;
    WebSocketDeflate::Agreement theirs;
    QVERIFY(WebSocketDeflate::read(answer, &theirs));
    QCOMPARE(theirs.serverBits, agreement.serverBits);
    WebSocketDeflate server(agreement, true);
    WebSocketDeflate client(theirs, false);
    for (int i = 0; i < 50; ++i) {
        const QByteArray text = "[2,\"" + QByteArray::number(i) + "\",\"MeterValues\",{" + QByteArray(i * 97, 'x') + "}]";
        QByteArray read;
        QCOMPARE(client.inflate(server.deflate(text), 1 << 20, &read), WebSocketDeflate::Result::Ok);
        QCOMPARE(read, text);
        QCOMPARE(server.inflate(client.deflate(text), 1 << 20, &read), WebSocketDeflate::Result::Ok);
        QCOMPARE(read, text);
    }
    QByteArray read;
    QCOMPARE(client.inflate(server.deflate(QByteArray(100'000, 'a')), 50'000, &read), WebSocketDeflate::Result::TooLarge);
    QCOMPARE(server.inflate("\xff\xff\xff\xff", 50'000, &read), WebSocketDeflate::Result::Broken);
}

void TestWebSocket::timers()
{
    const auto thread = NetworkThread::shared();
    std::atomic_int fired = 0;
    const std::shared_ptr<void> kept = thread->after(std::chrono::milliseconds(5), [&] { ++fired; });
    {
        const std::shared_ptr<void> dropped = thread->after(std::chrono::milliseconds(1'000'000), [&] { fired += 100; });
    }
    QTRY_COMPARE(fired.load(), 1);
    bool inside = false;
    thread->run([&] {
        inside = thread->isCurrent();
        thread->run([&] { ++fired; }); // at once, no dead lock
    });
    QVERIFY(inside);
    QVERIFY(!thread->isCurrent());
    QCOMPARE(fired.load(), 2);
}

void TestWebSocket::echoes_data()
{
    QTest::addColumn<bool>("compression");
    QTest::newRow("as it is") << false;
    QTest::newRow("permessage-deflate") << true;
}

void TestWebSocket::echoes()
{
    QFETCH(bool, compression);
    auto host = std::make_shared<Host>();
    WebSocketServer server;
    QCOMPARE(server.listen(loopback(), host), QString());
    QVERIFY(server.port() != 0);
    WebSocketClient client;
    auto peer = std::make_shared<Peer>();
    WebSocketClientSettings settings = dialling(server.port());
    settings.compression = compression;
    client.open(settings, peer);
    QTRY_VERIFY(peer->connection());
    const auto connection = peer->connection();
    QCOMPARE(connection->isCompressed(), compression);
    QCOMPARE(connection->subprotocol(), QByteArray("ocpp1.6"));
    QVERIFY(!connection->isServer());
    QList<QByteArray> sent;
    for (const qsizetype size : {0, 1, 125, 126, 127, 4096, 65535, 65536, 300'000, 3'000'000}) {
        QByteArray text(size, Qt::Uninitialized);
        for (qsizetype i = 0; i < size; ++i)
            text[i] = char('a' + (i * 31 + i / 7) % 26);
        sent.append(text);
        QVERIFY(connection->send(text));
    }
    sent.append("[2,\"1\",\"DataTransfer\",{\"data\":\"\xc3\xa4\xe2\x82\xac\xf0\x9f\x94\x8c\"}]");
    QVERIFY(connection->send(sent.last()));
    QTRY_COMPARE_WITH_TIMEOUT(peer->get(&Peer::m_texts).size(), sent.size(), 20'000);
    QVERIFY(peer->get(&Peer::m_texts) == sent);
    const WebSocketCounters counters = connection->counters();
    QCOMPARE(counters.messagesIn, quint64(sent.size()));
    QCOMPARE(counters.messagesOut, quint64(sent.size()));
    QCOMPARE(counters.bytesIn, counters.bytesOut);
    QVERIFY(compression ? counters.wireBytesIn < counters.bytesIn : counters.wireBytesIn > counters.bytesIn);
    QTRY_COMPARE(connection->queuedBytes(), qsizetype(0));
    QCOMPARE(server.connectionCount(), 1);
}

void TestWebSocket::subprotocols_data()
{
    QTest::addColumn<QList<QByteArray>>("offered");
    QTest::addColumn<QByteArray>("chosen");
    QTest::addColumn<bool>("opens");
    using List = QList<QByteArray>;
    QTest::newRow("the client's first") << List {"ocpp1.6", "ocpp2.0.1"} << QByteArray("ocpp1.6") << true;
    QTest::newRow("the first that is known") << List {"ocpp2.1", "ocpp2.0.1", "ocpp1.6"} << QByteArray("ocpp2.0.1") << true;
    QTest::newRow("none in common") << List {"ocpp1.2"} << QByteArray() << false;
    QTest::newRow("none offered") << List {} << QByteArray() << true;
}

void TestWebSocket::subprotocols()
{
    QFETCH(QList<QByteArray>, offered);
    QFETCH(QByteArray, chosen);
    QFETCH(bool, opens);
    auto host = std::make_shared<Host>();
    WebSocketServer server;
    QCOMPARE(server.listen(loopback(), host), QString());
    WebSocketClientSettings settings = dialling(server.port());
    settings.subprotocols = offered;
    WebSocketClient client;
    auto peer = std::make_shared<Peer>();
    client.open(settings, peer);
    if (opens) {
        QTRY_VERIFY(peer->connection());
        QCOMPARE(peer->connection()->subprotocol(), chosen);
        QCOMPARE(host->requests().first().hasSubprotocolHeader, !offered.isEmpty());
        QCOMPARE(host->has(PeerProblem::Kind::NoSubprotocol), offered.isEmpty());
        return;
    }
    QTRY_COMPARE(peer->get(&Peer::m_failed), 1);
    QCOMPARE(peer->get(&Peer::m_failure).kind, PeerProblem::Kind::NoSubprotocol);
    QCOMPARE(peer->get(&Peer::m_failure).httpStatus, 101);
    QTRY_VERIFY(host->has(PeerProblem::Kind::NoSubprotocol));
    // A client that does not mind is closed by the server.
    settings.tolerateSubprotocol = true;
    auto tolerant = std::make_shared<Peer>();
    client.open(settings, tolerant);
    QTRY_COMPARE(tolerant->get(&Peer::m_closed), 1);
    QCOMPARE(int(tolerant->get(&Peer::m_close).code), 1002);
    QVERIFY(tolerant->get(&Peer::m_close).byPeer);
    QVERIFY(tolerant->has(PeerProblem::Kind::NoSubprotocol));
}

void TestWebSocket::paths_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("two slashes") << QByteArray("//CP1") << QByteArray("CP1");
    QTest::newRow("percent-encoded") << QByteArray("/ocpp/CP%20%C3%A4%231") << QByteArray("CP \xc3\xa4#1");
    QTest::newRow("query") << QByteArray("/CP1?x=/y") << QByteArray("CP1");
    QTest::newRow("no id") << QByteArray("/") << QByteArray();
}

void TestWebSocket::paths()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, id);
    auto host = std::make_shared<Host>();
    WebSocketServer server;
    QCOMPARE(server.listen(loopback(), host), QString());
    WebSocketClient client;
    auto peer = std::make_shared<Peer>();
    WebSocketClientSettings settings = dialling(server.port(), path);
    settings.headers = {{"Authorization", basicAuthorization(id, "0123456789abcdef")}};
    client.open(settings, peer);
    QTRY_VERIFY(peer->connection());
    const WebSocketRequest request = host->requests().first();
    QCOMPARE(request.target, path);
    QCOMPARE(request.chargePointId, id);
    QVERIFY(request.remoteAddress.startsWith("127.0.0.1:"));
    QCOMPARE(request.remoteAddress, peer->connection()->request().localAddress);
    QByteArray user;
    QByteArray password;
    QVERIFY(request.basicCredentials(&user, &password));
    QCOMPARE(user, id);
    QCOMPARE(password, QByteArray("0123456789abcdef"));
}

void TestWebSocket::refused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<PeerProblem::Kind>("kind");
    QTest::newRow("wrong password") << 401 << PeerProblem::Kind::Unauthorized;
    QTest::newRow("unknown charge point") << 404 << PeerProblem::Kind::WrongPath;
    QTest::newRow("overloaded") << 503 << PeerProblem::Kind::ConnectFailed;
}

void TestWebSocket::refused()
{
    QFETCH(int, status);
    QFETCH(PeerProblem::Kind, kind);
    auto host = std::make_shared<Host>();
    host->setSpecial([status](const WebSocketRequest &, const WebSocketAcceptor::Answer &answer) {
        answer(status == 401 ? WebSocketDecision::unauthorized() : WebSocketDecision::refuse(status, "go away"));
    });
    WebSocketServer server;
    QCOMPARE(server.listen(loopback(), host), QString());
    WebSocketClient client;
    auto peer = std::make_shared<Peer>();
    client.open(dialling(server.port()), peer);
    QTRY_COMPARE(peer->get(&Peer::m_failed), 1);
    QCOMPARE(peer->get(&Peer::m_opened), 0);
    QCOMPARE(peer->get(&Peer::m_closed), 0);
    const WebSocketFailure failure = peer->get(&Peer::m_failure);
    QCOMPARE(failure.httpStatus, status);
    QCOMPARE(failure.kind, kind);
    if (status == 401)
        QVERIFY(failure.headers.contains(
            std::pair<QByteArray, QByteArray>("WWW-Authenticate", "Basic realm=\"OCPP\", charset=\"UTF-8\"")));
    QCOMPARE(host->has(PeerProblem::Kind::Unauthorized), status == 401);
    QCOMPARE(host->has(PeerProblem::Kind::WrongPath), status == 404);
    QTRY_COMPARE(server.connectionCount(), 0);
}

void TestWebSocket::decidesLater()
{
    auto host = std::make_shared<Host>();
    std::mutex mutex;
    WebSocketAcceptor::Answer waiting;
    host->setSpecial([&](const WebSocketRequest &, WebSocketAcceptor::Answer answer) {
        const std::scoped_lock lock(mutex);
        waiting = std::move(answer);
    });
    const auto asked = [&] {
        const std::scoped_lock lock(mutex);
        return bool(waiting);
    };
    WebSocketServer server;
    QCOMPARE(server.listen(loopback(), host), QString());
    WebSocketClient client;
    auto peer = std::make_shared<Peer>();
    client.open(dialling(server.port()), peer);
    QTRY_VERIFY(asked());
    QCOMPARE(peer->get(&Peer::m_opened), 0);
    waiting(host->standard(host->requests().first())); // in this thread
    waiting(WebSocketDecision::refuse(500)); // a second answer does nothing
    QTRY_VERIFY(peer->connection());
    waiting = {};
}

void TestWebSocket::nobodyDecides()
{
    auto host = std::make_shared<Host>();
    host->setSpecial([](const WebSocketRequest &, const WebSocketAcceptor::Answer &) {});
    WebSocketServerSettings settings = loopback();
    settings.limits.handshakeTimeout = std::chrono::milliseconds(500);
    WebSocketServer server;
    QCOMPARE(server.listen(settings, host), QString());
    WebSocketClient client;
    auto peer = std::make_shared<Peer>();
    client.open(dialling(server.port()), peer);
    QTRY_COMPARE(peer->get(&Peer::m_failed), 1);
    QCOMPARE(peer->get(&Peer::m_failure).httpStatus, 504);
    QTRY_VERIFY(host->has(PeerProblem::Kind::HandshakeTimeout));
    QTRY_COMPARE(server.connectionCount(), 0);
}

void TestWebSocket::pings()
{
    auto host = std::make_shared<Host>();
    WebSocketServerSettings settings = loopback();
    settings.limits.pingInterval = std::chrono::milliseconds(20);
    WebSocketServer server;
    QCOMPARE(server.listen(settings, host), QString());
    WebSocketClient client;
    auto peer = std::make_shared<Peer>();
    client.open(dialling(server.port()), peer);
    QTRY_VERIFY(peer->connection());
    // The server's own, answered by our client by itself.
    QTRY_VERIFY(peer->get(&Peer::m_pings).size() >= 2);
    const auto there = host->peers().front();
    QTRY_VERIFY(there->get(&Peer::m_pongs).size() >= 2);
    QVERIFY(there->connection()->lastRoundTrip() >= 0);
    QVERIFY(there->connection()->isOpen());
    // And one to order, from the other side.
    peer->connection()->ping("hello");
    QTRY_VERIFY(!peer->get(&Peer::m_pongs).isEmpty());
    QCOMPARE(peer->get(&Peer::m_pongs).first().first, QByteArray("hello"));
    QVERIFY(peer->get(&Peer::m_pongs).first().second >= 0);
    QCOMPARE(there->get(&Peer::m_pings), QList<QByteArray> {"hello"});
}

void TestWebSocket::keptPings()
{
    auto host = std::make_shared<Host>();
    WebSocketServerSettings settings = loopback();
    settings.limits.pingInterval = std::chrono::milliseconds(20);
    settings.limits.pingTimeout = std::chrono::milliseconds(60);
    WebSocketServer server;
    QCOMPARE(server.listen(settings, host), QString());
    WebSocketClient client;
    auto peer = std::make_shared<Peer>();
    peer->m_keepPings = true; // as a dead peer does
    client.open(dialling(server.port()), peer);
    QTRY_VERIFY(peer->connection());
    const auto there = host->peers().front();
    QTRY_COMPARE(there->get(&Peer::m_closed), 1);
    QVERIFY(there->has(PeerProblem::Kind::PingTimeout));
    QCOMPARE(int(there->get(&Peer::m_close).code), 1006);
    QTRY_COMPARE(server.connectionCount(), 0);
}

void TestWebSocket::closeCodes()
{
    auto host = std::make_shared<Host>();
    WebSocketServer server;
    QCOMPARE(server.listen(loopback(), host), QString());
    WebSocketClient client;
    for (const quint16 code : {quint16(1000), quint16(1001), quint16(1005), quint16(1011), quint16(3000), quint16(4999)}) {
        auto peer = std::make_shared<Peer>();
        client.open(dialling(server.port()), peer);
        QTRY_VERIFY(peer->connection());
        QTRY_VERIFY(host->peers().back()->connection());
        const auto there = host->peers().back();
        QVERIFY(peer->connection()->send("last words"));
        peer->connection()->close(code, "bye");
        QTRY_COMPARE(there->get(&Peer::m_closed), 1);
        QTRY_COMPARE(peer->get(&Peer::m_closed), 1);
        QCOMPARE(there->get(&Peer::m_texts), QList<QByteArray> {"last words"});
        QCOMPARE(there->get(&Peer::m_close).code, code);
        QVERIFY(there->get(&Peer::m_close).byPeer);
        QCOMPARE(there->get(&Peer::m_close).reason, code == 1005 ? QByteArray() : QByteArray("bye"));
        QCOMPARE(peer->get(&Peer::m_close).code, code);
        QVERIFY(!peer->get(&Peer::m_close).byPeer);
        QVERIFY(!peer->connection()->isOpen());
        QVERIFY(!peer->connection()->send("too late"));
    }
    auto peer = std::make_shared<Peer>();
    client.open(dialling(server.port()), peer);
    QTRY_VERIFY(peer->connection());
    peer->connection()->abort();
    QTRY_COMPARE(peer->get(&Peer::m_closed), 1);
    QTRY_COMPARE(host->peers().back()->get(&Peer::m_closed), 1);
    QCOMPARE(int(host->peers().back()->get(&Peer::m_close).code), 1006);
    QVERIFY(host->peers().back()->has(PeerProblem::Kind::ConnectionLost));
    QTRY_COMPARE(server.connectionCount(), 0);
}

void TestWebSocket::sendsFromThreads()
{
    auto host = std::make_shared<Host>();
    WebSocketServer server;
    QCOMPARE(server.listen(loopback(), host), QString());
    WebSocketClient client;
    auto peer = std::make_shared<Peer>();
    client.open(dialling(server.port()), peer);
    QTRY_VERIFY(peer->connection());
    constexpr int each = 500;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back(QThread::create([connection = peer->connection(), t] {
            for (int i = 0; i < each; ++i)
                connection->send(QByteArray::number(t) + ':' + QByteArray::number(i));
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(20'000));
    QTRY_COMPARE(peer->get(&Peer::m_texts).size(), qsizetype(4 * each));
    // In order for each thread.
    int next[4] = {};
    for (const QByteArray &text : peer->get(&Peer::m_texts)) {
        const int t = text.left(1).toInt();
        QCOMPARE(text.mid(2).toInt(), next[t]++);
    }
}

void TestWebSocket::sendQueue()
{
    auto host = std::make_shared<Host>();
    WebSocketServerSettings settings = loopback();
    WebSocketServer server;
    QCOMPARE(server.listen(settings, host), QString());
    WebSocketClientSettings dial = dialling(server.port());
    dial.limits.sendQueue = 1 << 20;
    WebSocketClient client;
    auto peer = std::make_shared<Peer>();
    client.open(dial, peer);
    QTRY_VERIFY(peer->connection());
    QTRY_VERIFY(!host->peers().empty() && host->peers().front()->connection());
    host->peers().front()->connection()->pauseReading();
    const QByteArray text(100'000, 'x');
    int taken = 0;
    while (taken < 2'000 && peer->connection()->send(text))
        ++taken;
    QVERIFY(taken < 2'000);
    QVERIFY(peer->connection()->queuedBytes() <= dial.limits.sendQueue + 20);
    QCOMPARE(peer->get(&Peer::m_drained), 0);
    host->peers().front()->connection()->resumeReading();
    QTRY_VERIFY_WITH_TIMEOUT(peer->get(&Peer::m_drained) >= 1, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(host->peers().front()->get(&Peer::m_texts).size(), qsizetype(taken), 20'000);
    QVERIFY(peer->connection()->send("more"));
}

void TestWebSocket::pausedReading()
{
    auto host = std::make_shared<Host>();
    WebSocketServer server;
    QCOMPARE(server.listen(loopback(), host), QString());
    WebSocketClient client;
    auto peer = std::make_shared<Peer>();
    client.open(dialling(server.port()), peer);
    QTRY_VERIFY(peer->connection());
    QTRY_VERIFY(!host->peers().empty() && host->peers().front()->connection());
    const auto there = host->peers().front();
    there->connection()->pauseReading();
    there->connection()->pauseReading();
    NetworkThread::shared()->run([] {});
    QVERIFY(peer->connection()->send("a"));
    QVERIFY(peer->connection()->send("b"));
    there->connection()->resumeReading();
    NetworkThread::shared()->run([] {});
    // What was asked for before the pause may still come, nothing more.
    QVERIFY(there->get(&Peer::m_texts).size() <= 2);
    there->connection()->resumeReading();
    QTRY_COMPARE(there->get(&Peer::m_texts), (QList<QByteArray> {"a", "b"}));
}

void TestWebSocket::stops()
{
    auto host = std::make_shared<Host>();
    auto server = std::make_unique<WebSocketServer>();
    QCOMPARE(server->listen(loopback(), host), QString());
    const quint16 port = server->port();
    WebSocketServer second;
    WebSocketServerSettings same = loopback();
    same.port = port;
    QVERIFY(!second.listen(same, host).isEmpty());
    WebSocketClient client;
    auto peer = std::make_shared<Peer>();
    client.open(dialling(port), peer);
    QTRY_VERIFY(peer->connection());
    server.reset();
    QTRY_COMPARE(peer->get(&Peer::m_closed), 1);
    QCOMPARE(int(peer->get(&Peer::m_close).code), 1001);
    QTRY_COMPARE(host->peers().front()->get(&Peer::m_closed), 1);
    // The port is free again.
    QCOMPARE(second.listen(same, host), QString());
    QCOMPARE(second.port(), port);
}

void TestWebSocket::nobodyThere()
{
    quint16 port = 0;
    {
        WebSocketServer server;
        QCOMPARE(server.listen(loopback(), std::make_shared<Host>()), QString());
        port = server.port();
    }
    WebSocketClient client;
    auto peer = std::make_shared<Peer>();
    client.open(dialling(port), peer);
    QTRY_COMPARE(peer->get(&Peer::m_failed), 1);
    QCOMPARE(peer->get(&Peer::m_failure).kind, PeerProblem::Kind::ConnectFailed);
    QCOMPARE(peer->get(&Peer::m_failure).httpStatus, 0);
    QVERIFY(!peer->get(&Peer::m_failure).detail.isEmpty());
    auto unreadable = std::make_shared<Peer>();
    WebSocketClientSettings settings;
    settings.url = "ftp://127.0.0.1/";
    client.open(settings, unreadable);
    QTRY_COMPARE(unreadable->get(&Peer::m_failed), 1);
}

void TestWebSocket::cancelled()
{
    auto host = std::make_shared<Host>();
    host->setSpecial([](const WebSocketRequest &, const WebSocketAcceptor::Answer &) {});
    WebSocketServer server;
    QCOMPARE(server.listen(loopback(), host), QString());
    auto peer = std::make_shared<Peer>();
    {
        WebSocketClient client;
        client.open(dialling(server.port()), peer);
        QTRY_VERIFY(!host->requests().isEmpty());
    }
    NetworkThread::shared()->run([] {});
    QCOMPARE(peer->get(&Peer::m_failed), 0);
    QCOMPARE(peer.use_count(), 1L);
}

QTEST_GUILESS_MAIN(TestWebSocket)
#include "tst_websocket.moc"
