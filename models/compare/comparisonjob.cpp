// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/comparison.h"

#include "models/compare/comparator.h"

#include <QTimer>

#include <thread>

namespace Roamscope {

struct ComparisonJob::Private
{
    std::thread thread;
    std::atomic_bool cancelled {false};
    std::atomic<double> done {0};
    bool running = false;
    quint32 reported = 0;
    double reportedDone = 0;
    quint64 life = 0; ///< tells the end of this run from that of one before
    ComparisonPtr comparison;
    QTimer timer;

    void stop()
    {
        cancelled = true;
        if (thread.joinable())
            thread.join();
        running = false;
        timer.stop();
    }
};

ComparisonJob::ComparisonJob(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->timer.setInterval(50);
    connect(&d->timer, &QTimer::timeout, this, [this] {
        const quint32 size = d->comparison->size();
        if (size != d->reported) {
            d->reported = size;
            Q_EMIT differencesAdded(size);
        }
        const double done = d->done.load();
        if (done - d->reportedDone >= 0.001) {
            d->reportedDone = done;
            Q_EMIT progress(done);
        }
    });
}

ComparisonJob::~ComparisonJob()
{
    d->stop();
}

ComparisonPtr ComparisonJob::start(const DatasetPtr &cpo, const DatasetPtr &emsp, const ComparisonOptions &options)
{
    d->stop();
    d->cancelled = false;
    d->done = 0;
    d->reported = 0;
    d->reportedDone = 0;
    d->running = true;
    const quint64 life = ++d->life;
    auto comparator = std::make_shared<Comparator>(cpo, emsp, options);
    d->comparison = comparator->comparison();
    d->thread = std::thread([this, comparator, life] {
        comparator->run(&d->cancelled, [this](double done) {
            double before = d->done.load();
            while (before < done && !d->done.compare_exchange_weak(before, done)) { }
        });
        QMetaObject::invokeMethod(
            this,
            [this, life] {
                if (life != d->life || !d->running)
                    return;
                const bool cancelled = !d->comparison->isComplete();
                d->stop();
                if (d->comparison->size() != d->reported) {
                    d->reported = d->comparison->size();
                    Q_EMIT differencesAdded(d->reported);
                }
                if (!cancelled)
                    Q_EMIT progress(1);
                Q_EMIT finished(cancelled);
            },
            Qt::QueuedConnection);
    });
    d->timer.start();
    return d->comparison;
}

void ComparisonJob::cancel()
{
    if (d->running)
        d->cancelled = true;
}

bool ComparisonJob::isRunning() const
{
    return d->running;
}

ComparisonPtr ComparisonJob::comparison() const
{
    return d->comparison;
}

ComparisonPtr ComparisonJob::compare(const DatasetPtr &cpo, const DatasetPtr &emsp, const ComparisonOptions &options,
                                     const std::atomic_bool *cancelled, const std::function<void(double)> &progress)
{
    Comparator comparator(cpo, emsp, options);
    comparator.run(cancelled, progress);
    return comparator.comparison();
}

} // namespace Roamscope
