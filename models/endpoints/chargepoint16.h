// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/chargepointprotocol.h"

#include <QList>

namespace Roamscope {

/// A charge point that speaks OCPP 1.6 with the security extension.
class ChargePoint16 : public ChargePointProtocol
{
public:
    using ChargePointProtocol::ChargePointProtocol;

    void sendBoot(const char *reason) override;
    void sendHeartbeat() override;
    void sendAllStatuses() override;
    void sendStatus(ChargeOutlet &outlet, int connector) override;
    void ask(const ChargeToken &token, std::function<void(const TokenVerdict &)> done) override;
    void transactionStarted(ChargeOutlet &outlet, const char *trigger) override;
    void transactionChanged(ChargeOutlet &outlet, const char *trigger) override;
    void transactionEnded(ChargeOutlet &outlet, StopReason reason, const char *trigger) override;
    void sample(ChargeOutlet &outlet, const char *context) override;
    void reservationOver(const ChargeReservation &reservation, bool expired) override;
    QByteArray status(const ChargeOutlet &outlet, int connector) const override;
    ChargePointAnswer handle(const QByteArray &action, const Json &payload) override;

private:
    using Handler = ChargePointAnswer (ChargePoint16::*)(const Json &payload);
    struct Entry;
    static const QList<Entry> &entries();

    ChargePointAnswer cancelReservation(const Json &payload);
    ChargePointAnswer certificateSigned(const Json &payload);
    ChargePointAnswer changeAvailability(const Json &payload);
    ChargePointAnswer changeConfiguration(const Json &payload);
    ChargePointAnswer clearCache(const Json &payload);
    ChargePointAnswer clearChargingProfile(const Json &payload);
    ChargePointAnswer dataTransfer(const Json &payload);
    ChargePointAnswer deleteCertificate(const Json &payload);
    ChargePointAnswer getCompositeSchedule(const Json &payload);
    ChargePointAnswer getConfiguration(const Json &payload);
    ChargePointAnswer getDiagnostics(const Json &payload);
    ChargePointAnswer getInstalledCertificateIds(const Json &payload);
    ChargePointAnswer getLocalListVersion(const Json &payload);
    ChargePointAnswer getLog(const Json &payload);
    ChargePointAnswer installCertificate(const Json &payload);
    ChargePointAnswer remoteStartTransaction(const Json &payload);
    ChargePointAnswer remoteStopTransaction(const Json &payload);
    ChargePointAnswer reserveNow(const Json &payload);
    ChargePointAnswer reset(const Json &payload);
    ChargePointAnswer sendLocalList(const Json &payload);
    ChargePointAnswer setChargingProfile(const Json &payload);
    ChargePointAnswer signedUpdateFirmware(const Json &payload);
    ChargePointAnswer triggerMessage(const Json &payload);
    ChargePointAnswer unlockConnector(const Json &payload);
    ChargePointAnswer updateFirmware(const Json &payload);

    Json meterValue(ChargeOutlet &outlet, const char *context, const char *measurandsKey);
    void sendMeterValues(ChargeOutlet &outlet, const char *context, const char *measurandsKey);
    void sendStationStatus();
    void tell(const char *action, const char *status, int requestId = -1);
    void runFirmware(double start, const char *action, int requestId);
    void runUpload(const char *action, int requestId);

    const char *m_firmwareStatus = "Idle";
    const char *m_uploadStatus = "Idle";
    int m_firmwareRequest = -1;
    int m_uploadRequest = -1;
};

} // namespace Roamscope
