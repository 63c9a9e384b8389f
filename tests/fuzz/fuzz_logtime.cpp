// SPDX-License-Identifier: GPL-3.0-or-later
// Times and hints in any line: positions lie inside, times are plausible.
#include "models/capture/textlog/linehints.h"
#include "models/capture/textlog/logtime.h"

#include <cstdlib>

using namespace Roamscope;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    for (const DateOrder order : {DateOrder::Unknown, DateOrder::DayFirst, DateOrder::MonthFirst}) {
        int at = 0;
        int length = 0;
        LogTime time;
        while ((at = findLogTime(text, at, order, &time, &length)) >= 0) {
            if (length <= 0 || std::size_t(at + length) > size || !time.isValid())
                std::abort();
            if (time.completeness == LogTime::Completeness::NoDate && (time.value < 0 || time.value >= 86'400'000'000))
                std::abort();
            at += length;
        }
    }
    const auto inside = [&](std::string_view part) {
        return part.empty() || (part.data() >= text.data() && part.data() + part.size() <= text.data() + text.size());
    };
    LineHints hints;
    readLineHints(text.substr(0, size / 2), text.substr(size / 2), &hints);
    for (const std::string_view peer : hints.peers) {
        if (!inside(peer))
            std::abort();
    }
    if (!inside(connectedStation(text)))
        std::abort();
    return 0;
}
