// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/http/transcriptreader.h"

#include "models/capture/http/evidencetime.h"
#include "models/capture/http/httpbody.h"
#include "models/capture/http/httpwords.h"
#include "models/capture/jsontext.h"
#include "models/capture/soap/soapenvelope.h"

#include <algorithm>
#include <cstring>

namespace Roamscope {

namespace {

constexpr qint64 second = 1000000;
constexpr qint64 day = 86400 * second;

bool isBlankLine(QByteArrayView line)
{
    return std::all_of(line.begin(), line.end(), [](char c) { return c == ' ' || c == '\t' || c == '\r'; });
}

// The text inside of a logger's quotes: "Host: a[\r][\n]".
QByteArrayView withoutQuotes(QByteArrayView line)
{
    if (line.endsWith('"'))
        line.chop(1);
    for (const QByteArrayView end : {QByteArrayView("[\\n]"), QByteArrayView("[\\r]"), QByteArrayView("\\n"), QByteArrayView("\\r")}) {
        if (line.endsWith(end))
            line.chop(end.size());
    }
    return line;
}

bool endsArrows(QByteArrayView line)
{
    return line.startsWith("--> END") || line.startsWith("<-- END") || line.startsWith("--> ") || line.startsWith("<-- ");
}

// What follows -d, --data, --data-raw or --data-binary on a command line, within single or double quotes.
QByteArray dataOf(QByteArrayView command)
{
    for (const QByteArrayView option : {QByteArrayView(" --data-raw "), QByteArrayView(" --data-binary "), QByteArrayView(" --data "), QByteArrayView(" --json "), QByteArrayView(" -d ")}) {
        const qsizetype at = command.indexOf(option);
        if (at < 0)
            continue;
        const QByteArrayView rest = command.sliced(at + option.size()).trimmed();
        if (rest.isEmpty() || (rest[0] != '\'' && rest[0] != '"'))
            continue;
        qsizetype end = 1;
        while (end < rest.size() && rest[end] != rest[0])
            end += rest[end] == '\\' && rest[0] == '"' ? 2 : 1;
        const QByteArrayView inside = rest.sliced(1, std::min(end, rest.size()) - 1);
        return rest[0] == '"' ? unescapeJson(inside) : inside.toByteArray();
    }
    return {};
}

bool holdsFrame(QByteArrayView line)
{
    for (qsizetype at = line.indexOf('['); at >= 0 && at + 3 < line.size(); at = line.indexOf('[', at + 1)) {
        if (line[at + 1] >= '2' && line[at + 1] <= '4' && line[at + 2] == ',')
            return true;
    }
    return false;
}

} // namespace

TranscriptReader::TranscriptReader(QByteArrayView text, int zoneMinutes, TimeUs modified, qsizetype longestBody)
    : m_text(text)
    , m_zoneMinutes(zoneMinutes)
    , m_modified(modified)
    , m_longestBody(longestBody)
{
}

TranscriptReader::Line TranscriptReader::lineAt(qsizetype at) const
{
    Line line {at, m_text.size(), m_text.size()};
    if (at >= m_text.size())
        return {m_text.size(), m_text.size(), m_text.size()};
    const auto *newline = static_cast<const char *>(std::memchr(m_text.data() + at, '\n', std::size_t(m_text.size() - at)));
    if (newline) {
        line.end = newline - m_text.data();
        line.next = line.end + 1;
    }
    if (line.end > line.begin && m_text[line.end - 1] == '\r')
        --line.end;
    return line;
}

quint64 TranscriptReader::lineOf(qsizetype at)
{
    if (at > m_counted) {
        m_line += quint64(std::count(m_text.data() + m_counted, m_text.data() + at, '\n'));
        m_counted = at;
    }
    return m_line;
}

void TranscriptReader::note(LedgerReason reason, LedgerKind kind, qsizetype begin, qsizetype end)
{
    (*m_skip)(reason, kind, quint64(begin), quint64(end - begin), lineOf(begin));
}

bool TranscriptReader::isBoundary(const Line &line) const
{
    const QByteArrayView text = textOf(line);
    QByteArrayView rest;
    if (isRuler(text) || curlMark(text, &rest))
        return true;
    if (text.size() < 4)
        return false;
    return readTranscriptStart(text, textOf(lineAt(line.next))).isValid;
}

void TranscriptReader::addHeader(Message *message, QByteArrayView line)
{
    if (message->headers.size() >= 300)
        return;
    if ((line.startsWith(' ') || line.startsWith('\t')) && !message->headers.isEmpty()) {
        message->headers.last().second += ' ' + line.trimmed().first(std::min<qsizetype>(line.trimmed().size(), 8000)).toByteArray();
        return;
    }
    const qsizetype colon = line.indexOf(':', 1);
    if (colon > 0)
        message->headers.append({line.first(colon).trimmed().toByteArray(), line.sliced(colon + 1).trimmed().toByteArray().left(64 << 10)});
}

void TranscriptReader::addBodyLine(Message *message, QByteArrayView line, bool first)
{
    if (message->tooLong)
        return;
    if (message->body.size() + line.size() + 1 > m_longestBody) {
        message->tooLong = true;
        message->body = {};
        return;
    }
    if (!first)
        message->body += '\n';
    message->body += line;
}

// curl: marks before the lines of both heads, the body without, other marks between.
qsizetype TranscriptReader::readMarkedLines(qsizetype at, Message *message)
{
    const char own = message->start.isResponse ? '<' : '>';
    bool inHead = true;
    bool anyBody = false;
    while (at < m_text.size()) {
        const Line line = lineAt(at);
        const QByteArrayView text = textOf(line);
        QByteArrayView rest;
        const char mark = curlMark(text, &rest);
        if (inHead) {
            if (mark == own) {
                if (isBlankLine(rest)) {
                    inHead = false;
                    if (own == '>')
                        return line.next;
                } else {
                    addHeader(message, rest);
                }
            } else if (mark != '*' && mark != '{' && mark != '}') {
                return at;
            }
            at = line.next;
            continue;
        }
        if (mark == '{' || mark == '}') {
            at = line.next;
            continue;
        }
        if (mark || text.startsWith("$ ") || text.startsWith("curl ") || readTranscriptStart(text, {}).isValid)
            return at;
        // The meter that curl draws while it loads.
        const bool meter = text.contains("--:--:--") || text.trimmed().startsWith("% Total") || text.trimmed().startsWith("Dload");
        if (!meter && (anyBody || !isBlankLine(text))) {
            addBodyLine(message, text, !anyBody);
            anyBody = true;
            // "…}* Connection #0 to host … left intact" ends the body in the middle of a line.
            if (text.contains("* Connection #")) {
                const qsizetype place = message->body.lastIndexOf("* Connection #");
                if (place >= 0)
                    message->body.truncate(place);
                return line.next;
            }
        }
        at = line.next;
    }
    return at;
}

// The same columns before each line, or an indentation.
qsizetype TranscriptReader::readColumnLines(const Line &first, Message *message)
{
    const TranscriptStart &start = message->start;
    const QByteArrayView model = textOf(first);
    const bool mitm = start.style == TranscriptStyle::Mitm;
    const bool arrows = start.style == TranscriptStyle::Arrows;
    qsizetype at = first.next;
    bool inHead = true;
    bool anyBody = false;
    int blanks = 0;
    while (at < m_text.size()) {
        const Line line = lineAt(at);
        QByteArrayView text = textOf(line);
        if (mitm) {
            if (isBlankLine(text)) {
                text = {};
            } else if (text.startsWith("    ")) {
                text = text.sliced(4);
            } else {
                return at;
            }
        } else {
            if (start.prefix > 0) {
                if (!haveSameColumns(model, text, start.prefix))
                    return at;
                text = text.sliced(start.prefix);
            }
            if (start.isQuoted)
                text = withoutQuotes(text);
            if (arrows && endsArrows(text))
                return text.startsWith("--> END") || text.startsWith("<-- END") ? line.next : at;
            if (readTranscriptStart(text, {}).isValid || (!arrows && isBoundary(line)))
                return at;
        }
        if (inHead && isHeaderLine(text)) {
            addHeader(message, text);
        } else if (inHead && text.trimmed().isEmpty()) {
            inHead = false;
        } else if (!text.trimmed().isEmpty()) {
            inHead = false;
            for (; blanks > 0 && anyBody; --blanks)
                addBodyLine(message, {}, false);
            addBodyLine(message, text, !anyBody);
            anyBody = true;
            blanks = 0;
        } else {
            // Blank lines between flows are not of the body.
            ++blanks;
        }
        at = line.next;
    }
    return at;
}

qsizetype TranscriptReader::readPlainHeaders(qsizetype at, Message *message)
{
    while (at < m_text.size()) {
        const Line line = lineAt(at);
        const QByteArrayView text = textOf(line);
        if (isBlankLine(text))
            return line.next;
        const bool folded = (text[0] == ' ' || text[0] == '\t') && !message->headers.isEmpty();
        if (!isHeaderLine(text) && !folded)
            return at;
        addHeader(message, text);
        at = line.next;
    }
    return at;
}

qsizetype TranscriptReader::readPlainBody(qsizetype begin, Message *message)
{
    const auto take = [&](qsizetype from, qsizetype to) {
        if (to - from > m_longestBody)
            message->tooLong = true;
        else
            message->body = m_text.sliced(from, to - from).toByteArray();
    };
    const auto skipBlankLines = [&](qsizetype at) {
        while (at < m_text.size()) {
            const Line line = lineAt(at);
            if (!isBlankLine(textOf(line)))
                break;
            at = line.next;
        }
        return at;
    };
    const QByteArrayView rest = m_text.sliced(begin);
    if (evidenceHeader(message->headers, "Transfer-Encoding").toLower().contains("chunked") && m_wasted < 4 * qint64(m_text.size())) {
        qsizetype consumed = 0;
        bool tooLong = false;
        QByteArray body;
        if (readHttpChunks(rest, m_longestBody, &body, &consumed, &tooLong)) {
            message->body = tooLong ? QByteArray() : body;
            message->tooLong = tooLong;
            return begin + consumed;
        }
        m_wasted += body.size() + 64;
    }
    bool hasLength = false;
    const qint64 length = evidenceHeader(message->headers, "Content-Length").trimmed().toLongLong(&hasLength);
    if (hasLength && length >= 0 && length <= rest.size()) {
        // It counts when something of its own begins behind it; loggers change line ends.
        const qsizetype after = begin + qsizetype(length);
        const qsizetype next = skipBlankLines(after);
        const bool atLineEnd = after == m_text.size() || m_text[after] == '\n' || m_text[after] == '\r' || (after > 0 && m_text[after - 1] == '\n');
        const bool startsHere = length > 0 && after < m_text.size() && readTranscriptStart(textOf(lineAt(after)), {}).isValid;
        if (length == 0 || (atLineEnd && (next >= m_text.size() || isBoundary(lineAt(next)) || next > after + 2)) || startsHere) {
            take(begin, after);
            return after;
        }
    }
    const qsizetype start = skipBlankLines(begin);
    if (start >= m_text.size())
        return m_text.size();
    qsizetype end = -1;
    if (isBoundary(lineAt(start))) {
        end = begin;
    } else if ((m_text[start] == '{' || m_text[start] == '[') && m_wasted < 4 * qint64(m_text.size())) {
        end = endOfJsonValue(m_text, start);
        if (end < 0)
            m_wasted += m_text.size() - start;
    }
    if (end < 0) {
        // To the next line that is none of a body: a message, a ruler, or behind a blank line something with a time.
        qsizetype at = start;
        bool afterBlank = false;
        while (at < m_text.size()) {
            const Line line = lineAt(at);
            const QByteArrayView text = textOf(line);
            if (isBlankLine(text)) {
                afterBlank = true;
            } else if (isBoundary(line) || (at > start && afterBlank && readTranscriptTime(text).kind == TranscriptTime::Kind::Full)) {
                break;
            } else {
                afterBlank = false;
            }
            at = line.next;
        }
        end = at;
        while (end > start && (m_text[end - 1] == '\n' || m_text[end - 1] == '\r' || m_text[end - 1] == ' '))
            --end;
    }
    if (end > begin)
        take(start, std::max(end, start));
    if (hasLength && length > 0) {
        const qint64 found = end > start ? end - start : 0;
        const qint64 lines = end > start ? qint64(std::count(m_text.data() + start, m_text.data() + end, '\n')) : 0;
        if (found > 0 && std::abs(length - found) > lines + 2)
            note(LedgerReason::LengthDisagrees, LedgerKind::Repaired, message->begin, end);
    }
    return std::max(end, begin);
}

qsizetype TranscriptReader::readMessage(const Line &first, const TranscriptStart &start)
{
    Message message;
    message.start = start;
    message.begin = first.begin;
    message.time = start.time.kind != TranscriptTime::Kind::None ? start.time : m_noteTime;
    m_noteTime = {};
    qsizetype at = first.next;
    switch (start.style) {
    case TranscriptStyle::Curl:
        at = readMarkedLines(at, &message);
        break;
    case TranscriptStyle::Mitm:
    case TranscriptStyle::Prefixed:
    case TranscriptStyle::Arrows:
        at = readColumnLines(first, &message);
        break;
    case TranscriptStyle::Raw:
        at = readPlainHeaders(at, &message);
        at = readPlainBody(at, &message);
        break;
    }
    // What follows the JSON in a body that was collected line by line is the log's.
    if (start.style != TranscriptStyle::Raw && (message.body.startsWith('{') || message.body.startsWith('['))) {
        const qsizetype end = endOfJsonValue(message.body, 0);
        if (end > 0)
            message.body.truncate(end);
    }
    message.end = std::max(at, first.next);
    settle(std::move(message));
    return std::max(at, first.next);
}

void TranscriptReader::settle(Message &&message)
{
    ++m_totals.messages;
    m_totals.withHeaders += !message.headers.isEmpty();
    m_totals.soap += looksLikeSoap(message.body);
    // 100 Continue is not the answer.
    if (message.start.isResponse && message.start.status < 200 && message.start.status != 101) {
        note(LedgerReason::NoFrame, LedgerKind::Skipped, message.begin, message.end);
        return;
    }
    if (!message.start.isResponse || !m_hasPending) {
        flush();
        m_pending = {};
        m_requestTime = {};
        m_responseTime = {};
    }
    HttpHalf &half = message.start.isResponse ? m_pending.response : m_pending.request;
    half.present = true;
    half.headers = message.headers;
    half.body = message.body;
    half.isTooLong = message.tooLong;
    half.place = {.offset = quint64(message.begin), .length = quint32(std::min<qsizetype>(message.end - message.begin, 0x7fffffff)), .number = 0};
    m_hasPending = true;
    if (message.start.isResponse) {
        m_pending.status = message.start.status;
        m_pending.duration = message.start.duration;
        m_responseTime = message.time;
        flush();
        return;
    }
    m_pending.method = message.start.method.toByteArray();
    m_pending.url = message.start.address.toByteArray();
    m_requestTime = message.time;
    if (message.start.style == TranscriptStyle::Curl && half.body.isEmpty())
        half.body = std::exchange(m_curlData, {});
    if (message.start.style == TranscriptStyle::Curl || message.start.style == TranscriptStyle::Arrows)
        m_pending.flow = HttpFlow::Outbound;
    m_totals.upgrades += evidenceHeader(half.headers, "Upgrade").toLower() == "websocket";
}

TimeUs TranscriptReader::resolved(const TranscriptTime &time, TimeUs near, bool *zoneAssumed) const
{
    *zoneAssumed = false;
    if (time.kind == TranscriptTime::Kind::None)
        return noTime;
    const qint64 zone = qint64(m_zoneMinutes) * 60 * second;
    if (time.kind == TranscriptTime::Kind::Full) {
        *zoneAssumed = !time.hasZone;
        return time.hasZone ? time.value : time.value - zone;
    }
    if (near == noTime)
        return noTime;
    // The day, and often the zone, from the Date of the answer: zones are whole quarters of an hour.
    const TimeUs midnight = near - ((near % day) + day) % day;
    const qint64 quarter = 15 * 60 * second;
    const TimeUs sameDay = midnight + time.value;
    const qint64 away = near - sameDay;
    const qint64 quarters = (away + (away >= 0 ? quarter / 2 : -quarter / 2)) / quarter;
    if (std::abs(away - quarters * quarter) < 60 * second)
        return sameDay + quarters * quarter;
    *zoneAssumed = true;
    TimeUs best = sameDay - zone;
    while (best - near > day / 2)
        best -= day;
    while (near - best > day / 2)
        best += day;
    return best;
}

void TranscriptReader::resolveTimes(HttpEvidence &evidence)
{
    const TimeUs date = evidenceDate(evidenceHeader(evidence.response.headers, "Date"));
    const TimeUs near = date != noTime ? date : m_lastTime != noTime ? m_lastTime : m_modified;
    evidence.request.time = resolved(m_requestTime, near, &evidence.request.zoneAssumed);
    evidence.response.time = resolved(m_responseTime, near, &evidence.response.zoneAssumed);
    if (evidence.request.time != noTime)
        m_lastTime = evidence.request.time;
    else if (date != noTime)
        m_lastTime = date;
}

void TranscriptReader::flush()
{
    if (!m_hasPending)
        return;
    m_hasPending = false;
    HttpEvidence evidence = std::exchange(m_pending, {});
    resolveTimes(evidence);
    const OcpiParties parties = ocpiParties(evidence.method, evidence.url, evidence.request.headers);
    m_totals.ocpi += parties.isOcpi || evidence.response.body.contains("\"status_code\"");
    evidence.mayBeForeign = true;
    if (!(*m_take)(std::move(evidence)))
        m_stopped = true;
}

// A line between messages. Returns where to go on.
qsizetype TranscriptReader::readNote(const Line &line)
{
    const QByteArrayView text = textOf(line);
    if (isBlankLine(text))
        return line.next;
    QByteArrayView rest;
    TranscriptTime time;
    if (curlMark(text, &rest, &time)) {
        note(LedgerReason::NoFrame, LedgerKind::Skipped, line.begin, line.end); // what curl says of the connection
        return line.next;
    }
    if (text.startsWith("curl ") || text.startsWith("$ curl ") || text.startsWith("# curl ")) {
        // A command goes on over lines that end in a backslash.
        qsizetype end = line.end;
        Line last = line;
        while (end > line.begin && m_text[end - 1] == '\\' && end - line.begin < (1 << 20) && last.next < m_text.size()) {
            last = lineAt(last.next);
            end = last.end;
        }
        m_curlData = dataOf(m_text.sliced(line.begin, end - line.begin));
        note(LedgerReason::NoFrame, LedgerKind::Skipped, line.begin, end);
        return last.next;
    }
    ++m_totals.others;
    m_totals.otherBytes += quint64(line.end - line.begin);
    const QByteArrayView head = text.first(std::min<qsizetype>(text.size(), 4096));
    m_totals.ocppFrames += holdsFrame(head);
    time = readTranscriptTime(text);
    if (time.kind != TranscriptTime::Kind::None)
        m_noteTime = time;
    note(LedgerReason::NoFrame, LedgerKind::Skipped, line.begin, line.end);
    return line.next;
}

bool TranscriptReader::read(const Take &take, const Skip &skip, const GoOn &goOn)
{
    m_take = &take;
    m_skip = &skip;
    qsizetype at = m_text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    qsizetype asked = 0;
    while (at < m_text.size() && !m_stopped) {
        const Line line = lineAt(at);
        const TranscriptStart start = readTranscriptStart(textOf(line), textOf(lineAt(line.next)));
        if (start.isValid) {
            at = readMessage(line, start);
        } else {
            at = readNote(line);
        }
        if (at - asked > (1 << 20)) {
            asked = at;
            if (!goOn(quint64(at)))
                return false;
        }
    }
    flush();
    m_totals.lines = lineOf(m_text.size()) - (m_text.endsWith('\n') ? 1 : 0);
    return !m_stopped;
}

} // namespace Roamscope
