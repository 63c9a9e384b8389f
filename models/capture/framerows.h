// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/filter.h"

#include <atomic>
#include <vector>

namespace Roamscope {

/// Where responses stand in a list of frames.
enum class Arrangement : quint8 {
    Beside, ///< in the row of their request: one row an exchange
    Under, ///< in a row below their request
    InOrder, ///< where they came, as every other frame
};

/// Which frames a list shows, and in which order.
struct FrameRowsQuery
{
    Filter filter;
    Arrangement arrangement = Arrangement::Beside;
    SortKey key = SortKey::Time;
    bool descending = false;
    FrameId first = 0; ///< frames of [first, last)
    FrameId last = 0;

    /// Rows come in the order of their frames, so that new frames can be appended.
    bool isNatural(const Capture &capture) const;
    /// Row n is frame n: no index is needed.
    bool isIdentity(const Capture &capture) const;
};

/// The answer: an index vector (STYLE 12).
struct FrameRows
{
    std::vector<FrameId> rows; ///< empty when identity
    /// With first > 0: requests before it, ascending, that have got a response which the filter lets through (or any,
    /// where responses have rows of their own).
    std::vector<FrameId> late;
    bool identity = false;
    bool ascending = true; ///< rows can be searched by halving
    quint32 matches = 0; ///< frames that the filter lets through; a folded response counts
    bool cancelled = false;
};

/// Builds it; for a worker thread. An exchange is shown when either of its frames matches.
/// With first > 0, rows whose request lies before `first` are not in `rows` but in `late`: they belong further up.
FrameRows buildFrameRows(const Capture &capture, const FrameRowsQuery &query, const std::atomic_bool *cancelled = nullptr);

} // namespace Roamscope
