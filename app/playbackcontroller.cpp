// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playbackcontroller.h"

#include "app/actionregistry.h"
#include "app/capturesession.h"
#include "models/capture/timelinestate.h"
#include "models/insight/insightsession.h"
#include "widgets/price/pricepage.h"
#include "widgets/replay/replaybar.h"
#include "widgets/replay/worldpanel.h"
#include "widgets/theme.h"
#include "widgets/timelineview.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace Roamscope {

namespace {

constexpr int pricePause = 250; ///< ms
constexpr int worldPause = 1000; ///< ms between two looks at a recording
constexpr qint64 second = 1'000'000; ///< µs

} // namespace

PlaybackController::PlaybackController(CaptureSession *session, ActionRegistry *actions, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_playback(new Playback(session->view(), this))
    , m_bar(new ReplayBar(m_playback, window))
    , m_world(new WorldPanel(session->view(), window))
{
    const QString category = tr("Replay");
    const QList<QAction *> all = m_bar->actions();
    for (QAction *action : all) {
        actions->adopt(action, category);
        window->addAction(action); // also while the bar is hidden
    }
    m_show = actions->add(QStringLiteral("view.replay"), tr("View"), tr("&Replay bar"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    m_show->setIcon(Theme::icon(QStringLiteral("play")));
    m_show->setCheckable(true);
    m_show->setChecked(true);
    window->addAction(m_show);
    connect(m_show, &QAction::toggled, this, &PlaybackController::updateBar);
    connect(m_bar, &ReplayBar::hideRequested, this, [this] { m_show->setChecked(false); });

    m_priceTimer.setSingleShot(true);
    m_priceTimer.setInterval(pricePause);
    connect(&m_priceTimer, &QTimer::timeout, this, &PlaybackController::followPrice);
    m_worldTimer.setSingleShot(true);
    connect(&m_worldTimer, &QTimer::timeout, this, &PlaybackController::needWorld);
    connect(&m_building, &QFutureWatcherBase::finished, this, &PlaybackController::worldBuilt);
    connect(m_playback, &Playback::moved, this, &PlaybackController::moved);
    connect(m_playback, &Playback::playingChanged, this, &PlaybackController::updateFreshness);
    connect(m_playback, &Playback::speedChanged, this, &PlaybackController::updateFreshness);
    CaptureView *view = session->view();
    connect(view, &CaptureView::captureChanged, this, [this] {
        if (m_cancel)
            *m_cancel = true;
        m_builtFrom.reset();
        m_worldTimer.stop();
        updateBar();
    });
    connect(view, &CaptureView::analysisChanged, this, [this] {
        needWorld();
        useMarks();
    });
    m_world->installEventFilter(this);
    updateFreshness();
    updateBar();
}

PlaybackController::~PlaybackController()
{
    if (m_cancel)
        *m_cancel = true;
    m_building.disconnect(this);
    m_building.waitForFinished();
}

void PlaybackController::setTimeline(TimelineView *timeline)
{
    m_timeline = timeline;
    m_bar->setMarkedRange([timeline] {
        const TimeRange marked = timeline->state()->selection();
        return marked.isValid() ? std::pair(marked.from, marked.to) : std::pair(noTime, noTime);
    });
}

void PlaybackController::setInsight(InsightSession *insight)
{
    m_insight = insight;
    connect(insight, &InsightSession::changed, this, &PlaybackController::useMarks);
    useMarks();
}

void PlaybackController::listenForSpace(QWidget *work)
{
    m_work = work;
    work->installEventFilter(this);
}

bool PlaybackController::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_world && event->type() == QEvent::Show) {
        needWorld();
    } else if (watched == m_work && event->type() == QEvent::KeyPress && m_bar->isVisible()) {
        // It has come up from the widget with the focus, which has no use for it.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier && !key->isAutoRepeat() && m_playback->canPlay()) {
            m_playback->toggle();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void PlaybackController::setTimeFormat(const TimeFormat &format)
{
    m_bar->setTimeFormat(format);
    m_world->setTimeFormat(format);
}

void PlaybackController::setPerspective(const QString &id)
{
    m_perspective = id;
    updateBar();
    // Who has chosen a charge finds it again, unless time has been moved since.
    if (id == QLatin1String("price") && std::exchange(m_priceBehind, false))
        m_priceTimer.start();
}

void PlaybackController::updateBar()
{
    static const QSet<QString> shown {QStringLiteral("traffic"), QStringLiteral("timeline"), QStringLiteral("compare"), QStringLiteral("price"),
                                      QStringLiteral("findings")};
    m_bar->setVisible(m_show->isChecked() && shown.contains(m_perspective) && m_session->view()->capture());
}

void PlaybackController::fillMenu(QMenu *menu) const
{
    const char *const groups[][4] = {{"replay.play", "replay.faster", "replay.slower", "replay.skipQuiet"},
                                     {"replay.stepBack", "replay.stepForward", "replay.toStart", "replay.toEnd"},
                                     {"replay.previousFinding", "replay.nextFinding", nullptr, nullptr},
                                     {"replay.loopFrom", "replay.loopTo", "replay.loopMarked", "replay.loopCharge"},
                                     {"replay.loopOff", nullptr, nullptr, nullptr}};
    for (const auto &group : groups) {
        for (const char *id : group) {
            if (id)
                menu->addAction(m_bar->action(id));
        }
        if (&group != &groups[3])
            menu->addSeparator();
    }
    menu->addAction(m_show);
}

void PlaybackController::moved(TimeUs time)
{
    if (m_timeline && m_timeline->isVisible())
        m_timeline->keepInSight(time);
    m_priceBehind = !m_price || !m_price->isVisible();
    if (!m_priceBehind && !m_priceTimer.isActive())
        m_priceTimer.start();
}

void PlaybackController::followPrice()
{
    const TimeUs now = m_playback->time();
    if (!m_price || !m_price->isVisible() || now == noTime)
        return;
    const std::vector<CapturedCharge> &charges = m_price->book().charges;
    const auto runs = [now](const Charge &charge) { return charge.start != noTime && charge.start <= now && (charge.end == noTime || now <= charge.end); };
    const int current = m_price->currentCharge();
    if (current >= 0 && std::size_t(current) < charges.size() && runs(charges[std::size_t(current)].charge))
        return;
    // The one that began last; its CDR before its Session before what the charger measured.
    const auto rank = [](const CapturedCharge &charge) { return charge.module == "cdrs" ? 2 : charge.module == "sessions" ? 1 : 0; };
    int best = -1;
    for (std::size_t i = 0; i < charges.size(); ++i) {
        if (charges[i].frame == noFrame || !runs(charges[i].charge))
            continue;
        if (best < 0 || std::pair(rank(charges[i]), charges[i].charge.start) > std::pair(rank(charges[std::size_t(best)]), charges[std::size_t(best)].charge.start))
            best = int(i);
    }
    if (best >= 0)
        m_price->showCharge(best);
}

void PlaybackController::useMarks()
{
    std::vector<PlaybackMark> marks;
    const CapturePtr capture = m_session->view()->capture();
    const AnalysisPtr analysis = m_session->view()->analysis();
    if (m_insight && m_insight->result() && m_insight->input().capture == capture) {
        const InsightResultPtr result = m_insight->result();
        std::vector<bool> left(result->findings.size(), false);
        for (const FindingGroup &group : m_insight->groups()) {
            for (const quint32 finding : group.findings) {
                if (group.isMarked && finding < left.size())
                    left[finding] = true;
            }
        }
        for (std::size_t i = 0; i < result->findings.size(); ++i) {
            const Finding &finding = result->findings[i];
            if (left[i] || finding.severity == Severity::Note || finding.from == noTime)
                continue;
            marks.push_back({.time = finding.from,
                             .severity = finding.severity,
                             .frame = finding.evidence.empty() ? noFrame : finding.evidence.front().frame,
                             .finding = int(i)});
        }
    } else if (capture && analysis) {
        for (const Problem &problem : analysis->problems) {
            if (problem.severity != Severity::Note && problem.frame != noFrame && problem.frame < capture->size())
                marks.push_back({.time = capture->frames().time(problem.frame), .severity = problem.severity, .frame = problem.frame});
        }
    }
    m_playback->setMarks(std::move(marks));
}

void PlaybackController::needWorld()
{
    // Nobody pays for what nobody looks at.
    const AnalysisPtr analysis = m_session->view()->analysis();
    if (!analysis || !m_world->isVisible() || m_builtFrom == analysis || m_building.isRunning())
        return;
    if (m_session->isRecording() && m_builtFrom && m_buildClock.isValid() && m_buildClock.elapsed() < worldPause) {
        m_worldTimer.start(worldPause);
        return;
    }
    buildWorld();
}

void PlaybackController::buildWorld()
{
    const CapturePtr capture = m_session->view()->capture();
    const AnalysisPtr analysis = m_session->view()->analysis();
    MomentHistoryPtr moments;
    if (m_insight && m_insight->result() && m_insight->result()->input.capture == capture && !m_session->isRecording())
        moments = m_insight->result()->input.history; // read already
    m_builtFrom = analysis;
    m_cancel = std::make_shared<std::atomic_bool>(false);
    m_world->setBusy(true);
    m_building.setFuture(QtConcurrent::run([capture, analysis, moments, cancel = m_cancel]() mutable -> WorldHistoryPtr {
        if (!moments)
            moments = MomentHistory::read(capture, cancel.get());
        return *cancel ? nullptr : WorldHistory::build(capture, analysis, moments, cancel.get());
    }));
}

void PlaybackController::worldBuilt()
{
    m_world->setBusy(false);
    m_buildClock.start();
    const WorldHistoryPtr world = m_building.result();
    const bool fits = world && !*m_cancel && world->capture() == m_session->view()->capture();
    if (fits)
        m_world->setHistory(world);
    else
        m_builtFrom.reset();
    if (m_session->view()->analysis() != m_builtFrom)
        m_worldTimer.start(m_session->isRecording() ? worldPause : 0);
}

void PlaybackController::updateFreshness()
{
    m_world->setPlaying(m_playback->isPlaying());
    m_world->setFreshness(m_playback->isPlaying() ? std::max(2 * second, qint64(1.5 * second * m_playback->speed())) : second);
}

QJsonObject PlaybackController::saveState() const
{
    return {{QStringLiteral("shown"), m_show->isChecked()},
            {QStringLiteral("speed"), m_playback->speed()},
            {QStringLiteral("skipQuiet"), m_playback->skipsQuiet()},
            {QStringLiteral("unit"), int(m_bar->unit())},
            {QStringLiteral("world"), m_world->saveState()}};
}

void PlaybackController::restoreState(const QJsonObject &state)
{
    m_show->setChecked(state.value(QStringLiteral("shown")).toBool(true));
    m_playback->setSpeed(state.value(QStringLiteral("speed")).toDouble(1));
    m_playback->setSkipsQuiet(state.value(QStringLiteral("skipQuiet")).toBool(true));
    const int unit = state.value(QStringLiteral("unit")).toInt();
    if (unit >= 0 && unit <= int(Playback::Unit::Transaction))
        m_bar->setUnit(Playback::Unit(unit));
    m_world->restoreState(state.value(QStringLiteral("world")).toObject());
    updateBar();
}

} // namespace Roamscope
