// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/mappingcanvas.h"

#include "mapping/schema.h"
#include "widgets/mapping/schematreeview.h"
#include "widgets/mapping/treeaccessible.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <limits>

namespace Roamscope {

namespace {

constexpr double reach = 5; ///< px around a wire that still count as on it
constexpr int widestBadge = 190;
constexpr int markWidth = 15; ///< of a status or problem in a badge

} // namespace

MappingCanvas::MappingCanvas(SchemaTreeView *source, SchemaTreeView *target, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_target(target)
{
    installTreeAccessibility();
    setAccessibleName(tr("Rules"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumWidth(120);
    for (SchemaTreeView *tree : {source, target})
        connect(tree, &SchemaTreeView::geometryChanged, this, &MappingCanvas::trackTrees);
}

void MappingCanvas::setRules(QList<CanvasRule> rules)
{
    const QStringList selected = selectedRules();
    const QString current = m_current >= 0 ? m_rules[m_current].id : QString();
    m_rules = std::move(rules);
    m_selected.clear();
    m_current = -1;
    m_hovered = -1;
    m_drop = -1;
    for (int index = 0; index < ruleCount(); ++index) {
        if (selected.contains(m_rules[index].id))
            m_selected.insert(index);
        if (m_rules[index].id == current)
            m_current = index;
    }
    if (m_current < 0 && !m_selected.isEmpty())
        m_current = *m_selected.constBegin();
    measure();
    trackTrees();
    if (selectedRules() != selected)
        Q_EMIT selectionChanged();
}

void MappingCanvas::measure()
{
    const QFontMetrics metrics(Theme::small());
    m_badgeWidths.assign(std::size_t(m_rules.size()), 0);
    for (int index = 0; index < ruleCount(); ++index) {
        const CanvasRule &rule = m_rules[index];
        int width = rule.badge.isEmpty() ? 0 : metrics.horizontalAdvance(rule.badge) + 12;
        if (rule.status != RuleStatus::Open)
            width += markWidth;
        if (rule.problem)
            width += markWidth;
        if (width > 0 && rule.badge.isEmpty())
            width += 4;
        m_badgeWidths[std::size_t(index)] = std::min(width, widestBadge);
    }
}

int MappingCanvas::indexOf(const QString &id) const
{
    const auto found = std::ranges::find(m_rules, id, &CanvasRule::id);
    return found == m_rules.end() ? -1 : int(found - m_rules.begin());
}

QStringList MappingCanvas::selectedRules() const
{
    QStringList ids;
    if (m_current >= 0 && m_selected.contains(m_current))
        ids.append(m_rules[m_current].id);
    for (int index = 0; index < ruleCount(); ++index) {
        if (index != m_current && m_selected.contains(index))
            ids.append(m_rules[index].id);
    }
    return ids;
}

void MappingCanvas::setSelectedRules(const QStringList &ids)
{
    QSet<int> selected;
    int current = -1;
    for (const QString &id : ids) {
        const int index = indexOf(id);
        if (index < 0)
            continue;
        selected.insert(index);
        if (current < 0)
            current = index;
    }
    if (selected == m_selected && current == m_current)
        return;
    m_selected = selected;
    m_current = current;
    update();
    Q_EMIT selectionChanged();
    announce();
}

void MappingCanvas::announce()
{
    if (!hasFocus() || m_current < 0 || !QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_current);
    QAccessible::updateAccessibility(&event);
}

void MappingCanvas::setPreview(const SchemaTreeView *from, const QList<const SchemaNode *> &nodes, const QPoint &position)
{
    m_previewFrom = nodes.isEmpty() ? nullptr : from;
    m_previewNodes = nodes;
    m_previewTo = position;
    update();
}

void MappingCanvas::setDropRule(int rule)
{
    if (rule == m_drop)
        return;
    m_drop = rule;
    update();
}

void MappingCanvas::setHint(const QString &hint)
{
    m_hint = hint;
    update();
}

void MappingCanvas::trackTrees()
{
    m_stale = true;
    update();
}

WireSide MappingCanvas::sideOf(const SchemaTreeView *tree) const
{
    WireSide side = tree->wireSide();
    // The tree and the canvas need not begin at the same height.
    side.top += tree->mapTo(window(), QPoint(0, 0)).y() - mapTo(window(), QPoint(0, 0)).y();
    return side;
}

const WireScene &MappingCanvas::scene() const
{
    if (!m_stale)
        return m_scene;
    auto *self = const_cast<MappingCanvas *>(this);
    self->m_wireRules.clear();
    self->m_links.clear();
    for (int index = 0; index < ruleCount(); ++index) {
        const CanvasRule &rule = m_rules[index];
        self->m_wireRules.push_back({.targetY = m_target->contentY(rule.target), .badgeWidth = m_badgeWidths[std::size_t(index)]});
        for (const SchemaNode *source : rule.sources)
            self->m_links.push_back({.rule = index, .sourceY = m_source->contentY(source)});
    }
    m_scene = layoutWires(m_wireRules, m_links, sideOf(m_source), sideOf(m_target), {.width = width()});
    self->m_order.resize(std::size_t(ruleCount()));
    for (int index = 0; index < ruleCount(); ++index)
        self->m_order[std::size_t(index)] = index;
    std::ranges::stable_sort(self->m_order, {}, [this](int rule) {
        const int y = m_wireRules[std::size_t(rule)].targetY;
        return y < 0 ? std::numeric_limits<int>::max() : y;
    });
    m_stale = false;
    return m_scene;
}

int MappingCanvas::ruleAt(const QPoint &position) const
{
    const WireScene &shapes = scene();
    if (const int badge = wireBadgeAt(shapes, position); badge >= 0)
        return shapes.badges[std::size_t(badge)].rule;
    const int line = wireLineAt(shapes, position, reach);
    return line < 0 ? -1 : shapes.lines[std::size_t(line)].rule;
}

QRect MappingCanvas::ruleRect(int rule) const
{
    const WireScene &shapes = scene();
    for (const WireScene::Badge &badge : shapes.badges) {
        if (badge.rule == rule)
            return badge.rect;
    }
    for (const WireScene::Line &line : shapes.lines) {
        if (line.rule == rule)
            return QRectF(line.to.x() - 24, line.to.y() - 8, 24, 16).toRect();
    }
    return {};
}

QString MappingCanvas::describe(int rule) const
{
    if (rule < 0 || rule >= ruleCount())
        return {};
    const CanvasRule &shown = m_rules[rule];
    QStringList from;
    for (const SchemaNode *source : shown.sources) {
        if (source)
            from.append(source->pointer);
    }
    const QString target = shown.target ? shown.target->pointer : shown.id;
    QStringList lines {from.isEmpty() ? target : tr("%1 from %2").arg(target, from.join(QStringLiteral(", ")))};
    if (!shown.words.isEmpty())
        lines.append(shown.words);
    if (shown.status != RuleStatus::Open)
        lines.append(displayName(shown.status));
    if (shown.disabled)
        lines.append(tr("switched off"));
    if (!shown.problemText.isEmpty())
        lines.append(shown.problemText);
    return lines.join(QLatin1Char('\n'));
}

void MappingCanvas::select(int rule, Qt::KeyboardModifiers modifiers)
{
    QSet<int> selected = m_selected;
    if (modifiers & (Qt::ControlModifier | Qt::ShiftModifier)) {
        if (!selected.remove(rule))
            selected.insert(rule);
    } else {
        selected = rule < 0 ? QSet<int>() : QSet<int> {rule};
    }
    m_current = selected.contains(rule) ? rule : selected.isEmpty() ? -1 : *selected.constBegin();
    m_selected = selected;
    update();
    Q_EMIT selectionChanged();
    announce();
}

void MappingCanvas::step(int by, bool extend)
{
    scene();
    if (m_order.empty())
        return;
    const auto at = std::ranges::find(m_order, m_current);
    const int place = at == m_order.end() ? (by > 0 ? -1 : int(m_order.size())) : int(at - m_order.begin());
    const int rule = m_order[std::size_t(std::clamp(place + by, 0, int(m_order.size()) - 1))];
    if (extend) {
        m_selected.insert(rule);
        m_current = rule;
        update();
        Q_EMIT selectionChanged();
        announce();
    } else if (rule != m_current || !m_selected.contains(rule)) {
        select(rule, Qt::NoModifier);
    }
}

void MappingCanvas::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const int rule = ruleAt(position);
    m_mayBand = false;
    if (rule >= 0) {
        if (event->button() == Qt::LeftButton || !m_selected.contains(rule))
            select(rule, event->button() == Qt::LeftButton ? event->modifiers() : Qt::NoModifier);
    } else if (event->button() == Qt::LeftButton) {
        if (!(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)))
            select(-1, Qt::NoModifier);
        m_pressed = position;
        m_mayBand = true;
    }
}

void MappingCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (event->buttons() & Qt::LeftButton) {
        if (m_mayBand && (position - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
            m_band = QRect(m_pressed, position).normalized();
            update();
        }
        return;
    }
    const int rule = ruleAt(position);
    if (rule != m_hovered) {
        m_hovered = rule;
        setCursor(rule >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
}

void MappingCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_band.isEmpty()) {
        m_mayBand = false;
        return;
    }
    QSet<int> selected = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier) ? m_selected : QSet<int>();
    const WireScene &shapes = scene();
    for (const int line : wireLinesIn(shapes, m_band)) {
        // Wires that lie on each other are caught together.
        for (std::size_t link = 0; link < shapes.lineOfLink.size(); ++link) {
            if (shapes.lineOfLink[link] == line)
                selected.insert(m_links[link].rule);
        }
    }
    for (const WireScene::Badge &badge : shapes.badges) {
        if (m_band.intersects(badge.rect))
            selected.insert(badge.rule);
    }
    m_band = {};
    m_mayBand = false;
    m_selected = selected;
    if (!m_selected.contains(m_current))
        m_current = m_selected.isEmpty() ? -1 : *std::ranges::min_element(m_selected);
    update();
    Q_EMIT selectionChanged();
}

void MappingCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int rule = ruleAt(event->position().toPoint());
    if (rule >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT activated(m_rules[rule].id);
}

void MappingCanvas::wheelEvent(QWheelEvent *event)
{
    // The half of the canvas that the mouse is in belongs to the tree beside it.
    SchemaTreeView *tree = event->position().x() < width() / 2.0 ? m_source : m_target;
    QApplication::sendEvent(tree->verticalScrollBar(), event);
}

void MappingCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Up:
        step(-1, extend);
        return;
    case Qt::Key_Down:
        step(1, extend);
        return;
    case Qt::Key_Home:
        step(-ruleCount(), extend);
        return;
    case Qt::Key_End:
        step(ruleCount(), extend);
        return;
    case Qt::Key_Left:
        Q_EMIT focusSourceRequested();
        return;
    case Qt::Key_Right:
        Q_EMIT focusTargetRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT activated(m_rules[m_current].id);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeRequested();
        return;
    case Qt::Key_Insert:
    case Qt::Key_T:
        if (m_current >= 0)
            Q_EMIT insertRequested(mapToGlobal(ruleRect(m_current).bottomLeft()));
        return;
    case Qt::Key_A:
        if (event->modifiers() & Qt::ControlModifier) {
            for (int index = 0; index < ruleCount(); ++index)
                m_selected.insert(index);
            if (m_current < 0 && ruleCount() > 0)
                m_current = 0;
            update();
            Q_EMIT selectionChanged();
            return;
        }
        break;
    case Qt::Key_Escape:
        if (!m_selected.isEmpty()) {
            select(-1, Qt::NoModifier);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void MappingCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_selected.isEmpty())
        return;
    if (event->reason() == QContextMenuEvent::Keyboard && m_current >= 0)
        Q_EMIT menuRequested(mapToGlobal(ruleRect(m_current).bottomLeft()));
    else
        Q_EMIT menuRequested(event->globalPos());
}

void MappingCanvas::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (m_hovered >= 0) {
        m_hovered = -1;
        update();
    }
}

void MappingCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    trackTrees();
}

void MappingCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason && ruleCount() > 0)
        step(1, false);
    update();
}

void MappingCanvas::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void MappingCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        measure();
        trackTrees();
    }
    if (event->type() == QEvent::PaletteChange)
        update();
}

bool MappingCanvas::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const WireScene &shapes = scene();
    const int badge = wireBadgeAt(shapes, help->pos());
    const int rule = ruleAt(help->pos());
    if (badge >= 0 && shapes.badges[std::size_t(badge)].count > 1)
        QToolTip::showText(help->globalPos(), tr("Several rules end below this field. Open it to see them."), this);
    else if (rule >= 0)
        QToolTip::showText(help->globalPos(), QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(describe(rule).toHtmlEscaped()), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace Roamscope
