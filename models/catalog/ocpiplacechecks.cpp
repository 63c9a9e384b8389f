// SPDX-License-Identifier: GPL-3.0-or-later
// What several objects have in common: places, codes, texts, times.
#include "models/catalog/ocpicheckcontext.h"
#include "models/catalog/ocpivalues.h"

#include <QDateTime>

#include <algorithm>
#include <charconv>

namespace Roamscope {

namespace {

using Context = OcpiCheckContext;
using simdjson::dom::element;

std::optional<double> degrees(std::string_view text)
{
    double value = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    if (result.ec != std::errc() || result.ptr != text.data() + text.size())
        return {};
    return value;
}

/// One of latitude and longitude; gives the value for what follows.
std::optional<double> checkCoordinate(Context &context, element point, std::string_view object, bool isLatitude,
                                      const OcpiPath &path)
{
    const std::string_view member = isLatitude ? "latitude" : "longitude";
    const auto text = Context::text(point, member);
    if (!text) // a number is reported by the tables, but can still be swapped
        return Context::number(point, member);
    const auto value = degrees(*text);
    const std::size_t longest = isLatitude ? 10 : 11;
    if (!OcpiValues::hasCoordinateForm(*text, isLatitude ? 2 : 3) && text->size() <= longest) {
        const QByteArray fix = OcpiValues::coordinateText(*text);
        const QByteArray form = isLatitude ? "up to 2 digits, a dot, 5 to 7 decimals" : "up to 3 digits, a dot, 5 to 7 decimals";
        const bool outside = value && std::abs(*value) > (isLatitude ? 90 : 180);
        if (!outside)
            context.report(path, {.check = OcpiCheck::CoordinateForm, .severity = Severity::Error, .object = object,
                                  .member = member, .found = Context::quoted(*text), .expected = form,
                                  .fix = fix.isEmpty() ? fix : '"' + fix + '"'});
    }
    return value;
}

} // namespace

void checkCoordinates(OcpiCheckContext &context, element point, std::string_view object, std::string_view country,
                      const OcpiPath &path)
{
    const auto latitude = checkCoordinate(context, point, object, true, path);
    const auto longitude = checkCoordinate(context, point, object, false, path);
    if (!latitude || !longitude)
        return;
    const auto pair = [](double first, double second) {
        return QByteArray::number(first, 'f', 5) + ", " + QByteArray::number(second, 'f', 5);
    };
    const QByteArray both = pair(*latitude, *longitude);
    const QByteArray swapped = pair(*longitude, *latitude);
    if (*latitude == 0 && *longitude == 0) {
        context.report(path, {.check = OcpiCheck::CoordinatesZero, .object = object, .member = {}, .found = both});
        return;
    }
    const QByteArray alpha3 = OcpiValues::alpha3Of(country);
    const std::string_view code(alpha3.constData(), std::size_t(alpha3.size()));
    const bool outside = OcpiValues::liesIn(code, *latitude, *longitude) == false;
    if (outside && OcpiValues::liesIn(code, *longitude, *latitude) == true) {
        context.report(path, {.check = OcpiCheck::CoordinatesSwapped, .object = object, .member = {}, .found = both,
                              .expected = alpha3, .fix = swapped});
        return;
    }
    if (std::abs(*latitude) > 90)
        context.report(path, {.check = OcpiCheck::CoordinateRange, .severity = Severity::Error, .object = object,
                              .member = "latitude", .found = Context::decimal(*latitude), .expected = "−90 to 90"});
    if (std::abs(*longitude) > 180)
        context.report(path, {.check = OcpiCheck::CoordinateRange, .severity = Severity::Error, .object = object,
                              .member = "longitude", .found = Context::decimal(*longitude), .expected = "−180 to 180"});
}

void checkCountry(OcpiCheckContext &context, element from, std::string_view object, const OcpiPath &path)
{
    const auto country = Context::text(from, "country");
    if (!country || country->size() > 3 || OcpiValues::isAlpha3(*country)) // too long: the tables, with the fix
        return;
    if (const QByteArray fix = OcpiValues::alpha3Of(*country); !fix.isEmpty())
        context.report(path, {.check = OcpiCheck::CountryForm, .severity = Severity::Error, .object = object,
                              .member = "country", .found = Context::quoted(*country),
                              .expected = "ISO 3166-1 alpha-3", .fix = '"' + fix + '"'});
    else
        context.report(path, {.check = OcpiCheck::CountryUnknown, .object = object, .member = "country",
                              .found = Context::quoted(*country)});
}

void checkOwner(OcpiCheckContext &context, element from, std::string_view object, const OcpiPath &path)
{
    if (const auto code = Context::text(from, "country_code"); code && code->size() <= 2) {
        // Case does not count: it is a CiString.
        const QByteArray upper = Context::bytes(*code).toUpper();
        if (!OcpiValues::isAlpha2({upper.constData(), std::size_t(upper.size())})) {
            const QByteArray fix = OcpiValues::alpha2Of(*code);
            context.report(path, {.check = fix.isEmpty() ? OcpiCheck::CountryCodeUnknown : OcpiCheck::CountryForm,
                                  .severity = fix.isEmpty() ? Severity::Warning : Severity::Error, .object = object,
                                  .member = "country_code", .found = Context::quoted(*code),
                                  .expected = "ISO 3166-1 alpha-2", .fix = fix.isEmpty() ? fix : '"' + fix + '"'});
        }
    }
    if (const auto party = Context::text(from, "party_id")) {
        const bool alphanumeric = std::ranges::all_of(*party, [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        });
        // Longer than three is too long by the tables.
        if (party->size() < 3 || (party->size() == 3 && !alphanumeric))
            context.report(path, {.check = OcpiCheck::PartyIdForm, .object = object, .member = "party_id",
                                  .found = Context::quoted(*party)});
    }
}

void checkTimeZone(OcpiCheckContext &context, element location, const OcpiPath &path)
{
    const auto zone = Context::text(location, "time_zone");
    if (!zone)
        return;
    const OcpiValues::ZoneVerdict verdict = OcpiValues::zoneVerdict(*zone);
    if (verdict == OcpiValues::ZoneVerdict::Good)
        return;
    const QByteArray fix = OcpiValues::zoneOf(*zone);
    const bool sure = verdict == OcpiValues::ZoneVerdict::NotOfTheList;
    context.report(path, {.check = sure ? OcpiCheck::TimeZoneForm : OcpiCheck::TimeZoneUnknown,
                          .severity = sure ? Severity::Error : Severity::Warning, .object = "Location",
                          .member = "time_zone", .found = Context::quoted(*zone),
                          .fix = fix.isEmpty() ? fix : '"' + fix + '"'});
}

namespace {

void checkRegularHours(Context &context, simdjson::dom::array regular, const OcpiPath &path)
{
    OcpiPath itemPath {&path};
    for (const element item : regular) {
        std::optional<int> times[2];
        const std::string_view members[2] = {"period_begin", "period_end"};
        for (int i = 0; i < 2; ++i) {
            const auto text = Context::text(item, members[i]);
            if (!text)
                continue;
            times[i] = OcpiValues::timeOfDay(*text);
            if (times[i])
                continue;
            const bool midnight = *text == "24:00" || *text == "24:00:00";
            const bool seconds = text->size() == 8 && OcpiValues::timeOfDay(text->substr(0, 5)).has_value();
            const bool oneDigit = text->size() == 4 && OcpiValues::timeOfDay("0" + std::string(*text)).has_value();
            QByteArray fix;
            if (midnight)
                fix = "\"00:00\"";
            else if (seconds)
                fix = Context::quoted(text->substr(0, 5));
            else if (oneDigit)
                fix = Context::quoted("0" + std::string(*text));
            context.report(itemPath, {.check = OcpiCheck::HoursForm, .severity = Severity::Error,
                                      .object = "RegularHours", .member = members[i], .found = Context::quoted(*text),
                                      .expected = "HH:MM", .fix = fix});
        }
        // 00:00 is the end of the day; the same time twice stands for the whole day in practice.
        if (times[0] && times[1] && *times[1] != 0 && *times[1] < *times[0])
            context.report(itemPath, {.check = OcpiCheck::HoursContradict, .object = "RegularHours",
                                      .member = "period_end",
                                      .found = Context::bytes(*Context::text(item, "period_begin")) + " – "
                                          + Context::bytes(*Context::text(item, "period_end"))});
        ++itemPath.index;
    }
}

} // namespace

void checkHours(OcpiCheckContext &context, element hours, const OcpiPath &path)
{
    const auto always = Context::flag(hours, "twentyfourseven");
    const auto regular = Context::list(hours, "regular_hours");
    const bool hasRegular = regular && regular->size() > 0;
    const auto openings = Context::list(hours, "exceptional_openings");
    if (always == true && hasRegular)
        context.report(path, {.check = OcpiCheck::HoursContradict, .object = "Hours", .member = "regular_hours",
                              .found = "twentyfourseven, regular_hours"});
    else if (!always.value_or(false) && !hasRegular && !(openings && openings->size() > 0)
             && (always || !Context::has(hours, "twentyfourseven")))
        context.report(path, {.check = OcpiCheck::NeverOpen, .object = "Hours", .member = {}, .found = {}});
    if (regular)
        checkRegularHours(context, *regular, OcpiPath {&path, "regular_hours"});
    for (const std::string_view member : {"exceptional_openings", "exceptional_closings"}) {
        const auto exceptions = Context::list(hours, member);
        if (!exceptions)
            continue;
        const OcpiPath listPath {&path, member};
        OcpiPath itemPath {&listPath};
        for (const element item : *exceptions) {
            const auto begin = Context::time(item, "period_begin");
            const auto end = Context::time(item, "period_end");
            if (begin && end && *end < *begin)
                context.report(itemPath, {.check = OcpiCheck::EndBeforeStart, .object = "ExceptionalPeriod",
                                          .member = "period_end", .found = OcpiValues::timeText(*end),
                                          .expected = OcpiValues::timeText(*begin)});
            ++itemPath.index;
        }
    }
}

void checkEnergyMix(OcpiCheckContext &context, element from, const OcpiPath &path)
{
    const auto mix = Context::object(from, "energy_mix");
    if (!mix)
        return;
    const OcpiPath mixPath {&path, "energy_mix"};
    const auto sources = Context::list(*mix, "energy_sources");
    if (!sources || sources->size() == 0)
        return;
    double sum = 0;
    bool complete = true;
    std::string_view fossil;
    for (const element item : *sources) {
        const auto share = Context::number(item, "percentage");
        const std::string_view source = Context::text(item, "source").value_or("");
        complete &= share.has_value();
        sum += share.value_or(0);
        if (share.value_or(0) > 0 && (source == "COAL" || source == "GAS" || source == "GENERAL_FOSSIL" || source == "NUCLEAR"))
            fossil = source;
    }
    constexpr double rounding = 1.5; // each share may be rounded
    if (complete && std::abs(sum - 100) > rounding)
        context.report(mixPath, {.check = OcpiCheck::EnergyShares, .object = "EnergyMix", .member = "energy_sources",
                                 .found = Context::decimal(sum)});
    if (!fossil.empty() && Context::flag(*mix, "is_green_energy") == true)
        context.report(mixPath, {.check = OcpiCheck::GreenWithFossil, .object = "EnergyMix",
                                 .member = "is_green_energy", .found = Context::bytes(fossil)});
}

namespace {

/// The first tag of an HTML text; empty when there is none. "<3" and "a < b" are none.
std::string_view firstTag(std::string_view text)
{
    for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
        const std::size_t end = text.find('>', at);
        if (end == std::string_view::npos || at + 1 >= text.size())
            return {};
        const char next = text[at + 1];
        if (next == '/' || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z'))
            return text.substr(at, end - at + 1);
    }
    return {};
}

} // namespace

/// A DisplayText or a list of them.
void checkTexts(OcpiCheckContext &context, element from, std::string_view key, const OcpiPath &path)
{
    element value;
    if (from[key].get(value) != simdjson::SUCCESS)
        return;
    const auto checkOne = [&](element text, const OcpiPath &place) {
        if (const auto language = Context::text(text, "language"); language && language->size() <= 2 && !OcpiValues::isLanguage(*language)) {
            // Two capitals are the same language to most readers.
            const QByteArray fix = OcpiValues::languageOf(*language);
            const bool onlyCase = !fix.isEmpty() && OcpiValues::folded(*language) == fix;
            context.report(place, {.check = OcpiCheck::LanguageCode, .severity = onlyCase ? Severity::Note : Severity::Warning,
                                   .object = "DisplayText", .member = "language", .found = Context::quoted(*language),
                                   .fix = fix.isEmpty() ? fix : '"' + fix + '"'});
        }
        const std::string_view tag = firstTag(Context::text(text, "text").value_or(""));
        if (!tag.empty())
            context.report(place, {.check = OcpiCheck::Markup, .object = "DisplayText", .member = "text",
                                   .found = Context::quoted(tag)});
    };
    const OcpiPath valuePath {&path, key};
    if (value.is_object()) {
        checkOne(value, valuePath);
        return;
    }
    simdjson::dom::array texts;
    if (value.get(texts) != simdjson::SUCCESS)
        return;
    OcpiPath itemPath {&valuePath};
    for (const element text : texts) {
        checkOne(text, itemPath);
        ++itemPath.index;
    }
}

void checkUpdateTime(OcpiCheckContext &context, element from, std::string_view object, const OcpiPath &path)
{
    const auto time = Context::time(from, "last_updated");
    // A day is more than any time zone can explain; a feed may come from a machine with a better clock than ours.
    constexpr qint64 day = 24 * 3600 * qint64(1000);
    if (time && *time > QDateTime::currentMSecsSinceEpoch() + day)
        context.report(path, {.check = OcpiCheck::FutureTime, .object = object, .member = "last_updated",
                              .found = OcpiValues::timeText(*time)});
}

void checkCurrency(OcpiCheckContext &context, element from, std::string_view object, const OcpiPath &path)
{
    const auto currency = Context::text(from, "currency");
    if (!currency || currency->size() > 3 || OcpiValues::isCurrency(*currency))
        return;
    const QByteArray fix = OcpiValues::currencyOf(*currency);
    const bool hasForm = currency->size() == 3 && std::ranges::all_of(*currency, [](char c) { return c >= 'A' && c <= 'Z'; });
    context.report(path, {.check = OcpiCheck::CurrencyCode, .severity = hasForm ? Severity::Warning : Severity::Error,
                          .object = object, .member = "currency", .found = Context::quoted(*currency),
                          .fix = fix.isEmpty() ? fix : '"' + fix + '"'});
}

} // namespace Roamscope
