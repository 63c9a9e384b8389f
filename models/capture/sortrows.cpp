// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/filter.h"
#include "models/capture/parallel.h"

#include <algorithm>
#include <bit>
#include <memory>
#include <new>
#include <numeric>
#include <type_traits>

#if defined(Q_OS_LINUX)
#include <sys/mman.h>
#endif

namespace Roamscope {

namespace {

struct Entry
{
    quint64 key;
    FrameId row;
};

// Rank of each string by its text, so that names sort as people read them: capitals beside small letters.
std::vector<quint32> ranksOf(const StringTable &table)
{
    const int size = table.size();
    std::vector<QString> texts;
    texts.reserve(std::size_t(size));
    for (int id = 0; id < size; ++id)
        texts.push_back(QString::fromUtf8(table.text(quint16(id))));
    std::vector<quint32> order(static_cast<std::size_t>(size));
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) {
        const int difference = texts[a].compare(texts[b], Qt::CaseInsensitive);
        return difference ? difference < 0 : texts[a] < texts[b];
    });
    std::vector<quint32> ranks(std::size_t(StringTable::overflow) + 1, quint32(size));
    for (std::size_t i = 0; i < order.size(); ++i)
        ranks[order[i]] = quint32(i);
    return ranks;
}

// Signed values keep their order as unsigned ones.
constexpr quint64 ordered(qint64 value)
{
    return quint64(value) ^ (quint64(1) << 63);
}

constexpr std::size_t partSize = 1 << 16;

std::size_t partsOf(std::size_t count)
{
    return (count + partSize - 1) / partSize;
}

/// Calls function(part, begin, end) for parts of a range on all cores.
template<typename Function>
void inParts(std::size_t count, Function &&function)
{
    parallelFor(partsOf(count), [&](std::size_t part) { function(part, part * partSize, std::min(count, (part + 1) * partSize)); },
                count < partSize * 2 ? 1 : 0);
}

struct FreeRoom
{
    std::align_val_t alignment {64};
    void operator()(void *memory) const { ::operator delete(memory, alignment); }
};

template<typename Value>
using Room = std::unique_ptr<Value[], FreeRoom>;

/// Room that is not set to zero: its pages, large ones where the system has them, are touched by the cores
/// that fill it.
template<typename Value>
Room<Value> room(std::size_t size)
{
    static_assert(std::is_trivially_copyable_v<Value>);
    constexpr std::size_t page = std::size_t(2) << 20;
    const std::size_t bytes = std::max<std::size_t>(1, size) * sizeof(Value);
    const bool large = bytes >= 4 * page;
    const FreeRoom freeRoom {std::align_val_t(large ? page : 64)};
    void *const memory = ::operator new(bytes, freeRoom.alignment);
#if defined(Q_OS_LINUX)
    if (large)
        madvise(memory, bytes, MADV_HUGEPAGE);
#endif
    return Room<Value>(static_cast<Value *>(memory), freeRoom);
}

/// One stable pass by the digit that `digitOf` gives (below `digits`), from → to. False when all have the
/// same digit: then nothing was moved.
template<typename Value, typename DigitOf>
bool countingPass(const Value *from, Value *to, std::size_t size, std::size_t digits, const DigitOf &digitOf)
{
    // Parts as large as a core's share: one table of counts each.
    const std::size_t workers = size < partSize * 2 ? 1 : workerCount();
    const std::size_t share = (size + workers - 1) / workers;
    std::vector<std::vector<quint32>> counts(workers, std::vector<quint32>(digits, 0));
    parallelFor(workers, [&](std::size_t worker) {
        std::vector<quint32> &own = counts[worker];
        const std::size_t end = std::min(size, (worker + 1) * share);
        for (std::size_t i = worker * share; i < end; ++i)
            ++own[digitOf(from[i])];
    });
    quint32 sum = 0;
    for (std::size_t digit = 0; digit < digits; ++digit) {
        const quint32 before = sum;
        for (std::vector<quint32> &own : counts) {
            const quint32 count = own[digit];
            own[digit] = sum;
            sum += count;
        }
        if (sum - before == size)
            return false;
    }
    parallelFor(workers, [&](std::size_t worker) {
        std::vector<quint32> &own = counts[worker];
        const std::size_t end = std::min(size, (worker + 1) * share);
        for (std::size_t i = worker * share; i < end; ++i)
            to[own[digitOf(from[i])]++] = from[i];
    });
    return true;
}

bool isCancelled(const std::atomic_bool *cancelled)
{
    return cancelled && cancelled->load(std::memory_order_relaxed);
}

/// Sorts entries by as many digits as the range of their keys has; `other` is room of the same size.
template<typename Value, typename KeyOf>
void radixSort(Room<Value> &entries, Room<Value> &other, std::size_t size, quint64 range, const KeyOf &keyOf,
               const std::atomic_bool *cancelled)
{
    // As few passes as digits of eleven bits need, and those no wider than they must be.
    constexpr int widest = 11;
    const int bits = int(std::bit_width(range));
    const int passes = (bits + widest - 1) / widest;
    const int digitBits = passes ? (bits + passes - 1) / passes : 0;
    const std::size_t digits = std::size_t(1) << digitBits;
    for (int pass = 0; pass < passes; ++pass) {
        if (isCancelled(cancelled))
            return;
        const int shift = pass * digitBits;
        if (countingPass(entries.get(), other.get(), size, digits, [&keyOf, shift, digits](const Value &entry) { return std::size_t(keyOf(entry) >> shift & (digits - 1)); }))
            entries.swap(other);
    }
}

/// Ascending rows become descending ones; rows with equal keys stay in their order.
template<typename KeyAt>
void reverseRuns(std::vector<FrameId> &rows, const KeyAt &keyAt)
{
    std::reverse(rows.begin(), rows.end());
    for (std::size_t begin = 0; begin < rows.size();) {
        const auto key = keyAt(rows[begin]);
        std::size_t end = begin + 1;
        while (end < rows.size() && keyAt(rows[end]) == key)
            ++end;
        if (end - begin > 1)
            std::reverse(rows.begin() + std::ptrdiff_t(begin), rows.begin() + std::ptrdiff_t(end));
        begin = end;
    }
}

} // namespace

void sortRows(const Capture &capture, std::vector<FrameId> &rows, SortKey key, bool descending, const std::atomic_bool *cancelled)
{
    const FrameTable &frames = capture.frames();
    if (rows.size() < 2)
        return;
    const auto bySmallKey = [&](std::size_t digits, const auto &keyOf) {
        std::vector<FrameId> sorted(rows.size());
        const auto last = quint32(digits - 1);
        const bool moved = countingPass(rows.data(), sorted.data(), rows.size(), digits, [&](FrameId row) { return descending ? last - keyOf(row) : keyOf(row); });
        if (moved && !isCancelled(cancelled))
            rows.swap(sorted);
    };
    switch (key) {
    case SortKey::Kind:
        bySmallKey(std::size_t(FrameKind::Count), [&](FrameId row) { return quint32(frames.kind(row)); });
        return;
    case SortKey::Version:
        bySmallKey(std::size_t(ProtocolVersion::Count), [&](FrameId row) { return quint32(frames.version(row)); });
        return;
    case SortKey::Action: {
        const std::vector<quint32> ranks = ranksOf(capture.actions());
        bySmallKey(std::size_t(capture.actions().size()) + 1, [&](FrameId row) { return ranks[frames.action(row)]; });
        return;
    }
    case SortKey::Peer: {
        const std::vector<quint32> ranks = ranksOf(capture.peers());
        bySmallKey(std::size_t(capture.peers().size()) + 1, [&](FrameId row) { return ranks[frames.peer(row)]; });
        return;
    }
    default:
        break;
    }

    const auto keyOf = [&](FrameId row) {
        switch (key) {
        case SortKey::Time:
            return ordered(frames.time(row));
        case SortKey::Latency:
            return ordered(capture.latency(row));
        case SortKey::Length:
            return ordered(frames.block(row).length[row & FrameBlock::mask]);
        default:
            return ordered(row);
        }
    };
    const std::size_t parts = partsOf(rows.size());
    // Rows come in the order of time, mostly: that is seen without a copy of the keys.
    std::atomic_bool isSorted {true};
    inParts(rows.size(), [&](std::size_t, std::size_t begin, std::size_t end) {
        if (isCancelled(cancelled) || !isSorted.load(std::memory_order_relaxed))
            return;
        quint64 before = keyOf(rows[begin ? begin - 1 : 0]);
        bool ascending = true;
        for (std::size_t i = begin; ascending && i < end; ++i) {
            const quint64 own = keyOf(rows[i]);
            ascending = before <= own;
            before = own;
        }
        if (!ascending)
            isSorted.store(false, std::memory_order_relaxed);
    });
    if (isCancelled(cancelled))
        return;
    if (isSorted) {
        if (descending)
            reverseRuns(rows, keyOf);
        return;
    }
    Room<quint64> keys = room<quint64>(rows.size());
    std::vector<quint64> lowest(parts, ~quint64(0));
    std::vector<quint64> highest(parts, 0);
    inParts(rows.size(), [&](std::size_t part, std::size_t begin, std::size_t end) {
        if (isCancelled(cancelled))
            return;
        quint64 low = ~quint64(0);
        quint64 high = 0;
        for (std::size_t i = begin; i < end; ++i) {
            const quint64 own = keyOf(rows[i]);
            keys[i] = own;
            low = std::min(low, own);
            high = std::max(high, own);
        }
        lowest[part] = low;
        highest[part] = high;
    });
    if (isCancelled(cancelled))
        return;
    const quint64 base = *std::min_element(lowest.begin(), lowest.end());
    const quint64 top = *std::max_element(highest.begin(), highest.end());
    const quint64 range = top - base;
    const auto keyAt = [&](std::size_t i) { return descending ? top - keys[i] : keys[i] - base; };
    if (range >> 32 == 0) {
        // Key and row in one word: half the bytes to move.
        inParts(rows.size(), [&](std::size_t, std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i)
                keys[i] = keyAt(i) << 32 | rows[i];
        });
        Room<quint64> other = room<quint64>(rows.size());
        radixSort(keys, other, rows.size(), range, [](quint64 entry) { return entry >> 32; }, cancelled);
        if (!isCancelled(cancelled)) {
            inParts(rows.size(), [&](std::size_t, std::size_t begin, std::size_t end) {
                for (std::size_t i = begin; i < end; ++i)
                    rows[i] = FrameId(keys[i]);
            });
        }
        return;
    }
    Room<Entry> entries = room<Entry>(rows.size());
    inParts(rows.size(), [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            entries[i] = {keyAt(i), rows[i]};
    });
    Room<Entry> other = room<Entry>(rows.size());
    radixSort(entries, other, rows.size(), range, [](const Entry &entry) { return entry.key; }, cancelled);
    if (isCancelled(cancelled))
        return;
    inParts(rows.size(), [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            rows[i] = entries[i].row;
    });
}

} // namespace Roamscope
