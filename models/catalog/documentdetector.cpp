// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/documentdetector.h"

#include "models/catalog/catalog.h"

#include <simdjson.h>

#include <algorithm>

namespace Roamscope {

namespace {

using simdjson::dom::element;

constexpr std::array<ProtocolVersion, 3> ocpiVersions {ProtocolVersion::Ocpi211, ProtocolVersion::Ocpi221,
                                                       ProtocolVersion::Ocpi230};
constexpr std::array<ProtocolVersion, 3> ocppVersions {ProtocolVersion::Ocpp16, ProtocolVersion::Ocpp201,
                                                       ProtocolVersion::Ocpp21};

/// Objects that stand in a file of their own; the others are only parts.
constexpr const char *documentObjects[] = {
    "Location", "EVSE", "Connector", "Session", "CDR", "Tariff", "Token", "Credentials", "Version", "VersionDetails",
    "ClientInfo", "CommandResponse", "CommandResult", "ReserveNow", "StartSession", "StopSession", "UnlockConnector",
    "CancelReservation", "ChargingPreferences", "SetChargingProfile", "ActiveChargingProfile",
    "ActiveChargingProfileResult", "ChargingProfileResponse", "AuthorizationInfo", "InvoiceReconciliationRecord",
    "Terminal", "FinancialAdviceConfirmation", "Booking", "BookingLocation", "BookingRequest",
};

/// "lastUpdated" and "last_updated" meet here.
std::string loose(std::string_view name)
{
    std::string result;
    for (const char letter : name) {
        if (letter != '_' && letter != '-' && letter != ' ')
            result += letter >= 'A' && letter <= 'Z' ? char(letter - 'A' + 'a') : letter;
    }
    return result;
}

} // namespace

DocumentDetector::DocumentDetector(bool partial)
    : m_partial(partial)
{
    const Catalog &catalog = Catalog::instance();
    const auto add = [&](Type &&type) {
        for (const CatalogObject *object : type.versions) {
            for (const CatalogField &field : object->fields)
                type.names.push_back(type.kind.isOcpp ? std::string(field.name) : loose(field.name));
        }
        std::ranges::sort(type.names);
        type.names.erase(std::unique(type.names.begin(), type.names.end()), type.names.end());
        if (!type.versions.empty())
            m_types.push_back(std::move(type));
    };
    for (const char *name : documentObjects) {
        Type type {{name, false, false}, {}, {}};
        for (const ProtocolVersion version : ocpiVersions) {
            if (const CatalogObject *object = catalog.object(version, name))
                type.versions.push_back(object);
        }
        add(std::move(type));
    }
    for (const QString &action : catalog.actions()) {
        const QByteArray name = action.toUtf8();
        for (const bool response : {false, true}) {
            Type type {{name, true, response}, {}, {}};
            for (const ProtocolVersion version : ocppVersions) {
                const CatalogObject *object = response ? catalog.response(version, name) : catalog.request(version, name);
                if (object)
                    type.versions.push_back(object);
            }
            add(std::move(type));
        }
    }
}

/// How well a type explains the members: those it knows, and those it needs that are there.
double DocumentDetector::likeness(const Type &type, const std::vector<std::string_view> &keys, double *coverage) const
{
    std::size_t known = 0;
    for (const std::string_view key : keys) {
        const std::string name = type.kind.isOcpp ? std::string(key) : loose(key);
        known += std::ranges::binary_search(type.names, name) ? 1 : 0;
    }
    *coverage = double(known) / double(keys.size());
    double needed = 0;
    for (const CatalogObject *object : type.versions) {
        int required = 0;
        int present = 0;
        for (const CatalogField &field : object->fields) {
            if (!field.required)
                continue;
            ++required;
            const std::string name = type.kind.isOcpp ? std::string(field.name) : loose(field.name);
            present += std::ranges::any_of(keys, [&](std::string_view key) {
                return type.kind.isOcpp ? key == name : loose(key) == name;
            }) ? 1 : 0;
        }
        needed = std::max(needed, required == 0 ? 0.5 : double(present) / required);
    }
    if (known == 0)
        return 0;
    // Of two types that fit the same, the one with fewer other members fits better.
    const double tightness = double(known) / double(type.names.size());
    return m_partial ? *coverage + 0.2 * needed : 0.55 * *coverage + 0.4 * needed + 0.05 * tightness;
}

DocumentDetector::Kind DocumentDetector::kindOf(const std::vector<std::string_view> &keys,
                                                DocumentOptions::Protocol protocol) const
{
    if (keys.empty())
        return {};
    const Type *best = nullptr;
    double bestLikeness = 0;
    bool tie = false;
    for (const Type &type : m_types) {
        if ((protocol == DocumentOptions::Protocol::Ocpi && type.kind.isOcpp)
            || (protocol == DocumentOptions::Protocol::Ocpp && !type.kind.isOcpp))
            continue;
        double coverage = 0;
        const double likeness = this->likeness(type, keys, &coverage);
        constexpr double nearlyTheSame = 0.001;
        if (coverage < 0.5 || likeness < 0.5 || likeness < bestLikeness - nearlyTheSame)
            continue;
        tie = likeness <= bestLikeness + nearlyTheSame;
        if (!tie || !best)
            best = &type;
        bestLikeness = std::max(bestLikeness, likeness);
    }
    return best && !tie ? best->kind : Kind();
}

void DocumentDetector::weighObject(const element &object, const std::array<const CatalogObject *, 3> &types, double weight,
                                   int depth)
{
    constexpr int deepest = 6;
    constexpr int enoughItems = 3;
    simdjson::dom::object members;
    if (depth > deepest || object.get(members) != simdjson::SUCCESS)
        return;
    std::array<quint64, 3> seen {};
    for (const auto &[key, value] : members) {
        std::array<const CatalogField *, 3> fields {};
        int knowing = 0;
        int judging = 0;
        for (std::size_t i = 0; i < types.size(); ++i) {
            if (!types[i])
                continue;
            ++judging;
            fields[i] = types[i]->field(key);
            if (!fields[i])
                continue;
            ++knowing;
            seen[i] |= quint64(1) << (fields[i] - types[i]->fields.data());
        }
        std::array<const CatalogObject *, 3> below {};
        bool hasBelow = false;
        for (std::size_t i = 0; i < types.size(); ++i) {
            if (types[i] && knowing > 0 && knowing < judging)
                m_scores[i] += fields[i] ? weight : -weight;
            if (!fields[i])
                continue;
            // total_cost is a number in one version and an object in the next.
            const bool isObject = fields[i]->type == FieldType::Object;
            const bool fits = value.is_null() || (fields[i]->array ? value.is_array() : value.is_object() == isObject)
                || fields[i]->type == FieldType::Any;
            if (!fits)
                m_scores[i] -= weight;
            below[i] = isObject ? fields[i]->object : nullptr;
            hasBelow |= below[i] != nullptr;
        }
        if (!hasBelow)
            continue;
        simdjson::dom::array items;
        if (value.get(items) != simdjson::SUCCESS) {
            weighObject(value, below, weight / 3, depth + 1);
            continue;
        }
        int count = 0;
        for (const element item : items) {
            if (++count > enoughItems)
                break;
            weighObject(item, below, weight / 3, depth + 1);
        }
    }
    if (m_partial)
        return;
    for (std::size_t i = 0; i < types.size(); ++i) {
        for (std::size_t field = 0; types[i] && field < types[i]->fields.size(); ++field) {
            const CatalogField &wanted = types[i]->fields[field];
            if (!wanted.required || (seen[i] & (quint64(1) << field)) != 0)
                continue;
            const bool everybodyNeedsIt = std::ranges::all_of(types, [&](const CatalogObject *type) {
                const CatalogField *same = type ? type->field(wanted.name) : nullptr;
                return !type || (same && same->required);
            });
            if (!everybodyNeedsIt)
                m_scores[i] -= weight;
        }
    }
}

void DocumentDetector::weigh(const element &object, const QByteArray &name)
{
    std::array<const CatalogObject *, 3> types {};
    for (std::size_t i = 0; i < ocpiVersions.size(); ++i) {
        types[i] = Catalog::instance().object(ocpiVersions[i], name);
        if (!types[i])
            m_scores[i] -= 6; // the version does not have the object at all
    }
    weighObject(object, types, 3, 0);
    ++m_samples;
}

ProtocolVersion DocumentDetector::version(const QString &hint, DocumentReport::Certainty *certainty) const
{
    std::array<double, 3> scores = m_scores;
    // The most used version wins where nothing speaks for another; then what the file calls itself.
    constexpr std::array<double, 3> habit {0.01, 0.02, 0.0};
    QString name = hint;
    name.replace(QLatin1Char('_'), QLatin1Char('.')).replace(QLatin1Char('-'), QLatin1Char('.'));
    for (std::size_t i = 0; i < scores.size(); ++i) {
        scores[i] += habit[i];
        if (name.contains(versionNumber(ocpiVersions[i])))
            scores[i] += 0.5;
    }
    const std::size_t best = std::size_t(std::ranges::max_element(scores) - scores.begin());
    std::array<double, 3> sorted = m_scores;
    std::ranges::sort(sorted, std::greater<>());
    const double samples = double(qMax<qint64>(1, m_samples));
    const double margin = (m_scores[best] - (m_scores[best] == sorted[0] ? sorted[1] : sorted[0])) / samples;
    constexpr double oneTopLevelField = 2.9;
    if (margin >= oneTopLevelField)
        *certainty = DocumentReport::Certainty::Certain;
    else if (margin > 0 || (sorted[0] - sorted[2]) / samples >= oneTopLevelField)
        *certainty = DocumentReport::Certainty::Likely;
    else
        *certainty = DocumentReport::Certainty::Assumed;
    return ocpiVersions[best];
}

} // namespace Roamscope
