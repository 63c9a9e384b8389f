// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/prose/proseline.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace Roamscope {

namespace {

constexpr std::size_t longestName = 64;
constexpr std::size_t longestPrefix = 400;
constexpr std::size_t longestObject = std::size_t(1) << 20;
constexpr qint64 minuteUs = 60'000'000;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

bool isNameCharacter(char c)
{
    return isDigit(c) || isLetter(c) || c == '_' || c == '.' || c == '-' || c == '/' || c == '$' || c == '@' || c == '#';
}

std::string_view trimmedBlanks(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && (isBlank(text.back()) || text.back() == '\n'))
        text.remove_suffix(1);
    return text;
}

bool areDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

bool isUpper(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

char at(std::string_view text, std::size_t i)
{
    return i < text.size() ? text[i] : '\0';
}

/// Blanks, and what loggers put between the parts of a line; a minus before a number and an arrow are none.
bool isSeparator(std::string_view text, std::size_t i, bool behindPart)
{
    const char c = text[i];
    if (isBlank(c))
        return true;
    if (!behindPart)
        return false;
    return c == ':' || c == '|' || c == '>' || c == ']' || (c == '-' && (i + 1 >= text.size() || isBlank(text[i + 1]) || text[i + 1] == '-'));
}

/// "12.345678" or "12345.6": seconds since the start, as kernels print them.
qint64 uptimeFromSeconds(std::string_view text)
{
    const std::size_t point = text.find('.');
    if (point == std::string_view::npos || point == 0 || text.size() - point < 3 || text.size() > 18 || !areDigits(text.substr(0, point))
        || !areDigits(text.substr(point + 1)))
        return -1;
    qint64 whole = 0;
    std::from_chars(text.data(), text.data() + point, whole);
    qint64 fraction = 0;
    qint64 scale = 100'000;
    for (std::size_t i = point + 1; i < text.size() && scale > 0; ++i, scale /= 10)
        fraction += (text[i] - '0') * scale;
    return whole < 10'000'000'000 ? whole * 1'000'000 + fraction : -1;
}

ProseSeverity severityFromSyslog(int level)
{
    return level <= 2 ? ProseSeverity::Fatal : level == 3 ? ProseSeverity::Error : level == 4 ? ProseSeverity::Warning
        : level <= 6  ? ProseSeverity::Info
                      : ProseSeverity::Debug;
}

/// A number of syslog (0 to 7) or of bunyan and pino (10 to 60).
ProseSeverity severityFromNumber(qint64 level)
{
    if (level >= 0 && level <= 7)
        return severityFromSyslog(int(level));
    return level < 10 ? ProseSeverity::Unknown : level < 30 ? ProseSeverity::Debug : level < 40 ? ProseSeverity::Info
        : level < 50  ? ProseSeverity::Warning
        : level < 60  ? ProseSeverity::Error
                      : ProseSeverity::Fatal;
}

enum class Member : quint8 { None, Time, Text, Severity, Module };

Member memberOf(std::string_view name)
{
    struct Name
    {
        std::string_view name;
        Member member;
    };
    static constexpr Name names[] = {
        {"time", Member::Time}, {"timestamp", Member::Time}, {"ts", Member::Time}, {"@timestamp", Member::Time}, {"t", Member::Time},
        {"date", Member::Time}, {"datetime", Member::Time}, {"asctime", Member::Time}, {"__REALTIME_TIMESTAMP", Member::Time},
        {"msg", Member::Text}, {"message", Member::Text}, {"MESSAGE", Member::Text}, {"text", Member::Text}, {"log", Member::Text},
        {"event", Member::Text},
        {"level", Member::Severity}, {"severity", Member::Severity}, {"lvl", Member::Severity}, {"levelname", Member::Severity},
        {"loglevel", Member::Severity}, {"log.level", Member::Severity}, {"PRIORITY", Member::Severity},
        {"module", Member::Module}, {"logger", Member::Module}, {"component", Member::Module}, {"name", Member::Module},
        {"source", Member::Module}, {"unit", Member::Module}, {"caller", Member::Module}, {"tag", Member::Module},
        {"log.logger", Member::Module}, {"SYSLOG_IDENTIFIER", Member::Module}, {"_SYSTEMD_UNIT", Member::Module}};
    for (const Name &one : names) {
        if (one.name == name)
            return one.member;
    }
    return Member::None;
}

} // namespace

struct ProseLineReader::Json
{
    simdjson::ondemand::parser parser;
};

ProseSeverity proseSeverityFromWord(std::string_view word, bool letters)
{
    if (word.size() == 1 && letters) {
        switch (word.front()) {
        case 'V':
        case 'D':
        case 'T':
            return ProseSeverity::Debug;
        case 'I':
        case 'N':
            return ProseSeverity::Info;
        case 'W':
            return ProseSeverity::Warning;
        case 'E':
            return ProseSeverity::Error;
        case 'F':
        case 'C':
            return ProseSeverity::Fatal;
        default:
            return ProseSeverity::Unknown;
        }
    }
    if (word.size() < 3 || word.size() > 13)
        return ProseSeverity::Unknown;
    char lower[14];
    for (std::size_t i = 0; i < word.size(); ++i)
        lower[i] = isLetter(word[i]) ? char(word[i] | 0x20) : word[i];
    const std::string_view name(lower, word.size());
    struct Name
    {
        std::string_view name;
        ProseSeverity severity;
    };
    static constexpr Name names[] = {
        {"info", ProseSeverity::Info}, {"debug", ProseSeverity::Debug}, {"error", ProseSeverity::Error}, {"warning", ProseSeverity::Warning},
        {"warn", ProseSeverity::Warning}, {"trace", ProseSeverity::Debug}, {"notice", ProseSeverity::Info}, {"err", ProseSeverity::Error},
        {"erro", ProseSeverity::Error}, {"debg", ProseSeverity::Debug}, {"dbg", ProseSeverity::Debug}, {"inf", ProseSeverity::Info},
        {"wrn", ProseSeverity::Warning}, {"fatal", ProseSeverity::Fatal}, {"critical", ProseSeverity::Fatal}, {"crit", ProseSeverity::Fatal},
        {"information", ProseSeverity::Info}, {"verbose", ProseSeverity::Debug}, {"verb", ProseSeverity::Debug}, {"severe", ProseSeverity::Error},
        {"fine", ProseSeverity::Debug}, {"finer", ProseSeverity::Debug}, {"emerg", ProseSeverity::Fatal}, {"alert", ProseSeverity::Fatal},
        {"panic", ProseSeverity::Fatal}, {"warnung", ProseSeverity::Warning}, {"fehler", ProseSeverity::Error}, {"hinweis", ProseSeverity::Info}};
    for (const Name &one : names) {
        if (one.name == name)
            return one.severity;
    }
    return ProseSeverity::Unknown;
}

ProseLineReader::ProseLineReader(DateOrder order)
    : m_order(order)
    , m_json(std::make_unique<Json>())
{
}

ProseLineReader::~ProseLineReader() = default;

const ProseLine &ProseLineReader::read(std::string_view line)
{
    m_line = {};
    if (line.starts_with("\xEF\xBB\xBF"))
        line.remove_prefix(3);
    while (!line.empty() && isBlank(line.back()))
        line.remove_suffix(1);
    if (line.starts_with('{') && line.size() <= longestObject && readJson(line))
        return m_line;
    readPrefix(line);
    return m_line;
}

// What differs from the line before is mostly the seconds: calendars are not counted for each line.
std::size_t ProseLineReader::readTime(std::string_view line, std::size_t position, bool epochAllowed)
{
    const std::string_view text = line.substr(position);
    constexpr std::size_t headSize = sizeof m_cached.head;
    if (m_cached.valid && text.size() >= headSize + 2 && std::memcmp(text.data(), m_cached.head, headSize) == 0 && isDigit(text[17])
        && isDigit(text[18])) {
        std::size_t end = headSize + 2;
        qint64 value = m_cached.minute + ((text[17] - '0') * 10 + (text[18] - '0')) * qint64(1'000'000);
        bool same = true;
        if (m_cached.fraction > 0) {
            same = at(text, end) == m_cached.point;
            qint64 scale = 100'000;
            for (int i = 0; i < m_cached.fraction && same; ++i, scale /= 10) {
                const char c = at(text, end + 1 + std::size_t(i));
                same = isDigit(c);
                value += (c - '0') * scale;
            }
            end += 1 + std::size_t(m_cached.fraction);
        }
        const std::string &zone = m_cached.zone;
        same = same && text.size() >= end + zone.size() && text.compare(end, zone.size(), zone) == 0;
        end += zone.size();
        const char next = at(text, end);
        // No more digits, and no zone where there was none.
        if (same && !isDigit(next) && next != '.' && next != ',' && (!zone.empty() || (next != 'Z' && next != '+' && next != '-'))) {
            m_line.time = m_cached.time;
            m_line.time.value = value;
            return end;
        }
    }
    LogTime time;
    const int length = parseLogTime(text.substr(0, 80), m_order, epochAllowed, &time);
    if (length <= 0)
        return 0;
    m_line.time = time;
    // Of forms like ISO the next line is read from what this one left; day and month must stand in a certain order.
    const std::string_view stamp = text.substr(0, std::size_t(length));
    m_cached.valid = false;
    const bool iso = stamp.size() >= headSize + 2 && time.completeness == LogTime::Completeness::Full && isDigit(stamp[3]) && stamp[13] == ':'
        && stamp[16] == ':' && isDigit(stamp[17]) && isDigit(stamp[18]) && !time.twelveHour;
    if (iso) {
        std::memcpy(m_cached.head, stamp.data(), headSize);
        std::size_t end = headSize + 2;
        m_cached.fraction = 0;
        qint64 within = ((stamp[17] - '0') * 10 + (stamp[18] - '0')) * qint64(1'000'000);
        if ((at(stamp, end) == '.' || at(stamp, end) == ',') && isDigit(at(stamp, end + 1))) {
            m_cached.point = stamp[end];
            ++end;
            qint64 scale = 100'000;
            while (isDigit(at(stamp, end))) {
                within += (stamp[end] - '0') * scale;
                scale /= 10;
                ++end;
                ++m_cached.fraction;
            }
        }
        if (m_cached.fraction <= 9 && (time.value - within) % minuteUs == 0) {
            m_cached.zone.assign(stamp.substr(end));
            m_cached.minute = time.value - within;
            m_cached.time = time;
            m_cached.valid = true;
        }
    }
    return std::size_t(length);
}

/// "<34>Oct 11 …", "<165>1 2024-06-01T12:00:00Z host app 12 id [x y="z"] text"
bool ProseLineReader::readSyslogHead(std::string_view line, std::size_t *position)
{
    std::size_t i = 1;
    int priority = 0;
    while (i < 5 && isDigit(at(line, i)))
        priority = priority * 10 + (line[i++] - '0');
    if (i == 1 || at(line, i) != '>' || priority > 191)
        return false;
    m_line.severity = severityFromSyslog(priority % 8);
    ++i;
    if (at(line, i) != '1' || at(line, i + 1) != ' ') {
        *position = i;
        return true;
    }
    i += 2;
    if (const std::size_t length = readTime(line, i, false))
        i += length;
    else if (at(line, i) == '-')
        ++i;
    std::string_view fields[4]; // host, application, process, message id
    for (std::string_view &field : fields) {
        if (at(line, i) != ' ')
            break;
        const std::size_t end = std::min(line.find(' ', i + 1), line.size());
        field = line.substr(i + 1, end - i - 1);
        i = end;
    }
    if (fields[1] != "-")
        m_line.module = fields[1].substr(0, longestName);
    while (at(line, i) == ' ')
        ++i;
    if (at(line, i) == '-') {
        ++i;
    } else {
        while (at(line, i) == '[') { // structured data; quotes may hold brackets
            bool quoted = false;
            std::size_t end = i + 1;
            for (; end < line.size() && (quoted || line[end] != ']'); ++end) {
                if (line[end] == '\\')
                    ++end;
                else if (line[end] == '"')
                    quoted = !quoted;
            }
            if (end >= line.size())
                break;
            i = end + 1;
        }
    }
    setText(line.substr(std::min(i, line.size())));
    *position = std::string_view::npos;
    return true;
}

void ProseLineReader::setText(std::string_view text)
{
    text = trimmedBlanks(text);
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    m_line.text = text;
    m_line.words = text;
}

void ProseLineReader::readPrefix(std::string_view line)
{
    std::size_t i = 0;
    const std::string_view head = line.substr(0, longestPrefix);
    if (at(line, 0) == '<') {
        if (readSyslogHead(line, &i) && i == std::string_view::npos)
            return;
    } else if (std::strchr("IWEFDV", at(line, 0)) && line.size() > 6 && isDigit(line[1]) && isDigit(line[2]) && isDigit(line[3]) && isDigit(line[4])
               && line[5] == ' ') {
        // glog: "I0601 12:00:00.123456  1234 meter.cc:12] text"
        int length = 0;
        if (findLogTime(head, 0, m_order, &m_line.time, &length) == 0) {
            m_line.severity = proseSeverityFromWord(line.substr(0, 1), true);
            const std::size_t end = head.find("] ");
            const std::string_view between = trimmedBlanks(head.substr(std::size_t(length), end == std::string_view::npos ? 0 : end - std::size_t(length)));
            const std::size_t blank = between.rfind(' ');
            m_line.module = blank == std::string_view::npos ? between : between.substr(blank + 1);
            setText(line.substr(end == std::string_view::npos ? std::size_t(length) : end + 2));
            return;
        }
        m_line.time = {};
    }
    bool yearless = at(line, 0) == '<';
    std::size_t words = std::string_view::npos; // where a name stands that may be a word of the text
    std::size_t textAt = i;
    bool bracketSeverity = false;
    for (int element = 0; element < 12 && i < head.size(); ++element) {
        while (i < head.size() && isSeparator(head, i, element > 0))
            ++i;
        textAt = i;
        if (i >= head.size())
            break;
        const char c = head[i];
        if (!m_line.time.isValid() && (isDigit(c) || (isLetter(c) && element < 3))) {
            if (const std::size_t length = readTime(head, i, i == 0)) {
                yearless = yearless || m_line.time.completeness == LogTime::Completeness::NoYear;
                i += length;
                textAt = i;
                continue;
            }
        }
        if (c == '[' || c == '(' || c == '{') {
            const char close = c == '[' ? ']' : c == '(' ? ')' : '}';
            const std::size_t end = head.find(close, i + 1);
            if (end == std::string_view::npos || end - i > longestName)
                break;
            const std::string_view inner = trimmedBlanks(head.substr(i + 1, end - i - 1));
            const std::size_t inside = std::size_t(inner.data() - head.data());
            if (!m_line.time.isValid() && !inner.empty() && (isDigit(inner.front()) || isLetter(inner.front()))) {
                const std::size_t length = readTime(head, inside, true);
                if (length > 0 && length + 2 >= inner.size()) {
                    i = end + 1;
                    textAt = i;
                    continue;
                }
                if (length > 0)
                    m_line.time = {};
            }
            if (const qint64 uptime = uptimeFromSeconds(inner); uptime >= 0 && !m_line.isTimed()) {
                m_line.uptime = uptime;
            } else if (areDigits(inner)) {
                // "I (12345) wifi: …" counts milliseconds; else it is a process.
                if (c == '(' && element == 1 && !m_line.isTimed() && m_line.severity != ProseSeverity::Unknown && inner.size() < 13) {
                    qint64 milliseconds = 0;
                    std::from_chars(inner.data(), inner.data() + inner.size(), milliseconds);
                    m_line.uptime = milliseconds * 1000;
                }
            } else if (const ProseSeverity severity = proseSeverityFromWord(inner.substr(0, std::min(inner.find(':'), inner.size())), c == '[');
                       severity != ProseSeverity::Unknown) {
                m_line.severity = severity;
                bracketSeverity = true;
            } else if (!inner.empty() && (isLetter(inner.front()) || inner.front() == '_') && inner.size() <= 48
                       && std::all_of(inner.begin(), inner.end(), [](char n) { return isNameCharacter(n) || n == ':' || n == ' ' || n == ','; })
                       && (c != '(' || m_line.severity != ProseSeverity::Unknown || m_line.isTimed())) {
                if (m_line.module.empty() || c == '[')
                    m_line.module = inner;
            } else {
                break;
            }
            i = end + 1;
            textAt = i;
            continue;
        }
        if (!isLetter(c) && !isDigit(c) && c != '_')
            break;
        std::size_t end = i;
        while (end < head.size() && isNameCharacter(head[end]))
            ++end;
        const std::string_view word = head.substr(i, end - i);
        const char next = at(head, end);
        // "I/Tag( 1234): text"
        if (word.size() > 2 && word[1] == '/' && proseSeverityFromWord(word.substr(0, 1), true) != ProseSeverity::Unknown && (next == '(' || next == ':')) {
            m_line.severity = proseSeverityFromWord(word.substr(0, 1), true);
            m_line.module = word.substr(2);
            i = end;
            if (next == '(') {
                const std::size_t closing = head.find(')', end);
                if (closing != std::string_view::npos)
                    i = closing + 1;
            }
            if (at(head, i) == ':')
                ++i;
            textAt = i;
            break;
        }
        const bool separated = next == ':' || next == '|' || next == '\t' || next == '\0' || (isBlank(next) && (at(head, end + 1) == '|' || at(head, end + 1) == ':'));
        if (m_line.severity == ProseSeverity::Unknown || (yearless && !bracketSeverity)) {
            const ProseSeverity severity = proseSeverityFromWord(word, (m_line.isTimed() || i == 0) && isBlank(next));
            const bool plain = word.size() == 1 || isUpper(word);
            if (severity != ProseSeverity::Unknown && next != '\0' && (separated || (plain && (isBlank(next) || next == '-' || next == ',' || next == ']')))) {
                m_line.severity = severity;
                i = end + (next == ':' || next == ',' ? 1 : 0);
                textAt = i;
                // Android: "1234  5678 I Tag: text"
                continue;
            }
        }
        if (areDigits(word) && isBlank(next) && m_line.isTimed()) {
            const std::string_view rest = trimmedBlanks(head.substr(end, 40));
            const std::size_t blank = rest.find(' ');
            const bool android = blank != std::string_view::npos && areDigits(rest.substr(0, blank)) && rest.size() > blank + 1;
            const bool androidEnd = blank == 1 && proseSeverityFromWord(rest.substr(0, 1), true) != ProseSeverity::Unknown;
            if (rest.starts_with("---") || android || androidEnd) {
                i = end;
                textAt = i;
                continue;
            }
        }
        const bool begun = m_line.isTimed() || m_line.severity != ProseSeverity::Unknown;
        // "host app[12]: text", "host app: text"
        if (begun && m_line.module.empty() && isBlank(next)) {
            std::size_t name = end + 1;
            std::size_t nameEnd = name;
            while (nameEnd < head.size() && isNameCharacter(head[nameEnd]))
                ++nameEnd;
            const std::size_t pidEnd = at(head, nameEnd) == '[' ? head.find(']', nameEnd) : std::string_view::npos;
            const bool process = nameEnd > name && pidEnd != std::string_view::npos && areDigits(head.substr(nameEnd + 1, pidEnd - nameEnd - 1)) && at(head, pidEnd + 1) == ':';
            if (process || (yearless && nameEnd > name && at(head, nameEnd) == ':')) {
                m_line.module = head.substr(name, nameEnd - name);
                i = process ? pidEnd + 2 : nameEnd + 1;
                textAt = i;
                continue;
            }
        }
        if (begun && next == '[' && m_line.module.empty()) { // "app[12]: text"
            const std::size_t pidEnd = head.find(']', end);
            if (pidEnd != std::string_view::npos && areDigits(head.substr(end + 1, pidEnd - end - 1)) && at(head, pidEnd + 1) == ':') {
                m_line.module = word;
                i = pidEnd + 2;
                textAt = i;
                continue;
            }
        }
        // EVerest: "[INFO] evse_manager_1:  :: text", with a function between where it is an error
        if (bracketSeverity) {
            const std::size_t colons = head.find(" :: ", end);
            if (colons != std::string_view::npos) {
                m_line.module = word;
                textAt = colons + 4;
                break;
            }
        }
        const bool named = begun && m_line.module.empty() && word.size() <= 48 && !areDigits(word);
        const bool colon = next == ':' && (isBlank(at(head, end + 1)) || at(head, end + 1) == ':' || end + 1 == head.size());
        const bool pythonColon = next == ':' && isLetter(at(head, end + 1)) && m_line.severity != ProseSeverity::Unknown && !m_line.isTimed();
        const bool dash = isBlank(next) && (at(head, end + 1) == '-' || at(head, end + 1) == ':' || at(head, end + 1) == '|') && isBlank(at(head, end + 2));
        if (named && (colon || dash || pythonColon)) {
            m_line.module = word;
            words = i;
            i = end + 1;
            textAt = i;
            continue;
        }
        if (begun && !m_line.module.empty() && areDigits(word) && (colon || dash)) { // "file.c:123: text"
            i = end + 1;
            textAt = i;
            continue;
        }
        // docker compose: "station-1  | text"
        if (!begun && element == 0) {
            std::size_t bar = end;
            while (bar < head.size() && head[bar] == ' ')
                ++bar;
            if (at(head, bar) == '|' && at(head, bar + 1) == ' ') {
                m_line.module = word;
                i = bar + 2;
                textAt = i;
                continue;
            }
        }
        break;
    }
    setText(line.substr(std::min(textAt, line.size())));
    if (words != std::string_view::npos)
        m_line.words = trimmedBlanks(line.substr(words));
    if (!m_line.isTimed() && m_line.severity == ProseSeverity::Unknown && m_line.module.empty() && readKeyValues(line))
        return;
    if (m_line.text.size() > 12 && m_line.text.find('=') < 24 && (m_line.text.starts_with("level=") || m_line.text.starts_with("msg=")))
        readKeyValues(m_line.text);
}

/// logfmt: time=… level=info msg="…"
bool ProseLineReader::readKeyValues(std::string_view line)
{
    const std::size_t first = line.find('=');
    if (first == std::string_view::npos || first == 0 || first > 24 || !(isLetter(line.front()) || line.front() == '@'))
        return false;
    std::string_view text;
    bool any = false;
    const LogTime before = m_line.time;
    std::size_t i = 0;
    for (int pairs = 0; pairs < 64 && i < line.size(); ++pairs) {
        while (i < line.size() && isBlank(line[i]))
            ++i;
        const std::size_t start = i;
        while (i < line.size() && (isNameCharacter(line[i]) || line[i] == '@'))
            ++i;
        if (i == start || at(line, i) != '=')
            break;
        const std::string_view name = line.substr(start, i - start);
        ++i;
        std::string_view value;
        if (at(line, i) == '"') {
            const std::size_t open = ++i;
            while (i < line.size() && line[i] != '"')
                i += line[i] == '\\' ? 2 : 1;
            i = std::min(i, line.size());
            value = line.substr(open, i - open);
            ++i;
        } else {
            const std::size_t open = i;
            while (i < line.size() && !isBlank(line[i]))
                ++i;
            value = line.substr(open, i - open);
        }
        switch (memberOf(name)) {
        case Member::Time:
            if (!m_line.time.isValid())
                any = parseLogTime(value, m_order, true, &m_line.time) > 0 || any;
            break;
        case Member::Text:
            text = value;
            break;
        case Member::Severity:
            m_line.severity = proseSeverityFromWord(value, true);
            any = any || m_line.severity != ProseSeverity::Unknown;
            break;
        case Member::Module:
            if (m_line.module.empty())
                m_line.module = value.substr(0, longestName);
            break;
        case Member::None:
            break;
        }
    }
    if (!any && text.empty()) {
        m_line.time = before;
        m_line.module = {};
        return false;
    }
    m_line.structured = true;
    // Further members may hold what matters: all of the line is the text where it has none of its own.
    m_line.text = text.empty() ? trimmedBlanks(line) : text;
    m_line.words = trimmedBlanks(line);
    return true;
}

bool ProseLineReader::readJson(std::string_view line)
{
    namespace ondemand = simdjson::ondemand;
    ondemand::document document;
    ondemand::object object;
    if (m_json->parser.iterate(line.data(), line.size(), line.size() + simdjson::SIMDJSON_PADDING).get(document) || document.get_object().get(object))
        return false;
    std::string_view text;
    bool timed = false;
    bool severe = false;
    int members = 0;
    for (auto field : object) {
        if (++members > 256)
            break;
        std::string_view name;
        ondemand::value value;
        if (field.unescaped_key().get(name) || field.value().get(value))
            return false;
        const Member member = memberOf(name);
        if (member == Member::None)
            continue;
        ondemand::json_type type;
        if (value.type().get(type))
            return false;
        if (type == ondemand::json_type::number) {
            double number = 0;
            if (value.get_double().get(number))
                return false;
            if (member == Member::Severity) {
                m_line.severity = severityFromNumber(qint64(std::clamp(number, -1.0, 1000.0)));
                severe = true;
            } else if (member == Member::Time && !timed && number > 9e8 && number < 4e18) {
                qint64 time = number < 1e11 ? qint64(number * 1e6) : number < 1e14 ? qint64(number) * 1000 : number < 1e17 ? qint64(number) : qint64(number / 1000);
                m_line.time.value = time;
                m_line.time.completeness = LogTime::Completeness::Full;
                m_line.time.hasZone = true;
                timed = true;
            }
            continue;
        }
        std::string_view string;
        if (type != ondemand::json_type::string)
            continue;
        if (value.get_string().get(string))
            return false;
        switch (member) {
        case Member::Time:
            if (!timed)
                timed = parseLogTime(string, m_order, true, &m_line.time) > 0;
            break;
        case Member::Text:
            if (text.empty())
                text = string;
            break;
        case Member::Severity: {
            int level = -1;
            const auto [end, error] = std::from_chars(string.data(), string.data() + string.size(), level);
            m_line.severity = error == std::errc() && end == string.data() + string.size() ? severityFromNumber(level) : proseSeverityFromWord(string, true);
            severe = true;
            break;
        }
        case Member::Module:
            if (m_line.module.empty() || name == "SYSLOG_IDENTIFIER")
                m_line.module = string.substr(0, longestName);
            break;
        case Member::None:
            break;
        }
    }
    if (text.empty() || !(timed || severe)) {
        m_line = {};
        return false;
    }
    // What a container or the journal has wrapped often has a head of its own.
    m_text.assign(trimmedBlanks(text));
    m_module.assign(m_line.module);
    const ProseLine outer = m_line;
    m_line = {};
    readPrefix(m_text);
    if (timed)
        m_line.time = outer.time;
    if (m_line.severity == ProseSeverity::Unknown || (severe && outer.severity > m_line.severity))
        m_line.severity = outer.severity;
    if (m_line.module.empty())
        m_line.module = m_module;
    m_line.structured = true;
    return true;
}

const ProseLine &ProseLineReader::readExport(std::string_view block)
{
    m_line = {};
    std::string_view text;
    ProseSeverity severity = ProseSeverity::Unknown;
    std::string_view module;
    LogTime time;
    std::size_t i = 0;
    while (i < block.size()) {
        const std::size_t end = std::min(block.find('\n', i), block.size());
        const std::string_view line = block.substr(i, end - i);
        i = end + 1;
        const std::size_t equals = line.find('=');
        if (equals == std::string_view::npos)
            continue;
        const std::string_view value = line.substr(equals + 1);
        switch (memberOf(line.substr(0, equals))) {
        case Member::Time:
            parseLogTime(value, m_order, true, &time);
            break;
        case Member::Text:
            text = value;
            break;
        case Member::Severity:
            if (value.size() == 1 && isDigit(value.front()))
                severity = severityFromSyslog(value.front() - '0');
            break;
        case Member::Module:
            if (module.empty() || line.starts_with("SYSLOG_IDENTIFIER"))
                module = value.substr(0, longestName);
            break;
        case Member::None:
            break;
        }
    }
    if (!text.empty())
        readPrefix(text);
    if (time.isValid())
        m_line.time = time;
    if (m_line.severity == ProseSeverity::Unknown || severity > ProseSeverity::Info)
        m_line.severity = severity;
    if (m_line.module.empty())
        m_line.module = module;
    m_line.structured = true;
    return m_line;
}

} // namespace Roamscope
