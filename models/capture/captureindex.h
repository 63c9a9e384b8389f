// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/importer.h"

#include <QString>

#include <atomic>

namespace Roamscope {

/// The index of a source, kept in a file beside it so that it opens again at once
/// (docs/capture-format.md). It is thrown away when size, time, content, options or its own bytes do not
/// agree; every field is checked before it is used.
namespace CaptureIndex {

/// Where the index of a file is: in `folder` when one is named and may be written, else beside the file where
/// that folder may be written, else in the cache folder.
QString pathFor(const QString &sourcePath, const QString &folder = {});

/// Fills the capture from the index of its source `source`. False (and nothing changed) when there is
/// none that holds.
bool load(Capture &capture, int source, const QString &indexPath, const ImportOptions &options);

/// Writes the index of a source, whose rows are those from `first` on, `rows` of them. False when it cannot be
/// written, the source has changed since, or `cancelled`; then no file is left behind.
bool save(const Capture &capture, int source, FrameId first, quint32 rows, const QString &indexPath, const ImportOptions &options,
          const std::atomic_bool *cancelled = nullptr);
/// The same for a capture that holds exactly one source.
bool save(const Capture &capture, const QString &indexPath, const ImportOptions &options,
          const std::atomic_bool *cancelled = nullptr);

} // namespace CaptureIndex

} // namespace Roamscope
