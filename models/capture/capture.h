// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frametable.h"
#include "models/capture/ledger.h"
#include "models/capture/stringtable.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <memory>
#include <vector>

namespace Roamscope {

class SourceBytes;
struct SourceSetting;

/// What the number of a FramePlace counts. Words for a reader: placeText() (arenasink.h).
enum class PlaceUnit : quint8 { Line, Packet, Row, Entry };

/// The bytes of a source that a frame was made of.
struct FramePlace
{
    quint64 offset = 0; ///< in the source
    quint32 length = 0; ///< 0 = not known
    quint32 number = 0; ///< 1-based packet, row or entry; 0 = the line at `offset`
};

/// Where frames of a capture come from: one file (or one recording).
struct CaptureSource
{
    QString path; ///< as the user knows it; for a zip "archive.zip!/member.log"
    QString importerId; ///< "open-ocpp-trace", "text-log" …
    std::shared_ptr<SourceBytes> bytes; ///< the mapping; null when the source cannot be read any more
    std::shared_ptr<SourceBytes> arena; ///< rebuilt frames; null when there are none
    quint64 size = 0;
    quint64 lines = 0;
    bool reversed = false; ///< newest line first
    bool hasTimes = true;
    PlaceUnit unit = PlaceUnit::Line;
    bool placed = false; ///< each frame in the arena stands behind its FramePlace (ArenaSink)
    int zoneMinutes = 0; ///< with which times without a zone were read (FrameFlag::ZoneAssumed)
    std::shared_ptr<const SourceSetting> setting {}; ///< how it was arranged (merge/arrangement.h); null = as it was read
};

/// A view of one frame's message, decoded when it is looked at.
struct FrameBody
{
    QByteArray message; ///< the OCPP-J array, or the HTTP body, as JSON text
    QByteArray payload; ///< the payload object of an OCPP-J message, or the HTTP body
    QByteArray messageId;
    QByteArray action; ///< from the message itself (empty for responses)
    QByteArray errorCode; ///< CALLERROR
    QByteArray errorDescription;
    // HTTP
    QByteArray method;
    QByteArray path; ///< with query
    QList<std::pair<QByteArray, QByteArray>> headers; ///< secrets masked
    int httpStatus = 0;
    int ocpiStatus = 0; ///< status_code of the envelope; 0 = none
    QByteArray correlationId;
    // Event
    QByteArray text;
    QByteArray eventSource; ///< who wrote the line: a module, a logger
    QByteArray severity; ///< "debug", "info", "warning", "error" as written
};

/// An ordered set of Frames: files that lie where they are, or a recording that grows.
/// Filled by one writer (an import or a recorder); everything const may be called from any thread
/// for rows below size().
class Capture
{
public:
    Capture();
    ~Capture();
    Capture(const Capture &) = delete;
    Capture &operator=(const Capture &) = delete;

    const FrameTable &frames() const { return m_frames; }
    FrameTable &frames() { return m_frames; }
    quint32 size() const { return m_frames.size(); }
    const StringTable &actions() const { return m_actions; }
    StringTable &actions() { return m_actions; }
    const StringTable &peers() const { return m_peers; }
    StringTable &peers() { return m_peers; }
    const Ledger &ledger() const { return m_ledger; }
    Ledger &ledger() { return m_ledger; }

    QString title() const;
    std::vector<CaptureSource> sources() const;
    int addSource(CaptureSource source);
    void updateSource(int index, CaptureSource source);
    /// Importers: the row range [first, next) came from bytes at `offset`, which is line `line` (1-based).
    /// Makes lineNumber() cheap; ascending offsets.
    void addLineMark(int source, quint64 offset, quint64 line);
    std::vector<std::pair<quint64, quint64>> lineMarks(int source) const; ///< (offset, line)

    /// The raw bytes of a row as they stand in its source (or arena); empty when the source vanished.
    QByteArrayView rawBytes(FrameId id) const;
    /// Decodes a row: unescapes, picks the frame out of its record, splits it. Never throws; on damaged
    /// bytes `message` holds them as they are and the rest is empty.
    FrameBody body(FrameId id) const;
    /// The message id (or correlation id) of a row, unescaped.
    QByteArray messageId(FrameId id) const;
    /// Line of the source (1-based) at which the row starts, or its packet, row or entry; counts newlines, cached by block.
    quint64 lineNumber(FrameId id) const;
    /// The line (1-based) of a source at an offset of its bytes.
    quint64 lineOf(int source, quint64 offset) const;
    /// Where the bytes of a row came from, also of one that was rebuilt in the arena.
    FramePlace place(FrameId id) const;
    /// Where a line (1-based) of a source begins; its size when it has fewer lines.
    quint64 offsetOfLine(int source, quint64 line) const;

    /// Frames in time order. Empty when rows are already in time order (the usual case).
    /// Valid after loading; see CaptureLoader.
    const std::vector<FrameId> &timeOrder() const { return m_timeOrder; }
    void setTimeOrder(std::vector<FrameId> order) { m_timeOrder = std::move(order); }
    /// First and last time; noTime when no row has one.
    TimeUs firstTime() const;
    TimeUs lastTime() const;

    /// Latency of an exchange in µs, for either of its rows; −1 when there is none.
    qint64 latency(FrameId id) const;

    /// The same frame in other sources, of a capture with several (merge/sightings.h). One of them counts; the others
    /// have FrameFlag::Duplicate.
    std::vector<FrameId> sightings(FrameId id) const;
    /// Arranging only: (row, other sighting), both ways, ascending.
    void setSightings(std::vector<std::pair<FrameId, FrameId>> sightings) { m_sightings = std::move(sightings); }

private:
    FrameTable m_frames;
    StringTable m_actions;
    StringTable m_peers;
    Ledger m_ledger;
    std::vector<FrameId> m_timeOrder;
    std::vector<std::pair<FrameId, FrameId>> m_sightings;
    struct Private;
    std::unique_ptr<Private> d;
};

using CapturePtr = std::shared_ptr<Capture>;

} // namespace Roamscope
