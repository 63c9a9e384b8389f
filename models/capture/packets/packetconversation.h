// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/arenasink.h"
#include "models/capture/packets/httpstream.h"
#include "models/capture/packets/packetdecoder.h"
#include "models/capture/packets/packetwebsocket.h"
#include "models/capture/websocketdeflate.h"

#include <array>
#include <deque>
#include <memory>
#include <optional>

namespace Roamscope {

/// An HTTP message with what its connection tells about it.
struct PacketExchange
{
    QByteArray correlation; ///< the same for a request and its response
    QByteArray method; ///< of the request
    QByteArray target;
    QByteArray peer; ///< charge point, where the request opens its WebSocket
    Lane from = Lane::Unknown; ///< of the request
    Lane to = Lane::Unknown;
};

/// Takes what is found in the connections of a capture.
class ConversationSink
{
public:
    virtual ~ConversationSink() = default;
    virtual void ocppMessage(const MessageHead &head, QByteArrayView message, const FramePlace &place) = 0;
    /// What is left of an OCPP message.
    virtual void damagedMessage(const MessageHead &head, QByteArrayView message, const FramePlace &place) = 0;
    virtual void httpMessage(HttpStreamMessage &message, const PacketExchange &exchange) = 0;
    virtual void count(LedgerReason reason, quint64 count, quint64 bytes) = 0;
    virtual void tell(LedgerEntry entry) = 0;
};

/// How much is read of one message, and where nobody names the charge point.
struct ConversationLimits
{
    quint64 longestMessage = quint64(64) << 20;
    bool hasChargePointId = false; ///< the user gave one: connections without a name get none
};

/// One TCP connection: finds out what it carries (HTTP, a WebSocket with OCPP, TLS, something else) from its beginning
/// or, where the capture started later, from its content.
class PacketConversation
{
public:
    PacketConversation(quint32 number, const PacketAddress &first, const PacketAddress &second, StreamBudget &budget,
                       ConversationSink &sink, const ConversationLimits &limits);
    ~PacketConversation();
    PacketConversation(const PacketConversation &) = delete;
    PacketConversation &operator=(const PacketConversation &) = delete;

    /// Whether a packet opens another connection between the same ports.
    bool isOtherConnection(int side, const TcpSegment &segment) const;
    void add(int side, const TcpSegment &segment, const StreamPart &part);
    /// Bytes that come in order, without TCP (what Wireshark decrypted).
    void addDecrypted(int side, const StreamPart &part);
    /// Nothing more comes.
    void finish();
    quint32 number() const { return m_number; }
    quint32 lastPacket() const { return m_lastPacket; }
    bool isClosed() const;

private:
    enum class Mode : quint8 { Unknown, Http, AfterUpgrade, WebSocket, Tls };
    class Side;
    struct Pending
    {
        PacketExchange exchange;
        bool isUpgrade = false;
        bool isHead = false;
        bool isConnect = false;
        std::optional<HttpStreamMessage> held {}; ///< not told so far: nobody may care
        StreamCharge charge {};
    };

    void received(Side &side, StreamPart part);
    qsizetype proxyHeader(QByteArrayView bytes) const;
    bool recognise(Side &side, QByteArrayView bytes, const StreamPart &part);
    void becomeWebSocket(Side &side, bool fromBeginning);
    bool requestRead(Side &side, HttpStreamMessage &message);
    void tellExchange(HttpStreamMessage &message, const PacketExchange &exchange);
    void countHeld(const Pending &pending);
    bool responseRead(Side &side, HttpStreamMessage &message);
    void tellLoss(const Side &side, quint64 bytes, const StreamPart &next);
    void webSocketMessage(Side &side, const WebSocketMessage &message);
    bool inflate(Side &side, const WebSocketMessage &message, QByteArray *text);
    MessageHead headOf(const Side &side, const WebSocketMessage &message) const;
    QByteArray route(const Side &side) const;

    const quint32 m_number;
    const std::array<PacketAddress, 2> m_addresses;
    StreamBudget &m_budget;
    ConversationSink &m_sink;
    const ConversationLimits &m_limits;
    std::array<std::unique_ptr<Side>, 2> m_sides;
    std::deque<Pending> m_pending; ///< requests without a response
    QByteArray m_peer;
    QByteArray m_serverName;
    ProtocolVersion m_version = ProtocolVersion::Unknown;
    WebSocketDeflate::Agreement m_agreement {};
    quint64 m_tlsBytes = 0;
    quint64 m_tlsOffset = 0;
    quint32 m_tlsPacket = 0;
    quint32 m_exchanges = 0;
    quint32 m_lastPacket = 0;
    int m_client = -1; ///< side that opened the connection; −1 = not seen
    bool m_isOcpp = false;
    bool m_hasExchanges = false; ///< HTTP that was worth frames
    bool m_toldCompression = false;
};

} // namespace Roamscope
