// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/http/httpwords.h"

#include "models/capture/http/evidencetime.h"
#include "models/capture/textlog/logtime.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace Roamscope {

namespace {

constexpr qsizetype furthest = 8192;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool endsAddress(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '"' || c == '\'' || c == '<' || c == '>' || c == ')' || c == '{';
}

} // namespace

bool isHttpMethod(QByteArrayView word)
{
    static constexpr std::array<QByteArrayView, 8> methods = {"GET", "PUT", "POST", "PATCH", "DELETE", "HEAD", "OPTIONS", "CONNECT"};
    return std::find(methods.begin(), methods.end(), word) != methods.end();
}

bool looksLikeAddress(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > furthest || text.contains(' ') || text.contains('{') || text.contains('"'))
        return false;
    return text.startsWith('/') || text.startsWith("http://") || text.startsWith("https://") || text.startsWith("ws://") || text.startsWith("wss://")
        || text.startsWith("ocpi/");
}

RequestWords findRequestWords(QByteArrayView text)
{
    RequestWords found;
    text = text.first(std::min(text.size(), furthest));
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] < 'C' || text[at] > 'P' || (at > 0 && (std::isalnum(uchar(text[at - 1])) || text[at - 1] == '_' || text[at - 1] == '/')))
            continue;
        qsizetype end = at;
        while (end < text.size() && end - at < 8 && text[end] >= 'A' && text[end] <= 'Z')
            ++end;
        if (!isHttpMethod(text.sliced(at, end - at)))
            continue;
        // A blank, or "PUT: /x", "[PUT] /x", "PUT - /x".
        qsizetype address = end;
        while (address < text.size() && address - end < 6 && (text[address] == ' ' || text[address] == ':' || text[address] == ']' || text[address] == '-'
                                                              || text[address] == '"' || text[address] == '\'' || text[address] == '[' || text[address] == '>'))
            ++address;
        qsizetype stop = address;
        while (stop < text.size() && !endsAddress(text[stop]))
            ++stop;
        while (stop > address && (text[stop - 1] == ',' || text[stop - 1] == ';' || text[stop - 1] == ']' || (text[stop - 1] == ':' && stop - address > 8)))
            --stop;
        if (address == end || !looksLikeAddress(text.sliced(address, stop - address)))
            continue;
        return {text.sliced(at, end - at), text.sliced(address, stop - address), at, stop};
    }
    return found;
}

int findStatusWords(QByteArrayView text)
{
    static constexpr std::array<QByteArrayView, 9> words = {"http/1.1", "http/1.0", "http/2", "status", "code", "response", "returned", "<-", "->"};
    const QByteArray lower = text.first(std::min(text.size(), furthest)).toByteArray().toLower();
    for (qsizetype at = 0; at + 3 <= lower.size(); ++at) {
        if (lower[at] < '1' || lower[at] > '5' || !isDigit(lower[at + 1]) || !isDigit(lower[at + 2]))
            continue;
        if (at > 0 && (std::isalnum(uchar(lower[at - 1])) || lower[at - 1] == '.' || lower[at - 1] == '/' || lower[at - 1] == '_'))
            continue;
        const qsizetype end = at + 3;
        const bool isAlone = end == lower.size() || !(std::isalnum(uchar(lower[end])) || lower[end] == '-' || lower[end] == '_' || lower[end] == ':')
            ;
        if (!isAlone || (end + 1 < lower.size() && lower[end] == '.' && isDigit(lower[end + 1])))
            continue;
        const QByteArrayView before = QByteArrayView(lower).sliced(std::max<qsizetype>(0, at - 24), at - std::max<qsizetype>(0, at - 24));
        const auto nearWord = [&](QByteArrayView word) {
            const qsizetype place = before.lastIndexOf(word);
            if (place < 0)
                return false;
            // Nothing but signs and a small word or two between.
            const QByteArrayView between = before.sliced(place + word.size());
            return std::none_of(between.begin(), between.end(), isDigit) || word.startsWith("http/2");
        };
        if (std::any_of(words.begin(), words.end(), nearWord))
            return lower.mid(at, 3).toInt();
    }
    return 0;
}

qint64 findWordsDuration(QByteArrayView text)
{
    text = text.first(std::min(text.size(), furthest));
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isDigit(text[at]) || (at > 0 && (std::isalnum(uchar(text[at - 1])) || text[at - 1] == '.' || text[at - 1] == '-' || text[at - 1] == ':' || text[at - 1] == '/')))
            continue;
        qsizetype end = at;
        while (end < text.size() && (isDigit(text[end]) || text[end] == '.'))
            ++end;
        qsizetype unit = end;
        if (unit < text.size() && text[unit] == ' ')
            ++unit;
        qsizetype stop = unit;
        while (stop < text.size() && stop - unit < 4 && (std::isalpha(uchar(text[stop])) || uchar(text[stop]) >= 0x80))
            ++stop;
        const QByteArray suffix = text.sliced(unit, stop - unit).toByteArray().toLower();
        if (suffix == "ms" || suffix == "us" || suffix == "\xC2\xB5s" || suffix == "\xCE\xBCs" || (suffix == "s" && end - at < 8))
            return readEvidenceDuration(text.sliced(at, stop - at), 1e3);
        at = end;
    }
    return -1;
}

QByteArray findUuid(QByteArrayView text)
{
    text = text.first(std::min(text.size(), furthest));
    for (qsizetype at = 0; at + 36 <= text.size(); ++at) {
        if (!std::isxdigit(uchar(text[at])) || text[at + 8] != '-')
            continue;
        bool okay = at == 0 || !std::isalnum(uchar(text[at - 1]));
        for (qsizetype i = 0; okay && i < 36; ++i)
            okay = i == 8 || i == 13 || i == 18 || i == 23 ? text[at + i] == '-' : std::isxdigit(uchar(text[at + i])) != 0;
        if (okay && (at + 36 == text.size() || !std::isalnum(uchar(text[at + 36]))))
            return text.sliced(at, 36).toByteArray();
    }
    return {};
}

bool findWordsTime(QByteArrayView text, int zoneMinutes, TimeUs *time, bool *zoneAssumed)
{
    const QByteArrayView head = text.first(std::min<qsizetype>(text.size(), 200));
    LogTime found;
    int length = 0;
    const int at = findLogTime({head.data(), std::size_t(head.size())}, 0, DateOrder::DayFirst, &found, &length);
    if (at < 0 || found.completeness != LogTime::Completeness::Full)
        return false;
    *zoneAssumed = !found.hasZone;
    *time = found.hasZone ? found.value : found.value - qint64(zoneMinutes) * 60 * 1000000;
    return true;
}

qsizetype findJson(QByteArrayView text, qsizetype from)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    for (qsizetype at = from; at < text.size(); ++at) {
        if (text[at] != '{' && text[at] != '[')
            continue;
        qsizetype next = at + 1;
        while (next < text.size() && blank(text[next]))
            ++next;
        if (next >= text.size())
            return -1;
        const char c = text[next];
        if (text[at] == '{' ? c == '"' || (c == '}' && next == at + 1) : c == '{' || (c == ']' && next == at + 1))
            return at;
    }
    return -1;
}

AccessWords readAccessWords(QByteArrayView text, qsizetype end)
{
    AccessWords words;
    text = text.first(std::min(text.size(), furthest));
    if (end < 0 || end > text.size())
        return words;
    // …HTTP/1.1" 200
    const QByteArrayView rest = text.sliced(end);
    if (!rest.startsWith(" HTTP/"))
        return words;
    const qsizetype quote = rest.indexOf('"');
    if (quote < 0 || quote > 12)
        return words;
    // The tokens behind: numbers, words, quoted texts.
    std::vector<QByteArrayView> tokens;
    std::vector<bool> quoted;
    qsizetype at = quote + 1;
    while (at < rest.size() && tokens.size() < 24) {
        while (at < rest.size() && (rest[at] == ' ' || rest[at] == '\t'))
            ++at;
        if (at >= rest.size())
            break;
        const bool isQuoted = rest[at] == '"';
        qsizetype stop = isQuoted ? rest.indexOf('"', at + 1) : at;
        if (isQuoted && stop < 0)
            break;
        if (!isQuoted) {
            while (stop < rest.size() && rest[stop] != ' ' && rest[stop] != '\t' && rest[stop] != '\r' && rest[stop] != '\n')
                ++stop;
        }
        tokens.push_back(isQuoted ? rest.sliced(at + 1, stop - at - 1) : rest.sliced(at, stop - at));
        quoted.push_back(isQuoted);
        at = stop + 1;
    }
    if (tokens.empty() || tokens[0].size() != 3 || quoted[0])
        return words;
    const int status = tokens[0].toByteArray().toInt();
    if (status < 100 || status > 599)
        return words;
    words.status = status;
    const auto isNumber = [&](std::size_t i) {
        return i < tokens.size() && !quoted[i] && !tokens[i].isEmpty() && std::all_of(tokens[i].begin(), tokens[i].end(), isDigit);
    };
    // Envoy: status flags received sent duration upstream "forwarded" "agent" "id" "authority" "upstream"
    std::size_t numbers = 1;
    while (numbers < tokens.size() && !isNumber(numbers) && !quoted[numbers])
        ++numbers;
    if (numbers > 1 && isNumber(numbers) && isNumber(numbers + 1) && isNumber(numbers + 2)) {
        words.isEnvoy = true;
        words.duration = readEvidenceDuration(tokens[numbers + 2], 1e3);
        std::vector<QByteArrayView> texts;
        for (std::size_t i = numbers; i < tokens.size(); ++i) {
            if (quoted[i])
                texts.push_back(tokens[i]);
        }
        if (texts.size() >= 4) {
            words.requestId = texts[2] == "-" ? QByteArrayView() : texts[2];
            words.host = texts[3] == "-" ? QByteArrayView() : texts[3];
        }
        return words;
    }
    // nginx, Apache: the client comes first; a time in seconds may stand anywhere behind, named or last.
    const qsizetype blank = text.indexOf(' ');
    if (blank > 0 && blank < 46 && isDigit(text[0]))
        words.client = text.first(blank);
    for (std::size_t i = 2; i < tokens.size(); ++i) {
        QByteArrayView value = tokens[i];
        const qsizetype equals = value.indexOf('=');
        const QByteArrayView name = equals > 0 ? value.first(equals) : QByteArrayView();
        if (equals > 0)
            value = value.sliced(equals + 1);
        const bool seconds = value.contains('.') && value.size() < 12 && std::all_of(value.begin(), value.end(), [](char c) { return isDigit(c) || c == '.'; });
        if (name == "rt" || name == "request_time" || (name.isEmpty() && seconds && !quoted[i] && value.count('.') == 1))
            words.duration = readEvidenceDuration(value, 1e6);
        else if (name == "request_id" || name == "reqid" || name == "id")
            words.requestId = value;
        else if (name == "host" || name == "vhost")
            words.host = value;
    }
    return words;
}

} // namespace Roamscope
