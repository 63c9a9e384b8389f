// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/comparison.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <limits>

namespace Roamscope {

namespace {

constexpr std::array<const char *, differenceClassCount> classIds = {
    "missing-cpo", "missing-emsp", "status", "stale", "value", "unit-suspected", "truncated", "enum-unsupported",
    "optional-lost", "required-lost", "version-cannot-hold", "unknown-field-dropped", "type-differs", "order-only",
    "identifier-case", "time-zone-shift", "duplicate-key", "dangling-reference", "unidentified", "unreadable"};

constexpr std::array<const char *, std::size_t(DifferenceCause::Count)> causeIds = {
    "", "thousandfold", "hundredfold", "sixtyfold", "hours-for-seconds", "swapped-coordinates", "swapped-volts-amps",
    "length-of-field", "other-length", "letters-only", "blanks-only", "no-content", "same-content", "other-content",
    "other-party", "not-in-version", "too-large"};

constexpr std::array<const char *, noiseKindCount> noiseIds = {
    "keyOrder", "listOrder", "letterCase", "identifierCase", "numberNotation", "timeNotation", "escapes", "nullOrAbsent", "layout",
    "tariffStructure"};

constexpr std::array<const char *, std::size_t(ComparisonNotice::Kind::Count)> noticeIds = {
    "different-parties", "nothing-in-common", "one-sided", "wrong-module", "versions-lifted", "differences-capped", "cancelled"};

/// What a person reads about comparisons.
class ComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::Comparison)
public:
    static QString name(DifferenceClass kind)
    {
        switch (kind) {
        case DifferenceClass::MissingCpo:
            return tr("Missing at the CPO");
        case DifferenceClass::MissingEmsp:
            return tr("Missing at the eMSP");
        case DifferenceClass::Status:
            return tr("Status");
        case DifferenceClass::Stale:
            return tr("Outdated copy");
        case DifferenceClass::Value:
            return tr("Other value");
        case DifferenceClass::UnitSuspected:
            return tr("Unit suspected");
        case DifferenceClass::Truncated:
            return tr("Cut off");
        case DifferenceClass::EnumUnsupported:
            return tr("Value not supported");
        case DifferenceClass::OptionalLost:
            return tr("Optional field lost");
        case DifferenceClass::RequiredLost:
            return tr("Required field lost");
        case DifferenceClass::VersionCannotHold:
            return tr("Version cannot hold it");
        case DifferenceClass::UnknownFieldDropped:
            return tr("Unknown field dropped");
        case DifferenceClass::TypeDiffers:
            return tr("Other type");
        case DifferenceClass::OrderOnly:
            return tr("Other order");
        case DifferenceClass::IdentifierCase:
            return tr("Letter case of an identifier");
        case DifferenceClass::TimeZoneShift:
            return tr("Time zone shift");
        case DifferenceClass::DuplicateKey:
            return tr("Duplicate");
        case DifferenceClass::DanglingReference:
            return tr("Refers to nothing");
        case DifferenceClass::Unidentified:
            return tr("Without identity");
        case DifferenceClass::Unreadable:
            return tr("Unreadable");
        case DifferenceClass::Count:
            break;
        }
        return {};
    }

    static QString meaning(DifferenceClass kind)
    {
        switch (kind) {
        case DifferenceClass::MissingCpo:
            return tr("Only the eMSP holds it: deleted at the CPO without a word, or never the CPO's.");
        case DifferenceClass::MissingEmsp:
            return tr("Only the CPO holds it: never sent, refused, or dropped by the eMSP.");
        case DifferenceClass::Status:
            return tr("The two sides show another status: drivers are sent to the wrong place.");
        case DifferenceClass::Stale:
            return tr("One copy was last updated earlier: a change did not arrive.");
        case DifferenceClass::Value:
            return tr("The two sides hold another value, and both say that it is of the same moment.");
        case DifferenceClass::UnitSuspected:
            return tr("The values differ as units do: by 1000, by 60, or with two fields swapped.");
        case DifferenceClass::Truncated:
            return tr("One text is the beginning of the other: a column or field was too short.");
        case DifferenceClass::EnumUnsupported:
            return tr("The OCPI version of the other side does not know this value.");
        case DifferenceClass::OptionalLost:
            return tr("Only one side has a value for this optional field.");
        case DifferenceClass::RequiredLost:
            return tr("One side leaves out a field that OCPI requires.");
        case DifferenceClass::VersionCannotHold:
            return tr("The OCPI version of the other side has no field for it.");
        case DifferenceClass::UnknownFieldDropped:
            return tr("A field beyond the specification that one side does not hold.");
        case DifferenceClass::TypeDiffers:
            return tr("The same value, written as text on one side and as a number on the other.");
        case DifferenceClass::OrderOnly:
            return tr("The same items stand in another order, in a list whose order counts.");
        case DifferenceClass::IdentifierCase:
            return tr("Identifiers that differ by upper and lower case only, where that tells two objects apart.");
        case DifferenceClass::TimeZoneShift:
            return tr("The times are whole hours apart: local time was sent as UTC.");
        case DifferenceClass::DuplicateKey:
            return tr("One side holds the same object more than once.");
        case DifferenceClass::DanglingReference:
            return tr("A tariff is named that this side does not hold.");
        case DifferenceClass::Unidentified:
            return tr("An object lacks the fields that identify it, so that it has no counterpart.");
        case DifferenceClass::Unreadable:
            return tr("An object is broken or too large, and could not be compared in its fields.");
        case DifferenceClass::Count:
            break;
        }
        return {};
    }

    static QString name(DifferenceCause cause)
    {
        switch (cause) {
        case DifferenceCause::Thousandfold:
            return tr("a factor of 1000");
        case DifferenceCause::Hundredfold:
            return tr("a factor of 100");
        case DifferenceCause::SixtyfoldTime:
            return tr("a factor of 60");
        case DifferenceCause::HoursForSeconds:
            return tr("a factor of 3600");
        case DifferenceCause::SwappedCoordinates:
            return tr("latitude and longitude swapped");
        case DifferenceCause::SwappedVoltsAmps:
            return tr("volts and amperes swapped");
        case DifferenceCause::LengthOfField:
            return tr("cut at the longest length of the field");
        case DifferenceCause::OtherLength:
            return tr("cut at a length that OCPI does not name");
        case DifferenceCause::LettersOnly:
            return tr("only upper and lower case");
        case DifferenceCause::BlanksOnly:
            return tr("only blanks at the ends");
        case DifferenceCause::NoContent:
            return tr("one side has the field with nothing in it");
        case DifferenceCause::SameContent:
            return tr("all copies say the same");
        case DifferenceCause::OtherContent:
            return tr("the copies contradict each other");
        case DifferenceCause::OtherParty:
            return tr("held under another party");
        case DifferenceCause::NotInVersion:
            return tr("a value that OCPI does not know");
        case DifferenceCause::TooLarge:
            return tr("too large");
        case DifferenceCause::None:
        case DifferenceCause::Count:
            break;
        }
        return {};
    }

    static QString noise(NoiseKind kind)
    {
        switch (kind) {
        case NoiseKind::KeyOrder:
            return tr("Order of members");
        case NoiseKind::ListOrder:
            return tr("Order of lists");
        case NoiseKind::LetterCase:
            return tr("Letter case");
        case NoiseKind::IdentifierCase:
            return tr("Letter case of identifiers");
        case NoiseKind::NumberNotation:
            return tr("Notation of numbers");
        case NoiseKind::TimeNotation:
            return tr("Notation of times");
        case NoiseKind::Escapes:
            return tr("Escaped characters");
        case NoiseKind::NullOrAbsent:
            return tr("Empty or left out");
        case NoiseKind::Layout:
            return tr("Blanks and line breaks");
        case NoiseKind::TariffStructure:
            return tr("Structure of tariffs");
        case NoiseKind::Count:
            break;
        }
        return {};
    }

    static QString noise(NoiseKind kind, quint64 count)
    {
        const int n = int(std::min<quint64>(count, quint64(std::numeric_limits<int>::max())));
        switch (kind) {
        case NoiseKind::KeyOrder:
            return tr("%Ln object(s) with members in another order", nullptr, n);
        case NoiseKind::ListOrder:
            return tr("%Ln list(s) in another order", nullptr, n);
        case NoiseKind::LetterCase:
            return tr("%Ln value(s) in other letter case", nullptr, n);
        case NoiseKind::IdentifierCase:
            return tr("%Ln identifier(s) in other letter case", nullptr, n);
        case NoiseKind::NumberNotation:
            return tr("%Ln number(s) in another notation", nullptr, n);
        case NoiseKind::TimeNotation:
            return tr("%Ln time(s) in another notation", nullptr, n);
        case NoiseKind::Escapes:
            return tr("%Ln text(s) with other escapes", nullptr, n);
        case NoiseKind::NullOrAbsent:
            return tr("%Ln field(s) empty on one side and left out on the other", nullptr, n);
        case NoiseKind::Layout:
            return tr("%Ln object(s) with other blanks and line breaks", nullptr, n);
        case NoiseKind::TariffStructure:
            return tr("%Ln tariff(s) written otherwise with the same meaning", nullptr, n);
        case NoiseKind::Count:
            break;
        }
        return {};
    }

    static QString message(const ComparisonNotice &notice)
    {
        const QString module = notice.module ? displayName(*notice.module) : QString();
        using Kind = ComparisonNotice::Kind;
        switch (notice.kind) {
        case Kind::DifferentParties:
            return tr("The two sides hold %1 of different parties: %2.").arg(module, notice.detail);
        case Kind::NothingInCommon:
            return tr("%1: no object of one side has a counterpart on the other.").arg(module);
        case Kind::OneSided:
            return notice.side == Side::Cpo ? tr("Only the CPO's side has %1; they were left out.").arg(module)
                                            : tr("Only the eMSP's side has %1; they were left out.").arg(module);
        case Kind::WrongModule:
            return tr("The two sides hold objects of different modules: %1.").arg(notice.detail);
        case Kind::VersionsLifted:
            return tr("The sides speak different versions: %1. Both were brought to one form before they were compared.").arg(notice.detail);
        case Kind::DifferencesCapped:
            return tr("%Ln further difference(s) were counted, but are not listed.", nullptr,
                      int(std::min<qint64>(notice.count, std::numeric_limits<int>::max())));
        case Kind::Cancelled:
            return tr("The comparison was stopped before its end; what was found until then is shown.");
        case Kind::Count:
            break;
        }
        return {};
    }

    static QString advice(const ComparisonNotice &notice)
    {
        using Kind = ComparisonNotice::Kind;
        switch (notice.kind) {
        case Kind::DifferentParties:
            return tr("Check that both files are of the same operator, and that its country code and party id are written alike.");
        case Kind::NothingInCommon:
            return tr("Check that both files are of the same operator, and that the partner keeps the ids as they were sent.");
        case Kind::OneSided:
            return tr("Load the other side's objects too, if they are to be compared.");
        case Kind::WrongModule:
            return tr("Load the same module on both sides.");
        case Kind::DifferencesCapped:
            return tr("Settle the most frequent cause first, or ignore it by a rule, and compare again.");
        case Kind::VersionsLifted:
        case Kind::Cancelled:
        case Kind::Count:
            break;
        }
        return {};
    }
};

} // namespace

QLatin1StringView classId(DifferenceClass kind)
{
    return kind < DifferenceClass::Count ? QLatin1StringView(classIds[std::size_t(kind)]) : QLatin1StringView();
}

bool classFromId(QStringView id, DifferenceClass *kind)
{
    for (int i = 0; i < differenceClassCount; ++i) {
        if (id.compare(QLatin1StringView(classIds[std::size_t(i)]), Qt::CaseInsensitive) == 0) {
            *kind = DifferenceClass(i);
            return true;
        }
    }
    return false;
}

QString displayName(DifferenceClass kind)
{
    return ComparisonText::name(kind);
}

QString description(DifferenceClass kind)
{
    return ComparisonText::meaning(kind);
}

QString displayName(DifferenceCause cause)
{
    return ComparisonText::name(cause);
}

QLatin1StringView causeId(DifferenceCause cause)
{
    return cause < DifferenceCause::Count ? QLatin1StringView(causeIds[std::size_t(cause)]) : QLatin1StringView();
}

QLatin1StringView noiseId(NoiseKind kind)
{
    return kind < NoiseKind::Count ? QLatin1StringView(noiseIds[std::size_t(kind)]) : QLatin1StringView();
}

QString displayName(NoiseKind kind)
{
    return ComparisonText::noise(kind);
}

QString noiseText(NoiseKind kind, quint64 count)
{
    return ComparisonText::noise(kind, count);
}

QLatin1StringView sideId(Side side)
{
    switch (side) {
    case Side::Cpo:
        return QLatin1StringView("cpo");
    case Side::Emsp:
        return QLatin1StringView("emsp");
    case Side::Neither:
        break;
    }
    return {};
}

QString ComparisonNotice::message() const
{
    return ComparisonText::message(*this);
}

QString ComparisonNotice::advice() const
{
    return ComparisonText::advice(*this);
}

QLatin1StringView ComparisonNotice::id() const
{
    return kind < Kind::Count ? QLatin1StringView(noticeIds[std::size_t(kind)]) : QLatin1StringView();
}

TariffMeaning::~TariffMeaning() = default;

} // namespace Roamscope
