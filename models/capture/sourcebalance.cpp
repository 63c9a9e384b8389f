// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/sourcebalance.h"

#include "models/capture/sourcebytes.h"

#include <algorithm>
#include <cstring>

namespace Roamscope {

namespace {

struct Interval
{
    quint64 begin;
    quint64 end;
};

/// Intervals, joined as they come: those of a log that is read from its beginning become one.
class Intervals
{
public:
    void add(quint64 begin, quint64 end)
    {
        if (begin >= end)
            return;
        if (!m_all.empty() && begin <= m_all.back().end && begin >= m_all.back().begin) {
            m_all.back().end = std::max(m_all.back().end, end);
            return;
        }
        m_sorted = m_sorted && (m_all.empty() || begin >= m_all.back().begin);
        m_all.push_back({begin, end});
    }
    const std::vector<Interval> &joined()
    {
        if (!m_sorted)
            std::sort(m_all.begin(), m_all.end(), [](const Interval &a, const Interval &b) { return a.begin < b.begin; });
        std::size_t kept = 0;
        for (const Interval &next : m_all) {
            if (kept > 0 && next.begin <= m_all[kept - 1].end)
                m_all[kept - 1].end = std::max(m_all[kept - 1].end, next.end);
            else
                m_all[kept++] = next;
        }
        m_all.resize(kept);
        m_sorted = true;
        return m_all;
    }

private:
    std::vector<Interval> m_all;
    bool m_sorted = true;
};

// Between the elements of a JSON document, and between lines.
bool isBetween(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == ',' || c == '[' || c == ']' || c == '\0';
}

/// The lines that a range touches: what stands beside a frame on its line (time, logger) was read with it.
Interval linesOf(QByteArrayView bytes, Interval range)
{
    const auto size = quint64(bytes.size());
    range.begin = std::min(range.begin, size);
    range.end = std::clamp(range.end, range.begin, size);
    quint64 begin = range.begin;
    while (begin > 0 && bytes[qsizetype(begin - 1)] != '\n')
        --begin;
    const quint64 from = range.end > range.begin ? range.end - 1 : range.end;
    const void *newline = from < size ? std::memchr(bytes.data() + from, '\n', std::size_t(size - from)) : nullptr;
    const quint64 end = newline ? quint64(static_cast<const char *>(newline) + 1 - bytes.data()) : size;
    return {begin, end};
}

} // namespace

SourceBalance balanceOf(const Capture &capture, int source, const std::atomic_bool *cancelled)
{
    SourceBalance balance;
    const std::vector<CaptureSource> sources = capture.sources();
    if (source < 0 || source >= int(sources.size()) || !sources[std::size_t(source)].bytes)
        return balance;
    const CaptureSource &description = sources[std::size_t(source)];
    const QByteArrayView bytes = description.bytes->view();
    balance.size = quint64(bytes.size());
    const auto isCancelled = [cancelled] { return cancelled && cancelled->load(std::memory_order_relaxed); };

    // One record may be longer than the screen is wide, but a document on one line is not one record.
    const bool byLines = description.unit == PlaceUnit::Line;
    Intervals framed;
    Interval lastLines {0, 0};
    const quint32 rows = capture.size();
    for (FrameId row = 0; row < rows; ++row) {
        if ((row & 0xffff) == 0 && isCancelled())
            return balance;
        const FrameBlock &block = capture.frames().block(row);
        if (block.source[row & FrameBlock::mask] != quint8(source))
            continue;
        ++balance.count;
        const FramePlace place = capture.place(row);
        Interval range {place.offset, place.offset + place.length};
        if (byLines) {
            // Many frames of one line do not look for its ends again and again.
            if (range.begin < lastLines.begin || range.end > lastLines.end || lastLines.end == lastLines.begin)
                lastLines = linesOf(bytes, range);
            range = lastLines;
        }
        framed.add(range.begin, std::min(range.end, balance.size));
    }
    Intervals told;
    for (const LedgerEntry &entry : capture.ledger().entries()) {
        if (entry.source != quint8(source) || entry.length == 0 || entry.offset >= balance.size)
            continue;
        const Interval named {entry.offset, std::min(entry.offset + entry.length, balance.size)};
        const Interval range = byLines ? linesOf(bytes, named) : named;
        told.add(range.begin, range.end);
    }
    const std::vector<Interval> &inFrames = framed.joined();
    const std::vector<Interval> &inLedger = told.joined();

    // What lies between is blank, counted without a place, or lost.
    quint64 lost = 0;
    std::size_t frame = 0;
    std::size_t entry = 0;
    quint64 at = 0;
    while (at < balance.size) {
        while (frame < inFrames.size() && inFrames[frame].end <= at)
            ++frame;
        while (entry < inLedger.size() && inLedger[entry].end <= at)
            ++entry;
        const quint64 nextFrame = frame < inFrames.size() ? inFrames[frame].begin : balance.size;
        const quint64 nextEntry = entry < inLedger.size() ? inLedger[entry].begin : balance.size;
        if (nextFrame <= at) {
            const quint64 end = inFrames[frame].end;
            balance.frames += end - at;
            at = end;
        } else if (nextEntry <= at) {
            const quint64 end = std::min(inLedger[entry].end, nextFrame);
            balance.ledger += end - at;
            at = end;
        } else {
            const quint64 end = std::min(nextFrame, nextEntry);
            for (quint64 block = at; block < end; block += quint64(1) << 24) {
                if (isCancelled())
                    return balance;
                const quint64 blockEnd = std::min(end, block + (quint64(1) << 24));
                const auto blanks = quint64(std::count_if(bytes.begin() + qsizetype(block), bytes.begin() + qsizetype(blockEnd), isBetween));
                balance.blank += blanks;
                lost += blockEnd - block - blanks;
            }
            at = end;
        }
    }
    // Lines that are only counted hold blanks themselves: those were taken for blank above.
    const quint64 counted = capture.ledger().totals(quint8(source)).countedBytes;
    const quint64 covered = std::min(lost, counted);
    const quint64 blanksOfCounted = std::min(balance.blank, counted - covered);
    balance.ledger += covered + blanksOfCounted;
    balance.blank -= blanksOfCounted;
    balance.unaccounted = lost - covered;
    balance.complete = !description.bytes->hasShrunk();
    return balance;
}

} // namespace Roamscope
