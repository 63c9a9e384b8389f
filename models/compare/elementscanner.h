// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <string_view>

namespace Roamscope {

/// One value of a list, found by its brackets; what is in it was not parsed.
struct ScannedElement
{
    std::string_view json; ///< an object or a list, with its brackets
    quint64 members = 0; ///< hash of the names of its members, in no order; 0 for lists and {}
    // Values of some members as written, without quotes; empty where they are absent or no text.
    std::string_view id; ///< id, or uid where there is no id
    std::string_view country;
    std::string_view party;
    std::string_view type;
    std::string_view updated;
};

/// Cuts JSON text into the elements of a list at some gigabytes a second: only quotes, brackets and the
/// colons of the elements' own members are looked at, 64 bytes at once. Broken text cannot make it fail,
/// only find other elements than meant.
class ElementScanner
{
public:
    enum class End : quint8 {
        ListEnds, ///< a closing bracket that belongs to none of the elements; `at` stands on it
        TextEnds, ///< after the last whole element
        InsideElement, ///< the element that begins at `at` is never closed
        Stopped, ///< by a callback
    };
    struct Result
    {
        End end = End::TextEnds;
        const char *at = nullptr;
        const char *reached = nullptr; ///< how far was looked
    };

    /// `begin` stands behind the list's bracket, or where a sequence of elements begins. At least 64 bytes can be
    /// read past `end`.
    ElementScanner(const char *begin, const char *end)
        : m_begin(begin)
        , m_end(end)
    {
    }

    /// Gets each element; false stops.
    std::function<bool(const ScannedElement &)> onElement;
    /// Text between elements that is neither blank nor a comma.
    std::function<void(std::string_view)> onOther;
    /// An element is much longer than those before it (and longer each time it is asked): false says that it is broken,
    /// as is known of what it has swallowed, and ends with InsideElement.
    std::function<bool(const char *begin, const char *reached)> onLong;
    /// Called every few megabytes with the place that was reached; false stops.
    std::function<bool(const char *)> onProgress;

    Result run();

    /// Only for tests: without vector instructions.
    void setPortable(bool portable) { m_portable = portable; }

private:
    const char *m_begin;
    const char *m_end;
    bool m_portable = false;
};

} // namespace Roamscope
