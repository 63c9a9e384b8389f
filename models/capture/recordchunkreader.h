// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/framechunk.h"
#include "models/capture/recordparser.h"

namespace Roamscope {

class SourceBytes;

/// Reads records (lines, or elements of a document) into chunks. Keeps parse buffers: one per thread.
class RecordChunkReader
{
public:
    RecordChunkReader(const SourceBytes &bytes, quint64 recordLimit);

    /// All lines of [chunk.begin, chunk.end); `isEnd` when the source ends there, for good: what is left without
    /// a newline may be torn.
    void readLines(FrameChunk &chunk, bool isEnd);
    void readRecord(FrameChunk &chunk, const char *begin, const char *end, quint64 line, bool isLast);

private:
    const SourceBytes &m_bytes;
    const quint64 m_recordLimit;
    RecordParser m_parser;
};

/// Why bytes did not become a frame, for the ledger.
LedgerEntry recordRefusal(LedgerReason reason, QByteArrayView record, quint64 offset, quint64 line);

} // namespace Roamscope
