// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/ledger.h"

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace Roamscope {

/// Rewrites one damaged or foreign-looking OCPP-J array as plain JSON, as far as that is certain: Python
/// and Ruby literals, lost or trailing commas, markdown bold, text cut into lines, closing brackets lost
/// at the end. It is fed line by line and looks at every character once, so its cost is linear whatever
/// stands in the log. It never guesses a value.
class FrameRepair
{
public:
    enum class State : quint8 {
        NeedMore, ///< the array is not closed yet
        Complete,
        Failed, ///< what follows cannot belong to the array
    };
    /// Deepest nesting that is followed; OCPP needs 8.
    static constexpr int maximumDepth = 128;
    static constexpr std::size_t maximumOutput = std::size_t(1) << 20;

    FrameRepair();

    /// Takes the next piece; `text` must begin with the array's '[' the first time. Returns how many of its
    /// characters belong to the array.
    std::size_t feed(std::string_view text);
    /// A line ends here. Strings that go on in the next line are joined without a blank.
    void lineEnd();
    /// No more text follows: closes what was certainly closed, or fails with the reason.
    void finish();

    /// The character that feed() stopped at ends the text around the array (a quote, a bracket): as finish().
    void finishBefore();

    /// A restart point: how far all was certain at the last line end.
    struct Mark
    {
        std::string stack;
        std::size_t output = 0;
        quint32 repairs = 0;
        quint8 phase = 0;
        char lastToken = 0;
    };
    Mark mark() const;
    void restore(const Mark &mark);
    bool isInsideString() const { return m_phase == Phase::String; }
    /// Not inside a string that has crossed a line end.
    bool isCertain() const { return !m_wrapOpen; }

    State state() const { return m_state; }
    LedgerReason failure() const { return m_failure; }
    const std::string &output() const { return m_output; }
    int depth() const { return int(m_stack.size()); }
    bool repaired(LedgerReason reason) const { return m_repairs & bit(reason); }
    bool isRepaired() const { return m_repairs != 0; }
    /// The repair that says most about what happened, for the ledger.
    LedgerReason mainRepair() const;

private:
    enum class Phase : quint8 { Start, Value, ValueOrEnd, KeyOrEnd, Key, Colon, CommaOrEnd, String, Bare, Done };
    static quint32 bit(LedgerReason reason) { return 1u << (quint32(reason) & 31); }
    void fail(LedgerReason reason);
    void repair(LedgerReason reason) { m_repairs |= bit(reason); }
    bool endBare();
    void beginString(char quote, bool key);
    void endString();
    void afterValue();
    bool openContainer(char bracket);
    bool closeContainer(char bracket);
    std::size_t stringPart(std::string_view text, std::size_t i);

    std::string m_output;
    std::string m_stack;
    std::string m_bare;
    std::size_t m_stringStart = 0;
    quint32 m_repairs = 0;
    Phase m_phase = Phase::Start;
    State m_state = State::NeedMore;
    LedgerReason m_failure = LedgerReason::InvalidJson;
    char m_quote = 0; ///< of the open string
    char m_mainQuote = 0; ///< of the first string: other quotes end the array, they stand around it
    char m_lastToken = 0; ///< last structural character, 's' string, 'n' number, 'w' word
    bool m_stringIsKey = false;
    bool m_bareIsKey = false;
    bool m_wrapOpen = false;
    bool m_escape = false;
};

/// Text as a log that was passed through HTML or a word processor shows it, back to ASCII quotes: entities
/// when `entities`, typographic quotes when `smartQuotes`.
std::string withPlainQuotes(std::string_view text, bool entities, bool smartQuotes);

/// Undoes one level of JSON string escaping (\" → ", \\ → \, \uXXXX …). `text` is the inside of a string.
void unescapeJsonInto(std::string_view text, std::string *out);

/// Undoes the doubling of quotes in a CSV field that `text` begins inside of; returns where the field ends
/// (at its closing quote), npos when it does not.
std::size_t undoubleQuotesInto(std::string_view text, std::string *out);

} // namespace Roamscope
