// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover.h"

#include "app/messagebar.h"
#include "app/taskindicator.h"
#include "widgets/timelinepicture.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace Roamscope {

Handover::Handover(MessageBar *messages, TaskIndicator *task, QWidget *window)
    : QObject(window)
    , m_messages(messages)
    , m_task(task)
    , m_window(window)
{
    m_painting.setSingleShot(true);
    connect(&m_painting, &QTimer::timeout, this, &Handover::paintNext);
    connect(&m_report, &ReportJob::progress, this, [this](double fraction) { m_task->showProgress(tr("Writing the report"), 0.5 + fraction / 2); });
    connect(&m_report, &ReportJob::finished, this, &Handover::reportWritten);
    connect(&m_bundle, &QFutureWatcherBase::finished, this, &Handover::bundleDone);
    connect(m_task, &TaskIndicator::cancelRequested, this, &Handover::cancel);
}

Handover::~Handover()
{
    cancel();
    m_bundle.disconnect(this);
    m_bundle.waitForFinished();
}

void Handover::cancel()
{
    if (m_painting.isActive()) {
        m_painting.stop();
        m_waiting = {};
        m_task->finish();
    }
    m_report.cancel();
    if (m_cancelled)
        *m_cancelled = true;
}

void Handover::saveReport(FindingReport report, const TimelinePyramid::Pointer &pyramid, const TimelineConnectors::Pointer &connectors, const QString &folder)
{
    if (isRunning())
        return;
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Save a report of the findings"),
                                                      QDir(folder).filePath(report.name + QStringLiteral("-findings.html")),
                                                      tr("Web page (*.html)") + QStringLiteral(";;") + tr("PDF document (*.pdf)") + QStringLiteral(";;")
                                                          + tr("Markdown (*.md)") + QStringLiteral(";;") + tr("JSON (*.json)") + QStringLiteral(";;")
                                                          + tr("Excel workbook (*.xlsx)"));
    if (!path.isEmpty())
        writeReport(std::move(report), pyramid, connectors, path);
}

void Handover::writeReport(FindingReport report, const TimelinePyramid::Pointer &pyramid, const TimelineConnectors::Pointer &connectors, const QString &path)
{
    if (isRunning() || !report.result)
        return;
    if (!reportFormatOfFile(path)) {
        tell(false, tr("%1: the kind of report is not known; end the name in .html, .pdf, .md, .json or .xlsx.").arg(QDir::toNativeSeparators(path)));
        return;
    }
    m_waiting = std::move(report);
    m_sections = m_waiting.sections();
    m_pyramid = pyramid;
    m_connectors = connectors;
    m_painted = 0;
    m_path = path;
    m_painting.start(0);
}

void Handover::paint(FindingReport *report, const FindingSection &section, const TimelinePyramid::Pointer &pyramid,
                     const TimelineConnectors::Pointer &connectors)
{
    TimelinePicture::Section part {.range = section.range, .chargePoints = section.chargePoints};
    part.marks.frame = section.frame;
    part.marks.cursor = section.at;
    report->pictures.insert(section.group, TimelinePicture(pyramid, connectors).paint(part));
}

void Handover::paintPictures(FindingReport *report)
{
    const InsightInput &input = report->result->input;
    if (!input.capture || !input.analysis)
        return;
    const TimelinePyramid::Pointer pyramid = TimelinePyramid::build(input.capture, input.analysis);
    const TimelineConnectors::Pointer connectors = TimelineConnectors::build(input.analysis);
    for (const FindingSection &section : report->sections())
        paint(report, section, pyramid, connectors);
}

void Handover::paintNext()
{
    if (m_painted >= m_sections.size() || !m_pyramid) {
        write();
        return;
    }
    paint(&m_waiting, m_sections[m_painted], m_pyramid, m_connectors);
    ++m_painted;
    m_task->showProgress(tr("Writing the report"), 0.5 * double(m_painted) / double(m_sections.size()));
    m_painting.start(0);
}

void Handover::write()
{
    auto report = std::make_shared<FindingReport>(std::move(m_waiting));
    m_waiting = {};
    m_pyramid.reset();
    m_connectors.reset();
    m_report.start([report] { return report->document(); }, *reportFormatOfFile(m_path), m_path);
}

void Handover::reportWritten(const QString &path, const ReportResult &result)
{
    m_task->finish();
    if (!result.cancelled)
        tell(result.isOk(), result.isOk() ? tr("The report is in %1.").arg(QDir::toNativeSeparators(path)) : result.error);
    Q_EMIT finished(path, result.isOk());
}

void Handover::saveBundle(const QString &workspaceFolder)
{
    if (isRunning())
        return;
    const QFileInfo folder(workspaceFolder);
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Save the workspace as a bundle"),
                                                      QDir(folder.absolutePath()).filePath(folder.fileName() + QStringLiteral(".zip")), tr("Bundle (*.zip)"));
    if (!path.isEmpty())
        startBundle(workspaceFolder, path, false);
}

void Handover::openBundle(const QString &path)
{
    if (isRunning())
        return;
    const QFileInfo file(path);
    const QString parent = QFileDialog::getExistingDirectory(m_window, tr("Where to unpack %1").arg(file.fileName()), file.absolutePath());
    if (parent.isEmpty())
        return;
    QString target = QDir(parent).filePath(file.completeBaseName());
    for (int number = 2; QFileInfo::exists(target); ++number)
        target = QDir(parent).filePath(QStringLiteral("%1-%2").arg(file.completeBaseName()).arg(number));
    startBundle(path, target, true);
}

void Handover::startBundle(const QString &from, const QString &to, bool unpack)
{
    m_path = to;
    m_unpacks = unpack;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    const QString text = unpack ? tr("Unpacking") : tr("Packing the bundle");
    m_task->showProgress(text, 0);
    m_bundle.setFuture(QtConcurrent::run([this, from, to, unpack, text, cancelled = m_cancelled] {
        BundleOptions options;
        options.cancelled = cancelled.get();
        // The owner waits for the worker before it goes.
        options.progress = [this, text](double fraction) {
            QMetaObject::invokeMethod(this, [this, text, fraction] {
                if (m_bundle.isRunning())
                    m_task->showProgress(text, fraction);
            }, Qt::QueuedConnection);
        };
        return unpack ? Bundle::extract(from, to, options) : Bundle::write(from, to, options);
    }));
}

void Handover::bundleDone()
{
    m_task->finish();
    const BundleResult result = m_bundle.result();
    const QString where = QDir::toNativeSeparators(m_path);
    if (result.cancelled)
        return;
    if (!result.isOk()) {
        tell(false, result.error);
    } else if (m_unpacks) {
        Q_EMIT bundleUnpacked(m_path);
    } else {
        QString text = tr("%Ln file(s) packed in %1.", nullptr, int(result.entries.size())).arg(where);
        if (const int masked = result.masked(); masked > 0)
            text += QLatin1Char(' ') + tr("%Ln secret(s) masked.", nullptr, masked);
        constexpr int mostNamed = 5;
        for (const BundleSkip &skip : result.skipped.first(std::min<qsizetype>(mostNamed, result.skipped.size())))
            text += QLatin1Char('\n') + tr("Left out: %1. %2").arg(skip.name, skip.reason);
        if (const int more = int(result.skipped.size()) - mostNamed; more > 0)
            text += QLatin1Char('\n') + tr("and %n more file(s)", nullptr, more);
        tell(true, text);
    }
    Q_EMIT finished(m_path, result.isOk());
}

void Handover::tell(bool ok, const QString &text)
{
    m_messages->show({.key = QStringLiteral("handover"), .severity = ok ? Severity::Note : Severity::Error, .text = text});
}

} // namespace Roamscope
