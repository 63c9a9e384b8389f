// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace Roamscope {

/// Who sent the call with an id: one table without an allocation per entry, since each message of a log
/// asks it.
class OutstandingCalls
{
public:
    struct Call
    {
        quint16 peer = 0;
        signed char direction = 0;
    };

    OutstandingCalls()
        : m_slots(1024)
    {
    }
    std::size_t size() const { return m_size; }
    void clear()
    {
        m_slots.assign(m_slots.size(), {});
        m_size = 0;
    }
    /// Null when there is none; valid until the next insert().
    const Call *find(quint64 key) const
    {
        const Slot &slot = m_slots[place(m_slots, key)];
        return slot.used ? &slot.call : nullptr;
    }
    void insert(quint64 key, Call call)
    {
        if ((m_size + 1) * 2 > m_slots.size())
            grow();
        Slot &slot = m_slots[place(m_slots, key)];
        m_size += !slot.used;
        slot = {key, call, true};
    }

private:
    struct Slot
    {
        quint64 key = 0;
        Call call;
        bool used = false;
    };

    static std::size_t place(const std::vector<Slot> &slots, quint64 key)
    {
        quint64 hash = (key ^ key >> 32) * 0xd6e8feb86659fd93ull;
        hash = (hash ^ hash >> 32) * 0x9fb21c651e98df25ull;
        const std::size_t mask = slots.size() - 1;
        std::size_t at = std::size_t(hash >> 32 ^ hash) & mask;
        while (slots[at].used && slots[at].key != key)
            at = (at + 1) & mask;
        return at;
    }
    void grow()
    {
        std::vector<Slot> larger(m_slots.size() * 2);
        for (const Slot &slot : m_slots) {
            if (slot.used)
                larger[place(larger, slot.key)] = slot;
        }
        m_slots.swap(larger);
    }

    std::vector<Slot> m_slots;
    std::size_t m_size = 0;
};

} // namespace Roamscope
