// SPDX-License-Identifier: GPL-3.0-or-later
// Tariffs and CDRs from JSON bytes, numbers with the digits that they were written with.
#include "models/pricing/charge.h"

#include "models/capture/isotime.h"
#include "models/catalog/jsoncursor.h"

#include <algorithm>
#include <cstring>

namespace Roamscope {

namespace {

constexpr int deepest = 64;
constexpr std::size_t maximumElements = 20000;
constexpr std::size_t maximumPeriods = 200000;
constexpr std::size_t maximumObjects = 2000000;

class Reader
{
public:
    explicit Reader(QByteArrayView json)
    {
        c.open(json.data(), json.size(), 0);
    }

    JsonCursor c;
    PricingNotes *notes = nullptr;
    QByteArray path;

    void note(PricingNoteKind kind, const QByteArray &first = {}, const QByteArray &second = {})
    {
        // Thousands of the same say no more than a few.
        const auto same = std::count_if(notes->cbegin(), notes->cend(), [kind](const PricingNote &other) { return other.kind == kind; });
        if (same < 100)
            notes->append({kind, path, first, second});
    }

    /// Calls member(key) for each; it must consume the value. False = not JSON.
    template<typename Member> bool object(int depth, Member member)
    {
        if (depth > deepest)
            return c.fail(JsonFault::Depth);
        if (!c.take('{'))
            return false;
        c.skipSpace();
        if (c.peek() == '}')
            return c.take('}');
        const qsizetype length = path.size();
        while (true) {
            JsonText key;
            if (c.peek() != '"')
                return c.fail(JsonFault::Character);
            if (!c.text(&key))
                return false;
            c.skipSpace();
            if (!c.take(':'))
                return false;
            c.skipSpace();
            char plain[40];
            std::string_view name = key.raw();
            if (key.escaped)
                name = {plain, std::size_t(unescape(key, plain, sizeof plain))};
            path += '/';
            path.append(name.data(), qsizetype(std::min<std::size_t>(name.size(), 64)));
            const bool good = member(name);
            path.truncate(length);
            if (!good)
                return false;
            c.skipSpace();
            if (c.peek() == '}')
                return c.take('}');
            if (!c.take(','))
                return false;
            c.skipSpace();
        }
    }

    template<typename Item> bool array(int depth, Item item)
    {
        if (depth > deepest)
            return c.fail(JsonFault::Depth);
        if (!c.take('['))
            return false;
        c.skipSpace();
        if (c.peek() == ']')
            return c.take(']');
        const qsizetype length = path.size();
        for (qsizetype index = 0;; ++index) {
            path += '/' + QByteArray::number(index);
            const bool good = item(index);
            path.truncate(length);
            if (!good)
                return false;
            c.skipSpace();
            if (c.peek() == ']')
                return c.take(']');
            if (!c.take(','))
                return false;
            c.skipSpace();
        }
    }

    bool skip(int depth) { return c.skip(depth); }
    bool isNull(bool *null)
    {
        *null = c.peek() == 'n';
        return !*null || c.word("null");
    }

    bool text(int depth, QByteArray *out)
    {
        if (c.peek() != '"')
            return skip(depth);
        JsonText value;
        if (!c.text(&value))
            return false;
        if (value.escaped) {
            QByteArray buffer(std::min<qsizetype>(value.size, 4096), '\0');
            buffer.truncate(unescape(value, buffer.data(), buffer.size()));
            *out = buffer;
        } else {
            *out = QByteArray(value.begin, std::min<qsizetype>(value.size, 4096));
        }
        return true;
    }

    bool number(int depth, std::optional<Exact> *out)
    {
        bool null = false;
        if (!isNull(&null))
            return false;
        if (null)
            return true;
        std::string_view raw;
        if (c.peek() == '"') {
            JsonText value;
            if (!c.text(&value))
                return false;
            raw = value.raw();
            while (!raw.empty() && raw.back() == ' ')
                raw.remove_suffix(1);
            while (!raw.empty() && raw.front() == ' ')
                raw.remove_prefix(1);
            if (!raw.empty())
                note(PricingNoteKind::NumberIsText, QByteArray(raw.data(), qsizetype(std::min<std::size_t>(raw.size(), 40))));
        } else if (c.peek() == '-' || (c.peek() >= '0' && c.peek() <= '9')) {
            JsonNumber value;
            if (!c.number(&value))
                return false;
            raw = value.raw();
        } else {
            note(PricingNoteKind::BadNumber);
            return skip(depth);
        }
        Exact value;
        if (Exact::parse(raw, &value))
            *out = value;
        else
            note(PricingNoteKind::BadNumber, QByteArray(raw.data(), qsizetype(std::min<std::size_t>(raw.size(), 40))));
        return true;
    }

    bool integer(int depth, std::optional<qint64> *out)
    {
        std::optional<Exact> value;
        if (!number(depth, &value))
            return false;
        if (value) {
            const Exact whole = value->rounded(0, RoundingMode::Down);
            const bool fits = whole.abs() <= Exact(1'000'000'000'000);
            if (whole != *value || !fits)
                note(PricingNoteKind::BadNumber, value->toText());
            if (fits)
                *out = whole.toText().toLongLong();
        }
        return true;
    }

    bool time(int depth, TimeUs *out)
    {
        QByteArray value;
        if (!text(depth, &value))
            return false;
        if (value.isEmpty())
            return true;
        const TimeUs read = parseIsoTime(value.trimmed().toStdString());
        if (read == noTime)
            note(PricingNoteKind::BadTime, value.left(40));
        else
            *out = read;
        return true;
    }

    bool flag(int depth, bool *out)
    {
        if (c.peek() == 't') {
            *out = true;
            return c.word("true");
        }
        if (c.peek() == 'f') {
            *out = false;
            return c.word("false");
        }
        return skip(depth);
    }

    // tariffs
    bool tariff(int depth, Tariff *tariff);
    bool element(int depth, TariffElement *element);
    bool component(int depth, std::vector<TariffComponent> *components);
    bool restriction(int depth, TariffRestriction *restriction);
    bool limit(int depth, std::optional<PriceLimit> *limit);
    // charges
    bool charge(int depth, Charge *charge, ProtocolVersion version);
    bool period(int depth, ChargePeriod *period, ProtocolVersion *version);
    bool price(int depth, std::optional<StatedPrice> *price);
    bool location(int depth, Charge *charge);
};

bool same(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && qstrnicmp(a.data(), qsizetype(a.size()), b.data(), qsizetype(b.size())) == 0;
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

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

bool Reader::restriction(int depth, TariffRestriction *r)
{
    r->pointer = path;
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
        const auto numberInto = [&](std::optional<Exact> *to) {
            const bool given = c.peek() != 'n';
            const bool good = number(depth + 1, to);
            if (given && !*to)
                r->unreadable = true;
            return good;
        };
        const auto clockInto = [&](std::optional<int> *to) {
            QByteArray value;
            if (!text(depth + 1, &value))
                return false;
            if (value.isEmpty())
                return true;
            *to = timeOfDay(value);
            if (!*to) {
                note(PricingNoteKind::BadRestriction, value.left(40));
                r->unreadable = true;
            }
            return true;
        };
        const auto dateInto = [&](std::optional<qint64> *to) {
            QByteArray value;
            if (!text(depth + 1, &value))
                return false;
            if (value.isEmpty())
                return true;
            *to = date(value);
            if (!*to) {
                note(PricingNoteKind::BadRestriction, value.left(40));
                r->unreadable = true;
            }
            return true;
        };
        if (key == "start_time")
            return clockInto(&r->startTime);
        if (key == "end_time") {
            if (!clockInto(&r->endTime))
                return false;
            if (r->endTime && *r->endTime == 0)
                r->endTime = 86400; // midnight ends the day
            return true;
        }
        if (key == "start_date")
            return dateInto(&r->startDate);
        if (key == "end_date")
            return dateInto(&r->endDate);
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
            return integer(depth + 1, &r->minDuration);
        if (key == "max_duration")
            return integer(depth + 1, &r->maxDuration);
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

bool Reader::component(int depth, std::vector<TariffComponent> *components)
{
    if (c.peek() != '{')
        return skip(depth);
    TariffComponent component;
    component.pointer = path;
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
        path += "/price";
        note(PricingNoteKind::BadNumber);
        path.chop(6);
        return true;
    }
    component.price = *price;
    component.stepSize = step.value_or(0);
    components->push_back(std::move(component));
    return true;
}

bool Reader::element(int depth, TariffElement *element)
{
    element->pointer = path;
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

bool Reader::limit(int depth, std::optional<PriceLimit> *limit)
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

bool Reader::tariff(int depth, Tariff *tariff)
{
    PricingNotes *const outer = std::exchange(notes, &tariff->notes);
    const QByteArray outerPath = std::exchange(path, QByteArray());
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
    path = outerPath;
    return good;
}

bool Reader::price(int depth, std::optional<StatedPrice> *price)
{
    std::optional<Exact> excl;
    std::optional<Exact> incl;
    std::optional<Exact> taxes;
    if (c.peek() != '{') {
        if (!number(depth, &excl))
            return false;
    } else if (!object(depth, [&](std::string_view key) {
                   if (key == "excl_vat" || key == "before_taxes")
                       return number(depth + 1, &excl);
                   if (key == "incl_vat")
                       return number(depth + 1, &incl);
                   if (key == "taxes" && c.peek() == '[') {
                       taxes = Exact();
                       return array(depth + 1, [&](qsizetype) {
                           if (c.peek() != '{')
                               return skip(depth + 2);
                           return object(depth + 2, [&](std::string_view inner) {
                               if (inner != "amount")
                                   return skip(depth + 3);
                               std::optional<Exact> amount;
                               if (!number(depth + 3, &amount))
                                   return false;
                               if (amount)
                                   *taxes += *amount;
                               return true;
                           });
                       });
                   }
                   return skip(depth + 1);
               })) {
        return false;
    }
    if (excl)
        *price = StatedPrice {*excl, incl ? incl : taxes ? std::optional<Exact>(*excl + *taxes) : std::nullopt};
    return true;
}

bool Reader::location(int depth, Charge *charge)
{
    if (c.peek() != '{')
        return skip(depth);
    return object(depth, [&](std::string_view key) {
        if (key == "time_zone")
            return text(depth + 1, &charge->timeZone);
        if (key == "country")
            return text(depth + 1, &charge->country);
        return skip(depth + 1);
    });
}

bool Reader::period(int depth, ChargePeriod *period, ProtocolVersion *version)
{
    period->pointer = path;
    if (c.peek() != '{')
        return skip(depth);
    return object(depth, [&](std::string_view key) {
        if (key == "start_date_time")
            return time(depth + 1, &period->start);
        if (key == "tariff_id")
            return text(depth + 1, &period->tariffId);
        if (key != "dimensions" || c.peek() != '[')
            return skip(depth + 1);
        return array(depth + 1, [&](qsizetype) {
            if (c.peek() != '{')
                return skip(depth + 2);
            QByteArray type;
            std::optional<Exact> volume;
            if (!object(depth + 2, [&](std::string_view inner) {
                    if (inner == "type")
                        return text(depth + 3, &type);
                    if (inner == "volume")
                        return number(depth + 3, &volume);
                    return skip(depth + 3);
                }))
                return false;
            type = type.trimmed().toUpper();
            if (type == "FLAT") {
                period->flat = true;
                *version = ProtocolVersion::Ocpi211; // the dimension went with 2.2
            }
            if (!volume)
                return true;
            const auto add = [&](std::optional<Exact> &to) { to = to ? *to + *volume : *volume; };
            if (type == "ENERGY")
                add(period->energy);
            else if (type == "TIME")
                add(period->time);
            else if (type == "PARKING_TIME")
                add(period->parkingTime);
            else if (type == "RESERVATION_TIME")
                add(period->reservationTime);
            else if (type == "RESERVATION_EXPIRES") {
                add(period->reservationTime);
                period->reservationExpires = true;
            } else if (type == "MIN_CURRENT")
                period->minCurrent = volume;
            else if (type == "MAX_CURRENT")
                period->maxCurrent = volume;
            else if (type == "CURRENT") {
                period->minCurrent = period->minCurrent ? period->minCurrent : volume;
                period->maxCurrent = period->maxCurrent ? period->maxCurrent : volume;
            } else if (type == "MIN_POWER")
                period->minPower = volume;
            else if (type == "MAX_POWER")
                period->maxPower = volume;
            else if (type == "POWER") {
                period->minPower = period->minPower ? period->minPower : volume;
                period->maxPower = period->maxPower ? period->maxPower : volume;
            }
            if (volume->sign() < 0)
                note(PricingNoteKind::NegativeVolume, type.left(40), volume->toText());
            return true;
        });
    });
}

bool Reader::charge(int depth, Charge *charge, ProtocolVersion version)
{
    PricingNotes *const outer = std::exchange(notes, &charge->notes);
    const QByteArray outerPath = std::exchange(path, QByteArray());
    ProtocolVersion seen = ProtocolVersion::Unknown;
    bool owner = false;
    bool before = false;
    QByteArray sessionId;
    bool hasSession = false;
    const bool good = object(depth, [&](std::string_view key) {
        StatedTotals &stated = charge->stated;
        if (key == "id")
            return text(depth + 1, &charge->id);
        if (key == "country_code" || key == "party_id") {
            owner = true;
            return skip(depth + 1);
        }
        if (key == "session_id") {
            hasSession = true;
            return text(depth + 1, &sessionId);
        }
        if (key == "currency")
            return text(depth + 1, &charge->currency);
        if (key == "start_date_time" || key == "start_datetime")
            return time(depth + 1, &charge->start);
        if (key == "end_date_time" || key == "end_datetime" || key == "stop_date_time")
            return time(depth + 1, &charge->end);
        if (key == "last_updated")
            return time(depth + 1, &charge->lastUpdated);
        if (key == "cdr_location" || key == "location")
            return location(depth + 1, charge);
        if (key == "time_zone")
            return text(depth + 1, &charge->timeZone);
        if (key == "credit")
            return flag(depth + 1, &charge->credit);
        if (key == "home_charging_compensation")
            return flag(depth + 1, &charge->homeCharging);
        if (key == "total_cost") {
            before = before || c.peek() == '{';
            return price(depth + 1, &stated.cost);
        }
        if (key == "total_fixed_cost")
            return price(depth + 1, &stated.fixedCost);
        if (key == "total_energy_cost")
            return price(depth + 1, &stated.energyCost);
        if (key == "total_time_cost")
            return price(depth + 1, &stated.timeCost);
        if (key == "total_parking_cost")
            return price(depth + 1, &stated.parkingCost);
        if (key == "total_reservation_cost")
            return price(depth + 1, &stated.reservationCost);
        if (key == "total_energy" || key == "kwh")
            return number(depth + 1, &stated.energy);
        if (key == "total_time")
            return number(depth + 1, &stated.time);
        if (key == "total_parking_time")
            return number(depth + 1, &stated.parkingTime);
        if (key == "tariffs" && c.peek() == '[') {
            return array(depth + 1, [&](qsizetype) {
                if (c.peek() != '{' || charge->tariffs.size() >= 1000)
                    return skip(depth + 2);
                auto one = std::make_shared<Tariff>();
                one->version = version;
                if (!tariff(depth + 2, one.get()))
                    return false;
                charge->tariffs.push_back(std::move(one));
                return true;
            });
        }
        if (key == "charging_periods" && c.peek() == '[') {
            return array(depth + 1, [&](qsizetype) {
                if (charge->periods.size() >= maximumPeriods)
                    return skip(depth + 2);
                ChargePeriod one;
                if (!period(depth + 2, &one, &seen))
                    return false;
                charge->periods.push_back(std::move(one));
                return true;
            });
        }
        return skip(depth + 1);
    });
    charge->version = version != ProtocolVersion::Unknown ? version
        : seen != ProtocolVersion::Unknown                ? seen
        : !owner                                          ? ProtocolVersion::Ocpi211
                                                          : ProtocolVersion::Ocpi221;
    charge->currency = charge->currency.trimmed().toUpper();
    if (good && charge->currency.isEmpty())
        note(PricingNoteKind::CurrencyMissing);
    if (good && charge->periods.empty())
        note(PricingNoteKind::NoPeriods);
    // An expired reservation is told by nothing but what is absent.
    if (hasSession && sessionId.isEmpty() && !charge->periods.empty()
        && std::all_of(charge->periods.begin(), charge->periods.end(), [](const ChargePeriod &p) { return p.reservationTime && !p.energy; })) {
        for (ChargePeriod &one : charge->periods)
            one.reservationExpires = true;
        note(PricingNoteKind::ExpiryInferred);
    }
    notes = outer;
    path = outerPath;
    return good;
}

// The periods in time order, each with its end.
void arrange(Charge *charge)
{
    std::vector<ChargePeriod> &periods = charge->periods;
    PricingNotes &notes = charge->notes;
    if (charge->start == noTime && !periods.empty())
        charge->start = periods.front().start;
    for (ChargePeriod &period : periods) {
        if (period.start == noTime)
            period.start = &period == &periods.front() ? charge->start : (&period)[-1].start;
    }
    const auto earlier = [](const ChargePeriod &a, const ChargePeriod &b) { return a.start < b.start; };
    if (!std::is_sorted(periods.begin(), periods.end(), earlier)) {
        notes.append({PricingNoteKind::PeriodsUnordered, "/charging_periods", {}, {}});
        std::stable_sort(periods.begin(), periods.end(), earlier);
    }
    for (std::size_t i = 0; i < periods.size(); ++i) {
        periods[i].end = i + 1 < periods.size() ? periods[i + 1].start : charge->end;
        if (periods[i].end == noTime || periods[i].end < periods[i].start) {
            if (i + 1 == periods.size() && charge->end != noTime)
                notes.append({PricingNoteKind::PeriodOutside, periods[i].pointer, {}, {}});
            periods[i].end = periods[i].start;
        }
        if (charge->start != noTime && periods[i].start < charge->start && notes.size() < 100)
            notes.append({PricingNoteKind::PeriodOutside, periods[i].pointer, {}, {}});
    }
}

// Calls one(reader) at each object of a file of any of the usual shapes.
template<typename One> void eachObject(Reader &reader, One one)
{
    std::size_t count = 0;
    const char *const begin = reader.c.p;
    const auto item = [&](int depth) {
        if (reader.c.peek() != '{' || ++count > maximumObjects)
            return reader.skip(depth);
        return one(depth);
    };
    reader.c.skipSpace();
    while (reader.c.p < reader.c.end) {
        bool good = false;
        if (reader.c.peek() == '[') {
            good = reader.array(0, [&](qsizetype) { return item(1); });
        } else if (reader.c.peek() == '{') {
            // An envelope is known by its members; the object is read again from its start when it is none.
            const char *const start = reader.c.p;
            bool hasData = false;
            JsonCursor probe = reader.c;
            Reader look(QByteArrayView(start, reader.c.end - start));
            PricingNotes ignored;
            look.notes = &ignored;
            good = look.object(0, [&](std::string_view key) {
                hasData = hasData || (key == "data" && (look.c.peek() == '[' || look.c.peek() == '{'));
                return look.skip(1);
            });
            if (good && hasData) {
                reader.c = probe;
                good = reader.object(0, [&](std::string_view key) {
                    if (key != "data")
                        return reader.skip(1);
                    if (reader.c.peek() == '[')
                        return reader.array(1, [&](qsizetype) { return item(2); });
                    return item(1);
                });
            } else if (good) {
                reader.c = probe;
                good = item(0);
            } else {
                reader.c.p = look.c.p;
            }
        }
        if (!good) {
            reader.note(PricingNoteKind::NotJson, QByteArray::number(1 + std::count(begin, reader.c.p, '\n')));
            return;
        }
        reader.c.skipSpace();
        if (reader.c.peek() == ',') { // fragments of a list
            ++reader.c.p;
            reader.c.skipSpace();
        }
    }
}

} // namespace

std::vector<TariffPtr> readTariffs(QByteArrayView json, ProtocolVersion version, PricingNotes *notes)
{
    std::vector<TariffPtr> tariffs;
    Reader reader(json);
    reader.notes = notes;
    eachObject(reader, [&](int depth) {
        const char *const start = reader.c.p;
        auto tariff = std::make_shared<Tariff>();
        tariff->version = version;
        if (!reader.tariff(depth, tariff.get()))
            return false;
        if (tariff->elements.empty()) { // a CDR carries its tariffs
            reader.c.p = start;
            Charge charge;
            if (!reader.charge(depth, &charge, version))
                return false;
            if (!charge.tariffs.empty()) {
                tariffs.insert(tariffs.end(), charge.tariffs.begin(), charge.tariffs.end());
                return true;
            }
        }
        if (tariff->elements.empty() && tariff->id.isEmpty())
            reader.note(PricingNoteKind::NoTariff);
        else
            tariffs.push_back(std::move(tariff));
        return true;
    });
    return tariffs;
}

std::vector<Charge> readCharges(QByteArrayView json, ProtocolVersion version, PricingNotes *notes)
{
    std::vector<Charge> charges;
    Reader reader(json);
    reader.notes = notes;
    eachObject(reader, [&](int depth) {
        Charge charge;
        if (!reader.charge(depth, &charge, version))
            return false;
        arrange(&charge);
        charges.push_back(std::move(charge));
        return true;
    });
    return charges;
}

} // namespace Roamscope
