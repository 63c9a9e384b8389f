// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/timeformat.h"
#include "models/insight/findingrows.h"

#include <QAbstractTableModel>
#include <QThreadPool>

namespace Roamscope {

/// Groups of findings as rows of a table. Rows hold numbers, texts are made when a cell is painted. A query is
/// answered in a worker, the newest wins; when the same groups come again with other counts, the rows stay where
/// they are, so that a list over a growing capture can be read.
class FindingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TitleColumn, CountColumn, WhereColumn, AreaColumn, TimeColumn, ColumnCount };
    enum Role {
        SeverityRole = Qt::UserRole, ///< int
        KeyRole, ///< of the group: tells it again when the list is made anew
        MarkedRole, ///< true for false positives
        AreaRole, ///< InsightArea as int
        ReasonRole, ///< why it is marked
        FirstFindingRole, ///< index into InsightResult::findings
    };

    explicit FindingModel(QObject *parent = nullptr);
    ~FindingModel() override;

    void setSource(InsightResultPtr result, std::vector<FindingGroup> groups);
    void setQuery(const FindingQuery &query);
    const FindingQuery &query() const { return m_query; }
    void setTimeFormat(const TimeFormat &format);
    bool isBusy() const { return m_job != nullptr; }

    /// What the rows point into; null while there is nothing.
    InsightResultPtr result() const { return m_source ? m_source->result : InsightResultPtr(); }
    const FindingRows &rows() const { return m_rows; }
    const FindingRows::Row &row(int row) const { return m_rows.rows[std::size_t(row)]; }
    const FindingGroup &group(int row) const { return m_source->groups[m_rows.rows[std::size_t(row)].group]; }
    /// −1 when it is filtered out.
    int rowOfKey(const QByteArray &key) const;
    int rowOfFinding(quint32 finding) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Other rows come: selection is to be found again by key.
    void aboutToReplaceRows();
    void rowsReplaced();
    /// Counts, the trend, or what a row stands for have changed; also after rowsReplaced().
    void contentChanged();
    void busyChanged(bool busy);

private:
    struct Job
    {
        std::atomic_bool cancelled {false};
    };
    void start();
    void take(const std::shared_ptr<const FindingSource> &source, FindingRows rows);
    QString text(const FindingRows::Row &row, int column) const;

    std::shared_ptr<const FindingSource> m_newest; ///< that the next rows are made of
    std::shared_ptr<const FindingSource> m_source; ///< that the rows point into
    FindingQuery m_query;
    FindingRows m_rows;
    TimeFormat m_format;
    std::shared_ptr<Job> m_job; ///< the newest; null when none runs
    QThreadPool m_pool;
};

/// "12:04:05 to 13:10:22", with the day where it is not one day; empty without a time.
QString timeSpanText(TimeUs from, TimeUs to, const TimeFormat &format, TimeUs origin = noTime);

} // namespace Roamscope
