// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/sheetfinding.h"

#include <QCoreApplication>

namespace Roamscope {

QLatin1StringView problemId(SheetProblem problem)
{
    switch (problem) {
    case SheetProblem::Unreadable: return QLatin1StringView("unreadable");
    case SheetProblem::NotJson: return QLatin1StringView("not-json");
    case SheetProblem::NotASheet: return QLatin1StringView("not-a-sheet");
    case SheetProblem::NewerVersion: return QLatin1StringView("newer-version");
    case SheetProblem::TooDeep: return QLatin1StringView("too-deep");
    case SheetProblem::TooMany: return QLatin1StringView("too-many");
    case SheetProblem::WrongType: return QLatin1StringView("wrong-type");
    case SheetProblem::DuplicateMember: return QLatin1StringView("duplicate-member");
    case SheetProblem::DuplicateId: return QLatin1StringView("duplicate-id");
    case SheetProblem::ManyDigits: return QLatin1StringView("many-digits");
    case SheetProblem::UnknownOp: return QLatin1StringView("unknown-op");
    case SheetProblem::BadParameter: return QLatin1StringView("bad-parameter");
    case SheetProblem::BadPath: return QLatin1StringView("bad-path");
    case SheetProblem::DanglingPath: return QLatin1StringView("dangling-path");
    case SheetProblem::UnknownTarget: return QLatin1StringView("unknown-target");
    case SheetProblem::BadTarget: return QLatin1StringView("bad-target");
    case SheetProblem::DuplicateTarget: return QLatin1StringView("duplicate-target");
    case SheetProblem::Cycle: return QLatin1StringView("cycle");
    case SheetProblem::NoSteps: return QLatin1StringView("no-steps");
    case SheetProblem::UnknownTable: return QLatin1StringView("unknown-table");
    case SheetProblem::UnknownLookup: return QLatin1StringView("unknown-lookup");
    case SheetProblem::LookupUnreadable: return QLatin1StringView("lookup-unreadable");
    case SheetProblem::UnknownUnit: return QLatin1StringView("unknown-unit");
    case SheetProblem::UnitConflict: return QLatin1StringView("unit-conflict");
    case SheetProblem::TypeConflict: return QLatin1StringView("type-conflict");
    case SheetProblem::LengthConflict: return QLatin1StringView("length-conflict");
    case SheetProblem::EnumUncovered: return QLatin1StringView("enum-uncovered");
    case SheetProblem::EnumForeign: return QLatin1StringView("enum-foreign");
    case SheetProblem::LossyStep: return QLatin1StringView("lossy-step");
    case SheetProblem::RequiredUnmapped: return QLatin1StringView("required-unmapped");
    case SheetProblem::SourceUnused: return QLatin1StringView("source-unused");
    case SheetProblem::UnknownSchema: return QLatin1StringView("unknown-schema");
    case SheetProblem::ScriptError: return QLatin1StringView("script-error");
    case SheetProblem::Count: break;
    }
    return {};
}

QLatin1StringView SheetFinding::id() const
{
    return problemId(problem);
}

QString SheetFinding::message() const
{
    switch (problem) {
    case SheetProblem::Unreadable: return QCoreApplication::translate("Roamscope", "The sheet cannot be read: %1").arg(detail);
    case SheetProblem::NotJson: return QCoreApplication::translate("Roamscope", "The file is damaged: %1").arg(detail);
    case SheetProblem::NotASheet: return QCoreApplication::translate("Roamscope", "This is not a mapping sheet: it has neither the format “roamscope-sheet” nor rules");
    case SheetProblem::NewerVersion: return QCoreApplication::translate("Roamscope", "The sheet is of version %1 of the format; this program knows version 1").arg(detail);
    case SheetProblem::TooDeep: return QCoreApplication::translate("Roamscope", "The file is nested more than %1 levels deep").arg(detail);
    case SheetProblem::TooMany: return QCoreApplication::translate("Roamscope", "The sheet has more than %1 rules; those beyond are kept, but not used").arg(detail);
    case SheetProblem::WrongType: return QCoreApplication::translate("Roamscope", "Here should be %1").arg(detail);
    case SheetProblem::DuplicateMember: return QCoreApplication::translate("Roamscope", "“%1” stands here twice; the first is used").arg(detail);
    case SheetProblem::DuplicateId: return QCoreApplication::translate("Roamscope", "Two rules have the id “%1”").arg(detail);
    case SheetProblem::ManyDigits: return QCoreApplication::translate("Roamscope", "The number %1 has more digits than JSON numbers are kept with").arg(detail);
    case SheetProblem::UnknownOp: return QCoreApplication::translate("Roamscope", "The operation “%1” is not known; the rule is not run").arg(detail);
    case SheetProblem::BadParameter: return detail;
    case SheetProblem::BadPath: return QCoreApplication::translate("Roamscope", "“%1” is not a path").arg(detail);
    case SheetProblem::DanglingPath: return QCoreApplication::translate("Roamscope", "The source has no field “%1”").arg(detail);
    case SheetProblem::UnknownTarget: return QCoreApplication::translate("Roamscope", "The target has no field “%1”").arg(target);
    case SheetProblem::BadTarget: return QCoreApplication::translate("Roamscope", "“%1” cannot be filled from here").arg(target);
    case SheetProblem::DuplicateTarget: return QCoreApplication::translate("Roamscope", "“%1” is filled by two rules; the first is used").arg(target);
    case SheetProblem::Cycle: return QCoreApplication::translate("Roamscope", "A step leads back to itself: %1").arg(detail);
    case SheetProblem::NoSteps: return QCoreApplication::translate("Roamscope", "The rule for “%1” has no steps").arg(target);
    case SheetProblem::UnknownTable: return QCoreApplication::translate("Roamscope", "There is no enumeration table “%1”").arg(detail);
    case SheetProblem::UnknownLookup: return QCoreApplication::translate("Roamscope", "There is no lookup table “%1”").arg(detail);
    case SheetProblem::LookupUnreadable: return QCoreApplication::translate("Roamscope", "A lookup table cannot be read: %1").arg(detail);
    case SheetProblem::UnknownUnit: return QCoreApplication::translate("Roamscope", "“%1” is not a known unit").arg(detail);
    case SheetProblem::UnitConflict: return QCoreApplication::translate("Roamscope", "The units do not agree: %1").arg(detail);
    case SheetProblem::TypeConflict: return QCoreApplication::translate("Roamscope", "The types do not agree: %1").arg(detail);
    case SheetProblem::LengthConflict: return QCoreApplication::translate("Roamscope", "The text may be too long: %1").arg(detail);
    case SheetProblem::EnumUncovered: return QCoreApplication::translate("Roamscope", "These values have no row in the table: %1").arg(detail);
    case SheetProblem::EnumForeign: return QCoreApplication::translate("Roamscope", "The target does not know these values: %1").arg(detail);
    case SheetProblem::LossyStep: return QCoreApplication::translate("Roamscope", "Something is lost on the way: %1").arg(detail);
    case SheetProblem::RequiredUnmapped: return QCoreApplication::translate("Roamscope", "The target requires “%1”, and no rule fills it").arg(target);
    case SheetProblem::SourceUnused: return QCoreApplication::translate("Roamscope", "“%1” of the source is not used").arg(target);
    case SheetProblem::UnknownSchema: return QCoreApplication::translate("Roamscope", "“%1” is not known to the catalog").arg(detail);
    case SheetProblem::ScriptError: return QCoreApplication::translate("Roamscope", "The script has an error: %1").arg(detail);
    case SheetProblem::Count: break;
    }
    return {};
}

QString SheetFinding::advice() const
{
    switch (problem) {
    case SheetProblem::NotJson: return QCoreApplication::translate("Roamscope", "what stands before the damage was opened; save it under another name");
    case SheetProblem::NotASheet: return QCoreApplication::translate("Roamscope", "open a sheet, or start a new one");
    case SheetProblem::NewerVersion: return QCoreApplication::translate("Roamscope", "what this version does not know is kept when you save; update Roamscope to use it");
    case SheetProblem::TooDeep: return QCoreApplication::translate("Roamscope", "what stands before was opened; save it under another name");
    case SheetProblem::WrongType: return QCoreApplication::translate("Roamscope", "correct it; until then it is kept, but not used");
    case SheetProblem::DuplicateMember: return QCoreApplication::translate("Roamscope", "remove one of the two");
    case SheetProblem::DuplicateId: return QCoreApplication::translate("Roamscope", "give one of them another id");
    case SheetProblem::ManyDigits: return QCoreApplication::translate("Roamscope", "write it as text, between quotes");
    case SheetProblem::UnknownOp: return QCoreApplication::translate("Roamscope", "choose one of the known operations, or update Roamscope");
    case SheetProblem::BadPath: return QCoreApplication::translate("Roamscope", "write a JSON Pointer such as /charging_periods/*/start_date_time");
    case SheetProblem::DanglingPath: return QCoreApplication::translate("Roamscope", "choose a field of the source, or refresh its schema from newer samples");
    case SheetProblem::UnknownTarget: return QCoreApplication::translate("Roamscope", "choose a field of the target");
    case SheetProblem::BadTarget: return QCoreApplication::translate("Roamscope", "write a JSON Pointer; * stands for the elements that a for-each around the rule makes");
    case SheetProblem::DuplicateTarget: return QCoreApplication::translate("Roamscope", "remove one of the two rules, or join them with a condition");
    case SheetProblem::Cycle: return QCoreApplication::translate("Roamscope", "break the circle at one of these places");
    case SheetProblem::NoSteps: return QCoreApplication::translate("Roamscope", "connect a field of the source, or add a constant");
    case SheetProblem::UnknownTable: return QCoreApplication::translate("Roamscope", "create the table, or choose another one");
    case SheetProblem::UnknownLookup: return QCoreApplication::translate("Roamscope", "add the table to the sheet, or choose another one");
    case SheetProblem::LookupUnreadable: return QCoreApplication::translate("Roamscope", "check the file in the workspace");
    case SheetProblem::UnknownUnit: return QCoreApplication::translate("Roamscope", "choose one of the listed units");
    case SheetProblem::UnitConflict: return QCoreApplication::translate("Roamscope", "insert a unit step");
    case SheetProblem::TypeConflict: return QCoreApplication::translate("Roamscope", "insert a step that converts the value");
    case SheetProblem::LengthConflict: return QCoreApplication::translate("Roamscope", "insert a text step that shortens it, and agree on it with the partner");
    case SheetProblem::EnumUncovered: return QCoreApplication::translate("Roamscope", "add rows or a fallback");
    case SheetProblem::EnumForeign: return QCoreApplication::translate("Roamscope", "correct the table");
    case SheetProblem::RequiredUnmapped: return QCoreApplication::translate("Roamscope", "connect a field of the source, or add a constant");
    case SheetProblem::UnknownSchema: return QCoreApplication::translate("Roamscope", "choose a protocol, a version and an object");
    case SheetProblem::ScriptError: return QCoreApplication::translate("Roamscope", "correct the script");
    case SheetProblem::Unreadable:
    case SheetProblem::TooMany:
    case SheetProblem::BadParameter:
    case SheetProblem::LossyStep:
    case SheetProblem::SourceUnused:
    case SheetProblem::Count:
        break;
    }
    return {};
}

} // namespace Roamscope
