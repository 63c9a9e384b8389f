// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/websocketconnection.h"

#include <QHostAddress>
#include <QString>

#include <vector>

namespace Roamscope {

class NetworkThread;

/// The answer to a request for an upgrade.
struct WebSocketDecision
{
    int status = 101; ///< 101: accepted; else an HTTP status: 401, 404 …
    QByteArray subprotocol {}; ///< one of those offered, or empty: the answer then names none
    std::shared_ptr<WebSocketHandler> handler {}; ///< of the new connection; needed with 101
    quint16 closeCode = 0; ///< not 0: complete the handshake, then close at once with this code
    QByteArray closeReason {};
    WebSocketHeaders headers {}; ///< to add to the answer
    QByteArray body {}; ///< of a refusal; plain text

    static WebSocketDecision accept(std::shared_ptr<WebSocketHandler> handler, const QByteArray &subprotocol);
    static WebSocketDecision refuse(int status, const QByteArray &text = {});
    /// 401 with `WWW-Authenticate: Basic`.
    static WebSocketDecision unauthorized();
    /// OCPP-J: without a common subprotocol the handshake is completed without the header, then closed (1002).
    static WebSocketDecision noSubprotocol();
};

/// Who decides about connections to a server. Called in the network thread; must return at once.
class WebSocketAcceptor
{
public:
    using Answer = std::function<void(WebSocketDecision)>;

    virtual ~WebSocketAcceptor() = default;
    /// `answer` is to be called once, now or later, from any thread: a proxy dials upstream first. A peer whose
    /// answer does not come within the handshake time-out gets 504.
    virtual void decide(const WebSocketRequest &request, Answer answer) = 0;
    /// What peers did before they had a connection. Repetitions from one address are told as one, once a second.
    virtual void problem(PeerProblem problem) { Q_UNUSED(problem) }
};

struct WebSocketServerSettings
{
    QHostAddress address {QHostAddress::Any}; ///< Any: IPv4 and IPv6
    quint16 port = 0; ///< 0: any free one
    TlsOptions tls {};
    WebSocketLimits limits {};
    bool compression = true; ///< permessage-deflate where the client offers it
    /// A charge point that connects again replaces its older connection, which is closed and reported.
    bool onePerChargePoint = true;
};

/// A WebSocket server in the network thread. Members may be called from any thread but the handlers' own; its end
/// closes all connections.
class WebSocketServer
{
public:
    explicit WebSocketServer(std::shared_ptr<NetworkThread> thread = {});
    ~WebSocketServer();
    WebSocketServer(const WebSocketServer &) = delete;
    WebSocketServer &operator=(const WebSocketServer &) = delete;

    /// Translated error; empty when it listens.
    QString listen(const WebSocketServerSettings &settings, std::shared_ptr<WebSocketAcceptor> acceptor);
    bool isListening() const;
    quint16 port() const;
    /// Stops listening and closes all connections with 1001 (going away).
    void stop();
    int connectionCount() const; ///< handshakes included
    std::vector<std::shared_ptr<WebSocketConnection>> connections() const;

private:
    class Core;
    std::shared_ptr<Core> m_core;
};

/// The first of `offered` that `known` holds; empty when there is none.
QByteArray chooseSubprotocol(const QList<QByteArray> &offered, const QList<QByteArray> &known);

} // namespace Roamscope
