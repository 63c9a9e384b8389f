// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/framedetail.h"

#include <QAbstractItemModel>

#include <map>

namespace Roamscope {

/// The payload of one frame as a tree: field, value, what the Catalog says of it.
class PayloadModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { FieldColumn, ValueColumn, HelpColumn, ColumnCount };
    enum Role {
        PointerRole = Qt::UserRole, ///< JSON Pointer below the payload
        SeverityRole, ///< the gravest of this field's findings, −1 = none
        BelowSeverityRole, ///< the gravest of it and everything below
        UnitRole,
        KindRole, ///< PayloadDocument::Kind as int
        JsonRole, ///< the value's JSON text
        FilterRole, ///< filter text for this value; empty for containers
        SearchRole, ///< what a search looks through
    };

    explicit PayloadModel(QObject *parent = nullptr);
    ~PayloadModel() override;

    void setDetail(FrameDetailPtr detail);
    FrameDetailPtr detail() const { return m_detail; }

    QModelIndex indexOf(int node) const;
    /// The row of a field; the nearest one above when the field itself is not there (a missing one).
    QModelIndex indexOfPointer(const QString &pointer) const;
    int nodeOf(const QModelIndex &index) const;
    /// Findings of a field, those of missing members below it included.
    QList<ValidationFinding> findingsOf(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const PayloadDocument &document() const { return m_detail->document; }
    QString valueText(int node) const;
    QString helpText(int node) const;

    FrameDetailPtr m_detail;
    std::map<int, QList<int>> m_findings; ///< node → places in detail->findings
    std::map<int, int> m_below; ///< node → gravest severity of it and below
};

} // namespace Roamscope
