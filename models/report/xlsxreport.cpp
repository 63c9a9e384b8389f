// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportrun.h"
#include "models/report/reportstyle.h"
#include "models/report/reportwriters.h"
#include "models/report/zipbridge.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>
#include <QSet>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

namespace Roamscope {

namespace {

constexpr qint64 maximumRow = LXW_ROW_MAX - 1;
constexpr qsizetype maximumText = 32767; // of a cell, in UTF-16 units
constexpr int maximumComments = 10000;
/// Above it rows go to the disk as they come.
constexpr qint64 rowsInMemory = 20000;

/// Older versions of the library ask for char *, and change nothing.
char *mutableText(const char *text)
{
    return const_cast<char *>(text);
}
char *mutableText(const QByteArray &text)
{
    return mutableText(text.constData());
}

/// Where a block's text runs across the columns of its sheet.
struct SheetLayout
{
    std::vector<double> widths; ///< of its columns, in characters
    double total = 0;
};

class Writer
{
public:
    Writer(ReportRun &run, lxw_workbook *book)
        : m_run(run)
        , m_book(book)
    {
    }

    bool write()
    {
        const Report &report = m_run.report();
        nameSheets();
        setProperties();
        writeTitlePage();
        for (std::size_t i = 0; i < report.sections.size() && m_run.isGood(); ++i)
            writeSection(report.sections[i], m_names[i]);
        if (m_run.isGood())
            writeLegend();
        return m_run.isGood();
    }

private:
    struct Look
    {
        ReportStyle style = ReportStyle::Normal;
        ReportColumn::Kind kind = ReportColumn::Kind::Text;
        quint8 indent = 0;
        bool editable = false;
        bool border = true;
        quint8 size = 10;
        quint8 decimals = 0;
        bool link = false;
    };

    /// Formats are shared: a workbook holds few of them however many cells it has.
    lxw_format *format(const Look &look)
    {
        const quint64 key = quint64(look.style) | quint64(look.kind) << 8 | quint64(look.indent) << 16 | quint64(look.editable) << 24
            | quint64(look.border) << 25 | quint64(look.link) << 26 | quint64(look.size) << 32 | quint64(look.decimals) << 40;
        if (lxw_format *known = m_formats.value(key))
            return known;
        lxw_format *made = workbook_add_format(m_book);
        const ReportLook colors = reportLook(look.style);
        format_set_font_size(made, look.size);
        format_set_font_color(made, look.link ? ReportColor::link : colors.text);
        if (colors.bold)
            format_set_bold(made);
        if (look.link)
            format_set_underline(made, LXW_UNDERLINE_SINGLE);
        if (colors.fill != 0xFFFFFF || look.editable)
            format_set_bg_color(made, colors.fill != 0xFFFFFF ? colors.fill : ReportColor::editableFill);
        if (look.border) {
            format_set_border(made, LXW_BORDER_THIN);
            format_set_border_color(made, ReportColor::line);
        }
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        if (!look.link)
            format_set_text_wrap(made);
        if (look.kind == ReportColumn::Kind::Number) {
            format_set_align(made, LXW_ALIGN_RIGHT);
            format_set_indent(made, 1);
            format_set_num_format(made, look.decimals == 0 ? "#,##0" : qPrintable(QStringLiteral("#,##0.") + QString(look.decimals, QLatin1Char('0'))));
        } else if (look.kind == ReportColumn::Kind::Mark) {
            format_set_align(made, LXW_ALIGN_CENTER);
        } else {
            format_set_align(made, LXW_ALIGN_LEFT);
            // Typing into the cell must not turn its text into a number or a formula.
            format_set_num_format(made, "@");
        }
        if (look.kind == ReportColumn::Kind::Code)
            format_set_font_name(made, "Consolas");
        if (look.indent > 0)
            format_set_indent(made, look.indent);
        m_formats.insert(key, made);
        return made;
    }

    lxw_format *headerFormat(bool editable, ReportColumn::Kind kind)
    {
        lxw_format *&made = m_headers[editable][kind == ReportColumn::Kind::Number];
        if (!made) {
            made = workbook_add_format(m_book);
            format_set_bold(made);
            format_set_font_size(made, 10);
            format_set_font_color(made, LXW_COLOR_WHITE);
            format_set_bg_color(made, editable ? ReportColor::editable : ReportColor::heading);
            format_set_border(made, LXW_BORDER_THIN);
            format_set_border_color(made, ReportColor::line);
            format_set_text_wrap(made);
            format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
            format_set_align(made, kind == ReportColumn::Kind::Number ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT);
            if (kind == ReportColumn::Kind::Number)
                format_set_indent(made, 1);
        }
        return made;
    }

    lxw_format *titleFormat(int size)
    {
        lxw_format *&made = m_titles[size];
        if (!made) {
            made = workbook_add_format(m_book);
            format_set_bold(made);
            format_set_font_size(made, size);
            format_set_font_color(made, ReportColor::heading);
            format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
        }
        return made;
    }

    void check(lxw_error error)
    {
        if (error != LXW_NO_ERROR && error != LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
            m_run.fail(QString::fromUtf8(lxw_strerror(error)));
    }

    void writeText(lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *look)
    {
        QString inside = text;
        if (inside.size() > maximumText) {
            const QString rest = ReportRun::tr(" … (%n more character(s))", nullptr, int(inside.size() - maximumText + 60));
            inside = inside.left(maximumText - 60) + rest;
        }
        // Always as text: never as a formula, a number or a link, whatever it begins with.
        check(inside.isEmpty() ? worksheet_write_blank(m_sheet, row, column, look)
                               : worksheet_write_string(m_sheet, row, column, inside.toUtf8().constData(), look));
    }

    /// Names of at most 31 characters that are unique whatever their case.
    QString sheetName(const QString &wanted)
    {
        QString name;
        for (const QChar c : m_run.text(wanted).simplified())
            name += QStringLiteral("[]:*?/\\").contains(c) ? QLatin1Char('-') : c;
        while (name.startsWith(QLatin1Char('\'')))
            name.remove(0, 1);
        name.truncate(31);
        while (name.endsWith(QLatin1Char('\'')) || name.endsWith(QLatin1Char(' ')) || (!name.isEmpty() && name.back().isHighSurrogate()))
            name.chop(1);
        if (name.isEmpty() || name.compare(QLatin1StringView("History"), Qt::CaseInsensitive) == 0)
            name += QStringLiteral("_");
        QString unique = name;
        for (int i = 2; m_used.contains(unique.toLower()); ++i) {
            const QString suffix = QStringLiteral(" (%1)").arg(i);
            unique = name.left(31 - suffix.size()) + suffix;
        }
        m_used.insert(unique.toLower());
        return unique;
    }

    void nameSheets()
    {
        m_titleName = sheetName(ReportRun::tr("About"));
        for (const ReportSection &section : m_run.report().sections)
            m_names.append(sheetName(section.title));
    }

    void setProperties()
    {
        const QByteArray title = m_run.text(m_run.report().title).left(250).toUtf8();
        const QByteArray subject = m_run.text(m_run.report().subtitle).left(250).toUtf8();
        const QByteArray comments = m_run.madeBy().toUtf8();
        lxw_doc_properties properties = {};
        properties.title = mutableText(title);
        properties.subject = mutableText(subject);
        properties.author = mutableText("Roamscope");
        properties.comments = mutableText(comments);
        workbook_set_properties(m_book, &properties);
        // Found again when the file comes back, whoever saved it meanwhile.
        workbook_set_custom_property_string(m_book, "roamscope-report", m_run.report().kind.toUtf8().constData());
    }

    void addSheet(const QString &name)
    {
        m_sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
        if (!m_sheet) {
            m_run.fail(ReportRun::tr("the sheet “%1” could not be added").arg(name));
            return;
        }
        m_row = 0;
        worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES);
        if (m_run.report().landscape)
            worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, 9); // A4
        worksheet_set_margins(m_sheet, 0.4, 0.4, 0.6, 0.6);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        QString title = m_run.text(m_run.report().title).left(80);
        QString sheet = name;
        const QString ampersand = QStringLiteral("&&");
        title.replace(QLatin1Char('&'), ampersand);
        sheet.replace(QLatin1Char('&'), ampersand);
        const QString page = ReportRun::tr("Page %1 of %2").arg(QStringLiteral("&P"), QStringLiteral("&N"));
        worksheet_set_footer(m_sheet, QStringLiteral("&L&8 %1&C&8 %2&R&8 %3").arg(title, sheet, page).toUtf8().constData());
    }

    void setWidths(const std::vector<double> &widths)
    {
        for (std::size_t i = 0; i < widths.size(); ++i)
            worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), widths[i], nullptr);
        m_layout.widths = widths;
        m_layout.total = 0;
        for (const double width : widths)
            m_layout.total += width;
    }

    /// Text across all columns, as high as it needs (programs do not fit the height of merged cells).
    void writeAcross(const QString &text, lxw_format *look, double size = 10, bool fixedPitch = false)
    {
        // So that prose on a wide sheet stays readable, it takes no more than some 140 characters.
        lxw_col_t last = 0;
        double width = 0;
        for (std::size_t i = 0; i < m_layout.widths.size() && (width < 110 || i == 0); ++i) {
            width += m_layout.widths[i];
            last = lxw_col_t(i);
        }
        const double perLine = qMax(8.0, width * 10.0 / size * (fixedPitch ? 0.92 : 1.08));
        double lines = 0;
        const QStringList paragraphs = text.split(QLatin1Char('\n'));
        for (const QString &line : paragraphs)
            lines += qMax(1.0, std::ceil(double(line.size()) / perLine));
        const double height = qMin(409.0, lines * size * 1.38 + 4);
        check(worksheet_set_row(m_sheet, m_row, height, nullptr));
        if (last > 0) {
            const QString inside = text.left(maximumText);
            check(worksheet_merge_range(m_sheet, m_row, 0, m_row, last, inside.toUtf8().constData(), look));
        } else {
            writeText(m_row, 0, text, look);
        }
        ++m_row;
    }

    void writeTitlePage()
    {
        const Report &report = m_run.report();
        addSheet(m_titleName);
        if (!m_sheet)
            return;
        setWidths({30, 92});
        worksheet_set_row(m_sheet, m_row, 34, nullptr);
        writeText(m_row++, 0, m_run.text(report.title), titleFormat(20));
        if (!report.subtitle.isEmpty())
            writeAcross(m_run.text(report.subtitle), format({.style = ReportStyle::Soft, .border = false, .size = 12}), 12);
        ++m_row;
        for (const ReportFact &fact : report.facts) {
            writeText(m_row, 0, m_run.text(fact.name), format({.style = ReportStyle::Soft}));
            writeText(m_row++, 1, ReportRun::marked(ReportCell({}, fact.style), m_run.text(fact.value)), format({.style = fact.style == ReportStyle::Normal ? ReportStyle::Strong : fact.style}));
        }
        ++m_row;
        for (const QString &paragraph : report.introduction)
            writeAcross(m_run.text(paragraph), format({.border = false}));
        if (!report.introduction.isEmpty())
            ++m_row;
        writeText(m_row++, 0, ReportRun::tr("Contents"), titleFormat(13));
        for (std::size_t i = 0; i < report.sections.size(); ++i)
            writeLink(m_row++, 0, m_names[qsizetype(i)], m_run.text(report.sections[i].title));
        m_legendName = m_run.legendRows().empty() ? QString() : sheetName(m_run.legendTitle());
        if (!m_legendName.isEmpty())
            writeLink(m_row++, 0, m_legendName, m_run.legendTitle());
        ++m_row;
        writeAcross(m_run.madeBy(), format({.style = ReportStyle::Soft, .border = false, .size = 9}), 9);
    }

    void writeLink(lxw_row_t row, lxw_col_t column, QString sheet, const QString &text)
    {
        lxw_format *look = format({.border = false, .link = true});
        const QByteArray target = QStringLiteral("internal:'%1'!A1").arg(sheet.replace(QLatin1Char('\''), QStringLiteral("''"))).toUtf8();
        if (worksheet_write_url_opt(m_sheet, row, column, target.constData(), look, text.left(255).toUtf8().constData(), nullptr) != LXW_NO_ERROR)
            writeText(row, column, text, look);
    }

    void writeSection(const ReportSection &section, const QString &name)
    {
        addSheet(name);
        if (!m_sheet)
            return;
        m_section = &section;
        std::vector<double> widths;
        const ReportTable *main = nullptr;
        int tables = 0;
        for (const ReportBlock &block : section.blocks) {
            const auto *table = std::get_if<ReportTable>(&block);
            if (!table)
                continue;
            ++tables;
            if (!main || (table->main && !main->main))
                main = table;
        }
        // Hidden columns of all tables stand behind the visible ones of all tables.
        m_hiddenFrom = 0;
        for (const ReportBlock &block : section.blocks) {
            if (const auto *table = std::get_if<ReportTable>(&block))
                m_hiddenFrom = qMax(m_hiddenFrom, ReportRun::visibleColumns(*table).size());
        }
        std::size_t hidden = 0;
        for (const ReportBlock &block : section.blocks) {
            const auto *table = std::get_if<ReportTable>(&block);
            for (std::size_t i = 0; table && i < table->columns.size(); ++i) {
                const std::size_t at = place(*table, i);
                if (at >= widths.size())
                    widths.resize(at + 1, 8);
                if (table->columns[i].hidden)
                    hidden = qMax(hidden, at + 1);
                // The main table's widths hold; others share its columns.
                else if (!main->main || table == main || at >= ReportRun::visibleColumns(*main).size())
                    widths[at] = table == main && main->main ? qBound(3.0, table->columns[i].width, 200.0) : qMax(widths[at], qBound(3.0, table->columns[i].width, 200.0));
            }
        }
        if (widths.empty())
            widths = {110};
        setWidths(widths);
        for (std::size_t i = m_hiddenFrom; i < hidden; ++i) {
            lxw_row_col_options options = {};
            options.hidden = LXW_TRUE;
            worksheet_set_column_opt(m_sheet, lxw_col_t(i), lxw_col_t(i), widths[i], nullptr, &options);
            m_layout.widths[i] = 0;
        }
        m_main = main;
        worksheet_set_row(m_sheet, m_row, 24, nullptr);
        writeText(m_row++, 0, m_run.text(section.title), titleFormat(15));
        for (const ReportBlock &block : section.blocks) {
            if (!m_run.isGood())
                return;
            std::visit([this](const auto &part) { writeBlock(part); }, block);
        }
    }

    void writeBlock(const ReportHeading &heading)
    {
        ++m_row;
        writeText(m_row++, 0, m_run.text(heading.text), titleFormat(heading.level <= 2 ? 13 : 11));
    }
    void writeBlock(const ReportParagraph &paragraph)
    {
        const QString text = ReportRun::marked(ReportCell({}, paragraph.style), m_run.text(paragraph.text));
        writeAcross(text, format({.style = paragraph.style, .border = false}));
    }
    void writeBlock(const ReportList &list)
    {
        int number = 0;
        for (const QString &item : list.items)
            writeAcross((list.numbered ? QString::number(++number) + QStringLiteral(". ") : QStringLiteral("• ")) + m_run.text(item),
                        format({.indent = 1, .border = false}));
    }
    void writeBlock(const ReportCode &code)
    {
        // A cell holds 32767 characters and a row is 409 points high at most.
        const QStringList lines = m_run.text(code.text).split(QLatin1Char('\n'));
        for (qsizetype at = 0; at < lines.size(); at += 25)
            writeAcross(lines.mid(at, 25).join(QLatin1Char('\n')), format({.kind = ReportColumn::Kind::Code, .border = false, .size = 9}), 9, true);
        ++m_row;
    }
    void writeBlock(const ReportPicture &picture)
    {
        if (picture.image.isNull())
            return;
        // The library reads the bytes again when the workbook is closed.
        m_pictures.append(QByteArray());
        QBuffer buffer(&m_pictures.last());
        buffer.open(QIODevice::WriteOnly);
        picture.image.save(&buffer, "PNG");
        buffer.close();
        lxw_image_options options = {};
        const double scale = 1.0 / picture.image.devicePixelRatio();
        options.x_scale = scale;
        options.y_scale = scale;
        const QByteArray description = m_run.text(picture.description).left(250).toUtf8();
        options.description = mutableText(description);
        check(worksheet_insert_image_buffer_opt(m_sheet, m_row, 0, reinterpret_cast<const unsigned char *>(m_pictures.last().constData()),
                                                size_t(m_pictures.last().size()), &options));
        m_row += lxw_row_t(picture.image.height() * scale / 20) + 2;
    }

    void writeBlock(const ReportTable &table)
    {
        if (table.size() == 0 && !table.emptyText.isEmpty()) {
            writeAcross(m_run.text(table.emptyText), format({.style = ReportStyle::Soft, .border = false}));
            return;
        }
        if (!table.title.isEmpty()) {
            if (m_row > 1)
                ++m_row;
            writeText(m_row++, 0, m_run.text(table.title), titleFormat(12));
        }
        lxw_row_t header = writeHeader(table);
        for (qint64 i = 0; i < table.size(); ++i) {
            if (m_row >= maximumRow) {
                finishTable(table, header);
                const std::vector<double> widths = m_layout.widths;
                addSheet(sheetName(m_section->title));
                if (!m_sheet)
                    return;
                setWidths(widths);
                header = writeHeader(table);
            }
            writeRow(table, table.row(i));
            if (!m_run.step())
                return;
        }
        finishTable(table, header);
        ++m_row;
    }

    /// Column of the sheet that a table's column stands in.
    std::size_t place(const ReportTable &table, std::size_t column) const
    {
        std::size_t visible = 0;
        std::size_t hidden = 0;
        for (std::size_t i = 0; i < column; ++i)
            ++(table.columns[i].hidden ? hidden : visible);
        return table.columns[column].hidden ? m_hiddenFrom + hidden : visible;
    }

    lxw_row_t writeHeader(const ReportTable &table)
    {
        m_places.clear();
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            m_places.push_back(lxw_col_t(place(table, i)));
        const lxw_row_t header = m_row++;
        double height = 1;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const ReportColumn &column = table.columns[i];
            const double width = m_places[i] < m_layout.widths.size() ? m_layout.widths[m_places[i]] : column.width;
            if (!column.hidden)
                height = qMax(height, std::ceil(double(column.title.size() + 3) / qMax(4.0, width)));
            writeText(header, m_places[i], m_run.text(column.title.isEmpty() ? column.id : column.title), headerFormat(column.editable, column.kind));
            if (!column.help.isEmpty() && !column.hidden)
                writeComment(header, m_places[i], column.help);
        }
        worksheet_set_row(m_sheet, header, qMin(4.0, height) * 13.5 + 6, nullptr);
        return header;
    }

    void writeComment(lxw_row_t row, lxw_col_t column, const QString &comment)
    {
        if (++m_comments > maximumComments)
            return;
        lxw_comment_options options = {};
        options.author = mutableText("Roamscope");
        options.width = 260;
        options.height = 40 + 16 * (comment.size() / 36);
        worksheet_write_comment_opt(m_sheet, row, column, m_run.text(comment).left(2000).toUtf8().constData(), &options);
    }

    /// Lines that a text needs in a column, rather too many than too few: not every program fits heights by itself.
    int linesOf(const QString &text, std::size_t column, ReportColumn::Kind kind, int indent) const
    {
        const double width = column < m_layout.widths.size() ? m_layout.widths[column] : 10;
        const double perLine = qMax(3.0, (width - 1.0 - 1.5 * indent) * (kind == ReportColumn::Kind::Code ? 0.9 : 1.0));
        int lines = 0;
        for (const QStringView line : QStringView(text).split(QLatin1Char('\n')))
            lines += qMax(1, int(std::ceil(double(line.size()) / perLine)));
        return lines;
    }

    void writeRow(const ReportTable &table, const ReportRow &row)
    {
        int lines = 1;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const ReportCell &cell = ReportRun::cell(row, i);
            if (!table.columns[i].hidden && !cell.number)
                lines = qMax(lines, linesOf(cell.text, m_places[i], table.columns[i].kind, cell.indent));
        }
        if (lines > 1)
            check(worksheet_set_row(m_sheet, m_row, qMin(409.0, lines * 13.4 + 2), nullptr));
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const ReportColumn &column = table.columns[i];
            const ReportCell &cell = ReportRun::cell(row, i);
            Look look {.style = cell.style, .kind = column.kind, .indent = cell.indent, .editable = column.editable};
            // Free text in a column of numbers or code (a group's heading) is read as text.
            if (cell.style == ReportStyle::Group)
                look.kind = ReportColumn::Kind::Text;
            if (cell.number && std::isfinite(*cell.number)) {
                const qsizetype point = cell.text.lastIndexOf(QLocale().decimalPoint());
                look.decimals = point < 0 ? 0 : quint8(qMin<qsizetype>(9, cell.text.size() - point - 1));
                look.kind = ReportColumn::Kind::Number;
                check(worksheet_write_number(m_sheet, m_row, m_places[i], *cell.number, format(look)));
            } else {
                const QString text = m_run.text(cell.text);
                // A word that is chosen from a list says itself what the colour says.
                const bool plain = column.editable || !column.choices.isEmpty() || column.hidden;
                writeText(m_row, m_places[i], plain ? text : ReportRun::marked(cell, text), format(look));
            }
            if (!cell.comment.isEmpty())
                writeComment(m_row, m_places[i], cell.comment);
        }
        ++m_row;
    }

    void finishTable(const ReportTable &table, lxw_row_t header)
    {
        const lxw_row_t last = qMax(header, m_row - 1);
        if (table.columns.empty())
            return;
        const lxw_col_t lastColumn = *std::max_element(m_places.begin(), m_places.end());
        if (&table == m_main) {
            worksheet_autofilter(m_sheet, header, 0, last, lastColumn);
            if (header <= 8)
                worksheet_freeze_panes(m_sheet, header + 1, 0);
            worksheet_repeat_rows(m_sheet, header, header);
        }
        if (last == header)
            return;
        const QByteArray range = QByteArray("A") + QByteArray::number(header + 1) + ":XFD" + QByteArray::number(last + 1);
        worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, range.constData());
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const QStringList &choices = table.columns[i].choices;
            // All of them together, with commas, are held to 255 characters.
            if (choices.isEmpty() || choices.join(QLatin1Char(',')).toUtf8().size() > 255)
                continue;
            std::vector<QByteArray> bytes;
            std::vector<char *> list;
            for (const QString &choice : choices)
                bytes.push_back(choice.toUtf8());
            for (const QByteArray &choice : bytes)
                list.push_back(mutableText(choice));
            list.push_back(nullptr);
            lxw_data_validation validation = {};
            validation.validate = LXW_VALIDATION_TYPE_LIST;
            // char ** or const char **, by the library's version.
            validation.value_list = reinterpret_cast<decltype(validation.value_list)>(list.data());
            validation.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
            const QByteArray title = ReportRun::tr("Not in the list").left(32).toUtf8();
            const QByteArray message = ReportRun::tr("Please choose one of: %1").arg(choices.join(QStringLiteral(", "))).left(250).toUtf8();
            validation.error_title = mutableText(title);
            validation.error_message = mutableText(message);
            worksheet_data_validation_range(m_sheet, header + 1, m_places[i], last, m_places[i], &validation);
        }
    }

    void writeLegend()
    {
        if (m_legendName.isEmpty())
            return;
        addSheet(m_legendName);
        if (!m_sheet)
            return;
        setWidths({30, 92});
        worksheet_set_row(m_sheet, m_row, 24, nullptr);
        writeText(m_row++, 0, m_run.legendTitle(), titleFormat(15));
        for (const auto &[cell, meaning] : m_run.legendRows()) {
            writeText(m_row, 0, ReportRun::marked(cell, m_run.text(cell.text)), format({.style = cell.style}));
            writeText(m_row++, 1, m_run.text(meaning), format({}));
        }
    }

    ReportRun &m_run;
    lxw_workbook *m_book;
    lxw_worksheet *m_sheet = nullptr;
    lxw_row_t m_row = 0;
    int m_comments = 0;
    SheetLayout m_layout;
    std::size_t m_hiddenFrom = 0;
    std::vector<lxw_col_t> m_places; ///< of the table that is written: columns of the sheet
    const ReportTable *m_main = nullptr;
    const ReportSection *m_section = nullptr;
    QHash<quint64, lxw_format *> m_formats;
    lxw_format *m_headers[2][2] = {};
    QHash<int, lxw_format *> m_titles;
    QStringList m_names;
    QString m_titleName;
    QString m_legendName;
    QSet<QString> m_used;
    QList<QByteArray> m_pictures;
};

} // namespace

bool writeXlsxReport(ReportRun &run, const QString &path)
{
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly)) {
        run.fail(target.errorString());
        return false;
    }
    QTemporaryDir scratch;
    if (!scratch.isValid()) {
        run.fail(scratch.errorString());
        return false;
    }
    qint64 rows = 0;
    for (const ReportSection &section : run.report().sections) {
        for (const ReportBlock &block : section.blocks) {
            if (const auto *table = std::get_if<ReportTable>(&block))
                rows += table->size();
        }
    }
    const QByteArray folder = QFile::encodeName(scratch.path());
    const QString made = scratch.filePath(QStringLiteral("report.xlsx"));
    lxw_workbook_options options = {};
    options.constant_memory = rows > rowsInMemory ? LXW_TRUE : LXW_FALSE;
    options.tmpdir = mutableText(folder);
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(made).constData(), &options);
    if (!book) {
        run.fail(ReportRun::tr("there is not enough memory"));
        return false;
    }
    // Pictures must live until the workbook is closed.
    Writer writer(run, book);
    const bool written = writer.write();
    const ZipBridge bridge;
    const lxw_error closed = workbook_close(book);
    if (!written)
        return false;
    if (closed != LXW_NO_ERROR) {
        run.fail(QString::fromUtf8(lxw_strerror(closed)));
        return false;
    }
    QFile source(made);
    if (!source.open(QIODevice::ReadOnly)) {
        run.fail(source.errorString());
        return false;
    }
    while (!source.atEnd()) {
        const QByteArray piece = source.read(1 << 20);
        if (piece.isEmpty() || target.write(piece) != piece.size()) {
            run.fail(piece.isEmpty() ? source.errorString() : target.errorString());
            return false;
        }
    }
    if (!target.commit()) {
        run.fail(target.errorString());
        return false;
    }
    return true;
}

} // namespace Roamscope
