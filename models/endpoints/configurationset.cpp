// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/configurationset.h"

#include "models/capture/isotime.h"
#include "models/capture/masking.h"

#include <QCoreApplication>
#include <QHash>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace Roamscope {

namespace {

using Json = nlohmann::ordered_json;

constexpr qsizetype maximumText = 64 * 1024 * 1024;
constexpr int maximumDepth = 64;

bool isShallow(QByteArrayView text)
{
    int depth = 0;
    for (const char c : text) {
        if (c == '[' || c == '{') {
            if (++depth > maximumDepth)
                return false;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return true;
}

Json parsed(const QByteArray &text)
{
    if (text.size() > maximumText || !isShallow(text))
        return Json(Json::value_t::discarded);
    return Json::parse(text.constBegin(), text.constEnd(), nullptr, false);
}

const Json *member(const Json &json, const char *name)
{
    const auto found = json.is_object() ? json.find(name) : json.end();
    return found == json.end() ? nullptr : &*found;
}

QByteArray memberText(const Json &json, const char *name)
{
    const Json *value = member(json, name);
    return value && value->is_string() ? QByteArray::fromStdString(value->get<std::string>()) : QByteArray();
}

int whole(const Json &json, const char *name)
{
    const Json *value = member(json, name);
    return value && value->is_number_integer() ? int(std::clamp<qint64>(value->get<qint64>(), 0, 100'000)) : 0;
}

std::optional<QByteArray> optionalText(const Json &json, const char *name)
{
    const Json *value = member(json, name);
    return value && value->is_string() ? std::optional(QByteArray::fromStdString(value->get<std::string>())) : std::nullopt;
}

void readComponent(const Json &from, ConfigurationEntry *entry)
{
    if (const Json *component = member(from, "component")) {
        entry->component = memberText(*component, "name");
        entry->componentInstance = memberText(*component, "instance");
        if (const Json *evse = member(*component, "evse")) {
            entry->evse = whole(*evse, "id");
            entry->connector = whole(*evse, "connectorId");
        }
    }
    if (const Json *variable = member(from, "variable")) {
        entry->name = memberText(*variable, "name");
        entry->instance = memberText(*variable, "instance");
    }
}

void mask(ConfigurationEntry *entry)
{
    if (entry->isSecret() && entry->value && !entry->value->isEmpty())
        entry->value = maskedConfigurationValue();
}

// Names are case-insensitive in all versions.
QByteArray keyOf(const ConfigurationEntry &entry)
{
    return entry.title().toLower();
}

} // namespace

QByteArray maskedConfigurationValue()
{
    return QByteArrayLiteral("•••");
}

QByteArray ConfigurationEntry::title() const
{
    QByteArray title;
    if (!component.isEmpty()) {
        title = component;
        if (!componentInstance.isEmpty())
            title += '(' + componentInstance + ')';
        if (evse > 0)
            title += '#' + QByteArray::number(evse);
        if (connector > 0)
            title += '/' + QByteArray::number(connector);
        title += '.';
    }
    title += name;
    if (!instance.isEmpty())
        title += '(' + instance + ')';
    if (!attribute.isEmpty() && attribute != "Actual")
        title += ':' + attribute;
    return title;
}

bool ConfigurationEntry::isSecret() const
{
    return isSecretName(name);
}

const ConfigurationEntry *ConfigurationSet::find(const QByteArray &title) const
{
    const QByteArray key = title.toLower();
    for (const ConfigurationEntry &entry : entries) {
        if (keyOf(entry) == key)
            return &entry;
    }
    return nullptr;
}

void ConfigurationSet::normalize()
{
    QHash<QByteArray, qsizetype> last;
    for (qsizetype i = 0; i < entries.size(); ++i)
        last.insert(keyOf(entries[i]), i);
    QList<QByteArray> keys = last.keys();
    std::sort(keys.begin(), keys.end());
    QList<ConfigurationEntry> sorted;
    sorted.reserve(keys.size());
    for (const QByteArray &key : std::as_const(keys))
        sorted.append(entries[last.value(key)]);
    entries = std::move(sorted);
}

bool ConfigurationSet::take(const QByteArray &payload)
{
    const Json json = parsed(payload);
    const auto add = [this](ConfigurationEntry entry) {
        if (entry.name.isEmpty() || entries.size() >= maximumEntries)
            return;
        mask(&entry);
        entries.append(std::move(entry));
    };
    if (const Json *keys = member(json, "configurationKey"); keys && keys->is_array()) {
        for (const Json &key : *keys) {
            ConfigurationEntry entry;
            entry.name = memberText(key, "key");
            entry.value = optionalText(key, "value");
            const Json *readOnly = member(key, "readonly");
            entry.readOnly = readOnly && readOnly->is_boolean() && readOnly->get<bool>();
            add(std::move(entry));
        }
        return true;
    }
    if (const Json *report = member(json, "reportData"); report && report->is_array()) {
        for (const Json &data : *report) {
            ConfigurationEntry base;
            readComponent(data, &base);
            if (const Json *characteristics = member(data, "variableCharacteristics")) {
                base.unit = memberText(*characteristics, "unit");
                base.dataType = memberText(*characteristics, "dataType");
                base.choices = memberText(*characteristics, "valuesList");
            }
            const Json *attributes = member(data, "variableAttribute");
            if (!attributes || !attributes->is_array())
                continue;
            for (const Json &attribute : *attributes) {
                ConfigurationEntry entry = base;
                entry.attribute = memberText(attribute, "type");
                entry.value = optionalText(attribute, "value");
                entry.readOnly = memberText(attribute, "mutability") == "ReadOnly";
                add(std::move(entry));
            }
        }
        return true;
    }
    if (const Json *results = member(json, "getVariableResult"); results && results->is_array()) {
        for (const Json &result : *results) {
            if (memberText(result, "attributeStatus") != "Accepted")
                continue;
            ConfigurationEntry entry;
            readComponent(result, &entry);
            entry.attribute = memberText(result, "attributeType");
            entry.value = optionalText(result, "attributeValue");
            add(std::move(entry));
        }
        return true;
    }
    // A report without data, or a charger without keys, is one all the same.
    return member(json, "unknownKey") || member(json, "seqNo") || (json.is_object() && json.empty());
}

QList<ConfigurationDifference> ConfigurationSet::compare(const ConfigurationSet &other) const
{
    using Kind = ConfigurationDifference::Kind;
    QHash<QByteArray, const ConfigurationEntry *> there;
    for (const ConfigurationEntry &entry : other.entries)
        there.insert(keyOf(entry), &entry);
    QList<ConfigurationDifference> differences;
    for (const ConfigurationEntry &entry : entries) {
        const ConfigurationEntry *match = there.take(keyOf(entry));
        if (!match)
            differences.append({Kind::OnlyHere, entry, {}});
        else if (entry.value != match->value && !entry.isSecret())
            differences.append({Kind::Changed, entry, *match});
    }
    for (const ConfigurationEntry &entry : other.entries) {
        if (there.contains(keyOf(entry)))
            differences.append({Kind::OnlyThere, {}, entry});
    }
    return differences;
}

QByteArray ConfigurationSet::toJson() const
{
    Json list = Json::array();
    for (ConfigurationEntry entry : entries) {
        mask(&entry);
        Json one = Json::object();
        const auto put = [&one](const char *name, const QByteArray &value) {
            if (!value.isEmpty())
                one[name] = value.toStdString();
        };
        put("component", entry.component);
        put("componentInstance", entry.componentInstance);
        if (entry.evse > 0)
            one["evse"] = entry.evse;
        if (entry.connector > 0)
            one["connector"] = entry.connector;
        put("name", entry.name);
        put("instance", entry.instance);
        put("attribute", entry.attribute);
        if (entry.value)
            one["value"] = entry.value->toStdString();
        if (entry.readOnly)
            one["readOnly"] = true;
        put("unit", entry.unit);
        put("dataType", entry.dataType);
        put("choices", entry.choices);
        list.push_back(one);
    }
    Json document {{"format", 1}, {"kind", "configuration"}, {"version", std::string(versionNumber(version).data(), std::size_t(versionNumber(version).size()))}};
    document["station"] = station.toStdString();
    if (readAt != noTime)
        document["readAt"] = formatIsoTime(readAt).toStdString();
    document["entries"] = list;
    return QByteArray::fromStdString(document.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

std::optional<ConfigurationSet> ConfigurationSet::fromJson(const QByteArray &text, QString *error)
{
    const Json document = parsed(text);
    if (document.is_discarded()) {
        *error = QCoreApplication::translate("Roamscope", "is not JSON");
        return {};
    }
    ConfigurationSet set;
    const Json *list = member(document, "entries");
    if (!list || !list->is_array()) {
        // The answer of a charger, saved as it came.
        if (set.take(text) && !set.isEmpty()) {
            set.normalize();
            return set;
        }
        *error = QCoreApplication::translate("Roamscope", "holds no configuration of a charge point");
        return {};
    }
    set.version = protocolVersionFromText(memberText(document, "version"));
    set.station = memberText(document, "station");
    const QByteArray readAt = memberText(document, "readAt");
    set.readAt = parseIsoTime({readAt.constData(), std::size_t(readAt.size())});
    for (const Json &one : *list) {
        ConfigurationEntry entry;
        entry.component = memberText(one, "component");
        entry.componentInstance = memberText(one, "componentInstance");
        entry.evse = whole(one, "evse");
        entry.connector = whole(one, "connector");
        entry.name = memberText(one, "name");
        entry.instance = memberText(one, "instance");
        entry.attribute = memberText(one, "attribute");
        entry.value = optionalText(one, "value");
        const Json *readOnly = member(one, "readOnly");
        entry.readOnly = readOnly && readOnly->is_boolean() && readOnly->get<bool>();
        entry.unit = memberText(one, "unit");
        entry.dataType = memberText(one, "dataType");
        entry.choices = memberText(one, "choices");
        if (!entry.name.isEmpty() && set.entries.size() < maximumEntries)
            set.entries.append(entry);
    }
    set.normalize();
    return set;
}

} // namespace Roamscope
