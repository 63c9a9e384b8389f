// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/httpserver.h"

#include "models/endpoints/networkthread_beast.h"
#include "models/endpoints/ocpi/httpserverdate.h"
#include "models/endpoints/tlscontext_beast.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/status.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>

#include <QCoreApplication>

#include <array>
#include <atomic>
#include <chrono>
#include <map>
#include <optional>
#include <unordered_map>

namespace Roamscope {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using Tcp = asio::ip::tcp;
using boost::system::error_code;
using std::chrono::milliseconds;

constexpr int problemInterval = 1000; // ms between two reports of one kind from one address
constexpr std::size_t mostAddresses = 512; // whose problems are remembered

TimeUs wallClock()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

QByteArray bytesOf(boost::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

/// What would end a header line early, and so let a value speak for the server.
bool isHeaderText(const QByteArray &text)
{
    return !text.contains('\r') && !text.contains('\n') && !text.contains('\0');
}

struct Counts
{
    std::atomic<quint64> connections {0};
    std::atomic<quint64> refused {0};
    std::atomic<quint64> requests {0};
    std::atomic<quint64> badRequests {0};
    std::atomic<quint64> bytesIn {0};
    std::atomic<quint64> bytesOut {0};
    std::atomic<int> open {0};
};

class Connection;

/// What all connections of a server have in common. Everything but the counts lives in the network thread.
struct Listening : std::enable_shared_from_this<Listening>
{
    explicit Listening(std::shared_ptr<NetworkThread> thread)
        : thread(std::move(thread))
        , acceptor(this->thread->context().io)
        , pause(this->thread->context().io)
        , tell(this->thread->context().io)
    {
    }

    QString open(const QString &address, quint16 wanted);
    void accept();
    void accepted(Tcp::socket socket);
    void close();
    void report(PeerProblem::Kind kind, Severity severity, const Tcp::endpoint &peer, const QByteArray &detail);
    void tellLater();

    std::shared_ptr<NetworkThread> thread;
    std::shared_ptr<HttpServerHandler> handler;
    HttpServerLimits limits;
    std::shared_ptr<asio::ssl::context> tls; ///< null: plain HTTP
    Tcp::acceptor acceptor;
    asio::steady_timer pause;
    asio::steady_timer tell;
    bool telling = false;
    std::atomic_bool stopped {false};
    std::atomic<quint16> port {0};
    Counts counts;
    quint64 lastConnection = 0;
    quint64 bodyBytes = 0; ///< announced by requests that are under way
    std::unordered_map<quint64, std::shared_ptr<Connection>> connections;
    std::map<asio::ip::address, int> ofAddress;

    struct Told
    {
        std::chrono::steady_clock::time_point time;
        PeerProblem waiting; ///< count 0 = nothing
    };
    std::map<std::pair<asio::ip::address, PeerProblem::Kind>, Told> told;
};

QByteArray endpointText(const Tcp::endpoint &endpoint)
{
    const QByteArray host = QByteArray::fromStdString(endpoint.address().to_string());
    return (endpoint.address().is_v6() ? '[' + host + ']' : host) + ':' + QByteArray::number(endpoint.port());
}

/// One connection: one request after the other.
class Connection : public std::enable_shared_from_this<Connection>
{
public:
    Connection(std::shared_ptr<Listening> server, Tcp::endpoint peer, quint64 number)
        : m_server(std::move(server))
        , m_peer(std::move(peer))
        , m_number(number)
        , m_answerTimer(m_server->thread->context().io)
        , m_buffer(m_server->limits.headerBytes + 64 * 1024)
    {
    }
    virtual ~Connection() = default;

    virtual void start() = 0;
    virtual void cut() = 0; ///< no more bytes in either direction
    /// `request` is the number of the request that it answers.
    void answer(quint64 request, HttpServerResponse response);

    const Tcp::endpoint &peer() const { return m_peer; }
    quint64 number() const { return m_number; }

protected:
    using Parser = http::request_parser<http::string_body>;

    virtual void waitForRequest() = 0;
    virtual void send() = 0;
    virtual void finish() = 0; ///< closes politely

    void problem(PeerProblem::Kind kind, const QByteArray &detail, Severity severity = Severity::Warning)
    {
        m_server->report(kind, severity, m_peer, detail);
    }
    /// Answers what is no request, and closes.
    void refuse(int status, PeerProblem::Kind kind, const QByteArray &detail);
    void handOver(bool secure, const QByteArray &certificate);
    void compose(HttpServerResponse response);
    void gone();
    /// False when all bodies together would be more than is allowed.
    bool reserveBody(quint64 size);
    void releaseBody() { m_server->bodyBytes -= std::exchange(m_reserved, 0); }

    std::shared_ptr<Listening> m_server;
    Tcp::endpoint m_peer;
    quint64 m_number = 0;
    quint64 m_request = 0; ///< number of the one that is read or answered
    quint64 m_reserved = 0; ///< bytes of the body
    bool m_waiting = false; ///< for the handler
    bool m_isHead = false;
    bool m_keepAlive = false;
    bool m_cutAfter = false; ///< the answer stops in the middle on purpose
    asio::steady_timer m_answerTimer;
    beast::flat_buffer m_buffer;
    std::optional<Parser> m_parser;
    QByteArray m_head;
    QByteArray m_body;
};

/// Lets an answer come once, from any thread; when it is forgotten the peer is told.
struct Pending
{
    Pending(std::weak_ptr<Connection> connection, quint64 request, std::weak_ptr<NetworkThread> thread)
        : connection(std::move(connection))
        , request(request)
        , thread(std::move(thread))
    {
    }
    Pending(const Pending &) = delete;
    Pending &operator=(const Pending &) = delete;
    ~Pending()
    {
        HttpServerResponse response;
        response.status = 503;
        give(std::move(response));
    }
    void give(HttpServerResponse response)
    {
        if (answered.exchange(true))
            return;
        if (const std::shared_ptr<NetworkThread> network = thread.lock()) {
            network->post([connection = connection, request = request, response = std::move(response)]() mutable {
                if (const std::shared_ptr<Connection> alive = connection.lock())
                    alive->answer(request, std::move(response));
            });
        }
    }

    std::weak_ptr<Connection> connection;
    quint64 request;
    std::weak_ptr<NetworkThread> thread;
    std::atomic_bool answered {false};
};

void Connection::refuse(int status, PeerProblem::Kind kind, const QByteArray &detail)
{
    ++m_server->counts.badRequests;
    problem(kind, detail);
    HttpServerResponse response;
    response.status = status;
    response.close = true;
    response.headers.emplaceBack("Content-Type", "text/plain; charset=utf-8");
    response.body = detail + '\n';
    m_isHead = false;
    compose(std::move(response));
    send();
}

void Connection::handOver(bool secure, const QByteArray &certificate)
{
    const auto &message = m_parser->get();
    m_keepAlive = message.keep_alive();
    HttpServerRequest request;
    request.time = wallClock();
    request.connection = m_number;
    request.number = ++m_request;
    request.method = bytesOf(message.method_string());
    request.target = bytesOf(message.target());
    for (const auto &field : message)
        request.headers.emplaceBack(bytesOf(field.name_string()), bytesOf(field.value()));
    request.body = QByteArray(message.body().data(), qsizetype(message.body().size()));
    request.address = endpointText(m_peer);
    request.secure = secure;
    request.clientCertificate = certificate;
    m_isHead = message.method() == http::verb::head;
    m_parser.reset();
    ++m_server->counts.requests;
    m_server->counts.bytesIn += quint64(request.target.size() + request.body.size());
    m_waiting = true;
    m_answerTimer.expires_after(milliseconds(m_server->limits.answerTimeout));
    m_answerTimer.async_wait([self = weak_from_this(), number = m_request](const error_code &error) {
        const std::shared_ptr<Connection> connection = self.lock();
        if (error || !connection)
            return;
        HttpServerResponse late;
        late.status = 503;
        late.close = true;
        connection->answer(number, std::move(late));
    });
    const auto pending = std::make_shared<Pending>(weak_from_this(), m_request, m_server->thread);
    m_server->handler->request(std::move(request), [pending](HttpServerResponse response) { pending->give(std::move(response)); });
}

void Connection::answer(quint64 request, HttpServerResponse response)
{
    if (!m_waiting || request != m_request || m_server->stopped)
        return;
    m_waiting = false;
    m_answerTimer.cancel();
    releaseBody();
    if (response.drop) {
        cut();
        return;
    }
    compose(std::move(response));
    send();
}

void Connection::compose(HttpServerResponse response)
{
    m_keepAlive = m_keepAlive && !response.close;
    const int status = response.status >= 200 && response.status < 600 ? response.status : 500;
    m_head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + bytesOf(http::obsolete_reason(http::status(status))) + "\r\n";
    for (const auto &[name, value] : response.headers) {
        if (!name.isEmpty() && isHeaderText(name) && isHeaderText(value))
            m_head += name + ": " + value + "\r\n";
    }
    m_head += "Date: " + httpDateNow() + "\r\n";
    const bool hasBody = status != 204 && status != 304;
    if (hasBody)
        m_head += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    m_cutAfter = response.truncateAt >= 0 && response.truncateAt < response.body.size();
    if (m_cutAfter) {
        response.body.truncate(response.truncateAt);
        m_keepAlive = false;
    }
    m_head += m_keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    m_body = hasBody && !m_isHead ? response.body : QByteArray();
    m_server->counts.bytesOut += quint64(m_head.size() + m_body.size());
}

bool Connection::reserveBody(quint64 size)
{
    if (m_server->bodyBytes + size > m_server->limits.allBodyBytes)
        return false;
    m_server->bodyBytes += size;
    m_reserved += size;
    return true;
}

/// The last reference to it may be the server's.
void Connection::gone()
{
    releaseBody();
    if (m_number == 0)
        return;
    const std::shared_ptr<Connection> self = shared_from_this();
    m_server->connections.erase(std::exchange(m_number, 0));
    --m_server->counts.open;
    const auto address = m_server->ofAddress.find(m_peer.address());
    if (address != m_server->ofAddress.end() && --address->second <= 0)
        m_server->ofAddress.erase(address);
}

using PlainStream = beast::tcp_stream;
using TlsStream = beast::ssl_stream<beast::tcp_stream>;

/// The part that depends on the kind of stream.
template<typename Stream>
class StreamConnection final : public Connection
{
    static constexpr bool isTls = std::is_same_v<Stream, TlsStream>;

public:
    template<typename... Arguments>
    StreamConnection(std::shared_ptr<Listening> server, const Tcp::endpoint &peer, quint64 number, Arguments &&...arguments)
        : Connection(std::move(server), peer, number)
        , m_stream(std::forward<Arguments>(arguments)...)
    {
    }
    void start() override
    {
        if constexpr (isTls) {
            lowest().expires_after(milliseconds(m_server->limits.headerTimeout));
            m_stream.async_handshake(asio::ssl::stream_base::server, [self = self()](const error_code &error) {
                if (self->m_server->stopped)
                    return;
                if (!error) {
                    self->m_certificate = tlsFacts(self->m_stream.native_handle()).peerSubject;
                    self->waitForRequest();
                    return;
                }
                ++self->m_server->counts.badRequests;
                self->problem(PeerProblem::Kind::TlsFailed, tlsErrorText(error, self->m_stream.native_handle()));
                self->cut();
            });
        } else {
            waitForRequest();
        }
    }

    void cut() override
    {
        error_code ignored;
        lowest().socket().shutdown(Tcp::socket::shutdown_both, ignored);
        lowest().close();
        m_answerTimer.cancel();
        m_waiting = false;
        gone();
    }

protected:
    void waitForRequest() override
    {
        m_parser.emplace();
        m_parser->header_limit(m_server->limits.headerBytes);
        m_parser->body_limit(m_server->limits.bodyBytes);
        if (m_buffer.size() > 0) { // sent ahead
            readHeader();
            return;
        }
        lowest().expires_after(milliseconds(m_request == 0 ? m_server->limits.headerTimeout : m_server->limits.idleTimeout));
        m_stream.async_read_some(m_buffer.prepare(16 * 1024), [self = self()](const error_code &error, std::size_t size) {
            if (self->m_server->stopped)
                return;
            if (error) {
                // A kept connection may end here; a fresh one that says nothing was not worth its place.
                if (error == beast::error::timeout && self->m_request == 0) {
                    ++self->m_server->counts.badRequests;
                    self->problem(PeerProblem::Kind::HandshakeTimeout, "no request came");
                }
                self->finish();
                return;
            }
            self->m_buffer.commit(size);
            self->readHeader();
        });
    }

    void send() override
    {
        lowest().expires_after(milliseconds(m_server->limits.writeTimeout));
        const std::array<asio::const_buffer, 2> buffers {asio::const_buffer(m_head.constData(), std::size_t(m_head.size())),
                                                         asio::const_buffer(m_body.constData(), std::size_t(m_body.size()))};
        asio::async_write(m_stream, buffers, [self = self()](const error_code &error, std::size_t) {
            if (self->m_server->stopped)
                return;
            self->m_head.clear();
            self->m_body.clear();
            if (error) {
                if (error == beast::error::timeout)
                    self->problem(PeerProblem::Kind::Http, "the answer was not taken in time");
                self->cut();
            } else if (self->m_cutAfter) {
                self->cut();
            } else if (self->m_keepAlive) {
                self->waitForRequest();
            } else {
                self->finish();
            }
        });
    }

    void finish() override
    {
        if constexpr (isTls) {
            lowest().expires_after(milliseconds(2000));
            m_stream.async_shutdown([self = self()](const error_code &) { self->cut(); });
        } else {
            // What the peer still sends is read for a moment: a reset would take the answer away from it.
            error_code ignored;
            lowest().socket().shutdown(Tcp::socket::shutdown_send, ignored);
            m_left = 64;
            drain();
        }
    }

private:
    std::shared_ptr<StreamConnection> self() { return std::static_pointer_cast<StreamConnection>(shared_from_this()); }

    PlainStream &lowest()
    {
        if constexpr (isTls)
            return m_stream.next_layer();
        else
            return m_stream;
    }

    void drain()
    {
        if (m_left-- <= 0) {
            cut();
            return;
        }
        lowest().expires_after(milliseconds(2000));
        m_buffer.clear();
        lowest().async_read_some(m_buffer.prepare(16 * 1024), [self = self()](const error_code &error, std::size_t) {
            if (error || self->m_server->stopped)
                self->cut();
            else
                self->drain();
        });
    }

    void readHeader()
    {
        lowest().expires_after(milliseconds(m_server->limits.headerTimeout));
        http::async_read_header(m_stream, m_buffer, *m_parser, [self = self()](const error_code &error, std::size_t) {
            if (self->m_server->stopped)
                return;
            if (error) {
                self->failed(error, true);
                return;
            }
            const auto &message = self->m_parser->get();
            if (beast::iequals(message[http::field::expect], "100-continue") && !self->m_parser->is_done()) {
                self->m_head = "HTTP/1.1 100 Continue\r\n\r\n";
                self->lowest().expires_after(milliseconds(self->m_server->limits.writeTimeout));
                asio::async_write(self->m_stream, asio::const_buffer(self->m_head.constData(), std::size_t(self->m_head.size())),
                                  [self](const error_code &failure, std::size_t) {
                                      if (failure || self->m_server->stopped)
                                          self->cut();
                                      else
                                          self->readBody();
                                  });
                return;
            }
            self->readBody();
        });
    }

    void readBody()
    {
        if (m_parser->is_done()) {
            handOver(isTls, m_certificate);
            return;
        }
        const boost::optional<std::uint64_t> announced = m_parser->content_length();
        if (!reserveBody(announced ? *announced : m_server->limits.bodyBytes)) {
            m_keepAlive = false;
            refuse(503, PeerProblem::Kind::Flood, "too many large bodies at once");
            return;
        }
        lowest().expires_after(milliseconds(m_server->limits.bodyTimeout));
        http::async_read(m_stream, m_buffer, *m_parser, [self = self()](const error_code &error, std::size_t) {
            if (self->m_server->stopped)
                return;
            if (error)
                self->failed(error, false);
            else
                self->handOver(isTls, self->m_certificate);
        });
    }

    void failed(const error_code &error, bool inHeader)
    {
        m_keepAlive = false;
        if (error == http::error::end_of_stream) {
            finish();
        } else if (error == http::error::header_limit || error == http::error::buffer_overflow) {
            refuse(431, PeerProblem::Kind::HeaderTooLarge, "a header of more than " + QByteArray::number(m_server->limits.headerBytes) + " bytes");
        } else if (error == http::error::body_limit) {
            refuse(413, PeerProblem::Kind::BodyTooLarge, "a body of more than " + QByteArray::number(m_server->limits.bodyBytes) + " bytes");
        } else if (error == beast::error::timeout) {
            ++m_server->counts.badRequests;
            problem(PeerProblem::Kind::HandshakeTimeout, inHeader ? "the header did not end in time" : "the body did not end in time");
            cut();
        } else if (error.category() == http::make_error_code(http::error::bad_method).category() && error != http::error::partial_message) {
            refuse(400, PeerProblem::Kind::NotHttp, QByteArray::fromStdString(error.message()));
        } else {
            ++m_server->counts.badRequests;
            problem(PeerProblem::Kind::ConnectionLost, QByteArray::fromStdString(error.message()), Severity::Note);
            cut();
        }
    }

    Stream m_stream;
    QByteArray m_certificate;
    int m_left = 0;
};

QString Listening::open(const QString &address, quint16 wanted)
{
    const auto said = [](const error_code &error) { return QString::fromLocal8Bit(error.message().c_str()); };
    const auto text = [](const char *source) { return QCoreApplication::translate("Roamscope::HttpServer", source); };
    error_code error;
    const asio::ip::address ip = asio::ip::make_address(address.isEmpty() ? std::string("127.0.0.1") : address.toStdString(), error);
    if (error)
        return text(QT_TRANSLATE_NOOP("Roamscope::HttpServer", "%1 is no IP address; use 127.0.0.1 for this computer only, or 0.0.0.0 for all its addresses.")).arg(address);
    const Tcp::endpoint endpoint(ip, wanted);
    acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error && ip.is_v6() && ip.is_unspecified())
        acceptor.set_option(asio::ip::v6_only(false), error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(512, error);
    if (error) {
        error_code ignored;
        acceptor.close(ignored);
        if (error == asio::error::address_in_use)
            return text(QT_TRANSLATE_NOOP("Roamscope::HttpServer", "Port %1 is taken by another program; choose another one.")).arg(wanted);
        if (error == asio::error::access_denied)
            return text(QT_TRANSLATE_NOOP("Roamscope::HttpServer", "Port %1 may not be used by this account; choose one above 1023.")).arg(wanted);
        if (error == boost::system::errc::address_not_available)
            return text(QT_TRANSLATE_NOOP("Roamscope::HttpServer", "%1 is no address of this computer.")).arg(address);
        return text(QT_TRANSLATE_NOOP("Roamscope::HttpServer", "Port %1 cannot be opened: %2")).arg(QString::number(wanted), said(error));
    }
    port = acceptor.local_endpoint(error).port();
    return {};
}

void Listening::accept()
{
    acceptor.async_accept([self = shared_from_this()](const error_code &error, Tcp::socket socket) {
        if (self->stopped || error == asio::error::operation_aborted)
            return;
        if (!error) {
            self->accepted(std::move(socket));
            self->accept();
            return;
        }
        // Too many open files: it gets better when others close theirs.
        self->pause.expires_after(milliseconds(100));
        self->pause.async_wait([self](const error_code &cancelled) {
            if (!cancelled && !self->stopped)
                self->accept();
        });
    });
}

void Listening::accepted(Tcp::socket socket)
{
    error_code error;
    const Tcp::endpoint peer = socket.remote_endpoint(error);
    if (error)
        return;
    const auto known = ofAddress.find(peer.address());
    const int already = known == ofAddress.end() ? 0 : known->second;
    if (counts.open >= limits.connections || already >= limits.connectionsOfAddress) {
        ++counts.refused;
        report(PeerProblem::Kind::Flood, Severity::Warning, peer, QByteArray::number(already) + " connections of this address are open");
        return; // closes it
    }
    ++ofAddress[peer.address()];
    ++counts.connections;
    ++counts.open;
    socket.set_option(Tcp::no_delay(true), error);
    const quint64 number = ++lastConnection;
    std::shared_ptr<Connection> connection;
    if (tls)
        connection = std::make_shared<StreamConnection<TlsStream>>(shared_from_this(), peer, number, std::move(socket), *tls);
    else
        connection = std::make_shared<StreamConnection<PlainStream>>(shared_from_this(), peer, number, std::move(socket));
    connections.emplace(number, connection);
    connection->start();
}

void Listening::close()
{
    error_code ignored;
    acceptor.close(ignored);
    pause.cancel();
    tell.cancel();
    const auto open = std::exchange(connections, {});
    for (const auto &[number, connection] : open)
        connection->cut();
    handler.reset();
}

void Listening::report(PeerProblem::Kind kind, Severity severity, const Tcp::endpoint &peer, const QByteArray &detail)
{
    PeerProblem problem;
    problem.kind = kind;
    problem.severity = severity;
    problem.time = wallClock();
    problem.address = endpointText(peer);
    problem.detail = detail;
    const auto now = std::chrono::steady_clock::now();
    const auto key = std::pair(peer.address(), kind);
    const auto known = told.find(key);
    if (known != told.end() && now - known->second.time < milliseconds(problemInterval)) {
        const quint64 count = known->second.waiting.time == noTime ? 1 : known->second.waiting.count + 1;
        known->second.waiting = std::move(problem);
        known->second.waiting.count = count;
        tellLater();
        return;
    }
    if (told.size() >= mostAddresses)
        told.clear();
    told[key] = {now, {}};
    handler->problem(std::move(problem));
}

/// Problems that came again within a second are told together.
void Listening::tellLater()
{
    if (std::exchange(telling, true))
        return;
    tell.expires_after(milliseconds(problemInterval));
    tell.async_wait([self = shared_from_this()](const error_code &error) {
        self->telling = false;
        if (error || self->stopped)
            return;
        for (auto &[key, each] : self->told) {
            if (each.waiting.time == noTime)
                continue;
            each.time = std::chrono::steady_clock::now();
            self->handler->problem(std::exchange(each.waiting, {}));
        }
    });
}

} // namespace

QByteArray httpHeader(const HttpHeaders &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (QByteArrayView(key).compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

struct HttpServer::Private
{
    std::shared_ptr<NetworkThread> thread;
    std::shared_ptr<Listening> listening;
};

HttpServer::HttpServer()
    : d(std::make_shared<Private>())
{
}

HttpServer::~HttpServer()
{
    stop();
}

QString HttpServer::listen(const QString &address, quint16 port, std::shared_ptr<HttpServerHandler> handler, const TlsOptions &tls,
                           const HttpServerLimits &limits)
{
    stop();
    if (!d->thread)
        d->thread = NetworkThread::shared();
    const auto listening = std::make_shared<Listening>(d->thread);
    listening->handler = std::move(handler);
    listening->limits = limits;
    QString error;
    if (tls.enabled)
        listening->tls = makeTlsContext(tls, true, &error);
    if (error.isEmpty())
        error = listening->open(address, port);
    if (!error.isEmpty())
        return error;
    d->listening = listening;
    d->thread->post([listening] { listening->accept(); });
    return {};
}

bool HttpServer::isListening() const
{
    return d->listening != nullptr;
}

quint16 HttpServer::port() const
{
    return d->listening ? d->listening->port.load() : quint16(0);
}

void HttpServer::stop()
{
    if (!d->listening)
        return;
    const std::shared_ptr<Listening> listening = std::exchange(d->listening, {});
    listening->stopped = true;
    d->thread->run([&] { listening->close(); });
}

HttpServerCounts HttpServer::counts() const
{
    HttpServerCounts counts;
    if (!d->listening)
        return counts;
    const Counts &live = d->listening->counts;
    counts.connections = live.connections;
    counts.refused = live.refused;
    counts.requests = live.requests;
    counts.badRequests = live.badRequests;
    counts.bytesIn = live.bytesIn;
    counts.bytesOut = live.bytesOut;
    counts.open = live.open;
    return counts;
}

} // namespace Roamscope
