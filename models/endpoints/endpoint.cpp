// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/endpoint.h"

#include <QCoreApplication>

#include <array>

namespace Roamscope {

namespace {

struct KindWords
{
    QLatin1StringView id;
    const char *name;
    const char *purpose;
};

const std::array<KindWords, endpointKindCount> kindWords {{
    {QLatin1StringView("central-system"), QT_TRANSLATE_NOOP("Roamscope", "Central System (CSMS)"),
     QT_TRANSLATE_NOOP("Roamscope", "Real charge points dial in to this laptop. You see every message, answer as you like, and send any command.")},
    {QLatin1StringView("charge-point"), QT_TRANSLATE_NOOP("Roamscope", "Charge Point"),
     QT_TRANSLATE_NOOP("Roamscope", "Simulated charge points that dial a back-end, plug in, charge and fail as you tell them.")},
    {QLatin1StringView("proxy"), QT_TRANSLATE_NOOP("Roamscope", "Proxy"),
     QT_TRANSLATE_NOOP("Roamscope", "Stands between a charge point and its back-end, passes every byte on and records it; rules can alter, delay or drop messages.")},
    {QLatin1StringView("ocpi-partner"), QT_TRANSLATE_NOOP("Roamscope", "OCPI Partner"),
     QT_TRANSLATE_NOOP("Roamscope", "A partner's OCPI platform: shake hands, pull what it holds, push what you hold.")},
    {QLatin1StringView("ocpi-receiver"), QT_TRANSLATE_NOOP("Roamscope", "OCPI Receiver"),
     QT_TRANSLATE_NOOP("Roamscope", "This laptop as an OCPI platform that partners register with, read from and push to.")},
}};

const KindWords &wordsOf(EndpointKind kind)
{
    return kindWords[std::size_t(kind)];
}

} // namespace

QLatin1StringView endpointKindId(EndpointKind kind)
{
    return wordsOf(kind).id;
}

std::optional<EndpointKind> endpointKindFromId(QStringView id)
{
    for (int i = 0; i < endpointKindCount; ++i) {
        if (kindWords[std::size_t(i)].id == id)
            return EndpointKind(i);
    }
    return std::nullopt;
}

QString endpointKindName(EndpointKind kind)
{
    return QCoreApplication::translate("Roamscope", wordsOf(kind).name);
}

QString endpointKindPurpose(EndpointKind kind)
{
    return QCoreApplication::translate("Roamscope", wordsOf(kind).purpose);
}

QString Endpoint::secretName(QStringView what) const
{
    return QStringLiteral("secret:%1/%2").arg(id, what);
}

QString settingText(const Endpoint::Settings &settings, const char *name, const QString &fallback)
{
    if (!settings.is_object())
        return fallback;
    const auto it = settings.find(name);
    return it != settings.end() && it->is_string() ? QString::fromStdString(it->get_ref<const std::string &>()) : fallback;
}

qint64 settingNumber(const Endpoint::Settings &settings, const char *name, qint64 fallback)
{
    if (!settings.is_object())
        return fallback;
    const auto it = settings.find(name);
    return it != settings.end() && it->is_number_integer() ? it->get<qint64>() : fallback;
}

bool settingFlag(const Endpoint::Settings &settings, const char *name, bool fallback)
{
    if (!settings.is_object())
        return fallback;
    const auto it = settings.find(name);
    return it != settings.end() && it->is_boolean() ? it->get<bool>() : fallback;
}

void setSetting(Endpoint::Settings &settings, const char *name, const QString &text)
{
    if (text.isEmpty())
        settings.erase(name);
    else
        settings[name] = text.toStdString();
}

} // namespace Roamscope
