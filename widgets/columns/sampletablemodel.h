// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace Roamscope {

class ColumnsDocument;

/// The first rows of a table as they stand, for the upper half of the mapping step.
class SampleTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit SampleTableModel(ColumnsDocument *document, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Names of columns; the line or row of the file at the left.
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    ColumnsDocument *m_document;
    int m_rows = 0; ///< as views know them
    int m_columns = 0;
};

} // namespace Roamscope
