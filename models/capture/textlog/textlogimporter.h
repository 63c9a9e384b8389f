// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/importer.h"

namespace Roamscope {

struct TextLogProfile;

/// Reads any text log that contains OCPP-J arrays, after any prefix and in whatever way programs print
/// them. Frames lie where they are in the log; only those that had to be repaired or unpacked are
/// rebuilt in the arena, each behind the FramePlace that it came from.
std::unique_ptr<Importer> makeTextLogImporter();

/// Makes the lines between the messages events, on the lane of the one who wrote the log.
void readProseToo(const char *text, quint64 size, const QString &path, const ImportOptions &options, TextLogProfile *profile);

} // namespace Roamscope
