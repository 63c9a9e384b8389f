// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportrun.h"
#include "models/report/reportwriters.h"

namespace Roamscope {

namespace {

/// Text of others must not become markup, a link or a table border.
QString escaped(const QString &text)
{
    QString safe;
    safe.reserve(text.size() + 8);
    static const QString special = QStringLiteral("\\`*_{}[]#|~!&");
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == QLatin1Char('<'))
            safe += QStringLiteral("&lt;");
        else if (c == QLatin1Char('\n'))
            safe += QStringLiteral("<br>");
        else if (c == QLatin1Char('\t'))
            safe += QLatin1Char(' ');
        // Between letters and digits an underscore is no emphasis, and field names stay readable.
        else if (c == QLatin1Char('_') && i > 0 && i + 1 < text.size() && text.at(i - 1).isLetterOrNumber() && text.at(i + 1).isLetterOrNumber())
            safe += c;
        else {
            if (special.contains(c))
                safe += QLatin1Char('\\');
            safe += c;
        }
    }
    // A paragraph that begins like a list item is none.
    if (!safe.isEmpty() && QStringLiteral("-+=>").contains(safe.front()))
        safe.prepend(QLatin1Char('\\'));
    return safe;
}

/// In backticks, with as many as the text needs.
QString codeSpan(const QString &text)
{
    if (text.isEmpty())
        return {};
    QString inside = text;
    inside.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('|'), QStringLiteral("\\|"));
    int longest = 0;
    int run = 0;
    for (const QChar c : inside) {
        run = c == QLatin1Char('`') ? run + 1 : 0;
        longest = qMax(longest, run);
    }
    const QString fence(longest + 1, QLatin1Char('`'));
    const QString padding = longest > 0 ? QStringLiteral(" ") : QString();
    return fence + padding + inside + padding + fence;
}

class Writer
{
public:
    Writer(ReportRun &run, QIODevice *device)
        : m_run(run)
        , m_out(run, device)
    {
    }

    bool write()
    {
        const Report &report = m_run.report();
        m_out << "# " << text(report.title) << "\n\n";
        if (!report.subtitle.isEmpty())
            m_out << text(report.subtitle) << "\n\n";
        if (!report.facts.empty()) {
            m_out << "| | |\n|---|---|\n";
            for (const ReportFact &fact : report.facts)
                m_out << "| " << text(fact.name) << " | " << text(fact.value) << " |\n";
            m_out << "\n";
        }
        for (const QString &paragraph : report.introduction)
            m_out << text(paragraph) << "\n\n";
        for (const ReportSection &section : report.sections) {
            m_out << "## " << text(section.title) << "\n\n";
            for (const ReportBlock &block : section.blocks) {
                if (!std::visit([this](const auto &part) { return writeBlock(part); }, block))
                    return false;
            }
        }
        if (const auto legend = m_run.legendRows(); !legend.empty()) {
            m_out << "## " << m_run.legendTitle() << "\n\n| | |\n|---|---|\n";
            for (const auto &[cell, meaning] : legend)
                m_out << "| " << ReportRun::marked(cell, text(cell.text)) << " | " << text(meaning) << " |\n";
            m_out << "\n";
        }
        m_out << text(m_run.madeBy()) << "\n";
        return m_out.flush();
    }

private:
    QString text(const QString &written) const { return escaped(m_run.text(written)); }

    bool writeBlock(const ReportHeading &heading)
    {
        m_out << QString(qBound(3, heading.level + 1, 6), QLatin1Char('#')) << " " << text(heading.text) << "\n\n";
        return true;
    }
    bool writeBlock(const ReportParagraph &paragraph)
    {
        const QString mark = reportStyleMark(paragraph.style);
        m_out << (mark.isEmpty() ? QString() : mark + QLatin1Char(' ')) << text(paragraph.text) << "\n\n";
        return true;
    }
    bool writeBlock(const ReportList &list)
    {
        int number = 0;
        for (const QString &item : list.items)
            m_out << (list.numbered ? QString::number(++number) + QStringLiteral(". ") : QStringLiteral("- ")) << text(item) << "\n";
        m_out << "\n";
        return true;
    }
    bool writeBlock(const ReportPicture &picture)
    {
        m_out << "*" << text(picture.description) << "* " << text(ReportRun::tr("(picture, shown in the PDF and the web page)")) << "\n\n";
        return true;
    }
    bool writeBlock(const ReportCode &code)
    {
        const QString inside = m_run.text(code.text);
        const QString fence(inside.contains(QStringLiteral("```")) ? 8 : 3, QLatin1Char('`'));
        m_out << fence << code.language << "\n" << inside << (inside.endsWith(QLatin1Char('\n')) ? "" : "\n") << fence << "\n\n";
        return true;
    }
    bool writeBlock(const ReportTable &table)
    {
        if (!table.title.isEmpty())
            m_out << "**" << text(table.title) << "**\n\n";
        if (table.size() == 0) {
            if (!table.emptyText.isEmpty())
                m_out << text(table.emptyText) << "\n\n";
            return true;
        }
        const std::vector<std::size_t> columns = ReportRun::visibleColumns(table);
        m_out << "|";
        for (const std::size_t column : columns)
            m_out << " " << text(table.columns[column].title) << " |";
        m_out << "\n|";
        for (const std::size_t column : columns)
            m_out << (table.columns[column].kind == ReportColumn::Kind::Number ? "---:|" : "---|");
        m_out << "\n";
        for (qint64 i = 0; i < table.size(); ++i) {
            const ReportRow row = table.row(i);
            m_out << "|";
            for (const std::size_t column : columns) {
                const ReportCell &cell = ReportRun::cell(row, column);
                const QString inside = m_run.text(cell.text);
                const bool code = table.columns[column].kind == ReportColumn::Kind::Code && cell.style != ReportStyle::Group && !inside.contains(QLatin1Char('\n'));
                QString shown = ReportRun::marked(cell, code ? codeSpan(inside) : escaped(inside));
                if ((cell.style == ReportStyle::Group || cell.style == ReportStyle::Strong) && !shown.isEmpty())
                    shown = QStringLiteral("**") + shown + QStringLiteral("**");
                if (cell.indent > 0)
                    shown.prepend(QStringLiteral("&nbsp;&nbsp;").repeated(cell.indent));
                m_out << " " << shown << " |";
            }
            m_out << "\n";
            if (!m_run.step())
                return false;
        }
        m_out << "\n";
        return true;
    }

    ReportRun &m_run;
    ReportOutput m_out;
};

} // namespace

bool writeMarkdownReport(ReportRun &run, QIODevice *device)
{
    return Writer(run, device).write();
}

} // namespace Roamscope
