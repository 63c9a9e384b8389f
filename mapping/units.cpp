// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/units.h"

#include <cstring>

namespace Roamscope {

namespace {

using Quantity = Unit::Quantity;

constexpr Unit units[] = {
    {"Wh", Quantity::Energy, 1, 1, 0},
    {"kWh", Quantity::Energy, 1000, 1, 0},
    {"MWh", Quantity::Energy, 1000000, 1, 0},
    {"varh", Quantity::ReactiveEnergy, 1, 1, 0},
    {"kvarh", Quantity::ReactiveEnergy, 1000, 1, 0},
    {"W", Quantity::Power, 1, 1, 0},
    {"kW", Quantity::Power, 1000, 1, 0},
    {"MW", Quantity::Power, 1000000, 1, 0},
    {"VA", Quantity::ApparentPower, 1, 1, 0},
    {"kVA", Quantity::ApparentPower, 1000, 1, 0},
    {"var", Quantity::ReactivePower, 1, 1, 0},
    {"kvar", Quantity::ReactivePower, 1000, 1, 0},
    {"A", Quantity::Current, 1, 1, 0},
    {"mA", Quantity::Current, 1, 1000, 0},
    {"kA", Quantity::Current, 1000, 1, 0},
    {"V", Quantity::Voltage, 1, 1, 0},
    {"mV", Quantity::Voltage, 1, 1000, 0},
    {"kV", Quantity::Voltage, 1000, 1, 0},
    {"s", Quantity::Time, 1, 1, 0},
    {"ms", Quantity::Time, 1, 1000, 0},
    {"min", Quantity::Time, 60, 1, 0},
    {"h", Quantity::Time, 3600, 1, 0},
    {"d", Quantity::Time, 86400, 1, 0},
    {"Celsius", Quantity::Temperature, 1, 1, 0},
    {"K", Quantity::Temperature, 1, 1, -27315},
    {"Fahrenheit", Quantity::Temperature, 5, 9, 0},
    {"Percent", Quantity::Share, 1, 1, 0},
    {"ratio", Quantity::Share, 100, 1, 0},
    {"m", Quantity::Length, 1, 1, 0},
    {"km", Quantity::Length, 1000, 1, 0},
};

/// Other ways to write them; OCPP 1.6 itself misspells Celsius.
constexpr struct
{
    const char *written;
    const char *name;
} synonyms[] = {
    {"%", "Percent"}, {"Celcius", "Celsius"}, {"°C", "Celsius"}, {"°F", "Fahrenheit"}, {"Kelvin", "K"}, {"sec", "s"},
    {"seconds", "s"}, {"minutes", "min"}, {"hours", "h"}, {"hr", "h"}, {"Amp", "A"}, {"Volt", "V"}, {"Watt", "W"},
};

bool same(std::string_view a, const char *b, bool ignoreCase)
{
    if (a.size() != std::strlen(b))
        return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; };
        if (ignoreCase ? lower(a[i]) != lower(b[i]) : a[i] != b[i])
            return false;
    }
    return true;
}

} // namespace

const Unit *findUnit(std::string_view name)
{
    for (const Unit &unit : units) {
        if (same(name, unit.name, false))
            return &unit;
    }
    for (const auto &synonym : synonyms) {
        if (same(name, synonym.written, true))
            return findUnit(synonym.name);
    }
    // mA and MA, mW and MW differ by case only: a milli- or mega-unit is not guessed.
    if (name.size() > 1 && (name[0] == 'm' || name[0] == 'M') && !same(name, "min", true))
        return nullptr;
    for (const Unit &unit : units) {
        if (same(name, unit.name, true))
            return &unit;
    }
    return nullptr;
}

QStringList unitNames()
{
    QStringList names;
    for (const Unit &unit : units)
        names.append(QString::fromLatin1(unit.name));
    return names;
}

} // namespace Roamscope
