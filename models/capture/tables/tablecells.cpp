// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/tables/tablecells.h"

#include <array>
#include <cstring>

namespace Roamscope {

namespace {

/// 0x80 … 0x9f of Windows-1252; those that are not assigned become U+FFFD.
constexpr std::array<char16_t, 32> windowsCharacters {
    0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd,
    0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};

void appendCharacter(std::string &out, char16_t code)
{
    if (code < 0x80) {
        out += char(code);
    } else if (code < 0x800) {
        out += char(0xc0 | code >> 6);
        out += char(0x80 | (code & 0x3f));
    } else {
        out += char(0xe0 | code >> 12);
        out += char(0x80 | (code >> 6 & 0x3f));
        out += char(0x80 | (code & 0x3f));
    }
}

/// Doubled quotes become one.
void undouble(std::string_view text, char quote, std::string &out)
{
    const char *p = text.data();
    const char *const end = p + text.size();
    while (p < end) {
        const auto *q = static_cast<const char *>(std::memchr(p, quote, std::size_t(end - p)));
        if (!q) {
            out.append(p, end);
            return;
        }
        out.append(p, q + 1);
        p = q + 1 < end && q[1] == quote ? q + 2 : q + 1;
    }
}

char escapedCharacter(char c, bool sql)
{
    switch (c) {
    case 'n':
        return '\n';
    case 't':
        return '\t';
    case 'r':
        return '\r';
    case 'b':
        return '\b';
    case '0':
        return sql ? '\0' : '0';
    case 'Z':
        return sql ? '\x1a' : 'Z';
    default:
        return c;
    }
}

void unescape(std::string_view text, bool quotesDoubled, bool onlyQuotes, std::string &out)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\\' && i + 1 < text.size()) {
            const char next = text[i + 1];
            // In a CSV field other escapes are those of the JSON inside.
            if (onlyQuotes && next != '"' && next != '\\') {
                out += c;
                continue;
            }
            out += onlyQuotes ? next : escapedCharacter(next, quotesDoubled);
            ++i;
        } else if (quotesDoubled && c == '\'' && i + 1 < text.size() && text[i + 1] == '\'') {
            out += c;
            ++i;
        } else {
            out += c;
        }
    }
}

} // namespace

std::string_view decodedCell(const TableCell &cell, std::string &scratch)
{
    const std::string_view raw = cell.raw();
    switch (cell.form) {
    case TableCell::Form::Plain:
        return raw;
    case TableCell::Form::Doubled:
    case TableCell::Form::SqlText: {
        const char quote = cell.form == TableCell::Form::SqlText ? '\'' : cell.quote;
        if (!std::memchr(raw.data(), quote, raw.size()))
            return raw;
        scratch.clear();
        undouble(raw, quote, scratch);
        return scratch;
    }
    case TableCell::Form::Escaped:
    case TableCell::Form::SqlEscaped:
    case TableCell::Form::CopyText: {
        const bool sql = cell.form == TableCell::Form::SqlEscaped;
        if (raw.find('\\') == std::string_view::npos && (!sql || raw.find('\'') == std::string_view::npos))
            return raw;
        scratch.clear();
        unescape(raw, sql, cell.form == TableCell::Form::Escaped, scratch);
        return scratch;
    }
    }
    return raw;
}

std::string_view fromWindows1252(std::string_view text, std::string &scratch)
{
    std::size_t at = 0;
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80)
        ++at;
    if (at == text.size())
        return text;
    std::string out(text.substr(0, at));
    for (; at < text.size(); ++at) {
        const auto c = static_cast<unsigned char>(text[at]);
        appendCharacter(out, c >= 0x80 && c < 0xa0 ? windowsCharacters[c - 0x80] : char16_t(c));
    }
    scratch = std::move(out);
    return scratch;
}

std::string_view trimmedCell(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

} // namespace Roamscope
