// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions and CDRs: times, sums and units that must fit each other; tokens.
#include "models/catalog/ocpicheckcontext.h"
#include "models/catalog/ocpivalues.h"

namespace Roamscope {

namespace {

using Context = OcpiCheckContext;
using simdjson::dom::element;

constexpr double millisecondsPerHour = 3600000;

/// What the periods of a Session or CDR add up to.
struct PeriodSums
{
    double energy = 0;
    bool hasEnergy = false;
    bool hasReservation = false;
};

/// Order and place of the periods. Beyond the first finding of a kind the others follow from it.
PeriodSums checkPeriods(Context &context, element from, std::optional<qint64> start, std::optional<qint64> end,
                        const OcpiPath &path)
{
    PeriodSums sums;
    const auto periods = Context::list(from, "charging_periods");
    if (!periods)
        return sums;
    const OcpiPath listPath {&path, "charging_periods"};
    OcpiPath itemPath {&listPath};
    std::optional<qint64> previous;
    bool orderReported = false;
    bool placeReported = false;
    constexpr qint64 sameMoment = 1000;
    for (const element period : *periods) {
        const auto time = Context::time(period, "start_date_time");
        const auto report = [&](OcpiCheck check, QByteArray expected) {
            context.report(itemPath, {.check = check, .object = "ChargingPeriod", .member = "start_date_time",
                                      .found = OcpiValues::timeText(*time), .expected = std::move(expected)});
        };
        if (time && previous && *time < *previous && !orderReported) {
            report(OcpiCheck::PeriodOrder, OcpiValues::timeText(*previous));
            orderReported = true;
        }
        const bool early = time && start && *time + sameMoment < *start;
        const bool late = time && end && *time > *end + sameMoment;
        if ((early || late) && !placeReported) {
            report(OcpiCheck::PeriodOutside,
                   (start ? OcpiValues::timeText(*start) : QByteArray()) + " – " + (end ? OcpiValues::timeText(*end) : QByteArray()));
            placeReported = true;
        }
        if (time)
            previous = time;
        if (const auto dimensions = Context::list(period, "dimensions")) {
            for (const element dimension : *dimensions) {
                const std::string_view type = Context::text(dimension, "type").value_or("");
                sums.hasReservation |= type == "RESERVATION_TIME";
                if (type != "ENERGY")
                    continue;
                sums.hasEnergy = true;
                sums.energy += Context::number(dimension, "volume").value_or(0);
            }
        }
        ++itemPath.index;
    }
    return sums;
}

void checkPriceTax(Context &context, element from, std::string_view member, const OcpiPath &path)
{
    const auto price = Context::object(from, member);
    if (!price)
        return;
    const auto without = Context::number(*price, "excl_vat");
    const auto with = Context::number(*price, "incl_vat");
    constexpr double cent = 0.011; // rounding of both
    if (without && with && *without > 0 && *with < *without - cent)
        context.report(OcpiPath {&path, member}, {.check = OcpiCheck::TaxOrder, .object = "Price", .member = "incl_vat",
                                                  .found = Context::decimal(*with), .expected = Context::decimal(*without)});
}

/// A token or Session part that names its owner.
void checkPartOwner(Context &context, element from, std::string_view member, std::string_view object, const OcpiPath &path)
{
    if (const auto part = Context::object(from, member))
        checkOwner(context, *part, object, OcpiPath {&path, member});
}

/// 2.1.1 embeds a Location that must be cut down to the one EVSE and connector in use.
void checkEmbeddedLocation(Context &context, element from, const OcpiPath &path)
{
    const auto location = Context::object(from, "location");
    if (!location || context.version != ProtocolVersion::Ocpi211)
        return;
    const OcpiPath locationPath {&path, "location"};
    checkLocation(context, *location, locationPath);
    const auto evses = Context::list(*location, "evses");
    if (!evses || evses->size() == 0)
        return;
    if (evses->size() != 1) {
        context.report(locationPath, {.check = OcpiCheck::OneEvseExpected, .object = "Location", .member = "evses",
                                      .found = QByteArray::number(qint64(evses->size())), .expected = "EVSEs"});
        return;
    }
    const auto connectors = Context::list(evses->at(0), "connectors");
    if (connectors && connectors->size() > 1)
        context.report(locationPath, {.check = OcpiCheck::OneEvseExpected, .object = "Location", .member = "evses",
                                      .found = QByteArray::number(qint64(connectors->size())), .expected = "connectors"});
}

/// Energy that no car takes in that time.
bool looksLikeWattHours(double energy, std::optional<qint64> start, std::optional<qint64> end)
{
    constexpr double largestBattery = 1500; // kWh; the largest lorries have below half of it
    constexpr double strongestCharger = 4000; // kW
    if (energy < largestBattery)
        return false;
    if (!start || !end || *end <= *start)
        return energy >= 5000;
    return energy / (double(*end - *start) / millisecondsPerHour) > strongestCharger || energy >= 5000;
}

void checkEndAndStart(Context &context, std::optional<qint64> start, std::optional<qint64> end, std::string_view object,
                      std::string_view endMember, const OcpiPath &path)
{
    if (start && end && *end < *start)
        context.report(path, {.check = OcpiCheck::EndBeforeStart, .severity = Severity::Error, .object = object,
                              .member = endMember, .found = OcpiValues::timeText(*end),
                              .expected = OcpiValues::timeText(*start)});
}

void checkTotalEnergy(Context &context, element cdr, const PeriodSums &sums, std::optional<qint64> start,
                      std::optional<qint64> end, const OcpiPath &path)
{
    const auto total = Context::number(cdr, "total_energy");
    if (!total)
        return;
    const auto report = [&](OcpiCheck check, QByteArray expected, QByteArray fix) {
        context.report(path, {.check = check, .object = "CDR", .member = "total_energy",
                              .found = Context::decimal(*total), .expected = std::move(expected), .fix = std::move(fix)});
    };
    const auto near = [](double left, double right) { return std::abs(left - right) <= 0.05 + 0.005 * std::abs(right); };
    if (sums.hasEnergy && !near(*total, sums.energy)) {
        if (sums.energy > 0.1 && near(*total / 1000, sums.energy))
            report(OcpiCheck::EnergyInWattHours, Context::decimal(sums.energy), Context::decimal(*total / 1000));
        else if (*total > 0.1 && near(*total * 1000, sums.energy))
            report(OcpiCheck::EnergyInKilowattHours, Context::decimal(sums.energy), Context::decimal(*total * 1000));
        else
            report(OcpiCheck::EnergySum, Context::decimal(sums.energy), {});
    } else if (looksLikeWattHours(*total, start, end)) {
        report(OcpiCheck::EnergyInWattHours, "kWh", Context::decimal(*total / 1000));
    }
}

void checkTotalTime(Context &context, element cdr, const PeriodSums &sums, std::optional<qint64> start,
                    std::optional<qint64> end, const OcpiPath &path)
{
    const auto total = Context::number(cdr, "total_time");
    if (const auto parking = Context::number(cdr, "total_parking_time"); total && parking && *parking > *total + 0.005)
        context.report(path, {.check = OcpiCheck::ParkingBeyondTotal, .object = "CDR", .member = "total_parking_time",
                              .found = Context::decimal(*parking), .expected = Context::decimal(*total)});
    // A CDR may start with a reservation, which is not part of the total.
    const bool reserved = sums.hasReservation || Context::has(cdr, "total_reservation_cost");
    if (!total || !start || !end || *end <= *start || *total <= 0 || reserved)
        return;
    const double hours = double(*end - *start) / millisecondsPerHour;
    const auto near = [&](double value) { return std::abs(value - hours) <= 0.05 + 0.02 * hours; };
    if (near(*total))
        return;
    // Only where the other unit fits well: a coincidence is unlikely from five minutes on.
    const auto fits = [&](double value) { return hours > 0.08 && std::abs(value - hours) <= 0.01 + 0.02 * hours; };
    const OcpiCheck check = fits(*total / 3600) ? OcpiCheck::TimeInSeconds
        : fits(*total / 60)                     ? OcpiCheck::TimeInMinutes
                                                : OcpiCheck::TimeMismatch;
    context.report(path, {.check = check, .object = "CDR", .member = "total_time", .found = Context::decimal(*total),
                          .expected = Context::decimal(hours),
                          .fix = check == OcpiCheck::TimeMismatch ? QByteArray() : Context::decimal(hours)});
}

void checkCredit(Context &context, element cdr, const OcpiPath &path)
{
    const bool credit = Context::flag(cdr, "credit") == true;
    if (credit && !Context::has(cdr, "credit_reference_id"))
        context.report(path, {.check = OcpiCheck::CreditReference, .severity = Severity::Error, .object = "CDR",
                              .member = "credit_reference_id", .found = {}});
    std::optional<double> total = Context::number(cdr, "total_cost"); // 2.1.1: a number
    if (const auto price = Context::object(cdr, "total_cost")) {
        total = Context::number(*price, "excl_vat");
        if (!total)
            total = Context::number(*price, "before_taxes");
    }
    if (credit && total.value_or(0) > 0)
        context.report(path, {.check = OcpiCheck::CreditSign, .object = "CDR", .member = "total_cost",
                              .found = Context::decimal(*total)});
    else if (!credit && total.value_or(0) < 0 && context.version != ProtocolVersion::Ocpi211)
        context.report(path, {.check = OcpiCheck::NegativeCost, .object = "CDR", .member = "total_cost",
                              .found = Context::decimal(*total)});
}

void checkUpdatedAfterEnd(Context &context, element from, std::string_view object, std::optional<qint64> end,
                          const OcpiPath &path)
{
    const auto updated = Context::time(from, "last_updated");
    constexpr qint64 tolerance = 60000; // a minute of drift is nothing
    if (updated && end && *updated + tolerance < *end)
        context.report(path, {.check = OcpiCheck::UpdatedBeforeEnd, .object = object, .member = "last_updated",
                              .found = OcpiValues::timeText(*updated), .expected = OcpiValues::timeText(*end)});
}

} // namespace

void checkSession(OcpiCheckContext &context, element session, const OcpiPath &path)
{
    if (!session.is_object())
        return;
    const bool old = context.version == ProtocolVersion::Ocpi211;
    const std::string_view endMember = old ? "end_datetime" : "end_date_time";
    const auto start = Context::time(session, old ? "start_datetime" : "start_date_time");
    const auto end = Context::time(session, endMember);
    checkOwner(context, session, "Session", path);
    checkPartOwner(context, session, "cdr_token", "CdrToken", path);
    checkCurrency(context, session, "Session", path);
    checkPriceTax(context, session, "total_cost", path);
    checkEndAndStart(context, start, end, "Session", endMember, path);
    checkPeriods(context, session, start, end, path);
    checkEmbeddedLocation(context, session, path);

    const std::string_view status = Context::text(session, "status").value_or("");
    const auto energy = Context::number(session, "kwh");
    if (energy && looksLikeWattHours(*energy, start, end))
        context.report(path, {.check = OcpiCheck::EnergyInWattHours, .object = "Session", .member = "kwh",
                              .found = Context::decimal(*energy), .expected = "kWh", .fix = Context::decimal(*energy / 1000)});
    if (energy.value_or(0) > 0 && status == "PENDING")
        context.report(path, {.check = OcpiCheck::EnergyWhilePending, .object = "Session", .member = "status",
                              .found = Context::decimal(*energy)});
    if (status == "COMPLETED" && !Context::has(session, endMember) && !context.options.partial)
        context.report(path, {.check = OcpiCheck::StateWithoutEnd, .object = "Session", .member = "status", .found = "\"COMPLETED\""});
    if (end && (status == "ACTIVE" || status == "PENDING"))
        context.report(path, {.check = OcpiCheck::EndWithoutState, .object = "Session", .member = "status",
                              .found = Context::bytes(status)});
    if (status == "COMPLETED")
        checkUpdatedAfterEnd(context, session, "Session", end, path);
    checkUpdateTime(context, session, "Session", path);
}

void checkCdr(OcpiCheckContext &context, element cdr, const OcpiPath &path)
{
    if (!cdr.is_object())
        return;
    const bool old = context.version == ProtocolVersion::Ocpi211;
    const std::string_view endMember = old ? "stop_date_time" : "end_date_time";
    const auto start = Context::time(cdr, "start_date_time");
    const auto end = Context::time(cdr, endMember);
    checkOwner(context, cdr, "CDR", path);
    checkPartOwner(context, cdr, "cdr_token", "CdrToken", path);
    checkCurrency(context, cdr, "CDR", path);
    for (const std::string_view member : {"total_cost", "total_fixed_cost", "total_energy_cost", "total_time_cost",
                                          "total_parking_cost", "total_reservation_cost"})
        checkPriceTax(context, cdr, member, path);
    checkEndAndStart(context, start, end, "CDR", endMember, path);
    const PeriodSums sums = checkPeriods(context, cdr, start, end, path);
    checkTotalEnergy(context, cdr, sums, start, end, path);
    checkTotalTime(context, cdr, sums, start, end, path);
    checkCredit(context, cdr, path);
    checkUpdatedAfterEnd(context, cdr, "CDR", end, path);
    checkUpdateTime(context, cdr, "CDR", path);
    checkEmbeddedLocation(context, cdr, path);
    if (const auto location = Context::object(cdr, "cdr_location")) {
        const OcpiPath locationPath {&path, "cdr_location"};
        checkCountry(context, *location, "CdrLocation", locationPath);
        if (const auto point = Context::object(*location, "coordinates"))
            checkCoordinates(context, *point, "GeoLocation", Context::text(*location, "country").value_or(""),
                             OcpiPath {&locationPath, "coordinates"});
    }
    if (const auto tariffs = Context::list(cdr, "tariffs")) {
        const OcpiPath listPath {&path, "tariffs"};
        OcpiPath itemPath {&listPath};
        for (const element tariff : *tariffs) {
            checkTariff(context, tariff, itemPath);
            ++itemPath.index;
        }
    }
}

void checkToken(OcpiCheckContext &context, element token, const OcpiPath &path)
{
    if (!token.is_object())
        return;
    checkOwner(context, token, "Token", path);
    if (const auto language = Context::text(token, "language");
        language && language->size() <= 2 && !OcpiValues::isLanguage(*language)) {
        const QByteArray fix = OcpiValues::languageOf(*language);
        const bool onlyCase = !fix.isEmpty() && OcpiValues::folded(*language) == fix;
        context.report(path, {.check = OcpiCheck::LanguageCode, .severity = onlyCase ? Severity::Note : Severity::Warning,
                              .object = "Token", .member = "language", .found = Context::quoted(*language),
                              .fix = fix.isEmpty() ? fix : '"' + fix + '"'});
    }
    checkUpdateTime(context, token, "Token", path);
}

} // namespace Roamscope
