// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/treeaccessible.h"

#include "widgets/mapping/mappingcanvas.h"
#include "widgets/mapping/schematreeview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace Roamscope {

namespace {

/// One line of a tree. Made when asked for, dropped with the tree.
class TreeLine : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    TreeLine(SchemaTreeView *tree, int row)
        : m_tree(tree)
        , m_row(row)
    {
    }

    bool isValid() const override { return m_tree && m_row < m_tree->rows().count(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_tree ? m_tree->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return m_tree ? QAccessible::queryAccessibleInterface(m_tree) : nullptr; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    void setText(QAccessible::Text, const QString &) override { }
    QAccessible::Role role() const override { return QAccessible::TreeItem; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const TreeRows::Row &line = m_tree->rows().rows()[std::size_t(m_row)];
        if (line.folded > 0)
            return kind == QAccessible::Name ? SchemaTreeView::foldedText(line.folded) : QString();
        switch (kind) {
        case QAccessible::Name:
            return line.node->name;
        case QAccessible::Value:
            return m_tree->value(line.node).text;
        case QAccessible::Description:
            return m_tree->describe(line.node);
        default:
            return {};
        }
    }

    QRect rect() const override
    {
        return isValid() ? m_tree->rowRect(m_row).translated(m_tree->viewport()->mapToGlobal(QPoint(0, 0))) : QRect();
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (!isValid())
            return state;
        const TreeRows::Row &line = m_tree->rows().rows()[std::size_t(m_row)];
        state.selectable = true;
        state.focusable = true;
        state.multiSelectable = true;
        state.selected = line.folded == 0 && m_tree->isSelected(line.node);
        state.focused = m_tree->hasFocus() && m_tree->currentRow() == m_row;
        state.expandable = line.expandable;
        state.expanded = line.expanded;
        state.collapsed = line.expandable && !line.expanded;
        state.offscreen = !m_tree->viewport()->rect().intersects(m_tree->rowRect(m_row));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (isValid() && name == pressAction())
            m_tree->activate(m_row);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<SchemaTreeView> m_tree;
    int m_row;
};

/// One rule of the canvas: its badge and wires.
class RuleItem : public QAccessibleInterface
{
public:
    RuleItem(MappingCanvas *canvas, int rule)
        : m_canvas(canvas)
        , m_rule(rule)
    {
    }

    bool isValid() const override { return m_canvas && m_rule < m_canvas->ruleCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_canvas ? m_canvas->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return m_canvas ? QAccessible::queryAccessibleInterface(m_canvas) : nullptr; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    void setText(QAccessible::Text, const QString &) override { }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_canvas->describe(m_rule) : QString();
    }
    QRect rect() const override
    {
        return isValid() ? m_canvas->ruleRect(m_rule).translated(m_canvas->mapToGlobal(QPoint(0, 0))) : QRect();
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (!isValid())
            return state;
        state.selectable = true;
        state.focusable = true;
        state.multiSelectable = true;
        state.selected = m_canvas->isSelected(m_rule);
        state.focused = m_canvas->hasFocus() && m_canvas->currentRule() == m_rule;
        state.offscreen = m_canvas->ruleRect(m_rule).isEmpty();
        return state;
    }

private:
    QPointer<MappingCanvas> m_canvas;
    int m_rule;
};

/// A widget whose children are painted, not widgets; `Item` is made for the n-th.
template<typename Widget, typename Item>
class PaintedList : public QAccessibleWidget
{
public:
    PaintedList(Widget *widget, QAccessible::Role role)
        : QAccessibleWidget(widget, role, widget->accessibleName())
        , m_widget(widget)
    {
    }
    ~PaintedList() override
    {
        for (const auto &[index, id] : m_items)
            QAccessible::deleteAccessibleInterface(id);
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_widget->accessibleName() : QAccessibleWidget::text(kind);
    }
    int childCount() const override { return count(m_widget); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (const auto found = m_items.find(index); found != m_items.end())
            return QAccessible::accessibleInterface(found->second);
        auto *item = new Item(m_widget, index);
        m_items[index] = QAccessible::registerAccessibleInterface(item);
        return item;
    }
    int indexOfChild(const QAccessibleInterface *item) const override
    {
        for (const auto &[index, id] : m_items) {
            if (QAccessible::accessibleInterface(id) == item)
                return index;
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override { return child(at(m_widget, QPoint(x, y))); }
    QAccessibleInterface *focusChild() const override { return m_widget->hasFocus() ? child(current(m_widget)) : nullptr; }

private:
    static int count(const SchemaTreeView *tree) { return tree->rows().count(); }
    static int count(const MappingCanvas *canvas) { return canvas->ruleCount(); }
    static int current(const SchemaTreeView *tree) { return tree->currentRow(); }
    static int current(const MappingCanvas *canvas) { return canvas->currentRule(); }
    static int at(const SchemaTreeView *tree, const QPoint &global) { return tree->rowAt(tree->viewport()->mapFromGlobal(global)); }
    static int at(const MappingCanvas *canvas, const QPoint &global) { return canvas->ruleAt(canvas->mapFromGlobal(global)); }

    Widget *m_widget;
    mutable std::map<int, QAccessible::Id> m_items;
};

QAccessibleInterface *treeFactory(const QString &className, QObject *object)
{
    if (className == QLatin1String("Roamscope::SchemaTreeView")) {
        if (auto *tree = qobject_cast<SchemaTreeView *>(object))
            return new PaintedList<SchemaTreeView, TreeLine>(tree, QAccessible::Tree);
    }
    if (className == QLatin1String("Roamscope::MappingCanvas")) {
        if (auto *canvas = qobject_cast<MappingCanvas *>(object))
            return new PaintedList<MappingCanvas, RuleItem>(canvas, QAccessible::List);
    }
    return nullptr;
}

} // namespace

void installTreeAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(treeFactory);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace Roamscope
