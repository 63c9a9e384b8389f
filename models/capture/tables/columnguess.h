// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/tables/columnmap.h"
#include "models/capture/tables/tablesample.h"

#include <QList>

namespace Roamscope {

/// Why a column was given its role.
struct ColumnReason
{
    enum class Ground : quint8 {
        None, ///< nothing speaks for another role
        Values, ///< `percent` of the values look like it
        Name, ///< the name says so
        ValuesAndName,
        Remembered, ///< set by the user for a table with the same columns
        Order, ///< the other column of its kind, by what it holds
    };
    Ground ground = Ground::None;
    int percent = 0;
    int confidence = 0; ///< 0 … 100
    QString text() const; ///< a translated sentence
};

/// A ColumnMap made from content: values decide before names.
struct GuessedColumns
{
    ColumnMap map {};
    QList<ColumnReason> reasons {}; ///< one a column
    int confidence = 0; ///< of the whole: 0 = no rows can be read, below 50 = better asked
    bool isCertain() const { return confidence >= 50; }
};

/// Milliseconds of work.
GuessedColumns guessColumns(const TableSample &sample);
/// The remembered map where one fits, else the guess.
GuessedColumns columnsFor(const TableSample &sample, const ColumnMapStore *remembered);

} // namespace Roamscope
