// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/importer.h"
#include "models/capture/textlog/textlogchunk.h"

#include <string_view>

namespace Roamscope {

/// Reads samples of a log and learns from them what single lines cannot tell (see TextLogProfile).
/// `modified` is the file's own time in µs, for logs that never name a year. Milliseconds of work.
TextLogProfile learnTextLog(const char *text, quint64 size, const ImportOptions &options, TimeUs modified);

/// What an action tells of its sender: +1 the charge point, −1 the CSMS, 0 either or unknown.
int senderOf(std::string_view action);

/// The direction that a word stands for in this log: +1 from the charge point, −1 to it, 0 not known.
int directionOf(const TextLogProfile &profile, DirectionWord word);

} // namespace Roamscope
