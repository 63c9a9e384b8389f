// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/rulestrip.h"

#include "mapping/rulefix.h"
#include "models/capture/jsontext.h"
#include "widgets/emptystate.h"
#include "widgets/mapping/enumform.h"
#include "widgets/mapping/rulefindings.h"
#include "widgets/mapping/stepcard.h"
#include "widgets/mapping/stepform.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace Roamscope {

namespace {
constexpr qsizetype mostSeenValues = 200; ///< of one step

QToolButton *tool(QWidget *parent, const QString &icon, const QString &text)
{
    auto *button = new QToolButton(parent);
    button->setIcon(Theme::icon(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}
} // namespace

void fillStepMenu(QMenu *menu, const std::function<void(const Step &)> &chosen)
{
    for (const StepOp op : stepOps()) {
        if (op == StepOp::Unknown)
            continue;
        QAction *action = menu->addAction(displayName(op), menu, [chosen, op] { chosen(newStep(op)); });
        action->setToolTip(stepHelp(op));
    }
    menu->setToolTipsVisible(true);
}

RuleStrip::RuleStrip(SheetDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState(this))
    , m_noRule(new QWidget(this))
    , m_noRuleText(new QLabel(m_noRule))
    , m_content(new QWidget(this))
    , m_chain(new QScrollArea(m_content))
    , m_form(new StepForm(m_content))
    , m_formHint(new QLabel(m_content))
{
    setAccessibleName(tr("Steps of the rule"));
    m_empty->setContent(QStringLiteral("link"), tr("Choose a rule"),
                        tr("Select a field of the target or a wire. Its steps appear here, with the sample's value before and after each."));

    auto *offer = new QVBoxLayout(m_noRule);
    m_noRuleText->setAlignment(Qt::AlignCenter);
    m_noRuleText->setWordWrap(true);
    auto *suggest = new QPushButton(Theme::icon(QStringLiteral("search")), tr("Suggest a field"), m_noRule);
    auto *constant = new QPushButton(Theme::icon(QStringLiteral("edit")), tr("Give a fixed value"), m_noRule);
    auto *field = new QPushButton(Theme::icon(QStringLiteral("link")), tr("Take a field"), m_noRule);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {suggest, field, constant}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    offer->addStretch();
    offer->addWidget(m_noRuleText);
    offer->addLayout(buttons);
    offer->addStretch();
    connect(suggest, &QPushButton::clicked, this, [this] { Q_EMIT suggestionsRequested(m_target); });
    const auto make = [this](StepOp op) {
        Rule rule;
        rule.target = m_target;
        rule.steps = {newStep(op)};
        const QString id = m_document->addRule(rule);
        Q_EMIT ruleRequested(id);
        setRule(id);
        focusForm();
    };
    connect(constant, &QPushButton::clicked, this, [make] { make(StepOp::Constant); });
    connect(field, &QPushButton::clicked, this, [make] { make(StepOp::Take); });

    m_chain->setFrameShape(QFrame::NoFrame);
    m_chain->setWidgetResizable(true);
    m_chain->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_chain->setFocusPolicy(Qt::NoFocus);
    m_formHint->setWordWrap(true);
    m_formHint->setAlignment(Qt::AlignCenter);
    m_formHint->setText(tr("This rule has no steps yet. Put one in with the plus above, or press Insert."));

    auto *work = new QWidget(m_content);
    auto *layout = new QVBoxLayout(work);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(m_chain);
    layout->addWidget(m_form, 1);
    layout->addWidget(m_formHint, 1);
    auto *splitter = new QSplitter(Qt::Horizontal, m_content);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(work);
    splitter->addWidget(buildSide());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({1000, 300});
    auto *outer = new QVBoxLayout(m_content);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(splitter);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noRule);
    m_stack->addWidget(m_content);

    connect(m_form, &StepForm::parameterEdited, this, [this](const QString &name, const SheetJson &value) {
        m_document->setStepParameter(m_rule, m_step, name, value);
    });
    connect(m_form, &StepForm::stepEdited, this, [this](const Step &step) { m_document->setStep(m_rule, m_step, step); });
    connect(m_form, &StepForm::tableEdited, m_document, &SheetDocument::setEnumTable);
    connect(m_form, &StepForm::lookupChosen, this, &RuleStrip::addLookup);
    connect(m_document, &SheetDocument::reset, this, [this] {
        m_seen.clear();
        setRule({});
    });
    connect(m_document, &SheetDocument::ruleChanged, this, [this](const QString &id, RuleAspect aspect) {
        if (aspect == RuleAspect::Id && !m_document->rule(m_rule))
            m_rule = id;
        if (id == m_rule)
            rebuild();
    });
    connect(m_document, &SheetDocument::ruleRemoved, this, [this] {
        if (!m_rule.isEmpty() && !m_document->rule(m_rule))
            setRule({});
    });
    connect(m_document, &SheetDocument::enumTableChanged, this, &RuleStrip::showForm);
    connect(m_document, &SheetDocument::lookupChanged, this, &RuleStrip::showForm);
    rebuild();
}

QWidget *RuleStrip::buildHeader()
{
    auto *header = new QWidget(m_content);
    m_title = new QLabel(header);
    m_type = new QLabel(header);
    m_elements = new QWidget(header);
    m_elementText = new QLabel(m_elements);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setMinimumWidth(60);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QToolButton *before = tool(m_elements, QStringLiteral("left"), tr("Value before"));
    QToolButton *after = tool(m_elements, QStringLiteral("right"), tr("Next value"));
    auto *elements = new QHBoxLayout(m_elements);
    elements->setContentsMargins(0, 0, 0, 0);
    elements->setSpacing(0);
    elements->addWidget(before);
    elements->addWidget(m_elementText);
    elements->addWidget(after);
    const auto step = [this](int by) {
        m_element += by;
        showValues();
    };
    connect(before, &QToolButton::clicked, this, [step] { step(-1); });
    connect(after, &QToolButton::clicked, this, [step] { step(1); });
    auto *add = tool(header, QStringLiteral("plus"), tr("Add a step (Insert)"));
    add->setText(tr("Step"));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(add, &QToolButton::clicked, this, &RuleStrip::openAddMenu);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(Theme::spacing, Theme::gap, Theme::spacing, 0);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_type);
    layout->addWidget(m_elements);
    layout->addWidget(add);
    return header;
}

QWidget *RuleStrip::buildSide()
{
    auto *scroll = new QScrollArea(m_content);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(200);
    auto *side = new QWidget;
    m_status = new QComboBox(side);
    for (const RuleStatus status : {RuleStatus::Open, RuleStatus::Agreed, RuleStatus::Disputed})
        m_status->addItem(displayName(status));
    m_owner = new QLineEdit(side);
    m_owner->setPlaceholderText(tr("Who decides"));
    m_note = new QPlainTextEdit(side);
    m_note->setPlaceholderText(tr("Why it is so, what is open"));
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(fontMetrics().lineSpacing() * 4);
    m_findings = new RuleFindings(side);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(Theme::gap);
    form->addRow(tr("&Status"), m_status);
    form->addRow(tr("&Owner"), m_owner);
    form->addRow(tr("&Note"), m_note);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(Theme::spacing, Theme::spacing, Theme::spacing, Theme::spacing);
    layout->setSpacing(Theme::spacing);
    layout->addLayout(form);
    layout->addWidget(m_findings);
    layout->addStretch(1);
    scroll->setWidget(side);
    connect(m_status, &QComboBox::activated, this, [this](int index) { m_document->setStatus({m_rule}, RuleStatus(index)); });
    connect(m_owner, &QLineEdit::textEdited, this, [this](const QString &text) { m_document->setOwner({m_rule}, text); });
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] { m_document->setNote(m_rule, m_note->toPlainText()); });
    connect(m_findings, &RuleFindings::goToRequested, this, [this](const SheetFinding &finding) {
        setCurrentStep(stepOfFinding(finding));
        focusForm();
    });
    connect(m_findings, &RuleFindings::fixRequested, this, [this](const SheetFinding &finding) {
        const Rule *rule = m_document->rule(m_rule);
        const StepContext context = contextFor(int(rule ? rule->steps.size() : 0));
        if (const auto fix = rule ? fixFor(finding, *rule, context.inputNode(), context.targetNode()) : std::nullopt)
            m_document->setSteps(m_rule, fix->steps, fix->title);
    });
    return scroll;
}

void RuleStrip::setSchemas(const SchemaTreePtr &source, const SchemaTreePtr &target)
{
    m_base.source = source;
    m_base.target = target;
    rebuild();
}

void RuleStrip::setWorkspaceFolder(const QString &folder)
{
    m_base.folder = folder;
}

void RuleStrip::setRule(const QString &id)
{
    if (id != m_rule) {
        m_step = -1;
        m_element = 0;
    }
    m_rule = m_document->rule(id) ? id : QString();
    m_target.clear();
    rebuild();
}

void RuleStrip::setTarget(const QString &pointer)
{
    m_rule.clear();
    m_target = pointer;
    m_step = -1;
    rebuild();
}

void RuleStrip::setResult(const MappedDocument &result, bool hasSample)
{
    m_result = result;
    m_hasSample = hasSample;
    // What came into each step is remembered, so that tables can be checked against real values.
    for (const TargetLineage &target : std::as_const(m_result.lineage)) {
        for (qsizetype i = 0; i < target.steps.size(); ++i) {
            if (stepOp(target.steps.at(i).step.op) != StepOp::Enum || target.steps.at(i).input.isEmpty())
                continue;
            QStringList &seen = m_seen[target.rule + QLatin1Char('/') + QString::number(i)];
            const QString value = shortValue(target.steps.at(i).input);
            if (seen.size() < mostSeenValues && !seen.contains(value))
                seen.append(value);
        }
    }
    showValues();
    showForm();
}

void RuleStrip::setFindings(const QList<SheetFinding> &findings)
{
    m_allFindings = findings;
    showFindings();
}

QString RuleStrip::scopeOf(const QString &rule) const
{
    const QString parent = m_document->parentOf(rule);
    const Rule *around = parent.isEmpty() ? nullptr : m_document->rule(parent);
    if (!around || !around->isForEach())
        return {};
    StepContext outer = m_base;
    outer.scope = scopeOf(parent);
    QString scope = outer.absolutePath(around->steps.last().text("path"));
    while (scope.endsWith(QLatin1String("/*")))
        scope.chop(2);
    return scope;
}

StepContext RuleStrip::contextFor(int step) const
{
    StepContext context = m_base;
    const Rule *rule = m_document->rule(m_rule);
    if (!rule)
        return context;
    context.sheet = m_document->sheet();
    context.targetPointer = rule->target;
    context.scope = scopeOf(m_rule);
    for (int i = 0; i < step && i < rule->steps.size(); ++i) {
        if (const QString path = rule->steps.at(i).text("path"); !path.isEmpty())
            context.takenPaths.append(context.absolutePath(path));
    }
    // Nothing but the steps before it changes what comes in, so what was seen here fits.
    context.seenValues = m_seen.value(m_rule + QLatin1Char('/') + QString::number(step));
    return context;
}

void RuleStrip::rebuild()
{
    const Rule *rule = m_document->rule(m_rule);
    if (!rule && m_target.isEmpty()) {
        m_form->clear();
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    if (!rule) {
        m_form->clear();
        const SchemaNode *node = m_base.target ? m_base.target->node(m_target) : nullptr;
        m_noRuleText->setText(node && node->required ? tr("%1 is required, and no rule fills it yet.").arg(m_target)
                                                     : tr("No rule fills %1 yet.").arg(m_target));
        m_stack->setCurrentWidget(m_noRule);
        return;
    }
    m_step = rule->steps.isEmpty() ? -1 : qBound(0, m_step < 0 ? int(rule->steps.size()) - 1 : m_step, int(rule->steps.size()) - 1);
    m_stack->setCurrentWidget(m_content);
    showHeader();
    rebuildCards();
    showValues();
    showForm();
    showFindings();
}

void RuleStrip::showHeader()
{
    const Rule *rule = m_document->rule(m_rule);
    const SchemaNode *node = m_base.target ? m_base.target->node(rule->target) : nullptr;
    m_title->setText(rule->target);
    m_title->setToolTip(node ? node->description : rule->target);
    QStringList facts;
    if (node)
        facts.append(node->typeText);
    if (node && !node->unit.isEmpty())
        facts.append(node->unit);
    if (node && node->required)
        facts.append(tr("required"));
    if (!node && m_base.target)
        facts.append(tr("not a field of the target"));
    if (rule->disabled)
        facts.append(tr("switched off"));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::color(node || !m_base.target ? Theme::Role::TextMuted : Theme::Role::Warning));
    m_type->setPalette(muted);
    m_type->setText(facts.join(QStringLiteral(" · ")));
    m_status->setCurrentIndex(int(rule->status));
    if (m_owner->text() != rule->owner)
        m_owner->setText(rule->owner);
    if (m_note->toPlainText() != rule->note) {
        const QSignalBlocker quiet(m_note);
        m_note->setPlainText(rule->note);
    }
}

void RuleStrip::rebuildCards()
{
    const Rule *rule = m_document->rule(m_rule);
    if (m_chainBody && m_cards.size() == rule->steps.size()) {
        // The same cards with other words: focus stays where it is.
        for (qsizetype i = 0; i < m_cards.size(); ++i) {
            m_cards.at(i)->setStep(rule->steps.at(i));
            m_cards.at(i)->setChecked(int(i) == m_step);
        }
        return;
    }
    const bool hadFocus = m_chainBody && m_chainBody->isAncestorOf(focusWidget());
    m_cards.clear();
    m_links.clear();
    if (QWidget *old = m_chain->takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    m_chainBody = new QWidget;
    m_chainLayout = new QHBoxLayout(m_chainBody);
    m_chainLayout->setContentsMargins(Theme::spacing, Theme::gap, Theme::spacing, Theme::gap);
    m_chainLayout->setSpacing(2);
    for (int i = 0; i <= rule->steps.size(); ++i) {
        auto *link = new ValueLink(i, m_chainBody);
        link->setLast(i == rule->steps.size());
        connect(link, &ValueLink::addRequested, this, [this, link](int index) { addStep(index, link->mapToGlobal(link->rect().bottomLeft())); });
        connect(link, &ValueLink::dropped, this, [this](int from, int index) { moveStep(from, index > from ? index - 1 : index); });
        // Nothing flows into the first step: only its button is needed.
        if (i == 0) {
            link->setFixedWidth(28);
        }
        m_chainLayout->addWidget(link);
        m_links.append(link);
        if (i == rule->steps.size())
            break;
        auto *card = new StepCard(rule->steps.at(i), i, m_chainBody);
        card->setChecked(i == m_step);
        connect(card, &QAbstractButton::clicked, this, [this, i] { setCurrentStep(i); });
        connect(card, &StepCard::removeRequested, this, &RuleStrip::removeStep);
        connect(card, &StepCard::moveRequested, this, &RuleStrip::moveStep);
        connect(card, &StepCard::menuRequested, this, &RuleStrip::stepMenu);
        connect(card, &StepCard::editRequested, this, [this, i] {
            setCurrentStep(i);
            focusForm();
        });
        connect(card, &StepCard::neighbourRequested, this, [this](int index) {
            if (index < 0 || index >= m_cards.size())
                return;
            setCurrentStep(index);
            m_cards.at(index)->setFocus(Qt::TabFocusReason);
        });
        m_chainLayout->addWidget(card);
        m_cards.append(card);
    }
    m_chainLayout->addStretch(1);
    m_chain->setWidget(m_chainBody);
    m_chainBody->show();
    m_chain->setFixedHeight(m_chainBody->sizeHint().height() + m_chain->horizontalScrollBar()->sizeHint().height());
    if (hadFocus && m_step >= 0)
        m_cards.at(m_step)->setFocus();
    // The cards have their places only when the layout has run.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (StepCard *card = m_cards.value(m_step))
                m_chain->ensureWidgetVisible(card);
        },
        Qt::QueuedConnection);
}

const TargetLineage *RuleStrip::lineage() const
{
    int place = 0;
    for (const TargetLineage &target : m_result.lineage) {
        if (target.rule == m_rule && place++ == m_element)
            return &target;
    }
    return nullptr;
}

void RuleStrip::showValues()
{
    if (m_stack->currentWidget() != m_content)
        return;
    const int count = int(std::count_if(m_result.lineage.begin(), m_result.lineage.end(), [this](const TargetLineage &target) { return target.rule == m_rule; }));
    m_element = qBound(0, m_element, qMax(0, count - 1));
    m_elements->setVisible(count > 1);
    m_elementText->setText(tr("%1 of %2").arg(QLocale().toString(m_element + 1), QLocale().toString(count)));
    const TargetLineage *target = m_hasSample ? lineage() : nullptr;
    for (qsizetype i = 0; i < m_links.size(); ++i) {
        QByteArray value;
        if (target && i > 0 && i <= target->steps.size())
            value = target->steps.at(i - 1).output;
        m_links.at(i)->setValue(value, m_hasSample && i > 0);
    }
    QHash<int, QString> errors;
    for (const MappingError &error : m_result.errors) {
        if (error.rule == m_rule && error.step >= 0 && !errors.contains(error.step))
            errors.insert(error.step, error.message());
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        QString error = errors.value(int(i));
        if (error.isEmpty() && target && i < target->steps.size())
            error = target->steps.at(i).error;
        m_cards.at(i)->setError(error);
    }
    if (m_step >= 0)
        m_form->setRunError(errors.value(m_step), 0);
}

void RuleStrip::showForm()
{
    const Rule *rule = m_document->rule(m_rule);
    const bool hasStep = rule && m_step >= 0 && m_step < rule->steps.size();
    m_form->setVisible(hasStep);
    m_formHint->setVisible(!hasStep);
    if (hasStep)
        m_form->setStep(m_rule + QLatin1Char('/') + QString::number(m_step), rule->steps.at(m_step), contextFor(m_step));
    else
        m_form->clear();
}

void RuleStrip::showFindings()
{
    const Rule *rule = m_document->rule(m_rule);
    if (!rule)
        return;
    QList<SheetFinding> own;
    for (const SheetFinding &finding : std::as_const(m_allFindings)) {
        if (finding.rule == m_rule)
            own.append(finding);
    }
    const StepContext context = contextFor(int(rule->steps.size()));
    m_findings->setFindings(own, [&](const SheetFinding &finding) {
        const auto fix = fixFor(finding, *rule, context.inputNode(), context.targetNode());
        return fix ? fix->title : QString();
    });
}

void RuleStrip::setCurrentStep(int index)
{
    if (index < 0 || index >= m_cards.size())
        return;
    m_step = index;
    m_cards.at(index)->setChecked(true);
    m_chain->ensureWidgetVisible(m_cards.at(index));
    showForm();
    showValues();
    Q_EMIT currentStepChanged(index);
}

void RuleStrip::focusForm()
{
    QWidget *next = m_form->nextInFocusChain();
    while (next && next != m_form && m_form->isAncestorOf(next)) {
        if (next->isVisibleTo(m_form) && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus)
            && !qobject_cast<QAbstractScrollArea *>(next->parentWidget()) && !qobject_cast<QScrollArea *>(next)) {
            next->setFocus(Qt::ShortcutFocusReason);
            return;
        }
        next = next->nextInFocusChain();
    }
}

void RuleStrip::openAddMenu()
{
    if (!m_document->rule(m_rule))
        return;
    const int index = m_step + 1;
    ValueLink *link = m_links.value(qBound(0, index, int(m_links.size()) - 1));
    addStep(index, link ? link->mapToGlobal(link->rect().bottomLeft()) : mapToGlobal(rect().center()));
}

void RuleStrip::addStep(int index, const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillStepMenu(menu, [this, index](const Step &step) {
        m_step = index;
        m_document->insertStep(m_rule, index, step);
        setCurrentStep(index);
        focusForm();
    });
    menu->popup(globalPosition);
}

void RuleStrip::removeStep(int index)
{
    if (m_step >= index && m_step > 0)
        --m_step;
    m_document->removeStep(m_rule, index);
    if (m_step >= 0 && m_step < m_cards.size())
        m_cards.at(m_step)->setFocus(Qt::OtherFocusReason);
}

void RuleStrip::moveStep(int from, int to)
{
    if (to < 0 || to >= m_cards.size() || from == to)
        return;
    m_step = to;
    m_document->moveStep(m_rule, from, to);
    setCurrentStep(to);
    m_cards.at(to)->setFocus(Qt::OtherFocusReason);
}

void RuleStrip::addLookup(const QString &file)
{
    QString name = QFileInfo(file).completeBaseName();
    const QString base = name.isEmpty() ? QStringLiteral("table") : name;
    for (int number = 2; m_document->sheet().lookup(name) && m_document->sheet().lookup(name)->file != file; ++number)
        name = base + QString::number(number);
    const TogetherEdit together(m_document, tr("Use the table %1").arg(file));
    LookupTable table;
    table.file = file;
    if (!m_document->sheet().lookup(name))
        m_document->setLookup(name, table);
    m_document->setStepParameter(m_rule, m_step, QStringLiteral("table"), textJson(name));
}

void RuleStrip::stepMenu(int index, const QPoint &globalPosition)
{
    setCurrentStep(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int last = int(m_cards.size()) - 1;
    QMenu *before = menu->addMenu(Theme::icon(QStringLiteral("plus")), tr("Put in before"));
    fillStepMenu(before, [this, index](const Step &step) {
        m_step = index;
        m_document->insertStep(m_rule, index, step);
        setCurrentStep(index);
    });
    QMenu *after = menu->addMenu(tr("Put in behind"));
    fillStepMenu(after, [this, index](const Step &step) {
        m_step = index + 1;
        m_document->insertStep(m_rule, index + 1, step);
        setCurrentStep(index + 1);
    });
    menu->addSeparator();
    menu->addAction(Theme::icon(QStringLiteral("left")), tr("Move to the left"), QKeySequence(Qt::CTRL | Qt::Key_Left), this,
                    [this, index] { moveStep(index, index - 1); })
        ->setEnabled(index > 0);
    menu->addAction(Theme::icon(QStringLiteral("right")), tr("Move to the right"), QKeySequence(Qt::CTRL | Qt::Key_Right), this,
                    [this, index] { moveStep(index, index + 1); })
        ->setEnabled(index < last);
    menu->addSeparator();
    menu->addAction(Theme::icon(QStringLiteral("delete")), tr("Remove the step"), QKeySequence(Qt::Key_Delete), this, [this, index] { removeStep(index); });
    menu->popup(globalPosition);
}

void RuleStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Insert && event->modifiers() == Qt::NoModifier)
        openAddMenu();
    else
        QWidget::keyPressEvent(event);
}

void RuleStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_stack && m_document->rule(m_rule)) {
        showHeader();
        showFindings();
    }
}

} // namespace Roamscope
