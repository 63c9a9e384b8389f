// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricing/tariff.h"

#include <QCoreApplication>

namespace Roamscope {

QLatin1StringView dimensionId(PriceDimension dimension)
{
    switch (dimension) {
    case PriceDimension::Energy:
        return QLatin1StringView("ENERGY");
    case PriceDimension::Time:
        return QLatin1StringView("TIME");
    case PriceDimension::ParkingTime:
        return QLatin1StringView("PARKING_TIME");
    default:
        return QLatin1StringView("FLAT");
    }
}

QString dimensionName(PriceDimension dimension)
{
    switch (dimension) {
    case PriceDimension::Energy:
        return QCoreApplication::translate("Roamscope", "energy");
    case PriceDimension::Time:
        return QCoreApplication::translate("Roamscope", "charging time");
    case PriceDimension::ParkingTime:
        return QCoreApplication::translate("Roamscope", "parking time");
    default:
        return QCoreApplication::translate("Roamscope", "flat fee");
    }
}

bool TariffRestriction::isEmpty() const
{
    return !startTime && !endTime && !startDate && !endDate && !minKwh && !maxKwh && !minCurrent && !maxCurrent && !minPower && !maxPower
        && !minDuration && !maxDuration && days == 0x7f && reservation == ReservationKind::None && !unreadable;
}

bool TariffRestriction::matchesTimeOfDay(int second) const
{
    if (!startTime && !endTime)
        return true;
    const int from = startTime.value_or(0);
    const int to = endTime.value_or(86400);
    if (from < to)
        return second >= from && second < to;
    return second >= from || second < to; // over midnight; the same time twice is the whole day
}

} // namespace Roamscope
