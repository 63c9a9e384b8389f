// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/merge/sightingmatcher.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace Roamscope {

namespace {

constexpr qint64 second = 1000000;
constexpr qint64 shortestTolerance = 5 * second; ///< a message may be that long on its way
constexpr std::size_t largestVote = 4096; ///< pairs of a group that vote
constexpr std::size_t mostVotes = 2000000;
constexpr qint64 voteWidth = 4 * second;
constexpr int roundsOfVotes = 8; ///< steps of a clock that can be found without telling messages
constexpr std::size_t fewestVotes = 5;
constexpr qint64 longestWay = 6 * 3600 * second; ///< of a message that one place sees late; zones change by hours too
constexpr qint64 widestSpread = 10 * second; ///< of differences that agree

} // namespace

SightingMatcher::SightingMatcher(const Capture &loaded, const std::vector<std::vector<bool>> &peers, int first, int second)
    : m_loaded(loaded)
    , m_pair {.first = first, .second = second}
    , m_firstPeers(peers[std::size_t(first)])
    , m_secondPeers(peers[std::size_t(second)])
{
}

bool SightingMatcher::canBeSame(FrameId first, FrameId second) const
{
    const FrameTable &rows = m_loaded.frames();
    const quint16 peer = rows.peer(first);
    const quint16 other = rows.peer(second);
    // Two logs may call a charge point differently, but not when one of them uses both names.
    if (peer && other && peer != other && (m_secondPeers[peer] || m_firstPeers[other]))
        return false;
    const Lane from = rows.from(first);
    const Lane to = rows.to(first);
    return from == Lane::Unknown || to == Lane::Unknown || from == to || rows.from(second) != to || rows.to(second) != from;
}

bool SightingMatcher::goesWithCall(FrameId first, FrameId second) const
{
    const FrameTable &rows = m_loaded.frames();
    return isResponse(rows.kind(first)) && rows.pair(first) != noFrame && rows.pair(second) != noFrame;
}

void SightingMatcher::add(std::span<const SightingCandidate> first, std::span<const SightingCandidate> second)
{
    if (first.size() == 1 && second.size() == 1) {
        const FrameId a = first.front().row;
        const FrameId b = second.front().row;
        if (!canBeSame(a, b) || goesWithCall(a, b))
            return;
        (first.front().isTelling() ? m_certain : m_single).push_back({a, b});
        return;
    }
    Group group;
    for (const SightingCandidate &candidate : first)
        group.first.push_back(candidate.row);
    for (const SightingCandidate &candidate : second)
        group.second.push_back(candidate.row);
    m_groups.push_back(std::move(group));
}

bool SightingMatcher::hasClock(FrameId row) const
{
    return m_loaded.frames().time(row) != noTime && !(m_loaded.frames().flags(row) & quint16(FrameFlag::TimeSynthetic));
}

qint64 SightingMatcher::difference(FrameId first, FrameId second) const
{
    return m_loaded.frames().time(second) - m_loaded.frames().time(first);
}

ClockFit SightingMatcher::fitOf(const std::vector<Sighting> &sightings) const
{
    std::vector<ClockPoint> points;
    points.reserve(sightings.size());
    for (const Sighting &sighting : sightings) {
        if (hasClock(sighting.first) && hasClock(sighting.second))
            points.push_back({.time = m_loaded.frames().time(sighting.first), .difference = difference(sighting.first, sighting.second)});
    }
    return fitClock(std::move(points));
}

bool SightingMatcher::fits(const ClockFit &fit, FrameId first, FrameId second, qint64 *distance) const
{
    if (!hasClock(first) || !hasClock(second))
        return false;
    const TimeUs time = m_loaded.frames().time(first);
    const qint64 apart = difference(first, second);
    const ClockFit::Segment *segment = fit.segmentAt(time);
    if (!segment)
        return false;
    *distance = std::numeric_limits<qint64>::max();
    // Between two segments the clock may have stepped before or after.
    for (const ClockFit::Segment *candidate : {segment, segment == &fit.segments.back() || time <= segment->to ? segment : segment + 1}) {
        const qint64 off = std::llabs(apart - candidate->at(time));
        if (off <= std::max(shortestTolerance, 8 * candidate->spread))
            *distance = std::min(*distance, off);
    }
    return *distance != std::numeric_limits<qint64>::max();
}

void SightingMatcher::take(FrameId first, FrameId second)
{
    m_pair.sightings.push_back({first, second});
}

void SightingMatcher::resolve(const ClockFit &fit, const Group &group)
{
    struct Match
    {
        qint64 distance;
        std::size_t first; ///< places in their lists
        std::size_t second;
    };
    std::vector<Match> matches;
    std::vector<FrameId> others = group.second;
    const FrameTable &rows = m_loaded.frames();
    std::stable_sort(others.begin(), others.end(), [&rows](FrameId a, FrameId b) { return rows.time(a) < rows.time(b); });
    constexpr std::size_t neighbours = 3;
    for (std::size_t i = 0; i < group.first.size(); ++i) {
        const FrameId first = group.first[i];
        const TimeUs time = rows.time(first);
        const ClockFit::Segment *segment = time == noTime ? nullptr : fit.segmentAt(time);
        for (int next = 0; segment && next < 2; ++next) {
            const TimeUs expected = time + segment->at(time);
            const auto place = std::size_t(
                std::lower_bound(others.begin(), others.end(), expected, [&rows](FrameId row, TimeUs at) { return rows.time(row) < at; }) - others.begin());
            for (std::size_t other = place > neighbours ? place - neighbours : 0; other < std::min(others.size(), place + neighbours); ++other) {
                qint64 distance = 0;
                if (canBeSame(first, others[other]) && !goesWithCall(first, others[other]) && fits(fit, first, others[other], &distance))
                    matches.push_back({distance, i, other});
            }
            segment = segment == &fit.segments.back() ? nullptr : segment + 1;
        }
    }
    std::stable_sort(matches.begin(), matches.end(), [](const Match &a, const Match &b) { return a.distance < b.distance; });
    std::vector<bool> takenFirst(group.first.size());
    std::vector<bool> takenSecond(others.size());
    for (const Match &match : matches) {
        if (takenFirst[match.first] || takenSecond[match.second])
            continue;
        takenFirst[match.first] = true;
        takenSecond[match.second] = true;
        take(group.first[match.first], others[match.second]);
    }
}

std::vector<Sighting> SightingMatcher::mostAgreed() const
{
    struct Vote
    {
        qint64 difference;
        Sighting sighting;
    };
    std::vector<Vote> votes;
    const auto vote = [&](FrameId first, FrameId second) {
        if (hasClock(first) && hasClock(second) && canBeSame(first, second) && !goesWithCall(first, second))
            votes.push_back({difference(first, second), {first, second}});
    };
    for (const Sighting &sighting : m_single)
        vote(sighting.first, sighting.second);
    for (const Group &group : m_groups) {
        if (group.first.size() * group.second.size() > largestVote || votes.size() > mostVotes)
            continue;
        for (const FrameId first : group.first) {
            for (const FrameId second : group.second)
                vote(first, second);
        }
    }
    std::vector<Sighting> agreed;
    std::vector<bool> usedFirst;
    const auto isUsed = [&usedFirst](FrameId row) { return row < usedFirst.size() && usedFirst[row]; };
    std::sort(votes.begin(), votes.end(), [](const Vote &a, const Vote &b) { return a.difference < b.difference; });
    for (int round = 0; round < roundsOfVotes && votes.size() >= fewestVotes; ++round) {
        // The width within which most agree, and how many do elsewhere by chance.
        std::size_t best = 0;
        std::size_t bestBegin = 0;
        std::size_t begin = 0;
        for (std::size_t end = 0; end < votes.size(); ++end) {
            while (votes[end].difference - votes[begin].difference > voteWidth)
                ++begin;
            if (end + 1 - begin > best) {
                best = end + 1 - begin;
                bestBegin = begin;
            }
        }
        const qint64 from = votes[bestBegin].difference;
        const qint64 to = votes[bestBegin + best - 1].difference;
        std::size_t chance = 0;
        begin = 0;
        for (std::size_t end = 0; end < votes.size(); ++end) {
            while (votes[end].difference - votes[begin].difference > voteWidth)
                ++begin;
            const bool elsewhere = votes[end].difference < from - voteWidth || votes[begin].difference > to + voteWidth;
            if (elsewhere)
                chance = std::max(chance, end + 1 - begin);
        }
        if (best < fewestVotes || (round == 0 && best < 2 * chance) || (round > 0 && best < 3 * fewestVotes))
            break;
        for (std::size_t i = bestBegin; i < bestBegin + best; ++i) {
            const Sighting &sighting = votes[i].sighting;
            if (isUsed(sighting.first))
                continue;
            if (usedFirst.size() <= sighting.first)
                usedFirst.resize(std::size_t(sighting.first) + 1);
            usedFirst[sighting.first] = true;
            agreed.push_back(sighting);
        }
        std::erase_if(votes, [&](const Vote &candidate) { return isUsed(candidate.sighting.first); });
    }
    return agreed;
}

void SightingMatcher::match(const std::vector<quint64> &hashes)
{
    // Messages that say enough are known by that alone; when there are several, one far from where all others agree is
    // another message after all (a log that was replayed, a test that sends the same each day).
    ClockFit fit = fitOf(m_certain);
    constexpr std::size_t enough = 8;
    for (const Sighting &sighting : m_certain) {
        qint64 distance = 0;
        const bool strange = m_certain.size() >= enough && fit.isValid() && hasClock(sighting.first) && hasClock(sighting.second)
            && !fits(fit, sighting.first, sighting.second, &distance)
            && std::llabs(difference(sighting.first, sighting.second) - fit.at(m_loaded.frames().time(sighting.first))) > longestWay;
        if (!strange)
            take(sighting.first, sighting.second);
    }
    if (m_certain.empty()) {
        fit = fitOf(mostAgreed());
        const bool agrees = fit.points() >= int(fewestVotes)
            && std::all_of(fit.segments.begin(), fit.segments.end(), [](const ClockFit::Segment &segment) { return segment.spread <= widestSpread; });
        if (!agrees)
            fit = {};
    }
    if (fit.isValid()) {
        for (const Sighting &sighting : m_single) {
            qint64 distance = 0;
            if (fits(fit, sighting.first, sighting.second, &distance))
                take(sighting.first, sighting.second);
        }
        for (const Group &group : m_groups)
            resolve(fit, group);
    }
    takeAnswers(hashes);
    std::sort(m_pair.sightings.begin(), m_pair.sightings.end(), [](const Sighting &a, const Sighting &b) { return a.first < b.first; });
}

void SightingMatcher::takeAnswers(const std::vector<quint64> &hashes)
{
    const FrameTable &rows = m_loaded.frames();
    const std::size_t calls = m_pair.sightings.size();
    for (std::size_t i = 0; i < calls; ++i) {
        const Sighting call = m_pair.sightings[i];
        if (!isRequest(rows.kind(call.first)))
            continue;
        const FrameId first = rows.pair(call.first);
        const FrameId second = rows.pair(call.second);
        if (first != noFrame && second != noFrame && hashes[first] != 0 && hashes[first] == hashes[second])
            take(first, second);
    }
}

} // namespace Roamscope
