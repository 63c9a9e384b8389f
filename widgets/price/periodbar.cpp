// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/price/periodbar.h"

#include "models/pricing/tariffwords.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QTime>
#include <QToolTip>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr int rowHeight = 22;
constexpr int axisHeight = 20;
constexpr qint64 second = 1'000'000;

int labelWidth(const QStringList &rows)
{
    const QFontMetrics metrics(Theme::small());
    int width = 0;
    for (const QString &row : rows)
        width = std::max(width, metrics.horizontalAdvance(row));
    return width + 2 * Theme::spacing;
}

QString localTime(const QByteArray &zone, TimeUs time)
{
    ZoneClock clock(zone);
    return QTime(0, 0).addSecs(clock.at(time).second).toString(QStringLiteral("HH:mm"));
}

} // namespace

PeriodBar::PeriodBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("periodBar"));
    setAccessibleName(tr("The charge over time, by element of the tariff"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PeriodBar::sizeHint() const
{
    return {480, int(std::max<qsizetype>(1, m_rows.size())) * rowHeight + axisHeight + 4};
}

void PeriodBar::setCharge(const Charge &charge, const PricedCharge &priced)
{
    m_segments.clear();
    m_rows.clear();
    m_zone = priced.timeZone;
    m_current = -1;
    m_from = charge.periods.empty() ? 0 : charge.periods.front().start;
    m_to = charge.periods.empty() ? 1 : std::max(charge.periods.back().end, m_from + second);
    for (std::size_t i = 0; i < priced.parts.size(); ++i) {
        const PricedPart &part = priced.parts[i];
        if (part.dimension == PriceDimension::Flat)
            continue; // it has no length
        const ChargePeriod &period = charge.periods[std::size_t(part.period)];
        const QString row = part.reservation ? tr("reservation") : dimensionName(part.dimension);
        qsizetype at = m_rows.indexOf(row);
        if (at < 0) {
            at = m_rows.size();
            m_rows.append(row);
        }
        const Tariff &tariff = *priced.tariffs[std::size_t(part.tariff)];
        const TariffElement &element = tariff.elements[std::size_t(part.element)];
        const QString price = priceText(tariff, element.components[std::size_t(part.component)]);
        m_segments.push_back({int(i), int(at), part.tariff * 7 + part.element, period.start, std::max(period.end, period.start + second),
                              QString::number(part.element + 1),
                              tr("%1 to %2: %3, element %4 (%5)")
                                  .arg(localTime(m_zone, period.start), localTime(m_zone, period.end), price, QString::number(part.element + 1),
                                       restrictionText(element.restriction))});
    }
    updateGeometry();
    update();
}

void PeriodBar::setCurrentPart(int part)
{
    m_current = part;
    update();
}

QRectF PeriodBar::rectOf(const Segment &segment) const
{
    const int left = labelWidth(m_rows);
    const double scale = (width() - left - Theme::spacing) / double(m_to - m_from);
    return QRectF(left + double(segment.from - m_from) * scale, segment.row * rowHeight + 2, std::max(2.0, double(segment.to - segment.from) * scale - 1),
                  rowHeight - 4);
}

const PeriodBar::Segment *PeriodBar::segmentAt(const QPointF &position) const
{
    const auto found = std::find_if(m_segments.begin(), m_segments.end(), [&](const Segment &segment) { return rectOf(segment).contains(position); });
    return found == m_segments.end() ? nullptr : &*found;
}

void PeriodBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(Theme::small());
    const int left = labelWidth(m_rows);
    painter.setPen(Theme::color(Theme::Role::TextMuted));
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        painter.drawText(QRectF(0, row * rowHeight, left - Theme::spacing, rowHeight), Qt::AlignRight | Qt::AlignVCenter, m_rows[row]);
    const QFontMetrics metrics(painter.font());
    const Segment *current = nullptr;
    for (const Segment &segment : m_segments) {
        const QRectF rect = rectOf(segment);
        const QColor fill = Theme::mix(palette().color(QPalette::Base), Theme::series(segment.colour), 0.55);
        painter.fillRect(rect, fill);
        if (metrics.horizontalAdvance(segment.label) + 4 < rect.width()) {
            painter.setPen(Theme::textOn(fill));
            painter.drawText(rect, Qt::AlignCenter, segment.label);
        }
        if (segment.part == m_current)
            current = &segment;
    }
    if (current) {
        painter.setPen(QPen(Theme::color(Theme::Role::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rectOf(*current).adjusted(-1, -1, 1, 1));
    }
    // Times at both ends and where there is room.
    painter.setPen(Theme::color(Theme::Role::TextMuted));
    const qreal top = std::max<qsizetype>(1, m_rows.size()) * rowHeight;
    const int ticks = std::max(1, (width() - left) / 120);
    for (int i = 0; i <= ticks && !m_segments.empty(); ++i) {
        const qreal x = left + (width() - left - Theme::spacing) * qreal(i) / ticks;
        const QRectF box(i == 0 ? x : i == ticks ? x - 60 : x - 30, top, 60, axisHeight);
        painter.drawText(box, Qt::AlignVCenter | (i == 0 ? Qt::AlignLeft : i == ticks ? Qt::AlignRight : Qt::AlignHCenter),
                         localTime(m_zone, m_from + (m_to - m_from) * i / ticks));
    }
}

void PeriodBar::mousePressEvent(QMouseEvent *event)
{
    if (const Segment *segment = segmentAt(event->position()))
        Q_EMIT partClicked(segment->part);
}

bool PeriodBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const Segment *segment = segmentAt(help->pos()))
            QToolTip::showText(help->globalPos(), segment->tip, this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace Roamscope
