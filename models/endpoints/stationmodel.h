// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/stationinfo.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QPointer>

namespace Roamscope {

class CentralSystem;

/// The stations of a CentralSystem, one row each, in the order of their first connection; rows stay when a
/// station goes. Updated in batches.
class StationModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Station,
        State,
        Version,
        Profile,
        Address,
        Since,
        LastMessage,
        Vendor, ///< vendor and model
        Firmware,
        Serial,
        Ping,
        Clock,
        Connectors,
        Transactions,
        Calls,
        Problems,
        ColumnCount
    };
    enum Role {
        StationRole = Qt::UserRole, ///< QByteArray, the id
        SortRole, ///< typed
        ConnectedRole, ///< bool
    };

    explicit StationModel(QObject *parent = nullptr);
    void setCentralSystem(CentralSystem *system);

    const StationInfo *stationAt(int row) const;
    int rowOf(const QByteArray &station) const; ///< −1 when it is not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void update(const QList<QByteArray> &ids);
    void takeRunning(bool running);
    QVariant text(const StationInfo &station, int column) const;
    QVariant toolTip(const StationInfo &station, int column) const;
    QVariant sortValue(const StationInfo &station, int column) const;

    QPointer<CentralSystem> m_system;
    QList<StationInfo> m_stations;
    QHash<QByteArray, int> m_rows;
};

} // namespace Roamscope
