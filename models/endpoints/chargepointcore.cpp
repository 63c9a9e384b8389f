// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/chargepointcore.h"

#include "models/catalog/catalog.h"
#include "models/catalog/validator.h"
#include "models/endpoints/chargepointjson.h"

#include <QCoreApplication>

#include <algorithm>

namespace Roamscope {

using namespace ChargePointJson;

namespace {

constexpr TimeUs second = 1'000'000;
constexpr TimeUs physicsTick = 5 * second;
constexpr int longestCatchUp = 200'000; // events in one advance(); a laptop that slept for days
constexpr std::size_t longestQueue = 20'000;
constexpr int redialDoublings = 5;

TimeUs after(TimeUs now, double seconds)
{
    return now + TimeUs(seconds * 1e6);
}

// The refusal that fits what is wrong with a call.
OcppErrorCode codeFor(ValidationRule rule)
{
    switch (rule) {
    case ValidationRule::MissingRequired:
    case ValidationRule::TooFewItems:
    case ValidationRule::TooManyItems:
        return OcppErrorCode::OccurrenceConstraintViolation;
    case ValidationRule::WrongType:
    case ValidationRule::BadDateTime:
    case ValidationRule::NullValue:
        return OcppErrorCode::TypeConstraintViolation;
    case ValidationRule::UnknownField:
    case ValidationRule::InvalidJson:
    case ValidationRule::Nesting:
        return OcppErrorCode::FormatViolation;
    default:
        return OcppErrorCode::PropertyConstraintViolation;
    }
}

} // namespace

ChargePointAnswer ChargePointAnswer::status(const char *word, std::function<void()> after)
{
    ChargePointAnswer answer;
    answer.payload["status"] = word;
    answer.after = std::move(after);
    return answer;
}

ChargePointAnswer ChargePointAnswer::refuse(OcppErrorCode code, const QByteArray &description)
{
    ChargePointAnswer answer;
    answer.error = code;
    answer.description = description;
    return answer;
}

ChargePointCore::ChargePointCore(const ChargePointSettings &settings, ChargePointPort &port, TimeUs now,
                                 std::function<void(const ChargePointEvent &)> listener)
    : m_settings(settings)
    , m_port(port)
    , m_listener(std::move(listener))
    , m_now(now)
    , m_clock(now, settings.clockOffset, settings.clockDrift)
    , m_variables(settings)
    , m_profiles(settings.voltage)
    , m_random(settings.seed)
{
    m_begun = stationNow();
    for (int evse = 1; evse <= settings.evses; ++evse)
        m_outlets.push_back(std::make_unique<ChargeOutlet>(evse, m_settings));
    m_protocol = ChargePointProtocol::make(*this);
    m_faultId = freshMessageId();
    planAligned();
}

ChargePointCore::~ChargePointCore() = default;

void ChargePointCore::emitEvent(ChargePointEvent event)
{
    event.time = m_now;
    if (m_listener)
        m_listener(event);
}

// --- Time

TimeUs ChargePointCore::nextDue() const
{
    TimeUs due = noTime;
    const auto candidate = [&due](TimeUs time) {
        if (time != noTime && (due == noTime || time < due))
            due = time;
    };
    candidate(m_nextDial);
    candidate(m_nextBoot);
    candidate(m_nextHeartbeat);
    candidate(m_nextAligned);
    candidate(m_nextTick);
    if (!m_tasks.empty())
        candidate(m_tasks.begin()->first);
    for (const auto &outlet : m_outlets) {
        if (outlet->transaction)
            candidate(outlet->transaction->nextSample);
    }
    if (m_connected && !m_open) {
        for (const OutgoingCall &call : m_queue)
            candidate(call.notBefore);
    }
    return due;
}

void ChargePointCore::runUntil(TimeUs time)
{
    while (m_now < time) {
        const TimeUs step = std::min(time - m_now, physicsTick);
        for (const auto &outlet : m_outlets)
            outlet->run(double(step) / 1e6);
        m_now += step;
    }
}

void ChargePointCore::advance(TimeUs now)
{
    if (now < m_now)
        return; // the clock on the wall was set back: wait for it
    for (int i = 0; i < longestCatchUp; ++i) {
        const TimeUs due = nextDue();
        if (due == noTime || due > now)
            break;
        runUntil(due);
        process();
    }
    runUntil(now);
    settle();
    pump();
}

void ChargePointCore::process()
{
    const auto isDue = [this](TimeUs &time) {
        if (time == noTime || time > m_now)
            return false;
        time = noTime;
        return true;
    };
    if (isDue(m_nextDial))
        dial();
    if (isDue(m_nextBoot) && m_connected)
        m_protocol->sendBoot(m_bootReason.constData());
    if (isDue(m_nextHeartbeat)) {
        const int interval = m_variables.number("HeartbeatInterval");
        if (interval > 0)
            m_nextHeartbeat = after(m_now, interval);
        if (isOnline())
            m_protocol->sendHeartbeat();
    }
    if (isDue(m_nextAligned)) {
        planAligned();
        for (const auto &outlet : m_outlets) {
            if (!m_rebooting && (outlet->transaction || isOnline()))
                m_protocol->sample(*outlet, "Sample.Clock");
        }
    }
    for (const auto &outlet : m_outlets) {
        if (!outlet->transaction || !isDue(outlet->transaction->nextSample))
            continue;
        const int interval = m_variables.number("MeterValueSampleInterval");
        if (interval > 0)
            outlet->transaction->nextSample = after(m_now, interval);
        m_protocol->sample(*outlet, "Sample.Periodic");
    }
    while (!m_tasks.empty() && m_tasks.begin()->first <= m_now) {
        const std::function<void()> work = std::move(m_tasks.begin()->second);
        m_tasks.erase(m_tasks.begin());
        work();
    }
    m_nextTick = noTime;
    settle();
    pump();
}

void ChargePointCore::later(double seconds, std::function<void()> work)
{
    m_tasks.emplace(after(m_now, seconds), std::move(work));
}

void ChargePointCore::planAligned()
{
    const int interval = m_variables.number("ClockAlignedDataInterval");
    m_nextAligned = noTime;
    if (interval <= 0)
        return;
    // Aligned to the station's own clock, from midnight on.
    const TimeUs step = interval * second;
    const TimeUs station = stationNow();
    const TimeUs next = station - ((station % step) + step) % step + step;
    m_nextAligned = m_now + (next - station);
}

QByteArray ChargePointCore::stamp(TimeUs stationTime) const
{
    if (has(StationFault::Dates1970))
        stationTime = std::max<TimeUs>(0, stationTime - m_begun);
    return formatIsoTime(stationTime - ((stationTime % 1000) + 1000) % 1000);
}

// --- The link

void ChargePointCore::powerOn()
{
    m_on = true;
    m_redials = 0;
    if (!m_connected && !m_dialling && !m_offline)
        dial();
}

void ChargePointCore::powerOff()
{
    m_on = false;
    m_nextDial = noTime;
    if (m_connected || m_dialling)
        m_port.close(true);
}

void ChargePointCore::setOffline(bool offline)
{
    if (m_offline == offline)
        return;
    m_offline = offline;
    if (offline) {
        m_nextDial = noTime;
        if (m_connected || m_dialling)
            m_port.close(false);
    } else if (m_on) {
        m_redials = 0;
        dial();
    }
}

void ChargePointCore::dial()
{
    m_nextDial = noTime;
    if (!m_on || m_offline || m_connected || m_dialling)
        return;
    m_dialling = true;
    m_port.open();
}

void ChargePointCore::planRedial()
{
    if (!m_on || m_offline || m_rebooting)
        return;
    double wait = m_settings.reconnectSeconds * double(1 << std::min(m_redials, redialDoublings));
    wait += wait * 0.3 * double(m_random()) / double(std::mt19937::max());
    ++m_redials;
    m_nextDial = after(m_now, wait);
}

void ChargePointCore::opened()
{
    m_dialling = false;
    m_connected = true;
    m_linkProblem.clear();
    m_redials = 0;
    emitEvent({.kind = ChargePointEvent::Kind::Connected});
    if (m_needsBoot || m_settings.bootOnReconnect) {
        m_registration = Registration::None;
        if (has(StationFault::StatusBeforeBoot))
            m_protocol->sendAllStatuses();
        m_protocol->sendBoot(m_bootReason.constData());
    } else if (isOnline()) {
        sendStatuses();
    }
    settle();
    pump();
}

void ChargePointCore::closed(const QByteArray &reason)
{
    const bool was = m_connected;
    m_dialling = false;
    m_connected = false;
    m_linkProblem = reason;
    m_nextBoot = noTime;
    std::deque<OutgoingCall> gone;
    if (m_open) {
        m_open->id.clear();
        m_queue.push_front(std::move(*m_open));
        m_open.reset();
    }
    std::deque<OutgoingCall> kept;
    for (OutgoingCall &call : m_queue)
        (call.kind == OutgoingCall::Kind::Transaction ? kept : gone).push_back(std::move(call));
    m_queue = std::move(kept);
    if (was)
        emitEvent({.kind = ChargePointEvent::Kind::Disconnected, .text = reason});
    for (const OutgoingCall &call : gone) {
        if (call.done)
            call.done(Json::object(), "Closed");
    }
    planRedial();
    settle();
}

void ChargePointCore::booted(const QByteArray &status, TimeUs csmsTime, int interval)
{
    m_nextBoot = noTime;
    clockTold(csmsTime);
    if (status == "Accepted") {
        m_registration = Registration::Accepted;
        m_needsBoot = false;
        if (interval > 0)
            m_variables.force("HeartbeatInterval", QByteArray::number(interval));
        const int heartbeat = m_variables.number("HeartbeatInterval");
        m_nextHeartbeat = heartbeat > 0 ? after(m_now, heartbeat) : noTime;
    } else {
        m_registration = status == "Pending" ? Registration::Pending : Registration::Rejected;
        m_nextBoot = after(m_now, interval > 0 ? interval : 10);
    }
    emitEvent({.kind = ChargePointEvent::Kind::Registered, .text = status});
    if (isOnline())
        m_protocol->sendAllStatuses();
    settle();
}

void ChargePointCore::clockTold(TimeUs csmsTime)
{
    if (m_settings.followClock && csmsTime != noTime)
        m_clock.set(m_now, csmsTime);
}

void ChargePointCore::sendStatuses()
{
    // After a short interruption only what changed; what was not told is empty and so differs.
    for (const auto &outlet : m_outlets) {
        for (int connector = 1; connector <= outlet->connectors; ++connector) {
            if (outlet->toldStatus[std::size_t(connector - 1)] != m_protocol->status(*outlet, connector))
                m_protocol->sendStatus(*outlet, connector);
        }
    }
}

// --- The queue

void ChargePointCore::send(OutgoingCall call)
{
    if (call.transaction && call.transaction->lost)
        return;
    if (call.kind != OutgoingCall::Kind::Transaction && !m_connected) {
        if (call.done)
            call.done(Json::object(), "Closed");
        return;
    }
    call.whileOffline = !isOnline();
    if (call.single) {
        std::erase_if(m_queue, [&](const OutgoingCall &waiting) { return waiting.single && waiting.action == call.action; });
        if (m_open && m_open->single && m_open->action == call.action)
            return;
    }
    if (m_queue.size() >= longestQueue) {
        // Like a charger whose memory is full: intermediate values go first.
        const auto least = std::find_if(m_queue.begin(), m_queue.end(), [](const OutgoingCall &one) { return one.action == "MeterValues"; });
        if (least == m_queue.end())
            return;
        m_queue.erase(least);
    }
    m_queue.push_back(std::move(call));
}

bool ChargePointCore::mayGo(const OutgoingCall &call) const
{
    if (call.notBefore != noTime && call.notBefore > m_now)
        return false;
    if (call.kind == OutgoingCall::Kind::Boot || call.beforeBoot)
        return true;
    return m_registration == Registration::Accepted;
}

void ChargePointCore::pump()
{
    while (m_connected && !m_open) {
        // Urgent ones first; then as they were queued, but nothing of a transaction overtakes another.
        auto chosen = m_queue.end();
        bool transactionSeen = false;
        for (auto it = m_queue.begin(); it != m_queue.end(); ++it) {
            const bool ofTransaction = it->kind == OutgoingCall::Kind::Transaction;
            const bool may = mayGo(*it) && !(ofTransaction && transactionSeen);
            transactionSeen = transactionSeen || ofTransaction;
            if (!may)
                continue;
            if (it->urgent) {
                chosen = it;
                break;
            }
            if (chosen == m_queue.end())
                chosen = it;
        }
        if (chosen == m_queue.end())
            return;
        OutgoingCall call = std::move(*chosen);
        m_queue.erase(chosen);
        if (call.transaction && call.transaction->lost)
            continue;
        transmit(std::move(call));
    }
}

void ChargePointCore::transmit(OutgoingCall call)
{
    call.id = has(StationFault::RepeatedMessageIds) ? m_faultId : freshMessageId();
    ++call.attempts;
    if (version() == ProtocolVersion::Ocpp16) {
        // The number of the transaction may have become known only now.
        if (call.transaction && call.payload.contains("transactionId")) {
            bool good = false;
            const int id = call.transaction->id.toInt(&good);
            call.payload["transactionId"] = good ? id : -1;
        }
    } else if (call.action == "TransactionEvent" && call.whileOffline) {
        call.payload["offline"] = true;
    }
    if (call.transaction && call.payload.contains("transactionId") && version() == ProtocolVersion::Ocpp16) {
        if (has(StationFault::TransactionIdZero))
            call.payload["transactionId"] = 0;
        else if (has(StationFault::TransactionIdNegative))
            call.payload["transactionId"] = -1;
    }
    const QByteArray id = call.id;
    const QByteArray action = call.action;
    const QByteArray payload = dump(call.payload);
    const bool starts = action == "StartTransaction" || (action == "TransactionEvent" && text(call.payload, "eventType") == "Started");
    m_open = std::move(call);
    emitEvent({.kind = ChargePointEvent::Kind::Sent, .action = action, .payload = payload});
    m_port.call(id, action, payload);
    if (starts && has(StationFault::EarlyDisconnect) && m_open && m_open->attempts == 1)
        m_port.close(false);
}

void ChargePointCore::answered(const QByteArray &id, QByteArrayView payload)
{
    const Json json = Json::parse(payload.begin(), payload.end(), nullptr, false);
    finish(id, json.is_object() ? json : Json::object(), {});
}

void ChargePointCore::refused(const QByteArray &id, const QByteArray &code)
{
    finish(id, Json::object(), code.isEmpty() ? QByteArray("GenericError") : code);
}

void ChargePointCore::finish(const QByteArray &id, const Json &payload, const QByteArray &error)
{
    if (!m_open || m_open->id != id)
        return;
    OutgoingCall call = std::move(*m_open);
    m_open.reset();
    emitEvent({.kind = ChargePointEvent::Kind::Answered, .action = call.action, .text = error, .payload = dump(payload)});
    if (!error.isEmpty() && call.kind == OutgoingCall::Kind::Transaction) {
        if (call.attempts < std::max(1, m_variables.number("TransactionMessageAttempts", 3))) {
            call.notBefore = after(m_now, double(m_variables.number("TransactionMessageRetryInterval", 10)) * call.attempts);
            m_queue.push_front(std::move(call));
        } else {
            emitEvent({.kind = ChargePointEvent::Kind::Dropped, .action = call.action, .text = error});
            if (call.done)
                call.done(payload, error);
        }
    } else if (!error.isEmpty() && call.kind == OutgoingCall::Kind::Boot) {
        m_nextBoot = after(m_now, 10);
    } else if (call.done) {
        call.done(payload, error);
    }
    settle();
    pump();
}

QString ChargePointCore::sendCall(const QByteArray &action, const Json &payload)
{
    if (!m_connected)
        return QCoreApplication::translate("Roamscope", "The charge point is not connected.");
    send({.action = action, .payload = payload, .beforeBoot = true});
    pump();
    return {};
}

std::size_t ChargePointCore::queuedOfTransactions() const
{
    const auto isOne = [](const OutgoingCall &call) { return call.kind == OutgoingCall::Kind::Transaction; };
    return std::size_t(std::count_if(m_queue.begin(), m_queue.end(), isOne)) + (m_open && isOne(*m_open) ? 1 : 0);
}

bool ChargePointCore::hasQueuedFor(const QByteArray &transactionId) const
{
    const auto isOne = [&](const OutgoingCall &call) {
        return call.transaction && (transactionId.isEmpty() || call.transaction->id == transactionId);
    };
    return (m_open && isOne(*m_open)) || std::any_of(m_queue.begin(), m_queue.end(), isOne);
}

// --- The CSMS asks

void ChargePointCore::requested(const QByteArray &id, const QByteArray &action, QByteArrayView payload)
{
    const auto refuse = [&](OcppErrorCode code, const QByteArray &description) {
        m_port.answerError(id, errorCodeText(version(), code), description);
    };
    emitEvent({.kind = ChargePointEvent::Kind::Received, .action = action, .payload = payload.toByteArray()});
    if (m_rebooting)
        return; // nobody is at home
    const CatalogObject *object = Catalog::instance().request(version(), action);
    if (!object)
        return refuse(OcppErrorCode::NotImplemented, "This action does not exist in the protocol version");
    Initiator initiator = Initiator::Both;
    if (Catalog::instance().initiator(version(), action, &initiator) && initiator == Initiator::ChargePoint)
        return refuse(OcppErrorCode::NotSupported, "Only a charge point sends this");
    if (m_registration == Registration::Rejected)
        return refuse(OcppErrorCode::SecurityError, "The boot was rejected");
    QList<ValidationFinding> findings;
    ValidationOptions options;
    options.maximumFindings = 10;
    Validator validator(options);
    if (!validator.validate(payload, *object, &findings)) {
        for (const ValidationFinding &finding : findings) {
            if (finding.severity == Severity::Error)
                return refuse(codeFor(finding.rule), QByteArray(finding.ruleId().data(), finding.ruleId().size()) + " at " + finding.pointer);
        }
    }
    const Json json = Json::parse(payload.begin(), payload.end(), nullptr, false);
    const ChargePointAnswer answer = m_protocol->handle(action, json.is_object() ? json : Json::object());
    if (answer.error)
        refuse(*answer.error, answer.description);
    else
        m_port.answer(id, dump(answer.payload));
    if (answer.after)
        answer.after();
    settle();
    pump();
}

} // namespace Roamscope
