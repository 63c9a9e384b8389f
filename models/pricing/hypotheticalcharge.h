// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pricing/pricer.h"

namespace Roamscope {

/// A charge that nobody made, to see what it would cost.
struct HypotheticalCharge
{
    TimeUs start = noTime; ///< UTC
    Exact energy; ///< kWh
    Exact power; ///< kW, constant; 0 = a minute of charging
    qint64 parking = 0; ///< s after charging
    qint64 reservation = 0; ///< s before it

    /// Periods cut wherever `tariff` changes its price.
    Charge charge(const Tariff &tariff, const QByteArray &timeZone) const;
};

} // namespace Roamscope
