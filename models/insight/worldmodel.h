// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/timeformat.h"
#include "models/insight/worldstate.h"

#include <QAbstractTableModel>

#include <array>
#include <vector>

namespace Roamscope {

/// A few thousand subjects at a moment as rows: what each party says of them. Made in a worker; rows stand still while
/// time goes on, only what changes is told to the view.
class WorldModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// What a list shows. Stations stand above their connectors.
    enum class List : quint8 { Connectors, Charges, Tokens, Tariffs, Locations, Count };
    static QString title(List list);

    enum Column { SubjectColumn, ChargerColumn, CsmsColumn, CpoColumn, HubColumn, EmspColumn, ApartColumn, ColumnCount };
    enum Role {
        SubjectRole = Qt::UserRole, ///< index into WorldHistory::subjects()
        SinceRole, ///< TimeUs of a party's value; noTime = nothing is known
        SinceTextRole, ///< the same as text
        FrameRole, ///< that told it
        StatusRole, ///< the status as written, for its colour; empty for other values
        ApartRole, ///< true where a party says something else than the first who knew
        FreshRole, ///< true where the party has learned it only now
        StationRole, ///< true for a charge point, under which its connectors stand
    };

    struct Query
    {
        WorldState state {};
        List list = List::Connectors;
        QString text {}; ///< only what contains it
        bool onlyApart = false;
    };
    struct Cell
    {
        WorldValue value {};
        quint32 energy = 0xffffffff; ///< Wh, of charges
        QByteArray bill {};
        bool apart = false;
    };
    struct Row
    {
        quint32 subject = 0;
        quint32 rank = 0; ///< place among all that the list could show
        std::array<Cell, worldPartyCount> cells {};
        TimeUs apartSince = noTime;
    };
    struct Rows
    {
        WorldState state {};
        List list = List::Connectors;
        std::vector<Row> rows {};
        int apart = 0; ///< of all, whatever the filter
        int known = 0;
    };
    /// Worker thread.
    static Rows build(const Query &query);

    explicit WorldModel(QObject *parent = nullptr);

    /// Another moment of the same history: rows come, go and change. Another history or list: a reset.
    void setRows(Rows rows);
    void clear();
    const WorldState &state() const { return m_rows.state; }
    int apartCount() const { return m_rows.apart; }
    int knownCount() const { return m_rows.known; }
    quint32 subjectAt(int row) const { return m_rows.rows[std::size_t(row)].subject; }
    int rowOf(quint32 subject) const; ///< −1 when it is not shown
    void setTimeFormat(const TimeFormat &format);
    /// What was learned within this time before the moment counts as fresh (µs).
    void setFreshness(qint64 time);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const Cell *cell(const QModelIndex &index) const;
    QString cellText(const Cell &cell) const;
    QString sinceText(TimeUs time) const;
    bool isFresh(const Cell &cell) const;

    Rows m_rows;
    TimeFormat m_format;
    qint64 m_freshness = 0;
};

} // namespace Roamscope
