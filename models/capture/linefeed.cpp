// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/linefeed.h"

#include "models/capture/collator.h"
#include "models/capture/recordchunkreader.h"
#include "models/capture/sourcebytes.h"

#include <QFileInfo>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr qsizetype headSize = qsizetype(256) << 10;

class RecordFeed : public LineFeed
{
public:
    RecordFeed(Capture &capture, int source, std::shared_ptr<SourceBytes> bytes, const ImportOptions &options)
        : m_capture(capture)
        , m_options(options)
        , m_bytes(std::move(bytes))
        , m_reader(*m_bytes, std::min<quint64>(options.maximumRecordSize, 0xfffffff0))
        , m_collator(capture, source, options)
    {
    }
    quint64 take(quint64 begin, quint64 end, bool whole) override
    {
        FrameChunk chunk;
        chunk.begin = begin;
        chunk.end = end;
        m_reader.readLines(chunk, whole);
        m_full = !m_collator.add(chunk);
        return end;
    }
    bool isFull() const override { return m_full; }
    quint64 lines() const override { return m_collator.lines(); }
    bool hasTimes() const override { return m_collator.hasTimes(); }
    QLatin1StringView importerId() const override { return QLatin1StringView("open-ocpp-trace"); }
    std::unique_ptr<LineFeed> successor(int source, std::shared_ptr<SourceBytes> bytes) const override
    {
        return makeRecordFeed(m_capture, source, std::move(bytes), m_options);
    }

private:
    Capture &m_capture;
    const ImportOptions m_options;
    const std::shared_ptr<SourceBytes> m_bytes;
    RecordChunkReader m_reader;
    Collator m_collator;
    bool m_full = false;
};

} // namespace

std::unique_ptr<LineFeed> makeRecordFeed(Capture &capture, int source, std::shared_ptr<SourceBytes> bytes, const ImportOptions &options)
{
    return std::make_unique<RecordFeed>(capture, source, std::move(bytes), options);
}

std::unique_ptr<LineFeed> makeLineFeed(Capture &capture, int source, std::shared_ptr<SourceBytes> bytes, const ImportOptions &options)
{
    const QByteArrayView there = bytes->view().first(std::min<qsizetype>(headSize, qsizetype(bytes->size())));
    const qsizetype newline = there.lastIndexOf('\n');
    const QByteArrayView head = newline < 0 ? there : there.first(newline + 1);
    if (newline < 0 && there.size() < headSize)
        return {};
    if (std::all_of(head.begin(), head.end(), [](char c) { return c == '\n' || c == '\r' || c == ' ' || c == '\t'; }))
        return {};
    // Formats that need all of a document (archives, tables) cannot be read as they grow: of those that can, the best.
    const QString name = QFileInfo(capture.sources()[std::size_t(source)].path).fileName();
    QLatin1StringView best;
    int bestScore = 0;
    for (const std::unique_ptr<Importer> &importer : importers()) {
        const QLatin1StringView id = importer->id();
        if (id != QLatin1StringView("open-ocpp-trace") && id != QLatin1StringView("text-log") && id != QLatin1StringView("prose"))
            continue;
        const int score = options.importerId == id ? 1000 : importer->probe(head, name);
        if (score > bestScore) {
            bestScore = score;
            best = id;
        }
    }
    if (best == QLatin1StringView("open-ocpp-trace"))
        return makeRecordFeed(capture, source, std::move(bytes), options);
    // A log in which no message stood yet: prose until one comes.
    if (best == QLatin1StringView("text-log") && (bestScore > 10 || options.importerId == best))
        return makeTextLogFeed(capture, source, std::move(bytes), options);
    return makeProseFeed(capture, source, std::move(bytes), options);
}

} // namespace Roamscope
