// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/insightinput.h"

namespace Roamscope {

/// What the analysis has already found, gathered for checks that say what it means.
class FlowProblems
{
public:
    struct Group
    {
        quint16 peer = 0;
        QByteArray rule;
        std::vector<const Problem *> problems; ///< by row; never empty, each with a frame of the capture
    };
    /// By charge point (or party) and rule; empty when nothing is open. `rule`: only this one.
    static std::vector<Group> byPeer(const InsightInput &input, Problem::Kind kind, QByteArrayView rule = {});
    /// Whether the Catalog found something wrong in a frame, more than a note.
    static bool breaksSchema(const InsightInput &input, FrameId frame);
    /// Where a frame stands in the order of time, and which frame stands at a place of it: files may be in any order.
    static std::size_t positionInTime(const Capture &capture, FrameId frame);
    static FrameId frameInTime(const Capture &capture, std::size_t position);
};

} // namespace Roamscope
