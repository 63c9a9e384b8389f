// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"

#include <QByteArray>

#include <memory>

class QTimeZone;

namespace Roamscope {

/// Local time of a Location, daylight saving included. Keeps the offset between two transitions, so that a
/// charge's periods cost one look-up. Not thread-safe.
class ZoneClock
{
public:
    struct Local
    {
        qint64 day = 0; ///< since 1970-01-01
        int second = 0; ///< of the day
        int weekday = 0; ///< 0 = Monday
    };

    /// An IANA name; UTC where it is empty or unknown (see isValid()).
    explicit ZoneClock(const QByteArray &zone = {});
    ~ZoneClock();
    ZoneClock(ZoneClock &&) noexcept;
    ZoneClock &operator=(ZoneClock &&) noexcept;

    bool isValid() const { return m_valid; }
    QByteArray name() const { return m_name; }
    Local at(TimeUs time);
    /// The moment of a local day and second of the day; after the gap where clocks leave it out.
    TimeUs moment(qint64 day, int second);
    /// The moment at which this local time of day begins next, after `time`; on a day that leaves it out,
    /// the first moment after the gap.
    TimeUs nextTimeOfDay(TimeUs time, int second);

    /// The zone of a country (ISO 3166 alpha-3 or alpha-2) that has but one; empty otherwise.
    static QByteArray zoneOfCountry(const QByteArray &country);
    static bool isZone(const QByteArray &zone);

private:
    qint64 offset(TimeUs time);

    std::unique_ptr<QTimeZone> m_zone; ///< null = UTC
    QByteArray m_name;
    TimeUs m_from = 0;
    TimeUs m_to = 0; ///< the kept offset holds in [from, to)
    qint64 m_offset = 0; ///< µs
    bool m_valid = true;
};

} // namespace Roamscope
