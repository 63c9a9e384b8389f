// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"
#include "app/commandline/commands.h"
#include "app/commandline/options.h"
#include "app/tariffpricing.h"
#include "models/capture/isotime.h"
#include "models/capture/jsontext.h"
#include "models/compare/comparison.h"
#include "models/compare/differencereport.h"
#include "models/compare/feed.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>

namespace Roamscope {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Roamscope", text);
}

QByteArray severityId(Severity severity)
{
    return severity == Severity::Error ? "error" : severity == Severity::Warning ? "warning" : "note";
}

void put(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stdout);
}

/// A value as JSON that is valid whatever stood in the feed; long objects and lists as a text that is cut.
QByteArray valueJson(const Comparison &comparison, const Difference &difference, Side side)
{
    constexpr qsizetype longest = 2000;
    const QByteArray json = comparison.value(difference, side);
    if (json.isEmpty())
        return "null";
    if (json.startsWith('"'))
        return quotedJson(unescapeJson(QByteArrayView(json).sliced(1, std::max<qsizetype>(0, json.size() - 2))));
    if (json.size() <= longest && nlohmann::json::accept(json.cbegin(), json.cend()))
        return json.simplified();
    return quotedJson(comparison.valueText(difference, side, 200).toUtf8());
}

QByteArray differenceJson(const Comparison &comparison, const Difference &difference)
{
    QByteArray json = "{\"module\": " + quotedJson(QByteArrayView(moduleId(difference.module).data(), moduleId(difference.module).size()))
        + ", \"key\": " + quotedJson(comparison.key(difference)) + ", \"path\": " + quotedJson(comparison.path(difference)) + ", \"class\": \""
        + classId(difference.kind).data() + "\", \"severity\": \"" + severityId(difference.severity) + "\", \"cpo\": "
        + valueJson(comparison, difference, Side::Cpo) + ", \"emsp\": " + valueJson(comparison, difference, Side::Emsp) + ", \"older\": "
        + (difference.older == Side::Neither ? QByteArray("null") : quotedJson(sideId(difference.older).data())) + ", \"field\": "
        + quotedJson(comparison.fieldName(difference.field));
    if (difference.older != Side::Neither)
        json += ", \"since\": " + quotedJson(formatIsoTime(difference.older == Side::Cpo ? difference.cpoUpdated : difference.emspUpdated));
    if (difference.cause != DifferenceCause::None)
        json += QByteArray(", \"cause\": \"") + causeId(difference.cause).data() + '"';
    if (difference.count > 1)
        json += ", \"count\": " + QByteArray::number(difference.count);
    if (difference.isTolerated())
        json += ", \"rule\": " + quotedJson(comparison.options().rules.rules()[difference.rule - 1u].id.toUtf8());
    return json + ", \"message\": " + quotedJson(comparison.message(difference).toUtf8()) + '}';
}

void printDifferences(const Comparison &comparison, bool tolerated)
{
    const char *separator = "\n";
    for (quint32 i = 0; i < comparison.size(); ++i) {
        const Difference &difference = comparison.at(i);
        if (difference.isTolerated() != tolerated)
            continue;
        QByteArray json = differenceJson(comparison, difference);
        if (const QString example = priceExample(comparison, difference); !example.isEmpty() && json.endsWith('}'))
            json.insert(json.size() - 1, ", \"example\": " + quotedJson(example.toUtf8()));
        put(separator + ("    " + json));
        separator = ",\n";
    }
}

QByteArray objectsJson(const ComparisonSummary::Objects &objects)
{
    return "{\"cpo\": " + QByteArray::number(objects.cpo) + ", \"emsp\": " + QByteArray::number(objects.emsp) + ", \"equal\": "
        + QByteArray::number(objects.equal) + ", \"different\": " + QByteArray::number(objects.different) + '}';
}

/// Written piece by piece: a million differences need no memory for their text.
void printJson(const Comparison &comparison)
{
    const ComparisonSummary summary = comparison.summary();
    put("{\n  \"objects\": " + objectsJson(summary.objects()) + ",\n  \"modules\": {");
    QByteArray list;
    for (const OcpiModule module : comparison.modules())
        list += (list.isEmpty() ? "\"" : ", \"") + QByteArray(moduleId(module).data()) + "\": " + objectsJson(summary.modules[std::size_t(module)]);
    put(list + "},\n  \"versions\": {\"cpo\": \"" + versionNumber(comparison.dataset(Side::Cpo)->version()).data() + "\", \"emsp\": \""
        + versionNumber(comparison.dataset(Side::Emsp)->version()).data() + "\"},\n  \"classes\": {");
    list.clear();
    for (int i = 0; i < differenceClassCount; ++i) {
        if (const qint64 count = summary.classCount(DifferenceClass(i)))
            list += (list.isEmpty() ? "\"" : ", \"") + QByteArray(classId(DifferenceClass(i)).data()) + "\": " + QByteArray::number(count);
    }
    put(list + "},\n  \"ignored\": {");
    list.clear();
    for (int i = 0; i < noiseKindCount; ++i)
        list += (list.isEmpty() ? "\"" : ", \"") + QByteArray(noiseId(NoiseKind(i)).data()) + "\": " + QByteArray::number(summary.noise[std::size_t(i)]);
    put(list + "},\n  \"notices\": [");
    list.clear();
    for (const ComparisonNotice &notice : comparison.notices())
        list += (list.isEmpty() ? "{\"id\": \"" : ", {\"id\": \"") + QByteArray(notice.id().data()) + "\", \"severity\": \"" + severityId(notice.severity)
            + "\", \"message\": " + quotedJson(notice.message().toUtf8()) + ", \"advice\": " + quotedJson(notice.advice().toUtf8()) + '}';
    put(list + "],\n  \"faults\": [");
    list.clear();
    for (const Side side : {Side::Cpo, Side::Emsp}) {
        const DatasetPtr &dataset = comparison.dataset(side);
        for (const DatasetFault &fault : dataset->faults()) {
            const QString path = fault.source < dataset->sources().size() ? dataset->sources()[fault.source].path : QString();
            list += (list.isEmpty() ? "{\"side\": \"" : ", {\"side\": \"") + QByteArray(sideId(side).data()) + "\", \"id\": \"" + fault.id().data()
                + "\", \"severity\": \"" + severityId(fault.severity) + "\", \"file\": " + quotedJson(path.toUtf8()) + ", \"count\": "
                + QByteArray::number(fault.count) + ", \"message\": " + quotedJson(fault.message().toUtf8()) + '}';
        }
    }
    put(list + "],\n  \"tolerated\": " + QByteArray::number(summary.tolerated) + ",\n  \"toleratedDifferences\": [");
    printDifferences(comparison, true);
    put("],\n  \"differences\": [");
    printDifferences(comparison, false);
    put("]\n}\n");
}

void printText(const Comparison &comparison)
{
    for (quint32 i = 0; i < comparison.size(); ++i) {
        const Difference &difference = comparison.at(i);
        if (difference.isTolerated())
            continue;
        Options::print(QStringLiteral("%1 %2%3: %4: %5")
                           .arg(moduleId(difference.module), QString::fromUtf8(comparison.key(difference)), QString::fromUtf8(comparison.path(difference)),
                                displayName(difference.kind), comparison.message(difference)));
    }
    const ComparisonSummary summary = comparison.summary();
    const ComparisonSummary::Objects objects = summary.objects();
    Options::print(tr("%1 at the CPO, %2 at the eMSP: %3 equal, %4 different")
                       .arg(QCoreApplication::translate("Roamscope", "%Ln object(s)", nullptr, int(objects.cpo)),
                            QCoreApplication::translate("Roamscope", "%Ln object(s)", nullptr, int(objects.emsp)))
                       .arg(objects.equal)
                       .arg(objects.different));
    Options::print(QCoreApplication::translate("Roamscope", "%Ln difference(s)", nullptr, int(summary.differences)) + QStringLiteral(", ")
                   + QCoreApplication::translate("Roamscope", "%Ln tolerated by rules", nullptr, int(summary.tolerated)));
    for (int i = 0; i < noiseKindCount; ++i) {
        if (const quint64 count = summary.noise[std::size_t(i)])
            Options::print(tr("Ignored: %1").arg(noiseText(NoiseKind(i), count)));
    }
}

/// Null after an error was printed. What is wrong in the file but leaves objects to compare is told and passed over.
DatasetPtr load(const QString &path, DatasetRole role, std::optional<OcpiModule> module, ProtocolVersion version)
{
    FeedOptions options;
    options.role = role;
    options.version = version;
    options.module = module;
    const DatasetPtr dataset = FeedReader::load(QStringList {path}, options);
    constexpr qsizetype shown = 20;
    qsizetype count = 0;
    bool unusable = false;
    for (const DatasetFault &fault : dataset->faults()) {
        unusable = unusable || fault.severity == Severity::Error;
        if (fault.severity == Severity::Note || ++count > shown)
            continue;
        const bool known = fault.source < dataset->sources().size();
        const QString file = known ? dataset->sources()[fault.source].path : path;
        Options::error(file.isEmpty() ? path : file, known ? quint64(std::max<qint64>(0, dataset->lineOf(fault.source, fault.offset))) : 0, fault.message(),
                       fault.advice());
    }
    if (count > shown)
        Options::error(path, 0, QCoreApplication::translate("Roamscope", "%Ln further fault(s)", nullptr, int(count - shown)), QCoreApplication::translate("Roamscope", "use --json for all of them"));
    if (!dataset->isEmpty())
        return dataset;
    if (unusable || dataset->sources().empty())
        return nullptr;
    return dataset;
}

} // namespace

int diffCommand(const QStringList &arguments)
{
    Options options({.command = QStringLiteral("diff"),
                     .purpose = tr("Compares what a CPO and an eMSP hold: locations, tokens, tariffs, sessions and CDRs, field by field. What OCPI "
                                   "says does not matter (order, letter case, notation) is counted, not reported."),
                     .arguments = QString(),
                     .example = QStringLiteral("roamscope diff --cpo cpo.json --emsp emsp.json --module locations --json"),
                     .exitCodes = tr("0 when both sides hold the same; 1 with differences; 2 for bad use or when a file could not be read."),
                     .needsFiles = false});
    options.add({QStringLiteral("cpo"), tr("What the CPO holds: a list, an OCPI answer, pages in a folder or zip, JSON Lines, gzip."), QStringLiteral("FILE")});
    options.add({QStringLiteral("emsp"), tr("What the eMSP holds, in any of these forms."), QStringLiteral("FILE")});
    options.add({QStringLiteral("module"), tr("Only this module: locations, tokens, tariffs, sessions or cdrs."), QStringLiteral("MODULE")});
    options.add({QStringLiteral("rules"), tr("Rules that say what is tolerated, a JSON file."), QStringLiteral("FILE")});
    options.add({QStringLiteral("cpo-version"), tr("OCPI version of the CPO's file; detected when not given."), QStringLiteral("VERSION")});
    options.add({QStringLiteral("emsp-version"), tr("OCPI version of the eMSP's file; detected when not given."), QStringLiteral("VERSION")});
    options.add({QStringLiteral("out"), tr("Writes a report for the partner to this file."), QStringLiteral("FILE")});
    options.add({QStringLiteral("format"), tr("Form of the report: xlsx, csv, html, pdf, markdown or json; by the file's name when not given."), QStringLiteral("FORMAT")});
    if (const int code = options.parse(arguments); code >= 0)
        return code;

    QString files[2] = {options.value("cpo"), options.value("emsp")};
    const QStringList others = options.files();
    if (files[0].isEmpty() && files[1].isEmpty() && others.size() == 2) {
        files[0] = others[0];
        files[1] = others[1];
    } else if (!others.isEmpty()) {
        Options::error(others.constFirst(), 0, tr("it is not said whose file this is"), tr("use --cpo FILE and --emsp FILE"));
        return CommandLine::BadUse;
    }
    for (int side = 0; side < 2; ++side) {
        if (files[side].isEmpty()) {
            Options::error(QStringLiteral("roamscope diff"), 0, side == 0 ? tr("the CPO's file is missing") : tr("the eMSP's file is missing"),
                           side == 0 ? tr("use --cpo FILE") : tr("use --emsp FILE"));
            return CommandLine::BadUse;
        }
    }
    std::optional<OcpiModule> module;
    ComparisonOptions comparison;
    comparison.tariffMeaning = pricingTariffMeaning();
    if (options.isSet("module")) {
        module = moduleFromId(options.value("module"));
        if (!module) {
            Options::error(QStringLiteral("--module"), 0, tr("“%1” is not known").arg(options.value("module")),
                           tr("write locations, tokens, tariffs, sessions or cdrs"));
            return CommandLine::BadUse;
        }
        comparison.modules = {*module};
    }
    if (options.isSet("rules")) {
        QString error;
        if (!RuleSet::load(options.value("rules"), &comparison.rules, &error)) {
            // The error begins with the file's name.
            Options::error(error, 0, tr("the rules cannot be used"), tr("see docs/manual.md for their form"));
            return CommandLine::BadUse;
        }
    }
    ProtocolVersion versions[2] = {ProtocolVersion::Unknown, ProtocolVersion::Unknown};
    for (int side = 0; side < 2; ++side) {
        const char *name = side == 0 ? "cpo-version" : "emsp-version";
        if (!options.isSet(name))
            continue;
        versions[side] = protocolVersionFromText("ocpi" + options.value(name).toUtf8());
        if (!isOcpi(versions[side])) {
            Options::error(QStringLiteral("--") + QLatin1StringView(name), 0, tr("“%1” is not known").arg(options.value(name)), tr("write 2.1.1, 2.2.1 or 2.3.0"));
            return CommandLine::BadUse;
        }
    }
    std::optional<ReportFormat> format;
    const QString out = options.value("out");
    if (options.isSet("format") || !out.isEmpty()) {
        format = options.isSet("format") ? reportFormatFromName(options.value("format")) : reportFormatOfFile(out);
        if (!format || out.isEmpty()) {
            Options::error(out.isEmpty() ? QStringLiteral("--out") : out, 0, out.isEmpty() ? tr("no file is named") : tr("the form of the report is not known"),
                           tr("write for example --out differences.xlsx"));
            return CommandLine::BadUse;
        }
    }

    const DatasetPtr cpo = load(files[0], DatasetRole::Cpo, module, versions[0]);
    const DatasetPtr emsp = load(files[1], DatasetRole::Emsp, module, versions[1]);
    if (!cpo || !emsp) {
        Options::error(!cpo ? files[0] : files[1], 0, tr("nothing in it could be compared"), tr("check the file and --module"));
        return CommandLine::BadUse;
    }
    const ComparisonPtr result = ComparisonJob::compare(cpo, emsp, comparison);
    for (const ComparisonNotice &notice : result->notices()) {
        if (notice.severity != Severity::Note)
            Options::error(QStringLiteral("roamscope diff"), 0, notice.message(), notice.advice());
        if (notice.kind == ComparisonNotice::Kind::WrongModule)
            return CommandLine::BadUse;
    }
    if (format) {
        const ReportResult written = writeReport(differenceReport(result), *format, out);
        if (!written.isOk()) {
            Options::error(out, 0, written.error, QString());
            return CommandLine::BadUse;
        }
    }
    if (options.json())
        printJson(*result);
    else
        printText(*result);
    const bool differs = std::any_of(allOcpiModules.begin(), allOcpiModules.end(), [&](OcpiModule each) {
        return result->summary().modules[std::size_t(each)].different > 0;
    });
    return differs || result->summary().differences > 0 ? CommandLine::Findings : CommandLine::Clean;
}

} // namespace Roamscope
