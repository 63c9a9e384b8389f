// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/importer.h"
#include "models/capture/ledger.h"

#include <QString>

#include <memory>
#include <vector>

namespace Roamscope {

class SourceBytes;

/// How far compressed input may expand: an archive of a few kilobytes can hold petabytes.
struct ExpansionLimits
{
    quint64 bytes = quint64(32) << 30; ///< of all that a file expands to
    quint64 ratio = 1000; ///< to the compressed size, once `freely` is passed
    quint64 freely = quint64(64) << 20;
    int members = 200; ///< of an archive
};

/// One source that a path holds: the file itself, or a member of an archive.
struct OpenedSource
{
    QString path; ///< "archive.zip!/member.log" for a member
    std::shared_ptr<SourceBytes> bytes; ///< UTF-8 text, or whatever the file is; null when it cannot be read
    LedgerReason reason = LedgerReason::Unsupported; ///< why not
    std::vector<LedgerEntry> notes; ///< what was left out, for the ledger of this source
};

/// Opens a file. gzip and zip are expanded, UTF-16 (with or without byte order mark) becomes UTF-8, into
/// unlinked temporary files; everything else is mapped as it lies. Archives inside archives are not
/// opened. Never throws; what cannot be read comes back with its reason. Runs in a worker thread.
std::vector<OpenedSource> openSources(const QString &path, ImportControl &control, const ExpansionLimits &limits = {});

/// UTF-16 by its byte order mark, or by where its NUL bytes stand. `bigEndian` tells the order.
bool looksLikeUtf16(QByteArrayView head, bool *bigEndian);

} // namespace Roamscope
