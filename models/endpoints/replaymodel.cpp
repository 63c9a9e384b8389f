// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/replaymodel.h"

#include "models/catalog/severity.h"
#include "models/endpoints/replayrun.h"

#include <QLocale>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr qsizetype shownPayload = 300; // characters in a cell

} // namespace

ReplayModel::ReplayModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ReplayModel::setPreview(std::vector<ReplayPreview> rows, TimeUs start)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_states.assign(m_rows.size(), {});
    m_start = start;
    endResetModel();
}

void ReplayModel::clearResults()
{
    if (m_rows.empty())
        return;
    m_states.assign(m_rows.size(), {});
    Q_EMIT dataChanged(index(0, ResultColumn), index(int(m_rows.size()) - 1, DifferenceColumn));
}

const ReplayPreview *ReplayModel::preview(int row) const
{
    return row >= 0 && std::size_t(row) < m_rows.size() ? &m_rows[std::size_t(row)] : nullptr;
}

void ReplayModel::update(const ReplayRun &run, const std::vector<int> &steps)
{
    int first = int(m_rows.size());
    int last = -1;
    for (const int step : steps) {
        if (step < 0 || std::size_t(step) >= m_rows.size())
            continue;
        const ReplayResult result = run.result(step);
        State &state = m_states[std::size_t(step)];
        state.state = result.state;
        state.text = result.differences.empty() ? result.answerText : result.differences.front().message();
        state.more = std::max<qsizetype>(0, qsizetype(result.differences.size()) - 1);
        first = std::min(first, step);
        last = std::max(last, step);
    }
    if (last >= first)
        Q_EMIT dataChanged(index(first, ResultColumn), index(last, DifferenceColumn));
}

int ReplayModel::nextDifference(int row) const
{
    for (std::size_t i = std::size_t(std::max(0, row + 1)); i < m_states.size(); ++i) {
        if (m_states[i].state == ReplayResult::State::Different || m_states[i].state == ReplayResult::State::Unanswered)
            return int(i);
    }
    return -1;
}

int ReplayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReplayModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ReplayModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || std::size_t(index.row()) >= m_rows.size())
        return {};
    const ReplayPreview &row = m_rows[std::size_t(index.row())];
    const State &state = m_states[std::size_t(index.row())];
    if (role == StateRole)
        return int(state.state);
    if (role == SeverityRole) {
        switch (state.state) {
        case ReplayResult::State::Different:
        case ReplayResult::State::Unanswered: return int(Severity::Error);
        case ReplayResult::State::NotSent: return int(Severity::Warning);
        default: return -1;
        }
    }
    if (role == Qt::TextAlignmentRole && (index.column() == NumberColumn || index.column() == DueColumn))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == DifferenceColumn)
        return state.text;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NumberColumn: return row.step + 1;
    case DueColumn: return row.due == noTime ? tr("then") : tr("+%1 s").arg(QLocale().toString(double(row.due - m_start) / 1e6, 'f', 1));
    case PartyColumn: return QString::fromUtf8(row.party);
    case MessageColumn: return row.edited ? tr("%1 (changed)").arg(QString::fromUtf8(row.what)) : QString::fromUtf8(row.what);
    case PayloadColumn: return QString::fromUtf8(row.payload.left(shownPayload * 2)).left(shownPayload);
    case ResultColumn: return state.state == ReplayResult::State::Waiting ? QString() : ReplayResult::name(state.state);
    case DifferenceColumn: return state.more > 0 ? tr("%1 And %n more.", nullptr, int(state.more)).arg(state.text) : state.text;
    default: return {};
    }
}

QVariant ReplayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NumberColumn: return tr("No.");
    case DueColumn: return tr("When");
    case PartyColumn: return tr("Charge point");
    case MessageColumn: return tr("Message");
    case PayloadColumn: return tr("Content");
    case ResultColumn: return tr("Answer");
    case DifferenceColumn: return tr("What differs");
    default: return {};
    }
}

} // namespace Roamscope
