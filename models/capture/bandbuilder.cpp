// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/bandbuilder.h"

#include "models/capture/clockestimator.h"
#include "models/capture/evsematcher.h"
#include "models/capture/problemlist.h"

#include <algorithm>

namespace Roamscope {

namespace {
constexpr qint64 second = 1000000;
constexpr qint64 minute = 60 * second;
constexpr std::size_t maximumPoints = 500000;
constexpr std::size_t maximumNames = 64;
constexpr qint64 forwardingTime = 60 * second; ///< that a status may take to the partner

// What a partner may rightly see for a status of the charger. Parties map differently, so all that is in use counts.
struct Rule
{
    QByteArrayView truth;
    QByteArrayView wrong; ///< what the partner must not see all the time, separated by blanks
    qint64 atLeast; ///< for how long, before it is worth a word
    Severity severity;
    const char *rule;
};
constexpr Rule rules[] = {
    {"Faulted", "AVAILABLE CHARGING RESERVED BLOCKED", 2 * minute, Severity::Error, "status.fault-not-forwarded"},
    {"Unavailable", "AVAILABLE", 10 * minute, Severity::Warning, "status.unavailable-not-forwarded"},
    {"Finishing", "CHARGING", 5 * minute, Severity::Warning, "status.collapsed"},
    {"SuspendedEVSE", "CHARGING", 5 * minute, Severity::Warning, "status.collapsed"},
    {"SuspendedEV", "CHARGING", 5 * minute, Severity::Note, "status.collapsed"},
    {"EVConnected", "CHARGING", 10 * minute, Severity::Note, "status.collapsed"},
    {"Preparing", "CHARGING", 10 * minute, Severity::Note, "status.collapsed"},
    {"Available", "CHARGING BLOCKED OUTOFORDER INOPERATIVE", 10 * minute, Severity::Warning, "status.stale"},
    {"Charging", "AVAILABLE OUTOFORDER INOPERATIVE", 5 * minute, Severity::Warning, "status.stale"},
};

bool isOneOf(QByteArrayView words, const QByteArray &word)
{
    qsizetype at = words.indexOf(word);
    while (at >= 0) {
        const bool begins = at == 0 || words[at - 1] == ' ';
        const bool ends = at + word.size() == words.size() || words[at + word.size()] == ' ';
        if (begins && ends)
            return true;
        at = words.indexOf(word, at + 1);
    }
    return false;
}
} // namespace

quint16 BandBuilder::Track::add(const QByteArray &status)
{
    const auto found = std::find(names.begin(), names.end(), status);
    if (found != names.end())
        return quint16(found - names.begin());
    if (names.size() >= maximumNames)
        return 0;
    names.push_back(status.left(40));
    return quint16(names.size() - 1);
}

void BandBuilder::take(const Fact &fact)
{
    if (fact.time == noTime)
        return;
    if (fact.kind == Fact::Kind::OcpiEvse) {
        if (fact.status.isEmpty())
            return;
        const Lane seenBy = fact.to == Lane::Unknown ? Lane::Emsp : fact.to;
        Track &track = m_views[{fact.evseUid, seenBy}];
        if (track.points.size() < maximumPoints)
            track.points.push_back({fact.time, noTime, fact.frame, track.add(fact.status)});
        return;
    }
    if (fact.kind != Fact::Kind::Status && fact.kind != Fact::Kind::Event)
        return;
    const int place = fact.evse >= 0 ? fact.evse : fact.connector;
    if (place < 0)
        return;
    const bool isStatus = fact.kind == Fact::Kind::Status;
    if (fact.status.isEmpty() && (isStatus || fact.phase != Fact::Phase::Ended))
        return;
    Track &track = m_truth[{fact.peer, place}];
    track.evse = fact.evse;
    track.connector = fact.connector;
    if (track.points.size() >= maximumPoints)
        return;
    quint16 status = 0;
    if (isStatus) {
        status = track.add(fact.status);
        // "Occupied" says less than the state of the charge that runs there.
        if (fact.evse >= 0 && fact.status == "Occupied" && !track.points.empty()
            && track.points.back().status != track.connectorStatus) {
            track.connectorStatus = status;
            return;
        }
        track.connectorStatus = status;
    } else {
        status = fact.phase == Fact::Phase::Ended ? track.add("Occupied") : track.add(fact.status);
        if (fact.phase == Fact::Phase::Ended)
            track.connectorStatus = status;
    }
    const bool late = fact.offline || (fact.flags & quint16(FrameFlag::Replayed));
    track.points.push_back({fact.time, late ? fact.device : noTime, fact.frame, status});
}

std::vector<std::pair<quint16, int>> BandBuilder::places() const
{
    std::vector<std::pair<quint16, int>> all;
    for (const auto &[place, track] : m_truth)
        all.push_back(place);
    return all;
}

std::vector<StatusSpan> BandBuilder::spansOf(std::vector<Point> &points)
{
    std::stable_sort(points.begin(), points.end(), [](const Point &a, const Point &b) { return a.time < b.time; });
    std::vector<StatusSpan> spans;
    for (const Point &point : points) {
        if (!spans.empty() && spans.back().status == point.status)
            continue;
        if (!spans.empty())
            spans.back().to = point.time;
        if (!spans.empty() && spans.back().from == point.time)
            spans.pop_back();
        if (!spans.empty() && spans.back().status == point.status)
            spans.back().to = noTime;
        else
            spans.push_back({point.time, noTime, point.status, point.frame});
    }
    return spans;
}

void BandBuilder::compare(const StatusBand &truth, const StatusBand &view, TimeUs captureEnd, ProblemList &problems) const
{
    // A partner that was told once only may be told by other means.
    if (view.spans.empty() || captureEnd == noTime)
        return;
    for (const StatusSpan &span : truth.spans) {
        const QByteArray &status = truth.names[span.status];
        for (const Rule &rule : rules) {
            if (status != rule.truth)
                continue;
            const TimeUs from = span.from + forwardingTime;
            const TimeUs to = span.to == noTime ? captureEnd : span.to;
            if (to - span.from < rule.atLeast || view.spans.front().from > from)
                continue;
            // Every status that the partner saw in that time must be a wrong one.
            auto seen = std::upper_bound(view.spans.begin(), view.spans.end(), from,
                                         [](TimeUs time, const StatusSpan &candidate) { return time < candidate.from; });
            --seen;
            bool wrong = true;
            const QByteArray shown = view.names[seen->status];
            for (auto it = seen; it != view.spans.end() && it->from < to && wrong; ++it)
                wrong = isOneOf(rule.wrong, view.names[it->status]);
            if (!wrong)
                continue;
            Problem problem;
            problem.kind = Problem::Kind::StatusNotForwarded;
            problem.severity = rule.severity;
            problem.frame = span.frame;
            problem.peer = truth.peer;
            problem.rule = rule.rule;
            problem.detail = status + '|' + shown + '|' + QByteArray::number((to - span.from) / second) + '|'
                + QByteArray::number(truth.evse >= 0 ? truth.evse : truth.connector) + '|' + view.evseUid;
            problems.add(std::move(problem));
        }
    }
}

void BandBuilder::finish(Analysis &analysis, const ClockEstimator &clocks, EvseMatcher &evses,
                         const QSet<FrameId> &failedRequests, TimeUs captureEnd, ProblemList &problems)
{
    std::map<std::pair<quint16, int>, std::size_t> truthIndex;
    for (auto &[place, track] : m_truth) {
        for (Point &point : track.points) {
            // Told late: it held from when the charger says, not from when we heard of it.
            if (point.device == noTime)
                continue;
            const TimeUs real = point.device - clocks.skewAt(place.first, point.time);
            if (real < point.time && point.time - real < 14 * 24 * 60 * minute)
                point.time = real;
        }
        StatusBand band;
        band.peer = place.first;
        band.evse = track.evse;
        band.connector = track.connector;
        band.names = track.names;
        band.spans = spansOf(track.points);
        truthIndex[place] = analysis.bands.size();
        analysis.bands.push_back(std::move(band));
    }
    for (auto &[key, track] : m_views) {
        std::erase_if(track.points, [&](const Point &point) { return failedRequests.contains(point.frame); });
        if (track.points.empty())
            continue;
        StatusBand band;
        band.evseUid = key.first;
        band.seenBy = key.second;
        band.names = track.names;
        band.spans = spansOf(track.points);
        if (const auto place = evses.match(key.first)) {
            band.peer = place->peer;
            const auto found = truthIndex.find({place->peer, place->number});
            if (found != truthIndex.end()) {
                const StatusBand &truth = analysis.bands[found->second];
                band.evse = truth.evse;
                band.connector = truth.connector;
                compare(truth, band, captureEnd, problems);
            } else {
                band.connector = place->number;
            }
        }
        analysis.bands.push_back(std::move(band));
    }
    m_truth.clear();
    m_views.clear();
    // Truth first, its views right below.
    std::stable_sort(analysis.bands.begin(), analysis.bands.end(), [](const StatusBand &a, const StatusBand &b) {
        const auto place = [](const StatusBand &band) { return band.evse >= 0 ? band.evse : band.connector; };
        const bool unmatchedA = a.peer == 0;
        const bool unmatchedB = b.peer == 0;
        if (unmatchedA != unmatchedB)
            return unmatchedB;
        if (a.peer != b.peer)
            return a.peer < b.peer;
        if (place(a) != place(b))
            return place(a) < place(b);
        return a.seenBy < b.seenBy;
    });
}

} // namespace Roamscope
