// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/soap/soappayload.h"

#include "models/capture/isotime.h"
#include "models/capture/jsontext.h"
#include "models/capture/soap/soaptree.h"

#include <algorithm>

namespace Roamscope {

namespace {

// A number as JSON writes it.
bool isJsonNumber(QByteArrayView text)
{
    qsizetype at = text.startsWith('-') ? 1 : 0;
    const auto digits = [&] {
        const qsizetype start = at;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9')
            ++at;
        return at - start;
    };
    const qsizetype first = at;
    const qsizetype whole = digits();
    if (whole == 0 || (whole > 1 && text[first] == '0'))
        return false;
    if (at < text.size() && text[at] == '.') {
        ++at;
        if (digits() == 0)
            return false;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        if (digits() == 0)
            return false;
    }
    return at == text.size();
}

QByteArray scalar(const QByteArray &text, FieldType type)
{
    const QByteArray plain = text.trimmed();
    switch (type) {
    case FieldType::Integer:
    case FieldType::Number: {
        QByteArrayView number = plain;
        if (number.startsWith('+'))
            number = number.sliced(1);
        while (number.size() > 1 && number[0] == '0' && number[1] >= '0' && number[1] <= '9')
            number = number.sliced(1);
        return isJsonNumber(number) ? number.toByteArray() : quotedJson(plain);
    }
    case FieldType::Boolean:
        if (plain == "true" || plain == "1")
            return "true";
        if (plain == "false" || plain == "0")
            return "false";
        return quotedJson(plain);
    case FieldType::String:
    case FieldType::CiString:
        return quotedJson(text);
    default:
        return quotedJson(plain);
    }
}

// Members that 1.5 has and 1.6 does not, where the type is no text.
FieldType typeWithoutSchema(QByteArrayView name)
{
    return name == "heartbeatInterval" ? FieldType::Integer : FieldType::String;
}

bool isMeterValueList(const SoapElement &element)
{
    return element.name == "values" && std::any_of(element.children.begin(), element.children.end(), [](const SoapElement &child) {
        return child.name == "value" || child.name == "timestamp";
    });
}

} // namespace

SoapPayload::SoapPayload(const QByteArray &action, bool response)
    : m_action(action)
    , m_response(response)
{
}

QByteArray SoapPayload::write(const SoapElement &element)
{
    const Catalog &catalog = Catalog::instance();
    QByteArray out;
    const CatalogObject *object = m_response ? catalog.response(ProtocolVersion::Ocpp16, m_action) : catalog.request(ProtocolVersion::Ocpp16, m_action);
    writeObject(out, element, object);
    return out;
}

void SoapPayload::countDropped(const SoapElement &element)
{
    m_dropped += int(element.attributes.size());
}

void SoapPayload::writeObject(QByteArray &out, const SoapElement &element, const CatalogObject *object)
{
    out += '{';
    bool first = true;
    const auto member = [&](QByteArrayView name) {
        if (!first)
            out += ',';
        first = false;
        out += quotedJson(name);
        out += ':';
    };
    if (!element.text.trimmed().isEmpty())
        ++m_dropped; // text between elements
    const std::vector<SoapElement> &children = element.children;
    std::vector<bool> done(children.size());
    for (std::size_t i = 0; i < children.size(); ++i) {
        const SoapElement &child = children[i];
        if (done[i] || child.isNil)
            continue;
        // Meter values of 1.2 and 1.5: "values" for 1.6's "meterValue", and one level more in transactionData.
        const bool meterValues = isMeterValueList(child);
        const bool transactionData = child.name == "transactionData"
            && std::any_of(child.children.begin(), child.children.end(), isMeterValueList);
        const QByteArray name = meterValues ? QByteArray("meterValue") : child.name;
        const CatalogField *const field = object ? object->field({name.constData(), std::size_t(name.size())}) : nullptr;
        std::vector<const SoapElement *> same;
        for (std::size_t k = i; k < children.size(); ++k) {
            if (!done[k] && !children[k].isNil && children[k].name == child.name) {
                same.push_back(&children[k]);
                done[k] = true;
            }
        }
        member(name);
        if (meterValues || transactionData) {
            out += '[';
            const qsizetype start = out.size();
            for (const SoapElement *each : same) {
                if (meterValues) {
                    if (out.size() > start)
                        out += ',';
                    writeMeterValue(out, *each);
                    continue;
                }
                for (const SoapElement &inner : each->children) {
                    if (!isMeterValueList(inner)) {
                        ++m_dropped;
                        continue;
                    }
                    if (out.size() > start)
                        out += ',';
                    writeMeterValue(out, inner);
                }
            }
            out += ']';
            continue;
        }
        const bool list = field ? field->array : same.size() > 1;
        if (list)
            out += '[';
        for (std::size_t k = 0; k < same.size() && (list || k == 0); ++k) {
            if (k)
                out += ',';
            writeValue(out, *same[k], field);
        }
        if (list)
            out += ']';
        else
            m_dropped += int(same.size()) - 1;
    }
    out += '}';
}

void SoapPayload::writeValue(QByteArray &out, const SoapElement &element, const CatalogField *field)
{
    countDropped(element);
    const bool isObject = !element.children.empty() || (field && field->type == FieldType::Object);
    if (isObject) {
        writeObject(out, element, field ? field->object : nullptr);
        return;
    }
    const QByteArrayView name = element.name;
    if (name == "timestamp" || name == "currentTime") {
        const QByteArray text = element.text.trimmed();
        if (const TimeUs time = parseIsoTime({text.constData(), std::size_t(text.size())}); time != noTime)
            m_said = time;
    }
    out += scalar(element.text, field ? field->type : typeWithoutSchema(name));
}

void SoapPayload::writeMeterValue(QByteArray &out, const SoapElement &values)
{
    out += '{';
    QByteArray samples;
    bool first = true;
    for (const SoapElement &child : values.children) {
        if (child.name == "timestamp" && first) {
            const QByteArray text = child.text.trimmed();
            if (const TimeUs time = parseIsoTime({text.constData(), std::size_t(text.size())}); time != noTime)
                m_said = time;
            out += "\"timestamp\":" + quotedJson(text) + ',';
            first = false;
        } else if (child.name == "value" && child.children.empty()) {
            samples += (samples.isEmpty() ? "{\"value\":" : ",{\"value\":") + quotedJson(child.text.trimmed());
            for (const auto &[name, value] : child.attributes) {
                const bool known = name == "context" || name == "format" || name == "measurand" || name == "phase" || name == "location" || name == "unit";
                if (known)
                    samples += ",\"" + name + "\":" + quotedJson(value);
                else
                    ++m_dropped;
            }
            samples += '}';
        } else {
            ++m_dropped;
        }
    }
    out += "\"sampledValue\":[" + samples + "]}";
}

} // namespace Roamscope
