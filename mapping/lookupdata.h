// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheet.h"

#include <memory>
#include <string>
#include <unordered_map>

namespace Roamscope {

/// A column of a lookup table, indexed by another one.
struct LookupIndex
{
    std::unordered_map<std::string, std::string> rows {}; ///< key → JSON text of the value; the first row with a key counts
    bool ignoreCase = false;
};

/// Rows of a lookup table as JSON objects: from the sheet, or from a CSV or JSON file below the workspace folder
/// (64 MB at most). Null with *error set when it cannot be read.
std::shared_ptr<const SheetJson> readLookup(const LookupTable &table, const QString &workspaceFolder, QString *error);
/// Empty names mean the first and the second column. Null with *error set when there is no such column.
std::shared_ptr<const LookupIndex> indexLookup(const SheetJson &rows, const QString &key, const QString &value, bool ignoreCase, QString *error);

/// Fields of one CSV record (RFC 4180), and where the next begins; `separator` is a comma, semicolon or tab.
QByteArrayList csvRecord(QByteArrayView text, qsizetype *at, char separator);
/// Which separator a header line has.
char csvSeparator(QByteArrayView header);
/// ASCII in small letters, for comparing.
std::string lowered(std::string_view text);

} // namespace Roamscope
