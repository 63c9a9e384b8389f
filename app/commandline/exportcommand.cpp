// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"
#include "app/commandline/commands.h"
#include "app/commandline/options.h"
#include "app/commandline/sheetinput.h"
#include "mapping/capturedocuments.h"
#include "mapping/coverage.h"
#include "mapping/export.h"
#include "mapping/mappingrun.h"
#include "mapping/recordreader.h"
#include "models/capture/captureloader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace Roamscope {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Roamscope", text);
}

/// The first document of a file; for sheets that start from a capture, its first charge or station.
bool readSample(const QString &path, const Sheet &sheet, QByteArray *document, QString *name)
{
    if (sheet.source.kind == SchemaRef::Kind::Transaction || sheet.source.kind == SchemaRef::Kind::ChargePoint) {
        const CapturePtr capture = CaptureLoader::load({path}, {});
        if (!capture || capture->size() == 0)
            return false;
        const AnalysisPtr analysis = analyse(*capture, {.validate = false});
        const CaptureDocuments documents(capture, analysis);
        if (sheet.source.kind == SchemaRef::Kind::Transaction) {
            if (documents.transactionCount() == 0)
                return false;
            // A charge that ended shows more than one that still runs.
            int index = 0;
            for (int i = 0; i < int(documents.transactionCount()) && analysis->transactions[std::size_t(index)].stop == noTime; ++i)
                index = analysis->transactions[std::size_t(i)].stop != noTime ? i : index;
            *document = documents.transaction(index).json;
            *name = tr("transaction %1 of %2").arg(QString::fromUtf8(analysis->transactions[std::size_t(index)].id), QFileInfo(path).fileName());
        } else {
            if (documents.chargePoints().isEmpty())
                return false;
            const quint16 peer = documents.chargePoints().constFirst();
            *document = documents.chargePoint(peer).json;
            *name = tr("station %1 of %2").arg(QString::fromUtf8(capture->peers().text(peer)), QFileInfo(path).fileName());
        }
        return !document->isEmpty();
    }
    QString error;
    const std::unique_ptr<RecordReader> reader = RecordReader::open(path, &error);
    Record record;
    if (!reader || !reader->next(&record))
        return false;
    *document = reader->json(record);
    *name = tr("the first document of %1").arg(QFileInfo(path).fileName());
    return true;
}

} // namespace

int exportCommand(const QStringList &arguments)
{
    Options options({.command = QStringLiteral("export"),
                     .purpose = tr("Writes mapping sheets as a document for a partner: Excel workbook, CSV, web page, PDF, Markdown or JSON. What comes back is reviewed in the Map perspective."),
                     .arguments = QStringLiteral("SHEET…"),
                     .example = QStringLiteral("roamscope export cdrs.sheet.json --out cdrs.xlsx --sample export.json"),
                     .exitCodes = tr("0 when the document was written; 2 for bad use, or when a file could not be read or written.")});
    options.add({QStringLiteral("format"), tr("xlsx, csv, html, pdf, markdown or json; taken from the name of the file when not given."), tr("format")});
    options.add({QStringLiteral("out"), tr("The file to write. A name that ends in .zip gets one CSV file a table."), tr("file")});
    options.add({QStringLiteral("sample"), tr("A file of source documents, or a capture, whose first document is shown as an example."), tr("file")});
    options.add({QStringLiteral("title"), tr("Title of the document."), tr("title")});
    options.add({QStringLiteral("workspace"), tr("Folder below which schemas and tables of the sheets lie; the sheet's own, or the one above, when not given."), tr("folder")});
    options.add({QStringLiteral("no-redaction"), tr("Write tokens and passwords as they are.")});
    if (const int code = options.parse(arguments); code >= 0)
        return code;
    const QString out = options.value("out");
    if (out.isEmpty()) {
        Options::error(QStringLiteral("--out"), 0, tr("no file to write was named"), tr("write --out FILE"));
        return CommandLine::BadUse;
    }
    const std::optional<ReportFormat> format = options.isSet("format") ? reportFormatFromName(options.value("format")) : reportFormatOfFile(out);
    if (!format) {
        Options::error(options.isSet("format") ? QStringLiteral("--format") : out, 0, tr("the format is not known"), tr("write xlsx, csv, html, pdf, markdown or json"));
        return CommandLine::BadUse;
    }
    if (!options.filesReadable())
        return CommandLine::BadUse;

    std::vector<SheetExport> sheets;
    QJsonArray described;
    for (const QString &path : options.files()) {
        SheetExport exported;
        if (!readSheetInput(path, &exported.sheet))
            return CommandLine::BadUse;
        const QString folder = options.isSet("workspace") ? options.value("workspace") : workspaceOfSheet(path);
        exported.source = SchemaTree::forRef(exported.sheet.source, folder);
        exported.target = SchemaTree::forRef(exported.sheet.target, folder);
        const Coverage coverage = sheetCoverage(exported.sheet, exported.source.get(), exported.target.get(), {.workspaceFolder = folder});
        for (const SheetFinding &finding : coverage.findings) {
            // Required fields without a rule have rows of their own; what a step loses stands in its row.
            const bool told = finding.problem == SheetProblem::RequiredUnmapped || finding.problem == SheetProblem::LossyStep || finding.problem == SheetProblem::SourceUnused;
            if (!told)
                exported.findings.append(finding);
        }
        if (options.isSet("sample")) {
            const QString sample = options.value("sample");
            QByteArray document;
            if (!readSample(sample, exported.sheet, &document, &exported.sampleName)) {
                Options::error(sample, 0, tr("no document for “%1” was found in it").arg(exported.sheet.title), tr("name a file of “%1”").arg(displayName(exported.sheet.source)));
                return CommandLine::BadUse;
            }
            const MappingPlanPtr plan = MappingPlan::compile(exported.sheet, {.workspaceFolder = folder});
            exported.sample = plan->map(document, true).lineage;
        }
        described.append(QJsonObject {{QStringLiteral("file"), path},
                                      {QStringLiteral("id"), exported.sheet.id},
                                      {QStringLiteral("title"), exported.sheet.title},
                                      {QStringLiteral("rules"), exported.sheet.ruleCount()},
                                      {QStringLiteral("coverage"), QJsonObject {{QStringLiteral("required"), coverage.required}, {QStringLiteral("mapped"), coverage.requiredMapped}}},
                                      {QStringLiteral("findings"), qint64(coverage.findings.size())}});
        sheets.push_back(std::move(exported));
    }
    SheetExportOptions exportOptions;
    exportOptions.title = options.value("title");
    ReportOptions reportOptions;
    if (options.isSet("no-redaction"))
        exportOptions.redaction = reportOptions.redaction = Redaction(Redaction::Level::None);
    const ReportResult result = writeReport(sheetReport(sheets, exportOptions), *format, out, reportOptions);
    if (!result.isOk()) {
        Options::error(out, 0, result.error, tr("check the folder and who may write there"));
        return CommandLine::BadUse;
    }
    if (options.json())
        Options::printJson({{QStringLiteral("file"), out}, {QStringLiteral("format"), reportFormatName(*format)}, {QStringLiteral("sheets"), described}});
    else
        Options::print(tr("%1 was written.").arg(out));
    return CommandLine::Clean;
}

} // namespace Roamscope
