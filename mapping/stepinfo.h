// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheet.h"

#include <QString>
#include <QStringList>

namespace Roamscope {

/// The operations of a step. The text form (stepOpId) is that of the file.
enum class StepOp : quint8 {
    Take,
    Constant,
    Enum,
    Unit,
    Number,
    DateTime,
    Text,
    Lookup,
    Condition,
    ForEach,
    Aggregate,
    Default,
    Script,
    Unknown ///< last: also the count
};

/// What flows between two steps.
enum class StepType : quint8 { Any, Text, Number, Boolean, DateTime, Object, List, Nothing };

/// How a parameter is edited.
enum class ParameterKind : quint8 { Text, Path, Paths, Number, Integer, Boolean, Choice, Unit, Json, Condition, Cases, EnumTable, Lookup, Zone, Code };

/// One parameter that an operation knows.
struct StepParameter
{
    const char *name = "";
    ParameterKind kind = ParameterKind::Text;
    bool required = false;
    QStringList choices {}; ///< as written in the file
    QString title {}; ///< translated
    QString help {}; ///< translated sentence
};

/// What an operation takes and gives, and what is lost on the way.
struct StepInfo
{
    StepOp op = StepOp::Unknown;
    StepType input = StepType::Any;
    StepType output = StepType::Any;
    QString unit {}; ///< of the output, when the step fixes it
    QString loss {}; ///< translated; empty = nothing is lost
    bool makesValue = false; ///< it needs no input: take, constant …
};

StepOp stepOp(const QString &id);
QLatin1StringView stepOpId(StepOp op);
/// "Take", "Enumeration table" …: translated.
QString displayName(StepOp op);
/// One translated sentence on what the operation does.
QString stepHelp(StepOp op);
QString displayName(StepType type);
/// All operations, in the order of menus.
QList<StepOp> stepOps();
/// The parameters that an operation knows, in the order of a form.
QList<StepParameter> stepParameters(StepOp op);
/// A new step with parameters that make sense.
Step newStep(StepOp op);

StepInfo stepInfo(const Step &step);
/// The step in words, translated: "Wh → kWh", "round to 3 decimals", "first of /meter_values/*/value where …".
QString stepText(const Step &step);
/// The whole chain in words, joined by " → "; for documents and tables.
QString ruleText(const Rule &rule);
/// A condition in words.
QString conditionText(const SheetJson &condition);
/// Paths between braces in the template of a text step.
QStringList templatePaths(const QString &text);
/// Every source path that a rule's steps mention, as written.
QStringList rulePaths(const Rule &rule);

} // namespace Roamscope
