// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Roamscope {

/// Finds where JSON objects and lists end, several gigabytes a second: only brackets outside of strings are counted,
/// in blocks of 64 bytes. Whether what lies between is JSON is for its reader to say.
class Splitter
{
public:
    /// How blocks are looked at; Best is what the machine has.
    enum class Kernel : quint8 { Best, Avx2, Portable };

    explicit Splitter(Kernel kernel = Kernel::Best);

    /// One past the bracket that closes the one at `begin`; null when the text ends before. Any depth.
    /// `padding` bytes past `end` may be read; with less than 64 of them the last block is copied first.
    const char *endOfContainer(const char *begin, const char *end, qsizetype padding) const;
    /// One past the value at `begin` (no blank): container, string, or everything up to the next comma, bracket or blank.
    /// Null when the text ends inside it, or nothing stands there.
    const char *endOfValue(const char *begin, const char *end, qsizetype padding) const;
    /// One past the quote that closes the one at `begin`; null when the text ends before.
    static const char *endOfString(const char *begin, const char *end);
    static const char *skipBlanks(const char *p, const char *end)
    {
        while (p < end && (*p == ' ' || *p == '\n' || *p == '\r' || *p == '\t'))
            ++p;
        return p;
    }

private:
    bool m_avx2 = false;
};

} // namespace Roamscope
