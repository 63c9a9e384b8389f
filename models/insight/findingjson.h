// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/findinggroup.h"
#include "models/insight/insightsettings.h"

#include <QJsonObject>

namespace Roamscope {

/// "note", "warning", "error": as in `--json`.
QLatin1StringView insightSeverityId(Severity severity);

/// One Finding with its words and evidence (file, line, field, value), as `check --json` prints it.
QJsonObject findingJson(const Finding &finding, const InsightInput &input);

/// All that `check --json` prints: findings in the order of their groups, groups, what was marked as no fault, which
/// checks could not say anything and what they miss, and the profile.
QJsonObject insightJson(const InsightResult &result, const std::vector<FindingGroup> &groups, const SiteProfile &profile);

/// The list of checks with areas, weights in a profile and limits: `check --list --json`.
QJsonObject checkListJson(const SiteProfile &profile);

/// "OCPP messages, CDRs": what a check lacks to say anything (InsightCheck::Need), translated.
QString missingText(int needs);

} // namespace Roamscope
