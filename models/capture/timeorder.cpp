// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/timeorder.h"

#include "models/capture/filter.h"

#include <numeric>

namespace Roamscope {

std::vector<FrameId> timeOrderOf(const Capture &capture, const std::atomic_bool *cancelled)
{
    const FrameTable &frames = capture.frames();
    const quint32 size = frames.size();
    TimeUs last = noTime;
    FrameId id = 0;
    for (; id < size; ++id) {
        const TimeUs time = frames.time(id);
        if (time < last)
            break;
        last = time;
    }
    if (id >= size)
        return {};
    std::vector<FrameId> rows(size);
    std::iota(rows.begin(), rows.end(), FrameId(0));
    sortRows(capture, rows, SortKey::Time, false, cancelled);
    if (cancelled && *cancelled)
        return {};
    return rows;
}

} // namespace Roamscope
