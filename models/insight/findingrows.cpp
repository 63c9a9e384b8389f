// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/findingrows.h"

#include "models/capture/capture.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr qint64 oneSecond = 1'000'000;
constexpr qint64 niceBuckets[] = {oneSecond,       5 * oneSecond,    15 * oneSecond,   60 * oneSecond,    300 * oneSecond,   900 * oneSecond,
                                  1800 * oneSecond, 3600 * oneSecond, 7200 * oneSecond, 21600 * oneSecond, 43200 * oneSecond, 86400 * oneSecond,
                                  7 * 86400 * oneSecond};

bool touches(const Finding &finding, const TimeRange &range)
{
    if (finding.from == noTime)
        return false;
    return finding.from < range.to && (finding.to == noTime ? finding.from : finding.to) >= range.from;
}

/// Looks for all words of a text in what is known of a finding, without regard to letter case.
class WordSearch
{
public:
    WordSearch(const QString &text, const InsightInput &input)
        : m_input(input)
    {
        for (const QString &word : text.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts))
            m_words.append(word);
    }

    bool isEmpty() const { return m_words.isEmpty(); }

    /// Words that the group itself has need not be found in each finding.
    void beginGroup(const QString &text)
    {
        const QString folded = text.toCaseFolded();
        m_rest.clear();
        for (const QString &word : std::as_const(m_words)) {
            if (!folded.contains(word))
                m_rest.append(word.toUtf8());
        }
    }

    bool matches(const Finding &finding, const QByteArray &chargePoint)
    {
        if (m_rest.isEmpty())
            return true;
        m_text.clear();
        const auto add = [this](QByteArrayView part) {
            m_text.append(part);
            m_text.append('\n');
        };
        add(chargePoint);
        add(finding.object);
        for (const QByteArray &value : finding.values)
            add(value);
        for (const FindingEvidence &evidence : finding.evidence) {
            add(evidence.pointer);
            add(evidence.value);
            add(evidence.object);
        }
        if (m_input.analysis && finding.transaction >= 0 && std::size_t(finding.transaction) < m_input.analysis->transactions.size()) {
            const Transaction &transaction = m_input.analysis->transactions[std::size_t(finding.transaction)];
            for (const QByteArray &part : {transaction.id, transaction.idTag, transaction.sessionId, transaction.cdrId})
                add(part);
        }
        const QByteArray folded = QString::fromUtf8(m_text).toCaseFolded().toUtf8();
        return std::ranges::all_of(m_rest, [&folded](const QByteArray &word) { return folded.contains(word); });
    }

private:
    const InsightInput &m_input;
    QStringList m_words;
    QByteArrayList m_rest;
    QByteArray m_text;
};

TimeRange trendRange(const FindingSource &source)
{
    TimeRange range;
    if (const CapturePtr &capture = source.result->input.capture; capture && capture->firstTime() != noTime && capture->lastTime() > capture->firstTime())
        return {.from = capture->firstTime(), .to = capture->lastTime() + 1};
    for (const Finding &finding : source.result->findings) {
        if (finding.from == noTime)
            continue;
        range.from = range.from == noTime ? finding.from : std::min(range.from, finding.from);
        range.to = range.to == noTime ? finding.from + 1 : std::max(range.to, finding.from + 1);
    }
    return range;
}

FindingTrendData emptyTrend(const FindingSource &source)
{
    FindingTrendData trend;
    const TimeRange range = trendRange(source);
    if (!range.isValid())
        return trend;
    trend.bucket = niceBuckets[std::size(niceBuckets) - 1];
    for (const qint64 width : niceBuckets) {
        if (range.span() / width < FindingTrendData::mostBuckets - 1) {
            trend.bucket = width;
            break;
        }
    }
    // Years of one charger's memory, or times before 1970: wider still, and aligned downwards.
    while (range.span() / trend.bucket >= FindingTrendData::mostBuckets - 1)
        trend.bucket *= 2;
    trend.range.from = (range.from / trend.bucket - (range.from % trend.bucket < 0 ? 1 : 0)) * trend.bucket;
    const qint64 count = (range.to - 1 - trend.range.from) / trend.bucket + 1;
    trend.range.to = trend.range.from + count * trend.bucket;
    trend.bySeverity.resize(std::size_t(count));
    trend.byArea.resize(std::size_t(count));
    return trend;
}

} // namespace

QString transactionName(const Finding &finding, const InsightInput &input)
{
    if (!input.analysis || finding.transaction < 0 || std::size_t(finding.transaction) >= input.analysis->transactions.size())
        return {};
    const Transaction &transaction = input.analysis->transactions[std::size_t(finding.transaction)];
    return QString::fromUtf8(transaction.id.isEmpty() ? transaction.sessionId : transaction.id);
}

FrameId frameOf(const Finding &finding)
{
    for (const FindingEvidence &evidence : finding.evidence) {
        if (evidence.frame != noFrame)
            return evidence.frame;
    }
    return noFrame;
}

FindingRows FindingRows::build(const FindingSource &source, const FindingQuery &query, const std::atomic_bool *cancelled)
{
    FindingRows made;
    if (!source.result)
        return made;
    const InsightResult &result = *source.result;
    made.trend = emptyTrend(source);
    WordSearch search(query.text, result.input);
    // By peer, as looking a name up for each of a hundred thousand findings is not free.
    QHash<quint16, QByteArray> names;
    const auto nameOf = [&](const Finding &finding) -> const QByteArray & {
        auto name = names.constFind(finding.peer);
        if (name == names.constEnd())
            name = names.insert(finding.peer, chargePointOf(finding, result.input.capture.get()));
        return *name;
    };
    for (std::size_t index = 0; index < source.groups.size(); ++index) {
        if (cancelled && cancelled->load(std::memory_order_relaxed))
            return {};
        const FindingGroup &group = source.groups[index];
        made.all += group.count;
        if (group.isMarked)
            made.marked += group.count;
        else {
            for (const quint32 finding : group.findings)
                made.totals[std::size_t(result.findings[finding].severity)] += result.findings[finding].count;
        }
        const InsightCheck *check = insightCheck(group.check);
        const InsightArea area = check ? check->area() : InsightArea::Protocol;
        if ((query.hidesMarked && group.isMarked) || (!query.areas.isEmpty() && !query.areas.contains(area))
            || (!query.checks.isEmpty() && !query.checks.contains(group.check)))
            continue;
        if (!search.isEmpty() && !group.findings.empty()) {
            const QString title = check ? check->text(result.findings[group.findings.front()], result.input).title : QString();
            search.beginGroup(title + QLatin1Char('\n') + QString::fromUtf8(group.check + '\n' + group.cause) + QLatin1Char('\n')
                              + displayName(area) + QLatin1Char('\n') + group.reason);
        }
        Row row;
        row.group = quint32(index);
        row.area = area;
        row.isMarked = group.isMarked;
        QSet<quint16> peers;
        for (const quint32 number : group.findings) {
            const Finding &finding = result.findings[number];
            if (!query.severities[std::size_t(finding.severity)]
                || (!query.parties.isEmpty() && !query.parties.contains(finding.party))
                || (!query.transactions.isEmpty() && !query.transactions.contains(finding.transaction))
                || (!query.chargePoints.isEmpty() && !query.chargePoints.contains(nameOf(finding)))
                || (!search.isEmpty() && !search.matches(finding, nameOf(finding))))
                continue;
            if (made.trend.bucket > 0 && finding.from != noTime && !group.isMarked) {
                const qint64 bucket = std::clamp<qint64>((finding.from - made.trend.range.from) / made.trend.bucket, 0,
                                                         qint64(made.trend.bySeverity.size()) - 1);
                made.trend.bySeverity[std::size_t(bucket)][std::size_t(finding.severity)] += finding.count;
                made.trend.byArea[std::size_t(bucket)][std::size_t(area)] += finding.count;
            }
            if (query.range.isValid() && !touches(finding, query.range))
                continue;
            row.findings.push_back(number);
            row.severity = std::max(row.severity, finding.severity);
            row.count += finding.count;
            if (finding.peer != 0)
                peers.insert(finding.peer);
            if (finding.from != noTime) {
                row.from = row.from == noTime ? finding.from : std::min(row.from, finding.from);
                row.to = std::max(row.to, finding.to == noTime ? finding.from : finding.to);
            }
        }
        if (row.findings.empty())
            continue;
        row.chargePoints = int(peers.size());
        made.shown += row.count;
        made.rows.push_back(std::move(row));
    }
    return made;
}

} // namespace Roamscope
