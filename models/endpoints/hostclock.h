// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Roamscope {

/// Whether this computer knows what time it is, as its system says (adjtimex on Linux): the clocks of chargers are
/// measured against it.
struct HostClock
{
    enum class State : quint8 {
        Unknown, ///< the system does not say
        Free, ///< nobody sets it by a time server
        Synchronised
    };
    State state = State::Unknown;
    qint64 error = -1; ///< µs that it is off at most; −1: not known
};
HostClock hostClock();

} // namespace Roamscope
