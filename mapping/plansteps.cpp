// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/plancompiler.h"

#include <QCoreApplication>

namespace Roamscope {

namespace {

std::string numberText(const SheetJson &json)
{
    return json.is_string() ? json.get<std::string>() : json.is_number() ? json.dump() : std::string();
}

template<typename Value, std::size_t N>
bool choose(const QString &text, const std::pair<const char *, Value> (&choices)[N], Value *value)
{
    for (const auto &[name, choice] : choices) {
        if (text == QLatin1StringView(name)) {
            *value = choice;
            return true;
        }
    }
    return false;
}

} // namespace

bool PlanCompiler::chain(const QList<Step> &steps, CompiledChain *chain, Context *context)
{
    const QByteArray around = context->step;
    const bool nested = !around.isEmpty();
    for (qsizetype i = 0; i < steps.size() && context->good; ++i) {
        if (!nested) {
            context->number = int(i);
            context->step = context->pointer + "/steps/" + QByteArray::number(i);
        }
        step(steps[i], chain, context);
    }
    context->step = around;
    return context->good;
}

bool PlanCompiler::chainOfJson(const SheetJson &steps, CompiledChain *compiled, Context *context)
{
    if (!steps.is_array() || steps.size() > 100)
        return bad(QCoreApplication::translate("Roamscope", "“steps” must be a list of steps"), context);
    QList<Step> list;
    for (const SheetJson &json : steps)
        list.append(stepFromJson(json));
    return chain(list, compiled, context);
}

bool PlanCompiler::step(const Step &step, CompiledChain *chain, Context *context)
{
    // Rules that take each other's values in several cases multiply.
    if (++m_steps > maximumSteps)
        return bad(QCoreApplication::translate("Roamscope", "the sheet has more steps than can be run"), context);
    const auto add = [&](auto &&data, bool good) {
        if (good)
            chain->steps.push_back({std::forward<decltype(data)>(data), context->number});
        return good;
    };
    switch (stepOp(step.op)) {
    case StepOp::Take:
        return takeStep(step, chain, context);
    case StepOp::Constant:
        return add(ConstantStep {constant(step.parameter("value"))}, true);
    case StepOp::Enum: {
        EnumStep data;
        const bool good = enumStep(step, &data, context);
        return add(std::move(data), good);
    }
    case StepOp::Unit: {
        UnitStep data;
        const bool good = unitStep(step, &data, context);
        return add(std::move(data), good);
    }
    case StepOp::Number: {
        NumberStep data;
        const bool good = numberStep(step, &data, context);
        return add(std::move(data), good);
    }
    case StepOp::DateTime: {
        DateTimeStep data;
        const bool good = dateTimeStep(step, &data, context);
        return add(std::move(data), good);
    }
    case StepOp::Text: {
        TextStep data;
        const bool good = textStep(step, &data, context);
        return add(std::move(data), good);
    }
    case StepOp::Lookup: {
        LookupStep data;
        const bool good = lookupStep(step, &data, context);
        return add(std::move(data), good);
    }
    case StepOp::Condition: {
        ConditionStep data;
        const bool good = conditionStep(step, &data, context);
        return add(std::move(data), good);
    }
    case StepOp::Aggregate: {
        AggregateStep data;
        const bool good = aggregateStep(step, &data, context);
        return add(std::move(data), good);
    }
    case StepOp::Default: {
        DefaultStep data;
        data.empty = step.parameter("empty") == true;
        const QString from = step.text("path");
        bool good = true;
        if (from.isEmpty())
            data.value.constant = constant(step.parameter("value"));
        else
            good = path(from, &data.value.path.emplace(), context);
        return add(std::move(data), good);
    }
    case StepOp::Script: {
        ScriptStep data;
        const bool good = scriptStep(step, &data, context);
        return add(std::move(data), good);
    }
    case StepOp::ForEach:
        return bad(QCoreApplication::translate("Roamscope", "forEach must be the only step of its rule"), context);
    case StepOp::Unknown:
        break;
    }
    return fail(SheetProblem::UnknownOp, step.op, context);
}

bool PlanCompiler::takeStep(const Step &step, CompiledChain *chain, Context *context)
{
    TakeStep data;
    if (const QString rule = step.text("rule"); !rule.isEmpty()) {
        if (context->using_.contains(rule) || (context->rule && context->rule->id == rule))
            return fail(SheetProblem::Cycle, (QStringList(context->rule ? context->rule->id : QString()) + context->using_ + QStringList(rule)).join(QStringLiteral(" → ")), context);
        const Rule *other = m_plan->sheet.rule(rule);
        if (!other || other->isForEach())
            return bad(QCoreApplication::translate("Roamscope", "there is no rule “%1” with a value").arg(rule), context);
        if (context->using_.size() > 20)
            return bad(QCoreApplication::translate("Roamscope", "rules take each other’s values more than 20 levels deep"), context);
        context->using_.append(rule);
        data.rule = std::make_unique<CompiledChain>();
        const bool good = this->chain(other->steps, data.rule.get(), context);
        context->using_.removeLast();
        if (good)
            chain->steps.push_back({std::move(data), context->number});
        return good;
    }
    if (!path(step.text("path"), &data.paths.emplace_back(), context))
        return false;
    if (const SheetJson &others = step.parameter("or"); others.is_array()) {
        for (const SheetJson &other : others) {
            if (!path(textOf(other), &data.paths.emplace_back(), context))
                return false;
        }
    }
    chain->steps.push_back({std::move(data), context->number});
    return true;
}

bool PlanCompiler::unmapped(const Step &step, Unmapped *unmapped, std::optional<MappingValue> *fallback, Context *context)
{
    if (step.parameters.contains("fallback"))
        *fallback = constant(step.parameter("fallback"));
    const QString text = step.text("unmapped");
    constexpr std::pair<const char *, Unmapped> choices[] = {{"error", Unmapped::Error}, {"keep", Unmapped::Keep}, {"omit", Unmapped::Omit}};
    return text.isEmpty() || choose(text, choices, unmapped) || bad(QCoreApplication::translate("Roamscope", "“unmapped” must be error, keep or omit"), context);
}

bool PlanCompiler::enumStep(const Step &step, EnumStep *compiled, Context *context)
{
    const QString name = step.text("table");
    bool plain = true;
    if (!name.isEmpty()) {
        const EnumTable *table = m_plan->sheet.enumTable(name);
        if (!table)
            return fail(SheetProblem::UnknownTable, name, context);
        compiled->ignoreCase = table->ignoreCase;
        if (table->hasFallback())
            compiled->fallback = constant(table->fallback);
        for (const EnumRow &row : table->rows) {
            if (row.from.isEmpty())
                continue;
            EnumStep::Row &made = compiled->rows.emplace_back();
            for (const QString &from : row.from)
                made.from.push_back(compiled->ignoreCase ? lowered(from.toStdString()) : from.toStdString());
            made.to = constant(row.to);
            plain = plain && row.from.size() == 1 && row.from.constFirst() != QLatin1StringView("*") && !row.from.constFirst().isEmpty();
        }
    } else if (const SheetJson &values = step.parameter("values"); values.is_object()) {
        compiled->ignoreCase = step.parameter("ignoreCase") == true;
        for (const auto &[from, to] : values.items()) {
            compiled->rows.push_back({{compiled->ignoreCase ? lowered(from) : from}, constant(to)});
            plain = plain && from != "*" && !from.empty();
        }
    } else {
        return bad(QCoreApplication::translate("Roamscope", "enum needs a table or values"), context);
    }
    if (const SheetJson &with = step.parameter("with"); with.is_array()) {
        for (const SheetJson &other : with) {
            if (!path(textOf(other), &compiled->with.emplace_back(), context))
                return false;
        }
    }
    compiled->indexed = plain && compiled->with.empty() && compiled->rows.size() > 8;
    if (compiled->indexed) {
        for (std::size_t i = 0; i < compiled->rows.size(); ++i)
            compiled->index.emplace(compiled->rows[i].from.front(), int(i));
    }
    return unmapped(step, &compiled->unmapped, &compiled->fallback, context);
}

bool PlanCompiler::unitStep(const Step &step, UnitStep *compiled, Context *context)
{
    for (const auto &[name, unit] : {std::pair {"from", &compiled->from}, {"to", &compiled->to}}) {
        const QString text = step.text(name);
        *unit = findUnit(text.toStdString());
        if (!*unit && !(text.isEmpty() && unit == &compiled->from && !step.text("fromPath").isEmpty()))
            return fail(SheetProblem::UnknownUnit, text, context);
    }
    if (compiled->from && compiled->from->quantity != compiled->to->quantity)
        return fail(SheetProblem::UnitConflict, QStringLiteral("%1 → %2").arg(step.text("from"), step.text("to")), context);
    std::optional<int> decimals;
    if (!pathParameter(step, "fromPath", &compiled->fromPath, context) || !pathParameter(step, "multiplierPath", &compiled->multiplierPath, context)
        || !integerParameter(step, "decimals", &decimals, 0, 30, context))
        return false;
    compiled->decimals = decimals.value_or(10);
    return true;
}

bool PlanCompiler::numberStep(const Step &step, NumberStep *compiled, Context *context)
{
    const QString round = step.text("round");
    constexpr std::pair<const char *, Rounding> modes[] = {{"halfUp", Rounding::HalfUp}, {"halfEven", Rounding::HalfEven}, {"down", Rounding::Down},
                                                           {"up", Rounding::Up}, {"floor", Rounding::Floor}, {"ceiling", Rounding::Ceiling}};
    if (!round.isEmpty() && !choose(round, modes, &compiled->rounding))
        return bad(QCoreApplication::translate("Roamscope", "“%1” is no way of rounding; halfUp, halfEven, down, up, floor and ceiling are").arg(round), context);
    compiled->absolute = step.parameter("absolute") == true;
    compiled->asText = step.text("as") == QLatin1StringView("text");
    compiled->decimalComma = step.text("decimal") == QLatin1StringView(",");
    return operandParameter(step, "multiply", &compiled->multiply, context) && operandParameter(step, "divide", &compiled->divide, context)
        && operandParameter(step, "add", &compiled->add, context) && operandParameter(step, "subtract", &compiled->subtract, context)
        && operandParameter(step, "addPercent", &compiled->addPercent, context) && operandParameter(step, "removePercent", &compiled->removePercent, context)
        && decimalParameter(step, "minimum", &compiled->minimum, context) && decimalParameter(step, "maximum", &compiled->maximum, context)
        && integerParameter(step, "decimals", &compiled->decimals, -12, 30, context);
}

bool PlanCompiler::dateTimeStep(const Step &step, DateTimeStep *compiled, Context *context)
{
    using Data = DateTimeStep;
    const QString input = step.text("input");
    constexpr std::pair<const char *, Data::Input> inputs[] = {{"iso", Data::Input::Iso}, {"epochSeconds", Data::Input::EpochSeconds},
                                                               {"epochMilliseconds", Data::Input::EpochMilliseconds}};
    if (!input.isEmpty() && !choose(input, inputs, &compiled->input)) {
        compiled->input = Data::Input::Pattern;
        compiled->inputPattern = input;
    }
    const QString output = step.text("output");
    constexpr std::pair<const char *, Data::Output> outputs[] = {{"ocpi", Data::Output::Rfc3339}, {"rfc3339", Data::Output::Rfc3339},
                                                                 {"date", Data::Output::Date}, {"time", Data::Output::Time},
                                                                 {"epochSeconds", Data::Output::EpochSeconds}, {"epochMilliseconds", Data::Output::EpochMilliseconds}};
    if (!output.isEmpty() && !choose(output, outputs, &compiled->output)) {
        compiled->output = Data::Output::Pattern;
        compiled->outputPattern = output;
    }
    if (input.size() > 100 || output.size() > 100)
        return bad(QCoreApplication::translate("Roamscope", "a pattern may have 100 characters"), context);
    if (m_noFraction && (output.isEmpty() || output == QLatin1StringView("ocpi")))
        compiled->decimals = 0;
    for (const auto &[name, zone] : {std::pair {"zone", &compiled->zone}, {"toZone", &compiled->toZone}}) {
        const QString text = step.text(name);
        *zone = Zone::find(text.isEmpty() ? QStringLiteral("UTC") : text);
        if (!*zone)
            return bad(QCoreApplication::translate("Roamscope", "“%1” is not a time zone; write one such as Europe/Amsterdam or +02:00").arg(text), context);
    }
    std::optional<int> decimals;
    if (!operandParameter(step, "add", &compiled->add, context) || !operandParameter(step, "drift", &compiled->drift, context)
        || !integerParameter(step, "decimals", &decimals, 0, 6, context))
        return false;
    compiled->decimals = decimals.value_or(compiled->decimals);
    return true;
}

bool PlanCompiler::textStep(const Step &step, TextStep *compiled, Context *context)
{
    using Do = TextStep::Do;
    constexpr std::pair<const char *, Do> choices[] = {{"concat", Do::Concat}, {"split", Do::Split}, {"upper", Do::Upper}, {"lower", Do::Lower},
                                                       {"title", Do::Title}, {"template", Do::Template}, {"trim", Do::Trim}, {"substring", Do::Substring},
                                                       {"pad", Do::Pad}, {"replace", Do::Replace}, {"truncate", Do::Truncate}};
    if (!choose(step.text("do"), choices, &compiled->what))
        return bad(QCoreApplication::translate("Roamscope", "“%1” is nothing that is done to a text").arg(step.text("do")), context);
    compiled->separator = step.text("separator").toStdString();
    compiled->find = step.text("find").toStdString();
    compiled->with = step.text("with").toStdString();
    compiled->left = step.text("side") == QLatin1StringView("left");
    std::optional<int> start;
    if (!integerParameter(step, "index", &compiled->index, -10000, 10000, context) || !integerParameter(step, "length", &compiled->length, 0, 100000, context)
        || !integerParameter(step, "start", &start, -100000, 100000, context))
        return false;
    compiled->start = start.value_or(1);
    const auto literal = [&](const std::string &text) {
        if (!text.empty())
            compiled->parts.emplace_back().constant = constant(text);
    };
    switch (compiled->what) {
    case Do::Concat: {
        bool hasValue = false;
        const SheetJson &parts = step.parameter("parts");
        if (!parts.is_null() && !parts.is_array())
            return bad(QCoreApplication::translate("Roamscope", "“parts” must be a list"), context);
        for (const SheetJson &part : parts.is_array() ? parts : SheetJson::array()) {
            if (!operand(part, &compiled->parts.emplace_back(), context))
                return false;
            hasValue = hasValue || compiled->parts.back().isValue;
        }
        if (!hasValue) {
            compiled->parts.emplace(compiled->parts.begin());
            compiled->parts.front().isValue = true;
        }
        return true;
    }
    case Do::Template: {
        const std::string text = step.text("template").toStdString();
        std::string plain;
        for (std::size_t i = 0; i < text.size(); ++i) {
            if ((text[i] == '{' || text[i] == '}') && i + 1 < text.size() && text[i + 1] == text[i]) {
                plain += text[i++];
            } else if (text[i] == '{') {
                const std::size_t end = text.find('}', i);
                if (end == std::string::npos)
                    return bad(QCoreApplication::translate("Roamscope", "a brace of the template is not closed"), context);
                literal(plain);
                plain.clear();
                Operand &part = compiled->parts.emplace_back();
                const std::string name = text.substr(i + 1, end - i - 1);
                part.isValue = name.empty();
                if (!part.isValue && !path(QString::fromStdString(name), &part.path.emplace(), context))
                    return false;
                i = end;
            } else {
                plain += text[i];
            }
        }
        literal(plain);
        return true;
    }
    case Do::Split:
        return !compiled->separator.empty() || bad(QCoreApplication::translate("Roamscope", "split needs a separator"), context);
    case Do::Replace:
        if (step.parameter("regex") == true) {
            compiled->expression.setPattern(step.text("find"));
            return compiled->expression.isValid() || bad(QCoreApplication::translate("Roamscope", "“%1” is not a regular expression").arg(step.text("find")), context);
        }
        return !compiled->find.empty() || bad(QCoreApplication::translate("Roamscope", "replace needs a text to find"), context);
    case Do::Pad:
    case Do::Truncate:
        return compiled->length || bad(QCoreApplication::translate("Roamscope", "a length is needed"), context);
    case Do::Upper:
    case Do::Lower:
    case Do::Title:
    case Do::Trim:
    case Do::Substring:
        break;
    }
    return true;
}

bool PlanCompiler::lookupStep(const Step &step, LookupStep *compiled, Context *context)
{
    const QString name = step.text("table");
    const LookupTable *table = m_plan->sheet.lookup(name);
    if (!table)
        return fail(SheetProblem::UnknownLookup, name, context);
    if (!m_lookups.contains(name)) {
        QString error;
        m_lookups.insert(name, readLookup(*table, m_workspaceFolder, &error));
        m_lookupErrors.insert(name, error);
    }
    const std::shared_ptr<const SheetJson> rows = m_lookups.value(name);
    if (!rows)
        return fail(SheetProblem::LookupUnreadable, m_lookupErrors.value(name), context);
    QString error;
    compiled->index = indexLookup(*rows, step.text("key"), step.text("value"), step.parameter("ignoreCase") == true, &error);
    if (!compiled->index)
        return fail(SheetProblem::LookupUnreadable, error, context);
    return unmapped(step, &compiled->unmapped, &compiled->fallback, context);
}

bool PlanCompiler::conditionStep(const Step &step, ConditionStep *compiled, Context *context)
{
    const SheetJson &cases = step.parameter("cases");
    if (!cases.is_array())
        return bad(QCoreApplication::translate("Roamscope", "condition needs a list of cases"), context);
    for (const SheetJson &one : cases) {
        ConditionStep::Case &made = compiled->cases.emplace_back();
        const auto when = one.is_object() ? one.find("when") : one.end();
        if (!one.is_object() || when == one.end())
            return bad(QCoreApplication::translate("Roamscope", "each case needs “when”"), context);
        if (!condition(*when, &made.when, context) || !choice(one, &made.then, context))
            return false;
    }
    if (const SheetJson &otherwise = step.parameter("otherwise"); !otherwise.is_null())
        return choice(otherwise, &compiled->otherwise.emplace(), context);
    return true;
}

bool PlanCompiler::aggregateStep(const Step &step, AggregateStep *compiled, Context *context)
{
    using F = AggregateStep::Function;
    constexpr std::pair<const char *, F> functions[] = {{"first", F::First}, {"last", F::Last}, {"sum", F::Sum}, {"difference", F::Difference}, {"min", F::Min},
                                                        {"max", F::Max}, {"average", F::Average}, {"count", F::Count}, {"join", F::Join}};
    if (!choose(step.text("function"), functions, &compiled->function))
        return bad(QCoreApplication::translate("Roamscope", "“%1” does not make one value of many").arg(step.text("function")), context);
    compiled->separator = step.text("separator").toStdString();
    compiled->isRegister = step.parameter("register") == true;
    if (const QString unit = step.text("unit"); !unit.isEmpty()) {
        compiled->unit = findUnit(unit.toStdString());
        if (!compiled->unit)
            return fail(SheetProblem::UnknownUnit, unit, context);
    }
    if (!decimalParameter(step, "wrap", &compiled->wrap, context))
        return false;
    const QString list = step.text("path");
    compiled->ofValue = list.isEmpty();
    if (compiled->ofValue) {
        for (const char *name : {"of", "where", "unitPath"}) {
            if (!step.parameter(name).is_null())
                return bad(QCoreApplication::translate("Roamscope", "aggregate needs the path of a list for “%1”").arg(QLatin1StringView(name)), context);
        }
        return true;
    }
    context->aggregate = true;
    bool good = path(list.endsWith(QLatin1StringView("/*")) || list.contains(QLatin1StringView("/*/")) || list.startsWith(QLatin1StringView("*/")) || list == QLatin1StringView("*")
                         ? list
                         : list + QLatin1StringView("/*"),
                     &compiled->list, context);
    if (good && (compiled->list.kind != PathRef::Kind::Slot || compiled->list.hops.empty()))
        good = bad(QCoreApplication::translate("Roamscope", "“%1” is not a list").arg(list), context);
    // What follows looks at each element; without `of`, its own value is meant, which the path itself names.
    compiled->loop = int(m_levels.size());
    const bool rows = good && (!step.text("of").isEmpty() || !step.parameter("where").is_null() || !step.text("unitPath").isEmpty());
    if (rows) {
        std::string text = list.toStdString();
        std::vector<PathStep> steps;
        std::vector<PathStep> below; // after the last *
        parsePath(text, &steps);
        for (std::size_t i = steps.size(); i-- > 0 && !steps[i].each;)
            below.insert(below.begin(), steps[i]);
        if (below.size() == steps.size())
            below.clear();
        Level level;
        level.trie = m_levels[std::size_t(compiled->list.loop)].trie;
        level.node = m_plan->tries[std::size_t(level.trie)].elementOf(compiled->list.hops.back().scope);
        level.isSource = false;
        m_levels.push_back(level);
        m_plan->levels = std::max(m_plan->levels, int(m_levels.size()) + 1);
        if (const QString of = step.text("of"); !of.isEmpty())
            good = path(of, &compiled->of.emplace(), context);
        else
            good = resolve(int(m_levels.size()) - 1, below, &compiled->of.emplace());
        if (const SheetJson &where = step.parameter("where"); good && !where.is_null())
            good = condition(where, &compiled->where.emplace(), context);
        good = good && pathParameter(step, "unitPath", &compiled->unitPath, context);
        m_levels.pop_back();
    }
    context->aggregate = false;
    return good;
}

bool PlanCompiler::scriptStep(const Step &step, ScriptStep *compiled, Context *context)
{
    const QString code = step.text("code");
    if (code.isEmpty() || code.size() > 100000)
        return bad(code.isEmpty() ? QCoreApplication::translate("Roamscope", "the script is empty") : QCoreApplication::translate("Roamscope", "the script is longer than 100,000 characters"), context);
    std::optional<int> timeout;
    if (!integerParameter(step, "timeout", &timeout, 1, 5000, context))
        return false;
    if (const SheetJson &inputs = step.parameter("inputs"); inputs.is_object()) {
        for (const auto &[name, from] : inputs.items()) {
            PathRef ref;
            if (!path(textOf(from), &ref, context))
                return false;
            compiled->inputs.emplace_back(name, std::move(ref));
        }
    } else if (!inputs.is_null()) {
        return bad(QCoreApplication::translate("Roamscope", "“inputs” must be an object of names and paths"), context);
    }
    if (m_levels.size() > 1 && code.contains(QLatin1StringView("element")) && !path(QStringLiteral("."), &compiled->element.emplace(), context))
        return false;
    compiled->script = int(m_plan->scripts.size());
    m_plan->scripts.push_back({context->rule ? context->rule->id : QString(), code.toUtf8(), timeout.value_or(200)});
    return true;
}

bool PlanCompiler::pathParameter(const Step &step, const char *name, std::optional<PathRef> *ref, Context *context)
{
    const QString text = step.text(name);
    return text.isEmpty() || path(text, &ref->emplace(), context);
}

bool PlanCompiler::operand(const SheetJson &json, Operand *operand, Context *context)
{
    if (!json.is_object()) {
        operand->constant = constant(json);
        return true;
    }
    if (const auto value = json.find("value"); value != json.end() && *value == true) {
        operand->isValue = true;
        return true;
    }
    const auto found = json.find("path");
    if (found == json.end() || !found->is_string())
        return bad(QCoreApplication::translate("Roamscope", "an operand is a constant, or an object with a path"), context);
    return path(textOf(*found), &operand->path.emplace(), context);
}

bool PlanCompiler::operandParameter(const Step &step, const char *name, std::optional<Operand> *result, Context *context)
{
    const SheetJson &json = step.parameter(name);
    if (json.is_null())
        return true;
    if (!operand(json, &result->emplace(), context))
        return false;
    Operand &made = **result;
    if (made.path || made.isValue)
        return true;
    if (!Decimal::parse(numberText(json), &made.constant.number))
        return bad(QCoreApplication::translate("Roamscope", "“%1” must be a number").arg(QLatin1StringView(name)), context);
    made.constant.kind = MappingValue::Kind::Number;
    return true;
}

bool PlanCompiler::choice(const SheetJson &json, Operand *operand, Context *context)
{
    if (!json.is_object())
        return bad(QCoreApplication::translate("Roamscope", "a case gives a value, a path or steps"), context);
    if (const auto found = json.find("path"); found != json.end() && found->is_string())
        return path(textOf(*found), &operand->path.emplace(), context);
    if (const auto found = json.find("steps"); found != json.end()) {
        operand->chain = std::make_unique<CompiledChain>();
        return chainOfJson(*found, operand->chain.get(), context);
    }
    const auto found = json.find("value");
    if (found == json.end())
        return bad(QCoreApplication::translate("Roamscope", "a case gives a value, a path or steps"), context);
    operand->constant = constant(*found);
    return true;
}

bool PlanCompiler::condition(const SheetJson &json, CompiledCondition *compiled, Context *context, int depth)
{
    if (!json.is_object() || depth > 16)
        return bad(QCoreApplication::translate("Roamscope", "a condition must be an object"), context);
    using Kind = CompiledCondition::Kind;
    for (const auto &[name, kind] : {std::pair {"all", Kind::All}, {"any", Kind::Any}}) {
        if (const auto list = json.find(name); list != json.end()) {
            if (!list->is_array())
                return bad(QCoreApplication::translate("Roamscope", "“%1” must be a list of conditions").arg(QLatin1StringView(name)), context);
            compiled->kind = kind;
            for (const SheetJson &part : *list) {
                if (!condition(part, &compiled->parts.emplace_back(), context, depth + 1))
                    return false;
            }
            return true;
        }
    }
    if (const auto inner = json.find("not"); inner != json.end()) {
        compiled->kind = Kind::Not;
        return condition(*inner, &compiled->parts.emplace_back(), context, depth + 1);
    }
    std::optional<PathRef> subject;
    if (const auto found = json.find("path"); found != json.end() && !path(textOf(*found), &subject.emplace(), context))
        return false;
    constexpr std::pair<const char *, Kind> tests[] = {
        {"equals", Kind::Equals},     {"notEquals", Kind::NotEquals}, {"in", Kind::In},
        {"notIn", Kind::NotIn},       {"exists", Kind::Exists},       {"less", Kind::Less},
        {"lessOrEqual", Kind::LessOrEqual}, {"greater", Kind::Greater}, {"greaterOrEqual", Kind::GreaterOrEqual},
        {"contains", Kind::Contains}, {"startsWith", Kind::StartsWith}, {"endsWith", Kind::EndsWith},
        {"matches", Kind::Matches},
    };
    compiled->kind = Kind::All;
    for (const auto &[name, kind] : tests) {
        const auto found = json.find(name);
        if (found == json.end())
            continue;
        CompiledCondition &test = compiled->parts.emplace_back();
        test.kind = kind == Kind::Exists && *found == false ? Kind::Absent : kind;
        test.path = subject;
        if (kind == Kind::Exists)
            continue;
        if (kind == Kind::Matches) {
            test.expression.setPattern(textOf(*found));
            if (!test.expression.isValid())
                return bad(QCoreApplication::translate("Roamscope", "“%1” is not a regular expression").arg(textOf(*found)), context);
            continue;
        }
        const bool list = kind == Kind::In || kind == Kind::NotIn;
        if (list && !found->is_array())
            return bad(QCoreApplication::translate("Roamscope", "“%1” must be a list").arg(QLatin1StringView(name)), context);
        for (const SheetJson &value : list ? *found : SheetJson::array({*found})) {
            if (!operand(value, &test.operands.emplace_back(), context))
                return false;
        }
    }
    return !compiled->parts.empty() || bad(QCoreApplication::translate("Roamscope", "a condition needs a test such as equals"), context);
}

bool PlanCompiler::decimalParameter(const Step &step, const char *name, std::optional<Decimal> *decimal, Context *context)
{
    const SheetJson &json = step.parameter(name);
    if (json.is_null())
        return true;
    return Decimal::parse(numberText(json), &decimal->emplace()) || bad(QCoreApplication::translate("Roamscope", "“%1” must be a number").arg(QLatin1StringView(name)), context);
}

bool PlanCompiler::integerParameter(const Step &step, const char *name, std::optional<int> *value, int minimum, int maximum, Context *context)
{
    const SheetJson &json = step.parameter(name);
    if (json.is_null())
        return true;
    if (!json.is_number_integer() || json < minimum || json > maximum)
        return bad(QCoreApplication::translate("Roamscope", "“%1” must be a whole number from %2 to %3").arg(QLatin1StringView(name)).arg(minimum).arg(maximum), context);
    *value = json.get<int>();
    return true;
}

} // namespace Roamscope
