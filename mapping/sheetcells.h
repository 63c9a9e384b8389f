// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheet.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace Roamscope {

/// How rules and tables of a sheet stand in the cells of a document for a partner, and how the document is
/// understood when it comes back: what the export writes and the import compares must be the same text.
namespace SheetCells {

// Stable ids of columns.
inline constexpr const char *target = "target";
inline constexpr const char *required = "required";
inline constexpr const char *type = "type";
inline constexpr const char *source = "source";
inline constexpr const char *transform = "transform";
inline constexpr const char *sampleIn = "sample_in";
inline constexpr const char *sampleOut = "sample_out";
inline constexpr const char *loss = "loss";
inline constexpr const char *note = "note";
inline constexpr const char *owner = "owner";
inline constexpr const char *status = "status";
inline constexpr const char *enumTo = "to";
inline constexpr const char *row = "roamscope_row"; ///< hidden: which rule or row it is
inline constexpr const char *check = "roamscope_check"; ///< hidden: checksums of the cells as they were sent

/// Paths that a rule reads, one a line; without those of a "for each" around it.
QString sourceText(const Rule &rule);
/// All steps but the plain taking of its source, in words.
QString transformText(const Rule &rule);
/// Instead of steps, where a required field has no rule.
QString nothingText();
/// Of the row for values that no other row fits.
QString restText();
/// What a row of a table gives.
QString valueText(const SheetJson &value);
/// Back again: a text that stands for "left out" gives null; where `like` is a number or a boolean, JSON is read.
SheetJson valueFromText(const QString &text, const SheetJson &like);
QString fromText(const QString &from); ///< "*" and "" in words
QString fromFromText(const QString &text); ///< back again

std::optional<RuleStatus> statusFromText(const QString &text);

/// Which row of which sheet.
struct RowId
{
    enum class Kind : quint8 { None, Rule, Unmapped, EnumRow, EnumFallback };
    Kind kind = Kind::None;
    QString sheet {};
    QString name {}; ///< rule id, target of an unmapped field, name of a table
    int index = -1; ///< of a table's row
};
QString toText(const RowId &id);
RowId rowIdFromText(const QString &text);

/// Without what spreadsheets change on their own: kinds of line ends, blanks at the ends, the apostrophe before text.
QString normal(const QString &text);
/// Eight letters that change when the text does.
QString checksum(const QString &text);

using Cells = std::vector<std::pair<QString, QString>>; ///< column id, text
/// Checksums of all cells of a row, by column.
QString checks(const Cells &cells);
QHash<QString, QString> readChecks(const QString &text);
/// Header of the hidden column that holds them: it also tells the titles, so that they are found in any language.
QString checkHeader(const Cells &titles);
/// Title → column id; empty when it is no such header.
QHash<QString, QString> readCheckHeader(const QString &header);

} // namespace SheetCells

} // namespace Roamscope
