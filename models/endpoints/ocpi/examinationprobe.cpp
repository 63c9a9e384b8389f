// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/examinationprobe.h"

#include "models/capture/isotime.h"
#include "models/catalog/catalog.h"
#include "models/endpoints/sampledocument.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace Roamscope {

namespace {

using Facts = ExaminationFacts;
using Json = nlohmann::ordered_json;
using Token = ExaminationProbe::Token;
constexpr auto safe = CheckMode::Safe;
constexpr auto writes = CheckMode::Writes;

// In the order in which they are sent.
constexpr ExaminationProbe probes[] = {
    {"versions", false, safe, "GET", "{versions}", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "Which versions there are")},
    {"token-style", false, safe, "GET", "{versions}", Token::OwnAsDemanded, QT_TRANSLATE_NOOP("Roamscope", "The token as the version demands it")},
    {"unknown-token", false, safe, "GET", "{versions}", Token::Unknown, QT_TRANSLATE_NOOP("Roamscope", "A token that nobody knows")},
    {"no-token", false, safe, "GET", "{versions}", Token::None, QT_TRANSLATE_NOOP("Roamscope", "No token")},
    {"foreign-scheme", false, safe, "GET", "{versions}", Token::Foreign, QT_TRANSLATE_NOOP("Roamscope", "Another kind of Authorization")},
    {"slash", false, safe, "GET", "{versions-slash}", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "The slash at the end of URLs")},
    {"identity", false, safe, "GET", "{versions}", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "An answer that is not compressed")},
    {"unknown-parameter", false, safe, "GET", "{versions}?roamscope=1", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "A parameter that it does not know")},
    {"details", false, safe, "GET", "{details}", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "Which modules there are")},
    {"details-token", false, safe, "GET", "{details}", Token::Unknown, QT_TRANSLATE_NOOP("Roamscope", "The details with a token that nobody knows")},
    {"unknown-url", false, safe, "GET", "{details}/no-such-module", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "A URL that does not exist")},
    {"credentials", false, safe, "GET", "{credentials}", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "The partner's credentials")},
    {"credentials-token", false, safe, "GET", "{credentials}", Token::Unknown, QT_TRANSLATE_NOOP("Roamscope", "The credentials with a token that nobody knows")},
    {"get-command", false, safe, "GET", "{commands}/START_SESSION", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "GET where only POST is allowed: starts nothing")},
    {"page", true, safe, "GET", "{module}?offset=0&limit=25", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "The first objects")},
    {"again", true, safe, "GET", "{module}?offset=0&limit=25", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "The same once more")},
    {"module-token", true, safe, "GET", "{module}?offset=0&limit=1", Token::Unknown, QT_TRANSLATE_NOOP("Roamscope", "A token that nobody knows")},
    {"single", true, safe, "GET", "{module}?offset=0&limit=1", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "A page of one object")},
    {"next", true, safe, "GET", "{next}", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "The link to the next page")},
    {"second", true, safe, "GET", "{module}?offset={one}&limit=1", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "The second object")},
    {"beyond", true, safe, "GET", "{module}?offset=100000000&limit=1", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "A page beyond the end")},
    {"default", true, safe, "GET", "{first-module}", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "A page without limit, at most 16 MB")},
    {"future", true, safe, "GET", "{module}?date_from={tomorrow}&offset=0&limit=1", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "What changed after tomorrow")},
    {"past", true, safe, "GET", "{module}?date_to=1969-12-31T00:00:00Z&offset=0&limit=1", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "What changed before 1970")},
    {"window", true, safe, "GET", "{module}?date_from=1970-01-01T00:00:00Z&date_to=2100-01-01T00:00:00Z&offset=0&limit=1", Token::Own,
     QT_TRANSLATE_NOOP("Roamscope", "A window that holds everything")},
    {"from", true, safe, "GET", "{module}?date_from={newest}&offset=0&limit=25", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "What changed since the newest of the first objects")},
    {"to", true, safe, "GET", "{module}?date_to={newest}&offset=0&limit=25", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "What changed before it")},
    {"bad-limit", true, safe, "GET", "{module}?offset=0&limit=many", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "A limit that is no number")},
    {"bad-offset", true, safe, "GET", "{module}?offset=-1&limit=1", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "An offset below zero")},
    {"bad-date", true, safe, "GET", "{module}?date_from=yesterday&offset=0&limit=1", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "A date that is none")},
    {"one", true, safe, "GET", "{locations}/{id}", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "One location")},
    {"case", true, safe, "GET", "{locations}/{id-case}", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "The same id in the other case")},
    {"evse", true, safe, "GET", "{locations}/{evse-location}/{uid}", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "One EVSE")},
    {"connector", true, safe, "GET", "{locations}/{evse-location}/{uid}/{connector}", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "One connector")},
    {"unknown", true, safe, "GET", "{locations}/RSC-NO-SUCH-LOCATION", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "A location that does not exist")},
    {"write-put", false, writes, "PUT", "{target}/{target-id}", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "A new test object")},
    {"write-again", false, writes, "PUT", "{target}/{target-id}", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "The same test object again")},
    {"write-read", false, writes, "GET", "{target}/{target-id}", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "What the partner holds of it")},
    {"write-patch", false, writes, "PATCH", "{target}/{target-id}", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "One field of the test object changes")},
    {"write-patched", false, writes, "GET", "{target}/{target-id}", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "What the partner holds now")},
    {"write-timeless", false, writes, "PATCH", "{target}/{target-id}", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "A PATCH without last_updated")},
    {"write-unknown", false, writes, "PATCH", "{target}/RSCNOSUCHOBJECT", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "A PATCH of an object that does not exist")},
    {"write-invalid", false, writes, "PUT", "{target}/RSCINVALID", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "An object without required fields")},
    {"write-broken", false, writes, "PUT", "{target}/RSCBROKEN", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "Broken JSON")},
    {"write-mismatch", false, writes, "PUT", "{target}/RSCOTHER", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "Another id in the body than in the URL")},
    {"write-extra", false, writes, "PUT", "{target}/{extra-id}", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "The test object with a field that does not exist")},
    {"write-delete", false, writes, "DELETE", "{target}/{target-id}", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "DELETE of what cannot be deleted")},
    {"write-versions", false, writes, "POST", "{versions}", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "POST to the versions")},
    {"write-stranger", false, writes, "PUT", "{target}/{target-id}", Token::Unknown, QT_TRANSLATE_NOOP("Roamscope", "The test object with a token that nobody knows")},
    {"write-after", false, writes, "GET", "{target}/{target-id}", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "What the partner holds after that")},
    {"write-tidy", false, writes, "PATCH", "{target}/{target-id}", Token::Own, QT_TRANSLATE_NOOP("Roamscope", "The test object is taken out of use")},
};

/// What stands in a plan for what is not known yet.
QByteArray placeholder(const QByteArray &name)
{
    static const std::map<QByteArray, const char *> texts {
        {"versions", QT_TRANSLATE_NOOP("Roamscope", "versions URL")}, {"versions-slash", QT_TRANSLATE_NOOP("Roamscope", "versions URL with a slash")},
        {"details", QT_TRANSLATE_NOOP("Roamscope", "URL of the version")}, {"credentials", QT_TRANSLATE_NOOP("Roamscope", "URL of credentials")},
        {"commands", QT_TRANSLATE_NOOP("Roamscope", "URL of commands")}, {"module", QT_TRANSLATE_NOOP("Roamscope", "URL of the module")},
        {"first-module", QT_TRANSLATE_NOOP("Roamscope", "URL of the first module")}, {"locations", QT_TRANSLATE_NOOP("Roamscope", "URL of locations")},
        {"next", QT_TRANSLATE_NOOP("Roamscope", "rel=\"next\" of the page before")}, {"newest", QT_TRANSLATE_NOOP("Roamscope", "newest last_updated")},
        {"one", QT_TRANSLATE_NOOP("Roamscope", "1, if there are two objects")}, {"id", QT_TRANSLATE_NOOP("Roamscope", "id of the first location")},
        {"id-case", QT_TRANSLATE_NOOP("Roamscope", "the same id, in the other case")}, {"evse-location", QT_TRANSLATE_NOOP("Roamscope", "id of a location")},
        {"uid", QT_TRANSLATE_NOOP("Roamscope", "uid of its first EVSE")}, {"connector", QT_TRANSLATE_NOOP("Roamscope", "id of its first connector")},
        {"target", QT_TRANSLATE_NOOP("Roamscope", "URL of our tokens or locations at the partner")}, {"target-id", QT_TRANSLATE_NOOP("Roamscope", "id of the test object")},
        {"extra-id", QT_TRANSLATE_NOOP("Roamscope", "id of the test object")}};
    const auto found = texts.find(name);
    return '<' + (found == texts.end() ? name : QCoreApplication::translate("Roamscope", found->second).toUtf8()) + '>';
}

QByteArray plain(const QUrl &url)
{
    return url.toEncoded();
}

QByteArray otherCase(const QByteArray &text)
{
    QByteArray other = text;
    for (char &c : other)
        c = c >= 'a' && c <= 'z' ? char(c - 32) : c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    return other == text ? QByteArray() : other;
}

QByteArray newest(const Facts &facts)
{
    TimeUs latest = noTime;
    QByteArray text;
    for (const Json &each : facts.objects(facts.module)) {
        const TimeUs time = examinedTime(each, "last_updated");
        if (time != noTime && time > latest) {
            latest = time;
            text = examinedText(each, "last_updated");
        }
    }
    return text.left(40);
}

/// The first EVSE that can be asked for, of the locations that are known.
bool firstEvse(const Facts &facts, QByteArray *location, QByteArray *uid, QByteArray *connector)
{
    for (const Json &each : facts.objects("locations")) {
        const auto evses = each.is_object() ? each.find("evses") : each.end();
        if (!each.is_object() || evses == each.end() || !evses->is_array())
            continue;
        for (const Json &evse : *evses) {
            *location = examinedText(each, "id");
            *uid = examinedText(evse, "uid");
            const auto list = evse.is_object() ? evse.find("connectors") : evse.end();
            if (evse.is_object() && list != evse.end() && list->is_array() && !list->empty())
                *connector = examinedText((*list)[0], "id");
            if (!location->isEmpty() && !uid->isEmpty())
                return true;
        }
    }
    return false;
}

/// What stands for a name in braces; URLs as they are, the rest encoded. Empty = not known.
QByteArray valueOf(const Facts &facts, const QByteArray &name)
{
    const OcpiConnection &connection = facts.connection;
    const auto encoded = [](const QByteArray &text) { return text.left(200).toPercentEncoding(); };
    if (name == "versions")
        return plain(connection.versionsUrl);
    if (name == "versions-slash") {
        QUrl url = connection.versionsUrl;
        QString path = url.path(QUrl::FullyEncoded);
        if (!path.endsWith(QLatin1Char('/')))
            path += QLatin1Char('/');
        else if (path.size() > 1)
            path.chop(1);
        url.setPath(path, QUrl::StrictMode);
        return plain(url);
    }
    if (name == "details") {
        for (const auto &[number, url] : connection.versions) {
            if (protocolVersionFromText("ocpi" + number) == facts.version)
                return plain(url);
        }
        return {};
    }
    if (name == "credentials")
        return plain(connection.endpoint("credentials"));
    if (name == "commands")
        return plain(connection.endpoint("commands", "RECEIVER"));
    if (name == "module")
        return plain(connection.endpoint(facts.module, "SENDER"));
    if (name == "first-module")
        return facts.modules.value(0) == facts.module ? plain(connection.endpoint(facts.module, "SENDER")) : QByteArray();
    if (name == "locations")
        return facts.module == "locations" ? plain(connection.endpoint("locations", "SENDER")) : QByteArray();
    if (name == "tomorrow")
        return encoded(QDateTime::currentDateTimeUtc().addDays(1).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")).toLatin1());
    if (name == "newest")
        return encoded(newest(facts));
    if (name == "one")
        return facts.objects(facts.module).size() > 1 ? QByteArray("1") : QByteArray();
    if (name == "next") {
        const ExaminedReply *single = facts.find("single");
        const QUrl next = single ? single->next() : QUrl();
        return next == (single ? single->reply.url : QUrl()) ? QByteArray() : plain(next);
    }
    const Json &locations = facts.objects("locations");
    if (name == "id")
        return locations.empty() ? QByteArray() : encoded(examinedText(locations[0], "id"));
    if (name == "id-case")
        return locations.empty() ? QByteArray() : encoded(otherCase(examinedText(locations[0], "id")));
    if (name == "evse-location" || name == "uid" || name == "connector") {
        QByteArray location;
        QByteArray uid;
        QByteArray connector;
        if (!firstEvse(facts, &location, &uid, &connector))
            return {};
        return encoded(name == "uid" ? uid : name == "connector" ? connector : location);
    }
    if (name == "target") {
        const QUrl url = facts.target.isEmpty() ? QUrl() : connection.endpoint(facts.target, "RECEIVER");
        return url.isEmpty() || connection.ours.isEmpty() ? QByteArray() : plain(OcpiClient::joined(url, {connection.ours.country, connection.ours.id}));
    }
    if (name == "target-id")
        return encoded(facts.targetId);
    if (name == "extra-id")
        return facts.version >= ProtocolVersion::Ocpi230 ? encoded(facts.targetId) : QByteArray();
    return {};
}

QByteArray now()
{
    return formatIsoTime(QDateTime::currentMSecsSinceEpoch() / 1000 * 1'000'000);
}

/// What the catalog's types do not tell: codes and forms of values.
void settle(Json &json)
{
    static const std::map<std::string, std::string> values {{"latitude", "50.770774"}, {"longitude", "6.126457"}, {"time_zone", "Europe/Berlin"},
        {"country", "DEU"}, {"language", "en"}};
    if (!json.is_structured())
        return;
    for (auto &item : json.items()) {
        const auto known = json.is_object() ? values.find(item.key()) : values.end();
        if (known != values.end() && item.value().is_string())
            item.value() = known->second;
        else
            settle(item.value());
    }
}

Json testObject(const Facts &facts)
{
    const bool isToken = facts.target == "tokens";
    const CatalogObject *object = Catalog::instance().object(facts.version, isToken ? "Token" : "Location");
    if (!object)
        return {};
    Json json = Facts::read(sampleDocument(*object, QDateTime::currentMSecsSinceEpoch() * 1000));
    if (!json.is_object())
        return {};
    settle(json);
    json[isToken ? "uid" : "id"] = facts.targetId.toStdString();
    if (json.contains("country_code"))
        json["country_code"] = facts.connection.ours.country.toStdString();
    if (json.contains("party_id"))
        json["party_id"] = facts.connection.ours.id.toStdString();
    if (isToken) {
        json["type"] = "RFID";
        json["valid"] = false; // nobody charges with it
        json["issuer"] = "Roamscope";
    } else {
        json["name"] = "Roamscope test";
        if (facts.version != ProtocolVersion::Ocpi211)
            json["publish"] = false;
    }
    json["last_updated"] = now().toStdString();
    return json;
}

QByteArray bodyOf(const QByteArray &probe, Facts &facts)
{
    const bool isToken = facts.target == "tokens";
    const auto text = [](const Json &json) { return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace)); };
    if (probe == "write-put") {
        facts.sent = testObject(facts);
        return text(facts.sent);
    }
    if (probe == "write-again" || probe == "write-stranger")
        return text(facts.sent);
    if (probe == "write-patch" || probe == "write-timeless" || probe == "write-unknown" || probe == "write-tidy") {
        Json patch = Json::object();
        const bool timeless = probe == "write-timeless";
        patch[isToken ? "issuer" : "name"] = timeless ? "Roamscope timeless" : "Roamscope examination";
        if (probe == "write-tidy") {
            patch = Json::object();
            if (isToken)
                patch["valid"] = false;
            else
                patch["name"] = "Roamscope test, out of use";
        }
        if (!timeless)
            patch["last_updated"] = now().toStdString();
        return text(patch);
    }
    if (probe == "write-invalid")
        return isToken ? R"({"uid":"RSCINVALID"})" : R"({"id":"RSCINVALID"})";
    if (probe == "write-broken")
        return R"({"id":"RSCBROKEN","uid":)";
    if (probe == "write-mismatch")
        return text(facts.sent);
    if (probe == "write-extra") {
        // With the fields as the PATCH left them, so that nothing else changes.
        Json json = facts.sent;
        json[isToken ? "issuer" : "name"] = "Roamscope examination";
        if (const ExaminedReply *patch = facts.find("write-patch"))
            json["last_updated"] = examinedText(Facts::read(patch->reply.request.body), "last_updated").toStdString();
        json["roamscope_unknown_field"] = 1;
        return text(json);
    }
    if (probe == "write-versions")
        return "{}";
    return {};
}

} // namespace

std::span<const ExaminationProbe> ExaminationProbe::all()
{
    return probes;
}

QString ExaminationProbe::displayPurpose() const
{
    return QCoreApplication::translate("Roamscope", purpose);
}

QByteArray ExaminationProbe::url(const ExaminationFacts &facts, QByteArray *missing) const
{
    QByteArray text(pattern);
    if (missing)
        missing->clear();
    for (qsizetype open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open)) {
        const qsizetype close = text.indexOf('}', open);
        const QByteArray name = text.sliced(open + 1, close - open - 1);
        QByteArray value = valueOf(facts, name);
        if (value.isEmpty()) {
            if (missing && missing->isEmpty())
                *missing = name;
            value = placeholder(name);
        }
        text.replace(open, close - open + 1, value);
        open += value.size();
    }
    // A URL that has a query of its own goes on with &, one that ends in a slash has no second one.
    const qsizetype mark = text.indexOf('?');
    if (const qsizetype second = mark < 0 ? -1 : text.indexOf('?', mark + 1); second > 0)
        text[second] = '&';
    const qsizetype path = text.indexOf("://") + 3;
    for (qsizetype twice = text.indexOf("//", path); twice > 0 && (mark < 0 || twice < mark); twice = text.indexOf("//", path))
        text.remove(twice, 1);
    return text;
}

bool ExaminationProbe::request(ExaminationFacts &facts, OcpiRequest *request) const
{
    QByteArray missing;
    const QByteArray target = url(facts, &missing);
    if (!missing.isEmpty())
        return false;
    request->method = method;
    request->url = QUrl::fromEncoded(target, QUrl::StrictMode);
    const QByteArray name(id);
    if (name == "write-timeless" && facts.version == ProtocolVersion::Ocpi211)
        return false; // allowed there, and it would change the object
    request->module = perModule ? facts.module
        : name.startsWith("write-") && name != "write-versions" ? facts.target
        : name.startsWith("credentials")                        ? QByteArray("credentials")
        : name == "get-command"                                 ? QByteArray("commands")
                                                                : QByteArray("versions");
    request->largestBody = qint64(16) << 20;
    request->followRedirects = name != "slash";
    if (name == "identity")
        request->headers = {{"Accept-Encoding", "identity"}};
    switch (token) {
    case Token::Own:
        break;
    case Token::OwnAsDemanded:
        request->tokenStyle = facts.version == ProtocolVersion::Ocpi211 ? OcpiTokenStyle::Raw : OcpiTokenStyle::Base64;
        break;
    case Token::Unknown:
        request->token = OcpiTokens::fresh();
        request->tokenStyle = facts.version == ProtocolVersion::Ocpi211 ? OcpiTokenStyle::Raw : OcpiTokenStyle::Base64;
        break;
    case Token::None:
        request->token = QByteArray();
        break;
    case Token::Foreign:
        request->token = QByteArray();
        request->headers = {{"Authorization", "Basic " + OcpiTokens::fresh().toBase64()}};
        break;
    }
    if (mode == CheckMode::Writes && request->method != "GET" && request->method != "DELETE") {
        request->body = bodyOf(name, facts);
        if (request->body.isEmpty() || request->body == "null")
            return false;
    }
    return true;
}

} // namespace Roamscope
