// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/serverhandshake_beast.h"

#include "models/endpoints/tlscontext_beast.h"

#include <boost/asio/dispatch.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/rfc7230.hpp>
#include <boost/beast/http/status.hpp>

#include <QCryptographicHash>

#include <algorithm>
#include <atomic>

namespace Roamscope {

namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using Error = boost::system::error_code;

constexpr char acceptGuid[] = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"; // RFC 6455, 1.3

bool hasToken(const QByteArray &list, const char *token)
{
    return http::token_list {boost::beast::string_view(list.constData(), std::size_t(list.size()))}.exists(token);
}

// What came, readable in one line.
QByteArray printable(QByteArrayView bytes)
{
    QByteArray text;
    for (const char c : bytes.first(std::min<qsizetype>(bytes.size(), 24))) {
        if (c >= 0x20 && c < 0x7f)
            text += c;
        else
            text += "\\x" + QByteArray(1, c).toHex();
    }
    return text;
}

// Values that come from elsewhere must not begin a header of their own.
QByteArray oneLine(QByteArray value)
{
    return value.replace('\r', ' ').replace('\n', ' ');
}

QByteArray joined(const QList<QByteArray> &list)
{
    return list.join(", ");
}

} // namespace

QByteArray httpReason(int status)
{
    const auto reason = http::obsolete_reason(http::int_to_status(unsigned(status)));
    return QByteArray(reason.data(), qsizetype(reason.size()));
}

ServerHandshake::ServerHandshake(Owner owner, std::unique_ptr<WebSocketStream> stream, QByteArray remoteAddress)
    : m_owner(std::move(owner))
    , m_stream(std::move(stream))
    , m_timer(m_owner.thread->context().io)
{
    Error ignored;
    m_request.time = wireTime();
    m_request.remoteAddress = std::move(remoteAddress);
    m_request.localAddress = endpointText(m_stream->socket.local_endpoint(ignored));
}

void ServerHandshake::begin()
{
    m_stream->tune();
    m_timer.expires_after(m_owner.settings->limits.handshakeTimeout);
    m_timer.async_wait([self = shared_from_this()](const Error &error) {
        if (error || self->m_ended)
            return;
        if (self->m_decided && !self->m_answered) {
            self->m_answered = true;
            self->report(PeerProblem::Kind::HandshakeTimeout, "no decision about the connection in time");
            self->refuse(504, "The other side did not answer in time.");
            return;
        }
        if (!self->m_answered)
            self->report(PeerProblem::Kind::HandshakeTimeout, QByteArray::number(self->m_buffer.size()) + " bytes received");
        self->end();
    });
    if (m_stream->tlsContext)
        startTls(m_stream->tlsContext);
    else
        readHeader();
}

void ServerHandshake::startTls(const std::shared_ptr<asio::ssl::context> &context)
{
    m_stream->tls = std::make_unique<WebSocketStream::Tls>(m_stream->socket, *context);
    m_stream->tls->async_handshake(asio::ssl::stream_base::server, [self = shared_from_this()](const Error &error) {
        if (self->m_ended)
            return;
        if (error) {
            self->report(PeerProblem::Kind::TlsFailed, tlsErrorText(error, self->m_stream->tls->native_handle()));
            self->end();
            return;
        }
        self->m_request.tls = tlsFacts(self->m_stream->tls->native_handle());
        self->readHeader();
    });
}

void ServerHandshake::readHeader()
{
    m_stream->readSome(asio::buffer(m_chunk), [self = shared_from_this()](const Error &error, std::size_t count) {
        if (self->m_ended)
            return;
        if (error) {
            // Opening and closing again is what port scans and load balancers do: told as a note.
            self->report(PeerProblem::Kind::ConnectionLost,
                         "before a request was complete, " + QByteArray::number(self->m_buffer.size()) + " bytes received",
                         Severity::Note);
            self->end();
            return;
        }
        self->onHeaderBytes(count);
    });
}

void ServerHandshake::onHeaderBytes(std::size_t count)
{
    const qsizetype before = m_buffer.size();
    m_buffer.append(m_chunk.data(), qsizetype(count));
    if (!looksLikeHttp()) {
        const bool isTls = m_buffer[0] == 0x16;
        report(PeerProblem::Kind::NotHttp, isTls ? QByteArray("TLS on a port without TLS") : printable(m_buffer));
        if (isTls)
            end();
        else
            refuse(400, "This is not an HTTP request.");
        return;
    }
    const qsizetype end = m_buffer.indexOf("\r\n\r\n", std::max<qsizetype>(0, before - 3));
    const qsizetype limit = m_owner.settings->limits.headerSize;
    if (end > limit || (end < 0 && m_buffer.size() > limit)) {
        report(PeerProblem::Kind::HeaderTooLarge, "limit " + QByteArray::number(limit));
        refuse(431, "The request header is too large.");
        return;
    }
    if (end < 0)
        readHeader();
    else
        onHeader(end + 4);
}

// A method is a few capitals; anything else is told at once instead of after the time-out.
bool ServerHandshake::looksLikeHttp()
{
    for (qsizetype i = 0; i < std::min<qsizetype>(m_buffer.size(), 20); ++i) {
        if (m_buffer[i] == ' ')
            return i > 0;
        if (m_buffer[i] < 'A' || m_buffer[i] > 'Z')
            return false;
    }
    return m_buffer.size() < 20;
}

void ServerHandshake::onHeader(qsizetype end)
{
    http::request_parser<http::empty_body> parser;
    parser.header_limit(std::uint32_t(end + 1));
    Error error;
    parser.put(asio::buffer(m_buffer.constData(), std::size_t(end)), error);
    if (error || !parser.is_header_done()) {
        report(PeerProblem::Kind::NotHttp, QByteArray::fromStdString(error ? error.message() : "incomplete header"));
        refuse(400, "The request cannot be read.");
        return;
    }
    const auto &header = parser.get();
    const auto bytesOf = [](boost::beast::string_view text) { return QByteArray(text.data(), qsizetype(text.size())); };
    m_request.target = bytesOf(header.target());
    m_request.chargePointId = chargePointIdOf(m_request.target);
    for (const auto &field : header) {
        m_request.headers.append({bytesOf(field.name_string()), bytesOf(field.value())});
        if (field.name() == http::field::sec_websocket_protocol) {
            m_request.hasSubprotocolHeader = true;
            for (const QByteArray &name : m_request.headers.last().second.split(',')) {
                if (!name.trimmed().isEmpty())
                    m_request.subprotocols.append(name.trimmed());
            }
        }
    }
    m_buffer.remove(0, end);
    const bool isGet = header.method() == http::verb::get;
    if (!isGet)
        report(PeerProblem::Kind::NotWebSocket, bytesOf(header.method_string()) + ' ' + m_request.target.left(80));
    if (!isGet || !isUpgrade())
        return refuse(426, "This port speaks WebSocket: dial it with ws:// or wss:// and the id of the charge point.\n",
                      {{"Upgrade", "websocket"}, {"Sec-WebSocket-Version", "13"}});
    decide();
}

bool ServerHandshake::isUpgrade()
{
    m_request.hasConnectionUpgrade = hasToken(m_request.header("Connection"), "upgrade");
    const bool asksFor = hasToken(m_request.header("Upgrade"), "websocket");
    const bool hasKey = !m_request.header("Sec-WebSocket-Key").trimmed().isEmpty();
    if (!asksFor || !hasKey) {
        report(PeerProblem::Kind::NotWebSocket, asksFor ? QByteArray("no Sec-WebSocket-Key") : m_request.target.left(80));
        return false;
    }
    const QByteArray version = m_request.header("Sec-WebSocket-Version").trimmed();
    if (version != "13") {
        report(PeerProblem::Kind::NotWebSocket, "Sec-WebSocket-Version " + printable(version));
        return false;
    }
    if (!m_request.hasConnectionUpgrade)
        report(PeerProblem::Kind::ProtocolError, "request without \"Connection: Upgrade\"; taken all the same", Severity::Note);
    if (m_request.subprotocols.isEmpty())
        report(PeerProblem::Kind::NoSubprotocol, "no Sec-WebSocket-Protocol in the request", Severity::Note);
    return true;
}

void ServerHandshake::decide()
{
    m_decided = true;
    // Whoever decides may forget to, may answer twice, and may do it from another thread.
    auto answered = std::make_shared<std::atomic_bool>(false);
    m_owner.acceptor->decide(m_request, [self = shared_from_this(), answered](WebSocketDecision decision) {
        if (answered->exchange(true))
            return;
        asio::dispatch(self->m_owner.thread->context().io,
                       [self, decision = std::move(decision)] { self->answer(decision); });
    });
}

void ServerHandshake::answer(const WebSocketDecision &decision)
{
    if (m_ended || m_answered)
        return;
    m_answered = true;
    reportDecision(decision);
    if (decision.status == 101 && (decision.handler || decision.closeCode != 0)) {
        upgrade(decision);
        return;
    }
    const int status = decision.status == 101 ? 500 : decision.status;
    refuse(status, decision.body.isEmpty() ? httpReason(status) + '\n' : decision.body, decision.headers);
}

void ServerHandshake::reportDecision(const WebSocketDecision &decision)
{
    if (decision.status == 401)
        report(PeerProblem::Kind::Unauthorized,
               m_request.header("Authorization").isEmpty() ? QByteArray("no Authorization header") : QByteArray(),
               Severity::Error);
    else if (decision.status == 404)
        report(PeerProblem::Kind::WrongPath, m_request.target.left(200), Severity::Error);
    else if (decision.closeCode != 0)
        report(PeerProblem::Kind::NoSubprotocol, "offered: " + joined(m_request.subprotocols).left(200), Severity::Error);
}

void ServerHandshake::upgrade(const WebSocketDecision &decision)
{
    QByteArray text = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ";
    const QByteArray key = m_request.header("Sec-WebSocket-Key").trimmed();
    text += QCryptographicHash::hash(key + acceptGuid, QCryptographicHash::Sha1).toBase64() + "\r\n";
    if (!decision.subprotocol.isEmpty())
        text += "Sec-WebSocket-Protocol: " + oneLine(decision.subprotocol) + "\r\n";
    WebSocketLink::Start start;
    if (m_owner.settings->compression) {
        const QByteArray agreed
            = WebSocketDeflate::negotiate(m_request.header("Sec-WebSocket-Extensions"), &start.deflate);
        start.compressed = !agreed.isEmpty();
        if (start.compressed)
            text += "Sec-WebSocket-Extensions: " + agreed + "\r\n";
    }
    for (const auto &[name, value] : decision.headers)
        text += oneLine(name) + ": " + oneLine(value) + "\r\n";
    text += "\r\n";
    start.thread = m_owner.thread;
    start.stream = std::move(m_stream);
    start.handler = decision.handler;
    start.request = m_request;
    start.subprotocol = decision.subprotocol;
    start.limits = m_owner.settings->limits;
    start.server = true;
    start.firstBytes = text;
    start.received = m_buffer;
    m_ended = true;
    m_timer.cancel();
    m_owner.upgraded(std::move(start), decision);
    m_owner.ended(this);
}

void ServerHandshake::refuse(int status, const QByteArray &text, const WebSocketHeaders &headers)
{
    m_answered = true;
    m_out = "HTTP/1.1 " + QByteArray::number(status) + ' ' + httpReason(status)
        + "\r\nConnection: close\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: "
        + QByteArray::number(text.size()) + "\r\n";
    for (const auto &[name, value] : headers)
        m_out += oneLine(name) + ": " + oneLine(value) + "\r\n";
    m_out += "\r\n" + text;
    const auto done = [self = shared_from_this()](const Error &, std::size_t) { self->finishRefusal(); };
    if (m_stream->tls)
        asio::async_write(*m_stream->tls, asio::buffer(m_out.constData(), std::size_t(m_out.size())), done);
    else
        asio::async_write(m_stream->socket, asio::buffer(m_out.constData(), std::size_t(m_out.size())), done);
}

// A socket closed with unread bytes in it resets the connection, and the peer would never read the refusal.
void ServerHandshake::finishRefusal()
{
    if (m_ended)
        return;
    Error ignored;
    m_stream->socket.shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    m_timer.expires_after(std::min<std::chrono::milliseconds>(m_owner.settings->limits.handshakeTimeout,
                                                              std::chrono::milliseconds(1000)));
    m_timer.async_wait([self = shared_from_this()](const Error &error) {
        if (!error)
            self->end();
    });
    m_stream->socket.async_read_some(asio::buffer(m_chunk), [self = shared_from_this()](const Error &, std::size_t) {
        self->end();
    });
}

void ServerHandshake::report(PeerProblem::Kind kind, const QByteArray &detail, Severity severity)
{
    PeerProblem problem;
    problem.kind = kind;
    problem.severity = severity;
    problem.time = wireTime();
    problem.peer = m_request.chargePointId;
    problem.address = m_request.remoteAddress;
    problem.detail = detail;
    m_owner.report(std::move(problem));
}

void ServerHandshake::abort()
{
    end();
}

void ServerHandshake::end()
{
    if (m_ended)
        return;
    m_ended = true;
    m_timer.cancel();
    Error ignored;
    m_stream->socket.close(ignored);
    m_owner.ended(this);
}

} // namespace Roamscope
