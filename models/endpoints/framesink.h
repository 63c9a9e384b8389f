// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capturewriter.h"
#include "models/capture/peerproblem.h"

namespace Roamscope {

/// Where endpoints put every message as it passes, and what went wrong. Called from network threads:
/// implementations return at once, never block on the disk, and may be called from several threads.
/// Messages are handed over as they were on the wire; masking secrets is the sink's duty.
class FrameSink
{
public:
    virtual ~FrameSink() = default;
    virtual void record(RecordedFrame frame) = 0;
    virtual void report(PeerProblem problem) = 0;
};

} // namespace Roamscope
