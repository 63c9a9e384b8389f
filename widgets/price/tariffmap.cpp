// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/price/tariffmap.h"

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

constexpr int headerHeight = 22;
constexpr int secondsOfDay = 86400;

QString clockText(int second)
{
    return second >= secondsOfDay ? QStringLiteral("24:00") : QTime(0, 0).addSecs(second).toString(QStringLiteral("HH:mm"));
}

int dayColumn(const QFontMetrics &metrics)
{
    int width = 0;
    for (int day = 1; day <= 7; ++day)
        width = std::max(width, metrics.horizontalAdvance(QLocale().dayName(day, QLocale::ShortFormat)));
    return width + 2 * Theme::spacing;
}

} // namespace

TariffMap::TariffMap(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("tariffMap"));
    setAccessibleName(tr("Prices by day and hour"));
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize TariffMap::sizeHint() const
{
    return {640, headerHeight + 7 * 30};
}

QSize TariffMap::minimumSizeHint() const
{
    return {360, headerHeight + 7 * 22};
}

void TariffMap::setTariff(const TariffPtr &tariff)
{
    m_tariff = tariff;
    rebuild();
}

void TariffMap::setDimension(PriceDimension dimension)
{
    m_dimension = dimension;
    rebuild();
}

void TariffMap::setSituation(const Exact &energy, qint64 seconds, const Exact &power)
{
    m_energy = energy;
    m_seconds = seconds;
    m_power = power;
    rebuild();
}

void TariffMap::rebuild()
{
    m_blocks.clear();
    if (m_tariff) {
        visitTariffCells(*m_tariff, nullptr, m_dimension, [&](const TariffCell &cell, CellPrice price, CellPrice) {
            const bool here = cell.reservation == ReservationKind::None && !cell.dateTo && cell.kwhFrom <= m_energy && (!cell.kwhTo || m_energy < *cell.kwhTo)
                && cell.durationFrom <= m_seconds && (!cell.durationTo || m_seconds < *cell.durationTo)
                && (!cell.powerFrom || (*cell.powerFrom <= m_power && (!cell.powerTo || m_power < *cell.powerTo)))
                && (!cell.currentFrom || cell.currentFrom->isZero());
            if (!here)
                return true;
            Block block;
            block.from = cell.dayFrom;
            block.to = cell.dayTo;
            block.element = price.element;
            if (price.any())
                block.price = m_tariff->elements[std::size_t(price.element)].components[std::size_t(price.component)].price;
            for (int day = cell.weekday < 0 ? 0 : cell.weekday; day <= (cell.weekday < 0 ? 6 : cell.weekday); ++day) {
                block.day = day;
                // Stretches of one price beside each other are one.
                if (!m_blocks.empty() && m_blocks.back().day == day && m_blocks.back().to == block.from && m_blocks.back().element == block.element)
                    m_blocks.back().to = block.to;
                else
                    m_blocks.push_back(block);
            }
            return m_blocks.size() < 5000;
        });
        // Cells come by time of day for all days together when no element names a day.
        std::stable_sort(m_blocks.begin(), m_blocks.end(), [](const Block &a, const Block &b) { return a.day != b.day ? a.day < b.day : a.from < b.from; });
        std::vector<Block> merged;
        for (const Block &block : m_blocks) {
            if (!merged.empty() && merged.back().day == block.day && merged.back().to == block.from && merged.back().element == block.element)
                merged.back().to = block.to;
            else
                merged.push_back(block);
        }
        m_blocks = std::move(merged);
    }
    bool any = false;
    for (const Block &block : m_blocks) {
        if (block.element < 0)
            continue;
        m_lowest = any ? std::min(m_lowest, block.price) : block.price;
        m_highest = any ? std::max(m_highest, block.price) : block.price;
        any = true;
    }
    QStringList words;
    for (const Block &block : m_blocks)
        words.append(textOf(block));
    setAccessibleDescription(words.mid(0, 40).join(QStringLiteral("; ")));
    update();
}

QRectF TariffMap::area() const
{
    const int left = dayColumn(QFontMetrics(Theme::small()));
    return QRectF(left, headerHeight, width() - left - Theme::spacing, height() - headerHeight - 2);
}

QRectF TariffMap::rectOf(const Block &block) const
{
    const QRectF all = area();
    const qreal row = all.height() / 7;
    const qreal from = all.left() + all.width() * block.from / secondsOfDay;
    const qreal to = all.left() + all.width() * block.to / secondsOfDay;
    return QRectF(from, all.top() + row * block.day, to - from, row).adjusted(0.5, 0.5, -0.5, -1.5);
}

const TariffMap::Block *TariffMap::blockAt(const QPointF &position) const
{
    for (const Block &block : m_blocks) {
        if (rectOf(block).contains(position))
            return &block;
    }
    return nullptr;
}

QString TariffMap::textOf(const Block &block) const
{
    const QString when = tr("%1, %2 to %3").arg(QLocale().dayName(block.day + 1), clockText(block.from), clockText(block.to));
    if (block.element < 0)
        return tr("%1: no price for %2").arg(when, dimensionName(m_dimension));
    const TariffElement &element = m_tariff->elements[std::size_t(block.element)];
    for (const TariffComponent &component : element.components) {
        if (component.dimension == m_dimension)
            return tr("%1: %2 (element %3)").arg(when, priceText(*m_tariff, component), QString::number(block.element + 1));
    }
    return when;
}

void TariffMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF all = area();
    painter.setFont(Theme::small());
    painter.setPen(Theme::color(Theme::Role::TextMuted));
    const int step = all.width() > 560 ? 2 : all.width() > 300 ? 4 : 6;
    for (int hour = 0; hour <= 24; hour += step) {
        const qreal x = all.left() + all.width() * hour / 24;
        const Qt::Alignment align = hour == 0 ? Qt::AlignLeft : hour == 24 ? Qt::AlignRight : Qt::AlignHCenter;
        painter.drawText(QRectF(hour == 24 ? x - 40 : hour == 0 ? x : x - 20, 0, 40, headerHeight - 4), align | Qt::AlignBottom, QString::number(hour));
    }
    const qreal row = all.height() / 7;
    for (int day = 0; day < 7; ++day)
        painter.drawText(QRectF(0, all.top() + row * day, all.left() - Theme::spacing, row), Qt::AlignRight | Qt::AlignVCenter,
                         QLocale().dayName(day + 1, QLocale::ShortFormat));
    const Exact span = m_highest - m_lowest;
    for (const Block &block : m_blocks) {
        const QRectF rect = rectOf(block);
        if (block.element < 0) {
            painter.fillRect(rect, Theme::color(Theme::Role::Surface));
            painter.fillRect(rect, QBrush(Theme::color(Theme::Role::Line), Qt::BDiagPattern));
            continue;
        }
        const double share = span.isZero() ? 0.35 : 0.15 + 0.6 * ((block.price - m_lowest) / span).toDouble();
        const QColor fill = Theme::mix(palette().color(QPalette::Base), Theme::color(Theme::Role::Accent), share);
        painter.fillRect(rect, fill);
        QString label = QString::fromLatin1(block.price.toText(4)).replace(QLatin1Char('.'), QLocale().decimalPoint());
        if (QFontMetrics(painter.font()).horizontalAdvance(label) + 4 < rect.width()) {
            painter.setPen(Theme::textOn(fill));
            painter.drawText(rect, Qt::AlignCenter, label);
        }
    }
    painter.setPen(Theme::color(Theme::Role::Line));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(all.adjusted(0, 0, -1, -1));
}

void TariffMap::mousePressEvent(QMouseEvent *event)
{
    if (const Block *block = blockAt(event->position()); block && block->element >= 0)
        Q_EMIT elementClicked(block->element);
}

bool TariffMap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Block *block = blockAt(help->pos());
        if (block)
            QToolTip::showText(help->globalPos(), textOf(*block), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace Roamscope
