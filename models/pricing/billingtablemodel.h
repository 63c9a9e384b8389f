// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pricing/billingtable.h"

#include <QAbstractTableModel>

namespace Roamscope {

/// The rows of a BillingTable to be edited; cells that cannot be read tell what they may hold.
class BillingTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { ProblemRole = Qt::UserRole }; ///< text, empty where the cell is good

    explicit BillingTableModel(QObject *parent = nullptr);

    const BillingTable &table() const { return m_table; }
    void setTable(const BillingTable &table);
    void setName(const QString &name);
    void setCurrency(const QString &currency);
    const QList<BillingTable::Problem> &problems() const { return m_problems; }
    TariffPtr tariff() const { return m_tariff; }
    void moveRow(int row, int to);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool insertRows(int row, int count, const QModelIndex &parent = {}) override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

Q_SIGNALS:
    /// The tariff has changed, or its problems.
    void tariffChanged();

private:
    void check();

    BillingTable m_table;
    QList<BillingTable::Problem> m_problems;
    TariffPtr m_tariff;
};

} // namespace Roamscope
