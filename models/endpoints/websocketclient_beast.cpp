// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/websocketclient.h"

#include "models/endpoints/tlscontext_beast.h"
#include "models/endpoints/websocketlink_beast.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/rfc7230.hpp>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRandomGenerator>

namespace Roamscope {

namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using asio::ip::tcp;
using Error = boost::system::error_code;

constexpr char acceptGuid[] = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"; // RFC 6455, 1.3
constexpr qsizetype keptBody = 4096;

QByteArray freshKey()
{
    quint32 random[4];
    QRandomGenerator::system()->fillRange(random);
    return QByteArray(reinterpret_cast<const char *>(random), sizeof random).toBase64();
}

QByteArray reasonOf(const Error &error)
{
    return QByteArray::fromStdString(error.message());
}

} // namespace

/// One attempt, from the name to the answered upgrade.
class WebSocketClient::Dial : public std::enable_shared_from_this<WebSocketClient::Dial>
{
public:
    Dial(std::shared_ptr<NetworkThread> thread, WebSocketClientSettings settings, std::shared_ptr<WebSocketHandler> handler)
        : m_thread(std::move(thread))
        , m_settings(std::move(settings))
        , m_handler(std::move(handler))
        , m_resolver(m_thread->context().io)
        , m_timer(m_thread->context().io)
        , m_stream(std::make_unique<WebSocketStream>(m_thread->context().io))
    {
    }
    void begin();
    void cancel();

private:
    void resolve();
    void connect(const tcp::resolver::results_type &endpoints);
    void startTls();
    void sendRequest();
    void readHeader();
    void onHeader(qsizetype end);
    void opened(const QByteArray &subprotocol, const QByteArray &extensions);
    void fail(PeerProblem::Kind kind, const QByteArray &detail);
    void close();

    std::shared_ptr<NetworkThread> m_thread;
    WebSocketClientSettings m_settings;
    std::shared_ptr<WebSocketHandler> m_handler;
    WebSocketAddress m_address;
    WebSocketRequest m_request;
    WebSocketFailure m_failure;
    tcp::resolver m_resolver;
    asio::steady_timer m_timer;
    std::unique_ptr<WebSocketStream> m_stream;
    std::shared_ptr<asio::ssl::context> m_tls;
    QByteArray m_key;
    QByteArray m_buffer;
    std::array<char, 2048> m_chunk {};
    bool m_done = false;
};

void WebSocketClient::Dial::begin()
{
    if (m_done)
        return;
    const QString unreadable = WebSocketAddress::parse(m_settings.url, &m_address);
    if (!unreadable.isEmpty()) {
        fail(PeerProblem::Kind::ConnectFailed, unreadable.toUtf8());
        return;
    }
    if (m_address.secure) {
        QString problem;
        m_tls = makeTlsContext(m_settings.tls, false, &problem);
        if (!m_tls) {
            fail(PeerProblem::Kind::TlsFailed, problem.toUtf8());
            return;
        }
    }
    m_timer.expires_after(m_settings.limits.handshakeTimeout);
    m_timer.async_wait([self = shared_from_this()](const Error &error) {
        if (!error)
            self->fail(PeerProblem::Kind::HandshakeTimeout,
                       QByteArray::number(qint64(self->m_settings.limits.handshakeTimeout.count())) + " ms");
    });
    resolve();
}

void WebSocketClient::Dial::resolve()
{
    m_resolver.async_resolve(m_address.host.toStdString(), std::to_string(m_address.port),
                             [self = shared_from_this()](const Error &error, const tcp::resolver::results_type &found) {
                                 if (self->m_done)
                                     return;
                                 if (error)
                                     self->fail(PeerProblem::Kind::ConnectFailed, self->m_address.host + ": " + reasonOf(error));
                                 else
                                     self->connect(found);
                             });
}

void WebSocketClient::Dial::connect(const tcp::resolver::results_type &endpoints)
{
    asio::async_connect(m_stream->socket, endpoints,
                        [self = shared_from_this()](const Error &error, const tcp::endpoint &endpoint) {
                            if (self->m_done)
                                return;
                            if (error) {
                                self->fail(PeerProblem::Kind::ConnectFailed,
                                           self->m_address.hostHeader() + ": " + reasonOf(error));
                                return;
                            }
                            self->m_request.remoteAddress = endpointText(endpoint);
                            Error ignored;
                            self->m_request.localAddress = endpointText(self->m_stream->socket.local_endpoint(ignored));
                            self->m_stream->tune();
                            if (self->m_address.secure)
                                self->startTls();
                            else
                                self->sendRequest();
                        });
}

void WebSocketClient::Dial::startTls()
{
    m_stream->tlsContext = m_tls;
    m_stream->tls = std::make_unique<WebSocketStream::Tls>(m_stream->socket, *m_tls);
    prepareTlsClient(m_stream->tls->native_handle(), m_settings.tls, m_address.host);
    m_stream->tls->async_handshake(asio::ssl::stream_base::client, [self = shared_from_this()](const Error &error) {
        if (self->m_done)
            return;
        SSL *const ssl = self->m_stream->tls->native_handle();
        if (error) {
            self->fail(PeerProblem::Kind::TlsFailed, tlsErrorText(error, ssl));
            return;
        }
        self->m_request.tls = tlsFacts(ssl);
        self->sendRequest();
    });
}

void WebSocketClient::Dial::sendRequest()
{
    m_key = freshKey();
    m_request.time = wireTime();
    m_request.target = m_address.target;
    m_request.chargePointId = chargePointIdOf(m_address.target);
    m_request.subprotocols = m_settings.subprotocols;
    m_request.hasSubprotocolHeader = !m_settings.subprotocols.isEmpty();
    WebSocketHeaders &headers = m_request.headers;
    headers = {{"Host", m_address.hostHeader()},
               {"Upgrade", "websocket"},
               {"Connection", "Upgrade"},
               {"Sec-WebSocket-Key", m_key},
               {"Sec-WebSocket-Version", "13"}};
    if (!m_settings.subprotocols.isEmpty())
        headers.append({"Sec-WebSocket-Protocol", m_settings.subprotocols.join(", ")});
    if (m_settings.compression)
        headers.append({"Sec-WebSocket-Extensions", WebSocketDeflate::offer()});
    headers += m_settings.headers;
    m_buffer = "GET " + m_address.target + " HTTP/1.1\r\n";
    for (const auto &[name, value] : std::as_const(headers)) {
        // What comes from elsewhere must not begin a header of its own.
        m_buffer += QByteArray(name).replace('\r', ' ').replace('\n', ' ') + ": "
            + QByteArray(value).replace('\r', ' ').replace('\n', ' ') + "\r\n";
    }
    m_buffer += "\r\n";
    const auto sent = [self = shared_from_this()](const Error &error, std::size_t) {
        if (self->m_done)
            return;
        self->m_buffer.clear();
        if (error)
            self->fail(PeerProblem::Kind::ConnectFailed, reasonOf(error));
        else
            self->readHeader();
    };
    const auto bytes = asio::buffer(m_buffer.constData(), std::size_t(m_buffer.size()));
    if (m_stream->tls)
        asio::async_write(*m_stream->tls, bytes, sent);
    else
        asio::async_write(m_stream->socket, bytes, sent);
}

void WebSocketClient::Dial::readHeader()
{
    m_stream->readSome(asio::buffer(m_chunk), [self = shared_from_this()](const Error &error, std::size_t count) {
        if (self->m_done)
            return;
        if (error) {
            // A server with other wishes about TLS 1.3 client certificates says so only now.
            const bool tls = self->m_stream->tls && error != asio::error::eof && error != asio::error::connection_reset;
            self->fail(tls ? PeerProblem::Kind::TlsFailed : PeerProblem::Kind::ConnectFailed,
                       "closed before the upgrade was answered: " + reasonOf(error));
            return;
        }
        const qsizetype before = self->m_buffer.size();
        self->m_buffer.append(self->m_chunk.data(), qsizetype(count));
        const qsizetype end = self->m_buffer.indexOf("\r\n\r\n", std::max<qsizetype>(0, before - 3));
        const qsizetype limit = self->m_settings.limits.headerSize;
        if (!self->m_buffer.startsWith(QByteArrayView("HTTP/").first(std::min<qsizetype>(5, self->m_buffer.size()))))
            self->fail(PeerProblem::Kind::NotHttp, "the answer to the upgrade is no HTTP");
        else if (end > limit || (end < 0 && self->m_buffer.size() > limit))
            self->fail(PeerProblem::Kind::HeaderTooLarge, "limit " + QByteArray::number(limit));
        else if (end < 0)
            self->readHeader();
        else
            self->onHeader(end + 4);
    });
}

void WebSocketClient::Dial::onHeader(qsizetype end)
{
    http::response_parser<http::empty_body> parser;
    parser.header_limit(std::uint32_t(end + 1));
    parser.skip(true);
    Error error;
    parser.put(asio::buffer(m_buffer.constData(), std::size_t(end)), error);
    if (error || !parser.is_header_done()) {
        fail(PeerProblem::Kind::NotHttp, error ? reasonOf(error) : QByteArray("incomplete header"));
        return;
    }
    m_buffer.remove(0, end);
    const auto &header = parser.get();
    const auto bytesOf = [](boost::beast::string_view text) { return QByteArray(text.data(), qsizetype(text.size())); };
    m_failure.httpStatus = int(header.result_int());
    for (const auto &field : header)
        m_failure.headers.append({bytesOf(field.name_string()), bytesOf(field.value())});
    if (m_failure.httpStatus != 101) {
        m_failure.body = m_buffer.left(keptBody);
        const auto kind = m_failure.httpStatus == 401 || m_failure.httpStatus == 403 ? PeerProblem::Kind::Unauthorized
            : m_failure.httpStatus == 404                                            ? PeerProblem::Kind::WrongPath
                                                                                     : PeerProblem::Kind::ConnectFailed;
        fail(kind, "HTTP " + QByteArray::number(m_failure.httpStatus) + ' ' + bytesOf(header.reason()));
        return;
    }
    const auto wanted = QCryptographicHash::hash(m_key + acceptGuid, QCryptographicHash::Sha1).toBase64();
    if (bytesOf(header[http::field::sec_websocket_accept]).trimmed() != wanted) {
        fail(PeerProblem::Kind::ProtocolError, "Sec-WebSocket-Accept does not fit");
        return;
    }
    opened(bytesOf(header[http::field::sec_websocket_protocol]).trimmed(),
           bytesOf(header[http::field::sec_websocket_extensions]).trimmed());
}

void WebSocketClient::Dial::opened(const QByteArray &subprotocol, const QByteArray &extensions)
{
    WebSocketLink::Start start;
    if (!extensions.isEmpty()) {
        start.compressed = m_settings.compression && WebSocketDeflate::read(extensions, &start.deflate);
        if (!start.compressed) {
            fail(PeerProblem::Kind::ProtocolError, "extension that was not offered: " + extensions.left(100));
            return;
        }
    }
    const bool fits = m_settings.subprotocols.isEmpty() ? subprotocol.isEmpty() : m_settings.subprotocols.contains(subprotocol);
    if (!fits && !m_settings.tolerateSubprotocol) {
        fail(PeerProblem::Kind::NoSubprotocol,
             "offered: " + m_settings.subprotocols.join(", ")
                 + (subprotocol.isEmpty() ? QByteArray("; the server named none") : "; the server named " + subprotocol.left(100)));
        return;
    }
    m_done = true;
    m_timer.cancel();
    start.thread = m_thread;
    start.stream = std::move(m_stream);
    start.handler = m_handler;
    start.request = m_request;
    start.subprotocol = subprotocol;
    start.limits = m_settings.limits;
    start.received = m_buffer;
    if (!fits) {
        PeerProblem problem;
        problem.kind = PeerProblem::Kind::NoSubprotocol;
        problem.time = wireTime();
        problem.peer = m_request.chargePointId;
        problem.address = m_request.remoteAddress;
        problem.detail = subprotocol.isEmpty() ? QByteArray("the server named none") : "the server named " + subprotocol.left(100);
        m_handler->problem(std::move(problem));
    }
    m_handler.reset();
    std::make_shared<WebSocketLink>(std::move(start))->begin();
}

void WebSocketClient::Dial::fail(PeerProblem::Kind kind, const QByteArray &detail)
{
    if (m_done)
        return;
    close();
    m_failure.kind = kind;
    m_failure.detail = detail;
    const std::shared_ptr<WebSocketHandler> handler = std::exchange(m_handler, nullptr);
    handler->failed(m_failure);
}

void WebSocketClient::Dial::cancel()
{
    asio::dispatch(m_thread->context().io, [self = shared_from_this()] {
        if (self->m_done)
            return;
        self->close();
        self->m_handler.reset();
    });
}

void WebSocketClient::Dial::close()
{
    m_done = true;
    m_timer.cancel();
    m_resolver.cancel();
    Error ignored;
    m_stream->socket.close(ignored);
}

WebSocketClient::WebSocketClient(std::shared_ptr<NetworkThread> thread)
    : m_thread(thread ? std::move(thread) : NetworkThread::shared())
{
}

WebSocketClient::~WebSocketClient()
{
    cancel();
}

void WebSocketClient::open(const WebSocketClientSettings &settings, std::shared_ptr<WebSocketHandler> handler)
{
    cancel();
    m_dial = std::make_shared<Dial>(m_thread, settings, std::move(handler));
    // Never inside this call: the caller finishes its own bookkeeping first.
    m_thread->post([dial = m_dial] { dial->begin(); });
}

void WebSocketClient::cancel()
{
    if (m_dial)
        m_dial->cancel();
    m_dial.reset();
}

} // namespace Roamscope
