// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/momentobject.h"

#include "models/capture/isotime.h"
#include "models/capture/jsontext.h"
#include "models/catalog/jsonwalker.h"

#include <algorithm>

namespace Roamscope {

namespace {

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

std::string_view view(const QByteArray &text)
{
    return {text.constData(), std::size_t(text.size())};
}

TimeUs timeOf(const QByteArray &json)
{
    const QByteArray text = jsonStringValue(json);
    return parseIsoTime(view(text));
}

/// The list with the items of another behind its own.
QByteArray joined(const QByteArray &list, const QByteArray &more)
{
    const QByteArray first = list.trimmed();
    const QByteArray second = more.trimmed();
    if (!first.startsWith('[') || !first.endsWith(']') || !second.startsWith('[') || !second.endsWith(']'))
        return more;
    const QByteArray inner = first.mid(1, first.size() - 2).trimmed();
    const QByteArray added = second.mid(1, second.size() - 2).trimmed();
    if (inner.isEmpty() || added.isEmpty())
        return inner.isEmpty() ? second : first;
    return '[' + inner + ',' + added + ']';
}

} // namespace

bool MomentObject::readChildren(std::string_view json, Node *node, std::string_view grandchildren)
{
    JsonWalker walker(json);
    if (!walker.take('['))
        return false;
    std::vector<Node> children;
    for (;;) {
        walker.skipSpace();
        if (walker.take(']'))
            break;
        const char *begin = walker.p;
        if (walker.peek() != '{' || !walker.skipValue())
            return false;
        Node child;
        if (!read({begin, std::size_t(walker.p - begin)}, &child, grandchildren, {}))
            return false;
        children.push_back(std::move(child));
        walker.skipSpace();
        if (!walker.take(',') && walker.peek() != ']')
            return false;
    }
    node->children = std::move(children);
    return true;
}

bool MomentObject::read(std::string_view json, Node *node, std::string_view children, std::string_view grandchildren)
{
    std::vector<JsonWalker::Member> members;
    JsonWalker walker(json);
    walker.skipSpace();
    if (!walker.members(&members))
        return false;
    node->members.reserve(members.size());
    for (const JsonWalker::Member &member : members) {
        node->members.push_back({bytes(member.key), {}});
        if (!children.empty() && member.key == children && node->childrenAt < 0
            && readChildren(member.value, node, grandchildren))
            node->childrenAt = int(node->members.size()) - 1;
        else
            node->members.back().value = bytes(member.value);
    }
    return true;
}

void MomentObject::write(const Node &node, QByteArray *out)
{
    *out += '{';
    for (std::size_t i = 0; i < node.members.size(); ++i) {
        if (i > 0)
            *out += ',';
        *out += '"' + node.members[i].name + "\":";
        if (int(i) != node.childrenAt) {
            *out += node.members[i].value;
            continue;
        }
        *out += '[';
        for (std::size_t k = 0; k < node.children.size(); ++k) {
            if (k > 0)
                *out += ',';
            write(node.children[k], out);
        }
        *out += ']';
    }
    *out += '}';
}

QByteArray MomentObject::value(const Node &node, std::string_view name)
{
    const auto member = std::ranges::find_if(node.members, [&](const Member &member) { return view(member.name) == name; });
    return member == node.members.end() ? QByteArray() : member->value;
}

void MomentObject::set(Node *node, std::string_view name, const QByteArray &value)
{
    const auto member = std::ranges::find_if(node->members, [&](const Member &member) { return view(member.name) == name; });
    if (member != node->members.end())
        member->value = value;
    else
        node->members.push_back({bytes(name), value});
}

MomentObject::Node *MomentObject::child(Node *node, std::string_view key, const QByteArray &id)
{
    const auto found = std::ranges::find_if(node->children, [&](const Node &child) {
        const QByteArray value = MomentObject::value(child, key);
        return jsonStringValue(value).compare(id, Qt::CaseInsensitive) == 0;
    });
    return found == node->children.end() ? nullptr : &*found;
}

void MomentObject::merge(Node *node, Node &&changes, std::string_view appended)
{
    for (std::size_t i = 0; i < changes.members.size(); ++i) {
        Member &change = changes.members[i];
        if (int(i) == changes.childrenAt) {
            // What a PATCH with a list of EVSEs means is not said anywhere; like every other member it replaces.
            auto member = std::ranges::find(node->members, change.name, &Member::name);
            if (member == node->members.end()) {
                node->members.push_back({change.name, {}});
                member = node->members.end() - 1;
            }
            node->childrenAt = int(member - node->members.begin());
            node->children = std::move(changes.children);
            continue;
        }
        const auto member = std::ranges::find(node->members, change.name, &Member::name);
        if (member == node->members.end()) {
            node->members.push_back(std::move(change));
            continue;
        }
        if (int(member - node->members.begin()) == node->childrenAt) {
            node->childrenAt = -1;
            node->children.clear();
        }
        const bool append = !appended.empty() && view(change.name) == appended;
        member->value = append ? joined(member->value, change.value) : std::move(change.value);
    }
}

void MomentObject::propagate(Node *parent, const Node &changed)
{
    const QByteArray newer = value(changed, "last_updated");
    const TimeUs time = timeOf(newer);
    if (time == noTime)
        return;
    const TimeUs before = timeOf(value(*parent, "last_updated"));
    if (before == noTime || before < time)
        set(parent, "last_updated", newer);
}

bool MomentObject::put(std::string_view json, bool isLocation)
{
    Node node;
    if (!read(json, &node, isLocation ? "evses" : std::string_view(), isLocation ? "connectors" : std::string_view()))
        return false;
    m_root = std::move(node);
    return true;
}

bool MomentObject::patch(std::string_view json, bool isLocation, std::string_view appended)
{
    Node node;
    if (isNull() || !read(json, &node, isLocation ? "evses" : std::string_view(), isLocation ? "connectors" : std::string_view()))
        return false;
    merge(&m_root, std::move(node), appended);
    return true;
}

bool MomentObject::part(std::string_view json, const QByteArray &evse, const QByteArray &connector, bool isPatch)
{
    Node changes;
    if (isNull() || !read(json, &changes, connector.isEmpty() ? "connectors" : std::string_view(), {}))
        return false;
    const auto listOf = [](Node *node, std::string_view name) {
        if (node->childrenAt >= 0)
            return;
        const auto member = std::ranges::find_if(node->members, [&](const Member &each) { return view(each.name) == name; });
        node->childrenAt = int(member - node->members.begin());
        if (member == node->members.end())
            node->members.push_back({bytes(name), {}});
    };
    Node *place = child(&m_root, "uid", evse);
    if (connector.isEmpty()) {
        if (!place) {
            if (isPatch)
                return false;
            listOf(&m_root, "evses");
            m_root.children.push_back(changes);
            propagate(&m_root, changes);
            return true;
        }
        Node own = changes;
        if (isPatch)
            merge(place, std::move(own), {});
        else
            *place = std::move(own);
        propagate(&m_root, changes);
        return true;
    }
    if (!place)
        return false;
    if (Node *inner = child(place, "id", connector)) {
        Node own = changes;
        if (isPatch)
            merge(inner, std::move(own), {});
        else
            *inner = std::move(own);
    } else if (isPatch) {
        return false;
    } else {
        listOf(place, "connectors");
        place->children.push_back(changes);
    }
    propagate(place, changes);
    propagate(&m_root, changes);
    return true;
}

bool MomentObject::putPart(std::string_view json, const QByteArray &evse, const QByteArray &connector)
{
    return part(json, evse, connector, false);
}

bool MomentObject::patchPart(std::string_view json, const QByteArray &evse, const QByteArray &connector)
{
    return part(json, evse, connector, true);
}

QByteArray MomentObject::json() const
{
    QByteArray out;
    if (!isNull())
        write(m_root, &out);
    return out;
}

TimeUs MomentObject::lastUpdated() const
{
    return timeOf(value(m_root, "last_updated"));
}

} // namespace Roamscope
