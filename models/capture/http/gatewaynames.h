// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Roamscope {

/// What a member of a gateway's record means.
enum class GatewayMeaning : quint8 {
    None,
    Method,
    Url,
    Query,
    Host,
    RequestLine,
    Status,
    Headers,
    Body,
    Time,
    StartTime,
    Duration,
    RequestId, ///< an id of one exchange
    CorrelationId, ///< an id that may be shared by several
    OtherId,
    Direction,
    Kind,
    Peer,
    Sender,
    Receiver,
    Text,
    Severity,
    Encoding,
    RequestObject,
    ResponseObject,
};

/// Which half the name of a member speaks of.
enum class GatewaySide : quint8 { Either, Request, Response };

struct GatewayName
{
    GatewayMeaning meaning = GatewayMeaning::None;
    GatewaySide side = GatewaySide::Either;
    QByteArray plain; ///< lower case, letters and digits only
};

/// Reads a member's name: "http.request.method", "responseBody", "X-Request-ID" …
GatewayName gatewayName(QByteArrayView name);

} // namespace Roamscope
