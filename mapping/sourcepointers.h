// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string_view>
#include <vector>

namespace Roamscope {

/// Where a value stands in a document.
struct SourcePlace
{
    QByteArray pointer {};
    std::string_view value {}; ///< JSON text, a text with its quotes
};

/// The pointers of values that begin at these bytes (of a text: at its quote, or the character after it), all in one
/// walk over the document. The document must be JSON.
std::vector<SourcePlace> sourcePointers(std::string_view json, const std::vector<const char *> &places);

} // namespace Roamscope
