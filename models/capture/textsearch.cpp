// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/textsearch.h"

#include <cstring>

#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))
#define ROAMSCOPE_AVX2 1
#include <immintrin.h>
#endif

namespace Roamscope {

namespace {

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

// How common a byte is in JSON logs; the less the better as a landmark.
int commonness(char c)
{
    static constexpr QByteArrayView order = "\"e:taino,srl0dc1p2um-34/5678gS{}9CVIMTThbvyfNEAPDOR_kB.wx";
    const qsizetype place = order.indexOf(c);
    return place < 0 ? 0 : 64 - int(place);
}

} // namespace

TextSearch::TextSearch(const QByteArray &needle, Qt::CaseSensitivity sensitivity)
    : m_needle(needle)
{
    if (sensitivity == Qt::CaseInsensitive) {
        for (char &c : m_needle) {
            const char small = lower(c);
            m_foldCase = m_foldCase || (small >= 'a' && small <= 'z');
            c = small;
        }
    }
#ifdef ROAMSCOPE_AVX2
    m_hasAvx2 = __builtin_cpu_supports("avx2");
#endif
    qsizetype best = 0;
    qsizetype next = m_needle.size() > 1 ? 1 : 0;
    const auto score = [this](qsizetype i) { return commonness(m_needle[i]); };
    if (next != best && score(next) < score(best))
        std::swap(best, next);
    for (qsizetype i = 2; i < m_needle.size(); ++i) {
        if (score(i) < score(best)) {
            next = best;
            best = i;
        } else if (score(i) < score(next)) {
            next = i;
        }
    }
    m_first = std::min(best, next);
    m_second = std::max(best, next);
}

bool TextSearch::matchesAt(const char *at) const
{
    if (!m_foldCase)
        return std::memcmp(at, m_needle.constData(), std::size_t(m_needle.size())) == 0;
    for (qsizetype i = 0; i < m_needle.size(); ++i) {
        if (lower(at[i]) != m_needle.constData()[i])
            return false;
    }
    return true;
}

const char *TextSearch::findPortable(const char *begin, const char *end) const
{
    const qsizetype length = m_needle.size();
    if (end - begin < length)
        return nullptr;
    const char *const last = end - length;
    const char landmark = m_needle.constData()[m_first];
    if (!m_foldCase) {
        for (const char *p = begin; p <= last;) {
            const auto *hit = static_cast<const char *>(std::memchr(p + m_first, landmark, std::size_t(last - p) + 1));
            if (!hit)
                return nullptr;
            if (matchesAt(hit - m_first))
                return hit - m_first;
            p = hit - m_first + 1;
        }
        return nullptr;
    }
    for (const char *p = begin; p <= last; ++p) {
        if (lower(p[m_first]) == landmark && matchesAt(p))
            return p;
    }
    return nullptr;
}

#ifdef ROAMSCOPE_AVX2
__attribute__((target("avx2"))) const char *TextSearch::findAvx2(const char *begin, const char *end) const
{
    const qsizetype length = m_needle.size();
    const char *p = begin;
    const char a = m_needle.constData()[m_first];
    const char b = m_needle.constData()[m_second];
    const __m256i firstByte = _mm256_set1_epi8(a);
    const __m256i secondByte = _mm256_set1_epi8(b);
    // Setting this bit turns capitals into small letters; a few other bytes coincide, matchesAt() tells.
    const __m256i firstFold = _mm256_set1_epi8(m_foldCase && a >= 'a' && a <= 'z' ? 0x20 : 0);
    const __m256i secondFold = _mm256_set1_epi8(m_foldCase && b >= 'a' && b <= 'z' ? 0x20 : 0);
    const auto compare = [&](const char *at) __attribute__((target("avx2"), always_inline)) {
        const __m256i first = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(at + m_first));
        const __m256i second = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(at + m_second));
        return _mm256_and_si256(_mm256_cmpeq_epi8(_mm256_or_si256(first, firstFold), firstByte),
                                _mm256_cmpeq_epi8(_mm256_or_si256(second, secondFold), secondByte));
    };
    // Every load stays inside [begin, end).
    while (end - p >= length + 127) {
        const __m256i m0 = compare(p);
        const __m256i m1 = compare(p + 32);
        const __m256i m2 = compare(p + 64);
        const __m256i m3 = compare(p + 96);
        const __m256i any = _mm256_or_si256(_mm256_or_si256(m0, m1), _mm256_or_si256(m2, m3));
        if (!_mm256_testz_si256(any, any)) {
            quint64 masks[2] = {quint64(quint32(_mm256_movemask_epi8(m0))) | quint64(quint32(_mm256_movemask_epi8(m1))) << 32,
                                quint64(quint32(_mm256_movemask_epi8(m2))) | quint64(quint32(_mm256_movemask_epi8(m3))) << 32};
            for (int half = 0; half < 2; ++half) {
                for (quint64 mask = masks[half]; mask; mask &= mask - 1) {
                    const char *const at = p + half * 64 + __builtin_ctzll(mask);
                    if (matchesAt(at))
                        return at;
                }
            }
        }
        p += 128;
    }
    return findPortable(p, end);
}
#else
const char *TextSearch::findAvx2(const char *begin, const char *end) const
{
    return findPortable(begin, end);
}
#endif

const char *TextSearch::find(const char *begin, const char *end) const
{
    if (m_needle.isEmpty())
        return begin;
    if (end - begin < m_needle.size())
        return nullptr;
    return m_hasAvx2 ? findAvx2(begin, end) : findPortable(begin, end);
}

} // namespace Roamscope
