// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capture.h"

namespace Roamscope {

using HttpHeaderList = QList<std::pair<QByteArray, QByteArray>>;

/// The value of a header, whatever the case of its name; empty when there is none.
QByteArray evidenceHeader(const HttpHeaderList &headers, QByteArrayView name);

/// Who speaks to whom in an OCPI request, as far as its path, method and role headers tell.
struct OcpiParties
{
    Lane from = Lane::Unknown;
    Lane to = Lane::Unknown;
    QByteArray fromParty; ///< "NL*ABC"
    QByteArray toParty;
    QByteArray owner; ///< party in the path: whose object it is
    bool isOcpi = false;
};

/// `path` may be a whole URL. Rules: OCPI 2.2.1 §4 (interfaces of the modules) and §4.1.4 (routing headers).
OcpiParties ocpiParties(const QByteArray &method, const QByteArray &path, const HttpHeaderList &headers);

} // namespace Roamscope
