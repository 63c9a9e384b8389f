// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/statusmatrix.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace Roamscope {

/// The status matrix as a grid: charger statuses down, error codes and transaction states across.
class StatusMatrixModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        StatusRole = Qt::UserRole, ///< OCPI status that the table demands; empty = left out
        CountRole, ///< how often the capture shows it
        ContradictionRole, ///< how often a partner saw something else
        CoveredRole
    };

    explicit StatusMatrixModel(QObject *parent = nullptr);

    void setMatrix(std::shared_ptr<const StatusMatrix> matrix);
    const StatusMatrix *matrix() const { return m_matrix.get(); }
    /// Only error codes and statuses that the capture shows (when it shows any).
    void setOnlyOccurring(bool only);
    ChargerState state(const QModelIndex &index) const;
    StatusMatrix::Cell cell(const QModelIndex &index) const;
    QModelIndex indexOf(const ChargerState &state) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// The user gave a cell another status: the table as it would be.
    void tableEdited(const Roamscope::EnumTable &table);

private:
    void arrange();

    std::shared_ptr<const StatusMatrix> m_matrix;
    bool m_onlyOccurring = false;
    QStringList m_rows;
    std::vector<std::pair<QString, bool>> m_columns; ///< error code, transaction runs
    std::vector<StatusMatrix::Cell> m_cells; ///< row by row
};

/// "Charging", "no error", "during a transaction": a state in words.
QString chargerStateText(const ChargerState &state);

} // namespace Roamscope
