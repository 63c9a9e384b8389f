// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/metertrail.h"

#include "models/capture/capture.h"

#include <algorithm>

namespace Roamscope {

namespace {

int placeIn(const Series &series)
{
    return series.evse >= 0 ? series.evse : series.connector;
}

} // namespace

MeterTrails::MeterTrails(const Capture &capture, const Analysis &analysis)
    : m_capture(capture)
    , m_analysis(analysis)
{
    for (const Series &series : analysis.series) {
        if (series.quantity == SeriesQuantity::Energy || series.quantity == SeriesQuantity::Power)
            m_series.try_emplace({series.peer, placeIn(series), series.quantity}, &series);
    }
    m_until.resize(analysis.transactions.size(), noTime);
    std::map<std::pair<quint16, int>, std::size_t> open;
    for (std::size_t i = 0; i < analysis.transactions.size(); ++i) {
        const Transaction &transaction = analysis.transactions[i];
        m_until[i] = transaction.stop;
        const auto [before, first] = open.try_emplace({transaction.peer, transaction.evse >= 0 ? transaction.evse : transaction.connector}, i);
        if (first)
            continue;
        if (m_until[before->second] == noTime && transaction.start != noTime)
            m_until[before->second] = transaction.start - 1;
        before->second = i;
    }
}

MeterTrail MeterTrails::of(int transaction) const
{
    MeterTrail trail;
    collect(transaction, SeriesQuantity::Energy, trail.energy);
    collect(transaction, SeriesQuantity::Power, trail.power);
    constexpr FrameFlags noClock {FrameFlag::TimeInherited, FrameFlag::TimeSynthetic};
    for (const MeterTrail::Point &point : trail.energy)
        trail.timesKnown = trail.timesKnown && !(m_capture.frames().flags(point.frame) & quint16(noClock.toInt()));
    return trail;
}

void MeterTrails::collect(int transaction, SeriesQuantity quantity, std::vector<MeterTrail::Point> &points) const
{
    const Transaction &about = m_analysis.transactions[std::size_t(transaction)];
    const int place = about.evse >= 0 ? about.evse : about.connector;
    if (about.start == noTime)
        return;
    const TimeUs until = m_until[std::size_t(transaction)];
    // Later events of OCPP 2.x need not name the EVSE: which charge they belong to is told by their frames.
    for (const int at : {place, -1}) {
        const auto found = m_series.find({about.peer, at, quantity});
        if (found == m_series.end() || (at < 0 && place < 0 && !points.empty()))
            continue;
        const Series &series = *found->second;
        auto index = std::size_t(std::lower_bound(series.times.begin(), series.times.end(), about.start) - series.times.begin());
        for (; index < series.times.size() && (until == noTime || series.times[index] <= until); ++index) {
            if (at >= 0 || m_analysis.transactionOf(series.frames[index]) == transaction)
                points.push_back({series.times[index], series.values[index], series.frames[index]});
        }
    }
    std::stable_sort(points.begin(), points.end(), [](const MeterTrail::Point &a, const MeterTrail::Point &b) { return a.time < b.time; });
}

} // namespace Roamscope
