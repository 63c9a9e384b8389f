// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/validatorengine.h"

#include "models/catalog/formats.h"
#include "models/catalog/validatortext.h"

#include <algorithm>
#include <cstring>
#include <string>

namespace Roamscope {

namespace {

/// Equality of short texts of the same length without a call.
inline bool sameBytes(const char *a, const char *b, std::size_t length)
{
    if (length >= 8) {
        std::size_t at = 0;
        for (; at + 8 <= length; at += 8) {
            quint64 x;
            quint64 y;
            std::memcpy(&x, a + at, 8);
            std::memcpy(&y, b + at, 8);
            if (x != y)
                return false;
        }
        quint64 x;
        quint64 y;
        std::memcpy(&x, a + length - 8, 8);
        std::memcpy(&y, b + length - 8, 8);
        return x == y;
    }
    if (length >= 4) {
        quint32 x;
        quint32 y;
        std::memcpy(&x, a, 4);
        std::memcpy(&y, b, 4);
        if (x != y)
            return false;
        std::memcpy(&x, a + length - 4, 4);
        std::memcpy(&y, b + length - 4, 4);
        return x == y;
    }
    for (std::size_t i = 0; i < length; ++i) {
        if (a[i] != b[i])
            return false;
    }
    return true;
}

/// True when a short whole number is certainly within every bound of its field.
bool isWithin(const CatalogField &field, const JsonNumber &number)
{
    constexpr qsizetype exactInDouble = 15;
    if (number.size > exactInDouble)
        return false;
    qint64 value = 0;
    const bool negative = number.begin[0] == '-';
    for (qsizetype i = negative; i < number.size; ++i)
        value = value * 10 + (number.begin[i] - '0');
    const auto read = double(negative ? -value : value);
    return read >= field.minimum && read <= field.maximum && read >= field.usualMinimum && read <= field.usualMaximum;
}

} // namespace

ValidatorEngine::ValidatorEngine()
{
    const Catalog &catalog = Catalog::instance();
    m_firstField.resize(catalog.objectCount() + 1, 0);
    m_nextField.resize(catalog.fieldCount() + 1, 0);
    m_lastValue.resize(catalog.fieldCount() + 1, 0);
}

void ValidatorEngine::open(QByteArrayView json)
{
    if (json.size() <= smallDocument) {
        std::memcpy(m_buffer.data(), json.data(), std::size_t(json.size()));
        std::memset(m_buffer.data() + json.size(), 0, padding);
        cursor.open(m_buffer.data(), json.size(), padding);
    } else {
        cursor.open(json.data(), json.size(), 0);
    }
    m_begin = cursor.p;
}

void ValidatorEngine::start(const ValidationOptions &options, FindingSink *sink)
{
    if (m_options.edition != options.edition || m_options.partial != options.partial)
        m_options = options;
    m_sink = sink;
    m_pathSize = 0;
    m_objects = 0;
}

bool ValidatorEngine::skipValue(int depth)
{
    return cursor.skip(depth) || syntaxError();
}

bool ValidatorEngine::finish()
{
    cursor.skipSpace();
    if (cursor.p >= cursor.end)
        return true;
    cursor.fault = JsonFault::Trailing;
    return syntaxError();
}

bool ValidatorEngine::document(const CatalogObject &object, int depth)
{
    cursor.skipSpace();
    if (cursor.peek() == '{') [[likely]]
        return this->object(object, depth);
    const char *begin = cursor.p;
    if (!skipValue(depth))
        return false;
    ValidationFinding wrong = finding(ValidationRule::WrongType, Severity::Error, begin, cursor.p);
    wrong.expected = "object";
    wrong.object = &object;
    report(std::move(wrong));
    return true;
}

const CatalogField *ValidatorEngine::findField(const CatalogObject &object, const JsonText &name)
{
    if (!name.escaped) [[likely]]
        return object.field(name.raw());
    std::array<char, 256> plain;
    const qsizetype size = unescape(name, plain.data(), qsizetype(plain.size()));
    return object.field({plain.data(), std::size_t(size)});
}

bool ValidatorEngine::object(const CatalogObject &object, int depth)
{
    const char *begin = cursor.p;
    if (m_objects >= maximumObjects) {
        cursor.fault = JsonFault::Depth;
        return syntaxError();
    }
    ++m_objects;
    ++cursor.p; // the brace
    const bool outermost = m_objects == 1;
    const CatalogField *fields = object.fields.data();
    quint64 seen = 0;
    quint8 *expected = &m_firstField[object.id];

    cursor.skipSpace();
    if (cursor.peek() != '}') {
        for (;;) {
            if (cursor.peek() != '"') {
                cursor.fail(JsonFault::Character);
                return syntaxError();
            }
            const CatalogField *field = nullptr;
            const char *nameBegin = cursor.p + 1;
            JsonText name;
            if (*expected != 0) {
                const CatalogField &candidate = fields[*expected - 1];
                const std::size_t length = candidate.name.size();
                if (std::size_t(cursor.end - nameBegin) > length && nameBegin[length] == '"'
                    && sameBytes(nameBegin, candidate.name.data(), length)) [[likely]] {
                    field = &candidate;
                    cursor.p = nameBegin + length + 1;
                }
            }
            if (!field) {
                if (!cursor.text(&name))
                    return syntaxError();
                field = findField(object, name);
                if (field)
                    *expected = quint8(field - fields + 1);
            }
            cursor.skipSpace();
            if (!cursor.take(':'))
                return syntaxError();
            cursor.skipSpace();
            if (field) [[likely]] {
                const quint64 bit = quint64(1) << (field - fields);
                push(field->name);
                if (seen & bit) {
                    // Readers disagree on which of the two counts; both are checked.
                    about(ValidationRule::DuplicateField, Severity::Warning, *field, object, nameBegin,
                          nameBegin + field->name.size());
                }
                seen |= bit;
                const bool goesOn = member(object, field, depth);
                pop();
                if (!goesOn)
                    return false;
                expected = &m_nextField[field->id];
            } else if (object.allowsUnknown) {
                if (!skipValue(depth + 1))
                    return false;
            } else if (!unknownField(object, name, seen, depth)) {
                return false;
            }
            cursor.skipSpace();
            const char c = cursor.peek();
            if (c == ',') {
                ++cursor.p;
                cursor.skipSpace();
            } else if (c == '}') {
                break;
            } else {
                cursor.fail(JsonFault::Character);
                return syntaxError();
            }
        }
    }
    ++cursor.p;
    const quint64 missing = object.requiredFields & ~seen;
    if (missing != 0 && !(outermost && m_options.partial)) [[unlikely]]
        missingFields(object, missing, begin);
    --m_objects;
    return true;
}

bool ValidatorEngine::member(const CatalogObject &object, const CatalogField *field, int depth)
{
    if (cursor.peek() == 'n' && !object.rules->nullsAreErrors && field->type != FieldType::Any) [[unlikely]] {
        const char *begin = cursor.p;
        if (!cursor.word("null"))
            return syntaxError();
        about(ValidationRule::NullValue, field->required ? Severity::Error : Severity::Note, *field, object, begin,
              cursor.p, expectedType(*field));
        return true;
    }
    return field->array ? list(*field, object, depth + 1) : value(*field, object, depth + 1);
}

bool ValidatorEngine::list(const CatalogField &field, const CatalogObject &owner, int depth)
{
    if (cursor.peek() != '[')
        return wrongType(field, owner, depth);
    const char *begin = cursor.p++;
    quint32 count = 0;
    cursor.skipSpace();
    if (cursor.peek() != ']') {
        for (;;) {
            push(count++);
            const bool goesOn = value(field, owner, depth + 1);
            pop();
            if (!goesOn)
                return false;
            cursor.skipSpace();
            const char c = cursor.peek();
            if (c == ',') {
                ++cursor.p;
                cursor.skipSpace();
            } else if (c == ']') {
                break;
            } else {
                cursor.fail(JsonFault::Character);
                return syntaxError();
            }
        }
    }
    ++cursor.p;
    if (count == 0 && field.required && field.minItems <= 0) {
        // The documents ask for at least one element where the schemas of 1.6 let the list be empty.
        itemCount(field, owner, 0, begin);
    }
    if ((field.minItems > 0 && count < quint32(field.minItems)) || (field.maxItems >= 0 && count > quint32(field.maxItems)))
        itemCount(field, owner, count, begin);
    return true;
}

bool ValidatorEngine::value(const CatalogField &field, const CatalogObject &owner, int depth)
{
    const char c = cursor.peek();
    switch (field.type) {
    case FieldType::String:
    case FieldType::CiString:
    case FieldType::DateTime:
    case FieldType::Url:
        if (c == '"') [[likely]]
            return textValue(field, owner);
        break;
    case FieldType::Enum:
        if (c == '"') [[likely]]
            return enumValue(field, owner);
        break;
    case FieldType::Integer:
    case FieldType::Number:
        if ((c >= '0' && c <= '9') || c == '-') [[likely]]
            return numberValue(field, owner);
        break;
    case FieldType::Boolean:
        if (c == 't')
            return cursor.word("true") || syntaxError();
        if (c == 'f')
            return cursor.word("false") || syntaxError();
        break;
    case FieldType::Object:
        if (c == '{') [[likely]]
            return object(*field.object, depth);
        break;
    case FieldType::Any:
        return skipValue(depth);
    }
    return wrongType(field, owner, depth);
}

bool ValidatorEngine::textValue(const CatalogField &field, const CatalogObject &owner)
{
    JsonText text;
    if (!cursor.text(&text))
        return syntaxError();
    if (field.type == FieldType::DateTime)
        checkDateTimeText(field, owner, text);
    else if (field.maxLength >= 0 || field.type != FieldType::String || field.numeric)
        checkText(field, owner, text);
    return true;
}

qint32 ValidatorEngine::maximumLength(const CatalogField &field) const
{
    if (!m_options.edition.isEmpty()) {
        for (const CatalogOlderLength &older : field.olderLengths) {
            if (QByteArrayView(older.edition.data(), qsizetype(older.edition.size())) == m_options.edition)
                return older.maxLength;
        }
    }
    return field.maxLength;
}

void ValidatorEngine::checkText(const CatalogField &field, const CatalogObject &owner, const JsonText &text)
{
    const char *quote = text.begin - 1;
    const char *behind = text.begin + text.size + 1;
    const qint32 longest = maximumLength(field);
    if (longest >= 0 && text.size > longest && (text.plain() || codePoints(text) > longest)) [[unlikely]]
        about(ValidationRule::TooLong, Severity::Error, field, owner, quote, behind, QByteArray::number(longest));
    if (field.type == FieldType::CiString && !text.plain()) [[unlikely]] {
        const std::string plain = plainText(text);
        if (std::ranges::any_of(plain, [](char c) { return quint8(c) < 0x20 || quint8(c) > 0x7E; })) {
            // OCPI says so of every CiString; OCPP's schemas do not look.
            about(ValidationRule::BadCharacters, isOcpi(owner.version) ? Severity::Error : Severity::Warning, field,
                  owner, quote, behind, "ascii");
        }
    } else if (field.type == FieldType::Url && !isUri(text.escaped ? std::string_view(plainText(text)) : text.raw())) [[unlikely]] {
        about(ValidationRule::BadUrl, Severity::Error, field, owner, quote, behind, "url");
    }
    // A signed value in the place of a number is a long text: not what is meant here.
    if (field.numeric && text.size < 32 && !looksLikeNumber(text.raw())) [[unlikely]] {
        const QByteArray fixed = withDecimalPoint(text.raw());
        about(ValidationRule::SuspectValue, Severity::Warning, field, owner, quote, behind, "number",
              fixed.isEmpty() ? QByteArray() : '"' + fixed + '"');
    }
}

void ValidatorEngine::checkDateTimeText(const CatalogField &field, const CatalogObject &owner, const JsonText &text)
{
    int year = 0;
    const DateTimeForm form = text.escaped ? checkDateTime(plainText(text), owner.rules->dateTimes, &year)
                                           : checkDateTime(text.raw(), owner.rules->dateTimes, &year);
    constexpr int firstPlausibleYear = 2009; // before OCPP and OCPI there were no such messages
    const bool tooLong = field.maxLength >= 0 && text.size > field.maxLength;
    if (form == DateTimeForm::Good && year >= firstPlausibleYear && !tooLong) [[likely]]
        return;
    if (form == DateTimeForm::Good && tooLong) {
        about(ValidationRule::TooLong, Severity::Error, field, owner, text.begin - 1, text.begin + text.size + 1,
              QByteArray::number(field.maxLength));
    } else if (form == DateTimeForm::Good) {
        about(ValidationRule::SuspectValue, Severity::Note, field, owner, text.begin - 1, text.begin + text.size + 1,
              "clock");
    } else {
        badDateTime(field, owner, text, int(form));
    }
}

bool ValidatorEngine::enumValue(const CatalogField &field, const CatalogObject &owner)
{
    const CatalogEnum &enumeration = *field.enumeration;
    quint16 &last = m_lastValue[field.id];
    const char *begin = cursor.p + 1;
    if (last < enumeration.values.size()) [[likely]] {
        const CatalogEnumValue &candidate = enumeration.values[last];
        const std::size_t length = candidate.name.size();
        if (candidate.meant.empty() && std::size_t(cursor.end - begin) > length && begin[length] == '"'
            && sameBytes(begin, candidate.name.data(), length)) [[likely]] {
            cursor.p = begin + length + 1;
            return true;
        }
    }
    JsonText text;
    if (!cursor.text(&text))
        return syntaxError();
    const CatalogEnumValue *value = nullptr;
    if (!text.escaped) [[likely]]
        value = enumeration.value(text.raw());
    else
        value = enumeration.value(plainText(text));
    if (!value) [[unlikely]]
        unknownValue(field, owner, text);
    else if (!value->meant.empty())
        knownMisprint(field, owner, text, *value);
    else
        last = quint16(value - enumeration.values.data());
    return true;
}

bool ValidatorEngine::numberValue(const CatalogField &field, const CatalogObject &owner)
{
    JsonNumber number;
    if (!cursor.number(&number))
        return syntaxError();
    constexpr qsizetype neverInfinite = 300;
    if (!number.whole || number.size > neverInfinite || (field.bounded && !isWithin(field, number))) [[unlikely]]
        checkNumber(field, owner, number);
    return true;
}

void ValidatorEngine::checkNumber(const CatalogField &field, const CatalogObject &owner, const JsonNumber &number)
{
    const char *begin = number.begin;
    const char *behind = number.begin + number.size;
    const DecimalShape shape = decimalShape(number.raw());
    if (!isFiniteNumber(number.raw(), shape)) {
        about(ValidationRule::OutOfRange, Severity::Error, field, owner, begin, behind, "finite");
        return;
    }
    if (field.type == FieldType::Integer && !shape.zero && shape.trail < 0) {
        about(ValidationRule::WrongType, Severity::Error, field, owner, begin, behind, "integer");
        return;
    }
    if (field.bounded) {
        const double value = toDouble(number.raw(), shape);
        const auto range = [](double low, double high) {
            const auto bound = [](double number) { return qIsFinite(number) ? QByteArray::number(number) : QByteArray(); };
            return bound(low) + ".." + bound(high);
        };
        if (value < field.minimum || value > field.maximum) {
            about(ValidationRule::OutOfRange, Severity::Error, field, owner, begin, behind,
                  range(field.minimum, field.maximum));
        } else if (value < field.usualMinimum || value > field.usualMaximum) {
            about(ValidationRule::OutOfRange, Severity::Warning, field, owner, begin, behind,
                  range(field.usualMinimum, field.usualMaximum));
        }
    }
    if (field.decimals >= 0 && !shape.zero && shape.trail < -field.decimals) {
        about(ValidationRule::NotMultipleOf, Severity::Error, field, owner, begin, behind,
              field.decimals == 0 ? QByteArray("1") : "0." + QByteArray(field.decimals - 1, '0') + '1');
    }
}

} // namespace Roamscope
