// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capture.h"
#include "models/capture/joincorrection.h"
#include "models/catalog/severity.h"
#include "models/catalog/validator.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Roamscope {

/// How the parts of a Transaction were joined (DESIGN: it says which).
enum class JoinReason : quint8 { None, Id, AuthorizationReference, TokenEvseOverlap, ByHand };
/// "the same id" …: translated; empty for None.
QString joinText(JoinReason reason);

/// What is wrong with a Transaction, as bits: a list can show several.
enum class TransactionIssue : quint32 {
    None = 0,
    MissingStart = 0x001,
    MissingStop = 0x002, ///< and the next start shows that it had ended
    StillOpen = 0x004, ///< the capture ends before it does: no fault
    Rejected = 0x008, ///< the CSMS refused the token
    NoEnergy = 0x010,
    IdReused = 0x020,
    MeterBackwards = 0x040,
    Replayed = 0x080, ///< reported late, after an offline period
    AbnormalStop = 0x100, ///< PowerLoss, EmergencyStop, Other …
    SequenceGap = 0x200, ///< 2.x: seqNo missing
    CdrMissing = 0x400,
    StopUnanswered = 0x800,
    StartUnanswered = 0x1000,
    CdrEnergyDiffers = 0x2000,
    BeganBefore = 0x4000, ///< it ran already when the capture began: no fault
};
Q_DECLARE_FLAGS(TransactionIssues, TransactionIssue)
Q_DECLARE_OPERATORS_FOR_FLAGS(TransactionIssues)

/// All that belongs to one charge: OCPP start, meter, status, stop (1.6) or TransactionEvents (2.x),
/// the OCPI Session's versions, the CDR.
struct Transaction
{
    QByteArray id; ///< transactionId as the field writes it; empty while not known
    quint16 peer = 0; ///< charge point
    int evse = -1; ///< 2.x
    int connector = -1;
    QByteArray idTag; ///< token
    TimeUs start = noTime; ///< by the capture's clock
    TimeUs stop = noTime; ///< noTime while open
    TimeUs deviceStart = noTime; ///< by the charger's clock
    TimeUs deviceStop = noTime;
    double meterStartWh = qQNaN();
    double meterStopWh = qQNaN();
    double lastMeterWh = qQNaN();
    QByteArray stopReason;
    ProtocolVersion version = ProtocolVersion::Unknown;
    TransactionIssues issues;
    std::vector<FrameId> frames; ///< ascending; requests and responses, OCPP and OCPI
    QByteArray sessionId; ///< OCPI Session
    QByteArray cdrId; ///< OCPI CDR
    JoinReason sessionJoin = JoinReason::None;
    JoinReason cdrJoin = JoinReason::None;
    double sessionKwh = qQNaN();
    double cdrKwh = qQNaN();
    /// Missing stop: Wh that the next start's register shows beyond the last one that was reported.
    double lostWh = qQNaN();
    qint64 replayDelay = 0; ///< µs by which its latest frame came late

    /// Wh delivered as far as it is known; NaN when nothing is.
    double energyWh() const;
    /// The highest severity among its issues; Note when it has none.
    Severity severity() const;
    bool hasProblem() const;
};

/// How much one bit weighs.
Severity issueSeverity(TransactionIssue issue);
/// All bits, in the order in which a list shows them.
QList<TransactionIssue> issueList(TransactionIssues issues);
/// Translated words for one bit.
QString issueText(TransactionIssue issue);
/// Stable id for `--json`.
QLatin1StringView issueId(TransactionIssue issue);

/// A state that held for a while at a connector or EVSE.
struct StatusSpan
{
    TimeUs from = noTime;
    TimeUs to = noTime; ///< noTime: until the end of the capture
    quint16 status = 0; ///< index into StatusBand::names
    FrameId frame = noFrame;
};

/// Statuses of one connector or EVSE as one party saw them: the charger's truth, or an OCPI view of it.
struct StatusBand
{
    quint16 peer = 0;
    int evse = -1;
    int connector = -1;
    QByteArray evseUid; ///< OCPI views
    Lane seenBy = Lane::ChargePoint; ///< ChargePoint = the truth; Cpo, Emsp = what that party was told
    std::vector<QByteArray> names; ///< "Available", "Charging", "CHARGING" …
    std::vector<StatusSpan> spans; ///< ascending, no overlap
};

/// Stored in settings: append, never renumber.
enum class SeriesQuantity : quint8 {
    Power,
    Energy,
    StateOfCharge,
    Current,
    Voltage,
    PowerOffered,
    GridLimit,
    StoragePower,
    SolarPower,
    Price,
    // Of an energy manager and its site.
    ChargingLimit,
    Dispatch,
    GridPower,
    ChargingPower, ///< of all charges, as the manager measures it
    BuildingLoad,
    SitePower, ///< of all charges, summed from their meter values; a chart of this name holds limits and loads too
    SiteEnergy, ///< a register of the manager
    Count
};

/// Samples of one measurand at one connector over time.
struct Series
{
    quint16 peer = 0;
    int evse = -1;
    int connector = -1;
    SeriesQuantity quantity = SeriesQuantity::Power;
    QByteArray name; ///< measurand as written
    QByteArray site; ///< energy manager that wrote it; empty = a charger's own
    bool usualSigns = false; ///< of a site: positive is drawn from the grid, charges the storage, is produced
    QByteArray currency; ///< of prices, where it is known
    std::vector<TimeUs> times; ///< by the capture's clock, ascending
    std::vector<double> values; ///< W, Wh, %, A, V
    std::vector<FrameId> frames;
};
QString displayName(SeriesQuantity quantity);
QLatin1StringView unitOf(SeriesQuantity quantity);
/// Holds until the next value: limits, set points, prices. Others are drawn as curves.
bool isStepped(SeriesQuantity quantity);
/// The chart in which a quantity of a site is drawn: limits and loads share one, so that a breach is seen.
SeriesQuantity siteChartOf(SeriesQuantity quantity);

/// What an energy manager wrote, and the chargers that it is responsible for.
struct SiteEnergy
{
    /// Charges drew more than was allowed.
    struct Breach
    {
        TimeUs from = noTime;
        TimeUs to = noTime;
        double excess = 0; ///< W, at the worst
    };
    /// The manager gave another set point or limit.
    struct Order
    {
        TimeUs time = noTime;
        FrameId frame = noFrame;
        SeriesQuantity quantity = SeriesQuantity::Dispatch;
        double value = 0; ///< W
        bool lowered = false;
    };
    QByteArray name;
    std::vector<quint16> chargers; ///< empty where several sites are in one capture and nothing tells them apart
    std::vector<int> series; ///< into Analysis::series
    std::vector<Breach> breaches; ///< ascending, no overlap
    std::vector<Order> orders; ///< ascending
};

/// Something that the capture itself shows to be wrong or worth a look: unanswered calls, orphan
/// responses, CALLERRORs, schema errors, transactions without stop, damaged lines. Grouped by the
/// interface; kept as small values.
struct Problem
{
    enum class Kind : quint8 {
        Unanswered,
        Orphan,
        CallError,
        SlowAnswer,
        RepeatedMessageId,
        Schema,
        Transaction,
        ClockSkew,
        StatusNotForwarded,
        HttpError,
        PlaceholderTime,
        ReplayedLate,
        Source,
        StaleToken, ///< accepted after the eMSP had revoked it
        TariffChanged, ///< while a session was running on it
        LateCdr,
        NotStarted, ///< a remote start was accepted, and nothing began
        WrongOrder, ///< before the boot was accepted, or before the call before was answered
        TimeJump, ///< a charger's clock stepped
        Silence, ///< longer without a message than the heartbeat interval allows
        Peer, ///< noted by an endpoint of ours: what a live counterpart did
        OneSided, ///< the log holds one direction only: nothing can be said about answers
        Count
    };
    Kind kind = Kind::Schema;
    Severity severity = Severity::Warning;
    FrameId frame = noFrame;
    int transaction = -1; ///< index into Analysis::transactions
    quint16 peer = 0;
    QByteArray pointer; ///< JSON Pointer of the field, if one
    QByteArray detail; ///< machine form; the sentence is made by message()
    QByteArray rule; ///< stable id
    std::shared_ptr<const ValidationFinding> finding; ///< Kind::Schema; shared by all frames with the same
    /// What happened and what it means, in a translated sentence.
    QString message() const;
    /// What to look at or do next, translated; may be empty.
    QString advice() const;
    /// Problems with the same key have the same cause: lists show them as one with a count.
    QByteArray groupKey() const;
    /// Heading for all problems with this key, translated.
    QString causeTitle() const;
};

/// Heading of a group of problems of one kind, translated.
QString displayName(Problem::Kind kind);
/// Stable id for `--json`.
QLatin1StringView problemKindId(Problem::Kind kind);

/// An OCPI Session or CDR of the capture, and the charge that it was joined to.
struct RoamingObject
{
    JoinCorrection::Object object = JoinCorrection::Object::Session;
    QByteArray id;
    QByteArray tag; ///< uid of the token
    QByteArray evseUid;
    QByteArray status; ///< of a Session
    TimeUs start = noTime; ///< as it says itself
    TimeUs end = noTime;
    double kwh = qQNaN();
    FrameId frame = noFrame; ///< that carried it first
    int transaction = -1;
    JoinReason join = JoinReason::None;
};

/// Everything derived from a Capture in one pass over its bodies. Immutable once made.
struct Analysis
{
    std::vector<Transaction> transactions; ///< by start time
    std::vector<StatusBand> bands;
    std::vector<Series> series;
    std::vector<SiteEnergy> sites; ///< one an energy manager
    std::vector<Problem> problems; ///< by row
    std::vector<RoamingObject> roaming; ///< Sessions, then CDRs, in the order in which they came
    quint64 problemTotals[3] = {}; ///< by severity; may exceed problems.size() (bounded)
    quint32 framesSeen = 0;
    bool complete = false; ///< false when cancelled

    /// Index of the transaction that a frame belongs to; −1 when none.
    int transactionOf(FrameId frame) const;
    std::vector<std::pair<FrameId, int>> frameTransactions; ///< sorted by frame
};
using AnalysisPtr = std::shared_ptr<const Analysis>;

struct AnalysisOptions
{
    bool validate = true; ///< run the Catalog's validation over every frame
    std::size_t maximumProblems = 200000;
    JoinCorrections joins {}; ///< what a person has said goes before every rule
};

/// Runs in a worker thread; returns what was seen so far when cancelled.
AnalysisPtr analyse(const Capture &capture, const AnalysisOptions &options = {},
                    const std::atomic_bool *cancelled = nullptr,
                    const std::function<void(double)> &progress = {});

} // namespace Roamscope
