// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/aligneddocument.h"

#include "models/catalog/catalog.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr int mostRows = 40000;
constexpr int deepest = 64;
constexpr int sideCount = AlignedDocument::sideCount;

using Nodes = std::array<int, sideCount>;

class Aligner
{
public:
    explicit Aligner(AlignedDocument &document)
        : m_document(document)
    {
    }

    void align(const CatalogObject *root)
    {
        AlignedDocument::Row row;
        row.object = root;
        for (int side = 0; side < sideCount; ++side)
            row.node[std::size_t(side)] = m_document.present[std::size_t(side)] && !m_document.sides[std::size_t(side)].nodes.empty() ? 0 : -1;
        m_document.rows.push_back(std::move(row));
        fill(0, 0);
    }

private:
    const PayloadDocument &side(int index) const { return m_document.sides[std::size_t(index)]; }
    const PayloadDocument::Node &node(int sideIndex, int index) const { return side(sideIndex).nodes[std::size_t(index)]; }

    int add(int parent, const QByteArray &segment, bool item, const Nodes &nodes, const CatalogObject *object, const CatalogField *field)
    {
        const int index = int(m_document.rows.size());
        AlignedDocument::Row row;
        row.parent = parent;
        row.place = int(m_document.rows[std::size_t(parent)].children.size());
        row.segment = segment;
        row.item = item;
        row.node = nodes;
        row.object = object;
        row.field = field;
        m_document.rows.push_back(std::move(row));
        m_document.rows[std::size_t(parent)].children.push_back(index);
        return index;
    }

    void fill(int row, int depth)
    {
        if (depth > deepest || int(m_document.rows.size()) > mostRows)
            return;
        const Nodes nodes = m_document.rows[std::size_t(row)].node;
        bool objects = false;
        bool arrays = false;
        for (int s = 0; s < sideCount; ++s) {
            if (nodes[std::size_t(s)] < 0)
                continue;
            objects = objects || node(s, nodes[std::size_t(s)]).kind == PayloadDocument::Kind::Object;
            arrays = arrays || node(s, nodes[std::size_t(s)]).kind == PayloadDocument::Kind::Array;
        }
        // Sides that hold another kind of value keep it on the branch itself.
        if (objects)
            members(row, nodes, depth);
        else if (arrays)
            items(row, nodes, depth);
    }

    void members(int row, const Nodes &nodes, int depth)
    {
        QList<QByteArray> names;
        QHash<QByteArray, Nodes> of;
        const CatalogObject *object = m_document.rows[std::size_t(row)].object;
        for (int s = 0; s < sideCount; ++s) {
            const int at = nodes[std::size_t(s)];
            if (at < 0 || node(s, at).kind != PayloadDocument::Kind::Object)
                continue;
            qsizetype insertAt = 0;
            for (const int child : node(s, at).children) {
                const QByteArray name = side(s).key(child).toUtf8();
                auto found = of.find(name);
                if (found == of.end()) {
                    found = of.insert(name, {-1, -1, -1});
                    names.insert(qMin(insertAt, names.size()), name);
                }
                insertAt = names.indexOf(name) + 1;
                if ((*found)[std::size_t(s)] < 0)
                    (*found)[std::size_t(s)] = child;
            }
        }
        // As the specification lists them; what it does not know stays where it was, behind.
        if (object) {
            const auto order = [object](const QByteArray &name) {
                const CatalogField *field = object->field({name.constData(), std::size_t(name.size())});
                return field ? int(field - object->fields.data()) : int(object->fields.size());
            };
            std::stable_sort(names.begin(), names.end(), [&order](const QByteArray &a, const QByteArray &b) { return order(a) < order(b); });
        }
        std::vector<int> added;
        for (const QByteArray &name : std::as_const(names)) {
            const CatalogField *field = object ? object->field({name.constData(), std::size_t(name.size())}) : nullptr;
            added.push_back(add(row, name, false, of.value(name), field ? field->object : nullptr, field));
        }
        for (const int child : added)
            fill(child, depth + 1);
    }

    static bool isKey(const CatalogField &field) { return field.key; }

    QByteArray member(int s, int at, std::string_view name) const
    {
        for (const int child : node(s, at).children) {
            if (side(s).key(child) == QLatin1StringView(name.data(), qsizetype(name.size())))
                return side(s).value(child).toUtf8();
        }
        return {};
    }

    /// What tells an item of a list from the others; empty when nothing does.
    QByteArray keyOf(int s, int at, const CatalogObject *object, bool set) const
    {
        if (node(s, at).kind != PayloadDocument::Kind::Object)
            return set && !side(s).isContainer(at) ? side(s).value(at).toUtf8() : QByteArray();
        QByteArray key;
        if (object) {
            for (const CatalogField &field : object->fields) {
                if (!isKey(field))
                    continue;
                const QByteArray value = member(s, at, field.name);
                if (!value.isEmpty())
                    key += (key.isEmpty() ? "" : ",") + value;
            }
        }
        for (const char *name : {"uid", "id"}) {
            if (key.isEmpty())
                key = member(s, at, name);
        }
        return key;
    }

    void items(int row, const Nodes &nodes, int depth)
    {
        const CatalogObject *object = m_document.rows[std::size_t(row)].object;
        const CatalogField *field = m_document.rows[std::size_t(row)].field;
        const bool set = !field || field->set;
        struct Item
        {
            QByteArray segment;
            Nodes nodes {-1, -1, -1};
        };
        std::vector<Item> merged;
        QHash<QByteArray, std::size_t> byKey;
        for (int s = 0; s < sideCount; ++s) {
            const int at = nodes[std::size_t(s)];
            if (at < 0 || node(s, at).kind != PayloadDocument::Kind::Array)
                continue;
            const std::vector<int> &children = node(s, at).children;
            for (std::size_t i = 0; i < children.size(); ++i) {
                const QByteArray key = keyOf(s, children[i], object, set);
                const QByteArray index = QByteArray::number(qulonglong(i));
                // Duplicates of a key, like items without one, are told apart by their place.
                QByteArray segment = key.isEmpty() ? index : key;
                QByteArray lookup = (key.isEmpty() ? "#" : "=") + segment.toLower();
                auto found = byKey.constFind(lookup);
                if (found != byKey.cend() && merged[*found].nodes[std::size_t(s)] >= 0) {
                    segment += "#" + index;
                    lookup += "#" + index;
                    found = byKey.constFind(lookup);
                }
                if (found == byKey.cend()) {
                    byKey.insert(lookup, merged.size());
                    merged.push_back({.segment = segment});
                    merged.back().nodes[std::size_t(s)] = children[i];
                } else {
                    merged[*found].nodes[std::size_t(s)] = children[i];
                }
            }
        }
        std::vector<int> added;
        for (const Item &item : merged)
            added.push_back(add(row, item.segment, true, item.nodes, object, nullptr));
        for (const int child : added)
            fill(child, depth + 1);
    }

    AlignedDocument &m_document;
};

/// Values are the same text, so that nothing more needs to be known of them.
bool sameText(const AlignedDocument &document, const AlignedDocument::Row &row)
{
    const PayloadDocument *first = nullptr;
    int firstNode = -1;
    for (int s = 0; s < sideCount; ++s) {
        if (!document.present[std::size_t(s)])
            continue;
        const int at = row.node[std::size_t(s)];
        if (at < 0 && s == AlignedDocument::charger)
            continue; // a charger says little of what the parties hold
        if (at < 0)
            return false;
        const PayloadDocument &side = document.sides[std::size_t(s)];
        if (!first) {
            first = &side;
            firstNode = at;
        } else if (side.isContainer(at) != first->isContainer(firstNode)
                   || (!side.isContainer(at) && side.json(at) != first->json(firstNode))) {
            return false;
        }
    }
    return true;
}

} // namespace

AlignedDocument AlignedDocument::build(const std::array<QByteArray, sideCount> &texts, const CatalogObject *root)
{
    AlignedDocument document;
    for (std::size_t s = 0; s < texts.size(); ++s) {
        document.present[s] = !texts[s].isEmpty();
        if (document.present[s])
            document.sides[s] = PayloadDocument::read(texts[s], {});
    }
    Aligner(document).align(root);
    for (Row &row : document.rows) {
        row.mark = sameText(document, row) || !row.children.empty() ? Mark::Same : Mark::SameMeaning;
        // Where both parties agree on something else than the charger says, no comparison of the two tells.
        if (row.mark == Mark::SameMeaning && row.node[charger] >= 0 && row.field && row.field->type == FieldType::Enum)
            row.mark = Mark::Different;
    }
    document.rows.front().mark = Mark::Same;
    return document;
}

int AlignedDocument::find(QByteArrayView path, bool exact) const
{
    int at = rows.empty() ? -1 : 0;
    qsizetype start = 0;
    while (at >= 0 && start < path.size()) {
        if (path[start] == '/') {
            ++start;
            continue;
        }
        const Row &row = rows[std::size_t(at)];
        int found = -1;
        qsizetype used = 0;
        // A key may hold the divider itself, so the longest step that fits is taken.
        for (const int child : row.children) {
            const QByteArray &segment = rows[std::size_t(child)].segment;
            if (segment.size() <= used || !path.sliced(start).startsWith(segment))
                continue;
            const qsizetype end = start + segment.size();
            if (end == path.size() || path[end] == '/') {
                found = child;
                used = segment.size();
            }
        }
        if (found < 0 && !row.children.empty() && rows[std::size_t(row.children.front())].item) {
            for (const int child : row.children) {
                const QByteArray &segment = rows[std::size_t(child)].segment;
                const QByteArrayView step = path.sliced(start, std::min(segment.size(), path.size() - start));
                const qsizetype end = start + segment.size();
                if (step.compare(segment, Qt::CaseInsensitive) == 0 && !segment.isEmpty() && (end == path.size() || path[end] == '/')) {
                    found = child;
                    used = segment.size();
                    break;
                }
            }
        }
        if (found < 0)
            return exact ? -1 : at;
        at = found;
        start += used;
    }
    return at;
}

QByteArray AlignedDocument::path(int row) const
{
    QByteArray path;
    for (int at = row; at > 0; at = rows[std::size_t(at)].parent)
        path = path.isEmpty() ? rows[std::size_t(at)].segment : rows[std::size_t(at)].segment + '/' + path;
    return path;
}

QString AlignedDocument::pointer(int row, int side) const
{
    const int at = rows[std::size_t(row)].node[std::size_t(side)];
    return at < 0 ? QString() : sides[std::size_t(side)].pointer(at);
}

void AlignedDocument::attach(int row, Mark mark, int difference)
{
    Row &there = rows[std::size_t(row)];
    if (mark >= there.mark || there.difference < 0) {
        there.mark = mark;
        there.difference = difference;
    }
}

void AlignedDocument::summarise()
{
    for (Row &row : rows)
        row.below = row.mark;
    for (std::size_t i = rows.size(); i-- > 1;) {
        Row &parent = rows[std::size_t(rows[i].parent)];
        parent.below = std::max(parent.below, rows[i].below);
    }
}

int AlignedDocument::outsider(int row) const
{
    const Row &there = rows[std::size_t(row)];
    std::vector<int> shown;
    for (int s = 0; s < sideCount; ++s) {
        if (present[std::size_t(s)] && (s != charger || there.node[charger] >= 0))
            shown.push_back(s);
    }
    const auto same = [&](int a, int b) {
        const int nodeA = there.node[std::size_t(a)];
        const int nodeB = there.node[std::size_t(b)];
        if (nodeA < 0 || nodeB < 0)
            return nodeA == nodeB;
        return sides[std::size_t(a)].json(nodeA) == sides[std::size_t(b)].json(nodeB);
    };
    if (shown.size() == 2) {
        // Of two neither stands alone, but where one has nothing the other has it alone.
        const bool first = there.node[std::size_t(shown[0])] >= 0;
        const bool second = there.node[std::size_t(shown[1])] >= 0;
        return first == second ? -1 : first ? shown[0] : shown[1];
    }
    if (shown.size() != 3)
        return -1;
    for (std::size_t i = 0; i < 3; ++i) {
        const int a = shown[(i + 1) % 3];
        const int b = shown[(i + 2) % 3];
        if (same(a, b) && !same(shown[i], a))
            return shown[i];
    }
    return -1;
}

QString AlignedDocument::valueText(int row, int side) const
{
    const int at = rows[std::size_t(row)].node[std::size_t(side)];
    if (at < 0)
        return {};
    const PayloadDocument &document = sides[std::size_t(side)];
    const int children = int(document.nodes[std::size_t(at)].children.size());
    if (document.nodes[std::size_t(at)].kind == PayloadDocument::Kind::Array)
        return QCoreApplication::translate("Roamscope::AlignedDocument", "%n item(s)", nullptr, children);
    if (document.nodes[std::size_t(at)].kind == PayloadDocument::Kind::Object)
        return rows[std::size_t(row)].item ? QString() : QCoreApplication::translate("Roamscope::AlignedDocument", "%n field(s)", nullptr, children);
    if (document.nodes[std::size_t(at)].kind == PayloadDocument::Kind::String && document.nodes[std::size_t(at)].length <= 2)
        return QStringLiteral("\"\"");
    return document.value(at);
}

QString AlignedDocument::label(int row) const
{
    const Row &there = rows[std::size_t(row)];
    const QString segment = QString::fromUtf8(there.segment);
    if (!there.item || !there.object || there.children.empty())
        return segment;
    return QString::fromLatin1(there.object->name.data(), qsizetype(there.object->name.size())) + QLatin1Char(' ') + segment;
}

} // namespace Roamscope
