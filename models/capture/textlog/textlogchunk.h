// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"
#include "models/capture/ledger.h"
#include "models/capture/textlog/linehints.h"
#include "models/capture/textlog/logtime.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace Roamscope {

/// Strings of one chunk by number; 0 is the empty one.
class TextLogStrings
{
public:
    TextLogStrings();
    quint16 intern(std::string_view text);
    const std::vector<std::string> &texts() const { return m_texts; }

private:
    std::vector<std::string> m_texts;
    std::unordered_map<std::string, quint16> m_ids;
    quint16 m_last = 0; ///< the same text often comes again at once
};

/// What was learned from samples of a log before it is read: what a line alone cannot tell.
struct TextLogProfile
{
    DateOrder dateOrder = DateOrder::Unknown;
    int clock = 0; ///< which of a line's times is used: 0 = the first
    bool reversed = false;
    bool hasTimes = false;
    TimeUs payloadStart = noTime; ///< the first time that a message tells
    bool payloadTimes = false; ///< no line has a time: what the messages say of themselves orders them
    int zoneMinutes = 0; ///< of times that stand without a zone
    bool zoneLearned = false; ///< from the CSMS's currentTime
    int year = 0; ///< of times that stand without one: that of the first
    TimeUs someTime = noTime; ///< a full time from the log, for lines that tell only a time of day
    bool usePeer[int(PeerPlace::Count)] = {}; ///< places where ids of stations stand
    QByteArray station; ///< the only one that the log names, if it is one
    bool namesStations = false;
    /// Tells what a line without a message is worth as an event (proseStatus()); null = such lines are only counted.
    quint8 (*prose)(std::string_view line, quint32 families) = nullptr;
    quint32 families = 0; ///< of programs whose words are known, for it
    Lane proseLane = Lane::Unknown; ///< of the one who wrote the log
    qint64 votes[int(DirectionWord::Count)][2] = {}; ///< seen with frames that surely came from / went to the charge point
};

/// A frame as it stands in a log, before the log as a whole has told its year, its sender and its station.
struct TextLogFrame
{
    quint64 offset = 0; ///< of its bytes in the source, or in TextLogChunk::rebuilt
    quint64 begin = 0; ///< of what it was made from, in the source
    quint64 end = 0;
    quint32 length = 0;
    quint32 line = 0; ///< from the chunk's first line (0)
    LogTime time;
    TimeUs payloadTime = noTime;
    quint32 idOffset = 0; ///< in TextLogChunk::ids
    quint16 idLength = 0;
    quint16 action = 0; ///< index into TextLogChunk::actions
    quint16 peer = 0; ///< index into TextLogChunk::peers
    quint16 session = 0;
    quint16 flags = 0;
    FrameKind kind = FrameKind::Call;
    FrameKind damagedKind = FrameKind::Call; ///< what a damaged one was
    DirectionWord direction = DirectionWord::None;
    ProtocolVersion version = ProtocolVersion::Unknown;
    LedgerReason reason = LedgerReason::NoFrame; ///< of its repair or damage
    quint8 status = 0; ///< of an event
    bool timeInherited = false; ///< no time here: that of the frame before
    bool timeAbove = false; ///< from a line above
};

/// A frame of a sample, with all that may be learned from it.
struct TextLogSample
{
    FrameKind kind = FrameKind::Call;
    std::string id;
    std::string action;
    DirectionWord direction = DirectionWord::None;
    std::string peers[int(PeerPlace::Count)];
    LogTime times[2]; ///< the first two of the line
    int timeCount = 0;
    TimeUs currentTime = noTime;
    TimeUs payloadTime = noTime;
};

/// What a line without a frame tells about the frames after it.
struct TextLogEvent
{
    std::size_t frame = 0; ///< holds for frames from this one on
    quint16 station = 0;
    quint16 session = 0;
    ProtocolVersion version = ProtocolVersion::Unknown;
};

/// What a worker makes of some MiB of a log.
struct TextLogChunk
{
    quint64 begin = 0;
    quint64 end = 0; ///< nominal
    quint64 consumed = 0; ///< a frame printed over many lines may end behind `end`
    quint64 lines = 0;
    std::vector<TextLogFrame> frames;
    std::vector<TextLogEvent> events;
    std::vector<LedgerEntry> prose; ///< a few lines without a frame, as samples
    quint64 proseLines = 0; ///< all others, counted
    quint64 proseBytes = 0;
    std::string rebuilt;
    std::string ids;
    TextLogStrings peers;
    TextLogStrings actions;

    std::string_view id(const TextLogFrame &frame) const { return {ids.data() + frame.idOffset, frame.idLength}; }
};

} // namespace Roamscope
