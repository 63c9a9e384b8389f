// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/replaypreview.h"
#include "models/endpoints/replayresult.h"

#include <QAbstractTableModel>

#include <vector>

namespace Roamscope {

class ReplayRun;

/// The messages of a replay as a table: before it what would be sent, while it runs what became of them.
class ReplayModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NumberColumn, DueColumn, PartyColumn, MessageColumn, PayloadColumn, ResultColumn, DifferenceColumn, ColumnCount };
    enum Role {
        StateRole = Qt::UserRole, ///< ReplayResult::State as int
        SeverityRole, ///< Severity as int where an answer differs or did not come; −1 else
        RoleCount
    };

    explicit ReplayModel(QObject *parent = nullptr);

    /// Before it runs; `start` is when the times of the preview begin.
    void setPreview(std::vector<ReplayPreview> rows, TimeUs start);
    const ReplayPreview *preview(int row) const;
    /// It begins anew.
    void clearResults();
    /// What became of these steps.
    void update(const ReplayRun &run, const std::vector<int> &steps);
    /// The next row from `row` whose answer differs; −1 when there is none.
    int nextDifference(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct State
    {
        ReplayResult::State state = ReplayResult::State::Waiting;
        QString text {}; ///< the first difference, or why there is no answer
        qsizetype more = 0; ///< further differences
    };
    std::vector<ReplayPreview> m_rows;
    std::vector<State> m_states;
    TimeUs m_start = noTime;
};

} // namespace Roamscope
