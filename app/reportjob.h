// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/document.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace Roamscope {

/// Makes a report and writes it in a worker, with progress and cancel. One at a time.
class ReportJob : public QObject
{
    Q_OBJECT
public:
    explicit ReportJob(QObject *parent = nullptr);
    ~ReportJob() override;

    /// `make` runs in the worker. False while another one runs.
    bool start(std::function<Report()> make, ReportFormat format, const QString &path);
    void cancel();
    bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void progress(double fraction);
    void finished(const QString &path, const Roamscope::ReportResult &result);

private:
    std::shared_ptr<std::atomic_bool> m_cancelled;
    QFutureWatcher<ReportResult> m_watcher;
    QString m_path;
};

} // namespace Roamscope
