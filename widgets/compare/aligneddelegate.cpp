// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/aligneddelegate.h"

#include "models/compare/alignedmodel.h"
#include "widgets/compare/differencedelegate.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QTreeView>

namespace Roamscope {

namespace {

using Mark = AlignedDocument::Mark;
constexpr int markSide = 12;

QColor sideColor(int side)
{
    return Theme::lane(side == 0 ? Lane::Cpo : side == 1 ? Lane::Emsp : Lane::ChargePoint);
}

} // namespace

AlignedDelegate::AlignedDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize AlignedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, option.fontMetrics.height() + 6};
}

void AlignedDelegate::paintMark(QPainter *painter, const QRectF &rect, int mark)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPointF c = rect.center();
    const double r = rect.width() / 2 - 1;
    switch (Mark(mark)) {
    case Mark::Different: {
        painter->setPen(QPen(Theme::color(Theme::Role::Error), 1.8, Qt::SolidLine, Qt::RoundCap));
        for (const double y : {-r * .35, r * .35})
            painter->drawLine(QPointF(c.x() - r * .8, c.y() + y), QPointF(c.x() + r * .8, c.y() + y));
        painter->drawLine(QPointF(c.x() + r * .55, c.y() - r * .95), QPointF(c.x() - r * .55, c.y() + r * .95));
        break;
    }
    case Mark::Tolerated:
    case Mark::SameMeaning: {
        painter->setPen(QPen(Theme::color(mark == int(Mark::Tolerated) ? Theme::Role::Note : Theme::Role::TextMuted), 1.6, Qt::SolidLine, Qt::RoundCap));
        for (const double y : {-r * .3, r * .4}) {
            QPainterPath wave(QPointF(c.x() - r * .8, c.y() + y));
            wave.cubicTo(QPointF(c.x() - r * .3, c.y() + y - r * .7), QPointF(c.x() + r * .3, c.y() + y + r * .7), QPointF(c.x() + r * .8, c.y() + y));
            painter->drawPath(wave);
        }
        break;
    }
    case Mark::Settled:
        Theme::icon(QStringLiteral("check"), Theme::Role::Good).paint(painter, rect.toRect());
        break;
    default:
        break;
    }
    painter->restore();
}

void AlignedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const QModelIndex first = index.siblingAtColumn(0);
    const auto mark = Mark(first.data(AlignedModel::MarkRole).toInt());
    const int side = index.column() >= AlignedModel::CpoColumn && index.column() <= AlignedModel::ChargerColumn ? index.column() - AlignedModel::CpoColumn : -1;
    const QColor base = option.palette.color(QPalette::Base);
    QColor background = base;
    if (mark == Mark::Different)
        background = Theme::mix(base, Theme::color(Theme::Role::ErrorSoft), 0.45);
    else if (mark == Mark::Tolerated)
        background = Theme::mix(base, Theme::color(Theme::Role::NoteSoft), 0.55);
    const int outsider = first.data(AlignedModel::OutsiderRole).toInt();
    const bool alone = side >= 0 && side == outsider && mark == Mark::Different;
    if (alone)
        background = Theme::mix(base, sideColor(side), 0.28);
    if (selected)
        background = alone ? Theme::mix(Theme::color(Theme::Role::AccentSoft), sideColor(side), 0.25) : Theme::color(Theme::Role::AccentSoft);
    painter->save();
    painter->fillRect(option.rect, background);
    painter->setPen(Theme::mix(base, Theme::color(Theme::Role::Line), 0.55));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (side >= 0)
        painter->drawLine(option.rect.topLeft(), option.rect.bottomLeft());
    QRect place = option.rect.adjusted(Theme::gap + 2, 0, -Theme::gap, 0);
    QColor color = option.palette.color(QPalette::Text);
    QString text = index.data().toString();
    QFont font = option.font;
    if (side >= 0) {
        font = Theme::monospace();
        const bool isOlder = mark == Mark::Different && first.data(AlignedModel::OlderRole).toInt() == side;
        if (index.data(AlignedModel::AbsentRole).toBool()) {
            // A charger says little of an object: what it lacks is not worth a sign.
            if (mark != Mark::Same && side != AlignedDocument::charger) {
                DifferenceDelegate::paintAbsent(painter, place);
                place.setLeft(place.left() + 34);
                text = tr("not there");
                font = option.font;
            }
            color = Theme::color(Theme::Role::TextMuted);
        } else if (isOlder) {
            Theme::icon(QStringLiteral("clock"), Theme::Role::Warning).paint(painter, QRect(place.left(), place.top() + (place.height() - 12) / 2, 12, 12));
            place.setLeft(place.left() + 17);
        }
        if (alone) { // not by colour alone: a bar at the edge of the side that stands alone
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), sideColor(side));
        }
        if (mark == Mark::Same || mark == Mark::SameMeaning)
            color = Theme::mix(color, base, 0.22);
    } else if (index.column() == AlignedModel::FieldColumn) {
        const auto *tree = qobject_cast<const QTreeView *>(option.widget);
        const bool closed = tree && !tree->isExpanded(first);
        const auto shown = closed ? Mark(first.data(AlignedModel::BelowRole).toInt()) : mark;
        if (shown != Mark::Same)
            paintMark(painter, QRectF(place.left(), place.top() + (place.height() - markSide) / 2.0, markSide, markSide), int(shown));
        place.setLeft(place.left() + markSide + 5);
        if (mark == Mark::Different) {
            font.setWeight(QFont::DemiBold);
        }
    } else {
        color = mark == Mark::Different ? Theme::color(Theme::Role::Error) : Theme::color(Theme::Role::TextMuted);
    }
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(place, Qt::AlignVCenter | Qt::TextSingleLine, painter->fontMetrics().elidedText(text.simplified(), Qt::ElideRight, place.width()));
    painter->restore();
}

} // namespace Roamscope
