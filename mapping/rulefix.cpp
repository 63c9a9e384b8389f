// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/rulefix.h"

#include "mapping/stepinfo.h"
#include "mapping/units.h"

#include <QCoreApplication>

namespace Roamscope {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Roamscope::RuleFix", text);
}

bool isNumber(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Number;
}

bool isText(FieldType type)
{
    return type == FieldType::String || type == FieldType::CiString || type == FieldType::Url;
}

std::optional<Step> unitStep(const SchemaNode *from, const SchemaNode *to)
{
    if (!from || !to || from->unit.isEmpty() || to->unit.isEmpty() || from->unit.compare(to->unit, Qt::CaseInsensitive) == 0)
        return {};
    const Unit *source = findUnit(from->unit.toStdString());
    const Unit *target = findUnit(to->unit.toStdString());
    if (!source || !target || source->quantity != target->quantity || source == target)
        return {};
    return makeStep("unit", {{"from", source->name}, {"to", target->name}});
}

/// One row for each value that both sides spell alike, apart from case and separators.
std::optional<Step> enumStep(const SchemaNode *from, const SchemaNode *to)
{
    if (!from || !to || to->enumValues.isEmpty() || from->enumValues.isEmpty())
        return {};
    const auto plain = [](const QString &text) {
        QString result;
        for (const QChar c : text) {
            if (c.isLetterOrNumber())
                result.append(c.toLower());
        }
        return result;
    };
    SheetJson values = SheetJson::object();
    bool needed = false;
    for (const QString &value : from->enumValues) {
        for (const QString &possible : to->enumValues) {
            if (plain(value) == plain(possible)) {
                values[value.toStdString()] = textJson(possible);
                needed = needed || value != possible;
                break;
            }
        }
        needed = needed || !values.contains(value.toStdString());
    }
    if (!needed)
        return {};
    return makeStep("enum", {{"values", values}});
}

std::optional<Step> typeStep(const SchemaNode *from, const SchemaNode *to)
{
    if (!from || !to)
        return {};
    if (to->type == FieldType::DateTime && from->type != FieldType::DateTime) {
        Step step = makeStep("dateTime");
        if (!from->dateFormat.isEmpty())
            step.setParameter("input", textJson(from->dateFormat));
        else if (isNumber(from->type))
            step.setParameter("input", textJson(from->maximum > 1e11 ? QStringLiteral("epochMilliseconds") : QStringLiteral("epochSeconds")));
        return step;
    }
    if (to->type == FieldType::DateTime && !from->dateFormat.isEmpty() && from->dateFormat != QLatin1String("iso"))
        return makeStep("dateTime", {{"input", textJson(from->dateFormat)}});
    if (isNumber(to->type) && isText(from->type))
        return makeStep("number");
    if (isText(to->type) && isNumber(from->type))
        return makeStep("number", {{"as", "text"}});
    return {};
}

} // namespace

std::optional<RuleFix> fixFor(const SheetFinding &finding, const Rule &rule, const SchemaNode *source, const SchemaNode *target)
{
    const auto append = [&rule](const Step &step) {
        return RuleFix {tr("Add the step “%1”").arg(stepText(step)), rule.steps + QList<Step> {step}};
    };
    switch (finding.problem) {
    case SheetProblem::UnitConflict:
        if (const std::optional<Step> step = unitStep(source, target))
            return append(*step);
        return {};
    case SheetProblem::TypeConflict:
        if (const std::optional<Step> step = typeStep(source, target))
            return append(*step);
        return {};
    case SheetProblem::LengthConflict:
        if (!target || target->maxLength <= 0)
            return {};
        return append(makeStep("text", {{"do", "truncate"}, {"length", target->maxLength}}));
    case SheetProblem::EnumUncovered: {
        // A table that catches everything else is no fix: rows for values spelled alike are.
        const std::optional<Step> wanted = enumStep(source, target);
        if (!wanted)
            return {};
        for (qsizetype i = 0; i < rule.steps.size(); ++i) {
            const Step &step = rule.steps.at(i);
            if (stepOp(step.op) != StepOp::Enum || !step.text("table").isEmpty())
                continue;
            Step changed = step;
            SheetJson values = step.parameter("values").is_object() ? step.parameter("values") : SheetJson::object();
            int added = 0;
            for (const auto &[from, to] : wanted->parameter("values").items()) {
                if (!values.contains(from)) {
                    values[from] = to;
                    ++added;
                }
            }
            if (added == 0)
                return {};
            changed.setParameter("values", values);
            RuleFix fix {QCoreApplication::translate("Roamscope::RuleFix", "Add %n row(s) for values spelled alike", nullptr, added), rule.steps};
            fix.steps[i] = changed;
            return fix;
        }
        return append(*wanted);
    }
    default:
        return {};
    }
}

} // namespace Roamscope
