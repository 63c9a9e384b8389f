// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/documentwriter.h"
#include "models/capture/capture.h"

#include <simdjson.h>

#include <string>

namespace Roamscope {

/// Reads values out of one frame's payload with the place where they stand. Keeps its buffers; what root()
/// gives is valid until the next read().
class FramePayload
{
public:
    explicit FramePayload(const Capture &capture)
        : m_capture(capture)
    {
    }

    /// False when the frame has no JSON object.
    bool read(FrameId frame);
    simdjson::dom::object root() const { return m_root; }
    const FrameBody &body() const { return m_body; }
    FrameId frame() const { return m_frame; }

    /// A scalar member; absent when it is missing, null, an object or a list. `stem` is the pointer of `object`.
    FrameValue value(simdjson::dom::object object, const char *name, const QByteArray &stem = {}) const;
    /// The same with a number written as text ("1234") made a number, and the decimal point moved.
    FrameValue number(simdjson::dom::object object, const char *name, const QByteArray &stem = {}, int places = 0) const;

private:
    const Capture &m_capture;
    FrameId m_frame = noFrame;
    FrameBody m_body;
    std::string m_buffer;
    simdjson::dom::parser m_parser;
    simdjson::dom::object m_root;
};

} // namespace Roamscope
