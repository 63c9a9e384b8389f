// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/merge/arrangement.h"
#include "models/capture/merge/peernames.h"
#include "models/capture/merge/rowcopy.h"
#include "models/capture/merge/sightings.h"
#include "models/capture/merge/sourcetimes.h"
#include "models/capture/parallel.h"

#include <algorithm>

namespace Roamscope {

namespace {

/// A row and where it belongs in time: its own, or that of the row before it where it has none.
struct TimedRow
{
    TimeUs time;
    FrameId row;
};

constexpr auto isEarlier = [](const TimedRow &a, const TimedRow &b) { return a.time < b.time; };

bool isCancelledNow(const std::atomic_bool *cancelled)
{
    return cancelled && cancelled->load(std::memory_order_relaxed);
}

/// The rows of one source in the order of time.
std::vector<TimedRow> rowsInTime(const Capture &loaded, const CaptureSource &source, const SourceSetting *setting, const std::vector<RowRange> &ranges,
                                 const std::atomic_bool *cancelled)
{
    std::vector<TimedRow> rows;
    std::size_t total = 0;
    for (const RowRange &range : ranges)
        total += range.count;
    rows.reserve(total);
    SourceTimes times(source, setting);
    TimeUs last = noTime;
    bool sorted = true;
    for (const RowRange &range : ranges) {
        for (FrameId row = range.first; row < range.first + range.count; ++row) {
            if ((row & 0xffff) == 0 && isCancelledNow(cancelled))
                return {};
            TimeUs time = times(loaded.frames().time(row), loaded.frames().flags(row));
            if (time == noTime)
                time = last;
            sorted = sorted && last <= time;
            last = time;
            rows.push_back({time, row});
        }
    }
    if (!sorted)
        std::stable_sort(rows.begin(), rows.end(), isEarlier);
    return rows;
}

/// Lists that are sorted each become one; of rows at the same time those of the earlier list come first.
std::vector<TimedRow> mergedRows(std::vector<std::vector<TimedRow>> lists)
{
    while (lists.size() > 1) {
        const std::size_t pairs = lists.size() / 2;
        std::vector<std::vector<TimedRow>> next(lists.size() - pairs);
        parallelFor(next.size(), [&](std::size_t i) {
            if (2 * i + 1 >= lists.size()) {
                next[i] = std::move(lists[2 * i]);
                return;
            }
            next[i].resize(lists[2 * i].size() + lists[2 * i + 1].size());
            std::merge(lists[2 * i].begin(), lists[2 * i].end(), lists[2 * i + 1].begin(), lists[2 * i + 1].end(), next[i].begin(), isEarlier);
            lists[2 * i] = {};
            lists[2 * i + 1] = {};
        });
        lists = std::move(next);
    }
    return lists.empty() ? std::vector<TimedRow>() : std::move(lists.front());
}

/// Makes the arranged capture. What the steps share.
class Arranger
{
public:
    Arranger(const Capture &loaded, const SourceArrangement &arrangement, const Sightings *sightings, const std::atomic_bool *cancelled)
        : m_loaded(loaded)
        , m_sightings(sightings)
        , m_cancelled(cancelled)
        , m_sources(loaded.sources())
        , m_settings(m_sources.size())
        , m_capture(std::make_shared<Capture>())
    {
        for (std::size_t source = 0; source < m_sources.size(); ++source)
            m_settings[source] = arrangement.find(m_sources[source].path);
    }

    CapturePtr make()
    {
        const std::vector<std::vector<RowRange>> ranges = rowRanges(m_loaded);
        addSources();
        std::vector<std::vector<TimedRow>> lists(m_sources.size());
        parallelFor(lists.size(), [&](std::size_t source) {
            if (isShown(source))
                lists[source] = rowsInTime(m_loaded, m_sources[source], m_settings[source], ranges[source], m_cancelled);
        });
        std::erase_if(lists, [](const std::vector<TimedRow> &list) { return list.empty(); });
        m_rows = mergedRows(std::move(lists));
        if (isCancelledNow(m_cancelled))
            return {};
        m_numbers.assign(m_loaded.size(), noFrame);
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            m_numbers[m_rows[row].row] = FrameId(row);
        makeBlocks();
        if (isCancelledNow(m_cancelled))
            return {};
        if (m_sightings)
            joinSightings();
        for (std::size_t block = 0; block < m_blocks.size(); ++block)
            m_capture->frames().adoptBlock(m_blocks[block], countOf(block));
        m_capture->frames().publish();
        return isCancelledNow(m_cancelled) ? nullptr : m_capture;
    }

private:
    bool isShown(std::size_t source) const { return !m_settings[source] || m_settings[source]->enabled; }
    quint32 countOf(std::size_t block) const
    {
        return quint32(std::min<std::size_t>(FrameBlock::capacity, m_rows.size() - block * FrameBlock::capacity));
    }
    FrameBlock &block(FrameId row) { return *m_blocks[row >> FrameBlock::shift]; }

    void addSources()
    {
        for (std::size_t source = 0; source < m_sources.size(); ++source) {
            CaptureSource description = m_sources[source];
            if (m_settings[source])
                description.setting = std::make_shared<const SourceSetting>(*m_settings[source]);
            copySource(m_loaded, int(source), std::move(description), isShown(source), *m_capture);
        }
    }

    void makeBlocks()
    {
        const FrameTable &from = m_loaded.frames();
        NameMap actions(m_loaded.actions(), m_capture->actions());
        NameMap peers(m_loaded.peers(), m_capture->peers());
        const PeerNames names(m_loaded, m_sightings);
        // In the order in which they were read, so that an arrangement does not change the order of names.
        for (FrameId row = 0; row < m_loaded.size(); ++row) {
            if (m_numbers[row] == noFrame)
                continue;
            const FrameBlock &block = from.block(row);
            const quint32 i = row & FrameBlock::mask;
            actions.use(block.action[i]);
            peers.use(names.nameOf(block.source[i], block.peer[i]));
        }
        m_blocks.resize((m_rows.size() + FrameBlock::capacity - 1) / FrameBlock::capacity);
        parallelFor(m_blocks.size(), [&](std::size_t index) {
            if (isCancelledNow(m_cancelled))
                return;
            // Not initialised: all rows that count are written.
            std::shared_ptr<FrameBlock> block(new FrameBlock);
            const quint32 count = countOf(index);
            for (quint32 i = 0; i < count; ++i) {
                const TimedRow &timed = m_rows[index * FrameBlock::capacity + i];
                const Frame frame = from.at(timed.row);
                const SourceSetting *setting = m_settings[frame.source];
                Lane lane = frame.from;
                // What a line of prose says of its writer is a guess: the user knows better.
                if (frame.kind == FrameKind::Event && setting && setting->lane != Lane::Unknown && (lane == Lane::Unknown || !frame.hasFlag(FrameFlag::Record)))
                    lane = setting->lane;
                quint16 flags = frame.flags;
                if (setting && !setting->zone.isEmpty())
                    flags &= quint16(~quint16(FrameFlag::ZoneAssumed));
                block->time[i] = frame.time == noTime ? noTime : timed.time;
                block->offset[i] = frame.offset;
                block->length[i] = frame.length;
                block->pair[i] = frame.pair == noFrame ? noFrame : m_numbers[frame.pair];
                block->correlation[i] = frame.correlation;
                block->peer[i] = peers.known(names.nameOf(frame.source, frame.peer));
                block->action[i] = actions.known(frame.action);
                block->flags[i] = flags;
                block->kind[i] = frame.kind;
                block->lanes[i] = quint8(quint8(lane) | quint8(frame.to) << 4);
                block->version[i] = frame.version;
                block->source[i] = frame.source;
                block->status[i] = frame.status;
            }
            m_blocks[index] = std::move(block);
        });
    }

    /// Whether frames of a source count before those of another one.
    bool comesFirst(int source, int other) const
    {
        const auto trust = [this](int which) { return m_settings[std::size_t(which)] ? m_settings[std::size_t(which)]->trust : SourceTrust::Normal; };
        return trust(source) != trust(other) ? trust(source) > trust(other) : source < other;
    }

    void joinSightings()
    {
        struct Twice
        {
            FrameId counts;
            FrameId again;
        };
        std::vector<Twice> twice;
        std::vector<std::pair<FrameId, FrameId>> both;
        for (const SourcePair &pair : m_sightings->pairs()) {
            const bool inOrder = comesFirst(pair.first, pair.second);
            for (const Sighting &sighting : pair.sightings) {
                const FrameId first = m_numbers[sighting.first];
                const FrameId second = m_numbers[sighting.second];
                if (first == noFrame || second == noFrame)
                    continue;
                both.emplace_back(first, second);
                both.emplace_back(second, first);
                twice.push_back(inOrder ? Twice {first, second} : Twice {second, first});
            }
        }
        for (const Twice &sighting : twice)
            block(sighting.again).flags[sighting.again & FrameBlock::mask] |= quint16(FrameFlag::Duplicate);
        std::sort(both.begin(), both.end());
        both.erase(std::unique(both.begin(), both.end()), both.end());
        const auto isDuplicate = [this](FrameId row) { return block(row).flags[row & FrameBlock::mask] & quint16(FrameFlag::Duplicate); };
        // The one of its sightings that counts.
        const auto counting = [&](FrameId row) {
            if (!isDuplicate(row))
                return row;
            for (auto place = std::lower_bound(both.begin(), both.end(), std::pair(row, FrameId(0))); place != both.end() && place->first == row; ++place) {
                if (!isDuplicate(place->second))
                    return place->second;
            }
            return noFrame;
        };
        for (const Twice &sighting : twice) {
            if (!isDuplicate(sighting.counts))
                complete(sighting.counts, sighting.again, counting);
        }
        m_capture->setSightings(std::move(both));
    }

    /// What one place did not see of an exchange, the other one tells.
    template<typename Counting>
    void complete(FrameId row, FrameId again, const Counting &counting)
    {
        FrameBlock &own = block(row);
        FrameBlock &other = block(again);
        const quint32 i = row & FrameBlock::mask;
        const quint32 k = again & FrameBlock::mask;
        if (own.peer[i] == 0)
            own.peer[i] = other.peer[k];
        if (own.action[i] == 0)
            own.action[i] = other.action[k];
        if (own.lanes[i] == 0)
            own.lanes[i] = other.lanes[k];
        if (own.version[i] == ProtocolVersion::Unknown)
            own.version[i] = other.version[k];
        if (own.pair[i] != noFrame || other.pair[k] == noFrame)
            return;
        const FrameId partner = counting(other.pair[k]);
        if (partner == noFrame)
            return;
        FrameBlock &there = block(partner);
        const quint32 p = partner & FrameBlock::mask;
        // Its own pair may be the sighting that does not count any more.
        if (there.pair[p] != noFrame && there.pair[p] != again && counting(there.pair[p]) != row)
            return;
        own.pair[i] = partner;
        there.pair[p] = row;
        constexpr auto whole = quint16(~quint16(FrameFlag::Orphan));
        own.flags[i] &= whole;
        there.flags[p] &= whole;
    }

    const Capture &m_loaded;
    const Sightings *m_sightings;
    const std::atomic_bool *m_cancelled;
    const std::vector<CaptureSource> m_sources;
    std::vector<const SourceSetting *> m_settings; ///< by source; null = none
    CapturePtr m_capture;
    std::vector<TimedRow> m_rows; ///< as they are shown
    std::vector<FrameId> m_numbers; ///< by row of what was loaded
    std::vector<std::shared_ptr<FrameBlock>> m_blocks;
};

} // namespace

CapturePtr arrangedCapture(const Capture &loaded, const SourceArrangement &arrangement, const Sightings *sightings, const std::atomic_bool *cancelled)
{
    return Arranger(loaded, arrangement, sightings, cancelled).make();
}

} // namespace Roamscope
