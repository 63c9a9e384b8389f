// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/redaction.h"

#include <QByteArray>
#include <QDateTime>
#include <QImage>
#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace Roamscope {

/// How a cell or a paragraph is meant. Each has a colour and, where it carries meaning, a mark in text,
/// so that print and eyes that see no red lose nothing.
enum class ReportStyle : quint8 {
    Normal,
    Strong,
    Soft, ///< secondary
    Group, ///< a row that heads the ones below it
    Good,
    Note,
    Warning,
    Error,
    Added, ///< only the newer, or the second, has it
    Removed, ///< only the older, or the first, has it
    Changed,
    Count
};

/// One cell. Its text is data of others: no writer takes it for markup or for a formula.
struct ReportCell
{
    ReportCell() = default;
    ReportCell(QString cellText, ReportStyle cellStyle = ReportStyle::Normal)
        : text(std::move(cellText))
        , style(cellStyle)
    {
    }
    /// A number: spreadsheets and JSON get it as one, the others as text of the locale.
    static ReportCell ofNumber(double value, int decimals = 0, ReportStyle style = ReportStyle::Normal);

    QString text; ///< may have several lines
    QString comment; ///< tooltip, note of a spreadsheet cell
    QString link; ///< http(s) address or "#id" of a section
    std::optional<double> number;
    ReportStyle style = ReportStyle::Normal;
    quint8 indent = 0; ///< levels
};
using ReportRow = std::vector<ReportCell>;

struct ReportColumn
{
    enum class Kind : quint8 {
        Text,
        Code, ///< identifiers, pointers, values: fixed pitch
        Number, ///< aligned at its end
        Mark, ///< narrow, centred
    };

    QString id; ///< stable name: members in JSON, found again when a spreadsheet comes back
    QString title;
    Kind kind = Kind::Text;
    double width = 18; ///< in characters; paper shares its width in these proportions
    QStringList choices; ///< a spreadsheet offers these, and warns about others
    QString help; ///< what the column means: comment of its header, line in the legend
    bool editable = false; ///< the partner is asked to write here; spreadsheets show it
    bool hidden = false; ///< in spreadsheets hidden, in CSV and JSON present, elsewhere left out
};

/// Rows lie in `rows`, or are made one at a time by `rowAt` (tables of any length in constant memory;
/// called from the thread that writes, from 0 upwards, more than once for paged output).
struct ReportTable
{
    QString id; ///< stable name
    QString title;
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows;
    qint64 rowCount = 0; ///< with rowAt
    std::function<ReportRow(qint64)> rowAt;
    bool main = false; ///< what the report is about: a plain CSV file holds the main tables only
    QString emptyText; ///< instead of a table without rows

    qint64 size() const { return rowAt ? rowCount : qint64(rows.size()); }
    /// Rows shorter than the columns end in empty cells.
    ReportRow row(qint64 index) const { return rowAt ? rowAt(index) : rows[std::size_t(index)]; }
};

struct ReportHeading
{
    QString text;
    int level = 2; ///< 2 or 3 below the section's own
};

struct ReportParagraph
{
    QString text; ///< plain
    ReportStyle style = ReportStyle::Normal;
};

struct ReportList
{
    QStringList items;
    bool numbered = false;
};

struct ReportPicture
{
    QImage image; ///< width in logical pixels is image.width() / image.devicePixelRatio()
    QString description; ///< for who cannot see it
};

struct ReportCode
{
    QString text;
    QString language; ///< "json"
};

using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportTable, ReportList, ReportPicture, ReportCode>;

/// A chapter; in a spreadsheet a sheet of its own.
struct ReportSection
{
    QString id; ///< stable, unique in the report; letters, digits, '-'
    QString title;
    std::vector<ReportBlock> blocks;
    bool newPage = true; ///< on paper; short sections go on where there is room

    void heading(const QString &text, int level = 2) { blocks.push_back(ReportHeading {text, level}); }
    void paragraph(const QString &text, ReportStyle style = ReportStyle::Normal) { blocks.push_back(ReportParagraph {text, style}); }
    void list(const QStringList &items, bool numbered = false) { blocks.push_back(ReportList {items, numbered}); }
    void code(const QString &text, const QString &language = {}) { blocks.push_back(ReportCode {text, language}); }
    void picture(const QImage &image, const QString &description) { blocks.push_back(ReportPicture {image, description}); }
    /// The reference holds until the next block is added.
    ReportTable &table(ReportTable added);
};

/// One line of the title page.
struct ReportFact
{
    QString id; ///< stable name, for JSON
    QString name;
    QString value;
    ReportStyle style = ReportStyle::Normal;
};

/// A file that belongs to the report as data (JSON embeds it when it is JSON; others leave it out).
struct ReportAttachment
{
    QString id;
    QByteArray json;
};

/// A document for a partner, free of any format: title page, sections, legend.
struct Report
{
    QString kind; ///< stable: "mapping-sheet", "differences", "audit"
    QString title;
    QString subtitle;
    std::vector<ReportFact> facts; ///< title page: parties, versions, dates
    QStringList introduction; ///< paragraphs of the title page
    std::vector<ReportSection> sections;
    std::vector<std::pair<ReportStyle, QString>> legend; ///< what the styles mean here
    std::vector<ReportAttachment> attachments;
    QDateTime made = QDateTime::currentDateTimeUtc();
    bool landscape = true; ///< of paper

    /// The reference holds until the next section is added.
    ReportSection &section(const QString &id, const QString &title);
};

enum class ReportFormat : quint8 { Xlsx, Csv, Html, Pdf, Markdown, Json };

/// "xlsx", "csv", "html", "pdf", "markdown", "json"; nullopt for other words ("md" is understood too).
std::optional<ReportFormat> reportFormatFromName(const QString &name);
/// By a file's suffix; .zip is CSV, one file a table.
std::optional<ReportFormat> reportFormatOfFile(const QString &path);
QString reportFormatName(ReportFormat format); ///< stable, as above
QString reportFormatTitle(ReportFormat format); ///< translated: "Excel workbook"
QString reportFormatSuffix(ReportFormat format); ///< "xlsx", "csv", "html", "pdf", "md", "json"
/// For file dialogs: "Excel workbook (*.xlsx);;…", the order of the enum.
QString reportFileFilter();

struct ReportOptions
{
    Redaction redaction {}; ///< masks secrets unless told otherwise
    const std::atomic_bool *cancelled = nullptr;
    std::function<void(double)> progress {}; ///< 0 to 1, from the thread that writes
};

struct ReportResult
{
    QString error; ///< translated sentence with path and reason; empty when all is well
    bool cancelled = false;
    bool isOk() const { return error.isEmpty() && !cancelled; }
};

/// Writes a report; the file is there as a whole or not at all. Runs in the calling thread, which may be
/// any; PDF needs a QGuiApplication for its fonts. Constant memory but for what the report holds itself.
ReportResult writeReport(const Report &report, ReportFormat format, const QString &path, const ReportOptions &options = {});

/// Translated default meaning of a style; its mark ("✖"), empty for those without.
QString reportStyleMark(ReportStyle style);
QString reportStyleName(ReportStyle style);

} // namespace Roamscope
