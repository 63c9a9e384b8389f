// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/examinationreport.h"

#include "models/capture/isotime.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Roamscope {

namespace {

ReportStyle styleOf(CheckVerdict verdict)
{
    switch (verdict) {
    case CheckVerdict::Passed: return ReportStyle::Good;
    case CheckVerdict::Failed: return ReportStyle::Error;
    case CheckVerdict::Warning: return ReportStyle::Warning;
    default: return ReportStyle::Soft;
    }
}

QString sentText(const ExaminationRun &run)
{
    QStringList parts;
    for (const auto &[method, number] : run.sent)
        parts.append(QStringLiteral("%1 × %2").arg(number).arg(QString::fromLatin1(method)));
    return parts.join(QStringLiteral(", "));
}

QString timeText(TimeUs time)
{
    return time == noTime ? QString() : QString::fromLatin1(formatIsoTime(time));
}

ReportColumn column(const char *id, const QString &title, ReportColumn::Kind kind, double width)
{
    ReportColumn result;
    result.id = QLatin1StringView(id);
    result.title = title;
    result.kind = kind;
    result.width = width;
    return result;
}

ReportTable checkTable(const ExaminationRun &run, CheckArea area)
{
    using Kind = ReportColumn::Kind;
    ReportTable table;
    table.id = QString(checkAreaId(area));
    table.title = displayName(area);
    table.main = true;
    table.columns = {column("verdict", QCoreApplication::translate("Roamscope", "Verdict"), Kind::Text, 14),
                     column("check", QCoreApplication::translate("Roamscope", "Check"), Kind::Code, 26),
                     column("title", QCoreApplication::translate("Roamscope", "Expectation"), Kind::Text, 36),
                     column("module", QCoreApplication::translate("Roamscope", "Module"), Kind::Text, 12),
                     column("found", QCoreApplication::translate("Roamscope", "Found"), Kind::Text, 34),
                     column("expected", QCoreApplication::translate("Roamscope", "Expected"), Kind::Code, 22),
                     column("clause", QCoreApplication::translate("Roamscope", "Clause"), Kind::Text, 26),
                     column("request", QCoreApplication::translate("Roamscope", "Request"), Kind::Code, 36)};
    for (const CheckResult &result : run.results) {
        if (result.check->area != area)
            continue;
        table.rows.push_back({ReportCell(checkVerdictMark(result.verdict) + QLatin1Char(' ') + displayName(result.verdict), styleOf(result.verdict)),
                              ReportCell(QLatin1StringView(result.check->id)), ReportCell(result.check->displayTitle()), ReportCell(QString::fromUtf8(result.module)),
                              ReportCell(result.found), ReportCell(result.expected), ReportCell(QLatin1StringView(result.check->clause)),
                              ReportCell(QString::fromUtf8(result.sends))});
    }
    return table;
}

} // namespace

Report examinationReport(const ExaminationRun &run)
{
    const CheckCounts counts = CheckCounts::count(run.results);
    Report report;
    report.kind = QStringLiteral("examination");
    report.title = QCoreApplication::translate("Roamscope", "Examination of an OCPI endpoint");
    report.subtitle = run.name.isEmpty() ? run.versionsUrl.toString(QUrl::RemoveUserInfo) : run.name;
    const auto fact = [&report](const char *id, const QString &name, const QString &value, ReportStyle style = ReportStyle::Normal) {
        if (!value.isEmpty())
            report.facts.push_back({QLatin1StringView(id), name, value, style});
    };
    fact("url", QCoreApplication::translate("Roamscope", "Versions URL"), run.versionsUrl.toString(QUrl::RemoveUserInfo));
    fact("party", QCoreApplication::translate("Roamscope", "Party"), QString::fromUtf8(run.party.text()));
    fact("version", QCoreApplication::translate("Roamscope", "Version"), displayName(run.version));
    fact("result", QCoreApplication::translate("Roamscope", "Result"), counts.text(), counts[CheckVerdict::Failed] > 0 ? ReportStyle::Error : ReportStyle::Good);
    fact("sent", QCoreApplication::translate("Roamscope", "Requests"), sentText(run));
    fact("started", QCoreApplication::translate("Roamscope", "Began"), timeText(run.started));
    fact("finished", QCoreApplication::translate("Roamscope", "Ended"), timeText(run.finished));
    report.introduction = {run.isListening ? QCoreApplication::translate("Roamscope", "The partner connected to us; what it sent was judged as it came.")
                               : run.withWrites ? QCoreApplication::translate("Roamscope", "The endpoint was asked, and a test object was written to it.")
                                                : QCoreApplication::translate("Roamscope", "The endpoint was asked by GET only; nothing was changed.")};
    if (run.cancelled)
        report.introduction.append(QCoreApplication::translate("Roamscope", "The examination was stopped before its end."));

    ReportSection &found = report.section(QStringLiteral("findings"), QCoreApplication::translate("Roamscope", "What is to be done"));
    int listed = 0;
    for (const CheckVerdict verdict : {CheckVerdict::Failed, CheckVerdict::Warning}) {
        for (const CheckResult &result : run.results) {
            if (result.verdict != verdict)
                continue;
            ++listed;
            found.heading(checkVerdictMark(verdict) + QLatin1Char(' ') + result.check->displayTitle()
                          + (result.module.isEmpty() ? QString() : QStringLiteral(" (") + QString::fromUtf8(result.module) + QLatin1Char(')')));
            QString text = result.found;
            if (!result.expected.isEmpty())
                text += QLatin1Char('\n') + QCoreApplication::translate("Roamscope", "Expected: %1").arg(result.expected);
            found.paragraph(text, styleOf(verdict));
            found.paragraph(result.check->displayAdvice());
            if (*result.check->clause)
                found.paragraph(QStringLiteral("%1 · OCPI %2").arg(result.label(), QLatin1StringView(result.check->clause)), ReportStyle::Soft);
            if (!result.request.isEmpty())
                found.code(QString::fromUtf8(result.request));
            if (!result.response.isEmpty())
                found.code(QString::fromUtf8(result.response));
        }
    }
    if (listed == 0)
        found.paragraph(QCoreApplication::translate("Roamscope", "Nothing: all checks that could be judged have passed."), ReportStyle::Good);

    ReportSection &checks = report.section(QStringLiteral("checks"), QCoreApplication::translate("Roamscope", "All checks"));
    for (int area = 0; area < int(CheckArea::Count); ++area) {
        ReportTable table = checkTable(run, CheckArea(area));
        if (table.rows.empty())
            continue;
        checks.heading(table.title);
        checks.table(std::move(table));
    }
    return report;
}

QJsonObject examinationJson(const ExaminationRun &run)
{
    const CheckCounts counts = CheckCounts::count(run.results);
    QJsonObject numbers;
    for (int verdict = 0; verdict < int(CheckVerdict::Count); ++verdict)
        numbers.insert(checkVerdictId(CheckVerdict(verdict)), counts.of[verdict]);
    QJsonObject sent;
    for (const auto &[method, number] : run.sent)
        sent.insert(QString::fromLatin1(method), number);
    QJsonArray checks;
    for (const CheckResult &result : run.results) {
        checks.append(QJsonObject {{QStringLiteral("id"), QString::fromLatin1(result.check->id)},
                                   {QStringLiteral("area"), QString(checkAreaId(result.check->area))},
                                   {QStringLiteral("title"), result.check->displayTitle()},
                                   {QStringLiteral("module"), QString::fromUtf8(result.module)},
                                   {QStringLiteral("verdict"), QString(checkVerdictId(result.verdict))},
                                   {QStringLiteral("found"), result.found},
                                   {QStringLiteral("expected"), result.expected},
                                   {QStringLiteral("clause"), QString::fromLatin1(result.check->clause)},
                                   {QStringLiteral("advice"), result.check->displayAdvice()},
                                   {QStringLiteral("sends"), QString::fromUtf8(result.sends)},
                                   {QStringLiteral("requestId"), QString::fromUtf8(result.requestId)}});
    }
    return {{QStringLiteral("url"), run.versionsUrl.toString(QUrl::RemoveUserInfo)},
            {QStringLiteral("party"), QString::fromUtf8(run.party.text())},
            {QStringLiteral("version"), QString(versionNumber(run.version))},
            {QStringLiteral("withWrites"), run.withWrites},
            {QStringLiteral("cancelled"), run.cancelled},
            {QStringLiteral("sent"), sent},
            {QStringLiteral("counts"), numbers},
            {QStringLiteral("checks"), checks}};
}

} // namespace Roamscope
