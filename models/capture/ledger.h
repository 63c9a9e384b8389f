// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMutex>
#include <QString>

#include <vector>

namespace Roamscope {

/// What happened to bytes of a source that did not become a frame as they stood.
enum class LedgerKind : quint8 {
    Skipped, ///< no message in it (prose, another protocol)
    Repaired, ///< became a frame after a repair that is certain
    Damaged, ///< recognisably a message, but not to be recovered
    Duplicate, ///< the same frame logged again
    SourceError, ///< the file itself: cannot be read, truncated, limit reached
    Count
};

/// Why, as a stable code; the sentence is made when it is shown.
enum class LedgerReason : quint16 {
    NoFrame,
    BlankOrComment,
    InvalidJson,
    Truncated,
    CutByPager,
    Elided,
    HardWrapped,
    PythonLiteral,
    DoubleEncoded,
    MarkdownDamage,
    MissingComma,
    MissingBracket,
    PrettyPrinted,
    LoggedTwice,
    NotAFrame,
    NestingTooDeep,
    LineTooLong,
    InvalidUtf8,
    NulBytes,
    UnreadableTime,
    UnknownRecord,
    MissingMember,
    RawDisagrees,
    TooManyStrings,
    ExpansionLimit,
    SourceVanished,
    SourceShrank,
    Permission,
    Empty,
    Binary,
    TornLastLine,
    Cancelled,
    Unsupported,
    NoTimes,
    BodyTooLong,
    BodyUnreadable,
    BodyBinary,
    LengthDisagrees,
    ForeignExchange,
    SoapIncomplete,
    SoapForeign,
    SoapParts,
    PacketHeaders,
    EarlierPacket,
    ControlFrame,
    SentAgain,
    LostPackets,
    CutPacket,
    MalformedPacket,
    TornPacket,
    TlsStream,
    TlsSecrets,
    NameResolution,
    AddressResolution,
    OtherTcp,
    OtherUdp,
    OtherPackets,
    IpFragment,
    UnknownLink,
    MessageTooLong,
    CompressionLost,
    NotWebSocket,
    FileDescription,
    WrongQuoting,
    RaggedRow,
    IdsMadeUp,
    FileTime,
    OtherTable,
    ColumnsUnknown,
    TooManyColumns,
    InvalidXml,
    JoinedValues,
    AroundValues,
    TooManyValues,
    Count
};

struct LedgerEntry
{
    LedgerKind kind = LedgerKind::Skipped;
    LedgerReason reason = LedgerReason::NoFrame;
    quint8 source = 0;
    quint64 line = 0; ///< 1-based; 0 = the source as a whole
    quint64 offset = 0; ///< bytes from the start of the source
    quint64 length = 0;
    QByteArray detail = {}; ///< short excerpt or parser message, at most 120 bytes

    /// Plain translated sentence, without file and line.
    QString message() const;
    /// Stable id of the reason for `--json`: "no-frame", "invalid-json" …
    QLatin1StringView reasonId() const;
};

/// Sums of a ledger, or of one source in it.
struct LedgerTotals
{
    quint64 kindTotals[int(LedgerKind::Count)] = {};
    quint64 reasonTotals[int(LedgerReason::Count)] = {};
    quint64 bytes = 0; ///< skipped or damaged
    quint64 countedBytes = 0; ///< those of them that no entry names

    LedgerTotals &operator+=(const LedgerTotals &other);
};

/// All that a ledger holds, as values (for index files).
struct LedgerState : LedgerTotals
{
    std::vector<LedgerEntry> entries;
};

/// The repair ledger: bytes in = bytes in frames + bytes in the ledger + blank. Every skip is counted;
/// the first `detailLimit` of each reason keep their line, later ones only count.
/// Thread-safe: importers write, the interface reads.
class Ledger
{
public:
    static constexpr int detailLimit = 10000;

    void add(LedgerEntry entry);
    /// Counts lines without keeping each (plain prose in a large log).
    void count(LedgerReason reason, quint64 lines, quint64 bytes, quint8 source = 0);

    std::vector<LedgerEntry> entries() const;
    quint64 total(LedgerKind kind) const;
    quint64 total(LedgerReason reason) const;
    quint64 bytes() const;
    LedgerTotals totals(quint8 source) const;
    void clear();

    LedgerState state() const;
    /// What it holds of one source.
    LedgerState state(quint8 source) const;
    /// Adds what another ledger held; its entries are of `source`.
    void add(const LedgerState &state, quint8 source);

private:
    LedgerTotals &totalsOf(quint8 source);

    mutable QMutex m_mutex;
    std::vector<LedgerEntry> m_entries;
    std::vector<LedgerTotals> m_totals; ///< by source
};

} // namespace Roamscope
