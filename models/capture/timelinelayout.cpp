// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/timelinelayout.h"

#include <QCoreApplication>

#include <algorithm>

namespace Roamscope {

namespace {

/// CP2 before CP10, whatever the locale: QCollator counts digits only in some.
int compareNatural(QStringView a, QStringView b)
{
    const auto numberAt = [](QStringView text, qsizetype from) {
        qsizetype end = from;
        while (end < text.size() && text[end].isDigit())
            ++end;
        qsizetype begin = from;
        while (begin < end && text[begin] == QLatin1Char('0'))
            ++begin;
        return std::pair(text.mid(begin, end - begin), end);
    };
    qsizetype left = 0;
    qsizetype right = 0;
    while (left < a.size() && right < b.size()) {
        if (a[left].isDigit() && b[right].isDigit()) {
            const auto [leftNumber, leftEnd] = numberAt(a, left);
            const auto [rightNumber, rightEnd] = numberAt(b, right);
            if (leftNumber.size() != rightNumber.size())
                return leftNumber.size() < rightNumber.size() ? -1 : 1;
            if (const int order = leftNumber.compare(rightNumber); order != 0)
                return order;
            left = leftEnd;
            right = rightEnd;
        } else {
            const QChar leftFolded = a[left++].toCaseFolded();
            const QChar rightFolded = b[right++].toCaseFolded();
            if (leftFolded != rightFolded)
                return leftFolded < rightFolded ? -1 : 1;
        }
    }
    return a.size() - left < b.size() - right ? -1 : a.size() - left > b.size() - right ? 1 : a.compare(b);
}

class Builder
{
public:
    Builder(TimelineLayout &layout, const TimelinePyramid &pyramid, const TimelineConnectors *connectors,
            const TimelineState &state, const TimelineLayout::Metrics &metrics)
        : m_layout(layout)
        , m_pyramid(pyramid)
        , m_connectors(connectors)
        , m_state(state)
        , m_metrics(metrics)
    {
    }

    void build()
    {
        std::vector<TimelineLane> all;
        for (int index = 0; index < m_pyramid.trackCount(); ++index) {
            const TimelineTrack &track = m_pyramid.track(index);
            TimelineLane lane;
            lane.party = track.party;
            lane.peer = track.peer;
            lane.track = index;
            const QByteArray peer = m_pyramid.capture().peers().text(track.peer);
            lane.key = TimelineState::laneKey(track.party, peer);
            lane.name = nameOf(track.party, peer);
            if (track.party == Lane::ChargePoint)
                ++m_layout.chargePoints;
            all.push_back(std::move(lane));
        }
        sort(all);
        const bool foldByDefault = m_layout.chargePoints > m_metrics.foldAbove;
        std::vector<TimelineLane> zones[TimelineLayout::ZoneCount];
        for (TimelineLane &lane : all) {
            if (!isShown(lane)) {
                ++m_layout.hiddenLanes;
                continue;
            }
            lane.pinned = m_state.isPinned(lane.key);
            lane.zone = lane.pinned ? TimelineLayout::Pinned
                : lane.party == Lane::ChargePoint || lane.party == Lane::Unknown ? TimelineLayout::ChargePoints
                                                                                : TimelineLayout::Parties;
            lane.foldable = hasDetails(lane);
            lane.folded = lane.foldable && m_state.isFolded(lane.key, foldByDefault);
            zones[lane.zone].push_back(std::move(lane));
        }
        const QStringList pinned = m_state.pinned();
        std::ranges::stable_sort(zones[TimelineLayout::Pinned], {},
                                 [&pinned](const TimelineLane &lane) { return pinned.indexOf(lane.key); });
        for (int zone = 0; zone < TimelineLayout::ZoneCount; ++zone) {
            m_y = 0;
            for (TimelineLane &lane : zones[zone])
                addLane(std::move(lane));
            m_layout.zoneHeight[zone] = m_y;
        }
    }

private:
    static QString nameOf(Lane party, const QByteArray &peer)
    {
        if (party == Lane::ChargePoint)
            return peer.isEmpty() ? QCoreApplication::translate("Roamscope::Timeline", "Charge Point without id")
                                  : QString::fromUtf8(peer);
        return party == Lane::Unknown ? QCoreApplication::translate("Roamscope::Timeline", "Party not known") : displayName(party);
    }

    bool isShown(const TimelineLane &lane) const
    {
        if (m_state.isHidden(lane.key))
            return false;
        // The search is for one charger among hundreds; the other parties stay as its counterparts.
        return m_state.laneSearch().isEmpty() || lane.party != Lane::ChargePoint
            || lane.name.contains(m_state.laneSearch(), Qt::CaseInsensitive) || m_state.isPinned(lane.key);
    }

    void sort(std::vector<TimelineLane> &lanes) const
    {
        const auto place = [](Lane party) {
            // Party not known stands below the charge points.
            return party == Lane::Unknown ? int(Lane::ChargePoint) * 2 + 1 : int(party) * 2;
        };
        const auto less = [&](const TimelineLane &a, const TimelineLane &b) {
            if (a.party != b.party)
                return place(a.party) < place(b.party);
            const TimelineTrack &left = m_pyramid.track(a.track);
            const TimelineTrack &right = m_pyramid.track(b.track);
            switch (m_state.sort()) {
            case LaneSort::Problems:
                if (left.errors != right.errors)
                    return left.errors > right.errors;
                if (left.warnings != right.warnings)
                    return left.warnings > right.warnings;
                break;
            case LaneSort::Frames:
                if (left.frames.size() != right.frames.size())
                    return left.frames.size() > right.frames.size();
                break;
            case LaneSort::Appearance:
                return a.track < b.track;
            case LaneSort::Name:
            case LaneSort::Count:
                break;
            }
            return compareNatural(a.name, b.name) < 0;
        };
        std::ranges::stable_sort(lanes, less);
    }

    std::vector<int> looseBandsOf(const TimelineLane &lane) const
    {
        std::vector<int> bands;
        if (m_connectors && lane.party != Lane::ChargePoint) {
            for (const int band : m_connectors->looseBands()) {
                if (m_connectors->analysis().bands[std::size_t(band)].seenBy == lane.party)
                    bands.push_back(band);
            }
        }
        return bands;
    }

    bool hasDetails(const TimelineLane &lane) const
    {
        if (!m_connectors)
            return false;
        if (lane.party != Lane::ChargePoint)
            return !looseBandsOf(lane).empty();
        const auto [first, last] = m_connectors->ofPeer(lane.peer);
        return first != last;
    }

    void addRow(TimelineRow::Kind kind, int height, int connector = -1, int band = -1)
    {
        m_layout.rows.push_back({.kind = kind,
                                 .lane = int(m_layout.lanes.size()) - 1,
                                 .connector = connector,
                                 .band = band,
                                 .top = m_y,
                                 .height = height});
        m_y += height;
    }

    void addLane(TimelineLane lane)
    {
        lane.top = m_y;
        lane.firstRow = int(m_layout.rows.size());
        if (lane.party != Lane::ChargePoint) {
            m_layout.laneOfParty[int(lane.party)] = int(m_layout.lanes.size());
        } else {
            if (lane.peer >= m_layout.laneOfPeer.size())
                m_layout.laneOfPeer.resize(std::size_t(lane.peer) + 1, -1);
            m_layout.laneOfPeer[lane.peer] = int(m_layout.lanes.size());
        }
        m_layout.lanes.push_back(lane);
        addRow(TimelineRow::Kind::Frames, lane.folded ? m_metrics.foldedFrames : m_metrics.frames);
        if (lane.folded && lane.party == Lane::ChargePoint) {
            addRow(TimelineRow::Kind::Summary, m_metrics.summary);
        } else if (lane.foldable && !lane.folded && lane.party == Lane::ChargePoint) {
            const auto [first, last] = m_connectors->ofPeer(lane.peer);
            for (std::size_t index = first; index < last; ++index) {
                const TimelineConnector &connector = m_connectors->all()[index];
                if (!connector.bars.empty()) {
                    m_y += m_metrics.rowGap;
                    addRow(TimelineRow::Kind::Transactions, m_metrics.transactions, int(index));
                }
                if (connector.truth >= 0) {
                    m_y += m_metrics.rowGap;
                    addRow(TimelineRow::Kind::Truth, m_metrics.truth, int(index), connector.truth);
                }
                for (const int view : connector.views) {
                    // No gap: the view stands directly under the truth that it ought to repeat.
                    addRow(TimelineRow::Kind::View, m_metrics.view, int(index), view);
                }
            }
        } else if (lane.foldable && !lane.folded) {
            for (const int band : looseBandsOf(lane)) {
                m_y += m_metrics.rowGap;
                addRow(TimelineRow::Kind::View, m_metrics.view, -1, band);
            }
        }
        m_y += lane.folded ? m_metrics.foldedGap : m_metrics.laneGap;
        TimelineLane &added = m_layout.lanes.back();
        added.height = m_y - added.top;
        added.rowCount = int(m_layout.rows.size()) - added.firstRow;
    }

    TimelineLayout &m_layout;
    const TimelinePyramid &m_pyramid;
    const TimelineConnectors *m_connectors;
    const TimelineState &m_state;
    const TimelineLayout::Metrics &m_metrics;
    int m_y = 0;
};

} // namespace

TimelineLayout TimelineLayout::build(const TimelinePyramid &pyramid, const TimelineConnectors *connectors,
                                     const TimelineState &state, const Metrics &metrics)
{
    TimelineLayout layout;
    Builder(layout, pyramid, connectors, state, metrics).build();
    return layout;
}

int TimelineLayout::laneAt(int zone, int y) const
{
    const auto found = std::ranges::find_if(lanes, [zone, y](const TimelineLane &lane) {
        return lane.zone == zone && y >= lane.top && y < lane.top + lane.height;
    });
    return found == lanes.end() ? -1 : int(found - lanes.begin());
}

int TimelineLayout::rowAt(int zone, int y) const
{
    const int lane = laneAt(zone, y);
    if (lane < 0)
        return -1;
    const TimelineLane &here = lanes[std::size_t(lane)];
    for (int row = here.firstRow; row < here.firstRow + here.rowCount; ++row) {
        if (y >= rows[std::size_t(row)].top && y < rows[std::size_t(row)].top + rows[std::size_t(row)].height)
            return row;
    }
    return -1;
}

int TimelineLayout::laneOf(Lane party, quint16 peer) const
{
    if (party != Lane::ChargePoint)
        return party < Lane::Count ? laneOfParty[int(party)] : -1;
    return peer < laneOfPeer.size() ? laneOfPeer[peer] : -1;
}

} // namespace Roamscope
