// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/validator.h"

#include <nlohmann/json.hpp>

#include <QAbstractItemModel>
#include <QList>

#include <memory>
#include <optional>

namespace Roamscope {

/// A JSON document as a tree of fields to fill in: what the Catalog demands first, what is set, and folded behind one
/// row what could be set. Members that the Catalog does not know and values of the wrong type stay as they came, so that
/// every document survives the way through the form. Interface thread only.
class MessageDocument : public QAbstractItemModel
{
    Q_OBJECT
public:
    using Json = nlohmann::ordered_json;
    enum Column { FieldColumn, ValueColumn, ColumnCount };
    enum class RowKind : quint8 { Value, Object, List, Optional }; ///< Optional: the row that folds what is not set
    enum Role {
        KindRole = Qt::UserRole, ///< RowKind
        PointerRole, ///< JSON Pointer, QString; empty for Optional
        NameRole, ///< of the field
        TypeRole, ///< FieldType as int
        HintRole, ///< type, unit and limits in a few words
        UnitRole,
        HelpRole, ///< what the field means, with its clause
        ChoicesRole, ///< QStringList of an enumeration or a boolean
        RequiredRole,
        PresentRole,
        CanAddRole, ///< add() does something
        CanRemoveRole,
        SeverityRole, ///< of the worst finding at or below it, as int; −1 = none
        ProblemRole, ///< its sentence
        RoleCount
    };
    static constexpr int maximumDepth = 48;
    static constexpr int maximumRows = 50'000;

    explicit MessageDocument(QObject *parent = nullptr);
    ~MessageDocument() override;

    /// An empty document: the required fields, not filled in.
    void setObject(const CatalogObject *object);
    const CatalogObject *object() const { return m_object; }

    /// False, and nothing changes, when it is no object, or larger or deeper than a form can show.
    bool setJson(const Json &json);
    Json toJson() const;
    /// Reads a text; nothing when it is no JSON object within the bounds. Never throws.
    static std::optional<Json> parse(const QByteArray &text);
    static QByteArray toText(const Json &json, bool indented);

    /// Marks rows with what a Validator found in toJson().
    void setFindings(const QList<ValidationFinding> &findings);

    /// Appends an item to a list; gives a list or an object that is not set its first content.
    QModelIndex add(const QModelIndex &index);
    /// Takes an item out of its list, or unsets a field.
    bool remove(const QModelIndex &index);
    bool setText(const QModelIndex &index, const QString &text);
    QModelIndex indexOf(const QString &pointer, int column = ValueColumn) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// By the user, through this model.
    void edited();

private:
    struct Node;
    Node *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOfNode(const Node *node, int column = FieldColumn) const;
    void fillObject(Node *node, const Json &json, int depth);
    void fillNew(Node *node, int depth);
    void fillValue(Node *node, const Json &json, int depth);
    std::unique_ptr<Node> fieldNode(Node *parent, const CatalogField &field) const;
    static Json jsonOf(const Node *node);
    static Json valueOf(const QString &text, const CatalogField *field);
    static QString pointerOf(const Node *node);
    QString hintOf(const Node *node) const;
    QString helpOf(const Node *node) const;
    QVariant valueText(const Node *node) const;
    void bringOut(Node *node);
    void fold(Node *node);
    int placeFor(const Node *object, const Node *child) const;
    void touched(Node *node);

    const CatalogObject *m_object = nullptr;
    std::unique_ptr<Node> m_root;
    int m_rows = 0;
};

} // namespace Roamscope
