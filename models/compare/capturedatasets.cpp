// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/capturedatasets.h"

#include <QFutureWatcher>
#include <QMutex>
#include <QtConcurrent>

namespace Roamscope {

namespace {
constexpr int settleMilliseconds = 120;
}

struct CaptureDatasets::Shared
{
    CapturePtr capture;
    AnalysisPtr analysis;
    std::atomic_bool cancelled {false};
    QMutex mutex;
    MomentHistoryPtr history; ///< read by the first who needs it
    std::unique_ptr<ChargerTruth> truth;

    /// Called in workers, with the mutex held.
    bool read()
    {
        if (!history)
            history = MomentHistory::read(capture, &cancelled);
        return history != nullptr;
    }
};

CaptureDatasets::CaptureDatasets(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, &CaptureDatasets::start);
}

CaptureDatasets::~CaptureDatasets()
{
    if (m_shared)
        m_shared->cancelled = true;
    m_pool.waitForDone();
}

void CaptureDatasets::setCapture(CapturePtr capture, AnalysisPtr analysis)
{
    if (m_shared)
        m_shared->cancelled = true;
    m_shared.reset();
    m_settle.stop();
    m_capture = std::move(capture);
    m_analysis = std::move(analysis);
    ++m_explainRequest;
    ++m_chargerRequest;
    if (!m_capture)
        return;
    m_shared = std::make_shared<Shared>();
    m_shared->capture = m_capture;
    m_shared->analysis = m_analysis;
}

void CaptureDatasets::request(TimeUs time)
{
    if (!m_shared)
        return;
    m_wanted = time;
    if (m_running)
        m_again = true;
    else if (!m_settle.isActive())
        m_settle.start();
}

void CaptureDatasets::start()
{
    if (!m_shared)
        return;
    m_running = true;
    m_again = false;
    auto *watcher = new QFutureWatcher<Views>(this);
    connect(watcher, &QFutureWatcher<Views>::finished, this, [this, watcher, shared = m_shared] {
        watcher->deleteLater();
        m_running = false;
        if (shared != m_shared) { // another capture by now
            if (m_again)
                start();
            return;
        }
        const Views views = watcher->result();
        if (views.cpo && views.emsp)
            Q_EMIT viewsReady(views);
        if (m_again)
            start();
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, [shared = m_shared, time = m_wanted]() -> Views {
        const QMutexLocker locker(&shared->mutex);
        if (!shared->read())
            return {};
        Views views;
        views.time = time;
        views.hasTraffic = !shared->history->isEmpty();
        views.cpo = shared->history->at(time, MomentView::Cpo);
        views.emsp = shared->history->at(time, MomentView::Emsp);
        if (shared->analysis && !shared->cancelled) {
            // EVSEs are joined with chargers once, from all that the capture names.
            if (!shared->truth) {
                const std::vector<DatasetPtr> known {shared->history->at(noTime, MomentView::Cpo), shared->history->at(noTime, MomentView::Emsp)};
                shared->truth = std::make_unique<ChargerTruth>(shared->capture, shared->analysis, known);
            }
            const DatasetPtr charger = shared->truth->at(time);
            if (charger && !charger->isEmpty())
                views.charger = charger;
        }
        return views;
    }));
}

void CaptureDatasets::requestCharger(const std::vector<DatasetPtr> &known, TimeUs time)
{
    if (!m_shared || !m_shared->analysis)
        return;
    const quint64 request = ++m_chargerRequest;
    auto *watcher = new QFutureWatcher<DatasetPtr>(this);
    connect(watcher, &QFutureWatcher<DatasetPtr>::finished, this, [this, watcher, request] {
        watcher->deleteLater();
        if (request == m_chargerRequest)
            Q_EMIT chargerReady(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, [shared = m_shared, known, time]() -> DatasetPtr {
        const DatasetPtr charger = ChargerTruth(shared->capture, shared->analysis, known).at(time);
        return charger && !charger->isEmpty() ? charger : nullptr;
    }));
}

void CaptureDatasets::explain(const ComparisonPtr &comparison, quint32 difference)
{
    if (!m_shared || !comparison || difference >= comparison->size())
        return;
    const quint64 request = ++m_explainRequest;
    auto *watcher = new QFutureWatcher<Explanation>(this);
    connect(watcher, &QFutureWatcher<Explanation>::finished, this, [this, watcher, request, difference] {
        watcher->deleteLater();
        if (request == m_explainRequest)
            Q_EMIT explained(difference, watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, [shared = m_shared, comparison, difference]() -> Explanation {
        const QMutexLocker locker(&shared->mutex);
        if (!shared->read())
            return {};
        return Roamscope::explain(*comparison, comparison->at(difference), *shared->history, shared->analysis.get());
    }));
}

} // namespace Roamscope
