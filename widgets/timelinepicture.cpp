// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timelinepicture.h"

#include "models/capture/timelinegeometry.h"
#include "models/capture/timelinestate.h"
#include "widgets/theme.h"
#include "widgets/timelineraster.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Roamscope {

namespace {

constexpr int headerWidth = 170;
constexpr double tickSpacing = 90;

/// Pins the charge points that are wanted and leaves out all others, and parties that are silent in the range.
void chooseLanes(TimelineState *state, const TimelinePyramid &pyramid, const TimelinePicture::Section &section)
{
    for (const quint16 peer : section.chargePoints) {
        const QString key = TimelineState::laneKey(Lane::ChargePoint, pyramid.capture().peers().text(peer));
        state->setPinned(key, true);
        state->setFolded(key, false);
    }
    for (int track = 0; track < pyramid.trackCount(); ++track) {
        const TimelineTrack &lane = pyramid.track(track);
        const auto [first, last] = pyramid.framesIn(track, section.range);
        const bool wanted = lane.party == Lane::ChargePoint ? section.chargePoints.contains(lane.peer) : first < last;
        if (!wanted)
            state->setHidden(TimelineState::laneKey(lane.party, pyramid.capture().peers().text(lane.peer)), true);
    }
}

} // namespace

TimelinePicture::TimelinePicture(TimelinePyramid::Pointer pyramid, TimelineConnectors::Pointer connectors, const TimeFormat &format)
    : m_pyramid(std::move(pyramid))
    , m_connectors(std::move(connectors))
    , m_format(format)
{
}

QImage TimelinePicture::paint(const Section &section, int width, int maximumHeight, qreal pixelRatio) const
{
    if (!m_pyramid || !section.range.isValid() || width <= headerWidth)
        return {};
    const Theme::Paper paper;
    TimelineState state;
    chooseLanes(&state, *m_pyramid, section);
    TimelineScene scene;
    scene.pyramid = m_pyramid;
    scene.connectors = m_connectors;
    scene.layout = TimelineLayout::build(*m_pyramid, m_connectors.get(), state, {});
    if (scene.layout.lanes.empty())
        return {};
    scene.range = section.range;
    scene.left = headerWidth;
    scene.width = width - headerWidth;
    int height = TimelinePainter::rulerHeight;
    for (int zone = 0; zone < TimelineLayout::ZoneCount; ++zone) {
        const int zoneHeight = std::clamp(scene.layout.zoneHeight[zone], 0, std::max(0, maximumHeight - height));
        scene.zones[zone] = QRect(0, height, width, zoneHeight);
        height += zoneHeight;
    }

    QImage image(int(std::ceil(width * pixelRatio)), int(std::ceil(height * pixelRatio)), QImage::Format_RGB32);
    image.fill(Theme::current().color(QPalette::Base));
    const TimelineGeometry geometry = TimelineGeometry::build(scene);
    const TickStep step = tickStep(scene.range, scene.width, tickSpacing);
    const std::vector<TimeUs> labels = ticks(scene.range, step, TimelinePainter::zoneOf(m_format));
    {
        const int left = int(std::lround(scene.left * pixelRatio));
        QImage part(image.bits() + left * 4, std::max(1, image.width() - left), image.height(), image.bytesPerLine(), QImage::Format_RGB32);
        TimelineRaster::draw(part, scene, labels, TimelineColors::fromTheme(), pixelRatio, !geometry.showsArrows);
    }
    image.setDevicePixelRatio(pixelRatio);
    QPainter painter(&image);
    const TimelinePainter content(scene, geometry, m_format);
    content.paintContent(&painter, QSize(width, height), labels, step);
    content.paintOverlay(&painter, QSize(width, height), section.marks);
    painter.end();
    return image;
}

} // namespace Roamscope
