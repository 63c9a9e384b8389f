// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/ocpi/ocpiclient.h"

#include <QList>

namespace Roamscope {

/// What one answer shows of a partner's habits, without asking anything more.
struct QuirkObserver
{
    static constexpr qint64 skewThreshold = 5'000'000; ///< µs between two clocks that are not told

    static QList<OcpiQuirk> observe(const OcpiConnection &connection, const OcpiReply &reply);
    /// A quirk with the exchange as its evidence.
    static OcpiQuirk make(OcpiQuirk::Kind kind, const OcpiReply &reply, const QByteArray &evidence);
    /// HTTP's Date header; noTime when it is none.
    static TimeUs httpDate(QByteArrayView text);
};

} // namespace Roamscope
