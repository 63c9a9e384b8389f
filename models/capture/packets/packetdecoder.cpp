// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/packets/packetdecoder.h"

#include "models/capture/packets/packetfile.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace Roamscope {

namespace {

// https://www.tcpdump.org/linktypes.html
enum Link : quint16 {
    LinkNull = 0,
    LinkEthernet = 1,
    LinkPpp = 9,
    LinkRawBsd = 12,
    LinkRawOpenBsd = 14,
    LinkPppEthernet = 51,
    LinkRaw = 101,
    LinkLoop = 108,
    LinkLinuxCooked = 113,
    LinkIpv4 = 228,
    LinkIpv6 = 229,
    LinkUpperPdu = 252, ///< Wireshark's export of what a dissector found
    LinkLinuxCooked2 = 276,
};

constexpr quint16 typeIpv4 = 0x0800;
constexpr quint16 typeIpv6 = 0x86dd;
constexpr quint16 typeArp = 0x0806;
constexpr quint16 typePppoe = 0x8864;
constexpr int mostTags = 8; ///< VLAN tags, extension headers

quint16 big16(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.data() + at);
}

quint32 big32(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

bool isVlan(quint16 type)
{
    return type == 0x8100 || type == 0x88a8 || type == 0x9100;
}

PacketKind decodeTcp(QByteArrayView bytes, quint32 wireLength, TcpSegment *segment)
{
    if (bytes.size() < 20)
        return wireLength < 20 ? PacketKind::Malformed : PacketKind::CutHeader;
    const quint32 header = (quint8(bytes[12]) >> 4) * 4u;
    if (header < 20 || header > wireLength)
        return PacketKind::Malformed;
    segment->from.port = big16(bytes, 0);
    segment->to.port = big16(bytes, 2);
    segment->sequence = big32(bytes, 4);
    segment->acknowledged = big32(bytes, 8);
    const quint8 flags = quint8(bytes[13]);
    segment->fin = flags & 0x01;
    segment->syn = flags & 0x02;
    segment->reset = flags & 0x04;
    segment->ack = flags & 0x10;
    const quint32 payload = wireLength - header;
    const qsizetype start = std::min<qsizetype>(header, bytes.size());
    segment->payload = bytes.sliced(start).first(std::min<qsizetype>(bytes.size() - start, payload));
    segment->missing = payload - quint32(segment->payload.size());
    return PacketKind::Tcp;
}

PacketKind decodeTransport(quint8 protocol, QByteArrayView bytes, quint32 wireLength, TcpSegment *segment)
{
    switch (protocol) {
    case 6:
        return decodeTcp(bytes, wireLength, segment);
    case 17: {
        if (bytes.size() < 8)
            return wireLength < 8 ? PacketKind::Malformed : PacketKind::CutHeader;
        const auto isName = [](quint16 port) { return port == 53 || port == 5353 || port == 5355; };
        return isName(big16(bytes, 0)) || isName(big16(bytes, 2)) ? PacketKind::NameResolution : PacketKind::Udp;
    }
    case 58: { // ICMPv6: its neighbour discovery is what ARP is
        const int type = bytes.isEmpty() ? 0 : quint8(bytes[0]);
        return type >= 133 && type <= 137 ? PacketKind::AddressResolution : PacketKind::OtherIp;
    }
    default:
        return PacketKind::OtherIp;
    }
}

PacketKind decodeIpv4(QByteArrayView bytes, TcpSegment *segment)
{
    if (bytes.size() < 20)
        return PacketKind::CutHeader;
    const quint32 header = (quint8(bytes[0]) & 0x0f) * 4u;
    quint32 total = big16(bytes, 2);
    // The card cuts large packets itself (segmentation offload): their length was not yet written.
    if (total == 0)
        total = quint32(std::min<qsizetype>(bytes.size(), 0x7fffffff));
    if (header < 20 || total < header)
        return PacketKind::Malformed;
    std::memcpy(segment->from.bytes.data(), bytes.data() + 12, 4);
    std::memcpy(segment->to.bytes.data(), bytes.data() + 16, 4);
    if (big16(bytes, 6) & 0x3fff) // more fragments, or not the first
        return PacketKind::Fragment;
    if (bytes.size() < qsizetype(header))
        return PacketKind::CutHeader;
    // What stands behind the datagram pads a short Ethernet frame.
    const QByteArrayView inside = bytes.first(std::min<qsizetype>(bytes.size(), total)).sliced(header);
    return decodeTransport(quint8(bytes[9]), inside, total - header, segment);
}

PacketKind decodeIpv6(QByteArrayView bytes, TcpSegment *segment)
{
    if (bytes.size() < 40)
        return PacketKind::CutHeader;
    quint32 length = big16(bytes, 4);
    if (length == 0) // a jumbogram, or segmentation offload
        length = quint32(std::min<qsizetype>(bytes.size() - 40, 0x7fffffff));
    segment->from.isV6 = segment->to.isV6 = true;
    std::memcpy(segment->from.bytes.data(), bytes.data() + 8, 16);
    std::memcpy(segment->to.bytes.data(), bytes.data() + 24, 16);
    quint8 next = quint8(bytes[6]);
    QByteArrayView inside = bytes.sliced(40).first(std::min<qsizetype>(bytes.size() - 40, length));
    for (int i = 0; i < mostTags; ++i) {
        const bool isExtension = next == 0 || next == 43 || next == 60 || next == 51 || next == 135;
        if (next == 44) {
            if (inside.size() < 8)
                return PacketKind::CutHeader;
            if (big16(inside, 2) & 0xfff9)
                return PacketKind::Fragment;
        } else if (!isExtension) {
            break;
        }
        if (inside.size() < 8)
            return length < 8 ? PacketKind::Malformed : PacketKind::CutHeader;
        const quint32 size = next == 44 ? 8 : next == 51 ? (quint8(inside[1]) + 2u) * 4 : (quint8(inside[1]) + 1u) * 8;
        if (size > length)
            return PacketKind::Malformed;
        if (qsizetype(size) > inside.size())
            return PacketKind::CutHeader;
        next = quint8(inside[0]);
        inside = inside.sliced(size);
        length -= size;
    }
    return decodeTransport(next, inside, length, segment);
}

PacketKind decodeIp(QByteArrayView bytes, TcpSegment *segment)
{
    if (bytes.isEmpty())
        return PacketKind::CutHeader;
    switch (quint8(bytes[0]) >> 4) {
    case 4:
        return decodeIpv4(bytes, segment);
    case 6:
        return decodeIpv6(bytes, segment);
    default:
        return PacketKind::Malformed;
    }
}

PacketKind decodePpp(QByteArrayView bytes, TcpSegment *segment)
{
    if (bytes.size() >= 2 && quint8(bytes[0]) == 0xff && quint8(bytes[1]) == 0x03)
        bytes = bytes.sliced(2); // address and control of HDLC
    if (bytes.size() < 2)
        return PacketKind::CutHeader;
    // A compressed protocol field is one byte.
    const bool isShort = quint8(bytes[0]) & 1;
    const quint16 protocol = isShort ? quint8(bytes[0]) : big16(bytes, 0);
    if (protocol == 0x0021 || protocol == 0x0057)
        return decodeIp(bytes.sliced(isShort ? 1 : 2), segment);
    return PacketKind::NotIp;
}

PacketKind decodePppoe(QByteArrayView bytes, TcpSegment *segment)
{
    return bytes.size() < 8 ? PacketKind::CutHeader : decodePpp(bytes.sliced(6), segment);
}

PacketKind decodeEtherType(quint16 type, QByteArrayView bytes, TcpSegment *segment)
{
    for (int i = 0; i < mostTags && isVlan(type); ++i) {
        if (bytes.size() < 4)
            return PacketKind::CutHeader;
        type = big16(bytes, 2);
        bytes = bytes.sliced(4);
    }
    switch (type) {
    case typeIpv4:
    case typeIpv6:
        return decodeIp(bytes, segment);
    case typeArp:
        return PacketKind::AddressResolution;
    case typePppoe:
        return decodePppoe(bytes, segment);
    default:
        return PacketKind::NotIp;
    }
}

/// A number of the capturing machine, whose byte order nobody tells: families are small.
quint32 familyOf(QByteArrayView bytes)
{
    return std::min(qFromLittleEndian<quint32>(bytes.data()), qFromBigEndian<quint32>(bytes.data()));
}

/// Tags (two bytes of type, two of length) up to one of type 0, then what the dissector was given.
PacketKind decodeUpperPdu(QByteArrayView bytes, TcpSegment *segment)
{
    QByteArrayView name;
    while (true) {
        if (bytes.size() < 4)
            return PacketKind::CutHeader;
        const quint16 tag = big16(bytes, 0);
        const qsizetype length = big16(bytes, 2);
        if (bytes.size() - 4 < length)
            return PacketKind::CutHeader;
        const QByteArrayView value = bytes.sliced(4, length);
        bytes = bytes.sliced(4 + length);
        if (tag == 0)
            break;
        PacketAddress *const side = tag == 20 || tag == 22 || tag == 25 ? &segment->from : &segment->to;
        switch (tag) {
        case 12: // name of the dissector
            name = value;
            break;
        case 20:
        case 21:
            if (length >= 4)
                std::memcpy(side->bytes.data(), value.data(), 4);
            break;
        case 22:
        case 23:
            if (length >= 16) {
                std::memcpy(side->bytes.data(), value.data(), 16);
                side->isV6 = true;
            }
            break;
        case 25:
        case 26:
            if (length >= 4)
                side->port = quint16(big32(value, 0));
            break;
        default:
            break;
        }
    }
    while (name.endsWith('\0'))
        name.chop(1);
    if (name.startsWith("tls") || name.startsWith("dns") || segment->from.port == 0)
        return PacketKind::NotIp;
    segment->payload = bytes;
    return PacketKind::Decrypted;
}

void appendGroups(QByteArray &text, const std::array<quint8, 16> &bytes)
{
    // The longest run of zero groups becomes "::" (RFC 5952).
    int bestStart = 8;
    int bestLength = 1;
    for (int i = 0; i < 8; ++i) {
        int end = i;
        while (end < 8 && bytes[std::size_t(end * 2)] == 0 && bytes[std::size_t(end * 2 + 1)] == 0)
            ++end;
        if (end - i > bestLength) {
            bestStart = i;
            bestLength = end - i;
        }
        i = end;
    }
    for (int i = 0; i < 8; ++i) {
        if (i == bestStart) {
            text += "::";
            i += bestLength - 1;
            continue;
        }
        if (i > 0 && !text.endsWith(':'))
            text += ':';
        text += QByteArray::number(bytes[std::size_t(i * 2)] << 8 | bytes[std::size_t(i * 2 + 1)], 16);
    }
}

} // namespace

QByteArray PacketAddress::text() const
{
    QByteArray text;
    if (isV6) {
        text += '[';
        appendGroups(text, bytes);
        text += ']';
    } else {
        for (std::size_t i = 0; i < 4; ++i)
            text += (i ? "." : "") + QByteArray::number(bytes[i]);
    }
    return text + ':' + QByteArray::number(port);
}

PacketKind decodePacket(const CapturedPacket &packet, TcpSegment *segment)
{
    const QByteArrayView bytes = packet.bytes;
    switch (packet.linkType) {
    case LinkEthernet:
        return bytes.size() < 14 ? PacketKind::CutHeader : decodeEtherType(big16(bytes, 12), bytes.sliced(14), segment);
    case LinkLinuxCooked:
        return bytes.size() < 16 ? PacketKind::CutHeader : decodeEtherType(big16(bytes, 14), bytes.sliced(16), segment);
    case LinkLinuxCooked2:
        return bytes.size() < 20 ? PacketKind::CutHeader : decodeEtherType(big16(bytes, 0), bytes.sliced(20), segment);
    case LinkNull:
    case LinkLoop: {
        if (bytes.size() < 4)
            return PacketKind::CutHeader;
        // IPv4 is 2 everywhere; IPv6 is 10, 23, 24, 28 or 30, by system.
        const quint32 family = familyOf(bytes);
        const bool isIp = family == 2 || family == 10 || family == 23 || family == 24 || family == 28 || family == 30;
        return isIp ? decodeIp(bytes.sliced(4), segment) : PacketKind::NotIp;
    }
    case LinkRaw:
    case LinkRawBsd:
    case LinkRawOpenBsd:
    case LinkIpv4:
    case LinkIpv6:
        return decodeIp(bytes, segment);
    case LinkPpp:
        return decodePpp(bytes, segment);
    case LinkPppEthernet:
        return decodePppoe(bytes, segment);
    case LinkUpperPdu:
        return decodeUpperPdu(bytes, segment);
    default:
        return PacketKind::UnknownLink;
    }
}

} // namespace Roamscope
