// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/merge/sightings.h"

namespace Roamscope {

/// How a source could be set right. Nothing is changed until it is applied.
struct ClockProposal
{
    QString path {}; ///< the source to correct
    QString reference {}; ///< the source whose clock is taken as right; empty = several clocks in messages
    ClockGround ground = ClockGround::None; ///< the weakest of what it rests on
    QString zone {}; ///< "+02:00" where its times are off by just a zone and stand without one; empty = leave it
    std::vector<ClockSegment> clock {}; ///< with the zone applied; empty = only the zone
    qint64 uncertainty = -1; ///< µs
    int points = 0; ///< frames or messages it rests on
    bool isApplied = false; ///< the arrangement has it already, within its uncertainty

    /// The correction at the first of its points, µs.
    qint64 offset() const { return clock.empty() ? 0 : clock.front().offset; }
    /// "Add 47.3 s (±0.1 s): 61 frames stand in csms.csv too." Translated.
    QString sentence() const;
};

/// For each source whose clock can be compared with that of another: by frames that both have seen, else by what messages
/// say of the time (BootNotification and other messages that mean now, currentTime of the CSMS, timestamps and Date headers
/// of OCPI answers), else by steps of power. The reference is the source that is set to it, else the one whose clock most
/// others can be compared with. For a worker thread.
std::vector<ClockProposal> proposeClocks(const Capture &loaded, const SourceArrangement &arrangement, const Sightings &sightings,
                                         const std::atomic_bool *cancelled = nullptr);

/// Takes it over into the arrangement.
void applyProposal(const ClockProposal &proposal, SourceArrangement *arrangement);

/// "+3.2 s", "−2 h 00 min": a difference of time for a person, in the user's locale.
QString clockDifferenceText(qint64 difference);

} // namespace Roamscope
