// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/textlog/framescan.h"

#include <simdjson.h>

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace Roamscope {

namespace {

constexpr std::ptrdiff_t longestId = 160;
constexpr std::ptrdiff_t longestAction = 64;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// An opening quote in one of the ways that quotes reach a log.
struct OpenQuote
{
    QuoteStyle style = QuoteStyle::None;
    std::string_view closing; ///< text that closes it
    int length = 0;
};

OpenQuote readQuote(const char *p, const char *end)
{
    OpenQuote quote;
    if (p >= end)
        return quote;
    const std::size_t left = std::size_t(end - p);
    switch (*p) {
    case '"':
        if (left > 2 && p[1] == '"' && !isBlank(p[2]) && !std::strchr(",:]}", p[2]))
            return {QuoteStyle::Doubled, {p, 2}, 2};
        return {QuoteStyle::Plain, {p, 1}, 1};
    case '\'':
        return {QuoteStyle::Single, {p, 1}, 1};
    case 'u':
    case 'b':
        if (left > 1 && p[1] == '\'')
            return {QuoteStyle::Single, {p + 1, 1}, 2};
        return quote;
    case '\\': {
        int n = 0;
        while (p + n < end && p[n] == '\\' && n < 16)
            ++n;
        if (p + n < end && p[n] == '"')
            return {n == 1 ? QuoteStyle::Escaped : QuoteStyle::TwiceEscaped, {p, std::size_t(n) + 1}, n + 1};
        return quote;
    }
    case '&':
        for (const std::string_view entity : {"&quot;", "&#34;", "&#x22;", "&#39;", "&apos;"}) {
            if (left >= entity.size() && std::memcmp(p, entity.data(), entity.size()) == 0)
                return {QuoteStyle::Entity, {p, entity.size()}, int(entity.size())};
        }
        return quote;
    case '\xe2':
        if (left > 3 && p[1] == '\x80') {
            if (p[2] == '\x9c' || p[2] == '\x9d' || p[2] == '\x9e' || p[2] == '\x9f')
                return {QuoteStyle::Typographic, "\xe2\x80", 3};
            if (p[2] == '\x98' || p[2] == '\x99')
                return {QuoteStyle::Typographic, "\xe2\x80", 3};
        }
        return quote;
    case '\xc2':
        if (left > 2 && (p[1] == '\xab' || p[1] == '\xbb'))
            return {QuoteStyle::Typographic, "\xc2", 2};
        return quote;
    default:
        return quote;
    }
}

FrameKind kindOfType(char type)
{
    switch (type) {
    case '2':
        return FrameKind::Call;
    case '3':
        return FrameKind::CallResult;
    case '4':
        return FrameKind::CallError;
    case '5':
        return FrameKind::CallResultError;
    default:
        return FrameKind::Send;
    }
}

const char *skipBlanks(const char *p, const char *end)
{
    const char *limit = std::min(end, p + 256);
    while (p < limit && (isBlank(*p) || *p == '*' || *p == '`'))
        ++p;
    return p;
}

/// A quoted text; nullptr when it does not close in time. `atEnd` tells that the line ended in it.
const char *readQuoted(const char *p, const char *end, const OpenQuote &quote, std::ptrdiff_t longest, std::string_view *text, bool *atEnd)
{
    p += quote.length;
    const char *const limit = std::min(end, p + longest);
    const char first = quote.closing.front();
    const char *q = p;
    while (q < limit) {
        const auto *hit = static_cast<const char *>(std::memchr(q, first, std::size_t(limit - q)));
        if (!hit)
            break;
        if (std::size_t(end - hit) >= quote.closing.size() && std::memcmp(hit, quote.closing.data(), quote.closing.size()) == 0) {
            *text = {p, std::size_t(hit - p)};
            const bool typographic = quote.style == QuoteStyle::Typographic;
            return hit + (typographic ? quote.length : int(quote.closing.size()));
        }
        q = hit + 1;
    }
    *atEnd = limit == end;
    *text = {p, std::size_t(limit - p)};
    return nullptr;
}

} // namespace

FrameHead readFrameHead(const char *begin, const char *end)
{
    using Verdict = FrameHead::Verdict;
    FrameHead head;
    const char *p = skipBlanks(begin + 1, end);
    if (p >= end) {
        head.verdict = Verdict::Open;
        return head;
    }
    char type = *p;
    // Quoted type: ["2","id",…], rare but unmistakable.
    bool quotedType = false;
    if ((type == '"' || type == '\'') && p + 2 < end && p[2] == type) {
        quotedType = true;
        type = p[1];
        p += 2;
    }
    if (type < '2' || type > '6')
        return head;
    head.kind = kindOfType(type);
    p = skipBlanks(p + 1, end);
    if (p >= end) {
        head.verdict = Verdict::Open;
        return head;
    }
    if (*p != ',')
        return head;
    p = skipBlanks(p + 1, end);
    if (p >= end) {
        head.verdict = Verdict::Open;
        return head;
    }
    bool atEnd = false;
    OpenQuote quote = readQuote(p, end);
    bool numberId = false;
    if (quote.style != QuoteStyle::None) {
        head.quotes = quote.style;
        const char *after = readQuoted(p, end, quote, longestId, &head.id, &atEnd);
        if (!after) {
            if (atEnd)
                head.verdict = Verdict::Open;
            return head;
        }
        p = after;
    } else if (isDigit(*p) || *p == '-') {
        const char *start = p;
        while (p < end && p - start < 40 && (isDigit(*p) || isLetter(*p) || *p == '-'))
            ++p;
        head.id = {start, std::size_t(p - start)};
        numberId = true;
    } else {
        return head;
    }
    p = skipBlanks(p, end);
    if (p >= end) {
        head.verdict = numberId ? Verdict::No : Verdict::Open;
        return head;
    }
    const bool comma = *p == ',';
    if (comma)
        p = skipBlanks(p + 1, end);
    if (p >= end) {
        head.verdict = comma ? Verdict::Open : Verdict::No;
        return head;
    }
    const bool response = head.kind == FrameKind::CallResult;
    if (response) {
        if (*p == '{')
            head.verdict = quotedType && !comma ? Verdict::No : Verdict::Yes;
        else if (comma && !numberId && end - p >= 4 && (std::memcmp(p, "null", 4) == 0 || std::memcmp(p, "None", 4) == 0))
            head.verdict = Verdict::Yes;
        return head;
    }
    if (*p == ']' && (head.kind == FrameKind::CallError || head.kind == FrameKind::CallResultError) && !comma && !numberId) {
        head.verdict = Verdict::Yes;
        return head;
    }
    const OpenQuote second = readQuote(p, end);
    if (second.style == QuoteStyle::None)
        return head;
    if (head.quotes == QuoteStyle::None)
        head.quotes = second.style;
    const char *after = readQuoted(p, end, second, head.kind == FrameKind::Call || head.kind == FrameKind::Send ? longestAction : 1024,
                                   &head.third, &atEnd);
    const bool call = head.kind == FrameKind::Call || head.kind == FrameKind::Send;
    if (call) {
        // An action is a word of letters (vendors add digits, dots and underscores), perhaps bold, perhaps elided.
        bool letters = !head.third.empty() && (isLetter(head.third.front()) || head.third.front() == '*');
        for (const char c : head.third)
            letters = letters && (isLetter(c) || isDigit(c) || c == '.' || c == '_' || c == '*' || c == '-' || c == ':' || c == '/' || static_cast<unsigned char>(c) >= 0x80);
        if (!after) {
            if (atEnd && (letters || head.third.empty()))
                head.verdict = Verdict::Open;
            else if (head.third.find("...") != std::string_view::npos && isLetter(head.third.front()))
                head.verdict = Verdict::Yes; // the elided rest runs into the payload
            return head;
        }
        if (!letters) {
            if (head.third.find("...") != std::string_view::npos && isLetter(head.third.empty() ? ' ' : head.third.front()))
                head.verdict = Verdict::Yes;
            return head;
        }
        p = skipBlanks(after, end);
        if (p >= end)
            head.verdict = Verdict::Open;
        else if (head.third.find("...") != std::string_view::npos)
            head.verdict = Verdict::Yes; // elided: what follows is from the end of the frame
        else if (*p == ',' || *p == '{' || *p == ']' || (*p == '.' && end - p > 2 && p[1] == '.'))
            head.verdict = Verdict::Yes;
        return head;
    }
    if (!after) {
        head.verdict = atEnd ? Verdict::Open : Verdict::No;
        return head;
    }
    p = skipBlanks(after, end);
    if (p >= end || *p == ',' || *p == ']') {
        // [4, 5, "x"] of something else: a number is an id only before a code of letters.
        bool letters = !head.third.empty() || !numberId;
        if (numberId) {
            for (const char c : head.third)
                letters = letters && isLetter(c);
        }
        head.verdict = letters ? Verdict::Yes : Verdict::No;
    }
    return head;
}

const char *findFrameStart(const char *from, const char *end, FrameHead *head)
{
    const char *p = from;
    while (p < end) {
        p = static_cast<const char *>(std::memchr(p, '[', std::size_t(end - p)));
        if (!p)
            return nullptr;
        const char next = p + 1 < end ? p[1] : '\0';
        // Nearly every other bracket of a log is told apart by one character.
        if ((next >= '2' && next <= '6') || isBlank(next) || next == '"' || next == '\'' || next == '*' || p + 1 >= end) {
            *head = readFrameHead(p, end);
            if (head->verdict != FrameHead::Verdict::No)
                return p;
        }
        ++p;
    }
    return nullptr;
}

#if defined(__SSE2__)

namespace {

quint64 maskOf(const __m128i (&v)[4], char c)
{
    const __m128i needle = _mm_set1_epi8(c);
    quint64 mask = 0;
    for (int i = 0; i < 4; ++i)
        mask |= quint64(quint32(_mm_movemask_epi8(_mm_cmpeq_epi8(v[i], needle)))) << (16 * i);
    return mask;
}

/// Parity of the bits up to and including each: bits between two quotes become ones.
quint64 prefixXor(quint64 mask)
{
    mask ^= mask << 1;
    mask ^= mask << 2;
    mask ^= mask << 4;
    mask ^= mask << 8;
    mask ^= mask << 16;
    mask ^= mask << 32;
    return mask;
}

} // namespace

const char *endOfBrackets(const char *begin, const char *end)
{
    quint64 inString = 0; // all ones while a string is open at the block's start
    bool escaped = false; // the block's first character is escaped
    qint64 depth = 0;
    for (const char *block = begin; block < end; block += 64) {
        __m128i v[4];
        for (int i = 0; i < 4; ++i)
            v[i] = _mm_loadu_si128(reinterpret_cast<const __m128i *>(block + 16 * i));
        const quint64 valid = end - block >= 64 ? ~quint64(0) : (quint64(1) << (end - block)) - 1;
        quint64 quotes = maskOf(v, '"') & valid;
        quint64 backslashes = maskOf(v, '\\') & valid;
        if (backslashes || escaped) {
            quint64 escapedBits = 0;
            if (escaped) {
                escapedBits = 1;
                backslashes &= ~quint64(1);
                escaped = false;
            }
            while (backslashes) {
                const int at = std::countr_zero(backslashes);
                backslashes &= backslashes - 1;
                if (at == 63) {
                    escaped = true;
                } else {
                    escapedBits |= quint64(1) << (at + 1);
                    backslashes &= ~(quint64(1) << (at + 1));
                }
            }
            quotes &= ~escapedBits;
        }
        const quint64 strings = prefixXor(quotes) ^ inString;
        inString = quint64(qint64(strings) >> 63);
        // '[' '{' differ from ']' '}' by two: fold '{' onto '[' with the 0x20 bit.
        __m128i folded[4];
        for (int i = 0; i < 4; ++i)
            folded[i] = _mm_andnot_si128(_mm_set1_epi8(0x20), v[i]);
        const quint64 opens = maskOf(folded, '[') & ~strings & valid;
        const quint64 closes = maskOf(folded, ']') & ~strings & valid;
        const int closeCount = std::popcount(closes);
        if (depth > closeCount) {
            depth += std::popcount(opens) - closeCount;
            continue;
        }
        quint64 both = opens | closes;
        while (both) {
            const int at = std::countr_zero(both);
            both &= both - 1;
            if (opens >> at & 1) {
                ++depth;
            } else if (--depth <= 0) {
                return depth == 0 ? block + at + 1 : nullptr;
            }
        }
    }
    return nullptr;
}

#else

const char *endOfBrackets(const char *begin, const char *end)
{
    qint64 depth = 0;
    bool inString = false;
    for (const char *p = begin; p < end; ++p) {
        if (inString) {
            if (*p == '\\')
                ++p;
            else if (*p == '"')
                inString = false;
        } else if (*p == '"') {
            inString = true;
        } else if (*p == '[' || *p == '{') {
            ++depth;
        } else if ((*p == ']' || *p == '}') && --depth <= 0) {
            return depth == 0 ? p + 1 : nullptr;
        }
    }
    return nullptr;
}

#endif

struct FrameParser::Private
{
    simdjson::dom::parser parser;
    std::string idText;
};

FrameParser::FrameParser()
    : d(std::make_unique<Private>())
{
}

FrameParser::~FrameParser() = default;

FrameParser::Result FrameParser::parse(std::string_view text, bool wantTimes, ParsedFrame *frame)
{
    *frame = {};
    if (text.size() > maximumLength)
        return Result::TooLong;
    simdjson::dom::element document;
    const simdjson::error_code error = d->parser.parse(text.data(), text.size(), false).get(document);
    if (error == simdjson::UTF8_ERROR)
        return Result::BadUtf8;
    if (error == simdjson::DEPTH_ERROR)
        return Result::TooDeep;
    simdjson::dom::array array;
    if (error || document.get_array().get(array))
        return Result::BadJson;

    simdjson::dom::element elements[5];
    std::size_t count = 0;
    for (const simdjson::dom::element element : array) {
        if (count < 5)
            elements[count] = element;
        ++count;
    }
    if (count < 2 || count > 16)
        return Result::NotAFrame;
    std::int64_t type = 0;
    if (elements[0].get_int64().get(type)) {
        std::string_view quoted;
        if (elements[0].get_string().get(quoted) || quoted.size() != 1)
            return Result::NotAFrame;
        type = quoted[0] - '0';
    }
    if (type < 2 || type > 6)
        return Result::NotAFrame;
    frame->kind = kindOfType(char('0' + type));
    if (elements[1].get_string().get(frame->id)) {
        if (!elements[1].is_number())
            return Result::NotAFrame;
        d->idText = simdjson::minify(elements[1]);
        frame->id = d->idText;
    }
    simdjson::dom::object payload;
    bool hasPayload = false;
    switch (frame->kind) {
    case FrameKind::Call:
    case FrameKind::Send:
        if (count < 3 || elements[2].get_string().get(frame->action) || frame->action.empty())
            return Result::NotAFrame;
        if (count >= 4) {
            hasPayload = !elements[3].get_object().get(payload);
            if (!hasPayload && !elements[3].is_null() && !elements[3].is_array())
                return Result::NotAFrame;
        }
        break;
    case FrameKind::CallResult:
        if (count >= 3) {
            hasPayload = !elements[2].get_object().get(payload);
            if (!hasPayload && !elements[2].is_null())
                return Result::NotAFrame;
        }
        break;
    default:
        if (count >= 3 && !elements[2].is_string())
            return Result::NotAFrame;
        if (frame->kind == FrameKind::CallResultError)
            frame->version = ProtocolVersion::Ocpp21;
        break;
    }
    if (frame->kind == FrameKind::Send)
        frame->version = ProtocolVersion::Ocpp21;
    if (hasPayload) {
        // The few shapes that differ between versions under the same action.
        const std::string_view action = frame->action;
        std::string_view key;
        for (const auto field : payload) {
            key = field.key;
            if (!action.empty() && frame->version == ProtocolVersion::Unknown) {
                if (key == "chargePointVendor" || key == "chargePointModel" || (key == "errorCode" && action == "StatusNotification")
                    || (key == "idTag" && action == "Authorize") || (key == "connectorId" && (action == "MeterValues" || action == "TriggerMessage" || action == "ChangeAvailability"
                                                      || action == "SetChargingProfile" || action == "GetCompositeSchedule")))
                    frame->version = ProtocolVersion::Ocpp16;
                else if (key == "chargingStation" || (key == "connectorStatus" && action == "StatusNotification")
                         || (key == "idToken" && action == "Authorize") || (key == "evseId" && (action == "MeterValues" || action == "SetChargingProfile" || action == "GetCompositeSchedule"))
                         || (key == "evse" && (action == "TriggerMessage" || action == "ChangeAvailability")))
                    frame->version = ProtocolVersion::Ocpp201;
            }
            if (wantTimes) {
                std::string_view text;
                if (key == "currentTime" && action.empty() && !field.value.get_string().get(text))
                    frame->currentTime = text;
                else if (key == "timestamp" && !field.value.get_string().get(text))
                    frame->timestamp = text;
            }
        }
    }
    return Result::Frame;
}

} // namespace Roamscope
