// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysis.h"
#include "models/compare/atmoment.h"
#include "models/compare/dataset.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <atomic>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace Roamscope {

/// Who can know something, in the order in which it usually travels.
enum class WorldParty : quint8 {
    Charger, ///< as the station itself says, in time also where it told it later
    Csms, ///< the CPO's back end, by OCPP: since it answered
    Cpo, ///< what the CPO says over OCPI
    Hub,
    Emsp, ///< what the partner took
};
inline constexpr int worldPartyCount = 5;
QString displayName(WorldParty party);
QLatin1StringView worldPartyId(WorldParty party);

enum class WorldKind : quint8 { ChargePoint, Connector, Transaction, Token, Tariff, Location };
inline constexpr int worldKindCount = 6;
/// Translated plural.
QString displayName(WorldKind kind);

/// What is known of a subject. Which of them a kind has: WorldHistory::fields().
enum class WorldField : quint8 {
    Status, ///< of charge points, connectors, transactions (charge, Session), tokens
    Version, ///< of tariffs and locations: which edition a party holds
    Energy, ///< Wh, of transactions: OCPI Session
    Bill, ///< of transactions: the CDR
};

/// Something that several parties know something of.
struct WorldSubject
{
    WorldKind kind = WorldKind::Connector;
    quint16 peer = 0; ///< charge point; 0 = none is known
    int evse = -1;
    int connector = -1;
    int transaction = -1; ///< index into Analysis::transactions
    QByteArray id {}; ///< of the charge point, transaction, token, tariff or location
    QByteArray evseUid {}; ///< connectors: the EVSE that OCPI calls so
    QByteArray location {}; ///< connectors: the location of that EVSE

    /// As a person calls it: "LP-DC-02 · 2".
    QString label() const;
};

/// One party learned one value.
struct WorldChange
{
    TimeUs time = noTime;
    FrameId frame = noFrame; ///< that told it
    quint32 cell = 0; ///< which subject, party and field
    quint32 value = 0; ///< see WorldHistory::text()
    bool operator==(const WorldChange &) const = default;
};

/// What a party knows of one field of one subject at a moment.
struct WorldValue
{
    QByteArray text {}; ///< as it was written: "Faulted", "OUTOFORDER"; of an energy: Wh
    /// The same word for all parties, so that they can be compared; several that may stand for it are separated by '|'.
    /// Empty = cannot be compared.
    QByteArray meaning {};
    TimeUs since = noTime;
    FrameId frame = noFrame;
    bool isKnown() const { return since != noTime; }
};

/// How a value travelled: when each party came to hold what the first one says.
struct WorldHop
{
    enum class State : quint8 {
        Origin, ///< who knew it first
        Same, ///< holds it, since `knownAt`
        Behind, ///< held something else at the moment asked for; learned it at `knownAt`, if ever
        Never, ///< the capture shows no message that told it
        Unseen, ///< the capture shows nothing at all of what the party knows of it
    };
    WorldParty party = WorldParty::Charger;
    State state = State::Unseen;
    WorldValue held {}; ///< at the moment asked for
    TimeUs knownAt = noTime;
    FrameId frame = noFrame; ///< that told it
    qint64 delay = -1; ///< µs since the origin had it; −1 = not (yet)
};

class WorldHistory;
using WorldHistoryPtr = std::shared_ptr<const WorldHistory>;

/// Who says something first, by which the others are judged, and what it means.
struct WorldCellOrigin
{
    WorldParty party = WorldParty::Charger;
    QByteArray meaning {}; ///< empty: nobody says anything that can be compared
};

/// The world as each party knew it at a moment. A value: cheap to move, safe in any thread; keeps its history.
class WorldState
{
public:
    WorldState() = default;

    bool isNull() const { return !m_history; }
    TimeUs time() const { return m_time; }
    const WorldHistoryPtr &history() const { return m_history; }
    /// Unknown (WorldValue::isKnown) where the party was told nothing by then.
    WorldValue value(quint32 subject, WorldField field, WorldParty party) const;
    bool isKnown(quint32 subject) const;
    WorldCellOrigin origin(quint32 subject, WorldField field) const;
    /// Parties that were told something of it say different things.
    bool disagrees(quint32 subject, WorldField field) const;
    /// Since when they do: the change by which they came apart; noTime when they agree.
    TimeUs disagreesSince(quint32 subject, WorldField field) const;

    bool operator==(const WorldState &other) const;

private:
    friend class WorldHistory;
    WorldHistoryPtr m_history;
    TimeUs m_time = noTime;
    std::vector<quint32> m_cells; ///< the change that holds for each cell, plus 1; 0 = none. May be shorter than all cells
};

/// Bounds of the memory that a WorldHistory takes.
struct WorldLimits
{
    std::size_t changes = 8'000'000; ///< what comes beyond is counted in WorldHistory::skipped()
    std::size_t checkpointBytes = 48u << 20; ///< for all checkpoints together
};

/// All that a capture tells of what each party knew, and when it came to know it. Built in a worker from the Analysis
/// (statuses, charges), the MomentHistory (OCPI) and the answers to authorizations; the world at any moment is a
/// checkpoint and the changes since. Immutable and thread-safe.
class WorldHistory
{
public:
    /// Worker thread. Null when cancelled. `history` may be null: then the capture's OCPI traffic is not known.
    static WorldHistoryPtr build(CapturePtr capture, AnalysisPtr analysis, MomentHistoryPtr history,
                                 const std::atomic_bool *cancelled = nullptr,
                                 const std::function<void(double)> &progress = {}, const WorldLimits &limits = {});
    ~WorldHistory();
    WorldHistory(const WorldHistory &) = delete;
    WorldHistory &operator=(const WorldHistory &) = delete;

    /// The world at a moment (noTime = at the end).
    WorldState at(TimeUs time) const;
    /// When each party came to hold what the origin holds at a moment; by party, without those of which the capture
    /// has nothing at all. Empty when nobody knows the subject by then.
    std::vector<WorldHop> spread(quint32 subject, WorldField field, TimeUs time) const;
    /// Changes of one value at one party, by time.
    std::vector<WorldChange> changesOf(quint32 subject, WorldField field, WorldParty party) const;

    const std::vector<WorldSubject> &subjects() const { return m_subjects; }
    /// Indices of the subjects of a kind, in the order of their names (transactions: of time).
    const std::vector<quint32> &subjects(WorldKind kind) const { return m_ofKind[std::size_t(kind)]; }
    static std::span<const WorldField> fields(WorldKind kind);
    /// −1 when there is none.
    int findConnector(quint16 peer, int evse, int connector) const;
    int findEvse(const QByteArray &uid) const;
    int findTransaction(int transaction) const;
    int find(WorldKind kind, const QByteArray &id) const;
    /// The capture has messages that tell what this party knows.
    bool hasParty(WorldParty party) const { return m_parties[std::size_t(party)]; }

    const std::vector<WorldChange> &changes() const { return m_changes; } ///< by time
    /// The party, field and subject that a change is about.
    WorldParty partyOf(const WorldChange &change) const;
    WorldField fieldOf(const WorldChange &change) const;
    quint32 subjectOf(const WorldChange &change) const;
    QByteArray text(const WorldChange &change) const;
    QByteArray meaning(const WorldChange &change) const;
    /// Two meanings can both be true: they share a word, or one of them is empty.
    static bool agree(const QByteArray &a, const QByteArray &b);
    quint64 skipped() const { return m_skipped; }
    std::size_t checkpointCount() const { return m_checkpoints.size(); }
    /// Bytes that changes, cells and checkpoints take.
    std::size_t memoryUse() const;
    const CapturePtr &capture() const { return m_capture; }
    const AnalysisPtr &analysis() const { return m_analysis; }

private:
    friend class WorldState;
    friend class WorldBuilder;
    static constexpr std::size_t fieldCount = 4;
    static constexpr quint32 number = 0x80000000; ///< set in WorldChange::value: the rest is a number, not an index
    struct Value
    {
        QByteArray text;
        QByteArray meaning;
    };
    struct Checkpoint
    {
        quint32 next = 0; ///< first change that is not in it
        std::vector<quint32> cells;
    };

    WorldHistory() = default;
    /// −1 when the party never knew anything of it.
    qint64 cell(quint32 subject, WorldField field, WorldParty party) const;
    WorldValue valueOf(const WorldChange &change) const;
    std::span<const quint32> changesOf(quint32 cell) const;
    void makeCheckpoints(std::size_t bytes);

    std::weak_ptr<const WorldHistory> m_self;
    CapturePtr m_capture;
    AnalysisPtr m_analysis;
    std::vector<WorldSubject> m_subjects;
    std::array<std::vector<quint32>, worldKindCount> m_ofKind;
    /// By subject, field and party: cell + 1; 0 = none.
    std::vector<std::array<quint32, fieldCount * worldPartyCount>> m_cellOf;
    std::vector<quint32> m_cells; ///< what a cell is of: (subject × fields + field) × parties + party
    std::vector<WorldChange> m_changes;
    std::vector<Value> m_values;
    std::vector<quint32> m_cellBegin; ///< of m_byCell, by cell; one more than there are cells
    std::vector<quint32> m_byCell; ///< changes of each cell, by time
    std::vector<Checkpoint> m_checkpoints; ///< the first is the empty world
    QHash<QByteArray, quint32> m_index; ///< kind and id → subject
    std::array<bool, worldPartyCount> m_parties {};
    quint64 m_skipped = 0;
};

} // namespace Roamscope
