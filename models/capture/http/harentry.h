// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/http/httpexchangesink.h"

#include <functional>
#include <vector>

namespace Roamscope {

/// A message of a WebSocket connection that an entry of an archive holds.
struct HarWebSocketMessage
{
    TimeUs time = noTime;
    bool sent = false; ///< by the client: with OCPP, the charge point
    QByteArray data;
};

/// An entry of an HTTP archive.
struct HarEntry
{
    bool isJson = false;
    bool isValid = false; ///< it has a request
    HttpEvidence evidence;
    QByteArray subprotocol; ///< Sec-WebSocket-Protocol
    std::vector<HarWebSocketMessage> messages;
};

/// Reads an entry (a JSON object). What it lacks is left empty. SourceBytes::padding bytes must be readable behind it.
HarEntry readHarEntry(QByteArrayView entry, int zoneMinutes);

/// Calls visit(entry, its offset) for each element of log.entries, wherever the list stands among the members; false
/// stops. Nothing is held. Returns false when the document has no such list or has no end.
struct HarWalk
{
    bool found = false; ///< the list is there
    bool whole = false; ///< it is closed
    qint64 end = 0; ///< behind what was read
};
HarWalk walkHarEntries(QByteArrayView document, const std::function<bool(QByteArrayView, qint64)> &visit);

} // namespace Roamscope
