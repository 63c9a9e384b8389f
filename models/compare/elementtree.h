// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparisonschema.h"
#include "models/compare/splitter.h"

#include <QByteArrayView>

#include <string_view>
#include <vector>

namespace Roamscope {

enum class ValueKind : quint8 {
    Null,
    False,
    True,
    Number,
    Text,
    List,
    Object,
    Odd, ///< no JSON value (NaN, 1., deeper than is read): compared as it is written
};

/// One value of an object, where it stands in the text.
struct TreeNode
{
    static constexpr quint16 unknownField = 0xffff;
    static constexpr quint16 superseded = 0xfffe; ///< a member that is repeated later: the last one holds

    const char *begin = nullptr; ///< of a text: after its quote
    quint32 size = 0; ///< bytes; of a text: between its quotes
    quint32 next = 0; ///< the node after all that lies below this one
    quint32 name = 0; ///< unknown fields: index into ElementTree::names()
    quint16 field = unknownField; ///< index into the fields of the object that holds it
    ValueKind kind = ValueKind::Null;
    bool escaped = false;

    std::string_view text() const { return {begin, size}; }
};

/// A member's name that the schema does not know.
struct TreeName
{
    std::string_view text; ///< as written, between the quotes
    bool escaped = false;
};

/// One object of a party, read once into a flat list of nodes, in the order of its text. Reading is lenient (bytes that
/// are not UTF-8 and control characters are kept), and bounded in depth and number of nodes. Reused from object to object.
class ElementTree
{
public:
    static constexpr int maximumDepth = 64; ///< deeper values are compared as they are written
    static constexpr std::size_t maximumNodes = 500'000;

    enum class Fault : quint8 { None, Broken, TooLarge };

    explicit ElementTree(int side);

    /// `padding` bytes can be read past the end. The bytes must outlive the tree's use.
    Fault read(QByteArrayView json, const SchemaObject &root, qsizetype padding);

    const std::vector<TreeNode> &nodes() const { return m_nodes; }
    const TreeNode &node(quint32 index) const { return m_nodes[index]; }
    const TreeName &name(const TreeNode &node) const { return m_names[node.name]; }
    const char *text() const { return m_begin; }
    /// Where a value stands in the text, with its quotes; the length is at least 1.
    quint32 offset(const TreeNode &node) const { return quint32(node.begin - m_begin) - (node.kind == ValueKind::Text); }
    quint32 length(const TreeNode &node) const { return node.size + (node.kind == ValueKind::Text ? 2 : 0); }
    /// Where reading stopped, after a fault.
    qsizetype faultOffset() const { return m_p - m_begin; }
    /// Blanks between values: with and without, two texts may still say the same.
    bool hasBlanks() const { return m_blanks; }

private:
    bool value(const SchemaField *field, const SchemaObject *object, int depth);
    bool object(const SchemaObject *schema, int depth);
    bool list(const SchemaField *field, const SchemaObject *object, int depth);
    bool text(TreeNode *node);
    void skipBlanks()
    {
        if (m_p < m_end && quint8(*m_p) <= ' ') {
            m_blanks = true;
            m_p = Splitter::skipBlanks(m_p, m_end);
        }
    }
    quint32 add(ValueKind kind, const char *begin)
    {
        TreeNode &node = m_nodes.emplace_back();
        node.begin = begin;
        node.kind = kind;
        return quint32(m_nodes.size() - 1);
    }
    void supersede(quint32 parent, quint32 last, quint16 field);
    bool lifted(const SchemaName &meaning, const SchemaObject &schema, int depth);

    Splitter m_splitter;
    std::vector<TreeNode> m_nodes;
    std::vector<TreeName> m_names;
    const char *m_begin = nullptr;
    const char *m_p = nullptr;
    const char *m_end = nullptr;
    qsizetype m_padding = 0;
    int m_side = 0;
    Fault m_fault = Fault::None;
    bool m_blanks = false;
};

} // namespace Roamscope
