// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricing/pricingreader.h"

namespace Roamscope {

namespace {

std::optional<int> timeOfDay(const QByteArray &text)
{
    const QByteArray value = text.trimmed();
    const QList<QByteArray> parts = value.split(':');
    if (parts.size() < 2 || parts.size() > 3 || parts[0].isEmpty() || parts[0].size() > 2 || parts[1].size() != 2)
        return {};
    bool good[3] = {true, true, true};
    const int hour = parts[0].toInt(&good[0]);
    const int minute = parts[1].toInt(&good[1]);
    const int second = parts.size() == 3 ? parts[2].toInt(&good[2]) : 0;
    if (!good[0] || !good[1] || !good[2] || hour < 0 || hour > 24 || minute < 0 || minute > 59 || second < 0 || second > 59
        || (hour == 24 && (minute || second)))
        return {};
    return hour * 3600 + minute * 60 + second;
}

std::optional<qint64> date(const QByteArray &text)
{
    const QList<QByteArray> parts = text.trimmed().left(10).split('-');
    if (parts.size() != 3 || parts[0].size() != 4)
        return {};
    bool good[3];
    const int year = parts[0].toInt(&good[0]);
    const int month = parts[1].toInt(&good[1]);
    const int day = parts[2].toInt(&good[2]);
    if (!good[0] || !good[1] || !good[2] || month < 1 || month > 12 || day < 1 || day > 31)
        return {};
    return daysFromCivil(year, month, day);
}

// Members that look like one of the format's but for case or an underscore.
bool looksLike(std::string_view name, std::initializer_list<std::string_view> known)
{
    const auto bare = [](std::string_view text) {
        std::string out;
        for (const char ch : text) {
            if (ch != '_' && ch != '-')
                out += char(ch >= 'A' && ch <= 'Z' ? ch + 32 : ch);
        }
        return out;
    };
    const std::string given = bare(name);
    return std::any_of(known.begin(), known.end(), [&](std::string_view one) { return one != name && bare(one) == given; });
}

} // namespace

bool PricingReader::restriction(int depth, TariffRestriction *r)
{
    r->pointer = path();
    bool null = false;
    if (!isNull(&null))
        return false;
    if (null)
        return true;
    if (c.peek() == '[') {
        // Seen in the field: a list of one. The members of all are taken.
        note(PricingNoteKind::RestrictionsAreList);
        return array(depth, [&](qsizetype) { return c.peek() == '{' ? restriction(depth + 1, r) : skip(depth + 1); });
    }
    if (c.peek() != '{') {
        note(PricingNoteKind::BadRestriction);
        r->unreadable = true;
        return skip(depth);
    }
    return object(depth, [&](std::string_view key) {
        // What is given and cannot be read must not widen the element.
        const auto limitInto = [&](auto read, auto *to) {
            const bool given = c.peek() != 'n';
            const bool good = read(to);
            if (given && !*to)
                r->unreadable = true;
            return good;
        };
        const auto numberInto = [&](std::optional<Exact> *to) {
            return limitInto([&](std::optional<Exact> *value) { return number(depth + 1, value); }, to);
        };
        const auto secondsInto = [&](std::optional<qint64> *to) {
            return limitInto([&](std::optional<qint64> *value) { return integer(depth + 1, value); }, to);
        };
        const auto textInto = [&](auto parse, auto *to) {
            QByteArray value;
            if (!text(depth + 1, &value))
                return false;
            if (value.isEmpty())
                return true;
            *to = parse(value);
            if (!*to) {
                note(PricingNoteKind::BadRestriction, value.left(40));
                r->unreadable = true;
            }
            return true;
        };
        if (key == "start_time")
            return textInto(timeOfDay, &r->startTime);
        if (key == "end_time") {
            if (!textInto(timeOfDay, &r->endTime))
                return false;
            if (r->endTime && *r->endTime == 0)
                r->endTime = 86400; // midnight ends the day
            return true;
        }
        if (key == "start_date")
            return textInto(date, &r->startDate);
        if (key == "end_date")
            return textInto(date, &r->endDate);
        if (key == "min_kwh")
            return numberInto(&r->minKwh);
        if (key == "max_kwh")
            return numberInto(&r->maxKwh);
        if (key == "min_current")
            return numberInto(&r->minCurrent);
        if (key == "max_current")
            return numberInto(&r->maxCurrent);
        if (key == "min_power")
            return numberInto(&r->minPower);
        if (key == "max_power")
            return numberInto(&r->maxPower);
        if (key == "min_duration")
            return secondsInto(&r->minDuration);
        if (key == "max_duration")
            return secondsInto(&r->maxDuration);
        if (key == "reservation") {
            QByteArray value;
            if (!text(depth + 1, &value))
                return false;
            if (same(view(value), "RESERVATION"))
                r->reservation = ReservationKind::Reservation;
            else if (same(view(value), "RESERVATION_EXPIRES"))
                r->reservation = ReservationKind::Expires;
            else if (!value.isEmpty()) {
                note(PricingNoteKind::BadRestriction, value.left(40));
                r->unreadable = true;
            }
            return true;
        }
        if (key == "day_of_week") {
            if (c.peek() != '[')
                return skip(depth + 1);
            quint8 days = 0;
            bool any = false;
            const bool good = array(depth + 1, [&](qsizetype) {
                static constexpr std::string_view names[] = {"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"};
                QByteArray value;
                if (!text(depth + 2, &value))
                    return false;
                any = true;
                for (int i = 0; i < 7; ++i) {
                    if (same(view(value), names[i])) {
                        days |= quint8(1 << i);
                        return true;
                    }
                }
                note(PricingNoteKind::UnknownDay, value.left(40));
                return true;
            });
            if (any) // an empty list restricts nothing
                r->days = days;
            return good;
        }
        if (looksLike(key, {"start_time", "end_time", "start_date", "end_date", "min_kwh", "max_kwh", "min_current", "max_current", "min_power",
                            "max_power", "min_duration", "max_duration", "day_of_week", "reservation"}))
            note(PricingNoteKind::MisspelledField, QByteArray(key.data(), qsizetype(key.size())));
        return skip(depth + 1);
    });
}

bool PricingReader::component(int depth, std::vector<TariffComponent> *components)
{
    if (c.peek() != '{')
        return skip(depth);
    TariffComponent component;
    component.pointer = path();
    QByteArray type;
    std::optional<Exact> price;
    std::optional<qint64> step;
    const bool good = object(depth, [&](std::string_view key) {
        if (key == "type")
            return text(depth + 1, &type);
        if (key == "price")
            return number(depth + 1, &price);
        if (key == "vat")
            return number(depth + 1, &component.vat);
        if (key == "step_size")
            return integer(depth + 1, &step);
        if (looksLike(key, {"type", "price", "vat", "step_size"}))
            note(PricingNoteKind::MisspelledField, QByteArray(key.data(), qsizetype(key.size())));
        return skip(depth + 1);
    });
    if (!good)
        return false;
    bool known = false;
    for (int i = 0; i < priceDimensionCount; ++i) {
        const QLatin1StringView id = dimensionId(PriceDimension(i));
        if (same(view(type), {id.data(), std::size_t(id.size())})) {
            component.dimension = PriceDimension(i);
            known = true;
        }
    }
    if (!known) {
        note(PricingNoteKind::UnknownDimension, type.left(40));
        return true;
    }
    if (!price) {
        push({"price", 0});
        note(PricingNoteKind::BadNumber);
        --m_steps;
        return true;
    }
    component.price = *price;
    component.stepSize = step.value_or(0);
    components->push_back(std::move(component));
    return true;
}

bool PricingReader::element(int depth, TariffElement *element)
{
    element->pointer = path();
    if (c.peek() != '{')
        return skip(depth);
    return object(depth, [&](std::string_view key) {
        if (key == "price_components" && c.peek() == '[')
            return array(depth + 1, [&](qsizetype) { return component(depth + 2, &element->components); });
        if (key == "price_components" && c.peek() == '{') // one without its list
            return component(depth + 1, &element->components);
        if (key == "restrictions")
            return restriction(depth + 1, &element->restriction);
        if (looksLike(key, {"price_components", "restrictions"}))
            note(PricingNoteKind::MisspelledField, QByteArray(key.data(), qsizetype(key.size())));
        return skip(depth + 1);
    });
}

bool PricingReader::limit(int depth, std::optional<PriceLimit> *limit)
{
    bool null = false;
    if (!isNull(&null))
        return false;
    if (null)
        return true;
    PriceLimit value;
    if (c.peek() != '{') {
        if (!number(depth, &value.exclVat))
            return false;
    } else if (!object(depth, [&](std::string_view key) {
                   if (key == "excl_vat" || key == "before_taxes")
                       return number(depth + 1, &value.exclVat);
                   if (key == "incl_vat" || key == "after_taxes")
                       return number(depth + 1, &value.inclVat);
                   return skip(depth + 1);
               })) {
        return false;
    }
    if (value.exclVat || value.inclVat)
        *limit = value;
    return true;
}

bool PricingReader::tariff(int depth, Tariff *tariff)
{
    PricingNotes *const outer = std::exchange(notes, &tariff->notes);
    const int outerStep = std::exchange(m_firstStep, m_steps);
    bool twoOne = false;
    bool twoThree = false;
    bool owner = false;
    const bool good = object(depth, [&](std::string_view key) {
        if (key == "id")
            return text(depth + 1, &tariff->id);
        if (key == "country_code") {
            owner = true;
            return text(depth + 1, &tariff->countryCode);
        }
        if (key == "party_id") {
            owner = true;
            return text(depth + 1, &tariff->partyId);
        }
        if (key == "currency")
            return text(depth + 1, &tariff->currency);
        if (key == "type")
            return text(depth + 1, &tariff->type);
        if (key == "min_price")
            return limit(depth + 1, &tariff->minPrice);
        if (key == "max_price")
            return limit(depth + 1, &tariff->maxPrice);
        if (key == "start_date_time")
            return time(depth + 1, &tariff->validFrom);
        if (key == "end_date_time")
            return time(depth + 1, &tariff->validTo);
        if (key == "last_updated")
            return time(depth + 1, &tariff->lastUpdated);
        if (key == "tax_included") {
            twoThree = true;
            QByteArray value;
            if (!text(depth + 1, &value))
                return false;
            if (same(view(value), "YES"))
                tariff->taxIncluded = TaxIncluded::Yes;
            else if (same(view(value), "NO"))
                tariff->taxIncluded = TaxIncluded::No;
            else if (same(view(value), "N/A"))
                tariff->taxIncluded = TaxIncluded::NotApplicable;
            return true;
        }
        if (key == "tariff_alt_text" && c.peek() == '[') {
            return array(depth + 1, [&](qsizetype) {
                if (c.peek() != '{')
                    return skip(depth + 2);
                return object(depth + 2, [&](std::string_view inner) {
                    QByteArray value;
                    if (inner != "text")
                        return skip(depth + 3);
                    if (!text(depth + 3, &value))
                        return false;
                    if (tariff->texts.size() < 50)
                        tariff->texts.append(value.left(1024));
                    return true;
                });
            });
        }
        if (key == "elements" && c.peek() == '[') {
            return array(depth + 1, [&](qsizetype) {
                if (tariff->elements.size() >= maximumElements)
                    return skip(depth + 2);
                TariffElement one;
                if (!element(depth + 2, &one))
                    return false;
                tariff->elements.push_back(std::move(one));
                return true;
            });
        }
        if (looksLike(key, {"currency", "elements", "min_price", "max_price", "start_date_time", "end_date_time", "tax_included"}))
            note(PricingNoteKind::MisspelledField, QByteArray(key.data(), qsizetype(key.size())));
        hasData |= depth == 0 && key == "data" && (c.peek() == '[' || c.peek() == '{');
        return skip(depth + 1);
    });
    if (tariff->version == ProtocolVersion::Unknown) {
        twoOne = !owner && !tariff->minPrice && !tariff->maxPrice && tariff->type.isEmpty();
        tariff->version = twoThree ? ProtocolVersion::Ocpi230 : twoOne ? ProtocolVersion::Ocpi211 : ProtocolVersion::Ocpi221;
    }
    tariff->currency = tariff->currency.trimmed().toUpper();
    if (good && tariff->currency.isEmpty())
        note(PricingNoteKind::CurrencyMissing);
    for (const TariffElement &one : tariff->elements) {
        tariff->hasClockRestrictions |= one.restriction.dependsOnClock();
        tariff->hasReservation |= one.restriction.reservation != ReservationKind::None;
    }
    notes = outer;
    m_firstStep = outerStep;
    return good;
}

} // namespace Roamscope
