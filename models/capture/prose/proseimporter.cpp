// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/prose/proseimporter.h"

#include "models/capture/chunkpipeline.h"
#include "models/capture/prose/prosechunk.h"
#include "models/capture/sourcebytes.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace Roamscope {

namespace {

constexpr quint64 firstChunkSize = quint64(256) << 10; ///< so that rows are seen at once
constexpr quint64 chunkSize = quint64(4) << 20;
constexpr quint64 searchSize = quint64(16) << 20;

/// Whether there is a message anywhere: all of the source is looked through, on all cores.
bool holdsMessage(const SourceBytes &bytes, int threads, ImportControl &control)
{
    struct Part
    {
        quint64 begin = 0;
        quint64 end = 0;
        bool found = false;
    };
    quint64 at = 0;
    bool found = false;
    const char *const text = bytes.data();
    const auto next = [&]() -> std::unique_ptr<Part> {
        if (at >= bytes.size() || control.isCancelled())
            return nullptr;
        auto part = std::make_unique<Part>();
        part->begin = at;
        part->end = std::min(bytes.size(), at + searchSize);
        at = part->end;
        return part;
    };
    runChunkPipeline<Part>(
        threads, next, [&](Part &part, std::size_t) { part.found = proseHoldsMessage(text + part.begin, text + part.end, text + bytes.size()); },
        [&](std::unique_ptr<Part> part) {
            found = found || part->found;
            return !found;
        });
    return found;
}

class ProseImporter : public Importer
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("prose"); }
    QString displayName() const override
    {
        return QCoreApplication::translate("Roamscope::ProseImporter", "Log of a station or of middleware, without messages");
    }
    int probe(QByteArrayView head, const QString &fileName) const override;
    void read(Capture &capture, int source, const ImportOptions &options, ImportControl &control) const override;
};

int ProseImporter::probe(QByteArrayView head, const QString &fileName) const
{
    if (head.isEmpty() || head.count('\0') * 10 > head.size())
        return 0;
    const auto bytes = SourceBytes::fromMemory(head.toByteArray());
    if (proseHoldsMessage(bytes->data(), bytes->data() + bytes->size(), bytes->data() + bytes->size()))
        return 0;
    const ProseProfile profile = learnProse(bytes->data(), bytes->size(), fileName, {}, noTime);
    if (profile.exported)
        return 90;
    // No table, though it could be read as one.
    if (profile.structured >= 0.8 && head.contains("\"__REALTIME_TIMESTAMP\"") && head.contains("\"MESSAGE\""))
        return 93;
    // Below what tells its format by itself; above a text in which messages may come later.
    if (profile.likeness >= 0.5)
        return 40;
    if (profile.likeness >= 0.1)
        return 30;
    return profile.anyWord ? 15 : 0;
}

void ProseImporter::read(Capture &capture, int source, const ImportOptions &options, ImportControl &control) const
{
    CaptureSource description = capture.sources()[std::size_t(source)];
    const std::shared_ptr<SourceBytes> bytes = description.bytes;
    if (!bytes)
        return;
    const auto tell = [&](LedgerReason reason) {
        capture.ledger().add({.kind = LedgerKind::SourceError, .reason = reason, .source = quint8(source)});
    };
    const quint64 size = bytes->size();
    if (size == 0) {
        tell(LedgerReason::Empty);
        return;
    }
    const qsizetype headSize = qsizetype(std::min<quint64>(size, 64 << 10));
    if (bytes->view().first(headSize).count('\0') * 4 > headSize) {
        tell(LedgerReason::Binary);
        return;
    }
    // A message makes it a log of messages, however late it comes; unless the user has said what it is.
    if (options.importerId != id() && holdsMessage(*bytes, options.threads, control)) {
        for (const std::unique_ptr<Importer> &other : importers()) {
            if (other->id() == QLatin1StringView("text-log")) {
                description.importerId = other->id();
                capture.updateSource(source, description);
                other->read(capture, source, options, control);
                return;
            }
        }
    }
    const ProseProfile profile = learnProse(bytes->data(), size, description.path, options, bytes->modifiedUs() ? bytes->modifiedUs() : noTime);
    ProseCollator collator(capture, source, options, profile);
    std::vector<std::unique_ptr<ProseScanner>> scanners(workerCount(options.threads));
    for (std::unique_ptr<ProseScanner> &scanner : scanners)
        scanner = std::make_unique<ProseScanner>(bytes->data(), profile, options.maximumRecordSize);
    ProseScanner cutter(bytes->data(), profile, options.maximumRecordSize);
    quint64 at = bytes->view().startsWith("\xEF\xBB\xBF") ? 3 : 0;
    quint64 wanted = firstChunkSize;
    const auto next = [&]() -> std::unique_ptr<ProseChunk> {
        if (at >= size || control.isCancelled())
            return nullptr;
        auto chunk = std::make_unique<ProseChunk>();
        chunk->begin = at;
        chunk->end = size;
        if (size - at > wanted) {
            const auto *newline = static_cast<const char *>(std::memchr(bytes->data() + at + wanted, '\n', std::size_t(size - at - wanted)));
            if (newline)
                chunk->end = cutter.nextEvent(quint64(newline + 1 - bytes->data()), size);
        }
        at = chunk->end;
        wanted = std::min(chunkSize, wanted * 4);
        return chunk;
    };
    runChunkPipeline<ProseChunk>(
        options.threads, next, [&](ProseChunk &chunk, std::size_t worker) { scanners[worker]->scan(chunk); },
        [&](std::unique_ptr<ProseChunk> chunk) {
            const bool room = collator.add(*chunk);
            control.report(chunk->end, size);
            return room && !control.isCancelled();
        });
    if (control.isCancelled())
        tell(LedgerReason::Cancelled);
    if (bytes->hasShrunk())
        tell(LedgerReason::SourceShrank);
    description = capture.sources()[std::size_t(source)];
    description.lines = collator.lines();
    description.reversed = profile.reversed;
    description.hasTimes = collator.hasTimes();
    capture.updateSource(source, description);
    control.report(size, size);
}

} // namespace

std::unique_ptr<Importer> makeProseImporter()
{
    return std::make_unique<ProseImporter>();
}

} // namespace Roamscope
