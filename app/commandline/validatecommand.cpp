// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/captureinput.h"
#include "app/commandline/commandline.h"
#include "app/commandline/commands.h"
#include "app/commandline/options.h"
#include "models/capture/analysis.h"
#include "models/capture/captureloader.h"
#include "models/catalog/catalog.h"
#include "models/catalog/documentvalidator.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace Roamscope {

namespace {

// lupdate files the texts of free functions under their namespace.
QString tr(const char *text)
{
    return QCoreApplication::translate("Roamscope", text);
}

QString severityName(Severity severity)
{
    return severity == Severity::Error ? QStringLiteral("error")
        : severity == Severity::Warning ? QStringLiteral("warning")
                                        : QStringLiteral("note");
}

/// What a run over one or more files found; findings are printed as they come, or kept for --json.
class Report
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::Report)
public:
    explicit Report(bool json)
        : m_json(json)
    {
    }

    struct Entry
    {
        QString file {};
        quint64 line = 0;
        QString object {};
        QString pointer {};
        QString rule {};
        Severity severity = Severity::Error;
        QString message {};
        QString clause {};
        QString fix {};
    };

    void add(const Entry &entry)
    {
        ++m_counts[int(entry.severity)];
        if (m_json) {
            QJsonObject object {{QStringLiteral("object"), entry.object},     {QStringLiteral("pointer"), entry.pointer},
                                {QStringLiteral("rule"), entry.rule},         {QStringLiteral("severity"), severityName(entry.severity)},
                                {QStringLiteral("message"), entry.message},   {QStringLiteral("clause"), entry.clause},
                                {QStringLiteral("fix"), entry.fix.isEmpty() ? QJsonValue() : QJsonValue(entry.fix)},
                                {QStringLiteral("file"), entry.file}};
            if (entry.line > 0)
                object.insert(QStringLiteral("line"), qint64(entry.line));
            m_findings.append(object);
            return;
        }
        QString text = entry.file;
        if (entry.line > 0)
            text += QStringLiteral(":%1").arg(entry.line);
        text += QStringLiteral(": %1: %2").arg(severityName(entry.severity), entry.message);
        if (!entry.pointer.isEmpty())
            text += QStringLiteral(" [%1]").arg(entry.pointer);
        if (!entry.fix.isEmpty())
            text += QStringLiteral("; ") + entry.fix;
        if (!entry.clause.isEmpty())
            text += QStringLiteral(" (%1)").arg(entry.clause);
        Options::print(text);
    }

    void addObjects(qint64 objects) { m_objects += objects; }
    void addVersion(ProtocolVersion version)
    {
        if (version != ProtocolVersion::Unknown && !m_versions.contains(version))
            m_versions.append(version);
    }

    int finish() const
    {
        QStringList names;
        QStringList numbers;
        for (const ProtocolVersion version : m_versions) {
            names.append(displayName(version));
            numbers.append(versionNumber(version));
        }
        if (m_json) {
            Options::printJson({{QStringLiteral("objects"), m_objects},
                                {QStringLiteral("version"), numbers.join(QStringLiteral(", "))},
                                {QStringLiteral("protocol"), names.isEmpty() ? QString() : names.constFirst().section(QLatin1Char(' '), 0, 0)},
                                {QStringLiteral("errors"), qint64(m_counts[int(Severity::Error)])},
                                {QStringLiteral("warnings"), qint64(m_counts[int(Severity::Warning)])},
                                {QStringLiteral("notes"), qint64(m_counts[int(Severity::Note)])},
                                {QStringLiteral("findings"), m_findings}});
        } else {
            Options::print(tr("%1 (%2): %3, %4, %5")
                               .arg(tr("%Ln object(s) checked", nullptr, int(m_objects)),
                                    names.isEmpty() ? tr("version unknown") : names.join(QStringLiteral(", ")),
                                    tr("%Ln error(s)", nullptr, int(m_counts[int(Severity::Error)])),
                                    tr("%Ln warning(s)", nullptr, int(m_counts[int(Severity::Warning)])),
                                    tr("%Ln note(s)", nullptr, int(m_counts[int(Severity::Note)]))));
        }
        const bool found = m_counts[int(Severity::Error)] > 0 || m_counts[int(Severity::Warning)] > 0;
        return found ? CommandLine::Findings : CommandLine::Clean;
    }

private:
    bool m_json;
    qint64 m_objects = 0;
    QList<ProtocolVersion> m_versions;
    quint64 m_counts[3] = {};
    QJsonArray m_findings;
};

/// Problems of a file as a whole that mean it could not be used at all.
bool isUnusable(DocumentProblem problem)
{
    switch (problem) {
    case DocumentProblem::Unreadable:
    case DocumentProblem::Empty:
    case DocumentProblem::Binary:
    case DocumentProblem::NoSuchObject:
    case DocumentProblem::UnknownObject:
        return true;
    default:
        return false;
    }
}

bool addDocument(const QString &file, const DocumentReport &document, Report *report)
{
    if (document.objects == 0) {
        for (const DocumentFinding &finding : document.findings) {
            if (isUnusable(finding.problem)) {
                Options::error(file, quint64(finding.line), finding.message(), finding.fix());
                return false;
            }
        }
    }
    report->addObjects(document.objects);
    report->addVersion(document.version);
    for (const DocumentFinding &finding : document.findings)
        report->add({.file = file,
                     .line = quint64(finding.line),
                     .object = QString::fromUtf8(finding.object),
                     .pointer = QString::fromUtf8(finding.pointer),
                     .rule = finding.rule(),
                     .severity = finding.severity(),
                     .message = finding.message(),
                     .clause = finding.clause(),
                     .fix = finding.fix()});
    return true;
}

QString objectName(const Capture &capture, const Problem &problem)
{
    if (problem.finding && problem.finding->object)
        return QString::fromUtf8(problem.finding->object->name.data(), qsizetype(problem.finding->object->name.size()));
    return problem.frame == noFrame ? QString() : QString::fromUtf8(capture.actions().text(capture.frames().action(problem.frame)));
}

/// Every message of a log or capture against the version that it was sent in.
bool addCapture(const QString &file, const ImportOptions &import, Report *report)
{
    const CapturePtr capture = CaptureLoader::load({file}, import);
    if (!capture || capture->size() == 0) {
        const QString what = tr("neither a document nor a message of a known protocol was found in it");
        Options::error(file, 0, what, tr("name the object with --object, or check the file"));
        return false;
    }
    QSet<ProtocolVersion> versions;
    qint64 messages = 0;
    for (FrameId id = 0; id < capture->size(); ++id) {
        const ProtocolVersion version = capture->frames().version(id);
        versions.insert(version);
        messages += isOcpp(version) || isOcpi(version);
    }
    report->addObjects(messages);
    for (const ProtocolVersion version : {ProtocolVersion::Ocpp15, ProtocolVersion::Ocpp16, ProtocolVersion::Ocpp201, ProtocolVersion::Ocpp21,
                                          ProtocolVersion::Ocpi211, ProtocolVersion::Ocpi221, ProtocolVersion::Ocpi230}) {
        if (versions.contains(version))
            report->addVersion(version);
    }
    const AnalysisPtr analysis = analyse(*capture);
    for (const Problem &problem : analysis->problems) {
        if (problem.kind != Problem::Kind::Schema || problem.frame == noFrame)
            continue;
        report->add({.file = file,
                     .line = capture->lineNumber(problem.frame),
                     .object = objectName(*capture, problem),
                     .pointer = QString::fromUtf8(problem.pointer),
                     .rule = QString::fromUtf8(problem.rule),
                     .severity = problem.severity,
                     .message = problem.message(),
                     .clause = problem.finding ? problem.finding->clause() : QString(),
                     .fix = problem.finding && !problem.finding->fix.isEmpty() ? QString::fromUtf8(problem.finding->fix) : problem.advice()});
    }
    for (const LedgerEntry &entry : capture->ledger().entries()) {
        if (entry.kind == LedgerKind::Damaged)
            report->add({.file = file,
                         .line = entry.line,
                         .rule = entry.reasonId(),
                         .severity = Severity::Error,
                         .message = entry.message()});
    }
    return true;
}

} // namespace

int validateCommand(const QStringList &arguments)
{
    Options options({.command = QStringLiteral("validate"),
                     .purpose = tr("Checks OCPI and OCPP documents, and every message of a log or capture, against the protocol. "
                                   "Version and object are detected when not given."),
                     .arguments = QStringLiteral("FILE…"),
                     .example = QStringLiteral("roamscope validate --protocol ocpi --version 2.2.1 --object Location locations.json"),
                     .exitCodes = tr("0 when nothing was found (notes are allowed); 1 with errors or warnings; 2 for bad use or when a file "
                                       "could not be read.")});
    options.add({QStringLiteral("protocol"), tr("ocpi or ocpp; detected when not given."), tr("protocol")});
    options.add({QStringLiteral("version"), tr("Version to check against, such as 1.6 or 2.2.1."), tr("version")});
    options.add({QStringLiteral("object"), tr("What the file holds, such as Location, locations or StatusNotification.req."), tr("object")});
    options.add({QStringLiteral("partial"), tr("The objects are PATCH bodies: required fields may be absent.")});
    options.addImportOptions();
    if (const int code = options.parse(arguments); code >= 0)
        return code;

    DocumentOptions document;
    const QString protocol = options.value("protocol").toLower();
    if (protocol == QLatin1StringView("ocpi")) {
        document.protocol = DocumentOptions::Protocol::Ocpi;
    } else if (protocol == QLatin1StringView("ocpp")) {
        document.protocol = DocumentOptions::Protocol::Ocpp;
    } else if (!protocol.isEmpty()) {
        Options::error(QStringLiteral("--protocol"), 0, tr("“%1” is not known").arg(protocol), tr("write ocpi or ocpp"));
        return CommandLine::BadUse;
    }
    if (options.isSet("version")) {
        // "2.0.1" is of OCPP and "2.2.1" of OCPI; where both had a number, the protocol decides.
        const QString version = options.value("version");
        document.version = protocolVersionFromText((protocol + version).toUtf8());
        if (document.version == ProtocolVersion::Unknown)
            document.version = protocolVersionFromText(version.toUtf8());
        if (document.version == ProtocolVersion::Unknown) {
            Options::error(QStringLiteral("--version"), 0, tr("“%1” is not known").arg(version),
                           tr("write 1.6, 2.0.1 or 2.1 for OCPP, 2.1.1, 2.2.1 or 2.3.0 for OCPI"));
            return CommandLine::BadUse;
        }
    }
    document.object = options.value("object").toUtf8();
    document.partial = options.isSet("partial");
    ImportOptions import;
    if (!options.importOptions(&import) || !options.filesReadable())
        return CommandLine::BadUse;
    import.version = document.version;

    Report report(options.json());
    bool allRead = true;
    for (const QString &file : options.files()) {
        const DocumentReport read = DocumentValidator(document).validateFile(file);
        // What holds no document of its own may still be a log in another encoding or compressed.
        const bool isCapture = read.content == DocumentReport::Content::Capture
            || (read.content == DocumentReport::Content::Nothing && document.object.isEmpty() && !read.findings.isEmpty()
                && read.findings.constFirst().problem == DocumentProblem::Compressed);
        allRead = (isCapture ? addCapture(file, import, &report) : addDocument(file, read, &report)) && allRead;
    }
    const int code = report.finish();
    return allRead ? code : int(CommandLine::BadUse);
}

} // namespace Roamscope
