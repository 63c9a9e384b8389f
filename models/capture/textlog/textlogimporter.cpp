// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/textlog/textlogimporter.h"

#include "models/capture/prose/prosechunk.h"
#include "models/capture/sourcebytes.h"
#include "models/capture/textlog/textlogcollator.h"
#include "models/capture/textlog/textlogprofile.h"
#include "models/capture/textlog/textlogscanner.h"

#include <QCoreApplication>

#include <algorithm>
#include <condition_variable>
#include <cstring>
#include <deque>
#include <mutex>
#include <thread>

namespace Roamscope {

namespace {

constexpr quint64 firstChunkSize = quint64(256) << 10; ///< so that rows are seen at once
constexpr quint64 chunkSize = quint64(4) << 20;

/// The chunk that begins at `begin`: some MiB, up to a line's end.
quint64 endOfChunk(const char *text, quint64 size, quint64 begin)
{
    const quint64 nominal = begin + (begin == 0 ? firstChunkSize : chunkSize);
    if (nominal >= size)
        return size;
    const auto *newline = static_cast<const char *>(std::memchr(text + nominal, '\n', std::size_t(size - nominal)));
    return newline ? quint64(newline + 1 - text) : size;
}

/// Reads chunks ahead in several threads and hands them out in the order of the file.
class ChunkReader
{
public:
    ChunkReader(const char *text, quint64 size, const TextLogProfile &profile, int threads)
        : m_text(text)
        , m_size(size)
        , m_profile(profile)
        , m_ahead(std::size_t(threads) * 2 + 1)
    {
        for (int i = 0; i < threads; ++i)
            m_threads.emplace_back([this] { work(); });
    }
    ~ChunkReader()
    {
        cancel();
        for (std::thread &thread : m_threads)
            thread.join();
    }
    ChunkReader(const ChunkReader &) = delete;
    ChunkReader &operator=(const ChunkReader &) = delete;

    void cancel()
    {
        m_cancelled = true;
        const std::lock_guard lock(m_mutex);
        m_wake.notify_all();
    }

    /// The next chunk; null after the last.
    std::unique_ptr<TextLogChunk> next()
    {
        std::unique_lock lock(m_mutex);
        while (true) {
            if (!m_jobs.empty() && m_jobs.front().done) {
                std::unique_ptr<TextLogChunk> chunk = std::move(m_jobs.front().chunk);
                m_jobs.pop_front();
                m_wake.notify_all();
                return chunk;
            }
            if (m_cancelled || (m_jobs.empty() && m_position >= m_size))
                return nullptr;
            m_wake.wait(lock);
        }
    }

private:
    struct Job
    {
        quint64 number = 0;
        bool done = false;
        std::unique_ptr<TextLogChunk> chunk;
    };

    void work()
    {
        TextLogScanner scanner(m_text, m_size, m_profile);
        std::unique_lock lock(m_mutex);
        while (!m_cancelled) {
            if (m_position >= m_size)
                return;
            if (m_jobs.size() >= m_ahead) {
                m_wake.wait(lock);
                continue;
            }
            auto chunk = std::make_unique<TextLogChunk>();
            chunk->begin = m_position;
            chunk->end = endOfChunk(m_text, m_size, m_position);
            m_position = chunk->end;
            const quint64 number = m_nextNumber++;
            m_jobs.push_back({number, false, nullptr});
            lock.unlock();
            scanner.scan(*chunk, &m_cancelled);
            lock.lock();
            for (Job &job : m_jobs) {
                if (job.number == number) {
                    job.chunk = std::move(chunk);
                    job.done = true;
                    break;
                }
            }
            m_wake.notify_all();
        }
    }

    const char *const m_text;
    const quint64 m_size;
    const TextLogProfile &m_profile;
    const std::size_t m_ahead;
    std::vector<std::thread> m_threads;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    quint64 m_position = 0;
    quint64 m_nextNumber = 0;
    std::atomic_bool m_cancelled {false};
};

class TextLogImporter : public Importer
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("text-log"); }
    QString displayName() const override
    {
        return QCoreApplication::translate("Roamscope::TextLogImporter", "Text log with OCPP messages");
    }
    int probe(QByteArrayView head, const QString &fileName) const override;
    void read(Capture &capture, int source, const ImportOptions &options, ImportControl &control) const override;
};

int TextLogImporter::probe(QByteArrayView head, const QString &fileName) const
{
    Q_UNUSED(fileName)
    const auto bytes = SourceBytes::fromMemory(head.toByteArray());
    if (!bytes || bytes->size() == 0)
        return 0;
    const TextLogProfile profile;
    TextLogScanner scanner(bytes->data(), bytes->size(), profile);
    TextLogChunk chunk;
    chunk.end = bytes->size();
    scanner.scan(chunk);
    // Below what a capture file of records reaches, even one with some damaged lines.
    if (!chunk.frames.empty())
        return 60;
    // Text without a message in its beginning may have some later; what is no text has none.
    const qsizetype nuls = head.count('\0');
    return nuls * 10 > head.size() ? 0 : 10;
}

void TextLogImporter::read(Capture &capture, int source, const ImportOptions &options, ImportControl &control) const
{
    CaptureSource description = capture.sources()[std::size_t(source)];
    const std::shared_ptr<SourceBytes> bytes = description.bytes;
    if (!bytes)
        return;
    if (bytes->size() == 0) {
        capture.ledger().add({.kind = LedgerKind::SourceError, .reason = LedgerReason::Empty, .source = quint8(source)});
        return;
    }
    const char *const text = bytes->data();
    const quint64 size = bytes->size();
    const qsizetype headSize = qsizetype(std::min<quint64>(size, 64 << 10));
    if (bytes->view().first(headSize).count('\0') * 4 > headSize) {
        capture.ledger().add({.kind = LedgerKind::SourceError, .reason = LedgerReason::Binary, .source = quint8(source)});
        return;
    }
    TextLogProfile profile = learnTextLog(text, size, options, bytes->modifiedUs() ? bytes->modifiedUs() : noTime);
    if (options.prose)
        readProseToo(text, size, description.path, options, &profile);
    TextLogCollator collator(capture, source, options, profile);
    const int cores = int(std::max(1u, std::thread::hardware_concurrency()));
    const int threads = size <= firstChunkSize ? 1 : std::clamp(options.threads > 0 ? options.threads : cores, 1, 16);
    bool cancelled = false;
    {
        ChunkReader reader(text, size, profile, threads);
        TextLogScanner again(text, size, profile);
        quint64 consumed = 0;
        while (std::unique_ptr<TextLogChunk> chunk = reader.next()) {
            if (control.isCancelled()) {
                cancelled = true;
                break;
            }
            const quint64 end = chunk->end;
            if (chunk->begin < consumed) {
                // A frame of the chunk before runs into this one: read what is left of it.
                if (end <= consumed)
                    continue;
                const quint64 begin = consumed;
                chunk = std::make_unique<TextLogChunk>();
                chunk->begin = begin;
                chunk->end = end;
                again.scan(*chunk);
            }
            consumed = std::max(consumed, chunk->consumed);
            if (!collator.add(std::move(chunk)))
                break;
            control.report(end, size);
        }
    }
    collator.finish();
    if (cancelled || control.isCancelled())
        capture.ledger().add({.kind = LedgerKind::SourceError, .reason = LedgerReason::Cancelled, .source = quint8(source)});
    if (bytes->hasShrunk())
        capture.ledger().add({.kind = LedgerKind::SourceError, .reason = LedgerReason::SourceShrank, .source = quint8(source)});
    description = capture.sources()[std::size_t(source)];
    description.lines = collator.lines();
    description.reversed = profile.reversed;
    description.hasTimes = collator.hasTimes();
    capture.updateSource(source, description);
    control.report(size, size);
}

} // namespace

std::unique_ptr<Importer> makeTextLogImporter()
{
    return std::make_unique<TextLogImporter>();
}

void readProseToo(const char *text, quint64 size, const QString &path, const ImportOptions &options, TextLogProfile *profile)
{
    const ProseProfile prose = learnProse(text, size, path, options, noTime);
    profile->prose = proseStatusOfLine;
    profile->families = prose.families;
    // Whoever receives what only charge points send is the CSMS.
    const int received = directionOf(*profile, DirectionWord::Received);
    profile->proseLane = prose.laneKnown ? prose.lane : profile->votes[int(DirectionWord::Received)][0] + profile->votes[int(DirectionWord::Received)][1] > 0 && received > 0 ? Lane::Csms : Lane::ChargePoint;
}

} // namespace Roamscope
