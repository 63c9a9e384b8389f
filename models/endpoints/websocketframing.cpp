// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/websocketframing.h"

#include "models/capture/websocketdeflate.h"

#include <QtEndian>

#include <simdjson.h>

#include <algorithm>
#include <cstring>
#include <utility>

namespace Roamscope {

namespace {

constexpr std::size_t usualBuffer = 8192;
constexpr std::size_t leastSpace = 2048;

// XOR with the four bytes of the key, in their order on the wire; eight bytes at a time.
void applyMask(char *data, std::size_t size, const char key[4])
{
    char twice[8];
    std::memcpy(twice, key, 4);
    std::memcpy(twice + 4, key, 4);
    quint64 wide = 0;
    std::memcpy(&wide, twice, 8);
    std::size_t i = 0;
    for (; i + 8 <= size; i += 8) {
        quint64 word = 0;
        std::memcpy(&word, data + i, 8);
        word ^= wide;
        std::memcpy(data + i, &word, 8);
    }
    for (; i < size; ++i)
        data[i] = char(data[i] ^ key[i & 3]);
}

bool isAllowedCloseCode(quint16 code)
{
    return (code >= 1000 && code <= 1014 && code != 1004 && code != 1005 && code != 1006) || (code >= 3000 && code <= 4999);
}

} // namespace

bool isUtf8Text(QByteArrayView text)
{
    return text.isEmpty() || simdjson::validate_utf8(text.data(), std::size_t(text.size()));
}

WebSocketDecoder::WebSocketDecoder(bool masked, qsizetype limit, WebSocketDeflate *deflate)
    : m_masked(masked)
    , m_limit(limit)
    , m_deflate(deflate)
    , m_buffer(usualBuffer)
{
}

std::span<char> WebSocketDecoder::space()
{
    if (m_begin == m_end) {
        m_begin = m_end = 0;
        // After a large message its buffer is given back.
        if (m_buffer.size() > 8 * usualBuffer)
            std::vector<char>(usualBuffer).swap(m_buffer);
    }
    if (m_buffer.size() - m_end < leastSpace && m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    // Grows with what has come, not with what was announced.
    if (m_buffer.size() - m_end < leastSpace)
        m_buffer.resize(m_buffer.size() * 2);
    return {m_buffer.data() + m_end, m_buffer.size() - m_end};
}

void WebSocketDecoder::append(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const std::span<char> free = space();
        const std::size_t part = std::min(free.size(), std::size_t(bytes.size()));
        std::memcpy(free.data(), bytes.data(), part);
        received(part);
        bytes = bytes.sliced(qsizetype(part));
    }
}

WebSocketDecoder::Event WebSocketDecoder::fail(quint16 code, PeerProblem::Kind problem, QByteArray detail)
{
    m_failed = true;
    Event event;
    event.kind = Event::Kind::Failed;
    event.code = code;
    event.problem = problem;
    event.detail = std::move(detail);
    return event;
}

WebSocketDecoder::Event WebSocketDecoder::next()
{
    constexpr auto violated = PeerProblem::Kind::ProtocolError;
    while (!m_failed) {
        const std::size_t available = m_end - m_begin;
        if (available < 2)
            return {};
        char *at = m_buffer.data() + m_begin;
        const quint8 first = quint8(at[0]);
        const quint8 second = quint8(at[1]);
        const bool final = first & 0x80;
        const auto opcode = WebSocketOpcode(first & 0x0f);
        const bool isControl = first & 0x08;
        const bool isData = opcode == WebSocketOpcode::Text || opcode == WebSocketOpcode::Binary;

        if (!isControl && !isData && opcode != WebSocketOpcode::Continuation)
            return fail(1002, violated, "opcode " + QByteArray::number(int(opcode)));
        if (isControl && int(opcode) > 10)
            return fail(1002, violated, "opcode " + QByteArray::number(int(opcode)));
        const bool compressed = first & 0x40;
        if ((first & 0x30) || (compressed && (!m_deflate || !isData)))
            return fail(1002, violated, "reserved bits set");
        if (bool(second & 0x80) != m_masked)
            return fail(1002, violated, m_masked ? "frame without mask" : "masked frame from a server");

        std::size_t header = 2;
        quint64 length = second & 0x7f;
        if (length == 126)
            header = 4;
        else if (length == 127)
            header = 10;
        if (isControl && (!final || length > 125))
            return fail(1002, violated, final ? "control frame too long" : "fragmented control frame");
        const std::size_t lengthEnd = header;
        if (m_masked)
            header += 4;
        if (available < lengthEnd)
            return {};
        if (length == 126)
            length = qFromBigEndian<quint16>(at + 2);
        else if (length == 127)
            length = qFromBigEndian<quint64>(at + 2);
        if (!isControl) {
            if (opcode == WebSocketOpcode::Continuation && !m_inMessage)
                return fail(1002, violated, "continuation without a beginning");
            if (isData && m_inMessage)
                return fail(1002, violated, "message inside a fragmented message");
            const quint64 left = quint64(m_limit) - quint64(std::min(m_fragments.size(), m_limit));
            if (length > left)
                return fail(1009, PeerProblem::Kind::FrameTooLarge,
                            QByteArray::number(length + quint64(m_fragments.size())) + " bytes, limit "
                                + QByteArray::number(m_limit));
        }
        if (available < header || available - header < length)
            return {};

        char *payload = at + header;
        if (m_masked)
            applyMask(payload, std::size_t(length), at + header - 4);
        const QByteArrayView view(payload, qsizetype(length));
        m_begin += header + std::size_t(length);
        ++m_frames;
        if (isControl)
            return control(opcode, view);
        if (isData) {
            m_type = opcode;
            m_compressed = compressed;
            if (final)
                return message(view.toByteArray());
            m_inMessage = true;
            m_fragments = view.toByteArray();
            continue;
        }
        m_fragments.append(view);
        if (final) {
            m_inMessage = false;
            return message(std::exchange(m_fragments, {}));
        }
    }
    return {};
}

WebSocketDecoder::Event WebSocketDecoder::control(WebSocketOpcode opcode, QByteArrayView payload)
{
    Event event;
    if (opcode != WebSocketOpcode::Close) {
        event.kind = opcode == WebSocketOpcode::Ping ? Event::Kind::Ping : Event::Kind::Pong;
        event.payload = payload.toByteArray();
        return event;
    }
    event.kind = Event::Kind::Close;
    event.code = 1005;
    if (payload.isEmpty())
        return event;
    if (payload.size() == 1)
        return fail(1002, PeerProblem::Kind::ProtocolError, "close frame of one byte");
    event.code = qFromBigEndian<quint16>(payload.data());
    if (!isAllowedCloseCode(event.code))
        return fail(1002, PeerProblem::Kind::ProtocolError, "close code " + QByteArray::number(event.code));
    event.payload = payload.sliced(2).toByteArray();
    if (!isUtf8Text(event.payload))
        return fail(1007, PeerProblem::Kind::InvalidUtf8, "reason of a close frame");
    return event;
}

WebSocketDecoder::Event WebSocketDecoder::message(QByteArray bytes)
{
    if (m_compressed) {
        QByteArray inflated;
        switch (m_deflate->inflate(bytes, m_limit, &inflated)) {
        case WebSocketDeflate::Result::Ok:
            break;
        case WebSocketDeflate::Result::TooLarge:
            return fail(1009, PeerProblem::Kind::FrameTooLarge, "inflated, limit " + QByteArray::number(m_limit));
        case WebSocketDeflate::Result::Broken:
            return fail(1002, PeerProblem::Kind::ProtocolError, "compressed message cannot be inflated");
        }
        bytes = std::move(inflated);
    }
    if (m_type == WebSocketOpcode::Text && !isUtf8Text(bytes))
        return fail(1007, PeerProblem::Kind::InvalidUtf8, QByteArray::number(bytes.size()) + " bytes");
    Event event;
    event.kind = m_type == WebSocketOpcode::Text ? Event::Kind::Text : Event::Kind::Binary;
    event.payload = std::move(bytes);
    return event;
}

qsizetype appendWebSocketFrame(QByteArray &out, WebSocketOpcode opcode, bool compressed, QByteArrayView payload,
                               const quint32 *mask)
{
    char header[14];
    std::size_t size = 2;
    header[0] = char(0x80 | (compressed ? 0x40 : 0) | quint8(opcode));
    if (payload.size() < 126) {
        header[1] = char(payload.size());
    } else if (payload.size() < 65536) {
        header[1] = 126;
        qToBigEndian(quint16(payload.size()), header + 2);
        size = 4;
    } else {
        header[1] = 127;
        qToBigEndian(quint64(payload.size()), header + 2);
        size = 10;
    }
    if (mask) {
        header[1] = char(header[1] | 0x80);
        std::memcpy(header + size, mask, 4);
        size += 4;
    }
    const qsizetype before = out.size();
    if (before == 0)
        out.reserve(qsizetype(size) + payload.size());
    out.append(header, qsizetype(size));
    out.append(payload);
    if (mask)
        applyMask(out.data() + before + qsizetype(size), std::size_t(payload.size()), header + size - 4);
    return qsizetype(size) + payload.size();
}

QByteArray webSocketClosePayload(quint16 code, QByteArrayView reason)
{
    if (code == 1005 || code == 1006)
        return {};
    QByteArray payload(2, Qt::Uninitialized);
    qToBigEndian(code, payload.data());
    if (reason.size() > 123) {
        qsizetype cut = 123;
        while (cut > 0 && (quint8(reason[cut]) & 0xc0) == 0x80)
            --cut;
        reason = reason.first(cut);
    }
    if (isUtf8Text(reason))
        payload.append(reason);
    return payload;
}

} // namespace Roamscope
