// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineagecontroller.h"

#include "app/actionregistry.h"
#include "app/capturesession.h"
#include "app/compareperspective.h"
#include "app/workspacecontroller.h"
#include "models/capture/captureview.h"
#include "models/workspace/workspace.h"
#include "widgets/compare/comparepage.h"
#include "widgets/inspector.h"
#include "widgets/lineage/lineagepanel.h"
#include "widgets/theme.h"
#include "widgets/timelinecanvas.h"
#include "widgets/timelineview.h"

#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QtConcurrent>

namespace Roamscope {

namespace {
constexpr qsizetype mostSheets = 200;
}

LineageController::LineageController(CaptureSession *session, WorkspaceController *workspace, ActionRegistry *actions, QWidget *parent)
    : QObject(parent)
    , m_capture(session)
    , m_workspace(workspace)
    , m_panel(new LineagePanel(parent))
{
    m_back = actions->add(QStringLiteral("lineage.back"), tr("Lineage"), tr("Where does this value come from?"), QKeySequence(Qt::Key_F6));
    m_back->setIcon(Theme::icon(QStringLiteral("back")));
    m_forward = actions->add(QStringLiteral("lineage.forward"), tr("Lineage"), tr("Where did this value go?"), QKeySequence(Qt::SHIFT | Qt::Key_F6));
    m_forward->setIcon(Theme::icon(QStringLiteral("forward")));
    connect(m_back, &QAction::triggered, this, [this] { ask(ValueLineage::Direction::Back); });
    connect(m_forward, &QAction::triggered, this, [this] { ask(ValueLineage::Direction::Forward); });

    connect(m_panel, &LineagePanel::directionChosen, this, [this](ValueLineage::Direction direction) {
        if (!m_subject.isNull())
            showLineageOf(m_subject, direction);
    });
    connect(m_panel, &LineagePanel::followRequested, this, [this] { ask(ValueLineage::Direction::Back); });
    connect(m_panel, &LineagePanel::hopChanged, this, &LineageController::showHop);
    connect(m_panel, &LineagePanel::hopActivated, this, [this](int hop) {
        showHop(hop);
        Q_EMIT inspectRequested();
    });
    connect(&m_session, &LineageSession::changed, this, &LineageController::answer);
    connect(&m_session, &LineageSession::busyChanged, m_panel, &LineagePanel::setBusy);

    const CaptureView *view = session->view();
    connect(view, &CaptureView::captureChanged, this, [this] {
        m_subject = {};
        m_waiting = false;
        useCapture();
    });
    connect(view, &CaptureView::analysisChanged, this, [this] {
        // A recording is analysed again and again: what is shown stays until something else is asked.
        if (!m_capture->isRecording() || m_session.lineage().isEmpty())
            useCapture();
    });
    connect(view, &CaptureView::currentFrameChanged, this, &LineageController::updateAvailable);
    connect(view, &CaptureView::currentPointerChanged, this, &LineageController::updateAvailable);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        m_sheets = m_reading.result();
        useCapture();
        if (std::exchange(m_waiting, false))
            m_session.ask(m_subject, m_direction);
    });
    updateAvailable();
}

LineageController::~LineageController()
{
    m_reading.waitForFinished();
}

void LineageController::setInspector(Inspector *inspector)
{
    connect(inspector, &Inspector::originRequested, this, &LineageController::showLineage);
    connect(inspector, &Inspector::destinationsRequested, this, &LineageController::showDestinations);
}

void LineageController::setTimeline(TimelineView *timeline)
{
    m_timeline = timeline;
}

void LineageController::setCompare(ComparePerspective *compare)
{
    m_compare = compare;
    connect(compare->page(), &ComparePage::lineageRequested, this,
            [this](bool forward) { askCompare(forward ? ValueLineage::Direction::Forward : ValueLineage::Direction::Back); });
}

void LineageController::setTimeFormat(const TimeFormat &format)
{
    m_panel->setTimeFormat(format);
}

void LineageController::updateAvailable()
{
    m_panel->setAvailable(m_capture->view()->currentFrame() != noFrame);
}

void LineageController::ask(ValueLineage::Direction direction)
{
    if (m_compare && m_compare->page()->isVisible()) {
        askCompare(direction);
        return;
    }
    const CaptureView *view = m_capture->view();
    if (view->currentFrame() == noFrame) {
        Q_EMIT showRequested(); // the empty state says what to do
        return;
    }
    showLineageOf({.frame = view->currentFrame(), .pointer = view->currentPointer().toUtf8()}, direction);
}

void LineageController::askCompare(ValueLineage::Direction direction)
{
    const CompareSession *session = m_compare ? m_compare->session() : nullptr;
    const ComparisonPtr comparison = session ? session->comparison() : nullptr;
    if (!comparison || session->current() < 0 || quint32(session->current()) >= comparison->size())
        return;
    const Difference &difference = comparison->at(quint32(session->current()));
    LineageSubject subject;
    subject.module = difference.module;
    subject.party = comparison->party(difference);
    subject.id = comparison->key(difference);
    subject.path = comparison->path(difference);
    const bool tokens = difference.module == OcpiModule::Tokens; // the partner's own: the operator is who holds a copy
    const auto holder = tokens ? CompareSession::Cpo : CompareSession::Emsp;
    const CompareSession::Source &source = session->source(holder);
    if (source.kind == CompareSession::Source::Kind::Files)
        subject.held = comparison->value(difference, tokens ? Side::Cpo : Side::Emsp);
    // What the parties held then was made by what came before.
    const CapturePtr capture = m_capture->view()->capture();
    const TimeUs taken = source.dataset ? source.dataset->takenAt() : noTime;
    if (capture && taken != noTime && taken > capture->firstTime() && taken < capture->lastTime())
        subject.at = taken;
    showLineageOf(subject, direction);
}

void LineageController::showLineage(FrameId frame, const QString &pointer)
{
    showLineageOf({.frame = frame, .pointer = pointer.toUtf8()}, ValueLineage::Direction::Back);
}

void LineageController::showDestinations(FrameId frame, const QString &pointer)
{
    showLineageOf({.frame = frame, .pointer = pointer.toUtf8()}, ValueLineage::Direction::Forward);
}

void LineageController::showLineageOf(const LineageSubject &subject, ValueLineage::Direction direction)
{
    m_subject = subject;
    m_direction = direction;
    Q_EMIT showRequested();
    readSheets();
    if (m_reading.isRunning()) {
        m_waiting = true;
        m_panel->setBusy(true);
        return;
    }
    useCapture();
    m_session.ask(subject, direction);
}

/// Sheets are read when a question comes and their files have changed.
void LineageController::readSheets()
{
    const QString folder = m_workspace->workspace()->isOpen() ? m_workspace->workspace()->sheetFolder() : QString();
    const QFileInfoList files = folder.isEmpty()
        ? QFileInfoList()
        : QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files | QDir::Readable, QDir::Name);
    QStringList stamp;
    QStringList paths;
    for (const QFileInfo &file : files.first(std::min(mostSheets, files.size()))) {
        paths.append(file.absoluteFilePath());
        stamp.append(file.absoluteFilePath() + QLatin1Char('|') + QString::number(file.lastModified().toMSecsSinceEpoch()));
    }
    if (stamp == m_sheetStamp)
        return;
    m_sheetStamp = stamp;
    m_reading.setFuture(QtConcurrent::run([paths] {
        QList<Sheet> sheets;
        for (const QString &path : paths) {
            const ReadSheet read = readSheetFile(path);
            if (read.usable && !read.partial)
                sheets.append(read.sheet);
        }
        return sheets;
    }));
}

void LineageController::useCapture()
{
    const CaptureView *view = m_capture->view();
    LineageInput input;
    input.capture = view->capture();
    input.analysis = view->analysis();
    // While a file is read there are answers already; they get better with the next analysis.
    if (input.analysis && input.analysis->framesSeen == 0)
        input.analysis.reset();
    input.sheets = m_sheets;
    input.workspaceFolder = m_workspace->workspace()->folder();
    m_session.setInput(input);
}

void LineageController::answer()
{
    m_panel->setLineage(m_session.lineage(), m_capture->view()->capture());
    showWay(-1);
}

void LineageController::showHop(int hop)
{
    showWay(hop);
    const std::vector<LineageHop> &hops = m_session.lineage().hops;
    if (hop < 0 || hop >= int(hops.size()))
        return;
    const LineageHop &chosen = hops[std::size_t(hop)];
    CaptureView *view = m_capture->view();
    if (chosen.frame == noFrame || !view->capture() || chosen.frame >= view->capture()->size())
        return;
    view->setCurrentFrame(chosen.frame);
    if (!chosen.pointer.isEmpty())
        view->setCurrentPointer(QString::fromUtf8(chosen.pointer));
}

void LineageController::showWay(int current)
{
    if (!m_timeline)
        return;
    const ValueLineage &lineage = m_session.lineage();
    TimelineWay way;
    std::vector<int> pointOf(lineage.hops.size(), -1);
    for (std::size_t i = 0; i < lineage.hops.size(); ++i) {
        const LineageHop &hop = lineage.hops[i];
        if (hop.time == noTime)
            continue;
        int from = hop.from;
        while (from >= 0 && pointOf[std::size_t(from)] < 0)
            from = lineage.hops[std::size_t(from)].from;
        pointOf[i] = int(way.points.size());
        if (int(i) == current)
            way.current = pointOf[i];
        way.points.push_back({.time = hop.time,
                              .party = hop.party,
                              .peer = hop.party == Lane::ChargePoint ? hop.peer : quint16(0),
                              .from = from < 0 ? -1 : pointOf[std::size_t(from)],
                              .number = int(i) + 1,
                              .departs = int(i) == lineage.firstDeparture});
    }
    m_timeline->canvas()->setWay(std::move(way));
}

} // namespace Roamscope
