// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/overviewmodel.h"

#include "models/compare/differencefilter.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace Roamscope {

OverviewModel::OverviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void OverviewModel::setOverview(OverviewPtr overview)
{
    beginResetModel();
    m_overview = std::move(overview);
    m_rows.clear();
    m_classes.clear();
    m_largest = 0;
    if (m_overview) {
        std::array<qint64, differenceClassCount> totals {};
        for (std::size_t i = 0; i < m_overview->summary.fields.size(); ++i) {
            const auto &counts = m_overview->summary.fields[i].counts;
            const qint64 total = std::accumulate(counts.begin(), counts.end(), qint64(0));
            if (total == 0 || i >= m_overview->fieldNames.size())
                continue;
            m_rows.push_back({.field = i, .total = total});
            for (std::size_t kind = 0; kind < counts.size(); ++kind) {
                totals[kind] += counts[kind];
                m_largest = std::max(m_largest, counts[kind]);
            }
        }
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) { return a.total > b.total; });
        for (int kind = 0; kind < differenceClassCount; ++kind) {
            if (totals[std::size_t(kind)] > 0)
                m_classes.push_back(DifferenceClass(kind));
        }
        std::stable_sort(m_classes.begin(), m_classes.end(),
                         [&totals](DifferenceClass a, DifferenceClass b) { return totals[std::size_t(a)] > totals[std::size_t(b)]; });
    }
    endResetModel();
}

int OverviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OverviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_rows.empty() ? 0 : int(m_classes.size()) + 2; // the field's name, the classes, the total
}

qint64 OverviewModel::count(int row, int column) const
{
    const Row &there = m_rows[std::size_t(row)];
    if (column > int(m_classes.size()))
        return there.total;
    return m_overview->summary.fields[there.field].counts[std::size_t(m_classes[std::size_t(column - 1)])];
}

QVariant OverviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const QString field = m_overview->fieldNames[m_rows[std::size_t(index.row())].field];
    const bool isName = index.column() == 0;
    const bool isTotal = index.column() > int(m_classes.size());
    switch (role) {
    case Qt::DisplayRole: {
        if (isName)
            return field;
        const qint64 number = count(index.row(), index.column());
        return number > 0 ? QLocale().toString(number) : QString();
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        if (isName)
            return field;
        const QString number = QLocale().toString(count(index.row(), index.column()));
        return isTotal ? tr("%1: %2 in all").arg(field, number)
                       : tr("%1: %2 × %3").arg(field, number, displayName(m_classes[std::size_t(index.column() - 1)]));
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(isName ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    case CountRole:
        return isName ? QVariant() : QVariant(count(index.row(), index.column()));
    case ShareRole:
        return isName || isTotal || m_largest == 0 ? 0.0 : double(count(index.row(), index.column())) / double(m_largest);
    case FilterRole: {
        QStringList parts {DifferenceFilter::equals(DifferenceField::Field, field)};
        if (!isName && !isTotal) {
            if (count(index.row(), index.column()) == 0)
                return QString();
            parts.prepend(DifferenceFilter::equals(DifferenceField::Class, classId(m_classes[std::size_t(index.column() - 1)])));
        }
        return DifferenceFilter::conjunction(parts);
    }
    default:
        return {};
    }
}

QVariant OverviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isClass = section > 0 && section <= int(m_classes.size());
    if (role == Qt::ToolTipRole && isClass)
        return description(m_classes[std::size_t(section - 1)]);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(section == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Field");
    return isClass ? displayName(m_classes[std::size_t(section - 1)]) : tr("In all");
}

} // namespace Roamscope
