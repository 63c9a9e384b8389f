// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/comparisonschema.h"

#include <algorithm>

namespace Roamscope {

namespace {

ProtocolVersion known(ProtocolVersion version)
{
    return isOcpi(version) ? version : ProtocolVersion::Ocpi221;
}

FieldRole roleOf(const CatalogObject &object, const CatalogField &field)
{
    if (field.name == "last_updated")
        return FieldRole::LastUpdated;
    if ((field.name == "status" && (object.name == "EVSE" || object.name == "Session")) || (field.name == "valid" && object.name == "Token"))
        return FieldRole::Status;
    if (object.name == "Connector" && (field.name == "tariff_ids" || field.name == "tariff_id"))
        return FieldRole::TariffReference;
    if (field.name == "latitude" || field.name == "longitude")
        return FieldRole::Coordinate;
    if (field.name == "max_voltage" || field.name == "voltage")
        return FieldRole::Voltage;
    if (field.name == "max_amperage" || field.name == "amperage")
        return FieldRole::Amperage;
    if (object.name == "Tariff" && field.name == "elements")
        return FieldRole::TariffElements;
    if (object.name == "Price" || object.name == "PriceLimit" || field.name == "price" || field.name.ends_with("_cost"))
        return FieldRole::Money;
    return FieldRole::Plain;
}


} // namespace

ComparisonSchema::ComparisonSchema(ProtocolVersion cpo, ProtocolVersion emsp)
    : m_version(std::max(known(cpo), known(emsp)))
    , m_lifted(known(cpo) != known(emsp))
    , m_lifts({Lift(known(cpo), known(emsp)), Lift(known(emsp), known(cpo))})
{
    const Catalog &catalog = Catalog::instance();
    for (const OcpiModule module : allOcpiModules) {
        const QByteArrayView name(Roamscope::objectName(module).data(), Roamscope::objectName(module).size());
        if (const CatalogObject *object = catalog.object(m_version, name))
            m_roots[std::size_t(module)] = compile(*object);
    }
    for (SchemaObject &object : m_objects)
        compileNames(&object);
}

const SchemaObject *ComparisonSchema::compile(const CatalogObject &source)
{
    for (const SchemaObject &object : m_objects) {
        if (object.name == source.name)
            return &object;
    }
    SchemaObject &object = m_objects.emplace_back();
    object.name = source.name;
    object.id = quint32(m_fieldNames.size());
    m_fieldNames.emplace_back(source.name);
    object.mayBeEmpty = source.requiredFields == 0;
    object.fields.reserve(source.fields.size());
    for (const CatalogField &field : source.fields) {
        if (object.fields.size() == SchemaObject::maximumFields)
            break;
        SchemaField &made = object.fields.emplace_back();
        made.name = field.name;
        made.owner = &object;
        made.catalog = &field;
        made.type = field.type;
        made.role = roleOf(source, field);
        made.array = field.array;
        made.set = field.set;
        made.key = field.key;
        made.required = field.required;
        made.numericText = field.numeric || made.role == FieldRole::Coordinate;
        made.id = quint32(m_fieldNames.size());
        m_fieldNames.push_back(std::string(object.name) + '.' + std::string(field.name));
        if (field.key)
            object.keys.push_back(quint8(object.fields.size() - 1));
        if (made.role == FieldRole::LastUpdated)
            object.lastUpdated = int(object.fields.size() - 1);
    }
    for (SchemaField &field : object.fields) {
        if (field.type == FieldType::Object && field.catalog->object)
            field.object = compile(*field.catalog->object);
    }
    return &object;
}

void ComparisonSchema::compileNames(SchemaObject *object)
{
    for (int side = 0; side < 2; ++side) {
        SchemaObject::Names &names = object->names[std::size_t(side)];
        const auto add = [&](std::string_view name, quint8 field, const LiftRule *rule) {
            if (names.names.size() >= 200 || std::find(names.names.begin(), names.names.end(), name) != names.names.end())
                return;
            names.names.push_back(name);
            names.meanings.push_back({field, rule});
            quint32 slot = SchemaObject::slotOf(name);
            while (names.slots[slot])
                slot = (slot + 1) & 255;
            names.slots[slot] = quint8(names.names.size());
        };
        if (m_lifted) {
            // An older name comes first: 2.1.1 Location.type is not a field of the same name in a later version.
            for (const LiftRule &rule : m_lifts[std::size_t(side)].rules()) {
                if (rule.object != object->name)
                    continue;
                for (std::size_t i = 0; i < object->fields.size(); ++i) {
                    if (object->fields[i].name == rule.to)
                        add(rule.from, quint8(i), &rule);
                }
            }
        }
        for (std::size_t i = 0; i < object->fields.size(); ++i)
            add(object->fields[i].name, quint8(i), nullptr);
        for (const SchemaField &field : object->fields)
            names.own.push_back(*object->find(side, field.name));
    }
}

} // namespace Roamscope
