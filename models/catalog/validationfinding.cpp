// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/catalog.h"
#include "models/catalog/validator.h"

#include <QCoreApplication>
#include <QLocale>

namespace Roamscope {

namespace {

/// The sentences of a finding; a class of its own so that translators see one context.
class FindingText
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::ValidationFinding)

public:
    explicit FindingText(const ValidationFinding &finding)
        : f(finding)
    {
    }

    QString message() const;
    QString advice() const;

private:
    QString place() const;
    QString found() const;
    QString typeText() const;
    QString syntaxMessage() const;
    QString dateTimeMessage() const;
    QString suspectMessage() const;
    QString rangeMessage() const;

    QString objectName() const { return f.object ? view(f.object->name) : QString(); }
    static QString view(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

    const ValidationFinding &f;
};

QString FindingText::found() const
{
    return QString::fromUtf8(f.found);
}

/// What the finding is about, as an engineer points at it: "meterValue/0/timestamp".
QString FindingText::place() const
{
    QString path = QString::fromUtf8(f.pointer.startsWith('/') ? f.pointer.sliced(1) : f.pointer);
    path.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
    if (!path.isEmpty())
        return path;
    return f.object ? objectName() : tr("the document");
}

QString FindingText::typeText() const
{
    if (f.expected == "string")
        return tr("a text");
    if (f.expected == "integer")
        return tr("a whole number");
    if (f.expected == "number")
        return tr("a number");
    if (f.expected == "boolean")
        return tr("true or false");
    if (f.expected == "object")
        return tr("an object { }");
    if (f.expected == "array")
        return tr("a list [ ]");
    return QString::fromUtf8(f.expected);
}

QString FindingText::syntaxMessage() const
{
    if (f.expected == "end")
        return tr("The text ends in the middle of the JSON.");
    if (f.expected == "escape")
        return tr("A text holds an escape that JSON does not know, at %1.").arg(found());
    if (f.expected == "control-character")
        return tr("A text holds a raw control character, such as a line break; JSON wants it escaped.");
    if (f.expected == "utf-8")
        return tr("The bytes are not valid UTF-8.");
    if (f.expected == "number")
        return tr("A number is not written as JSON writes numbers, at %1.").arg(found());
    if (f.expected == "trailing")
        return tr("More text follows after the end of the JSON: %1").arg(found());
    return tr("This is not valid JSON, at %1.").arg(found());
}

QString FindingText::dateTimeMessage() const
{
    if (f.expected == "zone")
        return tr("%1: found %2, which does not say its time zone.").arg(place(), found());
    if (f.expected == "utc")
        return tr("%1: found %2; OCPI allows UTC only, no other zone.").arg(place(), found());
    if (f.expected == "no-fraction")
        return tr("%1: found %2; this version knows no fractions of a second.").arg(place(), found());
    if (f.expected == "rfc3339")
        return tr("%1: found %2, which not every reader takes for a date and time.").arg(place(), found());
    return tr("%1: found %2, expected a date and time such as 2026-01-31T10:15:00Z.").arg(place(), found());
}

QString FindingText::suspectMessage() const
{
    if (f.expected == "number")
        return tr("%1: found %2, expected a number.").arg(place(), found());
    if (f.expected == "clock")
        return tr("%1: found %2; the clock that wrote this was probably not set.").arg(place(), found());
    if (f.expected == "misprint")
        return tr("%1: %2 is a known misprint.").arg(place(), found());
    if (f.expected.isEmpty())
        return tr("%1: found %2, which is probably not what is meant.").arg(place(), found());
    return tr("%1: found %2, expected %3.").arg(place(), found(), QString::fromUtf8(f.expected));
}

QString FindingText::rangeMessage() const
{
    if (f.expected == "finite")
        return tr("%1: %2 is too large for a number.").arg(place(), found());
    const qsizetype dots = f.expected.indexOf("..");
    const QString low = QString::fromLatin1(f.expected.first(qMax<qsizetype>(0, dots)));
    const QString high = QString::fromLatin1(f.expected.sliced(dots < 0 ? f.expected.size() : dots + 2));
    if (low.isEmpty())
        return tr("%1: found %2; the highest value allowed is %3.").arg(place(), found(), high);
    if (high.isEmpty())
        return tr("%1: found %2; the lowest value allowed is %3.").arg(place(), found(), low);
    return tr("%1: found %2; the value must lie from %3 to %4.").arg(place(), found(), low, high);
}

QString FindingText::message() const
{
    switch (f.rule) {
    case ValidationRule::InvalidJson:
        return syntaxMessage();
    case ValidationRule::WrongType:
        return tr("%1: found %2, expected %3.").arg(place(), found(), typeText());
    case ValidationRule::MissingRequired:
        if (f.object)
            return tr("%1 is missing; %2 needs it.").arg(place(), objectName());
        return tr("The frame ends too early; it has no %1.").arg(QString::fromUtf8(f.expected));
    case ValidationRule::UnknownField:
        if (!f.expected.isEmpty())
            return tr("%1: %2 knows no such field here; %3 does.").arg(place(), objectName(), QString::fromUtf8(f.expected));
        return tr("%1: %2 knows no such field.").arg(place(), objectName());
    case ValidationRule::UnknownEnumValue:
    case ValidationRule::EnumCase:
        if (f.field && f.field->enumeration && !f.expected.isEmpty())
            return tr("%1: %2 is a value of %3, not of the version spoken here.")
                .arg(place(), found(), QString::fromUtf8(f.expected));
        if (f.field && f.field->enumeration)
            return tr("%1: %2 is none of the %n value(s) of %3.", nullptr, int(f.field->enumeration->values.size()))
                .arg(place(), found(), view(f.field->enumeration->name));
        if (f.expected == "ErrorCode")
            return tr("%1 is no error code of OCPP.").arg(found());
        if (f.expected == "ErrorCode of another version")
            return tr("%1 is an error code of another OCPP version.").arg(found());
        if (f.expected == "MessageTypeId 2.1")
            return tr("Message type %1 exists from OCPP 2.1 on only.").arg(found());
        if (f.expected == "MessageTypeId")
            return tr("%1 is no message type of OCPP-J.").arg(found());
        return tr("%1: %2 is not one of the values allowed.").arg(place(), found());
    case ValidationRule::OpenEnumValue:
        return tr("%1: %2 is a value that the specification does not list; it is allowed here.").arg(place(), found());
    case ValidationRule::TooLong:
        return tr("%1: the text is longer than %n character(s).", nullptr, f.expected.toInt()).arg(place());
    case ValidationRule::TooFewItems:
        return tr("%1: the list has %2 element(s); at least %3 must be there.")
            .arg(place(), found(), QString::fromLatin1(f.expected));
    case ValidationRule::TooManyItems:
        if (!f.object)
            return tr("The frame has more than %n element(s); what stands behind has no meaning.", nullptr,
                      f.expected.toInt());
        return tr("%1: the list has %2 element(s); at most %3 are allowed.")
            .arg(place(), found(), QString::fromLatin1(f.expected));
    case ValidationRule::OutOfRange:
        return rangeMessage();
    case ValidationRule::NotMultipleOf:
        return tr("%1: found %2; the value must be a multiple of %3.")
            .arg(place(), found(), QString::fromLatin1(f.expected));
    case ValidationRule::BadDateTime:
        return dateTimeMessage();
    case ValidationRule::BadUrl:
        return tr("%1: found %2, expected a URL.").arg(place(), found());
    case ValidationRule::BadCharacters:
        return tr("%1: found %2; only printable ASCII characters are allowed here.").arg(place(), found());
    case ValidationRule::NullValue:
        if (f.severity == Severity::Note)
            return tr("%1 is null, which says the same as leaving it out.").arg(place());
        return tr("%1 is null; expected %2.").arg(place(), typeText());
    case ValidationRule::SuspectUnit:
        if (f.expected.isEmpty())
            return tr("%1: found %2, which is probably in another unit.").arg(place(), found());
        return tr("%1: found %2, which looks like another unit; expected %3.")
            .arg(place(), found(), QString::fromUtf8(f.expected));
    case ValidationRule::SuspectValue:
        return suspectMessage();
    case ValidationRule::DuplicateField:
        return tr("%1 stands here twice; readers disagree on which one counts.").arg(place());
    case ValidationRule::Nesting:
        return tr("The JSON is nested too deeply to be read safely.");
    case ValidationRule::UnknownAction:
        if (f.expected == "another version")
            return tr("%1 is an action of another OCPP version.").arg(found());
        return tr("%1 is no action of OCPP.").arg(found());
    case ValidationRule::Inconsistent:
        if (f.expected == "send")
            return tr("%1 is sent without an answer: message type 6, not 2.").arg(found());
        if (f.expected == "call")
            return tr("%1 wants an answer: message type 2, not 6.").arg(found());
        if (f.expected.isEmpty())
            return tr("%1: %2 does not fit the rest of the document.").arg(place(), found());
        return tr("%1: found %2, expected %3.").arg(place(), found(), QString::fromUtf8(f.expected));
    case ValidationRule::Count:
        break;
    }
    return {};
}

QString FindingText::advice() const
{
    const QString fix = QString::fromUtf8(f.fix);
    switch (f.rule) {
    case ValidationRule::UnknownField:
        return fix.isEmpty() ? QString() : tr("Perhaps %1 is meant.").arg(fix);
    case ValidationRule::UnknownEnumValue:
        return fix.isEmpty() ? QString() : tr("Perhaps %1 is meant.").arg(fix);
    case ValidationRule::EnumCase:
        return tr("Write %1: capitals and blanks count.").arg(fix);
    case ValidationRule::OpenEnumValue:
        return fix.isEmpty() ? QString() : tr("Check whether %1 is meant.").arg(fix);
    case ValidationRule::NullValue:
        return f.field && !f.field->required ? tr("Leave the field out when there is no value.") : QString();
    case ValidationRule::TooLong:
        return tr("Shorten it: receivers may cut it or refuse the message.");
    case ValidationRule::BadDateTime:
        if (f.expected == "zone" && !fix.isEmpty())
            return tr("Write %1 if it is UTC.").arg(fix);
        return fix.isEmpty() ? QString() : tr("Write %1.").arg(fix);
    case ValidationRule::InvalidJson:
        return f.expected == "end" ? tr("Look whether the log cut the line.") : QString();
    case ValidationRule::DuplicateField:
        return tr("Send the field once.");
    case ValidationRule::SuspectUnit:
        return fix.isEmpty() ? QString() : tr("If so, write %1.").arg(fix);
    default:
        return fix.isEmpty() ? QString() : tr("Write %1.").arg(fix);
    }
}

} // namespace

QLatin1StringView ValidationFinding::ruleId() const
{
    static constexpr const char *ids[] = {
        "json", "type", "required", "unknown-field", "enum", "open-enum", "max-length", "min-items", "max-items",
        "range", "multiple-of", "date-time", "url", "characters", "null", "enum-case", "unit", "value", "duplicate",
        "nesting", "action", "inconsistent",
    };
    if (check != OcpiCheck::None)
        return ocpiCheckId(check);
    static_assert(std::size(ids) == std::size_t(ValidationRule::Count));
    return rule < ValidationRule::Count ? QLatin1StringView(ids[int(rule)]) : QLatin1StringView();
}

QString ValidationFinding::message() const
{
    QString text = check != OcpiCheck::None ? ocpiCheckMessage(*this) : FindingText(*this).message();
    if (more > 0)
        text += QLatin1Char(' ') + QCoreApplication::translate("Roamscope::ValidationFinding", "%n more finding(s) in this document are not shown.", nullptr, more);
    return text;
}

QString ValidationFinding::advice() const
{
    return check != OcpiCheck::None ? ocpiCheckAdvice(*this) : FindingText(*this).advice();
}

QString ValidationFinding::clause() const
{
    std::string_view clause;
    if (field)
        clause = field->clause;
    if (clause.empty() && object)
        clause = object->clause;
    // Values of an enumeration have a clause of their own.
    const bool isEnum = rule == ValidationRule::UnknownEnumValue || rule == ValidationRule::OpenEnumValue
        || rule == ValidationRule::EnumCase;
    if (isEnum && field && field->enumeration && !field->enumeration->clause.empty())
        clause = field->enumeration->clause;
    if (clause.empty() || !object)
        return {};
    return displayName(object->version) + QLatin1Char(' ')
        + QString::fromUtf8(clause.data(), qsizetype(clause.size()));
}

} // namespace Roamscope
