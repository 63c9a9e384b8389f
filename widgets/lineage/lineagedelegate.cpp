// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lineage/lineagedelegate.h"

#include "models/insight/lineagemodel.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr int padding = 10; ///< within a card
constexpr int stripe = 5; ///< of the party's colour
constexpr int connector = 24; ///< height between two cards
constexpr int branchGap = 12; ///< before another destination
constexpr int arrow = 5;
constexpr int badge = 18;

int wrappedHeight(const QFont &font, const QString &text, int width)
{
    if (text.isEmpty())
        return 0;
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text).height() + 2;
}

QFont bolder(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

/// Heights of a card's parts for a width.
struct LineageDelegate::Layout
{
    QFont strong;
    QFont small;
    QFont mono;
    int text = 0; ///< width of the text
    int head = 0;
    int field = 0;
    int value = 0;
    int should = 0;
    int rule = 0;
    int remark = 0;
    int departure = 0;

    int height() const { return padding * 2 + head + field + value + should + rule + remark + departure; }
};

LineageDelegate::LineageDelegate(const LineageModel *model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

LineageDelegate::Layout LineageDelegate::layoutOf(const QStyleOptionViewItem &option, int row, int width) const
{
    const LineageModel::Card &card = m_model->card(row);
    Layout layout;
    layout.strong = bolder(option.font);
    layout.small = Theme::small();
    layout.mono = Theme::monospace();
    layout.text = std::max(80, width - 2 * padding - stripe);
    const int line = QFontMetrics(option.font).height();
    layout.head = std::max(line, badge) + 2;
    const bool hasValue = !card.value.isEmpty();
    layout.field = card.field.isEmpty() && card.time.isEmpty() ? 0 : QFontMetrics(layout.small).height() + 2;
    layout.value = hasValue ? QFontMetrics(layout.mono).height() + 3 : 0;
    layout.should = card.should.isEmpty() ? 0 : QFontMetrics(layout.small).height() + 2;
    layout.rule = card.rule.isEmpty() ? 0 : QFontMetrics(layout.small).height() + 2;
    layout.remark = wrappedHeight(layout.small, card.remark, layout.text);
    layout.departure = card.departure.isEmpty() ? 0 : wrappedHeight(option.font, card.departure, layout.text - badge - 2) + 4;
    return layout;
}

int LineageDelegate::connectorHeight(int row) const
{
    if (row == 0)
        return 0;
    return m_model->card(row).beginsBranch && m_model->card(row).branch > 1 ? connector + branchGap : connector;
}

QSize LineageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QSize room = view ? view->viewport()->size() : QSize(320, 200);
    if (m_orientation == Qt::Horizontal)
        return {cardWidth + (index.row() == 0 ? Theme::spacing : connectorWidth), room.height()};
    const Layout layout = layoutOf(option, index.row(), room.width() - 2 * Theme::spacing);
    const int last = index.row() + 1 == m_model->rowCount() ? Theme::spacing : 0;
    return {room.width(), layout.height() + connectorHeight(index.row()) + (index.row() == 0 ? Theme::spacing : 0) + last};
}

void LineageDelegate::paintConnector(QPainter *painter, const QRect &rect, int row) const
{
    const LineageModel::Card &card = m_model->card(row);
    const LineageHop &hop = m_model->lineage().hops[std::size_t(row)];
    const QColor color = card.first ? Theme::color(Theme::Role::Error) : Theme::color(Theme::Role::LineStrong);
    painter->setPen(QPen(color, 2, card.departs || card.missing ? Qt::DashLine : Qt::SolidLine));
    painter->setBrush(color);
    painter->setRenderHint(QPainter::Antialiasing);
    const bool joined = hop.from >= 0;
    painter->setFont(Theme::small());
    const QString delay = card.delay.isEmpty() ? QString() : QStringLiteral("+") + card.delay;
    if (m_orientation == Qt::Horizontal) {
        const double y = rect.center().y() + 0.5;
        if (joined) {
            painter->drawLine(QPointF(rect.left() + 2, y), QPointF(rect.right() - arrow, y));
            painter->setPen(Qt::NoPen);
            const QPointF tip[] = {{rect.right() - 1.0, y}, {rect.right() - 1.0 - arrow, y - arrow}, {rect.right() - 1.0 - arrow, y + arrow}};
            painter->drawPolygon(tip, 3);
        }
        painter->setPen(Theme::color(Theme::Role::TextMuted));
        painter->drawText(QRect(rect.left(), int(y) - 22, rect.width() - arrow, 18), Qt::AlignCenter, delay);
    } else {
        const double x = rect.left() + 22.5;
        if (joined) {
            const double bottom = rect.bottom() + 1;
            const double top = card.beginsBranch && card.branch > 1 ? bottom - connector + 4 : rect.top() + 1.0;
            painter->drawLine(QPointF(x, top), QPointF(x, bottom - arrow));
            painter->setPen(Qt::NoPen);
            const QPointF tip[] = {{x, bottom - 1}, {x - arrow, bottom - 1 - arrow}, {x + arrow, bottom - 1 - arrow}};
            painter->drawPolygon(tip, 3);
        }
        painter->setPen(Theme::color(Theme::Role::TextMuted));
        QString text = delay;
        if (card.beginsBranch && hop.from == 0 && row > 1)
            text = delay.isEmpty() ? tr("from hop 1") : tr("%1 after hop 1").arg(delay);
        painter->drawText(QRect(int(x) + 14, rect.bottom() - connector, rect.width() - 40, connector), Qt::AlignLeft | Qt::AlignVCenter, text);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
}

void LineageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int row = index.row();
    const LineageModel::Card &card = m_model->card(row);
    painter->save();
    QRect rect = option.rect;
    QRect link;
    if (m_orientation == Qt::Horizontal) {
        const int width = row == 0 ? Theme::spacing : connectorWidth;
        link = QRect(rect.left(), rect.top(), width, rect.height());
        rect.setLeft(rect.left() + width);
        rect.adjust(0, Theme::spacing, 0, -Theme::spacing);
    } else {
        const int height = connectorHeight(row) + (row == 0 ? Theme::spacing : 0);
        link = QRect(rect.left() + Theme::spacing, rect.top(), rect.width() - 2 * Theme::spacing, height);
        rect.setTop(rect.top() + height);
        rect.adjust(Theme::spacing, 0, -Theme::spacing, row + 1 == m_model->rowCount() ? -Theme::spacing : 0);
    }
    if (row > 0)
        paintConnector(painter, link, row);

    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = option.state & QStyle::State_HasFocus;
    const QColor base = option.palette.color(QPalette::Base);
    const QColor lane = card.lane == Lane::Unknown ? Theme::color(Theme::Role::LineStrong) : Theme::lane(card.lane);
    QColor fill = card.departs ? Theme::color(card.first ? Theme::Role::ErrorSoft : Theme::Role::WarningSoft) : Theme::mix(base, lane, 0.07);
    QColor edge = card.first ? Theme::color(Theme::Role::Error) : card.departs ? Theme::color(Theme::Role::Warning) : Theme::color(Theme::Role::Line);
    if (selected) {
        fill = card.departs ? fill : Theme::color(Theme::Role::AccentSoft);
        edge = Theme::color(Theme::Role::Accent);
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(edge, selected || card.first ? 2 : 1, card.missing && !selected ? Qt::DashLine : Qt::SolidLine));
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), Theme::radius, Theme::radius);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(QRect(rect.left() + 2, rect.top() + 4, stripe - 1, rect.height() - 8), lane);
    if (focused && selected) {
        painter->setPen(QPen(Theme::color(Theme::Role::Accent), 1, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(rect.adjusted(4, 4, -5, -5));
    }

    const Layout layout = layoutOf(option, row, rect.width());
    painter->setClipRect(rect.adjusted(0, 2, 0, -2));
    const int left = rect.left() + stripe + padding;
    int top = rect.top() + padding;
    const QColor text = Theme::color(Theme::Role::Text);
    const QColor muted = Theme::color(Theme::Role::TextMuted);
    const auto line = [&](const QFont &font, const QColor &color, const QString &words, int height, Qt::TextElideMode elide = Qt::ElideRight) {
        if (height <= 0)
            return;
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(QRect(left, top, layout.text, height), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(words, elide, layout.text));
        top += height;
    };
    // Party, what it does, number.
    Theme::icon(Theme::iconName(card.lane)).paint(painter, QRect(left, top + (layout.head - Theme::iconSize) / 2, Theme::iconSize, Theme::iconSize));
    const int name = left + Theme::iconSize + Theme::gap + 2;
    const QString number = QString::number(card.number);
    const int place = QFontMetrics(layout.small).horizontalAdvance(card.place) + Theme::spacing;
    const int room = left + layout.text - name - place - badge - Theme::gap;
    painter->setFont(layout.strong);
    painter->setPen(text);
    const QString party = QFontMetrics(layout.strong).elidedText(card.party, Qt::ElideRight, room);
    painter->drawText(QRect(name, top, room, layout.head), Qt::AlignLeft | Qt::AlignVCenter, party);
    painter->setFont(layout.small);
    painter->setPen(muted);
    painter->drawText(QRect(name + QFontMetrics(layout.strong).horizontalAdvance(party) + Theme::spacing, top, place, layout.head),
                      Qt::AlignLeft | Qt::AlignVCenter, card.place);
    const QRect disc(left + layout.text - badge, top + (layout.head - badge) / 2, badge, badge);
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor discColor = card.first ? Theme::color(Theme::Role::Error) : Theme::color(Theme::Role::Accent);
    painter->setPen(Qt::NoPen);
    painter->setBrush(discColor);
    if (card.first)
        painter->drawRoundedRect(disc, 2, 2);
    else
        painter->drawEllipse(disc);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(Theme::textOn(discColor));
    painter->drawText(disc, Qt::AlignCenter, number);
    top += layout.head;

    QString where = card.time;
    if (!card.field.isEmpty())
        where = where.isEmpty() ? card.field : where + QStringLiteral("  ·  ") + card.field;
    line(layout.small, muted, where, layout.field);
    line(layout.mono, text, card.value, layout.value, Qt::ElideMiddle);
    line(layout.small, Theme::color(Theme::Role::Error), card.should, layout.should);
    if (layout.departure > 0) {
        // A mark as well as a colour.
        Theme::icon(card.first ? Severity::Error : Severity::Warning).paint(painter, QRect(left, top + 3, Theme::iconSize, Theme::iconSize));
        painter->setFont(option.font);
        painter->setPen(text);
        painter->drawText(QRect(left + badge + 2, top + 2, layout.text - badge - 2, layout.departure - 2), Qt::TextWordWrap, card.departure);
        top += layout.departure;
    }
    if (layout.remark > 0) {
        painter->setFont(layout.small);
        painter->setPen(text);
        painter->drawText(QRect(left, top, layout.text, layout.remark), Qt::TextWordWrap, card.remark);
        top += layout.remark;
    }
    line(layout.small, muted, card.rule, layout.rule);
    painter->restore();
}

} // namespace Roamscope
