// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysis.h"
#include "models/capture/timeformat.h"

#include <QAbstractTableModel>

#include <vector>

namespace Roamscope {

/// The OCPI Sessions and CDRs of an Analysis, those nearest in time to one charge first.
class RoamingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ObjectColumn, IdColumn, StartColumn, EndColumn, EnergyColumn, EvseColumn, TokenColumn, ChargeColumn, ColumnCount };
    enum Role {
        ObjectRole = Qt::UserRole, ///< index into Analysis::roaming
        MineRole, ///< joined to the charge that is asked about
    };

    explicit RoamingModel(QObject *parent = nullptr);

    void setCharge(CapturePtr capture, AnalysisPtr analysis, int transaction);
    void setTimeFormat(const TimeFormat &format);
    /// Shows only rows of which id, token, EVSE or status contain every word.
    void setFilter(const QString &text);
    /// What is going to be said, shown as if it were so already.
    void setCorrections(const JoinCorrections &corrections);
    int rowOf(JoinCorrection::Object object, const QByteArray &id) const; ///< −1 when filtered out
    const RoamingObject *object(int row) const;
    int total() const { return m_analysis ? int(m_analysis->roaming.size()) : 0; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const RoamingObject &object, int column) const;
    /// Index of the charge and why, with what is going to be said.
    std::pair<int, JoinReason> joined(const RoamingObject &object) const;
    QString chargeText(int transaction) const;
    void arrange();

    CapturePtr m_capture;
    AnalysisPtr m_analysis;
    JoinCorrections m_corrections;
    TimeFormat m_format;
    QString m_filter;
    int m_transaction = -1;
    std::vector<quint32> m_rows;
};

} // namespace Roamscope
