// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheetimport.h"

#include <QAbstractTableModel>

#include <vector>

namespace Roamscope {

/// What a partner changed in a sheet that came back, cell by cell, each accepted, rejected or undecided.
class ReviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { DecisionColumn, KindColumn, TargetColumn, BeforeColumn, AfterColumn, EffectColumn, PlaceColumn, ColumnCount };
    enum class Decision : quint8 { Undecided, Accepted, Rejected };
    enum Role { DecisionRole = Qt::UserRole, ConflictRole };
    struct Filter
    {
        QString text {};
        int kind = -1; ///< SheetChange::Kind; −1 = any
        int decision = -1; ///< −1 = any
        bool onlyConflicts = false;
        bool operator==(const Filter &) const = default;
    };

    explicit ReviewModel(QObject *parent = nullptr);

    void setChanges(const QList<SheetChange> &changes);
    const QList<SheetChange> &changes() const { return m_changes; }
    void setFilter(const Filter &filter);
    const SheetChange &change(int row) const { return m_changes.at(m_shown[std::size_t(row)]); }
    Decision decision(int row) const { return m_decisions.at(m_shown[std::size_t(row)]); }
    void decide(const QList<int> &rows, Decision decision);
    /// All that are shown.
    void decideShown(Decision decision);
    int count(Decision decision) const { return int(m_decisions.count(decision)); }
    int total() const { return int(m_changes.size()); }
    QList<SheetChange> accepted() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void decided();

private:
    std::vector<int> shown() const;

    QList<SheetChange> m_changes;
    QList<Decision> m_decisions;
    Filter m_filter;
    std::vector<int> m_shown;
};

} // namespace Roamscope
