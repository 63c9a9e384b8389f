// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"

#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace Roamscope {

/// A time zone whose offsets lie in a table, so that a million conversions cost a search each.
class Zone
{
public:
    /// "Europe/Amsterdam", "+02:00", "UTC", "Z"; null when it is none that is known.
    static std::shared_ptr<const Zone> find(const QString &name);

    /// Seconds to add to UTC at a moment.
    int offsetAt(TimeUs utc) const;
    /// The moment of a local time. In the hour that comes twice it is the first one; one that is skipped is taken as if
    /// the clock had not been changed.
    TimeUs fromLocal(TimeUs local) const;
    bool isUtc() const { return m_transitions.empty() && m_offset == 0; }

private:
    int m_offset = 0; ///< before the first transition
    std::vector<std::pair<TimeUs, int>> m_transitions; ///< moment, offset from then on
};
using ZonePtr = std::shared_ptr<const Zone>;

/// Reads a time by a pattern of yyyy, yy, MM, M, dd, d, HH, H, hh, h, mm, ss, SSS, ap and z (zone "+02:00" or "Z");
/// everything else, and what is between apostrophes, must stand there. noTime when it does not fit.
TimeUs parseTime(std::string_view text, const QString &pattern, bool *hasZone);
/// "2026-01-01T10:00:00Z" with so many decimals of a second (0 to 6); −1 = none, three or six, as it needs.
std::string formatUtc(TimeUs time, int decimals);
/// Writes a local time by such a pattern.
QByteArray formatTime(TimeUs local, int offset, const QString &pattern);

} // namespace Roamscope
