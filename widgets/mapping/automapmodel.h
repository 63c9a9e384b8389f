// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/automap.h"

#include <QAbstractTableModel>

#include <memory>

namespace Roamscope {

/// Suggestions of auto-map as a list to accept or reject.
class AutoMapModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TargetColumn, SourceColumn, ValueColumn, ScoreColumn, ReasonColumn, ColumnCount };
    enum Role { ScoreRole = Qt::UserRole, RequiredRole };

    explicit AutoMapModel(QObject *parent = nullptr);

    /// Those of at least `threshold` are checked.
    void setSuggestions(std::shared_ptr<const AutoMap> map, const QList<Suggestion> &suggestions, double threshold);
    void clear() { setSuggestions(nullptr, {}, 0); }
    const Suggestion &suggestion(int row) const { return m_rows.at(row).suggestion; }
    const AutoMapField &source(int row) const { return m_map->sources()[std::size_t(m_rows.at(row).suggestion.source)]; }
    const AutoMapField &target(int row) const { return m_map->targets()[std::size_t(m_rows.at(row).suggestion.target)]; }

    /// Checks all of at least that score, and no others.
    void setThreshold(double threshold);
    QList<int> checkedRows() const;
    int checkedCount() const { return m_checked; }
    void setChecked(const QList<int> &rows, bool checked);
    bool isChecked(int row) const { return m_rows.at(row).checked; }
    void removeRowsAt(QList<int> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void checkedChanged(int count);

private:
    struct Row
    {
        Suggestion suggestion;
        QString reason;
        bool checked = false;
    };
    void count();

    std::shared_ptr<const AutoMap> m_map;
    QList<Row> m_rows;
    int m_checked = 0;
};

} // namespace Roamscope
