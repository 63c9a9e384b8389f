// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/checkinput.h"
#include "app/commandline/commandline.h"
#include "app/commandline/commands.h"
#include "app/commandline/options.h"
#include "app/handover.h"
#include "models/insight/findingjson.h"
#include "models/insight/findingreport.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace Roamscope {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Roamscope", text);
}

} // namespace

int reportCommand(const QStringList &arguments)
{
    Options options({.command = QStringLiteral("report"),
                     .purpose = tr("Asks all checks and writes a report for a partner: what was found, what it means, the likely causes, what to do, the evidence, "
                                   "and pictures of the timeline. Secrets are masked."),
                     .arguments = QStringLiteral("FILE…|WORKSPACE|demo"),
                     .example = QStringLiteral("roamscope report --profile fleet-depot -o depot.html depot.jsonl"),
                     .exitCodes = tr("0 when the report is written, 2 for bad use, unreadable files or a report that cannot be written."),
                     .needsFiles = false});
    CheckInput::addOptions(&options);
    options.add({{QStringLiteral("o"), QStringLiteral("out")}, tr("The report: .html, .pdf, .md, .json, .xlsx or .csv."), tr("file")});
    options.add({QStringLiteral("without-pictures"), tr("Leaves out the pictures of the timeline.")});
    if (const int code = options.parse(arguments); code >= 0)
        return code;
    const QString out = options.value("out");
    const std::optional<ReportFormat> format = reportFormatOfFile(out);
    if (!format) {
        Options::error(out.isEmpty() ? QStringLiteral("roamscope report") : out, 0, out.isEmpty() ? tr("no report is named") : tr("the kind of report is not known"),
                       tr("give -o with a name that ends in .html, .pdf, .md, .json, .xlsx or .csv"));
        return CommandLine::BadUse;
    }
    CheckInput input;
    if (!input.read(options))
        return CommandLine::BadUse;
    const SiteProfile profile = input.settings.profile();
    input.input.thresholds = profile.insightThresholds();
    FindingReport report {.name = input.name, .profile = profile.name, .result = findAll(input.input, profile.askedChecks())};
    report.groups = groupFindings(*report.result, profile, input.settings.marks());
    if (!options.isSet("without-pictures"))
        Handover::paintPictures(&report);
    const ReportResult written = writeReport(report.document(), *format, out);
    if (!written.isOk()) {
        Options::error(out, 0, written.error, tr("choose another place"));
        return CommandLine::BadUse;
    }
    if (options.json()) {
        QJsonObject json = insightJson(*report.result, report.groups, profile);
        json.insert(QStringLiteral("file"), out);
        json.insert(QStringLiteral("pictures"), int(report.pictures.size()));
        Options::printJson(json);
    } else {
        const qint64 causes = std::count_if(report.groups.begin(), report.groups.end(), [](const FindingGroup &group) { return !group.isMarked; });
        Options::print(QCoreApplication::translate("Roamscope", "%n cause(s) reported in %1", nullptr, int(causes)).arg(out));
    }
    return CommandLine::Clean;
}

} // namespace Roamscope
