// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/findingdelegate.h"

#include "models/insight/findingmodel.h"
#include "widgets/theme.h"

#include <QPainter>

namespace Roamscope {

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, option.fontMetrics.height() + QFontMetrics(Theme::small()).height() + 14};
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = option.state & QStyle::State_HasFocus;
    const bool marked = index.data(FindingModel::MarkedRole).toBool();
    const auto severity = Severity(index.data(FindingModel::SeverityRole).toInt());
    const auto text = [&index](int column) { return index.siblingAtColumn(column).data().toString(); };
    const QColor base = option.palette.color(QPalette::Base);
    const QColor muted = Theme::color(Theme::Role::TextMuted);
    painter->save();
    painter->fillRect(option.rect, selected ? Theme::color(Theme::Role::AccentSoft) : base);
    painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1),
                      marked ? Theme::color(Theme::Role::Line) : Theme::severity(severity));
    painter->setPen(Theme::mix(base, Theme::color(Theme::Role::Line), 0.55));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect place = option.rect.adjusted(Theme::margin, 5, -Theme::spacing, -5);
    const QRect mark(place.left(), place.top() + (option.fontMetrics.height() - 14) / 2, 14, 14);
    if (marked)
        Theme::icon(QStringLiteral("eye-off"), Theme::Role::TextMuted).paint(painter, mark);
    else
        Theme::paintSeverity(painter, mark, severity);
    place.setLeft(place.left() + 22);

    const QString count = text(FindingModel::CountColumn);
    painter->setFont(Theme::small());
    const int countWidth = painter->fontMetrics().horizontalAdvance(count);
    const QRect first(place.left(), place.top(), place.width(), option.fontMetrics.height());
    painter->setPen(muted);
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, count);
    QFont title = option.font;
    title.setWeight(marked ? QFont::Normal : QFont::DemiBold);
    title.setStrikeOut(marked);
    painter->setFont(title);
    painter->setPen(marked ? muted : option.palette.color(QPalette::Text));
    painter->drawText(first.adjusted(0, 0, -countWidth - Theme::margin, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text(FindingModel::TitleColumn), Qt::ElideRight, first.width() - countWidth - Theme::margin));
    painter->setFont(Theme::small());
    painter->setPen(muted);
    QStringList parts {text(FindingModel::AreaColumn)};
    for (const QString &part : {text(FindingModel::WhereColumn), text(FindingModel::TimeColumn)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    if (const QString reason = index.data(FindingModel::ReasonRole).toString(); marked && !reason.isEmpty())
        parts.prepend(FindingModel::tr("No fault: %1").arg(reason));
    const QRect second(place.left(), first.bottom() + 3, place.width(), painter->fontMetrics().height());
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(parts.join(QStringLiteral("  ·  ")), Qt::ElideRight, second.width()));
    if (focused) {
        painter->setPen(QPen(Theme::color(Theme::Role::Accent), 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
    painter->restore();
}

} // namespace Roamscope
