// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/replayplan.h"

#include <vector>

namespace Roamscope {

/// One line of a dry run: exactly what would be sent, but for identifiers that only the live answers will tell.
struct ReplayPreview
{
    int step = -1; ///< index into ReplayPlan::steps
    TimeUs due = noTime; ///< by the laptop's clock; noTime: as soon as the one before is answered
    QByteArray party {}; ///< live name of the charge point; empty for OCPI
    QByteArray what {}; ///< "StartTransaction", "PUT locations/DE/QMO/LOC1"
    QByteArray payload {}; ///< secrets masked
    bool edited = false; ///< it differs from what was recorded
};

/// "StartTransaction", "PUT locations/DE/QMO/LOC1".
QByteArray replayStepName(const ReplayPlan &plan, const ReplayStep &step);
/// "Result", "NotImplemented", "HTTP 200, OCPI 1000", "–": how it was answered when it was recorded; translated.
QString replayAnswerText(const ReplayAnswer &answer);
/// What would be sent if the replay began at `start`. Any thread.
std::vector<ReplayPreview> replayPreview(const ReplayPlanPtr &plan, TimeUs start, const std::atomic_bool *cancelled = nullptr);

} // namespace Roamscope
