// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/correlator.h"
#include "models/capture/importer.h"
#include "models/capture/textlog/outstandingcalls.h"
#include "models/capture/textlog/textlogchunk.h"
#include "models/capture/textlog/textlogprofile.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace Roamscope {

class SourceBytes;

/// The station that a file is named after: "CP01-2024-06-03.log" → "CP01"; what is left of another name.
QByteArray stationFromFileName(const QString &path);

/// Gives the frames of a log their place in the capture, chunk by chunk: years and dates that lines leave
/// out, stations, directions, versions; drops what was logged twice; pairs; writes the ledger.
class TextLogCollator
{
public:
    TextLogCollator(Capture &capture, int source, const ImportOptions &options, TextLogProfile profile);
    ~TextLogCollator();

    /// Chunks in the order of the file. False when the capture is full.
    bool add(std::unique_ptr<TextLogChunk> chunk);
    /// Lines that another has read before the first chunk.
    void countBefore(quint64 lines) { m_lines = lines; }
    /// After the last chunk.
    void finish();
    quint64 lines() const { return m_lines; }
    bool hasTimes() const { return m_hasTimes; }

private:
    /// A frame with all that is known of it; rows of the capture are made of these.
    struct Row
    {
        Frame frame;
        FrameKind damagedKind = FrameKind::Call;
        bool dropped = false;
    };
    struct VersionVotes
    {
        ProtocolVersion named = ProtocolVersion::Unknown;
        qint64 v16 = 0;
        qint64 v2 = 0;
        qint64 v21 = 0;
        ProtocolVersion decide() const;
    };
    struct Recent
    {
        quint32 correlation = 0;
        FrameKind kind = FrameKind::Event;
        quint16 peer = 0;
        quint64 number = 0; ///< of the frame in the log, from 1
        TimeUs time = noTime;
        bool damaged = false;
        bool escaped = false;
        quint64 offset = 0; ///< of its bytes in the source, which are minified only when one like it comes
        quint32 length = 0;
        QByteArray text; ///< minified, of a frame that does not stand in the source
    };
    struct ActionFacts
    {
        bool known = false;
        int sender = 0;
        bool in16 = false;
        bool in201 = false;
        bool in21 = false;
    };

    void vote(const TextLogChunk &chunk);
    Row resolve(const TextLogChunk &chunk, const TextLogFrame &frame);
    void resolveTime(const TextLogFrame &frame, Row *row);
    TimeUs wholeTime(const LogTime &time, quint16 *flags);
    void resolveEvent(const TextLogFrame &frame, Row *row);
    quint16 stationOf(const TextLogChunk &chunk, const TextLogFrame &frame, quint64 key);
    bool isDuplicate(const TextLogChunk &chunk, const TextLogFrame &frame, const Row &row);
    bool saysTheSame(const Recent &recent, const TextLogChunk &chunk, const TextLogFrame &frame) const;
    bool append(const TextLogChunk &chunk, const TextLogFrame &frame, Row &row);
    void report(const TextLogChunk &chunk, const TextLogFrame &frame, bool duplicate, quint64 firstLine);
    void applyEvents(const TextLogChunk &chunk, std::size_t frame, std::size_t *next);
    void moveToArena(TextLogChunk &chunk);
    const ActionFacts &factsOf(quint16 action);
    VersionVotes &versionsOf(quint16 peer);
    void rememberSession(const TextLogChunk &chunk, quint16 session, quint16 peer);
    void internStrings(const TextLogChunk &chunk);
    bool isBetterToldLater(const TextLogChunk &chunk, std::size_t index, const Row &row) const;
    void reportProse(const TextLogChunk &chunk);
    void addReversed();

    Capture &m_capture;
    const int m_source;
    const ImportOptions m_options;
    TextLogProfile m_profile;
    Correlator m_correlator;
    std::shared_ptr<SourceBytes> m_bytes;
    std::shared_ptr<SourceBytes> m_arena;
    quint16 m_defaultPeer = 0;
    quint64 m_lines = 0;
    quint64 m_number = 0;
    quint64 m_events = 0; ///< lines without a message that became rows
    bool m_hasTimes = false;
    bool m_full = false;
    TimeUs m_lastTime = noTime;
    qint64 m_lastClock = -1; ///< time of day of the last line that told only that
    qint64 m_dayStart = 0;
    int m_year = 0;
    qint64 m_lastInYear = -1;
    quint16 m_station = 0; ///< that connected last
    const TextLogChunk *m_chunk = nullptr; ///< the one being added; its first row, and the rows' frames
    FrameId m_chunkFirst = 0;
    std::vector<const TextLogFrame *> m_chunkRows;
    std::vector<quint16> m_peerIds;
    std::vector<quint16> m_actionIds;
    std::vector<VersionVotes> m_versions; ///< by peer
    VersionVotes m_logVersion;
    std::vector<ActionFacts> m_facts; ///< by action
    OutstandingCalls m_calls;
    std::unordered_map<std::string, quint16> m_sessions;
    std::vector<quint16 *> m_sessionPeers; ///< of the chunk's sessions: into m_sessions, null until looked up
    std::vector<Recent> m_recent;
    std::vector<std::unique_ptr<TextLogChunk>> m_reversed; ///< all of a log whose newest line is first
    int m_proseKept = 0;
    qint64 m_arenaBase = 0; ///< of the chunk being added
};

} // namespace Roamscope
