// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/severitydelegate.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QWidget>

namespace Roamscope {

SeverityDelegate::SeverityDelegate(int severityRole, QList<Style> columns, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_severityRole(severityRole)
    , m_columns(std::move(columns))
{
}

QSize SeverityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.fontMetrics.horizontalAdvance(index.data().toString()) + 40, option.fontMetrics.height() + 7};
}

void SeverityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const Style style = m_columns.value(index.column(), Style::Plain);
    const int severity = index.data(m_severityRole).toInt();
    const QColor base = option.palette.color(QPalette::Base);
    painter->save();
    const bool struck = m_struckRole >= 0 && index.data(m_struckRole).toBool();
    QFont font = style == Style::Monospace ? Theme::monospace() : option.font;
    font.setStrikeOut(struck);
    painter->setFont(font);
    painter->fillRect(option.rect, selected ? Theme::color(Theme::Role::AccentSoft) : base);
    painter->setPen(Theme::mix(base, Theme::color(Theme::Role::Line), 0.55));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect place = option.rect.adjusted(Theme::spacing - 2, 0, -Theme::spacing + 2, 0);
    QColor color = option.palette.color(QPalette::Text);
    if (style == Style::Marked) {
        const QRect mark(place.left(), place.top() + (place.height() - 14) / 2, 14, 14);
        if (struck)
            Theme::icon(QStringLiteral("eye-off"), Theme::Role::TextMuted).paint(painter, mark);
        else if (severity >= 0)
            Theme::paintSeverity(painter, mark, Severity(severity));
        else if (m_openRole >= 0 && index.data(m_openRole).toBool())
            Theme::icon(QStringLiteral("play"), Theme::Role::Accent).paint(painter, mark);
        else
            Theme::icon(QStringLiteral("check"), Theme::Role::Good).paint(painter, mark);
        place.setLeft(place.left() + 20);
    } else if (style == Style::Problem) {
        color = severity >= int(Severity::Warning) ? Theme::severity(Severity(severity)) : Theme::color(Theme::Role::TextMuted);
    } else if (style == Style::Muted || style == Style::Monospace) {
        color = Theme::color(Theme::Role::TextMuted);
    }
    painter->setPen(struck ? Theme::color(Theme::Role::TextMuted) : color);
    painter->drawText(place, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width()));
    painter->restore();
}

} // namespace Roamscope
