// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/document.h"

#include "models/report/reportrun.h"
#include "models/report/reportwriters.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

namespace Roamscope {

namespace {

/// Words of formats and styles.
class ReportText
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::Report)
public:
    static QString format(ReportFormat format)
    {
        switch (format) {
        case ReportFormat::Xlsx:
            return tr("Excel workbook");
        case ReportFormat::Csv:
            return tr("CSV table");
        case ReportFormat::Html:
            return tr("Web page");
        case ReportFormat::Pdf:
            return tr("PDF document");
        case ReportFormat::Markdown:
            return tr("Markdown text");
        case ReportFormat::Json:
            break;
        }
        return tr("JSON document");
    }

    static QString style(ReportStyle style)
    {
        switch (style) {
        case ReportStyle::Good:
            return tr("Good");
        case ReportStyle::Note:
            return tr("Note");
        case ReportStyle::Warning:
            return tr("Warning");
        case ReportStyle::Error:
            return tr("Error");
        case ReportStyle::Added:
            return tr("Added");
        case ReportStyle::Removed:
            return tr("Removed");
        case ReportStyle::Changed:
            return tr("Changed");
        case ReportStyle::Soft:
            return tr("In grey");
        case ReportStyle::Strong:
        case ReportStyle::Group:
            return tr("In bold");
        case ReportStyle::Normal:
        case ReportStyle::Count:
            break;
        }
        return tr("Plain");
    }

    static QString cannotWrite(const QString &path, const QString &reason)
    {
        return tr("“%1” cannot be written: %2. Choose another place, or check the disk and who may write there.")
            .arg(QDir::toNativeSeparators(path), reason);
    }
    static QString noFolder(const QString &folder) { return tr("there is no folder “%1”").arg(QDir::toNativeSeparators(folder)); }
};

constexpr ReportFormat formats[] = {ReportFormat::Xlsx, ReportFormat::Csv, ReportFormat::Html,
                                    ReportFormat::Pdf, ReportFormat::Markdown, ReportFormat::Json};

} // namespace

ReportCell ReportCell::ofNumber(double value, int decimals, ReportStyle style)
{
    ReportCell cell(QLocale().toString(value, 'f', decimals), style);
    cell.number = value;
    return cell;
}

ReportTable &ReportSection::table(ReportTable added)
{
    blocks.push_back(std::move(added));
    return std::get<ReportTable>(blocks.back());
}

ReportSection &Report::section(const QString &id, const QString &title)
{
    sections.push_back({id, title, {}});
    return sections.back();
}

std::optional<ReportFormat> reportFormatFromName(const QString &name)
{
    const QString word = name.toLower();
    for (const ReportFormat format : formats) {
        if (word == reportFormatName(format) || word == reportFormatSuffix(format))
            return format;
    }
    return std::nullopt;
}

std::optional<ReportFormat> reportFormatOfFile(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1StringView("zip"))
        return ReportFormat::Csv;
    if (suffix == QLatin1StringView("htm"))
        return ReportFormat::Html;
    return reportFormatFromName(suffix);
}

QString reportFormatName(ReportFormat format)
{
    return format == ReportFormat::Markdown ? QStringLiteral("markdown") : reportFormatSuffix(format);
}

QString reportFormatTitle(ReportFormat format)
{
    return ReportText::format(format);
}

QString reportFormatSuffix(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Xlsx:
        return QStringLiteral("xlsx");
    case ReportFormat::Csv:
        return QStringLiteral("csv");
    case ReportFormat::Html:
        return QStringLiteral("html");
    case ReportFormat::Pdf:
        return QStringLiteral("pdf");
    case ReportFormat::Markdown:
        return QStringLiteral("md");
    case ReportFormat::Json:
        break;
    }
    return QStringLiteral("json");
}

QString reportFileFilter()
{
    QStringList filters;
    for (const ReportFormat format : formats)
        filters.append(QStringLiteral("%1 (*.%2)").arg(reportFormatTitle(format), reportFormatSuffix(format)));
    return filters.join(QStringLiteral(";;"));
}

QString reportStyleMark(ReportStyle style)
{
    switch (style) {
    case ReportStyle::Good:
        return QStringLiteral("✔");
    case ReportStyle::Note:
        return QStringLiteral("●");
    case ReportStyle::Warning:
        return QStringLiteral("▲");
    case ReportStyle::Error:
        return QStringLiteral("✖");
    case ReportStyle::Added:
        return QStringLiteral("⊕");
    case ReportStyle::Removed:
        return QStringLiteral("⊖");
    case ReportStyle::Changed:
        return QStringLiteral("≠");
    default:
        return {};
    }
}

QString reportStyleName(ReportStyle style)
{
    return ReportText::style(style);
}

ReportResult writeReport(const Report &report, ReportFormat format, const QString &path, const ReportOptions &options)
{
    ReportRun run(report, options);
    const QFileInfo place(path);
    bool written = false;
    if (!place.absoluteDir().exists()) {
        run.fail(ReportText::noFolder(place.absolutePath()));
    } else if (format == ReportFormat::Csv && place.suffix().compare(QLatin1StringView("zip"), Qt::CaseInsensitive) == 0) {
        written = writeCsvZipReport(run, path);
    } else if (format == ReportFormat::Xlsx) {
        written = writeXlsxReport(run, path);
    } else {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            run.fail(file.errorString());
        } else {
            switch (format) {
            case ReportFormat::Csv:
                written = writeCsvReport(run, &file);
                break;
            case ReportFormat::Markdown:
                written = writeMarkdownReport(run, &file);
                break;
            case ReportFormat::Json:
                written = writeJsonReport(run, &file);
                break;
            case ReportFormat::Html:
                written = writeHtmlReport(run, &file);
                break;
            case ReportFormat::Pdf:
                written = writePdfReport(run, &file);
                break;
            case ReportFormat::Xlsx:
                break;
            }
            if (!written || run.isCancelled())
                file.cancelWriting();
            if (!file.commit() && !run.isCancelled())
                run.fail(file.errorString());
        }
    }
    if (written && run.isGood() && options.progress)
        options.progress(1);
    ReportResult result;
    result.cancelled = run.isCancelled();
    if (run.hasFailed())
        result.error = ReportText::cannotWrite(path, run.reason());
    return result;
}

} // namespace Roamscope
