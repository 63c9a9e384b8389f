// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compareperspective.h"

#include "app/capturesession.h"
#include "app/messagebar.h"
#include "app/tariffpricing.h"
#include "app/workspacecontroller.h"
#include "models/capture/captureview.h"
#include "models/compare/differencemodel.h"
#include "models/compare/differencereport.h"
#include "models/compare/jsonpatch.h"
#include "models/compare/savedcomparison.h"
#include "widgets/compare/compareexportdialog.h"
#include "widgets/compare/comparepage.h"
#include "widgets/compare/differencelist.h"
#include "widgets/compare/explainpanel.h"
#include "widgets/theme.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QSaveFile>
#include <QtConcurrent>

namespace Roamscope {

namespace {

const QString dropKey = QStringLiteral("compare.drop");
const QString captureKey = QStringLiteral("compare.capture");
const QString rulesKey = QStringLiteral("compare.rules");
const QString exportKey = QStringLiteral("compare.export");
constexpr qint64 headSize = 64 * 1024; ///< bytes that tell a dump from other JSON
constexpr int savePause = 800; ///< ms

JsonFile::Json toWorkspace(const QJsonObject &json)
{
    return JsonFile::Json::parse(QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString(), nullptr, false);
}

QJsonObject fromWorkspace(const JsonFile::Json &json)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(json.dump(-1, ' ', false, JsonFile::Json::error_handler_t::replace))).object();
}

} // namespace

ComparePerspective::ComparePerspective(CaptureSession *capture, WorkspaceController *workspace, MessageBar *messages, QWidget *window)
    : QObject(window)
    , m_capture(capture)
    , m_workspace(workspace)
    , m_messages(messages)
    , m_window(window)
    , m_page(new ComparePage(&m_session, window))
{
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(savePause);
    connect(&m_saveTimer, &QTimer::timeout, this, &ComparePerspective::saveDecisions);
    connect(m_page, &ComparePage::openRequested, this, &ComparePerspective::choose);
    connect(m_page, &ComparePage::captureRequested, this, &ComparePerspective::useCapture);
    connect(m_page, &ComparePage::demoRequested, this, &ComparePerspective::demoRequested);
    connect(m_page, &ComparePage::exportRequested, this, &ComparePerspective::exportComparison);
    connect(m_page, &ComparePage::explainRequested, this, &ComparePerspective::explain);
    connect(m_page, &ComparePage::followToggled, this, &ComparePerspective::requestViews);
    connect(m_page->explanation(), &ExplainPanel::timelineRequested, this, [this](FrameId frame) { show(frame, true); });
    connect(m_page->explanation(), &ExplainPanel::trafficRequested, this, [this](FrameId frame) { show(frame, false); });
    m_session.setTariffMeaning(pricingTariffMeaning());
    m_page->addSourceMenuHook([this](QMenu *menu, CompareSession::Place place) { fillWorkspaceMenu(menu, place); });

    CaptureView *view = capture->view();
    const auto useNewCapture = [this] {
        const CaptureView *captureView = m_capture->view();
        m_views.setCapture(captureView->capture(), captureView->analysis());
        m_page->setCaptureAvailable(captureView->capture() != nullptr);
    };
    connect(view, &CaptureView::captureChanged, this, [this, useNewCapture] {
        // What came from the capture before says nothing of this one.
        const bool used = m_session.usesCapture();
        useNewCapture();
        if (used) {
            m_session.clearAll();
            m_wantsCapture = m_capture->view()->capture() != nullptr;
        } else if (m_session.source(CompareSession::Charger).kind == CompareSession::Source::Kind::Capture) {
            m_session.clear(CompareSession::Charger);
        }
    });
    connect(view, &CaptureView::analysisChanged, this, [this, useNewCapture] {
        useNewCapture();
        if (m_capture->view()->analysis() && (m_wantsCapture || m_session.usesCapture()))
            m_views.request(m_capture->view()->cursor());
        else
            requestCharger();
    });
    connect(view, &CaptureView::cursorChanged, this, &ComparePerspective::requestViews);
    connect(&m_views, &CaptureDatasets::viewsReady, this, &ComparePerspective::takeViews);
    connect(&m_views, &CaptureDatasets::chargerReady, this, [this](const DatasetPtr &charger) {
        const CompareSession::Source::Kind kind = m_session.source(CompareSession::Charger).kind;
        if (charger && !m_session.usesCapture() && kind != CompareSession::Source::Kind::Files)
            m_session.setDataset(CompareSession::Charger, charger, {.kind = CompareSession::Source::Kind::Capture, .role = DatasetRole::Truth});
    });
    connect(&m_session, &CompareSession::finished, this, &ComparePerspective::requestCharger);
    connect(&m_views, &CaptureDatasets::explained, this, [this](quint32 difference, const Explanation &explanation) {
        if (int(difference) == m_session.current())
            m_page->explanation()->setExplanation(explanation);
    });
    useNewCapture();

    connect(&m_session, &CompareSession::refused, this, [this](const QString &message) {
        m_messages->show({.key = dropKey, .severity = Severity::Warning, .text = message});
    });
    connect(&m_session, &CompareSession::sourcesChanged, this, [this] {
        if (!m_session.isRunning())
            saveSources();
    });
    for (const auto signal : {&CompareSession::rulesChanged})
        connect(&m_session, signal, &m_saveTimer, qOverload<>(&QTimer::start));
    connect(m_session.notes(), &ComparisonNotes::changed, &m_saveTimer, qOverload<>(&QTimer::start));
    connect(workspace, &WorkspaceController::opened, this, &ComparePerspective::useWorkspace);
    connect(workspace, &WorkspaceController::closed, this, &ComparePerspective::leaveWorkspace);
    connect(workspace->workspace(), &Workspace::changed, this, [this](Workspace::Thing thing) {
        if (!m_loading && thing == Workspace::Thing::Comparison)
            useWorkspace();
    });
    connect(&m_writing, &QFutureWatcher<Written>::finished, this, [this] {
        const Written written = m_writing.result();
        if (written.cancelled)
            m_messages->withdraw(exportKey);
        else
            m_messages->show({.key = exportKey,
                              .severity = written.error.isEmpty() ? Severity::Note : Severity::Error,
                              .text = written.error.isEmpty() ? tr("The comparison is in %1.").arg(QDir::toNativeSeparators(written.path)) : written.error});
    });
    if (workspace->workspace()->isOpen())
        useWorkspace();
}

ComparePerspective::~ComparePerspective()
{
    if (m_cancelWriting)
        *m_cancelWriting = true;
    m_writing.disconnect(this);
    m_writing.waitForFinished();
}

bool ComparePerspective::isBusy() const
{
    return m_session.isRunning() || m_views.isBusy();
}

bool ComparePerspective::isFeed(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        if (Workspace::isWorkspace(path))
            return false;
        const QStringList files = QDir(path).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        return !files.isEmpty() && isFeed(path + QLatin1Char('/') + files.constFirst());
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(headSize);
    const QByteArray start = head.left(400).trimmed();
    // One list or one OCPI answer; captures are lines of records.
    if (!start.startsWith('[') && !(start.startsWith('{') && head.contains("\"status_code\"") && head.contains("\"data\"")))
        return false;
    if (head.contains("\"schemaVersion\"") || head.contains("\"messageTypeId\""))
        return false;
    int signs = 0;
    for (const char *name : {"\"last_updated\"", "\"country_code\"", "\"party_id\"", "\"evses\"", "\"coordinates\"", "\"contract_id\"", "\"auth_id\"",
                             "\"price_components\"", "\"charging_periods\"", "\"time_zone\""})
        signs += head.contains(name) ? 1 : 0;
    return signs >= 2;
}

bool ComparePerspective::takeFiles(const QStringList &paths, bool isInFront)
{
    if (paths.isEmpty())
        return false;
    for (const QString &path : paths) {
        if (Workspace::isWorkspace(path) || QFileInfo(path).fileName() == Workspace::mainFileName())
            return false;
        if (!isInFront && !isFeed(path))
            return false;
    }
    if (!isInFront)
        Q_EMIT showRequested();
    m_pending = {};
    m_session.loadDropped(paths);
    return true;
}

void ComparePerspective::setInFront(bool inFront)
{
    m_inFront = inFront;
    if (inFront && std::exchange(m_behind, false))
        requestViews();
    if (!inFront || m_pending.isEmpty())
        return;
    const QJsonObject pending = std::exchange(m_pending, {});
    if (m_session.isEmpty())
        SavedComparison::restoreSources(m_session, pending, m_pendingFolder, &m_wantsCapture);
    if (m_wantsCapture && m_capture->view()->analysis())
        m_views.request(m_capture->view()->cursor());
}

void ComparePerspective::choose(CompareSession::Place place, bool folder)
{
    const QString titles[] = {tr("What the CPO holds"), tr("What the eMSP holds"), tr("What the chargers say")};
    QStringList paths;
    if (folder) {
        const QString path = QFileDialog::getExistingDirectory(m_window, titles[place], m_lastFolder);
        if (!path.isEmpty())
            paths.append(path);
    } else {
        paths = QFileDialog::getOpenFileNames(m_window, titles[place], m_lastFolder,
                                              tr("OCPI dumps (*.json *.jsonl *.ndjson *.gz *.zip)") + QStringLiteral(";;") + tr("All files (*)"));
    }
    if (paths.isEmpty())
        return;
    m_lastFolder = QFileInfo(paths.constFirst()).absolutePath();
    m_session.loadFiles(place, paths);
}

void ComparePerspective::useCapture()
{
    const CaptureView *view = m_capture->view();
    if (!view->capture())
        return;
    m_messages->withdraw(captureKey);
    m_wantsCapture = true;
    m_views.request(view->cursor());
}

void ComparePerspective::requestCharger()
{
    // Two dumps beside an open capture: what the chargers said of their EVSEs stands with them.
    const CompareSession::Source::Kind kind = m_session.source(CompareSession::Charger).kind;
    if (!m_capture->view()->analysis() || m_session.usesCapture() || m_session.isRunning() || kind == CompareSession::Source::Kind::Files)
        return;
    const DatasetPtr cpo = m_session.dataset(CompareSession::Cpo);
    const DatasetPtr emsp = m_session.dataset(CompareSession::Emsp);
    if (cpo && emsp)
        m_views.requestCharger({cpo, emsp}, qMax(cpo->takenAt(), emsp->takenAt())); // at another time they say something else
}

void ComparePerspective::requestViews()
{
    if (!m_session.usesCapture() || !m_page->action("compare.followCursor")->isChecked())
        return;
    // While time is played elsewhere nothing is compared with every step.
    m_behind = !m_inFront;
    if (m_inFront)
        m_views.request(m_capture->view()->cursor());
}

void ComparePerspective::takeViews(const CaptureDatasets::Views &views)
{
    if (!m_wantsCapture && !m_session.usesCapture())
        return; // files were chosen meanwhile
    m_wantsCapture = false;
    if (!views.hasTraffic) {
        m_messages->show({.key = captureKey,
                          .severity = Severity::Note,
                          .text = tr("The open capture has no OCPI messages that carry locations, tariffs, tokens, sessions or CDRs. "
                                     "Open one that has, or choose files.")});
        return;
    }
    m_session.setCaptureDatasets(views.cpo, views.emsp, views.charger);
}

void ComparePerspective::explain(int difference)
{
    if (difference < 0 || !m_session.comparison())
        return;
    m_page->showExplanation();
    // Comparing tariffs of thousands of elements takes a while.
    QtConcurrent::run([comparison = m_session.comparison(), difference] { return priceExample(*comparison, comparison->at(quint32(difference))); })
        .then(this, [this, difference](const QString &example) {
            if (difference == m_session.current())
                m_page->explanation()->setExample(example);
        });
    if (m_capture->view()->capture())
        m_views.explain(m_session.comparison(), quint32(difference));
    else
        m_page->explanation()->setWithoutCapture();
}

void ComparePerspective::show(FrameId frame, bool onTimeline)
{
    if (frame == noFrame)
        return;
    // The cursor goes to the frame; the comparison stays where it is, or what is explained would vanish.
    m_page->action("compare.followCursor")->setChecked(false);
    m_capture->view()->setCurrentFrame(frame);
    if (onTimeline)
        Q_EMIT timelineRequested(frame);
    else
        Q_EMIT trafficRequested(frame);
}

void ComparePerspective::useWorkspace()
{
    Workspace *workspace = m_workspace->workspace();
    m_loading = true;
    QString error;
    if (!SavedComparison::restoreDecisions(m_session, fromWorkspace(workspace->value(Workspace::Thing::Comparison)), &error))
        m_messages->show({.key = rulesKey, .severity = Severity::Warning,
                          .text = tr("The rules of the comparison cannot be used: %1").arg(error)});
    const QJsonObject sources = fromWorkspace(workspace->value(Workspace::Thing::Datasets));
    if (m_session.isEmpty() || sender() == m_workspace) {
        m_session.clearAll();
        m_pending = sources;
        m_pendingFolder = workspace->folder();
        setInFront(m_inFront); // large dumps are read when they are looked at
    }
    m_loading = false;
    m_saveTimer.stop();
}

void ComparePerspective::leaveWorkspace()
{
    m_loading = true;
    m_pending = {};
    m_session.clearAll();
    m_session.restore({}, {});
    m_loading = false;
    m_saveTimer.stop();
}

void ComparePerspective::fillWorkspaceMenu(QMenu *menu, CompareSession::Place place)
{
    const Workspace *workspace = m_workspace->workspace();
    if (!workspace->isOpen())
        return;
    const QDir folder(workspace->folder() + QStringLiteral("/datasets"));
    const QStringList files = folder.entryList({QStringLiteral("*.json"), QStringLiteral("*.jsonl"), QStringLiteral("*.zip"), QStringLiteral("*.gz")}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        return;
    menu->addSection(tr("In this workspace"));
    for (const QString &file : files.mid(0, 30)) {
        menu->addAction(Theme::icon(QStringLiteral("file")), QString(file).replace(QLatin1Char('&'), QStringLiteral("&&")), this,
                        [this, place, path = folder.absoluteFilePath(file)] { m_session.loadFiles(place, {path}); });
    }
}

void ComparePerspective::saveSources()
{
    Workspace *workspace = m_workspace->workspace();
    if (m_loading || !workspace->isOpen() || !m_pending.isEmpty())
        return;
    const QJsonObject before = fromWorkspace(workspace->value(Workspace::Thing::Datasets));
    const QJsonObject now = SavedComparison::sources(m_session, workspace->folder(), before);
    if (now != before)
        workspace->setValue(Workspace::Thing::Datasets, toWorkspace(now));
}

void ComparePerspective::saveDecisions()
{
    m_saveTimer.stop();
    Workspace *workspace = m_workspace->workspace();
    if (m_loading || !workspace->isOpen())
        return;
    const QJsonObject before = fromWorkspace(workspace->value(Workspace::Thing::Comparison));
    const QJsonObject now = SavedComparison::decisions(m_session, before);
    if (now == before)
        return;
    m_loading = true; // what is written here need not be read again
    workspace->setValue(Workspace::Thing::Comparison, toWorkspace(now));
    m_loading = false;
}

void ComparePerspective::saveNow()
{
    if (m_saveTimer.isActive())
        saveDecisions();
}

void ComparePerspective::exportComparison()
{
    const ComparisonPtr comparison = m_session.comparison();
    if (!comparison || m_writing.isRunning())
        return;
    const QList<int> selected = m_page->list()->selectedDifferences();
    const std::vector<quint32> shown = m_page->list()->model()->differences();
    CompareExportDialog dialog(comparison->summary().differences, qint64(shown.size()), selected.size(), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const bool patch = dialog.format() >= CompareExportDialog::PatchForEmsp;
    const QString suffix = patch ? QStringLiteral("json") : reportFormatSuffix(ReportFormat(dialog.format()));
    const QString name = patch ? (dialog.format() == CompareExportDialog::PatchForEmsp ? QStringLiteral("patches-emsp") : QStringLiteral("patches-cpo"))
                               : QStringLiteral("differences");
    QString path = QFileDialog::getSaveFileName(m_window, tr("Export the comparison"),
                                                (m_lastFolder.isEmpty() ? QDir::homePath() : m_lastFolder) + QStringLiteral("/%1.%2").arg(name, suffix),
                                                QStringLiteral("*.%1").arg(suffix));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QLatin1Char('.') + suffix;
    std::vector<quint32> differences;
    if (dialog.scope() == CompareExportDialog::Scope::Shown)
        differences = shown;
    else if (dialog.scope() == CompareExportDialog::Scope::Selected)
        differences.assign(selected.begin(), selected.end());
    write(path, dialog.format(), dialog.withTolerated(), std::move(differences));
}

void ComparePerspective::write(const QString &path, int format, bool tolerated, std::vector<quint32> differences)
{
    m_cancelWriting = std::make_shared<std::atomic_bool>(false);
    MessageBar::Message message {.key = exportKey, .severity = Severity::Note, .text = tr("Writing %1…").arg(QDir::toNativeSeparators(path))};
    message.answers.append({tr("Cancel"), [cancel = m_cancelWriting] { *cancel = true; }});
    m_messages->show(message);
    const ComparisonPtr comparison = m_session.comparison();
    if (format >= CompareExportDialog::PatchForEmsp) {
        const Side target = format == CompareExportDialog::PatchForEmsp ? Side::Emsp : Side::Cpo;
        m_writing.setFuture(QtConcurrent::run([comparison, target, path]() -> Written {
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly))
                return {.path = path, .error = tr("%1 cannot be written: %2. Choose another folder.").arg(path, file.errorString())};
            QString error;
            if (!JsonPatch(comparison, target).write(&file, &error) || !file.commit())
                return {.path = path, .error = error.isEmpty() ? tr("%1 cannot be written: %2. Choose another folder.").arg(path, file.errorString()) : error};
            return {.path = path};
        }));
        return;
    }
    DifferenceReportOptions options;
    options.differences = std::move(differences);
    options.tolerated = tolerated;
    options.notes = m_session.notes()->notes();
    m_writing.setFuture(QtConcurrent::run([comparison, options, format, path, cancel = m_cancelWriting]() -> Written {
        const Report report = differenceReport(comparison, options);
        ReportOptions writing;
        writing.cancelled = cancel.get();
        const ReportResult result = writeReport(report, ReportFormat(format), path, writing);
        return {.path = path, .error = result.error, .cancelled = result.cancelled};
    }));
}

QJsonObject ComparePerspective::saveState() const
{
    QJsonObject state {{QStringLiteral("page"), m_page->saveState()}, {QStringLiteral("folder"), m_lastFolder}};
    // With a workspace its own file says what is compared.
    if (!m_workspace->workspace()->isOpen())
        state.insert(QStringLiteral("sources"), m_pending.isEmpty() ? SavedComparison::sources(m_session, {}) : m_pending);
    return state;
}

void ComparePerspective::restoreState(const QJsonObject &state)
{
    m_page->restoreState(state.value(QStringLiteral("page")).toObject());
    m_lastFolder = state.value(QStringLiteral("folder")).toString();
    // Large dumps are read when the perspective is looked at.
    if (m_session.isEmpty() && !m_workspace->workspace()->isOpen())
        m_pending = state.value(QStringLiteral("sources")).toObject(); // with absolute paths
}

} // namespace Roamscope
