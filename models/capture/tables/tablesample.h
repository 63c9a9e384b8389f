// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/tables/columnmap.h"

#include <QList>
#include <QStringList>

#include <memory>

namespace Roamscope {

class SourceBytes;
struct ImportOptions;

/// A sheet of a workbook, a table of a database dump.
struct TablePart
{
    QString name {};
    quint64 rows = 0; ///< as far as was looked
};

/// The header and the first rows of a table, for guessing and for the mapping step.
struct TableSample
{
    QString path {};
    TableKind kind = TableKind::Delimited;
    QString signature {}; ///< headerSignature()
    QStringList columns {}; ///< names; "Column 3" where there is no header
    bool hasHeader = true;
    QList<QStringList> rows {}; ///< cells, each cut to `cellLimit` characters; as many cells as columns
    QList<quint64> places {}; ///< line (Delimited, JsonLines, SqlRows, SqlCopy) or row of each
    quint64 headerLine = 0; ///< 0 = there is none
    char delimiter = 0; ///< Delimited
    char quote = '"';
    QString encoding {}; ///< "UTF-8", "Windows-1252"
    QList<TablePart> parts {}; ///< other sheets or tables that could have been taken
    QString part {}; ///< the one that was taken
    bool isComplete = false; ///< there are no further rows
    QString error {}; ///< translated; then there are no rows
    static constexpr qsizetype cellLimit = 4000;

    bool isOk() const { return error.isEmpty(); }
};

/// Reads the beginning of any table file, or of a folder with one message a file: `rows` rows at most.
/// `part`: the sheet or table that is wanted; empty = the best. Bounded, never throws; runs in any thread.
TableSample readTableSample(const QString &path, int rows = 200, const QString &part = {});
TableSample readTableSample(const std::shared_ptr<SourceBytes> &bytes, const QString &name, int rows = 200, const QString &part = {});

} // namespace Roamscope
