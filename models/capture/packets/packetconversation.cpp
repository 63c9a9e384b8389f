// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/packets/packetconversation.h"

#include "models/capture/packets/tlshello.h"

#include <algorithm>

namespace Roamscope {

namespace {

constexpr std::size_t mostPending = 256;
constexpr quint64 inflaterSize = 48 << 10; ///< what zlib keeps for one direction
constexpr int compressedFramesToBelieve = 3;

bool isOcppText(QByteArrayView text)
{
    while (!text.isEmpty() && (text[0] == ' ' || text[0] == '\n' || text[0] == '\r' || text[0] == '\t'))
        text = text.sliced(1);
    if (text.size() < 4 || text[0] != '[')
        return false;
    qsizetype at = 1;
    while (at < text.size() && text[at] == ' ')
        ++at;
    return at + 1 < text.size() && text[at] >= '2' && text[at] <= '6' && (text[at + 1] == ',' || text[at + 1] == ' ');
}

/// What stands last in the path of the address that a charge point opens.
QByteArray chargePointOfPath(QByteArrayView target)
{
    QByteArray path = target.toByteArray();
    if (const qsizetype query = path.indexOf('?'); query >= 0)
        path.truncate(query);
    while (path.endsWith('/'))
        path.chop(1);
    const QByteArray name = QByteArray::fromPercentEncoding(path.mid(path.lastIndexOf('/') + 1));
    return name.size() <= 255 ? name : QByteArray();
}

ProtocolVersion versionOfProtocols(const QByteArray &protocols)
{
    // The first that is known: a client offers its favourite first, a server answers with one.
    for (const QByteArray &protocol : protocols.split(',')) {
        const ProtocolVersion version = protocolVersionFromText(protocol.trimmed());
        if (version != ProtocolVersion::Unknown)
            return version;
    }
    return ProtocolVersion::Unknown;
}

bool isReadable(const QByteArray &contentType)
{
    return contentType.contains("json") || contentType.contains("xml");
}

/// Bodies of other kinds are pictures, pages, firmware.
bool mayBeText(const QByteArray &contentType)
{
    return contentType.isEmpty() || isReadable(contentType) || contentType.contains("text/") || contentType.contains("form-urlencoded");
}

/// Whether an exchange is worth a frame before its response is known.
bool isRelevant(const HttpStreamMessage &request)
{
    if (isReadable(request.header("content-type")) || request.header("accept").contains("json") || request.target.toLower().contains("ocpi")
        || request.header("authorization").startsWith("token "))
        return true;
    return std::any_of(request.headers.begin(), request.headers.end(),
                       [](const auto &header) { return header.first.size() > 5 && qstrnicmp(header.first.constData(), "ocpi-", 5) == 0; });
}

} // namespace

/// One direction of the connection.
class PacketConversation::Side final : public StreamReceiver, public WebSocketReceiver, public HttpReceiver
{
public:
    Side(PacketConversation &conversation, int number)
        : owner(conversation)
        , index(number)
    {
    }

    void received(const StreamPart &part) override { owner.received(*this, part); }
    void lost(quint64 bytes, const StreamPart &next) override
    {
        hasHoles = true;
        // A hole in a download is nobody's concern.
        const bool matters = mode == Mode::WebSocket ? owner.m_isOcpp : mode == Mode::Http && owner.m_hasExchanges && http && !http->isSearching();
        if (matters)
            owner.tellLoss(*this, bytes, next);
        if (mode == Mode::Http && http)
            http->lost(bytes, next);
        else if (mode == Mode::WebSocket && webSocket)
            webSocket->lost(bytes, next);
        else if (mode == Mode::AfterUpgrade)
            mode = Mode::Unknown;
    }
    void repeated(quint64 bytes) override { owner.m_sink.count(LedgerReason::SentAgain, 1, bytes); }

    void message(const WebSocketMessage &found) override { owner.webSocketMessage(*this, found); }
    void control(int opcode, quint64 bytes) override
    {
        Q_UNUSED(opcode)
        owner.m_sink.count(LedgerReason::ControlFrame, 1, bytes);
    }
    void dropped(LedgerReason reason, const StreamPart &part, quint64 bytes, bool told) override
    {
        if (told && owner.m_isOcpp)
            owner.m_sink.tell({.kind = LedgerKind::Damaged, .reason = reason, .line = part.packet, .offset = part.offset, .detail = owner.route(*this)});
        // They may lie in several packets: no one stretch of the file.
        owner.m_sink.count(reason, 0, bytes);
    }
    void interrupted() override { inflater.reset(); }

    Body headRead(const HttpStreamMessage &found) override
    {
        if (found.isResponse && !owner.m_pending.empty()) {
            const Pending &pending = owner.m_pending.front();
            if (pending.isHead || (pending.isConnect && found.status / 100 == 2))
                return Body::None;
        }
        return mayBeText(found.header("content-type")) ? Body::Keep : Body::Drop;
    }
    bool messageRead(HttpStreamMessage &found) override
    {
        return found.isResponse ? owner.responseRead(*this, found) : owner.requestRead(*this, found);
    }
    void httpDropped(LedgerReason reason, const StreamPart &part, quint64 bytes, bool told) override
    {
        if (told && owner.m_hasExchanges)
            owner.m_sink.tell({.kind = LedgerKind::Damaged, .reason = reason, .line = part.packet, .offset = part.offset, .detail = owner.route(*this)});
        // They may lie in several packets: no one stretch of the file.
        owner.m_sink.count(reason, 0, bytes);
    }
    void releaseInflater()
    {
        if (hasInflaterBudget)
            owner.m_budget.give(inflaterSize);
        hasInflaterBudget = false;
        inflater.reset();
    }
    void finish()
    {
        if (http)
            http->finish();
        if (webSocket)
            webSocket->finish();
        http.reset();
        webSocket.reset();
        releaseInflater();
        mode = mode == Mode::Tls ? Mode::Tls : Mode::Unknown;
    }

    PacketConversation &owner;
    const int index;
    TcpReassembly tcp {};
    std::unique_ptr<HttpStream> http {};
    std::unique_ptr<PacketWebSocket> webSocket {};
    std::unique_ptr<WebSocketDeflate> inflater {};
    quint32 initial = 0; ///< first sequence number behind the SYN
    int compressedFrames = 0; ///< that look like a WebSocket whose beginning is missing
    Mode mode = Mode::Unknown;
    bool hasSyn = false;
    bool isFinished = false;
    bool hasHoles = false;
    bool hasInflaterBudget = false;
};

PacketConversation::PacketConversation(quint32 number, const PacketAddress &first, const PacketAddress &second, StreamBudget &budget,
                                       ConversationSink &sink, const ConversationLimits &limits)
    : m_number(number)
    , m_addresses {first, second}
    , m_budget(budget)
    , m_sink(sink)
    , m_limits(limits)
    , m_sides {std::make_unique<Side>(*this, 0), std::make_unique<Side>(*this, 1)}
{
}

PacketConversation::~PacketConversation()
{
    for (const std::unique_ptr<Side> &side : m_sides)
        side->releaseInflater();
}

QByteArray PacketConversation::route(const Side &side) const
{
    return m_addresses[std::size_t(side.index)].text() + " \xe2\x86\x92 " + m_addresses[std::size_t(1 - side.index)].text();
}

bool PacketConversation::isClosed() const
{
    return m_sides[0]->isFinished && m_sides[1]->isFinished;
}

bool PacketConversation::isOtherConnection(int side, const TcpSegment &segment) const
{
    const Side &mine = *m_sides[std::size_t(side)];
    return segment.syn && !segment.ack && mine.tcp.hasBegun() && !(mine.hasSyn && mine.initial == segment.sequence + 1);
}

void PacketConversation::add(int index, const TcpSegment &segment, const StreamPart &part)
{
    Side &side = *m_sides[std::size_t(index)];
    Side &other = *m_sides[std::size_t(1 - index)];
    m_lastPacket = part.packet;
    quint32 sequence = segment.sequence;
    if (segment.syn) {
        ++sequence;
        if (!side.tcp.hasBegun()) {
            side.tcp.begin(sequence);
            side.initial = sequence;
            side.hasSyn = true;
        }
        m_client = segment.ack ? 1 - index : index;
    }
    if (segment.ack && other.tcp.hasBegun())
        other.tcp.acknowledge(segment.acknowledged, other);
    side.tcp.add(sequence, part, side);
    if (segment.reset || (segment.fin && side.tcp.hasBegun() && side.tcp.expected() == sequence + quint32(part.bytes.size()) + part.missing)) {
        if (!side.isFinished)
            side.finish();
        side.isFinished = true;
        other.isFinished = other.isFinished || segment.reset;
    }
}

void PacketConversation::addDecrypted(int index, const StreamPart &part)
{
    m_lastPacket = part.packet;
    if (!part.bytes.isEmpty())
        received(*m_sides[std::size_t(index)], part);
    if (part.missing > 0)
        m_sides[std::size_t(index)]->lost(part.missing, part);
}

/// What a load balancer writes before everything else (PROXY protocol, versions 1 and 2).
qsizetype PacketConversation::proxyHeader(QByteArrayView bytes) const
{
    if (bytes.startsWith("PROXY TCP") || bytes.startsWith("PROXY UNKNOWN")) {
        const qsizetype end = bytes.first(std::min<qsizetype>(bytes.size(), 108)).indexOf('\n');
        return end < 0 ? 0 : end + 1;
    }
    if (bytes.size() >= 16 && bytes.startsWith(QByteArrayView("\r\n\r\n\0\r\nQUIT\n", 12))) {
        const qsizetype length = 16 + (quint8(bytes[14]) << 8 | quint8(bytes[15]));
        return std::min(length, bytes.size());
    }
    return 0;
}

/// Sets the mode of a direction by what stands at its beginning; false when it says nothing.
bool PacketConversation::recognise(Side &side, QByteArrayView bytes, const StreamPart &part)
{
    if (HttpStream::looksLikeHttp(bytes)) {
        side.mode = Mode::Http;
        if (!side.http)
            side.http = std::make_unique<HttpStream>(m_budget, side, m_limits.longestMessage);
        return true;
    }
    if (looksLikeTls(bytes)) {
        if (m_tlsPacket == 0) {
            m_tlsPacket = part.packet;
            m_tlsOffset = part.offset;
        }
        m_serverName = m_serverName.isEmpty() ? tlsServerName(bytes) : m_serverName;
        for (const std::unique_ptr<Side> &each : m_sides)
            each->mode = Mode::Tls;
        return true;
    }
    if (PacketWebSocket::looksLikeOcpp(bytes)) {
        m_isOcpp = true;
        becomeWebSocket(side, true);
        becomeWebSocket(*m_sides[std::size_t(1 - side.index)], false);
        return true;
    }
    // Compressed frames one after the other: a WebSocket whose beginning is not in the capture.
    const bool isCompressed = quint8(bytes[0]) == 0xc1 && bytes.size() > 6 && PacketWebSocket::find(bytes) == 0;
    side.compressedFrames = isCompressed ? side.compressedFrames + 1 : 0;
    if (side.compressedFrames < compressedFramesToBelieve)
        return false;
    becomeWebSocket(side, true);
    becomeWebSocket(*m_sides[std::size_t(1 - side.index)], false);
    return true;
}

void PacketConversation::becomeWebSocket(Side &side, bool fromBeginning)
{
    if (side.mode == Mode::WebSocket)
        return;
    side.mode = Mode::WebSocket;
    side.webSocket = std::make_unique<PacketWebSocket>(m_budget, side, m_limits.longestMessage);
    if (!fromBeginning)
        side.webSocket->search();
}

void PacketConversation::received(Side &side, StreamPart part)
{
    const auto advance = [&part](qsizetype count) {
        part.bytes = part.bytes.sliced(count);
        part.offset += quint64(count);
    };
    while (!part.bytes.isEmpty()) {
        switch (side.mode) {
        case Mode::Tls:
            m_tlsBytes += quint64(part.bytes.size());
            return;
        case Mode::WebSocket:
            side.webSocket->received(part);
            return;
        case Mode::AfterUpgrade:
            // The answer is not in the capture, and what follows speaks for itself.
            if (HttpStream::looksLikeHttp(part.bytes))
                side.mode = Mode::Http;
            else
                becomeWebSocket(side, true);
            continue;
        case Mode::Http: {
            const qsizetype taken = side.http->received(part);
            if (taken == part.bytes.size())
                return;
            advance(taken);
            if (side.mode != Mode::Http)
                continue;
            break;
        }
        case Mode::Unknown:
            if (const qsizetype header = proxyHeader(part.bytes); header > 0) {
                m_sink.count(LedgerReason::PacketHeaders, 0, quint64(header));
                advance(header);
                continue;
            }
            break;
        }
        if (!side.isFinished && recognise(side, part.bytes, part))
            continue;
        m_sink.count(side.hasHoles && side.mode == Mode::Http ? LedgerReason::LostPackets : LedgerReason::OtherTcp, 1, quint64(part.bytes.size()));
        return;
    }
}

bool PacketConversation::requestRead(Side &side, HttpStreamMessage &message)
{
    Pending pending;
    pending.exchange.correlation = QByteArray::number(m_number) + '.' + QByteArray::number(++m_exchanges);
    pending.exchange.method = message.method;
    pending.exchange.target = message.target;
    pending.isHead = message.method == "HEAD";
    pending.isConnect = message.method == "CONNECT";
    pending.isUpgrade = message.asksForWebSocket();
    if (message.earlier > 0)
        m_sink.count(LedgerReason::EarlierPacket, 0, message.earlier);
    m_client = side.index;
    bool isOcpp = false;
    if (pending.isUpgrade) {
        const QByteArray protocols = message.header("sec-websocket-protocol");
        isOcpp = protocols.contains("ocpp") || protocols.isEmpty() || message.target.toLower().contains("ocpp");
        m_isOcpp = protocols.contains("ocpp");
        m_version = versionOfProtocols(protocols);
        m_peer = chargePointOfPath(message.target);
        if (isOcpp) {
            pending.exchange.peer = m_peer;
            pending.exchange.from = Lane::ChargePoint;
            pending.exchange.to = Lane::Csms;
        }
        side.mode = Mode::AfterUpgrade;
    }
    if (isOcpp || isRelevant(message)) {
        tellExchange(message, pending.exchange);
    } else {
        message.body.clear();
        quint64 size = sizeof(Pending) + quint64(message.target.size());
        for (const auto &[name, value] : message.headers)
            size += quint64(name.size() + value.size()) + 2 * sizeof(QArrayData);
        pending.held = std::move(message);
        if (!pending.charge.take(m_budget, size)) {
            countHeld(pending);
            pending.held.reset();
        }
    }
    const bool changes = pending.isUpgrade;
    if (m_pending.size() >= mostPending) {
        countHeld(m_pending.front());
        m_pending.pop_front();
    }
    m_pending.push_back(std::move(pending));
    return changes;
}

void PacketConversation::tellExchange(HttpStreamMessage &message, const PacketExchange &exchange)
{
    m_hasExchanges = true;
    m_sink.httpMessage(message, exchange);
}

/// An exchange that nobody was told of.
void PacketConversation::countHeld(const Pending &pending)
{
    if (pending.held)
        m_sink.count(LedgerReason::ForeignExchange, 1, pending.held->place.length);
}

bool PacketConversation::responseRead(Side &side, HttpStreamMessage &message)
{
    Side &client = *m_sides[std::size_t(1 - side.index)];
    if (message.earlier > 0)
        m_sink.count(LedgerReason::EarlierPacket, 0, message.earlier);
    if (message.status / 100 == 1 && message.status != 101) {
        m_sink.count(LedgerReason::ControlFrame, 1, message.place.length);
        return false;
    }
    Pending pending;
    const bool isAnswer = !m_pending.empty();
    if (isAnswer) {
        pending = std::move(m_pending.front());
        m_pending.pop_front();
    } else {
        pending.exchange.correlation = QByteArray::number(m_number) + '.' + QByteArray::number(++m_exchanges);
    }
    const bool isUpgraded = message.status == 101;
    if (pending.held && isReadable(message.header("content-type"))) {
        tellExchange(*pending.held, pending.exchange);
        tellExchange(message, pending.exchange);
    } else if (pending.held) {
        m_sink.count(LedgerReason::ForeignExchange, 2, pending.held->place.length + message.place.length);
    } else if (isAnswer || isReadable(message.header("content-type"))) {
        tellExchange(message, pending.exchange);
    } else {
        m_sink.count(LedgerReason::ForeignExchange, 1, message.place.length);
    }
    if (isUpgraded) {
        const ProtocolVersion chosen = versionOfProtocols(message.header("sec-websocket-protocol"));
        if (chosen != ProtocolVersion::Unknown)
            m_version = chosen;
        m_isOcpp = m_isOcpp || message.header("sec-websocket-protocol").contains("ocpp");
        m_agreement = {};
        WebSocketDeflate::read(message.header("sec-websocket-extensions"), &m_agreement);
        m_client = client.index;
        becomeWebSocket(side, true);
        if (client.mode == Mode::Http || client.mode == Mode::AfterUpgrade || client.mode == Mode::Unknown)
            becomeWebSocket(client, !client.hasHoles);
        return true;
    }
    if (pending.isUpgrade && client.mode == Mode::AfterUpgrade)
        client.mode = Mode::Http; // it was refused
    if (pending.isConnect && message.status / 100 == 2) {
        // A tunnel: whatever may come now.
        side.mode = Mode::Unknown;
        client.mode = client.mode == Mode::Http ? Mode::Unknown : client.mode;
        return true;
    }
    return false;
}

void PacketConversation::tellLoss(const Side &side, quint64 bytes, const StreamPart &next)
{
    const bool isCut = next.missing > 0 && next.missing == bytes;
    QByteArray detail = route(side);
    if (bytes > 0)
        detail += ", " + QByteArray::number(bytes) + " B";
    m_sink.tell({.kind = LedgerKind::Damaged,
                 .reason = isCut ? LedgerReason::CutPacket : LedgerReason::LostPackets,
                 .line = next.packet,
                 .offset = next.offset,
                 .length = 0,
                 .detail = detail});
}

MessageHead PacketConversation::headOf(const Side &side, const WebSocketMessage &message) const
{
    MessageHead head;
    head.time = message.time;
    head.version = m_version;
    const bool fromClient = m_client >= 0 ? side.index == m_client : message.masked;
    head.from = fromClient ? Lane::ChargePoint : Lane::Csms;
    head.to = fromClient ? Lane::Csms : Lane::ChargePoint;
    return head;
}

/// False when nothing can be made of it; that is in the ledger then.
bool PacketConversation::inflate(Side &side, const WebSocketMessage &message, QByteArray *text)
{
    if (!side.hasInflaterBudget) {
        if (!m_budget.take(inflaterSize)) {
            m_sink.count(LedgerReason::MessageTooLong, 1, message.place.length);
            return false;
        }
        side.hasInflaterBudget = true;
    }
    if (!side.inflater) {
        const bool fromClient = m_client >= 0 ? side.index == m_client : message.masked;
        side.inflater = std::make_unique<WebSocketDeflate>(m_agreement, fromClient);
    }
    WebSocketDeflate::Result result = side.inflater->inflate(message.bytes, qsizetype(m_limits.longestMessage), text);
    if (result == WebSocketDeflate::Result::Ok && !m_budget.expand(quint64(text->size())))
        result = WebSocketDeflate::Result::TooLarge;
    if (result == WebSocketDeflate::Result::Ok)
        return true;
    side.inflater.reset();
    const LedgerReason reason = result == WebSocketDeflate::Result::TooLarge ? LedgerReason::ExpansionLimit : LedgerReason::CompressionLost;
    if (m_toldCompression) {
        m_sink.count(reason, 1, message.place.length);
    } else {
        m_toldCompression = true;
        m_sink.tell({.kind = LedgerKind::Damaged, .reason = reason, .line = message.place.number, .offset = message.place.offset, .length = message.place.length, .detail = route(side)});
    }
    return false;
}

void PacketConversation::webSocketMessage(Side &side, const WebSocketMessage &message)
{
    if (message.earlier > 0)
        m_sink.count(message.damaged ? LedgerReason::LostPackets : LedgerReason::EarlierPacket, 0, message.earlier);
    QByteArrayView text = message.bytes;
    QByteArray inflated;
    if (message.compressed) {
        if (message.damaged || !inflate(side, message, &inflated))
            return;
        text = inflated;
    }
    if (!m_isOcpp && isOcppText(text))
        m_isOcpp = true;
    if (!m_isOcpp) {
        m_sink.count(LedgerReason::OtherTcp, 1, message.place.length);
        return;
    }
    if (m_peer.isEmpty() && !m_limits.hasChargePointId) {
        // Nobody named the charge point: its address is what tells it from the others.
        const bool fromClient = m_client >= 0 ? side.index == m_client : message.masked;
        m_peer = m_addresses[std::size_t(fromClient ? side.index : 1 - side.index)].text();
    }
    MessageHead head = headOf(side, message);
    head.peer = m_peer;
    if (message.damaged)
        m_sink.damagedMessage(head, text, message.place);
    else
        m_sink.ocppMessage(head, text, message.place);
}

void PacketConversation::finish()
{
    for (const std::unique_ptr<Side> &side : m_sides) {
        side->tcp.finish(*side);
        side->finish();
    }
    for (const Pending &pending : m_pending)
        countHeld(pending);
    m_pending.clear();
    if (m_tlsBytes > 0) {
        QByteArray detail = m_serverName.isEmpty() ? QByteArray() : m_serverName + ", ";
        // Without its beginning: servers listen on the lower port.
        const bool secondIsClient = m_client >= 0 ? m_client == 1 : m_addresses[1].port > m_addresses[0].port;
        const Side &client = *m_sides[secondIsClient ? 1 : 0];
        detail += route(client) + ", " + QByteArray::number(m_tlsBytes) + " B";
        m_sink.tell({.kind = LedgerKind::Skipped, .reason = LedgerReason::TlsStream, .line = m_tlsPacket, .offset = m_tlsOffset, .detail = detail});
        m_sink.count(LedgerReason::TlsStream, 0, m_tlsBytes);
        m_tlsBytes = 0;
    }
}

} // namespace Roamscope
