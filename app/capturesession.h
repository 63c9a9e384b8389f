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
#include <functional>
#include <memory>

namespace Roamscope {

class AnalysisRun;
class CaptureFollower;
class CaptureView;
class FactListener;
class Recording;

/// The capture that is open: loads it, or follows a recording as it grows, hands it to the CaptureView, and
/// analyses it in a worker. While a file is read the analysis is repeated now and then; that of a recording goes on
/// from where it was. When another capture is opened, a running analysis is dropped and its answer is never shown.
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
    /// The capture is a recording that grows.
    bool isRecording() const;
    bool isAnalysing() const { return m_watcher.isRunning(); }
    /// Makes the one who gets the facts of a capture while it is analysed: of a file when all of it has been read, of a
    /// recording as it grows. Each body is parsed once that way.
    void setListenerFactory(std::function<std::shared_ptr<FactListener>(const CapturePtr &)> make) { m_makeListener = std::move(make); }
    /// The one that has heard what the last analysis() saw; it may have heard more of a recording.
    std::shared_ptr<FactListener> listener() const { return m_listener; }

    void open(const QStringList &paths, const ImportOptions &options = {});
    /// Shows a running recording as it grows; when it stops, the capture stays open as any other. False when its
    /// file cannot be read.
    bool openRecording(const std::shared_ptr<Recording> &recording);
    void close();
    /// Stops what is going on; what has been read stays.
    void cancel();

Q_SIGNALS:
    void opened();
    void loadingProgress(double fraction);
    void loaded(bool cancelled);
    /// The recording has ended and all of it is shown.
    void recordingFinished();
    void analysisProgress(double fraction);
    void analysed();
    /// Neither loading nor analysing any more.
    void idle();

private:
    void reset();
    void startAnalysis();
    void startLiveAnalysis();
    void recordingGrew();
    void stopAnalysis();
    void scheduleAnalysis();
    void analysisFinished();

    CaptureView *m_view;
    std::unique_ptr<CaptureLoader> m_loader;
    std::shared_ptr<Recording> m_recording; ///< the one that is followed; outlives the follower
    std::unique_ptr<CaptureFollower> m_follower;
    std::shared_ptr<AnalysisRun> m_run; ///< of the recording; used by one worker at a time
    std::function<std::shared_ptr<FactListener>(const CapturePtr &)> m_makeListener;
    std::shared_ptr<FactListener> m_listener;
    QStringList m_paths;
    ImportOptions m_options;
    QFutureWatcher<AnalysisPtr> m_watcher;
    QList<QFuture<AnalysisPtr>> m_dropped; ///< still running, their answer is not wanted
    std::shared_ptr<std::atomic_bool> m_cancelAnalysis;
    QTimer m_rowPause; ///< while it runs, views are not told of further rows of a recording
    bool m_rowsWait = false;
    QTimer m_growth; ///< to the next analysis of a capture that grows
    QElapsedTimer m_analysisClock;
    qint64 m_lastDuration = 0; ///< ms
    bool m_cancelled = false;
};

} // namespace Roamscope
