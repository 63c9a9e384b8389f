// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/elementscanner.h"

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__x86_64__) || defined(__i386__)
#include <immintrin.h>
#define ROAMSCOPE_SCAN_X86 1
#endif

namespace Roamscope {

namespace {

constexpr std::ptrdiff_t blockSize = 64;

/// Where certain characters stand in 64 bytes, a bit each.
struct Block
{
    quint64 quote;
    quint64 backslash;
    quint64 structure; ///< { } [ ] :
};
using Classify = void (*)(const char *, Block *);

void classifyPortable(const char *text, Block *block)
{
    *block = {};
    for (int i = 0; i < blockSize; ++i) {
        const quint64 bit = quint64(1) << i;
        switch (text[i]) {
        case '"':
            block->quote |= bit;
            break;
        case '\\':
            block->backslash |= bit;
            break;
        case '{':
        case '}':
        case '[':
        case ']':
        case ':':
            block->structure |= bit;
            break;
        default:
            break;
        }
    }
}

#ifdef ROAMSCOPE_SCAN_X86
__attribute__((target("avx2"))) void classifyAvx2(const char *text, Block *block)
{
    const __m256i low = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(text));
    const __m256i high = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(text + 32));
    const __m256i quote = _mm256_set1_epi8('"');
    const __m256i backslash = _mm256_set1_epi8('\\');
    const __m256i colon = _mm256_set1_epi8(':');
    // [ and ] differ from { and } by this bit only.
    const __m256i fold = _mm256_set1_epi8(0x20);
    const __m256i open = _mm256_set1_epi8('{');
    const __m256i close = _mm256_set1_epi8('}');
    const auto bits = [](__m256i a, __m256i b) __attribute__((target("avx2"))) {
        return quint64(quint32(_mm256_movemask_epi8(a))) | quint64(quint32(_mm256_movemask_epi8(b))) << 32;
    };
    const auto structure = [&](__m256i bytes) __attribute__((target("avx2"))) {
        const __m256i folded = _mm256_or_si256(bytes, fold);
        const __m256i brackets = _mm256_or_si256(_mm256_cmpeq_epi8(folded, open), _mm256_cmpeq_epi8(folded, close));
        return _mm256_or_si256(brackets, _mm256_cmpeq_epi8(bytes, colon));
    };
    block->quote = bits(_mm256_cmpeq_epi8(low, quote), _mm256_cmpeq_epi8(high, quote));
    block->backslash = bits(_mm256_cmpeq_epi8(low, backslash), _mm256_cmpeq_epi8(high, backslash));
    block->structure = bits(structure(low), structure(high));
}
#endif

Classify bestClassify()
{
#ifdef ROAMSCOPE_SCAN_X86
    if (__builtin_cpu_supports("avx2"))
        return classifyAvx2;
#endif
    return classifyPortable;
}

/// Bit n = parity of the bits up to n: within quotes or not.
quint64 prefixXor(quint64 bits)
{
    bits ^= bits << 1;
    bits ^= bits << 2;
    bits ^= bits << 4;
    bits ^= bits << 8;
    bits ^= bits << 16;
    bits ^= bits << 32;
    return bits;
}

/// Bits of characters that a backslash before them makes part of the text.
quint64 escapedBits(quint64 backslash, quint64 *carried)
{
    quint64 escaped = *carried;
    *carried = 0;
    backslash &= ~escaped;
    while (backslash) {
        const int at = std::countr_zero(backslash);
        if (at == 63) {
            *carried = 1;
            break;
        }
        escaped |= quint64(1) << (at + 1);
        backslash &= ~(quint64(3) << at);
    }
    return escaped;
}

bool isBlank(char letter)
{
    return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
}

quint64 load8(const char *at)
{
    quint64 value;
    std::memcpy(&value, at, 8);
    return value;
}

/// Of a member's name; 8 bytes can be read past any text here.
quint64 nameHash(std::string_view name)
{
    quint64 hash = name.size() * 0x9E3779B97F4A7C15ull;
    std::size_t at = 0;
    for (; at + 8 <= name.size(); at += 8) {
        hash = (hash ^ load8(name.data() + at)) * 0xBF58476D1CE4E5B9ull;
        hash ^= hash >> 31;
    }
    if (at < name.size()) {
        const quint64 rest = load8(name.data() + at) << (8 * (8 - (name.size() - at)));
        hash = (hash ^ rest) * 0x94D049BB133111EBull;
        hash ^= hash >> 29;
    }
    return hash * 0x9E3779B97F4A7C15ull | 1;
}

/// The text between the quotes that end right before `colon`; empty when there is none.
std::string_view nameBefore(const char *colon, const char *begin)
{
    const char *at = colon - 1;
    while (at > begin && isBlank(*at))
        --at;
    if (at <= begin || *at != '"')
        return {};
    const char *last = at;
    for (--at; at > begin; --at) {
        if (*at != '"')
            continue;
        const char *slash = at;
        while (slash - 1 > begin && slash[-1] == '\\')
            --slash;
        if ((at - slash) % 2 == 0)
            break;
    }
    return {at + 1, std::size_t(last - at - 1)};
}

/// A short text or number behind `colon`, without quotes.
std::string_view valueAfter(const char *colon, const char *end)
{
    constexpr std::ptrdiff_t longest = 256;
    const char *at = colon + 1;
    while (at < end && isBlank(*at))
        ++at;
    const char *limit = at + std::min<std::ptrdiff_t>(longest, end - at);
    if (at < limit && *at == '"') {
        const char *begin = ++at;
        while (at < limit && *at != '"' && *at != '\\')
            ++at;
        return at < limit && *at == '"' ? std::string_view(begin, std::size_t(at - begin)) : std::string_view();
    }
    const char *begin = at;
    while (at < limit && ((*at >= '0' && *at <= '9') || *at == '-' || *at == '.'))
        ++at;
    return {begin, std::size_t(at - begin)};
}

void noteMember(ScannedElement *element, const char *colon, const char *begin, const char *end)
{
    const std::string_view name = nameBefore(colon, begin);
    if (name.empty())
        return;
    element->members += nameHash(name);
    switch (name.size()) {
    case 2:
        if (name == "id")
            element->id = valueAfter(colon, end);
        break;
    case 3:
        if (name == "uid" && element->id.empty())
            element->id = valueAfter(colon, end);
        break;
    case 4:
        if (name == "type")
            element->type = valueAfter(colon, end);
        break;
    case 7:
        if (name == "partyId")
            element->party = valueAfter(colon, end);
        break;
    case 8:
        if (name == "party_id")
            element->party = valueAfter(colon, end);
        break;
    case 11:
        if (name == "countryCode")
            element->country = valueAfter(colon, end);
        else if (name == "lastUpdated")
            element->updated = valueAfter(colon, end);
        break;
    case 12:
        if (name == "country_code")
            element->country = valueAfter(colon, end);
        else if (name == "last_updated")
            element->updated = valueAfter(colon, end);
        break;
    default:
        break;
    }
}

} // namespace

ElementScanner::Result ElementScanner::run()
{
    static const Classify best = bestClassify();
    const Classify classify = m_portable ? classifyPortable : best;
    constexpr std::ptrdiff_t progressStep = 4 << 20;
    constexpr std::ptrdiff_t longAnyhow = 64 << 10;
    constexpr std::ptrdiff_t longBeside = 8; ///< times the longest one so far

    qint64 depth = 0;
    quint64 inText = 0; // all ones while a string goes over the end of a block
    quint64 escapeCarried = 0;
    const char *between = m_begin; // behind the last element
    const char *nextProgress = m_begin + std::min<std::ptrdiff_t>(progressStep, m_end - m_begin);
    ScannedElement element;
    const char *elementBegin = m_begin;
    std::ptrdiff_t longest = 0;
    std::ptrdiff_t longFrom = longAnyhow; ///< when it is asked next

    const auto checkBetween = [&](const char *to) {
        const char *at = between;
        while (at < to && (isBlank(*at) || *at == ','))
            ++at;
        if (at >= to || !onOther)
            return;
        const char *last = to;
        while (last > at && (isBlank(last[-1]) || last[-1] == ','))
            --last;
        onOther({at, std::size_t(last - at)});
    };

    for (const char *text = m_begin; text < m_end; text += blockSize) {
        Block block;
        classify(text, &block);
        const quint64 quotes = block.quote & ~escapedBits(block.backslash, &escapeCarried);
        const quint64 texts = prefixXor(quotes) ^ inText;
        inText = quint64(qint64(texts) >> 63);
        quint64 structure = block.structure & ~texts;
        if (m_end - text < blockSize)
            structure &= (quint64(1) << (m_end - text)) - 1;
        while (structure) {
            const char *at = text + std::countr_zero(structure);
            structure &= structure - 1;
            switch (*at) {
            case ':':
                if (depth == 1 && *elementBegin == '{')
                    noteMember(&element, at, elementBegin, m_end);
                break;
            case '{':
            case '[':
                if (depth++ == 0) {
                    checkBetween(at);
                    elementBegin = at;
                    element = {};
                    longFrom = std::max(longAnyhow, longBeside * longest);
                }
                break;
            default:
                if (depth == 0) {
                    checkBetween(at);
                    return {End::ListEnds, at, at};
                }
                if (--depth == 0) {
                    // A bracket of the other kind: one is missing somewhere inside.
                    if ((*elementBegin == '{') != (*at == '}'))
                        return {End::InsideElement, elementBegin, at};
                    between = at + 1;
                    longest = std::max(longest, between - elementBegin);
                    element.json = {elementBegin, std::size_t(between - elementBegin)};
                    if (!onElement(element))
                        return {End::Stopped, between, at};
                }
                break;
            }
        }
        if (depth > 0 && text - elementBegin > longFrom && onLong) {
            longFrom = 2 * (text - elementBegin);
            if (!onLong(elementBegin, text))
                return {End::InsideElement, elementBegin, text};
        }
        if (text >= nextProgress) {
            nextProgress = text + progressStep;
            if (onProgress && !onProgress(text))
                return {End::Stopped, depth > 0 ? elementBegin : text, text};
        }
    }
    if (depth > 0)
        return {End::InsideElement, elementBegin, m_end};
    checkBetween(m_end);
    return {End::TextEnds, m_end, m_end};
}

} // namespace Roamscope
