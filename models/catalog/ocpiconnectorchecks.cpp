// SPDX-License-Identifier: GPL-3.0-or-later
// Volts, amps, watts and plugs.
#include "models/catalog/ocpicheckcontext.h"

#include <algorithm>
#include <array>

namespace Roamscope {

namespace {

using Context = OcpiCheckContext;

/// Names of the electrical fields, which 2.2 changed.
struct ElectricalNames
{
    std::string_view volts;
    std::string_view amps;
};

struct Rating
{
    double volts = 0; ///< 0 = not known
    double amps = 0;
    int phases = 0; ///< 0 = power type not known

    double watts() const { return volts * amps * phases; }
};

int phasesOf(std::string_view powerType)
{
    if (powerType == "AC_3_PHASE")
        return 3;
    if (powerType == "AC_2_PHASE" || powerType == "AC_2_PHASE_SPLIT")
        return 2;
    if (powerType == "AC_1_PHASE" || powerType == "DC")
        return 1;
    return 0;
}

bool isOneOf(double value, std::initializer_list<double> values)
{
    return std::ranges::find(values, value) != values.end();
}

/// Phase to neutral for a voltage that is one between phases; 0 when it is not.
double phaseVoltage(double lineToLine)
{
    static constexpr std::array<std::pair<double, double>, 6> pairs {{
        {380, 220}, {400, 230}, {415, 240}, {440, 254}, {480, 277}, {690, 400}}};
    for (const auto &[line, phase] : pairs) {
        if (line == lineToLine)
            return phase;
    }
    return 0;
}

bool alwaysDc(std::string_view standard)
{
    return standard == "CHADEMO" || standard == "CHAOJI" || standard == "GBT_DC" || standard == "IEC_62196_T1_COMBO"
        || standard == "IEC_62196_T2_COMBO" || standard == "MCS" || standard.starts_with("PANTOGRAPH");
}

bool alwaysAc(std::string_view standard)
{
    return standard == "GBT_AC" || standard == "IEC_62196_T1" || standard == "IEC_62196_T3A"
        || standard == "IEC_62196_T3C" || standard.starts_with("DOMESTIC_") || standard.starts_with("IEC_60309")
        || standard.starts_with("NEMA_");
}

void checkPlug(Context &context, simdjson::dom::element connector, std::string_view powerType, const OcpiPath &path)
{
    const std::string_view standard = Context::text(connector, "standard").value_or("");
    const bool dc = powerType == "DC";
    if (phasesOf(powerType) > 0 && ((dc && alwaysAc(standard)) || (!dc && alwaysDc(standard)))) {
        context.report(path, {.check = OcpiCheck::PowerTypeForPlug, .object = "Connector", .member = "power_type",
                              .found = Context::quoted(powerType), .expected = Context::bytes(standard),
                              .fix = !dc && alwaysDc(standard) ? QByteArray("\"DC\"") : QByteArray()});
    }
    if (Context::text(connector, "format") == "SOCKET" && alwaysDc(standard) && !standard.starts_with("PANTOGRAPH")) {
        context.report(path, {.check = OcpiCheck::FormatForPlug, .object = "Connector", .member = "format",
                              .found = "\"SOCKET\"", .expected = Context::bytes(standard), .fix = "\"CABLE\""});
    }
}

/// Volts and amps by themselves. Clears what should not be used to compute power.
void checkVoltsAndAmps(Context &context, const ElectricalNames &names, std::string_view powerType, Rating *rating,
                       const OcpiPath &path)
{
    const bool dc = powerType == "DC";
    const double volts = rating->volts;
    const double amps = rating->amps;
    const auto report = [&](OcpiCheck check, std::string_view member, double found, QByteArray fix = {}) {
        context.report(path, {.check = check, .object = "Connector", .member = member,
                              .found = Context::decimal(found), .fix = std::move(fix)});
    };
    // No car is charged with less than 48 V; mains voltages are never currents below.
    const bool acSwapped = !dc && volts >= 6 && volts <= 80 && isOneOf(amps, {110, 120, 220, 230, 240, 380, 400, 415, 480});
    const bool dcSwapped = dc && volts >= 6 && volts < 200 && isOneOf(amps, {400, 450, 500, 750, 800, 850, 900, 920, 950, 1000});
    if (acSwapped || dcSwapped) {
        const QByteArray fix = Context::bytes(names.volts) + ": " + Context::decimal(amps) + ", " + Context::bytes(names.amps)
            + ": " + Context::decimal(volts);
        context.report(path, {.check = OcpiCheck::VoltsAmpsSwapped, .object = "Connector", .member = names.volts,
                              .found = Context::decimal(volts) + " V, " + Context::decimal(amps) + " A", .fix = fix});
        std::swap(rating->volts, rating->amps);
        return;
    }
    if (volts > 0) {
        const bool implausible = dc ? volts < 40 || volts > 1600 : volts < 90 || volts > 700;
        if (implausible) {
            report(OcpiCheck::ImplausibleVoltage, names.volts, volts);
            rating->volts = 0;
        } else if (powerType == "AC_3_PHASE" && phaseVoltage(volts) > 0) {
            report(OcpiCheck::LineToLineVoltage, names.volts, volts, Context::decimal(phaseVoltage(volts)));
            rating->volts = phaseVoltage(volts);
        }
    }
    if (amps > 0) {
        const bool implausible = dc ? amps > 4000 : amps > 700;
        if (implausible) {
            report(OcpiCheck::ImplausibleCurrent, names.amps, amps);
            rating->amps = 0;
        }
    }
}

void checkPower(Context &context, double power, const Rating &rating, const OcpiPath &path)
{
    // The nominal voltage may be low: 230 V × 32 A × 3 = 22.08 kW is sold as 22, 400 V × √3 gives 22.17.
    constexpr double tolerance = 1.25;
    const double limit = rating.watts();
    const auto report = [&](OcpiCheck check, QByteArray expected, QByteArray fix) {
        context.report(path, {.check = check, .object = "Connector", .member = "max_electric_power",
                              .found = Context::decimal(power), .expected = std::move(expected), .fix = std::move(fix)});
    };
    if (power <= 0) {
        report(OcpiCheck::ZeroValue, {}, {});
    } else if (power < 1000) {
        // 460 W may be a socket for bicycles, if volts and amps say so.
        const bool fits = limit > 0 && power <= limit * tolerance && power >= limit / 20;
        const bool asKilowatts = limit <= 0 || power * 1000 <= limit * 3;
        if (!fits && asKilowatts)
            report(OcpiCheck::PowerInKilowatts, "W", Context::decimal(power * 1000));
        else if (!fits && power < 100)
            report(OcpiCheck::PowerInKilowatts, "W", {});
    } else if (limit > 0 && power > limit * tolerance) {
        const double asMilliwatts = power / 1000;
        if (asMilliwatts >= limit / 10 && asMilliwatts <= limit * tolerance)
            report(OcpiCheck::PowerInMilliwatts, Context::decimal(limit), Context::decimal(asMilliwatts));
        else
            report(OcpiCheck::PowerAboveLimits, Context::decimal(limit), {});
    }
}

} // namespace

void checkConnector(OcpiCheckContext &context, simdjson::dom::element connector, const OcpiPath &path)
{
    if (!connector.is_object())
        return;
    const bool old = context.version == ProtocolVersion::Ocpi211;
    const ElectricalNames names = old ? ElectricalNames {"voltage", "amperage"} : ElectricalNames {"max_voltage", "max_amperage"};
    const std::string_view powerType = Context::text(connector, "power_type").value_or("");
    const auto volts = Context::number(connector, names.volts);
    const auto amps = Context::number(connector, names.amps);
    for (const auto &[value, member] : {std::pair(volts, names.volts), std::pair(amps, names.amps)}) {
        if (value && *value <= 0)
            context.report(path, {.check = OcpiCheck::ZeroValue, .object = "Connector", .member = member,
                                  .found = Context::decimal(*value) + (member == names.volts ? " V" : " A")});
    }
    Rating rating {std::max(0.0, volts.value_or(0)), std::max(0.0, amps.value_or(0)), phasesOf(powerType)};
    checkVoltsAndAmps(context, names, powerType, &rating, path);
    if (const auto power = Context::number(connector, "max_electric_power"); power && !old && *power == std::floor(*power)) // a fraction is a finding of the tables already
        checkPower(context, *power, rating, path);
    checkPlug(context, connector, powerType, path);
    checkUpdateTime(context, connector, "Connector", path);
}

} // namespace Roamscope
