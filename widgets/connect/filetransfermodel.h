// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/fileregister.h"

#include <QAbstractTableModel>

namespace Roamscope {

/// The files that chargers fetch from this laptop or send to it, the newest first.
class FileTransferModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Station, Direction, Name, Progress, Time, Address, ColumnCount };

    explicit FileTransferModel(QObject *parent = nullptr);

    void setTransfers(std::vector<FileTransfer> transfers);
    /// Nothing for a row that is not there.
    const FileTransfer *transferAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<FileTransfer> m_transfers; ///< the newest last
};

/// "waits for the charge point", "45 %, 1.2 of 2.6 MB" …: translated.
QString transferStateText(const FileTransfer &transfer);

} // namespace Roamscope
