// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine does where something is wrong: rare, and kept out of the way of the rest.
#include "models/catalog/formats.h"
#include "models/catalog/validatorengine.h"
#include "models/catalog/validatortext.h"

#include <algorithm>
#include <bit>
#include <string>

namespace Roamscope {

namespace {

QByteArray bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

QByteArray quoted(std::string_view text)
{
    return '"' + bytes(text) + '"';
}

/// The other version of OCPP 2 in which `holds` is true of the object or enumeration; empty when none.
template<typename Holds>
QByteArray otherVersion(ProtocolVersion version, Holds holds)
{
    for (const ProtocolVersion other : {ProtocolVersion::Ocpp201, ProtocolVersion::Ocpp21}) {
        if (isOcpp(version) && other != version && holds(other))
            return displayName(other).toUtf8();
    }
    return {};
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

void ValidatorEngine::badDateTime(const CatalogField &field, const CatalogObject &owner, const JsonText &text, int form)
{
    static constexpr const char *expectations[] = {"", "rfc3339", "zone", "utc", "no-fraction", "date-time"};
    const QByteArray fix = repairedDateTime(plainText(text), owner.rules->dateTimes);
    const Severity severity = DateTimeForm(form) == DateTimeForm::Lenient ? Severity::Warning : Severity::Error;
    about(ValidationRule::BadDateTime, severity, field, owner, text.begin - 1, text.begin + text.size + 1,
          expectations[form], fix.isEmpty() ? fix : '"' + fix + '"');
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
    unknown.expected = otherVersion(object.version, [&](ProtocolVersion version) {
        const CatalogObject *same
            = Catalog::instance().object(version, QByteArrayView(object.name.data(), qsizetype(object.name.size())));
        return same && same->field(plain);
    });
    if (!unknown.expected.isEmpty())
        unknown.fix.clear(); // it is what it says, in the wrong version
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
        if (equalButForCase(value.name, withoutBlanks(plain))) {
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
    const QByteArray version = otherVersion(owner.version, [&](ProtocolVersion version) {
        const CatalogEnum *same = Catalog::instance().enumeration(
            version, QByteArrayView(enumeration.name.data(), qsizetype(enumeration.name.size())));
        return same && same->value(plain);
    });
    if (!version.isEmpty() && rule != ValidationRule::EnumCase)
        meant = {};
    about(rule, severity, field, owner, text.begin - 1, text.begin + text.size + 1, version,
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
