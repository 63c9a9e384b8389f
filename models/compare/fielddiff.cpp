// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/fielddiff.h"

#include "models/compare/normalvalue.h"
#include "models/compare/ruleevaluator.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace Roamscope {

namespace {

/// Of two nodes of one size. Values that differ mostly do so early.
bool sameBytes(const TreeNode &a, const TreeNode &b)
{
    if (a.size >= 8) {
        quint64 first;
        quint64 second;
        std::memcpy(&first, a.begin, 8);
        std::memcpy(&second, b.begin, 8);
        if (first != second)
            return false;
        if (a.size <= 16) {
            std::memcpy(&first, a.begin + a.size - 8, 8);
            std::memcpy(&second, b.begin + b.size - 8, 8);
            return first == second;
        }
        return std::memcmp(a.begin, b.begin, a.size) == 0;
    }
    for (quint32 i = 0; i < a.size; ++i) {
        if (a.begin[i] != b.begin[i])
            return false;
    }
    return true;
}

bool isText(const TreeNode &node)
{
    return node.kind == ValueKind::Text;
}

bool isBoolean(const TreeNode &node)
{
    return node.kind == ValueKind::True || node.kind == ValueKind::False;
}

bool foldsCase(const SchemaField *field)
{
    return field && field->type == FieldType::CiString;
}

bool isIdentifier(const SchemaField &field)
{
    return field.key || field.name == "id" || field.name == "uid" || field.name.ends_with("_id") || field.name.ends_with("_ids")
        || field.name.ends_with("_uid");
}

} // namespace

FieldDiff::FieldDiff(const ComparisonSchema &schema, const RuleEvaluator &rules, const std::shared_ptr<const TariffMeaning> &meaning,
                     quint64 (*weakenHash)(quint64))
    : m_schema(schema)
    , m_rules(rules)
    , m_meaning(meaning)
    , m_weakenHash(weakenHash)
{
}

quint32 FieldDiff::child(const ElementTree &tree, quint32 object, int field)
{
    const quint32 end = tree.node(object).next;
    for (quint32 at = object + 1; at < end; at = tree.node(at).next) {
        if (tree.node(at).field == field)
            return at;
    }
    return 0;
}

namespace {

std::string scalarText(const TreeNode &node)
{
    return node.escaped ? unescapedText(node.text()) : std::string(node.text());
}

} // namespace

std::string FieldDiff::keyOf(const ElementTree &tree, const SchemaObject &schema)
{
    for (const char *name : {"uid", "id"}) {
        for (const quint8 key : schema.keys) {
            if (schema.fields[key].name == name) {
                const quint32 node = child(tree, 0, key);
                if (node && tree.node(node).kind != ValueKind::Null)
                    return scalarText(tree.node(node));
            }
        }
    }
    return {};
}

std::string FieldDiff::partyOf(const ElementTree &tree, const SchemaObject &schema)
{
    std::string party;
    for (const char *name : {"country_code", "party_id"}) {
        for (const quint8 key : schema.keys) {
            if (schema.fields[key].name != name)
                continue;
            const quint32 node = child(tree, 0, key);
            if (node && isText(tree.node(node)))
                party += (party.empty() ? "" : "*") + scalarText(tree.node(node));
        }
    }
    return party;
}

bool FieldDiff::sameKey(const ElementTree &cpo, const ElementTree &emsp, const SchemaObject &schema)
{
    for (const quint8 key : schema.keys) {
        const quint32 a = child(cpo, 0, key);
        const quint32 b = child(emsp, 0, key);
        const std::string_view name = schema.fields[key].name;
        if ((!a || !b) && (name == "country_code" || name == "party_id"))
            continue;
        if (!a || !b)
            return false;
        const TreeNode &left = cpo.node(a);
        const TreeNode &right = emsp.node(b);
        if (left.kind != right.kind && !(isText(left) != isText(right)))
            return false;
        if (!matchTexts(left.text(), left.escaped, right.text(), right.escaped, true).same)
            return false;
    }
    return true;
}

void FieldDiff::compare(OcpiModule module, const ElementTree &cpo, const ElementTree &emsp)
{
    m_module = module;
    m_trees[0] = &cpo;
    m_trees[1] = &emsp;
    m_levels.clear();
    m_steps.clear();
    m_quiet = 0;
    m_differs = false;
    const std::size_t before = m_found.size();
    const auto noise = m_noise;
    objects(0, 0, *m_schema.root(module));
    if (m_found.size() == before && noise == m_noise && cpo.hasBlanks() != emsp.hasBlanks())
        count(NoiseKind::Layout);
}

void FieldDiff::missing(OcpiModule module, const ElementTree &tree, Side has)
{
    m_module = module;
    m_trees[0] = m_trees[1] = &tree;
    m_levels.clear();
    m_steps.clear();
    Level level;
    level.schema = m_schema.root(module);
    level.present[has == Side::Cpo ? 0 : 1] = true;
    m_levels.push_back(level);
    record(nullptr, 0, 0, has == Side::Cpo, has == Side::Emsp);
    m_levels.clear();
}

bool FieldDiff::isVoid(const SchemaField *field, int side, quint32 index) const
{
    const TreeNode &value = node(side, index);
    if (value.kind == ValueKind::Null)
        return true;
    if (value.kind == ValueKind::List)
        return value.next == index + 1;
    if (value.kind != ValueKind::Object || !field || !field->object || !field->object->mayBeEmpty || field->array)
        return false;
    for (quint32 at = index + 1; at < value.next; at = node(side, at).next) {
        const TreeNode &member = node(side, at);
        if (member.field == TreeNode::superseded)
            continue;
        const SchemaField *inner = member.field < field->object->fields.size() ? &field->object->fields[member.field] : nullptr;
        if (!isVoid(inner, side, at))
            return false;
    }
    return true;
}

void FieldDiff::objects(quint32 a, quint32 b, const SchemaObject &schema)
{
    Level level;
    level.schema = &schema;
    level.nodes[0] = a;
    level.nodes[1] = b;
    level.present[0] = level.present[1] = true;
    m_levels.push_back(level);
    const std::size_t before = m_found.size();

    quint32 placeA[SchemaObject::maximumFields];
    quint32 placeB[SchemaObject::maximumFields];
    quint64 inA = 0;
    quint64 inB = 0;
    bool unknown = false;
    const auto collect = [&](int side, quint32 object, quint32 *places, quint64 *present) {
        const quint32 end = node(side, object).next;
        for (quint32 at = object + 1; at < end; at = node(side, at).next) {
            const quint16 field = node(side, at).field;
            if (field < SchemaObject::maximumFields) {
                places[field] = at;
                *present |= quint64(1) << field;
            } else {
                unknown = unknown || field == TreeNode::unknownField;
            }
        }
    };
    collect(0, a, placeA, &inA);
    collect(1, b, placeB, &inB);

    const quint64 both = inA & inB;
    const int updated = schema.lastUpdated;
    bool ordered = true;
    quint32 last = 0;
    const quint32 end = node(0, a).next;
    for (quint32 at = a + 1; at < end && !stop(); at = node(0, at).next) {
        const quint16 index = node(0, at).field;
        if (index >= SchemaObject::maximumFields)
            continue;
        const SchemaField &known = schema.fields[index];
        if (both >> index & 1) {
            ordered = ordered && placeB[index] > last;
            last = placeB[index];
            if (index != updated)
                field(known, at, placeB[index]);
        } else {
            oneSided(&known, 0, at);
        }
    }
    for (quint64 only = inB & ~inA; only && !stop(); only &= only - 1) {
        const int index = std::countr_zero(only);
        oneSided(&schema.fields[std::size_t(index)], 1, placeB[index]);
    }
    if (unknown && !stop())
        unknownMembers(a, b);
    if (!ordered)
        count(NoiseKind::KeyOrder);
    // Last, because what it means depends on whether anything else differs.
    if (updated >= 0 && (both >> updated & 1) && !stop()) {
        const std::size_t found = m_found.size();
        field(schema.fields[std::size_t(updated)], placeA[updated], placeB[updated]);
        if (m_found.size() > found && found > before && m_found.back().difference.kind == DifferenceClass::TimeZoneShift) {
            // Whole hours by chance: the values beside it changed too.
            m_found.back().difference.kind = DifferenceClass::Stale;
            m_found.back().difference.severity = Severity::Note;
        }
    }
    m_levels.pop_back();
}

void FieldDiff::unknownMembers(quint32 a, quint32 b)
{
    const auto names = [&](int side, quint32 object) {
        std::vector<std::pair<std::string, quint32>> members;
        const quint32 end = node(side, object).next;
        for (quint32 at = object + 1; at < end; at = node(side, at).next) {
            if (node(side, at).field != TreeNode::unknownField)
                continue;
            const TreeName &name = m_trees[side]->name(node(side, at));
            members.emplace_back(name.escaped ? unescapedText(name.text) : std::string(name.text), at);
        }
        // Of a member that is repeated the last one holds.
        std::stable_sort(members.begin(), members.end(), [](const auto &x, const auto &y) { return x.first < y.first; });
        std::vector<std::pair<std::string, quint32>> unique;
        for (auto &member : members) {
            if (!unique.empty() && unique.back().first == member.first)
                unique.back() = std::move(member);
            else
                unique.push_back(std::move(member));
        }
        return unique;
    };
    const auto left = names(0, a);
    const auto right = names(1, b);
    std::size_t i = 0;
    std::size_t j = 0;
    while ((i < left.size() || j < right.size()) && !stop()) {
        const int order = i == left.size() ? 1 : j == right.size() ? -1 : left[i].first.compare(right[j].first);
        ValueStep step;
        step.text = order <= 0 ? left[i].first : right[j].first;
        m_steps.push_back(step);
        if (order == 0) {
            if (!sameUnknown(left[i].second, right[j].second))
                record(nullptr, left[i].second, right[j].second, true, true);
        } else if (order < 0) {
            if (isVoid(nullptr, 0, left[i].second))
                count(NoiseKind::NullOrAbsent);
            else
                record(nullptr, left[i].second, 0, true, false);
        } else {
            if (isVoid(nullptr, 1, right[j].second))
                count(NoiseKind::NullOrAbsent);
            else
                record(nullptr, 0, right[j].second, false, true);
        }
        m_steps.pop_back();
        i += order <= 0;
        j += order >= 0;
    }
}

bool FieldDiff::sameUnknown(quint32 a, quint32 b)
{
    const TreeNode &left = node(0, a);
    const TreeNode &right = node(1, b);
    if (isVoid(nullptr, 0, a) && isVoid(nullptr, 1, b)) {
        if (left.kind != right.kind)
            count(NoiseKind::NullOrAbsent);
        return true;
    }
    if (left.kind != right.kind)
        return false;
    if (left.kind == ValueKind::List) {
        quint32 x = a + 1;
        quint32 y = b + 1;
        while (x < left.next && y < right.next) {
            if (!sameUnknown(x, y))
                return false;
            x = node(0, x).next;
            y = node(1, y).next;
        }
        return x == left.next && y == right.next;
    }
    if (left.kind != ValueKind::Object) {
        const Leaf result = leaf(nullptr, a, b);
        return result == Leaf::Equal || result == Leaf::Noise;
    }
    struct Member
    {
        std::string name;
        quint32 node;
    };
    const auto members = [&](int side, quint32 object) {
        std::vector<Member> list;
        for (quint32 at = object + 1; at < node(side, object).next; at = node(side, at).next) {
            if (node(side, at).field == TreeNode::unknownField && !isVoid(nullptr, side, at)) {
                const TreeName &name = m_trees[side]->name(node(side, at));
                list.push_back({name.escaped ? unescapedText(name.text) : std::string(name.text), at});
            }
        }
        std::stable_sort(list.begin(), list.end(), [](const Member &x, const Member &y) { return x.name < y.name; });
        return list;
    };
    const auto leftMembers = members(0, a);
    const auto rightMembers = members(1, b);
    if (leftMembers.size() != rightMembers.size())
        return false;
    for (std::size_t i = 0; i < leftMembers.size(); ++i) {
        if (leftMembers[i].name != rightMembers[i].name || !sameUnknown(leftMembers[i].node, rightMembers[i].node))
            return false;
    }
    return true;
}

void FieldDiff::field(const SchemaField &field, quint32 a, quint32 b)
{
    const TreeNode &left = node(0, a);
    const TreeNode &right = node(1, b);
    // What is written alike says the same, however deep it goes.
    if (left.size == right.size && left.kind == right.kind && sameBytes(left, right))
        return;
    const bool voidA = isVoid(&field, 0, a);
    const bool voidB = isVoid(&field, 1, b);
    if (voidA || voidB) {
        if (voidA && voidB)
            count(NoiseKind::NullOrAbsent);
        else
            oneSided(&field, voidA ? 1 : 0, voidA ? b : a);
        return;
    }
    ValueStep step;
    step.field = &field;
    m_steps.push_back(step);
    if (field.array && left.kind == ValueKind::List && right.kind == ValueKind::List)
        lists(field, a, b);
    else if (field.object && !field.array && left.kind == ValueKind::Object && right.kind == ValueKind::Object)
        objects(a, b, *field.object);
    else
        single(field, a, b);
    m_steps.pop_back();
}

void FieldDiff::single(const SchemaField &field, quint32 a, quint32 b)
{
    switch (leaf(&field, a, b)) {
    case Leaf::Equal:
    case Leaf::Noise:
        break;
    case Leaf::SameOtherType:
    case Leaf::Different:
        record(&field, a, b, true, true);
        break;
    }
}

void FieldDiff::oneSided(const SchemaField *field, int side, quint32 index)
{
    if (isVoid(field, side, index)) {
        // Void on one side; on the other void in another way, or not there at all.
        count(NoiseKind::NullOrAbsent);
        return;
    }
    const bool pushed = m_steps.empty() || m_steps.back().field != field;
    if (pushed) {
        ValueStep step;
        step.field = field;
        m_steps.push_back(step);
    }
    record(field, side == 0 ? index : 0, side == 1 ? index : 0, side == 0, side == 1);
    if (pushed)
        m_steps.pop_back();
}

FieldDiff::Leaf FieldDiff::texts(const SchemaField *field, const TreeNode &a, const TreeNode &b)
{
    const auto plain = [](const TreeNode &node, std::string *buffer) {
        if (!node.escaped)
            return node.text();
        *buffer = unescapedText(node.text());
        return std::string_view(*buffer);
    };
    const TextMatch match = matchTexts(a.text(), a.escaped, b.text(), b.escaped, foldsCase(field));
    if (match.same) {
        if (match.letterCase)
            count(isIdentifier(*field) ? NoiseKind::IdentifierCase : NoiseKind::LetterCase);
        else if (match.escapes)
            count(NoiseKind::Escapes);
        return match.letterCase || match.escapes ? Leaf::Noise : Leaf::Equal;
    }
    if (!field)
        return Leaf::Different;
    std::string bufferA;
    std::string bufferB;
    if (field->type == FieldType::DateTime) {
        const ExactMoment left = ExactMoment::read(plain(a, &bufferA));
        const ExactMoment right = ExactMoment::read(plain(b, &bufferB));
        if (left.valid && left == right) {
            count(NoiseKind::TimeNotation);
            return Leaf::Noise;
        }
    } else if (field->numericText) {
        const WrittenNumber left = WrittenNumber::read(plain(a, &bufferA));
        const WrittenNumber right = WrittenNumber::read(plain(b, &bufferB));
        if (left == right) {
            count(NoiseKind::NumberNotation);
            return Leaf::Noise;
        }
    } else if (field->type == FieldType::Number || field->type == FieldType::Integer) {
        if (WrittenNumber::read(plain(a, &bufferA)) == WrittenNumber::read(plain(b, &bufferB))) {
            count(NoiseKind::NumberNotation);
            return Leaf::Noise;
        }
    }
    return Leaf::Different;
}

FieldDiff::Leaf FieldDiff::leaf(const SchemaField *field, quint32 a, quint32 b)
{
    const TreeNode &left = node(0, a);
    const TreeNode &right = node(1, b);
    if (left.kind == right.kind) {
        if (left.size == right.size && sameBytes(left, right))
            return Leaf::Equal;
        switch (left.kind) {
        case ValueKind::Text:
            return texts(field, left, right);
        case ValueKind::Number:
            if (WrittenNumber::read(left.text()) == WrittenNumber::read(right.text())) {
                count(NoiseKind::NumberNotation);
                return Leaf::Noise;
            }
            return Leaf::Different;
        case ValueKind::List:
        case ValueKind::Object:
            // Where the schema expects something else: by content.
            return sameUnknown(a, b) ? Leaf::Noise : Leaf::Different;
        default:
            return Leaf::Different;
        }
    }
    const auto sameWords = [](const TreeNode &text, const TreeNode &other) {
        if (other.kind == ValueKind::Number)
            return WrittenNumber::read(text.text()) == WrittenNumber::read(other.text());
        return isBoolean(other) && equalsFolded(text.text(), other.text());
    };
    if ((isText(left) && sameWords(left, right)) || (isText(right) && sameWords(right, left)))
        return Leaf::SameOtherType;
    // A list of one where the other has the bare value, or the reverse.
    return Leaf::Different;
}

std::string FieldDiff::pathText() const
{
    std::string path;
    for (const ValueStep &step : m_steps) {
        path += '/';
        std::string buffer;
        std::string_view text = step.field ? step.field->name : step.text;
        if (step.item && step.text.empty()) {
            buffer = std::to_string(step.index);
            text = buffer;
        } else if (step.escaped || !step.second.empty()) {
            appendUnescaped(step.text, &buffer);
            if (!step.second.empty()) {
                buffer += ' ';
                appendUnescaped(step.second, &buffer);
            }
            text = buffer;
        }
        for (const char c : text) {
            if (c == '~')
                path += "~0";
            else if (c == '/')
                path += "~1";
            else
                path += c;
        }
    }
    return path;
}

std::string FieldDiff::fieldPath() const
{
    std::string path;
    for (const ValueStep &step : m_steps) {
        if (step.item)
            continue;
        if (!path.empty())
            path += '/';
        path += step.field ? step.field->name : step.text;
    }
    return path;
}

} // namespace Roamscope
