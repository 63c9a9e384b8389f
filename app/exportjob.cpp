// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportjob.h"

#include <QtConcurrentRun>

namespace Roamscope {

/// Shared with the worker; the job waits for it before it goes.
class ExportJob::Control : public ImportControl
{
public:
    explicit Control(ExportJob *job)
        : m_job(job)
    {
    }

    bool isCancelled() const override { return m_cancelled; }
    void cancel() { m_cancelled = true; }
    void report(quint64 done, quint64 total) override
    {
        if (total == 0 || m_cancelled)
            return;
        QMetaObject::invokeMethod(m_job, [job = m_job, fraction = double(done) / double(total)] { Q_EMIT job->progress(fraction); });
    }

private:
    ExportJob *m_job;
    std::atomic_bool m_cancelled = false;
};

ExportJob::ExportJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { Q_EMIT finished(m_path, m_watcher.result()); });
}

ExportJob::~ExportJob()
{
    cancel();
    m_watcher.waitForFinished();
}

bool ExportJob::start(const CapturePtr &capture, const QString &path, CaptureFormat format, std::vector<FrameId> rows)
{
    if (isRunning())
        return false;
    m_path = path;
    m_control = std::make_shared<Control>(this);
    m_watcher.setFuture(QtConcurrent::run([capture, path, format, rows = std::move(rows), control = m_control] {
        return writeCapture(*capture, path, format, rows, control.get());
    }));
    return true;
}

void ExportJob::cancel()
{
    if (m_control)
        m_control->cancel();
}

} // namespace Roamscope
