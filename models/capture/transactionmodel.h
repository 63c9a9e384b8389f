// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysis.h"
#include "models/capture/timeformat.h"

#include <QAbstractTableModel>

#include <vector>

namespace Roamscope {

/// The transactions of an Analysis as rows; those with problems first until another order is asked for.
class TransactionModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        StateColumn,
        IssuesColumn, ///< what went wrong, in plain words
        ChargePointColumn, ///< with connector or EVSE
        IdColumn,
        TokenColumn,
        StartColumn,
        DurationColumn,
        EnergyColumn,
        StopReasonColumn,
        RoamingColumn, ///< OCPI session and CDR
        ColumnCount
    };
    enum Role {
        TransactionRole = Qt::UserRole, ///< index into Analysis::transactions
        SeverityRole, ///< Severity as int; −1 = nothing wrong
        OpenRole, ///< true while it runs
        SortRole,
    };

    explicit TransactionModel(QObject *parent = nullptr);
    ~TransactionModel() override;

    void setAnalysis(CapturePtr capture, AnalysisPtr analysis);
    AnalysisPtr analysis() const { return m_analysis; }
    void setTimeFormat(const TimeFormat &format);
    /// Shows only rows that contain every word.
    void setFilter(const QString &text, bool problemsOnly);
    int rowOf(int transaction) const; ///< −1 when filtered out
    int transactionAt(int row) const;
    int total() const { return m_analysis ? int(m_analysis->transactions.size()) : 0; }
    int totalWithProblems() const { return m_withProblems; }
    /// Every word of the state column, so that it can be made as wide as the widest.
    static QStringList stateTexts() { return {tr("Failed"), tr("Check"), tr("Noted"), tr("Running"), tr("Fine")}; }
    int severityOf(int transaction) const;
    /// Problems that the analysis found with a transaction, the gravest first.
    std::vector<const Problem *> problemsOf(int transaction) const;
    QString chargePointText(int transaction) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    QString text(int transaction, int column) const;
    QVariant sortValue(int transaction, int column) const;
    QString searchText(int transaction) const;
    void arrange();

    CapturePtr m_capture;
    AnalysisPtr m_analysis;
    TimeFormat m_format;
    std::vector<int> m_rows;
    std::vector<qint8> m_severity; ///< by transaction
    std::vector<std::pair<int, quint32>> m_problems; ///< transaction, place in Analysis::problems; sorted
    std::vector<QString> m_searchTexts; ///< made at the first search
    int m_withProblems = 0;
    QString m_filter;
    bool m_problemsOnly = false;
    int m_sortColumn = StateColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace Roamscope
