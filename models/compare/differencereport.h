// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"
#include "models/compare/comparisonnotes.h"
#include "models/report/document.h"

#include <QHash>

#include <vector>

namespace Roamscope {

/// What goes into the report of a comparison.
struct DifferenceReportOptions
{
    QString title {}; ///< empty = made from the parties
    std::vector<quint32> differences {}; ///< indices, in the order wanted; empty = all that count
    bool tolerated = false; ///< when `differences` is empty: the tolerated ones too
    ComparisonNotes::Notes notes {}; ///< decisions and comments, by ComparisonNotes::identity
    QHash<quint32, QString> explanations {}; ///< by index: what the capture tells (Explanation::conclusion)
    bool patches = true; ///< JSON Patches for the eMSP and the CPO as attachments (JSON) and for few objects as text
    qint64 patchLimit = 200; ///< objects beyond it get no patch in the report: use JsonPatch::write
};

/// A Comparison as a document for a partner's ticket: whose data, what counts, where it clusters, each difference with
/// both values and what to do, what was left out as noise or tolerated, and what could not be read. In a spreadsheet the
/// partner can answer in the columns "State" and "Comment". Rows are made as they are written.
Report differenceReport(const ComparisonPtr &comparison, const DifferenceReportOptions &options = {});

} // namespace Roamscope
