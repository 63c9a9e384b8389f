// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/severity.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Roamscope {

/// What may be wrong with a sheet, as its reader, its lint or its compilation say it.
enum class SheetProblem : quint8 {
    // The file.
    Unreadable, ///< detail = why
    NotJson, ///< detail = what the parser met; `line`
    NotASheet,
    NewerVersion, ///< detail = its version
    TooDeep,
    TooMany, ///< detail = the limit: what is beyond it is kept, but not used
    WrongType, ///< a member of another type than the format has; detail = what is expected
    DuplicateMember,
    DuplicateId,
    ManyDigits, ///< a number that JSON readers cut short; it has to be written as text
    // The rules.
    UnknownOp, ///< detail = its name
    BadParameter, ///< detail = a sentence
    BadPath, ///< detail = the path
    DanglingPath, ///< the source has no such field; detail = the path
    UnknownTarget, ///< the target has no such field
    BadTarget, ///< not a JSON Pointer, or `*` outside a for-each
    DuplicateTarget,
    Cycle, ///< detail = what leads back to itself
    NoSteps,
    UnknownTable, ///< detail = name
    UnknownLookup, ///< detail = name
    LookupUnreadable, ///< detail = why
    UnknownUnit, ///< detail = unit
    UnitConflict, ///< detail = from → to
    TypeConflict, ///< detail = from → to
    LengthConflict, ///< detail = from → to
    EnumUncovered, ///< values of the source without a row; detail = their names
    EnumForeign, ///< values that the target does not know; detail = their names
    LossyStep, ///< detail = the loss in words
    RequiredUnmapped,
    SourceUnused,
    UnknownSchema, ///< detail = what was asked for
    ScriptError, ///< detail = what the engine said
    Count
};

/// One thing that is wrong, or worth a note, in a sheet. Text is made when it is shown.
struct SheetFinding
{
    SheetProblem problem = SheetProblem::Unreadable;
    Severity severity = Severity::Error;
    QByteArray pointer {}; ///< JSON Pointer in the sheet document ("/rules/3/steps/1"); empty = the sheet as a whole
    QString rule {}; ///< id of the rule, if one
    QString target {}; ///< its target, or the target or source field that the finding is about
    QString detail {};
    int line = 0; ///< of the file, from 1; 0 = not known

    /// Stable id for `--json`: "unknown-op", "required-unmapped" …
    QLatin1StringView id() const;
    /// A plain translated sentence.
    QString message() const;
    /// What to do, translated; may be empty.
    QString advice() const;
};

/// Stable id of a problem.
QLatin1StringView problemId(SheetProblem problem);

} // namespace Roamscope
