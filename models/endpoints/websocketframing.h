// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/peerproblem.h"

#include <QByteArray>
#include <QByteArrayView>

#include <span>
#include <vector>

namespace Roamscope {

class WebSocketDeflate;

enum class WebSocketOpcode : quint8 { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

/// Takes the bytes of one direction of a WebSocket apart (RFC 6455), without any input or output of its own. Ours
/// rather than Boost.Beast's, because a proxy has to pass pings on instead of answering them, and because a report has
/// to name what a peer violated.
class WebSocketDecoder
{
public:
    struct Event
    {
        enum class Kind : quint8 { None, Text, Binary, Ping, Pong, Close, Failed };
        Kind kind = Kind::None; ///< None: more bytes are needed
        QByteArray payload {}; ///< Close: the reason
        quint16 code = 0; ///< Close: the peer's (1005: without one). Failed: with which to close
        PeerProblem::Kind problem = PeerProblem::Kind::ProtocolError;
        QByteArray detail {}; ///< Failed: what was violated
    };

    /// `masked`: the peer must mask, so we are the server. `deflate`: agreed, or null.
    WebSocketDecoder(bool masked, qsizetype limit, WebSocketDeflate *deflate);

    /// Where to read to; then say how much came.
    std::span<char> space();
    void received(std::size_t count) { m_end += count; }
    void append(QByteArrayView bytes);
    /// The next whole thing. After Failed nothing more is read.
    Event next();
    /// Frames begun to be read, fragments and control frames included.
    quint64 frames() const { return m_frames; }

private:
    Event control(WebSocketOpcode opcode, QByteArrayView payload);
    Event message(QByteArray bytes);
    Event fail(quint16 code, PeerProblem::Kind problem, QByteArray detail);

    bool m_masked;
    bool m_failed = false;
    bool m_inMessage = false; ///< between the first and the last fragment
    bool m_compressed = false; ///< the message
    WebSocketOpcode m_type = WebSocketOpcode::Text; ///< of the message
    qsizetype m_limit;
    WebSocketDeflate *m_deflate;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    QByteArray m_fragments;
    quint64 m_frames = 0;
};

/// Appends one frame, with FIN set; masked with `mask` where it is not null. Returns how many bytes it took.
qsizetype appendWebSocketFrame(QByteArray &out, WebSocketOpcode opcode, bool compressed, QByteArrayView payload,
                               const quint32 *mask);
/// Payload of a Close frame; empty for 1005. The reason is cut to what fits, at a whole character.
QByteArray webSocketClosePayload(quint16 code, QByteArrayView reason);
bool isUtf8Text(QByteArrayView text);

} // namespace Roamscope
