// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/peerproblem.h"
#include "models/endpoints/websocketrequest.h"

#include <chrono>
#include <functional>
#include <memory>

namespace Roamscope {

class WebSocketConnection;

/// Bounds of one connection and of a whole server. A peer that goes beyond is told off, closed or slowed; others do
/// not feel it.
struct WebSocketLimits
{
    qsizetype messageSize = 16 << 20; ///< bytes, inflated; beyond: 1009, without buffering
    qsizetype headerSize = 16 << 10; ///< of the HTTP request or response
    std::chrono::milliseconds handshakeTimeout {10'000}; ///< from the connection to the answered upgrade
    std::chrono::milliseconds closeTimeout {3'000}; ///< for the peer's side of the closing handshake
    std::chrono::milliseconds pingInterval {30'000}; ///< 0: we never ping
    std::chrono::milliseconds pingTimeout {20'000}; ///< nothing at all heard after a ping: the link is half-open
    qsizetype sendQueue = 32 << 20; ///< bytes that wait for a peer that does not read; beyond, send() refuses
    int messagesPerSecond = 20'000; ///< per connection; beyond, reading is slowed
    int connections = 4'000; ///< server: at once, handshakes included
    int connectionsPerAddress = 2'000; ///< server: from one IP address
};

/// How a connection ended.
struct WebSocketClose
{
    quint16 code = 1006; ///< 1005: closed without a code; 1006: lost without a closing handshake
    QByteArray reason {};
    bool byPeer = false; ///< the other side began
    /// Of a lost or broken link: why, in the words of the system or of the violated rule.
    QByteArray detail {};
};

/// Why a client did not get through.
struct WebSocketFailure
{
    PeerProblem::Kind kind = PeerProblem::Kind::ConnectFailed;
    int httpStatus = 0; ///< the server's answer, where there was one
    WebSocketHeaders headers {}; ///< of that answer
    QByteArray body {}; ///< its first 4 KiB
    QByteArray detail {}; ///< translated or the library's reason
};

/// Counted since the connection was opened.
struct WebSocketCounters
{
    quint64 messagesIn = 0;
    quint64 messagesOut = 0;
    quint64 bytesIn = 0; ///< of message texts
    quint64 bytesOut = 0;
    quint64 wireBytesIn = 0; ///< WebSocket frames as they were on the wire (inside TLS)
    quint64 wireBytesOut = 0;
    quint64 pingsIn = 0;
    quint64 pongsIn = 0;
};

/// What happens on one connection. Called in the network thread, one after the other; must return at once. The
/// connection holds its handler until closed() or failed() was called, one of which is the last call.
class WebSocketHandler
{
public:
    virtual ~WebSocketHandler() = default;
    virtual void opened(const std::shared_ptr<WebSocketConnection> &connection) { Q_UNUSED(connection) }
    /// A whole text message; it is valid UTF-8.
    virtual void text(WebSocketConnection &connection, const QByteArray &message) = 0;
    /// OCPP-J knows no binary messages. The problem is reported before; without an override they are ignored.
    virtual void binary(WebSocketConnection &connection, const QByteArray &message)
    {
        Q_UNUSED(connection)
        Q_UNUSED(message)
    }
    /// A ping of the peer. True: it was dealt with, and no pong shall be sent.
    virtual bool pinged(WebSocketConnection &connection, const QByteArray &payload)
    {
        Q_UNUSED(connection)
        Q_UNUSED(payload)
        return false;
    }
    /// `roundTrip` in µs, −1 when it answers no ping of ours.
    virtual void pong(WebSocketConnection &connection, const QByteArray &payload, qint64 roundTrip)
    {
        Q_UNUSED(connection)
        Q_UNUSED(payload)
        Q_UNUSED(roundTrip)
    }
    /// The peer began the closing handshake; closed() follows once it is through.
    virtual void closing(WebSocketConnection &connection, const WebSocketClose &close)
    {
        Q_UNUSED(connection)
        Q_UNUSED(close)
    }
    /// What waited to be sent is on its way, after send() had refused or queuedBytes() was high.
    virtual void drained(WebSocketConnection &connection) { Q_UNUSED(connection) }
    virtual void closed(WebSocketConnection &connection, const WebSocketClose &close) = 0;
    /// Client only: it was never opened.
    virtual void failed(const WebSocketFailure &failure) { Q_UNUSED(failure) }
    /// Something the peer did wrong, or the link suffered.
    virtual void problem(PeerProblem problem) { Q_UNUSED(problem) }
};

/// One open WebSocket, of either side. All members may be called from any thread.
class WebSocketConnection
{
public:
    virtual ~WebSocketConnection() = default;

    virtual const WebSocketRequest &request() const = 0;
    virtual QByteArray subprotocol() const = 0; ///< agreed; empty when none was
    virtual bool isServer() const = 0;
    virtual bool isCompressed() const = 0; ///< permessage-deflate was agreed
    virtual TimeUs openedAt() const = 0;

    /// Sends a text message, in order. False when the connection is closing or too much waits (WebSocketLimits::
    /// sendQueue); then nothing was taken, and drained() tells when to go on.
    virtual bool send(const QByteArray &text) = 0;
    /// Sends without looking at its bytes: for tests of a peer's robustness. `opcode` 1 text, 2 binary.
    virtual bool sendRaw(const QByteArray &payload, int opcode) = 0;
    /// Sends a ping; its round-trip comes to pong(). Null: with a payload of our own.
    virtual void ping(const QByteArray &payload = {}) = 0;
    virtual void sendPong(const QByteArray &payload) = 0;
    /// Begins the closing handshake; what was sent before goes out first. 1005: without a code.
    virtual void close(quint16 code = 1000, const QByteArray &reason = {}) = 0;
    /// Cuts the link without a closing handshake.
    virtual void abort() = 0;

    virtual bool isOpen() const = 0;
    virtual qsizetype queuedBytes() const = 0;
    /// Stops taking bytes from the peer, which TCP then slows down; counts calls.
    virtual void pauseReading() = 0;
    virtual void resumeReading() = 0;

    virtual WebSocketCounters counters() const = 0;
    /// Round-trip of the last answered ping of ours, µs; −1 before the first.
    virtual qint64 lastRoundTrip() const = 0;
    /// When the last byte came from the peer.
    virtual TimeUs lastHeard() const = 0;
};

} // namespace Roamscope
