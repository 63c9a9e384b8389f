// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/tables/tablecells.h"

#include <string>
#include <vector>

namespace Roamscope {

/// A table of which a dump holds rows.
struct SqlTable
{
    std::string name {};
    std::vector<std::string> columns {}; ///< empty where the dump does not tell
    quint64 offset = 0; ///< of its first INSERT or COPY
    bool copy = false; ///< rows of COPY … FROM stdin
};

/// The tables of a dump, as its statements tell; looks at `searched` bytes at most, rows are passed over quickly.
std::vector<SqlTable> findSqlTables(std::string_view text, quint64 searched);
/// True when the text begins as a dump does: a statement that fills a table, behind comments and other statements.
bool looksLikeSql(std::string_view head);

/// The rows of one table of a dump. What is of other tables is counted.
class SqlRows : public TableRows
{
public:
    SqlRows(const char *text, quint64 size, SqlTable table, quint64 limit);
    bool next(TableBatch &batch) override;

private:
    enum class State : quint8 { Between, Values, Copy };
    void betweenStatements(TableBatch &batch);
    void valuesRow(TableBatch &batch);
    void copyRow(TableBatch &batch);
    bool readTuple(TableBatch &batch);
    void readValue(TableBatch &batch);
    const char *endOfString(const char *p, char quote, bool escapes) const;

    const char *const m_text;
    const char *const m_end;
    const char *m_at;
    const SqlTable m_table;
    const quint64 m_limit;
    State m_state = State::Between;
    bool m_wanted = false;
    bool m_escapes = false; ///< \ escapes in strings, as MySQL writes them
    bool m_tooLong = false;
};

} // namespace Roamscope
