// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capture.h"
#include "models/capture/ledger.h"
#include "models/capture/packets/streambudget.h"
#include "models/capture/packets/tcpreassembly.h"

#include <QList>

namespace Roamscope {

/// One HTTP/1.x message as it went over the wire; chunks are joined, compression is left as it is.
struct HttpStreamMessage
{
    bool isResponse = false;
    QByteArray method {};
    QByteArray target {};
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers {};
    QByteArray body {};
    FramePlace place {}; ///< the part in the packet that completed it
    TimeUs time = noTime; ///< of that packet
    TimeUs begun = noTime; ///< of the packet with its first byte
    quint64 earlier = 0; ///< bytes of it in packets before
    bool damaged = false; ///< parts of it are not in the capture
    bool tooLong = false; ///< the body is not kept

    /// The value of a header in lower case; empty when there is none.
    QByteArray header(QByteArrayView name) const;
    bool asksForWebSocket() const;
};

/// Takes what an HttpStream finds.
class HttpReceiver
{
public:
    enum class Body : quint8 { Keep, Drop, None };
    virtual ~HttpReceiver() = default;
    /// The head of a message is there: whether its body is wanted; None: the protocol says that it has none.
    virtual Body headRead(const HttpStreamMessage &message) = 0;
    /// True when the stream is HTTP no more behind this message.
    virtual bool messageRead(HttpStreamMessage &message) = 0;
    virtual void httpDropped(LedgerReason reason, const StreamPart &part, quint64 bytes, bool told) = 0;
};

/// Reads one direction of an HTTP/1.x connection: keep-alive, pipelining, Content-Length, chunks, until the connection
/// closes. What is lost inside a body of known length costs only that body; else it goes on at the next message that
/// begins where a packet does.
class HttpStream
{
public:
    HttpStream(StreamBudget &budget, HttpReceiver &receiver, quint64 longestBody);

    /// Returns how many bytes were HTTP: fewer than there are when the protocol changes behind them.
    qsizetype received(const StreamPart &part);
    void lost(quint64 bytes, const StreamPart &next);
    void finish();
    /// Nothing is known until the next message begins.
    bool isSearching() const { return m_state == State::Searching; }

    /// Whether a message may begin so, even if its first packet ends within the first word; `least` = bytes to tell by.
    static bool looksLikeRequest(QByteArrayView bytes, qsizetype least = 3);
    static bool looksLikeResponse(QByteArrayView bytes, qsizetype least = 3);
    static bool looksLikeHttp(QByteArrayView bytes, qsizetype least = 3) { return looksLikeRequest(bytes, least) || looksLikeResponse(bytes, least); }

private:
    enum class State : quint8 { Searching, Head, Fixed, UntilClose, ChunkSize, ChunkData, ChunkEnd, Trailer };
    qsizetype readHead(QByteArrayView bytes);
    bool parseHead(QByteArrayView head);
    void beginBody();
    void keep(QByteArrayView bytes);
    qsizetype readLine(QByteArrayView bytes, bool *whole);
    void abandon(LedgerReason reason, const StreamPart &part);
    bool complete(quint64 here);

    HttpReceiver &m_receiver;
    const quint64 m_longestBody;
    State m_state = State::Searching;
    StreamBuffer m_head; ///< the head, or a line between chunks
    StreamBuffer m_body;
    HttpStreamMessage m_message {};
    StreamPart m_part {};
    quint64 m_partUsed = 0; ///< bytes of the part that belong to messages before
    quint64 m_total = 0; ///< bytes of the message in packets before this one
    quint64 m_rest = 0; ///< of a body or chunk
    bool m_keepBody = false;
};

} // namespace Roamscope
