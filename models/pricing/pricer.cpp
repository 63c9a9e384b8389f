// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricing/pricer.h"

#include <algorithm>

namespace Roamscope {

namespace {

constexpr qint64 second = 1'000'000;
constexpr std::size_t maximumCuts = 5000; ///< into which one period is divided

const Exact secondsPerHour(3600);
const Exact wattHours(1000);

bool same(const QByteArray &a, const QByteArray &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

PricedCharge::Total totalOf(const PricedPart &part)
{
    if (part.reservation)
        return PricedCharge::Reservation;
    switch (part.dimension) {
    case PriceDimension::Energy:
        return PricedCharge::Energy;
    case PriceDimension::Time:
        return PricedCharge::Time;
    case PriceDimension::ParkingTime:
        return PricedCharge::ParkingTime;
    default:
        return PricedCharge::Flat;
    }
}

// The unit of a step as a part of the unit of the volume.
Exact stepOf(PriceDimension dimension, qint64 stepSize)
{
    return dimension == PriceDimension::Energy ? Exact(stepSize) / wattHours : Exact(stepSize) / secondsPerHour;
}

const TariffComponent &componentOf(const PricedCharge &charge, const PricedPart &part)
{
    return charge.tariffs[std::size_t(part.tariff)]->elements[std::size_t(part.element)].components[std::size_t(part.component)];
}

} // namespace

struct Pricer::Walk
{
    const ChargePeriod *period = nullptr;
    ZoneClock::Local local;
    Exact energy; ///< kWh before this period
    qint64 seconds = 0; ///< since the session began
    ReservationKind reservation = ReservationKind::None;
};

Pricer::Pricer(const PricingPolicy &policy)
    : m_policy(policy)
{
}

Pricer::~Pricer() = default;

ZoneClock &Pricer::clock(const QByteArray &zone)
{
    std::shared_ptr<ZoneClock> &kept = m_clocks[zone];
    if (!kept)
        kept = std::make_shared<ZoneClock>(zone);
    return *kept;
}

ZoneClock &Pricer::clockFor(const Charge &charge, PricedCharge *result)
{
    const auto note = [&](PricingNoteKind kind, const QByteArray &first) {
        if (m_explaining)
            result->notes.append({kind, {}, first, {}});
    };
    if (m_policy.utcClock)
        return clock({});
    const QByteArray stated = m_zone.isEmpty() ? charge.timeZone : m_zone;
    if (!stated.isEmpty()) {
        ZoneClock &found = clock(stated);
        if (found.isValid())
            return found;
        note(PricingNoteKind::TimeZoneUnknown, stated);
    }
    const bool matters = std::any_of(result->tariffs.begin(), result->tariffs.end(), [](const TariffPtr &tariff) { return tariff->hasClockRestrictions; });
    const QByteArray guessed = ZoneClock::zoneOfCountry(charge.country);
    if (!guessed.isEmpty()) {
        if (matters)
            note(PricingNoteKind::TimeZoneGuessed, guessed);
        return clock(guessed);
    }
    if (matters)
        note(PricingNoteKind::TimeZoneMissing, {});
    return clock({});
}

MismatchReason Pricer::mismatch(const TariffRestriction &r, const Walk &walk, ElementMismatch *why) const
{
    const auto tell = [&](MismatchReason reason, auto actual, auto limit) {
        if (why) {
            why->reason = reason;
            why->actual = actual();
            why->limit = limit();
        }
        return reason;
    };
    const auto nothing = [] { return QByteArray(); };
    const auto text = [](const Exact &value) { return [&value] { return value.toText(); }; };
    const auto number = [](qint64 value) { return [value] { return QByteArray::number(value); }; };

    if (r.unreadable)
        return tell(MismatchReason::Unreadable, nothing, nothing);
    if (r.reservation != walk.reservation) {
        // The time of a reservation that expired is priced as such, its start as a reservation.
        return tell(r.reservation == ReservationKind::None ? MismatchReason::NotReservation : MismatchReason::Reservation, nothing, nothing);
    }
    if (r.days != 0x7f && !(r.days >> walk.local.weekday & 1))
        return tell(MismatchReason::Weekday, number(walk.local.weekday), nothing);
    if (!r.matchesTimeOfDay(walk.local.second))
        return tell(MismatchReason::TimeOfDay, number(walk.local.second),
                    [&] { return QByteArray::number(r.startTime.value_or(0)) + '-' + QByteArray::number(r.endTime.value_or(86400)); });
    if (r.startDate && walk.local.day < *r.startDate)
        return tell(MismatchReason::BeforeStartDate, number(walk.local.day), number(*r.startDate));
    if (r.endDate && walk.local.day >= *r.endDate)
        return tell(MismatchReason::AfterEndDate, number(walk.local.day), number(*r.endDate));
    if (r.minKwh && walk.energy < *r.minKwh)
        return tell(MismatchReason::BelowMinimumEnergy, text(walk.energy), text(*r.minKwh));
    if (r.maxKwh && walk.energy >= *r.maxKwh)
        return tell(MismatchReason::AboveMaximumEnergy, text(walk.energy), text(*r.maxKwh));
    if (r.minDuration && walk.seconds < *r.minDuration)
        return tell(MismatchReason::BelowMinimumDuration, number(walk.seconds), number(*r.minDuration));
    if (r.maxDuration && walk.seconds >= *r.maxDuration)
        return tell(MismatchReason::AboveMaximumDuration, number(walk.seconds), number(*r.maxDuration));
    const ChargePeriod &period = *walk.period;
    if (r.minCurrent || r.maxCurrent) {
        const std::optional<Exact> &low = period.minCurrent ? period.minCurrent : period.maxCurrent;
        const std::optional<Exact> &high = period.maxCurrent ? period.maxCurrent : period.minCurrent;
        if (!low)
            return tell(MismatchReason::CurrentUnknown, nothing, nothing);
        if (r.minCurrent && *low < *r.minCurrent)
            return tell(MismatchReason::BelowMinimumCurrent, text(*low), text(*r.minCurrent));
        if (r.maxCurrent && *high >= *r.maxCurrent)
            return tell(MismatchReason::AboveMaximumCurrent, text(*high), text(*r.maxCurrent));
    }
    if (r.minPower || r.maxPower) {
        // Power where it is stated, else the mean of the period.
        std::optional<Exact> low = period.minPower ? period.minPower : period.maxPower;
        std::optional<Exact> high = period.maxPower ? period.maxPower : period.minPower;
        if (!low && period.energy && period.end > period.start) {
            low = *period.energy / Exact::fraction(period.end - period.start, 3600 * second);
            high = low;
        }
        if (!low)
            return tell(MismatchReason::PowerUnknown, nothing, nothing);
        if (r.minPower && *low < *r.minPower)
            return tell(MismatchReason::BelowMinimumPower, text(*low), text(*r.minPower));
        if (r.maxPower && *high >= *r.maxPower)
            return tell(MismatchReason::AboveMaximumPower, text(*high), text(*r.maxPower));
    }
    return MismatchReason::None;
}

std::vector<ChargePeriod> Pricer::divided(const Charge &charge, const Tariff &tariff, ZoneClock &clock, std::vector<int> *origin) const
{
    std::vector<ChargePeriod> out;
    Exact energy;
    for (std::size_t i = 0; i < charge.periods.size(); ++i) {
        const ChargePeriod &whole = charge.periods[i];
        std::vector<TimeUs> cuts;
        const TimeUs length = whole.end - whole.start;
        const auto cut = [&](TimeUs at) {
            if (at > whole.start && at < whole.end && cuts.size() < maximumCuts)
                cuts.push_back(at);
        };
        for (const TariffElement &element : tariff.elements) {
            const TariffRestriction &r = element.restriction;
            if (r.isEmpty() || length <= 0)
                continue;
            const auto daily = [&](int secondOfDay) {
                for (TimeUs at = clock.nextTimeOfDay(whole.start, secondOfDay % 86400); at < whole.end && cuts.size() < maximumCuts;
                     at = clock.nextTimeOfDay(at, secondOfDay % 86400))
                    cut(at);
            };
            if (r.startTime)
                daily(*r.startTime);
            if (r.endTime)
                daily(*r.endTime);
            if (r.days != 0x7f || r.startDate || r.endDate)
                daily(0);
            for (const std::optional<qint64> &duration : {r.minDuration, r.maxDuration}) {
                if (duration)
                    cut(charge.start + *duration * second);
            }
            for (const std::optional<Exact> &kwh : {r.minKwh, r.maxKwh}) {
                if (kwh && whole.energy && whole.energy->sign() > 0 && *kwh > energy && *kwh < energy + *whole.energy) {
                    const Exact share = (*kwh - energy) / *whole.energy * Exact(length);
                    cut(whole.start + share.rounded(0, RoundingMode::HalfUp).toText().toLongLong());
                }
            }
        }
        std::sort(cuts.begin(), cuts.end());
        cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
        cuts.push_back(whole.end);
        TimeUs from = whole.start;
        for (const TimeUs to : cuts) {
            ChargePeriod part = whole;
            part.start = from;
            part.end = to;
            if (cuts.size() > 1) {
                const Exact share = Exact::fraction(to - from, length);
                for (std::optional<Exact> *volume : {&part.energy, &part.time, &part.parkingTime, &part.reservationTime}) {
                    if (*volume)
                        *volume = **volume * share;
                }
            }
            out.push_back(std::move(part));
            origin->push_back(int(i));
            from = to;
        }
        if (whole.energy)
            energy += *whole.energy;
    }
    return out;
}

std::vector<ChargePeriod> Pricer::dividedPeriods(const Charge &charge, const Tariff &tariff)
{
    std::vector<int> origin;
    return divided(charge, tariff, clock(m_zone.isEmpty() ? charge.timeZone : m_zone), &origin);
}

PricedCharge Pricer::price(const Charge &charge, const std::vector<TariffPtr> &tariffs)
{
    using P = PricingPolicy;
    const bool shifted = m_policy.chargerClock && charge.clockShift != 0;
    const bool paused = m_policy.parkingMeaning == P::ParkingMeaning::NotCharging
        && std::any_of(charge.periods.begin(), charge.periods.end(), [](const ChargePeriod &period) { return period.pausedByStation && period.time; });
    if (!shifted && !paused)
        return priceAsIs(charge, tariffs);
    Charge changed = charge;
    const auto shift = [&](TimeUs &time) {
        if (shifted && time != noTime)
            time += charge.clockShift;
    };
    shift(changed.start);
    shift(changed.end);
    for (ChargePeriod &period : changed.periods) {
        shift(period.start);
        shift(period.end);
        if (paused && period.pausedByStation && period.time) {
            period.parkingTime = period.parkingTime ? *period.parkingTime + *period.time : *period.time;
            period.time.reset();
        }
    }
    return priceAsIs(changed, tariffs);
}

PricedCharge Pricer::priceAsIs(const Charge &charge, const std::vector<TariffPtr> &tariffs)
{
    PricedCharge result;
    result.tariffs = tariffs.empty() ? charge.tariffs : tariffs;
    result.currency = charge.currency;
    ZoneClock &zone = clockFor(charge, &result);
    result.timeZone = zone.name();
    const auto note = [&](PricingNoteKind kind, const QByteArray &pointer, const QByteArray &first = {}, const QByteArray &other = {}) {
        if (m_explaining && result.notes.size() < 500)
            result.notes.append({kind, pointer, first, other});
    };
    if (result.tariffs.empty()) {
        note(PricingNoteKind::NoTariff, {});
        return result;
    }
    if (m_explaining) {
        if (charge.credit)
            note(PricingNoteKind::CreditCdr, "/credit");
        if (charge.homeCharging)
            note(PricingNoteKind::HomeCharging, "/home_charging_compensation");
    }

    // Without any volume of time, the clock tells it.
    bool anyTime = false;
    for (const ChargePeriod &period : charge.periods)
        anyTime = anyTime || period.time || period.parkingTime || period.reservationTime;

    std::vector<int> origin;
    std::vector<ChargePeriod> cut;
    const std::vector<ChargePeriod> *periods = &charge.periods;
    if (m_policy.spanning == PricingPolicy::Spanning::Divided) {
        cut = divided(charge, *result.tariffs.front(), zone, &origin);
        periods = &cut;
    }

    Walk walk;
    int tariffBefore = -1;
    std::vector<std::pair<int, int>> flats; // tariff and element whose fee was billed
    int noPriceNotes = 0;
    for (std::size_t i = 0; i < periods->size(); ++i) {
        const ChargePeriod &period = (*periods)[i];
        int tariffIndex = 0;
        if (!period.tariffId.isEmpty() && result.tariffs.size() > 1) {
            for (std::size_t k = 0; k < result.tariffs.size(); ++k) {
                if (same(result.tariffs[k]->id, period.tariffId))
                    tariffIndex = int(k);
            }
        }
        const Tariff &tariff = *result.tariffs[std::size_t(tariffIndex)];
        if (tariffBefore >= 0 && tariffBefore != tariffIndex)
            note(PricingNoteKind::TariffChanged, period.pointer, result.tariffs[std::size_t(tariffBefore)]->id, tariff.id);
        if (m_explaining && tariffBefore != tariffIndex) {
            if (!tariff.currency.isEmpty() && !charge.currency.isEmpty() && tariff.currency != charge.currency)
                note(PricingNoteKind::CurrencyDiffers, "/currency", charge.currency, tariff.currency);
            if ((tariff.validFrom != noTime && period.start != noTime && period.start < tariff.validFrom)
                || (tariff.validTo != noTime && period.start != noTime && period.start >= tariff.validTo))
                note(PricingNoteKind::OutsideValidity, period.pointer, tariff.id);
        }
        if (result.currency.isEmpty())
            result.currency = tariff.currency;
        tariffBefore = tariffIndex;

        walk.period = &period;
        if (tariff.hasClockRestrictions)
            walk.local = zone.at(period.start == noTime ? 0 : period.start);
        walk.seconds = charge.start != noTime && period.start != noTime ? (period.start - charge.start) / second : 0;
        walk.reservation = !period.reservationTime ? ReservationKind::None
            : period.reservationExpires            ? ReservationKind::Expires
                                                   : ReservationKind::Reservation;

        for (int d = 0; d < priceDimensionCount; ++d) {
            const auto dimension = PriceDimension(d);
            std::optional<Exact> volume;
            switch (dimension) {
            case PriceDimension::Energy:
                volume = period.energy;
                break;
            case PriceDimension::Time:
                volume = walk.reservation != ReservationKind::None ? period.reservationTime : period.time;
                if (!volume && !anyTime && period.end > period.start)
                    volume = Exact::fraction(period.end - period.start, 3600 * second);
                if (m_policy.parking == PricingPolicy::Parking::AsCharging && period.parkingTime)
                    volume = volume ? *volume + *period.parkingTime : *period.parkingTime;
                break;
            case PriceDimension::ParkingTime:
                if (m_policy.parking == PricingPolicy::Parking::AsStated)
                    volume = period.parkingTime;
                break;
            default:
                volume = Exact(1);
                break;
            }
            if (!volume || volume->isZero())
                continue;
            PricedPart part;
            bool priced = false;
            for (std::size_t e = 0; e < tariff.elements.size() && !priced; ++e) {
                const TariffElement &element = tariff.elements[e];
                for (std::size_t k = 0; k < element.components.size(); ++k) {
                    if (element.components[k].dimension != dimension)
                        continue;
                    ElementMismatch why;
                    MismatchReason reason = mismatch(element.restriction, walk, m_explaining ? &why : nullptr);
                    // What begins with an expired reservation falls under the fee of a reservation as well.
                    if (reason == MismatchReason::Reservation && dimension == PriceDimension::Flat && walk.reservation == ReservationKind::Expires
                        && element.restriction.reservation == ReservationKind::Reservation) {
                        Walk asReservation = walk;
                        asReservation.reservation = ReservationKind::Reservation;
                        if (mismatch(element.restriction, asReservation, nullptr) == MismatchReason::None
                            && std::find(flats.begin(), flats.end(), std::pair(tariffIndex, int(e))) == flats.end()) {
                            PricedPart fee {.dimension = dimension, .reservation = true, .period = origin.empty() ? int(i) : origin[i],
                                            .tariff = tariffIndex, .element = int(e), .component = int(k), .volume = Exact(1), .billed = Exact(1),
                                            .price = element.components[k].price, .vat = element.components[k].vat, .exclVat = {}, .inclVat = {}};
                            flats.emplace_back(tariffIndex, int(e));
                            result.parts.push_back(std::move(fee));
                        }
                    }
                    if (reason != MismatchReason::None) {
                        if (m_explaining) {
                            why.element = int(e);
                            part.before.push_back(std::move(why));
                        }
                        break;
                    }
                    part.element = int(e);
                    part.component = int(k);
                    priced = true;
                    break;
                }
            }
            if (!priced) {
                if (dimension != PriceDimension::Flat && m_explaining && !part.before.empty() && noPriceNotes++ < 20)
                    note(PricingNoteKind::NoMatchingElement, period.pointer, QByteArray(dimensionId(dimension).data()));
                continue;
            }
            if (dimension == PriceDimension::Flat) {
                const std::pair key(tariffIndex, part.element);
                const bool reservation = walk.reservation != ReservationKind::None;
                const bool billed = std::any_of(flats.begin(), flats.end(), [&](const std::pair<int, int> &flat) {
                    if (m_policy.flat == PricingPolicy::Flat::OncePerElement)
                        return flat == key;
                    const bool other = result.tariffs[std::size_t(flat.first)]->elements[std::size_t(flat.second)].restriction.reservation != ReservationKind::None;
                    return flat == key || (flat.first == key.first && other == reservation && !reservation);
                });
                if (billed)
                    continue;
                flats.push_back(key);
            }
            const TariffComponent &component = tariff.elements[std::size_t(part.element)].components[std::size_t(part.component)];
            part.dimension = dimension;
            part.reservation = walk.reservation != ReservationKind::None;
            part.period = origin.empty() ? int(i) : origin[i];
            part.tariff = tariffIndex;
            part.volume = *volume;
            part.billed = *volume;
            part.price = component.price;
            part.vat = component.vat;
            result.parts.push_back(std::move(part));
        }
        if (period.energy)
            walk.energy += *period.energy;
    }
    if (!anyTime && m_explaining
        && std::any_of(result.parts.begin(), result.parts.end(), [](const PricedPart &part) { return part.dimension == PriceDimension::Time; }))
        note(PricingNoteKind::TimesInsteadOfVolumes, "/charging_periods");
    step(&result);
    amounts(&result);
    limit(&result);
    return result;
}

void Pricer::step(PricedCharge *result) const
{
    std::vector<PricedPart> &parts = result->parts;
    if (m_policy.stepSize == PricingPolicy::StepSize::None)
        return;
    const auto stepped = [](const PricedPart &part) { return part.dimension != PriceDimension::Flat; };
    // Rounds up what `chosen` parts bill together; the rest is billed at the last of their prices.
    const auto roundUp = [&](auto chosen) {
        Exact total;
        PricedPart *last = nullptr;
        for (PricedPart &part : parts) {
            if (!stepped(part) || !chosen(part))
                continue;
            total += part.volume;
            last = &part;
        }
        if (!last)
            return;
        const Exact step = stepOf(last->dimension, componentOf(*result, *last).stepSize);
        last->billed += total.roundedUpTo(step) - total;
    };
    if (m_policy.stepSize == PricingPolicy::StepSize::Period) {
        for (PricedPart &part : parts) {
            if (stepped(part))
                part.billed = part.volume.roundedUpTo(stepOf(part.dimension, componentOf(*result, part).stepSize));
        }
        return;
    }
    if (m_policy.stepSize == PricingPolicy::StepSize::Component) {
        std::vector<const TariffComponent *> done;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const TariffComponent *component = &componentOf(*result, parts[i]);
            if (std::find(done.begin(), done.end(), component) != done.end())
                continue;
            done.push_back(component);
            roundUp([&](const PricedPart &part) { return &componentOf(*result, part) == component; });
        }
        return;
    }
    const auto of = [&](PriceDimension dimension, bool reservation) {
        return [dimension, reservation](const PricedPart &part) { return part.dimension == dimension && part.reservation == reservation; };
    };
    roundUp(of(PriceDimension::Energy, false));
    roundUp(of(PriceDimension::Time, true)); // a reservation ends before the charge begins
    bool time = false;
    bool parking = false;
    bool parkingLast = false;
    for (const PricedPart &part : parts) {
        if (part.reservation)
            continue;
        if (part.dimension == PriceDimension::Time) {
            time = true;
            parkingLast = false;
        } else if (part.dimension == PriceDimension::ParkingTime) {
            parking = true;
            parkingLast = true;
        }
    }
    const bool both = time && parking;
    const auto which = m_policy.parkingStep;
    if (parking && (!both || which != PricingPolicy::ParkingStep::LastOnly || parkingLast))
        roundUp(of(PriceDimension::ParkingTime, false));
    if (time && (!both || which == PricingPolicy::ParkingStep::Both || (which == PricingPolicy::ParkingStep::LastOnly && !parkingLast)))
        roundUp(of(PriceDimension::Time, false));
}

void Pricer::amounts(PricedCharge *result) const
{
    const auto rounded = [this](const Exact &value, PricingPolicy::RoundingPlace place) {
        return m_policy.roundingPlace == place ? value.rounded(m_policy.decimals, m_policy.roundingMode) : value;
    };
    bool someVat = false;
    bool noVat = false;
    for (PricedPart &part : result->parts) {
        const Tariff &tariff = *result->tariffs[std::size_t(part.tariff)];
        const Exact amount = part.billed * part.price;
        const Exact factor = part.vat ? Exact(1) + *part.vat / Exact(100) : Exact(1);
        (part.vat ? someVat : noVat) = true;
        if (tariff.taxIncluded == TaxIncluded::Yes) {
            part.inclVat = rounded(amount, PricingPolicy::RoundingPlace::Part);
            part.exclVat = rounded(amount / factor, PricingPolicy::RoundingPlace::Part);
        } else {
            part.exclVat = rounded(amount, PricingPolicy::RoundingPlace::Part);
            part.inclVat = rounded(amount * factor, PricingPolicy::RoundingPlace::Part);
        }
        PricedDimension &dimension = result->dimensions[totalOf(part)];
        dimension.any = true;
        if (!(part.reservation && part.dimension == PriceDimension::Flat)) {
            dimension.volume += part.volume;
            dimension.billed += part.billed;
        }
        dimension.exclVat += part.exclVat;
        dimension.inclVat += part.inclVat;
    }
    for (PricedDimension &dimension : result->dimensions) {
        dimension.exclVat = rounded(dimension.exclVat, PricingPolicy::RoundingPlace::Dimension);
        dimension.inclVat = rounded(dimension.inclVat, PricingPolicy::RoundingPlace::Dimension);
        result->sumExclVat += dimension.exclVat;
        result->sumInclVat += dimension.inclVat;
    }
    if (someVat && noVat && m_explaining)
        result->notes.append({PricingNoteKind::VatMissing, {}, {}, {}});
}

std::vector<PricedTax> PricedCharge::taxes() const
{
    std::vector<PricedTax> lines;
    for (const PricedPart &part : parts) {
        auto line = std::find_if(lines.begin(), lines.end(), [&](const PricedTax &tax) { return tax.rate == part.vat; });
        if (line == lines.end())
            line = lines.insert(lines.end(), {part.vat, {}, {}});
        line->exclVat += part.exclVat;
        line->tax += part.inclVat - part.exclVat;
    }
    std::stable_sort(lines.begin(), lines.end(), [](const PricedTax &a, const PricedTax &b) { return a.rate && (!b.rate || *a.rate < *b.rate); });
    return lines;
}

void Pricer::limit(PricedCharge *result) const
{
    result->exclVat = result->sumExclVat;
    result->inclVat = result->sumInclVat;
    const bool any = !result->parts.empty();
    const Tariff &tariff = *result->tariffs[std::size_t(any ? result->parts.back().tariff : 0)];
    const auto bind = [&](const std::optional<PriceLimit> &limit, bool minimum) {
        if (!limit || m_policy.limits == PricingPolicy::Limits::Ignored)
            return false;
        bool applied = false;
        const auto beyond = [minimum](const Exact &value, const Exact &bound) { return minimum ? value < bound : value > bound; };
        const Exact before = result->exclVat;
        if (limit->exclVat && beyond(result->exclVat, *limit->exclVat)) {
            result->exclVat = *limit->exclVat;
            applied = true;
        }
        if (m_policy.limits == PricingPolicy::Limits::TaxFollows) {
            if (applied && !before.isZero())
                result->inclVat = result->inclVat * result->exclVat / before;
            else if (applied)
                result->inclVat = limit->inclVat.value_or(result->exclVat);
        } else if (limit->inclVat && beyond(result->inclVat, *limit->inclVat)) {
            result->inclVat = *limit->inclVat;
            applied = true;
        } else if (minimum && !limit->inclVat && result->inclVat < result->exclVat) {
            result->inclVat = result->exclVat; // a total with tax is never below the one without
        }
        return applied;
    };
    result->minimumApplied = bind(tariff.minPrice, true);
    result->maximumApplied = bind(tariff.maxPrice, false);
    if (m_explaining && result->minimumApplied)
        result->notes.append({PricingNoteKind::MinimumApplied, "/min_price", result->sumExclVat.toText(), result->exclVat.toText()});
    if (m_explaining && result->maximumApplied)
        result->notes.append({PricingNoteKind::MaximumApplied, "/max_price", result->sumExclVat.toText(), result->exclVat.toText()});
    // Amounts are at last written with so many decimals, wherever rounding began.
    result->exclVat = result->exclVat.rounded(m_policy.decimals, m_policy.roundingMode);
    result->inclVat = result->inclVat.rounded(m_policy.decimals, m_policy.roundingMode);
}

} // namespace Roamscope
