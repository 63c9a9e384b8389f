// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/messagedocument.h"

#include "models/catalog/catalog.h"
#include "models/endpoints/textmatching.h"

#include <QLocale>

#include <algorithm>

namespace Roamscope {

using Json = MessageDocument::Json;

struct MessageDocument::Node
{
    Node *parent = nullptr;
    const CatalogField *field = nullptr; ///< nullptr: the root, or a member that the catalog does not know
    const CatalogObject *object = nullptr; ///< of Object rows, where the catalog knows it
    std::string name {}; ///< member name; empty for items of lists
    RowKind kind = RowKind::Value;
    bool present = false;
    bool isItem = false;
    Json value {}; ///< of Value rows
    std::vector<std::unique_ptr<Node>> children {};
    int severity = -1;
    QString problem {};

    int row() const
    {
        const auto it = std::find_if(parent->children.begin(), parent->children.end(), [this](const auto &child) { return child.get() == this; });
        return int(it - parent->children.begin());
    }
    /// The object or list that holds it, over the folding row.
    Node *holder() const { return parent && parent->kind == RowKind::Optional ? parent->parent : parent; }
    bool isRequired() const { return isItem || (field && field->required); }
};

namespace {

constexpr qint64 largestText = 8 * 1024 * 1024;

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

int rank(const CatalogObject *object, const CatalogField *field)
{
    const int place = int(field - object->fields.data());
    return field->required ? place : 1000 + place;
}

QString escaped(const std::string &name)
{
    return QString::fromStdString(name).replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
}

} // namespace

MessageDocument::MessageDocument(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
    m_root->kind = RowKind::Object;
    m_root->present = true;
}

MessageDocument::~MessageDocument() = default;

std::optional<Json> MessageDocument::parse(const QByteArray &text)
{
    if (text.size() > largestText || jsonIsDeeper(text, maximumDepth))
        return std::nullopt;
    Json json = Json::parse(text.begin(), text.end(), nullptr, false);
    if (!json.is_object())
        return std::nullopt;
    return json;
}

QByteArray MessageDocument::toText(const Json &json, bool indented)
{
    return QByteArray::fromStdString(json.dump(indented ? 2 : -1, ' ', false, Json::error_handler_t::replace));
}

std::unique_ptr<MessageDocument::Node> MessageDocument::fieldNode(Node *parent, const CatalogField &field) const
{
    auto node = std::make_unique<Node>();
    node->parent = parent;
    node->field = &field;
    node->name = std::string(field.name);
    node->kind = field.array ? RowKind::List : field.type == FieldType::Object ? RowKind::Object : RowKind::Value;
    node->object = field.array ? nullptr : field.object;
    return node;
}

void MessageDocument::fillObject(Node *node, const Json &json, int depth)
{
    node->kind = RowKind::Object;
    node->present = true;
    std::vector<std::unique_ptr<Node>> folded;
    if (node->object) {
        std::vector<const CatalogField *> fields;
        for (const CatalogField &field : node->object->fields)
            fields.push_back(&field);
        std::stable_sort(fields.begin(), fields.end(), [node](const CatalogField *a, const CatalogField *b) { return rank(node->object, a) < rank(node->object, b); });
        for (const CatalogField *field : fields) {
            auto child = fieldNode(node, *field);
            const auto member = json.find(std::string(field->name));
            if (member != json.end())
                fillValue(child.get(), *member, depth + 1);
            ++m_rows;
            if (child->present || field->required)
                node->children.push_back(std::move(child));
            else
                folded.push_back(std::move(child));
        }
    }
    for (const auto &[name, value] : json.items()) {
        if (node->object && node->object->field(name))
            continue;
        auto child = std::make_unique<Node>();
        child->parent = node;
        child->name = name;
        fillValue(child.get(), value, depth + 1);
        ++m_rows;
        node->children.push_back(std::move(child));
    }
    if (!folded.empty()) {
        auto fold = std::make_unique<Node>();
        fold->parent = node;
        fold->kind = RowKind::Optional;
        for (auto &child : folded)
            child->parent = fold.get();
        fold->children = std::move(folded);
        node->children.push_back(std::move(fold));
    }
}

void MessageDocument::fillValue(Node *node, const Json &json, int depth)
{
    node->present = true;
    const bool wantsList = node->field && node->field->array && !node->isItem;
    const CatalogObject *object = node->field && !wantsList ? node->field->object : nullptr;
    if (json.is_object() && !wantsList && (object || !node->field || node->field->type == FieldType::Any) && depth < maximumDepth) {
        node->object = object;
        fillObject(node, json, depth);
    } else if (json.is_array() && (wantsList || !node->field || node->field->type == FieldType::Any) && depth < maximumDepth) {
        node->kind = RowKind::List;
        for (const Json &element : json) {
            auto item = std::make_unique<Node>();
            item->parent = node;
            item->field = wantsList ? node->field : nullptr;
            item->isItem = true;
            fillValue(item.get(), element, depth + 1);
            ++m_rows;
            node->children.push_back(std::move(item));
        }
    } else {
        node->kind = RowKind::Value;
        node->value = json;
    }
}

void MessageDocument::fillNew(Node *node, int depth)
{
    node->present = true;
    if (node->kind == RowKind::List) {
        const int items = node->field ? std::max(node->field->minItems, 0) : 0;
        for (int i = 0; i < std::min(items, 10); ++i) {
            auto item = std::make_unique<Node>();
            item->parent = node;
            item->field = node->field;
            item->isItem = true;
            item->kind = node->field->type == FieldType::Object ? RowKind::Object : RowKind::Value;
            item->object = node->field->object;
            if (item->kind == RowKind::Object)
                fillNew(item.get(), depth + 1);
            ++m_rows;
            node->children.push_back(std::move(item));
        }
    } else if (node->kind == RowKind::Object) {
        fillObject(node, Json::object(), depth);
        for (auto &child : node->children) {
            // What must be there is offered at once, down to the values that only a person knows.
            if (child->field && child->field->required && child->kind != RowKind::Value && depth < maximumDepth / 4)
                fillNew(child.get(), depth + 1);
        }
    }
}

void MessageDocument::setObject(const CatalogObject *object)
{
    beginResetModel();
    m_object = object;
    m_rows = 0;
    m_root = std::make_unique<Node>();
    m_root->kind = RowKind::Object;
    m_root->object = object;
    fillNew(m_root.get(), 0);
    endResetModel();
}

bool MessageDocument::setJson(const Json &json)
{
    if (!json.is_object())
        return false;
    auto root = std::make_unique<Node>();
    root->object = m_object;
    const int before = std::exchange(m_rows, 0);
    fillObject(root.get(), json, 0);
    if (m_rows > maximumRows) {
        m_rows = before;
        return false;
    }
    beginResetModel();
    m_root = std::move(root);
    endResetModel();
    return true;
}

Json MessageDocument::jsonOf(const Node *node)
{
    switch (node->kind) {
    case RowKind::Value:
        return node->value;
    case RowKind::List: {
        Json list = Json::array();
        for (const auto &child : node->children) {
            if (child->present)
                list.push_back(jsonOf(child.get()));
        }
        return list;
    }
    case RowKind::Object:
    case RowKind::Optional:
        break;
    }
    Json object = Json::object();
    for (const auto &child : node->children) {
        if (child->present && child->kind != RowKind::Optional)
            object[child->name] = jsonOf(child.get());
    }
    return object;
}

Json MessageDocument::toJson() const
{
    return jsonOf(m_root.get());
}

MessageDocument::Node *MessageDocument::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex MessageDocument::indexOfNode(const Node *node, int column) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row(), column, const_cast<Node *>(node));
}

QModelIndex MessageDocument::index(int row, int column, const QModelIndex &parent) const
{
    if (column < 0 || column >= ColumnCount || row < 0 || parent.column() > 0)
        return {};
    const Node *node = nodeOf(parent);
    return row < int(node->children.size()) ? createIndex(row, column, node->children[std::size_t(row)].get()) : QModelIndex();
}

QModelIndex MessageDocument::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOfNode(nodeOf(index)->parent) : QModelIndex();
}

int MessageDocument::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int MessageDocument::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString MessageDocument::pointerOf(const Node *node)
{
    QString pointer;
    for (; node && node->parent; node = node->holder()) {
        if (node->kind == RowKind::Optional)
            return {};
        if (!node->isItem) {
            pointer.prepend(QLatin1Char('/') + escaped(node->name));
            continue;
        }
        // Items that are not filled in are left out of the document: the ones behind them move up.
        int place = 0;
        for (const auto &sibling : node->parent->children) {
            if (sibling.get() == node)
                break;
            place += sibling->present ? 1 : 0;
        }
        pointer.prepend(QLatin1Char('/') + QString::number(place));
    }
    return pointer;
}

QModelIndex MessageDocument::indexOf(const QString &pointer, int column) const
{
    const Node *node = m_root.get();
    const QStringList steps = pointer.split(QLatin1Char('/')).mid(1);
    for (const QString &step : steps) {
        const Node *found = nullptr;
        const auto look = [&](const Node *in) {
            int place = 0;
            for (const auto &child : in->children) {
                if (child->kind == RowKind::Optional && !child->isItem)
                    continue;
                if (child->isItem ? child->present && QString::number(place++) == step : escaped(child->name) == step)
                    found = child.get();
            }
        };
        look(node);
        if (!found && !node->children.empty() && node->children.back()->kind == RowKind::Optional)
            look(node->children.back().get());
        if (!found)
            break;
        node = found;
    }
    return node == m_root.get() ? QModelIndex() : indexOfNode(node, column);
}

QString MessageDocument::hintOf(const Node *node) const
{
    if (!node->field)
        return node->isItem ? QString() : tr("not in the catalog");
    QString hint = text(node->field->typeName);
    if (node->isItem && hint.endsWith(QLatin1String("[]")))
        hint.chop(2);
    if (!node->field->unit.empty())
        hint += QStringLiteral(" · ") + text(node->field->unit);
    if (!node->field->defaultValue.empty())
        hint += QStringLiteral(" · ") + tr("without it: %1").arg(text(node->field->defaultValue));
    return hint;
}

QString MessageDocument::helpOf(const Node *node) const
{
    if (node->kind == RowKind::Optional)
        return tr("Fields that may be left out. Fill one in and it joins the message.");
    if (!node->field)
        return node->isItem ? QString() : tr("The catalog does not know this member. It is sent as it stands here.");
    const CatalogObject *object = node->holder() ? node->holder()->object : nullptr;
    QString help = object && !node->isItem ? localizedDescription(*object, *node->field) : node->object ? localizedDescription(*node->object) : QString();
    const auto append = [&help](const QString &part) { help += (help.isEmpty() ? QString() : QStringLiteral(" ")) + part; };
    if (node->field->maxLength >= 0)
        append(tr("At most %Ln character(s).", nullptr, node->field->maxLength));
    if (node->field->enumeration && node->present && node->value.is_string()) {
        if (const CatalogEnumValue *value = node->field->enumeration->value(node->value.get_ref<const std::string &>()); value && !value->description.empty())
            append(text(value->name) + QStringLiteral(": ") + localizedDescription(*value));
    }
    if (!node->field->clause.empty())
        append(QLatin1Char('(') + text(node->field->clause) + QLatin1Char(')'));
    return help;
}

QVariant MessageDocument::valueText(const Node *node) const
{
    switch (node->kind) {
    case RowKind::Optional:
    case RowKind::Object:
        return {};
    case RowKind::List:
        return node->present ? tr("%Ln item(s)", nullptr, int(node->children.size())) : QVariant();
    case RowKind::Value:
        break;
    }
    if (!node->present)
        return {};
    if (node->value.is_string())
        return QString::fromStdString(node->value.get_ref<const std::string &>());
    return QString::fromUtf8(toText(node->value, false));
}

QVariant MessageDocument::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node *node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == ValueColumn)
            return valueText(node);
        if (node->kind == RowKind::Optional)
            return tr("%Ln optional field(s)", nullptr, int(node->children.size()));
        return node->isItem ? QLocale().toString(node->row() + 1) : QString::fromStdString(node->name);
    case Qt::EditRole:
        return index.column() == ValueColumn ? valueText(node) : QVariant();
    case Qt::ToolTipRole:
        return node->problem.isEmpty() ? helpOf(node) : node->problem;
    case Qt::AccessibleTextRole: {
        if (index.column() == FieldColumn)
            break;
        const QString value = valueText(node).toString();
        return value.isEmpty() ? tr("not set") : value;
    }
    case KindRole:
        return int(node->kind);
    case PointerRole:
        return pointerOf(node);
    case NameRole:
        return node->field ? text(node->field->name) : QString::fromStdString(node->name);
    case TypeRole:
        return int(node->field ? node->field->type : FieldType::Any);
    case HintRole:
        return node->kind == RowKind::Optional ? QString() : hintOf(node);
    case UnitRole:
        return node->field ? text(node->field->unit) : QString();
    case HelpRole:
        return helpOf(node);
    case ChoicesRole: {
        QStringList choices;
        if (node->field && node->field->enumeration) {
            for (const CatalogEnumValue &value : node->field->enumeration->values)
                choices.append(text(value.name));
        } else if (node->field && node->field->type == FieldType::Boolean) {
            choices = {QStringLiteral("true"), QStringLiteral("false")};
        }
        return choices;
    }
    case RequiredRole:
        return node->isRequired();
    case PresentRole:
        return node->present;
    case CanAddRole:
        return node->kind == RowKind::List || (node->kind == RowKind::Object && !node->present);
    case CanRemoveRole:
        return node->isItem || (node->present && node->kind != RowKind::Optional);
    case SeverityRole:
        return node->severity;
    case ProblemRole:
        return node->problem;
    default:
        break;
    }
    return {};
}

QVariant MessageDocument::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == FieldColumn ? tr("Field") : tr("Value");
}

Qt::ItemFlags MessageDocument::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == ValueColumn && nodeOf(index)->kind == RowKind::Value)
        flags |= Qt::ItemIsEditable;
    return flags;
}

Json MessageDocument::valueOf(const QString &text, const CatalogField *field)
{
    const std::string plain = text.toStdString();
    const FieldType type = field ? field->type : FieldType::Any;
    switch (type) {
    case FieldType::Integer:
    case FieldType::Number:
    case FieldType::Boolean: {
        // A text that is none stays a text: the mark says so, and it may be meant.
        const Json value = Json::parse(plain, nullptr, false);
        return value.is_number() || value.is_boolean() ? value : Json(plain);
    }
    case FieldType::Any:
    case FieldType::Object: {
        if (!jsonIsDeeper(text.toUtf8(), maximumDepth)) {
            const Json value = Json::parse(plain, nullptr, false);
            if (!value.is_discarded())
                return value;
        }
        return plain;
    }
    default:
        return plain;
    }
}

bool MessageDocument::setText(const QModelIndex &index, const QString &text)
{
    Node *node = index.isValid() ? nodeOf(index) : nullptr;
    if (!node || node->kind != RowKind::Value)
        return false;
    if (text.isEmpty()) {
        if (!node->present)
            return true;
        if (node->isRequired()) {
            node->present = false;
            node->value = nullptr;
            touched(node);
            return true;
        }
        return remove(index);
    }
    if (node->present && valueText(node).toString() == text)
        return true;
    node->value = valueOf(text, node->field);
    node->present = true;
    bringOut(node);
    touched(node);
    return true;
}

bool MessageDocument::setData(const QModelIndex &index, const QVariant &value, int role)
{
    return role == Qt::EditRole && index.column() == ValueColumn && setText(index, value.toString());
}

void MessageDocument::touched(Node *node)
{
    Q_EMIT dataChanged(indexOfNode(node), indexOfNode(node, ValueColumn));
    Q_EMIT edited();
}

int MessageDocument::placeFor(const Node *object, const Node *child) const
{
    // Members that the catalog does not know, and the folding row, stand behind those that it knows.
    int place = 0;
    for (const auto &sibling : object->children) {
        if (!sibling->field || !child->field || rank(object->object, sibling->field) > rank(object->object, child->field))
            break;
        ++place;
    }
    return place;
}

void MessageDocument::bringOut(Node *node)
{
    Node *fold = node->parent;
    if (fold->kind != RowKind::Optional)
        return;
    Node *object = fold->parent;
    const int from = node->row();
    const int to = placeFor(object, node);
    beginMoveRows(indexOfNode(fold), from, from, indexOfNode(object), to);
    std::unique_ptr<Node> moved = std::move(fold->children[std::size_t(from)]);
    fold->children.erase(fold->children.begin() + from);
    moved->parent = object;
    object->children.insert(object->children.begin() + to, std::move(moved));
    endMoveRows();
    if (fold->children.empty()) {
        const int row = fold->row();
        beginRemoveRows(indexOfNode(object), row, row);
        object->children.erase(object->children.begin() + row);
        endRemoveRows();
    } else {
        Q_EMIT dataChanged(indexOfNode(fold), indexOfNode(fold, ValueColumn));
    }
}

void MessageDocument::fold(Node *node)
{
    Node *object = node->parent;
    Node *fold = object->children.back()->kind == RowKind::Optional ? object->children.back().get() : nullptr;
    if (!fold) {
        const int row = int(object->children.size());
        beginInsertRows(indexOfNode(object), row, row);
        auto made = std::make_unique<Node>();
        made->parent = object;
        made->kind = RowKind::Optional;
        fold = made.get();
        object->children.push_back(std::move(made));
        endInsertRows();
    }
    const int from = node->row();
    int to = 0;
    while (to < int(fold->children.size()) && rank(object->object, fold->children[std::size_t(to)]->field) < rank(object->object, node->field))
        ++to;
    beginMoveRows(indexOfNode(object), from, from, indexOfNode(fold), to);
    std::unique_ptr<Node> moved = std::move(object->children[std::size_t(from)]);
    object->children.erase(object->children.begin() + from);
    moved->parent = fold;
    fold->children.insert(fold->children.begin() + to, std::move(moved));
    endMoveRows();
    Q_EMIT dataChanged(indexOfNode(fold), indexOfNode(fold, ValueColumn));
}

QModelIndex MessageDocument::add(const QModelIndex &index)
{
    Node *node = index.isValid() ? nodeOf(index) : nullptr;
    if (!node || !data(index, CanAddRole).toBool() || m_rows > maximumRows)
        return {};
    node->present = true;
    bringOut(node);
    if (node->kind == RowKind::Object) {
        // Built apart, then moved in under one announcement.
        Node made;
        made.object = node->object;
        made.kind = RowKind::Object;
        fillNew(&made, 1);
        if (!made.children.empty()) {
            beginInsertRows(indexOfNode(node), 0, int(made.children.size()) - 1);
            for (auto &child : made.children)
                child->parent = node;
            node->children = std::move(made.children);
            endInsertRows();
        }
        touched(node);
        return node->children.empty() ? indexOfNode(node) : indexOfNode(node->children.front().get(), ValueColumn);
    }
    auto item = std::make_unique<Node>();
    item->parent = node;
    item->field = node->field;
    item->isItem = true;
    item->kind = node->field && node->field->type == FieldType::Object ? RowKind::Object : RowKind::Value;
    item->object = node->field ? node->field->object : nullptr;
    if (item->kind == RowKind::Object)
        fillNew(item.get(), 1);
    const int row = int(node->children.size());
    beginInsertRows(indexOfNode(node), row, row);
    ++m_rows;
    node->children.push_back(std::move(item));
    endInsertRows();
    touched(node);
    return indexOfNode(node->children.back().get(), ValueColumn);
}

bool MessageDocument::remove(const QModelIndex &index)
{
    Node *node = index.isValid() ? nodeOf(index) : nullptr;
    if (!node || !data(index, CanRemoveRole).toBool())
        return false;
    if (node->isItem || !node->field) {
        Node *parent = node->parent;
        const int row = node->row();
        beginRemoveRows(indexOfNode(parent), row, row);
        parent->children.erase(parent->children.begin() + row);
        endRemoveRows();
        if (!parent->children.empty() && parent != m_root.get())
            Q_EMIT dataChanged(this->index(0, 0, indexOfNode(parent)), this->index(int(parent->children.size()) - 1, ValueColumn, indexOfNode(parent)));
        if (parent == m_root.get())
            Q_EMIT edited();
        else
            touched(parent);
        return true;
    }
    if (!node->children.empty()) {
        beginRemoveRows(indexOfNode(node), 0, int(node->children.size()) - 1);
        node->children.clear();
        endRemoveRows();
    }
    node->present = false;
    node->value = nullptr;
    node->severity = -1;
    node->problem.clear();
    // A value of the wrong type had made another kind of row of it.
    node->kind = node->field->array ? RowKind::List : node->field->type == FieldType::Object ? RowKind::Object : RowKind::Value;
    node->object = node->field->array ? nullptr : node->field->object;
    if (!node->field->required)
        fold(node);
    touched(node);
    return true;
}

void MessageDocument::setFindings(const QList<ValidationFinding> &findings)
{
    const auto clear = [this](const auto &self, Node *node) -> void {
        if (node->severity >= 0) {
            node->severity = -1;
            node->problem.clear();
            if (node != m_root.get())
                Q_EMIT dataChanged(indexOfNode(node), indexOfNode(node, ValueColumn));
        }
        for (const auto &child : node->children)
            self(self, child.get());
    };
    clear(clear, m_root.get());
    for (const ValidationFinding &finding : findings) {
        const QModelIndex index = indexOf(QString::fromUtf8(finding.pointer));
        for (Node *node = index.isValid() ? nodeOf(index) : nullptr; node && node != m_root.get(); node = node->parent) {
            if (node->severity >= int(finding.severity))
                continue;
            node->severity = int(finding.severity);
            // What lies above shows that something is wrong below, the sentence stands where it is.
            node->problem = node == nodeOf(index) ? finding.message() : QString();
            Q_EMIT dataChanged(indexOfNode(node), indexOfNode(node, ValueColumn));
        }
    }
}

} // namespace Roamscope
