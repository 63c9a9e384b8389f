// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/captureinput.h"
#include "app/commandline/commandline.h"
#include "app/commandline/commands.h"
#include "app/commandline/options.h"
#include "app/commandline/sourcechoices.h"
#include "app/commandline/sheetinput.h"
#include "mapping/audit.h"
#include "models/capture/captureloader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace Roamscope {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Roamscope", text);
}

bool writeResult(const QString &path, const AuditResult &result, const AuditResult *earlier)
{
    const std::optional<ReportFormat> format = reportFormatOfFile(path);
    if (format && *format != ReportFormat::Json) {
        const ReportResult written = writeReport(auditReport(result, earlier), *format, path);
        if (!written.isOk())
            Options::error(path, 0, written.error, tr("check the folder and who may write there"));
        return written.isOk();
    }
    QSaveFile file(path);
    const QByteArray json = QJsonDocument(result.toJson()).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return true;
    Options::error(path, 0, tr("cannot be written: %1").arg(file.errorString()), tr("check the folder and who may write there"));
    return false;
}

} // namespace

int auditCommand(const QStringList &arguments)
{
    Options options({.command = QStringLiteral("audit"),
                     .purpose = tr("Runs a mapping sheet over what the chargers said in a capture, and compares what it demands with what was really sent over OCPI in the same capture."),
                     .arguments = QStringLiteral("SHEET CAPTURE…"),
                     .example = QStringLiteral("roamscope audit cdrs.sheet.json ocpp.log ocpi.jsonl --against before-upgrade.json"),
                     .exitCodes = tr("0 when everything is as demanded; 1 with deviations; 2 for bad use or when a file could not be read.")});
    options.add({QStringLiteral("against"), tr("The result of an earlier audit, to tell what changed."), tr("file")});
    options.add({QStringLiteral("out"), tr("Where to write the result: .json to compare with later, or .xlsx, .html, .pdf, .md, .csv for a partner."), tr("file")});
    options.add({QStringLiteral("workspace"), tr("Folder below which the sheet's tables lie; the sheet's own, or the one above, when not given."), tr("folder")});
    options.addImportOptions();
    options.addOffsetOption();
    if (const int code = options.parse(arguments); code >= 0)
        return code;
    const QStringList files = options.files();
    if (files.size() < 2) {
        Options::error(QStringLiteral("audit"), 0, tr("a sheet and a capture are needed"), tr("write: roamscope audit SHEET CAPTURE"));
        return CommandLine::BadUse;
    }
    Sheet sheet;
    if (!readSheetInput(files.constFirst(), &sheet))
        return CommandLine::BadUse;
    AuditResult earlier;
    if (options.isSet("against")) {
        QFile file(options.value("against"));
        QString error;
        if (!file.open(QIODevice::ReadOnly)) {
            Options::error(file.fileName(), 0, tr("cannot be read: %1").arg(file.errorString()), tr("check that it is still there"));
            return CommandLine::BadUse;
        }
        if (!AuditResult::fromJson(file.read(64 << 20), &earlier, &error)) {
            Options::error(file.fileName(), 0, error, tr("name the file that --out had written"));
            return CommandLine::BadUse;
        }
    }
    ImportOptions import;
    SourceChoices choices;
    const QStringList captures = files.mid(1);
    if (!options.importOptions(&import) || !choices.read(options, captures, &import))
        return CommandLine::BadUse;
    for (const QString &path : captures) {
        if (!QFileInfo(path).isReadable()) {
            Options::error(path, 0, tr("there is no such file, or it cannot be read"), tr("check its name and who may read it"));
            return CommandLine::BadUse;
        }
    }
    const CapturePtr loaded = CaptureLoader::load(captures, import);
    if (!loaded || loaded->size() == 0) {
        Options::error(captures.constFirst(), 0, tr("no message was found in it"), tr("check that it is a log with OCPP messages or a capture"));
        return CommandLine::BadUse;
    }
    const CapturePtr capture = choices.arranged(loaded);
    AuditOptions auditOptions;
    auditOptions.workspaceFolder = options.isSet("workspace") ? options.value("workspace") : workspaceOfSheet(files.constFirst());
    const AuditResult result = auditCapture(sheet, capture, analyse(*capture, {.validate = false}), auditOptions);
    if (!result.isOk()) {
        Options::error(files.constFirst(), 0, result.error, tr("choose another sheet or capture"));
        return CommandLine::BadUse;
    }
    const AuditResult *against = options.isSet("against") ? &earlier : nullptr;
    if (options.isSet("out") && !writeResult(options.value("out"), result, against))
        return CommandLine::BadUse;
    const QList<AuditChange> changes = against ? compareAudits(earlier, result) : QList<AuditChange>();
    if (options.json()) {
        QJsonObject json = result.toJson();
        if (against) {
            QJsonArray list;
            for (const AuditChange &change : changes) {
                list.append(QJsonObject {{QStringLiteral("change"), QString(auditChangeId(change.kind))},
                                         {QStringLiteral("rule"), change.deviation.rule},
                                         {QStringLiteral("target"), change.deviation.target},
                                         {QStringLiteral("cause"), QString(auditCauseId(change.deviation.cause))},
                                         {QStringLiteral("before"), change.before},
                                         {QStringLiteral("after"), change.after},
                                         {QStringLiteral("message"), change.message()}});
            }
            json.insert(QStringLiteral("changes"), list);
        }
        Options::printJson(json);
    } else {
        for (const AuditDeviation &deviation : result.deviations) {
            Options::print(QStringLiteral("%1%2").arg(deviation.message(), deviation.rule.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(tr("rule %1").arg(deviation.rule))));
            if (!deviation.examples.isEmpty()) {
                const AuditExample &example = deviation.examples.constFirst();
                Options::print(QStringLiteral("    %1 %2: %3").arg(example.object, QString::fromUtf8(example.path),
                                                                   tr("demanded %1, sent %2 (%3)")
                                                                       .arg(QString::fromUtf8(example.demanded), example.sent.isEmpty() ? tr("nothing") : QString::fromUtf8(example.sent),
                                                                            example.sentPlace.isEmpty() ? tr("no message") : example.sentPlace)));
            }
        }
        for (const AuditChange &change : changes) {
            if (change.kind != AuditChange::Kind::Same)
                Options::print(change.message());
        }
        for (const QString &notice : result.notices)
            Options::print(notice);
        Options::print(tr("%1 demanded, %2 found among what was sent; %3 compared, %4 deviate.")
                           .arg(QCoreApplication::translate("Roamscope", "%Ln object(s)", nullptr, int(result.documents)), QLocale().toString(result.matched), QCoreApplication::translate("Roamscope", "%Ln value(s)", nullptr, int(result.values)),
                                QLocale().toString(result.deviating)));
    }
    return result.deviations.isEmpty() ? CommandLine::Clean : CommandLine::Findings;
}

} // namespace Roamscope
