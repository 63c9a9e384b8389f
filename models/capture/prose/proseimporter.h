// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/importer.h"

namespace Roamscope {

/// Reads logs without messages in them: what a station's diagnostics or a middleware wrote. Each entry (a line with
/// those that continue it) is an Event that lies where it is in the source; where the words are known its action
/// tells its kind (proseKindId()). A log that holds a message after all is read as a text log.
std::unique_ptr<Importer> makeProseImporter();

} // namespace Roamscope
