// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/textlog/logtime.h"

#include <array>
#include <cstring>

namespace Roamscope {

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

/// A cursor that never reads past the end of the text.
struct Cursor
{
    const char *p;
    const char *end;

    char at(int i) const { return p + i < end ? p[i] : '\0'; }
    bool digitAt(int i) const { return isDigit(at(i)); }
    int digits(int limit) const
    {
        int n = 0;
        while (n < limit && digitAt(n))
            ++n;
        return n;
    }
    int number(int n) const
    {
        int value = 0;
        for (int i = 0; i < n; ++i)
            value = value * 10 + (p[i] - '0');
        return value;
    }
    void skipBlanks()
    {
        while (p < end && isBlank(*p))
            ++p;
    }
    bool startsWith(std::string_view text) const
    {
        return std::size_t(end - p) >= text.size() && std::memcmp(p, text.data(), text.size()) == 0;
    }
};

struct Civil
{
    int year = -1;
    int month = 0;
    int day = 0;
    qint64 clock = -1; ///< µs since midnight
    int zoneMinutes = 0;
    bool hasZone = false;
    bool twelveHour = false;
    quint8 fractionDigits = 0;
};

bool validDate(int year, int month, int dayOfMonth)
{
    static constexpr std::array<int, 13> lengths {0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > lengths[std::size_t(month)])
        return false;
    return !(month == 2 && dayOfMonth == 29 && year >= 0 && (year % 4 != 0 || (year % 100 == 0 && year % 400 != 0)));
}

/// Month of a name in the languages that chargers and servers are set to; 0 when it is none.
int monthFromName(const char *p, int length)
{
    if (length < 3 || length > 12)
        return 0;
    // Fold the accented letters of "févr", "août", "märz" to their base; two bytes become one.
    char name[13];
    int n = 0;
    for (int i = 0; i < length && n < 12; ++i) {
        if (static_cast<unsigned char>(p[i]) == 0xc3 && i + 1 < length) {
            const auto c = static_cast<unsigned char>(p[++i]);
            name[n++] = c == 0xa9 || c == 0xa8 || c == 0x89 ? 'e' : c == 0xa4 || c == 0x84 ? 'a' : c == 0xbb ? 'u' : '?';
        } else {
            name[n++] = lower(p[i]);
        }
    }
    if (n < 3)
        return 0;
    struct Name
    {
        char text[4];
        int month;
    };
    static constexpr Name names[] = {
        {"jan", 1}, {"ene", 1}, {"gen", 1}, {"feb", 2}, {"fev", 2}, {"mar", 3}, {"mrt", 3}, {"maa", 3},
        {"apr", 4}, {"avr", 4}, {"abr", 4}, {"may", 5}, {"mai", 5}, {"mei", 5}, {"maj", 5}, {"mag", 5},
        {"jun", 6}, {"giu", 6}, {"jul", 7}, {"lug", 7}, {"aug", 8}, {"aou", 8}, {"ago", 8}, {"sep", 9},
        {"set", 9}, {"oct", 10}, {"okt", 10}, {"ott", 10}, {"out", 10}, {"nov", 11}, {"dec", 12}, {"dez", 12},
        {"dic", 12}, {"des", 12}};
    if (std::memcmp(name, "jui", 3) == 0)
        return n > 3 && name[3] == 'l' ? 7 : 6;
    for (const Name &candidate : names) {
        if (std::memcmp(name, candidate.text, 3) == 0) {
            // A longer word must still be a month: "March", not "Marker"; "OUT" is a direction.
            static constexpr std::string_view full[] = {
                "january", "january.", "januar", "janvier", "enero", "gennaio", "januari", "february", "februar", "fevrier",
                "febrero", "febbraio", "februari", "march", "marz", "mars", "marzo", "maart", "april", "avril", "abril",
                "aprile", "mayo", "maggio", "june", "juni", "junio", "giugno", "july", "juli", "julio", "luglio", "august",
                "aout", "agosto", "augustus", "september", "septembre", "septiembre", "settembre", "sept", "october",
                "oktober", "octobre", "octubre", "ottobre", "november", "novembre", "noviembre", "december", "dezember",
                "decembre", "diciembre", "dicembre", "fevr", "avr", "janv"};
            if (n == 3)
                return std::memcmp(name, "out", 3) == 0 ? 0 : candidate.month;
            for (const std::string_view word : full) {
                if (word == std::string_view(name, std::size_t(n)))
                    return candidate.month;
            }
            return 0;
        }
    }
    return 0;
}

int monthNameLength(const Cursor &c)
{
    int n = 0;
    while (n < 14 && (isLetter(c.at(n)) || static_cast<unsigned char>(c.at(n)) >= 0x80))
        ++n;
    return n;
}

/// A zone, directly or after one blank: Z, +02:00, +0200, +02, CEST.
void readZone(Cursor &k, Civil *civil)
{
    Cursor z = k;
    if (isBlank(z.at(0)))
        ++z.p;
    const bool attached = z.p == k.p;
    const char sign = z.at(0);
    if (sign == '+' || sign == '-') {
        const int zd = [&] {
            Cursor t {z.p + 1, z.end};
            return t.digits(5);
        }();
        int zh = 0;
        int zm = 0;
        int used = 0;
        Cursor t {z.p + 1, z.end};
        if (zd == 4) {
            zh = t.number(2);
            zm = (t.p[2] - '0') * 10 + (t.p[3] - '0');
            used = 5;
        } else if (zd == 2 && t.at(2) == ':' && t.digitAt(3) && t.digitAt(4) && !t.digitAt(5)) {
            zh = t.number(2);
            zm = (t.p[3] - '0') * 10 + (t.p[4] - '0');
            used = 6;
        } else if (zd == 2 && attached && t.at(2) != '-' && t.at(2) != ':' && t.at(2) != '/') {
            zh = t.number(2);
            used = 3;
        }
        if (used && zh <= 14 && zm < 60) {
            civil->zoneMinutes = (sign == '-' ? -1 : 1) * (zh * 60 + zm);
            civil->hasZone = true;
            k.p = z.p + used;
        }
    } else if (isLetter(sign)) {
        int length = 0;
        while (length < 6 && isLetter(z.at(length)))
            ++length;
        const std::string_view name(z.p, std::size_t(length));
        struct Zone
        {
            std::string_view name;
            int minutes;
        };
        static constexpr Zone zones[] = {{"Z", 0}, {"z", 0}, {"UTC", 0}, {"utc", 0}, {"GMT", 0}, {"CET", 60},
                                         {"CEST", 120}, {"MEZ", 60}, {"MESZ", 120}, {"EET", 120}, {"EEST", 180},
                                         {"WET", 0}, {"WEST", 60}, {"BST", 60}, {"MSK", 180}, {"EST", -300},
                                         {"EDT", -240}, {"CDT", -300}, {"MST", -420}, {"MDT", -360}, {"PST", -480},
                                         {"PDT", -420}, {"JST", 540}, {"KST", 540}, {"AEST", 600}, {"AEDT", 660},
                                         {"NZST", 720}, {"NZDT", 780}, {"SGT", 480}, {"HKT", 480}};
        for (const Zone &zone : zones) {
            if (name == zone.name && !isDigit(z.at(length)) && (length > 1 || attached)) {
                civil->zoneMinutes = zone.minutes;
                civil->hasZone = true;
                k.p = z.p + length;
                break;
            }
        }
    }
}

/// hh:mm[:ss[.fraction]] [AM|PM] [zone]. With `secondsNeeded` hh:mm alone is not enough.
bool readClock(Cursor &c, Civil *civil, bool secondsNeeded)
{
    Cursor k = c;
    int n = k.digits(3);
    if (n < 1 || n > 2)
        return false;
    int h = k.number(n);
    k.p += n;
    if (k.at(0) != ':' || !k.digitAt(1) || !k.digitAt(2) || k.digitAt(3))
        return false;
    ++k.p;
    const int m = k.number(2);
    k.p += 2;
    int s = 0;
    qint64 fraction = 0;
    bool hasSeconds = false;
    if (k.at(0) == ':' && k.digitAt(1) && k.digitAt(2) && !k.digitAt(3)) {
        ++k.p;
        s = k.number(2);
        k.p += 2;
        hasSeconds = true;
        const char dot = k.at(0);
        if ((dot == '.' || dot == ',') && k.digitAt(1)) {
            ++k.p;
            const int digits = k.digits(12);
            qint64 scale = 100'000;
            for (int i = 0; i < digits && i < 6; ++i, scale /= 10)
                fraction += (k.p[i] - '0') * scale;
            civil->fractionDigits = quint8(digits);
            k.p += digits;
        } else if (dot == ':' && k.digitAt(1) && k.digitAt(2) && k.digitAt(3) && !k.digitAt(4) && k.at(4) != ':') {
            ++k.p;
            fraction = qint64(k.number(3)) * 1000;
            civil->fractionDigits = 3;
            k.p += 3;
        }
    }
    if (secondsNeeded && !hasSeconds)
        return false;
    if (h > 24 || m > 59 || s > 60)
        return false;
    // 12-hour clock; blanks before it may be narrow or non-breaking.
    Cursor a = k;
    a.skipBlanks();
    if (a.startsWith("\xe2\x80\xaf"))
        a.p += 3;
    else if (a.startsWith("\xc2\xa0"))
        a.p += 2;
    const char half = lower(a.at(0));
    if (half == 'a' || half == 'p') {
        int length = 0;
        if (lower(a.at(1)) == 'm' && !isLetter(a.at(2)) && !isDigit(a.at(2)))
            length = 2;
        else if (a.at(1) == '.' && lower(a.at(2)) == 'm' && a.at(3) == '.')
            length = 4;
        if (length && h <= 12) {
            h = half == 'p' ? (h == 12 ? 12 : h + 12) : (h == 12 ? 0 : h);
            civil->twelveHour = true;
            k.p = a.p + length;
        }
    }
    civil->clock = h * hour + m * minute + s * second + fraction;

    readZone(k, civil);
    c = k;
    return true;
}

/// What may stand between a date and its clock: T, blanks, ", ", " @ ", "_", "-", ";" …
bool skipDateGap(Cursor &c)
{
    Cursor k = c;
    int used = 0;
    while (used < 8 && (isBlank(k.at(0)) || (used < 4 && std::strchr("Tt_,;|@-:", k.at(0)) && k.at(0)))) {
        ++k.p;
        ++used;
    }
    if (k.startsWith("at ")) {
        k.p += 3;
    } else if (k.startsWith("um ")) {
        k.p += 3;
    }
    if (used == 0)
        return false;
    c = k;
    return true;
}

int finish(const Cursor &start, const Cursor &c, const Civil &civil, LogTime *time)
{
    LogTime result;
    result.hasZone = civil.hasZone;
    result.fractionDigits = civil.fractionDigits;
    result.twelveHour = civil.twelveHour;
    const qint64 clock = civil.clock - civil.zoneMinutes * minute;
    if (civil.month == 0) {
        result.completeness = LogTime::Completeness::NoDate;
        result.value = ((clock % day) + day) % day;
    } else {
        if (!validDate(civil.year, civil.month, civil.day))
            return 0;
        const bool full = civil.year >= 0;
        if (full && (civil.year < 1970 || civil.year > 2200))
            return 0;
        result.completeness = full ? LogTime::Completeness::Full : LogTime::Completeness::NoYear;
        const qint64 days = full ? civilDays(civil.year, civil.month, civil.day)
                                 : civilDays(2000, civil.month, civil.day) - civilDays(2000, 1, 1);
        result.value = days * day + clock;
    }
    const quint8 first = time->first;
    const quint8 secondNumber = time->second;
    const char separator = time->separator;
    *time = result;
    time->first = first;
    time->second = secondNumber;
    time->separator = separator;
    return int(c.p - start.p);
}

/// Epoch seconds, ms, µs or ns; plausible from 2000 to 2100.
int readEpoch(const Cursor &start, LogTime *time)
{
    const int n = start.digits(20);
    qint64 value = 0;
    if (n != 10 && n != 13 && n != 16 && n != 19)
        return 0;
    for (int i = 0; i < n && i < 16; ++i)
        value = value * 10 + (start.p[i] - '0');
    Cursor c {start.p + n, start.end};
    quint8 fractionDigits = 0;
    if (n == 10) {
        value *= second;
        if (c.at(0) == '.' && c.digitAt(1)) {
            ++c.p;
            const int digits = c.digits(9);
            qint64 scale = 100'000;
            for (int i = 0; i < digits && i < 6; ++i, scale /= 10)
                value += (c.p[i] - '0') * scale;
            fractionDigits = quint8(digits);
            c.p += digits;
        }
    } else if (n == 13) {
        value *= 1000;
        fractionDigits = 3;
    } else {
        fractionDigits = 6;
    }
    if (value < 946'684'800 * second || value > 4'102'444'800 * second || isLetter(c.at(0)) || c.at(0) == '-')
        return 0;
    *time = {};
    time->value = value;
    time->completeness = LogTime::Completeness::Full;
    time->hasZone = true;
    time->fractionDigits = fractionDigits;
    return int(c.p - start.p);
}

int parseNumeric(Cursor c, DateOrder order, bool epochAllowed, LogTime *time)
{
    const Cursor start = c;
    Civil civil;
    const int n = c.digits(20);
    if (n >= 10) {
        return epochAllowed ? readEpoch(start, time) : 0;
    }
    if (n == 4) {
        civil.year = c.number(4);
        c.p += 4;
        const char sep = c.at(0);
        if (c.startsWith("\xe5\xb9\xb4")) { // 年
            c.p += 3;
            int digits = c.digits(2);
            civil.month = c.number(digits);
            c.p += digits;
            if (!c.startsWith("\xe6\x9c\x88")) // 月
                return 0;
            c.p += 3;
            digits = c.digits(2);
            civil.day = c.number(digits);
            c.p += digits;
            if (!c.startsWith("\xe6\x97\xa5")) // 日
                return 0;
            c.p += 3;
            c.skipBlanks();
            return readClock(c, &civil, false) ? finish(start, c, civil, time) : 0;
        }
        if (sep != '-' && sep != '/' && sep != '.')
            return 0;
        ++c.p;
        int digits = c.digits(3);
        if (digits == 0) { // 2024-Feb-06
            const int length = monthNameLength(c);
            civil.month = monthFromName(c.p, length);
            if (civil.month == 0)
                return 0;
            digits = length;
        } else if (digits > 2) {
            return 0;
        } else {
            civil.month = c.number(digits);
        }
        c.p += digits;
        if (c.at(0) != sep)
            return 0;
        ++c.p;
        digits = c.digits(3);
        if (digits < 1 || digits > 2)
            return 0;
        civil.day = c.number(digits);
        c.p += digits;
        return skipDateGap(c) && readClock(c, &civil, false) ? finish(start, c, civil, time) : 0;
    }
    if (n == 8) { // 20240206 114020, 20240206T114020Z, 20240206-11:40:20
        civil.year = c.number(4);
        civil.month = (c.p[4] - '0') * 10 + (c.p[5] - '0');
        civil.day = (c.p[6] - '0') * 10 + (c.p[7] - '0');
        if (civil.year < 2000 || civil.year > 2100 || !validDate(civil.year, civil.month, civil.day))
            return 0;
        c.p += 8;
        if (!skipDateGap(c))
            return 0;
        if (c.digits(7) == 6) {
            const int h = c.number(2);
            const int m = (c.p[2] - '0') * 10 + (c.p[3] - '0');
            const int s = (c.p[4] - '0') * 10 + (c.p[5] - '0');
            if (h > 23 || m > 59 || s > 60)
                return 0;
            c.p += 6;
            civil.clock = h * hour + m * minute + s * second;
            if ((c.at(0) == '.' || c.at(0) == ',') && c.digitAt(1)) {
                ++c.p;
                const int digits = c.digits(9);
                qint64 scale = 100'000;
                for (int i = 0; i < digits && i < 6; ++i, scale /= 10)
                    civil.clock += (c.p[i] - '0') * scale;
                civil.fractionDigits = quint8(digits);
                c.p += digits;
            }
            readZone(c, &civil);
            return finish(start, c, civil, time);
        }
        return readClock(c, &civil, false) ? finish(start, c, civil, time) : 0;
    }
    if (n < 1 || n > 2)
        return 0;
    const int first = c.number(n);
    const char sep = c.at(n);
    if (sep == ':') {
        if (!readClock(c, &civil, true))
            return 0;
        // "11:40:20 06.02.2024": the date may follow the clock.
        Cursor d = c;
        d.skipBlanks();
        const int dn = d.digits(5);
        if (d.p > c.p && (dn == 4 || dn == 2)) {
            const char ds = d.at(dn);
            if (ds == '-' || ds == '/' || ds == '.') {
                const int a = d.number(dn);
                Cursor e {d.p + dn + 1, d.end};
                const int en = e.digits(3);
                if (en == 2 && e.at(2) == ds) {
                    const int b = e.number(2);
                    Cursor f {e.p + 3, e.end};
                    const int fn = f.digits(5);
                    if (dn == 4 && fn == 2 && validDate(a, b, f.number(2))) {
                        civil.year = a;
                        civil.month = b;
                        civil.day = f.number(2);
                        c.p = f.p + 2;
                    } else if (dn == 2 && fn == 4) {
                        const bool monthFirst = order == DateOrder::MonthFirst || b > 12;
                        civil.year = f.number(4);
                        civil.month = monthFirst ? a : b;
                        civil.day = monthFirst ? b : a;
                        if (!validDate(civil.year, civil.month, civil.day))
                            civil.month = 0;
                        else
                            c.p = f.p + 4;
                    }
                }
            }
        }
        return finish(start, c, civil, time);
    }
    c.p += n;
    // 6 Feb 2024 11:40:20, 10/Oct/2000:13:55:36 -0700, 01-Dec-2025 08:55:22
    {
        Cursor k = c;
        if (k.at(0) == '.')
            ++k.p;
        if (isBlank(k.at(0)) || k.at(0) == '/' || k.at(0) == '-')
            ++k.p;
        const int length = monthNameLength(k);
        const int month = length >= 3 ? monthFromName(k.p, length) : 0;
        if (month) {
            civil.day = first;
            civil.month = month;
            k.p += length;
            while (k.at(0) == '.' || k.at(0) == '/' || k.at(0) == '-' || k.at(0) == ',' || isBlank(k.at(0)))
                ++k.p;
            const int yd = k.digits(5);
            if (yd == 4) {
                civil.year = k.number(4);
                k.p += 4;
                if (!skipDateGap(k))
                    return 0;
            } else if (yd == 2 && k.at(2) != ':') {
                civil.year = 2000 + k.number(2);
                k.p += 2;
                if (!skipDateGap(k))
                    return 0;
            }
            return readClock(k, &civil, false) ? finish(start, k, civil, time) : 0;
        }
    }
    if (sep != '/' && sep != '.' && sep != '-')
        return 0;
    ++c.p;
    const int n2 = c.digits(3);
    if (n2 < 1 || n2 > 2)
        return 0;
    const int other = c.number(n2);
    c.p += n2;
    if (c.at(0) != sep) {
        // Android: 02-06 11:40:20.123; others 02/06 11:40:20, 06.02. 11:40:20
        if (sep == '.' && c.at(0) != '.')
            return 0;
        if (n != 2 || n2 != 2 || !isBlank(c.at(0)))
            return 0;
        c.skipBlanks();
        const bool dayFirst = order == DateOrder::DayFirst ? sep != '-' : first > 12;
        civil.month = dayFirst ? other : first;
        civil.day = dayFirst ? first : other;
        return readClock(c, &civil, true) ? finish(start, c, civil, time) : 0;
    }
    ++c.p;
    const int yd = c.digits(5);
    if (yd == 0 && sep == '.' && isBlank(c.at(0))) { // 06.02. 11:40:20
        c.skipBlanks();
        civil.day = first;
        civil.month = other;
        return readClock(c, &civil, true) ? finish(start, c, civil, time) : 0;
    }
    if (yd != 4 && yd != 2)
        return 0;
    civil.year = c.number(yd) + (yd == 2 ? 2000 : 0);
    c.p += yd;
    if (yd == 2 && sep == '-')
        return 0; // "11-22-33" of some identifier
    bool monthFirst = order == DateOrder::MonthFirst;
    bool open = false;
    if (first > 12 && other > 12)
        return 0;
    if (first > 12)
        monthFirst = false;
    else if (other > 12)
        monthFirst = true;
    else
        open = true;
    civil.month = monthFirst ? first : other;
    civil.day = monthFirst ? other : first;
    if (!skipDateGap(c) || !readClock(c, &civil, false))
        return 0;
    if (order == DateOrder::Unknown && open && civil.twelveHour && sep == '/') {
        civil.month = first; // 4/3/2024, 9:56:31 PM is written in the United States
        civil.day = other;
    }
    time->first = quint8(first);
    time->second = quint8(other);
    time->separator = sep;
    return finish(start, c, civil, time);
}

int parseNamed(Cursor c, LogTime *time)
{
    const Cursor start = c;
    const int length = monthNameLength(c);
    Civil civil;
    civil.month = monthFromName(c.p, length);
    if (civil.month == 0)
        return 0;
    c.p += length;
    if (c.at(0) == '.')
        ++c.p;
    if (c.at(0) == '/' || c.at(0) == '-')
        ++c.p;
    c.skipBlanks();
    const int n = c.digits(3);
    if (n < 1 || n > 2)
        return 0;
    civil.day = c.number(n);
    c.p += n;
    while (c.at(0) == ',' || isBlank(c.at(0)))
        ++c.p;
    if (c.digits(5) == 4) {
        civil.year = c.number(4);
        c.p += 4;
        if (!skipDateGap(c))
            return 0;
    }
    if (!readClock(c, &civil, false))
        return 0;
    if (civil.year < 0) { // asctime: the year follows
        Cursor y = c;
        y.skipBlanks();
        if (y.p > c.p && y.digits(5) == 4) {
            const int year = y.number(4);
            if (year >= 1970 && year <= 2100) {
                civil.year = year;
                c.p = y.p + 4;
            }
        }
    }
    return finish(start, c, civil, time);
}

/// Names under which log lines carry their time in members: "ts", "time", "@timestamp" …
bool isTimeKey(const char *begin, const char *end)
{
    const std::string_view word(begin, std::size_t(end - begin));
    static constexpr std::string_view keys[] = {"t", "ts", "time", "timestamp", "Timestamp", "Time", "datetime", "date",
                                               "epoch", "asctime", "created", "createdAt", "created_at", "receivedAt",
                                               "received_at", "eventTime", "logged_at", "timeMillis", "_TIMESTAMP",
                                               "__REALTIME_TIMESTAMP", "_SOURCE_REALTIME_TIMESTAMP", "unix", "tsNs"};
    for (const std::string_view key : keys) {
        if (word == key)
            return true;
    }
    return false;
}

} // namespace

qint64 civilDays(int year, int month, int dayOfMonth)
{
    const int y = month <= 2 ? year - 1 : year;
    const qint64 era = (y >= 0 ? y : y - 399) / 400;
    const unsigned yearOfEra = unsigned(y - era * 400);
    const unsigned dayOfYear = unsigned((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + dayOfMonth - 1);
    const unsigned dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + qint64(dayOfEra) - 719468;
}

int yearOf(TimeUs time)
{
    qint64 days = time / day - (time % day < 0 ? 1 : 0);
    int year = 1970 + int(days / 366);
    while (civilDays(year + 1, 1, 1) <= days)
        ++year;
    return year;
}

int parseLogTime(std::string_view text, DateOrder order, bool epochAllowed, LogTime *time)
{
    *time = {};
    if (text.size() < 8)
        return 0;
    const Cursor c {text.data(), text.data() + text.size()};
    int length = 0;
    if (isDigit(*c.p))
        length = parseNumeric(c, order, epochAllowed, time);
    else if (isLetter(*c.p))
        length = parseNamed(c, time);
    if (length == 0)
        *time = {};
    return length;
}

int findLogTime(std::string_view text, int from, DateOrder order, LogTime *time, int *length)
{
    const char *data = text.data();
    const int size = int(std::min<std::size_t>(text.size(), 1 << 20));
    for (int i = from; i < size; ++i) {
        const char c = data[i];
        const bool digit = isDigit(c);
        if (!digit && !isLetter(c))
            continue;
        // Only at the start of a token.
        const char before = i > from ? data[i - 1] : ' ';
        if (isDigit(before) || isLetter(before) || before == '_' || (digit && (before == '.' || before == '-'))) {
            while (i + 1 < size && (isDigit(data[i + 1]) || isLetter(data[i + 1])))
                ++i;
            continue;
        }
        bool epochAllowed = false;
        if (digit) {
            int k = i;
            if (k == 0 || (k <= 2 && (before == '[' || before == '(' || before == '"' || before == '<'))) {
                epochAllowed = true;
            } else { // ts=…, "time": …, @timestamp":"…
                while (k > 0 && (data[k - 1] == '"' || data[k - 1] == '\'' || isBlank(data[k - 1]) || data[k - 1] == ':'
                                 || data[k - 1] == '=')) {
                    --k;
                }
                int keyEnd = k;
                while (k > 0 && (isLetter(data[k - 1]) || isDigit(data[k - 1]) || data[k - 1] == '_'))
                    --k;
                epochAllowed = keyEnd > k && keyEnd < i && isTimeKey(data + k, data + keyEnd);
            }
        } else if (i == from && i + 5 < size && std::strchr("IWEFDV", c) && isDigit(data[i + 1]) && isDigit(data[i + 2])
                   && isDigit(data[i + 3]) && isDigit(data[i + 4]) && data[i + 5] == ' ') {
            // glog: I0206 11:40:20.123456
            Cursor k {data + i + 6, data + size};
            k.skipBlanks();
            Civil civil;
            civil.month = (data[i + 1] - '0') * 10 + (data[i + 2] - '0');
            civil.day = (data[i + 3] - '0') * 10 + (data[i + 4] - '0');
            *time = {};
            if (readClock(k, &civil, true)) {
                const int n = finish({data + i, data + size}, k, civil, time);
                if (n > 0) {
                    *length = n;
                    return i;
                }
            }
        }
        const int n = parseLogTime(text.substr(std::size_t(i), std::size_t(size - i)), order, epochAllowed, time);
        if (n > 0) {
            *length = n;
            return i;
        }
        while (i + 1 < size && (isDigit(data[i + 1]) || isLetter(data[i + 1])))
            ++i;
    }
    *time = {};
    return -1;
}

} // namespace Roamscope
