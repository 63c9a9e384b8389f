// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/jsontext.h"

#include "models/catalog/unicode.h"

#include <QString>

#include <cstring>

namespace Roamscope {

namespace {

// Length of the well-formed UTF-8 sequence at p; 0 when it is none.
int utf8Length(const char *p, const char *end)
{
    const auto lead = uchar(*p);
    int length = 0;
    char32_t code = 0;
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead <= 0xdf) {
        length = 2;
        code = lead & 0x1f;
    } else if ((lead & 0xf0) == 0xe0) {
        length = 3;
        code = lead & 0x0f;
    } else if (lead >= 0xf0 && lead <= 0xf4) {
        length = 4;
        code = lead & 0x07;
    } else {
        return 0;
    }
    if (end - p < length)
        return 0;
    for (int i = 1; i < length; ++i) {
        if ((uchar(p[i]) & 0xc0) != 0x80)
            return 0;
        code = code << 6 | (uchar(p[i]) & 0x3f);
    }
    const bool shortest = length == 2 || (length == 3 && code >= 0x800) || (length == 4 && code >= 0x10000);
    return shortest && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? length : 0;
}

} // namespace

QByteArray unescapeJson(QByteArrayView inside)
{
    QByteArray out;
    out.reserve(inside.size());
    const char *p = inside.data();
    const char *const end = p + inside.size();
    while (p < end) {
        const auto *slash = static_cast<const char *>(std::memchr(p, '\\', size_t(end - p)));
        if (!slash || slash + 1 == end) {
            out.append(p, end - p);
            break;
        }
        out.append(p, slash - p);
        p = slash + 2;
        switch (slash[1]) {
        case '"':
        case '\\':
        case '/':
            out += slash[1];
            break;
        case 'b':
            out += '\b';
            break;
        case 'f':
            out += '\f';
            break;
        case 'n':
            out += '\n';
            break;
        case 'r':
            out += '\r';
            break;
        case 't':
            out += '\t';
            break;
        case 'u': {
            const int first = codeUnit(p, end);
            if (first < 0) {
                out += "\\u";
                break;
            }
            p += 4;
            if (first >= 0xd800 && first < 0xdc00 && end - p >= 6 && p[0] == '\\' && p[1] == 'u') {
                const int second = codeUnit(p + 2, end);
                if (second >= 0xdc00 && second < 0xe000) {
                    p += 6;
                    appendUtf8(out, 0x10000 + (char32_t(first - 0xd800) << 10) + char32_t(second - 0xdc00));
                    break;
                }
            }
            appendUtf8(out, first >= 0xd800 && first < 0xe000 ? 0xfffd : char32_t(first));
            break;
        }
        default:
            out += '\\';
            out += slash[1];
        }
    }
    return out;
}

void appendEscapedJson(QByteArray &out, QByteArrayView text)
{
    static const char hex[] = "0123456789abcdef";
    const char *p = text.data();
    const char *const end = p + text.size();
    const char *run = p;
    const auto flush = [&](const char *upTo) {
        out.append(run, upTo - run);
    };
    while (p < end) {
        const auto c = uchar(*p);
        if (c >= 0x20 && c < 0x80 && c != '"' && c != '\\') {
            ++p;
            continue;
        }
        if (c >= 0x80) {
            const int length = utf8Length(p, end);
            if (length) {
                p += length;
                continue;
            }
            flush(p);
            out += "\xEF\xBF\xBD";
            run = ++p;
            continue;
        }
        flush(p);
        run = ++p;
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            out += "\\u00";
            out += hex[c >> 4];
            out += hex[c & 15];
        }
    }
    flush(end);
}

QByteArray quotedJson(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size() + 2);
    out += '"';
    appendEscapedJson(out, text);
    out += '"';
    return out;
}

qsizetype endOfJsonValue(QByteArrayView text, qsizetype at)
{
    const char *const data = text.data();
    const qsizetype size = text.size();
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (at < size && blank(data[at]))
        ++at;
    if (at >= size)
        return -1;
    qint64 depth = 0;
    while (at < size) {
        const char c = data[at];
        if (c == '"') {
            ++at;
            while (true) {
                const auto *quote = at < size ? static_cast<const char *>(std::memchr(data + at, '"', size_t(size - at))) : nullptr;
                if (!quote)
                    return -1;
                const qsizetype found = quote - data;
                qsizetype slashes = 0;
                while (found - slashes > at && data[found - slashes - 1] == '\\')
                    ++slashes;
                at = found + 1;
                if (slashes % 2 == 0)
                    break;
            }
            if (depth == 0)
                return at;
            continue;
        }
        if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (--depth < 0)
                return -1;
            if (depth == 0)
                return at + 1;
        } else if (depth == 0) {
            // A number or a literal ends where something else begins.
            while (at < size && !blank(data[at]) && data[at] != ',' && data[at] != ']' && data[at] != '}' && data[at] != ':')
                ++at;
            return at;
        }
        ++at;
    }
    return -1;
}

std::vector<QByteArrayView> jsonArrayElements(QByteArrayView array, int maximum)
{
    std::vector<QByteArrayView> elements;
    const QByteArrayView text = array.trimmed();
    if (text.size() < 2 || text.front() != '[')
        return elements;
    qsizetype at = 1;
    const auto skipBlanks = [&] {
        while (at < text.size() && (text[at] == ' ' || text[at] == '\t' || text[at] == '\n' || text[at] == '\r'))
            ++at;
    };
    while (int(elements.size()) < maximum) {
        skipBlanks();
        if (at >= text.size() || text[at] == ']')
            break;
        const qsizetype end = endOfJsonValue(text, at);
        if (end <= at)
            break;
        elements.push_back(text.sliced(at, end - at));
        at = end;
        skipBlanks();
        if (at < text.size() && text[at] == ',')
            ++at;
        else
            break;
    }
    return elements;
}

QByteArray jsonStringValue(QByteArrayView token)
{
    const QByteArrayView trimmed = token.trimmed();
    if (trimmed.size() < 2 || trimmed.front() != '"' || trimmed.back() != '"')
        return trimmed.toByteArray();
    return unescapeJson(trimmed.sliced(1, trimmed.size() - 2));
}

} // namespace Roamscope
