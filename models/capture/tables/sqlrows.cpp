// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/tables/sqlrows.h"

#include <algorithm>
#include <cstring>

namespace Roamscope {

namespace {

constexpr std::size_t maximumTables = 200;
constexpr std::size_t maximumColumns = 2000;
constexpr std::size_t maximumHead = 64 << 10; ///< of a statement, before its rows

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$' || static_cast<unsigned char>(c) >= 0x80;
}

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

bool sameWord(std::string_view a, std::string_view lower)
{
    return a.size() == lower.size() && std::equal(a.begin(), a.end(), lower.begin(), [](char x, char y) { return lowered(x) == y; });
}

/// Blanks and comments.
const char *skipSpace(const char *p, const char *end)
{
    while (p < end) {
        if (isSpace(*p)) {
            ++p;
        } else if (*p == '#' || (*p == '-' && p + 1 < end && p[1] == '-')) {
            const auto *newline = static_cast<const char *>(std::memchr(p, '\n', std::size_t(end - p)));
            p = newline ? newline + 1 : end;
        } else if (*p == '/' && p + 1 < end && p[1] == '*') {
            const std::size_t close = std::string_view(p, std::size_t(end - p)).find("*/", 2);
            p = close == std::string_view::npos ? end : p + close + 2;
        } else {
            break;
        }
    }
    return p;
}

std::string_view wordAt(const char *p, const char *end)
{
    const char *e = p;
    while (e < end && e - p < 64 && isWordCharacter(*e))
        ++e;
    return {p, std::size_t(e - p)};
}

/// A name with its quotes removed, of "schema.table" the last part. Null when there is none.
const char *readName(const char *p, const char *end, std::string *name)
{
    while (true) {
        name->clear();
        p = skipSpace(p, end);
        if (p < end && (*p == '`' || *p == '"' || *p == '[')) {
            const char close = *p == '[' ? ']' : *p;
            const auto *q = static_cast<const char *>(std::memchr(p + 1, close, std::size_t(std::min<std::ptrdiff_t>(end - p - 1, 300))));
            if (!q)
                return nullptr;
            name->assign(p + 1, q);
            p = q + 1;
        } else {
            const std::string_view word = wordAt(p, end);
            if (word.empty())
                return nullptr;
            name->assign(word);
            p += word.size();
        }
        if (p >= end || *p != '.')
            return p;
        ++p;
    }
}

/// "(a, `b`, [c])"; null when it is no list of names.
const char *readNames(const char *p, const char *end, std::vector<std::string> *names)
{
    names->clear();
    ++p;
    std::string name;
    while (true) {
        p = readName(p, end, &name);
        if (!p || names->size() >= maximumColumns)
            return nullptr;
        names->push_back(name);
        p = skipSpace(p, end);
        if (p < end && *p == ',') {
            ++p;
            continue;
        }
        return p < end && *p == ')' ? p + 1 : nullptr;
    }
}

/// Column names of CREATE TABLE name ( … ): the first word of each entry that is no constraint.
const char *readColumns(const char *p, const char *end, std::vector<std::string> *names)
{
    names->clear();
    ++p;
    while (p < end && names->size() < maximumColumns) {
        p = skipSpace(p, end);
        const std::string_view word = wordAt(p, end);
        std::string name;
        bool constraint = false;
        for (const char *other : {"primary", "key", "unique", "constraint", "index", "foreign", "check", "fulltext", "period"})
            constraint = constraint || sameWord(word, other);
        const char *const next = readName(p, end, &name);
        if (!next)
            return nullptr;
        if (!constraint)
            names->push_back(name);
        int depth = 0;
        for (p = next; p < end; ++p) {
            if (*p == '\'' || *p == '"' || *p == '`') {
                const auto *q = static_cast<const char *>(std::memchr(p + 1, *p, std::size_t(end - p - 1)));
                if (!q)
                    return nullptr;
                p = q;
            } else if (*p == '(') {
                ++depth;
            } else if (*p == ')' && depth-- == 0) {
                return p + 1;
            } else if (*p == ',' && depth == 0) {
                break;
            }
        }
        ++p;
    }
    return nullptr;
}

bool isSlashed(const char *quote, const char *content)
{
    std::size_t slashes = 0;
    while (quote - slashes > content && quote[-1 - std::ptrdiff_t(slashes)] == '\\')
        ++slashes;
    return slashes % 2 == 1;
}

/// MySQL writes names between ` and escapes with \; the standard does neither.
bool usesEscapes(std::string_view text)
{
    text = text.substr(0, 1 << 20);
    return text.find('`') != std::string_view::npos || text.find("\\\"") != std::string_view::npos || text.find("\\'") != std::string_view::npos;
}

/// Behind the ';' of the statement, or the line end of a meta command.
const char *skipStatement(const char *p, const char *end, bool escapes)
{
    if (p < end && *p == '\\') {
        const auto *newline = static_cast<const char *>(std::memchr(p, '\n', std::size_t(end - p)));
        return newline ? newline + 1 : end;
    }
    while (p < end) {
        if (*p == ';')
            return p + 1;
        if (*p == '\'' || *p == '"' || *p == '`') {
            const char *const content = p + 1;
            const auto *q = static_cast<const char *>(std::memchr(content, *p, std::size_t(end - content)));
            while (q && escapes && isSlashed(q, content))
                q = q + 1 < end ? static_cast<const char *>(std::memchr(q + 1, *p, std::size_t(end - q - 1))) : nullptr;
            p = q ? q + 1 : end;
        } else if ((*p == '-' && p + 1 < end && p[1] == '-') || (*p == '/' && p + 1 < end && p[1] == '*')) {
            p = skipSpace(p, end);
        } else {
            ++p;
        }
    }
    return end;
}

struct Statement
{
    enum class Kind : quint8 { Other, Insert, Copy, Create } kind = Kind::Other;
    SqlTable table;
    const char *next = nullptr; ///< rows, or what follows the statement
};

/// The statement at `p`, up to its rows.
Statement readStatement(const char *p, const char *end, const char *text, bool escapes)
{
    Statement statement;
    statement.table.offset = quint64(p - text);
    const char *const limit = std::min(end, p + maximumHead);
    const auto other = [&] {
        statement.kind = Statement::Kind::Other;
        statement.next = skipStatement(p, end, escapes);
        return statement;
    };
    std::string_view word = wordAt(p, limit);
    const char *at = p + word.size();
    if (sameWord(word, "create")) {
        at = skipSpace(at, limit);
        word = wordAt(at, limit);
        if (!sameWord(word, "table"))
            return other();
        at = skipSpace(at + word.size(), limit);
        for (const char *skipped : {"if", "not", "exists"}) {
            if (sameWord(wordAt(at, limit), skipped))
                at = skipSpace(at + std::strlen(skipped), limit);
        }
        at = readName(at, limit, &statement.table.name);
        at = at ? skipSpace(at, limit) : nullptr;
        if (!at || at >= limit || *at != '(' || !(at = readColumns(at, limit, &statement.table.columns)))
            return other();
        statement.kind = Statement::Kind::Create;
        statement.next = skipStatement(at, end, escapes);
        return statement;
    }
    const bool copy = sameWord(word, "copy");
    if (!copy && !sameWord(word, "insert") && !sameWord(word, "replace"))
        return other();
    statement.table.copy = copy;
    while (true) {
        at = skipSpace(at, limit);
        word = wordAt(at, limit);
        if (!sameWord(word, "into") && !sameWord(word, "ignore") && !sameWord(word, "or") && !sameWord(word, "replace") && !sameWord(word, "delayed")
            && !sameWord(word, "low_priority") && !sameWord(word, "only"))
            break;
        at += word.size();
    }
    at = readName(at, limit, &statement.table.name);
    at = at ? skipSpace(at, limit) : nullptr;
    if (!at || statement.table.name.empty())
        return other();
    if (at < limit && *at == '(' && !(at = readNames(at, limit, &statement.table.columns)))
        return other();
    // "FROM stdin", "OVERRIDING SYSTEM VALUE VALUES".
    while (at < limit) {
        at = skipSpace(at, limit);
        word = wordAt(at, limit);
        if (word.empty())
            return other();
        at += word.size();
        if (copy && sameWord(word, "stdin")) {
            const auto *newline = static_cast<const char *>(std::memchr(at, '\n', std::size_t(end - at)));
            statement.next = newline ? newline + 1 : end;
            statement.kind = Statement::Kind::Copy;
            return statement;
        }
        if (!copy && (sameWord(word, "values") || sameWord(word, "value"))) {
            const char *const next = skipSpace(at, limit);
            if (next < limit && *next == '(') {
                statement.next = next;
                statement.kind = Statement::Kind::Insert;
                return statement;
            }
        }
    }
    return other();
}

bool endsCopy(const char *line, const char *end)
{
    return end - line >= 2 && line[0] == '\\' && line[1] == '.' && (line + 2 == end || line[2] == '\n' || line[2] == '\r');
}

} // namespace

std::vector<SqlTable> findSqlTables(std::string_view text, quint64 searched)
{
    std::vector<SqlTable> tables;
    std::vector<SqlTable> created;
    const char *const begin = text.data();
    const char *const end = begin + text.size();
    const char *const stop = begin + std::min<quint64>(searched, text.size());
    const bool escapes = usesEscapes(text);
    const char *p = skipSpace(begin, end);
    while (p < stop && tables.size() < maximumTables) {
        const Statement statement = readStatement(p, end, begin, escapes);
        p = statement.next;
        if (statement.kind == Statement::Kind::Create && created.size() < maximumTables)
            created.push_back(statement.table);
        if (statement.kind == Statement::Kind::Insert || statement.kind == Statement::Kind::Copy) {
            const auto same = [&](const SqlTable &table) { return table.name == statement.table.name; };
            if (std::none_of(tables.begin(), tables.end(), same)) {
                tables.push_back(statement.table);
                const auto columns = std::find_if(created.begin(), created.end(), same);
                if (tables.back().columns.empty() && columns != created.end())
                    tables.back().columns = columns->columns;
            }
        }
        if (statement.kind == Statement::Kind::Copy) {
            // To the end of the rows: their text may look like anything.
            while (p < end && !endsCopy(p, end)) {
                const auto *newline = static_cast<const char *>(std::memchr(p, '\n', std::size_t(end - p)));
                p = newline ? newline + 1 : end;
            }
            p = std::min(end, p + 2);
        } else if (statement.kind == Statement::Kind::Insert) {
            p = skipStatement(p, end, escapes);
        }
        p = skipSpace(p, end);
    }
    return tables;
}

bool looksLikeSql(std::string_view head)
{
    const char *const end = head.data() + head.size();
    const char *p = head.data();
    if (head.substr(0, 3) == "\xef\xbb\xbf")
        p += 3;
    p = skipSpace(p, end);
    const bool escapes = usesEscapes(head);
    for (int i = 0; i < 2000 && p < end; ++i) {
        const std::string_view word = wordAt(p, end);
        bool known = *p == '\\' || (*p == ';' && i > 0);
        for (const char *statement : {"insert", "replace", "copy", "create", "set", "drop", "use", "lock", "unlock", "begin", "start", "commit", "select", "alter", "go",
                                      "if", "delete", "truncate", "pragma", "print", "analyze", "grant", "revoke", "comment"})
            known = known || sameWord(word, statement);
        if (!known)
            return false;
        const Statement statement = readStatement(p, end, head.data(), escapes);
        if (statement.kind == Statement::Kind::Insert || statement.kind == Statement::Kind::Copy)
            return true;
        // "GO" of SQL Server stands without a semicolon.
        p = skipSpace(sameWord(word, "go") ? p + word.size() : statement.next, end);
    }
    return false;
}

SqlRows::SqlRows(const char *text, quint64 size, SqlTable table, quint64 limit)
    : m_text(text)
    , m_end(text + size)
    , m_at(text)
    , m_table(std::move(table))
    , m_limit(std::min<quint64>(limit, 0x7fffffff))
{
    const std::string_view head(text, std::size_t(std::min<quint64>(size, 1 << 20)));
    m_escapes = usesEscapes(head);
    if (size >= 3 && head.substr(0, 3) == "\xef\xbb\xbf")
        m_at += 3;
}

bool SqlRows::next(TableBatch &batch)
{
    if (m_at >= m_end)
        return false;
    batch.begin = quint64(m_at - m_text);
    while (m_at < m_end && batch.rows.size() < batchRows && quint64(m_at - m_text) - batch.begin < batchBytes) {
        if (m_state == State::Between)
            betweenStatements(batch);
        else if (m_state == State::Values)
            valuesRow(batch);
        else
            copyRow(batch);
    }
    batch.end = quint64(m_at - m_text);
    return true;
}

void SqlRows::betweenStatements(TableBatch &batch)
{
    const char *const begin = m_at;
    m_at = skipSpace(m_at, m_end);
    if (m_at < m_end && *m_at == ';') {
        ++m_at;
        return;
    }
    if (m_at < m_end) {
        const std::string_view word = wordAt(m_at, m_end);
        if (sameWord(word, "go")) {
            m_at += word.size();
        } else {
            const Statement statement = readStatement(m_at, m_end, m_text, m_escapes);
            m_wanted = statement.table.name == m_table.name && statement.table.copy == m_table.copy;
            m_state = statement.kind == Statement::Kind::Insert ? State::Values : statement.kind == Statement::Kind::Copy ? State::Copy : State::Between;
            m_at = std::max(statement.next, m_at + 1);
        }
    }
    batch.otherBytes += quint64(m_at - begin);
}

void SqlRows::valuesRow(TableBatch &batch)
{
    m_at = skipSpace(m_at, m_end);
    if (m_at < m_end && *m_at == ',') {
        ++m_at;
        m_at = skipSpace(m_at, m_end);
    }
    if (m_at >= m_end || *m_at != '(') {
        m_state = State::Between;
        return;
    }
    const char *const begin = m_at;
    const auto first = quint32(batch.cells.size());
    m_tooLong = false;
    const bool whole = readTuple(batch);
    const auto offset = quint64(begin - m_text);
    const auto length = quint64(m_at - begin);
    if (!m_wanted) {
        batch.cells.resize(first);
        ++batch.otherRows;
        batch.otherBytes += length;
        return;
    }
    if (!whole || m_tooLong) {
        batch.cells.resize(first);
        batch.ledger.push_back({.kind = LedgerKind::Damaged, .reason = whole ? LedgerReason::LineTooLong : LedgerReason::Truncated, .offset = offset, .length = length,
                                .detail = QByteArray(begin, qsizetype(std::min<quint64>(length, 80)))});
        if (!whole)
            m_state = State::Between;
        return;
    }
    batch.rows.push_back({.first = first, .count = quint32(batch.cells.size()) - first,
                          .place = {.offset = offset, .length = quint32(std::min<quint64>(length, 0xffffffff))}});
}

bool SqlRows::readTuple(TableBatch &batch)
{
    ++m_at; // (
    const std::size_t first = batch.cells.size();
    while (m_at < m_end) {
        readValue(batch);
        if (batch.cells.size() - first > maximumCells)
            batch.cells.pop_back();
        if (m_at >= m_end)
            return false;
        if (*m_at++ == ')')
            return true;
    }
    return false;
}

const char *SqlRows::endOfString(const char *p, char quote, bool escapes) const
{
    const char *const content = p;
    while (p < m_end) {
        const auto *q = static_cast<const char *>(std::memchr(p, quote, std::size_t(m_end - p)));
        if (!q)
            return m_end;
        if (escapes && isSlashed(q, content)) {
            p = q + 1;
            continue;
        }
        if (q + 1 < m_end && q[1] == quote) {
            p = q + 2;
            continue;
        }
        return q;
    }
    return m_end;
}

/// Appends one cell; stops at the ',' or ')' behind it.
void SqlRows::readValue(TableBatch &batch)
{
    m_at = skipSpace(m_at, m_end);
    const char *const begin = m_at;
    TableCell cell;
    bool hasString = false;
    int depth = 0;
    while (m_at < m_end) {
        const char c = *m_at;
        if (c == '\'' || c == '"') {
            // E'…' escapes whatever the rest of the dump does.
            const bool escapes = m_escapes || (m_at > begin && lowered(m_at[-1]) == 'e' && (m_at - 1 == begin || !isWordCharacter(m_at[-2])));
            const char *const content = m_at + 1;
            const char *const close = endOfString(content, c, escapes);
            // Of CAST('…' AS datetime) or '…'::jsonb the text is meant.
            if (!hasString) {
                hasString = true;
                const auto size = quint64(close - content);
                m_tooLong = m_tooLong || size > m_limit;
                cell = {content, m_tooLong ? 0 : quint32(size), escapes ? TableCell::Form::SqlEscaped : TableCell::Form::SqlText, c};
                if (c == '"')
                    cell.form = TableCell::Form::Doubled;
            }
            m_at = close >= m_end ? m_end : close + 1;
            continue;
        }
        if (c == '(') {
            ++depth;
        } else if (c == ')') {
            if (depth == 0)
                break;
            --depth;
        } else if (c == ',' && depth == 0) {
            break;
        }
        ++m_at;
    }
    if (!hasString) {
        const std::string_view word = trimmedCell({begin, std::size_t(m_at - begin)});
        cell = {word.data(), word.size() > m_limit || sameWord(word, "null") ? 0 : quint32(word.size()), TableCell::Form::Plain, '"'};
    }
    batch.cells.push_back(cell);
}

void SqlRows::copyRow(TableBatch &batch)
{
    const char *const begin = m_at;
    const auto *newline = static_cast<const char *>(std::memchr(begin, '\n', std::size_t(m_end - begin)));
    const char *end = newline ? newline : m_end;
    m_at = newline ? newline + 1 : m_end;
    if (endsCopy(begin, m_end)) {
        m_state = State::Between;
        batch.otherBytes += quint64(m_at - begin);
        return;
    }
    const auto length = quint64(m_at - begin);
    if (!m_wanted) {
        ++batch.otherRows;
        batch.otherBytes += length;
        return;
    }
    if (end > begin && end[-1] == '\r')
        --end;
    if (length > m_limit) {
        batch.ledger.push_back({.kind = LedgerKind::Skipped, .reason = LedgerReason::LineTooLong, .offset = quint64(begin - m_text), .length = length});
        return;
    }
    const auto first = quint32(batch.cells.size());
    for (const char *p = begin; p <= end && batch.cells.size() - first < maximumCells;) {
        const auto *tab = p < end ? static_cast<const char *>(std::memchr(p, '\t', std::size_t(end - p))) : nullptr;
        const char *const close = tab ? tab : end;
        const bool null = close - p == 2 && p[0] == '\\' && p[1] == 'N';
        batch.cells.push_back({p, null ? 0 : quint32(close - p), TableCell::Form::CopyText, 0});
        p = close + 1;
    }
    batch.rows.push_back({.first = first, .count = quint32(batch.cells.size()) - first, .place = {.offset = quint64(begin - m_text), .length = quint32(length)}});
}

} // namespace Roamscope
