// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"
#include "models/capture/tables/columnmap.h"

#include <string>
#include <string_view>

namespace Roamscope {

/// What a text says of the direction of a message.
struct FlowReading
{
    FlowMeaning meaning = FlowMeaning::Unknown;
    int relative = 0; ///< +1 "in", "received", ">>"; −1 "out", "sent": from the point of view of whoever wrote it

    bool isKnown() const { return meaning != FlowMeaning::Unknown || relative != 0; }
};
/// "CP-->CMS", "Central System to Charge Point", "in", "<<", "request" …
FlowReading readFlow(std::string_view text);
/// One side alone: "ChargePoint", "CSMS", "CPO".
Lane laneOfParty(std::string_view text);

/// The OCPP action that a command names, in the catalog's spelling, and what its ending says: "HeartbeatRequest",
/// "heartbeat.conf", "BOOT_NOTIFICATION". Actions that the catalog does not know come back as they are.
struct CommandReading
{
    std::string action {};
    bool known = false;
    bool hasKind = false;
    FrameKind kind = FrameKind::Call;
};
CommandReading readCommand(std::string_view text);

/// "CALL", "2", "Response", "CALLERROR"; false when it is none.
bool readMessageType(std::string_view text, FrameKind *kind);

/// A time as a cell tells it.
struct TableTime
{
    TimeUs value = noTime; ///< without a zone as if it were UTC
    bool hasZone = false;
    bool hasDate = true; ///< false: a time of day, `value` counts from midnight
};
/// The whole cell must be the time.
TableTime readTableTime(std::string_view text, DateOrder order);
/// A date alone, as µs since 1970; noTime when it is none.
TimeUs readTableDate(std::string_view text, DateOrder order);

bool namesHttpMethod(std::string_view text);
bool isSeverity(std::string_view text);
bool isUuid(std::string_view text);
/// A number with a point or a comma for the decimals ("1 234,5", "0.5"); false when it is none.
bool readTableNumber(std::string_view text, double *value);

} // namespace Roamscope
