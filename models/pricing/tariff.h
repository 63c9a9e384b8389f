// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"
#include "models/catalog/protocolversion.h"
#include "models/pricing/exact.h"
#include "models/pricing/pricingnote.h"

#include <QByteArray>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace Roamscope {

/// What a price is for. RESERVATION_TIME has no component of its own: TIME in an element with `reservation`.
enum class PriceDimension : quint8 { Energy, Time, ParkingTime, Flat, Count };
constexpr int priceDimensionCount = int(PriceDimension::Count);
/// "ENERGY", "TIME", "PARKING_TIME", "FLAT".
QLatin1StringView dimensionId(PriceDimension dimension);
/// Translated: "energy" …
QString dimensionName(PriceDimension dimension);

/// OCPI PriceComponent. Price per kWh, per hour, or once; `stepSize` in Wh or s.
struct TariffComponent
{
    PriceDimension dimension = PriceDimension::Energy;
    Exact price;
    std::optional<Exact> vat; ///< percent; absent is not 0
    qint64 stepSize = 0; ///< 0 = billed as it is
    QByteArray pointer; ///< JSON Pointer below the tariff
};

enum class ReservationKind : quint8 { None, Reservation, Expires };

/// OCPI TariffRestrictions; what is absent does not restrict. Lower limits hold from the value on, upper
/// limits up to it. Times of day are local to the Location; an end not after its start is on the next day.
struct TariffRestriction
{
    std::optional<int> startTime; ///< s of the day
    std::optional<int> endTime; ///< s of the day, 86400 for "00:00" and "24:00"
    std::optional<qint64> startDate; ///< days since 1970
    std::optional<qint64> endDate; ///< not included
    std::optional<Exact> minKwh;
    std::optional<Exact> maxKwh;
    std::optional<Exact> minCurrent; ///< A, all phases together
    std::optional<Exact> maxCurrent;
    std::optional<Exact> minPower; ///< kW
    std::optional<Exact> maxPower;
    std::optional<qint64> minDuration; ///< s since the session began
    std::optional<qint64> maxDuration;
    quint8 days = 0x7f; ///< bit 0 = Monday
    ReservationKind reservation = ReservationKind::None;
    bool unreadable = false; ///< something in it could not be read: the element is left out of account
    QByteArray pointer;

    bool isEmpty() const;
    bool dependsOnClock() const { return startTime || endTime || startDate || endDate || days != 0x7f; }
    bool matchesTimeOfDay(int second) const;
};

struct TariffElement
{
    std::vector<TariffComponent> components;
    TariffRestriction restriction;
    QByteArray pointer;
};

/// min_price or max_price.
struct PriceLimit
{
    std::optional<Exact> exclVat;
    std::optional<Exact> inclVat;
};

enum class TaxIncluded : quint8 { No, Yes, NotApplicable };

/// An OCPI Tariff as pricing reads it. Immutable once read and shared between charges.
struct Tariff
{
    ProtocolVersion version = ProtocolVersion::Unknown;
    QByteArray countryCode;
    QByteArray partyId;
    QByteArray id;
    QByteArray currency; ///< upper case
    QByteArray type; ///< REGULAR, AD_HOC_PAYMENT, PROFILE_CHEAP …; empty = for all
    std::vector<TariffElement> elements;
    std::optional<PriceLimit> minPrice;
    std::optional<PriceLimit> maxPrice;
    TimeUs validFrom = noTime;
    TimeUs validTo = noTime;
    TimeUs lastUpdated = noTime;
    std::optional<TaxIncluded> taxIncluded; ///< 2.3.0
    QList<QByteArray> texts; ///< tariff_alt_text
    PricingNotes notes; ///< what reading it has shown

    bool hasClockRestrictions = false;
    bool hasReservation = false;
};
using TariffPtr = std::shared_ptr<const Tariff>;

} // namespace Roamscope
