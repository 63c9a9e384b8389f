// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/parallel.h"

#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>

namespace Roamscope {

/// Works on chunks of a source on all cores and hands them on in their order.
///
/// `next()` cuts the next chunk (null at the end; called by one thread at a time), `work(chunk, worker)`
/// does what takes time, `consume(chunk)` gets the chunks one by one in order and may say false to stop.
/// The thread that finishes a chunk consumes it when it is its turn, so no thread waits for another; at
/// most four chunks a worker are held. The calling thread is one of the workers.
template<typename Chunk, typename Next, typename Work, typename Consume>
void runChunkPipeline(int threads, Next &&next, Work &&work, Consume &&consume)
{
    const std::size_t workers = workerCount(threads);
    const std::size_t window = workers * 4;
    std::mutex mutex;
    std::condition_variable changed;
    std::map<std::size_t, std::unique_ptr<Chunk>> finished;
    std::size_t issued = 0;
    std::size_t consumed = 0;
    bool consuming = false;
    bool exhausted = false;
    bool stopped = false;

    const auto run = [&](std::size_t worker) {
        std::unique_lock lock(mutex);
        while (!stopped && !(exhausted && consumed == issued)) {
            if (!consuming && !finished.empty() && finished.begin()->first == consumed) {
                std::unique_ptr<Chunk> chunk = std::move(finished.begin()->second);
                finished.erase(finished.begin());
                consuming = true;
                lock.unlock();
                const bool goOn = consume(std::move(chunk));
                lock.lock();
                consuming = false;
                ++consumed;
                stopped = stopped || !goOn;
                changed.notify_all();
            } else if (!exhausted && issued - consumed < window) {
                std::unique_ptr<Chunk> chunk = next();
                if (!chunk) {
                    exhausted = true;
                    changed.notify_all();
                    continue;
                }
                const std::size_t index = issued++;
                lock.unlock();
                work(*chunk, worker);
                lock.lock();
                finished.emplace(index, std::move(chunk));
            } else {
                changed.wait(lock);
            }
        }
        changed.notify_all();
    };
    std::vector<std::thread> helpers;
    for (std::size_t worker = 1; worker < workers; ++worker)
        helpers.emplace_back(run, worker);
    run(0);
    for (std::thread &helper : helpers)
        helper.join();
}

} // namespace Roamscope
