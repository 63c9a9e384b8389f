// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/packets/packetwebsocket.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace Roamscope {

namespace {

constexpr int longestHeader = 14;
constexpr quint64 plausibleSize = 1 << 20; ///< of a frame that is found by its looks

bool isControl(quint8 opcode)
{
    return opcode & 0x08;
}

} // namespace

void unmaskInto(char *to, const char *from, std::size_t size, const char *key)
{
    quint32 narrow = 0;
    std::memcpy(&narrow, key, 4);
    const quint64 wide = quint64(narrow) | quint64(narrow) << 32;
    std::size_t i = 0;
    // Four words a turn: compilers make vector instructions of it.
    for (; i + 32 <= size; i += 32) {
        quint64 words[4];
        std::memcpy(words, from + i, 32);
        for (quint64 &word : words)
            word ^= wide;
        std::memcpy(to + i, words, 32);
    }
    for (; i + 8 <= size; i += 8) {
        quint64 word = 0;
        std::memcpy(&word, from + i, 8);
        word ^= wide;
        std::memcpy(to + i, &word, 8);
    }
    for (; i < size; ++i)
        to[i] = char(from[i] ^ key[i & 3]);
}

PacketWebSocket::PacketWebSocket(StreamBudget &budget, WebSocketReceiver &receiver, quint64 longestMessage)
    : m_receiver(receiver)
    , m_longest(longestMessage)
    , m_pending(budget)
    , m_fragments(budget)
{
}

PacketWebSocket::Header PacketWebSocket::readHeader(QByteArrayView bytes)
{
    Header header;
    if (bytes.isEmpty())
        return header;
    const quint8 first = quint8(bytes[0]);
    header.opcode = first & 0x0f;
    header.final = first & 0x80;
    header.compressed = first & 0x40;
    const bool isKnown = header.opcode <= 2 || (header.opcode >= 8 && header.opcode <= 10);
    if ((first & 0x30) || !isKnown || (isControl(header.opcode) && !header.final)) {
        header.valid = false;
        return header;
    }
    if (bytes.size() < 2)
        return header;
    const quint8 second = quint8(bytes[1]);
    header.masked = second & 0x80;
    quint64 length = second & 0x7f;
    const int extended = length == 126 ? 2 : length == 127 ? 8 : 0;
    if (isControl(header.opcode) && extended > 0) {
        header.valid = false;
        return header;
    }
    header.header = quint8(2 + extended + (header.masked ? 4 : 0));
    if (bytes.size() < 2 + extended)
        return header;
    if (extended == 2)
        length = qFromBigEndian<quint16>(bytes.data() + 2);
    else if (extended == 8)
        length = qFromBigEndian<quint64>(bytes.data() + 2);
    if (length >> 62) {
        header.valid = false;
        return header;
    }
    header.size = header.header + length;
    return header;
}

/// Whether the payload begins as an OCPP message does.
bool PacketWebSocket::carriesOcpp(QByteArrayView bytes, const Header &header)
{
    if (!header.valid || header.size == 0 || header.size > plausibleSize || header.opcode == 0 || isControl(header.opcode)
        || header.compressed || bytes.size() < header.header + 4 || header.size < quint64(header.header) + 4)
        return false;
    char text[4];
    std::memcpy(text, bytes.data() + header.header, 4);
    if (header.masked)
        unmaskInto(text, text, 4, bytes.data() + header.header - 4);
    // "[2,", or "[ 2," as some write
    const int digit = text[1] == ' ' || text[1] == '\n' ? 2 : 1;
    return text[0] == '[' && text[digit] >= '2' && text[digit] <= '6' && (text[digit + 1] == ',' || text[digit + 1] == ' ');
}

bool PacketWebSocket::looksLikeOcpp(QByteArrayView bytes)
{
    return carriesOcpp(bytes, readHeader(bytes));
}

qsizetype PacketWebSocket::find(QByteArrayView bytes)
{
    // Frames mostly begin where packets do, and end where they end.
    QByteArrayView rest = bytes;
    while (!rest.isEmpty()) {
        const Header header = readHeader(rest);
        if (!header.valid || header.size == 0 || header.size > quint64(rest.size()))
            break;
        rest = rest.sliced(qsizetype(header.size));
    }
    if (rest.isEmpty())
        return 0;
    for (qsizetype i = 0; i + 6 <= bytes.size(); ++i) {
        const quint8 first = quint8(bytes[i]);
        if ((first == 0x81 || first == 0x01 || first == 0x82) && looksLikeOcpp(bytes.sliced(i)))
            return i;
    }
    return -1;
}

QByteArrayView PacketWebSocket::unmasked(QByteArrayView frame, const Header &header)
{
    const QByteArrayView payload = frame.sliced(std::min<qsizetype>(header.header, frame.size()));
    if (!header.masked)
        return payload;
    if (m_scratch.size() < payload.size())
        m_scratch.resize(payload.size());
    unmaskInto(m_scratch.data(), payload.data(), std::size_t(payload.size()), payload.data() - 4);
    return QByteArrayView(m_scratch).first(payload.size());
}

/// A message that is not finished will not be.
void PacketWebSocket::dropFragments(bool told)
{
    if (m_inMessage && m_earlier > 0)
        m_receiver.dropped(LedgerReason::LostPackets, m_part, m_earlier, told);
    m_fragments.clear();
    m_earlier = 0;
    m_inMessage = false;
}

void PacketWebSocket::search()
{
    dropFragments(false);
    m_searching = true;
    m_receiver.interrupted();
}

/// Leaves a frame out of which `have` bytes have come.
void PacketWebSocket::tooLong(const Header &header, quint64 have)
{
    m_receiver.dropped(LedgerReason::MessageTooLong, m_part, have, true);
    m_pending.clear();
    dropFragments(false);
    if (header.size == 0) {
        search();
        return;
    }
    m_skip = header.size - have;
    m_skipReason = LedgerReason::MessageTooLong;
    m_receiver.interrupted();
}

void PacketWebSocket::received(const StreamPart &part)
{
    m_part = part;
    QByteArrayView bytes = part.bytes;
    const auto offsetOf = [&](QByteArrayView at) { return part.offset + quint64(at.data() - part.bytes.data()); };
    while (!bytes.isEmpty()) {
        if (m_skip > 0) {
            const quint64 skipped = std::min<quint64>(m_skip, quint64(bytes.size()));
            m_receiver.dropped(m_skipReason, part, skipped, false);
            m_skip -= skipped;
            bytes = bytes.sliced(qsizetype(skipped));
            continue;
        }
        if (m_searching) {
            const qsizetype at = find(bytes);
            const qsizetype passed = at < 0 ? bytes.size() : at;
            if (passed > 0)
                m_receiver.dropped(LedgerReason::LostPackets, part, quint64(passed), false);
            bytes = bytes.sliced(passed);
            m_searching = at < 0;
            continue;
        }
        if (m_pending.isEmpty()) {
            const Header header = readHeader(bytes);
            const bool maskChanged = m_knowsMask && header.header > 0 && header.masked != m_masked;
            if (!header.valid || maskChanged) {
                m_receiver.dropped(LedgerReason::NotWebSocket, part, 1, !m_toldViolation);
                m_toldViolation = true;
                bytes = bytes.sliced(1);
                search();
                continue;
            }
            if (header.size > 0 && header.size <= quint64(bytes.size())) {
                const qsizetype size = qsizetype(header.size);
                frame(bytes.first(size), header, {offsetOf(bytes), quint32(size), part.packet}, 0);
                bytes = bytes.sliced(size);
                continue;
            }
            if (header.size > m_longest || !m_pending.append(bytes))
                tooLong(header, quint64(bytes.size()));
            break;
        }
        // A frame goes on that began in an earlier packet.
        const QByteArrayView begun = bytes;
        Header header = readHeader(m_pending.view());
        while (header.size == 0 && header.valid && !bytes.isEmpty() && m_pending.size() < longestHeader) {
            m_pending.append(bytes.first(1));
            bytes = bytes.sliced(1);
            header = readHeader(m_pending.view());
        }
        if (!header.valid) {
            m_receiver.dropped(LedgerReason::NotWebSocket, part, quint64(m_pending.size()), !m_toldViolation);
            m_toldViolation = true;
            m_pending.clear();
            search();
            continue;
        }
        if (header.size == 0)
            break;
        const quint64 wanted = header.size - quint64(m_pending.size());
        const qsizetype taken = qsizetype(std::min<quint64>(wanted, quint64(bytes.size())));
        if (header.size > m_longest || !m_pending.append(bytes.first(taken))) {
            tooLong(header, quint64(m_pending.size()));
            continue;
        }
        bytes = bytes.sliced(taken);
        if (quint64(m_pending.size()) < header.size)
            break;
        const quint64 here = quint64(begun.size() - bytes.size());
        frame(m_pending.view(), header, {offsetOf(begun), quint32(here), part.packet}, header.size - here);
        m_pending.clear();
    }
    m_last = part;
    m_last.bytes = {};
}

void PacketWebSocket::frame(QByteArrayView frame, const Header &header, const FramePlace &place, quint64 earlier)
{
    m_knowsMask = true;
    m_masked = header.masked;
    const quint64 here = quint64(frame.size()) - earlier;
    if (isControl(header.opcode)) {
        m_receiver.control(header.opcode, quint64(frame.size()));
        return;
    }
    const QByteArrayView payload = unmasked(frame, header);
    if (header.opcode == 0 && !m_inMessage) { // the end of a message whose beginning is missing
        m_receiver.dropped(LedgerReason::LostPackets, m_part, quint64(frame.size()), false);
        return;
    }
    if (header.opcode != 0) {
        dropFragments(true);
        m_inMessage = !header.final;
        m_compressed = header.compressed;
        m_binary = header.opcode == 2;
        if (header.final) {
            m_receiver.message({.bytes = payload, .place = place, .time = m_part.time, .earlier = earlier,
                                .compressed = m_compressed, .masked = m_masked, .binary = m_binary});
            return;
        }
    }
    if (quint64(m_fragments.size() + payload.size()) > m_longest || !m_fragments.append(payload)) {
        m_receiver.dropped(LedgerReason::MessageTooLong, m_part, m_earlier + quint64(frame.size()), true);
        m_earlier = 0;
        dropFragments(false);
        m_receiver.interrupted();
        return;
    }
    if (!header.final) {
        m_earlier += quint64(frame.size());
        return;
    }
    m_inMessage = false;
    FramePlace last = place;
    last.length = quint32(here);
    m_receiver.message({.bytes = m_fragments.view(), .place = last, .time = m_part.time, .earlier = m_earlier + earlier,
                        .compressed = m_compressed, .masked = m_masked, .binary = m_binary});
    m_fragments.clear();
    m_earlier = 0;
}

/// A frame has begun, and its rest is not there.
void PacketWebSocket::losePending(const StreamPart &next)
{
    const Header header = readHeader(m_pending.view());
    const bool isData = header.valid && header.size > 0 && !isControl(header.opcode) && m_pending.size() > header.header;
    if (!isData) {
        m_receiver.dropped(LedgerReason::LostPackets, next, quint64(m_pending.size()), true);
    } else {
        const QByteArrayView payload = unmasked(m_pending.view(), header);
        const bool continues = header.opcode == 0 && m_inMessage && m_fragments.append(payload);
        m_receiver.message({.bytes = continues ? m_fragments.view() : payload,
                            .place = {m_last.offset, 0, m_last.packet},
                            .time = m_last.time,
                            .earlier = quint64(m_pending.size()) + (continues ? m_earlier : 0),
                            .compressed = continues ? m_compressed : header.compressed,
                            .masked = header.masked,
                            .binary = header.opcode == 2,
                            .damaged = true});
        if (continues)
            m_earlier = 0;
    }
}

void PacketWebSocket::lost(quint64 bytes, const StreamPart &next)
{
    if (m_skip > 0 && bytes > 0 && bytes <= m_skip) {
        m_skip -= bytes;
        m_receiver.interrupted();
        return;
    }
    m_skip = 0;
    if (m_pending.isEmpty()) {
        search();
        return;
    }
    const Header header = readHeader(m_pending.view());
    const quint64 rest = header.valid && header.size > 0 ? header.size - quint64(m_pending.size()) : 0;
    losePending(next);
    m_pending.clear();
    search();
    // The hole lies within the frame: where it ends is known.
    if (bytes > 0 && bytes <= rest) {
        m_searching = false;
        m_skip = rest - bytes;
        m_skipReason = LedgerReason::LostPackets;
    }
}

void PacketWebSocket::finish()
{
    if (!m_pending.isEmpty())
        losePending(m_last);
    m_pending.clear();
    dropFragments(true);
}

} // namespace Roamscope
