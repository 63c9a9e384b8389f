// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/timelinecoordinates.h"
#include "models/insight/findinggroup.h"

#include <QByteArrayList>
#include <QList>
#include <QString>

#include <array>
#include <atomic>
#include <memory>
#include <vector>

namespace Roamscope {

/// What a list of findings is narrowed to. Several values of one kind widen each other, kinds narrow each other.
struct FindingQuery
{
    std::array<bool, 3> severities {true, true, true}; ///< by Severity
    QList<InsightArea> areas {}; ///< empty = all
    QByteArrayList checks {};
    QByteArrayList chargePoints {}; ///< names; an empty name stands for findings without one
    QList<DatasetRole> parties {}; ///< who has to act
    QList<int> transactions {}; ///< indices into Analysis::transactions
    TimeRange range {}; ///< findings that touch it; not valid = all
    QString text {}; ///< all of its words have to be found
    bool hidesMarked = false;
    bool operator==(const FindingQuery &) const = default;
};

/// What is found, shared between the interface and a worker.
struct FindingSource
{
    InsightResultPtr result {};
    std::vector<FindingGroup> groups {};
};

/// How many findings fall into each piece of the capture's time.
struct FindingTrendData
{
    static constexpr int mostBuckets = 60;
    TimeRange range {};
    qint64 bucket = 0; ///< µs; 0 = nothing has a time
    std::vector<std::array<quint64, 3>> bySeverity {};
    std::vector<std::array<quint64, insightAreaCount>> byArea {};

    TimeRange rangeOf(int index) const { return {.from = range.from + index * bucket, .to = range.from + (index + 1) * bucket}; }
};

/// The groups that pass a query, each with those of its findings that do. Made in a worker.
struct FindingRows
{
    struct Row
    {
        quint32 group = 0; ///< index into FindingSource::groups
        Severity severity = Severity::Note; ///< the highest of those that pass
        InsightArea area = InsightArea::Protocol;
        bool isMarked = false;
        quint64 count = 0; ///< occurrences
        int chargePoints = 0;
        TimeUs from = noTime;
        TimeUs to = noTime;
        std::vector<quint32> findings {}; ///< in the order of the group
    };
    std::vector<Row> rows {};
    std::array<quint64, 3> totals {}; ///< occurrences by severity, whatever the query shows; marked ones left out
    quint64 all = 0;
    quint64 shown = 0; ///< occurrences in the rows
    quint64 marked = 0; ///< occurrences that are marked as false positives
    FindingTrendData trend {}; ///< of what passes the query without its range

    static FindingRows build(const FindingSource &source, const FindingQuery &query, const std::atomic_bool *cancelled = nullptr);
};

/// What is given by a charge point of a finding, its transaction or its object, as one looks for it.
QString transactionName(const Finding &finding, const InsightInput &input);
/// The frame that shows a finding best; noFrame when none does.
FrameId frameOf(const Finding &finding);

} // namespace Roamscope
