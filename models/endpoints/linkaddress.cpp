// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/linkaddress.h"

#include <QCoreApplication>
#include <QNetworkInterface>
#include <QStringList>
#include <QSysInfo>

#include <algorithm>

namespace Roamscope {

namespace {

LinkAddress::Kind kindOf(const QNetworkInterface &link)
{
    if (link.flags() & QNetworkInterface::IsLoopBack)
        return LinkAddress::Kind::Loopback;
    // Bridges and links of containers and virtual machines say "Ethernet" of themselves.
    static const char *const virtualNames[] = {"docker", "br-", "veth", "virbr", "vmnet", "vboxnet", "vEthernet", "podman", "cni"};
    for (const char *const name : virtualNames) {
        if (link.name().startsWith(QLatin1StringView(name)) || link.humanReadableName().startsWith(QLatin1StringView(name)))
            return LinkAddress::Kind::Virtual;
    }
    switch (link.type()) {
    case QNetworkInterface::Ethernet:
        return LinkAddress::Kind::Ethernet;
    case QNetworkInterface::Wifi:
        return LinkAddress::Kind::Wifi;
    case QNetworkInterface::Virtual:
        return LinkAddress::Kind::Virtual;
    default:
        return LinkAddress::Kind::Other;
    }
}

} // namespace

QString LinkAddress::urlHost() const
{
    const QString text = address.toString();
    return address.protocol() == QAbstractSocket::IPv6Protocol ? QLatin1Char('[') + text + QLatin1Char(']') : text;
}

QList<LinkAddress> linkAddresses()
{
    QList<LinkAddress> list;
    const QList<QNetworkInterface> links = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &link : links) {
        if (!(link.flags() & QNetworkInterface::IsUp) || !(link.flags() & QNetworkInterface::IsRunning))
            continue;
        const QList<QNetworkAddressEntry> entries = link.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            if (entry.ip().protocol() == QAbstractSocket::IPv6Protocol && entry.ip().isLinkLocal())
                continue;
            list.append({entry.ip(), link.humanReadableName(), kindOf(link), entry.prefixLength()});
        }
    }
    std::stable_sort(list.begin(), list.end(), [](const LinkAddress &left, const LinkAddress &right) {
        if (left.kind != right.kind)
            return left.kind < right.kind;
        return left.address.protocol() == QAbstractSocket::IPv4Protocol && right.address.protocol() != QAbstractSocket::IPv4Protocol;
    });
    return list;
}

QString displayName(LinkAddress::Kind kind)
{
    switch (kind) {
    case LinkAddress::Kind::Ethernet:
        return QCoreApplication::translate("Roamscope", "Cable");
    case LinkAddress::Kind::Wifi:
        return QCoreApplication::translate("Roamscope", "Wi-Fi");
    case LinkAddress::Kind::Other:
        return QCoreApplication::translate("Roamscope", "Other link");
    case LinkAddress::Kind::Virtual:
        return QCoreApplication::translate("Roamscope", "Virtual link");
    case LinkAddress::Kind::Loopback:
        return QCoreApplication::translate("Roamscope", "This computer only");
    }
    return {};
}

QStringList linkNames()
{
    QStringList names {QStringLiteral("localhost")};
    const QString host = QSysInfo::machineHostName();
    if (!host.isEmpty() && !names.contains(host))
        names.append(host);
    return names;
}

} // namespace Roamscope
