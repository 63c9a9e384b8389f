// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capture.h"
#include "models/capture/importer.h"

#include <QString>
#include <QStringList>

namespace Roamscope {

class Options;
class SourceChoices;

/// Reads the files that a command names and lays them together as one capture. Prints an error for each source
/// that could not be read; null when none could.
CapturePtr loadCapture(const Options &options);
/// The same for files that are not the arguments themselves.
CapturePtr loadCapture(const QStringList &files, const ImportOptions &import, const SourceChoices &choices);

/// File and line of a frame, as errors and findings name them.
QString sourceFile(const Capture &capture, FrameId frame);

} // namespace Roamscope
