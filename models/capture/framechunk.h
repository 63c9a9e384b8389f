// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"
#include "models/capture/ledger.h"
#include "models/capture/recordparser.h"

#include <string>
#include <string_view>
#include <vector>

namespace Roamscope {

/// Interned strings of one chunk; small, found again in a few nanoseconds.
class ChunkStrings
{
public:
    ChunkStrings() { m_texts.emplace_back(); }
    quint16 intern(std::string_view text);
    const std::vector<std::string> &texts() const { return m_texts; }

private:
    void rehash(std::size_t slots);
    std::vector<std::string> m_texts; ///< [0] = ""
    std::vector<quint16> m_slots;
    quint16 m_last = 0; ///< the same text often comes again at once
};

/// A frame as one worker has read it, before it takes its place in the capture.
struct ChunkRow
{
    TimeUs time;
    quint64 offset;
    quint32 length;
    quint32 idOffset; ///< of the message id in FrameChunk::ids
    quint16 idLength;
    quint16 peer; ///< index into FrameChunk::peers
    quint16 action;
    quint16 flags;
    FrameKind kind;
    quint8 lanes;
    ProtocolVersion version;
    quint8 status;
};

/// What a worker makes of some MiB of a source. Line numbers count from the chunk's first line (0).
struct FrameChunk
{
    std::size_t index = 0;
    quint64 begin = 0;
    quint64 end = 0;
    quint64 lines = 0;
    std::vector<ChunkRow> rows;
    std::string ids;
    ChunkStrings peers;
    ChunkStrings actions;
    std::vector<LedgerEntry> ledger;
    quint64 ledgerDropped[int(LedgerReason::Count)] = {}; ///< beyond the detail kept: counted only
    quint64 ledgerDroppedBytes = 0;

    QByteArrayView messageId(const ChunkRow &row) const { return {ids.data() + row.idOffset, row.idLength}; }
    void addRow(const ParsedRecord &record, quint64 recordOffset);
    void addLedger(LedgerEntry entry);
};

} // namespace Roamscope
