// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/statustable.h"

#include <QAbstractTableModel>
#include <QThreadPool>

namespace Roamscope {

/// The rows of a StatusTable that are asked for: disagreements, a text, an order. Made in a worker, the newest request
/// wins; text is made when a cell is painted.
class StatusModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        LocationColumn,
        EvseColumn,
        ChargerColumn,
        ChargerAgeColumn,
        CpoColumn,
        CpoAgeColumn,
        EmspColumn,
        EmspAgeColumn,
        MeaningColumn,
        ColumnCount
    };
    enum Role {
        SeverityRole = Qt::UserRole, ///< −1 where all agree
        StatusRole, ///< name of a status, for its look; empty for none
        LocationRole,
        EvseRole,
        FilterRole,
    };

    explicit StatusModel(QObject *parent = nullptr);
    ~StatusModel() override;

    void setTable(StatusTablePtr table);
    StatusTablePtr table() const { return m_table; }
    void setOnlyDisagreements(bool only);
    bool onlyDisagreements() const { return m_query.onlyDisagreements; }
    void setText(const QString &text); ///< in location, EVSE or a status
    bool isBusy() const { return m_job != nullptr; }
    /// Place in the table's rows; −1 outside.
    int tableRow(int row) const { return row >= 0 && row < int(m_rows.size()) ? int(m_rows[std::size_t(row)]) : -1; }
    int total() const { return m_table ? int(m_table->rows().size()) : 0; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void countsChanged();

private:
    struct Query
    {
        QString text {};
        bool onlyDisagreements = true;
        int column = -1;
        bool descending = false;
    };
    struct Job
    {
        std::atomic_bool cancelled {false};
    };
    static std::vector<quint32> evaluate(const StatusTable &table, const Query &query, const std::atomic_bool &cancelled);
    void start();

    StatusTablePtr m_table;
    Query m_query;
    std::vector<quint32> m_rows;
    std::shared_ptr<Job> m_job;
    QThreadPool m_pool;
};

} // namespace Roamscope
