// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"
#include "models/endpoints/tlsoptions.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <utility>

namespace Roamscope {

using WebSocketHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// What a client asked for before the upgrade, as it came. Of our own client: what we sent.
struct WebSocketRequest
{
    QByteArray target {}; ///< raw: "/ocpp/CP%201?x=1", "//CP1"
    QByteArray chargePointId {}; ///< the last segment of the path, percent-decoded; may be empty
    QList<QByteArray> subprotocols {}; ///< offered, by preference
    WebSocketHeaders headers {}; ///< in order, names as written. Authorization stands here in the clear: mask it
    QByteArray remoteAddress {}; ///< "192.168.1.7:40112", "[::1]:9000"
    QByteArray localAddress {};
    TlsFacts tls {};
    TimeUs time = noTime;
    bool hasSubprotocolHeader = false; ///< Grizzl-E sends none
    bool hasConnectionUpgrade = true; ///< `Connection: Upgrade` was missing; tolerated and reported

    /// Value of the first header of that name, case aside; empty without one.
    QByteArray header(QByteArrayView name) const;
    /// User and password (raw bytes, often not UTF-8) of a Basic Authorization header; false without one.
    bool basicCredentials(QByteArray *user, QByteArray *password) const;
    /// Path without the query: "/ocpp/CP%201".
    QByteArrayView path() const;
};

/// "/ocpp/CP%201?x" → "CP 1"; of "/ocpp/" the empty id.
QByteArray chargePointIdOf(QByteArrayView target);
/// The id as it stands in a path: what is not allowed there percent-encoded.
QByteArray encodedPathSegment(QByteArrayView id);
/// "Basic …" of user and raw password bytes.
QByteArray basicAuthorization(QByteArrayView user, QByteArrayView password);
/// Whether both are the same, in a time that depends on the lengths only: for passwords and tokens.
bool equalInConstantTime(QByteArrayView left, QByteArrayView right);

} // namespace Roamscope
