// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/timelinegeometry.h"

#include "models/capture/merge/arrangement.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace Roamscope {

namespace {

/// Forwarding a status takes time; shorter differences are no loss.
constexpr qint64 collapseGrace = 5'000'000;
constexpr double directionSlant = 5; // px: says which way a frame went when its travel time is not known
constexpr double longestSlant = 48; // px: a clock minutes off would lead out of the window
constexpr double stub = 13; // px of an arrow whose other lane is out of sight
constexpr int narrowest = 3; // px: what can still be hit

class GeometryBuilder
{
public:
    GeometryBuilder(const TimelineScene &scene, TimelineGeometry &geometry)
        : m_scene(scene)
        , m_geometry(geometry)
        , m_end(scene.end())
    {
    }

    void build()
    {
        if (!m_scene.range.isValid() || !m_scene.pyramid || m_scene.width <= 0)
            return;
        for (int row = 0; row < int(m_scene.layout.rows.size()); ++row) {
            const TimelineRow &here = m_scene.layout.rows[std::size_t(row)];
            if (here.kind == TimelineRow::Kind::Frames || !m_scene.connectors)
                continue;
            const int zone = m_scene.layout.lanes[std::size_t(here.lane)].zone;
            const QRect rect = m_scene.rowRect(row);
            if (!m_scene.isVisible(rect, zone))
                continue;
            if (here.kind == TimelineRow::Kind::Summary) {
                const auto [first, last] = m_scene.connectors->ofPeer(m_scene.layout.lanes[std::size_t(here.lane)].peer);
                for (std::size_t connector = first; connector < last; ++connector)
                    addBars(row, rect, m_scene.connectors->all()[connector], TimelineBox::Kind::Thin);
            } else if (here.kind == TimelineRow::Kind::Transactions) {
                addBars(row, rect, m_scene.connectors->all()[std::size_t(here.connector)], TimelineBox::Kind::Transaction);
            } else {
                addBand(row, rect, here);
            }
        }
        addArrows();
    }

private:
    /// Places [from, to) within the lane area, at least `narrowest` wide where there is room.
    QRect boxRect(const QRect &row, TimeUs from, TimeUs to) const
    {
        const double left = std::clamp(pixelOfTime(from, m_scene.range, m_scene.width), -2.0, m_scene.width + 2.0);
        const double right = std::clamp(pixelOfTime(to, m_scene.range, m_scene.width), -2.0, m_scene.width + 2.0);
        const int x1 = m_scene.left + int(std::floor(left));
        const int x2 = m_scene.left + std::max(int(std::round(right)), int(std::floor(left)) + 1);
        return QRect(x1, row.top(), x2 - x1, row.height());
    }

    void addBars(int row, const QRect &rect, const TimelineConnector &connector, TimelineBox::Kind kind)
    {
        const auto first = std::ranges::partition_point(connector.bars, [this](const TimelineConnector::Bar &bar) {
            return bar.latestEnd < m_scene.range.from;
        });
        const std::size_t start = m_geometry.boxes.size();
        for (auto bar = first; bar != connector.bars.end() && bar->from < m_scene.range.to; ++bar) {
            const TimeUs to = bar->to == noTime ? std::max(m_end, bar->from) : bar->to;
            if (to < m_scene.range.from)
                continue;
            TimelineBox box;
            box.kind = kind;
            box.rect = boxRect(rect, bar->from, to);
            box.row = row;
            box.transaction = bar->transaction;
            box.openEnd = bar->open;
            box.problem = bar->problem;
            box.severity = bar->severity;
            box.from = bar->from;
            box.to = to;
            if (m_geometry.boxes.size() > start) {
                TimelineBox &before = m_geometry.boxes.back();
                if (box.rect.width() < narrowest && before.rect.width() < 2 * narrowest && box.rect.left() <= before.rect.right() + 1) {
                    // The most severe one is what the shared box stands for.
                    if (box.problem && (!before.problem || box.severity > before.severity)) {
                        before.transaction = box.transaction;
                        before.severity = box.severity;
                        before.problem = true;
                    }
                    before.rect.setRight(std::max(before.rect.right(), box.rect.right()));
                    before.to = std::max(before.to, box.to);
                    ++before.merged;
                    continue;
                }
            }
            m_geometry.boxes.push_back(box);
        }
        for (std::size_t box = start; box < m_geometry.boxes.size(); ++box)
            m_geometry.boxes[box].rect.setWidth(std::max(narrowest, m_geometry.boxes[box].rect.width()));
    }

    void addBand(int row, const QRect &rect, const TimelineRow &here)
    {
        const Analysis &analysis = m_scene.connectors->analysis();
        const StatusBand &band = analysis.bands[std::size_t(here.band)];
        const std::size_t start = m_geometry.boxes.size();
        for (std::size_t span = firstSpanAfter(band, m_scene.range.from); span < band.spans.size(); ++span) {
            const StatusSpan &stretch = band.spans[span];
            if (stretch.from >= m_scene.range.to)
                break;
            TimelineBox box;
            box.kind = here.kind == TimelineRow::Kind::Truth ? TimelineBox::Kind::Truth : TimelineBox::Kind::View;
            box.from = stretch.from;
            box.to = spanEnd(band, span, m_end);
            box.rect = boxRect(rect, box.from, box.to);
            box.row = row;
            box.band = here.band;
            box.span = quint32(span);
            box.status = stretch.status;
            if (m_geometry.boxes.size() > start) {
                TimelineBox &before = m_geometry.boxes.back();
                if (box.rect.width() <= 1 && before.rect.right() >= box.rect.left()) {
                    ++before.merged;
                    // Within one pixel a fault is what has to be seen.
                    if (before.rect.width() <= 1 && isFault(band, box.status)) {
                        before.status = box.status;
                        before.span = box.span;
                    }
                    before.to = std::max(before.to, box.to);
                    continue;
                }
                // Neighbours of the same status are one stretch to the eye; the first stands for them.
                if (before.status == box.status && box.from <= before.to) {
                    before.rect.setRight(std::max(before.rect.right(), box.rect.right()));
                    before.to = std::max(before.to, box.to);
                    continue;
                }
            }
            m_geometry.boxes.push_back(box);
        }
        if (here.kind != TimelineRow::Kind::View || here.connector < 0)
            return;
        const int truth = m_scene.connectors->all()[std::size_t(here.connector)].truth;
        if (truth < 0)
            return;
        for (const CollapsedSpan &lost : collapsedSpans(analysis.bands[std::size_t(truth)], band, m_scene.range, m_end, collapseGrace)) {
            TimelineBox box;
            box.kind = TimelineBox::Kind::Collapsed;
            box.rect = boxRect(rect, lost.from, lost.to);
            box.row = row;
            box.band = here.band;
            box.span = quint32(firstSpanAfter(band, lost.from));
            box.status = lost.truth;
            box.severity = Severity::Warning;
            box.problem = true;
            box.from = lost.from;
            box.to = lost.to;
            if (!m_geometry.boxes.empty() && m_geometry.boxes.back().kind == TimelineBox::Kind::Collapsed
                && m_geometry.boxes.back().row == row && box.rect.right() <= m_geometry.boxes.back().rect.right()) {
                ++m_geometry.boxes.back().merged;
                continue;
            }
            m_geometry.boxes.push_back(box);
        }
    }

    static bool isFault(const StatusBand &band, quint16 status)
    {
        return status < band.names.size() && statusMeaning(band.names[status]) == StatusMeaning::Faulted;
    }

    /// The lane and the middle of its frames row; −1 when it is not on screen.
    int visibleLane(Lane party, quint16 peer, double &y) const
    {
        const int lane = m_scene.layout.laneOf(party, peer);
        if (lane < 0)
            return -1;
        const QRect rect = m_scene.rowRect(m_scene.layout.lanes[std::size_t(lane)].firstRow);
        y = rect.top() + rect.height() / 2.0;
        const QRect zone = m_scene.zones[m_scene.layout.lanes[std::size_t(lane)].zone];
        return y >= zone.top() && y <= zone.bottom() ? lane : -1;
    }

    void addArrows()
    {
        // Frames of the lanes on screen; each counts once, though most stand in two lanes.
        std::vector<FrameId> frames;
        for (const TimelineLane &lane : m_scene.layout.lanes) {
            if (lane.track < 0 || !m_scene.isVisible(m_scene.rowRect(lane.firstRow), lane.zone))
                continue;
            const auto [first, last] = m_scene.pyramid->framesIn(lane.track, m_scene.range);
            if (last - first > TimelineGeometry::mostArrows)
                return;
            const std::vector<FrameId> &all = m_scene.pyramid->track(lane.track).frames;
            frames.insert(frames.end(), all.begin() + first, all.begin() + last);
            if (frames.size() > 3 * TimelineGeometry::mostArrows)
                return;
        }
        std::ranges::sort(frames);
        frames.erase(std::unique(frames.begin(), frames.end()), frames.end());
        // An arrow needs some room to be told from the next.
        if (frames.size() > TimelineGeometry::mostArrows || int(frames.size()) > m_scene.width / 6)
            return;
        std::ranges::stable_sort(frames, {}, [this](FrameId frame) { return m_scene.pyramid->time(frame); });
        m_geometry.showsArrows = true;
        for (const CaptureSource &source : m_scene.pyramid->capture().sources())
            m_writers.push_back(source.setting ? source.setting->lane : Lane::Unknown);
        for (const FrameId frame : frames)
            addArrow(frame);
    }

    /// The frame stands in two sources: each end of the arrow has the time at which its side saw it. False when it does not.
    bool leanToSighting(const Frame &frame, FrameId id, TimelineArrow &arrow) const
    {
        const Capture &capture = m_scene.pyramid->capture();
        for (const FrameId other : capture.sightings(id)) {
            const TimeUs time = capture.frames().time(other);
            const quint8 source = capture.frames().block(other).source[other & FrameBlock::mask];
            if (time == noTime || source >= m_writers.size() || frame.source >= m_writers.size())
                continue;
            const bool sentHere = m_writers[frame.source] == frame.from || m_writers[source] == frame.to ? true
                : m_writers[frame.source] == frame.to || m_writers[source] == frame.from ? false
                                                                                         : frame.time <= time;
            const double x = m_scene.x(frame.time);
            double lean = std::clamp(m_scene.x(time) - x, -longestSlant, longestSlant);
            // Next to nothing still shows its direction.
            if (std::abs(lean) < directionSlant)
                lean = sentHere ? directionSlant : -directionSlant;
            arrow.fromX = sentHere ? x : x + lean;
            arrow.toX = sentHere ? x + lean : x;
            return true;
        }
        return false;
    }

    void addArrow(FrameId id)
    {
        const Frame frame = m_scene.pyramid->capture().frames().at(id);
        // Drawn once, with both times.
        if (frame.hasFlag(FrameFlag::Duplicate) && !m_scene.pyramid->capture().sightings(id).empty())
            return;
        TimelineArrow arrow;
        arrow.frame = id;
        arrow.marks = m_scene.pyramid->marks(id);
        const bool travels = frame.kind != FrameKind::Event && frame.from != frame.to;
        arrow.fromLane = visibleLane(frame.from, frame.peer, arrow.fromY);
        arrow.toLane = travels ? visibleLane(frame.to, frame.peer, arrow.toY) : -1;
        if (arrow.fromLane < 0 && arrow.toLane < 0)
            return;
        const double x = m_scene.x(frame.time);
        const FrameId pair = frame.pair < m_scene.pyramid->frameCount() ? frame.pair : noFrame;
        const TimeUs pairTime = pair == noFrame ? noTime : m_scene.pyramid->time(pair);
        double slant = directionSlant;
        if (pairTime != noTime)
            slant = std::min(slant, std::abs(m_scene.x(pairTime) - x) / 3);
        // The log's clock is that of the side that wrote it. The other end leans so that the way is seen:
        // a request arrives after it left, a response left before it arrived.
        if (isResponse(frame.kind)) {
            arrow.toX = x;
            arrow.fromX = x - slant;
        } else {
            arrow.fromX = x;
            arrow.toX = x + (travels ? slant : 0);
        }
        if (!(travels && leanToSighting(frame, id, arrow)) && m_scene.connectors) {
            if (const qint64 offset = m_scene.connectors->clockOffset(frame.peer); offset != 0 && travels) {
                const double moved = double(offset) * m_scene.width / double(m_scene.range.span());
                const double lean = std::clamp(moved, -longestSlant, longestSlant);
                if (frame.from == Lane::ChargePoint && std::abs(lean) > directionSlant) {
                    arrow.fromX = x + lean;
                    arrow.toX = x;
                    arrow.drifts = true;
                } else if (frame.to == Lane::ChargePoint && std::abs(lean) > directionSlant) {
                    arrow.toX = x + lean;
                    arrow.fromX = x;
                    arrow.drifts = true;
                }
            }
        }
        if (arrow.fromLane < 0 || (arrow.toLane < 0 && travels)) {
            // The other lane is out of sight: a stub that points to where it is.
            const bool fromKnown = arrow.fromLane >= 0;
            const Lane other = fromKnown ? frame.to : frame.from;
            const Lane here = fromKnown ? frame.from : frame.to;
            const double direction = int(other) >= int(here) ? 1 : -1;
            (fromKnown ? arrow.toY : arrow.fromY) = (fromKnown ? arrow.fromY : arrow.toY) + direction * stub;
        } else if (!travels) {
            arrow.toY = arrow.fromY;
        }
        m_geometry.arrows.push_back(arrow);
        if (isRequest(frame.kind) && pairTime != noTime && pairTime >= frame.time && arrow.toLane >= 0)
            m_geometry.waits.push_back({.request = id, .fromX = arrow.toX, .toX = m_scene.x(pairTime), .y = arrow.toY,
                                        .latency = pairTime - frame.time});
    }

    const TimelineScene &m_scene;
    TimelineGeometry &m_geometry;
    TimeUs m_end;
    std::vector<Lane> m_writers; ///< of the sources
};

double distanceToSegment(const QPointF &point, const QPointF &from, const QPointF &to)
{
    const QPointF along = to - from;
    const double length = QPointF::dotProduct(along, along);
    const double part = length > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / length, 0.0, 1.0) : 0;
    const QPointF nearest = from + along * part;
    return std::hypot(point.x() - nearest.x(), point.y() - nearest.y());
}

} // namespace

bool TimelineScene::hasSeveralSources(int lane) const
{
    const int track = layout.lanes[std::size_t(lane)].track;
    return sources.size() > 1 && pyramid && track >= 0 && std::popcount(pyramid->track(track).sources) > 1;
}

QRect TimelineScene::rowRect(int row) const
{
    const TimelineRow &here = layout.rows[std::size_t(row)];
    return QRect(left, zoneTop(layout.lanes[std::size_t(here.lane)].zone) + here.top, width, here.height);
}

QRect TimelineScene::laneRect(int lane) const
{
    const TimelineLane &here = layout.lanes[std::size_t(lane)];
    return QRect(0, zoneTop(here.zone) + here.top, left + width, here.height);
}

TimelineGeometry TimelineGeometry::build(const TimelineScene &scene)
{
    TimelineGeometry geometry;
    GeometryBuilder(scene, geometry).build();
    return geometry;
}

int TimelineGeometry::boxAt(const QPoint &point, int tolerance) const
{
    int best = -1;
    int bestDistance = tolerance + 1;
    for (std::size_t index = 0; index < boxes.size(); ++index) {
        const QRect &rect = boxes[index].rect;
        if (point.y() < rect.top() || point.y() > rect.bottom())
            continue;
        const int distance = std::max({0, rect.left() - point.x(), point.x() - rect.right()});
        // Later boxes lie on top: at the same distance they win.
        if (distance < bestDistance || (distance == bestDistance && distance <= tolerance)) {
            best = int(index);
            bestDistance = distance;
        }
    }
    return best;
}

int TimelineGeometry::arrowAt(const QPointF &point, double tolerance) const
{
    int best = -1;
    double bestDistance = tolerance;
    for (std::size_t index = 0; index < arrows.size(); ++index) {
        const TimelineArrow &arrow = arrows[index];
        double distance = distanceToSegment(point, {arrow.fromX, arrow.fromY}, {arrow.toX, arrow.toY});
        if (distance >= tolerance)
            continue;
        // Where arrows lie on each other the one that stands out is meant.
        if (arrow.marks & quint8(TimelineMark::Error))
            distance -= 2.5;
        else if (arrow.marks & quint8(TimelineMark::Warning))
            distance -= 1.5;
        if (distance < bestDistance) {
            best = int(index);
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace Roamscope
