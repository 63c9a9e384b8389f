// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/replay/worlddelegate.h"

#include "models/insight/worldmodel.h"
#include "widgets/theme.h"

#include <QPainter>

namespace Roamscope {

namespace {
constexpr int swatch = 12; // px
constexpr int mark = 14;
} // namespace

QSize WorldDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int text = option.fontMetrics.horizontalAdvance(index.data().toString() + QStringLiteral("  ") + index.data(WorldModel::SinceTextRole).toString());
    return {text + swatch + 5 * Theme::spacing, option.fontMetrics.height() + 9};
}

void WorldDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool apart = index.data(WorldModel::ApartRole).toBool();
    const bool fresh = index.data(WorldModel::FreshRole).toBool();
    const bool isParty = index.column() >= WorldModel::ChargerColumn && index.column() <= WorldModel::EmspColumn;
    const QColor base = option.palette.color(QPalette::Base);
    painter->save();
    QColor background = base;
    if (selected)
        background = Theme::color(Theme::Role::AccentSoft);
    else if (isParty && apart)
        background = Theme::color(Theme::Role::WarningSoft);
    else if (index.data(WorldModel::StationRole).toBool())
        background = Theme::mix(base, Theme::color(Theme::Role::Line), 0.25);
    painter->fillRect(option.rect, background);
    painter->setPen(Theme::mix(base, Theme::color(Theme::Role::Line), 0.55));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (fresh) // a bar and bold text: not by colour alone
        painter->fillRect(QRect(option.rect.left(), option.rect.top() + 2, 3, option.rect.height() - 5), Theme::color(Theme::Role::Accent));
    QRect place = option.rect.adjusted(Theme::spacing, 0, -Theme::spacing, 0);
    QFont font = option.font;
    font.setBold(fresh);
    painter->setFont(font);
    QColor color = option.palette.color(QPalette::Text);
    const QString text = index.data().toString();
    const QString since = index.data(WorldModel::SinceTextRole).toString();
    if (isParty && since.isEmpty() && text.isEmpty()) {
        painter->setPen(Theme::color(Theme::Role::TextMuted));
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("–"));
        painter->restore();
        return;
    }
    if (const QByteArray status = index.data(WorldModel::StatusRole).toByteArray(); !status.isEmpty()) {
        const Theme::StatusLook look = Theme::status(status);
        const QRect box(place.left(), place.top() + (place.height() - swatch) / 2, swatch, swatch);
        painter->fillRect(box, look.fill);
        if (look.pattern != Qt::SolidPattern)
            painter->fillRect(box, QBrush(Theme::textOn(look.fill), look.pattern));
        painter->setPen(Theme::color(Theme::Role::LineStrong));
        painter->drawRect(box);
        place.setLeft(box.right() + Theme::spacing);
    }
    if (apart) {
        Theme::paintSeverity(painter, QRect(place.left(), place.top() + (place.height() - mark) / 2, mark, mark), Severity::Warning);
        place.setLeft(place.left() + mark + Theme::gap);
        if (!isParty)
            color = Theme::color(Theme::Role::Warning);
    }
    const QFontMetrics metrics(font);
    const int wanted = metrics.horizontalAdvance(text);
    painter->setPen(color);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(text, Qt::ElideRight, place.width()));
    // Since when, where there is room left for it.
    if (!since.isEmpty()) {
        painter->setFont(Theme::small());
        const QRect rest = place.adjusted(wanted + Theme::spacing, 0, 0, 0);
        if (painter->fontMetrics().horizontalAdvance(since) <= rest.width()) {
            painter->setPen(Theme::color(Theme::Role::TextMuted));
            painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter, since);
        }
    }
    painter->restore();
}

} // namespace Roamscope
