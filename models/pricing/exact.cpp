// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricing/exact.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace Roamscope {

namespace mp = boost::multiprecision;

namespace {

constexpr std::size_t longestNumber = 200;
constexpr int largestExponent = 60;

constexpr auto powersOf10 = [] {
    std::array<quint64, 20> powers {};
    quint64 power = 1;
    for (quint64 &one : powers) {
        one = power;
        power *= 10;
    }
    return powers;
}();

mp::cpp_int power10(int exponent)
{
    return mp::pow(mp::cpp_int(10), unsigned(exponent));
}

// Numerator over denominator as an integer, by the mode.
mp::cpp_int quotient(const mp::cpp_int &numerator, const mp::cpp_int &denominator, RoundingMode mode)
{
    const bool negative = numerator < 0;
    const mp::cpp_int size = negative ? mp::cpp_int(-numerator) : numerator;
    mp::cpp_int whole = size / denominator;
    const mp::cpp_int rest = size % denominator;
    if (rest != 0) {
        const mp::cpp_int twice = rest * 2;
        const bool up = mode == RoundingMode::Up || (mode == RoundingMode::HalfUp && twice >= denominator)
            || (mode == RoundingMode::HalfEven && (twice > denominator || (twice == denominator && whole % 2 != 0)));
        if (up)
            whole += 1;
    }
    return negative ? mp::cpp_int(-whole) : whole;
}

} // namespace

struct Exact::Large
{
    mp::cpp_int numerator;
    mp::cpp_int denominator; ///< above 0
};

Exact::Exact(Wide128 numerator, Wide128 denominator)
    : m_numerator(numerator)
    , m_denominator(denominator)
{
}

Exact::Exact(LargePtr large)
    : m_large(std::move(large))
{
}

Exact::LargePtr Exact::large() const
{
    if (m_large)
        return m_large;
    return std::make_shared<const Large>(Large {mp::cpp_int(m_numerator), mp::cpp_int(m_denominator)});
}

Exact Exact::fromLarge(Large &&value)
{
    const mp::cpp_int common = mp::gcd(value.numerator, value.denominator);
    if (common > 1) {
        value.numerator /= common;
        value.denominator /= common;
    }
    // 2^126: both fit, and there is room for a sign.
    static const mp::cpp_int limit = mp::cpp_int(1) << 126;
    if (mp::abs(value.numerator) < limit && value.denominator < limit)
        return Exact(value.numerator.convert_to<Wide128>(), value.denominator.convert_to<Wide128>());
    return Exact(std::make_shared<const Large>(std::move(value)));
}

Exact Exact::reduced() const
{
    if (m_large)
        return *this;
    Wide128 a = m_numerator < 0 ? -m_numerator : m_numerator;
    Wide128 b = m_denominator;
    while (b != 0) {
        const Wide128 rest = a % b;
        a = b;
        b = rest;
    }
    return a > 1 ? Exact(m_numerator / a, m_denominator / a) : *this;
}

Exact Exact::fraction(qint64 numerator, qint64 denominator)
{
    if (denominator == 0)
        return {};
    return denominator < 0 ? Exact(-Wide128(numerator), -Wide128(denominator)) : Exact(Wide128(numerator), Wide128(denominator));
}

bool Exact::parse(std::string_view text, Exact *value)
{
    if (text.empty() || text.size() > longestNumber)
        return false;
    if (parseShort(text, value))
        return true;
    std::size_t at = text[0] == '-' ? 1 : 0;
    std::string digits;
    int decimals = 0;
    bool anyDigit = false;
    bool fraction = false;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c >= '0' && c <= '9') {
            anyDigit = true;
            if (!digits.empty() || c != '0')
                digits += c;
            decimals += fraction;
        } else if (c == '.' && !fraction && anyDigit) {
            fraction = true;
        } else {
            break;
        }
    }
    int exponent = 0;
    if (anyDigit && at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && text[at] == '+')
            ++at;
        const auto [end, error] = std::from_chars(text.data() + at, text.data() + text.size(), exponent);
        if (error != std::errc() || std::abs(exponent) > largestExponent)
            return false;
        at = std::size_t(end - text.data());
    }
    if (!anyDigit || at != text.size())
        return false;
    // Zeros behind the point say nothing.
    while (decimals > 0 && !digits.empty() && digits.back() == '0') {
        digits.pop_back();
        --decimals;
    }
    if (digits.empty()) {
        *value = Exact();
        return true;
    }
    const int scale = decimals - exponent;
    if (digits.size() + std::size_t(std::max(0, -scale)) <= 36 && scale <= 36) {
        Wide128 number = 0;
        for (const char c : digits)
            number = number * 10 + (c - '0');
        Wide128 denominator = 1;
        for (int i = 0; i < std::abs(scale); ++i)
            (scale > 0 ? denominator : number) *= 10;
        *value = Exact(text[0] == '-' ? -number : number, denominator);
        return true;
    }
    Large big {mp::cpp_int(digits), 1};
    if (scale > 0)
        big.denominator = power10(scale);
    else
        big.numerator *= power10(-scale);
    if (text[0] == '-')
        big.numerator = -big.numerator;
    *value = fromLarge(std::move(big));
    return true;
}

// As nearly all numbers are: at most 19 characters, no exponent. False = to be read the long way.
bool Exact::parseShort(std::string_view text, Exact *value)
{
    if (text.size() > 19)
        return false;
    const char *at = text.data() + (text[0] == '-');
    const char *const end = text.data() + text.size();
    const char *point = nullptr;
    const char *const first = at;
    quint64 number = 0;
    for (; at != end; ++at) {
        const unsigned digit = unsigned(uchar(*at)) - '0';
        if (digit <= 9)
            number = number * 10 + digit;
        else if (*at == '.' && !point && at != first)
            point = at + 1;
        else
            return false;
    }
    if (at == first)
        return false;
    std::size_t decimals = point ? std::size_t(end - point) : 0;
    if (number == 0)
        decimals = 0;
    // Zeros behind the point say nothing.
    while (decimals > 0 && number % 10 == 0) {
        number /= 10;
        --decimals;
    }
    *value = Exact(text[0] == '-' ? -Wide128(number) : Wide128(number), Wide128(powersOf10[decimals]));
    return true;
}

Exact Exact::of(std::string_view text)
{
    Exact value;
    parse(text, &value);
    return value;
}

Exact Exact::operator+(const Exact &other) const
{
    if (!m_large && !other.m_large) {
        Wide128 sum = 0;
        if (m_denominator == other.m_denominator) {
            if (!__builtin_add_overflow(m_numerator, other.m_numerator, &sum))
                return Exact(sum, m_denominator);
        } else if (isShort() && other.isShort()) {
            const auto a = qint64(m_denominator);
            const auto b = qint64(other.m_denominator);
            // Decimals mostly: one denominator is a multiple of the other.
            if (a > b && a % b == 0)
                return Exact(m_numerator + other.m_numerator * (a / b), m_denominator);
            if (b > a && b % a == 0)
                return Exact(m_numerator * (b / a) + other.m_numerator, other.m_denominator);
            return Exact(m_numerator * b + other.m_numerator * a, m_denominator * b);
        } else {
            for (int attempt = 0; attempt < 2; ++attempt) {
                const Exact a = attempt == 0 ? *this : reduced();
                const Exact b = attempt == 0 ? other : other.reduced();
                // Decimals mostly: one denominator is a multiple of the other.
                if (b.m_denominator % a.m_denominator == 0) {
                    Wide128 left = 0;
                    if (!__builtin_mul_overflow(a.m_numerator, b.m_denominator / a.m_denominator, &left)
                        && !__builtin_add_overflow(left, b.m_numerator, &sum))
                        return Exact(sum, b.m_denominator);
                } else if (a.m_denominator % b.m_denominator == 0) {
                    Wide128 right = 0;
                    if (!__builtin_mul_overflow(b.m_numerator, a.m_denominator / b.m_denominator, &right)
                        && !__builtin_add_overflow(a.m_numerator, right, &sum))
                        return Exact(sum, a.m_denominator);
                } else {
                    Wide128 left = 0;
                    Wide128 right = 0;
                    Wide128 denominator = 0;
                    if (!__builtin_mul_overflow(a.m_numerator, b.m_denominator, &left)
                        && !__builtin_mul_overflow(b.m_numerator, a.m_denominator, &right)
                        && !__builtin_mul_overflow(a.m_denominator, b.m_denominator, &denominator)
                        && !__builtin_add_overflow(left, right, &sum))
                        return Exact(sum, denominator);
                }
            }
        }
    }
    const LargePtr a = large();
    const LargePtr b = other.large();
    return fromLarge({a->numerator * b->denominator + b->numerator * a->denominator, a->denominator * b->denominator});
}

Exact Exact::operator-() const
{
    if (m_large)
        return Exact(std::make_shared<const Large>(Large {-m_large->numerator, m_large->denominator}));
    return Exact(-m_numerator, m_denominator);
}

Exact Exact::operator-(const Exact &other) const
{
    return *this + -other;
}

Exact Exact::operator*(const Exact &other) const
{
    if (!m_large && !other.m_large) {
        if (isShort() && other.isShort())
            return Exact(m_numerator * other.m_numerator, m_denominator * other.m_denominator);
        for (int attempt = 0; attempt < 2; ++attempt) {
            const Exact a = attempt == 0 ? *this : reduced();
            const Exact b = attempt == 0 ? other : other.reduced();
            Wide128 numerator = 0;
            Wide128 denominator = 0;
            if (!__builtin_mul_overflow(a.m_numerator, b.m_numerator, &numerator)
                && !__builtin_mul_overflow(a.m_denominator, b.m_denominator, &denominator))
                return Exact(numerator, denominator);
        }
    }
    const LargePtr a = large();
    const LargePtr b = other.large();
    return fromLarge({a->numerator * b->numerator, a->denominator * b->denominator});
}

Exact Exact::operator/(const Exact &other) const
{
    if (other.isZero())
        return {};
    if (!other.m_large)
        return *this * (other.m_numerator < 0 ? Exact(-other.m_denominator, -other.m_numerator) : Exact(other.m_denominator, other.m_numerator));
    const bool negative = other.m_large->numerator < 0;
    return *this * fromLarge({negative ? -other.m_large->denominator : other.m_large->denominator, mp::abs(other.m_large->numerator)});
}

int Exact::sign() const
{
    if (m_large)
        return m_large->numerator.sign();
    return m_numerator > 0 ? 1 : m_numerator < 0 ? -1 : 0;
}

int Exact::compare(const Exact &other) const
{
    if (!m_large && !other.m_large && m_denominator == other.m_denominator)
        return m_numerator < other.m_numerator ? -1 : m_numerator > other.m_numerator ? 1 : 0;
    if (!m_large && !other.m_large && isShort() && other.isShort()) {
        const Wide128 a = m_numerator * other.m_denominator;
        const Wide128 b = other.m_numerator * m_denominator;
        return a < b ? -1 : a > b ? 1 : 0;
    }
    return (*this - other).sign();
}

bool Exact::isInteger(qint64 *value) const
{
    if (m_large || m_denominator != 1 || m_numerator != Wide128(qint64(m_numerator)))
        return false;
    *value = qint64(m_numerator);
    return true;
}

Exact Exact::rounded(int decimals, RoundingMode mode) const
{
    if (Wide128 scaled = 0; !m_large && decimals >= 0 && decimals < int(powersOf10.size())
        && !__builtin_mul_overflow(m_numerator, Wide128(powersOf10[std::size_t(decimals)]), &scaled) && m_denominator < Wide128(1) << 125) {
        const auto scale = Wide128(powersOf10[std::size_t(decimals)]);
        if (m_denominator == scale || m_denominator == 1)
            return *this;
        const bool negative = scaled < 0;
        const Wide128 size = negative ? -scaled : scaled;
        Wide128 whole = 0;
        Wide128 rest = 0;
        // A division of 64 bits takes a fraction of the time of one of 128.
        if (size == Wide128(quint64(size)) && m_denominator == Wide128(quint64(m_denominator))) {
            whole = Wide128(quint64(size) / quint64(m_denominator));
            rest = Wide128(quint64(size) % quint64(m_denominator));
        } else {
            whole = size / m_denominator;
            rest = size % m_denominator;
        }
        if (rest != 0) {
            const bool up = mode == RoundingMode::Up || (mode == RoundingMode::HalfUp && rest * 2 >= m_denominator)
                || (mode == RoundingMode::HalfEven && (rest * 2 > m_denominator || (rest * 2 == m_denominator && whole % 2 != 0)));
            if (up)
                ++whole;
        }
        return Exact(negative ? -whole : whole, scale);
    }
    const LargePtr value = large();
    const mp::cpp_int scale = power10(std::clamp(decimals, 0, largestExponent));
    return fromLarge({quotient(value->numerator * scale, value->denominator, mode), scale});
}

Exact Exact::roundedUpTo(const Exact &step) const
{
    if (step.sign() <= 0 || sign() <= 0)
        return *this;
    const Exact steps = *this / step;
    if (!steps.m_large) {
        const Wide128 whole = steps.m_numerator / steps.m_denominator + (steps.m_numerator % steps.m_denominator != 0);
        return step * Exact(whole, 1);
    }
    return step * fromLarge({quotient(steps.m_large->numerator, steps.m_large->denominator, RoundingMode::Up), 1});
}

QByteArray Exact::toFixed(int decimals) const
{
    const LargePtr value = large();
    const int places = std::clamp(decimals, 0, largestExponent);
    const mp::cpp_int scaled = quotient(value->numerator * power10(places), value->denominator, RoundingMode::HalfUp);
    QByteArray text = QByteArray::fromStdString(mp::cpp_int(mp::abs(scaled)).str());
    if (text.size() <= places)
        text.prepend(QByteArray(places + 1 - text.size(), '0'));
    if (places > 0)
        text.insert(text.size() - places, '.');
    return scaled < 0 ? '-' + text : text;
}

QByteArray Exact::toText(int decimals) const
{
    QByteArray text = toFixed(decimals);
    if (text.contains('.')) {
        while (text.endsWith('0'))
            text.chop(1);
        if (text.endsWith('.'))
            text.chop(1);
    }
    return text == "-0" ? QByteArray("0") : text;
}

double Exact::toDouble() const
{
    if (m_large)
        return (mp::cpp_rational(m_large->numerator, m_large->denominator)).convert_to<double>();
    return double(m_numerator) / double(m_denominator);
}

} // namespace Roamscope
