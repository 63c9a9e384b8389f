// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/websocketdeflate.h"

#include <QList>

#include <zlib.h>

#include <algorithm>
#include <cstring>

namespace Roamscope {

namespace {

constexpr int ourWindowBits = 12; // enough for several OCPP messages
constexpr int ourMemoryLevel = 5;
// What a sender leaves away at the end of each message (RFC 7692, 7.2.1).
constexpr char tail[] = {0, 0, char(0xff), char(0xff)};

struct Offer
{
    WebSocketDeflate::Agreement agreement;
    bool mayLimitClient = false; ///< client_max_window_bits stands in it
    bool limitsServer = false;
};

// 8 to 15; 0 when it is none.
int windowBits(QByteArray value)
{
    if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
        value = value.mid(1, value.size() - 2);
    bool ok = false;
    const int bits = value.toInt(&ok);
    return ok && bits >= 8 && bits <= 15 ? bits : 0;
}

bool readParameters(const QByteArray &text, bool answer, Offer *offer)
{
    const QList<QByteArray> parts = text.split(';');
    if (parts.value(0).trimmed().toLower() != "permessage-deflate")
        return false;
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const qsizetype equals = parts[i].indexOf('=');
        const QByteArray name = (equals < 0 ? parts[i] : parts[i].left(equals)).trimmed().toLower();
        const QByteArray value = equals < 0 ? QByteArray() : parts[i].mid(equals + 1).trimmed();
        if (name == "server_no_context_takeover" && value.isEmpty()) {
            offer->agreement.serverNoContext = true;
        } else if (name == "client_no_context_takeover" && value.isEmpty()) {
            offer->agreement.clientNoContext = true;
        } else if (name == "server_max_window_bits") {
            offer->agreement.serverBits = windowBits(value);
            offer->limitsServer = true;
        } else if (name == "client_max_window_bits") {
            // Without a value only in an offer: "you may limit me".
            offer->agreement.clientBits = value.isEmpty() && !answer ? 15 : windowBits(value);
            offer->mayLimitClient = true;
        } else {
            return false;
        }
    }
    return offer->agreement.serverBits != 0 && offer->agreement.clientBits != 0;
}

} // namespace

struct WebSocketDeflate::Streams
{
    z_stream in {};
    z_stream out {};
    bool inReady = false;
    bool outReady = false;
};

QByteArray WebSocketDeflate::offer()
{
    return "permessage-deflate; client_max_window_bits";
}

QByteArray WebSocketDeflate::negotiate(const QByteArray &offers, Agreement *agreement)
{
    const QList<QByteArray> list = offers.split(',');
    for (const QByteArray &text : list) {
        Offer offer;
        if (!readParameters(text, false, &offer))
            continue;
        // zlib cannot compress with a window of 256 bytes.
        if (offer.agreement.serverBits < 9)
            continue;
        *agreement = offer.agreement;
        QByteArray answer = "permessage-deflate";
        if (agreement->serverNoContext)
            answer += "; server_no_context_takeover";
        if (agreement->clientNoContext)
            answer += "; client_no_context_takeover";
        if (offer.limitsServer)
            answer += "; server_max_window_bits=" + QByteArray::number(agreement->serverBits);
        return answer;
    }
    return {};
}

bool WebSocketDeflate::read(const QByteArray &answer, Agreement *agreement)
{
    Offer offer;
    if (answer.contains(',') || !readParameters(answer, true, &offer) || offer.agreement.clientBits < 9)
        return false;
    *agreement = offer.agreement;
    return true;
}

WebSocketDeflate::WebSocketDeflate(const Agreement &agreement, bool server)
    : m_agreement(agreement)
    , m_server(server)
    , m_streams(std::make_unique<Streams>())
{
}

WebSocketDeflate::~WebSocketDeflate()
{
    if (m_streams->inReady)
        inflateEnd(&m_streams->in);
    if (m_streams->outReady)
        deflateEnd(&m_streams->out);
}

WebSocketDeflate::Result WebSocketDeflate::inflate(QByteArrayView compressed, qsizetype limit, QByteArray *message)
{
    z_stream &stream = m_streams->in;
    if (!m_streams->inReady) {
        if (inflateInit2(&stream, -15) != Z_OK)
            return Result::Broken;
        m_streams->inReady = true;
    }
    message->clear();
    char buffer[16384];
    const QByteArrayView parts[] = {compressed, QByteArrayView(tail, sizeof tail)};
    for (const QByteArrayView part : parts) {
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(part.data()));
        stream.avail_in = uInt(part.size());
        do {
            stream.next_out = reinterpret_cast<Bytef *>(buffer);
            stream.avail_out = sizeof buffer;
            const int result = ::inflate(&stream, Z_SYNC_FLUSH);
            const qsizetype made = qsizetype(sizeof buffer) - qsizetype(stream.avail_out);
            if (message->size() + made > limit)
                return Result::TooLarge;
            message->append(buffer, made);
            if (result == Z_STREAM_END) {
                // A final block: allowed (RFC 7692, 7.2.3.4); the next message begins anew.
                if (inflateReset(&stream) != Z_OK)
                    return Result::Broken;
                break;
            }
            if (result != Z_OK && result != Z_BUF_ERROR)
                return Result::Broken;
        } while (stream.avail_out == 0 || stream.avail_in > 0);
    }
    if (m_server ? m_agreement.clientNoContext : m_agreement.serverNoContext)
        inflateReset(&stream);
    return Result::Ok;
}

QByteArray WebSocketDeflate::deflate(QByteArrayView message)
{
    z_stream &stream = m_streams->out;
    if (!m_streams->outReady) {
        const int agreed = m_server ? m_agreement.serverBits : m_agreement.clientBits;
        if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -std::min(agreed, ourWindowBits), ourMemoryLevel,
                         Z_DEFAULT_STRATEGY)
            != Z_OK)
            return {};
        m_streams->outReady = true;
    }
    QByteArray compressed(qsizetype(deflateBound(&stream, uLong(message.size()))) + 16, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(message.data()));
    stream.avail_in = uInt(message.size());
    stream.next_out = reinterpret_cast<Bytef *>(compressed.data());
    stream.avail_out = uInt(compressed.size());
    const int result = ::deflate(&stream, Z_SYNC_FLUSH);
    const qsizetype made = compressed.size() - qsizetype(stream.avail_out);
    if (result != Z_OK || stream.avail_in != 0 || stream.avail_out == 0 || made < 4) {
        deflateReset(&stream);
        return {};
    }
    compressed.truncate(made - 4);
    if (compressed.isEmpty())
        compressed = QByteArray(1, '\0');
    if (m_server ? m_agreement.serverNoContext : m_agreement.clientNoContext)
        deflateReset(&stream);
    return compressed;
}

} // namespace Roamscope
