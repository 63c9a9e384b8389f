// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/framechunk.h"

#include "models/capture/stringtable.h"

#include <algorithm>
#include <cstring>

namespace Roamscope {

namespace {

// Names of stations differ in their last characters, names of actions in their length.
std::size_t hashOf(std::string_view text)
{
    quint64 tail = 0;
    const std::size_t count = std::min<std::size_t>(8, text.size());
    std::memcpy(&tail, text.data() + text.size() - count, count);
    return std::size_t(((tail ^ text.size()) * 0x9fb21c651e98df25ull) >> 32);
}

} // namespace

void ChunkStrings::rehash(std::size_t slots)
{
    m_slots.assign(slots, 0);
    for (std::size_t i = 1; i < m_texts.size(); ++i) {
        std::size_t slot = hashOf(m_texts[i]) & (slots - 1);
        while (m_slots[slot])
            slot = (slot + 1) & (slots - 1);
        m_slots[slot] = quint16(i);
    }
}

quint16 ChunkStrings::intern(std::string_view text)
{
    if (text.empty())
        return 0;
    if (m_texts[m_last] == text)
        return m_last;
    if (m_texts.size() * 2 >= m_slots.size())
        rehash(std::max<std::size_t>(64, m_slots.size() * 2));
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hashOf(text) & mask;
    while (m_slots[slot]) {
        if (m_texts[m_slots[slot]] == text)
            return m_last = m_slots[slot];
        slot = (slot + 1) & mask;
    }
    if (m_texts.size() >= StringTable::overflow)
        return StringTable::overflow;
    m_texts.emplace_back(text);
    m_slots[slot] = quint16(m_texts.size() - 1);
    return m_last = m_slots[slot];
}

void FrameChunk::addRow(const ParsedRecord &record, quint64 recordOffset)
{
    // Ids are at most 36 characters by the protocol; what is longer is told apart by its first 64 KiB.
    const std::string_view id = record.messageId.substr(0, 0xffff);
    rows.push_back({.time = record.time,
                    .offset = recordOffset + record.offset,
                    .length = record.length,
                    .idOffset = quint32(ids.size()),
                    .idLength = quint16(id.size()),
                    .peer = peers.intern(record.peer.substr(0, 255)),
                    .action = actions.intern(record.action.substr(0, 255)),
                    .flags = record.flags,
                    .kind = record.kind,
                    .lanes = quint8(quint8(record.from) | quint8(record.to) << 4),
                    .version = record.version,
                    .status = record.status});
    ids.append(id);
}

void FrameChunk::addLedger(LedgerEntry entry)
{
    // A large file that is not what it seems must not fill the memory with complaints.
    if (ledger.size() < std::size_t(Ledger::detailLimit)) {
        ledger.push_back(std::move(entry));
        return;
    }
    ++ledgerDropped[int(entry.reason)];
    ledgerDroppedBytes += entry.length;
}

} // namespace Roamscope
