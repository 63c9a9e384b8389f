// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/findingmarks.h"

#include "models/insight/insightrun.h"

#include <QCoreApplication>

#include <algorithm>

namespace Roamscope {

FindingMarks::Pointer FindingMarks::build(InsightResultPtr result, const std::function<bool(quint32)> &leaveOut)
{
    auto marks = std::make_shared<FindingMarks>();
    if (result) {
        for (quint32 index = 0; index < quint32(result->findings.size()); ++index) {
            const Finding &finding = result->findings[index];
            if (finding.from == noTime || (leaveOut && leaveOut(index)))
                continue;
            const Entry entry {finding.from, index};
            marks->m_entries.push_back(entry);
            if (finding.severity != Severity::Note)
                marks->m_severe[finding.severity == Severity::Error].push_back(entry);
        }
    }
    for (std::vector<Entry> *list : {&marks->m_entries, &marks->m_severe[0], &marks->m_severe[1]})
        std::ranges::stable_sort(*list, {}, &Entry::time);
    marks->m_result = std::move(result);
    return marks;
}

std::size_t FindingMarks::firstAt(TimeUs time) const
{
    return std::size_t(std::ranges::lower_bound(m_entries, time, {}, &Entry::time) - m_entries.begin());
}

std::vector<FindingMarks::Cluster> FindingMarks::clusters(const TimeRange &range, qint64 cell) const
{
    std::vector<Cluster> made;
    if (!range.isValid() || m_entries.empty())
        return made;
    cell = std::max<qint64>(1, cell);
    const auto worstIn = [](const std::vector<Entry> &entries, TimeUs from, TimeUs to) -> const Entry * {
        const auto found = std::ranges::lower_bound(entries, from, {}, &Entry::time);
        return found != entries.end() && found->time < to ? &*found : nullptr;
    };
    for (std::size_t next = firstAt(range.from); next < m_entries.size() && m_entries[next].time < range.to;) {
        // Rounded down also before 1970.
        const TimeUs time = m_entries[next].time;
        const qint64 index = time / cell - (time % cell < 0 ? 1 : 0);
        Cluster cluster;
        cluster.range = {.from = index * cell, .to = index * cell + cell};
        const std::size_t after = firstAt(cluster.range.to);
        cluster.count = quint32(after - next);
        const Entry *worst = worstIn(m_severe[1], time, cluster.range.to);
        if (!worst)
            worst = worstIn(m_severe[0], time, cluster.range.to);
        if (!worst)
            worst = &m_entries[next];
        cluster.time = worst->time;
        cluster.finding = worst->finding;
        cluster.severity = m_result->findings[worst->finding].severity;
        made.push_back(cluster);
        next = after;
    }
    return made;
}

TimeRange FindingMarks::rangeOf(quint32 finding) const
{
    if (!m_result || finding >= m_result->findings.size() || m_result->findings[finding].from == noTime)
        return {};
    const Finding &found = m_result->findings[finding];
    return {.from = found.from, .to = std::max(found.to == noTime ? found.from : found.to, found.from + 1)};
}

Severity FindingMarks::severityOf(quint32 finding) const
{
    return m_result && finding < m_result->findings.size() ? m_result->findings[finding].severity : Severity::Note;
}

QString FindingMarks::text(const Cluster &cluster) const
{
    if (!m_result || cluster.finding >= m_result->findings.size())
        return {};
    const Finding &finding = m_result->findings[cluster.finding];
    const InsightCheck *check = insightCheck(finding.check);
    QString text = check ? check->text(finding, m_result->input).title : QString::fromUtf8(finding.check);
    if (finding.peer != 0 && m_result->input.capture)
        text = QCoreApplication::translate("Roamscope", "%1: %2", "heading: charge point")
                   .arg(text, QString::fromUtf8(m_result->input.capture->peers().text(finding.peer)));
    const int more = int(cluster.count) - 1;
    if (more > 0)
        text += QLatin1Char('\n') + QCoreApplication::translate("Roamscope", "and %n more here; zoom in to tell them apart", nullptr, more);
    return text;
}

} // namespace Roamscope
