// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/jsoncursor.h"

#include "models/catalog/unicode.h"

#include <bitset>

namespace Roamscope {

namespace {

/// The four digits of a \u escape; the scanner has checked them.
unsigned unit(const char *digits)
{
    unsigned value = 0;
    for (int i = 0; i < 4; ++i)
        value = value * 16 + unsigned(hexDigit(digits[i]));
    return value;
}

bool isHigh(unsigned unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}

bool isLow(unsigned unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

/// One code point of an accepted string; `at` moves behind it.
char32_t next(const char **at, const char *end)
{
    const char *p = *at;
    const auto byte = quint8(*p);
    if (byte == '\\') {
        const char kind = p[1];
        if (kind != 'u') {
            *at = p + 2;
            switch (kind) {
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            default:
                return char32_t(kind);
            }
        }
        const unsigned first = unit(p + 2);
        *at = p + 6;
        if (isHigh(first) && end - p >= 12 && p[6] == '\\' && p[7] == 'u' && isLow(unit(p + 8))) {
            *at = p + 12;
            return 0x10000 + ((first - 0xD800) << 10) + (unit(p + 8) - 0xDC00);
        }
        return isHigh(first) || isLow(first) ? 0xFFFD : first;
    }
    const int length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
    *at = p + length;
    char32_t point = length == 1 ? byte : byte & (0xFFu >> (length + 1));
    for (int i = 1; i < length; ++i)
        point = (point << 6) | (quint8(p[i]) & 0x3F);
    return point;
}

} // namespace

bool JsonCursor::escape(const char **at)
{
    const char *letter = *at + 1;
    if (letter >= end) {
        p = end;
        return fail(JsonFault::End);
    }
    switch (*letter) {
    case '"':
    case '\\':
    case '/':
    case 'b':
    case 'f':
    case 'n':
    case 'r':
    case 't':
        *at += 2;
        return true;
    case 'u':
        if (end - letter > 4 && hexDigit(letter[1]) >= 0 && hexDigit(letter[2]) >= 0 && hexDigit(letter[3]) >= 0
            && hexDigit(letter[4]) >= 0) {
            *at += 6;
            return true;
        }
        break;
    default:
        break;
    }
    return fail(JsonFault::Escape);
}

bool JsonCursor::utf8(const char *begin, qsizetype size)
{
    const auto *at = reinterpret_cast<const quint8 *>(begin);
    const quint8 *stop = at + size;
    const auto follows = [](quint8 byte) { return (byte & 0xC0) == 0x80; };
    while (at < stop) {
        const quint8 byte = *at;
        if (byte < 0x80) {
            ++at;
            continue;
        }
        int length = 0;
        if (byte >= 0xC2 && byte <= 0xDF)
            length = 2;
        else if ((byte & 0xF0) == 0xE0)
            length = 3;
        else if (byte >= 0xF0 && byte <= 0xF4)
            length = 4;
        bool good = length != 0 && stop - at >= length;
        for (int i = 1; good && i < length; ++i)
            good = follows(at[i]);
        // Overlong forms, surrogates and what lies above U+10FFFF.
        if (good && length == 3)
            good = !(byte == 0xE0 && at[1] < 0xA0) && !(byte == 0xED && at[1] >= 0xA0);
        if (good && length == 4)
            good = !(byte == 0xF0 && at[1] < 0x90) && !(byte == 0xF4 && at[1] >= 0x90);
        if (!good) {
            p = reinterpret_cast<const char *>(at);
            return fail(JsonFault::Utf8);
        }
        at += length;
    }
    return true;
}

bool JsonCursor::skip(int depth)
{
    std::bitset<maximumDepth + 1> isObject; // of each level below this value
    int level = 0;
    for (;;) {
        skipSpace();
        JsonText string;
        JsonNumber numeral;
        switch (peek()) {
        case '{':
        case '[':
            if (depth + level >= maximumDepth)
                return fail(JsonFault::Depth);
            ++level;
            isObject[std::size_t(level)] = *p == '{';
            ++p;
            skipSpace();
            if (peek() == (isObject[std::size_t(level)] ? '}' : ']')) {
                ++p;
                --level;
                break;
            }
            if (isObject[std::size_t(level)]) {
                if (peek() != '"')
                    return fail(JsonFault::Character);
                if (!text(&string))
                    return false;
                skipSpace();
                if (!take(':'))
                    return false;
            }
            continue;
        case '"':
            if (!text(&string))
                return false;
            break;
        case 't':
            if (!word("true"))
                return false;
            break;
        case 'f':
            if (!word("false"))
                return false;
            break;
        case 'n':
            if (!word("null"))
                return false;
            break;
        case '-':
        case '0':
        case '1':
        case '2':
        case '3':
        case '4':
        case '5':
        case '6':
        case '7':
        case '8':
        case '9':
            if (!number(&numeral))
                return false;
            break;
        default:
            return fail(JsonFault::Character);
        }
        // A value has ended: go on to the next one, or close what ends with it.
        for (;;) {
            if (level == 0)
                return true;
            skipSpace();
            const bool inObject = isObject[std::size_t(level)];
            const char c = peek();
            if (c == ',') {
                ++p;
                if (inObject) {
                    skipSpace();
                    if (peek() != '"')
                        return fail(JsonFault::Character);
                    if (!text(&string))
                        return false;
                    skipSpace();
                    if (!take(':'))
                        return false;
                }
                break;
            }
            if (c != (inObject ? '}' : ']'))
                return fail(JsonFault::Character);
            ++p;
            --level;
        }
    }
}

qsizetype codePoints(const JsonText &text)
{
    qsizetype count = 0;
    const char *end = text.begin + text.size;
    for (const char *at = text.begin; at < end; ++count)
        next(&at, end);
    return count;
}

qsizetype unescape(const JsonText &text, char *to, qsizetype limit)
{
    qsizetype size = 0;
    const char *end = text.begin + text.size;
    for (const char *at = text.begin; at < end;) {
        const char32_t point = next(&at, end);
        const int length = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
        if (size + length > limit)
            break;
        if (length == 1) {
            to[size] = char(point);
        } else {
            for (int i = length - 1; i > 0; --i)
                to[size + i] = char(0x80 | ((point >> (6 * (length - 1 - i))) & 0x3F));
            to[size] = char((0xF00 >> length & 0xFF) | (point >> (6 * (length - 1))));
        }
        size += length;
    }
    return size;
}

} // namespace Roamscope
