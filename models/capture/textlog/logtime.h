// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"

#include <string_view>

namespace Roamscope {

/// Which of the two numbers in "03/04/2024" is the day; decided once for a whole log.
enum class DateOrder : quint8 { Unknown, DayFirst, MonthFirst };

/// A time as it stands in a log line, before the log as a whole has told what it leaves out.
struct LogTime
{
    enum class Completeness : quint8 {
        None,
        Full, ///< value = µs since 1970; without a zone as if it were UTC
        NoYear, ///< value = µs since the start of the year 2000 (a leap year)
        NoDate, ///< value = µs since midnight
    };
    qint64 value = 0;
    Completeness completeness = Completeness::None;
    bool hasZone = false;
    quint8 fractionDigits = 0;
    quint8 first = 0; ///< "03" and "04" of 03/04/2024 when both orders are possible, else 0
    quint8 second = 0;
    char separator = 0; ///< between the numbers of such a date
    bool twelveHour = false;

    bool isValid() const { return completeness != Completeness::None; }
};

/// Days since 1970-01-01 of a date in the Gregorian calendar.
qint64 civilDays(int year, int month, int day);
/// Year of a time in µs since 1970.
int yearOf(TimeUs time);

/// Reads a time that begins exactly at `text`: ISO and its relatives, day or month first, syslog, nginx,
/// asctime, 12-hour clocks, Android and glog stamps, epoch seconds to nanoseconds (only when
/// `epochAllowed`, as any long number looks like one), or a time of day alone.
/// Returns the number of characters read, 0 when there is no time.
int parseLogTime(std::string_view text, DateOrder order, bool epochAllowed, LogTime *time);

/// Finds the first time in `text` at or after `from`, which must be where `text` has a line start or
/// follows a frame. Returns its position, −1 when there is none; `length` gets its length.
int findLogTime(std::string_view text, int from, DateOrder order, LogTime *time, int *length);

} // namespace Roamscope
