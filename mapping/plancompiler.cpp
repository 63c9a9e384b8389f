// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/plancompiler.h"

#include "mapping/jsonout.h"

#include <QCoreApplication>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr int maximumLoops = 12;

QByteArray patternOf(const std::vector<PathStep> &steps, std::size_t count)
{
    QByteArray pattern;
    for (std::size_t i = 0; i < count; ++i) {
        QByteArray name = QByteArray::fromStdString(steps[i].name);
        name.replace('~', "~0");
        name.replace('/', "~1");
        pattern += '/' + name;
    }
    return pattern;
}

bool isNumber(const std::string &name)
{
    return !name.empty() && name.size() < 6 && std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isDynamic(const CompiledChain &chain)
{
    for (const CompiledStep &step : chain.steps) {
        if (!std::holds_alternative<ConstantStep>(step.data))
            return true;
    }
    return false;
}

} // namespace

PlanCompiler::PlanCompiler(PlanData *plan, QList<SheetFinding> *findings, const QString &workspaceFolder)
    : m_plan(plan)
    , m_findings(findings)
    , m_workspaceFolder(workspaceFolder)
{
}

bool PlanCompiler::fail(SheetProblem problem, const QString &detail, Context *context, Severity severity)
{
    if (m_findings->size() < 5000)
        m_findings->append({.problem = problem,
                            .severity = severity,
                            .pointer = context->step.isEmpty() ? context->pointer : context->step,
                            .rule = context->rule ? context->rule->id : QString(),
                            .target = context->rule ? context->rule->target : QString(),
                            .detail = detail});
    if (severity == Severity::Error)
        context->good = false;
    return severity != Severity::Error;
}

std::string_view PlanCompiler::keep(std::string text)
{
    m_plan->texts.push_back(std::move(text));
    return m_plan->texts.back();
}

MappingValue PlanCompiler::constant(const SheetJson &json)
{
    MappingValue value;
    if (json.is_string()) {
        value.kind = MappingValue::Kind::Text;
        value.text = keep(json.get<std::string>());
    } else if (!json.is_null() && !json.is_discarded()) {
        value.text = keep(json.dump(-1, ' ', false, SheetJson::error_handler_t::replace));
        value.kind = json.is_number() && Decimal::parse(value.text, &value.number) ? MappingValue::Kind::Number : MappingValue::Kind::Json;
    }
    return value;
}

void PlanCompiler::compile()
{
    const ProtocolVersion version = protocolVersionFromText((QString(schemaKindId(m_plan->sheet.target.kind)) + m_plan->sheet.target.version).toUtf8());
    m_noFraction = version == ProtocolVersion::Ocpi211;
    m_plan->tries.emplace_back();
    m_levels.push_back({});
    m_plan->root.kind = TargetNode::Kind::Object;
    number(m_plan->sheet.rules);
    addLoops(m_plan->sheet.rules, "/rules", {});
    addLeaves(m_plan->sheet.rules, "/rules", {});
    const CatalogObject *object = nullptr;
    if (m_plan->sheet.target.kind == SchemaRef::Kind::Ocpi || m_plan->sheet.target.kind == SchemaRef::Kind::Ocpp)
        object = Catalog::instance().object(version, m_plan->sheet.target.object.toUtf8());
    if (!object && m_plan->sheet.target.kind == SchemaRef::Kind::Ocpp)
        object = Catalog::instance().request(version, m_plan->sheet.target.object.section(QLatin1Char('.'), 0, 0).toUtf8());
    finish(&m_plan->root, object, nullptr);
}

void PlanCompiler::number(const QList<Rule> &rules)
{
    for (const Rule &rule : rules) {
        m_order.insert(&rule, int(m_order.size()));
        number(rule.rules);
    }
}

void PlanCompiler::addLoops(const QList<Rule> &rules, const QByteArray &pointer, const QString &parent)
{
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const Rule &rule = rules[i];
        if (!rule.raw.is_null() || rule.disabled || !rule.isForEach())
            continue;
        Context context {.rule = &rule, .pointer = pointer + '/' + QByteArray::number(i)};
        if (!parent.isEmpty() && !rule.target.startsWith(parent + QLatin1StringView("/*"))) {
            fail(SheetProblem::BadTarget, {}, &context);
            continue;
        }
        m_levels.resize(1);
        TargetNode *node = place(rule.target, true, &context);
        if (node)
            compileLoop(node, rule, &context);
        addLoops(rule.rules, context.pointer + "/rules", rule.target);
    }
}

void PlanCompiler::addLeaves(const QList<Rule> &rules, const QByteArray &pointer, const QString &parent)
{
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const Rule &rule = rules[i];
        if (!rule.raw.is_null() || rule.disabled)
            continue;
        Context context {.rule = &rule, .pointer = pointer + '/' + QByteArray::number(i)};
        if (!rule.isForEach()) {
            if (!parent.isEmpty() && !rule.target.startsWith(parent + QLatin1StringView("/*"))) {
                fail(SheetProblem::BadTarget, {}, &context);
                continue;
            }
            if (rule.steps.isEmpty()) {
                fail(SheetProblem::NoSteps, {}, &context, Severity::Warning);
                continue;
            }
            m_levels.resize(1);
            if (TargetNode *node = place(rule.target, false, &context))
                compileLeaf(node, rule, &context);
        }
        addLeaves(rule.rules, context.pointer + "/rules", rule.isForEach() ? rule.target : parent);
    }
}

/// The node for a target, made with all above it. Leaves in m_levels the loops around it.
TargetNode *PlanCompiler::place(const QString &target, bool loop, Context *context)
{
    std::vector<PathStep> steps;
    if (target.isEmpty() || target[0] != QLatin1Char('/') || target.size() < 2 || !parsePath(target.toStdString(), &steps)) {
        fail(SheetProblem::BadTarget, {}, context);
        return nullptr;
    }
    TargetNode *node = &m_plan->root;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const bool last = i + 1 == steps.size();
        if (steps[i].each) {
            if (node->kind != TargetNode::Kind::Loop && !makeImplicitLoop(node, steps, i, context))
                return nullptr;
            m_levels.push_back(m_loopLevels.value(node->pattern));
            if (int(m_levels.size()) > maximumLoops) {
                fail(SheetProblem::BadTarget, {}, context);
                return nullptr;
            }
            node = &node->children.front();
            continue;
        }
        if (node->kind == TargetNode::Kind::Leaf || node->kind == TargetNode::Kind::Loop) {
            fail(node->kind == TargetNode::Kind::Leaf ? SheetProblem::DuplicateTarget : SheetProblem::BadTarget, {}, context);
            return nullptr;
        }
        const bool fixed = isNumber(steps[i].name);
        if (node->children.empty() && node != &m_plan->root)
            node->kind = fixed ? TargetNode::Kind::Fixed : TargetNode::Kind::Object;
        if (fixed != (node->kind == TargetNode::Kind::Fixed) && node->kind == TargetNode::Kind::Fixed) {
            fail(SheetProblem::BadTarget, {}, context);
            return nullptr;
        }
        const QByteArray pattern = patternOf(steps, i + 1);
        TargetNode *child = nullptr;
        for (TargetNode &existing : node->children) {
            if (existing.pattern == pattern)
                child = &existing;
        }
        if (child && last) {
            fail(SheetProblem::DuplicateTarget, {}, context);
            return nullptr;
        }
        if (!child) {
            TargetNode made;
            made.pattern = pattern;
            made.order = m_order.value(context->rule);
            if (node->kind != TargetNode::Kind::Fixed) {
                appendJsonText(&made.prefix, steps[i].name);
                made.prefix += ':';
            }
            node->children.push_back(std::move(made));
            child = &node->children.back();
        }
        node = child;
        node->order = std::min(node->order, m_order.value(context->rule));
    }
    if (!node->children.empty() || (node->kind != TargetNode::Kind::Object) || node->source) {
        fail(SheetProblem::DuplicateTarget, {}, context);
        return nullptr;
    }
    node->kind = loop ? TargetNode::Kind::Loop : TargetNode::Kind::Leaf;
    node->rule = context->rule->id;
    node->source = context->rule;
    return node;
}

bool PlanCompiler::makeImplicitLoop(TargetNode *node, const std::vector<PathStep> &target, std::size_t at, Context *context)
{
    // Without a for-each, the array of the source is that before the first * of what the rule takes.
    std::vector<PathStep> source;
    if (node->children.empty() && node->kind == TargetNode::Kind::Object && node != &m_plan->root) {
        for (const QString &text : rulePaths(*context->rule)) {
            std::vector<PathStep> steps;
            if (!text.startsWith(QLatin1Char('/')) || !parsePath(text.toStdString(), &steps))
                continue;
            // Loops around it have used up as many stars as they bind.
            std::size_t stars = 0;
            const std::size_t bound = m_levels.size() - 1;
            for (std::size_t i = 0; i < steps.size() && source.empty(); ++i) {
                if (steps[i].each && stars++ == bound)
                    source.assign(steps.begin(), steps.begin() + std::ptrdiff_t(i));
            }
            if (!source.empty())
                break;
        }
    }
    if (source.empty()) {
        fail(SheetProblem::BadTarget, {}, context);
        return false;
    }
    Rule rule;
    rule.target = QString::fromUtf8(patternOf(target, at));
    QString path;
    path = QString::fromUtf8(patternOf(source, source.size()));
    rule.steps.append(makeStep("forEach", {{"path", path.toStdString()}}));
    node->kind = TargetNode::Kind::Loop;
    node->rule = context->rule->id;
    Context own {.rule = context->rule, .pointer = context->pointer};
    compileLoop(node, rule, &own);
    return own.good;
}

void PlanCompiler::compileLoop(TargetNode *node, const Rule &rule, Context *context)
{
    TargetNode element;
    element.kind = TargetNode::Kind::Object;
    element.pattern = node->pattern + "/*";
    node->children.push_back(std::move(element));
    Level level;
    const Step &step = rule.steps.constLast();
    context->number = int(rule.steps.size()) - 1;
    context->step = context->pointer + "/steps/" + QByteArray::number(context->number);
    if (rule.steps.size() > 1)
        bad(QCoreApplication::translate("Roamscope", "forEach must be the only step of its rule"), context);
    CompiledLoop &loop = node->loop;
    const QString text = step.text("path");
    std::vector<PathStep> steps;
    if (text.isEmpty()) {
        bad(QCoreApplication::translate("Roamscope", "forEach needs the path of a list"), context);
    } else if (path(text == QLatin1StringView("/") ? QStringLiteral("/*") : text.endsWith(QLatin1StringView("/*")) ? text : text + QLatin1StringView("/*"), &loop.list, context)
               && !loop.list.hops.empty()) {
        // The node of the elements, again: for what nested rules take.
        loop.level = int(m_levels.size());
        loop.sourceLevel = loop.level;
        const Level &around = m_levels[std::size_t(loop.list.loop)];
        level.trie = around.trie;
        level.node = m_plan->tries[std::size_t(around.trie)].elementOf(loop.list.hops.back().scope);
        if (text.startsWith(QLatin1Char('/'))) {
            parsePath(text.toStdString(), &level.path);
            if (!level.path.empty() && level.path.back().each)
                level.path.pop_back();
        } else if (!around.path.empty() && !text.startsWith(QLatin1StringView("../")) && around.isSource && loop.list.loop == int(m_levels.size()) - 1 && m_levels.size() > 1) {
            level.path = around.path;
            level.path.push_back({"*", true});
            std::vector<PathStep> relative;
            parsePath(text.toStdString(), &relative);
            level.path.insert(level.path.end(), relative.begin(), relative.end());
        }
        level.isSource = around.trie == 0;
        m_levels.push_back(level);
        if (const SheetJson &where = step.parameter("where"); !where.is_null()) {
            loop.where.emplace();
            condition(where, &*loop.where, context);
        }
        pathParameter(step, "sort", &loop.sort, context);
        pathParameter(step, "distinct", &loop.distinct, context);
        loop.reader = around.trie;
        if (const SheetJson &segment = step.parameter("segment"); !segment.is_null()) {
            loop.element.emplace();
            path(QStringLiteral("."), &*loop.element, context);
            QString error;
            loop.segment = SegmentOptions::read(segment, &error);
            if (!loop.segment) {
                bad(error, context);
            } else {
                const auto source = [&](const std::string &name, std::optional<PathRef> *ref) {
                    if (!name.empty())
                        path(QString::fromStdString(name), &ref->emplace(), context);
                };
                source(loop.segment->begin, &loop.begin);
                source(loop.segment->end, &loop.end);
                source(loop.segment->beginValue, &loop.beginValue);
                source(loop.segment->endValue, &loop.endValue);
                for (const SegmentOptions::Change &change : loop.segment->changes) {
                    PathRef ref;
                    const QString list = QString::fromStdString(change.path);
                    if (path(list.endsWith(QLatin1StringView("/*")) ? list : list + QLatin1StringView("/*"), &ref, context))
                        loop.changes.push_back(ref);
                }
            }
            // Periods are a document of their own: [{…},{…}].
            m_plan->tries.emplace_back();
            level = {};
            level.trie = int(m_plan->tries.size()) - 1;
            level.node = m_plan->tries.back().each(0);
            level.isSource = false;
            loop.reader = level.trie;
        }
        m_levels.pop_back();
    } else if (context->good) {
        bad(QCoreApplication::translate("Roamscope", "forEach needs the path of a list"), context);
    }
    m_plan->levels = std::max(m_plan->levels, int(m_levels.size()) + 2);
    m_loopLevels.insert(node->pattern, level);
    if (!context->good)
        node->loop.level = 0; // is not run
}

void PlanCompiler::compileLeaf(TargetNode *node, const Rule &rule, Context *context)
{
    if (!chain(rule.steps, &node->chain, context))
        node->chain.steps.clear();
    node->dynamic = isDynamic(node->chain);
}

/// Orders members as the target's schema does, and fits values to its types.
void PlanCompiler::finish(TargetNode *node, const CatalogObject *object, const CatalogField *field)
{
    if (node->kind == TargetNode::Kind::Leaf) {
        if (field) {
            switch (field->type) {
            case FieldType::String:
            case FieldType::CiString:
            case FieldType::DateTime:
            case FieldType::Url:
            case FieldType::Enum:
                node->coercion = Coercion::Text;
                break;
            case FieldType::Integer:
            case FieldType::Number:
                node->coercion = Coercion::Number;
                break;
            case FieldType::Boolean:
                node->coercion = Coercion::Boolean;
                break;
            case FieldType::Object:
            case FieldType::Any:
                break;
            }
            node->wrapInArray = field->array && !node->pattern.endsWith("/*") && !isNumber(node->pattern.mid(node->pattern.lastIndexOf('/') + 1).toStdString());
        }
        return;
    }
    const auto name = [](const TargetNode &child) { return child.pattern.mid(child.pattern.lastIndexOf('/') + 1); };
    if (node->kind == TargetNode::Kind::Object)
        std::stable_sort(node->children.begin(), node->children.end(), [](const TargetNode &a, const TargetNode &b) { return a.order < b.order; });
    if (node->kind == TargetNode::Kind::Object && object) {
        const auto place = [&](const TargetNode &child) {
            const CatalogField *found = object->field(name(child).toStdString());
            return found ? found - object->fields.data() : std::ptrdiff_t(object->fields.size());
        };
        std::stable_sort(node->children.begin(), node->children.end(), [&](const TargetNode &a, const TargetNode &b) { return place(a) < place(b); });
    } else if (node->kind == TargetNode::Kind::Fixed) {
        std::stable_sort(node->children.begin(), node->children.end(), [&](const TargetNode &a, const TargetNode &b) { return name(a).toInt() < name(b).toInt(); });
    }
    for (TargetNode &child : node->children) {
        if (node->kind == TargetNode::Kind::Object) {
            const CatalogField *own = object ? object->field(name(child).toStdString()) : nullptr;
            finish(&child, own ? own->object : nullptr, own);
        } else {
            finish(&child, object, field);
        }
        node->dynamic = node->dynamic || child.dynamic || child.kind == TargetNode::Kind::Loop;
    }
}

bool PlanCompiler::resolve(int level, const std::vector<PathStep> &steps, PathRef *ref)
{
    const Level &start = m_levels[std::size_t(level)];
    PathTrie &trie = m_plan->tries[std::size_t(start.trie)];
    int node = start.node;
    ref->kind = PathRef::Kind::Slot;
    ref->loop = level;
    ref->hops.clear();
    for (const PathStep &step : steps) {
        if (step.each) {
            const int next = trie.each(node);
            ref->hops.push_back({trie.slot(node), trie.node(node).elementScope});
            node = next;
        } else {
            node = trie.member(node, step.name);
            if (node < 0)
                return false;
        }
    }
    ref->slot = trie.slot(node);
    return true;
}

bool PlanCompiler::path(const QString &text, PathRef *ref, Context *context)
{
    std::string rest = text.toStdString();
    int level = int(m_levels.size()) - 1;
    std::vector<PathStep> steps;
    const auto failed = [&] { return fail(SheetProblem::BadPath, text, context); };
    if (rest.empty())
        return failed();
    if (rest.front() == '/') {
        if (!parsePath(rest, &steps))
            return failed();
        level = 0;
        if (!context->aggregate) {
            for (int i = int(m_levels.size()) - 1; i > 0 && level == 0; --i) {
                const std::vector<PathStep> &array = m_levels[std::size_t(i)].path;
                if (!array.empty() && steps.size() > array.size() && steps[array.size()].each && std::equal(array.begin(), array.end(), steps.begin())) {
                    level = i;
                    steps.erase(steps.begin(), steps.begin() + std::ptrdiff_t(array.size()) + 1);
                }
            }
        }
        return resolve(level, steps, ref) || failed();
    }
    while (rest.starts_with("../") || rest == "..") {
        if (--level < 0)
            return failed();
        rest.erase(0, rest == ".." ? 2 : 3);
    }
    if (rest == "#") {
        *ref = {};
        ref->kind = PathRef::Kind::Number;
        ref->loop = level;
        return level > 0 || failed();
    }
    if (!rest.empty() && rest != "." && !parsePath(rest, &steps))
        return failed();
    return resolve(level, steps, ref) || failed();
}

} // namespace Roamscope
