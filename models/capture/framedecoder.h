// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capture.h"

namespace Roamscope {

/// Decodes the bytes of a row (see FrameFlag: record, escaped or plain) into its parts. Never throws.
/// `status` is that of the row (Frame::status): of a line of prose its kind.
FrameBody decodeFrame(QByteArrayView bytes, quint16 flags, FrameKind kind, quint8 status = 0);
/// Splits an OCPP-J array into the parts of `body`; `body.message` is set by the caller.
void splitMessage(QByteArrayView message, FrameBody &body);
/// A header's value as it may be shown: keys and tokens are replaced by dots.
QByteArray maskedHeader(QByteArrayView name, QByteArrayView value);

} // namespace Roamscope
