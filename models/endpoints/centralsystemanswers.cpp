// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/centralsystemanswers.h"

#include "models/capture/isotime.h"
#include "models/capture/jsontext.h"
#include "models/catalog/catalog.h"
#include "models/endpoints/requestfacts.h"
#include "models/endpoints/sampledocument.h"
#include "models/endpoints/stationfacts.h"
#include "models/endpoints/tokenlist.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace Roamscope {

namespace {

using Json = nlohmann::ordered_json;
using Policy = CentralSystemAnswers::Policy;

bool is16(ProtocolVersion version)
{
    return version == ProtocolVersion::Ocpp16;
}

QByteArray timeText(TimeUs now)
{
    return formatIsoTime(now - now % 1000);
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

bool hasValue(ProtocolVersion version, const char *enumeration, const QByteArray &value)
{
    const CatalogEnum *known = Catalog::instance().enumeration(version, enumeration);
    return known && known->value(view(value));
}

/// idTagInfo (1.6) or idTokenInfo (2.x) for a token.
QByteArray tokenInfo(ProtocolVersion version, const RequestFacts &facts, const Policy &policy, TimeUs now)
{
    const char *enumeration = is16(version) ? "AuthorizationStatus" : "AuthorizationStatusEnumType";
    const ListedToken *listed = policy.tokens ? policy.tokens->find(facts.token) : nullptr;
    QByteArray status = "Accepted";
    const bool needsNone = facts.tokenType == "NoAuthorization";
    if (listed) {
        status = listed->expires != noTime && listed->expires < now ? QByteArray("Expired") : listed->status;
        if (!hasValue(version, enumeration, status))
            status = "Invalid";
    } else if (!policy.acceptUnknownTokens && !needsNone) {
        status = is16(version) ? "Invalid" : "Unknown";
    }
    QByteArray info = "{\"status\":" + quotedJson(status);
    if (listed && !listed->parentId.isEmpty()) {
        if (is16(version))
            info += ",\"parentIdTag\":" + quotedJson(listed->parentId.left(20));
        else
            info += ",\"groupIdToken\":{\"idToken\":" + quotedJson(listed->parentId.left(36)) + ",\"type\":\"Central\"}";
    }
    if (listed && listed->expires != noTime)
        info += (is16(version) ? ",\"expiryDate\":" : ",\"cacheExpiryDateTime\":") + quotedJson(timeText(listed->expires));
    return info + '}';
}

QByteArray dump(const Json &json)
{
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

Json parsed(const QByteArray &text)
{
    return Json::parse(text.constBegin(), text.constEnd(), nullptr, false);
}

const Json *memberOf(const Json &json, const char *name)
{
    const auto found = json.is_object() ? json.find(name) : json.end();
    return found == json.end() ? nullptr : &*found;
}

// The certificates that were asked for, each with "we cannot say": there is no OCSP responder behind us.
QByteArray chainStatus(const OcppMessage &request, TimeUs now)
{
    const Json payload = parsed(request.payload);
    Json list = Json::array();
    if (const Json *asked = memberOf(payload, "certificateStatusRequests"); asked && asked->is_array()) {
        for (const Json &one : *asked) {
            const Json *hash = memberOf(one, "certificateHashData");
            const Json *source = memberOf(one, "source");
            if (hash && hash->is_object() && source && source->is_string() && list.size() < 4)
                list.push_back({{"certificateHashData", *hash}, {"source", *source}, {"status", "Unknown"}, {"nextUpdate", timeText(now).toStdString()}});
        }
    }
    return list.empty() ? QByteArray() : dump(Json {{"certificateStatus", list}});
}

QByteArray vatAnswer(const OcppMessage &request)
{
    const Json payload = parsed(request.payload);
    const Json *number = memberOf(payload, "vatNumber");
    Json answer {{"vatNumber", number && number->is_string() ? *number : Json("")}, {"status", "Rejected"}};
    if (const Json *evse = memberOf(payload, "evseId"); evse && evse->is_number_integer() && *evse >= 0)
        answer["evseId"] = *evse;
    return dump(answer);
}

/// Answers whose required status is better not the accepting one: what we cannot do is not promised.
struct Refused
{
    std::string_view action;
    const char *payload;
};
constexpr std::array refusedAnswers {
    Refused {"DataTransfer", R"({"status":"UnknownVendorId"})"},
    Refused {"SignCertificate", R"({"status":"Rejected"})"}, // no authority behind us that would sign
    Refused {"GetCertificateStatus", R"({"status":"Failed"})"},
    Refused {"Get15118EVCertificate", R"({"status":"Failed","exiResponse":""})"},
    Refused {"NotifyEVChargingNeeds", R"({"status":"Rejected"})"}, // no schedule will follow
    Refused {"PullDynamicScheduleUpdate", R"({"status":"Rejected"})"},
};

const CatalogObject *responseOf(ProtocolVersion version, const QByteArray &action)
{
    return Catalog::instance().response(version, action);
}

} // namespace

std::optional<QByteArray> CentralSystemAnswers::answer(ProtocolVersion version, const OcppMessage &request, const RequestFacts &facts,
                                                       Policy *policy, StationFacts *station, TimeUs now)
{
    const Catalog &catalog = Catalog::instance();
    const CatalogObject *response = catalog.response(version, request.action);
    Initiator from = Initiator::Both;
    if (!response || !catalog.initiator(version, request.action, &from) || from == Initiator::Csms)
        return {};
    using Kind = RequestFacts::Kind;
    switch (facts.kind) {
    case Kind::Heartbeat:
        return "{\"currentTime\":\"" + timeText(now) + "\"}";
    case Kind::Boot:
        return "{\"currentTime\":\"" + timeText(now) + "\",\"interval\":" + QByteArray::number(policy->bootInterval)
            + (policy->acceptBoot ? ",\"status\":\"Accepted\"}" : ",\"status\":\"Pending\"}");
    case Kind::Authorize:
        if (is16(version))
            return "{\"idTagInfo\":" + tokenInfo(version, facts, *policy, now) + '}';
        return "{\"idTokenInfo\":" + tokenInfo(version, facts, *policy, now)
            + (facts.hasCertificates ? ",\"certificateStatus\":\"Accepted\"}" : "}");
    case Kind::Start: {
        const int id = station->transactionFor(facts, now, policy->nextTransaction);
        if (id == policy->nextTransaction)
            ++policy->nextTransaction;
        return "{\"idTagInfo\":" + tokenInfo(version, facts, *policy, now) + ",\"transactionId\":" + QByteArray::number(id) + '}';
    }
    case Kind::Stop:
        return facts.hasToken ? "{\"idTagInfo\":" + tokenInfo(version, facts, *policy, now) + '}' : QByteArray("{}");
    case Kind::TransactionEvent:
        return facts.hasToken ? "{\"idTokenInfo\":" + tokenInfo(version, facts, *policy, now) + '}' : QByteArray("{}");
    case Kind::Status:
    case Kind::Meter:
    case Kind::FirmwareStatus:
    case Kind::LogStatus:
        return QByteArray("{}");
    case Kind::Other:
        break;
    }
    const std::string_view action = view(request.action);
    for (const Refused &one : refusedAnswers) {
        if (one.action == action)
            return QByteArray(one.payload);
    }
    if (action == "VatNumberValidation")
        return vatAnswer(request);
    if (action == "GetCertificateChainStatus") {
        if (QByteArray answer = chainStatus(request, now); !answer.isEmpty())
            return answer;
    }
    return sampleDocument(*response, now);
}

OcppErrorCode CentralSystemAnswers::refusal(ProtocolVersion version, const QByteArray &action)
{
    // Known, but not for us to answer: not supported. Unknown altogether: not implemented.
    return Catalog::instance().request(version, action) ? OcppErrorCode::NotSupported : OcppErrorCode::NotImplemented;
}

std::optional<QByteArray> CentralSystemAnswers::withStatus(ProtocolVersion version, const QByteArray &action, const QByteArray &payload, bool accept)
{
    static constexpr std::array accepting {"Accepted"};
    static constexpr std::array refusing {"Rejected", "Invalid", "Failed", "Blocked", "Unknown"};
    const CatalogObject *response = responseOf(version, action);
    Json json = parsed(payload);
    if (!response || !json.is_object())
        return {};
    const auto setIn = [accept](const CatalogObject &object, Json &target) {
        const CatalogField *status = object.field("status");
        if (!status || !status->enumeration)
            return false;
        const auto first = [&status](const auto &words) {
            const auto found = std::find_if(words.begin(), words.end(), [&status](const char *word) { return status->enumeration->value(word); });
            return found == words.end() ? std::string() : std::string(*found);
        };
        const std::string word = accept ? first(accepting) : first(refusing);
        if (word.empty())
            return false;
        target["status"] = word;
        return true;
    };
    for (const char *member : {"idTagInfo", "idTokenInfo"}) {
        const CatalogField *field = response->field(member);
        if (field && field->object) {
            if (!json.contains(member) || !json[member].is_object())
                json[member] = Json::object();
            return setIn(*field->object, json[member]) ? std::optional(dump(json)) : std::nullopt;
        }
    }
    return setIn(*response, json) ? std::optional(dump(json)) : std::nullopt;
}

QByteArray CentralSystemAnswers::withWrongType(ProtocolVersion version, const QByteArray &action, const QByteArray &payload)
{
    Json json = parsed(payload);
    if (!json.is_object() || json.empty())
        return "[]";
    const CatalogObject *response = responseOf(version, action);
    auto victim = json.begin();
    if (response) {
        for (auto member = json.begin(); member != json.end(); ++member) {
            const CatalogField *field = response->field(member.key());
            if (field && field->required) {
                victim = member;
                break;
            }
        }
    }
    if (victim->is_string())
        *victim = 42;
    else
        *victim = "wrong type";
    return dump(json);
}

QByteArray CentralSystemAnswers::withoutRequired(ProtocolVersion version, const QByteArray &action, const QByteArray &payload)
{
    Json json = parsed(payload);
    const CatalogObject *response = responseOf(version, action);
    if (!json.is_object() || !response)
        return {};
    for (const CatalogField &field : response->fields) {
        if (field.required && json.erase(std::string(field.name)) > 0)
            return dump(json);
    }
    return {};
}

} // namespace Roamscope
