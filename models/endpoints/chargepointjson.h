// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/isotime.h"

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QString>

#include <cmath>
#include <optional>

// Looking into JSON that somebody else wrote, without exceptions: what is missing or of another type is the
// fallback.
namespace Roamscope::ChargePointJson {

using Json = nlohmann::ordered_json;

inline const Json *member(const Json &json, const char *name)
{
    if (!json.is_object())
        return nullptr;
    const auto found = json.find(name);
    return found == json.end() ? nullptr : &*found;
}

inline QByteArray text(const Json &json, const char *name, const QByteArray &fallback = {})
{
    const Json *value = member(json, name);
    return value && value->is_string() ? QByteArray::fromStdString(value->get_ref<const std::string &>()) : fallback;
}

inline std::optional<double> number(const Json &json, const char *name)
{
    const Json *value = member(json, name);
    return value && value->is_number() ? std::optional<double>(value->get<double>()) : std::nullopt;
}

inline int integer(const Json &json, const char *name, int fallback = 0)
{
    const std::optional<double> value = number(json, name);
    return value && std::abs(*value) < 2147483647.0 ? int(*value) : fallback;
}

inline bool flag(const Json &json, const char *name, bool fallback = false)
{
    const Json *value = member(json, name);
    return value && value->is_boolean() ? value->get<bool>() : fallback;
}

inline TimeUs time(const Json &json, const char *name)
{
    const QByteArray value = text(json, name);
    return value.isEmpty() ? noTime : parseIsoTime(std::string_view(value.constData(), std::size_t(value.size())));
}

/// The member when it is an object, otherwise an empty one.
inline const Json &object(const Json &json, const char *name)
{
    static const Json nothing = Json::object();
    const Json *value = member(json, name);
    return value && value->is_object() ? *value : nothing;
}

/// The member when it is a list, otherwise an empty one.
inline const Json &list(const Json &json, const char *name)
{
    static const Json nothing = Json::array();
    const Json *value = member(json, name);
    return value && value->is_array() ? *value : nothing;
}

inline QByteArray dump(const Json &json, int indent = -1)
{
    return QByteArray::fromStdString(json.dump(indent, ' ', false, Json::error_handler_t::replace));
}

inline std::string string(const QByteArray &bytes)
{
    return bytes.toStdString();
}

} // namespace Roamscope::ChargePointJson
