// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/linefeed.h"
#include "models/capture/prose/prosechunk.h"
#include "models/capture/sourcebytes.h"

#include <QDateTime>
#include <QFileInfo>

#include <optional>

namespace Roamscope {

namespace {

constexpr quint64 learnedWell = quint64(256) << 10; ///< bytes after which a log has shown how it is written

class ProseFeed : public LineFeed
{
public:
    ProseFeed(Capture &capture, int source, std::shared_ptr<SourceBytes> bytes, const ImportOptions &options, const std::optional<ProseProfile> &known)
        : m_capture(capture)
        , m_options(options)
        , m_bytes(std::move(bytes))
        , m_path(capture.sources()[std::size_t(source)].path)
        , m_learned(known)
        , m_profile(known ? *known : learn())
        , m_scanner(m_bytes->data(), m_profile, options.maximumRecordSize)
        , m_collator(capture, source, options, m_profile)
    {
    }
    quint64 take(quint64 begin, quint64 end, bool whole) override
    {
        // What the first lines did not show the next ones may.
        if (!m_learned && m_learnedAt < learnedWell && end >= 2 * m_learnedAt) {
            const ProseProfile now = learn();
            m_profile.timed = now.timed;
            m_profile.families |= now.families;
        }
        ProseChunk chunk;
        chunk.begin = begin;
        chunk.end = end;
        m_scanner.scan(chunk);
        if (!whole && !chunk.rows.empty() && end - chunk.lastEvent < ProseScanner::maximumEvent) {
            // The last one may go on.
            chunk.rows.pop_back();
            chunk.end = chunk.lastEvent;
            chunk.lines = chunk.linesBefore;
            std::erase_if(chunk.ledger, [&chunk](const LedgerEntry &entry) { return entry.offset >= chunk.end; });
        }
        if (chunk.end > begin)
            m_full = !m_collator.add(chunk);
        return chunk.end;
    }
    bool isFull() const override { return m_full; }
    quint64 lines() const override { return m_collator.lines(); }
    bool hasTimes() const override { return m_collator.hasTimes(); }
    QLatin1StringView importerId() const override { return QLatin1StringView("prose"); }
    std::unique_ptr<LineFeed> successor(int source, std::shared_ptr<SourceBytes> bytes) const override
    {
        return std::make_unique<ProseFeed>(m_capture, source, std::move(bytes), m_options, m_profile);
    }

private:
    ProseProfile learn()
    {
        m_learnedAt = m_bytes->size();
        const qint64 modified = QFileInfo(m_path).lastModified().toMSecsSinceEpoch();
        return learnProse(m_bytes->data(), m_learnedAt, m_path, m_options, modified > 0 ? modified * 1000 : noTime);
    }

    Capture &m_capture;
    const ImportOptions m_options;
    const std::shared_ptr<SourceBytes> m_bytes;
    const QString m_path;
    const std::optional<ProseProfile> m_learned;
    quint64 m_learnedAt = 0;
    ProseProfile m_profile;
    ProseScanner m_scanner;
    ProseCollator m_collator;
    bool m_full = false;
};

} // namespace

std::unique_ptr<LineFeed> makeProseFeed(Capture &capture, int source, std::shared_ptr<SourceBytes> bytes, const ImportOptions &options)
{
    return std::make_unique<ProseFeed>(capture, source, std::move(bytes), options, std::nullopt);
}

} // namespace Roamscope
