// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/merge/arrangement.h"
#include "models/capture/merge/sourcezone.h"

#include <optional>

namespace Roamscope {

/// Reads the times of a source as its setting wants them, row by row in the order in which they were read.
class SourceTimes
{
public:
    /// With `corrected` the clock and the shift are applied, otherwise the zone only.
    SourceTimes(const CaptureSource &source, const SourceSetting *setting, bool corrected = true)
        : m_setting(corrected && setting && (!setting->clock.empty() || setting->shift != 0) ? setting : nullptr)
        , m_reversed(source.reversed)
        , m_readWith(qint64(source.zoneMinutes) * 60000000)
    {
        if (setting && !setting->zone.isEmpty())
            m_zone.emplace(setting->zone);
        if (m_zone && !m_zone->isValid())
            m_zone.reset();
    }

    TimeUs operator()(TimeUs time, quint16 flags)
    {
        if (time == noTime)
            return time;
        if (isZoned(flags))
            time = m_zone->toUtc(time + m_readWith, m_reversed);
        return m_setting ? m_setting->corrected(time) : time;
    }

private:
    /// True when the zone of a row was not known and is now.
    bool isZoned(quint16 flags)
    {
        if (!m_zone)
            return false;
        // A row without a time of its own has that of the row before, and its zone.
        const bool assumed = flags & quint16(FrameFlag::ZoneAssumed);
        const bool inherits = (flags & quint16(FrameFlag::TimeInherited)) && !assumed;
        if (!inherits)
            m_assumed = assumed && !(flags & quint16(FrameFlag::TimeSynthetic));
        return m_assumed;
    }

    const SourceSetting *m_setting;
    bool m_reversed;
    qint64 m_readWith;
    std::optional<SourceZone> m_zone;
    bool m_assumed = false;
};

} // namespace Roamscope
