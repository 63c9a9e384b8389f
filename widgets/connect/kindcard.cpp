// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/kindcard.h"

#include "widgets/theme.h"

#include <QPainter>

namespace Roamscope {

namespace {
constexpr int cardPadding = 16;
constexpr int cardIcon = 28;
constexpr int cardWidth = 520;
}

KindCard::KindCard(EndpointKind kind, const QString &icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
    , m_icon(icon)
{
    setText(endpointKindName(kind));
    setAccessibleName(text());
    setAccessibleDescription(endpointKindPurpose(kind));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize KindCard::sizeHint() const
{
    return {cardWidth, heightForWidth(cardWidth)};
}

int KindCard::heightForWidth(int width) const
{
    const int textWidth = width - 3 * cardPadding - cardIcon;
    const QRect detail = QFontMetrics(Theme::small()).boundingRect(QRect(0, 0, qMax(80, textWidth), 1000), Qt::TextWordWrap, endpointKindPurpose(m_kind));
    return qMax(cardIcon, fontMetrics().height() + 3 + detail.height()) + 2 * (cardPadding - 3);
}

void KindCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hot = underMouse() || isDown();
    const QRectF area = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(QPen(hot || hasFocus() ? Theme::color(Theme::Role::Accent) : Theme::color(Theme::Role::Line), hasFocus() ? 2 : 1));
    painter.setBrush(hot ? Theme::color(Theme::Role::AccentSoft) : palette().color(QPalette::Base));
    painter.drawRoundedRect(area, 7, 7);
    Theme::icon(m_icon, Theme::Role::Accent).paint(&painter, QRect(cardPadding, (height() - cardIcon) / 2, cardIcon, cardIcon));
    const int left = 2 * cardPadding + cardIcon;
    const int width = this->width() - left - cardPadding;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(Theme::color(Theme::Role::Text));
    int y = cardPadding - 3;
    painter.drawText(QRect(left, y, width, fontMetrics().height()), Qt::AlignVCenter, text());
    y += fontMetrics().height() + 3;
    painter.setFont(Theme::small());
    painter.setPen(Theme::color(Theme::Role::TextMuted));
    painter.drawText(QRect(left, y, width, height() - y), Qt::TextWordWrap, endpointKindPurpose(m_kind));
}

} // namespace Roamscope
