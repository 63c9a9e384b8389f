// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/decimal.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace Roamscope {

namespace {

using Digits = Decimal::Digits;
using BigInt = boost::multiprecision::cpp_int;

constexpr int maximumDigits = 2000;
constexpr int tableSize = 39;

constexpr std::array<Digits, tableSize> powers = [] {
    std::array<Digits, tableSize> table {};
    Digits power = 1;
    for (int i = 0; i < tableSize; ++i) {
        table[std::size_t(i)] = power;
        if (i + 1 < tableSize)
            power *= 10;
    }
    return table;
}();

bool times(Digits value, int exponent, Digits *result)
{
    return exponent < tableSize && !__builtin_mul_overflow(value, powers[std::size_t(exponent)], result);
}

BigInt bigPower(int exponent)
{
    return boost::multiprecision::pow(BigInt(10), unsigned(exponent));
}

/// Whether a quotient with this remainder goes one away from zero.
template<typename Int>
bool roundsAway(Rounding rounding, const Int &twice, const Int &divisor, bool odd, bool negative, bool exact)
{
    if (exact)
        return false;
    switch (rounding) {
    case Rounding::HalfUp:
        return twice >= divisor;
    case Rounding::HalfEven:
        return twice > divisor || (twice == divisor && odd);
    case Rounding::Down:
        return false;
    case Rounding::Up:
        return true;
    case Rounding::Floor:
        return negative;
    case Rounding::Ceiling:
        return !negative;
    }
    return false;
}

} // namespace

struct Decimal::Big
{
    BigInt digits {};
    int scale = 0;
};

Decimal Decimal::scaled(qint64 value, int scale)
{
    Decimal decimal(value);
    decimal.m_scale = scale;
    return decimal;
}

Decimal::Big Decimal::bigOf(const Decimal &decimal)
{
    return decimal.m_big ? *decimal.m_big : Big {BigInt(decimal.m_digits), decimal.m_scale};
}

bool Decimal::setBig(Big &&big)
{
    if (msb(big.digits == 0 ? BigInt(1) : BigInt(abs(big.digits))) > unsigned(maximumDigits * 10 / 3) || std::abs(big.scale) > maximumDigits)
        return false;
    if (big.digits == 0 || msb(BigInt(abs(big.digits))) < 120) {
        m_digits = static_cast<Digits>(big.digits);
        m_scale = big.scale;
        m_big.reset();
    } else {
        m_scale = big.scale;
        m_big = std::make_shared<const Big>(std::move(big));
    }
    return true;
}

bool Decimal::parse(std::string_view text, Decimal *decimal)
{
    const char *p = text.data();
    const char *end = p + text.size();
    const bool negative = p < end && *p == '-';
    if (p < end && (*p == '-' || *p == '+'))
        ++p;
    const char *first = p;
    quint64 low = 0; // the first 19 digits fit into 64 bits
    int digits = 0;
    int scale = 0;
    bool point = false;
    bool any = false;
    for (; p < end; ++p) {
        if (*p >= '0' && *p <= '9') {
            any = true;
            if (digits < 19)
                low = low * 10 + quint64(*p - '0');
            digits += digits > 0 || *p != '0';
            scale += point;
        } else if (*p == '.' && !point) {
            point = true;
        } else {
            break;
        }
    }
    const char *last = p;
    if (!any || digits > maximumDigits || scale > maximumDigits)
        return false;
    if (p < end && (*p == 'e' || *p == 'E')) {
        ++p;
        const bool minus = p < end && *p == '-';
        if (p < end && (*p == '-' || *p == '+'))
            ++p;
        if (p == end)
            return false;
        int exponent = 0;
        for (; p < end && *p >= '0' && *p <= '9'; ++p)
            exponent = std::min(exponent * 10 + (*p - '0'), 100000);
        if (digits > 0)
            scale += minus ? exponent : -exponent;
        if (scale > maximumDigits || scale < -maximumDigits)
            return false;
    }
    if (p != end)
        return false;
    decimal->m_big.reset();
    decimal->m_scale = scale;
    if (digits <= 19) [[likely]] {
        decimal->m_digits = negative ? -Digits(low) : Digits(low);
        return true;
    }
    if (digits <= 37) {
        Digits value = 0;
        for (const char *c = first; c < last; ++c) {
            if (*c != '.')
                value = value * 10 + (*c - '0');
        }
        decimal->m_digits = negative ? -value : value;
        return true;
    }
    std::string plain;
    for (const char *c = first; c < last; ++c) {
        if (*c != '.' && (!plain.empty() || *c != '0'))
            plain += *c;
    }
    Big big {BigInt(plain), scale};
    if (negative)
        big.digits = -big.digits;
    return decimal->setBig(std::move(big));
}

/// To at least this scale, in 128 bits; false when that does not fit.
bool Decimal::rescale(int scale)
{
    if (m_big)
        return false;
    if (scale > m_scale) {
        Digits digits = 0;
        if (!times(m_digits, scale - m_scale, &digits))
            return false;
        m_digits = digits;
        m_scale = scale;
    }
    return true;
}

bool Decimal::add(const Decimal &other)
{
    if (!m_big && !other.m_big) [[likely]] {
        Decimal a = *this;
        Decimal b = other;
        const int scale = std::max(a.m_scale, b.m_scale);
        if (a.rescale(scale) && b.rescale(scale) && !__builtin_add_overflow(a.m_digits, b.m_digits, &a.m_digits)) {
            m_digits = a.m_digits;
            m_scale = scale;
            return true;
        }
    }
    Big a = bigOf(*this);
    const Big b = bigOf(other);
    if (a.scale < b.scale) {
        a.digits *= bigPower(b.scale - a.scale);
        a.digits += b.digits;
        a.scale = b.scale;
    } else {
        a.digits += b.digits * bigPower(a.scale - b.scale);
    }
    return setBig(std::move(a));
}

bool Decimal::subtract(const Decimal &other)
{
    Decimal negative = other;
    negative.negate();
    return add(negative);
}

bool Decimal::multiply(const Decimal &other)
{
    if (!m_big && !other.m_big) [[likely]] {
        Digits digits = 0;
        if (!__builtin_mul_overflow(m_digits, other.m_digits, &digits)) {
            m_digits = digits;
            m_scale += other.m_scale;
            return true;
        }
    }
    Big a = bigOf(*this);
    const Big b = bigOf(other);
    a.digits *= b.digits;
    a.scale += b.scale;
    return setBig(std::move(a));
}

bool Decimal::divide(const Decimal &other, int decimals)
{
    if (other.isZero())
        return false;
    // digits(a) × 10^shift / digits(b): the quotient has as many decimals as are asked for.
    const int places = decimals + other.m_scale - m_scale;
    Digits top = 0;
    if (!m_big && !other.m_big && places >= 0 && times(m_digits, places, &top)) [[likely]] {
        const bool negative = (top < 0) != (other.m_digits < 0);
        __extension__ using Unsigned = unsigned __int128;
        const Unsigned size = top < 0 ? -Unsigned(top) : Unsigned(top);
        const Unsigned divisor = other.m_digits < 0 ? -Unsigned(other.m_digits) : Unsigned(other.m_digits);
        Unsigned quotient = 0;
        Unsigned remainder = 0;
        // The processor divides 64 bits many times faster than 128.
        if (size <= std::numeric_limits<quint64>::max() && divisor <= std::numeric_limits<quint64>::max()) {
            quotient = quint64(size) / quint64(divisor);
            remainder = quint64(size) % quint64(divisor);
        } else {
            quotient = size / divisor;
            remainder = size % divisor;
        }
        quotient += remainder >= divisor - remainder;
        m_digits = negative ? -Digits(quotient) : Digits(quotient);
        m_scale = decimals;
        return true;
    }
    const Big a = bigOf(*this);
    const Big b = bigOf(other);
    const int shift = decimals + b.scale - a.scale;
    BigInt numerator = abs(a.digits);
    BigInt divisor = abs(b.digits);
    if (shift >= 0)
        numerator *= bigPower(std::min(shift, 2 * maximumDigits));
    else
        divisor *= bigPower(std::min(-shift, 2 * maximumDigits));
    BigInt quotient;
    BigInt remainder;
    boost::multiprecision::divide_qr(numerator, divisor, quotient, remainder);
    if (BigInt(remainder * 2) >= divisor)
        ++quotient;
    if ((a.digits < 0) != (b.digits < 0))
        quotient = -quotient;
    return setBig({std::move(quotient), decimals});
}

void Decimal::round(int decimals, Rounding rounding)
{
    if (m_scale <= decimals)
        return;
    const int cut = m_scale - decimals;
    if (!m_big && cut < tableSize) {
        const Digits divisor = powers[std::size_t(cut)];
        Digits quotient = 0;
        Digits remainder = 0;
        // The processor divides 64 bits many times faster than 128.
        if (cut < 19 && m_digits <= std::numeric_limits<qint64>::max() && m_digits > std::numeric_limits<qint64>::min()) {
            quotient = qint64(m_digits) / qint64(divisor);
            remainder = qint64(m_digits) % qint64(divisor);
        } else {
            quotient = m_digits / divisor;
            remainder = m_digits % divisor;
        }
        const bool negative = m_digits < 0;
        const Digits size = negative ? -remainder : remainder;
        // Twice the remainder may not fit: compared with what is left to the divisor instead.
        const Digits rest = divisor - size;
        const Digits twice = size > rest ? divisor + 1 : size == rest ? divisor : 0;
        if (roundsAway(rounding, twice, divisor, quotient % 2 != 0, negative, remainder == 0))
            quotient += negative ? -1 : 1;
        m_digits = quotient;
        m_scale = decimals;
        return;
    }
    Big big = bigOf(*this);
    const bool negative = big.digits < 0;
    const BigInt divisor = bigPower(cut);
    BigInt quotient;
    BigInt remainder;
    boost::multiprecision::divide_qr(BigInt(abs(big.digits)), divisor, quotient, remainder);
    if (roundsAway(rounding, BigInt(remainder * 2), divisor, bit_test(quotient, 0), negative, remainder == 0))
        ++quotient;
    setBig({negative ? BigInt(-quotient) : quotient, decimals});
}

void Decimal::negate()
{
    if (m_big) {
        Big big = *m_big;
        big.digits = -big.digits;
        m_big = std::make_shared<const Big>(std::move(big));
    } else {
        m_digits = -m_digits;
    }
}

bool Decimal::isZero() const
{
    return !m_big && m_digits == 0;
}

bool Decimal::isNegative() const
{
    return m_big ? m_big->digits < 0 : m_digits < 0;
}

int Decimal::compare(const Decimal &other) const
{
    if (!m_big && !other.m_big) {
        Decimal a = *this;
        Decimal b = other;
        const int scale = std::max(a.m_scale, b.m_scale);
        if (a.rescale(scale) && b.rescale(scale))
            return a.m_digits < b.m_digits ? -1 : a.m_digits > b.m_digits ? 1 : 0;
    }
    Big a = bigOf(*this);
    Big b = bigOf(other);
    if (a.scale < b.scale)
        a.digits *= bigPower(b.scale - a.scale);
    else
        b.digits *= bigPower(a.scale - b.scale);
    return a.digits.compare(b.digits);
}

bool Decimal::toInt64(qint64 *value) const
{
    Decimal whole = *this;
    whole.round(0, Rounding::Down);
    if (whole.m_scale < 0) {
        Decimal same = whole;
        if (!same.rescale(0))
            return false;
        whole = same;
    }
    if (whole.m_big || whole.m_digits > std::numeric_limits<qint64>::max() || whole.m_digits < std::numeric_limits<qint64>::min())
        return false;
    *value = qint64(whole.m_digits);
    return true;
}

double Decimal::toDouble() const
{
    return m_big ? m_big->digits.convert_to<double>() * std::pow(10.0, -m_scale) : double(m_digits) * std::pow(10.0, -m_scale);
}

void Decimal::appendTo(std::string *text) const
{
    char buffer[64];
    char *end = buffer + sizeof buffer;
    char *p = end;
    std::string large;
    bool negative = isNegative();
    if (m_big) {
        large = BigInt(abs(m_big->digits)).str();
    } else {
        // Two 64-bit halves: dividing 128 bits digit by digit is slow.
        __extension__ unsigned __int128 value = negative ? -static_cast<unsigned __int128>(m_digits) : static_cast<unsigned __int128>(m_digits);
        constexpr quint64 chunk = 10000000000000000000u;
        while (value > std::numeric_limits<quint64>::max()) {
            quint64 low = quint64(value % chunk);
            value /= chunk;
            for (int i = 0; i < 19; ++i) {
                *--p = char('0' + low % 10);
                low /= 10;
            }
        }
        quint64 rest = quint64(value);
        do {
            *--p = char('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        while (p + 1 < end && *p == '0')
            ++p;
    }
    std::string_view digits = m_big ? std::string_view(large) : std::string_view(p, std::size_t(end - p));
    int scale = m_scale;
    while (scale > 0 && digits.size() > 1 && digits.back() == '0') {
        digits.remove_suffix(1);
        --scale;
    }
    if (digits == "0") {
        text->push_back('0');
        return;
    }
    if (negative)
        text->push_back('-');
    if (scale <= 0) {
        text->append(digits);
        text->append(std::size_t(-scale), '0');
    } else if (int(digits.size()) > scale) {
        text->append(digits.substr(0, digits.size() - std::size_t(scale)));
        text->push_back('.');
        text->append(digits.substr(digits.size() - std::size_t(scale)));
    } else {
        text->append("0.");
        text->append(std::size_t(scale) - digits.size(), '0');
        text->append(digits);
    }
}

QByteArray Decimal::toText() const
{
    std::string text;
    appendTo(&text);
    return QByteArray::fromStdString(text);
}

QByteArray Decimal::toText(int decimals) const
{
    Decimal rounded = *this;
    rounded.round(decimals, Rounding::HalfUp);
    QByteArray text = rounded.toText();
    if (decimals > 0) {
        qsizetype point = text.indexOf('.');
        if (point < 0) {
            point = text.size();
            text.append('.');
        }
        text.append(decimals - (text.size() - point - 1), '0');
    }
    return text;
}

} // namespace Roamscope
