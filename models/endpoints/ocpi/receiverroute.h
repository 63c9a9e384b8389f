// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/ocpi/ocpiconnection.h"
#include "models/endpoints/ocpi/ocpirole.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <vector>

namespace Roamscope {

/// Where a request to an OcpiReceiver goes, read from its path.
struct ReceiverRoute
{
    enum class Kind : quint8 {
        Unknown,
        Versions, ///< <base>/versions
        Details, ///< <base>/2.2.1
        Credentials, ///< <base>/2.2.1/credentials
        Module, ///< <base>/cpo/2.2.1/locations/…
    };
    Kind kind = Kind::Unknown;
    ProtocolVersion version = ProtocolVersion::Unknown;
    bool emspSide = false; ///< what an eMSP offers, not what a CPO offers
    QByteArray module {}; ///< "locations", or "versions", "credentials"
    QList<QByteArray> rest {}; ///< behind the module, decoded
    QByteArray path {}; ///< as sent, without the query
    QByteArray query {}; ///< as sent, without the question mark

    static constexpr qsizetype longestTarget = 8192;
    static ReceiverRoute read(const QByteArray &target);

    /// The decoded value of a parameter; nothing when it is not there.
    std::optional<QByteArray> parameter(QByteArrayView name) const;
};

/// A module that a receiver offers at one side.
struct ReceiverInterface
{
    QByteArray module;
    bool emspSide = false;
    bool sender = false;
};

/// What a role offers in a version. A hub offers both sides; none in 2.1.1, which knows no hubs.
std::vector<ReceiverInterface> receiverInterfaces(OcpiRole role, ProtocolVersion version);
/// Whether the module is offered at the side, as sender, as receiver; a few are both at one URL.
struct ReceiverOffer
{
    bool sender = false;
    bool receiver = false;
    bool any() const { return sender || receiver; }
};
ReceiverOffer receiverOffer(OcpiRole role, const ReceiverRoute &route);
/// For the version details: base is "http://host/ocpi".
QList<OcpiEndpointUrl> receiverEndpoints(OcpiRole role, ProtocolVersion version, const QByteArray &base);
/// Modules whose messages name sender and receiver in headers (2.2 and later).
bool isRoutedModule(QByteArrayView module);

} // namespace Roamscope
