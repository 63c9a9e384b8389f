// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/textlog/textlogcollator.h"

#include "models/capture/prose/proseevent.h"
#include "models/capture/sourcebytes.h"
#include "models/capture/textlog/framerepair.h"
#include "models/catalog/catalog.h"

#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace Roamscope {

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 day = 24 * 3600 * second;
/// Loggers and levels write the same frame within this; a charger repeats a call later.
constexpr TimeUs sameMoment = 2 * second;
constexpr quint64 sameMomentFrames = 6; ///< where the log has no times
constexpr std::size_t recentSlots = 4096;
constexpr std::size_t outstandingLimit = 200'000;
constexpr int proseKept = 100;
constexpr quint64 eventsAlways = 10'000; ///< lines that become events however few messages there are

QByteArray viewOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// A frame without what differs between loggers.
QByteArray minified(QByteArrayView bytes, bool escaped)
{
    std::string text(bytes.data(), std::size_t(bytes.size()));
    if (escaped) {
        std::string plain;
        unescapeJsonInto(text, &plain);
        text.swap(plain);
    }
    // Blanks outside strings differ between loggers, and so do the escapes of slashes.
    QByteArray out;
    out.reserve(qsizetype(text.size()));
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString && c == '\\' && i + 1 < text.size()) {
            if (text[i + 1] != '/')
                out.append(c);
            out.append(text[++i]);
            continue;
        }
        if (c == '"')
            inString = !inString;
        if (inString || (c != ' ' && c != '\t' && c != '\n' && c != '\r'))
            out.append(c);
    }
    return out;
}

} // namespace

QByteArray stationFromFileName(const QString &path)
{
    QString name = path.section(QLatin1String("!/"), -1);
    name = QFileInfo(name).fileName();
    for (int i = 0; i < 3; ++i) {
        const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
        if (dot <= 0 || name.size() - dot > 6)
            break;
        name.truncate(dot);
    }
    // Dates, numbers of rotated files and the words of log files say nothing of the station.
    static const QStringList words {QStringLiteral("log"), QStringLiteral("logs"), QStringLiteral("ocpp"), QStringLiteral("ocpp16"),
                                    QStringLiteral("ocpp201"), QStringLiteral("messages"), QStringLiteral("message"), QStringLiteral("trace"),
                                    QStringLiteral("debug"), QStringLiteral("export"), QStringLiteral("csms"), QStringLiteral("server"),
                                    QStringLiteral("steve"), QStringLiteral("evcc"), QStringLiteral("syslog"), QStringLiteral("docker"),
                                    QStringLiteral("home"), QStringLiteral("assistant"), QStringLiteral("utf"), QStringLiteral("json"),
                                    QStringLiteral("txt"), QStringLiteral("file"), QStringLiteral("capture"), QStringLiteral("session"),
                                    QStringLiteral("charger"), QStringLiteral("station"), QStringLiteral("chargepoint")};
    QString kept;
    QString word;
    QChar separator;
    bool any = false;
    bool date = false; // numbers after a year are months and days
    const auto flush = [&](QChar next) {
        const bool digits = !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit() || c == QLatin1Char('T') || c == QLatin1Char('Z'); });
        if (!word.isEmpty() && !digits && !words.contains(word.toLower())) {
            if (!kept.isEmpty())
                kept += separator;
            kept += word;
            any = true;
            separator = next;
        } else if (digits && word.size() > 3) {
            date = true;
        } else if (digits && any && !date) {
            kept += separator;
            kept += word; // "CP-01": a short number after a name belongs to it
            separator = next;
        }
        word.clear();
    };
    for (const QChar c : name) {
        if (c == QLatin1Char('-') || c == QLatin1Char('_') || c == QLatin1Char(' ') || c == QLatin1Char('.') || c == QLatin1Char('(') || c == QLatin1Char(')'))
            flush(c == QLatin1Char(' ') || c == QLatin1Char('(') || c == QLatin1Char(')') ? QLatin1Char('-') : c);
        else
            word += c;
    }
    flush({});
    return kept.toUtf8().left(48);
}

ProtocolVersion TextLogCollator::VersionVotes::decide() const
{
    if (named != ProtocolVersion::Unknown)
        return named;
    if (v21 > 0 && v2 + v21 >= v16)
        return ProtocolVersion::Ocpp21;
    if (v2 > v16)
        return ProtocolVersion::Ocpp201;
    if (v16 > 0)
        return ProtocolVersion::Ocpp16;
    return ProtocolVersion::Unknown;
}

TextLogCollator::TextLogCollator(Capture &capture, int source, const ImportOptions &options, TextLogProfile profile)
    : m_capture(capture)
    , m_source(source)
    , m_options(options)
    , m_profile(std::move(profile))
    , m_correlator(capture,
                   [this](FrameId row, QByteArrayView messageId) {
                       if (m_chunk && row >= m_chunkFirst && row - m_chunkFirst < m_chunkRows.size()) {
                           const std::string_view id = m_chunk->id(*m_chunkRows[row - m_chunkFirst]);
                           return QByteArrayView(id.data(), qsizetype(id.size())) == messageId;
                       }
                       return m_capture.messageId(row) == messageId;
                   })
    , m_recent(recentSlots)
{
    const CaptureSource description = m_capture.sources()[std::size_t(source)];
    m_bytes = description.bytes;
    m_arena = description.arena;
    QByteArray station = options.chargePointId;
    if (station.isEmpty())
        station = m_profile.station;
    if (station.isEmpty() && !m_profile.namesStations)
        station = stationFromFileName(description.path);
    m_defaultPeer = 0;
    m_year = m_profile.year;
    m_profile.station = station;
    const TimeUs base = m_profile.someTime == noTime ? 0 : m_profile.someTime;
    m_dayStart = base - ((base % day) + day) % day;
}

TextLogCollator::~TextLogCollator() = default;

const TextLogCollator::ActionFacts &TextLogCollator::factsOf(quint16 action)
{
    if (m_facts.size() <= action)
        m_facts.resize(std::size_t(action) + 1);
    ActionFacts &facts = m_facts[action];
    if (facts.known)
        return facts;
    facts.known = true;
    const QByteArray name = m_capture.actions().text(action);
    facts.sender = senderOf({name.constData(), std::size_t(name.size())});
    const Catalog &catalog = Catalog::instance();
    facts.in16 = catalog.request(ProtocolVersion::Ocpp16, name) != nullptr;
    facts.in201 = catalog.request(ProtocolVersion::Ocpp201, name) != nullptr;
    facts.in21 = catalog.request(ProtocolVersion::Ocpp21, name) != nullptr;
    return facts;
}

TextLogCollator::VersionVotes &TextLogCollator::versionsOf(quint16 peer)
{
    if (m_versions.size() <= peer)
        m_versions.resize(std::size_t(peer) + 1);
    return m_versions[peer];
}

void TextLogCollator::vote(const TextLogChunk &chunk)
{
    // The whole chunk is asked before its first frame is judged.
    for (const TextLogFrame &frame : chunk.frames) {
        const quint16 action = frame.action < m_actionIds.size() ? m_actionIds[frame.action] : 0;
        VersionVotes &votes = versionsOf(frame.peer < m_peerIds.size() ? m_peerIds[frame.peer] : 0);
        const auto count = [&](ProtocolVersion version) {
            for (VersionVotes *v : {&votes, &m_logVersion}) {
                v->v16 += version == ProtocolVersion::Ocpp16;
                v->v2 += version == ProtocolVersion::Ocpp201;
                v->v21 += version == ProtocolVersion::Ocpp21;
            }
        };
        if (frame.version != ProtocolVersion::Unknown)
            count(frame.version);
        if (!action || (frame.kind != FrameKind::Call && frame.kind != FrameKind::Send))
            continue;
        const ActionFacts &facts = factsOf(action);
        if (facts.in16 && !facts.in201 && !facts.in21)
            count(ProtocolVersion::Ocpp16);
        else if (!facts.in16 && facts.in201)
            count(ProtocolVersion::Ocpp201);
        else if (!facts.in16 && !facts.in201 && facts.in21)
            count(ProtocolVersion::Ocpp21);
        if (facts.sender != 0)
            ++m_profile.votes[int(frame.direction)][facts.sender > 0 ? 0 : 1];
    }
}

TimeUs TextLogCollator::wholeTime(const LogTime &time, quint16 *flags)
{
    qint64 value = time.value;
    switch (time.completeness) {
    case LogTime::Completeness::Full:
        break;
    case LogTime::Completeness::NoYear: {
        // The turn of the year is a step back of most of a year (forward, in a reversed log read backwards: never).
        if (m_lastInYear >= 0 && m_lastInYear - value > 300 * day)
            ++m_year;
        else if (m_lastInYear >= 0 && value - m_lastInYear > 300 * day)
            --m_year;
        m_lastInYear = value;
        // Days are counted in a leap year; others lack the 29th of February.
        const bool leap = m_year % 4 == 0 && (m_year % 100 != 0 || m_year % 400 == 0);
        if (!leap && value >= 60 * day)
            value -= day;
        value += civilDays(m_year, 1, 1) * day;
        break;
    }
    case LogTime::Completeness::NoDate:
        if (m_lastClock >= 0 && m_lastClock - value > day / 2)
            m_dayStart += day; // midnight
        else if (m_lastClock >= 0 && value - m_lastClock > day / 2)
            m_dayStart -= day;
        m_lastClock = value;
        value += m_dayStart;
        break;
    case LogTime::Completeness::None:
        return noTime;
    }
    if (!time.hasZone) {
        value -= m_profile.zoneMinutes * 60 * second;
        if (!m_profile.zoneLearned && m_options.zoneOffsetMinutes == 0)
            *flags |= quint16(FrameFlag::ZoneAssumed);
    }
    return value;
}

void TextLogCollator::resolveTime(const TextLogFrame &frame, Row *row)
{
    Frame &f = row->frame;
    if (frame.time.isValid() && !frame.timeInherited) {
        f.time = wholeTime(frame.time, &f.flags);
        m_hasTimes = true;
        if (frame.timeAbove)
            f.flags |= quint16(FrameFlag::TimeInherited);
    } else if (m_hasTimes || frame.time.isValid()) {
        f.time = m_lastTime;
        if (f.time == noTime)
            f.time = frame.time.isValid() ? wholeTime(frame.time, &f.flags) : m_profile.someTime;
        f.flags |= quint16(FrameFlag::TimeInherited);
        if (!frame.time.hasZone && frame.time.isValid() && !m_profile.zoneLearned && m_options.zoneOffsetMinutes == 0)
            f.flags |= quint16(FrameFlag::ZoneAssumed);
    } else if (m_profile.hasTimes) {
        // Lines before the first one with a time.
        f.time = m_lastTime != noTime ? m_lastTime : m_profile.someTime;
        f.flags |= quint16(FrameFlag::TimeInherited);
    } else {
        // No line of this log has a time: what the messages say of themselves, as long as it runs on.
        const TimeUs last = m_lastTime == noTime ? m_profile.payloadStart : m_lastTime;
        constexpr TimeUs longest = 32 * day;
        if (m_profile.payloadStart == noTime)
            f.time = TimeUs(m_number) * second;
        else if (frame.payloadTime != noTime && frame.payloadTime >= last && frame.payloadTime - last < longest)
            f.time = frame.payloadTime;
        else
            f.time = last;
        f.flags |= quint16(FrameFlag::TimeSynthetic);
    }
    if (f.time != noTime)
        m_lastTime = f.time;
}

quint16 TextLogCollator::stationOf(const TextLogChunk &chunk, const TextLogFrame &frame, quint64 key)
{
    if (frame.peer < m_peerIds.size() && m_peerIds[frame.peer]) {
        rememberSession(chunk, frame.session, m_peerIds[frame.peer]);
        return m_peerIds[frame.peer];
    }
    if (frame.session && frame.session < m_sessionPeers.size()) {
        const auto it = m_sessions.find(chunk.peers.texts()[frame.session]);
        if (it != m_sessions.end())
            return it->second;
    }
    if (frame.kind != FrameKind::Call && frame.kind != FrameKind::Send) {
        if (const OutstandingCalls::Call *call = m_calls.find(key))
            return call->peer;
    }
    if (m_station)
        return m_station;
    if (!m_defaultPeer)
        m_defaultPeer = m_capture.peers().intern(m_profile.station);
    return m_defaultPeer;
}

void TextLogCollator::rememberSession(const TextLogChunk &chunk, quint16 session, quint16 peer)
{
    if (!session || session >= m_sessionPeers.size() || m_sessions.size() >= outstandingLimit)
        return;
    if (!m_sessionPeers[session])
        m_sessionPeers[session] = &m_sessions[chunk.peers.texts()[session]];
    *m_sessionPeers[session] = peer;
}

void TextLogCollator::applyEvents(const TextLogChunk &chunk, std::size_t frame, std::size_t *next)
{
    for (; *next < chunk.events.size() && chunk.events[*next].frame <= frame; ++*next) {
        const TextLogEvent &event = chunk.events[*next];
        const quint16 station = event.station ? m_peerIds[event.station] : 0;
        if (station) {
            m_station = station;
            rememberSession(chunk, event.session, station);
        }
        if (event.version != ProtocolVersion::Unknown) {
            m_logVersion.named = event.version;
            if (const quint16 named = station ? station : m_station)
                versionsOf(named).named = event.version;
        }
    }
}

void TextLogCollator::resolveEvent(const TextLogFrame &frame, Row *row)
{
    Frame &f = row->frame;
    f.status = frame.status;
    f.from = m_profile.proseLane;
    const ProseKind kind = proseKindOf(frame.status);
    const QLatin1StringView id = proseKindId(kind);
    f.action = m_capture.actions().intern({id.data(), id.size()});
    // Lines that name no station are of the only one there is, or of none.
    f.peer = frame.peer < m_peerIds.size() ? m_peerIds[frame.peer] : 0;
    if (!f.peer) {
        if (!m_defaultPeer)
            m_defaultPeer = m_capture.peers().intern(m_profile.station);
        f.peer = m_defaultPeer;
    }
    // What says the same again and again is no news, and messages are what such a log is read for.
    ++m_events;
    row->dropped = m_events > eventsAlways && m_events > 2 * m_number;
    if (row->dropped) {
        --m_events;
        m_capture.ledger().count(LedgerReason::NoFrame, 1, frame.length, quint8(m_source));
    }
}

TextLogCollator::Row TextLogCollator::resolve(const TextLogChunk &chunk, const TextLogFrame &frame)
{
    Row row;
    Frame &f = row.frame;
    row.damagedKind = frame.damagedKind;
    f.offset = frame.offset;
    f.length = frame.length;
    f.flags = frame.flags;
    f.kind = frame.kind;
    f.source = quint8(m_source);
    f.action = frame.action < m_actionIds.size() ? m_actionIds[frame.action] : 0;
    resolveTime(frame, &row);
    if (frame.kind == FrameKind::Event) {
        resolveEvent(frame, &row);
        return row;
    }
    ++m_number;

    const std::string_view id = chunk.id(frame);
    f.correlation = id.empty() ? 0 : correlationHash(QByteArrayView(id.data(), qsizetype(id.size())));
    const quint16 named = frame.peer < m_peerIds.size() ? m_peerIds[frame.peer] : 0;
    // A response that names no station belongs to the call with its id.
    f.peer = stationOf(chunk, frame, quint64(f.correlation) | quint64(named) << 32);

    const bool call = row.damagedKind == FrameKind::Call || row.damagedKind == FrameKind::Send;
    const int fromWord = directionOf(m_profile, frame.direction);
    int direction = 0;
    if (call) {
        const int sender = f.action ? factsOf(f.action).sender : 0;
        direction = sender != 0 ? sender : fromWord;
        if (sender != 0 && sender != fromWord)
            f.flags |= quint16(FrameFlag::DirectionInferred);
        if (!id.empty()) {
            if (m_calls.size() > outstandingLimit)
                m_calls.clear();
            const OutstandingCalls::Call entry {f.peer, static_cast<signed char>(direction)};
            m_calls.insert(quint64(f.correlation) | quint64(f.peer) << 32, entry);
            m_calls.insert(quint64(f.correlation), entry);
        }
    } else {
        const OutstandingCalls::Call *asked = m_calls.find(quint64(f.correlation) | quint64(f.peer) << 32);
        if (!asked)
            asked = m_calls.find(quint64(f.correlation));
        if (!id.empty() && asked && asked->direction != 0) {
            direction = -asked->direction;
            if (row.damagedKind == FrameKind::CallResultError)
                direction = -direction; // it answers the answer
            if (fromWord != direction)
                f.flags |= quint16(FrameFlag::DirectionInferred);
        } else {
            direction = fromWord;
        }
    }
    if (direction > 0) {
        f.from = Lane::ChargePoint;
        f.to = Lane::Csms;
    } else if (direction < 0) {
        f.from = Lane::Csms;
        f.to = Lane::ChargePoint;
    }

    if (m_options.version != ProtocolVersion::Unknown) {
        f.version = m_options.version;
    } else {
        f.version = versionsOf(f.peer).decide();
        if (f.version == ProtocolVersion::Unknown)
            f.version = m_logVersion.decide();
    }
    return row;
}

bool TextLogCollator::saysTheSame(const Recent &recent, const TextLogChunk &chunk, const TextLogFrame &frame) const
{
    const QByteArray before = recent.length ? minified(m_bytes->view(recent.offset, recent.length), recent.escaped) : recent.text;
    if (frame.flags & quint16(FrameFlag::InArena))
        return before == minified(QByteArrayView(chunk.rebuilt.data(), qsizetype(chunk.rebuilt.size())).sliced(qsizetype(frame.offset), qsizetype(frame.length)), false);
    return before == minified(m_bytes->view(frame.offset, frame.length), frame.flags & quint16(FrameFlag::Escaped));
}

bool TextLogCollator::isDuplicate(const TextLogChunk &chunk, const TextLogFrame &frame, const Row &row)
{
    if (frame.idLength == 0)
        return false;
    const Frame &f = row.frame;
    Recent &slot = m_recent[(f.correlation ^ quint32(row.damagedKind) * 0x9e37u) % recentSlots];
    const bool damaged = f.kind == FrameKind::Damaged;
    const bool same = slot.number > 0 && slot.correlation == f.correlation && slot.kind == row.damagedKind && slot.peer == f.peer;
    bool near = false;
    if (same) {
        near = m_hasTimes && slot.time != noTime && f.time != noTime ? std::abs(f.time - slot.time) <= sameMoment
                                                                     : m_number - slot.number <= sameMomentFrames;
    }
    if (same && near) {
        // What is left of an elided or cut one adds nothing; whole ones must say the same.
        if (damaged && !slot.damaged)
            return true;
        if (!damaged && !slot.damaged && saysTheSame(slot, chunk, frame)) {
            slot.number = m_number;
            return true;
        }
    }
    slot.correlation = f.correlation;
    slot.kind = row.damagedKind;
    slot.peer = f.peer;
    slot.number = m_number;
    slot.time = f.time;
    slot.damaged = damaged;
    slot.length = 0;
    slot.text.clear();
    if (!damaged && (frame.flags & quint16(FrameFlag::InArena))) {
        slot.text = minified(QByteArrayView(chunk.rebuilt.data(), qsizetype(chunk.rebuilt.size())).sliced(qsizetype(frame.offset), qsizetype(frame.length)), false);
    } else if (!damaged) {
        slot.escaped = frame.flags & quint16(FrameFlag::Escaped);
        slot.offset = frame.offset;
        slot.length = frame.length;
    }
    return false;
}

void TextLogCollator::report(const TextLogChunk &chunk, const TextLogFrame &frame, bool duplicate, quint64 firstLine)
{
    const bool damaged = frame.kind == FrameKind::Damaged;
    const bool repaired = frame.flags & quint16(FrameFlag::Repaired);
    if (!duplicate && !damaged && !repaired)
        return;
    LedgerEntry entry;
    entry.kind = duplicate ? LedgerKind::Duplicate : damaged ? LedgerKind::Damaged : LedgerKind::Repaired;
    entry.reason = duplicate ? LedgerReason::LoggedTwice : frame.reason;
    entry.source = quint8(m_source);
    entry.line = firstLine + frame.line + 1;
    entry.offset = frame.begin;
    entry.length = frame.end - frame.begin;
    const QByteArrayView bytes = m_bytes->view(frame.begin, std::min<quint64>(entry.length, 120));
    entry.detail = bytes.toByteArray();
    Q_UNUSED(chunk)
    m_capture.ledger().add(std::move(entry));
}

void TextLogCollator::moveToArena(TextLogChunk &chunk)
{
    if (chunk.rebuilt.empty())
        return;
    if (!m_arena) {
        m_arena = SourceBytes::createArena();
        CaptureSource description = m_capture.sources()[std::size_t(m_source)];
        description.arena = m_arena;
        description.placed = true;
        m_capture.updateSource(m_source, description);
    }
    const qint64 base = m_arena ? m_arena->append(QByteArrayView(chunk.rebuilt.data(), qsizetype(chunk.rebuilt.size()))) : -1;
    for (TextLogFrame &frame : chunk.frames) {
        if (!(frame.flags & quint16(FrameFlag::InArena)))
            continue;
        if (base >= 0)
            continue;
        // No room on the disk: the bytes as they stand, which the reader shows as damaged.
        frame.flags = 0;
        frame.kind = FrameKind::Damaged;
        frame.offset = frame.begin;
        frame.length = quint32(std::min<quint64>(frame.end - frame.begin, 0xfffffff0u));
    }
    if (base < 0)
        m_capture.ledger().add({.kind = LedgerKind::SourceError, .reason = LedgerReason::ExpansionLimit, .source = quint8(m_source)});
    m_arenaBase = std::max<qint64>(base, 0);
}

bool TextLogCollator::append(const TextLogChunk &chunk, const TextLogFrame &frame, Row &row)
{
    const std::string_view text = chunk.id(frame);
    const QByteArrayView id(text.data(), qsizetype(text.size()));
    FrameTable &frames = m_capture.frames();
    m_chunkRows.push_back(&frame);
    if (row.frame.kind == FrameKind::Event)
        return frames.append(row.frame) != noFrame;
    if (row.frame.kind != FrameKind::Damaged)
        return m_correlator.append(row.frame, id) != noFrame;
    // A damaged message still answers, and is still answered: nobody is blamed for the copier.
    if (row.damagedKind == FrameKind::Call && !id.isEmpty()) {
        const FrameId at = frames.append(row.frame);
        if (at == noFrame)
            return false;
        m_correlator.addRequest(at, id);
        return true;
    }
    FrameId request = noFrame;
    if (!id.isEmpty() && row.damagedKind != FrameKind::Send && row.damagedKind != FrameKind::CallResultError)
        request = m_correlator.takeRequest(row.frame, id);
    if (request != noFrame)
        row.frame.action = frames.action(request);
    const FrameId at = frames.append(row.frame);
    if (at == noFrame)
        return false;
    if (request != noFrame)
        frames.setPair(request, at);
    return true;
}

bool TextLogCollator::add(std::unique_ptr<TextLogChunk> chunkPointer)
{
    if (m_profile.reversed) {
        m_reversed.push_back(std::move(chunkPointer));
        return true;
    }
    TextLogChunk &chunk = *chunkPointer;
    internStrings(chunk);
    vote(chunk);
    moveToArena(chunk);
    m_chunk = &chunk;
    m_chunkFirst = m_capture.size();
    m_chunkRows.clear();
    m_chunkRows.reserve(chunk.frames.size());
    std::size_t event = 0;
    for (std::size_t i = 0; i < chunk.frames.size() && !m_full; ++i) {
        const TextLogFrame &frame = chunk.frames[i];
        applyEvents(chunk, i, &event);
        Row row = resolve(chunk, frame);
        if (row.dropped)
            continue;
        const bool duplicate = isDuplicate(chunk, frame, row) || isBetterToldLater(chunk, i, row);
        report(chunk, frame, duplicate, m_lines);
        if (duplicate)
            continue;
        if (frame.flags & quint16(FrameFlag::InArena))
            row.frame.offset += quint64(m_arenaBase);
        m_full = !append(chunk, frame, row);
    }
    applyEvents(chunk, chunk.frames.size(), &event);
    m_chunk = nullptr;
    m_capture.frames().publish();
    reportProse(chunk);
    m_capture.addLineMark(m_source, chunk.begin, m_lines + 1);
    m_lines += chunk.lines;
    return !m_full;
}

void TextLogCollator::internStrings(const TextLogChunk &chunk)
{
    const auto internAll = [](const std::vector<std::string> &texts, StringTable &table, std::vector<quint16> &ids) {
        ids.clear();
        for (const std::string &text : texts)
            ids.push_back(table.intern(QByteArrayView(text.data(), qsizetype(text.size()))));
    };
    internAll(chunk.actions.texts(), m_capture.actions(), m_actionIds);
    // Only ids that frames use become stations of the capture; sessions are none.
    std::vector<bool> used(chunk.peers.texts().size(), false);
    for (const TextLogFrame &frame : chunk.frames) {
        if (frame.peer < used.size())
            used[frame.peer] = true;
    }
    for (const TextLogEvent &event : chunk.events) {
        if (event.station < used.size())
            used[event.station] = true;
    }
    m_peerIds.assign(used.size(), 0);
    m_sessionPeers.assign(used.size(), nullptr);
    for (std::size_t i = 1; i < used.size(); ++i) {
        if (used[i])
            m_peerIds[i] = m_capture.peers().intern(viewOf(chunk.peers.texts()[i]));
    }
}

bool TextLogCollator::isBetterToldLater(const TextLogChunk &chunk, std::size_t index, const Row &row) const
{
    if (row.frame.kind != FrameKind::Damaged || chunk.frames[index].idLength == 0)
        return false;
    const TextLogFrame &frame = chunk.frames[index];
    const std::string_view id = chunk.id(frame);
    for (std::size_t i = index + 1; i < chunk.frames.size() && i <= index + 8; ++i) {
        const TextLogFrame &other = chunk.frames[i];
        if (other.kind != row.damagedKind || chunk.id(other) != id)
            continue;
        if (frame.time.isValid() && other.time.isValid() && std::abs(other.time.value - frame.time.value) > sameMoment)
            continue;
        return true;
    }
    return false;
}

void TextLogCollator::reportProse(const TextLogChunk &chunk)
{
    for (LedgerEntry entry : chunk.prose) {
        if (m_proseKept < proseKept) {
            ++m_proseKept;
            entry.source = quint8(m_source);
            entry.line += m_lines + 1;
            m_capture.ledger().add(std::move(entry));
        } else {
            m_capture.ledger().count(entry.reason, 1, entry.length, quint8(m_source));
        }
    }
    if (chunk.proseLines)
        m_capture.ledger().count(LedgerReason::NoFrame, chunk.proseLines, chunk.proseBytes, quint8(m_source));
}

void TextLogCollator::finish()
{
    if (m_profile.reversed)
        addReversed();
    if (!m_profile.hasTimes && !m_hasTimes && m_number > 0)
        m_capture.ledger().add({.kind = LedgerKind::SourceError, .reason = LedgerReason::NoTimes, .source = quint8(m_source)});
}

void TextLogCollator::addReversed()
{
    // Judged from the oldest line to the newest, appended as they stand in the file.
    std::vector<std::vector<Row>> rows(m_reversed.size());
    std::vector<qint64> arenaBases(m_reversed.size());
    std::vector<quint64> firstLines(m_reversed.size());
    quint64 lines = 0;
    for (std::size_t c = 0; c < m_reversed.size(); ++c) {
        firstLines[c] = lines;
        lines += m_reversed[c]->lines;
        internStrings(*m_reversed[c]);
        vote(*m_reversed[c]);
    }
    for (std::size_t c = m_reversed.size(); c-- > 0;) {
        TextLogChunk &chunk = *m_reversed[c];
        internStrings(chunk);
        // Connections are told above their frames here, read from below.
        std::size_t event = 0;
        moveToArena(chunk);
        arenaBases[c] = m_arenaBase;
        rows[c].resize(chunk.frames.size());
        std::vector<TextLogEvent> events = chunk.events;
        std::reverse(events.begin(), events.end());
        for (std::size_t i = chunk.frames.size(); i-- > 0;) {
            for (; event < events.size() && events[event].frame > i; ++event) {
                const quint16 station = events[event].station ? m_peerIds[events[event].station] : 0;
                if (station)
                    m_station = station;
                if (events[event].version != ProtocolVersion::Unknown)
                    m_logVersion.named = events[event].version;
            }
            const TextLogFrame &frame = chunk.frames[i];
            Row row = resolve(chunk, frame);
            if (frame.kind != FrameKind::Event)
                row.dropped = isDuplicate(chunk, frame, row);
            if (frame.flags & quint16(FrameFlag::InArena))
                row.frame.offset += quint64(arenaBases[c]);
            rows[c][i] = row;
        }
    }
    FrameTable &frames = m_capture.frames();
    std::vector<std::pair<std::size_t, std::size_t>> places; // of the rows, in the order of the file
    const FrameId first = m_capture.size();
    for (std::size_t c = 0; c < m_reversed.size() && !m_full; ++c) {
        for (std::size_t i = 0; i < rows[c].size(); ++i) {
            if (m_reversed[c]->frames[i].kind != FrameKind::Event)
                report(*m_reversed[c], m_reversed[c]->frames[i], rows[c][i].dropped, firstLines[c]);
            if (rows[c][i].dropped)
                continue;
            if (frames.append(rows[c][i].frame) == noFrame) {
                m_full = true;
                break;
            }
            places.emplace_back(c, i);
        }
        m_lines = firstLines[c];
        reportProse(*m_reversed[c]);
        m_capture.addLineMark(m_source, m_reversed[c]->begin, firstLines[c] + 1);
    }
    m_lines = lines;
    frames.publish();
    for (std::size_t place = places.size(); place-- > 0;) {
        const auto [c, i] = places[place];
        const FrameId at = first + FrameId(place);
        const Row &row = rows[c][i];
        const std::string_view text = m_reversed[c]->id(m_reversed[c]->frames[i]);
        const QByteArrayView id(text.data(), qsizetype(text.size()));
        if (row.damagedKind == FrameKind::Call && !id.isEmpty()) {
            m_correlator.addRequest(at, id);
        } else if (row.damagedKind == FrameKind::CallResult || row.damagedKind == FrameKind::CallError) {
            const FrameId request = id.isEmpty() ? noFrame : m_correlator.takeRequest(row.frame, id);
            if (request == noFrame) {
                if (row.frame.kind != FrameKind::Damaged)
                    frames.addFlags(at, FrameFlag::Orphan);
            } else {
                frames.setPair(request, at);
                frames.setAction(at, frames.action(request));
            }
        }
    }
}

} // namespace Roamscope
