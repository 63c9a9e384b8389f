// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/framesink.h"
#include "models/endpoints/websocketclient.h"
#include "models/endpoints/websocketserver.h"

#include <mutex>
#include <vector>

namespace WireTest {

using namespace Roamscope;

/// Remembers all that happens on one connection; may echo.
class Peer : public WebSocketHandler
{
public:
    explicit Peer(bool echo = false)
        : m_echo(echo)
    {
    }
    void opened(const std::shared_ptr<WebSocketConnection> &connection) override
    {
        const std::scoped_lock lock(m_mutex);
        m_connection = connection;
        ++m_opened;
    }
    void text(WebSocketConnection &connection, const QByteArray &message) override
    {
        if (m_echo)
            connection.send(message);
        const std::scoped_lock lock(m_mutex);
        m_texts.append(message);
    }
    void binary(WebSocketConnection &, const QByteArray &message) override
    {
        const std::scoped_lock lock(m_mutex);
        m_binaries.append(message);
    }
    bool pinged(WebSocketConnection &, const QByteArray &payload) override
    {
        const std::scoped_lock lock(m_mutex);
        m_pings.append(payload);
        return m_keepPings;
    }
    void pong(WebSocketConnection &, const QByteArray &payload, qint64 roundTrip) override
    {
        const std::scoped_lock lock(m_mutex);
        m_pongs.append({payload, roundTrip});
    }
    void drained(WebSocketConnection &) override
    {
        const std::scoped_lock lock(m_mutex);
        ++m_drained;
    }
    void closed(WebSocketConnection &, const WebSocketClose &close) override
    {
        const std::scoped_lock lock(m_mutex);
        m_close = close;
        ++m_closed;
    }
    void failed(const WebSocketFailure &failure) override
    {
        const std::scoped_lock lock(m_mutex);
        m_failure = failure;
        ++m_failed;
    }
    void problem(PeerProblem problem) override
    {
        const std::scoped_lock lock(m_mutex);
        m_problems.push_back(std::move(problem));
    }

    template<typename T>
    T get(T Peer::*member) const
    {
        const std::scoped_lock lock(m_mutex);
        return this->*member;
    }
    std::shared_ptr<WebSocketConnection> connection() const { return get(&Peer::m_connection); }
    bool has(PeerProblem::Kind kind) const
    {
        const std::scoped_lock lock(m_mutex);
        for (const PeerProblem &problem : m_problems) {
            if (problem.kind == kind)
                return true;
        }
        return false;
    }

    const bool m_echo;
    bool m_keepPings = false;
    mutable std::mutex m_mutex;
    std::shared_ptr<WebSocketConnection> m_connection;
    QList<QByteArray> m_texts;
    QList<QByteArray> m_binaries;
    QList<QByteArray> m_pings;
    QList<std::pair<QByteArray, qint64>> m_pongs;
    std::vector<PeerProblem> m_problems;
    WebSocketClose m_close;
    WebSocketFailure m_failure;
    int m_opened = 0;
    int m_closed = 0;
    int m_failed = 0;
    int m_drained = 0;
};

/// Accepts with the versions it knows, unless told otherwise; an echo on each connection.
class Host : public WebSocketAcceptor
{
public:
    using Decide = std::function<void(const WebSocketRequest &, Answer)>;

    void decide(const WebSocketRequest &request, Answer answer) override
    {
        Decide special;
        {
            const std::scoped_lock lock(m_mutex);
            m_requests.append(request);
            special = m_special;
        }
        if (special)
            special(request, std::move(answer));
        else
            answer(standard(request));
    }
    WebSocketDecision standard(const WebSocketRequest &request)
    {
        const QByteArray chosen = chooseSubprotocol(request.subprotocols, {"ocpp2.0.1", "ocpp1.6"});
        if (chosen.isEmpty() && !request.subprotocols.isEmpty())
            return WebSocketDecision::noSubprotocol();
        auto peer = std::make_shared<Peer>(true);
        const std::scoped_lock lock(m_mutex);
        m_peers.push_back(peer);
        return WebSocketDecision::accept(peer, chosen);
    }
    void problem(PeerProblem problem) override
    {
        const std::scoped_lock lock(m_mutex);
        m_problems.push_back(std::move(problem));
    }
    QList<WebSocketRequest> requests() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_requests;
    }
    std::vector<std::shared_ptr<Peer>> peers() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_peers;
    }
    quint64 count(PeerProblem::Kind kind) const
    {
        const std::scoped_lock lock(m_mutex);
        quint64 sum = 0;
        for (const PeerProblem &problem : m_problems) {
            if (problem.kind == kind)
                sum += problem.count;
        }
        return sum;
    }
    bool has(PeerProblem::Kind kind) const { return count(kind) > 0; }
    QByteArray detail(PeerProblem::Kind kind) const
    {
        const std::scoped_lock lock(m_mutex);
        for (const PeerProblem &problem : m_problems) {
            if (problem.kind == kind)
                return problem.detail;
        }
        return {};
    }
    void setSpecial(Decide special)
    {
        const std::scoped_lock lock(m_mutex);
        m_special = std::move(special);
    }

private:
    mutable std::mutex m_mutex;
    Decide m_special;
    QList<WebSocketRequest> m_requests;
    std::vector<std::shared_ptr<Peer>> m_peers;
    std::vector<PeerProblem> m_problems;
};

/// Keeps what endpoints record.
class Shelf : public FrameSink
{
public:
    void record(RecordedFrame frame) override
    {
        const std::scoped_lock lock(m_mutex);
        m_frames.push_back(std::move(frame));
    }
    void report(PeerProblem problem) override
    {
        const std::scoped_lock lock(m_mutex);
        m_problems.push_back(std::move(problem));
    }
    std::vector<RecordedFrame> frames() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_frames;
    }
    bool has(PeerProblem::Kind kind) const
    {
        const std::scoped_lock lock(m_mutex);
        for (const PeerProblem &problem : m_problems) {
            if (problem.kind == kind)
                return true;
        }
        return false;
    }

private:
    mutable std::mutex m_mutex;
    std::vector<RecordedFrame> m_frames;
    std::vector<PeerProblem> m_problems;
};

inline WebSocketServerSettings loopback()
{
    WebSocketServerSettings settings;
    settings.address = QHostAddress(QHostAddress::LocalHost);
    return settings;
}

inline WebSocketClientSettings dialling(quint16 port, const QByteArray &path = "/CP1", bool tls = false)
{
    WebSocketClientSettings settings;
    settings.url = (tls ? "wss://127.0.0.1:" : "ws://127.0.0.1:") + QByteArray::number(port) + path;
    settings.subprotocols = {"ocpp1.6"};
    return settings;
}

/// A client frame with a mask of zeroes, whatever it says.
inline QByteArray clientFrame(quint8 first, const QByteArray &payload, bool masked = true)
{
    QByteArray frame(1, char(first));
    const int bit = masked ? 0x80 : 0;
    if (payload.size() < 126) {
        frame += char(bit | int(payload.size()));
    } else {
        frame += char(bit | 126);
        frame += char(payload.size() >> 8);
        frame += char(payload.size());
    }
    if (masked)
        frame += QByteArray(4, '\0');
    return frame + payload;
}

inline QByteArray upgradeRequest(const QByteArray &target = "/CP1", const QByteArray &more = "Sec-WebSocket-Protocol: ocpp1.6\r\n",
                                 bool connectionHeader = true)
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
        + (connectionHeader ? QByteArray("Connection: keep-alive, Upgrade\r\n") : QByteArray())
        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n" + more + "\r\n";
}

} // namespace WireTest
