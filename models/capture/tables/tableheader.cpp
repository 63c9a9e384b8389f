// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/tables/tableheader.h"

#include "models/capture/textlog/logtime.h"
#include "models/capture/tables/tablecells.h"

#include <algorithm>
#include <map>
#include <set>

namespace Roamscope {

namespace {

using Row = std::vector<std::string>;

bool isNumber(std::string_view text)
{
    bool digit = false;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            digit = true;
        else if (c != '.' && c != ',' && c != '-' && c != '+' && c != 'e' && c != 'E')
            return false;
    }
    return digit;
}

/// All cells could be names, and they differ.
bool isHeader(const Row &row)
{
    std::set<std::string> seen;
    std::size_t filled = 0;
    for (const std::string &cell : row) {
        if (trimmedCell(cell).empty())
            continue;
        if (!looksLikeColumnName(cell) || !seen.insert(cell).second)
            return false;
        ++filled;
    }
    // An index column often has no name.
    return filled >= 1 && filled * 10 >= row.size() * 6;
}

} // namespace

bool looksLikeColumnName(const std::string &text)
{
    const std::string_view plain = trimmedCell(text);
    if (plain.empty() || plain.size() > 100 || isNumber(plain) || plain.front() == '{' || plain.front() == '[')
        return false;
    LogTime time;
    return parseLogTime(plain, DateOrder::Unknown, false, &time) < int(plain.size());
}

TableHeader findTableHeader(const std::vector<Row> &rows)
{
    TableHeader result;
    std::map<std::size_t, int> counts;
    for (const Row &row : rows) {
        if (row.size() >= 2)
            ++counts[row.size()];
    }
    int most = 0;
    for (const auto &[columns, count] : counts) {
        // Of two widths that are as frequent the larger is that of the table.
        if (count >= most) {
            most = count;
            result.columns = columns;
        }
    }
    if (result.columns == 0)
        return result;
    std::size_t first = 0;
    // A header may have one name less or more than the rows have cells (an index, a delimiter at the end).
    const auto nearly = [&](std::size_t size) { return size + 1 >= result.columns && size <= result.columns + 1 && size >= 2; };
    while (first < rows.size() && first < 50 && !(rows[first].size() == result.columns || (nearly(rows[first].size()) && isHeader(rows[first]))))
        ++first;
    if (first >= rows.size() || first >= 50)
        first = 0;
    result.data = int(first);
    if (first < rows.size() && isHeader(rows[first])) {
        // Rows of words only look like names themselves: then names are those that do not come again.
        bool others = false;
        std::size_t repeated = 0;
        for (std::size_t i = first + 1; i < std::min(rows.size(), first + 20); ++i) {
            others = others || !isHeader(rows[i]);
            for (std::size_t c = 0; c < std::min(rows[i].size(), rows[first].size()); ++c)
                repeated += !rows[i][c].empty() && rows[i][c] == rows[first][c];
        }
        if (others || repeated == 0) {
            result.header = int(first);
            result.data = int(first) + 1;
        }
    }
    int same = 0;
    int all = 0;
    for (std::size_t i = std::size_t(result.data); i < rows.size(); ++i) {
        all += !(rows[i].empty() || (rows[i].size() == 1 && rows[i].front().empty()));
        same += rows[i].size() == result.columns;
    }
    result.consistency = all ? same * 100 / all : result.header >= 0 ? 100 : 0;
    return result;
}

} // namespace Roamscope
