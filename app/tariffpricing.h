// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"

#include <memory>

namespace Roamscope {

/// Lets the comparison see through tariffs that are written differently and cost the same, and say what the
/// smallest charge is that costs differently. Pricing and comparison stand beside each other: only the
/// program knows both.
std::shared_ptr<const TariffMeaning> pricingTariffMeaning();

} // namespace Roamscope
