// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/ocpifixes.h"

#include "models/catalog/catalog.h"
#include "models/catalog/ocpivalues.h"
#include "models/catalog/validator.h"

#include <charconv>

namespace Roamscope {

namespace {

/// A field that another version calls differently. `object` is the catalog's name of its owner.
struct Rename
{
    std::string_view object;
    std::string_view oldName;
    std::string_view newName;
    ProtocolVersion since; ///< first version with the new name
};

constexpr Rename renames[] = {
    {"Location", "type", "parking_type", ProtocolVersion::Ocpi221},
    {"Connector", "voltage", "max_voltage", ProtocolVersion::Ocpi221},
    {"Connector", "amperage", "max_amperage", ProtocolVersion::Ocpi221},
    {"Connector", "tariff_id", "tariff_ids", ProtocolVersion::Ocpi221},
    {"Session", "start_datetime", "start_date_time", ProtocolVersion::Ocpi221},
    {"Session", "end_datetime", "end_date_time", ProtocolVersion::Ocpi221},
    {"Session", "auth_id", "cdr_token", ProtocolVersion::Ocpi221},
    {"Session", "location", "location_id", ProtocolVersion::Ocpi221},
    {"CDR", "stop_date_time", "end_date_time", ProtocolVersion::Ocpi221},
    {"CDR", "auth_id", "cdr_token", ProtocolVersion::Ocpi221},
    {"CDR", "location", "cdr_location", ProtocolVersion::Ocpi221},
    {"Token", "auth_id", "contract_id", ProtocolVersion::Ocpi221},
    {"EnvironmentalImpact", "source", "category", ProtocolVersion::Ocpi221},
    {"Credentials", "business_details", "roles", ProtocolVersion::Ocpi221},
    {"Credentials", "party_id", "roles", ProtocolVersion::Ocpi221},
    {"Credentials", "country_code", "roles", ProtocolVersion::Ocpi221},
    {"Price", "excl_vat", "before_taxes", ProtocolVersion::Ocpi230},
    {"Price", "incl_vat", "taxes", ProtocolVersion::Ocpi230},
    {"PriceLimit", "excl_vat", "before_taxes", ProtocolVersion::Ocpi230},
    {"PriceLimit", "incl_vat", "after_taxes", ProtocolVersion::Ocpi230},
};

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

std::string_view view(const QByteArray &text)
{
    return {text.constData(), std::size_t(text.size())};
}

QByteArray lastStep(const QByteArray &pointer)
{
    return pointer.sliced(pointer.lastIndexOf('/') + 1);
}

/// "lastUpdated", "Last-Updated", "LastUpdated" → "last_updated"; "evseID" → "evse_id".
QByteArray snakeCase(std::string_view name)
{
    QByteArray result;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char letter = name[i];
        const bool upper = letter >= 'A' && letter <= 'Z';
        const bool afterLower = i > 0 && ((name[i - 1] >= 'a' && name[i - 1] <= 'z') || (name[i - 1] >= '0' && name[i - 1] <= '9'));
        if (upper && afterLower && !result.endsWith('_'))
            result += '_';
        if (letter == '-' || letter == ' ')
            result += '_';
        else
            result += upper ? char(letter - 'A' + 'a') : letter;
    }
    return result;
}

void explainUnknownField(ValidationFinding *finding)
{
    const CatalogObject &object = *finding->object;
    const QByteArray name = lastStep(finding->pointer);
    const auto explain = [&](OcpiCheck check, std::string_view meant, Severity severity) {
        finding->check = check;
        finding->severity = severity;
        finding->found = '"' + name + '"';
        finding->expected = bytes(meant);
        finding->fix = bytes(meant);
    };
    for (const Rename &rename : renames) {
        if (rename.object != object.name)
            continue;
        if (object.version >= rename.since && view(name) == rename.oldName && object.field(rename.newName))
            return explain(OcpiCheck::OldName, rename.newName, Severity::Warning);
        if (object.version < rename.since && view(name) == rename.newName && object.field(rename.oldName))
            return explain(OcpiCheck::NewName, rename.oldName, Severity::Warning);
    }
    if (object.name == "Connector" && name == "status") {
        finding->check = OcpiCheck::StatusOfConnector;
        finding->fix.clear();
        return;
    }
    if (const QByteArray snake = snakeCase(view(name)); snake != name && object.field(view(snake)))
        return explain(OcpiCheck::NameStyle, view(snake), Severity::Warning);
    // One letter wrong in a name of some length; an extension is rarely that near.
    for (const CatalogField &field : object.fields) {
        if (field.name.size() >= 5 && OcpiValues::editDistance(view(name), field.name, 1) == 1)
            return explain(OcpiCheck::NameTypo, field.name, Severity::Warning);
    }
    finding->fix.clear(); // an extension: a guess would mislead
}

/// The text of a JSON string without its quotes; empty for others. Escapes stay as they are.
std::string_view inside(const QByteArray &json)
{
    if (json.size() < 2 || !json.startsWith('"') || !json.endsWith('"'))
        return {};
    return view(json).substr(1, std::size_t(json.size()) - 2);
}

void explainTooLong(ValidationFinding *finding)
{
    const std::string_view name = finding->field->name;
    const std::string_view text = inside(finding->found);
    if (text.empty())
        return;
    const auto explain = [&](OcpiCheck check, const QByteArray &fix, const char *expected) {
        if (fix.isEmpty())
            return;
        finding->check = check;
        finding->expected = expected;
        finding->fix = '"' + fix + '"';
    };
    if (finding->field->type == FieldType::DateTime) {
        // Microseconds: the type has 25 characters, which milliseconds fit in.
        const QByteArray time = OcpiValues::timeText(text);
        finding->fix = time.isEmpty() ? time : '"' + time + '"';
    } else if (name == "country_code")
        explain(OcpiCheck::CountryForm, OcpiValues::alpha2Of(text), "ISO 3166-1 alpha-2");
    else if (name == "country")
        explain(OcpiCheck::CountryForm, OcpiValues::alpha3Of(text), "ISO 3166-1 alpha-3");
    else if (name == "currency")
        explain(OcpiCheck::CurrencyCode, OcpiValues::currencyOf(text), "ISO 4217");
    else if (name == "language")
        explain(OcpiCheck::LanguageCode, OcpiValues::languageOf(text), "ISO 639-1");
    else if (name == "latitude")
        explain(OcpiCheck::CoordinateForm, OcpiValues::coordinateText(text), "up to 2 digits, a dot, 5 to 7 decimals");
    else if (name == "longitude" && OcpiValues::hasCoordinateForm(text, 3)) {
        // -122.1234567 fits the pattern of the specification, but not its length.
        explain(OcpiCheck::CoordinateLength, OcpiValues::coordinateText(text), "11");
        finding->severity = Severity::Warning;
    } else if (name == "longitude")
        explain(OcpiCheck::CoordinateForm, OcpiValues::coordinateText(text), "up to 3 digits, a dot, 5 to 7 decimals");
    else if (name == "type" && finding->object->name == "Image" && text.starts_with("image/"))
        finding->fix = '"' + bytes(text.substr(6) == "svg+xml" ? "svg" : text.substr(6)) + '"';
    else if ((finding->object->name == "TariffRestrictions" || finding->object->name == "RegularHours") && text.size() == 8
             && OcpiValues::timeOfDay(text.substr(0, 5)))
        finding->fix = '"' + bytes(text.substr(0, 5)) + '"';
}

void explainWrongType(ValidationFinding *finding)
{
    const CatalogField &field = *finding->field;
    const bool coordinate = field.name == "latitude" || field.name == "longitude";
    if (coordinate && !finding->found.startsWith('"')) {
        const QByteArray text = OcpiValues::coordinateText(view(finding->found));
        finding->fix = text.isEmpty() ? text : '"' + text + '"';
    } else if (field.type == FieldType::Object && !field.array && finding->found.startsWith('[')) {
        finding->check = OcpiCheck::ListOfOne;
        finding->fix.clear();
    } else if (field.array && !finding->found.startsWith('[') && finding->expected == "array") {
        finding->check = OcpiCheck::NotAList;
    } else if (field.type == FieldType::DateTime) {
        // Seconds or milliseconds since 1970, from a database.
        qint64 number = 0;
        const auto result = std::from_chars(finding->found.constData(), finding->found.constEnd(), number);
        constexpr qint64 year2000 = 946684800;
        constexpr qint64 year2100 = 4102444800;
        if (result.ec == std::errc() && result.ptr == finding->found.constEnd()) {
            if (number >= year2000 && number <= year2100)
                finding->fix = '"' + OcpiValues::timeText(number * 1000) + '"';
            else if (number >= year2000 * 1000 && number <= year2100 * 1000)
                finding->fix = '"' + OcpiValues::timeText(number) + '"';
        }
    } else if (field.type == FieldType::Integer && field.unit == "W") {
        // "7.4" is not a whole number, and it is kilowatts.
        double number = 0;
        const auto result = std::from_chars(finding->found.constData(), finding->found.constEnd(), number);
        if (result.ec == std::errc() && result.ptr == finding->found.constEnd() && number > 0 && number < 1000) {
            finding->check = OcpiCheck::PowerInKilowatts;
            finding->expected = "W";
            finding->fix = QByteArray::number(qint64(number * 1000 + 0.5));
        }
    }
}

} // namespace

void explainOcpiFinding(ValidationFinding *finding)
{
    if (!finding->object || finding->check != OcpiCheck::None)
        return;
    switch (finding->rule) {
    case ValidationRule::UnknownField:
        explainUnknownField(finding);
        break;
    case ValidationRule::UnknownEnumValue:
    case ValidationRule::OpenEnumValue:
    case ValidationRule::EnumCase:
        if (finding->field && finding->field->enumeration) {
            const QByteArray value = OcpiValues::nearestValue(*finding->field->enumeration, inside(finding->found));
            finding->fix = value.isEmpty() ? value : '"' + value + '"';
        }
        break;
    case ValidationRule::TooLong:
        if (finding->field)
            explainTooLong(finding);
        break;
    case ValidationRule::BadDateTime:
        // 2.1.1 does not mention fractions; nearly everybody sends them and reads them.
        if (finding->expected == "no-fraction")
            finding->severity = Severity::Warning;
        if (finding->fix.isEmpty()) {
            const QByteArray text = OcpiValues::timeText(inside(finding->found));
            finding->fix = text.isEmpty() ? text : '"' + text + '"';
        }
        break;
    case ValidationRule::WrongType:
        if (finding->field)
            explainWrongType(finding);
        break;
    default:
        break;
    }
}

} // namespace Roamscope
