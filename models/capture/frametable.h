// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"

#include <array>
#include <atomic>
#include <memory>
#include <vector>

namespace Roamscope {

/// Columns of 65,536 frames. The layout is also that of the index file.
struct FrameBlock
{
    static constexpr quint32 shift = 16;
    static constexpr quint32 capacity = 1u << shift;
    static constexpr quint32 mask = capacity - 1;

    std::array<TimeUs, capacity> time;
    std::array<quint64, capacity> offset;
    std::array<quint32, capacity> length;
    std::array<FrameId, capacity> pair;
    std::array<quint32, capacity> correlation;
    std::array<quint16, capacity> peer;
    std::array<quint16, capacity> action;
    std::array<quint16, capacity> flags;
    std::array<FrameKind, capacity> kind;
    std::array<quint8, capacity> lanes; ///< from in the low nibble, to in the high one
    std::array<ProtocolVersion, capacity> version;
    std::array<quint8, capacity> source;
    std::array<quint8, capacity> status;
};

/// The frames of a capture as columns, 39 bytes a frame. One thread appends while any number read
/// rows below size(): blocks never move. `pair` and `flags` of published rows may still be set by the
/// writer (a response found its request); readers see the old or the new value.
class FrameTable
{
public:
    FrameTable();
    ~FrameTable();
    FrameTable(const FrameTable &) = delete;
    FrameTable &operator=(const FrameTable &) = delete;

    quint32 size() const { return m_size.load(std::memory_order_acquire); }
    bool isEmpty() const { return size() == 0; }

    Frame at(FrameId id) const;
    TimeUs time(FrameId id) const { return block(id).time[id & FrameBlock::mask]; }
    FrameKind kind(FrameId id) const { return block(id).kind[id & FrameBlock::mask]; }
    FrameId pair(FrameId id) const;
    quint16 peer(FrameId id) const { return block(id).peer[id & FrameBlock::mask]; }
    quint16 action(FrameId id) const { return block(id).action[id & FrameBlock::mask]; }
    quint16 flags(FrameId id) const;
    ProtocolVersion version(FrameId id) const { return block(id).version[id & FrameBlock::mask]; }
    Lane from(FrameId id) const { return Lane(block(id).lanes[id & FrameBlock::mask] & 0x0f); }
    Lane to(FrameId id) const { return Lane(block(id).lanes[id & FrameBlock::mask] >> 4); }

    /// The block that holds a row, for loops over whole columns.
    const FrameBlock &block(FrameId id) const { return *m_blocks[id >> FrameBlock::shift]; }

    // Writer side.
    /// Appends a row; not visible to readers before publish().
    FrameId append(const Frame &frame);
    void publish();
    void setPair(FrameId request, FrameId response);
    void addFlags(FrameId id, FrameFlags flags);
    void setAction(FrameId id, quint16 action);
    /// Takes a block as it is (from an index file or a parallel indexer); `count` rows of it are used.
    /// Only at a block boundary. The deleter owns the memory.
    void adoptBlock(std::shared_ptr<FrameBlock> block, quint32 count);

private:
    static constexpr quint32 maximumBlocks = 1u << 16;
    std::unique_ptr<FrameBlock *[]> m_blocks;
    std::vector<std::shared_ptr<FrameBlock>> m_owned;
    quint32 m_written = 0;
    std::atomic<quint32> m_size {0};
};

} // namespace Roamscope
