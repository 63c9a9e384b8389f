// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/tables/csvrows.h"
#include "models/capture/tables/jsonrows.h"
#include "models/capture/tables/sqlrows.h"
#include "models/capture/tables/tablesample.h"
#include "models/capture/tables/xlsxbook.h"

#include <memory>
#include <string>
#include <vector>

namespace Roamscope {

class SourceBytes;

/// The folder's files as one source begin with this line (FrameFolder).
inline constexpr std::string_view folderMark = "{\"roamscopeFolder\":1}\n";

/// A table in some bytes: how it is written, by content, and where its rows begin.
class TableFile
{
public:
    /// More columns than this are left out.
    static constexpr std::size_t maximumColumns = 1000;

    /// `part`: the sheet or table that is wanted; empty = the one that looks most like messages. `isWhole`: false when
    /// the bytes are only the head of a file. Null with a translated sentence when there is no table.
    static std::unique_ptr<TableFile> open(const std::shared_ptr<SourceBytes> &bytes, const QString &part, bool isWhole, QString *error);

    TableKind kind() const { return m_kind; }
    const CsvDialect &csv() const { return m_csv; }
    const std::vector<std::string> &names() const { return m_names; }
    /// Bytes before the first row: byte order mark, titles, header.
    quint64 lead() const;
    bool hasHeader() const { return m_hasHeader; }
    QString part() const { return m_part; }
    const QList<TablePart> &parts() const { return m_parts; }
    /// Places are rows of a sheet, entries of a folder, else lines.
    PlaceUnit unit() const;
    bool isWindows1252() const { return m_kind == TableKind::Delimited && m_csv.windows1252; }
    /// JSON objects in a list, not one a line.
    bool isList() const { return m_json.kind == JsonLayout::Kind::List; }
    /// Columns beyond the limit.
    std::size_t columnsLeftOut() const { return m_columnsLeftOut; }
    /// What reading the file has shown so far, for the ledger.
    const std::vector<LedgerEntry> &notes() const { return m_notes; }

    std::unique_ptr<TableRows> rows(quint64 limit) const;
    TableSample sample(int rows, const QString &path) const;

private:
    TableFile() = default;
    bool openText(bool isWhole, QString *error);
    bool openSql(const QString &part, bool isWhole, QString *error);
    bool openBook(const QString &part, QString *error);

    std::shared_ptr<SourceBytes> m_bytes;
    TableKind m_kind = TableKind::Delimited;
    CsvDialect m_csv;
    JsonLayout m_json;
    SqlTable m_sql;
    std::shared_ptr<XlsxBook> m_book;
    std::size_t m_sheet = 0;
    quint32 m_headerRow = 0; ///< of a sheet; rows behind it are data
    std::vector<std::string> m_names;
    bool m_hasHeader = true;
    QString m_part;
    QList<TablePart> m_parts;
    std::size_t m_columnsLeftOut = 0;
    std::vector<LedgerEntry> m_notes;
};

} // namespace Roamscope
