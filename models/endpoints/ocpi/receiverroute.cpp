// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/receiverroute.h"

#include <algorithm>

namespace Roamscope {

namespace {

constexpr ProtocolVersion all = ProtocolVersion::Ocpi211;
constexpr ProtocolVersion since22 = ProtocolVersion::Ocpi221;
constexpr ProtocolVersion since23 = ProtocolVersion::Ocpi230;

struct Offer
{
    const char *module;
    bool emspSide;
    bool sender;
    ProtocolVersion since;
};

// The Booking module is called so in its specification; payments are offered by whoever runs the terminals.
constexpr Offer offers[] = {
    {"locations", false, true, all},
    {"sessions", false, true, all},
    {"cdrs", false, true, all},
    {"tariffs", false, true, all},
    {"tokens", false, false, all},
    {"commands", false, false, all},
    {"chargingprofiles", false, false, since22},
    {"invoicereconciliation", false, true, since23},
    {"invoicereconciliation", false, false, since23},
    {"payments", false, false, since23},
    {"Booking", false, true, since23},
    {"locations", true, false, all},
    {"sessions", true, false, all},
    {"cdrs", true, false, all},
    {"tariffs", true, false, all},
    {"tokens", true, true, all},
    {"commands", true, true, all},
    {"chargingprofiles", true, true, since22},
    {"invoicereconciliation", true, true, since23},
    {"invoicereconciliation", true, false, since23},
    {"payments", true, true, since23},
    {"Booking", true, false, since23},
};

ProtocolVersion versionOfSegment(const QByteArray &segment)
{
    if (segment == "2.1.1")
        return ProtocolVersion::Ocpi211;
    if (segment == "2.2.1")
        return ProtocolVersion::Ocpi221;
    if (segment == "2.3.0")
        return ProtocolVersion::Ocpi230;
    return ProtocolVersion::Unknown;
}

} // namespace

ReceiverRoute ReceiverRoute::read(const QByteArray &target)
{
    ReceiverRoute route;
    if (target.size() > longestTarget)
        return route;
    QByteArray text = target;
    // The absolute form, as sent to proxies.
    if (const qsizetype scheme = text.indexOf("://"); scheme > 0 && scheme < 8) {
        const qsizetype slash = text.indexOf('/', scheme + 3);
        text = slash < 0 ? QByteArray("/") : text.mid(slash);
    }
    const qsizetype mark = text.indexOf('?');
    route.path = mark < 0 ? text : text.left(mark);
    route.query = mark < 0 ? QByteArray() : text.mid(mark + 1);
    QList<QByteArray> parts;
    for (const QByteArray &part : route.path.split('/')) {
        if (!part.isEmpty())
            parts += QByteArray::fromPercentEncoding(part);
    }
    if (parts.isEmpty() || parts.takeFirst() != "ocpi" || parts.isEmpty())
        return route;
    const QByteArray first = parts.takeFirst();
    if (first == "versions") {
        route.module = "versions";
        route.rest = parts;
        route.kind = parts.isEmpty() ? Kind::Versions : Kind::Unknown;
        return route;
    }
    if (first == "cpo" || first == "emsp") {
        route.emspSide = first == "emsp";
        if (parts.size() < 2)
            return route;
        route.version = versionOfSegment(parts.takeFirst());
        route.module = parts.takeFirst();
        route.rest = parts;
        if (route.version != ProtocolVersion::Unknown)
            route.kind = Kind::Module;
        return route;
    }
    route.version = versionOfSegment(first);
    if (route.version == ProtocolVersion::Unknown)
        return route;
    if (parts.isEmpty()) {
        route.module = "versions";
        route.kind = Kind::Details;
    } else if (parts.size() == 1 && parts[0] == "credentials") {
        route.module = "credentials";
        route.kind = Kind::Credentials;
    }
    return route;
}

std::optional<QByteArray> ReceiverRoute::parameter(QByteArrayView name) const
{
    for (const QByteArray &pair : query.split('&')) {
        const qsizetype sign = pair.indexOf('=');
        const QByteArray key = QByteArray::fromPercentEncoding(sign < 0 ? pair : pair.left(sign));
        if (QByteArrayView(key).compare(name, Qt::CaseInsensitive) == 0)
            return sign < 0 ? QByteArray() : QByteArray::fromPercentEncoding(pair.mid(sign + 1));
    }
    return {};
}

std::vector<ReceiverInterface> receiverInterfaces(OcpiRole role, ProtocolVersion version)
{
    std::vector<ReceiverInterface> interfaces;
    if (role == OcpiRole::Hub && version == ProtocolVersion::Ocpi211)
        return interfaces;
    for (const Offer &offer : offers) {
        const bool ours = role == OcpiRole::Hub || offer.emspSide == (role == OcpiRole::Emsp);
        if (ours && offer.since <= version)
            interfaces.push_back({offer.module, offer.emspSide, offer.sender});
    }
    if (version >= since22)
        interfaces.push_back({"hubclientinfo", role == OcpiRole::Emsp, role == OcpiRole::Hub});
    return interfaces;
}

ReceiverOffer receiverOffer(OcpiRole role, const ReceiverRoute &route)
{
    ReceiverOffer offer;
    for (const ReceiverInterface &each : receiverInterfaces(role, route.version)) {
        if (each.module == route.module && each.emspSide == route.emspSide)
            (each.sender ? offer.sender : offer.receiver) = true;
    }
    return offer;
}

QList<OcpiEndpointUrl> receiverEndpoints(OcpiRole role, ProtocolVersion version, const QByteArray &base)
{
    QList<OcpiEndpointUrl> endpoints;
    const QByteArray number(versionNumber(version).data(), versionNumber(version).size());
    const bool hasRoles = version != ProtocolVersion::Ocpi211;
    const auto add = [&](const QByteArray &module, const char *interfaceRole, const QByteArray &path) {
        OcpiEndpointUrl endpoint;
        endpoint.module = module;
        if (hasRoles)
            endpoint.role = interfaceRole;
        endpoint.url = QUrl::fromEncoded(base + path);
        endpoints += endpoint;
    };
    // Credentials are the same for both sides; the field has to be filled all the same.
    add("credentials", "SENDER", '/' + number + "/credentials");
    for (const ReceiverInterface &each : receiverInterfaces(role, version))
        add(each.module, each.sender ? "SENDER" : "RECEIVER", (each.emspSide ? "/emsp/" : "/cpo/") + number + '/' + each.module);
    return endpoints;
}

bool isRoutedModule(QByteArrayView module)
{
    return module != "versions" && module != "credentials" && module != "hubclientinfo" && !module.isEmpty();
}

} // namespace Roamscope
