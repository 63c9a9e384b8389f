// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/tariffstructure.h"

#include <algorithm>

namespace Roamscope {

namespace {

constexpr std::size_t maximumPrices = 1000;

std::string_view memberName(const ElementTree &tree, const SchemaObject *schema, const TreeNode &member)
{
    if (member.field == TreeNode::unknownField)
        return tree.name(member).text;
    return schema && member.field < schema->fields.size() ? schema->fields[member.field].name : std::string_view();
}

/// "08:30" in minutes; −1 when it is none.
int minutesOf(const std::string &time)
{
    if (time.size() < 5 || time[2] != ':')
        return -1;
    const int hours = (time[0] - '0') * 10 + time[1] - '0';
    const int minutes = (time[3] - '0') * 10 + time[4] - '0';
    return hours >= 0 && hours <= 24 && minutes >= 0 && minutes < 60 ? hours * 60 + minutes : -1;
}

/// Whether two daily windows share a minute; each may wrap over midnight.
bool windowsMeet(int beginA, int endA, int beginB, int endB)
{
    const auto inside = [](int minute, int begin, int end) { return begin < end ? minute >= begin && minute < end : minute >= begin || minute < end; };
    return inside(beginA, beginB, endB) || inside(beginB, beginA, endA);
}

} // namespace

std::string TariffStructure::canonical(const ElementTree &tree, quint32 index) const
{
    const TreeNode &node = tree.node(index);
    switch (node.kind) {
    case ValueKind::Number: {
        std::string text;
        WrittenNumber::read(node.text()).appendCanonical(&text);
        return text;
    }
    case ValueKind::Text:
        return node.escaped ? unescapedText(node.text()) : std::string(node.text());
    case ValueKind::List: {
        // The only list below an element's restrictions is day_of_week, a set.
        std::vector<std::string> values;
        for (quint32 at = index + 1; at < node.next; at = tree.node(at).next)
            values.push_back(canonical(tree, at));
        std::sort(values.begin(), values.end());
        values.erase(std::unique(values.begin(), values.end()), values.end());
        std::string text;
        for (const std::string &value : values)
            text += value + ' ';
        return text;
    }
    default:
        return std::string(node.text());
    }
}

TariffStructure::TariffStructure(const ElementTree &tree, quint32 elements, const ComparisonSchema &schema)
{
    const SchemaObject *tariff = schema.root(OcpiModule::Tariffs);
    const auto inner = [](const SchemaObject *object, std::string_view name) -> const SchemaObject * {
        if (!object)
            return nullptr;
        const auto field = std::find_if(object->fields.begin(), object->fields.end(), [name](const SchemaField &f) { return f.name == name; });
        return field == object->fields.end() ? nullptr : field->object;
    };
    const SchemaObject *element = inner(tariff, "elements");
    const SchemaObject *component = inner(element, "price_components");
    const SchemaObject *restriction = inner(element, "restrictions");
    const auto end = tree.node(elements).next;
    for (quint32 at = elements + 1; at < end && m_understood; at = tree.node(at).next) {
        const TreeNode &item = tree.node(at);
        m_understood = item.kind == ValueKind::Object && m_prices.size() < maximumPrices;
        if (!m_understood)
            return;
        std::map<std::string, std::string> restrictions;
        std::vector<Price> prices;
        for (quint32 member = at + 1; member < item.next; member = tree.node(member).next) {
            const TreeNode &value = tree.node(member);
            const std::string_view name = memberName(tree, element, value);
            if (value.field == TreeNode::superseded || value.kind == ValueKind::Null)
                continue;
            if (name == "restrictions" && value.kind == ValueKind::Object) {
                for (quint32 r = member + 1; r < value.next; r = tree.node(r).next) {
                    const TreeNode &limit = tree.node(r);
                    const bool empty = limit.kind == ValueKind::Null || (limit.kind == ValueKind::List && limit.next == r + 1);
                    if (limit.field != TreeNode::superseded && !empty)
                        restrictions[std::string(memberName(tree, restriction, limit))] = canonical(tree, r);
                }
            } else if (name == "price_components" && value.kind == ValueKind::List) {
                for (quint32 c = member + 1; c < value.next; c = tree.node(c).next) {
                    const TreeNode &part = tree.node(c);
                    if (part.kind != ValueKind::Object) {
                        m_understood = false;
                        return;
                    }
                    Price price;
                    std::map<std::string, std::string> members;
                    for (quint32 p = c + 1; p < part.next; p = tree.node(p).next) {
                        const std::string_view partName = memberName(tree, component, tree.node(p));
                        if (tree.node(p).field == TreeNode::superseded || tree.node(p).kind == ValueKind::Null)
                            continue;
                        if (partName == "type")
                            price.dimension = canonical(tree, p);
                        else
                            members[std::string(partName)] = canonical(tree, p);
                    }
                    for (const auto &[key, text] : members)
                        price.component += key + '=' + text + '\n';
                    prices.push_back(std::move(price));
                }
            } else {
                // A member that may change what the element means.
                m_understood = false;
                return;
            }
        }
        for (Price &price : prices) {
            price.restrictions = restrictions;
            m_prices.push_back(std::move(price));
        }
    }
}

bool TariffStructure::mayBothMatch(const Price &a, const Price &b)
{
    const auto of = [](const Price &price, const char *name) {
        const auto at = price.restrictions.find(name);
        return at == price.restrictions.end() ? std::string() : at->second;
    };
    const std::string daysA = of(a, "day_of_week");
    const std::string daysB = of(b, "day_of_week");
    if (!daysA.empty() && !daysB.empty()) {
        bool shared = false;
        std::size_t at = 0;
        while (at < daysA.size()) {
            const std::size_t blank = daysA.find(' ', at);
            shared = shared || (' ' + daysB).find(' ' + daysA.substr(at, blank - at) + ' ') != std::string::npos;
            at = blank == std::string::npos ? daysA.size() : blank + 1;
        }
        if (!shared)
            return false;
    }
    // Only where both have a begin and an end: how a lone one is meant is not certain.
    const int beginA = minutesOf(of(a, "start_time"));
    const int endA = minutesOf(of(a, "end_time"));
    const int beginB = minutesOf(of(b, "start_time"));
    const int endB = minutesOf(of(b, "end_time"));
    if (beginA >= 0 && endA >= 0 && beginB >= 0 && endB >= 0 && beginA != endA && beginB != endB && !windowsMeet(beginA, endA, beginB, endB))
        return false;
    // min is included, max is not.
    for (const char *quantity : {"kwh", "current", "power", "duration"}) {
        const std::string name(quantity);
        const auto number = [&](const Price &price, const char *bound, double *value) {
            // As appendCanonical writes it: ± digits e point, for 0.digits × 10^point.
            std::string text = of(price, (bound + name).c_str());
            if (text.empty())
                return false;
            if (text.find('e') != std::string::npos)
                text.insert(text[0] == '-' ? 1 : 0, "0.");
            const WrittenNumber decimal = WrittenNumber::read(text);
            *value = decimal.toDouble();
            return decimal.valid;
        };
        double least = 0;
        double most = 0;
        if (number(a, "max_", &most) && number(b, "min_", &least) && most <= least)
            return false;
        if (number(b, "max_", &most) && number(a, "min_", &least) && most <= least)
            return false;
    }
    return true;
}

bool TariffStructure::sameAs(const TariffStructure &other) const
{
    if (!m_understood || !other.m_understood || m_prices.size() != other.m_prices.size() || m_prices.empty())
        return false;
    // Where each of ours stands in the other; equal ones in their order.
    std::vector<std::size_t> place(m_prices.size());
    std::vector<bool> taken(m_prices.size(), false);
    for (std::size_t i = 0; i < m_prices.size(); ++i) {
        std::size_t k = 0;
        while (k < other.m_prices.size() && (taken[k] || !(m_prices[i] == other.m_prices[k])))
            ++k;
        if (k == other.m_prices.size())
            return false;
        taken[k] = true;
        place[i] = k;
    }
    for (std::size_t i = 0; i < m_prices.size(); ++i) {
        for (std::size_t k = i + 1; k < m_prices.size(); ++k) {
            if (place[i] > place[k] && m_prices[i].dimension == m_prices[k].dimension && !(m_prices[i] == m_prices[k])
                && mayBothMatch(m_prices[i], m_prices[k]))
                return false;
        }
    }
    return true;
}

} // namespace Roamscope
