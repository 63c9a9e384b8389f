// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/findingtrend.h"

#include "models/insight/findingclipboard.h"
#include "models/insight/findingmodel.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLegend>
#include <QLocale>
#include <QMouseEvent>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>

namespace Roamscope {

namespace {
constexpr int labelSpacing = 90; ///< px
}

FindingTrend::FindingTrend(QWidget *parent)
    : QChartView(parent)
    , m_series(new QStackedBarSeries)
    , m_times(new QCategoryAxis)
    , m_counts(new QValueAxis)
{
    setObjectName(QStringLiteral("findings.trend"));
    setAccessibleName(tr("Findings over time"));
    setAccessibleDescription(tr("The arrow keys move from one piece of time to the next, Enter narrows the list to it."));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(220, 110);
    m_series->setBarWidth(0.86);
    chart()->addSeries(m_series);
    chart()->addAxis(m_times, Qt::AlignBottom);
    chart()->addAxis(m_counts, Qt::AlignLeft);
    m_series->attachAxis(m_times);
    m_series->attachAxis(m_counts);
    m_times->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_times->setGridLineVisible(false);
    m_counts->setLabelFormat(QStringLiteral("%.0f"));
    m_counts->setTickCount(3);
    chart()->setMargins(QMargins(0, 0, 4, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->setAnimationOptions(QChart::NoAnimation);
    applyTheme();
}

void FindingTrend::setTrend(const FindingTrendData &trend)
{
    const bool sameTime = trend.range == m_trend.range && trend.bucket == m_trend.bucket;
    m_trend = trend;
    if (!sameTime)
        m_current = -1;
    rebuild();
}

void FindingTrend::setStacking(Stacking stacking)
{
    if (stacking == m_stacking)
        return;
    m_stacking = stacking;
    rebuild();
}

void FindingTrend::setTimeFormat(const TimeFormat &format)
{
    if (format == m_format)
        return;
    m_format = format;
    rebuild();
}

void FindingTrend::rebuild()
{
    m_series->clear();
    m_sets.clear();
    m_kinds.clear();
    const int count = int(m_trend.bySeverity.size());
    const int kinds = m_stacking == Stacking::Severity ? 3 : insightAreaCount;
    qreal highest = 1;
    std::vector<qreal> sums(std::size_t(count), 0);
    for (int order = 0; order < kinds; ++order) {
        // What is severe stands at the bottom, where heights compare.
        const int kind = m_stacking == Stacking::Severity ? 2 - order : order;
        QList<qreal> values;
        bool any = m_stacking == Stacking::Severity;
        for (int i = 0; i < count; ++i) {
            const quint64 value = m_stacking == Stacking::Severity ? m_trend.bySeverity[std::size_t(i)][std::size_t(kind)]
                                                                   : m_trend.byArea[std::size_t(i)][std::size_t(kind)];
            any = any || value > 0;
            values.append(qreal(value));
            sums[std::size_t(i)] += qreal(value);
            highest = std::max(highest, sums[std::size_t(i)]);
        }
        if (!any)
            continue;
        auto *set = new QBarSet(m_stacking == Stacking::Severity ? severityText(Severity(kind)) : displayName(InsightArea(kind)));
        set->append(values);
        m_sets.append(set);
        m_kinds.append(kind);
        m_series->append(set);
    }
    m_counts->setRange(0, highest);
    m_counts->setTickCount(3);
    if (highest < 3)
        m_counts->setTickCount(int(highest) + 1); // whole findings only
    else
        m_counts->applyNiceNumbers();
    // The buttons of the severities above say what their colours are.
    chart()->legend()->setVisible(m_stacking == Stacking::Area);
    const QStringList old = m_times->categoriesLabels();
    for (const QString &label : old)
        m_times->remove(label);
    m_times->setRange(-0.5, std::max(1, count) - 0.5);
    m_times->setStartValue(-0.5);
    if (m_trend.bucket > 0) {
        const QTimeZone zone = m_format.utc ? QTimeZone() : QTimeZone::systemTimeZone();
        const TickStep step = tickStep(m_trend.range, std::max(200, width()), labelSpacing);
        const QLocale locale;
        QStringList used;
        for (const TimeUs tick : ticks(m_trend.range, step, zone)) {
            // Labels of an axis have to differ: those of the next day carry a mark that is not seen.
            QString label = tickLabel(tick, step, locale, zone);
            while (used.contains(label))
                label += QChar(0x200b);
            used.append(label);
            m_times->append(label, double(tick - m_trend.range.from) / double(m_trend.bucket) - 0.5);
        }
    }
    quint64 all = 0;
    int worst = -1;
    for (int i = 0; i < count; ++i) {
        all += countOf(i);
        if (countOf(i) > 0 && (worst < 0 || countOf(i) > countOf(worst)))
            worst = i;
    }
    setAccessibleDescription(worst < 0 ? tr("Nothing was found at any time.")
                                       : tr("%1 findings in all; most of them %2. The arrow keys move from one piece of time to the next, Enter narrows the list to it.")
                                             .arg(QLocale().toString(all), bucketText(worst)));
    applyTheme();
    viewport()->update();
}

void FindingTrend::applyTheme()
{
    const QColor muted = Theme::color(Theme::Role::TextMuted);
    chart()->setBackgroundBrush(Theme::color(Theme::Role::Surface));
    chart()->legend()->setLabelColor(Theme::color(Theme::Role::Text));
    chart()->legend()->setFont(Theme::small());
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_times), static_cast<QAbstractAxis *>(m_counts)}) {
        axis->setLabelsColor(muted);
        axis->setLabelsFont(Theme::small());
        axis->setLinePen(QPen(Theme::color(Theme::Role::LineStrong)));
        axis->setGridLinePen(QPen(Theme::color(Theme::Role::Line)));
    }
    for (int i = 0; i < m_sets.size(); ++i) {
        const int kind = m_kinds.at(i);
        m_sets.at(i)->setColor(m_stacking == Stacking::Severity ? Theme::severity(Severity(kind)) : Theme::series(kind));
        // A line between the parts, so that colour does not stand alone.
        m_sets.at(i)->setBorderColor(Theme::color(Theme::Role::Surface));
    }
}

quint64 FindingTrend::countOf(int bucket) const
{
    if (bucket < 0 || std::size_t(bucket) >= m_trend.bySeverity.size())
        return 0;
    const std::array<quint64, 3> &counts = m_trend.bySeverity[std::size_t(bucket)];
    return counts[0] + counts[1] + counts[2];
}

QString FindingTrend::bucketText(int bucket) const
{
    const TimeRange range = m_trend.rangeOf(bucket);
    QStringList parts;
    for (int i = 0; i < m_sets.size(); ++i) {
        if (const qreal value = m_sets.at(i)->at(bucket); value > 0)
            parts.append(tr("%1: %2", "kind: number").arg(m_sets.at(i)->label(), QLocale().toString(qint64(value))));
    }
    return timeSpanText(range.from, range.to, m_format, m_trend.range.from)
        + (parts.isEmpty() ? QString() : QLatin1Char('\n') + parts.join(QLatin1Char('\n')));
}

int FindingTrend::bucketAt(const QPointF &point) const
{
    const QRectF plot = chart()->plotArea();
    const QPointF place = chart()->mapFromScene(mapToScene(point.toPoint()));
    if (m_trend.bySeverity.empty() || place.x() < plot.left() || place.x() >= plot.right() || place.y() > plot.bottom() || place.y() < plot.top())
        return -1;
    return std::clamp(int((place.x() - plot.left()) / plot.width() * double(m_trend.bySeverity.size())), 0, int(m_trend.bySeverity.size()) - 1);
}

void FindingTrend::setCurrent(int bucket)
{
    const int count = int(m_trend.bySeverity.size());
    if (count == 0)
        return;
    m_current = std::clamp(bucket, 0, count - 1);
    QAccessibleValueChangeEvent changed(this, bucketText(m_current));
    QAccessible::updateAccessibility(&changed);
    viewport()->update();
}

void FindingTrend::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_current < 0 ? int(m_trend.bySeverity.size()) - 1 : m_current - 1);
        break;
    case Qt::Key_Right:
        setCurrent(m_current + 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0 && std::size_t(m_current) < m_trend.bySeverity.size())
            Q_EMIT rangeRequested(m_trend.rangeOf(m_current));
        break;
    default:
        QChartView::keyPressEvent(event);
    }
}

void FindingTrend::mouseReleaseEvent(QMouseEvent *event)
{
    const int bucket = bucketAt(event->position());
    if (event->button() == Qt::LeftButton && bucket >= 0) {
        setCurrent(bucket);
        Q_EMIT rangeRequested(m_trend.rangeOf(bucket));
        return;
    }
    QChartView::mouseReleaseEvent(event);
}

void FindingTrend::mouseMoveEvent(QMouseEvent *event)
{
    const int bucket = bucketAt(event->position());
    if (bucket >= 0)
        QToolTip::showText(event->globalPosition().toPoint(), bucketText(bucket), this);
    else
        QToolTip::hideText();
    QChartView::mouseMoveEvent(event);
}

void FindingTrend::drawForeground(QPainter *painter, const QRectF &)
{
    if (!hasFocus() || m_current < 0 || m_trend.bySeverity.empty())
        return;
    const QRectF plot = chart()->mapRectToScene(chart()->plotArea());
    const double width = plot.width() / double(m_trend.bySeverity.size());
    painter->setPen(QPen(Theme::color(Theme::Role::Accent), 2));
    painter->drawRect(QRectF(plot.left() + m_current * width, plot.top(), width, plot.height()));
}

void FindingTrend::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void FindingTrend::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void FindingTrend::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyTheme();
}

} // namespace Roamscope
