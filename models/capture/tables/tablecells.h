// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capture.h"

#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace Roamscope {

/// A cell as it lies in its source; decoded when somebody wants it.
struct TableCell
{
    enum class Form : quint8 {
        Plain,
        Doubled, ///< quotes inside are doubled
        Escaped, ///< \" and \\ as in C
        SqlText, ///< '' doubled
        SqlEscaped, ///< '' doubled, and \ escapes as MySQL writes them
        CopyText, ///< \t, \n, \\ as PostgreSQL's COPY writes them
    };
    const char *data = nullptr;
    quint32 size = 0;
    Form form = Form::Plain;
    char quote = '"'; ///< of Doubled

    std::string_view raw() const { return {data, size}; }
    bool isEmpty() const { return size == 0; }
};

/// The text of a cell. `scratch` holds what had to be decoded; else it is left alone.
std::string_view decodedCell(const TableCell &cell, std::string &scratch);
/// Windows-1252 as UTF-8; text that is ASCII comes back as it is.
std::string_view fromWindows1252(std::string_view text, std::string &scratch);
/// Without blanks, tabs and line ends around it.
std::string_view trimmedCell(std::string_view text);

/// Rows that one part of a table was cut into, before they are read.
struct TableBatch
{
    struct Row
    {
        quint32 first = 0; ///< cell
        quint32 count = 0;
        FramePlace place {};
        bool wrongQuoting = false; ///< a quote stood where none belongs; the cells are what was meant
    };
    std::size_t index = 0;
    quint64 begin = 0; ///< bytes of the source that this part takes
    quint64 end = 0;
    std::vector<TableCell> cells {};
    std::vector<Row> rows {};
    std::vector<LedgerEntry> ledger {}; ///< `offset` tells the line where `line` is 0
    quint64 otherRows = 0; ///< of other tables: only counted
    quint64 otherBytes = 0;
    std::deque<std::string> texts {}; ///< cells that lie nowhere else

    std::span<const TableCell> cellsOf(const Row &row) const { return {cells.data() + row.first, row.count}; }
};

/// Cuts a table into rows. One thread.
class TableRows
{
public:
    static constexpr std::size_t batchRows = 4096;
    static constexpr quint64 batchBytes = quint64(2) << 20;
    /// More cells of a row are counted, not read.
    static constexpr std::size_t maximumCells = 16'384;

    virtual ~TableRows() = default;
    /// Fills an empty batch; false when there are no more rows (the batch may hold ledger entries all the same).
    virtual bool next(TableBatch &batch) = 0;
};

} // namespace Roamscope
