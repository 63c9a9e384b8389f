// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timelinecanvas.h"

#include "models/capture/captureview.h"
#include "models/capture/timelinedata.h"
#include "models/capture/timelinestate.h"
#include "widgets/theme.h"
#include "widgets/timelineaccessible.h"
#include "widgets/timelinepainter.h"
#include "widgets/timelineraster.h"
#include "widgets/timelinetext.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace Roamscope {

namespace {

constexpr int tickSpacing = 92; // px between ruler labels
constexpr int endMargin = 24; // px kept free right of the last frame

} // namespace

TimelineCanvas::TimelineCanvas(CaptureView *view, TimelineState *state, TimelineData *data, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_state(state)
    , m_data(data)
{
    installTimelineAccessibility();
    setObjectName(QStringLiteral("timeline.canvas"));
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("Lanes of charge points and parties over time. Arrow keys move between lanes and through time; comma and full stop step from frame to frame."));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumHeight(TimelinePainter::lanesTop + 80);
    m_scene.left = headerWidth;
    for (int zone = 0; zone < TimelineLayout::ZoneCount; ++zone) {
        m_scrollBars[zone] = new QScrollBar(Qt::Vertical, this);
        m_scrollBars[zone]->hide();
        m_scrollBars[zone]->setCursor(Qt::ArrowCursor);
        connect(m_scrollBars[zone], &QScrollBar::valueChanged, this, [this, zone](int value) {
            if (!m_revealing)
                m_revealed = noFrame;
            m_scene.scroll[zone] = value;
            invalidate();
        });
    }
    connect(data, &TimelineData::changed, this, &TimelineCanvas::dataChanged);
    connect(state, &TimelineState::lanesChanged, this, &TimelineCanvas::relayout);
    connect(view, &CaptureView::sourceLooksChanged, this, &TimelineCanvas::relayout);
    connect(state, &TimelineState::rangeChanged, this, [this] {
        m_scene.range = m_state->range();
        if (m_scene.range.isValid()) {
            const QScopedValueRollback publishing(m_publishingRange, true);
            m_view->setRange(m_scene.range.from, m_scene.range.to);
        }
        invalidate();
        Q_EMIT sceneChanged();
    });
    connect(state, &TimelineState::selectionChanged, this, qOverload<>(&QWidget::update));
    connect(view, &CaptureView::rangeChanged, this, [this](TimeUs from, TimeUs to) {
        const TimeRange range {.from = from, .to = to};
        if (m_publishingRange || !range.isValid())
            return;
        // Somebody chose a place: it stays when more of the capture arrives, even if it is where we are.
        m_state->setFitted(false);
        m_state->setRange(range);
    });
    connect(view, &CaptureView::cursorChanged, this, qOverload<>(&QWidget::update));
    connect(view, &CaptureView::currentTransactionChanged, this, qOverload<>(&QWidget::update));
    connect(view, &CaptureView::currentFrameChanged, this, [this](FrameId frame) {
        if (!m_ownChange && frame != noFrame)
            ensureFrameVisible(frame);
        update();
    });
    dataChanged();
}

TimelineCanvas::~TimelineCanvas() = default;

const TimelineGeometry &TimelineCanvas::geometry() const
{
    if (!m_geometryValid) {
        m_geometry = TimelineGeometry::build(m_scene);
        m_geometryValid = true;
    }
    return m_geometry;
}

void TimelineCanvas::dataChanged()
{
    m_scene.pyramid = m_data->pyramid();
    m_scene.connectors = m_data->connectors();
    if (!m_scene.pyramid) {
        m_scene.layout = {};
        m_scene.range = m_state->range();
        m_lane = -1;
        placeZones();
        invalidate();
        Q_EMIT sceneChanged();
        return;
    }
    const TimeRange whole = m_scene.pyramid->wholeRange();
    if (whole.isValid()) {
        if (m_state->isFollowing() && m_state->range().isValid()) {
            const qint64 span = m_state->range().span();
            const TimeUs to = whole.to + span * endMargin / std::max(200, m_scene.width);
            m_state->setRange({.from = to - span, .to = to}, TimelineState::Step::Silent);
        } else if (m_state->isFitted() || !m_state->range().isValid()) {
            const TimeRange main = m_scene.pyramid->mainRange();
            m_state->setRange(fitted(main.from, main.to - 1), TimelineState::Step::Silent);
        }
    }
    m_scene.range = m_state->range();
    relayout();
}

void TimelineCanvas::relayout()
{
    if (!m_scene.pyramid)
        return;
    m_scene.layout = TimelineLayout::build(*m_scene.pyramid, m_scene.connectors.get(), *m_state, {});
    m_scene.sources = m_view->sourceLooks();
    m_scene.coloursBySource = m_state->coloursBySource() && m_scene.sources.size() > 1;
    m_lane = -1;
    for (int lane = 0; lane < int(m_scene.layout.lanes.size()); ++lane) {
        if (m_scene.layout.lanes[std::size_t(lane)].key == m_laneKey)
            m_lane = lane;
    }
    placeZones();
    invalidate();
    Q_EMIT sceneChanged();
}

void TimelineCanvas::placeZones()
{
    const int available = std::max(0, height() - TimelinePainter::lanesTop);
    const int *wanted = m_scene.layout.zoneHeight;
    const int total = wanted[0] + wanted[1] + wanted[2];
    int heights[TimelineLayout::ZoneCount] = {wanted[0], wanted[1], wanted[2]};
    if (total > available) {
        // What keeps its place may not squeeze out what scrolls.
        heights[TimelineLayout::Pinned] = std::min(wanted[TimelineLayout::Pinned], available * 2 / 5);
        heights[TimelineLayout::Parties] = std::min(wanted[TimelineLayout::Parties], available * 2 / 5);
        const int rest = available - heights[TimelineLayout::Pinned] - heights[TimelineLayout::Parties];
        heights[TimelineLayout::ChargePoints] = std::min(wanted[TimelineLayout::ChargePoints], rest);
        if (heights[TimelineLayout::ChargePoints] < rest) {
            const int spare = rest - heights[TimelineLayout::ChargePoints];
            heights[TimelineLayout::Parties] = std::min(wanted[TimelineLayout::Parties], heights[TimelineLayout::Parties] + spare);
        }
    }
    const int barWidth = m_scrollBars[0]->sizeHint().width();
    const bool scrolls = total > available;
    // All zones and sisters share one width, so that a time stands at one x everywhere.
    m_scene.width = std::max(1, width() - headerWidth - barWidth);
    int top = TimelinePainter::lanesTop;
    for (int zone = 0; zone < TimelineLayout::ZoneCount; ++zone) {
        m_scene.zones[zone] = QRect(0, top, headerWidth + m_scene.width, heights[zone]);
        QScrollBar *bar = m_scrollBars[zone];
        const int hidden = scrolls ? std::max(0, wanted[zone] - heights[zone]) : 0;
        bar->setGeometry(width() - barWidth, top, barWidth, heights[zone]);
        bar->setVisible(hidden > 0);
        bar->setPageStep(std::max(1, heights[zone]));
        bar->setSingleStep(24);
        {
            const QSignalBlocker blocker(bar);
            bar->setRange(0, hidden);
        }
        m_scene.scroll[zone] = bar->value();
        top += heights[zone];
    }
    revealLane();
}

void TimelineCanvas::invalidate()
{
    m_geometryValid = false;
    m_contentValid = false;
    update();
}

void TimelineCanvas::setTimeFormat(const TimeFormat &format)
{
    if (format == m_format)
        return;
    m_format = format;
    invalidate();
}

void TimelineCanvas::setBookmarks(std::vector<TimeUs> times)
{
    std::ranges::sort(times);
    m_bookmarks = std::move(times);
    update();
}

void TimelineCanvas::setWay(TimelineWay way)
{
    m_way = std::move(way);
    update();
}

void TimelineCanvas::setFindings(FindingMarks::Pointer findings)
{
    m_findings = std::move(findings);
    m_finding = -1;
    update();
}

void TimelineCanvas::setCurrentFinding(int finding)
{
    if (finding == m_finding)
        return;
    m_finding = finding;
    update();
}

void TimelineCanvas::showFinding(int finding)
{
    setCurrentFinding(finding);
    const TimeRange range = m_findings && finding >= 0 ? m_findings->rangeOf(quint32(finding)) : TimeRange();
    if (!range.isValid() || !m_scene.range.isValid())
        return;
    if (range.span() > m_scene.range.span())
        setRangeByUser(fitted(range.from, range.to, 0.1), false);
    else if (range.from < m_scene.range.from || range.to > m_scene.range.to)
        setRangeByUser(panned(m_scene.range, double(range.from + range.span() / 2 - m_scene.range.from) / double(m_scene.range.span()) - 0.5), false);
}

void TimelineCanvas::setHover(TimeUs time)
{
    if (time == m_hover)
        return;
    m_hover = time;
    update();
}

quint16 TimelineCanvas::currentPeer() const
{
    if (m_lane < 0)
        return 0;
    const TimelineLane &lane = m_scene.layout.lanes[std::size_t(m_lane)];
    return lane.party == Lane::ChargePoint ? lane.peer : 0;
}

void TimelineCanvas::setCurrentLane(int lane, bool scroll)
{
    if (lane < 0 || lane >= int(m_scene.layout.lanes.size()))
        return;
    if (scroll)
        ensureLaneVisible(lane);
    if (lane == m_lane)
        return;
    m_lane = lane;
    m_laneKey = m_scene.layout.lanes[std::size_t(lane)].key;
    update();
    if (hasFocus()) {
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(lane);
        QAccessible::updateAccessibility(&focus);
    }
    Q_EMIT currentLaneChanged();
}

// Range

TimeRange TimelineCanvas::limits() const
{
    if (!m_scene.pyramid || !m_scene.pyramid->wholeRange().isValid())
        return {};
    const TimeRange whole = m_scene.pyramid->wholeRange();
    return fitted(whole.from, whole.to - 1);
}

void TimelineCanvas::setRangeByUser(const TimeRange &range, bool gesture)
{
    if (!range.isValid())
        return;
    m_state->setFollowing(false);
    m_state->setFitted(false);
    m_state->setRange(bounded(range, limits()), gesture ? TimelineState::Step::Gesture : TimelineState::Step::Jump);
}

void TimelineCanvas::showQuietly(const TimeRange &range)
{
    const TimeRange within = bounded(range, limits());
    if (within.isValid() && (within.from != m_state->range().from || within.to != m_state->range().to))
        m_state->setRange(within, TimelineState::Step::Silent);
}

void TimelineCanvas::zoom(double factor)
{
    if (!m_scene.range.isValid())
        return;
    TimeUs anchor = m_scene.range.from + m_scene.range.span() / 2;
    const QPoint mouse = mapFromGlobal(QCursor::pos());
    if (underMouse() && mouse.x() >= m_scene.left)
        anchor = m_scene.timeAt(mouse.x());
    else if (m_scene.range.contains(m_view->cursor()))
        anchor = m_view->cursor();
    setRangeByUser(zoomed(m_scene.range, factor, anchor), true);
}

void TimelineCanvas::pan(double fraction)
{
    setRangeByUser(panned(m_scene.range, fraction), true);
}

void TimelineCanvas::fitAll()
{
    if (!m_scene.pyramid || !m_scene.pyramid->wholeRange().isValid())
        return;
    const TimeRange main = m_scene.pyramid->mainRange();
    const TimeRange whole = m_scene.pyramid->wholeRange();
    const TimeRange mainFit = fitted(main.from, main.to - 1);
    // A second press shows stray frames as well.
    const TimeRange wanted = m_scene.range == mainFit && main != whole ? fitted(whole.from, whole.to - 1) : mainFit;
    m_state->setRange(wanted);
    m_state->setFitted(true);
}

void TimelineCanvas::fitTransaction(int transaction)
{
    if (!m_scene.connectors || transaction < 0 || std::size_t(transaction) >= m_scene.connectors->analysis().transactions.size())
        return;
    for (const TimelineConnector &connector : m_scene.connectors->all()) {
        for (const TimelineConnector::Bar &bar : connector.bars) {
            if (bar.transaction != transaction)
                continue;
            setRangeByUser(fitted(bar.from, bar.to == noTime ? std::max(m_scene.end(), bar.from) : bar.to, 0.06), false);
            return;
        }
    }
}

void TimelineCanvas::fitSelection()
{
    if (m_state->selection().isValid()) {
        setRangeByUser(fitted(m_state->selection().from, m_state->selection().to), false);
    } else if (m_view->currentTransaction() >= 0) {
        fitTransaction(m_view->currentTransaction());
    } else if (m_scene.pyramid && m_view->currentFrame() < m_scene.pyramid->frameCount()) {
        const FrameTable &frames = m_scene.pyramid->capture().frames();
        const TimeUs time = frames.time(m_view->currentFrame());
        const FrameId pair = frames.pair(m_view->currentFrame());
        const TimeUs other = pair < m_scene.pyramid->frameCount() ? frames.time(pair) : time;
        if (time != noTime && other != noTime)
            setRangeByUser(fitted(std::min(time, other), std::max(time, other), 0.5), false);
    }
}

void TimelineCanvas::goToStart()
{
    if (const TimeRange all = limits(); all.isValid() && m_scene.range.isValid())
        setRangeByUser({.from = all.from, .to = all.from + m_scene.range.span()}, false);
}

void TimelineCanvas::goToEnd()
{
    if (const TimeRange all = limits(); all.isValid() && m_scene.range.isValid())
        setRangeByUser({.from = all.to - m_scene.range.span(), .to = all.to}, false);
}

void TimelineCanvas::markRange()
{
    if (m_state->selection().isValid()) {
        m_state->setSelection({});
        return;
    }
    if (m_scene.connectors && m_view->currentTransaction() >= 0) {
        for (const TimelineConnector &connector : m_scene.connectors->all()) {
            for (const TimelineConnector::Bar &bar : connector.bars) {
                if (bar.transaction != m_view->currentTransaction())
                    continue;
                const TimeUs to = bar.to == noTime ? std::max(m_scene.end(), bar.from) : bar.to;
                m_state->setSelection({.from = bar.from, .to = std::max(to, bar.from) + 1});
                return;
            }
        }
    }
    m_state->setSelection(m_scene.range);
}

void TimelineCanvas::stepFrame(int direction)
{
    if (!m_scene.pyramid || m_scene.layout.lanes.empty())
        return;
    int lane = m_lane;
    const FrameId current = m_view->currentFrame();
    const FrameTable &frames = m_scene.pyramid->capture().frames();
    if (lane < 0 && current < m_scene.pyramid->frameCount())
        lane = m_scene.layout.laneOf(frames.from(current), frames.peer(current));
    if (lane < 0)
        lane = 0;
    const int track = m_scene.layout.lanes[std::size_t(lane)].track;
    if (track < 0)
        return;
    const std::vector<FrameId> &all = m_scene.pyramid->track(track).frames;
    qint64 position = m_scene.pyramid->positionOf(track, current);
    if (position >= 0) {
        position += direction;
    } else {
        const TimeUs at = m_view->cursor() != noTime ? m_view->cursor() : m_scene.range.from;
        const auto first = m_scene.pyramid->framesIn(track, {.from = at, .to = latestTime}).first;
        position = direction > 0 ? qint64(first) : qint64(first) - 1;
    }
    if (position < 0 || position >= qint64(all.size()))
        return;
    setCurrentLane(lane);
    m_view->setCurrentFrame(all[std::size_t(position)]);
}

void TimelineCanvas::stepLane(int direction)
{
    const int count = int(m_scene.layout.lanes.size());
    if (count > 0)
        setCurrentLane(m_lane < 0 ? (direction > 0 ? 0 : count - 1) : std::clamp(m_lane + direction, 0, count - 1));
}

void TimelineCanvas::ensureFrameVisible(FrameId frame)
{
    if (!m_scene.pyramid || frame >= m_scene.pyramid->frameCount() || !m_scene.range.isValid())
        return;
    const FrameTable &frames = m_scene.pyramid->capture().frames();
    const TimeUs time = frames.time(frame);
    if (time == noTime)
        return;
    const double x = m_scene.x(time) - m_scene.left;
    if (x < 8 || x > m_scene.width - 8)
        setRangeByUser({.from = time - m_scene.range.span() / 2, .to = time - m_scene.range.span() / 2 + m_scene.range.span()}, true);
    m_revealed = frame;
    revealLane();
}

void TimelineCanvas::revealLane()
{
    if (m_revealed == noFrame || !m_scene.pyramid || m_revealed >= m_scene.pyramid->frameCount())
        return;
    const FrameTable &frames = m_scene.pyramid->capture().frames();
    const QScopedValueRollback revealing(m_revealing, true);
    for (const Lane party : {frames.from(m_revealed), frames.to(m_revealed)}) {
        const int lane = m_scene.layout.laneOf(party, frames.peer(m_revealed));
        if (lane >= 0 && (party == Lane::ChargePoint || frames.from(m_revealed) == party)) {
            ensureLaneVisible(lane);
            break;
        }
    }
}

void TimelineCanvas::scrollTo(int zone, int y)
{
    m_scrollBars[zone]->setValue(y);
}

void TimelineCanvas::scrollLanes(int pixels)
{
    scrollTo(TimelineLayout::ChargePoints, m_scene.scroll[TimelineLayout::ChargePoints] + pixels);
}

void TimelineCanvas::ensureLaneVisible(int lane)
{
    const TimelineLane &here = m_scene.layout.lanes[std::size_t(lane)];
    const int page = m_scene.zones[here.zone].height();
    int scroll = m_scene.scroll[here.zone];
    if (here.top + std::min(here.height, page) > scroll + page)
        scroll = here.top + std::min(here.height, page) - page;
    if (here.top < scroll)
        scroll = here.top;
    scrollTo(here.zone, scroll);
}

// Painting

void TimelineCanvas::paintContent()
{
    const qreal ratio = devicePixelRatioF();
    const QSize wanted(int(std::ceil(width() * ratio)), int(std::ceil(height() * ratio)));
    if (m_content.size() != wanted) {
        m_content = QImage(wanted, QImage::Format_RGB32);
        m_content.fill(palette().color(QPalette::Base));
    }
    m_content.setDevicePixelRatio(1);
    const TickStep step = tickStep(m_scene.range, m_scene.width, tickSpacing);
    const std::vector<TimeUs> labels = ticks(m_scene.range, step, TimelinePainter::zoneOf(m_format));
    {
        // The raster writes straight into its part of the picture.
        const int left = int(std::lround(m_scene.left * ratio));
        const int columns = std::clamp(int(std::lround(m_scene.width * ratio)), 1, std::max(1, wanted.width() - left));
        if (left < wanted.width()) {
            QImage part(m_content.bits() + left * 4, columns, wanted.height(), m_content.bytesPerLine(), QImage::Format_RGB32);
            TimelineRaster::draw(part, m_scene, labels, TimelineColors::fromTheme(), ratio, !geometry().showsArrows);
        }
    }
    m_content.setDevicePixelRatio(ratio);
    QPainter painter(&m_content);
    const QRect margin(m_scene.left + m_scene.width, 0, width(), height());
    painter.fillRect(margin, Theme::color(Theme::Role::Surface));
    TimelinePainter(m_scene, geometry(), m_format).paintContent(&painter, size(), labels, step);
    m_contentValid = true;
}

void TimelineCanvas::paintEvent(QPaintEvent *)
{
    if (!m_contentValid)
        paintContent();
    QPainter painter(this);
    painter.drawImage(0, 0, m_content);
    TimelineMarks marks;
    marks.frame = m_view->currentFrame();
    marks.transaction = m_view->currentTransaction();
    marks.lane = m_lane;
    marks.cursor = m_view->cursor();
    marks.hover = m_hover;
    marks.selection = m_state->selection();
    marks.bookmarks = m_bookmarks;
    marks.focused = hasFocus();
    marks.findings = m_findings.get();
    marks.finding = m_finding;
    marks.way = &m_way;
    TimelinePainter(m_scene, geometry(), m_format).paintOverlay(&painter, size(), marks);
}

void TimelineCanvas::resizeEvent(QResizeEvent *)
{
    placeZones();
    invalidate();
    Q_EMIT sceneChanged();
}

void TimelineCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        m_content = {};
        placeZones();
        invalidate();
    }
    QWidget::changeEvent(event);
}

} // namespace Roamscope
