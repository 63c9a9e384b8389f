// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capture.h"

#include <QString>

namespace Roamscope {

/// Texts of a frame for the clipboard.
namespace FrameText {

/// The message as JSON, or the text of an event.
QString json(const Capture &capture, FrameId frame);
/// The bytes as they stand in the source. At most `limit` bytes.
QString raw(const Capture &capture, FrameId frame, qsizetype limit = 4 << 20);
/// A curl command that repeats an HTTP request, secrets masked; empty for what is not one. A response
/// gives its request's.
QString curl(const Capture &capture, FrameId frame);
/// "capture.log:1234", where the frame stands.
QString location(const Capture &capture, FrameId frame);

} // namespace FrameText

} // namespace Roamscope
