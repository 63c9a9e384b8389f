// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/ems/energyquantity.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace Roamscope {

namespace {

constexpr std::array<const char *, std::size_t(EnergyQuantity::Count)> quantityIds {
    "", "grid-limit", "charging-limit", "dispatch", "grid-power", "charging-power", "building-load", "storage-power", "storage-charge",
    "solar-power", "price", "energy"};
constexpr std::array<const char *, std::size_t(EnergyUnit::Count)> unitIds {"",   "W",   "kW",  "MW", "A",         "Wh",        "kWh",
                                                                            "MWh", "%", "fraction", "per-kWh", "per-MWh", "ct-per-kWh"};
constexpr std::array<const char *, std::size_t(EnergySign::Count)> signIds {"as-written", "usual", "opposite"};

template<typename Value, std::size_t size> Value fromId(const std::array<const char *, size> &ids, QByteArrayView id)
{
    for (std::size_t i = 0; i < size; ++i) {
        if (id == QByteArrayView(ids[i]))
            return Value(i);
    }
    return Value(0);
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80);
}

/// The words of a name, lower case: "gridLimit_kW" → grid, limit, kw. At most 16.
std::vector<QByteArray> wordsOfName(QByteArrayView name)
{
    std::vector<QByteArray> words;
    QByteArray word;
    const auto close = [&] {
        if (!word.isEmpty() && words.size() < 16)
            words.push_back(word.toLower());
        word.clear();
    };
    for (qsizetype i = 0; i < std::min<qsizetype>(name.size(), 200); ++i) {
        const char c = name[i];
        if (!isLetter(c) && c != '%') {
            close();
            continue;
        }
        // A capital begins a word after a small letter; "kW", "MWh" and "SoC" stay whole.
        const bool capital = c >= 'A' && c <= 'Z';
        const bool afterSmall = !word.isEmpty() && word.back() >= 'a' && word.back() <= 'z';
        const bool unit = word == "k" || word == "So" || word == "c";
        if (c == '%' || (capital && afterSmall && !unit))
            close();
        word += c;
        if (c == '%')
            close();
    }
    close();
    return words;
}

bool hasAny(const std::vector<QByteArray> &words, std::initializer_list<const char *> sought)
{
    for (const QByteArray &word : words) {
        for (const char *one : sought) {
            if (word == QByteArrayView(one))
                return true;
        }
    }
    return false;
}

/// A part of a word: languages that write words together ("Netzbezug", "Batterieleistung").
bool holdsAny(const QByteArray &lower, std::initializer_list<const char *> sought)
{
    return std::any_of(sought.begin(), sought.end(), [&lower](const char *one) { return lower.contains(one); });
}

EnergyUnit unitOfWords(const std::vector<QByteArray> &words)
{
    // The last word that is a unit counts: "energy_total_wh".
    for (auto word = words.rbegin(); word != words.rend(); ++word) {
        static const std::initializer_list<std::pair<const char *, EnergyUnit>> known {
            {"w", EnergyUnit::Watt},          {"watt", EnergyUnit::Watt},          {"watts", EnergyUnit::Watt},
            {"kw", EnergyUnit::Kilowatt},     {"kilowatt", EnergyUnit::Kilowatt},  {"mw", EnergyUnit::Megawatt},
            {"a", EnergyUnit::Ampere},        {"amp", EnergyUnit::Ampere},         {"amps", EnergyUnit::Ampere},
            {"ampere", EnergyUnit::Ampere},   {"wh", EnergyUnit::WattHour},        {"kwh", EnergyUnit::KilowattHour},
            {"mwh", EnergyUnit::MegawattHour}, {"percent", EnergyUnit::Percent},   {"pct", EnergyUnit::Percent},
            {"%", EnergyUnit::Percent}};
        for (const auto &[text, unit] : known) {
            if (*word == QByteArrayView(text))
                return unit;
        }
    }
    return EnergyUnit::Unknown;
}

/// The unit in brackets, "Power [kW]" or "Power (kW)"; empty = none.
QByteArrayView bracketed(QByteArrayView name)
{
    const auto close = std::max(name.lastIndexOf(']'), name.lastIndexOf(')'));
    const auto open = std::max(name.lastIndexOf('['), name.lastIndexOf('('));
    return open >= 0 && close > open + 1 ? name.sliced(open + 1, close - open - 1) : QByteArrayView();
}

} // namespace

QLatin1StringView energyQuantityId(EnergyQuantity quantity)
{
    return QLatin1StringView(quantity < EnergyQuantity::Count ? quantityIds[std::size_t(quantity)] : "");
}

QLatin1StringView energyUnitId(EnergyUnit unit)
{
    return QLatin1StringView(unit < EnergyUnit::Count ? unitIds[std::size_t(unit)] : "");
}

QLatin1StringView energySignId(EnergySign sign)
{
    return QLatin1StringView(sign < EnergySign::Count ? signIds[std::size_t(sign)] : "");
}

EnergyQuantity energyQuantityFromId(QByteArrayView id)
{
    return fromId<EnergyQuantity>(quantityIds, id);
}

EnergyUnit energyUnitFromId(QByteArrayView id)
{
    return fromId<EnergyUnit>(unitIds, id);
}

EnergySign energySignFromId(QByteArrayView id)
{
    return fromId<EnergySign>(signIds, id);
}

QString displayName(EnergyQuantity quantity)
{
    switch (quantity) {
    case EnergyQuantity::GridLimit:
        return QCoreApplication::translate("Roamscope::EnergyQuantity", "Grid limit");
    case EnergyQuantity::ChargingLimit:
        return QCoreApplication::translate("Roamscope::EnergyQuantity", "Limit of all charging");
    case EnergyQuantity::Dispatch:
        return QCoreApplication::translate("Roamscope::EnergyQuantity", "Dispatch (set point)");
    case EnergyQuantity::GridPower:
        return QCoreApplication::translate("Roamscope::EnergyQuantity", "Grid power");
    case EnergyQuantity::ChargingPower:
        return QCoreApplication::translate("Roamscope::EnergyQuantity", "Power of all charging");
    case EnergyQuantity::BuildingLoad:
        return QCoreApplication::translate("Roamscope::EnergyQuantity", "Building load");
    case EnergyQuantity::StoragePower:
        return QCoreApplication::translate("Roamscope::EnergyQuantity", "Storage power");
    case EnergyQuantity::StorageCharge:
        return QCoreApplication::translate("Roamscope::EnergyQuantity", "Storage state of charge");
    case EnergyQuantity::SolarPower:
        return QCoreApplication::translate("Roamscope::EnergyQuantity", "Solar power");
    case EnergyQuantity::Price:
        return QCoreApplication::translate("Roamscope::EnergyQuantity", "Energy price");
    case EnergyQuantity::Energy:
        return QCoreApplication::translate("Roamscope::EnergyQuantity", "Energy register");
    case EnergyQuantity::None:
    case EnergyQuantity::Count:
        break;
    }
    return {};
}

QString displayName(EnergyUnit unit)
{
    switch (unit) {
    case EnergyUnit::Unknown:
        return QCoreApplication::translate("Roamscope::EnergyUnit", "not said");
    case EnergyUnit::Ampere:
        return QCoreApplication::translate("Roamscope::EnergyUnit", "A per phase");
    case EnergyUnit::Fraction:
        return QCoreApplication::translate("Roamscope::EnergyUnit", "share of 1");
    case EnergyUnit::PricePerKwh:
        return QCoreApplication::translate("Roamscope::EnergyUnit", "EUR/kWh");
    case EnergyUnit::PricePerMwh:
        return QCoreApplication::translate("Roamscope::EnergyUnit", "EUR/MWh");
    case EnergyUnit::CentPerKwh:
        return QCoreApplication::translate("Roamscope::EnergyUnit", "ct/kWh");
    case EnergyUnit::Watt:
    case EnergyUnit::Kilowatt:
    case EnergyUnit::Megawatt:
    case EnergyUnit::WattHour:
    case EnergyUnit::KilowattHour:
    case EnergyUnit::MegawattHour:
    case EnergyUnit::Percent:
    case EnergyUnit::Count:
        break;
    }
    return energyUnitId(unit);
}

QString energySignText(EnergyQuantity quantity, EnergySign sign)
{
    if (!energyHasSign(quantity))
        return {};
    if (sign == EnergySign::AsWritten)
        return QCoreApplication::translate("Roamscope::EnergySign", "sign not known");
    const bool usual = sign == EnergySign::Usual;
    switch (quantity) {
    case EnergyQuantity::GridPower:
        return usual ? QCoreApplication::translate("Roamscope::EnergySign", "+ is drawn from the grid")
                     : QCoreApplication::translate("Roamscope::EnergySign", "+ is fed into the grid");
    case EnergyQuantity::StoragePower:
        return usual ? QCoreApplication::translate("Roamscope::EnergySign", "+ charges the storage")
                     : QCoreApplication::translate("Roamscope::EnergySign", "+ discharges the storage");
    case EnergyQuantity::SolarPower:
        return usual ? QCoreApplication::translate("Roamscope::EnergySign", "+ is produced")
                     : QCoreApplication::translate("Roamscope::EnergySign", "− is produced");
    default:
        return usual ? QCoreApplication::translate("Roamscope::EnergySign", "+ is consumed")
                     : QCoreApplication::translate("Roamscope::EnergySign", "− is consumed");
    }
}

const std::vector<EnergyUnit> &energyUnitsOf(EnergyQuantity quantity)
{
    static const std::vector<EnergyUnit> powers {EnergyUnit::Kilowatt, EnergyUnit::Watt, EnergyUnit::Megawatt, EnergyUnit::Ampere};
    static const std::vector<EnergyUnit> shares {EnergyUnit::Percent, EnergyUnit::Fraction};
    static const std::vector<EnergyUnit> prices {EnergyUnit::PricePerKwh, EnergyUnit::PricePerMwh, EnergyUnit::CentPerKwh};
    static const std::vector<EnergyUnit> energies {EnergyUnit::KilowattHour, EnergyUnit::WattHour, EnergyUnit::MegawattHour};
    static const std::vector<EnergyUnit> none;
    switch (quantity) {
    case EnergyQuantity::None:
    case EnergyQuantity::Count:
        return none;
    case EnergyQuantity::StorageCharge:
        return shares;
    case EnergyQuantity::Price:
        return prices;
    case EnergyQuantity::Energy:
        return energies;
    default:
        return powers;
    }
}

bool energyHasSign(EnergyQuantity quantity)
{
    switch (quantity) {
    case EnergyQuantity::GridPower:
    case EnergyQuantity::ChargingPower:
    case EnergyQuantity::BuildingLoad:
    case EnergyQuantity::StoragePower:
    case EnergyQuantity::SolarPower:
        return true;
    default:
        return false;
    }
}

double EnergyColumn::toBase(double value) const
{
    double factor = 1;
    switch (unit) {
    case EnergyUnit::Unknown:
    case EnergyUnit::Watt:
    case EnergyUnit::WattHour:
    case EnergyUnit::Percent:
    case EnergyUnit::PricePerKwh:
    case EnergyUnit::Count:
        break;
    case EnergyUnit::Kilowatt:
    case EnergyUnit::KilowattHour:
        factor = 1e3;
        break;
    case EnergyUnit::Megawatt:
    case EnergyUnit::MegawattHour:
        factor = 1e6;
        break;
    case EnergyUnit::Ampere:
        factor = voltage * phases;
        break;
    case EnergyUnit::Fraction:
        factor = 100;
        break;
    case EnergyUnit::PricePerMwh:
        factor = 1e-3;
        break;
    case EnergyUnit::CentPerKwh:
        factor = 1e-2;
        break;
    }
    if (sign == EnergySign::Opposite && energyHasSign(quantity))
        factor = -factor;
    const double base = value * factor;
    return base == 0 ? 0 : base; // no −0
}

EnergyUnit energyUnitFromText(QByteArrayView text, QByteArray *currency)
{
    const QByteArray unit = text.toByteArray().left(40).trimmed().toLower().replace(' ', "");
    const qsizetype slash = unit.indexOf('/') >= 0 ? unit.indexOf('/') : unit.indexOf("per");
    if (slash > 0) {
        const QByteArray money = unit.left(slash).replace("_", "");
        const QByteArray per = unit.mid(slash + (unit[slash] == '/' ? 1 : 3)).replace("_", "");
        const bool cent = money == "ct" || money == "cent" || money == "cents" || money == "c" || money == "eurcent" || money == "\xc2\xa2";
        const QByteArray code = money == "\xe2\x82\xac" || money == "eur" || money == "euro" || money == "eurcent" || money == "ct" ? QByteArray("EUR")
            : money == "$"                                                                                                         ? QByteArray("USD")
            : money == "\xc2\xa3"                                                                                                   ? QByteArray("GBP")
            : money.size() == 3                                                                                                     ? money.toUpper()
                                                                                                                                    : QByteArray();
        if (currency && !code.isEmpty())
            *currency = code;
        if (per == "mwh")
            return cent ? EnergyUnit::Unknown : EnergyUnit::PricePerMwh;
        if (per == "kwh")
            return cent ? EnergyUnit::CentPerKwh : EnergyUnit::PricePerKwh;
        return EnergyUnit::Unknown;
    }
    return unitOfWords({unit});
}

EnergyGuess guessEnergyColumn(QByteArrayView name)
{
    EnergyGuess guess;
    const std::vector<QByteArray> words = wordsOfName(name);
    if (words.empty())
        return guess;
    const QByteArray lower = name.toByteArray().left(200).toLower();
    EnergyColumn &column = guess.column;
    column.unit = energyUnitFromText(bracketed(name), &column.currency);
    if (column.unit == EnergyUnit::Unknown)
        column.unit = unitOfWords(words);
    const bool perEnergy = holdsAny(lower, {"/kwh", "/mwh", "per_kwh", "per_mwh", "perkwh", "permwh"});
    const bool power = column.unit == EnergyUnit::Watt || column.unit == EnergyUnit::Kilowatt || column.unit == EnergyUnit::Megawatt
        || column.unit == EnergyUnit::Ampere;
    const bool energy = column.unit == EnergyUnit::WattHour || column.unit == EnergyUnit::KilowattHour || column.unit == EnergyUnit::MegawattHour;
    const bool powerWord = power || hasAny(words, {"power", "leistung", "puissance", "vermogen", "p"}) || holdsAny(lower, {"power", "leistung"});
    const bool storage = hasAny(words, {"storage", "battery", "batt", "bess", "bat", "ess", "speicher", "batterie", "accu", "batterij"})
        || holdsAny(lower, {"battery", "batterie", "storage", "speicher"});
    const bool grid = hasAny(words, {"grid", "mains", "netz", "net", "meter", "pcc", "connection", "import", "export", "feedin"})
        || holdsAny(lower, {"grid", "netz", "einspeis", "reseau", "r\xc3\xa9seau"});
    const bool solar = hasAny(words, {"pv", "solar", "sun", "photovoltaic", "zon", "solaire"}) || holdsAny(lower, {"solar", "photovolt"});
    const bool building = hasAny(words, {"building", "house", "home", "load", "base", "consumption", "gebaeude", "haus", "verbrauch", "household"})
        || holdsAny(lower, {"building", "geb\xc3\xa4ude", "hausverbrauch", "baseload"});
    const bool charging = hasAny(words, {"charging", "charge", "evse", "ev", "evs", "wallbox", "chargers", "laden", "cluster", "ladeleistung"})
        || holdsAny(lower, {"charging", "ladepark", "ladeleistung", "wallbox"});
    const bool limit = hasAny(words, {"limit", "max", "maximum", "cap", "grenze", "grenzwert", "limite", "limiet"}) || holdsAny(lower, {"limit", "begrenzung"});

    using Quantity = EnergyQuantity;
    if (hasAny(words, {"price", "preis", "prix", "prijs", "spot", "tariff"}) || perEnergy || holdsAny(lower, {"strompreis", "spotpreis"})) {
        column.quantity = Quantity::Price;
        guess.confidence = perEnergy || hasAny(words, {"price", "preis", "prix", "prijs"}) ? 85 : 60;
        if (column.unit != EnergyUnit::PricePerKwh && column.unit != EnergyUnit::PricePerMwh && column.unit != EnergyUnit::CentPerKwh) {
            const bool cent = hasAny(words, {"ct", "cent", "cents"});
            column.unit = !perEnergy && !cent                                    ? EnergyUnit::Unknown
                : cent                                                           ? EnergyUnit::CentPerKwh
                : holdsAny(lower, {"/mwh", "per_mwh", "permwh"})                 ? EnergyUnit::PricePerMwh
                                                                                 : EnergyUnit::PricePerKwh;
        }
        if (column.currency.isEmpty() && (hasAny(words, {"eur", "euro"}) || lower.contains("\xe2\x82\xac")))
            column.currency = "EUR";
    } else if (hasAny(words, {"dispatch", "setpoint", "sollwert", "target", "schedule", "command", "activation"}) && !energy) {
        column.quantity = Quantity::Dispatch;
        guess.confidence = hasAny(words, {"dispatch", "setpoint", "sollwert"}) ? 85 : power ? 65 : 30;
    } else if (limit && !energy && column.unit != EnergyUnit::Percent) {
        column.quantity = charging && !grid ? Quantity::ChargingLimit : Quantity::GridLimit;
        guess.confidence = (grid || charging) ? (power || powerWord ? 92 : 80) : power ? 60 : 0;
    } else if (hasAny(words, {"soc", "ladezustand"}) || (storage && (column.unit == EnergyUnit::Percent || holdsAny(lower, {"soc", "state_of_charge", "stateofcharge"})))) {
        column.quantity = Quantity::StorageCharge;
        column.unit = column.unit == EnergyUnit::Unknown ? EnergyUnit::Percent : column.unit;
        guess.confidence = storage ? 90 : 65;
    } else if (energy) {
        column.quantity = Quantity::Energy;
        guess.confidence = grid || charging || storage || solar || building || hasAny(words, {"energy", "register", "energie"}) ? 75 : 45;
    } else if (storage) {
        column.quantity = Quantity::StoragePower;
        guess.confidence = powerWord ? 90 : 55;
    } else if (solar) {
        column.quantity = Quantity::SolarPower;
        guess.confidence = powerWord ? 92 : 75;
    } else if (charging && powerWord) {
        column.quantity = Quantity::ChargingPower;
        guess.confidence = power ? 82 : 60;
    } else if (building && (powerWord || hasAny(words, {"load", "consumption", "verbrauch"}))) {
        column.quantity = Quantity::BuildingLoad;
        guess.confidence = power ? 85 : 60;
    } else if (grid && (powerWord || holdsAny(lower, {"bezug", "einspeis", "import", "export"}))) {
        column.quantity = Quantity::GridPower;
        guess.confidence = power ? 85 : 55;
    } else {
        column = {};
        return guess;
    }
    guess.unitNamed = column.unit != EnergyUnit::Unknown;
    if (energyHasSign(column.quantity)) {
        const bool out = hasAny(words, {"export", "feedin", "discharge", "discharging", "injection", "entladen", "entladung"})
            || holdsAny(lower, {"einspeis", "entlad", "feed_in", "feed-in"});
        const bool in = hasAny(words, {"import", "charge", "charging", "bezug", "consumption", "generation", "production", "erzeugung", "yield", "beladung"})
            || holdsAny(lower, {"netzbezug", "erzeugung"});
        guess.signNamed = out != in;
        const bool opposite = out && (column.quantity == Quantity::GridPower || column.quantity == Quantity::StoragePower);
        if (guess.signNamed || column.quantity == Quantity::SolarPower || column.quantity == Quantity::BuildingLoad || column.quantity == Quantity::ChargingPower)
            column.sign = opposite ? EnergySign::Opposite : EnergySign::Usual;
    }
    return guess;
}

} // namespace Roamscope
