// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>

namespace Roamscope {

struct CapturedPacket;

/// An IPv4 or IPv6 address and a port.
struct PacketAddress
{
    std::array<quint8, 16> bytes {}; ///< IPv4 in the first four
    quint16 port = 0;
    bool isV6 = false;

    bool operator==(const PacketAddress &) const = default;
    /// "10.0.0.5:443", "[2001:db8::1]:443".
    QByteArray text() const;
};

/// What a packet is, as far as this program cares.
enum class PacketKind : quint8 {
    Tcp,
    Decrypted, ///< what Wireshark exported of a TLS connection, without TCP
    NameResolution, ///< DNS, mDNS
    Udp,
    AddressResolution, ///< ARP, neighbour discovery
    OtherIp, ///< ICMP, SCTP …
    Fragment, ///< of an IP datagram
    NotIp, ///< spanning tree, LLDP, EAPOL …
    UnknownLink, ///< a link type that is not read
    Malformed, ///< a header that cannot be right
    CutHeader, ///< cut off within its headers
};

/// The TCP segment of a packet.
struct TcpSegment
{
    PacketAddress from {};
    PacketAddress to {};
    quint32 sequence = 0;
    quint32 acknowledged = 0;
    bool syn = false;
    bool ack = false;
    bool fin = false;
    bool reset = false;
    quint32 missing = 0; ///< bytes of the payload that the capture cut off
    QByteArrayView payload {};
};

/// Takes the headers of a packet apart: Ethernet with VLAN tags, Linux cooked captures, loopback, raw IP, PPP and
/// PPPoE; IPv4, IPv6 with its extension headers; TCP. `segment` is filled for Tcp, and without sequence numbers for
/// Decrypted. Any bytes are safe.
PacketKind decodePacket(const CapturedPacket &packet, TcpSegment *segment);

} // namespace Roamscope
