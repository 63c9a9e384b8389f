// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/schema.h"

#include <QSet>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr int deepest = 12; // no object of the protocols is nested half as deep
constexpr qsizetype mostNodes = 20000;

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

// Fields of an object, below `parent`. A type within itself (or beyond the bounds) is named but not unfolded.
void addFields(SchemaNode &parent, const CatalogObject &object, QList<const CatalogObject *> &above, qsizetype &made)
{
    above.append(&object);
    for (const CatalogField &field : object.fields) {
        if (++made > mostNodes)
            break;
        auto node = std::make_unique<SchemaNode>();
        node->name = text(field.name);
        node->typeText = text(field.typeName);
        node->type = field.type;
        node->required = field.required;
        node->array = field.array;
        node->key = field.key;
        node->unit = text(field.unit);
        node->maxLength = field.maxLength;
        node->minimum = field.minimum;
        node->maximum = field.maximum;
        node->description = localizedDescription(object, field);
        node->field = &field;
        node->object = field.object;
        if (field.enumeration) {
            node->openEnum = field.enumeration->open;
            for (const CatalogEnumValue &value : field.enumeration->values)
                node->enumValues.append(text(value.name));
        }
        if (field.object) {
            if (above.contains(field.object) || above.size() >= deepest)
                node->recursive = true;
            else
                addFields(*node, *field.object, above, made);
        }
        parent.children.push_back(std::move(node));
    }
    above.removeLast();
}

const CatalogObject *catalogObject(ProtocolVersion version, const QString &name)
{
    const Catalog &catalog = Catalog::instance();
    const QByteArray bytes = name.toUtf8();
    if (const CatalogObject *object = catalog.object(version, bytes))
        return object;
    if (const CatalogObject *object = catalog.moduleObject(version, bytes))
        return object;
    // Messages by their action: "StatusNotification", "StatusNotification.conf", "StatusNotificationResponse".
    const auto action = [&](QByteArrayView suffix) {
        return bytes.endsWith(suffix) ? bytes.chopped(suffix.size()) : QByteArray();
    };
    for (const QByteArrayView suffix : {QByteArrayView(".req"), QByteArrayView("Request"), QByteArrayView(".request"), QByteArrayView("")}) {
        if (const CatalogObject *object = catalog.request(version, action(suffix)))
            return object;
    }
    for (const QByteArrayView suffix : {QByteArrayView(".conf"), QByteArrayView("Response"), QByteArrayView(".response")}) {
        if (const CatalogObject *object = catalog.response(version, action(suffix)))
            return object;
    }
    return nullptr;
}

} // namespace

QString SchemaNode::elementPointer() const
{
    return array ? pointer + QStringLiteral("/*") : pointer;
}

int SchemaNode::depth() const
{
    int steps = 0;
    for (const SchemaNode *node = parent; node; node = node->parent)
        ++steps;
    return steps;
}

bool SchemaNode::requiredThroughout() const
{
    for (const SchemaNode *node = this; node && node->parent; node = node->parent) {
        if (!node->required)
            return false;
    }
    return true;
}

const SchemaNode *SchemaNode::child(QStringView childName) const
{
    const auto found = std::ranges::find_if(children, [&](const auto &node) { return node->name == childName; });
    return found == children.end() ? nullptr : found->get();
}

SchemaTree::SchemaTree(std::unique_ptr<SchemaNode> root, QString title)
    : m_title(std::move(title))
    , m_root(std::move(root))
{
    index(m_root.get());
}

SchemaTree::~SchemaTree() = default;

void SchemaTree::index(SchemaNode *node)
{
    const QString stem = node->elementPointer();
    int row = 0;
    for (const auto &child : node->children) {
        child->parent = node;
        child->row = row++;
        child->pointer = stem + QLatin1Char('/') + escapedPointerStep(child->name);
        if (child->name == QLatin1String("*") && node->array)
            child->pointer = stem; // the inner array of an array
        m_nodes.push_back(child.get());
        m_byPointer.insert(child->pointer, child.get());
        if (child->type != FieldType::Object)
            ++m_leafCount;
        index(child.get());
    }
}

SchemaTreePtr SchemaTree::fromNodes(std::unique_ptr<SchemaNode> root, const QString &title)
{
    if (!root)
        return {};
    return SchemaTreePtr(new SchemaTree(std::move(root), title));
}

SchemaTreePtr SchemaTree::forObject(const CatalogObject &object)
{
    auto root = std::make_unique<SchemaNode>();
    root->type = FieldType::Object;
    root->typeText = text(object.name);
    root->description = localizedDescription(object);
    root->object = &object;
    root->required = true;
    QList<const CatalogObject *> above;
    qsizetype made = 0;
    addFields(*root, object, above, made);
    const QString title = displayName(object.version) + QLatin1Char(' ') + root->typeText;
    return fromNodes(std::move(root), title);
}

SchemaTreePtr SchemaTree::forObject(ProtocolVersion version, const QString &object)
{
    const CatalogObject *found = catalogObject(version, object);
    return found ? forObject(*found) : SchemaTreePtr();
}

QStringList SchemaTree::available(ProtocolVersion version)
{
    const Catalog &catalog = Catalog::instance();
    QStringList names;
    QSet<QString> listed;
    const auto add = [&](const CatalogObject *object) {
        const QString name = object ? text(object->name) : QString();
        if (name.isEmpty() || listed.contains(name))
            return;
        listed.insert(name);
        names.append(name);
    };
    if (isOcpi(version)) {
        for (const QString &module : catalog.moduleNames(version))
            add(catalog.moduleObject(version, module.toUtf8()));
    } else {
        for (const QString &action : catalog.actions(version))
            add(catalog.request(version, action.toUtf8()));
    }
    for (const CatalogObject *object : catalog.objects(version))
        add(object);
    return names;
}

const SchemaNode *SchemaTree::node(QStringView pointer) const
{
    if (pointer.isEmpty())
        return m_root.get();
    const auto direct = m_byPointer.constFind(pointer.toString());
    if (direct != m_byPointer.constEnd())
        return *direct;
    // Numbers stand for "*"; the element of an array of scalars is at its node.
    const SchemaNode *node = m_root.get();
    bool inElement = !node->array;
    while (!pointer.isEmpty()) {
        if (pointer.front() != u'/')
            return nullptr;
        pointer = pointer.sliced(1);
        const qsizetype end = pointer.indexOf(u'/');
        const QStringView step = end < 0 ? pointer : pointer.first(end);
        pointer = end < 0 ? QStringView() : pointer.sliced(end);
        if (!inElement) {
            const bool isIndex = step == u"*" || (!step.isEmpty() && std::ranges::all_of(step, [](QChar c) { return c >= u'0' && c <= u'9'; }));
            if (!isIndex)
                return nullptr;
            inElement = true;
            if (const SchemaNode *inner = node->child(u"*"); inner && inner->pointer == node->elementPointer()) {
                node = inner;
                inElement = !node->array;
            }
            continue;
        }
        node = node->child(unescapedPointerStep(step));
        if (!node)
            return nullptr;
        inElement = !node->array;
    }
    return node;
}

QString escapedPointerStep(QStringView name)
{
    QString step = name.toString();
    return step.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
}

QString unescapedPointerStep(QStringView step)
{
    QString name = step.toString();
    return name.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
}

} // namespace Roamscope
