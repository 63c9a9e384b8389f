// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/packets/httpstream.h"

#include <algorithm>
#include <array>

namespace Roamscope {

namespace {

constexpr qsizetype longestHead = 65536;
constexpr qsizetype longestLine = 4096; ///< size of a chunk with its extensions, a trailer
constexpr int mostHeaders = 500;
constexpr std::array<QByteArrayView, 10> methods = {"GET ", "POST ", "PUT ", "PATCH ", "DELETE ", "HEAD ", "OPTIONS ", "CONNECT ", "TRACE ", "PROPFIND "};

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && qstrnicmp(a.data(), a.size(), b.data(), b.size()) == 0;
}

/// The end of a head: the position behind its blank line; −1 = not there yet.
qsizetype endOfHead(QByteArrayView bytes, qsizetype from)
{
    for (qsizetype at = bytes.indexOf('\n', from); at >= 0; at = bytes.indexOf('\n', at + 1)) {
        if (at + 1 < bytes.size() && bytes[at + 1] == '\n')
            return at + 2;
        if (at + 2 < bytes.size() && bytes[at + 1] == '\r' && bytes[at + 2] == '\n')
            return at + 3;
    }
    return -1;
}

} // namespace

QByteArray HttpStreamMessage::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (sameName(key, name))
            return value.toLower();
    }
    return {};
}

bool HttpStreamMessage::asksForWebSocket() const
{
    return header("upgrade").contains("websocket");
}

HttpStream::HttpStream(StreamBudget &budget, HttpReceiver &receiver, quint64 longestBody)
    : m_receiver(receiver)
    , m_longestBody(longestBody)
    , m_head(budget)
    , m_body(budget)
{
}

bool HttpStream::looksLikeRequest(QByteArrayView bytes, qsizetype least)
{
    for (const QByteArrayView method : methods) {
        if (bytes.size() < method.size() && bytes.size() >= least && method.startsWith(bytes))
            return true; // the packet ends within the word
        if (!bytes.startsWith(method))
            continue;
        const QByteArrayView rest = bytes.sliced(method.size());
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView line = end < 0 ? rest : rest.first(end);
        return rest.isEmpty() || (quint8(rest[0]) > 0x20 && (end < 0 || line.contains(" HTTP/1.")));
    }
    return false;
}

bool HttpStream::looksLikeResponse(QByteArrayView bytes, qsizetype least)
{
    const QByteArrayView begin = bytes.first(std::min<qsizetype>(bytes.size(), 9));
    return begin.size() >= least && (QByteArrayView("HTTP/1.1 ").startsWith(begin) || QByteArrayView("HTTP/1.0 ").startsWith(begin));
}

qsizetype HttpStream::received(const StreamPart &part)
{
    m_part = part;
    m_partUsed = 0;
    QByteArrayView bytes = part.bytes;
    const auto used = [&] { return part.bytes.size() - bytes.size(); };
    while (!bytes.isEmpty()) {
        switch (m_state) {
        case State::Searching:
            // Blank lines may stand between messages.
            if (bytes[0] == '\r' || bytes[0] == '\n') {
                m_receiver.httpDropped(LedgerReason::BlankOrComment, part, 1, false);
                bytes = bytes.sliced(1);
                m_partUsed = quint64(used());
                continue;
            }
            if (!looksLikeHttp(bytes, 1))
                return used();
            m_state = State::Head;
            m_message = {};
            m_message.begun = part.time;
            m_total = 0;
            continue;
        case State::Head: {
            const qsizetype taken = readHead(bytes);
            if (taken < 0) {
                bytes = {};
                abandon(LedgerReason::MessageTooLong, part);
                continue;
            }
            bytes = bytes.sliced(taken);
            break;
        }
        case State::Fixed:
        case State::ChunkData: {
            const qsizetype taken = qsizetype(std::min<quint64>(m_rest, quint64(bytes.size())));
            keep(bytes.first(taken));
            m_rest -= quint64(taken);
            bytes = bytes.sliced(taken);
            if (m_rest == 0 && m_state == State::ChunkData)
                m_state = State::ChunkEnd;
            break;
        }
        case State::UntilClose:
            keep(bytes);
            bytes = {};
            break;
        case State::ChunkSize:
        case State::ChunkEnd:
        case State::Trailer: {
            bool whole = false;
            const qsizetype taken = readLine(bytes, &whole);
            if (taken < 0) {
                bytes = {};
                abandon(LedgerReason::BodyUnreadable, part);
                continue;
            }
            bytes = bytes.sliced(taken);
            if (!whole)
                break;
            QByteArray line = m_head.take().trimmed();
            if (m_state == State::ChunkEnd) {
                m_state = State::ChunkSize;
            } else if (m_state == State::ChunkSize) {
                if (const qsizetype semicolon = line.indexOf(';'); semicolon >= 0)
                    line.truncate(semicolon);
                bool ok = false;
                m_rest = line.trimmed().toULongLong(&ok, 16);
                if (!ok || m_rest >> 60) {
                    bytes = {};
                    abandon(LedgerReason::BodyUnreadable, part);
                    continue;
                }
                m_state = m_rest == 0 ? State::Trailer : State::ChunkData;
            } else if (line.isEmpty()) {
                m_state = State::Fixed;
                m_rest = 0;
            }
            break;
        }
        }
        if (m_state == State::Fixed && m_rest == 0 && complete(quint64(used()) - m_partUsed)) {
            m_state = State::Searching;
            return used();
        }
        if (m_state == State::Searching)
            m_partUsed = quint64(used());
    }
    if (m_state != State::Searching)
        m_total += quint64(used()) - m_partUsed;
    return part.bytes.size();
}

/// Returns how many bytes belong to the head; −1 when it is too long, or none.
qsizetype HttpStream::readHead(QByteArrayView bytes)
{
    const qsizetype before = m_head.size();
    const qsizetype room = std::min<qsizetype>(bytes.size(), longestHead - before);
    if (!m_head.append(bytes.first(room)))
        return -1;
    const qsizetype end = endOfHead(m_head.view(), std::max<qsizetype>(0, before - 3));
    if (end < 0)
        return room == bytes.size() ? room : -1;
    const bool okay = parseHead(m_head.view().first(end));
    m_head.clear();
    if (!okay)
        return -1;
    beginBody();
    return end - before;
}

bool HttpStream::parseHead(QByteArrayView head)
{
    qsizetype at = 0;
    const auto nextLine = [&] {
        const qsizetype end = head.indexOf('\n', at);
        const QByteArrayView line = head.sliced(at, (end < 0 ? head.size() : end) - at);
        at = end < 0 ? head.size() : end + 1;
        return line.trimmed();
    };
    const QByteArrayView start = nextLine();
    m_message.isResponse = start.startsWith("HTTP/");
    const qsizetype first = start.indexOf(' ');
    if (first < 0)
        return false;
    if (m_message.isResponse) {
        m_message.status = start.sliced(first + 1).first(std::min<qsizetype>(3, start.size() - first - 1)).toByteArray().toInt();
        if (m_message.status < 100 || m_message.status > 999)
            return false;
    } else {
        const qsizetype last = start.lastIndexOf(' ');
        if (last <= first)
            return false;
        m_message.method = start.first(first).toByteArray();
        m_message.target = start.sliced(first + 1, last - first - 1).trimmed().toByteArray();
    }
    while (at < head.size()) {
        const QByteArrayView line = nextLine();
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || m_message.headers.size() >= mostHeaders)
            continue;
        m_message.headers.append({line.first(colon).trimmed().toByteArray(), line.sliced(colon + 1).trimmed().toByteArray()});
    }
    return true;
}

void HttpStream::beginBody()
{
    const HttpReceiver::Body wish = m_receiver.headRead(m_message);
    m_keepBody = wish == HttpReceiver::Body::Keep;
    m_rest = 0;
    m_state = State::Fixed;
    const int status = m_message.status;
    const bool hasNone = wish == HttpReceiver::Body::None || (m_message.isResponse && (status < 200 || status == 204 || status == 304));
    if (hasNone)
        return;
    if (m_message.header("transfer-encoding").contains("chunked")) {
        m_state = State::ChunkSize;
        return;
    }
    const QByteArray length = m_message.header("content-length");
    if (!length.isEmpty()) {
        bool ok = false;
        m_rest = length.toULongLong(&ok);
        if (!ok || m_rest >> 60) {
            m_rest = 0;
            m_message.damaged = true;
        }
        return;
    }
    if (m_message.isResponse)
        m_state = State::UntilClose;
}

void HttpStream::keep(QByteArrayView bytes)
{
    if (!m_keepBody || m_message.tooLong)
        return;
    if (quint64(m_body.size() + bytes.size()) > m_longestBody || !m_body.append(bytes)) {
        m_message.tooLong = true;
        m_body.clear();
    }
}

/// Up to the end of the line, which goes into m_head; −1 when it is too long.
qsizetype HttpStream::readLine(QByteArrayView bytes, bool *whole)
{
    const qsizetype end = bytes.indexOf('\n');
    const qsizetype taken = end < 0 ? bytes.size() : end + 1;
    *whole = end >= 0;
    if (m_head.size() + taken > longestLine || !m_head.append(bytes.first(taken)))
        return -1;
    return taken;
}

/// Hands the message over; `here` bytes of it are in the part that is being read.
bool HttpStream::complete(quint64 here)
{
    m_message.body = m_body.take();
    m_message.place = {m_part.offset + m_partUsed, quint32(here), m_part.packet};
    m_message.time = m_part.time;
    m_message.earlier = m_total;
    m_state = State::Searching;
    m_total = 0;
    const bool changes = m_receiver.messageRead(m_message);
    m_message = {};
    return changes;
}

/// What was read of a message is given up, with the part that is being read.
void HttpStream::abandon(LedgerReason reason, const StreamPart &part)
{
    m_receiver.httpDropped(reason, part, m_total + quint64(part.bytes.size()) - m_partUsed, true);
    m_partUsed = quint64(part.bytes.size());
    m_head.clear();
    m_body.clear();
    m_message = {};
    m_total = 0;
    m_state = State::Searching;
}

void HttpStream::lost(quint64 bytes, const StreamPart &next)
{
    switch (m_state) {
    case State::Searching:
        return;
    case State::Fixed:
    case State::ChunkData:
        if (bytes > 0 && bytes <= m_rest) {
            m_message.damaged = true;
            m_rest -= bytes;
            if (m_rest == 0 && m_state == State::ChunkData) {
                m_state = State::ChunkEnd;
            } else if (m_rest == 0) {
                m_partUsed = 0;
                m_part = next;
                complete(0);
            }
            return;
        }
        break;
    case State::UntilClose:
        m_message.damaged = true;
        return;
    default:
        break;
    }
    StreamPart nothing = next;
    nothing.bytes = {};
    m_partUsed = 0;
    abandon(LedgerReason::LostPackets, nothing);
}

void HttpStream::finish()
{
    m_partUsed = 0;
    m_part.bytes = {};
    if (m_state == State::UntilClose)
        complete(0);
    else if (m_state != State::Searching)
        abandon(LedgerReason::LostPackets, m_part);
}

} // namespace Roamscope
