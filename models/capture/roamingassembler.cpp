// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/roamingassembler.h"

#include "models/capture/evsematcher.h"
#include "models/capture/problemlist.h"

#include <algorithm>
#include <cmath>

namespace Roamscope {

namespace {
constexpr qint64 second = 1000000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 slack = 10 * minute; ///< by which the clocks of two parties may differ

QByteArray tagKey(const QByteArray &tag)
{
    return tag.toUpper(); // uid is a CiString
}

int placeOf(const Transaction &transaction)
{
    return transaction.evse >= 0 ? transaction.evse : transaction.connector;
}

bool overlaps(const Transaction &transaction, TimeUs from, TimeUs to)
{
    if (from == noTime || transaction.start == noTime)
        return false;
    // Either clock will do: a charger whose clock is off hands its times on to Session and CDR.
    const auto touches = [&](TimeUs start, TimeUs stop) {
        return start != noTime && (to == noTime || start <= to + slack) && (stop == noTime || stop >= from - slack);
    };
    return touches(transaction.start, transaction.stop) || touches(transaction.deviceStart, transaction.deviceStop);
}

qint64 distance(const Transaction &transaction, TimeUs from)
{
    const qint64 seen = std::llabs(transaction.start - from);
    return transaction.deviceStart == noTime ? seen : std::min<qint64>(seen, std::llabs(transaction.deviceStart - from));
}
} // namespace

RoamingAssembler::RoamingAssembler(const Capture &capture, const JoinCorrections &corrections)
    : m_capture(capture)
    , m_corrections(corrections)
{
}

void RoamingAssembler::take(const Fact &fact)
{
    if (fact.time != noTime)
        m_last = std::max(m_last, fact.time);
    switch (fact.kind) {
    case Fact::Kind::OcpiSession: {
        auto known = m_sessionIds.constFind(fact.id);
        if (known == m_sessionIds.constEnd()) {
            known = m_sessionIds.insert(fact.id, int(m_sessions.size()));
            m_sessions.emplace_back();
            m_sessions.back().id = fact.id;
            m_sessions.back().seen = fact.time;
        }
        Session &session = m_sessions[std::size_t(known.value())];
        session.frames.push_back(fact.frame);
        if (!fact.tag.isEmpty())
            session.tag = fact.tag;
        if (!fact.reference.isEmpty())
            session.reference = fact.reference;
        if (!fact.evseUid.isEmpty())
            session.evseUid = fact.evseUid;
        if (!fact.status.isEmpty())
            session.status = fact.status;
        if (!fact.tariffIds.isEmpty())
            session.tariffIds = fact.tariffIds;
        if (fact.status == "COMPLETED" && session.completed == noTime)
            session.completed = fact.time;
        if (fact.device != noTime)
            session.start = fact.device;
        if (fact.deviceEnd != noTime)
            session.end = fact.deviceEnd;
        if (!std::isnan(fact.meter))
            session.kwh = fact.meter;
        break;
    }
    case Fact::Kind::OcpiCdr: {
        Cdr cdr;
        cdr.fact = fact;
        cdr.posted = fact.time;
        m_cdrs.push_back(std::move(cdr));
        break;
    }
    case Fact::Kind::OcpiReference:
        m_references.insert(fact.reference, {fact.tag, fact.evseUid, fact.time, fact.frame});
        break;
    case Fact::Kind::OcpiToken:
        m_tokens[tagKey(fact.id)].push_back({fact.time, {fact.valid, fact.frame}});
        break;
    case Fact::Kind::OcpiTariff: {
        const auto before = m_tariffs.constFind(fact.id);
        if (before != m_tariffs.constEnd() && before.value() != fact.status)
            m_changes.push_back({fact.id, fact.time, fact.frame, fact.status});
        m_tariffs.insert(fact.id, fact.status);
        break;
    }
    case Fact::Kind::HttpAnswer:
        if (fact.code >= 400 || fact.ocpiCode >= 2000)
            m_failed.insert(m_capture.frames().pair(fact.frame));
        break;
    case Fact::Kind::Authorize:
    case Fact::Kind::Start:
    case Fact::Kind::Event:
        if (!fact.tag.isEmpty()) {
            if (m_asking.size() > 100000)
                m_asking.clear();
            m_asking.insert(fact.frame, {fact.tag, fact.time, fact.peer, fact.frame});
        }
        break;
    case Fact::Kind::TokenAnswer: {
        const auto asked = m_asking.constFind(m_capture.frames().pair(fact.frame));
        if (asked == m_asking.constEnd())
            break;
        // Only tokens that a partner has told something about are of interest.
        if (fact.status == "Accepted" && m_tokens.contains(tagKey(asked->tag)))
            m_accepted.push_back(asked.value());
        m_asking.erase(asked);
        break;
    }
    default:
        break;
    }
}

int RoamingAssembler::joinSession(const Session &session, const std::vector<Transaction> &transactions,
                                  const EvseMatcher &evses, JoinReason &reason) const
{
    const TimeUs from = session.start != noTime ? session.start : session.seen;
    const TimeUs to = session.end;
    const auto place = evses.match(session.evseUid);
    const auto tagFits = [](const Transaction &transaction, const QByteArray &tag) {
        return !tag.isEmpty() && !transaction.idTag.isEmpty() && tagKey(transaction.idTag) == tagKey(tag);
    };
    const auto best = [&](const QList<int> &candidates, const auto &fits) {
        int found = -1;
        for (const int index : candidates) {
            const Transaction &candidate = transactions[std::size_t(index)];
            if (!fits(candidate))
                continue;
            if (found < 0 || distance(candidate, from) < distance(transactions[std::size_t(found)], from))
                found = index;
        }
        return found;
    };
    // An id that is a small number may be anybody's: it needs the time, too.
    int found = best(m_byId.value(session.id), [&](const Transaction &transaction) {
        return transaction.id == session.id && !session.id.isEmpty()
            && (session.id.size() >= 30 || overlaps(transaction, from, to))
            && (!place || place->peer == transaction.peer);
    });
    if (found >= 0) {
        reason = JoinReason::Id;
        return found;
    }
    const auto reference = m_references.constFind(session.reference);
    if (!session.reference.isEmpty() && reference != m_references.constEnd()) {
        const auto referenced = reference->evseUid.isEmpty() ? place : evses.match(reference->evseUid);
        found = best(m_byTag.value(tagKey(reference->tag)), [&](const Transaction &transaction) {
            return tagFits(transaction, reference->tag) && transaction.start >= reference->time - minute
                && transaction.start <= reference->time + 15 * minute
                && (!referenced || (referenced->peer == transaction.peer && referenced->number == placeOf(transaction)));
        });
        if (found >= 0) {
            reason = JoinReason::AuthorizationReference;
            return found;
        }
    }
    if (place) {
        found = best(m_byTag.value(tagKey(session.tag)), [&](const Transaction &transaction) {
            return tagFits(transaction, session.tag) && place->peer == transaction.peer
                && place->number == placeOf(transaction) && overlaps(transaction, from, to);
        });
        if (found >= 0)
            reason = JoinReason::TokenEvseOverlap;
    }
    return found;
}

void RoamingAssembler::attach(Session &session, int index, JoinReason reason, std::vector<Transaction> &transactions)
{
    Transaction &transaction = transactions[std::size_t(index)];
    session.transaction = index;
    session.join = reason;
    transaction.sessionId = session.id;
    transaction.sessionJoin = reason;
    transaction.sessionKwh = session.kwh;
    for (const FrameId frame : session.frames) {
        transaction.frames.push_back(frame);
        if (const FrameId pair = m_capture.frames().pair(frame); pair != noFrame)
            transaction.frames.push_back(pair);
    }
}

void RoamingAssembler::joinByHand(std::vector<Transaction> &transactions)
{
    for (const JoinCorrection &correction : m_corrections.all()) {
        const int index = correction.isDetached() ? -1 : JoinCorrections::transactionOf(correction, transactions, m_capture);
        // A charge that is not in this capture says nothing: its source may be closed at the moment.
        if (index < 0 && !correction.isDetached())
            continue;
        if (correction.object == JoinCorrection::Object::Session) {
            const int session = m_sessionIds.value(correction.id, -1);
            if (session < 0)
                continue;
            m_sessions[std::size_t(session)].join = JoinReason::ByHand;
            if (index >= 0)
                attach(m_sessions[std::size_t(session)], index, JoinReason::ByHand, transactions);
            continue;
        }
        for (Cdr &cdr : m_cdrs) {
            if (cdr.fact.id == correction.id) {
                cdr.join = JoinReason::ByHand;
                cdr.transaction = index;
            }
        }
    }
}

std::vector<RoamingObject> RoamingAssembler::objects() const
{
    std::vector<RoamingObject> objects;
    objects.reserve(m_sessions.size() + m_cdrs.size());
    for (const Session &session : m_sessions) {
        objects.push_back({.object = JoinCorrection::Object::Session,
                           .id = session.id,
                           .tag = session.tag,
                           .evseUid = session.evseUid,
                           .status = session.status,
                           .start = session.start,
                           .end = session.end,
                           .kwh = session.kwh,
                           .frame = session.frames.empty() ? noFrame : session.frames.front(),
                           .transaction = session.transaction,
                           .join = session.join});
    }
    for (const Cdr &cdr : m_cdrs) {
        objects.push_back({.object = JoinCorrection::Object::Cdr,
                           .id = cdr.fact.id,
                           .tag = cdr.fact.tag,
                           .evseUid = cdr.fact.evseUid,
                           .status = {},
                           .start = cdr.fact.device,
                           .end = cdr.fact.deviceEnd,
                           .kwh = cdr.fact.meter,
                           .frame = cdr.fact.frame,
                           .transaction = cdr.transaction,
                           .join = cdr.join});
    }
    return objects;
}

void RoamingAssembler::joinCdrs(std::vector<Transaction> &transactions, const EvseMatcher &evses)
{
    QHash<QByteArray, int> byReference;
    for (std::size_t i = 0; i < m_sessions.size(); ++i) {
        if (!m_sessions[i].reference.isEmpty())
            byReference.insert(m_sessions[i].reference, int(i));
    }
    for (std::size_t i = 0; i < m_cdrs.size(); ++i) {
        Cdr &cdr = m_cdrs[i];
        int session = m_sessionIds.value(cdr.fact.sessionId, -1);
        const bool byHand = cdr.join == JoinReason::ByHand;
        if (byHand) {
            // Its session stays what it names; the charge is what was said.
        } else if (session >= 0) {
            cdr.join = JoinReason::Id;
        } else if (!cdr.fact.reference.isEmpty() && byReference.contains(cdr.fact.reference)) {
            session = byReference.value(cdr.fact.reference);
            cdr.join = JoinReason::AuthorizationReference;
        }
        cdr.session = session;
        if (session >= 0) {
            m_sessions[std::size_t(session)].cdr = int(i);
            if (!byHand)
                cdr.transaction = m_sessions[std::size_t(session)].transaction;
        }
        if (cdr.transaction < 0 && !byHand) {
            // No session, or one that could not be joined: the CDR's own members may do it.
            Session own;
            own.id = cdr.fact.sessionId;
            own.tag = cdr.fact.tag;
            own.reference = cdr.fact.reference;
            own.evseUid = cdr.fact.evseUid;
            own.start = cdr.fact.device;
            own.end = cdr.fact.deviceEnd;
            JoinReason reason = JoinReason::None;
            cdr.transaction = joinSession(own, transactions, evses, reason);
            if (cdr.transaction >= 0 && session < 0)
                cdr.join = reason;
        }
        if (cdr.transaction < 0)
            continue;
        Transaction &transaction = transactions[std::size_t(cdr.transaction)];
        transaction.cdrId = cdr.fact.id;
        transaction.cdrJoin = cdr.join;
        transaction.cdrKwh = cdr.fact.meter;
        transaction.frames.push_back(cdr.fact.frame);
        const FrameId pair = m_capture.frames().pair(cdr.fact.frame);
        if (pair != noFrame)
            transaction.frames.push_back(pair);
        // Both registers must be known: a sum up to the last sample is no measure for an invoice.
        const double kwh = (transaction.meterStopWh - transaction.meterStartWh) / 1000;
        if (!std::isnan(kwh) && !std::isnan(cdr.fact.meter)
            && std::abs(kwh - cdr.fact.meter) > std::max(0.05, 0.01 * std::abs(kwh)))
            transaction.issues |= TransactionIssue::CdrEnergyDiffers;
    }
}

void RoamingAssembler::checkCdrs(const std::vector<Transaction> &transactions, ProblemList &problems)
{
    std::vector<qint64> delays;
    const auto delayOf = [&](const Cdr &cdr) -> qint64 {
        TimeUs end = noTime;
        if (cdr.transaction >= 0)
            end = transactions[std::size_t(cdr.transaction)].stop;
        if (end == noTime && cdr.session >= 0)
            end = m_sessions[std::size_t(cdr.session)].completed;
        if (end == noTime)
            end = cdr.fact.deviceEnd;
        return end == noTime || cdr.posted == noTime ? -1 : cdr.posted - end;
    };
    for (const Cdr &cdr : m_cdrs) {
        if (const qint64 delay = delayOf(cdr); delay >= 0)
            delays.push_back(delay);
    }
    // A CDR has no deadline in the specification; only one that is far behind its fellows is named.
    if (delays.size() < 5)
        return;
    std::nth_element(delays.begin(), delays.begin() + qsizetype(delays.size() / 2), delays.end());
    const qint64 usual = std::max(delays[delays.size() / 2], minute);
    for (const Cdr &cdr : m_cdrs) {
        const qint64 delay = delayOf(cdr);
        if (delay < 2 * hour || delay < 20 * usual)
            continue;
        Problem problem;
        problem.kind = Problem::Kind::LateCdr;
        problem.severity = Severity::Warning;
        problem.frame = cdr.fact.frame;
        problem.transaction = cdr.transaction;
        problem.rule = "cdr.late";
        problem.detail = cdr.fact.id + '|' + QByteArray::number(delay / second) + '|' + QByteArray::number(usual / second);
        problems.add(std::move(problem));
    }
}

void RoamingAssembler::checkMissingCdrs(std::vector<Transaction> &transactions, TimeUs captureEnd)
{
    std::vector<qint64> delays;
    for (const Session &session : m_sessions) {
        if (session.cdr >= 0 && session.completed != noTime)
            delays.push_back(m_cdrs[std::size_t(session.cdr)].posted - session.completed);
    }
    // Where only a few have a CDR, CDRs are sent some other way.
    if (delays.size() < 5 || captureEnd == noTime)
        return;
    const qint64 longest = *std::max_element(delays.begin(), delays.end());
    for (const Session &session : m_sessions) {
        if (session.cdr < 0 && session.transaction >= 0 && session.completed != noTime && session.kwh > 0
            && captureEnd - session.completed > std::max(30 * minute, longest))
            transactions[std::size_t(session.transaction)].issues |= TransactionIssue::CdrMissing;
    }
}

void RoamingAssembler::checkTokens(const std::vector<Transaction> &transactions, ProblemList &problems)
{
    QSet<QByteArray> told;
    for (const TokenUse &use : m_accepted) {
        const auto &history = m_tokens[tagKey(use.tag)];
        const std::pair<TimeUs, std::pair<bool, FrameId>> *state = nullptr;
        for (const auto &entry : history) {
            if (entry.first <= use.time && !failed(entry.second.second))
                state = &entry;
        }
        // A minute is what it may take until every part of a backend has heard of it.
        if (!state || state->second.first || use.time - state->first < minute)
            continue;
        const QByteArray key = tagKey(use.tag) + QByteArray::number(state->first) + ' ' + QByteArray::number(use.peer);
        if (told.contains(key))
            continue;
        told.insert(key);
        Problem problem;
        problem.kind = Problem::Kind::StaleToken;
        problem.severity = Severity::Error;
        problem.frame = use.request;
        problem.peer = use.peer;
        problem.rule = "token.stale";
        problem.detail = use.tag + '|' + QByteArray::number((use.time - state->first) / second);
        for (std::size_t i = 0; i < transactions.size(); ++i) {
            if (std::binary_search(transactions[i].frames.begin(), transactions[i].frames.end(), use.request))
                problem.transaction = int(i);
        }
        problems.add(std::move(problem));
    }
}

void RoamingAssembler::checkTariffs(const EvseMatcher &evses, ProblemList &problems)
{
    for (const TariffChange &change : m_changes) {
        if (failed(change.frame))
            continue;
        for (const Session &session : m_sessions) {
            const TimeUs end = session.completed;
            if (session.seen == noTime || session.seen >= change.time || (end != noTime && end <= change.time)
                || (end == noTime && session.status == "COMPLETED"))
                continue;
            const QByteArray ids = ',' + session.tariffIds + ',' + evses.tariffs(session.evseUid) + ',';
            if (!ids.contains(',' + change.id + ','))
                continue;
            Problem problem;
            problem.kind = Problem::Kind::TariffChanged;
            problem.severity = Severity::Note;
            problem.frame = change.frame;
            problem.transaction = session.transaction;
            problem.rule = "tariff.changed";
            if (session.cdr >= 0) {
                // The CDR names the tariffs that it was priced with: only the new one, though it began under the old.
                const QByteArray tariffs = ',' + m_cdrs[std::size_t(session.cdr)].fact.tariffIds + ',';
                if (tariffs.contains(',' + change.id + '=' + change.content + ',') && tariffs.count(change.id + '=') == 1) {
                    problem.severity = Severity::Warning;
                    problem.frame = m_cdrs[std::size_t(session.cdr)].fact.frame;
                    problem.rule = "tariff.changed-billed";
                }
            }
            problem.detail = change.id + '|' + session.id;
            problems.add(std::move(problem));
        }
    }
}

void RoamingAssembler::finish(std::vector<Transaction> &transactions, EvseMatcher &evses, ProblemList &problems)
{
    for (std::size_t i = 0; i < transactions.size(); ++i) {
        m_byId[transactions[i].id].append(int(i));
        m_byTag[tagKey(transactions[i].idTag)].append(int(i));
    }
    joinByHand(transactions);
    // Ids first: what they join tells which EVSE is which connector, and helps to join the rest.
    for (int round = 0; round < 2; ++round) {
        for (Session &session : m_sessions) {
            if (session.transaction >= 0 || session.join == JoinReason::ByHand)
                continue;
            JoinReason reason = JoinReason::None;
            const int found = joinSession(session, transactions, evses, reason);
            if (found < 0)
                continue;
            attach(session, found, reason, transactions);
            if (reason != JoinReason::TokenEvseOverlap)
                evses.learn(session.evseUid, {transactions[std::size_t(found)].peer, placeOf(transactions[std::size_t(found)])});
        }
    }
    joinCdrs(transactions, evses);
    for (Transaction &transaction : transactions) {
        std::sort(transaction.frames.begin(), transaction.frames.end());
        transaction.frames.erase(std::unique(transaction.frames.begin(), transaction.frames.end()), transaction.frames.end());
    }
    checkCdrs(transactions, problems);
    checkMissingCdrs(transactions, m_last);
    checkTokens(transactions, problems);
    checkTariffs(evses, problems);
}

} // namespace Roamscope
