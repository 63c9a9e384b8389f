// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/dataset.h"

#include <QByteArray>
#include <QByteArrayView>

#include <span>
#include <string_view>
#include <vector>

namespace Roamscope {

/// How the value of a renamed member becomes that of the higher version.
enum class LiftTransform : quint8 {
    Same, ///< only the name differs
    ToList, ///< "T1" → ["T1"]; null stays null
    ToPrice, ///< 4.2 → {"excl_vat": 4.2}, or whatever `member` is
    Without, ///< the same, but `dropped` values are written by leaving the member out (type UNKNOWN)
};

/// One member whose name or shape changed between two versions.
struct LiftRule
{
    std::string_view object; ///< of the catalog: "Location", "Connector", "Session" …
    std::string_view from; ///< the member's name as it lies
    std::string_view to; ///< its name in the form that is compared
    LiftTransform transform = LiftTransform::Same;
    std::string_view member {}; ///< ToPrice
    std::span<const std::string_view> dropped {}; ///< Without
};

/// Brings objects of one OCPI version into the form of another, higher one, so that both can be compared:
/// renames are followed, wrapped and moved members too (facts/ocpi.md §2). Nothing is judged or repaired.
/// Safe to share between threads.
class Lift
{
public:
    /// For objects of `version` that are compared with objects of `other`. The common form is that of the higher one,
    /// where amounts beside a lower version's also say `after_taxes`.
    Lift(ProtocolVersion version, ProtocolVersion other);

    ProtocolVersion version() const { return m_version; }
    ProtocolVersion common() const { return m_common; }
    /// Nothing differs from the common form: objects can be compared as they lie.
    bool isIdentity(OcpiModule module) const;
    /// Members move between objects (2.1.1 Session.location → location_id …, amounts with taxes): the rules
    /// alone are not enough, and rewritten() must be used.
    bool needsRewrite(OcpiModule module) const;

    /// The rule for a member of an object (both as in `version`); null where it keeps its name and value.
    const LiftRule *rule(std::string_view object, std::string_view name) const;
    std::span<const LiftRule> rules() const { return m_rules; }

    /// The whole object in the common form; the order of members is kept. Members that it does not know, and values
    /// of another type than expected, are kept as they are. Empty when the JSON is broken.
    QByteArray rewritten(OcpiModule module, QByteArrayView json) const;

    /// Whether `version` has a member for what stands at a path of the common form
    /// ("evses/connectors/max_electric_power", without keys or indices). True for paths that the common
    /// version does not know either: unknown members can stand anywhere.
    bool canHold(OcpiModule module, std::string_view path) const;
    /// Whether the enumeration at that path has this value in `version`. True where it is no enumeration, where
    /// `version` cannot hold the path, and for values that the common version does not know either.
    bool canHoldValue(OcpiModule module, std::string_view path, std::string_view value) const;
    /// A path of the common form in the names of `version`: "evses/connectors/tariff_ids" → "evses/connectors/tariff_id".
    QByteArray ownPath(OcpiModule module, std::string_view path) const;

private:
    ProtocolVersion m_version = ProtocolVersion::Unknown;
    ProtocolVersion m_common = ProtocolVersion::Unknown;
    bool m_otherIsLower = false;
    std::vector<LiftRule> m_rules;
};

} // namespace Roamscope
