// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/findinggroup.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace Roamscope {

namespace {

constexpr double severityWeight(Severity severity)
{
    return severity == Severity::Error ? 100 : severity == Severity::Warning ? 10 : 1;
}

/// What it costs, or how often it comes, on a scale that lets a weight of the profile count: a hundred times as often is
/// three times as urgent, not a hundred times.
double urgency(const FindingGroup &group)
{
    const double often = std::log10(double(group.count) + 1) / std::log10(2.0);
    const double costly = group.atStake > 0 ? 1 + std::log10(1 + group.atStake) : 1;
    return 1 + (often - 1) / 3 + (costly - 1);
}

} // namespace

QByteArray FindingGroup::key() const
{
    return check + '\n' + cause + (isMarked ? "\n#" : "");
}

std::vector<FindingGroup> groupFindings(const InsightResult &result, const SiteProfile &profile, const FalsePositives &marks)
{
    const Capture *capture = result.input.capture.get();
    std::vector<FindingGroup> groups;
    std::vector<std::vector<quint16>> peers;
    QHash<QByteArray, std::size_t> index;
    for (std::size_t i = 0; i < result.findings.size(); ++i) {
        const Finding &finding = result.findings[i];
        const FalsePositive *mark = marks.find(finding, capture);
        const QByteArray key = finding.check + '\n' + finding.cause + (mark ? "\n#" : "");
        auto there = index.constFind(key);
        if (there == index.cend()) {
            there = index.insert(key, groups.size());
            FindingGroup group;
            group.check = finding.check;
            group.cause = finding.cause;
            group.isMarked = mark;
            if (mark)
                group.reason = mark->reason;
            groups.push_back(std::move(group));
            peers.emplace_back();
        }
        FindingGroup &group = groups[*there];
        if (mark && mark->reason != group.reason)
            group.reason.clear();
        group.severity = std::max(group.severity, finding.severity);
        group.count += finding.count;
        group.atStake += finding.atStake;
        group.findings.push_back(quint32(i));
        if (finding.from != noTime && (group.from == noTime || finding.from < group.from))
            group.from = finding.from;
        const TimeUs end = finding.to != noTime ? finding.to : finding.from;
        if (end != noTime && end > group.to)
            group.to = end;
        std::vector<quint16> &those = peers[*there];
        if (finding.peer && std::find(those.begin(), those.end(), finding.peer) == those.end())
            those.push_back(finding.peer);
    }
    for (std::size_t i = 0; i < groups.size(); ++i) {
        FindingGroup &group = groups[i];
        for (const quint16 peer : peers[i]) {
            if (capture)
                group.chargePoints.append(capture->peers().text(peer));
        }
        std::sort(group.chargePoints.begin(), group.chargePoints.end());
        const InsightCheck *check = insightCheck(group.check);
        group.order = severityWeight(group.severity) * (check ? profile.weight(*check) : 1) * urgency(group);
        std::stable_sort(group.findings.begin(), group.findings.end(), [&result](quint32 a, quint32 b) {
            const Finding &first = result.findings[a];
            const Finding &second = result.findings[b];
            return std::tuple(-int(first.severity), first.from) < std::tuple(-int(second.severity), second.from);
        });
    }
    std::stable_sort(groups.begin(), groups.end(), [](const FindingGroup &a, const FindingGroup &b) {
        return std::tuple(a.isMarked, -a.order, a.from) < std::tuple(b.isMarked, -b.order, b.from);
    });
    return groups;
}

QString occurrenceText(const FindingGroup &group)
{
    const int count = int(std::min<quint64>(group.count, 2000000000));
    const QString times = QCoreApplication::translate("Roamscope::FindingGroup", "%n time(s)", nullptr, count);
    if (group.chargePoints.isEmpty())
        return times;
    if (group.chargePoints.size() == 1)
        return QCoreApplication::translate("Roamscope::FindingGroup", "%1 at %2").arg(times, QString::fromUtf8(group.chargePoints.constFirst()));
    const int chargers = int(group.chargePoints.size());
    return QCoreApplication::translate("Roamscope::FindingGroup", "%1, %n charger(s)", nullptr, chargers).arg(times);
}

} // namespace Roamscope
