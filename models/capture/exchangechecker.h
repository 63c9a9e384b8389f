// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysisfacts.h"

#include <QSet>

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
    void finish(ProblemList &problems);

private:
    struct Side
    {
        quint32 requests = 0;
        quint32 answered = 0;
        quint32 orphans = 0;
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

    void repeated(FrameId frame, const Frame &row);

    const Capture &m_capture;
    std::map<std::pair<quint16, Lane>, Side> m_sides;
    QSet<quint32> m_senders; ///< source and sending lane
    QSet<quint8> m_sourcesWithAnswers;
    std::vector<FrameId> m_slow;
    std::vector<std::pair<FrameId, FrameId>> m_repeated;
    std::vector<Slot> m_recent; ///< direct-mapped by hash: message ids of late
    std::vector<TimeUs> m_damaged; ///< when damaged frames were seen
    std::map<std::pair<quint16, Fact::Kind>, Placeholder> m_placeholders;
    TimeUs m_last = noTime;
};

} // namespace Roamscope
