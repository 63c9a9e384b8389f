// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/replay/replaytrack.h"

#include "models/capture/timeformat.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace Roamscope {

namespace {

constexpr int sideMargin = 8; // px, half of the handle and a little
constexpr double grooveHeight = 4;
constexpr double markSize = 9;

} // namespace

ReplayTrack::ReplayTrack(Playback *playback, QWidget *parent)
    : QAbstractSlider(parent)
    , m_playback(playback)
{
    setObjectName(QStringLiteral("replay.track"));
    setAccessibleName(tr("Moment in the capture"));
    setAccessibleDescription(tr("The whole capture with its findings. Arrow keys move the time cursor."));
    setOrientation(Qt::Horizontal);
    setRange(0, steps);
    setSingleStep(steps / 500);
    setPageStep(steps / 20);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(tr("Click or drag to move the time cursor. Drag with Shift to mark a loop."));
    connect(playback, &Playback::timeChanged, this, &ReplayTrack::follow);
    connect(playback, &Playback::loopChanged, this, qOverload<>(&QWidget::update));
    const auto renew = [this] {
        m_marksValid = false;
        update();
    };
    connect(playback, &Playback::marksChanged, this, renew);
    connect(playback->view(), &CaptureView::captureChanged, this, renew);
    connect(playback->view(), &CaptureView::rowsAdded, this, [this, renew] {
        renew();
        follow();
    });
    connect(playback->view(), &CaptureView::analysisChanged, this, renew);
    connect(this, &QAbstractSlider::valueChanged, this, [this](int value) {
        if (m_following || m_drag != Drag::None || !m_playback->canPlay())
            return;
        const double span = double(m_playback->last() - m_playback->first());
        m_playback->setTime(m_playback->first() + qint64(span * value / steps));
    });
}

QSize ReplayTrack::sizeHint() const
{
    return QSize(320, 30);
}

QSize ReplayTrack::minimumSizeHint() const
{
    return QSize(80, 30);
}

QRectF ReplayTrack::groove() const
{
    return QRectF(sideMargin, height() - 11 - grooveHeight / 2, std::max(1, width() - 2 * sideMargin), grooveHeight);
}

double ReplayTrack::xOf(TimeUs time) const
{
    const TimeUs first = m_playback->first();
    const TimeUs last = m_playback->last();
    if (time == noTime || first == noTime || last <= first)
        return groove().left();
    return groove().left() + std::clamp(double(time - first) / double(last - first), 0.0, 1.0) * groove().width();
}

TimeUs ReplayTrack::timeAt(double x) const
{
    if (!m_playback->canPlay())
        return noTime;
    const double share = std::clamp((x - groove().left()) / groove().width(), 0.0, 1.0);
    return m_playback->first() + qint64(share * double(m_playback->last() - m_playback->first()));
}

void ReplayTrack::follow()
{
    m_following = true;
    const TimeUs first = m_playback->first();
    const TimeUs last = m_playback->last();
    const TimeUs now = m_playback->time();
    const bool known = now != noTime && first != noTime && last > first;
    setEnabled(m_playback->canPlay());
    setValue(known ? int(std::clamp(double(now - first) / double(last - first), 0.0, 1.0) * steps) : 0);
    m_following = false;
    update();
}

const std::vector<ReplayTrack::Mark> &ReplayTrack::drawnMarks() const
{
    if (m_marksValid)
        return m_marks;
    m_marksValid = true;
    m_marks.clear();
    // A mark has its own width to itself; of those that fall together the most severe stands for all.
    for (const PlaybackMark &mark : m_playback->marks()) {
        const int x = int(std::floor(xOf(mark.time)));
        if (!m_marks.empty() && x - m_marks.back().x < markSize) {
            Mark &last = m_marks.back();
            ++last.count;
            if (mark.severity > last.severity) {
                last.severity = mark.severity;
                last.time = mark.time;
            }
        } else {
            m_marks.push_back({x, mark.severity, 1, mark.time});
        }
    }
    return m_marks;
}

const ReplayTrack::Mark *ReplayTrack::markAt(const QPointF &point) const
{
    if (point.y() > markSize + 2)
        return nullptr;
    for (const Mark &mark : drawnMarks()) {
        if (std::abs(mark.x - point.x()) <= markSize / 2 + 1)
            return &mark;
    }
    return nullptr;
}

bool ReplayTrack::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const Mark *mark = markAt(help->pos())) {
            QToolTip::showText(help->globalPos(), tr("%n finding(s) here. Click to go there.", nullptr, mark->count), this);
            return true;
        }
    } else if (event->type() == QEvent::Leave) {
        Q_EMIT hovered(noTime);
    }
    return QAbstractSlider::event(event);
}

void ReplayTrack::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF line = groove();
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Theme::Role::LineStrong));
    painter.drawRoundedRect(line, 2, 2);
    if (!m_playback->canPlay())
        return;
    const double at = xOf(m_playback->time());
    if (m_playback->isLooping()) {
        const double from = xOf(m_playback->loopFrom());
        const double to = std::max(from + 3, xOf(m_playback->loopTo()));
        QColor fill = Theme::color(Theme::Role::Selection);
        fill.setAlpha(90);
        painter.setBrush(fill);
        painter.drawRect(QRectF(from, line.top() - 6, to - from, grooveHeight + 12));
        painter.setBrush(Theme::color(Theme::Role::Accent));
        painter.drawRect(QRectF(from - 1, line.top() - 6, 2, grooveHeight + 12));
        painter.drawRect(QRectF(to - 1, line.top() - 6, 2, grooveHeight + 12));
    }
    if (m_playback->time() != noTime) {
        painter.setBrush(Theme::color(Theme::Role::Accent));
        painter.drawRoundedRect(QRectF(line.left(), line.top(), at - line.left(), grooveHeight), 2, 2);
    }
    for (const Severity severity : {Severity::Note, Severity::Warning, Severity::Error}) {
        for (const Mark &mark : drawnMarks()) {
            if (mark.severity == severity)
                Theme::paintSeverity(&painter, QRectF(mark.x - markSize / 2, 1, markSize, markSize), severity);
        }
    }
    if (m_playback->time() == noTime)
        return;
    const QColor cursor = Theme::color(Theme::Role::Cursor);
    painter.fillRect(QRectF(std::floor(at), 1, 1, height() - 2), cursor);
    painter.setBrush(cursor);
    painter.setPen(QPen(Theme::color(hasFocus() ? Theme::Role::Text : Theme::Role::Surface), hasFocus() ? 2 : 1));
    painter.drawEllipse(QPointF(at, line.center().y()), 6, 6);
}

void ReplayTrack::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_playback->canPlay())
        return;
    m_pressed = timeAt(event->position().x());
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_drag = Drag::Loop;
        return;
    }
    if (const Mark *mark = markAt(event->position())) {
        Q_EMIT markClicked(mark->time);
        return;
    }
    m_drag = Drag::Seek;
    m_playback->setTime(m_pressed);
}

void ReplayTrack::mouseMoveEvent(QMouseEvent *event)
{
    const TimeUs time = timeAt(event->position().x());
    if (m_drag == Drag::Seek)
        m_playback->setTime(time);
    else if (m_drag == Drag::Loop)
        m_playback->setLoop(m_pressed, time);
    setCursor(m_drag == Drag::None && markAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    Q_EMIT hovered(time);
}

void ReplayTrack::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_drag = Drag::None;
}

void ReplayTrack::wheelEvent(QWheelEvent *event)
{
    // Wheel up goes on in time, as the arrow keys do.
    event->accept();
    triggerAction(event->angleDelta().y() > 0 ? SliderSingleStepAdd : SliderSingleStepSub);
}

void ReplayTrack::resizeEvent(QResizeEvent *)
{
    m_marksValid = false;
}

void ReplayTrack::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        update();
    QAbstractSlider::changeEvent(event);
}

void ReplayTrack::sliderChange(SliderChange change)
{
    if (change == SliderValueChange)
        QAbstractSlider::sliderChange(change);
    update();
}

} // namespace Roamscope
