// SPDX-License-Identifier: GPL-3.0-or-later
// What a 1.6 charge point says by itself.
#include "models/endpoints/chargepoint16.h"

#include "models/endpoints/chargepointcore.h"
#include "models/endpoints/chargepointjson.h"
#include "models/endpoints/chargepointmeter.h"

#include <algorithm>

namespace Roamscope {

using namespace ChargePointJson;

namespace {

constexpr std::size_t longestTransactionData = 500; // meter values in one StopTransaction

TokenVerdict verdictFrom(const nlohmann::ordered_json &payload, const QByteArray &error)
{
    TokenVerdict verdict;
    if (!error.isEmpty())
        return verdict;
    const nlohmann::ordered_json &info = object(payload, "idTagInfo");
    verdict.status = text(info, "status", "Accepted"); // StopTransaction may leave the info out
    verdict.group = text(info, "parentIdTag");
    verdict.expiry = text(info, "expiryDate");
    verdict.asked = true;
    return verdict;
}

const char *reasonWord(StopReason reason)
{
    switch (reason) {
    case StopReason::Local: return "Local";
    case StopReason::Remote: return "Remote";
    case StopReason::EvDisconnected: return "EVDisconnected";
    case StopReason::EmergencyStop: return "EmergencyStop";
    case StopReason::HardReset: return "HardReset";
    case StopReason::SoftReset: return "SoftReset";
    case StopReason::PowerLoss: return "PowerLoss";
    case StopReason::Reboot: return "Reboot";
    case StopReason::DeAuthorized: return "DeAuthorized";
    case StopReason::UnlockCommand: return "UnlockCommand";
    case StopReason::EnergyLimit:
    case StopReason::Fault:
    case StopReason::Timeout:
    case StopReason::Other: break;
    }
    return "Other";
}

} // namespace

QByteArray ChargePoint16::status(const ChargeOutlet &outlet, int) const
{
    return outlet.status16();
}

void ChargePoint16::sendBoot(const char *)
{
    const ChargePointSettings &settings = core().settings();
    OutgoingCall call {.action = "BootNotification", .kind = OutgoingCall::Kind::Boot, .urgent = true, .single = true};
    call.payload = {{"chargePointVendor", settings.vendor.left(20).toStdString()}, {"chargePointModel", settings.model.left(20).toStdString()}};
    if (!settings.serialNumber.isEmpty())
        call.payload["chargePointSerialNumber"] = settings.serialNumber.left(25).toStdString();
    if (!settings.firmware.isEmpty())
        call.payload["firmwareVersion"] = settings.firmware.left(50).toStdString();
    call.done = [this](const Json &payload, const QByteArray &error) {
        if (error.isEmpty())
            core().booted(text(payload, "status", "Rejected"), ChargePointJson::time(payload, "currentTime"), integer(payload, "interval"));
    };
    core().send(std::move(call));
}

void ChargePoint16::sendHeartbeat()
{
    OutgoingCall call {.action = "Heartbeat", .single = true};
    call.done = [this](const Json &payload, const QByteArray &) { core().clockTold(ChargePointJson::time(payload, "currentTime")); };
    core().send(std::move(call));
}

void ChargePoint16::sendStationStatus()
{
    const auto &outlets = core().outlets();
    const bool faulted = std::all_of(outlets.begin(), outlets.end(), [](const auto &one) { return one->isFaulted(); });
    const bool operative = std::any_of(outlets.begin(), outlets.end(), [](const auto &one) { return one->operative; });
    OutgoingCall call {.action = "StatusNotification", .beforeBoot = core().has(StationFault::StatusBeforeBoot)};
    call.payload = {{"connectorId", 0}, {"errorCode", faulted ? string(outlets.front()->errorCode) : "NoError"},
                    {"status", faulted ? "Faulted" : operative ? "Available" : "Unavailable"}, {"timestamp", string(core().stamp())}};
    core().send(std::move(call));
}

void ChargePoint16::sendAllStatuses()
{
    sendStationStatus();
    for (const auto &outlet : core().outlets())
        sendStatus(*outlet, 1);
}

void ChargePoint16::sendStatus(ChargeOutlet &outlet, int)
{
    OutgoingCall call {.action = "StatusNotification", .beforeBoot = core().has(StationFault::StatusBeforeBoot)};
    const QByteArray status = outlet.status16();
    call.payload = {{"connectorId", outlet.id()}, {"errorCode", outlet.isFaulted() ? string(outlet.errorCode) : "NoError"}};
    if (!outlet.errorInfo.isEmpty())
        call.payload["info"] = string(outlet.errorInfo.left(50));
    call.payload["status"] = string(status);
    call.payload["timestamp"] = string(core().stamp());
    outlet.toldStatus[0] = status;
    call.done = [&outlet](const Json &, const QByteArray &error) {
        if (error == "Closed")
            outlet.toldStatus[0].clear(); // nobody knows it: told again after the reconnection
    };
    core().send(std::move(call));
}

void ChargePoint16::ask(const ChargeToken &token, std::function<void(const TokenVerdict &)> done)
{
    OutgoingCall call {.action = "Authorize", .urgent = true};
    call.payload = {{"idTag", string(token.id)}};
    call.done = [this, token, done = std::move(done)](const Json &payload, const QByteArray &error) {
        const TokenVerdict verdict = verdictFrom(payload, error);
        core().remember(token, verdict);
        done(verdict);
    };
    core().send(std::move(call));
}

Json ChargePoint16::meterValue(ChargeOutlet &outlet, const char *context, const char *measurandsKey)
{
    const double told = core().toldRegister(outlet);
    MeterSampleRequest request {.version = ProtocolVersion::Ocpp16, .measurands = core().variables().list(measurandsKey), .context = context,
                                .registerWh = told, .kilowattsForWatts = core().has(StationFault::KilowattsForWatts)};
    if (outlet.transaction)
        request.intervalWh = outlet.registerWh() - outlet.transaction->lastRegister;
    Json samples = meterSamples(outlet, request);
    if (samples.empty())
        return {};
    return {{"timestamp", string(core().stamp())}, {"sampledValue", std::move(samples)}};
}

void ChargePoint16::sendMeterValues(ChargeOutlet &outlet, const char *context, const char *measurandsKey)
{
    Json value = meterValue(outlet, context, measurandsKey);
    if (value.is_null())
        return;
    OutgoingCall call {.action = "MeterValues"};
    call.payload["connectorId"] = outlet.id();
    if (outlet.transaction) {
        call.kind = OutgoingCall::Kind::Transaction;
        call.transaction = outlet.transaction;
        call.payload["transactionId"] = -1; // filled in when it is sent
        outlet.transaction->lastRegister = outlet.registerWh();
    }
    call.payload["meterValue"] = Json::array({std::move(value)});
    core().send(std::move(call));
}

void ChargePoint16::sample(ChargeOutlet &outlet, const char *context)
{
    const bool aligned = QByteArrayView(context) == "Sample.Clock";
    sendMeterValues(outlet, context, aligned ? "MeterValuesAlignedData" : "MeterValuesSampledData");
    if (!outlet.transaction || QByteArrayView(context) == "Trigger")
        return;
    Json kept = meterValue(outlet, context, aligned ? "StopTxnAlignedData" : "StopTxnSampledData");
    // Periodic values for the stop are those of its begin and end; aligned ones all count.
    if (aligned && !kept.is_null() && outlet.transaction->data.size() < longestTransactionData)
        outlet.transaction->data.push_back(std::move(kept));
}

void ChargePoint16::transactionStarted(ChargeOutlet &outlet, const char *)
{
    const std::shared_ptr<ChargeTransaction> transaction = outlet.transaction;
    if (Json begin = meterValue(outlet, "Transaction.Begin", "StopTxnSampledData"); !begin.is_null())
        transaction->data.push_back(std::move(begin));
    if (core().has(StationFault::WrongOrder))
        sendMeterValues(outlet, "Sample.Periodic", "MeterValuesSampledData");
    OutgoingCall call {.action = "StartTransaction", .kind = OutgoingCall::Kind::Transaction, .transaction = transaction};
    call.payload = {{"connectorId", outlet.id()}, {"idTag", string(transaction->token.id)},
                    {"meterStart", qint64(core().toldRegister(outlet))}, {"timestamp", string(core().stamp(transaction->started))}};
    if (transaction->reservationId >= 0)
        call.payload["reservationId"] = transaction->reservationId;
    call.done = [this, transaction](const Json &payload, const QByteArray &error) {
        if (!error.isEmpty())
            return; // the rest is told with −1: the CSMS has to know that energy went
        transaction->id = QByteArray::number(integer(payload, "transactionId"));
        transaction->idKnown = true;
        core().verdictOnStart(transaction, verdictFrom(payload, error));
    };
    core().send(std::move(call));
}

void ChargePoint16::transactionChanged(ChargeOutlet &outlet, const char *)
{
    // 1.6 has the status of the connector for that.
    if (outlet.transaction)
        outlet.transaction->toldState = outlet.chargingState();
}

void ChargePoint16::transactionEnded(ChargeOutlet &outlet, StopReason reason, const char *)
{
    const std::shared_ptr<ChargeTransaction> transaction = outlet.transaction;
    if (Json end = meterValue(outlet, "Transaction.End", "StopTxnSampledData"); !end.is_null())
        transaction->data.push_back(std::move(end));
    if (core().has(StationFault::LostStop))
        return;
    OutgoingCall call {.action = "StopTransaction", .kind = OutgoingCall::Kind::Transaction, .transaction = transaction};
    if (reason == StopReason::Local)
        call.payload["idTag"] = string(transaction->token.id);
    call.payload["meterStop"] = qint64(core().toldRegister(outlet));
    call.payload["timestamp"] = string(core().stamp());
    call.payload["transactionId"] = -1; // filled in when it is sent
    call.payload["reason"] = reasonWord(reason);
    if (!transaction->data.empty())
        call.payload["transactionData"] = transaction->data;
    call.done = [this, transaction](const Json &payload, const QByteArray &error) {
        if (error.isEmpty() && !object(payload, "idTagInfo").empty())
            core().remember(transaction->token, verdictFrom(payload, error));
    };
    core().send(std::move(call));
}

void ChargePoint16::reservationOver(const ChargeReservation &, bool)
{
    // The status tells it.
}

void ChargePoint16::tell(const char *action, const char *status, int requestId)
{
    OutgoingCall call {.action = action};
    call.payload["status"] = status;
    if (requestId >= 0)
        call.payload["requestId"] = requestId;
    core().send(std::move(call));
}

void ChargePoint16::runFirmware(double start, const char *action, int requestId)
{
    m_firmwareRequest = requestId;
    const bool fails = core().settings().firmwareFails;
    const auto step = [this, action, requestId](double at, const char *status) {
        core().later(at, [this, action, requestId, status]() {
            m_firmwareStatus = status;
            tell(action, status, requestId);
        });
    };
    step(start + 1, "Downloading");
    step(start + 20, "Downloaded");
    step(start + 25, "Installing");
    step(start + 60, fails ? "InstallationFailed" : "Installed");
    if (!fails)
        core().later(start + 61, [this]() {
            m_firmwareStatus = "Idle";
            core().reboot(StopReason::Reboot, "FirmwareUpdate");
        });
}

void ChargePoint16::runUpload(const char *action, int requestId)
{
    m_uploadRequest = requestId;
    const bool log = requestId >= 0;
    const char *failed = log ? "UploadFailure" : "UploadFailed";
    const auto step = [this, action, requestId](double at, const char *status) {
        core().later(at, [this, action, requestId, status]() {
            m_uploadStatus = status;
            tell(action, status, requestId);
        });
    };
    step(1, "Uploading");
    step(10, core().settings().uploadFails ? failed : "Uploaded");
}

} // namespace Roamscope
