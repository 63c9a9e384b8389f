// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/timelineseries.h"

#include <QGraphicsScene>
#include <QImage>
#include <QPen>

#include <memory>
#include <vector>

class QChart;
class QLineSeries;
class QValueAxis;

namespace Roamscope {

/// One quantity over the visible range, drawn by Qt Charts into an image whose time axis is the lanes':
/// the x axis counts the pixels of the lane area. Holds at most a few points a pixel.
class ChartStrip
{
public:
    /// One series as it is drawn; colour and dashes tell it from its neighbours.
    struct Entry
    {
        std::shared_ptr<const TimelineSeries> series;
        QString name;
        QPen pen;
    };

    ChartStrip();
    ~ChartStrip();
    ChartStrip(const ChartStrip &) = delete;
    ChartStrip &operator=(const ChartStrip &) = delete;

    /// Watt and watt-hours are shown in thousands when they are large.
    void setContent(SeriesQuantity quantity, std::vector<Entry> entries);
    /// Stretches that are marked behind the curves: power above its limit.
    void setBreaches(std::vector<TimeRange> breaches) { m_breaches = std::move(breaches); }
    const std::vector<TimeRange> &breaches() const { return m_breaches; }
    SeriesQuantity quantity() const { return m_quantity; }
    const std::vector<Entry> &entries() const { return m_entries; }
    /// "kW", "%", with the factor that values are divided by.
    QString unit() const { return m_unit; }
    double valueAt(std::size_t entry, TimeUs time) const;

    /// The plot takes [left, left + width) of the image; labels of the value axis stand in the 60 pixels
    /// to its left.
    QImage render(const TimeRange &range, int left, int width, int height, const std::vector<TimeUs> &gridLines, qreal pixelRatio);

private:
    void updateScale(const TimeRange &range);

    SeriesQuantity m_quantity = SeriesQuantity::Power;
    std::vector<Entry> m_entries;
    std::vector<TimeRange> m_breaches; ///< ascending
    QString m_unit;
    double m_factor = 1;
    double m_low = 0;
    double m_high = 1;
    std::unique_ptr<QGraphicsScene> m_scene;
    QChart *m_chart; ///< owned by the scene
    QValueAxis *m_x;
    QValueAxis *m_y;
    std::vector<QLineSeries *> m_lines; ///< owned by the chart; as many as were ever needed
};

} // namespace Roamscope
