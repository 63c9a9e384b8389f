// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/sheetdocument.h"

#include "mapping/editcommands.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <utility>

namespace Roamscope {

namespace {

constexpr int stashDelay = 1500; ///< ms after the last edit
constexpr int diskDelay = 200; ///< ms: programs write a file in several steps
constexpr qsizetype stashLimit = 12 * 1024 * 1024; ///< bytes; what is larger is only saved by hand

struct Place
{
    QString parent {};
    int index = -1;
};

bool findPlace(const QList<Rule> &rules, const QString &parent, const QString &id, Place *place)
{
    for (qsizetype at = 0; at < rules.size(); ++at) {
        if (rules[at].id == id) {
            *place = {.parent = parent, .index = int(at)};
            return true;
        }
        if (findPlace(rules[at].rules, rules[at].id, id, place))
            return true;
    }
    return false;
}

/// The rules with one of the ids, in the order of the sheet; what lies within one of them goes with it.
void collect(const QList<Rule> &rules, const QString &parent, const QSet<QString> &ids, QList<PlacedRule> *found)
{
    for (qsizetype at = 0; at < rules.size(); ++at) {
        if (ids.contains(rules[at].id))
            found->append({.parent = parent, .index = int(at), .rule = rules[at]});
        else
            collect(rules[at].rules, rules[at].id, ids, found);
    }
}

/// Gives a rule and those within it ids that are free.
void giveFreeIds(const Sheet &sheet, Rule &rule, QSet<QString> &taken)
{
    if (rule.id.isEmpty() || taken.contains(rule.id) || sheet.rule(rule.id)) {
        QString id = sheet.freeRuleId();
        for (int number = 2; taken.contains(id) || sheet.rule(id); ++number)
            id = sheet.freeRuleId() + QLatin1Char('-') + QString::number(number);
        rule.id = id;
    }
    taken.insert(rule.id);
    for (Rule &nested : rule.rules)
        giveFreeIds(sheet, nested, taken);
}

bool renameInSteps(QList<Step> &steps, const QString &name, const QString &newName)
{
    bool any = false;
    for (Step &step : steps) {
        if (step.op == QLatin1String("enum") && step.text("table") == name) {
            step.setParameter("table", textJson(newName));
            any = true;
        }
    }
    return any;
}

void collectUsers(const QList<Rule> &rules, const QString &name, const QString &newName, QList<ChangeRules::Change> *changes)
{
    for (const Rule &rule : rules) {
        QList<Step> steps = rule.steps;
        if (renameInSteps(steps, name, newName))
            changes->append({.id = rule.id, .before = rule.steps, .after = steps});
        collectUsers(rule.rules, name, newName, changes);
    }
}

template<typename Table>
int tableIndex(const NamedList<Table> &tables, const QString &name)
{
    const auto found = std::ranges::find(tables, name, &std::pair<QString, Table>::first);
    return found == tables.end() ? -1 : int(found - tables.begin());
}

} // namespace

SheetDocument::SheetDocument(QObject *parent, const Stash &stash)
    : QObject(parent)
    , m_stash(stash)
{
    m_stashTimer.setSingleShot(true);
    m_stashTimer.setInterval(stashDelay);
    connect(&m_stashTimer, &QTimer::timeout, this, &SheetDocument::stashNow);
    connect(this, &SheetDocument::edited, &m_stashTimer, qOverload<>(&QTimer::start));
    connect(&m_undo, &QUndoStack::cleanChanged, this, [this](bool clean) { Q_EMIT modifiedChanged(!clean); });
    m_diskTimer.setSingleShot(true);
    m_diskTimer.setInterval(diskDelay);
    connect(&m_diskTimer, &QTimer::timeout, this, &SheetDocument::diskChanged);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_diskTimer, qOverload<>(&QTimer::start));
}

SheetDocument::~SheetDocument()
{
    stashNow();
    // The stack empties itself as it goes; nobody is to hear of that.
    m_undo.disconnect(this);
}

QString SheetDocument::parentOf(const QString &id) const
{
    Place place;
    findPlace(m_sheet.rules, {}, id, &place);
    return place.parent;
}

int SheetDocument::indexOf(const QString &id) const
{
    Place place;
    findPlace(m_sheet.rules, {}, id, &place);
    return place.index;
}

QList<Rule> *SheetDocument::siblings(const QString &parent)
{
    if (parent.isEmpty())
        return &m_sheet.rules;
    Rule *rule = m_sheet.rule(parent);
    return rule ? &rule->rules : nullptr;
}

// The file.

SheetDocument::Loaded SheetDocument::load(const QString &path, const Stash &stash)
{
    Loaded loaded {.path = QDir::cleanPath(QFileInfo(path).absoluteFilePath())};
    QFile file(loaded.path);
    if (file.open(QIODevice::ReadOnly))
        loaded.checksum = Stash::checksum(file.read(maximumSheetSize + 1));
    file.close();
    loaded.read = readSheetFile(loaded.path);
    for (const Stash::Entry &entry : stash.entriesBelow(QFileInfo(loaded.path).absolutePath())) {
        if (entry.path != loaded.path)
            continue;
        ReadSheet stashed = readSheet(entry.content);
        if (!stashed.usable)
            continue;
        loaded.stashed = std::move(stashed);
        loaded.stashFits = entry.baseChecksum == loaded.checksum;
    }
    return loaded;
}

void SheetDocument::setSheet(const Sheet &sheet)
{
    Q_EMIT aboutToReset();
    m_stashTimer.stop();
    m_undo.clear();
    m_sheet = sheet;
    m_isOpen = true;
    m_inConflict = false;
    Q_EMIT reset();
}

void SheetDocument::open(const Loaded &loaded)
{
    stashNow();
    m_path = loaded.path;
    m_onDisk = loaded.checksum;
    m_readFindings = loaded.stashed ? loaded.stashed->findings : loaded.read.findings;
    m_partial = loaded.read.partial;
    setSheet(loaded.stashed ? loaded.stashed->sheet : loaded.read.sheet);
    if (loaded.stashed)
        m_undo.resetClean();
    m_inConflict = loaded.stashed && !loaded.stashFits && !loaded.checksum.isEmpty();
    watch();
    Q_EMIT pathChanged();
    Q_EMIT edited();
    m_stashTimer.stop();
    Q_EMIT modifiedChanged(isModified());
    if (m_inConflict)
        Q_EMIT conflict();
}

void SheetDocument::create(const Sheet &sheet, const QString &path)
{
    stashNow();
    m_path = path.isEmpty() ? QString() : QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    m_onDisk.clear();
    m_readFindings.clear();
    m_partial = false;
    setSheet(sheet);
    m_undo.resetClean(); // not saved anywhere yet
    watch();
    Q_EMIT pathChanged();
    Q_EMIT edited();
    Q_EMIT modifiedChanged(isModified());
}

void SheetDocument::close()
{
    stashNow();
    m_path.clear();
    m_onDisk.clear();
    m_readFindings.clear();
    m_partial = false;
    setSheet({});
    m_isOpen = false;
    watch();
    Q_EMIT pathChanged();
    Q_EMIT edited();
    m_stashTimer.stop();
    Q_EMIT modifiedChanged(false);
}

bool SheetDocument::save(QString *error)
{
    if (m_path.isEmpty()) {
        *error = tr("The sheet has no file yet. Choose “Save as…”.");
        return false;
    }
    if (m_partial) {
        *error = tr("%1 is damaged and was read only in part, so it is not written over. Choose “Save as…” and another name.")
                     .arg(QDir::toNativeSeparators(m_path));
        return false;
    }
    QFile file(m_path);
    const bool there = file.open(QIODevice::ReadOnly);
    if (there && !m_inConflict && Stash::checksum(file.read(maximumSheetSize + 1)) != m_onDisk) {
        m_inConflict = true;
        stashNow();
        Q_EMIT conflict();
        *error = tr("%1 was changed by another program. Choose which of the two is to stay.").arg(QDir::toNativeSeparators(m_path));
        return false;
    }
    file.close();
    if (m_inConflict) {
        stashNow();
        *error = tr("%1 was changed by another program. Choose which of the two is to stay.").arg(QDir::toNativeSeparators(m_path));
        return false;
    }
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath())) {
        *error = tr("The folder %1 cannot be made. Check the disk and who may write there.").arg(QDir::toNativeSeparators(QFileInfo(m_path).absolutePath()));
        return false;
    }
    if (!writeSheetFile(m_sheet, m_path, error)) {
        stashNow();
        return false;
    }
    m_onDisk = Stash::checksum(sheetToBytes(m_sheet));
    m_stashTimer.stop();
    m_stash.drop(m_path);
    m_undo.setClean();
    watch();
    return true;
}

bool SheetDocument::saveAs(const QString &path, QString *error)
{
    const QString target = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (!QDir().mkpath(QFileInfo(target).absolutePath()) || !writeSheetFile(m_sheet, target, error)) {
        if (error->isEmpty())
            *error = tr("The folder %1 cannot be made. Check the disk and who may write there.").arg(QDir::toNativeSeparators(QFileInfo(target).absolutePath()));
        return false;
    }
    if (!m_path.isEmpty())
        m_stash.drop(m_path);
    m_stashTimer.stop();
    m_path = target;
    m_onDisk = Stash::checksum(sheetToBytes(m_sheet));
    m_partial = false;
    m_inConflict = false;
    m_stash.drop(m_path);
    m_undo.setClean();
    watch();
    Q_EMIT pathChanged();
    return true;
}

void SheetDocument::stashNow()
{
    m_stashTimer.stop();
    if (m_path.isEmpty() || !m_isOpen)
        return;
    if (!isModified()) {
        m_stash.drop(m_path);
        return;
    }
    const QByteArray content = sheetToBytes(m_sheet);
    if (content.size() <= stashLimit && !m_stash.keep({.path = m_path, .baseChecksum = m_onDisk, .content = content}))
        Q_EMIT failed(tr("Changes that are not saved could not be put aside. Save the sheet, and check the disk."));
}

void SheetDocument::revert()
{
    if (m_path.isEmpty())
        return;
    m_stashTimer.stop();
    m_undo.setClean();
    m_stash.drop(m_path);
    open(load(m_path, m_stash));
}

void SheetDocument::keepOurs()
{
    QFile file(m_path);
    m_onDisk = file.open(QIODevice::ReadOnly) ? Stash::checksum(file.read(maximumSheetSize + 1)) : QByteArray();
    m_inConflict = false;
}

void SheetDocument::watch()
{
    if (const QStringList files = m_watcher.files(); !files.isEmpty())
        m_watcher.removePaths(files);
    if (!m_path.isEmpty() && QFileInfo::exists(m_path))
        m_watcher.addPath(m_path);
}

void SheetDocument::diskChanged()
{
    if (m_path.isEmpty())
        return;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_onDisk.clear();
        m_undo.resetClean();
        Q_EMIT removedOnDisk();
        return;
    }
    const QByteArray checksum = Stash::checksum(file.read(maximumSheetSize + 1));
    file.close();
    watch();
    if (checksum == m_onDisk)
        return;
    if (!isModified()) {
        open(load(m_path, m_stash));
    } else if (!m_inConflict) {
        m_inConflict = true;
        Q_EMIT conflict();
    }
}

// Edits.

void SheetDocument::beginTogether(const QString &text)
{
    m_together.append({.text = text, .begun = false});
}

void SheetDocument::endTogether()
{
    if (m_together.isEmpty())
        return;
    if (m_together.takeLast().begun)
        m_undo.endMacro();
}

void SheetDocument::push(QUndoCommand *command)
{
    // A step that turns out to hold nothing is never begun: the stack would keep it.
    for (Together &together : m_together) {
        if (!std::exchange(together.begun, true))
            m_undo.beginMacro(together.text);
    }
    m_undo.push(command);
}

void SheetDocument::insertAt(const QString &parent, int index, const Rule &rule)
{
    QList<Rule> *list = siblings(parent);
    if (!list)
        return;
    const int at = std::clamp(index, 0, int(list->size()));
    Q_EMIT ruleAboutToBeInserted(parent, at);
    list->insert(at, rule);
    Q_EMIT ruleInserted(parent, at);
    Q_EMIT edited();
}

void SheetDocument::removeAt(const QString &parent, int index)
{
    QList<Rule> *list = siblings(parent);
    if (!list || index < 0 || index >= list->size())
        return;
    const QString id = list->at(index).id;
    Q_EMIT ruleAboutToBeRemoved(parent, index);
    list->removeAt(index);
    Q_EMIT ruleRemoved(parent, index, id);
    Q_EMIT edited();
}

void SheetDocument::changed(const QString &id, RuleAspect aspect)
{
    Q_EMIT ruleChanged(id, aspect);
    Q_EMIT edited();
}

QString SheetDocument::addRule(Rule rule, const QString &parent, int index)
{
    const QList<Rule> *list = siblings(parent);
    if (!list)
        return {};
    QSet<QString> taken;
    giveFreeIds(m_sheet, rule, taken);
    const QString id = rule.id;
    const int at = index < 0 ? int(list->size()) : std::min(index, int(list->size()));
    const QString text = tr("Add a rule for %1").arg(rule.target);
    push(new InsertRules(this, {{.parent = parent, .index = at, .rule = std::move(rule)}}, text));
    return id;
}

void SheetDocument::removeRules(const QStringList &ids)
{
    QList<PlacedRule> found;
    collect(m_sheet.rules, {}, QSet<QString>(ids.begin(), ids.end()), &found);
    if (!found.isEmpty())
        push(new RemoveRules(this, found, tr("Remove %n rule(s)", nullptr, int(found.size()))));
}

void SheetDocument::moveRule(const QString &id, const QString &parent, int index)
{
    const Rule *rule = m_sheet.rule(id);
    const QList<Rule> *list = siblings(parent);
    // A rule cannot go into itself.
    Place within;
    if (!rule || !list || parent == id || findPlace(rule->rules, id, parent, &within))
        return;
    Place from;
    findPlace(m_sheet.rules, {}, id, &from);
    int at = std::clamp(index, 0, int(list->size()));
    // `index` is a place in the list as it is now.
    if (from.parent == parent && at > from.index)
        --at;
    if (from.parent == parent && at == from.index)
        return;
    const Rule moved = *rule;
    const TogetherEdit together(this, tr("Move the rule for %1").arg(moved.target));
    push(new RemoveRules(this, {{.parent = from.parent, .index = from.index, .rule = moved}}, {}));
    push(new InsertRules(this, {{.parent = parent, .index = at, .rule = moved}}, {}));
}

bool SheetDocument::renameRule(const QString &id, const QString &newId)
{
    const QString name = newId.trimmed();
    if (!m_sheet.rule(id) || name.isEmpty() || (name != id && m_sheet.rule(name)))
        return false;
    if (name != id)
        push(new ChangeRules(this, RuleAspect::Id, {{.id = id, .before = id, .after = name}}, tr("Rename rule %1").arg(id)));
    return true;
}

void SheetDocument::setTarget(const QString &id, const QString &target)
{
    const Rule *rule = m_sheet.rule(id);
    if (rule && rule->target != target)
        push(new ChangeRules(this, RuleAspect::Target, {{.id = id, .before = rule->target, .after = target}}, tr("Change the target to %1").arg(target)));
}

void SheetDocument::changeSteps(const QString &id, const QString &text, const QString &mergeKey, QList<Step> steps)
{
    const Rule *rule = m_sheet.rule(id);
    if (rule && rule->steps != steps)
        push(new ChangeRules(this, RuleAspect::Steps, {{.id = id, .before = rule->steps, .after = std::move(steps)}}, text, mergeKey));
}

void SheetDocument::setSteps(const QString &id, const QList<Step> &steps, const QString &text)
{
    if (const Rule *rule = m_sheet.rule(id))
        changeSteps(id, text.isEmpty() ? tr("Change the rule for %1").arg(rule->target) : text, {}, steps);
}

void SheetDocument::insertStep(const QString &id, int index, const Step &step)
{
    const Rule *rule = m_sheet.rule(id);
    if (!rule)
        return;
    QList<Step> steps = rule->steps;
    steps.insert(std::clamp(index, 0, int(steps.size())), step);
    changeSteps(id, tr("Insert a step for %1").arg(rule->target), {}, steps);
}

void SheetDocument::removeStep(const QString &id, int index)
{
    const Rule *rule = m_sheet.rule(id);
    if (!rule || index < 0 || index >= rule->steps.size())
        return;
    QList<Step> steps = rule->steps;
    steps.removeAt(index);
    changeSteps(id, tr("Remove a step for %1").arg(rule->target), {}, steps);
}

void SheetDocument::moveStep(const QString &id, int from, int to)
{
    const Rule *rule = m_sheet.rule(id);
    if (!rule || from < 0 || from >= rule->steps.size() || to < 0 || to >= rule->steps.size() || from == to)
        return;
    QList<Step> steps = rule->steps;
    steps.move(from, to);
    changeSteps(id, tr("Move a step for %1").arg(rule->target), {}, steps);
}

void SheetDocument::setStep(const QString &id, int index, const Step &step)
{
    const Rule *rule = m_sheet.rule(id);
    if (!rule || index < 0 || index >= rule->steps.size())
        return;
    QList<Step> steps = rule->steps;
    steps[index] = step;
    changeSteps(id, tr("Change a step for %1").arg(rule->target), QStringLiteral("%1/%2").arg(id).arg(index), steps);
}

void SheetDocument::setStepParameter(const QString &id, int index, const QString &name, const SheetJson &value)
{
    const Rule *rule = m_sheet.rule(id);
    if (!rule || index < 0 || index >= rule->steps.size())
        return;
    QList<Step> steps = rule->steps;
    SheetJson &parameters = steps[index].parameters;
    if (!parameters.is_object())
        return;
    if (value.is_null())
        parameters.erase(name.toStdString());
    else
        parameters[name.toStdString()] = value;
    changeSteps(id, tr("Change a step for %1").arg(rule->target), QStringLiteral("%1/%2/%3").arg(id).arg(index).arg(name), steps);
}

void SheetDocument::setNote(const QString &id, const QString &note)
{
    const Rule *rule = m_sheet.rule(id);
    if (rule && rule->note != note)
        push(new ChangeRules(this, RuleAspect::Note, {{.id = id, .before = rule->note, .after = note}}, tr("Change the note on %1").arg(rule->target),
                                    QStringLiteral("note/") + id));
}

namespace {

template<typename Value>
QList<ChangeRules::Change> changesOf(const Sheet &sheet, const QStringList &ids, RuleAspect aspect, const Value &after)
{
    QList<ChangeRules::Change> changes;
    for (const QString &id : ids) {
        const Rule *rule = sheet.rule(id);
        if (!rule)
            continue;
        const ChangeRules::Value before = ChangeRules::value(*rule, aspect);
        if (before != ChangeRules::Value(after))
            changes.append({.id = id, .before = before, .after = after});
    }
    return changes;
}

} // namespace

void SheetDocument::setOwner(const QStringList &ids, const QString &owner)
{
    const QList<ChangeRules::Change> changes = changesOf(m_sheet, ids, RuleAspect::Owner, owner);
    if (!changes.isEmpty())
        push(new ChangeRules(this, RuleAspect::Owner, changes, tr("Change the owner of %n rule(s)", nullptr, int(changes.size())),
                                    QStringLiteral("owner/") + ids.join(QLatin1Char('/'))));
}

void SheetDocument::setStatus(const QStringList &ids, RuleStatus status)
{
    const QList<ChangeRules::Change> changes = changesOf(m_sheet, ids, RuleAspect::Status, status);
    if (!changes.isEmpty())
        push(new ChangeRules(this, RuleAspect::Status, changes, tr("Mark %n rule(s): %1", nullptr, int(changes.size())).arg(displayName(status))));
}

void SheetDocument::setDisabled(const QStringList &ids, bool disabled)
{
    const QList<ChangeRules::Change> changes = changesOf(m_sheet, ids, RuleAspect::Disabled, disabled);
    if (changes.isEmpty())
        return;
    const int count = int(changes.size());
    push(new ChangeRules(this, RuleAspect::Disabled, changes,
                                disabled ? tr("Switch %n rule(s) off", nullptr, count) : tr("Switch %n rule(s) on", nullptr, count)));
}

void SheetDocument::setEnumTable(const QString &name, const EnumTable &table)
{
    const EnumTable *before = m_sheet.enumTable(name);
    if (name.isEmpty() || (before && *before == table))
        return;
    push(new ChangeEnumTable(this, name, -1, before ? std::optional(*before) : std::nullopt, table,
                                    before ? tr("Change the table %1").arg(name) : tr("Add the table %1").arg(name)));
}

void SheetDocument::removeEnumTable(const QString &name)
{
    if (const EnumTable *before = m_sheet.enumTable(name))
        push(new ChangeEnumTable(this, name, tableIndex(m_sheet.enumTables, name), *before, std::nullopt, tr("Remove the table %1").arg(name)));
}

bool SheetDocument::renameEnumTable(const QString &name, const QString &newName)
{
    const EnumTable *table = m_sheet.enumTable(name);
    if (!table || newName.isEmpty() || (newName != name && m_sheet.enumTable(newName)))
        return false;
    if (newName == name)
        return true;
    const EnumTable kept = *table;
    const int index = tableIndex(m_sheet.enumTables, name);
    QList<ChangeRules::Change> users;
    collectUsers(m_sheet.rules, name, newName, &users);
    const TogetherEdit together(this, tr("Rename the table %1").arg(name));
    push(new ChangeEnumTable(this, name, index, kept, std::nullopt, {}));
    push(new ChangeEnumTable(this, newName, index, std::nullopt, kept, {}));
    if (!users.isEmpty())
        push(new ChangeRules(this, RuleAspect::Steps, users, {}));
    return true;
}

void SheetDocument::setLookup(const QString &name, const LookupTable &table)
{
    const LookupTable *before = m_sheet.lookup(name);
    if (name.isEmpty() || (before && *before == table))
        return;
    push(new ChangeLookup(this, name, -1, before ? std::optional(*before) : std::nullopt, table,
                                 before ? tr("Change the lookup %1").arg(name) : tr("Add the lookup %1").arg(name)));
}

void SheetDocument::removeLookup(const QString &name)
{
    if (const LookupTable *before = m_sheet.lookup(name))
        push(new ChangeLookup(this, name, tableIndex(m_sheet.lookups, name), *before, std::nullopt, tr("Remove the lookup %1").arg(name)));
}

SheetFacts SheetDocument::facts() const
{
    return {.title = m_sheet.title,
            .description = m_sheet.description,
            .sheetVersion = m_sheet.sheetVersion,
            .date = m_sheet.date,
            .from = m_sheet.from,
            .to = m_sheet.to,
            .variant = m_sheet.variant};
}

void SheetDocument::setFacts(const SheetFacts &after)
{
    if (const SheetFacts before = facts(); before != after)
        push(new ChangeFacts(this, before, after, tr("Change the sheet's description")));
}

void SheetDocument::setSource(const SchemaRef &schema)
{
    if (m_sheet.source != schema)
        push(new ChangeSchema(this, ChangeSchema::Side::Source, m_sheet.source, schema, tr("Change the source")));
}

void SheetDocument::setTargetSchema(const SchemaRef &schema)
{
    if (m_sheet.target != schema)
        push(new ChangeSchema(this, ChangeSchema::Side::Target, m_sheet.target, schema, tr("Change the target")));
}

} // namespace Roamscope
