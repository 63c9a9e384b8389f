// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/protocolversion.h"

#include <QFlags>
#include <QString>

#include <limits>

namespace Roamscope {

/// A row of a Capture. 32 bits: a capture holds at most four thousand million frames.
using FrameId = quint32;
inline constexpr FrameId noFrame = std::numeric_limits<FrameId>::max();

/// Times are microseconds since 1970-01-01T00:00:00Z.
using TimeUs = qint64;
inline constexpr TimeUs noTime = std::numeric_limits<TimeUs>::min();

/// What kind of message a Frame is. Stored in index files: append, never renumber.
enum class FrameKind : quint8 {
    Call = 0,
    CallResult = 1,
    CallError = 2,
    CallResultError = 3, ///< OCPP 2.1 message type 5
    Send = 4, ///< OCPP 2.1 message type 6
    HttpRequest = 5,
    HttpResponse = 6,
    Event = 7, ///< a middleware, station or EMS log line
    Damaged = 8, ///< recognisably a message, but not to be recovered; its bytes are kept
    Count
};

/// A party on the timeline (DESIGN: Lane). Stored in index files.
enum class Lane : quint8 {
    Unknown = 0,
    ChargePoint = 1,
    Csms = 2,
    Middleware = 3,
    Cpo = 4,
    Hub = 5,
    Emsp = 6,
    Ems = 7,
    Count
};

enum class FrameFlag : quint16 {
    None = 0,
    Escaped = 0x0001, ///< the bytes are the inside of a JSON string: unescape before reading
    InArena = 0x0002, ///< offset and length refer to the arena, not to the source
    Repaired = 0x0004, ///< see the repair ledger
    DirectionInferred = 0x0008, ///< from the action, not from the log
    TimeInherited = 0x0010, ///< the line had no time; that of the line before is used
    TimeSynthetic = 0x0020, ///< the source has no times at all: rows are one second apart
    ZoneAssumed = 0x0040, ///< the time stood without a zone and is read as UTC
    Duplicate = 0x0080, ///< the same frame logged again (another level, another logger)
    Record = 0x0100, ///< the bytes are a record (Open OCPP Trace, HTTP record): the frame stands inside
    Orphan = 0x0200, ///< a response without its request
    Altered = 0x0400, ///< changed, dropped or injected by a proxy rule
    Replayed = 0x0800, ///< sent late, from a queue after an offline period
};
Q_DECLARE_FLAGS(FrameFlags, FrameFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(FrameFlags)

/// One row, gathered from the columns. Small: bytes stay in the source.
struct Frame
{
    TimeUs time = noTime; ///< when it was seen (receive time), UTC
    quint64 offset = 0; ///< of its bytes in the source or arena
    quint32 length = 0;
    FrameId pair = noFrame; ///< the response of a request, the request of a response
    quint32 correlation = 0; ///< hash of the message id or request id
    quint16 peer = 0; ///< interned charge point id or party id; 0 = none
    quint16 action = 0; ///< interned OCPP action, or "GET locations"; 0 = none. Responses carry their request's
    quint16 flags = 0;
    FrameKind kind = FrameKind::Event;
    Lane from = Lane::Unknown;
    Lane to = Lane::Unknown;
    ProtocolVersion version = ProtocolVersion::Unknown;
    quint8 source = 0; ///< index into Capture::sources()
    quint8 status = 0; ///< HTTP class, or 0; free for importers

    bool hasFlag(FrameFlag flag) const { return flags & quint16(flag); }
};

constexpr bool isRequest(FrameKind kind)
{
    return kind == FrameKind::Call || kind == FrameKind::Send || kind == FrameKind::HttpRequest;
}
constexpr bool isResponse(FrameKind kind)
{
    return kind == FrameKind::CallResult || kind == FrameKind::CallError || kind == FrameKind::CallResultError
        || kind == FrameKind::HttpResponse;
}

/// "CALL", "CALLRESULT" …: the protocol's own words, not translated.
QLatin1StringView protocolName(FrameKind kind);
/// "Charge Point", "CSMS", "CPO" …: translated.
QString displayName(Lane lane);
/// Stable identifier for files and filters: "cp", "csms", "middleware", "cpo", "hub", "emsp", "ems", "".
QLatin1StringView laneId(Lane lane);
Lane laneFromId(QByteArrayView id);

} // namespace Roamscope
