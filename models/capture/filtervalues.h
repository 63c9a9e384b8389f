// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/filterexpression.h"

namespace Roamscope {

/// Reads a value as a type of field writes it ("500ms", "2kB", "10:15", "call"). False when it is none.
bool readFilterValue(FilterType type, const QString &text, bool quoted, FilterValue *value);
/// What such a value looks like, as the end of a sentence; translated.
QString filterValueHint(FilterType type);

} // namespace Roamscope
