// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/automapmodel.h"

#include "widgets/theme.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace Roamscope {

AutoMapModel::AutoMapModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void AutoMapModel::setSuggestions(std::shared_ptr<const AutoMap> map, const QList<Suggestion> &suggestions, double threshold)
{
    beginResetModel();
    m_map = std::move(map);
    m_rows.clear();
    m_rows.reserve(suggestions.size());
    for (const Suggestion &suggestion : suggestions)
        m_rows.append({suggestion, suggestion.reason(), suggestion.score >= threshold});
    endResetModel();
    count();
}

void AutoMapModel::count()
{
    m_checked = int(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.checked; }));
    Q_EMIT checkedChanged(m_checked);
}

void AutoMapModel::setThreshold(double threshold)
{
    for (Row &row : m_rows)
        row.checked = row.suggestion.score >= threshold;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    count();
}

QList<int> AutoMapModel::checkedRows() const
{
    QList<int> rows;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).checked)
            rows.append(int(i));
    }
    return rows;
}

void AutoMapModel::setChecked(const QList<int> &rows, bool checked)
{
    for (const int row : rows) {
        if (row < 0 || row >= rowCount() || m_rows.at(row).checked == checked)
            continue;
        m_rows[row].checked = checked;
        Q_EMIT dataChanged(index(row, 0), index(row, 0), {Qt::CheckStateRole});
    }
    count();
}

void AutoMapModel::removeRowsAt(QList<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : std::as_const(rows)) {
        if (row < 0 || row >= rowCount())
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    count();
}

int AutoMapModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant AutoMapModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case TargetColumn:
            return target(index.row()).pointer;
        case SourceColumn:
            return source(index.row()).pointer;
        case ValueColumn:
            return source(index.row()).samples.value(0);
        case ScoreColumn:
            return tr("%1 %").arg(QLocale().toString(qRound(row.suggestion.score * 100)));
        case ReasonColumn:
            return row.reason;
        default:
            return {};
        }
    case Qt::CheckStateRole:
        return column == TargetColumn ? QVariant(int(row.checked ? Qt::Checked : Qt::Unchecked)) : QVariant();
    case Qt::ToolTipRole:
        return QStringLiteral("%1 → %2\n%3").arg(source(index.row()).pointer, target(index.row()).pointer, row.reason);
    case Qt::FontRole:
        if (column == TargetColumn && target(index.row()).required) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::ForegroundRole:
        return column == ReasonColumn || column == ValueColumn ? QVariant(Theme::color(Theme::Role::TextMuted)) : QVariant();
    case Qt::AccessibleTextRole:
        return column == TargetColumn
            ? tr("%1 from %2, %3 %").arg(target(index.row()).pointer, source(index.row()).pointer).arg(qRound(row.suggestion.score * 100))
            : QVariant();
    case ScoreRole:
        return row.suggestion.score;
    case RequiredRole:
        return target(index.row()).required;
    default:
        return {};
    }
}

bool AutoMapModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != TargetColumn)
        return false;
    setChecked({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

QVariant AutoMapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TargetColumn:
        return tr("Target");
    case SourceColumn:
        return tr("Source");
    case ValueColumn:
        return tr("Sample");
    case ScoreColumn:
        return tr("Fit");
    case ReasonColumn:
        return tr("Why");
    default:
        return {};
    }
}

Qt::ItemFlags AutoMapModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == TargetColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace Roamscope
