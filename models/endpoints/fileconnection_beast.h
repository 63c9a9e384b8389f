// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/fileserver.h"
#include "models/endpoints/multipartreader.h"
#include "models/endpoints/websocketlink_beast.h"

#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/parser.hpp>

#include <QFile>
#include <QSaveFile>

#include <optional>

namespace Roamscope {

/// What the connections of one FileServer share. In its thread.
struct FileServing
{
    std::shared_ptr<NetworkThread> thread;
    FileServerSettings settings;
    std::shared_ptr<FileRegister> files;
    qint64 uploaded = 0; ///< bytes, of all files
    void report(PeerProblem::Kind kind, const QByteArray &address, const QByteArray &peer, const QByteArray &detail) const;
};

/// One connection: a download or an upload after the other. In the server's thread; keeps itself alive while anything
/// is under way.
class FileConnection : public std::enable_shared_from_this<FileConnection>
{
public:
    FileConnection(std::shared_ptr<FileServing> serving, std::unique_ptr<WebSocketStream> stream, QByteArray address,
                   std::function<void(FileConnection *)> gone);
    ~FileConnection();

    void begin();
    void close();

private:
    using Parser = boost::beast::http::request_parser<boost::beast::http::buffer_body>;

    void nextRequest();
    void read();
    void process();
    void onHeader();
    void startDownload(const FileTransfer &transfer);
    void sendPart();
    void startUpload(const FileTransfer &transfer, const QByteArray &rest);
    bool openUpload();
    bool takeBody(QByteArrayView bytes);
    bool store(QByteArrayView bytes);
    void finishUpload();
    void breakUpload(const QString &why);
    void refuse(int status, const QByteArray &text);
    void answer(int status, const QByteArray &headers, const QByteArray &body);
    template<typename Handler>
    void write(const char *data, std::size_t size, Handler handler);
    void answered();
    void linger();
    void arm(std::chrono::milliseconds time);
    QByteArray header(boost::beast::http::field name) const;

    std::shared_ptr<FileServing> m_serving;
    std::unique_ptr<WebSocketStream> m_stream;
    QByteArray m_address;
    std::function<void(FileConnection *)> m_gone;
    boost::asio::steady_timer m_timer;
    std::vector<char> m_in;
    std::size_t m_inSize = 0;
    std::vector<char> m_chunk; ///< of a body, either way
    std::optional<Parser> m_parser;
    QByteArray m_out;
    bool m_keepAlive = false;
    bool m_closed = false;
    bool m_lingering = false;

    std::unique_ptr<QFile> m_download;
    quint64 m_number = 0; ///< of the transfer; 0 = none
    qint64 m_at = 0;
    qint64 m_end = 0;

    std::unique_ptr<QSaveFile> m_upload;
    std::unique_ptr<MultipartReader> m_multipart;
    bool m_uploading = false;
    QByteArray m_station;
    QByteArray m_wishedName;
    qint64 m_received = 0;
    QString m_uploadError;
};

} // namespace Roamscope
