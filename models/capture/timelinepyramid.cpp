// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/timelinepyramid.h"

#include "models/capture/prose/proseevent.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace Roamscope {

namespace {

constexpr int tileBits = 8;
constexpr int tileBins = 1 << tileBits;
/// A tile is kept where it holds at least one frame a bin on average; below that its frames are as
/// quick to walk as its bins.
constexpr quint32 denseTile = tileBins;
constexpr int largestShift = 54; // 256 bins of 2^54 µs: 146,000 years

constexpr std::array<quint32, 256> unpackTable = [] {
    std::array<quint32, 256> table {};
    for (quint32 code = 0; code < 256; ++code)
        table[code] = code < 16 ? code : (16 + (code & 15)) << ((code >> 4) - 1);
    return table;
}();

constexpr quint8 bit(TimelineMark mark) { return quint8(mark); }

class TileBuilder
{
public:
    TileBuilder(TimelineTrack &track, std::span<const TimeUs> times, const std::vector<quint8> &marks)
        : m_track(track)
        , m_times(times)
        , m_marks(marks)
    {
    }

    void build()
    {
        m_track.tiles.clear();
        m_track.bins.clear();
        if (m_times.size() < denseTile)
            return;
        int shift = 0;
        while (shift < largestShift && (m_times.front() >> (shift + tileBits)) != (m_times.back() >> (shift + tileBits)))
            shift += 2;
        if ((m_times.front() >> (shift + tileBits)) != (m_times.back() >> (shift + tileBits)))
            return; // from before to after 1970 by more than the largest tile: walked frame by frame
        m_track.rootShift = shift;
        m_track.rootTile = m_times.front() >> (shift + tileBits);
        m_track.tiles.reserve(m_times.size() / denseTile / 2);
        m_track.bins.reserve(m_times.size());
        addTile(shift, m_track.rootTile, 0, quint32(m_times.size()));
        m_track.tiles.shrink_to_fit();
        m_track.bins.shrink_to_fit();
    }

private:
    qint32 addTile(int shift, qint64 tile, quint32 first, quint32 last)
    {
        const qint32 index = qint32(m_track.tiles.size());
        m_track.tiles.emplace_back();
        TimelineTrack::Tile made;
        const int quarterShift = shift + tileBits - 2;
        made.first[0] = first;
        made.first[4] = last;
        for (int quarter = 1; quarter < 4; ++quarter) {
            const TimeUs boundary = (tile * 4 + quarter) << quarterShift;
            made.first[quarter] = quint32(std::lower_bound(m_times.begin() + made.first[quarter - 1],
                                                           m_times.begin() + last, boundary) - m_times.begin());
        }
        for (int quarter = 0; quarter < 4; ++quarter) {
            const quint32 begin = made.first[quarter];
            const quint32 end = made.first[quarter + 1];
            if (shift > 0 && end - begin >= denseTile)
                made.child[quarter] = addTile(shift - 2, tile * 4 + quarter, begin, end);
        }

        std::array<quint32, tileBins> counts {};
        std::array<quint8, tileBins> marks {};
        for (int quarter = 0; quarter < 4; ++quarter) {
            if (made.child[quarter] >= 0) {
                const quint16 *below = m_track.bins.data() + m_track.tiles[std::size_t(made.child[quarter])].bins;
                for (int bin = 0; bin < tileBins; ++bin) {
                    const std::size_t to = std::size_t(quarter * tileBins / 4 + bin / 4);
                    counts[to] += unpackTable[below[bin] >> 8];
                    marks[to] |= quint8(below[bin]);
                }
            } else {
                for (quint32 position = made.first[quarter]; position < made.first[quarter + 1]; ++position) {
                    const std::size_t to = std::size_t((m_times[position] >> shift) & (tileBins - 1));
                    ++counts[to];
                    marks[to] |= m_marks[m_track.frames[position]];
                }
            }
        }
        made.bins = quint32(m_track.bins.size());
        for (int bin = 0; bin < tileBins; ++bin)
            m_track.bins.push_back(quint16(packCount(counts[std::size_t(bin)]) << 8 | marks[std::size_t(bin)]));
        m_track.tiles[std::size_t(index)] = made;
        return index;
    }

    TimelineTrack &m_track;
    std::span<const TimeUs> m_times;
    const std::vector<quint8> &m_marks;
};

/// Walks the tiles that a picture needs.
class Summary
{
public:
    Summary(const TimelineTrack &track, const FrameTable &table, const std::vector<quint8> &marks,
            const TimeRange &range, std::span<TimelineColumn> columns)
        : m_track(track)
        , m_table(table)
        , m_marks(marks)
        , m_range(range)
        , m_columns(columns)
        , m_scale(double(columns.size()) / double(range.span()))
    {
        const double columnTime = 1 / m_scale;
        while (m_shift + 2 <= largestShift && double(qint64(1) << (m_shift + 2)) <= columnTime)
            m_shift += 2;
    }

    void run()
    {
        if (m_track.tiles.empty())
            addFrames(0, quint32(m_track.frames.size()));
        else
            addTile(0, m_track.rootShift, m_track.rootTile);
    }

private:
    void addTile(qint32 index, int shift, qint64 tile)
    {
        const TimeUs begin = tile << (shift + tileBits);
        if (begin >= m_range.to || begin + (qint64(1) << (shift + tileBits)) <= m_range.from)
            return;
        const TimelineTrack::Tile &here = m_track.tiles[std::size_t(index)];
        if (shift <= m_shift) {
            addBins(m_track.bins.data() + here.bins, shift, begin);
            return;
        }
        for (int quarter = 0; quarter < 4; ++quarter) {
            if (here.child[quarter] >= 0)
                addTile(here.child[quarter], shift - 2, tile * 4 + quarter);
            else
                addFrames(here.first[quarter], here.first[quarter + 1]);
        }
    }

    void addBins(const quint16 *bins, int shift, TimeUs begin)
    {
        const qint64 binTime = qint64(1) << shift;
        int bin = 0;
        int end = tileBins;
        if (begin < m_range.from)
            bin = int((m_range.from - begin) >> shift);
        if (begin + (binTime << tileBits) > m_range.to)
            end = int((m_range.to - begin + binTime - 1) >> shift);
        double column = double(begin + bin * binTime - m_range.from) * m_scale;
        const double step = double(binTime) * m_scale;
        const int last = int(m_columns.size()) - 1;
        for (; bin < end; ++bin, column += step) {
            if (bins[bin] == 0)
                continue;
            TimelineColumn &to = m_columns[std::size_t(std::clamp(int(column), 0, last))];
            to.count += unpackTable[bins[bin] >> 8];
            to.marks |= quint8(bins[bin]);
        }
    }

    void addFrames(quint32 first, quint32 last)
    {
        for (; first < last; ++first) {
            const FrameId frame = m_track.frames[first];
            const TimeUs time = m_table.time(frame);
            if (time < m_range.from)
                continue;
            if (time >= m_range.to)
                return;
            const std::size_t column = std::min(std::size_t(double(time - m_range.from) * m_scale), m_columns.size() - 1);
            ++m_columns[column].count;
            m_columns[column].marks |= m_marks[frame];
        }
    }

    const TimelineTrack &m_track;
    const FrameTable &m_table;
    const std::vector<quint8> &m_marks;
    TimeRange m_range;
    std::span<TimelineColumn> m_columns;
    double m_scale;
    int m_shift = 0;
};

} // namespace

quint8 packCount(quint32 count)
{
    if (count < 16)
        return quint8(count);
    int exponent = 32 - std::countl_zero(count) - 5; // five significant bits remain
    quint32 mantissa = exponent > 0 ? (count + (1u << (exponent - 1))) >> exponent : count;
    if (mantissa == 32) {
        mantissa = 16;
        ++exponent;
    }
    if (exponent > 14)
        return 255;
    return quint8((exponent + 1) << 4 | (mantissa - 16));
}

quint32 unpackCount(quint8 code)
{
    return unpackTable[code];
}

quint8 TimelinePyramid::ownMarks(FrameKind kind, quint16 flags, quint8 status)
{
    quint8 marks = 0;
    switch (kind) {
    case FrameKind::Call:
    case FrameKind::Send:
        marks = bit(TimelineMark::OcppRequest);
        break;
    case FrameKind::CallResult:
        marks = bit(TimelineMark::OcppResponse);
        break;
    case FrameKind::CallError:
    case FrameKind::CallResultError:
        marks = bit(TimelineMark::OcppResponse) | bit(TimelineMark::Error);
        break;
    case FrameKind::HttpRequest:
        marks = bit(TimelineMark::HttpRequest);
        break;
    case FrameKind::HttpResponse:
        marks = bit(TimelineMark::HttpResponse);
        if (status == 5)
            marks |= bit(TimelineMark::Error);
        else if (status == 4)
            marks |= bit(TimelineMark::Warning);
        break;
    case FrameKind::Damaged:
        // Most damage was done by the one who copied the log: no party is accused.
        marks = bit(TimelineMark::Event) | bit(TimelineMark::Warning);
        break;
    case FrameKind::Event:
        marks = bit(TimelineMark::Event);
        if (proseKindOf(status) == ProseKind::Error)
            marks |= bit(TimelineMark::Warning);
        break;
    case FrameKind::Count:
        marks = bit(TimelineMark::Event);
        break;
    }
    if (flags & quint16(FrameFlag::Orphan))
        marks |= bit(TimelineMark::Note);
    return marks;
}

TimelinePyramid::TimelinePyramid()
    : m_peerTracks(0x10000, -1)
{
    std::fill(std::begin(m_partyTracks), std::end(m_partyTracks), -1);
}

int TimelinePyramid::trackOf(Lane party, quint16 peer) const
{
    return party == Lane::ChargePoint ? m_peerTracks[peer] : m_partyTracks[int(party)];
}

int TimelinePyramid::addTrack(std::vector<std::shared_ptr<TimelineTrack>> &open, Lane party, quint16 peer)
{
    const int index = int(m_tracks.size());
    auto track = std::make_shared<TimelineTrack>();
    track->party = party;
    track->peer = party == Lane::ChargePoint ? peer : 0;
    m_tracks.push_back(track);
    open.push_back(std::move(track));
    (party == Lane::ChargePoint ? m_peerTracks[peer] : m_partyTracks[int(party)]) = index;
    return index;
}

TimelinePyramid::Pointer TimelinePyramid::build(const CapturePtr &capture, const AnalysisPtr &analysis,
                                                const Pointer &previous, const std::atomic_bool *cancelled)
{
    if (!capture)
        return {};
    const auto stopped = [cancelled] { return cancelled && cancelled->load(std::memory_order_relaxed); };
    const FrameTable &table = capture->frames();
    const quint32 size = table.size();
    const bool extends = previous && previous->m_capture == capture && previous->m_analysis == analysis
        && previous->frameCount() <= size;

    const std::shared_ptr<TimelinePyramid> made(new TimelinePyramid);
    made->m_capture = capture;
    made->m_analysis = analysis;
    auto marks = std::make_shared<std::vector<quint8>>();
    marks->reserve(size);
    quint32 first = 0;
    // Tracks that get rows: the same indices as m_tracks, null where nothing was added.
    std::vector<std::shared_ptr<TimelineTrack>> open;
    if (extends) {
        first = previous->frameCount();
        *marks = *previous->m_marks;
        made->m_tracks = previous->m_tracks;
        made->m_peerTracks = previous->m_peerTracks;
        std::copy(std::begin(previous->m_partyTracks), std::end(previous->m_partyTracks), made->m_partyTracks);
        made->m_whole = previous->m_whole;
        open.resize(made->m_tracks.size());
    }
    marks->resize(size);

    const auto addTo = [&](Lane party, quint16 peer, FrameId frame) {
        int index = made->trackOf(party, peer);
        if (index < 0)
            index = made->addTrack(open, party, peer);
        auto &track = open[std::size_t(index)];
        if (!track) {
            track = std::make_shared<TimelineTrack>(*made->m_tracks[std::size_t(index)]);
            made->m_tracks[std::size_t(index)] = track;
        }
        track->frames.push_back(frame);
        track->sources |= quint64(1) << (table.block(frame).source[frame & FrameBlock::mask] & 63);
    };
    TimeUs earliest = made->m_whole.isValid() ? made->m_whole.from : latestTime;
    TimeUs latest = made->m_whole.isValid() ? made->m_whole.to - 1 : earliestTime;
    for (quint32 start = first; start < size;) {
        if (stopped())
            return {};
        const FrameBlock &block = table.block(start);
        const quint32 end = std::min(size, (start | FrameBlock::mask) + 1);
        for (quint32 frame = start; frame < end; ++frame) {
            const quint32 row = frame & FrameBlock::mask;
            (*marks)[frame] = ownMarks(block.kind[row], table.flags(frame), block.status[row]);
            const TimeUs time = block.time[row];
            if (time == noTime)
                continue;
            earliest = std::min(earliest, time);
            latest = std::max(latest, time);
            const Lane from = Lane(block.lanes[row] & 0x0f);
            const Lane to = Lane(block.lanes[row] >> 4);
            const quint16 peer = block.peer[row];
            if (from < Lane::Count && from != Lane::Unknown)
                addTo(from, peer, frame);
            if (to < Lane::Count && to != Lane::Unknown && to != from && block.kind[row] != FrameKind::Event)
                addTo(to, peer, frame);
            else if (from == Lane::Unknown || from >= Lane::Count)
                addTo(to < Lane::Count ? to : Lane::Unknown, peer, frame);
        }
        start = end;
    }
    if (earliest <= latest)
        made->m_whole = {.from = std::max(earliest, earliestTime), .to = std::min(latest, latestTime - 1) + 1};
    if (analysis) {
        for (const Problem &problem : analysis->problems) {
            if (problem.frame < size && (!extends || problem.frame >= first)) {
                (*marks)[problem.frame] |= problem.severity == Severity::Error ? bit(TimelineMark::Error)
                    : problem.severity == Severity::Warning                    ? bit(TimelineMark::Warning)
                                                                               : bit(TimelineMark::Note);
            }
        }
    }

    std::vector<TimeUs> times;
    for (const auto &track : open) {
        if (!track)
            continue;
        if (stopped())
            return {};
        times.resize(track->frames.size());
        bool sorted = true;
        TimeUs before = earliestTime;
        track->errors = 0;
        track->warnings = 0;
        for (std::size_t position = 0; position < times.size(); ++position) {
            const FrameId frame = track->frames[position];
            const TimeUs time = table.time(frame);
            times[position] = time;
            sorted = sorted && time >= before;
            before = time;
            track->errors += (*marks)[frame] >> 7;
            track->warnings += (*marks)[frame] >> 6 & 1;
        }
        if (!sorted) {
            std::stable_sort(track->frames.begin(), track->frames.end(),
                             [&table](FrameId a, FrameId b) { return table.time(a) < table.time(b); });
            for (std::size_t position = 0; position < times.size(); ++position)
                times[position] = table.time(track->frames[position]);
        }
        track->firstTime = times.front();
        track->lastTime = times.back();
        TileBuilder(*track, times, *marks).build();
    }
    made->m_marks = std::move(marks);
    if (stopped())
        return {};
    made->addOverview();
    return made;
}

void TimelinePyramid::addOverview()
{
    m_main = m_whole;
    fillOverview();
    if (!m_whole.isValid())
        return;
    const FrameTable &table = m_capture->frames();
    const quint32 size = frameCount();
    // Stray frames: when nearly all frames lie in a small part, that part is the main range. Its bins are
    // coarse, so the frames themselves tell the ends.
    const quint32 strays = std::max<quint32>(3, size / 1000);
    std::size_t begin = 0;
    std::size_t end = overviewBins;
    quint32 left = 0;
    quint32 right = 0;
    while (begin < end && left + m_overview[begin].count <= strays / 2)
        left += m_overview[begin++].count;
    while (end > begin && right + m_overview[end - 1].count <= strays / 2)
        right += m_overview[--end].count;
    if (end - begin > overviewBins / 16 || size < 20)
        return;
    const TimeUs from = timeOfPixel(double(begin), m_whole, overviewBins);
    const TimeUs to = timeOfPixel(double(end), m_whole, overviewBins) + 1;
    TimeRange exact {.from = to, .to = from};
    for (quint32 frame = 0; frame < size; ++frame) {
        const TimeUs time = table.time(frame);
        if (time == noTime || time < from || time >= to)
            continue;
        exact.from = std::min(exact.from, time);
        exact.to = std::max(exact.to, time + 1);
    }
    if (exact.isValid()) {
        m_main = exact;
        fillOverview();
    }
}

void TimelinePyramid::fillOverview()
{
    m_overview.assign(overviewBins, {});
    if (!m_main.isValid())
        return;
    const FrameTable &table = m_capture->frames();
    const quint32 size = frameCount();
    const double scale = overviewBins / double(m_main.span());
    for (quint32 frame = 0; frame < size; ++frame) {
        const TimeUs time = table.time(frame);
        if (time == noTime)
            continue;
        const double at = double(std::clamp(time, m_main.from, m_main.to - 1) - m_main.from) * scale;
        TimelineColumn &column = m_overview[std::min(std::size_t(at), std::size_t(overviewBins - 1))];
        ++column.count;
        column.marks |= (*m_marks)[frame];
    }
}

void TimelinePyramid::summarise(int track, const TimeRange &range, std::span<TimelineColumn> columns) const
{
    std::fill(columns.begin(), columns.end(), TimelineColumn {});
    if (!range.isValid() || columns.empty())
        return;
    Summary(*m_tracks[std::size_t(track)], m_capture->frames(), *m_marks, range, columns).run();
}

std::pair<quint32, quint32> TimelinePyramid::framesIn(int track, const TimeRange &range) const
{
    const std::vector<FrameId> &frames = m_tracks[std::size_t(track)]->frames;
    const FrameTable &table = m_capture->frames();
    const auto earlier = [&table](FrameId frame, TimeUs time) { return table.time(frame) < time; };
    const auto first = std::lower_bound(frames.begin(), frames.end(), range.from, earlier);
    const auto last = std::lower_bound(first, frames.end(), range.to, earlier);
    return {quint32(first - frames.begin()), quint32(last - frames.begin())};
}

qint64 TimelinePyramid::nearest(int track, TimeUs time) const
{
    const std::vector<FrameId> &frames = m_tracks[std::size_t(track)]->frames;
    if (frames.empty())
        return -1;
    const FrameTable &table = m_capture->frames();
    const auto after = std::lower_bound(frames.begin(), frames.end(), time,
                                        [&table](FrameId frame, TimeUs wanted) { return table.time(frame) < wanted; });
    if (after == frames.end())
        return qint64(frames.size()) - 1;
    if (after != frames.begin() && time - table.time(*(after - 1)) < table.time(*after) - time)
        return after - frames.begin() - 1;
    return after - frames.begin();
}

qint64 TimelinePyramid::positionOf(int track, FrameId frame) const
{
    if (track < 0 || frame >= frameCount())
        return -1;
    const TimeUs at = time(frame);
    const std::vector<FrameId> &frames = m_tracks[std::size_t(track)]->frames;
    for (auto [position, last] = framesIn(track, {.from = at, .to = at + 1}); position < last; ++position) {
        if (frames[position] == frame)
            return position;
    }
    return -1;
}

std::size_t TimelinePyramid::bytes() const
{
    std::size_t sum = m_marks->capacity() + m_overview.capacity() * sizeof(TimelineColumn)
        + m_peerTracks.capacity() * sizeof(qint32);
    for (const auto &track : m_tracks) {
        sum += sizeof(TimelineTrack) + track->frames.capacity() * sizeof(FrameId)
            + track->tiles.capacity() * sizeof(TimelineTrack::Tile) + track->bins.capacity() * sizeof(quint16);
    }
    return sum;
}

} // namespace Roamscope
