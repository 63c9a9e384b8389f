// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/protocolversion.h"

#include <QByteArray>
#include <QFlags>
#include <QList>
#include <QString>

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <utility>

namespace Roamscope {

/// The vehicle that a simulated charge point charges.
struct ChargeVehicle
{
    double capacityWh = 60'000;
    double startSoc = 20; ///< percent, when it is plugged in
    double targetSoc = 100; ///< percent at which it stops drawing
    double maximumPowerW = 11'000; ///< what it takes at most
    double taperFromSoc = 80; ///< percent from which on it takes less and less
    int phases = 3;
};

/// What a simulated charge point does wrong when it is told to, for interoperability tests.
enum class StationFault : quint32 {
    None = 0,
    StatusBeforeBoot = 0x001, ///< a StatusNotification before the BootNotification is answered
    WrongOrder = 0x002, ///< a meter value of a transaction before the message that starts it
    RepeatedMessageIds = 0x004, ///< the same message id for every call
    TransactionIdZero = 0x008, ///< 0 in the place of the transaction's id
    TransactionIdNegative = 0x010, ///< −1 in the place of the transaction's id
    MeterGoesBack = 0x020, ///< each register reading is lower than the one before
    KilowattsForWatts = 0x040, ///< power in kilowatts, called watts
    Dates1970 = 0x080, ///< as a clock that was never set
    LostStop = 0x100, ///< the end of a transaction is never sent
    EarlyDisconnect = 0x200, ///< hangs up after the start of a transaction, without waiting for the answer
};
Q_DECLARE_FLAGS(StationFaults, StationFault)
Q_DECLARE_OPERATORS_FOR_FLAGS(StationFaults)

/// Stable id for files: "status-before-boot" …; empty for None.
QLatin1StringView stationFaultId(StationFault fault);
StationFault stationFaultFromId(QByteArrayView id);
/// What it does, a translated sentence without a full stop.
QString stationFaultText(StationFault fault);
/// All of them, in the order in which they are shown.
QList<StationFault> stationFaults();

/// Everything that a simulated charge point is. A plain value; the password is filled in by the caller at run
/// time and is never part of the JSON.
struct ChargePointSettings
{
    QString url {}; ///< the CSMS, ws:// or wss://, without the charge point's id
    QString id = QStringLiteral("CP001");
    ProtocolVersion version = ProtocolVersion::Ocpp16;
    QByteArray password {}; ///< for Basic authentication; bytes, since 1.6 keys need not be text

    QString vendor = QStringLiteral("Roamscope");
    QString model = QStringLiteral("Simulator");
    QString serialNumber {};
    QString firmware = QStringLiteral("1.0.0");
    int evses = 2; ///< 1 … 20; of 1.6 the connectors
    int connectorsPerEvse = 1; ///< 1 … 4; OCPP 2.x only
    double maximumCurrent = 32; ///< A per phase and EVSE
    int phases = 3;
    double voltage = 230; ///< V between phase and neutral
    double noise = 0.005; ///< share by which measured values scatter
    double meterStartWh = 12'345;
    ChargeVehicle vehicle {};

    QByteArray token = "04A1B2C3D4E5F6";
    QByteArray tokenType = "ISO14443"; ///< OCPP 2.x

    StationFaults faults {};
    bool bootOnReconnect = false; ///< as many 1.6 chargers do
    bool followClock = true; ///< sets its clock by the CSMS's currentTime
    double clockOffset = 0; ///< seconds that its clock is ahead of the true time
    double clockDrift = 0; ///< seconds a day that it gains
    bool firmwareFails = false; ///< an ordered firmware update ends with a failed installation
    bool uploadFails = false; ///< ordered logs and diagnostics cannot be uploaded
    double bootSeconds = 8; ///< how long a restart takes
    double reconnectSeconds = 5; ///< first wait before dialling again; doubles up to five times
    quint32 seed = 1; ///< of the noise and random waits
    /// Configuration keys (1.6) or "Component.Variable" (2.x) that differ from the defaults.
    QList<std::pair<QByteArray, QByteArray>> configuration {};

    /// The WebSocket address with the id as its last segment.
    QString address() const;
    /// What cannot be, a translated sentence; empty when all is well.
    QString error() const;
    nlohmann::ordered_json toJson() const;
    /// Reads what is there and leaves the rest at its default. nullopt, and a translated sentence with the
    /// member's name, where something is wrong.
    static std::optional<ChargePointSettings> fromJson(const nlohmann::ordered_json &json, QString *error);
};

/// The vehicle's part of the settings; the same rules.
nlohmann::ordered_json toJson(const ChargeVehicle &vehicle);
bool readVehicle(const nlohmann::ordered_json &json, ChargeVehicle *vehicle, QString *error);

} // namespace Roamscope
