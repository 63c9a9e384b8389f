// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/chargephysics.h"

#include <QByteArray>
#include <QList>

#include <nlohmann/json.hpp>

#include <memory>
#include <optional>

namespace Roamscope {

/// Who charges. In OCPP 1.6 the type and group say nothing on the wire.
struct ChargeToken
{
    QByteArray id {};
    QByteArray type {};
    QByteArray group {}; ///< parentIdTag, groupIdToken
    bool isEmpty() const { return id.isEmpty(); }
    /// The same token; letter case does not count (CiString, CSMSs differ).
    bool is(const ChargeToken &other) const { return id.compare(other.id, Qt::CaseInsensitive) == 0; }
    bool sameGroup(const ChargeToken &other) const { return !group.isEmpty() && group.compare(other.group, Qt::CaseInsensitive) == 0; }
};

struct ChargeReservation
{
    int id = 0;
    ChargeToken token {};
    TimeUs expiry = noTime; ///< station time
};

/// Why a transaction ended; the protocol has its own words (ChargePointProtocol).
enum class StopReason : quint8 {
    Local, Remote, EvDisconnected, EmergencyStop, HardReset, SoftReset, PowerLoss, Reboot, DeAuthorized,
    UnlockCommand, EnergyLimit, Fault, Timeout, Other
};

/// A charge from its start to the last message about it.
struct ChargeTransaction
{
    quint32 key = 0; ///< local, unique for the life of the charge point
    QByteArray id {}; ///< 2.x: our UUID. 1.6: the number of the CSMS, empty until it is known
    bool idKnown = false;
    bool lost = false; ///< 1.6: the start was given up; nothing more is said about it
    ChargeToken token {};
    TimeUs started = noTime; ///< station time
    TimeUs startedTrue = noTime;
    double meterStart = 0; ///< Wh
    quint32 sequence = 0; ///< next seqNo
    int remoteStartId = -1;
    int reservationId = -1;
    bool authorized = false; ///< the token is (still) accepted
    bool authorizedTold = false; ///< 2.x: the token was in an event already
    bool ended = false;
    double chargedSeconds = 0; ///< with current flowing
    QByteArray toldState {}; ///< 2.x: the last chargingState that was sent
    TimeUs nextSample = noTime; ///< true time
    double lastRegister = 0; ///< at the last sample, for intervals
    nlohmann::ordered_json data = nlohmann::ordered_json::array(); ///< meter values for the final message
};

/// One EVSE with its connectors: what is plugged in, flows and is wrong. OCPP 1.6 calls it a connector.
class ChargeOutlet
{
public:
    ChargeOutlet(int id, const ChargePointSettings &settings);

    int id() const { return m_id; }
    /// Lets time pass: energy flows. Not longer than a few seconds at once.
    void run(double seconds);
    /// Watts that flow now.
    double power() const;
    /// Watts that are offered: the smaller of cable and limit.
    double offered() const;
    int flowingPhases() const;
    MeterReading read();
    double registerWh() const { return meter.registerWh(); }

    /// ChargePointStatus of OCPP 1.6.
    QByteArray status16() const;
    /// OCPP 2.x, of one connector.
    QByteArray connectorStatus(int connector) const;
    /// OCPP 2.x chargingState.
    QByteArray chargingState() const;
    /// Nothing plugged in, authorized, reserved or wrong.
    bool isFree() const { return !plugged && !transaction && authorized.isEmpty() && !isFaulted() && operative; }
    bool isFaulted() const { return !errorCode.isEmpty(); }
    bool isCharging() const { return power() > 0; }

    int connectors = 1;
    MeterModel meter;
    std::optional<VehicleModel> vehicle {}; ///< what is plugged in
    bool plugged = false;
    int pluggedConnector = 1;
    bool operative = true;
    std::optional<bool> operativeLater {}; ///< ordered for when the transaction is over
    bool finishing = false; ///< a transaction is over and the cable still in
    bool suspendedByVehicle = false;
    bool suspendedByStation = false;
    QByteArray errorCode {}; ///< 1.6 ChargePointErrorCode; empty = none
    QByteArray errorInfo {};
    double limitW = -1; ///< by charging profiles; −1 = none
    int limitPhases = 3;
    ChargeToken authorized {}; ///< presented and accepted, not (yet) in a transaction
    TimeUs authorizedAt = noTime;
    int remoteStartId = -1;
    std::optional<ChargeReservation> reservation {};
    std::shared_ptr<ChargeTransaction> transaction {};
    std::vector<QByteArray> toldStatus {}; ///< per connector, as last sent
    QByteArray lastState {};

private:
    int m_id;
    double m_cableW;
    int m_phases;
    double m_voltage;
    double m_maximumCurrent;
};

} // namespace Roamscope
