// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Roamscope {

/// How the frames of a generated file are written.
enum class GeneratedForm {
    Records, ///< Open OCPP Trace, payload as an object
    RawRecords, ///< the same with the frame as an escaped string in `raw`
    TextLog, ///< a back end's log with the frame behind a prefix
};

/// Writes a file of exchanges of a few hundred charge points, the same for the same seed. About 400
/// bytes a frame. False when the disk is full.
bool generateCapture(const QString &path, GeneratedForm form, quint64 frames, quint64 seed);

} // namespace Roamscope
