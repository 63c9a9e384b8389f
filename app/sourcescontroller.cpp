// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sourcescontroller.h"

#include "app/actionregistry.h"
#include "app/capturesession.h"
#include "app/messagebar.h"
#include "app/workspacecontroller.h"
#include "models/capture/captureview.h"
#include "models/capture/merge/sightings.h"
#include "widgets/sources/clocksview.h"
#include "widgets/sources/sourcespanel.h"
#include "widgets/sources/zonequestion.h"
#include "widgets/theme.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace Roamscope {

namespace {

const QString zoneKey = QStringLiteral("capture.missing");
const QString clockKey = QStringLiteral("sources.clocks");
const QString dropKey = QStringLiteral("sources.dropped");
constexpr int dropNoteTime = 20000; ///< ms
constexpr qint64 smallestCorrection = 20000; ///< µs; a smaller difference is the way of the messages

} // namespace

SourcesController::SourcesController(CaptureSession *session, WorkspaceController *workspace, MessageBar *messages, ActionRegistry *actions, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_workspace(workspace)
    , m_messages(messages)
    , m_window(window)
    , m_model(&m_edits)
    , m_panel(new SourcesPanel(&m_model, &m_edits, window))
    , m_dialog(new QDialog(window))
{
    m_dialog->setObjectName(QStringLiteral("clocksWindow"));
    m_dialog->setWindowTitle(tr("Clocks of the sources"));
    m_dialog->resize(1000, 560);
    m_clocks = new ClocksView(&m_model, &m_edits, m_dialog);
    auto *layout = new QVBoxLayout(m_dialog);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_clocks);
    for (const char *id : {"sources.undo", "sources.redo"})
        m_dialog->addAction(m_panel->namedAction(QLatin1StringView(id)));

    const QString category = tr("Sources");
    const QList<QAction *> own = m_panel->actions();
    for (QAction *action : own)
        actions->adopt(action, category);
    m_showClocks = actions->add(QStringLiteral("view.clocks"), tr("View"), tr("&Clocks of the sources…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    m_showClocks->setIcon(Theme::icon(QStringLiteral("clock")));
    window->addAction(m_showClocks);
    connect(m_showClocks, &QAction::triggered, this, [this] { showClocks({}); });

    connect(m_panel, &SourcesPanel::addRequested, this, &SourcesController::chooseRequested);
    connect(m_panel, &SourcesPanel::openRequested, this, &SourcesController::openRequested);
    connect(m_panel, &SourcesPanel::demoRequested, this, &SourcesController::demoRequested);
    connect(m_panel, &SourcesPanel::clocksRequested, this, &SourcesController::showClocks);
    connect(m_panel, &SourcesPanel::ledgerRequested, this, &SourcesController::ledgerRequested);
    connect(m_panel, &SourcesPanel::showRequested, this, [this](const QString &path) {
        const int row = m_model.rowOf(path);
        if (row < 0)
            return;
        m_session->view()->addChip(QStringLiteral("source == %1").arg(row + 1));
        Q_EMIT framesRequested();
    });
    connect(m_clocks, &ClocksView::frameActivated, this, [this](FrameId loaded) {
        const FrameId shown = m_session->shownFrame(loaded);
        if (shown == noFrame)
            return;
        m_session->view()->setCurrentFrame(shown);
        Q_EMIT frameRequested();
    });

    connect(&m_edits, &SourceEdits::arrangementChanged, this, [this] {
        m_session->setArrangement(m_edits.arrangement());
        setLooks();
    });
    connect(&m_edits, &SourceEdits::filesWanted, this, [this](const QStringList &paths) {
        m_session->setArrangement(m_edits.arrangement());
        m_session->addFiles(paths);
    });
    connect(&m_edits, &SourceEdits::removalWanted, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            m_session->removeSource(path);
        m_edits.adopt(m_session->arrangement());
    });
    connect(&m_edits, &SourceEdits::readAgainWanted, this, [this](const QString &path, const QString &importerId) {
        SourceOptions options = m_session->options().sources.value(path);
        options.importerId = importerId;
        m_session->readAgain(path, options);
    });
    connect(&m_model, &SourcesModel::readAsRequested, this, [this](const QString &path, const QString &importerId) {
        m_edits.readAs(path, m_session->options().sources.value(path).importerId, importerId, tr("Read %1 as something else").arg(m_model.nameOf(path)));
    });

    connect(session, &CaptureSession::opened, this, &SourcesController::opened);
    for (const auto changed : {&CaptureSession::arranged, &CaptureSession::recordingFinished}) {
        connect(session, changed, this, [this] {
            m_proposed = false;
            refresh();
        });
    }
    connect(session, &CaptureSession::loaded, this, [this] {
        m_proposed = false;
        refresh();
    });
    connect(session, &CaptureSession::proposalsChanged, this, [this] {
        m_proposed = true;
        m_clocks->setCapture(m_session->loadedCapture(), m_session->sightings());
        m_clocks->setProposals(m_session->proposals());
        summarize();
    });
    connect(session->view(), &CaptureView::captureChanged, this, [this] {
        if (!m_session->view()->capture())
            opened(); // closed
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const Summaries made = m_watcher.future().resultCount() > 0 ? m_watcher.result() : Summaries();
        if (made.loaded && made.loaded == m_session->loadedCapture() && int(made.summaries.size()) == m_model.rowCount()) {
            m_model.setSummaries(made.summaries);
            ask();
        }
        if (std::exchange(m_again, false))
            summarize();
    });
    m_dropNote.setSingleShot(true);
    m_dropNote.setInterval(dropNoteTime);
    connect(&m_dropNote, &QTimer::timeout, this, [this] { m_messages->withdraw(dropKey); });
    opened();
}

SourcesController::~SourcesController()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_watcher.waitForFinished();
    // They look at the model and the edits, which go now.
    delete m_dialog;
    delete m_panel;
}

SourcesPanel *SourcesController::panel() const
{
    return m_panel;
}

ClocksView *SourcesController::clocks() const
{
    return m_clocks;
}

QStringList SourcesController::menu()
{
    return {QStringLiteral("sources.rename"), QStringLiteral("sources.remove"), QStringLiteral("sources.show"), QStringLiteral("sources.ledger"), {},
            QStringLiteral("sources.undo"), QStringLiteral("sources.redo")};
}

void SourcesController::setTimeFormat(const TimeFormat &format)
{
    TimeFormat dated = format;
    dated.mode = TimeFormat::Mode::DateAndTime;
    m_model.setTimeFormat(dated);
    m_clocks->setTimeFormat(dated);
}

void SourcesController::opened()
{
    m_messages->withdraw(zoneKey);
    m_messages->withdraw(clockKey);
    m_messages->withdraw(dropKey);
    m_zonesAsked.clear();
    m_clocksAsked.clear();
    m_edits.reset(m_session->arrangement());
    m_model.setSummaries({});
    refresh();
}

void SourcesController::refresh()
{
    const CapturePtr loaded = m_session->loadedCapture();
    if (m_session->arrangement() != m_edits.arrangement())
        m_edits.adopt(m_session->arrangement());
    m_model.setSources(loaded ? loaded->sources() : std::vector<CaptureSource>());
    m_clocks->setCapture(loaded, m_session->sightings());
    m_clocks->setProposals(m_session->proposals());
    m_panel->setOpen(loaded != nullptr);
    m_panel->setChangeable(loaded && !m_session->isRecording());
    m_showClocks->setEnabled(loaded != nullptr);
    setLooks();
    summarize();
}

void SourcesController::setLooks()
{
    std::vector<SourceLook> looks;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QString path = m_model.pathAt(row);
        looks.push_back({m_model.nameOf(path), m_model.colourOf(path)});
    }
    m_session->view()->setSourceLooks(std::move(looks));
}

void SourcesController::summarize()
{
    const CapturePtr loaded = m_session->loadedCapture();
    const CapturePtr shown = m_session->view()->capture();
    if (!loaded || !shown || m_session->isLoading())
        return;
    if (m_watcher.isRunning()) {
        m_again = true;
        *m_cancelled = true;
        return;
    }
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run([loaded, shown, sightings = m_session->sightings(), cancelled = m_cancelled]() -> Summaries {
        return {loaded, summarizeSources(*loaded, *shown, sightings.get(), cancelled.get())};
    }));
}

void SourcesController::addFiles(const QStringList &paths)
{
    QStringList fresh;
    for (const QString &path : paths) {
        const QString clean = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
        if (!m_session->paths().contains(clean) && !fresh.contains(clean))
            fresh.append(clean);
    }
    m_edits.addFiles(fresh);
}

bool SourcesController::takeDrop(const QStringList &paths)
{
    if (!m_session->loadedCapture() || m_session->isRecording())
        return false;
    const QStringList before = m_session->paths();
    addFiles(paths);
    const int count = int(paths.size());
    const bool known = std::ranges::all_of(paths, [&](const QString &path) { return before.contains(QDir::cleanPath(QFileInfo(path).absoluteFilePath())); });
    MessageBar::Message message {.key = dropKey,
                                 .severity = Severity::Note,
                                 .text = known ? tr("%Ln file(s) dropped that stand in this capture already.", nullptr, count)
                                               : tr("%Ln file(s) added to this capture.", nullptr, count)};
    message.answers.append({tr("Open instead"), [this, paths, known] {
                                if (!known)
                                    m_edits.undoStack()->undo();
                                Q_EMIT openInsteadRequested(paths);
                            }});
    m_messages->show(message);
    m_dropNote.start();
    return true;
}

void SourcesController::showClocks(const QString &path)
{
    if (!path.isEmpty())
        m_clocks->showSource(path);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    m_clocks->setFocus(Qt::OtherFocusReason);
}

std::vector<ClockProposal> SourcesController::openProposals() const
{
    std::vector<ClockProposal> found;
    for (const ClockProposal &proposal : m_session->proposals()) {
        const bool matters = !proposal.zone.isEmpty() || std::abs(proposal.offset()) > std::max(smallestCorrection, proposal.uncertainty) || proposal.clock.size() > 1;
        // What the user set by hand is his.
        const SourceSetting setting = m_edits.setting(proposal.path);
        if (!proposal.isApplied && matters && setting.enabled && setting.shift == 0 && setting.trust != SourceTrust::Reference)
            found.push_back(proposal);
    }
    return found;
}

void SourcesController::ask()
{
    if (m_session->isLoading() || m_session->isRecording() || m_session->isArranging())
        return;
    // With several sources their common frames may tell the zones: that is waited for.
    if (m_model.rowCount() > 1 && !m_proposed)
        return;
    askForZones();
    askForClocks();
}

void SourcesController::askForZones()
{
    const std::vector<ClockProposal> proposals = openProposals();
    ZoneQuestion::Missing missing;
    QStringList paths;
    QStringList nameless;
    quint64 named = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QString path = m_model.pathAt(row);
        const SourceSummary &summary = m_model.summaries()[std::size_t(row)];
        named += summary.ocpp - summary.nameless;
        if (summary.ocpp > 0 && summary.nameless == summary.ocpp && m_session->options().sources.value(path).chargePointId.isEmpty()
            && m_session->options().chargePointId.isEmpty())
            nameless.append(path);
        // What the clocks tell is asked with them.
        const bool told = std::ranges::any_of(proposals, [&](const ClockProposal &proposal) { return proposal.path == path && !proposal.zone.isEmpty(); });
        if (!m_model.isZoneMissing(row) || told || !m_edits.setting(path).enabled)
            continue;
        if (paths.isEmpty())
            missing.example = summary.zonelessTime;
        paths.append(path);
        missing.zoneless.append(m_model.nameOf(path));
    }
    missing.chargePoint = !nameless.isEmpty() && named == 0;
    if (!missing.chargePoint)
        nameless.clear();
    // Asked once: who answered, or closed the question, is not asked again.
    QStringList all = paths + nameless;
    const bool fresh = std::ranges::any_of(all, [this](const QString &path) { return !m_zonesAsked.contains(path); });
    if (!missing.any() || !fresh)
        return;
    for (const QString &path : std::as_const(all))
        m_zonesAsked.insert(path);
    // Another source of this capture may have been given a zone already.
    for (const SourceSetting &setting : m_edits.arrangement().sources) {
        if (missing.zone.isEmpty() && !setting.zone.isEmpty())
            missing.zone = setting.zone;
    }
    auto *form = new ZoneQuestion(missing);
    MessageBar::Message message {.key = zoneKey, .severity = Severity::Note, .text = ZoneQuestion::sentence(missing), .form = form};
    message.answers.append({tr("Use it"), [this, form, paths, nameless] {
                                answerZones(paths, form->zone(), nameless.isEmpty() ? QString() : form->chargePoint());
                            }});
    m_messages->show(message);
}

void SourcesController::answerZones(const QStringList &paths, const QString &zone, const QString &chargePoint)
{
    if (!chargePoint.isEmpty()) {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const SourceSummary &summary = m_model.summaries()[std::size_t(row)];
            if (summary.ocpp == 0 || summary.nameless < summary.ocpp)
                continue;
            SourceOptions options = m_session->options().sources.value(m_model.pathAt(row));
            options.chargePointId = chargePoint.toUtf8();
            m_session->readAgain(m_model.pathAt(row), options);
        }
    }
    QStringList there;
    for (const QString &path : paths) {
        if (m_model.rowOf(path) >= 0)
            there.append(path);
    }
    if (!zone.isEmpty() && !there.isEmpty())
        m_edits.setZone(there, zone);
}

QString SourcesController::statement(const ClockProposal &proposal) const
{
    const QString name = m_model.nameOf(proposal.path);
    if (proposal.clock.empty())
        return tr("%1 counts in %2").arg(name, proposal.zone);
    const qint64 offset = proposal.offset(); // to add
    const QString amount = formatDuration(std::abs(offset));
    const QString other = proposal.reference.isEmpty() ? tr("the times in its messages") : m_model.nameOf(proposal.reference);
    if (proposal.zone.isEmpty())
        return (offset > 0 ? tr("%1 is %2 behind %3") : tr("%1 is %2 ahead of %3")).arg(name, amount, other);
    return (offset > 0 ? tr("%1 counts in %4 and is %2 behind %3") : tr("%1 counts in %4 and is %2 ahead of %3")).arg(name, amount, other, proposal.zone);
}

void SourcesController::askForClocks()
{
    const std::vector<ClockProposal> proposals = openProposals();
    const bool fresh = std::ranges::any_of(proposals, [this](const ClockProposal &proposal) { return !m_clocksAsked.contains(proposal.path); });
    if (proposals.empty())
        m_messages->withdraw(clockKey);
    if (!fresh)
        return;
    QStringList statements;
    for (const ClockProposal &proposal : proposals) {
        m_clocksAsked.insert(proposal.path);
        if (!proposal.zone.isEmpty())
            m_zonesAsked.insert(proposal.path);
        statements.append(statement(proposal));
    }
    const ClockProposal &first = proposals.front();
    QString text;
    if (proposals.size() == 1) {
        const int points = first.points;
        text = first.ground == ClockGround::SeenTwice ? tr("%1: %Ln frame(s) stand in both.", nullptr, points)
            : first.ground == ClockGround::PowerSteps ? tr("%1: %Ln step(s) of power say so.", nullptr, points)
                                                      : tr("%1: %Ln message(s) say so.", nullptr, points);
        text = text.arg(statements.constFirst()) + QLatin1Char(' ') + tr("Correct it?");
    } else {
        text = tr("%1.").arg(statements.join(QStringLiteral("; "))) + QLatin1Char(' ') + tr("Correct them?");
    }
    // What it means for one time that stands without a zone.
    const int row = m_model.rowOf(first.path);
    if (!first.zone.isEmpty() && row >= 0 && m_model.summaries()[std::size_t(row)].zonelessTime != noTime)
        text += QLatin1Char(' ') + ZoneQuestion::readings(m_model.summaries()[std::size_t(row)].zonelessTime, first.zone);
    MessageBar::Message message {.key = clockKey, .severity = Severity::Note, .text = text};
    message.answers.append({tr("Correct"), [this, proposals] { m_edits.apply(proposals); }});
    message.answers.append({tr("Show"), [this, path = first.path] { showClocks(path); }});
    message.answers.append({tr("Not now"), [] {}});
    m_messages->show(message);
}

} // namespace Roamscope
