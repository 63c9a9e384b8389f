// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"

#include <QByteArray>

#include <string_view>

namespace Roamscope {

/// Days from 1970-01-01 to a date of the proleptic Gregorian calendar.
constexpr qint64 daysFromCivil(int year, int month, int day)
{
    const int y = year - (month <= 2);
    const int era = (y >= 0 ? y : y - 399) / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return qint64(era) * 146097 + dayOfEra - 719468;
}

/// Reads an RFC 3339 time ("2026-01-01T10:00:00.123Z", "…+02:00"); a blank instead of T, a comma
/// fraction and a missing zone are tolerated (`hasZone` tells). noTime when it is none.
TimeUs parseIsoTime(std::string_view text, bool *hasZone = nullptr);
/// A number of seconds, milliseconds, microseconds or nanoseconds since 1970, told apart by size.
TimeUs epochTime(double value);
/// "2026-01-01T10:00:00.123Z": milliseconds, or microseconds where they are not zero.
QByteArray formatIsoTime(TimeUs time);

} // namespace Roamscope
