// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of the main window, its menus and what they do.
#include "app/aboutdialog.h"
#include "app/actionregistry.h"
#include "app/columnscontroller.h"
#include "app/commandpalette.h"
#include "app/compareperspective.h"
#include "app/connectperspective.h"
#include "app/exportjob.h"
#include "app/findingsperspective.h"
#include "app/handover.h"
#include "app/insightcontroller.h"
#include "app/joincontroller.h"
#include "app/languages.h"
#include "app/lineagecontroller.h"
#include "app/livereplaycontroller.h"
#include "app/mainwindow.h"
#include "app/mapperspective.h"
#include "app/messagebar.h"
#include "app/perspectivebar.h"
#include "app/playbackcontroller.h"
#include "app/priceperspective.h"
#include "app/settings.h"
#include "app/settingsdialog.h"
#include "app/sourcescontroller.h"
#include "app/trafficstore.h"
#include "app/welcomepage.h"
#include "app/workspacecontroller.h"
#include "models/capture/captureview.h"
#include "models/capture/timelinedata.h"
#include "widgets/compare/comparepage.h"
#include "widgets/findings/findingspage.h"
#include "widgets/connect/connectpage.h"
#include "widgets/inspector.h"
#include "widgets/lineage/lineagepanel.h"
#include "widgets/price/pricepage.h"
#include "widgets/mapping/mappage.h"
#include "widgets/problemspanel.h"
#include "widgets/replay/worldpanel.h"
#include "widgets/sources/sourcespanel.h"
#include "widgets/theme.h"
#include "widgets/timelineview.h"
#include "widgets/trafficview.h"
#include "widgets/ledger/ledgerpanel.h"
#include "widgets/transactionspanel.h"

#include <QActionGroup>
#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QStackedWidget>
#include <QStandardPaths>

namespace Roamscope {

QAction *MainWindow::addAction(const char *id, const QString &category, const QString &text, const char *icon,
                               const QKeySequence &shortcut, void (MainWindow::*slot)())
{
    QAction *action = m_actions->add(QLatin1StringView(id), category, text, shortcut);
    if (icon)
        action->setIcon(Theme::icon(QLatin1StringView(icon)));
    connect(action, &QAction::triggered, this, slot);
    // Works wherever the focus is, also when the action stands in no menu.
    QMainWindow::addAction(action);
    return action;
}

void MainWindow::addActions()
{
    const QString file = tr("File");
    addAction("file.open", file, tr("&Open…"), "open", QKeySequence::Open, &MainWindow::chooseFiles);
    addAction("file.add", file, tr("&Add files to this capture…"), "plus", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), &MainWindow::addFiles);
    addAction("file.openDemo", file, tr("Open the &demo"), "demo", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), &MainWindow::openTheDemo);
    addAction("file.openWorkspace", file, tr("Open &workspace…"), "folder", QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_O), &MainWindow::chooseWorkspace);
    addAction("file.newWorkspace", file, tr("&New workspace…"), "workspace", QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N), &MainWindow::makeWorkspace);
    addAction("file.reload", file, tr("&Read again"), "refresh", QKeySequence(Qt::Key_F5), &MainWindow::reloadCapture);
    addAction("file.columns", file, tr("Co&lumns of a table…"), "columns", {}, &MainWindow::editColumns);
    addAction("file.saveCapture", file, tr("&Save the capture as…"), "save", QKeySequence::SaveAs, &MainWindow::saveCapture);
    addAction("file.saveShown", file, tr("Save the frames &shown as…"), "export", {}, &MainWindow::saveShown);
    addAction("file.report", file, tr("Save a report of the &findings…"), "problems", {}, &MainWindow::saveReport);
    addAction("file.openBundle", file, tr("Open a &bundle…"), "import", {}, &MainWindow::openBundle);
    addAction("file.saveBundle", file, tr("Save the workspace as a b&undle…"), "export", {}, &MainWindow::saveBundle);
    addAction("file.close", file, tr("&Close"), "close", QKeySequence::Close, &MainWindow::closeCapture);
    addAction("file.clearRecent", file, tr("&Forget recent files"), "delete", {}, &MainWindow::clearRecent);
    addAction("app.quit", file, tr("&Quit"), nullptr, QKeySequence::Quit, &MainWindow::quit)->setMenuRole(QAction::QuitRole);

    const QString help = tr("Help");
    addAction("app.palette", help, tr("Command &palette…"), "command", QKeySequence(Qt::CTRL | Qt::Key_K), &MainWindow::openPalette);
    addAction("app.settings", help, tr("&Settings…"), "settings", QKeySequence(Qt::CTRL | Qt::Key_Comma), &MainWindow::showSettings)
        ->setMenuRole(QAction::PreferencesRole);
    addAction("app.shortcuts", help, tr("&Keyboard shortcuts…"), "keyboard", QKeySequence(Qt::CTRL | Qt::Key_F1), &MainWindow::showShortcuts);
    addAction("app.manual", help, tr("User &manual"), "help", QKeySequence::HelpContents, &MainWindow::openManual);
    addAction("app.about", help, tr("&About Roamscope"), "note", {}, &MainWindow::showAbout)->setMenuRole(QAction::AboutRole);
}

void MainWindow::addViewActions()
{
    const QString view = tr("View");
    struct Scheme
    {
        const char *id;
        QString text;
        const char *icon;
        ColourScheme scheme;
    };
    auto *schemes = new QActionGroup(this);
    for (const Scheme &entry : {Scheme {"view.theme.system", tr("As the &system"), "colors", ColourScheme::System},
                                Scheme {"view.theme.light", tr("&Light"), "sun", ColourScheme::Light},
                                Scheme {"view.theme.dark", tr("&Dark"), "moon", ColourScheme::Dark},
                                Scheme {"view.theme.contrast", tr("&High contrast"), "contrast", ColourScheme::HighContrast}}) {
        QAction *action = m_actions->add(QLatin1StringView(entry.id), tr("Colours"), entry.text);
        action->setIcon(Theme::icon(QLatin1StringView(entry.icon)));
        action->setCheckable(true);
        action->setChecked(m_settings->colourScheme() == entry.scheme);
        schemes->addAction(action);
        connect(action, &QAction::triggered, this, [this, scheme = entry.scheme] { m_settings->setColourScheme(scheme); });
        connect(m_settings, &Settings::colourSchemeChanged, action,
                [this, action, scheme = entry.scheme] { action->setChecked(m_settings->colourScheme() == scheme); });
    }

    auto *times = new QActionGroup(this);
    for (const bool local : {false, true}) {
        QAction *action = m_actions->add(local ? QStringLiteral("view.time.local") : QStringLiteral("view.time.utc"), view,
                                         local ? tr("Times of this &computer") : tr("Times in &UTC"));
        action->setIcon(Theme::icon(QStringLiteral("clock")));
        action->setCheckable(true);
        action->setChecked(m_settings->showsLocalTime() == local);
        times->addAction(action);
        connect(action, &QAction::triggered, this, [this, local] { m_settings->setShowsLocalTime(local); });
        connect(m_settings, &Settings::timeDisplayChanged, action,
                [this, action, local] { action->setChecked(m_settings->showsLocalTime() == local); });
    }
    connect(m_settings, &Settings::timeDisplayChanged, this, &MainWindow::useTimeDisplay);

    QAction *full = m_actions->add(QStringLiteral("view.fullScreen"), view, tr("&Full screen"), QKeySequence(Qt::Key_F11));
    full->setIcon(Theme::icon(QStringLiteral("expand")));
    full->setCheckable(true);
    QMainWindow::addAction(full);
    connect(full, &QAction::toggled, this, [this](bool on) {
        setWindowState(on ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    });
}

void MainWindow::buildPerspectives()
{
    addPerspective("welcome", tr("Welcome"), "welcome", m_welcome, QKeySequence(Qt::CTRL | Qt::Key_1));
    EndpointContext live;
    live.recording = [this] { return startRecording({}); };
    live.addFiles = [this](const QStringList &files) {
        if (m_session->paths().isEmpty() || m_session->isRecording())
            openCapture(m_session->paths() + files, m_session->options()); // of a recording, what is there by now
        else
            m_session->addFiles(files);
        showPerspective(QStringLiteral("traffic"));
    };
    live.showPerspective = [this](const QString &id) { showPerspective(id); };
    live.showExchange = [this](const QByteArray &id) {
        CaptureView *view = m_session->view();
        view->addChip(QStringLiteral("id == \"%1\"").arg(QString::fromUtf8(id).remove(QLatin1Char('"'))));
        showPerspective(QStringLiteral("traffic"));
    };
    live.showDataset = [this](const DatasetPtr &dataset, const QString &name) {
        m_compare->session()->setDataset(CompareSession::Place::Cpo, dataset, {.name = name});
        showPerspective(QStringLiteral("compare"));
    };
    live.replaceDataset = [this](const DatasetPtr &shown, const DatasetPtr &newer) {
        CompareSession *session = m_compare->session();
        for (const CompareSession::Place place : {CompareSession::Place::Cpo, CompareSession::Place::Emsp}) {
            if (session->dataset(place) != shown)
                continue;
            session->setDataset(place, newer, session->source(place));
            return true;
        }
        return false;
    };
    m_connect = new ConnectPerspective(m_workspace, m_messages, live, this);
    addPerspective("connect", tr("Connect"), "connect", m_connect->page(), QKeySequence(Qt::CTRL | Qt::Key_2), Docks::None);
    for (QAction *action : m_connect->page()->programActions())
        m_actions->adopt(action, tr("Connect"));
    m_traffic = new TrafficView(m_session->view(), m_views);
    addPerspective("traffic", tr("Traffic"), "traffic", m_traffic, QKeySequence(Qt::CTRL | Qt::Key_3));
    adoptActions(m_traffic, tr("Traffic"));
    m_trafficStore = new TrafficStore(m_traffic, m_session, m_workspace->workspace(), this);
    connect(m_trafficStore, &TrafficStore::failed, this, [this](const QString &message) {
        m_messages->show({.key = QStringLiteral("notes"), .severity = Severity::Error, .text = message});
    });
    connect(m_traffic, &TrafficView::openRequested, this, &MainWindow::chooseFiles);
    connect(m_traffic, &TrafficView::demoRequested, this, &MainWindow::openTheDemo);
    connect(m_traffic, &TrafficView::timeFormatChanged, this,
            [this](const TimeFormat &format) { m_settings->setShowsLocalTime(!format.utc); });
    m_inspector = new Inspector(m_session->view(), m_work);
    addDock("inspector", tr("Inspector"), m_inspector, Qt::RightDockWidgetArea, "inspector");
    connect(m_inspector, &Inspector::followTransactionRequested, this,
            [this] { m_actions->action(QStringLiteral("traffic.followTransaction"))->trigger(); });
    connect(m_traffic, &TrafficView::inspectRequested, this, [this] { raiseDock(QStringLiteral("inspector")); });
    m_transactions = new TransactionsPanel(m_session->view(), m_work);
    m_joins = new JoinController(m_session, m_workspace, m_messages, this);
    m_joins->setPanel(m_transactions);
    QDockWidget *transactions = addDock("transactions", tr("Transactions"), m_transactions, Qt::BottomDockWidgetArea, "transactions");
    m_problemsPanel = new ProblemsPanel(m_session->view(), m_work);
    QDockWidget *problems = addDock("problems", tr("Problems"), m_problemsPanel, Qt::BottomDockWidgetArea, "problems");
    m_work->tabifyDockWidget(transactions, problems);
    m_playback = new PlaybackController(m_session, m_actions, this);
    m_playback->listenForSpace(m_pages);
    QDockWidget *world = addDock("world", tr("World"), m_playback->world(), Qt::BottomDockWidgetArea, "world");
    m_work->tabifyDockWidget(problems, world);
    m_ledger = new LedgerPanel(m_session->view(), m_work);
    QDockWidget *ledger = addDock("ledger", tr("Ledger"), m_ledger, Qt::BottomDockWidgetArea, "note");
    m_work->tabifyDockWidget(world, ledger);
    connect(m_traffic, &TrafficView::showInSourceRequested, this, [this](FrameId frame) {
        raiseDock(QStringLiteral("ledger"));
        m_ledger->showFrame(frame);
    });
    connect(m_playback->world(), &WorldPanel::frameActivated, this, [this] { raiseDock(QStringLiteral("inspector")); });
    transactions->raise();
    // Their tabs carry the titles already.
    for (QDockWidget *dock : {transactions, problems, world, ledger})
        dock->setTitleBarWidget(new QWidget(dock));
    connect(m_transactions, &TransactionsPanel::followed, this, [this] { showPerspective(QStringLiteral("traffic")); });
    connect(m_problemsPanel, &ProblemsPanel::frameActivated, this, [this] { raiseDock(QStringLiteral("inspector")); });
    m_timeline = new TimelineView(m_session->view(), m_views);
    m_timeline->setAnnotations(m_traffic->annotations());
    m_playback->setTimeline(m_timeline);
    addPerspective("timeline", tr("Timeline"), "timeline", m_timeline, QKeySequence(Qt::CTRL | Qt::Key_4));
    adoptActions(m_timeline, tr("Timeline"));
    const auto showInTimeline = [this](FrameId frame) {
        showPerspective(QStringLiteral("timeline"));
        m_timeline->showFrame(frame);
    };
    connect(m_traffic, &TrafficView::showInTimelineRequested, this, showInTimeline);
    connect(m_transactions, &TransactionsPanel::showInTimelineRequested, this, showInTimeline);
    connect(m_timeline, &TimelineView::showInTrafficRequested, this, [this](FrameId frame) {
        showPerspective(QStringLiteral("traffic"));
        m_session->view()->setCurrentFrame(frame);
    });
    connect(m_timeline, &TimelineView::inspectRequested, this, [this] { raiseDock(QStringLiteral("inspector")); });
    connect(m_timeline, &TimelineView::openRequested, this, &MainWindow::chooseFiles);
    connect(m_timeline, &TimelineView::demoRequested, this, &MainWindow::openTheDemo);
    m_compare = new ComparePerspective(m_session, m_workspace, m_messages, this);
    m_insight = new InsightController(m_session, m_compare->session(), m_workspace, m_messages, this);
    m_playback->setInsight(m_insight->session());
    addPerspective("compare", tr("Compare"), "compare", m_compare->page(), QKeySequence(Qt::CTRL | Qt::Key_5), Docks::None);
    adoptActions(m_compare->page(), tr("Compare"));
    connect(m_compare, &ComparePerspective::showRequested, this, [this] { showPerspective(QStringLiteral("compare")); });
    connect(m_compare, &ComparePerspective::demoRequested, this, [this] {
        openTheDemo();
        showPerspective(QStringLiteral("compare"));
    });
    connect(m_compare, &ComparePerspective::timelineRequested, this, showInTimeline);
    connect(m_compare, &ComparePerspective::trafficRequested, this, [this] { showPerspective(QStringLiteral("traffic")); });
    m_map = new MapPerspective(m_actions, m_session, m_workspace, m_messages, this);
    addPerspective("map", tr("Map"), "map", m_map->page(), QKeySequence(Qt::CTRL | Qt::Key_6), Docks::None);
    connect(m_map, &MapPerspective::showRequested, this, [this] { showPerspective(QStringLiteral("map")); });
    connect(m_map, &MapPerspective::frameRequested, this, [this] { showPerspective(QStringLiteral("traffic")); });
    connect(m_map, &MapPerspective::demoRequested, this, [this] {
        openTheDemo();
        showPerspective(QStringLiteral("map"));
    });
    buildLineage();
    buildSources();
    useTimeDisplay();
    const QJsonObject views = QJsonDocument::fromJson(m_store.viewStates()).object();
    const QJsonObject heights = views.value(QStringLiteral("bottomHeights")).toObject();
    for (auto height = heights.begin(); height != heights.end(); ++height) {
        if (height->toInt() > 0)
            m_bottomHeights.insert(height.key(), height->toInt());
    }
    m_inspector->restoreState(views.value(QStringLiteral("inspector")).toObject());
    m_timeline->restoreState(views.value(QStringLiteral("timeline")).toObject());
    m_compare->restoreState(views.value(QStringLiteral("compare")).toObject());
    m_ledger->restoreState(views.value(QStringLiteral("ledger")).toObject());
    m_problemsPanel->restoreState(views.value(QStringLiteral("problems")).toObject());
    m_transactions->restoreState(views.value(QStringLiteral("transactions")).toObject());
    m_map->restoreState(views.value(QStringLiteral("map")).toObject());
    m_playback->restoreState(views.value(QStringLiteral("replay")).toObject());

    m_bar->addTool(m_actions->action(QStringLiteral("app.settings")));
    m_price = new PricePerspective(m_session, m_workspace, m_messages, m_actions, this);
    addPerspective("price", tr("Price"), "price", m_price->page(), QKeySequence(Qt::CTRL | Qt::Key_7), Docks::None);
    m_playback->setPricePage(m_price->page());
    connect(m_price, &PricePerspective::demoRequested, this, &MainWindow::openTheDemo);
    auto *replay = new LiveReplayController(m_session, m_connect, m_recordings, m_timeline->state(), this);
    connect(m_traffic, &TrafficView::replayRequested, replay, &LiveReplayController::open);
    connect(m_timeline, &TimelineView::replayRequested, replay, &LiveReplayController::open);
    connect(m_price, &PricePerspective::frameRequested, this, [this](FrameId frame) {
        m_session->view()->setCurrentFrame(frame);
        showPerspective(QStringLiteral("traffic"));
    });
    m_findings = new FindingsPerspective(m_insight->session(), m_session->view(), {.timeline = m_timeline, .compare = m_compare, .price = m_price}, this);
    addPerspective("findings", tr("Findings"), "findings", m_findings->page(), QKeySequence(Qt::CTRL | Qt::Key_8), Docks::None);
    adoptActions(m_findings->page(), tr("Findings"));
    connect(m_findings->page(), &FindingsPage::lineageRequested, this, [this](bool forward) {
        m_actions->action(forward ? QStringLiteral("lineage.forward") : QStringLiteral("lineage.back"))->trigger();
    });
    connect(m_findings, &FindingsPerspective::showRequested, this, &MainWindow::showPerspective);
    connect(m_findings, &FindingsPerspective::openRequested, this, &MainWindow::chooseFiles);
    connect(m_findings, &FindingsPerspective::demoRequested, this, [this] {
        openTheDemo();
        showPerspective(QStringLiteral("findings"));
    });
    m_findings->restoreState(views.value(QStringLiteral("findings")).toObject());
    useTimeDisplay();
}

void MainWindow::buildLineage()
{
    m_lineage = new LineageController(m_session, m_workspace, m_actions, this);
    m_lineage->setInspector(m_inspector);
    m_lineage->setTimeline(m_timeline);
    m_lineage->setCompare(m_compare);
    QDockWidget *lineage = addDock("lineage", tr("Lineage"), m_lineage->panel(), Qt::RightDockWidgetArea, "link");
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (dock->objectName() != QLatin1String("inspector"))
            continue;
        m_work->tabifyDockWidget(dock, lineage);
        dock->raise();
        // Their tabs carry the titles already.
        dock->setTitleBarWidget(new QWidget(dock));
        lineage->setTitleBarWidget(new QWidget(lineage));
    }
    connect(m_lineage, &LineageController::showRequested, this, [this] {
        // Pages that have no docks beside them: the way is drawn on the timeline.
        if (m_views->indexOf(m_viewOf.value(m_perspective)) < 0)
            showPerspective(QStringLiteral("timeline"));
        raiseDock(QStringLiteral("lineage"));
    });
    connect(m_lineage, &LineageController::inspectRequested, this, [this] { raiseDock(QStringLiteral("inspector")); });
}

void MainWindow::buildSources()
{
    m_sources = new SourcesController(m_session, m_workspace, m_messages, m_actions, this);
    QDockWidget *sources = addDock("sources", tr("Sources"), m_sources->panel(), Qt::BottomDockWidgetArea, "sources");
    sources->setTitleBarWidget(new QWidget(sources)); // its tab carries the title already
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (dock->objectName() == QLatin1String("transactions")) {
            m_work->tabifyDockWidget(dock, sources);
            dock->raise();
        }
    }
    connect(m_sources->panel(), &SourcesPanel::columnsRequested, m_columns, &ColumnsController::edit);
    connect(m_sources, &SourcesController::chooseRequested, this, &MainWindow::addFiles);
    connect(m_sources, &SourcesController::openRequested, this, &MainWindow::chooseFiles);
    connect(m_sources, &SourcesController::demoRequested, this, &MainWindow::openTheDemo);
    connect(m_sources, &SourcesController::openInsteadRequested, this, &MainWindow::openPaths);
    connect(m_sources, &SourcesController::ledgerRequested, this, [this](const QString &path) {
        raiseDock(QStringLiteral("ledger"));
        m_ledger->showSource(path);
    });
    connect(m_sources, &SourcesController::framesRequested, this, [this] { showPerspective(QStringLiteral("traffic")); });
}

void MainWindow::buildMenus()
{
    const auto menu = [this](const QString &title, const QList<const char *> &ids) {
        QMenu *menu = menuBar()->addMenu(title);
        for (const char *id : ids) {
            if (!id)
                menu->addSeparator();
            else if (QAction *action = m_actions->action(QLatin1StringView(id)))
                menu->addAction(action);
        }
        return menu;
    };

    QMenu *file = menu(tr("&File"), {"file.open", "file.add", "file.follow", "file.stopFollowing", "file.watchFolder", "file.stopWatching", "file.openDemo", nullptr, "file.openWorkspace", "file.newWorkspace", "file.openBundle"});
    m_recentMenu = new QMenu(tr("Open &again"), file);
    m_recentMenu->setIcon(Theme::icon(QStringLiteral("history")));
    file->insertMenu(m_actions->action(QStringLiteral("file.openWorkspace")), m_recentMenu);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    QMenu *sources = new QMenu(tr("So&urces of this capture"), file);
    sources->setIcon(Theme::icon(QStringLiteral("sources")));
    for (const QString &id : SourcesController::menu()) {
        if (id.isEmpty())
            sources->addSeparator();
        else
            sources->addAction(m_actions->action(id));
    }
    file->insertMenu(m_actions->action(QStringLiteral("file.openDemo")), sources);
    file->addSeparator();
    for (const char *id : {"record.start", "record.stop", "record.follow"})
        file->addAction(m_actions->action(QLatin1StringView(id)));
    file->addSeparator();
    for (const char *id : {"file.reload", "file.columns", "file.saveCapture", "file.saveShown", "file.report", "file.saveBundle", "file.close"}) {
        if (QAction *action = m_actions->action(QLatin1StringView(id)))
            file->addAction(action);
    }
    file->addSeparator();
    file->addAction(m_actions->action(QStringLiteral("app.quit")));

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    for (const QString &id : m_map->editMenu())
        edit->addAction(m_actions->action(id));

    for (const auto &[title, prefix] : {std::pair {tr("C&onnect"), QStringLiteral("connect.")},
                                        std::pair {tr("&Traffic"), QStringLiteral("traffic.")},
                                        std::pair {tr("T&imeline"), QStringLiteral("timeline.")},
                                        std::pair {tr("&Compare"), QStringLiteral("compare.")},
                                        std::pair {tr("&Map"), QStringLiteral("map.")}}) {
        QMenu *actions = nullptr;
        for (const QString &id : m_actions->ids()) {
            if (!id.startsWith(prefix))
                continue;
            if (!actions)
                actions = menuBar()->addMenu(title);
            actions->addAction(m_actions->action(id));
        }
    }

    m_playback->fillMenu(menuBar()->addMenu(tr("&Replay")));

    QMenu *view = menuBar()->addMenu(tr("&View"));
    for (const QString &id : std::as_const(m_perspectiveIds))
        view->addAction(m_actions->action(QStringLiteral("view.perspective.") + id));
    view->addSeparator();
    for (const QDockWidget *dock : std::as_const(m_docks))
        view->addAction(dock->toggleViewAction());
    view->addAction(m_actions->action(QStringLiteral("view.clocks")));
    view->addSeparator();
    for (const char *id : {"lineage.back", "lineage.forward"})
        view->addAction(m_actions->action(QLatin1StringView(id)));
    view->addSeparator();
    QMenu *colours = view->addMenu(Theme::icon(QStringLiteral("colors")), tr("&Colours"));
    for (const char *id : {"view.theme.system", "view.theme.light", "view.theme.dark", "view.theme.contrast"})
        colours->addAction(m_actions->action(QLatin1StringView(id)));
    for (const char *id : {"view.time.utc", "view.time.local"})
        view->addAction(m_actions->action(QLatin1StringView(id)));
    view->addSeparator();
    view->addAction(m_actions->action(QStringLiteral("view.fullScreen")));

    menu(tr("&Help"), {"app.palette", "app.shortcuts", "app.manual", nullptr, "app.settings", nullptr, "app.about"});
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    for (const QString &folder : m_settings->recentWorkspaces()) {
        QAction *action = m_recentMenu->addAction(Theme::icon(QStringLiteral("workspace")), QDir(folder).dirName());
        action->setToolTip(QDir::toNativeSeparators(folder));
        connect(action, &QAction::triggered, this, [this, folder] { m_workspace->open(folder); });
    }
    m_recentMenu->addSeparator();
    for (const QString &entry : m_settings->recentCaptures()) {
        const QStringList paths = entry.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        if (paths.isEmpty())
            continue;
        QString text = QDir::toNativeSeparators(paths.constFirst());
        if (paths.size() > 1)
            text = tr("%1 and %n more", nullptr, int(paths.size() - 1)).arg(text);
        QAction *action = m_recentMenu->addAction(Theme::icon(QStringLiteral("file")), text.replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, paths] { openPaths(paths); });
    }
    if (m_recentMenu->isEmpty()) {
        m_recentMenu->addAction(tr("Nothing was open yet"))->setEnabled(false);
        return;
    }
    m_recentMenu->addSeparator();
    m_recentMenu->addAction(m_actions->action(QStringLiteral("file.clearRecent")));
}

void MainWindow::chooseFiles()
{
    const QStringList before = m_session->paths();
    const QString folder = before.isEmpty() ? QString() : QFileInfo(before.constFirst()).absolutePath();
    openPaths(QFileDialog::getOpenFileNames(this, tr("Open logs and captures"), folder, tr("All files (*)")));
}

void MainWindow::addFiles()
{
    const QStringList before = m_session->paths();
    if (before.isEmpty())
        return;
    m_sources->addFiles(QFileDialog::getOpenFileNames(this, tr("Add files to this capture"),
                                                      QFileInfo(before.constFirst()).absolutePath(), tr("All files (*)")));
}

void MainWindow::saveCapture()
{
    saveFrames({}, tr("Save the capture"));
}

void MainWindow::saveShown()
{
    const FrameModel *model = m_traffic->model();
    std::vector<FrameId> rows;
    rows.reserve(std::size_t(model->rowCount()));
    for (int row = 0; row < model->rowCount(); ++row)
        rows.push_back(model->frameAt(row));
    saveFrames(std::move(rows), tr("Save the frames shown"));
}

void MainWindow::saveFrames(std::vector<FrameId> rows, const QString &title)
{
    const CapturePtr capture = m_session->view()->capture();
    if (!capture || m_session->paths().isEmpty())
        return;
    const QString canonical = tr("Roamscope capture (*.jsonl)");
    const QString pure = tr("Open OCPP Trace, OCPP messages only (*.jsonl)");
    QString chosen = canonical;
    const QFileInfo source(m_session->paths().constFirst());
    const QString path = QFileDialog::getSaveFileName(this, title, source.absolutePath() + QLatin1Char('/') + source.completeBaseName() + QStringLiteral("-saved.jsonl"),
                                                      canonical + QStringLiteral(";;") + pure, &chosen);
    if (path.isEmpty())
        return;
    if (!m_export->start(capture, path, chosen == pure ? CaptureFormat::OpenOcppTrace : CaptureFormat::Canonical, std::move(rows))) {
        m_messages->show({.key = QStringLiteral("file.save"), .severity = Severity::Note, .text = tr("Another capture is still being written. Try again when it is done.")});
    }
}

void MainWindow::saveReport()
{
    const InsightSession *session = m_insight->session();
    if (!session->result())
        return;
    FindingReport report {.name = captureName(), .profile = session->profile().name, .result = session->result(), .groups = session->groups()};
    const QStringList paths = m_session->paths();
    m_handover->saveReport(std::move(report), m_timeline->data()->pyramid(), m_timeline->data()->connectors(),
                           paths.isEmpty() ? m_workspace->workspace()->folder() : QFileInfo(paths.constFirst()).absolutePath());
}

void MainWindow::saveBundle()
{
    if (m_workspace->workspace()->save())
        m_handover->saveBundle(m_workspace->workspace()->folder());
}

void MainWindow::openBundle()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a bundle"), {}, tr("Bundle (*.zip)"));
    if (path.isEmpty())
        return;
    if (Bundle::isBundle(path))
        m_handover->openBundle(path);
    else
        m_messages->show({.key = QStringLiteral("handover"),
                          .severity = Severity::Error,
                          .text = tr("%1 is no bundle of a workspace. A log or a capture is opened with Open.").arg(QDir::toNativeSeparators(path))});
}

void MainWindow::openTheDemo()
{
    openDemo();
}

void MainWindow::chooseWorkspace()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a workspace"));
    if (!folder.isEmpty())
        m_workspace->open(folder);
}

void MainWindow::makeWorkspace()
{
    const QString folder = QFileDialog::getSaveFileName(this, tr("Make a workspace: choose a name for its folder"),
                                                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                                            + QLatin1Char('/') + tr("Charging logs"));
    if (!folder.isEmpty())
        m_workspace->create(folder);
}

void MainWindow::clearRecent()
{
    m_settings->clearRecent();
}

void MainWindow::quit()
{
    close();
}

void MainWindow::openPalette()
{
    m_palette->open();
}

void MainWindow::showSettings()
{
    SettingsDialog(m_settings, m_actions, this).exec();
}

void MainWindow::showShortcuts()
{
    SettingsDialog dialog(m_settings, m_actions, this);
    dialog.showPage(SettingsDialog::Page::Shortcuts);
    dialog.exec();
}

void MainWindow::openManual()
{
    for (const QString &path : {QCoreApplication::applicationDirPath() + QStringLiteral("/../share/doc/roamscope/manual.md"),
                                QStringLiteral(ROAMSCOPE_SOURCE_DIR "/docs/manual.md")}) {
        if (QFileInfo::exists(path)) {
            if (!QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).canonicalFilePath())))
                m_messages->show({.key = QStringLiteral("app.manual"),
                                  .severity = Severity::Note,
                                  .text = tr("The manual is the file %1.").arg(QDir::toNativeSeparators(path))});
            return;
        }
    }
    m_messages->show({.key = QStringLiteral("app.manual"),
                      .severity = Severity::Warning,
                      .text = tr("The manual is not installed with this program. Install the package roamscope again.")});
}

void MainWindow::showAbout()
{
    AboutDialog(this).exec();
}

void MainWindow::languageChanged()
{
    const QString language = Languages::nativeName(Languages::choose(m_settings->language()));
    MessageBar::Message message {.key = QStringLiteral("app.language"),
                                 .severity = Severity::Note,
                                 .text = tr("Roamscope speaks %1 from the next start on.").arg(language)};
    message.answers.append({tr("Start again now"), [this] {
                                saveSession();
                                if (QProcess::startDetached(QCoreApplication::applicationFilePath(), {}))
                                    close();
                            }});
    m_messages->show(message);
}

} // namespace Roamscope
