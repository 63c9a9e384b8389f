// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/ocpi/statusbridge.h"

namespace Roamscope {

/// What the default sheets make of a charger's status: OCPP 1.6 or 2.x to OCPI.
StatusBridge::Mapping defaultStatusMapping();

} // namespace Roamscope
