// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/protocolversion.h"

#include <QLatin1StringView>

namespace Roamscope {

QString displayName(ProtocolVersion version)
{
    if (version == ProtocolVersion::Unknown || version >= ProtocolVersion::Count)
        return {};
    return (isOcpp(version) ? QStringLiteral("OCPP ") : QStringLiteral("OCPI ")) + versionNumber(version);
}

QLatin1StringView versionNumber(ProtocolVersion version)
{
    switch (version) {
    case ProtocolVersion::Ocpp15:
        return QLatin1StringView("1.5");
    case ProtocolVersion::Ocpp16:
        return QLatin1StringView("1.6");
    case ProtocolVersion::Ocpp201:
        return QLatin1StringView("2.0.1");
    case ProtocolVersion::Ocpp21:
        return QLatin1StringView("2.1");
    case ProtocolVersion::Ocpi211:
        return QLatin1StringView("2.1.1");
    case ProtocolVersion::Ocpi221:
        return QLatin1StringView("2.2.1");
    case ProtocolVersion::Ocpi230:
        return QLatin1StringView("2.3.0");
    case ProtocolVersion::Unknown:
    case ProtocolVersion::Count:
        break;
    }
    return {};
}

ProtocolVersion protocolVersionFromText(QByteArrayView text)
{
    // The number alone tells the protocol: no version of OCPP and OCPI share one.
    qsizetype at = 0;
    while (at < text.size() && !(text[at] >= '0' && text[at] <= '9'))
        ++at;
    qsizetype end = at;
    while (end < text.size() && ((text[end] >= '0' && text[end] <= '9') || text[end] == '.'))
        ++end;
    const QByteArrayView number = text.sliced(at, end - at);
    for (quint8 i = 1; i < quint8(ProtocolVersion::Count); ++i) {
        const auto version = ProtocolVersion(i);
        const QLatin1StringView name = versionNumber(version);
        if (number == QByteArrayView(name.data(), name.size()))
            return version;
    }
    if (number == "2.0") // the withdrawn 2.0 speaks almost as 2.0.1 does
        return ProtocolVersion::Ocpp201;
    if (number == "2.2")
        return ProtocolVersion::Ocpi221;
    if (number == "2.3")
        return ProtocolVersion::Ocpi230;
    return ProtocolVersion::Unknown;
}

} // namespace Roamscope
