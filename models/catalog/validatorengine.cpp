// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/validatorengine.h"

#include "models/catalog/formats.h"

#include <algorithm>
#include <bit>
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

QByteArray bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

QByteArray quoted(std::string_view text)
{
    return '"' + bytes(text) + '"';
}

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

bool equalButForCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, [](char x, char y) { return lowered(x) == lowered(y); });
}

/// Letters and digits only, lower case: "serial_number", "serialNumber" and "SerialNumber" are one.
std::string bare(std::string_view text)
{
    std::string letters;
    for (const char c : text.substr(0, 64)) {
        if ((c >= '0' && c <= '9') || (lowered(c) >= 'a' && lowered(c) <= 'z'))
            letters += lowered(c);
    }
    return letters;
}

/// Insertions, deletions and changes between two short texts.
int distance(std::string_view a, std::string_view b)
{
    if (a.size() > 64 || b.size() > 64)
        return 64;
    std::array<int, 65> row;
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = int(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const int changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row[b.size()];
}

/// The candidate that was probably meant; empty when none is near.
template<typename Items>
std::string_view nearest(std::string_view text, const Items &items)
{
    const std::string wanted = bare(text);
    std::string_view best;
    int bestDistance = int(std::min<std::size_t>(3, wanted.size() / 3 + 1)); // must be nearer than this
    for (const auto &item : items) {
        const std::string candidate = bare(item.name);
        const int apart = candidate == wanted ? 0 : distance(candidate, wanted);
        if (apart < bestDistance) {
            best = item.name;
            bestDistance = apart;
        }
    }
    return best;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

bool looksLikeNumber(std::string_view text)
{
    JsonCursor cursor;
    JsonNumber number;
    cursor.open(text.data(), qsizetype(text.size()), 0);
    return !text.empty() && (text[0] == '-' || (text[0] >= '0' && text[0] <= '9')) && cursor.number(&number)
        && cursor.p == cursor.end;
}

/// "7,4" with a decimal point; empty when it is not a number so written.
QByteArray withDecimalPoint(std::string_view text)
{
    const std::size_t comma = text.find(',');
    if (comma == std::string_view::npos || text.find(',', comma + 1) != std::string_view::npos || text.size() > 32)
        return {};
    QByteArray fixed = bytes(text);
    fixed[qsizetype(comma)] = '.';
    return looksLikeNumber({fixed.constData(), std::size_t(fixed.size())}) ? fixed : QByteArray();
}

QByteArray expectedType(const CatalogField &field)
{
    if (field.array)
        return "array";
    switch (field.type) {
    case FieldType::String:
    case FieldType::CiString:
    case FieldType::DateTime:
    case FieldType::Url:
    case FieldType::Enum:
        return "string";
    case FieldType::Integer:
        return "integer";
    case FieldType::Number:
        return "number";
    case FieldType::Boolean:
        return "boolean";
    case FieldType::Object:
        return "object";
    case FieldType::Any:
        break;
    }
    return {};
}

/// The text of a string, at most 4096 bytes of it.
std::string plainText(const JsonText &text)
{
    if (!text.escaped)
        return std::string(text.raw().substr(0, 4096));
    std::string plain(4096, '\0');
    plain.resize(std::size_t(unescape(text, plain.data(), qsizetype(plain.size()))));
    return plain;
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

const char *faultText(JsonFault fault)
{
    switch (fault) {
    case JsonFault::None:
        break;
    case JsonFault::End:
        return "end";
    case JsonFault::Character:
        return "syntax";
    case JsonFault::Escape:
        return "escape";
    case JsonFault::Control:
        return "control-character";
    case JsonFault::Utf8:
        return "utf-8";
    case JsonFault::Number:
        return "number";
    case JsonFault::Depth:
        return "depth";
    case JsonFault::Trailing:
        return "trailing";
    }
    return "";
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

QByteArray ValidatorEngine::pointer() const
{
    QByteArray pointer;
    for (int i = 0; i < m_pathSize; ++i) {
        const Step &step = m_path[std::size_t(i)];
        pointer += '/';
        if (!step.name) {
            pointer += QByteArray::number(step.index);
            continue;
        }
        // A member's name is the sender's: bound what is kept of it.
        QByteArray name(step.name, qMin<qsizetype>(step.length, 200));
        name.replace('~', "~0").replace('/', "~1");
        pointer += name;
    }
    return pointer;
}

ValidationFinding ValidatorEngine::finding(ValidationRule rule, Severity severity, const char *begin,
                                           const char *end) const
{
    constexpr qsizetype longest = 80;
    ValidationFinding finding;
    finding.rule = rule;
    finding.severity = severity;
    finding.pointer = pointer();
    qsizetype size = end - begin;
    if (size > longest) {
        size = longest - 3; // room for the ellipsis
        while (size > 0 && (quint8(begin[size]) & 0xC0) == 0x80)
            --size;
        finding.found = QByteArray(begin, size) + "\xE2\x80\xA6";
    } else {
        finding.found = QByteArray(begin, size);
    }
    finding.offset = begin - m_begin;
    return finding;
}

void ValidatorEngine::about(ValidationRule rule, Severity severity, const CatalogField &field,
                            const CatalogObject &owner, const char *begin, const char *end, QByteArray expected,
                            QByteArray fix)
{
    ValidationFinding finding = this->finding(rule, severity, begin, end);
    finding.expected = std::move(expected);
    finding.fix = std::move(fix);
    finding.object = &owner;
    finding.field = &field;
    report(std::move(finding));
}

bool ValidatorEngine::syntaxError()
{
    const char *at = std::min(cursor.p, cursor.end);
    const bool deep = cursor.fault == JsonFault::Depth;
    ValidationFinding finding = this->finding(deep ? ValidationRule::Nesting : ValidationRule::InvalidJson,
                                              Severity::Error, at, std::min(cursor.end, at + 24));
    // What was found may begin in the middle of a character, or hold what is no character at all.
    finding.found = QString::fromUtf8(finding.found).toUtf8().left(80);
    finding.expected = faultText(cursor.fault);
    report(std::move(finding));
    return false;
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

void ValidatorEngine::badDateTime(const CatalogField &field, const CatalogObject &owner, const JsonText &text, int form)
{
    static constexpr const char *expectations[] = {"", "rfc3339", "zone", "utc", "no-fraction", "date-time"};
    const QByteArray fix = repairedDateTime(plainText(text), owner.rules->dateTimes);
    const Severity severity = DateTimeForm(form) == DateTimeForm::Lenient ? Severity::Warning : Severity::Error;
    about(ValidationRule::BadDateTime, severity, field, owner, text.begin - 1, text.begin + text.size + 1,
          expectations[form], fix.isEmpty() ? fix : '"' + fix + '"');
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

bool ValidatorEngine::wrongType(const CatalogField &field, const CatalogObject &owner, int depth)
{
    const char *begin = cursor.p;
    const char first = cursor.peek();
    if (!skipValue(depth))
        return false;
    if (first == 'n') {
        about(ValidationRule::NullValue, Severity::Error, field, owner, begin, cursor.p, expectedType(field));
        return true;
    }
    const bool isList = field.array && m_pathSize > 0 && m_path[std::size_t(m_pathSize - 1)].name;
    CatalogField one = field;
    one.array = isList;
    const QByteArray wanted = expectedType(one);
    QByteArray fix;
    const std::string_view found(begin, std::size_t(cursor.p - begin));
    if (found.size() <= 64) {
        const std::string_view inside = first == '"' ? found.substr(1, found.size() - 2) : found;
        const bool isNumber = looksLikeNumber(inside);
        const bool isWord = inside == "true" || inside == "false";
        if (isList && first != '{' && first != '[')
            fix = '[' + bytes(found) + ']';
        else if (wanted == "string" && (isNumber || isWord))
            fix = quoted(inside);
        else if (wanted == "number" && first == '"')
            fix = isNumber ? bytes(inside) : withDecimalPoint(inside);
        else if (wanted == "integer" && first == '"' && isNumber && decimalShape(inside).trail >= 0)
            fix = bytes(inside);
        else if (wanted == "boolean" && first == '"' && isWord)
            fix = bytes(inside);
    }
    about(ValidationRule::WrongType, Severity::Error, field, owner, begin, cursor.p, wanted, fix);
    return true;
}

bool ValidatorEngine::unknownField(const CatalogObject &object, const JsonText &name, quint64 seen, int depth)
{
    const std::string plain = plainText(name);
    std::vector<CatalogField> free;
    for (std::size_t i = 0; i < object.fields.size(); ++i) {
        if (!(seen & (quint64(1) << i)))
            free.push_back(object.fields[i]);
    }
    const char *begin = cursor.p;
    if (!skipValue(depth + 1))
        return false;
    push(plain);
    ValidationFinding unknown = finding(ValidationRule::UnknownField,
                                        object.rules->unknownFieldsAreErrors ? Severity::Error : Severity::Note, begin,
                                        cursor.p);
    pop();
    unknown.object = &object;
    unknown.fix = bytes(nearest(plain, free));
    report(std::move(unknown));
    return true;
}

void ValidatorEngine::missingFields(const CatalogObject &object, quint64 missing, const char *begin)
{
    while (missing != 0) {
        const int place = std::countr_zero(missing);
        missing &= missing - 1;
        const CatalogField &field = object.fields[std::size_t(place)];
        push(field.name);
        about(ValidationRule::MissingRequired, Severity::Error, field, object, begin, begin, bytes(field.typeName));
        pop();
    }
}

void ValidatorEngine::unknownValue(const CatalogField &field, const CatalogObject &owner, const JsonText &text)
{
    const CatalogEnum &enumeration = *field.enumeration;
    const std::string plain = plainText(text);
    if (enumeration.open && field.maxLength >= 0 && text.size > field.maxLength && codePoints(text) > field.maxLength) {
        about(ValidationRule::TooLong, Severity::Error, field, owner, text.begin - 1, text.begin + text.size + 1,
              QByteArray::number(field.maxLength));
        return;
    }
    ValidationRule rule = enumeration.open ? ValidationRule::OpenEnumValue : ValidationRule::UnknownEnumValue;
    Severity severity = enumeration.open ? Severity::Note : Severity::Error;
    std::string_view meant;
    for (const CatalogEnumValue &value : enumeration.values) {
        if (equalButForCase(value.name, trimmed(plain))) {
            meant = value.name;
            if (enumeration.open)
                severity = Severity::Warning;
            rule = ValidationRule::EnumCase;
        }
    }
    for (const CatalogEnumValue &misprint : enumeration.misprints) {
        if (misprint.name == plain)
            meant = misprint.meant;
    }
    if (meant.empty())
        meant = nearest(plain, enumeration.values);
    about(rule, severity, field, owner, text.begin - 1, text.begin + text.size + 1, bytes(enumeration.name),
          meant.empty() ? QByteArray() : quoted(meant));
}

void ValidatorEngine::knownMisprint(const CatalogField &field, const CatalogObject &owner, const JsonText &text,
                                    const CatalogEnumValue &value)
{
    about(ValidationRule::SuspectValue, Severity::Note, field, owner, text.begin - 1, text.begin + text.size + 1,
          "misprint", quoted(value.meant));
}

void ValidatorEngine::itemCount(const CatalogField &field, const CatalogObject &owner, qint64 count, const char *begin)
{
    const bool few = count == 0 || count < field.minItems;
    const bool allowed = count == 0 && field.minItems <= 0;
    ValidationFinding wrong = finding(few ? ValidationRule::TooFewItems : ValidationRule::TooManyItems,
                                      allowed ? Severity::Warning : Severity::Error, begin, begin);
    wrong.found = QByteArray::number(count);
    wrong.expected = QByteArray::number(few ? qMax(1, field.minItems) : field.maxItems);
    wrong.object = &owner;
    wrong.field = &field;
    report(std::move(wrong));
}

} // namespace Roamscope
