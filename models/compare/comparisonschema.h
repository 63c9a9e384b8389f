// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/compare/dataset.h"
#include "models/compare/lift.h"

#include <array>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace Roamscope {

struct SchemaObject;

/// What the differ knows of one field beyond its type.
enum class FieldRole : quint8 {
    Plain,
    LastUpdated,
    Status, ///< EVSE and session status, validity of a token
    TariffReference, ///< tariff_ids
    Coordinate, ///< latitude or longitude: a decimal in a text
    Voltage,
    Amperage,
    Money,
    TariffElements,
};

/// One field, compiled from the catalog for comparing.
struct SchemaField
{
    std::string_view name;
    const SchemaObject *owner = nullptr;
    const SchemaObject *object = nullptr; ///< for FieldType::Object
    const CatalogField *catalog = nullptr;
    FieldType type = FieldType::Any;
    FieldRole role = FieldRole::Plain;
    bool array = false;
    bool set = false;
    bool key = false;
    bool required = false;
    bool numericText = false; ///< a text that is compared as a number
    quint32 id = 0; ///< index into ComparisonSchema::fieldNames()
};

/// How a member's name is understood on one side.
struct SchemaName
{
    quint8 field = 0; ///< index into SchemaObject::fields
    const LiftRule *rule = nullptr; ///< the name is an older version's
};

struct SchemaObject
{
    static constexpr int maximumFields = 64;
    std::string_view name;
    std::vector<SchemaField> fields;
    std::vector<quint8> keys; ///< indices of the key fields, in the order of the catalog
    quint32 id = 0; ///< of the object as a whole, index into ComparisonSchema::fieldNames()
    int lastUpdated = -1; ///< index of last_updated; −1 when it has none
    bool mayBeEmpty = false; ///< no field is required: {} says no more than nothing

    /// Names on one side (0 = CPO, 1 = eMSP): open addressing, 0 = free, else index + 1.
    struct Names
    {
        std::vector<std::string_view> names;
        std::vector<SchemaName> meanings;
        std::vector<SchemaName> own; ///< what each field's own name means here
        std::array<quint8, 256> slots {};
    };
    std::array<Names, 2> names;

    /// Null for a member that the specification does not know.
    const SchemaName *find(int side, std::string_view member) const
    {
        const Names &known = names[std::size_t(side)];
        for (quint32 slot = slotOf(member); known.slots[slot]; slot = (slot + 1) & 255) {
            const std::size_t index = known.slots[slot] - 1u;
            if (known.names[index] == member)
                return &known.meanings[index];
        }
        return nullptr;
    }
    /// Enough to tell the few names of an object apart; the name itself decides.
    static quint32 slotOf(std::string_view name)
    {
        if (name.empty())
            return 0;
        return (quint32(name.size()) * 37 + quint8(name.front()) * 5 + quint8(name.back()) * 11 + quint8(name[name.size() / 2]) * 3) & 255;
    }
};

/// The objects of two parties in one form: the version of both, or the higher one, to which the other is lifted (see Lift), with
/// the names of each side. Immutable and safe to share between threads.
class ComparisonSchema
{
public:
    ComparisonSchema(ProtocolVersion cpo, ProtocolVersion emsp);
    ComparisonSchema(const ComparisonSchema &) = delete;
    ComparisonSchema &operator=(const ComparisonSchema &) = delete;

    ProtocolVersion version() const { return m_version; }
    bool isLifted() const { return m_lifted; }
    const SchemaObject *root(OcpiModule module) const { return m_roots[std::size_t(module)]; }
    /// "Connector.max_electric_power"; later ids are given to unknown fields by the Comparison.
    const std::vector<std::string> &fieldNames() const { return m_fieldNames; }
    const Lift &lift(int side) const { return m_lifts[std::size_t(side)]; }
    bool needsRewrite(int side, OcpiModule module) const { return m_lifted && m_lifts[std::size_t(side)].needsRewrite(module); }

private:
    const SchemaObject *compile(const CatalogObject &source);
    void compileNames(SchemaObject *object);

    ProtocolVersion m_version = ProtocolVersion::Unknown;
    bool m_lifted = false;
    std::array<Lift, 2> m_lifts;
    std::deque<SchemaObject> m_objects;
    std::vector<std::string> m_fieldNames;
    std::array<const SchemaObject *, ocpiModuleCount> m_roots {};
};

} // namespace Roamscope
