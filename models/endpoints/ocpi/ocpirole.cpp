// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/ocpirole.h"

namespace Roamscope {

QLatin1StringView ocpiRoleId(OcpiRole role)
{
    switch (role) {
    case OcpiRole::Cpo: return QLatin1StringView("CPO");
    case OcpiRole::Emsp: return QLatin1StringView("EMSP");
    case OcpiRole::Hub: return QLatin1StringView("HUB");
    }
    return QLatin1StringView("CPO");
}

OcpiRole ocpiRoleFromId(QStringView id)
{
    if (id.compare(QLatin1StringView("EMSP"), Qt::CaseInsensitive) == 0)
        return OcpiRole::Emsp;
    if (id.compare(QLatin1StringView("HUB"), Qt::CaseInsensitive) == 0)
        return OcpiRole::Hub;
    return OcpiRole::Cpo;
}

Lane laneOf(OcpiRole role)
{
    switch (role) {
    case OcpiRole::Cpo: return Lane::Cpo;
    case OcpiRole::Emsp: return Lane::Emsp;
    case OcpiRole::Hub: return Lane::Hub;
    }
    return Lane::Unknown;
}

} // namespace Roamscope
