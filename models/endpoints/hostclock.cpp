// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/hostclock.h"

#if defined(Q_OS_LINUX)
#include <sys/timex.h>
#endif

namespace Roamscope {

HostClock hostClock()
{
#if defined(Q_OS_LINUX)
    timex facts {};
    const int state = adjtimex(&facts); // asks only: no mode is set
    if (state < 0)
        return {};
    // The kernel takes the mark away by itself when nobody has set the clock for about a day.
    if (state == TIME_ERROR || (facts.status & STA_UNSYNC))
        return {HostClock::State::Free, -1};
    return {HostClock::State::Synchronised, qint64(facts.maxerror)};
#else
    return {};
#endif
}

} // namespace Roamscope
