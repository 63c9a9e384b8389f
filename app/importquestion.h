// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Roamscope {

/// Zones as offsets, as they are written on the command line and in a workspace. What a capture does not say itself is
/// asked by the SourcesController.
class ImportQuestion
{
public:
    /// "+02:00", "-0530", "Z", "UTC" → minutes; false when it is none of them.
    static bool parseZone(const QString &text, int *minutes);
    static QString zoneText(int minutes);
};

} // namespace Roamscope
