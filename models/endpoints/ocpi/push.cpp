// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/push.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace Roamscope {

namespace {

using Json = nlohmann::ordered_json;

QByteArray textOf(const Json &json, const char *name)
{
    if (!json.is_object())
        return {};
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? QByteArray::fromStdString(found->get<std::string>()) : QByteArray();
}

Json parsed(const QByteArray &json)
{
    return Json::parse(json.cbegin(), json.cend(), nullptr, false);
}

QByteArray written(const Json &json)
{
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

OcpiRequest withoutEndpoint(QByteArrayView module, QString *error)
{
    *error = QCoreApplication::translate("Roamscope", "The partner names no module “%1” that receives. Ask for its versions, or compare the roles of both sides.")
                 .arg(QString::fromUtf8(module));
    return {};
}

OcpiRequest withoutKey(QString *error)
{
    *error = QCoreApplication::translate("Roamscope", "The object names no id, so it has no URL. Give its key, as in LOC1 or LOC1/EVSE1/1.");
    return {};
}

bool isReceiver(const OcpiConnection &connection, QByteArrayView module)
{
    return std::any_of(connection.endpoints.cbegin(), connection.endpoints.cend(), [&](const OcpiEndpointUrl &each) {
        return module.compare(each.module, Qt::CaseInsensitive) == 0 && (each.role.isEmpty() || each.role.compare("RECEIVER", Qt::CaseInsensitive) == 0);
    });
}

} // namespace

OcpiRequest OcpiPush::object(const OcpiConnection &connection, const QByteArray &method, QByteArrayView module, const QByteArray &json, QByteArrayView key,
                             QString *error)
{
    error->clear();
    const QUrl base = connection.endpoint(module, "RECEIVER");
    if (base.isEmpty())
        return withoutEndpoint(module, error);
    OcpiRequest request;
    request.method = method;
    request.module = module.toByteArray();
    if (method != "DELETE" && method != "GET")
        request.body = json;
    const Json object = parsed(json);
    if (module == "cdrs" && method == "POST") {
        request.url = base;
        return request;
    }
    OcpiParty party {textOf(object, "country_code"), textOf(object, "party_id")};
    if (party.country.isEmpty() || party.id.isEmpty())
        party = connection.ours;
    QByteArray path = key.toByteArray();
    QByteArray query;
    if (const qsizetype mark = path.indexOf('?'); mark >= 0) {
        query = path.sliced(mark + 1);
        path.truncate(mark);
    }
    if (path.isEmpty())
        path = textOf(object, module == "tokens" ? "uid" : "id").toPercentEncoding();
    QList<QByteArray> parts {party.country, party.id};
    if (module == "hubclientinfo") {
        request.url = OcpiClient::joined(base, parts);
        return request;
    }
    if (path.isEmpty())
        return withoutKey(error);
    for (const QByteArray &part : path.split('/'))
        parts.append(QByteArray::fromPercentEncoding(part));
    request.url = OcpiClient::joined(base, parts);
    // RFID is what a missing type means.
    const QByteArray type = textOf(object, "type");
    if (query.isEmpty() && module == "tokens" && connection.version != ProtocolVersion::Ocpi211 && !type.isEmpty())
        query = "type=" + type.toPercentEncoding();
    if (!query.isEmpty())
        request.url.setQuery(QString::fromLatin1(query), QUrl::TolerantMode);
    return request;
}

OcpiRequest OcpiPush::authorize(const OcpiConnection &connection, QByteArrayView tokenUid, QByteArrayView tokenType, const QByteArray &locationReferences,
                                QString *error)
{
    error->clear();
    const QUrl base = connection.endpoint("tokens", "SENDER");
    if (base.isEmpty()) {
        *error = QCoreApplication::translate("Roamscope", "The partner names no module “tokens” that sends: only an eMSP, or a hub for it, authorizes tokens.");
        return {};
    }
    if (tokenUid.isEmpty()) {
        *error = QCoreApplication::translate("Roamscope", "The uid of the token is missing.");
        return {};
    }
    OcpiRequest request;
    request.method = "POST";
    request.module = "tokens";
    request.body = locationReferences;
    request.url = OcpiClient::joined(base, {tokenUid.toByteArray(), "authorize"});
    if (!tokenType.isEmpty())
        request.url = OcpiClient::withQuery(request.url, {{"type", tokenType.toByteArray()}});
    return request;
}

OcpiRequest OcpiPush::command(const OcpiConnection &connection, QByteArrayView command, const QByteArray &json, const QUrl &responseUrl, QString *error)
{
    error->clear();
    const QUrl base = connection.endpoint("commands", "RECEIVER");
    if (base.isEmpty())
        return withoutEndpoint("commands", error);
    OcpiRequest request;
    request.method = "POST";
    request.module = "commands";
    request.url = OcpiClient::joined(base, {command.toByteArray()});
    request.body = json;
    if (!responseUrl.isEmpty()) {
        Json body = parsed(json);
        if (body.is_object()) {
            body["response_url"] = responseUrl.toString(QUrl::FullyEncoded).toStdString();
            request.body = written(body);
        }
    }
    return request;
}

OcpiRequest OcpiPush::activeProfile(const OcpiConnection &connection, QByteArrayView session, int seconds, const QUrl &responseUrl, QString *error)
{
    OcpiRequest request = clearProfile(connection, session, {}, error);
    if (request.url.isEmpty())
        return request;
    request.method = "GET";
    request.url = OcpiClient::withQuery(request.url, {{"duration", QByteArray::number(seconds)}, {"response_url", responseUrl.toEncoded()}});
    return request;
}

OcpiRequest OcpiPush::setProfile(const OcpiConnection &connection, QByteArrayView session, const QByteArray &profile, const QUrl &responseUrl, QString *error)
{
    OcpiRequest request = clearProfile(connection, session, {}, error);
    if (request.url.isEmpty())
        return request;
    request.method = "PUT";
    Json body = parsed(profile);
    if (body.is_object() && !body.contains("charging_profile"))
        body = {{"charging_profile", body}};
    if (body.is_object() && !responseUrl.isEmpty())
        body["response_url"] = responseUrl.toString(QUrl::FullyEncoded).toStdString();
    request.body = body.is_object() ? written(body) : profile;
    return request;
}

OcpiRequest OcpiPush::clearProfile(const OcpiConnection &connection, QByteArrayView session, const QUrl &responseUrl, QString *error)
{
    error->clear();
    const QUrl base = connection.endpoint("chargingprofiles", "RECEIVER");
    if (base.isEmpty())
        return withoutEndpoint("chargingprofiles", error);
    if (session.isEmpty()) {
        *error = QCoreApplication::translate("Roamscope", "The id of the session is missing.");
        return {};
    }
    OcpiRequest request;
    request.method = "DELETE";
    request.module = "chargingprofiles";
    request.url = OcpiClient::joined(base, {session.toByteArray()});
    if (!responseUrl.isEmpty())
        request.url = OcpiClient::withQuery(request.url, {{"response_url", responseUrl.toEncoded()}});
    return request;
}

QList<QByteArray> OcpiPush::modules(const OcpiConnection &connection)
{
    QList<QByteArray> modules;
    const bool old = connection.version == ProtocolVersion::Ocpi211;
    const bool toEmsp = connection.theirRole != OcpiRole::Cpo;
    const bool toCpo = connection.theirRole != OcpiRole::Emsp;
    const auto add = [&](const QByteArray &module, bool fits) {
        // What the partner told counts; until then what its role should receive.
        if (connection.endpoints.isEmpty() ? fits : isReceiver(connection, module) && (fits || !old))
            modules.append(module);
    };
    add("locations", toEmsp);
    add("sessions", toEmsp);
    add("cdrs", toEmsp);
    add("tariffs", toEmsp);
    add("tokens", toCpo);
    if (!old && connection.ourRole == OcpiRole::Hub)
        add("hubclientinfo", true);
    return modules;
}

QList<QByteArray> OcpiPush::methods(const OcpiConnection &connection, QByteArrayView module)
{
    if (module == "cdrs")
        return {"POST"};
    if (module == "tariffs")
        return connection.version == ProtocolVersion::Ocpi211 ? QList<QByteArray> {"PUT", "PATCH", "DELETE"} : QList<QByteArray> {"PUT", "DELETE"};
    if (module == "hubclientinfo")
        return {"PUT"};
    return {"PUT", "PATCH"};
}

QList<QByteArray> OcpiPush::commands(ProtocolVersion version)
{
    QList<QByteArray> list {"START_SESSION", "STOP_SESSION", "RESERVE_NOW", "UNLOCK_CONNECTOR"};
    if (version != ProtocolVersion::Ocpi211)
        list.append("CANCEL_RESERVATION");
    return list;
}

} // namespace Roamscope
