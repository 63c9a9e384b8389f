// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/countcard.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QPainter>

namespace Roamscope {

CountCard::CountCard(QWidget *parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CountCard::setContent(const QString &caption, const QString &number, const QString &detail)
{
    setText(caption);
    m_number = number;
    m_detail = detail;
    setAccessibleName(tr("%1: %2, %3").arg(caption, number, detail));
    setToolTip(detail);
    updateGeometry();
    update();
}

QFont CountCard::numberFont() const
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.45);
    large.setWeight(QFont::DemiBold);
    return large;
}

QSize CountCard::sizeHint() const
{
    const QFontMetrics small(Theme::small());
    const int width = qMax(qMax(fontMetrics().horizontalAdvance(text()), QFontMetrics(numberFont()).horizontalAdvance(m_number)), small.horizontalAdvance(m_detail));
    return {width + 3 * Theme::margin, small.height() * 2 + QFontMetrics(numberFont()).height() + 2 * Theme::gap + 4};
}

QSize CountCard::minimumSizeHint() const
{
    return {110, sizeHint().height()};
}

void CountCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool active = underMouse() || hasFocus();
    painter.setPen(QPen(active ? Theme::color(Theme::Role::Accent) : Theme::color(Theme::Role::LineStrong), hasFocus() ? 2 : 1));
    painter.setBrush(active ? Theme::color(Theme::Role::AccentSoft) : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::radius + 1, Theme::radius + 1);
    QRect place = rect().adjusted(Theme::margin, Theme::gap, -Theme::margin, -Theme::gap);
    painter.setFont(Theme::small());
    const int line = painter.fontMetrics().height();
    painter.setPen(Theme::color(Theme::Role::TextMuted));
    painter.drawText(place, Qt::AlignTop | Qt::AlignLeft, painter.fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
    painter.drawText(place, Qt::AlignBottom | Qt::AlignLeft, painter.fontMetrics().elidedText(m_detail, Qt::ElideRight, place.width()));
    place.adjust(0, line, 0, -line);
    if (!m_icon.isEmpty()) {
        Theme::icon(m_icon).paint(&painter, QRect(place.left(), place.center().y() - 8, 16, 16));
        place.setLeft(place.left() + 22);
    }
    painter.setFont(numberFont());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, m_number);
}

bool CountCard::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave || event->type() == QEvent::PaletteChange)
        update();
    return QAbstractButton::event(event);
}

} // namespace Roamscope
