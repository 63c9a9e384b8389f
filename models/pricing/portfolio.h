// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pricing/pricecheck.h"

#include <atomic>
#include <functional>

namespace Roamscope {

/// One CDR whose total is not what its tariff says.
struct PortfolioItem
{
    std::size_t charge = 0; ///< index of the CDR
    QByteArray id;
    QByteArray currency;
    Exact stated;
    Exact computed;
    DeviationCause cause = DeviationCause::Unknown;
};

/// What one cause costs in one currency.
struct PortfolioCause
{
    DeviationCause cause = DeviationCause::Unknown;
    QByteArray currency;
    qint64 count = 0;
    Exact overbilled; ///< sum of what the CDRs state too much
    Exact underbilled; ///< sum of what they state too little, positive
};

struct PortfolioResult
{
    qint64 charges = 0;
    qint64 right = 0;
    qint64 wrong = 0;
    qint64 withoutTariff = 0;
    qint64 withoutTotal = 0;
    QList<PortfolioCause> causes; ///< most money first
    std::vector<PortfolioItem> items; ///< in the order of the CDRs, at most 100,000
    bool complete = true; ///< false when cancelled

    /// Adds what a run over the charges after these has found.
    void append(PortfolioResult &&more);
};

/// Prices many CDRs against their tariffs, on all cores; `tariffs` (by id) take the place of those that a CDR
/// carries where it carries none. Causes are looked for only where a total deviates.
PortfolioResult pricePortfolio(std::size_t count, const std::function<const Charge &(std::size_t)> &charge, const std::vector<TariffPtr> &tariffs, const PricingPolicy &policy = {},
                               const QByteArray &timeZone = {}, const std::atomic_bool *cancelled = nullptr,
                               const std::function<void(double)> &progress = {});

/// The tariffs that apply to a charge without its own: those whose id a period names, else all of its party's.
std::vector<TariffPtr> tariffsFor(const Charge &charge, const std::vector<TariffPtr> &tariffs);

} // namespace Roamscope
