// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Roamscope {

/// What a limit of a check is about, translated: "Drift of the clock that is a warning". The part of its id after the
/// check's own where nothing better is known.
QString thresholdTitle(const QByteArray &id);

} // namespace Roamscope
