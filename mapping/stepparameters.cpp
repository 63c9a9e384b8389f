// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/stepinfo.h"

#include "mapping/units.h"

#include <QCoreApplication>

namespace Roamscope {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Roamscope", text);
}

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

QList<StepParameter> stepParameters(StepOp op)
{
    using Kind = ParameterKind;
    const StepParameter unmapped {"unmapped", Kind::Choice, false, words("error keep omit"), tr("Without a row"),
                                  tr("What becomes of a value that no row fits: an error, the value as it is, or nothing.")};
    switch (op) {
    case StepOp::Take:
        return {{"path", Kind::Path, true, {}, tr("Field"), tr("Where the value stands in the source.")},
                {"or", Kind::Paths, false, {}, tr("Or else"), tr("Fields that are tried in turn while nothing was found.")}};
    case StepOp::Constant:
        return {{"value", Kind::Json, true, {}, tr("Value"), tr("Text, number or any JSON.")}};
    case StepOp::Enum:
        return {{"table", Kind::EnumTable, false, {}, tr("Table"), tr("A table of the sheet that several rules can share.")},
                {"values", Kind::Json, false, {}, tr("Values"), tr("A table of its own, when no shared one is chosen.")},
                {"with", Kind::Paths, false, {}, tr("Further columns"), tr("Fields that the table compares as well.")},
                {"fallback", Kind::Json, false, {}, tr("Fallback"), tr("For values without a row.")},
                unmapped};
    case StepOp::Unit:
        return {{"from", Kind::Unit, true, unitNames(), tr("From"), tr("Unit of the source.")},
                {"to", Kind::Unit, true, unitNames(), tr("To"), tr("Unit of the target.")},
                {"fromPath", Kind::Path, false, {}, tr("Unit stands in"), tr("Field in which the source says its unit.")},
                {"multiplierPath", Kind::Path, false, {}, tr("Multiplier stands in"), tr("Field with the power of ten, as in OCPP 2.")},
                {"decimals", Kind::Integer, false, {}, tr("Decimals"), tr("Of a result that is not exact.")}};
    case StepOp::Number:
        return {{"multiply", Kind::Number, false, {}, tr("Multiply by"), {}},
                {"divide", Kind::Number, false, {}, tr("Divide by"), {}},
                {"add", Kind::Number, false, {}, tr("Add"), {}},
                {"subtract", Kind::Number, false, {}, tr("Subtract"), {}},
                {"addPercent", Kind::Number, false, {}, tr("Add percent"), tr("19 makes 119 of 100: the price with its tax.")},
                {"removePercent", Kind::Number, false, {}, tr("Remove percent"), tr("19 makes 100 of 119: the price without its tax.")},
                {"absolute", Kind::Boolean, false, {}, tr("Without sign"), {}},
                {"minimum", Kind::Number, false, {}, tr("At least"), {}},
                {"maximum", Kind::Number, false, {}, tr("At most"), {}},
                {"decimals", Kind::Integer, false, {}, tr("Decimals"), tr("Digits after the point that remain.")},
                {"round", Kind::Choice, false, words("halfUp halfEven down up floor ceiling"), tr("Rounding"), tr("How what lies between is decided.")},
                {"as", Kind::Choice, false, words("number text"), tr("Write as"), {}},
                {"decimal", Kind::Choice, false, words(". ,"), tr("Decimal sign"), tr("In texts of the source.")}};
    case StepOp::DateTime:
        return {{"input", Kind::Choice, false, words("iso epochSeconds epochMilliseconds"), tr("Written as"), tr("ISO 8601, seconds or milliseconds since 1970, or a pattern such as dd.MM.yyyy HH:mm.")},
                {"zone", Kind::Zone, false, {}, tr("Zone"), tr("In which a time without a zone is meant.")},
                {"drift", Kind::Number, false, {}, tr("Clock drift"), tr("Seconds by which the sender's clock is ahead.")},
                {"add", Kind::Number, false, {}, tr("Add seconds"), {}},
                {"output", Kind::Choice, false, words("ocpi rfc3339 date time epochSeconds epochMilliseconds"), tr("Write as"), tr("ocpi follows the version of the target. A pattern is possible too.")},
                {"toZone", Kind::Zone, false, {}, tr("In zone"), tr("UTC when empty.")},
                {"decimals", Kind::Integer, false, {}, tr("Decimals"), tr("Of a second, 0 to 6.")}};
    case StepOp::Text:
        return {{"do", Kind::Choice, true, words("concat split upper lower title template trim substring pad replace truncate"), tr("Do"), {}},
                {"parts", Kind::Json, false, {}, tr("Parts"), tr("For concat: texts and fields in their order.")},
                {"separator", Kind::Text, false, {}, tr("Separator"), tr("For concat and split.")},
                {"index", Kind::Integer, false, {}, tr("Part"), tr("For split: from 1; negative counts from the end.")},
                {"template", Kind::Text, false, {}, tr("Template"), tr("Fields in braces: {/party}*{id}; {} is the value.")},
                {"start", Kind::Integer, false, {}, tr("Start"), tr("For substring: from 1; negative counts from the end.")},
                {"length", Kind::Integer, false, {}, tr("Length"), tr("For substring, pad and truncate, in characters.")},
                {"find", Kind::Text, false, {}, tr("Find"), tr("For replace.")},
                {"with", Kind::Text, false, {}, tr("With"), tr("For replace and pad.")},
                {"regex", Kind::Boolean, false, {}, tr("Regular expression"), tr("For replace.")},
                {"side", Kind::Choice, false, words("left right"), tr("Side"), tr("For pad.")}};
    case StepOp::Lookup:
        return {{"table", Kind::Lookup, true, {}, tr("Table"), tr("A lookup table of the sheet.")},
                {"key", Kind::Text, false, {}, tr("Compare with"), tr("Column; the first when empty.")},
                {"value", Kind::Text, false, {}, tr("Give"), tr("Column; the second when empty.")},
                {"ignoreCase", Kind::Boolean, false, {}, tr("Ignore case"), {}},
                {"fallback", Kind::Json, false, {}, tr("Fallback"), tr("For values without a row.")},
                unmapped};
    case StepOp::Condition:
        return {{"cases", Kind::Cases, true, {}, tr("Cases"), tr("The first that holds wins.")},
                {"otherwise", Kind::Json, false, {}, tr("Otherwise"), tr("When none holds; the value stays as it is when this is empty.")}};
    case StepOp::ForEach:
        return {{"path", Kind::Path, true, {}, tr("List"), tr("The array whose elements become those of the target.")},
                {"where", Kind::Condition, false, {}, tr("Only where"), tr("Elements that count.")},
                {"sort", Kind::Path, false, {}, tr("Sort by"), {}},
                {"distinct", Kind::Path, false, {}, tr("Once for each"), tr("Only the first element with each value.")},
                {"segment", Kind::Json, false, {}, tr("Charging periods"), tr("Joins meter values into periods.")}};
    case StepOp::Aggregate:
        return {{"function", Kind::Choice, true, words("first last sum difference min max average count join"), tr("Function"), {}},
                {"path", Kind::Path, false, {}, tr("List"), tr("The value before this step when empty.")},
                {"of", Kind::Path, false, {}, tr("Field"), tr("In each element.")},
                {"where", Kind::Condition, false, {}, tr("Only where"), tr("Elements that count.")},
                {"unitPath", Kind::Path, false, {}, tr("Unit stands in"), tr("Field of each element that says its unit.")},
                {"unit", Kind::Unit, false, unitNames(), tr("Unit"), tr("Of the result.")},
                {"register", Kind::Boolean, false, {}, tr("Meter register"), tr("A fall is a wrap or a reset, not a loss.")},
                {"wrap", Kind::Number, false, {}, tr("Wraps at"), tr("Count at which the register starts again.")},
                {"separator", Kind::Text, false, {}, tr("Separator"), tr("For join.")}};
    case StepOp::Default:
        return {{"value", Kind::Json, false, {}, tr("Value"), tr("Used when there is none.")},
                {"path", Kind::Path, false, {}, tr("Field"), tr("Taken instead of a fixed value.")},
                {"empty", Kind::Boolean, false, {}, tr("Also for empty texts"), {}}};
    case StepOp::Script:
        return {{"code", Kind::Code, true, {}, tr("Code"), tr("An expression, or the body of a function. “value” is the value, “input” holds the inputs.")},
                {"inputs", Kind::Json, false, {}, tr("Inputs"), tr("Names and the fields that they stand for.")},
                {"timeout", Kind::Integer, false, {}, tr("Time limit"), tr("Milliseconds; 200 when empty.")}};
    case StepOp::Unknown:
        break;
    }
    return {};
}

} // namespace Roamscope
