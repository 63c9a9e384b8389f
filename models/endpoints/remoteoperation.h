// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"
#include "models/catalog/protocolversion.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace Roamscope {

struct ChargingProfilePlan;
struct ListedToken;

/// A request that a central system sends: an action with its payload. Made valid for its version; give it to
/// CentralSystem::call().
struct RemoteRequest
{
    QByteArray action {};
    QByteArray payload {};
};

/// Where at a charger. 1.6 knows connectors only: `evse` is its connectorId.
struct ChargerPlace
{
    int evse = 0; ///< 0 = the charger as a whole
    int connector = 0; ///< 2.x; 0 = not told
};

/// Makes the requests of a central system, in the words of the charger's version.
class RemoteOperation
{
public:
    explicit RemoteOperation(ProtocolVersion version)
        : m_version(version)
    {
    }

    RemoteRequest startTransaction(const QByteArray &token, const QByteArray &tokenType, ChargerPlace place, int remoteStartId,
                                   const ChargingProfilePlan *profile = nullptr) const;
    RemoteRequest stopTransaction(const QByteArray &transaction) const;
    /// `immediate`: 1.6 Hard, 2.x Immediate; otherwise Soft, OnIdle.
    RemoteRequest reset(bool immediate, int evse = 0) const;
    /// Messages that can be asked for. In 1.6 those of the security extension come by ExtendedTriggerMessage.
    QStringList triggerMessages() const;
    RemoteRequest trigger(const QByteArray &message, ChargerPlace place = {}) const;
    RemoteRequest unlock(ChargerPlace place) const;
    RemoteRequest changeAvailability(bool operative, ChargerPlace place) const;
    RemoteRequest clearCache() const;

    RemoteRequest localListVersion() const;
    /// `full` replaces the list, otherwise these tokens are added or changed.
    RemoteRequest sendLocalList(int listVersion, bool full, const QList<ListedToken> &tokens) const;
    RemoteRequest reserve(int reservation, const QByteArray &token, const QByteArray &tokenType, TimeUs until, ChargerPlace place) const;
    RemoteRequest cancelReservation(int reservation) const;

    RemoteRequest setChargingProfile(const ChargingProfilePlan &profile, int evse) const;
    /// All profiles when nothing is given.
    RemoteRequest clearChargingProfile(std::optional<int> id, std::optional<int> evse = {}) const;
    RemoteRequest compositeSchedule(int evse, int duration, bool inWatt) const;

    RemoteRequest updateFirmware(const QByteArray &location, TimeUs retrieveAt, int requestId, int retries = 0) const;
    /// 1.6 GetDiagnostics, or GetLog where `security` logs are wanted; 2.x GetLog.
    RemoteRequest uploadLog(const QByteArray &location, int requestId, bool security, TimeUs from = noTime, TimeUs to = noTime) const;
    RemoteRequest dataTransfer(const QByteArray &vendor, const QByteArray &message, const QByteArray &data) const;

private:
    bool is16() const { return m_version == ProtocolVersion::Ocpp16; }
    ProtocolVersion m_version;
};

} // namespace Roamscope
