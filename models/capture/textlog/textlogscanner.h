// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/textlog/framerepair.h"
#include "models/capture/textlog/framescan.h"
#include "models/capture/textlog/textlogchunk.h"

#include <atomic>
#include <string>

namespace Roamscope {

/// Reads the frames out of a part of a text log. One per thread; the cost is linear in the bytes
/// whatever they are. The text must be followed by 64 readable bytes.
class TextLogScanner
{
public:
    /// Most lines and bytes that a frame printed over many lines may take.
    static constexpr int maximumFrameLines = 20000;
    static constexpr std::size_t maximumFrameText = std::size_t(2) << 20;
    static constexpr int proseSamples = 5;

    TextLogScanner(const char *text, quint64 size, const TextLogProfile &profile);

    /// Keeps what may be learned from each frame; `proseTime` gets the first full time of other lines.
    void setSamples(std::vector<TextLogSample> *samples, TimeUs *proseTime, std::size_t maximum);

    /// Fills a chunk whose begin (a line start) and end are set.
    void scan(TextLogChunk &chunk, const std::atomic_bool *cancelled = nullptr);

private:
    struct Line
    {
        const char *begin = nullptr;
        const char *end = nullptr; ///< without the line end
        const char *next = nullptr;
        std::string_view text() const { return {begin, std::size_t(end - begin)}; }
    };
    /// A frame that was found, and how.
    struct Found
    {
        bool isFrame = false;
        ParsedFrame frame;
        const char *end = nullptr; ///< of what it was made from
        std::string rebuilt; ///< its text where the source's bytes do not serve
        bool inSource = true;
        quint32 length = 0;
        quint16 flags = 0;
        LedgerReason reason = LedgerReason::NoFrame;
        bool damaged = false;
    };

    /// Hints of a line, for the many lines that differ in nothing but their time.
    struct CachedHints
    {
        std::string key; ///< text before and after the frame without the time
        std::size_t beforeSize = 0;
        int timeAt = -1;
        int timeLength = 0;
        DirectionWord direction = DirectionWord::None;
        struct Place
        {
            bool inAfter = false;
            std::size_t offset = 0;
            std::size_t length = 0;
        };
        Place peers[int(PeerPlace::Count)];
        Place session;
    };

    Line lineAt(const char *p) const;
    void hintsOf(std::string_view before, std::string_view after, LineHints *hints);
    void scanLine(const Line &line);
    void scanProse(const Line &line);
    bool addEvent(const Line &line);
    bool readMembers(const Line &line);
    bool readFields(const Line &line, const LineHints &hints);
    Found readFrame(const char *at, const Line &line, const FrameHead &head);
    bool readPlain(const char *at, const Line &line, Found *found);
    bool readEscaped(const char *at, const Line &line, Found *found);
    bool readDoubled(const char *at, const Line &line, Found *found);
    Found repair(const char *at, const Line &line, const FrameHead &head, std::string_view firstText, const char *textEnd);
    bool joinWrapped(const char *at, const Line &line, Found *found);
    bool joinRecords(const Line &line, const char **at, Found *found);
    bool acceptRepaired(FrameRepair &repair, Found *found);
    void damage(const FrameHead &head, const char *at, const char *end, LedgerReason reason, Found *found);
    void addFrame(const char *at, const Found &found, std::string_view before, std::string_view after, const Line &line);
    void addSample(const Found &found, std::string_view before, const LineHints &hints, const TextLogFrame &frame);
    void readTime(std::string_view before, std::string_view after, TextLogFrame *frame);
    bool timeIn(std::string_view text, LogTime *time);
    std::size_t repeatedPrefix(std::string_view first, std::string_view next) const;
    std::size_t continuationPrefix(std::string_view first, std::string_view next) const;
    bool startsRecord(std::string_view first, std::string_view next) const;

    const char *const m_text;
    const char *const m_end;
    const TextLogProfile &m_profile;
    TextLogChunk *m_chunk = nullptr;
    FrameParser m_parser;
    std::string m_scratch;
    std::string m_scratch2;
    Line m_previous[3]; ///< lines before this one that hold no frame
    int m_previousCount = 0;
    const char *m_consumed = nullptr; ///< where the next line begins
    std::size_t m_repairBudget = 0; ///< bytes that may still be looked at more than once
    int m_timeColumn = -1; ///< where the last line had its time
    int m_timeAt = -1; ///< where this one has it in the text before its frame, and its length
    int m_timeLength = 0;
    std::vector<CachedHints> m_cachedHints;
    std::string m_hintKey;
    LogTime m_lastTime; ///< of the last frame
    LogTime m_lineTime; ///< of the first frame of this line
    quint32 m_line = 0;
    std::vector<TextLogSample> *m_samples = nullptr;
    TimeUs *m_proseTime = nullptr;
    std::size_t m_maximumSamples = 0;
};

} // namespace Roamscope
