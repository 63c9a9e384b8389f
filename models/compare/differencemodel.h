// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/differencerows.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace Roamscope {

/// The differences of a Comparison as rows of a table, with headings between groups. Rows are numbers; text is
/// made when a cell is painted. Filters, order and groups are made in a worker, the newest request wins; while
/// the comparison runs, rows are made again now and then.
class DifferenceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ClassColumn, ObjectColumn, PathColumn, CpoColumn, EmspColumn, OlderColumn, OperatorColumn, NoteColumn, ColumnCount };
    enum Role {
        DifferenceRole = Qt::UserRole, ///< number in the Comparison; −1 for a heading
        SeverityRole,
        HeadingRole, ///< the text of a heading; empty for differences
        ClosedRole, ///< of a heading
        StateRole, ///< DifferenceState as int
        OlderRole, ///< Side as int
        AbsentRole, ///< true for a value that is not there
        FilterRole, ///< filter text for this cell's value; empty where there is none
        CommentRole,
    };

    explicit DifferenceModel(QObject *parent = nullptr);
    ~DifferenceModel() override;

    void setComparison(ComparisonPtr comparison, const ComparisonNotes *notes); ///< notes: not owned, may be null
    ComparisonPtr comparison() const { return m_comparison; }
    /// The comparison has more differences than before, or is complete.
    void grow();
    /// Notes have changed.
    void refreshNotes();

    void setFilter(const DifferenceFilter &filter);
    void setGroup(DifferenceGroup group);
    DifferenceGroup group() const { return m_query.group; }
    void setTolerated(bool tolerated); ///< shows those that a rule lets pass
    bool showsTolerated() const { return m_query.tolerated; }
    bool isBusy() const { return m_job != nullptr; }
    qint64 shown() const { return m_rows.shown; }
    qint64 total() const { return m_rows.total; }

    bool isHeading(int row) const;
    void toggleGroup(int row);
    /// Name of a heading, which stays the same when rows are replaced; empty for differences.
    QByteArray groupAt(int row) const;
    int rowOfGroup(const QByteArray &name) const;
    int differenceAt(int row) const; ///< −1 for headings and outside
    int rowOf(int difference) const; ///< −1 when it is filtered out or folded away
    /// Numbers of those shown, folded ones left out.
    std::vector<quint32> differences() const;
    /// Row of the next difference in a direction (+1, −1); −1 at the end.
    int next(int row, int direction) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void busyChanged(bool busy);
    void countsChanged();
    /// Rows were replaced as a whole; selection is to be found again by difference.
    void aboutToReplaceRows();
    void rowsReplaced();

private:
    struct Job
    {
        std::atomic_bool cancelled {false};
    };
    void start();
    QString cellText(const Difference &difference, int column) const;
    QString headingText(const DifferenceRows::Group &group) const;
    QString filterFor(const Difference &difference, int column) const;
    ComparisonNotes::Note noteOf(const Difference &difference) const;

    ComparisonPtr m_comparison;
    const ComparisonNotes *m_notes = nullptr;
    DifferenceQuery m_query;
    DifferenceRows m_rows;
    std::shared_ptr<Job> m_job; ///< the newest; null when none runs
    bool m_again = false;
    QTimer m_growth;
    QThreadPool m_pool;
};

/// "since 3 d 4 h", for people.
QString ageText(qint64 microseconds);

} // namespace Roamscope
