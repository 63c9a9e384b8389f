// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Roamscope {

/// "Meter*" on "MeterValues": * stands for anything, ? for one character. Without recursion, so that no pattern
/// takes exponential time.
bool globMatches(QByteArrayView pattern, QByteArrayView text);

/// True when brackets outside of strings are nested deeper than `limit`: a cheap look before a parser builds the
/// document, or where code that walks it afterwards would recurse.
bool jsonIsDeeper(QByteArrayView json, int limit);

} // namespace Roamscope
