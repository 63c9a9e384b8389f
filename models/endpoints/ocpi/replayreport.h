// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/replayrun.h"
#include "models/report/document.h"

#include <QJsonObject>

namespace Roamscope {

/// What a replay came to: every answer that differed, with the value as recorded and as it is now.
Report replayReport(const ReplayRun &run);
/// The same for `--json`: target, counts, differences, peer calls that did not come.
QJsonObject replayJson(const ReplayRun &run);

} // namespace Roamscope
