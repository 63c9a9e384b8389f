// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"

#include <QString>

namespace Roamscope {

/// How times are shown; one for the whole program.
struct TimeFormat
{
    enum class Mode : quint8 {
        DateAndTime, ///< 2026-03-01 10:12:33.123
        TimeOfDay, ///< 10:12:33.123
        SinceStart, ///< +00:12:33.123 after the first frame
    };
    Mode mode = Mode::DateAndTime;
    bool utc = true; ///< otherwise the computer's zone
    bool operator==(const TimeFormat &) const = default;
};

/// A time with milliseconds; empty for noTime. `origin` is only read for Mode::SinceStart.
QString formatTime(TimeUs time, const TimeFormat &format, TimeUs origin = noTime);
/// A span in the unit that suits it: "850 µs", "12 ms", "1.25 s", "4 min 05 s", "2 h 10 min", "3 d 4 h".
QString formatDuration(qint64 microseconds);
/// A difference with sign: "+0.125", "+2:10.000", from an hour on "+1:02:10".
QString formatDelta(qint64 microseconds);
/// "UTC", or the name and offset of the computer's zone, for headers.
QString zoneName(const TimeFormat &format);

} // namespace Roamscope
