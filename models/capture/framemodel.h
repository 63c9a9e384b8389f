// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysis.h"
#include "models/capture/framecells.h"
#include "models/capture/framerows.h"
#include "models/capture/timeformat.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QElapsedTimer>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace Roamscope {

class Annotations;
class ColorRules;
struct SourceLook;

/// The frames of a capture as rows of a table. Rows are frame numbers; text is made when a cell is
/// painted, bodies are decoded for the rows on screen only. Filters and sorting run in a worker, the newest
/// request wins; rows of a growing capture arrive in batches.
class FrameModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        DeltaColumn, ///< since the row above
        SourceColumn, ///< which of the capture's sources it stands in
        LanesColumn,
        ChargePointColumn,
        ProtocolColumn,
        ActionColumn, ///< or method and path
        IdColumn,
        StatusColumn,
        LatencyColumn,
        SizeColumn,
        NoteColumn,
        ColumnCount
    };
    enum Role {
        FrameIdRole = Qt::UserRole,
        ResponseIdRole, ///< the response that is folded into this row; noFrame when none
        SortRole,
        KindRole, ///< FrameKind
        SeverityRole, ///< Severity as int, −1 = nothing wrong
        ToneRole, ///< StatusTone of the status column
        IndentRole, ///< true for a response under its request
        BookmarkRole,
        CommentRole,
        ColorRole, ///< name of the colour rule's colour; empty
        FilterRole, ///< filter text for "filter on this value"; empty where there is none
        TransactionRole, ///< true when the frame belongs to the current transaction
        SummaryRole, ///< the note column without remarks
        SourceColorRole, ///< name of the source's colour
    };

    explicit FrameModel(QObject *parent = nullptr);
    ~FrameModel() override;

    CapturePtr capture() const { return m_capture; }
    void setCapture(CapturePtr capture);
    /// The capture has more rows than before.
    void grow();
    void setAnalysis(AnalysisPtr analysis); ///< marks rows that have problems
    void setAnnotations(Annotations *annotations); ///< not owned; may be null
    void setColorRules(ColorRules *rules); ///< not owned; may be null
    void setCurrentTransaction(int transaction);
    void setSourceLooks(std::vector<SourceLook> looks); ///< names and colours, as in Capture::sources()

    void setFilter(const Filter &filter);
    const Filter &filter() const { return m_filter; }
    void setArrangement(Arrangement arrangement);
    Arrangement arrangement() const { return m_arrangement; }
    void setTimeFormat(const TimeFormat &format);
    TimeFormat timeFormat() const { return m_timeFormat; }
    bool isBusy() const { return m_busy; }
    /// Frames that match the filter, of those seen so far.
    quint32 matchCount() const { return m_matches; }

    FrameId frameAt(int row) const; ///< noFrame outside
    /// The row that shows a frame (a folded response: its request's); −1 when filtered out.
    int rowOf(FrameId frame) const;
    /// The last row that came before a frame which is not shown; −1 when there is none, or rows are not in order.
    int rowBefore(FrameId frame) const;
    /// Next row in a direction (+1, −1) after `row` that has a problem; −1 when none. Wraps around.
    int findProblem(int row, int direction) const;
    int findBookmark(int row, int direction) const;
    /// Filter text for the value that a frame has in a column; empty where there is none.
    QString filterFor(FrameId frame, int column) const;
    /// Severity of what is known about a frame; −1 = nothing.
    int severityOf(FrameId frame) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    static bool isSortable(int column);
    /// Stable name of a column for saved settings.
    static QString columnId(int column);

Q_SIGNALS:
    void busyChanged(bool busy);
    void countsChanged();
    /// Rows were replaced as a whole (filter, sort); selection is to be found again by frame.
    void aboutToReplaceRows();
    void rowsReplaced();

private:
    struct Job;
    void rebuild();
    void append();
    void start(FrameRowsQuery query);
    void finish(const Job &job, FrameRows result);
    void insertLate(const std::vector<FrameId> &requests);
    bool applyChanges(const std::vector<FrameId> &rows);
    bool applyOrder(std::vector<FrameId> &rows, FrameId last);
    void setBusy(bool busy);
    FrameRowsQuery query() const;
    const FrameCells &cells(FrameId frame) const;
    QString cellText(FrameId frame, int row, int column) const;
    QString noteText(FrameId frame) const;
    const SourceLook *sourceLook(FrameId frame) const; ///< null where none is known
    QString sightingsText(FrameId frame) const; ///< in which other sources it stands
    QString sightingsTip(FrameId frame) const; ///< and when they saw it
    FrameId foldedResponse(FrameId frame) const;
    StatusTone toneFor(FrameId frame) const;
    QVariant sortValue(FrameId frame, int column) const;
    void refreshColumns();

    CapturePtr m_capture;
    AnalysisPtr m_analysis;
    Annotations *m_annotations = nullptr;
    ColorRules *m_colorRules = nullptr;
    int m_transaction = -1;
    std::vector<SourceLook> m_sourceLooks;
    std::vector<std::pair<FrameId, quint8>> m_severities; ///< from the analysis, by frame
    std::vector<bool> m_problemBits; ///< the same by frame number, for a walk over all rows
    Filter m_filter;
    QString m_shownFilter; ///< the one that the rows were made with
    Arrangement m_shownArrangement = Arrangement::Beside;
    SortKey m_shownKey = SortKey::Time;
    bool m_shownDescending = false;
    Arrangement m_arrangement = Arrangement::Beside;
    SortKey m_sortKey = SortKey::Time;
    bool m_descending = false;
    TimeFormat m_timeFormat;

    std::vector<FrameId> m_rows;
    bool m_identity = false;
    bool m_ascending = true;
    quint32 m_rowCount = 0;
    quint32 m_seen = 0; ///< frames that the rows were made from
    quint32 m_matches = 0;

    std::shared_ptr<Job> m_job; ///< the newest; null when none runs
    bool m_busy = false;
    QTimer m_settle; ///< responses that found their request later: fold them once growth pauses
    QElapsedTimer m_building; ///< since the newest job began
    QThreadPool m_pool;
    mutable QCache<FrameId, FrameCells> m_cells;
    mutable QCache<FrameId, int> m_colors; ///< index of the rule, −1 = none
};

} // namespace Roamscope
