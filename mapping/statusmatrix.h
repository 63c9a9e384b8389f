// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheet.h"
#include "mapping/statusobservations.h"

#include <QString>
#include <QStringList>

namespace Roamscope {

/// The matrix charger status × error code × transaction state → OCPI status, as an enumeration table with up to
/// three columns in that order says it, beside what a capture shows. A value; cheap to make again after an edit.
class StatusMatrix
{
public:
    struct Cell
    {
        ChargerState state {};
        int row = -1; ///< of the table that decides; −1: the fallback, or nothing
        QString demanded {}; ///< OCPI status; empty when the table leaves it out
        bool covered = false; ///< a row or the fallback decides
        const StateOccurrence *occurrence = nullptr; ///< null when the capture does not show it
        QList<const ObservedStatus *> contradictions {}; ///< what partners saw that the table does not say

        qint64 count() const { return occurrence ? occurrence->count : 0; }
        qint64 contradictionCount() const;
    };

    /// `ocpp` and `ocpi` say which values there are.
    StatusMatrix(EnumTable table, ProtocolVersion ocpp, ProtocolVersion ocpi, StatusObservationsPtr observations = {});

    const EnumTable &table() const { return m_table; }
    /// Statuses of the protocol in the order of a charge, then others that the table or the capture names.
    const QStringList &statuses() const { return m_statuses; }
    /// Error codes that the table or the capture names, NoError first; one empty text in OCPP 2.x.
    const QStringList &errorCodes() const { return m_errorCodes; }
    /// True when the table has a column for it, or the capture shows a status both with and without a transaction.
    bool tellsTransactions() const { return m_tellsTransactions; }
    /// OCPI statuses to choose from.
    const QStringList &targets() const { return m_targets; }

    Cell cell(const ChargerState &state) const;
    /// All cells that the capture shows, most frequent first.
    QList<Cell> occurring() const;
    /// Cells that the capture shows and partners saw otherwise, most frequent first.
    QList<Cell> contradicting() const;

    /// The table with another status for one cell: the row that decides when it stands for this cell alone, a new
    /// row before all others that would fit otherwise. An empty status leaves the target out.
    EnumTable withCell(const ChargerState &state, const QString &status) const;
    /// The same for all error codes and transaction states of a status.
    EnumTable withStatus(const QString &chargerStatus, const QString &status) const;

    /// The name of the table that makes an EVSE's status in a sheet; empty when it has none.
    static QString tableName(const Sheet &sheet);

private:
    int decidingRow(const ChargerState &state) const;
    QStringList valuesOf(const ChargerState &state) const;

    EnumTable m_table;
    StatusObservationsPtr m_observations;
    QStringList m_statuses;
    QStringList m_errorCodes;
    QStringList m_targets;
    bool m_tellsTransactions = false;
};

} // namespace Roamscope
