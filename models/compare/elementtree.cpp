// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/elementtree.h"

#include "models/compare/normalvalue.h"

#include <algorithm>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace Roamscope {

namespace {

bool isNumber(std::string_view text)
{
    std::size_t at = 0;
    const auto digits = [&] {
        const std::size_t first = at;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9')
            ++at;
        return at > first;
    };
    if (at < text.size() && text[at] == '-')
        ++at;
    if (at < text.size() && text[at] == '0')
        ++at;
    else if (!digits())
        return false;
    if (at < text.size() && text[at] == '.') {
        ++at;
        if (!digits())
            return false;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '-' || text[at] == '+'))
            ++at;
        if (!digits())
            return false;
    }
    return at == text.size();
}

} // namespace

ElementTree::ElementTree(int side)
    : m_side(side)
{
}

ElementTree::Fault ElementTree::read(QByteArrayView json, const SchemaObject &root, qsizetype padding)
{
    // One huge object must not hold its memory for all that come after.
    if (m_nodes.capacity() > 65536 && m_nodes.size() < 4096) {
        m_nodes.clear();
        m_nodes.shrink_to_fit();
    }
    m_nodes.clear();
    m_names.clear();
    m_begin = m_p = json.data();
    m_end = m_begin + json.size();
    m_padding = padding;
    m_fault = Fault::None;
    m_blanks = false;
    m_p = Splitter::skipBlanks(m_p, m_end);
    if (m_p >= m_end || *m_p != '{') {
        m_fault = Fault::Broken;
        return m_fault;
    }
    if (!object(&root, 0) || Splitter::skipBlanks(m_p, m_end) != m_end) {
        if (m_fault == Fault::None)
            m_fault = Fault::Broken;
    }
    return m_fault;
}

/// The text whose opening quote is at m_p.
bool ElementTree::text(TreeNode *node)
{
    const char *at = m_p + 1;
    node->begin = at;
    node->escaped = false;
    for (;;) {
#ifdef __SSE2__
        while (m_end - at + m_padding >= 16) {
            const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
            const __m128i stop = _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')));
            const auto mask = unsigned(_mm_movemask_epi8(stop));
            if (mask) {
                at += __builtin_ctz(mask);
                break;
            }
            at += 16;
            if (at >= m_end)
                return false;
        }
#endif
        while (at < m_end && *at != '"' && *at != '\\')
            ++at;
        if (at >= m_end)
            return false;
        if (*at == '"')
            break;
        node->escaped = true;
        at += 2;
        if (at >= m_end)
            return false;
    }
    node->size = quint32(at - node->begin);
    m_p = at + 1;
    return true;
}

bool ElementTree::value(const SchemaField *field, const SchemaObject *inner, int depth)
{
    if (m_p >= m_end)
        return false;
    if (m_nodes.size() >= maximumNodes) {
        m_fault = Fault::TooLarge;
        return false;
    }
    switch (*m_p) {
    case '"': {
        const quint32 index = add(ValueKind::Text, m_p);
        if (!text(&m_nodes[index]))
            return false;
        m_nodes[index].next = index + 1;
        return true;
    }
    case '{':
    case '[': {
        if (depth >= maximumDepth) {
            const char *end = m_splitter.endOfContainer(m_p, m_end, m_padding);
            if (!end)
                return false;
            const quint32 index = add(ValueKind::Odd, m_p);
            m_nodes[index].size = quint32(end - m_p);
            m_nodes[index].next = index + 1;
            m_p = end;
            return true;
        }
        return *m_p == '{' ? object(inner, depth + 1) : list(field, inner, depth + 1);
    }
    default: {
        const char *const begin = m_p;
        while (m_p < m_end && *m_p != ',' && *m_p != '}' && *m_p != ']' && quint8(*m_p) > ' ' && *m_p != '"' && *m_p != ':')
            ++m_p;
        if (m_p == begin)
            return false;
        const std::string_view word(begin, std::size_t(m_p - begin));
        ValueKind kind = ValueKind::Odd;
        if (word == "null")
            kind = ValueKind::Null;
        else if (word == "true")
            kind = ValueKind::True;
        else if (word == "false")
            kind = ValueKind::False;
        else if (isNumber(word))
            kind = ValueKind::Number;
        const quint32 index = add(kind, begin);
        m_nodes[index].size = quint32(word.size());
        m_nodes[index].next = index + 1;
        return true;
    }
    }
}

void ElementTree::supersede(quint32 parent, quint32 last, quint16 field)
{
    for (quint32 child = parent + 1; child < last; child = m_nodes[child].next) {
        if (m_nodes[child].field == field)
            m_nodes[child].field = TreeNode::superseded;
    }
}

/// A member whose name is an older version's; m_p stands at its value.
bool ElementTree::lifted(const SchemaName &meaning, const SchemaObject &schema, int depth)
{
    const SchemaField &field = schema.fields[meaning.field];
    const bool isNull = m_p < m_end && *m_p == 'n';
    if (meaning.rule->transform == LiftTransform::ToList && *m_p != '[' && !isNull) {
        const quint32 wrapper = add(ValueKind::List, m_p);
        if (!value(&field, field.object, depth))
            return false;
        m_nodes[wrapper].size = quint32(m_p - m_nodes[wrapper].begin);
        m_nodes[wrapper].next = quint32(m_nodes.size());
        return true;
    }
    if (meaning.rule->transform == LiftTransform::ToPrice && *m_p != '{' && !isNull && field.object) {
        const quint32 wrapper = add(ValueKind::Object, m_p);
        const quint32 inner = quint32(m_nodes.size());
        if (!value(nullptr, nullptr, depth))
            return false;
        const SchemaName *amount = field.object->find(m_side, meaning.rule->member);
        if (amount)
            m_nodes[inner].field = amount->field;
        m_nodes[wrapper].size = quint32(m_p - m_nodes[wrapper].begin);
        m_nodes[wrapper].next = quint32(m_nodes.size());
        return true;
    }
    const quint32 index = quint32(m_nodes.size());
    if (!value(&field, field.object, depth))
        return false;
    if (meaning.rule->transform == LiftTransform::Without && m_nodes[index].kind == ValueKind::Text) {
        const auto &dropped = meaning.rule->dropped;
        if (std::find(dropped.begin(), dropped.end(), m_nodes[index].text()) != dropped.end())
            m_nodes[index].field = TreeNode::superseded;
    }
    return true;
}

bool ElementTree::object(const SchemaObject *schema, int depth)
{
    const quint32 self = add(ValueKind::Object, m_p);
    ++m_p;
    skipBlanks();
    quint64 seen = 0;
    std::size_t likely = 0; // members mostly stand in the order of the catalog
    if (m_p < m_end && *m_p == '}') {
        ++m_p;
    } else {
        for (;;) {
            if (m_p >= m_end || *m_p != '"')
                return false;
            const SchemaName *meaning = nullptr;
            TreeNode name;
            if (schema && likely < schema->fields.size()) {
                const std::string_view expected = schema->fields[likely].name;
                const std::size_t length = expected.size();
                if (std::size_t(m_end - m_p) > length + 2 && m_p[length + 1] == '"' && std::memcmp(m_p + 1, expected.data(), length) == 0) {
                    meaning = &schema->names[std::size_t(m_side)].own[likely];
                    m_p += length + 2;
                }
            }
            if (!meaning) {
                if (!text(&name))
                    return false;
                if (schema) {
                    if (!name.escaped) {
                        meaning = schema->find(m_side, name.text());
                    } else {
                        const std::string plain = unescapedText(name.text());
                        meaning = schema->find(m_side, plain);
                    }
                }
            }
            skipBlanks();
            if (m_p >= m_end || *m_p != ':')
                return false;
            ++m_p;
            skipBlanks();
            if (m_p >= m_end)
                return false;
            const quint32 child = quint32(m_nodes.size());
            if (meaning) {
                const SchemaField &field = schema->fields[meaning->field];
                likely = meaning->field + 1u;
                if (meaning->rule ? !lifted(*meaning, *schema, depth) : !value(&field, field.object, depth))
                    return false;
                if (m_nodes[child].field != TreeNode::superseded) {
                    const quint64 bit = quint64(1) << meaning->field;
                    if (seen & bit)
                        supersede(self, child, meaning->field);
                    seen |= bit;
                    m_nodes[child].field = meaning->field;
                }
            } else {
                if (!value(nullptr, nullptr, depth))
                    return false;
                m_nodes[child].field = TreeNode::unknownField;
                m_nodes[child].name = quint32(m_names.size());
                m_names.push_back({name.text(), name.escaped});
            }
            skipBlanks();
            if (m_p >= m_end)
                return false;
            if (*m_p == ',') {
                ++m_p;
                skipBlanks();
                continue;
            }
            if (*m_p != '}')
                return false;
            ++m_p;
            break;
        }
    }
    m_nodes[self].size = quint32(m_p - m_nodes[self].begin);
    m_nodes[self].next = quint32(m_nodes.size());
    return true;
}

bool ElementTree::list(const SchemaField *field, const SchemaObject *inner, int depth)
{
    const quint32 self = add(ValueKind::List, m_p);
    ++m_p;
    skipBlanks();
    if (m_p < m_end && *m_p == ']') {
        ++m_p;
    } else {
        for (;;) {
            if (!value(field, inner, depth))
                return false;
            skipBlanks();
            if (m_p >= m_end)
                return false;
            if (*m_p == ',') {
                ++m_p;
                skipBlanks();
                continue;
            }
            if (*m_p != ']')
                return false;
            ++m_p;
            break;
        }
    }
    m_nodes[self].size = quint32(m_p - m_nodes[self].begin);
    m_nodes[self].next = quint32(m_nodes.size());
    return true;
}

} // namespace Roamscope
