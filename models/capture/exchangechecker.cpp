// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/exchangechecker.h"

#include "models/capture/problemlist.h"

#include <algorithm>

namespace Roamscope {

namespace {
constexpr qint64 second = 1000000;
constexpr qint64 minute = 60 * second;
constexpr qint64 slowAfter = 30 * second;
constexpr std::size_t keep = 5000;
constexpr std::size_t slotCount = 1u << 16;
constexpr TimeUs year2010 = 1262304000LL * second;

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}
} // namespace

ExchangeChecker::ExchangeChecker(const Capture &capture)
    : m_capture(capture)
    , m_recent(slotCount)
{
}

ExchangeChecker::Side &ExchangeChecker::side(quint16 peer, Lane lane)
{
    return m_sides[peer][std::size_t(lane) % lanes];
}

void ExchangeChecker::see(FrameId frame)
{
    const Frame row = m_capture.frames().at(frame);
    if (row.time != noTime)
        m_last = m_last == noTime ? row.time : std::max(m_last, row.time);
    if (row.kind == FrameKind::Damaged) {
        if (m_damaged.size() < 100000)
            m_damaged.push_back(row.time);
        return;
    }
    if (row.hasFlag(FrameFlag::Duplicate) || row.kind == FrameKind::Event || row.kind == FrameKind::Send)
        return;
    m_senders[row.source][std::size_t(row.from) % lanes] = true;
    if (row.pair != noFrame)
        m_sourcesWithAnswers[row.source] = true;
    if (isRequest(row.kind)) {
        Side &side = this->side(row.peer, row.from);
        ++side.requests;
        if (row.pair != noFrame && row.pair < m_capture.size()) {
            answered(side, frame);
        } else {
            if (side.open.size() >= keep && side.requests >= side.settled + keep)
                settle(side);
            if (side.open.size() < keep)
                side.open.push_back(frame);
        }
        if (row.kind == FrameKind::Call && row.correlation != 0)
            repeated(frame, row);
    } else if (isResponse(row.kind) && row.pair == noFrame) {
        Side &side = this->side(row.peer, row.to);
        ++side.orphans;
        if (side.lost.size() < keep)
            side.lost.push_back(frame);
    }
}

void ExchangeChecker::answered(Side &side, FrameId request)
{
    ++side.answered;
    if (m_capture.latency(request) > slowAfter && m_slow.size() < keep
        && !(m_capture.frames().flags(request) & quint16(FrameFlag::TimeSynthetic)))
        m_slow.push_back(request);
}

// While a recording grows an answer comes after its request was seen.
void ExchangeChecker::settle(Side &side)
{
    side.settled = side.requests;
    std::erase_if(side.open, [&](FrameId request) {
        if (m_capture.frames().pair(request) == noFrame)
            return false;
        answered(side, request);
        return true;
    });
}

// Two different calls with one id cannot be told apart in the answers. Only ids of the last minutes are
// compared: after a reconnect counting may begin again.
void ExchangeChecker::repeated(FrameId frame, const Frame &row)
{
    const quint64 key = (quint64(row.correlation) << 24 | quint64(row.peer) << 4 | quint64(row.from)) + 1;
    Slot &slot = m_recent[(key * 0x9E3779B97F4A7C15ull) >> 48];
    if (slot.key == key && slot.frame < m_capture.size() && m_repeated.size() < keep) {
        const Frame other = m_capture.frames().at(slot.frame);
        const bool near = row.time != noTime && other.time != noTime && row.time - other.time < 2 * minute;
        if (near && other.action != row.action)
            m_repeated.emplace_back(frame, slot.frame);
    }
    slot = {key, frame};
}

void ExchangeChecker::take(const Fact &fact, ProblemList &problems)
{
    if (fact.kind == Fact::Kind::CallError) {
        Problem problem;
        problem.kind = Problem::Kind::CallError;
        // "I cannot do that" is a capability, the rest is trouble.
        const bool capability = fact.status == "NotImplemented" || fact.status == "NotSupported";
        problem.severity = capability ? Severity::Note : Severity::Warning;
        problem.frame = fact.frame;
        problem.peer = fact.peer;
        problem.rule = "callerror." + fact.status;
        problem.detail = fact.status + '|' + m_capture.actions().text(m_capture.frames().action(fact.frame)) + '|' + fact.id;
        problems.add(std::move(problem));
        return;
    }
    if (fact.kind == Fact::Kind::HttpAnswer) {
        if (fact.code < 400 && fact.ocpiCode < 2000)
            return;
        Problem problem;
        problem.kind = Problem::Kind::HttpError;
        problem.severity = Severity::Warning;
        problem.frame = fact.frame;
        problem.peer = fact.peer;
        problem.rule = fact.code >= 400 ? "http." + number(fact.code) : "ocpi." + number(fact.ocpiCode);
        problem.detail = number(fact.code) + '|' + number(fact.ocpiCode) + '|'
            + m_capture.actions().text(m_capture.frames().action(fact.frame)) + '|' + fact.status;
        problems.add(std::move(problem));
        return;
    }
    const bool charger = fact.kind == Fact::Kind::Status || fact.kind == Fact::Kind::Start || fact.kind == Fact::Kind::Stop
        || fact.kind == Fact::Kind::Meter || fact.kind == Fact::Kind::Event;
    if (charger && fact.device != noTime && fact.device < year2010) {
        Placeholder &entry = m_placeholders[{fact.peer, fact.kind}];
        if (entry.frames++ == 0) {
            entry.first = fact.frame;
            entry.peer = fact.peer;
            entry.written = number(fact.device / second);
        }
    }
}

void ExchangeChecker::finish(ProblemList &problems, TimeUs now)
{
    const bool live = now != noTime;
    if (live)
        m_last = m_last == noTime ? now : std::max(m_last, now);
    const qint64 timeOut = live ? slowAfter : minute;
    const FrameTable &rows = m_capture.frames();
    std::sort(m_damaged.begin(), m_damaged.end());
    const auto nearDamage = [&](TimeUs time) {
        const auto found = std::lower_bound(m_damaged.begin(), m_damaged.end(), time - minute);
        return time != noTime && found != m_damaged.end() && *found <= time + minute;
    };
    std::vector<std::pair<quint16, Side *>> sides;
    for (auto &[peer, both] : m_sides) {
        for (Side &side : both)
            sides.emplace_back(peer, &side);
    }
    for (const auto &[peer, place] : sides) {
        Side &side = *place;
        settle(side);
        // A log shows both directions when the other side sent anything in it, and when any answer is in it.
        const FrameId example = !side.open.empty() ? side.open.front() : !side.lost.empty() ? side.lost.front() : noFrame;
        const auto holdsBoth = [&] {
            const Frame row = rows.at(example);
            return m_sourcesWithAnswers[row.source] && m_senders[row.source][std::size_t(row.to) % lanes];
        };
        const bool answers = example != noFrame && holdsBoth();
        const bool oneSided = !answers && side.answered == 0 && side.requests >= 3;
        const bool halfLost = !answers && side.answered == 0 && side.orphans >= 3 && side.requests == 0;
        if (oneSided || halfLost) {
            // Nothing of the other direction was written down: no fault of anybody.
            Problem problem;
            problem.kind = Problem::Kind::OneSided;
            problem.severity = Severity::Note;
            problem.frame = oneSided ? side.open.front() : side.lost.front();
            problem.peer = peer;
            problem.rule = oneSided ? "exchange.no-answers-in-log" : "exchange.no-requests-in-log";
            problem.detail = number(oneSided ? side.requests : side.orphans);
            problems.add(std::move(problem));
            continue;
        }
        for (const FrameId frame : side.open) {
            const TimeUs time = rows.time(frame);
            if (time != noTime && m_last != noTime && m_last - time < timeOut)
                continue; // the answer may have come after the capture's end
            Problem problem;
            problem.kind = Problem::Kind::Unanswered;
            problem.severity = nearDamage(time) ? Severity::Note : Severity::Warning;
            problem.frame = frame;
            problem.peer = peer;
            problem.rule = nearDamage(time) ? "exchange.unanswered-near-damage" : "exchange.unanswered";
            const QByteArrayView from(laneId(rows.from(frame)));
            const QByteArrayView to(laneId(rows.to(frame)));
            problem.detail = m_capture.actions().text(rows.action(frame)) + '|' + from.toByteArray() + '|' + to.toByteArray();
            problems.add(std::move(problem));
        }
        for (const FrameId frame : side.lost) {
            Problem problem;
            problem.kind = Problem::Kind::Orphan;
            const TimeUs time = rows.time(frame);
            const bool damaged = nearDamage(time);
            // Just after the beginning the request was sent before it.
            const TimeUs first = m_capture.firstTime();
            const bool early = time != noTime && first != noTime && time - first < minute;
            problem.severity = damaged || early ? Severity::Note : Severity::Warning;
            problem.frame = frame;
            problem.peer = peer;
            problem.rule = damaged ? "exchange.orphan-near-damage" : early ? "exchange.orphan-at-begin" : "exchange.orphan";
            problems.add(std::move(problem));
        }
    }
    for (const FrameId frame : m_slow) {
        Problem problem;
        problem.kind = Problem::Kind::SlowAnswer;
        problem.severity = Severity::Warning;
        problem.frame = frame;
        problem.peer = rows.peer(frame);
        problem.rule = "exchange.slow";
        problem.detail = m_capture.actions().text(rows.action(frame)) + '|' + number(m_capture.latency(frame) / 1000);
        problems.add(std::move(problem));
    }
    for (const auto &[frame, earlier] : m_repeated) {
        // Hashes may collide: the texts decide.
        const QByteArray id = m_capture.messageId(frame);
        if (id.isEmpty() || id != m_capture.messageId(earlier))
            continue;
        Problem problem;
        problem.kind = Problem::Kind::RepeatedMessageId;
        problem.severity = Severity::Warning;
        problem.frame = frame;
        problem.peer = rows.peer(frame);
        problem.rule = "exchange.id-repeated";
        problem.detail = id.left(80) + '|' + m_capture.actions().text(rows.action(earlier)) + '|'
            + m_capture.actions().text(rows.action(frame));
        problems.add(std::move(problem));
    }
    for (const auto &[key, entry] : m_placeholders) {
        Problem problem;
        problem.kind = Problem::Kind::PlaceholderTime;
        problem.severity = Severity::Warning;
        problem.frame = entry.first;
        problem.peer = entry.peer;
        problem.rule = "time.placeholder";
        problem.detail = entry.written + '|' + number(entry.frames);
        problems.add(std::move(problem));
    }
}

} // namespace Roamscope
