// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capture.h"

#include <map>
#include <vector>

namespace Roamscope {

class ProblemList;

/// Looks at the order of messages where it is known for certain (records of a trace or a recording of our own):
/// messages before a BootNotification was accepted, a second call of a side before the first was answered,
/// charge points that fell silent. Also finds what endpoints noted of their peers. Copyable: a copy can be finished
/// while the original goes on.
class SequenceChecker
{
public:
    explicit SequenceChecker(const Capture &capture);

    /// Every frame, in time order.
    void see(FrameId frame, ProblemList &problems);
    /// `now`: while recording, the moment up to which nothing more has come.
    void finish(ProblemList &problems, TimeUs now = noTime);

private:
    enum class Action : quint8 { Unknown, Other, Boot };
    enum class Boot : quint8 { None, Asked, Accepted, Pending, Rejected };
    struct Side
    {
        FrameId call = noFrame; ///< the latest
    };
    struct Peer
    {
        Boot boot = Boot::None;
        bool instructed = false; ///< while pending, the back-end asked for something
        qint64 interval = 0; ///< µs between heartbeats, as the back-end ordered; 0 = not known
        TimeUs heard = noTime;
        FrameId heardFrame = noFrame;
        Side sides[2];
    };
    struct Overlap
    {
        FrameId first;
        FrameId second;
    };

    Action actionOf(quint16 action);
    void readBootAnswer(FrameId frame, Peer &peer);
    void checkBoot(FrameId frame, const Frame &row, const Peer &peer, ProblemList &problems);
    void checkOverlap(FrameId frame, Side &side);
    void readEvent(FrameId frame, const Frame &row, ProblemList &problems);
    bool settle(const Overlap &overlap, ProblemList *problems) const;
    void addSilence(const Peer &peer, quint16 id, TimeUs until, ProblemList &problems) const;
    void add(ProblemList &problems, int kind, FrameId frame, const QByteArray &rule, const QByteArray &detail) const;

    const Capture &m_capture;
    std::vector<Action> m_actions; ///< by interned id
    std::map<quint16, Peer> m_peers;
    std::vector<Overlap> m_overlaps; ///< answers may still come
};

} // namespace Roamscope
