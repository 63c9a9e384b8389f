// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricing/pricingreader.h"

namespace Roamscope {

bool PricingReader::price(int depth, std::optional<StatedPrice> *price)
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

bool PricingReader::location(int depth, Charge *charge)
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

bool PricingReader::period(int depth, ChargePeriod *period, ProtocolVersion *version)
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

bool PricingReader::charge(int depth, Charge *charge, ProtocolVersion version)
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

namespace {

constexpr std::size_t maximumObjects = 2000000;

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
template<typename One> void eachObject(PricingReader &reader, One one)
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
            PricingReader look(QByteArrayView(start, reader.c.end - start));
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
    PricingReader reader(json);
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
    PricingReader reader(json);
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
