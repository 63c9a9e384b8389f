// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/prose/prosechunk.h"

namespace Roamscope {

namespace {

constexpr qint64 secondUs = 1'000'000;
constexpr qint64 dayUs = 24 * 3600 * secondUs;

} // namespace

ProseCollator::ProseCollator(Capture &capture, int source, const ImportOptions &options, const ProseProfile &profile)
    : m_capture(capture)
    , m_source(source)
    , m_profile(profile)
    , m_zoneMinutes(options.zoneOffsetMinutes)
    , m_peer(capture.peers().intern(profile.station))
    , m_year(profile.year)
{
    const TimeUs base = profile.someTime == noTime ? 0 : profile.someTime;
    m_dayStart = base - ((base % dayUs) + dayUs) % dayUs;
    for (int kind = 1; kind < int(ProseKind::Count); ++kind) {
        const QLatin1StringView id = proseKindId(ProseKind(kind));
        m_actions[kind] = capture.actions().intern({id.data(), id.size()});
    }
}

TimeUs ProseCollator::timeOf(const ProseRow &row, quint16 *flags)
{
    qint64 value = row.value;
    switch (row.clock) {
    case ProseRow::Clock::None:
        if (m_hasClock) {
            *flags |= quint16(m_hasTimes ? FrameFlag::TimeInherited : FrameFlag::TimeSynthetic);
            return m_lastTime;
        }
        *flags |= quint16(FrameFlag::TimeSynthetic);
        return TimeUs(m_rows) * secondUs;
    case ProseRow::Clock::Uptime:
        // Distances are right; where the clock began is for the user to say.
        if (m_hasTimes) {
            *flags |= quint16(FrameFlag::TimeInherited);
            return m_lastTime;
        }
        *flags |= quint16(FrameFlag::TimeSynthetic);
        m_hasClock = true;
        return value;
    case ProseRow::Clock::Full:
        break;
    case ProseRow::Clock::NoYear: {
        // The turn of the year is a step back of most of a year; read newest first it is one forward.
        if (m_lastInYear >= 0 && m_lastInYear - value > 300 * dayUs)
            ++m_year;
        else if (m_lastInYear >= 0 && value - m_lastInYear > 300 * dayUs)
            --m_year;
        m_lastInYear = value;
        const bool leap = m_year % 4 == 0 && (m_year % 100 != 0 || m_year % 400 == 0);
        if (!leap && value >= 60 * dayUs)
            value -= dayUs;
        value += civilDays(m_year, 1, 1) * dayUs;
        break;
    }
    case ProseRow::Clock::NoDate:
        if (m_lastClock >= 0 && m_lastClock - value > dayUs / 2)
            m_dayStart += dayUs;
        else if (m_lastClock >= 0 && value - m_lastClock > dayUs / 2)
            m_dayStart -= dayUs;
        m_lastClock = value;
        value += m_dayStart;
        break;
    }
    m_hasTimes = true;
    m_hasClock = true;
    if (!row.hasZone) {
        value -= m_zoneMinutes * 60 * secondUs;
        if (m_zoneMinutes == 0)
            *flags |= quint16(FrameFlag::ZoneAssumed);
    }
    return value;
}

bool ProseCollator::add(const ProseChunk &chunk)
{
    std::vector<quint16> peers;
    for (const std::string &peer : chunk.peers)
        peers.push_back(peer.empty() ? m_peer : m_capture.peers().intern(QByteArrayView(peer.data(), qsizetype(peer.size()))));
    bool full = false;
    FrameTable &frames = m_capture.frames();
    for (const ProseRow &row : chunk.rows) {
        Frame frame;
        frame.time = timeOf(row, &frame.flags);
        frame.offset = row.offset;
        frame.length = row.length;
        frame.peer = row.peer < peers.size() ? peers[row.peer] : m_peer;
        frame.action = m_actions[int(proseKindOf(row.status))];
        frame.kind = FrameKind::Event;
        frame.from = m_profile.lane;
        frame.source = quint8(m_source);
        frame.status = row.status;
        m_lastTime = frame.time;
        ++m_rows;
        if (frames.append(frame) == noFrame) {
            full = true;
            break;
        }
    }
    frames.publish();
    for (LedgerEntry entry : chunk.ledger) {
        entry.source = quint8(m_source);
        entry.line += m_lines;
        m_capture.ledger().add(std::move(entry));
    }
    if (chunk.countedLines)
        m_capture.ledger().count(LedgerReason::NulBytes, chunk.countedLines, chunk.countedBytes, quint8(m_source));
    m_capture.addLineMark(m_source, chunk.begin, m_lines + 1);
    m_lines += chunk.lines;
    return !full;
}

} // namespace Roamscope
