// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"

#include <QLatin1StringView>
#include <QString>

namespace Roamscope {

/// Which part a platform plays in OCPI. In credentials: "CPO", "EMSP", "HUB".
enum class OcpiRole : quint8 { Cpo, Emsp, Hub };

/// "CPO", "EMSP", "HUB": as in credentials objects.
QLatin1StringView ocpiRoleId(OcpiRole role);
/// Cpo for anything unknown.
OcpiRole ocpiRoleFromId(QStringView id);
Lane laneOf(OcpiRole role);

} // namespace Roamscope
