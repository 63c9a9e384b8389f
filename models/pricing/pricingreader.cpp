// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricing/pricingreader.h"

namespace Roamscope {

QByteArray PricingReader::path() const
{
    QByteArray text;
    const int known = std::min(m_steps, int(m_path.size()));
    for (int i = m_firstStep; i < known; ++i) {
        const Step &step = m_path[std::size_t(i)];
        text += '/';
        if (step.name.data())
            text.append(step.name.data(), qsizetype(std::min<std::size_t>(step.name.size(), 64)));
        else
            text += QByteArray::number(step.index);
    }
    return text;
}

QByteArray PricingReader::shared(std::string_view text)
{
    if (text.empty() || text.size() > 64)
        return {text.data(), qsizetype(text.size())};
    QByteArray &kept = m_texts[(text.size() * 7 + uchar(text.front()) + uchar(text.back()) * 3u) % m_texts.size()];
    if (view(kept) != text)
        kept = QByteArray(text.data(), qsizetype(text.size()));
    return kept;
}

TariffPtr PricingReader::knownTariff(int depth)
{
    constexpr int maximumMissed = 200;
    const char *const start = c.p;
    if (m_lastTariffRead && std::size_t(c.end - c.p) >= m_lastTariff.size() && std::memcmp(c.p, m_lastTariff.data(), m_lastTariff.size()) == 0) {
        c.p += m_lastTariff.size();
        return m_lastTariffRead;
    }
    if (m_tariffs.empty() || m_tariffsMissed > maximumMissed + int(m_tariffs.size()))
        return {};
    JsonCursor behind = c;
    if (!behind.skip(depth))
        return {};
    const auto found = m_tariffs.find(std::string_view(start, std::size_t(behind.p - start)));
    if (found == m_tariffs.end()) {
        ++m_tariffsMissed;
        return {};
    }
    c.p = behind.p;
    m_tariffsMissed = 0;
    m_lastTariff = found->first;
    m_lastTariffRead = found->second;
    return found->second;
}

// Most CDRs of a party carry the same few tariffs, word for word: each is read once.
bool PricingReader::chargeTariff(int depth, Charge *charge, ProtocolVersion version)
{
    constexpr std::size_t maximumKept = 5000;
    if (TariffPtr known = knownTariff(depth)) {
        charge->tariffs.push_back(std::move(known));
        return true;
    }
    const char *const start = c.p;
    auto one = std::make_shared<Tariff>();
    one->version = version;
    if (!tariff(depth, one.get()))
        return false;
    m_lastTariff = {start, std::size_t(c.p - start)};
    m_lastTariffRead = one;
    if (m_tariffs.size() < maximumKept)
        m_tariffs.emplace(m_lastTariff, one);
    charge->tariffs.push_back(std::move(one));
    return true;
}

bool PricingReader::price(int depth, std::optional<StatedPrice> *price)
{
    std::optional<Exact> excl;
    std::optional<Exact> incl;
    std::optional<Exact> taxes;
    std::vector<StatedTax> items;
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
                           StatedTax item;
                           std::optional<Exact> amount;
                           const bool good = object(depth + 2, [&](std::string_view inner) {
                               if (inner == "name")
                                   return text(depth + 3, &item.name);
                               if (inner == "percentage")
                                   return number(depth + 3, &item.percentage);
                               return inner == "amount" ? number(depth + 3, &amount) : skip(depth + 3);
                           });
                           if (amount) {
                               *taxes += *amount;
                               item.amount = *amount;
                               if (items.size() < 100)
                                   items.push_back(std::move(item));
                           }
                           return good;
                       });
                   }
                   return skip(depth + 1);
               })) {
        return false;
    }
    if (excl)
        *price = StatedPrice {*excl, incl ? incl : taxes ? std::optional<Exact>(*excl + *taxes) : std::nullopt, std::move(items)};
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

namespace {

// "/charging_periods/3"; the first ones are kept.
QByteArray periodPointer(qsizetype index)
{
    static const auto first = [] {
        std::array<QByteArray, 256> made;
        for (std::size_t i = 0; i < made.size(); ++i)
            made[i] = "/charging_periods/" + QByteArray::number(qulonglong(i));
        return made;
    }();
    return std::size_t(index) < first.size() ? first[std::size_t(index)] : "/charging_periods/" + QByteArray::number(qlonglong(index));
}

// Upper case letters only.
bool isPlainCode(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char ch) { return ch >= 'A' && ch <= 'Z'; });
}

} // namespace

bool PricingReader::period(int depth, qsizetype index, ChargePeriod *period, ProtocolVersion *version)
{
    period->pointer = periodPointer(index);
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
            std::string_view type;
            QByteArray odd; // a type that is not written as OCPI writes them
            std::optional<Exact> volume;
            if (!object(depth + 2, [&](std::string_view inner) {
                    if (inner == "type") {
                        QByteArray value;
                        if (c.peek() == '"') {
                            const JsonCursor start = c;
                            JsonText raw;
                            if (!c.text(&raw))
                                return false;
                            type = raw.raw();
                            if (std::all_of(type.begin(), type.end(), [](char ch) { return (ch >= 'A' && ch <= 'Z') || ch == '_'; }))
                                return true;
                            c = start;
                        }
                        if (!text(depth + 3, &value))
                            return false;
                        odd = value.trimmed().toUpper();
                        type = view(odd);
                        return true;
                    }
                    if (inner == "volume")
                        return number(depth + 3, &volume);
                    return skip(depth + 3);
                }))
                return false;
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
                note(PricingNoteKind::NegativeVolume, QByteArray(type.data(), qsizetype(std::min<std::size_t>(type.size(), 40))), volume->toText());
            return true;
        });
    });
}

bool PricingReader::charge(int depth, Charge *charge, ProtocolVersion version)
{
    PricingNotes *const outer = std::exchange(notes, &charge->notes);
    const int outerStep = std::exchange(m_firstStep, m_steps);
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
                return chargeTariff(depth + 2, charge, version);
            });
        }
        if (key == "charging_periods" && c.peek() == '[') {
            return array(depth + 1, [&](qsizetype index) {
                if (charge->periods.size() >= maximumPeriods)
                    return skip(depth + 2);
                return period(depth + 2, index, &charge->periods.emplace_back(), &seen);
            });
        }
        hasData |= depth == 0 && key == "data" && (c.peek() == '[' || c.peek() == '{');
        return skip(depth + 1);
    });
    charge->version = version != ProtocolVersion::Unknown ? version
        : seen != ProtocolVersion::Unknown                ? seen
        : !owner                                          ? ProtocolVersion::Ocpi211
                                                          : ProtocolVersion::Ocpi221;
    if (!isPlainCode(view(charge->currency)))
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
    m_firstStep = outerStep;
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

// Calls one(depth) at each object of a file of any of the usual shapes. At depth 0 it must leave an object alone that
// has shown itself an envelope (hasData).
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
            // An envelope is known by its member "data"; what was read of it as an object is dropped.
            const JsonCursor start = reader.c;
            reader.hasData = false;
            good = item(0);
            if (good && reader.hasData) {
                reader.c = start;
                good = reader.object(0, [&](std::string_view key) {
                    if (key != "data")
                        return reader.skip(1);
                    if (reader.c.peek() == '[')
                        return reader.array(1, [&](qsizetype) { return item(2); });
                    return item(1);
                });
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
        if (depth == 0 && reader.hasData)
            return true;
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

void readEachCharge(QByteArrayView json, ProtocolVersion version, PricingNotes *notes, const std::function<bool(Charge &charge)> &take)
{
    PricingReader reader(json);
    reader.notes = notes;
    Charge charge;
    bool wanted = true;
    eachObject(reader, [&](int depth) {
        if (!wanted)
            return reader.skip(depth);
        // The memory of the periods serves the next charge too.
        std::vector<ChargePeriod> periods = std::move(charge.periods);
        periods.clear();
        charge = Charge();
        charge.periods = std::move(periods);
        if (!reader.charge(depth, &charge, version))
            return false;
        if (depth == 0 && reader.hasData)
            return true;
        arrange(&charge);
        wanted = take(charge);
        return true;
    });
}

std::vector<Charge> readCharges(QByteArrayView json, ProtocolVersion version, PricingNotes *notes)
{
    std::vector<Charge> charges;
    readEachCharge(json, version, notes, [&](Charge &charge) {
        charges.push_back(std::move(charge));
        return true;
    });
    return charges;
}

} // namespace Roamscope
