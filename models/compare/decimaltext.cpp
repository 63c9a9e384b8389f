// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/decimaltext.h"

#include <algorithm>

namespace Roamscope {

namespace {

constexpr int mostDecimals = 12;
constexpr int mostDigits = 30; ///< 38 fit into 127 bits; some are left for the sum

__extension__ using Wide = __int128;

/// The number times 10^mostDecimals; false when that is not exact.
bool scaled(std::string_view text, Wide *value)
{
    bool negative = false;
    std::size_t at = 0;
    if (at < text.size() && text[at] == '-') {
        negative = true;
        ++at;
    }
    Wide digits = 0;
    int count = 0;
    int decimals = 0;
    bool fraction = false;
    for (; at < text.size() && text[at] != 'e' && text[at] != 'E'; ++at) {
        if (text[at] == '.' && !fraction) {
            fraction = true;
            continue;
        }
        if (text[at] < '0' || text[at] > '9' || (count > 0 && ++count > mostDigits))
            return false;
        if (count == 0 && text[at] != '0')
            count = 1;
        digits = digits * 10 + (text[at] - '0');
        decimals += fraction ? 1 : 0;
    }
    int exponent = 0;
    if (at < text.size()) {
        const std::string_view power = text.substr(at + 1);
        bool ok = false;
        exponent = QByteArray(power.data(), qsizetype(power.size())).toInt(&ok);
        if (!ok || std::abs(exponent) > mostDigits)
            return false;
    }
    for (int shift = mostDecimals - decimals + exponent; shift != 0; shift += shift > 0 ? -1 : 1) {
        if (shift > 0) {
            if (digits != 0 && ++count > mostDigits)
                return false;
            digits *= 10;
        } else {
            if (digits % 10 != 0)
                return false;
            digits /= 10;
        }
    }
    *value = negative ? -digits : digits;
    return true;
}

} // namespace

QByteArray decimalSum(std::span<const std::string_view> numbers)
{
    constexpr std::size_t most = 10000;
    if (numbers.size() > most)
        return {};
    Wide sum = 0;
    for (const std::string_view number : numbers) {
        Wide value = 0;
        if (!scaled(number, &value))
            return {};
        sum += value;
    }
    const bool negative = sum < 0;
    if (negative)
        sum = -sum;
    QByteArray text;
    for (int place = 0; sum != 0 || place <= mostDecimals; ++place) {
        if (place == mostDecimals)
            text += '.';
        text += char('0' + int(sum % 10));
        sum /= 10;
    }
    std::reverse(text.begin(), text.end());
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return negative ? '-' + text : text;
}

} // namespace Roamscope
