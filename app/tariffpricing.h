// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"

#include <memory>

namespace Roamscope {

/// Lets the comparison see through tariffs that are written differently and cost the same, and say what the
/// smallest charge is that costs differently. Pricing and comparison stand beside each other: only the
/// program knows both.
std::shared_ptr<const TariffMeaning> pricingTariffMeaning();
/// The smallest charge that costs differently, as a translated sentence; empty where the difference is none of prices.
QString priceExample(const Comparison &comparison, const Difference &difference);

} // namespace Roamscope
