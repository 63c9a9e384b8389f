// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/tables/csvrows.h"

#include "models/capture/textlog/framescan.h"

#include <algorithm>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace Roamscope {

namespace {

/// Whoever writes quotes that never end makes us look for them: not for ever.
constexpr quint64 wasteLimit = quint64(512) << 20;

/// The first delimiter or line end at or behind `p`; `end` when there is none.
const char *findFieldEnd(const char *p, const char *end, char delimiter)
{
#if defined(__SSE2__)
    const __m128i d = _mm_set1_epi8(delimiter);
    const __m128i n = _mm_set1_epi8('\n');
    const __m128i r = _mm_set1_epi8('\r');
    // 64 bytes behind the end can be read; what is found there does not count.
    for (; p < end; p += 16) {
        const __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i *>(p));
        const int found = _mm_movemask_epi8(_mm_or_si128(_mm_cmpeq_epi8(v, d), _mm_or_si128(_mm_cmpeq_epi8(v, n), _mm_cmpeq_epi8(v, r))));
        if (found)
            return std::min(end, p + __builtin_ctz(unsigned(found)));
    }
    return end;
#else
    while (p < end && *p != delimiter && *p != '\n' && *p != '\r')
        ++p;
    return p;
#endif
}

bool endsField(const char *p, const char *end, char delimiter)
{
    while (p < end && *p == ' ' && delimiter != ' ')
        ++p;
    return p >= end || *p == delimiter || *p == '\n' || *p == '\r';
}

bool isEscaped(const char *quote, const char *begin)
{
    std::size_t slashes = 0;
    while (quote - slashes > begin && quote[-1 - std::ptrdiff_t(slashes)] == '\\')
        ++slashes;
    return slashes % 2 == 1;
}

class RowSplitter
{
public:
    RowSplitter(const char *end, const CsvDialect &dialect, quint64 limit, std::vector<TableCell> &cells, CsvRowState &state)
        : m_end(end)
        , m_delimiter(dialect.delimiter)
        , m_quote(dialect.quote)
        , m_escapes(dialect.escapes)
        , m_limit(limit)
        , m_cells(cells)
        , m_state(state)
    {
    }

    const char *split(const char *p)
    {
        const std::size_t first = m_cells.size();
        while (true) {
            const char *next = nullptr;
            const char *start = p;
            while (start < m_end && *start == ' ')
                ++start;
            if (start < m_end && *start == m_quote)
                next = quoted(start);
            else if (start < m_end && (*start == '{' || *start == '['))
                next = json(start);
            if (!next) {
                next = findFieldEnd(p, m_end, m_delimiter);
                add(p, next, TableCell::Form::Plain);
            }
            if (m_cells.size() - first > TableRows::maximumCells) {
                m_cells.pop_back();
                ++m_state.moreCells;
            }
            if (next >= m_end)
                return m_end;
            if (*next == m_delimiter) {
                p = next + 1;
                continue;
            }
            return *next == '\r' && next + 1 < m_end && next[1] == '\n' ? next + 2 : next + 1;
        }
    }

private:
    void add(const char *begin, const char *end, TableCell::Form form)
    {
        const auto size = quint64(end - begin);
        if (size > m_limit) {
            m_state.tooLong = true;
            m_cells.push_back({begin, 0, TableCell::Form::Plain, m_quote});
            return;
        }
        m_cells.push_back({begin, quint32(size), form, m_quote});
    }

    /// Behind the blanks after a field.
    const char *skipBlanks(const char *p) const
    {
        while (p < m_end && *p == ' ' && m_delimiter != ' ')
            ++p;
        return p;
    }

    /// A field that begins with a quote; null when the quote does not enclose it.
    const char *quoted(const char *start)
    {
        const char *const content = start + 1;
        const char *p = content;
        const char *checked = content; // no line end before it
        bool doubled = false;
        bool wrong = false;
        while (true) {
            const auto *q = p < m_end ? static_cast<const char *>(std::memchr(p, m_quote, std::size_t(m_end - p))) : nullptr;
            if (!q || m_state.wasted > wasteLimit)
                return fail(start, q ? q : m_end);
            if (m_escapes && isEscaped(q, content)) {
                doubled = true;
                p = q + 1;
                continue;
            }
            if (!m_escapes && q + 1 < m_end && q[1] == m_quote) {
                doubled = true;
                p = q + 2;
                continue;
            }
            if (endsField(q + 1, m_end, m_delimiter)) {
                if (wrong) {
                    // Two fields of two rows may look like one with a quote too many.
                    if (std::memchr(checked, '\n', std::size_t(q - checked)))
                        return fail(start, q);
                    m_state.wrongQuoting = true;
                }
                add(content, q, !doubled ? TableCell::Form::Plain : m_escapes ? TableCell::Form::Escaped : TableCell::Form::Doubled);
                return skipBlanks(q + 1);
            }
            if (!wrong && (*content == '{' || *content == '[')) {
                // JSON that was put between quotes as it is.
                const char *const lineEnd = endOfLine(content);
                const char *const close = endOfBrackets(content, lineEnd);
                if (close && close < lineEnd && *close == m_quote && endsField(close + 1, m_end, m_delimiter)) {
                    m_state.wrongQuoting = true;
                    add(content, close, TableCell::Form::Plain);
                    return skipBlanks(close + 1);
                }
            }
            wrong = true;
            if (std::memchr(checked, '\n', std::size_t(q - checked)))
                return fail(start, q);
            checked = q;
            p = q + 1;
        }
    }

    const char *fail(const char *start, const char *seen)
    {
        m_state.wrongQuoting = true;
        m_state.wasted += quint64(seen - start);
        return nullptr;
    }

    const char *endOfLine(const char *p)
    {
        if (!m_lineEnd || m_lineEnd < p) {
            const auto *newline = static_cast<const char *>(std::memchr(p, '\n', std::size_t(m_end - p)));
            m_lineEnd = newline ? newline : m_end;
        }
        return m_lineEnd;
    }

    /// JSON without quotes around it has delimiters inside; null when it is not one to the end of the field.
    const char *json(const char *start)
    {
        if (m_state.wasted > wasteLimit)
            return nullptr;
        const char *const lineEnd = endOfLine(start);
        const char *const close = endOfBrackets(start, lineEnd);
        if (!close || !endsField(close, m_end, m_delimiter)) {
            m_state.wasted += quint64((close ? close : lineEnd) - start);
            return nullptr;
        }
        add(start, close, TableCell::Form::Plain);
        return skipBlanks(close);
    }

    const char *const m_end;
    const char m_delimiter;
    const char m_quote;
    const bool m_escapes;
    const quint64 m_limit;
    std::vector<TableCell> &m_cells;
    CsvRowState &m_state;
    const char *m_lineEnd = nullptr; ///< of the line that was asked for last
};

} // namespace

const char *splitCsvRow(const char *p, const char *end, const CsvDialect &dialect, quint64 limit, std::vector<TableCell> &cells, CsvRowState *state)
{
    return RowSplitter(end, dialect, std::min<quint64>(limit, 0x7fffffff), cells, *state).split(p);
}

CsvRows::CsvRows(const char *text, quint64 size, const CsvDialect &dialect, quint64 limit)
    : m_text(text)
    , m_end(text + size)
    , m_at(text + std::min(dialect.data, size))
    , m_dialect(dialect)
    , m_limit(limit)
{
}

bool CsvRows::next(TableBatch &batch)
{
    if (m_at >= m_end)
        return false;
    batch.begin = quint64(m_at - m_text);
    CsvRowState state;
    while (m_at < m_end && batch.rows.size() < batchRows && quint64(m_at - m_text) - batch.begin < batchBytes) {
        const auto first = quint32(batch.cells.size());
        const char *const begin = m_at;
        state = {.wasted = m_wasted};
        m_at = splitCsvRow(begin, m_end, m_dialect, m_limit, batch.cells, &state);
        m_wasted = state.wasted;
        ++m_row;
        const auto offset = quint64(begin - m_text);
        const auto length = quint64(m_at - begin);
        const auto count = quint32(batch.cells.size()) - first;
        const bool blank = count == 1 && trimmedCell(batch.cells[first].raw()).empty() && !state.tooLong;
        const bool comment = count == 1 && batch.cells[first].size > 0 && *batch.cells[first].data == '#';
        if (state.tooLong) {
            batch.ledger.push_back({.kind = LedgerKind::Skipped, .reason = LedgerReason::LineTooLong, .offset = offset, .length = length,
                                    .detail = QByteArray(begin, qsizetype(std::min<quint64>(length, 80)))});
        } else if (comment) {
            batch.ledger.push_back({.kind = LedgerKind::Skipped, .reason = LedgerReason::BlankOrComment, .offset = offset, .length = length});
        }
        if (blank || comment || state.tooLong) {
            batch.cells.resize(first);
            continue;
        }
        batch.rows.push_back({.first = first, .count = count,
                              .place = {.offset = offset, .length = quint32(std::min<quint64>(length, 0xffffffff)), .number = m_dialect.carriageReturns ? quint32(m_row) : 0},
                              .wrongQuoting = state.wrongQuoting});
        if (state.moreCells > 0) {
            batch.ledger.push_back({.kind = LedgerKind::Repaired, .reason = LedgerReason::RaggedRow, .offset = offset, .length = 0});
        }
    }
    batch.end = quint64(m_at - m_text);
    return true;
}

} // namespace Roamscope
