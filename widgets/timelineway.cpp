// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timelineway.h"

#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>

namespace Roamscope {

namespace {

constexpr double radius = 8;
constexpr double farAway = 4000; ///< px beyond the lanes at which a line ends: painters dislike huge coordinates

/// In the middle of its lane; at the edge of the zone when the lane is scrolled out of it.
std::optional<QPointF> placeOf(const TimelineScene &scene, const TimelineWay::Point &point)
{
    const int lane = scene.layout.laneOf(point.party, point.peer);
    if (lane < 0 || point.time == noTime)
        return {};
    const TimelineLane &shown = scene.layout.lanes[std::size_t(lane)];
    const QRect row = scene.rowRect(shown.firstRow);
    const QRect zone = scene.zones[shown.zone];
    if (zone.height() <= 0)
        return {};
    const double x = std::clamp(scene.x(point.time), scene.left - farAway, scene.left + scene.width + farAway);
    const double y = std::clamp(double(row.center().y()), double(zone.top()), double(zone.bottom()));
    return QPointF(std::floor(x) + 0.5, y + 0.5);
}

} // namespace

void paintTimelineWay(QPainter *painter, const TimelineScene &scene, const TimelineWay &way)
{
    if (way.isEmpty() || !scene.range.isValid())
        return;
    std::vector<std::optional<QPointF>> places;
    places.reserve(way.points.size());
    for (const TimelineWay::Point &point : way.points)
        places.push_back(placeOf(scene, point));

    painter->save();
    QRect area;
    for (const QRect &zone : scene.zones)
        area = zone.height() > 0 ? area | zone : area;
    area.setLeft(scene.left);
    area.setWidth(scene.width);
    painter->setClipRect(area);
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor line = Theme::color(Theme::Role::Accent);
    const QColor wrong = Theme::color(Theme::Role::Error);
    const QColor halo = Theme::color(Theme::Role::Surface);
    // A halo keeps the way readable above bars and bands.
    for (const bool isHalo : {true, false}) {
        for (std::size_t i = 0; i < places.size(); ++i) {
            const int from = way.points[i].from;
            if (!places[i] || from < 0 || from >= int(places.size()) || !places[std::size_t(from)])
                continue;
            const QColor color = isHalo ? halo : way.points[i].departs ? wrong : line;
            painter->setPen(QPen(color, isHalo ? 5 : 2, way.points[i].departs && !isHalo ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap));
            painter->drawLine(*places[std::size_t(from)], *places[i]);
        }
    }
    QFont font = Theme::small();
    font.setBold(true);
    painter->setFont(font);
    // Points that share a place stand beside each other, the later ones further right.
    std::vector<QPointF> taken;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (!places[i])
            continue;
        QPointF place = *places[i];
        while (std::ranges::any_of(taken, [&place](const QPointF &other) {
            return std::abs(other.x() - place.x()) < 2 * radius && std::abs(other.y() - place.y()) < radius;
        }))
            place.rx() += 2 * radius + 1;
        taken.push_back(place);
        const TimelineWay::Point &point = way.points[i];
        const QColor fill = point.departs ? wrong : line;
        painter->setPen(QPen(halo, 2));
        painter->setBrush(fill);
        if (int(i) == way.current) {
            painter->setPen(QPen(Theme::color(Theme::Role::Cursor), 2));
            painter->drawEllipse(place, radius + 3, radius + 3);
            painter->setPen(Qt::NoPen);
        }
        // What departs has another shape too.
        if (point.departs)
            painter->drawRoundedRect(QRectF(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius), 2, 2);
        else
            painter->drawEllipse(place, radius, radius);
        painter->setPen(Theme::textOn(fill));
        painter->drawText(QRectF(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius), Qt::AlignCenter, QString::number(point.number));
    }
    painter->restore();
}

} // namespace Roamscope
