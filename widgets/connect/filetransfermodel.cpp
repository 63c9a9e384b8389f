// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/filetransfermodel.h"

#include "widgets/theme.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace Roamscope {

QString transferStateText(const FileTransfer &transfer)
{
    const QLocale locale;
    const QString size = transfer.size < 0 ? QString() : locale.formattedDataSize(transfer.size);
    switch (transfer.state) {
    case FileTransfer::State::Waiting:
        return FileTransferModel::tr("waits for the charge point");
    case FileTransfer::State::Running:
        if (transfer.size <= 0)
            return FileTransferModel::tr("%1 so far").arg(locale.formattedDataSize(transfer.bytes));
        return FileTransferModel::tr("%1 %, %2 of %3")
            .arg(locale.toString(transfer.bytes * 100 / transfer.size), locale.formattedDataSize(transfer.bytes), size);
    case FileTransfer::State::Done:
        return FileTransferModel::tr("complete, %1").arg(size);
    case FileTransfer::State::Broken:
        return FileTransferModel::tr("broken off after %1: %2").arg(locale.formattedDataSize(transfer.bytes), transfer.detail);
    }
    return {};
}

FileTransferModel::FileTransferModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void FileTransferModel::setTransfers(std::vector<FileTransfer> transfers)
{
    const auto sameStart = [&] {
        return transfers.size() >= m_transfers.size()
            && std::equal(m_transfers.begin(), m_transfers.end(), transfers.begin(),
                          [](const FileTransfer &left, const FileTransfer &right) { return left.number == right.number; });
    };
    if (!sameStart()) {
        // Addresses that were never used have gone.
        beginResetModel();
        m_transfers = std::move(transfers);
        endResetModel();
        return;
    }
    const int known = int(m_transfers.size());
    const int more = int(transfers.size()) - known;
    if (more > 0)
        beginInsertRows({}, 0, more - 1);
    const std::vector<FileTransfer> before = std::exchange(m_transfers, std::move(transfers));
    if (more > 0)
        endInsertRows();
    for (int i = 0; i < known; ++i) {
        if (before[std::size_t(i)] == m_transfers[std::size_t(i)])
            continue;
        const int row = int(m_transfers.size()) - 1 - i;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

const FileTransfer *FileTransferModel::transferAt(int row) const
{
    return row < 0 || row >= int(m_transfers.size()) ? nullptr : &m_transfers[m_transfers.size() - 1 - std::size_t(row)];
}

int FileTransferModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_transfers.size());
}

int FileTransferModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FileTransferModel::data(const QModelIndex &index, int role) const
{
    const FileTransfer *transfer = transferAt(index.row());
    if (!transfer || !index.isValid())
        return {};
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case Station:
            return QString::fromUtf8(transfer->station);
        case Direction:
            return transfer->upload ? tr("sends") : tr("fetches");
        case Name:
            return transfer->name.isEmpty() ? tr("a log file") : transfer->name;
        case Progress:
            return transferStateText(*transfer);
        case Time: {
            const TimeUs time = transfer->ended != noTime ? transfer->ended : transfer->started != noTime ? transfer->started : transfer->offered;
            return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time / 1000).time(), QStringLiteral("HH:mm:ss"));
        }
        case Address:
            return QString::fromUtf8(transfer->address);
        default:
            return {};
        }
    }
    if (role == Qt::DecorationRole && index.column() == Progress) {
        switch (transfer->state) {
        case FileTransfer::State::Waiting:
            return Theme::icon(QStringLiteral("clock"));
        case FileTransfer::State::Running:
            return Theme::icon(transfer->upload ? QStringLiteral("import") : QStringLiteral("export"));
        case FileTransfer::State::Done:
            return Theme::icon(QStringLiteral("check"), Theme::Role::Good);
        case FileTransfer::State::Broken:
            return Theme::icon(Severity::Warning);
        }
    }
    if (role == Qt::ToolTipRole)
        return index.column() == Name && !transfer->file.isEmpty() ? transfer->file : data(index, Qt::DisplayRole);
    return {};
}

QVariant FileTransferModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Station:
        return tr("Charge point");
    case Direction:
        return tr("Direction");
    case Name:
        return tr("File");
    case Progress:
        return tr("State");
    case Time:
        return tr("Time");
    case Address:
        return tr("From");
    default:
        return {};
    }
}

} // namespace Roamscope
