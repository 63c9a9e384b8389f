// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pricing/tariff.h"

#include <functional>

namespace Roamscope {

/// A part of a charge in which nothing changes that a price depends on (OCPI ChargingPeriod).
struct ChargePeriod
{
    TimeUs start = noTime;
    TimeUs end = noTime; ///< of the next period's start, or of the charge
    std::optional<Exact> energy; ///< kWh
    std::optional<Exact> time; ///< h of charging
    std::optional<Exact> parkingTime; ///< h
    std::optional<Exact> reservationTime; ///< h
    bool reservationExpires = false;
    bool pausedByStation = false; ///< of a Transaction: the vehicle would have taken power (SuspendedEVSE)
    bool flat = false; ///< 2.1.1 FLAT dimension
    std::optional<Exact> minCurrent; ///< A
    std::optional<Exact> maxCurrent;
    std::optional<Exact> minPower; ///< kW
    std::optional<Exact> maxPower;
    QByteArray tariffId; ///< when the CDR names one for the period
    QByteArray pointer;
};

/// One tax of a price, as a CDR of 2.3.0 states it.
struct StatedTax
{
    QByteArray name;
    std::optional<Exact> percentage;
    Exact amount;
};

/// An amount without and with tax, as a CDR states it.
struct StatedPrice
{
    Exact exclVat;
    std::optional<Exact> inclVat;
    std::vector<StatedTax> taxes {}; ///< 2.3.0
};

/// What a CDR says it costs and holds.
struct StatedTotals
{
    std::optional<StatedPrice> cost;
    std::optional<StatedPrice> fixedCost;
    std::optional<StatedPrice> energyCost;
    std::optional<StatedPrice> timeCost;
    std::optional<StatedPrice> parkingCost;
    std::optional<StatedPrice> reservationCost;
    std::optional<Exact> energy; ///< kWh
    std::optional<Exact> time; ///< h
    std::optional<Exact> parkingTime; ///< h
};

/// A charge to be priced: from a CDR, a Session, a Transaction, or typed in.
struct Charge
{
    ProtocolVersion version = ProtocolVersion::Unknown;
    QByteArray id;
    QByteArray currency;
    TimeUs start = noTime;
    TimeUs end = noTime;
    QByteArray timeZone; ///< IANA, of the Location; empty where nothing tells
    QByteArray country; ///< ISO 3166 alpha-3 of the CDR's location
    std::vector<ChargePeriod> periods; ///< in time order
    std::vector<TariffPtr> tariffs; ///< those that the CDR carries
    StatedTotals stated;
    bool credit = false;
    bool homeCharging = false;
    qint64 clockShift = 0; ///< of a Transaction, µs: how much later the charger's own clock was
    TimeUs lastUpdated = noTime;
    PricingNotes notes; ///< what reading it has shown
};

/// Reads tariffs: one object, a list, an OCPI answer, or JSON Lines. Tolerant: what cannot be read is a
/// note of the tariff (or in `notes` where there is none), the rest is taken. Unknown version = detect.
std::vector<TariffPtr> readTariffs(QByteArrayView json, ProtocolVersion version, PricingNotes *notes);
/// Reads CDRs or Sessions in the same forms.
std::vector<Charge> readCharges(QByteArrayView json, ProtocolVersion version, PricingNotes *notes);
/// The same one by one, for more of them than memory should hold. The charge may be moved from; false = enough.
void readEachCharge(QByteArrayView json, ProtocolVersion version, PricingNotes *notes, const std::function<bool(Charge &charge)> &take);

} // namespace Roamscope
