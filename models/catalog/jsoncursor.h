// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstring>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace Roamscope {

/// Why a text is not JSON.
enum class JsonFault : quint8 {
    None,
    End, ///< the text ends too early
    Character, ///< something else must stand here
    Escape,
    Control, ///< a raw control character inside a string
    Utf8,
    Number,
    Depth,
    Trailing, ///< more text after the value
};

/// A string of a JSON text: what stands between its quotes, as written.
struct JsonText
{
    const char *begin = nullptr;
    qsizetype size = 0;
    bool escaped = false;
    bool nonAscii = false;

    std::string_view raw() const { return {begin, std::size_t(size)}; }
    bool plain() const { return !escaped && !nonAscii; }
};

/// A number of a JSON text, as written.
struct JsonNumber
{
    const char *begin = nullptr;
    qsizetype size = 0;
    bool whole = true; ///< without fraction and exponent

    std::string_view raw() const { return {begin, std::size_t(size)}; }
};

/// Reads JSON by RFC 8259 from bytes, without allocation. Every function returns false, with `fault` set,
/// where the text is not JSON; the position is then that of the fault.
class JsonCursor
{
public:
    /// Deepest nesting that is read.
    static constexpr int maximumDepth = 1024;

    const char *p = nullptr;
    const char *end = nullptr;
    const char *readable = nullptr; ///< bytes up to here may be loaded, past the end too
    JsonFault fault = JsonFault::None;

    /// `padding` bytes past the end may be read (their contents do not matter).
    void open(const char *begin, qsizetype size, qsizetype padding)
    {
        p = begin;
        end = begin + size;
        readable = end + padding;
        fault = JsonFault::None;
    }

    bool fail(JsonFault what)
    {
        fault = p >= end && what == JsonFault::Character ? JsonFault::End : what;
        return false;
    }

    void skipSpace()
    {
        while (p < end && (*p == ' ' || *p == '\n' || *p == '\r' || *p == '\t'))
            ++p;
    }

    char peek() const { return p < end ? *p : '\0'; }

    bool take(char wanted)
    {
        if (p < end && *p == wanted) [[likely]] {
            ++p;
            return true;
        }
        return fail(JsonFault::Character);
    }

    /// A string; the cursor stands on its opening quote.
    bool text(JsonText *text)
    {
        const char *at = p + 1;
        text->begin = at;
        text->escaped = false;
        bool nonAscii = false;
        for (;;) {
#ifdef __SSE2__
            if (at + 16 <= readable) {
                const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
                const __m128i quote = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'));
                const __m128i slash = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'));
                const __m128i space = _mm_set1_epi8(0x1F);
                const __m128i control = _mm_cmpeq_epi8(_mm_max_epu8(bytes, space), space);
                const auto stop = unsigned(_mm_movemask_epi8(_mm_or_si128(_mm_or_si128(quote, slash), control)));
                const auto high = unsigned(_mm_movemask_epi8(bytes));
                if (stop == 0) {
                    nonAscii |= high != 0;
                    at += 16;
                    continue;
                }
                const int n = __builtin_ctz(stop);
                nonAscii |= (high & ((1u << n) - 1)) != 0;
                at += n;
            } else
#endif
            {
                while (at < end && *at != '"' && *at != '\\' && quint8(*at) >= 0x20) {
                    nonAscii |= quint8(*at) >= 0x80;
                    ++at;
                }
            }
            if (at >= end) {
                p = end;
                return fail(JsonFault::End);
            }
            if (*at == '"') [[likely]]
                break;
            p = at;
            if (*at != '\\')
                return fail(JsonFault::Control);
            if (!escape(&at))
                return false;
            text->escaped = true;
        }
        text->size = at - text->begin;
        text->nonAscii = nonAscii;
        if (nonAscii && !utf8(text->begin, text->size))
            return false;
        p = at + 1;
        return true;
    }

    bool number(JsonNumber *number)
    {
        const char *at = p;
        number->begin = at;
        number->whole = true;
        if (at < end && *at == '-')
            ++at;
        if (at < end && *at == '0') {
            ++at;
        } else if (!digits(&at)) {
            return false;
        }
        if (at < end && *at == '.') {
            ++at;
            number->whole = false;
            if (!digits(&at))
                return false;
        }
        if (at < end && (*at == 'e' || *at == 'E')) {
            ++at;
            number->whole = false;
            if (at < end && (*at == '+' || *at == '-'))
                ++at;
            if (!digits(&at))
                return false;
        }
        number->size = at - number->begin;
        p = at;
        return true;
    }

    /// true, false or null; the cursor stands on its first letter.
    bool word(std::string_view word)
    {
        if (std::size_t(end - p) >= word.size() && std::memcmp(p, word.data(), word.size()) == 0) {
            p += word.size();
            return true;
        }
        return fail(JsonFault::Character);
    }

    /// Any value, checked and passed over; `depth` = how deep it lies already.
    bool skip(int depth);

private:
    bool digits(const char **at)
    {
        const char *first = *at;
        while (*at < end && **at >= '0' && **at <= '9')
            ++*at;
        if (*at != first)
            return true;
        p = *at;
        return fail(p < end ? JsonFault::Number : JsonFault::End);
    }

    bool escape(const char **at);
    bool utf8(const char *begin, qsizetype size);
};

/// Code points of a string that text() has accepted; a lone surrogate escape counts as one.
qsizetype codePoints(const JsonText &text);
/// The string without escapes, at most `limit` bytes; a lone surrogate becomes U+FFFD.
qsizetype unescape(const JsonText &text, char *to, qsizetype limit);

} // namespace Roamscope
