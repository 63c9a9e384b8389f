// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace Roamscope {

/// A protocol and its version. Stored in a byte of every frame row and in capture
/// index files: append, never renumber.
enum class ProtocolVersion : quint8 {
    Unknown = 0,
    Ocpp16 = 1,
    Ocpp201 = 2,
    Ocpp21 = 3,
    Ocpi211 = 4,
    Ocpi221 = 5,
    Ocpi230 = 6,
    Ocpp15 = 7,
    Count
};

constexpr bool isOcpp(ProtocolVersion version)
{
    return version == ProtocolVersion::Ocpp16 || version == ProtocolVersion::Ocpp201
        || version == ProtocolVersion::Ocpp21 || version == ProtocolVersion::Ocpp15;
}

constexpr bool isOcpi(ProtocolVersion version)
{
    return version == ProtocolVersion::Ocpi211 || version == ProtocolVersion::Ocpi221
        || version == ProtocolVersion::Ocpi230;
}

/// "OCPP 1.6", "OCPI 2.2.1"; empty for Unknown. A protocol name, not translated.
QString displayName(ProtocolVersion version);
/// "1.6", "2.2.1" as on the command line and in files; empty for Unknown.
QLatin1StringView versionNumber(ProtocolVersion version);
/// Reads "1.6", "ocpp1.6", "OCPP 2.0.1", "2.2.1-d2", "ocpi-2.3.0" …; Unknown when it names none.
ProtocolVersion protocolVersionFromText(QByteArrayView text);

} // namespace Roamscope
