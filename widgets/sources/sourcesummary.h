// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capture.h"

#include <atomic>
#include <vector>

namespace Roamscope {

class Sightings;

/// What one source brought into a capture: counted once in a worker, shown in a row.
struct SourceSummary
{
    quint64 frames = 0; ///< as they were read, also while the source is switched off
    TimeUs firstTime = noTime; ///< as they are shown: zone and clock applied
    TimeUs lastTime = noTime;
    quint64 zoneless = 0; ///< frames whose time stands without a zone
    TimeUs zonelessTime = noTime; ///< the first of them as it stands on the wall there, as if it were UTC
    quint64 ocpp = 0; ///< OCPP frames
    quint64 nameless = 0; ///< those of them whose charge point nobody named
    quint64 seenElsewhere = 0; ///< frames that another source has too
    quint64 damaged = 0;
    quint64 repaired = 0;
    quint64 skipped = 0; ///< lines, rows or packets without a message
    bool operator==(const SourceSummary &) const = default;
};

/// One summary for each source of `loaded`; times as in `shown`, which may be the same. For a worker thread.
/// Empty when cancelled.
std::vector<SourceSummary> summarizeSources(const Capture &loaded, const Capture &shown, const Sightings *sightings = nullptr,
                                            const std::atomic_bool *cancelled = nullptr);

} // namespace Roamscope
