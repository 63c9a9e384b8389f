// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/editapply.h"

#include "mapping/defaultsheets.h"

namespace Roamscope {

namespace {

const Rule *findRule(const QList<Rule> &rules, const QString &id)
{
    for (const Rule &rule : rules) {
        if (rule.id == id)
            return &rule;
    }
    return nullptr;
}

/// Changes what differs in the rules of one level; the same ids in the same order keep their places.
void applyRules(SheetDocument *document, const QString &parent, const QList<Rule> &before, const QList<Rule> &after)
{
    QStringList gone;
    for (const Rule &rule : before) {
        if (!rule.id.isEmpty() && !findRule(after, rule.id))
            gone.append(rule.id);
    }
    if (!gone.isEmpty())
        document->removeRules(gone);
    for (qsizetype i = 0; i < after.size(); ++i) {
        const Rule &wanted = after.at(i);
        const Rule *present = findRule(before, wanted.id);
        if (!present) {
            document->addRule(wanted, parent, int(i));
            continue;
        }
        if (*present == wanted)
            continue;
        document->setTarget(wanted.id, wanted.target);
        document->setSteps(wanted.id, wanted.steps);
        document->setNote(wanted.id, wanted.note);
        document->setOwner({wanted.id}, wanted.owner);
        document->setStatus({wanted.id}, wanted.status);
        document->setDisabled({wanted.id}, wanted.disabled);
        applyRules(document, wanted.id, present->rules, wanted.rules);
    }
}

template<typename T>
const T *findNamed(const NamedList<T> &list, const QString &name)
{
    for (const auto &[key, value] : list) {
        if (key == name)
            return &value;
    }
    return nullptr;
}

} // namespace

bool applyEdits(SheetDocument *document, const Sheet &edited, const QString &text)
{
    const Sheet before = document->sheet(); // a copy: the edits change the document's
    SheetFacts facts = document->facts();
    facts.title = edited.title;
    facts.description = edited.description;
    facts.sheetVersion = edited.sheetVersion;
    facts.date = edited.date;
    facts.from = edited.from;
    facts.to = edited.to;
    facts.variant = edited.variant;
    if (before.rules == edited.rules && before.enumTables == edited.enumTables && before.lookups == edited.lookups && facts == document->facts())
        return false;
    const TogetherEdit together(document, text);
    // Tables first: rules name them.
    for (const auto &[name, table] : edited.enumTables) {
        const EnumTable *present = findNamed(before.enumTables, name);
        if (!present || !(*present == table))
            document->setEnumTable(name, table);
    }
    for (const auto &[name, table] : edited.lookups) {
        const LookupTable *present = findNamed(before.lookups, name);
        if (!present || !(*present == table))
            document->setLookup(name, table);
    }
    applyRules(document, {}, before.rules, edited.rules);
    for (const auto &[name, table] : before.enumTables) {
        if (!findNamed(edited.enumTables, name))
            document->removeEnumTable(name);
    }
    for (const auto &[name, table] : before.lookups) {
        if (!findNamed(edited.lookups, name))
            document->removeLookup(name);
    }
    document->setFacts(facts);
    return true;
}

QString shippedVariantOf(const Sheet &sheet)
{
    // The variant first: a sheet keeps its id when another variant is chosen.
    for (const DefaultSheet &shipped : defaultSheets()) {
        if (!sheet.variant.group.isEmpty() && shipped.variant.group == sheet.variant.group && shipped.variant.name == sheet.variant.name
            && shipped.source.version == sheet.source.version && shipped.target.version == sheet.target.version
            && shipped.target.object == sheet.target.object)
            return shipped.id;
    }
    for (const DefaultSheet &shipped : defaultSheets()) {
        if (shipped.id == sheet.id)
            return shipped.id;
    }
    return {};
}

Sheet withVariant(const Sheet &sheet, const QString &defaultSheetId)
{
    const QString current = shippedVariantOf(sheet);
    const Sheet base = current.isEmpty() ? Sheet() : defaultSheet(current);
    const Sheet next = defaultSheet(defaultSheetId);
    Sheet edited = sheet;
    if (next.id.isEmpty() || next.target.object != sheet.target.object)
        return edited;
    for (qsizetype i = 0; i < next.rules.size(); ++i) {
        const Rule &wanted = next.rules.at(i);
        const Rule *shipped = findRule(base.rules, wanted.id);
        if (shipped && *shipped == wanted)
            continue;
        const Rule *own = findRule(edited.rules, wanted.id);
        if (own)
            edited.rules[own - edited.rules.constData()] = wanted;
        else
            edited.rules.insert(qMin(i, edited.rules.size()), wanted);
    }
    edited.rules.removeIf([&](const Rule &rule) { return findRule(base.rules, rule.id) && !findRule(next.rules, rule.id); });
    for (const auto &[name, table] : next.enumTables) {
        const EnumTable *shipped = findNamed(base.enumTables, name);
        if (shipped && *shipped == table)
            continue;
        if (EnumTable *own = edited.enumTable(name))
            *own = table;
        else
            edited.enumTables.append({name, table});
    }
    edited.enumTables.removeIf([&](const auto &entry) { return findNamed(base.enumTables, entry.first) && !findNamed(next.enumTables, entry.first); });
    edited.variant = next.variant;
    return edited;
}

} // namespace Roamscope
