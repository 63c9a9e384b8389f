// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>
#include <vector>

namespace Roamscope {

/// A table of plain text as it was read from a spreadsheet.
struct TextTable
{
    QString name {}; ///< of the sheet; of a CSV file its name
    std::vector<QStringList> rows {}; ///< [0] is row `firstRow`; short rows end early; empty rows are kept
    int firstRow = 1; ///< as the spreadsheet counts
};

/// What may be read of a file that others made. What is beyond is left out and told.
struct TableLimits
{
    qint64 fileSize = qint64(64) << 20;
    qint64 partSize = qint64(96) << 20; ///< unpacked, of one part
    qint64 textSize = qint64(128) << 20; ///< UTF-16 bytes of all cells and shared strings
    int sheets = 200;
    int rows = 100'000; ///< of one sheet
    int columns = 400;
    int cellLength = 32'767;
    int sharedStrings = 1'000'000;
};

struct ReadTables
{
    QList<TextTable> tables {};
    QStringList notices {}; ///< translated: what was left out
    QString error {}; ///< translated sentence with the reason; then there are no tables
    bool isOk() const { return error.isEmpty(); }
};

/// Reads XLSX or CSV (comma, semicolon or tab; UTF-8, UTF-16 or Windows-1252), by what the file is, not by its name.
/// Never throws.
ReadTables readTables(const QString &path, const TableLimits &limits = {}, const std::atomic_bool *cancelled = nullptr);
ReadTables readTables(const QByteArray &content, const QString &name, const TableLimits &limits = {}, const std::atomic_bool *cancelled = nullptr);

} // namespace Roamscope
