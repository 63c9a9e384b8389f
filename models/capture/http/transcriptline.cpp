// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/http/transcriptline.h"

#include "models/capture/http/httpwords.h"
#include "models/capture/textlog/logtime.h"

#include <algorithm>
#include <cctype>

namespace Roamscope {

namespace {

constexpr qsizetype longestPrefix = 240;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// "HTTP/1.1", "HTTP/2", at `at`; its length, 0 = it is none.
qsizetype protocolAt(QByteArrayView line, qsizetype at)
{
    if (!line.sliced(at).startsWith("HTTP/") || at + 6 > line.size() || !isDigit(line[at + 5]))
        return 0;
    if (at + 7 < line.size() && line[at + 6] == '.' && isDigit(line[at + 7]))
        return 8;
    return 6;
}

// What may stand behind a request line: nothing, or how a logger ends its quotes.
bool endsLine(QByteArrayView rest)
{
    rest = rest.trimmed();
    return rest.isEmpty() || rest == "\"" || rest == "[\\r][\\n]\"" || rest == "[\\r][\\n]" || rest == "\\r\\n" || rest == "\\r\\n\"" || rest == "'";
}

bool mayPrecede(char c)
{
    return c == ' ' || c == '\t' || c == '"' || c == '\'' || c == ']' || c == ':' || c == '>' || c == '<' || c == '|';
}

int statusAt(QByteArrayView text)
{
    if (text.size() < 3 || !isDigit(text[0]) || !isDigit(text[1]) || !isDigit(text[2]) || (text.size() > 3 && text[3] != ' ' && text[3] != '[' && text[3] != '"' && text[3] != '\r'))
        return 0;
    const int status = (text[0] - '0') * 100 + (text[1] - '0') * 10 + text[2] - '0';
    return status >= 100 && status < 600 ? status : 0;
}

// "PUT /path HTTP/1.1" at the end of a line.
bool readRequestLine(QByteArrayView line, TranscriptStart *start)
{
    const RequestWords words = findRequestWords(line);
    if (words.end < 0 || words.begin > longestPrefix || words.address.data() - words.method.data() != words.method.size() + 1)
        return false;
    const QByteArrayView rest = line.sliced(words.end);
    if (!rest.startsWith(' '))
        return false;
    const qsizetype protocol = protocolAt(line, words.end + 1);
    if (protocol == 0 || !endsLine(rest.sliced(1 + protocol)) || (words.begin > 0 && !mayPrecede(line[words.begin - 1])))
        return false;
    start->method = words.method;
    start->address = words.address;
    start->prefix = words.begin;
    return true;
}

// "HTTP/1.1 200 OK", behind a prefix or alone.
bool readStatusLine(QByteArrayView line, TranscriptStart *start)
{
    const QByteArrayView head = line.first(std::min(line.size(), longestPrefix + 20));
    const qsizetype at = head.indexOf("HTTP/");
    if (at < 0 || at > longestPrefix || (at > 0 && !mayPrecede(line[at - 1])))
        return false;
    const qsizetype protocol = protocolAt(line, at);
    if (protocol == 0 || at + protocol + 4 > line.size() || line[at + protocol] != ' ')
        return false;
    const QByteArrayView rest = line.sliced(at + protocol + 1);
    start->status = statusAt(rest);
    if (!start->status || rest.size() > 120)
        return false;
    // An access log has figures behind the status, a status line a phrase.
    if (std::any_of(rest.begin() + 3, rest.end(), isDigit) && at > 0)
        return false;
    start->isResponse = true;
    start->prefix = at;
    return true;
}

bool readArrows(QByteArrayView line, TranscriptStart *start)
{
    qsizetype at = line.indexOf("--> ");
    if (at >= 0 && at < longestPrefix) {
        const RequestWords words = findRequestWords(line.sliced(at + 4));
        if (words.begin == 0 && words.end > 0) {
            start->method = words.method;
            start->address = words.address;
            start->prefix = at;
            return true;
        }
    }
    at = line.indexOf("<-- ");
    if (at >= 0 && at < longestPrefix) {
        QByteArrayView rest = line.sliced(at + 4);
        if (rest.startsWith("HTTP/"))
            rest = rest.sliced(std::max<qsizetype>(0, rest.indexOf(' '))).trimmed();
        start->status = statusAt(rest);
        if (start->status) {
            start->isResponse = true;
            start->prefix = at;
            start->duration = findWordsDuration(rest);
            return true;
        }
    }
    return false;
}

bool readMitm(QByteArrayView line, QByteArrayView next, TranscriptStart *start)
{
    const QByteArrayView trimmed = line.trimmed();
    if (trimmed.startsWith("<< ")) {
        QByteArrayView rest = trimmed.sliced(3);
        if (rest.startsWith("HTTP/"))
            rest = rest.sliced(std::max<qsizetype>(0, rest.indexOf(' '))).trimmed();
        start->status = statusAt(rest);
        start->isResponse = start->status != 0;
        return start->isResponse;
    }
    if (!next.startsWith("    "))
        return false;
    const RequestWords words = findRequestWords(line);
    // 127.0.0.1:51234: PUT https://…
    if (words.end < 0 || words.begin < 4 || line[words.begin - 1] != ' ' || line[words.begin - 2] != ':' || !isDigit(line[words.begin - 3]))
        return false;
    const QByteArrayView rest = line.sliced(words.end).trimmed();
    if (!rest.isEmpty() && !rest.startsWith("HTTP/"))
        return false;
    start->method = words.method;
    start->address = words.address;
    return true;
}

} // namespace

bool isHeaderLine(QByteArrayView line)
{
    const qsizetype colon = line.first(std::min<qsizetype>(line.size(), 80)).indexOf(':', 1);
    if (colon <= 0 || colon > 64)
        return false;
    const bool name = std::all_of(line.begin(), line.begin() + colon, [](char c) {
        return std::isalnum(uchar(c)) || c == '-' || c == '_' || c == '.' || c == '!' || c == '#' || c == '$' || c == '*' || c == '+' || c == '~';
    });
    // "10:00:00" is no header.
    return name && !std::all_of(line.begin(), line.begin() + colon, isDigit) && (colon + 1 >= line.size() || line[colon + 1] == ' ' || line[colon + 1] == '\t' || line[colon + 1] != '/');
}

TranscriptTime readTranscriptTime(QByteArrayView line)
{
    const QByteArrayView head = line.first(std::min<qsizetype>(line.size(), 160));
    LogTime time;
    int length = 0;
    if (findLogTime({head.data(), std::size_t(head.size())}, 0, DateOrder::DayFirst, &time, &length) < 0)
        return {};
    if (time.completeness == LogTime::Completeness::Full)
        return {TranscriptTime::Kind::Full, time.value, time.hasZone};
    if (time.completeness == LogTime::Completeness::NoDate)
        return {TranscriptTime::Kind::HourOnly, time.value, time.hasZone};
    return {};
}

char curlMark(QByteArrayView line, QByteArrayView *rest, TranscriptTime *time)
{
    // 10:00:00.123456 > …
    if (line.size() > 16 && line[2] == ':' && line[5] == ':' && line[8] == '.' && isDigit(line[0])) {
        qsizetype at = 9;
        while (at < line.size() && isDigit(line[at]))
            ++at;
        if (at < line.size() && line[at] == ' ') {
            if (time)
                *time = readTranscriptTime(line.first(at));
            line = line.sliced(at + 1);
        }
    }
    if (line.isEmpty())
        return 0;
    const char mark = line[0];
    if ((mark == '{' || mark == '}') && line.size() > 14 && line[1] == ' ' && line[2] == '[' && line.first(std::min<qsizetype>(40, line.size())).contains(" bytes data]"))
        return mark;
    if (mark != '>' && mark != '<' && mark != '*')
        return 0;
    if (line.size() > 1 && line[1] != ' ')
        return 0;
    if (mark == '*' && line.size() < 3)
        return 0;
    *rest = line.size() > 2 ? line.sliced(2) : QByteArrayView();
    return mark;
}

bool isRuler(QByteArrayView line)
{
    const QByteArrayView trimmed = line.trimmed();
    if (trimmed.size() < 3)
        return false;
    const char c = trimmed[0];
    if (c != '-' && c != '=' && c != '#' && c != '*' && c != '~' && c != '_' && c != '+')
        return false;
    return trimmed[1] == c && trimmed[2] == c;
}

bool haveSameColumns(QByteArrayView a, QByteArrayView b, qsizetype columns)
{
    if (a.size() < columns || b.size() < columns)
        return false;
    for (qsizetype i = 0; i < columns; ++i) {
        if (a[i] != b[i] && !(isDigit(a[i]) && isDigit(b[i])))
            return false;
    }
    return true;
}

TranscriptStart readTranscriptStart(QByteArrayView line, QByteArrayView next)
{
    TranscriptStart start;
    line = line.first(std::min<qsizetype>(line.size(), 9000));
    if (line.size() < 5)
        return start;
    QByteArrayView rest;
    const char mark = curlMark(line, &rest, &start.time);
    if (mark == '>' || mark == '<') {
        TranscriptStart inner;
        if (mark == '>' ? readRequestLine(rest, &inner) && inner.prefix == 0 : readStatusLine(rest, &inner) && inner.prefix == 0) {
            inner.isValid = true;
            inner.style = TranscriptStyle::Curl;
            inner.time = start.time;
            return inner;
        }
    }
    if (mark == '*')
        return start;
    start.time = {};
    if (readMitm(line, next, &start)) {
        start.isValid = true;
        start.style = TranscriptStyle::Mitm;
        return start;
    }
    start = {};
    if (readArrows(line, &start)) {
        start.isValid = true;
        start.style = TranscriptStyle::Arrows;
    } else {
        start = {};
        if (readRequestLine(line, &start) || readStatusLine(line, &start)) {
            start.isQuoted = start.prefix > 0 && line[start.prefix - 1] == '"';
            // Alone in its line it is what it is; behind a prefix the next line must go on with it.
            const bool goesOn = start.prefix == 0 || next.trimmed().isEmpty() || isHeaderLine(next)
                || (haveSameColumns(line, next, start.prefix) && (isHeaderLine(next.sliced(start.prefix)) || next.size() - start.prefix < 14));
            start.isValid = goesOn;
            const bool prefixed = start.prefix > 0 && haveSameColumns(line, next, start.prefix);
            start.style = prefixed ? TranscriptStyle::Prefixed : TranscriptStyle::Raw;
        }
    }
    if (start.isValid && start.prefix > 0)
        start.time = readTranscriptTime(line.first(start.prefix));
    return start;
}

} // namespace Roamscope
