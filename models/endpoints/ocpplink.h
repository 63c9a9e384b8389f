// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/framesink.h"
#include "models/endpoints/ocppmessage.h"

#include <QByteArray>

#include <chrono>
#include <functional>
#include <memory>

namespace Roamscope {

/// What became of a CALL.
struct OcppAnswer
{
    enum class Outcome : quint8 {
        Result,
        Error, ///< CALLERROR
        TimedOut,
        Closed, ///< the connection ended before the answer
        Dropped, ///< never sent: not connected, or too many wait
    };
    Outcome outcome = Outcome::Dropped;
    QByteArray id {};
    QByteArray payload {}; ///< of a result; of an error its details
    QByteArray errorCode {};
    QByteArray errorDescription {};
    std::chrono::microseconds latency {0};
    bool isResult() const { return outcome == Outcome::Result; }
};

/// Message ids that a peer used, for a bounded time back. May be kept over reconnections (2.x: an id is
/// unique over all connections of a station).
class MessageIdHistory
{
public:
    MessageIdHistory();
    ~MessageIdHistory();
    /// False when the id was used before for another message; a repetition of the same text is true.
    bool add(const QByteArray &id, const QByteArray &text);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

struct OcppLinkSettings
{
    Lane side = Lane::Csms; ///< who we are: Lane::Csms or Lane::ChargePoint
    ProtocolVersion version = ProtocolVersion::Ocpp16;
    QByteArray peer {}; ///< charge point id, whoever we are
    QByteArray address {};
    std::chrono::milliseconds callTimeout {30'000};
    bool oneCallAtATime = true; ///< the next CALL waits for the answer to the one before
    std::size_t maximumWaiting = 1000; ///< CALLs that wait to be sent
    std::size_t maximumUnanswered = 1000; ///< CALLs of the peer that are remembered until we answer
    std::shared_ptr<FrameSink> sink {}; ///< gets each message and each anomaly; may be null
    std::shared_ptr<MessageIdHistory> ids {}; ///< made by the link when null
};

/// One side of one OCPP-J connection, without the socket: it is fed texts, gives texts to send, matches
/// answers, keeps to one CALL at a time, and reports what the peer does against the rules (but goes on).
/// Every message in both directions goes to the FrameSink. Thread-safe; what it calls, it calls without
/// holding a lock, in the thread of the caller of received(), checkTimeouts(), closed() or call().
class OcppLink
{
public:
    using Sender = std::function<void(QByteArray text)>;
    using Callback = std::function<void(const OcppAnswer &answer)>;
    /// Gets each CALL and SEND of the peer. It answers by answer(), answerError() or sendRaw(), now or later,
    /// from any thread, or never.
    using CallHandler = std::function<void(const OcppMessage &message)>;

    struct Counts
    {
        quint64 callsIn = 0; ///< with SENDs
        quint64 callsOut = 0;
        quint64 resultsIn = 0;
        quint64 errorsIn = 0;
        quint64 resultsOut = 0;
        quint64 errorsOut = 0;
        quint64 damagedIn = 0;
        quint64 orphansIn = 0; ///< answers to nothing
        quint64 timedOut = 0;
        quint64 lateIn = 0; ///< answers after their time-out
        quint64 bytesIn = 0;
        quint64 bytesOut = 0;
        Counts &operator+=(const Counts &other);
    };

    OcppLink(OcppLinkSettings settings, Sender sender, CallHandler handler);
    ~OcppLink(); ///< calls that are still open get Outcome::Closed, unless closed() came before
    OcppLink(const OcppLink &) = delete;
    OcppLink &operator=(const OcppLink &) = delete;

    ProtocolVersion version() const;
    QByteArray peer() const;

    /// A text came from the peer. Returns its parts, for owners that want to look too.
    OcppMessage received(const QByteArray &text, TimeUs time = utcNow());

    /// Sends a CALL, or queues it behind the one that is not answered yet. Returns its id, which is `id` when
    /// that is given (a retry may repeat one). The callback comes exactly once; it may be empty.
    QByteArray call(const QByteArray &action, const QByteArray &payload, Callback callback, const QByteArray &id = {});
    /// OCPP 2.1: no answer, sent at once.
    QByteArray sendUnconfirmed(const QByteArray &action, const QByteArray &payload);
    void answer(const QByteArray &id, const QByteArray &payload);
    void answerError(const QByteArray &id, OcppErrorCode code, const QByteArray &description, const QByteArray &details = "{}");
    /// With a code of one's own, for trying what the peer makes of it.
    void answerError(const QByteArray &id, const QByteArray &code, const QByteArray &description, const QByteArray &details = "{}");
    /// OCPP 2.1: the peer's answer to our CALL could not be understood.
    void rejectAnswer(const QByteArray &id, OcppErrorCode code, const QByteArray &description);
    /// Any text, as it is. A CALL in it is matched with its answer; a repeated id too is sent.
    /// `altered` marks it in the capture.
    void sendRaw(const QByteArray &text, bool altered = false);
    /// The handler decides not to answer this CALL: it is forgotten.
    void ignore(const QByteArray &id);

    /// To be called every some 100 ms.
    void checkTimeouts(std::chrono::steady_clock::time_point now = std::chrono::steady_clock::now());
    /// The connection is gone: open and waiting calls get Outcome::Closed, nothing is sent any more.
    void closed();

    Counts counts() const;
    std::size_t waitingCalls() const; ///< not sent yet
    std::size_t openCalls() const; ///< sent, not answered
    void setOneCallAtATime(bool on);
    void setCallTimeout(std::chrono::milliseconds timeout);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Roamscope
