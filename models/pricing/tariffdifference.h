// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pricing/charge.h"
#include "models/pricing/tariffcells.h"

namespace Roamscope {

/// What two tariffs cost differently, whatever way they are written.
struct TariffDifference
{
    enum class Kind : quint8 { Currency, TaxIncluded, MinimumPrice, MaximumPrice, Price, Vat, StepSize, Validity };
    Kind kind = Kind::Price;
    PriceDimension dimension = PriceDimension::Energy;
    TariffCell where; ///< for prices
    QByteArray first; ///< value of each side; empty = none
    QByteArray second;

    QLatin1StringView id() const;
    /// "Energy costs 0.50 against 0.55 from 08:00 to 20:00", translated.
    QString text() const;
};

/// A comparison by meaning: tariffs that are written differently and cost the same for every charge are equal.
struct TariffComparison
{
    bool equal = true;
    bool complete = true; ///< false: too many situations, only some were looked at
    QList<TariffDifference> differences; ///< at most 200; the first situation of each pair of prices
    /// The smallest charge found whose price differs, with both prices; empty periods = none.
    Charge example;
    QByteArray firstCost;
    QByteArray secondCost;
    /// "A charge of 1 kWh at 08:00 costs 0.50 against 0.55.", translated; empty without an example.
    QString exampleText() const;
};

/// `timeZone` of the Location is used for the example.
TariffComparison compareTariffs(const TariffPtr &first, const TariffPtr &second, const QByteArray &timeZone = {});

} // namespace Roamscope
