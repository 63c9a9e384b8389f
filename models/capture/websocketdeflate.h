// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace Roamscope {

/// permessage-deflate (RFC 7692) of one connection: what was agreed, and its two streams. The streams are made when
/// they are first used; our own compressor keeps a small window, some 32 KiB.
class WebSocketDeflate
{
public:
    struct Agreement
    {
        bool serverNoContext = false; ///< the server compresses each message on its own
        bool clientNoContext = false;
        int serverBits = 15; ///< window
        int clientBits = 15;
    };
    enum class Result : quint8 { Ok, TooLarge, Broken };

    /// Value of Sec-WebSocket-Extensions that a client sends.
    static QByteArray offer();
    /// Server: the first offer that can be met, and the value to answer with. Empty: none.
    static QByteArray negotiate(const QByteArray &offers, Agreement *agreement);
    /// Client: reads the server's answer; false when it is none that was offered. Empty answers are no agreement.
    static bool read(const QByteArray &answer, Agreement *agreement);

    WebSocketDeflate(const Agreement &agreement, bool server);
    ~WebSocketDeflate();
    WebSocketDeflate(const WebSocketDeflate &) = delete;
    WebSocketDeflate &operator=(const WebSocketDeflate &) = delete;

    /// One whole message; at most `limit` bytes come out.
    Result inflate(QByteArrayView compressed, qsizetype limit, QByteArray *message);
    /// Empty when zlib failed: send it uncompressed then.
    QByteArray deflate(QByteArrayView message);

private:
    struct Streams;
    Agreement m_agreement;
    bool m_server;
    std::unique_ptr<Streams> m_streams;
};

} // namespace Roamscope
