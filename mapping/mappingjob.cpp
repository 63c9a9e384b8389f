// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mappingrun.h"

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace Roamscope {

namespace {

/// Documents that a thread takes at once, and their bytes: few enough that memory stays small, many enough that
/// threads and scripts are asked seldom.
constexpr std::size_t batchDocuments = 256;
constexpr qint64 batchBytes = 4 * 1024 * 1024;
constexpr int aheadPerThread = 4; ///< batches that may wait for an earlier one

struct Batch
{
    qint64 number = 0;
    qint64 first = 0;
    std::vector<QByteArrayView> documents;
    std::vector<QByteArray> owned;
    std::vector<MappedDocument> results;
};

} // namespace

MappingJob::MappingJob(MappingPlanPtr plan, Source source, Sink sink)
    : m_plan(std::move(plan))
    , m_source(std::move(source))
    , m_sink(std::move(sink))
{
}

MappingSummary MappingJob::run(const std::atomic_bool *cancelled, const std::function<void(qint64)> &progress, bool lineage)
{
    MappingSummary summary;
    std::mutex mutex;
    std::condition_variable changed;
    std::map<qint64, Batch> finished; ///< that wait for an earlier one
    qint64 batches = 0; ///< given out
    qint64 written = 0; ///< the next to be written
    qint64 documents = 0;
    bool ended = false;
    bool writing = false;
    const int threads = int(std::clamp(std::thread::hardware_concurrency(), 1u, 8u));
    const auto stops = [cancelled] { return cancelled && cancelled->load(std::memory_order_relaxed); };

    const auto work = [&] {
        Mapper mapper(m_plan);
        for (;;) {
            Batch batch;
            {
                std::unique_lock lock(mutex);
                changed.wait(lock, [&] { return ended || stops() || batches - written < qint64(threads) * aheadPerThread; });
                if (ended || stops())
                    break;
                batch.number = batches++;
                batch.first = documents;
                qint64 bytes = 0;
                while (batch.documents.size() < batchDocuments && bytes < batchBytes) {
                    QByteArrayView view;
                    QByteArray owned;
                    if (!m_source(&view, &owned)) {
                        ended = true;
                        break;
                    }
                    if (!owned.isNull()) {
                        batch.owned.push_back(std::move(owned));
                        view = batch.owned.back();
                    }
                    bytes += view.size();
                    batch.documents.push_back(view);
                }
                documents += qint64(batch.documents.size());
            }
            if (lineage) {
                for (const QByteArrayView document : batch.documents)
                    batch.results.push_back(mapper.map(document, true));
            } else {
                mapper.map(batch.documents, &batch.results);
            }
            std::unique_lock lock(mutex);
            const qint64 number = batch.number;
            finished.emplace(number, std::move(batch));
            // Whoever finds the next one in order writes it, and all that wait behind it.
            while (!writing && !finished.empty() && finished.begin()->first == written) {
                writing = true;
                Batch next = std::move(finished.begin()->second);
                finished.erase(finished.begin());
                lock.unlock();
                for (std::size_t i = 0; i < next.results.size(); ++i) {
                    MappedDocument &result = next.results[i];
                    summary.failed += result.json.isEmpty();
                    summary.withErrors += !result.errors.empty();
                    summary.errors += qint64(result.errors.size());
                    m_sink(next.first + qint64(i), std::move(result));
                }
                summary.documents += qint64(next.results.size());
                if (progress)
                    progress(summary.documents);
                lock.lock();
                ++written;
                writing = false;
            }
            changed.notify_all();
        }
        changed.notify_all();
    };
    std::vector<std::thread> others;
    for (int i = 1; i < threads; ++i)
        others.emplace_back(work);
    work();
    for (std::thread &thread : others)
        thread.join();
    summary.cancelled = stops() && !ended;
    return summary;
}

} // namespace Roamscope
