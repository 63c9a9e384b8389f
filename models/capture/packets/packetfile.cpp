// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/packets/packetfile.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace Roamscope {

namespace {

constexpr quint32 microMagic = 0xa1b2c3d4;
constexpr quint32 nanoMagic = 0xa1b23c4d;
constexpr quint32 modifiedMagic = 0xa1b2cd34; ///< an old patch of libpcap: eight bytes more a packet
constexpr quint32 sectionBlock = 0x0a0d0d0a; ///< reads the same in both byte orders
constexpr quint32 interfaceBlock = 1;
constexpr quint32 oldPacketBlock = 2;
constexpr quint32 simplePacketBlock = 3;
constexpr quint32 enhancedPacketBlock = 6;
constexpr quint32 secretsBlock = 0x0000000a;
constexpr quint32 byteOrderMagic = 0x1a2b3c4d;

constexpr quint64 fileHeader = 24;
constexpr quint32 usualLargest = 262144; ///< what capture programs allow a packet to be
constexpr quint32 largestPacket = 128 << 20;
constexpr quint64 smallestBlock = 12;
constexpr std::size_t mostInterfaces = 4096;
constexpr std::size_t mostStretches = 1000; ///< kept with their place; all are counted
constexpr quint64 longestSearch = quint64(64) << 20;
constexpr qint64 lastSecond = 253402300799; ///< of the year 9999

quint32 littleEndian(QByteArrayView head, qsizetype at)
{
    return qFromLittleEndian<quint32>(head.data() + at);
}

bool isPcapMagic(quint32 magic)
{
    return magic == microMagic || magic == nanoMagic || magic == modifiedMagic;
}

} // namespace

bool PacketFile::recognises(QByteArrayView head)
{
    if (head.size() < 12)
        return false;
    const quint32 magic = littleEndian(head, 0);
    if (isPcapMagic(magic) || isPcapMagic(qbswap(magic)))
        return head.size() >= qsizetype(fileHeader);
    const quint32 order = littleEndian(head, 8);
    return magic == sectionBlock && (order == byteOrderMagic || order == qbswap(byteOrderMagic));
}

PacketFile::PacketFile(QByteArrayView file)
    : m_file(file)
{
    if (!recognises(file))
        return;
    quint32 magic = littleEndian(file, 0);
    m_isNg = magic == sectionBlock;
    if (m_isNg)
        return;
    m_bigEndian = !isPcapMagic(magic);
    if (m_bigEndian)
        magic = qbswap(magic);
    m_nanoseconds = magic == nanoMagic;
    m_recordHeader = magic == modifiedMagic ? 24 : 16;
    const quint32 snapLength = number32(16);
    m_largest = std::clamp(snapLength, usualLargest, largestPacket);
    m_linkType = number16(m_bigEndian ? 22 : 20);
    m_at = fileHeader;
}

quint16 PacketFile::number16(quint64 at) const
{
    const char *p = m_file.data() + at;
    return m_bigEndian ? qFromBigEndian<quint16>(p) : qFromLittleEndian<quint16>(p);
}

quint32 PacketFile::number32(quint64 at) const
{
    const char *p = m_file.data() + at;
    return m_bigEndian ? qFromBigEndian<quint32>(p) : qFromLittleEndian<quint32>(p);
}

bool PacketFile::next(CapturedPacket *packet)
{
    return m_isNg ? nextBlock(packet) : m_at > 0 && nextPcap(packet);
}

bool PacketFile::give(CapturedPacket *packet, quint64 offset, quint32 captured, quint32 original, quint16 linkType)
{
    packet->number = ++m_packets;
    packet->offset = offset;
    packet->originalLength = std::max(captured, original);
    packet->linkType = linkType;
    packet->bytes = m_file.sliced(qsizetype(offset), qsizetype(captured));
    m_packetBytes += captured;
    return true;
}

void PacketFile::skipTo(quint64 end)
{
    ++m_unreadableCount;
    m_unreadableBytes += end - m_at;
    if (m_unreadable.size() < mostStretches)
        m_unreadable.push_back({m_at, end - m_at});
    m_at = end;
}

/// Goes on at the next place that passes `test`; false when there is none.
template<typename Test>
bool PacketFile::resynchronise(quint64 step, Test &&test)
{
    const quint64 size = quint64(m_file.size());
    const quint64 searchEnd = std::min(size, m_at + longestSearch);
    for (quint64 at = m_at + step; at < searchEnd; at += step) {
        if (test(at)) {
            skipTo(at);
            return true;
        }
    }
    skipTo(size);
    return false;
}

/// Whether the record here, and the one behind it, look like packets.
bool PacketFile::isRecordAt(quint64 at) const
{
    const quint64 size = quint64(m_file.size());
    for (int round = 0; round < 2; ++round) {
        if (at == size)
            return round > 0;
        if (size - at < m_recordHeader)
            return false;
        const quint32 second = number32(at);
        const quint32 fraction = number32(at + 4);
        const quint32 captured = number32(at + 8);
        const quint32 original = number32(at + 12);
        constexpr qint64 week = 7 * 86400;
        if (fraction >= (m_nanoseconds ? 1000000000u : 1000000u) || captured == 0 || captured > original || original > m_largest
            || (m_lastSecond && std::abs(qint64(second) - qint64(m_lastSecond)) > week))
            return false;
        if (size - at - m_recordHeader < captured)
            return false;
        at += m_recordHeader + captured;
    }
    return true;
}

bool PacketFile::nextPcap(CapturedPacket *packet)
{
    const quint64 size = quint64(m_file.size());
    while (m_at < size) {
        const quint64 left = size - m_at;
        if (left < m_recordHeader) {
            m_torn = left;
            m_at = size;
            return false;
        }
        const quint32 second = number32(m_at);
        const quint32 fraction = number32(m_at + 4);
        const quint32 captured = number32(m_at + 8);
        const quint32 original = number32(m_at + 12);
        if (captured > m_largest) {
            if (!resynchronise(1, [this](quint64 at) { return isRecordAt(at); }))
                return false;
            continue;
        }
        if (left - m_recordHeader < captured) {
            // The program that captured was stopped here; or the length is a wrong one, and packets follow.
            const quint64 before = m_at;
            for (quint64 at = before + 1; size - before < longestSearch && at < size; ++at) {
                if (isRecordAt(at)) {
                    skipTo(at);
                    break;
                }
            }
            if (m_at != before)
                continue;
            m_torn = left;
            m_at = size;
            return false;
        }
        packet->time = TimeUs(second) * 1000000 + TimeUs(m_nanoseconds ? fraction / 1000 : fraction);
        m_lastSecond = second;
        const quint64 offset = m_at + m_recordHeader;
        m_at = offset + captured;
        return give(packet, offset, captured, original, m_linkType);
    }
    return false;
}

bool PacketFile::isBlockAt(quint64 at, Block *block) const
{
    const quint64 size = quint64(m_file.size());
    if (size - at < smallestBlock)
        return false;
    const quint32 type = number32(at);
    quint32 length = number32(at + 4);
    if (type == sectionBlock) {
        const quint32 order = number32(at + 8);
        if (order == qbswap(byteOrderMagic))
            length = qbswap(length);
        else if (order != byteOrderMagic)
            return false;
        if (length < 28)
            return false;
    }
    if (length < smallestBlock || length % 4 != 0 || length > size - at)
        return false;
    const quint32 again = number32(at + length - 4);
    if (again != length && qbswap(again) != length)
        return false;
    if (block)
        *block = {type, length};
    return true;
}

bool PacketFile::readSection()
{
    const quint32 order = number32(m_at + 8);
    if (order == qbswap(byteOrderMagic))
        m_bigEndian = !m_bigEndian;
    m_interfaces.clear();
    return number16(m_at + 12) == 1;
}

void PacketFile::readInterface(const Block &block)
{
    if (block.length < 20 || m_interfaces.size() >= mostInterfaces)
        return;
    Interface interface;
    interface.linkType = number16(m_at + 8);
    interface.snapLength = number32(m_at + 12);
    const quint64 end = m_at + block.length - 4;
    for (quint64 at = m_at + 16; end - at >= 4;) {
        const quint16 code = number16(at);
        const quint16 length = number16(at + 2);
        const quint64 padded = (quint64(length) + 3) & ~quint64(3);
        if (code == 0 || end - at - 4 < padded)
            break;
        if (code == 9 && length >= 1)
            interface.resolution = quint8(m_file[qsizetype(at + 4)]);
        if (code == 14 && length >= 8) {
            const quint64 low = number32(at + (m_bigEndian ? 8 : 4));
            const quint64 high = number32(at + (m_bigEndian ? 4 : 8));
            interface.offset = qint64(high << 32 | low);
        }
        at += 4 + padded;
    }
    m_interfaces.push_back(interface);
}

TimeUs PacketFile::timeOf(quint64 ticks, const Interface &interface)
{
    const unsigned exponent = interface.resolution & 0x7f;
    quint64 seconds = 0;
    quint64 micro = 0;
    if (interface.resolution & 0x80) {
        if (exponent > 63)
            return noTime;
        seconds = ticks >> exponent;
        quint64 rest = exponent ? ticks & ((quint64(1) << exponent) - 1) : 0;
        const unsigned cut = exponent > 43 ? exponent - 43 : 0; // so that a million of it fits
        rest >>= cut;
        micro = rest * 1000000 >> (exponent - cut);
    } else {
        if (exponent > 19)
            return noTime;
        quint64 unit = 1;
        for (unsigned i = 0; i < exponent; ++i)
            unit *= 10;
        seconds = ticks / unit;
        micro = exponent <= 6 ? ticks % unit * (1000000 / unit) : ticks % unit / (unit / 1000000);
    }
    if (seconds > quint64(lastSecond) || std::abs(interface.offset) > lastSecond)
        return noTime;
    const qint64 second = qint64(seconds) + interface.offset;
    return second > lastSecond || second < 0 ? noTime : second * 1000000 + qint64(micro);
}

bool PacketFile::readPacket(const Block &block, CapturedPacket *packet)
{
    const quint64 end = m_at + block.length - 4;
    const bool simple = block.type == simplePacketBlock;
    const quint64 data = m_at + (simple ? 12 : 28);
    if (data > end)
        return false;
    const std::size_t index = simple ? 0 : block.type == enhancedPacketBlock ? number32(m_at + 8) : number16(m_at + 8);
    if (index >= m_interfaces.size())
        return false;
    const Interface &interface = m_interfaces[index];
    quint32 original = 0;
    quint32 captured = 0;
    if (simple) {
        original = number32(m_at + 8);
        captured = quint32(std::min<quint64>(original, end - data));
        if (interface.snapLength)
            captured = std::min(captured, interface.snapLength);
        packet->time = noTime;
    } else {
        packet->time = timeOf(quint64(number32(m_at + 12)) << 32 | number32(m_at + 16), interface);
        captured = number32(m_at + 20);
        original = number32(m_at + 24);
    }
    if (captured > end - data)
        return false;
    return give(packet, data, captured, original, interface.linkType);
}

bool PacketFile::nextBlock(CapturedPacket *packet)
{
    const quint64 size = quint64(m_file.size());
    while (m_at < size) {
        Block block;
        if (!isBlockAt(m_at, &block)) {
            const quint64 before = m_at;
            // Blocks begin at multiples of four, and say their length twice.
            const bool found = resynchronise(4, [this](quint64 at) {
                Block next;
                return isBlockAt(at, &next)
                    && (next.type == enhancedPacketBlock || next.type == sectionBlock || next.type == interfaceBlock);
            });
            if (found)
                continue;
            // Nothing follows: the file ends within a block.
            m_torn = size - before;
            m_unreadableBytes -= m_torn;
            --m_unreadableCount;
            if (!m_unreadable.empty() && m_unreadable.back().offset == before)
                m_unreadable.pop_back();
            return false;
        }
        bool isPacket = false;
        bool isReadable = true;
        switch (block.type) {
        case sectionBlock:
            isReadable = readSection();
            break;
        case interfaceBlock:
            readInterface(block);
            break;
        case enhancedPacketBlock:
        case oldPacketBlock:
        case simplePacketBlock:
            isPacket = isReadable = readPacket(block, packet);
            break;
        case secretsBlock:
            ++m_secretBlocks;
            break;
        default:
            break; // names, statistics, what other programs add
        }
        const quint64 end = m_at + block.length;
        if (isReadable)
            m_at = end;
        else
            skipTo(end);
        if (isPacket)
            return true;
    }
    return false;
}

} // namespace Roamscope
