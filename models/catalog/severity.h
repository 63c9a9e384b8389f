// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Roamscope {

/// How much a problem or a validation finding weighs; ordered.
enum class Severity : quint8 { Note, Warning, Error };

} // namespace Roamscope
