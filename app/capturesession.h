// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysis.h"
#include "models/capture/captureloader.h"
#include "models/capture/merge/clockproposal.h"
#include "models/capture/merge/rowcopy.h"

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
///
/// Several sources are laid together: what was read is kept, and what is shown is an arrangement of it, made anew by a
/// worker when a zone, a clock or the list of sources changes. Frames keep their selection; their ids change.
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

    void open(const QStringList &paths, const ImportOptions &options = {}) { open(paths, options, {}); }
    /// With what is known of the sources already, from a workspace.
    void open(const QStringList &paths, const ImportOptions &options, const SourceArrangement &arrangement);
    /// Reads further files and shows them with what is there; files that are open already are passed over. While a file
    /// is read they wait for their turn. Nothing happens while a recording runs.
    void addFiles(const QStringList &paths, const QHash<QString, SourceOptions> &options = {});
    /// Takes a source out; a member of an archive is switched off instead, unless it is the last one of it.
    void removeSource(const QString &path);
    /// Reads one file again with other options (which importer, which charge point), in its place.
    void readAgain(const QString &path, const SourceOptions &options);

    /// What was read, in the order of its files; the same object as view()->capture() when nothing is arranged. Null when
    /// nothing is open. Only for reading.
    CapturePtr loadedCapture() const { return m_loaded; }
    const SourceArrangement &arrangement() const { return m_arrangement; }
    /// Shows the sources in another arrangement; arranged() follows when it is shown.
    void setArrangement(const SourceArrangement &arrangement);
    /// A worker is laying sources together.
    bool isArranging() const;
    /// Which frames stand in several sources, by their ids in loadedCapture(); null while they are looked for.
    std::shared_ptr<const Sightings> sightings() const { return m_sightings; }
    /// How the clocks of the sources could be set right. They are worked out after loading and after each change.
    const std::vector<ClockProposal> &proposals() const { return m_proposals; }
    /// From a frame as it was read to the one that is shown, and back; noFrame when it is not shown.
    FrameId shownFrame(FrameId loaded) const;
    FrameId loadedFrame(FrameId shown) const;

    /// Shows a running recording as it grows; when it stops, the capture stays open as any other. False when its
    /// file cannot be read.
    bool openRecording(const std::shared_ptr<Recording> &recording);
    /// Shows a file that another program writes as it grows (`tail -F`), like a recording. False when it cannot be read;
    /// `reason` says why.
    bool follow(const QString &path, const ImportOptions &options, LedgerReason *reason = nullptr);
    /// Reads the rest and ends that; recordingFinished() follows.
    void stopFollowing();
    /// The file that is followed; empty when none is.
    QString followed() const { return isRecording() && !m_recording ? m_paths.value(0) : QString(); }
    void close();
    /// Which Session and CDR belong to which charge, as a person has said; the capture is analysed anew.
    void setJoins(const JoinCorrections &joins);
    /// Stops what is going on; what has been read stays.
    void cancel();

Q_SIGNALS:
    void opened();
    void loadingProgress(double fraction);
    void loaded(bool cancelled);
    /// The sources, what is known of them, or the capture shown have changed. Comes before analysed(), which follows only
    /// where rows have changed.
    void arranged();
    void proposalsChanged();
    /// The recording has ended and all of it is shown.
    void recordingFinished();
    void analysisProgress(double fraction);
    void analysed();
    /// Neither loading nor analysing any more.
    void idle();

private:
    /// What a worker makes of the sources.
    struct Arranged
    {
        CapturePtr loaded;
        CapturePtr shown;
        std::shared_ptr<const Sightings> sightings;
    };
    /// Files that wait for their turn, or one that is read again in its place.
    struct Waiting
    {
        QStringList paths;
        QHash<QString, SourceOptions> options;
        bool replaces = false;
    };

    void reset();
    void useZones();
    void readNext();
    void readingFinished(const Waiting &what, bool cancelled);
    /// Shows the sources in their arrangement; those of `parts` where the list itself has changed.
    void arrange(std::vector<CapturePart> parts = {});
    void arrangingFinished();
    void dropArranging();
    void show(const CapturePtr &capture);
    void loadingFinished();
    void propose();
    void showGrowing(std::unique_ptr<CaptureFollower> follower, const CapturePtr &capture, const QString &path, const ImportOptions &options);
    void startAnalysis();
    void startLiveAnalysis();
    void recordingGrew();
    void stopAnalysis();
    void scheduleAnalysis();
    void analysisFinished();

    CaptureView *m_view;
    CapturePtr m_loaded;
    SourceArrangement m_arrangement;
    std::shared_ptr<const Sightings> m_sightings;
    std::vector<ClockProposal> m_proposals;
    QFutureWatcher<Arranged> m_arranging;
    std::shared_ptr<std::atomic_bool> m_cancelArranging;
    bool m_joining = false; ///< the arranging that runs changes the list of sources: it is not dropped
    bool m_arrangeAgain = false;
    bool m_finishing = false; ///< all has been read, and is being laid together
    QFutureWatcher<std::vector<ClockProposal>> m_proposing;
    std::shared_ptr<std::atomic_bool> m_cancelProposing;
    std::unique_ptr<CaptureLoader> m_adder; ///< of further files
    QList<Waiting> m_waiting;
    QStringList m_beingRead;
    std::function<void()> m_readWaits; ///< until the list of sources is settled
    std::unique_ptr<CaptureLoader> m_loader;
    std::shared_ptr<Recording> m_recording; ///< the one that is followed; outlives the follower
    std::unique_ptr<CaptureFollower> m_follower;
    std::shared_ptr<AnalysisRun> m_run; ///< of the recording; used by one worker at a time
    std::function<std::shared_ptr<FactListener>(const CapturePtr &)> m_makeListener;
    std::shared_ptr<FactListener> m_listener;
    QStringList m_paths;
    ImportOptions m_options;
    JoinCorrections m_joins;
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
