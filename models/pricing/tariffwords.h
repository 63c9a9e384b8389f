// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pricing/tariff.h"

#include <QStringList>

namespace Roamscope {

/// An amount as money is written, two decimals at least, in the locale's notation.
QString moneyText(const Exact &value, int mostDecimals = 4);
/// "0.25 EUR/kWh", with the locale's digits.
QString priceText(const Tariff &tariff, const TariffComponent &component);
/// When an element holds: "Monday to Friday, 08:00 to 20:00, from 10 kWh on"; "always" without restriction.
QString restrictionText(const TariffRestriction &restriction);
/// The tariff in plain words, a sentence for each element, limits and validity after them.
QStringList tariffWords(const Tariff &tariff);

} // namespace Roamscope
