// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capturewriter.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>

namespace Roamscope {

/// Writes a capture in a worker, with progress and cancel. One at a time.
class ExportJob : public QObject
{
    Q_OBJECT
public:
    explicit ExportJob(QObject *parent = nullptr);
    ~ExportJob() override;

    /// `rows` empty = all. False while another one runs.
    bool start(const CapturePtr &capture, const QString &path, CaptureFormat format, std::vector<FrameId> rows = {});
    void cancel();
    bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void progress(double fraction);
    void finished(const QString &path, const Roamscope::CaptureWriteResult &result);

private:
    class Control;
    std::shared_ptr<Control> m_control;
    QFutureWatcher<CaptureWriteResult> m_watcher;
    QString m_path;
};

} // namespace Roamscope
