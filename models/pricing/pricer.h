// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pricing/charge.h"
#include "models/pricing/zoneclock.h"

#include <QHash>

#include <array>
#include <memory>
#include <vector>

namespace Roamscope {

/// The readings of the specification where it is silent or contradicts itself. Each default is what the
/// text of 2.2.1 says most plainly.
struct PricingPolicy
{
    /// To what a step size is applied: the whole of its dimension once, all that one component has billed,
    /// each period, or nothing.
    enum class StepSize : quint8 { Session, Component, Period, None };
    /// When a session has charging and parking time: only parking is stepped, only what came last, or both.
    enum class ParkingStep : quint8 { ParkingOnly, LastOnly, Both };
    /// What is rounded: the total, each dimension, or each period's part.
    enum class RoundingPlace : quint8 { Total, Dimension, Part };
    /// A period over a price change: priced as it began, or divided in proportion.
    enum class Spanning : quint8 { AtStart, Divided };
    /// A flat fee is due once, or once for each element that has one.
    enum class Flat : quint8 { OncePerSession, OncePerElement };
    /// Minimum and maximum bind the amounts without and with tax each on its own, or tax follows.
    enum class Limits : quint8 { Apart, TaxFollows, Ignored };
    enum class Parking : quint8 { AsStated, AsCharging };
    /// What PARKING_TIME is, for charges made from a charger's messages: since the erratum of May 2026 the time in
    /// which the vehicle asks for no power, before it any time without charging.
    enum class ParkingMeaning : quint8 { VehicleAsksForNoPower, NotCharging };
    /// How far a stated total may be from the computed one: half of the last digit that it is written with, a cent, or
    /// nothing beyond the fourth decimal.
    enum class Tolerance : quint8 { LastDigit, Cent, FourDecimals };

    StepSize stepSize = StepSize::Session;
    ParkingStep parkingStep = ParkingStep::ParkingOnly;
    RoundingPlace roundingPlace = RoundingPlace::Total;
    int decimals = 4; ///< the decimals of an OCPI number
    RoundingMode roundingMode = RoundingMode::HalfUp;
    Spanning spanning = Spanning::AtStart;
    Flat flat = Flat::OncePerSession;
    Limits limits = Limits::Apart;
    Parking parking = Parking::AsStated;
    ParkingMeaning parkingMeaning = ParkingMeaning::VehicleAsksForNoPower;
    bool utcClock = false; ///< times of day read as UTC instead of the Location's time
    bool chargerClock = false; ///< times as the charger's clock had them, its error included
    Tolerance tolerance = Tolerance::LastDigit;

    bool operator==(const PricingPolicy &) const = default;
};

/// Why an element's prices do not hold in a period.
enum class MismatchReason : quint8 {
    None,
    Reservation,
    NotReservation,
    Unreadable,
    TimeOfDay,
    Weekday,
    BeforeStartDate,
    AfterEndDate,
    BelowMinimumEnergy,
    AboveMaximumEnergy,
    BelowMinimumDuration,
    AboveMaximumDuration,
    BelowMinimumCurrent,
    AboveMaximumCurrent,
    BelowMinimumPower,
    AboveMaximumPower,
    CurrentUnknown,
    PowerUnknown,
};

struct ElementMismatch
{
    int element = -1;
    MismatchReason reason = MismatchReason::None;
    QByteArray actual {}; ///< "21:30", "12.5 kWh"
    QByteArray limit {};
    QString text() const; ///< a translated sentence
};

/// One line of the bill: a dimension of a period under one component.
struct PricedPart
{
    PriceDimension dimension = PriceDimension::Energy;
    bool reservation = false;
    int period = -1; ///< index into Charge::periods
    int tariff = -1; ///< index into PricedCharge::tariffs
    int element = -1;
    int component = -1;
    Exact volume; ///< kWh, h, or 1
    Exact billed; ///< after the step size
    Exact price;
    std::optional<Exact> vat;
    Exact exclVat;
    Exact inclVat;
    std::vector<ElementMismatch> before {}; ///< elements of the dimension that were looked at first
};

/// What is taxed at one rate, before the limits.
struct PricedTax
{
    std::optional<Exact> rate; ///< percent; empty = no rate is given
    Exact exclVat;
    Exact tax;
};

struct PricedDimension
{
    Exact volume;
    Exact billed;
    Exact exclVat;
    Exact inclVat;
    bool any = false;
};

/// What a charge costs, and why.
struct PricedCharge
{
    enum Total { Energy, Time, ParkingTime, Flat, Reservation, TotalCount };

    QByteArray currency;
    QByteArray timeZone; ///< that was used
    std::vector<TariffPtr> tariffs;
    std::vector<PricedPart> parts; ///< in time order
    std::array<PricedDimension, TotalCount> dimensions {};
    Exact sumExclVat; ///< before the limits
    Exact sumInclVat;
    Exact exclVat; ///< the total
    Exact inclVat;
    bool minimumApplied = false;
    bool maximumApplied = false;
    PricingNotes notes;

    /// Taxes by rate, the lowest first, the parts without a rate at the end.
    std::vector<PricedTax> taxes() const;
};
/// "ENERGY" … "RESERVATION_TIME".
QLatin1StringView totalId(PricedCharge::Total total);

/// Prices charges. Keeps clocks of time zones: one per thread.
class Pricer
{
public:
    explicit Pricer(const PricingPolicy &policy = {});
    ~Pricer();

    const PricingPolicy &policy() const { return m_policy; }
    void setPolicy(const PricingPolicy &policy) { m_policy = policy; }
    /// Overrules what the charge says of its zone; empty = by the charge.
    void setTimeZone(const QByteArray &zone) { m_zone = zone; }
    /// With reasons for elements passed over and notes, or only the amounts.
    void setExplaining(bool on) { m_explaining = on; }

    /// Under the tariffs given, or those that the charge carries where there are none.
    PricedCharge price(const Charge &charge, const std::vector<TariffPtr> &tariffs = {});
    /// The charge's periods, divided wherever a price of the tariff begins or ends to hold; volumes in
    /// proportion.
    std::vector<ChargePeriod> dividedPeriods(const Charge &charge, const Tariff &tariff);

private:
    struct Walk;
    PricedCharge priceAsIs(const Charge &charge, const std::vector<TariffPtr> &tariffs);
    ZoneClock &clock(const QByteArray &zone);
    ZoneClock &clockFor(const Charge &charge, PricedCharge *result);
    std::vector<ChargePeriod> divided(const Charge &charge, const Tariff &tariff, ZoneClock &clock, std::vector<int> *origin) const;
    MismatchReason mismatch(const TariffRestriction &restriction, const Walk &walk, ElementMismatch *why) const;
    void step(PricedCharge *result) const;
    void amounts(PricedCharge *result) const;
    void limit(PricedCharge *result) const;

    PricingPolicy m_policy;
    QByteArray m_zone;
    bool m_explaining = true;
    QHash<QByteArray, std::shared_ptr<ZoneClock>> m_clocks;
};

} // namespace Roamscope
