// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/capturedocuments.h"

#include <QString>

#include <atomic>
#include <map>
#include <memory>
#include <tuple>
#include <vector>

namespace Roamscope {

/// What a charger says of one of its places: the three things that OCPP tells and OCPI puts in one word.
struct ChargerState
{
    QString status {}; ///< status (1.6), connector status or charging state (2.x)
    QString errorCode {}; ///< 1.6; empty in 2.x
    bool running = false; ///< a transaction runs

    bool operator==(const ChargerState &) const = default;
    bool operator<(const ChargerState &other) const
    {
        return std::tie(status, errorCode, running) < std::tie(other.status, other.errorCode, other.running);
    }
};

/// One time in which a state held, with the frames that show it.
struct StatusEvidence
{
    quint16 peer = 0;
    int place = -1; ///< connector (1.6) or EVSE (2.x)
    TimeUs from = noTime;
    TimeUs to = noTime;
    FrameId charger = noFrame;
    FrameId ocpi = noFrame; ///< what the partner had last been told
};

/// What partners saw while a state held.
struct ObservedStatus
{
    QString status {};
    Lane seenBy = Lane::Emsp;
    qint64 count = 0;
    qint64 microseconds = 0;
    std::vector<StatusEvidence> evidence {}; ///< the first ones (mostEvidence)
};

/// How often a state occurred in a capture, and what partners saw meanwhile.
struct StateOccurrence
{
    qint64 count = 0;
    qint64 microseconds = 0;
    qint64 tooShort = 0; ///< of them, too short for the partner to be told: nothing is concluded from those
    std::vector<StatusEvidence> examples {};
    std::vector<ObservedStatus> observed {}; ///< most frequent first
};

/// The states of all chargers of a capture, joined with the OCPI statuses that were sent of them.
/// Immutable once made.
class StatusObservations
{
public:
    /// `version` 1.6, or another for all of 2.x. A worker's job for large captures.
    static std::shared_ptr<const StatusObservations> make(const CaptureDocuments &documents, ProtocolVersion version,
                                                          const std::atomic_bool *cancelled = nullptr);

    const std::map<ChargerState, StateOccurrence> &states() const { return m_states; }
    const StateOccurrence *find(const ChargerState &state) const;

    static constexpr std::size_t mostEvidence = 50;
    static constexpr std::size_t mostStates = 2000;
    static constexpr qint64 settlingTime = 30 * 1000000LL; ///< µs that a status may take to the partner

private:
    struct Point
    {
        TimeUs time;
        FrameId frame;
        QString status;
        QString errorCode;
    };
    struct Place ///< what else is known of one
    {
        std::vector<const Transaction *> transactions {};
        std::vector<const StatusBand *> views {};
    };
    void addPlace(const CaptureDocuments &documents, quint16 peer, int place, std::vector<Point> points);
    void addState(const Place &place, const ChargerState &state, StatusEvidence evidence);

    std::map<ChargerState, StateOccurrence> m_states;
    std::map<std::pair<quint16, int>, Place> m_places; ///< while it is made
};
using StatusObservationsPtr = std::shared_ptr<const StatusObservations>;

} // namespace Roamscope
