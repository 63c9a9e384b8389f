// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simdjson.h>

#include <string_view>

namespace Roamscope {

/// Whether an escaped text is, but for blanks between tokens, the same JSON as a plain one.
bool sameText(std::string_view escaped, std::string_view plain);

/// Whether two values say the same; the order of members does not matter.
bool sameValue(const simdjson::dom::element &a, const simdjson::dom::element &b, int depth = 0);

} // namespace Roamscope
