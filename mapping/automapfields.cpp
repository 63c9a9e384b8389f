// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/automapfields.h"

#include "mapping/sheet.h"

namespace Roamscope {

namespace {

constexpr qsizetype largestSample = qsizetype(4) << 20;
constexpr int samplesPerField = 8;
constexpr int deepest = 32;

QString textOfScalar(const SheetJson &value)
{
    return value.is_string() ? textOf(value) : QString::fromStdString(value.dump(-1, ' ', false, SheetJson::error_handler_t::replace));
}

void collect(const SheetJson &value, const QString &pointer, int depth, QHash<QString, QStringList> *values)
{
    if (depth > deepest)
        return;
    if (value.is_object()) {
        for (const auto &[name, member] : value.items())
            collect(member, pointer + QLatin1Char('/') + escapedPointerStep(QString::fromStdString(name)), depth + 1, values);
    } else if (value.is_array()) {
        int count = 0;
        // Elements belong to the array's node; only an array within an array has one of its own.
        for (const SheetJson &item : value) {
            if (++count > samplesPerField)
                break;
            collect(item, item.is_structured() ? pointer + QStringLiteral("/*") : pointer, depth + 1, values);
        }
    } else if (!value.is_null()) {
        QStringList &seen = (*values)[pointer];
        if (seen.size() < samplesPerField)
            seen.append(textOfScalar(value));
    }
}

} // namespace

std::vector<AutoMapField> autoMapFields(const SchemaTree &schema, const QByteArray &sample)
{
    QHash<QString, QStringList> values;
    if (!sample.isEmpty() && sample.size() <= largestSample) {
        const SheetJson json = SheetJson::parse(sample.begin(), sample.end(), nullptr, false);
        if (!json.is_discarded())
            collect(json, {}, 0, &values);
    }
    std::vector<AutoMapField> fields;
    fields.reserve(std::size_t(schema.nodes().size()));
    for (const SchemaNode *node : schema.nodes()) {
        if (node->type == FieldType::Object && !node->array)
            continue;
        AutoMapField field {.pointer = node->pointer,
                            .type = node->dateFormat.isEmpty() ? node->type : FieldType::DateTime,
                            .array = node->array,
                            .required = node->required,
                            .unit = node->unit,
                            .maxLength = node->maxLength,
                            .values = node->enumValues,
                            .samples = values.value(node->pointer)};
        for (const QString &example : node->examples) {
            if (field.samples.size() >= samplesPerField)
                break;
            const SheetJson json = SheetJson::parse(example.toStdString(), nullptr, false);
            const QString text = json.is_discarded() ? example : textOfScalar(json);
            if (!field.samples.contains(text))
                field.samples.append(text);
        }
        fields.push_back(std::move(field));
    }
    return fields;
}

} // namespace Roamscope
