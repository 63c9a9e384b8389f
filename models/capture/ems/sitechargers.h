// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capture.h"

#include <map>
#include <vector>

namespace Roamscope {

/// The charge points that an energy manager is responsible for; empty where that cannot be known: with several sites
/// in one capture, names of files and managers have to tell. `source` is the manager's, `chargers` all charge points
/// with the source that they were recorded in.
std::vector<quint16> chargersOfSite(const QByteArray &manager, quint8 source, const std::map<quint16, quint8> &chargers, const Capture &capture);

} // namespace Roamscope
