// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/websocketlink_beast.h"
#include "models/endpoints/websocketserver.h"

namespace Roamscope {

/// The server's side of one connection from accept() to the answered upgrade: TLS, the HTTP request, the decision. In
/// the network thread; bounded in time and bytes.
class ServerHandshake : public std::enable_shared_from_this<ServerHandshake>
{
public:
    struct Owner
    {
        std::shared_ptr<NetworkThread> thread;
        std::shared_ptr<const WebSocketServerSettings> settings;
        std::shared_ptr<WebSocketAcceptor> acceptor;
        std::function<void(PeerProblem)> report;
        /// Upgraded: the link is not begun yet. `closeCode` not 0: it is to be closed at once.
        std::function<void(WebSocketLink::Start, const WebSocketDecision &)> upgraded;
        /// It came to nothing; the socket is closed.
        std::function<void(ServerHandshake *)> ended;
    };

    ServerHandshake(Owner owner, std::unique_ptr<WebSocketStream> stream, QByteArray remoteAddress);

    void begin();
    void abort();
    const QByteArray &remoteAddress() const { return m_request.remoteAddress; }

private:
    void startTls(const std::shared_ptr<boost::asio::ssl::context> &context);
    void readHeader();
    void onHeaderBytes(std::size_t count);
    bool looksLikeHttp();
    void onHeader(qsizetype end);
    bool isUpgrade();
    void decide();
    void answer(const WebSocketDecision &decision);
    void upgrade(const WebSocketDecision &decision);
    void reportDecision(const WebSocketDecision &decision);
    void refuse(int status, const QByteArray &text, const WebSocketHeaders &headers = {});
    void report(PeerProblem::Kind kind, const QByteArray &detail, Severity severity = Severity::Warning);
    void finishRefusal();
    void end();

    Owner m_owner;
    std::unique_ptr<WebSocketStream> m_stream;
    WebSocketRequest m_request;
    boost::asio::steady_timer m_timer;
    QByteArray m_buffer;
    QByteArray m_out;
    std::array<char, 2048> m_chunk {};
    bool m_decided = false;
    bool m_answered = false;
    bool m_ended = false;
};

/// "Switching Protocols", "Not Found" …
QByteArray httpReason(int status);

} // namespace Roamscope
