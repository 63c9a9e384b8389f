// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/prose/prosechunk.h"

#include "models/capture/textlog/framescan.h"
#include "models/capture/textlog/linehints.h"

#include <algorithm>
#include <cstring>

namespace Roamscope {

namespace {

constexpr std::size_t searchedWords = 1024; ///< what stands farther back in a line says nothing of its kind
constexpr std::size_t shortestPeer = 3;

std::string_view lineAt(const char *begin, const char *end, const char **next)
{
    const auto *newline = static_cast<const char *>(std::memchr(begin, '\n', std::size_t(end - begin)));
    *next = newline ? newline + 1 : end;
    std::string_view line(begin, std::size_t((newline ? newline : end) - begin));
    while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t'))
        line.remove_suffix(1);
    return line;
}

bool isIndented(std::string_view line)
{
    return line.front() == ' ' || line.front() == '\t';
}

/// Lines that go on what another began, in logs whose lines have no times.
bool continues(std::string_view line)
{
    return isIndented(line) || line.front() == '}' || line.front() == ']' || line.front() == ')' || line.starts_with("at ") || line.starts_with("Caused by")
        || line.starts_with("Traceback");
}

void addLedger(ProseChunk &chunk, LedgerEntry entry)
{
    constexpr std::size_t named = 2000;
    if (chunk.ledger.size() < named || entry.reason != LedgerReason::NulBytes) {
        chunk.ledger.push_back(std::move(entry));
        return;
    }
    ++chunk.countedLines;
    chunk.countedBytes += entry.length;
}

} // namespace

ProseScanner::ProseScanner(const char *text, const ProseProfile &profile, quint64 recordLimit)
    : m_text(text)
    , m_profile(profile)
    , m_recordLimit(std::min<quint64>(recordLimit, 0xfffffff0))
    , m_words(ProseWords::instance())
    , m_reader(profile.dateOrder)
{
}

bool ProseScanner::begins(std::string_view line, const ProseLine &parsed) const
{
    if (!m_profile.timed)
        return !continues(line);
    return parsed.isTimed() || parsed.structured || (parsed.severity != ProseSeverity::Unknown && !isIndented(line));
}

quint16 ProseScanner::peerOf(ProseChunk &chunk, std::string_view words) const
{
    LineHints hints;
    readLineHints(words, {}, &hints);
    const std::string_view name = hints.peer(PeerPlace::Member);
    if (name.size() < shortestPeer || name.size() > 48 || !looksLikeStation(name) || std::none_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return 0;
    const auto known = std::find(chunk.peers.begin(), chunk.peers.end(), name);
    if (known != chunk.peers.end())
        return quint16(known - chunk.peers.begin());
    if (chunk.peers.size() > 1000)
        return 0;
    chunk.peers.emplace_back(name);
    return quint16(chunk.peers.size() - 1);
}

void ProseScanner::addEvent(ProseChunk &chunk, const ProseLine &parsed, quint64 offset, quint64 line)
{
    ProseRow row;
    row.offset = offset;
    switch (parsed.time.completeness) {
    case LogTime::Completeness::Full:
        row.clock = ProseRow::Clock::Full;
        break;
    case LogTime::Completeness::NoYear:
        row.clock = ProseRow::Clock::NoYear;
        break;
    case LogTime::Completeness::NoDate:
        row.clock = ProseRow::Clock::NoDate;
        break;
    case LogTime::Completeness::None:
        row.clock = parsed.uptime >= 0 ? ProseRow::Clock::Uptime : ProseRow::Clock::None;
        break;
    }
    row.value = row.clock == ProseRow::Clock::Uptime ? parsed.uptime : parsed.time.value;
    row.hasZone = parsed.time.hasZone;
    const std::string_view words = parsed.words.substr(0, searchedWords);
    const ProseWords::Match match = m_words.find(words, m_profile.families);
    ProseKind kind = match.kind;
    if (kind == ProseKind::None && parsed.severity >= ProseSeverity::Error)
        kind = ProseKind::Error;
    row.status = quint8(proseStatus(kind, parsed.severity) | (match.refers ? proseRefers : 0));
    if (kind != ProseKind::None && m_profile.lane != Lane::ChargePoint)
        row.peer = peerOf(chunk, words);
    chunk.rows.push_back(row);
    chunk.lastEvent = offset;
    chunk.linesBefore = line;
}

void ProseScanner::scan(ProseChunk &chunk)
{
    if (m_profile.exported) {
        scanBlocks(chunk);
        return;
    }
    const char *p = m_text + chunk.begin;
    const char *const end = m_text + chunk.end;
    chunk.rows.reserve(std::size_t(chunk.end - chunk.begin) / 90);
    chunk.lastEvent = chunk.begin;
    int eventLines = 0;
    bool open = false;
    while (p < end) {
        const char *next = nullptr;
        const std::string_view line = lineAt(p, end, &next);
        const quint64 offset = quint64(p - m_text);
        const quint64 number = ++chunk.lines;
        p = next;
        if (line.empty())
            continue;
        const bool nul = std::memchr(line.data(), '\0', line.size()) != nullptr;
        if (nul || line.size() > m_recordLimit) {
            LedgerEntry entry {.kind = LedgerKind::Skipped, .reason = nul ? LedgerReason::NulBytes : LedgerReason::LineTooLong, .line = number,
                               .offset = offset, .length = quint64(line.size())};
            if (!nul)
                entry.detail = QByteArray(line.data(), 80);
            addLedger(chunk, std::move(entry));
            open = false;
            continue;
        }
        const ProseLine &parsed = m_reader.read(line);
        const quint64 lineEnd = offset + line.size();
        if (open && eventLines < maximumLines && !begins(line, parsed)) {
            ProseRow &row = chunk.rows.back();
            if (lineEnd - row.offset <= maximumEvent) {
                row.length = quint32(lineEnd - row.offset);
                ++eventLines;
                continue;
            }
        }
        addEvent(chunk, parsed, offset, number - 1);
        chunk.rows.back().length = quint32(line.size());
        eventLines = 1;
        open = true;
    }
}

void ProseScanner::scanBlocks(ProseChunk &chunk)
{
    const char *p = m_text + chunk.begin;
    const char *const end = m_text + chunk.end;
    chunk.lastEvent = chunk.begin;
    while (p < end) {
        const char *const begin = p;
        const quint64 first = chunk.lines + 1;
        const char *blockEnd = p;
        bool text = false;
        bool nul = false;
        while (p < end) {
            const char *next = nullptr;
            const std::string_view line = lineAt(p, end, &next);
            ++chunk.lines;
            p = next;
            if (line.empty() || quint64(next - begin) > maximumEvent)
                break;
            text = text || line.starts_with("MESSAGE");
            nul = nul || std::memchr(line.data(), '\0', line.size());
            blockEnd = line.data() + line.size();
        }
        if (blockEnd == begin)
            continue;
        const std::string_view block(begin, std::size_t(blockEnd - begin));
        const quint64 offset = quint64(begin - m_text);
        if (!text || nul) {
            addLedger(chunk, {.kind = LedgerKind::Skipped, .reason = nul ? LedgerReason::NulBytes : LedgerReason::NoFrame, .line = first,
                              .offset = offset, .length = quint64(block.size())});
            continue;
        }
        addEvent(chunk, m_reader.readExport(block), offset, first - 1);
        chunk.rows.back().length = quint32(block.size());
    }
}

quint64 ProseScanner::nextEvent(quint64 at, quint64 end)
{
    const char *p = m_text + at;
    const char *const limit = m_text + std::min(end, at + maximumEvent);
    for (int lines = 0; p < limit && lines < maximumLines; ++lines) {
        const char *next = nullptr;
        const std::string_view line = lineAt(p, m_text + end, &next);
        if (m_profile.exported) {
            if (line.empty())
                return quint64(next - m_text);
        } else if (!line.empty() && line.size() <= m_recordLimit && begins(line, m_reader.read(line))) {
            return quint64(p - m_text);
        }
        p = next;
    }
    return p >= m_text + end ? end : quint64(p - m_text);
}

quint8 proseStatusOfLine(std::string_view line, ProseWords::Families families)
{
    // The words decide first: most lines have none, and need not be taken apart.
    const ProseWords::Match match = ProseWords::instance().find(line.substr(0, searchedWords), families);
    // Amounts come every few seconds, and messages tell them too.
    if (match.kind == ProseKind::None || match.kind == ProseKind::Meter)
        return 0;
    static thread_local ProseLineReader reader;
    const ProseLine &parsed = reader.read(line);
    return quint8(proseStatus(match.kind, parsed.severity) | (match.refers ? proseRefers : 0));
}

bool proseHoldsMessage(const char *begin, const char *end, const char *sourceEnd)
{
    for (const char *p = begin; p < end; ++p) {
        p = static_cast<const char *>(std::memchr(p, '[', std::size_t(end - p)));
        if (!p)
            return false;
        const char *number = p + 1;
        while (number < sourceEnd && (*number == ' ' || *number == '\t'))
            ++number;
        if (number >= sourceEnd || *number < '2' || *number > '6')
            continue;
        const std::size_t rest = std::size_t(std::min<std::ptrdiff_t>(sourceEnd - p, 4096));
        const auto *newline = static_cast<const char *>(std::memchr(p, '\n', rest));
        if (readFrameHead(p, newline ? newline : p + rest).verdict == FrameHead::Verdict::Yes)
            return true;
    }
    return false;
}

} // namespace Roamscope
