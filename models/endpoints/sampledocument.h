// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"

#include <QByteArray>

namespace Roamscope {

struct CatalogObject;

/// The smallest valid document of an object of the catalog: its required fields, each with a harmless value
/// (an accepting status where the enumeration has one, `now` for times).
QByteArray sampleDocument(const CatalogObject &object, TimeUs now);

} // namespace Roamscope
