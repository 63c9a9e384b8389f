// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/mappage.h"

#include "mapping/editsession.h"
#include "widgets/emptystate.h"
#include "widgets/mapping/mapheader.h"
#include "widgets/mapping/mappingcanvas.h"
#include "widgets/mapping/maptreepanel.h"
#include "widgets/mapping/stepdragbutton.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr int scrollInterval = 40; ///< ms, while a drag waits at the edge of a tree
constexpr int scrollZone = 24; ///< px at the edges

/// Short enough to be read on a wire.
constexpr qsizetype badgeLength = 26;

QString badgeOf(const Step &step)
{
    const StepOp op = stepOp(step.op);
    if (op == StepOp::ForEach)
        return displayName(op);
    if (op == StepOp::Take) {
        // The wires show which fields they are.
        const SheetJson &others = step.parameter("or");
        return others.is_null() ? QString() : MapPage::tr("first found of %n", nullptr, 1 + int(others.is_array() ? others.size() : 1));
    }
    const QString text = stepText(step);
    return text.size() <= badgeLength ? text : displayName(op);
}

/// Steps but the take in front: what happens to the value on its way.
QString badgeOf(const Rule &rule)
{
    QStringList parts;
    for (const Step &step : rule.steps) {
        if (const QString part = badgeOf(step); !part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(" → "));
}

TreeMark::State stateOf(RuleStatus status)
{
    switch (status) {
    case RuleStatus::Agreed:
        return TreeMark::State::Agreed;
    case RuleStatus::Disputed:
        return TreeMark::State::Disputed;
    case RuleStatus::Open:
        break;
    }
    return TreeMark::State::Mapped;
}

} // namespace

MapPage::MapPage(MappingSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_stack(new QStackedLayout(this))
    , m_work(new QWidget(this))
    , m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("mapPage"));
    setAccessibleName(tr("Map"));
    buildWork();
    createActions();
    m_header->setTableSwitch(findChild<QAction *>(QStringLiteral("map.table")));

    m_empty->setContent(QStringLiteral("map"), tr("Say field by field how data becomes OCPI"),
                        tr("A mapping sheet lists for each field of the target where its value comes from and what happens to it on the way. "
                           "Begin with a sheet that comes with Roamscope, or with samples of your backend; try it on real data as you work, "
                           "and send it to your partner as a document."));
    QPushButton *make = m_empty->addButton(tr("New sheet…"));
    QPushButton *open = m_empty->addButton(tr("Open a sheet…"));
    QPushButton *demo = m_empty->addButton(tr("Open the demo"));
    connect(make, &QPushButton::clicked, this, &MapPage::newRequested);
    connect(open, &QPushButton::clicked, this, &MapPage::openRequested);
    connect(demo, &QPushButton::clicked, this, &MapPage::demoRequested);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_work);

    m_dragScroll.setInterval(scrollInterval);
    connect(&m_dragScroll, &QTimer::timeout, this, &MapPage::scrollWhileDragging);
    connect(session, &MappingSession::schemasChanged, this, &MapPage::showSchemas);
    connect(session, &MappingSession::rulesChanged, this, &MapPage::showRules);
    connect(session, &MappingSession::resultChanged, this, &MapPage::showResult);
    connect(session, &MappingSession::sampleChanged, this, &MapPage::showResult);
    connect(document(), &SheetDocument::reset, this, &MapPage::updatePage);
    connect(document(), &SheetDocument::reset, this, [this] {
        // Everybody who shows a rule has dropped it by now, or will; the selection is told once more after that.
        m_shownRule.clear();
        QMetaObject::invokeMethod(this, &MapPage::announceRule, Qt::QueuedConnection);
    });
    connect(document(), &SheetDocument::pathChanged, this, &MapPage::updatePage);
    updatePage();
    showSchemas();
}

MapPage::~MapPage() = default;

SheetDocument *MapPage::document() const
{
    return m_session->document();
}

SchemaTreeView *MapPage::sourceTree() const
{
    return m_sourcePanel->tree();
}

SchemaTreeView *MapPage::targetTree() const
{
    return m_targetPanel->tree();
}

void MapPage::buildWork()
{
    m_header = new MapHeader(m_session, m_work);
    m_sourcePanel = new MapTreePanel(SchemaTreeView::Side::Source, m_work);
    m_targetPanel = new MapTreePanel(SchemaTreeView::Side::Target, m_work);
    auto *middle = new QWidget(m_work);
    m_canvas = new MappingCanvas(sourceTree(), targetTree(), middle);
    m_canvas->setObjectName(QStringLiteral("mappingCanvas"));
    m_canvas->setHint(tr("Drag a field from the left to a field on the right."));
    m_stepButton = new StepDragButton(middle);
    m_stepButton->setObjectName(QStringLiteral("insertStepButton"));
    m_stepButton->setIcon(Theme::icon(QStringLiteral("plus")));
    m_stepButton->setText(tr("Step"));
    m_stepButton->setToolTip(tr("Insert a step: click for the selected rule, or drag this onto a wire"));
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(Theme::gap, Theme::gap, Theme::gap, Theme::gap);
    tools->addStretch();
    tools->addWidget(m_stepButton);
    tools->addStretch();
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(m_canvas, 1);

    m_sides = new QSplitter(Qt::Horizontal, m_work);
    m_sides->setChildrenCollapsible(false);
    m_sides->setHandleWidth(1);
    m_sides->addWidget(m_sourcePanel);
    m_sides->addWidget(middle);
    m_sides->addWidget(m_targetPanel);
    m_sides->setStretchFactor(0, 4);
    m_sides->setStretchFactor(1, 2);
    m_sides->setStretchFactor(2, 4);

    m_views = new QStackedWidget(m_work);
    m_views->addWidget(m_sides);
    m_panels = new QTabWidget(m_work);
    m_panels->setDocumentMode(true);
    m_panels->hide();
    m_height = new QSplitter(Qt::Vertical, m_work);
    m_height->setChildrenCollapsible(false);
    m_height->addWidget(m_views);
    m_height->addWidget(m_panels);
    m_height->setStretchFactor(0, 3);
    m_height->setStretchFactor(1, 1);

    auto *layout = new QVBoxLayout(m_work);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_height, 1);

    connectTree(sourceTree());
    connectTree(targetTree());
    connect(m_sourcePanel, &MapTreePanel::schemaRequested, this, &MapPage::sourceRequested);
    connect(m_targetPanel, &MapTreePanel::schemaRequested, this, &MapPage::targetRequested);
    connect(m_header, &MapHeader::requiredRequested, this, &MapPage::nextRequired);
    connect(m_header, &MapHeader::problemsRequested, this, &MapPage::nextProblem);

    connect(m_canvas, &MappingCanvas::selectionChanged, this, &MapPage::canvasSelected);
    connect(m_canvas, &MappingCanvas::activated, this, &MapPage::stepsRequested);
    connect(m_canvas, &MappingCanvas::removeRequested, this, &MapPage::removeSelected);
    connect(m_canvas, &MappingCanvas::insertRequested, this, &MapPage::showStepMenu);
    connect(m_canvas, &MappingCanvas::menuRequested, this, &MapPage::showRuleMenu);
    connect(m_canvas, &MappingCanvas::focusSourceRequested, this, [this] { sourceTree()->setFocus(Qt::OtherFocusReason); });
    connect(m_canvas, &MappingCanvas::focusTargetRequested, this, [this] { targetTree()->setFocus(Qt::OtherFocusReason); });
    connect(m_stepButton, &QToolButton::clicked, this, [this] { showStepMenu(m_stepButton->mapToGlobal(QPoint(0, m_stepButton->height()))); });
    connect(m_stepButton, &StepDragButton::dragMoved, this, [this](const QPoint &global) {
        m_canvas->setDropRule(m_canvas->ruleAt(m_canvas->mapFromGlobal(global)));
    });
    connect(m_stepButton, &StepDragButton::dropped, this, [this](const QPoint &global) {
        const int rule = m_canvas->ruleAt(m_canvas->mapFromGlobal(global));
        m_canvas->setDropRule(-1);
        if (rule < 0)
            return;
        m_canvas->setSelectedRules({m_canvas->rules()[rule].id});
        showStepMenu(global);
    });
}

void MapPage::connectTree(SchemaTreeView *tree)
{
    connect(tree, &SchemaTreeView::selectionChanged, this, [this, tree] { treeSelected(tree); });
    connect(tree, &SchemaTreeView::activated, this, [this, tree] { treeActivated(tree); });
    connect(tree, &SchemaTreeView::removeRequested, this, &MapPage::removeSelected);
    connect(tree, &SchemaTreeView::dragMoved, this, [this, tree](const QPoint &global) { dragTo(tree, global); });
    connect(tree, &SchemaTreeView::dropped, this, [this, tree](const QPoint &global) { dropAt(tree, global); });
    connect(tree, &SchemaTreeView::dragCancelled, this, &MapPage::endDrag);
    connect(tree, &SchemaTreeView::menuRequested, this,
            [this, tree](const SchemaNode *node, const QPoint &global) { showFieldMenu(tree, node, global); });
    connect(tree, &SchemaTreeView::followRequested, this, [this, tree] {
        SchemaTreeView *other = tree == sourceTree() ? targetTree() : sourceTree();
        const int rule = m_canvas->currentRule();
        if (rule >= 0) {
            const CanvasRule &shown = m_canvas->rules()[rule];
            const SchemaNode *end = other == targetTree() ? shown.target : shown.sources.isEmpty() ? nullptr : shown.sources.constFirst();
            if (end)
                other->setCurrentNode(end);
        }
        other->setFocus(Qt::OtherFocusReason);
    });
}

void MapPage::setSampleChooser(QWidget *chooser)
{
    m_header->setSampleChooser(chooser);
}

void MapPage::setTable(QWidget *table)
{
    m_table = table;
    m_views->addWidget(table);
    updateActions();
}

void MapPage::addPanel(const QString &title, QWidget *panel)
{
    m_panels->addTab(panel, title);
    m_panels->show();
    m_panels->tabBar()->setVisible(m_panels->count() > 1);
}

void MapPage::showPanel(QWidget *panel)
{
    m_panels->setCurrentWidget(panel);
}

QString MapPage::currentRule() const
{
    return m_canvas->currentRule() >= 0 ? m_canvas->rules()[m_canvas->currentRule()].id : QString();
}

QStringList MapPage::selectedRules() const
{
    return m_canvas->selectedRules();
}

bool MapPage::showsTable() const
{
    return m_table && m_views->currentWidget() == m_table;
}

void MapPage::setShowsTable(bool shows)
{
    m_views->setCurrentWidget(shows && m_table ? m_table : static_cast<QWidget *>(m_sides));
    if (auto *action = findChild<QAction *>(QStringLiteral("map.table")))
        action->setChecked(showsTable());
    if (!showsTable())
        m_canvas->trackTrees();
}

void MapPage::updatePage()
{
    m_stack->setCurrentWidget(document()->isOpen() ? m_work : static_cast<QWidget *>(m_empty));
    setFocusProxy(document()->isOpen() ? static_cast<QWidget *>(sourceTree()) : nullptr);
    updateActions();
}

// What is shown.

void MapPage::showSchemas()
{
    m_syncing = true;
    m_sourcePanel->setSchema(m_session->source(), m_session->sourceError());
    m_targetPanel->setSchema(m_session->target(), m_session->targetError());
    m_syncing = false;
    showRules();
    showResult();
}

const SchemaNode *MapPage::nearestSource(const QString &pointer) const
{
    const SchemaTreePtr &schema = m_session->source();
    QString path = pointer;
    while (schema && !path.isEmpty()) {
        if (const SchemaNode *node = schema->node(path); node && node->parent)
            return node;
        // What a for-each computes (a segment's energy) is no field of the source: its wire begins at the array.
        path.truncate(std::max<qsizetype>(0, path.lastIndexOf(QLatin1Char('/'))));
    }
    return nullptr;
}

void MapPage::showRules()
{
    const Sheet &sheet = document()->sheet();
    const SheetPaths paths(sheet);
    QList<CanvasRule> shown;
    QSet<const SchemaNode *> linkedSources;
    QSet<const SchemaNode *> linkedTargets;
    const std::function<void(const QList<Rule> &)> add = [&](const QList<Rule> &rules) {
        for (const Rule &rule : rules) {
            if (!rule.raw.is_null())
                continue;
            CanvasRule entry {.id = rule.id,
                              .target = m_session->target() ? m_session->target()->node(rule.target) : nullptr,
                              .badge = badgeOf(rule),
                              .words = ruleText(rule),
                              .status = rule.status,
                              .disabled = rule.disabled,
                              .forEach = rule.isForEach()};
            for (const QString &pointer : paths.sources(rule)) {
                const SchemaNode *node = nearestSource(pointer);
                if (node && !entry.sources.contains(node))
                    entry.sources.append(node);
            }
            if (entry.target) {
                linkedTargets.insert(entry.target);
                for (const SchemaNode *node : std::as_const(entry.sources))
                    linkedSources.insert(node);
            }
            entry.problemText = m_session->problemsOf(rule.id, &entry.problem).join(QLatin1Char('\n'));
            shown.append(entry);
            add(rule.rules);
        }
    };
    add(sheet.rules);
    sourceTree()->setLinked(linkedSources);
    targetTree()->setLinked(linkedTargets);
    m_canvas->setRules(std::move(shown));
    updateMarks();
    updateFacts();
    updateActions();
    lightPath();
}

void MapPage::showResult()
{
    const SchemaTreePtr &source = m_session->source();
    const SchemaTreePtr &target = m_session->target();
    sourceTree()->setValues(source && !m_session->sample().isEmpty() ? readTreeValues(*source, m_session->sample()) : TreeValues());
    targetTree()->setValues(target && !m_session->result().json.isEmpty() ? readTreeValues(*target, m_session->result().json) : TreeValues());
    QList<CanvasRule> rules = m_canvas->rules();
    int errors = 0;
    int warnings = 0;
    for (CanvasRule &rule : rules) {
        rule.problem.reset();
        rule.problemText = m_session->problemsOf(rule.id, &rule.problem).join(QLatin1Char('\n'));
        errors += rule.problem == Severity::Error ? 1 : 0;
        warnings += rule.problem == Severity::Warning ? 1 : 0;
    }
    m_canvas->setRules(std::move(rules));
    m_header->setProblems(errors, warnings);
    updateMarks();
    updateActions();
}

void MapPage::updateMarks()
{
    QHash<const SchemaNode *, TreeMark> targets;
    QHash<const SchemaNode *, TreeMark> sources;
    for (const SchemaNode *node : m_session->wanted())
        targets[node].wanted = true;
    for (const CanvasRule &rule : m_canvas->rules()) {
        if (!rule.target)
            continue;
        TreeMark &mark = targets[rule.target];
        mark.state = stateOf(rule.status);
        mark.problem = rule.problem;
        mark.problemText = rule.problemText;
        for (const SchemaNode *node : rule.sources) {
            // A source with several rules shows the one that needs attention most.
            TreeMark &source = sources[node];
            source.state = std::max(source.state, stateOf(rule.status));
        }
    }
    targetTree()->setMarks(std::move(targets));
    sourceTree()->setMarks(std::move(sources));
}

void MapPage::updateFacts()
{
    const QLocale locale;
    const auto fields = [](const SchemaTreePtr &schema) { return schema ? int(schema->nodes().size()) : 0; };
    QSet<const SchemaNode *> used;
    for (const CanvasRule &rule : m_canvas->rules()) {
        for (const SchemaNode *node : rule.sources)
            used.insert(node);
    }
    m_sourcePanel->setFacts(fields(m_session->source()) ? tr("%1 of %2 used").arg(locale.toString(used.size()), locale.toString(fields(m_session->source()))) : QString());
    m_targetPanel->setFacts(fields(m_session->target()) ? tr("%Ln rule(s)", nullptr, m_canvas->ruleCount()) : QString());
}

// Selection: one path is lit, on both sides and between them.

void MapPage::treeSelected(SchemaTreeView *tree)
{
    if (m_syncing)
        return;
    m_syncing = true;
    const QList<const SchemaNode *> nodes = tree->selectedNodes();
    QStringList rules;
    for (const CanvasRule &rule : m_canvas->rules()) {
        const bool touches = tree == targetTree()
            ? nodes.contains(rule.target)
            : std::ranges::any_of(rule.sources, [&nodes](const SchemaNode *node) { return nodes.contains(node); });
        if (touches && rule.target)
            rules.append(rule.id);
    }
    m_canvas->setSelectedRules(rules);
    SchemaTreeView *other = tree == sourceTree() ? targetTree() : sourceTree();
    const int current = m_canvas->currentRule();
    if (current >= 0) {
        const CanvasRule &rule = m_canvas->rules()[current];
        if (other == targetTree())
            other->scrollToNode(rule.target);
        else if (!rule.sources.isEmpty())
            other->scrollToNode(rule.sources.constFirst());
    }
    lightPath();
    m_syncing = false;
    updateActions();
    if (tree == targetTree() && rules.isEmpty() && nodes.size() == 1)
        Q_EMIT currentTargetChanged(nodes.constFirst()->pointer);
}

void MapPage::canvasSelected()
{
    if (!m_syncing) {
        m_syncing = true;
        const int current = m_canvas->currentRule();
        if (current >= 0) {
            const CanvasRule &rule = m_canvas->rules()[current];
            targetTree()->setCurrentNode(rule.target);
            sourceTree()->setCurrentNode(rule.sources.isEmpty() ? nullptr : rule.sources.constFirst());
        }
        lightPath();
        m_syncing = false;
    }
    updateActions();
    Q_EMIT selectionChanged();
    announceRule();
}

void MapPage::announceRule()
{
    const QString rule = currentRule();
    if (rule == m_shownRule)
        return;
    m_shownRule = rule;
    Q_EMIT currentRuleChanged(rule);
}

void MapPage::lightPath()
{
    QSet<const SchemaNode *> sources;
    QSet<const SchemaNode *> targets;
    for (int index = 0; index < m_canvas->ruleCount(); ++index) {
        if (!m_canvas->isSelected(index))
            continue;
        const CanvasRule &rule = m_canvas->rules()[index];
        if (rule.target)
            targets.insert(rule.target);
        for (const SchemaNode *node : rule.sources)
            sources.insert(node);
    }
    sourceTree()->setLit(sources);
    targetTree()->setLit(targets);
}

void MapPage::selectRules(const QStringList &ids)
{
    m_canvas->setSelectedRules(ids);
}

void MapPage::selectTarget(const QString &pointer)
{
    if (m_session->target())
        goToTarget(m_session->target()->node(pointer));
}

void MapPage::goToTarget(const SchemaNode *node)
{
    if (!node)
        return;
    if (showsTable())
        setShowsTable(false);
    targetTree()->setCurrentNode(node);
    targetTree()->setFocus(Qt::OtherFocusReason);
}

// Connecting.

void MapPage::treeActivated(SchemaTreeView *tree)
{
    const QList<const SchemaNode *> sources = sourceTree()->selectedNodes();
    const SchemaNode *target = targetTree()->currentNode();
    if (tree == sourceTree() && !target) {
        targetTree()->setFocus(Qt::OtherFocusReason);
        return;
    }
    const Rule *rule = target ? ruleForTarget(document()->sheet().rules, target->pointer) : nullptr;
    if (rule) {
        const int index = m_canvas->indexOf(rule->id);
        const bool linked = index >= 0 && std::ranges::all_of(sources, [this, index](const SchemaNode *node) {
            return m_canvas->rules()[index].sources.contains(node);
        });
        if (linked) {
            Q_EMIT stepsRequested(rule->id);
            return;
        }
    }
    if (!sources.isEmpty() && target)
        connectNodes(sources, target, targetTree()->viewport()->mapToGlobal(targetTree()->rowRect(std::max(0, targetTree()->currentRow())).bottomLeft()));
    else if (target)
        Q_EMIT suggestionsRequested(target->pointer);
}

void MapPage::connectNodes(const QList<const SchemaNode *> &sources, const SchemaNode *target, const QPoint &globalPosition)
{
    if (sources.isEmpty() || !target)
        return;
    if (const Rule *rule = ruleForTarget(document()->sheet().rules, target->pointer); rule && !rule->steps.isEmpty() && !rule->isForEach()) {
        askHowToConnect(sources, target, globalPosition);
        return;
    }
    const QStringList ids = connectFields(document(), sources, *target);
    showRules();
    selectRules(ids.mid(0, 1));
}

void MapPage::askHowToConnect(const QList<const SchemaNode *> &sources, const SchemaNode *target, const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("connectMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString name = sources.constFirst()->name;
    const auto add = [&](const QString &text, ConnectMode mode) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, sources, target, mode] {
            const QStringList ids = connectFields(document(), sources, *target, mode);
            showRules();
            selectRules(ids);
        });
    };
    menu->addSection(tr("%1 has a rule already").arg(target->name));
    add(tr("&Take %1 instead").arg(name), ConnectMode::Replace);
    add(tr("Take %1 where the present rule &finds nothing").arg(name), ConnectMode::OtherwiseTake);
    add(tr("&Join %1 to the text").arg(name), ConnectMode::Join);
    menu->popup(globalPosition);
    menu->setActiveAction(menu->actions().at(1));
}

void MapPage::dragTo(SchemaTreeView *tree, const QPoint &globalPosition)
{
    m_dragFrom = tree;
    m_dragPosition = globalPosition;
    SchemaTreeView *other = tree == sourceTree() ? targetTree() : sourceTree();
    const QPoint inTree = other->viewport()->mapFromGlobal(globalPosition);
    const bool overTree = other->viewport()->rect().contains(inTree);
    other->setDropNode(overTree ? other->nodeAt(inTree) : nullptr);
    const QPoint inCanvas = m_canvas->mapFromGlobal(globalPosition);
    m_canvas->setDropRule(tree == sourceTree() && m_canvas->rect().contains(inCanvas) ? m_canvas->ruleAt(inCanvas) : -1);
    m_canvas->setPreview(tree, tree->selectedNodes(), inCanvas);
    if (overTree && !m_dragScroll.isActive())
        m_dragScroll.start();
}

void MapPage::scrollWhileDragging()
{
    if (!m_dragFrom) {
        m_dragScroll.stop();
        return;
    }
    SchemaTreeView *other = m_dragFrom == sourceTree() ? targetTree() : sourceTree();
    const QPoint position = other->viewport()->mapFromGlobal(m_dragPosition);
    if (!other->viewport()->rect().contains(position))
        return;
    QScrollBar *bar = other->verticalScrollBar();
    if (position.y() < scrollZone)
        bar->setValue(bar->value() - other->rowHeight() / 2);
    else if (position.y() > other->viewport()->height() - scrollZone)
        bar->setValue(bar->value() + other->rowHeight() / 2);
    else
        return;
    other->setDropNode(other->nodeAt(position));
}

void MapPage::endDrag()
{
    m_dragScroll.stop();
    m_dragFrom = nullptr;
    sourceTree()->setDropNode(nullptr);
    targetTree()->setDropNode(nullptr);
    m_canvas->setDropRule(-1);
    m_canvas->setPreview(nullptr, {}, {});
}

void MapPage::dropAt(SchemaTreeView *tree, const QPoint &globalPosition)
{
    const QList<const SchemaNode *> dragged = tree->selectedNodes();
    SchemaTreeView *other = tree == sourceTree() ? targetTree() : sourceTree();
    const QPoint inTree = other->viewport()->mapFromGlobal(globalPosition);
    const SchemaNode *end = other->viewport()->rect().contains(inTree) ? other->nodeAt(inTree) : nullptr;
    const QPoint inCanvas = m_canvas->mapFromGlobal(globalPosition);
    const int rule = tree == sourceTree() && m_canvas->rect().contains(inCanvas) ? m_canvas->ruleAt(inCanvas) : -1;
    endDrag();
    if (dragged.isEmpty())
        return;
    if (rule >= 0 && m_canvas->rules()[rule].target)
        connectNodes(dragged, m_canvas->rules()[rule].target, globalPosition);
    else if (end && tree == sourceTree())
        connectNodes(dragged, end, globalPosition);
    else if (end)
        connectNodes({end}, dragged.constFirst(), globalPosition);
}

void MapPage::insertStep(StepOp op)
{
    const QStringList ids = selectedRules();
    if (ids.isEmpty())
        return;
    const TogetherEdit together(document(), tr("Insert a step: %1").arg(displayName(op)));
    for (const QString &id : ids) {
        const Rule *rule = document()->rule(id);
        if (!rule)
            continue;
        // A for-each stays the last one; what makes a value is put in front of what changes it.
        const bool makes = op == StepOp::Take || op == StepOp::Constant;
        const int at = makes ? 0 : int(rule->steps.size()) - (rule->isForEach() ? 1 : 0);
        document()->insertStep(id, at, newStep(op));
    }
}

QJsonObject MapPage::saveState() const
{
    QJsonObject state;
    state.insert(QStringLiteral("sides"), QString::fromLatin1(m_sides->saveState().toBase64()));
    state.insert(QStringLiteral("height"), QString::fromLatin1(m_height->saveState().toBase64()));
    state.insert(QStringLiteral("sourceColumns"), sourceTree()->saveColumns());
    state.insert(QStringLiteral("targetColumns"), targetTree()->saveColumns());
    state.insert(QStringLiteral("foldSource"), m_sourcePanel->foldsUnlinked());
    state.insert(QStringLiteral("foldTarget"), m_targetPanel->foldsUnlinked());
    state.insert(QStringLiteral("table"), showsTable());
    state.insert(QStringLiteral("rule"), currentRule());
    return state;
}

void MapPage::restoreState(const QJsonObject &state)
{
    const auto bytes = [&state](const char *name) { return QByteArray::fromBase64(state.value(QLatin1StringView(name)).toString().toLatin1()); };
    if (const QByteArray sides = bytes("sides"); !sides.isEmpty()) {
        m_sized = m_sides->restoreState(sides);
        m_height->restoreState(bytes("height"));
    }
    sourceTree()->restoreColumns(state.value(QStringLiteral("sourceColumns")).toString());
    targetTree()->restoreColumns(state.value(QStringLiteral("targetColumns")).toString());
    m_sourcePanel->setFoldUnlinked(state.value(QStringLiteral("foldSource")).toBool());
    m_targetPanel->setFoldUnlinked(state.value(QStringLiteral("foldTarget")).toBool());
    setShowsTable(state.value(QStringLiteral("table")).toBool());
    if (const QString rule = state.value(QStringLiteral("rule")).toString(); !rule.isEmpty())
        selectRules({rule});
}

void MapPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_sized || width() < 400)
        return;
    m_sized = true;
    const int total = width();
    m_sides->setSizes({total * 36 / 100, total * 26 / 100, total * 38 / 100});
    m_height->setSizes({height() * 68 / 100, height() * 32 / 100});
}

void MapPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_canvas->trackTrees();
}

} // namespace Roamscope
