// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Roamscope {

/// Value of a hexadecimal digit; −1 when it is none.
constexpr int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// The four digits of JSON's \uXXXX at p; −1 when they are not there.
constexpr int codeUnit(const char *p, const char *end)
{
    if (end - p < 4)
        return -1;
    int value = 0;
    for (int i = 0; i < 4; ++i) {
        const int digit = hexDigit(p[i]);
        if (digit < 0)
            return -1;
        value = value << 4 | digit;
    }
    return value;
}

/// Appends a code point to a QByteArray or std::string.
template<typename Bytes>
void appendUtf8(Bytes &out, char32_t code)
{
    if (code < 0x80) {
        out.push_back(char(code));
    } else if (code < 0x800) {
        out.push_back(char(0xc0 | code >> 6));
        out.push_back(char(0x80 | (code & 0x3f)));
    } else if (code < 0x10000) {
        out.push_back(char(0xe0 | code >> 12));
        out.push_back(char(0x80 | (code >> 6 & 0x3f)));
        out.push_back(char(0x80 | (code & 0x3f)));
    } else {
        out.push_back(char(0xf0 | code >> 18));
        out.push_back(char(0x80 | (code >> 12 & 0x3f)));
        out.push_back(char(0x80 | (code >> 6 & 0x3f)));
        out.push_back(char(0x80 | (code & 0x3f)));
    }
}

} // namespace Roamscope
