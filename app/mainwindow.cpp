// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/actionregistry.h"
#include "app/columnscontroller.h"
#include "app/commandpalette.h"
#include "app/compareperspective.h"
#include "app/connectperspective.h"
#include "app/exportjob.h"
#include "app/findingsperspective.h"
#include "app/handover.h"
#include "app/importquestion.h"
#include "app/insightcontroller.h"
#include "app/lineagecontroller.h"
#include "app/mapperspective.h"
#include "app/messagebar.h"
#include "app/perspectivebar.h"
#include "app/playbackcontroller.h"
#include "app/problemcounts.h"
#include "app/recordingcontroller.h"
#include "app/recordingindicator.h"
#include "app/settings.h"
#include "app/sourcescontroller.h"
#include "app/taskindicator.h"
#include "app/trafficstore.h"
#include "app/welcomepage.h"
#include "app/workspacecontroller.h"
#include "models/capture/captureview.h"
#include "models/capture/timeformat.h"
#include "widgets/compare/comparepage.h"
#include "widgets/inspector.h"
#include "widgets/problemspanel.h"
#include "widgets/replay/replaybar.h"
#include "widgets/theme.h"
#include "widgets/timelineview.h"
#include "widgets/trafficview.h"
#include "widgets/ledger/ledgerpanel.h"
#include "widgets/transactionspanel.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

namespace Roamscope {

namespace {

const QString welcomeId = QStringLiteral("welcome");
const QString loadKey = QStringLiteral("capture.load");
const QString timelineId = QStringLiteral("timeline");
const QString compareId = QStringLiteral("compare");
constexpr int dockVersion = 1;
constexpr int inspectorWidth = 400;
constexpr int bottomHeight = 230;
constexpr int lowBottomHeight = 180;
constexpr int settleTime = 300; ///< ms until docks stand where they were sent

QStringList droppedFiles(const QMimeData *mime)
{
    QStringList paths;
    const QList<QUrl> urls = mime->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(Settings *settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_actions(new ActionRegistry(settings, this))
    , m_session(new CaptureSession(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(QIcon(QStringLiteral(":/roamscope/roamscope.svg")));
    setAcceptDrops(true);
    setMinimumSize(900, 560);

    m_messages = new MessageBar(this);
    m_workspace = new WorkspaceController(settings, m_messages, this);
    m_columns = new ColumnsController(m_session, m_workspace, m_messages, this);
    connect(m_columns, &ColumnsController::reloadRequested, this, &MainWindow::reloadCapture);
    m_recordings = new RecordingController(m_session, m_workspace, m_messages, this);
    m_bar = new PerspectiveBar(this);
    m_pages = new QStackedWidget(this);
    m_export = new ExportJob(this);
    addActions();
    m_welcome = new WelcomePage(m_actions, settings, m_pages);
    m_pages->addWidget(m_welcome);
    buildWork();
    buildPerspectives();
    addViewActions();
    addRecordingActions();
    addWatchActions();
    buildStatusBar();
    buildMenus();

    auto *centre = new QWidget(this);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_bar);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    column->addWidget(m_playback->bar());
    row->addLayout(column, 1);
    setCentralWidget(centre);
    m_palette = new CommandPalette(m_actions, settings, this);

    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::openPaths);
    connect(m_welcome, &WelcomePage::workspaceRequested, m_workspace, &WorkspaceController::open);
    connect(m_workspace, &WorkspaceController::opened, this, [this] {
        const QList<WorkspaceCapture> captures = m_workspace->workspace()->captures();
        updateTitle();
        updateActions();
        m_trafficStore->useWorkspace();
        if (captures.isEmpty())
            return;
        const WorkspaceCapture &first = captures.constFirst();
        ImportOptions options {.importerId = first.importer, .chargePointId = first.chargePoint.toUtf8()};
        ImportQuestion::parseZone(first.zone, &options.zoneOffsetMinutes);
        const SourceArrangement arrangement = restoredSources(first.sources, &options.sources);
        openCapture(first.files, options, arrangement);
    });
    connect(m_workspace, &WorkspaceController::closed, this, [this] {
        m_trafficStore->useWorkspace();
        updateTitle();
        updateActions();
    });
    connect(m_session, &CaptureSession::opened, this, &MainWindow::captureOpened);
    connect(m_session, &CaptureSession::loaded, this, &MainWindow::captureLoaded);
    connect(m_session, &CaptureSession::arranged, this, &MainWindow::captureArranged);
    connect(m_session, &CaptureSession::recordingFinished, this, &MainWindow::recordingFinished);
    connect(m_session, &CaptureSession::analysed, this, &MainWindow::analysisDone);
    connect(m_session, &CaptureSession::loadingProgress, this, [this](double fraction) {
        m_task->showProgress(tr("Reading %1").arg(m_session->view()->capture() ? m_session->view()->capture()->title() : QString()), fraction);
        updateFacts();
    });
    connect(m_session, &CaptureSession::analysisProgress, this, [this](double fraction) {
        m_task->showProgress(tr("Checking every message"), fraction);
    });
    connect(m_session, &CaptureSession::idle, this, [this] {
        m_task->finish();
        updateFacts();
        updateActions();
    });
    m_handover = new Handover(m_messages, m_task, this);
    connect(m_insight->session(), &InsightSession::changed, this, &MainWindow::updateActions);
    connect(m_handover, &Handover::bundleUnpacked, m_workspace, &WorkspaceController::open);
    connect(m_task, &TaskIndicator::cancelRequested, m_session, &CaptureSession::cancel);
    connect(m_task, &TaskIndicator::cancelRequested, m_export, &ExportJob::cancel);
    connect(m_export, &ExportJob::progress, this, [this](double fraction) { m_task->showProgress(tr("Saving"), fraction); });
    connect(m_export, &ExportJob::finished, this, [this](const QString &path, const CaptureWriteResult &result) {
        m_task->finish();
        const QString file = QDir::toNativeSeparators(path);
        QString text = result.error;
        if (result.isOk() && result.skipped > 0)
            text = tr("%Ln frame(s) saved in %1.", nullptr, int(result.written)).arg(file) + QLatin1Char(' ')
                + tr("%Ln frame(s) left out: the format holds OCPP messages only.", nullptr, int(result.skipped));
        else if (result.isOk())
            text = tr("%Ln frame(s) saved in %1.", nullptr, int(result.written)).arg(file);
        m_messages->show({.key = QStringLiteral("file.save"), .severity = result.isOk() ? Severity::Note : Severity::Error, .text = text});
    });
    connect(settings, &Settings::languageChanged, this, &MainWindow::languageChanged);

    qApp->installEventFilter(this);
    showPerspective(welcomeId);
    updateActions();
    updateTitle();
    updateFacts();

    const SessionStore::WindowState state = m_store.window();
    if (!restoreGeometry(state.geometry)) {
        const QRect screen = this->screen()->availableGeometry();
        resize(qMin(1440, screen.width()), qMin(900, screen.height()));
    }
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
}

void MainWindow::buildWork()
{
    // Docks belong to the work and not to Welcome, so they live in a window of their own inside this one.
    m_work = new QMainWindow(m_pages, Qt::Widget);
    m_work->setWindowFlags(Qt::Widget);
    m_work->setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks);
    m_work->setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    m_work->setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_work->setContextMenuPolicy(Qt::NoContextMenu);
    m_views = new QStackedWidget(m_work);
    m_work->setCentralWidget(m_views);
    m_pages->addWidget(m_work);
}

void MainWindow::buildStatusBar()
{
    m_facts = new QLabel(this);
    m_facts->setObjectName(QStringLiteral("captureFacts"));
    m_problems = new ProblemCounts(this);
    m_task = new TaskIndicator(this);
    m_map->setTaskIndicator(m_task);
    m_insight->setTaskIndicator(m_task);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(Theme::spacing, 0, Theme::spacing, 0);
    m_recordingIndicator = new RecordingIndicator(m_recordings, this);
    m_recordingIndicator->setActions(m_actions->action(QStringLiteral("record.stop")), m_actions->action(QStringLiteral("record.follow")));
    statusBar()->addWidget(m_recordingIndicator);
    addFollowIndicator();
    statusBar()->addWidget(m_facts, 1);
    statusBar()->addPermanentWidget(m_task);
    statusBar()->addPermanentWidget(m_problems);
    connect(m_problems, &ProblemCounts::requested, this, &MainWindow::showProblems);
    connect(m_problemsPanel, &ProblemsPanel::countsChanged, m_problems, &ProblemCounts::setCounts);
    connect(m_session->view(), &CaptureView::captureChanged, this,
            [this] { m_problems->setVisible(m_session->view()->capture() != nullptr); });
    m_problems->hide();
}

QDockWidget *MainWindow::addDock(const char *id, const QString &title, QWidget *widget, Qt::DockWidgetArea area, const char *icon)
{
    auto *dock = new QDockWidget(title, m_work);
    dock->setObjectName(QLatin1StringView(id));
    dock->setWidget(widget);
    m_work->addDockWidget(area, dock);
    QAction *toggle = dock->toggleViewAction();
    toggle->setObjectName(QStringLiteral("view.dock.") + QLatin1StringView(id));
    toggle->setIcon(Theme::icon(QLatin1StringView(icon)));
    m_actions->adopt(toggle, tr("View"));
    m_docks.append(dock);
    return dock;
}

void MainWindow::addPerspective(const char *id, const QString &title, const char *icon, QWidget *page, const QKeySequence &shortcut, Docks docks)
{
    const QString perspective = QLatin1StringView(id);
    if (!m_perspectiveGroup)
        m_perspectiveGroup = new QActionGroup(this);
    QAction *action = m_actions->add(QStringLiteral("view.perspective.") + perspective, tr("Go to"), title, shortcut);
    action->setIcon(Theme::icon(QLatin1StringView(icon)));
    action->setCheckable(true);
    m_perspectiveGroup->addAction(action);
    connect(action, &QAction::triggered, this, [this, perspective] { showPerspective(perspective); });
    m_bar->addPerspective(action);
    m_perspectiveIds.append(perspective);
    m_viewOf.insert(perspective, page);
    if (page != m_welcome)
        (docks == Docks::None ? m_pages : m_views)->addWidget(page);
}

void MainWindow::arrangeDocks()
{
    if (!m_work->restoreState(m_store.window().docks, dockVersion)) {
        for (QDockWidget *dock : std::as_const(m_docks)) {
            const bool right = m_work->dockWidgetArea(dock) == Qt::RightDockWidgetArea;
            m_work->resizeDocks({dock}, {right ? inspectorWidth : bottomHeight}, right ? Qt::Horizontal : Qt::Vertical);
        }
    }
    useBottomHeight();
}

QDockWidget *MainWindow::bottomDock() const
{
    for (QDockWidget *dock : m_docks) {
        // Of docks behind each other's tabs one is seen.
        if (m_work->dockWidgetArea(dock) == Qt::BottomDockWidgetArea && !dock->isFloating() && dock->isVisible()
            && !dock->visibleRegion().isEmpty())
            return dock;
    }
    return nullptr;
}

void MainWindow::keepBottomHeight()
{
    const QDockWidget *dock = bottomDock();
    // The layout gives a little less than is asked for; only what the user moved since then counts.
    if (dock && m_settledHeight > 0 && dock->height() != m_settledHeight)
        m_bottomHeights.insert(m_perspective, m_askedHeight + dock->height() - m_settledHeight);
    m_settledHeight = 0;
}

void MainWindow::useBottomHeight()
{
    // The timeline has charts of its own beneath the lanes and needs the height more.
    m_askedHeight = m_bottomHeights.value(m_perspective, m_perspective == timelineId ? lowBottomHeight : bottomHeight);
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (m_work->dockWidgetArea(dock) == Qt::BottomDockWidgetArea && !dock->isFloating() && !dock->isHidden())
            m_work->resizeDocks({dock}, {m_askedHeight}, Qt::Vertical);
    }
    QTimer::singleShot(settleTime, this, [this, perspective = m_perspective] {
        const QDockWidget *dock = bottomDock();
        if (dock && perspective == m_perspective)
            m_settledHeight = dock->height();
    });
}

void MainWindow::adoptActions(QWidget *widget, const QString &category)
{
    const QList<QAction *> actions = widget->actions();
    for (QAction *action : actions) {
        if (!action->objectName().isEmpty())
            m_actions->adopt(action, category);
    }
}

void MainWindow::showPerspective(const QString &id)
{
    QWidget *page = m_viewOf.value(id);
    if (!page)
        return;
    if (m_docksArranged && id != m_perspective)
        keepBottomHeight();
    const bool changed = id != std::exchange(m_perspective, id);
    if (m_pages->indexOf(page) >= 0) {
        m_pages->setCurrentWidget(page);
        if (page != m_welcome)
            page->setFocus(Qt::OtherFocusReason);
    } else {
        m_views->setCurrentWidget(page);
        m_pages->setCurrentWidget(m_work);
        if (!m_docksArranged) {
            // Sizes of docks only hold once the work has its own.
            m_docksArranged = true;
            QTimer::singleShot(0, this, &MainWindow::arrangeDocks);
        } else if (changed) {
            useBottomHeight();
        }
        page->setFocus(Qt::OtherFocusReason);
    }
    if (QAction *action = m_actions->action(QStringLiteral("view.perspective.") + id))
        action->setChecked(true);
    m_compare->setInFront(id == compareId);
    m_map->setInFront(id == QLatin1String("map"));
    m_playback->setPerspective(id);
    updateActions();
}

void MainWindow::openPaths(const QStringList &paths)
{
    takePaths(paths, false);
}

/// With `adds` logs become sources of the capture that is open.
void MainWindow::takePaths(const QStringList &paths, bool adds)
{
    if (paths.isEmpty())
        return;
    if (Bundle::isBundle(paths.constFirst())) {
        m_handover->openBundle(paths.constFirst());
        return;
    }
    // On the Map a dump is a sample of what is mapped.
    if (m_perspective != QLatin1String("map") && m_compare->takeFiles(paths, m_perspective == compareId))
        return;
    const QFileInfo first(paths.constFirst());
    if (first.isDir()) {
        m_workspace->open(first.absoluteFilePath());
        return;
    }
    if (first.fileName() == Workspace::mainFileName()) {
        m_workspace->open(first.absolutePath());
        return;
    }
    if (m_map->takeFiles(paths, m_perspective == QLatin1String("map")))
        return;
    QStringList files;
    for (const QString &path : paths)
        files.append(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    if (!adds || !m_sources->takeDrop(files))
        openCapture(files, {});
}

bool MainWindow::openDemo()
{
    return m_workspace->openDemo();
}

void MainWindow::openCapture(const QStringList &paths, const ImportOptions &options, const SourceArrangement &arrangement)
{
    saveCaptureState();
    m_messages->withdraw(loadKey);
    ImportOptions placed = options;
    placed.indexFolder = m_settings->indexFolder();
    placed.columns = m_columns->columns();
    m_session->open(paths, placed, arrangement);
}

void MainWindow::captureOpened()
{
    const QStringList paths = m_session->paths();
    const std::optional<SessionStore::CaptureState> state = m_store.capture(paths);
    m_restorePending = state.has_value();
    m_rangeToRestore = {};
    const bool recording = m_session->isRecording();
    m_traffic->setLoading(!recording);
    m_timeline->setLoading(!recording);
    m_traffic->setRecording(recording);
    m_timeline->setRecording(recording);
    // Filters first: the rows that arrive are filtered at once.
    m_session->view()->setChips(state ? state->chips : QList<CaptureView::Chip>());
    const QString wanted = state && m_viewOf.contains(state->perspective) ? state->perspective : QString();
    if (!wanted.isEmpty() && wanted != welcomeId)
        showPerspective(wanted);
    else if (m_perspective == welcomeId && !recording)
        showPerspective(QStringLiteral("traffic"));
    m_settings->addRecentCapture(paths);
    updateTitle();
    updateFacts();
    updateActions();
}

void MainWindow::captureLoaded(bool cancelled)
{
    const CapturePtr capture = m_session->view()->capture();
    if (!capture)
        return;
    m_traffic->setLoading(false);
    m_timeline->setLoading(false);
    updateTitle();
    updateFacts();
    if (cancelled) {
        m_messages->show({.key = loadKey,
                          .severity = Severity::Note,
                          .text = tr("Reading was cancelled. What had been read until then is shown.")});
    }
    if (!showReadErrors() && capture->size() == 0 && !cancelled) {
        m_messages->show({.key = loadKey,
                          .severity = Severity::Warning,
                          .text = tr("No message was found in %1. The Problems list says what stands on its lines; "
                                     "Roamscope reads OCPP messages in text logs and Open OCPP Trace files.")
                                      .arg(capture->title())});
    }
    restoreCaptureState();
    m_keptFiles = m_session->paths();
    keepInWorkspace();
}

bool MainWindow::showReadErrors()
{
    const CapturePtr capture = m_session->view()->capture();
    const std::vector<CaptureSource> sources = capture->sources();
    QStringList errors;
    for (const LedgerEntry &entry : capture->ledger().entries()) {
        if (entry.kind != LedgerKind::SourceError || entry.reason == LedgerReason::Cancelled || errors.size() >= 4)
            continue;
        const QString file = entry.source < sources.size() ? QFileInfo(sources[entry.source].path).fileName() : capture->title();
        errors.append(QStringLiteral("%1: %2").arg(file, entry.message()));
    }
    if (!errors.isEmpty())
        m_messages->show({.key = loadKey, .severity = Severity::Error, .text = errors.join(QLatin1Char('\n'))});
    return !errors.isEmpty();
}

void MainWindow::keepInWorkspace()
{
    if (!m_workspace->workspace()->isOpen())
        return;
    const CapturePtr capture = m_session->view()->capture();
    const ImportOptions &options = m_session->options();
    m_workspace->addCapture({.files = m_session->paths(),
                             .name = capture->title(),
                             .chargePoint = QString::fromUtf8(options.chargePointId),
                             .zone = options.zoneOffsetMinutes != 0 ? ImportQuestion::zoneText(options.zoneOffsetMinutes) : QString(),
                             .importer = options.importerId,
                             .sources = savedSources(m_session->arrangement(), options.sources)},
                            m_keptFiles);
    m_keptFiles = m_session->paths();
}

void MainWindow::captureArranged()
{
    const QStringList paths = m_session->paths();
    if (paths != m_keptFiles) {
        m_messages->withdraw(loadKey);
        showReadErrors();
        m_settings->addRecentCapture(paths);
    }
    keepInWorkspace();
    updateTitle();
    updateFacts();
    updateActions();
}

void MainWindow::analysisDone()
{
    // The timeline fits itself to a new capture; the place where the user was comes after that.
    if (const TimeRange range = std::exchange(m_rangeToRestore, {}); range.isValid())
        m_session->view()->setRange(range.from, range.to);
    updateFacts();
    updateActions();
}

void MainWindow::restoreCaptureState()
{
    if (!m_restorePending)
        return;
    m_restorePending = false;
    const std::optional<SessionStore::CaptureState> state = m_store.capture(m_session->paths());
    CaptureView *view = m_session->view();
    if (!state || !view->capture())
        return;
    if (view->currentFrame() == noFrame && state->currentFrame < view->capture()->size())
        view->setCurrentFrame(state->currentFrame);
    if (state->rangeFrom != noTime)
        m_rangeToRestore = {.from = state->rangeFrom, .to = state->rangeTo};
}

void MainWindow::saveCaptureState()
{
    const CaptureView *view = m_session->view();
    if (!view->capture() || m_restorePending)
        return;
    m_store.setCapture(m_session->paths(), {.chips = view->chips(),
                                            .currentFrame = view->currentFrame(),
                                            .rangeFrom = view->rangeFrom(),
                                            .rangeTo = view->rangeTo(),
                                            .perspective = m_perspective});
}

void MainWindow::saveSession()
{
    saveCaptureState();
    if (m_docksArranged)
        keepBottomHeight();
    QJsonObject heights;
    for (auto height = m_bottomHeights.cbegin(); height != m_bottomHeights.cend(); ++height)
        heights.insert(height.key(), height.value());
    const QJsonObject views {{QStringLiteral("bottomHeights"), heights},
                             {QStringLiteral("inspector"), m_inspector->saveState()},
                             {QStringLiteral("timeline"), m_timeline->saveState()},
                             {QStringLiteral("compare"), m_compare->saveState()},
                             {QStringLiteral("problems"), m_problemsPanel->saveState()},
                             {QStringLiteral("ledger"), m_ledger->saveState()},
                             {QStringLiteral("transactions"), m_transactions->saveState()},
                             {QStringLiteral("replay"), m_playback->saveState()},
                             {QStringLiteral("map"), m_map->saveState()},
                             {QStringLiteral("findings"), m_findings->saveState()}};
    m_store.setViewStates(QJsonDocument(views).toJson(QJsonDocument::Compact));
    m_store.setWindow({.geometry = saveGeometry(),
                       .docks = m_docksArranged ? m_work->saveState(dockVersion) : m_store.window().docks,
                       .perspective = m_perspective,
                       .captureFiles = m_session->paths(),
                       .workspace = m_workspace->workspace()->folder()});
}

bool MainWindow::restoreSession()
{
    const SessionStore::WindowState state = m_store.window();
    bool any = false;
    if (!state.workspace.isEmpty() && Workspace::isWorkspace(state.workspace))
        any = m_workspace->open(state.workspace);
    QStringList files;
    for (const QString &file : state.captureFiles) {
        if (QFileInfo::exists(file.section(QStringLiteral("!/"), 0, 0)))
            files.append(file);
    }
    if (!files.isEmpty() && files != m_session->paths()) {
        openCapture(files, {});
        any = true;
    }
    any = m_map->reopenLast() || any;
    if (any && m_viewOf.contains(state.perspective))
        showPerspective(state.perspective);
    return any;
}

void MainWindow::closeCapture()
{
    saveCaptureState();
    m_messages->withdraw(loadKey);
    m_session->close();
    m_workspace->close();
    showPerspective(welcomeId);
    updateTitle();
    updateFacts();
}

void MainWindow::reloadCapture()
{
    if (!m_session->paths().isEmpty())
        openCapture(m_session->paths(), m_session->options(), m_session->arrangement());
}

void MainWindow::editColumns()
{
    m_columns->edit();
}

void MainWindow::updateFacts()
{
    const CapturePtr capture = m_session->view()->capture();
    if (!capture) {
        m_facts->clear();
        return;
    }
    const QLocale locale;
    const bool recording = m_session->isRecording(); // then the recording's own line says how many and how long
    QStringList facts;
    if (!recording)
        facts.append(tr("%Ln frame(s)", nullptr, int(qMin<quint32>(capture->size(), INT_MAX))));
    // Id 0 is the empty name.
    if (const int peers = capture->peers().size() - 1; peers > 0)
        facts.append(tr("%Ln charge point(s) or partner(s)", nullptr, peers));
    if (const AnalysisPtr analysis = m_session->view()->analysis(); analysis && !analysis->transactions.empty())
        facts.append(tr("%Ln transaction(s)", nullptr, int(analysis->transactions.size())));
    if (capture->firstTime() != noTime && !m_session->isLoading() && !recording) {
        const TimeFormat format {.utc = !m_settings->showsLocalTime()};
        const auto text = [&format, &locale](TimeUs time) {
            const QDateTime utc = QDateTime::fromMSecsSinceEpoch(time / 1000, Qt::UTC);
            return locale.toString(format.utc ? utc : utc.toLocalTime(), QLocale::ShortFormat);
        };
        facts.append(tr("%1 to %2 %3").arg(text(capture->firstTime()), text(capture->lastTime()), zoneName(format)));
    }
    if (const quint64 damaged = capture->ledger().total(LedgerKind::Damaged); damaged > 0)
        facts.append(tr("%Ln damaged line(s)", nullptr, int(qMin<quint64>(damaged, INT_MAX))));
    m_facts->setText(facts.join(QStringLiteral("  ·  ")));
}

void MainWindow::useTimeDisplay()
{
    TimeFormat format = m_traffic->model()->timeFormat();
    format.utc = !m_settings->showsLocalTime();
    m_traffic->setTimeFormat(format);
    m_inspector->setTimeFormat(format);
    m_lineage->setTimeFormat(format);
    m_sources->setTimeFormat(format);
    m_timeline->setTimeFormat(format);
    m_problemsPanel->setTimeFormat(format);
    m_transactions->setTimeFormat(format);
    if (m_findings)
        m_findings->setTimeFormat(format);
    m_playback->setTimeFormat(format);
    if (m_facts)
        updateFacts();
}

void MainWindow::updateTitle()
{
    QStringList parts;
    if (m_recordings->isRecording())
        parts.append(QStringLiteral("● ") + tr("Recording"));
    if (const CapturePtr capture = m_session->view()->capture())
        parts.append(capture->title());
    if (m_workspace->workspace()->isOpen())
        parts.append(m_workspace->workspace()->name());
    parts.removeDuplicates();
    parts.append(QStringLiteral("Roamscope"));
    setWindowTitle(parts.join(QStringLiteral(" – ")));
}

QString MainWindow::captureName() const
{
    if (m_workspace->workspace()->isOpen())
        return m_workspace->workspace()->name();
    const CapturePtr capture = m_session->view()->capture();
    return capture ? capture->title() : QString();
}

void MainWindow::updateActions()
{
    const bool open = m_session->view()->capture() != nullptr;
    for (const char *id : {"file.close", "file.reload", "file.add", "file.saveCapture", "file.saveShown"}) {
        if (QAction *action = m_actions->action(QLatin1StringView(id)))
            action->setEnabled(open);
    }
    if (QAction *reload = m_actions->action(QStringLiteral("file.reload")))
        reload->setEnabled(open && !m_session->isRecording());
    m_actions->action(QStringLiteral("file.columns"))->setEnabled(open && m_columns->hasTable());
    m_actions->action(QStringLiteral("file.saveBundle"))->setEnabled(m_workspace->workspace()->isOpen());
    m_actions->action(QStringLiteral("file.report"))->setEnabled(m_insight->session()->result() != nullptr);
}

void MainWindow::showProblems(std::optional<Severity> severity)
{
    if (severity)
        m_problemsPanel->showOnly(*severity);
    raiseDock(QStringLiteral("problems"));
}

void MainWindow::raiseDock(const QString &id)
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (dock->objectName() != id)
            continue;
        if (m_perspective == welcomeId)
            showPerspective(QStringLiteral("traffic"));
        dock->show();
        dock->raise();
        dock->widget()->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayQuitRecording()) {
        event->ignore();
        return;
    }
    m_connect->shutDown();
    m_recordings->stop();
    saveSession();
    m_trafficStore->saveNow();
    m_compare->saveNow();
    m_map->saveNow();
    m_workspace->workspace()->save();
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow() && m_trafficStore) {
        m_trafficStore->saveNow();
        m_compare->saveNow();
        m_map->saveNow();
        m_workspace->workspace()->save();
    }
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // Files may be dropped anywhere, also on a field that would take their names as text.
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop && type != QEvent::DragLeave)
        return QMainWindow::eventFilter(watched, event);
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != this)
        return false;
    if (type == QEvent::DragLeave) {
        m_welcome->setDropHighlighted(false);
        return false;
    }
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList files = droppedFiles(drop->mimeData());
    if (files.isEmpty())
        return false;
    if (m_perspective == compareId && m_compare->page()->isAncestorOf(widget))
        return false; // the page knows which side a file is dropped on
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    m_welcome->setDropHighlighted(type != QEvent::Drop);
    // With Shift held one file is a file that grows, several are opened in the place of what is open.
    const bool shift = drop->modifiers() & Qt::ShiftModifier;
    if (type == QEvent::Drop && files.size() == 1 && shift && QFileInfo(files.constFirst()).isFile())
        follow(files.constFirst());
    else if (type == QEvent::Drop)
        takePaths(files, !shift);
    return true;
}

} // namespace Roamscope
