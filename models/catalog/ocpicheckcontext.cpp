// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/ocpicheckcontext.h"

#include "models/catalog/ocpivalues.h"

namespace Roamscope {

QByteArray OcpiPath::pointer(std::string_view leaf) const
{
    QByteArray result = above ? above->pointer() : QByteArray();
    if (above) {
        result += '/';
        if (member.empty())
            result += QByteArray::number(index);
        else
            result += QByteArray(member.data(), qsizetype(member.size()));
    }
    if (!leaf.empty()) {
        result += '/';
        result += QByteArray(leaf.data(), qsizetype(leaf.size()));
    }
    return result;
}

namespace {

/// The table's word for what a check is about: callers that know only rules still sort findings well.
ValidationRule ruleOf(OcpiCheck check)
{
    switch (check) {
    case OcpiCheck::PowerInKilowatts:
    case OcpiCheck::PowerInMilliwatts:
    case OcpiCheck::RestrictionInWatts:
    case OcpiCheck::EnergyInWattHours:
    case OcpiCheck::EnergyInKilowattHours:
    case OcpiCheck::TimeInSeconds:
    case OcpiCheck::TimeInMinutes:
    case OcpiCheck::VatAsFraction:
    case OcpiCheck::PriceInCents:
        return ValidationRule::SuspectUnit;
    case OcpiCheck::EndBeforeStart:
    case OcpiCheck::NewerThanParent:
    case OcpiCheck::UpdatedBeforeEnd:
    case OcpiCheck::HoursContradict:
    case OcpiCheck::DuplicateId:
    case OcpiCheck::EnergySum:
    case OcpiCheck::TimeMismatch:
    case OcpiCheck::ParkingBeyondTotal:
    case OcpiCheck::PeriodOrder:
    case OcpiCheck::PeriodOutside:
    case OcpiCheck::StateWithoutEnd:
    case OcpiCheck::EndWithoutState:
    case OcpiCheck::EnergyWhilePending:
    case OcpiCheck::PriceLimits:
    case OcpiCheck::TaxOrder:
    case OcpiCheck::CreditSign:
    case OcpiCheck::UnreachableElement:
    case OcpiCheck::UnreachablePrice:
    case OcpiCheck::ImpossibleRestriction:
        return ValidationRule::Inconsistent;
    case OcpiCheck::PatchWithoutTime:
    case OcpiCheck::CreditReference:
        return ValidationRule::MissingRequired;
    default:
        return ValidationRule::SuspectValue;
    }
}

} // namespace

void OcpiCheckContext::report(const OcpiPath &path, Report &&report)
{
    ValidationFinding finding;
    finding.rule = ruleOf(report.check);
    finding.check = report.check;
    finding.severity = report.severity;
    finding.pointer = path.pointer(report.member);
    finding.found = std::move(report.found);
    finding.expected = std::move(report.expected);
    finding.fix = std::move(report.fix);
    finding.object = Catalog::instance().object(version, {report.object.data(), qsizetype(report.object.size())});
    if (finding.object && !report.member.empty()) {
        // "coordinates/latitude": the field is the last step, the object the outer one's.
        const std::size_t slash = report.member.rfind('/');
        finding.field = finding.object->field(slash == std::string_view::npos ? report.member
                                                                              : report.member.substr(slash + 1));
    }
    m_sink.add(std::move(finding));
}

std::optional<std::string_view> OcpiCheckContext::text(Element from, std::string_view key)
{
    std::string_view value;
    if (from[key].get(value) != simdjson::SUCCESS)
        return {};
    return value;
}

std::optional<double> OcpiCheckContext::number(Element from, std::string_view key)
{
    double value = 0;
    if (from[key].get(value) != simdjson::SUCCESS || !std::isfinite(value))
        return {};
    return value;
}

std::optional<bool> OcpiCheckContext::flag(Element from, std::string_view key)
{
    bool value = false;
    if (from[key].get(value) != simdjson::SUCCESS)
        return {};
    return value;
}

std::optional<simdjson::dom::array> OcpiCheckContext::list(Element from, std::string_view key)
{
    simdjson::dom::array value;
    if (from[key].get(value) != simdjson::SUCCESS)
        return {};
    return value;
}

std::optional<OcpiCheckContext::Element> OcpiCheckContext::object(Element from, std::string_view key)
{
    Element value;
    if (from[key].get(value) != simdjson::SUCCESS || !value.is_object())
        return {};
    return value;
}

bool OcpiCheckContext::has(Element from, std::string_view key)
{
    Element value;
    return from[key].get(value) == simdjson::SUCCESS && !value.is_null();
}

std::optional<qint64> OcpiCheckContext::time(Element from, std::string_view key)
{
    const auto value = text(from, key);
    return value ? OcpiValues::timeOf(*value) : std::nullopt;
}

QByteArray OcpiCheckContext::quoted(std::string_view text)
{
    constexpr std::size_t longest = 70;
    QByteArray result = "\"" + bytes(text.substr(0, longest));
    // A cut must not leave half a character behind.
    while (text.size() > longest && result.size() > 1 && (quint8(result.back()) & 0xC0) == 0x80)
        result.chop(1);
    if (text.size() > longest && quint8(result.back()) >= 0xC0)
        result.chop(1);
    if (text.size() > longest)
        result += "…";
    return result + '"';
}

QByteArray OcpiCheckContext::decimal(double value)
{
    QByteArray result = QByteArray::number(value, 'f', 4);
    while (result.endsWith('0'))
        result.chop(1);
    if (result.endsWith('.'))
        result.chop(1);
    return result == "-0" ? QByteArray("0") : result;
}

} // namespace Roamscope
