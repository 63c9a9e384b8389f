// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/stepinfo.h"


#include <QCoreApplication>

namespace Roamscope {

namespace {

struct OpName
{
    StepOp op;
    const char *id;
    const char *name;
    const char *help;
};

constexpr OpName opNames[] = {
    {StepOp::Take, "take", QT_TRANSLATE_NOOP("Roamscope", "Take"), QT_TRANSLATE_NOOP("Roamscope", "Takes a field of the source.")},
    {StepOp::Constant, "constant", QT_TRANSLATE_NOOP("Roamscope", "Constant"), QT_TRANSLATE_NOOP("Roamscope", "Always gives the same value.")},
    {StepOp::Enum, "enum", QT_TRANSLATE_NOOP("Roamscope", "Enumeration table"), QT_TRANSLATE_NOOP("Roamscope", "Replaces values by those of the other side, by a table.")},
    {StepOp::Unit, "unit", QT_TRANSLATE_NOOP("Roamscope", "Unit"), QT_TRANSLATE_NOOP("Roamscope", "Converts from one unit to another.")},
    {StepOp::Number, "number", QT_TRANSLATE_NOOP("Roamscope", "Number"), QT_TRANSLATE_NOOP("Roamscope", "Calculates with exact decimals, and rounds.")},
    {StepOp::DateTime, "dateTime", QT_TRANSLATE_NOOP("Roamscope", "Date and time"), QT_TRANSLATE_NOOP("Roamscope", "Reads a time in its zone and writes it in another form.")},
    {StepOp::Text, "text", QT_TRANSLATE_NOOP("Roamscope", "Text"), QT_TRANSLATE_NOOP("Roamscope", "Joins, splits and changes texts.")},
    {StepOp::Lookup, "lookup", QT_TRANSLATE_NOOP("Roamscope", "Lookup"), QT_TRANSLATE_NOOP("Roamscope", "Finds the value in a table of the workspace.")},
    {StepOp::Condition, "condition", QT_TRANSLATE_NOOP("Roamscope", "Condition"), QT_TRANSLATE_NOOP("Roamscope", "Chooses between values by what the source holds.")},
    {StepOp::ForEach, "forEach", QT_TRANSLATE_NOOP("Roamscope", "For each"), QT_TRANSLATE_NOOP("Roamscope", "Makes one element of the target for each element of the source.")},
    {StepOp::Aggregate, "aggregate", QT_TRANSLATE_NOOP("Roamscope", "Aggregate"), QT_TRANSLATE_NOOP("Roamscope", "Makes one value of many: first, last, sum, difference …")},
    {StepOp::Default, "default", QT_TRANSLATE_NOOP("Roamscope", "Default"), QT_TRANSLATE_NOOP("Roamscope", "Gives a value where there is none.")},
    {StepOp::Script, "script", QT_TRANSLATE_NOOP("Roamscope", "JavaScript"), QT_TRANSLATE_NOOP("Roamscope", "Computes the value with an expression, in a process without access to anything else.")},
};

QString valueText(const SheetJson &value)
{
    if (value.is_string())
        return QLatin1Char('"') + textOf(value).left(60) + QLatin1Char('"');
    if (value.is_null())
        return QCoreApplication::translate("Roamscope", "nothing");
    const QString text = QString::fromStdString(value.dump(-1, ' ', false, SheetJson::error_handler_t::replace));
    return text.size() > 60 ? text.left(59) + QStringLiteral("…") : text;
}

const SheetJson &member(const SheetJson &json, const char *name)
{
    static const SheetJson none;
    if (!json.is_object())
        return none;
    const auto found = json.find(name);
    return found == json.end() ? none : *found;
}

/// An operand: a constant, or a path.
QString operandText(const SheetJson &value)
{
    if (const SheetJson &path = member(value, "path"); path.is_string())
        return textOf(path);
    if (value.is_string())
        return textOf(value);
    return valueText(value);
}

QString roundText(const QString &mode)
{
    if (mode == QLatin1StringView("halfEven"))
        return QCoreApplication::translate("Roamscope", "half to even");
    if (mode == QLatin1StringView("down"))
        return QCoreApplication::translate("Roamscope", "towards zero");
    if (mode == QLatin1StringView("up"))
        return QCoreApplication::translate("Roamscope", "away from zero");
    if (mode == QLatin1StringView("floor"))
        return QCoreApplication::translate("Roamscope", "down");
    if (mode == QLatin1StringView("ceiling"))
        return QCoreApplication::translate("Roamscope", "up");
    return {};
}

QString choiceText(const SheetJson &choice)
{
    if (const SheetJson &path = member(choice, "path"); path.is_string())
        return textOf(path);
    if (const SheetJson &steps = member(choice, "steps"); steps.is_array()) {
        Rule rule;
        for (const SheetJson &step : steps)
            rule.steps.append(stepFromJson(step));
        return ruleText(rule);
    }
    return valueText(member(choice, "value"));
}

QString numberText(const Step &step)
{
    QStringList parts;
    const auto operand = [&](const char *name, const QString &sign) {
        if (const SheetJson &value = step.parameter(name); !value.is_null())
            parts.append(sign + QLatin1Char(' ') + operandText(value));
    };
    operand("multiply", QStringLiteral("×"));
    operand("divide", QStringLiteral("÷"));
    operand("add", QStringLiteral("+"));
    operand("subtract", QStringLiteral("−"));
    if (const SheetJson &value = step.parameter("addPercent"); !value.is_null())
        parts.append(QCoreApplication::translate("Roamscope", "with %1 % on top").arg(operandText(value)));
    if (const SheetJson &value = step.parameter("removePercent"); !value.is_null())
        parts.append(QCoreApplication::translate("Roamscope", "without the %1 % in it").arg(operandText(value)));
    if (step.parameter("absolute") == true)
        parts.append(QCoreApplication::translate("Roamscope", "without sign"));
    if (const SheetJson &value = step.parameter("minimum"); !value.is_null())
        parts.append(QCoreApplication::translate("Roamscope", "at least %1").arg(operandText(value)));
    if (const SheetJson &value = step.parameter("maximum"); !value.is_null())
        parts.append(QCoreApplication::translate("Roamscope", "at most %1").arg(operandText(value)));
    if (const SheetJson &value = step.parameter("decimals"); value.is_number_integer()) {
        const QString mode = roundText(step.text("round"));
        const int decimals = int(std::clamp<qint64>(value.get<qint64>(), -30, 30));
        const QString rounded = decimals == 0
            ? QCoreApplication::translate("Roamscope", "round to whole numbers")
            : QCoreApplication::translate("Roamscope", "round to %n decimal(s)", nullptr, decimals);
        parts.append(mode.isEmpty() ? rounded : QStringLiteral("%1 (%2)").arg(rounded, mode));
    }
    if (step.text("as") == QLatin1StringView("text"))
        parts.append(QCoreApplication::translate("Roamscope", "as text"));
    return parts.isEmpty() ? QCoreApplication::translate("Roamscope", "as a number") : parts.join(QStringLiteral(", "));
}

QString dateTimeText(const Step &step)
{
    QStringList parts;
    const QString input = step.text("input");
    if (input == QLatin1StringView("epochSeconds"))
        parts.append(QCoreApplication::translate("Roamscope", "seconds since 1970"));
    else if (input == QLatin1StringView("epochMilliseconds"))
        parts.append(QCoreApplication::translate("Roamscope", "milliseconds since 1970"));
    else if (!input.isEmpty() && input != QLatin1StringView("iso"))
        parts.append(QCoreApplication::translate("Roamscope", "time as %1").arg(input));
    if (const QString zone = step.text("zone"); !zone.isEmpty())
        parts.append(QCoreApplication::translate("Roamscope", "in %1").arg(zone));
    if (const SheetJson &value = step.parameter("add"); !value.is_null())
        parts.append(QCoreApplication::translate("Roamscope", "plus %1 s").arg(operandText(value)));
    if (const SheetJson &value = step.parameter("drift"); !value.is_null())
        parts.append(QCoreApplication::translate("Roamscope", "minus the clock drift %1 s").arg(operandText(value)));
    const QString output = step.text("output");
    if (output == QLatin1StringView("date"))
        parts.append(QCoreApplication::translate("Roamscope", "to a date"));
    else if (output == QLatin1StringView("time"))
        parts.append(QCoreApplication::translate("Roamscope", "to a time of day"));
    else if (output == QLatin1StringView("epochSeconds"))
        parts.append(QCoreApplication::translate("Roamscope", "to seconds since 1970"));
    else if (output == QLatin1StringView("epochMilliseconds"))
        parts.append(QCoreApplication::translate("Roamscope", "to milliseconds since 1970"));
    else if (output.isEmpty() || output == QLatin1StringView("ocpi") || output == QLatin1StringView("rfc3339"))
        parts.append(step.text("toZone").isEmpty() ? QCoreApplication::translate("Roamscope", "to UTC") : QCoreApplication::translate("Roamscope", "to %1").arg(step.text("toZone")));
    else
        parts.append(QCoreApplication::translate("Roamscope", "to %1").arg(output));
    return parts.join(QStringLiteral(", "));
}

QString textStepText(const Step &step)
{
    const QString what = step.text("do");
    const auto number = [&](const char *name) { return operandText(step.parameter(name)); };
    if (what == QLatin1StringView("concat")) {
        QStringList parts;
        bool hasValue = false;
        if (const SheetJson &list = step.parameter("parts"); list.is_array()) {
            for (const SheetJson &part : list) {
                hasValue = hasValue || member(part, "value") == true;
                parts.append(member(part, "value") == true ? QCoreApplication::translate("Roamscope", "value") : part.is_string() ? valueText(part) : operandText(part));
            }
        }
        if (!hasValue)
            parts.prepend(QCoreApplication::translate("Roamscope", "value"));
        const QString separator = step.text("separator");
        return separator.isEmpty() ? QCoreApplication::translate("Roamscope", "join %1").arg(parts.join(QStringLiteral(" + ")))
                                   : QCoreApplication::translate("Roamscope", "join %1 with “%2”").arg(parts.join(QStringLiteral(" + ")), separator);
    }
    if (what == QLatin1StringView("split"))
        return step.parameter("index").is_null() ? QCoreApplication::translate("Roamscope", "split at “%1”").arg(step.text("separator"))
                                                 : QCoreApplication::translate("Roamscope", "part %1 of it, split at “%2”").arg(number("index"), step.text("separator"));
    if (what == QLatin1StringView("upper"))
        return QCoreApplication::translate("Roamscope", "in capitals");
    if (what == QLatin1StringView("lower"))
        return QCoreApplication::translate("Roamscope", "in small letters");
    if (what == QLatin1StringView("title"))
        return QCoreApplication::translate("Roamscope", "with capital initials");
    if (what == QLatin1StringView("template"))
        return QCoreApplication::translate("Roamscope", "text “%1”").arg(step.text("template"));
    if (what == QLatin1StringView("trim"))
        return QCoreApplication::translate("Roamscope", "without blanks around it");
    if (what == QLatin1StringView("substring"))
        return step.parameter("length").is_null() ? QCoreApplication::translate("Roamscope", "from character %1").arg(number("start"))
                                                  : QCoreApplication::translate("Roamscope", "%1 characters from %2").arg(number("length"), number("start"));
    if (what == QLatin1StringView("pad"))
        return QCoreApplication::translate("Roamscope", "filled with “%1” to %2 characters").arg(step.text("with").isEmpty() ? QStringLiteral(" ") : step.text("with"), number("length"));
    if (what == QLatin1StringView("replace"))
        return QCoreApplication::translate("Roamscope", "“%1” replaced by “%2”").arg(step.text("find"), step.text("with"));
    if (what == QLatin1StringView("truncate"))
        return QCoreApplication::translate("Roamscope", "cut after %1 characters").arg(number("length"));
    return QCoreApplication::translate("Roamscope", "text: %1").arg(what);
}

QString aggregateText(const Step &step)
{
    const QString function = step.text("function");
    const struct
    {
        const char *id;
        const char *words;
    } functions[] = {
        {"first", QT_TRANSLATE_NOOP("Roamscope", "first of %1")},
        {"last", QT_TRANSLATE_NOOP("Roamscope", "last of %1")},
        {"sum", QT_TRANSLATE_NOOP("Roamscope", "sum of %1")},
        {"difference", QT_TRANSLATE_NOOP("Roamscope", "last minus first of %1")},
        {"min", QT_TRANSLATE_NOOP("Roamscope", "smallest of %1")},
        {"max", QT_TRANSLATE_NOOP("Roamscope", "largest of %1")},
        {"average", QT_TRANSLATE_NOOP("Roamscope", "average of %1")},
        {"count", QT_TRANSLATE_NOOP("Roamscope", "number of %1")},
        {"join", QT_TRANSLATE_NOOP("Roamscope", "all of %1, joined")},
    };
    QString list = step.text("path");
    if (const QString of = step.text("of"); !of.isEmpty())
        list += (list.isEmpty() || of.startsWith(QLatin1Char('/')) ? QString() : QStringLiteral("/*/")) + of;
    if (list.isEmpty())
        list = QCoreApplication::translate("Roamscope", "the list");
    QString text = function;
    for (const auto &entry : functions) {
        if (function == QLatin1StringView(entry.id))
            text = QCoreApplication::translate("Roamscope", entry.words).arg(list);
    }
    if (const SheetJson &where = step.parameter("where"); !where.is_null())
        text = QCoreApplication::translate("Roamscope", "%1 where %2").arg(text, conditionText(where));
    return text;
}

QString forEachText(const Step &step)
{
    QString text = QCoreApplication::translate("Roamscope", "for each of %1").arg(step.text("path"));
    if (const SheetJson &where = step.parameter("where"); !where.is_null())
        text = QCoreApplication::translate("Roamscope", "%1 where %2").arg(text, conditionText(where));
    if (const QString sort = step.text("sort"); !sort.isEmpty())
        text += QStringLiteral(", ") + QCoreApplication::translate("Roamscope", "sorted by %1").arg(sort);
    if (const QString distinct = step.text("distinct"); !distinct.isEmpty())
        text += QStringLiteral(", ") + QCoreApplication::translate("Roamscope", "once for each %1").arg(distinct);
    if (step.parameter("segment").is_object())
        text += QStringLiteral(", ") + QCoreApplication::translate("Roamscope", "joined into charging periods");
    return text;
}

void collect(const SheetJson &json, QStringList *paths)
{
    if (json.is_array()) {
        for (const SheetJson &item : json)
            collect(item, paths);
        return;
    }
    if (!json.is_object())
        return;
    for (const auto &[name, value] : json.items()) {
        if (name == "value" || name == "table" || name == "code")
            continue;
        if ((name == "path" || name == "fromPath" || name == "multiplierPath" || name == "unitPath") && value.is_string())
            paths->append(textOf(value));
        else if ((name == "or" || name == "with") && value.is_array())
            for (const SheetJson &path : value)
                paths->append(textOf(path));
        else if (name == "inputs" && value.is_object())
            for (const auto &[input, path] : value.items())
                paths->append(textOf(path));
        else if ((name == "begin" || name == "end" || name == "beginValue" || name == "endValue") && value.is_string())
            paths->append(textOf(value));
        else if (name == "template" && value.is_string())
            paths->append(templatePaths(textOf(value)));
        else
            collect(value, paths);
    }
}

} // namespace

QStringList templatePaths(const QString &text)
{
    QStringList paths;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != QLatin1Char('{'))
            continue;
        if (i + 1 < text.size() && text[i + 1] == QLatin1Char('{')) {
            ++i;
            continue;
        }
        const qsizetype end = text.indexOf(QLatin1Char('}'), i);
        if (end < 0)
            break;
        if (end > i + 1)
            paths.append(text.mid(i + 1, end - i - 1));
        i = end;
    }
    return paths;
}

StepOp stepOp(const QString &id)
{
    for (const OpName &entry : opNames) {
        if (id == QLatin1StringView(entry.id))
            return entry.op;
    }
    return StepOp::Unknown;
}

QLatin1StringView stepOpId(StepOp op)
{
    for (const OpName &entry : opNames) {
        if (entry.op == op)
            return QLatin1StringView(entry.id);
    }
    return {};
}

QString displayName(StepOp op)
{
    for (const OpName &entry : opNames) {
        if (entry.op == op)
            return QCoreApplication::translate("Roamscope", entry.name);
    }
    return QCoreApplication::translate("Roamscope", "Unknown operation");
}

QString stepHelp(StepOp op)
{
    for (const OpName &entry : opNames) {
        if (entry.op == op)
            return QCoreApplication::translate("Roamscope", entry.help);
    }
    return QCoreApplication::translate("Roamscope", "This version does not know the operation; it is kept, but not run.");
}

QString displayName(StepType type)
{
    switch (type) {
    case StepType::Any: return QCoreApplication::translate("Roamscope", "any value");
    case StepType::Text: return QCoreApplication::translate("Roamscope", "text");
    case StepType::Number: return QCoreApplication::translate("Roamscope", "number");
    case StepType::Boolean: return QCoreApplication::translate("Roamscope", "true or false");
    case StepType::DateTime: return QCoreApplication::translate("Roamscope", "date and time");
    case StepType::Object: return QCoreApplication::translate("Roamscope", "object");
    case StepType::List: return QCoreApplication::translate("Roamscope", "list");
    case StepType::Nothing: return QCoreApplication::translate("Roamscope", "nothing");
    }
    return {};
}

QList<StepOp> stepOps()
{
    QList<StepOp> ops;
    for (const OpName &entry : opNames)
        ops.append(entry.op);
    return ops;
}

Step newStep(StepOp op)
{
    Step step;
    step.op = stepOpId(op);
    SheetJson &p = step.parameters;
    switch (op) {
    case StepOp::Take:
        p["path"] = "/";
        break;
    case StepOp::Constant:
        p["value"] = "";
        break;
    case StepOp::Enum:
        p["values"] = SheetJson::object();
        break;
    case StepOp::Unit:
        p["from"] = "Wh";
        p["to"] = "kWh";
        break;
    case StepOp::Number:
        p["decimals"] = 3;
        break;
    case StepOp::DateTime:
        p["zone"] = "UTC";
        break;
    case StepOp::Text:
        p["do"] = "trim";
        break;
    case StepOp::Lookup:
        p["table"] = "";
        break;
    case StepOp::Condition:
        p["cases"] = SheetJson::array();
        break;
    case StepOp::ForEach:
        p["path"] = "/";
        break;
    case StepOp::Aggregate:
        p["function"] = "first";
        break;
    case StepOp::Default:
        p["value"] = "";
        break;
    case StepOp::Script:
        p["code"] = "value";
        break;
    case StepOp::Unknown:
        break;
    }
    return step;
}

StepInfo stepInfo(const Step &step)
{
    StepInfo info;
    info.op = stepOp(step.op);
    switch (info.op) {
    case StepOp::Take:
        info.input = StepType::Nothing;
        info.makesValue = true;
        break;
    case StepOp::Constant: {
        info.input = StepType::Nothing;
        info.makesValue = true;
        const SheetJson &value = step.parameter("value");
        info.output = value.is_string() ? StepType::Text
            : value.is_number()        ? StepType::Number
            : value.is_boolean()       ? StepType::Boolean
            : value.is_array()         ? StepType::List
            : value.is_object()        ? StepType::Object
                                       : StepType::Nothing;
        break;
    }
    case StepOp::Enum:
    case StepOp::Lookup:
        info.input = StepType::Text;
        info.output = StepType::Any;
        break;
    case StepOp::Unit:
        info.input = StepType::Number;
        info.output = StepType::Number;
        info.unit = step.text("to");
        break;
    case StepOp::Number:
        info.input = StepType::Number;
        info.output = step.text("as") == QLatin1StringView("text") ? StepType::Text : StepType::Number;
        if (const SheetJson &decimals = step.parameter("decimals"); decimals.is_number_integer()) {
            const int places = int(std::clamp<qint64>(decimals.get<qint64>(), -30, 30)); // lupdate loses its way in it below
            info.loss = QCoreApplication::translate("Roamscope", "digits beyond %n decimal(s)", nullptr, places);
        }
        if (!step.parameter("minimum").is_null() || !step.parameter("maximum").is_null())
            info.loss = QCoreApplication::translate("Roamscope", "values outside the limits");
        if (step.parameter("absolute") == true)
            info.loss = QCoreApplication::translate("Roamscope", "the sign");
        break;
    case StepOp::DateTime: {
        info.input = StepType::DateTime;
        info.output = StepType::DateTime;
        const QString output = step.text("output");
        if (output == QLatin1StringView("date"))
            info.loss = QCoreApplication::translate("Roamscope", "the time of day");
        else if (output == QLatin1StringView("time"))
            info.loss = QCoreApplication::translate("Roamscope", "the date");
        else if (output == QLatin1StringView("epochSeconds") || step.parameter("decimals") == 0)
            info.loss = QCoreApplication::translate("Roamscope", "fractions of a second");
        if (output.startsWith(QLatin1StringView("epoch")))
            info.output = StepType::Number;
        else if (output == QLatin1StringView("date") || output == QLatin1StringView("time"))
            info.output = StepType::Text;
        break;
    }
    case StepOp::Text: {
        const QString what = step.text("do");
        info.input = StepType::Text;
        info.output = what == QLatin1StringView("split") && step.parameter("index").is_null() ? StepType::List : StepType::Text;
        info.makesValue = what == QLatin1StringView("template") || what == QLatin1StringView("concat");
        if (what == QLatin1StringView("truncate"))
            info.loss = QCoreApplication::translate("Roamscope", "characters after the first %1").arg(operandText(step.parameter("length")));
        else if (what == QLatin1StringView("substring") || (what == QLatin1StringView("split") && !step.parameter("index").is_null()))
            info.loss = QCoreApplication::translate("Roamscope", "the other parts of the text");
        else if (what == QLatin1StringView("upper") || what == QLatin1StringView("lower") || what == QLatin1StringView("title"))
            info.loss = QCoreApplication::translate("Roamscope", "which letters were capitals");
        break;
    }
    case StepOp::Condition:
        info.makesValue = true;
        break;
    case StepOp::ForEach:
        info.input = StepType::List;
        info.output = StepType::List;
        info.makesValue = true;
        if (!step.parameter("where").is_null())
            info.loss = QCoreApplication::translate("Roamscope", "elements that do not pass the filter");
        else if (!step.text("distinct").isEmpty())
            info.loss = QCoreApplication::translate("Roamscope", "further elements with the same %1").arg(step.text("distinct"));
        else if (step.parameter("segment").is_object())
            info.loss = QCoreApplication::translate("Roamscope", "single samples within a period");
        break;
    case StepOp::Aggregate: {
        const QString function = step.text("function");
        info.input = StepType::List;
        info.makesValue = !step.text("path").isEmpty();
        const bool anyValue = function == QLatin1StringView("first") || function == QLatin1StringView("last");
        info.output = anyValue ? StepType::Any : function == QLatin1StringView("join") ? StepType::Text : StepType::Number;
        info.unit = step.text("unit");
        if (function != QLatin1StringView("join"))
            info.loss = QCoreApplication::translate("Roamscope", "the single values");
        break;
    }
    case StepOp::Default:
        break;
    case StepOp::Script:
        info.makesValue = true;
        info.loss = QCoreApplication::translate("Roamscope", "exact decimals: scripts calculate with binary numbers");
        break;
    case StepOp::Unknown:
        break;
    }
    return info;
}

QString conditionText(const SheetJson &condition)
{
    if (!condition.is_object())
        return valueText(condition);
    for (const auto &[name, join] : {std::pair {"all", QT_TRANSLATE_NOOP("Roamscope", " and ")}, {"any", QT_TRANSLATE_NOOP("Roamscope", " or ")}}) {
        if (const SheetJson &list = member(condition, name); list.is_array()) {
            QStringList parts;
            for (const SheetJson &part : list) {
                const bool grouped = part.is_object() && (part.contains("all") || part.contains("any"));
                parts.append(grouped ? QStringLiteral("(%1)").arg(conditionText(part)) : conditionText(part));
            }
            return parts.join(QCoreApplication::translate("Roamscope", join));
        }
    }
    if (const SheetJson &inner = member(condition, "not"); inner.is_object())
        return QCoreApplication::translate("Roamscope", "not (%1)").arg(conditionText(inner));
    const QString path = member(condition, "path").is_string() ? textOf(member(condition, "path")) : QCoreApplication::translate("Roamscope", "value");
    const struct
    {
        const char *test;
        const char *words;
    } tests[] = {
        {"equals", "%1 = %2"},
        {"notEquals", "%1 ≠ %2"},
        {"less", "%1 < %2"},
        {"lessOrEqual", "%1 ≤ %2"},
        {"greater", "%1 > %2"},
        {"greaterOrEqual", "%1 ≥ %2"},
        {"in", QT_TRANSLATE_NOOP("Roamscope", "%1 is one of %2")},
        {"notIn", QT_TRANSLATE_NOOP("Roamscope", "%1 is none of %2")},
        {"contains", QT_TRANSLATE_NOOP("Roamscope", "%1 contains %2")},
        {"startsWith", QT_TRANSLATE_NOOP("Roamscope", "%1 begins with %2")},
        {"endsWith", QT_TRANSLATE_NOOP("Roamscope", "%1 ends with %2")},
        {"matches", QT_TRANSLATE_NOOP("Roamscope", "%1 matches %2")},
    };
    QStringList parts;
    for (const auto &test : tests) {
        const auto found = condition.find(test.test);
        if (found == condition.end())
            continue;
        QStringList values;
        if (found->is_array()) {
            for (const SheetJson &value : *found)
                values.append(valueText(value));
        } else {
            values.append(member(*found, "path").is_string() ? operandText(*found) : valueText(*found));
        }
        parts.append(QCoreApplication::translate("Roamscope", test.words).arg(path, values.join(QStringLiteral(", "))));
    }
    if (const auto found = condition.find("exists"); found != condition.end())
        parts.append(*found == false ? QCoreApplication::translate("Roamscope", "%1 is absent").arg(path) : QCoreApplication::translate("Roamscope", "%1 is there").arg(path));
    return parts.join(QCoreApplication::translate("Roamscope", " and "));
}

QString stepText(const Step &step)
{
    switch (stepOp(step.op)) {
    case StepOp::Take: {
        QString text = step.text("path");
        if (const SheetJson &others = step.parameter("or"); others.is_array()) {
            for (const SheetJson &other : others)
                text = QCoreApplication::translate("Roamscope", "%1 or else %2").arg(text, textOf(other));
        }
        return text;
    }
    case StepOp::Constant:
        return QCoreApplication::translate("Roamscope", "always %1").arg(valueText(step.parameter("value")));
    case StepOp::Enum: {
        if (const QString table = step.text("table"); !table.isEmpty())
            return QCoreApplication::translate("Roamscope", "by table “%1”").arg(table);
        QStringList rows;
        if (const SheetJson &values = step.parameter("values"); values.is_object()) {
            for (const auto &[from, to] : values.items()) {
                if (rows.size() == 6) {
                    rows.append(QStringLiteral("…"));
                    break;
                }
                rows.append(QStringLiteral("%1 → %2").arg(QString::fromStdString(from), to.is_string() ? textOf(to) : valueText(to)));
            }
        }
        return QCoreApplication::translate("Roamscope", "by table: %1").arg(rows.join(QStringLiteral(", ")));
    }
    case StepOp::Unit:
        return step.text("fromPath").isEmpty() ? QStringLiteral("%1 → %2").arg(step.text("from"), step.text("to"))
                                               : QCoreApplication::translate("Roamscope", "%1 → %2, or from the unit in %3").arg(step.text("from"), step.text("to"), step.text("fromPath"));
    case StepOp::Number:
        return numberText(step);
    case StepOp::DateTime:
        return dateTimeText(step);
    case StepOp::Text:
        return textStepText(step);
    case StepOp::Lookup:
        return step.text("value").isEmpty() ? QCoreApplication::translate("Roamscope", "looked up in “%1”").arg(step.text("table"))
                                            : QCoreApplication::translate("Roamscope", "%1 looked up in “%2”").arg(step.text("value"), step.text("table"));
    case StepOp::Condition: {
        QStringList parts;
        if (const SheetJson &cases = step.parameter("cases"); cases.is_array()) {
            for (const SheetJson &one : cases)
                parts.append(QCoreApplication::translate("Roamscope", "%1 if %2").arg(choiceText(one), conditionText(member(one, "when"))));
        }
        if (const SheetJson &otherwise = step.parameter("otherwise"); !otherwise.is_null())
            parts.append(QCoreApplication::translate("Roamscope", "otherwise %1").arg(choiceText(otherwise)));
        return parts.join(QStringLiteral("; "));
    }
    case StepOp::ForEach:
        return forEachText(step);
    case StepOp::Aggregate:
        return aggregateText(step);
    case StepOp::Default: {
        const QString path = step.text("path");
        return path.isEmpty() ? QCoreApplication::translate("Roamscope", "if absent, %1").arg(valueText(step.parameter("value"))) : QCoreApplication::translate("Roamscope", "if absent, %1").arg(path);
    }
    case StepOp::Script:
        return QCoreApplication::translate("Roamscope", "JavaScript: %1").arg(step.text("code").simplified().left(80));
    case StepOp::Unknown:
        break;
    }
    return step.op.isEmpty() ? QCoreApplication::translate("Roamscope", "not a step") : QCoreApplication::translate("Roamscope", "unknown operation “%1”").arg(step.op);
}

QString ruleText(const Rule &rule)
{
    QStringList parts;
    for (const Step &step : rule.steps)
        parts.append(stepText(step));
    return parts.join(QStringLiteral(" → "));
}

QStringList rulePaths(const Rule &rule)
{
    QStringList paths;
    for (const Step &step : rule.steps)
        collect(step.parameters, &paths);
    return paths;
}

} // namespace Roamscope
