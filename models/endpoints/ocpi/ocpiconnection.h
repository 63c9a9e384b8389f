// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/protocolversion.h"
#include "models/endpoints/ocpi/ocpiparty.h"
#include "models/endpoints/ocpi/ocpirole.h"
#include "models/endpoints/ocpi/ocpitokens.h"
#include "models/endpoints/ocpi/quirk.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <nlohmann/json_fwd.hpp>

#include <utility>

namespace Roamscope {

using OcpiHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// One line of the version details: where a module is.
struct OcpiEndpointUrl
{
    QByteArray module {}; ///< "locations"
    QByteArray role {}; ///< "SENDER", "RECEIVER"; empty in 2.1.1
    QUrl url {};
};

/// How a partner's platform is reached, as the user set it and as it was found. No secrets: OcpiTokens are given at
/// run time.
struct OcpiConnection
{
    QString name {};
    QUrl versionsUrl {};
    OcpiRole ourRole = OcpiRole::Emsp;
    OcpiRole theirRole = OcpiRole::Cpo;
    OcpiParty ours {};
    OcpiParty theirs {};
    QString ourBusinessName {}; ///< for our credentials
    QUrl ourVersionsUrl {}; ///< what we tell the partner in our credentials
    ProtocolVersion version = ProtocolVersion::Unknown; ///< Unknown = the newest that both know
    OcpiTokenStyle tokenStyle = OcpiTokenStyle::Auto;
    bool weStarted = true; ///< who started the registration: says which of the tokens B and C is ours to send
    bool registered = false; ///< false: token A is sent, to versions and credentials only; see tokenFor()
    bool routingHeaders = true; ///< OCPI-to-… and OCPI-from-… on functional modules, from 2.2
    OcpiHeaders headers {}; ///< added to each request; they overrule ours; an empty value takes one away

    QStringList hosts {}; ///< further hosts ("host" or "host:port") that requests may go to, named by the user
    bool verifyPeer = true;
    QString caFile {}; ///< PEM; besides the system's
    QString certificateFile {}; ///< PEM, for mutual TLS
    QString keyFile {};
    QString proxy {}; ///< "http://host:port", "socks5://host:port", "system"; empty = none
    bool http2 = true; ///< where the server agrees by ALPN
    int timeout = 30000; ///< ms for a whole exchange
    int idleTimeout = 10000; ///< ms without a byte
    qint64 largestBody = qint64(64) << 20; ///< bytes, after decoding

    QList<OcpiEndpointUrl> endpoints {}; ///< found in the version details
    QList<std::pair<QByteArray, QUrl>> versions {}; ///< found: "2.2.1" and its details
    OcpiQuirks quirks {};

    /// Where a module is; in 2.2 and later of the role asked for ("SENDER" for pulls, "RECEIVER" for pushes). Empty when
    /// the partner named none.
    QUrl endpoint(QByteArrayView module, QByteArrayView role = {}) const;
    /// Requests may go to the host of the versions URL and to those that the user named; never from https to http.
    bool mayReach(const QUrl &url) const;
    /// The token for a request to a module: A until registered, and then only for versions and credentials.
    QByteArray tokenFor(const OcpiTokens &tokens) const;
    /// "Token " style that requests go out with: as set, as found, else as the version demands.
    OcpiTokenStyle effectiveTokenStyle() const;
    /// versions, credentials and hubclientinfo carry no routing headers.
    static bool isFunctional(QByteArrayView module);
    /// Sentence of what is missing or wrong before it can be used; empty when all is well.
    QString problem() const;

    nlohmann::ordered_json toJson() const;
    static OcpiConnection fromJson(const nlohmann::ordered_json &json);
};

} // namespace Roamscope
