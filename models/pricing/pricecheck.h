// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pricing/pricer.h"

#include <QStringList>

namespace Roamscope {

/// Why a CDR's total is not what the tariff says.
enum class DeviationCause : quint8 {
    Unknown,
    Rounding,
    StepSize,
    ParkingStep,
    PeriodSpansChange,
    TimeZone,
    WithTaxForWithout,
    WithoutTaxForWith,
    OtherTariff,
    ParkingAsCharging,
    LimitIgnored,
    LimitAndTax,
    FlatRepeated,
    WattHours,
    Cents,
    CreditSign,
    SumOfParts,
    Several, ///< more than one reading together
    ParkingMeaning,
    ChargerClock,
    Count
};
QLatin1StringView causeId(DeviationCause cause);

/// A few translated words: "rounding", "step size".
QString causeName(DeviationCause cause);

/// Whether two amounts are the same but for rounding. By default half of the last place that the CDR writes, cents at least.
bool amountsAgree(const Exact &stated, const Exact &computed, PricingPolicy::Tolerance tolerance = PricingPolicy::Tolerance::LastDigit);

/// One total of a CDR that pricing does not confirm.
struct PriceDeviation
{
    QByteArray field; ///< "total_cost.excl_vat", as the CDR's version names it
    Exact stated;
    Exact computed;
    DeviationCause cause = DeviationCause::Unknown;
    QByteArray detail; ///< a tariff id, a sum
    PricingPolicy policy; ///< that gives what the CDR states, where one does
    QString causeText() const; ///< a translated sentence
};

/// A reading of the specification under which all totals of the CDR come out.
struct PolicyMatch
{
    PricingPolicy policy;
    int departures = 0; ///< from the default
};

/// What a policy says in words, one phrase for each point in which it departs from the default.
QStringList policyDepartures(const PricingPolicy &policy);

/// Compares what a CDR states with what it costs, and looks for the cause of each deviation.
/// `others` are tariffs that may have been used instead (older versions, of other connectors). `thorough` also tries
/// several readings together where no single one explains a total: a thousand pricings.
QList<PriceDeviation> checkPrice(const Charge &charge, const std::vector<TariffPtr> &tariffs, Pricer &pricer,
                                 const std::vector<TariffPtr> &others = {}, bool thorough = true);

/// "Which policy reproduces this CDR?": fewest departures first, at most `maximum`; empty when none does.
QList<PolicyMatch> findPolicies(const Charge &charge, const std::vector<TariffPtr> &tariffs, const QByteArray &timeZone = {},
                                qsizetype maximum = 10);

} // namespace Roamscope
