// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/merge/sightings.h"

#include "models/capture/merge/contenthash.h"
#include "models/capture/merge/rowcopy.h"
#include "models/capture/merge/sightingmatcher.h"
#include "models/capture/merge/sourcetimes.h"
#include "models/capture/parallel.h"

#include <algorithm>
#include <bit>
#include <map>
#include <optional>

namespace Roamscope {

namespace {

bool isStopped(const std::atomic_bool *cancelled)
{
    return cancelled && cancelled->load(std::memory_order_relaxed);
}

/// Messages only; what was logged twice in one place counts once there too.
bool isMessage(FrameKind kind, quint16 flags)
{
    return kind <= FrameKind::HttpResponse && !(flags & quint16(FrameFlag::Duplicate));
}

/// What a row must share with one in another source to be worth looking at: from the columns, without its bytes.
quint64 columnKey(const FrameBlock &block, quint32 i)
{
    const FrameKind kind = block.kind[i];
    const bool http = kind == FrameKind::HttpRequest || kind == FrameKind::HttpResponse;
    // Each place may give an HTTP exchange a number of its own; what it is about is the same.
    const quint64 value = http ? quint64(block.action[i]) << 8 | quint64(block.status[i]) << 24 : quint64(block.correlation[i]);
    quint64 key = (value << 4 | quint64(kind)) * 0x9fb21c651e98df25ull;
    key ^= key >> 29;
    return key * 0xd6e8feb86659fd93ull;
}

/// Which keys a source has, roughly.
class KeySet
{
public:
    explicit KeySet(int bits)
        : m_shift(64 - bits)
        , m_words((std::size_t(1) << bits) / 64)
    {
    }
    void add(quint64 key)
    {
        const quint64 bit = key >> m_shift;
        m_words[bit / 64] |= quint64(1) << (bit % 64);
    }
    bool has(quint64 key) const
    {
        const quint64 bit = key >> m_shift;
        return m_words[bit / 64] >> (bit % 64) & 1;
    }

private:
    int m_shift;
    std::vector<quint64> m_words;
};

/// Rows that may stand in another source, with what they say.
std::vector<SightingCandidate> candidatesIn(const Capture &loaded, const std::vector<std::vector<RowRange>> &ranges, const std::atomic_bool *cancelled)
{
    quint64 largest = 1;
    for (const std::vector<RowRange> &list : ranges) {
        quint64 rows = 0;
        for (const RowRange &range : list)
            rows += range.count;
        largest = std::max(largest, rows);
    }
    const int bits = std::clamp(int(std::bit_width(largest)) + 4, 10, 30);
    std::vector<std::optional<KeySet>> keys(ranges.size());
    parallelFor(ranges.size(), [&](std::size_t source) {
        if (ranges[source].empty())
            return;
        keys[source].emplace(bits);
        for (const RowRange &range : ranges[source]) {
            for (FrameId row = range.first; row < range.first + range.count; ++row) {
                const FrameBlock &block = loaded.frames().block(row);
                const quint32 i = row & FrameBlock::mask;
                if (isMessage(block.kind[i], block.flags[i]))
                    keys[source]->add(columnKey(block, i));
            }
        }
    });
    if (isStopped(cancelled))
        return {};
    constexpr quint32 step = 16384;
    const std::size_t parts = (loaded.size() + step - 1) / step;
    std::vector<std::vector<SightingCandidate>> found(parts);
    parallelFor(parts, [&](std::size_t part) {
        ContentHash hashes;
        const FrameId end = FrameId(std::min<quint64>(loaded.size(), quint64(part + 1) * step));
        for (FrameId row = FrameId(part) * step; row < end; ++row) {
            if ((row & 1023) == 0 && isStopped(cancelled))
                return;
            const FrameBlock &block = loaded.frames().block(row);
            const quint32 i = row & FrameBlock::mask;
            if (!isMessage(block.kind[i], block.flags[i]))
                continue;
            const quint64 key = columnKey(block, i);
            bool elsewhere = false;
            for (std::size_t source = 0; source < keys.size() && !elsewhere; ++source)
                elsewhere = source != block.source[i] && keys[source] && keys[source]->has(key);
            if (!elsewhere)
                continue;
            const ContentHash::Value value = hashes.of(loaded, row);
            if (value.hash)
                found[part].push_back({((value.hash ^ quint64(block.kind[i]) << 8) & ~quint64(1)) | quint64(value.isTelling), row});
        }
    });
    std::vector<SightingCandidate> all;
    std::size_t total = 0;
    for (const auto &list : found)
        total += list.size();
    all.reserve(total);
    for (const auto &list : found)
        all.insert(all.end(), list.begin(), list.end());
    return all;
}

/// By hash, then by row: a counting pass by the first bits, the rest on all cores.
void sortCandidates(std::vector<SightingCandidate> &candidates)
{
    constexpr int topBits = 8;
    std::vector<std::size_t> begins((1 << topBits) + 1, 0);
    const auto bucketOf = [](const SightingCandidate &candidate) { return std::size_t(candidate.hash >> (64 - topBits)); };
    for (const SightingCandidate &candidate : candidates)
        ++begins[bucketOf(candidate) + 1];
    for (std::size_t i = 1; i < begins.size(); ++i)
        begins[i] += begins[i - 1];
    std::vector<SightingCandidate> sorted(candidates.size());
    std::vector<std::size_t> next(begins.begin(), begins.end() - 1);
    for (const SightingCandidate &candidate : candidates)
        sorted[next[bucketOf(candidate)]++] = candidate;
    parallelFor(begins.size() - 1, [&](std::size_t bucket) {
        std::sort(sorted.begin() + std::ptrdiff_t(begins[bucket]), sorted.begin() + std::ptrdiff_t(begins[bucket + 1]),
                  [](const SightingCandidate &a, const SightingCandidate &b) { return a.hash != b.hash ? a.hash < b.hash : a.row < b.row; });
    });
    candidates = std::move(sorted);
}

} // namespace

std::shared_ptr<const Sightings> Sightings::find(const Capture &loaded, const std::atomic_bool *cancelled)
{
    auto result = std::make_shared<Sightings>();
    const std::vector<std::vector<RowRange>> ranges = rowRanges(loaded);
    result->m_counts.assign(ranges.size(), 0);
    const auto filled = std::count_if(ranges.begin(), ranges.end(), [](const std::vector<RowRange> &list) { return !list.empty(); });
    if (filled < 2)
        return result;
    std::vector<SightingCandidate> candidates = candidatesIn(loaded, ranges, cancelled);
    if (isStopped(cancelled))
        return {};
    sortCandidates(candidates);
    std::vector<quint64> hashes(loaded.size(), 0);
    for (const SightingCandidate &candidate : candidates)
        hashes[candidate.row] = candidate.hash;

    // Groups of the same content, dealt out to the pairs of sources that they stand in.
    const auto sourceOf = [&loaded](FrameId row) { return int(loaded.frames().block(row).source[row & FrameBlock::mask]); };
    std::vector<std::vector<bool>> peers(ranges.size(), std::vector<bool>(std::size_t(StringTable::overflow) + 1));
    for (std::size_t source = 0; source < ranges.size(); ++source) {
        for (const RowRange &range : ranges[source]) {
            for (FrameId row = range.first; row < range.first + range.count; ++row)
                peers[source][loaded.frames().peer(row)] = true;
        }
    }
    std::map<std::pair<int, int>, SightingMatcher> matchers;
    struct Part
    {
        int source;
        const SightingCandidate *begin;
        const SightingCandidate *end;
    };
    std::vector<Part> parts;
    for (std::size_t begin = 0; begin < candidates.size();) {
        std::size_t end = begin;
        parts.clear();
        for (; end < candidates.size() && candidates[end].hash == candidates[begin].hash; ++end) {
            const int source = sourceOf(candidates[end].row);
            if (parts.empty() || parts.back().source != source)
                parts.push_back({source, &candidates[end], &candidates[end]});
            parts.back().end = &candidates[end] + 1;
        }
        for (std::size_t a = 0; a < parts.size(); ++a) {
            for (std::size_t b = a + 1; b < parts.size(); ++b) {
                if (parts[a].source == parts[b].source)
                    continue;
                const auto key = std::pair(std::min(parts[a].source, parts[b].source), std::max(parts[a].source, parts[b].source));
                const bool swapped = parts[a].source > parts[b].source;
                const Part &first = swapped ? parts[b] : parts[a];
                const Part &second = swapped ? parts[a] : parts[b];
                matchers.try_emplace(key, loaded, peers, key.first, key.second).first->second.add({first.begin, first.end}, {second.begin, second.end});
            }
        }
        begin = end;
    }
    std::vector<SightingMatcher *> work;
    for (auto &[key, matcher] : matchers)
        work.push_back(&matcher);
    parallelFor(work.size(), [&](std::size_t i) {
        if (!isStopped(cancelled))
            work[i]->match(hashes);
    });
    if (isStopped(cancelled))
        return {};
    for (SightingMatcher *matcher : work) {
        if (!matcher->pair().sightings.empty())
            result->m_pairs.push_back(std::move(matcher->pair()));
    }
    std::stable_sort(result->m_pairs.begin(), result->m_pairs.end(),
                     [](const SourcePair &a, const SourcePair &b) { return a.sightings.size() > b.sightings.size(); });
    std::vector<bool> counted(loaded.size(), false);
    for (const SourcePair &pair : result->m_pairs) {
        for (const Sighting &sighting : pair.sightings) {
            for (const FrameId row : {sighting.first, sighting.second}) {
                if (!counted[row])
                    ++result->m_counts[std::size_t(sourceOf(row))];
                counted[row] = true;
            }
        }
    }
    return result;
}

const SourcePair *Sightings::between(int source, int other) const
{
    const auto found = std::find_if(m_pairs.begin(), m_pairs.end(), [&](const SourcePair &pair) {
        return pair.first == std::min(source, other) && pair.second == std::max(source, other);
    });
    return found == m_pairs.end() ? nullptr : &*found;
}

std::vector<ClockPoint> clockPoints(const Capture &loaded, const SourceArrangement &arrangement, const SourcePair &pair, int of, bool corrected)
{
    const std::vector<CaptureSource> sources = loaded.sources();
    const std::vector<std::vector<RowRange>> ranges = rowRanges(loaded);
    const int other = of == pair.first ? pair.second : pair.first;
    // Times of the rows that stand in both, worked out along their sources: a zone with daylight saving asks for that.
    const auto timesOf = [&](int source, auto &&rowOf) {
        std::vector<std::pair<FrameId, TimeUs>> wanted;
        wanted.reserve(pair.sightings.size());
        for (const Sighting &sighting : pair.sightings)
            wanted.emplace_back(rowOf(sighting), noTime);
        std::sort(wanted.begin(), wanted.end());
        const CaptureSource &description = sources[std::size_t(source)];
        SourceTimes times(description, arrangement.find(description.path), corrected);
        auto next = wanted.begin();
        for (const RowRange &range : ranges[std::size_t(source)]) {
            for (FrameId row = range.first; row < range.first + range.count && next != wanted.end(); ++row) {
                const quint16 flags = loaded.frames().flags(row);
                const TimeUs time = times(loaded.frames().time(row), flags);
                for (; next != wanted.end() && next->first == row; ++next)
                    next->second = flags & quint16(FrameFlag::TimeSynthetic) ? noTime : time;
            }
        }
        return wanted;
    };
    const auto rowOf = [&pair](int source) {
        return [source, &pair](const Sighting &sighting) { return source == pair.first ? sighting.first : sighting.second; };
    };
    const std::vector<std::pair<FrameId, TimeUs>> own = timesOf(of, rowOf(of));
    const std::vector<std::pair<FrameId, TimeUs>> others = timesOf(other, rowOf(other));
    const auto timeOf = [](const std::vector<std::pair<FrameId, TimeUs>> &times, FrameId row) {
        return std::lower_bound(times.begin(), times.end(), std::pair(row, noTime))->second;
    };
    std::vector<ClockPoint> points;
    points.reserve(pair.sightings.size());
    for (const Sighting &sighting : pair.sightings) {
        const FrameId row = rowOf(of)(sighting);
        const FrameId there = rowOf(other)(sighting);
        const TimeUs time = timeOf(own, row);
        const TimeUs otherTime = timeOf(others, there);
        if (time == noTime || otherTime == noTime)
            continue;
        const Frame frame = loaded.frames().at(row);
        const auto known = frame.from != Lane::Unknown && frame.to != Lane::Unknown;
        points.push_back({.time = time,
                          .difference = otherTime - time,
                          .direction = qint8(!known || frame.from == frame.to ? 0 : frame.from < frame.to ? 1 : -1),
                          .frame = row,
                          .other = there});
    }
    std::stable_sort(points.begin(), points.end(), [](const ClockPoint &a, const ClockPoint &b) { return a.time < b.time; });
    return points;
}

quint64 Sightings::count(int source) const
{
    return source >= 0 && source < int(m_counts.size()) ? m_counts[std::size_t(source)] : 0;
}

} // namespace Roamscope
