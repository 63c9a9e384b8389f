// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/payloaddocument.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <vector>

namespace Roamscope {

struct CatalogField;
struct CatalogObject;

/// The same object as two or three parties hold it, laid side by side: members by name, keyed lists by
/// key, sets by value, other lists by place. Plain data, made from hostile bytes and bounded like
/// PayloadDocument.
struct AlignedDocument
{
    static constexpr int sideCount = 3; ///< CPO, eMSP, charger
    static constexpr int charger = 2;
    /// How the sides stand to each other; a branch has the gravest of what is below it in `below`.
    enum class Mark : quint8 {
        Same,
        SameMeaning, ///< written differently, and it does not matter
        Tolerated, ///< by a rule
        Settled, ///< agreed or resolved by the user
        Different,
        Count
    };
    struct Row
    {
        int parent = -1;
        int place = 0; ///< among its siblings
        QByteArray segment; ///< member name, key or index: a step of the path
        bool item = false; ///< of a list
        std::array<int, sideCount> node {-1, -1, -1}; ///< in the side's document; −1 = absent
        Mark mark = Mark::Same;
        Mark below = Mark::Same;
        int difference = -1; ///< the caller's number, from attach()
        const CatalogObject *object = nullptr; ///< what the catalog calls it
        const CatalogField *field = nullptr;
        std::vector<int> children;
    };

    std::array<PayloadDocument, sideCount> sides;
    std::array<bool, sideCount> present {}; ///< the side has the object at all
    std::vector<Row> rows; ///< parents before children; [0] is the object

    /// `root` may be null: then lists of objects are joined on uid or id.
    static AlignedDocument build(const std::array<QByteArray, sideCount> &texts, const CatalogObject *root);

    bool isEmpty() const { return rows.empty(); }
    bool isLeaf(int row) const { return rows[std::size_t(row)].children.empty(); }
    /// The row at a path: steps divided by '/', each a member, a key or an index. The deepest that exists
    /// when `exact` is false, else −1.
    int find(QByteArrayView path, bool exact = true) const;
    /// Path of a row, as find() takes it.
    QByteArray path(int row) const;
    /// JSON Pointer inside one side's own document; empty where the side has no such value.
    QString pointer(int row, int side) const;
    /// Says what is known of the value at a row; `summarise()` once after the last.
    void attach(int row, Mark mark, int difference);
    void summarise();
    /// The side whose value no other shares, of those present; −1 when there is none or when all differ.
    int outsider(int row) const;
    /// The value as a person reads it: containers are counted.
    QString valueText(int row, int side) const;
    /// "status"; for items of lists what identifies them.
    QString label(int row) const;
};

} // namespace Roamscope
