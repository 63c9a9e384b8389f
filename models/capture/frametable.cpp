// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/frametable.h"

namespace Roamscope {

namespace {

// `pair`, `flags` and `action` of published rows are set while others read: plain loads and stores of
// the same width, made well defined.
template<typename T>
T relaxedLoad(const T &value)
{
    return std::atomic_ref<T>(const_cast<T &>(value)).load(std::memory_order_relaxed);
}

template<typename T>
void relaxedStore(T &target, T value)
{
    std::atomic_ref<T>(target).store(value, std::memory_order_relaxed);
}

} // namespace

FrameTable::FrameTable()
    : m_blocks(new FrameBlock *[maximumBlocks])
{
}

FrameTable::~FrameTable() = default;

Frame FrameTable::at(FrameId id) const
{
    const FrameBlock &columns = block(id);
    const quint32 row = id & FrameBlock::mask;
    return {.time = columns.time[row],
            .offset = columns.offset[row],
            .length = columns.length[row],
            .pair = relaxedLoad(columns.pair[row]),
            .correlation = columns.correlation[row],
            .peer = columns.peer[row],
            .action = relaxedLoad(columns.action[row]),
            .flags = relaxedLoad(columns.flags[row]),
            .kind = columns.kind[row],
            .from = Lane(columns.lanes[row] & 0x0f),
            .to = Lane(columns.lanes[row] >> 4),
            .version = columns.version[row],
            .source = columns.source[row],
            .status = columns.status[row]};
}

FrameId FrameTable::pair(FrameId id) const
{
    return relaxedLoad(block(id).pair[id & FrameBlock::mask]);
}

quint16 FrameTable::flags(FrameId id) const
{
    return relaxedLoad(block(id).flags[id & FrameBlock::mask]);
}

FrameId FrameTable::append(const Frame &frame)
{
    const FrameId id = m_written;
    if (id == noFrame)
        return noFrame;
    const quint32 row = id & FrameBlock::mask;
    if (row == 0 && m_owned.size() <= (id >> FrameBlock::shift)) {
        // Not initialised: pages are touched as rows arrive, so a small capture stays small.
        m_owned.push_back(std::shared_ptr<FrameBlock>(new FrameBlock));
        m_blocks[id >> FrameBlock::shift] = m_owned.back().get();
    }
    FrameBlock &columns = *m_blocks[id >> FrameBlock::shift];
    columns.time[row] = frame.time;
    columns.offset[row] = frame.offset;
    columns.length[row] = frame.length;
    columns.pair[row] = frame.pair;
    columns.correlation[row] = frame.correlation;
    columns.peer[row] = frame.peer;
    columns.action[row] = frame.action;
    columns.flags[row] = frame.flags;
    columns.kind[row] = frame.kind;
    columns.lanes[row] = quint8(quint8(frame.from) | quint8(frame.to) << 4);
    columns.version[row] = frame.version;
    columns.source[row] = frame.source;
    columns.status[row] = frame.status;
    m_written = id + 1;
    return id;
}

void FrameTable::publish()
{
    m_size.store(m_written, std::memory_order_release);
}

void FrameTable::setPair(FrameId request, FrameId response)
{
    relaxedStore(m_blocks[request >> FrameBlock::shift]->pair[request & FrameBlock::mask], response);
    relaxedStore(m_blocks[response >> FrameBlock::shift]->pair[response & FrameBlock::mask], request);
}

void FrameTable::addFlags(FrameId id, FrameFlags flags)
{
    quint16 &target = m_blocks[id >> FrameBlock::shift]->flags[id & FrameBlock::mask];
    relaxedStore(target, quint16(target | quint16(flags.toInt())));
}

void FrameTable::setAction(FrameId id, quint16 action)
{
    relaxedStore(m_blocks[id >> FrameBlock::shift]->action[id & FrameBlock::mask], action);
}

void FrameTable::adoptBlock(std::shared_ptr<FrameBlock> block, quint32 count)
{
    Q_ASSERT((m_written & FrameBlock::mask) == 0 && count <= FrameBlock::capacity);
    m_blocks[m_written >> FrameBlock::shift] = block.get();
    m_owned.push_back(std::move(block));
    m_written += count;
}

} // namespace Roamscope
