// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/minimap.h"

#include "models/capture/captureview.h"
#include "models/capture/timeformat.h"
#include "models/capture/timelinedata.h"
#include "models/capture/timelinestate.h"
#include "widgets/theme.h"
#include "widgets/timelineraster.h"

#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace Roamscope {

namespace {

constexpr double handle = 7; // px on both sides of an edge that take hold of it
constexpr double narrowestWindow = 10;
constexpr double findingMark = 9; // px

} // namespace

Minimap::Minimap(CaptureView *view, TimelineState *state, TimelineData *data, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_state(state)
    , m_data(data)
{
    setObjectName(QStringLiteral("timeline.minimap"));
    setAccessibleName(tr("Overview"));
    setAccessibleDescription(tr("The whole capture with its findings. The left and right arrow keys move the visible window."));
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(tr("The whole capture. Drag the window or its edges; a click moves it there. Marks at the top are findings; at the bottom, diamonds are errors and bars are warnings."));
    connect(data, &TimelineData::changed, this, [this] {
        m_contentValid = false;
        update();
    });
    connect(state, &TimelineState::rangeChanged, this, qOverload<>(&QWidget::update));
    connect(state, &TimelineState::selectionChanged, this, qOverload<>(&QWidget::update));
    connect(view, &CaptureView::cursorChanged, this, qOverload<>(&QWidget::update));
}

QSize Minimap::sizeHint() const
{
    return QSize(600, 54);
}

void Minimap::setPlot(int left, int width)
{
    if (left == m_left && width == m_plotWidth)
        return;
    m_left = left;
    m_plotWidth = width;
    m_contentValid = false;
    update();
}

void Minimap::setBookmarks(std::vector<TimeUs> times)
{
    m_bookmarks = std::move(times);
    update();
}

void Minimap::setFindings(FindingMarks::Pointer findings)
{
    m_findings = std::move(findings);
    update();
}

std::vector<FindingMarks::Cluster> Minimap::clusters() const
{
    if (!m_findings || !whole().isValid() || m_plotWidth <= 0)
        return {};
    return m_findings->clusters(whole(), std::max<qint64>(1, qint64(double(whole().span()) * findingMark / m_plotWidth)));
}

QRectF Minimap::findingRect(const FindingMarks::Cluster &cluster) const
{
    return QRectF(std::floor(x(cluster.time)) - findingMark / 2, 1, findingMark, findingMark);
}

int Minimap::clusterAt(const QPointF &point, const std::vector<FindingMarks::Cluster> &found) const
{
    for (std::size_t i = 0; i < found.size() && point.y() <= findingMark + 2; ++i) {
        if (std::abs(findingRect(found[i]).center().x() - point.x()) <= findingMark / 2 + 1)
            return int(i);
    }
    return -1;
}

bool Minimap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const std::vector<FindingMarks::Cluster> found = clusters();
        if (const int cluster = clusterAt(help->pos(), found); cluster >= 0) {
            QToolTip::showText(help->globalPos(), m_findings->text(found[std::size_t(cluster)]), this);
            return true;
        }
    }
    return QWidget::event(event);
}

TimeRange Minimap::whole() const
{
    return m_data->pyramid() ? m_data->pyramid()->mainRange() : TimeRange {};
}

double Minimap::x(TimeUs time) const
{
    return m_left + std::clamp(pixelOfTime(time, whole(), m_plotWidth), 0.0, double(m_plotWidth));
}

TimeUs Minimap::timeAt(double x) const
{
    return timeOfPixel(x - m_left, whole(), m_plotWidth);
}

QRectF Minimap::window() const
{
    if (!m_state->range().isValid() || !whole().isValid())
        return {};
    double from = x(m_state->range().from);
    double to = x(m_state->range().to);
    if (to - from < narrowestWindow) {
        const double middle = (from + to) / 2;
        from = std::clamp(middle - narrowestWindow / 2, double(m_left), m_left + m_plotWidth - narrowestWindow);
        to = from + narrowestWindow;
    }
    return QRectF(from, 1, to - from, height() - 3);
}

void Minimap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor surface = Theme::color(Theme::Role::Surface);
    painter.fillRect(rect(), surface);
    const QRect plot(m_left, 0, m_plotWidth, height() - 1);
    const qreal ratio = devicePixelRatioF();
    const QSize wanted(std::max(1, int(plot.width() * ratio)), std::max(1, int(plot.height() * ratio)));
    if (!m_contentValid || m_content.size() != wanted) {
        m_content = QImage(wanted, QImage::Format_RGB32);
        m_content.setDevicePixelRatio(1);
        static const std::vector<TimelineColumn> nothing;
        TimelineRaster::drawOverview(m_content, m_data->pyramid() ? m_data->pyramid()->overview() : nothing,
                                     TimelineColors::fromTheme(), ratio);
        m_content.setDevicePixelRatio(ratio);
        m_contentValid = true;
    }
    painter.drawImage(plot.topLeft(), m_content);
    const QColor strong = Theme::color(Theme::Role::LineStrong);
    painter.setFont(Theme::small());
    painter.setPen(Theme::color(Theme::Role::Text));
    painter.drawText(QRect(8, 4, m_left - 16, height() / 2 - 4), Qt::AlignLeft | Qt::AlignVCenter, tr("Overview"));
    if (whole().isValid()) {
        painter.setPen(Theme::color(Theme::Role::TextMuted));
        painter.drawText(QRect(8, height() / 2 - 2, m_left - 16, height() / 2 - 2), Qt::AlignLeft | Qt::AlignVCenter,
                         tr("%1 in all", "duration of the capture").arg(formatDuration(whole().span())));
    }
    painter.fillRect(QRect(m_left - 1, 0, 1, height()), strong);
    painter.fillRect(QRect(0, height() - 1, width(), 1), strong);
    if (!whole().isValid())
        return;
    if (m_state->selection().isValid()) {
        QColor fill = Theme::color(Theme::Role::Selection);
        fill.setAlpha(70);
        const double from = x(m_state->selection().from);
        painter.fillRect(QRectF(from, 0, std::max(2.0, x(m_state->selection().to) - from), plot.height()), fill);
    }
    for (const TimeUs bookmark : m_bookmarks) {
        if (whole().contains(bookmark))
            painter.fillRect(QRectF(std::floor(x(bookmark)), 0, 2, plot.height()), Theme::color(Theme::Role::Note));
    }
    // What the lanes do not show steps back.
    const QRectF view = window();
    QColor shade = surface;
    shade.setAlpha(Theme::isDark() ? 150 : 165);
    painter.fillRect(QRectF(m_left, 0, view.left() - m_left, plot.height()), shade);
    painter.fillRect(QRectF(view.right(), 0, m_left + m_plotWidth - view.right(), plot.height()), shade);
    const QColor accent = Theme::color(Theme::Role::Accent);
    painter.setPen(QPen(accent, hasFocus() ? 2 : 1));
    painter.drawRect(view.adjusted(0.5, 0.5, -0.5, -0.5));
    for (const double edge : {view.left(), view.right()}) {
        const double middle = view.center().y();
        painter.fillRect(QRectF(edge - 2, middle - 8, 4, 16), accent);
    }
    // Above the shade: findings are seen wherever the lanes are.
    const std::vector<FindingMarks::Cluster> found = clusters();
    for (const Severity severity : {Severity::Note, Severity::Warning, Severity::Error}) {
        for (const FindingMarks::Cluster &cluster : found) {
            if (cluster.severity == severity)
                Theme::paintSeverity(&painter, findingRect(cluster), severity);
        }
    }
    if (m_view->cursor() != noTime && whole().contains(m_view->cursor()))
        painter.fillRect(QRectF(std::floor(x(m_view->cursor())), 0, 1, plot.height()), Theme::color(Theme::Role::Cursor));
}

void Minimap::resizeEvent(QResizeEvent *)
{
    m_contentValid = false;
}

void Minimap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_contentValid = false;
        update();
    }
    QWidget::changeEvent(event);
}

Minimap::Drag Minimap::partAt(const QPointF &point) const
{
    const QRectF view = window();
    if (view.isNull())
        return Drag::None;
    // A narrow window is moved by its middle, resized from outside.
    const double inner = std::min(handle, view.width() / 4);
    if (point.x() > view.left() - handle && point.x() < view.left() + inner)
        return Drag::From;
    if (point.x() < view.right() + handle && point.x() > view.right() - inner)
        return Drag::To;
    return view.contains(QPointF(point.x(), view.center().y())) ? Drag::Move : Drag::None;
}

void Minimap::showRange(const TimeRange &range)
{
    m_state->setFollowing(false);
    m_state->setFitted(false);
    const TimeRange all = m_data->pyramid()->wholeRange();
    m_state->setRange(bounded(range, fitted(all.from, all.to - 1)), TimelineState::Step::Gesture);
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !whole().isValid() || !m_state->range().isValid() || event->position().x() < m_left)
        return;
    const std::vector<FindingMarks::Cluster> found = clusters();
    if (const int cluster = clusterAt(event->position(), found); cluster >= 0) {
        Q_EMIT findingClicked(int(found[std::size_t(cluster)].finding));
        return;
    }
    m_drag = partAt(event->position());
    if (m_drag == Drag::None) {
        const qint64 span = m_state->range().span();
        const TimeUs centre = timeAt(event->position().x());
        showRange({.from = centre - span / 2, .to = centre - span / 2 + span});
        m_drag = Drag::Move;
    }
    const QRectF view = window();
    m_grabbed = event->position().x() - (m_drag == Drag::To ? view.right() : view.left());
    if (m_drag == Drag::Move)
        setCursor(Qt::ClosedHandCursor);
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    const TimeRange range = m_state->range();
    const TimeUs time = timeAt(event->position().x() - m_grabbed);
    // An edge stops short of the other: below that the wheel is the better tool.
    const qint64 shortest = std::max<qint64>(minimumSpan, whole().isValid() ? whole().span() / std::max(1, m_plotWidth) : minimumSpan);
    switch (m_drag) {
    case Drag::None: {
        const Drag part = event->position().x() < m_left ? Drag::None : partAt(event->position());
        if (part == Drag::From || part == Drag::To)
            setCursor(Qt::SizeHorCursor);
        else if (part == Drag::Move)
            setCursor(Qt::OpenHandCursor);
        else
            unsetCursor();
        break;
    }
    case Drag::Move:
        showRange({.from = time, .to = time + range.span()});
        break;
    case Drag::From:
        showRange({.from = std::min(time, range.to - shortest), .to = range.to});
        break;
    case Drag::To:
        showRange({.from = range.from, .to = std::max(time, range.from + shortest)});
        break;
    }
}

void Minimap::mouseReleaseEvent(QMouseEvent *event)
{
    m_drag = Drag::None;
    unsetCursor();
    mouseMoveEvent(event);
}

void Minimap::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && whole().isValid()) {
        showRange(fitted(whole().from, whole().to - 1));
        m_state->setFitted(true);
    }
}

void Minimap::wheelEvent(QWheelEvent *event)
{
    event->accept();
    if (!m_state->range().isValid() || !whole().isValid())
        return;
    const double notches = event->angleDelta().y() / 120.0;
    showRange(zoomed(m_state->range(), std::pow(1.25, -notches), timeAt(event->position().x())));
}

void Minimap::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        showRange(panned(m_state->range(), event->key() == Qt::Key_Left ? -0.1 : 0.1));
    else
        QWidget::keyPressEvent(event);
}

} // namespace Roamscope
