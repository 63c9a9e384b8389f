// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/receiver.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace Roamscope {

namespace {

using Json = nlohmann::ordered_json;

std::string text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).toStdString();
}

std::string idOf(QLatin1StringView id)
{
    return std::string(id.data(), std::size_t(id.size()));
}

/// Members of JSON that a person may have edited: what does not fit stays as it was.
class Reader
{
public:
    explicit Reader(const Json &json)
        : m_json(json)
    {
    }

    const Json *find(const char *name) const
    {
        if (!m_json.is_object())
            return nullptr;
        const auto member = m_json.find(name);
        return member == m_json.end() ? nullptr : &*member;
    }
    void read(const char *name, QByteArray *value) const
    {
        if (const Json *member = find(name); member && member->is_string())
            *value = QByteArray::fromStdString(member->get<std::string>());
    }
    void read(const char *name, QString *value) const
    {
        if (const Json *member = find(name); member && member->is_string())
            *value = QString::fromStdString(member->get<std::string>());
    }
    void read(const char *name, bool *value) const
    {
        if (const Json *member = find(name); member && member->is_boolean())
            *value = member->get<bool>();
    }
    template<typename Number>
    void read(const char *name, Number *value, qint64 least, qint64 most) const
    {
        if (const Json *member = find(name); member && member->is_number_integer())
            *value = Number(std::clamp<qint64>(member->get<qint64>(), least, most));
    }

private:
    const Json &m_json;
};

} // namespace

Json OcpiReceiverSettings::toJson() const
{
    const OcpiReceiverSettings usual;
    Json json = Json::object();
    json["role"] = idOf(ocpiRoleId(role));
    json["country"] = text(party.country);
    json["party"] = text(party.id);
    json["name"] = businessName.toStdString();
    Json list = Json::array();
    for (const ProtocolVersion version : versions)
        list.push_back(idOf(versionNumber(version)));
    json["versions"] = std::move(list);
    json["address"] = address.toStdString();
    json["port"] = port;
    if (!publicUrl.isEmpty())
        json["publicUrl"] = publicUrl.toStdString();
    json["pageSize"] = defaultLimit;
    json["maximumPageSize"] = maximumLimit;
    json["validate"] = validate;
    json["strictTokens"] = strictTokens;
    if (!hosts.isEmpty()) {
        Json named = Json::array();
        for (const QString &host : hosts)
            named.push_back(host.toStdString());
        json["hosts"] = std::move(named);
    }
    json["verifyPartners"] = verifyPartners;
    if (!authorize.isEmpty())
        json["authorize"] = text(authorize);
    if (commands != usual.commands) {
        json["commands"] = {{"response", text(commands.response)}, {"result", text(commands.result)}, {"resultDelayMs", commands.resultDelay},
                            {"timeout", commands.timeout}};
    }
    if (followChargers)
        json["followChargers"] = true;
    if (!chargers.isEmpty())
        json["chargers"] = chargers.toStdString();
    if (!rules.empty())
        json["rules"] = AnswerOverrides::toJson(rules)["rules"];
    return json;
}

OcpiReceiverSettings OcpiReceiverSettings::fromJson(const Json &json)
{
    OcpiReceiverSettings settings;
    const Reader reader(json);
    QString role(ocpiRoleId(settings.role));
    reader.read("role", &role);
    settings.role = ocpiRoleFromId(role);
    reader.read("country", &settings.party.country);
    reader.read("party", &settings.party.id);
    reader.read("name", &settings.businessName);
    if (const Json *list = reader.find("versions"); list && list->is_array()) {
        QList<ProtocolVersion> versions;
        for (const Json &item : *list) {
            const ProtocolVersion version = item.is_string() ? protocolVersionFromText(QByteArray::fromStdString(item.get<std::string>())) : ProtocolVersion::Unknown;
            if (isOcpi(version) && !versions.contains(version))
                versions += version;
        }
        if (!versions.isEmpty())
            settings.versions = versions;
    }
    reader.read("address", &settings.address);
    reader.read("port", &settings.port, 0, 65535);
    reader.read("publicUrl", &settings.publicUrl);
    reader.read("pageSize", &settings.defaultLimit, 1, 100'000);
    reader.read("maximumPageSize", &settings.maximumLimit, 1, 100'000);
    reader.read("validate", &settings.validate);
    reader.read("strictTokens", &settings.strictTokens);
    if (const Json *hosts = reader.find("hosts"); hosts && hosts->is_array()) {
        for (const Json &host : *hosts) {
            if (host.is_string())
                settings.hosts += QString::fromStdString(host.get<std::string>());
        }
    }
    reader.read("verifyPartners", &settings.verifyPartners);
    reader.read("authorize", &settings.authorize);
    if (const Json *commands = reader.find("commands"); commands && commands->is_object()) {
        const Reader policy(*commands);
        policy.read("response", &settings.commands.response);
        policy.read("result", &settings.commands.result);
        policy.read("resultDelayMs", &settings.commands.resultDelay, 0, 600'000);
        policy.read("timeout", &settings.commands.timeout, 0, 100'000);
    }
    reader.read("followChargers", &settings.followChargers);
    reader.read("chargers", &settings.chargers);
    if (const Json *rules = reader.find("rules"))
        settings.rules = AnswerOverrides::fromJson(*rules, nullptr).value_or(std::vector<AnswerOverride>());
    return settings;
}

Json OcpiReceiverPartner::toJson() const
{
    Json json = Json::object();
    json["id"] = id.toStdString();
    json["name"] = name.toStdString();
    json["state"] = state == State::Registered ? "registered" : "invited";
    if (version != ProtocolVersion::Unknown)
        json["version"] = idOf(versionNumber(version));
    if (!versionsUrl.isEmpty())
        json["versionsUrl"] = versionsUrl.toStdString();
    if (registered != noTime)
        json["registered"] = registered;
    Json list = Json::array();
    for (const OcpiPartnerRole &role : roles)
        list.push_back({{"role", text(role.role)}, {"country", text(role.party.country)}, {"party", text(role.party.id)}, {"name", role.name.toStdString()}});
    if (!list.empty())
        json["roles"] = std::move(list);
    Json urls = Json::array();
    for (const OcpiEndpointUrl &endpoint : endpoints)
        urls.push_back({{"module", text(endpoint.module)}, {"role", text(endpoint.role)}, {"url", endpoint.url.toString().toStdString()}});
    if (!urls.empty())
        json["endpoints"] = std::move(urls);
    return json;
}

OcpiReceiverPartner OcpiReceiverPartner::fromJson(const Json &json)
{
    OcpiReceiverPartner partner;
    const Reader reader(json);
    reader.read("id", &partner.id);
    reader.read("name", &partner.name);
    QByteArray word;
    reader.read("state", &word);
    partner.state = word == "registered" ? State::Registered : State::Invited;
    word.clear();
    reader.read("version", &word);
    partner.version = protocolVersionFromText(word);
    reader.read("versionsUrl", &partner.versionsUrl);
    reader.read("registered", &partner.registered, 0, std::numeric_limits<qint64>::max());
    if (const Json *roles = reader.find("roles"); roles && roles->is_array()) {
        for (const Json &item : *roles) {
            const Reader each(item);
            OcpiPartnerRole role;
            each.read("role", &role.role);
            each.read("country", &role.party.country);
            each.read("party", &role.party.id);
            each.read("name", &role.name);
            partner.roles += role;
        }
    }
    if (const Json *endpoints = reader.find("endpoints"); endpoints && endpoints->is_array()) {
        for (const Json &item : *endpoints) {
            const Reader each(item);
            OcpiEndpointUrl endpoint;
            QString url;
            each.read("module", &endpoint.module);
            each.read("role", &endpoint.role);
            each.read("url", &url);
            endpoint.url = QUrl(url);
            partner.endpoints += endpoint;
        }
    }
    return partner;
}

} // namespace Roamscope
