// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/correlator.h"

#include <cstring>

namespace Roamscope {

namespace {

quint64 mix(quint64 value)
{
    value ^= value >> 32;
    value *= 0xd6e8feb86659fd93ull;
    value ^= value >> 32;
    return value;
}

constexpr quint8 reversed(quint8 lanes)
{
    return quint8(lanes << 4 | lanes >> 4);
}

constexpr quint8 lanesOf(const Frame &frame)
{
    return quint8(quint8(frame.from) | quint8(frame.to) << 4);
}

constexpr quint8 toCsms = quint8(Lane::ChargePoint) | quint8(Lane::Csms) << 4;
constexpr quint8 toChargePoint = reversed(toCsms);

} // namespace

quint32 correlationHash(QByteArrayView messageId)
{
    const char *p = messageId.data();
    qsizetype rest = messageId.size();
    quint64 hash = 0x9e3779b97f4a7c15ull ^ quint64(rest);
    while (rest >= 8) {
        quint64 word;
        std::memcpy(&word, p, 8);
        hash = mix(hash ^ word) * 0x9fb21c651e98df25ull;
        p += 8;
        rest -= 8;
    }
    quint64 tail = 0;
    if (rest > 0)
        std::memcpy(&tail, p, size_t(rest));
    hash = mix(hash ^ tail);
    return quint32(hash ^ hash >> 32);
}

Correlator::Correlator(Capture &capture, HasMessageId hasMessageId)
    : m_capture(capture)
    , m_hasMessageId(std::move(hasMessageId))
    , m_slots(1024, noFrame)
{
    if (!m_hasMessageId) {
        m_hasMessageId = [&capture](FrameId row, QByteArrayView messageId) {
            return capture.messageId(row) == messageId;
        };
    }
}

std::size_t Correlator::hash(Key key)
{
    return std::size_t(mix(quint64(key.correlation) | quint64(key.peer) << 32 | quint64(key.lanes) << 48));
}

bool Correlator::hasKey(FrameId row, Key key) const
{
    const FrameBlock &block = m_capture.frames().block(row);
    const quint32 index = row & FrameBlock::mask;
    return block.correlation[index] == key.correlation && block.peer[index] == key.peer && block.lanes[index] == key.lanes;
}

std::size_t Correlator::find(Key key, QByteArrayView messageId) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash(key) & mask;
    while (m_slots[slot] != noFrame && !(hasKey(m_slots[slot], key) && m_hasMessageId(m_slots[slot], messageId)))
        slot = (slot + 1) & mask;
    return slot;
}

void Correlator::grow()
{
    std::vector<FrameId> old(m_slots.size() * 2, noFrame);
    old.swap(m_slots);
    const std::size_t mask = m_slots.size() - 1;
    for (const FrameId row : old) {
        if (row == noFrame)
            continue;
        const FrameBlock &block = m_capture.frames().block(row);
        const quint32 index = row & FrameBlock::mask;
        std::size_t slot = hash({block.correlation[index], block.peer[index], block.lanes[index]}) & mask;
        while (m_slots[slot] != noFrame)
            slot = (slot + 1) & mask;
        m_slots[slot] = row;
    }
}

void Correlator::removeSlot(std::size_t slot)
{
    // Closes the gap, so that no tombstones gather over a long capture.
    const std::size_t mask = m_slots.size() - 1;
    std::size_t next = slot;
    while (true) {
        next = (next + 1) & mask;
        if (m_slots[next] == noFrame)
            break;
        const FrameBlock &block = m_capture.frames().block(m_slots[next]);
        const quint32 index = m_slots[next] & FrameBlock::mask;
        const std::size_t home = hash({block.correlation[index], block.peer[index], block.lanes[index]}) & mask;
        if (((next - home) & mask) >= ((next - slot) & mask)) {
            m_slots[slot] = m_slots[next];
            slot = next;
        }
    }
    m_slots[slot] = noFrame;
    --m_used;
}

void Correlator::addRequest(FrameId row, QByteArrayView messageId)
{
    const FrameBlock &block = m_capture.frames().block(row);
    const quint32 index = row & FrameBlock::mask;
    if ((m_used + 1) * 4 > m_slots.size() * 3)
        grow();
    const std::size_t slot = find({block.correlation[index], block.peer[index], block.lanes[index]}, messageId);
    if (m_slots[slot] == noFrame)
        ++m_used;
    else
        m_older.insert(row, m_slots[slot]);
    m_slots[slot] = row;
}

FrameId Correlator::takeRequest(const Frame &response, QByteArrayView messageId)
{
    const quint8 lanes = reversed(lanesOf(response));
    const quint8 both[] = {toCsms, toChargePoint, 0};
    const quint8 opposite[] = {lanes, 0};
    std::size_t best = m_slots.size();
    for (const quint8 candidate : lanes ? std::span<const quint8>(opposite) : std::span<const quint8>(both)) {
        const std::size_t slot = find({response.correlation, response.peer, candidate}, messageId);
        // Rows are appended in order, so the greater one is the more recent.
        if (m_slots[slot] != noFrame && (best == m_slots.size() || m_slots[slot] > m_slots[best]))
            best = slot;
    }
    if (best == m_slots.size())
        return noFrame;
    const FrameId request = m_slots[best];
    const auto older = m_older.isEmpty() ? m_older.end() : m_older.find(request);
    if (older != m_older.end()) {
        m_slots[best] = older.value();
        m_older.erase(older);
    } else {
        removeSlot(best);
    }
    return request;
}

FrameId Correlator::append(Frame frame, QByteArrayView messageId)
{
    FrameTable &frames = m_capture.frames();
    frame.correlation = messageId.isEmpty() ? 0 : correlationHash(messageId);
    FrameId request = noFrame;
    if (isResponse(frame.kind) && frame.kind != FrameKind::CallResultError) {
        // An HTTP response without a correlation id says nothing; an OCPP one must have an id.
        request = takeRequest(frame, messageId);
        if (request == noFrame) {
            frame.flags |= quint16(FrameFlag::Orphan);
        } else {
            frame.action = frames.action(request);
            const Frame asked = frames.at(request);
            if (frame.from == Lane::Unknown && frame.to == Lane::Unknown) {
                frame.from = asked.to;
                frame.to = asked.from;
            }
            if (frame.version == ProtocolVersion::Unknown)
                frame.version = asked.version;
        }
    }
    const FrameId row = frames.append(frame);
    if (request != noFrame)
        frames.setPair(request, row);
    else if (frame.kind == FrameKind::Call || frame.kind == FrameKind::HttpRequest)
        addRequest(row, messageId);
    return row;
}

} // namespace Roamscope
