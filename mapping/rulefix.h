// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/schema.h"
#include "mapping/sheet.h"
#include "mapping/sheetfinding.h"

#include <optional>

namespace Roamscope {

/// What can be done about a finding with one press: the rule's steps as they would be.
struct RuleFix
{
    QString title {}; ///< translated, for a button: "Put in “Wh → kWh”"
    QList<Step> steps {};
};

/// A fix for what lint says of a rule; nothing where only a person can decide. `source` is the field that
/// the rule takes, `target` the one it fills; both may be null.
std::optional<RuleFix> fixFor(const SheetFinding &finding, const Rule &rule, const SchemaNode *source, const SchemaNode *target);

} // namespace Roamscope
