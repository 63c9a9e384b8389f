// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/merge/owntimes.h"

#include "models/capture/analysisfacts.h"
#include "models/capture/merge/rowcopy.h"
#include "models/capture/merge/sourcetimes.h"
#include "models/capture/parallel.h"

#include <algorithm>
#include <cmath>

namespace Roamscope {

namespace {

constexpr qint64 second = 1000000;
constexpr TimeUs year2010 = 1262304000LL * second;
constexpr std::size_t enoughPoints = 3000; ///< of a kind
constexpr quint32 mostRows = 300000; ///< of a source
constexpr std::size_t mostCurvePoints = 20000;
constexpr qint64 largestDifference = 26 * 3600 * second; ///< a zone and a clock that is off; more is no clock at all

/// Reads one source row by row.
class OwnTimesReader
{
public:
    OwnTimesReader(const Capture &loaded, OwnTimes &result)
        : m_reader(loaded, false)
        , m_loaded(loaded)
        , m_result(result)
    {
    }

    bool isDone() const { return m_result.servers.size() >= enoughPoints && m_devicePoints >= enoughPoints; }

    void read(FrameId row, TimeUs time)
    {
        m_facts.clear();
        m_findings.clear();
        m_reader.read(row, m_facts, m_findings);
        for (const Fact &fact : m_facts)
            take(fact, row, time);
    }

private:
    static void add(std::vector<ClockPoint> &points, FrameId row, TimeUs time, TimeUs device)
    {
        if (device > year2010 && std::llabs(device - time) < largestDifference && points.size() < enoughPoints)
            points.push_back({.time = time, .difference = device - time, .frame = row});
    }

    void take(const Fact &fact, FrameId row, TimeUs time)
    {
        switch (fact.kind) {
        case Fact::Kind::ServerTime:
            add(m_result.servers, row, time, fact.device);
            break;
        case Fact::Kind::HttpAnswer:
            // The envelope is finer than the header, where both stand.
            add(m_result.servers, row, time, fact.device != noTime ? fact.device : fact.deviceEnd);
            break;
        case Fact::Kind::Energy:
            for (const Sample &sample : fact.samples) {
                if (sample.quantity == SeriesQuantity::Power && sample.role == Sample::Role::ChargingPower)
                    append(m_result.managed, time, sample.value);
            }
            break;
        case Fact::Kind::Start:
        case Fact::Kind::Stop:
            metered(fact, time, 0);
            break;
        default:
            if (fact.meansNow && m_devicePoints < enoughPoints && !(fact.flags & quint16(FrameFlag::Replayed))) {
                const std::size_t before = m_result.devices[fact.peer].size();
                add(m_result.devices[fact.peer], row, time, fact.device);
                m_devicePoints += m_result.devices[fact.peer].size() - before;
            }
            for (const Sample &sample : fact.samples) {
                if (sample.quantity == SeriesQuantity::Power && sample.role == Sample::Role::Measured && sample.context == Sample::Context::Periodic)
                    metered(fact, time, sample.value);
            }
            if (fact.kind == Fact::Kind::Event && fact.phase == Fact::Phase::Ended)
                metered(fact, time, 0);
            break;
        }
        if (fact.kind == Fact::Kind::Start && fact.meansNow && m_devicePoints < enoughPoints)
            add(m_result.devices[fact.peer], row, time, fact.device);
    }

    void metered(const Fact &fact, TimeUs time, double watts)
    {
        // The last value of each place that charges; all together are what an energy manager sees.
        const auto place = std::pair(fact.peer, fact.evse >= 0 ? fact.evse : fact.connector);
        if (fact.kind == Fact::Kind::Stop) {
            // It does not name its connector: that of a charge point with one is meant.
            for (auto &[other, value] : m_places) {
                if (other.first == fact.peer)
                    value = 0;
            }
        } else {
            m_places[place] = watts;
        }
        double sum = 0;
        for (const auto &[other, value] : m_places)
            sum += value;
        append(m_result.metered, time, sum);
    }

    static void append(PowerCurve &curve, TimeUs time, double watts)
    {
        if (!std::isfinite(watts) || curve.points.size() >= mostCurvePoints)
            return;
        if (!curve.points.empty() && curve.points.back().time == time)
            curve.points.back().watts = watts;
        else if (curve.points.empty() || curve.points.back().time < time)
            curve.points.push_back({time, watts});
    }

    FactReader m_reader;
    const Capture &m_loaded;
    OwnTimes &m_result;
    std::map<std::pair<quint16, int>, double> m_places;
    std::size_t m_devicePoints = 0;
    std::vector<Fact> m_facts;
    std::vector<SchemaFinding> m_findings;
};

/// The value that held at a moment; NaN outside.
double valueAt(const PowerCurve &curve, TimeUs time)
{
    const auto after = std::upper_bound(curve.points.begin(), curve.points.end(), time, [](TimeUs at, const PowerCurve::Point &point) { return at < point.time; });
    if (after == curve.points.begin() || after == curve.points.end())
        return qQNaN();
    return (after - 1)->watts;
}

/// Typical difference of the two curves when `managed` is put later by `offset`; NaN where too little overlaps.
double costOf(const PowerCurve &managed, const std::vector<PowerCurve::Point> &samples, qint64 offset)
{
    double sum = 0;
    std::size_t count = 0;
    for (const PowerCurve::Point &sample : samples) {
        const double value = valueAt(managed, sample.time - offset);
        if (std::isnan(value))
            continue;
        sum += std::abs(value - sample.watts);
        ++count;
    }
    return count * 10 >= samples.size() * 8 ? sum / double(count) : qQNaN();
}

} // namespace

std::vector<OwnTimes> ownTimes(const Capture &loaded, const SourceArrangement &arrangement, bool serversOnly, const std::atomic_bool *cancelled)
{
    const std::vector<CaptureSource> sources = loaded.sources();
    const std::vector<std::vector<RowRange>> ranges = rowRanges(loaded);
    std::vector<OwnTimes> result(sources.size());
    const quint16 heartbeat = loaded.actions().find("Heartbeat");
    const quint16 boot = loaded.actions().find("BootNotification");
    const auto isOfServer = [&](FrameId row) {
        const FrameKind kind = loaded.frames().kind(row);
        const quint16 action = loaded.frames().action(row);
        return kind == FrameKind::HttpResponse || (kind == FrameKind::CallResult && action != 0 && (action == heartbeat || action == boot));
    };
    parallelFor(sources.size(), [&](std::size_t source) {
        SourceTimes times(sources[source], arrangement.find(sources[source].path), false);
        OwnTimesReader reader(loaded, result[source]);
        quint32 count = 0;
        constexpr quint16 noClock = quint16(FrameFlag::TimeInherited) | quint16(FrameFlag::TimeSynthetic) | quint16(FrameFlag::Replayed);
        for (const RowRange &range : ranges[source]) {
            for (FrameId row = range.first; row < range.first + range.count; ++row) {
                if (cancelled && (row & 255) == 0 && *cancelled)
                    return;
                const quint16 flags = loaded.frames().flags(row);
                const TimeUs time = times(loaded.frames().time(row), flags);
                if (time == noTime || (flags & noClock) || (serversOnly && !isOfServer(row)) || ++count > (serversOnly ? enoughPoints : mostRows) || reader.isDone())
                    continue;
                reader.read(row, time);
            }
        }
    });
    return result;
}

bool alignPower(const PowerCurve &managed, const PowerCurve &metered, ClockPoint *point, qint64 *uncertainty)
{
    constexpr std::size_t fewest = 5;
    constexpr std::size_t most = 400;
    if (managed.points.size() < fewest || metered.points.size() < fewest)
        return false;
    std::vector<PowerCurve::Point> samples;
    const std::size_t step = (metered.points.size() + most - 1) / most;
    for (std::size_t i = 0; i < metered.points.size(); i += step)
        samples.push_back(metered.points[i]);
    // Moments before and after the charge tell where it stands in time. Gaps of a quarter of an hour stay unknown.
    double mean = 0;
    for (const PowerCurve::Point &sample : samples)
        mean += sample.watts;
    mean /= double(samples.size());
    double variation = 0;
    for (const PowerCurve::Point &sample : samples)
        variation += std::abs(sample.watts - mean);
    variation /= double(samples.size());
    if (variation < 500) // W: there is nothing to recognise in it
        return false;

    const qint64 interval = std::max<qint64>(second, (managed.points.back().time - managed.points.front().time) / std::ssize(managed.points));
    const qint64 coarse = std::clamp<qint64>(interval, 5 * second, 60 * second);
    double best = qQNaN();
    qint64 bestOffset = 0;
    std::vector<std::pair<qint64, double>> costs;
    for (qint64 offset = -largestDifference; offset <= largestDifference; offset += coarse) {
        const double cost = costOf(managed, samples, offset);
        if (std::isnan(cost))
            continue;
        costs.emplace_back(offset, cost);
        if (std::isnan(best) || cost < best) {
            best = cost;
            bestOffset = offset;
        }
    }
    if (std::isnan(best) || best > variation / 2)
        return false;
    constexpr qint64 near = 600 * second;
    for (const auto &[offset, cost] : costs) {
        if (std::llabs(offset - bestOffset) > near && cost < best * 1.25 + variation / 20)
            return false; // it would fit elsewhere nearly as well
    }
    costs.clear();
    for (qint64 offset = bestOffset - 2 * coarse; offset <= bestOffset + 2 * coarse; offset += second / 2) {
        const double cost = costOf(managed, samples, offset);
        if (std::isnan(cost))
            continue;
        costs.emplace_back(offset, cost);
        best = std::min(best, cost);
    }
    // All offsets that are about as good.
    const double good = best + variation / 50;
    qint64 from = std::numeric_limits<qint64>::max();
    qint64 to = std::numeric_limits<qint64>::min();
    for (const auto &[offset, cost] : costs) {
        if (cost <= good) {
            from = std::min(from, offset);
            to = std::max(to, offset);
        }
    }
    *point = {.time = managed.points.front().time, .difference = from + (to - from) / 2};
    *uncertainty = (to - from) / 2 + interval / 2 + second;
    return true;
}

} // namespace Roamscope
