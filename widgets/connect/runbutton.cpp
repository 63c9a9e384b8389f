// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/runbutton.h"

#include "widgets/theme.h"

#include <QPainter>

namespace Roamscope {

namespace {
constexpr int buttonHeight = 36;
constexpr int buttonPadding = 16;
constexpr int markSize = 12;
constexpr int leastWidth = 112; ///< so that it does not jump between Start and Stop
}

RunButton::RunButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    setFont(bold);
}

void RunButton::setLook(bool runs, const QString &text)
{
    m_runs = runs;
    setText(text);
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize RunButton::sizeHint() const
{
    return {qMax(leastWidth, fontMetrics().horizontalAdvance(text()) + markSize + Theme::spacing + 2 * buttonPadding), buttonHeight};
}

void RunButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hot = isEnabled() && (underMouse() || isDown());
    QColor colour = Theme::color(m_runs ? Theme::Role::Error : Theme::Role::Good);
    if (!isEnabled())
        colour = Theme::color(Theme::Role::LineStrong);
    const QRectF area = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    const QColor ground = m_runs ? palette().color(QPalette::Base) : colour;
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(hot ? Theme::mix(ground, palette().color(QPalette::Text), 0.12) : ground);
    painter.drawRoundedRect(area, 5, 5);
    const QColor ink = m_runs ? colour : Theme::textOn(ground);
    if (hasFocus()) {
        painter.setPen(QPen(ink, 1.2, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(3, 3, -3, -3), 3, 3);
    }
    const int textWidth = fontMetrics().horizontalAdvance(text());
    const double left = (width() - textWidth - markSize - Theme::spacing) / 2.0;
    const QRectF mark(left, (height() - markSize) / 2.0, markSize, markSize);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    if (m_runs) {
        painter.drawRoundedRect(mark.adjusted(1, 1, -1, -1), 1.5, 1.5);
    } else {
        const QPointF triangle[] = {mark.topLeft() + QPointF(1, 0), QPointF(mark.right(), mark.center().y()), mark.bottomLeft() + QPointF(1, 0)};
        painter.drawConvexPolygon(triangle, 3);
    }
    painter.setPen(ink);
    painter.drawText(QRectF(mark.right() + Theme::spacing, 0, textWidth + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
}

} // namespace Roamscope
