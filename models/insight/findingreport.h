// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/timelinecoordinates.h"
#include "models/insight/findinggroup.h"
#include "models/insight/insightrun.h"
#include "models/report/document.h"

#include <QHash>
#include <QImage>

#include <vector>

namespace Roamscope {

/// A stretch of the timeline that shows what a group of findings is about.
struct FindingSection
{
    int group = -1; ///< index into FindingReport::groups
    TimeRange range {};
    QList<quint16> chargePoints {};
    FrameId frame = noFrame; ///< the most telling one
    TimeUs at = noTime; ///< when it happened
};

/// All that a report of findings is made from. The pictures are painted beforehand, in the interface thread.
struct FindingReport
{
    QString name {}; ///< of the workspace or the capture
    QString profile {}; ///< name of the site profile
    InsightResultPtr result {};
    std::vector<FindingGroup> groups {};
    QHash<int, QImage> pictures {}; ///< by group

    static constexpr int mostGroups = 200;
    static constexpr int mostPictures = 24;
    static constexpr int mostCharges = 500; ///< those with a problem first
    static constexpr int mostOccurrences = 25; ///< listed of one group
    static constexpr int mostEvidence = 12; ///< listed of one finding

    /// Which pictures are worth painting: the groups that come first, each around its gravest finding.
    std::vector<FindingSection> sections() const;
    /// A document: summary, then each cause with meaning, likely causes, advice, evidence; what was marked as no
    /// fault; which checks could say nothing. Any thread.
    Report document() const;
};

} // namespace Roamscope
