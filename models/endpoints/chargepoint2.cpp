// SPDX-License-Identifier: GPL-3.0-or-later
// What a charge point of OCPP 2.x says by itself.
#include "models/endpoints/chargepoint2.h"

#include "models/endpoints/chargepoint16.h"
#include "models/endpoints/chargepointcore.h"
#include "models/endpoints/chargepointjson.h"
#include "models/endpoints/chargepointmeter.h"

#include <algorithm>

namespace Roamscope {

using namespace ChargePointJson;

std::unique_ptr<ChargePointProtocol> ChargePointProtocol::make(ChargePointCore &core)
{
    if (core.version() == ProtocolVersion::Ocpp16)
        return std::make_unique<ChargePoint16>(core);
    return std::make_unique<ChargePoint2>(core);
}

namespace {

TokenVerdict verdictFrom(const nlohmann::ordered_json &payload, const QByteArray &error)
{
    TokenVerdict verdict;
    const nlohmann::ordered_json &info = object(payload, "idTokenInfo");
    if (!error.isEmpty() || info.empty())
        return verdict;
    verdict.status = text(info, "status", "Invalid");
    verdict.group = text(object(info, "groupIdToken"), "idToken");
    verdict.expiry = text(info, "cacheExpiryDateTime");
    verdict.asked = true;
    return verdict;
}

const char *reasonWord(StopReason reason, const QByteArray &errorCode)
{
    switch (reason) {
    case StopReason::Local: return "Local";
    case StopReason::Remote: return "Remote";
    case StopReason::EvDisconnected: return "EVDisconnected";
    case StopReason::EmergencyStop: return "EmergencyStop";
    case StopReason::HardReset:
    case StopReason::SoftReset: return "ImmediateReset";
    case StopReason::PowerLoss: return "PowerLoss";
    case StopReason::Reboot: return "Reboot";
    case StopReason::DeAuthorized: return "DeAuthorized";
    case StopReason::EnergyLimit: return "EnergyLimitReached";
    case StopReason::Timeout: return "Timeout";
    case StopReason::Fault:
        return errorCode == "GroundFailure" ? "GroundFault" : errorCode == "OverCurrentFailure" ? "OvercurrentFault" : "Other";
    case StopReason::UnlockCommand:
    case StopReason::Other: break;
    }
    return "Other";
}

} // namespace

QByteArray ChargePoint2::status(const ChargeOutlet &outlet, int connector) const
{
    return outlet.connectorStatus(connector);
}

void ChargePoint2::sendBoot(const char *reason)
{
    const ChargePointSettings &settings = core().settings();
    Json station {{"model", settings.model.left(20).toStdString()}, {"vendorName", settings.vendor.left(50).toStdString()}};
    if (!settings.serialNumber.isEmpty())
        station["serialNumber"] = settings.serialNumber.left(25).toStdString();
    if (!settings.firmware.isEmpty())
        station["firmwareVersion"] = settings.firmware.left(50).toStdString();
    OutgoingCall call {.action = "BootNotification", .kind = OutgoingCall::Kind::Boot, .urgent = true, .single = true};
    call.payload = {{"reason", reason}, {"chargingStation", std::move(station)}};
    call.done = [this](const Json &payload, const QByteArray &error) {
        if (error.isEmpty())
            core().booted(text(payload, "status", "Rejected"), ChargePointJson::time(payload, "currentTime"), integer(payload, "interval"));
    };
    core().send(std::move(call));
}

void ChargePoint2::sendHeartbeat()
{
    OutgoingCall call {.action = "Heartbeat", .single = true};
    call.done = [this](const Json &payload, const QByteArray &) { core().clockTold(ChargePointJson::time(payload, "currentTime")); };
    core().send(std::move(call));
}

void ChargePoint2::sendAllStatuses()
{
    for (const auto &outlet : core().outlets()) {
        for (int connector = 1; connector <= outlet->connectors; ++connector)
            sendStatus(*outlet, connector);
    }
}

void ChargePoint2::sendStatus(ChargeOutlet &outlet, int connector)
{
    const QByteArray status = outlet.connectorStatus(connector);
    OutgoingCall call {.action = "StatusNotification", .beforeBoot = core().has(StationFault::StatusBeforeBoot)};
    call.payload = {{"timestamp", string(core().stamp())}, {"connectorStatus", string(status)}, {"evseId", outlet.id()}, {"connectorId", connector}};
    outlet.toldStatus[std::size_t(connector - 1)] = status;
    call.done = [&outlet, connector](const Json &, const QByteArray &error) {
        if (error == "Closed")
            outlet.toldStatus[std::size_t(connector - 1)].clear(); // nobody knows it: told again after the reconnection
    };
    core().send(std::move(call));
}

Json ChargePoint2::idToken(const ChargeToken &token) const
{
    return {{"idToken", string(token.id)}, {"type", token.type.isEmpty() ? string(core().settings().tokenType) : string(token.type)}};
}

void ChargePoint2::ask(const ChargeToken &token, std::function<void(const TokenVerdict &)> done)
{
    OutgoingCall call {.action = "Authorize", .urgent = true};
    call.payload["idToken"] = idToken(token);
    call.done = [this, token, done = std::move(done)](const Json &payload, const QByteArray &error) {
        const TokenVerdict verdict = verdictFrom(payload, error);
        core().remember(token, verdict);
        done(verdict);
    };
    core().send(std::move(call));
}

Json ChargePoint2::meterValue(ChargeOutlet &outlet, const char *context, const char *measurands)
{
    MeterSampleRequest request {.version = core().version(), .measurands = core().variables().list(measurands), .context = context,
                                .registerWh = core().toldRegister(outlet), .kilowattsForWatts = core().has(StationFault::KilowattsForWatts)};
    if (outlet.transaction)
        request.intervalWh = outlet.registerWh() - outlet.transaction->lastRegister;
    Json samples = meterSamples(outlet, request);
    if (samples.empty())
        return {};
    return {{"timestamp", string(core().stamp())}, {"sampledValue", std::move(samples)}};
}

void ChargePoint2::sendEvent(ChargeOutlet &outlet, const char *type, const char *trigger, Json meterValues, const char *reason)
{
    const std::shared_ptr<ChargeTransaction> transaction = outlet.transaction;
    OutgoingCall call {.action = "TransactionEvent", .kind = OutgoingCall::Kind::Transaction, .transaction = transaction};
    Json &payload = call.payload;
    payload["eventType"] = type;
    if (!meterValues.empty())
        payload["meterValue"] = std::move(meterValues);
    payload["timestamp"] = string(core().stamp());
    payload["triggerReason"] = trigger;
    payload["seqNo"] = transaction->sequence++;
    if (outlet.isCharging())
        payload["numberOfPhasesUsed"] = outlet.flowingPhases();
    const bool started = QByteArrayView(type) == "Started";
    if (started) {
        payload["cableMaxCurrent"] = int(core().settings().maximumCurrent);
        if (transaction->reservationId >= 0)
            payload["reservationId"] = transaction->reservationId;
    }
    const QByteArray state = outlet.chargingState();
    Json info {{"transactionId", string(transaction->id)}, {"chargingState", string(state)}};
    if (transaction->chargedSeconds > 0)
        info["timeSpentCharging"] = int(transaction->chargedSeconds);
    if (reason)
        info["stoppedReason"] = reason;
    if (transaction->remoteStartId >= 0 && !transaction->authorizedTold)
        info["remoteStartId"] = transaction->remoteStartId;
    transaction->toldState = state;
    payload["transactionInfo"] = std::move(info);
    if (started)
        payload["evse"] = {{"id", outlet.id()}, {"connectorId", outlet.pluggedConnector}};
    // Told once when it is accepted, and again when the driver ends it.
    const bool tokenNow = (transaction->authorized && !transaction->authorizedTold) || QByteArrayView(trigger) == "StopAuthorized";
    if (tokenNow && !transaction->token.isEmpty()) {
        payload["idToken"] = idToken(transaction->token);
        transaction->authorizedTold = true;
    }
    call.done = [this, transaction, tokenNow](const Json &answer, const QByteArray &error) {
        if (tokenNow && error.isEmpty() && !object(answer, "idTokenInfo").empty())
            core().verdictOnStart(transaction, verdictFrom(answer, error));
    };
    core().send(std::move(call));
}

void ChargePoint2::transactionStarted(ChargeOutlet &outlet, const char *trigger)
{
    Json begin = meterValue(outlet, "Transaction.Begin", "SampledDataCtrlr.TxStartedMeasurands");
    if (!begin.is_null())
        outlet.transaction->data.push_back(begin);
    if (core().has(StationFault::WrongOrder)) {
        Json early = meterValue(outlet, "Sample.Periodic", "SampledDataCtrlr.TxUpdatedMeasurands");
        sendEvent(outlet, "Updated", "MeterValuePeriodic", early.is_null() ? Json::array() : Json::array({std::move(early)}));
    }
    sendEvent(outlet, "Started", trigger, begin.is_null() ? Json::array() : Json::array({std::move(begin)}));
}

void ChargePoint2::transactionChanged(ChargeOutlet &outlet, const char *trigger)
{
    sendEvent(outlet, "Updated", trigger, Json::array());
}

void ChargePoint2::transactionEnded(ChargeOutlet &outlet, StopReason reason, const char *trigger)
{
    Json values = outlet.transaction->data;
    if (Json end = meterValue(outlet, "Transaction.End", "SampledDataCtrlr.TxEndedMeasurands"); !end.is_null())
        values.push_back(std::move(end));
    if (core().has(StationFault::LostStop))
        return;
    sendEvent(outlet, "Ended", trigger, std::move(values), reasonWord(reason, outlet.errorCode));
}

void ChargePoint2::sample(ChargeOutlet &outlet, const char *context)
{
    const bool aligned = QByteArrayView(context) == "Sample.Clock";
    Json value = meterValue(outlet, context, aligned ? "AlignedDataCtrlr.Measurands" : "SampledDataCtrlr.TxUpdatedMeasurands");
    if (value.is_null())
        return;
    if (outlet.transaction) {
        const char *trigger = aligned ? "MeterValueClock" : QByteArrayView(context) == "Trigger" ? "Trigger" : "MeterValuePeriodic";
        outlet.transaction->lastRegister = outlet.registerWh();
        sendEvent(outlet, "Updated", trigger, Json::array({std::move(value)}));
        return;
    }
    OutgoingCall call {.action = "MeterValues"};
    call.payload = {{"evseId", outlet.id()}, {"meterValue", Json::array({std::move(value)})}};
    core().send(std::move(call));
}

void ChargePoint2::reservationOver(const ChargeReservation &reservation, bool expired)
{
    OutgoingCall call {.action = "ReservationStatusUpdate"};
    call.payload = {{"reservationId", reservation.id}, {"reservationUpdateStatus", expired ? "Expired" : "Removed"}};
    core().send(std::move(call));
}

void ChargePoint2::tell(const char *action, const char *status, int requestId)
{
    OutgoingCall call {.action = action};
    call.payload["status"] = status;
    if (QByteArrayView(status) != "Idle")
        call.payload["requestId"] = requestId;
    core().send(std::move(call));
}

} // namespace Roamscope
