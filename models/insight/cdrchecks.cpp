// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/ocpiobjectcheck.h"

namespace Roamscope {

void addCdrChecks(InsightChecks &checks)
{
    addCdrPriceChecks(checks);
    addCdrMeterChecks(checks);
    addCdrDeliveryChecks(checks);
    addCdrContentChecks(checks);
    addCdrSessionChecks(checks);
}

} // namespace Roamscope
