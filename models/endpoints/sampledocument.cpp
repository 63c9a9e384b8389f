// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/sampledocument.h"

#include "models/capture/isotime.h"
#include "models/capture/jsontext.h"
#include "models/catalog/catalog.h"

#include <algorithm>
#include <cmath>

namespace Roamscope {

namespace {

constexpr int maximumNesting = 16; // no object of the catalog requires itself

QByteArray bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

void appendObject(QByteArray &out, const CatalogObject &object, TimeUs now, int depth);

void appendValue(QByteArray &out, const CatalogField &field, TimeUs now, int depth)
{
    switch (field.type) {
    case FieldType::String:
    case FieldType::CiString:
        // Numbers as text where a number is meant, otherwise the field's own name tells what belongs here.
        out += quotedJson(field.numeric ? QByteArray("0") : field.maxLength >= 0 ? bytes(field.name).left(field.maxLength) : bytes(field.name));
        break;
    case FieldType::Integer:
    case FieldType::Number: {
        const double low = std::max(field.minimum, field.usualMinimum);
        const double high = std::min(field.maximum, field.usualMaximum);
        const double number = low > 0 ? std::ceil(low) : high < 0 ? std::floor(high) : 0.0;
        out += QByteArray::number(qint64(number));
        break;
    }
    case FieldType::Boolean:
        out += "false";
        break;
    case FieldType::DateTime:
        out += quotedJson(formatIsoTime(now - now % 1000));
        break;
    case FieldType::Url:
        out += "\"https://example.com/\"";
        break;
    case FieldType::Object:
        if (field.object && depth < maximumNesting)
            appendObject(out, *field.object, now, depth + 1);
        else
            out += "{}";
        break;
    case FieldType::Enum: {
        std::string_view value;
        if (field.enumeration && !field.enumeration->values.empty()) {
            value = field.enumeration->values.front().name;
            if (field.enumeration->value("Accepted"))
                value = "Accepted";
        }
        out += quotedJson(bytes(value));
        break;
    }
    case FieldType::Any:
        out += "{}";
        break;
    }
}

void appendObject(QByteArray &out, const CatalogObject &object, TimeUs now, int depth)
{
    out += '{';
    bool isFirst = true;
    for (const CatalogField &field : object.fields) {
        if (!field.required)
            continue;
        if (!isFirst)
            out += ',';
        isFirst = false;
        out += quotedJson(bytes(field.name));
        out += ':';
        if (field.array)
            out += '[';
        for (int i = 0; i < (field.array ? std::max(field.minItems, 1) : 1); ++i) {
            if (i > 0)
                out += ',';
            appendValue(out, field, now, depth);
        }
        if (field.array)
            out += ']';
    }
    out += '}';
}

} // namespace

QByteArray sampleDocument(const CatalogObject &object, TimeUs now)
{
    QByteArray out;
    appendObject(out, object, now, 0);
    return out;
}

} // namespace Roamscope
