// SPDX-License-Identifier: GPL-3.0-or-later
// Frames that a logger has spread over several of its lines or records.
#include "models/capture/textlog/textlogscanner.h"

#include <algorithm>
#include <cstring>

namespace Roamscope {

namespace {

constexpr int maximumWrappedLines = 4000;
constexpr std::size_t maximumWrappedText = std::size_t(512) << 10;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Follows the brackets of an array that comes in pieces.
class BracketCounter
{
public:
    /// How many characters of `text` belong to the array; all of them while it is open.
    std::size_t feed(std::string_view text)
    {
        for (std::size_t i = 0; i < text.size(); ++i) {
            const char c = text[i];
            if (m_inString) {
                if (m_escaped)
                    m_escaped = false;
                else if (c == '\\')
                    m_escaped = true;
                else if (c == '"')
                    m_inString = false;
            } else if (c == '"') {
                m_inString = true;
            } else if (c == '[' || c == '{') {
                ++m_depth;
            } else if ((c == ']' || c == '}') && --m_depth <= 0) {
                m_closed = true;
                return i + 1;
            }
        }
        return text.size();
    }
    bool isClosed() const { return m_closed; }

private:
    int m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_closed = false;
};

/// The words between the place where lines of a log agree and the frame: an arrow, "send: ". Numbers are
/// none of them; they tell another line.
bool isDirectionText(std::string_view text)
{
    return text.size() <= 48 && std::none_of(text.begin(), text.end(), isDigit);
}

/// One record of Docker's json-file driver.
struct DockerRecord
{
    const char *textBegin = nullptr; ///< of the escaped text
    const char *textEnd = nullptr;
    std::string_view stream;
    std::string text; ///< without its line end
    bool lineEnds = false; ///< false: the driver has parted a long line

    bool read(std::string_view line)
    {
        constexpr std::string_view start = "{\"log\":\"";
        if (line.substr(0, start.size()) != start)
            return false;
        textBegin = line.data() + start.size();
        const char *const end = line.data() + line.size();
        const char *p = textBegin;
        while (p < end && *p != '"')
            p += *p == '\\' ? 2 : 1;
        if (p >= end)
            return false;
        textEnd = p;
        const std::string_view rest(p, std::size_t(end - p));
        constexpr std::string_view streamKey = "\"stream\":\"";
        const std::size_t at = rest.find(streamKey);
        if (at == std::string_view::npos)
            return false;
        stream = rest.substr(at + streamKey.size());
        stream = stream.substr(0, stream.find('"'));
        unescapeJsonInto({textBegin, std::size_t(textEnd - textBegin)}, &text);
        lineEnds = !text.empty() && text.back() == '\n';
        while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
            text.pop_back();
        return true;
    }
};

} // namespace

std::size_t TextLogScanner::repeatedPrefix(std::string_view first, std::string_view next) const
{
    constexpr std::size_t longestPrefix = 512;
    constexpr qint64 sameMoment = 100'000; // where the times tell parts of a second
    constexpr qint64 sameSecond = 1'000'000;
    first = first.substr(0, longestPrefix);
    std::size_t a = 0;
    std::size_t b = 0;
    std::size_t firstEnd = 0; // of the last place that the prefix may end at
    std::size_t nextEnd = 0;
    bool program = false; // it ends with what only a system's logger writes before every line
    while (a < first.size() && b < next.size()) {
        if ((isDigit(first[a]) || a == 0) && (a == 0 || !isDigit(first[a - 1]))) {
            LogTime here;
            LogTime there;
            const int firstLength = parseLogTime(first.substr(a), m_profile.dateOrder, true, &here);
            const int nextLength = firstLength > 0 ? parseLogTime(next.substr(b), m_profile.dateOrder, true, &there) : 0;
            if (firstLength > 0) {
                const qint64 apart = std::abs(there.value - here.value);
                if (nextLength == 0 || here.completeness != there.completeness
                    || apart > (here.fractionDigits > 0 ? sameMoment : sameSecond))
                    break;
                a += std::size_t(firstLength);
                b += std::size_t(nextLength);
                continue;
            }
        }
        // CRI parts long lines: "stdout P " on all but the last.
        if (b + 2 < next.size() && a + 1 < first.size() && first[a] == 'P' && first[a + 1] == ' ' && (next[b] == 'P' || next[b] == 'F')
            && next[b + 1] == ' ' && a > 4 && first.substr(a - 4, 4) == "out ") {
            a += 2;
            b += 2;
            firstEnd = a;
            nextEnd = b;
            program = true;
            continue;
        }
        if (first[a] != next[b])
            break;
        const char c = first[a];
        ++a;
        ++b;
        const bool blankFollows = a < first.size() && isBlank(first[a]);
        if (isBlank(c) || (std::strchr(":|])>;", c) && !blankFollows)) {
            firstEnd = a;
            nextEnd = b;
            program = (c == ' ' && a >= 3 && (first.substr(a - 3, 3) == "]: " || first.substr(a - 2, 2) == "| "));
        }
    }
    if (firstEnd < 4 || !(program || isDirectionText(first.substr(firstEnd))))
        return 0;
    return nextEnd;
}

bool TextLogScanner::joinWrapped(const char *at, const Line &line, Found *found)
{
    if (line.next >= m_end || m_repairBudget == 0)
        return false;
    const std::string_view head(at, std::size_t(line.end - at));
    // A pager has cut the lines that follow too; what is elided does not come again.
    if (head.empty() || head.back() == '>' || (head.size() > 3 && head.substr(head.size() - 3) == "..."))
        return false;
    const std::string_view first(line.begin, std::size_t(at - line.begin));
    BracketCounter brackets;
    brackets.feed(head);
    if (brackets.isClosed())
        return false;
    std::string text(head);
    const char *p = line.next;
    const bool prefixed = repeatedPrefix(first, lineAt(p).text()) > 0;
    std::size_t seen = 0;
    for (int lines = 0; p < m_end && lines < maximumWrappedLines && seen < std::min(maximumWrappedText, m_repairBudget); ++lines) {
        const Line next = lineAt(p);
        std::string_view part = next.text();
        seen += part.size() + 1;
        if (part.size() > maximumWrappedText)
            break;
        if (prefixed) {
            const std::size_t prefix = repeatedPrefix(first, part);
            if (prefix == 0)
                break;
            part.remove_prefix(prefix);
        } else if (startsRecord(first, part)) {
            break;
        }
        FrameHead other;
        if (findFrameStart(part.data(), next.end, &other) && other.verdict == FrameHead::Verdict::Yes)
            break;
        const std::size_t taken = brackets.feed(part);
        text.append(part.substr(0, taken));
        if (brackets.isClosed()) {
            m_repairBudget -= std::min(m_repairBudget, seen);
            const std::size_t size = text.size();
            found->rebuilt = text;
            text.append(64, '\0');
            if (m_parser.parse({text.data(), size}, m_profile.payloadTimes, &found->frame) != FrameParser::Result::Frame)
                return false;
            found->isFrame = true;
            found->end = part.data() + taken;
            found->inSource = false;
            found->flags = quint16(FrameFlag::InArena) | quint16(FrameFlag::Repaired);
            found->reason = LedgerReason::HardWrapped;
            return true;
        }
        p = next.next;
    }
    m_repairBudget -= std::min(m_repairBudget, seen);
    return false;
}

bool TextLogScanner::readDoubled(const char *at, const Line &line, Found *found)
{
    if (std::size_t(line.end - at) > maximumFrameText)
        return false;
    std::size_t field = undoubleQuotesInto({at, std::size_t(line.end - at)}, &m_scratch);
    if (field == std::string::npos && m_repairBudget > 0) {
        // A field of a table may hold line ends.
        const std::size_t size = std::min({std::size_t(m_end - at), maximumWrappedText, m_repairBudget});
        field = undoubleQuotesInto({at, size}, &m_scratch);
        m_repairBudget -= std::min(m_repairBudget, field == std::string::npos ? size : field);
    }
    if (field == std::string::npos)
        return false;
    const std::size_t size = m_scratch.size();
    m_scratch.append(64, '\0');
    const char *const end = endOfBrackets(m_scratch.data(), m_scratch.data() + size);
    if (!end)
        return false;
    const std::size_t length = std::size_t(end - m_scratch.data());
    if (m_parser.parse({m_scratch.data(), length}, m_profile.payloadTimes, &found->frame) != FrameParser::Result::Frame)
        return false;
    found->rebuilt.assign(m_scratch, 0, length);
    found->isFrame = true;
    found->end = at + field;
    found->inSource = false;
    found->flags = quint16(FrameFlag::InArena);
    if (found->end > line.end) {
        found->flags |= quint16(FrameFlag::Repaired);
        found->reason = LedgerReason::PrettyPrinted;
    }
    return true;
}

bool TextLogScanner::joinRecords(const Line &line, const char **at, Found *found)
{
    DockerRecord record;
    if (std::size_t(line.end - line.begin) > maximumFrameText || line.next >= m_end || m_repairBudget == 0 || !record.read(line.text()))
        return false;
    // The last array that this record leaves open.
    const std::size_t size = record.text.size();
    record.text.append(64, '\0');
    const char *const begin = record.text.data();
    const char *const end = begin + size;
    const char *start = begin;
    FrameHead head;
    while (true) {
        start = findFrameStart(start, end, &head);
        if (!start)
            return false;
        const char *closed = endOfBrackets(start, end);
        if (!closed)
            break;
        start = closed;
    }
    const std::string_view first(begin, std::size_t(start - begin));
    FrameRepair repair;
    repair.feed({start, std::size_t(end - start)});
    bool lineEnds = record.lineEnds;
    const char *p = line.next;
    std::size_t seen = 0;
    DockerRecord next;
    for (int lines = 0; p < m_end && repair.state() == FrameRepair::State::NeedMore && lines < maximumFrameLines && seen < m_repairBudget; ++lines) {
        const Line nextLine = lineAt(p);
        seen += std::size_t(nextLine.next - nextLine.begin);
        if (seen > maximumFrameText || !next.read(nextLine.text()) || next.stream != record.stream)
            break;
        std::string_view part = next.text;
        FrameHead other;
        if (lineEnds) {
            part.remove_prefix(continuationPrefix(first, part));
            if (findFrameStart(part.data(), part.data() + part.size(), &other) && other.verdict == FrameHead::Verdict::Yes)
                break;
            repair.lineEnd();
        }
        if (repair.state() != FrameRepair::State::NeedMore)
            break;
        repair.feed(part);
        lineEnds = next.lineEnds;
        p = nextLine.next;
    }
    m_repairBudget -= std::min(m_repairBudget, seen);
    if (repair.state() != FrameRepair::State::Complete || !acceptRepaired(repair, found))
        return false;
    // The bracket in the source is as many brackets from the start as it is in the plain text.
    auto number = std::count(begin, start, '[');
    const char *bracket = record.textBegin;
    while (bracket < record.textEnd && (*bracket != '[' || number-- > 0))
        ++bracket;
    *at = std::min(bracket, record.textEnd);
    found->isFrame = true;
    found->end = next.textEnd;
    found->inSource = false;
    found->flags = quint16(FrameFlag::InArena) | quint16(FrameFlag::Repaired);
    if (found->reason != LedgerReason::InvalidUtf8)
        found->reason = repair.isRepaired() ? repair.mainRepair() : LedgerReason::PrettyPrinted;
    return true;
}

std::size_t TextLogScanner::continuationPrefix(std::string_view first, std::string_view next) const
{
    std::size_t firstAt = 0;
    std::size_t at = 0;
    // docker-compose: "service  | "
    const std::size_t bar = first.substr(0, 64).find('|');
    if (bar != std::string_view::npos && next.size() > bar && next.substr(0, bar + 1) == first.substr(0, bar + 1)) {
        at = firstAt = bar + 1;
        if (at < next.size() && next[at] == ' ')
            ++at;
        if (firstAt < first.size() && first[firstAt] == ' ')
            ++firstAt;
    }
    LogTime time;
    const auto timeLength = [&](std::string_view text, std::size_t from) -> std::size_t {
        const std::size_t open = from < text.size() && text[from] == '[' ? 1 : 0;
        if (from + open >= text.size())
            return 0;
        const int length = parseLogTime(text.substr(from + open), m_profile.dateOrder, true, &time);
        if (length == 0)
            return 0;
        std::size_t end = from + open + std::size_t(length);
        if (open && end < text.size() && text[end] == ']')
            ++end;
        return end - from;
    };
    const std::size_t firstTime = timeLength(first, firstAt);
    const std::size_t nextTime = firstTime ? timeLength(next, at) : 0;
    if (nextTime) {
        firstAt += firstTime;
        at += nextTime;
        // "host program[12]: ", "stdout F ": the same words follow on every line.
        const std::string_view a = first.substr(firstAt);
        const std::string_view b = next.substr(at);
        std::size_t common = 0;
        while (common < a.size() && common < b.size() && a[common] == b[common])
            ++common;
        std::size_t keep = 0;
        for (std::size_t i = 0; i < common; ++i) {
            if (isBlank(b[i]))
                keep = i + 1;
            else if (keep == 0 && i > 0)
                continue;
        }
        // Indentation belongs to the text, but for the one blank after the prefix.
        while (keep > 1 && isBlank(b[keep - 1]) && isBlank(b[keep - 2]))
            --keep;
        if (keep == 0 && !b.empty() && isBlank(b[0]))
            keep = 1;
        at += keep;
    }
    return std::min(at, next.size());
}

bool TextLogScanner::startsRecord(std::string_view first, std::string_view next) const
{
    if (next.empty())
        return false;
    LogTime time;
    const std::size_t open = next[0] == '[' || next[0] == '(' ? 1 : 0;
    if (parseLogTime(next.substr(open), m_profile.dateOrder, false, &time) > 0)
        return true;
    // The same beginning as the line that the frame began in: "[MO] Send:", "INFO:ocpp:".
    return first.size() >= 4 && next.size() >= 4 && first.substr(0, 4) == next.substr(0, 4) && !isBlank(first[0]);
}

} // namespace Roamscope
