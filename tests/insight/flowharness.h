// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../capture/tracebuilder.h"
#include "models/insight/insightrun.h"

#include <QRegularExpression>
#include <QTest>

namespace Roamscope {

/// A capture that a test writes, and what a check has to say of it.
struct FlowCase
{
    using Write = void (*)(TraceBuilder &);
    const char *name;
    const char *check;
    const char *cause; ///< nullptr = it must stay silent; "" = any
    Write write;
    const char *first = nullptr; ///< id of the likeliest cause
    const char *says = nullptr; ///< stands in the message
};

/// Findings of one check, which must be well formed.
inline std::vector<Finding> flowFindings(const InsightResultPtr &result, const char *check)
{
    std::vector<Finding> found;
    for (const Finding &finding : result->findings) {
        if (finding.check == check)
            found.push_back(finding);
    }
    return found;
}

/// All sentences are there and have no gaps. Empty when they are.
inline QString flowWordsFault(const Finding &finding, const InsightResultPtr &result)
{
    const InsightCheck *check = insightCheck(finding.check);
    if (!check)
        return QStringLiteral("no check");
    const InsightText text = check->text(finding, result->input);
    static const QRegularExpression gap(QStringLiteral("%[0-9nL]"));
    for (const QString &words : {text.title, text.message, text.meaning, text.advice}) {
        if (words.trimmed().isEmpty() || words.contains(gap))
            return QStringLiteral("empty or with a gap: ") + text.message + QLatin1Char('/') + words;
    }
    if (text.causes.empty() || int(text.causes.size()) != finding.causes.size())
        return QStringLiteral("causes without words");
    for (const InsightText::Cause &cause : text.causes) {
        if (cause.title.isEmpty() || cause.speaksFor.contains(gap))
            return QStringLiteral("a cause with a gap: ") + cause.title;
    }
    for (qsizetype i = 1; i < finding.causes.size(); ++i) {
        if (finding.causes[i].weight > finding.causes[i - 1].weight)
            return QStringLiteral("causes out of order");
    }
    if (finding.evidence.empty() && finding.check != "log-damaged")
        return QStringLiteral("no evidence");
    return {};
}

inline void runFlowCase(const FlowCase &entry)
{
    TraceBuilder trace;
    entry.write(trace);
    InsightInput input;
    input.capture = trace.load();
    QVERIFY(input.capture && input.capture->size() > 0);
    const InsightResultPtr result = findAll(input, {QByteArray(entry.check)});
    const std::vector<Finding> found = flowFindings(result, entry.check);
    QStringList texts;
    for (const Finding &finding : found)
        texts.append(QString::fromUtf8(finding.cause) + QStringLiteral(": ") + insightCheck(entry.check)->text(finding, result->input).message);
    if (!entry.cause) {
        QVERIFY2(found.empty(), qPrintable(texts.join(QStringLiteral("\n"))));
        return;
    }
    for (const Finding &finding : found) {
        if (*entry.cause && finding.cause != entry.cause)
            continue;
        const QString fault = flowWordsFault(finding, result);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        if (entry.first)
            QCOMPARE(finding.causes.front().id, QByteArray(entry.first));
        const QString message = insightCheck(entry.check)->text(finding, result->input).message;
        if (entry.says)
            QVERIFY2(message.contains(QString::fromUtf8(entry.says)), qPrintable(message));
        return;
    }
    QFAIL(qPrintable(QStringLiteral("not found among: ") + texts.join(QStringLiteral("\n"))));
}

} // namespace Roamscope
