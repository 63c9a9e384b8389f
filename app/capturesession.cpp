// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capturesession.h"

#include "models/capture/analysisrun.h"
#include "models/capture/capturefollower.h"
#include "models/capture/captureview.h"
#include "models/capture/factstream.h"
#include "models/endpoints/recording.h"

#include <QDateTime>
#include <QtConcurrentRun>

#include <utility>

namespace Roamscope {

namespace {

constexpr int shortestPause = 1000; ///< ms between two analyses of a capture that grows
constexpr int followInterval = 250; ///< ms between two looks at a file of another program
constexpr int rowPause = 40; ///< ms between two batches of rows
constexpr int liveStep = 1000; ///< ms between two steps of the analysis of a recording: lists should stand still to be read
constexpr int liveLook = 5000; ///< ms until it looks again though nothing came: silence is a finding too

TimeUs timeNow()
{
    return QDateTime::currentMSecsSinceEpoch() * 1000;
}

} // namespace

CaptureSession::CaptureSession(QObject *parent)
    : QObject(parent)
    , m_view(new CaptureView(this))
{
    m_growth.setSingleShot(true);
    connect(&m_growth, &QTimer::timeout, this, [this] {
        if (m_watcher.isRunning())
            scheduleAnalysis();
        else if (isRecording())
            startLiveAnalysis();
        else
            startAnalysis();
    });
    m_rowPause.setSingleShot(true);
    m_rowPause.setInterval(rowPause);
    connect(&m_rowPause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_rowsWait, false))
            recordingGrew();
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &CaptureSession::analysisFinished);
    connect(&m_arranging, &QFutureWatcherBase::finished, this, &CaptureSession::arrangingFinished);
    connect(&m_proposing, &QFutureWatcherBase::finished, this, [this] {
        if (!m_cancelProposing || *m_cancelProposing || m_proposing.future().resultCount() == 0)
            return;
        m_proposals = m_proposing.result();
        Q_EMIT proposalsChanged();
    });
}

CaptureSession::~CaptureSession()
{
    m_loader.reset();
    m_adder.reset();
    m_follower.reset();
    dropArranging();
    stopAnalysis();
    for (QFuture<AnalysisPtr> &future : m_dropped)
        future.waitForFinished();
}

bool CaptureSession::isLoading() const
{
    return m_finishing || (m_loader && m_loader->isRunning());
}

bool CaptureSession::isRecording() const
{
    return m_follower && m_follower->isRunning();
}

void CaptureSession::reset()
{
    m_growth.stop();
    stopAnalysis();
    m_loader.reset();
    m_adder.reset();
    m_waiting.clear();
    m_follower.reset();
    dropArranging();
    m_loaded.reset();
    m_sightings.reset();
    m_proposals.clear();
    m_arrangement = {};
    if (m_recording)
        m_recording->disconnect(this);
    m_recording.reset();
    m_run.reset();
    m_listener.reset();
    m_rowPause.stop();
    m_rowsWait = false;
}

bool CaptureSession::openRecording(const std::shared_ptr<Recording> &recording)
{
    auto follower = std::make_unique<CaptureFollower>();
    const CapturePtr capture = follower->open(recording->path(), {.committed = [source = recording.get()] { return source->committed(); }});
    if (!capture)
        return false;
    showGrowing(std::move(follower), capture, recording->path(), {});
    m_recording = recording;
    connect(recording.get(), &Recording::grown, this, [this] { m_follower->wake(); });
    connect(recording.get(), &Recording::stateChanged, this, [this](Recording::State state) {
        if (state == Recording::State::Stopped)
            m_follower->finish();
    });
    m_view->setCapture(capture);
    Q_EMIT opened();
    scheduleAnalysis();
    if (!recording->isRunning())
        m_follower->finish();
    return true;
}

bool CaptureSession::follow(const QString &path, const ImportOptions &options, LedgerReason *reason)
{
    auto follower = std::make_unique<CaptureFollower>();
    const CapturePtr capture = follower->open(path, {.import = options, .interval = followInterval}, reason);
    if (!capture)
        return false;
    showGrowing(std::move(follower), capture, path, options);
    m_view->setCapture(capture);
    Q_EMIT opened();
    scheduleAnalysis();
    return true;
}

void CaptureSession::stopFollowing()
{
    if (!followed().isEmpty())
        m_follower->finish();
}

void CaptureSession::showGrowing(std::unique_ptr<CaptureFollower> follower, const CapturePtr &capture, const QString &path, const ImportOptions &options)
{
    reset();
    m_follower = std::move(follower);
    m_loaded = capture;
    m_paths = {path};
    m_options = options;
    m_cancelled = false;
    m_lastDuration = 0;
    m_run = std::make_shared<AnalysisRun>(*capture, AnalysisOptions {.joins = m_joins});
    m_listener = m_makeListener ? m_makeListener(capture) : nullptr;
    m_run->setListener(m_listener);
    connect(m_follower.get(), &CaptureFollower::rowsAdded, this, &CaptureSession::recordingGrew);
    connect(m_follower.get(), &CaptureFollower::finished, this, [this] {
        m_growth.stop();
        m_rowPause.stop();
        m_rowsWait = false;
        m_view->notifyRowsAdded();
        Q_EMIT recordingFinished();
        startAnalysis();
    });
}

void CaptureSession::recordingGrew()
{
    if (m_rowPause.isActive()) {
        m_rowsWait = true;
        return;
    }
    m_rowPause.start();
    m_view->notifyRowsAdded();
    const int wanted = int(qMax<qint64>(liveStep, 2 * m_lastDuration));
    if (isRecording() && (!m_growth.isActive() || m_growth.remainingTime() > wanted))
        m_growth.start(wanted);
}

void CaptureSession::open(const QStringList &paths, const ImportOptions &options, const SourceArrangement &arrangement)
{
    reset();
    m_arrangement = arrangement;
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
        m_cancelled = cancelled;
        useZones();
        if (m_loaded->sources().size() < 2 && m_arrangement.isNeutral()) {
            loadingFinished();
            return;
        }
        m_finishing = true;
        arrange();
    });
    ImportOptions asRead = options;
    asRead.zoneOffsetMinutes = 0; // the arrangement knows zones, and can be changed without reading again
    const CapturePtr capture = m_loader->open(paths, asRead);
    m_loaded = capture;
    m_view->setCapture(capture);
    Q_EMIT opened();
}

void CaptureSession::close()
{
    reset();
    m_paths.clear();
    m_view->setCapture({});
    Q_EMIT idle();
}

void CaptureSession::setJoins(const JoinCorrections &joins)
{
    if (m_joins == joins)
        return;
    m_joins = joins;
    // A recording's analysis goes on with the joins that it began with; all of it is analysed when it has ended.
    if (m_view->capture() && !isLoading() && !isRecording())
        startAnalysis();
}

void CaptureSession::loadingFinished()
{
    m_finishing = false;
    Q_EMIT loaded(m_cancelled);
    startAnalysis();
    propose();
    readNext();
}

void CaptureSession::cancel()
{
    if (isRecording())
        return; // there is nothing to wait for
    m_cancelled = true;
    m_growth.stop();
    m_waiting.clear();
    if (m_adder && m_adder->isRunning())
        m_adder->cancel();
    else if (m_loader && m_loader->isRunning())
        m_loader->cancel();
    else if (m_cancelAnalysis)
        *m_cancelAnalysis = true;
}

void CaptureSession::scheduleAnalysis()
{
    if (isRecording()) {
        m_growth.start(liveLook);
        return;
    }
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
    m_listener = complete && m_makeListener ? m_makeListener(capture) : nullptr;
    m_watcher.setFuture(QtConcurrent::run([this, capture, complete, listener = m_listener, joins = m_joins, cancelled = m_cancelAnalysis]() -> AnalysisPtr {
        const auto progress = [this, complete, &cancelled](double fraction) {
            if (!complete || *cancelled)
                return;
            // This object waits for the worker before it goes.
            QMetaObject::invokeMethod(this, [this, fraction, token = cancelled] {
                if (!*token && m_watcher.isRunning())
                    Q_EMIT analysisProgress(fraction);
            });
        };
        AnalysisRun run(*capture, AnalysisOptions {.joins = joins});
        run.setListener(listener);
        run.advance(capture->size(), cancelled.get(), progress);
        return run.result();
    }));
    if (complete)
        Q_EMIT analysisProgress(0.0);
}

void CaptureSession::startLiveAnalysis()
{
    const CapturePtr capture = m_view->capture();
    if (!capture || !m_run)
        return;
    m_cancelAnalysis = std::make_shared<std::atomic_bool>(false);
    m_analysisClock.start();
    m_watcher.setFuture(QtConcurrent::run([capture, run = m_run, cancelled = m_cancelAnalysis]() -> AnalysisPtr {
        const TimeUs now = timeNow();
        if (!run->advance(capture->size(), cancelled.get()))
            return {};
        return run->snapshot(now);
    }));
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
        if (const AnalysisPtr analysis = m_watcher.result()) {
            m_view->setAnalysis(analysis);
            Q_EMIT analysed();
        }
    }
    if (isRecording())
        scheduleAnalysis();
    else if (!isLoading())
        Q_EMIT idle();
}

} // namespace Roamscope
