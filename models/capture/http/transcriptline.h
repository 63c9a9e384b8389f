// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"

#include <QByteArray>
#include <QByteArrayView>

namespace Roamscope {

/// How the lines of a message are written down.
enum class TranscriptStyle : quint8 {
    Raw, ///< as they are
    Prefixed, ///< each behind the same columns of a log (time, logger)
    Curl, ///< behind "> " and "< "
    Mitm, ///< indented by four, as mitmproxy prints flows
    Arrows, ///< "--> PUT https://…", "<-- 200 OK …", as OkHttp logs
};

/// A time as a line tells it: all of it, or the hour only.
struct TranscriptTime
{
    enum class Kind : quint8 { None, Full, HourOnly };
    Kind kind = Kind::None;
    qint64 value = 0; ///< µs since 1970 (as if UTC where hasZone is false), or since midnight
    bool hasZone = false;
};

/// The first line of a message.
struct TranscriptStart
{
    bool isValid = false;
    bool isResponse = false;
    TranscriptStyle style = TranscriptStyle::Raw;
    qsizetype prefix = 0; ///< columns before it
    bool isQuoted = false; ///< its lines stand in quotes, with [\r][\n] at their ends
    QByteArrayView method;
    QByteArrayView address;
    int status = 0;
    qint64 duration = -1; ///< µs
    TranscriptTime time;
};

/// Reads a line (without its end) as the first one of a message; `next` is the line behind it, for styles that only
/// what follows tells apart.
TranscriptStart readTranscriptStart(QByteArrayView line, QByteArrayView next);

/// "Name: value".
bool isHeaderLine(QByteArrayView line);
/// A line's time, when it begins with one or has one near its beginning.
TranscriptTime readTranscriptTime(QByteArrayView line);
/// "> ", "< ", "* ", "{ [5 bytes data]", with or without a time before; the mark, or 0. `rest` gets what follows.
char curlMark(QByteArrayView line, QByteArrayView *rest, TranscriptTime *time = nullptr);
/// "----------", "=== … ===" and the like.
bool isRuler(QByteArrayView line);
/// Two lines whose first `columns` are of one make: the same letters and signs, digits at the same places.
bool haveSameColumns(QByteArrayView a, QByteArrayView b, qsizetype columns);

} // namespace Roamscope
