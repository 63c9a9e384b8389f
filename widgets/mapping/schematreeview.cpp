// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/schematreeview.h"

#include "widgets/mapping/treeaccessible.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QToolTip>

#include <algorithm>

namespace Roamscope {

SchemaTreeView::SchemaTreeView(Side side, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_side(side)
    , m_header(new QHeaderView(Qt::Horizontal, this))
    , m_titles(new QStandardItemModel(0, ColumnCount, this))
{
    installTreeAccessibility();
    m_titles->setHorizontalHeaderLabels({tr("Field"), tr("Type"), side == Side::Source ? tr("Sample") : tr("Result")});
    m_header->setModel(m_titles);
    m_header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_header->setStretchLastSection(true);
    m_header->setMinimumSectionSize(48);
    m_header->setFocusPolicy(Qt::NoFocus);
    Theme::styleHeader(m_header);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int before, int now) {
        Q_UNUSED(before)
        // What the user drew stays his share of any width.
        if (!m_sharing && column < ValueColumn && viewport()->width() > 0)
            m_shares[column] = double(now) / viewport()->width();
        viewport()->update();
    });
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    measure();
}

SchemaTreeView::~SchemaTreeView() = default;

void SchemaTreeView::measure()
{
    m_rowHeight = std::max(22, fontMetrics().height() + 7);
    placeHeader();
}

int SchemaTreeView::headerHeight() const
{
    return m_header->height();
}

void SchemaTreeView::placeHeader()
{
    const int height = m_header->sizeHint().height();
    setViewportMargins(0, height, 0, 0);
    const QRect area = viewport()->geometry();
    m_header->setGeometry(area.left(), area.top() - height, area.width(), height);
    updateScrollBar();
}

void SchemaTreeView::shareColumns()
{
    const QScopedValueRollback sharing(m_sharing, true);
    for (const Column column : {FieldColumn, TypeColumn})
        m_header->resizeSection(column, std::max(m_header->minimumSectionSize(), int(m_shares[column] * viewport()->width())));
}

void SchemaTreeView::updateScrollBar()
{
    const int height = m_rows.count() * m_rowHeight;
    verticalScrollBar()->setSingleStep(m_rowHeight);
    verticalScrollBar()->setPageStep(std::max(m_rowHeight, viewport()->height() - m_rowHeight));
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
}

void SchemaTreeView::rowsEdited()
{
    updateScrollBar();
    m_hovered = -1;
    viewport()->update();
    Q_EMIT rowsChanged();
    Q_EMIT geometryChanged();
}

void SchemaTreeView::setSchema(const SchemaTreePtr &schema)
{
    if (schema == m_rows.schema())
        return;
    const QString current = m_current ? m_current->pointer : QString();
    m_current = nullptr;
    m_anchor = nullptr;
    m_drop = nullptr;
    m_selected.clear();
    m_lit.clear();
    m_litAbove.clear();
    m_marks.clear();
    m_values.clear();
    m_rows.setSchema(schema);
    if (schema && !current.isEmpty()) {
        m_current = schema->node(current);
        if (m_current)
            m_selected = {m_current};
    }
    rowsEdited();
    Q_EMIT currentChanged(m_current);
    Q_EMIT selectionChanged();
}

void SchemaTreeView::setFilter(const QString &filter)
{
    if (filter.simplified() == m_rows.filter())
        return;
    m_rows.setFilter(filter);
    rowsEdited();
}

void SchemaTreeView::setFoldUnlinked(bool fold)
{
    if (fold == m_rows.foldsUnlinked())
        return;
    m_rows.setFoldUnlinked(fold, m_side == Side::Target);
    rowsEdited();
}

void SchemaTreeView::expandAll()
{
    m_rows.expandAll();
    rowsEdited();
}

void SchemaTreeView::collapseAll()
{
    m_rows.collapseAll();
    rowsEdited();
}

void SchemaTreeView::setLinked(const QSet<const SchemaNode *> &linked)
{
    m_rows.setLinked(linked);
    rowsEdited();
}

void SchemaTreeView::setMarks(QHash<const SchemaNode *, TreeMark> marks)
{
    m_marks = std::move(marks);
    viewport()->update();
}

void SchemaTreeView::setValues(TreeValues values)
{
    m_values = std::move(values);
    viewport()->update();
}

QList<const SchemaNode *> SchemaTreeView::selectedNodes() const
{
    QList<const SchemaNode *> nodes;
    if (!m_rows.schema())
        return nodes;
    for (const SchemaNode *node : m_rows.schema()->nodes()) {
        if (m_selected.contains(node))
            nodes.append(node);
    }
    return nodes;
}

void SchemaTreeView::setCurrentNode(const SchemaNode *node, bool reveal)
{
    if (node && reveal && m_rows.rowOf(node) < 0) {
        m_rows.reveal(node);
        rowsEdited();
    }
    if (node != m_current || m_selected.size() > 1)
        selectOnly(node);
    if (node && reveal)
        scrollToNode(node);
}

void SchemaTreeView::selectOnly(const SchemaNode *node)
{
    m_current = node;
    m_anchor = node;
    m_selected.clear();
    if (node)
        m_selected.insert(node);
    viewport()->update();
    Q_EMIT currentChanged(m_current);
    Q_EMIT selectionChanged();
    announce();
}

void SchemaTreeView::announce()
{
    if (!hasFocus() || !QAccessible::isActive() || currentRow() < 0)
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(currentRow());
    QAccessible::updateAccessibility(&event);
}

void SchemaTreeView::setLit(const QSet<const SchemaNode *> &lit)
{
    if (lit == m_lit)
        return;
    m_lit = lit;
    m_litAbove.clear();
    for (const SchemaNode *node : std::as_const(m_lit)) {
        for (const SchemaNode *above = node; above && !m_litAbove.contains(above); above = above->parent)
            m_litAbove.insert(above);
    }
    viewport()->update();
}

void SchemaTreeView::setDropNode(const SchemaNode *node)
{
    if (node == m_drop)
        return;
    m_drop = node;
    viewport()->update();
}

void SchemaTreeView::scrollToNode(const SchemaNode *node)
{
    const int y = contentY(node);
    if (y < 0)
        return;
    WireSide side = wireSide();
    verticalScrollBar()->setValue(offsetToShow(y, side, m_rowHeight, verticalScrollBar()->maximum()));
}

int SchemaTreeView::contentY(const SchemaNode *node) const
{
    const int row = m_rows.nearestRow(node);
    return row < 0 ? -1 : row * m_rowHeight + m_rowHeight / 2;
}

WireSide SchemaTreeView::wireSide() const
{
    return {.offset = verticalScrollBar()->value(), .top = viewport()->y(), .height = viewport()->height()};
}

int SchemaTreeView::rowAt(const QPoint &position) const
{
    const int row = (position.y() + verticalScrollBar()->value()) / m_rowHeight;
    return position.y() >= 0 && row < m_rows.count() ? row : -1;
}

const SchemaNode *SchemaTreeView::nodeAt(const QPoint &position) const
{
    const int row = rowAt(position);
    return row >= 0 && m_rows.rows()[std::size_t(row)].folded == 0 ? m_rows.rows()[std::size_t(row)].node : nullptr;
}

QRect SchemaTreeView::rowRect(int row) const
{
    return {0, row * m_rowHeight - verticalScrollBar()->value(), viewport()->width(), m_rowHeight};
}

int SchemaTreeView::currentRow() const
{
    return m_current ? m_rows.rowOf(m_current) : -1;
}

void SchemaTreeView::activate(int row)
{
    if (row < 0 || row >= m_rows.count())
        return;
    const TreeRows::Row &line = m_rows.rows()[std::size_t(row)];
    if (line.folded > 0) {
        m_rows.unfoldSiblings(line.node);
        rowsEdited();
        return;
    }
    setCurrentNode(line.node);
    Q_EMIT activated(line.node);
}

void SchemaTreeView::selectFirstMatch()
{
    for (const TreeRows::Row &row : m_rows.rows()) {
        if (row.folded == 0 && m_rows.isMatch(row.node)) {
            setCurrentNode(row.node);
            return;
        }
    }
}

void SchemaTreeView::moveCurrent(int row, bool extend)
{
    if (m_rows.count() == 0)
        return;
    row = std::clamp(row, 0, m_rows.count() - 1);
    const TreeRows::Row &line = m_rows.rows()[std::size_t(row)];
    // The line of folded siblings has no field of its own: it is opened on the way.
    if (line.folded > 0) {
        m_rows.unfoldSiblings(line.node);
        rowsEdited();
    }
    const SchemaNode *node = m_rows.rows()[std::size_t(row)].node;
    if (!extend) {
        selectOnly(node);
    } else {
        const int anchor = std::max(0, m_anchor ? m_rows.rowOf(m_anchor) : row);
        m_selected.clear();
        for (int between = std::min(anchor, row); between <= std::max(anchor, row); ++between) {
            if (m_rows.rows()[std::size_t(between)].folded == 0)
                m_selected.insert(m_rows.rows()[std::size_t(between)].node);
        }
        m_current = node;
        viewport()->update();
        Q_EMIT currentChanged(node);
        Q_EMIT selectionChanged();
        announce();
    }
    scrollToNode(node);
}

void SchemaTreeView::keyPressEvent(QKeyEvent *event)
{
    const int row = currentRow();
    const int page = std::max(1, viewport()->height() / m_rowHeight - 1);
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Up:
        moveCurrent(row < 0 ? 0 : row - 1, extend);
        return;
    case Qt::Key_Down:
        moveCurrent(row + 1, extend);
        return;
    case Qt::Key_PageUp:
        moveCurrent(row - page, extend);
        return;
    case Qt::Key_PageDown:
        moveCurrent(row + page, extend);
        return;
    case Qt::Key_Home:
        moveCurrent(0, extend);
        return;
    case Qt::Key_End:
        moveCurrent(m_rows.count() - 1, extend);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (event->modifiers() & Qt::ControlModifier) {
            Q_EMIT followRequested();
            return;
        }
        if (!m_current)
            return;
        if (event->key() == Qt::Key_Right) {
            if (!m_current->children.empty() && !m_rows.isExpanded(m_current)) {
                m_rows.setExpanded(m_current, true);
                rowsEdited();
            } else if (!m_current->children.empty()) {
                moveCurrent(row + 1, false);
            }
        } else if (!m_current->children.empty() && m_rows.isExpanded(m_current) && m_rows.filter().isEmpty()) {
            m_rows.setExpanded(m_current, false);
            rowsEdited();
        } else if (m_current->parent && m_current->parent->parent) {
            setCurrentNode(m_current->parent);
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(row);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeRequested();
        return;
    case Qt::Key_Space:
        if (m_current && event->modifiers() & Qt::ControlModifier) {
            if (!m_selected.remove(m_current))
                m_selected.insert(m_current);
            viewport()->update();
            Q_EMIT selectionChanged();
            return;
        }
        break;
    case Qt::Key_Escape:
        if (m_dragging) {
            m_dragging = false;
            m_mayDrag = false;
            viewport()->unsetCursor();
            Q_EMIT dragCancelled();
            return;
        }
        break;
    default:
        break;
    }
    const QString text = event->text();
    if (!text.isEmpty() && text.at(0).isLetterOrNumber() && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        Q_EMIT searchRequested(text);
        return;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void SchemaTreeView::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const int row = rowAt(position);
    m_mayDrag = false;
    if (row < 0 || event->button() == Qt::MiddleButton)
        return;
    const TreeRows::Row line = m_rows.rows()[std::size_t(row)];
    if (line.folded > 0) {
        m_rows.unfoldSiblings(line.node);
        rowsEdited();
        return;
    }
    if (line.expandable && event->button() == Qt::LeftButton && expanderRect(row).adjusted(-3, 0, 3, 0).contains(position)) {
        m_rows.setExpanded(line.node, !line.expanded);
        rowsEdited();
        return;
    }
    m_narrowOnRelease = false;
    if (event->modifiers() & Qt::ControlModifier) {
        if (!m_selected.remove(line.node))
            m_selected.insert(line.node);
        m_current = line.node;
        m_anchor = line.node;
        viewport()->update();
        Q_EMIT currentChanged(m_current);
        Q_EMIT selectionChanged();
    } else if (event->modifiers() & Qt::ShiftModifier) {
        moveCurrent(row, true);
    } else if (m_selected.contains(line.node) && m_selected.size() > 1) {
        m_narrowOnRelease = event->button() == Qt::LeftButton;
    } else {
        selectOnly(line.node);
    }
    m_pressed = position;
    m_mayDrag = event->button() == Qt::LeftButton && m_selected.contains(line.node);
}

void SchemaTreeView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (event->buttons() & Qt::LeftButton && m_mayDrag) {
        if (!m_dragging && (position - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
            m_dragging = true;
            m_narrowOnRelease = false;
            viewport()->setCursor(Qt::CrossCursor);
        }
        if (m_dragging)
            Q_EMIT dragMoved(event->globalPosition().toPoint());
        return;
    }
    const int row = rowAt(position);
    if (row != m_hovered) {
        m_hovered = row;
        viewport()->update();
    }
}

void SchemaTreeView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_mayDrag = false;
    if (m_dragging) {
        m_dragging = false;
        viewport()->unsetCursor();
        Q_EMIT dropped(event->globalPosition().toPoint());
    } else if (m_narrowOnRelease) {
        selectOnly(nodeAt(event->position().toPoint()));
    }
    m_narrowOnRelease = false;
}

void SchemaTreeView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint());
    if (row < 0 || event->button() != Qt::LeftButton)
        return;
    const TreeRows::Row line = m_rows.rows()[std::size_t(row)];
    if (line.expandable && !m_rows.isLinked(line.node)) {
        m_rows.setExpanded(line.node, !line.expanded);
        rowsEdited();
    } else {
        activate(row);
    }
}

void SchemaTreeView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (m_current && currentRow() >= 0)
            Q_EMIT menuRequested(m_current, viewport()->mapToGlobal(rowRect(currentRow()).center()));
        return;
    }
    const SchemaNode *node = nodeAt(viewport()->mapFromGlobal(event->globalPos()));
    if (node && !m_selected.contains(node))
        selectOnly(node);
    Q_EMIT menuRequested(node, event->globalPos());
}

void SchemaTreeView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    // Only who walks here by key wants a field selected; a page that comes to the front keeps its quiet.
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    if (!m_current && m_rows.count() > 0 && byKey)
        moveCurrent(0, false);
    viewport()->update();
}

void SchemaTreeView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void SchemaTreeView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    placeHeader();
    shareColumns();
    Q_EMIT geometryChanged();
}

void SchemaTreeView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    // What is shown already is moved, and only the rest is painted.
    m_hovered = -1;
    viewport()->scroll(0, dy);
    Q_EMIT geometryChanged();
}

void SchemaTreeView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

bool SchemaTreeView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        viewport()->update();
    }
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const SchemaNode *node = nodeAt(help->pos());
        if (node)
            QToolTip::showText(help->globalPos(), QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(describe(node).toHtmlEscaped()), viewport(), rowRect(rowAt(help->pos())));
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

QString SchemaTreeView::describe(const SchemaNode *node) const
{
    if (!node)
        return {};
    QStringList facts {node->typeText};
    if (!node->unit.isEmpty())
        facts.append(node->unit);
    if (node->required)
        facts.append(tr("required"));
    const TreeMark mark = m_marks.value(node);
    switch (mark.state) {
    case TreeMark::State::None:
        facts.append(mark.wanted ? tr("no rule yet") : tr("no wire"));
        break;
    case TreeMark::State::Mapped:
        facts.append(tr("mapped"));
        break;
    case TreeMark::State::Agreed:
        facts.append(tr("mapped, agreed"));
        break;
    case TreeMark::State::Disputed:
        facts.append(tr("mapped, disputed"));
        break;
    }
    QStringList lines {node->pointer, facts.join(QStringLiteral(", "))};
    const TreeValue value = m_values.value(node);
    if (value.count >= 0)
        lines.append(tr("%n element(s) in the sample", nullptr, value.count));
    if (!value.text.isEmpty())
        lines.append(tr("Value: %1").arg(value.text));
    if (!mark.problemText.isEmpty())
        lines.append(mark.problemText);
    if (!node->description.isEmpty())
        lines.append(node->description);
    if (!node->enumValues.isEmpty()) {
        QStringList shown = node->enumValues.mid(0, 16);
        if (node->enumValues.size() > shown.size())
            shown.append(QChar(0x2026));
        lines.append(tr("Values: %1").arg(shown.join(QStringLiteral(", "))));
    }
    return lines.join(QLatin1Char('\n'));
}

QString SchemaTreeView::saveColumns() const
{
    return QStringLiteral("%1 %2").arg(m_shares[FieldColumn], 0, 'f', 3).arg(m_shares[TypeColumn], 0, 'f', 3);
}

void SchemaTreeView::restoreColumns(const QString &state)
{
    const double field = state.section(QLatin1Char(' '), 0, 0).toDouble();
    const double type = state.section(QLatin1Char(' '), 1, 1).toDouble();
    if (!(field > 0.05 && type > 0.02 && field + type < 0.95))
        return;
    m_shares = {field, type};
    shareColumns();
}

} // namespace Roamscope
