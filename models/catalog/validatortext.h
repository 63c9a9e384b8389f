// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/jsoncursor.h"

#include <QByteArray>

#include <algorithm>
#include <string>
#include <string_view>

namespace Roamscope {

/// True when both are the same but for capital letters (ASCII).
bool equalButForCase(std::string_view a, std::string_view b);
/// Letters and digits only, lower case: "serial_number", "serialNumber" and "SerialNumber" are one.
std::string bareName(std::string_view text);
/// Insertions, deletions and changes between two short texts.
int editDistance(std::string_view a, std::string_view b);
std::string_view withoutBlanks(std::string_view text);
bool looksLikeNumber(std::string_view text);
/// "7,4" with a decimal point; empty when it is not a number so written.
QByteArray withDecimalPoint(std::string_view text);
/// The kind of JSON value that a field wants: "string", "integer", "array" …
QByteArray expectedType(const CatalogField &field);
/// The text of a string, at most 4096 bytes of it.
std::string plainText(const JsonText &text);

/// The candidate that was probably meant; empty when none is near.
template<typename Items>
std::string_view nearest(std::string_view text, const Items &items)
{
    const std::string wanted = bareName(text);
    std::string_view best;
    int bestDistance = int(std::min<std::size_t>(3, wanted.size() / 3 + 1)); // must be nearer than this
    for (const auto &item : items) {
        const std::string candidate = bareName(item.name);
        const int apart = candidate == wanted ? 0 : editDistance(candidate, wanted);
        if (apart < bestDistance) {
            best = item.name;
            bestDistance = apart;
        }
    }
    return best;
}

} // namespace Roamscope
