// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/timeformat.h"
#include "models/insight/insightrun.h"

#include <QAbstractTableModel>

namespace Roamscope {

/// What one Finding rests on, piece by piece: at most 20 rows.
class EvidenceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { PartColumn, TimeColumn, SourceColumn, FieldColumn, ValueColumn, ColumnCount };
    enum Role {
        PartRole = Qt::UserRole, ///< FindingEvidence::Part as int
        FrameRole, ///< FrameId; noFrame for objects of Datasets
        SeverityRole, ///< int, of the finding where the row says what is wrong; −1 for the other parts
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setFinding(const InsightResultPtr &result, int finding); ///< −1 = none
    void setTimeFormat(const TimeFormat &format);
    const FindingEvidence &evidence(int row) const { return m_result->findings[std::size_t(m_finding)].evidence[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    InsightResultPtr m_result;
    int m_finding = -1;
    TimeFormat m_format;
};

/// "What is wrong", "Until then", "As it should be", "Beside it".
QString displayName(FindingEvidence::Part part);
/// "StatusNotification of LP-DC-02", "PATCH sessions, answer", "Locations LOC1 of the CPO".
QString evidenceSource(const FindingEvidence &evidence, const InsightInput &input);
/// The JSON text of the object that a piece of evidence names, as its party holds it; empty when it is not there.
/// Reads through a Dataset: in a worker where that is large.
QByteArray evidenceObject(const FindingEvidence &evidence, const InsightInput &input);

} // namespace Roamscope
