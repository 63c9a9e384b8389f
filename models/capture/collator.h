// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/correlator.h"
#include "models/capture/framechunk.h"
#include "models/capture/importer.h"

namespace Roamscope {

/// Appends chunks to a capture in their order: interns their strings for good, fills in times, pairs
/// responses with requests, moves the ledger, publishes.
class Collator
{
public:
    Collator(Capture &capture, int source, const ImportOptions &options);
    Collator(const Collator &) = delete;
    Collator &operator=(const Collator &) = delete;
    /// False when the capture is full.
    bool add(const FrameChunk &chunk);
    quint64 lines() const { return m_lines; }
    bool hasTimes() const { return m_hasTimes || m_rows == 0; }

private:
    /// What an action tells of itself, for records that do not tell their direction or version.
    struct ActionFacts
    {
        bool known = false;
        Lane from = Lane::Unknown;
        Lane to = Lane::Unknown;
        ProtocolVersion version = ProtocolVersion::Unknown; ///< the only one that has it
    };
    const ActionFacts &factsOf(quint16 action);
    void learnVersion(const FrameChunk &chunk);

    Capture &m_capture;
    const int m_source;
    const ImportOptions m_options;
    Correlator m_correlator;
    const FrameChunk *m_chunk = nullptr; ///< the one being added, and the row of its first frame
    FrameId m_chunkFirst = 0;
    quint64 m_lines = 0;
    quint64 m_lastMark = 0;
    quint64 m_rows = 0;
    TimeUs m_lastTime = noTime;
    bool m_hasTimes = false;
    bool m_toldOverflow = false;
    ProtocolVersion m_learned = ProtocolVersion::Unknown; ///< of records without one
    std::vector<ActionFacts> m_facts; ///< by action
    std::vector<quint16> m_peerIds;
    std::vector<quint16> m_actionIds;
};

} // namespace Roamscope
