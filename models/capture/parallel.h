// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace Roamscope {

/// Cores to use for work that is all computation.
inline unsigned workerCount(int wanted = 0)
{
    const unsigned cores = std::max(1u, std::thread::hardware_concurrency());
    return wanted > 0 ? std::min(unsigned(wanted), 64u) : std::min(cores, 16u);
}

/// Calls `function(index)` for each index below `count`, on all cores; the calling thread works too.
/// Indices are handed out in order, so an early end is near the front.
template<typename Function>
void parallelFor(std::size_t count, Function &&function, int threads = 0)
{
    std::atomic<std::size_t> next {0};
    const auto work = [&] {
        for (std::size_t index = next.fetch_add(1); index < count; index = next.fetch_add(1))
            function(index);
    };
    const std::size_t others = std::min<std::size_t>(workerCount(threads), count) - (count ? 1 : 0);
    std::vector<std::thread> helpers;
    helpers.reserve(others);
    for (std::size_t i = 0; i < others; ++i)
        helpers.emplace_back(work);
    work();
    for (std::thread &helper : helpers)
        helper.join();
}

} // namespace Roamscope
