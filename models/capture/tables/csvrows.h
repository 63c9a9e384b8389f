// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/tables/tablecells.h"

#include <string>
#include <vector>

namespace Roamscope {

/// How a text table is written, by its content.
struct CsvDialect
{
    char delimiter = ','; ///< 0: no table
    char quote = '"';
    bool escapes = false; ///< quotes inside a field are \" instead of ""
    bool windows1252 = false; ///< not UTF-8
    bool carriageReturns = false; ///< rows end with \r alone: lines cannot be counted
    bool hasHeader = false;
    quint64 begin = 0; ///< the first row: header or data
    quint64 data = 0; ///< the first row of data
    quint64 headerLine = 0;
    std::vector<std::string> names {}; ///< UTF-8; empty without header
    std::size_t columns = 0; ///< that most rows have
    int consistency = 0; ///< percent of the rows that have them

    bool isTable() const { return delimiter != 0 && columns >= 2; }
};

/// Looks at the head of a text; 64 bytes behind it must be readable. `isWhole`: nothing follows it.
CsvDialect detectCsvDialect(std::string_view head, bool isWhole);

/// The row that begins at `p`, whose cells are appended; returns where the next one begins. 64 bytes behind `end` must
/// be readable. `limit`: most bytes of a quoted cell. A quote that does not end as it should is taken as it stands.
struct CsvRowState
{
    bool wrongQuoting = false;
    bool tooLong = false; ///< a cell is longer than the limit: the row cannot be read
    std::size_t moreCells = 0; ///< beyond TableRows::maximumCells
    quint64 wasted = 0; ///< bytes looked at in vain for the end of a quote; kept over rows by the caller
};
const char *splitCsvRow(const char *p, const char *end, const CsvDialect &dialect, quint64 limit, std::vector<TableCell> &cells, CsvRowState *state);

class CsvRows : public TableRows
{
public:
    /// From `dialect.data` on. The text must stay, with 64 bytes readable behind it.
    CsvRows(const char *text, quint64 size, const CsvDialect &dialect, quint64 limit);
    bool next(TableBatch &batch) override;

private:
    const char *const m_text;
    const char *const m_end;
    const char *m_at;
    const CsvDialect m_dialect;
    const quint64 m_limit;
    quint64 m_wasted = 0;
    quint64 m_row = 0;
};

} // namespace Roamscope
