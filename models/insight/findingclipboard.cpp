// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/findingclipboard.h"

#include "models/capture/capture.h"
#include "models/insight/evidencemodel.h"
#include "models/insight/findingmodel.h"
#include "models/insight/occurrencemodel.h"

#include <QCoreApplication>
#include <QLocale>

namespace Roamscope {

namespace {

InsightText wordsOf(const Finding &finding, const InsightResult &result)
{
    const InsightCheck *check = insightCheck(finding.check);
    if (check)
        return check->text(finding, result.input);
    InsightText text;
    text.title = QString::fromUtf8(finding.check);
    return text;
}

QString escapedMarkdown(QString text)
{
    for (const char sign : {'\\', '`', '*', '_', '[', ']', '<', '|', '#'})
        text.replace(QLatin1Char(sign), QLatin1Char('\\') + QString(QLatin1Char(sign)));
    return text.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

/// A value in a code span, whatever it holds.
QString codeSpan(const QByteArray &value)
{
    QString text = QString::fromUtf8(value);
    text.replace(QLatin1Char('`'), QLatin1Char('\'')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    return QLatin1Char('`') + text + QLatin1Char('`');
}

} // namespace

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QCoreApplication::translate("Roamscope", "Error");
    case Severity::Warning:
        return QCoreApplication::translate("Roamscope", "Warning");
    case Severity::Note:
        return QCoreApplication::translate("Roamscope", "Note");
    }
    return {};
}

FindingClipboard::FindingClipboard(const InsightResult &result, const FindingGroup &group, const FindingRows::Row &row, const TimeFormat &format)
    : m_result(result)
    , m_group(group)
    , m_row(row)
    , m_format(format)
{
    if (!row.findings.empty())
        m_text = wordsOf(result.findings[row.findings.front()], result);
}

QString FindingClipboard::occurrence(const Finding &finding) const
{
    const Capture *capture = m_result.input.capture.get();
    QStringList parts;
    for (const QString &part : {timeSpanText(finding.from, finding.to, m_format, capture ? capture->firstTime() : noTime),
                                QString::fromUtf8(chargePointOf(finding, capture)), placeText(finding), transactionName(finding, m_result.input)}) {
        if (!part.isEmpty() && !parts.contains(part))
            parts.append(part);
    }
    return parts.join(QStringLiteral(" · "));
}

QString FindingClipboard::plainText() const
{
    QStringList lines;
    lines.append(m_text.title);
    lines.append(QStringLiteral("%1 · %2 · %3").arg(severityText(m_row.severity), displayName(m_row.area), occurrenceText(m_group)));
    if (m_row.isMarked)
        lines.append(QCoreApplication::translate("Roamscope", "Marked as no fault: %1").arg(m_group.reason));
    const std::pair<QString, QString> parts[] = {
        {QCoreApplication::translate("Roamscope", "What happened"), m_text.message},
        {QCoreApplication::translate("Roamscope", "What it means"), m_text.meaning},
        {QCoreApplication::translate("Roamscope", "What to do"), m_text.advice},
        {QCoreApplication::translate("Roamscope", "Where it is written"), m_text.clause},
    };
    for (const auto &[heading, text] : parts) {
        if (text.isEmpty())
            continue;
        lines.append(QString());
        lines.append(heading + QLatin1Char(':'));
        lines.append(text);
        if (&text != &parts[1].second || m_text.causes.isEmpty())
            continue;
        lines.append(QString());
        lines.append(QCoreApplication::translate("Roamscope", "Likely causes") + QLatin1Char(':'));
        for (int i = 0; i < m_text.causes.size(); ++i) {
            lines.append(QStringLiteral("%1. %2").arg(i + 1).arg(m_text.causes.at(i).title));
            if (!m_text.causes.at(i).speaksFor.isEmpty())
                lines.append(QStringLiteral("   ") + m_text.causes.at(i).speaksFor);
        }
    }
    lines.append(QString());
    for (std::size_t i = 0; i < m_row.findings.size() && i < mostOccurrences; ++i) {
        const Finding &finding = m_result.findings[m_row.findings[i]];
        lines.append(QStringLiteral("- %1: %2").arg(occurrence(finding), wordsOf(finding, m_result).message));
        for (const FindingEvidence &evidence : finding.evidence) {
            const QString value = evidence.pointer.isEmpty() && evidence.value.isEmpty()
                ? QString()
                : QStringLiteral(": %1 = %2").arg(QString::fromUtf8(evidence.pointer), QString::fromUtf8(evidence.value));
            lines.append(QStringLiteral("    ") + displayName(evidence.part) + QStringLiteral(": ") + evidenceSource(evidence, m_result.input) + value);
        }
    }
    if (m_row.findings.size() > mostOccurrences)
        lines.append(QCoreApplication::translate("Roamscope", "and %n more", nullptr, int(m_row.findings.size() - mostOccurrences)));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString FindingClipboard::markdown() const
{
    QString text = QStringLiteral("## %1\n\n").arg(escapedMarkdown(m_text.title));
    text += QStringLiteral("**%1** · %2 · %3\n\n").arg(severityText(m_row.severity), displayName(m_row.area), escapedMarkdown(occurrenceText(m_group)));
    if (m_row.isMarked)
        text += QStringLiteral("*%1*\n\n").arg(escapedMarkdown(QCoreApplication::translate("Roamscope", "Marked as no fault: %1").arg(m_group.reason)));
    const auto paragraph = [&text](const QString &heading, const QString &body) {
        if (!body.isEmpty())
            text += QStringLiteral("**%1.** %2\n\n").arg(heading, escapedMarkdown(body));
    };
    paragraph(QCoreApplication::translate("Roamscope", "What happened"), m_text.message);
    paragraph(QCoreApplication::translate("Roamscope", "What it means"), m_text.meaning);
    if (!m_text.causes.isEmpty()) {
        text += QStringLiteral("**%1:**\n\n").arg(QCoreApplication::translate("Roamscope", "Likely causes"));
        for (int i = 0; i < m_text.causes.size(); ++i) {
            const InsightText::Cause &cause = m_text.causes.at(i);
            text += QStringLiteral("%1. %2").arg(i + 1).arg(escapedMarkdown(cause.title));
            text += cause.speaksFor.isEmpty() ? QStringLiteral("\n") : QStringLiteral("  \n   %1\n").arg(escapedMarkdown(cause.speaksFor));
        }
        text += QLatin1Char('\n');
    }
    paragraph(QCoreApplication::translate("Roamscope", "What to do"), m_text.advice);
    paragraph(QCoreApplication::translate("Roamscope", "Where it is written"), m_text.clause);
    for (std::size_t i = 0; i < m_row.findings.size() && i < mostOccurrences; ++i) {
        const Finding &finding = m_result.findings[m_row.findings[i]];
        text += QStringLiteral("- %1: %2\n").arg(escapedMarkdown(occurrence(finding)), escapedMarkdown(wordsOf(finding, m_result).message));
        for (const FindingEvidence &evidence : finding.evidence) {
            text += QStringLiteral("  - %1: %2").arg(displayName(evidence.part), escapedMarkdown(evidenceSource(evidence, m_result.input)));
            if (!evidence.pointer.isEmpty())
                text += QStringLiteral(", ") + codeSpan(evidence.pointer);
            if (!evidence.value.isEmpty())
                text += QStringLiteral(" = ") + codeSpan(evidence.value);
            text += QLatin1Char('\n');
        }
    }
    if (m_row.findings.size() > mostOccurrences)
        text += QStringLiteral("- ") + QCoreApplication::translate("Roamscope", "and %n more", nullptr, int(m_row.findings.size() - mostOccurrences)) + QLatin1Char('\n');
    return text;
}

QString findingHtml(const InsightResult &result, const Finding &finding, const FindingGroup &group, const FindingRows::Row &row, const TimeFormat &format)
{
    const InsightText text = wordsOf(finding, result);
    const Capture *capture = result.input.capture.get();
    QString html = QStringLiteral("<h3>%1</h3>").arg(text.title.toHtmlEscaped());
    QStringList facts {severityText(finding.severity), displayName(row.area), occurrenceText(group),
                       timeSpanText(row.from, row.to, format, capture ? capture->firstTime() : noTime)};
    if (finding.party != DatasetRole::Unknown)
        facts.append(QCoreApplication::translate("Roamscope", "%1 has to act", "a party").arg(displayName(finding.party)));
    facts.removeAll(QString());
    html += QStringLiteral("<p class=\"facts\">%1</p>").arg(facts.join(QStringLiteral(" · ")).toHtmlEscaped());
    if (row.isMarked) {
        html += QStringLiteral("<p><b>%1</b> %2</p>").arg(QCoreApplication::translate("Roamscope", "Marked as no fault."), group.reason.toHtmlEscaped());
    }
    const auto paragraph = [&html](const QString &heading, const QString &body) {
        if (!body.isEmpty())
            html += QStringLiteral("<p><b>%1</b><br>%2</p>").arg(heading, body.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
    };
    paragraph(QCoreApplication::translate("Roamscope", "What happened"), text.message);
    paragraph(QCoreApplication::translate("Roamscope", "What it means"), text.meaning);
    if (!text.causes.isEmpty()) {
        html += QStringLiteral("<p><b>%1</b></p><ol>").arg(QCoreApplication::translate("Roamscope", "Likely causes"));
        for (const InsightText::Cause &cause : text.causes) {
            html += QStringLiteral("<li>%1").arg(cause.title.toHtmlEscaped());
            if (!cause.speaksFor.isEmpty())
                html += QStringLiteral("<br><span class=\"facts\">%1</span>").arg(cause.speaksFor.toHtmlEscaped());
            html += QStringLiteral("</li>");
        }
        html += QStringLiteral("</ol>");
    }
    paragraph(QCoreApplication::translate("Roamscope", "What to do"), text.advice);
    paragraph(QCoreApplication::translate("Roamscope", "Where it is written"), text.clause);
    return html;
}

} // namespace Roamscope
