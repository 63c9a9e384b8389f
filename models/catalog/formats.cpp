// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/formats.h"

#include <QDateTime>

#include <algorithm>
#include <charconv>
#include <limits>

namespace Roamscope {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Two digits at `at`; −1 when they are none.
int twoDigits(std::string_view text, std::size_t at)
{
    if (at + 2 > text.size() || !isDigit(text[at]) || !isDigit(text[at + 1]))
        return -1;
    return (text[at] - '0') * 10 + (text[at + 1] - '0');
}

bool isLeapYear(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int daysOf(int month, int year)
{
    static constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeapYear(year) ? 29 : days[month - 1];
}

struct Zone
{
    bool present = false;
    bool utc = false;
    bool lenient = false;
    int minutes = 0;
};

/// The zone at the end of a time; false when what stands there is none.
bool readZone(std::string_view text, Zone *zone)
{
    if (text.empty())
        return true;
    zone->present = true;
    if (text == "Z" || text == "z") {
        zone->utc = true;
        zone->lenient = text == "z";
        return true;
    }
    if (text[0] != '+' && text[0] != '-')
        return false;
    const int hours = twoDigits(text, 1);
    if (hours < 0 || hours > 23)
        return false;
    std::size_t at = 3;
    int minutes = 0;
    if (text.size() > at) {
        if (text[at] == ':')
            ++at;
        else
            zone->lenient = true; // +0100
        minutes = twoDigits(text, at);
        at += 2;
        if (minutes < 0 || minutes > 59)
            return false;
    } else {
        zone->lenient = true; // +01
    }
    zone->minutes = (text[0] == '-' ? -1 : 1) * (hours * 60 + minutes);
    return at == text.size();
}

} // namespace

DateTimeForm checkDateTime(std::string_view text, CatalogRules::DateTimes rules, int *year)
{
    // YYYY-MM-DDTHH:MM:SS[.f][zone]
    if (text.size() < 19 || text[4] != '-' || text[7] != '-' || text[13] != ':' || text[16] != ':')
        return DateTimeForm::Bad;
    const int century = twoDigits(text, 0);
    const int rest = twoDigits(text, 2);
    const int month = twoDigits(text, 5);
    const int day = twoDigits(text, 8);
    const int hour = twoDigits(text, 11);
    const int minute = twoDigits(text, 14);
    const int second = twoDigits(text, 17);
    if ((century | rest | month | day | hour | minute | second) < 0)
        return DateTimeForm::Bad;
    *year = century * 100 + rest;
    if (month < 1 || month > 12 || day < 1 || day > daysOf(month, *year) || hour > 23 || minute > 59 || second > 60)
        return DateTimeForm::Bad;
    const char separator = text[10];
    if (separator != 'T' && separator != 't' && separator != ' ')
        return DateTimeForm::Bad;
    bool lenient = separator != 'T';

    std::size_t at = 19;
    bool fraction = false;
    if (at < text.size() && text[at] == '.') {
        const std::size_t first = ++at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        if (at == first)
            return DateTimeForm::Bad;
        fraction = true;
    }
    Zone zone;
    if (!readZone(text.substr(at), &zone))
        return DateTimeForm::Bad;
    lenient |= zone.lenient;
    if (second == 60) {
        // A leap second is inserted at 23:59:60 UTC, whatever the clock on the wall says then.
        int utc = (hour * 60 + minute - zone.minutes) % (24 * 60);
        if (utc < 0)
            utc += 24 * 60;
        if (utc != 23 * 60 + 59)
            return DateTimeForm::Bad;
    }
    if (rules == CatalogRules::DateTimes::Rfc3339) {
        if (!zone.present)
            return DateTimeForm::NoZone;
        return lenient ? DateTimeForm::Lenient : DateTimeForm::Good;
    }
    if (zone.present && !zone.utc)
        return DateTimeForm::Offset;
    if (lenient)
        return DateTimeForm::Bad; // OCPI prints one form only
    if (fraction && rules == CatalogRules::DateTimes::OcpiNoFraction)
        return DateTimeForm::Fraction;
    return DateTimeForm::Good;
}

QByteArray repairedDateTime(std::string_view text, CatalogRules::DateTimes rules)
{
    int year = 0;
    if (text.size() > 64 || checkDateTime(text, CatalogRules::DateTimes::Rfc3339, &year) == DateTimeForm::Bad)
        return {};
    QString read = QString::fromLatin1(text.data(), qsizetype(text.size())).toUpper();
    read[10] = u'T';
    const qsizetype sign = qMax(read.lastIndexOf(u'+'), read.lastIndexOf(u'-'));
    if (sign > 18 && !read.contains(u':', Qt::CaseInsensitive))
        return {};
    if (sign > 18 && read.size() == sign + 5)
        read.insert(sign + 3, u':');
    else if (sign > 18 && read.size() == sign + 3)
        read.append(QStringLiteral(":00"));
    if (sign < 19 && !read.endsWith(u'Z'))
        read.append(u'Z');
    const QDateTime time = QDateTime::fromString(read, Qt::ISODateWithMs).toUTC();
    if (!time.isValid())
        return {};
    const bool withFraction = read.contains(u'.') && rules != CatalogRules::DateTimes::OcpiNoFraction;
    return time.toString(withFraction ? Qt::ISODateWithMs : Qt::ISODate).toLatin1();
}

namespace {

bool isAlpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isUnreserved(char c)
{
    return isAlpha(c) || isDigit(c) || c == '-' || c == '.' || c == '_' || c == '~';
}

bool isSubDelimiter(char c)
{
    return c != '\0' && std::string_view("!$&'()*+,;=").find(c) != std::string_view::npos;
}

/// Reads characters that are allowed, with percent escapes, and says how far that goes.
std::size_t span(std::string_view text, std::size_t at, std::string_view also)
{
    while (at < text.size()) {
        const char c = text[at];
        if (isUnreserved(c) || isSubDelimiter(c) || (c != '\0' && also.find(c) != std::string_view::npos))
            ++at;
        else if (c == '%' && at + 2 < text.size() && isHex(text[at + 1]) && isHex(text[at + 2]))
            at += 3;
        else
            break;
    }
    return at;
}

bool isIpv4(std::string_view text)
{
    int parts = 0;
    while (true) {
        std::size_t length = 0;
        int value = 0;
        while (length < text.size() && isDigit(text[length]) && length < 3)
            value = value * 10 + (text[length++] - '0');
        if (length == 0 || value > 255 || (length > 1 && text[0] == '0'))
            return false;
        text.remove_prefix(length);
        if (++parts == 4)
            return text.empty();
        if (text.empty() || text[0] != '.')
            return false;
        text.remove_prefix(1);
    }
}

bool isIpv6(std::string_view text)
{
    int groups = 0;
    bool compressed = false;
    if (text.starts_with("::")) {
        compressed = true;
        text.remove_prefix(2);
    }
    while (!text.empty()) {
        std::size_t length = 0;
        while (length < text.size() && length < 4 && isHex(text[length]))
            ++length;
        if (length == 0)
            return false;
        if (length < text.size() && text[length] == '.') {
            groups += 2;
            return isIpv4(text) && (compressed ? groups < 8 : groups == 8);
        }
        ++groups;
        text.remove_prefix(length);
        if (text.empty())
            break;
        if (text[0] != ':')
            return false;
        text.remove_prefix(1);
        if (text.starts_with(":")) {
            if (compressed)
                return false;
            compressed = true;
            text.remove_prefix(1);
        } else if (text.empty()) {
            return false;
        }
    }
    return compressed ? groups < 8 : groups == 8;
}

bool isIpLiteral(std::string_view text)
{
    if (text.empty() || (text[0] != 'v' && text[0] != 'V'))
        return isIpv6(text);
    const std::size_t dot = text.find('.');
    return dot != std::string_view::npos && dot > 1 && std::all_of(text.begin() + 1, text.begin() + std::ptrdiff_t(dot), isHex)
        && dot + 1 < text.size() && span(text, dot + 1, ":") == text.size() && text.find('%') == std::string_view::npos;
}

bool isAuthority(std::string_view text)
{
    if (const std::size_t user = text.find('@'); user != std::string_view::npos) {
        if (span(text.substr(0, user), 0, ":") != user)
            return false;
        text.remove_prefix(user + 1);
    }
    std::size_t hostEnd = 0;
    if (!text.empty() && text[0] == '[') {
        const std::size_t close = text.find(']');
        if (close == std::string_view::npos || !isIpLiteral(text.substr(1, close - 1)))
            return false;
        hostEnd = close + 1;
    } else {
        hostEnd = span(text, 0, {});
    }
    text.remove_prefix(hostEnd);
    return text.empty() || (text[0] == ':' && std::all_of(text.begin() + 1, text.end(), isDigit));
}

} // namespace

bool isUri(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0 || !isAlpha(text[0]))
        return false;
    for (const char c : text.substr(1, colon - 1)) {
        if (!isAlpha(c) && !isDigit(c) && c != '+' && c != '-' && c != '.')
            return false;
    }
    std::string_view rest = text.substr(colon + 1);
    if (const std::size_t hash = rest.find('#'); hash != std::string_view::npos) {
        if (span(rest, hash + 1, ":@/?") != rest.size())
            return false;
        rest = rest.substr(0, hash);
    }
    if (const std::size_t query = rest.find('?'); query != std::string_view::npos) {
        if (span(rest, query + 1, ":@/?") != rest.size())
            return false;
        rest = rest.substr(0, query);
    }
    if (rest.starts_with("//")) {
        const std::size_t path = rest.find('/', 2);
        if (!isAuthority(rest.substr(2, path == std::string_view::npos ? std::string_view::npos : path - 2)))
            return false;
        rest = path == std::string_view::npos ? std::string_view() : rest.substr(path);
    }
    return span(rest, 0, ":@/") == rest.size();
}

DecimalShape decimalShape(std::string_view number)
{
    DecimalShape shape;
    constexpr int limit = 1'000'000'000;
    int exponent = 0;
    const std::size_t e = number.find_first_of("eE");
    if (e != std::string_view::npos) {
        std::size_t at = e + 1;
        const bool negative = number[at] == '-';
        if (number[at] == '+' || number[at] == '-')
            ++at;
        for (; at < number.size(); ++at)
            exponent = std::min(limit / 10, exponent) * 10 + (number[at] - '0');
        if (negative)
            exponent = -exponent;
        number = number.substr(0, e);
    }
    const std::size_t dot = number.find('.');
    const auto wholeEnd = qint64(dot == std::string_view::npos ? number.size() : dot);
    for (std::size_t i = 0; i < number.size(); ++i) {
        if (number[i] < '1' || number[i] > '9')
            continue;
        const auto place = qint64(i);
        const qint64 power = (place < wholeEnd ? wholeEnd - place - 1 : wholeEnd - place) + exponent;
        const int bounded = int(std::clamp<qint64>(power, -limit, limit));
        if (shape.zero)
            shape.lead = bounded;
        shape.zero = false;
        shape.trail = bounded;
    }
    return shape;
}

bool isFiniteNumber(std::string_view number, const DecimalShape &shape)
{
    constexpr int largest = std::numeric_limits<double>::max_exponent10; // 308
    if (shape.zero || shape.lead < largest)
        return true;
    if (shape.lead > largest)
        return false;
    double value = 0;
    return std::from_chars(number.data(), number.data() + number.size(), value).ec == std::errc();
}

double toDouble(std::string_view number, const DecimalShape &shape)
{
    double value = 0;
    const auto result = std::from_chars(number.data(), number.data() + number.size(), value);
    if (result.ec == std::errc())
        return value;
    const double magnitude = shape.zero || shape.lead < 0 ? 0.0 : std::numeric_limits<double>::infinity();
    return number.starts_with('-') ? -magnitude : magnitude;
}

} // namespace Roamscope
