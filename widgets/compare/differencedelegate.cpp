// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/differencedelegate.h"

#include "models/compare/differencemodel.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QTableView>

namespace Roamscope {

namespace {
constexpr int markSide = 14;
}

DifferenceDelegate::DifferenceDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void DifferenceDelegate::paintAbsent(QPainter *painter, const QRect &place)
{
    const QRect box(place.left(), place.top() + 4, qMin(28, place.width()), place.height() - 8);
    painter->fillRect(box, QBrush(Theme::mix(Theme::color(Theme::Role::Line), Theme::color(Theme::Role::TextMuted), 0.4), Qt::BDiagPattern));
}

void DifferenceDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, selected ? Theme::color(Theme::Role::AccentSoft) : Theme::color(Theme::Role::Surface));
    painter->setPen(Theme::color(Theme::Role::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    // One text across the row, of which each cell paints its part.
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table)
        return;
    const int left = table->columnViewportPosition(table->columnAt(0) >= 0 ? 0 : index.column());
    painter->setClipRect(option.rect);
    QRect place(left + Theme::spacing - 2, option.rect.top(), table->viewport()->width(), option.rect.height());
    const QString arrow = index.data(DifferenceModel::ClosedRole).toBool() ? QStringLiteral("right") : QStringLiteral("down");
    Theme::icon(arrow, Theme::Role::TextMuted).paint(painter, QRect(place.left(), place.top() + (place.height() - 12) / 2, 12, 12));
    place.setLeft(place.left() + 18);
    Theme::paintSeverity(painter, QRect(place.left(), place.top() + (place.height() - markSide) / 2, markSide, markSide),
                         Severity(index.data(DifferenceModel::SeverityRole).toInt()));
    place.setLeft(place.left() + markSide + 6);
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(place, Qt::AlignVCenter | Qt::TextSingleLine, index.data(DifferenceModel::HeadingRole).toString());
}

void DifferenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (!index.data(DifferenceModel::HeadingRole).toString().isEmpty()) {
        paintHeading(painter, option, index);
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    const QColor base = option.palette.color(QPalette::Base);
    const auto state = DifferenceState(index.data(DifferenceModel::StateRole).toInt());
    painter->fillRect(option.rect, selected ? Theme::color(Theme::Role::AccentSoft) : base);
    painter->setPen(Theme::mix(base, Theme::color(Theme::Role::Line), 0.55));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect place = option.rect.adjusted(Theme::spacing - 2, 0, -Theme::spacing + 2, 0);
    QColor color = option.palette.color(QPalette::Text);
    QString text = index.data().toString();
    QFont font = option.font;
    switch (index.column()) {
    case DifferenceModel::ClassColumn: {
        const QRect mark(place.left(), place.top() + (place.height() - markSide) / 2, markSide, markSide);
        if (state == DifferenceState::Open)
            Theme::paintSeverity(painter, mark, Severity(index.data(DifferenceModel::SeverityRole).toInt()));
        else
            Theme::icon(QStringLiteral("check"), Theme::Role::Good).paint(painter, mark);
        place.setLeft(place.left() + markSide + 6);
        break;
    }
    case DifferenceModel::PathColumn:
    case DifferenceModel::ObjectColumn:
        font = Theme::monospace();
        break;
    case DifferenceModel::CpoColumn:
    case DifferenceModel::EmspColumn: {
        font = Theme::monospace();
        const int older = index.data(DifferenceModel::OlderRole).toInt();
        const bool isOlder = older == (index.column() == DifferenceModel::CpoColumn ? int(Side::Cpo) : int(Side::Emsp));
        if (index.data(DifferenceModel::AbsentRole).toBool()) {
            paintAbsent(painter, place);
            place.setLeft(place.left() + 34);
            text = tr("not there");
            font = option.font;
            color = Theme::color(Theme::Role::TextMuted);
        } else if (isOlder) {
            Theme::icon(QStringLiteral("clock"), Theme::Role::Warning).paint(painter, QRect(place.left(), place.top() + (place.height() - 12) / 2, 12, 12));
            place.setLeft(place.left() + 17);
        }
        break;
    }
    case DifferenceModel::OlderColumn:
    case DifferenceModel::OperatorColumn:
    case DifferenceModel::NoteColumn:
        color = Theme::color(Theme::Role::TextMuted);
        break;
    default:
        break;
    }
    if (state != DifferenceState::Open)
        color = Theme::color(Theme::Role::TextMuted);
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(place, Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text.simplified(), index.column() == DifferenceModel::PathColumn ? Qt::ElideMiddle : Qt::ElideRight,
                                                        place.width()));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(Theme::color(Theme::Role::Accent), 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace Roamscope
