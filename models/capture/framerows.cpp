// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/framerows.h"

#include <algorithm>
#include <bit>

namespace Roamscope {

namespace {

bool stopped(const std::atomic_bool *cancelled)
{
    return cancelled && cancelled->load(std::memory_order_relaxed);
}

/// The frame that stands for an exchange: its request.
FrameId leader(const FrameTable &frames, FrameId id, FrameId last)
{
    if (!isResponse(frames.kind(id)))
        return id;
    const FrameId request = frames.pair(id);
    return request < last && isRequest(frames.kind(request)) ? request : id;
}

std::vector<FrameId> leaders(const Capture &capture, const FrameRowsQuery &query, const std::vector<FrameId> *matches,
                             std::vector<FrameId> &late, const std::atomic_bool *cancelled)
{
    const FrameTable &frames = capture.frames();
    std::vector<FrameId> rows;
    if (!matches) {
        const bool wantsLate = query.first > 0 && query.arrangement == Arrangement::Under;
        rows.reserve((query.last - query.first) / 2 + 16);
        for (FrameId id = query.first; id < query.last; ++id) {
            if ((id & FrameBlock::mask) == 0 && stopped(cancelled))
                return rows;
            const FrameId row = leader(frames, id, query.last);
            if (row == id)
                rows.push_back(id);
            else if (wantsLate && row < query.first)
                late.push_back(row);
        }
        std::sort(late.begin(), late.end());
        return rows;
    }
    // One bit a frame sorts and removes doubles in one go: request and response may both match.
    const FrameId first = query.first;
    std::vector<quint64> bits((query.last - first) / 64 + 1);
    for (const FrameId id : *matches) {
        const FrameId row = leader(frames, id, query.last);
        if (row >= first)
            bits[(row - first) / 64] |= quint64(1) << ((row - first) % 64);
        else
            late.push_back(row);
    }
    std::sort(late.begin(), late.end());
    if (stopped(cancelled))
        return rows;
    for (std::size_t word = 0; word < bits.size(); ++word) {
        for (quint64 left = bits[word]; left; left &= left - 1)
            rows.push_back(first + FrameId(word * 64) + FrameId(std::countr_zero(left)));
    }
    return rows;
}

} // namespace

bool FrameRowsQuery::isNatural(const Capture &capture) const
{
    return !descending && (key == SortKey::Row || (key == SortKey::Time && capture.timeOrder().empty()));
}

bool FrameRowsQuery::isIdentity(const Capture &capture) const
{
    return arrangement == Arrangement::InOrder && filter.matchesEverything() && isNatural(capture);
}

FrameRows buildFrameRows(const Capture &capture, const FrameRowsQuery &query, const std::atomic_bool *cancelled)
{
    FrameRows result;
    if (query.isIdentity(capture)) {
        result.identity = true;
        result.matches = query.last - query.first;
        return result;
    }
    const FrameTable &frames = capture.frames();
    if (query.filter.matchesEverything()) {
        result.matches = query.last - query.first;
        if (query.arrangement == Arrangement::InOrder) {
            result.rows.resize(query.last - query.first);
            for (FrameId id = query.first; id < query.last; ++id)
                result.rows[id - query.first] = id;
        } else {
            result.rows = leaders(capture, query, nullptr, result.late, cancelled);
        }
    } else {
        std::vector<FrameId> matches = query.filter.evaluate(capture, query.first, query.last, cancelled);
        result.matches = quint32(matches.size());
        if (query.arrangement == Arrangement::InOrder)
            result.rows = std::move(matches);
        else
            result.rows = leaders(capture, query, &matches, result.late, cancelled);
    }
    if (!stopped(cancelled) && !query.isNatural(capture)) {
        const bool reverseOnly = query.descending
            && (query.key == SortKey::Row || (query.key == SortKey::Time && capture.timeOrder().empty()));
        if (reverseOnly)
            std::reverse(result.rows.begin(), result.rows.end());
        else
            sortRows(capture, result.rows, query.key, query.descending, cancelled);
        result.ascending = false;
    }
    if (!stopped(cancelled) && query.arrangement == Arrangement::Under) {
        std::vector<FrameId> both;
        both.reserve(result.rows.size() * 2);
        for (const FrameId id : result.rows) {
            both.push_back(id);
            const FrameId response = isRequest(frames.kind(id)) ? frames.pair(id) : noFrame;
            if (response < query.last)
                both.push_back(response);
        }
        result.rows = std::move(both);
        result.ascending = false;
    }
    result.cancelled = stopped(cancelled);
    return result;
}

} // namespace Roamscope
