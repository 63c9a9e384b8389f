// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportrun.h"
#include "models/report/reportwriters.h"

#include <QBuffer>
#include <QLocale>

namespace Roamscope {

namespace {

constexpr const char *styleSheet = R"(
:root{--text:#1d2733;--soft:#5b6b7b;--line:#d9e0e7;--card:#f5f7f9;--page:#fff;--head:#1f3a4d;--headtext:#fff;--edit:#0b6b6b;--link:#1f5fa8;
--error:#a3211a;--errorfill:#fde7e5;--warning:#7a5000;--warningfill:#fff3d6;--note:#2f6690;--notefill:#e6f1fa;--good:#1b6e3a;--goodfill:#e7f5eb}
@media (prefers-color-scheme:dark){:root{--text:#e4e9ee;--soft:#9fb0c0;--line:#34414e;--card:#202a34;--page:#161d24;--head:#2b3f50;--headtext:#eef3f7;--edit:#0f5a5a;--link:#7cb8e8;
--error:#ff9b91;--errorfill:#43211f;--warning:#f2c063;--warningfill:#3d3115;--note:#8cc4ee;--notefill:#1c3447;--good:#86d7a0;--goodfill:#1b3a27}}
*{box-sizing:border-box}
html{color-scheme:light dark}
body{font:15px/1.5 system-ui,"Noto Sans",sans-serif;color:var(--text);background:var(--page);margin:0 auto;max-width:110rem;padding:2rem 1.5rem}
h1{font-size:1.8rem;line-height:1.2;margin:0 0 .3rem}h2{font-size:1.3rem;margin:2.6rem 0 .8rem;padding-top:.4rem;border-top:1px solid var(--line)}
h3{font-size:1.08rem;margin:1.6rem 0 .5rem}h4{font-size:1rem;margin:1.2rem 0 .4rem}
p{max-width:60rem;margin:.5rem 0}.soft{color:var(--soft)}a{color:var(--link)}
.facts{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.25rem 1.5rem;margin:1.4rem 0;max-width:70rem}
.facts dt{color:var(--soft)}.facts dd{margin:0;overflow-wrap:anywhere;font-weight:600}
nav ul{columns:18rem;padding-left:1.2rem;margin:.4rem 0}
.wide{overflow-x:auto;margin:.6rem 0 1.2rem}
table{border-collapse:collapse;width:100%;font-size:.88rem}
caption{text-align:left;font-weight:600;padding:.3rem 0}
th{background:var(--head);color:var(--headtext);text-align:left;font-weight:600;padding:.4rem .6rem;vertical-align:bottom;position:sticky;top:0}
th.edit{background:var(--edit)}
td{padding:.32rem .6rem;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere;white-space:pre-line}
tbody tr:hover td{box-shadow:inset 0 0 0 99rem rgb(128 128 128/.07)}
td.code,code,pre{font-family:ui-monospace,"Noto Sans Mono","DejaVu Sans Mono",Consolas,monospace;font-size:.92em}
td.number,th.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
td.mark,th.mark{text-align:center}
pre{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.7rem .9rem;overflow-x:auto;white-space:pre-wrap;overflow-wrap:anywhere}
img{max-width:100%;height:auto}figure{margin:.8rem 0}figcaption{color:var(--soft);font-size:.88rem}
.strong{font-weight:600}.group{font-weight:600;background:var(--card)}
.good,.added{color:var(--good);background:var(--goodfill)}.note{color:var(--note);background:var(--notefill)}
.warning,.changed{color:var(--warning);background:var(--warningfill)}.error,.removed{color:var(--error);background:var(--errorfill)}
p.good,p.note,p.warning,p.error,p.added,p.removed,p.changed{padding:.5rem .8rem;border-radius:6px}
dd.good,dd.note,dd.warning,dd.error{background:none}
.legend td:first-child{white-space:nowrap}
footer{margin-top:3rem;color:var(--soft);font-size:.88rem}
@page{size:A4 landscape;margin:12mm}
@media print{:root{--text:#1d2733;--soft:#5b6b7b;--line:#d9e0e7;--card:#f5f7f9;--page:#fff;--head:#1f3a4d;--headtext:#fff;--edit:#0b6b6b;--link:#1f5fa8;
--error:#a3211a;--errorfill:#fde7e5;--warning:#7a5000;--warningfill:#fff3d6;--note:#2f6690;--notefill:#e6f1fa;--good:#1b6e3a;--goodfill:#e7f5eb}
body{max-width:none;padding:0;font-size:9.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
section{break-before:page}section.legend{break-before:auto}h2{border-top:0}thead{display:table-header-group}tr{break-inside:avoid}th{position:static}.wide{overflow:visible}h2,h3,h4{break-after:avoid}}
)";

const char *styleClass(ReportStyle style)
{
    switch (style) {
    case ReportStyle::Strong:
        return "strong";
    case ReportStyle::Soft:
        return "soft";
    case ReportStyle::Group:
        return "group";
    case ReportStyle::Good:
        return "good";
    case ReportStyle::Note:
        return "note";
    case ReportStyle::Warning:
        return "warning";
    case ReportStyle::Error:
        return "error";
    case ReportStyle::Added:
        return "added";
    case ReportStyle::Removed:
        return "removed";
    case ReportStyle::Changed:
        return "changed";
    case ReportStyle::Normal:
    case ReportStyle::Count:
        break;
    }
    return "";
}

const char *kindClass(ReportColumn::Kind kind)
{
    switch (kind) {
    case ReportColumn::Kind::Code:
        return "code";
    case ReportColumn::Kind::Number:
        return "number";
    case ReportColumn::Kind::Mark:
        return "mark";
    case ReportColumn::Kind::Text:
        break;
    }
    return "";
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
        m_out << "<!DOCTYPE html>\n<html lang=\"" << QLocale().bcp47Name() << "\">\n<head>\n<meta charset=\"utf-8\">\n"
              << "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n"
              // Nothing is fetched and nothing runs, whatever the data says.
              << "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';style-src 'unsafe-inline';img-src data:\">\n"
              << "<title>" << text(report.title) << "</title>\n<style>" << styleSheet << "</style>\n</head>\n<body>\n<h1>" << text(report.title) << "</h1>\n";
        if (!report.subtitle.isEmpty())
            m_out << "<p class=\"soft\">" << text(report.subtitle) << "</p>\n";
        if (!report.facts.empty()) {
            m_out << "<dl class=\"facts\">\n";
            for (const ReportFact &fact : report.facts) {
                const ReportCell cell(fact.value, fact.style);
                m_out << "<dt>" << text(fact.name) << "</dt><dd class=\"" << styleClass(fact.style) << "\">" << ReportRun::marked(cell, text(fact.value)) << "</dd>\n";
            }
            m_out << "</dl>\n";
        }
        for (const QString &paragraph : report.introduction)
            m_out << "<p>" << text(paragraph) << "</p>\n";
        if (report.sections.size() > 1) {
            m_out << "<nav aria-label=\"" << text(ReportRun::tr("Contents")) << "\"><h3>" << text(ReportRun::tr("Contents")) << "</h3><ul>\n";
            for (const ReportSection &section : report.sections)
                m_out << "<li><a href=\"#" << text(section.id) << "\">" << text(section.title) << "</a></li>\n";
            m_out << "</ul></nav>\n";
        }
        for (const ReportSection &section : report.sections) {
            m_out << "<section id=\"" << text(section.id) << "\">\n<h2>" << text(section.title) << "</h2>\n";
            for (const ReportBlock &block : section.blocks) {
                if (!std::visit([this](const auto &part) { return writeBlock(part); }, block))
                    return false;
            }
            m_out << "</section>\n";
        }
        if (const auto legend = m_run.legendRows(); !legend.empty()) {
            m_out << "<section class=\"legend\">\n<h2>" << text(m_run.legendTitle()) << "</h2>\n<table><tbody>\n";
            for (const auto &[cell, meaning] : legend) {
                m_out << "<tr><td class=\"" << styleClass(cell.style) << "\">" << ReportRun::marked(cell, text(cell.text)) << "</td><td>" << text(meaning) << "</td></tr>\n";
            }
            m_out << "</tbody></table>\n</section>\n";
        }
        m_out << "<footer>" << text(m_run.madeBy()) << "</footer>\n</body>\n</html>\n";
        return m_out.flush();
    }

private:
    QString text(const QString &written) const
    {
        QString safe = m_run.text(written).toHtmlEscaped();
        return safe.replace(QLatin1Char('\''), QStringLiteral("&#39;"));
    }

    bool writeBlock(const ReportHeading &heading)
    {
        const QString tag = heading.level <= 2 ? QStringLiteral("h3") : QStringLiteral("h4");
        m_out << "<" << tag << ">" << text(heading.text) << "</" << tag << ">\n";
        return true;
    }
    bool writeBlock(const ReportParagraph &paragraph)
    {
        m_out << "<p class=\"" << styleClass(paragraph.style) << "\">" << ReportRun::marked(ReportCell({}, paragraph.style), text(paragraph.text)) << "</p>\n";
        return true;
    }
    bool writeBlock(const ReportList &list)
    {
        m_out << (list.numbered ? "<ol>\n" : "<ul>\n");
        for (const QString &item : list.items)
            m_out << "<li>" << text(item) << "</li>\n";
        m_out << (list.numbered ? "</ol>\n" : "</ul>\n");
        return true;
    }
    bool writeBlock(const ReportPicture &picture)
    {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        picture.image.save(&buffer, "PNG");
        m_out << "<figure><img alt=\"" << text(picture.description) << "\" width=\"" << QString::number(int(picture.image.width() / picture.image.devicePixelRatio()))
              << "\" src=\"data:image/png;base64,";
        m_out.raw(png.toBase64());
        m_out << "\"><figcaption>" << text(picture.description) << "</figcaption></figure>\n";
        return true;
    }
    bool writeBlock(const ReportCode &code)
    {
        m_out << "<pre><code>" << text(code.text) << "</code></pre>\n";
        return true;
    }

    bool writeBlock(const ReportTable &table)
    {
        if (table.size() == 0) {
            if (!table.emptyText.isEmpty())
                m_out << "<p class=\"soft\">" << text(table.emptyText) << "</p>\n";
            return true;
        }
        const std::vector<std::size_t> columns = ReportRun::visibleColumns(table);
        double total = 0;
        for (const std::size_t column : columns)
            total += table.columns[column].width;
        m_out << "<div class=\"wide\"><table>\n";
        if (!table.title.isEmpty())
            m_out << "<caption>" << text(table.title) << "</caption>\n";
        m_out << "<colgroup>";
        for (const std::size_t column : columns)
            m_out << "<col style=\"width:" << QString::number(100 * table.columns[column].width / qMax(1.0, total), 'f', 1) << "%\">";
        m_out << "</colgroup>\n<thead><tr>";
        for (const std::size_t column : columns) {
            const ReportColumn &head = table.columns[column];
            m_out << "<th scope=\"col\" class=\"" << kindClass(head.kind) << (head.editable ? " edit" : "") << "\"";
            if (!head.help.isEmpty())
                m_out << " title=\"" << text(head.help) << "\"";
            m_out << ">" << text(head.title) << "</th>";
        }
        m_out << "</tr></thead>\n<tbody>\n";
        for (qint64 i = 0; i < table.size(); ++i) {
            const ReportRow row = table.row(i);
            m_out << "<tr>";
            for (const std::size_t column : columns)
                writeCell(ReportRun::cell(row, column), table.columns[column]);
            m_out << "</tr>\n";
            if (!m_run.step())
                return false;
        }
        m_out << "</tbody>\n</table></div>\n";
        return true;
    }

    void writeCell(const ReportCell &cell, const ReportColumn &column)
    {
        m_out << "<td";
        const QString classes = (QLatin1StringView(kindClass(column.kind)) + QLatin1Char(' ') + QLatin1StringView(styleClass(cell.style))).trimmed();
        if (!classes.isEmpty())
            m_out << " class=\"" << classes << "\"";
        if (cell.indent > 0)
            m_out << " style=\"padding-left:" << QString::number(0.6 + 1.1 * cell.indent, 'f', 1) << "rem\"";
        if (!cell.comment.isEmpty())
            m_out << " title=\"" << text(cell.comment) << "\"";
        m_out << ">";
        const QString inside = ReportRun::marked(cell, text(cell.text));
        const bool link = cell.link.startsWith(QLatin1Char('#')) || cell.link.startsWith(QLatin1StringView("https://")) || cell.link.startsWith(QLatin1StringView("http://"));
        if (link)
            m_out << "<a href=\"" << text(cell.link) << "\">" << inside << "</a>";
        else
            m_out << inside;
        m_out << "</td>";
    }

    ReportRun &m_run;
    ReportOutput m_out;
};

} // namespace

bool writeHtmlReport(ReportRun &run, QIODevice *device)
{
    return Writer(run, device).write();
}

} // namespace Roamscope
