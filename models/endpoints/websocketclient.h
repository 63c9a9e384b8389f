// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/websocketconnection.h"

#include <QString>

namespace Roamscope {

class NetworkThread;

/// A ws:// or wss:// address in its parts. The target stays as written: "//CP1" and percent-encoding included.
struct WebSocketAddress
{
    bool secure = false;
    QByteArray host {}; ///< without brackets
    quint16 port = 0;
    QByteArray target {}; ///< "/" when the address has none

    /// Translated error; empty when it could be read.
    static QString parse(QByteArrayView url, WebSocketAddress *address);
    QByteArray hostHeader() const; ///< "host:port", the port only where it is not the scheme's own
    QByteArray toUrl() const;
};

struct WebSocketClientSettings
{
    QByteArray url {}; ///< "ws://host:port/path"; wss:// turns TLS on
    QList<QByteArray> subprotocols {}; ///< by preference
    WebSocketHeaders headers {}; ///< to add: Authorization …
    TlsOptions tls {};
    WebSocketLimits limits {};
    bool compression = false; ///< offer permessage-deflate
    /// Open although the server named no subprotocol, or one that was not offered; reported either way.
    bool tolerateSubprotocol = false;
};

/// Dials a server. The connection it opens lives on its own; the end of the client only breaks off an attempt that
/// is still under way. From any thread.
class WebSocketClient
{
public:
    explicit WebSocketClient(std::shared_ptr<NetworkThread> thread = {});
    ~WebSocketClient();
    WebSocketClient(const WebSocketClient &) = delete;
    WebSocketClient &operator=(const WebSocketClient &) = delete;

    /// Calls opened() or failed() of the handler, in the network thread. One attempt at a time.
    void open(const WebSocketClientSettings &settings, std::shared_ptr<WebSocketHandler> handler);
    /// Breaks off; the handler hears nothing more of this attempt.
    void cancel();

private:
    class Dial;
    std::shared_ptr<NetworkThread> m_thread;
    std::shared_ptr<Dial> m_dial;
};

} // namespace Roamscope
