// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capture.h"

#include <atomic>

namespace Roamscope {

/// Where the bytes of a source went: in = frames + ledger + blank. What is left over was lost without a word, and
/// ought to be none.
struct SourceBalance
{
    quint64 size = 0;
    quint64 frames = 0; ///< bytes of frames, with what stands before and behind them on their lines
    quint64 ledger = 0; ///< bytes that the ledger names or counts
    quint64 blank = 0; ///< white space, commas and brackets between records
    quint64 unaccounted = 0;
    quint32 count = 0; ///< frames
    bool complete = false; ///< false when cancelled, or when the source cannot be read any more

    bool balances() const { return complete && unaccounted == 0; }
    bool operator==(const SourceBalance &) const = default;
};

/// Goes through the rows and the ledger of one source, and looks at the bytes that neither names: seconds for gigabytes,
/// so not in the interface thread.
SourceBalance balanceOf(const Capture &capture, int source, const std::atomic_bool *cancelled = nullptr);

} // namespace Roamscope
