// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"

#include <QByteArrayView>

namespace Roamscope {

/// A time as a member of a record tells it: ISO and its relatives, HTTP's own, or a number of seconds to nanoseconds
/// since 1970. One without a zone is read with `zoneMinutes` and sets `zoneAssumed`. noTime when it is none.
TimeUs readEvidenceTime(QByteArrayView text, int zoneMinutes, bool *zoneAssumed);

/// "12ms", "1.5 s", "00:00:01.250", a bare number in `unit` µs: how long, in µs; −1 when it is none.
qint64 readEvidenceDuration(QByteArrayView text, double unit);

/// Reads a time of HTTP's headers ("Sun, 06 Nov 1994 08:49:37 GMT"); noTime when it is none.
TimeUs evidenceDate(QByteArrayView text);

} // namespace Roamscope
