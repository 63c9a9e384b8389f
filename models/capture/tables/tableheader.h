// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace Roamscope {

/// Which of the first rows of a table names its columns.
struct TableHeader
{
    int header = -1; ///< row; −1 = there is none
    int data = 0; ///< first row of data
    std::size_t columns = 0; ///< that most rows have
    int consistency = 0; ///< percent of the rows from `data` on that have them
};

/// Looks at the first rows. Titles and comments before the header are rows with fewer cells.
TableHeader findTableHeader(const std::vector<std::vector<std::string>> &rows);

/// Could be the name of a column: short, neither number nor date nor JSON.
bool looksLikeColumnName(const std::string &text);

} // namespace Roamscope
