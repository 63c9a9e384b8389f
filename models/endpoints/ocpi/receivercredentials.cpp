// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/jsontext.h"
#include "models/endpoints/ocpi/hub.h"
#include "models/endpoints/ocpi/ocpiclient.h"
#include "models/endpoints/ocpi/receivercore.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace Roamscope {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t mostEndpoints = 200;
constexpr qsizetype mostRoles = 500;

Json parsed(QByteArrayView bytes)
{
    return Json::parse(bytes.begin(), bytes.end(), nullptr, false);
}

QByteArray textOf(const Json &json, const char *name)
{
    if (!json.is_object())
        return {};
    const auto member = json.find(name);
    return member != json.end() && member->is_string() ? QByteArray::fromStdString(member->get<std::string>()) : QByteArray();
}

QString businessName(const Json &json)
{
    const auto details = json.find("business_details");
    return details != json.end() ? QString::fromUtf8(textOf(*details, "name")) : QString();
}

QByteArray versionText(ProtocolVersion version)
{
    return QByteArray(versionNumber(version).data(), versionNumber(version).size());
}

QByteArray roleObject(const QByteArray &role, const OcpiParty &party, const QString &name)
{
    return "{\"role\":" + quotedJson(role) + ",\"business_details\":{\"name\":" + quotedJson(name.toUtf8()) + "},\"party_id\":"
        + quotedJson(party.id) + ",\"country_code\":" + quotedJson(party.country) + '}';
}

/// What a credentials object says of its sender; false when it says too little.
bool readCredentials(const Json &json, OcpiRole ourRole, OcpiReceiverPartner *partner)
{
    partner->outgoingToken = textOf(json, "token");
    partner->versionsUrl = QString::fromUtf8(textOf(json, "url"));
    partner->roles.clear();
    const auto roles = json.find("roles");
    if (roles != json.end() && roles->is_array()) {
        for (const Json &role : *roles) {
            if (partner->roles.size() >= mostRoles || !role.is_object())
                break;
            partner->roles.append({textOf(role, "role"), {textOf(role, "country_code"), textOf(role, "party_id")}, businessName(role)});
        }
    } else {
        // 2.1.1 names the party only; whoever calls a CPO is an eMSP.
        partner->roles.append({ourRole == OcpiRole::Cpo ? "EMSP" : "CPO", {textOf(json, "country_code"), textOf(json, "party_id")}, businessName(json)});
    }
    if (!partner->roles.isEmpty() && !partner->roles.first().name.isEmpty())
        partner->name = partner->roles.first().name.left(100);
    return !partner->outgoingToken.isEmpty() && !partner->roles.isEmpty();
}

/// Fetches a partner's versions, then the details of one, and answers the request that waits for it.
struct Registration
{
    ReceiverExchangePtr exchange;
    OcpiReceiverPartner partner;
    std::shared_ptr<OcpiClient> client;
};

} // namespace

ReceiverAnswer ReceiverCore::versions(const Exchange &exchange) const
{
    QByteArray list;
    for (const ProtocolVersion version : m_settings.versions) {
        list += (list.isEmpty() ? "{\"version\":\"" : ",{\"version\":\"") + versionText(version) + "\",\"url\":"
            + quotedJson(exchange->base + '/' + versionText(version)) + '}';
    }
    return ReceiverAnswer::ok('[' + list + ']');
}

ReceiverAnswer ReceiverCore::details(const Exchange &exchange) const
{
    QByteArray list;
    for (const OcpiEndpointUrl &endpoint : receiverEndpoints(m_settings.role, exchange->route.version, exchange->base)) {
        list += (list.isEmpty() ? "{\"identifier\":" : ",{\"identifier\":") + quotedJson(endpoint.module);
        if (!endpoint.role.isEmpty())
            list += ",\"role\":\"" + endpoint.role + '"';
        list += ",\"url\":" + quotedJson(endpoint.url.toEncoded()) + '}';
    }
    return ReceiverAnswer::ok("{\"version\":\"" + versionText(exchange->route.version) + "\",\"endpoints\":[" + list + "]}");
}

QByteArray ReceiverCore::ownCredentials(const Exchange &exchange, const QByteArray &token) const
{
    const ProtocolVersion version = exchange->route.version;
    QByteArray json = "{\"token\":" + quotedJson(token) + ",\"url\":" + quotedJson(exchange->base + "/versions");
    if (version == ProtocolVersion::Ocpi211) {
        return json + ",\"business_details\":{\"name\":" + quotedJson(m_settings.businessName.toUtf8()) + "},\"party_id\":"
            + quotedJson(m_settings.party.id) + ",\"country_code\":" + quotedJson(m_settings.party.country) + '}';
    }
    QByteArray roles;
    if (m_settings.role == OcpiRole::Hub && version >= ProtocolVersion::Ocpi230) {
        // The role HUB is gone in 2.3.0: a hub tells its own id apart, and as roles whom it reaches.
        json += ",\"hub_party_id\":" + quotedJson(m_settings.party.country + m_settings.party.id);
        for (const OcpiReceiverPartner &partner : m_partners->all()) {
            if (partner.state != OcpiReceiverPartner::State::Registered || (exchange->partner && partner.id == exchange->partner->id))
                continue;
            for (const OcpiPartnerRole &role : partner.roles)
                roles += (roles.isEmpty() ? "" : ",") + roleObject(role.role, role.party, role.name);
        }
        if (roles.isEmpty())
            roles = roleObject("OTHER", m_settings.party, m_settings.businessName);
    } else {
        const QLatin1StringView role = ocpiRoleId(m_settings.role);
        roles = roleObject(QByteArray(role.data(), role.size()), m_settings.party, m_settings.businessName);
    }
    return json + ",\"roles\":[" + roles + "]}";
}

void ReceiverCore::credentials(const Exchange &exchange)
{
    const bool isRegistered = exchange->partner->state == OcpiReceiverPartner::State::Registered;
    const QByteArray &method = exchange->method;
    if (method == "GET") {
        finish(exchange, ReceiverAnswer::ok(ownCredentials(exchange, exchange->partner->token)));
        return;
    }
    if (method == "POST" && isRegistered) {
        finish(exchange, ReceiverAnswer::error(2000, "Already registered: use PUT", 405));
        return;
    }
    if ((method == "PUT" || method == "DELETE") && !isRegistered) {
        finish(exchange, ReceiverAnswer::error(2000, "Not registered: use POST", 405));
        return;
    }
    if (method == "DELETE") {
        m_partners->remove(exchange->partner->id);
        if (m_hub)
            m_hub->partnerChanged();
        finish(exchange, ReceiverAnswer::ok());
        Q_EMIT partnersChanged();
        return;
    }
    if (method != "POST" && method != "PUT") {
        finish(exchange, ReceiverAnswer::error(2000, "Method not allowed", 405));
        return;
    }
    if (std::optional<ReceiverAnswer> wrong = invalid(exchange, "Credentials")) {
        finish(exchange, std::move(*wrong));
        return;
    }
    OcpiReceiverPartner partner = *exchange->partner;
    if (!readCredentials(parsed(exchange->request.body), m_settings.role, &partner)) {
        finish(exchange, ReceiverAnswer::error(2001, "token or roles are missing"));
        return;
    }
    registerPartner(exchange, partner);
}

void ReceiverCore::registerPartner(const Exchange &exchange, OcpiReceiverPartner partner)
{
    const QUrl versionsUrl(partner.versionsUrl, QUrl::StrictMode);
    QByteArray why;
    std::shared_ptr<OcpiClient> client = clientFor(partner, versionsUrl, &why);
    if (!client) {
        report(PeerProblem::Kind::ConnectFailed, exchange, why);
        finish(exchange, ReceiverAnswer::error(3001, why));
        return;
    }
    const auto step = std::make_shared<Registration>(Registration {exchange, std::move(partner), std::move(client)});
    const auto fail = [this](const std::shared_ptr<Registration> &failed, int status, const QByteArray &message) {
        report(PeerProblem::Kind::ConnectFailed, failed->exchange, message);
        finish(failed->exchange, ReceiverAnswer::error(status, message));
    };
    const auto gotDetails = [this, step, fail](const OcpiReply &reply) {
        if (!reply.isOk()) {
            fail(step, 3001, "The version details cannot be had: " + reply.summary().toUtf8());
            return;
        }
        const Json data = parsed(reply.envelope.dataOf(reply.body));
        const auto endpoints = data.is_object() ? data.find("endpoints") : data.end();
        OcpiReceiverPartner &registered = step->partner;
        registered.endpoints.clear();
        if (data.is_object() && endpoints != data.end() && endpoints->is_array()) {
            for (const Json &each : *endpoints) {
                if (std::size_t(registered.endpoints.size()) >= mostEndpoints)
                    break;
                OcpiEndpointUrl endpoint;
                endpoint.module = textOf(each, "identifier");
                endpoint.role = textOf(each, "role");
                endpoint.url = QUrl::fromEncoded(textOf(each, "url"), QUrl::StrictMode);
                if (endpoint.url.isValid() && !endpoint.module.isEmpty())
                    registered.endpoints.append(endpoint);
            }
        }
        if (registered.endpoints.isEmpty()) {
            fail(step, 3003, "The version details name no endpoints");
            return;
        }
        registered.state = OcpiReceiverPartner::State::Registered;
        registered.version = step->exchange->route.version;
        registered.registered = step->exchange->request.time;
        registered.token = OcpiTokens::fresh();
        m_partners->set(registered);
        if (m_hub)
            m_hub->partnerChanged();
        finish(step->exchange, ReceiverAnswer::ok(ownCredentials(step->exchange, registered.token)));
        Q_EMIT partnersChanged();
    };
    const auto gotVersions = [this, step, fail, gotDetails](const OcpiReply &reply) {
        if (!reply.isOk()) {
            fail(step, 3001, "The versions cannot be had: " + reply.summary().toUtf8());
            return;
        }
        const Json data = parsed(reply.envelope.dataOf(reply.body));
        QUrl url;
        if (data.is_array()) {
            for (const Json &each : data) {
                if (textOf(each, "version") == versionText(step->exchange->route.version))
                    url = QUrl::fromEncoded(textOf(each, "url"), QUrl::StrictMode);
            }
        }
        if (!url.isValid() || url.isEmpty()) {
            fail(step, 3002, "The versions do not name " + versionText(step->exchange->route.version));
            return;
        }
        if (!mayCall(url)) {
            fail(step, 3001, "The host " + url.host().toUtf8().left(100) + " is not among those that may be called");
            return;
        }
        OcpiRequest request;
        request.url = url;
        request.module = "versions";
        step->client->send(std::move(request), gotDetails);
    };
    OcpiRequest request;
    request.url = versionsUrl;
    request.module = "versions";
    step->client->send(std::move(request), gotVersions);
}

} // namespace Roamscope
