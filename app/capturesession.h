// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysis.h"
#include "models/capture/captureloader.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <atomic>
#include <memory>

namespace Roamscope {

class CaptureView;

/// The capture that is open: loads it, hands it to the CaptureView, and analyses it in a worker. While
/// it grows the analysis is repeated now and then; when it is complete, or another capture is opened,
/// a running analysis is dropped and its answer is never shown.
class CaptureSession : public QObject
{
    Q_OBJECT
public:
    explicit CaptureSession(QObject *parent = nullptr);
    ~CaptureSession() override;

    CaptureView *view() const { return m_view; }
    /// The files of the capture, as the user named them.
    QStringList paths() const { return m_paths; }
    const ImportOptions &options() const { return m_options; }
    bool isLoading() const;
    bool isAnalysing() const { return m_watcher.isRunning(); }

    void open(const QStringList &paths, const ImportOptions &options = {});
    void close();
    /// Stops what is going on; what has been read stays.
    void cancel();

Q_SIGNALS:
    void opened();
    void loadingProgress(double fraction);
    void loaded(bool cancelled);
    void analysisProgress(double fraction);
    void analysed();
    /// Neither loading nor analysing any more.
    void idle();

private:
    void startAnalysis();
    void stopAnalysis();
    void scheduleAnalysis();
    void analysisFinished();

    CaptureView *m_view;
    std::unique_ptr<CaptureLoader> m_loader;
    QStringList m_paths;
    ImportOptions m_options;
    QFutureWatcher<AnalysisPtr> m_watcher;
    QList<QFuture<AnalysisPtr>> m_dropped; ///< still running, their answer is not wanted
    std::shared_ptr<std::atomic_bool> m_cancelAnalysis;
    QTimer m_growth; ///< to the next analysis of a capture that grows
    QElapsedTimer m_analysisClock;
    qint64 m_lastDuration = 0; ///< ms
    bool m_cancelled = false;
};

} // namespace Roamscope
