// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/packets/packetimporter.h"

#include "models/capture/http/httpexchangesink.h"
#include "models/capture/masking.h"
#include "models/capture/packets/packetconversation.h"
#include "models/capture/packets/packetfile.h"
#include "models/capture/packets/secretscan.h"
#include "models/capture/sourcebytes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstring>
#include <unordered_map>

namespace Roamscope {

namespace {

constexpr quint64 stepSize = quint64(4) << 20; ///< between two looks at cancel and progress
constexpr quint64 unfinishedBytes = quint64(256) << 20; ///< that all connections may hold together
constexpr quint64 leastExpansion = quint64(1) << 30; ///< what compressed messages may always become
constexpr quint64 mostExpansion = 100; ///< and beyond it, of the size of the file
constexpr std::size_t mostConversations = 32768;

/// Puts what the connections carry into the capture.
class PacketSink final : public ConversationSink
{
public:
    PacketSink(Capture &capture, int source, const ImportOptions &options)
        : m_sink(capture, source, options, PlaceUnit::Packet)
    {
    }

    void ocppMessage(const MessageHead &head, QByteArrayView message, const FramePlace &place) override
    {
        const bool added = mayHoldSecrets(message) ? m_sink.arena().addMessage(head, maskedText(message.toByteArray()), place)
                                                   : m_sink.arena().addMessage(head, message, place);
        m_isFull = m_isFull || !added;
    
    }
    void damagedMessage(const MessageHead &head, QByteArrayView message, const FramePlace &place) override
    {
        RecordedFrame frame;
        frame.time = head.time;
        frame.kind = FrameKind::Damaged;
        frame.from = head.from;
        frame.to = head.to;
        frame.version = head.version;
        frame.peer = head.peer.toByteArray();
        frame.body.message = maskedText(message.toByteArray());
        m_isFull = !m_sink.arena().addRecord(frame, place) || m_isFull;
    
    }
    void httpMessage(HttpStreamMessage &message, const PacketExchange &exchange) override
    {
        HttpEvidence evidence;
        HttpHalf &half = message.isResponse ? evidence.response : evidence.request;
        half.present = true;
        half.time = message.time;
        half.headers = std::move(message.headers);
        half.body = std::move(message.body);
        half.isTooLong = message.tooLong;
        half.place = message.place;
        evidence.method = exchange.method;
        evidence.url = exchange.target;
        evidence.status = message.status;
        evidence.from = exchange.from;
        evidence.to = exchange.to;
        evidence.peer = exchange.peer;
        evidence.correlation = exchange.correlation;
        m_isFull = !m_sink.add(std::move(evidence)) || m_isFull;
    }
    void count(LedgerReason reason, quint64 count, quint64 bytes) override
    {
        m_counts[std::size_t(reason)].first += count;
        m_counts[std::size_t(reason)].second += bytes;
    }
    void tell(LedgerEntry entry) override { m_sink.arena().addLedger(std::move(entry)); }

    bool isFull() const { return m_isFull; }
    void finish(quint64 packets)
    {
        for (std::size_t reason = 0; reason < m_counts.size(); ++reason) {
            const auto &[count, bytes] = m_counts[reason];
            if (count > 0 || bytes > 0)
                m_sink.arena().countLedger(LedgerReason(reason), count, bytes);
        }
        m_sink.finish(packets);
    }

private:
    HttpExchangeSink m_sink;
    std::array<std::pair<quint64, quint64>, std::size_t(LedgerReason::Count)> m_counts {};
    bool m_isFull = false;
};

/// Both ends of a connection, the lesser first.
struct ConversationKey
{
    PacketAddress first;
    PacketAddress second;
    bool operator==(const ConversationKey &) const = default;
};

struct ConversationHash
{
    std::size_t operator()(const ConversationKey &key) const
    {
        quint64 hash = quint64(key.first.port) << 16 | key.second.port;
        for (const PacketAddress *address : {&key.first, &key.second}) {
            quint64 words[2];
            std::memcpy(words, address->bytes.data(), 16);
            for (const quint64 word : words) {
                hash = (hash ^ word) * 0x9fb21c651e98df25ull;
                hash ^= hash >> 29;
            }
        }
        return std::size_t(hash);
    }
};

class PacketRun
{
public:
    PacketRun(Capture &capture, int source, const ImportOptions &options, quint64 size)
        : m_sink(capture, source, options)
        , m_budget(unfinishedBytes, std::max(leastExpansion, size * mostExpansion))
    {
        m_limits.longestMessage = std::min<quint64>(options.maximumRecordSize, quint64(1) << 30);
        m_limits.hasChargePointId = !options.chargePointId.isEmpty();
    }

    void read(const SourceBytes &bytes, ImportControl &control);
    bool wasCancelled() const { return m_cancelled; }

private:
    void take(const CapturedPacket &packet);
    PacketConversation &conversationOf(const TcpSegment &segment, int *side);
    void makeRoom();
    void finishConversations();
    void tellFile(const PacketFile &file, quint64 size);

    PacketSink m_sink;
    StreamBudget m_budget;
    ConversationLimits m_limits {};
    std::unordered_map<ConversationKey, std::unique_ptr<PacketConversation>, ConversationHash> m_conversations;
    ConversationKey m_lastKey {};
    PacketConversation *m_last = nullptr;
    quint64 m_payload = 0; ///< bytes that were handed to conversations, or counted as a whole packet
    quint32 m_number = 0;
    bool m_toldLink = false;
    bool m_cancelled = false;
};

PacketConversation &PacketRun::conversationOf(const TcpSegment &segment, int *side)
{
    const auto isLess = [](const PacketAddress &a, const PacketAddress &b) {
        return a.bytes != b.bytes ? a.bytes < b.bytes : a.port < b.port;
    };
    *side = isLess(segment.to, segment.from) ? 1 : 0;
    const ConversationKey key = *side == 0 ? ConversationKey {segment.from, segment.to} : ConversationKey {segment.to, segment.from};
    if (m_last && key == m_lastKey && !segment.syn)
        return *m_last;
    auto at = m_conversations.find(key);
    if (at != m_conversations.end() && at->second->isOtherConnection(*side, segment)) {
        at->second->finish();
        m_conversations.erase(at);
        at = m_conversations.end();
    }
    if (at == m_conversations.end()) {
        if (m_conversations.size() >= mostConversations)
            makeRoom();
        at = m_conversations.emplace(key, std::make_unique<PacketConversation>(++m_number, key.first, key.second, m_budget, m_sink, m_limits)).first;
    }
    m_lastKey = key;
    m_last = at->second.get();
    return *m_last;
}

/// Ends the half of the connections that have been silent for longest.
void PacketRun::makeRoom()
{
    std::vector<quint32> seen;
    seen.reserve(m_conversations.size());
    for (const auto &[key, conversation] : m_conversations)
        seen.push_back(conversation->lastPacket());
    const auto middle = seen.begin() + std::ptrdiff_t(seen.size() / 2);
    std::nth_element(seen.begin(), middle, seen.end());
    const quint32 limit = *middle;
    for (auto it = m_conversations.begin(); it != m_conversations.end();) {
        if (it->second->lastPacket() <= limit) {
            it->second->finish();
            it = m_conversations.erase(it);
        } else {
            ++it;
        }
    }
    m_last = nullptr;
}

void PacketRun::take(const CapturedPacket &packet)
{
    TcpSegment segment;
    const PacketKind kind = decodePacket(packet, &segment);
    const auto whole = [&](LedgerReason reason) {
        m_sink.count(reason, 1, quint64(packet.bytes.size()));
        m_payload += quint64(packet.bytes.size());
    };
    switch (kind) {
    case PacketKind::Tcp:
    case PacketKind::Decrypted: {
        if (segment.payload.isEmpty() && segment.missing == 0 && !segment.syn && !segment.fin && !segment.reset && !segment.ack)
            return;
        StreamPart part;
        part.bytes = segment.payload;
        part.offset = packet.offset + quint64(segment.payload.data() - packet.bytes.data());
        part.time = packet.time;
        part.packet = quint32(std::min<quint64>(packet.number, 0xffffffffu));
        part.missing = segment.missing;
        m_payload += quint64(segment.payload.size());
        int side = 0;
        PacketConversation &conversation = conversationOf(segment, &side);
        if (kind == PacketKind::Tcp) {
            conversation.add(side, segment, part);
        } else {
            part.missing = packet.originalLength - quint32(packet.bytes.size());
            conversation.addDecrypted(side, part);
        }
        return;
    }
    case PacketKind::NameResolution:
        return whole(LedgerReason::NameResolution);
    case PacketKind::Udp:
        return whole(LedgerReason::OtherUdp);
    case PacketKind::AddressResolution:
        return whole(LedgerReason::AddressResolution);
    case PacketKind::Fragment:
        return whole(LedgerReason::IpFragment);
    case PacketKind::OtherIp:
    case PacketKind::NotIp:
        return whole(LedgerReason::OtherPackets);
    case PacketKind::Malformed:
    case PacketKind::CutHeader: {
        const LedgerReason reason = kind == PacketKind::Malformed ? LedgerReason::MalformedPacket : LedgerReason::CutPacket;
        m_payload += quint64(packet.bytes.size());
        m_sink.tell({.kind = LedgerKind::Skipped, .reason = reason, .line = packet.number, .offset = packet.offset, .length = quint64(packet.bytes.size())});
        return;
    }
    case PacketKind::UnknownLink:
        if (m_toldLink)
            return whole(LedgerReason::UnknownLink);
        m_toldLink = true;
        m_payload += quint64(packet.bytes.size());
        m_sink.tell({.kind = LedgerKind::Skipped, .reason = LedgerReason::UnknownLink, .line = packet.number, .offset = packet.offset,
                     .length = quint64(packet.bytes.size()), .detail = "LINKTYPE " + QByteArray::number(packet.linkType)});
        return;
    }
}

void PacketRun::finishConversations()
{
    // In the order of their beginning, so that the same file gives the same rows.
    std::vector<PacketConversation *> conversations;
    conversations.reserve(m_conversations.size());
    for (const auto &[key, conversation] : m_conversations)
        conversations.push_back(conversation.get());
    std::sort(conversations.begin(), conversations.end(), [](const auto *a, const auto *b) { return a->number() < b->number(); });
    for (PacketConversation *conversation : conversations)
        conversation->finish();
    m_conversations.clear();
    m_last = nullptr;
}

/// What the file itself has to say, and the bytes that stand around all payloads.
void PacketRun::tellFile(const PacketFile &file, quint64 size)
{
    for (const PacketFile::Unreadable &stretch : file.unreadable()) {
        m_sink.tell({.kind = LedgerKind::Skipped, .reason = LedgerReason::MalformedPacket, .offset = stretch.offset, .length = stretch.length});
    }
    if (const quint64 more = file.unreadableCount() - file.unreadable().size(); more > 0) {
        quint64 bytes = file.unreadableBytes();
        for (const PacketFile::Unreadable &stretch : file.unreadable())
            bytes -= stretch.length;
        m_sink.count(LedgerReason::MalformedPacket, more, bytes);
    }
    if (file.tornBytes() > 0) {
        m_sink.tell({.kind = LedgerKind::Skipped, .reason = LedgerReason::TornPacket, .line = file.packets() + 1, .offset = size - file.tornBytes(), .length = file.tornBytes()});
    }
    if (file.secretBlocks() > 0)
        m_sink.tell({.kind = LedgerKind::Skipped, .reason = LedgerReason::TlsSecrets});
    const quint64 around = file.position() - std::min(file.position(), m_payload + file.unreadableBytes() + file.tornBytes());
    m_sink.count(LedgerReason::PacketHeaders, 0, around);
}

void PacketRun::read(const SourceBytes &bytes, ImportControl &control)
{
    const quint64 size = bytes.size();
    PacketFile file(bytes.view());
    CapturedPacket packet;
    quint64 nextStep = stepSize;
    quint64 released = 0;
    while (!m_sink.isFull() && file.next(&packet)) {
        take(packet);
        if (file.position() < nextStep)
            continue;
        nextStep = file.position() + stepSize;
        // What waits for a lost segment is seldom farther back; and if it is, it is read again.
        bytes.release(released, nextStep - 2 * stepSize - released);
        released = nextStep - 2 * stepSize;
        control.report(file.position(), size);
        if (control.isCancelled()) {
            m_cancelled = true;
            break;
        }
    }
    finishConversations();
    tellFile(file, size);
    if (m_sink.isFull() && file.position() < size)
        m_sink.count(LedgerReason::ExpansionLimit, 1, size - file.position());
    m_sink.finish(file.packets());
    control.report(size, size);
}

class PacketImporter : public Importer
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("packets"); }
    QString displayName() const override
    {
        return QCoreApplication::translate("Roamscope::PacketImporter", "Packet capture (pcap, pcapng)");
    }
    int probe(QByteArrayView head, const QString &fileName) const override
    {
        Q_UNUSED(fileName)
        return PacketFile::recognises(head) ? 100 : 0;
    }
    void read(Capture &capture, int source, const ImportOptions &options, ImportControl &control) const override;
};

void PacketImporter::read(Capture &capture, int source, const ImportOptions &options, ImportControl &control) const
{
    const std::shared_ptr<SourceBytes> bytes = capture.sources()[std::size_t(source)].bytes;
    if (!bytes)
        return;
    const auto fail = [&](LedgerReason reason) {
        capture.ledger().add({.kind = LedgerKind::SourceError, .reason = reason, .source = quint8(source)});
    };
    if (!PacketFile::recognises(bytes->view()))
        return fail(LedgerReason::Unsupported);
    PacketRun run(capture, source, options, bytes->size());
    run.read(*bytes, control);
    if (run.wasCancelled())
        fail(LedgerReason::Cancelled);
    if (bytes->hasShrunk())
        fail(LedgerReason::SourceShrank);
}

} // namespace

std::unique_ptr<Importer> makePacketImporter()
{
    return std::make_unique<PacketImporter>();
}

} // namespace Roamscope
