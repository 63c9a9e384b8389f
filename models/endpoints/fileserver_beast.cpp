// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/fileserver.h"

#include "models/endpoints/fileconnection_beast.h"
#include "models/endpoints/tlscontext_beast.h"

#include <boost/asio/ip/v6_only.hpp>

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <unordered_map>

namespace Roamscope {

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using Error = boost::system::error_code;

constexpr std::size_t mostConnections = 64;

QString sentenceOf(const FileTransfer &transfer)
{
    const QString station = QString::fromUtf8(transfer.station);
    const QString size = transfer.size < 0 ? QString() : QLocale().formattedDataSize(transfer.size);
    switch (transfer.state) {
    case FileTransfer::State::Waiting:
        break;
    case FileTransfer::State::Running:
        return transfer.upload ? QCoreApplication::translate("Roamscope", "%1 began to send a file.").arg(station)
                               : QCoreApplication::translate("Roamscope", "%1 began to fetch %2 (%3).").arg(station, transfer.name, size);
    case FileTransfer::State::Done:
        return transfer.upload ? QCoreApplication::translate("Roamscope", "%1 has sent %2 (%3).").arg(station, transfer.name, size)
                               : QCoreApplication::translate("Roamscope", "%1 has fetched %2 (%3).").arg(station, transfer.name, size);
    case FileTransfer::State::Broken:
        return transfer.upload ? QCoreApplication::translate("Roamscope", "A file of %1 did not arrive: %2").arg(station, transfer.detail)
                               : QCoreApplication::translate("Roamscope", "%1 could not fetch %2: %3").arg(station, transfer.name, transfer.detail);
    }
    return {};
}

RecordedFrame eventOf(const FileTransfer &transfer)
{
    RecordedFrame frame;
    frame.time = wireTime();
    frame.kind = FrameKind::Event;
    frame.from = transfer.upload ? Lane::ChargePoint : Lane::Csms;
    frame.peer = transfer.station;
    frame.body.eventSource = "roamscope";
    frame.body.severity = transfer.state == FileTransfer::State::Broken ? "warning" : "info";
    frame.body.text = sentenceOf(transfer).toUtf8();
    const QJsonObject data {{QStringLiteral("file"), transfer.name},
                            {QStringLiteral("upload"), transfer.upload},
                            {QStringLiteral("bytes"), double(transfer.bytes)}};
    frame.body.payload = QJsonDocument(data).toJson(QJsonDocument::Compact);
    return frame;
}

} // namespace

class FileServer::Core : public std::enable_shared_from_this<FileServer::Core>
{
public:
    Core(std::shared_ptr<FileRegister> files, const FileServerSettings &settings)
        : m_thread(std::make_shared<NetworkThread>())
        , m_listener(m_thread->context().io)
        , m_pause(m_thread->context().io)
        , m_serving(std::make_shared<FileServing>(FileServing {m_thread, settings, std::move(files)}))
    {
    }
    const std::shared_ptr<NetworkThread> &thread() const { return m_thread; }
    QString listen();
    void stop();
    void setUploadFolder(const QString &folder) { m_serving->settings.uploadFolder = folder; }

    std::atomic<quint16> port {0};

private:
    Error bind(quint16 port, const tcp::endpoint &endpoint, bool both);
    void accept();
    void accepted(std::unique_ptr<WebSocketStream> stream);

    std::shared_ptr<NetworkThread> m_thread;
    tcp::acceptor m_listener;
    asio::steady_timer m_pause;
    std::shared_ptr<FileServing> m_serving;
    std::shared_ptr<asio::ssl::context> m_tls;
    std::unordered_map<FileConnection *, std::shared_ptr<FileConnection>> m_connections;
};

Error FileServer::Core::bind(quint16 wanted, const tcp::endpoint &endpoint, bool both)
{
    Error error;
    Error ignored;
    m_listener.close(ignored);
    m_listener.open(endpoint.protocol(), error);
    if (!error && both && endpoint.protocol() == tcp::v6())
        m_listener.set_option(asio::ip::v6_only(false), error);
    if (!error)
        m_listener.set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        m_listener.bind(tcp::endpoint(endpoint.address(), wanted), error);
    if (!error)
        m_listener.listen(64, error);
    return error;
}

QString FileServer::Core::listen()
{
    const FileServerSettings &settings = m_serving->settings;
    QString problem;
    if (settings.tls.enabled) {
        // A charger shows its certificate to the central system; files lie behind addresses that cannot be guessed.
        TlsOptions tls = settings.tls;
        tls.requireClientCertificate = false;
        m_tls = makeTlsContext(tls, true, &problem);
        if (!m_tls)
            return problem;
    }
    Error error;
    const bool both = settings.address.isEmpty();
    tcp::endpoint endpoint(tcp::v6(), 0);
    if (!both) {
        endpoint = tcp::endpoint(asio::ip::make_address(settings.address.toStdString(), error), 0);
        if (error)
            return QCoreApplication::translate("Roamscope", "%1 is not an address of this computer.").arg(settings.address);
    }
    error = bind(settings.port, endpoint, both);
    if (error && settings.port != 0)
        error = bind(0, endpoint, both);
    if (error && both)
        error = bind(0, tcp::endpoint(tcp::v4(), 0), false); // a computer without IPv6
    if (error)
        return QCoreApplication::translate("Roamscope", "No port can be opened for files: %1. Give chargers the address of another server.")
            .arg(QString::fromStdString(error.message()));
    port = m_listener.local_endpoint(error).port();
    accept();
    return {};
}

void FileServer::Core::accept()
{
    auto stream = std::make_unique<WebSocketStream>(m_thread->context().io);
    tcp::socket &socket = stream->socket;
    m_listener.async_accept(socket, [weak = weak_from_this(), stream = std::move(stream)](const Error &error) mutable {
        const auto self = weak.lock();
        if (!self || error == asio::error::operation_aborted || !self->m_listener.is_open())
            return;
        if (!error) {
            self->accepted(std::move(stream));
            self->accept();
            return;
        }
        // Out of file descriptors, most likely.
        self->m_pause.expires_after(std::chrono::milliseconds(100));
        self->m_pause.async_wait([weak](const Error &stopped) {
            if (const auto again = weak.lock(); again && !stopped && again->m_listener.is_open())
                again->accept();
        });
    });
}

void FileServer::Core::accepted(std::unique_ptr<WebSocketStream> stream)
{
    Error error;
    const tcp::endpoint peer = stream->socket.remote_endpoint(error);
    if (error)
        return;
    if (m_connections.size() >= mostConnections) {
        m_serving->report(PeerProblem::Kind::Flood, endpointText(peer), {}, "more than " + QByteArray::number(quint64(mostConnections)) + " connections for files");
        return;
    }
    stream->tlsContext = m_tls;
    auto connection = std::make_shared<FileConnection>(m_serving, std::move(stream), endpointText(peer), [weak = weak_from_this()](FileConnection *gone) {
        if (const auto self = weak.lock())
            self->m_connections.erase(gone);
    });
    m_connections.emplace(connection.get(), connection);
    connection->begin();
}

void FileServer::Core::stop()
{
    Error ignored;
    m_listener.close(ignored);
    m_pause.cancel();
    const auto connections = m_connections;
    for (const auto &[key, connection] : connections)
        connection->close();
    m_connections.clear();
    port = 0;
}

FileServer::FileServer()
    : m_files(std::make_shared<FileRegister>())
{
}

FileServer::~FileServer()
{
    stop();
}

QString FileServer::start(const FileServerSettings &settings)
{
    stop();
    auto core = std::make_shared<Core>(m_files, settings);
    QString error;
    core->thread()->run([&] { error = core->listen(); });
    if (!error.isEmpty()) {
        core->thread()->run([&] { core->stop(); });
        return error;
    }
    m_files->setTold([sink = settings.sink](const FileTransfer &transfer) {
        if (sink)
            sink->record(eventOf(transfer));
    });
    m_core = std::move(core);
    return {};
}

void FileServer::stop()
{
    if (!m_core)
        return;
    m_core->thread()->run([this] { m_core->stop(); });
    m_files->setTold({});
    m_files->clear();
    m_core.reset();
}

void FileServer::setUploadFolder(const QString &folder)
{
    if (m_core)
        m_core->thread()->run([&] { m_core->setUploadFolder(folder); });
}

quint16 FileServer::port() const
{
    return m_core ? m_core->port.load() : quint16(0);
}

} // namespace Roamscope
