// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/schema.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace Roamscope {

namespace {

using Json = nlohmann::ordered_json;

constexpr int deepest = 24;
constexpr qsizetype mostNodes = 20000;
constexpr qsizetype mostValues = 1000; // enum values or examples of one field
constexpr qsizetype longestText = 4096;

constexpr FieldType types[] {FieldType::String, FieldType::CiString, FieldType::Integer, FieldType::Number, FieldType::Boolean,
                             FieldType::DateTime, FieldType::Url, FieldType::Object, FieldType::Enum, FieldType::Any};

std::string utf8(const QString &text)
{
    return text.toStdString();
}

QString textOf(const Json &json, const char *name)
{
    const auto found = json.find(name);
    if (found == json.end() || !found->is_string())
        return {};
    return QString::fromStdString(found->get_ref<const std::string &>()).left(longestText);
}

bool flagOf(const Json &json, const char *name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_boolean() && found->get<bool>();
}

qint64 countOf(const Json &json, const char *name, qint64 otherwise)
{
    const auto found = json.find(name);
    if (found == json.end() || !found->is_number())
        return otherwise;
    const double number = found->get<double>();
    return std::abs(number) < 9e15 ? qint64(number) : otherwise;
}

QStringList textsOf(const Json &json, const char *name)
{
    QStringList texts;
    const auto found = json.find(name);
    if (found == json.end() || !found->is_array())
        return texts;
    for (const Json &value : *found) {
        if (texts.size() >= mostValues)
            break;
        if (value.is_string())
            texts.append(QString::fromStdString(value.get_ref<const std::string &>()).left(longestText));
    }
    return texts;
}

QString typeTextOf(const SchemaNode &node)
{
    QString name = fieldTypeId(node.type);
    if (node.maxLength >= 0 && node.total == 0 && (node.type == FieldType::String || node.type == FieldType::CiString))
        name += QLatin1Char('(') + QString::number(node.maxLength) + QLatin1Char(')');
    return node.array ? name + QLatin1String("[]") : name;
}

std::unique_ptr<SchemaNode> readNode(const Json &json, int depth, qsizetype &made)
{
    auto node = std::make_unique<SchemaNode>();
    node->type = fieldTypeFromId(textOf(json, "type").toUtf8());
    node->array = flagOf(json, "array");
    node->required = flagOf(json, "required");
    node->key = flagOf(json, "key");
    node->nullable = flagOf(json, "nullable");
    node->openEnum = flagOf(json, "openEnum");
    node->unit = textOf(json, "unit");
    node->dateFormat = textOf(json, "dateFormat");
    node->description = textOf(json, "description");
    node->maxLength = qint32(std::clamp<qint64>(countOf(json, "maxLength", -1), -1, 1 << 30));
    node->count = countOf(json, "count", 0);
    node->total = countOf(json, "total", 0);
    const auto limit = [&](const char *name, double otherwise) {
        const auto found = json.find(name);
        return found != json.end() && found->is_number() ? found->get<double>() : otherwise;
    };
    node->minimum = limit("minimum", node->minimum);
    node->maximum = limit("maximum", node->maximum);
    node->enumValues = textsOf(json, "enum");
    node->examples = textsOf(json, "examples");
    node->typeText = textOf(json, "typeText");
    if (node->typeText.isEmpty())
        node->typeText = typeTextOf(*node);
    const auto fields = json.find("fields");
    if (fields == json.end() || !fields->is_object())
        return node;
    if (depth >= deepest) {
        node->recursive = true;
        return node;
    }
    for (const auto &[name, value] : fields->items()) {
        if (!value.is_object())
            continue;
        if (++made > mostNodes)
            break;
        auto child = readNode(value, depth + 1, made);
        child->name = QString::fromStdString(name).left(longestText);
        node->children.push_back(std::move(child));
    }
    return node;
}

Json writeNode(const SchemaNode &node)
{
    Json json = Json::object();
    json["type"] = std::string(fieldTypeId(node.type).data());
    const QString plain = fieldTypeId(node.type) + (node.array ? QStringLiteral("[]") : QString());
    if (!node.typeText.isEmpty() && node.typeText != typeTextOf(node) && node.typeText != plain)
        json["typeText"] = utf8(node.typeText);
    if (node.array)
        json["array"] = true;
    if (node.required)
        json["required"] = true;
    if (node.key)
        json["key"] = true;
    if (node.nullable)
        json["nullable"] = true;
    if (!node.unit.isEmpty())
        json["unit"] = utf8(node.unit);
    if (!node.dateFormat.isEmpty())
        json["dateFormat"] = utf8(node.dateFormat);
    if (node.maxLength >= 0)
        json["maxLength"] = node.maxLength;
    if (std::isfinite(node.minimum))
        json["minimum"] = node.minimum;
    if (std::isfinite(node.maximum))
        json["maximum"] = node.maximum;
    if (node.total > 0) {
        json["count"] = node.count;
        json["total"] = node.total;
    }
    if (!node.enumValues.isEmpty()) {
        Json values = Json::array();
        for (const QString &value : node.enumValues)
            values.push_back(utf8(value));
        json["enum"] = std::move(values);
        if (node.openEnum)
            json["openEnum"] = true;
    }
    if (!node.examples.isEmpty()) {
        Json values = Json::array();
        for (const QString &value : node.examples)
            values.push_back(utf8(value));
        json["examples"] = std::move(values);
    }
    if (!node.description.isEmpty())
        json["description"] = utf8(node.description);
    if (!node.children.empty()) {
        Json fields = Json::object();
        for (const auto &child : node.children)
            fields[utf8(child->name)] = writeNode(*child);
        json["fields"] = std::move(fields);
    }
    return json;
}

} // namespace

QLatin1StringView fieldTypeId(FieldType type)
{
    switch (type) {
    case FieldType::String:
        return QLatin1StringView("string");
    case FieldType::CiString:
        return QLatin1StringView("ciString");
    case FieldType::Integer:
        return QLatin1StringView("integer");
    case FieldType::Number:
        return QLatin1StringView("number");
    case FieldType::Boolean:
        return QLatin1StringView("boolean");
    case FieldType::DateTime:
        return QLatin1StringView("dateTime");
    case FieldType::Url:
        return QLatin1StringView("url");
    case FieldType::Object:
        return QLatin1StringView("object");
    case FieldType::Enum:
        return QLatin1StringView("enum");
    case FieldType::Any:
        break;
    }
    return QLatin1StringView("any");
}

FieldType fieldTypeFromId(QByteArrayView id)
{
    for (const FieldType type : types) {
        const QLatin1StringView name = fieldTypeId(type);
        if (id == QByteArrayView(name.data(), name.size()))
            return type;
    }
    return FieldType::Any;
}

nlohmann::ordered_json SchemaTree::toJson() const
{
    return writeNode(*m_root);
}

SchemaTreePtr SchemaTree::fromJson(const nlohmann::ordered_json &json, const QString &title)
{
    if (!json.is_object() || !json.contains("fields"))
        return {};
    qsizetype made = 0;
    return fromNodes(readNode(json, 0, made), title);
}

SchemaTreePtr SchemaTree::fromJson(QByteArrayView text, const QString &title)
{
    constexpr qsizetype largest = qsizetype(16) << 20;
    if (text.isEmpty() || text.size() > largest)
        return {};
    // What is nested deeper than any schema is not kept, nor are the members of an object beyond a bound:
    // an ordered object looks for each of them among those before.
    std::vector<int> members(2 * deepest + 6);
    const auto keep = [&members](int depth, Json::parse_event_t event, Json &) {
        if (depth < 0 || depth > 2 * deepest + 4)
            return false;
        if (event == Json::parse_event_t::object_start)
            members[std::size_t(depth) + 1] = 0;
        return event != Json::parse_event_t::key || ++members[std::size_t(depth)] <= 5000;
    };
    const Json json = Json::parse(text.begin(), text.end(), keep, false);
    return json.is_discarded() ? SchemaTreePtr() : fromJson(json, title);
}

} // namespace Roamscope
