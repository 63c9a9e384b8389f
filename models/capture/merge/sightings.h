// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/merge/clockfit.h"

#include <atomic>
#include <memory>
#include <vector>

namespace Roamscope {

/// One frame that stands in two sources.
struct Sighting
{
    FrameId first = noFrame; ///< in the source with the lower index
    FrameId second = noFrame;
};

/// All that two sources have both seen.
struct SourcePair
{
    int first = 0; ///< indices into Capture::sources()
    int second = 0;
    std::vector<Sighting> sightings {}; ///< ascending by `first`
};

/// The same frames at two places: one message in the log of the charger and in that of the CSMS. Both must have the same
/// kind, message id and content (other blanks and another order of members do not matter), not contradict each other in
/// charge point or direction, and, where a message id occurs more than once, fit to how far the two clocks are apart at
/// that time: a retry is no second sighting. Found once for the sources as they were read; zones and clocks change nothing.
class Sightings
{
public:
    /// For a worker thread. Null when cancelled.
    static std::shared_ptr<const Sightings> find(const Capture &loaded, const std::atomic_bool *cancelled = nullptr);

    /// Pairs of sources that have frames in common, those with most of them first.
    const std::vector<SourcePair> &pairs() const { return m_pairs; }
    const SourcePair *between(int source, int other) const;
    /// How many frames of a source stand in another one too.
    quint64 count(int source) const;
    bool isEmpty() const { return m_pairs.empty(); }

private:
    std::vector<SourcePair> m_pairs;
    std::vector<quint64> m_counts;
};

/// The differences of two sources, in the order of time: with `corrected` as the arrangement shows them, otherwise with
/// zones applied but clocks as they were, as a fit wants them. `of` is the source that would be corrected.
std::vector<ClockPoint> clockPoints(const Capture &loaded, const SourceArrangement &arrangement, const SourcePair &pair, int of,
                                    bool corrected = false);

} // namespace Roamscope
