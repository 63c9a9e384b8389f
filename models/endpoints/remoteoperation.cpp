// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/remoteoperation.h"

#include "models/capture/isotime.h"
#include "models/catalog/catalog.h"
#include "models/endpoints/chargingprofileplan.h"
#include "models/endpoints/tokenlist.h"

#include <nlohmann/json.hpp>

namespace Roamscope {

namespace {

using Json = nlohmann::ordered_json;

RemoteRequest request(const char *action, const Json &payload)
{
    return {action, QByteArray::fromStdString(payload.dump(-1, ' ', false, Json::error_handler_t::replace))};
}

std::string timeText(TimeUs time)
{
    return formatIsoTime(time - time % 1000).toStdString();
}

Json tokenOf(const QByteArray &token, const QByteArray &type)
{
    return {{"idToken", token.toStdString()}, {"type", type.isEmpty() ? "Central" : type.toStdString()}};
}

Json evseOf(ChargerPlace place)
{
    Json evse {{"id", place.evse}};
    if (place.connector > 0)
        evse["connectorId"] = place.connector;
    return evse;
}

bool hasValue(ProtocolVersion version, const char *enumeration, const QByteArray &value)
{
    const CatalogEnum *known = Catalog::instance().enumeration(version, enumeration);
    return known && known->value({value.constData(), std::size_t(value.size())});
}

QStringList valuesOf(ProtocolVersion version, const char *enumeration)
{
    QStringList values;
    if (const CatalogEnum *known = Catalog::instance().enumeration(version, enumeration)) {
        for (const CatalogEnumValue &value : known->values)
            values.append(QString::fromUtf8(value.name.data(), qsizetype(value.name.size())));
    }
    return values;
}

} // namespace

RemoteRequest RemoteOperation::startTransaction(const QByteArray &token, const QByteArray &tokenType, ChargerPlace place, int remoteStartId,
                                                const ChargingProfilePlan *profile) const
{
    Json payload = Json::object();
    if (is16()) {
        if (place.evse > 0)
            payload["connectorId"] = place.evse;
        payload["idTag"] = token.toStdString();
    } else {
        if (place.evse > 0)
            payload["evseId"] = place.evse;
        payload["remoteStartId"] = remoteStartId;
        payload["idToken"] = tokenOf(token, tokenType);
    }
    if (profile)
        payload["chargingProfile"] = profile->toJson(m_version);
    return request(is16() ? "RemoteStartTransaction" : "RequestStartTransaction", payload);
}

RemoteRequest RemoteOperation::stopTransaction(const QByteArray &transaction) const
{
    if (is16())
        return request("RemoteStopTransaction", {{"transactionId", transaction.toLongLong()}});
    return request("RequestStopTransaction", {{"transactionId", transaction.toStdString()}});
}

RemoteRequest RemoteOperation::reset(bool immediate, int evse) const
{
    if (is16())
        return request("Reset", {{"type", immediate ? "Hard" : "Soft"}});
    Json payload {{"type", immediate ? "Immediate" : "OnIdle"}};
    if (evse > 0)
        payload["evseId"] = evse;
    return request("Reset", payload);
}

QStringList RemoteOperation::triggerMessages() const
{
    if (!is16())
        return valuesOf(m_version, "MessageTriggerEnumType");
    QStringList messages = valuesOf(m_version, "MessageTrigger");
    for (const QString &extended : valuesOf(m_version, "MessageTriggerEnumType")) {
        if (!messages.contains(extended))
            messages.append(extended);
    }
    return messages;
}

RemoteRequest RemoteOperation::trigger(const QByteArray &message, ChargerPlace place) const
{
    Json payload {{"requestedMessage", message.toStdString()}};
    if (is16()) {
        if (place.evse > 0)
            payload["connectorId"] = place.evse;
        return request(hasValue(m_version, "MessageTrigger", message) ? "TriggerMessage" : "ExtendedTriggerMessage", payload);
    }
    if (place.evse > 0)
        payload["evse"] = evseOf(place);
    return request("TriggerMessage", payload);
}

RemoteRequest RemoteOperation::unlock(ChargerPlace place) const
{
    if (is16())
        return request("UnlockConnector", {{"connectorId", place.evse}});
    return request("UnlockConnector", {{"evseId", place.evse}, {"connectorId", std::max(1, place.connector)}});
}

RemoteRequest RemoteOperation::changeAvailability(bool operative, ChargerPlace place) const
{
    const char *word = operative ? "Operative" : "Inoperative";
    if (is16())
        return request("ChangeAvailability", {{"connectorId", place.evse}, {"type", word}});
    Json payload {{"operationalStatus", word}};
    if (place.evse > 0)
        payload["evse"] = evseOf(place);
    return request("ChangeAvailability", payload);
}

RemoteRequest RemoteOperation::clearCache() const
{
    return {"ClearCache", "{}"};
}

RemoteRequest RemoteOperation::localListVersion() const
{
    return {"GetLocalListVersion", "{}"};
}

RemoteRequest RemoteOperation::sendLocalList(int listVersion, bool full, const QList<ListedToken> &tokens) const
{
    Json list = Json::array();
    const char *enumeration = is16() ? "AuthorizationStatus" : "AuthorizationStatusEnumType";
    for (const ListedToken &token : tokens) {
        Json info {{"status", hasValue(m_version, enumeration, token.status) ? token.status.toStdString() : "Invalid"}};
        if (token.expires != noTime)
            info[is16() ? "expiryDate" : "cacheExpiryDateTime"] = timeText(token.expires);
        if (is16()) {
            if (!token.parentId.isEmpty())
                info["parentIdTag"] = token.parentId.toStdString();
            list.push_back({{"idTag", token.id.toStdString()}, {"idTagInfo", info}});
        } else {
            if (!token.parentId.isEmpty())
                info["groupIdToken"] = tokenOf(token.parentId, {});
            list.push_back({{"idToken", tokenOf(token.id, token.type)}, {"idTokenInfo", info}});
        }
    }
    Json payload {{is16() ? "listVersion" : "versionNumber", listVersion}, {"updateType", full ? "Full" : "Differential"}};
    if (!list.empty())
        payload["localAuthorizationList"] = list;
    return request("SendLocalList", payload);
}

RemoteRequest RemoteOperation::reserve(int reservation, const QByteArray &token, const QByteArray &tokenType, TimeUs until, ChargerPlace place) const
{
    if (is16())
        return request("ReserveNow", {{"connectorId", place.evse}, {"expiryDate", timeText(until)}, {"idTag", token.toStdString()}, {"reservationId", reservation}});
    Json payload {{"id", reservation}, {"expiryDateTime", timeText(until)}, {"idToken", tokenOf(token, tokenType)}};
    if (place.evse > 0)
        payload["evseId"] = place.evse;
    return request("ReserveNow", payload);
}

RemoteRequest RemoteOperation::cancelReservation(int reservation) const
{
    return request("CancelReservation", {{"reservationId", reservation}});
}

RemoteRequest RemoteOperation::setChargingProfile(const ChargingProfilePlan &profile, int evse) const
{
    if (is16())
        return request("SetChargingProfile", {{"connectorId", evse}, {"csChargingProfiles", profile.toJson(m_version)}});
    return request("SetChargingProfile", {{"evseId", evse}, {"chargingProfile", profile.toJson(m_version)}});
}

RemoteRequest RemoteOperation::clearChargingProfile(std::optional<int> id, std::optional<int> evse) const
{
    Json payload = Json::object();
    if (id)
        payload[is16() ? "id" : "chargingProfileId"] = *id;
    if (evse && is16())
        payload["connectorId"] = *evse;
    else if (evse)
        payload["chargingProfileCriteria"] = {{"evseId", *evse}};
    return request("ClearChargingProfile", payload);
}

RemoteRequest RemoteOperation::compositeSchedule(int evse, int duration, bool inWatt) const
{
    return request("GetCompositeSchedule", {{is16() ? "connectorId" : "evseId", evse}, {"duration", duration}, {"chargingRateUnit", inWatt ? "W" : "A"}});
}

RemoteRequest RemoteOperation::updateFirmware(const QByteArray &location, TimeUs retrieveAt, int requestId, int retries) const
{
    Json payload = Json::object();
    if (retries > 0)
        payload["retries"] = retries;
    if (is16()) {
        payload["location"] = location.toStdString();
        payload["retrieveDate"] = timeText(retrieveAt);
    } else {
        payload["requestId"] = requestId;
        payload["firmware"] = {{"location", location.toStdString()}, {"retrieveDateTime", timeText(retrieveAt)}};
    }
    return request("UpdateFirmware", payload);
}

RemoteRequest RemoteOperation::uploadLog(const QByteArray &location, int requestId, bool security, TimeUs from, TimeUs to) const
{
    if (is16() && !security) {
        Json payload {{"location", location.toStdString()}};
        if (from != noTime)
            payload["startTime"] = timeText(from);
        if (to != noTime)
            payload["stopTime"] = timeText(to);
        return request("GetDiagnostics", payload);
    }
    Json log {{"remoteLocation", location.toStdString()}};
    if (from != noTime)
        log["oldestTimestamp"] = timeText(from);
    if (to != noTime)
        log["latestTimestamp"] = timeText(to);
    return request("GetLog", {{"logType", security ? "SecurityLog" : "DiagnosticsLog"}, {"requestId", requestId}, {"log", log}});
}

RemoteRequest RemoteOperation::dataTransfer(const QByteArray &vendor, const QByteArray &message, const QByteArray &data) const
{
    Json payload {{"vendorId", vendor.toStdString()}};
    if (!message.isEmpty())
        payload["messageId"] = message.toStdString();
    if (!data.isEmpty()) {
        // 2.x takes any JSON; what is none, is a text.
        const Json value = is16() ? Json(Json::value_t::discarded) : Json::parse(data.constBegin(), data.constEnd(), nullptr, false);
        payload["data"] = value.is_discarded() ? Json(data.toStdString()) : value;
    }
    return request("DataTransfer", payload);
}

} // namespace Roamscope
