// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"
#include "models/catalog/protocolversion.h"

#include <memory>
#include <string_view>

namespace Roamscope {

/// How the quotes of a frame are written where it was found.
enum class QuoteStyle : quint8 {
    Plain, ///< "…"
    Escaped, ///< \"…\": inside a JSON string
    TwiceEscaped, ///< \\\"…\\\" and deeper
    Doubled, ///< ""…"": in a field of a CSV table
    Single, ///< '…': printed by Python or JavaScript
    Entity, ///< &quot;…&quot;
    Typographic, ///< “…”
    None, ///< none seen yet (numbers, or the line ends before)
};

/// What the first elements of something that may be a frame say.
struct FrameHead
{
    enum class Verdict : quint8 {
        No, ///< certainly not a frame
        Open, ///< the line ends before it can be told
        Yes,
    };
    Verdict verdict = Verdict::No;
    FrameKind kind = FrameKind::Call;
    QuoteStyle quotes = QuoteStyle::None;
    std::string_view id; ///< as written
    std::string_view third; ///< action or error code, as written
};

/// The next '[' in [from, end) that may begin an OCPP-J array; nullptr when there is none. An array that
/// the line ends in ("Process Call cp001 [") counts: its elements may follow on the next lines.
const char *findFrameStart(const char *from, const char *end, FrameHead *head);
/// Reads the head of what begins at '['. Looks at no more than a few hundred characters.
FrameHead readFrameHead(const char *begin, const char *end);

/// The end (exclusive) of the JSON value that begins with a bracket at `begin`: brackets balanced, strings
/// respected, nothing else checked. nullptr when it does not end before `end`. 64 bytes behind `end` must
/// be readable.
const char *endOfBrackets(const char *begin, const char *end);

/// A frame that is well-formed JSON.
struct ParsedFrame
{
    FrameKind kind = FrameKind::Call;
    std::string_view id; ///< valid until the next parse
    std::string_view action; ///< of a CALL or SEND
    ProtocolVersion version = ProtocolVersion::Unknown; ///< where the shape of the payload tells it
    std::string_view currentTime; ///< of a CSMS, in a response
    std::string_view timestamp; ///< of the message itself, where it has one at its top
};

/// Reads whole frames. Keeps parse buffers: one per thread.
class FrameParser
{
public:
    /// Longest frame that is read; OCPP messages are a few kilobytes.
    static constexpr std::size_t maximumLength = std::size_t(16) << 20;
    enum class Result : quint8 { Frame, NotAFrame, BadJson, BadUtf8, TooDeep, TooLong };

    FrameParser();
    ~FrameParser();
    FrameParser(const FrameParser &) = delete;
    FrameParser &operator=(const FrameParser &) = delete;

    /// `text` is one JSON array; 64 bytes behind it must be readable.
    Result parse(std::string_view text, bool wantTimes, ParsedFrame *frame);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Roamscope
