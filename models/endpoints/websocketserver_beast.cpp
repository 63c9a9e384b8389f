// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/websocketserver.h"

#include "models/endpoints/problemthrottle.h"
#include "models/endpoints/serverhandshake_beast.h"
#include "models/endpoints/tlscontext_beast.h"

#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/write.hpp>

#include <QCoreApplication>
#include <QHash>

#include <unordered_map>

namespace Roamscope {

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using Error = boost::system::error_code;

/// Of a connection that is closed as soon as it is open: nobody listens to it.
class SilentHandler : public WebSocketHandler
{
public:
    void text(WebSocketConnection &, const QByteArray &) override {}
    void closed(WebSocketConnection &, const WebSocketClose &) override {}
};

constexpr char refusal[] = "HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n";

QByteArray withoutPort(const QByteArray &address)
{
    return address.left(address.lastIndexOf(':'));
}

} // namespace

class WebSocketServer::Core : public std::enable_shared_from_this<WebSocketServer::Core>
{
public:
    explicit Core(std::shared_ptr<NetworkThread> networkThread)
        : thread(std::move(networkThread))
        , m_listener(thread->context().io)
        , m_pause(thread->context().io)
    {
    }

    QString listen(const WebSocketServerSettings &settings, std::shared_ptr<WebSocketAcceptor> acceptor);
    void stop();
    bool isListening() const { return m_listener.is_open(); }
    std::vector<std::shared_ptr<WebSocketConnection>> links() const;

    const std::shared_ptr<NetworkThread> thread;
    std::atomic<quint16> port = 0;
    std::atomic_int count = 0;

private:
    void accept();
    void onAccepted(std::unique_ptr<WebSocketStream> stream);
    void upgraded(WebSocketLink::Start start, const WebSocketDecision &decision);
    void release(const QByteArray &address);

    tcp::acceptor m_listener;
    asio::steady_timer m_pause;
    std::shared_ptr<const WebSocketServerSettings> m_settings;
    std::shared_ptr<WebSocketAcceptor> m_acceptor;
    std::shared_ptr<asio::ssl::context> m_tls;
    std::shared_ptr<ProblemThrottle> m_problems;
    std::unordered_map<ServerHandshake *, std::shared_ptr<ServerHandshake>> m_handshakes;
    std::unordered_map<WebSocketLink *, std::weak_ptr<WebSocketLink>> m_links;
    QHash<QByteArray, std::weak_ptr<WebSocketLink>> m_byChargePoint;
    QHash<QByteArray, int> m_perAddress;
};

QString WebSocketServer::Core::listen(const WebSocketServerSettings &settings, std::shared_ptr<WebSocketAcceptor> acceptor)
{
    stop();
    std::shared_ptr<asio::ssl::context> tls;
    if (settings.tls.enabled) {
        QString problem;
        tls = makeTlsContext(settings.tls, true, &problem);
        if (!tls)
            return problem;
    }
    const bool both = settings.address == QHostAddress(QHostAddress::Any);
    Error error;
    tcp::endpoint endpoint(tcp::v6(), settings.port);
    if (!both) {
        const auto address = asio::ip::make_address(settings.address.toString().toStdString(), error);
        if (error)
            return QCoreApplication::translate("Roamscope", "%1 is not an address of this computer.")
                .arg(settings.address.toString());
        endpoint = tcp::endpoint(address, settings.port);
    }
    m_listener.open(endpoint.protocol(), error);
    if (error && both) {
        // A computer without IPv6.
        endpoint = tcp::endpoint(tcp::v4(), settings.port);
        m_listener.open(endpoint.protocol(), error);
    } else if (!error && both) {
        m_listener.set_option(asio::ip::v6_only(false), error);
    }
    if (!error)
        m_listener.set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        m_listener.bind(endpoint, error);
    if (!error)
        m_listener.listen(1024, error);
    if (error) {
        Error ignored;
        m_listener.close(ignored);
        return QCoreApplication::translate(
                   "Roamscope", "Port %1 cannot be opened: %2. Choose another port, or end the program that uses it.")
            .arg(settings.port)
            .arg(QString::fromStdString(error.message()));
    }
    port = m_listener.local_endpoint(error).port();
    m_settings = std::make_shared<WebSocketServerSettings>(settings);
    m_acceptor = std::move(acceptor);
    m_tls = tls;
    m_problems = std::make_shared<ProblemThrottle>(
        thread, [handler = m_acceptor](PeerProblem problem) { handler->problem(std::move(problem)); });
    accept();
    return {};
}

void WebSocketServer::Core::accept()
{
    auto stream = std::make_unique<WebSocketStream>(thread->context().io);
    tcp::socket &socket = stream->socket;
    m_listener.async_accept(socket, [self = shared_from_this(), stream = std::move(stream)](const Error &error) mutable {
        if (error == asio::error::operation_aborted || !self->m_listener.is_open())
            return;
        if (!error) {
            self->onAccepted(std::move(stream));
            self->accept();
            return;
        }
        // Out of file descriptors, most likely: those who are connected go on, new ones wait.
        self->m_pause.expires_after(std::chrono::milliseconds(100));
        self->m_pause.async_wait([self](const Error &stopped) {
            if (!stopped && self->m_listener.is_open())
                self->accept();
        });
    });
}

void WebSocketServer::Core::onAccepted(std::unique_ptr<WebSocketStream> stream)
{
    Error error;
    const tcp::endpoint peer = stream->socket.remote_endpoint(error);
    if (error)
        return; // gone already
    const QByteArray remote = endpointText(peer);
    const QByteArray address = withoutPort(remote);
    const WebSocketLimits &limits = m_settings->limits;
    int &here = m_perAddress[address];
    if (count >= limits.connections || here >= limits.connectionsPerAddress) {
        const bool total = count >= limits.connections;
        if (here == 0)
            m_perAddress.remove(address);
        PeerProblem problem;
        problem.kind = PeerProblem::Kind::Flood;
        problem.time = wireTime();
        problem.address = remote;
        problem.detail = "refused: more than " + QByteArray::number(total ? limits.connections : limits.connectionsPerAddress)
            + (total ? " connections" : " connections from one address");
        m_problems->report(std::move(problem));
        // One try without waiting; then the socket closes.
        stream->socket.non_blocking(true, error);
        if (!m_tls)
            stream->socket.write_some(asio::buffer(refusal, sizeof refusal - 1), error);
        return;
    }
    ++here;
    ++count;
    stream->tlsContext = m_tls;
    ServerHandshake::Owner owner;
    owner.thread = thread;
    owner.settings = m_settings;
    owner.acceptor = m_acceptor;
    owner.report = [problems = m_problems](PeerProblem problem) { problems->report(std::move(problem)); };
    auto wasUpgraded = std::make_shared<bool>(false);
    owner.upgraded = [weak = weak_from_this(), wasUpgraded](WebSocketLink::Start start, const WebSocketDecision &decision) {
        *wasUpgraded = true;
        if (const auto self = weak.lock())
            self->upgraded(std::move(start), decision);
    };
    owner.ended = [weak = weak_from_this(), wasUpgraded, address](ServerHandshake *handshake) {
        if (const auto self = weak.lock()) {
            if (!*wasUpgraded)
                self->release(address);
            self->m_handshakes.erase(handshake);
        }
    };
    auto handshake = std::make_shared<ServerHandshake>(std::move(owner), std::move(stream), remote);
    m_handshakes.emplace(handshake.get(), handshake);
    handshake->begin();
}

void WebSocketServer::Core::upgraded(WebSocketLink::Start start, const WebSocketDecision &decision)
{
    const QByteArray address = withoutPort(start.request.remoteAddress);
    const QByteArray id = start.request.chargePointId;
    if (!start.handler)
        start.handler = std::make_shared<SilentHandler>();
    start.gone = [weak = weak_from_this(), address, id](WebSocketLink *link) {
        if (const auto self = weak.lock()) {
            self->release(address);
            self->m_links.erase(link);
            const auto known = self->m_byChargePoint.constFind(id);
            if (known != self->m_byChargePoint.cend() && (known->expired() || known->lock().get() == link))
                self->m_byChargePoint.erase(known);
        }
    };
    const auto link = std::make_shared<WebSocketLink>(std::move(start));
    m_links.emplace(link.get(), link);
    if (decision.closeCode == 0 && m_settings->onePerChargePoint && !id.isEmpty()) {
        const std::shared_ptr<WebSocketLink> older = m_byChargePoint.value(id).lock();
        m_byChargePoint.insert(id, link);
        if (older && older->isOpen()) {
            PeerProblem problem;
            problem.kind = PeerProblem::Kind::DuplicateConnection;
            problem.time = wireTime();
            problem.peer = id;
            problem.address = link->request().remoteAddress;
            problem.detail = "older connection from " + older->request().remoteAddress;
            m_problems->report(std::move(problem));
            older->replace();
        }
    }
    link->begin();
    if (decision.closeCode != 0)
        link->close(decision.closeCode, decision.closeReason);
}

void WebSocketServer::Core::release(const QByteArray &address)
{
    --count;
    const auto here = m_perAddress.find(address);
    if (here != m_perAddress.end() && --*here <= 0)
        m_perAddress.erase(here);
}

void WebSocketServer::Core::stop()
{
    Error ignored;
    m_listener.close(ignored);
    m_pause.cancel();
    port = 0;
    const auto handshakes = std::exchange(m_handshakes, {});
    for (const auto &[key, handshake] : handshakes)
        handshake->abort();
    const auto links = m_links;
    for (const auto &[key, weak] : links) {
        if (const auto link = weak.lock())
            link->close(1001, "going away");
    }
    m_byChargePoint.clear();
    if (m_problems)
        m_problems->flush();
    // Whoever owns the server is often its acceptor too.
    m_problems.reset();
    m_acceptor.reset();
}

std::vector<std::shared_ptr<WebSocketConnection>> WebSocketServer::Core::links() const
{
    std::vector<std::shared_ptr<WebSocketConnection>> list;
    for (const auto &[key, weak] : m_links) {
        if (auto link = weak.lock(); link && link->isOpen())
            list.push_back(std::move(link));
    }
    return list;
}

WebSocketServer::WebSocketServer(std::shared_ptr<NetworkThread> thread)
    : m_core(std::make_shared<Core>(thread ? std::move(thread) : NetworkThread::shared()))
{
}

WebSocketServer::~WebSocketServer()
{
    stop();
}

QString WebSocketServer::listen(const WebSocketServerSettings &settings, std::shared_ptr<WebSocketAcceptor> acceptor)
{
    QString error;
    m_core->thread->run([&] { error = m_core->listen(settings, std::move(acceptor)); });
    return error;
}

bool WebSocketServer::isListening() const
{
    return m_core->port != 0;
}

quint16 WebSocketServer::port() const
{
    return m_core->port;
}

void WebSocketServer::stop()
{
    m_core->thread->run([this] { m_core->stop(); });
}

int WebSocketServer::connectionCount() const
{
    return m_core->count;
}

std::vector<std::shared_ptr<WebSocketConnection>> WebSocketServer::connections() const
{
    std::vector<std::shared_ptr<WebSocketConnection>> list;
    m_core->thread->run([&] { list = m_core->links(); });
    return list;
}

} // namespace Roamscope
