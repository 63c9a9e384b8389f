// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/editcommands.h"

namespace Roamscope {

namespace {

constexpr qint64 moment = 1500; ///< ms within which changes of one thing are one edit

enum CommandId { ChangeRulesId = 4100, ChangeEnumTableId, ChangeFactsId };

template<typename Table>
void replaceTable(NamedList<Table> &tables, const QString &name, int index, bool wasThere, const std::optional<Table> &to)
{
    for (qsizetype at = 0; at < tables.size(); ++at) {
        if (tables[at].first != name)
            continue;
        if (to)
            tables[at].second = *to;
        else
            tables.removeAt(at);
        return;
    }
    if (to && !wasThere)
        tables.insert(index < 0 ? tables.size() : qMin<qsizetype>(index, tables.size()), {name, *to});
}

} // namespace

InsertRules::InsertRules(SheetDocument *document, QList<PlacedRule> rules, const QString &text)
    : QUndoCommand(text)
    , m_document(document)
    , m_rules(std::move(rules))
{
}

void InsertRules::redo()
{
    for (const PlacedRule &placed : std::as_const(m_rules))
        m_document->insertAt(placed.parent, placed.index, placed.rule);
}

void InsertRules::undo()
{
    for (auto placed = m_rules.crbegin(); placed != m_rules.crend(); ++placed)
        m_document->removeAt(placed->parent, placed->index);
}

RemoveRules::RemoveRules(SheetDocument *document, QList<PlacedRule> rules, const QString &text)
    : QUndoCommand(text)
    , m_document(document)
    , m_rules(std::move(rules))
{
}

void RemoveRules::redo()
{
    // From the back, so that the places of the others stay right.
    for (auto placed = m_rules.crbegin(); placed != m_rules.crend(); ++placed)
        m_document->removeAt(placed->parent, placed->index);
}

void RemoveRules::undo()
{
    for (const PlacedRule &placed : std::as_const(m_rules))
        m_document->insertAt(placed.parent, placed.index, placed.rule);
}

ChangeRules::ChangeRules(SheetDocument *document, RuleAspect aspect, QList<Change> changes, const QString &text, const QString &mergeKey)
    : QUndoCommand(text)
    , m_document(document)
    , m_aspect(aspect)
    , m_changes(std::move(changes))
    , m_mergeKey(mergeKey)
{
    m_age.start();
}

ChangeRules::Value ChangeRules::value(const Rule &rule, RuleAspect aspect)
{
    switch (aspect) {
    case RuleAspect::Id:
        return rule.id;
    case RuleAspect::Target:
        return rule.target;
    case RuleAspect::Steps:
        return rule.steps;
    case RuleAspect::Note:
        return rule.note;
    case RuleAspect::Owner:
        return rule.owner;
    case RuleAspect::Status:
        return rule.status;
    case RuleAspect::Disabled:
        return rule.disabled;
    }
    return false;
}

void ChangeRules::apply(bool after)
{
    for (const Change &change : std::as_const(m_changes)) {
        const Value &value = after ? change.after : change.before;
        // A rule whose id changes is found by the id it has now.
        const QString id = m_aspect == RuleAspect::Id ? std::get<QString>(after ? change.before : change.after) : change.id;
        Rule *rule = m_document->m_sheet.rule(id);
        if (!rule)
            continue;
        switch (m_aspect) {
        case RuleAspect::Id:
            rule->id = std::get<QString>(value);
            break;
        case RuleAspect::Target:
            rule->target = std::get<QString>(value);
            break;
        case RuleAspect::Steps:
            rule->steps = std::get<QList<Step>>(value);
            break;
        case RuleAspect::Note:
            rule->note = std::get<QString>(value);
            break;
        case RuleAspect::Owner:
            rule->owner = std::get<QString>(value);
            break;
        case RuleAspect::Status:
            rule->status = std::get<RuleStatus>(value);
            break;
        case RuleAspect::Disabled:
            rule->disabled = std::get<bool>(value);
            break;
        }
        m_document->changed(rule->id, m_aspect);
    }
}

void ChangeRules::redo()
{
    apply(true);
}

void ChangeRules::undo()
{
    apply(false);
}

int ChangeRules::id() const
{
    return m_mergeKey.isEmpty() ? -1 : ChangeRulesId;
}

bool ChangeRules::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const ChangeRules *>(other);
    if (next->m_mergeKey != m_mergeKey || next->m_aspect != m_aspect || m_age.elapsed() > moment || next->m_changes.size() != m_changes.size())
        return false;
    bool same = true;
    for (qsizetype at = 0; at < m_changes.size(); ++at) {
        if (next->m_changes[at].id != m_changes[at].id)
            return false;
    }
    for (qsizetype at = 0; at < m_changes.size(); ++at) {
        m_changes[at].after = next->m_changes[at].after;
        same = same && m_changes[at].before == m_changes[at].after;
    }
    setObsolete(same);
    m_age.restart();
    return true;
}

ChangeEnumTable::ChangeEnumTable(SheetDocument *document, const QString &name, int index, std::optional<EnumTable> before,
                                 std::optional<EnumTable> after, const QString &text)
    : QUndoCommand(text)
    , m_document(document)
    , m_name(name)
    , m_index(index)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
    m_age.start();
}

void ChangeEnumTable::apply(const std::optional<EnumTable> &from, const std::optional<EnumTable> &to)
{
    replaceTable(m_document->m_sheet.enumTables, m_name, m_index, from.has_value(), to);
    Q_EMIT m_document->enumTableChanged(m_name);
    Q_EMIT m_document->edited();
}

int ChangeEnumTable::id() const
{
    return m_before && m_after ? ChangeEnumTableId : -1;
}

bool ChangeEnumTable::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const ChangeEnumTable *>(other);
    if (next->m_name != m_name || m_age.elapsed() > moment)
        return false;
    m_after = next->m_after;
    setObsolete(m_before == m_after);
    m_age.restart();
    return true;
}

ChangeLookup::ChangeLookup(SheetDocument *document, const QString &name, int index, std::optional<LookupTable> before,
                           std::optional<LookupTable> after, const QString &text)
    : QUndoCommand(text)
    , m_document(document)
    , m_name(name)
    , m_index(index)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

void ChangeLookup::apply(const std::optional<LookupTable> &from, const std::optional<LookupTable> &to)
{
    replaceTable(m_document->m_sheet.lookups, m_name, m_index, from.has_value(), to);
    Q_EMIT m_document->lookupChanged(m_name);
    Q_EMIT m_document->edited();
}

ChangeFacts::ChangeFacts(SheetDocument *document, const SheetFacts &before, const SheetFacts &after, const QString &text)
    : QUndoCommand(text)
    , m_document(document)
    , m_before(before)
    , m_after(after)
{
    m_age.start();
}

void ChangeFacts::apply(const SheetFacts &facts)
{
    Sheet &sheet = m_document->m_sheet;
    sheet.title = facts.title;
    sheet.description = facts.description;
    sheet.sheetVersion = facts.sheetVersion;
    sheet.date = facts.date;
    sheet.from = facts.from;
    sheet.to = facts.to;
    sheet.variant = facts.variant;
    Q_EMIT m_document->factsChanged();
    Q_EMIT m_document->edited();
}

int ChangeFacts::id() const
{
    return ChangeFactsId;
}

bool ChangeFacts::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const ChangeFacts *>(other);
    if (m_age.elapsed() > moment)
        return false;
    m_after = next->m_after;
    setObsolete(m_before == m_after);
    m_age.restart();
    return true;
}

ChangeSchema::ChangeSchema(SheetDocument *document, Side side, const SchemaRef &before, const SchemaRef &after, const QString &text)
    : QUndoCommand(text)
    , m_document(document)
    , m_side(side)
    , m_before(before)
    , m_after(after)
{
}

void ChangeSchema::apply(const SchemaRef &schema)
{
    (m_side == Side::Source ? m_document->m_sheet.source : m_document->m_sheet.target) = schema;
    Q_EMIT m_document->schemasChanged();
    Q_EMIT m_document->edited();
}

} // namespace Roamscope
