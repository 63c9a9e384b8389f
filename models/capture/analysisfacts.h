// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysis.h"

#include <QHash>

#include <memory>
#include <vector>

namespace Roamscope {

/// One measured value, in base units (W, Wh, %, A, V).
struct Sample
{
    enum class Context : quint8 { Begin, Periodic, End };
    /// What an energy manager's value is: one quantity can be several things.
    enum class Role : quint8 {
        Measured, ///< by a charger
        Limit, ///< a limit that does not say of what
        GridLimit, ///< of what may be drawn from the grid
        ChargingLimit, ///< of what all charges may draw together
        GridPower, ///< drawn from the grid
        ChargingPower, ///< drawn by all charges, as the energy manager measures it
        OtherLoad, ///< of the building
        StoragePower,
        SolarPower,
        StorageCharge,
        Price,
        Dispatch, ///< a set point
        SiteEnergy, ///< a register, Wh
    };
    SeriesQuantity quantity = SeriesQuantity::Energy;
    Context context = Context::Periodic;
    Role role = Role::Measured;
    double value = 0;
    TimeUs device = noTime;
    bool usualSign = false; ///< of a site: positive is drawn from the grid, charges the storage, is produced
};

/// What one frame says, reduced to what the analysis joins. Times are the sender's own.
struct Fact
{
    enum class Kind : quint8 {
        Boot,
        ServerTime, ///< currentTime of the CSMS
        Status,
        Authorize,
        TokenAnswer, ///< idTagInfo or idTokenInfo of an answer
        Start,
        Meter,
        Stop,
        Event, ///< 2.x TransactionEvent
        RemoteStart,
        RemoteStartAnswer,
        CallError,
        OcpiEvse,
        OcpiSession,
        OcpiCdr,
        OcpiToken,
        OcpiTariff,
        OcpiReference, ///< an authorization_reference and the token it stands for
        HttpAnswer, ///< `device` is the envelope's timestamp, `deviceEnd` the Date header
        HttpRequest, ///< `status` the method, `evseUid` the module, `id` path and query, `valid` with X-Request-ID
        Energy, ///< values of an EMS; `tag` says which
        Command, ///< a call of which mostly the answer matters: ReserveNow, ChangeConfiguration, UpdateFirmware …
        CommandAnswer,
        /// A line of prose: `status` is its kind (proseKindId()), `detail` its value, `id` and `tag` a transaction and a
        /// token that it names.
        Prose,
    };
    enum class Phase : quint8 { Started, Updated, Ended };

    Kind kind = Kind::Boot;
    Phase phase = Phase::Updated;
    ProtocolVersion version = ProtocolVersion::Unknown;
    bool offline = false;
    bool partial = false; ///< a PATCH: members that are absent keep their value
    bool valid = true; ///< token
    bool meansNow = false; ///< `device` is the moment of sending, not of an older state
    FrameId frame = noFrame;
    TimeUs time = noTime;
    quint16 peer = 0;
    quint16 flags = 0;
    Lane to = Lane::Unknown;
    int evse = -1;
    int connector = -1;
    int code = 0; ///< HTTP status
    int ocpiCode = 0;
    qint64 sequence = -1;
    TimeUs device = noTime;
    TimeUs deviceEnd = noTime;
    double meter = qQNaN(); ///< Wh; kWh for OCPI
    QByteArray id; ///< transaction, session, CDR, token, tariff
    QByteArray tag;
    QByteArray status; ///< status, charging state, stop reason, answer
    QByteArray reference;
    QByteArray evseUid;
    QByteArray evseId;
    QByteArray sessionId;
    QByteArray tariffIds; ///< separated by commas
    QByteArray tokenType; ///< of the tag, as written: "ISO14443", "RFID"
    /// What else is told: vendorErrorCode of a status, reason of a boot, triggerReason of an event, `allowed` of a real-time
    /// authorization.
    QByteArray detail;
    // Of a Boot: id = vendor, reference = model, sessionId = firmware. Of its answer (ServerTime): status, and
    // sequence = the interval of heartbeats in s.
    std::vector<Sample> samples;
    QByteArray currency; ///< of a price
};

/// A finding of the Catalog's validation at one frame.
struct SchemaFinding
{
    FrameId frame = noFrame;
    ValidationFinding finding;
};

/// Reads frames into facts. Keeps parse buffers: one per thread.
class FactReader
{
public:
    FactReader(const Capture &capture, bool validate);
    ~FactReader();
    FactReader(const FactReader &) = delete;
    FactReader &operator=(const FactReader &) = delete;

    void read(FrameId frame, std::vector<Fact> &facts, std::vector<SchemaFinding> &findings);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Roamscope
