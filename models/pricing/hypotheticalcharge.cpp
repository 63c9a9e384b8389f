// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricing/hypotheticalcharge.h"

namespace Roamscope {

namespace {
constexpr qint64 second = 1'000'000;
}

Charge HypotheticalCharge::charge(const Tariff &tariff, const QByteArray &timeZone) const
{
    Charge made;
    made.version = tariff.version;
    made.currency = tariff.currency;
    made.timeZone = timeZone;
    TimeUs at = start - reservation * second;
    if (reservation > 0) {
        ChargePeriod period;
        period.start = at;
        period.end = start;
        period.reservationTime = Exact::fraction(reservation, 3600);
        made.periods.push_back(std::move(period));
    }
    // A reservation comes before the session, whose own time begins with the charge.
    made.start = start;
    at = start;
    if (energy.sign() > 0) {
        ChargePeriod period;
        const qint64 length = power.sign() > 0 ? (energy / power * Exact(3600)).rounded(0).toText().toLongLong() : 60;
        period.start = at;
        period.end = at + std::max<qint64>(1, length) * second;
        period.energy = energy;
        period.time = Exact::fraction(period.end - period.start, 3600 * second);
        if (power.sign() > 0) {
            period.minPower = power;
            period.maxPower = power;
        }
        at = period.end;
        made.periods.push_back(std::move(period));
    }
    if (parking > 0) {
        ChargePeriod period;
        period.start = at;
        period.end = at + parking * second;
        period.parkingTime = Exact::fraction(parking, 3600);
        at = period.end;
        made.periods.push_back(std::move(period));
    }
    made.end = at;
    Pricer divider({.spanning = PricingPolicy::Spanning::Divided});
    divider.setTimeZone(timeZone);
    made.periods = divider.dividedPeriods(made, tariff);
    return made;
}

} // namespace Roamscope
