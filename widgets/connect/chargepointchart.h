// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"

#include <QChartView>

#include <deque>

class QAreaSeries;
class QLineSeries;
class QValueAxis;

namespace Roamscope {

/// One quantity of one EVSE over the last hour or so, small. Holds a bounded number of points: when there are too many,
/// every second one of the older goes.
class ChargePointChart : public QChartView
{
    Q_OBJECT
public:
    ChargePointChart(const QString &title, const QString &unit, int colorIndex, QWidget *parent = nullptr);

    void add(TimeUs time, double value);
    void clear();
    double last() const { return m_points.empty() ? 0 : m_points.back().value; }
    /// The largest value that the axis shows at least.
    void setLeastMaximum(double value) { m_leastMaximum = value; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void redraw();
    void refreshColors();

    struct Point
    {
        TimeUs time;
        double value;
    };
    static constexpr std::size_t mostPoints = 400;

    QString m_title;
    QString m_unit;
    int m_colorIndex;
    double m_leastMaximum = 1;
    std::deque<Point> m_points;
    QLineSeries *m_line;
    QAreaSeries *m_area;
    QValueAxis *m_x;
    QValueAxis *m_y;
};

} // namespace Roamscope
