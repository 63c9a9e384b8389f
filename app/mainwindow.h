// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/capturesession.h"
#include "app/sessionstore.h"
#include "models/capture/timelinecoordinates.h"

#include <QHash>
#include <QMainWindow>
#include <QTimer>

class QActionGroup;
class QDockWidget;
class QLabel;
class QMenu;
class QStackedWidget;

namespace Roamscope {

class ActionRegistry;
class CommandPalette;
class ColumnsController;
class ComparePerspective;
class ConnectPerspective;
class ExportJob;
class FindingsPerspective;
class FrameSink;
class Handover;
class InsightController;
class JoinController;
class LedgerPanel;
class Inspector;
class LineageController;
class MapPerspective;
class MessageBar;
class PerspectiveBar;
class PlaybackController;
class PricePerspective;
class ProblemCounts;
class ProblemsPanel;
class RecordingController;
class RecordingIndicator;
class Settings;
class SourcesController;
class TaskIndicator;
class TimelineView;
class TrafficStore;
class TrafficView;
class WatchController;
class TransactionsPanel;
class WelcomePage;
class WorkspaceController;

/// The one window: perspectives at the left, the work in the middle with its docks, messages above it,
/// progress and counts below it.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Settings *settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    ActionRegistry *actionRegistry() const { return m_actions; }
    CaptureSession *session() const { return m_session; }
    WorkspaceController *workspace() const { return m_workspace; }
    MessageBar *messages() const { return m_messages; }
    CommandPalette *palettePopup() const { return m_palette; }
    ComparePerspective *comparePerspective() const { return m_compare; }
    ConnectPerspective *connectPerspective() const { return m_connect; }
    MapPerspective *mapPerspective() const { return m_map; }
    InsightController *insight() const { return m_insight; }
    LineageController *lineage() const { return m_lineage; }
    SourcesController *sources() const { return m_sources; }
    FindingsPerspective *findingsPerspective() const { return m_findings; }
    PlaybackController *playbackController() const { return m_playback; }
    ColumnsController *columnsController() const { return m_columns; }

    /// Opens captures, a workspace folder, or its workspace.json.
    void openPaths(const QStringList &paths);
    bool openDemo();
    /// Shows a file that another program writes as it grows.
    void follow(const QString &path);
    /// Opens what was open the last time; false when there is nothing.
    bool restoreSession();

    /// Where an endpoint that starts puts its messages: begins the recording, which is shown as it grows, or returns
    /// the one that runs. Hold it as long as the endpoint runs; when all have let go, the recording ends. `hint`
    /// names the endpoint and becomes part of the file's name. Null when no file can be made; a message says why.
    std::shared_ptr<FrameSink> startRecording(const QString &hint);
    WatchController *watchController() const { return m_watch; }
    RecordingController *recordings() const { return m_recordings; }

    /// The workspace, or the file that is open.
    QString captureName() const;

    /// "welcome", "connect", "traffic", "timeline", "compare", "map".
    void showPerspective(const QString &id);
    QString currentPerspective() const { return m_perspective; }
    QStringList perspectives() const { return m_perspectiveIds; }

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildWork();
    void buildPerspectives();
    void buildLineage();
    void buildSources();
    void buildStatusBar();
    void buildMenus();
    void addActions();
    void addViewActions();
    void addRecordingActions();
    void addWatchActions();
    void addFollowIndicator();
    QAction *addAction(const char *id, const QString &category, const QString &text, const char *icon,
                       const QKeySequence &shortcut, void (MainWindow::*slot)());
    QDockWidget *addDock(const char *id, const QString &title, QWidget *widget, Qt::DockWidgetArea area, const char *icon);
    enum class Docks { Around, None }; ///< None: the page has the whole width, as an editor needs
    void addPerspective(const char *id, const QString &title, const char *icon, QWidget *page, const QKeySequence &shortcut,
                        Docks docks = Docks::Around);
    void arrangeDocks();
    QDockWidget *bottomDock() const;
    void keepBottomHeight();
    void useBottomHeight();
    void adoptActions(QWidget *widget, const QString &category);

    void saveCapture();
    void saveShown();
    void saveReport();
    void saveBundle();
    void openBundle();
    void saveFrames(std::vector<FrameId> rows, const QString &title);
    void useTimeDisplay();
    void chooseFiles();
    void openTheDemo();
    void clearRecent();
    void quit();
    void openPalette();
    void openManual();
    void addFiles();
    void chooseWorkspace();
    void makeWorkspace();
    void closeCapture();
    void reloadCapture();
    void editColumns();
    void showSettings();
    void showAbout();
    void showShortcuts();
    void showProblems(std::optional<Severity> severity);
    void raiseDock(const QString &id);
    void fillRecentMenu();

    void watchChanged();
    void chooseFileToFollow();
    void stopFollowing();
    void chooseFolderToWatch();
    void stopWatching();
    bool mayQuitRecording();
    void followRecording();
    void recordingChanged();
    void recordingFinished();

    void takePaths(const QStringList &paths, bool adds);
    void openCapture(const QStringList &paths, const ImportOptions &options, const SourceArrangement &arrangement = {});
    void captureOpened();
    void captureLoaded(bool cancelled);
    void captureArranged();
    /// True when a file could not be read, or not all of it.
    bool showReadErrors();
    void keepInWorkspace();
    void analysisDone();
    void restoreCaptureState();
    void saveCaptureState();
    void saveSession();
    void updateFacts();
    void updateTitle();
    void updateActions();
    void languageChanged();

    Settings *m_settings;
    ActionRegistry *m_actions;
    CaptureSession *m_session;
    SessionStore m_store;
    MessageBar *m_messages = nullptr;
    WorkspaceController *m_workspace = nullptr;
    ColumnsController *m_columns = nullptr;
    CommandPalette *m_palette = nullptr;
    PerspectiveBar *m_bar = nullptr;
    QStackedWidget *m_pages = nullptr; ///< Welcome, or the work with its docks
    WelcomePage *m_welcome = nullptr;
    QMainWindow *m_work = nullptr;
    QStackedWidget *m_views = nullptr;
    TrafficView *m_traffic = nullptr;
    Inspector *m_inspector = nullptr;
    LineageController *m_lineage = nullptr;
    SourcesController *m_sources = nullptr;
    TimelineView *m_timeline = nullptr;
    PricePerspective *m_price = nullptr;
    FindingsPerspective *m_findings = nullptr;
    ComparePerspective *m_compare = nullptr;
    InsightController *m_insight = nullptr;
    ConnectPerspective *m_connect = nullptr;
    MapPerspective *m_map = nullptr;
    PlaybackController *m_playback = nullptr;
    TransactionsPanel *m_transactions = nullptr;
    JoinController *m_joins = nullptr;
    ProblemsPanel *m_problemsPanel = nullptr;
    LedgerPanel *m_ledger = nullptr;
    TrafficStore *m_trafficStore = nullptr;
    ExportJob *m_export = nullptr;
    Handover *m_handover = nullptr;
    QHash<QString, QWidget *> m_viewOf;
    QStringList m_perspectiveIds;
    QStringList m_keptFiles; ///< of the capture, as the workspace knows it
    QString m_perspective;
    QActionGroup *m_perspectiveGroup = nullptr;
    QList<QDockWidget *> m_docks;
    QMenu *m_recentMenu = nullptr;
    QLabel *m_facts = nullptr;
    ProblemCounts *m_problems = nullptr;
    TaskIndicator *m_task = nullptr;
    RecordingController *m_recordings = nullptr;
    RecordingIndicator *m_recordingIndicator = nullptr;
    WatchController *m_watch = nullptr;
    QTimer m_factsTimer; ///< the status bar's facts while a recording grows
    QHash<QString, int> m_bottomHeights; ///< of the bottom docks, for each perspective
    int m_askedHeight = 0;
    int m_settledHeight = 0; ///< what the layout made of it; 0 while it is not known
    bool m_docksArranged = false; ///< their saved or first sizes were applied
    TimeRange m_rangeToRestore; ///< once the analysis is there
    bool m_restorePending = false; ///< the capture's state is applied once its frames are there
};

} // namespace Roamscope
