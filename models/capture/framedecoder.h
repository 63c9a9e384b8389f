// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capture.h"

namespace Roamscope {

/// Decodes the bytes of a row (see FrameFlag: record, escaped or plain) into its parts. Never throws.
FrameBody decodeFrame(QByteArrayView bytes, quint16 flags, FrameKind kind);
/// Splits an OCPP-J array into the parts of `body`; `body.message` is set by the caller.
void splitMessage(QByteArrayView message, FrameBody &body);
/// A header's value as it may be shown: keys and tokens are replaced by dots.
QByteArray maskedHeader(QByteArrayView name, QByteArrayView value);

} // namespace Roamscope
