// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"
#include "app/commandline/commands.h"
#include "app/commandline/livecommand.h"
#include "app/commandline/ocpiinput.h"
#include "app/commandline/options.h"
#include "models/endpoints/ocpi/examinationreport.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>

namespace Roamscope {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Roamscope", text);
}

void printPlan(const QList<ExaminationStep> &plan, bool json)
{
    QJsonArray list;
    for (const ExaminationStep &step : plan) {
        if (json)
            list.append(QJsonObject {{QStringLiteral("method"), QString::fromLatin1(step.method)},
                                     {QStringLiteral("url"), QString::fromUtf8(step.url)},
                                     {QStringLiteral("module"), QString::fromUtf8(step.module)},
                                     {QStringLiteral("purpose"), step.purpose},
                                     {QStringLiteral("certain"), step.isCertain}});
        else
            Options::print(QStringLiteral("%1 %2  %3").arg(QString::fromLatin1(step.method), -6).arg(QString::fromUtf8(step.url), step.purpose));
    }
    if (json)
        Options::printJson({{QStringLiteral("plan"), list}});
}

void printResults(const ExaminationRun &run)
{
    for (const CheckVerdict verdict : {CheckVerdict::Failed, CheckVerdict::Warning}) {
        for (const CheckResult &result : run.results) {
            if (result.verdict != verdict)
                continue;
            QString text = QStringLiteral("%1 %2: %3: %4").arg(checkVerdictMark(verdict), result.label(), result.check->displayTitle(), result.found);
            if (!result.expected.isEmpty())
                text += QLatin1Char(' ') + tr("(expected: %1)").arg(result.expected);
            Options::print(text);
        }
    }
    Options::print(CheckCounts::count(run.results).text());
}

} // namespace

int examineCommand(const QStringList &arguments)
{
    Options::Description description;
    description.command = QStringLiteral("examine");
    description.purpose = tr("Examines an OCPI partner's endpoint by small questions and reports every check. GET only unless --with-writes is given; --plan says before what will be sent.");
    description.example = QStringLiteral("OCPI_TOKEN=… roamscope examine --url https://cpo.example/ocpi/versions --token-from-env OCPI_TOKEN -o report.html");
    description.exitCodes = tr("0 no check failed, 1 checks failed or it was stopped, 2 bad use");
    description.needsFiles = false;
    Options options(description);
    OcpiInput::addOptions(&options);
    options.add({QStringLiteral("module"), tr("Lists to examine, as in locations; all that the partner sends when not given. May be repeated."), tr("module")});
    options.add({QStringLiteral("with-writes"), tr("Also writes a test object of ours (PUT, PATCH, POST, DELETE). Use it with a test system only.")});
    options.add({QStringLiteral("plan"), tr("Prints what would be sent and sends nothing.")});
    options.add({{QStringLiteral("o"), QStringLiteral("out")}, tr("The report: .html, .pdf, .md, .json, .xlsx or .csv."), tr("file")});
    if (const int code = options.parse(arguments); code >= 0)
        return code;
    ExaminationOptions examine;
    examine.withWrites = options.isSet("with-writes");
    for (const QString &module : options.values("module"))
        examine.modules.append(module.toLower().toUtf8());
    const QString out = options.value("out");
    const std::optional<ReportFormat> format = out.isEmpty() ? std::nullopt : reportFormatOfFile(out);
    if (!out.isEmpty() && !format) {
        Options::error(out, 0, tr("the kind of report is not known"), tr("end the name in .html, .pdf, .md, .json, .xlsx or .csv"));
        return CommandLine::BadUse;
    }
    OcpiInput input;
    if (const int code = input.read(options); code >= 0)
        return code;
    if (options.isSet("plan")) {
        printPlan(Examination::plan(input.client()->connection(), examine), options.json());
        return CommandLine::Clean;
    }
    Examination examination(input.client());
    QEventLoop loop;
    StopSignal stop;
    QObject::connect(&stop, &StopSignal::stopped, &examination, &Examination::cancel);
    QObject::connect(&examination, &Examination::finished, &loop, &QEventLoop::quit);
    QMetaObject::invokeMethod(&examination, [&] { examination.start(examine); }, Qt::QueuedConnection);
    loop.exec();

    const ExaminationRun &run = examination.run();
    int code = run.isClean() && !run.cancelled ? CommandLine::Clean : CommandLine::Findings;
    if (format) {
        const ReportResult result = writeReport(examinationReport(run), *format, out);
        if (!result.isOk()) {
            Options::error(out, 0, result.error, tr("choose another place"));
            code = CommandLine::BadUse;
        }
    }
    if (const QString error = input.finishRecording(); !error.isEmpty())
        Options::error(options.value("record"), 0, error, QString());
    if (options.json())
        Options::printJson(examinationJson(run));
    else
        printResults(run);
    return code;
}

} // namespace Roamscope
