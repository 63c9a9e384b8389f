// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/tracefileimporter.h"

#include "models/capture/chunkpipeline.h"
#include "models/capture/collator.h"
#include "models/capture/jsontext.h"
#include "models/capture/recordchunkreader.h"
#include "models/capture/sourcebytes.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <functional>

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

quint64 countNewlines(const char *begin, const char *end)
{
    return quint64(std::count(begin, end, '\n'));
}

// Lines can be told apart without reading what is before them: chunks on all cores.
void readInParallel(const SourceBytes &bytes, quint64 begin, quint64 recordLimit, int threads, Collator &collator, ImportControl &control)
{
    std::vector<std::unique_ptr<RecordChunkReader>> readers(workerCount(threads));
    for (std::unique_ptr<RecordChunkReader> &reader : readers)
        reader = std::make_unique<RecordChunkReader>(bytes, recordLimit);
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
        threads, next, [&](FrameChunk &chunk, std::size_t worker) { readers[worker]->readLines(chunk, chunk.end == bytes.size()); },
        [&](std::unique_ptr<FrameChunk> chunk) {
            const bool room = collator.add(*chunk);
            control.report(chunk->end, bytes.size());
            return room && !control.isCancelled();
        });
}

// A document, or values one after the other: sequential, as only the brackets tell where a record ends.
void readElements(const SourceBytes &bytes, Layout layout, RecordChunkReader &reader, Collator &collator, ImportControl &control)
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
            chunk.addLedger(recordRefusal(LedgerReason::Truncated, text.sliced(at), quint64(at), chunk.lines + 1));
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
    RecordChunkReader reader(*bytes, headSize);
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
    // A gateway's log may name its members as our HTTP records do, with both halves in a line: those say what they are.
    const auto isForeign = [&](const ChunkRow &row) {
        return (row.kind == FrameKind::HttpRequest || row.kind == FrameKind::HttpResponse)
            && !text.sliced(qsizetype(row.offset), qsizetype(row.length)).contains("\"record\"");
    };
    const auto own = std::size_t(std::count_if(chunk.rows.begin(), chunk.rows.end(), std::not_fn(isForeign)));
    return int((canonical ? 100 : 92) * own / std::size_t(tried));
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
        RecordChunkReader reader(*bytes, recordLimit);
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
