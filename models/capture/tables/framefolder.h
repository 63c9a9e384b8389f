// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/ledger.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace Roamscope {

class SourceBytes;

/// What may be read of a folder with one message a file.
struct FrameFolderLimits
{
    int files = 1'000'000;
    qint64 fileSize = 16 << 20;
    qint64 size = qint64(8) << 30; ///< of all
    std::vector<LedgerEntry> *notes = nullptr; ///< gets what was left out
    std::function<bool()> isCancelled {};
};

/// The files of a folder (not of the folders in it) in their natural order ("9.json" before "10.json") as one source:
/// a line of JSON for each, with "file", "name time" where the name tells one, "changed" and "content", which is the JSON
/// that the file holds, or its text. Null when there is none.
std::shared_ptr<SourceBytes> readFrameFolder(const QString &path, const FrameFolderLimits &limits);

} // namespace Roamscope
