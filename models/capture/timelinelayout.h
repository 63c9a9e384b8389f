// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/timelineconnectors.h"
#include "models/capture/timelinepyramid.h"
#include "models/capture/timelinestate.h"

#include <vector>

namespace Roamscope {

/// A strip of a lane, all of whose content shares one vertical extent.
struct TimelineRow
{
    enum class Kind : quint8 { Frames, Summary, Transactions, Truth, View };
    Kind kind = Kind::Frames;
    int lane = 0; ///< index into TimelineLayout::lanes
    int connector = -1; ///< index into TimelineConnectors::all()
    int band = -1; ///< index into Analysis::bands
    int top = 0; ///< within the lane's zone
    int height = 0;
};

/// One party of the timeline, with its strips.
struct TimelineLane
{
    Lane party = Lane::Unknown;
    quint16 peer = 0;
    int track = -1; ///< in the pyramid
    QString key; ///< TimelineState::laneKey
    QString name;
    bool pinned = false;
    bool foldable = false;
    bool folded = false;
    int zone = 0;
    int top = 0; ///< within its zone
    int height = 0;
    int firstRow = 0;
    int rowCount = 0;
};

/// Which lanes are shown, in which order and how high. Three zones from top to bottom: pinned lanes and
/// the other parties (CSMS … EMS) keep their place, the charge points between them scroll, so that a
/// depot with hundreds of chargers stays usable.
struct TimelineLayout
{
    enum Zone { Pinned, ChargePoints, Parties, ZoneCount };

    /// Heights in logical pixels.
    struct Metrics
    {
        int frames = 30;
        int foldedFrames = 22;
        int summary = 7;
        int transactions = 20;
        int truth = 17;
        int view = 15;
        int rowGap = 2;
        int laneGap = 7;
        int foldedGap = 4;
        /// More charge points than this start folded.
        int foldAbove = 6;
    };

    std::vector<TimelineLane> lanes; ///< zone by zone, top to bottom
    std::vector<TimelineRow> rows; ///< lane by lane, top to bottom
    std::vector<qint32> laneOfPeer; ///< of charge points, by peer; −1 when not shown
    qint32 laneOfParty[int(Lane::Count)] = {-1, -1, -1, -1, -1, -1, -1, -1};
    int zoneHeight[ZoneCount] = {};
    int chargePoints = 0; ///< all of them, shown or not
    int hiddenLanes = 0; ///< by hand or by the lane search

    static TimelineLayout build(const TimelinePyramid &pyramid, const TimelineConnectors *connectors,
                                const TimelineState &state, const Metrics &metrics);

    /// Index of the lane at `y` of a zone; −1 where there is none.
    int laneAt(int zone, int y) const;
    /// Index of the row at `y` of a zone; −1 in gaps.
    int rowAt(int zone, int y) const;
    /// −1 when it is not shown.
    int laneOf(Lane party, quint16 peer) const;
    /// The row of kind Frames of a lane.
    const TimelineRow &framesRow(int lane) const { return rows[std::size_t(lanes[std::size_t(lane)].firstRow)]; }
};

} // namespace Roamscope
