// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pricing/pricecheck.h"
#include "models/report/document.h"

namespace Roamscope {

/// The explanation of a charge for a dispute: what it costs, line by line, what the CDR states, and why.
Report priceReport(const Charge &charge, const PricedCharge &priced, const QList<PriceDeviation> &deviations, const PricingPolicy &policy);

} // namespace Roamscope
