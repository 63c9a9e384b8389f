// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricing/tarifflint.h"

#include "models/capture/isotime.h"
#include "models/pricing/tariffcells.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <set>

namespace Roamscope {

namespace {

constexpr int maximumNotes = 500;

bool isCurrency(const QByteArray &code)
{
    static const QSet<QByteArray> known = [] {
        // Those that CLDR knows for a territory in use, and funds and metals are none.
        QSet<QByteArray> codes;
        const QList<QLocale> locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
        for (const QLocale &locale : locales)
            codes.insert(locale.currencySymbol(QLocale::CurrencyIsoCode).toLatin1());
        return codes;
    }();
    return known.contains(code);
}

class Linter
{
public:
    explicit Linter(const Tariff &tariff)
        : t(tariff)
        , notes(tariff.notes)
    {
    }

    const Tariff &t;
    PricingNotes notes;

    void add(PricingNoteKind kind, const QByteArray &pointer, const QByteArray &first = {}, const QByteArray &second = {})
    {
        if (notes.size() < maximumNotes)
            notes.append({kind, pointer, first, second});
    }

    void head(TimeUs now)
    {
        if (!t.currency.isEmpty() && !isCurrency(t.currency))
            add(PricingNoteKind::CurrencyUnknown, "/currency", t.currency);
        if (t.elements.empty())
            add(PricingNoteKind::NoTariff, "/elements");
        if (t.version == ProtocolVersion::Ocpi230 && !t.taxIncluded)
            add(PricingNoteKind::TaxIncludedMissing, "/tax_included");
        if (t.validFrom != noTime && t.validTo != noTime && t.validTo <= t.validFrom)
            add(PricingNoteKind::ValidityContradicts, "/end_date_time");
        else if (now != noTime && t.validTo != noTime && t.validTo < now)
            add(PricingNoteKind::Expired, "/end_date_time", formatIsoTime(t.validTo).left(10));
        if (t.minPrice && t.maxPrice) {
            const auto &low = t.minPrice->exclVat ? t.minPrice->exclVat : t.minPrice->inclVat;
            const auto &high = t.minPrice->exclVat ? t.maxPrice->exclVat : t.maxPrice->inclVat;
            if (low && high && *low > *high)
                add(PricingNoteKind::LimitsContradict, "/min_price", low->toText(), high->toText());
        }
    }

    void components()
    {
        bool some = false;
        bool none = false;
        int flats = 0;
        for (const TariffElement &element : t.elements) {
            if (element.components.empty())
                add(PricingNoteKind::EmptyElement, element.pointer);
            quint8 seen = 0;
            for (const TariffComponent &c : element.components) {
                const quint8 bit = quint8(1u << int(c.dimension));
                if (seen & bit)
                    add(PricingNoteKind::RepeatedComponent, c.pointer, dimensionId(c.dimension).data());
                seen |= bit;
                flats += c.dimension == PriceDimension::Flat && element.restriction.reservation == ReservationKind::None;
                (c.vat ? some : none) = true;
                component(c);
            }
            impossible(element.restriction);
        }
        if (some && none)
            add(PricingNoteKind::VatMixed, "/elements");
        if (flats > 1)
            add(PricingNoteKind::FlatRepeats, "/elements", QByteArray::number(flats));
    }

    void component(const TariffComponent &c)
    {
        const QByteArray name = dimensionId(c.dimension).data();
        const bool energy = c.dimension == PriceDimension::Energy;
        const bool timed = c.dimension == PriceDimension::Time || c.dimension == PriceDimension::ParkingTime;
        if (c.price.sign() < 0)
            add(PricingNoteKind::PriceNegative, c.pointer + "/price", c.price.toText());
        // Dear currencies only: 500 is a usual price in forint or yen.
        static const QSet<QByteArray> small {"EUR", "USD", "GBP", "CHF", "CAD", "AUD", "NZD", "SGD", "BGN", "BAM", "KWD", "PLN", "RON", "ILS", "AED"};
        if (small.contains(t.currency)) {
            const Exact limit = energy ? Exact(5) : timed ? Exact(120) : Exact(200);
            if (c.price > limit)
                add(PricingNoteKind::PriceInCents, c.pointer + "/price", c.price.toText(), t.currency + (energy ? "/kWh" : timed ? "/h" : ""));
        }
        if (c.vat && (c.vat->sign() > 0 && *c.vat < Exact(1)))
            add(PricingNoteKind::VatAsFraction, c.pointer + "/vat", c.vat->toText());
        if (c.dimension == PriceDimension::Flat)
            return;
        if (c.stepSize < 0 || c.stepSize > (energy ? 50'000 : 86'400))
            add(PricingNoteKind::StepAbsurd, c.pointer + "/step_size", QByteArray::number(c.stepSize), name);
        else if (c.stepSize == 0)
            add(PricingNoteKind::StepZero, c.pointer + "/step_size");
    }

    void impossible(const TariffRestriction &r)
    {
        const auto check = [&](const char *name, const auto &low, const auto &high, auto text) {
            if (low && high && *low >= *high)
                add(PricingNoteKind::ImpossibleRestriction, r.pointer + name, text(*low), text(*high));
        };
        const auto exact = [](const Exact &value) { return value.toText(); };
        const auto number = [](qint64 value) { return QByteArray::number(value); };
        check("/max_kwh", r.minKwh, r.maxKwh, exact);
        check("/max_current", r.minCurrent, r.maxCurrent, exact);
        check("/max_power", r.minPower, r.maxPower, exact);
        check("/max_duration", r.minDuration, r.maxDuration, number);
        check("/end_date", r.startDate, r.endDate, [](qint64 days) { return formatIsoTime(days * qint64(86'400'000'000)).left(10); });
        if (r.days == 0)
            add(PricingNoteKind::ImpossibleRestriction, r.pointer + "/day_of_week", "0", "0");
    }

    void reach()
    {
        bool anyEnergy = false;
        for (const TariffElement &element : t.elements) {
            for (const TariffComponent &c : element.components)
                anyEnergy = anyEnergy || c.dimension == PriceDimension::Energy;
        }
        std::vector<quint8> wins(t.elements.size());
        std::vector<quint8> asked(t.elements.size());
        bool complete = true;
        for (int d = 0; d < priceDimensionCount; ++d) {
            const auto dimension = PriceDimension(d);
            std::optional<TariffCell> without;
            bool any = false;
            complete = visitTariffCells(t, nullptr, dimension, [&](const TariffCell &cell, CellPrice price, CellPrice) {
                if (price.any()) {
                    wins[std::size_t(price.element)] |= quint8(1 << d);
                    any = true;
                } else if (!without && cell.reservation == ReservationKind::None) {
                    without = cell;
                }
                return true;
            }) && complete;
            for (std::size_t e = 0; e < t.elements.size(); ++e) {
                for (const TariffComponent &c : t.elements[e].components)
                    asked[e] |= c.dimension == dimension ? quint8(1 << d) : quint8(0);
            }
            // Time without a price is a grace period where energy has one.
            if (complete && any && without && (dimension == PriceDimension::Energy || (dimension == PriceDimension::Time && !anyEnergy)))
                add(PricingNoteKind::NoPriceSometimes, "/elements", dimensionId(dimension).data(), without->text().toUtf8());
        }
        if (!complete)
            return; // too many situations to say that an element has none
        for (std::size_t e = 0; e < t.elements.size(); ++e) {
            const TariffElement &element = t.elements[e];
            if (asked[e] == 0 || element.restriction.unreadable || isImpossible(element.restriction))
                continue;
            if (wins[e] == 0) {
                add(PricingNoteKind::UnreachableElement, element.pointer, before(e, asked[e]));
                continue;
            }
            for (const TariffComponent &c : element.components) {
                const quint8 bit = quint8(1 << int(c.dimension));
                if (!(wins[e] & bit))
                    add(PricingNoteKind::UnreachableComponent, c.pointer, before(e, bit), dimensionId(c.dimension).data());
            }
        }
    }

    static bool isImpossible(const TariffRestriction &r)
    {
        const auto empty = [](const auto &low, const auto &high) { return low && high && *low >= *high; };
        return r.days == 0 || empty(r.minKwh, r.maxKwh) || empty(r.minCurrent, r.maxCurrent) || empty(r.minPower, r.maxPower)
            || empty(r.minDuration, r.maxDuration) || empty(r.startDate, r.endDate);
    }

    // The first element before with a price of these dimensions, counted from 1 as people do.
    QByteArray before(std::size_t element, quint8 dimensions) const
    {
        for (std::size_t e = 0; e < element; ++e) {
            for (const TariffComponent &c : t.elements[e].components) {
                if (dimensions >> int(c.dimension) & 1)
                    return QByteArray::number(e + 1);
            }
        }
        return "1";
    }

    // Amounts that the text for drivers names and that are no price.
    void texts()
    {
        std::set<Exact> prices;
        for (const TariffElement &element : t.elements) {
            for (const TariffComponent &c : element.components) {
                const Exact gross = c.vat ? c.price * (Exact(1) + *c.vat / Exact(100)) : c.price;
                for (const Exact &price : {c.price, gross, c.price / Exact(60), gross / Exact(60), c.price * Exact(100), gross * Exact(100),
                                           c.price * Exact(100) / Exact(60), gross * Exact(100) / Exact(60)}) {
                    prices.insert(price.rounded(2));
                    prices.insert(price.rounded(3));
                }
            }
        }
        for (const auto &limit : {t.minPrice, t.maxPrice}) {
            for (const std::optional<Exact> &value : {limit ? limit->exclVat : std::nullopt, limit ? limit->inclVat : std::nullopt}) {
                if (value)
                    prices.insert(value->rounded(2));
            }
        }
        for (qsizetype i = 0; i < t.texts.size(); ++i) {
            const QByteArray &text = t.texts[i];
            for (qsizetype at = 0; at < text.size(); ++at) {
                if (text[at] < '0' || text[at] > '9')
                    continue;
                qsizetype end = at;
                bool point = false;
                while (end < text.size() && ((text[end] >= '0' && text[end] <= '9') || (!point && (text[end] == '.' || text[end] == ',') && end + 1 < text.size()
                                                                                        && text[end + 1] >= '0' && text[end + 1] <= '9'))) {
                    point = point || text[end] == '.' || text[end] == ',';
                    ++end;
                }
                const QByteArray number = text.mid(at, end - at).replace(',', '.');
                // Only what is written like an amount of money: other numbers are hours, minutes, percent.
                const Exact value = Exact::of({number.constData(), std::size_t(number.size())});
                if (point && number.size() - number.indexOf('.') >= 3 && !prices.count(value.rounded(2)) && !prices.count(value.rounded(3)))
                    add(PricingNoteKind::TextContradictsPrice, "/tariff_alt_text/" + QByteArray::number(i) + "/text", text.mid(at, end - at));
                at = end;
            }
        }
    }
};

} // namespace

PricingNotes lintTariff(const Tariff &tariff, TimeUs now)
{
    Linter linter(tariff);
    linter.head(now);
    linter.components();
    linter.reach();
    linter.texts();
    return linter.notes;
}

} // namespace Roamscope
