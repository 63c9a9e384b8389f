// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/insightcheck.h"

namespace Roamscope {

void addTariffChecks(InsightChecks &) { }

} // namespace Roamscope
