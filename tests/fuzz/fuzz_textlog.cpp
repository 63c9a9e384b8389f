// SPDX-License-Identifier: GPL-3.0-or-later
// The line extractor over any bytes: what it finds lies inside, in order, and each byte belongs to a line.
#include "models/capture/textlog/textlogprofile.h"
#include "models/capture/textlog/textlogscanner.h"

#include <algorithm>
#include <cstdlib>
#include <string>

using namespace Roamscope;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void scan(const std::string &padded, quint64 size, const TextLogProfile &profile, quint64 split)
{
    TextLogScanner scanner(padded.data(), size, profile);
    quint64 at = 0;
    quint64 lines = 0;
    while (at < size) {
        TextLogChunk chunk;
        chunk.begin = at;
        chunk.end = size;
        if (at == 0 && split > 0 && split < size) {
            const std::size_t newline = padded.find('\n', split);
            if (newline != std::string::npos && newline + 1 < size)
                chunk.end = newline + 1;
        }
        scanner.scan(chunk);
        require(chunk.consumed >= chunk.end && chunk.consumed <= size);
        quint64 last = at;
        for (const TextLogFrame &frame : chunk.frames) {
            require(frame.begin >= last && frame.end > frame.begin && frame.end <= size);
            last = frame.begin;
            require(frame.line < chunk.lines);
            if (frame.flags & quint16(FrameFlag::InArena))
                require(frame.offset + frame.length <= chunk.rebuilt.size());
            else
                require(frame.offset + frame.length <= size);
            require(std::size_t(frame.idOffset) + frame.idLength <= chunk.ids.size());
        }
        lines += chunk.lines;
        at = chunk.consumed;
    }
    const quint64 newlines = quint64(std::count(padded.begin(), padded.begin() + std::ptrdiff_t(size), '\n'));
    require(lines == newlines + (size > 0 && padded[size - 1] != '\n'));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    std::string padded(reinterpret_cast<const char *>(data), size);
    padded.append(64, '\0');
    scan(padded, size, TextLogProfile {}, size / 2);
    scan(padded, size, learnTextLog(padded.data(), size, {}, 1'700'000'000'000'000), 0);
    return 0;
}
