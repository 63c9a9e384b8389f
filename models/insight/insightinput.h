// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysis.h"
#include "models/compare/atmoment.h"
#include "models/compare/dataset.h"
#include "models/insight/insightcheck.h"
#include "models/pricing/capturecharges.h"

#include <QHash>

#include <atomic>
#include <memory>

namespace Roamscope {

class OcpiReadings;
/// Defined where OcpiReadings is.
std::shared_ptr<OcpiReadings> makeOcpiReadings();

/// The limits that hold for a run: the checks' own, changed by a site profile.
class InsightThresholds
{
public:
    /// The default of the check where nothing else was set; 0 for an unknown id.
    double value(QByteArrayView id) const;
    void set(const QByteArray &id, double value);
    bool isChanged(const QByteArray &id) const { return m_values.contains(id); }
    const QHash<QByteArray, double> &changed() const { return m_values; }

private:
    QHash<QByteArray, double> m_values;
};

/// All that is open and can be asked. Any part may be missing. Immutable and shared between threads while checks run.
struct InsightInput
{
    CapturePtr capture {};
    AnalysisPtr analysis {};
    JoinCorrections joins {}; ///< for an analysis that is made on the way
    MomentHistoryPtr history {}; ///< what OCPI traffic of the capture tells of objects
    DatasetPtr cpo {}; ///< at the end: of the files that are open, or rebuilt from the capture
    DatasetPtr emsp {};
    DatasetPtr truth {}; ///< what the chargers say
    std::shared_ptr<const CaptureCharges> charges {}; ///< tariffs, CDRs and sessions of the capture
    InsightThresholds thresholds {};
    std::shared_ptr<OcpiReadings> readings = makeOcpiReadings(); ///< what checks have read of the Datasets
    TimeUs now = noTime; ///< live: up to when nothing more has come; noTime = the capture is complete
    const std::atomic_bool *cancelled = nullptr;

    bool isCancelled() const { return cancelled && cancelled->load(std::memory_order_relaxed); }
};

/// Where checks put what they find. Bounded: of one cause at most `keptPerCause` are kept, more are counted.
class FindingList
{
public:
    static constexpr int keptPerCause = 500;

    void add(Finding finding);
    const std::vector<Finding> &findings() const { return m_findings; }
    std::vector<Finding> take();
    /// Occurrences that were found but not kept.
    quint64 dropped() const { return m_dropped; }

private:
    std::vector<Finding> m_findings;
    QHash<QByteArray, int> m_kept; ///< by check and cause
    QHash<QByteArray, std::size_t> m_last; ///< the one that counts for those that are not kept
    quint64 m_dropped = 0;
};

} // namespace Roamscope
