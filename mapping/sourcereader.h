// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/jsoncursor.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <string>
#include <vector>

namespace Roamscope {

/// What stands at one path of a document.
struct SourceSlot
{
    enum class Kind : quint8 { None, Null, True, False, Number, Text, Object, Array };

    const char *begin = nullptr; ///< JSON text as written; of a text, between the quotes
    quint32 size = 0;
    quint32 firstRow = 0; ///< of an array that is walked: its elements' rows in their scope
    quint32 rows = 0;
    Kind kind = Kind::None;
    bool escaped = false; ///< a text with escapes

    bool isValue() const { return kind > Kind::Null; }
    std::string_view raw() const { return {begin, size}; }
};

/// All paths that a plan reads, merged, so that a document is walked once. Each array that is walked ("*")
/// opens a scope: a table with one row an element and one slot a path below it.
class PathTrie
{
public:
    struct Child
    {
        std::string name;
        int node = 0;
        quint8 next = 0; ///< in the chain of the same hash, + 1
    };
    struct Node
    {
        std::vector<Child> members;
        std::array<quint8, 64> heads {}; ///< place in `members` + 1
        int each = -1; ///< node of the elements
        int elementScope = -1;
        int scope = 0; ///< in which its slot lies
        int slot = -1; ///< −1: its own value is not asked for
        bool indexed = false; ///< a member's name is a number: elements of an array by place
    };

    PathTrie();

    /// The node of a member, made when it is not there.
    int member(int node, std::string_view name);
    /// The node of the elements of an array, made with its scope when it is not there. The array gets a slot.
    int each(int node);
    /// The slot of a node's own value.
    int slot(int node);

    static quint32 hash(std::string_view name)
    {
        return name.empty() ? 0 : (quint32(name.size()) * 5 + quint8(name[0]) * 7 + quint8(name[name.size() - 1])) & 63;
    }
    const Node &node(int index) const { return m_nodes[std::size_t(index)]; }
    /// The node of the elements that fill a scope.
    int elementOf(int scope) const;
    int scopes() const { return int(m_widths.size()); }
    int width(int scope) const { return m_widths[std::size_t(scope)]; }
    static constexpr int maximumMembers = 250;

private:
    std::vector<Node> m_nodes;
    std::vector<int> m_widths;
};

/// Walks a document once and keeps what stands at the paths of a trie. The bytes must outlive what was read.
class SourceReader
{
public:
    explicit SourceReader(const PathTrie &trie);

    /// False when it is not JSON (fault() and errorOffset() say why), or has too many elements (fault() is None).
    bool read(std::string_view json);
    JsonFault fault() const { return m_cursor.fault; }
    qsizetype errorOffset() const { return m_cursor.p - m_begin; }

    const SourceSlot *row(int scope, quint32 row) const
    {
        return m_tables[std::size_t(scope)].data() + std::size_t(row) * std::size_t(m_trie.width(scope));
    }
    const SourceSlot *root() const { return row(0, 0); }
    const char *begin() const { return m_begin; }
    const PathTrie &trie() const { return m_trie; }

    /// Most slots of one document: 6 million of them take 200 MB.
    static constexpr std::size_t maximumSlots = 6'000'000;

private:
    bool value(int node, int depth);
    bool object(const PathTrie::Node &node, int depth);
    bool array(const PathTrie::Node &node, int depth, SourceSlot *slot);
    bool element(const PathTrie::Node &node, int depth);
    bool skip(int depth);
    int find(const PathTrie::Node &node, std::string_view name, std::size_t *guess) const;

    const PathTrie &m_trie;
    JsonCursor m_cursor;
    const char *m_begin = nullptr;
    std::vector<std::vector<SourceSlot>> m_tables;
    std::vector<quint32> m_rows; ///< by scope: the row that is being filled
    std::size_t m_slots = 0;
};

/// One step of a path: a member's name, or "*" for all elements.
struct PathStep
{
    std::string name {};
    bool each = false;

    bool operator==(const PathStep &) const = default;
};

/// Takes a pointer apart ("/a/*/b", "a/b"); false when it is none (a "~" without 0 or 1, more than 64 steps).
bool parsePath(std::string_view path, std::vector<PathStep> *steps);

} // namespace Roamscope
