// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/lift.h"

#include "models/catalog/catalog.h"
#include "models/catalog/jsonwalker.h"
#include "models/compare/liftwriter.h"

#include <algorithm>
#include <array>

namespace Roamscope {

namespace {

using Transform = LiftTransform;

/// Values of 2.1.1 LocationType that no longer exist: a location whose kind is not known says nothing now.
constexpr std::array<std::string_view, 2> unknownParking {"OTHER", "UNKNOWN"};

constexpr auto from211 = std::to_array<LiftRule>({
    {"Location", "type", "parking_type", Transform::Without, {}, unknownParking},
    {"Connector", "voltage", "max_voltage"},
    {"Connector", "amperage", "max_amperage"},
    {"Connector", "tariff_id", "tariff_ids", Transform::ToList},
    {"Session", "start_datetime", "start_date_time"},
    {"Session", "end_datetime", "end_date_time"},
    {"Session", "total_cost", "total_cost", Transform::ToPrice, "excl_vat"},
    {"CDR", "stop_date_time", "end_date_time"},
    {"CDR", "total_cost", "total_cost", Transform::ToPrice, "excl_vat"},
    {"Token", "auth_id", "contract_id"},
});

/// Amounts: PriceLimit of 2.3.0 has these names; a Price of 2.3.0 gets `after_taxes` beside its taxes.
constexpr auto from221 = std::to_array<LiftRule>({
    {"Price", "excl_vat", "before_taxes"},
    {"Price", "incl_vat", "after_taxes"},
});

/// Members that moved to another object: path of the common form, path as it lies.
struct Move
{
    OcpiModule module;
    std::string_view common;
    std::string_view own; ///< empty = there is none
};
constexpr auto moves211 = std::to_array<Move>({
    {OcpiModule::Sessions, "location_id", "location/id"},
    {OcpiModule::Sessions, "evse_uid", "location/evses/uid"},
    {OcpiModule::Sessions, "connector_id", "location/evses/connectors/id"},
    {OcpiModule::Sessions, "cdr_token/contract_id", "auth_id"},
    {OcpiModule::Sessions, "cdr_token", "auth_id"},
    {OcpiModule::Sessions, "total_cost/excl_vat", "total_cost"},
    {OcpiModule::Sessions, "total_cost/before_taxes", "total_cost"},
    {OcpiModule::Cdrs, "cdr_location/evse_uid", "location/evses/uid"},
    {OcpiModule::Cdrs, "cdr_location/evse_id", "location/evses/evse_id"},
    {OcpiModule::Cdrs, "cdr_location/connector_id", "location/evses/connectors/id"},
    {OcpiModule::Cdrs, "cdr_location/connector_standard", "location/evses/connectors/standard"},
    {OcpiModule::Cdrs, "cdr_location/connector_format", "location/evses/connectors/format"},
    {OcpiModule::Cdrs, "cdr_location/connector_power_type", "location/evses/connectors/power_type"},
    {OcpiModule::Cdrs, "cdr_token/contract_id", "auth_id"},
    {OcpiModule::Cdrs, "cdr_token", "auth_id"},
    {OcpiModule::Cdrs, "total_cost/excl_vat", "total_cost"},
    {OcpiModule::Cdrs, "total_cost/before_taxes", "total_cost"},
});

std::string_view firstStep(std::string_view path)
{
    return path.substr(0, path.find('/'));
}

std::string_view afterStep(std::string_view path)
{
    const std::size_t slash = path.find('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
}

QByteArrayView view(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

const CatalogObject *objectOf(ProtocolVersion version, OcpiModule module)
{
    const QLatin1StringView name = objectName(module);
    return Catalog::instance().object(version, {name.data(), name.size()});
}

/// The field at a path without keys; null when there is none.
const CatalogField *fieldAt(const CatalogObject *object, std::string_view path)
{
    const CatalogField *field = nullptr;
    while (!path.empty()) {
        field = object ? object->field(firstStep(path)) : nullptr;
        if (!field)
            return nullptr;
        object = field->object;
        path = afterStep(path);
    }
    return field;
}

} // namespace

Lift::Lift(ProtocolVersion version, ProtocolVersion other)
    : m_version(version)
    , m_common(std::max(version, isOcpi(other) ? other : version))
    , m_otherIsLower(isOcpi(other) && other < version)
{
    if (!isOcpi(m_version) || m_version == m_common)
        return;
    if (m_version == ProtocolVersion::Ocpi211)
        m_rules.assign(from211.begin(), from211.end());
    if (m_common == ProtocolVersion::Ocpi230) {
        for (LiftRule &rule : m_rules) {
            if (rule.transform == Transform::ToPrice)
                rule.member = "before_taxes";
        }
        if (m_version == ProtocolVersion::Ocpi221)
            m_rules.insert(m_rules.end(), from221.begin(), from221.end());
    }
}

bool Lift::isIdentity(OcpiModule module) const
{
    if (needsRewrite(module))
        return false;
    if (m_rules.empty())
        return true;
    // Tariffs of 2.1.1 have no member that was renamed.
    return m_version == ProtocolVersion::Ocpi211 ? module == OcpiModule::Tariffs
                                                 : module == OcpiModule::Locations || module == OcpiModule::Tokens;
}

bool Lift::needsRewrite(OcpiModule module) const
{
    const bool hasAmounts = module == OcpiModule::Sessions || module == OcpiModule::Cdrs;
    if (m_version == ProtocolVersion::Ocpi211 && m_common != m_version)
        return hasAmounts;
    return hasAmounts && m_version == ProtocolVersion::Ocpi230 && m_otherIsLower;
}

const LiftRule *Lift::rule(std::string_view object, std::string_view name) const
{
    for (const LiftRule &rule : m_rules) {
        if (rule.from == name && rule.object == object)
            return &rule;
    }
    return nullptr;
}

QByteArray Lift::rewritten(OcpiModule module, QByteArrayView json) const
{
    LiftWriter writer(*this);
    return writer.rewrite(module, {json.data(), std::size_t(json.size())});
}

QByteArray Lift::ownPath(OcpiModule module, std::string_view path) const
{
    if (m_version == m_common)
        return view(path).toByteArray();
    if (m_version == ProtocolVersion::Ocpi211) {
        for (const Move &move : moves211) {
            if (move.module == module && move.common == path)
                return view(move.own).toByteArray();
        }
    }
    QByteArray own;
    const CatalogObject *object = objectOf(m_version, module);
    for (std::string_view rest = path; !rest.empty(); rest = afterStep(rest)) {
        std::string_view step = firstStep(rest);
        if (m_version == ProtocolVersion::Ocpi211 && module == OcpiModule::Cdrs && own.isEmpty() && step == "cdr_location")
            step = "location";
        if (object) {
            for (const LiftRule &rule : m_rules) {
                if (rule.to == step && rule.object == object->name)
                    step = rule.from;
            }
            const CatalogField *field = object->field(step);
            object = field ? field->object : nullptr;
        }
        if (!own.isEmpty())
            own += '/';
        own += view(step);
    }
    return own;
}

bool Lift::canHold(OcpiModule module, std::string_view path) const
{
    const CatalogObject *common = objectOf(m_common, module);
    if (m_version == m_common || path.empty() || !common)
        return true;
    const QByteArray own = ownPath(module, path);
    if (fieldAt(objectOf(m_version, module), {own.constData(), std::size_t(own.size())}))
        return true;
    return !fieldAt(common, path);
}

bool Lift::canHoldValue(OcpiModule module, std::string_view path, std::string_view value) const
{
    if (m_version == m_common)
        return true;
    const QByteArray own = ownPath(module, path);
    const CatalogField *field = fieldAt(objectOf(m_version, module), {own.constData(), std::size_t(own.size())});
    if (!field || !field->enumeration || field->enumeration->value(value))
        return true;
    const CatalogField *common = fieldAt(objectOf(m_common, module), path);
    return !common || !common->enumeration || !common->enumeration->value(value);
}

} // namespace Roamscope
