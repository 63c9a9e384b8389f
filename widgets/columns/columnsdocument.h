// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/tables/columnguess.h"

#include <QObject>

namespace Roamscope {

/// What the mapping step works on: the beginning of a table, and what its columns are said to mean. Header, panes and
/// preview observe it.
class ColumnsDocument : public QObject
{
    Q_OBJECT
public:
    explicit ColumnsDocument(QObject *parent = nullptr);

    const TableSample &sample() const { return m_sample; }
    const ColumnMap &map() const { return m_map; }
    /// Another table, or another sheet of the same.
    void setSample(const TableSample &sample, const GuessedColumns &guessed);

    int columnCount() const { return int(m_sample.columns.size()); }
    ColumnRole role(int column) const;
    EnergyColumn energy(int column) const;
    QString columnName(int column) const;
    /// 0 … 100; 100 for what the user has set.
    int confidence(int column) const;
    /// Why the column has its role, in a translated sentence.
    QString reason(int column) const;

    /// A role that only one column can have is taken from the one that had it.
    void setRole(int column, ColumnRole role);
    void setEnergy(int column, const EnergyColumn &energy);
    /// Back to what was guessed.
    void resetToGuess();
    bool isGuess() const { return m_map == m_guessed.map; }

    void setRows(RowKind rows);
    void setDateOrder(DateOrder order);
    void setZone(std::optional<int> minutes);
    void setLane(Lane lane);
    void setChargePoint(const QByteArray &chargePoint);
    void setVersion(ProtocolVersion version);
    void setFlow(const QString &text, FlowMeaning meaning); ///< Unknown: as it is known by itself
    FlowMeaning flow(const QString &text) const;
    /// The different texts of the Direction column, at most 16.
    QStringList flowTexts() const;

    /// Whether several columns may have a role.
    static bool isShared(ColumnRole role);
    /// Roles in the order in which a list offers them; None where a group ends.
    static const std::vector<std::optional<ColumnRole>> &rolesInOrder();

Q_SIGNALS:
    void sampleChanged();
    void columnChanged(int column);
    /// Anything of the map.
    void mapChanged();

private:
    void edited();
    /// A value in who knows what: neither name nor values say it, and nobody else can.
    bool lacksUnit(int column) const;

    TableSample m_sample;
    GuessedColumns m_guessed;
    ColumnMap m_map;
    QList<bool> m_byHand; ///< one a column
};

} // namespace Roamscope
