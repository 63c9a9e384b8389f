// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/filter.h"

#include <algorithm>

namespace Roamscope {

namespace {

qint64 keyOf(const Capture &capture, FrameId id, SortKey key)
{
    const FrameTable &frames = capture.frames();
    switch (key) {
    case SortKey::Row:
        return id;
    case SortKey::Time:
        return frames.time(id);
    case SortKey::Action:
        return frames.action(id);
    case SortKey::Peer:
        return frames.peer(id);
    case SortKey::Latency:
        return capture.latency(id);
    case SortKey::Length:
        return frames.block(id).length[id & FrameBlock::mask];
    case SortKey::Kind:
        return qint64(frames.kind(id));
    case SortKey::Version:
        return qint64(frames.version(id));
    }
    return 0;
}

} // namespace

void sortRows(const Capture &capture, std::vector<FrameId> &rows, SortKey key, bool descending, const std::atomic_bool *cancelled)
{
    Q_UNUSED(cancelled)
    std::stable_sort(rows.begin(), rows.end(), [&](FrameId a, FrameId b) {
        return descending ? keyOf(capture, b, key) < keyOf(capture, a, key) : keyOf(capture, a, key) < keyOf(capture, b, key);
    });
}

} // namespace Roamscope
