// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chartstrip.h"

#include "widgets/theme.h"

#include <QChart>
#include <QGuiApplication>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace Roamscope {

namespace {

constexpr std::size_t mostLines = 48;
constexpr std::size_t smoothPoints = 1500; // more are drawn without antialiasing: nobody sees the difference, all feel the time

/// The next round number at or above a value: 1, 2, 2.5, 5, 10 …
double roundUp(double value)
{
    if (!(value > 0))
        return 1;
    const double decade = std::pow(10, std::floor(std::log10(value)));
    for (const double digit : {1.0, 1.2, 1.6, 2.0, 2.4, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0}) {
        if (decade * digit >= value * 0.999999)
            return decade * digit;
    }
    return decade * 10;
}

} // namespace

ChartStrip::ChartStrip()
    : m_scene(std::make_unique<QGraphicsScene>())
    , m_chart(new QChart)
    , m_x(new QValueAxis)
    , m_y(new QValueAxis)
{
    m_scene->addItem(m_chart);
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->addAxis(m_x, Qt::AlignBottom);
    m_chart->addAxis(m_y, Qt::AlignLeft);
    m_x->setLabelsVisible(false);
    m_x->setGridLineVisible(false);
    m_x->setLineVisible(false);
    m_y->setLineVisible(false);
    m_y->setGridLineVisible(false); // drawn by render(), at the labels and nowhere else
    m_y->setLabelsVisible(false); // drawn by render(): Qt Charts elides them beside a fixed plot area
}

ChartStrip::~ChartStrip() = default;

void ChartStrip::setContent(SeriesQuantity quantity, std::vector<Entry> entries)
{
    m_quantity = quantity;
    m_entries = std::move(entries);
    const QLatin1StringView unit = unitOf(quantity);
    double largest = 0;
    for (const Entry &entry : m_entries) {
        const auto [low, high] = entry.series->extremes({.from = earliestTime, .to = latestTime});
        if (std::isfinite(low))
            largest = std::max({largest, std::abs(low), std::abs(high)});
    }
    const bool thousands = largest >= 1000 && (unit == QLatin1String("W") || unit == QLatin1String("Wh"));
    m_factor = thousands ? 1000 : 1;
    m_unit = (thousands ? QStringLiteral("k") : QString()) + QString(unit);
    if (quantity == SeriesQuantity::Price) {
        const auto named = std::ranges::find_if(m_entries, [](const Entry &entry) { return !entry.series->series().currency.isEmpty(); });
        m_unit = (named == m_entries.end() ? QString() : QString::fromUtf8(named->series->series().currency)) + QStringLiteral("/kWh");
    }
}

double ChartStrip::valueAt(std::size_t entry, TimeUs time) const
{
    return m_entries[entry].series->valueAt(time) / m_factor;
}

void ChartStrip::updateScale(const TimeRange &range)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const Entry &entry : m_entries) {
        // Between two samples the line still runs: then all of the series gives the scale.
        auto [smallest, largest] = entry.series->extremes(range);
        if (!std::isfinite(smallest))
            std::tie(smallest, largest) = entry.series->extremes({.from = earliestTime, .to = latestTime});
        if (!std::isfinite(smallest))
            continue;
        low = std::min(low, smallest / m_factor);
        high = std::max(high, largest / m_factor);
    }
    if (!(low <= high)) {
        low = 0;
        high = 1;
    }
    if (m_quantity == SeriesQuantity::StateOfCharge) {
        m_low = 0;
        m_high = 100;
    } else if (m_quantity == SeriesQuantity::Energy || m_quantity == SeriesQuantity::SiteEnergy || m_quantity == SeriesQuantity::Voltage) {
        // A meter's register grows from far above zero: what it grew by is of interest.
        const double step = roundUp(std::max((high - low) / 2, std::max(std::abs(high) * 1e-4, 1e-3)));
        m_low = std::floor(low / step) * step;
        m_high = m_low + 2 * step;
        if (m_high < high)
            m_high = m_low + 2 * roundUp((high - m_low) / 2);
    } else {
        m_high = high > 0 ? roundUp(high) : 0;
        m_low = low < 0 ? -roundUp(-low) : 0;
        if (m_low == m_high)
            m_high = 1;
    }
}

QImage ChartStrip::render(const TimeRange &range, int left, int width, int height, const std::vector<TimeUs> &gridLines,
                          qreal pixelRatio)
{
    QImage image(QSize(left + width, height) * pixelRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelRatio);
    const QPalette palette = QGuiApplication::palette();
    image.fill(palette.color(QPalette::Base));
    QPainter painter(&image);
    painter.fillRect(QRect(0, 0, left - 1, height), Theme::color(Theme::Role::Surface));
    const QColor grid = Theme::mix(palette.color(QPalette::Base), Theme::color(Theme::Role::Line), Theme::isHighContrast() ? 0.25 : 0.75);
    for (const TimeUs line : gridLines)
        painter.fillRect(QRectF(left + std::floor(pixelOfTime(line, range, width)), 0, 1, height), grid);
    if (!range.isValid() || width < 2 || height < 20)
        return image;

    const QColor breach = Theme::mix(palette.color(QPalette::Base), Theme::color(Theme::Role::Error), Theme::isDark() ? 0.38 : 0.24);
    auto marked = std::ranges::lower_bound(m_breaches, range.from, {}, &TimeRange::to);
    for (double filled = left - 1; marked != m_breaches.end() && marked->from < range.to; ++marked) {
        const double from = std::max(filled, left + std::clamp(pixelOfTime(marked->from, range, width), 0.0, double(width)));
        const double to = std::max(from + 2, left + std::clamp(pixelOfTime(marked->to, range, width), 0.0, double(width)));
        painter.fillRect(QRectF(from, 0, to - from, height), breach);
        painter.fillRect(QRectF(from, 0, to - from, 3), Theme::color(Theme::Role::Error));
        filled = to;
    }
    updateScale(range);
    const int top = 7;
    const int bottom = 6;
    m_chart->resize(left + width, height);
    m_chart->setPlotArea(QRectF(left, top, width, height - top - bottom));
    m_x->setRange(0, width);
    m_y->setRange(m_low, m_high);
    const int labels = height < 44 ? 2 : 3;
    const double step = (m_high - m_low) / (labels - 1);
    int digits = 0;
    while (digits < 3 && std::abs(step * std::pow(10, digits) - std::round(step * std::pow(10, digits))) > 1e-6)
        ++digits;
    const QLocale locale;
    painter.setFont(Theme::small());
    painter.setPen(Theme::color(Theme::Role::TextMuted));
    const int line = painter.fontMetrics().height();
    for (int label = 0; label < labels; ++label) {
        const double y = top + double(height - top - bottom) * (labels - 1 - label) / (labels - 1);
        painter.fillRect(QRect(left, int(y), width, 1), grid);
        const int textTop = std::clamp(int(y) - line / 2, 0, height - line);
        painter.drawText(QRect(left - 60, textTop, 54, line), Qt::AlignRight | Qt::AlignVCenter, locale.toString(m_low + step * label, 'f', digits));
    }

    std::size_t used = 0;
    std::size_t points = 0;
    std::vector<std::vector<TimelineSeries::Line>> drawn;
    for (const Entry &entry : m_entries) {
        drawn.push_back(entry.series->lines(range, width, mostLines));
        for (const TimelineSeries::Line &line : drawn.back())
            points += line.size();
    }
    for (std::size_t entry = 0; entry < m_entries.size(); ++entry) {
        // Of thousands of points only the outline is seen: thin, plain lines show it at a tenth of the cost.
        const QPen pen = points < smoothPoints ? m_entries[entry].pen : QPen(m_entries[entry].pen.color(), 1);
        for (const TimelineSeries::Line &line : drawn[entry]) {
            if (used == m_lines.size()) {
                auto *series = new QLineSeries;
                m_chart->addSeries(series);
                series->attachAxis(m_x);
                series->attachAxis(m_y);
                m_lines.push_back(series);
            }
            QLineSeries *series = m_lines[used++];
            QList<QPointF> scaled;
            scaled.reserve(qsizetype(line.size()));
            for (const QPointF &point : line)
                scaled.append(QPointF(point.x(), point.y() / m_factor));
            series->setPen(pen);
            series->setPointsVisible(line.size() == 1); // one sample is no line
            series->setMarkerSize(4);
            series->replace(scaled);
            series->setVisible(true);
        }
    }
    for (std::size_t line = used; line < m_lines.size(); ++line) {
        if (m_lines[line]->count() > 0)
            m_lines[line]->clear();
        m_lines[line]->setVisible(false);
    }
    painter.setRenderHint(QPainter::Antialiasing, points < smoothPoints);
    m_scene->setSceneRect(0, 0, left + width, height);
    m_scene->render(&painter, QRectF(0, 0, left + width, height), QRectF(0, 0, left + width, height));
    return image;
}

} // namespace Roamscope
