// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/chargepointchart.h"

#include "widgets/theme.h"

#include <QAreaSeries>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace Roamscope {

namespace {

// The next round number: 1, 2, 5 times a power of ten.
double roundUp(double value)
{
    const double power = std::pow(10, std::floor(std::log10(std::max(value, 1e-6))));
    for (const double step : {1.0, 2.0, 5.0, 10.0}) {
        if (value <= step * power * (1 + 1e-9))
            return step * power;
    }
    return 10 * power;
}

} // namespace

ChargePointChart::ChargePointChart(const QString &title, const QString &unit, int colorIndex, QWidget *parent)
    : QChartView(parent)
    , m_title(title)
    , m_unit(unit)
    , m_colorIndex(colorIndex)
    , m_line(new QLineSeries)
    , m_area(new QAreaSeries(m_line))
    , m_x(new QValueAxis)
    , m_y(new QValueAxis)
{
    m_line->setParent(m_area);
    chart()->legend()->hide();
    chart()->setMargins(QMargins(0, 0, 0, 0));
    chart()->setBackgroundRoundness(0);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->addSeries(m_area);
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
    m_area->attachAxis(m_x);
    m_area->attachAxis(m_y);
    m_x->setLabelsVisible(false);
    m_x->setGridLineVisible(false);
    m_x->setLineVisible(false);
    m_y->setTickCount(3);
    m_y->setLabelFormat(QStringLiteral("%g"));
    m_y->setLineVisible(false);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setRenderHint(QPainter::Antialiasing);
    setMinimumSize(150, 96);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(title);
    refreshColors();
    redraw();
}

void ChargePointChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refreshColors();
}

void ChargePointChart::refreshColors()
{
    const QColor color = Theme::series(m_colorIndex);
    QColor fill = color;
    fill.setAlpha(60);
    m_area->setPen(QPen(color, 1.5));
    m_area->setBrush(fill);
    chart()->setBackgroundBrush(Theme::color(Theme::Role::Surface));
    chart()->setPlotAreaBackgroundVisible(false);
    setBackgroundBrush(Theme::color(Theme::Role::Surface));
    chart()->setTitleBrush(Theme::color(Theme::Role::Text));
    chart()->setTitleFont(Theme::small());
    m_y->setLabelsBrush(Theme::color(Theme::Role::TextMuted));
    m_y->setLabelsFont(Theme::small());
    m_y->setGridLineColor(Theme::color(Theme::Role::Line));
}

void ChargePointChart::add(TimeUs time, double value)
{
    if (!m_points.empty() && time <= m_points.back().time)
        return;
    m_points.push_back({time, value});
    if (m_points.size() > mostPoints) {
        std::deque<Point> fewer;
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            if (i % 2 == 0 || i + 1 == m_points.size())
                fewer.push_back(m_points[i]);
        }
        m_points = std::move(fewer);
    }
    redraw();
}

void ChargePointChart::clear()
{
    m_points.clear();
    redraw();
}

void ChargePointChart::redraw()
{
    QList<QPointF> points;
    double most = m_leastMaximum;
    for (const Point &point : m_points) {
        points.append(QPointF(double(point.time - m_points.front().time) / 1e6, point.value));
        most = std::max(most, point.value);
    }
    m_line->replace(points);
    m_x->setRange(0, points.isEmpty() ? 1 : std::max(1.0, points.last().x()));
    m_y->setRange(0, roundUp(most));
    const QString value = QLocale().toString(last(), 'f', last() < 100 ? 1 : 0);
    chart()->setTitle(QStringLiteral("%1  %2 %3").arg(m_title, value, m_unit));
    setAccessibleDescription(value + QLatin1Char(' ') + m_unit);
}

} // namespace Roamscope
