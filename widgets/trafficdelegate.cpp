// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trafficdelegate.h"

#include "models/capture/framemodel.h"
#include "widgets/theme.h"

#include <QWidget>
#include <QPainter>

namespace Roamscope {

namespace {

void drawText(QPainter *painter, const QRect &rect, const QString &text, const QColor &color, int alignment,
              Qt::TextElideMode elide = Qt::ElideRight)
{
    painter->setPen(color);
    painter->drawText(rect, alignment | Qt::TextSingleLine, painter->fontMetrics().elidedText(text, elide, rect.width()));
}

} // namespace

TrafficDelegate::TrafficDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

int TrafficDelegate::rowHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 7;
}

QSize TrafficDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    int width = option.fontMetrics.horizontalAdvance(text) + 2 * Theme::spacing;
    if (index.column() == FrameModel::TimeColumn)
        width += gutter;
    else if (index.column() == FrameModel::ActionColumn)
        width += 22;
    else if (index.column() == FrameModel::SourceColumn)
        width += 15;
    return {width, rowHeight(option.fontMetrics)};
}

void TrafficDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette palette = option.palette;
    const bool selected = option.state & QStyle::State_Selected;
    const bool active = option.state & QStyle::State_Active && option.widget && option.widget->hasFocus();
    QColor background = palette.color(QPalette::Base);
    const QString rule = index.data(FrameModel::ColorRole).toString();
    if (!rule.isEmpty())
        background = Theme::ruleColor(rule);
    if (selected)
        background = active || Theme::isHighContrast() ? Theme::color(Theme::Role::AccentSoft)
                                                       : Theme::mix(background, Theme::color(Theme::Role::AccentSoft), 0.75);
    painter->save();
    painter->setFont(option.font);
    painter->fillRect(option.rect, background);
    if (selected && active) {
        painter->setPen(Theme::color(Theme::Role::Accent));
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    } else {
        painter->setPen(Theme::mix(palette.color(QPalette::Base), Theme::color(Theme::Role::Line), 0.55));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    const QRect inner = option.rect.adjusted(Theme::spacing - 2, 0, -Theme::spacing + 2, 0);
    switch (index.column()) {
    case FrameModel::TimeColumn:
        if (index.data(FrameModel::TransactionRole).toBool())
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), Theme::color(Theme::Role::Accent));
        paintTime(painter, option.rect, index);
        break;
    case FrameModel::LanesColumn:
        paintLanes(painter, inner, index);
        break;
    case FrameModel::SourceColumn:
        paintSource(painter, inner, index);
        break;
    case FrameModel::ActionColumn:
        paintAction(painter, inner, index);
        break;
    case FrameModel::StatusColumn:
        paintStatus(painter, inner, index);
        break;
    case FrameModel::NoteColumn:
        paintNote(painter, inner, index);
        break;
    case FrameModel::IdColumn:
        painter->setFont(Theme::monospace());
        drawText(painter, inner, index.data().toString(), Theme::color(Theme::Role::TextMuted), Qt::AlignLeft | Qt::AlignVCenter,
                 Qt::ElideMiddle);
        break;
    case FrameModel::DeltaColumn:
    case FrameModel::SizeColumn:
    case FrameModel::ProtocolColumn:
        drawText(painter, inner, index.data().toString(), Theme::color(Theme::Role::TextMuted),
                 index.data(Qt::TextAlignmentRole).toInt());
        break;
    default:
        drawText(painter, inner, index.data().toString(), palette.color(QPalette::Text), index.data(Qt::TextAlignmentRole).toInt());
        break;
    }
    painter->restore();
}

void TrafficDelegate::paintTime(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const int side = 13;
    const int top = rect.top() + (rect.height() - side) / 2;
    const int severity = index.data(FrameModel::SeverityRole).toInt();
    if (severity >= int(Severity::Warning))
        Theme::paintSeverity(painter, QRectF(rect.left() + 6, top, side, side), Severity(severity));
    if (index.data(FrameModel::BookmarkRole).toBool()) {
        // Filled: an outline of this size would be lost beside the severity.
        const QRectF mark(rect.left() + 22, top + 1, 8, side - 2);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::color(Theme::Role::Accent));
        painter->drawPolygon(QPolygonF {mark.topLeft(), mark.topRight(), mark.bottomRight(),
                                        QPointF(mark.center().x(), mark.bottom() - 3.5), mark.bottomLeft()});
        painter->setRenderHint(QPainter::Antialiasing, false);
    } else if (!index.data(FrameModel::CommentRole).toString().isEmpty()) {
        Theme::icon(QStringLiteral("comment"), Theme::Role::Accent).paint(painter, QRect(rect.left() + 20, top, side, side));
    }
    const QString text = index.data().toString();
    const QRect place = rect.adjusted(gutter, 0, -Theme::gap, 0);
    const qsizetype space = text.indexOf(QLatin1Char(' '));
    if (space > 0 && painter->fontMetrics().horizontalAdvance(text) <= place.width()) {
        // The day steps back behind the time of day.
        const QString day = text.left(space + 1);
        drawText(painter, place, day, Theme::color(Theme::Role::TextMuted), Qt::AlignLeft | Qt::AlignVCenter);
        drawText(painter, place.adjusted(painter->fontMetrics().horizontalAdvance(day), 0, 0, 0), text.mid(space + 1),
                 Theme::color(Theme::Role::Text), Qt::AlignLeft | Qt::AlignVCenter);
        return;
    }
    drawText(painter, place, text, Theme::color(Theme::Role::Text), Qt::AlignLeft | Qt::AlignVCenter, Qt::ElideLeft);
}

void TrafficDelegate::paintLanes(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const QString arrow = QStringLiteral(" → ");
    const qsizetype middle = text.indexOf(arrow);
    const auto *model = qobject_cast<const FrameModel *>(index.model());
    if (middle < 0 || !model || painter->fontMetrics().horizontalAdvance(text) > rect.width()) {
        drawText(painter, rect, text, Theme::color(Theme::Role::Text), Qt::AlignLeft | Qt::AlignVCenter);
        return;
    }
    const FrameId frame = index.data(FrameModel::FrameIdRole).toUInt();
    const QString parts[] = {text.left(middle), arrow, text.mid(middle + arrow.size())};
    const QColor colors[] = {Theme::lane(model->capture()->frames().from(frame)), Theme::color(Theme::Role::TextMuted),
                             Theme::lane(model->capture()->frames().to(frame))};
    int x = rect.left();
    for (int i = 0; i < 3; ++i) {
        drawText(painter, QRect(x, rect.top(), rect.right() - x + 1, rect.height()), parts[i], colors[i], Qt::AlignLeft | Qt::AlignVCenter);
        x += painter->fontMetrics().horizontalAdvance(parts[i]);
    }
}

void TrafficDelegate::paintSource(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    if (text.isEmpty())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::sourceColor(index.data(FrameModel::SourceColorRole).toString()));
    painter->drawEllipse(QRectF(rect.left(), rect.center().y() - 4, 9, 9));
    painter->setRenderHint(QPainter::Antialiasing, false);
    drawText(painter, rect.adjusted(15, 0, 0, 0), text, Theme::color(Theme::Role::TextMuted), Qt::AlignLeft | Qt::AlignVCenter, Qt::ElideMiddle);
}

void TrafficDelegate::paintAction(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const auto kind = FrameKind(index.data(FrameModel::KindRole).toInt());
    const int indent = index.data(FrameModel::IndentRole).toBool() ? 16 : 0;
    Theme::paintKind(painter, QRectF(rect.left() + indent, rect.top() + (rect.height() - 14) / 2.0, 14, 14), kind);
    const QString text = index.data().toString();
    QFont font = painter->font();
    const bool isPath = kind == FrameKind::HttpRequest || kind == FrameKind::HttpResponse;
    if (isRequest(kind) && !isPath)
        font.setWeight(QFont::Medium);
    painter->setFont(font);
    const bool quiet = isResponse(kind) || kind == FrameKind::Event;
    drawText(painter, rect.adjusted(indent + 19, 0, 0, 0), text, Theme::color(quiet ? Theme::Role::TextMuted : Theme::Role::Text),
             Qt::AlignLeft | Qt::AlignVCenter, isPath ? Qt::ElideMiddle : Qt::ElideRight);
}

void TrafficDelegate::paintStatus(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    if (text.isEmpty())
        return;
    const auto tone = StatusTone(index.data(FrameModel::ToneRole).toInt());
    if (tone == StatusTone::Warning || tone == StatusTone::Error) {
        const QRectF badge = QRectF(rect).adjusted(-2, 3, 0, -3);
        const Severity severity = tone == StatusTone::Error ? Severity::Error : Severity::Warning;
        Theme::paintBadge(painter, badge, text, Theme::severitySoft(severity), Theme::severity(severity));
        return;
    }
    drawText(painter, rect.adjusted(2, 0, 0, 0), text, Theme::color(tone == StatusTone::Good ? Theme::Role::Good : Theme::Role::TextMuted),
             Qt::AlignLeft | Qt::AlignVCenter);
}

void TrafficDelegate::paintNote(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    drawText(painter, rect, index.data().toString(), Theme::color(Theme::Role::TextMuted), Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace Roamscope
