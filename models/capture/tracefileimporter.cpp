// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/tracefileimporter.h"

#include "models/capture/chunkpipeline.h"
#include "models/capture/collator.h"
#include "models/capture/jsontext.h"
#include "models/capture/sourcebytes.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace Roamscope {

namespace {

constexpr quint64 chunkSize = quint64(2) << 20;
constexpr quint64 headSize = quint64(1) << 20; // more than a probe is ever given
constexpr quint64 firstChunkSize = quint64(64) << 10;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

qsizetype skipBlanks(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isBlank(text[at]))
        ++at;
    return at;
}

/// How the records of a file lie.
struct Layout
{
    enum class Kind { Lines, Elements, Values };
    Kind kind = Kind::Lines;
    qsizetype begin = 0; ///< of the first record
    QByteArray peer; ///< from the document's head
};

bool isArrayName(QByteArrayView name)
{
    return name == "events" || name == "records" || name == "frames" || name == "messages" || name == "trace"
        || name == "entries";
}

Layout layoutOf(QByteArrayView text)
{
    Layout layout;
    if (text.startsWith("\xEF\xBB\xBF"))
        layout.begin = 3;
    qsizetype at = skipBlanks(text, layout.begin);
    if (at >= text.size())
        return layout;
    layout.begin = at;
    if (text[at] == '[') {
        const qsizetype inner = skipBlanks(text, at + 1);
        if (inner < text.size() && (text[inner] == '{' || text[inner] == '['))
            return {Layout::Kind::Elements, inner, {}};
        return layout;
    }
    if (text[at] != '{')
        return layout;
    const qsizetype object = at++;
    QByteArray peer;
    while (true) {
        at = skipBlanks(text, at);
        if (at >= text.size())
            return layout;
        if (text[at] == ',') {
            ++at;
            continue;
        }
        if (text[at] == '}') {
            ++at;
            break;
        }
        const qsizetype nameEnd = endOfJsonValue(text, at);
        if (text[at] != '"' || nameEnd < 0)
            return layout;
        const QByteArrayView name = text.sliced(at + 1, nameEnd - at - 2);
        at = skipBlanks(text, nameEnd);
        if (at >= text.size() || text[at] != ':')
            return layout;
        at = skipBlanks(text, at + 1);
        if (at < text.size() && text[at] == '[' && isArrayName(name)) {
            const qsizetype inner = skipBlanks(text, at + 1);
            if (inner >= text.size() || text[inner] == '{' || text[inner] == '[' || text[inner] == ']')
                return {Layout::Kind::Elements, inner, peer};
        }
        const qsizetype end = endOfJsonValue(text, at);
        if (end < 0)
            return layout;
        if ((name == "chargePointId" || name == "stationId" || name == "cp" || name == "chargePoint") && text[at] == '"')
            peer = jsonStringValue(text.sliced(at, end - at));
        at = end;
    }
    if (text.sliced(object, at - object).contains('\n'))
        layout.kind = Layout::Kind::Values;
    return layout;
}

LedgerEntry refusal(LedgerReason reason, QByteArrayView record, quint64 offset, quint64 line)
{
    const char first = record.isEmpty() ? '\0' : record[0];
    const bool looksLikeJson = first == '{' || first == '[';
    LedgerKind kind = LedgerKind::Skipped;
    if (!looksLikeJson && reason != LedgerReason::LineTooLong)
        reason = record.startsWith('#') || record.startsWith("//") ? LedgerReason::BlankOrComment : LedgerReason::NoFrame;
    else if (reason != LedgerReason::UnknownRecord && reason != LedgerReason::NotAFrame)
        kind = LedgerKind::Damaged;
    const QByteArrayView excerpt = record.first(std::min<qsizetype>(record.size(), 80));
    if (reason != LedgerReason::LineTooLong && excerpt.contains('\0'))
        reason = LedgerReason::NulBytes;
    QByteArray detail = excerpt.toByteArray();
    std::replace_if(detail.begin(), detail.end(), [](char c) { return uchar(c) < 0x20; }, ' ');
    return {.kind = kind, .reason = reason, .source = 0, .line = line, .offset = offset, .length = quint64(record.size()),
            .detail = detail};
}

/// Reads records into chunks; one per thread.
class ChunkReader
{
public:
    ChunkReader(const SourceBytes &bytes, quint64 recordLimit)
        : m_bytes(bytes)
        , m_end(bytes.size())
        , m_recordLimit(recordLimit)
    {
    }

    /// All lines of [chunk.begin, chunk.end).
    void readLines(FrameChunk &chunk)
    {
        const char *const data = m_bytes.data();
        const char *p = data + chunk.begin;
        const char *const end = data + chunk.end;
        while (p < end) {
            const auto *newline = static_cast<const char *>(std::memchr(p, '\n', std::size_t(end - p)));
            const char *const lineEnd = newline ? newline : end;
            readRecord(chunk, p, lineEnd, chunk.lines + 1, !newline && chunk.end == m_end);
            ++chunk.lines;
            p = lineEnd + 1;
        }
    }

    void readRecord(FrameChunk &chunk, const char *begin, const char *end, quint64 line, bool isLast)
    {
        while (begin < end && isBlank(*begin))
            ++begin;
        while (begin < end && isBlank(end[-1]))
            --end;
        if (begin == end)
            return;
        const auto offset = quint64(begin - m_bytes.data());
        const auto length = std::size_t(end - begin);
        const QByteArrayView record(begin, qsizetype(length));
        if (length > m_recordLimit) {
            chunk.addLedger(refusal(LedgerReason::LineTooLong, record, offset, line));
            return;
        }
        // Prose is not worth a parse.
        if (*begin != '{' && *begin != '[') {
            chunk.addLedger(refusal(LedgerReason::NoFrame, record, offset, line));
            return;
        }
        const ParsedRecord &parsed = m_parser.parse(begin, length);
        if (!parsed.accepted) {
            const bool torn = isLast && (parsed.reason == LedgerReason::Truncated || parsed.reason == LedgerReason::InvalidJson);
            chunk.addLedger(refusal(torn ? LedgerReason::TornLastLine : parsed.reason, record, offset, line));
            return;
        }
        if (parsed.disagrees || parsed.unreadableTime) {
            LedgerEntry entry = refusal(parsed.disagrees ? LedgerReason::RawDisagrees : LedgerReason::UnreadableTime, record, offset, line);
            entry.kind = LedgerKind::Repaired;
            chunk.addLedger(std::move(entry));
        }
        chunk.addRow(parsed, offset);
    }

private:
    const SourceBytes &m_bytes;
    const quint64 m_end;
    const quint64 m_recordLimit;
    RecordParser m_parser;
};

quint64 countNewlines(const char *begin, const char *end)
{
    return quint64(std::count(begin, end, '\n'));
}

// Lines can be told apart without reading what is before them: chunks on all cores.
void readInParallel(const SourceBytes &bytes, quint64 begin, quint64 recordLimit, int threads, Collator &collator, ImportControl &control)
{
    std::vector<std::unique_ptr<ChunkReader>> readers(workerCount(threads));
    for (std::unique_ptr<ChunkReader> &reader : readers)
        reader = std::make_unique<ChunkReader>(bytes, recordLimit);
    quint64 at = begin;
    quint64 wanted = firstChunkSize; // the first rows are there at once
    const auto next = [&]() -> std::unique_ptr<FrameChunk> {
        if (at >= bytes.size() || control.isCancelled())
            return nullptr;
        auto chunk = std::make_unique<FrameChunk>();
        chunk->begin = at;
        chunk->end = bytes.size();
        if (bytes.size() - at > wanted) {
            const char *const nominal = bytes.data() + at + wanted;
            const auto *newline = static_cast<const char *>(std::memchr(nominal, '\n', std::size_t(bytes.size() - at - wanted)));
            if (newline)
                chunk->end = quint64(newline + 1 - bytes.data());
        }
        at = chunk->end;
        wanted = std::min(chunkSize, wanted * 4);
        return chunk;
    };
    runChunkPipeline<FrameChunk>(
        threads, next, [&](FrameChunk &chunk, std::size_t worker) { readers[worker]->readLines(chunk); },
        [&](std::unique_ptr<FrameChunk> chunk) {
            const bool room = collator.add(*chunk);
            control.report(chunk->end, bytes.size());
            return room && !control.isCancelled();
        });
}

// A document, or values one after the other: sequential, as only the brackets tell where a record ends.
void readElements(const SourceBytes &bytes, Layout layout, ChunkReader &reader, Collator &collator, ImportControl &control)
{
    const QByteArrayView text = bytes.view();
    qsizetype at = layout.begin;
    quint64 line = countNewlines(text.data(), text.data() + at);
    FrameChunk chunk;
    chunk.lines = line;
    quint64 wanted = firstChunkSize;
    const auto flush = [&](qsizetype upTo) {
        chunk.end = quint64(upTo);
        const bool room = collator.add(chunk);
        control.report(quint64(upTo), bytes.size());
        chunk = {};
        chunk.begin = quint64(upTo);
        wanted = chunkSize;
        return room && !control.isCancelled();
    };
    while (at < text.size()) {
        const qsizetype start = at;
        while (at < text.size() && (isBlank(text[at]) || text[at] == ','))
            ++at;
        chunk.lines += countNewlines(text.data() + start, text.data() + at);
        if (at >= text.size() || (layout.kind == Layout::Kind::Elements && text[at] == ']'))
            break;
        qsizetype end = endOfJsonValue(text, at);
        if (end <= at) {
            // Not balanced: keep what comes on later lines of their own, if anything does.
            chunk.addLedger(refusal(LedgerReason::Truncated, text.sliced(at), quint64(at), chunk.lines + 1));
            at = text.size();
            break;
        }
        reader.readRecord(chunk, text.data() + at, text.data() + end, chunk.lines + 1, false);
        chunk.lines += countNewlines(text.data() + at, text.data() + end);
        at = end;
        if (quint64(at) - chunk.begin >= wanted && !flush(at))
            return;
    }
    flush(at);
}

} // namespace

QLatin1StringView TraceFileImporter::id() const
{
    return QLatin1StringView("open-ocpp-trace");
}

QString TraceFileImporter::displayName() const
{
    return QCoreApplication::translate("Roamscope::TraceFileImporter", "Open OCPP Trace (JSON Lines or JSON)");
}

int TraceFileImporter::probe(QByteArrayView head, const QString &fileName) const
{
    Q_UNUSED(fileName)
    const auto bytes = SourceBytes::fromMemory(head.toByteArray());
    const QByteArrayView text = bytes->view();
    const Layout layout = layoutOf(text);
    ChunkReader reader(*bytes, headSize);
    FrameChunk chunk;
    int tried = 0;
    qsizetype at = layout.begin;
    while (tried < 50 && at < text.size()) {
        while (at < text.size() && (isBlank(text[at]) || (text[at] == ',' && layout.kind != Layout::Kind::Lines)))
            ++at;
        if (at >= text.size())
            break;
        qsizetype end = layout.kind == Layout::Kind::Lines ? text.indexOf('\n', at) : endOfJsonValue(text, at);
        // The head may end inside a record: that one says nothing, unless it is the only one.
        if (end < 0 || end <= at) {
            if (tried > 0)
                break;
            end = text.size();
        }
        reader.readRecord(chunk, text.data() + at, text.data() + end, 1, false);
        ++tried;
        at = end;
    }
    if (tried == 0 || chunk.rows.empty())
        return 0;
    const bool canonical = (chunk.rows.front().flags & quint16(FrameFlag::Record)) != 0;
    return int((canonical ? 100 : 92) * chunk.rows.size() / std::size_t(tried));
}

void TraceFileImporter::read(Capture &capture, int source, const ImportOptions &options, ImportControl &control) const
{
    CaptureSource description = capture.sources()[std::size_t(source)];
    const std::shared_ptr<SourceBytes> bytes = description.bytes;
    if (!bytes)
        return;
    if (bytes->size() == 0) {
        capture.ledger().add({.kind = LedgerKind::SourceError, .reason = LedgerReason::Empty, .source = quint8(source)});
        return;
    }
    const Layout layout = layoutOf(bytes->view());
    // Lengths are 32 bits in the index.
    const quint64 recordLimit = std::min<quint64>(options.maximumRecordSize, 0xfffffff0);
    ImportOptions effective = options;
    if (effective.chargePointId.isEmpty())
        effective.chargePointId = layout.peer;
    Collator collator(capture, source, effective);
    if (layout.kind == Layout::Kind::Lines) {
        readInParallel(*bytes, quint64(bytes->view().startsWith("\xEF\xBB\xBF") ? 3 : 0), recordLimit, options.threads, collator, control);
    } else {
        ChunkReader reader(*bytes, recordLimit);
        readElements(*bytes, layout, reader, collator, control);
    }
    if (control.isCancelled())
        capture.ledger().add({.kind = LedgerKind::SourceError, .reason = LedgerReason::Cancelled, .source = quint8(source)});
    if (bytes->hasShrunk())
        capture.ledger().add({.kind = LedgerKind::SourceError, .reason = LedgerReason::SourceShrank, .source = quint8(source)});
    description.lines = collator.lines();
    description.hasTimes = collator.hasTimes();
    capture.updateSource(source, description);
}

} // namespace Roamscope
