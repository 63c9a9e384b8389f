// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/payloaddelegate.h"

#include "models/capture/payloadmodel.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTreeView>

namespace Roamscope {

PayloadDelegate::PayloadDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize PayloadDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + 5);
    if (index.column() == PayloadModel::FieldColumn)
        size.rwidth() += 18;
    return size;
}

void PayloadDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const QPalette &palette = option.palette;
    const int severity = index.data(PayloadModel::SeverityRole).toInt();
    QColor background = palette.color(QPalette::Base);
    if (severity >= int(Severity::Warning))
        background = Theme::mix(background, Theme::severitySoft(Severity(severity)), 0.7);
    if (selected)
        background = Theme::color(Theme::Role::AccentSoft);
    painter->save();
    painter->fillRect(option.rect, background);
    QRect place = option.rect.adjusted(Theme::gap, 0, -Theme::gap, 0);
    QColor color = palette.color(QPalette::Text);
    painter->setFont(option.font);
    const QString text = index.data(Qt::DisplayRole).toString();
    const auto kind = PayloadDocument::Kind(index.data(PayloadModel::KindRole).toInt());
    if (index.column() == PayloadModel::FieldColumn) {
        // What is wrong further down shows on a closed branch.
        const auto *tree = qobject_cast<const QTreeView *>(option.widget);
        const bool closed = tree && !tree->isExpanded(index.siblingAtColumn(0));
        const int mark = closed ? qMax(severity, index.data(PayloadModel::BelowSeverityRole).toInt()) : severity;
        if (mark >= 0) {
            Theme::paintSeverity(painter, QRectF(place.left(), place.top() + (place.height() - 12) / 2.0, 12, 12), Severity(mark));
            place.setLeft(place.left() + 17);
        }
    } else if (index.column() == PayloadModel::ValueColumn) {
        switch (kind) {
        case PayloadDocument::Kind::String:
            color = Theme::color(Theme::Role::JsonString);
            break;
        case PayloadDocument::Kind::Number:
            color = Theme::color(Theme::Role::JsonNumber);
            break;
        case PayloadDocument::Kind::Boolean:
        case PayloadDocument::Kind::Null:
            color = Theme::color(Theme::Role::JsonKeyword);
            break;
        default:
            color = Theme::color(Theme::Role::TextMuted);
        }
        if (kind >= PayloadDocument::Kind::String)
            painter->setFont(Theme::monospace());
    } else {
        color = Theme::color(Theme::Role::TextMuted);
    }
    const QString elided = painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width());
    painter->setPen(color);
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, elided);
    const QString unit = index.column() == PayloadModel::ValueColumn ? index.data(PayloadModel::UnitRole).toString() : QString();
    if (!unit.isEmpty()) {
        place.setLeft(place.left() + painter->fontMetrics().horizontalAdvance(elided) + Theme::gap);
        painter->setFont(option.font);
        painter->setPen(Theme::color(Theme::Role::TextMuted));
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, unit);
    }
    painter->restore();
}

} // namespace Roamscope
