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
    // Later events of OCPP 2.x need not name the EVSE: which charge they belong to is told by their frames. So it is
    // for a charge without a stop, after which others may have come.
    for (const int at : {place, -1}) {
        const bool exact = at < 0 || about.stop == noTime;
        const auto found = m_series.find({about.peer, at, quantity});
        if (found == m_series.end() || (at < 0 && place < 0 && !points.empty()))
            continue;
        const Series &series = *found->second;
        auto index = std::size_t(std::lower_bound(series.times.begin(), series.times.end(), about.start) - series.times.begin());
        for (; index < series.times.size() && (about.stop == noTime || series.times[index] <= about.stop); ++index) {
            if (!exact || m_analysis.transactionOf(series.frames[index]) == transaction)
                points.push_back({series.times[index], series.values[index], series.frames[index]});
        }
    }
    std::stable_sort(points.begin(), points.end(), [](const MeterTrail::Point &a, const MeterTrail::Point &b) { return a.time < b.time; });
}

} // namespace Roamscope
