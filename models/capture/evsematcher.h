// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysisfacts.h"

#include <QHash>

#include <optional>

namespace Roamscope {

/// Which connector of which charge point an OCPI EVSE is: learned from joined sessions, or read from ids
/// that contain the charge point's ("LP-AC-01-1", "DE*QMO*ELPAC01*1").
class EvseMatcher
{
public:
    struct Place
    {
        quint16 peer = 0;
        int number = -1; ///< connector (1.6) or EVSE (2.x)
        bool operator==(const Place &) const = default;
    };

    explicit EvseMatcher(const Capture &capture);

    /// A charge point that speaks OCPP in this capture, with one of its connectors or EVSEs.
    void addPlace(quint16 peer, int number);
    /// The EVSE as OCPI describes it.
    void addEvse(const QByteArray &uid, const QByteArray &evseId, const QByteArray &tariffIds);
    void learn(const QByteArray &uid, Place place);

    std::optional<Place> match(const QByteArray &uid) const;
    QByteArray tariffs(const QByteArray &uid) const { return m_tariffs.value(uid); }

private:
    std::optional<Place> fromText(const QByteArray &text) const;

    const Capture &m_capture;
    QHash<QByteArray, QList<Place>> m_peers; ///< normalised charge point id → its places
    QHash<QByteArray, QByteArray> m_evseIds;
    QHash<QByteArray, QByteArray> m_tariffs;
    QHash<QByteArray, Place> m_learned;
    mutable QHash<QByteArray, std::optional<Place>> m_known;
};

} // namespace Roamscope
