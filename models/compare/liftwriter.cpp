// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/liftwriter.h"

#include "models/catalog/catalog.h"
#include "models/compare/decimaltext.h"
#include "models/compare/lift.h"

#include <algorithm>

namespace Roamscope {

namespace {

constexpr int deepest = 12; ///< objects of the catalog nest less deeply

std::string_view find(const std::vector<JsonWalker::Member> &members, std::string_view name)
{
    for (const JsonWalker::Member &member : members) {
        if (member.key == name)
            return member.value;
    }
    return {};
}

/// The first item of a list; empty when there is none.
std::string_view firstItem(std::string_view list)
{
    JsonWalker walker(list);
    if (!walker.take('['))
        return {};
    walker.skipSpace();
    const char *begin = walker.p;
    if (walker.peek() != '{' || !walker.skipValue())
        return {};
    return {begin, std::size_t(walker.p - begin)};
}

bool isNumber(std::string_view json)
{
    return !json.empty() && (json.front() == '-' || (json.front() >= '0' && json.front() <= '9'));
}

} // namespace

QByteArray LiftWriter::rewrite(OcpiModule module, std::string_view json)
{
    m_out.clear();
    m_out.reserve(qsizetype(json.size() + json.size() / 8));
    const QLatin1StringView name = objectName(module);
    object(Catalog::instance().object(m_lift.version(), {name.data(), name.size()}), json, 0);
    return m_broken ? QByteArray() : std::move(m_out);
}

void LiftWriter::separate()
{
    if (!m_out.isEmpty() && m_out.back() != '{' && m_out.back() != '[')
        m_out += ',';
}

void LiftWriter::name(std::string_view name)
{
    separate();
    m_out += '"';
    m_out.append(name.data(), qsizetype(name.size()));
    m_out += "\":";
}

void LiftWriter::member(std::string_view name, std::string_view json)
{
    this->name(name);
    m_out.append(json.data(), qsizetype(json.size()));
}

void LiftWriter::value(const CatalogObject *type, std::string_view json, int depth)
{
    if (!type || json.empty() || depth > deepest || (json.front() != '{' && json.front() != '[')) {
        m_out.append(json.data(), qsizetype(json.size()));
        return;
    }
    if (json.front() == '{') {
        object(type, json, depth);
        return;
    }
    m_out += '[';
    JsonWalker walker(json);
    ++walker.p;
    for (;;) {
        walker.skipSpace();
        if (walker.take(']'))
            break;
        const char *begin = walker.p;
        if (!walker.skipValue()) {
            m_broken = true;
            return;
        }
        separate();
        value(type, {begin, std::size_t(walker.p - begin)}, depth + 1);
        walker.skipSpace();
        if (!walker.take(',') && walker.peek() != ']') {
            m_broken = true;
            return;
        }
    }
    m_out += ']';
}

void LiftWriter::object(const CatalogObject *type, std::string_view json, int depth)
{
    constexpr std::size_t mostMembers = 4096;
    Members members;
    JsonWalker walker(json);
    walker.skipSpace();
    if (!walker.members(&members, mostMembers)) {
        m_broken = true;
        return;
    }
    const std::string_view name = type ? type->name : std::string_view();
    const bool moves = depth == 0 && m_lift.version() == ProtocolVersion::Ocpi211 && m_lift.common() != m_lift.version();
    m_out += '{';
    for (const JsonWalker::Member &each : members) {
        if (moves && each.key == "auth_id" && name != "Token" && find(members, "cdr_token").empty()) {
            cdrToken(each.value);
            continue;
        }
        if (moves && each.key == "location" && !each.value.empty() && each.value.front() == '{') {
            if (name == "Session" && find(members, "location_id").empty()) {
                sessionPlace(each.value);
                continue;
            }
            if (name == "CDR" && find(members, "cdr_location").empty()) {
                cdrPlace(each.value);
                continue;
            }
        }
        const CatalogField *field = type ? type->field(each.key) : nullptr;
        const LiftRule *rule = m_lift.rule(name, each.key);
        // A feed that mixes the names of two versions keeps both members.
        if (rule && rule->to != rule->from && !find(members, rule->to).empty())
            rule = nullptr;
        if (!rule) {
            this->name(each.key);
            value(field ? field->object : nullptr, each.value, depth + 1);
            continue;
        }
        const bool isNull = each.value == "null";
        if (rule->transform == LiftTransform::Without && !isNull && each.value.size() > 2
            && std::ranges::find(rule->dropped, each.value.substr(1, each.value.size() - 2)) != rule->dropped.end())
            continue;
        this->name(rule->to);
        if (rule->transform == LiftTransform::ToList && !isNull && each.value.front() != '[') {
            m_out += '[';
            m_out.append(each.value.data(), qsizetype(each.value.size()));
            m_out += ']';
        } else if (rule->transform == LiftTransform::ToPrice && isNumber(each.value)) {
            m_out += '{';
            member(rule->member, each.value);
            m_out += '}';
        } else {
            value(field ? field->object : nullptr, each.value, depth + 1);
        }
    }
    if (name == "Price" && m_lift.version() == ProtocolVersion::Ocpi230)
        afterTaxes(members);
    m_out += '}';
}

void LiftWriter::cdrToken(std::string_view authId)
{
    name("cdr_token");
    m_out += '{';
    member("contract_id", authId);
    m_out += '}';
}

void LiftWriter::sessionPlace(std::string_view location)
{
    Members members;
    Members evse;
    Members connector;
    JsonWalker(location).members(&members);
    JsonWalker(firstItem(find(members, "evses"))).members(&evse);
    JsonWalker(firstItem(find(evse, "connectors"))).members(&connector);
    const auto write = [this](std::string_view name, std::string_view json) {
        if (!json.empty())
            member(name, json);
    };
    write("location_id", find(members, "id"));
    write("evse_uid", find(evse, "uid"));
    write("connector_id", find(connector, "id"));
}

void LiftWriter::cdrPlace(std::string_view location)
{
    Members members;
    Members evse;
    Members connector;
    JsonWalker(location).members(&members);
    JsonWalker(firstItem(find(members, "evses"))).members(&evse);
    JsonWalker(firstItem(find(evse, "connectors"))).members(&connector);
    name("cdr_location");
    m_out += '{';
    for (const std::string_view name : {"id", "name", "address", "city", "postal_code", "country", "coordinates"}) {
        if (const std::string_view json = find(members, name); !json.empty())
            member(name, json);
    }
    const auto write = [this](std::string_view name, std::string_view json) {
        if (!json.empty())
            member(name, json);
    };
    write("evse_uid", find(evse, "uid"));
    write("evse_id", find(evse, "evse_id"));
    write("connector_id", find(connector, "id"));
    write("connector_standard", find(connector, "standard"));
    write("connector_format", find(connector, "format"));
    write("connector_power_type", find(connector, "power_type"));
    m_out += '}';
}

/// {"before_taxes": 10, "taxes": [{"amount": 1.9}]} also gets "after_taxes": 11.9, which a lower version's
/// incl_vat can be compared with.
void LiftWriter::afterTaxes(const Members &members)
{
    const std::string_view before = find(members, "before_taxes");
    const std::string_view taxes = find(members, "taxes");
    if (!isNumber(before) || taxes.empty() || taxes.front() != '[' || !find(members, "after_taxes").empty())
        return;
    std::vector<std::string_view> amounts {before};
    JsonWalker walker(taxes);
    ++walker.p;
    for (;;) {
        walker.skipSpace();
        if (walker.peek() != '{')
            break;
        Members tax;
        if (!walker.members(&tax))
            return;
        const std::string_view amount = find(tax, "amount");
        if (!isNumber(amount))
            return;
        amounts.push_back(amount);
        walker.skipSpace();
        walker.take(',');
    }
    const QByteArray sum = decimalSum(amounts);
    if (!sum.isEmpty() && amounts.size() > 1)
        member("after_taxes", {sum.constData(), std::size_t(sum.size())});
}

} // namespace Roamscope
