// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdfpages.h"
#include "models/report/reportrun.h"
#include "models/report/reportwriters.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace Roamscope {

namespace {

void prepare(QPdfWriter &writer, const ReportRun &run)
{
    writer.setResolution(1200);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(run.report().landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    writer.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter);
    writer.setTitle(run.text(run.report().title));
    writer.setCreator(QStringLiteral("Roamscope " ROAMSCOPE_VERSION));
}

/// Everything once, in order; the same for counting and for painting.
bool run(PdfPages &pages, ReportRun &run)
{
    const Report &report = run.report();
    pages.titlePage();
    for (std::size_t i = 0; i < report.sections.size(); ++i) {
        pages.beginSection(i);
        for (const ReportBlock &block : report.sections[i].blocks) {
            if (!std::visit([&](const auto &part) { return pages.add(part); }, block))
                return false;
        }
    }
    pages.legend();
    pages.finish();
    return run.isGood();
}

} // namespace

bool writePdfReport(ReportRun &reportRun, QIODevice *device)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance())) {
        reportRun.fail(ReportRun::tr("fonts are not available here"));
        return false;
    }
    // A page that says "3 of 12" must know the twelve: everything is laid out once to count.
    reportRun.setPasses(2);
    PdfContents contents;
    {
        QByteArray nothing;
        QBuffer buffer(&nothing);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter measure(&buffer);
        prepare(measure, reportRun);
        PdfPages pages(reportRun, measure, nullptr, &contents);
        if (!run(pages, reportRun))
            return false;
    }
    QPdfWriter writer(device);
    prepare(writer, reportRun);
    QPainter painter;
    if (!painter.begin(&writer)) {
        reportRun.fail(device->errorString());
        return false;
    }
    PdfPages pages(reportRun, writer, &painter, &contents);
    const bool done = run(pages, reportRun);
    if (!painter.end() && done)
        reportRun.fail(device->errorString());
    return done && reportRun.isGood();
}

} // namespace Roamscope
