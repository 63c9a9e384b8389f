// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/seriesbuilder.h"

#include "models/capture/clockestimator.h"

#include <algorithm>

namespace Roamscope {

namespace {
constexpr qint64 second = 1000000;
constexpr qint64 day = 24 * 3600 * second;

QByteArray measurand(SeriesQuantity quantity)
{
    switch (quantity) {
    case SeriesQuantity::Power:
        return "Power.Active.Import";
    case SeriesQuantity::Energy:
        return "Energy.Active.Import.Register";
    case SeriesQuantity::StateOfCharge:
        return "SoC";
    case SeriesQuantity::Current:
        return "Current.Import";
    case SeriesQuantity::Voltage:
        return "Voltage";
    case SeriesQuantity::PowerOffered:
        return "Power.Offered";
    default:
        break;
    }
    return {};
}
} // namespace

// Ordered as lists show them: charge point, EVSE, connector, quantity.
quint64 SeriesBuilder::keyOf(quint16 peer, int evse, int connector, SeriesQuantity quantity)
{
    const auto bounded = [](int number) { return quint64(std::clamp(number, -1, 0xfffe) + 1); };
    return quint64(peer) << 48 | bounded(evse) << 32 | bounded(connector) << 16 | quint64(quantity);
}

void SeriesBuilder::take(const Fact &fact)
{
    // Of a site as a whole: see SiteEnergyBuilder.
    if (fact.samples.empty() || fact.kind == Fact::Kind::Stop || fact.kind == Fact::Kind::Energy)
        return;
    for (const Sample &sample : fact.samples) {
        if (fact.time == noTime && sample.device == noTime)
            continue;
        const quint64 key = keyOf(fact.peer, fact.evse, fact.connector, sample.quantity);
        auto found = m_series.find(key);
        if (found == m_series.end()) {
            if (std::size_t(m_series.size()) >= maximumSeries)
                continue;
            found = m_series.insert(key, Collected());
        }
        Collected &series = found.value();
        if (++series.skipped < series.every)
            continue;
        series.skipped = 0;
        series.points.push_back({fact.time, sample.device, sample.value, fact.frame});
        if (series.points.size() >= maximumSamples) {
            for (std::size_t i = 0; i < series.points.size() / 2; ++i)
                series.points[i] = series.points[i * 2];
            series.points.resize(series.points.size() / 2);
            series.every *= 2;
        }
    }
}

void SeriesBuilder::finish(Analysis &analysis, const ClockEstimator &clocks)
{
    QList<quint64> keys = m_series.keys();
    std::sort(keys.begin(), keys.end());
    for (const quint64 key : keys) {
        Collected &collected = m_series[key];
        const auto peer = quint16(key >> 48);
        for (Point &point : collected.points) {
            if (point.device == noTime)
                continue;
            if (point.received == noTime) {
                point.received = point.device;
                continue;
            }
            // Samples of a replayed queue stand where they were taken; a live one where it was seen.
            const TimeUs real = point.device - clocks.skewAt(peer, point.received);
            if (real < point.received - 30 * second && point.received - real < 14 * day && clocks.isKnown(peer))
                point.received = real;
        }
        std::stable_sort(collected.points.begin(), collected.points.end(),
                         [](const Point &a, const Point &b) { return a.received < b.received; });
        Series series;
        series.peer = peer;
        series.evse = int(key >> 32 & 0xffff) - 1;
        series.connector = int(key >> 16 & 0xffff) - 1;
        series.quantity = SeriesQuantity(key & 0xffff);
        series.name = measurand(series.quantity);
        series.times.reserve(collected.points.size());
        series.values.reserve(collected.points.size());
        series.frames.reserve(collected.points.size());
        for (const Point &point : collected.points) {
            series.times.push_back(point.received);
            series.values.push_back(point.value);
            series.frames.push_back(point.frame);
        }
        analysis.series.push_back(std::move(series));
    }
    m_series.clear();
}

} // namespace Roamscope
