// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/catalog.h"
#include "models/endpoints/ocpi/checkfacts.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Roamscope {

namespace {

using Facts = ExaminationFacts;
using Out = CheckOutcome;
using Json = nlohmann::ordered_json;
constexpr auto safe = CheckMode::Safe;
constexpr auto area = CheckArea::Handshake;
constexpr auto all = ProtocolVersion::Ocpi211;
constexpr auto since22 = ProtocolVersion::Ocpi221;
constexpr const char *versionsClause = "versions, version information endpoint";
constexpr const char *detailsClause = "versions, version details endpoint";
constexpr const char *credentialsClause = "credentials";

QString say(const char *text)
{
    return QCoreApplication::translate("Roamscope", text);
}

Out notAnswered()
{
    return Out::notRun(say(QT_TRANSLATE_NOOP("Roamscope", "The partner did not answer what this is judged by.")));
}

QString shown(const QByteArray &text)
{
    return QString::fromUtf8(text.left(200));
}

const Json *versionsOf(const Facts &facts)
{
    const ExaminedReply *reply = facts.find("versions");
    return reply && reply->data.is_array() ? &reply->data : nullptr;
}

const Json *detailsOf(const Facts &facts)
{
    const ExaminedReply *reply = facts.find("details");
    return reply && reply->data.is_object() ? &reply->data : nullptr;
}

const Json *endpointsOf(const Facts &facts)
{
    const Json *details = detailsOf(facts);
    if (!details)
        return nullptr;
    const auto member = details->find("endpoints");
    return member != details->end() && member->is_array() ? &*member : nullptr;
}

/// Passed when `isBad` has nothing to say of any element.
Out eachOf(const Json *list, const std::function<QString(const Json &)> &isBad, const QString &expected = {})
{
    if (!list)
        return notAnswered();
    for (const Json &each : *list) {
        const QString wrong = isBad(each);
        if (!wrong.isEmpty())
            return Out::failed(wrong, expected);
    }
    return Out::passed();
}

QString urlLabel(const QByteArray &text)
{
    return QUrl::fromEncoded(text).toString(QUrl::RemoveUserInfo).left(200);
}

QString invalidUrl(const Json &each)
{
    const QByteArray text = examinedText(each, "url");
    const QUrl url = QUrl::fromEncoded(text, QUrl::StrictMode);
    const bool good = url.isValid() && !url.host().isEmpty() && (url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https"));
    return good ? QString() : QStringLiteral("url: “") + shown(text) + QStringLiteral("”");
}

QString leavesTls(const Facts &facts, const Json &each)
{
    const QByteArray text = examinedText(each, "url");
    return facts.connection.versionsUrl.scheme() == QLatin1StringView("https") && text.startsWith("http:") ? urlLabel(text) : QString();
}

QString otherHost(const Facts &facts, const Json &each)
{
    const QByteArray text = examinedText(each, "url");
    const QUrl url = QUrl::fromEncoded(text);
    const QUrl &ours = facts.connection.versionsUrl;
    return !url.host().isEmpty() && (url.host().compare(ours.host(), Qt::CaseInsensitive) != 0 || (url.scheme() == ours.scheme() && url.port() != ours.port()))
        ? urlLabel(text)
        : QString();
}

Out validObjects(const Facts &facts, const Json *list, const char *name)
{
    const CatalogObject *object = Catalog::instance().object(facts.version, name);
    if (!list)
        return notAnswered();
    if (!object)
        return Out::notApplicable(say(QT_TRANSLATE_NOOP("Roamscope", "This version does not describe the object.")));
    Validator validator(ValidationOptions {20, {}, false});
    int index = 0;
    for (const Json &each : *list) {
        QList<ValidationFinding> found;
        validator.validate(QByteArray::fromStdString(each.dump(-1, ' ', false, Json::error_handler_t::replace)), *object, &found);
        for (const ValidationFinding &finding : std::as_const(found)) {
            if (finding.severity == Severity::Error)
                return Out::failed(QStringLiteral("/%1%2: ").arg(index).arg(shown(finding.pointer)) + finding.message());
        }
        ++index;
    }
    return Out::passed();
}

Out refused(const Facts &facts, const char *probe)
{
    const ExaminedReply *reply = facts.find(probe);
    if (!reply || !reply->reply.isHttp())
        return notAnswered();
    return reply->reply.httpStatus == 401 ? Out::passed(reply->status()) : Out::failed(reply->status(), QStringLiteral("HTTP 401"));
}

const Json *credentialsOf(const Facts &facts)
{
    const ExaminedReply *reply = facts.find("credentials");
    return reply && reply->data.is_object() ? &reply->data : nullptr;
}

const CheckEntry entries[] = {
    {"handshake.versions", area, safe, false, "versions", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "The versions URL answers a list of versions"), versionsClause,
     QT_TRANSLATE_NOOP("Roamscope", "data has to be a list, and our token has to be allowed to see it."),
     [](const Facts &facts) {
         const ExaminedReply *reply = facts.find("versions");
         if (!reply)
             return notAnswered();
         const bool good = reply->reply.isOk() && reply->data.is_array() && !reply->data.empty();
         return good ? Out::passed() : Out::failed(reply->status(), QStringLiteral("HTTP 200, status_code 1000, data: […]"));
     }},
    {"handshake.versions-objects", area, safe, false, "versions", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "Each version has a number and a URL"), versionsClause,
     QT_TRANSLATE_NOOP("Roamscope", "version and url are required, and the URL has to be an absolute one."),
     [](const Facts &facts) {
         return eachOf(versionsOf(facts), [](const Json &each) { return examinedText(each, "version").isEmpty() ? say(QT_TRANSLATE_NOOP("Roamscope", "version is missing")) : invalidUrl(each); });
     }},
    {"handshake.versions-unique", area, safe, false, "versions", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "No version is listed twice"), versionsClause,
     QT_TRANSLATE_NOOP("Roamscope", "Clients choose by number: two URLs for one of them leave it to chance."),
     [](const Facts &facts) {
         QSet<QByteArray> seen;
         return eachOf(versionsOf(facts), [&seen](const Json &each) {
             const QByteArray number = examinedText(each, "version");
             const bool known = seen.contains(number);
             seen.insert(number);
             return known ? shown(number) : QString();
         });
     }},
    {"handshake.version-known", area, safe, false, "versions", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "It offers the version that we want to speak"), versionsClause,
     QT_TRANSLATE_NOOP("Roamscope", "Choose one of the versions that the partner lists."),
     [](const Facts &facts) {
         const Json *list = versionsOf(facts);
         if (!list)
             return notAnswered();
         QStringList numbers;
         for (const Json &each : *list)
             numbers.append(shown(examinedText(each, "version")));
         return facts.version != ProtocolVersion::Unknown && numbers.contains(versionNumber(facts.version))
             ? Out::passed(versionNumber(facts.version))
             : Out::failed(numbers.mid(0, 20).join(QStringLiteral(", ")), QStringLiteral("2.1.1, 2.2.1, 2.3.0"));
     }},
    {"handshake.versions-https", area, safe, false, "versions", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "URLs of versions do not leave TLS"), versionsClause,
     QT_TRANSLATE_NOOP("Roamscope", "The platform behind a TLS terminator has to know that it is reached by https."),
     [](const Facts &facts) { return eachOf(versionsOf(facts), [&facts](const Json &each) { return leavesTls(facts, each); }, QStringLiteral("https")); }},
    {"handshake.versions-host", area, safe, false, "versions", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "URLs of versions are on the host that was asked"), versionsClause,
     QT_TRANSLATE_NOOP("Roamscope", "Often a proxy in front does not pass its own name on. If it is meant, allow the host in the connection."),
     [](const Facts &facts) { return eachOf(versionsOf(facts), [&facts](const Json &each) { return otherHost(facts, each); }, facts.connection.versionsUrl.host()); }},
    {"handshake.details", area, safe, false, "details", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "The version's URL answers its endpoints"), detailsClause,
     QT_TRANSLATE_NOOP("Roamscope", "data has to be an object with version and endpoints."),
     [](const Facts &facts) {
         const ExaminedReply *reply = facts.find("details");
         if (!reply)
             return notAnswered();
         return endpointsOf(facts) && reply->reply.isOk() ? Out::passed() : Out::failed(reply->status(), QStringLiteral("HTTP 200, data: {version, endpoints}"));
     }},
    {"handshake.details-version", area, safe, false, "details", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "The details are those of the version that was asked for"), detailsClause,
     QT_TRANSLATE_NOOP("Roamscope", "version in the details has to be the one of the list."),
     [](const Facts &facts) {
         const Json *details = detailsOf(facts);
         if (!details)
             return notAnswered();
         const QByteArray number = examinedText(*details, "version");
         return number == versionNumber(facts.version).data() ? Out::passed() : Out::failed(shown(number), versionNumber(facts.version));
     }},
    {"handshake.endpoints-objects", area, safe, false, "details", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "Each endpoint is complete"), detailsClause,
     QT_TRANSLATE_NOOP("Roamscope", "identifier, url and, from 2.2 on, role are required."), [](const Facts &facts) { return validObjects(facts, endpointsOf(facts), "Endpoint"); }},
    {"handshake.endpoints-unique", area, safe, false, "details", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "No endpoint is listed twice"), detailsClause,
     QT_TRANSLATE_NOOP("Roamscope", "A module and a role have one URL."),
     [](const Facts &facts) {
         QSet<QByteArray> seen;
         return eachOf(endpointsOf(facts), [&seen](const Json &each) {
             const QByteArray key = examinedText(each, "identifier").toLower() + ' ' + examinedText(each, "role");
             const bool known = seen.contains(key);
             seen.insert(key);
             return known ? shown(key) : QString();
         });
     }},
    {"handshake.endpoints-known", area, safe, false, "details", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "Modules are called as in the specification"), detailsClause,
     QT_TRANSLATE_NOOP("Roamscope", "Own modules have a prefix by agreement; others are misspelt, or of another version."),
     [](const Facts &facts) {
         const QStringList known = Catalog::instance().moduleNames(facts.version);
         return eachOf(endpointsOf(facts), [&](const Json &each) {
             const QByteArray name = examinedText(each, "identifier");
             static const QList<QByteArray> others {"credentials", "commands", "chargingprofiles", "hubclientinfo", "payments", "invoicereconciliation", "Booking", "booking"};
             const bool fits = known.contains(QString::fromUtf8(name)) || others.contains(name) || name.contains('_') || name.contains('-');
             return fits ? QString() : shown(name);
         });
     }},
    {"handshake.endpoints-role", area, safe, false, "details", Severity::Error, since22, QT_TRANSLATE_NOOP("Roamscope", "Each endpoint says whether it sends or receives"), detailsClause,
     QT_TRANSLATE_NOOP("Roamscope", "role is SENDER or RECEIVER, also for modules where it says little."),
     [](const Facts &facts) {
         return eachOf(endpointsOf(facts), [](const Json &each) {
             const QByteArray role = examinedText(each, "role");
             return role == "SENDER" || role == "RECEIVER" ? QString() : shown(examinedText(each, "identifier") + ": " + role);
         }, QStringLiteral("SENDER, RECEIVER"));
     }},
    {"handshake.endpoints-urls", area, safe, false, "details", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "URLs of endpoints are absolute"), detailsClause,
     QT_TRANSLATE_NOOP("Roamscope", "A URL begins with https:// and a host."), [](const Facts &facts) { return eachOf(endpointsOf(facts), invalidUrl); }},
    {"handshake.endpoints-plain", area, safe, false, "details", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "URLs of endpoints can be extended"), detailsClause,
     QT_TRANSLATE_NOOP("Roamscope", "Clients append ids and parameters: a query or a fragment in the URL breaks that."),
     [](const Facts &facts) {
         return eachOf(endpointsOf(facts), [](const Json &each) {
             const QUrl url = QUrl::fromEncoded(examinedText(each, "url"));
             return url.hasQuery() || url.hasFragment() ? url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery).left(200) : QString();
         });
     }},
    {"handshake.endpoints-https", area, safe, false, "details", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "URLs of endpoints do not leave TLS"), detailsClause,
     QT_TRANSLATE_NOOP("Roamscope", "The platform behind a TLS terminator has to know that it is reached by https."),
     [](const Facts &facts) { return eachOf(endpointsOf(facts), [&facts](const Json &each) { return leavesTls(facts, each); }, QStringLiteral("https")); }},
    {"handshake.endpoints-host", area, safe, false, "details", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "URLs of endpoints are on the host that was asked"), detailsClause,
     QT_TRANSLATE_NOOP("Roamscope", "Often a proxy in front does not pass its own name on. If it is meant, allow the host in the connection."),
     [](const Facts &facts) { return eachOf(endpointsOf(facts), [&facts](const Json &each) { return otherHost(facts, each); }, facts.connection.versionsUrl.host()); }},
    {"handshake.credentials-listed", area, safe, false, "details", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "The credentials module is listed"), detailsClause,
     QT_TRANSLATE_NOOP("Roamscope", "It is the one module that every implementation has."),
     [](const Facts &facts) {
         const Json *list = endpointsOf(facts);
         if (!list)
             return notAnswered();
         const bool listed = std::any_of(list->begin(), list->end(), [](const Json &each) { return examinedText(each, "identifier") == "credentials"; });
         return listed ? Out::passed() : Out::failed(QStringLiteral("–"), QStringLiteral("credentials"));
     }},
    {"handshake.roles-fit", area, safe, false, "details", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "It offers what its role sends"), "introduction, roles and modules",
     QT_TRANSLATE_NOOP("Roamscope", "A CPO sends locations, an eMSP sends tokens: otherwise little can be exchanged."),
     [](const Facts &facts) {
         if (!endpointsOf(facts))
             return notAnswered();
         if (facts.connection.theirRole == OcpiRole::Hub)
             return Out::notApplicable(say(QT_TRANSLATE_NOOP("Roamscope", "A hub passes on what others send.")));
         const QByteArray wanted = facts.connection.theirRole == OcpiRole::Cpo ? "locations" : "tokens";
         return facts.connection.endpoint(wanted, "SENDER").isEmpty() ? Out::failed(QStringLiteral("–"), shown(wanted)) : Out::passed(shown(wanted));
     }},
    {"handshake.details-token", area, safe, false, "details-token", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "The details refuse tokens that nobody knows"), detailsClause,
     QT_TRANSLATE_NOOP("Roamscope", "The token has to be checked for each URL."), [](const Facts &facts) { return refused(facts, "details-token"); }},
    {"handshake.credentials-token", area, safe, false, "credentials-token", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "The credentials refuse tokens that nobody knows"), credentialsClause,
     QT_TRANSLATE_NOOP("Roamscope", "Whoever reads credentials can act as the partner."), [](const Facts &facts) { return refused(facts, "credentials-token"); }},
    {"handshake.credentials", area, safe, false, "credentials", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "The partner tells its credentials"), credentialsClause,
     QT_TRANSLATE_NOOP("Roamscope", "GET credentials answers the credentials object to whoever is registered."),
     [](const Facts &facts) {
         const ExaminedReply *reply = facts.find("credentials");
         if (!reply)
             return notAnswered();
         return reply->reply.isOk() && reply->data.is_object() ? Out::passed() : Out::failed(reply->status(), QStringLiteral("HTTP 200, data: {token, url, …}"));
     }},
    {"handshake.credentials-object", area, safe, false, "credentials", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "The credentials object is valid"), credentialsClause,
     QT_TRANSLATE_NOOP("Roamscope", "2.1.1 names one party, later versions a list of roles."),
     [](const Facts &facts) {
         const Json *object = credentialsOf(facts);
         if (!object)
             return notAnswered();
         const Json list = Json::array({*object});
         return validObjects(facts, &list, "Credentials");
     }},
    {"handshake.credentials-url", area, safe, false, "credentials", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "The credentials name the versions URL that was asked"), credentialsClause,
     QT_TRANSLATE_NOOP("Roamscope", "After an update of the credentials everybody goes to the URL that stands there."),
     [](const Facts &facts) {
         const Json *object = credentialsOf(facts);
         if (!object)
             return notAnswered();
         const auto plain = [](const QUrl &url) { return url.toString(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash | QUrl::NormalizePathSegments); };
         const QString url = plain(QUrl::fromEncoded(examinedText(*object, "url")));
         const QString asked = plain(facts.connection.versionsUrl);
         return url == asked ? Out::passed() : Out::failed(url.left(200), asked);
     }},
    {"handshake.credentials-party", area, safe, false, "credentials", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "The credentials name the party that we know"), credentialsClause,
     QT_TRANSLATE_NOOP("Roamscope", "Compare country code and party id with the connection's."),
     [](const Facts &facts) {
         const Json *object = credentialsOf(facts);
         if (!object)
             return notAnswered();
         if (facts.connection.theirs.isEmpty())
             return Out::notApplicable(say(QT_TRANSLATE_NOOP("Roamscope", "The connection names no party of the partner.")));
         QStringList seen;
         const auto fits = [&](const Json &role) {
             const OcpiParty party {examinedText(role, "country_code"), examinedText(role, "party_id")};
             seen.append(QString::fromUtf8(party.text()));
             return party == facts.connection.theirs;
         };
         bool found = fits(*object);
         if (const auto roles = object->find("roles"); roles != object->end() && roles->is_array()) {
             seen.clear();
             found = std::any_of(roles->begin(), roles->end(), fits);
         }
         const QByteArray hub = examinedText(*object, "hub_party_id");
         found = found || (!hub.isEmpty() && OcpiParty::fromText(hub) == facts.connection.theirs);
         return found ? Out::passed() : Out::failed(seen.mid(0, 10).join(QStringLiteral(", ")), QString::fromUtf8(facts.connection.theirs.text()));
     }},
    {"handshake.credentials-roles", area, safe, false, "credentials", Severity::Error, since22, QT_TRANSLATE_NOOP("Roamscope", "No role of a party stands twice in the credentials"), credentialsClause,
     QT_TRANSLATE_NOOP("Roamscope", "A party has each role once."),
     [](const Facts &facts) {
         const Json *object = credentialsOf(facts);
         if (!object)
             return notAnswered();
         const auto roles = object->find("roles");
         QSet<QByteArray> seen;
         return eachOf(roles != object->end() && roles->is_array() ? &*roles : nullptr, [&seen](const Json &each) {
             const QByteArray key = (examinedText(each, "role") + ' ' + examinedText(each, "country_code") + '*' + examinedText(each, "party_id")).toUpper();
             const bool known = seen.contains(key);
             seen.insert(key);
             return known ? shown(key) : QString();
         });
     }},
};

} // namespace

std::span<const CheckEntry> handshakeChecks()
{
    return entries;
}

} // namespace Roamscope
