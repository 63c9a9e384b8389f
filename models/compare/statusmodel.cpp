// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/statusmodel.h"

#include "models/capture/timeformat.h"

#include <QFutureWatcher>
#include <QtConcurrent>

#include <algorithm>
#include <numeric>

namespace Roamscope {

namespace {

StatusTable::Side sideOf(int column)
{
    return StatusTable::Side((column - StatusModel::ChargerColumn) / 2);
}

bool isStatus(int column)
{
    return column == StatusModel::ChargerColumn || column == StatusModel::CpoColumn || column == StatusModel::EmspColumn;
}

bool isAge(int column)
{
    return column == StatusModel::ChargerAgeColumn || column == StatusModel::CpoAgeColumn || column == StatusModel::EmspAgeColumn;
}

} // namespace

StatusModel::StatusModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_pool.setMaxThreadCount(1);
}

StatusModel::~StatusModel()
{
    if (m_job)
        m_job->cancelled = true;
    m_pool.waitForDone();
}

void StatusModel::setTable(StatusTablePtr table)
{
    if (m_job)
        m_job->cancelled = true;
    m_job.reset();
    beginResetModel();
    m_table = std::move(table);
    m_rows.clear();
    endResetModel();
    Q_EMIT countsChanged();
    if (m_table)
        start();
}

void StatusModel::setOnlyDisagreements(bool only)
{
    if (m_query.onlyDisagreements == only)
        return;
    m_query.onlyDisagreements = only;
    start();
}

void StatusModel::setText(const QString &text)
{
    if (m_query.text == text)
        return;
    m_query.text = text;
    start();
}

void StatusModel::sort(int column, Qt::SortOrder order)
{
    m_query.column = column;
    m_query.descending = order == Qt::DescendingOrder;
    start();
}

std::vector<quint32> StatusModel::evaluate(const StatusTable &table, const Query &query, const std::atomic_bool &cancelled)
{
    std::vector<quint32> rows;
    const std::vector<StatusTable::Row> &all = table.rows();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if ((i & 0x3ff) == 0 && cancelled)
            return {};
        const StatusTable::Row &row = all[i];
        if (query.onlyDisagreements && !table.disagrees(row))
            continue;
        if (!query.text.isEmpty()) {
            bool found = table.location(row).contains(query.text, Qt::CaseInsensitive) || table.evse(row).contains(query.text, Qt::CaseInsensitive);
            for (int side = 0; !found && side < StatusTable::SideCount; ++side)
                found = QString::fromUtf8(table.statusName(row, StatusTable::Side(side))).contains(query.text, Qt::CaseInsensitive);
            if (!found)
                continue;
        }
        rows.push_back(quint32(i));
    }
    if (query.column < 0)
        return rows;
    const auto number = [&](quint32 place) -> qint64 {
        const StatusTable::Row &row = all[place];
        if (isStatus(query.column))
            return row.status[std::size_t(sideOf(query.column))];
        if (isAge(query.column)) // the oldest last, those without a time behind them
            return row.updated[std::size_t(sideOf(query.column))] == noTime ? std::numeric_limits<qint64>::max() : -row.updated[std::size_t(sideOf(query.column))];
        if (query.column == MeaningColumn) {
            Severity severity = Severity::Note;
            return table.meaning(row, &severity).isEmpty() ? 3 : 2 - qint64(severity);
        }
        return 0;
    };
    if (query.column == LocationColumn || query.column == EvseColumn) {
        std::vector<std::pair<QString, quint32>> keyed;
        for (const quint32 row : rows)
            keyed.emplace_back(query.column == LocationColumn ? table.location(all[row]) : table.evse(all[row]), row);
        std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        std::transform(keyed.begin(), keyed.end(), rows.begin(), [](const auto &entry) { return entry.second; });
    } else {
        std::vector<std::pair<qint64, quint32>> keyed;
        for (const quint32 row : rows)
            keyed.emplace_back(number(row), row);
        std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        std::transform(keyed.begin(), keyed.end(), rows.begin(), [](const auto &entry) { return entry.second; });
    }
    if (query.descending)
        std::reverse(rows.begin(), rows.end());
    return rows;
}

void StatusModel::start()
{
    if (!m_table)
        return;
    if (m_job)
        m_job->cancelled = true;
    m_job = std::make_shared<Job>();
    auto *watcher = new QFutureWatcher<std::vector<quint32>>(this);
    connect(watcher, &QFutureWatcher<std::vector<quint32>>::finished, this, [this, watcher, job = m_job] {
        watcher->deleteLater();
        if (job != m_job)
            return; // a newer request runs
        m_job.reset();
        beginResetModel();
        m_rows = watcher->future().takeResult();
        endResetModel();
        Q_EMIT countsChanged();
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, [table = m_table, query = m_query, job = m_job] {
        return evaluate(*table, query, job->cancelled);
    }));
}

int StatusModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int StatusModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant StatusModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const StatusTable::Row &row = m_table->rows()[m_rows[std::size_t(index.row())]];
    const int column = index.column();
    const auto side = isStatus(column) || isAge(column) ? sideOf(column) : StatusTable::SideCount;
    switch (role) {
    case Qt::DisplayRole:
        if (column == LocationColumn)
            return m_table->location(row);
        if (column == EvseColumn)
            return m_table->evse(row);
        if (column == MeaningColumn)
            return m_table->meaning(row);
        if (isStatus(column)) {
            if (row.status[side] == StatusTable::absent)
                return m_table->hasSide(side) && side != StatusTable::Charger ? tr("not there") : QString();
            return row.status[side] == StatusTable::unset ? tr("no status") : QString::fromUtf8(m_table->statusName(row, side));
        }
        if (row.updated[side] == noTime || m_table->now() == noTime)
            return {};
        return m_table->now() - row.updated[side] < 1'000'000 ? tr("now") : formatDuration(m_table->now() - row.updated[side]);
    case Qt::ToolTipRole:
        if (side < StatusTable::SideCount && row.updated[side] != noTime)
            return tr("Last updated %1").arg(formatTime(row.updated[side], TimeFormat()) + QStringLiteral(" UTC"));
        return data(index, Qt::DisplayRole);
    case SeverityRole: {
        Severity severity = Severity::Note;
        return m_table->meaning(row, &severity).isEmpty() ? -1 : int(severity);
    }
    case StatusRole:
        return isStatus(column) ? m_table->statusName(row, side) : QByteArray();
    case LocationRole:
        return m_table->location(row);
    case EvseRole:
        return m_table->evse(row);
    default:
        return {};
    }
}

QVariant StatusModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LocationColumn:
        return tr("Location");
    case EvseColumn:
        return tr("EVSE");
    case ChargerColumn:
        return tr("Charger");
    case CpoColumn:
        return tr("CPO");
    case EmspColumn:
        return tr("eMSP");
    case ChargerAgeColumn:
    case CpoAgeColumn:
    case EmspAgeColumn:
        return tr("Age");
    case MeaningColumn:
        return tr("What it means");
    default:
        return {};
    }
}

} // namespace Roamscope
