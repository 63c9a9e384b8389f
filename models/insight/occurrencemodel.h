// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/timeformat.h"
#include "models/insight/insightrun.h"

#include <QAbstractTableModel>

namespace Roamscope {

/// The findings of one group as rows of a table. Rows are numbers; sentences are made when a cell is painted.
class OccurrenceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, ChargePointColumn, PlaceColumn, TransactionColumn, MessageColumn, ColumnCount };
    enum Role {
        SeverityRole = Qt::UserRole, ///< int
        FindingRole, ///< index into InsightResult::findings
        MarkedRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `marked`: all of them are marked as false positives. When the same findings come again, rows stay.
    void setFindings(const InsightResultPtr &result, std::vector<quint32> findings, bool marked);
    void setTimeFormat(const TimeFormat &format);
    quint32 findingAt(int row) const { return m_findings[std::size_t(row)]; }
    /// −1 when it is not among them.
    int rowOf(quint32 finding) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Finding &finding, int column) const;

    InsightResultPtr m_result;
    std::vector<quint32> m_findings;
    TimeFormat m_format;
    bool m_marked = false;
};

/// "Connector 1", "EVSE 2, connector 1"; the object where there is neither; empty when nothing is known.
QString placeText(const Finding &finding);

} // namespace Roamscope
