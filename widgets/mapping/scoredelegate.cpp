// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/scoredelegate.h"

#include "widgets/theme.h"

#include <QApplication>
#include <QPainter>

namespace Roamscope {

ScoreDelegate::ScoreDelegate(int role, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_role(role)
{
}

void ScoreDelegate::paintScore(QPainter *painter, const QRect &rect, double score, const QString &text, const QColor &textColor)
{
    painter->save();
    const int textWidth = painter->fontMetrics().horizontalAdvance(QStringLiteral("100 %")) + Theme::gap;
    const QRect bar(rect.left(), rect.center().y() - 3, qMax(8, rect.width() - textWidth - Theme::gap), 6);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::color(Theme::Role::Line));
    painter->drawRoundedRect(bar, 3, 3);
    painter->setBrush(Theme::color(score >= 0.6 ? Theme::Role::Good : score >= 0.4 ? Theme::Role::Warning : Theme::Role::TextMuted));
    painter->drawRoundedRect(QRectF(bar.left(), bar.top(), qMax(6.0, bar.width() * qBound(0.0, score, 1.0)), bar.height()), 3, 3);
    painter->setPen(textColor);
    painter->drawText(QRect(rect.right() - textWidth, rect.top(), textWidth, rect.height()), Qt::AlignRight | Qt::AlignVCenter, text);
    painter->restore();
}

void ScoreDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const bool selected = item.state.testFlag(QStyle::State_Selected) && item.state.testFlag(QStyle::State_Active);
    paintScore(painter, option.rect.adjusted(Theme::gap, 0, -Theme::spacing, 0), index.data(m_role).toDouble(), text,
               item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
}

} // namespace Roamscope
