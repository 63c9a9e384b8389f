// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/answerrule.h"

#include <QAbstractTableModel>

namespace Roamscope {

/// Answer rules in the order in which they are asked, with how often each was applied.
class AnswerRulesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Rule, What, Hits, ColumnCount };

    explicit AnswerRulesModel(QObject *parent = nullptr);

    void setRules(const QList<AnswerRule> &rules);
    const QList<AnswerRule> &rules() const { return m_rules; }
    void setHits(const QList<quint64> &hits);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// A rule was switched on or off here.
    void edited();

private:
    QList<AnswerRule> m_rules;
    QList<quint64> m_hits;
};

} // namespace Roamscope
