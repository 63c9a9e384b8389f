// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/stationmodel.h"

#include "models/endpoints/centralsystem.h"

#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace Roamscope {

namespace {

QString clockTime(TimeUs time)
{
    if (time == noTime)
        return {};
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time / 1000);
    const bool isToday = moment.date() == QDate::currentDate();
    return isToday ? QLocale().toString(moment.time(), QStringLiteral("HH:mm:ss")) : QLocale().toString(moment, QLocale::ShortFormat);
}

QString fullTime(TimeUs time)
{
    return time == noTime ? QString() : QLocale().toString(QDateTime::fromMSecsSinceEpoch(time / 1000), QLocale::LongFormat);
}

QString seconds(qint64 microseconds)
{
    const double value = double(microseconds) / 1e6;
    return (value > 0 ? QStringLiteral("+") : QString()) + QLocale().toString(value, 'f', std::abs(value) < 10 ? 1 : 0);
}

QString joined(const QByteArray &first, const QByteArray &second)
{
    if (first.isEmpty() || second.isEmpty())
        return QString::fromUtf8(first + second);
    return QString::fromUtf8(first) + QLatin1Char(' ') + QString::fromUtf8(second);
}

QString place(const StationConnector &connector)
{
    return connector.connector > 0 ? QStringLiteral("%1.%2").arg(connector.evse).arg(connector.connector) : QString::number(connector.evse);
}

} // namespace

StationModel::StationModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void StationModel::setCentralSystem(CentralSystem *system)
{
    if (m_system == system)
        return;
    if (m_system)
        disconnect(m_system, nullptr, this, nullptr);
    beginResetModel();
    m_system = system;
    m_stations = system ? system->stations() : QList<StationInfo>();
    m_rows.clear();
    for (int row = 0; row < int(m_stations.size()); ++row)
        m_rows.insert(m_stations[row].id, row);
    endResetModel();
    if (system) {
        connect(system, &CentralSystem::stationsChanged, this, &StationModel::update);
        connect(system, &CentralSystem::runningChanged, this, &StationModel::takeRunning);
    }
}

const StationInfo *StationModel::stationAt(int row) const
{
    return row >= 0 && row < int(m_stations.size()) ? &m_stations[row] : nullptr;
}

int StationModel::rowOf(const QByteArray &station) const
{
    return m_rows.value(station, -1);
}

// A new run begins with an empty list; at the end of one, what was there can still be read.
void StationModel::takeRunning(bool running)
{
    if (running) {
        beginResetModel();
        m_stations.clear();
        m_rows.clear();
        endResetModel();
        return;
    }
    for (StationInfo &station : m_stations)
        station.connected = false;
    if (!m_stations.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_stations.size()) - 1, ColumnCount - 1));
}

void StationModel::update(const QList<QByteArray> &ids)
{
    if (!m_system)
        return;
    QList<StationInfo> fresh;
    int first = int(m_stations.size());
    int last = -1;
    for (const QByteArray &id : ids) {
        const std::optional<StationInfo> info = m_system->station(id);
        if (!info)
            continue;
        const int row = rowOf(id);
        if (row < 0) {
            fresh.append(*info);
        } else {
            m_stations[row] = *info;
            first = std::min(first, row);
            last = std::max(last, row);
        }
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    if (fresh.isEmpty())
        return;
    const int begin = int(m_stations.size());
    beginInsertRows({}, begin, begin + int(fresh.size()) - 1);
    for (const StationInfo &info : std::as_const(fresh)) {
        m_rows.insert(info.id, int(m_stations.size()));
        m_stations.append(info);
    }
    endInsertRows();
}

int StationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_stations.size());
}

int StationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant StationModel::text(const StationInfo &station, int column) const
{
    switch (column) {
    case Station:
        return QString::fromUtf8(station.id);
    case State:
        return !station.connected ? tr("Offline") : station.accepted ? tr("Online, accepted") : tr("Online");
    case Version:
        return displayName(station.version);
    case Profile:
        return QLocale().toString(station.securityProfile);
    case Address:
        return QString::fromUtf8(station.address);
    case Since:
        return clockTime(station.connectedSince);
    case LastMessage:
        return clockTime(station.lastMessage);
    case Vendor:
        return joined(station.vendor, station.model);
    case Firmware:
        return QString::fromUtf8(station.firmware);
    case Serial:
        return QString::fromUtf8(station.serial);
    case Ping:
        return station.ping ? tr("%1 ms").arg(QLocale().toString(double(*station.ping) / 1000.0, 'f', 1)) : QString();
    case Clock:
        return station.clock ? tr("%1 s").arg(seconds(station.clock->median)) : QString();
    case Connectors: {
        QStringList words;
        for (const StationConnector &connector : station.connectors)
            words.append(QStringLiteral("%1 %2").arg(place(connector), QString::fromUtf8(connector.status)));
        return words.join(QStringLiteral(", "));
    }
    case Transactions:
        return QLocale().toString(station.transactions.size());
    case Calls:
        return QLocale().toString(station.counts.callsIn + station.counts.callsOut);
    case Problems:
        return QLocale().toString(station.problems);
    default:
        return {};
    }
}

QVariant StationModel::toolTip(const StationInfo &station, int column) const
{
    switch (column) {
    case Station:
        return QString::fromUtf8(station.path);
    case Profile: {
        QStringList lines {tr("Security profile %1").arg(station.securityProfile)};
        if (!station.tlsDescription.isEmpty())
            lines.append(QString::fromUtf8(station.tlsDescription));
        if (!station.certificateName.isEmpty())
            lines.append(tr("Certificate of the charge point: %1").arg(QString::fromUtf8(station.certificateName)));
        return lines.join(QLatin1Char('\n'));
    }
    case Since:
        return tr("%1, %n connection(s) so far", nullptr, int(station.connections)).arg(fullTime(station.connectedSince));
    case LastMessage:
        return fullTime(station.lastMessage);
    case Clock:
        if (!station.clock)
            return tr("Not known yet: wait for meter values or a transaction.");
        //: %1 = seconds, %2 = seconds, then a number of messages
        return tr("The charge point's clock minus the laptop's: %1 s, spread %2 s, from %n message(s)", nullptr, station.clock->samples)
            .arg(seconds(station.clock->median), QLocale().toString(double(station.clock->spread) / 1e6, 'f', 1));
    case Transactions: {
        QStringList lines;
        for (const StationTransaction &transaction : station.transactions)
            lines.append(tr("%1 on %2, since %3").arg(QString::fromUtf8(transaction.id), QLocale().toString(transaction.evse), clockTime(transaction.started)));
        return lines.join(QLatin1Char('\n'));
    }
    case Calls:
        return tr("%1 from the charge point, %2 to it, %3 without an answer")
            .arg(QLocale().toString(station.counts.callsIn), QLocale().toString(station.counts.callsOut), QLocale().toString(station.counts.timedOut));
    default:
        return text(station, column);
    }
}

QVariant StationModel::sortValue(const StationInfo &station, int column) const
{
    switch (column) {
    case State:
        return int(station.connected) * 2 + int(station.accepted);
    case Version:
        return int(station.version);
    case Profile:
        return station.securityProfile;
    case Since:
        return station.connectedSince;
    case LastMessage:
        return station.lastMessage;
    case Ping:
        return station.ping.value_or(-1);
    case Clock:
        return station.clock ? QVariant(station.clock->median) : QVariant(std::numeric_limits<qint64>::min());
    case Transactions:
        return station.transactions.size();
    case Calls:
        return station.counts.callsIn + station.counts.callsOut;
    case Problems:
        return station.problems;
    default:
        return text(station, column);
    }
}

QVariant StationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StationInfo &station = m_stations[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(station, index.column());
    case Qt::ToolTipRole:
        return toolTip(station, index.column());
    case Qt::TextAlignmentRole: {
        const int column = index.column();
        const bool isNumber = column == Profile || column == Ping || column == Clock || column == Transactions || column == Calls || column == Problems;
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case StationRole:
        return station.id;
    case SortRole:
        return sortValue(station, index.column());
    case ConnectedRole:
        return station.connected;
    default:
        return {};
    }
}

QVariant StationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Station:
        return tr("Charge point");
    case State:
        return tr("State");
    case Version:
        return tr("Protocol");
    case Profile:
        return tr("Profile");
    case Address:
        return tr("Address");
    case Since:
        return tr("Since");
    case LastMessage:
        return tr("Last message");
    case Vendor:
        return tr("Make and model");
    case Firmware:
        return tr("Firmware");
    case Serial:
        return tr("Serial number");
    case Ping:
        return tr("Ping");
    case Clock:
        return tr("Clock");
    case Connectors:
        return tr("Connectors");
    case Transactions:
        return tr("Charging");
    case Calls:
        return tr("Requests");
    case Problems:
        return tr("Problems");
    default:
        return {};
    }
}

} // namespace Roamscope
