// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/merge/rowcopy.h"

#include "models/capture/timeorder.h"

namespace Roamscope {

NameMap::NameMap(const StringTable &from, StringTable &to)
    : m_from(from)
    , m_to(to)
    , m_numbers(std::size_t(StringTable::overflow) + 1, -1)
{
    m_numbers[0] = 0;
    m_numbers[StringTable::overflow] = StringTable::overflow;
}

qint32 NameMap::intern(quint16 id) const
{
    return m_to.intern(m_from.text(id));
}

std::vector<std::vector<RowRange>> rowRanges(const Capture &capture)
{
    std::vector<std::vector<RowRange>> ranges(capture.sources().size());
    const quint32 size = capture.size();
    FrameId begin = 0;
    while (begin < size) {
        const auto sourceOf = [&capture](FrameId row) { return capture.frames().block(row).source[row & FrameBlock::mask]; };
        const quint8 source = sourceOf(begin);
        FrameId end = begin + 1;
        while (end < size && sourceOf(end) == source)
            ++end;
        if (source < ranges.size())
            ranges[source].push_back({begin, end - begin});
        begin = end;
    }
    return ranges;
}

int copySource(const Capture &from, int source, CaptureSource description, bool withLedger, Capture &to)
{
    const int index = to.addSource(std::move(description));
    if (index < 0)
        return index;
    for (const auto &[offset, line] : from.lineMarks(source))
        to.addLineMark(index, offset, line);
    if (withLedger)
        to.ledger().add(from.ledger().state(quint8(source)), quint8(index));
    return index;
}

CapturePtr joinedCapture(const std::vector<CapturePart> &parts, const std::atomic_bool *cancelled)
{
    auto joined = std::make_shared<Capture>();
    FrameTable &rows = joined->frames();
    for (const CapturePart &part : parts) {
        const Capture &from = *part.capture;
        const std::vector<CaptureSource> sources = from.sources();
        const std::vector<std::vector<RowRange>> ranges = rowRanges(from);
        NameMap actions(from.actions(), joined->actions());
        NameMap peers(from.peers(), joined->peers());
        const FrameId first = rows.size();
        std::vector<FrameId> numbers(from.size(), noFrame);
        for (const int source : part.sources) {
            if (source < 0 || source >= int(sources.size()))
                continue;
            const int index = copySource(from, source, sources[std::size_t(source)], true, *joined);
            if (index < 0)
                continue;
            for (const RowRange &range : ranges[std::size_t(source)]) {
                for (FrameId row = range.first; row < range.first + range.count; ++row) {
                    if ((row & 0xffff) == 0 && cancelled && *cancelled)
                        return {};
                    Frame frame = from.frames().at(row);
                    frame.action = actions(frame.action);
                    frame.peer = peers(frame.peer);
                    frame.source = quint8(index);
                    frame.pair = noFrame;
                    numbers[row] = rows.append(frame);
                }
            }
        }
        rows.publish();
        for (FrameId row = 0; row < from.size(); ++row) {
            const FrameId pair = from.frames().pair(row);
            if (pair < row && numbers[row] != noFrame && numbers[pair] != noFrame && numbers[row] >= first)
                rows.setPair(numbers[pair], numbers[row]);
        }
    }
    joined->setTimeOrder(timeOrderOf(*joined, cancelled));
    if (cancelled && *cancelled)
        return {};
    return joined;
}

} // namespace Roamscope
