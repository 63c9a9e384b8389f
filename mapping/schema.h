// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <vector>

namespace Roamscope {

/// A field of a schema. Belongs to its SchemaTree.
///
/// An array has one node: its pointer is that of the array ("/charging_periods"), its children are those of
/// its elements ("/charging_periods/*/dimensions"). The elements of an array of scalars are at elementPointer().
/// Only an array within an array has a child of its own for the inner one, named "*".
struct SchemaNode
{
    QString name; ///< the last step of the pointer, unescaped; empty for the root
    QString pointer; ///< JSON Pointer with "*" for array elements; empty for the root
    QString typeText; ///< as an engineer calls it: "CiString(36)", "ChargingPeriod[]", "number"
    FieldType type = FieldType::Any; ///< of the elements, for an array
    bool required = false;
    bool array = false;
    bool key = false; ///< part of what identifies the object
    bool openEnum = false; ///< other values are accepted too
    bool nullable = false; ///< inferred: null was seen
    bool recursive = false; ///< the type contains itself: its children are left out here
    QStringList enumValues;
    QString unit; ///< "Wh", "kWh", "W" …; empty where there is none
    QString dateFormat; ///< inferred: how a time is written, as the date-time transform takes it
    qint32 maxLength = -1; ///< code points; −1 = no limit
    double minimum = -std::numeric_limits<double>::infinity(); ///< inferred or from the catalog
    double maximum = std::numeric_limits<double>::infinity();
    QString description; ///< in the interface language
    QStringList examples; ///< inferred: values as JSON text, at most a few
    qint64 count = 0; ///< inferred: in how many objects that could have it the field stood
    qint64 total = 0; ///< inferred: in how many it could have stood
    const CatalogField *field = nullptr; ///< null when it is not from the catalog
    const CatalogObject *object = nullptr; ///< for FieldType::Object from the catalog

    SchemaNode *parent = nullptr; ///< null for the root
    std::vector<std::unique_ptr<SchemaNode>> children;
    int row = 0; ///< place among the parent's children

    /// Pointer of the elements of an array, of the node itself otherwise.
    QString elementPointer() const;
    bool isLeaf() const { return children.empty(); }
    int depth() const; ///< 0 for the root
    /// True when the node and all above it must be there, arrays aside.
    bool requiredThroughout() const;
    const SchemaNode *child(QStringView childName) const;
};

class SchemaTree;
struct SchemaRef;
using SchemaTreePtr = std::shared_ptr<const SchemaTree>;

/// The fields of a source or target, as a tree: from the Catalog, from samples, or of a document that is
/// assembled from a capture. Immutable once made; shared between threads.
class SchemaTree
{
public:
    /// What one side of a sheet names. A backend's schema may stand in a file, below `folder` (the workspace);
    /// null with *error set to a translated sentence when there is no such object or it cannot be read.
    static SchemaTreePtr forRef(const SchemaRef &ref, const QString &folder = {}, QString *error = nullptr);
    /// An OCPI object ("Session"), an OCPP composite type, or a message ("StatusNotification.req", ".conf").
    static SchemaTreePtr forObject(ProtocolVersion version, const QString &object);
    static SchemaTreePtr forObject(const CatalogObject &object);
    /// A tree from JSON as toJson writes it. Bounded in depth and number of nodes; null when it is none.
    static SchemaTreePtr fromJson(const nlohmann::ordered_json &json, const QString &title);
    static SchemaTreePtr fromJson(QByteArrayView text, const QString &title);
    /// Takes over nodes that others built (inference); sets pointers, parents and rows.
    static SchemaTreePtr fromNodes(std::unique_ptr<SchemaNode> root, const QString &title);

    /// Names of everything that can be a source or target, for a list to choose from: the objects that OCPI
    /// modules carry (OCPP: the requests) first, then the others.
    static QStringList available(ProtocolVersion version);

    /// "OCPI 2.2.1 Session", "Transaction", the title of a backend's schema.
    const QString &title() const { return m_title; }
    const SchemaNode *root() const { return m_root.get(); }
    /// The node at a pointer; array steps may be "*" or a number, and may be missing at the end
    /// ("/tariff_ids/*" gives the node of "/tariff_ids"). Null when there is none.
    const SchemaNode *node(QStringView pointer) const;
    /// All nodes but the root, parents before children, in the order of the schema.
    const std::vector<const SchemaNode *> &nodes() const { return m_nodes; }
    /// Nodes that hold values: no objects.
    qsizetype leafCount() const { return m_leafCount; }

    /// {"type":"object","total":…,"fields":{name:{"type","array","required","count","enum","unit",…}}}
    nlohmann::ordered_json toJson() const;

    ~SchemaTree();
    SchemaTree(const SchemaTree &) = delete;
    SchemaTree &operator=(const SchemaTree &) = delete;

private:
    SchemaTree(std::unique_ptr<SchemaNode> root, QString title);
    void index(SchemaNode *node);

    QString m_title;
    std::unique_ptr<SchemaNode> m_root;
    std::vector<const SchemaNode *> m_nodes;
    QHash<QString, const SchemaNode *> m_byPointer;
    qsizetype m_leafCount = 0;
};

/// "string", "number" …: as in schema files.
QLatin1StringView fieldTypeId(FieldType type);
FieldType fieldTypeFromId(QByteArrayView id);
/// One step of a pointer, escaped ("~0" for ~, "~1" for /).
QString escapedPointerStep(QStringView name);
QString unescapedPointerStep(QStringView step);

} // namespace Roamscope
