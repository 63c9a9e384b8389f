// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/timelineconnectors.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace Roamscope {

namespace {

using Key = std::tuple<quint16, int, int>;

QByteArray lettersOf(QByteArrayView status)
{
    QByteArray letters;
    for (const char character : status.first(std::min<qsizetype>(status.size(), 40))) {
        if (character >= 'A' && character <= 'Z')
            letters.append(char(character + 32));
        else if (character >= 'a' && character <= 'z')
            letters.append(character);
    }
    return letters;
}

TimelineConnector::Bar barOf(const Transaction &transaction, int index)
{
    TimelineConnector::Bar bar;
    bar.transaction = index;
    bar.from = transaction.start != noTime ? transaction.start : transaction.stop;
    bar.to = transaction.stop == noTime ? noTime : std::max(transaction.stop, bar.from);
    bar.open = transaction.stop == noTime;
    bar.problem = transaction.hasProblem();
    bar.severity = transaction.severity();
    return bar;
}

} // namespace

TimelineConnectors::Pointer TimelineConnectors::build(const AnalysisPtr &analysis)
{
    if (!analysis)
        return {};
    auto made = std::make_shared<TimelineConnectors>();
    made->m_analysis = analysis;
    std::map<Key, TimelineConnector> byKey;
    const auto at = [&byKey](quint16 peer, int evse, int connector) -> TimelineConnector & {
        TimelineConnector &entry = byKey[{peer, evse, connector}];
        entry.peer = peer;
        entry.evse = evse;
        entry.connector = connector;
        return entry;
    };
    // The charger's own words first: they say which connectors there are.
    for (std::size_t index = 0; index < analysis->bands.size(); ++index) {
        const StatusBand &band = analysis->bands[index];
        if (band.seenBy == Lane::ChargePoint)
            at(band.peer, band.evse, band.connector).truth = int(index);
    }
    // Others may know less of the place than the charger: an EVSE without its connector, a transaction of
    // 2.x before its first EVSE is named. They join the one connector that fits.
    const auto place = [&](quint16 peer, int evse, int connector) -> TimelineConnector & {
        if (const auto exact = byKey.find({peer, evse, connector}); exact != byKey.end())
            return exact->second;
        TimelineConnector *fitting = nullptr;
        int fits = 0;
        for (auto it = byKey.lower_bound({peer, std::numeric_limits<int>::min(), 0}); it != byKey.end(); ++it) {
            TimelineConnector &entry = it->second;
            if (entry.peer != peer)
                break;
            if (entry.connector == 0 && connector != 0)
                continue; // 1.6: the station as a whole
            const bool sameEvse = evse < 0 || entry.evse < 0 || entry.evse == evse;
            const bool sameConnector = connector < 0 || entry.connector < 0 || entry.connector == connector;
            const bool evseIsConnector = entry.evse < 0 && connector < 0 && entry.connector == evse;
            if ((sameEvse && sameConnector && !(entry.evse < 0 && evse > 0 && connector < 0)) || evseIsConnector) {
                fitting = &entry;
                ++fits;
            }
        }
        return fits == 1 ? *fitting : at(peer, evse, connector);
    };
    for (std::size_t index = 0; index < analysis->transactions.size(); ++index) {
        const Transaction &transaction = analysis->transactions[index];
        if (transaction.start != noTime || transaction.stop != noTime)
            place(transaction.peer, transaction.evse, transaction.connector).bars.push_back(barOf(transaction, int(index)));
    }
    for (std::size_t index = 0; index < analysis->series.size(); ++index) {
        const Series &series = analysis->series[index];
        if (!series.site.isEmpty())
            continue; // of no connector
        place(series.peer, series.evse, series.connector).series.push_back(int(index));
    }
    for (std::size_t index = 0; index < analysis->bands.size(); ++index) {
        const StatusBand &band = analysis->bands[index];
        if (band.seenBy == Lane::ChargePoint)
            continue;
        if (band.peer == 0)
            made->m_looseBands.push_back(int(index));
        else
            place(band.peer, band.evse, band.connector).views.push_back(int(index));
    }

    for (auto &[key, entry] : byKey) {
        std::ranges::stable_sort(entry.bars, {}, &TimelineConnector::Bar::from);
        TimeUs latest = earliestTime;
        for (std::size_t bar = 0; bar < entry.bars.size(); ++bar) {
            TimelineConnector::Bar &here = entry.bars[bar];
            // Without a stop, but another one began: it had ended by then.
            if (here.open && bar + 1 < entry.bars.size())
                here.to = entry.bars[bar + 1].from;
            latest = std::max(latest, here.to == noTime ? latestTime : here.to);
            here.latestEnd = latest;
        }
        std::stable_sort(entry.views.begin(), entry.views.end(), [&](int a, int b) {
            return analysis->bands[std::size_t(a)].seenBy < analysis->bands[std::size_t(b)].seenBy;
        });
        std::stable_sort(entry.series.begin(), entry.series.end(), [&](int a, int b) {
            return analysis->series[std::size_t(a)].quantity < analysis->series[std::size_t(b)].quantity;
        });
        made->m_connectors.push_back(std::move(entry));
    }
    // What the analysis claims of a clock, and no more: of several stretches the one with most messages.
    std::map<quint16, std::pair<qint64, qint64>> clocks; // messages, seconds
    for (const Problem &problem : analysis->problems) {
        if (problem.kind != Problem::Kind::ClockSkew || (problem.rule != "clock.skew" && problem.rule != "clock.zone"))
            continue;
        const QList<QByteArray> parts = problem.detail.split('|');
        auto &[messages, seconds] = clocks[problem.peer];
        if (const qint64 here = parts.value(1).toLongLong(); here > messages) {
            messages = here;
            seconds = parts.value(0).toLongLong();
        }
    }
    for (const auto &[peer, clock] : clocks)
        made->m_clockOffsets.emplace_back(peer, clock.second * 1'000'000);
    return made;
}

std::pair<std::size_t, std::size_t> TimelineConnectors::ofPeer(quint16 peer) const
{
    // Two searches: clang 14 cannot compile the subrange that equal_range makes with this library.
    const auto first = std::ranges::lower_bound(m_connectors, peer, {}, &TimelineConnector::peer);
    const auto last = std::ranges::upper_bound(m_connectors, peer, {}, &TimelineConnector::peer);
    return {std::size_t(first - m_connectors.begin()), std::size_t(last - m_connectors.begin())};
}

qint64 TimelineConnectors::clockOffset(quint16 peer) const
{
    const auto found = std::ranges::lower_bound(m_clockOffsets, peer, {}, &std::pair<quint16, qint64>::first);
    return found != m_clockOffsets.end() && found->first == peer ? found->second : 0;
}

StatusMeaning statusMeaning(QByteArrayView status)
{
    static const std::map<QByteArray, StatusMeaning> meanings {
        {"available", StatusMeaning::Free},
        {"preparing", StatusMeaning::Occupied},
        {"occupied", StatusMeaning::Occupied},
        {"finishing", StatusMeaning::Occupied},
        {"evconnected", StatusMeaning::Occupied},
        {"blocked", StatusMeaning::Occupied},
        {"charging", StatusMeaning::Charging},
        {"suspendedev", StatusMeaning::Suspended},
        {"suspendedevse", StatusMeaning::Suspended},
        {"reserved", StatusMeaning::Reserved},
        {"unavailable", StatusMeaning::OutOfService},
        {"inoperative", StatusMeaning::OutOfService},
        {"planned", StatusMeaning::OutOfService},
        {"faulted", StatusMeaning::Faulted},
        {"outoforder", StatusMeaning::Faulted},
        {"removed", StatusMeaning::Removed},
    };
    const auto found = meanings.find(lettersOf(status));
    return found == meanings.end() ? StatusMeaning::Unknown : found->second;
}

bool isCollapsed(StatusMeaning truth, StatusMeaning seen)
{
    return truth != StatusMeaning::Unknown && truth != seen;
}

std::size_t firstSpanAfter(const StatusBand &band, TimeUs time)
{
    const auto found = std::ranges::upper_bound(band.spans, time, {}, &StatusSpan::from);
    std::size_t span = std::size_t(found - band.spans.begin());
    if (span > 0 && (band.spans[span - 1].to == noTime || band.spans[span - 1].to > time))
        --span;
    return span;
}

TimeUs spanEnd(const StatusBand &band, std::size_t span, TimeUs captureEnd)
{
    const StatusSpan &here = band.spans[span];
    if (here.to != noTime)
        return here.to;
    if (span + 1 < band.spans.size())
        return band.spans[span + 1].from;
    return std::max(captureEnd, here.from);
}

std::vector<CollapsedSpan> collapsedSpans(const StatusBand &truth, const StatusBand &view, const TimeRange &range,
                                          TimeUs captureEnd, qint64 grace, std::size_t maximum)
{
    std::vector<CollapsedSpan> result;
    std::size_t truthSpan = firstSpanAfter(truth, range.from);
    std::size_t viewSpan = firstSpanAfter(view, range.from);
    while (truthSpan < truth.spans.size() && viewSpan < view.spans.size() && result.size() < maximum) {
        const StatusSpan &own = truth.spans[truthSpan];
        const StatusSpan &seen = view.spans[viewSpan];
        const TimeUs from = std::max(own.from, seen.from);
        const TimeUs ownEnd = spanEnd(truth, truthSpan, captureEnd);
        const TimeUs seenEnd = spanEnd(view, viewSpan, captureEnd);
        const TimeUs to = std::min(ownEnd, seenEnd);
        if (from >= range.to)
            break;
        if (to - from > grace && own.status < truth.names.size() && seen.status < view.names.size()
            && isCollapsed(statusMeaning(truth.names[own.status]), statusMeaning(view.names[seen.status]))) {
            CollapsedSpan *last = result.empty() ? nullptr : &result.back();
            if (last && last->to >= from && last->truth == own.status && last->seen == seen.status)
                last->to = to;
            else
                result.push_back({.from = from, .to = to, .truth = own.status, .seen = seen.status});
        }
        // Equal ends: both move on.
        if (ownEnd <= seenEnd)
            ++truthSpan;
        if (seenEnd <= ownEnd)
            ++viewSpan;
    }
    return result;
}

} // namespace Roamscope
