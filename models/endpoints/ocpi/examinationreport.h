// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/ocpi/examination.h"
#include "models/report/document.h"

#include <QJsonObject>

namespace Roamscope {

/// An examination for the partner: summary, what failed with request and response, then every check with its clause.
Report examinationReport(const ExaminationRun &run);
/// For `--json`; without requests and responses.
QJsonObject examinationJson(const ExaminationRun &run);

} // namespace Roamscope
