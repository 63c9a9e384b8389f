// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysisfacts.h"

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace Roamscope {

/// Frames that follow each other in the order of time, and what they say.
struct FactChunk
{
    quint32 first = 0; ///< position of the first in the order of time
    quint32 count = 0;
    std::vector<Fact> facts; ///< in the order of the frames
    std::vector<SchemaFinding> findings;
};

/// Reads the frames of a capture into facts on all cores and hands them on chunk by chunk in the order of time; at most
/// a few chunks are in memory. The capture must outlive it. One thread takes.
class FactStream
{
public:
    /// From position `first` to `end` (both in the order of time).
    FactStream(const Capture &capture, bool validate, quint32 first, quint32 end, const std::atomic_bool *cancelled);
    ~FactStream();
    FactStream(const FactStream &) = delete;
    FactStream &operator=(const FactStream &) = delete;

    const Capture &capture() const { return m_capture; }
    /// The next chunk; null at the end, or when cancelled.
    std::unique_ptr<FactChunk> next();
    bool isCancelled() const { return m_stop; }
    FrameId frameAt(quint32 position) const { return m_order.size() >= m_end ? m_order[position] : position; }

    /// Calls `see(FrameId)` for each frame and, after it, `take(const Fact &)` for each fact of it.
    template<typename See, typename Take>
    void replay(const FactChunk &chunk, See &&see, Take &&take) const
    {
        std::size_t fact = 0;
        for (quint32 position = chunk.first; position < chunk.first + chunk.count; ++position) {
            const FrameId frame = frameAt(position);
            see(frame);
            for (; fact < chunk.facts.size() && chunk.facts[fact].frame == frame; ++fact)
                take(chunk.facts[fact]);
        }
    }

private:
    void run();
    /// False when cancelled.
    bool read(FactReader &reader, std::size_t index, FactChunk &chunk) const;

    const Capture &m_capture;
    const std::vector<FrameId> &m_order;
    const bool m_validate;
    const quint32 m_first;
    const quint32 m_end;
    const std::atomic_bool *m_cancelled;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<std::unique_ptr<FactChunk>> m_chunks;
    std::size_t m_next = 0; ///< to be read
    std::size_t m_taken = 0;
    bool m_stop = false;
    std::vector<std::thread> m_threads;
};

/// Gets the facts of a capture that somebody else reads, so that bodies are parsed once.
class FactListener
{
public:
    virtual ~FactListener() = default;
    /// Each chunk of the capture once, in order; by one thread at a time.
    virtual void take(const FactStream &stream, const FactChunk &chunk) = 0;
};

} // namespace Roamscope
