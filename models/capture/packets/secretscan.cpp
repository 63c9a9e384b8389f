// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/packets/secretscan.h"

#include <array>

namespace Roamscope {

namespace {

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
}

/// Pairs of letters with which the words begin that name secrets ("password", "secret", "key" …), and URLs' "//".
struct PairTable
{
    std::array<unsigned char, 256> first {}; ///< bit i: may be the first letter of pair i
    std::array<unsigned char, 256> second {};

    constexpr PairTable()
    {
        add('p', 'a', 0x01);
        add('s', 'e', 0x02);
        add('k', 'e', 0x04);
        add('t', 'o', 0x08);
        add('p', 's', 0x10);
        add('p', 'w', 0x10);
        add('p', 'i', 0x20);
        add('a', 'u', 0x40);
        add('/', '/', 0x80);
    }
    constexpr void add(char a, char b, unsigned char bit)
    {
        for (const char x : {a, char(a - 0x20)}) {
            if (lower(x) == a)
                first[static_cast<unsigned char>(x)] |= bit;
        }
        for (const char x : {b, char(b - 0x20)}) {
            if (lower(x) == b)
                second[static_cast<unsigned char>(x)] |= bit;
        }
    }
};
constexpr PairTable pairs;

/// Whether `word` stands at `at`; dashes and underscores inside do not count.
bool isWordAt(QByteArrayView text, qsizetype at, QByteArrayView word)
{
    qsizetype matched = 0;
    while (at < text.size() && matched < word.size()) {
        const char c = lower(text[at]);
        if (c == word[matched])
            ++matched;
        else if (c != '_' && c != '-' && c != '.' && c != ' ')
            return false;
        ++at;
    }
    return matched == word.size();
}

bool isLetter(char c)
{
    return lower(c) >= 'a' && lower(c) <= 'z';
}

/// The letter before `at`, past dashes; 0 when there is none.
char letterBefore(QByteArrayView text, qsizetype at)
{
    while (at > 0 && (text[at - 1] == '_' || text[at - 1] == '-'))
        --at;
    return at > 0 ? lower(text[at - 1]) : '\0';
}

bool namesSecret(QByteArrayView text, qsizetype at, unsigned char bits)
{
    if ((bits & 0x01) && isWordAt(text, at, "pass"))
        return true;
    if ((bits & 0x02) && isWordAt(text, at, "secret"))
        return true;
    // AuthorizationKey, apiKey, pre-shared key, a VPN's "key"; a configuration's key is the most frequent.
    if ((bits & 0x04) && isWordAt(text, at, "key"))
        return true;
    // accessToken, refreshToken, authToken, bearerToken; not idToken
    if ((bits & 0x08) && isWordAt(text, at, "token")) {
        const char before = letterBefore(text, at);
        return before == 's' || before == 'h' || before == 'r' || !isLetter(before);
    }
    if ((bits & 0x10) && (isWordAt(text, at, "psk") || isWordAt(text, at, "pwd")))
        return true;
    if ((bits & 0x20) && isWordAt(text, at, "pin"))
        return at + 3 >= text.size() || lower(text[at + 3]) != 'g'; // a ping is none
    if ((bits & 0x40) && isWordAt(text, at, "authorization"))
        return true;
    return (bits & 0x80) && at > 0 && text[at - 1] == ':';
}

} // namespace

bool mayHoldSecrets(QByteArrayView text)
{
    const char *const data = text.data();
    const qsizetype size = text.size();
    for (qsizetype i = 0; i + 1 < size; ++i) {
        const unsigned char bits = pairs.first[static_cast<unsigned char>(data[i])] & pairs.second[static_cast<unsigned char>(data[i + 1])];
        if (bits && namesSecret(text, i, bits))
            return true;
        // Written with a dash inside its first letters ("p_in"): nobody does.
    }
    return false;
}

} // namespace Roamscope
