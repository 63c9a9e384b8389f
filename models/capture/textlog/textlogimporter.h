// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/importer.h"

namespace Roamscope {

/// Reads any text log that contains OCPP-J arrays, after any prefix and in whatever way programs print
/// them. Frames lie where they are in the log; only those that had to be repaired or unpacked are
/// rebuilt in the arena, each behind eight bytes that tell the offset of its origin in the source.
std::unique_ptr<Importer> makeTextLogImporter();

} // namespace Roamscope
