// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/timelinecoordinates.h"
#include "models/catalog/severity.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace Roamscope {

struct InsightResult;

/// Where findings stand in time, for the timeline, its overview and whatever else has a time axis. A picture costs
/// as much as it has room for marks, however many findings there are. Immutable, can be shared between threads.
class FindingMarks
{
public:
    using Pointer = std::shared_ptr<const FindingMarks>;

    /// Findings that share a place; the most severe stands for all.
    struct Cluster
    {
        TimeUs time = noTime; ///< of the most severe
        Severity severity = Severity::Note;
        quint32 finding = 0; ///< the most severe: index into InsightResult::findings
        quint32 count = 0;
        TimeRange range {}; ///< the piece of the axis that it stands for
    };

    /// All findings with a time, apart from those that `leaveOut` names (marked as false positives, for instance).
    static Pointer build(std::shared_ptr<const InsightResult> result, const std::function<bool(quint32)> &leaveOut = {});

    const std::shared_ptr<const InsightResult> &result() const { return m_result; }
    quint32 count() const { return quint32(m_entries.size()); }
    /// One cluster at most for each `cell` µs of the range, ascending. Cells are counted from 1970 and not from the
    /// range, so that marks stay what they are while the view moves.
    std::vector<Cluster> clusters(const TimeRange &range, qint64 cell) const;
    /// From begin to end of a finding; not valid when it has no time.
    TimeRange rangeOf(quint32 finding) const;
    Severity severityOf(quint32 finding) const;
    /// "The charger's clock is slow: CP01, 09:12:00", for tool tips; one line more when there are others.
    QString text(const Cluster &cluster) const;

private:
    struct Entry
    {
        TimeUs time;
        quint32 finding;
    };
    std::size_t firstAt(TimeUs time) const;

    std::shared_ptr<const InsightResult> m_result;
    std::vector<Entry> m_entries; ///< by time
    std::vector<Entry> m_severe[2]; ///< warnings, errors: the same, by time
};

} // namespace Roamscope
