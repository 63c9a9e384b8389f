// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"

#include <QByteArrayView>

#include <vector>

namespace Roamscope {

/// One packet of a packet capture, as it lies in the file.
struct CapturedPacket
{
    quint64 number = 0; ///< 1-based, as Wireshark counts
    quint64 offset = 0; ///< of its bytes in the file
    TimeUs time = noTime;
    quint32 originalLength = 0; ///< on the wire; more than `bytes` when it was cut
    quint16 linkType = 0; ///< LINKTYPE_… of its interface
    QByteArrayView bytes {};
};

/// Reads the packets of a pcap or pcapng file in memory, whatever its byte order and the resolution of its times.
/// Never reads outside of the file. Where a length cannot be right it goes on at the next record that can be one.
///
/// Own code rather than libpcap: the file is mapped already, so packets and what is reassembled from them can be
/// looked at where they lie, libpcap refuses mixed link types and stops at the first odd block, and this can be fuzzed.
class PacketFile
{
public:
    explicit PacketFile(QByteArrayView file);

    /// Whether a file that begins so is one: its magic number and the header behind it.
    static bool recognises(QByteArrayView head);

    /// The next packet; false at the end of the file.
    bool next(CapturedPacket *packet);

    quint64 position() const { return m_at; } ///< behind the last packet
    quint64 packets() const { return m_packets; }
    /// Bytes at the end that are the beginning of a packet or block; 0 = the file is whole.
    quint64 tornBytes() const { return m_torn; }
    /// Stretches that could not be read as packets: offset and length.
    struct Unreadable
    {
        quint64 offset = 0;
        quint64 length = 0;
    };
    const std::vector<Unreadable> &unreadable() const { return m_unreadable; }
    quint64 unreadableCount() const { return m_unreadableCount; }
    quint64 unreadableBytes() const { return m_unreadableBytes; }
    /// Decryption Secrets Blocks, and the bytes of the packets themselves.
    quint64 secretBlocks() const { return m_secretBlocks; }
    quint64 packetBytes() const { return m_packetBytes; }

private:
    struct Interface
    {
        quint16 linkType = 0;
        quint8 resolution = 6; ///< if_tsresol: a power of ten, or of two when the top bit is set
        qint64 offset = 0; ///< seconds
        quint32 snapLength = 0;
    };
    struct Block
    {
        quint32 type = 0;
        quint32 length = 0;
    };

    quint16 number16(quint64 at) const;
    quint32 number32(quint64 at) const;
    bool nextPcap(CapturedPacket *packet);
    bool nextBlock(CapturedPacket *packet);
    bool isRecordAt(quint64 at) const;
    bool isBlockAt(quint64 at, Block *block = nullptr) const;
    bool readSection();
    void readInterface(const Block &block);
    bool readPacket(const Block &block, CapturedPacket *packet);
    bool give(CapturedPacket *packet, quint64 offset, quint32 captured, quint32 original, quint16 linkType);
    void skipTo(quint64 end);
    template<typename Test>
    bool resynchronise(quint64 step, Test &&test);
    static TimeUs timeOf(quint64 ticks, const Interface &interface);

    const QByteArrayView m_file;
    quint64 m_at = 0;
    bool m_isNg = false;
    bool m_bigEndian = false;
    bool m_nanoseconds = false;
    quint32 m_recordHeader = 16;
    quint32 m_largest = 0; ///< a packet that is longer cannot be one
    quint32 m_lastSecond = 0; ///< of the last packet; 0 = none yet
    quint16 m_linkType = 0;
    std::vector<Interface> m_interfaces;
    quint64 m_packets = 0;
    quint64 m_packetBytes = 0;
    quint64 m_torn = 0;
    quint64 m_secretBlocks = 0;
    quint64 m_unreadableCount = 0;
    quint64 m_unreadableBytes = 0;
    std::vector<Unreadable> m_unreadable;
};

} // namespace Roamscope
