// SPDX-License-Identifier: GPL-3.0-or-later
// What a 1.6 charge point answers.
#include "models/catalog/catalog.h"
#include "models/endpoints/chargepoint16.h"
#include "models/endpoints/chargepointcore.h"
#include "models/endpoints/chargepointjson.h"

#include <QUrl>

#include <algorithm>

namespace Roamscope {

using namespace ChargePointJson;

struct ChargePoint16::Entry
{
    const char *action;
    Handler handler;
};

const QList<ChargePoint16::Entry> &ChargePoint16::entries()
{
    static const QList<Entry> all {
        {"CancelReservation", &ChargePoint16::cancelReservation},
        {"CertificateSigned", &ChargePoint16::certificateSigned},
        {"ChangeAvailability", &ChargePoint16::changeAvailability},
        {"ChangeConfiguration", &ChargePoint16::changeConfiguration},
        {"ClearCache", &ChargePoint16::clearCache},
        {"ClearChargingProfile", &ChargePoint16::clearChargingProfile},
        {"DataTransfer", &ChargePoint16::dataTransfer},
        {"DeleteCertificate", &ChargePoint16::deleteCertificate},
        {"ExtendedTriggerMessage", &ChargePoint16::triggerMessage},
        {"GetCompositeSchedule", &ChargePoint16::getCompositeSchedule},
        {"GetConfiguration", &ChargePoint16::getConfiguration},
        {"GetDiagnostics", &ChargePoint16::getDiagnostics},
        {"GetInstalledCertificateIds", &ChargePoint16::getInstalledCertificateIds},
        {"GetLocalListVersion", &ChargePoint16::getLocalListVersion},
        {"GetLog", &ChargePoint16::getLog},
        {"InstallCertificate", &ChargePoint16::installCertificate},
        {"RemoteStartTransaction", &ChargePoint16::remoteStartTransaction},
        {"RemoteStopTransaction", &ChargePoint16::remoteStopTransaction},
        {"ReserveNow", &ChargePoint16::reserveNow},
        {"Reset", &ChargePoint16::reset},
        {"SendLocalList", &ChargePoint16::sendLocalList},
        {"SetChargingProfile", &ChargePoint16::setChargingProfile},
        {"SignedUpdateFirmware", &ChargePoint16::signedUpdateFirmware},
        {"TriggerMessage", &ChargePoint16::triggerMessage},
        {"UnlockConnector", &ChargePoint16::unlockConnector},
        {"UpdateFirmware", &ChargePoint16::updateFirmware},
    };
    return all;
}

ChargePointAnswer ChargePoint16::handle(const QByteArray &action, const Json &payload)
{
    for (const Entry &entry : entries()) {
        if (action == entry.action)
            return (this->*entry.handler)(payload);
    }
    return ChargePointAnswer::refuse(OcppErrorCode::NotSupported, "This charge point does not do that");
}

ChargePointAnswer ChargePoint16::changeAvailability(const Json &payload)
{
    const int connector = integer(payload, "connectorId");
    if (connector < 0 || connector > int(core().outlets().size()))
        return ChargePointAnswer::status("Rejected");
    const bool now = core().setOperative(connector, text(payload, "type") == "Operative");
    return ChargePointAnswer::status(now ? "Accepted" : "Scheduled", [this, connector]() {
        if (connector == 0)
            sendStationStatus();
    });
}

ChargePointAnswer ChargePoint16::changeConfiguration(const Json &payload)
{
    const QByteArray key = text(payload, "key");
    const QByteArray value = text(payload, "value");
    const StationVariable *variable = core().variables().byKey(key);
    if (!variable)
        return ChargePointAnswer::status("NotSupported");
    const bool password = variable->key == "AuthorizationKey";
    const ChargePointVariables::Outcome outcome = core().variables().set(*variable, value);
    if (outcome == ChargePointVariables::Outcome::Rejected)
        return ChargePointAnswer::status("Rejected");
    if (password) {
        // Written as hexadecimal digits, used as bytes.
        const QByteArray bytes = QByteArray::fromHex(value);
        return ChargePointAnswer::status("Accepted", [this, bytes, value]() { core().passwordChanged(bytes.size() * 2 == value.size() ? bytes : value); });
    }
    return ChargePointAnswer::status(outcome == ChargePointVariables::Outcome::RebootRequired ? "RebootRequired" : "Accepted", [this]() { core().planAligned(); });
}

ChargePointAnswer ChargePoint16::getConfiguration(const Json &payload)
{
    ChargePointAnswer answer;
    Json known = Json::array();
    Json unknown = Json::array();
    const auto add = [&](const StationVariable &variable) {
        Json entry {{"key", string(variable.key)}, {"readonly", variable.access == StationVariable::Access::ReadOnly}};
        if (variable.access != StationVariable::Access::WriteOnly)
            entry["value"] = variable.key == "LocalAuthListMaxLength" ? std::to_string(ChargePointTokens::maximumList) : string(variable.value);
        known.push_back(std::move(entry));
    };
    const Json &keys = list(payload, "key");
    if (keys.empty()) {
        for (const StationVariable &variable : core().variables().all()) {
            if (!variable.key.isEmpty())
                add(variable);
        }
    }
    for (const Json &key : keys) {
        if (!key.is_string())
            continue;
        if (const StationVariable *variable = core().variables().byKey(QByteArray::fromStdString(key.get<std::string>())))
            add(*variable);
        else
            unknown.push_back(key);
    }
    answer.payload["configurationKey"] = std::move(known);
    if (!unknown.empty())
        answer.payload["unknownKey"] = std::move(unknown);
    return answer;
}

ChargePointAnswer ChargePoint16::clearCache(const Json &)
{
    core().tokens().clearCache();
    return ChargePointAnswer::status("Accepted");
}

ChargePointAnswer ChargePoint16::dataTransfer(const Json &payload)
{
    const bool ours = text(payload, "vendorId").compare(core().settings().vendor.toUtf8(), Qt::CaseInsensitive) == 0;
    return ChargePointAnswer::status(ours ? "UnknownMessageId" : "UnknownVendorId");
}

ChargePointAnswer ChargePoint16::remoteStartTransaction(const Json &payload)
{
    const ChargeToken token {text(payload, "idTag"), {}, {}};
    const int connector = integer(payload, "connectorId");
    ChargeOutlet *outlet = member(payload, "connectorId") ? core().outlet(connector) : core().outletFor(token);
    if (!outlet || outlet->isFaulted() || !outlet->operative || outlet->transaction || !outlet->authorized.isEmpty() || core().isReservedForOther(*outlet, token))
        return ChargePointAnswer::status("Rejected");
    if (const Json *json = member(payload, "chargingProfile")) {
        std::optional<InstalledProfile> profile = InstalledProfile::fromJson(*json, outlet->id());
        if (!profile || profile->purpose != InstalledProfile::Purpose::Transaction || !core().profiles().add(*profile))
            return ChargePointAnswer::status("Rejected");
    }
    return ChargePointAnswer::status("Accepted", [this, evse = outlet->id(), token]() { core().remoteStart(*core().outlet(evse), token, -1); });
}

ChargePointAnswer ChargePoint16::remoteStopTransaction(const Json &payload)
{
    ChargeOutlet *outlet = core().outletOf(QByteArray::number(integer(payload, "transactionId")));
    if (!outlet)
        return ChargePointAnswer::status("Rejected");
    return ChargePointAnswer::status("Accepted", [this, evse = outlet->id()]() { core().remoteStop(*core().outlet(evse)); });
}

ChargePointAnswer ChargePoint16::reserveNow(const Json &payload)
{
    const int connector = integer(payload, "connectorId");
    const int id = integer(payload, "reservationId");
    ChargeReservation reservation {id, {text(payload, "idTag"), {}, text(payload, "parentIdTag")}, ChargePointJson::time(payload, "expiryDate")};
    ChargeOutlet *outlet = core().outlet(connector);
    for (const auto &one : core().outlets()) {
        if (one->reservation && one->reservation->id == id)
            outlet = one.get(); // the same reservation again replaces it
    }
    if (!outlet && connector == 0)
        outlet = core().outletFor(reservation.token);
    if (!outlet)
        return ChargePointAnswer::status(connector == 0 ? "Occupied" : "Rejected");
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

ChargePointAnswer ChargePoint16::cancelReservation(const Json &payload)
{
    for (const auto &outlet : core().outlets()) {
        if (outlet->reservation && outlet->reservation->id == integer(payload, "reservationId")) {
            core().dropReservation(*outlet, false);
            return ChargePointAnswer::status("Accepted");
        }
    }
    return ChargePointAnswer::status("Rejected");
}

ChargePointAnswer ChargePoint16::reset(const Json &payload)
{
    const bool hard = text(payload, "type") == "Hard";
    return ChargePointAnswer::status("Accepted", [this, hard]() { core().reset(hard); });
}

ChargePointAnswer ChargePoint16::unlockConnector(const Json &payload)
{
    ChargeOutlet *outlet = core().outlet(integer(payload, "connectorId"));
    if (!outlet)
        return ChargePointAnswer::status("NotSupported");
    return ChargePointAnswer::status("Unlocked", [this, evse = outlet->id()]() {
        if (ChargeOutlet *one = core().outlet(evse); one->transaction)
            core().stopAt(*one, StopReason::UnlockCommand, "UnlockCommand");
    });
}

ChargePointAnswer ChargePoint16::sendLocalList(const Json &payload)
{
    ChargePointTokens &tokens = core().tokens();
    if (!core().variables().flag("LocalAuthListEnabled"))
        return ChargePointAnswer::status("NotSupported");
    const int version = integer(payload, "listVersion");
    const bool full = text(payload, "updateType") == "Full";
    if (version <= 0)
        return ChargePointAnswer::status("Failed");
    if (!full && version <= tokens.listVersion())
        return ChargePointAnswer::status("VersionMismatch");
    if (full)
        tokens.clearList();
    for (const Json &entry : list(payload, "localAuthorizationList")) {
        const QByteArray id = text(entry, "idTag");
        const Json &info = object(entry, "idTagInfo");
        if (info.empty())
            tokens.removeFromList(id);
        else if (!tokens.putInList(id, {text(info, "status"), text(info, "parentIdTag"), ChargePointJson::time(info, "expiryDate")}))
            return ChargePointAnswer::status("Failed");
    }
    tokens.setListVersion(version);
    return ChargePointAnswer::status("Accepted");
}

ChargePointAnswer ChargePoint16::getLocalListVersion(const Json &)
{
    ChargePointAnswer answer;
    answer.payload["listVersion"] = core().variables().flag("LocalAuthListEnabled") ? core().tokens().listVersion() : -1;
    return answer;
}

ChargePointAnswer ChargePoint16::setChargingProfile(const Json &payload)
{
    const int connector = integer(payload, "connectorId");
    std::optional<InstalledProfile> profile = InstalledProfile::fromJson(object(payload, "csChargingProfiles"), connector);
    if (!profile || connector < 0 || connector > int(core().outlets().size()) || profile->stackLevel < 0
        || profile->stackLevel > core().variables().number("ChargeProfileMaxStackLevel"))
        return ChargePointAnswer::status("Rejected");
    if (profile->purpose == InstalledProfile::Purpose::StationMaximum && connector != 0)
        return ChargePointAnswer::status("Rejected");
    if (profile->purpose == InstalledProfile::Purpose::Transaction) {
        const ChargeOutlet *outlet = core().outlet(connector);
        if (!outlet || !outlet->transaction
            || (!profile->transaction.isEmpty() && outlet->transaction->idKnown && profile->transaction != outlet->transaction->id))
            return ChargePointAnswer::status("Rejected");
    }
    return ChargePointAnswer::status(core().profiles().add(*profile) ? "Accepted" : "Rejected");
}

ChargePointAnswer ChargePoint16::clearChargingProfile(const Json &payload)
{
    const QByteArray purpose = text(payload, "chargingProfilePurpose");
    const int removed = core().profiles().removeIf([&](const InstalledProfile &profile) {
        if (member(payload, "id"))
            return profile.id == integer(payload, "id");
        return (!member(payload, "connectorId") || profile.evse == integer(payload, "connectorId"))
            && (!member(payload, "stackLevel") || profile.stackLevel == integer(payload, "stackLevel"))
            && (purpose.isEmpty() || text(profile.json, "chargingProfilePurpose") == purpose);
    });
    return ChargePointAnswer::status(removed > 0 ? "Accepted" : "Unknown");
}

ChargePointAnswer ChargePoint16::getCompositeSchedule(const Json &payload)
{
    const int connector = integer(payload, "connectorId");
    const int duration = integer(payload, "duration");
    const ChargeOutlet *outlet = core().outlet(connector);
    if ((!outlet && connector != 0) || duration <= 0)
        return ChargePointAnswer::status("Rejected");
    const bool amperes = text(payload, "chargingRateUnit", "A") != "W";
    const ChargePointSettings &settings = core().settings();
    const TimeUs started = outlet && outlet->transaction ? outlet->transaction->started : noTime;
    const std::vector<ChargePointProfiles::Step> steps
        = core().profiles().composite(connector, core().stationNow(), duration, amperes, settings.maximumCurrent * settings.voltage * settings.phases,
                                      settings.phases, started, outlet && outlet->transaction ? outlet->transaction->id : QByteArray());
    if (steps.empty())
        return ChargePointAnswer::status("Rejected");
    Json periods = Json::array();
    for (const ChargePointProfiles::Step &step : steps)
        periods.push_back({{"startPeriod", step.start}, {"limit", step.limit}, {"numberPhases", step.phases}});
    ChargePointAnswer answer = ChargePointAnswer::status("Accepted");
    answer.payload["connectorId"] = connector;
    answer.payload["scheduleStart"] = string(core().stamp());
    answer.payload["chargingSchedule"] = {{"duration", duration}, {"startSchedule", string(core().stamp())},
                                          {"chargingRateUnit", amperes ? "A" : "W"}, {"chargingSchedulePeriod", std::move(periods)}};
    return answer;
}

ChargePointAnswer ChargePoint16::triggerMessage(const Json &payload)
{
    const QByteArray wanted = text(payload, "requestedMessage");
    const bool one = member(payload, "connectorId") != nullptr;
    const int connector = integer(payload, "connectorId");
    if (one && (connector < 0 || connector > int(core().outlets().size())))
        return ChargePointAnswer::status("Rejected");
    const auto each = [this, one, connector](const std::function<void(ChargeOutlet &)> &work) {
        for (const auto &outlet : core().outlets()) {
            if (!one || connector == 0 || outlet->id() == connector)
                work(*outlet);
        }
    };
    std::function<void()> after;
    if (wanted == "BootNotification")
        after = [this]() { sendBoot("Triggered"); };
    else if (wanted == "Heartbeat")
        after = [this]() { sendHeartbeat(); };
    else if (wanted == "StatusNotification")
        after = [this, each, one, connector]() {
            if (!one || connector == 0)
                sendStationStatus();
            each([this](ChargeOutlet &outlet) { sendStatus(outlet, 1); });
        };
    else if (wanted == "MeterValues")
        after = [this, each]() { each([this](ChargeOutlet &outlet) { sample(outlet, "Trigger"); }); };
    else if (wanted == "FirmwareStatusNotification")
        after = [this]() {
            if (m_firmwareRequest >= 0)
                tell("SignedFirmwareStatusNotification", m_firmwareStatus, m_firmwareRequest);
            else
                tell("FirmwareStatusNotification", m_firmwareStatus);
        };
    else if (wanted == "DiagnosticsStatusNotification")
        after = [this]() { tell("DiagnosticsStatusNotification", m_uploadRequest >= 0 ? "Idle" : m_uploadStatus); };
    else if (wanted == "LogStatusNotification")
        after = [this]() { tell("LogStatusNotification", m_uploadRequest >= 0 ? m_uploadStatus : "Idle", m_uploadRequest); };
    else
        return ChargePointAnswer::status("NotImplemented");
    return ChargePointAnswer::status("Accepted", std::move(after));
}

ChargePointAnswer ChargePoint16::updateFirmware(const Json &payload)
{
    const TimeUs at = ChargePointJson::time(payload, "retrieveDate");
    const double wait = at == noTime ? 0 : std::clamp(double(at - core().stationNow()) / 1e6, 0.0, 30.0 * 86'400);
    ChargePointAnswer answer;
    answer.after = [this, wait]() { runFirmware(wait, "FirmwareStatusNotification", -1); };
    return answer;
}

ChargePointAnswer ChargePoint16::signedUpdateFirmware(const Json &payload)
{
    const int id = std::max(0, integer(payload, "requestId"));
    return ChargePointAnswer::status("Accepted", [this, id]() { runFirmware(0, "SignedFirmwareStatusNotification", id); });
}

ChargePointAnswer ChargePoint16::getDiagnostics(const Json &)
{
    ChargePointAnswer answer;
    answer.payload["fileName"] = "diagnostics.log";
    answer.after = [this]() { runUpload("DiagnosticsStatusNotification", -1); };
    return answer;
}

ChargePointAnswer ChargePoint16::getLog(const Json &payload)
{
    const int id = std::max(0, integer(payload, "requestId"));
    ChargePointAnswer answer = ChargePointAnswer::status("Accepted", [this, id]() { runUpload("LogStatusNotification", id); });
    answer.payload["filename"] = "log.txt";
    return answer;
}

// A simulated charge point keeps no certificates: TLS belongs to the connection's settings.
ChargePointAnswer ChargePoint16::certificateSigned(const Json &)
{
    return ChargePointAnswer::status("Rejected");
}

ChargePointAnswer ChargePoint16::deleteCertificate(const Json &)
{
    return ChargePointAnswer::status("NotFound");
}

ChargePointAnswer ChargePoint16::getInstalledCertificateIds(const Json &)
{
    return ChargePointAnswer::status("NotFound");
}

ChargePointAnswer ChargePoint16::installCertificate(const Json &)
{
    return ChargePointAnswer::status("Rejected");
}

} // namespace Roamscope
