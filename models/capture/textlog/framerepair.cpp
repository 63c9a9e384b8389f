// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/textlog/framerepair.h"

#include "models/catalog/unicode.h"

#include <cstring>

namespace Roamscope {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isBareCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.'
        || c == '+' || c == '-' || c == '$' || c == '@';
}

bool isNumber(std::string_view text)
{
    std::size_t i = 0;
    const auto digits = [&] {
        const std::size_t from = i;
        while (i < text.size() && text[i] >= '0' && text[i] <= '9')
            ++i;
        return i - from;
    };
    if (i < text.size() && text[i] == '-')
        ++i;
    const std::size_t start = i;
    const std::size_t whole = digits();
    if (whole == 0 || (whole > 1 && text[start] == '0'))
        return false;
    if (i < text.size() && text[i] == '.') {
        ++i;
        if (digits() == 0)
            return false;
    }
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        ++i;
        if (i < text.size() && (text[i] == '+' || text[i] == '-'))
            ++i;
        if (digits() == 0)
            return false;
    }
    return i == text.size();
}

} // namespace

FrameRepair::FrameRepair()
{
    m_output.reserve(512);
}

void FrameRepair::fail(LedgerReason reason)
{
    if (m_state != State::NeedMore)
        return;
    m_state = State::Failed;
    m_failure = reason;
}

FrameRepair::Mark FrameRepair::mark() const
{
    return {m_stack, m_output.size(), m_repairs, quint8(m_phase), m_lastToken};
}

void FrameRepair::restore(const Mark &mark)
{
    m_stack = mark.stack;
    m_output.resize(mark.output);
    m_repairs = mark.repairs;
    m_phase = Phase(mark.phase);
    m_lastToken = mark.lastToken;
    m_bare.clear();
    m_wrapOpen = false;
    m_escape = false;
    m_state = State::NeedMore;
}

LedgerReason FrameRepair::mainRepair() const
{
    for (const LedgerReason reason :
         {LedgerReason::MissingBracket, LedgerReason::MissingComma, LedgerReason::HardWrapped, LedgerReason::MarkdownDamage,
          LedgerReason::PythonLiteral, LedgerReason::DoubleEncoded, LedgerReason::PrettyPrinted}) {
        if (repaired(reason))
            return reason;
    }
    return LedgerReason::InvalidJson;
}

void FrameRepair::beginString(char quote, bool key)
{
    if (m_mainQuote == 0)
        m_mainQuote = quote;
    m_quote = quote;
    m_stringIsKey = key;
    m_stringStart = m_output.size();
    m_escape = false;
    m_output.push_back('"');
    m_phase = Phase::String;
    if (quote == '\'')
        repair(LedgerReason::PythonLiteral);
}

void FrameRepair::endString()
{
    // "**Available**": bold of the page that the log was pasted into. A mask of asterisks stays.
    const std::size_t length = m_output.size() - m_stringStart - 1;
    if (length > 4) {
        const char *s = m_output.data() + m_stringStart + 1;
        if (s[0] == '*' && s[1] == '*' && s[length - 1] == '*' && s[length - 2] == '*' && s[2] != '*') {
            m_output.resize(m_output.size() - 2);
            m_output.erase(m_stringStart + 1, 2);
            repair(LedgerReason::MarkdownDamage);
        }
    }
    m_output.push_back('"');
    m_lastToken = 's';
    m_wrapOpen = false;
    if (m_stringIsKey)
        m_phase = Phase::Colon;
    else
        afterValue();
}

void FrameRepair::afterValue()
{
    if (m_stack.empty()) {
        m_phase = Phase::Done;
        m_state = State::Complete;
    } else {
        m_phase = Phase::CommaOrEnd;
    }
}

bool FrameRepair::openContainer(char bracket)
{
    if (int(m_stack.size()) >= maximumDepth) {
        fail(LedgerReason::NestingTooDeep);
        return false;
    }
    m_stack.push_back(bracket);
    m_output.push_back(bracket);
    m_lastToken = bracket;
    m_phase = bracket == '{' ? Phase::KeyOrEnd : Phase::ValueOrEnd;
    return true;
}

bool FrameRepair::closeContainer(char bracket)
{
    const char open = bracket == '}' ? '{' : '[';
    if (m_stack.empty() || m_stack.back() != open) {
        fail(LedgerReason::InvalidJson);
        return false;
    }
    if (m_output.back() == ',') { // trailing comma
        m_output.pop_back();
        repair(LedgerReason::MissingComma);
    }
    m_stack.pop_back();
    m_output.push_back(bracket);
    m_lastToken = bracket;
    afterValue();
    return true;
}

bool FrameRepair::endBare()
{
    const std::string word = m_bare;
    m_bare.clear();
    if (m_bareIsKey) {
        m_output.push_back('"');
        m_output += word;
        m_output.push_back('"');
        repair(LedgerReason::PythonLiteral);
        m_lastToken = 's';
        m_phase = Phase::Colon;
        return true;
    }
    if (isNumber(word)) {
        m_output += word;
        m_lastToken = 'n';
    } else if (word == "true" || word == "false" || word == "null") {
        m_output += word;
        m_lastToken = 'w';
    } else if (word == "True" || word == "False") {
        m_output += word == "True" ? "true" : "false";
        repair(LedgerReason::PythonLiteral);
        m_lastToken = 'w';
    } else if (word == "None" || word == "nil" || word == "undefined" || word == "NaN") {
        m_output += "null";
        repair(LedgerReason::PythonLiteral);
        m_lastToken = 'w';
    } else if (!m_stack.empty() && m_stack.back() == '{' && ((word[0] >= 'A' && word[0] <= 'Z') || (word[0] >= 'a' && word[0] <= 'z'))
               && word.find_first_of("+$@") == std::string::npos && word.find("..") == std::string::npos) {
        // {status: Accepted}: a word that can only be the value.
        m_output.push_back('"');
        m_output += word;
        m_output.push_back('"');
        repair(LedgerReason::PythonLiteral);
        m_lastToken = 'w';
    } else {
        fail(word.find("...") != std::string::npos ? LedgerReason::Elided : LedgerReason::InvalidJson);
        return false;
    }
    afterValue();
    return true;
}

std::size_t FrameRepair::stringPart(std::string_view text, std::size_t i)
{
    while (i < text.size()) {
        const char c = text[i];
        if (m_escape) {
            m_escape = false;
            if (std::strchr("\"\\/bfnrt", c) && c) {
                m_output.push_back('\\');
                m_output.push_back(c);
            } else if (c == 'u' && codeUnit(text.data() + i + 1, text.data() + text.size()) >= 0) {
                m_output += "\\u";
            } else if (c == 'x' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0) {
                m_output += "\\u00";
                repair(LedgerReason::PythonLiteral);
            } else if (c == '\'') {
                m_output.push_back('\'');
            } else {
                // A backslash that escapes nothing stands for itself; what follows is read as any character.
                m_output += "\\\\";
                repair(LedgerReason::InvalidJson);
                continue;
            }
            ++i;
            continue;
        }
        if (c == m_quote)
            break;
        if (c == '\\') {
            m_escape = true;
        } else if (c == '"') {
            m_output += "\\\"";
        } else if (static_cast<unsigned char>(c) < 0x20) {
            if (c == '\t') {
                m_output += "\\t";
                repair(LedgerReason::InvalidJson);
            } else if (c == '\0') {
                repair(LedgerReason::NulBytes);
            } else if (c != '\r') {
                m_output += "\\u00";
                m_output.push_back(c & 0x10 ? '1' : '0');
                m_output.push_back("0123456789abcdef"[c & 0x0f]);
                repair(LedgerReason::InvalidJson);
            }
        } else {
            m_output.push_back(c);
        }
        ++i;
    }
    return i;
}

std::size_t FrameRepair::feed(std::string_view text)
{
    std::size_t i = 0;
    while (i < text.size() && m_state == State::NeedMore) {
        if (m_output.size() > maximumOutput) {
            fail(LedgerReason::LineTooLong);
            break;
        }
        if (m_phase == Phase::String) {
            i = stringPart(text, i);
            if (i >= text.size())
                break;
            ++i;
            endString();
            continue;
        }
        const char c = text[i];
        if (m_phase == Phase::Bare) {
            // Unquoted times hold colons: only in values.
            if (isBareCharacter(c) || (!m_bareIsKey && c == ':' && m_bare.size() >= 10)) {
                if (m_bare.size() > 128) {
                    fail(LedgerReason::InvalidJson);
                    break;
                }
                m_bare.push_back(c);
                ++i;
                continue;
            }
            // u'…' and b'…' of Python.
            if (m_bare.size() == 1 && (c == '\'' || c == '"') && std::strchr("ubr", m_bare[0])) {
                repair(LedgerReason::PythonLiteral);
                const bool key = m_bareIsKey;
                m_bare.clear();
                beginString(c, key);
                ++i;
                continue;
            }
            endBare();
            continue;
        }
        if (isBlank(c)) {
            ++i;
            continue;
        }
        if (c == '*' || c == '`') { // bold and code marks of a page
            repair(LedgerReason::MarkdownDamage);
            ++i;
            continue;
        }
        if (c == '\0') {
            repair(LedgerReason::NulBytes);
            ++i;
            continue;
        }
        if (c == '<') { // <br>, </span>
            const std::size_t close = text.substr(i, 80).find('>');
            if (close != std::string_view::npos && close > 1 && (text[i + 1] == '/' || (text[i + 1] >= 'a' && text[i + 1] <= 'z'))) {
                repair(LedgerReason::MarkdownDamage);
                i += close + 1;
                continue;
            }
        }
        if ((c == '.' && text.substr(i, 3) == "...") || text.substr(i, 3) == "\xe2\x80\xa6") {
            fail(LedgerReason::Elided);
            break;
        }
        const bool quote = c == '"' || c == '\'';
        switch (m_phase) {
        case Phase::Start:
            if (c != '[') {
                fail(LedgerReason::NotAFrame);
                break;
            }
            openContainer('[');
            ++i;
            break;
        case Phase::Value:
        case Phase::ValueOrEnd:
            if (c == '[' || c == '{') {
                if (openContainer(c))
                    ++i;
            } else if (quote) {
                if (m_mainQuote && c != m_mainQuote && m_mainQuote == '"') {
                    fail(LedgerReason::InvalidJson);
                } else {
                    beginString(c, false);
                    ++i;
                }
            } else if (c == ']') {
                if (closeContainer(c))
                    ++i;
            } else if (isBareCharacter(c)) {
                m_bareIsKey = false;
                m_phase = Phase::Bare;
            } else {
                fail(LedgerReason::InvalidJson);
            }
            break;
        case Phase::KeyOrEnd:
        case Phase::Key:
            if (quote) {
                beginString(c, true);
                ++i;
            } else if (c == '}') {
                if (closeContainer(c))
                    ++i;
            } else if (c == ':' && i + 1 < text.size() && isBareCharacter(text[i + 1])) { // Ruby's :symbol
                repair(LedgerReason::PythonLiteral);
                ++i;
            } else if (isBareCharacter(c) && !(c >= '0' && c <= '9')) {
                m_bareIsKey = true;
                m_phase = Phase::Bare;
            } else {
                fail(LedgerReason::InvalidJson);
            }
            break;
        case Phase::Colon:
            if (c == ':' || c == '=') {
                if (c == '=') {
                    repair(LedgerReason::PythonLiteral);
                    if (i + 1 < text.size() && text[i + 1] == '>')
                        ++i;
                }
                m_output.push_back(':');
                m_lastToken = ':';
                m_phase = Phase::Value;
                ++i;
            } else {
                fail(LedgerReason::InvalidJson);
            }
            break;
        case Phase::CommaOrEnd:
            if (c == ',') {
                m_output.push_back(',');
                m_lastToken = ',';
                m_phase = m_stack.back() == '{' ? Phase::KeyOrEnd : Phase::ValueOrEnd;
                ++i;
            } else if (c == '}' || c == ']') {
                if (closeContainer(c))
                    ++i;
            } else if ((quote && c == m_mainQuote) || (c == '{' && m_stack.back() == '[')) {
                repair(LedgerReason::MissingComma);
                m_output.push_back(',');
                m_lastToken = ',';
                m_phase = m_stack.back() == '{' ? Phase::KeyOrEnd : Phase::ValueOrEnd;
            } else {
                fail(LedgerReason::InvalidJson);
            }
            break;
        case Phase::String:
        case Phase::Bare:
        case Phase::Done:
            break;
        }
    }
    return i;
}

void FrameRepair::lineEnd()
{
    if (m_state != State::NeedMore)
        return;
    if (m_phase == Phase::Bare)
        endBare();
    if (m_phase == Phase::String) {
        m_wrapOpen = true;
        repair(LedgerReason::HardWrapped);
    }
}

void FrameRepair::finish()
{
    if (m_state != State::NeedMore)
        return;
    if (m_phase == Phase::Bare) {
        const bool number = !m_bare.empty() && isNumber(m_bare);
        endBare();
        if (m_state != State::NeedMore || number) {
            m_state = State::NeedMore;
            fail(LedgerReason::Truncated);
            return;
        }
    }
    // Only where the last value is whole can nothing but brackets be missing; a number may have lost digits.
    const bool whole = m_phase == Phase::CommaOrEnd
        && (m_lastToken == '}' || m_lastToken == ']' || ((m_lastToken == 's' || m_lastToken == 'w') && m_stack.size() <= 3));
    if (!whole || m_stack.size() > 8) {
        fail(LedgerReason::Truncated);
        return;
    }
    repair(LedgerReason::MissingBracket);
    while (!m_stack.empty()) {
        m_output.push_back(m_stack.back() == '{' ? '}' : ']');
        m_stack.pop_back();
    }
    m_phase = Phase::Done;
    m_state = State::Complete;
}

void FrameRepair::finishBefore()
{
    if (m_state != State::Failed || m_failure != LedgerReason::InvalidJson)
        return;
    m_state = State::NeedMore;
    finish();
}

std::string withPlainQuotes(std::string_view text, bool entities, bool smartQuotes)
{
    struct Replacement
    {
        std::string_view from;
        char to;
        bool entity;
    };
    static constexpr Replacement replacements[] = {
        {"&quot;", '"', true}, {"&#34;", '"', true}, {"&#x22;", '"', true}, {"&#39;", '\'', true}, {"&apos;", '\'', true},
        {"&lt;", '<', true}, {"&gt;", '>', true}, {"&amp;", '&', true}, {"&nbsp;", ' ', true}, {"\xc2\xa0", ' ', false},
        {"\xe2\x80\x9c", '"', false}, {"\xe2\x80\x9d", '"', false}, {"\xe2\x80\x9e", '"', false},
        {"\xe2\x80\x9f", '"', false}, {"\xc2\xab", '"', false}, {"\xc2\xbb", '"', false},
        {"\xe2\x80\x98", '\'', false}, {"\xe2\x80\x99", '\'', false}};
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        bool replaced = false;
        if ((entities && c == '&') || (smartQuotes && static_cast<unsigned char>(c) >= 0xc2)) {
            for (const Replacement &r : replacements) {
                if ((r.entity ? entities : smartQuotes) && text.compare(i, r.from.size(), r.from) == 0) {
                    out.push_back(r.to);
                    i += r.from.size();
                    replaced = true;
                    break;
                }
            }
        }
        if (!replaced) {
            out.push_back(c);
            ++i;
        }
    }
    return out;
}

void unescapeJsonInto(std::string_view text, std::string *out)
{
    out->clear();
    out->reserve(text.size());
    std::size_t i = 0;
    while (i < text.size()) {
        const void *hit = std::memchr(text.data() + i, '\\', text.size() - i);
        const std::size_t next = hit ? std::size_t(static_cast<const char *>(hit) - text.data()) : text.size();
        out->append(text.data() + i, next - i);
        i = next;
        if (i + 1 >= text.size()) {
            if (i < text.size())
                out->push_back('\\');
            break;
        }
        const char c = text[i + 1];
        i += 2;
        switch (c) {
        case 'n':
            out->push_back('\n');
            break;
        case 't':
            out->push_back('\t');
            break;
        case 'r':
            out->push_back('\r');
            break;
        case 'b':
            out->push_back('\b');
            break;
        case 'f':
            out->push_back('\f');
            break;
        case 'u': {
            int code = codeUnit(text.data() + i, text.data() + text.size());
            if (code < 0) {
                *out += "\\u";
                break;
            }
            i += 4;
            if (code >= 0xd800 && code < 0xdc00 && text.substr(i, 2) == "\\u") {
                const int low = codeUnit(text.data() + i + 2, text.data() + text.size());
                if (low >= 0xdc00 && low < 0xe000) {
                    i += 6;
                    appendUtf8(*out, 0x10000u + (unsigned(code - 0xd800) << 10) + unsigned(low - 0xdc00));
                    break;
                }
            }
            appendUtf8(*out, code >= 0xd800 && code < 0xe000 ? 0xfffd : char32_t(code));
            break;
        }
        default:
            out->push_back(c);
        }
    }
}

std::size_t undoubleQuotesInto(std::string_view text, std::string *out)
{
    out->clear();
    std::size_t i = 0;
    while (true) {
        const std::size_t quote = text.find('"', i);
        if (quote == std::string_view::npos) {
            out->append(text.substr(i));
            return quote;
        }
        out->append(text.substr(i, quote - i));
        if (quote + 1 >= text.size() || text[quote + 1] != '"')
            return quote;
        out->push_back('"');
        i = quote + 2;
    }
}

} // namespace Roamscope
