// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/timelineconnectors.h"
#include "models/capture/timelinepyramid.h"
#include "models/capture/timelineseries.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace Roamscope {

class CaptureView;

/// Keeps the timeline's pyramid, connectors and series in step with a CaptureView, in a worker. While the
/// capture grows it is extended now and then, never more often than it costs little; what is shown
/// meanwhile stays. Lives in the interface thread.
class TimelineData : public QObject
{
    Q_OBJECT
public:
    explicit TimelineData(CaptureView *view, QObject *parent = nullptr);
    ~TimelineData() override;

    TimelinePyramid::Pointer pyramid() const { return m_made.pyramid; } ///< null before the first is ready
    TimelineConnectors::Pointer connectors() const { return m_made.connectors; } ///< null before the analysis
    const std::vector<std::shared_ptr<const TimelineSeries>> &series() const { return m_made.series; } ///< as in Analysis
    bool isBusy() const { return m_watcher.isRunning() || m_timer.isActive(); }
    /// Builds all lanes again: answers found their requests since they were first seen.
    void rebuild();

Q_SIGNALS:
    void changed();
    void busyChanged(bool busy);

private:
    struct Made
    {
        TimelinePyramid::Pointer pyramid;
        TimelineConnectors::Pointer connectors;
        std::vector<std::shared_ptr<const TimelineSeries>> series;
    };
    void captureChanged();
    void start();
    void finished();
    void schedule();

    CaptureView *m_view;
    Made m_made;
    QFutureWatcher<Made> m_watcher;
    QTimer m_timer;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    CapturePtr m_building;
    QElapsedTimer m_clock;
    qint64 m_lastDuration = 0; ///< ms
    bool m_again = false;
    bool m_fresh = false;
};

} // namespace Roamscope
