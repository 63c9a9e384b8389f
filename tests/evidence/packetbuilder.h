// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

#include <algorithm>

namespace Roamscope {

/// Writes packet captures for tests and benches, byte by byte and without the code that they test.
class PacketBuilder
{
public:
    enum class Form { Pcap, PcapNano, PcapBig, PcapNanoBig, PcapNg, PcapNgBig };
    enum Link : quint16 { Null = 0, Ethernet = 1, Raw = 101, Loop = 108, Cooked = 113, UpperPdu = 252, Cooked2 = 276 };

    explicit PacketBuilder(Form form = Form::Pcap, quint16 link = Ethernet, quint32 snapLength = 262144)
        : m_form(form)
    {
        if (isNg()) {
            section();
            interface(link, 6, snapLength);
            return;
        }
        number32(isNano() ? 0xa1b23c4d : 0xa1b2c3d4);
        number16(2);
        number16(4);
        number32(0);
        number32(0);
        number32(snapLength);
        number32(link);
    }

    QByteArray bytes; ///< the file
    int count = 0; ///< of packets

    /// `original` = length on the wire when it was cut.
    void packet(qint64 microseconds, const QByteArray &data, quint32 original = 0, quint32 interface = 0, qint64 ticks = -1)
    {
        ++count;
        if (original == 0)
            original = quint32(data.size());
        if (!isNg()) {
            number32(quint32(microseconds / 1000000));
            number32(quint32(microseconds % 1000000) * (isNano() ? 1000 : 1));
            number32(quint32(data.size()));
            number32(original);
            bytes += data;
            return;
        }
        const quint64 stamp = ticks >= 0 ? quint64(ticks) : quint64(microseconds);
        QByteArray body;
        add32(body, interface);
        add32(body, quint32(stamp >> 32));
        add32(body, quint32(stamp));
        add32(body, quint32(data.size()));
        add32(body, original);
        body += padded(data);
        block(6, body);
    }
    void block(quint32 type, const QByteArray &body)
    {
        number32(type);
        number32(quint32(body.size() + 12));
        bytes += body;
        number32(quint32(body.size() + 12));
    }
    /// Begins a section; the other byte order may hold in it.
    void section()
    {
        QByteArray body;
        add32(body, 0x1a2b3c4d);
        add16(body, 1);
        add16(body, 0);
        body += QByteArray(8, '\xff');
        block(0x0a0d0d0a, body);
    }
    void turnByteOrder() { m_form = m_form == Form::PcapNg ? Form::PcapNgBig : Form::PcapNg; }
    void interface(quint16 link, quint8 resolution, quint32 snapLength = 262144, qint64 offset = 0)
    {
        QByteArray body;
        add16(body, link);
        add16(body, 0);
        add32(body, snapLength);
        add16(body, 9); // if_tsresol
        add16(body, 1);
        body += padded(QByteArray(1, char(resolution)));
        if (offset != 0) {
            add16(body, 14); // if_tsoffset
            add16(body, 8);
            const quint64 value = quint64(offset);
            add32(body, isBig() ? quint32(value >> 32) : quint32(value));
            add32(body, isBig() ? quint32(value) : quint32(value >> 32));
        }
        add32(body, 0);
        block(1, body);
    }
    void simplePacket(const QByteArray &data)
    {
        ++count;
        QByteArray body;
        add32(body, quint32(data.size()));
        block(3, body + padded(data));
    }

    static QByteArray padded(QByteArray data)
    {
        while (data.size() % 4)
            data += '\0';
        return data;
    }
    static void big16(QByteArray &out, quint16 value)
    {
        out += char(value >> 8);
        out += char(value);
    }
    static void big32(QByteArray &out, quint32 value)
    {
        big16(out, quint16(value >> 16));
        big16(out, quint16(value));
    }

private:
    bool isNg() const { return m_form == Form::PcapNg || m_form == Form::PcapNgBig; }
    bool isBig() const { return m_form == Form::PcapBig || m_form == Form::PcapNanoBig || m_form == Form::PcapNgBig; }
    bool isNano() const { return m_form == Form::PcapNano || m_form == Form::PcapNanoBig; }
    void add16(QByteArray &out, quint16 value) const
    {
        const quint16 ordered = isBig() ? qToBigEndian(value) : qToLittleEndian(value);
        out.append(reinterpret_cast<const char *>(&ordered), 2);
    }
    void add32(QByteArray &out, quint32 value) const
    {
        const quint32 ordered = isBig() ? qToBigEndian(value) : qToLittleEndian(value);
        out.append(reinterpret_cast<const char *>(&ordered), 4);
    }
    void number16(quint16 value) { add16(bytes, value); }
    void number32(quint32 value) { add32(bytes, value); }

    Form m_form;
};

/// Addresses and headers of one direction.
struct PacketHop
{
    QByteArray from; ///< 4 or 16 bytes
    QByteArray to;
    quint16 fromPort = 0;
    quint16 toPort = 0;
};

inline QByteArray tcpHeader(const PacketHop &hop, quint32 sequence, quint32 acknowledged, quint8 flags)
{
    QByteArray bytes;
    PacketBuilder::big16(bytes, hop.fromPort);
    PacketBuilder::big16(bytes, hop.toPort);
    PacketBuilder::big32(bytes, sequence);
    PacketBuilder::big32(bytes, acknowledged);
    bytes += char(5 << 4);
    bytes += char(flags);
    PacketBuilder::big16(bytes, 64000);
    PacketBuilder::big32(bytes, 0);
    return bytes;
}

inline QByteArray ipv4Packet(const PacketHop &hop, const QByteArray &inside, quint8 protocol = 6, quint16 fragment = 0)
{
    QByteArray bytes("\x45\0", 2);
    PacketBuilder::big16(bytes, quint16(20 + inside.size()));
    PacketBuilder::big16(bytes, 1);
    PacketBuilder::big16(bytes, fragment);
    bytes += char(64);
    bytes += char(protocol);
    PacketBuilder::big16(bytes, 0);
    return bytes + hop.from + hop.to + inside;
}

inline QByteArray ipv6Packet(const PacketHop &hop, const QByteArray &inside, quint8 next = 6)
{
    QByteArray bytes("\x60\0\0\0", 4);
    PacketBuilder::big16(bytes, quint16(inside.size()));
    bytes += char(next);
    bytes += char(64);
    return bytes + hop.from + hop.to + inside;
}

/// `tags` = types of VLAN headers, outer first.
inline QByteArray ethernetFrame(quint16 type, const QByteArray &inside, const QList<quint16> &tags = {})
{
    QByteArray bytes("\x02\0\0\0\0\x01\x02\0\0\0\0\x02", 12);
    for (const quint16 tag : tags) {
        PacketBuilder::big16(bytes, tag);
        PacketBuilder::big16(bytes, 42);
    }
    PacketBuilder::big16(bytes, type);
    return bytes + inside;
}

/// One WebSocket frame.
inline QByteArray webSocketFrame(const QByteArray &payload, bool masked, quint8 first = 0x81)
{
    QByteArray bytes(1, char(first));
    const quint8 mask = masked ? 0x80 : 0;
    if (payload.size() < 126) {
        bytes += char(mask | quint8(payload.size()));
    } else if (payload.size() < 65536) {
        bytes += char(mask | 126);
        PacketBuilder::big16(bytes, quint16(payload.size()));
    } else {
        bytes += char(mask | 127);
        PacketBuilder::big32(bytes, 0);
        PacketBuilder::big32(bytes, quint32(payload.size()));
    }
    if (!masked)
        return bytes + payload;
    static const char key[4] = {'\x37', '\xfa', '\x21', '\x3d'};
    bytes.append(key, 4);
    for (qsizetype i = 0; i < payload.size(); ++i)
        bytes += char(payload[i] ^ key[i & 3]);
    return bytes;
}

/// A TCP connection that is spoken into a capture. Times in µs go on by themselves.
class TcpTalk
{
public:
    enum class Wrap { Ethernet, Vlan, QinQ, Pppoe, Cooked, Cooked2, Raw, Null, Ipv6Ethernet, Ipv6Extensions, Ipv6Null };

    TcpTalk(PacketBuilder &file, quint16 clientPort = 51234, quint16 serverPort = 8080, Wrap wrap = Wrap::Ethernet)
        : m_file(file)
        , m_wrap(wrap)
    {
        const bool six = wrap == Wrap::Ipv6Ethernet || wrap == Wrap::Ipv6Extensions || wrap == Wrap::Ipv6Null;
        const QByteArray client = six ? QByteArray::fromHex("20010db8000000000000000000000005") : QByteArray("\x0a\0\0\x05", 4);
        const QByteArray server = six ? QByteArray::fromHex("20010db8000000000000000000000009") : QByteArray("\x0a\0\0\x09", 4);
        m_hops[0] = {client, server, clientPort, serverPort};
        m_hops[1] = {server, client, serverPort, clientPort};
    }

    static inline qint64 now = 1767261600000000; ///< 2026-01-01T10:00:00Z
    quint32 next[2] = {1000, 5000}; ///< sequence numbers of client and server

    void open()
    {
        segment(0, next[0]++, 0x02, {});
        segment(1, next[1]++, 0x12, {});
        segment(0, next[0], 0x10, {});
    }
    /// A segment in its order: side 0 is the client.
    void send(int side, const QByteArray &bytes, quint32 cutTo = 0xffffffff)
    {
        segment(side, next[side], 0x18, bytes, cutTo);
        next[side] += quint32(bytes.size());
    }
    void sendInParts(int side, const QByteArray &bytes, qsizetype size)
    {
        for (qsizetype at = 0; at < bytes.size(); at += size)
            send(side, bytes.mid(at, size));
    }
    /// Takes its place in the stream, but not in the capture.
    void lose(int side, const QByteArray &bytes) { next[side] += quint32(bytes.size()); }
    void acknowledge(int side) { segment(side, next[side], 0x10, {}); }
    void close()
    {
        segment(0, next[0]++, 0x11, {});
        segment(1, next[1]++, 0x11, {});
    }
    /// A segment of any kind; `cutTo` = bytes that the capture kept of the packet's payload.
    void segment(int side, quint32 sequence, quint8 flags, const QByteArray &bytes, quint32 cutTo = 0xffffffff)
    {
        const QByteArray inside = tcpHeader(m_hops[side], sequence, flags & 0x10 ? next[1 - side] : 0, flags) + bytes;
        QByteArray packet = wrapped(m_hops[side], inside);
        const quint32 whole = quint32(packet.size());
        if (cutTo < quint32(bytes.size()))
            packet.chop(bytes.size() - qsizetype(cutTo));
        m_file.packet(now += 1000, packet, whole);
    }
    /// Opens a WebSocket as a charge point does.
    void upgrade(const QByteArray &path = "/ocpp/CP%2F01", const QByteArray &protocol = "ocpp1.6", const QByteArray &extensions = {})
    {
        const QByteArray extension = extensions.isEmpty() ? QByteArray() : "Sec-WebSocket-Extensions: " + extensions + "\r\n";
        send(0, "GET " + path + " HTTP/1.1\r\nHost: csms.example\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                 "Sec-WebSocket-Version: 13\r\nAuthorization: Basic Q1AwMTpzZWNyZXQ=\r\nSec-WebSocket-Protocol: " + protocol + "\r\n" + extension + "\r\n");
        send(1, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"
                 "Sec-WebSocket-Protocol: " + protocol.left(protocol.contains(',') ? protocol.indexOf(',') : protocol.size()) + "\r\n" + extension + "\r\n");
    }
    void up(const QByteArray &message) { send(0, webSocketFrame(message, true)); }
    void down(const QByteArray &message) { send(1, webSocketFrame(message, false)); }

private:
    QByteArray wrapped(const PacketHop &hop, const QByteArray &inside) const
    {
        switch (m_wrap) {
        case Wrap::Ethernet: {
            QByteArray frame = ethernetFrame(0x0800, ipv4Packet(hop, inside));
            if (frame.size() < 60)
                frame.append(60 - frame.size(), '\0'); // the least that goes over a wire
            return frame;
        }
        case Wrap::Vlan:
            return ethernetFrame(0x0800, ipv4Packet(hop, inside), {0x8100});
        case Wrap::QinQ:
            return ethernetFrame(0x0800, ipv4Packet(hop, inside), {0x88a8, 0x8100});
        case Wrap::Pppoe: {
            const QByteArray ip = ipv4Packet(hop, inside);
            QByteArray session("\x11\0\0\x01", 4);
            PacketBuilder::big16(session, quint16(ip.size() + 2));
            PacketBuilder::big16(session, 0x0021);
            return ethernetFrame(0x8864, session + ip);
        }
        case Wrap::Cooked: {
            QByteArray head(14, '\0');
            PacketBuilder::big16(head, 0x0800);
            return head + ipv4Packet(hop, inside);
        }
        case Wrap::Cooked2: {
            QByteArray head;
            PacketBuilder::big16(head, 0x0800);
            return head + QByteArray(18, '\0') + ipv4Packet(hop, inside);
        }
        case Wrap::Raw:
            return ipv4Packet(hop, inside);
        case Wrap::Null:
            return QByteArray("\x02\0\0\0", 4) + ipv4Packet(hop, inside);
        case Wrap::Ipv6Ethernet:
            return ethernetFrame(0x86dd, ipv6Packet(hop, inside));
        case Wrap::Ipv6Extensions: {
            // hop by hop, destination options, then TCP
            const QByteArray options = QByteArray("\x3c\0\x01\x04\0\0\0\0", 8) + QByteArray("\x06\x01\x01\x0c", 4) + QByteArray(12, '\0');
            return ethernetFrame(0x86dd, ipv6Packet(hop, options + inside, 0));
        }
        case Wrap::Ipv6Null:
            return QByteArray("\x1e\0\0\0", 4) + ipv6Packet(hop, inside);
        }
        return {};
    }

    PacketBuilder &m_file;
    Wrap m_wrap;
    PacketHop m_hops[2];
};

} // namespace Roamscope
