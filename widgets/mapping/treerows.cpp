// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/treerows.h"

#include <algorithm>

namespace Roamscope {

namespace {

/// Up to so many fields a schema is shown open from the start.
constexpr std::size_t openFromTheStart = 90;

} // namespace

void TreeRows::setSchema(SchemaTreePtr schema)
{
    if (schema == m_schema)
        return;
    // What was open before stays open when the schema is the same one read anew.
    QSet<QString> expanded;
    const bool same = schema && m_schema && schema->title() == m_schema->title();
    if (same) {
        for (const SchemaNode *node : std::as_const(m_expanded))
            expanded.insert(node->pointer);
    }
    m_schema = std::move(schema);
    m_expanded.clear();
    m_unfolded.clear();
    m_linked.clear();
    m_linkedBelow.clear();
    if (same) {
        for (const SchemaNode *node : m_schema->nodes()) {
            if (expanded.contains(node->pointer))
                m_expanded.insert(node);
        }
    } else {
        expandAtFirst();
    }
    setFilter(m_filter);
}

void TreeRows::expandAtFirst()
{
    if (!m_schema)
        return;
    const bool all = m_schema->nodes().size() <= openFromTheStart;
    for (const SchemaNode *node : m_schema->nodes()) {
        if (!node->children.empty() && all)
            m_expanded.insert(node);
    }
}

bool TreeRows::matches(const SchemaNode *node) const
{
    return std::ranges::all_of(m_words, [node](const QString &word) {
        return node->pointer.contains(word, Qt::CaseInsensitive) || node->typeText.contains(word, Qt::CaseInsensitive);
    });
}

bool TreeRows::isMatch(const SchemaNode *node) const
{
    return matches(node)
        && (m_words.isEmpty() || std::ranges::any_of(m_words, [node](const QString &word) { return node->name.contains(word, Qt::CaseInsensitive); }));
}

void TreeRows::setFilter(const QString &filter)
{
    m_filter = filter.simplified();
    m_words = m_filter.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_matching.clear();
    if (m_schema && !m_words.isEmpty()) {
        for (const SchemaNode *node : m_schema->nodes()) {
            if (!matches(node))
                continue;
            for (const SchemaNode *above = node; above && !m_matching.contains(above); above = above->parent)
                m_matching.insert(above);
        }
    }
    rebuild();
}

void TreeRows::setLinked(QSet<const SchemaNode *> linked)
{
    if (linked == m_linked)
        return;
    for (const SchemaNode *node : std::as_const(linked)) {
        // A wire is worth seeing: what holds a new one is opened, and stays as the user leaves it.
        if (!m_linked.contains(node)) {
            for (const SchemaNode *above = node->parent; above && above->parent; above = above->parent)
                m_expanded.insert(above);
        }
    }
    m_linked = std::move(linked);
    m_linkedBelow.clear();
    for (const SchemaNode *node : std::as_const(m_linked)) {
        for (const SchemaNode *above = node; above && !m_linkedBelow.contains(above); above = above->parent)
            m_linkedBelow.insert(above);
    }
    rebuild();
}

void TreeRows::setFoldUnlinked(bool fold, bool keepRequired)
{
    m_foldUnlinked = fold;
    m_keepRequired = keepRequired;
    m_unfolded.clear();
    rebuild();
}

void TreeRows::unfoldSiblings(const SchemaNode *parent)
{
    m_unfolded.insert(parent);
    rebuild();
}

void TreeRows::setExpanded(const SchemaNode *node, bool expanded)
{
    if (!node || node->children.empty())
        return;
    if (expanded)
        m_expanded.insert(node);
    else
        m_expanded.remove(node);
    rebuild();
}

void TreeRows::expandAll()
{
    if (!m_schema)
        return;
    for (const SchemaNode *node : m_schema->nodes()) {
        if (!node->children.empty())
            m_expanded.insert(node);
    }
    rebuild();
}

void TreeRows::collapseAll()
{
    m_expanded.clear();
    rebuild();
}

void TreeRows::reveal(const SchemaNode *node)
{
    if (!node || !m_schema)
        return;
    if (!isShown(node)) {
        m_filter.clear();
        m_words.clear();
        m_matching.clear();
    }
    for (const SchemaNode *above = node->parent; above && above->parent; above = above->parent)
        m_expanded.insert(above);
    if (m_foldUnlinked) {
        for (const SchemaNode *step = node; step->parent; step = step->parent)
            m_unfolded.insert(step->parent);
    }
    rebuild();
}

int TreeRows::nearestRow(const SchemaNode *node) const
{
    for (const SchemaNode *step = node; step && step->parent; step = step->parent) {
        if (const int row = rowOf(step); row >= 0)
            return row;
        // Folded away with its siblings, while their parent is open.
        if (const auto fold = m_foldRowOf.constFind(step->parent); fold != m_foldRowOf.constEnd() && isShown(step))
            return *fold;
    }
    return -1;
}

void TreeRows::rebuild()
{
    m_rows.clear();
    m_rowOf.clear();
    m_foldRowOf.clear();
    m_hiddenByFilter = 0;
    if (!m_schema || !m_schema->root())
        return;
    if (!m_words.isEmpty()) {
        for (const SchemaNode *node : m_schema->nodes())
            m_hiddenByFilter += m_matching.contains(node) ? 0 : 1;
    }
    append(m_schema->root(), 0);
}

void TreeRows::append(const SchemaNode *parent, int depth)
{
    const bool folds = m_foldUnlinked && m_words.isEmpty() && !m_unfolded.contains(parent);
    int folded = 0;
    for (const auto &child : parent->children) {
        const SchemaNode *node = child.get();
        if (!isShown(node))
            continue;
        if (folds && !m_linkedBelow.contains(node) && !(m_keepRequired && node->required)) {
            ++folded;
            continue;
        }
        const bool expandable = !node->children.empty();
        // A search shows what it found, whatever was folded before.
        const bool expanded = expandable && (!m_words.isEmpty() || m_expanded.contains(node));
        m_rowOf.insert(node, int(m_rows.size()));
        m_rows.push_back({.node = node, .depth = depth, .expandable = expandable, .expanded = expanded});
        if (expanded)
            append(node, depth + 1);
    }
    if (folded > 0) {
        m_foldRowOf.insert(parent, int(m_rows.size()));
        m_rows.push_back({.node = parent, .depth = depth, .folded = folded});
    }
}

} // namespace Roamscope
