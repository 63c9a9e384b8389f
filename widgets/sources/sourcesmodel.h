// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/merge/arrangement.h"
#include "models/capture/timeformat.h"
#include "widgets/sources/sourcesummary.h"

#include <QAbstractTableModel>

#include <vector>

namespace Roamscope {

class SourceEdits;

/// The sources of the open capture, one row each, in the order in which they were added. What is edited goes to the
/// SourceEdits; the rows follow it.
class SourcesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn, ///< with the colour, and a tick for what is shown
        KindColumn, ///< which importer read it
        WriterColumn, ///< whose log it is
        ZoneColumn,
        ClockColumn, ///< the correction and its uncertainty
        FramesColumn,
        ElsewhereColumn, ///< frames that stand in another source too
        TimeColumn, ///< first to last
        TrustColumn,
        DamagedColumn,
        SkippedColumn,
        ColumnCount
    };
    enum Role {
        PathRole = Qt::UserRole,
        ColourRole, ///< name of the theme's colour
        SeverityRole, ///< Severity of the cell as int; −1 = nothing to mark
        QuietRole, ///< true for what is as one would expect it
        LinkRole, ///< true where a click leads to the ledger
        SortRole
    };

    explicit SourcesModel(SourceEdits *edits, QObject *parent = nullptr);

    /// Keeps rows of sources that are still there: the selection stays.
    void setSources(std::vector<CaptureSource> sources);
    /// Beside setSources(); may come later, from a worker.
    void setSummaries(std::vector<SourceSummary> summaries);
    void setTimeFormat(const TimeFormat &format);
    const std::vector<CaptureSource> &sources() const { return m_sources; }
    const std::vector<SourceSummary> &summaries() const { return m_summaries; }
    QString pathAt(int row) const; ///< empty outside
    int rowOf(const QString &path) const; ///< −1 when it is not there
    /// What a person calls a source: its name, else the file's.
    QString nameOf(const QString &path) const;
    /// Its colour, or the one that its place gives it.
    QString colourOf(const QString &path) const;
    /// Its times have no zone, and nobody said which.
    bool isZoneMissing(int row) const;
    /// "+47.3 s ± 0.1 s".
    QString correctionText(const SourceSetting &setting, int row) const;
    static QString groundText(ClockGround ground);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The kind of a source was chosen: it is to be read again by that importer; empty = by the one that fits best.
    void readAsRequested(const QString &path, const QString &importerId);

private:
    QString text(int row, int column) const;
    QString tip(int row, int column) const;
    QVariant editValue(int row, int column) const;
    int severity(int row, int column) const;
    bool isQuiet(int row, int column) const;
    const SourceSummary &summary(int row) const;

    SourceEdits *m_edits;
    std::vector<CaptureSource> m_sources;
    std::vector<SourceSummary> m_summaries;
    TimeFormat m_format;
};

/// What an importer reads, for a person; the id itself when there is no such importer.
QString importerName(const QString &importerId);
/// The file of a source without its folder; for a member of an archive the member's.
QString sourceFileName(const QString &path);

} // namespace Roamscope
