// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/editconnect.h"

#include "mapping/editpaths.h"
#include "mapping/stepinfo.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Roamscope {

namespace {

/// Names that mean the same but for case and separators.
QString plainName(const QString &name)
{
    QString plain;
    for (const QChar character : name) {
        if (character.isLetterOrNumber())
            plain.append(character.toLower());
    }
    return plain;
}

bool isObjectArray(const SchemaNode &node)
{
    return node.array && node.type == FieldType::Object;
}

bool isObject(const SchemaNode &node)
{
    return !node.array && node.type == FieldType::Object;
}

const SchemaNode *enclosingArray(const SchemaNode &node)
{
    for (const SchemaNode *above = node.parent; above; above = above->parent) {
        if (above->array)
            return above;
    }
    return nullptr;
}

/// The same values in another spelling: what is certain gets a row, the rest is for a person to decide.
Step enumStep(const SchemaNode &source, const SchemaNode &target)
{
    SheetJson values = SheetJson::object();
    for (const QString &from : source.enumValues) {
        for (const QString &to : target.enumValues) {
            if (plainName(from) == plainName(to))
                values[from.toStdString()] = textJson(to);
        }
    }
    return makeStep("enum", {{"values", values}});
}

/// Connects fields of the same name below two objects or arrays of objects.
QList<Rule> childRules(const SchemaNode &source, const SchemaNode &target, const SheetPaths &paths, const QString &element)
{
    QList<Rule> rules;
    for (const auto &to : target.children) {
        for (const auto &from : source.children) {
            if (plainName(from->name) != plainName(to->name) || isObject(*from) != isObject(*to) || from->array != to->array)
                continue;
            if (isObject(*to)) {
                rules += childRules(*from, *to, paths, element);
                break;
            }
            // Inside a for-each of its own the path is written from the element.
            const QString path = element.isEmpty() ? from->pointer
                : from->pointer.startsWith(element + QLatin1Char('/')) ? from->pointer.mid(element.size() + 1)
                                                                        : from->pointer;
            Rule rule {.target = to->pointer};
            if (isObjectArray(*to)) {
                rule.steps = {makeStep("forEach", {{"path", path.toStdString()}})};
                rule.rules = childRules(*from, *to, paths, from->elementPointer());
            } else {
                rule.steps = connectingSteps(*from, *to, path);
            }
            rules.append(rule);
            break;
        }
    }
    return rules;
}

bool hasTarget(const Sheet &sheet, const QString &target)
{
    return ruleForTarget(sheet.rules, target) != nullptr;
}

QString labelOf(const SchemaNode &node)
{
    return node.name.isEmpty() ? node.pointer : node.name;
}

QStringList connectContainers(SheetDocument *document, const SchemaNode &source, const SchemaNode &target)
{
    const SheetPaths paths(document->sheet());
    const QString parent = paths.parentForTarget(target.pointer);
    QStringList ids;
    if (isObjectArray(target)) {
        Rule rule {.target = target.pointer, .steps = {makeStep("forEach", {{"path", paths.written(parent, source.pointer).toStdString()}})}};
        rule.rules = childRules(source, target, paths, source.elementPointer());
        if (const Rule *old = ruleForTarget(document->sheet().rules, target.pointer)) {
            const QString id = old->id;
            if (old->isForEach()) {
                // What its elements are made of stays.
                document->setSteps(id, rule.steps);
                return {id};
            }
            document->removeRules({id});
        }
        ids.append(document->addRule(rule, parent));
        return ids;
    }
    for (const Rule &rule : childRules(source, target, paths, {})) {
        if (hasTarget(document->sheet(), rule.target))
            continue;
        const SheetPaths now(document->sheet());
        ids.append(document->addRule(rule, now.parentForTarget(rule.target)));
    }
    if (ids.isEmpty() && !hasTarget(document->sheet(), target.pointer))
        ids.append(document->addRule({.target = target.pointer, .steps = {takeStep(paths.written(parent, source.pointer))}}, parent));
    return ids;
}

/// The chain's value, from the first path, comes first in the joined text.
QList<Step> joined(const QStringList &paths)
{
    SheetJson parts = SheetJson::array();
    for (const QString &path : paths.mid(1))
        parts.push_back({{"path", path.toStdString()}});
    return {takeStep(paths.constFirst()), makeStep("text", {{"do", "concat"}, {"parts", parts}, {"separator", " "}})};
}

} // namespace

const Rule *ruleForTarget(const QList<Rule> &rules, const QString &target)
{
    for (const Rule &rule : rules) {
        if (rule.target == target && !target.isEmpty())
            return &rule;
        if (const Rule *nested = ruleForTarget(rule.rules, target))
            return nested;
    }
    return nullptr;
}

QList<Step> connectingSteps(const SchemaNode &source, const SchemaNode &target, const QString &path)
{
    QList<Step> steps {takeStep(path)};
    // A list for a single value: the first is what most mean, and it is seen at the wire.
    const bool listToList = target.array || enclosingArray(target);
    if (!listToList && (source.array || enclosingArray(source)) && path.startsWith(QLatin1Char('/')))
        steps = {makeStep("aggregate", {{"function", "first"}, {"path", (source.array ? source.elementPointer() : path).toStdString()}})};
    if (!source.unit.isEmpty() && !target.unit.isEmpty() && source.unit != target.unit)
        steps.append(makeStep("unit", {{"from", source.unit.toStdString()}, {"to", target.unit.toStdString()}}));
    if (target.type == FieldType::DateTime) {
        Step step = makeStep("dateTime");
        if (!source.dateFormat.isEmpty() && source.dateFormat != QLatin1String("iso"))
            step.setParameter("input", textJson(source.dateFormat));
        steps.append(step);
    }
    if (target.type == FieldType::Enum && !target.enumValues.isEmpty()) {
        const bool fits = !source.enumValues.isEmpty() && std::ranges::all_of(source.enumValues, [&target](const QString &value) {
            return target.enumValues.contains(value);
        });
        if (!fits)
            steps.append(enumStep(source, target));
    }
    const bool fromNumber = source.type == FieldType::Number || source.type == FieldType::Integer;
    const bool toNumber = target.type == FieldType::Number || target.type == FieldType::Integer;
    if (toNumber && !fromNumber && source.type != FieldType::Any && source.unit.isEmpty() && steps.size() == 1)
        steps.append(makeStep("number"));
    return steps;
}

QStringList connectFields(SheetDocument *document, const QList<const SchemaNode *> &sources, const SchemaNode &target, ConnectMode mode)
{
    if (sources.isEmpty() || !sources.constFirst())
        return {};
    const SchemaNode &source = *sources.constFirst();
    const TogetherEdit together(document, QCoreApplication::translate("Roamscope::SheetDocument", "Connect %1 with %2").arg(labelOf(source), labelOf(target)));
    if (sources.size() == 1 && ((isObjectArray(source) && isObjectArray(target)) || (isObject(source) && isObject(target))))
        return connectContainers(document, source, target);

    const SheetPaths paths(document->sheet());
    const Rule *old = ruleForTarget(document->sheet().rules, target.pointer);
    const QString parent = old ? document->parentOf(old->id) : paths.parentForTarget(target.pointer);
    QStringList written;
    for (const SchemaNode *node : sources)
        written.append(paths.written(parent, node->pointer));
    if (!old) {
        Rule rule {.target = target.pointer};
        rule.steps = sources.size() == 1 ? connectingSteps(source, target, written.constFirst()) : joined(written);
        return {document->addRule(rule, parent)};
    }

    const QString id = old->id;
    QList<Step> steps = old->steps;
    const bool takes = !steps.isEmpty() && steps.constFirst().op == QLatin1String("take");
    switch (mode) {
    case ConnectMode::Replace:
        // What was worked out for this target after the take is kept: only where the value comes from changes.
        if (takes && steps.size() > 1 && sources.size() == 1)
            steps.first() = takeStep(written.constFirst());
        else
            steps = sources.size() == 1 ? connectingSteps(source, target, written.constFirst()) : joined(written);
        break;
    case ConnectMode::OtherwiseTake: {
        if (!takes)
            return connectFields(document, sources, target, ConnectMode::Replace);
        SheetJson &parameters = steps.first().parameters;
        SheetJson others = parameters.contains("or") && parameters["or"].is_array() ? parameters["or"] : SheetJson::array();
        if (parameters.contains("or") && parameters["or"].is_string())
            others.push_back(parameters["or"]);
        for (const QString &path : std::as_const(written))
            others.push_back(textJson(path));
        parameters["or"] = others;
        break;
    }
    case ConnectMode::Join: {
        // The value of the chain so far comes first.
        SheetJson parts = SheetJson::array();
        if (!steps.isEmpty() && steps.constLast().op == QLatin1String("text") && steps.constLast().text("do") == QLatin1String("concat")) {
            parts = steps.constLast().parameter("parts");
            for (const QString &path : std::as_const(written))
                parts.push_back({{"path", path.toStdString()}});
            steps.last().setParameter("parts", parts);
        } else {
            for (const QString &path : std::as_const(written))
                parts.push_back({{"path", path.toStdString()}});
            steps.append(makeStep("text", {{"do", "concat"}, {"parts", parts}, {"separator", " "}}));
        }
        break;
    }
    }
    document->setSteps(id, steps);
    return {id};
}

} // namespace Roamscope
