// SPDX-License-Identifier: GPL-3.0-or-later
// How the lines of a SchemaTreeView look.
#include "widgets/mapping/schematreeview.h"

#include "widgets/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

namespace Roamscope {

namespace {

constexpr int indent = 16;
constexpr int expanderWidth = 16;
constexpr int portWidth = 16; ///< at the side of the canvas
constexpr int portRadius = 4;

/// Source text: as JSON colours it, so that "12" and 12 differ.
QColor valueColor(TreeValue::Kind kind)
{
    switch (kind) {
    case TreeValue::Kind::Text:
        return Theme::color(Theme::Role::JsonString);
    case TreeValue::Kind::Number:
        return Theme::color(Theme::Role::JsonNumber);
    case TreeValue::Kind::Keyword:
        return Theme::color(Theme::Role::JsonKeyword);
    case TreeValue::Kind::Container:
        break;
    }
    return Theme::color(Theme::Role::TextMuted);
}

QString elided(const QPainter &painter, const QString &text, int width)
{
    return painter.fontMetrics().elidedText(text, Qt::ElideRight, width);
}

} // namespace

QRect SchemaTreeView::columnRect(const QRect &row, Column column) const
{
    const int left = m_header->sectionPosition(column) + (column == FieldColumn && m_side == Side::Target ? portWidth : 0);
    int right = column == ValueColumn ? row.right() + 1 : m_header->sectionPosition(column) + m_header->sectionSize(column);
    if (column == ValueColumn && m_side == Side::Source)
        right -= portWidth;
    return {row.left() + left, row.top(), std::max(0, right - left), row.height()};
}

QRect SchemaTreeView::expanderRect(int row) const
{
    const QRect field = columnRect(rowRect(row), FieldColumn);
    const int left = field.left() + Theme::gap + m_rows.rows()[std::size_t(row)].depth * indent;
    return {left, field.top(), expanderWidth, field.height()};
}

bool SchemaTreeView::isDimmed(const SchemaNode *node) const
{
    return !m_lit.isEmpty() && !m_litAbove.contains(node) && !m_selected.contains(node);
}

QString SchemaTreeView::foldedText(int count)
{
    return tr("%n more field(s) without a wire", nullptr, count);
}

void SchemaTreeView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    const int offset = verticalScrollBar()->value();
    const int first = std::max(0, (event->rect().top() + offset) / m_rowHeight);
    const int last = std::min(m_rows.count() - 1, (event->rect().bottom() + offset) / m_rowHeight);
    for (int row = first; row <= last; ++row)
        paintRow(painter, row, rowRect(row));
}

void SchemaTreeView::paintRow(QPainter &painter, int row, const QRect &rect)
{
    const TreeRows::Row &line = m_rows.rows()[std::size_t(row)];
    const SchemaNode *node = line.node;
    if (line.folded > 0) {
        painter.setFont(Theme::small());
        painter.setPen(Theme::color(row == m_hovered ? Theme::Role::Accent : Theme::Role::TextMuted));
        const QRect text = columnRect(rect, FieldColumn).adjusted(Theme::gap + line.depth * indent + expanderWidth, 0, rect.width(), 0);
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, QChar(0x22ef) + QLatin1Char(' ') + foldedText(line.folded));
        return;
    }

    const TreeMark mark = m_marks.value(node);
    const bool selected = m_selected.contains(node);
    const bool active = selected && hasFocus();
    QColor text = palette().color(QPalette::Text);
    if (selected) {
        painter.fillRect(rect, palette().color(active ? QPalette::Active : QPalette::Inactive, QPalette::Highlight));
        text = palette().color(active ? QPalette::Active : QPalette::Inactive, QPalette::HighlightedText);
    } else if (node == m_drop) {
        painter.fillRect(rect, Theme::color(Theme::Role::AccentSoft));
    } else if (m_lit.contains(node)) {
        painter.fillRect(rect, Theme::color(Theme::Role::AccentSoft));
    } else if (mark.wanted && !isDimmed(node)) {
        painter.fillRect(rect, Theme::mix(Theme::color(Theme::Role::WarningSoft), palette().color(QPalette::Base), 0.45));
    } else if (row == m_hovered) {
        painter.fillRect(rect, palette().color(QPalette::AlternateBase));
    }
    if (mark.wanted)
        painter.fillRect(QRect(rect.left(), rect.top() + 1, 3, rect.height() - 2), Theme::color(Theme::Role::Warning));
    const bool dimmed = isDimmed(node);
    if (dimmed)
        text = Theme::mix(text, palette().color(QPalette::Base), 0.38);

    paintField(painter, line, columnRect(rect, FieldColumn), text);

    const QRect type = columnRect(rect, TypeColumn).adjusted(Theme::gap, 0, -Theme::gap, 0);
    painter.setFont(Theme::small());
    const QColor muted = selected ? text : dimmed ? Theme::mix(Theme::color(Theme::Role::TextMuted), palette().color(QPalette::Base), 0.38) : Theme::color(Theme::Role::TextMuted);
    painter.setPen(muted);
    const QString typeText = node->unit.isEmpty() ? node->typeText : QStringLiteral("%1 · %2").arg(node->typeText, node->unit);
    painter.drawText(type, Qt::AlignVCenter | Qt::AlignLeft, elided(painter, typeText, type.width()));

    paintValue(painter, node, columnRect(rect, ValueColumn).adjusted(Theme::gap, 0, -Theme::gap, 0), selected || dimmed ? muted : text, selected || dimmed);
    paintPort(painter, node, rect);
    if (node == m_drop) {
        painter.setPen(QPen(Theme::color(Theme::Role::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(1, 1, -1, -1));
    } else if (node == m_current && hasFocus()) {
        painter.setPen(QPen(Theme::color(Theme::Role::Accent), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
}

void SchemaTreeView::paintField(QPainter &painter, const TreeRows::Row &row, const QRect &rect, const QColor &text)
{
    const SchemaNode *node = row.node;
    const TreeMark mark = m_marks.value(node);
    int left = rect.left() + Theme::gap + row.depth * indent;
    if (row.expandable) {
        const int middle = rect.center().y();
        const int centre = left + expanderWidth / 2 - 2;
        QPolygonF triangle;
        if (row.expanded)
            triangle << QPointF(centre - 4, middle - 2) << QPointF(centre + 4, middle - 2) << QPointF(centre, middle + 3);
        else
            triangle << QPointF(centre - 2, middle - 4) << QPointF(centre + 3, middle) << QPointF(centre - 2, middle + 4);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::mix(text, palette().color(QPalette::Base), 0.25));
        painter.drawPolygon(triangle);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    left += expanderWidth;

    int right = rect.right() - Theme::gap;
    // What is wrong stands at the end of the column, as a shape and in the tooltip.
    if (mark.problem) {
        const QRectF icon(right - 13, rect.center().y() - 6, 13, 13);
        Theme::paintSeverity(&painter, icon, *mark.problem);
        right -= 17;
    }
    QFont font = this->font();
    font.setWeight(node->required && m_side == Side::Target ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(text);
    const QString name = node->name.isEmpty() ? node->pointer : node->name;
    // The words an engineer looks for are in front: the marks follow the name.
    QString marks;
    if (node->array)
        marks += QStringLiteral(" [ ]");
    if (node->required && m_side == Side::Target)
        marks += QStringLiteral(" *");
    const int marksWidth = painter.fontMetrics().horizontalAdvance(marks);
    const QString shown = elided(painter, name, std::max(0, right - left - marksWidth));
    painter.drawText(QRect(left, rect.top(), std::max(0, right - left), rect.height()), Qt::AlignVCenter | Qt::AlignLeft, shown);
    if (!marks.isEmpty()) {
        left += painter.fontMetrics().horizontalAdvance(shown);
        painter.setPen(m_selected.contains(node) ? text : Theme::color(mark.wanted ? Theme::Role::Warning : Theme::Role::TextMuted));
        painter.drawText(QRect(left, rect.top(), marksWidth + 2, rect.height()), Qt::AlignVCenter | Qt::AlignLeft, marks);
    }
}

void SchemaTreeView::paintValue(QPainter &painter, const SchemaNode *node, const QRect &rect, const QColor &text, bool plain)
{
    if (rect.width() < 12)
        return;
    const TreeValue value = m_values.value(node);
    painter.setFont(Theme::small());
    if (m_side == Side::Target && m_marks.value(node).wanted && value.text.isEmpty() && value.count < 0) {
        painter.setPen(plain ? text : Theme::color(Theme::Role::Warning));
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, elided(painter, tr("required, no rule yet"), rect.width()));
        return;
    }
    QString shown = value.text;
    if (value.count >= 0)
        shown = shown.isEmpty() ? tr("%n element(s)", nullptr, value.count) : tr("%1 (1 of %2)").arg(shown, QLocale().toString(value.count));
    if (shown.isEmpty())
        return;
    painter.setPen(plain ? text : valueColor(value.kind));
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, elided(painter, shown.replace(QLatin1Char('\n'), QChar(0x2424)), rect.width()));
}

void SchemaTreeView::paintPort(QPainter &painter, const SchemaNode *node, const QRect &rect)
{
    const bool linked = m_rows.isLinked(node);
    const bool below = m_rows.isLinkedBelow(node);
    // An empty ring says: drag from here. On every line it would be noise; it comes with the mouse.
    const bool offered = !linked && (rowAt(rect.center()) == m_hovered || m_selected.contains(node));
    if (!linked && !offered && !(below && !m_rows.isExpanded(node)))
        return;
    const QPointF centre(m_side == Side::Source ? rect.right() - portWidth / 2.0 : rect.left() + portWidth / 2.0, rect.center().y() + 0.5);
    const TreeMark mark = m_marks.value(node);
    QColor color = Theme::color(Theme::Role::Accent);
    if (mark.state == TreeMark::State::Agreed)
        color = Theme::color(Theme::Role::Good);
    else if (mark.state == TreeMark::State::Disputed)
        color = Theme::color(Theme::Role::Warning);
    if (m_selected.contains(node) && hasFocus())
        color = palette().color(QPalette::HighlightedText);
    else if (isDimmed(node))
        color = Theme::mix(color, palette().color(QPalette::Base), 0.38);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.4));
    painter.setBrush(linked ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawEllipse(centre, portRadius - 0.5, portRadius - 0.5);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace Roamscope
