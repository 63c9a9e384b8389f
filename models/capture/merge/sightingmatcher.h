// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/merge/sightings.h"

#include <span>
#include <vector>

namespace Roamscope {

/// A row and what it says; the lowest bit tells whether that is enough to know it by.
struct SightingCandidate
{
    quint64 hash;
    FrameId row;
    bool isTelling() const { return hash & 1; }
};

/// Finds out which rows of two sources with the same content are the same message. Messages that say enough and occur
/// once on each side tell how far the clocks are apart; the others (heartbeats, counters that begin again, retries) are
/// taken where they fit to that.
class SightingMatcher
{
public:
    /// `peers`: by source, which names it uses.
    SightingMatcher(const Capture &loaded, const std::vector<std::vector<bool>> &peers, int first, int second);

    /// Rows with the same content in the one source and in the other, ascending.
    void add(std::span<const SightingCandidate> first, std::span<const SightingCandidate> second);
    /// Fills pair(). `hashes` by row; 0 where a row was not looked at.
    void match(const std::vector<quint64> &hashes);
    SourcePair &pair() { return m_pair; }

private:
    struct Group
    {
        std::vector<FrameId> first;
        std::vector<FrameId> second;
    };
    bool canBeSame(FrameId first, FrameId second) const;
    /// An answer whose call both sources have is taken with its call.
    bool goesWithCall(FrameId first, FrameId second) const;
    qint64 difference(FrameId first, FrameId second) const;
    bool hasClock(FrameId row) const;
    ClockFit fitOf(const std::vector<Sighting> &sightings) const;
    bool fits(const ClockFit &fit, FrameId first, FrameId second, qint64 *distance) const;
    /// The offset that most pairs of rows agree on.
    std::vector<Sighting> mostAgreed() const;
    void resolve(const ClockFit &fit, const Group &group);
    void takeAnswers(const std::vector<quint64> &hashes);
    void take(FrameId first, FrameId second);

    const Capture &m_loaded;
    SourcePair m_pair;
    std::vector<Sighting> m_certain; ///< once on each side, and telling
    std::vector<Sighting> m_single; ///< once on each side, and not telling
    std::vector<Group> m_groups;
    const std::vector<bool> &m_firstPeers;
    const std::vector<bool> &m_secondPeers;
};

} // namespace Roamscope
