// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Roamscope {

/// Makes the lanes of the timeline, and the transactions and statuses in sight, known to assistive
/// technology: a list of lanes with names and values, each with its boxes. Call once; later calls do nothing.
void installTimelineAccessibility();

} // namespace Roamscope
