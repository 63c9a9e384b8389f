// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/schema.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <vector>

namespace Roamscope {

/// Which fields of a schema are seen, in which order: folding, search, and unlinked siblings folded into
/// one line. All rows are equally high, so a row number is a place. No painting here.
class TreeRows
{
public:
    struct Row
    {
        const SchemaNode *node = nullptr; ///< for a line of folded siblings: their parent
        int depth = 0;
        int folded = 0; ///< > 0: this line stands for so many fields without a wire
        bool expandable = false;
        bool expanded = false;
    };

    void setSchema(SchemaTreePtr schema);
    const SchemaTreePtr &schema() const { return m_schema; }

    /// Words that must all stand in a field's pointer or its sample value's neighbourhood: its type.
    void setFilter(const QString &filter);
    const QString &filter() const { return m_filter; }
    /// The search fits the field's own name, not only that of a parent; true without a search.
    bool isMatch(const SchemaNode *node) const;
    /// Fields that the search leaves out; 0 without one.
    int hiddenByFilter() const { return m_hiddenByFilter; }

    /// Fields with a wire. They and what is above them are never folded away.
    void setLinked(QSet<const SchemaNode *> linked);
    bool isLinked(const SchemaNode *node) const { return m_linked.contains(node); }
    /// A wire ends at the node or below it.
    bool isLinkedBelow(const SchemaNode *node) const { return m_linkedBelow.contains(node); }
    /// Folds siblings without wire into one line each, apart from required fields when `keepRequired`.
    void setFoldUnlinked(bool fold, bool keepRequired);
    bool foldsUnlinked() const { return m_foldUnlinked; }
    /// Shows the siblings below one parent all the same.
    void unfoldSiblings(const SchemaNode *parent);

    void setExpanded(const SchemaNode *node, bool expanded);
    bool isExpanded(const SchemaNode *node) const { return m_expanded.contains(node); }
    void expandAll();
    void collapseAll();
    /// Opens what is above a node, and takes away a search that hides it.
    void reveal(const SchemaNode *node);

    const std::vector<Row> &rows() const { return m_rows; }
    int count() const { return int(m_rows.size()); }
    /// −1 when it is not shown.
    int rowOf(const SchemaNode *node) const { return m_rowOf.value(node, -1); }
    /// The row of the node, or of the nearest parent that is shown, or of the line it is folded into.
    int nearestRow(const SchemaNode *node) const;

private:
    void rebuild();
    void append(const SchemaNode *parent, int depth);
    bool matches(const SchemaNode *node) const;
    bool isShown(const SchemaNode *node) const { return m_filter.isEmpty() || m_matching.contains(node); }
    void expandAtFirst();

    SchemaTreePtr m_schema;
    QString m_filter;
    QStringList m_words;
    bool m_foldUnlinked = false;
    bool m_keepRequired = false;
    int m_hiddenByFilter = 0;
    QSet<const SchemaNode *> m_expanded;
    QSet<const SchemaNode *> m_unfolded;
    QSet<const SchemaNode *> m_linked;
    QSet<const SchemaNode *> m_linkedBelow;
    QSet<const SchemaNode *> m_matching; ///< what the search finds, and what is above it
    std::vector<Row> m_rows;
    QHash<const SchemaNode *, int> m_rowOf;
    QHash<const SchemaNode *, int> m_foldRowOf; ///< by parent
};

} // namespace Roamscope
