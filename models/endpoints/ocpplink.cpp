// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpplink.h"

#include <array>
#include <deque>
#include <mutex>
#include <optional>
#include <unordered_map>
#include <vector>

namespace Roamscope {

namespace {

using Clock = std::chrono::steady_clock;
using Fault = OcppMessage::Fault;
using Type = OcppMessage::Type;
using Kind = PeerProblem::Kind;

struct ByteHash
{
    std::size_t operator()(const QByteArray &bytes) const noexcept { return qHash(bytes); }
};

constexpr std::size_t rememberedTimeouts = 256;

// The first ones are told one by one, after that each tenfold: a peer that sends nothing but garbage must not
// flood the list of problems.
bool isWorthTelling(quint64 number)
{
    if (number <= 10)
        return true;
    while (number % 10 == 0)
        number /= 10;
    return number == 1;
}

// What a record can hold as a message; the rest is recorded as damaged.
bool isRecordable(const OcppMessage &message)
{
    return message.isUsable() || message.fault == Fault::NoPayload || message.fault == Fault::PayloadNotObject;
}

} // namespace

/// Direct-mapped: a newer id overwrites an older one in its place, so memory is bounded and old ids go.
struct MessageIdHistory::Private
{
    static constexpr std::size_t size = 1024;
    struct Entry
    {
        quint64 id = 0;
        quint64 text = 0;
    };
    std::mutex mutex;
    std::vector<Entry> entries;
};

MessageIdHistory::MessageIdHistory()
    : d(std::make_unique<Private>())
{
}

MessageIdHistory::~MessageIdHistory() = default;

bool MessageIdHistory::add(const QByteArray &id, const QByteArray &text)
{
    const quint64 idHash = quint64(qHash(id, 1)) | 1U; // 0 = empty
    const quint64 textHash = quint64(qHash(text, 2));
    const std::lock_guard lock(d->mutex);
    if (d->entries.empty())
        d->entries.resize(Private::size);
    Private::Entry &entry = d->entries[(idHash >> 1U) % Private::size];
    const bool isOther = entry.id == idHash && entry.text != textHash;
    entry = {idHash, textHash};
    return !isOther;
}

struct OcppLink::Private
{
    struct Waiting
    {
        OcppMessage message;
        Callback callback;
    };
    struct Open
    {
        QByteArray action;
        Callback callback;
        Clock::time_point sent;
    };
    struct Tally
    {
        quint64 seen = 0;
        quint64 untold = 0;
    };
    /// What is to be done once the lock is gone.
    struct Todo
    {
        std::vector<std::pair<Callback, OcppAnswer>> callbacks;
        std::vector<std::pair<OcppMessage, QByteArray>> texts; ///< with the action for the record
        std::vector<PeerProblem> problems;
    };

    OcppLinkSettings settings;
    Sender sender;
    CallHandler handler;
    mutable std::mutex mutex;
    bool isClosed = false;
    Counts counts;
    std::deque<Waiting> waiting;
    std::unordered_map<QByteArray, Open, ByteHash> open;
    std::unordered_map<QByteArray, QByteArray, ByteHash> timedOut; ///< id → action
    std::deque<QByteArray> timedOutOrder;
    std::unordered_map<QByteArray, QByteArray, ByteHash> unanswered; ///< CALLs of the peer: id → action
    std::array<Tally, std::size_t(Kind::Count)> tallies {};

    Lane peerLane() const { return settings.side == Lane::Csms ? Lane::ChargePoint : Lane::Csms; }

    void record(const QByteArray &text, const OcppMessage &message, const QByteArray &action, bool isOurs, bool altered, TimeUs time) const
    {
        if (!settings.sink)
            return;
        RecordedFrame frame;
        frame.time = time;
        frame.kind = isRecordable(message) ? message.frameKind() : FrameKind::Damaged;
        frame.from = isOurs ? settings.side : peerLane();
        frame.to = isOurs ? peerLane() : settings.side;
        frame.version = settings.version;
        if (altered)
            frame.flags = FrameFlag::Altered;
        frame.peer = settings.peer;
        frame.action = message.action.isEmpty() ? action : message.action;
        frame.body.message = text;
        settings.sink->record(std::move(frame));
    }

    // With the lock held.
    void report(Todo &todo, Kind kind, Severity severity, const QByteArray &detail)
    {
        Tally &tally = tallies[std::size_t(kind)];
        ++tally.seen;
        ++tally.untold;
        if (!isWorthTelling(tally.seen))
            return;
        PeerProblem problem;
        problem.kind = kind;
        problem.severity = severity;
        problem.time = utcNow();
        problem.peer = settings.peer;
        problem.address = settings.address;
        problem.detail = detail.left(200);
        problem.count = tally.untold;
        tally.untold = 0;
        todo.problems.push_back(std::move(problem));
    }

    void transmit(const OcppMessage &message, const QByteArray &action, bool altered = false)
    {
        const QByteArray text = message.toText();
        {
            const std::lock_guard lock(mutex);
            counts.bytesOut += quint64(text.size());
        }
        record(text, message, action, true, altered, utcNow());
        sender(text);
    }

    // Without the lock.
    void run(Todo &todo)
    {
        if (settings.sink) {
            for (PeerProblem &problem : todo.problems)
                settings.sink->report(std::move(problem));
        }
        for (const auto &[message, action] : todo.texts)
            transmit(message, action);
        for (auto &[callback, answer] : todo.callbacks) {
            if (callback)
                callback(answer);
        }
    }

    // With the lock held: a call goes out, or the next that waits.
    void begin(Todo &todo, OcppMessage message, Callback callback)
    {
        ++counts.callsOut;
        open.insert_or_assign(message.id, Open {message.action, std::move(callback), Clock::now()});
        todo.texts.emplace_back(std::move(message), QByteArray());
    }

    void beginWaiting(Todo &todo)
    {
        while (!waiting.empty() && (open.empty() || !settings.oneCallAtATime)) {
            Waiting next = std::move(waiting.front());
            waiting.pop_front();
            begin(todo, std::move(next.message), std::move(next.callback));
        }
    }

    void rememberTimeout(const QByteArray &id, const QByteArray &action)
    {
        if (timedOut.insert_or_assign(id, action).second)
            timedOutOrder.push_back(id);
        while (timedOutOrder.size() > rememberedTimeouts) {
            timedOut.erase(timedOutOrder.front());
            timedOutOrder.pop_front();
        }
    }

    void finish(Todo &todo, std::unordered_map<QByteArray, Open, ByteHash>::iterator place, OcppAnswer answer)
    {
        answer.id = place->first;
        answer.latency = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - place->second.sent);
        todo.callbacks.emplace_back(std::move(place->second.callback), std::move(answer));
        open.erase(place);
    }

    // With the lock held. The action that an answer belongs to, for the record.
    QByteArray actionOfAnswer(const OcppMessage &message) const
    {
        // A CALLRESULTERROR is about an answer of ours, whose CALL is forgotten by then.
        if (const auto found = open.find(message.id); found != open.end())
            return found->second.action;
        const auto late = timedOut.find(message.id);
        return late == timedOut.end() ? QByteArray() : late->second;
    }

    void takeAnswer(Todo &todo, const OcppMessage &message)
    {
        const auto place = open.find(message.id);
        ++(message.type == Type::CallResult ? counts.resultsIn : counts.errorsIn);
        if (place == open.end()) {
            const auto late = timedOut.find(message.id);
            if (late != timedOut.end()) {
                ++counts.lateIn;
                report(todo, Kind::LateAnswer, Severity::Warning, late->second + " [" + message.id + ']');
                std::erase(timedOutOrder, message.id);
                timedOut.erase(late);
                return;
            }
            ++counts.orphansIn;
            // An error with the id "-1" is what a peer says of a text that it could not read.
            if (message.type == Type::CallError && message.id == "-1")
                report(todo, Kind::AnswerRejected, Severity::Warning, message.errorCode + ' ' + message.errorDescription);
            else
                report(todo, Kind::OrphanAnswer, Severity::Warning, '[' + message.id + ']');
            return;
        }
        OcppAnswer answer;
        answer.outcome = message.type == Type::CallResult && message.isUsable() ? OcppAnswer::Outcome::Result : OcppAnswer::Outcome::Error;
        answer.payload = message.payload;
        answer.errorCode = message.errorCode;
        answer.errorDescription = message.errorDescription;
        if (!message.isUsable()) {
            // It is an answer all the same: whoever waits has to know that it is none that can be used.
            if (answer.errorCode.isEmpty())
                answer.errorCode = errorCodeText(settings.version, OcppErrorCode::FormatViolation);
            if (message.type == Type::CallResult && settings.version == ProtocolVersion::Ocpp21)
                todo.texts.emplace_back(OcppMessage::resultError(message.id, answer.errorCode, "The answer has no payload that is an object"),
                                        place->second.action);
        }
        finish(todo, place, std::move(answer));
        beginWaiting(todo);
    }

    // True when the handler is to see it.
    bool takeCall(Todo &todo, const OcppMessage &message, const QByteArray &text)
    {
        ++counts.callsIn;
        const bool isNew = settings.ids->add(message.id, text);
        if (!isNew)
            report(todo, Kind::RepeatedMessageId, Severity::Warning, message.action + " [" + message.id + ']');
        if (message.fault == Fault::IdTooLong)
            report(todo, Kind::NotOcpp, Severity::Warning, message.action + ": > 36 [" + message.id.left(60) + ']');
        if (message.type == Type::Send)
            return true;
        if (!unanswered.empty())
            report(todo, Kind::WrongOrder, Severity::Warning,
                   unanswered.begin()->second + " [" + unanswered.begin()->first + "] < " + message.action + " [" + message.id + ']');
        if (unanswered.size() < settings.maximumUnanswered)
            unanswered.insert_or_assign(message.id, message.action);
        return true;
    }

    // What cannot be handled. Only what may be a CALL gets an error: an error about an answer would go in circles.
    void takeDamaged(Todo &todo, const OcppMessage &message, const QByteArray &text)
    {
        ++counts.damagedIn;
        report(todo, message.fault == Fault::TooDeep ? Kind::TooDeep : Kind::NotOcpp, Severity::Error, text.left(80));
        const OcppErrorCode unreadable = OcppErrorCode::RpcFrameworkError;
        switch (message.fault) {
        case Fault::NoAction:
        case Fault::NoPayload:
        case Fault::PayloadNotObject:
            if (message.type == Type::Call)
                todo.texts.emplace_back(OcppMessage::error(message.id, errorCodeText(settings.version, OcppErrorCode::FormatViolation),
                                                           message.fault == Fault::NoAction ? "The action is missing or not a text"
                                                                                            : "The payload is missing or not an object"),
                                        message.action);
            break;
        case Fault::NoId:
            if (message.type == Type::Call)
                todo.texts.emplace_back(OcppMessage::error("-1", errorCodeText(settings.version, unreadable), "The message id cannot be read"), QByteArray());
            break;
        case Fault::UnknownType: // to be ignored (2.x part 4 §4.1.3)
        case Fault::NoErrorCode: // an answer
            break;
        default:
            todo.texts.emplace_back(OcppMessage::error("-1", errorCodeText(settings.version, unreadable), "The message cannot be read"), QByteArray());
            break;
        }
    }
};

OcppLink::Counts &OcppLink::Counts::operator+=(const Counts &other)
{
    callsIn += other.callsIn;
    callsOut += other.callsOut;
    resultsIn += other.resultsIn;
    errorsIn += other.errorsIn;
    resultsOut += other.resultsOut;
    errorsOut += other.errorsOut;
    damagedIn += other.damagedIn;
    orphansIn += other.orphansIn;
    timedOut += other.timedOut;
    lateIn += other.lateIn;
    bytesIn += other.bytesIn;
    bytesOut += other.bytesOut;
    return *this;
}

OcppLink::OcppLink(OcppLinkSettings settings, Sender sender, CallHandler handler)
    : d(std::make_unique<Private>())
{
    d->settings = std::move(settings);
    d->sender = std::move(sender);
    d->handler = std::move(handler);
    if (!d->settings.ids)
        d->settings.ids = std::make_shared<MessageIdHistory>();
}

OcppLink::~OcppLink()
{
    closed();
}

ProtocolVersion OcppLink::version() const
{
    return d->settings.version;
}

QByteArray OcppLink::peer() const
{
    return d->settings.peer;
}

OcppMessage OcppLink::received(const QByteArray &text, TimeUs time)
{
    OcppMessage message = OcppMessage::parse(text);
    // The newer message types are for 2.1 only; before, they are unknown numbers.
    if (d->settings.version != ProtocolVersion::Ocpp21 && (message.type == Type::Send || message.type == Type::CallResultError)) {
        message.type = Type::Unknown;
        message.fault = Fault::UnknownType;
    }
    QByteArray action;
    if (message.isAnswer()) {
        const std::lock_guard lock(d->mutex);
        action = d->actionOfAnswer(message);
    }
    d->record(text, message, action, false, false, time);

    Private::Todo todo;
    bool forHandler = false;
    {
        const std::lock_guard lock(d->mutex);
        d->counts.bytesIn += quint64(text.size());
        if (message.type == Type::CallResultError && message.isUsable()) {
            ++d->counts.errorsIn;
            d->report(todo, Kind::AnswerRejected, Severity::Warning, message.errorCode + ' ' + message.errorDescription + " [" + message.id + ']');
        } else if ((message.type == Type::CallResult || message.type == Type::CallError) && message.fault != Fault::NoId) {
            if (!message.isUsable()) {
                ++d->counts.damagedIn;
                d->report(todo, Kind::NotOcpp, Severity::Warning, text.left(80));
            }
            d->takeAnswer(todo, message);
        } else if (message.isUsable()) {
            forHandler = d->takeCall(todo, message, text);
        } else {
            d->takeDamaged(todo, message, text);
        }
    }
    d->run(todo);
    if (forHandler && d->handler)
        d->handler(message);
    return message;
}

QByteArray OcppLink::call(const QByteArray &action, const QByteArray &payload, Callback callback, const QByteArray &id)
{
    OcppMessage message = OcppMessage::call(id.isEmpty() ? freshMessageId() : id, action, payload);
    const QByteArray sentId = message.id;
    Private::Todo todo;
    {
        const std::lock_guard lock(d->mutex);
        const bool mustWait = d->settings.oneCallAtATime && (!d->open.empty() || !d->waiting.empty());
        if (d->isClosed || (mustWait && d->waiting.size() >= d->settings.maximumWaiting)) {
            OcppAnswer answer;
            answer.id = sentId;
            todo.callbacks.emplace_back(std::move(callback), std::move(answer));
        } else if (mustWait) {
            d->waiting.push_back({std::move(message), std::move(callback)});
        } else {
            d->begin(todo, std::move(message), std::move(callback));
        }
    }
    d->run(todo);
    return sentId;
}

QByteArray OcppLink::sendUnconfirmed(const QByteArray &action, const QByteArray &payload)
{
    OcppMessage message = OcppMessage::send(freshMessageId(), action, payload);
    {
        const std::lock_guard lock(d->mutex);
        if (d->isClosed)
            return {};
        ++d->counts.callsOut;
    }
    d->transmit(message, action);
    return message.id;
}

void OcppLink::answer(const QByteArray &id, const QByteArray &payload)
{
    QByteArray action;
    {
        const std::lock_guard lock(d->mutex);
        if (d->isClosed)
            return;
        ++d->counts.resultsOut;
        if (const auto asked = d->unanswered.find(id); asked != d->unanswered.end()) {
            action = asked->second;
            d->unanswered.erase(asked);
        }
    }
    d->transmit(OcppMessage::result(id, payload), action);
}

void OcppLink::answerError(const QByteArray &id, OcppErrorCode code, const QByteArray &description, const QByteArray &details)
{
    answerError(id, errorCodeText(d->settings.version, code), description, details);
}

void OcppLink::answerError(const QByteArray &id, const QByteArray &code, const QByteArray &description, const QByteArray &details)
{
    QByteArray action;
    {
        const std::lock_guard lock(d->mutex);
        if (d->isClosed)
            return;
        ++d->counts.errorsOut;
        if (const auto asked = d->unanswered.find(id); asked != d->unanswered.end()) {
            action = asked->second;
            d->unanswered.erase(asked);
        }
    }
    d->transmit(OcppMessage::error(id, code, description, details), action);
}

void OcppLink::rejectAnswer(const QByteArray &id, OcppErrorCode code, const QByteArray &description)
{
    if (d->settings.version != ProtocolVersion::Ocpp21)
        return;
    {
        const std::lock_guard lock(d->mutex);
        if (d->isClosed)
            return;
        ++d->counts.errorsOut;
    }
    d->transmit(OcppMessage::resultError(id, errorCodeText(d->settings.version, code), description), {});
}

void OcppLink::sendRaw(const QByteArray &text, bool altered)
{
    const OcppMessage message = OcppMessage::parse(text);
    QByteArray action;
    {
        const std::lock_guard lock(d->mutex);
        if (d->isClosed)
            return;
        d->counts.bytesOut += quint64(text.size());
        if (message.type == Type::Call && !message.id.isEmpty()) {
            ++d->counts.callsOut;
            d->open.insert_or_assign(message.id, Private::Open {message.action, {}, Clock::now()});
        } else if (message.isAnswer()) {
            ++(message.type == Type::CallResult ? d->counts.resultsOut : d->counts.errorsOut);
            if (const auto asked = d->unanswered.find(message.id); asked != d->unanswered.end()) {
                action = asked->second;
                d->unanswered.erase(asked);
            }
        }
    }
    d->record(text, message, action, true, altered, utcNow());
    d->sender(text);
}

void OcppLink::ignore(const QByteArray &id)
{
    const std::lock_guard lock(d->mutex);
    d->unanswered.erase(id);
}

void OcppLink::checkTimeouts(std::chrono::steady_clock::time_point now)
{
    Private::Todo todo;
    {
        const std::lock_guard lock(d->mutex);
        for (auto place = d->open.begin(); place != d->open.end();) {
            const auto here = place++;
            if (now - here->second.sent < d->settings.callTimeout)
                continue;
            ++d->counts.timedOut;
            d->report(todo, Kind::Unanswered, Severity::Warning, here->second.action + " [" + here->first + ']');
            d->rememberTimeout(here->first, here->second.action);
            OcppAnswer answer;
            answer.outcome = OcppAnswer::Outcome::TimedOut;
            d->finish(todo, here, std::move(answer));
        }
        if (!todo.callbacks.empty())
            d->beginWaiting(todo);
    }
    d->run(todo);
}

void OcppLink::closed()
{
    Private::Todo todo;
    {
        const std::lock_guard lock(d->mutex);
        if (d->isClosed)
            return;
        d->isClosed = true;
        while (!d->open.empty()) {
            OcppAnswer answer;
            answer.outcome = OcppAnswer::Outcome::Closed;
            d->finish(todo, d->open.begin(), std::move(answer));
        }
        for (Private::Waiting &waiting : d->waiting) {
            OcppAnswer answer;
            answer.outcome = OcppAnswer::Outcome::Closed;
            answer.id = waiting.message.id;
            todo.callbacks.emplace_back(std::move(waiting.callback), std::move(answer));
        }
        d->waiting.clear();
        d->unanswered.clear();
        for (std::size_t i = 0; i < d->tallies.size(); ++i) {
            if (const quint64 untold = d->tallies[i].untold) {
                PeerProblem problem;
                problem.kind = Kind(i);
                problem.time = utcNow();
                problem.peer = d->settings.peer;
                problem.address = d->settings.address;
                problem.count = untold;
                d->tallies[i].untold = 0;
                todo.problems.push_back(std::move(problem));
            }
        }
    }
    d->run(todo);
}

OcppLink::Counts OcppLink::counts() const
{
    const std::lock_guard lock(d->mutex);
    return d->counts;
}

std::size_t OcppLink::waitingCalls() const
{
    const std::lock_guard lock(d->mutex);
    return d->waiting.size();
}

std::size_t OcppLink::openCalls() const
{
    const std::lock_guard lock(d->mutex);
    return d->open.size();
}

void OcppLink::setOneCallAtATime(bool on)
{
    Private::Todo todo;
    {
        const std::lock_guard lock(d->mutex);
        d->settings.oneCallAtATime = on;
        if (!d->isClosed)
            d->beginWaiting(todo);
    }
    d->run(todo);
}

void OcppLink::setCallTimeout(std::chrono::milliseconds timeout)
{
    const std::lock_guard lock(d->mutex);
    d->settings.callTimeout = timeout;
}

} // namespace Roamscope
