// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>

namespace Roamscope {

/// Values as they are written in JSON, compared by what they say. Nothing here allocates but for escaped texts, and
/// no number passes through binary floating point where equality is decided.

/// Appends what a JSON string says ("\u0041" → A). A lone surrogate keeps its number (as three bytes), so that two
/// different ones stay different; a broken escape stays as it is written.
void appendUnescaped(std::string_view inside, std::string *out);
std::string unescapedText(std::string_view inside);

/// How two texts agree; what is set is what differed and did not matter.
struct TextMatch
{
    bool same = false;
    bool escapes = false; ///< written with other escapes
    bool letterCase = false; ///< differ by case of ASCII letters (only with foldCase)
};
/// Both are what stands between the quotes. `escaped` = has a backslash.
TextMatch matchTexts(std::string_view a, bool aEscaped, std::string_view b, bool bEscaped, bool foldCase);
/// ASCII letters without case, all other bytes exactly.
bool equalsFolded(std::string_view a, std::string_view b);
std::string_view trimmed(std::string_view text);

/// A decimal number taken apart: ± 0.d1d2d3… × 10^point. Points into the text it was read from.
struct WrittenNumber
{
    bool valid = false;
    bool negative = false;
    bool zero = false;
    std::string_view digits {}; ///< from the first digit that counts to the last; may hold the decimal point
    qint64 point = 0;

    /// Reads a JSON number, and what people write for one ("+7", ".5", "07"). Not valid for others, and for exponents
    /// beyond 15 digits.
    static WrittenNumber read(std::string_view text);
    bool operator==(const WrittenNumber &other) const;
    /// True when other = this × 10^power, exactly.
    bool isShifted(const WrittenNumber &other, int power) const;
    double toDouble() const;
    /// ± digits without point, for hashes; the same for equal numbers.
    void appendCanonical(std::string *out) const;
};
/// Whether |a − b| ≤ tolerance, exactly where all three fit into 36 digits, else in long double.
bool withinTolerance(const WrittenNumber &a, const WrittenNumber &b, const WrittenNumber &tolerance);

/// A moment: seconds since 1970 UTC, and the digits of the fraction without trailing zeros.
struct ExactMoment
{
    bool valid = false;
    qint64 second = 0;
    std::string_view fraction {};

    /// Reads date and time with T or a blank, with Z, an offset or neither (which means UTC in OCPI). Not valid for
    /// days that do not exist and for leap seconds: those are compared as texts.
    static ExactMoment read(std::string_view text);
    bool operator==(const ExactMoment &other) const = default;
    /// Microseconds since 1970; digits beyond are cut.
    qint64 microseconds() const;
};

/// Mixes 64 bits well; the seed differs from one run of the program to the next, so that no feed can be made to collide.
quint64 mixHash(quint64 a, quint64 b);
quint64 hashBytes(std::string_view bytes, quint64 seed = 0);
/// The same for texts that differ by case of ASCII letters only.
quint64 hashFolded(std::string_view bytes, quint64 seed = 0);

} // namespace Roamscope
