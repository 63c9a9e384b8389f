// SPDX-License-Identifier: GPL-3.0-or-later
// Actions and menus of the Map page.
#include "widgets/mapping/mappage.h"

#include "mapping/editsession.h"
#include "widgets/mapping/mappingcanvas.h"
#include "widgets/mapping/maptreepanel.h"
#include "widgets/theme.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace Roamscope {

QAction *MapPage::addNamedAction(const char *id, const QString &text, const char *icon, const QKeySequence &key, void (MapPage::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(id));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (icon)
        action->setIcon(Theme::icon(QLatin1StringView(icon)));
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void MapPage::createActions()
{
    addNamedAction("map.connect", tr("&Connect the selected fields"), "link", QKeySequence(Qt::CTRL | Qt::Key_Return), &MapPage::connectCurrent);
    addNamedAction("map.insertStep", tr("&Insert a step…"), "plus", QKeySequence(Qt::CTRL | Qt::Key_I), &MapPage::insertAction);
    addNamedAction("map.removeRules", tr("&Remove the selected rules"), "delete", {}, &MapPage::removeSelected);
    addNamedAction("map.nextRequired", tr("Next &required field without a rule"), "star", QKeySequence(Qt::CTRL | Qt::Key_J), &MapPage::nextRequired);
    addNamedAction("map.nextProblem", tr("Next &problem"), "warning", QKeySequence(Qt::Key_F8), &MapPage::nextProblem);
    addNamedAction("map.previousProblem", tr("Pre&vious problem"), "warning", QKeySequence(Qt::SHIFT | Qt::Key_F8), &MapPage::previousProblem);
    addNamedAction("map.searchSource", tr("Search the &source fields"), "search", QKeySequence(Qt::CTRL | Qt::Key_F), &MapPage::searchSource);
    addNamedAction("map.searchTarget", tr("Search the &target fields"), "search", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), &MapPage::searchTarget);
    addNamedAction("map.foldUnlinked", tr("Show only fields with a &wire"), "collapse", QKeySequence(Qt::CTRL | Qt::Key_L), &MapPage::foldUnlinked)
        ->setCheckable(true);
    addNamedAction("map.expandAll", tr("&Open all fields"), "expand", {}, &MapPage::expandAll);
    addNamedAction("map.collapseAll", tr("C&lose all fields"), "collapse", {}, &MapPage::collapseAll);
    QAction *table = addNamedAction("map.table", tr("T&able"), "columns", QKeySequence(Qt::CTRL | Qt::Key_T), &MapPage::toggleTable);
    table->setCheckable(true);
    table->setToolTip(tr("Show the sheet as a table"));
    addNamedAction("map.markAgreed", tr("Mark as a&greed"), "check", {}, &MapPage::markAgreed);
    addNamedAction("map.markDisputed", tr("Mark as &disputed"), "help", {}, &MapPage::markDisputed);
    addNamedAction("map.markOpen", tr("Mark as op&en"), "note", {}, &MapPage::markOpen);
    addNamedAction("map.switchOff", tr("Switch the rules o&ff or on"), "pause", {}, &MapPage::switchOff);
}

void MapPage::updateActions()
{
    const bool open = document()->isOpen();
    const bool anyRule = open && !selectedRules().isEmpty();
    const auto enable = [this](const char *id, bool on) {
        if (auto *action = findChild<QAction *>(QLatin1StringView(id), Qt::FindDirectChildrenOnly))
            action->setEnabled(on);
    };
    for (const char *id : {"map.insertStep", "map.removeRules", "map.markAgreed", "map.markDisputed", "map.markOpen", "map.switchOff"})
        enable(id, anyRule);
    enable("map.connect", open && sourceTree()->currentNode() && targetTree()->currentNode());
    enable("map.nextRequired", open && !m_session->wanted().isEmpty());
    const bool problems = open && std::ranges::any_of(m_canvas->rules(), [](const CanvasRule &rule) { return rule.problem.has_value(); });
    enable("map.nextProblem", problems);
    enable("map.previousProblem", problems);
    for (const char *id : {"map.searchSource", "map.searchTarget", "map.foldUnlinked", "map.expandAll", "map.collapseAll"})
        enable(id, open);
    enable("map.table", open && m_table);
}

QMenu *MapPage::stepMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Insert a step"), parent);
    menu->setToolTipsVisible(true);
    for (const StepOp op : stepOps()) {
        if (op == StepOp::ForEach)
            continue; // it needs rules within: drawing a wire between two lists makes it
        QAction *action = menu->addAction(displayName(op));
        action->setToolTip(stepHelp(op));
        action->setObjectName(QStringLiteral("insert.") + stepOpId(op));
        connect(action, &QAction::triggered, this, [this, op] {
            insertStep(op);
            if (!currentRule().isEmpty())
                Q_EMIT stepsRequested(currentRule());
        });
    }
    return menu;
}

void MapPage::showStepMenu(const QPoint &globalPosition)
{
    if (selectedRules().isEmpty())
        return;
    QMenu *menu = stepMenu(this);
    menu->setObjectName(QStringLiteral("stepMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(globalPosition);
    menu->setActiveAction(menu->actions().constFirst());
}

void MapPage::showRuleMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const QString rule = currentRule(); !rule.isEmpty())
        connect(menu->addAction(Theme::icon(QStringLiteral("edit")), tr("&Edit the steps")), &QAction::triggered, this, [this, rule] { Q_EMIT stepsRequested(rule); });
    menu->addMenu(stepMenu(menu));
    menu->addSeparator();
    for (const char *id : {"map.markAgreed", "map.markDisputed", "map.markOpen", "map.switchOff"})
        menu->addAction(findChild<QAction *>(QLatin1StringView(id)));
    menu->addSeparator();
    menu->addAction(findChild<QAction *>(QStringLiteral("map.removeRules")));
    menu->popup(globalPosition);
}

void MapPage::showFieldMenu(SchemaTreeView *tree, const SchemaNode *node, const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (node) {
        menu->addAction(findChild<QAction *>(QStringLiteral("map.connect")));
        if (tree == targetTree()) {
            connect(menu->addAction(Theme::icon(QStringLiteral("search")), tr("Suggest &fields for %1").arg(node->name)), &QAction::triggered, this,
                    [this, pointer = node->pointer] { Q_EMIT suggestionsRequested(pointer); });
            if (!ruleForTarget(document()->sheet().rules, node->pointer)) {
                connect(menu->addAction(Theme::icon(QStringLiteral("plus")), tr("Give it a &constant")), &QAction::triggered, this, [this, pointer = node->pointer] {
                    const SheetPaths paths(document()->sheet());
                    const QString id = document()->addRule({.target = pointer, .steps = {newStep(StepOp::Constant)}}, paths.parentForTarget(pointer));
                    showRules();
                    selectRules({id});
                    Q_EMIT stepsRequested(id);
                });
            }
        }
        menu->addSeparator();
    }
    if (!selectedRules().isEmpty()) {
        menu->addMenu(stepMenu(menu));
        for (const char *id : {"map.markAgreed", "map.markDisputed", "map.markOpen", "map.switchOff", "map.removeRules"})
            menu->addAction(findChild<QAction *>(QLatin1StringView(id)));
        menu->addSeparator();
    }
    for (const char *id : {"map.foldUnlinked", "map.expandAll", "map.collapseAll"})
        menu->addAction(findChild<QAction *>(QLatin1StringView(id)));
    menu->popup(globalPosition);
}

void MapPage::connectCurrent()
{
    const SchemaNode *target = targetTree()->currentNode();
    if (target)
        connectNodes(sourceTree()->selectedNodes(), target,
                     targetTree()->viewport()->mapToGlobal(targetTree()->rowRect(std::max(0, targetTree()->currentRow())).bottomLeft()));
}

void MapPage::removeSelected()
{
    const QStringList ids = selectedRules();
    if (ids.isEmpty())
        return;
    document()->removeRules(ids);
    showRules();
}

void MapPage::insertAction()
{
    const int rule = m_canvas->currentRule();
    const QRect place = rule >= 0 ? m_canvas->ruleRect(rule) : QRect();
    showStepMenu(m_canvas->mapToGlobal(place.isEmpty() ? m_canvas->rect().center() : place.bottomLeft()));
}

void MapPage::nextRequired()
{
    if (!m_session->target() || m_session->wanted().isEmpty())
        return;
    const auto &nodes = m_session->target()->nodes();
    const auto start = std::ranges::find(nodes, targetTree()->currentNode());
    const std::size_t from = start == nodes.end() ? nodes.size() - 1 : std::size_t(start - nodes.begin());
    for (std::size_t by = 1; by <= nodes.size(); ++by) {
        const SchemaNode *node = nodes[(from + by) % nodes.size()];
        if (m_session->wanted().contains(node)) {
            goToTarget(node);
            return;
        }
    }
}

void MapPage::goToProblem(int by)
{
    QStringList order;
    QList<int> problems;
    for (int index = 0; index < m_canvas->ruleCount(); ++index) {
        if (m_canvas->rules()[index].problem)
            problems.append(index);
    }
    if (problems.isEmpty())
        return;
    // In the order of the target tree, so that the eye goes down the page.
    std::ranges::stable_sort(problems, {}, [this](int index) { return targetTree()->contentY(m_canvas->rules()[index].target); });
    const qsizetype at = problems.indexOf(m_canvas->currentRule());
    const qsizetype next = at < 0 ? (by > 0 ? 0 : problems.size() - 1) : (at + by + problems.size()) % problems.size();
    if (showsTable())
        setShowsTable(false);
    selectRules({m_canvas->rules()[problems[next]].id});
    m_canvas->setFocus(Qt::OtherFocusReason);
}

void MapPage::nextProblem()
{
    goToProblem(1);
}

void MapPage::previousProblem()
{
    goToProblem(-1);
}

void MapPage::searchSource()
{
    setShowsTable(false);
    m_sourcePanel->search()->setFocus(Qt::ShortcutFocusReason);
    m_sourcePanel->search()->selectAll();
}

void MapPage::searchTarget()
{
    setShowsTable(false);
    m_targetPanel->search()->setFocus(Qt::ShortcutFocusReason);
    m_targetPanel->search()->selectAll();
}

void MapPage::foldUnlinked()
{
    const bool fold = findChild<QAction *>(QStringLiteral("map.foldUnlinked"))->isChecked();
    m_sourcePanel->setFoldUnlinked(fold);
    m_targetPanel->setFoldUnlinked(fold);
}

void MapPage::toggleTable()
{
    setShowsTable(!showsTable());
}

void MapPage::expandAll()
{
    sourceTree()->expandAll();
    targetTree()->expandAll();
}

void MapPage::collapseAll()
{
    sourceTree()->collapseAll();
    targetTree()->collapseAll();
}

void MapPage::markAgreed()
{
    document()->setStatus(selectedRules(), RuleStatus::Agreed);
}

void MapPage::markDisputed()
{
    document()->setStatus(selectedRules(), RuleStatus::Disputed);
}

void MapPage::markOpen()
{
    document()->setStatus(selectedRules(), RuleStatus::Open);
}

void MapPage::switchOff()
{
    const QStringList ids = selectedRules();
    const bool anyOn = std::ranges::any_of(ids, [this](const QString &id) {
        const Rule *rule = document()->rule(id);
        return rule && !rule->disabled;
    });
    document()->setDisabled(ids, anyOn);
}

} // namespace Roamscope
