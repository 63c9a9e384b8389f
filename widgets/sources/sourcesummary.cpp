// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sources/sourcesummary.h"

#include "models/capture/merge/sightings.h"

#include <algorithm>

namespace Roamscope {

namespace {

/// First and last time of each source, walking whole columns.
bool addTimes(const Capture &capture, std::vector<SourceSummary> &summaries, bool onlyMissing, const std::atomic_bool *cancelled)
{
    std::vector<bool> wanted(summaries.size());
    for (std::size_t i = 0; i < summaries.size(); ++i)
        wanted[i] = !onlyMissing || summaries[i].firstTime == noTime;
    if (std::ranges::none_of(wanted, [](bool one) { return one; }))
        return true;
    const quint32 size = capture.size();
    for (FrameId first = 0; first < size; first += FrameBlock::capacity) {
        if (cancelled && *cancelled)
            return false;
        const FrameBlock &block = capture.frames().block(first);
        const quint32 count = std::min(FrameBlock::capacity, size - first);
        for (quint32 i = 0; i < count; ++i) {
            const quint8 source = block.source[i];
            if (source >= summaries.size() || !wanted[source] || block.time[i] == noTime)
                continue;
            SourceSummary &summary = summaries[source];
            summary.firstTime = summary.firstTime == noTime ? block.time[i] : std::min(summary.firstTime, block.time[i]);
            summary.lastTime = summary.lastTime == noTime ? block.time[i] : std::max(summary.lastTime, block.time[i]);
        }
    }
    return true;
}

} // namespace

std::vector<SourceSummary> summarizeSources(const Capture &loaded, const Capture &shown, const Sightings *sightings,
                                            const std::atomic_bool *cancelled)
{
    const std::vector<CaptureSource> sources = loaded.sources();
    std::vector<SourceSummary> summaries(sources.size());
    const quint32 size = loaded.size();
    for (FrameId first = 0; first < size; first += FrameBlock::capacity) {
        if (cancelled && *cancelled)
            return {};
        const FrameBlock &block = loaded.frames().block(first);
        const quint32 count = std::min(FrameBlock::capacity, size - first);
        for (quint32 i = 0; i < count; ++i) {
            const quint8 source = block.source[i];
            if (source >= summaries.size())
                continue;
            SourceSummary &summary = summaries[source];
            ++summary.frames;
            if (isOcpp(block.version[i]) || block.kind[i] == FrameKind::Call || block.kind[i] == FrameKind::CallResult) {
                ++summary.ocpp;
                summary.nameless += block.peer[i] == 0;
            }
            if (!(block.flags[i] & quint16(FrameFlag::ZoneAssumed)) || block.time[i] == noTime)
                continue;
            if (summary.zoneless++ == 0)
                summary.zonelessTime = block.time[i] + qint64(sources[source].zoneMinutes) * 60'000'000;
        }
    }
    if (!addTimes(shown, summaries, false, cancelled) || (&shown != &loaded && !addTimes(loaded, summaries, true, cancelled)))
        return {};
    for (std::size_t i = 0; i < summaries.size(); ++i) {
        const LedgerState ledger = loaded.ledger().state(quint8(i));
        summaries[i].damaged = ledger.kindTotals[int(LedgerKind::Damaged)];
        summaries[i].repaired = ledger.kindTotals[int(LedgerKind::Repaired)];
        summaries[i].skipped = ledger.kindTotals[int(LedgerKind::Skipped)];
        if (sightings)
            summaries[i].seenElsewhere = sightings->count(int(i));
    }
    return summaries;
}

} // namespace Roamscope
