// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/document.h"

#include <QFont>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;
class QPdfWriter;

namespace Roamscope {

class ReportRun;

/// What the counting run tells the painting run.
struct PdfContents
{
    int pages = 0;
    std::vector<int> sectionPages; ///< 1-based
    int legendPage = 0;
};

/// Lays a report out on pages from top to bottom: header and footer, table headers repeated, rows split only
/// when they are higher than a page. Without a painter it only counts. All lengths in device units.
class PdfPages
{
public:
    PdfPages(ReportRun &run, QPdfWriter &writer, QPainter *painter, PdfContents *contents);
    ~PdfPages();

    void titlePage();
    void beginSection(std::size_t index);
    void legend();
    void finish();

    bool add(const ReportHeading &heading);
    bool add(const ReportParagraph &paragraph);
    bool add(const ReportTable &table);
    bool add(const ReportList &list);
    bool add(const ReportPicture &picture);
    bool add(const ReportCode &code);

private:
    struct Cell;
    struct Columns;

    double points(double value) const;
    QFont font(double pointSize, bool bold = false, bool fixedPitch = false) const;
    double bottom() const { return m_area.bottom(); }
    void newPage();
    void decoratePage();
    /// Begins a new page unless so much fits on this one.
    void ensure(double height);
    /// Running text; splits between lines.
    void flow(const QString &text, const QFont &font, quint32 color, double indent = 0, double after = 4, quint32 fill = 0xFFFFFF);
    void drawHeader(const ReportTable &table, const Columns &columns);
    bool drawRow(const ReportTable &table, const Columns &columns, const ReportRow &row);
    void layOut(Cell &cell, const QString &text, const QFont &font, double width) const;

    ReportRun &m_run;
    QPdfWriter &m_writer;
    QPainter *m_painter;
    PdfContents *m_contents;
    QRectF m_area; ///< between header and footer
    double m_y = 0;
    int m_page = 1;
    QString m_section;
};

} // namespace Roamscope
