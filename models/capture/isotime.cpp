// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/isotime.h"

#include <cmath>
#include <cstdio>

namespace Roamscope {

namespace {

// Value of `count` digits at p; −1 when one is none.
int digits(const char *p, int count)
{
    int value = 0;
    for (int i = 0; i < count; ++i) {
        const unsigned digit = unsigned(uchar(p[i])) - '0';
        if (digit > 9)
            return -1;
        value = value * 10 + int(digit);
    }
    return value;
}

} // namespace

TimeUs parseIsoTime(std::string_view text, bool *hasZone)
{
    if (hasZone)
        *hasZone = false;
    if (text.size() < 16)
        return noTime;
    const char *p = text.data();
    const char *const end = p + text.size();
    const int year = digits(p, 4);
    const int month = digits(p + 5, 2);
    const int day = digits(p + 8, 2);
    const int hour = digits(p + 11, 2);
    const int minute = digits(p + 14, 2);
    if (year < 0 || month < 1 || month > 12 || day < 1 || day > 31 || hour < 0 || hour > 24 || minute < 0 || minute > 59
        || p[4] != '-' || p[7] != '-' || (p[10] != 'T' && p[10] != 't' && p[10] != ' ') || p[13] != ':')
        return noTime;
    int second = 0;
    p += 16;
    if (p < end && *p == ':') {
        if (end - p < 3 || (second = digits(p + 1, 2)) < 0 || second > 60)
            return noTime;
        p += 3;
    }
    qint64 micro = 0;
    if (p < end && (*p == '.' || *p == ',')) {
        ++p;
        int scale = 100000;
        const char *const first = p;
        while (p < end && *p >= '0' && *p <= '9') {
            micro += qint64(*p - '0') * scale;
            scale /= 10;
            ++p;
        }
        if (p == first)
            return noTime;
    }
    qint64 zone = 0;
    if (p < end && *p == ' ')
        ++p;
    if (p < end) {
        if (*p == 'Z' || *p == 'z') {
            ++p;
        } else if (*p == '+' || *p == '-') {
            const int sign = *p == '-' ? -1 : 1;
            ++p;
            const int zoneHour = end - p >= 2 ? digits(p, 2) : -1;
            if (zoneHour < 0 || zoneHour > 18)
                return noTime;
            p += 2;
            if (p < end && *p == ':')
                ++p;
            int zoneMinute = 0;
            if (end - p >= 2) {
                zoneMinute = digits(p, 2);
                if (zoneMinute < 0 || zoneMinute > 59)
                    return noTime;
                p += 2;
            }
            zone = sign * (zoneHour * 60 + zoneMinute);
        } else {
            return noTime;
        }
        if (p != end)
            return noTime;
        if (hasZone)
            *hasZone = true;
    }
    return ((daysFromCivil(year, month, day) * 24 + hour) * 60 + minute - zone) * 60000000 + second * qint64(1000000) + micro;
}

TimeUs epochTime(double value)
{
    if (!std::isfinite(value) || value <= 0)
        return noTime;
    if (value < 1e11)
        return TimeUs(std::llround(value * 1e6));
    if (value < 1e14)
        return TimeUs(std::llround(value * 1e3));
    if (value < 1e17)
        return TimeUs(value);
    return value < 9e18 ? TimeUs(value / 1e3) : noTime;
}

QByteArray formatIsoTime(TimeUs time)
{
    if (time == noTime)
        return {};
    qint64 days = time / 86400000000;
    qint64 rest = time % 86400000000;
    if (rest < 0) {
        rest += 86400000000;
        --days;
    }
    // The inverse of daysFromCivil.
    const qint64 z = days + 719468;
    const qint64 era = (z >= 0 ? z : z - 146096) / 146097;
    const auto dayOfEra = int(z - era * 146097);
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int shifted = (5 * dayOfYear + 2) / 153;
    const int day = dayOfYear - (153 * shifted + 2) / 5 + 1;
    const int month = shifted < 10 ? shifted + 3 : shifted - 9;
    const qint64 year = yearOfEra + era * 400 + (month <= 2);
    const auto micro = int(rest % 1000000);
    const auto seconds = int(rest / 1000000);
    char text[64];
    const int length = micro % 1000
        ? std::snprintf(text, sizeof text, "%04lld-%02d-%02dT%02d:%02d:%02d.%06dZ", static_cast<long long>(year), month, day,
                        seconds / 3600, seconds / 60 % 60, seconds % 60, micro)
        : std::snprintf(text, sizeof text, "%04lld-%02d-%02dT%02d:%02d:%02d.%03dZ", static_cast<long long>(year), month, day,
                        seconds / 3600, seconds / 60 % 60, seconds % 60, micro / 1000);
    return {text, length};
}

} // namespace Roamscope
