// SPDX-License-Identifier: GPL-3.0-or-later
// Packet captures of any bytes: each byte of a payload is in a message or counted, and what is found lies in the file.
#include "models/capture/packets/packetconversation.h"
#include "models/capture/packets/packetfile.h"
#include "models/capture/packets/secretscan.h"

#include <algorithm>
#include <cstdlib>
#include <map>

using namespace Roamscope;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

class CountingSink : public ConversationSink
{
public:
    explicit CountingSink(quint64 size)
        : m_size(size)
    {
    }
    void ocppMessage(const MessageHead &head, QByteArrayView message, const FramePlace &place) override
    {
        require(head.from != head.to);
        mayHoldSecrets(message);
        take(place);
    }
    void damagedMessage(const MessageHead &, QByteArrayView, const FramePlace &place) override { take(place); }
    void httpMessage(HttpStreamMessage &message, const PacketExchange &exchange) override
    {
        require(!exchange.correlation.isEmpty());
        take(message.place);
    }
    void count(LedgerReason, quint64, quint64 more) override { bytes += more; }
    void tell(LedgerEntry entry) override
    {
        require(entry.offset <= m_size);
        bytes += entry.length;
    }
    quint64 bytes = 0;

private:
    void take(const FramePlace &place)
    {
        require(place.offset <= m_size && place.length <= m_size - place.offset && place.number > 0);
        bytes += place.length;
    }
    const quint64 m_size;
};

void readFile(QByteArrayView file)
{
    PacketFile packets(file);
    StreamBudget budget(100000);
    const ConversationLimits limits {.longestMessage = 20000};
    CountingSink sink(quint64(file.size()));
    std::map<std::pair<quint16, quint16>, std::unique_ptr<PacketConversation>> conversations;
    CapturedPacket packet;
    quint64 payload = 0;
    quint64 last = 0;
    while (packets.next(&packet)) {
        require(packet.number == ++last && packet.offset + quint64(packet.bytes.size()) <= packets.position());
        require(packet.bytes.isEmpty() || packet.bytes.data() == file.data() + packet.offset);
        TcpSegment segment;
        const PacketKind kind = decodePacket(packet, &segment);
        if (kind != PacketKind::Tcp && kind != PacketKind::Decrypted)
            continue;
        const int side = segment.from.port > segment.to.port ? 1 : 0;
        auto &conversation = conversations[{std::min(segment.from.port, segment.to.port), std::max(segment.from.port, segment.to.port)}];
        if (conversation && conversation->isOtherConnection(side, segment)) {
            conversation->finish();
            conversation.reset();
        }
        if (!conversation)
            conversation = std::make_unique<PacketConversation>(1, segment.from, segment.to, budget, sink, limits);
        const StreamPart part {.bytes = segment.payload,
                               .offset = quint64(segment.payload.data() - file.data()),
                               .time = packet.time,
                               .packet = quint32(packet.number),
                               .missing = segment.missing};
        payload += quint64(segment.payload.size());
        if (kind == PacketKind::Tcp)
            conversation->add(side, segment, part);
        else
            conversation->addDecrypted(side, part);
    }
    require(packets.position() <= quint64(file.size()));
    for (auto &[key, conversation] : conversations)
        conversation->finish();
    conversations.clear();
    require(sink.bytes == payload);
    require(budget.take(100000)); // nothing is kept
}

/// The stream layers on their own: both directions of a connection, in any pieces, with holes.
void readStreams(QByteArrayView bytes, bool upgraded)
{
    StreamBudget budget(100000);
    const ConversationLimits limits {.longestMessage = 20000};
    CountingSink sink(quint64(bytes.size()) + 1000);
    PacketConversation conversation(1, {}, {}, budget, sink, limits);
    quint64 payload = 0;
    quint32 number = 0;
    const auto give = [&](int side, QByteArrayView part, quint64 offset, quint32 missing) {
        payload += quint64(part.size());
        conversation.addDecrypted(side, {.bytes = part, .offset = offset, .time = 1, .packet = ++number, .missing = missing});
    };
    if (upgraded) {
        give(0, "GET /a HTTP/1.1\r\nUpgrade: websocket\r\nSec-WebSocket-Protocol: ocpp1.6\r\n\r\n", 0, 0);
        give(1, "HTTP/1.1 101 S\r\nSec-WebSocket-Protocol: ocpp1.6\r\nSec-WebSocket-Extensions: permessage-deflate\r\n\r\n", 0, 0);
    }
    quint64 at = 0;
    while (bytes.size() >= 2) {
        const quint8 control = quint8(bytes[0]);
        const quint8 size = quint8(bytes[1]);
        bytes = bytes.sliced(2);
        at += 2;
        const QByteArrayView part = bytes.first(std::min<qsizetype>(size, bytes.size()));
        if (!part.isEmpty())
            give(control & 1, part, at, control & 2 ? control >> 2 : 0);
        bytes = bytes.sliced(part.size());
        at += quint64(part.size());
    }
    conversation.finish();
    require(sink.bytes == payload);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (PacketFile::recognises(bytes)) {
        readFile(bytes);
        return 0;
    }
    if (size > 0)
        readStreams(QByteArrayView(bytes).sliced(1), data[0] & 1);
    return 0;
}
