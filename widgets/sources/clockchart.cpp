// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sources/clockchart.h"

#include "models/capture/merge/clockproposal.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScatterSeries>
#include <QTimerEvent>
#include <QToolTip>
#include <QValueAxis>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace Roamscope {

namespace {

constexpr int labelSpacing = 96; ///< px
constexpr int keyPause = 350; ///< ms without a key until a shift by keys counts as chosen
constexpr double keyPixels = 4; ///< what one arrow key moves
constexpr double dragBegins = 3; ///< px
constexpr double catchDistance = 9; ///< px around a dot
constexpr double second = 1e6; ///< µs

QColor withAlpha(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

/// Of many dots the lowest and the highest of each piece of time: the cloud keeps its outline.
std::vector<ClockDot> thinned(const std::vector<ClockDot> &dots)
{
    if (dots.size() <= ClockChart::mostDots)
        return dots;
    std::vector<ClockDot> kept;
    kept.reserve(ClockChart::mostDots);
    const std::size_t pieces = ClockChart::mostDots / 2;
    for (std::size_t piece = 0; piece < pieces; ++piece) {
        const auto first = dots.begin() + std::ptrdiff_t(dots.size() * piece / pieces);
        const auto last = dots.begin() + std::ptrdiff_t(dots.size() * (piece + 1) / pieces);
        const auto [low, high] = std::minmax_element(first, last, [](const ClockDot &a, const ClockDot &b) { return a.difference < b.difference; });
        kept.push_back(std::min(low, high) == low ? *low : *high);
        if (low != high)
            kept.push_back(std::min(low, high) == low ? *high : *low);
    }
    return kept;
}

} // namespace

ClockChart::ClockChart(QWidget *parent)
    : QChartView(parent)
    , m_times(new QCategoryAxis)
    , m_differences(new QValueAxis)
    , m_sent(new QScatterSeries)
    , m_received(new QScatterSeries)
    , m_zero(new QLineSeries)
{
    setObjectName(QStringLiteral("clocks.chart"));
    setAccessibleName(tr("Difference of the two clocks over time"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing);
    setMinimumSize(240, 120);
    chart()->setMargins(QMargins(0, 0, Theme::spacing, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    chart()->addAxis(m_times, Qt::AlignBottom);
    chart()->addAxis(m_differences, Qt::AlignLeft);
    m_times->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_differences->setTickType(QValueAxis::TicksDynamic);
    chart()->addSeries(m_zero);
    for (QScatterSeries *series : {m_sent, m_received}) {
        series->setMarkerSize(7);
        chart()->addSeries(series);
    }
    m_sent->setName(tr("sent by this source"));
    m_received->setName(tr("received by this source"));
    m_received->setMarkerShape(QScatterSeries::MarkerShapeRotatedRectangle);
    m_received->setMarkerSize(8);
    m_zero->setName(tr("no difference"));
    for (QXYSeries *series : {static_cast<QXYSeries *>(m_sent), static_cast<QXYSeries *>(m_received), static_cast<QXYSeries *>(m_zero)}) {
        series->attachAxis(m_times);
        series->attachAxis(m_differences);
    }
    applyTheme();
}

ClockChart::~ClockChart() = default;

void ClockChart::setData(std::vector<ClockDot> dots, std::vector<ClockLine> lines, qint64 absorbed)
{
    const bool moving = isMoving();
    m_dots = std::move(dots);
    m_lines = std::move(lines);
    m_drawn = thinned(m_dots);
    m_shift = moving ? m_shift - absorbed : 0;
    m_shiftBefore -= absorbed;
    m_current = std::min(m_current, int(m_drawn.size()) - 1);
    m_range = m_dots.empty() ? TimeRange() : fitted(m_dots.front().time, m_dots.back().time, 0.03);

    for (const Stretch &stretch : std::as_const(m_stretches)) {
        chart()->removeSeries(stretch.line);
        chart()->removeSeries(stretch.band);
        delete stretch.line;
        delete stretch.band;
        delete stretch.upper;
        delete stretch.lower;
    }
    m_stretches.clear();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        Stretch stretch;
        stretch.upper = new QLineSeries(this);
        stretch.lower = new QLineSeries(this);
        stretch.band = new QAreaSeries(stretch.upper, stretch.lower);
        stretch.line = new QLineSeries;
        stretch.line->setName(tr("fitted"));
        stretch.band->setName(tr("uncertainty"));
        chart()->addSeries(stretch.band);
        chart()->addSeries(stretch.line);
        for (QAbstractSeries *series : {static_cast<QAbstractSeries *>(stretch.band), static_cast<QAbstractSeries *>(stretch.line)}) {
            series->attachAxis(m_times);
            series->attachAxis(m_differences);
        }
        m_stretches.append(stretch);
    }
    placeTimes();
    // The view stays as it is as long as what there is to see stands in it and is not lost in it.
    const auto [low, high] = extent();
    const double shown = (m_differences->max() - m_differences->min()) * m_unit;
    if (!moving && (low < m_differences->min() * m_unit || high > m_differences->max() * m_unit || high - low < shown / 4))
        fitDifferences();
    else
        place();
    applyTheme();
}

void ClockChart::setTimeFormat(const TimeFormat &format)
{
    if (format == m_format)
        return;
    m_format = format;
    placeTimes();
    place();
}

void ClockChart::setShift(qint64 shift)
{
    if (shift == m_shift)
        return;
    m_shift = shift;
    place();
}

qint64 ClockChart::keyStep() const
{
    const double height = std::max(1.0, chart()->plotArea().height());
    const double step = (m_differences->max() - m_differences->min()) * m_unit / height * keyPixels * second;
    // A round number is what a person can count.
    const double power = std::pow(10.0, std::floor(std::log10(std::max(1.0, step))));
    const double share = step / power;
    return std::max<qint64>(1, qint64((share < 1.5 ? 1 : share < 3.5 ? 2 : share < 7.5 ? 5 : 10) * power));
}

std::pair<double, double> ClockChart::extent() const
{
    if (m_dots.empty())
        return {-1, 1};
    std::vector<qint64> sorted;
    sorted.reserve(m_dots.size());
    for (const ClockDot &dot : m_dots)
        sorted.push_back(dot.difference);
    std::ranges::sort(sorted);
    // A few strays far off may lie outside: they can be reached with the wheel.
    const std::size_t strays = sorted.size() / 100;
    double low = double(sorted[strays]);
    double high = double(sorted[sorted.size() - 1 - strays]);
    for (const ClockLine &line : m_lines) {
        low = std::min({low, double(line.atFrom - line.uncertainty), double(line.atTo - line.uncertainty)});
        high = std::max({high, double(line.atFrom + line.uncertainty), double(line.atTo + line.uncertainty)});
    }
    low += double(m_shift);
    high += double(m_shift);
    // Zero is what the difference ought to be.
    low = std::min(low, 0.0) / second;
    high = std::max(high, 0.0) / second;
    return {low, high};
}

void ClockChart::fitDifferences()
{
    const auto [low, high] = extent();
    const double margin = std::max(0.002, (high - low) * 0.12);
    setDifferences(low - margin, high + margin);
}

void ClockChart::setDifferences(double lowest, double highest)
{
    const double size = std::max(std::abs(lowest), std::abs(highest));
    m_unit = size < 2 ? 1e-3 : size < 300 ? 1 : size < 3 * 3600 ? 60 : 3600;
    // Labels at round numbers, with as many decimals as tell two of them apart.
    const double least = std::max(1e-6, (highest - lowest) / m_unit / 5);
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    const double step = (least / power < 1.5 ? 1 : least / power < 3.5 ? 2 : least / power < 7.5 ? 5 : 10) * power;
    const int decimals = std::clamp(int(std::ceil(-std::log10(step) - 1e-9)), 0, 6);
    m_differences->setTickAnchor(0);
    m_differences->setTickInterval(step);
    m_differences->setLabelFormat(QStringLiteral("%+.%1f").arg(decimals));
    m_differences->setRange(lowest / m_unit, highest / m_unit);
    m_differences->setTitleText(m_unit < 1       ? tr("behind ↓ · ↑ ahead, ms")
                                    : m_unit < 60   ? tr("behind ↓ · ↑ ahead, s")
                                    : m_unit < 3600 ? tr("behind ↓ · ↑ ahead, min")
                                                    : tr("behind ↓ · ↑ ahead, h"));
    place();
}

void ClockChart::placeTimes()
{
    const QStringList old = m_times->categoriesLabels();
    for (const QString &label : old)
        m_times->remove(label);
    if (!m_range.isValid()) {
        m_times->setRange(0, 1);
        return;
    }
    m_times->setStartValue(0);
    m_times->setRange(0, double(m_range.span()) / second);
    const QTimeZone zone = m_format.utc ? QTimeZone() : QTimeZone::systemTimeZone();
    const TickStep step = tickStep(m_range, std::max(200.0, chart()->plotArea().width()), labelSpacing);
    const QLocale locale;
    QStringList used;
    for (const TimeUs tick : ticks(m_range, step, zone)) {
        // Labels of an axis have to differ: those of the next day carry a mark that is not seen.
        QString label = tickLabel(tick, step, locale, zone);
        while (used.contains(label))
            label += QChar(0x200b);
        used.append(label);
        m_times->append(label, double(tick - m_range.from) / second);
    }
}

void ClockChart::place()
{
    const auto x = [this](TimeUs time) { return double(time - m_range.from) / second; };
    const auto y = [this](qint64 difference) { return double(difference + m_shift) / second / m_unit; };
    QList<QPointF> sent;
    QList<QPointF> received;
    for (const ClockDot &dot : m_drawn)
        (dot.sent ? sent : received).append({x(dot.time), y(dot.difference)});
    m_sent->replace(sent);
    m_received->replace(received);
    m_zero->replace(QList<QPointF> {{m_times->min(), 0}, {m_times->max(), 0}});
    for (qsizetype i = 0; i < m_stretches.size(); ++i) {
        const ClockLine &line = m_lines[std::size_t(i)];
        const Stretch &stretch = m_stretches[i];
        stretch.line->replace(QList<QPointF> {{x(line.from), y(line.atFrom)}, {x(line.to), y(line.atTo)}});
        stretch.upper->replace(QList<QPointF> {{x(line.from), y(line.atFrom + line.uncertainty)}, {x(line.to), y(line.atTo + line.uncertainty)}});
        stretch.lower->replace(QList<QPointF> {{x(line.from), y(line.atFrom - line.uncertainty)}, {x(line.to), y(line.atTo - line.uncertainty)}});
    }
    viewport()->update();
}

void ClockChart::applyTheme()
{
    const QColor muted = Theme::color(Theme::Role::TextMuted);
    chart()->setBackgroundBrush(palette().color(QPalette::Base));
    setBackgroundBrush(palette().color(QPalette::Base));
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->legend()->setLabelColor(Theme::color(Theme::Role::Text));
    chart()->legend()->setFont(Theme::small());
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_times), static_cast<QAbstractAxis *>(m_differences)}) {
        axis->setLabelsColor(muted);
        axis->setLabelsFont(Theme::small());
        axis->setTitleFont(Theme::small());
        axis->setTitleBrush(muted);
        axis->setLinePen(QPen(Theme::color(Theme::Role::LineStrong)));
        axis->setGridLinePen(QPen(Theme::color(Theme::Role::Line)));
    }
    m_times->setGridLineVisible(false);
    m_zero->setPen(QPen(Theme::color(Theme::Role::Good), 1.6));
    const QColor dots = Theme::series(0);
    const QColor answers = Theme::series(1);
    m_sent->setColor(dots);
    m_sent->setBorderColor(palette().color(QPalette::Base));
    m_received->setColor(answers);
    m_received->setBorderColor(palette().color(QPalette::Base));
    const QColor line = Theme::color(Theme::Role::Text);
    for (qsizetype i = 0; i < m_stretches.size(); ++i) {
        m_stretches[i].line->setPen(QPen(line, 1.6, Qt::DashLine));
        m_stretches[i].band->setPen(Qt::NoPen);
        m_stretches[i].band->setBrush(withAlpha(line, 34));
        // One entry of the legend for all of a kind.
        const QList<QLegendMarker *> markers = chart()->legend()->markers(m_stretches[i].line) + chart()->legend()->markers(m_stretches[i].band);
        for (QLegendMarker *marker : markers)
            marker->setVisible(i == 0);
    }
    const auto show = [this](QAbstractSeries *series, bool visible) {
        const QList<QLegendMarker *> markers = chart()->legend()->markers(series);
        for (QLegendMarker *marker : markers)
            marker->setVisible(visible);
    };
    show(m_sent, m_sent->count() > 0);
    show(m_received, m_received->count() > 0);
    chart()->legend()->setVisible(!m_dots.empty());
}

QPointF ClockChart::placeOf(TimeUs time, double seconds) const
{
    const QPointF point = chart()->mapToPosition({double(time - m_range.from) / second, seconds / m_unit}, m_zero);
    return mapFromScene(chart()->mapToScene(point));
}

double ClockChart::yOf(qint64 difference) const
{
    return placeOf(m_range.isValid() ? m_range.from : 0, double(difference) / second).y();
}

int ClockChart::dotAt(const QPointF &place) const
{
    int nearest = -1;
    double best = catchDistance * catchDistance;
    for (std::size_t i = 0; i < m_drawn.size(); ++i) {
        const QPointF dot = placeOf(m_drawn[i].time, double(m_drawn[i].difference + m_shift) / second) - place;
        const double distance = dot.x() * dot.x() + dot.y() * dot.y();
        if (distance < best) {
            best = distance;
            nearest = int(i);
        }
    }
    return nearest;
}

QString ClockChart::dotText(int dot) const
{
    const ClockDot &here = m_drawn[std::size_t(dot)];
    return tr("%1: %2").arg(formatTime(here.time, m_format, m_range.from), clockDifferenceText(here.difference + m_shift));
}

void ClockChart::walk(int direction)
{
    if (m_drawn.empty())
        return;
    m_current = m_current < 0 ? (direction > 0 ? 0 : int(m_drawn.size()) - 1)
                              : std::clamp(m_current + direction, 0, int(m_drawn.size()) - 1);
    QAccessibleValueChangeEvent changed(this, dotText(m_current));
    QAccessible::updateAccessibility(&changed);
    setAccessibleDescription(dotText(m_current));
    viewport()->update();
}

void ClockChart::keyPressEvent(QKeyEvent *event)
{
    const bool large = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (m_dots.empty())
            break;
        m_shift += (event->key() == Qt::Key_Up ? 1 : -1) * keyStep() * (large ? 10 : 1);
        place();
        Q_EMIT shiftMoved(m_shift);
        if (m_keyTimer)
            killTimer(m_keyTimer);
        m_keyTimer = startTimer(keyPause);
        break;
    case Qt::Key_Left:
        walk(large ? -10 : -1);
        break;
    case Qt::Key_Right:
        walk(large ? 10 : 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT dotActivated(m_drawn[std::size_t(m_current)].frame);
        break;
    case Qt::Key_F:
        fitDifferences();
        break;
    case Qt::Key_Escape:
        if (!m_dragging && !m_keyTimer) {
            QChartView::keyPressEvent(event);
            break;
        }
        // What is being moved goes back.
        if (m_keyTimer)
            killTimer(std::exchange(m_keyTimer, 0));
        m_shift = m_dragging ? m_shiftBefore : 0;
        m_pressed = m_dragging = false;
        unsetCursor();
        place();
        Q_EMIT shiftMoved(m_shift);
        break;
    default:
        QChartView::keyPressEvent(event);
    }
}

void ClockChart::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_keyTimer) {
        QChartView::timerEvent(event);
        return;
    }
    killTimer(std::exchange(m_keyTimer, 0));
    if (m_shift != 0)
        Q_EMIT shiftChosen(m_shift);
}

void ClockChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_dots.empty()) {
        QChartView::mousePressEvent(event);
        return;
    }
    m_pressed = true;
    m_dragging = false;
    m_pressY = event->position().y();
    m_shiftBefore = m_shift;
}

void ClockChart::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed) {
        const double moved = m_pressY - event->position().y();
        if (!m_dragging && std::abs(moved) < dragBegins)
            return;
        if (!std::exchange(m_dragging, true))
            setCursor(Qt::SizeVerCursor);
        const double height = std::max(1.0, chart()->plotArea().height());
        m_shift = m_shiftBefore + qint64(moved / height * (m_differences->max() - m_differences->min()) * m_unit * second);
        place();
        Q_EMIT shiftMoved(m_shift);
        return;
    }
    const int dot = dotAt(event->position());
    if (dot >= 0)
        QToolTip::showText(event->globalPosition().toPoint(), dotText(dot), this);
    else
        QToolTip::hideText();
    QChartView::mouseMoveEvent(event);
}

void ClockChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed) {
        QChartView::mouseReleaseEvent(event);
        return;
    }
    m_pressed = false;
    if (std::exchange(m_dragging, false)) {
        unsetCursor();
        if (m_shift != m_shiftBefore)
            Q_EMIT shiftChosen(m_shift);
        return;
    }
    m_current = dotAt(event->position());
    viewport()->update();
    if (m_current >= 0)
        Q_EMIT dotActivated(m_drawn[std::size_t(m_current)].frame);
}

void ClockChart::wheelEvent(QWheelEvent *event)
{
    const double turns = event->angleDelta().y() / 120.0;
    if (turns == 0 || m_dots.empty())
        return;
    const QRectF plot = chart()->plotArea();
    const double share = std::clamp((plot.bottom() - chart()->mapFromScene(mapToScene(event->position().toPoint())).y()) / std::max(1.0, plot.height()), 0.0, 1.0);
    const double low = m_differences->min() * m_unit;
    const double high = m_differences->max() * m_unit;
    const double anchor = low + (high - low) * share;
    const double factor = std::pow(0.8, turns);
    const double span = std::clamp((high - low) * factor, 1e-4, 1e7);
    setDifferences(anchor - span * share, anchor + span * (1 - share));
    event->accept();
}

void ClockChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    placeTimes();
    place();
}

void ClockChart::drawForeground(QPainter *painter, const QRectF &)
{
    const QRectF plot = chart()->mapRectToScene(chart()->plotArea());
    painter->save();
    painter->setClipRect(plot);
    painter->setFont(Theme::small());
    // A step is where one stretch ends and the next begins elsewhere.
    for (std::size_t i = 1; i < m_lines.size(); ++i) {
        const TimeUs time = m_lines[i].from;
        const double x = std::floor(placeOf(time, 0).x()) + 0.5;
        painter->setPen(QPen(Theme::color(Theme::Role::Warning), 1, Qt::DashLine));
        painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const QString text = tr("step %1").arg(clockDifferenceText(m_lines[i].atFrom - m_lines[i - 1].atTo));
        const int width = painter->fontMetrics().horizontalAdvance(text) + 8;
        const bool leftOf = x + width > plot.right();
        const QRectF label(leftOf ? x - width : x + 1, plot.top() + 1, width, painter->fontMetrics().height() + 2);
        painter->fillRect(label, withAlpha(palette().color(QPalette::Base), 220));
        painter->setPen(Theme::color(Theme::Role::Warning));
        painter->drawText(label, Qt::AlignCenter, text);
    }
    if (m_current >= 0 && m_current < int(m_drawn.size())) {
        const ClockDot &dot = m_drawn[std::size_t(m_current)];
        painter->setPen(QPen(Theme::color(Theme::Role::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(placeOf(dot.time, double(dot.difference + m_shift) / second), 7, 7);
    }
    painter->setClipping(false);
    if (hasFocus()) {
        painter->setPen(QPen(Theme::color(Theme::Role::Accent), 1));
        painter->drawRect(plot.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

void ClockChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void ClockChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void ClockChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_zero)
        applyTheme();
}

} // namespace Roamscope
