// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pricing/tariff.h"

#include <functional>

namespace Roamscope {

/// A situation in which no restriction of a tariff begins or ceases to hold. Limits are lower, included,
/// and upper, not included; none = open.
struct TariffCell
{
    int dayFrom = 0; ///< s of the local day
    int dayTo = 86400;
    int weekday = -1; ///< −1 = any
    std::optional<qint64> dateFrom; ///< days since 1970
    std::optional<qint64> dateTo;
    Exact kwhFrom;
    std::optional<Exact> kwhTo;
    qint64 durationFrom = 0; ///< s
    std::optional<qint64> durationTo;
    std::optional<Exact> currentFrom; ///< none = the tariffs do not ask
    std::optional<Exact> currentTo;
    std::optional<Exact> powerFrom;
    std::optional<Exact> powerTo;
    ReservationKind reservation = ReservationKind::None;

    /// "on Monday, from 08:00 to 20:00, from 10 kWh on", translated; "always" where nothing restricts.
    QString text() const;
};

/// The component that holds for a dimension in a cell; none when there is no price.
struct CellPrice
{
    int element = -1;
    int component = -1;
    bool any() const { return element >= 0; }
};

/// Visits every situation that the restrictions of one or two tariffs tell apart, for one dimension, until
/// the visitor returns false. Returns false when there are more than it is worth to look at.
bool visitTariffCells(const Tariff &first, const Tariff *second, PriceDimension dimension,
                      const std::function<bool(const TariffCell &, CellPrice first, CellPrice second)> &visit);

} // namespace Roamscope
