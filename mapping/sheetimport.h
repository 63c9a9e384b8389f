// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheet.h"
#include "models/report/texttable.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>

namespace Roamscope {

/// One cell (or row) that a partner changed in an exported sheet.
struct SheetChange
{
    enum class Kind : quint8 {
        Note,
        Owner,
        Status,
        Source, ///< which field of the source
        Transform, ///< the words for its steps: nobody can turn them into steps by themselves
        EnumValue, ///< what a value of a table becomes
        EnumNote,
        EnumRow, ///< a new row of a table
        EnumRowRemoved,
        NewRow, ///< a target field that had no rule
        RemovedRow,
        Unknown, ///< another cell, or a column of the partner's own
        Count
    };
    Kind kind = Kind::Unknown;
    QString rule {}; ///< id; empty for tables and new rows
    QString target {}; ///< its target field
    QString table {}; ///< enumeration table
    int tableRow = -1; ///< −1 = the fallback
    QString column {}; ///< title as it stands in the file
    QString before {}; ///< what the sheet says now
    QString after {}; ///< what the file says
    QString place {}; ///< "CDR, row 12"
    bool conflict = false; ///< our own sheet changed too since it was sent
    // Of new rows:
    QString source {};
    QString note {};
    QString owner {};
    QStringList from {};

    /// What accepting it does, in a translated sentence.
    QString effect() const;
};
/// Translated: "Note", "New row" …
QString displayName(SheetChange::Kind kind);
/// Stable id for `--json`.
QLatin1StringView changeId(SheetChange::Kind kind);

/// What came back.
struct ReturnedSheet
{
    QList<SheetChange> changes {};
    QStringList notices {}; ///< translated: what was not as it had been sent, what was skipped
    QString error {}; ///< translated; then nothing could be read
    int rows = 0; ///< rows that were recognised
    bool isOk() const { return error.isEmpty(); }
};

/// Compares a workbook (XLSX) or CSV that was exported from `sheet` with the sheet as it is now. Rows are found by
/// their hidden ids, or by target field where those are missing; columns by title, in any order and language.
/// Reads hostile files: bounded, never throws. For a worker thread.
ReturnedSheet readReturnedSheet(const Sheet &sheet, const QString &path, const std::atomic_bool *cancelled = nullptr);
/// The same of tables that were read already.
ReturnedSheet compareReturned(const Sheet &sheet, const QList<TextTable> &tables);

/// Accepts one change. What cannot be turned into rules (words for steps, columns of the partner's own) goes into
/// the note. False when the rule or row is not there any more.
bool applyChange(const SheetChange &change, Sheet *sheet);

} // namespace Roamscope
