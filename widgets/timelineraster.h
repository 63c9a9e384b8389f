// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/timelinegeometry.h"

#include <QImage>

#include <vector>

namespace Roamscope {

/// Colours of the raster as plain values, taken from the Theme once per paint.
struct TimelineColors
{
    QRgb background;
    QRgb band; ///< background of every second lane
    QRgb grid;
    QRgb lane[int(Lane::Count)];
    QRgb event;
    QRgb note;
    QRgb warning;
    QRgb error;

    static TimelineColors fromTheme();
};

/// Writes background, grid and the frames of all visible lanes into one image, scanline by scanline.
/// Height tells how many frames stand in a column; what is severe has the full height, its own colour and
/// a mark on top (diamond: error, triangle: warning), so that colour never stands alone.
class TimelineRaster
{
public:
    /// `pixelRatio` device pixels per logical one. The image covers the whole widget: y of the scene is y
    /// of the image times the ratio, x begins at scene.left.
    static void draw(QImage &image, const TimelineScene &scene, const std::vector<TimeUs> &gridLines,
                     const TimelineColors &colors, qreal pixelRatio, bool drawFrames);
    /// Columns of the minimap: one bar each, severity marks in the lower part.
    static void drawOverview(QImage &image, const std::vector<TimelineColumn> &bins, const TimelineColors &colors,
                             qreal pixelRatio);
};

} // namespace Roamscope
