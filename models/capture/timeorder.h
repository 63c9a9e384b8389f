// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capture.h"

#include <atomic>

namespace Roamscope {

/// Rows in time order, stable; empty when they already are (or when cancelled). A row without a time
/// stays behind the row before it.
std::vector<FrameId> timeOrderOf(const Capture &capture, const std::atomic_bool *cancelled = nullptr);

} // namespace Roamscope
