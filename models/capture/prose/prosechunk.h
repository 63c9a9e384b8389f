// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/importer.h"
#include "models/capture/prose/proseline.h"
#include "models/capture/prose/prosewords.h"

#include <vector>

namespace Roamscope {

/// What was learned from samples of a log of prose before it is read.
struct ProseProfile
{
    DateOrder dateOrder = DateOrder::Unknown;
    bool timed = false; ///< most lines tell their time: those that do not continue the one before
    bool exported = false; ///< blocks of KEY=VALUE (journalctl -o export)
    bool reversed = false; ///< newest first
    ProseWords::Families families = 0;
    Lane lane = Lane::ChargePoint; ///< of the one who wrote it
    bool laneKnown = false; ///< the content or the user told it
    int year = 2000; ///< of times that stand without one
    TimeUs someTime = noTime; ///< a full time, for lines that tell only a time of day
    QByteArray station {};
    double likeness = 0; ///< share of lines that look like those of a log: 0 … 1
    double structured = 0; ///< share of lines that are entries of JSON or key=value: 0 … 1
    bool anyWord = false; ///< a word of known meaning was seen
};

/// Reads samples. `modified` is the file's own time, for logs that never name a year. Milliseconds.
ProseProfile learnProse(const char *text, quint64 size, const QString &path, const ImportOptions &options, TimeUs modified);

/// A message of OCPP begins in [begin, end).
bool proseHoldsMessage(const char *begin, const char *end, const char *sourceEnd);

/// Kind and severity (proseStatus()) of a line between the messages of a text log; 0 when it is not worth an event.
quint8 proseStatusOfLine(std::string_view line, ProseWords::Families families);

/// An event as one worker has read it, before years and dates are filled in.
struct ProseRow
{
    qint64 value = 0; ///< of its time; µs since the start for `Uptime`
    quint64 offset = 0;
    quint32 length = 0;
    enum class Clock : quint8 { None, Full, NoYear, NoDate, Uptime };
    Clock clock = Clock::None;
    bool hasZone = false;
    quint8 status = 0;
    quint16 peer = 0; ///< index into ProseChunk::peers
};

/// What a worker makes of some MiB of a log. It begins with an event.
struct ProseChunk
{
    quint64 begin = 0;
    quint64 end = 0;
    quint64 lines = 0;
    quint64 lastEvent = 0; ///< where the last one begins
    quint64 linesBefore = 0; ///< lines before it
    std::vector<ProseRow> rows {};
    std::vector<LedgerEntry> ledger {}; ///< lines from 1
    quint64 countedLines = 0; ///< with NUL bytes, beyond those that are named
    quint64 countedBytes = 0;
    std::vector<std::string> peers {std::string()};
};

/// Reads events. One per thread.
class ProseScanner
{
public:
    /// What one event may hold; lines beyond it begin another.
    static constexpr quint64 maximumEvent = quint64(256) << 10;
    static constexpr int maximumLines = 2000;

    ProseScanner(const char *text, const ProseProfile &profile, quint64 recordLimit);

    void scan(ProseChunk &chunk);
    /// The first beginning of an event at or after `at` (a line start); `end` when there is none near.
    quint64 nextEvent(quint64 at, quint64 end);

private:
    bool begins(std::string_view line, const ProseLine &parsed) const;
    void addEvent(ProseChunk &chunk, const ProseLine &parsed, quint64 offset, quint64 line);
    void scanBlocks(ProseChunk &chunk);
    quint16 peerOf(ProseChunk &chunk, std::string_view words) const;

    const char *const m_text;
    const ProseProfile &m_profile;
    const quint64 m_recordLimit;
    const ProseWords &m_words;
    ProseLineReader m_reader;
};

/// Gives events their place in a capture, chunk by chunk.
class ProseCollator
{
public:
    ProseCollator(Capture &capture, int source, const ImportOptions &options, const ProseProfile &profile);

    /// False when the capture is full.
    bool add(const ProseChunk &chunk);
    quint64 lines() const { return m_lines; }
    bool hasTimes() const { return m_hasTimes; }

private:
    TimeUs timeOf(const ProseRow &row, quint16 *flags);

    Capture &m_capture;
    const int m_source;
    const ProseProfile m_profile;
    const int m_zoneMinutes;
    quint16 m_peer = 0;
    quint16 m_actions[int(ProseKind::Count)] = {};
    quint64 m_lines = 0;
    quint64 m_rows = 0;
    bool m_hasTimes = false;
    bool m_hasClock = false; ///< a time, or at least one since the start
    TimeUs m_lastTime = noTime;
    int m_year = 0;
    qint64 m_lastInYear = -1;
    qint64 m_lastClock = -1;
    qint64 m_dayStart = 0;
};

} // namespace Roamscope
