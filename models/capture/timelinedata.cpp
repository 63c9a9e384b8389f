// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/timelinedata.h"

#include "models/capture/captureview.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr qint64 shortestPause = 150; // ms between two builds of a capture that grows
constexpr qint64 pauseFactor = 4; // a build may use a fifth of one core's time

} // namespace

TimelineData::TimelineData(CaptureView *view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TimelineData::start);
    connect(&m_watcher, &QFutureWatcher<Made>::finished, this, &TimelineData::finished);
    connect(view, &CaptureView::captureChanged, this, &TimelineData::captureChanged);
    connect(view, &CaptureView::rowsAdded, this, &TimelineData::schedule);
    connect(view, &CaptureView::analysisChanged, this, &TimelineData::schedule);
    if (view->capture())
        captureChanged();
}

TimelineData::~TimelineData()
{
    if (m_cancelled)
        m_cancelled->store(true);
    m_watcher.waitForFinished();
}

void TimelineData::captureChanged()
{
    if (m_cancelled)
        m_cancelled->store(true);
    m_made = {};
    m_lastDuration = 0;
    Q_EMIT changed();
    if (m_view->capture())
        schedule();
}

void TimelineData::rebuild()
{
    m_fresh = true;
    schedule();
}

void TimelineData::schedule()
{
    if (!m_view->capture())
        return;
    if (m_watcher.isRunning()) {
        m_again = true;
        return;
    }
    if (m_timer.isActive())
        return;
    const bool first = !m_made.pyramid;
    const qint64 pause = std::max(shortestPause, m_lastDuration * pauseFactor);
    const qint64 since = m_clock.isValid() ? m_clock.elapsed() : pause;
    m_timer.start(first ? 0 : int(std::clamp<qint64>(pause - since, 0, 5000)));
    Q_EMIT busyChanged(true);
}

void TimelineData::start()
{
    const CapturePtr capture = m_view->capture();
    if (!capture || m_watcher.isRunning())
        return;
    m_again = false;
    m_building = capture;
    m_clock.start();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    const AnalysisPtr analysis = m_view->analysis();
    const TimelinePyramid::Pointer previous = m_fresh ? nullptr : m_made.pyramid;
    m_fresh = false;
    const Made before = m_made;
    m_watcher.setFuture(QtConcurrent::run([capture, analysis, previous, before, cancelled = m_cancelled] {
        Made made;
        made.pyramid = TimelinePyramid::build(capture, analysis, previous, cancelled.get());
        if (analysis && before.connectors && &before.connectors->analysis() == analysis.get()) {
            made.connectors = before.connectors;
            made.series = before.series;
        } else if (analysis) {
            made.connectors = TimelineConnectors::build(analysis);
            for (std::size_t index = 0; index < analysis->series.size() && !cancelled->load(); ++index)
                made.series.push_back(std::make_shared<TimelineSeries>(analysis, index));
        }
        return made;
    }));
}

void TimelineData::finished()
{
    m_lastDuration = m_clock.elapsed();
    m_clock.start();
    const bool wanted = m_cancelled && !m_cancelled->load() && m_building == m_view->capture();
    m_building.reset();
    if (wanted) {
        m_made = m_watcher.result();
        Q_EMIT changed();
    }
    if (m_again || !wanted)
        schedule();
    Q_EMIT busyChanged(isBusy());
}

} // namespace Roamscope
