// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/splitter.h"

#include <bit>
#include <cstring>

#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))
#define ROAMSCOPE_AVX2 1
#include <immintrin.h>
#elif defined(__SSE2__)
#include <emmintrin.h>
#endif

#if defined(__GNUC__) || defined(__clang__)
#define ROAMSCOPE_INLINE inline __attribute__((always_inline))
#else
#define ROAMSCOPE_INLINE inline
#endif

namespace Roamscope {

namespace {

/// One bit for each of 64 bytes.
struct BlockMasks
{
    quint64 quotes = 0;
    quint64 backslashes = 0;
    quint64 opening = 0; ///< { [
    quint64 closing = 0; ///< } ]
};

// Setting bit 5 makes [ a { and ] a }; no other byte becomes one of them.
struct PortableBlock
{
    static ROAMSCOPE_INLINE void read(const char *at, BlockMasks *masks)
    {
#ifdef __SSE2__
        *masks = {};
        for (int i = 0; i < 4; ++i) {
            const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at + 16 * i));
            const __m128i folded = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
            const auto bits = [i](__m128i equal) { return quint64(unsigned(_mm_movemask_epi8(equal))) << (16 * i); };
            masks->quotes |= bits(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')));
            masks->backslashes |= bits(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')));
            masks->opening |= bits(_mm_cmpeq_epi8(folded, _mm_set1_epi8('{')));
            masks->closing |= bits(_mm_cmpeq_epi8(folded, _mm_set1_epi8('}')));
        }
#else
        *masks = {};
        for (int i = 0; i < 64; ++i) {
            const quint64 bit = quint64(1) << i;
            const char folded = char(at[i] | 0x20);
            masks->quotes |= at[i] == '"' ? bit : 0;
            masks->backslashes |= at[i] == '\\' ? bit : 0;
            masks->opening |= folded == '{' ? bit : 0;
            masks->closing |= folded == '}' ? bit : 0;
        }
#endif
    }

    /// Each bit becomes the parity of itself and all below.
    static ROAMSCOPE_INLINE quint64 prefixXor(quint64 bits)
    {
        bits ^= bits << 1;
        bits ^= bits << 2;
        bits ^= bits << 4;
        bits ^= bits << 8;
        bits ^= bits << 16;
        bits ^= bits << 32;
        return bits;
    }
};

/// The bracket that closes the one at `begin`. `blockEnd` = no block begins at or after it; *depth and the rest of
/// the state go on from block to block.
struct ScanState
{
    qint64 depth = 0;
    quint64 inside = 0; ///< all ones when the block begins inside a string
    quint64 escaped = 0; ///< bit 0: the first byte of the block is escaped
};

template<typename Block>
ROAMSCOPE_INLINE const char *scanBlock(const char *at, ScanState *state)
{
    BlockMasks masks;
    Block::read(at, &masks);
    quint64 quotes = masks.quotes;
    if (masks.backslashes | state->escaped) [[unlikely]] {
        // A byte is escaped when an odd number of backslashes stands before it.
        quint64 escaped = state->escaped;
        quint64 open = masks.backslashes & ~escaped;
        quint64 carry = 0;
        while (open) {
            const int first = std::countr_zero(open);
            if (first == 63) {
                carry = 1;
                break;
            }
            const quint64 next = quint64(2) << first;
            escaped |= next;
            open &= ~((next << 1) - 1);
        }
        quotes &= ~escaped;
        state->escaped = carry;
    }
    const quint64 strings = Block::prefixXor(quotes) ^ state->inside;
    state->inside = quint64(qint64(strings) >> 63);
    const quint64 opening = masks.opening & ~strings;
    quint64 closing = masks.closing & ~strings;
    const int closes = std::popcount(closing);
    if (state->depth > closes) [[likely]] {
        state->depth += std::popcount(opening) - closes;
        return nullptr;
    }
    const qint64 before = state->depth;
    int closed = 0;
    while (closing) {
        const int place = std::countr_zero(closing);
        closing &= closing - 1;
        ++closed;
        const quint64 below = (quint64(1) << place) - 1;
        if (before + std::popcount(opening & below) - closed <= 0)
            return at + place + 1;
    }
    state->depth = before + std::popcount(opening) - closes;
    return nullptr;
}

template<typename Block>
ROAMSCOPE_INLINE const char *scan(const char *begin, const char *end, qsizetype padding)
{
    ScanState state;
    const char *at = begin;
    for (; end - at >= 64 || (at < end && end - at + padding >= 64); at += 64) {
        if (const char *found = scanBlock<Block>(at, &state))
            return found <= end ? found : nullptr;
    }
    if (at >= end)
        return nullptr;
    char block[64] = {};
    std::memcpy(block, at, std::size_t(end - at));
    const char *found = scanBlock<Block>(block, &state);
    return found && found - block <= end - at ? at + (found - block) : nullptr;
}

#ifdef ROAMSCOPE_AVX2
struct Avx2Block
{
    __attribute__((target("avx2,pclmul"))) static inline void read(const char *at, BlockMasks *masks)
    {
        const __m256i low = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(at));
        const __m256i high = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(at + 32));
        const __m256i bit = _mm256_set1_epi8(0x20);
        const __m256i foldedLow = _mm256_or_si256(low, bit);
        const __m256i foldedHigh = _mm256_or_si256(high, bit);
        masks->quotes = equal(low, high, '"');
        masks->backslashes = equal(low, high, '\\');
        masks->opening = equal(foldedLow, foldedHigh, '{');
        masks->closing = equal(foldedLow, foldedHigh, '}');
    }

    __attribute__((target("avx2,pclmul"))) static inline quint64 prefixXor(quint64 bits)
    {
        const __m128i product = _mm_clmulepi64_si128(_mm_set_epi64x(0, qint64(bits)), _mm_set1_epi8(char(0xff)), 0);
        return quint64(_mm_cvtsi128_si64(product));
    }

private:
    __attribute__((target("avx2,pclmul"))) static inline quint64 equal(__m256i low, __m256i high, char c)
    {
        const __m256i wanted = _mm256_set1_epi8(c);
        return quint64(quint32(_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, wanted))))
            | quint64(quint32(_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, wanted)))) << 32;
    }
};

__attribute__((target("avx2,pclmul"))) const char *scanAvx2(const char *begin, const char *end, qsizetype padding)
{
    return scan<Avx2Block>(begin, end, padding);
}
#endif

} // namespace

Splitter::Splitter(Kernel kernel)
{
#ifdef ROAMSCOPE_AVX2
    m_avx2 = kernel != Kernel::Portable && __builtin_cpu_supports("avx2") && __builtin_cpu_supports("pclmul");
#else
    Q_UNUSED(kernel)
#endif
}

const char *Splitter::endOfContainer(const char *begin, const char *end, qsizetype padding) const
{
#ifdef ROAMSCOPE_AVX2
    if (m_avx2)
        return scanAvx2(begin, end, padding);
#endif
    return scan<PortableBlock>(begin, end, padding);
}

const char *Splitter::endOfString(const char *begin, const char *end)
{
    for (const char *at = begin + 1; at < end;) {
        const auto *quote = static_cast<const char *>(std::memchr(at, '"', std::size_t(end - at)));
        if (!quote)
            return nullptr;
        const char *slash = quote;
        while (slash > begin + 1 && slash[-1] == '\\')
            --slash;
        at = quote + 1;
        if ((quote - slash) % 2 == 0)
            return at;
    }
    return nullptr;
}

const char *Splitter::endOfValue(const char *begin, const char *end, qsizetype padding) const
{
    if (begin >= end)
        return nullptr;
    if (*begin == '"')
        return endOfString(begin, end);
    if (*begin == '{' || *begin == '[')
        return endOfContainer(begin, end, padding);
    const char *p = begin;
    while (p < end && *p != ',' && *p != ']' && *p != '}' && *p != ' ' && *p != '\n' && *p != '\r' && *p != '\t')
        ++p;
    return p > begin ? p : nullptr;
}

} // namespace Roamscope
