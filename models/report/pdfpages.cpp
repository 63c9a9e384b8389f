// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdfpages.h"

#include "models/report/reportrun.h"
#include "models/report/reportstyle.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace Roamscope {

namespace {

QColor colorOf(quint32 rgb)
{
    return QColor::fromRgb(QRgb(rgb | 0xFF000000u));
}

constexpr double bodySize = 8.5;
constexpr double cellPadding = 3; // points

} // namespace

/// One cell of a row, broken into lines.
struct PdfPages::Cell
{
    std::unique_ptr<QTextLayout> layout;
    QString single; ///< short text that surely fits one line: painted without a layout
    QFont font;
    int lines = 0;
    int next = 0; ///< first line not painted yet
    double lineHeight = 0;
    double ascent = 0;
};

struct PdfPages::Columns
{
    std::vector<std::size_t> indices;
    std::vector<double> left;
    std::vector<double> width;
};

PdfPages::PdfPages(ReportRun &run, QPdfWriter &writer, QPainter *painter, PdfContents *contents)
    : m_run(run)
    , m_writer(writer)
    , m_painter(painter)
    , m_contents(contents)
{
    const double edge = points(22);
    m_area = QRectF(0, edge, writer.width(), writer.height() - 2 * edge);
    m_y = m_area.top();
}

PdfPages::~PdfPages() = default;

double PdfPages::points(double value) const
{
    return value * m_writer.resolution() / 72;
}

QFont PdfPages::font(double pointSize, bool bold, bool fixedPitch) const
{
    QFont made;
    if (fixedPitch) {
        made.setFamilies({QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Consolas"), QStringLiteral("Menlo"),
                          QStringLiteral("monospace")});
        made.setFixedPitch(true);
        pointSize *= 0.92;
    } else {
        made.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Segoe UI"), QStringLiteral("Helvetica Neue"), QStringLiteral("Arial"),
                          QStringLiteral("DejaVu Sans")});
    }
    made.setPointSizeF(pointSize);
    made.setBold(bold);
    return made;
}

void PdfPages::decoratePage()
{
    if (!m_painter)
        return;
    const QFont small = font(7.5);
    m_painter->setFont(small);
    m_painter->setPen(colorOf(ReportColor::soft));
    const double height = points(12);
    const QRectF foot(0, m_writer.height() - height, m_writer.width(), height);
    const QString title = m_run.text(m_run.report().title);
    const QFontMetricsF metrics(small, &m_writer);
    m_painter->drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(title, Qt::ElideRight, m_writer.width() * 0.6));
    m_painter->drawText(foot, Qt::AlignRight | Qt::AlignVCenter, ReportRun::tr("Page %1 of %2").arg(m_page).arg(m_contents->pages));
    if (m_page > 1) {
        const QRectF head(0, 0, m_writer.width(), height);
        m_painter->drawText(head, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(m_section, Qt::ElideRight, m_writer.width() * 0.6));
        m_painter->drawText(head, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(m_run.report().made.toLocalTime().date(), QLocale::ShortFormat));
        m_painter->fillRect(QRectF(0, height + points(1), m_writer.width(), points(0.5)), colorOf(ReportColor::line));
    }
}

void PdfPages::newPage()
{
    ++m_page;
    if (m_painter)
        m_writer.newPage();
    m_y = m_area.top();
    decoratePage();
}

void PdfPages::ensure(double height)
{
    if (m_y + height > bottom() && m_y > m_area.top())
        newPage();
}

void PdfPages::layOut(Cell &cell, const QString &text, const QFont &font, double width) const
{
    const QFontMetricsF metrics(font, &m_writer);
    cell.font = font;
    cell.lineHeight = metrics.lineSpacing();
    cell.ascent = metrics.ascent();
    if (text.isEmpty())
        return;
    // Most cells of a long table are short: no need to break them into lines.
    const bool plain = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
    if (plain && double(text.size()) * metrics.horizontalAdvance(QLatin1Char('W')) <= width) {
        cell.single = text;
        cell.lines = 1;
        return;
    }
    QString inside = text;
    inside.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    cell.layout = std::make_unique<QTextLayout>(inside, font, &m_writer);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    cell.layout->setTextOption(option);
    cell.layout->beginLayout();
    for (;;) {
        QTextLine line = cell.layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(qMax(width, points(8)));
        line.setPosition(QPointF(0, 0));
        cell.lineHeight = qMax(cell.lineHeight, line.height());
        cell.ascent = qMax(cell.ascent, line.ascent());
        ++cell.lines;
    }
    cell.layout->endLayout();
}

void PdfPages::flow(const QString &text, const QFont &textFont, quint32 color, double indent, double after, quint32 fill)
{
    Cell cell;
    const double left = points(indent);
    layOut(cell, text, textFont, m_area.width() - left - points(4));
    ensure(cell.lineHeight * qMin(2, cell.lines));
    for (int i = 0; i < cell.lines; ++i) {
        ensure(cell.lineHeight);
        if (m_painter) {
            if (fill != 0xFFFFFF)
                m_painter->fillRect(QRectF(left, m_y, m_area.width() - left, cell.lineHeight + 1), colorOf(fill));
            m_painter->setPen(colorOf(color));
            const double x = left + (fill != 0xFFFFFF ? points(4) : 0);
            if (cell.layout) {
                const QTextLine line = cell.layout->lineAt(i);
                line.draw(m_painter, QPointF(x, m_y));
            } else {
                m_painter->setFont(textFont);
                m_painter->drawText(QPointF(x, m_y + cell.ascent), cell.single);
            }
        }
        m_y += cell.lineHeight;
    }
    m_y += points(after);
}

void PdfPages::titlePage()
{
    const Report &report = m_run.report();
    m_section = m_run.text(report.title);
    decoratePage();
    m_y += points(20);
    flow(m_run.text(report.title), font(22, true), ReportColor::heading, 0, 4);
    if (!report.subtitle.isEmpty())
        flow(m_run.text(report.subtitle), font(12), ReportColor::soft, 0, 8);
    if (m_painter)
        m_painter->fillRect(QRectF(0, m_y, m_area.width(), points(2)), colorOf(ReportColor::heading));
    m_y += points(12);

    const double nameWidth = points(150);
    for (const ReportFact &fact : report.facts) {
        Cell name;
        Cell value;
        layOut(name, m_run.text(fact.name), font(9.5), nameWidth - points(8));
        layOut(value, ReportRun::marked(ReportCell({}, fact.style), m_run.text(fact.value)), font(9.5, true), m_area.width() - nameWidth);
        const double height = qMax(name.lines * name.lineHeight, value.lines * value.lineHeight);
        ensure(qMin(height, m_area.height()));
        if (m_painter) {
            const auto paint = [&](const Cell &cell, double x, quint32 color) {
                m_painter->setPen(colorOf(color));
                m_painter->setFont(cell.font);
                if (!cell.layout && cell.lines == 1)
                    m_painter->drawText(QPointF(x, m_y + cell.ascent), cell.single);
                for (int i = 0; cell.layout && i < cell.lines; ++i)
                    cell.layout->lineAt(i).draw(m_painter, QPointF(x, m_y + i * cell.lineHeight));
            };
            paint(name, 0, ReportColor::soft);
            paint(value, nameWidth, reportLook(fact.style).text);
        }
        m_y += height + points(3);
    }
    m_y += points(10);
    for (const QString &paragraph : report.introduction)
        flow(m_run.text(paragraph), font(9.5), reportLook(ReportStyle::Normal).text, 0, 6);

    if (report.sections.size() < 2)
        return;
    m_y += points(8);
    ensure(points(60));
    flow(ReportRun::tr("Contents"), font(13, true), ReportColor::heading, 0, 4);
    const auto line = [&](const QString &text, int page) {
        const QFont body = font(9.5);
        const QFontMetricsF metrics(body, &m_writer);
        ensure(metrics.lineSpacing());
        if (m_painter) {
            const double width = qMin(m_area.width(), points(420));
            const QString number = QString::number(page);
            m_painter->setFont(body);
            m_painter->setPen(colorOf(reportLook(ReportStyle::Normal).text));
            const QString shown = metrics.elidedText(text, Qt::ElideRight, width - points(40));
            m_painter->drawText(QPointF(0, m_y + metrics.ascent()), shown);
            m_painter->drawText(QPointF(width - metrics.horizontalAdvance(number), m_y + metrics.ascent()), number);
            const double from = metrics.horizontalAdvance(shown) + points(6);
            const double to = width - metrics.horizontalAdvance(number) - points(6);
            QPen dots(colorOf(ReportColor::line), points(0.8), Qt::DotLine);
            m_painter->setPen(dots);
            if (to > from)
                m_painter->drawLine(QPointF(from, m_y + metrics.ascent()), QPointF(to, m_y + metrics.ascent()));
        }
        m_y += metrics.lineSpacing() + points(2);
    };
    for (std::size_t i = 0; i < report.sections.size(); ++i)
        line(m_run.text(report.sections[i].title), i < m_contents->sectionPages.size() ? m_contents->sectionPages[i] : 0);
    if (!m_run.legendRows().empty())
        line(m_run.legendTitle(), m_contents->legendPage);
}

void PdfPages::beginSection(std::size_t index)
{
    const ReportSection &section = m_run.report().sections[index];
    m_section = m_run.text(section.title);
    if (section.newPage || bottom() - m_y < m_area.height() * 0.4)
        newPage();
    else
        m_y += points(18);
    if (!m_painter)
        m_contents->sectionPages.push_back(m_page);
    flow(m_section, font(15, true), ReportColor::heading, 0, 6);
}

void PdfPages::legend()
{
    const auto rows = m_run.legendRows();
    if (rows.empty())
        return;
    ReportTable table;
    table.columns = {ReportColumn {.id = {}, .title = ReportRun::tr("Name"), .width = 24, .choices = {}, .help = {}},
                     ReportColumn {.id = {}, .title = ReportRun::tr("Meaning"), .width = 90, .choices = {}, .help = {}}};
    for (const auto &[cell, meaning] : rows)
        table.rows.push_back({cell, ReportCell(meaning)});
    m_section = m_run.legendTitle();
    newPage();
    if (!m_painter)
        m_contents->legendPage = m_page;
    flow(m_section, font(15, true), ReportColor::heading, 0, 6);
    Columns columns;
    columns.indices = {0, 1};
    columns.left = {0, m_area.width() * 0.22};
    columns.width = {m_area.width() * 0.22, m_area.width() * 0.78};
    drawHeader(table, columns);
    for (const ReportRow &row : table.rows)
        drawRow(table, columns, row);
    m_y += points(10);
    flow(m_run.madeBy(), font(8), ReportColor::soft);
}

void PdfPages::finish()
{
    if (!m_painter)
        m_contents->pages = m_page;
}

bool PdfPages::add(const ReportHeading &heading)
{
    m_y += points(6);
    ensure(points(60));
    flow(m_run.text(heading.text), font(heading.level <= 2 ? 12 : 10, true), ReportColor::heading, 0, 4);
    return true;
}

bool PdfPages::add(const ReportParagraph &paragraph)
{
    const ReportLook look = reportLook(paragraph.style);
    flow(ReportRun::marked(ReportCell({}, paragraph.style), m_run.text(paragraph.text)), font(9.5, look.bold), look.text, 0, 5, look.fill);
    return true;
}

bool PdfPages::add(const ReportList &list)
{
    int number = 0;
    for (const QString &item : list.items)
        flow((list.numbered ? QString::number(++number) + QStringLiteral(". ") : QStringLiteral("•  ")) + m_run.text(item), font(9.5),
             reportLook(ReportStyle::Normal).text, 10, 2);
    m_y += points(4);
    return true;
}

bool PdfPages::add(const ReportCode &code)
{
    flow(m_run.text(code.text), font(bodySize, false, true), reportLook(ReportStyle::Normal).text, 0, 8, 0xF3F6F8);
    return true;
}

bool PdfPages::add(const ReportPicture &picture)
{
    if (picture.image.isNull())
        return true;
    double width = points(picture.image.width() / picture.image.devicePixelRatio() * 0.75);
    double height = points(picture.image.height() / picture.image.devicePixelRatio() * 0.75);
    const double scale = std::min({1.0, m_area.width() / width, m_area.height() * 0.9 / height});
    width *= scale;
    height *= scale;
    ensure(height + points(14));
    if (m_painter)
        m_painter->drawImage(QRectF(0, m_y, width, height), picture.image);
    m_y += height + points(3);
    flow(m_run.text(picture.description), font(8), ReportColor::soft, 0, 8);
    return true;
}

bool PdfPages::add(const ReportTable &table)
{
    if (table.size() == 0) {
        if (!table.emptyText.isEmpty())
            flow(m_run.text(table.emptyText), font(9.5), ReportColor::soft);
        return true;
    }
    Columns columns;
    columns.indices = ReportRun::visibleColumns(table);
    double total = 0;
    for (const std::size_t column : columns.indices)
        total += qMax(3.0, table.columns[column].width);
    // A narrow table does not stretch across the page.
    const double wanted = points(total * 5.6);
    const double width = qMin(m_area.width(), wanted);
    // No column is narrower than the longest word of its header, as far as the page allows.
    const QFontMetricsF headMetrics(font(bodySize, true), &m_writer);
    double needed = 0;
    for (const std::size_t column : columns.indices) {
        double word = 0;
        for (const QString &part : m_run.text(table.columns[column].title).split(QLatin1Char(' ')))
            word = qMax(word, headMetrics.horizontalAdvance(part));
        columns.width.push_back(qMax(width * qMax(3.0, table.columns[column].width) / total, word + points(2 * cellPadding + 1)));
        needed += columns.width.back();
    }
    double left = 0;
    for (double &one : columns.width) {
        one *= needed > m_area.width() ? m_area.width() / needed : 1;
        columns.left.push_back(left);
        left += one;
    }
    if (!table.title.isEmpty()) {
        m_y += points(4);
        ensure(points(60));
        flow(m_run.text(table.title), font(10.5, true), ReportColor::heading, 0, 3);
    }
    ensure(points(46));
    drawHeader(table, columns);
    for (qint64 i = 0; i < table.size(); ++i) {
        if (!drawRow(table, columns, table.row(i)) || !m_run.step())
            return false;
    }
    m_y += points(10);
    return true;
}

void PdfPages::drawHeader(const ReportTable &table, const Columns &columns)
{
    std::vector<Cell> cells(columns.indices.size());
    double height = 0;
    const double padding = points(cellPadding);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        layOut(cells[i], m_run.text(table.columns[columns.indices[i]].title), font(bodySize, true), columns.width[i] - 2 * padding);
        height = qMax(height, cells[i].lines * cells[i].lineHeight);
    }
    height += 2 * padding;
    if (m_painter) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const ReportColumn &column = table.columns[columns.indices[i]];
            m_painter->fillRect(QRectF(columns.left[i], m_y, columns.width[i] + 1, height), colorOf(column.editable ? ReportColor::editable : ReportColor::heading));
            m_painter->setPen(Qt::white);
            m_painter->setFont(cells[i].font);
            for (int line = 0; line < cells[i].lines; ++line) {
                const QPointF at(columns.left[i] + padding, m_y + padding + line * cells[i].lineHeight);
                if (cells[i].layout)
                    cells[i].layout->lineAt(line).draw(m_painter, at);
                else
                    m_painter->drawText(at + QPointF(0, cells[i].ascent), cells[i].single);
            }
        }
    }
    m_y += height;
}

bool PdfPages::drawRow(const ReportTable &table, const Columns &columns, const ReportRow &row)
{
    const double padding = points(cellPadding);
    std::vector<Cell> cells(columns.indices.size());
    double full = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const ReportColumn &column = table.columns[columns.indices[i]];
        const ReportCell &cell = ReportRun::cell(row, columns.indices[i]);
        const QString text = ReportRun::marked(cell, m_run.text(cell.text));
        const bool fixedPitch = column.kind == ReportColumn::Kind::Code && cell.style != ReportStyle::Group;
        layOut(cells[i], text, font(bodySize, reportLook(cell.style).bold, fixedPitch), columns.width[i] - 2 * padding - points(8.0 * cell.indent));
        full = qMax(full, cells[i].lines * cells[i].lineHeight);
    }
    full = qMax(full, points(bodySize)) + 2 * padding;
    const double page = m_area.height() - points(40);
    if (m_y + full > bottom() && (full <= page || bottom() - m_y < points(60))) {
        newPage();
        drawHeader(table, columns);
    }
    for (;;) {
        const double room = bottom() - m_y - 2 * padding;
        double used = 0;
        bool rest = false;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const int fits = qMax(1, int(std::floor(room / cells[i].lineHeight + 0.001)));
            const int now = qMin(cells[i].lines - cells[i].next, fits);
            used = qMax(used, now * cells[i].lineHeight);
            rest = rest || cells[i].next + now < cells[i].lines;
        }
        const double height = qMax(used, points(bodySize)) + 2 * padding;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            Cell &cell = cells[i];
            const ReportCell &data = ReportRun::cell(row, columns.indices[i]);
            const ReportColumn &column = table.columns[columns.indices[i]];
            const ReportLook look = reportLook(data.style);
            const int fits = qMax(1, int(std::floor(room / cell.lineHeight + 0.001)));
            const int until = qMin(cell.lines, cell.next + fits);
            if (m_painter) {
                if (look.fill != 0xFFFFFF)
                    m_painter->fillRect(QRectF(columns.left[i], m_y, columns.width[i] + 1, height), colorOf(look.fill));
                m_painter->setPen(colorOf(look.text));
                m_painter->setFont(cell.font);
                for (int line = cell.next; line < until; ++line) {
                    double x = columns.left[i] + padding + points(8.0 * data.indent);
                    const double room = columns.width[i] - 2 * padding;
                    const double width = cell.layout ? cell.layout->lineAt(line).naturalTextWidth()
                                                     : QFontMetricsF(cell.font, &m_writer).horizontalAdvance(cell.single);
                    if (column.kind == ReportColumn::Kind::Number)
                        x = columns.left[i] + padding + qMax(0.0, room - width);
                    else if (column.kind == ReportColumn::Kind::Mark)
                        x = columns.left[i] + padding + qMax(0.0, (room - width) / 2);
                    const QPointF at(x, m_y + padding + (line - cell.next) * cell.lineHeight);
                    if (cell.layout)
                        cell.layout->lineAt(line).draw(m_painter, at);
                    else
                        m_painter->drawText(at + QPointF(0, cell.ascent), cell.single);
                }
            }
            cell.next = until;
        }
        m_y += height;
        if (m_painter) {
            const double width = columns.left.back() + columns.width.back();
            m_painter->fillRect(QRectF(0, m_y - points(0.4), width, points(0.4)), colorOf(ReportColor::line));
        }
        if (!rest)
            return true;
        if (m_run.isCancelled())
            return false;
        newPage();
        drawHeader(table, columns);
    }
}

} // namespace Roamscope
