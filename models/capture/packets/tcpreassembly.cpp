// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/packets/tcpreassembly.h"

#include <algorithm>

namespace Roamscope {

namespace {

/// How far `sequence` is ahead of `origin`, around the wrap of 32 bits.
qint32 distance(quint32 sequence, quint32 origin)
{
    return qint32(sequence - origin);
}

} // namespace

void TcpReassembly::begin(quint32 sequence)
{
    m_begun = true;
    m_next = sequence;
    m_hasAcknowledged = false;
    m_held.clear();
}

void TcpReassembly::add(quint32 sequence, StreamPart part, StreamReceiver &receiver)
{
    if (part.bytes.isEmpty() && part.missing == 0)
        return;
    if (!m_begun)
        begin(sequence);
    qint32 ahead = distance(sequence, m_next);
    if (ahead > farthest || ahead < -farthest) {
        finish(receiver);
        receiver.lost(0, part);
        begin(sequence);
        ahead = 0;
    }
    if (ahead <= 0) {
        deliver(sequence, part, receiver);
        drain(receiver);
        return;
    }
    hold(sequence, part);
    const StreamPart &first = m_held.front().part;
    const bool waitedLong = first.time != noTime && part.time != noTime && part.time - first.time > longestWait;
    const bool isLost = m_hasAcknowledged && distance(m_acknowledged, m_held.front().sequence) >= 0;
    if (isLost || waitedLong || m_held.size() >= mostHeld)
        giveUpHole(receiver);
}

void TcpReassembly::hold(quint32 sequence, const StreamPart &part)
{
    const auto at = std::upper_bound(m_held.begin(), m_held.end(), sequence, [this](quint32 wanted, const Held &held) {
        return distance(wanted, m_next) < distance(held.sequence, m_next);
    });
    m_held.insert(at, {sequence, part});
}

void TcpReassembly::deliver(quint32 sequence, StreamPart part, StreamReceiver &receiver)
{
    const quint32 known = m_next - sequence; // that came before
    const quint32 whole = quint32(part.bytes.size()) + part.missing;
    if (known >= whole) {
        receiver.repeated(quint64(part.bytes.size()));
        return;
    }
    if (known > 0) {
        const qsizetype cut = std::min<qsizetype>(known, part.bytes.size());
        receiver.repeated(quint64(cut));
        part.bytes = part.bytes.sliced(cut);
        part.offset += quint64(cut);
        part.missing = std::min(part.missing, whole - known);
    }
    m_next = sequence + whole;
    if (!part.bytes.isEmpty())
        receiver.received(part);
    if (part.missing > 0)
        receiver.lost(part.missing, part);
}

void TcpReassembly::drain(StreamReceiver &receiver)
{
    std::size_t done = 0;
    while (done < m_held.size() && distance(m_held[done].sequence, m_next) <= 0) {
        const Held held = m_held[done++];
        deliver(held.sequence, held.part, receiver);
    }
    m_held.erase(m_held.begin(), m_held.begin() + std::ptrdiff_t(done));
}

void TcpReassembly::giveUpHole(StreamReceiver &receiver)
{
    const Held &first = m_held.front();
    receiver.lost(quint64(distance(first.sequence, m_next)), first.part);
    m_next = first.sequence;
    drain(receiver);
}

void TcpReassembly::acknowledge(quint32 sequence, StreamReceiver &receiver)
{
    if (!m_hasAcknowledged || distance(sequence, m_acknowledged) > 0)
        m_acknowledged = sequence;
    m_hasAcknowledged = true;
    while (!m_held.empty() && distance(m_acknowledged, m_held.front().sequence) >= 0)
        giveUpHole(receiver);
}

void TcpReassembly::finish(StreamReceiver &receiver)
{
    while (!m_held.empty())
        giveUpHole(receiver);
}

} // namespace Roamscope
