// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"

#include <QByteArrayView>

#include <vector>

namespace Roamscope {

/// A stretch of one direction of a connection, in the packet that brought it. The bytes lie in the mapped file.
struct StreamPart
{
    QByteArrayView bytes {};
    quint64 offset = 0; ///< of the bytes in the file
    TimeUs time = noTime;
    quint32 packet = 0;
    quint32 missing = 0; ///< that the capture cut off behind `bytes`
};

/// Takes the bytes of one direction in their order.
class StreamReceiver
{
public:
    virtual ~StreamReceiver() = default;
    virtual void received(const StreamPart &part) = 0;
    /// Bytes that are not in the capture, before `next`; 0 = nobody knows how many.
    virtual void lost(quint64 bytes, const StreamPart &next) = 0;
    /// Bytes that came again.
    virtual void repeated(quint64 bytes) = 0;
};

/// Puts the segments of one direction of a TCP connection into their order: what came again is dropped, what came too
/// early waits, sequence numbers may wrap around. A hole is given up when the other side has acknowledged what is in
/// it (then the capture has lost it), when too much waits behind it, or too long. Keeps no bytes, only where they lie.
class TcpReassembly
{
public:
    static constexpr std::size_t mostHeld = 256;
    static constexpr qint64 longestWait = 10'000'000; ///< µs of the capture's clock
    static constexpr qint32 farthest = 64 << 20; ///< a sequence number that is farther off is another connection's

    /// The other side's SYN told where the stream begins.
    void begin(quint32 sequence);
    bool hasBegun() const { return m_begun; }
    quint32 expected() const { return m_next; }
    void add(quint32 sequence, StreamPart part, StreamReceiver &receiver);
    /// The other side has got everything before `sequence`.
    void acknowledge(quint32 sequence, StreamReceiver &receiver);
    /// No more will come: what waits is handed over, holes and all.
    void finish(StreamReceiver &receiver);

private:
    struct Held
    {
        quint32 sequence = 0;
        StreamPart part {};
    };
    void hold(quint32 sequence, const StreamPart &part);
    void deliver(quint32 sequence, StreamPart part, StreamReceiver &receiver);
    void drain(StreamReceiver &receiver);
    void giveUpHole(StreamReceiver &receiver);

    std::vector<Held> m_held; ///< by sequence number
    quint32 m_next = 0;
    quint32 m_acknowledged = 0;
    bool m_begun = false;
    bool m_hasAcknowledged = false;
};

} // namespace Roamscope
