// SPDX-License-Identifier: GPL-3.0-or-later
// What a charge point of OCPP 2.x answers about charging.
#include "models/catalog/catalog.h"
#include "models/endpoints/chargepoint2.h"
#include "models/endpoints/chargepointcore.h"
#include "models/endpoints/chargepointjson.h"

#include <algorithm>

namespace Roamscope {

using namespace ChargePointJson;

struct ChargePoint2::Entry
{
    const char *action;
    Handler handler;
};

const QList<ChargePoint2::Entry> &ChargePoint2::entries()
{
    static const QList<Entry> all {
        {"CancelReservation", &ChargePoint2::cancelReservation},
        {"CertificateSigned", &ChargePoint2::certificateSigned},
        {"ChangeAvailability", &ChargePoint2::changeAvailability},
        {"ChangeTransactionTariff", &ChargePoint2::changeTransactionTariff},
        {"ClearCache", &ChargePoint2::clearCache},
        {"ClearChargingProfile", &ChargePoint2::clearChargingProfile},
        {"ClearDERControl", &ChargePoint2::clearDerControl},
        {"ClearDisplayMessage", &ChargePoint2::clearDisplayMessage},
        {"ClearTariffs", &ChargePoint2::clearTariffs},
        {"ClearVariableMonitoring", &ChargePoint2::clearVariableMonitoring},
        {"CostUpdated", &ChargePoint2::costUpdated},
        {"CustomerInformation", &ChargePoint2::customerInformation},
        {"DataTransfer", &ChargePoint2::dataTransfer},
        {"DeleteCertificate", &ChargePoint2::deleteCertificate},
        {"GetBaseReport", &ChargePoint2::getBaseReport},
        {"GetChargingProfiles", &ChargePoint2::getChargingProfiles},
        {"GetCompositeSchedule", &ChargePoint2::getCompositeSchedule},
        {"GetDERControl", &ChargePoint2::getDerControl},
        {"GetDisplayMessages", &ChargePoint2::getDisplayMessages},
        {"GetInstalledCertificateIds", &ChargePoint2::getInstalledCertificateIds},
        {"GetLocalListVersion", &ChargePoint2::getLocalListVersion},
        {"GetLog", &ChargePoint2::getLog},
        {"GetMonitoringReport", &ChargePoint2::getMonitoringReport},
        {"GetReport", &ChargePoint2::getReport},
        {"GetTariffs", &ChargePoint2::getTariffs},
        {"GetTransactionStatus", &ChargePoint2::getTransactionStatus},
        {"GetVariables", &ChargePoint2::getVariables},
        {"InstallCertificate", &ChargePoint2::installCertificate},
        {"NotifyWebPaymentStarted", &ChargePoint2::costUpdated},
        {"RequestStartTransaction", &ChargePoint2::requestStartTransaction},
        {"RequestStopTransaction", &ChargePoint2::requestStopTransaction},
        {"ReserveNow", &ChargePoint2::reserveNow},
        {"Reset", &ChargePoint2::reset},
        {"SendLocalList", &ChargePoint2::sendLocalList},
        {"SetChargingProfile", &ChargePoint2::setChargingProfile},
        {"SetDERControl", &ChargePoint2::setDerControl},
        {"SetDefaultTariff", &ChargePoint2::setDefaultTariff},
        {"SetDisplayMessage", &ChargePoint2::setDisplayMessage},
        {"SetMonitoringBase", &ChargePoint2::setMonitoringBase},
        {"SetMonitoringLevel", &ChargePoint2::setMonitoringLevel},
        {"SetVariableMonitoring", &ChargePoint2::setVariableMonitoring},
        {"SetVariables", &ChargePoint2::setVariables},
        {"TriggerMessage", &ChargePoint2::triggerMessage},
        {"UnlockConnector", &ChargePoint2::unlockConnector},
        {"UpdateFirmware", &ChargePoint2::updateFirmware},
    };
    return all;
}

ChargePointAnswer ChargePoint2::handle(const QByteArray &action, const Json &payload)
{
    for (const Entry &entry : entries()) {
        if (action == entry.action)
            return (this->*entry.handler)(payload);
    }
    return fallback(action);
}

// What this charge point has no use for is declined in the words of the message itself, where it has any.
ChargePointAnswer ChargePoint2::fallback(const QByteArray &action) const
{
    static constexpr const char *words[] = {"NotSupported", "NotFound", "NoTariff", "NoFirmware", "Unknown", "TxNotFound", "NoProfile", "Rejected", "Failed"};
    const CatalogObject *object = Catalog::instance().response(core().version(), action);
    const CatalogField *status = object ? object->field("status") : nullptr;
    if (status && status->enumeration) {
        const bool nothingElse = std::all_of(object->fields.begin(), object->fields.end(), [](const CatalogField &field) {
            return !field.required || field.name == "status";
        });
        for (const char *word : words) {
            if (nothingElse && status->enumeration->value(word))
                return ChargePointAnswer::status(word);
        }
    }
    return ChargePointAnswer::refuse(OcppErrorCode::NotSupported, "This charge point does not do that");
}

ChargePointAnswer ChargePoint2::requestStartTransaction(const Json &payload)
{
    const Json &id = object(payload, "idToken");
    const ChargeToken token {text(id, "idToken"), text(id, "type"), text(object(payload, "groupIdToken"), "idToken")};
    const int evse = integer(payload, "evseId");
    ChargeOutlet *outlet = member(payload, "evseId") ? core().outlet(evse) : core().outletFor(token);
    if (!outlet || token.isEmpty() || outlet->isFaulted() || !outlet->operative || (outlet->transaction && outlet->transaction->authorized)
        || !outlet->authorized.isEmpty() || core().isReservedForOther(*outlet, token))
        return ChargePointAnswer::status("Rejected");
    if (const Json *json = member(payload, "chargingProfile")) {
        std::optional<InstalledProfile> profile = InstalledProfile::fromJson(*json, outlet->id());
        if (!profile || profile->purpose != InstalledProfile::Purpose::Transaction || !core().profiles().add(*profile))
            return ChargePointAnswer::status("Rejected");
    }
    const int remoteStartId = std::max(0, integer(payload, "remoteStartId"));
    ChargePointAnswer answer = ChargePointAnswer::status("Accepted", [this, where = outlet->id(), token, remoteStartId]() {
        core().remoteStart(*core().outlet(where), token, remoteStartId);
    });
    if (outlet->transaction)
        answer.payload["transactionId"] = string(outlet->transaction->id);
    return answer;
}

ChargePointAnswer ChargePoint2::requestStopTransaction(const Json &payload)
{
    ChargeOutlet *outlet = core().outletOf(text(payload, "transactionId"));
    if (!outlet)
        return ChargePointAnswer::status("Rejected");
    return ChargePointAnswer::status("Accepted", [this, evse = outlet->id()]() { core().remoteStop(*core().outlet(evse)); });
}

ChargePointAnswer ChargePoint2::getTransactionStatus(const Json &payload)
{
    ChargePointAnswer answer;
    const QByteArray id = text(payload, "transactionId");
    if (!id.isEmpty())
        answer.payload["ongoingIndicator"] = core().outletOf(id) != nullptr;
    answer.payload["messagesInQueue"] = core().hasQueuedFor(id);
    return answer;
}

ChargePointAnswer ChargePoint2::changeAvailability(const Json &payload)
{
    const Json &evse = object(payload, "evse");
    const int id = integer(evse, "id");
    if (id < 0 || id > int(core().outlets().size()))
        return ChargePointAnswer::status("Rejected");
    const bool now = core().setOperative(id, text(payload, "operationalStatus") == "Operative");
    return ChargePointAnswer::status(now ? "Accepted" : "Scheduled");
}

ChargePointAnswer ChargePoint2::reserveNow(const Json &payload)
{
    const int id = integer(payload, "id");
    const Json &holder = object(payload, "idToken");
    ChargeReservation reservation {id, {text(holder, "idToken"), text(holder, "type"), text(object(payload, "groupIdToken"), "idToken")},
                                   ChargePointJson::time(payload, "expiryDateTime")};
    ChargeOutlet *outlet = nullptr;
    for (const auto &one : core().outlets()) {
        if (one->reservation && one->reservation->id == id)
            outlet = one.get();
    }
    if (!outlet)
        outlet = member(payload, "evseId") ? core().outlet(integer(payload, "evseId")) : core().outletFor(reservation.token);
    if (!outlet)
        return ChargePointAnswer::status(member(payload, "evseId") ? "Rejected" : "Occupied");
    if (outlet->isFaulted())
        return ChargePointAnswer::status("Faulted");
    if (!outlet->operative)
        return ChargePointAnswer::status("Unavailable");
    if (outlet->plugged || outlet->transaction || !outlet->authorized.isEmpty() || (outlet->reservation && outlet->reservation->id != id))
        return ChargePointAnswer::status("Occupied");
    if (reservation.expiry == noTime || reservation.expiry <= core().stationNow())
        return ChargePointAnswer::status("Rejected");
    outlet->reservation = reservation;
    return ChargePointAnswer::status("Accepted");
}

ChargePointAnswer ChargePoint2::cancelReservation(const Json &payload)
{
    for (const auto &outlet : core().outlets()) {
        if (outlet->reservation && outlet->reservation->id == integer(payload, "reservationId")) {
            core().dropReservation(*outlet, false);
            return ChargePointAnswer::status("Accepted");
        }
    }
    return ChargePointAnswer::status("Rejected");
}

ChargePointAnswer ChargePoint2::reset(const Json &payload)
{
    const QByteArray type = text(payload, "type");
    const int evse = integer(payload, "evseId");
    if (type == "ImmediateAndResume" || (member(payload, "evseId") && !core().outlet(evse)))
        return ChargePointAnswer::status("Rejected");
    const auto busy = [this, evse]() {
        return std::any_of(core().outlets().begin(), core().outlets().end(), [evse](const auto &one) {
            return (evse == 0 || one->id() == evse) && one->transaction;
        });
    };
    if (type == "Immediate" || !busy())
        return ChargePointAnswer::status("Accepted", [this, evse, type]() { core().reset(type == "Immediate", evse); });
    // Looked at again every few seconds until nobody charges.
    auto wait = std::make_shared<std::function<void()>>();
    *wait = [this, evse, busy, weak = std::weak_ptr<std::function<void()>>(wait)]() {
        if (!busy())
            core().reset(false, evse);
        else if (const auto again = weak.lock())
            core().later(5, [again]() { (*again)(); });
    };
    return ChargePointAnswer::status("Scheduled", [this, wait]() { core().later(5, [wait]() { (*wait)(); }); });
}

ChargePointAnswer ChargePoint2::unlockConnector(const Json &payload)
{
    const ChargeOutlet *outlet = core().outlet(integer(payload, "evseId"));
    const int connector = integer(payload, "connectorId");
    if (!outlet || connector < 1 || connector > outlet->connectors)
        return ChargePointAnswer::status("UnknownConnector");
    return ChargePointAnswer::status(outlet->transaction && outlet->transaction->authorized ? "OngoingAuthorizedTransaction" : "Unlocked");
}

ChargePointAnswer ChargePoint2::sendLocalList(const Json &payload)
{
    ChargePointTokens &tokens = core().tokens();
    const int version = integer(payload, "versionNumber");
    const bool full = text(payload, "updateType") == "Full";
    if (!core().variables().flag("LocalAuthListEnabled") || version <= 0)
        return ChargePointAnswer::status("Failed");
    if (!full && version <= tokens.listVersion())
        return ChargePointAnswer::status("VersionMismatch");
    if (full)
        tokens.clearList();
    for (const Json &entry : list(payload, "localAuthorizationList")) {
        const QByteArray id = text(object(entry, "idToken"), "idToken");
        const Json &info = object(entry, "idTokenInfo");
        if (info.empty())
            tokens.removeFromList(id);
        else if (!tokens.putInList(id, {text(info, "status"), text(object(info, "groupIdToken"), "idToken"), ChargePointJson::time(info, "cacheExpiryDateTime")}))
            return ChargePointAnswer::status("Failed");
    }
    tokens.setListVersion(version);
    return ChargePointAnswer::status("Accepted");
}

ChargePointAnswer ChargePoint2::getLocalListVersion(const Json &)
{
    ChargePointAnswer answer;
    answer.payload["versionNumber"] = core().variables().flag("LocalAuthListEnabled") ? core().tokens().listVersion() : 0;
    return answer;
}

ChargePointAnswer ChargePoint2::clearCache(const Json &)
{
    core().tokens().clearCache();
    return ChargePointAnswer::status("Accepted");
}

ChargePointAnswer ChargePoint2::setChargingProfile(const Json &payload)
{
    const int evse = integer(payload, "evseId");
    std::optional<InstalledProfile> profile = InstalledProfile::fromJson(object(payload, "chargingProfile"), evse);
    if (!profile || evse < 0 || evse > int(core().outlets().size()) || profile->stackLevel < 0
        || profile->stackLevel > core().variables().number("ChargeProfileMaxStackLevel") || profile->purpose == InstalledProfile::Purpose::External)
        return ChargePointAnswer::status("Rejected");
    if (profile->purpose == InstalledProfile::Purpose::StationMaximum && evse != 0)
        return ChargePointAnswer::status("Rejected");
    if (profile->purpose == InstalledProfile::Purpose::Transaction) {
        const ChargeOutlet *outlet = core().outlet(evse);
        if (!outlet || !outlet->transaction || profile->transaction.isEmpty() || profile->transaction != outlet->transaction->id)
            return ChargePointAnswer::status("Rejected");
    }
    return ChargePointAnswer::status(core().profiles().add(*profile) ? "Accepted" : "Rejected");
}

ChargePointAnswer ChargePoint2::clearChargingProfile(const Json &payload)
{
    const Json &criteria = object(payload, "chargingProfileCriteria");
    const QByteArray purpose = text(criteria, "chargingProfilePurpose");
    const int removed = core().profiles().removeIf([&](const InstalledProfile &profile) {
        if (member(payload, "chargingProfileId"))
            return profile.id == integer(payload, "chargingProfileId");
        return (!member(criteria, "evseId") || profile.evse == integer(criteria, "evseId"))
            && (!member(criteria, "stackLevel") || profile.stackLevel == integer(criteria, "stackLevel"))
            && (purpose.isEmpty() || text(profile.json, "chargingProfilePurpose") == purpose);
    });
    return ChargePointAnswer::status(removed > 0 ? "Accepted" : "Unknown");
}

ChargePointAnswer ChargePoint2::getChargingProfiles(const Json &payload)
{
    const Json &criteria = object(payload, "chargingProfile");
    const QByteArray purpose = text(criteria, "chargingProfilePurpose");
    const Json &ids = list(criteria, "chargingProfileId");
    std::map<int, Json> found; // by EVSE
    for (const InstalledProfile &profile : core().profiles().all()) {
        if ((member(payload, "evseId") && profile.evse != integer(payload, "evseId"))
            || (member(criteria, "stackLevel") && profile.stackLevel != integer(criteria, "stackLevel"))
            || (!purpose.isEmpty() && text(profile.json, "chargingProfilePurpose") != purpose)
            || (!ids.empty() && std::find(ids.begin(), ids.end(), Json(profile.id)) == ids.end()))
            continue;
        Json &group = found.try_emplace(profile.evse, Json::array()).first->second;
        group.push_back(profile.json);
    }
    if (found.empty())
        return ChargePointAnswer::status("NoProfiles");
    const int requestId = integer(payload, "requestId");
    return ChargePointAnswer::status("Accepted", [this, requestId, found]() {
        std::size_t left = found.size();
        for (const auto &[evse, profiles] : found) {
            OutgoingCall call {.action = "ReportChargingProfiles"};
            call.payload = {{"requestId", requestId}, {"chargingLimitSource", "CSO"}, {"evseId", evse}, {"chargingProfile", profiles}};
            if (--left > 0)
                call.payload["tbc"] = true;
            core().send(std::move(call));
        }
    });
}

ChargePointAnswer ChargePoint2::getCompositeSchedule(const Json &payload)
{
    const int evse = integer(payload, "evseId");
    const int duration = integer(payload, "duration");
    const ChargeOutlet *outlet = core().outlet(evse);
    if ((!outlet && evse != 0) || duration <= 0)
        return ChargePointAnswer::status("Rejected");
    const bool amperes = text(payload, "chargingRateUnit", "A") != "W";
    const ChargePointSettings &settings = core().settings();
    const bool charging = outlet && outlet->transaction;
    const std::vector<ChargePointProfiles::Step> steps
        = core().profiles().composite(evse, core().stationNow(), duration, amperes, settings.maximumCurrent * settings.voltage * settings.phases,
                                      settings.phases, charging ? outlet->transaction->started : noTime, charging ? outlet->transaction->id : QByteArray());
    if (steps.empty())
        return ChargePointAnswer::status("Rejected");
    Json periods = Json::array();
    for (const ChargePointProfiles::Step &step : steps)
        periods.push_back({{"startPeriod", step.start}, {"limit", step.limit}, {"numberPhases", step.phases}});
    ChargePointAnswer answer = ChargePointAnswer::status("Accepted");
    answer.payload["schedule"] = {{"evseId", evse}, {"duration", duration}, {"scheduleStart", string(core().stamp())},
                                  {"chargingRateUnit", amperes ? "A" : "W"}, {"chargingSchedulePeriod", std::move(periods)}};
    return answer;
}

ChargePointAnswer ChargePoint2::triggerMessage(const Json &payload)
{
    const QByteArray wanted = text(payload, "requestedMessage");
    const Json &evse = object(payload, "evse");
    const int id = integer(evse, "id");
    const int connector = integer(evse, "connectorId");
    if (!evse.empty() && !core().outlet(id))
        return ChargePointAnswer::status("Rejected");
    const auto each = [this, id](const std::function<void(ChargeOutlet &)> &work) {
        for (const auto &outlet : core().outlets()) {
            if (id == 0 || outlet->id() == id)
                work(*outlet);
        }
    };
    std::function<void()> after;
    if (wanted == "BootNotification")
        after = [this]() { sendBoot("Triggered"); };
    else if (wanted == "Heartbeat")
        after = [this]() { sendHeartbeat(); };
    else if (wanted == "StatusNotification")
        after = [this, each, connector]() {
            each([this, connector](ChargeOutlet &outlet) {
                for (int one = 1; one <= outlet.connectors; ++one) {
                    if (connector == 0 || connector == one)
                        sendStatus(outlet, one);
                }
            });
        };
    else if (wanted == "MeterValues")
        after = [this, each]() {
            each([this](ChargeOutlet &outlet) {
                // The message that was asked for, also while a transaction has its own.
                if (Json value = meterValue(outlet, "Trigger", "AlignedDataCtrlr.Measurands"); !value.is_null()) {
                    OutgoingCall call {.action = "MeterValues"};
                    call.payload = {{"evseId", outlet.id()}, {"meterValue", Json::array({std::move(value)})}};
                    core().send(std::move(call));
                }
            });
        };
    else if (wanted == "TransactionEvent")
        after = [this, each]() {
            each([this](ChargeOutlet &outlet) {
                if (outlet.transaction)
                    sample(outlet, "Trigger");
            });
        };
    else if (wanted == "FirmwareStatusNotification")
        after = [this]() { tell("FirmwareStatusNotification", m_firmwareStatus, m_firmwareRequest); };
    else if (wanted == "LogStatusNotification")
        after = [this]() { tell("LogStatusNotification", m_logStatus, m_logRequest); };
    else if (wanted == "SignChargingStationCertificate")
        after = [this]() { sendSignCertificate("ChargingStationCertificate"); };
    else if (wanted == "SignV2GCertificate")
        after = [this]() { sendSignCertificate("V2GCertificate"); };
    else
        return ChargePointAnswer::status("NotImplemented");
    return ChargePointAnswer::status("Accepted", std::move(after));
}

ChargePointAnswer ChargePoint2::costUpdated(const Json &)
{
    return {}; // shown nowhere: a simulated charge point has no display
}

ChargePointAnswer ChargePoint2::dataTransfer(const Json &payload)
{
    const bool ours = text(payload, "vendorId").compare(core().settings().vendor.toUtf8(), Qt::CaseInsensitive) == 0;
    return ChargePointAnswer::status(ours ? "UnknownMessageId" : "UnknownVendorId");
}

} // namespace Roamscope
