// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/linefeed.h"
#include "models/capture/sourcebytes.h"
#include "models/capture/textlog/framescan.h"
#include "models/capture/textlog/textlogcollator.h"
#include "models/capture/textlog/textlogimporter.h"
#include "models/capture/textlog/textlogscanner.h"

#include <QDateTime>
#include <QFileInfo>

#include <optional>

namespace Roamscope {

namespace {

class TextLogFeed : public LineFeed
{
public:
    TextLogFeed(Capture &capture, int source, std::shared_ptr<SourceBytes> bytes, const ImportOptions &options, const std::optional<TextLogProfile> &known)
        : m_capture(capture)
        , m_options(options)
        , m_bytes(std::move(bytes))
        , m_profile(known ? *known : learn(capture.sources()[std::size_t(source)].path))
        , m_collator(capture, source, options, m_profile)
    {
    }
    void countBefore(quint64 lines) { m_collator.countBefore(lines); }
    quint64 take(quint64 begin, quint64 end, bool whole) override
    {
        std::unique_ptr<TextLogChunk> chunk = scan(begin, end);
        if (!whole) {
            const quint64 settled = settledEnd(*chunk);
            if (settled <= begin)
                return begin;
            if (settled < end)
                chunk = scan(begin, settled);
        }
        const quint64 read = std::max(chunk->end, chunk->consumed);
        m_full = !m_collator.add(std::move(chunk));
        return read;
    }
    void finish() override { m_collator.finish(); }
    bool isFull() const override { return m_full; }
    quint64 lines() const override { return m_collator.lines(); }
    bool hasTimes() const override { return m_collator.hasTimes(); }
    QLatin1StringView importerId() const override { return QLatin1StringView("text-log"); }
    std::unique_ptr<LineFeed> successor(int source, std::shared_ptr<SourceBytes> bytes) const override
    {
        return std::make_unique<TextLogFeed>(m_capture, source, std::move(bytes), m_options, m_profile);
    }

private:
    TextLogProfile learn(const QString &path) const
    {
        const TimeUs modified = QFileInfo(path).lastModified().toMSecsSinceEpoch() * 1000;
        TextLogProfile profile = learnTextLog(m_bytes->data(), m_bytes->size(), m_options, modified > 0 ? modified : noTime);
        profile.reversed = false; // what is appended is newer
        if (m_options.prose)
            readProseToo(m_bytes->data(), m_bytes->size(), path, m_options, &profile);
        return profile;
    }
    std::unique_ptr<TextLogChunk> scan(quint64 begin, quint64 end) const
    {
        auto chunk = std::make_unique<TextLogChunk>();
        chunk->begin = begin;
        chunk->end = end;
        TextLogScanner scanner(m_bytes->data(), end, m_profile);
        scanner.scan(*chunk);
        return chunk;
    }
    /// Where the part ends that lines to come cannot change any more.
    quint64 settledEnd(const TextLogChunk &chunk) const
    {
        const char *const text = m_bytes->data();
        const auto lineStart = [&](quint64 at) {
            while (at > chunk.begin && text[at - 1] != '\n')
                --at;
            return at;
        };
        quint64 last = chunk.end; // behind the last line that is not blank
        while (last > chunk.begin && (text[last - 1] == '\n' || text[last - 1] == '\r' || text[last - 1] == ' '))
            --last;
        if (last == chunk.begin)
            return chunk.end;
        // A message that was not whole when the text ended.
        if (!chunk.frames.empty()) {
            const TextLogFrame &frame = chunk.frames.back();
            const bool doubtful = frame.kind == FrameKind::Damaged || (frame.flags & quint16(FrameFlag::Repaired));
            if (doubtful && frame.end + 1 >= last)
                return lineStart(frame.begin);
        }
        // "received [": its elements follow.
        const quint64 lastLine = lineStart(last);
        FrameHead head;
        if (const char *at = findFrameStart(text + lastLine, text + last, &head); at && head.verdict == FrameHead::Verdict::Open)
            return lastLine;
        return chunk.end;
    }

    Capture &m_capture;
    const ImportOptions m_options;
    const std::shared_ptr<SourceBytes> m_bytes;
    const TextLogProfile m_profile;
    TextLogCollator m_collator;
    bool m_full = false;
};

} // namespace

std::unique_ptr<LineFeed> makeTextLogFeed(Capture &capture, int source, std::shared_ptr<SourceBytes> bytes, const ImportOptions &options,
                                          quint64 linesBefore)
{
    auto feed = std::make_unique<TextLogFeed>(capture, source, std::move(bytes), options, std::nullopt);
    feed->countBefore(linesBefore);
    return feed;
}

} // namespace Roamscope
