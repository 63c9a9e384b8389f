// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pricing/tariff.h"

namespace Roamscope {

/// What is wrong or doubtful in a tariff: what reading it has shown, and what its elements mean together.
/// `now` decides whether it has ended; noTime leaves that out.
PricingNotes lintTariff(const Tariff &tariff, TimeUs now = noTime);

} // namespace Roamscope
