// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"

#include <QByteArray>

#include <string_view>

namespace Roamscope {

/// What a text says as a date and time.
enum class DateTimeForm : quint8 {
    Good,
    Lenient, ///< accepted by the schemas' validators, but not the form of the document (blank for T, offset without colon …)
    NoZone, ///< complete but for the zone
    Offset, ///< complete, in another zone than UTC (for OCPI)
    Fraction, ///< complete, with a fraction of a second where the version knows none
    Bad,
};

/// Checks a date and time by the rules of a version; *year is set unless it is Bad.
DateTimeForm checkDateTime(std::string_view text, CatalogRules::DateTimes rules, int *year);
/// The same moment in a form that the version accepts; empty where that cannot be known.
QByteArray repairedDateTime(std::string_view text, CatalogRules::DateTimes rules);

/// An absolute URI by RFC 3986.
bool isUri(std::string_view text);

/// A JSON number taken apart as decimal text: value = ±digits × 10^trail.
struct DecimalShape
{
    bool zero = true;
    int lead = 0; ///< power of ten of its first digit that counts
    int trail = 0; ///< power of ten of its last digit that counts
};
DecimalShape decimalShape(std::string_view number);
/// True when a double can hold it (JSON Schema validators refuse infinity).
bool isFiniteNumber(std::string_view number, const DecimalShape &shape);
double toDouble(std::string_view number, const DecimalShape &shape);

} // namespace Roamscope
