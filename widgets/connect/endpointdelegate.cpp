// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/endpointdelegate.h"

#include "models/endpoints/endpointlist.h"
#include "widgets/connect/endpointstatemark.h"
#include "widgets/theme.h"

#include <QLineEdit>
#include <QPainter>

namespace Roamscope {

namespace {

constexpr int kindIconSize = 22;
constexpr int rowPadding = 9;
constexpr int barWidth = 3;

int textLeft()
{
    return Theme::margin + kindIconSize + Theme::margin;
}

} // namespace

EndpointDelegate::EndpointDelegate(std::function<Standing(const QString &id)> standing, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_standing(std::move(standing))
{
}

void EndpointDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRect row = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) {
        painter->fillRect(row, Theme::color(Theme::Role::AccentSoft));
        painter->fillRect(QRect(row.left(), row.top(), barWidth, row.height()), Theme::color(Theme::Role::Accent));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(row, Theme::color(Theme::Role::SurfaceRaised));
    }
    if (Theme::isHighContrast() && selected) {
        painter->setPen(QPen(Theme::color(Theme::Role::Accent), 2));
        painter->drawRect(row.adjusted(1, 1, -1, -1));
    }
    const auto kind = index.data(EndpointList::KindRole).value<EndpointKind>();
    const Standing standing = m_standing(index.data(EndpointList::IdRole).toString());
    if (const EndpointPageFactory::Entry *entry = EndpointPageFactory::find(kind))
        Theme::icon(entry->icon).paint(painter, QRect(row.left() + Theme::margin, row.center().y() - kindIconSize / 2, kindIconSize, kindIconSize));

    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics titleMetrics(bold);
    const QFontMetrics detailMetrics(Theme::small());
    const int width = row.width() - textLeft() - Theme::margin;
    int y = row.top() + rowPadding;
    painter->setFont(bold);
    painter->setPen(Theme::color(Theme::Role::Text));
    painter->drawText(QRect(row.left() + textLeft(), y, width, titleMetrics.height()), Qt::AlignVCenter,
                      titleMetrics.elidedText(index.data().toString(), Qt::ElideRight, width));
    y += titleMetrics.height() + 2;
    const QRect mark(row.left() + textLeft(), y, 11, detailMetrics.height());
    paintEndpointState(painter, mark, standing.state);
    QString detail = endpointStateName(standing.state);
    if (standing.state == EndpointPage::State::Running && !standing.text.isEmpty())
        detail = standing.text;
    else
        detail += QStringLiteral(" · ") + endpointKindName(kind);
    painter->setFont(Theme::small());
    painter->setPen(Theme::color(standing.state == EndpointPage::State::Failed ? Theme::Role::Error : Theme::Role::TextMuted));
    painter->drawText(QRect(mark.right() + 6, y, width - 17, detailMetrics.height()), Qt::AlignVCenter,
                      detailMetrics.elidedText(detail, Qt::ElideRight, width - 17));
    painter->restore();
}

QSize EndpointDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, 2 * rowPadding + option.fontMetrics.height() + 2 + QFontMetrics(Theme::small()).height()};
}

void EndpointDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = qMax(editor->sizeHint().height(), option.fontMetrics.height() + 6);
    editor->setGeometry(option.rect.left() + textLeft() - 4, option.rect.top() + rowPadding - 3, option.rect.width() - textLeft() - Theme::margin + 4, height);
}

} // namespace Roamscope
