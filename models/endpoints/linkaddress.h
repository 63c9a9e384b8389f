// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>

namespace Roamscope {

/// An address under which a charger can reach this laptop.
struct LinkAddress
{
    enum class Kind : quint8 { Ethernet, Wifi, Other, Virtual, Loopback };
    QHostAddress address {};
    QString interfaceName {}; ///< "eth0"; what the system shows to people
    Kind kind = Kind::Other;
    int prefixLength = 0;
    /// As it stands in an address: "192.168.1.7", "[fe80::1]".
    QString urlHost() const;
};

/// Of all interfaces that are up, the likeliest for a charger first: cable, radio, others, bridges of containers,
/// loopback; IPv4 before IPv6. Link-local IPv6 addresses are left out: chargers cannot be told the interface.
QList<LinkAddress> linkAddresses();
/// "Cable", "Wi-Fi" …: translated.
QString displayName(LinkAddress::Kind kind);
/// The names that a certificate for this laptop should hold beside its addresses.
QStringList linkNames();

} // namespace Roamscope
