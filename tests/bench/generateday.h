// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Roamscope {

/// Writes a capture as a network of chargers makes it: each charge authorised, started, metered and stopped, with its
/// statuses, heartbeats, and every eighth frame OCPI to a partner. The same for the same seed. False when the disk is
/// full.
bool generateDay(const QString &path, quint64 frames, quint64 seed);

} // namespace Roamscope
