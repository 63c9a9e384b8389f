// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capturewriter.h"
#include "models/capture/importer.h"

#include <memory>

namespace Roamscope {

struct FrameChunk;

/// Who sent a message, when and to whom, as far as its source tells.
struct MessageHead
{
    TimeUs time = noTime;
    Lane from = Lane::Unknown;
    Lane to = Lane::Unknown;
    ProtocolVersion version = ProtocolVersion::Unknown;
    FrameFlags flags {};
    QByteArrayView peer {}; ///< charge point id; empty = as the options say
};

/// For importers of sources whose bytes are not frames (packets, columns, documents): writes each rebuilt frame to the
/// arena of its source, behind the place that it came from, and adds it to the capture: interned, paired with its
/// request, published now and then. One thread; finish() or the destructor hands over what is left.
///
/// When the arena or the capture is full the calls return false, and the ledger says so.
class ArenaSink
{
public:
    ArenaSink(Capture &capture, int source, const ImportOptions &options, PlaceUnit unit);
    ~ArenaSink();
    ArenaSink(const ArenaSink &) = delete;
    ArenaSink &operator=(const ArenaSink &) = delete;

    /// An OCPP-J message, kept as it is. What does not begin as one becomes a damaged frame and a ledger entry.
    bool addMessage(const MessageHead &head, QByteArrayView message, const FramePlace &place);
    /// An HTTP message or an event, written as the record of a canonical capture; secrets in headers are masked.
    bool addRecord(const RecordedFrame &frame, const FramePlace &place);
    /// For workers that have read many frames: puts `bytes`, where each frame stands behind its FramePlace, into the arena
    /// and returns their offset there; −1 when it is full.
    qint64 store(QByteArrayView bytes);
    /// Adds the rows of a chunk, and its ledger; offsets of rows that are InArena count from the arena's beginning.
    bool addChunk(const FrameChunk &chunk);
    /// What did not become a frame. The source is set here; `line` may be a packet, row or entry.
    void addLedger(LedgerEntry entry);
    /// Counts many of a kind that need no place of their own.
    void countLedger(LedgerReason reason, quint64 count, quint64 bytes);

    /// Frames so far.
    quint64 count() const;
    /// Lines of the source, for its description; packets, rows or entries where they are counted.
    void finish(quint64 lines);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// "line 12", "packet 7", "row 3": translated.
QString placeText(PlaceUnit unit, quint64 number);

} // namespace Roamscope
