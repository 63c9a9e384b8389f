// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/ocpiexaminationmodel.h"

#include "widgets/theme.h"

#include <algorithm>

namespace Roamscope {

namespace {

QColor colourOf(CheckVerdict verdict)
{
    switch (verdict) {
    case CheckVerdict::Passed: return Theme::color(Theme::Role::Good);
    case CheckVerdict::Failed: return Theme::color(Theme::Role::Error);
    case CheckVerdict::Warning: return Theme::color(Theme::Role::Warning);
    default: return Theme::color(Theme::Role::TextMuted);
    }
}

} // namespace

OcpiExaminationModel::OcpiExaminationModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

bool OcpiExaminationModel::isShown(const CheckResult &result) const
{
    switch (m_show) {
    case Show::All: return true;
    case Show::Bad: return result.verdict == CheckVerdict::Failed || result.verdict == CheckVerdict::Warning;
    case Show::Judged: return result.verdict != CheckVerdict::Pending && result.verdict != CheckVerdict::NotApplicable && result.verdict != CheckVerdict::NotRun;
    }
    return true;
}

std::vector<int> OcpiExaminationModel::shownRows() const
{
    std::vector<int> rows;
    for (int row = 0; row < m_results.size(); ++row) {
        if (isShown(m_results[row]))
            rows.push_back(row);
    }
    return rows;
}

void OcpiExaminationModel::setResults(const QList<CheckResult> &results)
{
    beginResetModel();
    m_results = results;
    m_rows = shownRows();
    endResetModel();
}

void OcpiExaminationModel::update(const QList<CheckResult> &results, int first, int last)
{
    if (results.size() != m_results.size()) {
        setResults(results);
        return;
    }
    for (int row = first; row <= last && row < results.size(); ++row) {
        m_results[row] = results[row];
        const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), row);
        const int at = int(place - m_rows.begin());
        const bool isThere = place != m_rows.end() && *place == row;
        const bool wanted = isShown(m_results[row]);
        if (isThere && wanted) {
            Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
        } else if (wanted) {
            beginInsertRows({}, at, at);
            m_rows.insert(place, row);
            endInsertRows();
        } else if (isThere) {
            beginRemoveRows({}, at, at);
            m_rows.erase(place);
            endRemoveRows();
        }
    }
}

void OcpiExaminationModel::setShow(Show show)
{
    beginResetModel();
    m_show = show;
    m_rows = shownRows();
    endResetModel();
}

const CheckResult *OcpiExaminationModel::at(int row) const
{
    return row >= 0 && std::size_t(row) < m_rows.size() ? &m_results[m_rows[std::size_t(row)]] : nullptr;
}

int OcpiExaminationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OcpiExaminationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OcpiExaminationModel::data(const QModelIndex &index, int role) const
{
    const CheckResult *result = index.isValid() ? at(index.row()) : nullptr;
    if (!result)
        return {};
    if (role == Qt::ForegroundRole && index.column() == VerdictColumn)
        return colourOf(result->verdict);
    if (role == Qt::ToolTipRole)
        return index.column() == FoundColumn && !result->found.isEmpty() ? result->found : result->label();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case VerdictColumn: return QString(checkVerdictMark(result->verdict) + QStringLiteral("  ") + displayName(result->verdict));
    case TitleColumn: return result->check->displayTitle();
    case ModuleColumn: return QString::fromUtf8(result->module);
    case FoundColumn: return result->found;
    default: return {};
    }
}

QVariant OcpiExaminationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case VerdictColumn: return tr("Verdict");
    case TitleColumn: return tr("Expectation");
    case ModuleColumn: return tr("Module");
    case FoundColumn: return tr("Found");
    default: return {};
    }
}

} // namespace Roamscope
