// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/sequencechecker.h"

#include "models/capture/problemlist.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace Roamscope {

namespace {

constexpr qint64 second = 1000000;
constexpr qint64 shortestSilence = 90 * second;
constexpr std::size_t mostOverlaps = 5000;
constexpr qsizetype largestEvent = 64 << 10;

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

} // namespace

SequenceChecker::SequenceChecker(const Capture &capture)
    : m_capture(capture)
{
}

SequenceChecker::Action SequenceChecker::actionOf(quint16 action)
{
    if (m_actions.size() <= action)
        m_actions.resize(std::size_t(action) + 1, Action::Unknown);
    Action &known = m_actions[action];
    if (known == Action::Unknown)
        known = m_capture.actions().text(action) == "BootNotification" ? Action::Boot : Action::Other;
    return known;
}

void SequenceChecker::see(FrameId frame, ProblemList &problems)
{
    const Frame row = m_capture.frames().at(frame);
    if (!row.hasFlag(FrameFlag::Record) || row.hasFlag(FrameFlag::Duplicate))
        return;
    if (row.kind == FrameKind::Event) {
        readEvent(frame, row, problems);
        return;
    }
    const bool up = row.from == Lane::ChargePoint;
    if (row.peer == 0 || (!up && row.to != Lane::ChargePoint))
        return;
    Peer &peer = m_peers[row.peer];
    if (up && row.time != noTime) {
        if (peer.heard != noTime && peer.interval > 0)
            addSilence(peer, row.peer, row.time, problems);
        peer.heard = peer.heard == noTime ? row.time : std::max(peer.heard, row.time);
        peer.heardFrame = frame;
    }
    if (row.kind == FrameKind::Call) {
        if (up)
            checkBoot(frame, row, peer, problems);
        else
            peer.instructed = true;
        checkOverlap(frame, peer.sides[up ? 0 : 1]);
        if (up && actionOf(row.action) == Action::Boot) {
            peer.boot = Boot::Asked;
            peer.instructed = false;
        }
    } else if (row.kind == FrameKind::CallResult && !up && actionOf(row.action) == Action::Boot) {
        readBootAnswer(frame, peer);
    }
}

void SequenceChecker::readBootAnswer(FrameId frame, Peer &peer)
{
    const QJsonObject answer = QJsonDocument::fromJson(m_capture.body(frame).payload).object();
    const QString status = answer.value(QLatin1String("status")).toString();
    peer.boot = status == QLatin1String("Accepted") ? Boot::Accepted
        : status == QLatin1String("Pending")        ? Boot::Pending
        : status == QLatin1String("Rejected")       ? Boot::Rejected
                                                    : Boot::None;
    peer.instructed = false;
    const double interval = answer.value(QLatin1String("interval")).toDouble();
    peer.interval = peer.boot == Boot::Accepted && interval > 0 && interval < 1e6 ? qint64(interval) * second : 0;
}

void SequenceChecker::checkBoot(FrameId frame, const Frame &row, const Peer &peer, ProblemList &problems)
{
    if (actionOf(row.action) == Action::Boot)
        return;
    // 1.6, 4.2 and 2.x, B01 to B03: nothing else before the back-end accepts; while it is pending, what it asks for.
    const char *rule = peer.boot == Boot::Asked              ? "order.before-boot-answer"
        : peer.boot == Boot::Rejected                        ? "order.boot-rejected"
        : peer.boot == Boot::Pending && !peer.instructed     ? "order.boot-pending"
                                                             : nullptr;
    if (rule)
        add(problems, int(Problem::Kind::WrongOrder), frame, rule, m_capture.actions().text(row.action));
}

void SequenceChecker::checkOverlap(FrameId frame, Side &side)
{
    const FrameId before = std::exchange(side.call, frame);
    if (before == noFrame)
        return;
    const FrameId answer = m_capture.frames().pair(before);
    if (answer != noFrame && answer < frame)
        return;
    if (m_overlaps.size() >= mostOverlaps)
        std::erase_if(m_overlaps, [this](const Overlap &overlap) { return settle(overlap, nullptr); });
    if (m_overlaps.size() < mostOverlaps)
        m_overlaps.push_back({before, frame});
}

// OCPP-J: a side does not send a CALL before the one before was answered or timed out. Certain once the answer is seen
// to come after the second call. True when nothing is left to wait for.
bool SequenceChecker::settle(const Overlap &overlap, ProblemList *problems) const
{
    const FrameTable &rows = m_capture.frames();
    const FrameId answer = rows.pair(overlap.first);
    if (answer == noFrame)
        return false;
    if (answer < overlap.second)
        return true;
    if (problems) {
        add(*problems, int(Problem::Kind::WrongOrder), overlap.second, "order.second-call",
            m_capture.actions().text(rows.action(overlap.second)) + '|' + m_capture.actions().text(rows.action(overlap.first)));
    }
    return problems != nullptr;
}

void SequenceChecker::addSilence(const Peer &peer, quint16 id, TimeUs until, ProblemList &problems) const
{
    // One heartbeat may be lost or late.
    const qint64 allowed = std::max(shortestSilence, 2 * peer.interval + 10 * second);
    if (until - peer.heard <= allowed)
        return;
    Problem problem;
    problem.kind = Problem::Kind::Silence;
    problem.severity = Severity::Warning;
    problem.frame = peer.heardFrame;
    problem.peer = id;
    problem.rule = "order.silence";
    problem.detail = number((until - peer.heard) / second) + '|' + number(peer.interval / second);
    problems.add(std::move(problem));
}

void SequenceChecker::readEvent(FrameId frame, const Frame &row, ProblemList &problems)
{
    const QByteArrayView bytes = m_capture.rawBytes(frame);
    if (bytes.size() > largestEvent || !bytes.contains("\"roamscope\""))
        return;
    const FrameBody body = m_capture.body(frame);
    const QJsonObject data = QJsonDocument::fromJson(body.payload).object();
    const QByteArray kind = data.value(QLatin1String("problem")).toString().toUtf8();
    if (body.eventSource != "roamscope" || kind.isEmpty())
        return;
    Problem problem;
    problem.kind = Problem::Kind::Peer;
    problem.severity = body.severity == "error" ? Severity::Error : body.severity == "warning" ? Severity::Warning : Severity::Note;
    problem.frame = frame;
    problem.peer = row.peer;
    problem.rule = "peer." + kind;
    const auto text = [&data](QLatin1StringView name) { return data.value(name).toString().left(200).toUtf8().replace('|', '/'); };
    problem.detail = m_capture.peers().text(row.peer) + '|' + text(QLatin1String("address")) + '|' + text(QLatin1String("detail")) + '|'
        + number(qint64(std::clamp(data.value(QLatin1String("count")).toDouble(1), 1.0, 1e15)));
    problems.add(std::move(problem));
}

void SequenceChecker::add(ProblemList &problems, int kind, FrameId frame, const QByteArray &rule, const QByteArray &detail) const
{
    Problem problem;
    problem.kind = Problem::Kind(kind);
    problem.severity = Severity::Warning;
    problem.frame = frame;
    problem.peer = m_capture.frames().peer(frame);
    problem.rule = rule;
    problem.detail = detail;
    problems.add(std::move(problem));
}

void SequenceChecker::finish(ProblemList &problems, TimeUs now)
{
    for (const Overlap &overlap : m_overlaps)
        settle(overlap, &problems);
    if (now == noTime)
        return;
    for (const auto &[id, peer] : m_peers) {
        if (peer.interval > 0 && peer.heard != noTime)
            addSilence(peer, id, now, problems);
    }
}

} // namespace Roamscope
