// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"

#include <QString>
#include <QTimeZone>

namespace Roamscope {

/// Turns local times of one source into UTC, with the daylight saving changes of the zone. Made for times that come in
/// about the order they were written: looked up once an hour, and of the two hours with the same name in autumn the
/// first is taken until the clock has gone back.
class SourceZone
{
public:
    /// "Europe/Berlin", "+02:00", "-0530", "Z" or "UTC". Not valid when it is none of them.
    explicit SourceZone(const QString &zone);
    static bool isZone(const QString &text) { return SourceZone(text).isValid(); }

    bool isValid() const { return m_valid; }
    /// Minutes east of UTC of a zone that is always the same, 0 for one with a name.
    int fixedMinutes() const { return m_fixed / 60; }
    bool isFixed() const { return m_valid && !m_zone.isValid(); }

    /// `local` counts as if the wall clock were UTC. With `backwards` rows come newest first.
    TimeUs toUtc(TimeUs local, bool backwards = false);

private:
    struct Hour
    {
        int first = 0; ///< s east of UTC
        int second = 0; ///< the same, or that of the second pass through an hour that comes twice
    };
    Hour lookUp(qint64 quarter) const;

    bool m_valid = false;
    int m_fixed = 0;
    QTimeZone m_zone;
    qint64 m_quarter = std::numeric_limits<qint64>::min();
    Hour m_hour;
    TimeUs m_last = noTime;
    bool m_secondPass = false;
};

/// "+02:00", "UTC" for 0.
QString fixedZoneText(int minutes);

} // namespace Roamscope
