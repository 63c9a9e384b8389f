// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/reviewmodel.h"

#include "widgets/theme.h"

namespace Roamscope {

ReviewModel::ReviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ReviewModel::setChanges(const QList<SheetChange> &changes)
{
    beginResetModel();
    m_changes = changes;
    m_decisions = QList<Decision>(changes.size(), Decision::Undecided);
    m_shown = shown();
    endResetModel();
    Q_EMIT decided();
}

std::vector<int> ReviewModel::shown() const
{
    std::vector<int> rows;
    for (qsizetype i = 0; i < m_changes.size(); ++i) {
        const SheetChange &change = m_changes.at(i);
        if ((m_filter.kind >= 0 && int(change.kind) != m_filter.kind) || (m_filter.decision >= 0 && int(m_decisions.at(i)) != m_filter.decision)
            || (m_filter.onlyConflicts && !change.conflict))
            continue;
        bool fits = m_filter.text.isEmpty();
        for (const QString *text : {&change.target, &change.before, &change.after, &change.table, &change.column, &change.place})
            fits = fits || text->contains(m_filter.text, Qt::CaseInsensitive);
        if (fits)
            rows.push_back(int(i));
    }
    return rows;
}

void ReviewModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_shown = shown();
    endResetModel();
}

void ReviewModel::decide(const QList<int> &rows, Decision decision)
{
    for (const int row : rows) {
        if (row < 0 || row >= rowCount())
            continue;
        m_decisions[m_shown[std::size_t(row)]] = decision;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    Q_EMIT decided();
}

void ReviewModel::decideShown(Decision decision)
{
    for (const int at : m_shown)
        m_decisions[at] = decision;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT decided();
}

QList<SheetChange> ReviewModel::accepted() const
{
    QList<SheetChange> changes;
    for (qsizetype i = 0; i < m_changes.size(); ++i) {
        if (m_decisions.at(i) == Decision::Accepted)
            changes.append(m_changes.at(i));
    }
    return changes;
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const SheetChange &change = this->change(index.row());
    const Decision decision = this->decision(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case DecisionColumn:
            return decision == Decision::Accepted ? tr("Accepted") : decision == Decision::Rejected ? tr("Rejected") : tr("Undecided");
        case KindColumn:
            return displayName(change.kind);
        case TargetColumn:
            return change.table.isEmpty() ? change.target : tr("Table %1").arg(change.table);
        case BeforeColumn:
            return change.before;
        case AfterColumn:
            return change.after;
        case EffectColumn:
            return change.effect();
        case PlaceColumn:
            return change.place;
        default:
            return {};
        }
    case Qt::ToolTipRole: {
        const QString text = data(index, Qt::DisplayRole).toString();
        return change.conflict ? text + QLatin1Char('\n') + tr("Your own sheet has changed here too since it was sent.") : text;
    }
    case Qt::DecorationRole:
        if (index.column() == DecisionColumn)
            return decision == Decision::Accepted ? Theme::icon(QStringLiteral("check"), Theme::Role::Good)
                : decision == Decision::Rejected  ? Theme::icon(QStringLiteral("close"), Theme::Role::Error)
                                                  : Theme::icon(QStringLiteral("help"), Theme::Role::TextMuted);
        if (index.column() == KindColumn && change.conflict)
            return Theme::icon(Severity::Warning);
        return {};
    case Qt::ForegroundRole:
        if (decision == Decision::Rejected || index.column() == BeforeColumn || index.column() == PlaceColumn)
            return Theme::color(Theme::Role::TextMuted);
        return {};
    case DecisionRole:
        return int(decision);
    case ConflictRole:
        return change.conflict;
    default:
        return {};
    }
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DecisionColumn:
        return tr("Decision");
    case KindColumn:
        return tr("What");
    case TargetColumn:
        return tr("Of");
    case BeforeColumn:
        return tr("Here");
    case AfterColumn:
        return tr("In the file");
    case EffectColumn:
        return tr("Accepting it");
    case PlaceColumn:
        return tr("Place");
    default:
        return {};
    }
}

} // namespace Roamscope
