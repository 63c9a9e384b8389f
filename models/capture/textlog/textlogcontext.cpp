// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around a frame: its time, and the words that tell its direction and station.
#include "models/capture/textlog/textlogscanner.h"

#include "models/capture/capture.h"

#include <algorithm>
#include <cstring>

namespace Roamscope {

namespace {

bool isBlankText(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\t' || c == '\r'; });
}

} // namespace

void TextLogScanner::hintsOf(std::string_view before, std::string_view after, LineHints *hints)
{
    constexpr std::size_t slots = 4096;
    constexpr std::size_t longestKey = 512;
    const std::size_t timeAt = m_timeAt < 0 ? before.size() : std::min(std::size_t(m_timeAt), before.size());
    const std::size_t timeEnd = m_timeAt < 0 ? before.size() : std::min(timeAt + std::size_t(m_timeLength), before.size());
    if (before.size() + after.size() > longestKey) {
        readLineHints(before, after, hints);
        return;
    }
    m_hintKey.assign(before.substr(0, timeAt));
    m_hintKey.push_back('\n');
    m_hintKey.append(before.substr(timeEnd));
    m_hintKey.push_back('\n');
    m_hintKey.append(after);
    if (m_cachedHints.empty())
        m_cachedHints.resize(slots);
    // Each line has a few places, or stations that share one would drive each other out line by line.
    constexpr std::size_t ways = 4;
    const std::size_t hash = std::hash<std::string_view>()(m_hintKey);
    const std::size_t set = hash % (slots / ways) * ways;
    const auto isOurs = [&](const CachedHints &entry) {
        return entry.key == m_hintKey && entry.beforeSize == before.size() && entry.timeAt == m_timeAt && entry.timeLength == m_timeLength;
    };
    std::size_t way = 0;
    while (way < ways && !isOurs(m_cachedHints[set + way]))
        ++way;
    const bool known = way < ways;
    if (!known) {
        for (way = 0; way < ways && !m_cachedHints[set + way].key.empty();)
            ++way;
        if (way == ways)
            way = (hash >> 32) % ways;
    }
    CachedHints &cached = m_cachedHints[set + way];
    if (known) {
        const auto text = [&](const CachedHints::Place &place) { return (place.inAfter ? after : before).substr(place.offset, place.length); };
        *hints = {};
        hints->direction = cached.direction;
        for (int place = 0; place < int(PeerPlace::Count); ++place)
            hints->peers[place] = text(cached.peers[place]);
        hints->session = text(cached.session);
        return;
    }
    readLineHints(before, after, hints);
    const auto placeOf = [&](std::string_view part) {
        CachedHints::Place place;
        if (part.empty())
            return place;
        place.inAfter = part.data() < before.data() || part.data() >= before.data() + before.size();
        place.offset = std::size_t(part.data() - (place.inAfter ? after : before).data());
        place.length = part.size();
        return place;
    };
    cached.key = m_hintKey;
    cached.beforeSize = before.size();
    cached.timeAt = m_timeAt;
    cached.timeLength = m_timeLength;
    cached.direction = hints->direction;
    for (int place = 0; place < int(PeerPlace::Count); ++place)
        cached.peers[place] = placeOf(hints->peers[place]);
    cached.session = placeOf(hints->session);
}

bool TextLogScanner::timeIn(std::string_view text, LogTime *time)
{
    m_timeAt = -1;
    if (text.size() < 8)
        return false;
    int length = 0;
    int at = -1;
    // Most lines have it where the line before had it.
    if (m_timeColumn >= 0 && std::size_t(m_timeColumn) + 8 <= text.size() && m_profile.clock == 0) {
        const char c = text[std::size_t(m_timeColumn)];
        const char before = m_timeColumn > 0 ? text[std::size_t(m_timeColumn) - 1] : ' ';
        if (((c >= '0' && c <= '9') || m_timeColumn == 0) && !(before >= '0' && before <= '9')) {
            length = parseLogTime(text.substr(std::size_t(m_timeColumn)), m_profile.dateOrder, false, time);
            if (length > 0) {
                m_timeAt = m_timeColumn;
                m_timeLength = length;
                return true;
            }
        }
    }
    at = findLogTime(text, 0, m_profile.dateOrder, time, &length);
    if (at < 0)
        return false;
    if (m_profile.clock > 0) {
        LogTime second;
        int secondLength = 0;
        if (findLogTime(text, at + length, m_profile.dateOrder, &second, &secondLength) >= 0) {
            *time = second;
            return true;
        }
    }
    m_timeAt = at;
    m_timeLength = length;
    m_timeColumn = time->completeness == LogTime::Completeness::NoDate ? -1 : at;
    return true;
}

void TextLogScanner::readTime(std::string_view before, std::string_view after, TextLogFrame *frame)
{
    if (timeIn(before, &frame->time)) {
        m_lastTime = frame->time;
        if (!m_lineTime.isValid())
            m_lineTime = frame->time;
        return;
    }
    if (m_lineTime.isValid()) { // a further frame of the same line
        frame->time = m_lineTime;
        return;
    }
    int length = 0;
    if (after.size() >= 8 && findLogTime(after, 0, m_profile.dateOrder, &frame->time, &length) >= 0) {
        m_lastTime = frame->time;
        return;
    }
    for (int i = m_previousCount; i-- > 0;) {
        const std::string_view text = m_previous[i].text().substr(0, 1024);
        if (findLogTime(text, 0, m_profile.dateOrder, &frame->time, &length) >= 0) {
            frame->timeAbove = true;
            m_lastTime = frame->time;
            return;
        }
    }
    frame->time = m_lastTime;
    frame->timeInherited = true;
}

void TextLogScanner::addFrame(const char *at, const Found &found, std::string_view before, std::string_view after, const Line &line)
{
    TextLogFrame frame;
    frame.begin = quint64(at - m_text);
    frame.end = quint64(found.end - m_text);
    frame.line = m_line;
    if (at >= line.begin && at > line.end)
        frame.line = m_line + quint32(std::count(line.begin, at, '\n'));
    frame.flags = found.flags;
    frame.kind = found.damaged ? FrameKind::Damaged : found.frame.kind;
    frame.damagedKind = found.frame.kind;
    frame.reason = found.reason;
    frame.version = found.frame.version;
    if (found.inSource) {
        frame.offset = frame.begin;
        frame.length = found.length;
    } else {
        // The place in the source stands before the text: line numbers are found by it.
        const FramePlace origin {frame.begin, quint32(std::min<quint64>(frame.end - frame.begin, 0xfffffff0u)), 0};
        m_chunk->rebuilt.append(reinterpret_cast<const char *>(&origin), sizeof origin);
        frame.offset = m_chunk->rebuilt.size();
        frame.length = quint32(found.rebuilt.size());
        m_chunk->rebuilt += found.rebuilt;
    }
    frame.idOffset = quint32(m_chunk->ids.size());
    frame.idLength = quint16(std::min<std::size_t>(found.frame.id.size(), 255));
    m_chunk->ids.append(found.frame.id.data(), frame.idLength);
    frame.action = m_chunk->actions.intern(found.frame.action.substr(0, 64));
    if (m_profile.payloadTimes) {
        LogTime own;
        const std::string_view said = !found.frame.currentTime.empty() ? found.frame.currentTime : found.frame.timestamp;
        if (parseLogTime(said, DateOrder::Unknown, false, &own) > 0 && own.completeness == LogTime::Completeness::Full)
            frame.payloadTime = own.value;
    }
    readTime(before, after, &frame);

    LineHints hints;
    hintsOf(before, after, &hints);
    if (isBlankText(before) && m_previousCount > 0 && hints.direction == DirectionWord::None) {
        // "Received from CP01:" on the line before.
        LineHints above;
        readLineHints(m_previous[m_previousCount - 1].text().substr(0, 1024), {}, &above);
        hints.direction = above.direction;
        for (const PeerPlace place : {PeerPlace::Member, PeerPlace::BeforeFrame, PeerPlace::BeforeVerb}) {
            if (hints.peer(place).empty())
                hints.peers[int(place)] = above.peer(place);
        }
    }
    frame.direction = hints.direction;
    for (const PeerPlace place : {PeerPlace::Member, PeerPlace::BeforeFrame, PeerPlace::BeforeVerb, PeerPlace::Loose, PeerPlace::Bracket, PeerPlace::Near, PeerPlace::Path}) {
        if (m_profile.usePeer[int(place)] && !hints.peer(place).empty()) {
            frame.peer = m_chunk->peers.intern(hints.peer(place));
            break;
        }
    }
    frame.session = m_chunk->peers.intern(hints.session);
    if (m_samples && m_samples->size() < m_maximumSamples && !found.damaged)
        addSample(found, before, hints, frame);
    m_chunk->frames.push_back(frame);
}

void TextLogScanner::setSamples(std::vector<TextLogSample> *samples, TimeUs *proseTime, std::size_t maximum)
{
    m_samples = samples;
    m_proseTime = proseTime;
    m_maximumSamples = maximum;
}

void TextLogScanner::addSample(const Found &found, std::string_view before, const LineHints &hints, const TextLogFrame &frame)
{
    TextLogSample sample;
    sample.kind = found.frame.kind;
    sample.id = found.frame.id;
    sample.action = found.frame.action;
    sample.direction = frame.direction;
    for (int place = 0; place < int(PeerPlace::Count); ++place)
        sample.peers[place] = hints.peers[place];
    int at = 0;
    int length = 0;
    while (sample.timeCount < 2 && (at = findLogTime(before, at, m_profile.dateOrder, &sample.times[sample.timeCount], &length)) >= 0) {
        at += length;
        ++sample.timeCount;
    }
    if (sample.timeCount == 0 && frame.time.isValid() && !frame.timeInherited) {
        sample.times[0] = frame.time;
        sample.timeCount = 1;
    }
    LogTime said;
    if (parseLogTime(found.frame.currentTime, DateOrder::Unknown, false, &said) > 0 && said.completeness == LogTime::Completeness::Full)
        sample.currentTime = said.value;
    if (parseLogTime(found.frame.timestamp, DateOrder::Unknown, false, &said) > 0 && said.completeness == LogTime::Completeness::Full)
        sample.payloadTime = said.value;
    m_samples->push_back(std::move(sample));
}

} // namespace Roamscope
