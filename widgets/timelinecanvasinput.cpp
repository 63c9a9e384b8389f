// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keyboard of the timeline's canvas.
#include "widgets/timelinecanvas.h"

#include "models/capture/captureview.h"
#include "models/capture/timelinestate.h"
#include "widgets/timelinepainter.h"
#include "widgets/timelinetext.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QStyleHints>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace Roamscope {

namespace {

constexpr int reach = 5; // px around a mark that still count as on it
constexpr quint32 mostExamined = 200'000; // frames under the mouse that are looked at one by one
constexpr double wheelZoom = 1.25; // a notch
constexpr double wheelPan = 0.08;

} // namespace

void TimelineCanvas::findFrame(Hit &hit, const QPoint &point) const
{
    const TimelineLane &lane = m_scene.layout.lanes[std::size_t(hit.lane)];
    if (lane.track < 0)
        return;
    const TimeRange near {.from = m_scene.timeAt(point.x() - reach), .to = m_scene.timeAt(point.x() + reach + 1) + 1};
    const auto [first, last] = m_scene.pyramid->framesIn(lane.track, near);
    if (first == last)
        return;
    hit.frames = last - first;
    const std::vector<FrameId> &frames = m_scene.pyramid->track(lane.track).frames;
    hit.frame = frames[std::size_t(std::clamp<qint64>(m_scene.pyramid->nearest(lane.track, hit.time), first, last - 1))];
    quint8 worst = m_scene.pyramid->marks(hit.frame) & 0xc0;
    for (quint32 position = first; position < std::min(last, first + mostExamined); ++position) {
        const quint8 marks = m_scene.pyramid->marks(frames[position]);
        hit.errors += marks >> 7;
        hit.warnings += marks >> 6 & 1;
        // Where many share a pixel, a click is meant for the one that stands out.
        if ((marks & 0xc0) > worst && hit.frames > 1) {
            worst = marks & 0xc0;
            hit.frame = frames[position];
        }
    }
    hit.what = Hit::What::Frame;
}

void TimelineCanvas::findFinding(Hit &hit, const QPoint &point) const
{
    hit.what = Hit::What::Nothing;
    if (point.x() < m_scene.left)
        return;
    double nearest = TimelinePainter::findingCell / 2.0 + 2;
    for (const FindingMarks::Cluster &cluster : TimelinePainter::clustersOf(m_scene, m_findings.get())) {
        const double distance = std::abs(TimelinePainter::findingRect(m_scene, cluster).center().x() - point.x());
        // Where two marks touch, a click is meant for the one that stands above.
        if (distance > nearest || (hit.finding >= 0 && distance == nearest))
            continue;
        nearest = distance;
        hit.what = Hit::What::Finding;
        hit.finding = int(cluster.finding);
        hit.frames = cluster.count;
    }
}

TimelineCanvas::Hit TimelineCanvas::hitAt(const QPoint &point) const
{
    Hit hit;
    if (!m_scene.pyramid || !m_scene.range.isValid())
        return hit;
    if (point.x() >= m_scene.left)
        hit.time = m_scene.timeAt(point.x());
    if (point.y() < TimelinePainter::rulerHeight) {
        hit.what = point.x() < m_scene.left ? Hit::What::Nothing
            : TimelinePainter::cursorRect(m_scene, m_view->cursor()).contains(point) ? Hit::What::Cursor
                                                                                    : Hit::What::Ruler;
        return hit;
    }
    if (point.y() < TimelinePainter::lanesTop) {
        findFinding(hit, point);
        return hit;
    }
    for (int zone = 0; zone < TimelineLayout::ZoneCount; ++zone) {
        if (m_scene.zones[zone].contains(QPoint(1, point.y())))
            hit.lane = m_scene.layout.laneAt(zone, point.y() - m_scene.zoneTop(zone));
    }
    if (hit.lane < 0) {
        hit.what = point.x() >= m_scene.left ? Hit::What::Empty : Hit::What::Nothing;
        return hit;
    }
    const TimelineLane &lane = m_scene.layout.lanes[std::size_t(hit.lane)];
    if (point.x() < m_scene.left) {
        hit.what = lane.foldable && TimelinePainter::foldRect(m_scene, hit.lane).adjusted(-4, -4, 4, 4).contains(point) ? Hit::What::Fold
            : TimelinePainter::pinRect(m_scene, hit.lane).contains(point) && lane.pinned                                ? Hit::What::Pin
                                                                                                                        : Hit::What::Header;
        return hit;
    }
    hit.what = Hit::What::Empty;
    const TimelineGeometry &shapes = geometry();
    const int row = m_scene.layout.rowAt(lane.zone, point.y() - m_scene.zoneTop(lane.zone));
    const bool framesRow = row >= 0 && m_scene.layout.rows[std::size_t(row)].kind == TimelineRow::Kind::Frames;
    if (shapes.showsArrows) {
        if (const int arrow = shapes.arrowAt(point, reach); arrow >= 0 && (framesRow || shapes.boxAt(point, 0) < 0)) {
            hit.what = Hit::What::Frame;
            hit.frame = shapes.arrows[std::size_t(arrow)].frame;
            hit.frames = 1;
            return hit;
        }
    }
    if (framesRow)
        findFrame(hit, point);
    if (hit.what == Hit::What::Empty) {
        if (const int box = shapes.boxAt(point, 3); box >= 0) {
            hit.what = Hit::What::Box;
            hit.box = box;
        }
    }
    return hit;
}

bool TimelineCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showTip(help->pos(), help->globalPos());
        return true;
    }
    return QWidget::event(event);
}

void TimelineCanvas::showTip(const QPoint &point, const QPoint &globalPosition)
{
    const Hit hit = hitAt(point);
    QString text;
    switch (hit.what) {
    case Hit::What::Frame:
        text = hit.frames > 1 ? TimelineText::tipOfFrames(m_scene, hit.frames, hit.errors, hit.warnings, hit.frame, m_format)
                              : TimelineText::tipOfFrame(m_scene, hit.frame, m_format);
        break;
    case Hit::What::Box:
        text = TimelineText::tipOfBox(m_scene, geometry().boxes[std::size_t(hit.box)], m_format);
        break;
    case Hit::What::Header:
        text = TimelineText::tipOfLane(m_scene, hit.lane);
        break;
    case Hit::What::Fold:
        text = m_scene.layout.lanes[std::size_t(hit.lane)].folded ? tr("Unfold: transactions and statuses") : tr("Fold");
        break;
    case Hit::What::Pin:
        text = tr("Unpin");
        break;
    case Hit::What::Finding:
        for (const FindingMarks::Cluster &cluster : TimelinePainter::clustersOf(m_scene, m_findings.get())) {
            if (int(cluster.finding) == hit.finding)
                text = m_findings->text(cluster).toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
        }
        break;
    case Hit::What::Ruler:
        text = tr("Click or drag to move the time cursor");
        break;
    default:
        break;
    }
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(globalPosition, text, this);
}

TimelineCanvas::Drag TimelineCanvas::edgeAt(const QPoint &point) const
{
    if (!m_state->selection().isValid() || point.x() < m_scene.left)
        return Drag::None;
    if (std::abs(m_scene.x(m_state->selection().from) - point.x()) < reach - 1)
        return Drag::EdgeFrom;
    if (std::abs(m_scene.x(m_state->selection().to) - point.x()) < reach - 1)
        return Drag::EdgeTo;
    return Drag::None;
}

void TimelineCanvas::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    m_pressed = point;
    m_pressedRange = m_scene.range;
    m_pressedHit = hitAt(point);
    m_drag = Drag::None;
    if (!m_scene.range.isValid())
        return;
    if (event->button() == Qt::MiddleButton && point.x() >= m_scene.left) {
        m_drag = Drag::Pan;
        setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    switch (m_pressedHit.what) {
    case Hit::What::Ruler:
    case Hit::What::Cursor:
        m_drag = Drag::Cursor;
        m_view->setCursor(m_pressedHit.time);
        break;
    case Hit::What::Fold: {
        const TimelineLane lane = m_scene.layout.lanes[std::size_t(m_pressedHit.lane)];
        m_state->setFolded(lane.key, !lane.folded);
        break;
    }
    case Hit::What::Pin:
        m_state->setPinned(m_scene.layout.lanes[std::size_t(m_pressedHit.lane)].key, false);
        break;
    case Hit::What::Header:
        setCurrentLane(m_pressedHit.lane);
        break;
    case Hit::What::Finding:
        Q_EMIT findingClicked(m_pressedHit.finding);
        break;
    case Hit::What::Box:
    case Hit::What::Frame:
    case Hit::What::Empty:
        m_drag = edgeAt(point);
        if (m_drag == Drag::None)
            m_drag = Drag::Pending;
        else
            m_anchor = m_drag == Drag::EdgeFrom ? m_state->selection().to : m_state->selection().from;
        break;
    case Hit::What::Nothing:
        break;
    }
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const int x = std::clamp(point.x(), m_scene.left, m_scene.left + m_scene.width);
    switch (m_drag) {
    case Drag::Pending:
        if (std::abs(point.x() - m_pressed.x()) < QGuiApplication::styleHints()->startDragDistance() / 2)
            return;
        m_drag = Drag::Select;
        m_anchor = m_scene.timeAt(m_pressed.x());
        [[fallthrough]];
    case Drag::Select:
    case Drag::EdgeFrom:
    case Drag::EdgeTo: {
        const TimeUs time = m_scene.timeAt(x);
        m_state->setSelection({.from = std::min(m_anchor, time), .to = std::max(m_anchor, time)});
        setHoverTime(noTime);
        return;
    }
    case Drag::Pan:
        if (m_pressedRange.isValid())
            setRangeByUser(panned(m_pressedRange, -double(point.x() - m_pressed.x()) / m_scene.width), true);
        return;
    case Drag::Cursor:
        m_view->setCursor(m_scene.timeAt(x));
        return;
    case Drag::None:
        break;
    }
    updateShape(point);
    setHoverTime(point.x() >= m_scene.left && point.x() < m_scene.left + m_scene.width && m_scene.range.isValid() ? m_scene.timeAt(point.x()) : noTime);
}

void TimelineCanvas::updateShape(const QPoint &point)
{
    const Hit hit = hitAt(point);
    if (hit.what == Hit::What::Cursor || edgeAt(point) != Drag::None)
        setCursor(Qt::SizeHorCursor);
    else if (hit.what == Hit::What::Fold || hit.what == Hit::What::Pin || hit.what == Hit::What::Frame || hit.what == Hit::What::Box
             || hit.what == Hit::What::Finding)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void TimelineCanvas::setHoverTime(TimeUs time)
{
    if (time == m_hover)
        return;
    setHover(time);
    Q_EMIT hoverChanged(time);
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = m_drag;
    m_drag = Drag::None;
    if (drag == Drag::Pending && event->button() == Qt::LeftButton)
        click(m_pressedHit);
    updateShape(event->position().toPoint());
}

void TimelineCanvas::click(const Hit &hit)
{
    const QScopedValueRollback own(m_ownChange, true);
    if (hit.lane >= 0)
        setCurrentLane(hit.lane, false);
    if (hit.what == Hit::What::Frame) {
        m_view->setCurrentFrame(hit.frame);
    } else if (hit.what == Hit::What::Box) {
        const TimelineBox box = geometry().boxes[std::size_t(hit.box)];
        const Analysis &analysis = m_scene.connectors->analysis();
        if (box.transaction >= 0) {
            const Transaction &transaction = analysis.transactions[std::size_t(box.transaction)];
            if (!transaction.frames.empty())
                m_view->setCurrentFrame(transaction.frames.front());
            m_view->setCurrentTransaction(box.transaction);
        } else if (box.band >= 0 && box.span < analysis.bands[std::size_t(box.band)].spans.size()) {
            if (const FrameId frame = analysis.bands[std::size_t(box.band)].spans[box.span].frame; frame != noFrame)
                m_view->setCurrentFrame(frame);
        }
    } else if (hit.what == Hit::What::Empty) {
        m_view->setCursor(hit.time);
        m_state->setSelection({});
    }
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Hit hit = hitAt(event->position().toPoint());
    if (hit.what == Hit::What::Header && m_scene.layout.lanes[std::size_t(hit.lane)].foldable) {
        const TimelineLane lane = m_scene.layout.lanes[std::size_t(hit.lane)];
        m_state->setFolded(lane.key, !lane.folded);
    } else if (hit.what == Hit::What::Fold) {
        mousePressEvent(event); // two quick clicks are two clicks
    } else if (hit.what == Hit::What::Box) {
        const TimelineBox box = geometry().boxes[std::size_t(hit.box)];
        if (box.transaction >= 0)
            fitTransaction(box.transaction);
        else
            setRangeByUser(fitted(box.from, box.to, 0.06), false);
    } else if (hit.what == Hit::What::Frame && hit.frames == 1) {
        Q_EMIT activated();
    } else if (hit.what == Hit::What::Frame) {
        setRangeByUser(zoomed(m_scene.range, 1 / 8.0, hit.time), false);
    }
}

void TimelineCanvas::leaveEvent(QEvent *)
{
    setHoverTime(noTime);
}

void TimelineCanvas::wheelEvent(QWheelEvent *event)
{
    event->accept();
    const QPoint point = event->position().toPoint();
    const double vertical = event->angleDelta().y() / 120.0;
    const double horizontal = event->angleDelta().x() / 120.0;
    const bool overHeader = point.x() < m_scene.left;
    if (event->modifiers().testFlag(Qt::ControlModifier) || (overHeader && !event->modifiers().testFlag(Qt::ShiftModifier))) {
        int zone = TimelineLayout::ChargePoints;
        for (int candidate = 0; candidate < TimelineLayout::ZoneCount; ++candidate) {
            if (m_scene.zones[candidate].contains(1, point.y()))
                zone = candidate;
        }
        scrollTo(zone, m_scene.scroll[zone] - int(vertical * 72));
        return;
    }
    // With Shift some platforms turn the wheel sideways by themselves.
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        pan(-(vertical + horizontal) * wheelPan);
        return;
    }
    if (std::abs(horizontal) > std::abs(vertical)) {
        pan(-horizontal * wheelPan);
        return;
    }
    if (vertical != 0 && m_scene.range.isValid())
        setRangeByUser(zoomed(m_scene.range, std::pow(wheelZoom, -vertical), m_scene.timeAt(point.x())), true);
}

void TimelineCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!plain) {
        QWidget::keyPressEvent(event);
        return;
    }
    const double step = event->modifiers().testFlag(Qt::ShiftModifier) ? 0.5 : 0.1;
    switch (event->key()) {
    case Qt::Key_Left:
        pan(-step);
        break;
    case Qt::Key_Right:
        pan(step);
        break;
    case Qt::Key_Up:
        stepLane(-1);
        break;
    case Qt::Key_Down:
        stepLane(1);
        break;
    case Qt::Key_PageUp:
        scrollLanes(-m_scene.zones[TimelineLayout::ChargePoints].height());
        break;
    case Qt::Key_PageDown:
        scrollLanes(m_scene.zones[TimelineLayout::ChargePoints].height());
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT activated();
        break;
    case Qt::Key_Space:
        if (m_lane >= 0 && m_scene.layout.lanes[std::size_t(m_lane)].foldable) {
            const TimelineLane lane = m_scene.layout.lanes[std::size_t(m_lane)];
            m_state->setFolded(lane.key, !lane.folded);
        } else {
            QWidget::keyPressEvent(event); // play and pause
        }
        break;
    case Qt::Key_Escape:
        if (!m_state->selection().isValid()) {
            QWidget::keyPressEvent(event);
            break;
        }
        m_state->setSelection({});
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimelineCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    Hit hit;
    QPoint position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        // For the selected frame, or the lane with the focus.
        hit.lane = m_lane;
        hit.frame = m_view->currentFrame();
        hit.what = hit.frame != noFrame ? Hit::What::Frame : Hit::What::Header;
        hit.time = m_view->cursor();
        position = mapToGlobal(m_lane >= 0 ? m_scene.laneRect(m_lane).topLeft() + QPoint(m_scene.left, 24) : rect().center());
    } else {
        hit = hitAt(event->pos());
        if (hit.what == Hit::What::Frame || hit.what == Hit::What::Box)
            click(hit);
    }
    Q_EMIT menuRequested(hit, position);
}

void TimelineCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_lane < 0 && event->reason() != Qt::MouseFocusReason && !m_scene.layout.lanes.empty())
        setCurrentLane(0, false);
    update();
}

void TimelineCanvas::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace Roamscope
