// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/timelinestatistics.h"

#include <algorithm>
#include <cmath>

namespace Roamscope {

namespace {

constexpr std::size_t latencySamples = 200'000; // enough for a median; keeps memory bounded

/// A register at a moment, between the samples around it.
double registerAt(const Series &series, TimeUs time)
{
    const std::size_t size = std::min(series.times.size(), series.values.size());
    const auto end = series.times.begin() + std::ptrdiff_t(size);
    const auto after = std::lower_bound(series.times.begin(), end, time);
    if (after == end)
        return series.values[size - 1];
    const std::size_t next = std::size_t(after - series.times.begin());
    if (next == 0 || series.times[next] == time)
        return series.values[next];
    const double share = double(time - series.times[next - 1]) / double(series.times[next] - series.times[next - 1]);
    return series.values[next - 1] + share * (series.values[next] - series.values[next - 1]);
}

/// What transactions tell of energy: by registers where the connector sent them, otherwise in proportion
/// to the time that lies in the range.
void addEnergy(TimelineStatistics &result, const Analysis &analysis, TimeUs captureEnd)
{
    const TimeRange &range = result.range;
    for (const Transaction &transaction : analysis.transactions) {
        const TimeUs start = transaction.start != noTime ? transaction.start : transaction.stop;
        if (start == noTime)
            continue;
        const TimeUs stop = std::max(start, transaction.stop != noTime ? transaction.stop : captureEnd);
        if (range.contains(start))
            ++result.transactionsStarted;
        if (stop < range.from || start >= range.to)
            continue;
        ++result.transactionsRunning;
        const TimeUs from = std::max(start, range.from);
        const TimeUs to = std::min(stop, range.to);
        double energy = transaction.energyWh();
        if (from > start || to < stop) {
            double partial = std::isfinite(energy) && stop > start ? energy * double(to - from) / double(stop - start) : energy;
            for (const Series &series : analysis.series) {
                if (series.quantity != SeriesQuantity::Energy || series.peer != transaction.peer || series.times.empty()
                    || series.connector != transaction.connector || series.evse != transaction.evse
                    || series.values.empty())
                    continue;
                const double difference = registerAt(series, to) - registerAt(series, from);
                if (std::isfinite(difference) && difference >= 0)
                    partial = difference;
                break;
            }
            energy = partial;
        }
        if (std::isfinite(energy)) {
            result.energyWh += energy;
            result.energyKnown = true;
        }
    }
}

} // namespace

TimelineStatistics TimelineStatistics::of(const TimelinePyramid &pyramid, const TimeRange &range,
                                          const std::atomic_bool *cancelled)
{
    TimelineStatistics result;
    result.range = range;
    if (!range.isValid())
        return result;
    const FrameTable &table = pyramid.capture().frames();
    const quint32 size = pyramid.frameCount();
    std::vector<qint64> latencies;
    std::vector<bool> peers(0x10000);
    for (FrameId frame = 0; frame < size; ++frame) {
        if ((frame & FrameBlock::mask) == 0 && cancelled && cancelled->load(std::memory_order_relaxed))
            return result;
        const TimeUs time = table.time(frame);
        if (time == noTime || !range.contains(time))
            continue;
        ++result.frames;
        const FrameKind kind = table.kind(frame);
        const quint8 marks = pyramid.marks(frame);
        result.errors += marks >> 7;
        result.warnings += marks >> 6 & 1;
        if (table.from(frame) == Lane::ChargePoint || table.to(frame) == Lane::ChargePoint)
            peers[table.peer(frame)] = true;
        if (isRequest(kind)) {
            ++result.requests;
            const FrameId pair = table.pair(frame);
            if (pair == noFrame || pair >= size || table.time(pair) == noTime)
                continue;
            const qint64 latency = table.time(pair) - time;
            if (latency < 0)
                continue;
            if (latencies.size() < latencySamples)
                latencies.push_back(latency);
            if (latency > result.slowestLatency) {
                result.slowestLatency = latency;
                result.slowestFrame = frame;
            }
        } else if (isResponse(kind)) {
            ++result.responses;
        } else {
            ++result.events;
        }
    }
    result.chargePoints = quint32(std::count(peers.begin(), peers.end(), true));
    if (!latencies.empty()) {
        std::nth_element(latencies.begin(), latencies.begin() + std::ptrdiff_t(latencies.size() / 2), latencies.end());
        result.medianLatency = latencies[latencies.size() / 2];
    }
    if (pyramid.analysis())
        addEnergy(result, *pyramid.analysis(), pyramid.wholeRange().to);
    return result;
}

} // namespace Roamscope
