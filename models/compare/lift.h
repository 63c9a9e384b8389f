// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/protocolversion.h"
#include "models/compare/dataset.h"

#include <QByteArray>
#include <QByteArrayView>

#include <span>
#include <string_view>

namespace Roamscope {

/// How the value of a renamed field becomes the common form's.
enum class LiftTransform : quint8 {
    Same, ///< only the name differs
    ToList, ///< "T1" → ["T1"]; null stays null
    ToPrice, ///< 4.2 → {"excl_vat": 4.2}
    Without, ///< `dropped` is a value that the common form writes by leaving the field out (type UNKNOWN)
};

/// One field whose name or shape changed between versions.
struct LiftRule
{
    std::string_view object; ///< of the catalog: "Location", "Connector", "Session" …
    std::string_view from; ///< the field's name in the older form
    std::string_view to; ///< its name in the common form
    LiftTransform transform = LiftTransform::Same;
    std::span<const std::string_view> dropped {}; ///< Without
};

/// The common form of all OCPI versions: OCPI 2.2.1's names, plus what 2.3.0 added; amounts are
/// {excl_vat, incl_vat}. Objects of two versions are compared in it. facts/ocpi.md §2 has the renames.
class Lift
{
public:
    /// For one version; cheap to copy.
    explicit Lift(ProtocolVersion version);

    ProtocolVersion version() const { return m_version; }
    /// Nothing differs from the common form: objects can be compared as they lie.
    bool isIdentity(OcpiModule module) const;
    /// Members move between objects (2.1.1 Session.location → location_id …; 2.3.0 taxes): the rules below
    /// are not enough, and rewritten() must be used. False where renaming on the fly does.
    bool needsRewrite(OcpiModule module) const;

    /// The rule for a member of an object; null where it keeps its name and value. A few comparisons.
    const LiftRule *rule(std::string_view object, std::string_view name) const;
    std::span<const LiftRule> rules() const { return m_rules; }

    /// The whole object in the common form. Members that it does not know, and values of other types than
    /// expected, are kept as they are. Empty when the JSON is broken. Order of members is kept.
    QByteArray rewritten(OcpiModule module, QByteArrayView json) const;

    /// Whether this version has a field for what stands at a path of the common form
    /// ("evses/connectors/max_electric_power", without keys or indices). True for paths that no version
    /// knows: unknown members can stand anywhere.
    bool canHold(OcpiModule module, std::string_view path) const;
    /// Whether the enumeration at that path has this value in this version. True where it is no enumeration.
    bool canHoldValue(OcpiModule module, std::string_view path, std::string_view value) const;
    /// The path in this version's own names: "evses/connectors/tariff_ids" → "evses/connectors/tariff_id".
    QByteArray ownPath(OcpiModule module, std::string_view path) const;
    /// The path of the common form for one in this version's names.
    QByteArray commonPath(OcpiModule module, std::string_view ownPath) const;

private:
    ProtocolVersion m_version = ProtocolVersion::Unknown;
    std::span<const LiftRule> m_rules;
};

} // namespace Roamscope
