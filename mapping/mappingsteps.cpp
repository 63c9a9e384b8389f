// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mappingexecution.h"

#include "mapping/jsonout.h"
#include "mapping/scriptanswers.h"
#include "models/capture/isotime.h"

#include <algorithm>

namespace Roamscope {

namespace {

constexpr std::size_t maximumText = 1024 * 1024;

/// Bytes of the first `count` characters.
std::size_t bytesOf(std::string_view text, qint64 count)
{
    std::size_t i = 0;
    while (i < text.size() && count > 0) {
        ++i;
        while (i < text.size() && (quint8(text[i]) & 0xC0) == 0x80)
            ++i;
        --count;
    }
    return i;
}

qint64 characters(std::string_view text)
{
    return std::count_if(text.begin(), text.end(), [](char c) { return (quint8(c) & 0xC0) != 0x80; });
}

/// Steps that have something to say when there is no value.
bool handlesMissing(const CompiledStepData &data)
{
    if (const auto *step = std::get_if<EnumStep>(&data))
        return !step->with.empty();
    if (const auto *step = std::get_if<TextStep>(&data))
        return step->what == TextStep::Do::Template || step->what == TextStep::Do::Concat;
    if (const auto *step = std::get_if<AggregateStep>(&data))
        return !step->ofValue;
    return std::holds_alternative<TakeStep>(data) || std::holds_alternative<ConstantStep>(data) || std::holds_alternative<ConditionStep>(data)
        || std::holds_alternative<DefaultStep>(data) || std::holds_alternative<ScriptStep>(data);
}

/// Steps that look at a list as a whole; the others look at each of its members.
bool takesLists(const CompiledStepData &data)
{
    if (const auto *step = std::get_if<TextStep>(&data))
        return step->what == TextStep::Do::Concat || step->what == TextStep::Do::Template;
    return std::holds_alternative<TakeStep>(data) || std::holds_alternative<ConstantStep>(data) || std::holds_alternative<ConditionStep>(data)
        || std::holds_alternative<DefaultStep>(data) || std::holds_alternative<ScriptStep>(data) || std::holds_alternative<AggregateStep>(data);
}

} // namespace

MappingValue MappingExecution::run(const CompiledChain &chain, Value value, bool top)
{
    for (const CompiledStep &step : chain.steps) {
        m_step = step.number;
        const std::size_t errors = m_errors ? m_errors->size() : 0;
        std::optional<Value> input;
        if (m_record && top)
            input = value;
        if (value.isMissing() && !handlesMissing(step.data)) {
            // Nothing in, nothing out.
        } else if (value.kind == Value::Kind::List && !takesLists(step.data)) {
            MappingList *list = newList();
            for (const Value &item : *value.list) {
                Value made = single(step, item);
                if (!made.isMissing())
                    list->push_back(std::move(made));
            }
            value.list = list;
        } else {
            value = single(step, value);
        }
        if (value.kind == Value::Kind::Slot && value.slot.kind == SourceSlot::Kind::Null)
            value = {};
        if (input)
            recordStep(step, *input, value, errors);
    }
    return value;
}

MappingValue MappingExecution::single(const CompiledStep &step, const Value &value)
{
    switch (step.data.index()) {
    case 0: return takeFirst(*std::get_if<TakeStep>(&step.data));
    case 1: return std::get_if<ConstantStep>(&step.data)->value;
    case 2: return enumValue(*std::get_if<EnumStep>(&step.data), value);
    case 3: return unitValue(*std::get_if<UnitStep>(&step.data), value);
    case 4: return numberValue(*std::get_if<NumberStep>(&step.data), value);
    case 5: return dateTimeValue(*std::get_if<DateTimeStep>(&step.data), value);
    case 6: return textValue(*std::get_if<TextStep>(&step.data), value);
    case 7: return lookupValue(*std::get_if<LookupStep>(&step.data), value);
    case 8: return conditionValue(*std::get_if<ConditionStep>(&step.data), value);
    case 9: return aggregateValue(*std::get_if<AggregateStep>(&step.data), value);
    case 10: {
        const DefaultStep &data = *std::get_if<DefaultStep>(&step.data);
        const bool empty = data.empty && isScalar(value) && textOf(value).empty();
        return value.isMissing() || empty ? operandValue(data.value, {}) : value;
    }
    default: return scriptValue(*std::get_if<ScriptStep>(&step.data), value);
    }
}

MappingValue MappingExecution::take(const PathRef &path)
{
    const Frame &frame = m_frames[std::size_t(path.loop)];
    Value value;
    if (path.kind == PathRef::Kind::Number)
        return numberResult(Decimal(frame.number));
    if (!frame.row)
        return value; // a for-each without elements is looked at for its periods
    if (path.hops.empty()) {
        const SourceSlot &slot = frame.row[path.slot];
        if (slot.isValue()) {
            value.kind = Value::Kind::Slot;
            value.slot = slot;
            if (m_record)
                touch(slot, frame, path.slot);
        }
        return value;
    }
    // The array itself tells "no list" from "an empty one".
    if (path.hops.size() == 1 && !frame.row[path.hops.front().slot].isValue())
        return value;
    std::vector<const SourceSlot *> rows;
    rowsOf(path, &rows);
    MappingList *list = newList();
    for (const SourceSlot *row : rows) {
        const SourceSlot &slot = row[path.slot];
        if (!slot.isValue())
            continue;
        Value &item = list->emplace_back();
        item.kind = Value::Kind::Slot;
        item.slot = slot;
        if (m_record && list->size() <= 200)
            touch(slot, {row, frame.reader, nullptr, 0}, path.slot);
    }
    value.kind = Value::Kind::List;
    value.list = list;
    return value;
}

MappingValue MappingExecution::takeFirst(const TakeStep &step)
{
    if (step.rule)
        return run(*step.rule, {}, false);
    for (const PathRef &path : step.paths) {
        Value value = take(path);
        if (!value.isMissing() || &path == &step.paths.back())
            return value;
    }
    return {};
}

MappingValue MappingExecution::operandValue(const Operand &operand, const Value &value)
{
    if (operand.path)
        return take(*operand.path);
    if (operand.chain)
        return run(*operand.chain, value, false);
    return operand.isValue ? value : operand.constant;
}

MappingValue MappingExecution::enumValue(const EnumStep &step, const Value &value)
{
    std::string_view text = textOf(value);
    if (step.ignoreCase)
        text = keep(lowered(text));
    if (step.indexed) {
        if (const auto found = step.index.find(text); found != step.index.end())
            return step.rows[std::size_t(found->second)].to;
    } else {
        std::vector<std::string_view> others;
        for (const PathRef &path : step.with) {
            std::string_view other = textOf(take(path));
            others.push_back(step.ignoreCase ? keep(lowered(other)) : other);
        }
        for (const EnumStep::Row &row : step.rows) {
            bool fits = row.from.front() == "*" || row.from.front() == text;
            for (std::size_t i = 1; i < row.from.size() && fits; ++i)
                fits = row.from[i] == "*" || (i <= others.size() ? row.from[i] == others[i - 1] : row.from[i].empty());
            if (fits)
                return row.to;
        }
    }
    if (step.fallback)
        return *step.fallback;
    if (step.unmapped == Unmapped::Keep)
        return value;
    if (step.unmapped == Unmapped::Error && !value.isMissing())
        error(MappingError::Kind::NoRow, value);
    return {};
}

MappingValue MappingExecution::convert(const Decimal &number, const Unit &from, const Unit &to, int decimals)
{
    Decimal result = number;
    bool good = true;
    if (from.quantity == Unit::Quantity::Temperature) {
        const bool fahrenheit = from.numerator != from.denominator;
        good = fahrenheit ? result.subtract(Decimal(32)) && result.multiply(Decimal(5)) && result.divide(Decimal(9), decimals)
                          : result.add(Decimal::scaled(from.offset, 2));
        if (good && to.numerator != to.denominator)
            good = result.multiply(Decimal(9)) && result.divide(Decimal(5), decimals) && result.add(Decimal(32));
        else if (good)
            good = result.subtract(Decimal::scaled(to.offset, 2));
    } else {
        const qint64 multiplier = from.numerator * to.denominator;
        const qint64 divisor = from.denominator * to.numerator;
        if (multiplier % divisor == 0) {
            good = result.multiply(Decimal(multiplier / divisor));
        } else {
            // A thousandth is exact as it is: the scale moves.
            qint64 rest = divisor;
            int scale = 0;
            while (rest % 10 == 0) {
                rest /= 10;
                ++scale;
            }
            good = result.multiply(Decimal::scaled(multiplier, scale)) && (rest == 1 || result.divide(Decimal(rest), decimals));
        }
    }
    if (!good) {
        error(MappingError::Kind::NumberTooLarge, numberResult(number));
        return {};
    }
    return numberResult(result);
}

MappingValue MappingExecution::unitValue(const UnitStep &step, const Value &value)
{
    Decimal number;
    if (!numberOf(value, &number)) {
        error(MappingError::Kind::NotANumber, value);
        return {};
    }
    const Unit *from = step.from;
    if (step.fromPath) {
        const Value name = take(*step.fromPath);
        if (!name.isMissing() && !textOf(name).empty()) {
            from = findUnit(textOf(name));
            if (!from) {
                error(MappingError::Kind::UnknownUnit, name);
                return {};
            }
            if (from->quantity != step.to->quantity) {
                error(MappingError::Kind::UnitsDiffer, QStringLiteral("%1 → %2").arg(QLatin1StringView(from->name), QLatin1StringView(step.to->name)));
                return {};
            }
        }
    }
    if (!from) {
        error(MappingError::Kind::UnknownUnit, QString());
        return {};
    }
    if (step.multiplierPath) {
        Decimal exponent;
        qint64 power = 0;
        const Value multiplier = take(*step.multiplierPath);
        if (numberOf(multiplier, &exponent) && exponent.toInt64(&power) && std::abs(power) <= 30)
            number.multiply(Decimal::scaled(1, int(-power)));
        else if (!multiplier.isMissing()) {
            error(MappingError::Kind::NotANumber, multiplier);
            return {};
        }
    }
    return convert(number, *from, *step.to, step.decimals);
}

MappingValue MappingExecution::numberValue(const NumberStep &step, const Value &value)
{
    Decimal number;
    if (!numberOf(value, &number, step.decimalComma)) {
        error(MappingError::Kind::NotANumber, value);
        return {};
    }
    enum { Multiply, Divide, Add, Subtract };
    const std::optional<Operand> *operands[] = {&step.multiply, &step.divide, &step.add, &step.subtract};
    for (int i = 0; i < 4; ++i) {
        if (!*operands[i])
            continue;
        const Value other = operandValue(**operands[i], value);
        Decimal operand;
        if (!numberOf(other, &operand)) {
            // Without its other side, a sum or product is not known.
            if (!other.isMissing())
                error(MappingError::Kind::NotANumber, other);
            return {};
        }
        if (i == Divide && operand.isZero()) {
            error(MappingError::Kind::DividedByZero, QString());
            return {};
        }
        const bool good = i == Multiply ? number.multiply(operand)
            : i == Divide              ? number.divide(operand, std::max(20, step.decimals.value_or(0) + 2))
            : i == Add                 ? number.add(operand)
                                       : number.subtract(operand);
        if (!good) {
            error(MappingError::Kind::NumberTooLarge, value);
            return {};
        }
    }
    for (const bool adds : {true, false}) {
        const std::optional<Operand> &percent = adds ? step.addPercent : step.removePercent;
        if (!percent)
            continue;
        const Value other = operandValue(*percent, value);
        Decimal factor;
        if (other.isMissing())
            continue; // no percentage is none
        if (!numberOf(other, &factor)) {
            error(MappingError::Kind::NotANumber, other);
            return {};
        }
        bool good = factor.add(Decimal(100));
        if (good && factor.isZero()) {
            error(MappingError::Kind::DividedByZero, QString());
            return {};
        }
        good = good && (adds ? number.multiply(factor) && number.multiply(Decimal::scaled(1, 2))
                             : number.multiply(Decimal(100)) && number.divide(factor, std::max(20, step.decimals.value_or(0) + 2)));
        if (!good) {
            error(MappingError::Kind::NumberTooLarge, value);
            return {};
        }
    }
    if (step.absolute && number.isNegative())
        number.negate();
    if (step.minimum && number < *step.minimum)
        number = *step.minimum;
    if (step.maximum && number > *step.maximum)
        number = *step.maximum;
    if (step.decimals)
        number.round(*step.decimals, step.rounding);
    if (step.asText)
        return textResult((step.decimals && *step.decimals >= 0 ? number.toText(*step.decimals) : number.toText()).toStdString());
    return numberResult(number);
}

MappingValue MappingExecution::dateTimeValue(const DateTimeStep &step, const Value &value)
{
    using Data = DateTimeStep;
    TimeUs time = noTime;
    bool hasZone = false;
    const auto micro = [](Decimal seconds, TimeUs *result) { return seconds.multiply(Decimal(1'000'000)) && seconds.toInt64(result); };
    if (step.input == Data::Input::EpochSeconds || step.input == Data::Input::EpochMilliseconds) {
        Decimal number;
        hasZone = true;
        const bool milli = step.input == Data::Input::EpochMilliseconds;
        if (!numberOf(value, &number) || (milli && !number.multiply(Decimal::scaled(1, 3))) || !micro(number, &time))
            time = noTime;
    } else if (isScalar(value)) {
        const std::string_view text = textOf(value);
        time = step.input == Data::Input::Iso ? parseIsoTime(text, &hasZone) : parseTime(text, step.inputPattern, &hasZone);
        // A date alone is its first moment.
        if (time == noTime && step.input == Data::Input::Iso && text.size() == 10)
            time = parseIsoTime(std::string(text) + "T00:00", &hasZone);
    }
    // Years 0 to 9999: what RFC 3339 can write.
    constexpr TimeUs earliest = -62167219200LL * 1'000'000;
    constexpr TimeUs latest = 253402300799LL * 1'000'000;
    if (time == noTime || time < earliest || time > latest) {
        error(MappingError::Kind::NotATime, value);
        return {};
    }
    if (!hasZone && !step.zone->isUtc())
        time = step.zone->fromLocal(time);
    for (const auto *operand : {&step.add, &step.drift}) {
        if (!*operand)
            continue;
        Decimal seconds;
        TimeUs shift = 0;
        const Value other = operandValue(**operand, value);
        if (other.isMissing())
            continue; // a drift that is not known is not corrected
        if (!numberOf(other, &seconds) || !micro(seconds, &shift) || std::abs(shift) > latest) {
            error(MappingError::Kind::NotANumber, other);
            return {};
        }
        time += operand == &step.drift ? -shift : shift;
    }
    time = std::clamp(time, earliest, latest);
    if (step.decimals >= 0 && step.decimals < 6) {
        TimeUs unit = 1'000'000;
        for (int i = 0; i < step.decimals; ++i)
            unit /= 10;
        time -= ((time % unit) + unit) % unit;
    }
    switch (step.output) {
    case Data::Output::EpochSeconds: {
        Decimal seconds = Decimal::scaled(time, 6);
        seconds.round(std::max(step.decimals, 0), Rounding::Floor);
        return numberResult(seconds);
    }
    case Data::Output::EpochMilliseconds: {
        Decimal milliseconds = Decimal::scaled(time, 3);
        milliseconds.round(0, Rounding::Floor);
        return numberResult(milliseconds);
    }
    default:
        break;
    }
    const int offset = step.toZone->offsetAt(time);
    if (step.output == Data::Output::Rfc3339 && offset == 0)
        return textResult(formatUtc(time, step.decimals));
    const TimeUs local = time + offset * 1'000'000LL;
    switch (step.output) {
    case Data::Output::Date:
        return textResult(formatTime(local, offset, QStringLiteral("yyyy-MM-dd")).toStdString());
    case Data::Output::Time:
        return textResult(formatTime(local, offset, QStringLiteral("HH:mm:ss")).toStdString());
    case Data::Output::Pattern:
        return textResult(formatTime(local, offset, step.outputPattern).toStdString());
    default: {
        const int decimals = step.decimals >= 0 ? step.decimals : local % 1'000'000 == 0 ? 0 : local % 1000 == 0 ? 3 : 6;
        const QString pattern = decimals > 0 ? QStringLiteral("yyyy-MM-dd'T'HH:mm:ss.") + QString(decimals, QLatin1Char('S')) + QLatin1Char('z')
                                             : QStringLiteral("yyyy-MM-dd'T'HH:mm:ssz");
        return textResult(formatTime(local, offset, pattern).toStdString());
    }
    }
}

MappingValue MappingExecution::textValue(const TextStep &step, const Value &value)
{
    using Do = TextStep::Do;
    if (step.what == Do::Concat || step.what == Do::Template) {
        std::string text;
        bool any = false;
        bool first = true;
        for (const Operand &part : step.parts) {
            const Value one = operandValue(part, value);
            const bool literal = !part.path && !part.isValue;
            // A template with a gap would look complete and be wrong.
            if (one.isMissing() && step.what == Do::Template)
                return {};
            const auto append = [&](const Value &item) {
                const std::string_view words = textOf(item);
                if (words.empty() && step.what == Do::Concat)
                    return;
                if (!std::exchange(first, false) && step.what == Do::Concat)
                    text += step.separator;
                text += words;
                any = any || !literal;
            };
            if (one.kind == Value::Kind::List) {
                for (const Value &item : *one.list)
                    append(item);
            } else {
                append(one);
            }
            if (text.size() > maximumText) {
                error(MappingError::Kind::TextTooLong, QString());
                return {};
            }
        }
        return any || step.what == Do::Template ? textResult(std::move(text)) : Value();
    }
    if (!isScalar(value)) {
        error(MappingError::Kind::NotAText, value);
        return {};
    }
    const std::string_view text = textOf(value);
    if (text.size() > maximumText) {
        error(MappingError::Kind::TextTooLong, QString());
        return {};
    }
    switch (step.what) {
    case Do::Split: {
        std::vector<std::string_view> parts;
        std::size_t at = 0;
        for (std::size_t found = text.find(step.separator); found != std::string_view::npos && parts.size() < 100000; found = text.find(step.separator, at)) {
            parts.push_back(text.substr(at, found - at));
            at = found + step.separator.size();
        }
        parts.push_back(text.substr(at));
        if (step.index) {
            const qint64 place = *step.index > 0 ? *step.index - 1 : qint64(parts.size()) + *step.index;
            if (place < 0 || place >= qint64(parts.size()) || *step.index == 0)
                return {};
            return textResult(std::string(parts[std::size_t(place)]));
        }
        MappingList *list = newList();
        for (const std::string_view part : parts)
            list->push_back(textResult(std::string(part)));
        Value result;
        result.kind = Value::Kind::List;
        result.list = list;
        return result;
    }
    case Do::Upper:
    case Do::Lower: {
        if (std::all_of(text.begin(), text.end(), [](char c) { return quint8(c) < 0x80; })) {
            std::string changed(text);
            for (char &c : changed) {
                if (step.what == Do::Upper ? c >= 'a' && c <= 'z' : c >= 'A' && c <= 'Z')
                    c = char(c ^ 0x20);
            }
            return textResult(std::move(changed));
        }
        const QString wide = QString::fromUtf8(text.data(), qsizetype(text.size()));
        return textResult((step.what == Do::Upper ? wide.toUpper() : wide.toLower()).toStdString());
    }
    case Do::Title: {
        QString wide = QString::fromUtf8(text.data(), qsizetype(text.size())).toLower();
        bool start = true;
        for (QChar &c : wide) {
            if (start)
                c = c.toUpper();
            start = !c.isLetterOrNumber();
        }
        return textResult(wide.toStdString());
    }
    case Do::Trim:
        return textResult(QString::fromUtf8(text.data(), qsizetype(text.size())).trimmed().toStdString());
    case Do::Substring: {
        const qint64 size = characters(text);
        const qint64 start = std::clamp<qint64>(step.start > 0 ? step.start - 1 : step.start < 0 ? size + step.start : 0, 0, size);
        const std::size_t from = bytesOf(text, start);
        const std::string_view rest = text.substr(from);
        return textResult(std::string(step.length ? rest.substr(0, bytesOf(rest, *step.length)) : rest));
    }
    case Do::Truncate:
        return textResult(std::string(text.substr(0, bytesOf(text, *step.length))));
    case Do::Pad: {
        std::string fill;
        const std::string with = step.with.empty() ? " " : step.with;
        for (qint64 missing = *step.length - characters(text); missing > 0; --missing)
            fill += with.substr(0, bytesOf(with, 1));
        return textResult(step.left ? fill + std::string(text) : std::string(text) + fill);
    }
    case Do::Replace: {
        QString wide = QString::fromUtf8(text.data(), qsizetype(text.size()));
        if (!step.expression.pattern().isEmpty())
            wide.replace(step.expression, QString::fromStdString(step.with));
        else
            wide.replace(QString::fromStdString(step.find), QString::fromStdString(step.with));
        if (std::size_t(wide.size()) > maximumText) {
            error(MappingError::Kind::TextTooLong, QString());
            return {};
        }
        return textResult(wide.toStdString());
    }
    case Do::Concat:
    case Do::Template:
        break;
    }
    return {};
}

MappingValue MappingExecution::lookupValue(const LookupStep &step, const Value &value)
{
    std::string key(textOf(value));
    if (step.index->ignoreCase)
        key = lowered(key);
    if (const auto found = step.index->rows.find(key); found != step.index->rows.end() && isScalar(value))
        return jsonResult(found->second);
    if (step.fallback)
        return *step.fallback;
    if (step.unmapped == Unmapped::Keep)
        return value;
    if (step.unmapped == Unmapped::Error)
        error(MappingError::Kind::NoRow, value);
    return {};
}

MappingValue MappingExecution::conditionValue(const ConditionStep &step, const Value &value)
{
    for (const ConditionStep::Case &one : step.cases) {
        if (holds(one.when, value))
            return operandValue(one.then, value);
    }
    return step.otherwise ? operandValue(*step.otherwise, value) : value;
}

bool MappingExecution::holds(const CompiledCondition &condition, const Value &value)
{
    using Kind = CompiledCondition::Kind;
    switch (condition.kind) {
    case Kind::All:
        return std::all_of(condition.parts.begin(), condition.parts.end(), [&](const CompiledCondition &part) { return holds(part, value); });
    case Kind::Any:
        return std::any_of(condition.parts.begin(), condition.parts.end(), [&](const CompiledCondition &part) { return holds(part, value); });
    case Kind::Not:
        return !holds(condition.parts.front(), value);
    default:
        return test(condition, value);
    }
}

bool MappingExecution::test(const CompiledCondition &condition, const Value &chainValue)
{
    using Kind = CompiledCondition::Kind;
    const Value value = condition.path ? take(*condition.path) : chainValue;
    if (condition.kind == Kind::Exists || condition.kind == Kind::Absent)
        return value.isMissing() == (condition.kind == Kind::Absent);
    if (value.isMissing())
        return condition.kind == Kind::NotEquals || condition.kind == Kind::NotIn;
    if (value.kind == Value::Kind::List && condition.kind != Kind::NotEquals && condition.kind != Kind::NotIn) {
        // Of a list, any member may pass.
        return std::any_of(value.list->begin(), value.list->end(), [&](const Value &item) {
            const std::string_view text = textOf(item);
            switch (condition.kind) {
            case Kind::Equals:
            case Kind::In:
                return std::any_of(condition.operands.begin(), condition.operands.end(), [&](const Operand &operand) { return textOf(operandValue(operand, {})) == text; });
            case Kind::Contains:
                return text.find(textOf(operandValue(condition.operands.front(), {}))) != std::string_view::npos;
            case Kind::Matches:
                return condition.expression.match(QString::fromUtf8(text.data(), qsizetype(text.size()))).hasMatch();
            default:
                return false;
            }
        });
    }
    const std::string_view text = textOf(value);
    Decimal number;
    const bool isNumber = numberOf(value, &number);
    /// −1, 0, 1, or 2 where the other side is missing.
    const auto compare = [&](const Operand &operand) {
        const Value other = operandValue(operand, chainValue);
        if (other.isMissing())
            return 2;
        Decimal right;
        if (isNumber && numberOf(other, &right))
            return number.compare(right);
        const int order = text.compare(textOf(other));
        return order < 0 ? -1 : order > 0 ? 1 : 0;
    };
    const auto equal = [&](const Operand &operand) { return compare(operand) == 0; };
    switch (condition.kind) {
    case Kind::Equals:
    case Kind::In:
        return std::any_of(condition.operands.begin(), condition.operands.end(), equal);
    case Kind::NotEquals:
    case Kind::NotIn:
        return std::none_of(condition.operands.begin(), condition.operands.end(), equal);
    case Kind::Less:
        return compare(condition.operands.front()) == -1;
    case Kind::LessOrEqual:
        return compare(condition.operands.front()) <= 0;
    case Kind::Greater:
        return compare(condition.operands.front()) == 1;
    case Kind::GreaterOrEqual: {
        const int order = compare(condition.operands.front());
        return order == 0 || order == 1;
    }
    case Kind::Contains:
        return text.find(textOf(operandValue(condition.operands.front(), chainValue))) != std::string_view::npos;
    case Kind::StartsWith:
        return text.starts_with(textOf(operandValue(condition.operands.front(), chainValue)));
    case Kind::EndsWith:
        return text.ends_with(textOf(operandValue(condition.operands.front(), chainValue)));
    case Kind::Matches:
        return condition.expression.match(QString::fromUtf8(text.data(), qsizetype(text.size()))).hasMatch();
    default:
        return false;
    }
}

MappingValue MappingExecution::aggregateValue(const AggregateStep &step, const Value &value)
{
    using F = AggregateStep::Function;
    MappingList items;
    std::vector<const Unit *> units;
    if (step.ofValue) {
        if (value.kind == Value::Kind::List)
            items = *value.list;
        else
            items.push_back(value);
    } else if (!step.of) {
        const Value list = take(step.list);
        if (list.kind == Value::Kind::List)
            items = *list.list;
    } else {
        std::vector<const SourceSlot *> rows;
        rowsOf(step.list, &rows);
        Frame &frame = m_frames[std::size_t(step.loop)];
        const Frame outer = frame;
        const Frame &around = m_frames[std::size_t(step.list.loop)];
        frame = {nullptr, around.reader, nullptr, 0};
        for (const SourceSlot *row : rows) {
            frame.row = row;
            ++frame.number;
            TargetLineage *record = std::exchange(m_record, nullptr);
            const bool counts = !step.where || holds(*step.where, {});
            m_record = record;
            if (!counts)
                continue;
            Value item = take(*step.of);
            if (item.isMissing() && step.function != F::Count)
                continue;
            const Unit *unit = nullptr;
            if (step.unitPath) {
                const Value name = take(*step.unitPath);
                unit = findUnit(textOf(name));
                if (!unit && !name.isMissing())
                    error(MappingError::Kind::UnknownUnit, name);
            }
            items.push_back(std::move(item));
            units.push_back(unit);
        }
        frame = outer;
    }
    if (step.function == F::Count)
        return numberResult(Decimal(qint64(items.size())));
    if (items.empty())
        return {};
    if (step.function == F::Join) {
        std::string text;
        for (const Value &item : items) {
            if (&item != &items.front())
                text += step.separator;
            text += textOf(item);
            if (text.size() > maximumText) {
                error(MappingError::Kind::TextTooLong, QString());
                return {};
            }
        }
        return textResult(std::move(text));
    }
    const auto inUnit = [&](std::size_t i, Decimal *number) {
        if (!numberOf(items[i], number)) {
            error(MappingError::Kind::NotANumber, items[i]);
            return false;
        }
        if (step.unit && i < units.size() && units[i] && units[i] != step.unit) {
            if (units[i]->quantity != step.unit->quantity) {
                error(MappingError::Kind::UnitsDiffer, QStringLiteral("%1 → %2").arg(QLatin1StringView(units[i]->name), QLatin1StringView(step.unit->name)));
                return false;
            }
            const Value converted = convert(*number, *units[i], *step.unit, 10);
            *number = converted.number;
        }
        return true;
    };
    if (step.function == F::First || step.function == F::Last) {
        const std::size_t place = step.function == F::First ? 0 : items.size() - 1;
        Decimal number;
        if (step.unit && place < units.size() && units[place])
            return inUnit(place, &number) ? numberResult(number) : Value();
        return items[place];
    }
    Decimal result;
    Decimal last;
    bool first = true;
    qint64 count = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        Decimal number;
        if (!inUnit(i, &number))
            continue;
        ++count;
        bool good = true;
        switch (step.function) {
        case F::Sum:
        case F::Average:
            good = result.add(number);
            break;
        case F::Min:
            if (first || number < result)
                result = number;
            break;
        case F::Max:
            if (first || number > result)
                result = number;
            break;
        default: // Difference
            if (!first) {
                Decimal counted = number;
                good = counted.subtract(last);
                if (step.isRegister && counted.isNegative()) {
                    Decimal half = last;
                    half.multiply(Decimal::scaled(5, 1));
                    const Decimal wrap = step.wrap.value_or(Decimal(4294967296));
                    Decimal near = wrap;
                    near.multiply(step.wrap ? Decimal::scaled(5, 1) : Decimal::scaled(9, 1));
                    if (number < half && last > near && last < wrap)
                        good = counted.add(wrap);
                    else if (number < half)
                        counted = number;
                    else
                        continue;
                }
                good = good && result.add(counted);
            }
            last = number;
        }
        first = false;
        if (!good) {
            error(MappingError::Kind::NumberTooLarge, items[i]);
            return {};
        }
    }
    if (count == 0)
        return {};
    if (step.function == F::Average)
        result.divide(Decimal(count), 10);
    return numberResult(result);
}

MappingValue MappingExecution::scriptValue(const ScriptStep &step, const Value &value)
{
    if (!m_answers)
        return {};
    // {"value":…,"input":{…},"element":…}; what is missing is left out.
    std::string question = "{";
    const auto member = [&](std::string_view name, const Value &content) {
        if (content.isMissing())
            return;
        if (question.back() != '{')
            question += ',';
        appendJsonText(&question, name);
        question += ':';
        appendJson(content, &question);
    };
    member("value", value);
    if (step.element)
        member("element", take(*step.element));
    question += question.size() > 1 ? ",\"input\":{" : "\"input\":{";
    for (const auto &[name, path] : step.inputs)
        member(name, take(path));
    question += "}}";
    const ScriptAnswers::Answer *answer = m_answers->find(step.script, question);
    if (!answer)
        return {};
    if (!answer->error.isEmpty()) {
        error(answer->stopped ? MappingError::Kind::ScriptStopped : MappingError::Kind::ScriptFailed, answer->error);
        return {};
    }
    return jsonResult(answer->json);
}

} // namespace Roamscope
