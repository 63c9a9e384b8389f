// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportjob.h"

#include <QtConcurrent>

namespace Roamscope {

ReportJob::ReportJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { Q_EMIT finished(m_path, m_watcher.result()); });
}

ReportJob::~ReportJob()
{
    cancel();
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

bool ReportJob::start(std::function<Report()> make, ReportFormat format, const QString &path)
{
    if (isRunning())
        return false;
    m_path = path;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run([this, make = std::move(make), format, path, cancelled = m_cancelled] {
        ReportOptions options;
        options.cancelled = cancelled.get();
        // The owner waits for the worker before it goes.
        options.progress = [this](double fraction) {
            QMetaObject::invokeMethod(this, [this, fraction] { Q_EMIT progress(fraction); }, Qt::QueuedConnection);
        };
        return writeReport(make(), format, path, options);
    }));
    return true;
}

void ReportJob::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

} // namespace Roamscope
