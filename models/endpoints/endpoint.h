// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <QString>

#include <optional>

namespace Roamscope {

enum class EndpointKind : quint8 { CentralSystem, ChargePoint, Proxy, OcpiPartner, OcpiReceiver };
constexpr int endpointKindCount = 5;

/// "central-system", "charge-point" … as in endpoints.json.
QLatin1StringView endpointKindId(EndpointKind kind);
std::optional<EndpointKind> endpointKindFromId(QStringView id);
/// "Central System", "Charge Point" …, translated.
QString endpointKindName(EndpointKind kind);
/// What one is for, a translated sentence.
QString endpointKindPurpose(EndpointKind kind);

/// A configured live counterpart. The settings are a free object that the kind's page reads and writes; a secret never
/// stands in them, only the name under which the SecretStore has it: see secretName().
struct Endpoint
{
    using Settings = nlohmann::ordered_json;

    QString id {}; ///< made once, never shown
    QString name {};
    EndpointKind kind = EndpointKind::CentralSystem;
    Settings settings = Settings::object();

    /// "secret:<id>/<what>", for example what = "password/CP01".
    QString secretName(QStringView what) const;
    bool operator==(const Endpoint &) const = default;
};

/// Members of settings, tolerant of what a hand edit left there: the fallback where it is missing or of another type.
QString settingText(const Endpoint::Settings &settings, const char *name, const QString &fallback = {});
qint64 settingNumber(const Endpoint::Settings &settings, const char *name, qint64 fallback = 0);
bool settingFlag(const Endpoint::Settings &settings, const char *name, bool fallback = false);
void setSetting(Endpoint::Settings &settings, const char *name, const QString &text);

} // namespace Roamscope
