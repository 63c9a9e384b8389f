// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/schema.h"
#include "mapping/sheetdocument.h"

namespace Roamscope {

/// What to do with a target that has a rule already.
enum class ConnectMode : quint8 {
    Replace, ///< the new source takes the place of what the rule begins with
    OtherwiseTake, ///< it is taken where the present one gives nothing
    Join, ///< both are joined into one text
};

/// Steps that take one field and make it fit another: unit, date-time, enumeration, first of a list. `path`
/// is the source as the rule writes it.
QList<Step> connectingSteps(const SchemaNode &source, const SchemaNode &target, const QString &path);

/// Connects fields of the source with one of the target, as one undo step: a wire drawn from one tree to
/// the other. Several sources are joined into one text; an array of objects becomes a for-each, an object its
/// fields, of which those with the same name are connected too. Returns the ids of new or changed rules.
QStringList connectFields(SheetDocument *document, const QList<const SchemaNode *> &sources, const SchemaNode &target,
                          ConnectMode mode = ConnectMode::Replace);

/// The rule that fills a target; nullptr when there is none.
const Rule *ruleForTarget(const QList<Rule> &rules, const QString &target);

} // namespace Roamscope
