// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/lineagevalue.h"

#include "mapping/auditcause.h"
#include "mapping/documentwriter.h"
#include "models/capture/isotime.h"
#include "models/capture/jsontext.h"
#include "models/catalog/jsonwalker.h"
#include "models/compare/normalvalue.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <optional>

namespace Roamscope {

namespace {

std::string_view textView(const QByteArray &text)
{
    return {text.constData(), std::size_t(text.size())};
}

std::string_view textView(QByteArrayView text)
{
    return {text.data(), std::size_t(text.size())};
}

std::optional<double> numberIn(const QByteArray &json)
{
    bool ok = false;
    const double number = jsonStringValue(json).trimmed().toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QByteArray unescapedStep(QByteArray step)
{
    return step.replace("~1", "/").replace("~0", "~");
}

bool isContainer(const QByteArray &json)
{
    return json.startsWith('{') || json.startsWith('[');
}

/// The step whose result, had it not been made, is what was sent.
LineageDeparture leftOutStep(const QByteArray &sent, const TargetLineage &rule)
{
    const auto number = numberIn(sent);
    if (!number || *number == 0)
        return {};
    for (const LineageStep &step : rule.steps) {
        if (step.step.op != QStringLiteral("number") || !step.step.parameters.contains("subtract"))
            continue;
        const auto before = numberIn(step.input);
        const auto after = numberIn(step.output);
        if (!before || !after || *before == *after)
            continue;
        // A number of the size of the register, not of what was delivered. It need not be the last reading that the
        // capture shows, and the unit may have been turned all the same.
        for (const double factor : {1.0, 1000.0, 0.001}) {
            const double expected = *before * factor;
            if (std::abs(*after) < std::abs(*before) / 2 && std::abs(*number - expected) <= std::abs(expected) * 0.05)
                return {LineageDeparture::Kind::StartNotSubtracted, {decimalText(*before - *after)}};
        }
    }
    for (const LineageStep &step : rule.steps) {
        if (step.input.isEmpty() || step.output.isEmpty() || step.step.op == QStringLiteral("take") || sameLineageValue(step.input, step.output))
            continue;
        if (sameLineageValue(step.input, sent))
            return {LineageDeparture::Kind::StepLeftOut, {step.step.op.toUtf8(), step.input}};
    }
    return {};
}

} // namespace

bool sameLineageValue(const QByteArray &a, const QByteArray &b, bool foldCase)
{
    if (a == b)
        return true;
    if (a.isEmpty() || b.isEmpty())
        return false;
    if (isContainer(a) || isContainer(b))
        return isContainer(a) && isContainer(b) && QJsonDocument::fromJson(a) == QJsonDocument::fromJson(b);
    const QByteArray x = jsonStringValue(a).trimmed();
    const QByteArray y = jsonStringValue(b).trimmed();
    if (x == y || (foldCase && x.compare(y, Qt::CaseInsensitive) == 0))
        return true;
    const WrittenNumber first = WrittenNumber::read(textView(x));
    const WrittenNumber second = WrittenNumber::read(textView(y));
    if (first.valid && second.valid)
        return first == second;
    const TimeUs moment = parseIsoTime(textView(x));
    return moment != noTime && moment == parseIsoTime(textView(y));
}

TimeUs lineageTimeOf(const QByteArray &json)
{
    const QByteArray text = jsonStringValue(json);
    return text.size() < 10 ? noTime : parseIsoTime(textView(text));
}

LineageDeparture departureOf(const QByteArray &demanded, const QByteArray &sent, const CatalogField *field, const TargetLineage *rule)
{
    using Kind = LineageDeparture::Kind;
    const bool isEnum = field && field->type == FieldType::Enum;
    const bool folds = field && field->type == FieldType::CiString;
    if (demanded.isEmpty() || demanded == "null" || sameLineageValue(demanded, sent, folds))
        return {};
    if (sent.isEmpty() || sent == "null" || sent == "\"\"" || sent == "[]")
        return {Kind::Missing, {demanded}};
    // Both sides may round; a cent is a cent, the last digit of kWh is not.
    const auto right = numberIn(demanded);
    const auto wrong = numberIn(sent);
    if (right && wrong && field && field->type != FieldType::String && field->type != FieldType::CiString) {
        const bool money = field->typeName == "Price" || field->unit.empty();
        if (!money && std::abs(*right - *wrong) <= 0.00051 * std::max(1.0, std::abs(*right) / 1000))
            return {};
        if (rule) {
            LineageDeparture left = leftOutStep(sent, *rule);
            if (!left.isNone())
                return left;
        }
    }
    const TimeUs rightTime = lineageTimeOf(demanded);
    const TimeUs wrongTime = lineageTimeOf(sent);
    if (rightTime != noTime && wrongTime != noTime && qAbs(rightTime - wrongTime) < 1000000)
        return {}; // fractions of seconds are cut by many, and rightly
    const AuditReason reason = auditReason(demanded, sent, DifferenceClass::Value, isEnum);
    const QByteArray detail = reason.detail.toUtf8();
    switch (reason.cause) {
    case AuditCause::Factor:
        return {Kind::Factor, {detail, demanded, sent}};
    case AuditCause::Truncated:
        return {Kind::Truncated, {detail}};
    case AuditCause::Rounded:
        return {Kind::Rounded, {detail, demanded, sent}};
    case AuditCause::TimeZone:
        return {Kind::TimeZone, {detail}};
    case AuditCause::Clock:
        return {Kind::TimeShift, {QByteArray::number((wrongTime - rightTime) / 1000000)}};
    case AuditCause::Enum:
    case AuditCause::EnumCollapsed:
        return {Kind::Word, {demanded, sent}};
    case AuditCause::Case:
        return {Kind::LetterCase, {demanded, sent}};
    case AuditCause::Missing:
        return {Kind::Missing, {demanded}};
    default:
        break;
    }
    return {Kind::Value, {demanded, sent}};
}

QByteArray valueAtJsonPointer(QByteArrayView json, const QByteArray &pointer)
{
    JsonWalker walker(textView(json));
    walker.skipSpace();
    std::string_view found(walker.p, std::size_t(walker.end - walker.p));
    for (qsizetype at = 0; at < pointer.size();) {
        const qsizetype next = pointer.indexOf('/', at + 1);
        const qsizetype end = next < 0 ? pointer.size() : next;
        const QByteArray step = unescapedStep(pointer.sliced(at + 1, end - at - 1));
        at = end;
        std::string_view inner;
        if (found.starts_with('{')) {
            std::vector<JsonWalker::Member> members;
            JsonWalker(found).members(&members);
            for (const JsonWalker::Member &member : members) {
                if (member.key == textView(step))
                    inner = member.value;
            }
        } else if (found.starts_with('[')) {
            bool isNumber = false;
            const qint64 wanted = step.toLongLong(&isNumber);
            JsonWalker items(found);
            items.take('[');
            for (qint64 i = 0; isNumber && i <= wanted; ++i) {
                items.skipSpace();
                const char *begin = items.p;
                if (items.peek() == ']' || !items.skipValue())
                    break;
                if (i == wanted)
                    inner = std::string_view(begin, std::size_t(items.p - begin));
                items.skipSpace();
                if (!items.take(','))
                    break;
            }
        }
        if (inner.empty())
            return {};
        found = inner;
    }
    if (pointer.isEmpty())
        return json.toByteArray().trimmed();
    return {found.data(), qsizetype(found.size())};
}

QByteArray keyedPathAt(QByteArrayView json, const QByteArray &pointer)
{
    QByteArray path;
    QByteArray current = json.toByteArray();
    for (qsizetype at = 0; at < pointer.size();) {
        const qsizetype next = pointer.indexOf('/', at + 1);
        const qsizetype end = next < 0 ? pointer.size() : next;
        QByteArray step = pointer.sliced(at, end - at);
        at = end;
        const QByteArray inner = valueAtJsonPointer(current, step);
        if (current.trimmed().startsWith('[') && inner.startsWith('{')) {
            QByteArray key = valueAtJsonPointer(inner, "/uid");
            if (key.isEmpty())
                key = valueAtJsonPointer(inner, "/id");
            if (!key.isEmpty() && !isContainer(key))
                step = '/' + jsonStringValue(key).replace("~", "~0").replace("/", "~1");
        }
        path += step;
        current = inner;
    }
    return path;
}

} // namespace Roamscope
