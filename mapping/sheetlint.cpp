// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/sheetlint.h"

#include "mapping/mappingrun.h"
#include "mapping/units.h"

#include <QCoreApplication>

namespace Roamscope {

namespace {

StepType typeOf(FieldType type)
{
    switch (type) {
    case FieldType::String:
    case FieldType::CiString:
    case FieldType::Url:
    case FieldType::Enum:
        return StepType::Text;
    case FieldType::Integer:
    case FieldType::Number:
        return StepType::Number;
    case FieldType::Boolean:
        return StepType::Boolean;
    case FieldType::DateTime:
        return StepType::DateTime;
    case FieldType::Object:
        return StepType::Object;
    case FieldType::Any:
        break;
    }
    return StepType::Any;
}

QString shortList(const QStringList &values)
{
    constexpr int shown = 12;
    return values.size() <= shown ? values.join(QStringLiteral(", "))
                                  : QCoreApplication::translate("Roamscope", "%1 and %n more", nullptr, int(values.size()) - shown)
                                        .arg(values.mid(0, shown).join(QStringLiteral(", ")));
}

/// Fields of a charging period that `segment` makes, and their units.
QString periodUnit(const QString &field)
{
    return field.endsWith(QLatin1StringView("_wh")) ? QStringLiteral("Wh")
        : field.endsWith(QLatin1StringView("_w"))   ? QStringLiteral("W")
        : field.endsWith(QLatin1StringView("_a"))   ? QStringLiteral("A")
        : field.startsWith(QLatin1StringView("soc")) ? QStringLiteral("Percent")
        : field == QLatin1StringView("seconds")     ? QStringLiteral("s")
                                                    : QString();
}

bool isPeriodField(const QString &field)
{
    static const QStringList fields = QStringLiteral("number start end seconds energy_wh register_begin_wh register_end_wh export_wh power_w power_min_w "
                                                     "power_max_w current_min_a current_max_a soc_begin soc_end charging status price context cut samples")
                                          .split(QLatin1Char(' '));
    return fields.contains(field);
}

bool sameUnit(const QString &a, const QString &b)
{
    const Unit *left = findUnit(a.toStdString());
    const Unit *right = findUnit(b.toStdString());
    return left && right ? left == right : a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

SheetLint::SheetLint(const Sheet &sheet, const SchemaTree *source, const SchemaTree *target, QList<SheetFinding> *findings)
    : m_sheet(sheet)
    , m_source(source)
    , m_target(target)
    , m_findings(findings)
{
}

void SheetLint::add(SheetProblem problem, Severity severity, const Rule &rule, const QByteArray &pointer, const QString &detail)
{
    if (m_findings->size() < 10000)
        m_findings->append({.problem = problem, .severity = severity, .pointer = pointer, .rule = rule.id, .target = rule.target, .detail = detail});
}

void SheetLint::run(bool compile, const QString &workspaceFolder)
{
    if (compile)
        m_findings->append(MappingPlan::compile(m_sheet, {.workspaceFolder = workspaceFolder})->findings());
    rules(m_sheet.rules, "/rules", {});
}

void SheetLint::rules(const QList<Rule> &list, const QByteArray &pointer, std::vector<Scope> scopes)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        const Rule &rule = list[i];
        if (!rule.raw.is_null() || rule.disabled)
            continue;
        const QByteArray place = pointer + '/' + QByteArray::number(i);
        // A fixed element ("/dimensions/0/type") fills a field of the array's elements.
        const SchemaNode *node = m_target ? m_target->node(rule.target) : nullptr;
        const QString target = node ? node->pointer : rule.target;
        for (qsizetype slash = target.lastIndexOf(QLatin1Char('/')); slash > 0; slash = target.lastIndexOf(QLatin1Char('/'), slash - 1))
            m_touched.insert(target.left(slash));
        if (m_target && rule.target.startsWith(QLatin1Char('/')) && !m_target->node(rule.target))
            add(SheetProblem::UnknownTarget, Severity::Warning, rule, place);
        if (!rule.isForEach()) {
            if (!rule.steps.isEmpty())
                m_filled.insert(target);
            chain(rule, place, scopes);
            rules(rule.rules, place + "/rules", scopes);
            continue;
        }
        m_touched.insert(target);
        const Step &step = rule.steps.constLast();
        const QByteArray at = place + "/steps/" + QByteArray::number(rule.steps.size() - 1);
        Flow flow = take(step.text("path"), rule, at, scopes, true);
        std::vector<Scope> inner = scopes;
        bool known = true;
        QString array = absolute(step.text("path"), scopes, &known);
        if (array.endsWith(QLatin1StringView("/*")))
            array.chop(2);
        inner.push_back({array, known});
        usePaths(step.parameter("where"), rule, at, inner);
        for (const char *name : {"sort", "distinct"}) {
            if (const QString path = step.text(name); !path.isEmpty())
                take(path, rule, at, inner, true);
        }
        const SheetJson &segment = step.parameter("segment");
        if (segment.is_object()) {
            // It reads its samples whole.
            m_used.insert(array);
            for (const char *name : {"begin", "end", "beginValue", "endValue"}) {
                if (const auto path = segment.find(name); path != segment.end() && path->is_string())
                    take(textOf(*path), rule, at, scopes, true);
            }
            usePaths(segment.value("changes", SheetJson()), rule, at, scopes);
            inner.back().known = false;
        }
        const StepInfo info = stepInfo(step);
        if (!info.loss.isEmpty())
            add(SheetProblem::LossyStep, Severity::Note, rule, at, info.loss);
        rules(rule.rules, place + "/rules", inner);
    }
}

QString SheetLint::absolute(const QString &path, const std::vector<Scope> &scopes, bool *known) const
{
    if (path.startsWith(QLatin1Char('/')))
        return path;
    qsizetype level = qsizetype(scopes.size());
    QString rest = path;
    while (rest.startsWith(QLatin1StringView("../"))) {
        rest.remove(0, 3);
        --level;
    }
    if (level <= 0)
        return QLatin1Char('/') + rest;
    const Scope &scope = scopes[std::size_t(level - 1)];
    *known = scope.known;
    if (!scope.known || rest == QLatin1StringView("#"))
        return rest;
    return rest == QLatin1StringView(".") ? scope.array + QLatin1StringView("/*") : scope.array + QLatin1StringView("/*/") + rest;
}

SheetLint::Flow SheetLint::take(const QString &path, const Rule &rule, const QByteArray &pointer, const std::vector<Scope> &scopes, bool report)
{
    Flow flow;
    bool known = true;
    const QString pointerText = absolute(path, scopes, &known);
    if (path.isEmpty() || pointerText == QLatin1StringView("#")) {
        flow.known = !path.isEmpty();
        flow.type = StepType::Number;
        return flow;
    }
    if (!known) {
        if (!isPeriodField(pointerText)) {
            if (report && pointerText != QLatin1StringView("."))
                add(SheetProblem::DanglingPath, Severity::Warning, rule, pointer, path);
            return flow;
        }
        flow.known = true;
        flow.unit = periodUnit(pointerText);
        flow.type = pointerText == QLatin1StringView("charging") ? StepType::Boolean
            : pointerText == QLatin1StringView("start") || pointerText == QLatin1StringView("end") ? StepType::DateTime
            : flow.unit.isEmpty() && pointerText != QLatin1StringView("number") && pointerText != QLatin1StringView("samples") ? StepType::Text
                                                                                                                             : StepType::Number;
        return flow;
    }
    if (!m_source)
        return flow;
    if (pointerText == QLatin1StringView("/")) {
        for (const auto &child : m_source->root()->children)
            m_used.insert(child->pointer);
        flow.known = true;
        flow.type = StepType::Object;
        return flow;
    }
    const SchemaNode *node = m_source->node(pointerText);
    if (!node) {
        // Below a field of any content nothing is known, but it may well be there.
        for (QString above = pointerText; above.contains(QLatin1Char('/')) && !above.isEmpty();) {
            above.truncate(above.lastIndexOf(QLatin1Char('/')));
            if (const SchemaNode *any = above.isEmpty() ? nullptr : m_source->node(above)) {
                if ((any->type == FieldType::Any || any->recursive) && any->isLeaf()) {
                    m_used.insert(any->pointer);
                    return flow;
                }
                break;
            }
        }
        if (report)
            add(SheetProblem::DanglingPath, Severity::Error, rule, pointer, path);
        return flow;
    }
    if (node->isLeaf() || !rule.isForEach())
        m_used.insert(node->pointer);
    flow.known = true;
    flow.type = typeOf(node->type);
    flow.unit = node->unit;
    flow.values = node->enumValues;
    flow.open = node->openEnum;
    flow.maxLength = node->maxLength;
    if (node->array && !pointerText.endsWith(QLatin1StringView("/*")) && !pointerText.endsWith(node->name))
        flow.type = StepType::List;
    return flow;
}

void SheetLint::usePaths(const SheetJson &json, const Rule &rule, const QByteArray &pointer, const std::vector<Scope> &scopes)
{
    if (!json.is_object() && !json.is_array())
        return;
    Rule holder;
    Step step;
    step.op = QStringLiteral("condition");
    step.parameters = SheetJson::object({{"when", json}});
    holder.steps.append(step);
    for (const QString &path : rulePaths(holder))
        take(path, rule, pointer, scopes, true);
}

void SheetLint::chain(const Rule &rule, const QByteArray &pointer, const std::vector<Scope> &scopes)
{
    Flow flow;
    for (qsizetype i = 0; i < rule.steps.size(); ++i)
        step(rule.steps[i], &flow, rule, pointer + "/steps/" + QByteArray::number(i), scopes);
    if (m_target && !rule.steps.isEmpty()) {
        if (const SchemaNode *node = m_target->node(rule.target))
            fit(flow, *node, rule, pointer);
    }
}

void SheetLint::step(const Step &step, Flow *flow, const Rule &rule, const QByteArray &pointer, const std::vector<Scope> &scopes)
{
    const StepInfo info = stepInfo(step);
    if (!info.loss.isEmpty())
        add(SheetProblem::LossyStep, Severity::Note, rule, pointer, info.loss);
    const auto conflict = [&](StepType expected) {
        if (flow->known && (flow->type == StepType::Object || flow->type == StepType::List || (expected == StepType::Number && flow->type == StepType::Boolean)))
            add(SheetProblem::TypeConflict, Severity::Warning, rule, pointer, QStringLiteral("%1 → %2").arg(displayName(flow->type), displayName(expected)));
    };
    switch (info.op) {
    case StepOp::Take:
        if (const QString other = step.text("rule"); !other.isEmpty()) {
            *flow = {};
            return;
        }
        *flow = take(step.text("path"), rule, pointer, scopes, true);
        if (const SheetJson &others = step.parameter("or"); others.is_array()) {
            for (const SheetJson &other : others) {
                const Flow second = take(textOf(other), rule, pointer, scopes, true);
                if (flow->unit != second.unit)
                    flow->unit.clear();
                if (flow->type != second.type)
                    flow->known = false;
                flow->values.clear();
            }
        }
        return;
    case StepOp::Constant:
        *flow = {};
        flow->known = info.output != StepType::Nothing;
        flow->type = info.output;
        if (const SheetJson &value = step.parameter("value"); value.is_string()) {
            flow->values = QStringList(textOf(value));
            flow->maxLength = qint32(textOf(value).toUcs4().size());
        }
        return;
    case StepOp::Enum:
        enumStep(step, flow, rule, pointer);
        break;
    case StepOp::Unit: {
        conflict(StepType::Number);
        const QString from = step.text("from");
        if (!flow->unit.isEmpty() && !from.isEmpty() && step.text("fromPath").isEmpty() && !sameUnit(flow->unit, from))
            add(SheetProblem::UnitConflict, Severity::Warning, rule, pointer, QStringLiteral("%1 → %2").arg(flow->unit, from));
        *flow = {};
        flow->known = true;
        flow->type = StepType::Number;
        flow->unit = step.text("to");
        break;
    }
    case StepOp::Number: {
        conflict(StepType::Number);
        // A factor may be a conversion that the sheet does by hand: the unit is not known any more.
        const bool scaled = !step.parameter("multiply").is_null() || !step.parameter("divide").is_null();
        const QString unit = scaled ? QString() : flow->unit;
        *flow = {};
        flow->known = true;
        flow->type = info.output;
        flow->unit = unit;
        break;
    }
    case StepOp::DateTime:
        conflict(StepType::DateTime);
        *flow = {};
        flow->known = true;
        flow->type = info.output;
        break;
    case StepOp::Text: {
        conflict(StepType::Text);
        const QString what = step.text("do");
        const SheetJson &length = step.parameter("length");
        const bool cut = (what == QLatin1StringView("truncate") || what == QLatin1StringView("substring")) && length.is_number_integer();
        const bool same = what == QLatin1StringView("trim") || what == QLatin1StringView("upper") || what == QLatin1StringView("lower") || what == QLatin1StringView("split");
        const qint32 before = flow->maxLength;
        *flow = {};
        flow->known = true;
        flow->type = info.output;
        flow->maxLength = cut ? qint32(std::clamp<qint64>(length.get<qint64>(), 0, 1 << 30)) : same ? before : -1;
        break;
    }
    case StepOp::Default:
        if (!flow->values.isEmpty() && step.parameter("value").is_string() && !flow->values.contains(step.text("value")))
            flow->values.append(step.text("value"));
        if (step.text("path").isEmpty())
            return;
        *flow = {};
        break;
    case StepOp::Aggregate: {
        const QString function = step.text("function");
        const QString list = step.text("path");
        Flow item = *flow;
        if (!list.isEmpty()) {
            std::vector<Scope> inner = scopes;
            bool known = true;
            QString array = absolute(list, scopes, &known);
            if (!step.text("of").isEmpty() || !step.parameter("where").is_null()) {
                if (const qsizetype star = array.lastIndexOf(QLatin1StringView("/*")); star >= 0)
                    array.truncate(star);
                inner.push_back({array, known});
                usePaths(step.parameter("where"), rule, pointer, inner);
                for (const char *name : {"of", "unitPath"}) {
                    if (const QString path = step.text(name); !path.isEmpty()) {
                        const Flow own = take(path, rule, pointer, inner, true);
                        if (qstrcmp(name, "of") == 0)
                            item = own;
                    }
                }
            }
            if (step.text("of").isEmpty())
                item = take(list, rule, pointer, scopes, true);
        }
        *flow = {};
        const bool picks = function == QLatin1StringView("first") || function == QLatin1StringView("last");
        if (picks) {
            *flow = item;
        } else {
            flow->known = true;
            flow->type = info.output;
            flow->unit = function == QLatin1StringView("count") ? QString() : item.unit;
        }
        if (!info.unit.isEmpty())
            flow->unit = info.unit;
        break;
    }
    case StepOp::Condition:
    case StepOp::Lookup:
    case StepOp::Script:
        *flow = {};
        break;
    case StepOp::ForEach:
    case StepOp::Unknown:
        *flow = {};
        return;
    }
    if (info.op != StepOp::Aggregate) {
        Rule one;
        one.steps.append(step);
        for (const QString &path : rulePaths(one))
            take(path, rule, pointer, scopes, true);
    }
}

void SheetLint::enumStep(const Step &step, Flow *flow, const Rule &rule, const QByteArray &pointer)
{
    QStringList from;
    QStringList to;
    bool total = step.parameters.contains("fallback") || step.text("unmapped") == QLatin1StringView("keep") || step.text("unmapped") == QLatin1StringView("omit");
    bool texts = true;
    bool ignoreCase = step.parameter("ignoreCase") == true;
    const auto result = [&](const SheetJson &value) {
        if (value.is_string())
            to.append(textOf(value));
        else if (!value.is_null() && !value.is_discarded())
            texts = false;
    };
    if (const EnumTable *table = m_sheet.enumTable(step.text("table"))) {
        ignoreCase = table->ignoreCase;
        total = total || table->hasFallback();
        if (table->hasFallback())
            result(table->fallback);
        for (const EnumRow &row : table->rows) {
            // A row that asks more columns does not cover its value alone.
            const bool whole = std::all_of(row.from.cbegin() + std::min<qsizetype>(1, row.from.size()), row.from.cend(), [](const QString &other) { return other == QLatin1StringView("*"); });
            if (!row.from.isEmpty() && row.from.constFirst() == QLatin1StringView("*"))
                total = total || whole;
            else if (!row.from.isEmpty() && (whole || row.from.size() > 1))
                from.append(row.from.constFirst());
            result(row.to);
        }
    } else if (const SheetJson &values = step.parameter("values"); values.is_object()) {
        for (const auto &[name, value] : values.items()) {
            from.append(QString::fromStdString(name));
            total = total || name == "*";
            result(value);
        }
    }
    if (step.parameters.contains("fallback"))
        result(step.parameter("fallback"));
    if (!total && !flow->values.isEmpty()) {
        QStringList uncovered;
        for (const QString &value : flow->values) {
            if (!from.contains(value, ignoreCase ? Qt::CaseInsensitive : Qt::CaseSensitive))
                uncovered.append(value);
        }
        if (!uncovered.isEmpty())
            add(SheetProblem::EnumUncovered, Severity::Warning, rule, pointer, shortList(uncovered));
    }
    const bool keeps = step.text("unmapped") == QLatin1StringView("keep");
    // Several values that become one cannot be told apart again.
    QStringList distinct = to;
    distinct.removeDuplicates();
    if (texts && distinct.size() < to.size())
        add(SheetProblem::LossyStep, Severity::Note, rule, pointer,
            QCoreApplication::translate("Roamscope", "different values become the same: %1").arg(shortList(distinct)));
    *flow = {};
    flow->known = texts;
    flow->type = StepType::Text;
    if (texts && !keeps)
        flow->values = distinct;
}

void SheetLint::fit(const Flow &flow, const SchemaNode &node, const Rule &rule, const QByteArray &pointer)
{
    if (!flow.known)
        return;
    const StepType wanted = typeOf(node.type);
    const auto types = [&](Severity severity) {
        add(SheetProblem::TypeConflict, severity, rule, pointer, QStringLiteral("%1 → %2").arg(displayName(flow.type), node.typeText));
    };
    if (wanted == StepType::Object) {
        if (flow.type != StepType::Object && flow.type != StepType::Any && flow.type != StepType::List)
            types(Severity::Error);
    } else if (flow.type == StepType::Object) {
        if (wanted != StepType::Any)
            types(Severity::Error);
    } else if (wanted == StepType::Number) {
        if (flow.type == StepType::Boolean || flow.type == StepType::DateTime || (flow.type == StepType::Text && !flow.values.isEmpty()))
            types(Severity::Error);
        else if (flow.type == StepType::Text)
            types(Severity::Note); // it may well read as a number
    } else if (wanted == StepType::Boolean) {
        if (flow.type == StepType::Number || flow.type == StepType::DateTime)
            types(Severity::Error);
        else if (flow.type == StepType::Text)
            types(Severity::Warning);
    } else if (wanted == StepType::DateTime && (flow.type == StepType::Number || flow.type == StepType::Boolean)) {
        types(Severity::Error);
    }
    if (!flow.unit.isEmpty() && !node.unit.isEmpty() && !sameUnit(flow.unit, node.unit) && findUnit(flow.unit.toStdString()) && findUnit(node.unit.toStdString()))
        add(SheetProblem::UnitConflict, Severity::Error, rule, pointer, QStringLiteral("%1 → %2").arg(flow.unit, node.unit));
    if (node.maxLength >= 0 && flow.maxLength > node.maxLength && flow.type != StepType::Number)
        add(SheetProblem::LengthConflict, Severity::Warning, rule, pointer,
            QCoreApplication::translate("Roamscope", "up to %1 characters into %2").arg(flow.maxLength).arg(node.typeText));
    if (!node.enumValues.isEmpty() && !node.openEnum && !flow.values.isEmpty()) {
        QStringList foreign;
        for (const QString &value : flow.values) {
            if (!node.enumValues.contains(value))
                foreign.append(value);
        }
        if (!foreign.isEmpty())
            add(SheetProblem::EnumForeign, flow.open ? Severity::Warning : Severity::Error, rule, pointer, shortList(foreign));
    }
}

} // namespace Roamscope
