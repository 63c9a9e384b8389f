// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysis.h"
#include "models/capture/timeformat.h"

#include <QAbstractItemModel>
#include <QFutureWatcher>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace Roamscope {

/// What is wrong in a capture: the analysis' problems and the ledger's damage, those with one cause as one
/// group with a count. Grouping and search run in a worker; the newest request wins.
class ProblemModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { MessageColumn, CountColumn, WhereColumn, TimeColumn, ColumnCount };
    enum Role {
        SeverityRole = Qt::UserRole,
        FrameRole, ///< FrameId; noFrame when it is about no frame
        PointerRole, ///< JSON Pointer of the field
        TransactionRole, ///< −1 = none
        AdviceRole,
        CopyRole, ///< one line for the clipboard
        KeyRole, ///< of a group: tells it again when the list is made anew; of an item, its frame as well
    };

    explicit ProblemModel(QObject *parent = nullptr);
    ~ProblemModel() override;

    /// While a capture grows, what is shown stays until the new list is ready.
    void setSource(CapturePtr capture, AnalysisPtr analysis);
    void setTimeFormat(const TimeFormat &format);
    struct Query
    {
        QString text;
        bool severities[3] = {true, true, true}; ///< by Severity
        bool operator==(const Query &) const = default;
    };
    void setQuery(const Query &query);
    bool isBusy() const { return m_watcher != nullptr; }
    /// Problems by severity, whatever the query shows; more than are listed when the list is bounded.
    quint64 total(Severity severity) const { return m_totals[int(severity)]; }
    quint64 shown() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void totalsChanged(quint64 errors, quint64 warnings, quint64 notes);
    void busyChanged(bool busy);

private:
    struct Item
    {
        quint32 place = 0; ///< in Analysis::problems, or in the ledger's entries
        bool inLedger = false;
    };
    struct Group
    {
        Severity severity = Severity::Note;
        int peers = 0;
        quint64 uncounted = 0; ///< of the ledger: counted but not listed
        std::vector<Item> items;
    };
    struct Result
    {
        std::vector<Group> groups;
        AnalysisPtr analysis;
        std::shared_ptr<const std::vector<LedgerEntry>> ledger;
        quint64 totals[3] = {};
    };
    bool isShown(const Result &result) const;
    static Result build(const CapturePtr &capture, const AnalysisPtr &analysis, const Query &query);
    void start();
    const Item *itemOf(const QModelIndex &index) const;
    QString message(const Item &item) const;
    QString where(const Item &item) const;
    FrameId frameOf(const Item &item) const;

    CapturePtr m_capture;
    AnalysisPtr m_analysis; ///< that the groups point into
    AnalysisPtr m_newest; ///< that the next list is made of
    Query m_query;
    TimeFormat m_format;
    std::vector<Group> m_groups;
    std::shared_ptr<const std::vector<LedgerEntry>> m_ledger;
    quint64 m_totals[3] = {};
    QFutureWatcher<std::shared_ptr<Result>> *m_watcher = nullptr;
    QThreadPool m_pool;
};

} // namespace Roamscope
