// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <span>
#include <string_view>

namespace Roamscope {

/// The exact sum of JSON numbers, as decimal text; empty when one is none or has more than some thirty digits.
QByteArray decimalSum(std::span<const std::string_view> numbers);

} // namespace Roamscope
