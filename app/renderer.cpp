// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actionregistry.h"
#include "app/capturesession.h"
#include "app/commandpalette.h"
#include "app/compareperspective.h"
#include "app/connectexample.h"
#include "app/connectperspective.h"
#include "app/handover.h"
#include "app/insightcontroller.h"
#include "app/lineagecontroller.h"
#include "app/mainwindow.h"
#include "app/mapperspective.h"
#include "app/renderer.h"
#include "app/settings.h"
#include "models/capture/captureview.h"
#include "widgets/compare/comparepage.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QPixmap>

#include <cstdio>
#include <utility>

namespace Roamscope {

namespace {

constexpr int step = 100; ///< ms
constexpr int longestWait = 10 * 60 * 1000;
const QString connectId = QStringLiteral("connect");
const QString compareId = QStringLiteral("compare");
const QString differencesView = QStringLiteral("differences");
const QString statusView = QStringLiteral("status");
const QString lineageView = QStringLiteral("lineage");
constexpr int settleTime = 900; ///< ms for workers of the views (filters, the timeline's pyramid) and animations

} // namespace

Renderer::Renderer(MainWindow *window, Settings *settings, const QString &folder)
    : m_window(window)
    , m_settings(settings)
    , m_folder(folder)
{
    m_timer.setSingleShot(true);
}

void Renderer::start()
{
    if (!QDir().mkpath(m_folder)) {
        std::fprintf(stderr, "%s: cannot be made; choose a folder that you may write to\n", qPrintable(m_folder));
        m_exitCode = 2;
        QCoreApplication::quit();
        return;
    }
    const QStringList perspectives = m_window->perspectives();
    for (const bool dark : {false, true}) {
        for (const QString &perspective : perspectives) {
            m_queue.append({.perspective = perspective, .dark = dark});
            if (perspective == compareId) {
                for (const QString &view : {differencesView, statusView})
                    m_queue.append({.perspective = perspective, .view = view, .dark = dark});
            }
            if (perspective == QLatin1String("timeline") || perspective == QLatin1String("traffic"))
                m_queue.append({.perspective = perspective, .view = lineageView, .dark = dark});
        }
        m_queue.append({.perspective = perspectives.last(), .dark = dark, .palette = true});
    }
    connect(&m_timer, &QTimer::timeout, this, &Renderer::waitForCapture);
    m_timer.start(step);
}

void Renderer::waitForCapture()
{
    const CaptureSession *session = m_window->session();
    m_waited += step;
    if ((session->isLoading() || session->isAnalysing() || m_window->insight()->session()->isRunning()) && m_waited < longestWait) {
        m_timer.start(step);
        return;
    }
    // A picture shows more with something selected: the first frame that a problem stands on.
    CaptureView *view = session->view();
    if (const AnalysisPtr analysis = view->analysis(); analysis && view->currentFrame() == noFrame) {
        for (const Problem &problem : analysis->problems) {
            if (problem.frame != noFrame && problem.severity == Severity::Error && problem.transaction >= 0) {
                view->setCurrentFrame(problem.frame);
                break;
            }
        }
    }
    disconnect(&m_timer, nullptr, this, nullptr);
    prepareNext();
}

void Renderer::prepareNext()
{
    if (m_queue.isEmpty()) {
        finish();
        return;
    }
    const Picture &picture = m_queue.constFirst();
    m_settings->setColourScheme(picture.dark ? ColourScheme::Dark : ColourScheme::Light);
    m_window->showPerspective(picture.perspective);
    if (picture.perspective == compareId)
        showComparison(picture.view);
    if (picture.view == lineageView)
        showLineage(picture.perspective == QLatin1String("timeline"));
    if (picture.perspective == connectId)
        m_window->connectPerspective()->showExample();
    if (picture.perspective == QLatin1String("map"))
        m_window->mapPerspective()->selectTelling();
    if (picture.palette)
        m_window->palettePopup()->open();
    QTimer::singleShot(settleTime, this, &Renderer::take);
}

/// Of a status that the partner never heard of, and of a field of a CDR that came late.
void Renderer::showLineage(bool status)
{
    const AnalysisPtr analysis = m_window->session()->view()->analysis();
    if (!analysis)
        return;
    for (const Problem &problem : analysis->problems) {
        if (problem.kind != (status ? Problem::Kind::StatusNotForwarded : Problem::Kind::LateCdr) || problem.frame == noFrame)
            continue;
        if (status && problem.severity != Severity::Error)
            continue;
        m_window->session()->view()->setCurrentFrame(problem.frame);
        if (status)
            m_window->lineage()->showDestinations(problem.frame, QStringLiteral("/status"));
        else
            m_window->lineage()->showLineage(problem.frame, QStringLiteral("/total_energy"));
        return;
    }
}

void Renderer::showComparison(const QString &view)
{
    ComparePage *page = m_window->comparePerspective()->page();
    page->showView(view == differencesView ? ComparePage::View::Differences : view == statusView ? ComparePage::View::Status : ComparePage::View::Overview);
    if (view == differencesView)
        page->action("compare.nextDifference")->trigger();
}

void Renderer::take()
{
    if (m_queue.constFirst().perspective == connectId) {
        ConnectExample *example = m_window->connectPerspective()->showExample();
        if (!example->isReady() && m_waited < longestWait) {
            m_waited += settleTime;
            QTimer::singleShot(settleTime, this, &Renderer::take);
            return;
        }
        if (!std::exchange(m_showsStations, true)) {
            example->showStations();
            QTimer::singleShot(settleTime, this, &Renderer::take);
            return;
        }
    }
    if (m_queue.constFirst().view == lineageView && m_window->lineage()->lineageSession()->isBusy() && m_waited < longestWait) {
        m_waited += settleTime;
        QTimer::singleShot(settleTime, this, &Renderer::take);
        return;
    }
    // What the workspace compares is read when the perspective is first seen.
    if (m_queue.constFirst().perspective == compareId && m_window->comparePerspective()->isBusy() && m_waited < longestWait) {
        m_waited += settleTime;
        QTimer::singleShot(settleTime, this, &Renderer::prepareNext);
        return;
    }
    // The checks go on while the views are there already.
    if (m_window->insight()->session()->isRunning() && m_waited < longestWait) {
        m_waited += settleTime;
        QTimer::singleShot(settleTime, this, &Renderer::prepareNext);
        return;
    }
    const Picture picture = m_queue.takeFirst();
    const QString what = picture.palette ? QStringLiteral("palette")
        : picture.view.isEmpty()         ? picture.perspective
                                         : picture.perspective + QLatin1Char('-') + picture.view;
    const QString name = QStringLiteral("%1/%2-%3.png").arg(m_folder, what,
                                                            picture.dark ? QStringLiteral("dark") : QStringLiteral("light"));
    if (!m_window->grab().save(name)) {
        std::fprintf(stderr, "%s: cannot be written; check the disk and who may write there\n", qPrintable(name));
        m_exitCode = 2;
    }
    if (picture.palette)
        m_window->palettePopup()->dismiss();
    prepareNext();
}

void Renderer::finish()
{
    writeReport();
    m_window->close();
    QCoreApplication::exit(m_exitCode);
}

void Renderer::writeReport()
{
    const InsightSession *session = m_window->insight()->session();
    if (!session->result())
        return;
    FindingReport report {.name = m_window->captureName(), .profile = session->profile().name, .result = session->result(), .groups = session->groups()};
    Handover::paintPictures(&report);
    const Report document = report.document();
    for (const auto &[name, format] : {std::pair {QStringLiteral("findings.html"), ReportFormat::Html}, std::pair {QStringLiteral("findings.md"), ReportFormat::Markdown}}) {
        if (const ReportResult written = Roamscope::writeReport(document, format, m_folder + QLatin1Char('/') + name); !written.isOk()) {
            std::fprintf(stderr, "%s\n", qPrintable(written.error));
            m_exitCode = 2;
        }
    }
}

} // namespace Roamscope
