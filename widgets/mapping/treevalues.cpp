// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/treevalues.h"

#include "mapping/schema.h"
#include "models/workspace/jsonfile.h"

#include <algorithm>

namespace Roamscope {

namespace {

using Json = JsonFile::Json;

constexpr qsizetype longest = 240; ///< characters kept of a value

TreeValue valueOf(const Json &json)
{
    switch (json.type()) {
    case Json::value_t::string: {
        QString text = jsonText(json);
        if (text.size() > longest)
            text = text.left(longest) + QChar(0x2026);
        return {.text = text.isEmpty() ? QStringLiteral("\"\"") : text};
    }
    case Json::value_t::boolean:
    case Json::value_t::null:
        return {.text = QString::fromStdString(json.dump()), .kind = TreeValue::Kind::Keyword};
    case Json::value_t::object:
    case Json::value_t::array:
        return {.kind = TreeValue::Kind::Container};
    default:
        return {.text = QString::fromStdString(json.dump()), .kind = TreeValue::Kind::Number};
    }
}

void read(const SchemaNode *node, const Json &json, int element, TreeValues &values)
{
    const Json *inner = &json;
    TreeValue value;
    if (json.is_array()) {
        value.count = int(std::min<std::size_t>(json.size(), std::size_t(std::numeric_limits<int>::max())));
        value.kind = TreeValue::Kind::Container;
        inner = json.empty() ? nullptr : &json[std::min(json.size() - 1, std::size_t(std::max(0, element)))];
        if (inner && !inner->is_structured()) {
            const int count = value.count;
            value = valueOf(*inner);
            value.count = count;
        }
    } else {
        value = valueOf(json);
    }
    if (node->parent)
        values.insert(node, value);
    if (!inner || !inner->is_object())
        return;
    for (const auto &child : node->children) {
        if (const auto found = inner->find(child->name.toStdString()); found != inner->end())
            read(child.get(), *found, element, values);
    }
}

} // namespace

TreeValues readTreeValues(const SchemaTree &schema, QByteArrayView json, int element)
{
    TreeValues values;
    if (json.isEmpty() || !schema.root())
        return values;
    FileError error;
    const Json document = JsonFile::parse(QByteArray::fromRawData(json.data(), json.size()), {}, &error);
    if (!error.isError() && document.is_object())
        read(schema.root(), document, element, values);
    return values;
}

} // namespace Roamscope
