// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/importer.h"
#include "models/capture/tables/columnmap.h"

#include <memory>

namespace Roamscope {

/// CSV, TSV, XLSX, JSON objects, SQL rows and folders with one message a file ("table"): columns are guessed from content,
/// or are as ImportOptions::columns say.
class TableImporter : public Importer
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("table"); }
    QString displayName() const override;
    int probe(QByteArrayView head, const QString &fileName) const override;
    /// As probe(); a table whose columns are known beats all others.
    int probeWith(QByteArrayView head, const QString &fileName, const ImportOptions &options) const override;
    void read(Capture &capture, int source, const ImportOptions &options, ImportControl &control) const override;
};

/// What the first rows of a table become with a map, for the mapping step; `part`: the sheet or table. The rows of the
/// capture are in their order. Reads a few MiB at most. Runs in any thread.
CapturePtr previewTable(const std::shared_ptr<SourceBytes> &bytes, const QString &path, const ColumnMap &map, const ImportOptions &options, int rows = 200);

/// What to write where the columns of a table cannot be guessed: names them, and gives an example for --columns.
QString columnsAdvice(const QString &path);

} // namespace Roamscope
