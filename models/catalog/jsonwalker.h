// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string_view>
#include <vector>

namespace Roamscope {

/// Finds where JSON values begin and end without reading what is in them: for cutting a file into elements.
/// Any nesting is fine (it only counts brackets); whether an element is valid is for its validator to say.
class JsonWalker
{
public:
    const char *p = nullptr;
    const char *end = nullptr;

    JsonWalker(const char *begin, const char *end)
        : p(begin)
        , end(end)
    {
    }
    explicit JsonWalker(std::string_view text)
        : JsonWalker(text.data(), text.data() + text.size())
    {
    }

    void skipSpace();
    char peek() const { return p < end ? *p : '\0'; }
    bool take(char wanted);
    /// A string with its quotes. False at the end of the text.
    bool skipString();
    /// Any value. False where the text ends first (p is then end) or something else than a value stands.
    bool skipValue();

    struct Member
    {
        std::string_view key; ///< without quotes, escapes as written
        std::string_view value; ///< cut short where the text ends
    };
    /// The members of an object at p, at most `maximum` of them; p stands behind it then. False when the
    /// text ends before or is broken: what was found so far is there.
    bool members(std::vector<Member> *members, std::size_t maximum = 4096);

    /// Where the value at a JSON Pointer begins in a JSON text; the nearest one above it that exists.
    static qsizetype offsetOf(std::string_view json, const QByteArray &pointer);
};

} // namespace Roamscope
