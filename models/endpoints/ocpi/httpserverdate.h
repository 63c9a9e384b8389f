// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Roamscope {

/// The moment as HTTP writes it: "Sun, 06 Nov 1994 08:49:37 GMT". Made once a second; for one thread.
const QByteArray &httpDateNow();

} // namespace Roamscope
