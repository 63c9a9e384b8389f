// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/schema.h"
#include "mapping/sheet.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Roamscope {

/// What the editors of a step know about the place where it stands.
struct StepContext
{
    SchemaTreePtr source {};
    SchemaTreePtr target {};
    QString targetPointer {}; ///< of the rule
    QString scope {}; ///< array of the for-each around the rule, from the root of the source; empty = none
    Sheet sheet {}; ///< for its tables; sharing makes the copy cheap
    QString folder {}; ///< of the workspace, for lookup tables; empty = none is open
    QStringList takenPaths {}; ///< what the chain before the step takes, from the root
    QStringList seenValues {}; ///< what came into the step with the samples at hand

    /// The field that the rule fills; nullptr when the target has none.
    const SchemaNode *targetNode() const;
    /// The field whose values arrive at the step, as far as that is known.
    const SchemaNode *inputNode() const;
    /// Every path that can be taken here: relative to the for-each first, then from the root.
    QStringList paths() const;
    /// A path as written in a step, from the root of the source.
    QString absolutePath(const QString &path) const;
    /// The shortest way to write a path here: without the scope where it lies in it.
    QString writtenPath(const QString &absolute) const;
    /// Values that the enumeration table must know: of the source's enumeration, and those seen.
    QStringList expectedValues() const;
};

} // namespace Roamscope
