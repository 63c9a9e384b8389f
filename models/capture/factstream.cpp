// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/factstream.h"

#include "models/capture/parallel.h"

#include <algorithm>

namespace Roamscope {

namespace {
constexpr quint32 chunkSize = 8192;
constexpr std::size_t chunksAhead = 8; ///< that readers may be in front: bounds the memory
} // namespace

FactStream::FactStream(const Capture &capture, bool validate, quint32 first, quint32 end, const std::atomic_bool *cancelled)
    : m_capture(capture)
    , m_order(capture.timeOrder())
    , m_validate(validate)
    , m_first(first)
    , m_end(std::max(first, end))
    , m_cancelled(cancelled)
    , m_chunks((m_end - first + chunkSize - 1) / chunkSize)
{
    if (m_chunks.size() < 2)
        return; // next() reads it
    const unsigned threads = workerCount();
    for (unsigned i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { run(); });
}

FactStream::~FactStream()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

std::unique_ptr<FactChunk> FactStream::next()
{
    if (m_taken >= m_chunks.size())
        return {};
    if (m_threads.empty()) {
        auto chunk = std::make_unique<FactChunk>();
        FactReader reader(m_capture, m_validate);
        m_stop = !read(reader, m_taken++, *chunk);
        return m_stop ? nullptr : std::move(chunk);
    }
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_chunks[m_taken] || m_stop; });
    std::unique_ptr<FactChunk> chunk = std::move(m_chunks[m_taken]);
    ++m_taken;
    lock.unlock();
    m_wake.notify_all();
    return chunk;
}

bool FactStream::read(FactReader &reader, std::size_t index, FactChunk &chunk) const
{
    chunk.first = m_first + quint32(index) * chunkSize;
    chunk.count = std::min(m_end - chunk.first, chunkSize);
    for (quint32 position = chunk.first; position < chunk.first + chunk.count; ++position) {
        if ((position & 255) == 0 && m_cancelled && m_cancelled->load(std::memory_order_relaxed))
            return false;
        reader.read(frameAt(position), chunk.facts, chunk.findings);
    }
    return true;
}

void FactStream::run()
{
    FactReader reader(m_capture, m_validate);
    std::size_t facts = 0; // of the chunk before: the next one has about as many
    while (true) {
        std::size_t index = 0;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stop || m_next >= m_chunks.size() || m_next < m_taken + chunksAhead; });
            if (m_stop || m_next >= m_chunks.size())
                return;
            index = m_next++;
        }
        auto chunk = std::make_unique<FactChunk>();
        chunk->facts.reserve(facts + facts / 8);
        const bool whole = read(reader, index, *chunk);
        facts = chunk->facts.size();
        {
            const std::lock_guard lock(m_mutex);
            if (whole)
                m_chunks[index] = std::move(chunk);
            else
                m_stop = true;
        }
        m_wake.notify_all();
        if (!whole)
            return;
    }
}

} // namespace Roamscope
