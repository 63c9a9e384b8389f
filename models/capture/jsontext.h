// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <string_view>
#include <vector>

namespace Roamscope {

/// Small tools on JSON as text, for places where the bytes themselves matter. None of them recurses.

/// The text of a JSON string without its quotes. Broken escapes stay as they are.
QByteArray unescapeJson(QByteArrayView inside);
/// Appends text as the inside of a JSON string; bytes that are not UTF-8 become U+FFFD.
void appendEscapedJson(QByteArray &out, QByteArrayView text);
/// Text as a JSON string with its quotes.
QByteArray quotedJson(QByteArrayView text);

/// The end of the JSON value that starts at `at` (blanks skipped before it); −1 when it does not end.
/// Brackets are balanced and strings respected; nothing else is checked.
qsizetype endOfJsonValue(QByteArrayView text, qsizetype at);
/// The elements of a JSON array as they stand, at most `maximum`; empty when it is not one.
std::vector<QByteArrayView> jsonArrayElements(QByteArrayView array, int maximum = 8);
/// The value of a JSON string token with its quotes; the token itself when it is none.
QByteArray jsonStringValue(QByteArrayView token);

} // namespace Roamscope
