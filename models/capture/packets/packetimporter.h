// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/importer.h"

namespace Roamscope {

/// Reads packet captures (pcap and pcapng): OCPP over WebSocket, OCPI and SOAP over HTTP, out of TCP connections that
/// are put together again. Frames are rebuilt in the arena and keep the number of the packet that completed them. What
/// is encrypted or of no concern is counted by kind.
std::unique_ptr<Importer> makePacketImporter();

} // namespace Roamscope
