// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/protocolversion.h"

#include <QByteArray>
#include <QList>

namespace Roamscope {

struct CatalogObject;

/// The path of an OCPI URL below the version: "…/sessions/DE/QMO/1" is module "sessions" and the rest.
struct OcpiUrlPath
{
    QByteArray module; ///< lower case; empty where the URL names none that carries objects
    QList<QByteArray> rest; ///< decoded
    bool fromCpo = false; ///< the receiver is an eMSP
};

OcpiUrlPath splitOcpiPath(const QByteArray &url);

/// What a PUT, PATCH or POST to this path carries, and a GET of one object answers; nullptr when it is
/// nothing that the Catalog describes.
const CatalogObject *objectAt(const OcpiUrlPath &path, ProtocolVersion version);

} // namespace Roamscope
