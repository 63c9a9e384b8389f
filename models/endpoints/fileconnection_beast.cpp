// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/fileconnection_beast.h"

#include "models/endpoints/ocppmessage.h"
#include "models/endpoints/serverhandshake_beast.h"

#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cstring>
#include <limits>

namespace Roamscope {

namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using Error = boost::system::error_code;

constexpr std::size_t inputSize = 64 << 10;
constexpr std::size_t chunkSize = 128 << 10;
constexpr std::uint32_t headerLimit = 16 << 10;
constexpr auto lingerTime = std::chrono::milliseconds(1500);

QByteArray entityTag(const QFileInfo &file)
{
    return '"' + QByteArray::number(file.size(), 16) + '-' + QByteArray::number(file.lastModified().toMSecsSinceEpoch(), 16) + '"';
}

// Not yet taken: "CP01_2026-01-31_1405_log.zip", "…-2".
QString freshPath(const QDir &folder, const QByteArray &station, const QString &name)
{
    const QString stem = harmlessFileName(QString::fromUtf8(station)) + QLatin1Char('_')
        + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-dd_HHmmss")) + QLatin1Char('_');
    QString path = folder.filePath(stem + name);
    for (int number = 2; QFile::exists(path); ++number)
        path = folder.filePath(stem + QString::number(number) + QLatin1Char('_') + name);
    return path;
}

} // namespace

void FileServing::report(PeerProblem::Kind kind, const QByteArray &address, const QByteArray &peer, const QByteArray &detail) const
{
    if (!settings.sink)
        return;
    PeerProblem problem;
    problem.kind = kind;
    problem.time = wireTime();
    problem.peer = peer;
    problem.address = address;
    problem.detail = detail;
    settings.sink->report(std::move(problem));
}

FileConnection::FileConnection(std::shared_ptr<FileServing> serving, std::unique_ptr<WebSocketStream> stream, QByteArray address,
                               std::function<void(FileConnection *)> gone)
    : m_serving(std::move(serving))
    , m_stream(std::move(stream))
    , m_address(std::move(address))
    , m_gone(std::move(gone))
    , m_timer(m_serving->thread->context().io)
    , m_in(inputSize)
    , m_chunk(chunkSize)
{
}

FileConnection::~FileConnection() = default;

void FileConnection::begin()
{
    m_stream->tune();
    arm(m_serving->settings.headerTimeout);
    if (!m_stream->tlsContext) {
        nextRequest();
        return;
    }
    m_stream->tls = std::make_unique<WebSocketStream::Tls>(m_stream->socket, *m_stream->tlsContext);
    m_stream->tls->async_handshake(asio::ssl::stream_base::server, [self = shared_from_this()](const Error &error) {
        if (self->m_closed)
            return;
        if (error) {
            self->m_serving->report(PeerProblem::Kind::TlsFailed, self->m_address, {}, QByteArray::fromStdString(error.message()));
            self->close();
            return;
        }
        self->nextRequest();
    });
}

void FileConnection::arm(std::chrono::milliseconds time)
{
    m_timer.expires_after(time);
    m_timer.async_wait([self = shared_from_this()](const Error &error) {
        if (error || self->m_closed)
            return;
        if (self->m_number != 0)
            self->breakUpload(QCoreApplication::translate("Roamscope", "Nothing came or went any more."));
        self->close();
    });
}

void FileConnection::close()
{
    if (m_closed)
        return;
    m_closed = true;
    if (m_number != 0)
        breakUpload(QCoreApplication::translate("Roamscope", "The connection ended in the middle."));
    m_timer.cancel();
    m_download.reset();
    Error ignored;
    m_stream->socket.close(ignored);
    if (const auto gone = std::exchange(m_gone, nullptr))
        gone(this);
}

// --- Reading

void FileConnection::nextRequest()
{
    m_parser.emplace();
    m_parser->header_limit(headerLimit);
    // Bounded below, where it can be said which bound it was.
    m_parser->body_limit(std::numeric_limits<std::uint64_t>::max());
    process();
}

void FileConnection::read()
{
    m_stream->readSome(asio::buffer(m_in.data() + m_inSize, m_in.size() - m_inSize),
                       [self = shared_from_this()](const Error &error, std::size_t count) {
                           if (self->m_closed)
                               return;
                           if (error) {
                               self->close();
                               return;
                           }
                           self->m_inSize += count;
                           if (self->m_uploading)
                               self->arm(self->m_serving->settings.stallTimeout);
                           self->process();
                       });
}

void FileConnection::process()
{
    while (!m_closed) {
        const bool inBody = m_parser->is_header_done();
        if (inBody && m_parser->is_done()) {
            finishUpload();
            return;
        }
        if (m_inSize == 0) { // the parser would take nothing for an answer
            read();
            return;
        }
        auto &body = m_parser->get().body();
        body.data = m_chunk.data();
        body.size = m_chunk.size();
        body.more = true;
        Error error;
        const std::size_t used = m_parser->put(asio::buffer(m_in.data(), m_inSize), error);
        const std::size_t got = inBody ? m_chunk.size() - body.size : 0;
        std::memmove(m_in.data(), m_in.data() + used, m_inSize - used);
        m_inSize -= used;
        if (got > 0 && !takeBody(QByteArrayView(m_chunk.data(), qsizetype(got))))
            return;
        if (error == http::error::need_buffer)
            continue;
        if (error == http::error::need_more) {
            if (m_inSize == m_in.size()) {
                refuse(431, "The request header is too large.");
                return;
            }
            read();
            return;
        }
        if (error) {
            m_serving->report(PeerProblem::Kind::Http, m_address, m_station, QByteArray::fromStdString(error.message()));
            refuse(error == http::error::header_limit ? 431 : 400, "The request cannot be read.");
            return;
        }
        if (!inBody && m_parser->is_header_done()) {
            onHeader();
            if (!m_uploading)
                return;
        }
    }
}

QByteArray FileConnection::header(http::field name) const
{
    const auto value = m_parser->get()[name];
    return QByteArray(value.data(), qsizetype(value.size()));
}

void FileConnection::onHeader()
{
    const auto &request = m_parser->get();
    m_keepAlive = request.keep_alive();
    const auto target = request.target();
    const QByteArrayView path(target.data(), qsizetype(target.size()));
    QByteArray rest;
    const std::optional<FileTransfer> transfer = m_serving->files->find(path, &rest);
    if (!transfer) {
        m_serving->report(PeerProblem::Kind::WrongPath, m_address, {}, path.first(std::min<qsizetype>(path.size(), 80)).toByteArray());
        refuse(404, "There is nothing at this address, or it has been used up.");
        return;
    }
    m_station = transfer->station;
    const bool reads = request.method() == http::verb::get || request.method() == http::verb::head;
    const bool writes = request.method() == http::verb::put || request.method() == http::verb::post;
    if (transfer->upload ? !writes : !reads) {
        m_keepAlive = false;
        answer(405, transfer->upload ? "Allow: PUT, POST\r\n" : "Allow: GET, HEAD\r\n", "This address is for another method.\n");
        return;
    }
    if (transfer->upload)
        startUpload(*transfer, rest);
    else
        startDownload(*transfer);
}

// --- Downloads

void FileConnection::startDownload(const FileTransfer &transfer)
{
    m_download = std::make_unique<QFile>(transfer.file);
    const QFileInfo info(transfer.file);
    if (!m_download->open(QIODevice::ReadOnly)) {
        m_serving->files->fail(transfer.number, QCoreApplication::translate("Roamscope", "The file cannot be read any more: %1").arg(m_download->errorString()));
        refuse(404, "The file is gone.");
        return;
    }
    const qint64 size = m_download->size();
    const QByteArray tag = entityTag(info);
    const QByteArray condition = header(http::field::if_range);
    ByteRange range {ByteRange::Kind::Whole, 0, size};
    if (condition.isEmpty() || condition == tag)
        range = byteRange(header(http::field::range), size);
    QByteArray headers = "Accept-Ranges: bytes\r\nETag: " + tag + "\r\nContent-Type: application/octet-stream\r\n";
    if (range.kind == ByteRange::Kind::Unsatisfiable) {
        answer(416, headers + "Content-Range: bytes */" + QByteArray::number(size) + "\r\n", "The file is not that long.\n");
        return;
    }
    const bool part = range.kind == ByteRange::Kind::Part;
    if (part)
        headers += "Content-Range: bytes " + QByteArray::number(range.begin) + '-' + QByteArray::number(range.end - 1) + '/' + QByteArray::number(size) + "\r\n";
    m_out = (part ? QByteArray("HTTP/1.1 206 ") + httpReason(206) : QByteArray("HTTP/1.1 200 ") + httpReason(200)) + "\r\nContent-Length: "
        + QByteArray::number(range.end - range.begin) + "\r\nConnection: " + (m_keepAlive ? "keep-alive" : "close") + "\r\n" + headers + "\r\n";
    m_at = range.begin;
    m_end = range.end;
    const bool isHead = m_parser->get().method() == http::verb::head;
    if (isHead) {
        m_end = m_at;
    } else {
        m_number = transfer.number;
        m_serving->files->begin(m_number, m_address, size);
    }
    if (!m_download->seek(m_at))
        return close();
    arm(m_serving->settings.stallTimeout);
    write(m_out.constData(), std::size_t(m_out.size()), [self = shared_from_this()] { self->sendPart(); });
}

void FileConnection::sendPart()
{
    if (m_number != 0)
        m_serving->files->progress(m_number, m_at);
    if (m_at >= m_end) {
        if (m_number != 0 && m_at == m_download->size())
            m_serving->files->finish(m_number, {});
        m_number = 0;
        m_download.reset();
        answered();
        return;
    }
    const qint64 count = m_download->read(m_chunk.data(), std::min(qint64(m_chunk.size()), m_end - m_at));
    if (count <= 0) {
        // It has become shorter: what was announced cannot be kept.
        breakUpload(QCoreApplication::translate("Roamscope", "The file changed while it was fetched."));
        close();
        return;
    }
    m_at += count;
    arm(m_serving->settings.stallTimeout);
    write(m_chunk.data(), std::size_t(count), [self = shared_from_this()] { self->sendPart(); });
}

// --- Uploads

void FileConnection::startUpload(const FileTransfer &transfer, const QByteArray &rest)
{
    const QByteArray contentType = header(http::field::content_type);
    const qint64 announced = m_parser->content_length() ? qint64(*m_parser->content_length()) : -1;
    const FileServerSettings &settings = m_serving->settings;
    if (announced > settings.uploadLimit || m_serving->uploaded + std::max<qint64>(0, announced) > settings.allUploads) {
        m_serving->files->fail(transfer.number, QCoreApplication::translate("Roamscope", "The file is larger than is taken."));
        m_serving->report(PeerProblem::Kind::BodyTooLarge, m_address, m_station, QByteArray::number(announced) + " bytes");
        refuse(413, "The file is too large.");
        return;
    }
    m_multipart.reset();
    if (const QByteArray boundary = MultipartReader::boundaryOf(contentType); !boundary.isEmpty())
        m_multipart = std::make_unique<MultipartReader>(boundary, [this](QByteArrayView bytes) { return store(bytes); });
    const QByteArray disposed = MultipartReader::fileNameOf(header(http::field::content_disposition));
    m_wishedName = disposed.isEmpty() ? rest : disposed;
    m_received = 0;
    m_uploadError.clear();
    m_number = transfer.number;
    m_uploading = true;
    m_serving->files->begin(m_number, m_address, announced);
    arm(settings.stallTimeout);
    if (header(http::field::expect).toLower() == "100-continue") {
        static constexpr char goOn[] = "HTTP/1.1 100 Continue\r\n\r\n";
        write(goOn, sizeof goOn - 1, [] {});
    }
}

bool FileConnection::openUpload()
{
    const FileServerSettings &settings = m_serving->settings;
    const QDir folder(settings.uploadFolder);
    if (!folder.exists() && !QDir().mkpath(folder.path())) {
        m_uploadError = QCoreApplication::translate("Roamscope", "The folder %1 cannot be made.").arg(folder.path());
        return false;
    }
    const QByteArray wished = m_multipart && !m_multipart->fileName().isEmpty() ? m_multipart->fileName() : m_wishedName;
    const QString name = harmlessFileName(wished.isEmpty() ? QStringLiteral("upload.log") : QString::fromUtf8(wished));
    m_upload = std::make_unique<QSaveFile>(freshPath(folder, m_station, name));
    if (!m_upload->open(QIODevice::WriteOnly)) {
        m_uploadError = m_upload->errorString();
        return false;
    }
    return true;
}

bool FileConnection::store(QByteArrayView bytes)
{
    if (!m_upload && !openUpload())
        return false;
    m_serving->uploaded += bytes.size();
    if (m_upload->write(bytes.data(), bytes.size()) == bytes.size())
        return true;
    m_uploadError = m_upload->errorString();
    return false;
}

// False when the request was answered.
bool FileConnection::takeBody(QByteArrayView bytes)
{
    m_received += bytes.size();
    const FileServerSettings &settings = m_serving->settings;
    if (m_received > settings.uploadLimit || m_serving->uploaded > settings.allUploads) {
        m_serving->report(PeerProblem::Kind::BodyTooLarge, m_address, m_station, QByteArray::number(m_received) + " bytes");
        breakUpload(QCoreApplication::translate("Roamscope", "The file is larger than is taken."));
        refuse(413, "The file is too large.");
        return false;
    }
    m_serving->files->progress(m_number, m_received);
    if (m_multipart ? m_multipart->feed(bytes) : store(bytes))
        return true;
    const bool ours = !m_uploadError.isEmpty();
    breakUpload(ours ? m_uploadError : QCoreApplication::translate("Roamscope", "The form cannot be read."));
    refuse(ours ? 507 : 400, ours ? "The file cannot be stored." : "The form cannot be read.");
    return false;
}

void FileConnection::finishUpload()
{
    m_uploading = false;
    if (m_multipart && (!m_multipart->isComplete() || !m_multipart->hasFile())) {
        breakUpload(m_multipart->hasFile() ? QCoreApplication::translate("Roamscope", "The form ended in the middle.")
                                           : QCoreApplication::translate("Roamscope", "The form holds no file."));
        refuse(400, "There is no whole file in the form.");
        return;
    }
    // An empty file is one all the same.
    if ((!m_upload && !openUpload()) || !m_upload->commit()) {
        breakUpload(m_upload ? m_upload->errorString() : m_uploadError);
        refuse(507, "The file cannot be stored.");
        return;
    }
    m_serving->files->finish(std::exchange(m_number, 0), QFileInfo(m_upload->fileName()).absoluteFilePath());
    m_upload.reset();
    m_multipart.reset();
    answer(200, "Content-Type: text/plain\r\n", "Stored.\n");
}

// Of a download, too: whatever is under way has failed.
void FileConnection::breakUpload(const QString &why)
{
    if (m_number != 0)
        m_serving->files->fail(std::exchange(m_number, 0), why);
    if (m_upload)
        m_upload->cancelWriting();
    m_upload.reset();
    m_multipart.reset();
    m_uploading = false;
}

// --- Answers

template<typename Handler>
void FileConnection::write(const char *data, std::size_t size, Handler handler)
{
    auto done = [self = shared_from_this(), handler = std::move(handler)](const Error &error, std::size_t) {
        if (self->m_closed)
            return;
        if (error)
            self->close();
        else
            handler();
    };
    if (m_stream->tls)
        asio::async_write(*m_stream->tls, asio::buffer(data, size), std::move(done));
    else
        asio::async_write(m_stream->socket, asio::buffer(data, size), std::move(done));
}

void FileConnection::refuse(int status, const QByteArray &text)
{
    m_keepAlive = false;
    answer(status, "Content-Type: text/plain\r\n", text + '\n');
}

void FileConnection::answer(int status, const QByteArray &headers, const QByteArray &body)
{
    m_uploading = false;
    const bool isHead = m_parser && m_parser->is_header_done() && m_parser->get().method() == http::verb::head;
    m_out = "HTTP/1.1 " + QByteArray::number(status) + ' ' + httpReason(status) + "\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nConnection: " + (m_keepAlive ? "keep-alive" : "close") + "\r\n" + headers + "\r\n" + (isHead ? QByteArray() : body);
    arm(m_serving->settings.stallTimeout);
    write(m_out.constData(), std::size_t(m_out.size()), [self = shared_from_this()] { self->answered(); });
}

void FileConnection::answered()
{
    m_download.reset();
    if (!m_keepAlive) {
        linger();
        return;
    }
    arm(m_serving->settings.headerTimeout);
    nextRequest();
}

// A socket closed with unread bytes in it resets the connection, and the peer would never read the answer.
void FileConnection::linger()
{
    if (!std::exchange(m_lingering, true)) {
        Error ignored;
        m_stream->socket.shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
        arm(lingerTime);
    }
    m_stream->socket.async_read_some(asio::buffer(m_in), [self = shared_from_this()](const Error &error, std::size_t) {
        if (self->m_closed)
            return;
        if (error)
            self->close();
        else
            self->linger();
    });
}

} // namespace Roamscope
