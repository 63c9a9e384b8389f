// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/insightinput.h"

#include <utility>

namespace Roamscope {

double InsightThresholds::value(QByteArrayView id) const
{
    const auto set = m_values.constFind(id.toByteArray());
    if (set != m_values.cend())
        return *set;
    static const QHash<QByteArray, double> defaults = [] {
        QHash<QByteArray, double> all;
        for (const InsightCheck *check : insightChecks()) {
            for (const InsightThreshold &threshold : check->thresholds())
                all.insert(threshold.id, threshold.value);
        }
        return all;
    }();
    return defaults.value(id.toByteArray());
}

void InsightThresholds::set(const QByteArray &id, double value)
{
    m_values.insert(id, value);
}

void FindingList::add(Finding finding)
{
    const QByteArray key = finding.check + '\n' + finding.cause;
    int &kept = m_kept[key];
    if (kept >= keptPerCause) {
        m_findings[m_last.value(key)].count += finding.count;
        m_dropped += finding.count;
        return;
    }
    ++kept;
    m_last.insert(key, m_findings.size());
    m_findings.push_back(std::move(finding));
}

std::vector<Finding> FindingList::take()
{
    m_kept.clear();
    m_last.clear();
    return std::exchange(m_findings, {});
}

} // namespace Roamscope
