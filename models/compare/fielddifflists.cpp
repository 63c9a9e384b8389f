// SPDX-License-Identifier: GPL-3.0-or-later
// Lists: by key, as sets by value, and by position.
#include "models/compare/fielddiff.h"

#include "models/compare/normalvalue.h"
#include "models/compare/tariffstructure.h"

#include <algorithm>
#include <unordered_map>

namespace Roamscope {

namespace {

bool foldsCase(const SchemaField *field)
{
    return field && field->type == FieldType::CiString;
}

} // namespace

FieldDiff::Nodes FieldDiff::items(int side, quint32 list) const
{
    Nodes result;
    const quint32 end = node(side, list).next;
    for (quint32 at = list + 1; at < end; at = node(side, at).next)
        result.push_back(at);
    return result;
}

void FieldDiff::lists(const SchemaField &field, quint32 a, quint32 b)
{
    const Nodes left = items(0, a);
    const Nodes right = items(1, b);
    if (field.role == FieldRole::TariffElements && m_quiet == 0 && sameTariff(a, b)) {
        // Written alike but for notation says nothing of structure.
        const auto noise = m_noise;
        ++m_quiet;
        m_differs = false;
        sequences(field, a, b, left, right);
        --m_quiet;
        if (m_differs) {
            m_noise = noise;
            count(NoiseKind::TariffStructure);
        }
        m_differs = false;
        return;
    }
    if (field.object && !field.object->keys.empty())
        keyedLists(field, left, right, field.set);
    else if (field.object && field.set)
        objectSets(field, left, right);
    else if (field.set)
        plainSets(field, a, b, left, right);
    else
        sequences(field, a, b, left, right);
}

bool FieldDiff::sameTariff(quint32 a, quint32 b)
{
    if (m_meaning && m_levels.size() == 1) {
        const TreeNode &left = node(0, m_levels.front().nodes[0]);
        const TreeNode &right = node(1, m_levels.front().nodes[1]);
        const auto answer = m_meaning->compare({left.begin, qsizetype(left.size)}, {right.begin, qsizetype(right.size)}, m_schema.version());
        if (answer != TariffMeaning::Answer::Unknown)
            return answer == TariffMeaning::Answer::Same;
    }
    return TariffStructure(*m_trees[0], a, m_schema).sameAs(TariffStructure(*m_trees[1], b, m_schema));
}

// ---- items with a key

quint64 FieldDiff::keyHash(const SchemaField &field, int side, quint32 object) const
{
    quint64 hash = 0;
    for (const quint8 key : field.object->keys) {
        const quint32 value = child(*m_trees[side], object, key);
        // A text that is written as a number is the same text.
        const FieldType type = field.object->fields[key].type;
        const bool number = value && node(side, value).kind == ValueKind::Number && type != FieldType::Integer && type != FieldType::Number;
        const std::string_view text = number ? node(side, value).text() : std::string_view();
        quint64 part = 1;
        if (number)
            part = foldsCase(&field.object->fields[key]) ? hashFolded(text, 6) : hashBytes(text, 6);
        else if (value)
            part = valueHash(&field.object->fields[key], side, value, 0);
        hash = mixHash(hash, part);
    }
    return m_weakenHash ? m_weakenHash(hash) : hash;
}

bool FieldDiff::keysEqual(const SchemaField &field, quint32 a, int sideA, quint32 b, int sideB, bool *caseDiffers) const
{
    for (const quint8 key : field.object->keys) {
        const SchemaField &part = field.object->fields[key];
        const quint32 x = child(*m_trees[sideA], a, key);
        const quint32 y = child(*m_trees[sideB], b, key);
        if (!x || !y) {
            if (x || y)
                return false;
            continue;
        }
        const TreeNode &left = node(sideA, x);
        const TreeNode &right = node(sideB, y);
        const TextMatch match = matchTexts(left.text(), left.escaped, right.text(), right.escaped, foldsCase(&part));
        if (!match.same && left.kind == ValueKind::Number && right.kind == ValueKind::Number) {
            if (WrittenNumber::read(left.text()) != WrittenNumber::read(right.text()))
                return false;
        } else if (!match.same) {
            if (part.type != FieldType::DateTime)
                return false;
            const std::string one = unescapedText(left.text());
            const std::string other = unescapedText(right.text());
            const ExactMoment first = ExactMoment::read(one);
            if (!first.valid || first != ExactMoment::read(other))
                return false;
        }
        if (caseDiffers)
            *caseDiffers = *caseDiffers || match.letterCase;
    }
    return true;
}

ValueStep FieldDiff::keyStep(const SchemaField &field, int side, quint32 object, quint32 index) const
{
    ValueStep step;
    step.item = true;
    step.index = index;
    if (!field.object || node(side, object).kind != ValueKind::Object)
        return step;
    int parts = 0;
    for (const quint8 key : field.object->keys) {
        const std::string_view name = field.object->fields[key].name;
        const quint32 value = name == "country_code" || name == "party_id" ? 0 : child(*m_trees[side], object, key);
        if (value && parts < 2) {
            (parts == 0 ? step.text : step.second) = node(side, value).text();
            step.escaped = step.escaped || node(side, value).escaped;
            ++parts;
        }
    }
    return step;
}

void FieldDiff::pair(const SchemaField &field, quint32 a, quint32 b, const ValueStep &step)
{
    m_steps.push_back(step);
    if (node(0, a).kind == ValueKind::Object && node(1, b).kind == ValueKind::Object && field.object)
        objects(a, b, *field.object);
    else
        single(field, a, b);
    m_steps.pop_back();
}

void FieldDiff::itemMissing(const SchemaField &field, int side, quint32 index, const ValueStep &step)
{
    m_steps.push_back(step);
    Level level;
    level.schema = field.object;
    level.nodes[side] = index;
    level.present[side] = node(side, index).kind == ValueKind::Object && field.object;
    m_levels.push_back(level);
    record(&field, side == 0 ? index : 0, side == 1 ? index : 0, side == 0, side == 1);
    m_levels.pop_back();
    m_steps.pop_back();
}

std::vector<bool> FieldDiff::duplicates(const SchemaField &field, int side, const Items &items)
{
    std::vector<bool> repeated(items.size(), false);
    std::size_t first = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        // Items with the same hash stand together.
        if (items[first].hash != items[i].hash)
            first = i;
        if (keyStep(field, side, items[i].node, 0).text.empty())
            continue;
        for (std::size_t j = first; j < i; ++j) {
            if (!keysEqual(field, items[j].node, side, items[i].node, side, nullptr))
                continue;
            m_steps.push_back(keyStep(field, side, items[i].node, items[i].index));
            FoundDifference &found = record(&field, side == 0 ? items[i].node : 0, side == 1 ? items[i].node : 0, side == 0, side == 1,
                                            DifferenceClass::DuplicateKey);
            const TreeNode &one = node(side, items[j].node);
            const TreeNode &other = node(side, items[i].node);
            const bool same = one.text() == other.text();
            found.difference.cause = same ? DifferenceCause::SameContent : DifferenceCause::OtherContent;
            found.difference.severity = same ? Severity::Warning : Severity::Error;
            found.difference.count = 2;
            repeated[items[i].index] = true;
            m_steps.pop_back();
            break;
        }
    }
    return repeated;
}

void FieldDiff::keyedLists(const SchemaField &field, const Nodes &a, const Nodes &b, bool set)
{
    const auto hashed = [&](int side, const Nodes &nodes) {
        Items items(nodes.size());
        for (std::size_t i = 0; i < nodes.size(); ++i)
            items[i] = {keyHash(field, side, nodes[i]), nodes[i], quint32(i)};
        return items;
    };
    Items left = hashed(0, a);
    Items right = hashed(1, b);
    // Mostly both sides hold the same items in the same order.
    bool aligned = left.size() == right.size();
    for (std::size_t i = 0; aligned && i < left.size(); ++i)
        aligned = left[i].hash == right[i].hash && keysEqual(field, left[i].node, 0, right[i].node, 1, nullptr);
    // Of aligned lists, the one repeats a key where the other does.
    const auto mayRepeat = [](const Items &items) {
        if (items.size() > 16)
            return true;
        for (std::size_t i = 1; i < items.size(); ++i) {
            for (std::size_t k = 0; k < i; ++k) {
                if (items[k].hash == items[i].hash)
                    return true;
            }
        }
        return false;
    };
    if (aligned && !mayRepeat(left)) {
        for (std::size_t i = 0; i < left.size() && !stop(); ++i)
            pair(field, left[i].node, right[i].node, keyStep(field, 0, left[i].node, left[i].index));
        return;
    }
    Items sortedLeft = left;
    Items sortedRight = right;
    const auto byHash = [](const Item &x, const Item &y) { return x.hash != y.hash ? x.hash < y.hash : x.index < y.index; };
    std::sort(sortedLeft.begin(), sortedLeft.end(), byHash);
    std::sort(sortedRight.begin(), sortedRight.end(), byHash);
    std::vector<bool> repeated[2] = {std::vector<bool>(left.size()), std::vector<bool>(right.size())};
    if (m_quiet == 0) {
        repeated[0] = duplicates(field, 0, sortedLeft);
        repeated[1] = duplicates(field, 1, sortedRight);
    }
    if (aligned) {
        for (std::size_t i = 0; i < left.size() && !stop(); ++i)
            pair(field, left[i].node, right[i].node, keyStep(field, 0, left[i].node, left[i].index));
        return;
    }
    std::vector<qint64> partnerOf(left.size(), -1);
    std::vector<bool> taken(right.size(), false);
    std::size_t j = 0;
    for (const Item &item : sortedLeft) {
        while (j < sortedRight.size() && (sortedRight[j].hash < item.hash || (sortedRight[j].hash == item.hash && taken[sortedRight[j].index])))
            ++j;
        for (std::size_t k = j; k < sortedRight.size() && sortedRight[k].hash == item.hash; ++k) {
            if (!taken[sortedRight[k].index] && keysEqual(field, item.node, 0, sortedRight[k].node, 1, nullptr)) {
                taken[sortedRight[k].index] = true;
                partnerOf[item.index] = sortedRight[k].index;
                break;
            }
        }
    }
    // Items that are known by a time: what is left on both sides is probably the same with another time.
    if (std::all_of(field.object->keys.begin(), field.object->keys.end(), [&](quint8 key) { return field.object->fields[key].type == FieldType::DateTime; })) {
        const auto alone = [](const auto &list, auto isAlone) { return std::count_if(list.begin(), list.end(), isAlone); };
        if (alone(partnerOf, [](qint64 other) { return other < 0; }) == alone(taken, [](bool used) { return !used; })) {
            std::size_t other = 0;
            for (qint64 &partner : partnerOf) {
                if (partner >= 0)
                    continue;
                while (taken[other])
                    ++other;
                taken[other] = true;
                partner = qint64(other);
            }
        }
    }
    bool ordered = true;
    qint64 last = -1;
    for (std::size_t i = 0; i < left.size() && !stop(); ++i) {
        const ValueStep step = keyStep(field, 0, left[i].node, left[i].index);
        if (partnerOf[i] < 0) {
            if (!repeated[0][i])
                itemMissing(field, 0, left[i].node, step);
            continue;
        }
        ordered = ordered && partnerOf[i] > last;
        last = partnerOf[i];
        pair(field, left[i].node, right[std::size_t(partnerOf[i])].node, step);
    }
    for (std::size_t i = 0; i < right.size() && !stop(); ++i) {
        if (!taken[i] && !repeated[1][i])
            itemMissing(field, 1, right[i].node, keyStep(field, 1, right[i].node, right[i].index));
    }
    if (ordered)
        return;
    if (set) {
        count(NoiseKind::ListOrder);
    } else if (!stop()) {
        // Both lists, as a whole.
        const quint32 listA = a.front() - 1;
        const quint32 listB = b.front() - 1;
        record(&field, listA, listB, true, true, DifferenceClass::OrderOnly);
    }
}

// ---- sets by value

quint64 FieldDiff::valueHash(const SchemaField *field, int side, quint32 index, int depth) const
{
    const TreeNode &value = node(side, index);
    std::string buffer;
    switch (value.kind) {
    case ValueKind::Null:
        return 0;
    case ValueKind::True:
        return 2;
    case ValueKind::False:
        return 3;
    case ValueKind::Number:
        WrittenNumber::read(value.text()).appendCanonical(&buffer);
        return hashBytes(buffer, 4);
    case ValueKind::Odd:
        return hashBytes(value.text(), 5);
    case ValueKind::Text: {
        std::string_view text = value.text();
        if (value.escaped) {
            buffer = unescapedText(text);
            text = buffer;
        }
        if (foldsCase(field))
            return hashFolded(text, 6);
        if (field && field->type == FieldType::DateTime) {
            if (const ExactMoment moment = ExactMoment::read(text); moment.valid)
                return mixHash(quint64(moment.second), hashBytes(moment.fraction, 7));
        }
        if (field && field->numericText) {
            if (const WrittenNumber number = WrittenNumber::read(text); number.valid) {
                std::string canonical;
                number.appendCanonical(&canonical);
                return hashBytes(canonical, 8);
            }
        }
        return hashBytes(text, 6);
    }
    case ValueKind::List: {
        const bool anyOrder = field && field->set;
        quint64 hash = 9;
        bool empty = true;
        for (quint32 at = index + 1; at < value.next; at = node(side, at).next) {
            const quint64 item = valueHash(field, side, at, depth + 1);
            hash = anyOrder ? hash + mixHash(item, 10) : mixHash(hash, item);
            empty = false;
        }
        return empty ? 0 : hash;
    }
    case ValueKind::Object: {
        quint64 hash = 11;
        const SchemaObject *schema = field ? field->object : nullptr;
        for (quint32 at = index + 1; at < value.next; at = node(side, at).next) {
            const TreeNode &member = node(side, at);
            if (member.field == TreeNode::superseded)
                continue;
            const SchemaField *inner = schema && member.field < schema->fields.size() ? &schema->fields[member.field] : nullptr;
            if (isVoid(inner, side, at))
                continue;
            quint64 name = member.field;
            if (member.field == TreeNode::unknownField) {
                const TreeName &text = m_trees[side]->name(member);
                name = text.escaped ? hashBytes(unescapedText(text.text), 12) : hashBytes(text.text, 12);
            }
            hash += mixHash(mixHash(name, 13), valueHash(inner, side, at, depth + 1));
        }
        return hash;
    }
    }
    return 0;
}

bool FieldDiff::equalQuietly(const SchemaField &field, quint32 a, quint32 b)
{
    const auto noise = m_noise;
    const bool differed = m_differs;
    ++m_quiet;
    m_differs = false;
    ValueStep step;
    step.item = true;
    pair(field, a, b, step);
    const bool equal = !m_differs;
    --m_quiet;
    m_differs = differed;
    if (!equal)
        m_noise = noise;
    return equal;
}

void FieldDiff::plainSets(const SchemaField &field, quint32 listA, quint32 listB, const Nodes &a, const Nodes &b)
{
    if (a.size() == b.size() && a.size() <= 32) {
        // Mostly the same bytes, in another order at worst.
        quint32 used = 0;
        std::size_t matched = 0;
        for (const quint32 item : a) {
            const TreeNode &value = node(0, item);
            std::size_t k = 0;
            while (k < b.size() && ((used >> k & 1) || node(1, b[k]).kind != value.kind || node(1, b[k]).text() != value.text()))
                ++k;
            if (k == b.size())
                break;
            used |= 1u << k;
            ++matched;
        }
        if (matched == a.size()) {
            bool ordered = true;
            for (std::size_t i = 0; i < a.size(); ++i)
                ordered = ordered && node(0, a[i]).text() == node(1, b[i]).text();
            if (!ordered)
                count(NoiseKind::ListOrder);
            return;
        }
    }
    const auto hashed = [&](int side, const Nodes &nodes) {
        Items items(nodes.size());
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const quint64 hash = valueHash(&field, side, nodes[i], 0);
            items[i] = {m_weakenHash ? m_weakenHash(hash) : hash, nodes[i], quint32(i)};
        }
        std::sort(items.begin(), items.end(), [](const Item &x, const Item &y) { return x.hash != y.hash ? x.hash < y.hash : x.index < y.index; });
        return items;
    };
    const Items left = hashed(0, a);
    const Items right = hashed(1, b);
    // Values, not how often each stands there: ["A", "A"] is the set {"A"}.
    const auto noiseBefore = m_noise;
    std::vector<quint32> partner(a.size(), 0);
    std::vector<bool> matched(b.size(), false);
    bool all = true;
    std::size_t begin = 0;
    for (const Item &item : left) {
        while (begin < right.size() && right[begin].hash < item.hash)
            ++begin;
        bool here = false;
        for (std::size_t k = begin; k < right.size() && right[k].hash == item.hash; ++k) {
            const auto noise = m_noise;
            const Leaf result = leaf(&field, item.node, right[k].node);
            if (result == Leaf::Equal || result == Leaf::Noise) {
                if (here)
                    m_noise = noise;
                else
                    partner[item.index] = right[k].index;
                here = true;
                matched[right[k].index] = true;
            } else {
                m_noise = noise;
            }
        }
        all = all && here;
    }
    all = all && std::find(matched.begin(), matched.end(), false) == matched.end();
    if (!all) {
        m_noise = noiseBefore;
        record(&field, listA, listB, true, true);
        return;
    }
    if (a.size() != b.size() || !std::is_sorted(partner.begin(), partner.end()))
        count(NoiseKind::ListOrder);
}

void FieldDiff::objectSets(const SchemaField &field, const Nodes &a, const Nodes &b)
{
    Items right(b.size());
    for (std::size_t i = 0; i < b.size(); ++i) {
        const quint64 hash = valueHash(&field, 1, b[i], 0);
        right[i] = {m_weakenHash ? m_weakenHash(hash) : hash, b[i], quint32(i)};
    }
    std::sort(right.begin(), right.end(), [](const Item &x, const Item &y) { return x.hash != y.hash ? x.hash < y.hash : x.index < y.index; });
    std::vector<bool> taken(b.size(), false);
    std::vector<quint32> used(b.size(), 0); // of each run of equal hashes, how many at its beginning are taken
    std::vector<std::size_t> leftOver;
    bool ordered = true;
    qint64 last = -1;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const quint64 plain = valueHash(&field, 0, a[i], 0);
        const quint64 hash = m_weakenHash ? m_weakenHash(plain) : plain;
        auto at = std::lower_bound(right.begin(), right.end(), hash, [](const Item &item, quint64 wanted) { return item.hash < wanted; });
        if (at != right.end()) {
            quint32 &skipped = used[std::size_t(at - right.begin())];
            while (at + skipped != right.end() && (at + skipped)->hash == hash && taken[(at + skipped)->index])
                ++skipped;
            at += skipped;
        }
        bool found = false;
        for (; at != right.end() && at->hash == hash && !found; ++at) {
            if (!taken[at->index] && equalQuietly(field, a[i], at->node)) {
                taken[at->index] = true;
                found = true;
                ordered = ordered && qint64(at->index) > last;
                last = at->index;
            }
        }
        if (!found)
            leftOver.push_back(i);
    }
    if (!ordered)
        count(NoiseKind::ListOrder);
    // What has no equal: in the order of both lists, as far as both go.
    std::size_t other = 0;
    for (const std::size_t i : leftOver) {
        while (other < b.size() && taken[other])
            ++other;
        if (stop())
            return;
        ValueStep step;
        step.item = true;
        step.index = quint32(i);
        if (other < b.size())
            pair(field, a[i], b[other++], step);
        else
            itemMissing(field, 0, a[i], step);
    }
    for (; other < b.size() && !stop(); ++other) {
        if (taken[other])
            continue;
        ValueStep step;
        step.item = true;
        step.index = quint32(other);
        itemMissing(field, 1, b[other], step);
    }
}

// ---- lists whose order counts

void FieldDiff::sequences(const SchemaField &field, quint32 listA, quint32 listB, const Nodes &a, const Nodes &b)
{
    // Equal at both ends first, so that one inserted item does not make all that follow it different.
    std::size_t begin = 0;
    while (begin < a.size() && begin < b.size() && equalQuietly(field, a[begin], b[begin]))
        ++begin;
    std::size_t endA = a.size();
    std::size_t endB = b.size();
    while (endA > begin && endB > begin && equalQuietly(field, a[endA - 1], b[endB - 1])) {
        --endA;
        --endB;
    }
    if (begin == endA && begin == endB)
        return;
    if (m_quiet > 0) {
        m_differs = true;
        return;
    }
    if (endA == endB && endA - begin <= 512) {
        std::vector<bool> taken(b.size(), false);
        bool same = true;
        for (std::size_t i = begin; i < endA && same; ++i) {
            same = false;
            for (std::size_t k = begin; k < endB && !same; ++k) {
                same = !taken[k] && equalQuietly(field, a[i], b[k]);
                taken[k] = taken[k] || same;
            }
        }
        if (same) {
            record(&field, listA, listB, true, true, DifferenceClass::OrderOnly);
            return;
        }
    }
    if (!field.object) {
        record(&field, listA, listB, true, true);
        return;
    }
    for (std::size_t i = begin; i < std::max(endA, endB) && !stop(); ++i) {
        ValueStep step;
        step.item = true;
        step.index = quint32(i);
        if (i < endA && i < endB)
            pair(field, a[i], b[i], step);
        else
            itemMissing(field, i < endA ? 0 : 1, i < endA ? a[i] : b[i], step);
    }
}

} // namespace Roamscope
