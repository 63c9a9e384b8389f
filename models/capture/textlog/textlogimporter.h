// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/importer.h"

namespace Roamscope {

/// Reads any text log that contains OCPP-J arrays, after any prefix and in whatever way programs print
/// them. Frames lie where they are in the log; only those that had to be repaired or unpacked are
/// rebuilt in the arena, each behind the FramePlace that it came from.
std::unique_ptr<Importer> makeTextLogImporter();

} // namespace Roamscope
