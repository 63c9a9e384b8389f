// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capture.h"
#include "models/capture/ledger.h"
#include "models/capture/packets/streambudget.h"
#include "models/capture/packets/tcpreassembly.h"

namespace Roamscope {

/// A message of a WebSocket, or what was left of one.
struct WebSocketMessage
{
    QByteArrayView bytes {}; ///< unmasked, as sent: perhaps compressed
    FramePlace place {}; ///< the part in the packet that completed it
    TimeUs time = noTime; ///< of that packet
    quint64 earlier = 0; ///< bytes of it in packets before
    bool compressed = false;
    bool masked = false; ///< it came from the client
    bool binary = false;
    bool damaged = false; ///< its end is missing
};

/// Takes what a PacketWebSocket finds.
class WebSocketReceiver
{
public:
    virtual ~WebSocketReceiver() = default;
    virtual void message(const WebSocketMessage &message) = 0;
    /// A ping, pong or close frame, of so many bytes.
    virtual void control(int opcode, quint64 bytes) = 0;
    /// Bytes that did not become a message, and why; `told` is true where a person should see the place.
    virtual void dropped(LedgerReason reason, const StreamPart &part, quint64 bytes, bool told) = 0;
    /// The stream is not continuous any more: what was compressed before cannot be referred to.
    virtual void interrupted() = 0;
};

/// Reads one direction of a WebSocket that somebody else speaks (RFC 6455), and is more forgiving than an endpoint may
/// be: it can begin in the middle, leaves out what is lost, and finds the next frame by what an OCPP message looks
/// like. Frames are read where they lie; only those that are cut by packets are put together.
class PacketWebSocket
{
public:
    PacketWebSocket(StreamBudget &budget, WebSocketReceiver &receiver, quint64 longestMessage);

    void received(const StreamPart &part);
    void lost(quint64 bytes, const StreamPart &next);
    /// Where a frame begins is not known: goes on where one is found.
    void search();
    /// The capture or the connection ends here.
    void finish();

    /// Where a frame begins that carries an OCPP message, or a chain of frames that fills `bytes`; −1 = nowhere.
    static qsizetype find(QByteArrayView bytes);
    /// The same for the beginning only: whether a direction that is not known yet is a WebSocket with OCPP.
    static bool looksLikeOcpp(QByteArrayView bytes);

private:
    struct Header
    {
        quint64 size = 0; ///< of the whole frame; 0 = more bytes are needed to know
        quint8 header = 0;
        quint8 opcode = 0;
        bool final = false;
        bool compressed = false;
        bool masked = false;
        bool valid = true;
    };
    static Header readHeader(QByteArrayView bytes);
    static bool carriesOcpp(QByteArrayView bytes, const Header &header);
    QByteArrayView unmasked(QByteArrayView frame, const Header &header);
    void frame(QByteArrayView frame, const Header &header, const FramePlace &place, quint64 earlier);
    void tooLong(const Header &header, quint64 have);
    void losePending(const StreamPart &next);
    void dropFragments(bool told);

    WebSocketReceiver &m_receiver;
    const quint64 m_longest;
    StreamBuffer m_pending; ///< the beginning of a frame
    StreamBuffer m_fragments; ///< of a message, unmasked
    QByteArray m_scratch;
    StreamPart m_part {}; ///< that is being read
    StreamPart m_last {}; ///< the last one, without its bytes
    quint64 m_skip = 0; ///< bytes of a frame that is left out
    LedgerReason m_skipReason = LedgerReason::MessageTooLong;
    quint64 m_earlier = 0; ///< bytes of fragments in earlier frames
    bool m_inMessage = false;
    bool m_compressed = false;
    bool m_binary = false;
    bool m_searching = false;
    bool m_knowsMask = false;
    bool m_masked = false;
    bool m_toldViolation = false;
};

/// Copies masked bytes and takes the mask off; `key` are its four bytes as on the wire.
void unmaskInto(char *to, const char *from, std::size_t size, const char *key);

} // namespace Roamscope
