// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/http/httpexchangesink.h"
#include "models/capture/http/transcriptline.h"

#include <functional>

namespace Roamscope {

/// Reads HTTP messages that were written down as text, one after the other: curl -v, raw requests and responses with or
/// without a log's columns before each line, what mitmproxy and OkHttp print. Between them may stand anything.
class TranscriptReader
{
public:
    struct Totals
    {
        quint64 lines = 0;
        quint64 messages = 0; ///< requests and responses
        quint64 withHeaders = 0;
        quint64 upgrades = 0; ///< to a WebSocket
        quint64 ocpi = 0;
        quint64 soap = 0;
        quint64 others = 0; ///< lines that belong to none
        quint64 otherBytes = 0;
        quint64 ocppFrames = 0; ///< of the others
    };
    using Take = std::function<bool(HttpEvidence &&)>;
    using Skip = std::function<void(LedgerReason, LedgerKind, quint64, quint64, quint64)>;
    using GoOn = std::function<bool(quint64)>;

    /// `modified` is the file's own time, for transcripts that tell hours only.
    TranscriptReader(QByteArrayView text, int zoneMinutes, TimeUs modified, qsizetype longestBody);

    /// False when it was stopped.
    bool read(const Take &take, const Skip &skip, const GoOn &goOn);
    const Totals &totals() const { return m_totals; }

private:
    struct Line
    {
        qsizetype begin = 0;
        qsizetype end = 0; ///< of its text
        qsizetype next = 0; ///< where the one behind it begins
    };
    struct Message
    {
        TranscriptStart start;
        HttpHeaderList headers;
        QByteArray body;
        bool tooLong = false;
        qsizetype begin = 0;
        qsizetype end = 0;
        TranscriptTime time;
    };

    Line lineAt(qsizetype at) const;
    QByteArrayView textOf(const Line &line) const { return m_text.sliced(line.begin, line.end - line.begin); }
    qsizetype readMessage(const Line &first, const TranscriptStart &start);
    qsizetype readMarkedLines(qsizetype at, Message *message);
    qsizetype readPlainHeaders(qsizetype at, Message *message);
    qsizetype readPlainBody(qsizetype at, Message *message);
    qsizetype readColumnLines(const Line &first, Message *message);
    void addHeader(Message *message, QByteArrayView line);
    void addBodyLine(Message *message, QByteArrayView line, bool first);
    bool isBoundary(const Line &line) const;
    qsizetype readNote(const Line &line);
    void settle(Message &&message);
    void flush();
    void resolveTimes(HttpEvidence &evidence);
    TimeUs resolved(const TranscriptTime &time, TimeUs near, bool *zoneAssumed) const;
    void note(LedgerReason reason, LedgerKind kind, qsizetype begin, qsizetype end);
    quint64 lineOf(qsizetype at);

    const QByteArrayView m_text;
    const int m_zoneMinutes;
    const TimeUs m_modified;
    const qsizetype m_longestBody;
    Totals m_totals;
    const Take *m_take = nullptr;
    const Skip *m_skip = nullptr;
    bool m_stopped = false;
    bool m_hasPending = false; ///< a request that waits for its response
    HttpEvidence m_pending;
    TranscriptTime m_requestTime;
    TranscriptTime m_responseTime;
    TranscriptTime m_noteTime; ///< of a line between messages
    TimeUs m_lastTime = noTime; ///< of the exchange before: its day serves where only hours are told
    QByteArray m_curlData; ///< -d of the command line above
    qint64 m_wasted = 0;
    qsizetype m_counted = 0;
    quint64 m_line = 1;
};

} // namespace Roamscope
