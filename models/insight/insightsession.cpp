// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/insightsession.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <atomic>

namespace Roamscope {

namespace {

constexpr int settleTime = 30; ///< ms: capture, analysis and Datasets often change together
constexpr int livePause = 1000; ///< ms between two answers while a capture grows: lists should stand still to be read

bool sameLimits(const SiteProfile &a, const SiteProfile &b)
{
    return a.insightThresholds().changed() == b.insightThresholds().changed() && a.askedChecks() == b.askedChecks();
}

} // namespace

/// One question on its way through a worker.
struct InsightSession::Job
{
    std::atomic_bool cancelled {false};
    InsightInput input {};
    std::shared_ptr<InsightRun> run {};
    quint32 frames = 0; ///< of the capture, that are asked about
    InsightInput completed {}; ///< with what was rebuilt from the capture
    InsightSettings settings {};
    std::vector<FindingGroup> groups {}; ///< by these settings
};

/// One edit of what was decided. Before and after are whole: they are small.
class InsightSettingsCommand : public QUndoCommand
{
public:
    InsightSettingsCommand(InsightSession *session, InsightSettings after, const QString &text)
        : QUndoCommand(text)
        , m_session(session)
        , m_before(session->settings())
        , m_after(std::move(after))
    {
    }

    void redo() override { m_session->applySettings(m_after); }
    void undo() override { m_session->applySettings(m_before); }

private:
    InsightSession *m_session;
    InsightSettings m_before;
    InsightSettings m_after;
};

InsightSession::InsightSession(QObject *parent)
    : QObject(parent)
{
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &InsightSession::start);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &InsightSession::finished);
}

InsightSession::~InsightSession()
{
    cancel();
    for (QFuture<InsightResultPtr> &future : m_dropped)
        future.waitForFinished();
}

void InsightSession::setInput(const InsightInput &input, const std::shared_ptr<InsightRun> &run)
{
    const SiteProfile profile = m_settings.profile();
    const bool isOther = input.capture != m_input.capture;
    const std::shared_ptr<InsightRun> before = m_run;
    // One that was begun with other limits is of no use.
    if (run && run->asks(profile.askedChecks(), profile.insightThresholds()))
        m_run = run;
    else if (isOther)
        m_run.reset();
    const bool isSame = !isOther && m_run == before && input.analysis == m_input.analysis && input.cpo == m_input.cpo && input.emsp == m_input.emsp
        && (input.now == noTime) == (m_input.now == noTime) && (m_job || m_result);
    m_input = input;
    if (isSame)
        return;
    if (isOther)
        m_prepared.reset();
    ask();
}

void InsightSession::clear()
{
    cancel();
    m_input = {};
    m_run.reset();
    m_prepared.reset();
    m_result.reset();
    m_groups.clear();
    Q_EMIT changed();
}

void InsightSession::cancel()
{
    m_settle.stop();
    if (m_job) {
        m_job->cancelled = true;
        if (m_run == m_job->run)
            m_run.reset(); // it cannot go on
        m_job.reset();
    }
    m_dropped.removeIf([](const QFuture<InsightResultPtr> &future) { return future.isFinished(); });
    if (m_watcher.isRunning())
        m_dropped.append(m_watcher.future());
    m_watcher.setFuture({});
    setRunning(false);
}

void InsightSession::restart()
{
    m_run.reset();
    ask();
}

void InsightSession::ask()
{
    const bool isLive = m_input.now != noTime;
    if (m_job) {
        // A live capture asks again before the answer is there; a question about something else makes it void.
        if (isLive && m_job->input.capture == m_input.capture && m_job->run == m_run)
            return; // finished() asks again
        cancel();
    }
    const qint64 pause = isLive && m_sinceStart.isValid() ? std::max<qint64>(livePause, 3 * m_lastDuration) - m_sinceStart.elapsed() : 0;
    if (!m_settle.isActive() || pause <= settleTime)
        m_settle.start(int(std::clamp<qint64>(pause, settleTime, 60000)));
    setRunning(true);
}

void InsightSession::start()
{
    const SiteProfile profile = m_settings.profile();
    if (!m_run)
        m_run = std::make_shared<InsightRun>(m_input.capture, profile.insightThresholds(), profile.askedChecks());
    m_job = std::make_shared<Job>();
    m_job->input = m_input;
    m_job->settings = m_settings;
    m_job->run = m_run;
    m_job->frames = m_input.capture ? m_input.capture->size() : 0;
    if (m_input.analysis)
        m_job->frames = std::min(m_job->frames, m_input.analysis->framesSeen);
    // What was rebuilt from the same frames holds still.
    if (m_prepared && m_prepared->input.capture == m_input.capture && m_prepared->frames == m_job->frames) {
        const InsightInput &before = m_prepared->completed;
        m_job->input.history = before.history;
        m_job->input.charges = before.charges;
        if (!m_input.cpo && !m_prepared->input.cpo)
            m_job->input.cpo = before.cpo;
        if (!m_input.emsp && !m_prepared->input.emsp)
            m_job->input.emsp = before.emsp;
    }
    m_sinceStart.start();
    m_progress = 0;
    const std::shared_ptr<Job> job = m_job;
    m_watcher.setFuture(QtConcurrent::run([this, job]() -> InsightResultPtr {
        InsightInput input = job->input;
        input.cancelled = &job->cancelled;
        const auto progress = [this, &job](double fraction) {
            if (job->cancelled)
                return;
            // This object waits for the worker before it goes.
            QMetaObject::invokeMethod(this, [this, fraction, token = job] {
                if (token != m_job)
                    return;
                m_progress = fraction;
                Q_EMIT progressChanged(fraction);
            });
        };
        completeInput(input);
        if (input.isCancelled() || !job->run->advance(job->frames, &job->cancelled, progress))
            return {};
        job->completed = input;
        job->completed.cancelled = nullptr;
        const InsightResultPtr result = job->run->result(std::move(input));
        job->groups = groupFindings(*result, job->settings.profile(), job->settings.marks());
        return result;
    }));
}

void InsightSession::finished()
{
    if (!m_job || !m_watcher.isFinished())
        return; // this tells of one that was dropped
    m_lastDuration = m_sinceStart.elapsed();
    const std::shared_ptr<Job> job = std::exchange(m_job, {});
    const InsightResultPtr result = m_watcher.future().resultCount() > 0 ? m_watcher.result() : InsightResultPtr();
    if (result && !job->cancelled) {
        m_prepared = job;
        m_result = result;
        m_progress = 1;
        if (job->settings == m_settings)
            m_groups = std::move(job->groups);
        else
            regroup();
    }
    // Live: what has come meanwhile.
    const quint32 known = m_input.analysis ? m_input.analysis->framesSeen : 0;
    if (m_input.now != noTime && known > job->frames)
        ask();
    else
        setRunning(false);
    if (result)
        Q_EMIT changed();
}

void InsightSession::setRunning(bool running)
{
    if (m_running == running)
        return;
    m_running = running;
    Q_EMIT runningChanged(running);
}

void InsightSession::regroup()
{
    m_groups = m_result ? groupFindings(*m_result, m_settings.profile(), m_settings.marks()) : std::vector<FindingGroup>();
}

void InsightSession::setSettings(const InsightSettings &settings, const QString &undoText)
{
    if (settings == m_settings)
        return;
    m_undo.push(new InsightSettingsCommand(this, settings, undoText));
}

void InsightSession::restoreSettings(const InsightSettings &settings)
{
    m_undo.clear();
    if (settings == m_settings)
        return;
    const bool ask = !sameLimits(settings.profile(), m_settings.profile());
    m_settings = settings;
    regroup();
    if (ask && (m_input.capture || m_input.cpo || m_input.emsp))
        restart();
    Q_EMIT changed();
}

void InsightSession::applySettings(const InsightSettings &settings)
{
    const bool ask = !sameLimits(settings.profile(), m_settings.profile());
    m_settings = settings;
    regroup();
    if (ask && (m_input.capture || m_input.cpo || m_input.emsp))
        restart();
    Q_EMIT settingsChanged();
    Q_EMIT changed();
}

std::shared_ptr<InsightRun> InsightSession::makeRun(const CapturePtr &capture) const
{
    const SiteProfile profile = m_settings.profile();
    return std::make_shared<InsightRun>(capture, profile.insightThresholds(), profile.askedChecks());
}

} // namespace Roamscope
