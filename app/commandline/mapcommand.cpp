// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"
#include "app/commandline/commands.h"
#include "app/commandline/options.h"
#include "app/commandline/sourcechoices.h"
#include "mapping/capturedocuments.h"
#include "mapping/coverage.h"
#include "mapping/defaultsheets.h"
#include "mapping/mappingrun.h"
#include "mapping/recordreader.h"
#include "models/capture/analysis.h"
#include "models/capture/captureloader.h"
#include "models/catalog/catalog.h"
#include "models/catalog/validator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTextStream>

#include <cstdio>

namespace Roamscope {

namespace {

SheetJson severityJson(Severity severity)
{
    return severity == Severity::Error ? "error" : severity == Severity::Warning ? "warning" : "note";
}

SheetJson bytesJson(const QByteArray &bytes)
{
    return bytes.toStdString();
}

std::string dump(const SheetJson &json)
{
    return json.dump(-1, ' ', false, SheetJson::error_handler_t::replace);
}

SheetJson findingJson(const SheetFinding &finding)
{
    SheetJson json {{"rule", QString(finding.id()).toStdString()},
                    {"severity", severityJson(finding.severity)},
                    {"pointer", bytesJson(finding.pointer)},
                    {"ruleId", finding.rule.toStdString()},
                    {"target", finding.target.toStdString()},
                    {"message", finding.message().toStdString()},
                    {"fix", finding.advice().toStdString()}};
    return json;
}

/// A value of the lineage as JSON; what was cut short as text.
SheetJson valueJson(const QByteArray &text)
{
    SheetJson json = SheetJson::parse(text.begin(), text.end(), nullptr, false);
    return json.is_discarded() ? SheetJson(text.toStdString()) : json;
}

SheetJson lineageJson(const Lineage &lineage, const Capture *capture)
{
    SheetJson list = SheetJson::array();
    for (const TargetLineage &one : lineage) {
        if (one.value.isEmpty())
            continue;
        SheetJson sources = SheetJson::array();
        for (const LineageSource &source : one.sources) {
            SheetJson entry {{"pointer", bytesJson(source.pointer)}, {"value", valueJson(source.value)}};
            if (source.frame != noFrame && capture) {
                entry["frame"] = source.frame;
                entry["framePointer"] = bytesJson(source.framePointer);
                entry["line"] = capture->lineNumber(source.frame);
            }
            sources.push_back(std::move(entry));
        }
        SheetJson steps = SheetJson::array();
        for (const LineageStep &step : one.steps) {
            SheetJson entry {{"op", step.step.op.toStdString()}, {"text", stepText(step.step).toStdString()}};
            if (!step.input.isEmpty())
                entry["input"] = valueJson(step.input);
            if (!step.output.isEmpty())
                entry["output"] = valueJson(step.output);
            if (!step.error.isEmpty())
                entry["error"] = step.error.toStdString();
            steps.push_back(std::move(entry));
        }
        list.push_back({{"target", bytesJson(one.target)}, {"rule", one.rule.toStdString()}, {"value", valueJson(one.value)}, {"sources", std::move(sources)}, {"steps", std::move(steps)}});
    }
    return list;
}

/// Takes mapped documents, checks them, and writes them where they belong.
class Output
{
public:
    Output(const Options &options, const CatalogObject *object)
        : m_json(options.json())
        , m_object(object)
    {
        if (options.isSet("out")) {
            m_list = options.value("out").endsWith(QLatin1StringView(".json"), Qt::CaseInsensitive);
            m_out.setFileName(options.value("out"));
        }
    }

    bool open()
    {
        if (m_out.fileName().isEmpty() || m_out.open(QIODevice::WriteOnly))
            return true;
        Options::error(m_out.fileName(), 0, QCoreApplication::translate("Roamscope", "cannot be written: %1").arg(m_out.errorString()), QCoreApplication::translate("Roamscope", "choose another file"));
        return false;
    }

    void begin()
    {
        if (m_json)
            put("{\"documents\":[");
        if (m_list)
            m_out.write("[\n");
    }

    void add(const QString &file, qint64 line, MappedDocument &&document, const Capture *capture)
    {
        m_findings.clear();
        if (m_object && !document.json.isEmpty())
            m_validator.validate(document.json, *m_object, &m_findings);
        for (const ValidationFinding &finding : m_findings)
            m_found += finding.severity != Severity::Note;
        m_errors += qint64(document.errors.size());
        m_failed += document.json.isEmpty();
        if (m_out.isOpen() && !document.json.isEmpty()) {
            if (m_list && m_written > 0)
                m_out.write(",\n");
            m_out.write(document.json);
            if (!m_list)
                m_out.write("\n");
        }
        m_written += !document.json.isEmpty();
        if (m_json)
            addJson(file, line, document, capture);
        else
            addText(file, line, document, capture);
    }

    int finish(const Coverage &coverage)
    {
        if (m_list)
            m_out.write("\n]\n");
        if (m_out.isOpen() && !m_out.commit()) {
            Options::error(m_out.fileName(), 0, QCoreApplication::translate("Roamscope", "cannot be written: %1").arg(m_out.errorString()), QCoreApplication::translate("Roamscope", "check the space on the disk"));
            return CommandLine::BadUse;
        }
        qint64 doubts = 0;
        for (const SheetFinding &finding : coverage.findings)
            doubts += finding.severity == Severity::Error;
        if (m_json) {
            SheetJson missing = SheetJson::array();
            for (const QString &pointer : coverage.missing)
                missing.push_back(pointer.toStdString());
            SheetJson findings = SheetJson::array();
            for (const SheetFinding &finding : coverage.findings) {
                if (finding.severity != Severity::Note)
                    findings.push_back(findingJson(finding));
            }
            const SheetJson json {{"required", coverage.required}, {"mapped", coverage.requiredMapped}, {"missing", std::move(missing)},
                                  {"targets", coverage.targets},   {"targetsMapped", coverage.targetsMapped},
                                  {"sources", coverage.sources},   {"sourcesUsed", coverage.sourcesUsed},
                                  {"findings", std::move(findings)}};
            put("],\"coverage\":" + dump(json) + ",\"mapped\":" + std::to_string(m_written) + ",\"failed\":" + std::to_string(m_failed)
                + ",\"errors\":" + std::to_string(m_errors) + "}\n");
        } else {
            for (const SheetFinding &finding : coverage.findings) {
                if (finding.severity == Severity::Error)
                    Options::error(finding.rule.isEmpty() ? QCoreApplication::translate("Roamscope", "sheet") : QCoreApplication::translate("Roamscope", "rule %1").arg(finding.rule), 0, finding.message(), finding.advice());
            }
            QTextStream(stderr) << QCoreApplication::translate("Roamscope", "%1, %2, %3 of %4 required fields have a rule")
                                       .arg(QCoreApplication::translate("Roamscope", "%Ln document(s) mapped", nullptr, int(m_written)),
                                            QCoreApplication::translate("Roamscope", "%Ln error(s)", nullptr, int(m_errors + m_found)))
                                       .arg(coverage.requiredMapped)
                                       .arg(coverage.required)
                                << '\n';
        }
        return m_errors + m_found + m_failed + doubts > 0 ? CommandLine::Findings : CommandLine::Clean;
    }

private:
    static void put(const std::string &text) { std::fwrite(text.data(), 1, text.size(), stdout); }

    void addJson(const QString &file, qint64 line, const MappedDocument &document, const Capture *capture)
    {
        SheetJson findings = SheetJson::array();
        for (const ValidationFinding &finding : m_findings)
            findings.push_back({{"pointer", bytesJson(finding.pointer)},
                                {"rule", QString(finding.ruleId()).toStdString()},
                                {"severity", severityJson(finding.severity)},
                                {"message", finding.message().toStdString()},
                                {"clause", finding.clause().toStdString()},
                                {"fix", finding.fix.isEmpty() ? SheetJson() : bytesJson(finding.fix)}});
        SheetJson errors = SheetJson::array();
        for (const MappingError &error : document.errors)
            errors.push_back({{"rule", error.rule.toStdString()},
                              {"target", bytesJson(error.target)},
                              {"step", error.step},
                              {"error", QString(error.id()).toStdString()},
                              {"message", error.message().toStdString()},
                              {"fix", error.advice().toStdString()}});
        // The target is written as it is: a JSON library would round its numbers.
        std::string text = m_number++ > 0 ? ",\n{\"target\":" : "\n{\"target\":";
        text += document.json.isEmpty() ? "null" : document.json.toStdString();
        text += ",\"findings\":" + dump(findings) + ",\"lineage\":" + dump(lineageJson(document.lineage, capture)) + ",\"errors\":" + dump(errors)
            + ",\"file\":" + dump(file.toStdString());
        if (line > 0)
            text += ",\"line\":" + std::to_string(line);
        put(text + '}');
    }

    void addText(const QString &file, qint64 line, const MappedDocument &document, const Capture *capture)
    {
        if (!m_out.isOpen() && !document.json.isEmpty()) {
            put(document.json.toStdString() + '\n');
            std::fflush(stdout);
        }
        for (const MappingError &error : document.errors)
            Options::error(file, quint64(line), error.rule.isEmpty() ? error.message() : QCoreApplication::translate("Roamscope", "rule %1: %2").arg(error.rule, error.message()), error.advice());
        for (const ValidationFinding &finding : m_findings) {
            if (finding.severity != Severity::Note)
                Options::error(file, quint64(line), QStringLiteral("%1: %2").arg(QString::fromUtf8(finding.pointer), finding.message()), finding.advice());
        }
        for (const TargetLineage &one : document.lineage) {
            if (one.value.isEmpty())
                continue;
            QString text = QStringLiteral("%1 = %2").arg(QString::fromUtf8(one.target), QString::fromUtf8(one.value));
            for (const LineageSource &source : one.sources) {
                text += QStringLiteral("\n  ← %1 = %2").arg(QString::fromUtf8(source.pointer), QString::fromUtf8(source.value));
                if (source.frame != noFrame && capture)
                    text += QStringLiteral(" (%1)").arg(QCoreApplication::translate("Roamscope", "line %1 of the log, %2").arg(capture->lineNumber(source.frame)).arg(QString::fromUtf8(source.framePointer)));
            }
            for (const LineageStep &step : one.steps)
                text += QStringLiteral("\n  %1 → %2").arg(stepText(step.step), QString::fromUtf8(step.output));
            QTextStream(stderr) << text << '\n';
        }
    }

    bool m_json;
    const CatalogObject *m_object;
    Validator m_validator;
    QList<ValidationFinding> m_findings;
    QSaveFile m_out;
    bool m_list = false;
    qint64 m_number = 0;
    qint64 m_written = 0;
    qint64 m_failed = 0;
    qint64 m_errors = 0;
    qint64 m_found = 0;
};

/// The object that mapped documents are checked against; null when the catalog has none.
const CatalogObject *catalogObject(const SchemaRef &schema)
{
    if (schema.kind != SchemaRef::Kind::Ocpi && schema.kind != SchemaRef::Kind::Ocpp)
        return nullptr;
    const ProtocolVersion version = protocolVersionFromText(schema.version.toUtf8());
    if (const CatalogObject *object = Catalog::instance().object(version, schema.object.toUtf8()))
        return object;
    const QByteArray action = schema.object.section(QLatin1Char('.'), 0, 0).toUtf8();
    return schema.object.endsWith(QLatin1StringView(".conf")) ? Catalog::instance().response(version, action) : Catalog::instance().request(version, action);
}

bool readSheetArgument(const QString &name, Sheet *sheet)
{
    if (!QFileInfo::exists(name)) {
        *sheet = defaultSheet(name);
        if (!sheet->id.isEmpty())
            return true;
        QStringList ids;
        for (const DefaultSheet &known : defaultSheets()) {
            if (known.variant.group.isEmpty() || known.id.startsWith(name.left(8)))
                ids.append(known.id);
        }
        Options::error(name, 0, QCoreApplication::translate("Roamscope", "is neither a file nor a default sheet"), QCoreApplication::translate("Roamscope", "default sheets are, among others: %1").arg(ids.mid(0, 8).join(QStringLiteral(", "))));
        return false;
    }
    ReadSheet read = readSheetFile(name);
    for (const SheetFinding &finding : read.findings) {
        const QString where = finding.pointer.isEmpty() ? QString() : QString::fromUtf8(finding.pointer) + QStringLiteral(": ");
        Options::error(name, quint64(finding.line), where + finding.message(), finding.advice());
    }
    *sheet = std::move(read.sheet);
    return read.usable;
}

QString workspaceOf(const QString &sheetFile)
{
    const QDir folder = QFileInfo(sheetFile).absoluteDir();
    return folder.dirName() == QLatin1StringView("sheets") ? QFileInfo(folder.path()).absolutePath() : folder.path();
}

/// Charges or stations of a capture, put together.
bool mapCapture(const QStringList &files, const ImportOptions &import, const SourceChoices &choices, const Sheet &sheet, const MappingPlanPtr &plan, bool lineage, Output *output)
{
    const CapturePtr loaded = CaptureLoader::load(files, import);
    const CapturePtr capture = loaded ? choices.arranged(loaded) : nullptr;
    if (!capture || capture->size() == 0) {
        Options::error(files.constFirst(), 0, QCoreApplication::translate("Roamscope", "no message was found in it"), QCoreApplication::translate("Roamscope", "the sheet reads charges from a capture or a log with OCPP messages"));
        return false;
    }
    Mapper mapper(plan);
    if (sheet.source.kind == SchemaRef::Kind::Ocpp) {
        const QByteArray action = sheet.source.object.section(QLatin1Char('.'), 0, 0).toUtf8();
        const bool response = sheet.source.object.endsWith(QLatin1StringView(".conf"));
        for (FrameId id = 0; id < capture->size(); ++id) {
            const Frame frame = capture->frames().at(id);
            const bool wanted = response ? frame.kind == FrameKind::CallResult : frame.kind == FrameKind::Call || frame.kind == FrameKind::Send;
            if (!wanted || capture->actions().text(frame.action) != action || frame.hasFlag(FrameFlag::Duplicate))
                continue;
            const FrameBody body = capture->body(id);
            mapper.setProvenance([id](LineageSource *source) {
                source->frame = id;
                source->framePointer = source->pointer;
            });
            output->add(files.constFirst(), qint64(capture->lineNumber(id)), mapper.map(body.payload, lineage), capture.get());
        }
        return true;
    }
    const AnalysisPtr analysis = analyse(*capture, {.validate = false});
    const CaptureDocuments documents(capture, analysis);
    const auto map = [&](AssembledDocument &&assembled) {
        const auto document = std::make_shared<const AssembledDocument>(std::move(assembled));
        if (document->json.isEmpty())
            return;
        mapper.setProvenance(provenanceOf(document));
        output->add(files.constFirst(), 0, mapper.map(document->json, lineage), capture.get());
    };
    if (sheet.source.kind == SchemaRef::Kind::ChargePoint) {
        for (const quint16 peer : documents.chargePoints())
            map(documents.chargePoint(peer));
    } else {
        const ProtocolVersion version = protocolVersionFromText((QStringLiteral("ocpp") + sheet.source.version).toUtf8());
        for (int i = 0; i < documents.transactionCount(); ++i) {
            // A sheet for 1.6 has nothing to say of a charge in 2.0.1.
            const ProtocolVersion own = analysis->transactions[std::size_t(i)].version;
            if (version == ProtocolVersion::Unknown || own == version || (version == ProtocolVersion::Ocpp201 && own == ProtocolVersion::Ocpp21))
                map(documents.transaction(i));
        }
    }
    return true;
}

bool mapRecords(const QString &file, const MappingPlanPtr &plan, bool lineage, Output *output)
{
    QString error;
    const std::unique_ptr<RecordReader> reader = RecordReader::open(file, &error);
    if (!reader) {
        Options::error(file, 0, error, QCoreApplication::translate("Roamscope", "the sheet reads JSON, JSON Lines or CSV"));
        return false;
    }
    MappingJob job(
        plan,
        [&](QByteArrayView *, QByteArray *owned) {
            Record record;
            if (!reader->next(&record))
                return false;
            *owned = reader->json(record);
            if (owned->isNull())
                *owned = QByteArrayLiteral("null");
            return true;
        },
        [&](qint64 number, MappedDocument &&document) { output->add(file, number + 1, std::move(document), nullptr); });
    job.run(nullptr, {}, lineage);
    if (reader->skipped() > 0)
        Options::error(file, quint64(reader->firstSkippedLine()), QCoreApplication::translate("Roamscope", "%Ln document(s) skipped, the first because %1", nullptr, int(reader->skipped())).arg(reader->firstSkippedReason()),
                       QCoreApplication::translate("Roamscope", "correct the file"));
    return true;
}

} // namespace

int mapCommand(const QStringList &arguments)
{
    Options options({.command = QStringLiteral("map"),
                     .purpose = QCoreApplication::translate("Roamscope", "Maps documents by a mapping sheet: JSON, JSON Lines or CSV, or the charges of a capture. Without --out, "
                                   "each mapped document is printed on a line of its own."),
                     .arguments = QStringLiteral("SHEET FILE…"),
                     .example = QStringLiteral("roamscope map ocpp-1.6-to-ocpi-2.2.1-cdr station.log --out cdrs.jsonl"),
                     .exitCodes = QCoreApplication::translate("Roamscope", "0 when everything was mapped and is valid; 1 when something was found; 2 for bad use or unreadable input.")});
    options.add({QStringLiteral("out"), QCoreApplication::translate("Roamscope", "Writes the mapped documents to a file: a list when its name ends in .json, otherwise one a line."), QCoreApplication::translate("Roamscope", "file")});
    options.add({QStringLiteral("lineage"), QCoreApplication::translate("Roamscope", "Also says how each value came about.")});
    options.add({QStringLiteral("workspace"), QCoreApplication::translate("Roamscope", "Folder that the sheet's tables and schemas lie in; that of the sheet when not given."), QCoreApplication::translate("Roamscope", "folder")});
    options.addImportOptions();
    options.addOffsetOption();
    if (const int code = options.parse(arguments); code >= 0)
        return code;
    const QStringList files = options.files().mid(1);
    if (files.isEmpty()) {
        Options::error(QStringLiteral("roamscope map"), 0, QCoreApplication::translate("Roamscope", "no file is named to map"), QCoreApplication::translate("Roamscope", "give a sheet, then at least one file"));
        return CommandLine::BadUse;
    }
    ImportOptions import;
    Sheet sheet;
    SourceChoices choices;
    if (!options.importOptions(&import) || !choices.read(options, files, &import) || !readSheetArgument(options.files().constFirst(), &sheet))
        return CommandLine::BadUse;
    for (const QString &file : files) {
        if (!QFileInfo(file).isFile()) {
            Options::error(file, 0, QCoreApplication::translate("Roamscope", "is not a file"), QCoreApplication::translate("Roamscope", "check the name"));
            return CommandLine::BadUse;
        }
    }
    const QString workspace = options.isSet("workspace") ? options.value("workspace") : workspaceOf(options.files().constFirst());
    const MappingPlanPtr plan = MappingPlan::compile(sheet, {.workspaceFolder = workspace});
    const SchemaTreePtr source = SchemaTree::forRef(sheet.source, workspace);
    const SchemaTreePtr target = SchemaTree::forRef(sheet.target, workspace);
    const Coverage coverage = sheetCoverage(sheet, source.get(), target.get(), {.workspaceFolder = workspace});

    Output output(options, catalogObject(sheet.target));
    if (!output.open())
        return CommandLine::BadUse;
    output.begin();
    bool good = true;
    const bool lineage = options.isSet("lineage");
    const SchemaRef::Kind kind = sheet.source.kind;
    bool capture = kind == SchemaRef::Kind::Transaction || kind == SchemaRef::Kind::ChargePoint;
    if (kind == SchemaRef::Kind::Ocpp) {
        // A file of payloads is JSON whose documents are objects that are no records of a trace.
        QString error;
        const std::unique_ptr<RecordReader> reader = RecordReader::open(files.constFirst(), &error);
        Record record;
        capture = !reader || !reader->next(&record);
        if (!capture) {
            const SheetJson first = SheetJson::parse(reader->json(record).toStdString(), nullptr, false);
            capture = !first.is_object() || first.contains("trace_version") || first.contains("raw") || first.contains("message") || first.contains("frame");
        }
    }
    if (capture) {
        good = mapCapture(files, import, choices, sheet, plan, lineage, &output);
    } else {
        for (const QString &file : files)
            good = mapRecords(file, plan, lineage, &output) && good;
    }
    const int code = output.finish(coverage);
    return good ? code : int(CommandLine::BadUse);
}

} // namespace Roamscope
