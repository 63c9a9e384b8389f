// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/chargepointcertificates.h"
#include "models/endpoints/chargepointmonitors.h"
#include "models/endpoints/chargepointprotocol.h"
#include "models/endpoints/chargepointvariables.h"

#include <QHash>
#include <QList>

#include <map>

namespace Roamscope {

/// A charge point that speaks OCPP 2.0.1 or 2.1.
class ChargePoint2 : public ChargePointProtocol
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
    using Handler = ChargePointAnswer (ChargePoint2::*)(const Json &payload);
    struct Entry;
    static const QList<Entry> &entries();

    ChargePointAnswer cancelReservation(const Json &payload);
    ChargePointAnswer certificateSigned(const Json &payload);
    ChargePointAnswer changeAvailability(const Json &payload);
    ChargePointAnswer changeTransactionTariff(const Json &payload);
    ChargePointAnswer clearCache(const Json &payload);
    ChargePointAnswer clearChargingProfile(const Json &payload);
    ChargePointAnswer clearDerControl(const Json &payload);
    ChargePointAnswer clearDisplayMessage(const Json &payload);
    ChargePointAnswer clearVariableMonitoring(const Json &payload);
    ChargePointAnswer clearTariffs(const Json &payload);
    ChargePointAnswer costUpdated(const Json &payload);
    ChargePointAnswer customerInformation(const Json &payload);
    ChargePointAnswer dataTransfer(const Json &payload);
    ChargePointAnswer deleteCertificate(const Json &payload);
    ChargePointAnswer getBaseReport(const Json &payload);
    ChargePointAnswer getChargingProfiles(const Json &payload);
    ChargePointAnswer getCompositeSchedule(const Json &payload);
    ChargePointAnswer getDerControl(const Json &payload);
    ChargePointAnswer getDisplayMessages(const Json &payload);
    ChargePointAnswer getInstalledCertificateIds(const Json &payload);
    ChargePointAnswer getLocalListVersion(const Json &payload);
    ChargePointAnswer getLog(const Json &payload);
    ChargePointAnswer getMonitoringReport(const Json &payload);
    ChargePointAnswer getReport(const Json &payload);
    ChargePointAnswer getTariffs(const Json &payload);
    ChargePointAnswer getTransactionStatus(const Json &payload);
    ChargePointAnswer getVariables(const Json &payload);
    ChargePointAnswer installCertificate(const Json &payload);
    ChargePointAnswer requestStartTransaction(const Json &payload);
    ChargePointAnswer requestStopTransaction(const Json &payload);
    ChargePointAnswer reserveNow(const Json &payload);
    ChargePointAnswer reset(const Json &payload);
    ChargePointAnswer sendLocalList(const Json &payload);
    ChargePointAnswer setChargingProfile(const Json &payload);
    ChargePointAnswer setDefaultTariff(const Json &payload);
    ChargePointAnswer setDerControl(const Json &payload);
    ChargePointAnswer setDisplayMessage(const Json &payload);
    ChargePointAnswer setMonitoringBase(const Json &payload);
    ChargePointAnswer setMonitoringLevel(const Json &payload);
    ChargePointAnswer setVariableMonitoring(const Json &payload);
    ChargePointAnswer setVariables(const Json &payload);
    ChargePointAnswer triggerMessage(const Json &payload);
    ChargePointAnswer unlockConnector(const Json &payload);
    ChargePointAnswer updateFirmware(const Json &payload);
    ChargePointAnswer fallback(const QByteArray &action) const;

    Json meterValue(ChargeOutlet &outlet, const char *context, const char *measurands);
    Json idToken(const ChargeToken &token) const;
    void sendEvent(ChargeOutlet &outlet, const char *type, const char *trigger, Json meterValues, const char *reason = nullptr);
    void sendReport(int requestId, const std::vector<const StationVariable *> &variables);
    QByteArray valueOf(const StationVariable &variable) const;
    void tell(const char *action, const char *status, int requestId);
    /// The variable that a request names; `outcome` tells why there is none.
    const StationVariable *namedVariable(const Json &entry, ChargePointVariables::Outcome *outcome) const;
    void sendSignCertificate(const QByteArray &use);
    const char *setMonitor(const Json &entry, int *id);
    void watch();
    void lookAtMonitors();
    void tidyMessages();

    /// A control of distributed energy resources (2.1).
    struct DerControl
    {
        QByteArray id {};
        QByteArray type {};
        const char *member = ""; ///< of the messages that hold it
        bool isDefault = false;
        bool isSuperseded = false;
        bool isRunning = false;
        quint64 number = 0;
        Json json {};
    };
    bool isAskedFor(const DerControl &control, const Json &payload) const;
    void tellControl(const QByteArray &id, bool started, const std::vector<QByteArray> &superseded);

    const char *m_firmwareStatus = "Idle";
    const char *m_logStatus = "Idle";
    int m_firmwareRequest = 0;
    int m_logRequest = 0;

    ChargePointCertificates m_certificates;
    int m_signRequest = 0;
    ChargePointMonitors m_monitors;
    bool m_watching = false;
    int m_monitoringLevel = 9;
    int m_lastEvent = 0;
    std::vector<Json> m_messages; ///< of the display
    std::map<int, Json> m_tariffs; ///< default ones, by EVSE; 0 = all
    std::map<int, std::pair<QByteArray, Json>> m_transactionTariffs; ///< by EVSE: of which transaction
    std::vector<DerControl> m_controls;
    quint64 m_lastControl = 0;
};

} // namespace Roamscope
