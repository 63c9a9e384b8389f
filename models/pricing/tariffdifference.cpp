// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricing/tariffdifference.h"

#include "models/capture/isotime.h"
#include "models/pricing/pricer.h"
#include "models/pricing/pricingtext.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr qsizetype maximumDifferences = 200;
constexpr std::size_t maximumExamples = 400;
constexpr qint64 second = 1'000'000;

const TariffComponent *componentOf(const Tariff &tariff, CellPrice price)
{
    return price.any() ? &tariff.elements[std::size_t(price.element)].components[std::size_t(price.component)] : nullptr;
}

QByteArray text(const std::optional<Exact> &value)
{
    return value ? value->toText() : QByteArray();
}

// A charge that lies in the cell: as little energy and time as leads there, and a little in it.
Charge exampleIn(const TariffCell &cell, PriceDimension dimension, const QByteArray &currency, const QByteArray &timeZone)
{
    Charge charge;
    charge.currency = currency;
    charge.timeZone = timeZone;
    // The first Monday of 2026, or a day on which the cell holds.
    qint64 date = cell.dateFrom.value_or(daysFromCivil(2026, 1, 5));
    if (!cell.dateFrom && cell.dateTo && date >= *cell.dateTo)
        date = *cell.dateTo - 7;
    if (cell.weekday >= 0)
        date += (cell.weekday - (date + 3) % 7 + 7) % 7;
    ZoneClock clock(timeZone);
    const TimeUs inside = clock.moment(date, cell.dayFrom);
    charge.start = inside - cell.durationFrom * second;
    if (cell.kwhFrom.sign() > 0 || cell.durationFrom > 0) {
        ChargePeriod lead;
        lead.start = charge.start;
        lead.end = inside;
        if (cell.kwhFrom.sign() > 0)
            lead.energy = cell.kwhFrom;
        if (cell.durationFrom > 0)
            lead.time = Exact::fraction(cell.durationFrom, 3600);
        charge.periods.push_back(std::move(lead));
    }
    ChargePeriod period;
    period.start = inside;
    const qint64 room = cell.durationTo ? *cell.durationTo - cell.durationFrom : 3600;
    const qint64 length = std::min({qint64(3600), room, qint64(cell.dayTo - cell.dayFrom)});
    period.end = inside + length * second;
    const Exact hours = Exact::fraction(length, 3600);
    const Exact energy = cell.kwhTo ? std::min(Exact(1), *cell.kwhTo - cell.kwhFrom) : Exact(1);
    switch (dimension) {
    case PriceDimension::Energy:
        period.energy = energy;
        break;
    case PriceDimension::ParkingTime:
        period.parkingTime = hours;
        break;
    default:
        period.time = hours;
        break;
    }
    if (cell.reservation != ReservationKind::None) {
        period.time.reset();
        period.reservationTime = hours;
        period.reservationExpires = cell.reservation == ReservationKind::Expires;
    }
    period.minCurrent = cell.currentFrom;
    period.maxCurrent = cell.currentFrom;
    period.minPower = cell.powerFrom;
    period.maxPower = cell.powerFrom;
    charge.end = period.end;
    charge.periods.push_back(std::move(period));
    return charge;
}

} // namespace

QLatin1StringView TariffDifference::id() const
{
    static constexpr const char *ids[] = {"currency", "tax-included", "min-price", "max-price", "price", "vat", "step-size", "validity"};
    return QLatin1StringView(ids[int(kind)]);
}

QString TariffDifference::text() const
{
    const QString a = first.isEmpty() ? PricingText::tr("none") : QString::fromUtf8(first);
    const QString b = second.isEmpty() ? PricingText::tr("none") : QString::fromUtf8(second);
    switch (kind) {
    case Kind::Currency:
        return PricingText::tr("The currency is %1 against %2.").arg(a, b);
    case Kind::TaxIncluded:
        return PricingText::tr("Whether prices include tax: %1 against %2.").arg(a, b);
    case Kind::MinimumPrice:
        return PricingText::tr("The minimum price is %1 against %2.").arg(a, b);
    case Kind::MaximumPrice:
        return PricingText::tr("The maximum price is %1 against %2.").arg(a, b);
    case Kind::Validity:
        return PricingText::tr("The validity is %1 against %2.").arg(a, b);
    case Kind::Price:
        return PricingText::tr("The price of %1 is %2 against %3 (%4).").arg(dimensionName(dimension), a, b, where.text());
    case Kind::Vat:
        return PricingText::tr("The VAT on %1 is %2 against %3 percent (%4).").arg(dimensionName(dimension), a, b, where.text());
    case Kind::StepSize:
        return PricingText::tr("The step size of %1 is %2 against %3 (%4).").arg(dimensionName(dimension), a, b, where.text());
    }
    return {};
}

QString TariffComparison::exampleText() const
{
    if (example.periods.empty())
        return {};
    Exact energy;
    Exact hours;
    for (const ChargePeriod &period : example.periods) {
        energy += period.energy.value_or(Exact());
        for (const std::optional<Exact> &time : {period.time, period.parkingTime, period.reservationTime})
            hours += time.value_or(Exact());
    }
    ZoneClock clock(example.timeZone);
    const ZoneClock::Local local = clock.at(example.start);
    const QString when = QLocale().toString(QDateTime(QDate(1970, 1, 1).addDays(local.day), QTime(0, 0).addSecs(local.second)), QLocale::ShortFormat);
    return PricingText::tr("A charge of %1 kWh and %2 h from %3 on costs %4 against %5.")
        .arg(QString::fromLatin1(energy.toText(4)), QString::fromLatin1(hours.toText(4)), when, QString::fromLatin1(firstCost), QString::fromLatin1(secondCost));
}

TariffComparison compareTariffs(const TariffPtr &first, const TariffPtr &second, const QByteArray &timeZone)
{
    using Kind = TariffDifference::Kind;
    TariffComparison result;
    const auto add = [&](Kind kind, const QByteArray &a, const QByteArray &b, PriceDimension dimension = PriceDimension::Energy, const TariffCell &cell = {}) {
        result.equal = false;
        if (result.differences.size() < maximumDifferences)
            result.differences.append({kind, dimension, cell, a, b});
    };
    if (first->currency != second->currency)
        add(Kind::Currency, first->currency, second->currency);
    const auto taxed = [](const Tariff &tariff) { return tariff.taxIncluded == TaxIncluded::Yes; };
    if (taxed(*first) != taxed(*second))
        add(Kind::TaxIncluded, taxed(*first) ? "YES" : "NO", taxed(*second) ? "YES" : "NO");
    const auto limit = [&](Kind kind, const std::optional<PriceLimit> &a, const std::optional<PriceLimit> &b) {
        const auto part = [&](const std::optional<Exact> &x, const std::optional<Exact> &y) {
            if (x != y)
                add(kind, text(x), text(y));
        };
        part(a ? a->exclVat : std::nullopt, b ? b->exclVat : std::nullopt);
        part(a ? a->inclVat : std::nullopt, b ? b->inclVat : std::nullopt);
    };
    limit(Kind::MinimumPrice, first->minPrice, second->minPrice);
    limit(Kind::MaximumPrice, first->maxPrice, second->maxPrice);
    const auto time = [](TimeUs at) { return at == noTime ? QByteArray() : formatIsoTime(at); };
    if (first->validFrom != second->validFrom || first->validTo != second->validTo)
        add(Kind::Validity, time(first->validFrom) + "…" + time(first->validTo), time(second->validFrom) + "…" + time(second->validTo));

    std::vector<Charge> examples;
    for (int d = 0; d < priceDimensionCount; ++d) {
        const auto dimension = PriceDimension(d);
        const TariffComponent *lastA = nullptr;
        const TariffComponent *lastB = nullptr;
        std::vector<std::pair<const TariffComponent *, const TariffComponent *>> told;
        const bool whole = visitTariffCells(*first, second.get(), dimension, [&](const TariffCell &cell, CellPrice left, CellPrice right) {
            lastA = componentOf(*first, left);
            lastB = componentOf(*second, right);
            if (!lastA && !lastB)
                return true;
            // No price and a price of nothing cost the same.
            const Exact priceA = lastA ? lastA->price : Exact();
            const Exact priceB = lastB ? lastB->price : Exact();
            const bool free = priceA.isZero() && priceB.isZero();
            const bool priceDiffers = priceA != priceB;
            const bool vatDiffers = !free && lastA && lastB && lastA->vat != lastB->vat;
            const bool stepDiffers = !free && lastA && lastB && dimension != PriceDimension::Flat
                && std::max<qint64>(1, lastA->stepSize) != std::max<qint64>(1, lastB->stepSize);
            if (!priceDiffers && !vatDiffers && !stepDiffers)
                return true;
            if (std::find(told.begin(), told.end(), std::pair(lastA, lastB)) == told.end()) {
                told.emplace_back(lastA, lastB);
                if (priceDiffers)
                    add(Kind::Price, lastA ? priceA.toText() : QByteArray(), lastB ? priceB.toText() : QByteArray(), dimension, cell);
                if (vatDiffers)
                    add(Kind::Vat, text(lastA->vat), text(lastB->vat), dimension, cell);
                if (stepDiffers)
                    add(Kind::StepSize, QByteArray::number(lastA->stepSize), QByteArray::number(lastB->stepSize), dimension, cell);
            }
            result.equal = false;
            if (examples.size() < maximumExamples)
                examples.push_back(exampleIn(cell, dimension, first->currency, timeZone));
            return true;
        });
        result.complete = result.complete && whole;
    }
    // The smallest: least time, then least energy.
    const auto energyOf = [](const Charge &charge) {
        Exact sum;
        for (const ChargePeriod &period : charge.periods)
            sum += period.energy.value_or(Exact());
        return sum;
    };
    std::stable_sort(examples.begin(), examples.end(), [&](const Charge &a, const Charge &b) {
        return a.end - a.start != b.end - b.start ? a.end - a.start < b.end - b.start : energyOf(a) < energyOf(b);
    });
    Pricer pricer;
    pricer.setExplaining(false);
    for (const Charge &charge : examples) {
        const PricedCharge a = pricer.price(charge, {first});
        const PricedCharge b = pricer.price(charge, {second});
        if (a.exclVat != b.exclVat || a.inclVat != b.inclVat) {
            result.example = charge;
            const bool net = a.exclVat != b.exclVat;
            result.firstCost = (net ? a.exclVat : a.inclVat).toText();
            result.secondCost = (net ? b.exclVat : b.inclVat).toText();
            break;
        }
    }
    return result;
}

} // namespace Roamscope
