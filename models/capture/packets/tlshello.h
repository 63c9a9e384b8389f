// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Roamscope {

/// Whether a stretch of a connection begins with a TLS record.
bool looksLikeTls(QByteArrayView bytes);
/// The server's name out of a ClientHello, as far as its first packet holds it; empty when there is none.
QByteArray tlsServerName(QByteArrayView bytes);

} // namespace Roamscope
