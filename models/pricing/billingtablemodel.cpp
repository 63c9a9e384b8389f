// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricing/billingtablemodel.h"

namespace Roamscope {

BillingTableModel::BillingTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    check();
}

void BillingTableModel::check()
{
    m_problems.clear();
    m_tariff = m_table.tariff(&m_problems);
    if (!m_table.rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {ProblemRole, Qt::ToolTipRole});
    Q_EMIT tariffChanged();
}

void BillingTableModel::setTable(const BillingTable &table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
    check();
}

void BillingTableModel::setName(const QString &name)
{
    m_table.name = name;
    check();
}

void BillingTableModel::setCurrency(const QString &currency)
{
    m_table.currency = currency;
    check();
}

void BillingTableModel::moveRow(int row, int to)
{
    if (row == to || row < 0 || to < 0 || row >= rowCount() || to >= rowCount())
        return;
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    m_table.rows.move(row, to);
    endMoveRows();
    check();
}

int BillingTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int BillingTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(BillingTable::ColumnCount);
}

QVariant BillingTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return m_table.rows[index.row()][std::size_t(index.column())];
    case Qt::TextAlignmentRole:
        return int((index.column() == BillingTable::Kind || index.column() == BillingTable::Days ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case ProblemRole:
    case Qt::ToolTipRole:
        for (const BillingTable::Problem &problem : m_problems) {
            if (problem.row == index.row() && problem.column == index.column())
                return problem.text;
        }
        return role == Qt::ToolTipRole ? BillingTable::help(BillingTable::Column(index.column())) : QString();
    default:
        return {};
    }
}

bool BillingTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.row() >= rowCount())
        return false;
    m_table.rows[index.row()][std::size_t(index.column())] = value.toString().trimmed().left(200);
    Q_EMIT dataChanged(index, index, {Qt::DisplayRole, Qt::EditRole});
    check();
    return true;
}

Qt::ItemFlags BillingTableModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

QVariant BillingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::DisplayRole)
        return BillingTable::title(BillingTable::Column(section));
    return role == Qt::ToolTipRole ? QVariant(BillingTable::help(BillingTable::Column(section))) : QVariant();
}

bool BillingTableModel::insertRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || row > rowCount() || count <= 0 || m_table.rows.size() + count > BillingTable::maximumRows)
        return false;
    beginInsertRows({}, row, row + count - 1);
    for (int i = 0; i < count; ++i)
        m_table.rows.insert(row, BillingTable::newRow());
    endInsertRows();
    check();
    return true;
}

bool BillingTableModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count <= 0 || row + count > rowCount())
        return false;
    beginRemoveRows({}, row, row + count - 1);
    m_table.rows.remove(row, count);
    endRemoveRows();
    check();
    return true;
}

} // namespace Roamscope
