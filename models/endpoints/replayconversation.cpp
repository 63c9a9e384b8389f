// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/replayconversation.h"

#include "models/catalog/catalog.h"
#include "models/endpoints/messagedocument.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace Roamscope {

namespace {

using Json = nlohmann::ordered_json;

constexpr int mostCandidates = 20; // recorded calls that are compared with one that came
constexpr std::size_t mostExtraActions = 200;
constexpr int identifierWeight = 10; // of a difference: another charge is meant

// The versions spell two codes differently, and chargers mix them up.
QByteArray plainErrorCode(QByteArray code)
{
    code = code.toLower();
    code.replace("formation", "format").replace("occurence", "occurrence");
    return code;
}

// Sent by the clock rather than for a reason: nobody waits for one.
bool isRoutine(const QByteArray &action)
{
    return action == "Heartbeat" || action == "MeterValues" || action == "StatusNotification" || action == "NotifyEvent" || action == "NotifyReport";
}

Json parsed(const QByteArray &payload)
{
    return MessageDocument::parse(payload).value_or(Json::object());
}

} // namespace

ReplayConversation::ReplayConversation(ReplayPlanPtr plan, int part)
    : m_plan(plan)
    , m_messages(plan, part, ReplayMessages::Mode::Live)
    , m_results(m_messages.part().steps.size())
    , m_peerResults(m_messages.part().peerCalls.size())
    , m_answered(m_messages.part().peerCalls.size())
{
}

void ReplayConversation::begin(TimeUs now)
{
    const std::lock_guard lock(m_mutex);
    if (m_start == noTime)
        m_start = now;
    m_heard = now;
}

bool ReplayConversation::hasBegun() const
{
    const std::lock_guard lock(m_mutex);
    return m_start != noTime;
}

int ReplayConversation::place(int step) const
{
    const std::vector<int> &steps = part().steps;
    const auto found = std::lower_bound(steps.begin(), steps.end(), step);
    return found != steps.end() && *found == step ? int(found - steps.begin()) : -1;
}

bool ReplayConversation::waitsForPeer(const ReplayStep &step, TimeUs now)
{
    // A charge point does not wait: much of what a CSMS asked was somebody's decision.
    if (m_plan->order.role != ReplayRole::Csms)
        return false;
    bool isMissing = false;
    for (int call = m_waited; call < step.peerCallsBefore && !isMissing; ++call)
        isMissing = m_answered[std::size_t(call)] == 0 && !isRoutine(part().peerCalls[std::size_t(call)].action);
    if (!isMissing)
        return false;
    if (m_ready == noTime)
        m_ready = now;
    if (now - std::max(m_ready, m_heard) < m_plan->patience())
        return true;
    m_waited = step.peerCallsBefore;
    return false;
}

std::optional<ReplayConversation::Message> ReplayConversation::next(TimeUs now)
{
    const std::lock_guard lock(m_mutex);
    if (m_start == noTime || m_open >= 0 || m_next >= part().steps.size())
        return std::nullopt;
    const int index = part().steps[m_next];
    const ReplayStep &step = m_plan->steps[std::size_t(index)];
    const TimeUs due = m_plan->due(step, m_start);
    if ((due != noTime && now < due) || waitsForPeer(step, now))
        return std::nullopt;
    Message message {.step = index, .action = step.action, .payload = m_messages.payload(step, m_start), .unconfirmed = step.unconfirmed};
    ReplayResult &result = m_results[m_next];
    result.sentAt = now;
    result.payload = message.payload;
    result.state = step.unconfirmed ? ReplayResult::State::Uncompared : ReplayResult::State::Sent;
    m_open = step.unconfirmed ? -1 : index;
    m_ready = noTime;
    ++m_next;
    m_changed.push_back(index);
    return message;
}

void ReplayConversation::answered(int index, const OcppAnswer &answer, TimeUs now)
{
    const std::lock_guard lock(m_mutex);
    const int at = place(index);
    if (at < 0)
        return;
    if (m_open == index)
        m_open = -1;
    m_heard = now;
    settle(at, m_plan->steps[std::size_t(index)], answer, now);
    m_changed.push_back(index);
}

void ReplayConversation::settle(int at, const ReplayStep &step, const OcppAnswer &answer, TimeUs now)
{
    using Outcome = ReplayAnswer::Outcome;
    using State = ReplayResult::State;
    ReplayResult &result = m_results[std::size_t(at)];
    const auto outcomeName = [](Outcome outcome) { return outcome == Outcome::Error ? tr("an error") : outcome == Outcome::None ? tr("no answer") : tr("an answer"); };
    const auto outcomeDiffers = [&](Outcome recorded, Outcome live) {
        result.differences.push_back({.kind = ReplayDifference::Kind::Outcome, .recorded = outcomeName(recorded).toUtf8(), .live = outcomeName(live).toUtf8()});
    };
    result.latency = answer.latency.count();
    result.answer = answer.payload;
    switch (answer.outcome) {
    case OcppAnswer::Outcome::Dropped:
        result.state = State::NotSent;
        return;
    case OcppAnswer::Outcome::TimedOut:
    case OcppAnswer::Outcome::Closed:
        result.latency = -1;
        result.answerText = answer.outcome == OcppAnswer::Outcome::Closed ? tr("The connection ended before the answer.") : tr("No answer in time.");
        result.state = step.answer.outcome == Outcome::None ? State::Uncompared : State::Unanswered;
        if (result.state == State::Unanswered)
            outcomeDiffers(step.answer.outcome, Outcome::None);
        return;
    case OcppAnswer::Outcome::Error:
        result.answerText = QString::fromUtf8(answer.errorDescription.isEmpty() ? answer.errorCode : answer.errorCode + ": " + answer.errorDescription);
        break;
    case OcppAnswer::Outcome::Result:
        break;
    }
    const Outcome live = answer.isResult() ? Outcome::Result : Outcome::Error;
    if (step.answer.outcome == Outcome::None) {
        result.state = State::Uncompared;
        return;
    }
    if (step.answer.outcome != live) {
        outcomeDiffers(step.answer.outcome, live);
    } else if (live == Outcome::Error) {
        if (plainErrorCode(step.answer.errorCode) != plainErrorCode(answer.errorCode))
            result.differences.push_back({.kind = ReplayDifference::Kind::ErrorCode, .recorded = step.answer.errorCode, .live = answer.errorCode});
    } else {
        const Json recorded = parsed(step.answer.payload);
        const Json came = parsed(answer.payload);
        const CatalogObject *object = Catalog::instance().response(part().version, step.action);
        result.differences = m_plan->order.comparison.compare(step.action, object, {recorded, step.answer.time}, {came, now}, &m_messages.ids());
        m_messages.ids().learnFrom(recorded, came);
    }
    result.state = result.differences.empty() ? State::Same : State::Different;
}

int ReplayConversation::bestCall(const OcppMessage &message, const Json &payload, TimeUs now, bool used, std::vector<ReplayDifference> *differences) const
{
    const std::vector<ReplayPeerCall> &calls = part().peerCalls;
    const CatalogObject *object = Catalog::instance().request(part().version, message.action);
    int best = -1;
    int bestWeight = 0;
    int looked = 0;
    for (std::size_t i = 0; i < calls.size() && looked < mostCandidates; ++i) {
        // Of those that were answered already the newest is the likeliest.
        const std::size_t at = used ? calls.size() - 1 - i : i;
        if (calls[at].action != message.action || (m_answered[at] > 0) != used)
            continue;
        ++looked;
        const Json recorded = parsed(calls[at].payload);
        std::vector<ReplayDifference> found = m_plan->order.comparison.compare(message.action, object, {recorded, calls[at].time}, {payload, now}, &m_messages.ids());
        int weight = 0;
        for (const ReplayDifference &difference : found)
            weight += difference.kind == ReplayDifference::Kind::Identifier ? identifierWeight : 1;
        if (best < 0 || weight < bestWeight) {
            best = int(at);
            bestWeight = weight;
            *differences = std::move(found);
        }
        if (bestWeight == 0)
            break;
    }
    return best;
}

ReplayConversation::Reply ReplayConversation::requested(const OcppMessage &message, TimeUs now)
{
    const std::lock_guard lock(m_mutex);
    m_heard = now;
    const Json payload = parsed(message.payload);
    std::vector<ReplayDifference> differences;
    bool again = false;
    int at = bestCall(message, payload, now, false, &differences);
    if (at < 0) {
        again = true;
        at = bestCall(message, payload, now, true, &differences);
    }
    Reply reply;
    if (at < 0 || again) {
        if (m_extra.size() < mostExtraActions || m_extra.contains(message.action))
            ++m_extra[message.action];
    }
    if (at < 0)
        return reply;
    const ReplayPeerCall &call = part().peerCalls[std::size_t(at)];
    if (!again) {
        m_peerResults[std::size_t(at)].cameAt = now;
        m_peerResults[std::size_t(at)].differences = std::move(differences);
        m_messages.ids().learnFrom(parsed(call.payload), payload);
    }
    ++m_answered[std::size_t(at)];
    reply.known = true;
    reply.outcome = call.answer.outcome;
    reply.errorCode = call.answer.errorCode;
    reply.errorDescription = call.answer.errorDescription;
    if (call.answer.outcome == ReplayAnswer::Outcome::Result) {
        reply.payload = m_messages.answer(call, now, again);
        if (!again)
            m_messages.ids().learnFrom(parsed(call.answer.payload), parsed(reply.payload));
    } else {
        reply.payload = call.answer.payload;
    }
    return reply;
}

bool ReplayConversation::isFinished(TimeUs now) const
{
    const std::lock_guard lock(m_mutex);
    if (m_start == noTime || m_open >= 0 || m_next < part().steps.size())
        return false;
    const bool allCame = std::none_of(m_answered.begin(), m_answered.end(), [](int count) { return count == 0; });
    return allCame || now - m_heard >= m_plan->patience();
}

void ReplayConversation::giveUp()
{
    const std::lock_guard lock(m_mutex);
    for (std::size_t i = 0; i < m_results.size(); ++i) {
        if (m_results[i].isDone())
            continue;
        if (m_results[i].state == ReplayResult::State::Sent)
            m_results[i].answerText = tr("The replay ended before the answer.");
        m_results[i].state = m_results[i].state == ReplayResult::State::Sent ? ReplayResult::State::Uncompared : ReplayResult::State::NotSent;
        m_changed.push_back(part().steps[i]);
    }
    m_next = part().steps.size();
    m_open = -1;
}

ReplayResult ReplayConversation::result(int step) const
{
    const std::lock_guard lock(m_mutex);
    const int at = place(step);
    return at < 0 ? ReplayResult() : m_results[std::size_t(at)];
}

ReplayPeerResult ReplayConversation::peerResult(int call) const
{
    const std::lock_guard lock(m_mutex);
    return m_peerResults[std::size_t(call)];
}

ReplayExtraCalls ReplayConversation::extraCalls() const
{
    const std::lock_guard lock(m_mutex);
    return m_extra;
}

void ReplayConversation::addTo(ReplayCounts &counts) const
{
    const std::lock_guard lock(m_mutex);
    counts.steps += m_results.size();
    for (const ReplayResult &result : m_results)
        ++counts.states[int(result.state)];
    counts.peerCalls += m_answered.size();
    counts.peerCallsCame += quint64(std::count_if(m_answered.begin(), m_answered.end(), [](int count) { return count > 0; }));
    for (const auto &[action, count] : m_extra)
        counts.extraCalls += count;
}

std::vector<int> ReplayConversation::takeChanged()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_changed, {});
}

} // namespace Roamscope
