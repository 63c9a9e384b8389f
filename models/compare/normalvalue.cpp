// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/normalvalue.h"

#include "models/capture/isotime.h"

#include <QRandomGenerator>

#include <charconv>
#include <cmath>
#include <cstdlib>
#include <cstring>

namespace Roamscope {

namespace {

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Four hexadecimal digits; −1 when they are none.
int hexDigits(std::string_view text, std::size_t at)
{
    if (at + 4 > text.size())
        return -1;
    int value = 0;
    const auto [end, error] = std::from_chars(text.data() + at, text.data() + at + 4, value, 16);
    return error == std::errc() && end == text.data() + at + 4 && text[at] != '-' ? value : -1;
}

void appendCodePoint(int code, std::string *out)
{
    if (code < 0x80) {
        *out += char(code);
    } else if (code < 0x800) {
        *out += char(0xc0 | (code >> 6));
        *out += char(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        *out += char(0xe0 | (code >> 12));
        *out += char(0x80 | ((code >> 6) & 0x3f));
        *out += char(0x80 | (code & 0x3f));
    } else {
        *out += char(0xf0 | (code >> 18));
        *out += char(0x80 | ((code >> 12) & 0x3f));
        *out += char(0x80 | ((code >> 6) & 0x3f));
        *out += char(0x80 | (code & 0x3f));
    }
}

quint64 hashSeed()
{
    static const quint64 seed = QRandomGenerator::system()->generate64() | 1;
    return seed;
}

quint64 load(const char *p, std::size_t count)
{
    quint64 value = 0;
    std::memcpy(&value, p, count);
    return value;
}

/// Eight bytes with all capitals turned small.
quint64 folded(quint64 bytes)
{
    // Bit 7 of each byte that lies from 'A' to 'Z'; bytes from 0x80 are left alone.
    const quint64 ones = 0x0101010101010101ull;
    const quint64 seven = bytes & (ones * 0x7f);
    const quint64 fromA = seven + ones * (0x80 - 'A');
    const quint64 aboveZ = seven + ones * (0x7f - 'Z');
    const quint64 capital = fromA & ~aboveZ & ~bytes & (ones * 0x80);
    return bytes | (capital >> 2);
}

template<bool fold>
quint64 hash(std::string_view bytes, quint64 seed)
{
    quint64 state = hashSeed() ^ seed;
    const char *p = bytes.data();
    std::size_t left = bytes.size();
    const auto take = [&](quint64 word) { state = mixHash(state ^ (fold ? folded(word) : word), 0x9e3779b97f4a7c15ull); };
    for (; left >= 8; left -= 8, p += 8)
        take(load(p, 8));
    if (left)
        take(load(p, left));
    return mixHash(state, quint64(bytes.size()) + 0xd6e8feb86659fd93ull);
}

} // namespace

void appendUnescaped(std::string_view inside, std::string *out)
{
    std::size_t at = 0;
    while (at < inside.size()) {
        const std::size_t slash = inside.find('\\', at);
        out->append(inside.substr(at, slash == std::string_view::npos ? inside.size() - at : slash - at));
        if (slash == std::string_view::npos)
            return;
        if (slash + 1 >= inside.size()) {
            *out += '\\';
            return;
        }
        at = slash + 2;
        switch (inside[slash + 1]) {
        case '"':
        case '\\':
        case '/':
            *out += inside[slash + 1];
            break;
        case 'b':
            *out += '\b';
            break;
        case 'f':
            *out += '\f';
            break;
        case 'n':
            *out += '\n';
            break;
        case 'r':
            *out += '\r';
            break;
        case 't':
            *out += '\t';
            break;
        case 'u': {
            int code = hexDigits(inside, at);
            if (code < 0) {
                out->append(inside.substr(slash, 2));
                break;
            }
            at += 4;
            if (code >= 0xd800 && code < 0xdc00 && at + 1 < inside.size() && inside[at] == '\\' && inside[at + 1] == 'u') {
                const int low = hexDigits(inside, at + 2);
                if (low >= 0xdc00 && low < 0xe000) {
                    code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
                    at += 6;
                }
            }
            appendCodePoint(code, out);
            break;
        }
        default:
            out->append(inside.substr(slash, 2));
            break;
        }
    }
}

std::string unescapedText(std::string_view inside)
{
    std::string text;
    text.reserve(inside.size());
    appendUnescaped(inside, &text);
    return text;
}

bool equalsFolded(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return false;
    std::size_t i = 0;
    for (; i + 8 <= a.size(); i += 8) {
        if (folded(load(a.data() + i, 8)) != folded(load(b.data() + i, 8)))
            return false;
    }
    for (; i < a.size(); ++i) {
        if (lower(a[i]) != lower(b[i]))
            return false;
    }
    return true;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t' || text.front() == '\n' || text.front() == '\r'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\n' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

TextMatch matchTexts(std::string_view a, bool aEscaped, std::string_view b, bool bEscaped, bool foldCase)
{
    TextMatch match;
    if (a == b) {
        match.same = true;
        return match;
    }
    std::string plainA;
    std::string plainB;
    if (aEscaped) {
        appendUnescaped(a, &plainA);
        a = plainA;
    }
    if (bEscaped) {
        appendUnescaped(b, &plainB);
        b = plainB;
    }
    const bool equal = a == b;
    match.same = equal || (foldCase && equalsFolded(a, b));
    match.letterCase = match.same && !equal;
    match.escapes = match.same && (aEscaped || bEscaped) && equal;
    return match;
}

WrittenNumber WrittenNumber::read(std::string_view text)
{
    WrittenNumber number;
    std::size_t at = 0;
    if (at < text.size() && (text[at] == '-' || text[at] == '+'))
        number.negative = text[at++] == '-';
    std::size_t first = std::string_view::npos; // first digit that counts
    std::size_t last = 0; // one past the last one that does
    qint64 whole = 0; // digits before the point, from the first that counts
    qint64 leadingZeros = 0; // after the point, before the first that counts
    bool digits = false;
    bool point = false;
    for (; at < text.size() && (isDigit(text[at]) || (text[at] == '.' && !point)); ++at) {
        if (text[at] == '.') {
            point = true;
            continue;
        }
        digits = true;
        if (text[at] != '0') {
            if (first == std::string_view::npos)
                first = at;
            last = at + 1;
        } else if (point && first == std::string_view::npos) {
            ++leadingZeros;
        }
        if (!point && first != std::string_view::npos)
            ++whole;
    }
    if (!digits)
        return number;
    qint64 exponent = 0;
    if (at < text.size()) {
        if (text[at] != 'e' && text[at] != 'E')
            return number;
        ++at;
        const bool negative = at < text.size() && text[at] == '-';
        if (at < text.size() && (text[at] == '-' || text[at] == '+'))
            ++at;
        const std::size_t begin = at;
        while (at < text.size() && isDigit(text[at]))
            exponent = at - begin < 16 ? exponent * 10 + (text[at++] - '0') : (++at, exponent);
        if (at == begin || at != text.size() || at - begin > 15)
            return number;
        if (negative)
            exponent = -exponent;
    }
    number.valid = true;
    if (first == std::string_view::npos) {
        number.zero = true;
        number.negative = false;
        return number;
    }
    number.digits = text.substr(first, last - first);
    number.point = exponent + (whole > 0 ? whole : -leadingZeros);
    return number;
}

namespace {

/// The next digit of a WrittenNumber, the point passed over; 0 at its end.
char nextDigit(std::string_view digits, std::size_t *at)
{
    if (*at < digits.size() && digits[*at] == '.')
        ++*at;
    return *at < digits.size() ? digits[(*at)++] : '\0';
}

bool sameDigits(std::string_view a, std::string_view b)
{
    std::size_t i = 0;
    std::size_t j = 0;
    for (;;) {
        const char left = nextDigit(a, &i);
        if (left != nextDigit(b, &j))
            return false;
        if (!left)
            return true;
    }
}

__extension__ typedef __int128 Wide;

/// value = *mantissa × 10^*exponent; false when it has too many digits.
bool toMantissa(const WrittenNumber &number, Wide *mantissa, qint64 *exponent)
{
    std::size_t at = 0;
    int count = 0;
    Wide value = 0;
    while (const char digit = nextDigit(number.digits, &at)) {
        if (++count > 36)
            return false;
        value = value * 10 + (digit - '0');
    }
    *mantissa = number.negative ? -value : value;
    *exponent = number.point - count;
    return true;
}

/// Multiplies by 10^power; false when that would not fit.
bool scale(Wide *value, qint64 power)
{
    if (*value == 0)
        return true;
    const Wide limit = Wide(1000000000000000000ll) * 1000000000000000000ll; // 10^36
    for (; power > 0; --power) {
        if (*value > limit / 10 || *value < -limit / 10)
            return false;
        *value *= 10;
    }
    return true;
}

} // namespace

bool WrittenNumber::operator==(const WrittenNumber &other) const
{
    if (!valid || !other.valid)
        return false;
    if (zero || other.zero)
        return zero == other.zero;
    return negative == other.negative && point == other.point && sameDigits(digits, other.digits);
}

bool WrittenNumber::isShifted(const WrittenNumber &other, int power) const
{
    return valid && other.valid && !zero && !other.zero && negative == other.negative && point + power == other.point
        && sameDigits(digits, other.digits);
}

double WrittenNumber::toDouble() const
{
    if (!valid || zero)
        return 0;
    double mantissa = 0;
    double place = 0.1;
    std::size_t at = 0;
    for (int i = 0; i < 18; ++i, place /= 10) {
        const char digit = nextDigit(digits, &at);
        if (!digit)
            break;
        mantissa += (digit - '0') * place;
    }
    return (negative ? -mantissa : mantissa) * std::pow(10.0, double(point));
}

void WrittenNumber::appendCanonical(std::string *out) const
{
    if (zero) {
        *out += '0';
        return;
    }
    if (negative)
        *out += '-';
    std::size_t at = 0;
    while (const char digit = nextDigit(digits, &at))
        *out += digit;
    *out += 'e';
    *out += std::to_string(point);
}

bool withinTolerance(const WrittenNumber &a, const WrittenNumber &b, const WrittenNumber &tolerance)
{
    if (!a.valid || !b.valid || !tolerance.valid)
        return false;
    Wide values[3];
    qint64 exponents[3];
    const WrittenNumber *const numbers[3] = {&a, &b, &tolerance};
    bool fits = true;
    qint64 lowest = 0;
    for (int i = 0; i < 3 && fits; ++i) {
        values[i] = 0;
        exponents[i] = 0;
        fits = numbers[i]->zero || toMantissa(*numbers[i], &values[i], &exponents[i]);
        lowest = std::min(lowest, exponents[i]);
    }
    for (int i = 0; i < 3 && fits; ++i)
        fits = exponents[i] - lowest < 80 && scale(&values[i], exponents[i] - lowest);
    if (fits) {
        const Wide distance = values[0] > values[1] ? values[0] - values[1] : values[1] - values[0];
        return distance <= values[2];
    }
    return std::abs(static_cast<long double>(a.toDouble()) - b.toDouble()) <= tolerance.toDouble();
}

ExactMoment ExactMoment::read(std::string_view text)
{
    ExactMoment moment;
    const auto two = [&](std::size_t at) { return at + 2 <= text.size() && isDigit(text[at]) && isDigit(text[at + 1]) ? (text[at] - '0') * 10 + text[at + 1] - '0' : -1; };
    if (text.size() < 16 || text[4] != '-' || text[7] != '-' || text[13] != ':' || (text[10] != 'T' && text[10] != 't' && text[10] != ' '))
        return moment;
    const int century = two(0);
    const int rest = two(2);
    const int month = two(5);
    const int day = two(8);
    const int hour = two(11);
    const int minute = two(14);
    if ((century | rest | month | day | hour | minute) < 0)
        return moment;
    const int year = century * 100 + rest;
    static constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12 || hour > 23 || minute > 59)
        return moment;
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    if (day < 1 || day > lengths[month - 1] + (month == 2 && leap))
        return moment;
    std::size_t at = 16;
    int second = 0;
    if (at < text.size() && text[at] == ':') {
        second = two(at + 1);
        if (second < 0 || second > 59)
            return moment;
        at += 3;
    }
    if (at < text.size() && (text[at] == '.' || text[at] == ',')) {
        const std::size_t first = ++at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        if (at == first)
            return moment;
        std::size_t last = at;
        while (last > first && text[last - 1] == '0')
            --last;
        moment.fraction = text.substr(first, last - first);
    }
    int zone = 0;
    if (at < text.size()) {
        const char sign = text[at++];
        if (sign == '+' || sign == '-') {
            const int hours = two(at);
            at += 2;
            if (at < text.size() && text[at] == ':')
                ++at;
            const int minutes = at < text.size() ? two(at) : 0;
            at += at < text.size() ? 2 : 0;
            if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59)
                return {};
            zone = (sign == '-' ? -1 : 1) * (hours * 60 + minutes);
        } else if (sign != 'Z' && sign != 'z') {
            return {};
        }
        if (at != text.size())
            return {};
    }
    moment.second = ((daysFromCivil(year, month, day) * 24 + hour) * 60 + minute - zone) * 60 + second;
    moment.valid = true;
    return moment;
}

qint64 ExactMoment::microseconds() const
{
    qint64 micro = 0;
    for (std::size_t i = 0; i < 6; ++i)
        micro = micro * 10 + (i < fraction.size() ? fraction[i] - '0' : 0);
    return second * 1000000 + micro;
}

quint64 mixHash(quint64 a, quint64 b)
{
    __extension__ typedef unsigned __int128 Product;
    const Product product = Product(a ^ 0xa0761d6478bd642full) * (b ^ 0xe7037ed1a0b428dbull);
    return quint64(product) ^ quint64(product >> 64);
}

quint64 hashBytes(std::string_view bytes, quint64 seed)
{
    return hash<false>(bytes, seed);
}

quint64 hashFolded(std::string_view bytes, quint64 seed)
{
    return hash<true>(bytes, seed);
}

} // namespace Roamscope
