// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/textlog/textlogscanner.h"

#include "models/catalog/catalog.h"

#include <algorithm>
#include <cstring>

namespace Roamscope {

namespace {

constexpr std::size_t hintWidth = 4096; ///< what stands farther from a frame says nothing of it

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

bool isBlankText(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), isBlank);
}

std::string_view trimmedRight(std::string_view text)
{
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

QByteArray excerpt(std::string_view text)
{
    QByteArray bytes(text.data(), qsizetype(std::min<std::size_t>(text.size(), 120)));
    return bytes;
}

bool knownAction(std::string_view action)
{
    return Catalog::instance().knowsAction(QByteArrayView(action.data(), qsizetype(action.size())));
}

} // namespace

TextLogScanner::TextLogScanner(const char *text, quint64 size, const TextLogProfile &profile)
    : m_text(text)
    , m_end(text + size)
    , m_profile(profile)
{
}

TextLogScanner::Line TextLogScanner::lineAt(const char *p) const
{
    Line line;
    line.begin = p;
    const auto *newline = static_cast<const char *>(std::memchr(p, '\n', std::size_t(m_end - p)));
    line.end = newline ? newline : m_end;
    line.next = newline ? newline + 1 : m_end;
    if (line.end > line.begin && line.end[-1] == '\r')
        --line.end;
    return line;
}

void TextLogScanner::scan(TextLogChunk &chunk, const std::atomic_bool *cancelled)
{
    m_chunk = &chunk;
    m_previousCount = 0;
    m_timeColumn = -1;
    m_lastTime = {};
    m_line = 0;
    const char *p = m_text + chunk.begin;
    const char *const end = m_text + chunk.end;
    m_repairBudget = 4 * std::size_t(chunk.end - chunk.begin) + maximumFrameText;

    // Lines before the chunk can hold the time or the direction of its first frame.
    if (chunk.begin > 0) {
        const char *back = p;
        for (int i = 0; i < 3 && back > m_text && p - back < 8192; ++i) {
            --back;
            const char *const limit = std::max(m_text, p - 8192);
            while (back > limit && back[-1] != '\n')
                --back;
        }
        while (back < p) {
            const Line line = lineAt(back);
            FrameHead head;
            if (line.next <= p && !findFrameStart(line.begin, line.end, &head) && m_previousCount < 3)
                m_previous[m_previousCount++] = line;
            else
                m_previousCount = 0;
            back = line.next;
        }
    }

    int sinceCheck = 0;
    while (p < end) {
        const Line line = lineAt(p);
        m_consumed = line.next;
        scanLine(line);
        // Lines that a long frame took along are counted too.
        if (m_consumed == line.next)
            ++m_line;
        else
            m_line += quint32(std::count(line.begin, m_consumed, '\n')) + (m_consumed == m_end && m_end[-1] != '\n');
        p = m_consumed;
        if (++sinceCheck >= 4096) {
            sinceCheck = 0;
            if (cancelled && cancelled->load(std::memory_order_relaxed))
                break;
        }
    }
    chunk.lines = m_line;
    chunk.consumed = quint64(p - m_text);
    m_chunk = nullptr;
}

void TextLogScanner::scanLine(const Line &line)
{
    const char *segment = line.begin; // where the text before the next frame begins
    const char *at = line.begin;
    Line current = line;
    bool any = false;
    m_lineTime = {};
    // What does not close may be looked at to the end of the line, but not for each of thousands of
    // beginnings: the work stays linear.
    std::size_t effort = 0;
    while (at < current.end) {
        FrameHead head;
        const char *start = findFrameStart(at, current.end, &head);
        if (!start)
            break;
        if (head.verdict == FrameHead::Verdict::Open && head.id.empty()) {
            // "[", "[2," at the end of the line: only what follows can tell.
            const std::string_view rest(start, std::size_t(current.end - start));
            const Line next = lineAt(current.next);
            if (current.next >= m_end) {
                at = start + 1;
                continue;
            }
            std::string joined(rest);
            const std::string_view first(current.begin, std::size_t(start - current.begin));
            std::string_view nextText = next.text();
            const std::size_t repeated = repeatedPrefix(first, nextText);
            nextText.remove_prefix(repeated ? repeated : continuationPrefix(first, nextText));
            joined.append(repeated ? "" : " ").append(nextText.substr(0, 400));
            if (next.next < m_end && joined.size() < 200) {
                std::string_view third = lineAt(next.next).text();
                third.remove_prefix(repeated ? repeatedPrefix(first, third) : continuationPrefix(first, third));
                joined.append(repeated ? "" : " ").append(third.substr(0, 400));
            }
            FrameHead joinedHead = readFrameHead(joined.data(), joined.data() + joined.size());
            if (joinedHead.verdict == FrameHead::Verdict::No || (joinedHead.verdict == FrameHead::Verdict::Open && joinedHead.id.empty())) {
                at = start + 1;
                continue;
            }
            head.kind = joinedHead.kind;
            head.quotes = joinedHead.quotes;
        }
        Found found;
        if (effort > 16 * std::size_t(current.end - line.begin) + 4096) {
            if (head.verdict != FrameHead::Verdict::Yes)
                break;
            damage(head, start, current.end, LedgerReason::InvalidJson, &found);
        } else {
            found = readFrame(start, current, head);
            if (!found.isFrame || found.damaged || !found.inSource)
                effort += std::size_t(current.end - start);
        }
        if (!found.isFrame) {
            at = std::max(start + 1, found.end);
            continue;
        }
        any = true;
        const std::string_view before(std::max(segment, start - std::min<std::ptrdiff_t>(start - segment, std::ptrdiff_t(hintWidth))),
                                      std::size_t(std::min<std::ptrdiff_t>(start - segment, std::ptrdiff_t(hintWidth))));
        if (found.end > current.end) { // it went on over further lines
            const char *lastLine = found.end;
            while (lastLine > current.begin && lastLine[-1] != '\n')
                --lastLine;
            current = lineAt(lastLine);
            m_consumed = current.next;
        }
        const char *afterEnd = current.end;
        FrameHead nextHead;
        if (found.end < current.end && findFrameStart(found.end, current.end, &nextHead))
            afterEnd = found.end; // what stands between belongs to the next frame
        const std::string_view after(found.end, std::size_t(std::max<std::ptrdiff_t>(0, std::min<std::ptrdiff_t>(afterEnd - found.end, 1024))));
        addFrame(start, found, segment == line.begin ? before : before, after, line);
        segment = at = std::min(found.end, current.end);
    }
    if (any) {
        m_previousCount = 0;
        return;
    }
    scanProse(line);
}

void TextLogScanner::scanProse(const Line &line)
{
    const std::string_view text = line.text();
    if (isBlankText(text))
        return;
    Found joined;
    if (const char *at = nullptr; joinRecords(line, &at, &joined)) {
        m_consumed = lineAt(joined.end).next;
        addFrame(at, joined, {line.begin, std::size_t(at - line.begin)}, {joined.end, std::size_t(lineAt(joined.end).end - joined.end)}, line);
        m_previousCount = 0;
        return;
    }
    // Fields of a message in members or brackets instead of an array.
    if (text.size() < maximumFrameText && text.find('{') != std::string_view::npos) {
        if ((text.find("ayload") != std::string_view::npos || text.find("essage") != std::string_view::npos) && readMembers(line)) {
            m_previousCount = 0;
            return;
        }
        if (text.find("[Call") != std::string_view::npos) {
            const std::size_t brace = text.find('{');
            LineHints hints;
            readLineHints(text.substr(0, brace), {}, &hints);
            if (hints.callWord && readFields(line, hints)) {
                m_previousCount = 0;
                return;
            }
        }
    }
    // Connections and subprotocols tell of the frames to come.
    if (text.size() <= 2048) {
        TextLogEvent event;
        if (text.find("onnect") != std::string_view::npos || text.find("ws://") != std::string_view::npos
            || text.find("wss://") != std::string_view::npos || text.find("GET /") != std::string_view::npos
            || text.find("path=/") != std::string_view::npos) {
            event.station = m_chunk->peers.intern(connectedStation(text));
            if (event.station) {
                LineHints hints;
                readLineHints(text, {}, &hints);
                event.session = m_chunk->peers.intern(hints.session);
            }
        }
        for (std::size_t i = text.find("cpp"); i != std::string_view::npos; i = text.find("cpp", i + 1)) {
            std::size_t v = i + 3;
            while (v < text.size() && (text[v] == '-' || text[v] == ' ' || text[v] == 'v'))
                ++v;
            if (v + 2 < text.size() && (text[v] == '1' || text[v] == '2') && text[v + 1] == '.') {
                const std::string_view number = text.substr(v, 5);
                if (number.substr(0, 3) == "1.6")
                    event.version = ProtocolVersion::Ocpp16;
                else if (number.substr(0, 3) == "2.1")
                    event.version = ProtocolVersion::Ocpp21;
                else if (number == "2.0.1")
                    event.version = ProtocolVersion::Ocpp201;
                else if (number.substr(0, 3) == "1.5")
                    event.version = ProtocolVersion::Ocpp15;
            }
        }
        if (event.station || event.version != ProtocolVersion::Unknown) {
            event.frame = m_chunk->frames.size();
            m_chunk->events.push_back(event);
        }
    }
    if (m_proseTime && *m_proseTime == noTime && text.size() <= 2048) {
        LogTime time;
        int length = 0;
        if (findLogTime(text, 0, m_profile.dateOrder, &time, &length) >= 0 && time.completeness == LogTime::Completeness::Full)
            *m_proseTime = time.value;
    }
    if (m_profile.prose && addEvent(line)) {
        // It lies where it is, as a row.
    } else if (int(m_chunk->prose.size()) < proseSamples) {
        LedgerReason reason = LedgerReason::NoFrame;
        if (text.find('\0') != std::string_view::npos)
            reason = LedgerReason::NulBytes;
        m_chunk->prose.push_back({.kind = LedgerKind::Skipped,
                                  .reason = reason,
                                  .line = m_line,
                                  .offset = quint64(line.begin - m_text),
                                  .length = quint64(line.end - line.begin),
                                  .detail = excerpt(text)});
    } else {
        ++m_chunk->proseLines;
        m_chunk->proseBytes += quint64(line.end - line.begin);
    }
    if (m_previousCount == 3) {
        m_previous[0] = m_previous[1];
        m_previous[1] = m_previous[2];
        m_previousCount = 2;
    }
    m_previous[m_previousCount++] = line;
}

/// A line without a message whose words tell something: the car came, the station started anew.
bool TextLogScanner::addEvent(const Line &line)
{
    constexpr std::size_t longestEvent = 8192;
    const std::string_view text = trimmedRight(line.text());
    if (text.size() > longestEvent || text.find('\0') != std::string_view::npos)
        return false;
    const quint8 status = m_profile.prose(text, m_profile.families);
    if (!status)
        return false;
    TextLogFrame frame;
    frame.kind = frame.damagedKind = FrameKind::Event;
    frame.status = status;
    frame.offset = frame.begin = quint64(line.begin - m_text);
    frame.end = frame.begin + text.size();
    frame.length = quint32(text.size());
    frame.line = m_line;
    frame.idOffset = quint32(m_chunk->ids.size());
    readTime(text, {}, &frame);
    LineHints hints;
    readLineHints(text, {}, &hints);
    for (const PeerPlace place : {PeerPlace::Member, PeerPlace::BeforeVerb, PeerPlace::Bracket, PeerPlace::Path}) {
        if (m_profile.usePeer[int(place)] && !hints.peer(place).empty()) {
            frame.peer = m_chunk->peers.intern(hints.peer(place));
            break;
        }
    }
    m_chunk->frames.push_back(frame);
    return true;
}

bool TextLogScanner::readPlain(const char *at, const Line &line, Found *found)
{
    const char *end = endOfBrackets(at, line.end);
    if (!end)
        return false;
    const std::string_view text(at, std::size_t(end - at));
    // Bold marks of a page leave valid JSON with wrong values behind.
    if (std::memchr(at, '*', text.size()) && text.find("\"**") != std::string_view::npos)
        return false;
    switch (m_parser.parse(text, m_profile.payloadTimes, &found->frame)) {
    case FrameParser::Result::Frame:
        break;
    case FrameParser::Result::NotAFrame:
        found->end = end;
        found->isFrame = false;
        return true;
    case FrameParser::Result::TooLong:
        found->end = end;
        found->reason = LedgerReason::LineTooLong;
        return false;
    default:
        return false;
    }
    // websockets logs "TEXT '…' [117 bytes]" and leaves out the middle of what is longer.
    const std::string_view tail(end, std::size_t(std::min<std::ptrdiff_t>(line.end - end, 24)));
    if (const std::size_t bytes = tail.find(" bytes]"); bytes != std::string_view::npos && bytes > 0) {
        std::size_t digits = bytes;
        std::size_t value = 0;
        std::size_t scale = 1;
        while (digits > 0 && tail[digits - 1] >= '0' && tail[digits - 1] <= '9' && bytes - digits < 9) {
            value += std::size_t(tail[--digits] - '0') * scale;
            scale *= 10;
        }
        if (value > text.size() && text.find("...") != std::string_view::npos)
            return false;
    }
    if (found->frame.action.find("...") != std::string_view::npos)
        return false;
    found->isFrame = true;
    found->end = end;
    found->length = quint32(text.size());
    return true;
}

bool TextLogScanner::readEscaped(const char *at, const Line &line, Found *found)
{
    // The end of the string that the frame stands in: a quote that is not escaped.
    const char *q = at;
    const char *stringEnd = nullptr;
    while (q < line.end) {
        q = static_cast<const char *>(std::memchr(q, '"', std::size_t(line.end - q)));
        if (!q)
            break;
        std::ptrdiff_t slashes = 0;
        while (q - slashes > at && q[-slashes - 1] == '\\')
            ++slashes;
        if (slashes % 2 == 0) {
            stringEnd = q;
            break;
        }
        ++q;
    }
    if (!stringEnd)
        return false;
    const std::string_view escaped(at, std::size_t(stringEnd - at));
    unescapeJsonInto(escaped, &m_scratch);
    const std::size_t size = m_scratch.size();
    m_scratch.append(64, '\0');
    const char *end = endOfBrackets(m_scratch.data(), m_scratch.data() + size);
    if (!end)
        return false;
    const std::size_t length = std::size_t(end - m_scratch.data());
    if (m_parser.parse({m_scratch.data(), length}, m_profile.payloadTimes, &found->frame) != FrameParser::Result::Frame)
        return false;
    if (found->frame.action.find("...") != std::string_view::npos)
        return false;
    found->isFrame = true;
    found->flags = quint16(FrameFlag::Escaped);
    if (length == size) {
        found->end = stringEnd;
    } else {
        // Where in the escaped text the frame ends: its last character is a bracket, which is never escaped.
        std::size_t plain = 0;
        const char *p = at;
        while (p < stringEnd && plain < length) {
            if (*p != '\\') {
                ++p;
                ++plain;
                continue;
            }
            const char c = p + 1 < stringEnd ? p[1] : '\0';
            if (c != 'u') {
                p += 2;
                ++plain;
                continue;
            }
            std::string one;
            const bool surrogate = stringEnd - p >= 12 && (p[2] == 'd' || p[2] == 'D') && p[6] == '\\';
            const std::ptrdiff_t step = std::min<std::ptrdiff_t>(surrogate ? 12 : 6, stringEnd - p);
            unescapeJsonInto({p, std::size_t(step)}, &one);
            plain += one.size();
            p += step;
        }
        found->end = p;
    }
    found->length = quint32(found->end - at);
    return true;
}

TextLogScanner::Found TextLogScanner::readFrame(const char *at, const Line &line, const FrameHead &head)
{
    Found found;
    found.end = at + 1;
    switch (head.quotes) {
    case QuoteStyle::Plain:
    case QuoteStyle::None:
        if (head.verdict == FrameHead::Verdict::Yes && readPlain(at, line, &found))
            return found;
        if (found.reason == LedgerReason::LineTooLong) {
            damage(head, at, found.end, LedgerReason::LineTooLong, &found);
            return found;
        }
        break;
    case QuoteStyle::Escaped:
        if (head.verdict == FrameHead::Verdict::Yes && readEscaped(at, line, &found))
            return found;
        break;
    case QuoteStyle::Doubled:
        if (readDoubled(at, line, &found))
            return found;
        break;
    default:
        break;
    }
    if (std::size_t(line.end - at) > maximumFrameText) {
        // A line of hundreds of megabytes is no message; it is looked at once.
        const char *end = endOfBrackets(at, line.end);
        damage(head, at, end ? end : line.end, LedgerReason::LineTooLong, &found);
        return found;
    }

    std::string text;
    const char *textEnd = line.end;
    switch (head.quotes) {
    case QuoteStyle::Escaped:
    case QuoteStyle::TwiceEscaped: {
        // The string's own end: the first quote that is escaped less than those of the frame.
        const char *idQuote = at;
        while (idQuote < line.end && *idQuote != '"')
            ++idQuote;
        std::ptrdiff_t level = 0;
        while (idQuote - level > at && idQuote[-level - 1] == '\\')
            ++level;
        const char *q = idQuote;
        while (q < line.end) {
            q = static_cast<const char *>(std::memchr(q, '"', std::size_t(line.end - q)));
            if (!q)
                break;
            std::ptrdiff_t slashes = 0;
            while (q - slashes > at && q[-slashes - 1] == '\\')
                ++slashes;
            if (slashes < level && slashes % 2 == (level - 1) / 2 % 2) {
                textEnd = q - slashes;
                break;
            }
            ++q;
        }
        text.assign(at, textEnd);
        for (int round = 0; round < 6 && text.find("\\\"") != std::string::npos && text.find_first_of('"') > text.find("\\\""); ++round) {
            std::string once;
            unescapeJsonInto(text, &once);
            text.swap(once);
        }
        break;
    }
    case QuoteStyle::Doubled:
        if (const std::size_t field = undoubleQuotesInto({at, std::size_t(line.end - at)}, &text); field != std::string::npos)
            textEnd = at + field;
        break;
    case QuoteStyle::Entity:
    case QuoteStyle::Typographic:
        text = withPlainQuotes({at, std::size_t(line.end - at)}, head.quotes == QuoteStyle::Entity, head.quotes == QuoteStyle::Typographic);
        break;
    default:
        text.assign(at, line.end);
        break;
    }
    found = repair(at, line, head, text, textEnd);
    // What a closing bracket would mend, or nothing: its rest may stand on the next lines.
    if (!found.isFrame || found.damaged || found.reason == LedgerReason::MissingBracket) {
        Found joined;
        if (head.quotes == QuoteStyle::Escaped ? joinRecords(line, &at, &joined) : joinWrapped(at, line, &joined))
            return joined;
        if (found.isFrame && !found.damaged) { // the views of the first reading went with the attempt
            m_scratch2 = found.rebuilt;
            m_scratch2.append(64, '\0');
            m_parser.parse({m_scratch2.data(), found.rebuilt.size()}, m_profile.payloadTimes, &found.frame);
        }
    }
    return found;
}

bool TextLogScanner::acceptRepaired(FrameRepair &repair, Found *found)
{
    found->rebuilt = repair.output();
    const std::size_t size = found->rebuilt.size();
    m_scratch2 = found->rebuilt;
    m_scratch2.append(64, '\0');
    const FrameParser::Result result = m_parser.parse({m_scratch2.data(), size}, m_profile.payloadTimes, &found->frame);
    if (result == FrameParser::Result::BadUtf8) {
        // Bytes of another encoding: shown as they are, read with replacement characters.
        m_scratch2 = QString::fromUtf8(found->rebuilt.data(), qsizetype(size)).toUtf8().toStdString();
        const std::size_t mended = m_scratch2.size();
        m_scratch2.append(64, '\0');
        if (m_parser.parse({m_scratch2.data(), mended}, m_profile.payloadTimes, &found->frame) != FrameParser::Result::Frame)
            return false;
        found->rebuilt.assign(m_scratch2.data(), mended);
        found->reason = LedgerReason::InvalidUtf8;
        return true;
    }
    return result == FrameParser::Result::Frame;
}

void TextLogScanner::damage(const FrameHead &head, const char *at, const char *end, LedgerReason reason, Found *found)
{
    found->isFrame = true;
    found->damaged = true;
    found->reason = reason;
    found->end = std::max(at + 1, end);
    found->length = quint32(std::min<std::ptrdiff_t>(found->end - at, std::ptrdiff_t(0xfffffff0)));
    found->inSource = true;
    found->flags = 0;
    found->frame = {};
    found->frame.kind = head.kind;
    found->frame.id = head.id;
    if ((head.kind == FrameKind::Call || head.kind == FrameKind::Send) && knownAction(head.third))
        found->frame.action = head.third;
}

TextLogScanner::Found TextLogScanner::repair(const char *at, const Line &line, const FrameHead &head, std::string_view firstText, const char *textEnd)
{
    Found found;
    found.end = at + 1;
    const bool sure = head.verdict == FrameHead::Verdict::Yes || (!head.id.empty() && head.quotes != QuoteStyle::None);
    const bool mapped = head.quotes == QuoteStyle::Plain || head.quotes == QuoteStyle::Single || head.quotes == QuoteStyle::None;
    const std::string_view first(line.begin, std::size_t(at - line.begin));

    // What stands at the end of the line may tell that a pager or a logger has cut it.
    std::string_view text = trimmedRight(firstText);
    LedgerReason cut = LedgerReason::NoFrame;
    if (textEnd == line.end) {
        if (text.size() > 1 && text.back() == '>' && text[text.size() - 2] != '-' && text[text.size() - 2] != '=' && text[text.size() - 2] != '>'
            && text.find('<') == std::string_view::npos) {
            cut = LedgerReason::CutByPager;
            text.remove_suffix(1);
        } else if (text.size() > 3 && (text.substr(text.size() - 3) == "..." || text.substr(text.size() - 3) == "\xe2\x80\xa6")) {
            cut = LedgerReason::Truncated;
            text.remove_suffix(3);
        } else if (const std::size_t mark = text.substr(text.size() - std::min<std::size_t>(text.size(), 24)).rfind("truncated");
                   mark != std::string_view::npos) {
            cut = LedgerReason::Truncated;
            text.remove_suffix(std::min<std::size_t>(text.size(), 24) - mark);
            while (!text.empty() && (text.back() == '(' || text.back() == '[' || text.back() == '<' || text.back() == '.' || isBlank(text.back())))
                text.remove_suffix(1);
        }
    }

    FrameRepair repair;
    const std::size_t used = repair.feed(text);
    const char *end = mapped ? at + used : textEnd;
    const char *certainEnd = textEnd;
    bool manyLines = false;
    bool prefixes = false;

    if (repair.state() == FrameRepair::State::Complete) {
        if (!mapped) {
            // Entities and escapes make the text shorter: the end is looked for from behind.
            std::size_t left = firstText.size() - used;
            const char *p = textEnd;
            if (left == 0) {
                end = textEnd;
            } else {
                while (p > at && p[-1] != ']')
                    --p;
                end = p;
            }
        }
    } else if (repair.state() == FrameRepair::State::Failed) {
        const char stop = used < text.size() ? text[used] : '\0';
        const char open = at > line.begin ? at[-1] : '\0';
        if (repair.failure() == LedgerReason::InvalidJson && (stop == '\'' || stop == '"' || stop == ')') && (open == stop || (stop == ')' && open == '('))) {
            repair.finishBefore();
            end = mapped ? at + used : textEnd;
        }
    } else if (cut != LedgerReason::NoFrame) {
        // Whatever seems whole may lack its end.
        if (!sure)
            return found;
        damage(head, at, textEnd, cut, &found);
        return found;
    } else if (textEnd == line.end && line.next < m_end && m_repairBudget > 0) {
        FrameRepair::Mark mark = repair.mark();
        bool hasMark = !repair.isInsideString();
        FrameRepair firstOnly = repair; // the state at the end of the first line
        const char *p = line.next;
        std::size_t seen = 0;
        int lines = 0;
        while (p < m_end && lines < maximumFrameLines && seen < maximumFrameText) {
            const Line next = lineAt(p);
            std::string_view nextText = next.text();
            if (nextText.size() > maximumFrameText)
                break;
            FrameHead other;
            if (findFrameStart(next.begin, next.end, &other) && other.verdict == FrameHead::Verdict::Yes)
                break;
            const std::size_t prefix = continuationPrefix(first, nextText);
            if (repair.isInsideString() && (prefix > 0 || startsRecord(first, nextText)))
                break;
            nextText.remove_prefix(prefix);
            if (lines > 0 || !isBlankText(nextText))
                prefixes = prefixes || prefix > 0;
            std::string converted;
            if (head.quotes == QuoteStyle::Entity || head.quotes == QuoteStyle::Typographic) {
                converted = withPlainQuotes(nextText, head.quotes == QuoteStyle::Entity, head.quotes == QuoteStyle::Typographic);
                nextText = converted;
            }
            repair.lineEnd();
            if (repair.state() != FrameRepair::State::NeedMore)
                break;
            const std::size_t taken = repair.feed(nextText);
            seen += nextText.size() + 1;
            ++lines;
            if (repair.state() == FrameRepair::State::Complete) {
                manyLines = true;
                if (converted.empty()) {
                    end = nextText.data() + taken;
                } else {
                    end = next.end;
                    while (end > next.begin && end[-1] != ']')
                        --end;
                }
                break;
            }
            if (repair.state() == FrameRepair::State::Failed)
                break;
            if (!repair.isInsideString()) {
                mark = repair.mark();
                hasMark = true;
                certainEnd = next.end;
            }
            p = next.next;
        }
        m_repairBudget -= std::min(m_repairBudget, seen);
        if (repair.state() != FrameRepair::State::Complete) {
            const LedgerReason why = repair.state() == FrameRepair::State::Failed ? repair.failure() : LedgerReason::Truncated;
            if (hasMark) {
                repair.restore(mark);
                repair.finish();
                end = certainEnd;
                manyLines = certainEnd > line.end;
            } else {
                repair = firstOnly;
                repair.finish();
                end = line.end;
            }
            if (repair.state() == FrameRepair::State::Failed && (why == LedgerReason::NestingTooDeep || why == LedgerReason::LineTooLong)) {
                damage(head, at, line.end, why, &found);
                return found;
            }
        }
    } else {
        repair.finish();
        end = textEnd;
    }

    if (repair.state() == FrameRepair::State::Complete && acceptRepaired(repair, &found)) {
        // An elided frame can look whole.
        if (found.frame.action.find("...") != std::string_view::npos) {
            damage(head, at, end, LedgerReason::Elided, &found);
            return found;
        }
        found.isFrame = true;
        found.end = end;
        if (found.reason == LedgerReason::InvalidUtf8 && mapped && !manyLines && !repair.isRepaired()) {
            found.inSource = true;
            found.length = quint32(end - at);
            found.flags = quint16(FrameFlag::Repaired);
            return found;
        }
        const bool changed = repair.isRepaired() || !mapped || prefixes;
        if (!changed && manyLines) {
            // Printed over lines of its own: what stands in the source is JSON as it is.
            ParsedFrame again;
            if (m_parser.parse({at, std::size_t(end - at)}, m_profile.payloadTimes, &again) == FrameParser::Result::Frame) {
                found.frame = again;
                found.length = quint32(end - at);
                return found;
            }
            acceptRepaired(repair, &found); // the views of the first reading are gone
        }
        found.inSource = false;
        found.flags = quint16(FrameFlag::InArena) | quint16(FrameFlag::Repaired);
        if (found.reason != LedgerReason::InvalidUtf8) {
            if (repair.isRepaired())
                found.reason = repair.mainRepair();
            else if (head.quotes == QuoteStyle::TwiceEscaped || head.quotes == QuoteStyle::Escaped)
                found.reason = LedgerReason::DoubleEncoded;
            else if (head.quotes == QuoteStyle::Entity || head.quotes == QuoteStyle::Typographic)
                found.reason = LedgerReason::MarkdownDamage;
            else if (prefixes || manyLines)
                found.reason = LedgerReason::PrettyPrinted;
            else
                found.reason = LedgerReason::InvalidJson;
        }
        return found;
    }
    if (!sure || repair.state() == FrameRepair::State::Complete) {
        // JSON, but no message; or nothing that could be called one.
        found.isFrame = false;
        found.end = repair.state() == FrameRepair::State::Complete ? end : at + 1;
        if (!sure && repair.depth() > 64)
            found.end = textEnd;
        return found;
    }
    LedgerReason reason = repair.failure();
    const char *damageEnd = certainEnd > line.end && end == certainEnd ? certainEnd : textEnd;
    if (head.id.find("...") != std::string_view::npos || head.third.find("...") != std::string_view::npos
        || std::string_view(at, std::size_t(textEnd - at)).find("...") != std::string_view::npos)
        reason = LedgerReason::Elided;
    // Another frame may begin behind the damage.
    FrameHead next;
    if (const char *other = findFrameStart(std::min(at + std::max<std::size_t>(1, mapped ? used : 1), line.end), line.end, &next);
        other && next.verdict == FrameHead::Verdict::Yes)
        damageEnd = other;
    damage(head, at, damageEnd, reason, &found);
    return found;
}

} // namespace Roamscope
