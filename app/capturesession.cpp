// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capturesession.h"

#include "models/capture/captureview.h"

#include <QtConcurrentRun>

namespace Roamscope {

namespace {

constexpr int shortestPause = 1000; ///< ms between two analyses of a capture that grows

} // namespace

CaptureSession::CaptureSession(QObject *parent)
    : QObject(parent)
    , m_view(new CaptureView(this))
{
    m_growth.setSingleShot(true);
    connect(&m_growth, &QTimer::timeout, this, [this] {
        if (m_watcher.isRunning())
            scheduleAnalysis();
        else
            startAnalysis();
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &CaptureSession::analysisFinished);
}

CaptureSession::~CaptureSession()
{
    m_loader.reset();
    stopAnalysis();
    for (QFuture<AnalysisPtr> &future : m_dropped)
        future.waitForFinished();
}

bool CaptureSession::isLoading() const
{
    return m_loader && m_loader->isRunning();
}

void CaptureSession::open(const QStringList &paths, const ImportOptions &options)
{
    m_growth.stop();
    stopAnalysis();
    m_paths = paths;
    m_options = options;
    m_cancelled = false;
    m_lastDuration = 0;
    m_loader = std::make_unique<CaptureLoader>();
    connect(m_loader.get(), &CaptureLoader::rowsAdded, this, [this] {
        m_view->notifyRowsAdded();
        if (!m_growth.isActive() && !m_cancelled)
            scheduleAnalysis();
    });
    connect(m_loader.get(), &CaptureLoader::progress, this, [this](quint64 done, quint64 total) {
        Q_EMIT loadingProgress(total > 0 ? double(done) / double(total) : -1.0);
    });
    connect(m_loader.get(), &CaptureLoader::finished, this, [this](bool cancelled) {
        m_growth.stop();
        m_view->notifyRowsAdded();
        Q_EMIT loaded(cancelled);
        m_cancelled = cancelled;
        startAnalysis();
    });
    const CapturePtr capture = m_loader->open(paths, options);
    m_view->setCapture(capture);
    Q_EMIT opened();
}

void CaptureSession::close()
{
    m_growth.stop();
    stopAnalysis();
    m_loader.reset();
    m_paths.clear();
    m_view->setCapture({});
    Q_EMIT idle();
}

void CaptureSession::cancel()
{
    m_cancelled = true;
    m_growth.stop();
    if (isLoading())
        m_loader->cancel();
    else if (m_cancelAnalysis)
        *m_cancelAnalysis = true;
}

void CaptureSession::scheduleAnalysis()
{
    // A long analysis is repeated less often, so that it takes a third of one core at most.
    m_growth.start(int(qMax<qint64>(shortestPause, 2 * m_lastDuration)));
}

void CaptureSession::startAnalysis()
{
    const CapturePtr capture = m_view->capture();
    if (!capture)
        return;
    stopAnalysis();
    m_cancelAnalysis = std::make_shared<std::atomic_bool>(false);
    m_analysisClock.start();
    const bool complete = !isLoading();
    m_watcher.setFuture(QtConcurrent::run([this, capture, complete, cancelled = m_cancelAnalysis]() -> AnalysisPtr {
        const auto progress = [this, complete, &cancelled](double fraction) {
            if (!complete || *cancelled)
                return;
            // This object waits for the worker before it goes.
            QMetaObject::invokeMethod(this, [this, fraction, token = cancelled] {
                if (!*token && m_watcher.isRunning())
                    Q_EMIT analysisProgress(fraction);
            });
        };
        return analyse(*capture, {}, cancelled.get(), progress);
    }));
    if (complete)
        Q_EMIT analysisProgress(0.0);
}

void CaptureSession::stopAnalysis()
{
    if (m_cancelAnalysis)
        *m_cancelAnalysis = true;
    m_cancelAnalysis.reset();
    m_dropped.removeIf([](const QFuture<AnalysisPtr> &future) { return future.isFinished(); });
    if (m_watcher.isRunning())
        m_dropped.append(m_watcher.future());
}

void CaptureSession::analysisFinished()
{
    m_lastDuration = m_analysisClock.elapsed();
    // Without a token it was dropped. Cancelled by the user, what was seen so far still counts.
    if (m_cancelAnalysis && !m_watcher.isCanceled() && m_watcher.future().resultCount() > 0) {
        m_view->setAnalysis(m_watcher.result());
        Q_EMIT analysed();
    }
    if (!isLoading())
        Q_EMIT idle();
}

} // namespace Roamscope
