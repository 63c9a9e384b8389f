// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/welcomecard.h"

#include "widgets/theme.h"

#include <QPainter>

namespace Roamscope {

namespace {

QFont titleFont(const QFont &base, bool strong)
{
    QFont font = base;
    if (strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

QPixmap tinted(QPixmap pixmap, const QColor &colour)
{
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(0, 0), pixmap.size()), colour);
    return pixmap;
}

} // namespace

WelcomeCard::WelcomeCard(Style style, const QIcon &icon, const QString &title, const QString &detail, QWidget *parent)
    : QAbstractButton(parent)
    , m_style(style)
    , m_detail(detail)
{
    setIcon(icon);
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(detail);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WelcomeCard::setKeys(const QString &keys)
{
    m_keys = keys;
    update();
}

QSize WelcomeCard::sizeHint() const
{
    const int title = fontMetrics().height();
    const int detail = QFontMetrics(Theme::small()).height();
    return {360, title + detail + (m_style == Style::Row ? 14 : 28)};
}

QSize WelcomeCard::minimumSizeHint() const
{
    return {220, sizeHint().height()};
}

void WelcomeCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool primary = m_style == Style::Primary;
    const bool row = m_style == Style::Row;
    const bool hot = underMouse() || isDown();
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    QColor ground = row ? QColor(Qt::transparent) : palette().color(QPalette::Base);
    QColor edge = row ? QColor(Qt::transparent) : Theme::color(Theme::Role::Line);
    if (primary) {
        ground = Theme::color(Theme::Role::Accent);
        edge = ground;
        if (hot)
            ground = Theme::mix(ground, palette().color(QPalette::WindowText), 0.15);
    } else if (hot) {
        ground = row ? Theme::color(Theme::Role::SurfaceRaised) : Theme::color(Theme::Role::AccentSoft);
        edge = row ? ground : Theme::color(Theme::Role::Accent);
    }
    painter.setPen(edge);
    painter.setBrush(ground);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    if (hasFocus()) {
        painter.setPen(QPen(primary ? Theme::textOn(ground) : Theme::color(Theme::Role::Accent), 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(2.5, 2.5, -2.5, -2.5), 5, 5);
    }

    const QColor strong = primary ? Theme::textOn(ground) : palette().color(QPalette::WindowText);
    const QColor muted = primary ? Theme::mix(strong, ground, 0.18) : Theme::color(Theme::Role::TextMuted);
    const int iconSize = row ? 18 : 24;
    const int left = row ? 10 : 18;
    const QRect iconRect(left, (height() - iconSize) / 2, iconSize, iconSize);
    if (primary)
        painter.drawPixmap(iconRect, tinted(icon().pixmap(iconRect.size(), devicePixelRatioF()), strong));
    else
        icon().paint(&painter, iconRect);

    int right = width() - (row ? 10 : 18);
    painter.setFont(Theme::small());
    if (!m_keys.isEmpty()) {
        const int keysWidth = painter.fontMetrics().horizontalAdvance(m_keys);
        painter.setPen(muted);
        painter.drawText(QRect(right - keysWidth, 0, keysWidth, height()), Qt::AlignVCenter, m_keys);
        right -= keysWidth + 14;
    }
    const int textLeft = left + iconSize + (row ? 12 : 16);
    const QFont title = titleFont(font(), !row);
    const int titleHeight = QFontMetrics(title).height();
    const int detailHeight = QFontMetrics(Theme::small()).height();
    const int top = (height() - titleHeight - detailHeight - 2) / 2;
    painter.setFont(title);
    painter.setPen(strong);
    painter.drawText(QRect(textLeft, top, right - textLeft, titleHeight), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, right - textLeft));
    painter.setFont(Theme::small());
    painter.setPen(muted);
    painter.drawText(QRect(textLeft, top + titleHeight + 2, right - textLeft, detailHeight), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_detail, row ? Qt::ElideMiddle : Qt::ElideRight, right - textLeft));
}

DropZone::DropZone(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(150);
}

void DropZone::setHighlighted(bool highlighted)
{
    if (highlighted == m_highlighted)
        return;
    m_highlighted = highlighted;
    update();
}

void DropZone::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hot = m_highlighted || underMouse() || hasFocus();
    const QRectF area = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    QPen pen(hot ? Theme::color(Theme::Role::Accent) : Theme::color(Theme::Role::LineStrong), m_highlighted ? 2.2 : 1.4);
    pen.setDashPattern({5, 4});
    painter.setPen(pen);
    painter.setBrush(hot ? Theme::color(Theme::Role::AccentSoft) : palette().color(QPalette::Base));
    painter.drawRoundedRect(area, 10, 10);

    const QString title = m_highlighted ? tr("Let go: Roamscope opens it") : tr("Drop a log here");
    const QString detail = tr("Any text log with OCPP messages in it, from any charger or backend, Open OCPP Trace, "
                              "OCPI exchanges as JSON Lines; also as .gz or .zip, and several at once. "
                              "Files stay where they are and nothing leaves this computer.");
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setWeight(QFont::DemiBold);
    const int textWidth = qMin(width() - 56, 560);
    const QFontMetrics largeMetrics(large);
    const QFontMetrics smallMetrics(font());
    const QRect detailBounds = smallMetrics.boundingRect(QRect(0, 0, textWidth, 1000), Qt::AlignHCenter | Qt::TextWordWrap, detail);
    const int block = 36 + 12 + largeMetrics.height() + 6 + detailBounds.height();
    int y = qMax(12, (height() - block) / 2);
    Theme::icon(QStringLiteral("import"), Theme::Role::Accent).paint(&painter, QRect(width() / 2 - 18, y, 36, 36));
    y += 36 + 12;
    painter.setFont(large);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(0, y, width(), largeMetrics.height()), Qt::AlignCenter, title);
    y += largeMetrics.height() + 6;
    painter.setFont(font());
    painter.setPen(Theme::color(Theme::Role::TextMuted));
    painter.drawText(QRect((width() - textWidth) / 2, y, textWidth, height() - y), Qt::AlignHCenter | Qt::TextWordWrap, detail);
}

} // namespace Roamscope
