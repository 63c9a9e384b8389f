// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/statusobservations.h"

#include "mapping/framepayload.h"
#include "models/capture/jsontext.h"
#include "models/capture/metersamples.h"

#include <algorithm>
#include <span>

namespace Roamscope {

namespace {

constexpr qsizetype longestName = 50;

bool isNewer(ProtocolVersion version)
{
    return version != ProtocolVersion::Ocpp16 && version != ProtocolVersion::Ocpp15;
}

int placeOf(const StatusBand &band)
{
    return band.evse >= 0 ? band.evse : band.connector;
}

int placeOf(const Transaction &transaction)
{
    return transaction.evse >= 0 ? transaction.evse : transaction.connector;
}

} // namespace

const StateOccurrence *StatusObservations::find(const ChargerState &state) const
{
    const auto found = m_states.find(state);
    return found == m_states.end() ? nullptr : &found->second;
}

StatusObservationsPtr StatusObservations::make(const CaptureDocuments &documents, ProtocolVersion version, const std::atomic_bool *cancelled)
{
    auto made = std::make_shared<StatusObservations>();
    const FrameTable &rows = documents.capture().frames();
    for (const Transaction &transaction : documents.analysis().transactions)
        made->m_places[{transaction.peer, placeOf(transaction)}].transactions.push_back(&transaction);
    for (const StatusBand &band : documents.analysis().bands) {
        if (band.seenBy != Lane::ChargePoint && band.peer != 0 && !band.spans.empty())
            made->m_places[{band.peer, placeOf(band)}].views.push_back(&band);
    }
    const auto stopped = [&] { return cancelled && cancelled->load(std::memory_order_relaxed); };
    if (isNewer(version)) {
        // Charging states and connector statuses are one band already.
        for (const StatusBand &band : documents.analysis().bands) {
            if (band.seenBy != Lane::ChargePoint || band.spans.empty() || stopped())
                continue;
            if (!isNewer(rows.version(band.spans.front().frame)))
                continue;
            std::vector<Point> points;
            for (const StatusSpan &span : band.spans)
                points.push_back({span.from, span.frame, QString::fromUtf8(band.names[span.status]).left(longestName), {}});
            made->addPlace(documents, band.peer, placeOf(band), std::move(points));
        }
    } else {
        // 1.6: bands hold no error codes, so that the frames are read.
        FramePayload payload(documents.capture());
        for (const quint16 peer : documents.chargePoints()) {
            std::map<int, std::vector<Point>> places;
            for (const FrameId frame : documents.statusFrames(peer)) {
                if (isNewer(rows.version(frame)) || rows.time(frame) == noTime || stopped() || !payload.read(frame))
                    continue;
                const int connector = jsonaccess::integer(payload.root(), "connectorId", -1);
                const FrameValue status = payload.value(payload.root(), "status");
                if (connector <= 0 || !status.isPresent() || (places.size() >= 512 && !places.contains(connector)))
                    continue;
                const FrameValue error = payload.value(payload.root(), "errorCode");
                places[connector].push_back({rows.time(frame), frame, QString::fromUtf8(jsonStringValue(status.json)).left(longestName),
                                             QString::fromUtf8(jsonStringValue(error.json)).left(longestName)});
            }
            for (auto &[place, points] : places)
                made->addPlace(documents, peer, place, std::move(points));
        }
    }
    made->m_places.clear();
    for (auto &[state, occurrence] : made->m_states)
        std::stable_sort(occurrence.observed.begin(), occurrence.observed.end(), [](const ObservedStatus &a, const ObservedStatus &b) { return a.count > b.count; });
    return made;
}

void StatusObservations::addPlace(const CaptureDocuments &documents, quint16 peer, int place, std::vector<Point> points)
{
    // A state changes with the status and with the begin and end of a transaction.
    struct Running
    {
        TimeUs from;
        TimeUs to;
    };
    const Place &known = m_places[{peer, place}];
    std::vector<Running> running;
    for (const Transaction *transaction : known.transactions) {
        if (transaction->start == noTime)
            continue;
        TimeUs to = transaction->stop;
        if (to == noTime && transaction->issues.testFlag(TransactionIssue::MissingStop))
            to = transaction->start; // nobody knows until when it ran
        running.push_back({transaction->start, to});
    }
    std::sort(running.begin(), running.end(), [](const Running &a, const Running &b) { return a.from < b.from; });
    std::size_t firstRunning = 0; // those before have ended
    std::stable_sort(points.begin(), points.end(), [](const Point &a, const Point &b) { return a.time < b.time; });
    const TimeUs end = documents.capture().lastTime();
    for (std::size_t i = 0; i < points.size();) {
        std::size_t next = i + 1; // the same again is no change
        while (next < points.size() && points[next].status == points[i].status && points[next].errorCode == points[i].errorCode)
            ++next;
        const TimeUs to = next < points.size() ? points[next].time : end;
        std::vector<TimeUs> cuts {points[i].time};
        while (firstRunning < running.size() && running[firstRunning].to != noTime && running[firstRunning].to <= points[i].time)
            ++firstRunning;
        std::size_t endRunning = firstRunning;
        while (endRunning < running.size() && running[endRunning].from < to)
            ++endRunning;
        const std::span near(running.data() + firstRunning, endRunning - firstRunning);
        for (const Running &one : near) {
            for (const TimeUs cut : {one.from, one.to}) {
                if (cut != noTime && cut > points[i].time && cut < to)
                    cuts.push_back(cut);
            }
        }
        std::sort(cuts.begin(), cuts.end());
        cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
        for (std::size_t cut = 0; cut < cuts.size(); ++cut) {
            const TimeUs from = cuts[cut];
            const TimeUs until = cut + 1 < cuts.size() ? cuts[cut + 1] : to;
            ChargerState state;
            state.status = points[i].status;
            state.errorCode = points[i].errorCode;
            state.running = std::any_of(near.begin(), near.end(), [&](const Running &one) { return one.from <= from && (one.to == noTime || one.to > from); });
            addState(known, state, {peer, place, from, until, points[i].frame, noFrame});
        }
        i = next;
    }
}

void StatusObservations::addState(const Place &place, const ChargerState &state, StatusEvidence evidence)
{
    if (m_states.size() >= mostStates && !m_states.contains(state))
        return;
    StateOccurrence &occurrence = m_states[state];
    ++occurrence.count;
    const qint64 length = std::max<qint64>(0, evidence.to - evidence.from);
    occurrence.microseconds += length;
    if (occurrence.examples.size() < mostEvidence)
        occurrence.examples.push_back(evidence);
    if (length <= settlingTime) {
        ++occurrence.tooShort;
        return;
    }
    for (const StatusBand *known : place.views) {
        const StatusBand &view = *known;
        // What held longest once the change could have reached the partner.
        const TimeUs from = evidence.from + settlingTime;
        std::map<quint16, qint64> held;
        std::map<quint16, FrameId> frames;
        auto at = std::upper_bound(view.spans.begin(), view.spans.end(), from, [](TimeUs time, const StatusSpan &span) { return time < span.from; });
        if (at != view.spans.begin())
            --at;
        for (; at != view.spans.end() && at->from < evidence.to; ++at) {
            const StatusSpan &span = *at;
            const TimeUs begin = std::max(span.from, from);
            const TimeUs until = std::min(span.to == noTime ? evidence.to : span.to, evidence.to);
            if (until > begin) {
                held[span.status] += until - begin;
                frames.try_emplace(span.status, span.frame);
            }
        }
        if (held.empty())
            continue;
        const auto longest = std::max_element(held.begin(), held.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
        const QString status = QString::fromUtf8(view.names[longest->first]);
        auto found = std::find_if(occurrence.observed.begin(), occurrence.observed.end(), [&](const ObservedStatus &one) {
            return one.status == status && one.seenBy == view.seenBy;
        });
        if (found == occurrence.observed.end()) {
            ObservedStatus observed;
            observed.status = status;
            observed.seenBy = view.seenBy;
            occurrence.observed.push_back(std::move(observed));
            found = occurrence.observed.end() - 1;
        }
        ++found->count;
        found->microseconds += longest->second;
        evidence.ocpi = frames[longest->first];
        if (found->evidence.size() < mostEvidence)
            found->evidence.push_back(evidence);
    }
}

} // namespace Roamscope
