// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/ems/siteenergybuilder.h"

#include "models/capture/ems/sitechargers.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Roamscope {

namespace {

constexpr qint64 minute = 60 * 1000000LL;
constexpr qint64 longestSample = 20 * minute; ///< that a charger's sample is believed without another
constexpr qint64 longestReading = 120 * minute; ///< that a reading of the manager holds without another
constexpr std::size_t mostSummed = 2000000;
constexpr double slack = 200; ///< W that meters may differ by
constexpr double tolerance = 0.01;
constexpr TimeUs never = std::numeric_limits<TimeUs>::max();

/// A value that holds from a moment on.
struct Change
{
    TimeUs time;
    quint32 what;
    double value;
    FrameId frame;
};

void sortByTime(std::vector<Change> &changes)
{
    std::stable_sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) { return a.time < b.time; });
}

/// When charges ran at the place of a series, ascending; none where the capture holds no starts and stops.
std::vector<std::pair<TimeUs, TimeUs>> chargesAt(const Analysis &analysis, const Series &series)
{
    std::vector<std::pair<TimeUs, TimeUs>> charges;
    for (const Transaction &transaction : analysis.transactions) {
        const bool here = transaction.peer == series.peer && (series.evse < 0 || transaction.evse < 0 || transaction.evse == series.evse)
            && (series.connector < 0 || transaction.connector < 0 || transaction.connector == series.connector);
        if (here && transaction.start != noTime)
            charges.emplace_back(transaction.start - transaction.replayDelay, transaction.stop == noTime ? never : transaction.stop);
    }
    std::sort(charges.begin(), charges.end());
    return charges;
}

/// The power of all chargers of a site, from their meter values.
Series summedPower(const Analysis &analysis, const std::vector<quint16> &chargers, const QByteArray &site)
{
    Series sum;
    sum.quantity = SeriesQuantity::SitePower;
    sum.site = site;
    sum.usualSigns = true;
    std::vector<const Series *> places;
    std::size_t total = 0;
    for (const Series &series : analysis.series) {
        if (series.quantity == SeriesQuantity::Power && series.site.isEmpty()
            && std::find(chargers.begin(), chargers.end(), series.peer) != chargers.end()) {
            places.push_back(&series);
            total += series.times.size();
        }
    }
    const std::size_t stride = total / mostSummed + 1;
    std::vector<Change> changes;
    changes.reserve(total / stride + places.size());
    for (quint32 place = 0; place < places.size(); ++place) {
        const Series &series = *places[place];
        const std::vector<std::pair<TimeUs, TimeUs>> charges = chargesAt(analysis, series);
        std::size_t charge = 0;
        for (std::size_t i = 0; i < series.times.size(); i += stride) {
            const TimeUs time = series.times[i];
            const TimeUs next = i + stride < series.times.size() ? series.times[i + stride] : never;
            TimeUs end = time + longestSample * qint64(stride);
            while (charge < charges.size() && charges[charge].second < time)
                ++charge;
            // A charge that has ended draws nothing, whatever its last sample said.
            if (!charges.empty())
                end = charge < charges.size() && charges[charge].first <= time ? std::min(end, charges[charge].second) : time;
            if (end > time)
                changes.push_back({time, place, std::max(series.values[i], 0.0), series.frames[i]});
            if (end < next)
                changes.push_back({end, place, 0.0, series.frames[i]});
        }
    }
    sortByTime(changes);
    std::vector<double> now(places.size(), 0.0);
    double power = 0;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const Change &change = changes[i];
        power += change.value - now[change.what];
        now[change.what] = change.value;
        if (i + 1 < changes.size() && changes[i + 1].time == change.time)
            continue;
        // Rounding of many additions must not leave a watt behind.
        const double rounded = std::abs(power) < 1e-6 ? 0 : power;
        sum.times.push_back(change.time);
        sum.values.push_back(rounded);
        sum.frames.push_back(change.frame);
    }
    return sum;
}

/// What the manager allows the charges to draw together, from one moment to the next.
class Allowance
{
public:
    enum What : quint32 { Sum, Limit, GridLimit, ChargingLimit, Solar, Storage, Grid, Count };

    void add(const Series &series, What what)
    {
        m_knowsSigns = m_knowsSigns || (what == Storage && series.usualSigns);
        m_measured = m_measured || what == Grid;
        for (std::size_t i = 0; i < series.times.size(); ++i)
            m_changes.push_back({series.times[i], what, series.values[i], series.frames[i]});
    }

    std::vector<SiteEnergy::Breach> breaches()
    {
        sortByTime(m_changes);
        std::vector<SiteEnergy::Breach> found;
        bool open = false;
        for (std::size_t i = 0; i < m_changes.size(); ++i) {
            const Change &change = m_changes[i];
            m_now[change.what] = change.value;
            if (change.what != Sum)
                m_last = change.time;
            if (i + 1 < m_changes.size() && m_changes[i + 1].time == change.time)
                continue;
            const double over = change.time - m_last > longestReading ? 0 : excess();
            if (open)
                found.back().to = change.time;
            if (over > 0 && !open) {
                if (found.size() >= SiteEnergyBuilder::maximumBreaches)
                    break;
                found.push_back({change.time, change.time, over});
            }
            open = over > 0;
            if (open)
                found.back().excess = std::max(found.back().excess, over);
        }
        return found;
    }

private:
    double excess() const
    {
        const auto known = [this](What what) { return std::isnan(m_now[what]) ? 0.0 : m_now[what]; };
        double worst = 0;
        const auto compare = [&worst](double power, double limit) {
            if (!std::isnan(power) && !std::isnan(limit) && power - limit > std::max(slack, limit * tolerance))
                worst = std::max(worst, power - limit);
        };
        // What sun and storage give need not come from the grid. Of a storage whose sign nobody knows, at most.
        const double storage = known(Storage);
        const double help = std::abs(known(Solar)) + (m_knowsSigns ? std::max(0.0, -storage) : std::abs(storage));
        compare(m_now[Sum], m_now[ChargingLimit]);
        if (m_measured)
            compare(m_now[Grid], m_now[GridLimit]);
        else
            compare(m_now[Sum], m_now[GridLimit] + help);
        if (std::isnan(m_now[ChargingLimit]) && std::isnan(m_now[GridLimit]))
            compare(m_now[Sum], m_now[Limit] + help);
        return worst;
    }

    static constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    std::vector<Change> m_changes;
    double m_now[Count] = {unknown, unknown, unknown, unknown, unknown, unknown, unknown};
    TimeUs m_last = noTime / 2;
    bool m_knowsSigns = false;
    bool m_measured = false;
};

} // namespace

void SiteEnergyBuilder::take(const Capture &capture, const Fact &fact)
{
    if (fact.kind != Fact::Kind::Energy || fact.time == noTime)
        return;
    const quint8 source = capture.frames().block(fact.frame).source[fact.frame & FrameBlock::mask];
    auto manager = std::find_if(m_managers.begin(), m_managers.end(), [&](const Manager &known) { return known.source == source && known.name == fact.tag; });
    if (manager == m_managers.end()) {
        if (m_managers.size() >= maximumManagers)
            return;
        m_managers.push_back({fact.tag, source, {}});
        manager = m_managers.end() - 1;
    }
    for (const Sample &sample : fact.samples) {
        auto series = std::find_if(manager->series.begin(), manager->series.end(), [&sample](const Collected &known) { return known.role == sample.role; });
        if (series == manager->series.end()) {
            manager->series.push_back({});
            series = manager->series.end() - 1;
            series->role = sample.role;
            series->quantity = sample.quantity;
        }
        series->usualSign = series->usualSign && sample.usualSign;
        if (series->currency.isEmpty())
            series->currency = fact.currency;
        if (++series->skipped < series->every)
            continue;
        series->skipped = 0;
        std::vector<Point> &points = series->points;
        points.push_back({fact.time, sample.value, fact.frame});
        if (points.size() < maximumSamples)
            continue;
        for (std::size_t i = 0; i < points.size() / 2; ++i)
            points[i] = points[i * 2];
        points.resize(points.size() / 2);
        series->every *= 2;
    }
}

void SiteEnergyBuilder::finish(Analysis &analysis, const Capture &capture) const
{
    if (m_managers.empty())
        return;
    std::map<quint16, quint8> chargers;
    for (const Series &series : analysis.series) {
        if (series.peer != 0 && series.quantity == SeriesQuantity::Power && !series.frames.empty())
            chargers.try_emplace(series.peer, capture.frames().at(series.frames.front()).source);
    }
    const std::vector<CaptureSource> sources = capture.sources();
    for (const Manager &manager : m_managers) {
        SiteEnergy site;
        site.name = manager.name;
        if (site.name.isEmpty() && manager.source < sources.size())
            site.name = QFileInfo(sources[manager.source].path).completeBaseName().toUtf8();
        if (site.name.isEmpty())
            site.name = "EMS";
        if (!chargers.empty())
            site.chargers = chargersOfSite(manager.name, manager.source, chargers, capture);
        Allowance allowance;
        const auto keep = [&](Series series) {
            site.series.push_back(int(analysis.series.size()));
            analysis.series.push_back(std::move(series));
        };
        for (const Collected &collected : manager.series) {
            Series series;
            series.quantity = collected.quantity == SeriesQuantity::Power
                ? (collected.role == Sample::Role::GridPower           ? SeriesQuantity::GridPower
                       : collected.role == Sample::Role::ChargingPower ? SeriesQuantity::ChargingPower
                                                                       : SeriesQuantity::BuildingLoad)
                : collected.role == Sample::Role::ChargingLimit ? SeriesQuantity::ChargingLimit
                                                                : collected.quantity;
            series.site = site.name;
            series.usualSigns = collected.usualSign;
            series.currency = collected.currency;
            if (collected.role == Sample::Role::Limit)
                series.name = "limit";
            std::vector<Point> points = collected.points;
            std::stable_sort(points.begin(), points.end(), [](const Point &a, const Point &b) { return a.time < b.time; });
            series.times.reserve(points.size());
            series.values.reserve(points.size());
            series.frames.reserve(points.size());
            double before = qQNaN();
            for (const Point &point : points) {
                series.times.push_back(point.time);
                series.values.push_back(point.value);
                series.frames.push_back(point.frame);
                const bool ordered = series.quantity == SeriesQuantity::Dispatch || series.quantity == SeriesQuantity::GridLimit
                    || series.quantity == SeriesQuantity::ChargingLimit;
                if (!ordered)
                    continue;
                // The first value that is seen is no change; a set point is an order even then. A limit that follows the
                // sun is one only when it has come some way.
                const bool first = std::isnan(before);
                if (first ? series.quantity != SeriesQuantity::Dispatch : std::abs(point.value - before) <= std::max(100.0, std::abs(before) * 0.1)) {
                    before = first ? point.value : before;
                    continue;
                }
                if (site.orders.size() < maximumOrders)
                    site.orders.push_back({point.time, point.frame, series.quantity, point.value, !first && point.value < before});
                before = point.value;
            }
            const auto what = collected.role == Sample::Role::Limit ? Allowance::Limit
                : collected.role == Sample::Role::GridLimit         ? Allowance::GridLimit
                : collected.role == Sample::Role::ChargingLimit     ? Allowance::ChargingLimit
                : collected.role == Sample::Role::SolarPower        ? Allowance::Solar
                : collected.role == Sample::Role::StoragePower      ? Allowance::Storage
                : collected.role == Sample::Role::GridPower         ? Allowance::Grid
                                                                    : Allowance::Count;
            if (what != Allowance::Count)
                allowance.add(series, what);
            keep(std::move(series));
        }
        std::stable_sort(site.orders.begin(), site.orders.end(), [](const SiteEnergy::Order &a, const SiteEnergy::Order &b) { return a.time < b.time; });
        if (Series sum = summedPower(analysis, site.chargers, site.name); !sum.times.empty()) {
            allowance.add(sum, Allowance::Sum);
            site.breaches = allowance.breaches();
            keep(std::move(sum));
        } else {
            site.breaches = allowance.breaches(); // grid power that is measured tells it, too
        }
        analysis.sites.push_back(std::move(site));
    }
}

} // namespace Roamscope
