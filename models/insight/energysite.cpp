// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/energysite.h"

#include "models/capture/ems/sitechargers.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Roamscope {

namespace {

constexpr qint64 minute = 60 * 1000000LL;
constexpr qint64 longestHold = 20 * minute; ///< that a sample is believed without another

} // namespace

void EmsRecord::see(const Frame &row)
{
    if (row.peer == 0 || !isOcpp(row.version) || row.kind > FrameKind::Send)
        return;
    m_sources.try_emplace(row.peer, row.source);
    m_downwards = m_downwards || row.to == Lane::ChargePoint;
}

void EmsRecord::noteProfile(quint16 peer, FrameId frame)
{
    std::vector<FrameId> &profiles = m_profiles[peer];
    if (profiles.size() < 2000)
        profiles.push_back(frame);
}

void EmsRecord::take(const Capture &capture, const Fact &fact)
{
    if (fact.kind != Fact::Kind::Energy || fact.time == noTime)
        return;
    const quint8 source = capture.frames().block(fact.frame).source[fact.frame & FrameBlock::mask];
    auto manager = std::find_if(m_managers.begin(), m_managers.end(), [&](const Manager &known) { return known.name == fact.tag && known.source == source; });
    if (manager == m_managers.end()) {
        if (m_managers.size() >= 200)
            return;
        m_managers.push_back({fact.tag, source, {}, 1, 0});
        manager = m_managers.end() - 1;
    }
    EmsReading reading;
    reading.time = fact.time;
    reading.frame = fact.frame;
    for (const Sample &sample : fact.samples) {
        switch (sample.role) {
        case Sample::Role::Limit:
            reading.limit = sample.value;
            break;
        case Sample::Role::GridLimit:
            reading.gridLimit = sample.value;
            break;
        case Sample::Role::ChargingLimit:
            reading.chargingLimit = sample.value;
            break;
        case Sample::Role::GridPower:
            reading.grid = sample.value;
            break;
        case Sample::Role::ChargingPower:
            reading.charging = sample.value;
            break;
        case Sample::Role::OtherLoad:
            reading.load = sample.value;
            break;
        case Sample::Role::StoragePower:
            reading.storage = sample.value;
            break;
        case Sample::Role::SolarPower:
            reading.solar = std::abs(sample.value);
            break;
        case Sample::Role::StorageCharge:
            reading.charge = sample.value;
            break;
        case Sample::Role::Measured:
        case Sample::Role::Price:
        case Sample::Role::Dispatch:
        case Sample::Role::SiteEnergy:
            break;
        }
    }
    if (++manager->skipped < manager->every)
        return;
    manager->skipped = 0;
    std::vector<EmsReading> &readings = manager->readings;
    readings.push_back(reading);
    if (readings.size() < maximumReadings)
        return;
    for (std::size_t i = 0; i < readings.size() / 2; ++i)
        readings[i] = readings[i * 2];
    readings.resize(readings.size() / 2);
    manager->every *= 2;
}

std::vector<quint16> EmsRecord::chargers(const Manager &manager, const Capture &capture) const
{
    return chargersOfSite(manager.name, manager.source, m_sources, capture);
}

FrameId EmsRecord::lastProfile(quint16 peer, TimeUs before, const Capture &capture) const
{
    const auto found = m_profiles.find(peer);
    FrameId last = noFrame;
    if (found != m_profiles.end()) {
        for (const FrameId frame : found->second) {
            const TimeUs time = capture.frames().time(frame);
            if (time != noTime && time <= before)
                last = frame;
        }
    }
    return last;
}

int storageSign(const std::vector<EmsReading> &readings)
{
    double votes = 0;
    double all = 0;
    for (std::size_t i = 1; i < readings.size(); ++i) {
        const double change = readings[i].charge - readings[i - 1].charge;
        const double power = readings[i].storage;
        if (std::isnan(change) || std::isnan(power) || change == 0 || std::abs(power) < 500)
            continue;
        votes += (change > 0) == (power > 0) ? 1 : -1;
        ++all;
    }
    return all < 3 || std::abs(votes) < all * 0.5 ? 0 : votes > 0 ? 1 : -1;
}

bool SitePower::Place::runs(TimeUs time) const
{
    if (charges.empty())
        return true; // an excerpt without starts and stops
    const auto after = std::upper_bound(charges.begin(), charges.end(), std::pair(time, std::numeric_limits<TimeUs>::max()));
    return after != charges.begin() && (after - 1)->second >= time;
}

qsizetype SitePower::Place::sample(TimeUs time) const
{
    const auto after = std::upper_bound(times.begin(), times.end(), time);
    if (after == times.begin() || time - *(after - 1) > longestHold || !runs(time))
        return -1;
    // A sample of the charge before says nothing of this one.
    const qsizetype at = after - times.begin() - 1;
    if (!charges.empty()) {
        const auto charge = std::upper_bound(charges.begin(), charges.end(), std::pair(time, std::numeric_limits<TimeUs>::max())) - 1;
        if (times[std::size_t(at)] < charge->first)
            return -1;
    }
    return at;
}

SitePower::SitePower(const Analysis &analysis, const std::vector<quint16> &chargers)
{
    const auto ours = [&chargers](quint16 peer) { return std::find(chargers.begin(), chargers.end(), peer) != chargers.end(); };
    for (const Series &series : analysis.series) {
        if (series.quantity != SeriesQuantity::Power || !ours(series.peer))
            continue;
        Place place;
        place.peer = series.peer;
        place.times = series.times;
        place.values = series.values;
        place.frames = series.frames;
        for (const Transaction &transaction : analysis.transactions) {
            const bool here = transaction.peer == series.peer && (series.evse < 0 || transaction.evse < 0 || transaction.evse == series.evse)
                && (series.connector < 0 || transaction.connector < 0 || transaction.connector == series.connector);
            if (here && transaction.start != noTime) {
                // Samples of a replayed queue stand where they were taken; the stop only came then.
                place.charges.emplace_back(transaction.start - transaction.replayDelay,
                                           transaction.stop == noTime ? std::numeric_limits<TimeUs>::max() : transaction.stop);
            }
        }
        std::sort(place.charges.begin(), place.charges.end());
        m_places.push_back(std::move(place));
    }
}

double SitePower::at(TimeUs time, bool least, int *unknown) const
{
    double sum = 0;
    for (const Place &place : m_places) {
        const qsizetype at = place.sample(time);
        if (at < 0) {
            if (unknown && !place.charges.empty() && place.runs(time))
                ++*unknown;
            continue;
        }
        double value = place.values[std::size_t(at)];
        const auto next = std::size_t(at) + 1;
        if (least && next < place.times.size() && place.times[next] - time <= longestHold)
            value = std::min(value, place.values[next]);
        sum += std::max(value, 0.0);
    }
    return sum;
}

std::vector<TimeUs> SitePower::moments(std::size_t most) const
{
    std::vector<TimeUs> all;
    for (const Place &place : m_places)
        all.insert(all.end(), place.times.begin(), place.times.end());
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    if (all.size() <= most)
        return all;
    std::vector<TimeUs> some;
    const std::size_t every = all.size() / most + 1;
    for (std::size_t i = 0; i < all.size(); i += every)
        some.push_back(all[i]);
    return some;
}

std::vector<std::pair<FrameId, double>> SitePower::strongest(TimeUs time, std::size_t most) const
{
    std::vector<std::pair<FrameId, double>> found;
    for (const Place &place : m_places) {
        const qsizetype at = place.sample(time);
        if (at >= 0 && place.values[std::size_t(at)] > 0)
            found.emplace_back(place.frames[std::size_t(at)], place.values[std::size_t(at)]);
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    if (found.size() > most)
        found.resize(most);
    return found;
}

} // namespace Roamscope
