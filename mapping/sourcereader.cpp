// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/sourcereader.h"

#include <algorithm>
#include <charconv>

namespace Roamscope {

bool parsePath(std::string_view path, std::vector<PathStep> *steps)
{
    steps->clear();
    if (path.empty() || path == "/")
        return true;
    if (path.front() == '/')
        path.remove_prefix(1);
    for (;;) {
        const std::size_t slash = path.find('/');
        const std::string_view token = path.substr(0, slash);
        PathStep step;
        step.each = token == "*";
        for (std::size_t i = 0; i < token.size(); ++i) {
            if (token[i] != '~') {
                step.name += token[i];
                continue;
            }
            if (++i == token.size() || (token[i] != '0' && token[i] != '1'))
                return false;
            step.name += token[i] == '0' ? '~' : '/';
        }
        if (steps->size() == 64)
            return false;
        steps->push_back(std::move(step));
        if (slash == std::string_view::npos)
            return true;
        path.remove_prefix(slash + 1);
    }
}

PathTrie::PathTrie()
    : m_nodes(1)
    , m_widths(1, 0)
{
}

int PathTrie::member(int node, std::string_view name)
{
    for (const Child &child : m_nodes[std::size_t(node)].members) {
        if (child.name == name)
            return child.node;
    }
    if (m_nodes[std::size_t(node)].members.size() >= maximumMembers)
        return -1;
    const int made = int(m_nodes.size());
    m_nodes.emplace_back();
    Node &parent = m_nodes[std::size_t(node)];
    m_nodes.back().scope = parent.scope;
    quint8 &head = parent.heads[hash(name)];
    parent.members.push_back({std::string(name), made, head});
    head = quint8(parent.members.size());
    parent.indexed = parent.indexed
        || (!name.empty() && name.size() < 9 && std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; }));
    return made;
}

int PathTrie::each(int node)
{
    if (m_nodes[std::size_t(node)].each < 0) {
        slot(node);
        const int made = int(m_nodes.size());
        m_nodes.emplace_back();
        m_nodes.back().scope = int(m_widths.size());
        m_nodes[std::size_t(node)].each = made;
        m_nodes[std::size_t(node)].elementScope = int(m_widths.size());
        m_widths.push_back(0);
    }
    return m_nodes[std::size_t(node)].each;
}

int PathTrie::slot(int node)
{
    Node &wanted = m_nodes[std::size_t(node)];
    if (wanted.slot < 0)
        wanted.slot = m_widths[std::size_t(wanted.scope)]++;
    return wanted.slot;
}

int PathTrie::elementOf(int scope) const
{
    for (const Node &node : m_nodes) {
        if (node.elementScope == scope)
            return node.each;
    }
    return 0;
}

SourceReader::SourceReader(const PathTrie &trie)
    : m_trie(trie)
    , m_tables(std::size_t(trie.scopes()))
    , m_rows(std::size_t(trie.scopes()))
{
}

bool SourceReader::read(std::string_view json)
{
    for (std::vector<SourceSlot> &table : m_tables)
        table.clear();
    m_tables[0].resize(std::size_t(std::max(m_trie.width(0), 1)));
    m_slots = 0;
    m_begin = json.data();
    m_cursor.open(json.data(), qsizetype(json.size()), 0);
    m_cursor.skipSpace();
    if (!value(0, 0))
        return false;
    m_cursor.skipSpace();
    return m_cursor.p == m_cursor.end || m_cursor.fail(JsonFault::Trailing);
}

int SourceReader::find(const PathTrie::Node &node, std::string_view name, std::size_t *guess) const
{
    // Documents of one kind have their members in one order: the one after the last is the likeliest.
    if (*guess < node.members.size() && node.members[*guess].name == name)
        return node.members[(*guess)++].node;
    for (quint8 at = node.heads[PathTrie::hash(name)]; at != 0; at = node.members[at - 1u].next) {
        if (node.members[at - 1u].name == name) {
            *guess = at;
            return node.members[at - 1u].node;
        }
    }
    return -1;
}

bool SourceReader::object(const PathTrie::Node &node, int depth)
{
    ++m_cursor.p;
    m_cursor.skipSpace();
    if (m_cursor.peek() == '}') {
        ++m_cursor.p;
        return true;
    }
    std::size_t guess = 0;
    for (;;) {
        JsonText key;
        if (m_cursor.peek() != '"')
            return m_cursor.fail(JsonFault::Character);
        if (!m_cursor.text(&key))
            return false;
        m_cursor.skipSpace();
        if (!m_cursor.take(':'))
            return false;
        m_cursor.skipSpace();
        int child = -1;
        if (!key.escaped) [[likely]] {
            child = find(node, key.raw(), &guess);
        } else if (key.size < 4096) {
            char plain[4096];
            child = find(node, {plain, std::size_t(unescape(key, plain, sizeof plain))}, &guess);
        }
        if (child >= 0 ? !value(child, depth + 1) : !skip(depth + 1))
            return false;
        m_cursor.skipSpace();
        if (m_cursor.peek() == ',') {
            ++m_cursor.p;
            m_cursor.skipSpace();
            continue;
        }
        return m_cursor.take('}');
    }
}

bool SourceReader::skip(int depth)
{
    const char c = m_cursor.peek();
    if (c == '"') {
        JsonText text;
        return m_cursor.text(&text);
    }
    if (c == '-' || (c >= '0' && c <= '9')) {
        JsonNumber number;
        return m_cursor.number(&number);
    }
    return m_cursor.skip(depth);
}

bool SourceReader::element(const PathTrie::Node &node, int depth)
{
    const auto scope = std::size_t(node.elementScope);
    const auto width = std::size_t(m_trie.width(node.elementScope));
    std::vector<SourceSlot> &table = m_tables[scope];
    m_slots += width;
    if (m_slots > maximumSlots) {
        m_cursor.fault = JsonFault::None;
        return false;
    }
    m_rows[scope] = quint32(width > 0 ? table.size() / width : 0);
    table.resize(table.size() + width);
    return value(node.each, depth + 1);
}

bool SourceReader::array(const PathTrie::Node &node, int depth, SourceSlot *slot)
{
    ++m_cursor.p;
    if (node.each >= 0) {
        const auto width = std::size_t(m_trie.width(node.elementScope));
        slot->firstRow = quint32(width > 0 ? m_tables[std::size_t(node.elementScope)].size() / width : 0);
    }
    m_cursor.skipSpace();
    if (m_cursor.peek() == ']') {
        ++m_cursor.p;
        return true;
    }
    std::size_t guess = 0;
    for (int number = 0;; ++number) {
        int child = -1;
        if (node.indexed) {
            char text[16];
            const auto end = std::to_chars(text, text + sizeof text, number).ptr;
            child = find(node, {text, std::size_t(end - text)}, &guess);
        }
        // An element may be asked for by its place and as one of all: it is read again then.
        const char *begin = m_cursor.p;
        if (child >= 0 && !value(child, depth + 1))
            return false;
        if (node.each >= 0) {
            m_cursor.p = begin;
            if (!element(node, depth))
                return false;
        } else if (child < 0 && !skip(depth + 1)) {
            return false;
        }
        ++slot->rows;
        m_cursor.skipSpace();
        if (m_cursor.peek() == ',') {
            ++m_cursor.p;
            m_cursor.skipSpace();
            continue;
        }
        return m_cursor.take(']');
    }
}

bool SourceReader::value(int index, int depth)
{
    const PathTrie::Node &node = m_trie.node(index);
    SourceSlot slot;
    slot.begin = m_cursor.p;
    // Elements below may reallocate the table of this very scope only after its row was left: the place is kept.
    const std::size_t place = node.slot < 0 ? 0 : std::size_t(m_rows[std::size_t(node.scope)]) * std::size_t(m_trie.width(node.scope)) + std::size_t(node.slot);
    using Kind = SourceSlot::Kind;
    switch (m_cursor.peek()) {
    case '"': {
        JsonText text;
        if (!m_cursor.text(&text))
            return false;
        slot.kind = Kind::Text;
        slot.begin = text.begin;
        slot.escaped = text.escaped;
        slot.size = quint32(text.size);
        break;
    }
    case '{':
        slot.kind = Kind::Object;
        if (!node.members.empty()) {
            if (!object(node, depth))
                return false;
        } else if (node.each >= 0) {
            // A single object where a list is expected counts as its one element.
            const auto width = std::size_t(m_trie.width(node.elementScope));
            slot.firstRow = quint32(width > 0 ? m_tables[std::size_t(node.elementScope)].size() / width : 0);
            slot.rows = 1;
            if (!element(node, depth))
                return false;
        } else if (!skip(depth)) {
            return false;
        }
        break;
    case '[':
        slot.kind = Kind::Array;
        if (node.each >= 0 || node.indexed ? !array(node, depth, &slot) : !skip(depth))
            return false;
        break;
    case 't':
        slot.kind = Kind::True;
        if (!m_cursor.word("true"))
            return false;
        break;
    case 'f':
        slot.kind = Kind::False;
        if (!m_cursor.word("false"))
            return false;
        break;
    case 'n':
        slot.kind = Kind::Null;
        if (!m_cursor.word("null"))
            return false;
        break;
    default: {
        JsonNumber number;
        const char c = m_cursor.peek();
        if (c != '-' && (c < '0' || c > '9'))
            return m_cursor.fail(JsonFault::Character);
        if (!m_cursor.number(&number))
            return false;
        slot.kind = Kind::Number;
    }
    }
    if (node.slot >= 0) {
        if (slot.kind != Kind::Text)
            slot.size = quint32(m_cursor.p - slot.begin);
        m_tables[std::size_t(node.scope)][place] = slot;
    }
    return true;
}

} // namespace Roamscope
