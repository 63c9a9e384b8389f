// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/ocpiconnection.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace Roamscope {

namespace {

using Json = nlohmann::ordered_json;

QString textOf(const Json &json, const char *name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

QByteArray bytesOf(const Json &json, const char *name)
{
    return textOf(json, name).toUtf8();
}

bool flagOf(const Json &json, const char *name, bool otherwise)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_boolean() ? found->get<bool>() : otherwise;
}

qint64 numberOf(const Json &json, const char *name, qint64 otherwise, qint64 least, qint64 most)
{
    const auto found = json.find(name);
    if (found == json.end() || !found->is_number_integer())
        return otherwise;
    return std::clamp(found->get<qint64>(), least, most);
}

std::vector<Json> listOf(const Json &json, const char *name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_array() ? found->get<std::vector<Json>>() : std::vector<Json>();
}

OcpiParty partyOf(const Json &json, const char *name)
{
    const auto found = json.find(name);
    if (found == json.end() || !found->is_object())
        return {};
    return {bytesOf(*found, "country"), bytesOf(*found, "party")};
}

Json partyJson(const OcpiParty &party)
{
    return {{"country", QString::fromUtf8(party.country).toStdString()}, {"party", QString::fromUtf8(party.id).toStdString()}};
}

std::string encoded(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo).toStdString();
}

} // namespace

QUrl OcpiConnection::endpoint(QByteArrayView module, QByteArrayView role) const
{
    QUrl other;
    for (const OcpiEndpointUrl &each : endpoints) {
        if (module.compare(each.module, Qt::CaseInsensitive) != 0)
            continue;
        if (role.isEmpty() || each.role.compare(role, Qt::CaseInsensitive) == 0)
            return each.url;
        // 2.1.1 names no roles, and some partners with 2.2 forget them.
        if (each.role.isEmpty())
            other = each.url;
    }
    return other;
}

bool OcpiConnection::mayReach(const QUrl &url) const
{
    const QString scheme = url.scheme().toLower();
    const bool secure = scheme == QLatin1StringView("https");
    if (!url.isValid() || url.host().isEmpty() || (!secure && scheme != QLatin1StringView("http")))
        return false;
    if (!secure && versionsUrl.scheme().compare(QLatin1StringView("https"), Qt::CaseInsensitive) == 0)
        return false;
    if (url.host().compare(versionsUrl.host(), Qt::CaseInsensitive) == 0)
        return true;
    const QString withPort = url.host() + QLatin1Char(':') + QString::number(url.port(secure ? 443 : 80));
    return std::any_of(hosts.cbegin(), hosts.cend(), [&](const QString &host) {
        return host.compare(url.host(), Qt::CaseInsensitive) == 0 || host.compare(withPort, Qt::CaseInsensitive) == 0;
    });
}

QByteArray OcpiConnection::tokenFor(const OcpiTokens &tokens) const
{
    return registered || tokens.a.isEmpty() ? tokens.outgoing(weStarted) : tokens.a;
}

OcpiTokenStyle OcpiConnection::effectiveTokenStyle() const
{
    if (tokenStyle != OcpiTokenStyle::Auto)
        return tokenStyle;
    if (quirks.has(OcpiQuirk::Kind::TokenRaw))
        return OcpiTokenStyle::Raw;
    if (quirks.has(OcpiQuirk::Kind::TokenNewline))
        return OcpiTokenStyle::Base64Newline;
    if (quirks.has(OcpiQuirk::Kind::TokenBase64))
        return OcpiTokenStyle::Base64;
    return version == ProtocolVersion::Ocpi211 ? OcpiTokenStyle::Raw : OcpiTokenStyle::Base64;
}

bool OcpiConnection::isFunctional(QByteArrayView module)
{
    return !module.isEmpty() && module != "versions" && module != "credentials" && module != "hubclientinfo";
}

QString OcpiConnection::problem() const
{
    if (versionsUrl.isEmpty())
        return QCoreApplication::translate("Roamscope", "The versions URL of the partner is missing.");
    const QString scheme = versionsUrl.scheme().toLower();
    if (!versionsUrl.isValid() || versionsUrl.host().isEmpty() || (scheme != QLatin1StringView("https") && scheme != QLatin1StringView("http")))
        return QCoreApplication::translate("Roamscope", "“%1” is no web address: it begins with https:// and ends in /versions as a rule.")
            .arg(versionsUrl.toDisplayString());
    if (!versionsUrl.userInfo().isEmpty())
        return QCoreApplication::translate("Roamscope", "The versions URL holds a user name or password; tokens belong into their own field.");
    if (ours.country.size() != 2 || ours.id.size() != 3)
        return QCoreApplication::translate("Roamscope", "Our party is missing: two letters of the country and three of the party, as in DE*RSC.");
    return {};
}

Json OcpiConnection::toJson() const
{
    Json json = {{"name", name.toStdString()},
                 {"versionsUrl", encoded(versionsUrl)},
                 {"ourRole", ocpiRoleId(ourRole).data()},
                 {"theirRole", ocpiRoleId(theirRole).data()},
                 {"ours", partyJson(ours)},
                 {"theirs", partyJson(theirs)},
                 {"ourBusinessName", ourBusinessName.toStdString()},
                 {"ourVersionsUrl", encoded(ourVersionsUrl)},
                 {"version", versionNumber(version).data() ? versionNumber(version).data() : ""},
                 {"tokenStyle", tokenStyleId(tokenStyle).data()},
                 {"weStarted", weStarted},
                 {"registered", registered},
                 {"routingHeaders", routingHeaders}};
    Json list = Json::array();
    for (const auto &[header, value] : headers) {
        // Where a token was put by hand, it is not kept.
        if (header.compare("authorization", Qt::CaseInsensitive) != 0)
            list.push_back({QString::fromUtf8(header).toStdString(), QString::fromUtf8(value).toStdString()});
    }
    json["headers"] = list;
    list = Json::array();
    for (const QString &host : hosts)
        list.push_back(host.toStdString());
    json["hosts"] = list;
    json["verifyPeer"] = verifyPeer;
    json["caFile"] = caFile.toStdString();
    json["certificateFile"] = certificateFile.toStdString();
    json["keyFile"] = keyFile.toStdString();
    json["proxy"] = proxy.toStdString();
    json["http2"] = http2;
    json["timeoutMs"] = timeout;
    json["idleTimeoutMs"] = idleTimeout;
    json["largestBody"] = largestBody;
    list = Json::array();
    for (const OcpiEndpointUrl &each : endpoints)
        list.push_back({{"module", QString::fromUtf8(each.module).toStdString()}, {"role", QString::fromUtf8(each.role).toStdString()}, {"url", encoded(each.url)}});
    json["endpoints"] = list;
    list = Json::array();
    for (const auto &[number, url] : versions)
        list.push_back({{"version", QString::fromUtf8(number).toStdString()}, {"url", encoded(url)}});
    json["versions"] = list;
    list = Json::array();
    for (const OcpiQuirk &quirk : quirks.all())
        list.push_back(quirk.toJson());
    json["quirks"] = list;
    return json;
}

OcpiConnection OcpiConnection::fromJson(const Json &json)
{
    OcpiConnection connection;
    if (!json.is_object())
        return connection;
    connection.name = textOf(json, "name");
    connection.versionsUrl = QUrl(textOf(json, "versionsUrl"));
    connection.ourRole = json.contains("ourRole") ? ocpiRoleFromId(textOf(json, "ourRole")) : connection.ourRole;
    connection.theirRole = json.contains("theirRole") ? ocpiRoleFromId(textOf(json, "theirRole")) : connection.theirRole;
    connection.ours = partyOf(json, "ours");
    connection.theirs = partyOf(json, "theirs");
    connection.ourBusinessName = textOf(json, "ourBusinessName");
    connection.ourVersionsUrl = QUrl(textOf(json, "ourVersionsUrl"));
    const ProtocolVersion version = protocolVersionFromText("ocpi" + bytesOf(json, "version"));
    connection.version = isOcpi(version) ? version : ProtocolVersion::Unknown;
    connection.tokenStyle = tokenStyleFromId(textOf(json, "tokenStyle"));
    connection.weStarted = flagOf(json, "weStarted", true);
    connection.registered = flagOf(json, "registered", false);
    connection.routingHeaders = flagOf(json, "routingHeaders", true);
    for (const Json &each : listOf(json, "headers")) {
        if (each.is_array() && each.size() == 2 && each[0].is_string() && each[1].is_string())
            connection.headers.append({QByteArray::fromStdString(each[0].get<std::string>()), QByteArray::fromStdString(each[1].get<std::string>())});
    }
    for (const Json &each : listOf(json, "hosts")) {
        if (each.is_string())
            connection.hosts.append(QString::fromStdString(each.get<std::string>()));
    }
    connection.verifyPeer = flagOf(json, "verifyPeer", true);
    connection.caFile = textOf(json, "caFile");
    connection.certificateFile = textOf(json, "certificateFile");
    connection.keyFile = textOf(json, "keyFile");
    connection.proxy = textOf(json, "proxy");
    connection.http2 = flagOf(json, "http2", true);
    connection.timeout = int(numberOf(json, "timeoutMs", connection.timeout, 100, 3600000));
    connection.idleTimeout = int(numberOf(json, "idleTimeoutMs", connection.idleTimeout, 100, 3600000));
    connection.largestBody = numberOf(json, "largestBody", connection.largestBody, 1024, qint64(4) << 30);
    for (const Json &each : listOf(json, "endpoints")) {
        if (each.is_object())
            connection.endpoints.append({bytesOf(each, "module"), bytesOf(each, "role"), QUrl(textOf(each, "url"))});
    }
    for (const Json &each : listOf(json, "versions")) {
        if (each.is_object())
            connection.versions.append({bytesOf(each, "version"), QUrl(textOf(each, "url"))});
    }
    for (const Json &each : listOf(json, "quirks")) {
        OcpiQuirk quirk;
        if (OcpiQuirk::fromJson(each, &quirk))
            connection.quirks.add(quirk);
    }
    return connection;
}

} // namespace Roamscope
