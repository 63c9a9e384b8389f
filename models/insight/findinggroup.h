// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/falsepositive.h"
#include "models/insight/insightrun.h"
#include "models/insight/siteprofile.h"

#include <QString>

#include <vector>

namespace Roamscope {

/// Findings of one check with the same cause: "312 times, 4 chargers".
struct FindingGroup
{
    QByteArray check {};
    QByteArray cause {};
    Severity severity = Severity::Note; ///< the highest among them
    quint64 count = 0; ///< occurrences, those that were not kept among them
    std::vector<quint32> findings {}; ///< indices into InsightResult::findings; the worst first, then by time
    QByteArrayList chargePoints {}; ///< names, sorted
    TimeUs from = noTime;
    TimeUs to = noTime;
    double atStake = 0; ///< money, as far as the findings know
    double order = 0; ///< severity × weight in the profile × what it costs or how often it comes
    bool isMarked = false; ///< all of them are marked as no fault: such groups stand apart, at the end
    QString reason {}; ///< of the mark, where all share one

    /// Stable over runs: which group is selected or folded.
    QByteArray key() const;
};

/// What comes first stands first. Findings that are marked as no fault are in groups of their own.
std::vector<FindingGroup> groupFindings(const InsightResult &result, const SiteProfile &profile, const FalsePositives &marks);

/// "312 times, 4 chargers", translated.
QString occurrenceText(const FindingGroup &group);

} // namespace Roamscope
