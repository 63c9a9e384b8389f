// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/arenasink.h"

#include "models/capture/collator.h"
#include "models/capture/sourcebytes.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr std::size_t chunkRows = 16384;
constexpr qsizetype chunkBytes = qsizetype(4) << 20;
constexpr qsizetype excerptSize = 80;
constexpr quint64 residentBytes = quint64(16) << 20; ///< of the arena that stay in memory while it grows

} // namespace

struct ArenaSink::Private
{
    Private(Capture &into, int index, const ImportOptions &options)
        : capture(into)
        , source(index)
        , collator(into, index, options)
        , arena(SourceBytes::createArena())
    {
    }

    Capture &capture;
    const int source;
    Collator collator;
    std::shared_ptr<SourceBytes> arena;
    RecordParser parser;
    FrameChunk chunk {};
    QByteArray bytes {}; ///< of the chunk, on their way to the arena
    QByteArray scratch {};
    quint64 count = 0;
    quint64 released = 0; ///< of the arena
    bool full = false;
    bool finished = false;

    /// Puts the place and the bytes of a frame into the chunk; returns where in the arena the frame will be.
    quint64 place(QByteArrayView frame, const FramePlace &place)
    {
        bytes.append(reinterpret_cast<const char *>(&place), qsizetype(sizeof place));
        const quint64 offset = arena->size() + quint64(bytes.size());
        bytes.append(frame);
        return offset;
    }
    bool added()
    {
        ++count;
        return (chunk.rows.size() < chunkRows && bytes.size() < chunkBytes) || flush();
    }
    bool flush()
    {
        if (!arena || full)
            return false;
        // An empty chunk stands at no place of the source.
        if (chunk.rows.empty() && chunk.ledger.empty())
            return true;
        if (!bytes.isEmpty() && arena->append(bytes) < 0) {
            full = true;
            chunk.rows.clear();
            chunk.addLedger({.kind = LedgerKind::SourceError, .reason = LedgerReason::ExpansionLimit});
        }
        full = !collator.add(chunk) || full;
        if (arena->size() > released + 2 * residentBytes) {
            const quint64 end = arena->size() - residentBytes;
            arena->release(released, end - released);
            released = end;
        }
        chunk = {};
        bytes.clear();
        return !full;
    }
};

ArenaSink::ArenaSink(Capture &capture, int source, const ImportOptions &options, PlaceUnit unit)
    : d(std::make_unique<Private>(capture, source, options))
{
    CaptureSource description = capture.sources()[std::size_t(source)];
    description.arena = d->arena;
    description.placed = true;
    description.unit = unit;
    capture.updateSource(source, description);
    if (!d->arena) {
        d->full = true;
        capture.ledger().add({.kind = LedgerKind::SourceError, .reason = LedgerReason::ExpansionLimit, .source = quint8(source)});
    }
}

ArenaSink::~ArenaSink()
{
    if (!d->finished)
        d->flush();
}

bool ArenaSink::addMessage(const MessageHead &head, QByteArrayView message, const FramePlace &place)
{
    if (d->full)
        return false;
    const MessageHeader header = readMessageHeader({message.data(), std::size_t(message.size())}, false, d->scratch);
    const bool named = header.valid && (header.kind == FrameKind::Call || header.kind == FrameKind::Send);
    ParsedRecord record;
    record.accepted = true;
    record.kind = header.valid ? header.kind : FrameKind::Damaged;
    record.time = head.time;
    record.from = head.from;
    record.to = head.to;
    record.version = head.version;
    record.flags = quint16((head.flags | FrameFlag::InArena).toInt());
    record.length = quint32(std::min<qsizetype>(message.size(), std::numeric_limits<qint32>::max()));
    record.messageId = header.messageId;
    record.action = named ? header.third : std::string_view();
    record.peer = {head.peer.data(), std::size_t(head.peer.size())};
    if (!header.valid) {
        d->chunk.addLedger({.kind = LedgerKind::Damaged, .reason = LedgerReason::NotAFrame, .line = place.number, .offset = place.offset,
                            .length = place.length, .detail = message.first(std::min(message.size(), excerptSize)).toByteArray()});
    }
    d->chunk.addRow(record, d->place(message.first(qsizetype(record.length)), place));
    return d->added();
}

bool ArenaSink::addRecord(const RecordedFrame &frame, const FramePlace &place)
{
    if (d->full)
        return false;
    QByteArray line = captureRecord(frame);
    const qsizetype length = line.size();
    line.append(qsizetype(SourceBytes::padding), '\0');
    ParsedRecord record = d->parser.parse(line.constData(), std::size_t(length));
    if (length == 0 || !record.accepted) {
        addLedger({.kind = LedgerKind::Damaged, .reason = record.reason, .line = place.number, .offset = place.offset, .length = place.length});
        return true;
    }
    record.offset = 0;
    record.length = quint32(length);
    record.flags |= quint16(FrameFlag::InArena) | quint16(FrameFlag::Record);
    d->chunk.addRow(record, d->place(QByteArrayView(line).first(length), place));
    return d->added();
}

qint64 ArenaSink::store(QByteArrayView bytes)
{
    if (d->full || (!d->bytes.isEmpty() && !d->flush()))
        return -1;
    const qint64 offset = bytes.isEmpty() ? qint64(d->arena->size()) : d->arena->append(bytes);
    if (offset < 0) {
        d->full = true;
        d->capture.ledger().add({.kind = LedgerKind::SourceError, .reason = LedgerReason::ExpansionLimit, .source = quint8(d->source)});
    }
    return offset;
}

bool ArenaSink::addChunk(const FrameChunk &chunk)
{
    if (!d->chunk.rows.empty() && !d->flush())
        return false;
    d->count += chunk.rows.size();
    d->full = !d->collator.add(chunk) || d->full;
    return !d->full;
}

void ArenaSink::addLedger(LedgerEntry entry)
{
    d->chunk.addLedger(std::move(entry));
}

void ArenaSink::countLedger(LedgerReason reason, quint64 count, quint64 bytes)
{
    d->capture.ledger().count(reason, count, bytes, quint8(d->source));
}

quint64 ArenaSink::count() const
{
    return d->count;
}

void ArenaSink::finish(quint64 lines)
{
    d->finished = true;
    d->flush();
    CaptureSource description = d->capture.sources()[std::size_t(d->source)];
    description.lines = lines;
    description.hasTimes = d->collator.hasTimes();
    d->capture.updateSource(d->source, description);
}

QString placeText(PlaceUnit unit, quint64 number)
{
    const QString count = QLocale().toString(number);
    switch (unit) {
    case PlaceUnit::Line:
        break;
    case PlaceUnit::Packet:
        return QCoreApplication::translate("Roamscope::FramePlace", "packet %1").arg(count);
    case PlaceUnit::Row:
        return QCoreApplication::translate("Roamscope::FramePlace", "row %1").arg(count);
    case PlaceUnit::Entry:
        return QCoreApplication::translate("Roamscope::FramePlace", "entry %1").arg(count);
    }
    return QCoreApplication::translate("Roamscope::FramePlace", "line %1").arg(count);
}

} // namespace Roamscope
