// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysisfacts.h"

#include <array>
#include <map>
#include <vector>

namespace Roamscope {

class ProblemList;

/// Looks at requests and answers: what has none, what came late, ids that were used twice.
/// Careful with blame: a log that holds one direction only proves nothing.
class ExchangeChecker
{
public:
    explicit ExchangeChecker(const Capture &capture);

    /// Every frame, in time order; reads columns only.
    void see(FrameId frame);
    void take(const Fact &fact, ProblemList &problems);
    /// `now`: while recording, the moment up to which nothing more has come.
    void finish(ProblemList &problems, TimeUs now = noTime);

private:
    struct Side
    {
        quint32 requests = 0;
        quint32 answered = 0;
        quint32 orphans = 0;
        quint32 settled = 0; ///< requests when `open` was gone through last
        std::vector<FrameId> open; ///< the first of those without answer
        std::vector<FrameId> lost; ///< orphans
    };
    struct Placeholder
    {
        FrameId first = noFrame;
        quint32 frames = 0;
        quint16 peer = 0;
        QByteArray written;
    };
    struct Slot
    {
        quint64 key = 0;
        FrameId frame = noFrame;
    };

    Side &side(quint16 peer, Lane lane);
    void answered(Side &side, FrameId request);
    void settle(Side &side);
    void repeated(FrameId frame, const Frame &row);

    static constexpr std::size_t lanes = std::size_t(Lane::Count);

    const Capture &m_capture;
    std::map<quint16, std::array<Side, lanes>> m_sides; ///< by peer, then by the lane that asks
    std::array<std::array<bool, lanes>, 256> m_senders {}; ///< by source and sending lane
    std::array<bool, 256> m_sourcesWithAnswers {};
    std::vector<FrameId> m_slow;
    std::vector<std::pair<FrameId, FrameId>> m_repeated;
    std::vector<Slot> m_recent; ///< direct-mapped by hash: message ids of late
    std::vector<TimeUs> m_damaged; ///< when damaged frames were seen
    std::map<std::pair<quint16, Fact::Kind>, Placeholder> m_placeholders;
    TimeUs m_last = noTime;
};

} // namespace Roamscope
