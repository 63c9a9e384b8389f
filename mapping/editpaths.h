// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheet.h"

#include <QHash>

namespace Roamscope {

/// Where the paths of a sheet lead: relative paths of nested rules become JSON Pointers from the root of
/// the source, with * for array elements, and back. A snapshot of one sheet; cheap to make.
class SheetPaths
{
public:
    explicit SheetPaths(const Sheet &sheet);

    /// Pointer of a path as it is written in a rule's steps; empty when it leads out of the document.
    QString absolute(const QString &rule, const QString &path) const;
    /// Every source field that a rule mentions, absolute, each once.
    QStringList sources(const Rule &rule) const;
    /// A pointer as a rule within `parent` writes it: relative to the element of the for-each when it lies
    /// in it, else from the root. `parent` empty = a rule of the sheet itself.
    QString written(const QString &parent, const QString &pointer) const;
    /// The for-each rule that a new rule for a target belongs into: the innermost whose array the target lies
    /// in; empty = the sheet itself.
    QString parentForTarget(const QString &target) const;

private:
    struct Scope
    {
        QString element {}; ///< pointer of the elements; empty = the root
        QString parent {}; ///< id of the for-each around this one
        QString target {};
    };
    void collect(const QList<Rule> &rules, const QString &parent);
    QString resolve(const QString &parent, const QString &path) const;

    QHash<QString, Scope> m_scopes; ///< of for-each rules
    QHash<QString, QString> m_parents; ///< of every rule
};

} // namespace Roamscope
