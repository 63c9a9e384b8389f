// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/overview.h"

#include <QAbstractTableModel>

namespace Roamscope {

/// How often each class of difference stands on each field: the fields with most differences first, a total at the
/// right, columns only for classes that occur.
class OverviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        FilterRole = Qt::UserRole, ///< filter text for what a cell counts
        CountRole,
        ShareRole, ///< of the largest cell, 0 to 1, for shading
        SortRole,
    };
    explicit OverviewModel(QObject *parent = nullptr);

    void setOverview(OverviewPtr overview);
    bool isEmpty() const { return m_rows.empty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        std::size_t field = 0; ///< in the summary's fields
        qint64 total = 0;
    };
    qint64 count(int row, int column) const;

    OverviewPtr m_overview;
    std::vector<Row> m_rows;
    std::vector<DifferenceClass> m_classes;
    qint64 m_largest = 0;
};

} // namespace Roamscope
