// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/answerrulesmodel.h"

#include <QLocale>

namespace Roamscope {

AnswerRulesModel::AnswerRulesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void AnswerRulesModel::setRules(const QList<AnswerRule> &rules)
{
    beginResetModel();
    m_rules = rules;
    m_hits.clear();
    endResetModel();
}

void AnswerRulesModel::setHits(const QList<quint64> &hits)
{
    if (hits == m_hits || m_rules.isEmpty())
        return;
    m_hits = hits;
    Q_EMIT dataChanged(index(0, Hits), index(int(m_rules.size()) - 1, Hits));
}

int AnswerRulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rules.size());
}

int AnswerRulesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AnswerRulesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AnswerRule &rule = m_rules.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == Rule)
        return rule.enabled ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole && index.column() == Hits)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Rule:
        return rule.name.isEmpty() ? tr("Rule %1").arg(index.row() + 1) : rule.name;
    case What:
        return rule.summary();
    default:
        return QLocale().toString(m_hits.value(index.row()));
    }
}

bool AnswerRulesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Rule || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    m_rules[index.row()].enabled = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

QVariant AnswerRulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Rule ? tr("Rule") : section == What ? tr("What it does") : tr("Applied");
}

Qt::ItemFlags AnswerRulesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Rule)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace Roamscope
