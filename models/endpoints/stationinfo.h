// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"
#include "models/catalog/protocolversion.h"
#include "models/endpoints/ocpplink.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Roamscope {

/// A connector (1.6) or connector of an EVSE (2.x) as the charger last told it.
struct StationConnector
{
    int evse = 0; ///< 1.6: the connector id; 0 = the charge point as a whole
    int connector = 0; ///< 2.x; 0 in 1.6
    QByteArray status {};
    QByteArray errorCode {}; ///< 1.6
    TimeUs since = noTime;
    bool operator==(const StationConnector &) const = default;
};

/// A transaction that has begun and not ended.
struct StationTransaction
{
    QByteArray id {};
    int evse = 0;
    QByteArray token {};
    TimeUs started = noTime; ///< when its start came
    qint64 meterStart = -1; ///< Wh; −1 = not told
    qint64 meterLast = -1; ///< Wh, the newest
    bool operator==(const StationTransaction &) const = default;
};

/// How far a charger's clock is from the laptop's, from messages that mean "now" only (an old stamp of a
/// queue is no drift).
struct ClockOffset
{
    qint64 median = 0; ///< µs, charger minus laptop; negative = the charger is slow
    qint64 spread = 0; ///< µs between the quartiles
    int samples = 0;
    bool operator==(const ClockOffset &) const = default;
};

/// What is known of a charger that dials us. A value, taken at one moment.
struct StationInfo
{
    QByteArray id {};
    bool connected = false;
    bool accepted = false; ///< its BootNotification was
    TimeUs connectedSince = noTime; ///< of the present connection; the last one's when not connected
    TimeUs lastMessage = noTime;
    quint32 connections = 0; ///< how often it connected
    QByteArray address {}; ///< "192.168.1.7:40112"
    QByteArray localAddress {}; ///< of ours, under which it reached us: "192.168.1.2:8180"
    QByteArray path {}; ///< as it was dialled
    QByteArray subprotocol {}; ///< as agreed; empty when none was offered
    ProtocolVersion version = ProtocolVersion::Unknown;
    int securityProfile = 0; ///< 0 to 3, as the connection was made
    QByteArray tlsDescription {}; ///< "TLSv1.3 TLS_AES_256_GCM_SHA384"; empty without TLS
    QByteArray certificateName {}; ///< common name of its certificate
    std::optional<qint64> ping {}; ///< µs of the last one
    QByteArray vendor {};
    QByteArray model {};
    QByteArray firmware {};
    QByteArray serial {};
    QByteArray bootReason {}; ///< 2.x
    std::optional<ClockOffset> clock {};
    QList<StationConnector> connectors {};
    QList<StationTransaction> transactions {};
    QByteArray firmwareStatus {}; ///< of the last FirmwareStatusNotification
    QByteArray logStatus {}; ///< of the last DiagnosticsStatusNotification or LogStatusNotification
    OcppLink::Counts counts {};
    quint64 problems = 0;
};

} // namespace Roamscope
