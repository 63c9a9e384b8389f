// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"
#include "models/capture/recordparser.h"

#include <simdjson.h>

#include <QByteArrayView>

#include <string>

namespace Roamscope {

/// Gets at the payload of an OCPP message where it lies, without making a FrameBody of the rest: what reading a
/// million frames takes. Keeps parse buffers: one per thread.
class PayloadReader
{
public:
    /// `bytes` as Capture::rawBytes() gives them, with their padding. The object is valid until the next call.
    /// False for what is no plain CALL, CALLRESULT or SEND with an object as payload: decodeFrame() reads more.
    bool read(QByteArrayView bytes, quint16 flags, FrameKind kind, simdjson::dom::object &payload);

private:
    bool readMessage(std::string_view message, FrameKind kind, simdjson::dom::object &payload);
    std::string_view unescaped(QByteArrayView inside);

    RecordParser m_records;
    simdjson::dom::parser m_parser;
    std::string m_buffer;
};

} // namespace Roamscope
