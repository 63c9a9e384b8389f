// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricing/pricecheck.h"
#include "models/capture/isotime.h"
#include "models/pricing/pricingtext.h"


#include <algorithm>

namespace Roamscope {

namespace {

// 1 s, or the fourth decimal of hours.
bool agreesInTime(const Exact &stated, const Exact &computed)
{
    return (stated - computed).abs() <= Exact::fraction(1, 3600);
}

bool agreesInEnergy(const Exact &stated, const Exact &computed)
{
    return (stated - computed).abs() <= Exact::fraction(1, 1000);
}

struct Amount
{
    Exact exclVat;
    Exact inclVat;
};

// What the CDR's fields would hold.
struct Totals
{
    Amount cost;
    Amount fixed;
    Amount energy;
    Amount time;
    Amount parking;
    Amount reservation;
};

Totals totalsOf(const Charge &charge, const PricedCharge &priced)
{
    const auto of = [&](PricedCharge::Total total) { return Amount {priced.dimensions[total].exclVat, priced.dimensions[total].inclVat}; };
    Totals totals {{priced.exclVat, priced.inclVat},
                   of(PricedCharge::Flat),
                   of(PricedCharge::Energy),
                   of(PricedCharge::Time),
                   of(PricedCharge::ParkingTime),
                   of(PricedCharge::Reservation)};
    // Only the total of a credit CDR is negated.
    if (charge.credit && charge.stated.cost && charge.stated.cost->exclVat.sign() < 0)
        totals.cost = {-totals.cost.exclVat, -totals.cost.inclVat};
    return totals;
}

struct Field
{
    const char *name;
    std::optional<StatedPrice> StatedTotals::*stated;
    Amount Totals::*computed;
};
constexpr Field fields[] = {
    {"total_cost", &StatedTotals::cost, &Totals::cost},
    {"total_fixed_cost", &StatedTotals::fixedCost, &Totals::fixed},
    {"total_energy_cost", &StatedTotals::energyCost, &Totals::energy},
    {"total_time_cost", &StatedTotals::timeCost, &Totals::time},
    {"total_parking_cost", &StatedTotals::parkingCost, &Totals::parking},
    {"total_reservation_cost", &StatedTotals::reservationCost, &Totals::reservation},
};

bool hasTax(const PricedCharge &priced)
{
    return std::any_of(priced.parts.begin(), priced.parts.end(), [](const PricedPart &part) { return part.vat.has_value(); });
}

bool allAgree(const Charge &charge, const PricedCharge &priced, PricingPolicy::Tolerance tolerance)
{
    const Totals totals = totalsOf(charge, priced);
    const bool taxed = hasTax(priced);
    return std::all_of(std::begin(fields), std::end(fields), [&](const Field &field) {
        const std::optional<StatedPrice> &stated = charge.stated.*field.stated;
        const Amount &computed = totals.*field.computed;
        return !stated
            || (amountsAgree(stated->exclVat, computed.exclVat, tolerance)
                && (!taxed || !stated->inclVat || amountsAgree(*stated->inclVat, computed.inclVat, tolerance)));
    });
}

struct Alternative
{
    DeviationCause cause;
    PricingPolicy policy;
};

// One departure from the policy at a time, the most usual first.
std::vector<Alternative> alternativesTo(const PricingPolicy &base)
{
    using P = PricingPolicy;
    std::vector<Alternative> all;
    const auto add = [&](DeviationCause cause, auto change) {
        PricingPolicy policy = base;
        change(policy);
        if (!(policy == base))
            all.push_back({cause, policy});
    };
    for (const P::RoundingPlace place : {P::RoundingPlace::Dimension, P::RoundingPlace::Part, P::RoundingPlace::Total}) {
        for (const int decimals : {2, 3, 4}) {
            for (const RoundingMode mode : {RoundingMode::HalfUp, RoundingMode::HalfEven, RoundingMode::Down, RoundingMode::Up})
                add(DeviationCause::Rounding, [&](P &p) {
                    p.roundingPlace = place;
                    p.decimals = decimals;
                    p.roundingMode = mode;
                });
        }
    }
    for (const P::StepSize step : {P::StepSize::None, P::StepSize::Component, P::StepSize::Period, P::StepSize::Session})
        add(DeviationCause::StepSize, [&](P &p) { p.stepSize = step; });
    for (const P::ParkingStep step : {P::ParkingStep::Both, P::ParkingStep::LastOnly, P::ParkingStep::ParkingOnly})
        add(DeviationCause::ParkingStep, [&](P &p) { p.parkingStep = step; });
    add(DeviationCause::PeriodSpansChange, [](P &p) { p.spanning = P::Spanning::Divided; });
    add(DeviationCause::PeriodSpansChange, [](P &p) { p.spanning = P::Spanning::AtStart; });
    add(DeviationCause::TimeZone, [](P &p) { p.utcClock = true; });
    add(DeviationCause::ParkingAsCharging, [](P &p) { p.parking = P::Parking::AsCharging; });
    add(DeviationCause::LimitIgnored, [](P &p) { p.limits = P::Limits::Ignored; });
    add(DeviationCause::LimitAndTax, [](P &p) { p.limits = P::Limits::TaxFollows; });
    add(DeviationCause::FlatRepeated, [](P &p) { p.flat = P::Flat::OncePerElement; });
    add(DeviationCause::ParkingMeaning, [](P &p) { p.parkingMeaning = P::ParkingMeaning::NotCharging; });
    add(DeviationCause::ParkingMeaning, [](P &p) { p.parkingMeaning = P::ParkingMeaning::VehicleAsksForNoPower; });
    add(DeviationCause::ChargerClock, [](P &p) { p.chargerClock = true; });
    return all;
}

} // namespace

bool amountsAgree(const Exact &stated, const Exact &computed, PricingPolicy::Tolerance tolerance)
{
    using Tolerance = PricingPolicy::Tolerance;
    const bool cents = tolerance == Tolerance::LastDigit && stated.rounded(2) == stated;
    return (stated - computed).abs() <= (tolerance == Tolerance::Cent ? Exact::fraction(1, 100) : cents ? Exact::fraction(5, 1000) : Exact::fraction(5, 100000));
}

QLatin1StringView causeId(DeviationCause cause)
{
    static constexpr const char *ids[] = {"unknown",       "rounding",          "step-size",        "parking-step",  "period-spans-change", "time-zone",
                                          "tax-included",  "tax-left-out",      "other-tariff",     "parking-as-charging", "limit-ignored", "limit-and-tax",
                                          "flat-repeated", "wh-for-kwh",        "cents",            "credit-sign",   "sum-of-parts",        "several",
                                          "parking-meaning", "charger-clock"};
    static_assert(std::size(ids) == std::size_t(DeviationCause::Count));
    return QLatin1StringView(ids[int(cause)]);
}

QString causeName(DeviationCause cause)
{
    switch (cause) {
    case DeviationCause::Rounding:
        return PricingText::tr("rounding");
    case DeviationCause::StepSize:
    case DeviationCause::ParkingStep:
        return PricingText::tr("step size");
    case DeviationCause::PeriodSpansChange:
        return PricingText::tr("period over a change of price");
    case DeviationCause::TimeZone:
        return PricingText::tr("time zone");
    case DeviationCause::WithTaxForWithout:
        return PricingText::tr("tax included");
    case DeviationCause::WithoutTaxForWith:
        return PricingText::tr("tax left out");
    case DeviationCause::OtherTariff:
        return PricingText::tr("another tariff or version");
    case DeviationCause::ParkingAsCharging:
        return PricingText::tr("parking billed as charging");
    case DeviationCause::LimitIgnored:
    case DeviationCause::LimitAndTax:
        return PricingText::tr("minimum or maximum price");
    case DeviationCause::FlatRepeated:
        return PricingText::tr("flat fee repeated");
    case DeviationCause::WattHours:
        return PricingText::tr("Wh for kWh");
    case DeviationCause::Cents:
        return PricingText::tr("cents for the main unit");
    case DeviationCause::CreditSign:
        return PricingText::tr("sign reversed");
    case DeviationCause::SumOfParts:
        return PricingText::tr("parts do not add up");
    case DeviationCause::Several:
        return PricingText::tr("several readings together");
    case DeviationCause::ParkingMeaning:
        return PricingText::tr("meaning of parking time");
    case DeviationCause::ChargerClock:
        return PricingText::tr("the charger's clock");
    case DeviationCause::Unknown:
    case DeviationCause::Count:
        break;
    }
    return PricingText::tr("unknown cause");
}

QString PriceDeviation::causeText() const
{
    const QString value = QString::fromUtf8(detail);
    switch (cause) {
    case DeviationCause::Unknown:
        break;
    case DeviationCause::Rounding:
    case DeviationCause::StepSize:
    case DeviationCause::ParkingStep:
    case DeviationCause::LimitAndTax:
    case DeviationCause::FlatRepeated:
    case DeviationCause::Several:
        return PricingText::tr("The CDR comes out under another reading of the specification: %1.").arg(policyDepartures(policy).join(QStringLiteral("; ")));
    case DeviationCause::ParkingMeaning:
        return PricingText::tr("The time in which the station paused was counted by the other meaning of PARKING_TIME (erratum of May 2026).");
    case DeviationCause::ChargerClock:
        return PricingText::tr("The times of the charger's own clock were taken, which was wrong.");
    case DeviationCause::PeriodSpansChange:
        return PricingText::tr("A charging period lies across a change of price; the two sides have divided it differently.");
    case DeviationCause::TimeZone:
        return PricingText::tr("The times of day of the tariff were read in UTC, not in the Location's time.");
    case DeviationCause::WithTaxForWithout:
        return PricingText::tr("The CDR states the amount with tax where the one without belongs.");
    case DeviationCause::WithoutTaxForWith:
        return PricingText::tr("The CDR states the amount without tax where the one with tax belongs.");
    case DeviationCause::OtherTariff:
        return PricingText::tr("The CDR was priced with another tariff or an older version of it: %1.").arg(value);
    case DeviationCause::ParkingAsCharging:
        return PricingText::tr("Parking time was billed at the price of charging time.");
    case DeviationCause::LimitIgnored:
        return PricingText::tr("The tariff's minimum or maximum price was not applied.");
    case DeviationCause::WattHours:
        return PricingText::tr("The amount is a thousand times too large or too small: Wh and kWh were mixed up.");
    case DeviationCause::Cents:
        return PricingText::tr("The amount is a hundred times too large or too small: cents stand for the main unit.");
    case DeviationCause::CreditSign:
        return PricingText::tr("The sign is reversed: only the total of a credit CDR is negative.");
    case DeviationCause::SumOfParts:
        return PricingText::tr("The CDR contradicts itself: its parts add up to %1.").arg(value);
    case DeviationCause::Count:
        break;
    }
    return PricingText::tr("No single reading of the tariff explains this amount.");
}

QStringList policyDepartures(const PricingPolicy &policy)
{
    using P = PricingPolicy;
    const P base;
    QStringList list;
    if (policy.roundingPlace != base.roundingPlace || policy.decimals != base.decimals || policy.roundingMode != base.roundingMode) {
        const QString place = policy.roundingPlace == P::RoundingPlace::Part ? PricingText::tr("each period is rounded")
            : policy.roundingPlace == P::RoundingPlace::Dimension            ? PricingText::tr("each kind of price is rounded")
                                                                             : PricingText::tr("the total is rounded");
        const QString mode = policy.roundingMode == RoundingMode::HalfEven ? PricingText::tr("halves to even")
            : policy.roundingMode == RoundingMode::Down                    ? PricingText::tr("down")
            : policy.roundingMode == RoundingMode::Up                      ? PricingText::tr("up")
                                                                           : PricingText::tr("halves up");
        list.append(PricingText::tr("%1 to %2 decimals, %3").arg(place, QString::number(policy.decimals), mode));
    }
    if (policy.stepSize != base.stepSize)
        list.append(policy.stepSize == P::StepSize::None            ? PricingText::tr("step sizes are ignored")
                        : policy.stepSize == P::StepSize::Component ? PricingText::tr("step sizes apply to each price of the tariff")
                                                                    : PricingText::tr("step sizes apply to each charging period"));
    if (policy.parkingStep != base.parkingStep)
        list.append(policy.parkingStep == P::ParkingStep::Both ? PricingText::tr("charging and parking time are both rounded up to their steps")
                                                               : PricingText::tr("only what came last is rounded up to its step"));
    if (policy.spanning != base.spanning)
        list.append(PricingText::tr("a period over a change of price is divided"));
    if (policy.flat != base.flat)
        list.append(PricingText::tr("each element's flat fee is due"));
    if (policy.limits != base.limits)
        list.append(policy.limits == P::Limits::Ignored ? PricingText::tr("minimum and maximum price are ignored") : PricingText::tr("tax follows a price that was limited"));
    if (policy.parking != base.parking)
        list.append(PricingText::tr("parking time is billed as charging time"));
    if (policy.parkingMeaning != base.parkingMeaning)
        list.append(PricingText::tr("parking is any time without charging"));
    if (policy.utcClock != base.utcClock)
        list.append(PricingText::tr("times of day are read in UTC"));
    if (policy.chargerClock != base.chargerClock)
        list.append(PricingText::tr("times are those of the charger's clock"));
    if (policy.tolerance != base.tolerance)
        list.append(policy.tolerance == P::Tolerance::Cent ? PricingText::tr("totals may be off by a cent") : PricingText::tr("totals must be right to four decimals"));
    return list;
}

QList<PriceDeviation> checkPrice(const Charge &charge, const std::vector<TariffPtr> &tariffs, Pricer &pricer, const std::vector<TariffPtr> &others, bool thorough)
{
    QList<PriceDeviation> deviations;
    const auto agree = [tolerance = pricer.policy().tolerance](const Exact &stated, const Exact &computed) { return amountsAgree(stated, computed, tolerance); };
    const PricedCharge priced = pricer.price(charge, tariffs);
    if (priced.tariffs.empty())
        return deviations;
    const bool third = charge.version == ProtocolVersion::Ocpi230;
    const bool first = charge.version == ProtocolVersion::Ocpi211;
    const bool taxed = hasTax(priced);

    // The alternatives are only priced when something is to be explained.
    std::vector<std::pair<Alternative, Totals>> tried;
    std::vector<std::pair<TariffPtr, Totals>> triedTariffs;
    const auto tryAll = [&] {
        if (!tried.empty())
            return;
        Pricer quick(pricer);
        quick.setExplaining(false);
        for (Alternative &alternative : alternativesTo(pricer.policy())) {
            quick.setPolicy(alternative.policy);
            tried.emplace_back(alternative, totalsOf(charge, quick.price(charge, tariffs)));
        }
        quick.setPolicy(pricer.policy());
        std::vector<TariffPtr> candidates = others;
        candidates.insert(candidates.end(), charge.tariffs.begin(), charge.tariffs.end());
        for (const TariffPtr &tariff : candidates) {
            if (std::find(priced.tariffs.begin(), priced.tariffs.end(), tariff) == priced.tariffs.end() && triedTariffs.size() < 200)
                triedTariffs.emplace_back(tariff, totalsOf(charge, quick.price(charge, {tariff})));
        }
    };

    const Totals totals = totalsOf(charge, priced);
    for (const Field &field : fields) {
        const std::optional<StatedPrice> &stated = charge.stated.*field.stated;
        if (!stated)
            continue;
        const auto check = [&](const Exact &said, Exact Amount::*side, const char *name) {
            const Exact &computed = (totals.*field.computed).*side;
            if (agree(said, computed))
                return;
            PriceDeviation deviation {QByteArray(field.name) + name, said, computed, DeviationCause::Unknown, {}, pricer.policy()};
            if (third && side == &Amount::inclVat) { // the version states the taxes themselves
                deviation.stated = said - stated->exclVat;
                deviation.computed = computed - (totals.*field.computed).exclVat;
                if (agree(deviation.stated, deviation.computed))
                    return; // the amount before taxes has told it already
            }
            const Exact &other = (totals.*field.computed).*(side == &Amount::exclVat ? &Amount::inclVat : &Amount::exclVat);
            tryAll();
            if (taxed && agree(said, other)) {
                deviation.cause = side == &Amount::exclVat ? DeviationCause::WithTaxForWithout : DeviationCause::WithoutTaxForWith;
            } else if (!said.isZero() && agree(-said, computed)) {
                deviation.cause = DeviationCause::CreditSign;
            } else {
                for (const auto &[alternative, result] : tried) {
                    if (agree(said, (result.*field.computed).*side)) {
                        deviation.cause = alternative.cause;
                        deviation.policy = alternative.policy;
                        break;
                    }
                }
                for (const auto &[tariff, result] : triedTariffs) {
                    if (deviation.cause == DeviationCause::Unknown && agree(said, (result.*field.computed).*side)) {
                        deviation.cause = DeviationCause::OtherTariff;
                        deviation.detail = tariff->id;
                        // An older version has the same id.
                        if (tariff->lastUpdated != noTime)
                            deviation.detail += " (" + formatIsoTime(tariff->lastUpdated).left(16).replace('T', ' ') + " UTC)";
                    }
                }
                if (deviation.cause == DeviationCause::Unknown && !computed.isZero()) {
                    const Exact ratio = (said / computed).rounded(3);
                    if (ratio == Exact(1000) || ratio == Exact::fraction(1, 1000))
                        deviation.cause = DeviationCause::WattHours;
                    else if (ratio == Exact(100) || ratio == Exact::fraction(1, 100))
                        deviation.cause = DeviationCause::Cents;
                }
            }
            deviations.append(deviation);
        };
        check(stated->exclVat, &Amount::exclVat, first ? "" : third ? ".before_taxes" : ".excl_vat");
        if (stated->inclVat && taxed)
            check(*stated->inclVat, &Amount::inclVat, third ? ".taxes" : ".incl_vat");
    }

    // Where no single reading explains the total, two together may.
    const bool unexplained = std::any_of(deviations.cbegin(), deviations.cend(), [](const PriceDeviation &d) { return d.cause == DeviationCause::Unknown; });
    if (unexplained) {
        const QList<PolicyMatch> matches = thorough ? findPolicies(charge, tariffs, {}, 1) : QList<PolicyMatch>();
        // The sum of what the CDR itself states.
        Exact sum;
        bool anyPart = false;
        for (const Field &field : fields) {
            const std::optional<StatedPrice> &part = charge.stated.*field.stated;
            if (&field != &fields[0] && part) {
                sum += part->exclVat;
                anyPart = true;
            }
        }
        for (PriceDeviation &deviation : deviations) {
            if (deviation.cause != DeviationCause::Unknown)
                continue;
            if (!matches.isEmpty()) {
                deviation.cause = DeviationCause::Several;
                deviation.policy = matches.constFirst().policy;
            } else if (anyPart && deviation.field.startsWith("total_cost") && charge.stated.cost && !agree(charge.stated.cost->exclVat, sum)) {
                deviation.cause = DeviationCause::SumOfParts;
                deviation.detail = sum.toText();
            }
        }
    }

    // Volumes.
    Exact energy;
    Exact hours;
    Exact parking;
    for (const ChargePeriod &period : charge.periods) {
        energy += period.energy.value_or(Exact());
        hours += period.time.value_or(Exact());
        parking += period.parkingTime.value_or(Exact());
    }
    const auto volume = [&](const char *name, const std::optional<Exact> &stated, const Exact &computed, bool same) {
        if (!stated || same)
            return;
        PriceDeviation deviation {name, *stated, computed, DeviationCause::Unknown, {}, pricer.policy()};
        if (!computed.isZero()) {
            const Exact ratio = (*stated / computed).rounded(2);
            if (ratio == Exact(1000) || *stated * Exact(1000) == computed)
                deviation.cause = DeviationCause::WattHours;
        }
        deviations.append(deviation);
    };
    if (charge.stated.energy)
        volume("total_energy", charge.stated.energy, energy, agreesInEnergy(*charge.stated.energy, energy));
    if (charge.stated.time && !hours.isZero())
        volume("total_time", charge.stated.time, hours + parking, agreesInTime(*charge.stated.time, hours + parking));
    if (charge.stated.parkingTime && !parking.isZero())
        volume("total_parking_time", charge.stated.parkingTime, parking, agreesInTime(*charge.stated.parkingTime, parking));
    return deviations;
}

QList<PolicyMatch> findPolicies(const Charge &charge, const std::vector<TariffPtr> &tariffs, const QByteArray &timeZone, qsizetype maximum)
{
    using P = PricingPolicy;
    QList<PolicyMatch> matches;
    if (!charge.stated.cost)
        return matches;
    Pricer pricer;
    pricer.setExplaining(false);
    pricer.setTimeZone(timeZone);
    const P base;
    std::vector<P> policies;
    struct Rounding
    {
        P::RoundingPlace place;
        int decimals;
        RoundingMode mode;
    };
    static constexpr Rounding roundings[] = {
        {P::RoundingPlace::Total, 4, RoundingMode::HalfUp},   {P::RoundingPlace::Total, 2, RoundingMode::HalfUp},
        {P::RoundingPlace::Total, 2, RoundingMode::Down},     {P::RoundingPlace::Total, 2, RoundingMode::Up},
        {P::RoundingPlace::Dimension, 2, RoundingMode::HalfUp}, {P::RoundingPlace::Dimension, 2, RoundingMode::Down},
        {P::RoundingPlace::Dimension, 2, RoundingMode::Up},   {P::RoundingPlace::Part, 2, RoundingMode::HalfUp},
        {P::RoundingPlace::Part, 2, RoundingMode::HalfEven},  {P::RoundingPlace::Part, 2, RoundingMode::Down},
        {P::RoundingPlace::Part, 2, RoundingMode::Up},        {P::RoundingPlace::Part, 3, RoundingMode::HalfUp},
        {P::RoundingPlace::Part, 4, RoundingMode::HalfUp},
    };
    for (const Rounding &rounding : roundings) {
        for (const P::StepSize step : {P::StepSize::Session, P::StepSize::None, P::StepSize::Component, P::StepSize::Period}) {
            for (const P::ParkingStep parkingStep : {P::ParkingStep::ParkingOnly, P::ParkingStep::LastOnly, P::ParkingStep::Both}) {
                if (step != P::StepSize::Session && parkingStep != P::ParkingStep::ParkingOnly)
                    continue;
                for (int bits = 0; bits < 48; ++bits) {
                    P policy = base;
                    policy.roundingPlace = rounding.place;
                    policy.decimals = rounding.decimals;
                    policy.roundingMode = rounding.mode;
                    policy.stepSize = step;
                    policy.parkingStep = parkingStep;
                    policy.spanning = bits & 1 ? P::Spanning::Divided : P::Spanning::AtStart;
                    policy.utcClock = bits & 2;
                    policy.flat = bits & 4 ? P::Flat::OncePerElement : P::Flat::OncePerSession;
                    policy.parking = bits & 8 ? P::Parking::AsCharging : P::Parking::AsStated;
                    policy.limits = P::Limits(bits / 16);
                    policies.push_back(policy);
                }
            }
        }
    }
    const auto departures = [&](const P &policy) { return int(policyDepartures(policy).size()); };
    std::vector<std::pair<int, std::size_t>> order;
    for (std::size_t i = 0; i < policies.size(); ++i)
        order.emplace_back(departures(policies[i]), i);
    std::stable_sort(order.begin(), order.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[count, index] : order) {
        // A reading with more departures than needed explains nothing.
        if (count > 3 || (!matches.isEmpty() && count > matches.constFirst().departures) || matches.size() >= maximum)
            break;
        pricer.setPolicy(policies[index]);
        if (allAgree(charge, pricer.price(charge, tariffs), policies[index].tolerance))
            matches.append({policies[index], count});
    }
    return matches;
}

} // namespace Roamscope
