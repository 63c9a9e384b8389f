// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysis.h"

#include <QJsonObject>
#include <QString>

#include <array>
#include <map>
#include <vector>

namespace Roamscope {

/// The numbers of `roamscope inspect`: what a capture holds, without looking at each frame by hand.
/// A message that was logged twice counts once; the second one is in `duplicates`.
struct Inspection
{
    struct Party
    {
        QByteArray name;
        quint64 frames = 0;
    };

    quint64 total = 0;
    std::array<quint64, std::size_t(FrameKind::Count)> kinds {};
    quint64 duplicates = 0;
    quint64 exchanges = 0; ///< requests with their answer
    quint64 unanswered = 0;
    quint64 orphans = 0;
    quint64 withoutTime = 0; ///< frames of sources that hold no times
    TimeUs first = noTime;
    TimeUs last = noTime;
    std::vector<Party> chargePoints; ///< in natural order
    std::map<ProtocolVersion, quint64> versions;
    std::vector<Party> actions; ///< the most frequent first

    /// Counts a capture; reads columns only.
    static Inspection of(const Capture &capture);
};

/// One JSON object, members as DESIGN names them and more. Times are ISO 8601, UTC, with milliseconds; null
/// where nothing is known. Lists of lines are complete up to the ledger's limit, counts always.
QJsonObject inspectionJson(const Capture &capture, const Analysis &analysis);

/// The same for a person at a terminal, in the interface language.
QString inspectionText(const Capture &capture, const Analysis &analysis);

} // namespace Roamscope
