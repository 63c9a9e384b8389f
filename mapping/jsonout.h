// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string>
#include <string_view>

namespace Roamscope {

/// Appends a text as a JSON string. It must be UTF-8.
void appendJsonText(std::string *out, std::string_view text);
void appendJsonText(QByteArray *out, std::string_view text);
/// Appends JSON text without the blanks between its tokens.
void appendCompact(std::string *out, std::string_view json);
/// What a JSON string says, from what stands between its quotes.
std::string unescaped(std::string_view raw);

} // namespace Roamscope
