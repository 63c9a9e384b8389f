// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/replaycomparison.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <map>
#include <vector>

namespace Roamscope {

/// What became of one message that was sent again.
struct ReplayResult
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::ReplayResult)
public:
    enum class State : quint8 {
        Waiting,
        Sent, ///< and not answered yet
        Same, ///< answered as recorded
        Different,
        Uncompared, ///< answered, or needs no answer; the recording has none
        Unanswered, ///< though the recording has an answer
        NotSent, ///< the connection ended, or the user stopped
        Count
    };
    State state = State::Waiting;
    TimeUs sentAt = noTime;
    qint64 latency = -1; ///< µs
    QByteArray payload {}; ///< as it was sent
    QByteArray answer {}; ///< payload, or details of an error
    QString answerText {}; ///< error code, HTTP status: what the payload does not say
    std::vector<ReplayDifference> differences {};

    bool isDone() const { return state != State::Waiting && state != State::Sent; }
    bool isDifferent() const { return state == State::Different || state == State::Unanswered; }
    static QLatin1StringView id(State state);
    static QString name(State state); ///< translated
};

/// What became of a call that the other side was expected to send.
struct ReplayPeerResult
{
    TimeUs cameAt = noTime; ///< noTime: it did not come
    std::vector<ReplayDifference> differences {}; ///< of the call itself; told, not counted
};

/// Calls of the other side that the recording does not have, by action; answered in the usual way, or refused.
using ReplayExtraCalls = std::map<QByteArray, quint64>;

struct ReplayCounts
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::ReplayCounts)
public:
    quint64 steps = 0;
    quint64 states[int(ReplayResult::State::Count)] = {};
    quint64 peerCalls = 0;
    quint64 peerCallsCame = 0;
    quint64 extraCalls = 0;

    quint64 of(ReplayResult::State state) const { return states[int(state)]; }
    quint64 done() const { return steps - of(ReplayResult::State::Waiting) - of(ReplayResult::State::Sent); }
    quint64 different() const { return of(ReplayResult::State::Different) + of(ReplayResult::State::Unanswered); }
    /// Everything was sent and answered as recorded.
    bool isClean() const { return different() == 0 && of(ReplayResult::State::NotSent) == 0; }
    /// "12 of 14 sent; 11 answered as recorded, 1 otherwise": translated.
    QString text() const;
};

} // namespace Roamscope
