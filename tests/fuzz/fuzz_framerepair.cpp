// SPDX-License-Identifier: GPL-3.0-or-later
// The frame parser and the repairs: whatever is called repaired is JSON.
#include "models/capture/textlog/framerepair.h"
#include "models/capture/textlog/framescan.h"

#include <simdjson.h>

#include <cstdlib>
#include <string>

using namespace Roamscope;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char *>(data), size);
    FrameRepair repair;
    std::size_t at = 0;
    FrameRepair::Mark mark;
    bool marked = false;
    while (at <= text.size() && repair.state() == FrameRepair::State::NeedMore) {
        const std::size_t newline = text.find('\n', at);
        const std::size_t end = newline == std::string::npos ? text.size() : newline;
        const std::string_view line(text.data() + at, end - at);
        if (repair.feed(line) > line.size())
            std::abort();
        if (repair.state() == FrameRepair::State::NeedMore && !repair.isInsideString()) {
            mark = repair.mark();
            marked = true;
        }
        if (newline == std::string::npos)
            break;
        repair.lineEnd();
        at = newline + 1;
    }
    if (repair.state() == FrameRepair::State::Failed && marked)
        repair.restore(mark);
    repair.finish();
    if (repair.state() == FrameRepair::State::Complete) {
        simdjson::dom::parser parser;
        simdjson::dom::element element;
        const simdjson::error_code error = parser.parse(repair.output()).get(element);
        // Bytes that are no UTF-8 are passed on as they are.
        if (error && error != simdjson::UTF8_ERROR && error != simdjson::NUMBER_ERROR)
            std::abort();
    }

    std::string padded = text;
    padded.append(64, '\0');
    FrameHead head;
    const char *p = padded.data();
    const char *const end = p + size;
    FrameParser parser;
    while (p < end) {
        const char *start = findFrameStart(p, end, &head);
        if (!start)
            break;
        if (const char *stop = endOfBrackets(start, end)) {
            if (stop <= start || stop > end)
                std::abort();
            ParsedFrame frame;
            const std::string one = std::string(start, stop) + std::string(64, '\0');
            parser.parse({one.data(), std::size_t(stop - start)}, true, &frame);
        }
        p = start + 1;
    }
    std::string out;
    unescapeJsonInto(text, &out);
    withPlainQuotes(text, true, true);
    return 0;
}
