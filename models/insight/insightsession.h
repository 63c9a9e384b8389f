// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/findinggroup.h"
#include "models/insight/insightrun.h"
#include "models/insight/insightsettings.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <memory>

namespace Roamscope {

/// All checks over what is open, in a worker: asked again when the data or the profile changes, the newest question
/// wins; while a capture grows each frame is read once. What it shows is the last answer, until there is another.
/// Interface thread only.
class InsightSession : public QObject
{
    Q_OBJECT
public:
    explicit InsightSession(QObject *parent = nullptr);
    ~InsightSession() override;

    /// What is asked about: capture, analysis, Datasets of files. What is missing is rebuilt from the capture;
    /// `now` = noTime where the capture is complete. The thresholds are those of the profile.
    /// `run` has been fed with the facts of this capture already, while it was analysed; null: it is read here.
    void setInput(const InsightInput &input, const std::shared_ptr<InsightRun> &run = {});
    const InsightInput &input() const { return m_input; }
    /// Nothing is open any more.
    void clear();

    /// The last answer; null when there is none yet, or nothing is open.
    InsightResultPtr result() const { return m_result; }
    /// Of the last answer, in the order of the profile; false positives at the end.
    const std::vector<FindingGroup> &groups() const { return m_groups; }
    bool isRunning() const { return m_running; }
    double progress() const { return m_progress; }
    /// Stops; the last answer stays.
    void cancel();
    /// Asks once more.
    void restart();

    const InsightSettings &settings() const { return m_settings; }
    /// An undo step; groups follow at once, checks are asked again where limits have changed.
    void setSettings(const InsightSettings &settings, const QString &undoText);
    /// Takes them from a workspace: no undo step, and undo is emptied.
    void restoreSettings(const InsightSettings &settings);
    SiteProfile profile() const { return m_settings.profile(); }
    QUndoStack *undoStack() { return &m_undo; }

    /// For whoever reads a capture anyway: a run that it can feed (see AnalysisRun), with the limits that hold.
    std::shared_ptr<InsightRun> makeRun(const CapturePtr &capture) const;

Q_SIGNALS:
    /// Another answer, or none; or the groups of the same answer in another order.
    void changed();
    void progressChanged(double fraction);
    void runningChanged(bool running);
    /// By setSettings(), undo and redo: what the workspace has to keep.
    void settingsChanged();

private:
    friend class InsightSettingsCommand;
    struct Job;
    void applySettings(const InsightSettings &settings);
    void ask();
    void start();
    void finished();
    void regroup();
    void setRunning(bool running);

    InsightInput m_input;
    std::shared_ptr<InsightRun> m_run; ///< of m_input.capture; used by one worker at a time
    std::shared_ptr<Job> m_job; ///< the one that runs
    std::shared_ptr<Job> m_prepared; ///< the last that was done: parts that still hold are used again
    QFutureWatcher<InsightResultPtr> m_watcher;
    QList<QFuture<InsightResultPtr>> m_dropped; ///< still running, their answer is not wanted
    QTimer m_settle; ///< a live capture asks often
    QElapsedTimer m_sinceStart;
    qint64 m_lastDuration = 0; ///< ms
    InsightResultPtr m_result;
    std::vector<FindingGroup> m_groups;
    InsightSettings m_settings;
    QUndoStack m_undo;
    double m_progress = 0;
    bool m_running = false;
};

} // namespace Roamscope
