// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/ocpplink.h"
#include "models/endpoints/replaymessages.h"
#include "models/endpoints/replayresult.h"

#include <mutex>
#include <optional>

namespace Roamscope {

/// One charge point's part of a replay, of either side, without a socket: says what is to be sent when, takes the
/// answers and compares them, and answers what the other side asks as it was recorded. One call at a time, so that the
/// identifiers of an answer stand in what follows it. Thread-safe.
class ReplayConversation
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::ReplayConversation)
public:
    struct Message
    {
        int step = -1; ///< index into ReplayPlan::steps
        QByteArray action {};
        QByteArray payload {};
        bool unconfirmed = false;
    };
    /// What is answered to a call of the other side. `known` is false when the recording has nothing like it.
    struct Reply
    {
        bool known = false;
        ReplayAnswer::Outcome outcome = ReplayAnswer::Outcome::None; ///< None: no answer, as recorded
        QByteArray payload {};
        QByteArray errorCode {};
        QByteArray errorDescription {};
    };

    ReplayConversation(ReplayPlanPtr plan, int part);

    /// The connection is open (again); time runs from the first time on.
    void begin(TimeUs now);
    bool hasBegun() const;
    /// What is to be sent now; nothing while a call is open, is not due, or waits for the other side.
    std::optional<Message> next(TimeUs now);
    void answered(int step, const OcppAnswer &answer, TimeUs now);
    Reply requested(const OcppMessage &message, TimeUs now);
    /// Everything was sent, and what was to come came or was waited for.
    bool isFinished(TimeUs now) const;
    /// What was not sent yet will not be.
    void giveUp();

    ReplayResult result(int step) const;
    ReplayPeerResult peerResult(int call) const;
    ReplayExtraCalls extraCalls() const;
    void addTo(ReplayCounts &counts) const;
    /// Steps of which something is new since the last call.
    std::vector<int> takeChanged();

private:
    int place(int step) const; ///< in m_results
    void settle(int place, const ReplayStep &step, const OcppAnswer &answer, TimeUs now);
    int bestCall(const OcppMessage &message, const nlohmann::ordered_json &payload, TimeUs now, bool used, std::vector<ReplayDifference> *differences) const;
    bool waitsForPeer(const ReplayStep &step, TimeUs now);
    const ReplayPart &part() const { return m_messages.part(); }

    mutable std::mutex m_mutex;
    ReplayPlanPtr m_plan;
    ReplayMessages m_messages;
    std::vector<ReplayResult> m_results; ///< of the part's steps
    std::vector<ReplayPeerResult> m_peerResults;
    std::vector<int> m_answered; ///< how often each recorded call of the other side was answered
    ReplayExtraCalls m_extra;
    std::vector<int> m_changed;
    std::size_t m_next = 0; ///< of the part's steps
    int m_open = -1; ///< the step that waits for its answer
    int m_waited = 0; ///< calls of the other side before this are not waited for any more
    TimeUs m_start = noTime;
    TimeUs m_ready = noTime; ///< since when the next step waits for the other side
    TimeUs m_heard = noTime; ///< the last message of the other side
};

} // namespace Roamscope
