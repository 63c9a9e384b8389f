// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/catalogdata.h"

#include <simdjson.h>

#include <algorithm>
#include <bit>
#include <charconv>
#include <cstring>
#include <string>

namespace Roamscope {

namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

constexpr std::size_t chunkSize = 64 * 1024;
constexpr std::size_t maximumFields = 64; // one bit each in CatalogObject::requiredFields

std::string_view textOf(const object &from, std::string_view key)
{
    std::string_view text;
    return from[key].get(text) == simdjson::SUCCESS ? text : std::string_view();
}

bool flagOf(const object &from, std::string_view key)
{
    bool flag = false;
    return from[key].get(flag) == simdjson::SUCCESS && flag;
}

qint32 numberOf(const object &from, std::string_view key, qint32 otherwise)
{
    int64_t number = 0;
    return from[key].get(number) == simdjson::SUCCESS ? qint32(number) : otherwise;
}

object objectOf(const object &from, std::string_view key, bool *found = nullptr)
{
    object value;
    const bool ok = from[key].get(value) == simdjson::SUCCESS;
    if (found)
        *found = ok;
    return value;
}

/// "0..100", "0..", "..0"; false when it is not a range.
bool readRange(std::string_view text, double *low, double *high)
{
    const std::size_t dots = text.find("..");
    if (dots == std::string_view::npos)
        return false;
    const auto read = [](std::string_view part, double *to) {
        if (part.empty())
            return true;
        const auto result = std::from_chars(part.data(), part.data() + part.size(), *to);
        return result.ec == std::errc() && result.ptr == part.data() + part.size();
    };
    return read(text.substr(0, dots), low) && read(text.substr(dots + 2), high);
}

FieldType primitiveType(std::string_view name, bool *known)
{
    static constexpr std::pair<std::string_view, FieldType> types[] = {
        {"string", FieldType::String}, {"CiString", FieldType::CiString}, {"integer", FieldType::Integer},
        {"int", FieldType::Integer}, {"number", FieldType::Number}, {"boolean", FieldType::Boolean},
        {"DateTime", FieldType::DateTime}, {"URL", FieldType::Url}, {"any", FieldType::Any},
    };
    for (const auto &[text, type] : types) {
        if (text == name) {
            *known = true;
            return type;
        }
    }
    *known = false;
    return FieldType::Any;
}

/// Fills the slots of an index over names; slots must stay where they are.
template<typename Items>
NameIndex makeIndex(const Items &items, std::vector<quint16> &slots)
{
    if (items.empty())
        return {};
    const std::size_t size = std::bit_ceil(items.size() * 2);
    const std::size_t at = slots.size();
    slots.resize(at + size, 0);
    const std::span<quint16> own(slots.data() + at, size);
    for (std::size_t i = 0; i < items.size(); ++i) {
        std::size_t slot = NameIndex::hash(items[i].name.data(), items[i].name.size()) & (size - 1);
        while (own[slot] != 0)
            slot = (slot + 1) & (size - 1);
        own[slot] = quint16(i + 1);
    }
    return {own};
}

std::size_t slotsFor(std::size_t items)
{
    return items == 0 ? 0 : std::bit_ceil(items * 2);
}

} // namespace

std::string_view TextArena::keep(std::string_view text)
{
    if (text.empty())
        return {};
    if (m_chunks.empty() || m_chunks.back().capacity() - m_chunks.back().size() < text.size()) {
        m_chunks.emplace_back();
        m_chunks.back().reserve(std::max(chunkSize, text.size()));
    }
    std::vector<char> &chunk = m_chunks.back();
    const std::size_t at = chunk.size();
    chunk.insert(chunk.end(), text.begin(), text.end());
    return {chunk.data() + at, text.size()};
}

struct CatalogLoader::Parser
{
    simdjson::dom::parser json;
    QByteArray fileName;
    QByteArray *error = nullptr;

    bool fail(const QByteArray &what)
    {
        *error = fileName + ": " + what;
        return false;
    }

    bool open(const QByteArray &bytes, const QByteArray &name, QByteArray *errorText, object *root)
    {
        fileName = name;
        error = errorText;
        if (json.parse(bytes.constData(), std::size_t(bytes.size())).get(*root) != simdjson::SUCCESS)
            return fail("not a JSON object");
        return true;
    }
};

CatalogLoader::CatalogLoader(TextArena *arena)
    : m_arena(arena)
    , m_parser(std::make_unique<Parser>())
{
}

CatalogLoader::~CatalogLoader() = default;

namespace {

struct FieldReader
{
    TextArena *arena;
    CatalogVersion *version;

    /// Empty when all is well, otherwise what is wrong.
    std::string read(std::string_view name, const object &json, CatalogField *field) const;
    std::string readType(const object &json, CatalogField *field) const;
    std::string readCardinality(const object &json, CatalogField *field) const;
};

std::string FieldReader::readType(const object &json, CatalogField *field) const
{
    const std::string_view type = textOf(json, "type");
    bool primitive = false;
    field->type = primitiveType(type, &primitive);
    if (!primitive) {
        if (const auto found = version->objectByName.find(type); found != version->objectByName.end()) {
            field->type = FieldType::Object;
            field->object = found->second;
        } else if (const auto values = version->enumByName.find(type); values != version->enumByName.end()) {
            field->type = FieldType::Enum;
            field->enumeration = values->second;
        } else {
            return "unknown type " + std::string(type);
        }
    }
    field->maxLength = numberOf(json, "max", -1);
    std::string shown(type);
    if (field->maxLength >= 0)
        shown.append("(").append(std::to_string(field->maxLength)).append(")");
    if (field->array)
        shown += "[]";
    field->typeName = arena->keep(shown);
    return {};
}

std::string FieldReader::readCardinality(const object &json, CatalogField *field) const
{
    const std::string_view card = textOf(json, "card");
    if (card != "1" && card != "?" && card != "+" && card != "*")
        return "card must be one of 1 ? + *";
    field->required = card == "1" || card == "+";
    field->array = card == "+" || card == "*";
    if (card == "+")
        field->minItems = 1;
    if (const std::string_view items = textOf(json, "items"); !items.empty()) {
        double low = -1;
        double high = -1;
        if (!readRange(items, &low, &high))
            return "items is not a range";
        field->minItems = qint32(low);
        field->maxItems = qint32(high);
    }
    return {};
}

std::string FieldReader::read(std::string_view name, const object &json, CatalogField *field) const
{
    field->name = arena->keep(name);
    if (std::string wrong = readCardinality(json, field); !wrong.empty())
        return wrong;
    if (std::string wrong = readType(json, field); !wrong.empty())
        return wrong;
    if (const std::string_view range = textOf(json, "range");
        !range.empty() && !readRange(range, &field->minimum, &field->maximum))
        return "range is not a range";
    if (const std::string_view usual = textOf(json, "usual");
        !usual.empty() && !readRange(usual, &field->usualMinimum, &field->usualMaximum))
        return "usual is not a range";
    field->bounded = !textOf(json, "range").empty() || !textOf(json, "usual").empty();
    if (const std::string_view step = textOf(json, "multipleOf"); !step.empty()) {
        // 1, 0.1, 0.01 …: the only steps that a protocol uses, and exact in decimal.
        if (step != "1" && (!step.starts_with("0.") || step.find_first_not_of('0', 2) != step.size() - 1 || !step.ends_with('1')))
            return "multipleOf must be 1, 0.1, 0.01 …";
        field->decimals = step == "1" ? 0 : qint32(step.size()) - 2;
    }
    field->unit = arena->keep(textOf(json, "unit"));
    field->clause = arena->keep(textOf(json, "clause"));
    field->since = arena->keep(textOf(json, "since"));
    field->until = arena->keep(textOf(json, "until"));
    field->defaultValue = arena->keep(textOf(json, "default"));
    field->key = flagOf(json, "key");
    field->set = flagOf(json, "set");
    field->numeric = flagOf(json, "numeric");
    bool hasOlder = false;
    const object older = objectOf(json, "older", &hasOlder);
    if (hasOlder) {
        const std::size_t at = version->olderLengths.size();
        for (const auto &[edition, length] : older) {
            int64_t number = 0;
            if (length.get(number) != simdjson::SUCCESS)
                return "older must give lengths";
            version->olderLengths.push_back({arena->keep(edition), qint32(number)});
        }
        field->olderLengths = std::span(version->olderLengths).subspan(at);
    }
    return {};
}

} // namespace

bool CatalogLoader::readVersion(const QByteArray &json, const QByteArray &fileName, CatalogVersion *version,
                                QByteArray *error)
{
    object root;
    if (!m_parser->open(json, fileName, error, &root))
        return false;

    const std::string_view number = textOf(root, "version");
    version->rules.version = protocolVersionFromText(QByteArrayView(number.data(), qsizetype(number.size())));
    if (version->rules.version == ProtocolVersion::Unknown)
        return m_parser->fail("unknown version");
    const std::string_view dateTimes = textOf(root, "dateTime");
    version->rules.dateTimes = dateTimes == "ocpi" ? CatalogRules::DateTimes::Ocpi
        : dateTimes == "ocpi-no-fraction"          ? CatalogRules::DateTimes::OcpiNoFraction
                                                   : CatalogRules::DateTimes::Rfc3339;
    version->rules.unknownFieldsAreErrors = textOf(root, "unknownFields") != "note";
    version->rules.nullsAreErrors = textOf(root, "nulls") != "note";

    bool hasObjects = false;
    bool hasEnums = false;
    const object objects = objectOf(root, "objects", &hasObjects);
    const object enums = objectOf(root, "enums", &hasEnums);
    if (!hasObjects || !hasEnums)
        return m_parser->fail("objects and enums are needed");

    // Sizes first: spans and pointers into the vectors must not move.
    std::size_t valueCount = 0;
    std::size_t fieldCount = 0;
    std::size_t olderCount = 0;
    std::size_t slotCount = 0;
    for (const auto &[name, value] : enums) {
        array values;
        if (value["values"].get(values) != simdjson::SUCCESS)
            return m_parser->fail(QByteArray(name.data(), qsizetype(name.size())) + " has no values");
        std::size_t count = values.size();
        object errata;
        if (value["errata"].get(errata) == simdjson::SUCCESS)
            count += errata.size();
        valueCount += count;
        slotCount += slotsFor(count);
    }
    for (const auto &[name, value] : objects) {
        object fields;
        if (value["fields"].get(fields) != simdjson::SUCCESS)
            return m_parser->fail(QByteArray(name.data(), qsizetype(name.size())) + " has no fields");
        if (fields.size() > maximumFields)
            return m_parser->fail(QByteArray(name.data(), qsizetype(name.size())) + " has more than 64 fields");
        fieldCount += fields.size();
        slotCount += slotsFor(fields.size());
        for (const auto &[fieldName, field] : fields) {
            object older;
            if (field["older"].get(older) == simdjson::SUCCESS)
                olderCount += older.size();
        }
    }
    version->values.reserve(valueCount);
    version->enums.reserve(enums.size());
    version->fields.resize(fieldCount);
    version->objects.resize(objects.size());
    version->olderLengths.reserve(olderCount);
    version->slots.reserve(slotCount);

    for (const auto &[name, json] : enums) {
        object body;
        if (json.get(body) != simdjson::SUCCESS)
            return m_parser->fail("an enumeration must be an object");
        CatalogEnum &entry = version->enums.emplace_back();
        entry.name = m_arena->keep(name);
        entry.clause = m_arena->keep(textOf(body, "clause"));
        entry.open = flagOf(body, "open");
        const object since = objectOf(body, "since");
        const object errata = objectOf(body, "errata");
        const std::size_t at = version->values.size();
        array values;
        if (body["values"].get(values) != simdjson::SUCCESS)
            return m_parser->fail("an enumeration needs values");
        bool hasSince = false;
        bool hasErrata = false;
        objectOf(body, "since", &hasSince);
        objectOf(body, "errata", &hasErrata);
        for (const element value : values) {
            std::string_view text;
            if (value.get(text) != simdjson::SUCCESS)
                return m_parser->fail(QByteArray(name.data(), qsizetype(name.size())) + ": a value is not a text");
            CatalogEnumValue &item = version->values.emplace_back();
            item.name = m_arena->keep(text);
            if (hasSince)
                item.since = m_arena->keep(textOf(since, text));
            if (hasErrata)
                item.meant = m_arena->keep(textOf(errata, text));
        }
        entry.values = std::span(version->values).subspan(at);
        entry.index = makeIndex(entry.values, version->slots);
        if (hasErrata) {
            const std::size_t end = version->values.size();
            for (const auto &[misprint, meant] : errata) {
                std::string_view text;
                if (entry.value(misprint) || meant.get(text) != simdjson::SUCCESS)
                    continue;
                CatalogEnumValue &item = version->values.emplace_back();
                item.name = m_arena->keep(misprint);
                item.meant = m_arena->keep(text);
            }
            entry.misprints = std::span(version->values).subspan(end);
        }
        version->enumByName.emplace(entry.name, &entry);
    }

    std::size_t place = 0;
    for (const auto &[name, json] : objects) {
        CatalogObject &entry = version->objects[place++];
        entry.name = m_arena->keep(name);
        entry.version = version->rules.version;
        entry.rules = &version->rules;
        entry.id = ++m_objectCount;
        version->objectByName.emplace(entry.name, &entry);
    }

    const FieldReader reader {m_arena, version};
    place = 0;
    std::size_t fieldPlace = 0;
    for (const auto &[name, json] : objects) {
        CatalogObject &entry = version->objects[place++];
        object body;
        if (json.get(body) != simdjson::SUCCESS)
            return m_parser->fail("an object must be an object");
        entry.module = m_arena->keep(textOf(body, "module"));
        entry.clause = m_arena->keep(textOf(body, "clause"));
        entry.since = m_arena->keep(textOf(body, "since"));
        entry.allowsUnknown = flagOf(body, "unknown");
        const object fields = objectOf(body, "fields");
        const std::size_t at = fieldPlace;
        for (const auto &[fieldName, fieldJson] : fields) {
            object fieldBody;
            CatalogField &field = version->fields[fieldPlace];
            std::string wrong = "a field must be an object";
            if (fieldJson.get(fieldBody) == simdjson::SUCCESS)
                wrong = reader.read(fieldName, fieldBody, &field);
            if (!wrong.empty())
                return m_parser->fail(QByteArray::fromStdString(std::string(name) + "." + std::string(fieldName) + ": " + wrong));
            field.id = ++m_fieldCount;
            if (field.required)
                entry.requiredFields |= quint64(1) << (fieldPlace - at);
            ++fieldPlace;
        }
        entry.fields = std::span(version->fields).subspan(at, fieldPlace - at);
        entry.index = makeIndex(entry.fields, version->slots);
    }

    bool hasActions = false;
    const object actions = objectOf(root, "actions", &hasActions);
    if (hasActions) {
        for (const auto &[name, json] : actions) {
            object body;
            if (json.get(body) != simdjson::SUCCESS)
                return m_parser->fail("an action must be an object");
            CatalogAction action;
            const std::string_view from = textOf(body, "from");
            action.from = from == "chargePoint" ? Initiator::ChargePoint : from == "csms" ? Initiator::Csms : Initiator::Both;
            const auto message = [&](std::string_view key) -> const CatalogObject * {
                const auto found = version->objectByName.find(textOf(body, key));
                return found == version->objectByName.end() ? nullptr : found->second;
            };
            action.request = message("request");
            action.response = message("response");
            if (!action.request || (!action.response && !flagOf(body, "send")))
                return m_parser->fail(QByteArray(name.data(), qsizetype(name.size())) + " names no message");
            version->actions.emplace(m_arena->keep(name), action);
        }
    }
    bool hasModules = false;
    const object modules = objectOf(root, "modules", &hasModules);
    if (hasModules) {
        for (const auto &[name, json] : modules) {
            object body;
            if (json.get(body) != simdjson::SUCCESS)
                return m_parser->fail("a module must be an object");
            const std::string_view kept = m_arena->keep(name);
            version->moduleNames.push_back(kept);
            const std::string_view objectName = textOf(body, "object");
            if (objectName.empty())
                continue; // a module of functions only
            const auto found = version->objectByName.find(objectName);
            if (found == version->objectByName.end())
                return m_parser->fail(QByteArray(name.data(), qsizetype(name.size())) + ": unknown object");
            version->modules.emplace(kept, found->second);
        }
    }
    return true;
}

bool CatalogLoader::readHelp(const QByteArray &json, const QByteArray &fileName, CatalogHelp *help, QByteArray *error)
{
    object root;
    if (!m_parser->open(json, fileName, error, &root))
        return false;
    const auto readInto = [&](std::string_view key, std::unordered_map<std::string_view, std::string_view> *texts) {
        bool found = false;
        const object entries = objectOf(root, key, &found);
        if (!found)
            return;
        texts->reserve(entries.size());
        for (const auto &[name, value] : entries) {
            std::string_view text;
            if (value.get(text) == simdjson::SUCCESS)
                texts->emplace(m_arena->keep(name), m_arena->keep(text));
        }
    };
    readInto("objects", &help->objects);
    readInto("fields", &help->fields);
    readInto("enums", &help->enums);
    return true;
}

namespace {

/// The names that a help key may use for an object or enumeration, most specific first.
std::vector<std::string> helpNames(std::string_view version, std::string_view name)
{
    std::vector<std::string> names {std::string(version) + "/" + std::string(name), std::string(name)};
    const auto strip = [&](std::string_view ending, std::string_view instead) {
        if (name.size() > ending.size() && name.ends_with(ending))
            names.push_back(std::string(name.substr(0, name.size() - ending.size())) + std::string(instead));
    };
    strip("Request", ".req");
    strip("Response", ".conf");
    strip("EnumType", "");
    strip("Type", "");
    return names;
}

std::string_view lookUp(const std::unordered_map<std::string_view, std::string_view> &texts,
                        const std::vector<std::string> &names, std::string_view below)
{
    std::string key;
    for (const std::string &name : names) {
        key = name;
        if (!below.empty()) {
            key += '.';
            key += below;
        }
        if (const auto found = texts.find(key); found != texts.end())
            return found->second;
    }
    if (below.empty())
        return {};
    const auto found = texts.find(below);
    return found == texts.end() ? std::string_view() : found->second;
}

} // namespace

void CatalogLoader::describe(CatalogVersion *version, const CatalogHelp &help)
{
    const QLatin1StringView number = versionNumber(version->rules.version);
    const std::string_view numberText(number.data(), std::size_t(number.size()));
    auto *fields = version->fields.data();
    for (CatalogObject &object : version->objects) {
        const std::vector<std::string> names = helpNames(numberText, object.name);
        object.description = lookUp(help.objects, names, {});
        for (std::size_t i = 0; i < object.fields.size(); ++i, ++fields)
            fields->description = lookUp(help.fields, names, fields->name);
    }
    for (CatalogEnum &entry : version->enums) {
        const std::vector<std::string> names = helpNames(numberText, entry.name);
        entry.description = lookUp(help.enums, names, {});
        CatalogEnumValue *values = version->values.data() + (entry.values.data() - version->values.data());
        for (std::size_t i = 0; i < entry.values.size(); ++i)
            values[i].description = lookUp(help.enums, names, values[i].name);
    }
}

quint32 NameIndex::hash(const char *text, std::size_t length)
{
    // First and last eight bytes and the length: names of one object differ in these but for freaks,
    // and those are compared anyway.
    quint64 first = 0;
    quint64 last = 0;
    if (length >= 8) {
        std::memcpy(&first, text, 8);
        std::memcpy(&last, text + length - 8, 8);
    } else {
        std::memcpy(&first, text, length);
    }
    const quint64 mixed = (first ^ (last * 0x9E3779B97F4A7C15ull) ^ length) * 0xD6E8FEB86659FD93ull;
    return quint32(mixed >> 32);
}

} // namespace Roamscope
