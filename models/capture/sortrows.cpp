// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/filter.h"
#include "models/capture/parallel.h"

#include <algorithm>
#include <bit>
#include <memory>
#include <numeric>

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

/// Room that is not set to zero: its pages are touched by the cores that fill it.
template<typename Value>
std::unique_ptr<Value[]> room(std::size_t size)
{
    return std::make_unique_for_overwrite<Value[]>(size);
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
void radixSort(std::unique_ptr<Value[]> &entries, std::unique_ptr<Value[]> &other, std::size_t size, quint64 range, const KeyOf &keyOf,
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
void reverseRuns(std::vector<FrameId> &rows, const quint64 *keys)
{
    std::vector<FrameId> reversed(rows.size());
    std::size_t target = 0;
    for (std::size_t end = rows.size(); end > 0;) {
        std::size_t begin = end - 1;
        while (begin > 0 && keys[begin - 1] == keys[begin])
            --begin;
        std::copy(rows.begin() + std::ptrdiff_t(begin), rows.begin() + std::ptrdiff_t(end), reversed.begin() + std::ptrdiff_t(target));
        target += end - begin;
        end = begin;
    }
    rows.swap(reversed);
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

    // Keys first; what is in order already is seen here.
    std::unique_ptr<quint64[]> keys = room<quint64>(rows.size());
    const std::size_t parts = partsOf(rows.size());
    std::vector<quint64> lowest(parts, ~quint64(0));
    std::vector<quint64> highest(parts, 0);
    std::vector<quint8> ascending(parts, 1);
    inParts(rows.size(), [&](std::size_t part, std::size_t begin, std::size_t end) {
        if (isCancelled(cancelled))
            return;
        for (std::size_t i = begin; i < end; ++i) {
            const FrameId row = rows[i];
            qint64 value = row;
            if (key == SortKey::Time)
                value = frames.time(row);
            else if (key == SortKey::Latency)
                value = capture.latency(row);
            else if (key == SortKey::Length)
                value = frames.block(row).length[row & FrameBlock::mask];
            const quint64 own = ordered(value);
            keys[i] = own;
            lowest[part] = std::min(lowest[part], own);
            highest[part] = std::max(highest[part], own);
            ascending[part] = ascending[part] && (i == begin || keys[i - 1] <= own);
        }
    });
    if (isCancelled(cancelled))
        return;
    bool isSorted = std::all_of(ascending.begin(), ascending.end(), [](quint8 yes) { return yes; });
    for (std::size_t part = 1; isSorted && part < parts; ++part)
        isSorted = keys[part * partSize - 1] <= keys[part * partSize];
    if (isSorted) {
        if (descending)
            reverseRuns(rows, keys.get());
        return;
    }
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
        std::unique_ptr<quint64[]> other = room<quint64>(rows.size());
        radixSort(keys, other, rows.size(), range, [](quint64 entry) { return entry >> 32; }, cancelled);
        if (!isCancelled(cancelled)) {
            inParts(rows.size(), [&](std::size_t, std::size_t begin, std::size_t end) {
                for (std::size_t i = begin; i < end; ++i)
                    rows[i] = FrameId(keys[i]);
            });
        }
        return;
    }
    std::unique_ptr<Entry[]> entries = room<Entry>(rows.size());
    inParts(rows.size(), [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            entries[i] = {keyAt(i), rows[i]};
    });
    std::unique_ptr<Entry[]> other = room<Entry>(rows.size());
    radixSort(entries, other, rows.size(), range, [](const Entry &entry) { return entry.key; }, cancelled);
    if (isCancelled(cancelled))
        return;
    inParts(rows.size(), [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            rows[i] = entries[i].row;
    });
}

} // namespace Roamscope
