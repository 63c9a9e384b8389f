// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/severity.h"
#include "models/compare/dataset.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>
#include <QString>

#include <array>
#include <atomic>
#include <memory>
#include <vector>

namespace Roamscope {

/// The status of every EVSE as each side holds it, side by side: charger, CPO, eMSP. Built in a worker from
/// locations; columns of small values, texts in one arena.
class StatusTable
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::StatusTable)
public:
    enum Side { Charger, Cpo, Emsp, SideCount };
    static constexpr quint32 noElement = 0xffffffff;
    static constexpr quint8 absent = 0; ///< the side does not hold the EVSE
    static constexpr quint8 unset = 1; ///< holds it without a status

    struct Row
    {
        quint32 location = 0; ///< offset of the text in the arena
        quint32 evse = 0;
        std::array<TimeUs, SideCount> updated {noTime, noTime, noTime};
        std::array<quint32, SideCount> element {noElement, noElement, noElement}; ///< the location, in Dataset::elements()
        std::array<quint8, SideCount> status {};
        quint16 locationLength = 0;
        quint16 evseLength = 0;
    };

    /// Null when cancelled. Sides may be null.
    static std::shared_ptr<const StatusTable> build(const std::array<DatasetPtr, SideCount> &sides, const std::atomic_bool &cancelled);

    const std::vector<Row> &rows() const { return m_rows; }
    bool hasSide(Side side) const { return m_present[std::size_t(side)]; }
    QString location(const Row &row) const { return text(row.location, row.locationLength); }
    QString evse(const Row &row) const { return text(row.evse, row.evseLength); }
    /// "AVAILABLE"; empty where the side does not hold the EVSE or names no status.
    QByteArray statusName(const Row &row, Side side) const;
    /// The sides that are there say different things.
    bool disagrees(const Row &row) const;
    int disagreements() const { return m_disagreements; }
    /// The moment that ages count to: the latest at which any side was seen.
    TimeUs now() const { return m_now; }
    /// What it means for a driver and who is behind, in one translated sentence; empty where all agree.
    QString meaning(const Row &row, Severity *severity = nullptr) const;
    /// Where a location stands in the chargers' Dataset; noElement where it does not.
    quint32 chargerElement(const QByteArray &location) const { return m_chargerLocations.value(location.toLower(), noElement); }

private:
    class Builder;
    QString text(quint32 offset, quint16 length) const { return QString::fromUtf8(m_texts.constData() + offset, length); }

    std::vector<Row> m_rows;
    std::vector<QByteArray> m_names; ///< of statuses, by number; upper case
    QByteArray m_texts;
    QHash<QByteArray, quint32> m_chargerLocations;
    std::array<bool, SideCount> m_present {};
    TimeUs m_now = noTime;
    int m_disagreements = 0;
};
using StatusTablePtr = std::shared_ptr<const StatusTable>;

} // namespace Roamscope
